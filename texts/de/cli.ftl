cli-analyse-timeline = Zeitachse
cli-analyse-times-in = Zeiten in { $time_zone }
cli-analyse-min-share-percentage-from-0-50 = --min-share ist ein Prozentsatz von 0 bis 50
cli-annotations-no-note-desire-path-annotations-project = Es gibt keine Notiz { $id }; `desire-path annotations PROJECT` führt sie auf
cli-annotations-no-source = Es gibt keine Quelle „{ $name }“; es gibt { $names }
cli-annotations-no-kind-note = „{ $kind }“ ist keine Art von Notiz; es gibt { $kinds }
cli-annotations-note-has-no-text-write-add = Die Notiz hat keinen Text; schreiben Sie --add "Sommerschlussverkauf"
cli-annotations-last-day-lies-before-first-swap = Der letzte Tag liegt vor dem ersten; vertauschen Sie --from und --to
cli-annotations-no-day-write-one-such-2026 = „{ $text }“ ist kein Tag; schreiben Sie einen wie 2026-05-04
cli-futures-budget-is-no-amount = Ein Budget ist ein Betrag ab 0
cli-playbooks-the-file = die Datei der Playbooks
cli-playbooks-no-playbook = Es gibt kein Playbook „{ $name }“; es gibt { $known }
cli-playbooks-cannot-read = Die Playbooks in { $file } lassen sich nicht lesen
cli-theme-names-no-theme = Es gibt kein Thema „{ $theme }“; `desire-path themes PROJECT` führt sie auf
cli-own-prediction-no-question = Es gibt keine behaltene Frage { $id }; `desire-path predict PROJECT --kept` führt sie auf
cli-theme-names-no-name = Es gibt keinen Namen { $id }; `desire-path theme-names PROJECT` führt sie auf
cli-tones-no-tone = Es gibt keinen Tonfall { $id }; `desire-path tones PROJECT` führt sie auf
cli-tones-unread = „{ $pair }“ setzt keinen Tonfall; schreiben Sie ein Wort oder eine Text-ID ohne Leerzeichen, =, und bad, neutral, good oder eine Zahl
cli-customers-customer-refused-analytics-no-analysis-list = Dieser Kunde hat der Analyse widersprochen und steht in keiner Auswertung, keiner Liste und keinem Export; `desire-path access` schreibt, was gespeichert ist, `desire-path consent` vermerkt, was er jetzt sagt
cli-customers-belongs-say-whom-another-identifier-number = „{ $id }“ gehört { $customers_word }: { $names }{ $more }; sagen Sie mit einer anderen Kennung, wem, oder mit der Nummer, etwa "#{ $first }"
cli-customers-nobody-is-known-by = Niemand ist unter { $names } bekannt{ $hint }
cli-customers-number-list-written-quotation-marks = ; Nummer { $n } einer Liste wird "#{ $n }" geschrieben, mit den Anführungszeichen
cli-customers-say-whom-customer-ids-e-mails = Sagen Sie, wen: Kundennummern, E-Mails, Telefonnummern, Gerätekennungen oder Nummern aus einer Liste wie "#247"
cli-customers-nobody-is-known-by-names = Niemand ist unter { $wanted } bekannt
cli-demo-proposed-demo-approves-first-your-place = { $actions } vorgeschlagen; das Beispiel gibt die ersten { $approved } an Ihrer Stelle frei.
cli-demo-done-open-browser-run-desire-path = Fertig. Öffnen Sie { $page } in einem Browser, oder führen Sie `desire-path { $project }` aus.
cli-demo-folder-cannot-made = Der Ordner { $out } lässt sich nicht anlegen
cli-demo-project-exists-already = { $project } gibt es schon. Öffnen Sie es mit `desire-path "{ $project }"`, oder wählen Sie für ein neues Beispiel einen anderen Ordner
cli-destination-standard-output = die Standardausgabe
cli-destination-exists-already-nothing-written-choose-another = { $path } gibt es schon. Nichts wurde geschrieben; wählen Sie einen anderen Namen, oder ersetzen Sie die Datei mit --force
cli-display-debian-ubuntu-apt-install = { $what } { $absent } (auf Debian und Ubuntu: apt install { $packages })
cli-display-the-libraries = die Bibliotheken
cli-display-the-library = die Bibliothek
cli-display-display-neither-display-nor-wayland-display = eine Anzeige (weder DISPLAY noch WAYLAND_DISPLAY ist gesetzt)
cli-display-window-needs = Das Fenster braucht { $what }; `desire-path demo --out DIR` macht die ganze Arbeit ohne Fenster, `desire-path --help` führt alle Befehle auf
cli-display-window-stopped = Das Fenster endete unerwartet; was es gespeichert hat, ist sicher. Bitte melden Sie die Meldung oben
cli-export-events = Ereignisse
cli-tool-is-for-another-purpose = { $tool } ist für { $word }: Lassen Sie --for weg
cli-tool-takes-nothing-hashed = { $tool } nimmt keine Hashwerte von Adressen: Lassen Sie --hashed weg
cli-tool-needs-campaign = { $tool } braucht die Nummer einer Kampagne: Fügen Sie --campaign 701… hinzu
cli-tool-campaign-is-no-number = { $tool } nummeriert Kampagnen mit 15 oder 18 Buchstaben und Ziffern, die mit 701 beginnen
cli-tool-has-no-campaign = { $tool } hat keine Kampagnen: Lassen Sie --campaign weg
cli-tool-is-for-actions = { $tool } entstehen aus Maßnahmen: Verwenden Sie desire-path export PROJECT actions
cli-tool-needs-a-file = Die Liste ist länger, als eine Datei von { $tool } sein darf: Schreiben Sie sie in eine Datei, die weiteren kommen daneben
cli-tool-list = { $what } für { $tool }
cli-tool-unknown-to-tool = { $n ->
    [one] 1 Zeile fehlt: { $tool } würde die Person nicht kennen
   *[other] { $n } Zeilen fehlen: { $tool } würde die Personen nicht kennen
}
cli-tool-repeated = { $n ->
    [one] 1 Zeile fehlt: { $tool } führt eine Zeile je Person, und diese Person ist in der Datei
   *[other] { $n } Zeilen fehlen: { $tool } führt eine Zeile je Person, und diese Personen sind in der Datei
}
cli-tool-phones-without-country = { $n ->
    [one] 1 Telefonnummer fehlt, weil ihr Land nicht sicher ist: `desire-path identity PROJECT --set country-code=49` sagt, welches Ihres ist
   *[other] { $n } Telefonnummern fehlen, weil ihr Land nicht sicher ist: `desire-path identity PROJECT --set country-code=49` sagt, welches Ihres ist
}
cli-tool-incomplete-addresses = { $n ->
    [one] 1 Person steht nur mit E-Mail oder Telefon in der Datei: { $tool } nimmt Vorname, Nachname, Land und Postleitzahl nur zusammen
   *[other] { $n } Personen stehen nur mit E-Mail oder Telefon in der Datei: { $tool } nimmt Vorname, Nachname, Land und Postleitzahl nur zusammen
}
cli-tool-knows-nobody = Niemand in dieser Liste ist { $tool } bekannt
cli-tool-actions-of-other-channels = { $n ->
    [one] 1 Maßnahme ist für einen anderen Kanal als { $tool } ({ $channels })
   *[other] { $n } Maßnahmen sind für andere Kanäle als { $tool } ({ $channels })
}
cli-tool-all-approved-are-of-other-channels = Keine freigegebene Maßnahme ist für { $tool }; exportieren Sie die anderen ohne --to, oder mit einem Werkzeug für ihren Kanal
cli-export-approved-actions = Freigegebene Maßnahmen{ $included }
cli-export-approved-actions-left-already = Jede freigegebene Maßnahme ist schon exportiert; `desire-path actions PROJECT` führt auf, was daraus wurde
cli-export-no-approved-action-may-leave-desire = Keine freigegebene Maßnahme darf hinaus; `desire-path actions PROJECT --approve all` gibt frei
cli-export-approved-actions-stay-behind = Freigegebene Maßnahmen: { $sentence }
cli-export-nobody-may-list = Niemand darf in dieser Liste stehen. { $why }
cli-export-project-has-no-segments-yet-desire = Das Projekt hat noch keine Segmente; `desire-path segments PROJECT --save` legt welche an
cli-export-report = Bericht
cli-export-scores = Prognosewerte
cli-export-nobody-here-has-score-desire-path = Niemand hier hat einen Wert; `desire-path predict PROJECT` sagt, was den Daten fehlt
cli-export-project-has-no-predictions-yet-desire = Das Projekt hat noch keine Prognosen; `desire-path predict PROJECT` berechnet sie
cli-export-timeline = Zeitachse
cli-export-timeline-shows-customers-whole-journey-leave = Eine Zeitachse zeigt die ganze Journey eines Kunden; lassen Sie --filter weg
cli-export-flow-title = Fluss
cli-export-all-segments-for = Alle Segmente für { $word }{ $included }
cli-export-segment-for = Segment { $name } für { $word }{ $included }
cli-export-include-unknown-consent = fügen Sie --include-unknown-consent hinzu
cli-file-format-cannot-written-end-name = { $what } kann nicht nach „{ $path }“ geschrieben werden; beenden Sie den Namen mit { $possible }
cli-file-format-key-or-txt = .key oder .txt
cli-file-format-the-key = der Schlüssel
cli-file-format-a-new-project = ein neues Projekt
cli-file-format-cannot-written-possible = { $what } kann nicht als { $ending } geschrieben werden; möglich ist { $endings }
cli-file-format-cannot-be-written-to = { $what } kann nicht nach „{ $name }“ geschrieben werden; { $hint }
cli-file-format-end-the-name-in = beenden Sie den Namen mit { $endings }
cli-file-format-end-name-which-every-browser-prints = beenden Sie den Namen mit { $endings }, was jeder Browser als PDF druckt
cli-file-format-ends-format-says-leave-one-them = „{ $name }“ endet mit .{ $ending }, und --format sagt { $wanted }; lassen Sie eines davon weg
cli-file-format-the-report = der Bericht
cli-file-format-ad-spend = Werbeausgaben
cli-follow-not-imported = Nicht importiert: { $error }
cli-follow-added-to-left-out = { $file }: { $events } zu { $source } hinzugefügt, { $rows } weggelassen
cli-follow-already-there-as-import = { $file }: schon da als Import { $id }
cli-follow-cannot-look-into = { $folder } lässt sich nicht ansehen: { $error }
cli-follow-waits = { $file } wartet: { $why }
cli-follow-watching-files-known-kind-import-themselves = { $folder } wird überwacht; Dateien bekannter Art importieren sich selbst, Strg+C beendet
cli-futures-cannot-read-write-all-kind-numbers = „{ $text }“ ist nicht lesbar; schreiben Sie all, first:200, eine Art ({ $kinds }), den Namen eines Playbooks oder Nummern mit Kommas
cli-futures-no-action-fits = Keine Maßnahme passt zu „{ $which }“
cli-futures-edited = { $n } geändert
cli-futures-edit-is-empty = --content braucht Worte
cli-futures-no-such-channel = Hier heißt kein Kanal „{ $name }“: { $known }
cli-futures-nothing-propose-run-desire-path-predict = Es gibt nichts vorzuschlagen; führen Sie zuerst `desire-path predict` aus, oder importieren Sie mehr Ereignisse
cli-futures-nothing-propose-import-newer-data-add = Es gibt nichts vorzuschlagen. { $stale } Importieren Sie neuere Daten, oder fügen Sie --as-of-end hinzu
cli-futures-actions = Maßnahmen
cli-futures-next-touchpoint-right-time-among-first = nächster Touchpoint: in { $first } der Fälle richtig, in { $first_three } unter den ersten drei (immer den häufigsten genannt: { $most_common })
cli-futures-segment-has-now = Segment „{ $name }“ hat jetzt { $n }.
cli-futures-customers-whom-holds = Kunden, auf die dies zutrifft: { $n }.
cli-futures-segment-has-no-name-write-add = Das Segment hat keinen Namen; schreiben Sie --add "Kürzlich gekauft"
cli-identity-has-one-profile-nothing-had-joined = { $label } hat ein Profil: Nichts musste zusammengeführt werden.
cli-identity-decided-by-hand = von Hand entschieden ({ $decision })
cli-identity-one-person-because = Eine Person, weil
cli-identity-from = Aus
cli-identity-profile = Profil
cli-identity-look-like-several-people = { $n ->
    [one] { $n } Kunde sieht nach mehreren Personen aus.
   *[other] { $n } Kunden sehen nach mehreren Personen aus.
}
cli-identity-by-hand = { $n } von Hand.
cli-identity-shared-too-many-people-join-everybody = { $n } zu vielen Personen gemeinsam, um alle zusammenzuführen, die es haben.
cli-identity-no-decision-identity-project-show-decisions = Es gibt keine Entscheidung { $number }; `identity PROJECT --show decisions` führt sie auf
cli-identity-customers-look-like-one-person = Kunden, die nach einer Person aussehen
cli-identity-customers-look-like-several-people = Kunden, die nach mehreren Personen aussehen
cli-identity-decisions-who-who = Entscheidungen, wer wer ist
cli-identity-identifiers-that-join-nobody = Kennungen, die niemanden verbinden
cli-identity-why-profiles-one-person = Warum Profile eine Person sind
cli-identity-preview-who-who = Vorschau, wer wer ist
cli-identity-done = Fertig. { $why }
cli-identity-rules-pattern-stars-alone-would-block-everything = Ein Muster nur aus Sternen würde alles sperren; schreiben Sie etwas daneben
cli-identity-rules-no-kind-identifier-write = Es gibt keine Art von Kennung „{ $word }“; schreiben Sie { $kinds }
cli-identity-rules-whole-number-0-no-limit-not = { $name } ist eine ganze Zahl, 0 für keine Grenze, nicht „{ $value }“
cli-identity-rules-off-not = { $name } ist on oder off, nicht „{ $value }“
cli-identity-rules-no-rule-desire-path-identity-help = Es gibt keine Regel „{ $name }“; `desire-path identity --help` führt sie auf
cli-identity-rules-no-pattern-blocked-identity-project-show = Kein Muster „{ $value }“ ist gesperrt; `identity PROJECT --show rules` führt sie auf
cli-identity-rules-no-limit-desire-path-identity-help = Es gibt keine Grenze „{ $name }“; `desire-path identity --help` führt sie auf
cli-identity-rules-no-limit-write-suspect-limit-number = „{ $word }“ ist keine Grenze; schreiben Sie --suspect GRENZE=ZAHL, etwa --suspect emails=4
cli-identity-rules-no-rule-write-set-rule-value = „{ $word }“ ist keine Regel; schreiben Sie --set REGEL=WERT, etwa --set email=off
cli-import-added-now-has = { $added } zu { $path } hinzugefügt; es hat jetzt { $events } von { $customers }.
cli-import-more-rows-left-out-rejects-file = { $file }: { $more } weitere Zeilen weggelassen; --rejects DATEI schreibt sie alle
cli-import-updated-by-this-file = { $file }: { $records } durch diese Datei aktualisiert
cli-import-already-import-nothing-added = schon da als Import { $id }; nichts hinzugefügt
cli-import-rows-became = { $file }: Aus { $rows } wurden { $events }: { $made }
cli-import-note = Hinweis
cli-import-rejected = Abgewiesen
cli-import-duplicates = Doppelte
cli-import-new-profiles = Neue Profile
cli-import-events = Ereignisse
cli-import-used = Verwendet
cli-import-rows = Zeilen
cli-import-source = Quelle
cli-import-file = Datei
cli-import-desire-path-settings-says-why-set = `desire-path settings { $project }` sagt, warum; --set goal=…, currency=…, time-zone=… oder stages=… ändert es
cli-import-goal-is-not-in-data = Nichts in diesen Dateien ist { $goal }; sie haben „{ $proposed }“, { $times }: `desire-path settings { $project } --set goal="{ $proposed }"` macht das zum Ziel
cli-import-taken-granted-goal-money-times-stages = angenommen: Ziel { $touchpoints }, Geld in { $currency }, Zeiten in { $time_zone }, Phasen { $stages }
cli-import-times-without-zone-read-time-zone = { $file }: Zeiten ohne Zone werden in { $zone } gelesen; --time-zone nennt eine andere
cli-import-say-time-zone-such-europe-berlin = { $file }: { $text } Sagen Sie es mit --time-zone, etwa Europe/Berlin
cli-import-left-out = { $file }: weggelassen { $line }
cli-import-kept-properties-events-no-property-name = { $file }: als Eigenschaften von Ereignissen behalten: { $summaries }; --no-property NAME lässt eine weg
cli-import-columns-left-out-property-name-keeps = { $file }: weggelassene Spalten: { $names }{ $more }; --property NAME behält eine
cli-import-has-no-property-its-columns = { $file } hat keine Eigenschaft „{ $name }“; seine Spalten sind { $names }
cli-import-say-which-with = Sagen Sie, welche, mit { $options }
cli-import-give-a-column-the-role = geben Sie { $table }--map SPALTE={ $role } ein
cli-import-role-is-missing = { $problem } (die Spalten sind { $columns })
cli-import-none-of-the-tables-has = Keine der Tabellen hat eine Spalte „{ $column }“
cli-import-may-be-cents = { $file }: --minor-units sagt, dass die Beträge in Cent sind
cli-import-say-by-table = { $file }: { $question } Sagen Sie es mit --table "{ $names }"
cli-import-products-in-the-catalogue = { $file }: jetzt { $products } im Katalog; `desire-path products` führt sie auf
cli-import-own-source = { $file }: „{ $taken }“ enthält Dateien anderer Art, diese gehört also zu einer eigenen Quelle, „{ $own }“; --source nennt eine andere
cli-import-table-says-another = { $file }: { $question } { $names }; --table nennt eine andere
cli-import-recognised-as = { $file }: erkannt als { $name }
cli-import-times-do-not-say-their-zone = { $file }: Zeiten nennen keine Zone und werden als { $zone } gelesen; --time-zone nennt eine andere
cli-import-dates-can-be-read-two-ways = Die Daten in { $file } ({ $columns }) lassen sich mit dem Tag oder dem Monat zuerst lesen
cli-import-say-which-order-dates-have = Sagen Sie es mit --dates day-first oder --dates month-first
cli-import-has-no-column-its-columns = { $file } hat keine Spalte „{ $column }“; seine Spalten sind { $names }
cli-import-no-column-has-state = { $file }: Keine Spalte enthält „{ $word }“, es ist also kein Zustand von etwas
cli-import-or-explain-states = { $which }; oder sagen Sie, was ein Wort bedeutet, etwa --state "Versendet=paid"
cli-import-cannot-read-map-write-column-role = --map "{ $pair }" ist nicht lesbar; schreiben Sie spalte=rolle
cli-import-no-table-tables = Es gibt keine Tabelle „{ $wanted }“; die Tabellen sind { $names }
cli-import-file-left-out = weggelassen: { $error_text }
cli-import-ignored-they-hold-no-data-name = nicht beachtet, weil sie keine Daten enthalten: { $names }; nennen Sie sie, um sie dennoch zu importieren
cli-import-no-file-nothing-imported = Es gibt keine Datei { $missing }; nichts wurde importiert
cli-import-rows-left-out = weggelassene Zeilen
cli-import-not-imported-has-said-what-their = nicht importiert, weil eine Frage dazu offen ist: { $files }
cli-import-import-each-itself-map-options-above = Importieren Sie jede einzeln mit den Optionen oben
cli-import-no-row-these-files-could-used = Keine Zeile dieser Dateien war verwendbar; --map spalte=rolle sagt, was Spalten enthalten
cli-import-none-these-files-can-imported = Keine dieser Dateien lässt sich importieren
cli-import-left-out-until-answered = weggelassen, bis es beantwortet ist: { $open }
cli-import-file-left-out-open = weggelassen: { $open }
cli-import-name-project-first-standard-input-stands = Nennen Sie zuerst das Projekt; - ist die Standardeingabe und steht bei den Dateien
cli-import-no-time-zone-write-one-such = Es gibt keine Zeitzone „{ $zone }“; schreiben Sie eine wie Europe/Berlin
cli-import-columns-more = {" "}und { $n } weitere
cli-manual-no-command-desire-path-help-lists = Es gibt keinen Befehl „{ $command }“; `desire-path --help` führt die Befehle auf
cli-manual-wrote-the-pages-to = Die Seiten stehen in { $folder }
cli-manual-folder-cannot-made = Der Ordner { $folder } lässt sich nicht anlegen
cli-mod-project-changed-while-read-run-command = Das Projekt wurde beim Lesen geändert ({ $why }); führen Sie den Befehl erneut aus
cli-mod-desire-path-help-command-lists-options = `desire-path help BEFEHL` führt die Optionen auf
cli-output-texts-cut-width-terminal-wide-shows = Texte sind auf die Breite des Terminals gekürzt; --wide zeigt sie ganz
cli-parse-did-you-mean-desire-path-export = Meinten Sie `desire-path export { $project } { $kind }`?
cli-parse-there-are-exports = es gibt { $kinds }
cli-parse-there-is-no-export = Es gibt keinen Export „{ $word }“
cli-parse-no-command-project-file = Es gibt weder Befehl noch Projekt noch Datei „{ $word }“
cli-parse-desire-path-help-lists-commands = `desire-path --help` führt die Befehle auf
cli-parse-desire-path-import-file-makes-project = `desire-path import { $word } DATEI` macht aus einer Datei ein Projekt
cli-parse-did-you-mean-desire-path = Meinten Sie `desire-path { $command }`?
cli-parse-write-desire-path = Schreiben Sie `desire-path { $command } { $rest }`
cli-parse-command-comes-before-project-stands-after = Der Befehl steht vor dem Projekt: „{ $command }“ steht hinter „{ $word }“
cli-passphrase-no-passphrase-was-typed = Es wurde keine Passphrase eingegeben
cli-passphrase-passphrase-could-not-read = Die Passphrase ließ sich nicht lesen
cli-passphrase-needs-passphrase-no-terminal-ask-use = { $path } braucht eine Passphrase, und es gibt kein Terminal zum Fragen; verwenden Sie --passphrase-file, oder setzen Sie { $variable }
cli-passphrase-other-users-machine-may-read-chmod = Andere Benutzer dieses Rechners können { $file } lesen; `chmod 600` verhindert es
cli-passphrase-is-not-valid-text = { $variable } ist kein gültiger Text
cli-passphrase-empty-holds-characters-cannot-typed = { $variable } ist leer oder enthält Zeichen, die sich nicht tippen lassen
cli-passphrase-has-hold-passphrase-one-line-nothing = { $file } muss die Passphrase in einer Zeile enthalten und sonst nichts
cli-passphrase-cannot-be-read = { $file } lässt sich nicht lesen
cli-passphrase-two-not-same-so-nothing-done = Die beiden sind nicht gleich, daher geschah nichts
cli-passphrase-exists-not-encrypted-desire-path-encrypt = { $path } gibt es, und es ist nicht verschlüsselt; `desire-path encrypt` schützt es mit einer Passphrase
cli-passphrase-prompt = Passphrase für { $path }:
cli-passphrase-prompt-new = Neue Passphrase für { $path }:
cli-passphrase-prompt-again = Noch einmal dieselbe:
cli-privacy-kinds-edit-import-export-erasure-retention = Die Arten sind edit, import, export, erasure und retention
cli-privacy-pseudonymous-data-still-personal-data-share = Pseudonyme Daten sind weiterhin personenbezogen: Teilen Sie sie nur mit denen, die sie haben dürfen
cli-privacy-key-thrown-away-nobody-can-tell = Der Schlüssel ist verworfen: Niemand kann mehr sagen, wer die Personen sind
cli-privacy-whoever-has-key-can-tell-who = Wer den Schlüssel hat, kann sagen, wer die Personen sind
cli-privacy-not-encrypted = nicht verschlüsselt
cli-privacy-the-copy = die Kopie
cli-privacy-cannot-undone-say-yes-do = Es lässt sich nicht rückgängig machen; sagen Sie --yes, um es zu tun
cli-privacy-events-in-no-total = { $n ->
    [one] { $n } davon steht in keiner Summe, weil zu wenige Personen dahinter standen
   *[other] { $n } davon stehen in keiner Summe, weil zu wenige Personen dahinter standen
}
cli-privacy-removed = { $events } vor { $before } von { $touched } entfernt; von { $gone } bleibt nichts, sie gehen also auch; { $in_no_total }
cli-privacy-would-remove = Dies würde { $events } vor { $before } von { $touched } entfernen; von { $gone } bleibt nichts, sie gehen also auch; { $in_no_total }
cli-privacy-no-event-older-than = Kein Ereignis ist älter als { $n }
cli-privacy-say-months-events-older-than-go = Sagen Sie --months: Ältere Ereignisse gehen
cli-privacy-of-removed-events = { $n } entfernter Ereignisse.
cli-privacy-no-event-removed-yet-so-no = Noch wurde kein Ereignis entfernt, es gibt also keine Summen; `desire-path prune --months N` entfernt
cli-privacy-access-export = Datenauskunft
cli-privacy-what-held-about-person = was über eine Person gespeichert ist
cli-privacy-lies-beside-project-may-still-hold = { $copy } liegt neben dem Projekt und kann sie noch enthalten
cli-privacy-copies-project-files-exported-before-not = Kopien des Projekts und früher exportierte Dateien sind unverändert; entfernen Sie auch diese
cli-privacy-erased-file-rewritten = { $customers } gelöscht: { $profiles }, { $events }, { $rows }; die Datei wurde neu geschrieben
cli-privacy-would-erase-good-cannot-undone-say = Dies würde { $customers } endgültig löschen ({ $labels }{ $more }). Es lässt sich nicht rückgängig machen; sagen Sie --yes, um es zu tun
cli-privacy-nobody-found-so-nobody-erased = Niemand wurde gefunden, daher wurde niemand gelöscht
cli-privacy-say-whom-erase-identifiers-from-csv = Sagen Sie, wer zu löschen ist: Kennungen, oder --from mit einer CSV-Datei davon
cli-privacy-cannot-be-read = { $file } lässt sich nicht lesen
cli-privacy-no-purpose-purposes-analytics-profiling-email = Es gibt keinen Zweck „{ $word }“; die Zwecke sind analytics, profiling, email, sms und ads
cli-privacy-set-needs-purpose-analytics-profiling-email = --set braucht --purpose: analytics, profiling, email, sms oder ads
cli-privacy-what-agreed-to = Wozu { $n } einwilligten.
cli-project-nobody-yet = Noch ist niemand im Projekt; importieren Sie eine Datei mit Kunden
cli-project-nobody-passes-filter-widen-dates-drop = Niemand passiert den Filter; weiten Sie die Daten, oder nehmen Sie eine Bedingung weg
cli-project-timeout-seconds-0-no-limit = --timeout ist in Sekunden, 0 für keine Grenze
cli-project-sql-reads-file-who-refused-analytics = sql liest die Datei, wie sie ist: { $customers }, die der Analyse widersprachen, können unter den Zeilen sein
cli-project-not-encrypted-which-build-cannot-do = nicht verschlüsselt, was diese Ausgabe nicht kann: Bewahren Sie es auf einem verschlüsselten Datenträger auf
cli-project-not-encrypted-desire-path-encrypt-protects = nicht verschlüsselt: `desire-path encrypt` schützt es
cli-project-encrypted-by = verschlüsselt mit { $cipher }
cli-project-joined-into-time-zone-mb-format = { $profiles } zusammengeführt zu { $customers } · { $sessions } · { $segments } · { $actions } · Zeitzone { $time_zone } · { $megabytes } MB, Format { $format }, { $encryption }
cli-project-exists-already-has-another-content-nothing = { $path } gibt es schon, mit anderem Inhalt. Nichts wurde geschrieben; wählen Sie einen anderen Ordner, oder ersetzen Sie ihn mit --force
cli-project-bytes = Bytes
cli-project-rows = Zeilen
cli-project-source = Quelle
cli-project-file = Datei
cli-project-finished-when-project-opened-where-nobody = Sie wird beendet, wenn das Projekt geöffnet wird, während niemand sonst es offen hat und die Datei beschreibbar ist.
cli-project-erasure-not-finished-traces-erased-people = Eine Löschung ist nicht beendet: Spuren gelöschter Personen können noch in der Datei sein.
cli-project-desire-path-check-project-accept-accepts = `desire-path check PROJECT --accept` nimmt Änderungen von Tabellen an
cli-project-project-brought-todays-file-format-kept = Das Projekt wurde auf das heutige Dateiformat gebracht; wie es war, ist in { $copy } aufbewahrt
cli-protect-not-encrypted-desire-path-encrypt-protects = { $name } ist nicht verschlüsselt; `desire-path encrypt` schützt es mit einer Passphrase
cli-protect-has-another-passphrase-now-copies-made = { $path } hat jetzt eine andere Passphrase; frühere Kopien behalten ihre
cli-protect-not-encrypted-any-more-whoever-gets = { $name } ist nicht mehr verschlüsselt: Wer an die Datei gelangt, kann sie lesen
cli-protect-would-write-without-encryption-whoever-gets = Dies würde { $name } unverschlüsselt schreiben: Wer an die Datei gelangt, könnte sie lesen; sagen Sie --yes, um es zu tun
cli-protect-copies-made-before-not-encrypted-disk = Frühere Kopien sind nicht verschlüsselt, und der Datenträger kann noch Spuren der alten Datei enthalten
cli-protect-is-encrypted-now = { $path } ist jetzt verschlüsselt
cli-protect-encrypted-already-desire-path-passphrase-changes = { $path } ist schon verschlüsselt; `desire-path passphrase` ändert die Passphrase
cli-protect-keep-passphrase-safe = Bewahren Sie die Passphrase sicher auf: Wer sie vergisst, verliert das Projekt, niemand kann es dann öffnen
cli-quality-preview-lists-every-address-before-after = `--preview` führt jede Adresse vorher und nachher auf, `--apply` fügt die Regeln hinzu.
cli-quality-no-addresses-need-names-so-no = Keine Adresse braucht einen Namen, daher kam keine Regel hinzu
cli-quality-nothing-propose = { $addresses } sind { $touchpoints }; es gibt nichts vorzuschlagen.
cli-quality-addresses-become = { $addresses } → { $touchpoints } (jetzt { $now }).
cli-quality-row = Zeile
cli-quality-reason = Grund
cli-quality-column = Spalte
cli-quality-line = Zeile
cli-quality-file = Datei
cli-quality-nothing-kind-found = Nichts von der Art „{ $word }“ wurde gefunden
cli-quality-no-finding-findings = Es gibt keinen Befund „{ $word }“; Befunde sind { $known }
cli-quality-rows-finding-lists-what-behind-finding = `--rows BEFUND` führt auf, was hinter einem Befund steht.
cli-quality-rows-behind-a-finding = Zeilen hinter einem Befund
cli-safety-done-again = wiederholt
cli-safety-undone = rückgängig gemacht
cli-safety-findings-in = { $findings } in { $path }.
cli-safety-can-be = Möglich
cli-safety-what = Was
cli-safety-when = Wann
cli-safety-no-edit-can-desire-path-undo = Keine Änderung kann { $word } werden; `desire-path undo PROJECT --list` führt sie auf
cli-safety-nothing-changed-would-take-back-remove = Nichts wurde geändert: Dies würde „{ $what }“ zurücknehmen und die Zeilen endgültig entfernen; sagen Sie --yes, um es zu tun, ein erneuter Import bringt sie zurück
cli-safety-people-who-erased-from-project-later = Später aus dem Projekt gelöschte Personen sind noch darin: Entfernen Sie nicht mehr gebrauchte Kopien
cli-safety-copy-project-read-found-whole = { $to } ist eine Kopie des Projekts, gelesen und vollständig{ $how }
cli-safety-projects-passphrase-opens = ; die Passphrase des Projekts öffnet sie
cli-safety-accepted-they-earlier-edits-cannot-undone = So angenommen: { $accepted }; frühere Änderungen lassen sich nicht mehr rückgängig machen
cli-safety-no-table-changed-outside-program-so = Keine Tabelle wurde außerhalb des Programms geändert, es gibt also nichts anzunehmen
cli-safety-project-file-damaged-changed-outside-program = Die Projektdatei ist beschädigt oder wurde außerhalb des Programms geändert.
cli-safety-changes-yours-taken-they-desire-path = Eigene Änderungen nimmt `desire-path check PROJECT --accept` so an; sonst stellen Sie das Projekt aus einer Sicherung wieder her.
cli-safety-nothing-wrong-events-program-wrote-them = Mit { $path } ist alles in Ordnung: { $tables } und { $blocks } von Ereignissen sind, wie das Programm sie schrieb.
cli-safety-can-be-accepted = Annehmbar
cli-safety-where = Wo
cli-settings-of-program = Einstellungen des Programms auf diesem Computer; `desire-path settings PROJECT` führt die eines Projekts auf.
cli-settings-update-notice = wo einmal am Tag nach einer neueren Version gesehen wird
cli-settings-is-of-program = { $name } ist eine Einstellung des Programms: desire-path settings --set { $name }={ $value }, ohne Projekt
cli-settings-is-of-project = { $name } ist eine Einstellung eines Projekts: desire-path settings PROJECT --set { $name }={ $value }
cli-settings-nobody-has-looked-these-settings-yet = { $name }: Noch hat niemand diese Einstellungen angesehen; --set EINSTELLUNG=WERT ändert sie.
cli-settings-somebody-has-looked-these-settings = { $name }: Jemand hat diese Einstellungen angesehen.
cli-settings-per-cent = Prozent, denen niemand schreibt
cli-settings-per-cent-as-usual = Prozent, bei denen eine Maßnahme unterbleibt
cli-settings-properties-that-count = Eigenschaften, nach denen Segmente und Prognosen neben dem Verhalten gehen
cli-settings-between-messages-one-person = zwischen Nachrichten an eine Person
cli-settings-most-messages-a-week = höchstens, an eine Person in 7 Tagen
cli-settings-they-lead-so-they-not-used = sie führen zu { $into }, werden also nicht verwendet
cli-settings-the-data-speaks-for = Die Daten sprechen für { $proposed }: { $why }
cli-settings-goal-is-not-in-data = Nichts in Ihren Daten erreicht es. Die Daten sprechen für { $proposed }: { $why } --set goal="{ $proposed }" übernimmt es.
cli-settings-note = Hinweis
cli-settings-value = Wert
cli-settings-setting = Einstellung
cli-settings-number-from = { $name } ist eine Zahl von { $start } bis { $end }
cli-settings-stages-1-12-different-names-commas = Phasen sind 1 bis 12 verschiedene Namen mit Kommas dazwischen
cli-settings-objective-convert-more-keep-customers-engage = objective ist convert-more, keep-customers oder engage-more
cli-settings-goal-needs-touchpoint-such-set-goal = Das Ziel braucht einen Touchpoint, etwa --set goal=Purchase
cli-settings-no-touchpoint-data = Es gibt keinen Touchpoint „{ $name }“ in den Daten{ $near }
cli-settings-did-you-mean = ; meinten Sie „{ $n }“?
cli-settings-touchpoints-lists-them = ; `desire-path touchpoints PROJECT` führt sie auf
cli-settings-no-setting-desire-path-settings-help = Es gibt keine Einstellung „{ $name }“; `desire-path settings --help` führt sie auf
cli-settings-hide-names-off = hide-names ist on oder off
cli-settings-no-time-zone-write-one-such = Es gibt keine Zeitzone „{ $value }“; schreiben Sie eine wie Europe/London
cli-settings-cannot-read-write-what-one-unit = „{ $part }“ ist nicht lesbar; schreiben Sie, was eine Einheit in { $currency } wert ist: --set exchange-rates="USD 0.92, JPY 0.0061"
cli-settings-no-currency-write-three-letters-such = „{ $value }“ ist keine Währung; schreiben Sie drei Buchstaben wie GBP
cli-settings-no-setting-write-set-setting-value = „{ $word }“ ist keine Einstellung; schreiben Sie --set EINSTELLUNG=WERT, etwa --set currency=GBP
cli-show-list-format-json-says-what-each = `--list --format json` sagt, was jede beantwortet.
cli-show-desire-path-show-id-project-set = { $n }; `desire-path show ID PROJECT --set EINSTELLUNG=WERT` fragt eine.
cli-show-values = Werte
cli-show-usual = Üblich
cli-show-setting = Einstellung
cli-show-title = Titel
cli-show-id = ID
cli-show-further-tables-table = weitere Tabellen: --table { $others }
cli-show-no-key-value-write = „{ $word }“ ist kein key=value; schreiben Sie { $option } { $example }
cli-show-question-holds-its-settings-filter-selection = Die Frage enthält ihre Einstellungen, ihren Filter und ihre Auswahl; lassen Sie --set, --filter, --entity und --select weg
cli-show-ending-file-format-do-not-agree = Die Endung der Datei und --format stimmen nicht überein; lassen Sie eines davon weg
cli-show-answer-cannot-written-csv-json-txt = Eine Antwort kann nicht als .{ $other } geschrieben werden: Beenden Sie den Namen mit .csv, .json, .txt oder .xlsx, oder mit .svg oder .png, wo sie ein Bild hat
cli-show-end-name-csv-json-txt-say = Beenden Sie den Namen mit .csv, .json, .txt, .xlsx, .svg oder .png, oder nennen Sie das Format mit --format
cli-show-only-pictures-are-shared = --share ist für Bilder; beenden Sie den Namen mit .svg oder .png
cli-show-picture-of-people-is-not-shared = Dieses Bild zeigt einzelne Personen und ist keines zum Teilen
cli-show-picture-has-no-table = Ein Bild zeigt die ganze Antwort; lassen Sie --table weg, oder beenden Sie den Namen mit .csv oder .xlsx
cli-show-customers-behind-a-part = Kunden hinter einem Teil
cli-stdin-cannot-be-read = { $name } lässt sich nicht lesen
cli-stdin-no-temporary-folder = Kein temporärer Ordner
cli-stdin-file-cannot-be-read = { $path } lässt sich nicht lesen
cli-stdin-standard-input-can-read-only-once = Die Standardeingabe lässt sich nur einmal lesen; nennen Sie - nur einmal
cli-stdin-name = Standardeingabe
cli-touchpoints-raw-names = Rohnamen
cli-touchpoints-orders = Bestellungen
cli-touchpoints-in-stages = { $project }: { $touchpoints } in { $stages }.
cli-project-rows-by-people = { $shop }: { $rows } von { $people }.
cli-touchpoints-events = Ereignisse
cli-touchpoints-kind = Art
cli-touchpoints-stage = Phase
cli-touchpoints-touchpoint = Touchpoint
cli-touchpoints-no-stage = Es gibt keine Phase „{ $name }“; es gibt { $stages }
cli-touchpoints-no-kind-desire-path-touchpoints-help = „{ $code }“ ist keine Art; `desire-path touchpoints --help` führt die Arten auf
cli-touchpoints-no-touchpoint-data-desire-path-touchpoints = Es gibt keinen Touchpoint „{ $name }“ in den Daten; `desire-path touchpoints PROJECT` führt sie auf
cli-touchpoints-names-no-touchpoint-value-write = „{ $word }“ nennt nicht Touchpoint und Wert; schreiben Sie { $example }
cli-traffic-not-customers-left-out = { $n ->
    [one] Von { $people } ist { $n } kein Kunde und weggelassen.
   *[other] Von { $people } sind { $n } keine Kunden und weggelassen.
}
cli-traffic-events-that-machines-did = Bei { $n } der anderen ist weggelassen, was Maschinen taten.
cli-traffic-acts-faster-than-people-can = handelt schneller, als Menschen können
cli-traffic-acts-second-mail-sent-many-links = handelt in der Sekunde des Mailversands, oder auf vielen Links zugleich
cli-traffic-automated-events = automatische Ereignisse
cli-traffic-bots = Bots
cli-traffic-fast = schnell
cli-traffic-own = eigene
cli-traffic-user-agent = User-Agent
cli-traffic-user-agent-or = User-Agent, oder { $names }
cli-traffic-told-by = Erkannt an
cli-traffic-customers = Kunden
cli-traffic-left-out = Weggelassen
cli-traffic-who = Wer
cli-traffic-nothing-changed-apply-keeps = Nichts wurde geändert; --apply behält es.
cli-traffic-nothing-apply-say-what-change-own = Es gibt nichts anzuwenden; sagen Sie mit --own, --more-bots oder --leave-out, was zu ändern ist
cli-undo-import-took-back = { $what } zurückgenommen
cli-undo-import-nothing-changed-say-yes-do-importing = Nichts wurde geändert; sagen Sie --yes, um es zu tun, ein erneuter Import der Datei bringt es zurück
cli-undo-import-this-would-take-back = Dies würde { $what } zurücknehmen
cli-undo-import-import-with = Import { $id }, { $file }, mit { DATIVE($n) }
cli-undo-import-there-is-no-import = Es gibt keinen Import { $import }; { $hint }
cli-undo-import-there-are = es gibt { $known }
cli-undo-import-the-project-has-none = das Projekt hat keinen
cli-project-sql-has-what-others-leave-out = sql liest die Datei, wie sie ist: { $people } und { $events }, die andere Befehle weglassen (`desire-path traffic PROJECT`), sind unter den Zeilen

## What was written
cli-destination-wrote = geschrieben: { $path }
cli-privacy-wrote-copy = geschrieben: { $path }, { $how }
cli-privacy-encrypted = verschlüsselt
cli-export-coverage = { $prediction }, { $days } Tage: { $says }
cli-import-reject = { $file }, Zeile { $line }: { $reason }{ $column }
cli-identity-same = gleich: { $kind }
cli-identity-same-value = gleich: { $kind } { $value }
