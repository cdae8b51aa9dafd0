### Webhooks, exclusion audiences and content feeds: approved actions on their way to other programs.

## Webhooks

webhooks-is-on = Webhooks sind eingeschaltet.
webhooks-is-off = Webhooks sind ausgeschaltet: Nichts wird gesendet.
webhooks-no-url = Es gibt keine Adresse, an die zu senden ist.
webhooks-unreadable-url = Die Adresse ist nicht lesbar: Schreiben Sie eine wie https://hooks.example.com/in.
webhooks-not-https = Die Adresse muss mit https:// beginnen, damit unterwegs niemand mitliest.
webhooks-has-user = Die Adresse enthält einen Namen oder ein Passwort, die in jedem Log stünden: Lassen Sie sie weg.
webhooks-host-not-allowed = { $host } gehört nicht zu den Hosts, an die gesendet werden darf.
webhooks-body-segment = Segment-Track-Aufrufe
webhooks-body-cloud-events = CloudEvents
webhooks-sending = Unterwegs
webhooks-accepted = Angenommen
webhooks-failed = Gescheitert, wird wiederholt
webhooks-given-up = Aufgegeben
webhooks-gone = Niemand mehr dort
webhooks-no-answer = keine Antwort innerhalb von { $n } Sekunden
webhooks-cannot-be-reached = nicht erreichbar: { $why }
webhooks-other-status = die Antwort hat den Status { $status }
webhooks-redirects = verweist auf eine andere Adresse, der nicht gefolgt wird
webhooks-listed = Freigegebene Maßnahmen per Webhook
webhooks-log = Protokoll der Webhooks
webhooks-dry-run-listed = Anfragen von Webhooks, zum Ansehen
webhooks-keyring-label = Desire Path: Geheimnis des Webhooks an { $host }
webhooks-keyring-none = dieser Computer hat keinen Schlüsselbund, den das Programm verwenden kann (secret-tool)
webhooks-keyring-refused = der Schlüsselbund tat es nicht: { $why }
cli-webhooks-secret-kept = das Geheimnis für { $host } steht im Schlüsselbund dieses Computers
cli-webhooks-secret-forgotten = der Schlüsselbund dieses Computers hat kein Geheimnis für { $host } mehr
stage-sending-messages = Nachrichten werden gesendet
webhooks-at = Um
webhooks-message = Nachricht
webhooks-attempt = Versuch
webhooks-host = Host
webhooks-status = Status
webhooks-outcome = Ergebnis
webhooks-next-at = Nächster Versuch
webhooks-detail = Einzelheit
cli-webhooks-no-body = „{ $value }“ ist keine Form einer Nachricht; es gibt segment und cloud-events
cli-webhooks-no-cap = „{ $value }“ ist keine Anzahl von Anfragen am Tag; schreiben Sie eine von 1 bis 1.000.000
cli-webhooks-no-variable = „{ $value }“ ist kein Name einer Umgebungsvariable
cli-webhooks-no-setting = Webhooks haben keine Einstellung „{ $name }“; es gibt url, hosts, body, daily-cap und secret-variable
cli-webhooks-too-long = { $n ->
    [one] 1 Nachricht ist länger, als andere Programme annehmen, und bleibt zurück
   *[other] { $n } Nachrichten sind länger, als andere Programme annehmen, und bleiben zurück
}
cli-webhooks-unsigned = (signiert, sobald das Geheimnis angegeben ist)
cli-webhooks-column-url = Adresse
cli-webhooks-column-content-type = Inhaltstyp
cli-webhooks-column-id = Webhook-ID
cli-webhooks-column-timestamp = Webhook-Zeitstempel
cli-webhooks-column-signature = Webhook-Signatur
cli-webhooks-column-body = Inhalt
cli-webhooks-would-send = { $n ->
    [one] 1 Nachricht würde gesendet; { $shown } ist gezeigt. Nichts ging hinaus
   *[other] { $n } Nachrichten würden gesendet; { $shown } sind gezeigt. Nichts ging hinaus
}
cli-webhooks-nothing-taken = keine Nachricht wurde angenommen
cli-webhooks-accepted = jetzt angenommen, ihre Maßnahmen als exportiert gekennzeichnet
cli-webhooks-known = schon zuvor angenommen oder unterwegs, als das Programm anhielt: jetzt als exportiert gekennzeichnet und nicht erneut gesendet
cli-webhooks-failed = gescheitert, wird später wiederholt
cli-webhooks-given-up = aufgegeben
cli-webhooks-waiting = warten auf den nächsten Versuch
cli-webhooks-left = in dieser Runde nicht gesendet
cli-webhooks-stopped-cap = heute wurden so viele Anfragen gesendet, wie es sein dürfen (daily-cap)
cli-webhooks-stopped-slow-down = das andere Programm bittet um Geduld: Führen Sie es später erneut aus
cli-webhooks-stopped-unreachable = das andere Programm nahm dreimal nacheinander nichts an: Sehen Sie nach, ob es läuft
cli-webhooks-stopped-gone = das andere Programm sagt, dass niemand mehr dort ist: Webhooks sind ausgeschaltet
cli-webhooks-stopped-cancelled = angehalten
cli-webhooks-no-secret = das ist kein Geheimnis von Standard Webhooks: Es beginnt mit whsec_ und enthält 24 bis 64 Bytes als Base64
cli-webhooks-cannot-read-secret = das Geheimnis in { $file } lässt sich nicht lesen
cli-webhooks-no-terminal = das Geheimnis steht in keiner Datei (--secret-file) und keiner Variable (--set secret-variable=NAME), und es gibt kein Terminal zum Fragen
cli-webhooks-prompt = Geheimnis des Webhooks (whsec_…):{" "}
cli-webhooks-secret-not-read = das Geheimnis ließ sich nicht lesen
cli-webhooks-to = An { $host } als { $body }, höchstens { $cap } Anfragen am Tag.
cli-webhooks-attempts = { $n ->
    [one] Bisher 1 Versuch.
   *[other] Bisher { $n } Versuche.
}
webhooks-card = Webhooks
webhooks-card-says = Freigegebene Maßnahmen können einzeln und signiert an ein anderes Programm gehen. Nichts wird gesendet, bevor Sie es einschalten und senden: unter Maßnahmen, Freigegebene exportieren, oder mit desire-path webhooks PROJECT --send. Das Geheimnis wird nie im Projekt behalten.
webhooks-card-on = Senden ist erlaubt
webhooks-card-url = Adresse
webhooks-card-hosts = Hosts, an die gesendet werden darf, mit Kommas
webhooks-card-body = Form
webhooks-card-cap = Anfragen am Tag, höchstens
webhooks-card-variable = Umgebungsvariable mit dem Geheimnis
webhooks-card-save = Speichern
webhooks-card-discard = Verwerfen
webhooks-card-latest = Letzte Versuche
webhooks-card-none = Noch wurde nichts gesendet.
send-webhooks-open = Per Webhook senden…
send-webhooks-title = Freigegebene Maßnahmen senden
send-webhooks-says = Jede Maßnahme geht als signierte Nachricht an ein anderes Programm. Angenommenes wird als exportiert gekennzeichnet; Gescheitertes wird beim nächsten Senden erneut versucht.
send-webhooks-where = Wohin
send-webhooks-to = An { $host }
send-webhooks-messages = Nachrichten
send-webhooks-too-long = sind länger, als andere Programme annehmen
send-webhooks-request = Anfrage { $at } von { $n }
send-webhooks-before = Vorige
send-webhooks-next = Nächste
send-webhooks-secret = Geheimnis
send-webhooks-secret-typed = Hier eingegeben
send-webhooks-secret-variable = Aus der Variable { $name }
send-webhooks-secret-keyring = Aus dem Schlüsselbund dieses Computers
send-webhooks-secret-field = Geheimnis des anderen Programms (whsec_…)
send-webhooks-keep = Im Schlüsselbund dieses Computers behalten
send-webhooks-no-secret = Es gibt kein Geheimnis zum Signieren: Geben Sie es ein, oder legen Sie es dort ab, wo das Projekt es sucht.
send-webhooks-confirm = { $n ->
    [one] 1 Nachricht verlässt diesen Computer. Gesendetes lässt sich nicht zurücknehmen.
   *[other] { $n } Nachrichten verlassen diesen Computer. Gesendetes lässt sich nicht zurücknehmen.
}
send-webhooks-send = { $n ->
    [0] Senden
    [one] 1 Nachricht senden
   *[other] { $n } Nachrichten senden
}
send-webhooks-going = Wird gesendet, eine Nachricht nach der anderen. Andere Änderungen des Projekts warten, bis es fertig ist.
send-webhooks-done-of = { $done } von { $n }
send-webhooks-attempts = Versuche dieser Runde
send-webhooks-changed = Das Projekt hat sich geändert, seit Sie hinsahen: Sehen Sie noch einmal nach, was gesendet würde.
send-webhooks-close = Schließen

