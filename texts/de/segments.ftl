### The view Segments.

## Cards

cards-unit-customers-with-event-in-filter = Einheit: Kunden mit einem Ereignis im Filter · gruppiert danach, wie ähnlich sie sich verhalten (k-Means)
cards-customers = { $name }, { $size } Kunden
cards-customers-with-share = Kunden · { $share }

## Details

details-select-segment = Segment auswählen
details-click-row-to-rename-it-see = Klicken Sie eine Zeile an, um es umzubenennen, seine Mitglieder zu sehen oder zu exportieren.
details-select-group = Gruppe auswählen
details-click-card-or-column-to-see = Klicken Sie eine Karte oder Spalte an, um zu sehen, wer darin ist und was mit ihnen zu tun ist.
details-customers-of-those-grouped = Kunden · { $share } der gruppierten
details-see-members = Mitglieder ansehen
details-save-this-group = Diese Gruppe speichern
details-segment-saved = Segment „{ $last_segment }“ gespeichert.
details-export-members = Mitglieder exportieren…
details-what-makes-it-different = Was es unterscheidet
details-name = Name
details-rename = Umbenennen
details-through-filter = {" "}im Filter
details-customers = Kunden{ $through } · { $segment }
details-look-at-journey-of-this-segment = Journey dieses Segments ansehen
details-delete = Löschen

## Differences

differences-how-many-times-average-of-all = Wie viel mal der Durchschnitt aller gruppierten Kunden · ↑ gefüllt: mehr als im Durchschnitt, ↓ umrandet: weniger, kräftiger: weiter davon entfernt
differences-in-on-average-all-customers = { $trait } in „{ $group }“: { $mean } im Durchschnitt; alle Kunden: { $mean_of_all }

## Group count

group-count-you-chose = von Ihnen gewählt
group-count-chosen-by-stability-first-then-separation = zuerst nach Stabilität gewählt, dann nach Trennung
group-count-groups-stable-same-groups-come-out = { $k } Gruppen: { $how }. Stabil: Dieselben Gruppen ergeben sich, wenn Kunden neu gezogen werden. Getrennt: Kunden liegen näher an ihrer Gruppe als an der nächsten. Klicken Sie eine Zeile an, um eine andere Zahl zu versuchen.
group-count-groups-stable-separate-smallest-group = { $k } Gruppen: stabil { $stability }, getrennt { $separation }, kleinste Gruppe { $smallest }
group-count-groups = { $k } Gruppen
group-count-stable = Stabil
group-count-separate = Getrennt
group-count-smallest-group = Kleinste Gruppe

## Segments

segments-segments-are-found-in-what-customers = Segmente ergeben sich aus dem, was Kunden taten. Importieren Sie zuerst Ereignisse.
segments-no-customers-to-group = Keine Kunden zum Gruppieren
segments-desire-path-finds-groups-of-customers = Desire Path findet Gruppen von Kunden, die sich ähnlich verhalten, benennt sie in einfachen Worten und zeigt, was jede unterscheidet. Sie können auch in jedem Diagramm Kunden auswählen und daraus ein Segment anlegen.
segments-looking-for-customers-who-behave-alike = Kunden, die sich ähnlich verhalten, werden gesucht…
segments-no-segments-yet = Noch keine Segmente
segments-find-groups = Gruppen finden
segments-compare = Vergleichen…
segments-compare-tab = Vergleich
segments-saved-segments = Gespeicherte Segmente
segments-groups-found = Gefundene Gruppen
segments-what-makes-them-different = Was sie unterscheidet
segments-how-many-groups = Wie viele Gruppen
segments-save-as-segments = Als Segmente speichern
segments-replaces-groups-that-were-saved-before = Ersetzt die zuvor gespeicherten Gruppen
segments-found-before-data-or-filter-changed = Gefunden, bevor sich Daten oder Filter änderten.
segments-saved = { $segments } gespeichert.
segments-groups-of-customers-who-behave-alike = Gruppen von Kunden, die sich ähnlich verhalten

## Saved

