### For people who are new to it: the tour, reading a chart, the words, the first steps, how the company looks.

## Guided tour

tour-start = Rundgang
tour-step = Schritt { $at } von { $all }
tour-next = Weiter
tour-back = Zurück
tour-leave = Rundgang verlassen
tour-own-data = Eigene Daten importieren
tour-journey = Wohin Kunden gehen
tour-journey-says = Jede Spalte ist ein Schritt, jedes Band die Kunden, die von einer Phase zur nächsten gingen. Klicken Sie ein Band an: Rechts steht, wer sie sind, mit einer Liste. Die Reiter oben beantworten andere Fragen, etwa Hürden: was im Weg steht und was es kostet.
tour-segments = Wer sie sind
tour-segments-says = Das Programm hat Gruppen von Kunden gefunden, die sich ähnlich verhalten. Klicken Sie eine an, um zu sehen, was sie unterscheidet, und behalten Sie sie: Jede Ansicht lässt sich durch sie betrachten.
tour-customers = Ein Kunde nach dem anderen
tour-customers-says = Alle hinter jeder Zahl stehen in dieser Liste. Öffnen Sie einen Kunden, um die ganze Journey zu sehen, mit dem, was er schrieb und was von ihm zu erwarten ist.
tour-predictions = Was als Nächstes kommt
tour-predictions-says = Wer wahrscheinlich kauft oder geht. Jede Prognose ist an einer Vergangenheit geprüft, die sie nicht gesehen hatte, und sagt, wann ihr nicht zu glauben ist.
tour-actions = Was zu tun ist
tour-actions-says = Für wen etwas vorgeschlagen ist, über welchen Kanal, wann und warum. Sie geben frei; Freigegebenes geht als Liste hinaus, und der nächste Import misst, was es brachte.
tour-present = Anderen erzählen
tour-present-says = Die Journey Map, Chancen nach dem, was sie bringen, und Storys aus Szenen, die Sie überall behalten und mit F5 zeigen. Der Bericht für Auftraggeber steht im Menü. Jetzt Ihre eigenen Daten: eine Datei oder ein ganzer Ordner mit Exporten.

## Read this chart

reading-title = Dieses Diagramm lesen
reading-waiting = Das Bild wird betrachtet…
reading-close = Schließen
reading-what-it-says = Was es sagt
reading-how = Wie es zu lesen ist
reading-for-example = In diesem Bild
reading-counted = Was gezählt wird
reading-words = Wörter darin
reading-flow = Jede Spalte ist ein Schritt der Journey, und ihre Blöcke sind so hoch, wie die Kunden darin viele sind. Ein Band sind jene, die von einem Block zum nächsten gingen. Jede Spalte ergibt dieselbe Summe: Auch wer weiterging, abbrach, noch aktiv ist oder das Ziel erreichte, steht darin.
reading-lines = Von links nach rechts verläuft die Zeit, und die Höhe einer Linie ist die Zahl jedes Zeitraums. Ein blasses Band ist der Bereich, in dem der wahre Wert liegt; Gepunktetes ist noch nicht vorbei.
reading-stacks = Jede Säule ist ein Ganzes, und ihre Farben sind die Teile, aus denen es besteht. Vergleichen Sie dieselbe Farbe von Säule zu Säule.
reading-states = Jede Spalte ist ein Zeitraum, und ihre Blöcke sind die Zustände, in denen Kunden waren. Bänder sind jene, die von einem Zustand in einen anderen wechselten.
reading-bars = Je länger ein Balken, desto größer die Zahl seines Namens. Ein dünner Strich an seinem Ende ist der Bereich, in dem der wahre Wert liegt: Überschneiden sich zwei weit, kann der Unterschied Zufall sein.
reading-map = Jede Zeile ist eine Gruppe und jede Spalte ein Zeitraum oder Name; je kräftiger die Farbe, desto größer der Anteil. Schraffierte oder blasse Zellen sind noch nicht vorbei.
reading-rows = Jede Zeile ist ein Kunde und jede Marke etwas, das er tat, von links nach rechts in der Zeit.
reading-graph = Jeder Kreis ist ein Touchpoint und jeder Pfeil das, was direkt darauf folgte; je dicker, desto öfter. Gestrichelte Pfeile führen zurück.
reading-journey = Spalten sind die Phasen, und jede Spur darunter sagt eines über sie: was dort geschah, wie lange es dauerte, was im Weg stand. Ein Balken ist ein Anteil derer, die dort waren; ein kleiner Pfeil sagt, was sich änderte.
reading-board = Rechts steht, was mehr Arbeit macht, oben, was mehr bringt. Was links oben steht, lohnt sich zuerst.
reading-table = Jede Zeile ist eines, und jede Spalte sagt eines darüber. Ein Klick auf eine Überschrift sortiert danach.
reading-broadest = Das breiteste Band: { $count } von { $base } ({ $share }) gehen von „{ $from }“ in Schritt { $step } zu „{ $to }“.
reading-first-row = Die erste Zeile sagt: { $row }.

## Words

glossary-title = Was die Wörter bedeuten
glossary-all-words = Alle Wörter
glossary-find = Wort suchen
glossary-none = Kein solches Wort.

## First steps

first-steps-title = Erste Schritte
first-steps-about = Wovon jede Zahl abhängt. Sehen Sie jedes einmal an; ein Klick führt dorthin, wo es eingestellt wird. desire-path settings tut dasselbe auf der Befehlszeile.
first-steps-data = Daten
first-steps-import = Importieren…
first-steps-goal = Was als Erfolg zählt
first-steps-goal-not-there = (nichts in den Daten heißt so)
first-steps-stages = Phasen
first-steps-money-and-time = Währung und Zeitzone
first-steps-objective = Was Sie am meisten wollen
first-steps-look = Logo und Urheber
first-steps-change = Ändern…
first-steps-done = erledigt
first-steps-open = noch anzusehen

## How the company looks

look-title = Wie Folien, Seiten und Berichte aussehen
look-about = Farbe, Schrift, Urheber und Logo stehen auf allem, was zum Teilen gemacht wird.
look-color = Farbe
look-font = Schrift
look-author = Urheber
look-logo = Logo
look-choose-logo = Logo wählen…
look-remove-logo = Logo entfernen
look-no-logo = Noch kein Logo
look-no-color = Schreiben Sie die Farbe mit sechs Ziffern, etwa #1f6feb
look-images = PNG-Bilder
look-path = Pfad eines PNG-Bildes
look-logo-is-a-png = Ein Logo ist ein PNG-Bild von höchstens 1 MB.
look-logo-is-kept = Das Logo steht jetzt auf Folien, Seiten und Berichten.
