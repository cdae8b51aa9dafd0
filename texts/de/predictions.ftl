### The view Predictions.

## Details

details-run-predictions-to-see-how-likely = Berechnen Sie Prognosen, um zu sehen, wie wahrscheinlich jeder Kunde kauft oder verstummt, und warum.
details-select-customer = Kunden auswählen
details-click-row-of-list-to-see = Klicken Sie eine Zeile der Liste an, um zu sehen, warum dieser Kunde diesen Wert hat.
details-open-customer = Kunden öffnen
details-select-touchpoint = Touchpoint auswählen
details-click-row-to-see-customers-who = Klicken Sie eine Zeile an, um die Kunden zu sehen, die dies am wahrscheinlichsten als Nächstes tun.
details-this-customer-has-no-score-for = Dieser Kunde hat für diese Prognose keinen Wert.
details-score-of-this-customer = { $chance_to }: der Wert dieses Kunden
details-raises-it = Erhöht ihn
details-lowers-it = Senkt ihn
details-most-likely-next = Am wahrscheinlichsten als Nächstes

## Evidence

evidence-does-it-happen-as-often-as = Geschieht es so oft, wie gesagt?
evidence-said-happened =
    Gesagt { $predicted }, geschehen { $actual }
    { $customers }
evidence-said-and-happened = gesagt { $predicted }, geschehen { $actual }
evidence-how-often-customers = Wie oft Kunden { $does }: { $spoken }
evidence-tenths-of-customers-highest-score-first = Zehntel der Kunden, höchster Wert zuerst
evidence-of = { $n } von { $customers }
evidence-share-of-customers-who-by-score = Anteil der Kunden, die { $do_within }, nach Wert, höchstes Zehntel zuerst: { $spoken }; Durchschnitt { $share }
evidence-what-raises-and-lowers-strongest-first = Was die { $chance_to } erhöht und senkt, das Stärkste zuerst; bei sonst gleichen Umständen.
evidence-little = etwas
evidence-hardly-matters = kaum von Bedeutung
evidence-likely = { $much } { $n }

## Predictions

predictions-looking-at-what-comes-next = Es wird ermittelt, was als Nächstes kommt…
predictions-run-predictions = Prognosen berechnen
predictions-desire-path-learns-from-what-your = Desire Path lernt aus dem, was Ihre Kunden taten, wie wahrscheinlich jeder von ihnen innerhalb von 7, 30 und 90 Tagen kauft oder so lange inaktiv bleibt, prüft sich an der Vergangenheit und sagt, warum. Wo kein Modell besser ist als eine einfache Regel, sehen Sie die Regel.
predictions-learning-from-what-customers-did = Es wird aus dem gelernt, was Kunden taten…
predictions-customers = Kunden
predictions-how-well-it-does = Wie gut
predictions-what-matters = Was zählt
predictions-orders-and-value = Bestellungen und Wert
predictions-next-touchpoints = Nächste Touchpoints
predictions-there-was-too-little-data-to = Es gab zu wenig Daten für eine Prognose.
predictions-this-one-could-not-be-tested = Es gab zu wenig Daten, um diese Prognose zu prüfen.
predictions-next-touchpoints-as-csv = Nächste Touchpoints als CSV
predictions-predicted-against-happened-as-csv = Vorhergesagt und geschehen als CSV
predictions-tenths-by-score-as-csv = Zehntel nach Wert als CSV
predictions-what-matters-as-csv = Was zählt als CSV
predictions-what-is-predicted = Was vorhergesagt wird
predictions-days = { $days } Tage
predictions-days-heading = Tage
predictions-check-predictions = Prognosen prüfen
predictions-data-has-changed-since-these-predictions = Die Daten haben sich seit diesen Prognosen geändert: „Neu berechnen“ zieht nach.
predictions-take-this-as-hint-only = Nehmen Sie dies nur als Hinweis. { $reasons }
predictions-predictions-learn-from-what-customers-did = Prognosen lernen aus dem, was Kunden früher taten. Importieren Sie zuerst Ereignisse.
predictions-no-data-to-learn-from = Keine Daten zum Lernen
predictions-import-files = Dateien importieren…
predictions-no-predictions-yet = Noch keine Prognosen
predictions-run-again = Neu berechnen
predictions-learning = Wird gelernt…

## Ranking

ranking-customer = Kunde
ranking-namesake = { $label } (#{ $number })
ranking-chance = Wahrscheinlichkeit
ranking-nobody-to-rank = Niemand steht vorn
ranking-why-nobody-is-ranked = Alle haben dieselbe Wahrscheinlichkeit: Was vorher über Kunden bekannt ist, sagt nicht, wer es tun wird. Mehr Vorgeschichte oder Daten eines weiteren Werkzeugs können helfen.
ranking-main-reason = Hauptgrund
ranking-count-scores = Werte zählen
ranking-counting = Wird gezählt…
ranking-through-filter = Im Filter{" "}
ranking-no-longer-in-data = Nicht mehr in den Daten
ranking-customers-by-as-csv = Kunden nach { $chance_to }, als CSV
ranking-predictions-are-gone = Die Prognosen gibt es nicht mehr.

## Words

words-in-last-test-of-with-scores = In der letzten Prüfung taten es von { $customers } mit Werten um { $predicted } dann { $actual }.
words-made-from-everything-before-tested-on = Aus allem vor dem { $date } · geprüft an der jüngsten Vergangenheit, die sie nicht gesehen hatten · alle Kunden des Projekts
words-were-silent = inaktiv waren
words-did-it = es taten
words-said-by-regression-and-trees = Die Wahrscheinlichkeiten sind das Mittel zweier Modelle, einer Regression und von Entscheidungsbäumen.
words-tested-on-of-whom-given-one = In der letzten Prüfung: { $customers }, von denen { $positives } { $done }. Bei je einem, auf den das zutrifft, und einem, auf den nicht, ordnet sie die beiden { $model } von 100 Mal richtig; { $baseline } allein tut es { $alone } Mal.
words-tested-rule-on-of-whom-given-one = In der letzten Prüfung: { $customers }, von denen { $positives } { $done }. Bei je einem, auf den das zutrifft, und einem, auf den nicht, ordnet { $rule } allein die beiden { $right } von 100 Mal richtig.
words-was-silent = inaktiv waren
words-in-last-test-top-tenth-as = In der letzten Prüfung galt { $times } so oft wie im Durchschnitt, dass Kunden im obersten Zehntel { $does }
predict-looking-for-signs = Zeichen der Absicht werden gesucht
predict-learning-the-next-touchpoint = Der nächste Touchpoint wird gelernt
predict-learning-what-customers-will-order = Es wird gelernt, was Kunden bestellen werden
predict-learning-what-happens-within-days = Es wird gelernt, was innerhalb von { $days } Tagen geschieht
predict-over-20-times = mehr als 20-mal
predict-times = { $n }-mal

## Words of tests
evidence-axis-predicted = vorhergesagt
evidence-axis-happened = geschehen
evidence-much = viel
evidence-clearly = deutlich
evidence-more = wahrscheinlicher
evidence-less = unwahrscheinlicher
words-bought = kauften
