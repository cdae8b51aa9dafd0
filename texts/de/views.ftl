### What several views share: widgets and answers.

## What can be done with customers that somebody points at

set-buttons-see-customers = Kunden ansehen
set-buttons-timelines = Zeitachsen
set-buttons-make-segment = Segment anlegen
set-buttons-select = Auswahl merken
set-buttons-select-what = Merkt sich diese Kunden, während Sie andere Reiter und Ansichten ansehen, wo weitere dazukommen, bleiben oder wegfallen können.
set-buttons-add = Hinzufügen
set-buttons-add-what = Merkt sich auch diese Kunden.
set-buttons-only-in-both = Nur die auch in
set-buttons-only-in-both-what = Von den gemerkten Kunden bleiben nur die, die auch unter diesen sind.
set-buttons-without = Ohne
set-buttons-without-what = Nimmt diese aus den gemerkten Kunden heraus.

## Answer table

answer-table-no-rows = Diese Tabelle hat keine Zeilen.

## Answers

answers-nothing-to-show = Nichts zu zeigen
answers-clear-filter = Filter aufheben
answers-find-customers = Kunden finden

## Calendar

calendar-mo = Mo
calendar-tu = Di
calendar-we = Mi
calendar-th = Do
calendar-fr = Fr
calendar-sa = Sa
calendar-su = So
calendar-month-before = Monat davor
calendar-month-after = Monat danach

## Choice

choice-write-currency-as-three-capitals-such = Schreiben Sie die Währung als drei Großbuchstaben, etwa GBP.
choice-there-is-no-such-time-zone = Diese Zeitzone gibt es nicht: Schreiben Sie eine wie Europe/London.
choice-choose = Wählen
choice-usual-choices-for = Übliche Werte für { $name }

## Pending

pending-stopped-before-there-was-result = Angehalten, bevor es ein Ergebnis gab.
pending-start-again = Neu beginnen
pending-not-counted-again-yet = Noch nicht neu gezählt
pending-count-again = Neu zählen
pending-counting-again = Wird neu gezählt…
pending-stop = Anhalten

## Sankey

sankey-flow = Fluss

## Table

table-columns = Spalten
table-as-many-as-fit = So viele wie passen

## Timeline

timeline-year = Jahr
timeline-month = Monat
timeline-week = Woche
timeline-day = Tag
timeline-hour = Stunde
timeline-timeline-arrow-keys-move-plus-and = Zeitachse: { $events }, { $sessions }; Pfeiltasten verschieben, Plus und Minus zoomen, Pos1 zeigt alles
timeline-everything = Alles
timeline-timeline-as-svg = Zeitachse als SVG
timeline-timeline-as-png = Zeitachse als PNG

## Working

working-saving = Wird gespeichert
working-importing-your-files = Ihre Dateien werden importiert…
working-import-files = Dateien importieren…
working-stop = Anhalten

## Feature chip

feature-chip-what-counts = Was zählt
feature-chip-behaviour-alone = Nur Verhalten
feature-chip-with-property = Verhalten und { $property }
feature-chip-with-properties = Verhalten und { $n } Eigenschaften
feature-chip-properties-that-count = Segmente und Prognosen richten sich nach dem, was Kunden tun. Diese Eigenschaften von Ereignissen zählen mit, wie zuletzt bekannt; finden Sie neu Gruppen oder berechnen Sie neu Prognosen, um sie zu verwenden.

## Marks
marks-more = mehr
marks-less = weniger
