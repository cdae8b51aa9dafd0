### How many of what: the number chooses the form.

count-arms = { $n ->
    [one] { $n } Versuchsgruppe
   *[other] { $n } Versuchsgruppen
}
count-campaigns = { $n ->
    [one] { $n } Kampagne
   *[other] { $n } Kampagnen
}
count-customers = { $n ->
    [one] { $n } Kunde
   *[other] { $n } Kunden
}
count-repeat-orders = { $n ->
    [one] { $n } Folgebestellung
   *[other] { $n } Folgebestellungen
}
count-touchpoints = { $n ->
    [one] { $n } Touchpoint
   *[other] { $n } Touchpoints
}
count-different-paths = { $n ->
    [one] { $n } verschiedener Pfad
   *[other] { $n } verschiedene Pfade
}
count-customers-belong = { $n ->
    [one] { $n } Kunde gehört
   *[other] { $n } Kunden gehören
}
count-customers-who-ordered = { $n ->
    [one] { $n } Kunde mit Bestellung
   *[other] { $n } Kunden mit Bestellung
}
count-step-times = { $n ->
    [one] { $n } Vorkommen
   *[other] { $n } Vorkommen
}
count-sessions = { $n ->
    [one] { $n } Sitzung
   *[other] { $n } Sitzungen
}
count-channels = { $n ->
    [one] { $n } Kanal
   *[other] { $n } Kanäle
}
count-moves = { $n ->
    [one] { $n } Übergang
   *[other] { $n } Übergänge
}
count-events = { $n ->
    [one] { $n } Ereignis
   *[other] { $n } Ereignisse
}
count-stages = { $n ->
    [one] { $n } Phase
   *[other] { $n } Phasen
}
count-flows = { $n ->
    [one] { $n } Fluss
   *[other] { $n } Flüsse
}
count-groups = { $n ->
    [one] { $n } Gruppe
   *[other] { $n } Gruppen
}
count-segments-are = { $n ->
    [one] { $n } Segment ist
   *[other] { $n } Segmente sind
}
count-are = { $n ->
    [one] { $n } ist
   *[other] { $n } sind
}
count-actions-are = { $n ->
    [one] { $n } Maßnahme ist
   *[other] { $n } Maßnahmen sind
}
count-errors = { $n ->
    [one] { $n } Fehler
   *[other] { $n } Fehler
}
count-different-texts = { $n ->
    [one] { $n } verschiedener Text
   *[other] { $n } verschiedene Texte
}
count-values = { $n ->
    [one] { $n } Wert
   *[other] { $n } Werte
}
count-times = { $n ->
    [one] { $n } Mal
   *[other] { $n } Mal
}
count-rows = { $n ->
    [one] { $n } Zeile
   *[other] { $n } Zeilen
}
count-events-are = { $n ->
    [one] { $n } Ereignis ist
   *[other] { $n } Ereignisse sind
}
count-days = { $n ->
    [one] { $n } Tag
   *[other] { $n } Tage
}
count-profiles = { $n ->
    [one] { $n } Profil
   *[other] { $n } Profile
}
count-countries = { $n ->
    [one] { $n } Land
   *[other] { $n } Länder
}
count-pairs = { $n ->
    [one] { $n } Paar
   *[other] { $n } Paare
}
count-segments = { $n ->
    [one] { $n } Segment
   *[other] { $n } Segmente
}
count-messages = { $n ->
    [one] { $n } Nachricht
   *[other] { $n } Nachrichten
}
count-actions = { $n ->
    [one] { $n } Maßnahme
   *[other] { $n } Maßnahmen
}
count-records = { $n ->
    [one] { $n } Datensatz
   *[other] { $n } Datensätze
}
count-addresses = { $n ->
    [one] { $n } Adresse
   *[other] { $n } Adressen
}
count-rules = { $n ->
    [one] { $n } Regel
   *[other] { $n } Regeln
}
count-orders = { $n ->
    [one] { $n } Bestellung
   *[other] { $n } Bestellungen
}
count-accounts = { $n ->
    [one] { $n } Konto
   *[other] { $n } Konten
}
count-tickets = { $n ->
    [one] { $n } Ticket
   *[other] { $n } Tickets
}
count-carts = { $n ->
    [one] { $n } Warenkorb
   *[other] { $n } Warenkörbe
}
count-old-events = { $n ->
    [one] { $n } altes Ereignis
   *[other] { $n } alte Ereignisse
}
count-identifiers = { $n ->
    [one] { $n } Kennung
   *[other] { $n } Kennungen
}
count-files = { $n ->
    [one] { $n } Datei
   *[other] { $n } Dateien
}
count-proposals = { $n ->
    [one] { $n } Vorschlag
   *[other] { $n } Vorschläge
}
count-rows-were = { $n ->
    [one] { $n } Zeile wurde
   *[other] { $n } Zeilen wurden
}
count-columns = { $n ->
    [one] { $n } Spalte
   *[other] { $n } Spalten
}
count-steps = { $n ->
    [one] { $n } Schritt
   *[other] { $n } Schritte
}
count-kinds-of-actions = { $n ->
    [one] { $n } Art ist
   *[other] { $n } Arten sind
}
count-sources = { $n ->
    [one] { $n } Quelle
   *[other] { $n } Quellen
}
count-things-stand-out = { $n ->
    [one] { $n } Punkt fällt auf.
   *[other] { $n } Punkte fallen auf.
}
count-proposed-actions = { $n ->
    [one] { $n } vorgeschlagene Maßnahme
   *[other] { $n } vorgeschlagene Maßnahmen
}
count-notes-on-the-data = { $n ->
    [one] { $n } Hinweis zu den Daten
   *[other] { $n } Hinweise zu den Daten
}
count-members = { $n ->
    [one] { $n } Mitglied
   *[other] { $n } Mitglieder
}
count-shared-identifiers = { $n ->
    [one] { $n } Kennung ist
   *[other] { $n } Kennungen sind
}
count-decisions = { $n ->
    [one] { $n } Entscheidung
   *[other] { $n } Entscheidungen
}
count-orders-deals-or-tickets = { $n ->
    [one] { $n } Bestellung, Deal oder Ticket
   *[other] { $n } Bestellungen, Deals oder Tickets
}
count-rejected-rows = { $n ->
    [one] { $n } abgewiesene Zeile
   *[other] { $n } abgewiesene Zeilen
}
count-totals = { $n ->
    [one] { $n } Summe
   *[other] { $n } Summen
}
count-months = { $n ->
    [one] { $n } Monat
   *[other] { $n } Monate
}
count-entries = { $n ->
    [one] { $n } Eintrag
   *[other] { $n } Einträge
}
count-people = { $n ->
    [one] { $n } Person
   *[other] { $n } Personen
}
count-rules-added = { $n ->
    [one] { $n } Regel wurde hinzugefügt.
   *[other] { $n } Regeln wurden hinzugefügt.
}
count-tables = { $n ->
    [one] { $n } Tabelle
   *[other] { $n } Tabellen
}
count-blocks = { $n ->
    [one] { $n } Block
   *[other] { $n } Blöcke
}
count-findings = { $n ->
    [one] { $n } Befund
   *[other] { $n } Befunde
}
count-insights = { $n ->
    [one] { $n } Auswertung
   *[other] { $n } Auswertungen
}
count-products = { $n ->
    [one] { $n } Produkt
   *[other] { $n } Produkte
}
count-texts = { $n ->
    [one] { $n } Text
   *[other] { $n } Texte
}
count-tones = { $n ->
    [one] { $n } von Hand gesetzte Stimmung
   *[other] { $n } von Hand gesetzte Stimmungen
}
count-answers = { $n ->
    [one] { $n } Antwort
   *[other] { $n } Antworten
}
count-themes = { $n ->
    [one] { $n } Thema
   *[other] { $n } Themen
}
count-kept-questions = { $n ->
    [one] { $n } gespeicherte Frage
   *[other] { $n } gespeicherte Fragen
}
count-theme-names = { $n ->
    [one] { $n } benanntes Thema
   *[other] { $n } benannte Themen
}
count-opportunities = { $n ->
    [one] { $n } Chance
   *[other] { $n } Chancen
}
