### What can go wrong with files.

## Store error

store-error-not-found = { $path } gibt es nicht. Prüfen Sie den Namen, oder legen Sie dort ein neues Projekt an.
store-error-no-folder = Den Ordner von { $path } gibt es nicht. Legen Sie ihn zuerst an, oder wählen Sie einen anderen Ort.
store-error-already-exists = { $path } gibt es schon. Öffnen Sie es, oder wählen Sie einen anderen Namen.
store-error-not-a-project = { $path } ist kein Desire-Path-Projekt. Um es als Daten zu verwenden, importieren Sie es in ein Projekt.
store-error-locked = { $path } ist durch eine Passphrase geschützt. Geben Sie die Passphrase an, um es zu öffnen.
store-error-wrong-passphrase = Diese Passphrase öffnet { $path } nicht. Versuchen Sie es erneut: Achten Sie auf Großbuchstaben und die Sprache der Tastatur. Ohne die richtige kann niemand das Projekt lesen; sind Sie sich sicher, ist die Datei beschädigt: Nehmen Sie eine Sicherung.
store-error-encrypted-elsewhere = { $path } sieht wie ein verschlüsseltes Projekt aus. Diese Ausgabe von Desire Path kann verschlüsselte Projekte nicht öffnen: Verwenden Sie eine, die mit dem Merkmal „encrypted“ gebaut ist (die README sagt, wie). Die Datei wurde nicht geändert.
store-error-cannot-encrypt = { $path } kann diese Ausgabe von Desire Path nicht verschlüsseln: Verwenden Sie eine, die mit dem Merkmal „encrypted“ gebaut ist (die README sagt, wie), oder bewahren Sie die Datei auf einem verschlüsselten Datenträger auf.
store-error-newer = { $path } stammt von einer neueren Version von Desire Path (Dateiformat { $found }, diese Version kennt höchstens { $known }). Aktualisieren Sie Desire Path, um es zu öffnen; die Datei wurde nicht geändert.
store-error-damaged = { $path } ist beschädigt ({ $detail }). Stellen Sie es aus einer Sicherung wieder her, oder importieren Sie die Ursprungsdateien in ein neues Projekt.
store-error-in-use = { $path } ist in einem anderen Fenster von Desire Path geöffnet{ $process }. Schließen Sie es dort, oder öffnen Sie es hier schreibgeschützt.
store-error-read-only-place = { $path } ist nicht beschreibbar: Die Datei oder ihr Ordner ist schreibgeschützt. Öffnen Sie es schreibgeschützt, oder kopieren Sie es in einen eigenen Ordner.
store-error-several-names = { $path } hat auf diesem Datenträger einen zweiten Namen (einen Hardlink). Änderungen unter zwei Namen würden einander zerstören: Kopieren Sie das Projekt in eine eigene Datei, und verwenden Sie diese, oder entfernen Sie den anderen Namen.
store-error-in-the-way = { $path } ist im Weg: Ein Projekt braucht diesen Namen selbst. Verschieben Sie die Datei, oder wählen Sie einen anderen Namen.
store-error-calls-wait = Live eingegangene Ereignisse sind noch nicht in { $path }, oder es werden noch welche angenommen. Lassen Sie „serve“ oder den Schalter unter Daten › Live annehmen, was wartet, beenden Sie es, und versuchen Sie es noch einmal. Nichts wurde geändert.
store-error-opened-read-only = { $path } ist schreibgeschützt geöffnet. Schließen Sie es, und öffnen Sie es zum Bearbeiten, um es zu ändern.
store-error-disk-full = Der Datenträger mit { $path } ist voll. Nichts wurde geändert; schaffen Sie Platz, und versuchen Sie es erneut.
store-error-no-backup = { $path } hat ein älteres Dateiformat. Bevor es aktualisiert wird, wird eine Kopie aufbewahrt, und { $copy } konnte nicht geschrieben werden ({ $why }). Schaffen Sie Platz, oder machen Sie den Ordner beschreibbar, und öffnen Sie es dann erneut; es wurde nicht geändert.
store-error-unfitting = { $path } enthält Zahlen, die nicht zum Inhalt passen ({ $detail }), und wurde daher nicht gelesen. Stellen Sie es aus einer Sicherung wieder her, oder importieren Sie die Ursprungsdateien in ein neues Projekt.
store-error-erasure-unfinished = Die Personen sind aus { $path } gelöscht, aber die Datei konnte nicht neu geschrieben werden ({ $why }), sodass Spuren darin geblieben sein können. Schließen Sie andere Fenster, sorgen Sie für Platz auf dem Datenträger, und öffnen Sie das Projekt erneut: Dann wird die Arbeit beendet.
store-error-query = Die Abfrage gelang nicht: { $reason }
store-error-query-too-large = Die Abfrage wurde abgebrochen: { $reason }.
store-error-query-writes = Abfragen können ein Projekt nur lesen; diese würde es ändern. Verwenden Sie SELECT, oder ändern Sie das Projekt im Programm.
store-error-name-taken = Es gibt schon ein Segment namens „{ $name }“. Wählen Sie einen anderen Namen.
store-error-cancelled = abgebrochen
store-error-process = {" "}(Prozess { $id })
store-error-cannot-be-opened = die Datei lässt sich nicht öffnen
store-error-of-disk = der Datenträger meldete einen Fehler ({ $error })
store-error-other = { $path }: { $detail }

