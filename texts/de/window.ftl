### The window: menus, bars, notices and problems.

## Apply

apply-has-come-into-watched-folder-and = { $name } ist im überwachten Ordner eingetroffen und wartet unter Daten › Importe: { $why }
apply-nothing-is-imported-here-make-project = Hier wird nichts importiert: Legen Sie mit Datei › Neues Projekt… zuerst ein eigenes Projekt an.
apply-nobody-is-selected-so-there-is = Es ist niemand ausgewählt, also entsteht kein Segment.
apply-segment-made-rename-it-in-segments = Segment „{ $last_segment }“ angelegt; umbenennen können Sie es unter Segmente.
apply-cancelled-nothing-was-changed = { $name }: abgebrochen, nichts wurde geändert.
apply-of-another-project = { $name }: Das Projekt dazu ist geschlossen, es wurde nichts geändert.
apply-finding-customers-who = Kunden suchen, auf die das zutrifft
apply-there-is-nothing-to-export-in = In dieser Ansicht gibt es noch nichts zu exportieren.
apply-command-is-copied-paste-it-into = Der Befehl ist kopiert: In ein Terminal eingefügt, liefert er dort dieselben Zahlen.
apply-what-this-view-shows-has-no = Für das, was diese Ansicht zeigt, gibt es keinen eigenen Befehl.
apply-points-pixels-each = { $width } × { $height } Punkte zu je { $pixels_per_point } Pixeln
apply-window = Fenster
apply-language-not-kept = Diese Sprache gilt, bis das Fenster geschlossen wird; sie konnte nicht gespeichert werden: { $error }
apply-diagnostics-are-copied-they-name-no = Die Diagnose ist kopiert. Sie nennt keine Person, Datei und keinen Ordner: Fügen Sie sie in eine Meldung ein.

## Context

context-this-project-is-open-to-look = Dieses Projekt ist nur zum Ansehen geöffnet. { $to_edit }

## Damage notice

damage-notice-open-backup = Sicherung öffnen…
damage-notice-accept-change = Änderung annehmen
damage-notice-accepting-change = Änderung wird angenommen
damage-notice-accepted-as-they-are = So angenommen: { $accepted }.

## Details panel

details-panel-hide-details = Details ausblenden
details-panel-show-details = Details einblenden
details-panel-details = Details
details-panel-selected = { $customers } gemerkt
details-panel-list-selection = Liste
details-panel-selection-as-timelines = Zeitachsen
details-panel-selection-as-segment = Segment anlegen
details-panel-select-nobody = Aufheben
selected-name = „{ $name }“

## Filter bar

filter-bar-find-customer = Kunden suchen
filter-bar-filters = Filter
filter-bar-filters-counted = Filter · { $on }
filter-bar-done = Fertig
filter-bar-clear-filter = Filter aufheben
filter-bar-counting-customers = Kunden werden gezählt
filter-bar-people = Personen
filter-bar-with-bots = Mit Bots
filter-bar-bots-only = Nur Bots
filter-bar-bots = Bots
filter-bar-people-as-data-quality-says = Personen, wie unter Daten › Qualität festgelegt
filter-bar-bots-and-our-own-people-too = Auch Bots und eigene Leute
filter-bar-only-bots-and-our-own-people = Nur Bots und eigene Leute
filter-bar-source = Quelle
filter-bar-all-sources = Alle Quellen
filter-bar-channel = Kanal
filter-bar-all-channels = Alle Kanäle
filter-bar-all-customers = Alle Kunden
filter-bar-segment = Segment
filter-bar-no-segments-yet-find-groups-in = Noch keine Segmente: Finden Sie Gruppen unter Segmente oder legen Sie eines aus einer Auswahl an.
filter-bar-who = Kunden, die…
filter-bar-who-chip = Kunden, die: { $rule }
filter-bar-of-every-analysis-list-and-export = { $words } aus jeder Auswertung, Liste und jedem Export. Einwilligungen legen Sie unter Daten › Datenschutz fest.
filter-bar-left-out = { $n } ausgenommen

## Filter dates

