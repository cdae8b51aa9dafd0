### The view Journey.

## Answer tab

answer-tab-nothing-selected = Nichts ausgewählt

## Channels chart

loops-tab-counting = Es wird gezählt, was auf was folgt
loops-tab-graph = Graph
loops-tab-what-connections-say = Was Verbindungen sagen
loops-tab-by-customers = Kunden
loops-tab-by-times = Wie oft
loops-tab-by-share = Anteil der Übergänge
loops-tab-by-time = Medianzeit
loops-tab-touchpoints-shown = Touchpoints
loops-tab-connections-shown = Verbindungen
loops-tab-as-can-be-read = So viele zeigen, wie lesbar sind
loops-tab-whole-graph = Ganzer Graph
loops-tab-how-to-pick = Klicken Sie einen Touchpoint oder eine Verbindung an, um zu sehen, wer dort entlanggeht; ein Doppelklick zeigt einen Touchpoint allein mit dem, was davor und danach kam. Pfeiltasten wandern, Eingabe wählt.
loops-tab-only-this = Nur dieser Touchpoint
loops-tab-only-this-what = Zeigt ihn allein mit allem, was direkt davor und danach kam.
loops-tab-came-before = Kam direkt davor
loops-tab-came-after = Kam direkt danach
loops-tab-times = So oft gegangen
loops-tab-of-moves-from = Von allen Übergängen von { $name }
loops-tab-median-time = Medianzeit
loops-tab-leads-back = Führt zurück zu dem, was meist früher kommt.
loops-tab-repeats = Dasselbe mehrmals nacheinander.
loops-tab-note = Kunden nach dem, was auf der Journey jedes { $unit } direkt folgt · { $picture }
graph-drawing-edges = Verbindungen
graph-figure = Graph der Übergänge. Pfeiltasten wandern von Touchpoint zu Touchpoint, Eingabe wählt einen.

## Controls

controls-from-start = Vom Start aus
controls-back-from-goal = Vom Ziel zurück
controls-around = Um { $name }
controls-back-from-drop-off = Vom Absprung zurück
controls-which-time = Welches Mal des Schritts zählt
controls-first-time = Erstes Mal
controls-last-time = Letztes Mal
controls-every-time = Jedes Mal
controls-only-first-time = Nur erstes Mal
controls-same-step-again = Schritte, die eine Reise schon hatte
flow-look-title = Farbe und Reihenfolge
flow-look-by-time = Farbe: Zeit
flow-look-color = Was die Farbe der Bänder sagt
flow-look-color-step = Von welchem Schritt sie kommen
flow-look-color-time = Wie lange der Weg dauert
flow-look-order = In welcher Reihenfolge Schritte stehen
flow-look-order-usual = In jeder Spalte gleich
flow-look-order-size = Die größten zuerst
flow-look-order-stage = In der Reihenfolge der Phasen
flow-look-order-own = Wie sie gezogen wurden
flow-look-drag = Ziehen Sie einen Block nach oben oder unten, um ihn anderswo hinzustellen.
flow-look-through = Schritte, an denen Pfade vorbeikommen müssen
flow-look-through-steps = Über { $names }
flow-look-split = Wonach { $name } geteilt wird
flow-look-other-anchors = oder ein anderer Schritt
flow-look-more-anchors = oder { $n } weitere
flow-look-other-anchors-what = Der Fluss geht um das, was von diesen kommt.
flow-edge-before = Ein Schritt mehr davor
flow-edge-after = Ein Schritt mehr danach
controls-where-steps-are-counted-from = Von wo Schritte gezählt werden
controls-customers = Kunden
controls-sessions = Sitzungen
controls-orders = Bestellungen
controls-accounts = Konten
controls-tickets = Tickets
controls-carts = Warenkörbe
controls-what-is-counted = Was gezählt wird
controls-of-start = % vom Start
controls-of-previous-step = % vom vorigen Schritt
controls-what-percentages-are-shares-of = Wovon Prozente Anteile sind
flow-tab-steps-to-the-right = { $n ->
    [one] 1 weiterer Schritt rechts
   *[other] { $n } weitere Schritte rechts
}
controls-of-steps = { $steps_shown } von { $n } Schritten
controls-steps = { $n } Schritte
controls-steps-shown = Gezeigte Schritte
controls-repeats-once = Wiederholung einmal
controls-every-repeat = Jede Wiederholung
controls-stop-at-goal = Beim Ziel enden
controls-go-on-after-goal = Nach dem Ziel weiter
controls-what-happens-at-goal = Was beim Ziel geschieht
controls-top = Top { $top_n }
controls-at-least = { $top }, mindestens { $share }
controls-shown-by-name = Mit Namen gezeigt
controls-what-is-shown-by-name = Was mit Namen gezeigt wird
controls-shown-by-name-everything-else-is = Mit Namen gezeigt; alles Übrige steht unter „Andere“
controls-most-common = häufigste
controls-same-in-every-step = In jedem Schritt dieselben
controls-those-of-each-step = Die jedes Schritts
controls-smallest-share = kleinster Anteil

