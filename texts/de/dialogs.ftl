### Dialogs.

## Annotations

annotations-write-first-day-as-2026-05 = Schreiben Sie den ersten Tag als 2026-05-04.
annotations-write-last-day-as-2026-05 = Schreiben Sie den letzten Tag als 2026-05-17 oder lassen Sie ihn leer.
annotations-last-day-lies-before-first = Der letzte Tag liegt vor dem ersten.
annotations-write-what-happened = Schreiben Sie, was geschah.
annotations-new-annotation = neue Anmerkung
annotations-what-happened = Was geschah
annotations-summer-sale = Sommerschlussverkauf
annotations-days = Tage
annotations-same-day = selber Tag
annotations-annotation-kind = Art der Anmerkung
annotations-annotation-source = Quelle der Anmerkung
annotations-all = Alle
annotations-no-notes-yet-campaigns-releases-and = Noch keine Anmerkungen. Kampagnen, Releases und Preisänderungen erklären Wendungen in den Daten.
annotations-remove = „{ $text }“ entfernen
annotations-annotations = Anmerkungen
annotations-it-is-kept-in-project-can = Sie bleibt im Projekt. Lässt sich rückgängig machen.
annotations-add = Hinzufügen
annotations-close = Schließen

## Confirm

confirm-removed = { $old_events } entfernt.
confirm-remove-old-events = Alte Ereignisse entfernen?
confirm-remove-for-good = Endgültig entfernen
confirm-removing-old-events = Alte Ereignisse werden entfernt
confirm-this-cannot-be-undone-and-neither = Das lässt sich nicht rückgängig machen, ebenso wenig, was davor getan wurde.
confirm-cancel = Abbrechen
undo-export-title = Export der Maßnahmen rückgängig machen?
undo-export-what = Zuletzt wurden Maßnahmen exportiert. Was exportiert wurde, hat das Programm verlassen und bleibt, wo es ist. Hier wird nur vergessen, dass es exportiert wurde und wer ausgelassen war; denselben Kunden könnte dann noch einmal geschrieben werden.
undo-export-yes = Export rückgängig machen
undo-export-look = Maßnahmen ansehen

## Consent

consent-saving-consent = Einwilligung wird gespeichert
consent-for = { $label }: { $word } für { $customer }.
consent-customers = Kunden
consent-choose-segment = Segment wählen
consent-consent-segment = Segment der Einwilligung
consent-set-consent = Einwilligung festlegen
consent-undo-label = Einwilligung festlegen
consent-purpose = Zweck
consent-consent-purpose = Zweck der Einwilligung
consent-their-answer = Die Antwort
consent-yes = Ja
consent-no = Nein
consent-source-of-this-answer = Woher diese Antwort stammt
consent-by-letter-on-phone = Per Brief, am Telefon…
consent-no-segment-chosen = Wählen Sie ein Segment.
consent-counts-from-now-on-for-later = Gilt ab jetzt für { $customer }; eine spätere Aussage in einem Import wiegt schwerer. Lässt sich rückgängig machen.
consent-set = Festlegen
consent-cancel = Abbrechen

## Erase