filter-dates-all-dates = Alle Tage
filter-dates-dates = Tage
filter-dates-counted-back-from-end-of-your = Zurückgezählt vom Ende Ihrer Daten, { $date }.
filter-dates-now-last-day = Jetzt den letzten Tag.
filter-dates-click-first-day-then-last = Klicken Sie den ersten Tag an, dann den letzten.
filter-dates-from = Von
filter-dates-to = Bis
filter-dates-show-these-dates = Diese Tage zeigen
filter-dates-first-day-is-after-last = Der erste Tag liegt nach dem letzten.
filter-dates-write-days-as-year-month-day = Schreiben Sie Tage als Jahr-Monat-Tag: 2026-01-31.

## Frame

frame-opening = Wird geöffnet…
frame-project-is-being-read = Das Projekt wird gelesen.
frame-nothing-can-be-changed-here = Hier lässt sich nichts ändern. { $to_edit }
frame-open-to-look-at = Nur ansehen
frame-light-theme = Helles Design
frame-dark-theme = Dunkles Design
frame-redo = Wiederholen
frame-redo-named = Wiederholen: { $edit }
frame-undo = Rückgängig
frame-undo-named = Rückgängig: { $edit }
frame-clearing-the-filter = Filter aufheben
frame-export-what-is-shown = Exportieren, was zu sehen ist
frame-menu = Menü
frame-file = Datei
frame-new-project = Neues Projekt…
frame-ctrl-n = Strg+N
frame-open-project = Projekt öffnen…
frame-ctrl-o = Strg+O
frame-open-sample-shop = Beispielshop öffnen
frame-import-files = Dateien importieren…
frame-ctrl-i = Strg+I
frame-import-folder = Ordner importieren…
frame-menu-export-what-is-shown = Exportieren, was zu sehen ist…
frame-ctrl-e = Strg+E
frame-copy-as-command = Als Befehl kopieren
frame-quit = Beenden
frame-ctrl-q = Strg+Q
frame-edit = Bearbeiten
frame-ctrl-z = Strg+Z
frame-shift-ctrl-z = Umschalt+Strg+Z
frame-find-customer = Kunden suchen
frame-ctrl-f = Strg+F
frame-names-and-stages = Namen und Phasen…
frame-ctrl = Strg+,
frame-view = Ansicht
frame-key-of-view = Strg+{ $n }
frame-theme-of-system = Design des Systems
frame-language = Sprache
frame-language-of-system = Wie das System
frame-larger-text = Größerer Text
frame-key-larger = Strg++
frame-smaller-text = Kleinerer Text
frame-key-smaller = Strg+−
frame-ordinary-text = Normaler Text
frame-key-ordinary = Strg+0
frame-allow-motion = Bewegung erlauben
frame-reduce-motion = Weniger Bewegung
frame-full-screen = Vollbild
frame-help = Hilfe
frame-keyboard = Tastatur
frame-copy-diagnostics = Diagnose kopieren
frame-licences = Lizenzen
frame-open-recent = Zuletzt geöffnet
frame-this-file-is-gone = Diese Datei gibt es nicht mehr.
frame-forget-missing-projects = Fehlende Projekte vergessen
frame-hide-this-banner = Hinweis ausblenden
frame-this-is-sample-invented-shop-with = Das ist ein Beispiel: ein erfundener Shop mit erfundenen Kunden.
frame-open-your-own-data = Eigene Daten öffnen…
frame-drop-files-here = Dateien hier ablegen
frame-drop-to-import = Zum Importieren ablegen

## Notices

notices-dismiss = Schließen

## Problem

