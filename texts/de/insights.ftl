### Insights: titles, questions, settings, sentences and grey lines.

## Titles and questions

backtest-title = Backtest
backtest-question = Wie gut waren die Prognosen in einer Vergangenheit, die sie nicht gesehen hatten?
campaigns-title = Kampagnenergebnisse
campaigns-question = Was brachte jede Kampagne, gemessen an zurückgehaltenen Kunden?
channels-title = Kanäle
channels-question = Über welche Kanäle kommen Kunden zuerst, und welche bringen Käufer?
conformance-title = Soll und Ist
conformance-question = Wie viele folgen der Journey, wie sie geplant war, und wo und wie verlassen sie die anderen?
currencies-title = Währungen
currencies-question = In welchen Währungen zahlten Kunden, und was steht in keiner Summe?
customers-title = Kunden
customers-question = Wer sind die Kunden, wann wurden sie zuletzt gesehen, und was kauften sie?
dwell-title = Verweildauer
dwell-question = Wie lange bleiben Kunden auf jedem Touchpoint, und wo enden Sitzungen?
friction-title = Hürden
friction-question = Was steht Kunden im Weg, was kostet es, und wen trifft es: Fehler, Schleifen, Verluste an einem Schritt, langsame Antworten?
order-sequence-title = Folgebestellungen
order-sequence-question = Wie viele Kunden bestellen ein zweites und drittes Mal, und nach wie langer Zeit?
funnel-title = Funnel
funnel-question = Wie viele kommen von Schritt zu Schritt, wie lange dauert es, und wo gehen die meisten verloren?
retention-title = Retention
retention-question = Von denen, die in einer Woche kamen: Wie viele kommen in jeder Woche danach wieder?
loops-title = Schleifen
loops-question = Wohin kommen Kunden zurück, und wozwischen gehen sie hin und her?
overview-title = Übersicht
overview-goal-is-not-in-data = Nichts in diesen Daten ist { $name }, das Ziel; sie haben „{ $proposed }“: Wählen Sie in den Einstellungen, was als Erfolg zählt.
overview-question = Wie viele Kunden, Sitzungen, Ereignisse und Bestellungen gibt es, und aus welchen Quellen?
overview-customers-through-filter = Kunden im Filter · ein Kunde kann in mehreren Quellen sein
stickiness-title = Nutzungshäufigkeit
stickiness-question = An wie vielen Tagen einer Woche oder eines Monats kommen Kunden, und wie viele von ihnen an einem Tag?
lifecycle-title = Lebenszyklus
lifecycle-question = Wie viele Kunden sind neu, aktiv, zurück, gefährdet oder ruhend, wie ändert sich das, und welche Phase haben sie erreicht?
next-touchpoint-title = Nächster Touchpoint
next-touchpoint-question = Was werden Kunden am wahrscheinlichsten als Nächstes tun?
paths-title = Pfade
paths-question = Welche Pfade nehmen die meisten von Anfang bis Ende, und welche davon erreichen das Ziel?
quality-title = Qualität
quality-question = Wie gut sind die Daten jeder Quelle, und was würde irreführen?
scores-title = Prognosewerte
scores-question = Wie wahrscheinlich kauft jeder Kunde, oder bleibt inaktiv?
segment-history-title = Segmentverlauf
segment-history-question = Wie viele Kunden gehörten zu jeder Zeit zu einem Segment, und wie viele kamen und gingen?
segments-title = Segmente
segments-question = Welche Gruppen von Kunden verhalten sich ähnlich, und was unterscheidet jede?
sequences-title = Sequenzbild
sequences-question = Welche Pfade nehmen Kunden von Anfang bis Ende, nebeneinander?
timelines-title = Zeitachsen
timelines-question = Wann tat jeder Kunde was, viele untereinander?
sessions-title = Sitzungen
sessions-question = Wie lang sind Sitzungen, wie beginnen sie, und welche erreichen das Ziel?
spend-title = Werbeausgaben
spend-question = Was kosten Anzeigen je Kanal, und was kostet ein Neukunde?
stage-flow-title = Phasenfluss
stage-flow-question = Wohin gehen Kunden von Phase zu Phase, und wo brechen sie ab?
states-title = Phasen im Zeitverlauf
states-question = Wie viele Kunden sind in jeder Phase, Schritt für Schritt oder im Lauf der Tage?
step-matrix-title = Schrittmatrix
step-matrix-question = Welcher Anteil der Kunden ist bei jedem Schritt an welchem Touchpoint oder in welcher Phase?
time-between-title = Zeit dazwischen
time-between-question = Wie lange dauert es von einem Touchpoint zum anderen?
touchpoint-flow-title = Touchpoint-Fluss
touchpoint-flow-question = Welche Touchpoints durchlaufen Kunden nacheinander?
trends-title = Trends
trends-question = Wie ändert sich eine Zahl nach Tag, Woche oder Monat, und was ist ungewöhnlich?
transitions-title = Übergänge
transitions-question = Welcher Touchpoint folgt direkt auf welchen, wie oft, und nach welcher Zeit?

## Backtest

backtest-customers-learned-from-events-before-auc = Kunden · gelernt aus Ereignissen vor dem { $date } · AUC: die Wahrscheinlichkeit, dass ein Kunde, der es tat, über einem stand, der es nicht tat; 0,5 ist Raten · die Tabelle ist von der neuesten Prüfung, die Bemerkungen vom Mittel aller Prüfungen
backtest-mean-of-two-models = nach dem Mittel zweier Modelle, einer Regression und von Entscheidungsbäumen: { $targets }
backtest-prediction = Prognose
backtest-days = Tage
backtest-factor = Faktor
backtest-weight = Gewicht
backtest-tenth = Zehntel
backtest-from = Von
backtest-auc = AUC
backtest-baseline-auc = AUC der besten einfachen Regel
backtest-predicted = Vorhergesagt
backtest-happened = Eingetreten
backtest-customers = Kunden
backtest-did-it = Taten es
backtest-times-average = Mal der Durchschnitt

## Campaigns

campaigns-no-campaign-that-kept-customers-back = im Filter liegt keine Kampagne, die Kunden zurückhielt; heben Sie den Filter auf, um alle Ergebnisse zu sehen
campaigns-no-campaign-in-data-kept-customers = keine Kampagne in den Daten hielt Kunden zurück, also gibt es nichts zu vergleichen; exportieren Sie Maßnahmen, senden Sie sie und importieren Sie, was geschah
campaigns-customers-success-within-days-difference-in = Kunden · Erfolg: { $n } innerhalb von { $result_days } Tagen · Unterschied der Anteile mit 95-%-Intervall, breit genug, um jeden Tag hinzusehen
campaigns-kept-customers-back = { $n } hielten Kunden zum Vergleich zurück. { $campaign }: { $verdict }
campaigns-kept-customers-back-none-of-them = { $n } hielten Kunden zum Vergleich zurück, keine davon genügend, um gezeigt zu werden.
campaigns-campaign = Kampagne
campaigns-contacted = Angeschrieben
campaigns-of-them-reached-goal = Davon Ziel erreicht
campaigns-share = Anteil
campaigns-held-back = Zurückgehalten
campaigns-difference = Unterschied
campaigns-lower-end = Unteres Ende
campaigns-upper-end = Oberes Ende
campaigns-what-it-means = Was es bedeutet

## Channels

channels-most-not-shown = { $customers } nach ihrem ersten Kanal. Welcher die meisten bringt, ist nicht gezeigt, damit keine kleine Gruppe verraten wird.
channels-by-their-first-channel = { $customers } nach ihrem ersten Kanal.
channels-channel = Kanal
channels-customers = Kunden
channels-reached-goal = Ziel erreicht
channels-conversion = Conversion
channels-lower-end = Unteres Ende
channels-upper-end = Oberes Ende
channels-repeat-orders-brought-by-it = Darüber gebrachte Folgebestellungen
channels-spend = Ausgaben
channels-impressions = Impressionen
channels-clicks = Klicks
channels-between-ends-of-its-interval-share = zwischen den Enden seines Intervalls liegt ein Anteil mit 95 % Sicherheit
channels-spent-where-nobody-came-from = ausgegeben, wo niemand herkam: { $unseen }
channels-reached = { $buyers } erreichten { $n }

## Customers

customers-listed = { $customers } in der Liste.
customers-of-them-with-order = { $customers }, { $n } davon mit einer Bestellung.
customers-customers-through-filter-chances-within-days = Kunden im Filter · Wahrscheinlichkeiten innerhalb von { $horizon } Tagen, wo Prognosen berechnet wurden
customers-customer-is-not-in-list-take = Kunde { $number } ist nicht in der Liste; nehmen Sie einen aus der Tabelle
customers-customer = Kunde
customers-last-seen = Zuletzt gesehen
customers-events = Ereignisse
customers-orders = Bestellungen
customers-value = Wert
customers-stage = Phase
customers-lifecycle = Lebenszyklus
customers-segment = Segment
customers-chance-to-buy = Kaufwahrscheinlichkeit
customers-chance-to-stay-silent = Wahrscheinlich inaktiv
customers-name = Name

## Dwell

dwell-largest-part = Der größte Teil der Zeit in Sitzungen, { $share }, entfällt auf { $touchpoint }; die Hälfte der Besuche dauert bis zu { DATIVE($median) }.
dwell-none-measured = Keine Sitzung hat ein zweites Ereignis, also lässt sich keine Zeit messen.
dwell-all-at-once = Alle Ereignisse einer Sitzung haben dieselbe Zeit, also lässt sich keine Zeit messen.
dwell-few-measured = Die Zeit wurde bei { $visits } von { $all } Besuchen von Touchpoints gemessen.
dwell-shared = Zeit auf Touchpoints je Besuch.
dwell-note = Ereignisse · Zeit bis zum nächsten Ereignis derselben Sitzung · das letzte Ereignis einer Sitzung hat keine gemessene Zeit und zählt für sich
dwell-touchpoint = Touchpoint
dwell-group = Gruppe
dwell-visits = Besuche
dwell-measured = Gemessen
dwell-median = Hälfte innerhalb von
dwell-p90 = Neun von zehn innerhalb von
dwell-share-of-time = Von aller Zeit in Sitzungen
dwell-last = Letztes der Sitzung
dwell-customers = Verschiedene Kunden

## Flow

flow-what-columns-are-counted-from = Wovon aus Schritte zählen: ab dem Start, rückwärts vom Ziel oder vom Absprung, oder vor und nach einem Mal eines Schritts.
flow-start-goal-or-a-step = start, goal, drop-off oder der Name einer Phase oder eines Touchpoints, oder mehrere mit Kommas dazwischen
flow-anchor-is-also = oder anchor ist start, goal oder drop-off
flow-occurrence-of-which-step = occurrence sagt, welches Mal eines Schritts gemeint ist, und bei anchor={ $anchor } geht es um keinen: Nennen Sie als anchor eine Phase oder einen Touchpoint, oder lassen Sie occurrence weg
flow-columns-before-the-step = Spalten vor dem Schritt, um den der Fluss geht.
flow-nobody-has-step = keine Journey im Filter hat „{ $name }“
flow-which-time-of-the-step = Um welches Mal des Schritts es geht: das erste oder das letzte auf dem Pfad oder jedes, das dann für sich zählt.
flow-nobody-dropped-off = keine Journey im Filter ist abgesprungen
flow-columns = Spalten.
flow-names-shown-others-are-in-other = Gezeigte Namen; die übrigen stehen unter Andere.
flow-most-common-of-all-columns-together = Die häufigsten aller Spalten zusammen oder jeder einzelnen.
flow-in-each-column-names-below-this = In jeder Spalte stehen Namen unter diesem Anteil am Start unter Andere.
flow-there-is-no-step-flow-has = einen Schritt { $step } gibt es nicht; der Fluss hat { $first } bis { $last }
flow-node-in-step = Knoten in Schritt { $step }
flow-step = Schritt
flow-kind = Art
flow-name = Name
flow-of-start = Vom Start
flow-of-previous-step = Vom vorigen Schritt
flow-from = Von
flow-to = Nach
flow-of-from = Anteil an „Von“
flow-about-sort = Reihenfolge der Knoten einer Spalte: usual (üblich), size (nach Größe), stage (in der Reihenfolge der Phasen) oder Namen, die zuerst kommen. Ändert keine Zahl.
flow-sort-written = usual, size, stage oder Namen mit Kommas dazwischen
flow-sort-is-also = oder sort ist usual, size oder stage
flow-about-color = Was die Farbe der Bänder sagt: von welchem Schritt sie kommen oder wie lange der Weg für die Hälfte dauert.
flow-about-through = Schritte, an denen Pfade vorbeikommen müssen, irgendwo oder an einer Stelle: andere bleiben weg.
flow-through-written = none oder Namen mit Kommas dazwischen; 3:NAME, wo es in Schritt 3 sein muss
flow-about-split-step = Die Phase oder der Touchpoint, dessen Knoten in Gruppen steht.
flow-split-step-written = none oder der Name einer Phase oder eines Touchpoints
flow-about-split = Was die Gruppen des geteilten Schritts ausmacht.
flow-split-by-what = sagen Sie, wonach der Schritt geteilt wird: split=device oder eine andere Spalte oder Eigenschaft
flow-split-which-step = sagen Sie, welcher Schritt geteilt wird: split_step=NAME
flow-nobody-passes = keine Reise im Filter kommt hier vorbei: { $names }
flow-median-time = Median der Zeit
flow-p90-time = 9 von 10 binnen
flow-come-back = Vom Knoten
flow-come-back-inside = wer zurückkommt, ist innerhalb der gezeigten Spalten gezählt

## Friction