## Flow details

flow-details-clear-selection = Auswahl aufheben
flow-details-of-all-in-flow = Von allen im Fluss
flow-details-of-step-before = Vom Schritt davor
flow-details-reach-goal = Erreichen irgendwann das Ziel
flow-details-median-time-to-next-step = Medianzeit bis zum nächsten Schritt
flow-details-different-customers = Verschiedene Kunden
flow-details-fewer-than-30-take-shares-with = Weniger als 30: Die Anteile sind mit Vorsicht zu lesen.
flow-details-they-reach-goal-as-often-as = Sie erreichen das Ziel { $times } so oft wie die anderen.
flow-details-none-of-them-reaches-goal = Niemand davon erreicht das Ziel.
flow-details-they-reach-goal-more-often-than = Sie erreichen das Ziel öfter als die anderen.
flow-details-they-reach-goal-less-often-than = Sie erreichen das Ziel seltener als die anderen.
flow-details-came-to-this-step-by = Kamen zu diesem Schritt über
flow-details-in-other = In „Andere“
flow-details-and-more-in-other = und { $rest } weitere
flow-details-nothing-selected = Nichts ausgewählt
flow-details-point-at-block-or-band-to = Zeigen Sie auf einen Block oder ein Band, um dieselben Kunden durch den Fluss zu verfolgen. Ein Klick wählt sie aus; Esc hebt die Auswahl auf.
flow-details-where-most-go-no-further = Wo die meisten nicht weitergehen
flow-details-before-and-after = Davor und danach
flow-details-hide-step = Diesen Schritt ausblenden
flow-details-hide-step-what = Zeigt den Fluss so, als wäre { $name } nicht geschehen; die Auswahl der Schritte über dem Diagramm holt ihn zurück
step-choice-title = Schritte
step-choice-what = Was nicht gewählt ist, wird übergangen, als wäre es nicht geschehen. Das Ziel zählt trotzdem.
step-choice-every-step = Jeder Schritt
step-choice-hidden = { $n } ausgeblendet
step-choice-only = Nur { $n }
step-choice-show-every = Jeden Schritt zeigen
flow-details-what-comes-before-and-after = Was Kunden vor dem ersten „{ $name }“ tun und danach
flow-details-step = { $name }, Schritt { $n }
flow-details-of-all = { $n }, { $share } von allen

## Flow selection

flow-selection-step-to = { $from } → { $to }, Schritt { $step } zu { $next_step }
flow-selection-come-back = { $name }, Schritt { $step }: kommen später zurück

## Flow tab

