### Questions to the events of a database.

## Why there is no answer

remote-answer-is-cut = die Antwort der Datenbank brach vor ihrer Summe ab und wird nicht verwendet; noch einmal fragen
remote-not-for = eine Datenbank kann das nicht beantworten { $what }
remote-not-this-question = eine Datenbank kann „{ $title }“ nicht beantworten; dafür die Ereignisse importieren oder die einer Stichprobe von Kunden (remote --fetch … --sample 5000 --into stichprobe.desire). Eine Datenbank beantwortet overview, transitions, stage-flow, touchpoint-flow, paths, channels, retention, funnel, trends, stickiness und attribution
remote-too-many-rows = die Antwort hat mehr als { $n } Zeilen; seltenere Ereignisse in der Datenbank unter einem Namen zusammenfassen
remote-sample-too-large = das sind mehr als { $most } Ereignisse; eine kleinere Stichprobe oder weniger Kunden nehmen
remote-too-many-customers = das sind mehr als { $most } Kunden; einen kleineren Teil nehmen oder die Frage mit einem Filter eingrenzen
remote-too-many-names = die Spalte der Ereignisse hat { $n } verschiedene Namen, höchstens { $most } lassen sich unterscheiden; eine Spalte zuordnen, die sagt, was geschah, nicht wo oder womit
remote-no-events = keine Zeile von { $table } sagt, wessen Ereignis es ist und wann es geschah; mit `remote --check` ansehen
remote-kept-is-of-other-settings = was aufbewahrt ist, wurde unter anderen Einstellungen oder Regeln gefragt; die Datenbank ohne --kept noch einmal fragen
remote-without-money-rules = solange das Projekt von Kontaktpunkten sagt, ob ihre Beträge Geld sind; diese Angaben zurücknehmen oder keine Spalte mit Geld zuordnen
remote-without-filters = mit einem anderen Filter als Tagen, Arten von Kontaktpunkten und Versendetem
remote-without-events-of-no-stage = nach Phasen, solange Kontaktpunkte dort keine Phase haben; ihnen eine geben oder nach Kontaktpunkten fragen
remote-without-a-goal-of-no-stage = nach Phasen, solange das, was das Ziel erreicht, keine Phase hat; ihm eine geben oder nach Kontaktpunkten fragen
remote-without-dates = mit einem Filter von Tagen
remote-without-missing-channels = solange Ereignisse nicht sagen, über welchen Kanal ihr Kunde kam
remote-without-other-journeys = zu anderen Wegen als denen von Personen
remote-without-these-settings = mit diesen Einstellungen; wählbar sind die Ebene, Wiederholungen und wie viele Schritte, Namen und Pfade gezeigt werden
remote-without-these-funnels = mit diesen Einstellungen; wählbar sind die Schritte in ihrer Reihenfolge, das Zeitfenster und der Zeitraum, und kein Schritt darf ausgelassen werden, etwas ausschließen oder Bedingungen haben
remote-without-these-trends = mit diesen Einstellungen; wählbar sind die Kennzahl, der Zeitraum und ein Touchpoint, bei Bestellungen kein Touchpoint
remote-without-this-objective = in der Reihenfolge dieses Geschäftsziels; --set by=usual fragt ohne
remote-without-so-many-paths = zu so vielen Personen auf einmal; mit einem Filter von Tagen weniger fragen
remote-without-so-short-a-look-back = mit einem so kurzen Rückblick über so lange Zeit; einen längeren wählen oder mit einem Filter von Tagen weniger
remote-too-many-journeys = das sind mehr als { $n } verschiedene Wege; mit einem Filter von Tagen oder zu einer Stichprobe von Kunden weniger fragen
remote-without-another-goal = zu einem anderen Ziel als dem des Projekts
remote-without-passed-sites = solange Kanäle Websites sind, die Kunden vielleicht nur durchlaufen; --set passed_sites=yes nimmt sie als Kanäle wie andere
remote-without-these-people = zu denen, die hinter diesem Teil stehen; mit --select eine Zeile so nennen, wie die Antwort sie nennt, ohne Gruppen und Dauern
remote-no-such-table = es gibt keine lesbare Tabelle { $table }; `remote --tables` nennt die vorhandenen
remote-no-such-column = { $table } hat keine Spalte { $column }; es gibt { $known }
remote-no-time = { $column } ist keine Spalte mit Zeiten, sondern { $kind }; eine mit Zeitpunkten oder Zahlen seit 1970 zuordnen

## The way to it