erase-customer = Kunde { $n }
erase-from-file = Aus einer Datei…
erase-csv-file-with-column-of-ids = Eine CSV-Datei mit einer Spalte von Nummern, E-Mails, Telefonnummern oder Geräte-IDs.
erase-leave-file-out = Datei weglassen
erase-customers = { $id } ({ $customers } Kunden)
erase-one-identifier-line-first-column-of = Eine Kennung je Zeile. Die erste Spalte einer CSV-Datei lässt sich so einfügen, wie sie ist.
erase-people-with-events = { $customers } mit { DATIVE($events) }: { $first }{ $more }
erase-and-more = {" "}und { $more } weitere
erase-nobody-is-known-by-of-them = Unter { $n } davon ist niemand bekannt: { $some }
erase-several-customers-have-these-so-say = Diese haben mehrere Kunden, nennen Sie also eine andere Kennung: { $some }
erase-erasing-people = Personen werden gelöscht
erase-erased-with-file-was-rewritten = { $customers } mit { DATIVE($events) } gelöscht. Die Datei wurde neu geschrieben.{ $copies }
erase-names-and-more = , { $names } und { $more } weitere
erase-beside-project-and-may-still-hold = { $n ->
    [one] Diese Kopie liegt neben dem Projekt und kann die gelöschten Personen noch enthalten: { $first }{ $more }. Entfernen Sie auch sie.
   *[other] Diese Kopien liegen neben dem Projekt und können die gelöschten Personen noch enthalten: { $first }{ $more }. Entfernen Sie auch sie.
}
erase-erase-people = Personen löschen
erase-events-identifiers-scores-actions-texts-and = Ereignisse, Kennungen, Prognosewerte, Maßnahmen, Texte und jede Erwähnung dieser Personen werden aus der Projektdatei entfernt, die danach neu geschrieben wird. Verschlüsselte Kennungen, die niemand zurücklesen kann, halten sie aus späteren Importen heraus.
erase-customer-ids-e-mails-phones-or = Kundennummern, E-Mails, Telefonnummern oder Geräte-IDs
erase-this-cannot-be-undone-and-neither = Das lässt sich nicht rückgängig machen, ebenso wenig alles davor. Kopien des Projekts und exportierte Dateien werden nicht geändert: Entfernen Sie auch sie.
erase-type-to-go-on = Tippen Sie „{ $word }“, um fortzufahren
erase-erase-for-good = Endgültig löschen
erase-cancel = Abbrechen

## First questions

first-questions-looking-at-your-data = Ihre Daten werden angesehen
first-questions-first-questions = erste Fragen
first-questions-success-is = Erfolg ist
first-questions-money-is-in = Geld ist in
first-questions-currency = Währung
first-questions-times-are-shown-in = Zeiten werden gezeigt in
first-questions-time-zone = Zeitzone
first-questions-stages = Phasen
first-questions-change-names-and-stages = Namen und Phasen ändern…
first-questions-choose-touchpoint = Touchpoint wählen
first-questions-what-counts-as-success = Was als Erfolg zählt
first-questions-is-this-right = Stimmt das so?
first-questions-desire-path-took-four-things-for = Desire Path hat vier Dinge angenommen. Jede Zahl hängt davon ab.
first-questions-still-looking-at-your-data = Ihre Daten werden angesehen…
first-questions-use-these = So verwenden
first-questions-keep-as-it-was = Lassen, wie es war
first-questions-keep-defaults = Vorgaben behalten
first-questions-settings-kept = { $goal }, { $currency }, { $time_zone }
first-questions-you-can-change-all-of-it = Alles lässt sich später unter Daten › Einstellungen ändern.

## Same

same-customer = Kunde
same-known-by = Bekannt über
same-same-person-as = Dieselbe Person wie
same-find-customer-who-is-same-person = Suchen Sie den Kunden, der dieselbe Person wie { $label } ist: nach Namen oder einer Kennung.
same-type-at-least-two-letters = Tippen Sie mindestens zwei Buchstaben.
same-find-customers = Kunden suchen
same-looking = Wird gesucht…
same-nobody-is-called-so = So heißt niemand.
same-they-are-same-person = Es ist dieselbe Person
same-cancel = Abbrechen

## Split

split-not-same-person = Nicht dieselbe Person
split-tick-profiles-of-that-belong-to = Haken Sie die Profile von { $label } an, die jemand anderem gehören. Sie werden ein eigener Kunde und bleiben getrennt, was immer sie gemeinsam haben.
split-of-go = { $n } von { DATIVE($profiles) } gehen.
split-make-them-another-customer = Zu einem anderen Kunden machen
split-cancel = Abbrechen
split-profile = Profil { $n }: { $ids }

## Licences

licences-licences = Lizenzen
licences-close = Schließen

## List export