flow-tab-counting-steps-that-customers-take = Die Schritte der Kunden werden gezählt…
flow-tab-count-selection = Auswahl zählen
flow-tab-picture-as-svg = Bild als SVG
flow-tab-picture-as-png = Bild als PNG
flow-tab-picture-to-share-as-svg = Bild zum Teilen als SVG
flow-tab-picture-to-share-as-png = Bild zum Teilen als PNG
flow-tab-selected = { $caption } · ausgewählt: { $title }
flow-tab-flow-step-by-step = Fluss, Schritt für Schritt
flow-tab-flow = Fluss

## Friction tab

friction-tab-looking-for-errors-and-loops = Hürden werden gesucht…
friction-tab-click-customers-of-error-to-see = Klicken Sie die Kunden einer Hürde an, um zu sehen, wer sie sind.
friction-tab-customers-met-it = Kunden trafen darauf
friction-tab-met = Traf auf „{ $name }“
friction-tab-times = Mal
friction-tab-mostly-after = Meist nach
friction-tab-weeks-out-of-ordinary = Ungewöhnliche Wochen
friction-tab-no-touchpoint-whose-name-speaks-of = Kein Touchpoint, dessen Name von einem Fehler spricht, keine zwei Schritte, zwischen denen man hin und her geht, und kein Schritt, an dem eine Gruppe verloren geht.
friction-tab-no-friction-found = Keine Hürden gefunden
friction-tab-errors-share-of-sessions-by-week = Fehler, Anteil der Sitzungen je Woche
friction-tab-back-and-forth-within-session = Hin und her innerhalb einer Sitzung
friction-tab-coloured-out-of-ordinary = { $note } · farbig: ungewöhnlich
friction-tab-who-met-it = Wer darauf traf
friction-tab-split = Wonach Verluste aufgeteilt werden
friction-tab-what-costs-most = Was am meisten kostet
friction-tab-what-costs-objective = Was Ihrem Vorhaben am meisten im Weg steht: { $objective }
friction-tab-lost-goals = Für Ihr Vorhaben sicher verloren: { $lost } × { $goal }
friction-tab-lost-money = Für Ihr Vorhaben sicher verloren: { $lost }
friction-tab-lost-returns = Sicher { $lost } Kunden weniger, die wiederkommen
friction-tab-loss = kosteten { $loss }
friction-tab-loss-unsure = kosten vielleicht { $loss }: im Bereich des Zufalls
friction-tab-no-loss = kein Verlust zu sehen
friction-tab-who-they-are = Wer sie sind: { $customers }
friction-tab-who-met = Wer sie sind: { $customers }, { $name }
friction-tab-show-me = Zeigen
friction-tab-show = { $name } zeigen
friction-tab-no-proof = Die anderen waren an derselben Stelle und blieben verschont; der Unterschied beweist die Ursache nicht.
friction-tab-by-group = Was es je Gruppe kostet
friction-tab-sessions-with-either = Sitzungen mit einem der Schritte
friction-tab-sessions-go-back = Sitzungen gehen hin und her
friction-tab-who-goes-back = Wer hin und her geht
friction-tab-week-of-of = Woche vom { $date }: { $errors } von { $sessions } ({ $share })
friction-tab-of-with-either-step = { $looping } von { $sessions } mit einem der Schritte{ $share }

## Journey

journey-stage-flow = Phasenfluss
journey-touchpoints = Touchpoints
journey-paths = Pfade
journey-friction = Hürden
journey-funnel = Funnel
journey-designed = Soll und Ist
journey-retention = Retention
journey-more = Mehr
journey-paths-that-customers-really-take-appear = Die Pfade, die Kunden wirklich nehmen, erscheinen hier Schritt für Schritt, sobald es Ereignisse gibt.
journey-no-journeys-yet = Noch keine Journeys

## More tab