friction-sessions-rates-are-shares-of-sessions = Befunde: wen es traf, neben anderen an derselben Stelle, über dieselbe Zeit; Verluste mit 90-%-Intervallen, kein Beweis der Ursache · Sitzungen: Anteile derer beim Schritt davor · Wochen ab Montag
friction-about-period = Wie die Zeiten geteilt sind, zu denen Kunden zuerst auf eine Hürde trafen.
friction-finding = Befund
friction-kind = Art
friction-kind-error = Fehler
friction-kind-loop = Hin und her
friction-kind-lost = Verlust an einem Schritt
friction-kind-slow = Langsame Antwort
friction-kind-again = Wieder beim Support
friction-customers = Kunden
friction-compared-with = Verglichen mit
friction-reached-goal = Danach Ziel erreicht
friction-reached-elsewhere = Von den anderen
friction-lost = Verloren in
friction-money = Geld
friction-goals = Ziele
friction-loss = Verlust
friction-loss-low = Unteres Ende, 90 %
friction-loss-high = Oberes Ende, 90 %
friction-within = Verfolgt für
friction-from = Von
friction-to = Bis
friction-evidence = Beleg
friction-show = Gezeigt durch
friction-finding-error = { $name }, { $period }
friction-finding-loop = { $a } ↔ { $b } auf { $device }
friction-finding-lost = { $group } ({ $by }): wenige kommen von { $from } zu { $to }
friction-by-channel = erster Kanal
friction-by-device = Gerät
friction-by-country = Land
friction-finding-slow = { $name } nach mehr als { DATIVE($time) }
friction-finding-again = Wieder beim Support innerhalb von { DATIVE($time) }
friction-evidence-compared = Innerhalb von { DATIVE($time) } erreichten { $after } { $goal }; von anderen an derselben Stelle { $elsewhere }.
friction-evidence-compared-part = Von { $all } trafen { $followed } darauf, als sie zuerst an dieser Stelle waren, und ließen sich { $time } lang verfolgen: { $after } erreichten { $goal }; von anderen an derselben Stelle { $elsewhere }.
friction-not-compared = Gruppen nach { $by } werden nicht verglichen, weil der Filter Kunden danach auswählt
friction-evidence-error = Es kam { $times } so oft wie in anderen Wochen.
friction-evidence-loop = Es geschieht { $times } so oft wie auf anderen Geräten.
friction-evidence-lost = { $own } kamen zu „{ $to }“, von den anderen { $others }.
friction-loss-money = etwa { $amount } ({ $low } bis { $high })
friction-loss-goals = etwa { $amount } × { $goal } ({ $low } bis { $high })
friction-group-loss = etwa { $amount } verloren
friction-dearest-not-shown = Was am meisten kostet, ist nicht gezeigt, damit keine kleine Gruppe verraten wird.
friction-dearest = Am meisten kostet „{ $name }“: { $customers }, { $loss } verloren.
friction-step = Schritt
friction-other-step = Anderer Schritt
friction-device = Gerät
friction-sessions-with-either = Sitzungen mit einem von beiden
friction-back-and-forth = Hin und her
friction-share = Anteil
friction-times-as-often-as-elsewhere = Mal so oft wie anderswo
friction-stands-out = Fällt auf

## Insight

insight-without-what-was-sent = { $note } · was an Kunden gesendet wurde, fehlt
insight-goal-is-filtered-out = Der Filter zeigt kein Ereignis, das { $goal } erreicht, daher kann es hier niemand erreichen, was immer er tut: Wählen Sie Kunden statt Ereignisse, um zu sehen, wer es tut.
insight-first-channel = { $note } · Kunden, die zuerst über { $channels } kamen
insight-all-money = { $note } · Geld ist alles, was diese Kunden zahlten, nicht nur für { $products }
insight-no-single-customers-are-known-behind = hinter { $id } sind keine einzelnen Kunden bekannt; es gibt nur die Tabellen

## Lifecycle

lifecycle-of-are-new-or-active-at = Von { $customers } sind { $active } neu, aktiv oder zurück, { $at_risk } gefährdet und { $dormant } ruhend.
lifecycle-by-where-they-are-in-their = { $customers } nach dem, wo sie in ihrem Lebenszyklus stehen.
lifecycle-customers-with-event-shares-of-them = Kunden mit einem Ereignis, wie sie am Ende jedes Zeitraums sind · Anteile davon · neu: zuerst gesehen innerhalb von 30 Tagen, mit höchstens einer Bestellung · gefährdet: länger inaktiv als { $days } Tage und als das Anderthalbfache ihres üblichen Abstands, das ist der Median zwischen ihren Tagen mit Ereignis, wo es drei gibt; ruhend: dreimal so lang · reaktiviert: innerhalb von 30 Tagen zurück aus „gefährdet“, zurückgewonnen: aus „ruhend“
lifecycle-only-those-since = im Zeitverlauf: nur Kunden, die seit dem ersten Tag kamen; Anteile derer, die vorher da waren, werden nicht genannt
lifecycle-about-period = Nach welchen Zeiträumen Kunden betrachtet werden.
lifecycle-not-there = Noch nicht da
lifecycle-from = Von
lifecycle-of-those-there-before = Von denen, die da waren
lifecycle-last-moves = Im { $period } wurden { $share } von { $were }, die zu Beginn aktiv waren, inaktiv, und { $back } kamen zurück.
stickiness-about-period = Die Tage welcher Zeiträume gezählt werden.
stickiness-active = Aktive Kunden
stickiness-daily = An einem Tag, im Mittel
stickiness-share = Von den aktiven, an einem Tag
stickiness-days-each = Tage je Kunde, im Mittel
stickiness-days = Tage
stickiness-active-on = Aktiv an
stickiness-customers = Kunden
stickiness-of-active = Von den aktiven
stickiness-on-days = { $n ->
    [one] { $n } Tag
   *[other] { $n } Tagen
}
stickiness-few = Wie oft Kunden kommen, nach den Tagen, an denen sie aktiv waren.
stickiness-sentence = Zeitraum { $name }: { $customers } waren aktiv, jeder im Mittel an { $days } von { $all } Tagen; an einem einzelnen Tag { $share } davon. { $once } kamen an einem einzigen Tag.
stickiness-note = Kunden mit einem Ereignis · Tage des Projektkalenders · an einem Tag: das Mittel über die Tage des Zeitraums innerhalb der Daten und der gewählten Tage
lifecycle-customers = Kunden
lifecycle-of-all = Von allen
lifecycle-orders = Bestellungen
lifecycle-stage = Phase

## Next touchpoint

next-touchpoint-customers = Kunden
next-touchpoint-mean-chance = Mittlere Wahrscheinlichkeit
next-touchpoint-is-most-likely-next-touchpoint-of = „{ $touchpoint }“ ist der wahrscheinlichste nächste Touchpoint von { $n } von { $customers }.
next-touchpoint-most-likely-next-touchpoint-of = Wahrscheinliche nächste Touchpoints von { $customers }.
next-touchpoint-there-are-too-few-sessions-to = es gibt zu wenige Sitzungen oder zu wenige Touchpoints, um den nächsten Touchpoint vorherzusagen; importieren Sie mehr Ereignisse
next-touchpoint-customers-by-first-guess-for-each = Kunden nach der ersten Vermutung für jeden, gelernt von allen · mittlere Wahrscheinlichkeit über sie
next-touchpoint-on-it-had-not-seen-first = auf { $touchpoints }, die es nicht gesehen hatte, stimmte die erste Vermutung in { $first } der Fälle, eine der ersten drei in { $first_three }; immer die häufigsten zu nennen, stimmt in { $most_common } und { $three_most_common }

## Part

part-behind = { $customers } hinter { $title }, { $words }.
part-customers-whose-own-events-pass-there = die Kunden, deren eigene Ereignisse dort vorbeikommen

## Paths

paths-only-where-this-happens = Nur Pfade von Journeys, auf denen dies geschieht.
paths-none-on-which = es gibt keinen Pfad, auf dem { $pattern }; lassen Sie pattern weg oder fragen Sie nach weniger
paths-only-those-on-which = nur Pfade, auf denen { $pattern }
settings-sequence = eine Folge wie "Product viewed" then "Added to cart" within 7d then not order
settings-sequence-but = { $example } ({ $why })
paths-longer-paths-are-cut-here = Längere Pfade werden hier abgeschnitten.
paths-paths-listed-most-common-first = Aufgeführte Pfade, die häufigsten zuerst.
paths-value = Wert
paths-took = { $base } nahmen { $different_paths }.
paths-first-serves-objective = Der erste Pfad dieser Liste dient Ihrem Vorhaben am meisten ({ $objective }): { $share } von { $all } nahmen ihn. Der häufigste von { DATIVE($different) }, hier Nummer { $place }, hat { $most }.
paths-is-none-of-paths-listed-copy = "{ $wanted }" ist keiner der aufgeführten Pfade; kopieren Sie einen aus der Tabelle, mit Pfeilen
paths-path = Pfad
paths-of-all = Von allen
paths-running-total = Laufende Summe
paths-median-time = Medianzeit
paths-reach-goal = Erreichen das Ziel
paths-different-customers = Verschiedene Kunden
paths-different-paths-most-common-shown = { $distinct } verschiedene Pfade, die { $paths } häufigsten gezeigt
paths-paths-are-cut-after-steps = Pfade werden nach { $max_steps } Schritten abgeschnitten
paths-value-order-that-path-ends-with = Wert: die Bestellung, mit der ein Pfad endet

## Quality

quality-source-that-is-judged = Die beurteilte Quelle.
quality-source-or-all = eine Quelle oder all
quality-quality-judges-whole-sources-leave-filter = Qualität beurteilt ganze Quellen; lassen Sie den Filter weg
quality-project-has-no-data-yet-desire = das Projekt hat noch keine Daten; `desire-path import PROJECT FILE` bringt welche
quality-rows-and-events-of-each-source = Zeilen und Ereignisse jeder Quelle · Noten von A (beste) bis E
quality-nothing-of-kind-was-found = nichts der Art "{ $word }" wurde gefunden
quality-behind-are-rows-or-days-no = hinter "{ $word }" stehen Zeilen oder Tage, keine Kunden; `desire-path quality PROJECT --rows { $word }` führt sie auf

## Question

question-questions-filter-cannot-be-read = der Filter der Frage lässt sich nicht lesen: { $key }={ $value }
question-question-cannot-be-read-is-no = die Frage lässt sich nicht lesen: "{ $pair }" ist kein SCHLÜSSEL=WERT

## Scope

scope-nobody-has-an-event = noch hat niemand ein Ereignis; importieren Sie eine Datei mit Kunden
scope-nobody-did-anything = es gibt nur, was an Kunden gesendet wurde, und nichts, was sie taten; sent=in zeigt es
scope-nobody-passes-filter-widen-dates-or = der Filter lässt niemanden durch; erweitern Sie die Tage oder nehmen Sie eine Bedingung weg
scope-name-touchpoints-that-are-order = nennen Sie die Touchpoints, die eine Bestellung sind, als Ziel
scope-widen-filter-or-name-touchpoints-that = erweitern Sie den Filter oder nennen Sie die Touchpoints, die eine Bestellung sind, als Ziel
scope-there-are-no-orders-here = hier gibt es keine Bestellungen; { $todo }
scope-no-event-in-filter-has-id-of = hier gibt es keine { $units }: Kein Ereignis im Filter sagt, wozu es gehört ({ $unit }); erweitern Sie den Filter oder importieren Sie eine Datei mit einer Spalte dieser Rolle ({ $unit })
scope-no-event-has-id-of = hier gibt es keine { $units }: Kein Ereignis sagt, wozu es gehört ({ $unit }); importieren Sie eine Datei mit einer Spalte dieser Rolle ({ $unit })
scope-there-are-none = es gibt keine
scope-there-are = es gibt { $known }
scope-there-are-and-more = es gibt { $known } und { $more } weitere
scope-there-is-no = „{ $name }“ gibt es nicht ({ $what }); { $known }
scope-noun-source = Quelle
scope-noun-property = Eigenschaft
scope-noun-segment = Segment
scope-noun-channel = Kanal
scope-noun-product = Produkt
scope-noun-campaign = Kampagne
scope-noun-insight = Auswertung
scope-noun-table = Tabelle
scope-noun-kind = Art
scope-noun-split = Aufteilung

## Scores

scores-what-is-predicted = Was vorhergesagt wird.
scores-there-is-too-little-data-for = für diese Prognose gibt es zu wenig Daten; `show backtest` sagt, was fehlt
scores-customers-through-filter-learned-from-everybody = Kunden im Filter · gelernt von allen, aus Ereignissen bis { $day }
scores-customer-has-no-score-here-take = Kunde { $number } hat hier keinen Wert; nehmen Sie einen aus der Tabelle
scores-chance = Wahrscheinlichkeit
scores-reasons = Gründe

## Segment history