tool-choice-file-for = Datei für
tool-choice-own-columns = Jedes Programm (CSV)
tool-choice-unknown-to-tool = wären { $tool } nicht bekannt
tool-choice-knows-nobody = niemand in dieser Liste ist { $tool } bekannt
tool-choice-repeated = sind schon in der Datei, mit derselben Adresse
tool-choice-phones-without-country = ausgelassene Telefonnummern: Ihr Land ist nicht sicher
tool-choice-incomplete-addresses = ausgelassene Namen oder Postleitzahlen: Vorname, Nachname, Land und Postleitzahl zählen nur zusammen
tool-choice-too-long-for-one-file = die Liste ist länger, als eine Datei von { $tool } sein darf; `desire-path export` mit --to { $word } schreibt mehrere
list-export-hashed = Adressen, Nummern und Namen als SHA-256
list-export-for-tool = „{ $title }“ für { $tool }{ $included }
list-export-for-as-csv = „{ $title }“ für { $what }, als CSV{ $included }
list-export-my-own-work = Eigene Arbeit
list-export-export = „{ $title }“ exportieren
list-export-what-is-list-for = Wofür ist die Liste?
list-export-in-file = in der Datei
list-export-left-out = ausgelassen
list-export-choose-where-to-save = Speicherort wählen…
list-export-cancel = Abbrechen
list-export-tick-box-below = setzen Sie unten den Haken
list-export-include-people-whose-consent-is-not = Personen mit unbekannter Einwilligung aufnehmen: Ich führe ihre Einwilligung anderswo

## File

file-being-looked-at = wird angesehen
file-looking-at = { $name } wird angesehen
file-preview = Vorschau
file-cannot-be-read = lässt sich nicht lesen
file-needs-answer-about-dates = braucht eine Antwort zu Daten
file-needs-time-zone = braucht eine Zeitzone
file-needs-source-name = braucht einen Namen der Quelle
file-cannot-be-read-this-way = lässt sich so nicht lesen
file-needs-correction = braucht eine Korrektur
file-recognised-by-its-columns = { $label }, an den Spalten erkannt
file-looking-at-rows = Zeilen werden angesehen…
file-it = Sie { $why }.
file-columns-lets-you-choose-another = { $question } { $name }. Mit „Spalten…“ wählen Sie eine andere.
file-looking-whether-known = Prüfe, ob sie bekannt ist
file-imported-before = Diese Datei wurde am { $date } importiert. Was das Projekt daraus schon hat, zählt nicht doppelt.
file-import-rows = { $rows } importieren
file-import-button = Importieren
file-looking-at-file = Datei wird angesehen…
file-rows-become = { $of }{ $rows } { $n ->
    [one] ergibt
   *[other] ergeben
} { $events }{ $made }
file-some-of-first-rows-become = { $used } der ersten { $rows } { $n ->
    [one] ergibt
   *[other] ergeben
} { $events }{ $made }
file-some-rows-become = { $used } von { $rows } { $n ->
    [one] ergibt
   *[other] ergeben
} { $events }{ $made }
file-first = Die ersten{" "}
file-no-cost = keine Kosten
file-about-of-ads = { $of }{ $rows } über { $costs } für Anzeigen
file-refused-is = {" ist "}
file-about-people = { $of }{ $rows } über Personen
file-about-products = { $of }{ $rows } über Produkte
file-about-people-with = { $of }{ $rows } über Personen mit { DATIVE($events) }
file-left-out = Ausgelassen: { $rows } ({ $why }).
file-needs-answer-about-its-columns = braucht eine Antwort zu ihren Spalten

## Grid

grid-what-becomes-of-row = Was aus der Zeile wird
grid-columns-and-more-to-the-right = { $columns }; nach rechts scrollen für die übrigen
grid-show-empty-columns = { $n ->
    [one] Leere Spalte zeigen
   *[other] { $n } leere Spalten zeigen
}
grid-line = Zeile { $line }: { $outcome }
grid-kept-about = Behalten · etwa { $size }
grid-column-left-out = Ausgelassen

## Mapping

mapping-opening-file = Datei wird geöffnet
mapping-import = Importieren
mapping-still-opening-file = Datei wird geöffnet…
mapping-left-out-without-data = Ohne Daten, daher weggelassen: { $names }
mapping-cancel = Abbrechen
mapping-import-title = { $n } importieren
mapping-import-files = { $n } Dateien importieren
mapping-back-to-all-files = Zurück zu allen Dateien
mapping-one-step-that-can-be-undone = { $size } · ein Schritt, der sich rückgängig machen lässt
mapping-import-all-files = Alle { $usable } Dateien importieren
mapping-import-some-files = { $files } importieren

