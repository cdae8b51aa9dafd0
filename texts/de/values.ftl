### What customers who ordered are expected to order and to be worth, and their groups by recency, frequency and money.

## Value

history-orders-to-come = Kommende Bestellungen
history-group-of-buyers = Käufergruppe: { $group }. { $means }
value-title = Kundenwert
value-question = Was werden Kunden, die bestellten, als Nächstes bestellen, wann, und was werden sie wert sein?
value-about-days = Tage, innerhalb derer Bestellungen erwartet werden.
value-about-months = Monate, für die der Wert eines Kunden zählt.
value-about-discount = Um wie viel Geld mit jedem späteren Monat weniger zählt.
value-nobody-ordered = Niemand hier hat schon bestellt; weiten Sie den Filter, oder nennen Sie als Ziel die Touchpoints, die eine Bestellung sind
value-customer-is-not-in-list = Kunde { $number } hat hier nicht bestellt; nehmen Sie einen aus der Tabelle
value-group = Gruppe
value-customers = Kunden
value-days-with-order = Tage mit Bestellung
value-last-order = Letzte Bestellung
value-expected-orders = Erwartete Bestellungen
value-at-least = Mindestens
value-at-most = Höchstens
value-chance-of-order = Wahrscheinlichkeit einer Bestellung
value-next-from = Nächste Bestellung ab
value-next-to = Nächste Bestellung bis
value-order-value = Wert einer Bestellung
value-worth = Wert
value-worth-in-12-months = Wert in 12 Monaten
value-from = Ab
value-days = Tage
value-orders = Bestellungen
value-mean-error = Mittlerer Fehler
value-mean-error-same-again = Mittlerer Fehler von „wie zuletzt“
value-typical-error = Typischer Fehler
value-typical-error-same-again = Typischer Fehler von „wie zuletzt“
value-paid = Gezahlt
value-expected-paid = Erwartete Zahlung
value-paid-mean-error = Mittlerer Fehler der Zahlung
value-paid-mean-error-same-again = Mittlerer Fehler von „zahlt wie zuletzt“
value-in-range = In ihrer Spanne
value-in-window = Nächste Bestellung in ihren Daten
value-one-order = 1 Bestellung
value-some-orders = { $n } Bestellungen
value-likely-orders = Wahrscheinlich { $orders } in den nächsten { $days } Tagen.
value-all-ordered-per-customer = In den letzten { $days } Tagen bestellten Kunden, die schon bestellt hatten, je { $orders }; die eigene Gruppe dieses Kunden ist zu klein, um nach ihr zu gehen.
value-likely-orders-with-range = Wahrscheinlich { $orders } in den nächsten { $days } Tagen (80-%-Spanne { $low }–{ $high }).
value-group-ordered-per-customer = In den letzten { $days } Tagen hatten Kunden der Gruppe „{ $group }“ je { $orders }.
value-chance-of-at-least-one = Die Wahrscheinlichkeit mindestens einer ist { $chance }.
value-if-one-comes-between = Kommt eine, dann am wahrscheinlichsten zwischen { $from } und { $to }.
value-expected-to-pay-in-months = Zahlt voraussichtlich { $worth } in den nächsten { $months } Monaten.
value-percent-too-low = { $n } zu niedrig
value-percent-too-high = { $n } zu hoch
value-right-in-sum = richtig
value-corrected-by-last-test = Liegt es wieder so weit daneben, werden es { $orders }.
value-in-last-test = Die letzte Prüfung ({ $days } Tage) lag in der Summe { $off } und typischerweise { $error } Bestellungen je Kunde daneben („wie zuletzt“: { $last }).
value-expected-orders-and-worth = { $customers } haben voraussichtlich { $orders } in den nächsten { $days } Tagen und zahlen { $worth } in den nächsten { $months } Monaten.
value-expected-orders-of-customers = { $customers } haben voraussichtlich { $orders } in den nächsten { $days } Tagen.
value-expected-orders-as-groups-did = { $customers } hätten { $orders } in den nächsten { $days } Tagen, wenn Gruppen es hielten wie in den letzten.
value-note = Kunden im Filter, die bestellten, gelernt von allen, aus Bestellungen bis { $day } · alle Bestellungen eines Tages sind eine · Spannen und Daten treffen in 8 von 10 Fällen zu und sind gezeigt, wo die Prüfungen es bestätigen
value-note-tested-over = über { $days } Tage geprüft
value-note-worth = Wert: was sie zahlen, abzüglich Rückzahlungen, Umsatz und nicht Gewinn; jeder spätere Monat zählt { $discount } weniger

## Why a model is not used

