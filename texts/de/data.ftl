### The view Data.

## Backup

backup-backup = Sicherung
backup-copy-of-whole-project-read-afterwards = Eine Kopie des ganzen Projekts, die danach gelesen wird, um zu sehen, ob sie vollständig ist; dieselbe Passphrase öffnet sie, wo es eine gibt. Später gelöschte Personen sind noch darin: Entfernen Sie Kopien, die nicht mehr gebraucht werden.
backup-save-backup = Sicherung speichern…

## Encryption

encryption-encryption = Verschlüsselung
encryption-this-file-is-encrypted = Diese Datei ist verschlüsselt.
encryption-this-file-is-not-encrypted = Diese Datei ist nicht verschlüsselt.
encryption-only-passphrase-opens-it-exports-and = Nur die Passphrase öffnet sie; Exporte und Berichte sind nicht verschlüsselt. Wer die Passphrase vergisst, verliert das Projekt.
encryption-whoever-gets-hold-of-file-can = Wer an die Datei gelangt, kann sie lesen. Eine Passphrase schützt sie.
encryption-this-build-cannot-encrypt = Wer an die Datei gelangt, kann sie lesen, und diese Ausgabe von Desire Path kann sie nicht verschlüsseln. Bewahren Sie sie auf einem verschlüsselten Datenträger auf.
encryption-project-is-open-read-only = Das Projekt ist schreibgeschützt geöffnet.
encryption-protect-with-passphrase = Mit Passphrase schützen…
encryption-change-passphrase = Passphrase ändern…
encryption-remove-passphrase = Passphrase entfernen…

## Decisions

decisions-when = Wann
decisions-decision = Entscheidung
decisions-nothing-was-decided-by-hand-join = Nichts wurde von Hand entschieden. Führen Sie Kunden auf ihrer Seite unter „Warum eine Person“ zusammen, trennen Sie sie dort, oder gehen Sie die ähnlichen durch.
decisions-no-decisions-by-hand = Keine Entscheidungen von Hand
decisions-what-you-decide-stands-above-rules = Was Sie entscheiden, steht über den Regeln und bleibt, wenn Dateien neu importiert werden. Zurücknehmen lässt sich rückgängig machen.
decisions-cannot-be-followed-it-would-have = lässt sich nicht befolgen: Es ergäbe zwei Kundennummern, oder eine andere Entscheidung hält sie getrennt
decisions-take-back = Zurücknehmen

## Identity

identity-why-it-does-not-join-everybody = Warum nicht alle zusammengeführt werden
identity-by-hand = Von Hand
identity-by-hand-counted = Von Hand ({ $n })
identity-overview = Übersicht
identity-rules = Regeln
identity-same-person = Dieselbe Person?
identity-several-people = Mehrere Personen?
identity-no-identifier-is-shared-by-too = Keine Kennung ist zu vielen Personen gemeinsam.
identity-shared-by-several-people-so-they = Mehreren Personen gemeinsam, führt deshalb nicht alle zusammen
identity-shared-by = { $persons } gemeinsam
identity-profiles-identifiers-as-they-came = Profile: Kennungen, wie sie kamen
identity-customers-they-make = Kunden, die sie ergeben
identity-known-by-device-alone = nur über ein Gerät bekannt
identity-by = { $n } über { $label }
identity-decided-by-hand = { $by_hand } von Hand
identity-joins = Zusammenführungen: { $joins }
identity-customers-page-says-under-why-one = Die Seite eines Kunden sagt unter „Warum eine Person“, was seine Profile verband; dort können Sie von Hand zusammenführen oder trennen.

## Rules

