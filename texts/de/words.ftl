### Words for kinds and states, units and lengths of time.
#
# The German words for the words of the program, kept everywhere:
#   customer Kunde · people Personen · journey Journey · customer journey Customer Journey · touchpoint Touchpoint
#   stage Phase · step Schritt · path Pfad · flow Fluss · funnel Funnel · loop Schleife · friction Hürden · drop-off Abbruch
#   goal Ziel · conversion Conversion · order Bestellung · repeat order Folgebestellung · session Sitzung · event Ereignis
#   visit Besuch · channel Kanal · campaign Kampagne · source Quelle · device Gerät · segment Segment · group Gruppe
#   insight Auswertung · setting Einstellung · view Ansicht · filter Filter · share (part) Anteil · share (give) teilen
#   prediction Prognose · score Wert, Prognosewert · chance Wahrscheinlichkeit · action Maßnahme · propose vorschlagen
#   approve freigeben · held back zurückgehalten · playbook Playbook · consent Einwilligung · erase löschen
#   retention Retention, Aufbewahrung (of data) · map Journey Map · lane Spur · scene Szene · story Story · finding Befund
#   designed against actual Soll und Ist · import importieren, Import · undo rückgängig machen, zurücknehmen
# The person is addressed as Sie, or not at all; a whole sentence after a colon begins with a capital.

## Words

words-reminder = Erinnerung
words-offer = Angebot
words-complementary-product = Ergänzendes Produkt
words-welcome-series = Willkommensserie
words-win-back = Rückgewinnung
words-content-variant = Inhaltsvariante
words-ask-for-review = Bitte um Bewertung
words-call = Anruf
words-service-recovery = Wiedergutmachung
words-thanks = Dank
words-own-action = Eigene Maßnahme
words-proposed = Vorgeschlagen
words-approved = Freigegeben
words-rejected = Abgelehnt
words-exported = Exportiert
words-new = Neu
words-current = Aktiv
words-reactivated = Reaktiviert
words-resurrected = Zurückgewonnen
words-at-risk = Gefährdet
words-dormant = Ruhend
words-given = erteilt
words-refused = verweigert
list-and = { $first } und { $last }
list-or = { $first } oder { $last }
words-unknown = unbekannt
words-date-not-in-file-imported = { $statement }, Datum nicht in der Datei (importiert am { $date })
words-likely-to-buy = Kaufwahrscheinlich
words-likely-to-go-silent = Wird voraussichtlich inaktiv
words-likely-to-do-it = Tut voraussichtlich das Gefragte
words-do-it-within-days = tun es innerhalb von { $days } Tagen
words-chance-to-do-it-within-days = Wahrscheinlichkeit, es innerhalb von { $days } Tagen zu tun
words-chance-that-customer-does-what-is-asked = Die Wahrscheinlichkeit, dass der Kunde in der gefragten Zeit tut, wonach die Frage fragt.
words-buy-within-days = kaufen innerhalb von { $days } Tagen
words-are-silent-for-next-days = sind in den nächsten { $days } Tagen inaktiv
words-chance-to-buy-within-days = Wahrscheinlichkeit, innerhalb von { $days } Tagen zu kaufen
words-chance-to-be-silent-for-next = Wahrscheinlichkeit, in den nächsten { $days } Tagen inaktiv zu sein
words-chance-that-customer-reaches-goal-within = Die Wahrscheinlichkeit, dass der Kunde das Ziel innerhalb der gewählten Tage erreicht.
words-chance-that-customer-does-nothing-at = Die Wahrscheinlichkeit, dass der Kunde in den nächsten Tagen gar nichts tut, unter denen, die in den letzten Tagen etwas taten. Je länger die Zeit, desto seltener: Ein Monat Stille ist noch kein Abschied.

## Touchpoint kinds