segment-history-segment-by-rule-active-customers-who = Das Segment nach Regel; active = Kunden, die zuletzt etwas taten.
segment-history-segment-by-rule-or-active = ein Segment nach Regel oder active
segment-history-how-often-members-are-counted = Wie oft Mitglieder gezählt werden.
segment-history-to-at-end-of-data-at = { $customers_belong } am Ende der Daten zu „{ $name }“; höchstens waren es { $most }.
segment-history-most-not-shown = { $customers_belong } am Ende der Daten zu „{ $name }“; wie viele es höchstens waren, ist nicht gezeigt, damit keine kleine Gruppe verraten wird.
segment-history-few-customers-belong-to-at-end = Wie viele Kunden am Ende der Daten zu „{ $name }“ gehören, ist nicht gezeigt, damit keine kleine Gruppe verraten wird.
segment-history-customers-members-at-start-of-each = Kunden · Mitglieder zu Beginn jedes Zeitraums · dazu gehört: { $rule } · eine Regel sieht, was vor dieser Zeit geschah
segment-history-who-joined-and-left-is-not = wer dazukam und ging, wird nicht gezeigt, ebenso wenig Mitglieder, wo es weniger als { $k } sind oder sich weniger geändert haben
segment-history-active = Aktiv
segment-history-asks-for-a-chance = "{ $name }" fragt nach einer Wahrscheinlichkeit, und die Prognosen nennen sie erst ab ihrem eigenen Tag: Die Mitglieder zu anderen Zeiten sind nicht bekannt
segment-history-has-no-rule-so-its-members = "{ $name }" hat keine Regel, also sind die Mitglieder zu anderen Zeiten nicht bekannt; es gibt { $known }
segment-history-from = Von
segment-history-members = Mitglieder
segment-history-joined = Dazugekommen
segment-history-left = Gegangen

## Segments

segments-number-of-groups-auto-what-data = Anzahl der Gruppen; auto = wofür die Daten sprechen.
segments-behave-in-ways = { $all } verhalten sich auf { $groups } Arten.
segments-with-events-shares-of-them-groups = { $all } mit Ereignissen · Anteile davon · Gruppen werden durch k-Means gefunden, nicht vorgegeben
segments-there-is-no-group-there-are = eine Gruppe { $number } gibt es nicht; es gibt die Gruppen 1 bis { $groups }
segments-group = Gruppe
segments-name = Name
segments-trait = Merkmal
segments-mean = Mittel
segments-mean-of-all = Mittel aller
segments-times-average = Mal der Durchschnitt
segments-standard-deviations = Standardabweichungen

## Selection

selection-is-no-number-part-is-named = { $column }={ $text } ist keine Zahl; ein Teil wird benannt durch { $expected }
selection-joins-no-two-parts = "{ $key }" verbindet keine zwei Teile; then ist or, and oder without
selection-or = { $first } oder { $second }
selection-and = { $first } und auch { $second }
selection-without = { $first } ohne { $second }
selection-no-part-is-named-by-part = "{ $key }" benennt keinen Teil; ein Teil wird benannt durch { $expected }
selection-part-is-not-named-whole-part = der Teil ist nicht ganz benannt; ein Teil wird benannt durch { $expected }

## Sequence index

timelines-about-axis = Womit die Zeitachse beginnt: mit dem Kalender oder dem ersten Ereignis jedes Kunden.
timelines-about-color = Was die Farben sagen: die Phase jedes Ereignisses oder sein Kanal.
timelines-about-sort = In welcher Reihenfolge Kunden stehen: nach erstem Ereignis, nach der Zeit vom ersten zum letzten oder nach der Zeit bis zum Ziel.
timelines-about-rows = Höchstzahl Kunden im Bild; die Tabelle hat alle.
timelines-under-an-hour = unter einer Stunde
timelines-under-a-day = 1 Stunde bis 1 Tag
timelines-under-a-week = 1 bis 7 Tage
timelines-under-30-days = 7 bis 30 Tage
timelines-under-90-days = 30 bis 90 Tage
timelines-under-a-year = 90 Tage bis 1 Jahr
timelines-a-year-or-more = ein Jahr oder länger
timelines-sentence = { $customers }, die Hälfte davon höchstens { $length } lang gesehen; { $reached } ({ $share }) erreichten { $name }, die Hälfte davon innerhalb von { DATIVE($time) } nach ihrem ersten Ereignis.
timelines-sentence-none = { $customers }, die Hälfte davon höchstens { $length } lang gesehen; niemand davon erreichte { $name }.
timelines-sentence-shared = { $customers } nach der Dauer, über die sie gesehen werden.
timelines-note = Kunden, je eine Zeile · { $axis } · { $color } · { $order } · Ereignisse, die enger liegen, als eine Marke breit ist, sind eine Marke in der Farbe der weitesten Phase oder des ersten Kanals
timelines-note-calendar = nach Kalender
timelines-note-first = seit dem ersten Ereignis jedes Kunden
timelines-note-stage = gefärbt nach Phase
timelines-note-channel = gefärbt nach Kanal
timelines-note-start = wer zuerst kam, steht zuerst
timelines-note-length = wer am längsten gesehen wird, steht zuerst
timelines-note-goal = wer das Ziel am schnellsten erreichte, steht zuerst, danach die anderen
timelines-row = { $name }: { $events }, { $period }
timelines-row-goal = { $name }: { $events }, { $period }, Ziel nach { DATIVE($after) }
timelines-legend-goal = Erstes Mal am Ziel
timelines-length = Gesehen für
timelines-customers = Kunden
timelines-share = Von allen
timelines-reached = Ziel erreicht
timelines-customer = Kunde
timelines-first = Erstes Ereignis
timelines-last = Letztes Ereignis
timelines-events = Ereignisse
timelines-until-goal = Bis zum Ziel

sequences-took = { $customers } nahmen von Anfang bis Ende { $paths }.
sequences-note = Kunden · in der Reihenfolge ihrer Schritte, sodass ähnlich beginnende Pfade beisammenstehen · Pfade werden nach { $max } Schritten abgeschnitten
sequences-sequence = Sequenz
sequences-length = Schritte
sequences-customers = Kunden
sequences-share = Von allen
sequences-customer = Kunde

## Sessions

sessions-have-events-each = { $n ->
    [one] { $n } Sitzung
   *[other] { $n } Sitzungen
}, im Mittel mit je { $each } Ereignissen.
sessions-of-shared-have-events-each = { $n ->
    [one] { $n } Sitzung
   *[other] { $n } Sitzungen
} einzelner { $units }, im Mittel mit je { $each } Ereignissen.
sessions-session-ends-after-minutes-without-event = eine Sitzung endet nach { $n } Minuten ohne Ereignis
sessions-customer-has-no-session-here-take = Kunde { $number } hat hier keine Sitzung; nehmen Sie einen aus der Tabelle
sessions-customer = Kunde
sessions-session = Sitzung
sessions-start = Beginn
sessions-end = Ende
sessions-duration = Dauer
sessions-events = Ereignisse
sessions-first-touchpoint = Erster Touchpoint
sessions-last-touchpoint = Letzter Touchpoint
sessions-channel = Kanal
sessions-goal = Ziel

## Settings

settings-true-or-false = true oder false
settings-length-of-time-such-as-30min = eine Dauer wie 30min, 12h oder 7d, oder none
settings-what-steps-are = Was die Schritte sind.
settings-how-far-ahead-chances-look = Wie weit die Wahrscheinlichkeiten vorausschauen.
settings-count-same-step-several-times-in = Was aus einem Schritt wird, den eine Reise schon hatte: alle zählen (all), mehrere hintereinander zählen einmal (collapsed), oder nur der erste auf der Reise zählt (first).
settings-follow-paths-beyond-goal = Pfaden über das Ziel hinaus folgen.
settings-whose-order-of-events-is-followed = Wessen Reihenfolge von Ereignissen verfolgt wird.
settings-names-that-are-no-steps = Namen, die übergangen werden, als wären sie nicht geschehen; das Ziel zählt dennoch.
settings-nothing-else-is-a-step = Nichts außer diesen ist ein Schritt.
settings-names-or-none = Namen, durch Kommas getrennt, oder none
settings-what-is-counted-as-entity = Was gezählt wird: wie die Einheit der Journey.
settings-follows-persons-only-and-cannot-follow = { $insight } verfolgt nur Personen und kann "{ $entity }" nicht folgen
settings-leave-entity-out-or-set-it = { $cannot }; lassen Sie entity weg oder setzen Sie es auf person
settings-is-no-value-of-is = { $key }={ $text } ist kein Wert von { $insight }; { $key } ist { $values }
settings-is-asked-to-be-and-at = { $key } soll zugleich { $value } und { $now } sein; lassen Sie eines weg
settings-has-no-setting-it-has-none = { $insight } hat keine Einstellung "{ $key }"; es gibt gar keine
settings-has-no-setting-its-settings-are = { $insight } hat keine Einstellung "{ $key }"; es gibt { $keys }
settings-range = { $from } bis { $to }
settings-word-or-range = { $word } oder { $from } bis { $to }
settings-last-alternative = { $first } oder { $last }

## Spend

spend-ad-spend-has-days-and-channels = Werbeausgaben haben nur Tage und Kanäle; filtern Sie mit from=, to= und channel=
spend-project-holds-no-ad-spend-import = das Projekt enthält keine Werbeausgaben; importieren Sie einen Bericht von Meta, Google oder LinkedIn Ads
spend-no-ads-ran = es liefen keine Anzeigen
spend-no-ads-ran-on-these-days = an diesen Tagen und in diesen Kanälen liefen keine Anzeigen; erweitern Sie den Filter
spend-days-with-ads-new-customers-first = { $channels } · Tage mit Anzeigen { $period } · Neukunden: kamen zuerst über den Kanal und erreichten { $n } · Kosten je Neukunde: für die Tage, von denen die Daten Ereignisse haben
spend-unknown-sum = eine unbekannte Summe
spend-ads-cost-took-of-it = Anzeigen kosten { $all }; auf { $channel } entfielen { $share } davon.
spend-ads-cost = Anzeigen kosten { $all }.
spend-channel = Kanal
spend-cost = Kosten
spend-currency = Währung
spend-impressions = Impressionen
spend-clicks = Klicks
spend-new-customers = Neukunden
spend-cost-per-new-customer = Kosten je Neukunde

## Repeat orders

order-sequence-within = Wer bis so lange nach einer Bestellung wieder bestellt, tut es rechtzeitig.
order-sequence-nobody = noch niemand hat { $goal } erreicht; importieren Sie Bestellungen oder wählen Sie ein anderes Ziel
order-sequence-of-ordered-again = Von { $customers } mit einer Bestellung bestellten { $share } wieder; die Hälfte davon innerhalb von { DATIVE($median) }.
order-sequence-few-ordered-again = Von { $customers } mit einer Bestellung bestellten { $n } wieder.
order-sequence-shared = { $customers } nach der Zahl ihrer Bestellungen.
order-sequence-again-within = Innerhalb von { DATIVE($within) } nach der ersten Bestellung waren es { $share } der { $observed }, deren erste Bestellung lang genug zurückliegt.
order-sequence-note = Kunden nach der Zahl ihrer Bestellungen im Filter; eine Bestellung mit Nummer, deren ganzes Geld zurückgezahlt wurde, zählt nicht · { $last }+: Kunden mit { $last } Bestellungen oder mehr, gemessen ab der Bestellung davor
order-sequence-note-observed = beobachtet: Die Bestellung davor liegt { $within } oder mehr vor dem Ende der Daten
order-sequence-note-products = wer in der ersten Bestellung mehrere Produkte hat, zählt bei jedem davon
order-sequence-order = Bestellung
order-sequence-customers = Kunden
order-sequence-of-first = Von ersten Bestellungen
order-sequence-of-previous = Von der vorigen Bestellung
order-sequence-median = Hälfte innerhalb von
order-sequence-p90 = Neun von zehn innerhalb von
order-sequence-observed = Beobachtet
order-sequence-again = Rechtzeitig wieder bestellt
order-sequence-again-low = Unteres Ende (95 %)
order-sequence-again-high = Oberes Ende (95 %)
order-sequence-product = Erstes Produkt
order-sequence-of-buyers = Von allen Käufern
order-sequence-ordered-again = Wieder bestellt
order-sequence-share-again = Anteil davon
order-sequence-median-to-second = Hälfte innerhalb von

## Stages over time

states-about-by = Was Spalten sind: Schritte oder Tage seit dem ersten Ereignis.
states-about-every = Tage von einer Spalte zur nächsten.
states-about-columns = Höchstzahl Spalten.
states-day = Tag
states-step = Schritt
states-no-stage = Noch keine Phase
states-shared = Kunden in jeder Phase, Spalte für Spalte.
states-steps = { $n ->
    [one] 1 Schritt
   *[other] { $n } Schritten
}
states-days = { $n ->
    [one] 1 Tag
   *[other] { $n } Tage
}
states-most-at-step = Von den { $of } Kunden mit { $steps } oder mehr sind { $share } dann in { $stage }.
states-most-on-day = { $days } nach ihrem ersten Ereignis haben { $share } der { $of } so lange bekannten Kunden { $stage } als weiteste Phase.
states-most-in-none = { $days } nach ihrem ersten Ereignis haben { $share } der { $of } so lange bekannten Kunden noch keine Phase erreicht.
states-note-step = Kunden, die den Schritt tun, nach seiner Phase · dieselbe Phase mehrmals hintereinander ist ein Schritt · Pfade gehen nach dem Ziel weiter
states-note-day = so lange bekannte Kunden, nach der weitesten erreichten Phase, gezählt in Abschnitten von 24 Stunden ab ihrem ersten Ereignis; nach einem Kauf die Phase danach · Pfade gehen nach dem Ziel weiter
states-stage = Phase
states-customers = Kunden
states-share = Von der Spalte
states-most-common = Am häufigsten
states-entropy = Streuung (0 bis 1)

## Step matrix

step-matrix-note = eine Zeile je Name, eine Spalte je Schritt: Anteile aller, die sich in jeder Spalte ergänzen

## Time between

