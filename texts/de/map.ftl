### The journey map: columns, lanes, cells, notes and opportunities.

## Title, question, settings

map-title = Journey Map
map-question = Was geschieht in jeder Phase: Wer kommt, was tun sie, wie lange dauert es, was steht im Weg, und was kostet es?
map-about-stage = Die Phase, die geöffnet ist: Ihre Touchpoints sind die Spalten.
map-stage-written = eine Phase, oder all
map-about-top = Wie viele Namen in einer Zelle stehen.
map-about-period = Was mit der Zeit davor verglichen wird, wo der Filter keine Daten nennt: der letzte ganze Zeitraum.
map-about-design = Die geplante Journey, als Spur gezeigt.
map-design-written = Schritte wie in einem Funnel, oder none

## Lanes

map-lane-customers = Kunden
map-lane-customers-about = Kunden mit einem Ereignis dort, und ihr Anteil an allen.
map-lane-touchpoints = Touchpoints
map-lane-touchpoints-about = Was die meisten Kunden dort taten, mit ihrem Anteil an denen, die dort waren.
map-lane-channels = Kanäle
map-lane-channels-about = Die Kanäle, über die jene zuerst kamen, die dort waren, jeder Kunde in einem.
map-lane-time = Zeit
map-lane-time-about = Die Hälfte derer, die weitergehen, erreicht in dieser Zeit die nächste Phase; die Hälfte aller Besuche eines Touchpoints dauert nicht länger.
map-lane-drop-off = Abbruch
map-lane-drop-off-about = Von denen, die auf dem Weg zum Ziel dort waren: wessen Journey dort endete, wer das Ziel erreichte, wer noch weitergehen kann.
map-lane-design = Soll und Ist
map-lane-design-about = Wie viele, die die geplante Journey begannen, zu jedem ihrer Schritte kamen.
map-lane-friction = Hürden
map-lane-friction-about = Was dort im Weg steht, wie viele darauf trafen und was es gegenüber denen kostet, die nicht darauf trafen.
map-lane-mood = Stimmung
map-lane-mood-about = Wie viele der Texte, die Kunden dort schrieben, deutlich negativ sind, und was sie schrieben.
map-lane-money = Geld
map-lane-money-about = Was dort gezahlt wurde, abzüglich Rückzahlungen.
map-lane-predictions = Prognosen
map-lane-predictions-about = Von denen, die jetzt in dieser Phase sind: wie viele voraussichtlich innerhalb von 30 Tagen bestellen.
map-lane-actions = Maßnahmen
map-lane-actions-about = Was denen vorgeschlagen ist, die jetzt in dieser Phase sind.

## Cells

map-cell-customers = Kunden
map-cell-to-next = Zu { $to }
map-cell-each-visit = Ein Besuch
map-cell-went-no-further = Gingen nicht weiter
map-cell-reached-goal = Erreichten das Ziel
map-cell-still-active = Noch aktiv
map-cell-negative-texts = Negative Texte
map-cell-few-texts = Zu wenige Texte
map-cell-paid = Gezahlt
map-cell-expected = Bestellen wohl
map-cell-actions = Vorschläge
map-other-touchpoints = Andere Touchpoints
map-text-of = { $n } von { $of } · { $share }
map-text-loss = etwa { $amount } verloren
map-text-loss-goals = etwa { $amount } Ziele verloren
map-text-tone = { $negative } von { DATIVE($texts) }
map-text-expected = { $expected } von { $n }
map-text-proposed = { $n } vorgeschlagen
map-text-approved = { $n } freigegeben
map-text-exported = { $n } exportiert
map-text-points = { $arrow } { $points ->
    [one] { $points } Punkt
   *[other] { $points } Punkte
}
map-cell-about = { $column }, { $lane }: { $name } { $text }
map-cell-of = { $n } von { $of } Kunden
map-cell-share = { $share } (wahrscheinlich { $low } bis { $high })
map-cell-change = { $change } gegenüber der Zeit davor
map-quote-about = Ein Kunde schrieb: { $words }

## Tables