touchpoint-kinds-view = Ansicht
touchpoint-kinds-search = Suche
touchpoint-kinds-product-view = Produktansicht
touchpoint-kinds-wishlist = Merkliste
touchpoint-kinds-cart = Warenkorb
touchpoint-kinds-cart-removal = Aus dem Warenkorb entfernt
touchpoint-kinds-checkout = Kasse
touchpoint-kinds-payment = Zahlung
touchpoint-kinds-payment-error = Zahlungsfehler
touchpoint-kinds-purchase = Kauf
touchpoint-kinds-order-confirmation = Bestellbestätigung
touchpoint-kinds-order-update = Bestellstatus
touchpoint-kinds-refund = Erstattung
touchpoint-kinds-return = Rücksendung
touchpoint-kinds-subscription-or-contract = Abo oder Vertrag
touchpoint-kinds-cancellation = Kündigung
touchpoint-kinds-sign-up = Registrierung
touchpoint-kinds-log-in = Anmeldung
touchpoint-kinds-lead = Lead
touchpoint-kinds-ad-view = Anzeige gesehen
touchpoint-kinds-ad-click = Anzeige geklickt
touchpoint-kinds-newsletter-sign-up = Newsletter-Anmeldung
touchpoint-kinds-e-mail-sent = E-Mail gesendet
touchpoint-kinds-e-mail-bounced = E-Mail unzustellbar
touchpoint-kinds-e-mail-open = E-Mail geöffnet
touchpoint-kinds-e-mail-click = E-Mail geklickt
touchpoint-kinds-unsubscribe = Abmeldung
touchpoint-kinds-support-contact = Supportkontakt
touchpoint-kinds-support-solved = Support gelöst
touchpoint-kinds-review = Bewertung
touchpoint-kinds-error = Fehler
touchpoint-kinds-held-out = Zurückgehalten
touchpoint-kinds-other = Andere

## Identity words

identity-words-make-of-them-were-joined-from = { $profiles } ergeben { $customers }; { $joined_customers } davon wurden aus mehreren zusammengeführt.
identity-words-nothing-changes-same-profiles-are-one = Es ändert sich nichts: Dieselben Profile sind ein Kunde wie zuvor.
identity-words-merge-into = { $customers } werden zu { $merged } zusammengeführt
identity-words-fall-apart = { $n ->
    [one] { $n } Kunde zerfällt in { $split }
   *[other] { $n } Kunden zerfallen in { $split }
}
identity-words-become = { $parts }: Aus { $customers } werden { $after }.
identity-words-what = Was
identity-words-count = Anzahl
identity-words-customers-joined-from-several-profiles = aus mehreren Profilen zusammengeführte Kunden
identity-words-profiles-of-largest-customer = Profile des größten Kunden
identity-words-customers-known-by-device-alone = Kunden, die nur über ein Gerät bekannt sind
identity-words-customers-with = Kunden mit { $label }
identity-words-joins-by = Zusammenführungen über { $label }
identity-words-joins-decided-by-hand = von Hand entschiedene Zusammenführungen
identity-words-customers-with-several-customer-ids = Kunden mit mehreren Kundennummern
identity-words-kind = Art
identity-words-shared-value = Gemeinsamer Wert
identity-words-profiles = Profile
identity-words-profiles-counted = Profile
identity-words-why = Warum
identity-words-customers-with-events = Kunden mit Ereignissen
identity-words-came-to = kamen zu { $name }
identity-words-reached = erreichten { $name }
identity-words-still-active = noch aktiv
identity-words-dropped-off = abgebrochen
identity-words-in-stage-flow = im Phasenfluss, { $name }
identity-words-before = Vorher
identity-words-share = Anteil
identity-words-after = Nachher
identity-words-rule = Regel
identity-words-value = Wert
identity-words-profiles-are-same-person = { $left }: Die Profile { $profiles } sind dieselbe Person
identity-words-and-are-different-people = { $left } und { $right } sind verschiedene Personen
identity-words-is-fine = { $left } ist in Ordnung
identity-words-number = Nummer
identity-words-when = Wann
identity-words-decision = Entscheidung
identity-words-followed = Befolgt
identity-words-customer = Kunde
identity-words-name = Name
identity-words-why-to-look = Warum ansehen
identity-words-nobody-can-be-compared-import-people = Niemand lässt sich vergleichen: Importieren Sie eine Personentabelle mit Namen, Geburtsdaten oder Adressen.
identity-words-nobody-looks-like-same-person-twice = Niemand sieht nach derselben Person aus
identity-words-1-pair-of-customers-looks-like = 1 Kundenpaar sieht nach derselben Person aus
identity-words-pairs-of-customers-look-like-same = { $n } Kundenpaare sehen nach derselben Person aus
identity-words-more-have-two-customer-ids = ; { $blocked } weitere haben zwei Kundennummern
identity-words-compared-in = { $customers } in { DATIVE($pairs) } verglichen
identity-words-share-something-too-common-to-compare = {" "}· { $groups } haben etwas zu Häufiges gemeinsam, um alle darin zu vergleichen
identity-words-score = Punktwert
identity-words-agree = Gleich
identity-words-differ = Verschieden
identity-words-two-customer-ids = Zwei Kundennummern
identity-words-no-longer-in-data = nicht mehr in den Daten