chart-many-parts = Diagramm; Pfeiltasten gehen hindurch
more-tab-counting = Wird gezählt…
more-tab-picture = Bild
more-tab-shown = Was gezeigt wird
more-tab-show = Zeigen: { $what }
more-tab-as-usual = Wie üblich
more-tab-question = Frage
more-tab-what-is-asked = Was gefragt wird
more-tab-nothing-selected = Nichts ausgewählt
more-tab-click-row-to-see-all-of = Klicken Sie eine Zeile oder einen Teil des Bildes an, um alles dazu zu sehen und, wo sie bekannt sind, die Kunden dahinter.

## Paths tab

paths-tab-path = Pfad
paths-tab-share = Anteil
paths-tab-running-total = Laufende Summe
paths-tab-goal = Ziel
paths-tab-median-time = Medianzeit
paths-tab-counting-paths = Die Pfade werden gezählt…
paths-tab-click-path-to-see-who-took = Klicken Sie einen Pfad an, um zu sehen, wer ihn nahm. Strg+Klick oder Strg+Eingabe wählt mehrere, Umschalt+Klick oder Umschalt+Eingabe alle bis zu einem.
paths-tab-touchpoints = Touchpoints
paths-tab-stages = Phasen
paths-tab-what-steps-are = Was die Schritte sind
paths-tab-stop-at-goal = Beim Ziel enden
paths-tab-go-on-after-goal = Nach dem Ziel weiter
paths-tab-what-happens-at-goal = Was beim Ziel geschieht
paths-tab-one-path = Ein Pfad
paths-tab-customers-took-it = Kunden nahmen ihn
paths-tab-times-taken = So oft gegangen
paths-tab-of-all-paths = Von allen Pfaden
paths-tab-reach-goal = Erreichen das Ziel
paths-tab-fewer-than-30-take-shares-with = Weniger als 30: Die Anteile sind mit Vorsicht zu lesen.
paths-tab-its-steps = Seine Schritte
paths-tab-several-paths = { $n } Pfade
paths-tab-the-paths = Die Pfade
paths-tab-or = {" oder "}

## Setting chips

setting-chips-yes = Ja
setting-chips-no = Nein
setting-chips-write = Schreiben Sie { $values }.

## Funnel tab

funnel-tab-one-step = Ein Schritt allein sagt wenig: Fügen Sie oben einen Schritt hinzu, oder sehen Sie, wie viele ein zweites und drittes Mal bestellen.
funnel-tab-repeat-orders = Folgebestellungen
funnel-tab-counting-steps = Es wird gezählt, wer jeden Schritt erreicht…
funnel-tab-click-step = Klicken Sie einen Schritt an, oder die davor Verlorenen, um zu sehen, wer sie sind.
funnel-tab-one-after-other = Nacheinander
funnel-tab-directly = Direkt nacheinander
funnel-tab-any-order = In beliebiger Reihenfolge
funnel-tab-order-of-steps = Die Reihenfolge der Schritte
funnel-tab-reached-it = { $units } erreichten ihn
funnel-tab-lost-before = Verloren vor { $name }
funnel-tab-late = Nicht innerhalb von { DATIVE($time) } bei { $name }
funnel-tab-did-not-reach-it = { $units } bei „{ $before }“ erreichten ihn nicht
funnel-tab-of-start = Vom Start
funnel-tab-of-previous = Von „{ $before }“
funnel-tab-median-time = Medianzeit von „{ $before }“
funnel-tab-fewer-than-30 = Weniger als 30: Die Anteile sind mit Vorsicht zu lesen.
funnel-tab-within = Innerhalb von { DATIVE($time) }
funnel-tab-whenever = Ohne Grenze
funnel-tab-hold = Wovon alle Schritte dasselbe haben
funnel-tab-any-values = Nichts festgehalten
funnel-tab-same = { $name } gleich
funnel-tab-split = Wonach der Anteil, der ans Ende gelangt, aufgeteilt wird
funnel-tab-not-over = Dieser Zeitraum ist nicht vorbei, oder wer darin begann, hat noch Zeit: Es können mehr folgen.
funnel-tab-took = Von { $from } zu { $to }
funnel-tab-took-so-long = { $units } brauchten { $time }
funnel-tab-entered-in = Begannen in { $period }
funnel-tab-reached-first = { $units } erreichten „{ $step }“
funnel-tab-time-for-all-steps = Die Zeit für alle Schritte