## Exclusion audiences

exclusions-because = Ausgelassen, weil
exclusions-recent-buyer = Kürzlich gekauft
exclusions-open-complaint = Offene Beschwerde
exclusions-nobody = Niemand schreibt ihnen, um die Wirkung zu messen
exclusions-listed = Personen, die Werbung auslässt
exclusions-title = Wen Werbung auslässt
exclusions-says = Für eine Ausschlusszielgruppe: Die Anzeigen eines Netzwerks werden diesen Personen nicht gezeigt. Sie braucht keine Einwilligung in Werbung, denn sie hält Werbung von ihnen fern; wer jeder Zählung widersprach, steht in keiner Liste. Adressen und Nummern gehen als Hashwerte hinaus, wo das Netzwerk sie annimmt.
exclusions-recent-days = Gekauft innerhalb von Tagen
exclusions-button = Ausschlusszielgruppe…
exclusions-counting = Es wird gezählt, wen Werbung auslässt
cli-exclusions-are-for-ads = { $tool } zeigt keine Anzeigen: Ausschlusszielgruppen sind für google-ads, meta, tiktok, x und linkedin
cli-exclusions-no-reason = „{ $word }“ ist kein Grund, jemanden auszulassen; es gibt { $known }
cli-exclusions-listed-already = { $reason }: { $listed }, und { $n }, die schon aufgeführt sind
cli-exclusions-nobody-fits = Niemand kaufte kürzlich, hat eine offene Beschwerde oder bleibt außen vor, um die Wirkung zu messen
cli-exclusions-nobody = Niemand steht auf der Liste: { $why }
cli-exclusions-as-of = wie die Daten an ihrem Ende sagen, { $date }
cli-file-format-exclusions = eine Ausschlusszielgruppe
cli-tool-is-for-actions-alone = { $tool } entstehen aus Maßnahmen, und die, bei denen alles wie üblich bleibt, haben keine: Wählen Sie ein Werkzeug, das Personen nimmt