## Overview

overview-leave-out = Auslassen
overview-do-not-import = { $name } nicht importieren
overview-columns = Spalten…
overview-columns-and-rows-of = Spalten und Zeilen von { $name }
overview-looking-at-of-files = { $looking } von { $files } Dateien werden angesehen…
overview-of-files-need-answer = { $waiting ->
    [one] 1 von { $files } Dateien braucht eine Antwort
   *[other] { $waiting } von { $files } Dateien brauchen eine Antwort
}
overview-of-files-cannot-be-used-and = { $refused ->
    [one] 1 von { $files } Dateien ist nicht verwendbar und bleibt draußen
   *[other] { $refused } von { $files } Dateien sind nicht verwendbar und bleiben draußen
}
overview-all-in-one-step-that-can = Alle in einem Schritt, der sich rückgängig machen lässt

## Questions

questions-time-zone = Zeitzone
questions-there-is-no-such-time-zone = Diese Zeitzone gibt es nicht; schreiben Sie eine wie Europe/Berlin.
questions-recognised = Erkannt: { $name }
questions-rows-are = Zeilen sind
questions-source = Quelle
questions-channel = Kanal
questions-currency = Währung
questions-times-without-zone-are-in = Zeiten ohne Zone sind in
questions-decimal-comma = Dezimalkomma
questions-keep-repeated-rows = Wiederholte Zeilen behalten
questions-keep-repeated-rows-means = Genau gleiche Zeilen zählen einmal. Zwei Käufe eines Tages sehen gleich aus, wo nur der Tag dasteht: Dann behalten Sie sie.
questions-count-repeated-lines-once = Wiederholte Zeilen einmal zählen
questions-of-lines-that-are-exactly-alike = Von Zeilen, die innerhalb einer Bestellung ganz gleich sind, zählt nur die erste. Lassen Sie es aus, wo für jeden Artikel eine Zeile geschrieben wird.
questions-keep-images-styles-and-scripts = Bilder, Stile und Skripte behalten
questions-or-one-of-yours = oder eine eigene
questions-existing-source = Vorhandene Quelle
questions-is-in-written-day-first-or = Steht bei „{ $raw }“ in { $columns } zuerst der Tag oder der Monat?
questions-are-dates-in-written-day-first = Steht bei den Daten in { $columns } zuerst der Tag oder der Monat?
questions-day-first = Tag zuerst: { $day }
questions-month-first = Monat zuerst: { $month }
questions-button-day-first = Tag zuerst
questions-button-month-first = Monat zuerst
questions-amounts-in-cents = Beträge in Cent
questions-1999-means-19-99-amounts-are = 1999 heißt 19,99. Beträge in Währungen ohne Cent, wie Yen, bleiben, wie sie sind.
questions-give-column-below-role-time = Geben Sie unten einer Spalte die Rolle „Zeit“ oder lassen Sie die Datei aus.
questions-give-column-below-role-customer-id = Geben Sie unten einer Spalte die Rolle „Kundennummer“, „E-Mail“, „Telefon“ oder „Geräte-ID“ oder lassen Sie die Datei aus.

## Own project

own-project-there-is-no-such-folder-choose = Diesen Ordner gibt es nicht. Wählen Sie einen anderen.
own-project-there-is-already-project-of-this = Ein Projekt dieses Namens gibt es schon. Wählen Sie einen anderen Namen oder ergänzen Sie jenes Projekt.
own-project-name = Name
own-project-folder = Ordner
own-project-or-add-to-project-that-you = Oder ergänzen Sie ein vorhandenes Projekt:
own-project-where-should-your-data-be-kept = Wo sollen Ihre Daten aufbewahrt werden?
own-project-your-data-goes-into-project-of = Ihre Daten kommen in ein eigenes Projekt: eine Datei auf diesem Computer, und nirgends sonst.
own-project-protect-with-passphrase = Mit Passphrase schützen
own-project-passphrase = Passphrase
own-project-create-project-and-go-on = Projekt anlegen und weiter
own-project-cancel = Abbrechen

## Passphrase