rules-what-joins-profiles-first-wins = Was Profile verbindet, das Erste gilt
rules-device-joins-nobody-when-seen-with = Ein Gerät verbindet niemanden, wenn es mit mehr Kundennummern oder E-Mails gesehen wurde als
rules-country-code-of-phone-numbers-without = Ländervorwahl für Telefonnummern ohne
rules-values-that-name-nobody = Werte, die niemanden benennen
rules-any-identifier = jede Kennung
rules-allow = { $pattern } zulassen
rules-pattern-to-block = Zu sperrendes Muster
rules-kind-to-block = zu sperrende Art
rules-kind-of-identifier-to-block = Zu sperrende Art von Kennung
rules-block = Sperren
rules-anywhere-stands-for-anything-blocked-values = * steht überall für Beliebiges. Gesperrte Werte bleiben in den Daten, verbinden aber niemanden.
rules-words-that-mean-nothing = Wörter für „nichts“
rules-mailboxes-many-people-read = Postfächer, die viele lesen
rules-with-commas-between-them = Durch Kommas getrennt.
rules-apply = Anwenden
rules-discard = Verwerfen
rules-built-in-rules = Eingebaute Regeln
rules-these-are-built-in-rules = Das sind die eingebauten Regeln.
rules-what-change-would-do = Was eine Änderung bewirken würde
rules-change-rule-and-here-stands-who = Ändern Sie eine Regel, und hier steht, wer zusammengeführt und wer getrennt würde, mit dem Funnel vorher und nachher. Nichts geschieht, bevor Sie es anwenden, und Strg+Z macht es rückgängig.
rules-what-these-rules-would-change = Was diese Regeln ändern würden
rules-preview-was-cancelled = Die Vorschau wurde abgebrochen
rules-look-again = Erneut ansehen
rules-what-this-would-change = Was sich dadurch ändern würde
rules-joining-all-profiles-again = Alle Profile werden neu zusammengeführt…
rules-people-per-value = Personen je Wert
rules-values-per-customer = Werte je Kunde
rules-people-per = Personen je
rules-values-per-customer-of = Werte je Kunde von
rules-1-always = 1, immer
rules-most = Höchstzahl { $what } { $label }
rules-up = Nach oben
rules-joins-earlier = { $label } verbindet früher
rules-join-beyond-limit-is-not-made = Was eine Grenze überschreitet, wird nicht verbunden und steht in der Übersicht.
rules-no-limit = keine Grenze
rules-unchanged = gleich
rules-funnel-before-and-after = Funnel vorher und nachher
rules-identifiers-that-join-nobody = Kennungen, die niemanden verbinden
rules-examples = Beispiele
rules-and-more = und { $more } weitere

## Suggestions

suggestions-score = Punktwert
suggestions-customer = Kunde
suggestions-looks-like = Sieht aus wie
suggestions-what-agrees = Was übereinstimmt
suggestions-compares-names-e-mails-phones-birth = Vergleicht Namen, E-Mails, Telefonnummern, Geburtsdaten, Postleitzahlen und Adressen von Kunden, die die Regeln nicht zusammenführen. Ähnlichkeit allein führt nichts zusammen: Sie entscheiden, Paar für Paar.
suggestions-are-some-customers-in-here-twice = Sind manche Kunden doppelt?
suggestions-look-for-same-person = Nach derselben Person suchen
suggestions-comparing-customers = Kunden werden verglichen…
suggestions-looks-like-with-share = { $a } sieht aus wie { $b }, { $share }
suggestions-two-customer-ids = { $fields } · zwei Kundennummern
suggestions-same-person = Dieselbe Person?
suggestions-click-pair-to-see-both-side = Klicken Sie ein Paar an, um beide nebeneinander zu sehen, und sagen Sie, ob es eine Person ist. Strg+Z macht es rückgängig.
suggestions-one-customer-now = Jetzt ein Kunde
suggestions-ctrl-z-undoes-it = Strg+Z macht es rückgängig.
suggestions-that-this-is-one-person = { $score }, dass dies eine Person ist
suggestions-agree = Gleich: { $fields }
suggestions-differ = Verschieden: { $fields }
suggestions-name = Name
suggestions-phone = Telefon
suggestions-customer-id = Kundennummer
suggestions-country = Land
suggestions-not-known = nicht bekannt
suggestions-customers-that-look-like-one-person = Kunden, die nach einer Person aussehen, als CSV
suggestions-both-have-customer-id-customer-has = Beide haben eine Kundennummer. Ein Kunde hat nur eine: Führen Sie die beiden in dem System zusammen, das die Nummern vergab, und importieren Sie erneut.
suggestions-button-same-person = Dieselbe Person
suggestions-not-same = Nicht dieselbe
suggestions-open-first = Ersten öffnen
suggestions-open-second = Zweiten öffnen

## Suspects

