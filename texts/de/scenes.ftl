### Scenes, stories, presenting, and the files that a story can be.

## Edits

edit-keep-scene = Szene behalten
edit-remove-scene = Szene entfernen
edit-order-scenes = Szenen ordnen
edit-change-scene = Szene ändern

## Templates

edit-use-template = Vorlage verwenden
template-segments-stay = { $n ->
    [one] Ein Segment bleibt zurück: Seine Kunden wurden in diesen Daten ausgewählt oder gefunden.
   *[other] { $n } Segmente bleiben zurück: Ihre Kunden wurden in diesen Daten ausgewählt oder gefunden.
}
template-about-them-stay = { $n ->
    [one] Eine Szene, ein Playbook oder eine Frage zu einem solchen Segment bleibt zurück.
   *[other] { $n } Szenen, Playbooks oder Fragen zu solchen Segmenten bleiben zurück.
}
template-naming-stay = { $n ->
    [one] Ein Eintrag bleibt zurück, weil er offenbar einen Kunden nennt.
   *[other] { $n } Einträge bleiben zurück, weil sie offenbar Kunden nennen.
}
template-not-read = Die Vorlage lässt sich nicht lesen: { $why }
template-too-large = sie ist größer als 16 MB
template-of-another-form = sie hat Form { $form }, und diese Version liest Form 1
template-settings-out-of-range = eine ihrer Einstellungen liegt außerhalb des Bereichs
template-goal-out-of-range = ihr Ziel braucht einen Touchpoint, einen Wert von 0 bis 1.000.000.000 und 1 bis 3650 Tage
template-look-unreadable = ihre Farbe oder ihr Logo lässt sich nicht lesen
template-segment-name = das Segment „{ $name }“ hat keinen eigenen Namen
template-days-out-of-range = die Frage { $target } nennt Tage außerhalb des Bereichs
template-message-unreadable = die Nachricht „{ $message }“ lässt sich nicht lesen
template-no-data-yet = Was die Vorlage nennt, wird nachgesehen, sobald es Daten gibt.
template-goal-unknown = Ziel: Nichts in den Daten heißt bisher { $touchpoints }.
template-segment-unknown = Segment „{ $name }“: { $why }
template-prediction-unknown = Frage { $target }: { $why }
template-playbook-unknown = Playbook „{ $name }“: { $why }
template-scene-unknown = Szene { $question }: { $why }
template-made = Vorlage geschrieben.
template-made-but = Vorlage geschrieben. { $left }
template-used = Eingerichtet, wie die Vorlage sagt.
template-used-but = Eingerichtet, wie die Vorlage sagt. Noch nicht da: { $unknown }
template-save = Als Vorlage speichern…
template-use = Vorlage verwenden…
template-label = Wie dieses Projekt eingerichtet ist, als Vorlage
template-file-name = { $project } Vorlage.json
template-files = Vorlagen
template-path = Pfad einer Vorlage
cli-template-the-file = die Vorlage
cli-template-what-to-do = Sagen Sie, was zu tun ist: `--export FILE` schreibt eine Vorlage, `--import FILE` richtet das Projekt danach ein
help-template-about = Wie ein Projekt eingerichtet ist, als Datei für das nächste: Namen, Phasen, Segmente nach Regel, Playbooks, Szenen, Aussehen
help-template-export = Schreiben, wie dieses Projekt eingerichtet ist, ohne seine Daten, in diese Datei (.json)
help-template-import = Dieses Projekt einrichten, wie diese Datei sagt; ein noch fehlendes Projekt wird angelegt

## Answers of scenes