passphrase-five-or-more-words-that-do = Fünf oder mehr Wörter, die nicht zusammengehören, lassen sich leicht merken.
passphrase-same-again = Noch einmal dieselbe
passphrase-two-are-not-same = Die beiden sind nicht gleich.
passphrase-whoever-forgets-passphrase-loses-project-nobody = Wer die Passphrase vergisst, verliert das Projekt: Niemand kann es dann öffnen, und es gibt keinen Weg zurück. Bewahren Sie sie in einem Passwortmanager oder auf Papier an einem sicheren Ort auf.
passphrase-open-encrypted-project = Verschlüsseltes Projekt öffnen
passphrase-is-protected-by-passphrase = { $file } ist durch eine Passphrase geschützt.
passphrase-passphrase = Passphrase
passphrase-that-passphrase-does-not-open-look = Diese Passphrase öffnet { $name } nicht. Achten Sie auf Großbuchstaben und die Sprache der Tastatur und versuchen Sie es erneut.
passphrase-open = Öffnen
passphrase-cancel = Abbrechen
passphrase-new-project = Neues Projekt
passphrase-protect-with-passphrase = Mit Passphrase schützen
passphrase-without-one-whoever-gets-hold-of = Ohne Passphrase kann die Datei lesen, wer an sie gelangt. Sie können später unter Daten › Datenschutz eine setzen.
passphrase-create-project = Projekt anlegen
passphrase-encrypting-project = Projekt wird verschlüsselt
passphrase-project-is-encrypted-now-copies-made = Das Projekt ist jetzt verschlüsselt. Frühere Kopien sind es nicht, und auf dem Datenträger können noch Spuren der alten Datei sein.
passphrase-changing-passphrase = Passphrase wird geändert
passphrase-passphrase-is-changed-copies-made-before = Die Passphrase ist geändert. Frühere Kopien behalten die alte.
passphrase-removing-encryption = Verschlüsselung wird entfernt
passphrase-project-is-not-encrypted-any-more = Das Projekt ist nicht mehr verschlüsselt: Wer an die Datei gelangt, kann sie lesen.
passphrase-cancelled-nothing-was-changed = Abgebrochen, nichts wurde geändert.
passphrase-present-passphrase = Jetzige Passphrase
passphrase-that-is-not-passphrase-of-this = Das ist nicht die Passphrase dieses Projekts.
passphrase-new-passphrase = Neue Passphrase
passphrase-project-file-is-rewritten-encrypted-exports = Die Projektdatei wird verschlüsselt neu geschrieben. Exporte sind nicht verschlüsselt, frühere Kopien ebenso wenig.
passphrase-encrypt = Verschlüsseln
passphrase-change-passphrase = Passphrase ändern
passphrase-project-file-is-rewritten-under-new = Die Projektdatei wird unter der neuen Passphrase neu geschrieben. Frühere Kopien behalten die alte.
passphrase-button-change = Passphrase ändern
passphrase-remove-passphrase = Passphrase entfernen
passphrase-project-file-is-rewritten-without-encryption = Die Projektdatei wird ohne Verschlüsselung neu geschrieben: Jeder, der sie hat, kann sie lesen.
passphrase-button-remove = Passphrase entfernen

## Path

path-open-project = Projekt öffnen
path-desire-path-project = Desire-Path-Projekt
path-path-of-desire-file = Pfad einer .desire-Datei
path-new-project = Neues Projekt
path-path-of-new-desire-file = Pfad der neuen .desire-Datei
path-import-files = Dateien importieren
path-exports = Exporte
path-all-files = Alle Dateien
path-import-file = Datei importieren
path-path-of-file-or-of-folder = Pfad einer Datei oder eines Ordners davon
path-import-folder = Ordner importieren
path-path-of-folder-of-exports-or = Pfad eines Ordners mit Exporten oder einer Datei
path-watch-folder = Ordner überwachen
path-path-of-folder-that-exports-are = Pfad des Ordners, in den Exporte gelegt werden
path-file-of-identifiers = Datei mit Kennungen
path-csv-or-text = CSV oder Text
path-path-of-csv-file-with-column = Pfad einer CSV-Datei mit einer Spalte von Kennungen
path-there-are-no-identifiers-in = In { $name } sind keine Kennungen.
path-cannot-be-read = { $name } lässt sich nicht lesen: { $error }.
path-path-of-new-file = Pfad der neuen Datei
path-there-is-no-folder = Den Ordner { $folder } gibt es nicht.
path-there-is-no-file = Die Datei { $file } gibt es nicht.
path-there-is-no-such-folder = Diesen Ordner gibt es nicht.
path-exists-already-and-copy-of-project = { $file } gibt es schon, und eine Kopie eines Projekts ersetzt nie eine andere Datei. Wählen Sie einen anderen Namen.
path-exists-already-replace-it = { $file } gibt es schon. Ersetzen?
path-replace = Ersetzen
path-open = Öffnen
path-save = Speichern
path-cancel = Abbrechen
path-export-what-is-shown = Exportieren, was zu sehen ist

