### Scenes, stories, presenting, and the files that a story can be.

## Edits

edit-keep-scene = Szene behalten
edit-remove-scene = Szene entfernen
edit-order-scenes = Szenen ordnen
edit-change-scene = Szene ändern

## Answers of scenes

scene-segment-is-gone = Das Segment, um das es in dieser Szene geht, gibt es nicht mehr; wählen Sie einen anderen Filter, und behalten Sie die Szene erneut
scene-shared = Szene
scene-as-of = Stand { $date }
scene-frozen-for-smaller-groups = Die eingefrorene Antwort dieser Szene handelt von kleineren Gruppen, als jetzt gezeigt werden dürfen; lassen Sie sie den Daten folgen, oder frieren Sie sie erneut ein.
scene-frozen-unreadable = Die eingefrorene Antwort dieser Szene lässt sich nicht lesen; lassen Sie sie wieder den Daten folgen.
guess-lost-after-step = Verloren nach Schritt { $step }

## Slides

slide-asked-with = Mit { $settings }
slide-filter = Filter: { $filter }
slide-data = Daten: { $project }, { $period }
slide-more-rows = { $n ->
    [one] { $n } Zeile mehr
   *[other] { $n } Zeilen mehr
}
slides-shape-title = Titel
slides-shape-subtitle = Untertitel
slides-shape-logo = Logo
slides-shape-number = Foliennummer
slides-shape-table = Tabelle
slides-shape-image = Folie
slides-shape-notes = Notizen
slides-template-unreadable = Die Vorlage kann nicht verwendet werden: { $why }
slides-template-too-large = sie entpackt sich auf mehr als 256 MB
slides-template-no-presentation = sie ist keine Präsentation
slides-template-no-layout = sie hat kein Layout
slides-not-written = Die Datei konnte nicht zusammengestellt werden: { $why }
slides-page-back = Zurück
slides-page-on = Weiter
slides-page-method = Wie dies gezählt wurde

## On the command line

count-scenes = { $n ->
    [one] { $n } Szene
   *[other] { $n } Szenen
}
scene-file-not-read = Die Datei enthält keine Szenen: { $why }
scene-file-no-story = Die Szene, die { $question } fragt, nennt keine Story
cli-scenes-the-file = die Datei der Szenen
cli-scenes-story-has-no-name = Eine Story braucht einen Namen, etwa --story Herbst
cli-scenes-no-scene = Es gibt keine Szene { $id }; desire-path scenes PROJECT führt sie auf
cli-scenes-number = Nummer
cli-scenes-story = Story
cli-scenes-caption = Überschrift
cli-scenes-question = Frage
cli-scenes-frozen = Eingefroren
cli-scenes-guess = Erst raten
cli-scenes-notes = Notizen
cli-scenes-none-yet = Das Projekt hat noch keine Szenen; desire-path scenes PROJECT --add FRAGE --story NAME behält eine
cli-scenes-which-story = Es gibt mehrere Storys; nennen Sie eine von { $known }
cli-scenes-no-story = Es gibt keine Story { $wanted }; es gibt { $known }
cli-scenes-template-is-for-pptx = Eine Vorlage ist für Präsentationen; beenden Sie den Namen mit .pptx
cli-scenes-have-filters-of-their-own = Jede Szene hat ihren eigenen Filter; lassen Sie --filter weg
cli-file-format-a-story = eine Story
cli-settings-no-color = { $value } ist keine Farbe; schreiben Sie eine wie #1f6feb, oder none
cli-settings-logo-is-a-png = { $file } kann nicht das Logo sein; nehmen Sie ein PNG-Bild von höchstens 1 MB
cli-settings-look = Farbe, Schrift, Urheber und Logo von Folien und Seiten
cli-settings-logo-there = im Projekt behalten