time-between-counted-from = Gezählt ab.
time-between-touchpoint-or-first-event = ein Touchpoint oder first-event
time-between-counted-to = Gezählt bis.
time-between-touchpoint-or-goal = ein Touchpoint oder goal
time-between-what-comes-later-does-not-count = Was später kommt, zählt nicht.
time-between-nobody-in-filter-has-touchpoint = niemand im Filter hat den Touchpoint "{ $from }"; erweitern Sie den Filter
time-between-nobody-has-touchpoint = noch niemand hat den Touchpoint "{ $from }"; wählen Sie einen anderen
time-between-from-to-it-takes-half-of = Von { $from } zu { $to } braucht die Hälfte von { $journeys } bis zu { DATIVE($median) }, neun von zehn bis zu { DATIVE($ninth_tenth) }.
time-between-nobody-went-from-to = Niemand ging von { $from } zu { $to }.
time-between-no-went-from-to = Von { $from } zu { $to } führt nichts ({ $unit }).
time-between-went-from-to = { $n } gingen von { $from } zu { $to }.
time-between-first-event = das erste Ereignis
time-between-different-customers = Verschiedene Kunden
time-between-time = Zeit
time-between-from = Von
time-between-to = Bis
time-between-of-all = Von allen
time-between-running-total = Laufende Summe
time-between-first-time-of-each = { $units } · vom ersten Mal des einen zum nächsten Mal des anderen danach
time-between-had-first-of-two = { $started } hatten das erste von beiden
time-between-shares-of-those-who-went-from = Anteile derer, die von einem zum anderen gingen
time-between-of = von { $started }
time-between-within = innerhalb von { DATIVE($time) }
time-between-under-1-min = unter 1 min
time-between-1-to-10-min = 1 bis 10 min
time-between-10-to-60-min = 10 bis 60 min
time-between-1-to-6-h = 1 bis 6 h
time-between-6-to-24-h = 6 bis 24 h
time-between-1-to-2-days = 1 bis 2 Tage
time-between-2-to-7-days = 2 bis 7 Tage
time-between-7-to-14-days = 7 bis 14 Tage
time-between-14-to-30-days = 14 bis 30 Tage
time-between-30-to-90-days = 30 bis 90 Tage
time-between-90-days-or-more = 90 Tage oder länger

## Transitions

transitions-leave-out-customers-and-median-time = Kunden und Medianzeit jedes Paars weglassen, das ist schneller.
transitions-event = ein Ereignis
transitions-event-of-stage = ein Ereignis einer Phase
transitions-moves-from-to-next-of-same = Übergänge von { $event } zum nächsten derselben Einheit ({ $unit })
transitions-from-one-to-next = { $moves } von { $step } zu { $step }
transitions-touchpoint = Touchpoint
transitions-stage = Phase
transitions-some-moves = Übergänge
transitions-inside-session-not-shown = { $moves }; wie viele davon in einer Sitzung liegen, ist nicht gezeigt, damit keine kleine Gruppe verraten wird.
transitions-of-same-not-shown = { $moves } (Einheit: { $unit }); wie viele davon in einer Sitzung liegen, ist nicht gezeigt, damit keine kleine Gruppe verraten wird.
transitions-inside-sessions = { $moves } innerhalb von Sitzungen.
transitions-of-them-inside-session = { $moves }, { $share } davon innerhalb einer Sitzung.
transitions-of-same-of-them-inside = { $moves } derselben Einheit ({ $unit }), { $share } davon innerhalb einer Sitzung.
transitions-from = Von
transitions-to = Nach
transitions-count = Anzahl
transitions-inside-session = In einer Sitzung
transitions-customers = Kunden
transitions-median-time = Medianzeit
transitions-of-from = Anteil an „Von“
transitions-median-time-over-all-moves = Medianzeit über alle Übergänge

## Split

split-about = Eine Zeile je Gruppe: nach channel (jedes Ereignisses), first-channel (des ersten Ereignisses des Kunden), device, country, product, campaign oder segment, oder nach einer Eigenschaft.
split-words = none, channel, first-channel, device, country, product, campaign, segment oder eine Eigenschaft
split-about-top = Wie viele Gruppen einen eigenen Namen haben.
split-others = Andere
split-unknown = Unbekannt

## Portrait

portrait-who-they-are = Wer sie sind
portrait-sets-apart = Was sie unterscheidet
portrait-nothing-sets-apart = Nichts unterscheidet sie über den Zufall hinaus.
portrait-beside = Balken: diese Kunden. Strich: alle anderen. Ein Klick auf eine Zeile zeigt, wer es ist. Eigenschaften: wie zuletzt bekannt.
portrait-own = Balken: diese Kunden. Ein Klick auf eine Zeile zeigt, wer es ist. Eigenschaften: wie zuletzt bekannt.
portrait-segment = Segment
portrait-row = { $name }: { $own }, alle anderen { $others }
portrait-beyond-chance = { $row }. Das ist kein Zufall, alle Zeilen zusammen betrachtet.
portrait-and-more = und { $n } weitere
portrait-title = { $set }: { $name }
portrait-characteristic = Merkmal
portrait-group = Gruppe
portrait-customers = Kunden
portrait-share = Von diesen Kunden
portrait-share-of-others = Von allen anderen
portrait-differs = Kein Zufall

## Trends

trends-about-measure = Was gezählt wird.
trends-about-period = Wie die Zeit geteilt wird.
trends-about-touchpoint = Nur Ereignisse dieses Touchpoints zählen.
trends-about-to = Wo eine Zeit endet, die vom Touchpoint an gezählt wird.
trends-touchpoint-or-any = ein Touchpoint oder any
trends-nothing = davon wurde noch nichts gezählt; wählen Sie ein anderes Maß oder einen anderen Touchpoint
trends-customers = Kunden
trends-events = Ereignisse
trends-sessions = Sitzungen
trends-goals = Erreichte Ziele
trends-revenue = Umsatz
trends-conversion = Conversion
trends-time = Median der Zeit
trends-day = Tag
trends-week = Woche
trends-week-of = der Woche ab { $date }
trends-month = Monat
trends-shared = { $measure } je { $period }.
trends-none-complete = { $measure } je { $period }; noch kein Zeitraum ({ $period }) ist vollständig.
trends-only = { $measure } je { $period }: { $value } für { $name }, den einzigen vollständigen Zeitraum.
trends-last = { $measure } je { $period }: { $value } für { $name }, den letzten vollständigen Zeitraum, nach { $previous }.
trends-last-of-enough = { $measure } je { $period }: { $value } für { $name }, nach { $previous }.
trends-one-of-enough = { $measure } je { $period }: { $value } für { $name }.
trends-time-of = { $value } (bei { $customers })
trends-newer-of-few = Neuere beruhen auf weniger als { $few } Kunden.
trends-most-unusual = Am ungewöhnlichsten: { $value } für { $name } (üblich etwa { $usual }).
trends-new-level = Neues Niveau seit { $name }: etwa { $after } statt { $before }.
trends-note-complete = Zeiträume, die die Daten nur zum Teil abdecken, sind als unvollständig markiert
trends-note-channel = ein Kunde zählt im Kanal jedes Ereignisses; split=first-channel zählt jeden in einem
trends-note-last-channel = eine Bestellung zählt in ihrem eigenen Kanal oder, wo der Direct ist, im letzten anderen davor; split=first-channel zählt jeden Kunden in einem
trends-note-by-customer = ein Ereignis, das die Gruppe nicht nennt, zählt für die seines Kunden, nach dem ersten Ereignis, das sie nennt
trends-note-once = ein Kunde zählt einmal je Zeitraum
trends-note-order-value = was Kunden zahlen, abzüglich Erstattungen, geteilt durch die neuen Bestellungen des Zeitraums
trends-note-time = die Hälfte der Kunden, die ankamen, brauchte nicht länger, nach ihrem Aufbruch; die letzten hatten weniger Zeit dafür
trends-note-segments = wer in mehreren Segmenten ist, zählt in jedem, nach den jetzigen Mitgliedern
trends-note-unusual = üblich: wie in den Zeiträumen darum, bei Tagen wie am selben Wochentag · markiert: was der Zufall allein kaum brächte
trends-period = Zeitraum
trends-start = Von
trends-group = Gruppe
trends-complete = Vollständig
trends-previous = Zeitraum davor
trends-different-customers = Verschiedene Kunden
trends-expected = Üblich
trends-deviation = Abweichungen entfernt
trends-unusual = Ungewöhnlich
trends-chance = Wahrscheinlichkeit
trends-notes = Anmerkungen
trends-spike = Ausschlag
trends-drop = Einbruch
trends-level = neues Niveau

## Filter

filter-filter-ends-before-it-begins-exchange = der Filter endet, bevor er beginnt; tauschen Sie from= und to=
filter-cannot-read-filter-use-from-to = der Filter "{ $word }" lässt sich nicht lesen; verwenden Sie from=, to=, channel=, segment=, source=, device=, country=, product=, campaign=, events=, kind=, who=, bots=, sent= oder property.NAME=
filter-events-matching-needs-column = events=matching zeigt nur Ereignisse mit dem Gerät, Land, Produkt oder der Kampagne, die der Filter nennt, und er nennt keines
filter-events-says-nothing = "{ $value }" sagt nichts über Ereignisse: Schreiben Sie events=matching oder events=all
filter-value-is-empty = der Filter { $key }= hat keinen Wert; schreiben Sie einen oder lassen Sie ihn weg
filter-only-in-playbooks = { $part } kennt nur ein Playbook, wenn es Maßnahmen vorschlägt; ein Filter geht nach dem, was Kunden taten, etwa who="kind:cart within 7d" oder who="'Added to cart' then not order", nach einem Segment nach Regel an beliebiger Stelle darin, und nach jedem anderen Segment, mit and verbunden
filter-cannot-read-rule = die Regel "{ $rule }" lässt sich nicht lesen: { $why }; eine Regel hat { $form }
filter-touchpoint = Touchpoint
filter-bots-says-nothing-write-bots-in = bots={ $value } sagt nichts; schreiben Sie bots=in, bots=out oder bots=only
filter-sent-says-nothing = sent={ $value } sagt nichts; schreiben Sie sent=in oder sent=out
filter-is-not-date-write-2026-01 = "{ $text }" ist kein Datum; schreiben Sie 2026-01-31 oder 2026-01-31T14:00
filter-is-too-far-away = "{ $text }" liegt zu weit weg
filter-project-has-no-properties-of-events = das Projekt hat keine Eigenschaften von Ereignissen
filter-of-that-value = { $name } mit diesem Wert:
filter-project-has-no-segments-yet-desire = das Projekt hat noch keine Segmente; `desire-path segments PROJECT --save` legt welche an
filter-there-is-no-segment-there-are = ein Segment "{ $wanted }" gibt es nicht; es gibt { $known }

## Currencies

currencies-no-event-here-has-money = kein Ereignis hier hat Geld
currencies-currency = Währung
currencies-customers = Kunden
currencies-sales = Verkäufe
currencies-sold = Verkauft
currencies-refunds = Erstattungen
currencies-paid-back = Zurückgezahlt
currencies-exchange-rate = Wechselkurs
currencies-worth = Wert
currencies-events-with-money-worth-in-by = Ereignisse mit Geld · Wert in { $currency } nach den Wechselkursen in den Einstellungen; Beträge ohne Kurs stehen in keiner Summe
currencies-customers-paid = Kunden zahlten { $all }.
currencies-customers-paid-in-no-sum-because = Kunden zahlten { $all }; { $are } in keiner Summe, weil kein Wechselkurs bekannt ist.
currencies-is = { $one } steht
currencies-are = { $several } stehen
products-title = Produkte
products-question = Was wird verkauft, und wie viel von dem, was Kunden tun, betrifft es?
products-project-holds-no-catalogue = das Projekt enthält keinen Produktkatalog; importieren Sie eine Datei mit einem Produkt je Zeile (Name oder SKU, Preis, Kosten, Bestand, Kategorie)
products-no-event-names-one = { $n } im Katalog; kein Ereignis hier nennt ein Produkt.
products-events-that-name-one = { $n } im Katalog; { $share } der Ereignisse, die ein Produkt nennen, nennen eines davon.
products-matched-by-id-sku-or-name = Ereignisse werden über ID, SKU oder Name eines Produkts zugeordnet
products-counting-products = Produkte werden gezählt…
products-select-product = Wählen Sie ein Produkt
products-click-row-to-see-customers = Klicken Sie eine Zeile an, um die Kunden dahinter zu sehen.
products-as-csv = Produkte als CSV
products-product = Produkt
products-id = ID
products-sku = SKU
products-name = Name
products-category = Kategorie
products-price = Preis
products-cost = Kosten
products-currency = Währung
products-stock = Bestand
products-replaced-by = Ersetzt durch
products-events = Ereignisse
products-customers = Kunden

## Features

features-cannot-read-feature = das Merkmal "{ $word }" lässt sich nicht lesen; schreiben Sie property:NAME, mehrere durch Kommas getrennt, oder none
features-values = property:NAME, mehrere durch Kommas getrennt, oder none
segments-properties-that-count = Eigenschaften, die neben dem Verhalten zählen; die der Projekteinstellungen, wo nichts gesagt ist.

## By property

by-property-title = Nach Eigenschaft
by-property-question = Verhalten sich Kunden mit verschiedenen Werten einer Eigenschaft (Tarif, Preisliste, Variante) verschieden?
by-property-which = Die Eigenschaft, die Kunden teilt, wie zuletzt bekannt; die erste, die Kunden beschreibt, wo nichts gesagt ist.
by-property-values = der Name einer Eigenschaft
by-property-none-here = keine Eigenschaft hier beschreibt Kunden; importieren Sie eine Datei mit einer Spalte wie Tarif, Preisliste oder Variante
by-property-nobody-in-filter-has-it = niemand im Filter hat die Eigenschaft { $property }; erweitern Sie den Filter
by-property-nobody-has-it = noch niemand hat die Eigenschaft { $property }; wählen Sie eine andere
by-property-note = { $all } mit einem Ereignis · { $known } davon mit einem Wert von { $property }, wie zuletzt im Filter bekannt · Anteile, die das Ziel erreichten, mit 95-%-Intervallen
by-property-note-shared = { $all } mit einem Ereignis, nach { $property }, wie zuletzt im Filter bekannt · Anteile, die das Ziel erreichten, mit 95-%-Intervallen
by-property-groups-shared = Kunden nach { $property }.
by-property-most-often = Nach { $property } erreicht { $best } { $goal } am häufigsten: { $share } von { $n } Kunden, gegenüber { $other_share } von { $other_n } bei { $other }.
by-property-groups = { $all } nach { $property }: { $values }.
by-property-other-values = andere Werte
by-property-property = Eigenschaft
by-property-value = Wert
by-property-customers = Kunden
by-property-share = Anteil
by-property-orders = Bestellungen
by-property-money = Wert nach Erstattungen
by-property-events = Ereignisse
by-property-sessions = Sitzungen