## Output error

output-error-project = { $path } ist das Projekt selbst oder gehört dazu. Nichts wurde geschrieben; wählen Sie einen anderen Namen.
output-error-another-project = { $path } ist ein Desire-Path-Projekt oder gehört zu einem, und kein Befehl überschreibt ein Projekt. Nichts wurde geschrieben; wählen Sie einen anderen Namen, oder löschen Sie das Projekt zuerst.
output-error-input = { $path } wird von diesem Befehl auch anderweitig verwendet. Nichts wurde geschrieben; wählen Sie einen anderen Namen.
output-error-imported = { $path } wurde in dieses Projekt importiert und ist vielleicht die einzige Kopie dieser Daten. Nichts wurde geschrieben; wählen Sie einen anderen Namen.
output-error-exists = { $path } gibt es schon. Nichts wurde geschrieben; wählen Sie einen anderen Namen, oder verschieben Sie die Datei.
output-error-io = { $path } ist nicht beschreibbar: { $reason }. Wählen Sie einen anderen Namen oder Ordner.
file-link-leads-nowhere = es ist eine Verknüpfung, die ins Leere führt
file-folder-missing = den Ordner gibt es nicht
file-read-only = Ordner oder Datei sind schreibgeschützt
file-disk-full = der Datenträger ist voll
file-is-folder = es ist ein Ordner
file-is-no-file = es ist keine Datei
file-name-is-no-name = es ist kein Dateiname
store-block-checksum = die Prüfsumme stimmt nicht
store-block-malformed = die Spalten passen nicht zusammen

## What is being done, and what the journal calls it

stage-reading-the-project = Das Projekt wird gelesen
stage-writing-the-shops-exports = Die Exporte des Shops werden geschrieben
stage-keeping-the-project-ready-to-open = Das Projekt wird zum Öffnen bereitgehalten
stage-copying-the-project = Das Projekt wird kopiert
stage-rewriting-events = Ereignisse werden neu geschrieben
stage-keeping-the-totals = Die Summen werden behalten
stage-rewriting-the-file = Die Datei wird neu geschrieben
stage-reading-events = Ereignisse werden gelesen
stage-removing-what-is-known-about-them = Was über sie bekannt ist, wird entfernt
stage-replacing-identifiers = Kennungen werden ersetzt
stage-copying-events = Ereignisse werden kopiert
stage-checking-the-file = Die Datei wird geprüft
stage-checking-tables = Tabellen werden geprüft
stage-checking-events = Ereignisse werden geprüft
stage-rewriting-the-project = Das Projekt wird neu geschrieben
journal-remove-undone-imports = Zurückgenommene Importe entfernen
journal-remove-old-events = Alte Ereignisse entfernen
journal-erase-people = Personen löschen
journal-pseudonymised-copy = Als pseudonymisierte Kopie erstellt
journal-encrypt-project = Projekt verschlüsseln
journal-change-passphrase = Passphrase ändern
journal-remove-encryption = Verschlüsselung entfernen
journal-events-became-totals = Aus { $events } { $events ->
    [one] Ereignis
   *[other] Ereignissen
} { $totals ->
    [one] wurde { $totals } Summe
   *[other] wurden { $totals } Summen
}
journal-accept-changes = Außerhalb des Programms gemachte Änderungen annehmen: { $tables }

## Damage