value-few-buyers = Ein Modell der Bestellungen braucht { $needed } Kunden, die bestellten, und { $needed_repeaters }, die erneut bestellten; es sind { $buyers } und { $repeaters }.
value-short-history = Kunden sind erst seit weniger als drei ihrer üblichen Abstände zwischen Bestellungen bekannt.
value-leaving-unknown = Die Bestellungen unterscheiden nicht zwischen Kunden, die gingen, und Kunden, die sich Zeit lassen.
value-untested = Die Daten reichen nicht weit genug zurück, um ein Modell der Bestellungen zu prüfen.
value-last-period-as-good = Das Modell der Bestellungen half bei Ihren Daten nicht: In den Prüfungen lag es typischerweise { $error } Bestellungen je Kunde daneben, die Erwartung „wie zuletzt“ { $last }, höchstens durch Zufall schlechter.
value-too-few-buyers = Ein Modell der Bestellungen braucht { $needed } Kunden, die bestellten, und { $needed_repeaters }, die erneut bestellten; es sind weniger.
value-no-values = Keine Folgebestellung hat einen Wert.
value-no-money = Daher wird über Geld nichts gesagt.
value-goal-s-value-instead = Daher zählt eine Bestellung, was das Ziel laut Angabe wert ist.
value-few-values = Nur { $customers ->
    [one] { $customers } Kunde hat
   *[other] { $customers } Kunden haben
} Folgebestellungen mit bekanntem Wert; { $needed } sind nötig, um zu sagen, was die Bestellungen jedes Kunden wert sind.
value-too-few-values = Folgebestellungen mit bekanntem Wert von { $needed } Kunden sind nötig, um zu sagen, was die Bestellungen jedes Kunden wert sind; es sind weniger.
value-more-orders-worth-more = Wer öfter bestellt, gibt hier je Bestellung mehr aus, was dem Modell der Werte widerspricht.
value-more-orders-worth-less = Wer öfter bestellt, gibt hier je Bestellung weniger aus, was dem Modell der Werte widerspricht.
value-values-drift = Die späteren Bestellungen derselben Kunden sind das { $times }-Fache der früheren wert, vergangene Werte sagen die nächsten also nicht voraus.
value-values-unknown = Die Werte der Bestellungen folgen keinem Modell, das sich finden ließ.
value-group-s-mean-value-instead = Daher zählt eine Bestellung, was Bestellungen der Kundengruppe zuletzt wert waren, oder die aller Käufer, wo die Gruppe klein ist.
value-group-s-orders-instead = Daher stehen Durchschnitte der Kundengruppe da, oder aller Käufer, wo sie klein ist.

## RFM

rfm-title = RFM-Gruppen
rfm-question = Wann zuletzt, wie oft und für wie viel bestellen Kunden, und welche Gruppen wachsen oder schrumpfen?
rfm-about-days = Mit welcher Zeit die jetzigen Gruppen verglichen werden: so viele Tage zuvor.
rfm-part = Gruppe, oder von und zu
rfm-nobody-ordered = Niemand hier hat schon bestellt; weiten Sie den Filter, oder nennen Sie als Ziel die Touchpoints, die eine Bestellung sind
rfm-too-few = { $n ->
    [one] Nur { $n } Kunde hier hat bestellt
   *[other] Nur { $n } Kunden hier haben bestellt
}, und Käufergruppen brauchen { $needed }; weiten Sie den Filter
rfm-too-few-before = { $days } Tage zuvor hatten weniger als { $needed } bestellt, daher war damals niemand in einer Gruppe
rfm-not-yet-a-buyer = Noch kein Käufer
rfm-group = Gruppe
rfm-customers = Kunden
rfm-of-all = Von allen
rfm-orders = Bestellungen
rfm-paid = Gezahlt
rfm-of-all-paid = Von allem Gezahlten
rfm-days-since-order = Tage seit der letzten Bestellung
rfm-customers-before = Kunden zuvor
rfm-reordered = Bestellten erneut
rfm-low = Mindestens
rfm-high = Höchstens
rfm-from = Von
rfm-to = Zu
rfm-of-those-before = Von denen, die zuvor dort waren
rfm-measure = Messgröße
rfm-fifth = Fünftel
rfm-recency = Aktualität
rfm-frequency = Häufigkeit
rfm-money = Geld
rfm-days-ago = Vor { $days } Tagen
rfm-now = Jetzt
rfm-in-groups = { $customers } danach, wann zuletzt, wie oft und für wie viel sie bestellen.
rfm-champions-are-and-paid = { $customers }: { $share } sind Champions und zahlten { $worth } von allem.
rfm-champions-are = { $customers }: { $share } sind Champions.
rfm-of-champions-ordered-again = Von denen, die vor { $days } Tagen Champions waren, bestellten { $share } seither erneut, von allen { $all }.
rfm-fell-to-at-risk = { $customers }, die damals besser standen, sind jetzt gefährdet.
rfm-note = Kunden im Filter, die bis zum { $day } bestellten, in Fünfteln aller; gleiche Kunden bleiben in einem Fünftel · bestellten erneut: von denen, die vor { $days } Tagen in der Gruppe waren, wer seither bestellte, mit 95-%-Intervallen · gezahlt: abzüglich Rückzahlungen