saved-segment = Segment
saved-customers = Kunden
saved-share = Anteil
saved-from = Aus
saved-save-groups-as-segments-or-pick = Speichern Sie Gruppen als Segmente, oder wählen Sie in einem Diagramm Kunden aus, und drücken Sie „Segment anlegen“.
saved-counting-its-customers = { $n }, Kunden werden gezählt
saved-export-members = Mitglieder exportieren
saved-delete-segment = Segment löschen
saved-count-members = Mitglieder zählen
saved-segment-deleted-ctrl-z-brings-it = Segment „{ $name }“ gelöscht. Strg+Z holt es zurück.
saved-found-group-of = Gruppe { $n } von { $k }
saved-rfm-group = RFM-Gruppe
segments-rfm-groups = RFM-Gruppen
segments-save-rfm-groups = RFM-Gruppen speichern
segments-replaces-rfm-groups-saved-before = Ersetzt die zuvor gespeicherten RFM-Gruppen; von Ihnen vergebene Namen bleiben
segments-rfm-groups-saved = Die RFM-Gruppen sind als Segmente gespeichert.
saved-selected = Ausgewählt: { $from }
saved-by-rule = Nach Regel: { $text }
groups-number-is-not-sure = Wie viele Gruppen es gibt, ist nicht sicher: Von { $of } Ziehungen der Kunden sprechen { $times } für { $k } Gruppen und { $other_times } für { $other }. Die Gruppen selbst ergeben sich jedes Mal gleich.
groups-weak-other-customers-same-kind-groups = Schwach: Mit anderen Kunden derselben Art ergäben sich andere Gruppen (Stabilität { $stability }; { $stable } ist fest).
groups-smallest-group-holds-only-customers = Die kleinste Gruppe umfasst nur { $smallest } % der Kunden.
groups-trying-2-8-groups = 2 bis 8 Gruppen werden versucht
groups-too-few-customers = Segmente brauchen mindestens { $need } Kunden mit Ereignissen; es sind { $have }. Importieren Sie mehr Daten.
groups-too-few-customers-in-filter = Segmente brauchen mindestens { $need } Kunden mit Ereignissen; im Filter sind es { $have }. Weiten Sie den Filter, oder importieren Sie mehr Daten.
groups-all-alike = Diese Kunden verhalten sich alle ähnlich, es gibt also keine Gruppen zu finden. Importieren Sie mehr Arten von Ereignissen.
groups-counting-what-customers-do = Es wird gezählt, was Kunden tun
group-mostly-in = meist in { $stage }
group-mostly-with = meist { $property }
group-by-many-channels = über viele Kanäle
group-who-send-goods-back = mit Rücksendungen
group-who-write-reviews = mit Bewertungen
group-who-ask-support = mit Supportanfragen
group-who-click-e-mails = mit Klicks in E-Mails
group-who-read-e-mails = mit geöffneten E-Mails
group-mostly-by = meist über { $name }
group-one-channel = ein Kanal
group-visitors-who-hardly-buy = Besucher, die kaum kaufen
group-brief-visitors = kurze Besucher
group-browsers-who-hardly-buy = Stöbernde, die kaum kaufen
group-occasional-buyers = gelegentliche Käufer
group-frequent-visitors-some-buyers = häufige Besucher, einige Käufer
group-small-spenders = Käufer kleiner Beträge
group-frequent-buyers = häufige Käufer
group-big-spenders = Käufer großer Beträge
group-much-like-everybody = { $people }, etwa wie alle anderen.
group-than-average = { $ratio } % { $less } { $what } als im Durchschnitt
group-more-than-average = { $ratio } % mehr { $what } als im Durchschnitt
group-the-average = { $what }: { $times } so viel wie im Durchschnitt
group-no-at-all = keine { $what }
group-money-spent = ausgegebenes Geld
group-of-events-in-average = { $own } % der Ereignisse in { $stage } (Durchschnitt { $all } %)
group-share-has-property-average = { $own } % haben { $property } (Durchschnitt { $all } %)
group-amount-of-property-average = { $property } im Durchschnitt { $own } (alle { $all })
group-last-seen-days-before-end-data = zuletzt im Durchschnitt { $own } Tage vor dem Ende der Daten gesehen (alle: { $all })
trait-no-stage = keine Phase
trait-share-of-events = Anteil der Ereignisse in { $stage }
trait-has-property = Hat { $property }
trait-returns = Rücksendungen
trait-reviews = Bewertungen
trait-support-contacts = Supportkontakte
trait-e-mail-clicks = E-Mail-Klicks
trait-e-mail-opens = E-Mail-Öffnungen
trait-channels-used = Genutzte Kanäle
trait-events = Ereignisse
trait-visits-in-28-days = Besuche in 28 Tagen
trait-money-spent = Ausgegebenes Geld
trait-orders = Bestellungen
trait-days-since-last-event = Tage seit dem letzten Ereignis
member-rule-is-not-understood = „{ $other }“ wird nicht verstanden
member-rule-no-kind = es gibt keine Art „{ $code }“; es gibt { $known }
member-rule-within-followed-number-days-such-30d = nach within steht eine Anzahl Tage, etwa 30d
member-rule-condition-missing-end = am Ende fehlt eine Bedingung
member-rule-parenthesis-not-closed = eine Klammer ist nicht geschlossen
member-rule-mixed-put-one-them-parentheses = and und or sind gemischt; setzen Sie eines davon in Klammern
member-rule-name-quotes-has-no-end = ein Name in Anführungszeichen hat kein Ende
member-rule-is-not-understood-there = „{ $n }“ wird dort nicht verstanden
member-rule-at-character = Zeichen { $place }: { $why }
member-rule-no-comparison = „{ $sign }“ ist kein Vergleich; es gibt { $known }
member-rule-number-missing = nach dem Vergleich steht eine ganze Zahl, etwa orders >= 2
member-rule-amount-missing = nach dem Vergleich steht ein Betrag, etwa value > 100 oder value > 99.50
member-rule-value-is-compared = nach value steht ein Vergleich, etwa value > 100
member-rule-value-missing = ein Wert fehlt, etwa device:mobile, country:"United States" oder property.plan:pro
member-rule-days-ago = schreiben Sie, wie lange her, als >=, >, <= oder < und Tage, etwa last order <= 30 days ago
member-rule-time-missing = sagen Sie, wann: <= 30 days ago, before 2026-03-01, after 2026-03-01 oder on 2026-03-01
member-rule-day-missing = ein Tag wird als 2026-03-01 geschrieben
member-rule-within-followed-by-time = nach within steht eine Zeitdauer wie 7d, 12h oder 30min
member-rule-within-stands-at-the-step = within steht hinter dem folgenden Schritt, etwa then not Refund then order within 7d
member-rule-then-not-twice = nach then not steht zweierlei: Schreiben Sie then und den folgenden Schritt dazwischen
member-rule-then-missing = eine Abfolge braucht then, etwa "Product viewed" then "Added to cart" within 7d
member-rule-chance-days = Wahrscheinlichkeiten sind für so viele Tage bekannt: { $known }
chance-note-no-predictions = Es gibt noch keine Prognosen: Bis sie berechnet sind, trifft dies auf niemanden zu, und das Gegenteil auch nicht.
chance-note-not-to-be-believed = Mit diesen Daten ist diese Prognose zu unsicher: Sie trifft auf niemanden zu, und das Gegenteil auch nicht.
chance-note-by-predictions-of = Nach den Prognosen aus dem, was am { $day } bekannt war; sie bleiben, bis Prognosen neu berechnet werden. Kunden ohne Wert gehören nicht dazu, auch nicht zum Gegenteil.
member-rule-form = Bedingungen wie orders >= 2, value > 100 within 90d, last order <= 30 days ago, first order before 2026-03-01, did "Added to cart" x3 within 30d, did kind:cart with device:mobile, Wahrscheinlichkeiten wie chance:order/30 >= 60%, Abfolgen wie "Product viewed" then "Added to cart" within 7d then not order, und not vor jeder davon; verbunden durch and oder durch or, in Klammern, wo beides vorkommt

