### The view Customers.

## Events

events-when = Wann
events-touchpoint = Touchpoint
events-channel = Kanal
events-value = Wert
events-stage = Phase
events-page-product-or-text = Seite, Produkt oder Text
events-name = Name
events-customer-id = Kundennummer
events-phone = Telefon
events-country = Land
events-person = Person

## History

history-there-are-no-predictions-yet = Es gibt noch keine Prognosen.
history-score-history = Verlauf der Werte
history-chance-for-days-ahead-by-todays = Wahrscheinlichkeit für { $history_days } Tage im Voraus, nach dem heutigen Modell aus dem, was jede Woche bekannt war
history-progress-of-scores = Verlauf der Werte
history-within-days = innerhalb von { $horizon_days } Tagen
history-for-days = für { $horizon_days } Tage
history-nothing-is-proposed-for-this-customer = Für diesen Kunden ist nichts vorgeschlagen.
history-go-to-actions = Zu den Maßnahmen
history-at = { $reason } · { $channel } um { $hour }

## Join evidence

join-evidence-not-same-person = Nicht dieselbe Person…
join-evidence-same-person-as = Dieselbe Person wie…
join-evidence-this-customer-has-one-profile-nothing = Dieser Kunde hat ein Profil: Nichts musste zusammengeführt werden.
join-evidence-these-are-one-person-because = Diese { $n } sind eine Person, weil
join-evidence-and-more-joins = und { $n } weitere Verbindungen
join-evidence-and-have-same = { $a } und { $b } haben { $label }{ $value } gemeinsam.
join-evidence-on = {" "}am { $date }
join-evidence-you-decided-that-and-belong-together = Sie haben{ $day } entschieden, dass { $a } und { $b } zusammengehören.
join-evidence-profile = Profil { $n }
join-evidence-profile-from = Profil { $n } aus { $from }
join-evidence-numbered-profile = Profil { $n }
join-evidence-from = Aus
join-evidence-take-back = Zurücknehmen
join-evidence-you-decided-on-that-this-is = Sie haben am { $day } entschieden, dass dies nicht dieselbe Person wie { $name } ist.

## List

list-counting-customers = Kunden werden gezählt…
list-customer = Kunde
list-last-seen = Zuletzt gesehen
list-events = Ereignisse
list-orders = Bestellungen
list-value = Wert
list-stage = Phase
list-lifecycle = Lebenszyklus
list-segment = Segment
list-buys = Kauft
list-leaves = Wird inaktiv
list-next-12-months = 12 Monate
list-list-customers = Kunden auflisten
list-sort-customers = Kunden sortieren
list-through-filter = {" "}nach Filter
list-in-found-by = { $count } in „{ $title }“ gefunden mit „{ $find }“{ $through }
list-found-by = { $count } gefunden mit „{ $find }“{ $through }
list-run-predictions-to-see-who-is = Berechnen Sie Prognosen, um zu sehen, wer wohl kauft und wer inaktiv wird.
list-days = Nächste { $days } Tage
list-buys-within-silent-for = Kauft innerhalb, inaktiv für
list-show-all-customers = Alle Kunden zeigen
list-clear-search = Suche aufheben

## Customers

customers-customers-appear-here-as-soon-as = Kunden erscheinen hier, sobald es Ereignisse gibt. Desire Path führt die Spuren zusammen, die eine Person in mehreren Exporten hinterlässt.
customers-no-customers-yet = Noch keine Kunden
customers-in-this-list = In dieser Liste
customers-counting-customers = Kunden werden gezählt…
customers-reached = { $name } erreicht
customers-value-per-customer = Wert je Kunde
customers-make-segment = Segment anlegen
customers-export-list = Liste exportieren…
customers-click-row-to-open-customer-click = Klicken Sie eine Zeile an, um den Kunden zu öffnen, und eine Überschrift, um zu sortieren. Strg+F findet nach Namen oder jeder Kennung.
customers-found-by = { $base } gefunden mit „{ $wanted }“

## Page

page-back-to-list = Zurück zur Liste
timelines-pane-waiting = Zeitachsen werden angeordnet…
timelines-pane-svg = Zeitachsen als SVG
timelines-pane-png = Zeitachsen als PNG
timelines-pane-axis = Womit die Achse beginnt
timelines-pane-calendar = Nach Kalender
timelines-pane-since-first = Seit dem ersten Ereignis
timelines-pane-color = Was Farben sagen
timelines-pane-stages = Phasen
timelines-pane-channels = Kanäle
timelines-pane-order = In welcher Reihenfolge Kunden stehen
timelines-pane-by-start = Zuerst Gekommene zuerst
timelines-pane-by-length = Längste zuerst
timelines-pane-by-goal = Am schnellsten beim Ziel zuerst
list-shown-as = Wie Kunden gezeigt werden
list-as-list = Als Liste
list-as-timelines = Als Zeitachsen
neighbours-previous = Voriger Kunde
neighbours-next = Nächster Kunde
neighbours-keys = Alt+Auf und Alt+Ab gehen durch die Liste
neighbours-place = Kunde { $at } von { $of } in der Liste
page-why-not-in-data = Der Import wurde rückgängig gemacht, der Kunde wurde mit einem anderen zusammengeführt, oder seine Daten wurden gelöscht oder ihres Alters wegen entfernt.
page-this-customer-is-not-in-data = Dieser Kunde ist nicht in den Daten
page-so-this-customer-is-in-no = Deshalb ist dieser Kunde in keiner Auswertung, Liste und keinem Export. Was über ihn gespeichert ist, lässt sich rechts exportieren und löschen; dort legen Sie auch die Einwilligung fest.
page-refused-analytics = Hat Analyse abgelehnt
page-timeline = Zeitachse
page-reading-what-this-customer-did = Es wird gelesen, was dieser Kunde tat…
page-number = Nummer in Listen
page-events = Ereignisse
page-sent = Gesendete Nachrichten
page-signals = Signale
page-learning-signals = Es wird gelernt, was Anzeichen sagen
page-no-signals-known = Über Anzeichen ist nichts bekannt: In den letzten Wochen der Daten tat niemand etwas.
page-shows-no-signal = Zeigt derzeit kein Anzeichen.
page-signal-told = { $rate } derer, die es zeigten, erreichten das Ziel innerhalb von 7 Tagen, von allen { $base }: { $evidence }
page-no-best-time = Nicht bekannt: Bisher wurde nichts getan, was es sagt.
page-products-to-show = Zu zeigende Produkte
page-product-because-of = wegen { $because }
page-no-products = Keine: Nichts wurde angesehen oder bestellt, was es sagt.
page-tone = Stimmung { $tone } nach { $source }
page-predictions = Prognosen
page-actions = Maßnahmen
page-why-one-person = Warum eine Person
page-counting = Wird gezählt…
page-stage = Phase
page-lifecycle = Lebenszyklus
page-sessions = Sitzungen
page-value = Wert nach Erstattungen
page-first-seen = Zuerst gesehen
page-last-seen = Zuletzt gesehen
page-came-by = Kam über
page-segments = Segmente
page-consent = Einwilligung
page-export-everything-held = Alles Gespeicherte exportieren…
page-set-consent = Einwilligung festlegen…
page-erase = Löschen…
page-everything-held-about-this-customer-as = Alles über diesen Kunden Gespeicherte als JSON
page-customer-is-not-in-data-any = Der Kunde ist nicht mehr in den Daten.
