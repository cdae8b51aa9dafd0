### Events as they happen: the server that takes them, its keys, and what came.

## The command

cli-serve-no-source = Ein Schlüssel ist für eine Quelle: Nennen Sie sie, etwa --new-key Website
cli-serve-no-random-bytes = Das System gibt keine Zufallsbytes, daher lässt sich kein Schlüssel anlegen
cli-serve-no-keys = Noch darf niemand senden: Legen Sie zuerst einen Schlüssel an, mit --new-key Website
cli-serve-no-such-key = Es gibt keinen Schlüssel mit der Nummer { $number }; --keys führt sie auf
cli-serve-key-is-shown-once = Der Schlüssel von { $source }. Bewahren Sie ihn auf: Nur sein Hashwert steht im Projekt, und er wird nicht wieder gezeigt.
cli-serve-listens = Nimmt an unter http://{ $address }. Strg+C beendet es, und was bis dahin kam, wird geschrieben.
cli-serve-not-taken = Was kam, wartet im Journal, weil es jetzt nicht ins Projekt geschrieben werden kann: { $why }
live-cannot-listen = Unter { $address } kann nichts angenommen werden: { $why }
write-keys-source = Quelle
write-keys-made = Angelegt
count-write-keys = { $n ->
    [one] 1 Schreibschlüssel
   *[other] { $n } Schreibschlüssel
}

## What came

live-taken = { $calls ->
    [one] 1 Aufruf kam
   *[other] { $calls } Aufrufe kamen
}: { $events ->
    [one] 1 Ereignis
   *[other] { $events } Ereignisse
}, { $known } schon bekannt.
live-left-out = Weggelassen: { $reasons }.
live-too-long-calls = { $n ->
    [one] 1 Aufruf ist länger als 32 kB und wurde weggelassen.
   *[other] { $n } Aufrufe sind länger als 32 kB und wurden weggelassen.
}
live-triggered = { $proposed ->
    [one] 1 neuer Vorschlag
   *[other] { $proposed } neue Vorschläge
}, { $sent ->
    [one] 1 Nachricht gesendet
   *[other] { $sent } Nachrichten gesendet
}.
live-decisions = eine Website, auf ihre Frage
live-refused = Abgelehnte Anfragen: { $reasons }.

## Answers to who sends

live-answer-not-found = unter dieser Adresse ist nichts
live-answer-unauthorized = der Schreibschlüssel fehlt oder ist nicht bekannt
live-answer-origin = diese Website gehört nicht zu denen, die senden dürfen
live-answer-unreadable = die Anfrage ist nicht als JSON von Aufrufen lesbar oder enthält mehr als 2.500
live-answer-too-long = die Anfrage oder ein Aufruf ist zu lang
live-answer-busy = es kommt mehr, als auf einmal behalten werden kann
live-answer-unavailable = Aufrufe können zurzeit nicht behalten werden

## The window

live-tab = Live
live-card = Live-Eingang
live-card-says = Websites und Apps senden, was Personen hier tun, während es geschieht, mit den Bibliotheken von Segment, RudderStack, Jitsu und PostHog. Aus, bis Sie es einschalten, und bei jedem Start des Programms.
live-card-on = Ereignisse annehmen, während sie geschehen
live-card-needs-key = Legen Sie zuerst einen Schreibschlüssel an: Ohne ihn darf niemand senden.
live-card-address = Adresse und Port
live-card-origins = Websites, deren Seiten senden dürfen
live-card-open-to-others = Andere, die diesen Computer erreichen, können an diese Adresse senden, und die Verbindung ist nicht verschlüsselt: Stellen Sie einen Webserver mit Zertifikat davor.
live-card-listens = Nimmt an unter http://{ $address }.
live-no-address = „{ $address }“ ist keine Adresse mit Port; schreiben Sie eine wie 127.0.0.1:8744
live-starting = Live-Eingang wird gestartet
live-stopping = Live-Eingang wird beendet
live-taking = Live-Ereignisse werden angenommen
live-keys = Schreibschlüssel
live-keys-say = Ein Schlüssel lässt eine Website oder App senden und sagt, wessen Ereignisse es sind. Er wird einmal gezeigt; das Projekt behält nur seinen Hashwert.
live-key-of-source = Quelle
live-source-hint = Website
live-make-key = Schlüssel anlegen
live-revoke = Entziehen
live-new-key = Der Schlüssel von { $source }. Bewahren Sie ihn auf: Er wird nicht wieder gezeigt.
live-key = Schreibschlüssel
live-copy-key = Kopieren
live-key-is-kept = Ich habe ihn
live-now = Was jetzt geschieht
live-as-of = Niemand sendet zurzeit: Dies ist das Ende der Daten, { $time }.
live-last-events = Letzte Ereignisse
live-no-events = Innerhalb eines Tages geschah nichts.
live-came-back = Zurückgekommen
live-nobody-came-back = Niemand, der schon hier war, ist gerade zu Besuch.
live-in-cart = Im Warenkorb
live-no-carts = Kein Warenkorb des letzten Tages ist offen.
live-when = Wann
live-who = Wer
live-what = Was
live-since = Seit
live-away = Zuvor fort
live-product = Produkt
live-ago = vor { DATIVE($time) }