## Funnel

funnel-steps = Die Schritte: Touchpoints oder Phasen, durch Kommas getrennt. „X|Y“ ist eines von beiden, „X?“ darf fehlen, „!X“ zwischen zwei Schritten darf nicht geschehen, „X[device=mobile]“ gilt nur, wo das Ereignis das hat.
funnel-steps-written = 1 bis 20 Namen wie Product viewed,Added to cart|Cart viewed,!Payment error,Checkout started?,Purchase (| eines von beiden, ? darf fehlen, nur nicht der erste, ! darf zwischen zwei Schritten nicht vorkommen, [device=mobile|tablet & property.plan=pro] was das Ereignis außerdem hat; ein Name mit einem dieser Zeichen in Anführungszeichen), oder stages: die Phasen bis zum Ziel
funnel-order = In welcher Reihenfolge die Schritte getan werden: nacheinander, direkt nacheinander oder beliebig.
funnel-window = Innerhalb welcher Zeit nach dem ersten Schritt die anderen zu tun sind.
funnel-about-hold = Wovon alle Schritte denselben Wert haben sollen, etwa das Produkt. Eine Journey zählt mit dem Wert, mit dem sie am weitesten kommt.
funnel-hold-words = none, channel, device, country, product, campaign oder eine Eigenschaft
funnel-hold-no-segment = ein Segment gehört zum Kunden und ist bei jedem Schritt gleich; halten Sie einen Kanal, ein Gerät, Land, Produkt, eine Kampagne oder Eigenschaft fest
funnel-about-period = Wie die ersten Schritte nach Zeit geteilt werden.
funnel-name-steps = es gibt weder Phasen noch ein Ziel, um Schritte daraus zu machen; nennen Sie die Schritte
funnel-not-in-any-order = in beliebiger Reihenfolge braucht jeder Schritt eigene Touchpoints, und keiner kann fehlen dürfen oder ausgeschlossen sein; setzen Sie order=ordered
funnel-any-of-steps = { $n ->
    [one] Irgendein Schritt
   *[other] Irgendwelche { $n } Schritte
}
funnel-all-steps = Alle { $n } Schritte
funnel-sentence-any-of-steps = { $n ->
    [one] irgendein Schritt
   *[other] irgendwelche { $n } Schritte
}
funnel-sentence-all-steps = alle { $n } Schritte
funnel-sentence-step = „{ $name }“
funnel-sentence-within = {" "}innerhalb von { DATIVE($time) }
funnel-optional = Optional
funnel-may-be-left-out = „{ $name }“ darf fehlen
funnel-must-not-happen = „{ $excluded }“ darf zwischen „{ $from }“ und „{ $to }“ nicht geschehen
funnel-touchpoint-or-stage = Touchpoint oder Phase
funnel-step-of-funnel = Schritt
funnel-or = {" oder "}
funnel-step = Schritt
funnel-of-start = Vom Start
funnel-of-previous = Vom nötigen Schritt davor
funnel-several-tries = Bei einem späteren Anlauf zuerst erreicht
funnel-stage-without-steps = „{ $name }“ ohne das, was selbst ein Schritt ist
funnel-median-time = Medianzeit
funnel-different-customers = Verschiedene Kunden
funnel-from = Von Schritt
funnel-to = Zu Schritt
funnel-time = Zeit
funnel-at-least = Mindestens
funnel-less-than = Weniger als
funnel-of-those-who-reached-it = Von denen, die ihn erreichten
funnel-cumulative = Bis hierher
funnel-completed = Letzten Schritt erreicht
funnel-conversion = Conversion
funnel-time-under = unter { DATIVE($to) }
funnel-time-between = { $from } bis { $to }
funnel-time-over = { $from } oder länger
funnel-held = bei jedem Schritt gleich: { $name }; von mehreren Werten der, mit dem eine Journey am weitesten kommt
funnel-group-most-often = „{ $best }“ kommt dort am häufigsten an: { $share } von { $n }; von „{ $other }“ { $other_share } von { $other_n }.
funnel-after = Nach
funnel-before = Vor
funnel-of-those-at-step = Von denen beim Schritt
funnel-in-order = Schritte in dieser Reihenfolge, mit Beliebigem dazwischen
funnel-directly = jeder Schritt direkt nach dem vorigen
funnel-any-order = Schritte in beliebiger Reihenfolge
funnel-within = alle innerhalb von { DATIVE($time) }: Wer später weiterkommt oder noch Zeit hat, zählt als nicht weitergekommen
funnel-times-of-several-tries = ein Schritt kann in einem späteren Versuch zuerst erreicht werden als der davor, was länger dauert, als ein Versuch darf
funnel-time-between-steps = Medianzeit: ab dem ersten Erreichen des nötigen Schritts davor
funnel-not-shown = Wie viele von { $from } zu { $to } kamen, ist nicht gezeigt, damit keine kleine Gruppe verraten wird.
funnel-started = { $started } erreichten { $from }.
funnel-reached = { $started } erreichten { $from }, { $reached } davon { $to }{ $within }.
funnel-share-not-shown = { $started } erreichten { $from }; wie viele davon { $to } erreichten{ $within }, ist nicht gezeigt, damit keine kleine Gruppe verraten wird.
funnel-loss-not-shown = Die meisten gehen zwischen { $after } und { $before } verloren; wie viele, ist nicht gezeigt, damit keine kleine Gruppe verraten wird.
funnel-loss-in-time-not-shown = Die meisten bleiben zwischen { $after } und { $before } zurück; wie viele, ist nicht gezeigt, damit keine kleine Gruppe verraten wird.
funnel-share-reached = { $started } erreichten { $from }, { $share } davon { $to }{ $within } ({ $reached }).
funnel-largest-loss = Die meisten gehen zwischen { $after } und { $before } verloren: { $lost }, { $lost_share } derer bei diesem Schritt.
funnel-largest-loss-in-time = Die meisten bleiben zwischen { $after } und { $before } zurück: { $lost }, { $lost_share } derer bei diesem Schritt, kamen nicht innerhalb von { DATIVE($time) } weiter, manche vielleicht später.

## Retention

cohorts-cohort-setting = Was einen Kunden in eine Kohorte bringt: das erste Ereignis oder das erste Erreichen des Ziels.
cohorts-returns-setting = Was als Wiederkommen zählt.
cohorts-period-setting = Wie lang ein Zeitraum ist; Wochen beginnen am Montag.
cohorts-rule-setting = Wer zählt: wer in genau diesem Zeitraum kommt, oder in ihm oder später.
cohorts-too-many-periods = die Daten haben { $n } Zeiträume, höchstens { $most } werden gezählt; wählen Sie period=week oder period=month oder weniger Tage
cohorts-nobody-new = niemand kam im Filter zum ersten Mal; erweitern Sie die Tage
cohorts-nobody-reached-goal = niemand erreichte hier das Ziel zum ersten Mal; setzen Sie cohort=first-event
cohorts-cohort = Kohorte
cohorts-customers = Kunden
cohorts-came-again = Kamen danach wieder
cohorts-period = Zeitraum
cohorts-share = Anteil
cohorts-complete = Vollständig
cohorts-of-customers = Von
cohorts-unit-day = { $n ->
    [one] am Tag danach
   *[other] am Tag { $n } danach
}
cohorts-unit-week = { $n ->
    [one] in der Woche danach
   *[other] in Woche { $n } danach
}
cohorts-unit-month = { $n ->
    [one] im Monat danach
   *[other] im Monat { $n } danach
}
cohorts-did-come-again = kamen wieder
cohorts-did-reach-goal = erreichten das Ziel
cohorts-did-reach-goal-again = erreichten das Ziel wieder
cohorts-or-later = { $period } oder später
cohorts-sentence = Von { $customers } { $came } { $period } { $share }; von { $later_customers } { $later } { $later_share }.
cohorts-sentence-short = Von { $customers } { $came } { $period } { $share }.
cohorts-share-alone = Von allen, bei denen es bekannt ist: { $share } { $came } { $period }.
cohorts-not-shown = Wie viele { $came }, { $period }, ist nicht gezeigt, damit keine kleine Gruppe verraten wird.
cohorts-sentence-few = { $customers } kamen zum ersten Mal; zu wenige, um zu sagen, wie viele wiederkommen.
cohorts-group-most-often = Von „{ $best }“ { $came } dann die meisten: { $share } von { $n }; von „{ $other }“ { $other_share } von { $other_n }.
cohorts-first-event = Kunden nach dem Zeitraum ihres ersten Ereignisses
cohorts-first-goal = Kunden nach dem Zeitraum, in dem sie zuerst das Ziel erreichten
cohorts-returns-any = jedes Ereignis ist Wiederkommen
cohorts-returns-goal = das Erreichen des Ziels ist Wiederkommen
cohorts-rule-on = in genau diesem Zeitraum
cohorts-rule-on-or-after = in diesem Zeitraum oder später
cohorts-averages = Mittel über die Kohorten, von deren Zeitraum alles bekannt ist
cohorts-groups = Gruppen nach dem ersten Ereignis; wo es nichts sagt, nach dem ersten, das etwas sagt

## Loops

loops-note = Kunden nach dem, was auf ihrer Journey folgt ({ $unit }) · dasselbe mehrmals hintereinander zählt einmal · hin und her: von einem direkt zum anderen und direkt zurück · Anteile derer, die von einem zum anderen gingen oder dort waren · Bild: { $picture }
loops-about-nodes = Der Prozentsatz der Touchpoints oder Phasen im Bild, die mit den meisten Kunden zuerst.
loops-about-edges = Der Prozentsatz der Verbindungen dazwischen, die von den meisten Kunden genommenen zuerst; die stärkste zu und von jedem bleibt immer.
loops-about-measure = Was Dicke und Zahl einer Verbindung sagen.
loops-about-around = Der eine Touchpoint oder die eine Phase, die allein gezeigt wird, mit dem, was davor und danach kam.
loops-step-or-none = ein Touchpoint oder eine Phase, oder none
loops-nobody-was-at = niemand hier war bei { $name }
loops-step = Schritt
loops-other = Anderer
loops-customers = Hin und her
loops-came-back = Kamen zurück
loops-share = Anteil
loops-moved = Vom einen zum anderen
loops-visitors = Waren dort
loops-strongest = Die meisten gehen zwischen „{ $step }“ und „{ $other }“ hin und her: { $customers }, { $share } derer, die vom einen zum anderen gehen.
loops-most-come-back = Zu „{ $step }“ kommen die meisten zurück: { $customers }, { $share } derer, die dort waren.
loops-around-came-back = { $of } Kunden, die bei „{ $name }“ waren, kamen dorthin zurück.
loops-around-pair = Zwischen ihm und „{ $other }“ gehen die meisten hin und her: { $of } Kunden, die vom einen zum anderen gehen.
loops-not-shown = Wohin die meisten zurückkommen, ist nicht gezeigt, damit keine kleine Gruppe verraten wird.
loops-only-repeats = „{ $step }“ folgt bei { $customers } direkt auf sich selbst; zu wenige kommen nach etwas anderem zu etwas zurück, um es zu sagen.
loops-none = Zu wenige kommen nach etwas anderem zu etwas zurück, um es zu sagen.

## Drivers