## Comparison

compare-chip-compare = Vergleichen mit…
compare-chip-nothing = Nichts
compare-chip-with = Gegenüber: { $name }
compare-chip-title = Die Gruppe, mit der verglichen wird
compare-chip-rest = alle anderen
compare-chip-period-before = der Zeitraum davor
flow-pair-how-compared = Wie die zwei Gruppen gezeigt werden
flow-pair-differences = Als Unterschiede
flow-pair-side-by-side = Nebeneinander
flow-pair-all = Alle { $units }
flow-pair-of-the-filter = { $units } im Filter
flow-pair-other = { $name }: { $units }
flow-details-against = Verglichen mit { $name }
flow-details-of-all-there = Von allen dort
flow-details-difference = Unterschied
flow-details-beyond-chance = Mehr als Zufall, alle Schritte im Vergleich.
flow-details-may-be-chance = Das kann Zufall sein.
flow-details-value = Wert dieser Kunden
flow-details-value-each = Je Kunde
flow-details-goal-rate = { $share } (95 %: { $low } bis { $high })
flow-details-come-back = { $n } kommen später dorthin zurück
flow-details-come-back-inside = Innerhalb der gezeigten Spalten: Wer erst nach der letzten zurückkommt, ist nicht dabei. Mehr Spalten zeigen mehr davon.
flow-details-more = Mehr mit diesem Schritt
flow-details-must-pass-here = Muss hier vorbei, in Schritt { $step }
flow-details-must-pass = Muss in irgendeinem Schritt vorbei
flow-details-only-step = Nur diesen Schritt zeigen
flow-details-split = Teilen nach

## Designed tab

design-tab-comparing = Journeys werden mit dem Soll verglichen…
design-tab-click = Klicken Sie einen Schritt, einen Ausweg, einen Zeitraum oder eine Gruppe an, um zu sehen, wer sie sind.
design-tab-eventually = Beliebiges dazwischen
design-tab-directly = Direkt nacheinander
design-tab-rule = Was zwischen zwei Schritten liegen darf
design-tab-by-day = Nach Tagen
design-tab-by-week = Nach Wochen
design-tab-by-month = Nach Monaten
design-tab-split = Wonach der Anteil, der folgte, aufgeteilt wird
design-tab-not-split = Alle zusammen
design-tab-split-by = Nach { $name }
design-tab-after = Nach „{ $step }“: { $touchpoint }
design-tab-began-in = Begannen in { $period }
design-tab-not-over = Dieser Zeitraum ist nicht vorbei, oder wer darin begann, hat noch Zeit: Es können mehr folgen.
design-tab-interval = { $low } bis { $high }
design-tab-with-95 = Mit 95 % Sicherheit

## Designed chart

design-chart-followed = Folgten bis { $step }
design-chart-undecided = Haben noch Zeit
design-chart-left = Gingen nach { $step }
design-chart-left-here = Gingen
design-chart-skipped = Übersprangen { $step }
design-chart-out-of-order = { $step } außer der Reihe
design-chart-interrupted = Etwas vor { $step }
design-chart-excluded = Trafen auf Unerwünschtes
design-chart-next = Was stattdessen kam
design-chart-over-time = Anteil, der folgte, nach Beginn der Journey
design-chart-by-group = Anteil, der folgte, nach Gruppe des ersten Schritts
design-chart-period = { $date }: { $n } von { $of } folgten ({ $share })
design-chart-period-not-over = { $date }: { $n } von { $of } folgten bisher ({ $share }); nicht vorbei
design-chart-few = { $n } von { $of }, zu wenige für einen Anteil
design-chart-share = { $share } von { $of } ({ $low } bis { $high })