## A segment by rule

segment-rule-title = Segment nach Regel
segment-rule-name = Name
segment-rule-example-of-a-name = Kürzlich zweimal gekauft
segment-rule-needs-a-name = Geben Sie dem Segment einen Namen.
segment-rule-description = Kunden, auf die dies zutrifft: { $rule }.
segment-rule-counting = Die Kunden werden gezählt…
segment-rule-fit-now = { $n ->
    [one] { $n } Kunde passt jetzt.
   *[other] { $n } Kunden passen jetzt.
}
segment-rule-members-follow-the-data = Seine Mitglieder folgen den Daten: Wer passt, ist darin, wer nicht mehr passt, nicht.
segment-rule-add = Segment hinzufügen
segment-rule-cancel = Abbrechen
segments-by-rule = Nach Regel…

## Movement between groups

group-moves-title = Bewegung zwischen Gruppen
group-moves-question = Wer ist in einer anderen Gruppe als zuvor, und woher kamen sie?
group-moves-about-days = Mit welcher Zeit die jetzigen Gruppen verglichen werden: so viele Tage zuvor.
group-moves-part = Gruppe, oder von und zu
group-moves-nobody-before = Niemand hier hatte { $days } Tage vor dem Ende der Daten etwas getan; wählen Sie weniger Tage
group-moves-not-there-yet = Noch nicht da
group-moves-group = Gruppe
group-moves-customers = Kunden
group-moves-customers-before = Kunden zuvor
group-moves-from = Von
group-moves-to = Zu
group-moves-of-those-before = Von denen, die zuvor dort waren
group-moves-in-groups = { $customers } in Gruppen mit ähnlichem Verhalten.
group-moves-says = { $customers } waren vor { $days } Tagen da; { $share } davon sind jetzt in einer anderen Gruppe.
group-moves-most = Die größte Bewegung: { $customers } von „{ $from }“ zu „{ $to }“.
group-moves-note = Kunden mit Ereignissen im Filter · die Gruppen sind die jetzigen, mit den im Projekt behaltenen Namen; wo Kunden vor { $days } Tagen standen, ergibt sich aus dem, was sie bis zum { $day } getan hatten, im Vergleich mit allen jenes Tages: die Gruppe, der sie am nächsten waren
group-moves-tab = Bewegung