drivers-title = Warum hat es sich geändert?
drivers-question = Was ließ Umsatz, Bestellungen, Kunden oder Conversion sich von einem Zeitraum zum nächsten ändern, und welche Gruppen änderten sich anders als die übrigen?
drivers-measure = Die Zahl, die sich änderte.
drivers-days = Tage jedes Zeitraums; der spätere endet mit dem letzten ganzen Tag. Mit einem ersten Tag im Filter sind dessen Tage der spätere Zeitraum.
drivers-back = Wie viele Tage der frühere Zeitraum vor dem späteren liegt, etwa 364 für ein Jahr.
drivers-overlap = die Zeiträume überlappen sich: Der frühere liegt { $back } Tage zurück, und jeder hat { $days } Tage; wählen Sie mindestens so viele Tage zurück
drivers-none-explains = Keine Gruppe erklärt es: Die auffallenden wirken der Änderung entgegen.
drivers-no-groups = Es gibt keine Gruppen zu vergleichen.
drivers-nobody = niemand hat in den beiden verglichenen Zeiträumen ein Ereignis; wählen Sie andere Tage oder mehr davon
drivers-no-revenue = niemand zahlte in diesen Zeiträumen etwas; fragen Sie nach Bestellungen, Kunden oder Conversion
drivers-no-orders = niemand erreichte in diesen Zeiträumen das Ziel; fragen Sie nach Kunden
drivers-too-few = in einem der Zeiträume waren weniger als { $k } Kunden da
drivers-no-whole-day = zwischen diesen Tagen liegt kein ganzer Tag; wählen Sie andere
drivers-too-short = bis zum Ende dieser Tage haben die Daten { $there } ganze Tage, und diese Zeiträume brauchen { $needed }; wählen Sie weniger Tage
drivers-channel = Kanal
drivers-device = Gerät
drivers-country = Land
drivers-campaign = Kampagne
drivers-source = Quelle
drivers-first-touchpoint = Erster Touchpoint
drivers-new-or-returning = Neu oder wiederkehrend
drivers-unknown = nicht bekannt
drivers-new = neu
drivers-returning = wiederkehrend
drivers-characteristic = Gruppiert nach
drivers-group = Gruppe
drivers-customers-before = Kunden vorher
drivers-customers-now = Kunden jetzt
drivers-each-before = Je Kunde vorher
drivers-each-now = Je Kunde jetzt
drivers-change = Änderung
drivers-of-customers = Durch mehr oder weniger Kunden
drivers-of-each = Durch das, was jeder bringt
drivers-beyond-others = Über die anderen hinaus
drivers-chance = Wahrscheinlichkeit
drivers-stands-out = Fällt auf
drivers-factor = Faktor
drivers-before = Vorher
drivers-now = Jetzt
drivers-of-change = Teil der Änderung
drivers-customers = Kunden
drivers-orders-each = Bestellungen je Kunde
drivers-value-each = Wert je Bestellung
drivers-revenue = Umsatz
drivers-orders = Bestellungen
drivers-conversion = Conversion
drivers-stayed = { $what } blieb bei { $is } ({ $earlier }, dann { $later }).
drivers-fell = { $what } sank von { $was } ({ $earlier }) auf { $is } ({ $later }).
drivers-rose = { $what } stieg von { $was } ({ $earlier }) auf { $is } ({ $later }).
drivers-few-hidden = Gruppen weniger Personen werden nicht gezeigt, also wird nicht gesagt, welche auffällt.
drivers-nothing-stands-out = Keine Gruppe erklärt es: Alle änderten sich gleich, soweit es sich sagen lässt.
drivers-group-of = { $characteristic } „{ $group }“
drivers-first-by-rate = Am meisten fällt auf: { $group }, wo jeder Kunde vorher { $was } und jetzt { $is } brachte.
drivers-first-by-customers = Am meisten fällt auf: { $group }, mit { $was } Kunden vorher und { $is } jetzt.
drivers-note = { $now } gegenüber { $before } · Teile der Änderung ergänzen sich für jede Art von Gruppe · Gruppen fallen unter 5 % Wahrscheinlichkeit über alle Vergleiche auf
drivers-note-new = neu: ohne Ereignis in den { $time } vor dem Zeitraum
drivers-note-of-average = { $now } gegenüber { $before } · Anteil der Kunden eines Zeitraums, die darin das Ziel erreichen · Gruppen fallen unter 5 % Wahrscheinlichkeit über alle Vergleiche auf
drivers-note-few = Gruppen von weniger als { $k } Kunden werden nicht gezeigt

## Designed against actual

conformance-about-rule = Ob zwischen zwei Schritten andere Touchpoints liegen dürfen (eventually) oder nicht (directly).
conformance-about-window = Innerhalb welcher Zeit nach dem ersten Mal des ersten Schritts alle anderen zu tun sind.
conformance-about-period = Wie die Zeit des ersten Schritts geteilt wird.
conformance-nobody-begins = niemand tat den ersten Schritt „{ $step }“; wählen Sie einen anderen oder erweitern Sie den Filter
conformance-followed = Folgten ihr
conformance-undecided = Haben noch Zeit
conformance-left = Gingen danach
conformance-skipped = Ließen ihn aus
conformance-out-of-order = In anderer Reihenfolge
conformance-interrupted = Nicht direkt
conformance-excluded = Trafen auf Ausgeschlossenes
conformance-nothing-more = Nichts mehr
conformance-outcome = Ausgang
conformance-next = Nächster Touchpoint
conformance-of-those-who-left = Von denen, die dort gingen
conformance-share = Anteil, der folgte
conformance-low = Mindestens (95 %)
conformance-high = Höchstens (95 %)
conformance-few = Weniger als 30
conformance-hidden = Wie viele wie geplant von „{ $from }“ zu „{ $to }“ gingen, ist nicht gezeigt, damit keine kleine Gruppe verraten wird.
conformance-counted = { $units } begannen mit „{ $from }“, { $followed } davon folgten der geplanten Journey bis „{ $to }“.
conformance-share-followed = { $units } begannen mit „{ $from }“, { $share } davon folgten der geplanten Journey bis „{ $to }“ ({ $followed }).
conformance-one-step = { $units } nahmen „{ $name }“, den einzigen Schritt des Entwurfs: Fügen Sie hinzu, was ihm folgen soll.
conformance-most-leave = Die meisten anderen tun nach „{ $name }“ keinen weiteren Schritt: { $n }.
conformance-most-skip = Die meisten anderen gehen ohne „{ $name }“ weiter: { $n }.
conformance-most-change-order = Die meisten anderen nehmen „{ $name }“ in anderer Reihenfolge: { $n }.
conformance-most-are-interrupted = Die meisten anderen tun vor „{ $name }“ etwas anderes: { $n }.
conformance-most-meet = Die meisten anderen treffen vor „{ $name }“ auf „{ $excluded }“: { $n }.
conformance-still-have-time = { $n } haben noch Zeit.
conformance-base = { $units } mit „{ $step }“, gezählt ab dem ersten Mal des ersten Schritts
conformance-within = alle Schritte innerhalb von { DATIVE($time) } ab dann; ein Funnel kann bei einem späteren beginnen und mehr zählen
conformance-whenever = wie lange es auch dauert: Wer früher begann, hatte mehr Zeit, und wer in den letzten { $time } etwas tat, hat noch Zeit
conformance-each-once = jeder zählt einmal: gefolgt, hat noch Zeit, nach einem Schritt gegangen oder beim nächsten anders weiter
conformance-groups = Gruppen nach dem ersten Schritt; Gerät und Land, wo er nichts sagt, nach dem ersten Ereignis, das es tut
states-axis-day = Tage nach dem ersten Ereignis
states-axis-step = Schritt

## Comparison

against-about = Womit verglichen wird: ein anderer Filter wie channel=Social, segment=Name oder from=2026-01-01;to=2026-01-31, wobei Ungenanntes wie im Filter ist, oder rest: alle anderen.
against-written = none, rest oder ein Filter
against-rest = alle anderen
against-others-of = den anderen von { $name }
against-group = „{ $values }“
against-dates = { $dates }
against-nobody = in { $name } ist niemand zum Vergleichen; wählen Sie einen anderen Filter
against-no-rest = der Filter lässt alle durch, also gibt es sonst niemanden; wählen Sie zuerst ein Segment, einen Kanal oder eine Eigenschaft im Filter
against-not-shared = der Vergleich mit einer anderen Gruppe wird anderen nicht gezeigt: Unterschiede zweier Gruppen können eine kleine verraten
against-more = Verglichen mit { $name } ist „{ $node }“ in Schritt { $step } häufiger, um { $points } Punkte ({ $share } gegenüber { $other }).
against-less = Verglichen mit { $name } ist „{ $node }“ in Schritt { $step } seltener, um { $points } Punkte ({ $share } gegenüber { $other }).
against-alike = Nichts unterscheidet sich von { $name } über den Zufall hinaus.
against-more-outside = Bei allen, die nicht in { $name } sind, ist „{ $node }“ in Schritt { $step } häufiger als dort, um { $points } Punkte ({ $share } gegenüber { $other }).
against-less-outside = Bei allen, die nicht in { $name } sind, ist „{ $node }“ in Schritt { $step } seltener als dort, um { $points } Punkte ({ $share } gegenüber { $other }).
against-alike-outside = Zwischen { $name } und allen, die nicht darin sind, unterscheidet sich nichts über den Zufall hinaus.
against-compared-outside = verglichen: { $others } von allen, die nicht in { $name } sind, mit { $units } daraus, dieselben Schritte · Unterschiede in Punkten aller
against-shared = Manche Kunden sind in dieser Gruppe und auch in { $name }, also ist nicht bekannt, was sich über den Zufall hinaus unterscheidet.
against-few = Zu wenige, um zu sagen, worin es sich von { $name } unterscheidet.
against-compared-with = verglichen mit { $units } von { $name }, dieselben Schritte · Unterschiede in Punkten aller
against-chance = 95-%-Intervalle, über den Zufall hinaus unter 5 % über alle Schritte
against-observed = beobachtet für { $days } Tage, und { $other } bei der anderen Gruppe
against-count = Von der anderen Gruppe
against-share = Anteil der anderen Gruppe
against-difference = Unterschied
against-low = Mindestens (95 %)
against-high = Höchstens (95 %)
against-few-column = Weniger als 30
against-beyond-chance = Über den Zufall hinaus
against-node-few = zu wenige
against-node-more = ↑ { $points } Pkt.
against-node-less = ↓ { $points } Pkt.
against-node-points = { $points } Pkt.
against-node-alike = ≈ { $points } Pkt.
against-interval = { $points } Punkte ({ $low } bis { $high })
against-in-both = { $customers } in beiden Gruppen, also gibt es keine Intervalle, und über den Zufall ist nichts bekannt

## Attribution

attribution-title = Attribution
attribution-question = Welche Kanäle verdienen die Conversions, wie weit stimmen die Modelle überein, und was fiele ohne einen Kanal weg?
attribution-about-model = Wie Conversions den Kanälen einer Journey zugeordnet werden.
attribution-about-markov-order = Kontakte, die sich die Markov-Kette merkt: Mehr brauchen mehr Journeys.
attribution-about-look-back = Wie lange vor einer Conversion ein Kontakt noch zählt.
attribution-about-goal = Was eine Conversion ist.
attribution-about-conversions = Ob jede Conversion die nächste Journey eröffnet oder nur die erste eines Kunden zählt.
attribution-about-direct = Besuche unbekannter Herkunft neben anderen zählen; sonst nur, wo eine Journey keine andere hat.
attribution-about-passed-sites = Besuche zählen, die vom Bezahlen, vom Anmelden und von eigenen Seiten zurückkommen.
attribution-about-half-life = Tage, nach denen ein Kontakt bei Zeitverfall halb zählt.
attribution-about-min-journeys = Kanäle auf weniger Journeys stehen beisammen.
attribution-touchpoint-or-goal = ein Touchpoint oder goal
attribution-other-channels = Andere Kanäle (auf je weniger als { $least } Journeys)
attribution-nobody-converted = hier erreicht niemand { $goal }; wählen Sie ein anderes Ziel oder erweitern Sie den Filter
attribution-channel = Kanal
attribution-conversions = Conversions
attribution-value = Wert
attribution-removal-effect = Fiele ohne ihn weg
attribution-lower-end = Unteres Ende
attribution-upper-end = Oberes Ende
attribution-least-of-all-models = Wenigstes aller Modelle
attribution-most-of-all-models = Meistes aller Modelle
attribution-agreement = Übereinstimmung
attribution-customers = Kunden
attribution-spend = Ausgaben
attribution-cost-per-conversion = Kosten je Conversion
attribution-return-on-spend = Wert je Ausgabe
attribution-journeys = Journeys damit
attribution-starts = Beginnt
attribution-assists = Hilft
attribution-closes = Schließt ab
attribution-alone = Allein
attribution-new-customers = Neukunden
attribution-ordered-again = Wieder bestellt
attribution-later-value = Späterer Wert je Kunde
attribution-page = Seite
attribution-readers = Leser
attribution-converted-later = Später konvertiert
attribution-lift = Mal so oft
attribution-borne-out = Bestätigt
attribution-site = Website
attribution-reason = Warum
attribution-visits = Sitzungen
attribution-began-there = Begannen dort
attribution-went-on-to-convert = Konvertierten danach
attribution-model-first = Erster Kontakt
attribution-model-last = Letzter Kontakt
attribution-model-last-non-direct = Letzter Kontakt außer Direct
attribution-model-linear = Linear
attribution-model-time-decay = Zeitverfall
attribution-model-position = Position 40/20/40
attribution-model-markov = Markov-Kette
attribution-model-shapley = Shapley, gerechte Teilung
attribution-model-markov-shapley = Shapley der Markov-Kette
attribution-stable = stabil
attribution-depends-on-model = hängt vom Modell ab
attribution-reason-payment = Kunden bezahlen dort
attribution-reason-log-in = Kunden melden sich dort an
attribution-reason-own = eigene Website
attribution-reason-before-goals = niemand beginnt dort, Conversions folgen
attribution-credited-by = Conversions sind nach { $model } zugeordnet.
attribution-every-journey-converted = Jede Journey hier endete mit einer Conversion, sodass { $model } keinen Kanal vom anderen unterscheiden kann.
attribution-few-conversions = { $n ->
    [one] Eine Conversion ist zu wenig, um sie Kanälen zuzuordnen.
   *[other] { $n } Conversions sind zu wenige, um sie Kanälen zuzuordnen.
}
attribution-earns-most = { $channel } bringt am meisten: { $credit } von { $all } Conversions ({ $model }).
attribution-no-channels = Die Daten sagen von keinem Besuch, wie er kam; alle { $all } Conversions sind daher { $channel }: Importieren Sie Besuche mit Quelle oder Kampagne, um zu sehen, was am meisten bringt.
attribution-earns-most-beside-direct = Neben Direct bringt { $channel } am meisten: { $credit } von { $all } Conversions ({ $model }).
attribution-models-agree = Alle Modelle sagen etwa dasselbe.
attribution-models-disagree = Es hängt vom Modell ab.
attribution-models-differ = Es hängt vom Modell ab: je nach Modell { $low } bis { $high }.
attribution-if-it-disappeared = Verschwände { $channel } ersatzlos, erwartet die Markov-Kette { $share } weniger Conversions.
attribution-journeys-of = { $n ->
    [one] { $n } Journey von { $customers }
   *[other] { $n } Journeys von { $customers }
}
attribution-conversion-is = Conversion: { $goal }
attribution-touches-within = ein Kontakt ist der Kanal, der eine Sitzung eröffnete, außer Support, bis zu { DATIVE($time) } vor der Conversion; Wiederholungen hintereinander sind einer
attribution-touches-however-old = ein Kontakt ist der Kanal, der eine Sitzung eröffnete, außer Support; Wiederholungen hintereinander sind einer · ohne Rückblick ist keine Journey von selbst vorbei: Alle, die bisher zu keiner Conversion führten, zählen als solche
attribution-refunds = Wert ist abzüglich dessen, was von einer Bestellung zurückgezahlt wurde
attribution-direct-only-alone = Direct zählt nur, wo eine Journey keinen anderen Kanal hat
attribution-passed-sites-left-out = { $n ->
    [one] { $n } Website, die Kunden nur durchlaufen, ist ausgelassen
   *[other] { $n } Websites, die Kunden nur durchlaufen, sind ausgelassen
}
attribution-passed-sites-counted = { $n ->
    [one] { $n } Website, die Kunden nur durchlaufen, zählt
   *[other] { $n } Websites, die Kunden nur durchlaufen, zählen
}
attribution-passed-sites-conversions = { $n ->
    [one] { $n } Conversion kam später in einer Sitzung mit einer
   *[other] { $n } Conversions kamen später in einer Sitzung mit einer
}
attribution-touches-before-dates = Kontakte vor dem ersten Tag zählen für Conversions innerhalb der Tage
attribution-open-journeys = { $n ->
    [one] { $n } Journey, deren Zeit nicht um ist, ist ausgelassen
   *[other] { $n } Journeys, deren Zeit nicht um ist, sind ausgelassen
}
attribution-open-left-out = Journeys, deren Zeit nicht um ist, sind ausgelassen
attribution-spend-of-all = Anzeigen wurden für alle bezahlt, sodass ein Teil der Kunden keine eigenen Ausgaben hat
attribution-range-and-cause = Enden mit 90 % Sicherheit, durch erneutes Ziehen der Journeys · Zuordnung beweist keine Ursache: Halten Sie Kunden zurück, um zu messen, was ein Kanal zusätzlich bringt

