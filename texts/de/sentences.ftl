### Sentences above views and parts of pictures.

## Sentence

sentence-orders-in-currency = { $orders } in { $currency }
sentence-orders-in-no-sum = In keiner Geldsumme: { $all }. Geben Sie unter Daten › Einstellungen einen Wechselkurs an.
sentence-refused-analytics-and-left-out = { $n ->
    [one] { $n } Kunde hat der Analyse widersprochen und fehlt hier
   *[other] { $n } Kunden haben der Analyse widersprochen und fehlen hier
}
sentence-fewer-than-customers-refused-analytics-they = Weniger als { $k } Kunden haben der Analyse widersprochen; sie fehlen hier.
sentence-no-events-yet-import-file-to = Noch keine Ereignisse: Importieren Sie eine Datei, um zu beginnen.
sentence-of = { $events } von { $customers }, { $period }
sentence-reached = { $what }; { $customers_with_goal }{ $reached } erreichten { $name }.
sentence-besides-sent = { $all } Außerdem { $n ->
    [one] wurde { $n } Nachricht gesendet oder zurückgehalten; das taten nicht Kunden.
   *[other] wurden { $n } Nachrichten gesendet oder zurückgehalten; das taten nicht Kunden.
}
sentence-paid = Kunden zahlten { $paid }.
sentence-paid-and-goal = Kunden zahlten { $paid }, abzüglich Rückzahlungen; was { $name } erreichte, macht { $of_goal } aus.
sentence-after-it = {" "}danach
sentence-within-steps-after = {" "}innerhalb von { $steps } Schritten danach
sentence-within-steps = {" "}innerhalb von { $columns } Schritten
sentence-nobody-has-event = Kein Kunde hat hier ein Ereignis.
sentence-largest-loss-is-after-in-step = { $reached }. Der größte Verlust folgt auf { $label } in Schritt { $n }: { $count } gingen nicht weiter, { $share } von denen dort.
sentence-largest-loss-about = { $reached }. Der größte Verlust folgt auf { $label } in Schritt { $n }: Etwa { $share } von denen dort gingen nicht weiter.
sentence-largest-loss-not-shown = { $reached }. Der größte Verlust folgt auf { $label } in Schritt { $n }; wie viele dort verloren gehen, ist nicht gezeigt, damit keine kleine Gruppe verraten wird.
sentence-number-of-those-who-reached-would = { $all }; die Zahl derer, die { $goal } erreichten, verriete wenige von ihnen
sentence-units-with-step = { $all } mit „{ $name }“
sentence-all-reached = Alle { $all } erreichten { $goal }
sentence-none-of-reached = Von { $all } erreichte niemand { $goal }{ $within }
sentence-of-reached = { $n } von { $all } ({ $share }) erreichten { $goal }{ $within }
sentence-none-of-which-reached = { $all }; keinmal wurde { $goal } erreicht{ $within }
sentence-of-which-reached = { $all }, davon erreichten { $n } { $goal }{ $within }
sentence-no-path-passes-this-filter = Kein Pfad passiert diesen Filter.
sentence-took = { $all } nahmen { $different }.
sentence-all-took-same-path = Alle { $all } nahmen denselben Pfad.
sentence-no-path-taken-twice = Kein Pfad kam zweimal vor: { $all }, { $different }. Mit Phasen als Schritten oder mit weniger Schritten zeigt sich, was sie gemeinsam haben.
sentence-took-most-common-is-of-them = { $all } nahmen { $different }; der häufigste macht { $share } davon aus.
sentence-ten-most-common-of-cover-of = Die zehn häufigsten ({ $different }) decken { $ten } von { $all } ab; der häufigste allein { $first }.
sentence-shares = Anteile: { $words }
sentence-counted-back-from-goal = vom Ziel zurück gezählt
sentence-around-first-time-of = vor und nach dem ersten „{ $name }“, das Schritt 0 ist
sentence-around-last-time-of = vor und nach dem letzten „{ $name }“, das Schritt 0 ist
sentence-counted-back-from-drop-off = vom Absprung zurück gezählt, ohne die, die das Ziel erreichten
sentence-dropped-off = { $all } sprangen ab, ohne { $goal } zu erreichen.
sentence-dropped-off-last-step = { $all } sprangen ab, ohne { $goal } zu erreichen. Am häufigsten war der letzte Schritt { $label }: { $count }, { $share } von ihnen.
sentence-repeated-steps-counted-once = wiederholte Schritte einmal gezählt
sentence-every-repeat-counted = jede Wiederholung gezählt
sentence-most-common-of-each-step-by = die { $top_n } häufigsten jedes Schritts mit Namen
sentence-in-other = { $what } unter „Andere“
sentence-without-steps = ohne { $names }
sentence-only-steps = nur { $names }
sentence-times-of-step = { $all } von „{ $name }“
sentence-around-every-time-of = vor und nach jedem „{ $name }“, das Schritt 0 ist; jedes zählt für sich
sentence-repeats-left-out = { $words } ({ $n } weggelassen)
sentence-only-first-time-counted = nur das erste Mal jedes Schritts gezählt
sentence-only-through = nur wer hier vorbeikommt: { $names }
sentence-anywhere = { $name }, in irgendeinem Schritt
sentence-step-split = { $name } in Gruppen: { $by }
sentence-colored-by-time = Farbe: wie lange es für die Hälfte bis zum nächsten Schritt dauert
sentence-below-in-other = unter { $share } unter „Andere“
sentence-began-before-first-step-shown = { $earlier } begannen vor dem ersten gezeigten Schritt
sentence-continue-after-last-step-shown = { $went_on } gehen nach dem letzten gezeigten Schritt weiter
sentence-too-small-to-draw = { $flows } zu klein zum Zeichnen
sentence-stand-together-as-others-because-some = { $groups } stehen zusammen unter „andere“, weil manche weniger als { $k } Personen umfassen
sentence-not-drawn-one-by-one-because = { $moves } nicht einzeln gezeichnet, weil manche weniger als { $k } Personen umfassen
sentence-drawn-about-as-wide = { $moves } mit ungefährer Breite und Zahl
sentence-later-steps-not-shown = was nach Schritt { $last } kommt, ist nicht gezeigt, weil in manchen dieser Schritte weniger als { $k } Personen enden
sentence-no-segment-is-saved-yet = Noch ist kein Segment gespeichert.
sentence-inside-filter = im Filter
sentence-in-project = im Projekt
sentence-saved-shares-are-of = { $segments_are } gespeichert, aus { DATIVE($customers) } { $of }.
sentence-no-groups-yet = Noch keine Gruppen.
sentence-behave-in-ways-largest-group-is = { $customers } verhalten sich auf { $groups } Arten; die größte Gruppe, „{ $name }“, macht { $share } davon aus.
sentence-what-stands-out-most = {" "}Am meisten fällt auf: „{ $name }“ – { $ratio_text }.
sentence-take-it-with-care = {" "}Mit Vorsicht zu lesen: { $reasons }
sentence-not-enough-data-yet = Noch nicht genug Daten: { $reasons }
sentence-in-last-test-of-100-in = ; in der letzten Prüfung taten es { $share } von 100
sentence-of-100-customers-in-top-tenth = Im obersten Zehntel { $does } { $of_hundred } von 100 Kunden{ $tested }.
reliability-as-often = Ja, etwa so oft: Von { $customers } waren { $expected } zu erwarten, und { $happened } taten es.
reliability-too-high = Nein, die Wahrscheinlichkeiten waren zu hoch: Von { $customers } waren { $expected } zu erwarten, und { $happened } taten es.
reliability-too-low = Nein, die Wahrscheinlichkeiten waren zu niedrig: Von { $customers } waren { $expected } zu erwarten, und { $happened } taten es.
reliability-furthest = Am weitesten daneben: Wo { $predicted } stand, taten es { $actual } von { $n }.
reliability-ran-too-high = In der neuesten Prüfung waren Wahrscheinlichkeiten zu hoch: Von { $customers } waren { $expected } zu erwarten, { $happened } taten es.
reliability-ran-too-low = In der neuesten Prüfung waren Wahrscheinlichkeiten zu niedrig: Von { $customers } waren { $expected } zu erwarten, { $happened } taten es.
sentence-one-chance-for-all = Niemand hebt sich ab: Von je 100 Kunden { $does } { $of_hundred }, wer auch immer sie sind.
sentence-nobody-to-score-how-many-is = Niemand hat einen Wert: Wie viele es tun ({ $does }), ist nicht bekannt.
sentence-too-little-data-to-learn-from = zu wenig Daten zum Lernen
sentence-came-with-newer-data = kamen mit neueren Daten
sentence-not-active-in-days-to = nicht aktiv in den { $days } Tagen bis { $day }
sentence-without-any-activity-before = ohne Aktivität vor dem { $day }
sentence-do-not-agree-to-be-profiled = stimmen der Profilbildung nicht zu
sentence-of-have-score = { $scored } von { $all } haben einen Wert
sentence-of-have-score-others = { $scored } von { $all } haben einen Wert; die anderen: { $why }
sentence-to = { $low } bis { $high }
sentence-tested-at-cut-offs-ranked-right = { $tests ->
    [one] An einem Stichtag geprüft: { $right } von 100 Paaren richtig geordnet.
   *[other] In allen { $tests } Prüfungen, jede zu einem eigenen Stichtag: { $right } von 100 Paaren richtig geordnet.
}
sentence-did-then-expected-now = In den Tagen danach taten es { $rate } von 100 Kunden; jetzt sind { $expected } zu erwarten
sentence-fewer-than-ever = , weniger als in jeder Prüfung
sentence-more-than-ever = , mehr als in jeder Prüfung
sentence-no-predictions-yet = Noch keine Prognosen.
sentence-no-actions-yet-run-predictions-then = Noch keine Maßnahmen: Berechnen Sie Prognosen, dann schlagen Sie vor.
sentence-to-decide-and-approved = { $proposed } zu entscheiden und { $n } freigegeben
sentence-of-them-leave = {" "}({ $n } gehen hinaus
sentence-of-them-compared = , { $n } lässt der Zufall aus, um die Wirkung zu messen
sentence-of-them-behind = , { $n } aus anderen Gründen nicht
sentence-open-for = , offen für { $customers }
sentence-about-are-expected-within-30-days = {" "}Ohnehin werden innerhalb von 30 Tagen etwa { $orders } erwartet
sentence-messages-add-about-90-interval-to = ; die Nachrichten bringen etwa { $money } dazu (90-%-Intervall { $low } bis { $high }).
sentence-messages-add-orders = ; die Nachrichten bringen etwa { $orders } dazu (90-%-Intervall { $low } bis { $high }).
sentence-what-messages-add-is-not-measured = ; was die Nachrichten dazu bringen, ist noch nicht gemessen.
sentence-and-held-back-to-compare-with = {" "}und { $are } zum Vergleich zurückgehalten
sentence-exported-send-them-import-newer-data = { $actions_are } exportiert{ $held }. Versenden Sie sie, importieren Sie etwa 30 Tage später neuere Daten, und schlagen Sie erneut vor: Dann zeigt sich, was die Nachrichten dazu brachten.
sentence-one-day-at-most-to-one = höchstens eine am Tag an eine Person
sentence-at-least-days-apart-for-one = mindestens { $days } Tage Abstand für eine Person
sentence-messages-are-sent-on-from-00 = Nachrichten werden an { $period } gesendet, von { $day_begins }:00 bis { $day_ends }:00 am Ort des Kunden, { $gap }.
sentence-shown-on-website-and-need-no = {" "}{ $actions_are } auf der Website gezeigt und brauchen keinen Tag.
sentence-it-is-this-customers-score-in = Es ist der Wert dieses Kunden unter Prognosen.
sentence-so-it-was-estimated-when-proposed = So wurde es beim Vorschlag geschätzt; der Wert unter Prognosen ist jetzt { $share }.
sentence-estimated-from-customers-who-were-in = Geschätzt aus Kunden, die früher in derselben Lage waren.
sentence-in-30-days-after-whether-or = In den 30 Tagen nach dem { $date }, ob dies gesendet wird oder nicht. { $from }
sentence-of-some-people-nobody-knows-whether = Von manchen Personen weiß niemand, ob sie einer Ansprache zustimmen.
sentence-no-import-says-who-agreed-to = Kein Import sagt, wer dieser Ansprache zustimmte.
sentence-none-of-them-can-be-reached = { $why } Niemand davon hat eine Adresse oder Nummer dieser Art oder stimmt der Profilbildung zu, sie einzuschließen bringt also niemanden.
sentence-import-contacts-file-with-consent-column = { $why } Importieren Sie eine Kontaktdatei mit einer Einwilligungsspalte, oder, wenn Sie die Einwilligung anderswo führen, { $switch }.
sentence-data-ends-on-days-ago = Die Daten enden am { $date }, vor { $n } Tagen
sentence-look-whether-these-actions-still-make = { $ends }: Prüfen Sie, ob diese Maßnahmen noch sinnvoll sind, oder importieren Sie zuerst neuere Daten.
sentence-what-was-timely-then-carts-views = { $ends }. Was damals an der Zeit war (Warenkörbe, Ansichten, neue Kunden, jüngste Bestellungen), wird nicht mehr vorgeschlagen.
sentence-no-channels-yet = Noch keine Kanäle.
sentence-first-came-by = { $all } kamen zuerst über { $channels }.
sentence-brings-most-customers-of = { $name } bringt die meisten Kunden ({ $share } von { $all })
sentence-of-them-buy = { $first }; { $buy } davon kaufen
sentence-none-of-them-buy = { $first }; keiner davon kauft
sentence-while-of-those-by-do = { $first }, über { $name } dagegen { $share }.
sentence-more-than-by-any-other = { $first }, mehr als bei jedem anderen.
sentence-first-by = , zuerst über { $c }
sentence-at-one-moment = { $label }: { $events } zu einem Zeitpunkt, { $time }{ $by }; { $times } × { $goal }.
sentence-in-over = { $label }: { $events } in { $sessions } ({ $time }){ $by }; { $times } × { $goal }.

## Shares

shares-of-start = vom Start
shares-of-previous-step = vom vorigen Schritt

## Friction

friction-unknown-device = unbekanntes Gerät
friction-as-often-as = , { $times } so oft wie { $than }
friction-as-often-as-in-other-weeks = { $times } so oft wie in anderen Wochen
friction-on-other-devices = auf anderen Geräten
friction-of = { $share } von { $sessions }{ $times_as_often }
friction-looping-of-sessions = { $looping } von { $sessions }
friction-more-often-than-usual = öfter als üblich
friction-errors-not-shown = Was Fehler und Hin und Her sagen, ist nicht gezeigt, damit keine kleine Gruppe verraten wird.
friction-came = „{ $name }“ kam { $often } ({ $period })
friction-of-sessions-with-or-go-back = in { $share } der Sitzungen mit { $from } oder { $to } ({ $device }) geht es zwischen beiden hin und her
friction-no-errors-and-no-device-on = Keine Fehler und kein Gerät, auf dem man öfter hin und her geht als anderswo.
friction-none-of-them-out-of-ordinary = { $errors }, keiner davon in irgendeiner Woche ungewöhnlich.
friction-too-few-to-say-whether-week = { $errors }, zu wenige, um zu sagen, ob eine Woche ungewöhnlich ist.

## Flow drawing

graph-title = Übergänge von einem zum nächsten
graph-node = { $name }: { $customers }
graph-edge = { $from } → { $to }: { $customers }, { $times }
graph-edge-back = { $from } → { $to }, führt zurück: { $customers }, { $times }
graph-edge-repeat = { $name } mehrmals nacheinander: { $customers }, { $times }
graph-edge-share = , { $share } aller Übergänge von { $from }
graph-edge-median = , Medianzeit { $median }
graph-came-before = Kam direkt davor: { $n }
graph-came-after = Kam direkt danach: { $n }
graph-and-more = und { $more } weitere
graph-caption = { $nodes } von { $all_nodes } gezeigt, mit { $edges } von { $all_edges } Verbindungen, denen der meisten Kunden · gestrichelt: zurück zu dem, was meist früher kommt, oder dasselbe erneut · alles behält seinen Platz bei jedem Filter
graph-caption-around = was direkt vor und nach „{ $name }“ kommt
flow-drawing-flow = Fluss
flow-drawing-by-step = { $label } bis Schritt { $ended_by }
flow-drawing-before-step = { $label } vor Schritt { $step }
flow-drawing-step = { $label }, Schritt { $step }
flow-drawing-this-step = dieser Schritt
flow-drawing-steps-and = Schritte { $step } und { $next_step }
flow-drawing-in-step = Schritt { $step }
flow-drawing-of-them-in-of-those-on = { $name }: { $many }, { $arrived } davon in { $steps } ({ $share } derer, die in Schritt { $step_before } unterwegs waren)
flow-drawing-of-all = { $name }: { $many } ({ $share } von allen)
flow-drawing-of-them-in = { $here }, { $arrived } davon in { $step }
flow-drawing-step-to-of-of-all = { $from } → { $to }, Schritt { $step } zu { $next_step }: { $count } ({ $of_from } von { $from }, { $of_all } von allen)
flow-drawing-step-to-about = { $from } → { $to }, Schritt { $step } zu { $next_step }: etwa { $count }. Die genaue Zahl würde eine kleine Gruppe verraten
flow-drawing-about = etwa { $count }
flow-drawing-leads-back = { $words }; zurück in eine frühere Phase
flow-drawing-skips = { $words }; an einer Phase vorbei
flow-drawing-turns = gestrichelt: zurück in eine frühere Phase; gepunktet: an einer Phase vorbei
flow-drawing-come-back = { $words }; { $share } kommen später hierher zurück
flow-drawing-badge = { $share } kommen zurück
flow-drawing-takes = { $words }; die Hälfte binnen { $median }, 9 von 10 binnen { $p90 }
flow-times-title = Bis zum nächsten Schritt, die Hälfte binnen:
flow-times-minute = 1 Min.
flow-times-hour = 1 Stunde
flow-times-day = 1 Tag
flow-times-week = 7 Tage
flow-times-month = 30 Tage
flow-times-longer = länger
flow-drawing-step-heading = Schritt { $step }
flow-drawing-nobody-left = niemand übrig
flow-drawing-nobody-yet = noch niemand

## Timeline drawing

timeline-drawing-timeline = Zeitachse
timeline-drawing-events = { $n } Ereignisse · { $channel } · { $period }: { $top }
timeline-drawing-stage = Phase
timeline-drawing-mood = Stimmung
timeline-drawing-mood-of = { $texts }, Tonfall { $tone }
timeline-drawing-sessions = Sitzungen
timeline-drawing-changes-of-stage = { $n } Phasenwechsel, { $period }

## Orders
sentence-orders = { $form ->
    [1] { $n } Bestellung
   *[other] { $n } Bestellungen
}