suspects-customer = Kunde
suspects-profiles = Profile
suspects-why-to-look = Warum ansehen
suspects-never = nie
suspects-when-customer-looks-like-several-people = Wann ein Kunde nach mehreren Personen aussieht
suspects-suspicion-limits = Grenzen des Verdachts
suspects-more-e-mails-than = Mehr E-Mails als
suspects-more-phones-than = Mehr Telefonnummern als
suspects-more-devices-than = Mehr Geräte als
suspects-more-countries-than = Mehr Länder als
suspects-more-profiles-than = Mehr Profile als
suspects-in-two-countries-within = In zwei Ländern innerhalb von
suspects-minutes = {" "}min
suspects-built-in-limits = Eingebaute Grenzen
suspects-limit-of-0-reads-as-never = Eine Grenze von 0 liest sich als „nie“ und schaltet die Prüfung ab.
suspects-look-for-customers-that-are-several = Nach Kunden suchen, die mehrere Personen sind
suspects-looking-for-customers-that-are-several = Es wird nach Kunden gesucht, die mehrere Personen sind…
suspects-no-customer-has-more-e-mails = Kein Kunde hat mehr E-Mails, Telefonnummern, Geräte, Länder oder Profile, als eine Person gewöhnlich hat.
suspects-nobody-looks-like-several-people = Niemand sieht nach mehreren Personen aus
suspects-to-look-at-more-identifiers-or = { $customers } anzusehen: mehr Kennungen oder Länder, als eine Person gewöhnlich hat.
suspects-one-person-or-several = Eine Person oder mehrere?
suspects-click-customer-to-see-why-it = Klicken Sie einen Kunden an, um zu sehen, warum er aufgeführt ist. Trennen Sie, was nicht zusammengehört, oder sagen Sie, dass es in Ordnung ist.
suspects-split = Trennen…
suspects-its-fine = In Ordnung
suspects-open-customer = Kunden öffnen
suspects-customers-that-look-like-several-people = Kunden, die nach mehreren Personen aussehen, als CSV

## Imports

imports-file = Datei
imports-source = Quelle
imports-imported = Importiert
imports-rows = Zeilen
imports-events = Ereignisse
imports-left-out = Ausgelassen
imports-ad-spend = Werbeausgaben
imports-bring-back = Zurückholen
imports-undo-import = Zurücknehmen
imports-heading-ad-spend = Werbeausgaben
imports-watching-new-files-of-known-kind = { $folder } wird überwacht: Neue Dateien bekannter Art werden von selbst importiert.
imports-stop-watching = Nicht mehr überwachen
imports-watch-folder = Ordner überwachen…
imports-new-files-of-kind-you-have = Neue Dateien einer schon importierten Art werden dann von selbst importiert.
imports-look-at-it = Ansehen…
imports-waits = { $name } wartet: { $why }
imports-sources = Quellen
imports-click-import-to-see-what-it = Klicken Sie einen Import an, um zu sehen, was er brachte und welche Zeilen ausgelassen wurden.
imports-rows-read = Gelesene Zeilen
imports-new-profiles = Neue Profile
imports-repeats = Wiederholt
imports-order-lines-that-come-twice = Doppelte Bestellzeilen
imports-updated-by-this-file = Durch diese Datei aktualisiert
imports-from = Aus
imports-what-to-know = Was zu dieser Datei zu wissen ist
imports-why-rows-were-left-out = Warum Zeilen ausgelassen wurden
imports-export-rows-left-out = Ausgelassene Zeilen exportieren…
imports-spend = Ausgaben { $channel }
imports-impressions = Impressionen { $channel }
imports-clicks = Klicks { $channel }

## Data

data-drop-exports-of-your-website-shop = Legen Sie Exporte Ihrer Website, Ihres Shops, E-Mail-Tools, CRM oder Helpdesks, oder einen Ordner davon, irgendwo auf diesem Fenster ab: CSV, JSON, Excel, Parquet, Ereignislogs oder Archive davon. Desire Path zeigt, was es verstanden hat, bevor es etwas importiert.
data-no-data-yet = Noch keine Daten
data-choose-folder = Ordner wählen…
data-imports = Importe
data-quality = Qualität
data-who-is-who = Wer ist wer
data-touchpoints = Touchpoints
data-privacy = Datenschutz
data-settings = Einstellungen
data-or-drop-files-and-folders-anywhere = oder legen Sie Dateien und Ordner irgendwo auf dem Fenster ab
data-import-files = Dateien importieren…
data-products = Produkte
data-go-to-settings = Zu den Einstellungen
data-names-and-stages = Namen und Phasen…
data-annotations = Anmerkungen…
data-summary = Zusammenfassung
data-counting-events-and-customers = Ereignisse und Kunden werden gezählt…