map-column-stage = Phase
map-column-touchpoint = Touchpoint
map-column-lane = Spur
map-column-name = Was
map-column-customers = Kunden
map-column-of = Von
map-column-share = Anteil
map-column-share-low = Untergrenze
map-column-share-high = Obergrenze
map-column-median = Medianzeit
map-column-money = Geld
map-column-money-low = Untergrenze des Geldes
map-column-money-high = Obergrenze des Geldes
map-column-number = Anzahl
map-column-number-low = Untergrenze der Anzahl
map-column-number-high = Obergrenze der Anzahl
map-column-unit = Einheit
map-column-now = Letzter Zeitraum
map-column-before = Zeitraum davor
map-column-change = Änderung
map-column-other-of = Von, in der anderen Gruppe
map-column-other-share = Anteil in der anderen Gruppe
map-column-difference = Unterschied
map-column-difference-low = Untergrenze des Unterschieds
map-column-difference-high = Obergrenze des Unterschieds
map-column-other-median = Medianzeit in der anderen Gruppe
map-unit-goals = verlorene Ziele
map-unit-tone = Tonfall
map-unit-orders = Kunden, die wohl bestellen
map-unit-proposals = Vorschläge
map-a-column = Spalte der Map
map-a-lane = Spur der Map
map-a-cell = Zelle der Map

## Sentences and the grey line

map-sentence-shared = Die Journey: { $customers }, Phase für Phase.
map-sentence-nobody-lost = Die Journey: { $customers }, Phase für Phase; keine endete vor dem Ziel.
map-sentence-lost = Die meisten Kunden gehen bei { $name } verloren: { $n } von { $of }, die dort waren ({ $share }), gingen nicht weiter.
map-sentence-time = Die Hälfte derer, die zu { $to } weitergehen, braucht bis zu { DATIVE($time) }.
map-sentence-dearest = Was am meisten kostet: { $name }, etwa { $amount } verloren ({ $column }).
map-note = Kunden, jeder einmal je Zelle · Abbruch und Ziel ({ $goal }) von denen, die auf dem Weg dorthin dort waren · Zeit und Geld von allem, was dort geschah
map-note-trend = Änderungen: { $now } gegenüber { $before }, wo sie mehr als Zufall sind
map-note-paid-elsewhere = { $amount } wurden an Touchpoints ohne Phase gezahlt
map-note-unplaced = { $n ->
    [one] { $n } Hürde liegt in keiner Phase
   *[other] { $n } Hürden liegen in keiner Phase
}
map-note-no-predictions = Noch keine Prognosen für diese Daten
map-no-stages = Kein Touchpoint dieser Kunden hat eine Phase; geben Sie Touchpoints unter „Namen und Phasen“ eine Phase
map-nobody-in-stage = Niemand war bei { $stage }; öffnen Sie eine andere Phase, oder weiten Sie den Filter
map-compared-alike = Gegenüber { $name } unterscheidet sich keine Zelle um mehr als Zufall.
map-compared-most = Der größte Unterschied zu { $name } liegt bei { $column } ({ $lane }: { $cell }): { $own } gegenüber { $other }.
map-compared-inside = { $name } ist auch ein Teil dieser Karte; von den anderen unterscheidet sich die Gruppe also noch mehr

## The window

map-edited = von Hand hinzugefügt
map-waiting = Die Journey Map wird gezeichnet…
present-view-map = Map
present-view-stories = Storys
present-view-nothing-yet = Noch nichts zu zeigen
present-view-about = Die Journey Map erscheint hier, sobald es Daten gibt: Importieren Sie Dateien, um zu beginnen.
map-how-to-pick = Klicken Sie eine Zelle an, um ihre Zahlen und die Kunden dahinter zu sehen; Pfeiltasten und Tab gehen von Zelle zu Zelle.
map-all-stages = Alle Phasen
map-open-stage = { $stage } öffnen

## What people lay over it