problem-is-not-there-any-more-it = { $name } ist nicht mehr da. Die Datei wurde vielleicht verschoben oder umbenannt: Öffnen Sie sie an ihrem neuen Ort.
problem-folder-for-does-not-exist-choose = Den Ordner für { $name } gibt es nicht. Wählen Sie einen anderen Ort.
problem-there-is-already-file-called-open = Eine Datei namens { $name } gibt es schon. Öffnen Sie sie oder wählen Sie einen anderen Namen.
problem-is-not-desire-path-project-to = { $name } ist kein Desire-Path-Projekt. Um es als Daten zu verwenden, importieren Sie es.
problem-is-protected-by-passphrase = { $name } ist durch eine Passphrase geschützt.
problem-that-passphrase-does-not-open = Diese Passphrase öffnet { $name } nicht.
problem-looks-like-encrypted-project-this-build = { $name } sieht nach einem verschlüsselten Projekt aus. Diese Ausgabe von Desire Path kann keine verschlüsselten Projekte öffnen: Verwenden Sie eine, die es kann.
problem-this-version-of-desire-path-cannot = Diese Version von Desire Path kann { $name } nicht verschlüsseln. Bewahren Sie die Datei stattdessen auf einem verschlüsselten Datenträger auf.
problem-was-made-by-newer-version-of = { $name } wurde mit einer neueren Version von Desire Path erstellt. Aktualisieren Sie Desire Path, um die Datei zu öffnen.
problem-is-damaged-restore-it-from-backup = { $name } ist beschädigt. Stellen Sie die Datei aus einer Sicherung wieder her oder importieren Sie die ursprünglichen Dateien in ein neues Projekt.
problem-is-damaged-or-was-made-by = { $name } ist beschädigt oder stammt von einem anderen Programm und wurde deshalb nicht geöffnet. Stellen Sie die Datei aus einer Sicherung wieder her oder importieren Sie die ursprünglichen Dateien in ein neues Projekt.
problem-is-of-older-version-copy-of = { $name } stammt von einer älteren Version. Vor der Aktualisierung wird eine Kopie aufbewahrt, und diese Kopie ließ sich nicht schreiben: Schaffen Sie Platz oder machen Sie den Ordner beschreibbar und öffnen Sie das Projekt erneut.
problem-question-was-stopped-because-its-answer = Die Frage wurde angehalten, weil ihre Antwort zu groß würde.
problem-is-open-in-another-window-close = { $name } ist in einem anderen Fenster geöffnet. Schließen Sie es dort oder öffnen Sie es hier zum Ansehen.
problem-cannot-be-changed-because-it-or = { $name } lässt sich nicht ändern, weil die Datei oder ihr Ordner schreibgeschützt ist. Öffnen Sie sie zum Ansehen oder kopieren Sie sie in einen eigenen Ordner.
problem-is-open-to-look-at-so = { $name } ist nur zum Ansehen geöffnet, also lässt sich nichts ändern. { $to_edit }
problem-disk-that-holds-is-full-nothing = Der Datenträger mit { $name } ist voll. Nichts wurde geändert: Schaffen Sie Platz und versuchen Sie es erneut.
problem-people-are-erased-from-but-traces = Die Personen sind aus { $name } gelöscht, doch in der Datei können Spuren geblieben sein. Schließen Sie andere Fenster, sorgen Sie für Platz auf dem Datenträger und öffnen Sie das Projekt erneut: Dann wird die Arbeit beendet.
problem-that-question-could-not-be-answered = Diese Frage konnte nicht beantwortet werden.
problem-there-is-already-segment-called-choose = Ein Segment namens „{ $taken }“ gibt es schon. Wählen Sie einen anderen Namen.
problem-has-second-name-on-this-disk = { $name } hat auf diesem Datenträger einen zweiten Namen (einen Hardlink), deshalb lässt sich darin nichts ändern. Kopieren Sie es in eine eigene Datei und öffnen Sie diese.
problem-is-in-way-project-needs-this = { $name } ist im Weg: Das Projekt braucht diesen Namen. Verschieben Sie die Datei.
problem-cancelled-nothing-was-changed = Abgebrochen: Nichts wurde geändert.
problem-to-change-it-close-it-elsewhere = Um es zu ändern, schließen Sie es anderswo und öffnen Sie es erneut.
problem-it-is-not-there-any-more = die Datei ist nicht mehr da
problem-you-are-not-allowed-to-read = Sie dürfen die Datei nicht lesen
problem-disk-or-network-reported-error = der Datenträger oder das Netz meldete einen Fehler
problem-cannot-be-read = { $name } lässt sich nicht lesen: { $why }.
problem-dates-in-could-be-day-first = Die Daten in { $columns } könnten mit dem Tag oder mit dem Monat beginnen („{ $example }“): Geben Sie beim Import an, womit.
problem-rows-could-not-be-stored-nothing = Die Zeilen ließen sich nicht speichern. Nichts wurde geändert: Versuchen Sie es erneut.
problem-nothing-was-written-what-is-shared = Nichts wurde geschrieben: Was weitergegeben wird, muss im Projekt vermerkt sein, damit nicht zwei Dateien durch ihren Unterschied einzelne Personen verraten. { $of_store }
problem-could-not-be-read-or-written = { $name } ließ sich nicht lesen oder schreiben. Nichts wurde geändert. Prüfen Sie, ob der Datenträger da ist und Sie den Ordner verwenden dürfen, und versuchen Sie es erneut; bleibt es dabei, schließen Sie das Projekt und öffnen es wieder.
problem-project = Das Projekt