## Names

names-touchpoint = Touchpoint
names-stage = Phase
names-kind = Art
names-events = Ereignisse
names-orders = Bestellungen
names-raw-names = Rohnamen
names-look-at-addresses = Adressen ansehen
names-of-have-no-name-of-their = { $nameless } von { $addresses } haben keinen eigenen Namen. { $rules } würden { $covered } davon benennen.
names-propose-names = Namen vorschlagen…
names-what-happened-under-names-screen-uses = Was geschah, unter den Namen auf dem Bildschirm. „Namen und Phasen…“ ändert sie überall auf einmal. Ereignisse zählen jede Zeile einer Bestellung; Bestellungen, beim Ziel gezeigt, zählen sie einmal.
names-counting-touchpoints = Touchpoints werden gezählt…
names-no-stage = Keine Phase

## Privacy

privacy-what-follows = Was folgt
privacy-consent-by-purpose = Einwilligung nach Zweck
privacy-consent = Einwilligung
privacy-counting = Wird gezählt…
privacy-given = { $purpose }: { $given } erteilt
privacy-latest-statement-counts-at-equal-times = Es zählt die letzte Aussage, bei gleicher Zeit eine Verweigerung. Einwilligungen kommen mit Kontakt-, Bestell- und Ereignisdateien; von Hand legen Sie sie auf der Seite eines Kunden oder für ein Segment fest.
privacy-share-without-names = Ohne Namen weitergeben
privacy-copy-of-project-in-which-identifiers = Eine Kopie des Projekts, in der Kennungen durch Codes ersetzt sind, die ohne den Schlüssel niemand zurücklesen kann. Namen, Texte, Merkmale, ausgelassene Zeilen, Prognosewerte und Maßnahmen sind nicht darin. Es sind weiterhin personenbezogene Daten: Geben Sie sie nur an Berechtigte. Die Kopie ist nicht verschlüsselt.
privacy-shift-times-of-each-customer-by = Zeiten jedes Kunden verschieben um bis zu
privacy-keep-key-in-file-beside-copy = Schlüssel in einer Datei neben der Kopie aufbewahren
privacy-save-pseudonymised-copy = Pseudonymisierte Kopie speichern…
privacy-pseudonymised-copy = Pseudonymisierte Kopie
privacy-journal = Protokoll
privacy-everything = Alles
privacy-nothing-yet = Noch nichts.
privacy-nobody-is-known-to-agree-nobody = Von niemandem ist Zustimmung bekannt: Niemand steht in solchen Listen
privacy-withheld-from-lists = { $customers } aus Listen zurückgehalten
privacy-data-does-not-say-nobody-is = Die Daten sagen es nicht: Niemand wird zurückgehalten
privacy-in-no-analysis-list-or-export = { $customers } in keiner Auswertung, Liste und keinem Export
privacy-not-scored-grouped-or-proposed-anything = { $customers } ohne Prognose, Gruppe und Vorschlag
privacy-customer-requests = Anfragen von Kunden
privacy-everything-held-about-somebody-is-exported = Alles über eine Person Gespeicherte exportieren Sie von ihrer Seite unter Kunden. Löschen entfernt Personen endgültig: Ereignisse, Kennungen, Prognosewerte, Texte und Rückgängig-Kopien. Verschlüsselte Kennungen, die niemand zurücklesen kann, halten sie aus späteren Importen heraus.
privacy-project-is-open-read-only = Das Projekt ist schreibgeschützt geöffnet.
privacy-erase-people = Personen löschen…
privacy-set-consent-of-segment = Einwilligung eines Segments festlegen…
privacy-small-groups = Kleine Gruppen
privacy-merge-small-groups-in-reports-and = Kleine Gruppen in Berichten und Bildern zum Weitergeben zusammenfassen
privacy-fewer-than = Weniger als
privacy-merge-them-in-my-own-exports = Auch in eigenen Exporten zusammenfassen
privacy-they-stand-together-as-others-so = Sie stehen als „andere“ beisammen, damit Summen bleiben; eine einzelne nimmt die nächstkleinste mit. Was Sie für die eigene Arbeit exportieren, ist sonst vollständig, ebenso der Bildschirm.