scene-segment-is-gone = Das Segment, um das es in dieser Szene geht, gibt es nicht mehr; wählen Sie einen anderen Filter, und behalten Sie die Szene erneut
scene-shared = Szene
scene-as-of = Stand { $date }
scene-frozen-for-smaller-groups = Die eingefrorene Antwort dieser Szene handelt von kleineren Gruppen, als jetzt gezeigt werden dürfen; lassen Sie sie den Daten folgen, oder frieren Sie sie erneut ein.
scene-frozen-unreadable = Die eingefrorene Antwort dieser Szene lässt sich nicht lesen; lassen Sie sie wieder den Daten folgen.
scene-untold-steps = { $n ->
    [one] ein weiterer Schritt fehlt: Dort stehen nur kleine Gruppen zusammen
   *[other] { $n } weitere Schritte fehlen: Dort stehen nur kleine Gruppen zusammen
}
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
slides-no-list-of-people = einzelne Personen stehen auf keiner Folie: Ihre Liste bleibt im Programm
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
help-scenes-findings = Eine Story dessen hinzufügen, was am meisten kostet: Journey Map, Phasenfluss, höchstens drei Funde (jeder Verlust einmal) und die Chancen
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
stories-keep-scene-key = Strg+Umschalt+K
shortcuts-present = Gewählte Story vorführen
stories-first-story = Story
stories-nothing-to-keep = Hier gibt es nichts, was als Szene behalten werden kann. Zeigen Sie zuerst ein Bild in einer anderen Ansicht.
stories-kept = Als letzte Szene von „{ $story }“ behalten.
stories-none-yet = Noch keine Szenen
stories-how-to-keep = Zeigen Sie in einer beliebigen Ansicht, was Sie erzählen wollen, und drücken Sie Strg+Umschalt+K: Es wird hier die nächste Szene. F5 führt sie vor.
stories-go-to-journey = Zur Journey
stories-present = Vorführen
stories-present-key = F5
stories-export = Story exportieren…
stories-in-template = Folien in der Vorlage des Kunden…
stories-template-about = Übernimmt die Layouts einer Präsentation oder Vorlage (PPTX, POTX), ohne deren Folien
stories-template-path = Pfad einer .potx- oder .pptx-Datei
stories-template-files = Präsentationen und Vorlagen
stories-begin-with-findings = Mit dem Teuersten beginnen
stories-findings-about = Legt eine Story an: die Journey Map, den Phasenfluss, was sicher am meisten kostet (jeder Verlust einmal) und die Chancen
stories-finding = Sucht, was am meisten kostet
stories-findings-story = Was am meisten kostet
stories-no-findings = Hier kostet nichts mit Sicherheit etwas; also gibt es keine Story davon.
stories-findings-kept = Die Story „{ $story }“ wurde angelegt.
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
stories-as-pdf = Story als Seiten zum Drucken (PDF, { $paper })
stories-as-html = Story als Seite zum Durchklicken (HTML)
stories-as-json = Szenen ohne Zahlen (JSON)
stage-asking = Wird gezählt
stage-nothing-to-show = Nichts zu zeigen
stage-place = { $at } von { $all }
speaker-window = Notizen
speaker-no-notes = Keine Notizen zu dieser Szene.
speaker-next = Weiter
speaker-end = Ende
speaker-guess = Das Publikum rät: Die nächste Taste zeigt die Wahrheit
speaker-live-question = Eine Frage aus dem Publikum ist offen: R bringt die Szene zurück
speaker-black = Das Publikum sieht einen schwarzen Bildschirm: B zeigt die Szene
guess-how = was meinen Sie? Zeichnen Sie die Balken; die nächste Taste zeigt die Wahrheit.
stage-asking-wait = Wird gezählt…
stage-part = Teil { $at } von { $all }
stage-help-hint = H zeigt die Tasten
stage-restored = Wie die Szene behalten wurde
scene-tells-beside-another = Neben einer anderen Szene dieser Geschichte würde diese von weniger als { $k } Personen erzählen.
stage-what-if-hint = W: Was, wenn sich das änderte?
stage-what-if-no-flow = Was-wenn fragt man bei einem Fluss, der am Anfang beginnt
stage-what-if-fewer-leave = Weniger springen ab
stage-what-if-more-go-on = Mehr gehen weiter
stage-what-if-amount = Wie viel
stage-what-if-step = Schritt
stage-what-if-picture = das Bild: wie es heute ist
stage-clock-from-zero = Die Uhr beginnt von vorn
stage-closer = Näher
stage-whole = Das ganze Bild
stage-nothing-may-be-shown = Was diese Szene beantwortet, handelt von wenigen Personen und ist nur für die eigene Arbeit. Öffnen Sie sie in ihrer Ansicht, oder wählen Sie für das Publikum ein anderes Bild.
stage-keys-title = Tasten beim Vorführen
stage-key-next = → ↓ Bild ab Leertaste
stage-key-next-does = Weiter, oder zeigen, was geraten wurde
stage-key-back = ← ↑ Bild auf
stage-key-back-does = Zurück
stage-key-ends = Pos1 Ende
stage-key-ends-does = Erste oder letzte Szene
stage-key-g = Nach dem Raten zeigen, was stimmt
stage-key-l = Etwas anderes fragen: Filter und Einstellungen
stage-key-w = Was, wenn sich ein Schritt eines Flusses änderte
stage-key-what-if = ↑ ↓ C 1–9
stage-key-what-if-does = Bei einem Was-wenn: wie viel, was, an welchem Schritt
stage-key-r = Szene wiederherstellen
stage-key-z = Näher heran, wo der Zeiger ist, und zurück
stage-key-s = Scheinwerfer ein oder aus
stage-key-black = B .
stage-key-b = Schwarzer Bildschirm
stage-key-p = Fenster mit Ihren Notizen
stage-key-t = Uhr von null
stage-key-leave = Esc F5
stage-key-leave-does = Beenden; Esc schließt zuerst, was offen ist
guess-step = Schritt { $step }
guess-all-others = Alle anderen
guess-flow-how = Wie groß ist jeder Teil jedes Schritts? Zeichnen Sie die Kanten; die nächste Taste zeigt die Wahrheit.
guess-flow-truth = So ist es.
guess-flow-edge = { $step }: untere Kante von { $name }, geschätzt { $share }
guess-truth = die Marken sind Ihre Schätzung.
guess-of = { $name }: geschätzt { $share }
guess-of-those-who-start = Von denen, die beginnen