## Project thread

project-thread-importing = Wird importiert
project-thread-opening = { $file } wird geöffnet
project-thread-opening-sample-shop = Beispielshop wird geöffnet
project-thread-creating = { $file } wird angelegt
project-thread-files = { $importing }: { $files } Dateien
project-thread-joining-everybody-by-new-rules = Alle werden nach den neuen Regeln zusammengeführt
project-thread-saving = Wird gespeichert
project-thread-undoing = Wird rückgängig gemacht
project-thread-redoing = Wird wiederholt
project-thread-reading-project = Projekt wird gelesen
project-thread-cancelled-nothing-was-changed = Abgebrochen: Nichts wurde geändert.
project-thread-something-went-wrong-inside-program-project = Im Programm ist etwas schiefgegangen. Die Projektdatei ist unversehrt; öffnen Sie sie erneut.
project-thread-no-project-is-open-open-or = Es ist kein Projekt geöffnet. Öffnen oder erstellen Sie zuerst eines.
finding-rows-project-closed = das Projekt wurde inzwischen geschlossen
project-thread-undone = Rückgängig gemacht: { $what }
project-thread-done-again = Wiederholt: { $what }
project-thread-keeping-project-ready-to-open = Projekt wird zum Öffnen bereitgehalten
project-thread-no-project-to-import-into = Es ist kein Projekt geöffnet. Öffnen oder erstellen Sie zuerst eines, dann importieren Sie.
project-thread-import-cancelled-nothing-was-changed = Import abgebrochen, nichts wurde geändert.
project-thread-project-was-brought-to-todays-file = Das Projekt wurde auf das heutige Dateiformat gebracht; wie es war, ist in { $copy } aufbewahrt.
project-thread-erasure-is-not-finished-traces-of = Eine Löschung ist nicht beendet: In der Datei können noch Spuren gelöschter Personen sein. Schließen Sie andere Fenster, die sie geöffnet haben, und öffnen Sie sie erneut.
project-thread-these-files-are-in-project-already = Diese Dateien sind schon im Projekt: Nichts kam hinzu.
project-thread-imported = { $events } importiert
project-thread-made-of-rows = {" "}aus { $rows } ({ $made })
project-thread-look-at = Sehen Sie sich { $file } an: { $first }{ $more ->
    [0] .
   *[other]  und { $more } weitere unter Daten › Importe.
}
project-thread-repeat-others = ; { $rows } wiederholen andere und zählen einmal
project-thread-left-out-listed-in-data = ; { $rows_were } ausgelassen, aufgeführt unter Daten

## Save

save-written = Geschrieben: { $path }
save-noting-export = Export wird vermerkt
save-writing = { $name } wird geschrieben
save-no-project-is-open-any-more = Es ist kein Projekt mehr geöffnet.
save-no-project-is-open = Es ist kein Projekt geöffnet.

## Status bar

status-bar-read-only = {"  "}·  schreibgeschützt
status-bar-of-through-filter = { $filtered_customers } von { $all } nach Filter
status-bar-running = Läuft
status-bar-jobs = { $jobs } Aufgaben
status-bar-running-jobs = Laufende Aufgaben
status-bar-cancel = Abbrechen: { $name }

## Update notice

