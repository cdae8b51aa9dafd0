## Predictions of one's own

own-prediction-title = Eigene Frage
own-prediction-question = Wer von bestimmten Kunden tut in den nächsten Tagen etwas?
own-prediction-about-target = Was Kunden tun könnten.
own-prediction-target-form = ein Ereignis nach Regeln wie order, "Product viewed", kind:cart oder device:mobile, oder ein Segment nach Regel, in das sie gelangen, etwa segment:"Loyal"
own-prediction-about-active-days = Von Kunden, die in den letzten so vielen Tagen etwas taten; ever = von allen, die es je taten.
own-prediction-about-horizon-days = In den nächsten so vielen Tagen.
own-prediction-note = Kunden im Filter, nach denen gefragt wird · gelernt von allen, aus dem vor dem { $day } Bekannten · geprüft an dem, was danach geschah
own-prediction-hint-only = { $says } Nehmen Sie das nur als Hinweis.
own-prediction-too-few = { $question } { $why }
own-prediction-segment-has-no-rule = "{ $name }" hat keine Regel, also ist nicht zu sehen, wer hineingelangt; es gibt { $known }
own-prediction-segment-asks-for-a-chance = "{ $name }" fragt nach einer Wahrscheinlichkeit, die nur für heute bekannt ist: Wer früher hineinkam, ist nicht bekannt
own-prediction-no-segments-by-rule = keine nach Regel
own-prediction-examples = Zum Lernen: { $customers } zum Stand { $day }, von denen es { $did } in den { $horizon } Tagen danach taten.
own-prediction-examples-too-few = { $examples } Nötig sind { $needed }, die es taten, und ebenso viele, die es nicht taten.
own-prediction-counting = Es wird gezählt, von wem sich lernen lässt…
own-prediction-ask-of = Von Kunden
own-prediction-who-will = wer wird
own-prediction-in-the-next = in den nächsten
own-prediction-active-in-last = { $days ->
    [one] am letzten Tag aktiv,
   *[other] in den letzten { $days } Tagen aktiv,
}
own-prediction-ever-active = die je aktiv waren,
own-prediction-days = { $days ->
    [one] { $days } Tag?
   *[other] { $days } Tagen?
}
own-prediction-what-may-happen = Was Kunden tun könnten
own-prediction-how-long-ago = Wie lange ihre Aktivität zurückliegt
own-prediction-how-far-ahead = Wie weit voraus
own-prediction-keep = Diese Frage speichern
own-prediction-kept = Gespeicherte Fragen
own-prediction-forget = Diese Frage entfernen
own-prediction-was-kept = Gespeichert: { $question }
own-prediction-enter-a-segment = In ein Segment gelangen

definition-do-anything = irgendetwas tun
definition-order = bestellen
definition-start-a-session = eine Sitzung beginnen
definition-do-touchpoint = „{ $name }“ tun
definition-do-kind = etwas der Art „{ $kind }“ tun
definition-enter-segment = in das Segment „{ $name }“ gelangen
definition-segment-gone = ein Segment, das es nicht mehr gibt
definition-question = { $days ->
    [one] Welche der am letzten Tag aktiven Kunden werden in den nächsten { $horizon } Tagen { $what }?
   *[other] Welche der in den letzten { $days } Tagen aktiven Kunden werden in den nächsten { $horizon } Tagen { $what }?
}
definition-question-ever-active = Welche der je aktiven Kunden werden in den nächsten { $horizon } Tagen { $what }?
definitions-number = Nummer
definitions-question = Frage
definitions-target = Was
definitions-active-days = Aktiv in Tagen
definitions-horizon-days = Tage voraus