## Moods

moods-title = Stimmung
moods-question = Wie klingen Texte, die Kunden schrieben, wo und wann klingen sie am schlechtesten, und was stand darin?
moods-about-ratings = Zufriedenheit oder Sterne neben einem Text zählen an Stelle seiner Wörter.
moods-about-period = Wie die Zeit geteilt wird.
moods-about-quotes = Wie viele Texte gezeigt werden, zur Hälfte die schlechtesten und zur Hälfte die besten.
moods-no-text = kein Ereignis hat einen Text, den ein Kunde schrieb; importieren Sie Bewertungen, Support-Tickets, Chats oder Antworten auf Umfragen
moods-no-text-in-filter = kein Ereignis im Filter hat einen Text, den ein Kunde schrieb; erweitern Sie ihn
moods-no-english-text = { $texts } sind in einer anderen Sprache als Englisch und ohne Bewertung, sodass ihre Stimmung nicht bekannt ist; themes liest sie
moods-few-texts = Kunden schrieben { $texts }: zu wenige, um die Stimmung zusammenzufassen; lesen Sie sie.
moods-shared = { $texts }, die Kunden schrieben, nach ihrer Stimmung.
moods-sentence = { $texts }, die Kunden schrieben: { $negative } klingen negativ und { $positive } positiv.
moods-sentence-worst = { $texts }, die Kunden schrieben: { $negative } klingen negativ und { $positive } positiv; bei „{ $touchpoint }“ klingen { $worst } von { $n } negativ.
moods-note = Texte mit ihrer Stimmung von −1 (schlecht) bis 1 (gut): eine grobe Lesung nach einer Liste englischer Wörter, kein Urteil · negativ: −0,05 oder weniger · Intervalle: 95 %, nach Kunden · unter 20 Texten wird nichts zusammengefasst
moods-note-agreement = wo ein Text auch eine Bewertung hat, stimmen seine Wörter und die Bewertung in { $agree } von { $of } überein
moods-note-other-language = nicht gelesen: { $texts } in anderen Sprachen
moods-note-no-words = nicht gelesen: { $texts } ohne Wörter
moods-note-not-by-customer = nicht gelesen: { $texts }, die nicht der Kunde schrieb
moods-note-own = { $n ->
    [one] { $n } Stimmung wurde von Hand gesetzt
   *[other] { $n } Stimmungen wurden von Hand gesetzt
}
moods-no-stage = keine Phase
moods-touchpoint = Touchpoint
moods-stage = Phase
moods-channel = Kanal
moods-period = Zeitraum
moods-texts = Texte
moods-customers = Kunden
moods-customer = Kunde
moods-tone = Stimmung
moods-tone-low = Unteres Ende (95 %)
moods-tone-high = Oberes Ende (95 %)
moods-negative = Negativ
moods-negative-low = Unteres Ende von negativ (95 %)
moods-negative-high = Oberes Ende von negativ (95 %)
moods-word = Wort
moods-weight = Gewicht
moods-recent-tone = Stimmung zuletzt
moods-negative-texts = Negative Texte
moods-last-text = Letzter Text
moods-text = Text
moods-telling-words = Sprechende Wörter
moods-time = Zeit
moods-source = Stimmung nach
moods-text-id = Text-ID
moods-source-words = Wörtern
moods-source-rating = Bewertung
moods-source-person = einer Person
moods-how-word-sounds = In diesem Geschäft klingt das Wort
moods-how-text-sounds = Dieser Text klingt in Wahrheit
moods-as-read = Wie gelesen
moods-nobody-there = niemand schrieb einen solchen Text; nehmen Sie eine Zeile einer der Tabellen
moods-no-text-with-word = das Wort „{ $word }“ gibt keinem Text seine Stimmung; die Tabelle words führt die auf, die es tun

## Signals

signals-title = Signale
signals-question = Welche Kunden zeigen jetzt Anzeichen einer Absicht, und was sagten solche Anzeichen in der Vergangenheit?
signals-nobody-active = in den letzten 28 Tagen der Daten tat niemand etwas; importieren Sie neuere Daten
signals-sentence = Am meisten sagt „{ $name }“: { $rate } derer, die es zeigten, erreichten { $goal } innerhalb von { $days } Tagen, gegenüber { $base } aller ({ $lift }-mal so oft); { $n } zeigen es jetzt.
signals-none = Kein Anzeichen der { $customers }, die in den letzten 28 Tagen gesehen wurden, sagt über das Erreichen von { $goal } innerhalb von { $days } Tagen mehr als die üblichen { $base }.
signals-too-short = Die Daten sind zu kurz, um zu sagen, was die Anzeichen der { $customers } aus den letzten 28 Tagen über das Erreichen von { $goal } innerhalb von { $days } Tagen sagen.
signals-shared = { $customers }, die in den letzten 28 Tagen gesehen wurden, nach den Anzeichen, die sie zeigen.
signals-note = Kunden, die in den 28 Tagen bis { $day } gesehen wurden; einer kann mehrere Anzeichen zeigen · was Anzeichen sagten: { $observations }-mal wurde ein Kunde betrachtet, an { $cuts ->
    [one] { $cuts } vergangenen Tag
   *[other] { $cuts } vergangenen Tagen
}, ohne Kenntnis von allem nach jenem Tag
signals-note-interval = Intervalle: 95 %, nach Kunden; grau: nicht weiter vom Anteil aller entfernt, als es der Zufall bei so vielen betrachteten Anzeichen macht · ein Anzeichen ist keine Ursache
signals-code = Code des Signals
signals-signal = Signal
signals-customers = Zeigen es jetzt
signals-shown = Mal gezeigt
signals-reached = Danach Ziel erreicht
signals-rate = Anteil der Male
signals-rate-low = Unteres Ende (95 %)
signals-rate-high = Oberes Ende (95 %)
signals-lift = Mal so oft
signals-lift-low = Unteres Ende, Mal so oft (95 %)
signals-lift-high = Oberes Ende, Mal so oft (95 %)
signals-evidence = Was es sagt
signals-meaning = Wer es zeigt
signals-detail = Was
signals-time = Wann
signal-repeat-views = Dasselbe Produkt oft angesehen
signal-cart-left = Warenkorb verlassen
signal-checkout-left = Kasse verlassen
signal-price-page = Preise angesehen
signal-delivery-page = Lieferung angesehen
signal-returns-page = Rücksendung angesehen
signal-more-visits = Kommt häufiger
signal-visit-spike = Ausschlag der Besuche
signal-rising = Tut jede Woche mehr
signal-declining = Tut jede Woche weniger
signal-higher-level = Neue Gewohnheit zu kommen
signal-lower-level = Gewohnheit zu kommen verloren
signal-seen-lately = In den letzten 7 Tagen gesehen
signal-means-repeat-views = sah in den letzten 7 Tagen ein Produkt 3-mal oder öfter an
signal-means-cart-left = legte in den letzten 7 Tagen etwas in den Warenkorb und bestellte darin nichts
signal-means-checkout-left = begann in den letzten 7 Tagen an der Kasse und bestellte darin nichts
signal-means-price-page = sah in den letzten 7 Tagen eine Seite über Preise an
signal-means-delivery-page = sah in den letzten 7 Tagen eine Seite über Lieferung an
signal-means-returns-page = sah in den letzten 7 Tagen eine Seite über Rücksendungen an
signal-means-more-visits = 3 Besuche oder mehr in den letzten 7 Tagen, was der Zufall nach den 28 Tagen davor in weniger als 5 von 100 Fällen erklärt
signal-means-visit-spike = doppelt so viele Besuche wie üblich oder mehr in den letzten 7 Tagen, seit 5 Wochen bekannt; von allen so Genannten höchstens 1 von 10 durch Zufall
signal-means-rising = was je Woche getan wurde, steigt über die letzten 12 Wochen, um 30 % des Üblichen oder mehr
signal-means-declining = was je Woche getan wurde, sinkt über die letzten 12 Wochen, um 30 % des Üblichen oder mehr
signal-means-higher-level = die Besuche je Woche stiegen in einer der letzten 6 Wochen dauerhaft
signal-means-lower-level = die Besuche je Woche sanken in einer der letzten 6 Wochen dauerhaft
signal-means-seen-lately = tat in den letzten 7 Tagen etwas
signal-evidence-more = mehr als üblich
signal-evidence-less = weniger als üblich
signal-evidence-usual = nichts über den Zufall hinaus
signal-evidence-too-few = zu wenige, um es zu sagen
signal-detail-views = { $product }, { $n }-mal
signal-detail-visits = { $now } Besuche in 7 Tagen, { $before } in den 28 davor
signal-detail-rises = { $usual } je Woche, jede Woche { $slope } mehr
signal-detail-falls = { $usual } je Woche, jede Woche { $slope } weniger
signal-detail-level = vorher { $before } Besuche je Woche, seither { $after }

## Best time

timing-title = Beste Zeit
timing-question = Zu welcher Stunde und an welchem Tag ist jeder Kunde erreichbar, und erreichen persönliche Zeiten mehr als eine für alle?
timing-about-channel = Was sagt, wann jemand da ist: irgendetwas, geöffnete und geklickte Nachrichten oder Besuche der Website.
timing-no-message-read = niemand öffnete oder klickte eine Nachricht; importieren Sie die Aktivität eines E-Mail-Tools oder fragen Sie nach einem anderen Kanal
timing-personal = Persönliche Zeiten erreichen mehr: Von dem, was Kunden später taten, fielen { $personal } in ihre eigenen drei Stunden, { $common } in { $window }, die beste Zeit für alle.
timing-about-equal = Persönliche Zeiten erreichen etwa gleich viele: Von dem, was Kunden später taten, fielen { $personal } in ihre eigenen drei Stunden, { $common } in { $window }, die beste Zeit für alle.
timing-common = Eine Zeit für alle ist hier am besten: Von dem, was Kunden später taten, fielen { $common } in { $window }, { $personal } in ihre eigenen drei Stunden.
timing-too-little-to-test = Es gibt zu wenig, um persönliche Zeiten zu prüfen: { $window } ist für alle am besten.
timing-very-personal = Stunden sind sehr persönlich: { $n } eigene Handlungen sagen so viel wie die Gewohnheit aller
timing-fairly-personal = Stunden sind ziemlich persönlich: { $n } eigene Handlungen sagen so viel wie die Gewohnheit aller
timing-hardly-personal = Stunden sind kaum persönlich: Erst { $n } eigene Handlungen sagen so viel wie die Gewohnheit aller
timing-shared = die Personen hier haben dieselben Stunden
timing-note = { $n } Kunden nach Ortszeit, ihres Landes oder sonst des Projekts; Fenster von drei Stunden zwischen 8:00 und 21:00
timing-note-test = geprüft an { $n } Handlungen ab { $day }, gelernt aus denen davor
timing-note-offline = das sagt, wann Personen handeln, nicht, wie sie auf eine Nachricht antworten: Prüfen Sie es mit Zurückgehaltenen
timing-of-customer = { $window } ({ $zone }), am besten am { $weekday }: { $expected } von dem, was sie tun, ist dann zu erwarten, nach { $n ->
    [one] { $n } eigenen Handlung
   *[other] { $n } eigenen Handlungen
} und der Gewohnheit aller.
timing-of-all = { $window } ({ $zone }), am besten am { $weekday }: eine Zeit für alle, weil persönliche Zeiten hier nicht mehr erreichen.
timing-hour = Stunde
timing-weekday = Wochentag
timing-actions = Handlungen
timing-share = Anteil
timing-customers = Kunden
timing-best = Beste
timing-best-for-all = für alle am besten
timing-window-hours = Fenster, Stunden
timing-later-actions = Spätere Handlungen
timing-met-common = Im gemeinsamen Fenster
timing-met-raw = Im Fenster nur der eigenen Stunden
timing-met-personal = Im persönlichen Fenster
timing-points = Punkte mehr als gemeinsam
timing-points-low = Unteres Ende (95 %)
timing-points-high = Oberes Ende (95 %)
timing-from = Von
timing-until = Bis
timing-zone = Zeitzone
timing-expected = Dann erwartet
timing-expected-common = Im gemeinsamen Fenster erwartet
timing-monday = Montag
timing-tuesday = Dienstag
timing-wednesday = Mittwoch
timing-thursday = Donnerstag
timing-friday = Freitag
timing-saturday = Samstag
timing-sunday = Sonntag