update-notice-menu = Neuere Versionen…
update-notice-title = Neuere Versionen
update-notice-about = Desire Path sucht nur dort nach einer neueren Version, wo Sie es sagen. Nennen Sie eine Datei, etwa in einem gemeinsamen Ordner, oder eine Adresse, die mit https:// beginnt. Sie wird einmal am Tag gelesen, solange das Fenster offen ist, und nichts als diese Anfrage wird gesendet.
update-notice-place = Datei oder Adresse
update-notice-look = Dort nachsehen
update-notice-off = Nicht mehr nachsehen
update-notice-close = Schließen
update-notice-newer = Desire Path { $version } ist da; dies ist { $own }.
update-notice-newer-page = Desire Path { $version } ist da; dies ist { $own }. Zu haben unter { $page }
update-notice-none-newer = Es ist keine neuere Version da; dies ist { $own }.
update-notice-switched-off = Nach neueren Versionen wird nicht mehr gesucht.
update-notice-no-place = Nennen Sie eine Datei oder eine Adresse.
update-notice-no-network = Dieser Build von Desire Path hat kein Netz: Nennen Sie eine Datei.
update-notice-unreadable = { $place } lässt sich nicht lesen: { $error }
update-notice-not-understood = { $place } sagt nicht, welche Version die neueste ist. Die erste Zeile muss eine Version sein wie 0.3.0.
update-notice-not-kept = Wo nach neueren Versionen zu suchen ist, konnte nicht gespeichert werden: { $error }

## View id

view-id-data = Daten
view-id-journey = Journey
view-id-segments = Segmente
view-id-customers = Kunden
view-id-predictions = Prognosen
view-id-channels = Kanäle
view-id-actions = Maßnahmen
view-id-present = Vorführen

## Filter properties

filter-events-more = Gerät u. a.
filter-events-more-filters = Gerät, Land, Produkt, Kampagne und Art der Ereignisse
filter-events-about = Kunden mit irgendeinem Ereignis auf einem Gerät, in einem Land, zu einem Produkt oder aus einer Kampagne: Wer zwei Geräte nutzte, wird über beide gefunden. Und welche Arten von Ereignissen gezeigt werden.
filter-events-all-events = Diese aufheben
filter-events-customers-with = Kunden mit Ereignissen von
filter-events-with-sent = Auch, was an Kunden gesendet wurde
filter-events-with-sent-hint = Gesendete Nachrichten und das Zurückhalten aus einer Kampagne: Sonst zählt nur, was Kunden taten.
filter-events-only-matching = Nur diese Ereignisse zeigen
filter-events-only-matching-hint = Sonst wird alles gezeigt, was diese Kunden taten, auch auf anderen Geräten.
filter-events-events-shown = Gezeigte Ereignisse
filter-events-more-on-command-line = { $more } weitere: --filter { $column }=WERT in der Befehlszeile.
filter-properties-all-properties = Eigenschaften
filter-properties-property = Eigenschaft
filter-properties-reading-values = Werte werden gelesen…
filter-properties-reading-properties = Eigenschaften werden gelesen
filter-properties-more-filter-property-value-on-command = { $more } weitere: --filter property.{ $name }=WERT in der Befehlszeile.
filter-properties-numbers-filter-property-name-number-on = Zahlen: --filter property.NAME=ZAHL in der Befehlszeile.
sample-make-the-sample-shop = Beispielshop erstellen
sample-sample-shop-could-not-made = Der Beispielshop ließ sich nicht erstellen: { $error }
sample-shop-could-not-be-written = Der Beispielshop ließ sich nicht erstellen: { $text }
sample-sample-ready-scores-every-customer = Das Beispiel ist bereit: { $segments }, Prognosen für alle Kunden mit genügend Verlauf und { $actions }.
sample-preparing = Das Beispiel wird vorbereitet
watch-watched-folder = Überwachter Ordner
watch-watched-folder-cannot-read = Der überwachte Ordner { $folder } lässt sich nicht lesen: { $error }
window-no-display = weder DISPLAY noch WAYLAND_DISPLAY ist gesetzt
window-error-no-display = es gibt keine Anzeige für ein Fenster ({ $what }); `desire-path demo --out DIR` erledigt die ganze Arbeit ohne Fenster
window-error-refused = das Fenster ließ sich nicht öffnen: { $why }; `desire-path demo --out DIR` erledigt die ganze Arbeit ohne Fenster