## Funnel steps

funnel-steps-step = Schritt { $n }
funnel-steps-optional = { $name } (optional)
funnel-steps-any-of-these = Jeder davon ist der Schritt.
funnel-steps-may-be-left-out = Darf fehlen
funnel-steps-remove = Diesen Schritt entfernen
funnel-steps-steps = Schritte
funnel-steps-add = Schritt hinzufügen
funnel-steps-as-usual = Übliche Schritte
funnel-steps-only-where = Nur wo das Ereignis einen davon hat
funnel-steps-more-values = { $n ->
    [one] Ein weiterer Wert kann
   *[other] { $n } weitere Werte können
} im Befehl geschrieben werden.
funnel-steps-stages = Phasen
funnel-steps-touchpoints = Touchpoints

## Funnel chart

funnel-chart-of-start = { $share } vom Start
funnel-chart-of-previous = { $share } von „{ $before }“
funnel-chart-median = Median { $time }
funnel-chart-median-of-tries = Median { $time }, über mehrere Versuche
funnel-chart-time = Von { $from } zu { $to }: Die Hälfte braucht weniger als { $median }
funnel-chart-time-how = Klicken Sie eine Säule an, oder ziehen Sie über mehrere, um zu sehen, wer so lange brauchte. Ein Klick auf einen Schritt oben zeigt die Zeiten bis zu ihm.
funnel-chart-over-time = Anteil, der von { $from } zu { $to } gelangt, nach Beginn
funnel-chart-by-group = Anteil, der von { $from } zu { $to } gelangt, nach Gruppe des ersten Schritts
funnel-chart-period = { $date }: { $n } von { $of } kamen ans Ende ({ $share })
funnel-chart-period-not-over = { $date }: { $n } von { $of } kamen bisher ans Ende ({ $share }); nicht vorbei
time-chart-column = { $time }: { $n } ({ $share })
funnel-chart-lost = { $lost } verloren ({ $share })
funnel-chart-late = { $lost } nicht innerhalb von { DATIVE($time) } ({ $share })
funnel-chart-lost-between = { $text } zwischen { $after } und { $before }

## Retention tab

retention-tab-counting-cohorts = Es wird gezählt, wer wiederkommt…
retention-tab-click-cell = Klicken Sie eine Kohorte oder eine Zelle an, um zu sehen, wer sie sind.
retention-tab-first-event = Nach erstem Ereignis
retention-tab-first-goal = Nach erstem Ziel
retention-tab-what-begins = Was einen Kunden in eine Kohorte bringt
retention-tab-days = Tage
retention-tab-weeks = Wochen
retention-tab-months = Monate
retention-tab-periods = Wie lang ein Zeitraum ist
retention-tab-any-event = Jedes Ereignis
retention-tab-goal-again = Das Ziel erneut
retention-tab-what-is-coming-again = Was Wiederkommen ist
retention-tab-in-period = In diesem Zeitraum
retention-tab-in-period-or-later = Dann oder später
retention-tab-who-counts = Wer zählt
retention-tab-hatched = { $note } · schraffiert: nur ein Teil des Zeitraums ist bekannt
retention-tab-cohort = Kam zuerst { $name }
retention-tab-with = mit „{ $group }“
retention-tab-split = Womit Kunden zuerst kamen, als Zeilen
retention-tab-cohort-in-period = Kam zuerst { $name }, { $came } { $later }
retention-tab-on-day = am { $date }
retention-tab-in-week = in der Woche vom { $date }
retention-tab-in-month = im { $month }
retention-tab-days-later = { $n ->
    [one] 1 Tag später
   *[other] { $n } Tage später
}
retention-tab-weeks-later = { $n ->
    [one] 1 Woche später
   *[other] { $n } Wochen später
}
retention-tab-months-later = { $n ->
    [one] 1 Monat später
   *[other] { $n } Monate später
}
retention-tab-customers-of-cohort = Kunden kamen da zuerst
retention-tab-customers-came-again = Kunden der Kohorte kamen wieder
retention-tab-of-cohort = Von der Kohorte
retention-tab-not-over = Nur ein Teil dieses Zeitraums ist bekannt: Es können mehr gekommen sein.
retention-tab-fewer-than-30 = Weniger als 30: Die Anteile sind mit Vorsicht zu lesen.