## Quit

quit-import-is-still-running = Ein Import läuft noch
quit-closing-now-stops-it-project-stays = Schließen hält ihn an; das Projekt bleibt, wie es vor dem Import war.
quit-keep-importing = Weiter importieren
quit-stop-it-and-close = Anhalten und schließen

## Read only

read-only-open-to-look-at = Zum Ansehen öffnen?
read-only-looking-at-it-changes-nothing-every = Ansehen ändert nichts; jede Ansicht und jeder Export funktioniert.
read-only-button-open = Zum Ansehen öffnen
read-only-try-again = Erneut versuchen
read-only-cancel = Abbrechen

## Addresses

addresses-addresses = Adressen
addresses-become = Werden zu
addresses-how-many = Wie viele
addresses-events = Ereignisse
addresses-such-as = Zum Beispiel
addresses-address = Adresse
addresses-now = Jetzt
addresses-then = Dann
addresses-look-at-addresses = Adressen ansehen
addresses-looking-at-addresses = Adressen werden angesehen…
addresses-preview-names = Vorschau der Namen
addresses-now-and-get-another-name = jetzt { $touchpoints }; { $addresses } und { $events } bekommen einen anderen Namen
addresses-every-address-has-name-of-its = Jede Adresse hat schon einen eigenen Namen, oder es gibt keine Seiten: nichts vorzuschlagen.
addresses-choose-none = Keine wählen
addresses-choose-all = Alle wählen
addresses-of-chosen-names-can-be-changed = { $chosen } von { DATIVE($proposals) } gewählt. Namen lassen sich hier ändern; * steht für Beliebiges.
addresses-becomes = { $pattern } wird zu { $touchpoint }
addresses-use = { $pattern } verwenden
addresses-name-of = Name von { $pattern }
addresses-one-page-that-is-viewed-often = Eine häufig angesehene Seite
addresses-many-names-in-one-folder = Viele Namen in einem Ordner
addresses-they-differ-by = Sie unterscheiden sich durch { $kinds }
addresses-which-address-becomes-what-those-that = Welche Adresse wozu wird, die sich ändernden zuerst:
addresses-now-then = { $address_text }: jetzt { $now }, dann { $then }

## Channels

channels-raw-channel = Rohkanal
channels-becomes = Wird zu
channels-by = Durch
channels-events = Ereignisse
channels-raw-becomes = { $raw } wird zu { $channel }
channels-none-given = (keiner angegeben)
channels-tags-on-address = { $raw } (Tags an der Adresse)
channels-by-source = nach Quelle
channels-rule = Regel { $n }
channels-or-choose = oder wählen
channels-known-channel = Bekannter Kanal
channels-add-rule = Regel hinzufügen
channels-click-row-to-fill-this-in = Klicken Sie eine Zeile an, um dies auszufüllen. * steht für Beliebiges. Kanäle, die keine Regel nennt, folgen den Standardregeln für Kanäle von Google Analytics 4.
channels-rule-with-events = { $n }. „{ $raw }“ wird zu „{ $channel }“ · { $events }

## Rules