## Chart

chart-events-day-of = Ereignisse je Tag von { $source }, { $days }

## Finding rows

finding-rows-behind = Hinter „{ $title }“
finding-rows-list-rows = Zeilen auflisten
finding-rows-looking-for-rows = Zeilen werden gesucht…
finding-rows-reading = Wird gelesen…
finding-rows-first-of-export-has-all = Die ersten { $listed } von { $n }; der Export hat alle.
finding-rows-what-is-behind-as-csv = Was hinter „{ $title }“ steht, als CSV

## Quality

quality-checking-how-good-data-is = Es wird geprüft, wie gut die Daten sind…
quality-project-as-whole = Das Projekt als Ganzes
quality-unit-events-and-rows-of-imports = Einheit: Ereignisse und Zeilen der Importe, die zählen, Bots eingeschlossen, unabhängig vom Filter.
quality-what-it-does-to-analyses = Was das für Auswertungen bedeutet
quality-of-these = Davon
quality-export-what-is-behind-it = Exportieren, was dahintersteht…
quality-see = { $customers } ansehen
quality-count-them-in = Mitzählen
quality-button-leave-them-out = Auslassen
quality-propose-names = Namen vorschlagen…
quality-go-to-imports = Zu den Importen
quality-look-at-weeks-around-it = Die Wochen darum ansehen
quality-import-files = Dateien importieren…
quality-go-to-settings = Zu den Einstellungen
quality-grades = Noten
quality-nothing-that-matters-b-good-with = A: nichts von Belang. B: gut, mit Schönheitsfehlern. C: mit Vorsicht brauchbar. D: Ergebnisse können irreführen. E: nicht verlässlich.
quality-every-finding-takes-points-off-hundred = Jeder Befund zieht Punkte von hundert ab, umso mehr, je größer der betroffene Teil der Daten ist. A ab 91, B ab 76, C ab 61, D ab 41.
quality-click-finding-to-see-what-it = Klicken Sie einen Befund an, um zu sehen, was er bewirkt, was dahintersteht und was zu tun ist.
quality-source-with-grade = { $source }: Note { $letter }
quality-points-left-of-100 = { $points } von 100 Punkten
quality-how-many-events-have-it = Wie viele Ereignisse es haben: { $complete_words }
quality-nothing-was-found-that-would-mislead = Es wurde nichts gefunden, was irreführen würde.
quality-no-points-off = kein Abzug
quality-points-lost = −{ $points } Punkte

## People

people-who-is-not-customer = Wer kein Kunde ist
people-left-out-of-every-view-list = Aus jeder Ansicht, Liste und jedem Export ausgelassen. „Bots“ in der Filterleiste holt sie zum Ansehen zurück.
people-leave-out-bots-programs-that-say = Bots auslassen: Programme, die sich in ihrem User-Agent so nennen
people-leave-out-visitors-who-act-faster = Besucher auslassen, die schneller oder länger am Stück handeln, als Menschen es können
people-leave-out-companys-own-people = Eigene Leute des Unternehmens auslassen
people-own-people = eigene Leute
people-our-own-people = Unsere eigenen Leute
people-kestrel-example-203-0-113-0 = @kestrel.example, 203.0.113.0/24, device-7
people-further-bots = Weitere Bots
people-words-in-user-agents-internal-monitor = Wörter in User-Agents: internal-monitor
people-e-mail-domains-device-ids-ip = E-Mail-Domains, Geräte-IDs, IP-Adressen oder Bereiche davon, durch Kommas getrennt; * steht für Beliebiges. IP-Adressen sind aus Dateien bekannt, deren Adressspalte als Geräte-ID importiert wurde.
people-apply = Anwenden
people-discard = Verwerfen

## Rejects