remote-only-with-tls = { $host } ist ein anderer Rechner und wird nur über eine verschlüsselte Verbindung gefragt; --plain weglassen
remote-certificate-of-another-name = { $host } zeigt ein Zertifikat für einen anderen Namen; den Rechner so nennen, wie das Zertifikat ihn nennt
remote-certificate-not-trusted = { $host } zeigt ein Zertifikat, das niemand unterschrieben hat, dem dieser Rechner vertraut; das des Ausstellers installieren oder seine Datei in SSL_CERT_FILE nennen
remote-certificate-refused = das Zertifikat von { $host } wird nicht angenommen: { $why }
remote-no-certificates = keines der Zertifikate, denen dieser Rechner vertraut, ließ sich lesen: { $why }
remote-offers-no-encryption = { $host } bietet keine Verschlüsselung; sie dort einschalten oder eine Datenbank auf diesem Rechner mit --plain hinzufügen
remote-no-secret = die Variable { $variable } mit dem Geheimnis von { $name } ist nicht gesetzt
remote-took-too-long = die Datenbank hat nicht binnen { $n } Sekunden geantwortet
remote-cannot-be-reached = { $host } ist nicht zu erreichen: { $why }
remote-not-let-in = { $host } lässt unter diesem Namen und Geheimnis niemanden ein: { $why }
remote-says = { $host } sagt: { $why }
remote-column-not-read = { $host } schickt eine Spalte der Art { $kind }, die nicht gelesen wird; eine Spalte mit Texten oder Zahlen nennen
remote-spark-not-built = diese Fassung fragt Spark nicht; mit `--features engine-spark` bauen

## The command

stage-asking-for-names = { $name } wird nach Namen gefragt
stage-asking-database = { $name } wird gefragt
cli-remote-no-such = es gibt keine Datenbank namens { $name }; `remote` nennt die vorhandenen
cli-remote-no-name = eine Datenbank braucht einen Namen
cli-remote-known = es gibt schon eine Datenbank namens { $name }; sie erst entfernen oder einen anderen Namen wählen
cli-remote-needs = dafür wird { $option } gebraucht
cli-remote-no-address = das ist keine Adresse von Spark Connect; sie wird sc://host:15002/;use_ssl=true geschrieben
cli-remote-secret-in-address = die Adresse enthält ein Geheimnis, das nicht im Projekt stehen soll; es in eine Umgebungsvariable legen und diese mit --secret-variable nennen
cli-remote-not-mapped = { $name } hat noch keine Tabelle mit Ereignissen; sie mit --map nennen
cli-remote-list = { $project }: { $n ->
    [one] 1 Datenbank
   *[other] { $n } Datenbanken
}.
cli-remote-tables = { $name }: { $n ->
    [one] 1 lesbare Tabelle
   *[other] { $n } lesbare Tabellen
}.
cli-remote-added = { $name } antwortet.
cli-remote-mapped = { $name } liest { $table }; Zeiten sind { $unit }.
cli-remote-removed = { $name } ist entfernt, mit den aufbewahrten Antworten.
cli-remote-may-write = { $user } darf dort auch Daten ändern. Geändert wird nichts, aber ein Benutzer, der nur lesen darf, ist sicherer.
cli-remote-check = { $rows } Zeilen von { $customers } Kunden, { $names } Namen von Ereignissen, { $first } – { $last }.
cli-remote-left-out = Ausgelassen: { $nobody } Zeilen ohne Kunden, { $never } ohne Zeit.
cli-remote-fetched = { $name }: { $events } Ereignisse von { $customers } Kunden.
cli-remote-nothing-fetched = { $name } hat kein Ereignis solcher Kunden
cli-remote-scan = { $name } liest { $table } ganz: { $rows }, { $bytes }.
cli-remote-rows = etwa { $n } Zeilen
cli-remote-rows-unknown = so viele Zeilen, wie es hat
cli-remote-bytes-unknown = von unbekannter Größe
cli-remote-asked = gefragt wurde { $name }, Stand { $at }
cli-remote-kept-as-of = aufbewahrt von { $name }, Stand { $at }
cli-remote-nothing-kept = zu dieser Frage ist keine Antwort von { $name } aufbewahrt; ohne --kept fragen
cli-remote-not-kept = Die Antwort ist nicht im Projekt aufbewahrt: { $why }
cli-remote-not-shared = was eine Datenbank antwortet, ist für den eigenen Bildschirm: wer hinter kleinen Gruppen steht, ist hier nicht bekannt; --share und --hide-below weglassen
cli-remote-no-customers = wer hinter einer Zahl steht, wird jedes Mal neu gefragt und nie aufbewahrt; --kept oder --select weglassen
cli-remote-no-part = --people braucht eine Frage, die auf einen Teil ihrer Antwort zeigt, etwa „transitions?select.from=Search&select.to=Login“
cli-remote-people-left-out = Ausgelassen: { $n ->
    [one] 1 Kunde, der hier gelöscht wurde oder Auswertungen abgelehnt hat
   *[other] { $n } Kunden, die hier gelöscht wurden oder Auswertungen abgelehnt haben
}.
remote-column-name = Name
remote-column-kind = Art
remote-column-address = Adresse
remote-column-table = Tabelle
remote-column-kept = Antworten aufbewahrt
remote-column-rows = Zeilen
remote-column-bytes = Bytes
remote-column-customer = Kunde
remote-column-time = Zeit
remote-column-event = Ereignis
remote-column-channel = Kanal
remote-column-value = Wert
remote-unit-milliseconds = Millisekunden seit 1970
remote-unit-seconds = Sekunden seit 1970
remote-unit-microseconds = Mikrosekunden seit 1970
remote-unit-moment = Zeitpunkte