## Content feeds

content-feed-variant = Variante
content-feed-audience-key = Zielgruppenschlüssel
content-feed-content-id = Inhaltskennung
content-feed-from = Von
content-feed-until = Bis
content-feed-content = Inhalt
content-feed-listed = Inhaltsvarianten für eine Website
cli-content-nothing = Kein Inhalt ist zu zeigen: Geben Sie Maßnahmen der Art „Inhaltsvariante“ für die Website frei, oder schalten Sie ein solches Playbook für ein Segment ein
cli-content-without-key = { $n ->
    [one] 1 Kunde ist unter keiner Nummer, keiner Adresse und keinem Gerät bekannt, die eine Website kennen könnte, und steht nicht im Feed
   *[other] { $n } Kunden sind unter keiner Nummer, keiner Adresse und keinem Gerät bekannt, die eine Website kennen könnte, und stehen nicht im Feed
}
cli-file-format-content = ein Inhalts-Feed

## Experiments of playbooks

experiments-removed-playbook = Playbook { $id }, entfernt

## The next two weeks

send-days-title = Kalender
send-days-planning = Die nächsten zwei Wochen werden geplant
send-days-none = Nichts ist geplant: Geben Sie Vorschläge frei, dann stehen ihre Tage hier.
send-days-says = { $n ->
    [one] 1 Nachricht ist für die nächsten zwei Wochen geplant
   *[other] { $n } Nachrichten sind für die nächsten zwei Wochen geplant
}
send-days-exported = , { $n } davon in exportierten Dateien
send-days-beyond = , { $n } später
send-days-page = , { $n } warten auf der Website
send-days-note = Nachrichten · Tage in { $zone } · nach dem Plan eines Exports jetzt: Einwilligung, Tage zwischen Nachrichten, Kapazität und Versuchsgruppen wie in der Datei
send-days-today = heute
send-days-others = { $n } weitere

## As usual

outbox-for-other-channels = sind für Kanäle, die das Werkzeug nicht bedient
outbox-who = Wer
outbox-who-proposed = Die, die die Maßnahme bekommen
outbox-who-again = Die des letzten Exports erneut
outbox-again-says = Dieselben Personen und Nachrichten wie im letzten Export, für ein anderes Werkzeug. Sie sind schon als exportiert gekennzeichnet; wer nicht mehr zustimmt, fehlt.
cli-export-nothing-again = Kein Export ließ jemanden in einer Datei, der erneut geschrieben werden könnte
outbox-listed-again = Freigegebene Maßnahmen des letzten Exports, erneut
outbox-who-as-usual = Die, bei denen alles wie üblich bleibt
outbox-as-usual-says = Bei ihnen unterbleibt die Maßnahme, um zu messen, was sie bringt: eine Datei für das, was Sie ohnehin allen senden, ohne die Maßnahme. Nichts wird als exportiert gekennzeichnet.

## What runs

results-running = Läuft jetzt
results-running-row = { $name }: { $customers }, bis { $until }
results-running-says = Sie sind hinausgegangen; die Daten erzählen noch nicht von all ihren Tagen.