## Personas

personas-title = Personas
personas-question = Wer sind unsere Kunden, als Menschen?
personas-tab = Personas
personas-about-of = Wessen Personas: von Gruppen, die sich ähnlich verhalten, oder von den Segmenten des Projekts.
personas-no-segments = Das Projekt hat hier keine Segmente mit Kunden; speichern Sie welche, oder fragen Sie nach Gruppen, die sich ähnlich verhalten
personas-persona = Persona
personas-customers = Kunden
personas-share = Von Kunden
personas-journey = Typische Journey
personas-channel = Kommen über
personas-stage = Stehen jetzt in
personas-buys = Kaufen am meisten
personas-when = Kommen am meisten
personas-reached = Ziel erreicht
personas-tone = Tonfall
personas-trait = { $share }: { $what }
personas-weekday-mornings = An Werktagen morgens
personas-weekday-middays = An Werktagen von 11 bis 17 Uhr
personas-weekday-evenings = An Werktagen abends
personas-weekday-nights = An Werktagen nachts
personas-weekend-mornings = Am Wochenende morgens
personas-weekend-middays = Am Wochenende von 11 bis 17 Uhr
personas-weekend-evenings = Am Wochenende abends
personas-weekend-nights = Am Wochenende nachts
personas-sentence = { $all } sind { $n ->
    [one] eine Persona
   *[other] { $n } Personas
}; die größte, „{ $name }“, macht { $share } davon aus{ $journey }.
personas-sentence-journey = {" "}und geht typischerweise { $journey }
personas-sentence-shared = { $all } in { $n ->
    [one] einer Persona
   *[other] { $n } Personas
}.
personas-note = Kunden mit Ereignissen im Filter; Anteile eines Merkmals sind von den Kunden der Persona · die typische Journey ist der häufigste Pfad mit mehr als einer Phase · wo sie jetzt stehen, ist die Phase der Journey Map · Tonfall von −1 bis 1
## Names of groups
group-recent = kürzlich aktive { $noun }
group-lapsed = lange nicht gesehene { $noun }
group-buyers = Käufer
group-size = { $n } Kunden ({ $share } %)
group-channels = Kanäle
group-less = weniger
group-fewer = weniger