rules-count-names = Namen zählen
rules-names-and-stages = Namen und Phasen
rules-raw-names-stay-in-file-these = Rohnamen bleiben in der Datei; diese Regeln sagen, wie sie auf dem Bildschirm heißen. Die erste passende Regel gilt.
rules-touchpoints = Touchpoints
rules-addresses = Adressen
rules-channels = Kanäle
rules-stages-and-kinds = Phasen und Arten
rules-counting = Wird gezählt…
rules-apply-everywhere = Überall anwenden
rules-cancel = Abbrechen
rules-close = Schließen
rules-start-over = Neu beginnen
rules-back-to-built-in-rules = Zurück zu den eingebauten Regeln

## Order buttons

order-buttons-remove = { $what } entfernen
order-buttons-up = Nach oben
order-buttons-earlier-rule-wins = Eine frühere Regel gilt

## Stages

stages-touchpoint = Touchpoint
stages-events = Ereignisse
stages-stage = Phase
stages-kind = Art
stages-kind-says-what-happens-at-touchpoint = Die Art sagt, was an einem Touchpoint geschieht, wie immer er heißt: Prognosen, Maßnahmen, Hürden und Datenqualität richten sich danach.
stages-numbered-stage = Phase { $n }
stages-move-stage-one-to-right = Phase { $n } um eins nach rechts
stages-remove-stage = Phase { $n } entfernen
stages-new-stage = Neue Phase
stages-loyalty = Loyalität
stages-add-stage = Phase hinzufügen
stages-no-stage = Keine Phase
stages-stage-of = Phase von { $touchpoint }
stages-kind-of = Art von { $touchpoint }

## Touchpoints