words-champions = Champions
words-champions-means = Bestellten kürzlich, oft und für viel.
words-loyal = Treue
words-loyal-means = Bestellen oft oder für viel, und vor nicht langer Zeit.
words-potential-loyalists = Künftig Treue
words-potential-loyalists-means = Bestellten kürzlich, und mehr als wenig.
words-new-customers = Neue Kunden
words-new-customers-means = Bestellten kürzlich, bisher wenig.
words-promising = Vielversprechend
words-promising-means = Bestellten vor nicht langer Zeit, bisher wenig.
words-need-attention = Brauchen Zuwendung
words-need-attention-means = In der Mitte von allem; die nächste Bestellung entscheidet.
words-about-to-sleep = Schlafen bald ein
words-about-to-sleep-means = Bestellten vor einiger Zeit, und wenig.
words-buyers-at-risk = Gefährdet
words-buyers-at-risk-means = Bestellten oft oder für viel, aber vor langer Zeit.
words-cannot-lose = Nicht zu verlieren
words-cannot-lose-means = Waren unter den Besten, bestellten aber vor langer Zeit.
words-hibernating = Im Winterschlaf
words-hibernating-means = Bestellten wenig, und vor langer Zeit.

## Segments beside each other

segment-overlap-title = Überschneidung von Segmenten
segment-overlap-question = Welche Segmente haben gemeinsame Kunden?
segment-overlap-needs-two = Es gibt weniger als zwei Segmente; `desire-path segments PROJECT --save` legt welche an
segment-overlap-note = { $customers } im Filter · von denen in einem Segment der Anteil, der auch im anderen ist · mal Zufall: 1 = so viele, als hätten die Segmente nichts miteinander zu tun
segment-overlap-segment = Segment
segment-overlap-with = Mit
segment-overlap-customers = Kunden
segment-overlap-both = In beiden
segment-overlap-share = Vom Segment
segment-overlap-times-chance = Mal Zufall
segment-overlap-most = { $share } von „{ $name }“ ({ $both }) sind auch in „{ $other }“: Keine zwei Segmente teilen mehr vom kleineren.
segment-overlap-of-segments = { $segments } nebeneinander.
segment-overlap-none = { $segments }; kein Kunde ist in mehr als einem davon.
segment-overlap-of-those-in = Von denen in …
segment-overlap-are-in = … sind in
segment-comparison-title = Segmente im Vergleich
segment-comparison-question = Worin unterscheiden sich zwei Segmente, in allem, was über Kunden gezählt wird?
segment-comparison-about-segment = Das Segment; das erste des Projekts, wo nichts gesagt ist.
segment-comparison-a-segment = ein Segment
segment-comparison-about-with = Womit es verglichen wird: ein anderes Segment, oder rest = alle anderen.
segment-comparison-a-segment-or-rest = ein Segment, oder rest
segment-comparison-everybody-else = alle anderen
segment-comparison-nobody = Niemand im Filter gehört zu „{ $name }“; weiten Sie ihn, oder wählen Sie ein anderes Segment
segment-comparison-note = { $name }: { $n } · { $other }: { $m } · Durchschnitte je Kunde, mit dem 95-%-Intervall ihres Unterschieds · Abstand: der Unterschied im Vergleich dazu, wie sehr Kunden sich ohnehin unterscheiden, 0,2 ist wenig und 0,8 viel · wer in beiden ist, steht auf beiden Seiten
segment-comparison-note-without-counts = Durchschnitte je Kunde, mit dem 95-%-Intervall ihres Unterschieds · wer in beiden ist, steht auf beiden Seiten
segment-comparison-side-by-side = „{ $name }“ neben „{ $other }“.
segment-comparison-nothing-differs = In nichts, was gezählt wird, unterscheiden sich „{ $name }“ und „{ $other }“ über Zufall hinaus.
segment-comparison-differs-most = „{ $name }“ und „{ $other }“ unterscheiden sich am meisten bei { $measure }: im Durchschnitt { $mean } gegenüber { $other_mean }.
segment-comparison-measure = Messgröße
segment-comparison-mean = Im Segment
segment-comparison-mean-of-other = Im anderen
segment-comparison-difference-at-least = Unterschied, mindestens
segment-comparison-difference-at-most = Unterschied, höchstens
segment-comparison-standard-deviations = Abstand
segment-comparison-beyond-chance = Mehr als Zufall
segment-comparison-customers = Kunden bekannt
segment-comparison-customers-of-other = Bekannt im anderen