## Date ranges

date-ranges-last-7-days = Letzte 7 Tage
date-ranges-last-30-days = Letzte 30 Tage
date-ranges-last-month = Letzter Monat
date-ranges-this-month = Dieser Monat
date-ranges-this-quarter = Dieses Quartal
date-ranges-this-year = Dieses Jahr

## Numbers

numbers-time = Ortszeit { $city }
numbers-at-least-99 = mindestens 99
numbers-fewer-than-1 = weniger als 1
numbers-about = etwa { $n }
numbers-points = { $n } Punkte
numbers-of = { $part } von { $whole }
numbers-nearly-done = fast fertig
numbers-left = noch { $left }
numbers-mb-s = { $n } MB/s
numbers-kb-s = { $n } kB/s
numbers-kb = { $n } kB
numbers-mb = { $n } MB
numbers-thousands = k
numbers-millions = Mio.
numbers-billions = Mrd.

## Licences

licences-desire-path-under-mit-licence-or = Desire Path, nach Ihrer Wahl unter der MIT-Lizenz oder der Apache License 2.0
licences-apache-license-2-0 = Die Apache License 2.0
licences-font-inter = Die Schrift Inter
licences-sentiment-lexicon-of-vader = Das Stimmungslexikon von VADER
licences-authors-of-sqlite-have-dedicated-its = Die Autoren von SQLite haben seinen Code gemeinfrei gemacht.

## Units

words-unit-customer = Kunde
words-unit-session = Sitzung
words-unit-order = Bestellung
words-unit-account = Konto
words-unit-ticket = Ticket
words-unit-cart = Warenkorb
words-units-customers = Kunden
words-units-sessions = Sitzungen
words-units-orders = Bestellungen
words-units-accounts = Konten
words-units-tickets = Tickets
words-units-carts = Warenkörbe
words-title-customers = Kunden
words-title-sessions = Sitzungen
words-title-orders = Bestellungen
words-title-accounts = Konten
words-title-tickets = Tickets
words-title-carts = Warenkörbe

## Steps of a flow

flow-node-other = Andere
flow-node-not-started = Nicht begonnen
flow-node-goal-reached = Ziel erreicht
flow-node-goal = Ziel
flow-node-active = Aktiv
flow-node-dropped = Abbruch
flow-node-still-active = Noch aktiv
flow-node-dropped-off = Abgebrochen
flow-node-others = Andere

## Lengths of time

duration-s = { $n } s
duration-min = { $n } min
duration-h = { $n } h
duration-day = { $n } Tag
duration-days = { $n } Tage
duration-month = { $n } Monat
duration-months = { $n } Monate
duration-year = { $n } Jahr
duration-years = { $n } Jahre
purpose-ads = Werbeanzeigen
purpose-marketing-by-sms = Marketing per SMS
purpose-marketing-by-e-mail = Marketing per E-Mail
purpose-profiling = Profilbildung
purpose-analytics = Analyse
journal-kind-retention = Aufbewahrung
journal-kind-erasure = Löschung
journal-kind-export = Export
journal-kind-import = Import
journal-kind-edit = Änderung
quality-field-text = Text
quality-field-country = Land
quality-field-device = Gerät
quality-field-campaign = Kampagne
quality-field-value = Wert
quality-field-product = Produkt
quality-field-page = Seite
quality-field-channel = Kanal
quality-field-person-known = Person bekannt
flow-node-others-fewer-than-each = andere (je weniger als { $k })
flow-node-others-groups-fewer-than = andere (mit Gruppen von weniger als { $k })
addresses-names-with-a-number = Namen mit einer Nummer
addresses-e-mail-addresses = E-Mail-Adressen

## Property

property-is-known = { $property } ist bekannt
cancelled = abgebrochen

## Months