help-scenes-about = Ansichten, die behalten werden, um sie vor Publikum zu zeigen oder als Folien zu senden: aufführen, hinzufügen, ordnen, einfrieren
help-scenes-add = Diese Frage als letzte Szene einer Story behalten, etwa 'stage-flow?steps=5'; das Fenster kopiert Fragen
help-scenes-story = Die Story, der --add hinzufügt; sonst nur diese aufführen oder exportieren
help-scenes-caption = Was darüber steht, anstelle des Satzes der Antwort
help-scenes-notes = Was die vortragende Person sagen will
help-scenes-guess = Das Publikum erst raten lassen
help-scenes-remove = Diese Szenen entfernen
help-scenes-order = Szenen in diese Reihenfolge bringen: ihre Nummern, durch Kommas getrennt
help-scenes-freeze = Die Antworten dieser Szenen behalten, wie sie jetzt sind, mit dem Datum; kleine Gruppen werden zusammengefasst
help-scenes-live = Die Antworten dieser Szenen wieder den Daten folgen lassen
help-scenes-import = Die Szenen einer Datei hinzufügen
help-scenes-export = Die Szenen in eine Datei schreiben, ohne eingefrorene Antworten
help-export-story-about = Eine Story aus Szenen als bearbeitbare Folien oder als Seite zum Durchklicken; zum Teilen gemacht: keine einzelne Person, keine Gruppe von wenigen
help-export-story-name = Die Story; entfällt, wo es nur eine gibt
help-export-story-template = Eine Vorlage (.potx oder .pptx): Die Folien übernehmen ihre Layouts, Schriften und Farben
help-file-format-pptx = Eine Präsentation, deren Titel, Tabellen und Formen sich bearbeiten lassen
help-file-format-pdf = Seiten zum Drucken
help-export-story-paper = Die Größe gedruckter Seiten, alle breiter als hoch

## In the window

stories-keep-scene = Als Szene behalten
stories-keep-scene-key = Strg+K
shortcuts-present = Gewählte Story vorführen
stories-first-story = Story
stories-nothing-to-keep = Hier gibt es nichts, was als Szene behalten werden kann. Zeigen Sie zuerst ein Bild in einer anderen Ansicht.
stories-kept = Als letzte Szene von „{ $story }“ behalten.
stories-none-yet = Noch keine Szenen
stories-how-to-keep = Zeigen Sie in einer beliebigen Ansicht, was Sie erzählen wollen, und drücken Sie Strg+K: Es wird hier die nächste Szene. F5 führt sie vor.
stories-present = Vorführen
stories-present-key = F5
stories-export = Story exportieren…
stories-order-by-dragging = Ziehen Sie Szenen in ihre Reihenfolge, oder drücken Sie Alt+Auf und Alt+Ab.
stories-scene-named = Szene { $n }: { $title }
stories-guess-first = erst raten
stories-nothing-selected = Nichts ausgewählt
stories-how-to-select = Klicken Sie eine Szene an, um Überschrift und Notizen zu schreiben, die Zahlen einzufrieren oder sie zu öffnen.
stories-caption = Überschrift, anstelle des Satzes
stories-notes = Notizen für die vortragende Person
stories-story = Story
stories-ask-guess = Das Publikum erst raten lassen
stories-frozen-on = eingefroren am { $date }
stories-follow-data = Wieder den Daten folgen
stories-freeze = Zahlen einfrieren
stories-freeze-about = Behält die Antwort, wie sie heute ist, mit dem Datum. Kleine Gruppen stehen darin zusammen.
stories-freezing = Eine Szene wird eingefroren
stories-remove = Szene entfernen
stories-open-view = In ihrer Ansicht öffnen
stories-as-pptx = Story als Folien (PPTX)
stories-as-pdf = Story als Seiten zum Drucken (PDF)
stories-as-html = Story als Seite zum Durchklicken (HTML)
stories-as-json = Szenen ohne Zahlen (JSON)
stage-asking = Wird gezählt
stage-nothing-to-show = Nichts zu zeigen
stage-place = { $at } von { $all }
speaker-window = Notizen
speaker-no-notes = Keine Notizen zu dieser Szene.
speaker-next = Weiter
speaker-end = Ende
guess-how = was meinen Sie? Zeichnen Sie die Balken; die nächste Taste zeigt die Wahrheit.
guess-truth = die Marken sind Ihre Schätzung.
guess-of = { $name }: geschätzt { $share }
guess-of-those-who-start = Von denen, die beginnen
