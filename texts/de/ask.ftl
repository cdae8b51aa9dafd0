### Questions in plain words: the box of the window, `ask` and the tool for assistants.

## What was understood

ask-part-question = Frage
ask-part-time = Zeit
ask-part-channel = Kanal
ask-part-device = Gerät
ask-part-country = Land
ask-part-product = Produkt
ask-part-campaign = Kampagne
ask-part-source = Quelle
ask-part-segment = Segment
ask-part-who = Kunden, die
ask-part-stage = Phase
ask-part-touchpoint = Touchpoint
ask-part-property = Eigenschaft
ask-time-since = seit { $day }
ask-time-until = bis { $day }
ask-alternative = { $title }: { $value }

## What is said of a question

ask-understood = Verstanden als { $parts }.
ask-part = { $title }: { $value }
ask-not-understood-words = Nicht verstanden: { $words }.
ask-absent = Dieses Projekt hat nichts namens { $words }.
ask-several = Das kann mehreres bedeuten; schreiben Sie es genauer, oder nehmen Sie eines davon:
ask-cannot = Das ist keine Frage, die hier beantwortet werden kann.
ask-nearest = Was am nächsten kommt:
ask-is-command = Das ist keine Frage, sondern etwas zu tun. Der Befehl dafür:
ask-is-other-command = Das ist keine Frage, sondern etwas zu tun; desire-path --help nennt die Befehle.
ask-again = Dasselbe noch einmal: { $command }
ask-words-quoted = „{ $words }“

## The command line

help-ask-about = Eine Frage in einfachen Worten stellen, auf Englisch, Deutsch, Französisch, Spanisch oder Portugiesisch
help-ask-question = Die Frage, etwa "wo gehen mobile Besucher aus Deutschland seit Mai verloren"
help-ask-goes-on = Die Frage, an die diese anschließt, etwa „wo verlieren wir mobile Besucher“ vor „und im April?“; mehrmals für mehrere, die erste zuerst
help-ask-lang = Die Sprache der Frage, wo ihre Wörter sie nicht verraten: en, de, fr, es oder pt
help-ask-json = Was verstanden wurde und die Antwort als JSON ausgeben
help-ask-explain = Zu jedem Teil sagen, aus welchen Wörtern er gelesen wurde, und die anderen Lesarten zeigen; nichts beantworten
help-ask-yes = Die beste Lesart beantworten, auch wo mehrere nahe sind
help-ask-after = Nichts verlässt diesen Rechner: Eine Grammatik liest die Frage, kein Sprachmodell. Exit-Codes: 0 beantwortet, 2 zurückgefragt oder nicht verstanden, 3 nichts, woraus zu antworten wäre.
ask-before-unclear = „{ $words }“ ist nicht klar genug, um daran anzuschließen; für sich gefragt zeigt sich, was gemeint sein kann
ask-wants-language = Für Fragen gibt es keine Sprache { $code }; schreiben Sie en, de, fr, es oder pt

## The box in the window

ask-box-title = Fragen oder gehen zu…
ask-box-key = Strg+K
ask-box-keys = Strg+K  oder  /
ask-box-field = Frage, Ansicht, Kunde oder Befehl
ask-box-hint = Wo gehen mobile Besucher seit Mai verloren?
ask-box-reading = Die Frage wird gelesen
ask-box-finding = Kunden werden gesucht
ask-box-understood = Verstanden
ask-box-several = Das kann mehreres bedeuten: Nehmen Sie eines.
ask-box-questions = Fragen
ask-box-views = Ansichten
ask-box-customers = Kunden
ask-box-commands = Befehle
ask-box-find = „{ $words }“ unter den Kunden suchen
ask-box-example-lost = „Wo gehen mobile Besucher aus Deutschland seit Mai verloren?“
ask-box-example-who = „Wer geht nächsten Monat, und warum?“
ask-box-example-changed = „Was änderte sich letzte Woche?“

## The tool for assistants

mcp-ask-title = Frage in einfachen Worten
mcp-ask = Beantwortet eine Frage auf Englisch, Deutsch, Französisch, Spanisch oder Portugiesisch, etwa „wo gehen mobile Besucher aus Deutschland seit Mai verloren“. Eine Grammatik liest sie, kein Sprachmodell. Wo die Wörter mehreres bedeuten können, wird nichts beantwortet: Die Lesarten werden aufgeführt, jede mit ihrem Befehl; rufen Sie das Werkzeug der gemeinten auf.
mcp-ask-question = Die Frage.
mcp-ask-after = Vorher gestellte Fragen in Alltagssprache, die erste zuerst, wenn diese daran anschließt: „und im April?“.
mcp-ask-language = Ihre Sprache, wo die Wörter sie nicht verraten.
mcp-ask-choose = Nichts wurde beantwortet: Die Wörter sind nicht klar genug. Wählen Sie eine der Lesarten, oder fragen Sie genauer.