month-january = Januar
month-february = Februar
month-march = März
month-april = April
month-may = Mai
month-june = Juni
month-july = Juli
month-august = August
month-september = September
month-october = Oktober
month-november = November
month-december = Dezember
month-short-january = Jan.
month-short-february = Feb.
month-short-march = März
month-short-april = Apr.
month-short-may = Mai
month-short-june = Juni
month-short-july = Juli
month-short-august = Aug.
month-short-september = Sept.
month-short-october = Okt.
month-short-november = Nov.
month-short-december = Dez.
weekday-short-monday = Mo
weekday-short-tuesday = Di
weekday-short-wednesday = Mi
weekday-short-thursday = Do
weekday-short-friday = Fr
weekday-short-saturday = Sa
weekday-short-sunday = So
chart-spike = Ausschlag
chart-drop = Einbruch
chart-new-level = neues Niveau
chart-period-before = Zeitraum davor: { $value }
chart-not-complete = nicht vollständig
chart-not-shown = Nicht gezeigt
chart-state-move = { $column }: { $customers } von { $from } zu { $to }
chart-bars-shown = { $n } von { $of } gezeigt
setting-words-entity = Wessen Journeys
setting-words-beyond-goal = Nach dem Ziel weiter
setting-words-by = Spalten sind
setting-words-around = Um
setting-words-axis = Achse beginnt mit
setting-words-direct = Direkt neben anderen
setting-words-half-life-days = Halbwertszeit in Tagen
setting-words-look-back = Rückblick
setting-words-markov-order = Markov-Ordnung
setting-words-min-journeys = Mindestzahl Journeys
setting-words-passed-sites = Zahlungs- und Anmeldeseiten
setting-words-counts-only = Nur Anzahlen
setting-words-edges = Gezeigte Verbindungen, %
setting-words-every = Tage je Spalte
setting-words-level = Schritte sind
setting-words-limit = Höchstzahl Zeilen
setting-words-max-steps = Längster Pfad
setting-words-min-share = Kleinster Anteil
setting-words-nodes = Gezeigte Touchpoints, %
setting-words-repeats = Jede Wiederholung
setting-words-rows = Zeilen des Bildes
setting-words-split = Nach Gruppe
setting-words-hold = Bei jedem Schritt gleich
setting-words-top = Mit Namen gezeigt
setting-words-top-scope = Namen
setting-words-hide = Ausgeblendete Schritte
setting-words-only = Nur diese Schritte
setting-words-window = Innerhalb von
setting-words-by-itself = Automatisch
setting-words-yes = Ja
setting-words-no = Nein
setting-words-whenever = Jederzeit
setting-words-on = In genau diesem Zeitraum
setting-words-on-or-after = In diesem Zeitraum oder später
setting-words-overall = In jedem Schritt dieselben
setting-words-column = Die jedes Schritts
table-title-to-and-fro = Hin und her
table-title-by-number = Nach Bestellnummer
table-title-returns = Kommt zurück
table-title-nodes = Schritte
table-title-content = Was Käufer gelesen hatten
table-title-models = Modelle nebeneinander
table-title-passed-sites = Durchlaufene Seiten
table-title-positions = Platz auf Journeys
table-title-links = Übergänge
table-title-cells = Zellen