rejects-line = Zeile
rejects-column = Spalte
rejects-what-is-wrong = Was falsch ist
rejects-row-as-it-came = Die Zeile, wie sie kam
rejects-rows-of-that-were-left-out = Ausgelassene Zeilen von { $file }
rejects-reading = Wird gelesen…
rejects-line-with-reason = Zeile { $n }: { $reject_reason }
rejects-rows-that-were-left-out-as = Ausgelassene Zeilen als CSV

## Retention

retention-month = Monat
retention-source = Quelle
retention-touchpoint = Touchpoint
retention-customers = Kunden
retention-events = Ereignisse
retention-value = Wert
retention-remove-old-events = Alte Ereignisse entfernen
retention-older-than = Älter als
retention-counting = Wird gezählt…
retention-no-event-is-that-old = Kein Ereignis ist so alt.
retention-events-that-go = Ereignisse, die gehen
retention-customers-they-belong-to = Kunden, denen sie gehören
retention-customers-of-whom-nothing-is-left = Kunden, von denen nichts bleibt
retention-totals-that-stay = Summen, die bleiben
retention-of-go-for-good-and-so = { $events } von { $customers } gehen endgültig, und mit ihnen { $unknown_otherwise }, von denen sonst nichts bekannt ist. Summen nach Monat, Quelle und Touchpoint bleiben, von je mindestens { $min_group } Personen. Ein erneuter Import derselben Dateien bringt die Ereignisse nicht zurück.
retention-remove-them = Entfernen…
retention-projects-rule-is-months-imports-leave = Die Regel des Projekts sind { $rule } Monate: Importe lassen ältere Ereignisse aus.
retention-project-has-no-rule-imports-take = Das Projekt hat keine Regel: Importe nehmen Ereignisse jeden Alters.
retention-make-it-projects-rule = Zur Regel des Projekts machen
retention-no-rule = Keine Regel
retention-totals-of-removed-events = Summen entfernter Ereignisse
retention-export-as-csv = Als CSV exportieren…
retention-totals-of-removed-events-as-csv = Summen entfernter Ereignisse als CSV
retention-total-of-a-month = { $month } { $touchpoint }: { $events } Ereignisse
retention-by-month-source-and-touchpoint-of = Nach Monat, Quelle und Touchpoint, von je mindestens { $min_group } Personen; kleinere Gruppen stehen unter Andere oder gar nicht.

## Settings