## Recommendations

recommendations-title = Empfehlungen
recommendations-question = Welche Produkte werden zusammen gekauft, welche sind ähnlich, und welche sollten wem gezeigt werden?
recommendations-no-order-names-a-product = kein Ereignis, das { $goal } erreicht, nennt ein Produkt; importieren Sie Bestellungen mit ihren Produkten
recommendations-pair = „{ $b }“ wird mit „{ $a }“ { $lift }-mal so oft bestellt wie durch Zufall ({ $n ->
    [one] { $n } Bestellung
   *[other] { $n } Bestellungen
}).
recommendations-personal = Von Kunden, die später bestellten, bestellten { $own } eines der { $named } für sie gewählten Produkte, { $popular } eines der { $named } meistgekauften.
recommendations-popular = Für jeden Kunden gewählte Produkte sind hier nicht besser als die meistgekauften, die gezeigt werden: Von Kunden, die später bestellten, bestellten { $own } eines der { $named } für sie gewählten, { $popular } eines der { $named } meistgekauften.
recommendations-not-tested = Zu wenige Kunden bestellen wieder, um für jeden gewählte Produkte zu prüfen: Gezeigt werden die meistgekauften.
recommendations-note = { $n } Kunden, die ein Produkt ansahen oder bestellten; nichts, was sie zurückschickten, was nicht vorrätig ist oder was sie haben und wenige erneut bestellen
recommendations-by-popularity = gewählt danach, wie viele jedes kauften
recommendations-by-ease = gewählt nach dem, was Kunden mit ähnlichem Verlauf kauften (EASE), aus { $history }
recommendations-by-similarity = gewählt nach Ähnlichkeit mit dem Verlauf (Kosinus), aus { $history }
recommendations-history-orders = Bestellungen
recommendations-history-everything = Bestellungen, Warenkörben und angesehenen Produkten
recommendations-note-test = geprüft an { $n } Kunden, die ab { $day } bestellten, wovon nichts gelernt wurde
recommendations-note-pairs = zusammen gekauft: von { $n } Bestellungen, mehr als 1,2-mal so oft wie durch Zufall, in 5 Bestellungen oder mehr, mit für die Zahl der Paare berichtigten Wahrscheinlichkeiten (Benjamini-Hochberg, 5 %)
recommendations-product = Produkt
recommendations-buyers = Käufer
recommendations-ordered-again = Wieder bestellt
recommendations-used-up = Verbraucht
recommendations-stock = Bestand
recommendations-goes-with = Dazu gekauft
recommendations-like-it = Ähnlich
recommendations-with = Mit
recommendations-orders = Bestellungen mit beiden
recommendations-of-product = Von Bestellungen mit dem Produkt
recommendations-lift = Mal so oft wie Zufall
recommendations-p = Wahrscheinlichkeit dafür, berichtigt
recommendations-alike = Ähnliches
recommendations-both = Kunden beider
recommendations-likeness = Ähnlichkeit
recommendations-chosen-by = Gewählt nach
recommendations-tested = Geprüfte Kunden
recommendations-hits = Bestellten eines davon
recommendations-hits-low = Unteres Ende (95 %)
recommendations-hits-high = Oberes Ende (95 %)
recommendations-ndcg = Reihenfolge der genannten (NDCG)
recommendations-for-each = für jeden Kunden
recommendations-most-bought = meistgekauft
recommendations-first = Erstes
recommendations-second = Zweites
recommendations-third = Drittes
recommendations-because-of = Wegen
recommendations-ordered = Bisher bestellte Produkte

## Experience scores

experience-title = Erlebniswerte
experience-question = Wie zufrieden sind Kunden, wie wahrscheinlich empfehlen sie weiter, und wie leicht war es, wo und wann?
experience-about-period = Wie die Zeit geteilt wird.
experience-none = kein Ereignis hat einen Wert für Zufriedenheit, Empfehlung oder Aufwand; importieren Sie Antworten auf Umfragen oder Bewertungen mit Sternen
experience-none-in-filter = kein Ereignis im Filter hat einen Wert für Zufriedenheit, Empfehlung oder Aufwand; erweitern Sie ihn
experience-note = Antworten; NPS: Promotoren (9 oder 10) minus Kritiker (bis 6), CSAT: zufrieden ab drei Vierteln der Skala, CES: Mittel · Intervalle: 95 %, nach Kunden · unter 20 Antworten kein Wert
experience-few = Kunden gaben { $answers }: zu wenige für einen Wert.
experience-shared = Kunden gaben { $answers }.
experience-says-nps = { $name } ist { $score } Punkte ({ $low } bis { $high }) nach { $answers } Antworten
experience-says-csat = { $name }: { $score } % sind zufrieden ({ $low } bis { $high } %) nach { $answers } Antworten
experience-says-ces = { $name }: { $score } im Mittel ({ $low } bis { $high }) nach { $answers } Antworten
experience-asked = Frage
experience-answers = Antworten
experience-customers = Kunden
experience-score = Wert
experience-score-low = Unteres Ende (95 %)
experience-score-high = Oberes Ende (95 %)
experience-unit = Einheit
experience-unit-nps = Punkte, −100 bis 100
experience-unit-csat = % zufrieden
experience-unit-ces = Mittel
experience-given = Letzter Wert
experience-time = Wann

## Themes

themes-title = Themen
themes-question = Worüber schreiben Kunden, wo und wann, und wer erreicht danach das Ziel?
themes-about-themes = Anzahl der Themen; auto = so viele, wie sich am besten lesen.
themes-about-period = Wie die Zeit geteilt wird.
themes-about-quotes = Wie viele Texte jedes Themas gezeigt werden.
themes-too-few = es gibt zu wenige Texte einer Sprache, um Themen zu finden ({ $n } sind nötig); importieren Sie Bewertungen, Support-Tickets, Chats oder Antworten auf Umfragen
themes-sentence = In { $texts } geht es um { $themes }; am meisten, { $part }, um „{ $name }“.
themes-effect = Nach Texten über „{ $name }“ erreichen { $rate } { $goal }, nach anderen { $others }.
themes-shared = { $texts } über { $themes }.
themes-note = Texte auf { $language }, jeder beim Thema gezählt, von dem er am meisten handelt; gefunden an gemeinsamen Wörtern, ohne Namen von Produkten (TF-IDF und nichtnegative Faktoren)
themes-note-other-language = nicht gelesen: { $texts } in anderen Sprachen
themes-note-none = { $texts } zu keinem der Themen
themes-note-effect = was folgt: das Ziel innerhalb von { $days } Tagen bei { $observed } Texten, die lang genug zurückliegen; 95-%-Intervalle nach Kunden; keine Ursache
themes-theme = Thema
themes-texts = Texte
themes-customers = Kunden
themes-share = Anteil
themes-phrases = Was sie sagen
themes-then-goal = Danach Ziel erreicht
themes-then-goal-low = Unteres Ende (95 %)
themes-then-goal-high = Oberes Ende (95 %)
themes-others-then-goal = Nach anderen Themen
themes-evidence = Unterschied
themes-tells = über den Zufall hinaus
themes-tells-nothing = nichts über den Zufall hinaus
themes-of-texts = Von den Texten dort
themes-word = Wort
themes-weight = Gewicht
themes-english = Englisch
themes-german = Deutsch
themes-french = Französisch
themes-spanish = Spanisch
themes-italian = Italienisch
themes-dutch = Niederländisch
themes-call-it = Dieses Thema nennen
themes-keep-name = Namen behalten
themes-own-name = Nach seinen Texten benennen
themes-nobody-there = niemand schrieb einen solchen Text; nehmen Sie eine Zeile einer der Tabellen
## What if

what-if-title = Was wäre wenn
what-if-question = Was, wenn ein Schritt besser wäre oder weg: Wie viele mehr erreichten das Ziel, und welcher Schritt ist der stärkste Hebel?
what-if-about-change = Übergänge, die häufiger oder seltener genommen werden.
what-if-about-block = Schritte, an denen jeder geht, der dorthin käme.
what-if-about-avoid = Schritte, an denen jeder vorbeigeht.
what-if-change-form = Übergänge wie Cart>Checkout:+20% oder Cart>Checkout:45% (auch ab start, zu goal oder zu exit), oder none
what-if-unreadable = die Änderung { $text } lässt sich nicht lesen; schreiben Sie { $form }
what-if-nobody-reaches = hier erreicht niemand { $goal }; wählen Sie ein anderes Ziel oder erweitern Sie den Filter
what-if-other-steps = Alle seltenen Schritte
what-if-avoid = vorbei an { $name }
what-if-block = niemand bei { $name }
what-if-case = Fall
what-if-conversion = Erreichen das Ziel
what-if-lower-end = Unteres Ende
what-if-upper-end = Oberes Ende
what-if-reached = Journeys, die es tun
what-if-value = Wert
what-if-more = Mehr davon
what-if-more-value = Mehr Wert
what-if-now = jetzt
what-if-then = mit den Änderungen
what-if-from = Von
what-if-to = Nach
what-if-share = Anteil jetzt
what-if-share-then = Anteil dann
what-if-count = Mal genommen
what-if-sensitivity = Empfindlichkeit
what-if-more-by-a-tenth = Mehr am Ziel durch ein Zehntel mehr
what-if-step = Schritt
what-if-visits = Besuche
what-if-visits-then = Besuche dann
what-if-more-visits = Mehr Besuche
what-if-chance = Wahrscheinlichkeit von hier
what-if-chance-then = Wahrscheinlichkeit dann
what-if-change = Änderung
what-if-observed-low = Wenigstes beobachtet
what-if-observed-high = Meistes beobachtet
what-if-is-observed = Je beobachtet
what-if-too-few = { $all } sind zu wenige, um zu sagen, was mehr von ihnen zu { $goal } brächte.
what-if-shared = Was einzelne Übergänge für { $goal } tun, wird gesagt, wo niemand daran zu erkennen ist.
what-if-reach-now = { $n } von { $all } erreichen { $goal } ({ $share }).
what-if-strongest = Der stärkste Hebel: Ein Zehntel mehr von { $from } weiter zu { $to } brächte dort etwa { $more } mehr.
what-if-strongest-fewer = Der stärkste Hebel: Ein Zehntel weniger von { $from } weiter zu { $to } brächte dort etwa { $more } mehr.
what-if-strongest-to-goal = Der stärkste Hebel: Ein Zehntel mehr von { $from } weiter zu { $goal } selbst brächte dort etwa { $more } mehr.
what-if-strongest-is-leaving = Der stärkste Hebel: Ein Zehntel weniger, das nach { $from } abspringt, brächte dort etwa { $more } mehr.
what-if-more-reach = Etwa { $change } mehr von { $all } erreichten { $goal }: { $then } statt { $now } (90 % sicher: { $low } bis { $high } mehr).
what-if-fewer-reach = Etwa { $change } weniger von { $all } erreichten { $goal }: { $then } statt { $now } (90 % sicher: { $low } bis { $high } weniger).
what-if-no-difference = Für { $goal } machte es keinen Unterschied über den Zufall hinaus: { $then } statt { $now }.
what-if-beyond-observed = { $change } geht über alles hinaus, was je beobachtet wurde: Es wären { $then }, bisher waren es { $low } bis { $high }.
what-if-beyond-all-observed = { $change } geht über alles hinaus, was je beobachtet wurde: Es wären { $then }.
what-if-never-observed = { $change } lässt sich nicht mit Beobachtetem vergleichen: Zu wenige nahmen diesen Weg.
what-if-fewer-leaving = { $part } weniger, die nach { $from } abspringen,
what-if-more-leaving = { $part } mehr, die nach { $from } abspringen,
what-if-leaving-of = { $part }, die nach { $from } abspringen,
what-if-fewer-going = { $part } weniger von { $from } nach { $to }
what-if-more-going = { $part } mehr von { $from } nach { $to }
what-if-going-of = { $part } von { $from } nach { $to }
what-if-asked-fewer-leave = Was, wenn nach { $step } { $part } weniger absprängen?
what-if-asked-more-go-on = Was, wenn nach { $step } { $part } mehr weitergingen?
what-if-asked-more-go = Was, wenn { $part } mehr von { $step } nach { $to } gingen?
what-if-remembers-too-little = Die Kette merkt sich nur einen Schritt und sieht { $share } der Journeys nach drei Schritten anderswo: Nehmen Sie das als Hinweis.
what-if-note = jede Journey ({ $unit }) bis zum ersten Ziel als Kette, die sich einen Schritt merkt: Nach drei Schritten sind { $share } davon anderswo, als sie sagt · Enden mit 90 % Sicherheit, durch erneutes Ziehen der Journeys · Zusammenhang, kein Beweis der Ursache