touchpoints-raw-name = Rohname
touchpoints-on-page = Auf Seite
touchpoints-becomes = Wird zu
touchpoints-by = Durch
touchpoints-events = Ereignisse
touchpoints-raw-becomes = { $raw } wird zu { $touchpoint }
touchpoints-rule = Regel { $n }
touchpoints-events-named = Ereignisse namens
touchpoints-any-event = jedes Ereignis
touchpoints-on-page-hint = auf Seite
touchpoints-any-page = jede Seite
touchpoints-product-viewed = Product viewed
touchpoints-add-rule = Regel hinzufügen
touchpoints-click-row-to-fill-this-in = Klicken Sie eine Zeile an, um dies auszufüllen. * steht für Beliebiges: /product/*
touchpoints-on-becomes = { $n }. { $event } auf { $page } wird zu „{ $touchpoint }“ · { $events }

## Shortcuts

shortcuts-ctrl-o = Strg+O
shortcuts-open-project = Projekt öffnen
shortcuts-ctrl-n = Strg+N
shortcuts-new-project = Neues Projekt
shortcuts-ctrl-i = Strg+I
shortcuts-import-files = Dateien importieren
shortcuts-ctrl-e = Strg+E
shortcuts-export-what-is-shown = Exportieren, was zu sehen ist
shortcuts-ctrl-f = Strg+F
shortcuts-find-customer = Kunden suchen
shortcuts-ctrl-1-7 = Strg+1 … 8
shortcuts-go-to-view = Zu einer Ansicht
shortcuts-ctrl-z = Strg+Z
shortcuts-undo = Rückgängig
shortcuts-shift-ctrl-z = Umschalt+Strg+Z
shortcuts-redo = Wiederholen
shortcuts-ctrl-ctrl-ctrl-0 = Strg++  Strg+−  Strg+0
shortcuts-larger-smaller-ordinary-text = Größerer, kleinerer, normaler Text
shortcuts-full-screen = Vollbild
shortcuts-tab = Tab
shortcuts-next-control = Nächstes Bedienelement
shortcuts-arrow-keys = Pfeiltasten
shortcuts-walk-nodes-of-diagram = Durch die Knoten eines Diagramms gehen
shortcuts-enter = Eingabe
shortcuts-select-what-has-focus = Wählen, was den Fokus hat
shortcuts-esc = Esc
shortcuts-clear-selection-leave-customer-close-dialog = Auswahl aufheben, Kunden verlassen, Dialog schließen
shortcuts-alt-up-down = Alt+Auf, Alt+Ab
shortcuts-previous-next-customer = Voriger oder nächster Kunde der Liste
shortcuts-ctrl-shift-f = Strg+Umschalt+F
shortcuts-clear-filter = Filter aufheben
shortcuts-ctrl-d = Strg+D
shortcuts-light-or-dark = Hell oder dunkel
shortcuts-ctrl = Strg+,
shortcuts-rules-for-names-and-stages = Regeln für Namen und Phasen
shortcuts-ctrl-q = Strg+Q
shortcuts-quit = Beenden
shortcuts-this-sheet = Diese Übersicht
shortcuts-keyboard = Tastatur
shortcuts-close = Schließen
passphrase-strong = Stark.
passphrase-fair-one-two-more-words-make = Mittel: Ein oder zwei weitere Wörter machen sie stark.
passphrase-weak-easily-found-trying-use-five = Schwach: durch Probieren leicht zu finden. Nehmen Sie fünf oder mehr Wörter, die nicht zusammengehören.

## Customers who…

conditions-title = Kunden, die…
conditions-who-enters-not-what-is-shown = Sagt, wer betrachtet wird, nach allem, was Kunden bis zum Ende der Tage taten. Was davon gezeigt wird, sagen die anderen Filter.
conditions-as-text = Dasselbe als Text
conditions-example = orders >= 2 and not did "Refund"
conditions-examples = Beispiele
conditions-example-often = orders >= 2 within 90d
conditions-example-gone = order and last activity > 30 days ago
conditions-example-sequence = kind:cart then not order within 7d
conditions-example-money = value > 100 and sessions < 3
conditions-none-yet = Fügen Sie eine Bedingung hinzu oder schreiben Sie eine.
conditions-show-these-customers = Diese Kunden zeigen
conditions-show-all-customers = Alle Kunden zeigen
conditions-cancel = Abbrechen
conditions-save-as-segment-named = Als Segment speichern unter
conditions-save = Speichern
conditions-segment-saved = Gespeichert als „{ $name }“: unter Segmente und als Segment in der Filterleiste.
conditions-add = Hinzufügen:
conditions-how-often = Wie oft
conditions-when = Wann
conditions-money = Geld
conditions-sequence = Nacheinander
conditions-prediction = Prognose
conditions-chance-of-what = Was vorhergesagt wird
conditions-all-hold = Alle davon treffen zu
conditions-one-holds = Mindestens eines trifft zu
conditions-how-many-hold = Wie viele Bedingungen zutreffen müssen
conditions-holds = Aufnehmen, wenn
conditions-holds-not = Ausschließen, wenn
conditions-whether-it-holds = Aufnehmen oder ausschließen
conditions-remove = Bedingung entfernen
conditions-event = Was geschah
conditions-anything = Irgendetwas
conditions-an-order = Eine Bestellung
conditions-a-session = Eine Sitzung
conditions-kind = Art: { $kind }
conditions-kinds = Arten von Touchpoints
conditions-device = Gerät
conditions-country = Land
conditions-product = Produkt
conditions-campaign = Kampagne
conditions-compared = Wie es verglichen wird
conditions-at-least = mindestens
conditions-more-than = mehr als
conditions-at-most = höchstens
conditions-less-than = weniger als
conditions-exactly = genau
conditions-times = { $n ->
    [one] {" "}Mal
   *[other] {" "}Mal
}
conditions-paid = Insgesamt gezahlt
conditions-since-when = Seit wann
conditions-ever = je
conditions-in-last-days = { $n ->
    [one] am letzten Tag
   *[other] in den letzten { $n } Tagen
}
conditions-the-first = Das erste
conditions-the-last = Das letzte
conditions-first-or-last = Erstes oder letztes
conditions-at-most-days-ago = höchstens so lange her
conditions-more-than-days-ago = länger her als
conditions-before-day = vor
conditions-after-day = nach
conditions-on-day = am
conditions-days = { $n ->
    [one] {" "}Tag
   *[other] {" "}Tage
}
conditions-first = Zuerst
conditions-then = dann
conditions-then-not = dann nicht
conditions-what-comes-then = Was dann kommt
conditions-add-step = Schritt hinzufügen
conditions-remove-step = Schritt entfernen
conditions-time-since-step-before = Zeit seit dem Schritt davor

## Words between fields
rules-built-in = eingebaut
rules-becomes = wird zu
rules-become = werden zu
rules-any = beliebig
annotations-until-day = bis