settings-see-what-was-taken-for-granted = Ansehen, was angenommen wurde…
settings-these-settings-travel-in-project-file = Diese Einstellungen reisen in der Projektdatei mit. Änderungen lassen sich rückgängig machen.
settings-apply-settings = Einstellungen anwenden
settings-discard = Verwerfen
settings-changed-but-not-applied = Einstellungen wurden geändert und noch nicht angewendet.
settings-not-applied-yet = Noch nicht angewendet: Drücken Sie Enter oder die Schaltfläche.
settings-what-counts-as-success = Was als Erfolg zählt
settings-objective = Vorhaben
settings-turn-more-visitors-into-buyers = Mehr Besucher zu Käufern machen
settings-keep-customers-there-are = Die vorhandenen Kunden halten
settings-have-customers-come-more-often = Kunden öfter kommen lassen
settings-goal = Ziel
settings-reached-by = Erreicht durch
settings-click-to-take-it-out-of = Klicken Sie, um ihn aus dem Ziel zu nehmen
settings-goal-touchpoints = Touchpoints des Ziels
settings-add-touchpoint = Touchpoint hinzufügen
settings-add-touchpoint-to-goal = Dem Ziel einen Touchpoint hinzufügen
settings-worth-where-event-has-no-value = Wert, wo ein Ereignis keinen hat
settings-within-days-of-first-visit-0 = Tage ab dem ersten Besuch (0 = jederzeit)
settings-time-money-and-people = Zeit, Geld und Personen
settings-time-zone = Zeitzone
settings-currency = Währung
settings-session-ends-after-minutes-without-event = Minuten ohne Ereignis, die eine Sitzung beenden
settings-customer-has-dropped-off-after-days = Tage ohne Ereignis bis zum Abbruch
settings-days-between-messages-to-one-person = Tage zwischen Nachrichten an eine Person
settings-messages-a-week-to-one-person = Nachrichten an eine Person in 7 Tagen
settings-hold-out-to-measure-effect = Nicht angeschrieben, um die Wirkung zu messen
settings-as-usual-to-measure-effect = Wie üblich belassen, um jede Maßnahme zu messen
settings-on-projector = Auf einem Projektor
settings-hide-names-of-customers = Namen von Kunden verbergen
settings-exchange-rates-one-unit-in = Wechselkurse: eine Einheit in { $currency }
settings-usd-0-92-jpy-0-0061 = USD 0.92, JPY 0.0061
settings-write-each-exchange-rate-as-currency = Schreiben Sie jeden Wechselkurs als Währung und Zahl, durch Kommas getrennt: USD 0.92, JPY 0.0061.
settings-without-rate-money-in-another-currency = Ohne Kurs steht Geld in einer anderen Währung für sich und geht in keine Summe ein
fuzzy-looking-people-who-share-something = Es wird nach Personen mit Gemeinsamem gesucht
fuzzy-learning-what-makes-people-one = Es wird gelernt, was Personen zu einer macht
fuzzy-comparing = Wird verglichen
suspicious-in-and-minutes-apart = in { $a } und { $b } im Abstand von { $minutes } Minuten
suspicious-1-minute-apart = in { $a } und { $b } im Abstand von 1 Minute
suspicious-within-minute = in { $a } und { $b } innerhalb einer Minute
identity-note-profiles-share-the = { $profiles } Profile haben { $kind } { $value } gemeinsam
identity-note-shared-people-you-keep-apart-so = { $kind } { $value } ist Personen gemeinsam, die Sie getrennt halten, und verbindet deshalb keine mit der anderen
identity-note-would-give-one-customer-so-joins = { $kind } { $value } gäbe einem Kunden { $n } { $identifiers } und verbindet deshalb niemanden
identity-note-shared-persons-so-joins-nobody = { $kind } { $value } ist { $n } Personen gemeinsam und verbindet deshalb niemanden
identity-note-belongs-customer-ids-so-joins-only = { $kind } { $value } gehört zu { $n } Kundennummern und verbindet deshalb nur Profile ohne eine
identity-note-used-customer-ids-so-joins-nobody = { $kind } { $value } wird von { $n } Kundennummern verwendet und verbindet deshalb niemanden
identity-note-used-emails-so-joins-nobody = { $kind } { $value } wird von Personen mit { $n } verschiedenen E-Mails verwendet und verbindet deshalb niemanden
identity-change-reading-what-people-tables-say = Personentabellen werden gelesen
identity-change-counting = Wird gezählt
identity-change-sorting-events = Ereignisse werden sortiert
identity-change-reading-the-project = Projekt wird gelesen
identity-change-joining-profiles = Profile werden zusammengeführt
identity-change-falls-apart-into = { $one } zerfällt in { $several }
identity-change-become-one-customer = { $several } werden ein Kunde
identity-change-become-one-customer-by = { $several } werden ein Kunde, über { $by }
identity-change-and-more = { $a }, { $b } und { $rest } weitere
arrival-needs-answer-about-who-customer = braucht eine Antwort, wer der Kunde ist
arrival-needs-answer-about-dates = braucht eine Antwort zu Daten
arrival-needs-answer-about-its-columns = braucht eine Antwort zu ihren Spalten
arrival-needs-a-time-zone = braucht eine Zeitzone
arrival-kind-not-imported-before = ist von einer Art, die noch nicht importiert wurde
import-step-import-of-files = Import von { $n } Dateien
import-step-import = Import
import-step-live = Live-Eingang
import-step-looking-through-the-project = Projekt wird durchgesehen
import-step-take-currency-files = Währung der Dateien übernehmen
import-step-saving = Wird gespeichert
import-step-keeping-project-ready-open = Projekt wird zum Öffnen bereitgehalten
network-no-range-addresses-after-stroke-stands = „{ $text }“ ist kein Adressbereich: Nach dem Schrägstrich steht eine Zahl von 0 bis { $most }, etwa { $example }
network-no-ip-address-write-one-such = „{ $address }“ ist keine IP-Adresse: Schreiben Sie eine wie 203.0.113.7 oder 2001:db8::7

## Lists