## Settings, their values and tables
setting-name-active-days = Aktive Tage
setting-name-against = Gegenüber
setting-name-anchor = Anker
setting-name-as-of-end = Stand Datenende
setting-name-avoid = Vorbei an
setting-name-back = Zurück
setting-name-before = Davor
setting-name-block = Sperren
setting-name-change = Änderung
setting-name-channel = Kanal
setting-name-cohort = Kohorte
setting-name-color = Farbe
setting-name-columns = Spalten
setting-name-conversions = Conversions
setting-name-days = Tage
setting-name-design = Soll
setting-name-discount = Abschlag
setting-name-features = Merkmale
setting-name-formula = Formel
setting-name-from = Von
setting-name-goal = Ziel
setting-name-groups = Gruppen
setting-name-horizon = Zeithorizont
setting-name-horizon-days = Tage voraus
setting-name-measure = Messgröße
setting-name-model = Modell
setting-name-months = Monate
setting-name-occurrence = Welches Mal
setting-name-of = Personas aus
setting-name-order = Reihenfolge
setting-name-pattern = Muster
setting-name-period = Zeitraum
setting-name-property = Eigenschaft
setting-name-quotes = Zitate
setting-name-ratings = Bewertungen
setting-name-returns = Wiederkommen
setting-name-rule = Regel
setting-name-segment = Segment
setting-name-sort = Sortierung
setting-name-source = Quelle
setting-name-stage = Phase
setting-name-steps = Schritte
setting-name-target = Zielgröße
setting-name-themes = Themen
setting-name-to = Nach
setting-name-touchpoint = Touchpoint
setting-name-unit = Einheit
setting-name-with = Mit
setting-name-within = Innerhalb von
setting-value-accounts = Konten
setting-value-active = Aktive
setting-value-all = Alle
setting-value-any = Beliebig
setting-value-arcsine = Arkussinus
setting-value-auto = Automatisch
setting-value-calendar = Kalender
setting-value-campaign = Kampagne
setting-value-carts = Warenkörbe
setting-value-channel = Kanal
setting-value-conversion = Conversion
setting-value-count = Anzahl
setting-value-country = Land
setting-value-customers = Kunden
setting-value-day = Tag
setting-value-device = Gerät
setting-value-directly = Direkt
setting-value-drop-off = Absprung
setting-value-event = Ereignis
setting-value-events = Ereignisse
setting-value-eventually = Irgendwann
setting-value-ever = Je
setting-value-every = Jede
setting-value-first = Erste
setting-value-first-channel = Erster Kanal
setting-value-first-event = Erstes Ereignis
setting-value-goal = Ziel
setting-value-goals = Ziele
setting-value-groups = Gruppen
setting-value-length = Länge
setting-value-last = Letzte
setting-value-messages = Nachrichten
setting-value-miller = Miller
setting-value-month = Monat
setting-value-none = Keine
setting-value-ordered = Der Reihe nach
setting-value-orders = Bestellungen
setting-value-pooled = Gepoolt
setting-value-probability = Wahrscheinlichkeit
setting-value-product = Produkt
setting-value-purchase = Kauf
setting-value-rest = Übrige
setting-value-revenue = Umsatz
setting-value-segment = Segment
setting-value-segments = Segmente
setting-value-sessions = Sitzungen
setting-value-silent = Inaktiv
setting-value-stage = Phase
setting-value-start = Start
setting-value-step = Schritt
setting-value-strict = Streng
setting-value-tickets = Tickets
setting-value-time = Zeit
setting-value-touchpoint = Touchpoint
setting-value-visits = Besuche
setting-value-week = Woche
table-name-averages = Durchschnitte
table-name-calibration = Kalibrierung
table-name-campaigns = Kampagnen
table-name-channels = Kanäle
table-name-cohorts = Kohorten
table-name-columns = Spalten
table-name-currencies = Währungen
table-name-customers = Kunden
table-name-days = Tage
table-name-differences = Unterschiede
table-name-effect = Wirkung
table-name-errors = Fehler
table-name-experiments = Experimente
table-name-factors = Faktoren
table-name-fifths = Fünftel
table-name-findings = Befunde
table-name-first-products = Erste Produkte
table-name-groups = Gruppen
table-name-histogram = Histogramm
table-name-hours = Stunden
table-name-later-value = Späterer Wert
table-name-left-for = Gingen zu
table-name-lengths = Längen
table-name-levers = Hebel
table-name-lifecycle = Lebenszyklus
table-name-loops = Schleifen
table-name-losses = Verluste
table-name-matrix = Matrix
table-name-measures = Messgrößen
table-name-moves = Übergänge
table-name-needed = Nötig
table-name-next = Nächste
table-name-opportunities = Chancen
table-name-outcomes = Ausgänge
table-name-over-time = Im Zeitverlauf
table-name-pairs = Paare
table-name-paths = Pfade
table-name-periods = Zeiträume
table-name-playbooks = Playbooks
table-name-portrait = Wer sie sind
table-name-predictions = Prognosen
table-name-products = Produkte
table-name-quality = Qualität
table-name-quotes = Zitate
table-name-scores = Prognosewerte
table-name-sequences = Sequenzen
table-name-sessions = Sitzungen
table-name-signals = Signale
table-name-similar = Ähnliche
table-name-sources = Quellen
table-name-stages = Phasen
table-name-states = Zustände
table-name-steps = Schritte
table-name-tenths = Zehntel
table-name-test = Prüfung
table-name-tests = Prüfungen
table-name-themes = Themen
table-name-time-taken = Benötigte Zeit
table-name-together = Zusammen
table-name-touchpoints = Touchpoints
table-name-transitions = Übergänge
table-name-uplift = Uplift
table-name-weekdays = Wochentage
table-name-words = Wörter

## Identifiers, what looks alike, and units behind numbers
id-kind-customer-id = Kundennummer
id-kinds-customer-id = Kundennummern
id-kind-email = E-Mail
id-kinds-email = E-Mails
id-kind-phone = Telefonnummer
id-kinds-phone = Telefonnummern
id-kind-device = Gerät
id-kinds-device = Geräte
likeness-given-name = Vorname
likeness-surname = Nachname
likeness-email = E-Mail
likeness-phone = Telefon
likeness-birth-date = Geburtsdatum
likeness-postcode = Postleitzahl
likeness-address = Adresse
likeness-number = persönliche Nummer
unit-months = {" "}Monate
unit-days = {" "}Tage
unit-people = {" "}Personen