query-columns-of-table = { $table } hat { $columns }
query-needs-more-memory = Es braucht mehr als { $megabytes } MB Arbeitsspeicher. Fragen Sie nach weniger, oder erlauben Sie mehr mit --max-memory
damage-incomplete = Unvollständig: { $lost } von { $all } Ereignissen lassen sich nicht lesen und fehlen, die Projektdatei ist beschädigt.
damage-not-verified = Nicht geprüft: { $n ->
    [one] Die Tabelle { $names } wurde
   *[other] Die Tabellen { $names } wurden
} außerhalb des Programms geändert oder beschädigt, sodass Zahlen falsch sein können.
damage-restore-or-accept = Stellen Sie das Projekt aus einer Sicherung wieder her, oder nehmen Sie die Änderung an, wenn sie von Ihnen ist.
damage-restore-or-import-again = Stellen Sie das Projekt aus einer Sicherung wieder her, oder nehmen Sie den Import von { $files } zurück, und importieren Sie erneut.

## Details of what is wrong

store-detail-not-allowed = Sie dürfen es nicht lesen
store-detail-name-is-no-text = der Name ist kein gültiger Text
store-detail-copy-differs = die Kopie gleicht dem Projekt nicht
store-detail-changed-outside = außerhalb des Programms geändert oder beschädigt
store-detail-list-of-tables = die Liste der Tabellen
store-detail-table = Tabelle { $table }
store-detail-stray-row = Zeile { $row } verweist auf etwas, das nicht in Tabelle { $parent } steht
store-detail-block-of-events = Block { $row } der Ereignisse
store-detail-project-file = die Datei
store-detail-erasure-unfinished = eine Löschung ist nicht abgeschlossen: Öffnen Sie das Projekt zum Bearbeiten, während es nirgends sonst offen ist
store-detail-not-this-table = statt der Tabelle { $name } steht dort etwas, das ein anderes Programm angelegt hat
store-detail-step-of-other-version = dieser Schritt stammt von einer anderen Version von Desire Path und lässt sich weder rückgängig machen noch wiederholen
store-detail-no-file = { $path } ist keine Datei
store-detail-cannot-be-locked = das Projekt lässt sich nicht sperren ({ $error })
store-detail-unknown-prediction = eine Prognose ist von der unbekannten Art „{ $kind }“
store-detail-unknown-touchpoint-kind = der Touchpoint { $touchpoint } ist von der unbekannten Art „{ $code }“
store-detail-unnamed-property = eine Eigenschaft hat keinen Namen oder keine Art
store-detail-source-numbers = die Nummern der Quellen haben eine Lücke
store-detail-events-in-blocks = die Blöcke wollen { $claimed } Ereignisse in { $bytes } Bytes enthalten
store-detail-block-size = die Größe kann nicht stimmen
store-detail-block-refers = er verweist auf etwas, das nicht in der Datei steht
store-detail-unreadable-place = die Datei ist dort nicht lesbar: { $error }
store-detail-profile-numbers = Profile sind bis { $numbers } nummeriert, es gibt aber { $rows }
store-detail-long-column = eine Spalte enthält mehr als 4 GB Text
store-detail-profile-number = ein Profil hat die unmögliche Nummer { $id }
store-detail-name-numbers = die Nummern der Namen der Art { $kind } haben eine Lücke
store-detail-missing-profiles = Ereignisse verweisen auf fehlende Profile
store-detail-block-kept = Block { $block } von Import { $import }: { $error }. Was der Block enthält, ist unbekannt, daher wurde nichts entfernt. Machen Sie diesen Import rückgängig und schließen Sie das Projekt, was den Block entfernt; versuchen Sie es dann erneut
store-detail-open-elsewhere = das Projekt ist in einem anderen Fenster offen
store-detail-changed-meanwhile = das Projekt wurde inzwischen geändert
store-detail-derived-column = die abgeleitete Spalte { $column } ist beschädigt
store-detail-no-random-numbers = das System liefert keine Zufallszahlen für einen Schlüssel ({ $error })
query-takes-too-long = Es dauerte länger als { $seconds } Sekunden. Fragen Sie nach weniger, oder erlauben Sie mehr mit --timeout
query-makes-long-text = Es entsteht ein Text von mehr als { $megabytes } MB. Fragen Sie nach weniger
query-has-many-rows = Es sind mehr als { $rows } Zeilen. Fügen Sie LIMIT hinzu, oder erlauben Sie mehr mit --max-rows
