### What was forecast against what happened, and what goes with low scores.

## Forecasts

forecasts-title = Vorhersagen und was geschah
forecasts-question = Traf ein, was vorhergesagt war?
forecasts-no-run = Es gibt noch keine Prognosen: Berechnen Sie sie, und kommen Sie wieder, wenn ihre Zeit vorbei ist.
forecasts-too-early = Noch lässt sich keine Vorhersage prüfen: Die letzte ist vom { $date }, und ihre Zeit ist in den Daten nicht vorbei. Importieren Sie neuere Daten.
forecasts-shared = Was frühere Läufe der Prognosen sagten, neben dem, was geschah.
forecasts-sentence = { $n ->
    [one] Von 1 Vorhersage, deren Zeit vorbei ist, { $as_expected ->
    [0] traf keine so ein, wie der Zufall es erklärt.
   *[other] traf 1 so ein, wie der Zufall es erklärt.
}
   *[other] Von { $n } Vorhersagen, deren Zeit vorbei ist, trafen { $as_expected } so ein, wie der Zufall es erklärt.
}
forecasts-says = Am { $date } hieß es, { $expected } von { $customers } ({ $low } bis { $high }): { $does }; { $observed } taten es.
forecasts-as-expected = So viele, wie der Zufall erklärt.
forecasts-more = Mehr, als der Zufall erklärt: Seither hat sich etwas geändert.
forecasts-fewer = Weniger, als der Zufall erklärt: Seither hat sich etwas geändert.
forecasts-note = Kunden · zu jeder Prognose die neueste Vorhersage, deren Zeit vorbei ist, von höchstens 4.000 zufällig gezogenen Kunden · 90-%-Intervalle allein durch Zufall: Was alle Kunden zugleich bewegt, steckt nicht darin
forecasts-scored = Kunden mit Wahrscheinlichkeit
forecasts-compared = Verglichen
forecasts-predicted = Sollten es tun
forecasts-predicted-low = Untergrenze
forecasts-predicted-high = Obergrenze
forecasts-is-as-expected = Wie der Zufall erklärt
forecasts-card = Letzte Vorhersage

## What goes with low scores

score-drivers-title = Was mit niedrigen Werten einhergeht
score-drivers-question = Welche Touchpoints, Wartezeiten, Kanäle und Themen gehen mit niedrigen Werten und schlechter Stimmung einher?
score-drivers-days = Wie viele Tage vor einer Antwort betrachtet werden.
score-drivers-none = Zu wenige Kunden beantworteten eine Frage oder schrieben einen Text: { $fewest } sind nötig.
score-drivers-none-in-filter = Zu wenige Kunden im Filter beantworteten eine Frage oder schrieben einen Text.
score-drivers-shared = Was mit niedrigen Werten und Stimmungen einhergeht.
score-drivers-note = Kunden, jeder mit der letzten Antwort auf eine Frage · worauf sie in den { $days } Tagen davor trafen · Unterschiede sind danach verkleinert, wie sehr sie sich überhaupt unterscheiden, mit 95-%-Intervallen, und fallen auf, wo der Zufall sie bei so vielen Betrachteten seltener als einmal in zwanzig macht · weniger als 20 auf einer Seite werden nicht betrachtet
score-drivers-mood = Stimmung der Texte
score-drivers-unit-mood = Tonfall, -1 bis 1
score-drivers-touchpoint = Touchpoint
score-drivers-wait = Wartezeit
score-drivers-channel = Erster Kanal
score-drivers-theme = Thema
score-drivers-wait-answer = mehr als { $time } bis zu einer Antwort
score-drivers-wait-delivery = mehr als { $time } bis zu Neuem zur Bestellung
score-drivers-says = { $question }: { $customers } mit „{ $factor }“ liegen um { $lower } niedriger als die ohne ({ $low } bis { $high }).
score-drivers-nothing = { $question }: Von { $n } Betrachteten geht nichts über Zufall hinaus mit niedrigeren Werten einher.
score-drivers-no-cause = Was mit niedrigen Werten einhergeht, muss nicht ihre Ursache sein.
score-drivers-factor = Worauf sie trafen
score-drivers-with = Damit
score-drivers-without = Ohne
score-drivers-score-with = Wert damit
score-drivers-score-without = Wert ohne
score-drivers-difference = Unterschied
score-drivers-low = Untergrenze
score-drivers-high = Obergrenze
score-drivers-chance = Zufall macht es