map-kind-pain = Probleme
map-kind-opportunity = Chancen
map-kind-idea = Ideen
map-kind-owner = Zuständige
map-kind-note = Notizen
map-kind-own = Eine eigene Spur
map-notes-on = Notizen zu { $column }
map-no-notes = Noch keine. Was Sie hier schreiben, steht auf der Map, als von Hand hinzugefügt gekennzeichnet, und sind keine Daten.
map-remove-note = „{ $words }“ entfernen
map-move-up = „{ $name }“ nach oben
map-note-kind = Art der Notiz
map-rename = Ändern
map-rename-lane = „{ $name }“ umbenennen
map-lane-name = Name der Spur
map-change-note = Notiz „{ $words }“ ändern
map-note-text = Was zu sagen ist
map-lane-of-own = Name Ihrer Spur
map-add-note = Zur Map hinzufügen
map-lanes = Spuren
map-lanes-about = Haken Sie an, was die Map zeigt; ziehen Sie Spuren, oder schieben Sie sie nach oben, um sie zu ordnen, und geben Sie ihnen eigene Namen.
map-note-about-it = { $column }, { $kind }, von Hand hinzugefügt: { $words }
map-column-note = Notiz
map-column-place = Spalte
map-column-kind = Art
map-column-text = Text
opportunity-open = Offen
opportunity-doing = In Arbeit
opportunity-done = Erledigt
opportunity-dropped = Verworfen
map-column-customers-then = Kunden damals
map-column-share-then = Anteil damals
map-column-number-then = Anzahl damals
map-moved-nothing = Seit { $name } ({ $date }) hat sich kein Anteil um mehr als Zufall bewegt.
map-moved-most = Seit { $name } ({ $date }) bewegte sich am meisten bei { $column } ({ $cell }): Es war { $was }, jetzt { $now }.

## The command

help-map-about = Journey Map zeichnen und dazu notieren, ordnen und behalten
help-map-after = Spuren heißen wie in der Tabelle der Zellen (customers, touchpoints, friction …), Notizen nach ihrer Art (pain, opportunity, idea, owner, note), eigene Spuren own: und ihr Name. `--out map.svg` zeichnet das Bild.
help-map-stage = Die Phase, deren Touchpoints die Spalten sind; ohne sie sind es alle Phasen
help-map-top = Wie viele Namen in einer Zelle stehen
help-map-design = Die geplante Journey als Schritte eines Funnels: Product viewed,Added to cart,Purchase
help-map-against = Eine andere Gruppe daneben: segment=Loyal, from=2026-01-01;to=2026-03-31, rest
help-map-note = Eine Notiz mit diesem Text hinzufügen, als von Hand hinzugefügt gekennzeichnet
help-map-on = Die Spalte der Notiz: eine Phase oder ein Touchpoint
help-map-kind = Was die Notiz ist: pain, opportunity, idea, owner, note, own
help-map-lane = Die eigene Spur, in der eine Notiz der Art own steht
help-map-remove = Die Notizen mit diesen Nummern entfernen
help-map-lanes = Diese Spuren zuerst, in dieser Reihenfolge
help-map-hide = Eine Spur weglassen; mehrfach möglich
help-map-unhide = Eine Spur wieder zeigen; mehrfach möglich
help-map-rename = Einer Spur einen anderen Namen geben; ohne Namen bekommt sie ihren üblichen
help-map-keep = Die Zahlen dieser Map unter einem Namen behalten, um später zu sehen, was sich bewegte
help-map-forget = Zahlen vergessen, die unter diesem Namen behalten wurden; mehrfach möglich
cli-map-no-note = Es gibt keine Notiz { $id }; desire-path map PROJECT --table notes führt sie auf
cli-map-no-reading = Unter „{ $name }“ sind keine Zahlen behalten; es gibt: { $known }
cli-map-note-has-no-text = Die Notiz hat keinen Text; schreiben Sie --note 'Lieferkosten überraschen'
cli-map-no-kind = „{ $kind }“ ist keine Art von Notiz; es gibt: { $kinds }
cli-map-own-lane-needs-a-name = Eine Notiz der Art own steht in einer eigenen Spur; nennen Sie sie mit --lane
cli-map-only-own-notes-have-a-lane = Nur eine Notiz der Art own hat eine eigene Spur; fügen Sie --kind own hinzu
cli-map-no-column = Es gibt weder Phase noch Touchpoint „{ $name }“; Phasen sind: { $stages }
cli-map-no-lane = Auf dieser Map gibt es keine Spur „{ $name }“; es gibt: { $known }
cli-map-rename-is-lane-and-name = „{ $pair }“ ist nicht Spur und Name; schreiben Sie --rename friction='Was weh tut'

