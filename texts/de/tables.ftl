### Titles of columns and words in tables.

## Tables

tables-day = Tag
tables-channel = Kanal
tables-from = Von
tables-campaign = Kampagne
tables-cost = Kosten
tables-currency = Währung
tables-impressions = Impressionen
tables-clicks = Klicks
tables-session = Sitzung
tables-start = Beginn
tables-end = Ende
tables-duration = Dauer
tables-events = Ereignisse
tables-first-touchpoint = Erster Touchpoint
tables-last-touchpoint = Letzter Touchpoint
tables-goal = Ziel
tables-to = Nach
tables-within-customer = Je Kunde
tables-within-session = Je Sitzung
tables-of-from = Anteil an „Von“
tables-of-start = Vom Start
tables-of-previous-step = Vom vorigen Schritt
tables-step = Schritt
tables-kind = Art
tables-name = Name
tables-count = Anzahl
tables-path = Pfad
tables-times = Mal
tables-customers = Kunden
tables-of-all-paths = Von allen Pfaden
tables-reach-goal = Erreichen das Ziel
tables-median-time = Medianzeit
tables-error = Fehler
tables-week-from = Woche ab
tables-sessions-with-error = Sitzungen mit dem Fehler
tables-sessions-at-step-before = Sitzungen beim Schritt davor
tables-rate = Rate
tables-out-of-ordinary = Ungewöhnlich
tables-group = Gruppe
tables-share = Anteil
tables-what-makes-it-different = Was sie unterscheidet
tables-groups = Gruppen
tables-silhouette = Silhouette
tables-stability = Stabilität
tables-inertia = Trägheit
tables-chosen = Gewählt
tables-time = Zeit
tables-stage = Phase
tables-touchpoint = Touchpoint
tables-source = Quelle
tables-page = Seite
tables-product = Produkt
tables-value = Wert
tables-amount-as-paid = Betrag wie gezahlt
tables-text = Text
tables-raw-event = Rohereignis
tables-device = Gerät
tables-country = Land
tables-silent-may-leave = inaktiv (geht vielleicht)
tables-prediction = Prognose
tables-days = Tage
tables-state = Stand
tables-auc = AUC
tables-baseline-auc = AUC der Vergleichsregel
tables-brier = Brier
tables-base-rates-brier = Brier der Grundrate
tables-lift-of-top-tenth = Lift des obersten Zehntels
tables-note = Hinweis
tables-low-confidence = geringe Sicherheit
tables-not-enough-data = zu wenig Daten
tables-chance = Wahrscheinlichkeit
tables-reasons = Gründe
tables-import = Import
tables-file = Datei
tables-at = Am
tables-rows = Zeilen
tables-duplicates = Doppelte
tables-rejected = Abgewiesen
tables-line = Zeile
tables-column = Spalte
tables-what-is-wrong = Was falsch ist
tables-row-as-it-came = Die Zeile, wie sie kam
tables-addresses = Adressen
tables-become = Werden zu
tables-how-many = Wie viele
tables-because-of = Wegen
tables-example = Beispiel
tables-address = Adresse
tables-now = Jetzt
tables-then = Dann

## Customer list

customer-list-last-seen = Zuletzt gesehen
customer-list-events = Ereignisse
customer-list-orders = Bestellungen
customer-list-value = Wert
customer-list-stage = Phase
customer-list-lifecycle = Lebenszyklus
customer-list-segment = Segment
customer-list-chance-to-buy = Kaufwahrscheinlichkeit
customer-list-chance-to-stay-silent = Wahrscheinlich inaktiv

## Privacy tables

privacy-tables-purpose = Zweck
privacy-tables-given = Erteilt
privacy-tables-refused = Verweigert
privacy-tables-not-known = Nicht bekannt
privacy-tables-withheld = Zurückgehalten
privacy-tables-time = Zeit
privacy-tables-kind = Art
privacy-tables-what = Was
privacy-tables-people = Personen
privacy-tables-details = Details

## Annotations

annotations-note = Notiz
annotations-campaign = Kampagne
annotations-release = Release
annotations-price-change = Preisänderung
annotations-import = Import
annotations-break-in-data = Bruch in den Daten
annotations-to = { $first } bis { $last }
annotations-number = Nummer
annotations-from = Von
annotations-last-day-heading = Bis
annotations-kind = Art
annotations-text = Text
annotations-source = Quelle

## Properties

properties-numbers = { $name } (Zahlen)
properties-of = { $values } von { $name }: { $reason }
properties-its-name-says-that-it-names = der Name sagt, dass sie Personen benennt
properties-they-hold-e-mail-address-telephone = sie enthalten eine E-Mail-Adresse, Telefon-, Karten- oder Kontonummer
properties-they-are-longer-than-200-bytes = sie sind länger als 200 Bytes
properties-they-are-no-numbers = sie sind keine Zahlen
properties-project-keeps-10-000-different-texts = ein Projekt behält 10.000 verschiedene Texte einer Eigenschaft
properties-project-keeps-100-properties = ein Projekt behält 100 Eigenschaften

## Contact

contact-customer = Kunde
contact-customer-id = Kundennummer
contact-email = E-Mail
contact-phone = Telefon
contact-name = Name
contact-first-name = Vorname
contact-last-name = Nachname

## Table

table-yes = ja
table-no = nein
table-hidden = verborgen
table-import-active = aktiv
table-import-undone = rückgängig gemacht
sql-state = Stand
sql-held-back = Zurückgehalten
sql-expires = Läuft ab
sql-added-orders = Zusätzliche Bestellungen
sql-value-of-one-order = Wert einer Bestellung
sql-expected-orders = Erwartete Bestellungen
sql-reason = Grund
sql-content = Inhalt
sql-channel = Kanal
sql-action = Maßnahme
sql-number = Nummer
sql-customer = Kunde
sql-segment = Segment

## Tones that a person set

own-moods-bad = Schlecht
own-moods-neutral = Neutral
own-moods-good = Gut
own-moods-number = Nummer
own-moods-what = Von
own-moods-of = Wort oder Text-ID
own-moods-tone = Stimmung
own-moods-word = Wort
own-moods-text = Text
theme-names-name = Name
theme-names-words = Wörter