## Retention map

retention-map-average = { $period }: im Durchschnitt { $share }
retention-map-cohort = Kohorte { $name }: { $customers }
retention-map-cell = { $name }, { $period }: { $n } von { $of }
retention-map-not-over = { $label }, nur ein Teil des Zeitraums ist bekannt
retention-map-day = Tag { $n }
retention-map-week = Woche { $n }
retention-map-month = Monat { $n }
retention-map-came-first = Kam zuerst am
retention-map-came-first-week = Kam zuerst in Woche
retention-map-came-first-month = Kam zuerst im
retention-map-came-first-with = Kam zuerst mit
retention-map-all = Alle
journey-loops = Schleifen
journey-trends = Trends
retention-tab-same-day = am selben Tag
retention-tab-same-week = in derselben Woche
retention-tab-same-month = im selben Monat
retention-map-few = { $n } von { $of }

## The search above the paths

path-search-paths-with = Pfade mit
path-search-still-before = Unten stehen noch die Pfade mit: { $pattern }
path-search-still-all = Unten stehen noch alle Pfade.
path-search-example = "Product viewed" then "Added to cart" within 7d then not order
path-search-customers-who = Kunden, die…
path-search-customers-hint = Nach den Kunden filtern, die dies taten, oder sie als Segment behalten

## What if

what-if-tab-counting = Die Schritte der Journeys werden gezählt…
what-if-tab-levers = Hebel
what-if-tab-steps = Schritte
what-if-tab-leaves = gehen
what-if-tab-numbers = Zahlen
what-if-tab-take-back = Nimmt diese Änderung zurück.
what-if-tab-past = an { $name } vorbei
what-if-tab-blocked = niemand bei { $name }
what-if-tab-go-past = Alle gehen daran vorbei
what-if-tab-block = Alle gehen, die dorthin kämen
what-if-tab-move = Übergang
what-if-tab-share = Anteil jetzt
what-if-tab-by-a-tenth = Am Ziel mit +10 %
what-if-tab-lever = { $words }: jetzt { $share }; ein Zehntel mehr davon bringt { $more } mehr ans Ziel
what-if-tab-reach-now = erreichen jetzt { $goal }
what-if-tab-reach-then = mit den Änderungen
what-if-tab-more = Journeys mehr, { $low } bis { $high }
what-if-tab-more-value = mehr Wert
what-if-tab-share-then = Anteil mit den Änderungen: { $share }
what-if-tab-tenth-more = Ein Zehntel mehr
what-if-tab-tenth-less = Ein Zehntel weniger
what-if-tab-as-it-is = Wie es ist
what-if-tab-share-now = Anteil jetzt
what-if-tab-observed = Je beobachtet
what-if-tab-between = { $low } bis { $high }
what-if-tab-times = So oft gegangen
what-if-tab-chance-from = Wahrscheinlichkeit ab { $name }
what-if-tab-no-proof = Andere vom selben Schritt teilen sich den Rest wie zuvor. Wer hier entlanggeht, erreicht { $goal } vielleicht aus anderen Gründen öfter: Versuchen Sie es an einigen, bevor Sie damit rechnen.
what-if-tab-how-to-pick = Klicken Sie einen Übergang an, um ihn öfter oder seltener gehen zu lassen, oder sehen Sie die Schritte an, um an einem vorbeizugehen oder ihn zu sperren. Was folgt, steht sofort da.
journey-what-if = Was wäre wenn