## Opportunities

opportunities-title = Chancen
opportunities-question = Was bringt von allem, was im Weg steht, am meisten für die Arbeit, die es macht, und half, was getan wurde?
opportunities-none = Nichts, was im Weg steht, kostet mehr, als der Zufall es täte; es gibt nichts zu ordnen. Fragen Sie erneut, wenn es mehr Daten gibt
opportunities-opportunity = Was im Weg steht
opportunities-reach = Kunden, die darauf trafen
opportunities-per-customer = Verlust je Kunde
opportunities-confidence = Sicherheit
opportunities-effort = Arbeitstage
opportunities-score = Punktwert
opportunities-status = Status
opportunities-owner = Zuständig
opportunities-was = Kosten in 30 Tagen, vorher
opportunities-is = Kosten in 30 Tagen, jetzt
opportunities-result = Ergebnis
opportunities-days = { $n } Tage
opportunities-goals = { $n } Ziele
opportunities-not-measured = Erledigt; es kostete { $was } in 30 Tagen, seither gibt es keine Daten
opportunities-not-found = Erledigt: Es kostete { $was } in 30 Tagen und findet sich seither nicht mehr
opportunities-measured = Erledigt: Es kostete { $was } in 30 Tagen, jetzt kostet es { $is } in 30 Tagen
opportunities-note = Punktwert = Kunden, die darauf trafen × Verlust je Kunde × Sicherheit ÷ Arbeitstage · Sicherheit ist der Teil des Verlusts, der über Zufall hinausgeht (90 %) · Verluste sind die der Hürden; was nichts kostet, fehlt
opportunities-sentence-shared = { $opportunities }.
opportunities-sentence-best = { $opportunities }: { $name } lohnt sich zuerst, mindestens { $value } für { $days } Arbeit.
opportunities-sentence-no-effort = { $opportunities }: { $name } kostet sicher am meisten, mindestens { $value }. Sagen Sie, wie viele Arbeitstage jede braucht, dann werden sie danach geordnet.
opportunities-sentence-unsure = { $opportunities }; bei keiner ist sicher, dass etwas verloren geht.
opportunities-waiting = Was im Weg steht, wird geordnet…
opportunities-how-to-pick = Klicken Sie eine Zahl an, um zu sehen, was es kostet und wer darauf traf, und um darüber zu entscheiden.
opportunities-decide = Entscheiden
board-much-for-little = Viel für wenig Arbeit
board-much-for-much = Viel für viel Arbeit
board-little-for-little = Wenig für wenig Arbeit
board-little-for-much = Wenig für viel Arbeit
board-more-work = Mehr Arbeitstage →
board-work-unknown = Arbeit nicht genannt
help-opportunities-about = Ordnen, was im Weg steht, nach dem, was seine Beseitigung bringt, und notieren, was entschieden ist
help-opportunities-after = Punktwert = Kunden, die darauf trafen × Verlust je Kunde × Sicherheit ÷ Arbeitstage; ohne Arbeitstage gibt es keinen Punktwert. Erledigtes wird an den Daten seither neu gemessen.
help-opportunities-effort = Wie viele Arbeitstage es braucht: NAME=TAGE, wobei ein Teil eines Namens genügt, wenn ihn nur einer hat; mehrfach möglich
help-opportunities-owner = Wer sich darum kümmert: NAME=WER; mehrfach möglich
help-opportunities-status = Wo es steht: NAME=open, doing, done oder dropped; mehrfach möglich
help-opportunities-done-on = Der Tag, an dem es erledigt war; heute, wenn nicht angegeben
cli-opportunities-no-effort = „{ $pair }“ endet nicht mit Arbeitstagen; schreiben Sie --effort 'NAME=3'
cli-opportunities-no-status = „{ $status }“ ist kein Status; es gibt: { $known }
cli-opportunities-no-opportunity = Es gibt keine Chance „{ $name }“; es gibt: { $known }
cli-opportunities-no-pair = „{ $pair }“ ist nicht Name und Wert; schreiben Sie NAME=WERT
