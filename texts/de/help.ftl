# The pages of help of the command line. Short texts end without a full stop, as is usual there.

## cli/args/mod.rs
help-program-about = Customer Journey Mapping auf dem eigenen Rechner
help-generate-about = Die Exporte eines erfundenen Shops schreiben, zum Ausprobieren
help-import-about = Dateien in ein Projekt importieren, das angelegt wird, wo es fehlt
help-undo-import-about = Einen Import zurücknehmen, als wäre seine Datei nie importiert worden
help-info-about = Sagen, was ein Projekt enthält: Quellen, Importe, Anzahlen, Qualität
help-quality-about = Die Daten jeder Quelle beurteilen: Befunde, eine Note und die Zeilen dahinter
help-names-about = Namen für Adressen vorschlagen und als Touchpoint-Regeln hinzufügen
help-settings-about = Zeigen oder ändern, wovon jede Zahl abhängt: Ziel, Währung, Zeitzone, Phasen und Ähnliches
help-touchpoints-about = Touchpoints mit Phase und Art aufführen, oder eines davon ändern
help-products-about = Aufführen, was laut importierten Katalogen verkauft wird, mit Ereignissen und Kunden jedes Produkts
help-playbooks-about = Playbooks aufführen, schalten, entfernen, importieren oder exportieren: was wem vorgeschlagen wird
help-playbooks-after = Eine Playbook-Datei ist JSON. `playbooks PROJECT --export FILE` schreibt eine für den Anfang; `--import FILE` bringt sie zurück: Ein Playbook mit vorhandenem Namen tritt an dessen Stelle, die anderen kommen hinzu.
help-playbooks-as-of-end = Zählen, als wäre das Ende der Daten heute
help-playbooks-on = Ein Playbook mit seinem Namen einschalten; mehrfach möglich
help-playbooks-off = Ein Playbook mit seinem Namen ausschalten; mehrfach möglich
help-playbooks-remove = Ein Playbook mit seinem Namen entfernen; mehrfach möglich
help-playbooks-import = Die Playbooks dieser Datei übernehmen
help-playbooks-export = Alle Playbooks in diese Datei schreiben; - ist die Standardausgabe
help-theme-names-about = Namen von Themen aufführen, geben oder entfernen, die spätere Läufe wiedererkennen
help-tones-about = Tonfall von Wörtern und Texten aufführen, setzen oder entfernen, den Stimmungen anstelle dessen der Wortliste zählen
help-annotations-about = Notizen zu Tagen aufführen, hinzufügen oder entfernen: Kampagnen, Releases, Preisänderungen und Ähnliches
help-traffic-about = Sagen, wer kein Kunde ist: Bots, Besucher schneller als Menschen, eigene Leute
help-show-about = Eine Frage beantworten: Satz, Tabellen und Zahlen jeder Ansicht, nach ihrer ID. `show --list` nennt sie
help-mcp-about = Fragen eines Assistenten über Standardein- und -ausgabe beantworten (Model Context Protocol)
help-sessions-about = Jede Sitzung aufführen
help-transitions-about = Zählen, welcher Touchpoint auf welchen folgt
help-flow-about = Zeigen, wohin Kunden Schritt für Schritt gehen
help-identity-about = Sagen, wer wer ist: welche Profile ein Kunde sind, was andere Regeln ändern würden, und Einzelfälle entscheiden
help-segments-about = Gruppen von Kunden finden, die sich ähnlich verhalten
help-timeline-about = Die ganze Journey eines Kunden zeigen
help-predict-about = Vorhersagen, wer in den nächsten Tagen kauft und wer inaktiv bleibt, an der Vergangenheit geprüft
help-actions-about = Maßnahmen vorschlagen, freigeben, ablehnen und aufführen
help-export-about = Listen, Bilder oder den Bericht in eine Datei schreiben
help-sql-about = Das Projekt in SQL fragen, nur lesend. Tabellen: `events`, `customers`, `sessions`, `segments`, `scores`, `actions` und `spend`, verbunden über `customer`, die Nummer, die Listen zeigen. Andere Tabellen sind die der Datei; ihre Nummern sind intern. Die Zeilen sind die der Datei: auch, wen und was `traffic` in anderen Befehlen weglässt
help-consent-about = Zeigen, wer wozu einwilligte, oder vermerken, was jemand sagte
help-erase-about = Personen endgültig löschen
help-access-about = Alles, was über eine Person gespeichert ist, als JSON schreiben
help-prune-about = Alte Ereignisse endgültig entfernen; Summen bleiben
help-pseudonymise-about = Eine Kopie ohne Namen schreiben, zum Teilen; sie ist nicht verschlüsselt, wenn --encrypt es nicht sagt
help-encrypt-about = Ein Projekt mit einer Passphrase schützen: Die Datei wird verschlüsselt neu geschrieben
help-decrypt-about = Die Verschlüsselung entfernen: Die Datei wird neu geschrieben, lesbar für alle, die sie haben
help-passphrase-about = Die Passphrase eines verschlüsselten Projekts ändern
help-journal-about = Importe, Exporte, Löschungen und Änderungen aufführen
help-undo-about = Die letzte Änderung zurücknehmen; Änderungen werden im Projekt behalten
help-redo-about = Die zuletzt zurückgenommene Änderung wiederholen
help-check-about = Die ganze Projektdatei auf Schäden und auf Änderungen außerhalb des Programms durchsehen
help-backup-about = Eine Kopie des Projekts schreiben und lesen, um zu sehen, ob sie vollständig ist; das Projekt darf anderswo offen sein
help-demo-about = Die ganze Arbeit am Beispielshop machen, ohne Fenster
help-diagnostics-about = Ausgeben, was hilft zu finden, warum etwas schiefging: Programm, Rechner und Projekt in Zahlen und die letzten Zeilen des Protokolls. Nichts darin nennt eine Person, eine Datei oder einen Ordner
help-completions-about = Ein Skript ausgeben, das Befehle und Optionen in Ihrer Shell ergänzt
help-man-about = Die Handbuchseite des Programms oder eines Befehls ausgeben
help-licences-about = Die Lizenzen des Programms und von allem ausgeben, was darin enthalten ist
help-program-version = { $version } (Projektformat { $format })
help-program-insights =
    Fragen, jede ein eigener Befehl: `desire-path channels PROJECT` fragt, was
    `desire-path show channels PROJECT` fragt, und `desire-path show --list` nennt die Einstellungen.
help-program-after =
    Ohne Befehl öffnet sich das Fenster: mit PROJECT, wo eines genannt ist, mit FILES, um sie zu importieren.

    Filter:
      --filter KEY=VALUE, mehrfach oder mit ; dazwischen. Schlüssel:
        from=2026-01-01        Ereignisse ab diesem Tag (oder 2026-01-01T14:00)
        to=2026-06-30          Ereignisse bis einschließlich dieses Tages
        channel=Social,E-mail  Kunden, die zuerst über einen dieser Kanäle kamen
        segment=NAME           Mitglieder eines Segments, nach Name oder Nummer
        source=Website         Ereignisse aus diesen Quellen
        device=mobile,tablet   Kunden mit einem Ereignis auf einem dieser Geräte; auch country=, product=, campaign=
        events=matching        von diesen Kunden nur die Ereignisse mit dem Gerät, Land, Produkt, der Kampagne
        kind=cart,checkout     Ereignisse, deren Touchpoint von einer dieser Arten ist
        property.plan=pro,team Kunden mit einem Ereignis, bei dem eine Eigenschaft einen dieser Werte hat
        who="orders >= 2"      Kunden, auf die am Ende der Daten eine Regel zutrifft (siehe Bedingungen); sie
                               darf Segmente nennen: who='segment:"Loyal" and orders >= 2'
        Groß und klein ist gleich, übliche Wörter werden verstanden: Phone für mobile, Email, Germany für DE.
        bots=in                auch Bots und eigene Leute (bots=only: niemand sonst)
        sent=in                auch, was mit Kunden geschah: gesendete Nachrichten, zurückgehalten von einer Kampagne

    Bedingungen, für --filter who=… und `segments --rule`:
      orders >= 2                    wie oft: orders, sessions, activity, "Added to cart", kind:cart;
                                     mit >=, >, <=, < oder =, und within 30d, wo nur die letzte Zeit zählt
      value > 100 within 90d         gezahltes Geld, abzüglich Rückzahlungen
      last order <= 30 days ago      auch first; auch before, after oder on mit Tag: first order before 2026-03-01
      did "Added to cart" x3         mindestens dreimal; ein Name aus einem Wort braucht keine Anführungszeichen
      did kind:cart with device:mobile with property.plan:pro
                                     ein Ereignis, das all dies ist: kind, device, country, product,
                                     campaign, channel, source, property.NAME
      "Product viewed" then "Added to cart" within 7d then not order
                                     nacheinander, innerhalb einer Zeit nach dem Schritt davor; then not X
                                     then Y: kein X dazwischen; then not X, am Ende: kein X danach; then
                                     not X within 7d: kein X in den 7 Tagen danach, die vorbei sind
      Sie werden durch and oder durch or verbunden, mit not davor und Klammern, wo beides vorkommt. Sie
      gehen nach allem, was ein Kunde bis zum Ende der Daten des Filters tat (der Daten, wo es keines
      gibt), was immer der Filter zeigt. „days ago“ zählt von diesem Ende zurück. --format json schreibt
      sie als diesen Text.

    Verschlüsselte Projekte:
      Die Passphrase wird erfragt und nicht gezeigt. Skripte geben sie mit --passphrase-file FILE an (halten
      Sie die Datei von anderen fern) oder in der Umgebungsvariable DESIRE_PATH_PASSPHRASE: Dort können Ihre
      anderen Programme und Administratoren des Rechners sie lesen, und die Shell merkt sich vielleicht die
      Zeile, die sie setzte. Sie ist nie ein Argument, das jeder auf dem Rechner lesen kann.

    Dateien hinein und hinaus:
      Der Dateiname - ist die Standardeingabe oder -ausgabe, auch in `--out -`; Pipes lassen sich importieren.
      Die Endung einer Ausgabedatei nennt ihr Format: .csv, .json oder .jsonl für Tabellen, .svg oder .png für
      Bilder, .html für den Bericht. Was nicht geschrieben werden kann, wird vor der Arbeit abgelehnt.
      In CSV bekommt Text, den eine Tabellenkalkulation als Formel ausführte, ein ' davor, in Personenlisten,
      die in eine Datei gehen, sonst nirgends; --csv-for spreadsheet oder program sagt es anders.

    Exit-Codes:
      0  getan
      1  gescheitert; der Grund steht auf der Standardfehlerausgabe
      2  falsche Verwendung, eine Datei lässt offen, was ihre Spalten bedeuten, oder das Fenster hat keine Anzeige
      3  nichts kam heraus: keine Zeile war verwendbar, niemand passiert den Filter, oder es sind zu wenig Daten
      4  getan, aber die Projektdatei ist beschädigt, außerhalb des Programms geändert oder enthält eine nicht
         beendete Löschung: Was herauskam, ist unvollständig oder nicht geprüft; siehe Standardfehlerausgabe

    Fehler als JSON:
      Mit --format json schreibt ein Befehl, der vor einem Ergebnis scheitert, ein Objekt auf die Standard-
      ausgabe, neben dem Text auf der Standardfehlerausgabe; sein code ist der Exit-Code:
    {"    {"}"error": {"{"}"message": "…", "hint": "…", "code": 2{"}"}{"}"}

## cli/args/terminal.rs
help-terminal-quiet = Nur Ergebnisse und Fehler ausgeben: kein Fortschritt, keine Hinweise
help-terminal-verbose = Auf der Standardfehlerausgabe sagen, was getan wird und wie lange es dauert. Ein kurzes Protokoll ohne personenbezogene Daten wird immer im Zustandsordner des Benutzers geführt
help-terminal-color = Ob Farben verwendet werden; auto tut es auf einem Terminal, wenn `NO_COLOR` nicht gesetzt ist
help-terminal-wide = Texte einer Tabelle nicht auf die Breite des Terminals kürzen; in Pipes und Dateien wird nichts gekürzt
help-terminal-csv-for = Wer CSV liest: Für eine Tabellenkalkulation bekommt ein Text, den sie als Formel ausführte, ein ' davor; ein Programm bekommt jeden Text, wie er ist. Spreadsheet für Personenlisten in einer Datei, program für alles andere, wenn dies nichts anderes sagt
help-terminal-lang = Die Sprache dessen, was Menschen lesen. Ohne sie die im Fenster gewählte, sonst die des Systems; CSV, JSON und was getippt wird sind in jeder Sprache gleich

## cli/args/common.rs
help-format-text = Ausgerichtete Zeilen für Menschen
help-format-csv = Durch Kommas getrennte Werte mit einer Kopfzeile
help-format-json = Ein JSON-Dokument
help-project-file = Projektdatei
help-passphrase-file = Die Passphrase eines verschlüsselten Projekts aus dieser Datei nehmen, statt danach zu fragen
help-force = Die Datei ersetzen, wo es sie schon gibt; nie ein Projekt und nie eine Datei, die gelesen wird
help-file-format-jsonl = Ein JSON-Objekt je Zeile
help-file-format-svg = Ein Bild aus Linien
help-file-format-png = Ein Bild aus Punkten
help-file-format-html = Eine Seite für einen Browser
help-file-format-ics = Ein Kalender der geplanten Nachrichten, ohne jemandes Namen; kennzeichnet nichts als exportiert
help-result-format = Wie das Ergebnis geschrieben wird
help-filter = Nur manche Kunden oder Ereignisse ansehen; siehe `desire-path --help`
help-small-group-k = Gruppen von weniger Personen als diese Zahl zu „andere“ zusammenfassen; 0 zeigt jede. Was für die eigene Arbeit entsteht, zeigt jede, wenn das Projekt nichts anderes sagt; was zum Teilen entsteht, fasst unterhalb der Zahl des Projekts (11) zusammen

## cli/args/import.rs
help-import-encrypt = Ein jetzt angelegtes Projekt mit einer Passphrase schützen
help-import-files = Zu importierende Dateien oder Ordner davon; auch gepackte und solche mit mehreren Tabellen. `-` ist die Standardeingabe
help-import-watch = Danach alle paar Sekunden in diesen Ordner sehen: Neue Dateien, deren Spalten aus einem Import oder von einem Werkzeug bekannt sind, importieren sich selbst, die anderen werden genannt
help-import-assignments = Eine CSV-Datei mit Versuchsgruppen von Experimenten, die andere zuteilten: experiment, arm (proposed, as-usual, nobody), assigned (Tag oder Zeitpunkt) und wer es ist (customer_id, email, phone, device, oder customer, die Nummer aus Listen). Feststehende Arme bleiben
help-import-table = Nur die Tabelle dieses Namens, wo Dateien mehrere enthalten: eine Datei in einem Archiv, ein Blatt einer Arbeitsmappe. Bei einem objektzentrierten Protokoll der Objekttyp, der der Kunde ist
help-import-source = Quelle, zu der die Zeilen gehören, anstelle der geratenen
help-import-map = Was Spalten enthalten, wo falsch geraten wurde: spalte=rolle, mit Kommas dazwischen
help-import-state = Was ein Wort in der Zustandsspalte bedeutet: Versendet=paid; Zustände sind paid, refunded, open, cancelled, disputed und test
help-import-property = Eine Spalte, oder was ein Werkzeug unter diesem Namen von seinen Ereignissen sagt, als Eigenschaft von Ereignissen behalten, obwohl sie von selbst wegfällt; mehrfach oder mit Kommas
help-import-no-property = Eine Eigenschaft von Ereignissen weglassen, die von selbst behalten wird
help-import-dates = Was in Daten wie 05/01/2026 zuerst kommt
help-import-time-zone = Zone von Zeiten ohne Zone, etwa Europe/Berlin
help-import-keep-files = Auch Bilder, Styles, Skripte, Weiterleitungen und Prüfaufrufe eines Webserver-Protokolls behalten
help-import-minor-units = Beträge sind in kleinsten Einheiten wie Cent: Sie werden durch so viele geteilt, wie ihre Währung hat
help-import-keep-repeats = Alle genau gleichen Zeilen zählen, wie es Käufe eines Tages sind, wo nur der Tag dasteht; sonst zählen solche Zeilen einmal
help-import-lines-once = Von genau gleichen Bestellzeilen einer Bestellung nur die erste zählen
help-import-rejects = Alle weggelassenen Zeilen in diese Datei schreiben (.csv, .json oder .jsonl), jede mit ihren ersten 2.000 Zeichen; nicht die von --watch
help-import-format = Wie der Bericht geschrieben wird
help-dates-day-first = 31/12/2026
help-dates-month-first = 12/31/2026
help-undo-import-import = Die Nummer des Imports, wie `info` sie aufführt
help-undo-import-yes = Es wirklich tun; ein erneuter Import der Datei bringt es zurück

## cli/args/project.rs
help-shop-customers = Wie viele Personen dort einkaufen
help-generate-seed = Gleicher Startwert, gleiche Bytes
help-generate-continue = Stattdessen den Shop weiterleben lassen, dessen Exporte in diesem Ordner liegen (mit --customers und --seed wie damals)
help-generate-treated = Wer wann eine Nachricht hatte: eine Datei exportierter Maßnahmen, oder von Armen
help-generate-days = Für so viele Tage nach der letzten Nachricht
help-generate-lift = Von denen mit einer Nachricht, die innerhalb von 30 Tagen nicht bestellt hätten, bestellen so viele ihretwegen
help-generate-out = Ordner für die Dateien; wird angelegt, wo er fehlt. Eine Datei mit anderem Inhalt wird ohne --force nicht ersetzt
help-quality-rows = Aufführen, was hinter einem Befund steht, etwa outage oder rejected
help-quality-source = Nur diese Quelle
help-names-preview = Jede Adresse vorher und nachher aufführen statt der Regeln
help-names-apply = Die vorgeschlagenen Regeln dem Projekt hinzufügen
help-sql-query = Die Abfrage
help-sql-max-rows = Eine Abfrage abbrechen, deren Antwort mehr Zeilen hat
help-sql-timeout = Eine Abfrage abbrechen, die länger dauert, in Sekunden; 0 lässt ihr alle Zeit
help-sql-max-memory = Eine Abfrage abbrechen, die mehr Arbeitsspeicher braucht, in Megabytes
help-demo-out = Ordner für die Ergebnisse; wird angelegt, wo er fehlt. Vorhandene Ergebnisse werden ohne --force nicht ersetzt, ein Projekt nie
help-completions-shell = Ihre Shell
help-man-command = Der Befehl, etwa `export flow`; ohne ihn das Programm
help-man-out = Stattdessen die Seiten aller Befehle in diesen Ordner schreiben
help-diagnostics-project = Projektdatei, wo es um eine geht

## cli/args/settings.rs
help-settings-project = Projektdatei; ohne sie die Einstellungen des Programms auf diesem Computer
help-settings-set = Eine Einstellung ändern; mehrfach für mehrere Einstellungen
help-settings-after =
    Einstellungen für --set:
      goal=Purchase              was als Erfolg zählt: ein Touchpoint, oder mehrere mit Kommas dazwischen
      goal-name=Order            wie das Ziel heißt
      goal-value=25              Wert eines Erfolgs ohne eigenen Wert (none = unbekannt)
      goal-days=30               nur innerhalb so vieler Tage nach dem ersten Ereignis (none = jederzeit)
      objective=convert-more     oder keep-customers, engage-more
      currency=GBP               drei Buchstaben
      exchange-rates=USD 0.92    was eine Einheit anderer Währungen wert ist; mehrere mit Kommas. Ohne Kurs
                                 steht ihr Geld für sich und zählt zu nichts
      time-zone=Europe/London    in der Zeiten gezeigt werden und Tage beginnen
      stages=Aware,Decide,Stay   der Reihe nach; Touchpoints behalten die Phase desselben Platzes oder Namens
      session-minutes=30         nach einer längeren Pause beginnt eine neue Sitzung
      inactive-days=30           so lange ohne Ereignis ist abgebrochen
      message-gap-days=3         so viele Tage zwischen Nachrichten an eine Person, über alle Kanäle
      messages-a-week=3          höchstens so viele Nachrichten an eine Person in 7 Tagen; 0: so viele die Tage erlauben
      hold-out=10                Prozent, denen niemand schreibt, um die Wirkung zu messen (0 bis 50)
      as-usual=10                Prozent, bei denen eine Maßnahme unterbleibt, um sie zu messen (0 bis 40)
      smallest-group=11          weniger Personen werden in Geteiltem nicht gezeigt (0 = alle werden es)
      hide-names=on|off          keine Namen auf dem Bildschirm
      color=#1f6feb              die Farbe der Firma auf Folien und Seiten; none = unsere
      font=Arial                 die Schrift der Firma, wie sie dort heißt, wo Folien geöffnet werden; none = unsere
      author="Ann Example"       wer es gemacht hat, auf dem Deckblatt; none = niemand
      logo=logo.png              das Logo der Firma, ein PNG-Bild; none = kein Logo

    Ohne Projekt:
      update-notice=ADRESSE      eine Datei oder https-Adresse, die sagt, welche Version die neueste ist: Das Fenster
                                 sieht einmal am Tag dort nach und sendet sonst nichts; none = es sieht nirgends nach

## cli/args/touchpoints.rs
help-touchpoints-kind = Sagen, was ein Touchpoint ist, mehrfach für mehrere; `default` geht zur eingebauten Art zurück
help-touchpoints-stage = Einen Touchpoint in eine Phase setzen, mehrfach für mehrere; `none` für keine Phase, `default` für die eingebaute
help-touchpoints-after =
    Arten: view, search, product-view, wishlist, cart, cart-removal, checkout, payment, payment-error,
      purchase, order-confirmation, order-update, refund, return, subscription, churn, sign-up, log-in,
      lead, ad-view, ad-click, newsletter-sign-up, email-sent, email-bounce, email-open, email-click,
      unsubscribe, support-contact, support-solved, review, error, held-out, other.
      Prognosen, Maßnahmen, Hürden, Datenqualität, Geld und Einwilligung gehen nach der Art, wie immer ein
      Touchpoint heißt.

## cli/args/annotations.rs
help-theme-names-theme = Das zu benennende Thema, wie `desire-path themes` es nennt
help-theme-names-name = Wie es von nun an heißt
help-theme-names-remove = Namen nach Nummer entfernen, mehrere mit Kommas dazwischen
help-tones-word = Setzen, wie ein Wort in diesem Geschäft klingt: bad, neutral, good oder eine Zahl von -4 bis 4
help-tones-text = Setzen, wie ein Text klingt, nach der text_id, die `moods --table quotes` zeigt: bad, neutral, good oder eine Zahl von -1 bis 1
help-tones-remove = Tonfall nach Nummer entfernen, mehrere mit Kommas dazwischen
help-annotations-add = Eine Notiz mit diesem Text hinzufügen
help-annotations-from = Der erste Tag der Notiz, etwa 2026-05-04
help-annotations-to = Der letzte Tag, wo er nicht der erste ist
help-annotations-kind = Worum es geht: note, campaign, release, price-change, import oder break
help-annotations-source = Die Quelle, die sie betrifft; alle, wo nichts angegeben ist
help-annotations-remove = Notizen nach Nummer entfernen, mehrere mit Kommas dazwischen

## cli/args/traffic.rs
help-excluded-traffic-nobody = Niemand
help-excluded-traffic-bots = Programme, die es in ihrem User-Agent sagen
help-excluded-traffic-fast = Besucher, die schneller handeln, als Menschen können
help-excluded-traffic-own = Eigene Leute des Unternehmens
help-traffic-own = Eigene Leute des Unternehmens, mit Kommas dazwischen: E-Mail-Domains (@kestrel.example), Gerätekennungen, IP-Adressen oder Bereiche davon (203.0.113.0/24, `2001:db8::/32`); * steht für Beliebiges. Ersetzt die Liste; "" leert sie
help-traffic-more-bots = Weitere Wörter, an denen ein Programm im User-Agent zu erkennen ist, mit Kommas dazwischen. Ersetzt die Liste
help-traffic-leave-out = Wer bei allem weggelassen wird, mit Kommas dazwischen
help-traffic-apply = Die Änderung behalten; ohne dies sehen Sie, was sie ergäbe

## cli/args/show.rs
help-show-insight-id = Die Auswertung, wie --list sie nennt, oder eine Frage, wie *Als Befehl kopieren* eines Diagramms sie schreibt
help-show-insight-list = Jede Auswertung mit ihren Einstellungen und deren üblichen Werten aufführen
help-show-insight-set = Anders fragen; mehrfach für mehrere Einstellungen
help-show-insight-entity = Wessen Reihenfolge der Ereignisse gefolgt wird: person, session, order, account, ticket oder cart
help-show-insight-select = Die Kunden hinter einer Zeile aufführen, genannt nach dem, was ihre Spalten sagen; mehrfach für mehrere Spalten. then=or, then=and oder then=without verbindet eine weitere Zeile mit denen davor
help-show-insight-table = Diese Tabelle statt der Haupttabelle zeigen
help-show-on = Die Datenbank dieses Namens fragen (siehe `remote`) statt der importierten Ereignisse
help-show-kept = Zeigen, was von ihrer Antwort aufbewahrt ist, ohne sie zu fragen
help-answer-output-format = Wie die Antwort geschrieben wird; auch die Endung einer Datei sagt es
help-answer-output-share = Das Bild (-o FILE.svg oder .png) zum Teilen erstellen: Kleine Gruppen stehen zusammen
help-answer-output-out = In diese Datei schreiben; ihre Endung nennt das Format: .csv, .json, .txt, .xlsx (alle Tabellen), .svg oder .png (das Bild). `-` ist die Standardausgabe
help-products-filter = Nur manche Kunden oder Ereignisse zählen; siehe `desire-path --help`
help-show-after =
    Die Antwort ist ein Satz, eine oder mehrere Tabellen, einzelne Zahlen und eine Zeile, die Einheit, Basis und
    Vereinfachungen nennt. Als Text und CSV wird die Haupttabelle gezeigt, oder die von --table; JSON hat alles:
    {"  {"}"id", "settings", "filter", "entity", "sentence", "note", "facts": {"{"}name: number{"}"},
       "tables": [{"{"}"name", "columns", "types", "rows"{"}"}]{"}"}
    Zahlen sind schlicht, Zeiten ISO 8601, Zeitdauern in Sekunden, Anteile von 0 bis 1.

## cli/args/mcp.rs
help-mcp-people = Den Assistenten auch einzelne Personen aufführen lassen; jede solche Antwort wird im Protokoll des Projekts vermerkt
help-mcp-propose = Den Assistenten Vorschläge hinzufügen lassen, über die jeweils ein Mensch entscheidet; freigeben oder senden kann er nicht
help-mcp-k = Gruppen von weniger Personen als diese Zahl zu „andere“ zusammenfassen; 0 zeigt jede. Ohne dies die Zahl des Projekts (11)
help-mcp-after =
    Ein Assistent startet diesen Befehl selbst und spricht mit ihm über Standardein- und -ausgabe; es gibt keinen Port und kein
    Netzwerk. Jede Auswertung von `desire-path show --list` ist ein Werkzeug. Ändert sich die Projektdatei, wird sie neu gelesen.

## cli/args/analyse.rs
help-flow-how-level = Phasen oder Touchpoints
help-flow-how-entity = Wessen Reihenfolge der Ereignisse ein Pfad folgt, und damit, was gezählt wird
help-flow-how-base = Prozente von allen am Start, oder von denen, die einen Schritt davor noch unterwegs sind
help-flow-how-steps = Spalten
help-flow-how-top = Gezeigte Namen; die anderen stehen unter „Andere“
help-flow-how-top-scope = Ob die gezeigten Namen die häufigsten aller Spalten zusammen oder jeder einzelnen sind
help-flow-how-min-share = In jeder Spalte stehen Namen unter diesem Anteil des Starts (in Prozent) unter „Andere“
help-flow-how-hide = Diese Phasen oder Touchpoints übergehen, als wären sie nicht geschehen (Kommas zwischen Namen); das Ziel zählt trotzdem
help-flow-how-only = Nur diese Phasen oder Touchpoints als Schritt nehmen
help-flow-how-keep-repeats = Denselben Schritt mehrmals nacheinander jedes Mal zählen
help-flow-how-anchor = Von wo Spalten gezählt werden: start, goal oder drop-off (rückwärts), oder der Name einer Phase oder eines Touchpoints, um zu sehen, was vor und nach dem ersten Mal kommt
help-flow-how-before = Spalten vor der Phase oder dem Touchpoint, den --anchor nennt
help-flow-how-beyond-goal = Pfaden über das Ziel hinaus folgen
help-flow-table = Welche Tabelle, als Text oder CSV; JSON hat beide
help-segments-groups = Anzahl der Gruppen, anstelle der, für die die Daten sprechen
help-segments-features = Eigenschaften, die neben dem Verhalten zählen, etwa property:plan, mehrere mit Kommas, oder none; sonst die des Projekts. Mit --save sind sie von da an die des Projekts, auch für Prognosen
help-segments-rfm = Stattdessen die Käufergruppen nach Aktualität, Häufigkeit und Geld (`show rfm`), mit dem, was jede zuletzt tat
help-segments-save = Die Gruppen als Segmente des Projekts behalten, anstelle derer eines früheren Laufs
help-segments-add = Stattdessen ein Segment dieses Namens hinzufügen, dessen Mitglieder nach --rule gehen, heute und wann immer sich die Daten ändern
help-segments-rule = Wer dazugehört, etwa 'orders >= 2 within 90d and not did Refund' oder 'kind:cart then not order within 7d'; `desire-path --help` führt die Bedingungen auf
help-customer = Der Kunde: Kundennummer, E-Mail, Gerätekennung, Telefonnummer oder Nummer aus einer Liste wie "#247"
help-predict-after =
    `purchase` ist die Wahrscheinlichkeit, innerhalb so vieler Tage das Ziel zu erreichen. `silent (may leave)`
    ist die Wahrscheinlichkeit, in den nächsten so vielen Tagen gar nichts zu tun, unter denen, die in den letzten
    so vielen etwas taten: nicht die Wahrscheinlichkeit, für immer zu gehen.
help-predict-scores = Den Wert jedes Kunden aufführen, statt wie gut die Prognosen sind
help-predict-features = Eigenschaften, die neben dem Verhalten zählen, etwa property:plan, mehrere mit Kommas, oder none; sonst die des Projekts. Sie sind von da an die des Projekts, wenn es nicht unverändert bleibt. Was Bestellungen, Deals und Tickets sagen, zählt nur in Segmenten: Eine Datei nennt ihren letzten Zustand, den zuvor niemand kannte
help-predict-target = Stattdessen eine eigene Frage stellen: was Kunden tun können, etwa order, "Product viewed", kind:cart, oder ein Segment nach Regel, in das sie gelangen, etwa segment:"Loyal"
help-predict-active-days = Von Kunden, die in den letzten so vielen Tagen etwas taten, oder je [default: 28]
help-predict-horizon = In den nächsten so vielen Tagen, von 1 bis 365 [default: 30]
help-predict-keep = Die Frage im Projekt behalten
help-predict-kept = Die behaltenen Fragen aufführen
help-predict-forget = Behaltene Fragen nach Nummer entfernen, mehrere mit Kommas dazwischen
help-predict-no-save = Das Projekt lassen, wie es ist
help-actions-propose = Neu vorschlagen, aus Prognosen, Segmenten und Signalen; was eine Person entschied, bleibt
help-actions-as-of-end = Vorschlagen, als endeten die Daten heute, auch was nicht mehr an der Zeit ist
help-actions-approve = Freigeben: all, first:200 für die ersten 200 Personen, denen wirklich geschrieben wird, eine Art wie win-back, der Name eines Playbooks, oder Nummern mit Kommas dazwischen
help-actions-budget = Von den freigegebenen nur die ersten, die zusammen nicht mehr als dies kosten
help-actions-by = Nur Maßnahmen über diesen Kanal, etwa E-mail: Die Datei eines Mail-Werkzeugs hat dann so viele Personen, wie freigegeben wurden
help-actions-plan = Zeigen, wann die freigegebenen Nachrichten hinausgehen, nach Tagen, statt der Maßnahmen
help-actions-reject = Ablehnen: all, first:20 für die der ersten 20 Kunden, eine Art, der Name eines Playbooks, oder Nummern
help-actions-edit = Maßnahmen ändern, die noch nicht hinaus sind: all, first:20, eine Art, der Name eines Playbooks oder Nummern; mit --owner, --note, --content, --channel oder --hour
help-actions-owner = Wer sich darum kümmert
help-actions-note = Was dazu notiert wird
help-actions-content = Was angeboten oder gezeigt wird
help-actions-channel = Auf welchem Kanal
help-actions-hour = Um wie viel Uhr, 0 bis 23

## cli/args/identity.rs
help-identity-show-summary = Anzahlen, und wie sie zustande kamen
help-identity-show-dropped = Kennungen, die niemanden verbinden, und warum
help-identity-show-rules = Die Regeln
help-identity-show-decisions = Was von Hand entschieden wurde
help-identity-show-suspicious = Kunden, die nach mehreren Personen aussehen
help-identity-show-suggestions = Kunden, die nach einer Person aussehen
help-identity-show = Was aufzuführen ist
help-identity-why = Warum die Profile dieses Kunden eine Person sind
help-identity-set = Eine Regel ändern; mehrfach für mehrere Regeln
help-identity-suspect = Die Grenze ändern, jenseits derer ein Kunde nach mehreren Personen aussieht; mehrfach für mehrere Grenzen
help-identity-preview = Sagen, was --set ändern würde, und nichts ändern
help-identity-same = Entscheiden, dass zwei Kunden dieselbe Person sind
help-identity-different = Entscheiden, dass zwei ähnlich aussehende Kunden verschiedene Personen sind
help-identity-split = Entscheiden, dass einige Profile eines Kunden eine andere Person sind
help-identity-profiles = Die Profile, die --split wegnimmt, nach den Nummern, die --why und `access` ihnen geben
help-identity-fine = Entscheiden, dass ein verdächtiger Kunde in Ordnung ist
help-identity-take-back = Eine Entscheidung nach ihrer Nummer zurücknehmen
help-identity-after =
    Regeln für --set:
      email, phone, device=on|off       darüber zusammenführen
      order=customer_id,email,…         welche Art zuerst zusammenführt
      persons-per-email=5               teilen mehr Personen einen Wert, verbindet er niemanden (auch -phone, -device; 0 = keine Grenze)
      emails-per-customer=5             darüber hinaus wird nicht zusammengeführt (auch phones-, devices-; 0 = keine Grenze)
      ids-per-device=1                  ein Gerät mit mehr Kundennummern oder E-Mails verbindet niemanden
      country-code=49                   steht vor Telefonnummern, die ohne Vorwahl kommen
      block=[KIND:]PATTERN              Werte, die niemanden benennen; * steht für Beliebiges (unblock= nimmt es weg)
      junk=null,none,…                  Wörter, die niemanden benennen (ersetzt die Liste)
      mailboxes=info,sales,…            Postfächer, die viele lesen (ersetzt die Liste)
      rules=default                     zurück zu den eingebauten Regeln

    Grenzen für --suspect, mehr davon ist verdächtig (0 = nie):
      profiles=25  emails=3  phones=3  devices=12  countries=2
      travel-minutes=10                 Ereignisse in zwei Ländern, die dichter aufeinanderfolgen
      limits=default                    zurück zu den eingebauten Grenzen

    Ein Kunde ist eine Kundennummer, E-Mail, Telefonnummer, Gerätekennung oder eine Nummer aus einer Liste wie "#247" (eine
    Nummer ohne # ist eine Kundennummer).

## cli/args/export.rs
help-consents-include-unknown-consent = Personen einschließen, von denen niemand weiß, ob sie zustimmen, weil ihre Einwilligung anderswo geführt wird: ihnen ohne sie zu schreiben kann dort, wo sie leben, verboten sein. Wer diesen oder einen anderen Weg des Kontakts verweigerte, geht nie hinaus. Das Protokoll vermerkt, wie viele es sind
help-output-out = Die Datei; ihre Endung nennt das Format. `-` ist die Standardausgabe
help-output-format = Das Format, wo die Endung es nicht sagt
help-export-events-about = Jedes Ereignis als CSV oder JSON
help-export-segment-about = Die Mitglieder eines Segments als CSV oder JSON
help-export-segment-name = Sein Name oder seine Nummer
help-export-purpose = Wofür die Liste ist: email, sms, ads, profiling oder analytics; E-Mail, oder wofür das Werkzeug ist, wenn nicht angegeben. Nur wer zustimmt und erreichbar ist, steht darin
help-export-to = Das Werkzeug, das die Datei importiert: seine Überschriften, Formen und Grenzen. Ohne Angabe hat die Liste Spalten von Desire Path
help-export-hashed = Adressen, Nummern und Namen als SHA-256, für Werbenetzwerke, die beides nehmen
help-export-campaign = Die Nummer der Kampagne im Werkzeug (Salesforce: 701…)
help-export-segments-about = Die Mitglieder aller Segmente als CSV oder JSON
help-export-actions-about = Die freigegebenen Maßnahmen, die ausgeführt werden dürfen, als CSV oder JSON, und als exportiert kennzeichnen
help-export-actions-about-long =
    Die freigegebenen Maßnahmen, die ausgeführt werden dürfen, als CSV oder JSON, und als exportiert kennzeichnen.

    Jede Nachricht hat einen Tag und eine Stunde (`send_at`, `time_zone`): die beste Stunde des Kunden zwischen 8:00 und 21:00 an seinem Ort, eine Nachricht je Person und Tag über alle Kanäle und Exporte. `expected_orders` sind Bestellungen, die vom Kunden innerhalb von 30 Tagen ohnehin erwartet werden (in allen seinen Zeilen gleich: einmal zählen), `added_orders` und `added_value`, was die Nachricht dazu bringt, gemessen an zurückgehaltenen Kunden, leer, wo nichts gemessen wurde.
help-export-again = Stattdessen die des letzten Exports, wie sie waren, für ein anderes Werkzeug: Sie sind schon gekennzeichnet
help-export-as-usual = Stattdessen die, bei denen die Maßnahme unterbleibt und alles wie üblich ist: eine eigene Liste, für das, was Sie ohnehin allen senden. Nichts wird als exportiert gekennzeichnet
help-export-assignments-about = Wer in welcher Versuchsgruppe welches Experiments ist (proposed, as-usual, nobody), als CSV oder JSON
help-export-scores-about = Die Werte des letzten Prognoselaufs als CSV oder JSON
help-export-flow-about = Den Fluss als SVG, PNG, CSV oder JSON
help-export-flow-share = Zum Teilen erstellen: Kleine Gruppen werden zusammengefasst, und das Projekt merkt sich, was geteilt wurde, damit nicht zwei Dateien durch ihren Unterschied einzelne Personen verraten
help-export-timeline-about = Die Zeitachse eines Kunden als SVG, PNG, CSV oder JSON
help-export-timeline-customer = Nummer, Kundennummer, E-Mail, Gerätekennung, Telefonnummer oder ein Name, den nur ein Kunde hat
help-export-spend-about = Was Anzeigen kosteten und wen sie erreichten, nach Tag und Kampagne, als CSV oder JSON
help-export-report-about = Das ganze Projekt auf einer eigenständigen HTML-Seite, zum Teilen gemacht: keine einzelne Person, keine Gruppe von wenigen
help-picture-style-theme = Dunkle Schrift auf hellem Grund
help-picture-style-width = Breite des Diagramms in Pixeln
help-picture-style-height = Höhe des Diagramms in Pixeln

## cli/args/privacy.rs
help-consent-ids = Wessen Einwilligung zu setzen ist: Kundennummern, E-Mails, Telefonnummern, Gerätekennungen oder Nummern aus einer Liste wie "#247"
help-consent-set = Was sie sagten
help-consent-purpose = Wozu: analytics, profiling, email, sms oder ads
help-consent-segment = Alle Mitglieder eines Segments, nach Name oder Nummer
help-consent-note = Woher Sie es wissen
help-erase-ids = Wen: Kundennummern, E-Mails, Telefonnummern, Gerätekennungen oder Nummern aus einer Liste wie "#247" (eine Nummer ohne # ist eine Kundennummer)
help-erase-from = Eine CSV-Datei mit Kennungen; `-` ist die Standardeingabe
help-confirm-irreversible = Es wirklich tun: Es lässt sich nicht rückgängig machen
help-access-out = Die JSON-Datei; `-` ist die Standardausgabe
help-prune-months = Ereignisse, die älter als so viele Monate sind, gehen; die Einstellung des Projekts, wo nichts angegeben ist
help-prune-totals = Nur die Summen aufführen, die von früher entfernten Ereignissen bleiben
help-prune-format = Wie die Summen geschrieben werden
help-pseudonymise-out = Die Kopie
help-pseudonymise-shift-days = Die Zeiten jedes Kunden um bis zu so viele Tage verschieben
help-pseudonymise-key = Den Schlüssel in diese Datei schreiben, statt ihn zu verwerfen
help-pseudonymise-encrypt = Die Kopie mit einer eigenen Passphrase schützen
help-pseudonymise-new-passphrase-file = Die Passphrase der Kopie aus dieser Datei nehmen, statt danach zu fragen (oder `DESIRE_PATH_NEW_PASSPHRASE`)
help-journal-kind = Nur Einträge dieser Art: edit, import, export, erasure oder retention

## cli/args/protect.rs
help-decrypt-yes = Es wirklich tun: Wer an die Datei gelangt, kann sie dann lesen
help-passphrase-new-passphrase-file = Die neue Passphrase aus dieser Datei nehmen, statt danach zu fragen (oder `DESIRE_PATH_NEW_PASSPHRASE`)

## cli/args/safety.rs
help-check-accept = Tabellen, die außerhalb des Programms geändert wurden, so annehmen
help-backup-out = Die Kopie, die es nicht geben darf; neben dem Projekt, mit dem Datum im Namen, wo nichts angegeben ist
help-undo-yes = Auch einen Import zurücknehmen: Seine Zeilen werden endgültig entfernt; ein erneuter Import der Dateien bringt sie zurück
help-step-list = Nur aufführen, was sich zurücknehmen und wiederholen lässt, das Letzte zuletzt
help-step-format = Wie die Liste geschrieben wird

## Exclusion audiences, content feeds, webhooks

help-webhooks-about = Freigegebene Maßnahmen signiert an ein anderes Programm senden; aus, bis Sie es einschalten
help-webhooks-set = Eine Einstellung ändern: url, hosts (an die gesendet werden darf, mit Kommas), body (segment oder cloud-events), daily-cap (Anfragen am Tag), secret-variable (die Umgebungsvariable mit dem Geheimnis)
help-webhooks-on = Senden erlauben; Adresse und Host müssen gesetzt sein
help-webhooks-off = Alles anhalten: Nichts wird gesendet, bis Sie es wieder einschalten
help-webhooks-dry-run = Die Anfragen zeigen, die gesendet würden, Wort für Wort; nichts wird gesendet, und das Protokoll vermerkt, wer darin stand
help-webhooks-first = Nur die ersten N Anfragen eines Probelaufs zeigen: 3 als Text, alle als CSV und JSON, wenn nichts angegeben ist
help-webhooks-send = Senden, was fällig ist. Angenommenes wird als exportiert gekennzeichnet, Gescheitertes versucht die nächste Runde erneut, höchstens zehnmal in drei Tagen
help-webhooks-secret-file = Eine Datei mit dem Geheimnis (whsec_…); sonst die gesetzte Umgebungsvariable, sonst der Schlüsselbund dieses Computers, sonst wird danach gefragt
help-webhooks-keep-secret = Das Geheimnis für den Host im Schlüsselbund dieses Computers behalten (secret-tool), aus der Datei oder erfragt
help-webhooks-forget-secret = Das Geheimnis für den Host aus dem Schlüsselbund nehmen
help-webhooks-after = Anfragen werden nach Standard Webhooks 1.0 signiert (webhook-id, webhook-timestamp, webhook-signature). Gesendet wird nur an https://-Adressen, deren Host zu den Hosts des Projekts gehört, an http:// nur auf diesem Computer; Weiterleitungen wird nicht gefolgt. Jeder Versuch ist eine Zeile des Protokolls. Das Geheimnis wird nie im Projekt behalten.
help-export-exclusions-about = Wen Werbung auslassen soll, für eine Ausschlusszielgruppe eines Werbenetzwerks
help-export-exclusions-about-long =
    Wen Werbung auslassen soll, für eine Ausschlusszielgruppe eines Werbenetzwerks: kürzliche Käufer, Personen mit offener Beschwerde und die, die der Zufall außen vor lässt, um die Wirkung zu messen.

    Eine Ausschlussliste hält Werbung von Personen fern, braucht also keine Einwilligung in Werbung, und ein Nein dazu hält niemanden heraus. Wer der Analyse widersprach, steht in keiner Liste, auch nicht in dieser. Sie enthält nur Adressen und Nummern, als SHA-256, wo immer das Netzwerk das nimmt.
help-export-exclusions-of = Nur diese Gründe, mit Kommas: recent-buyers, open-complaints, nobody
help-export-exclusions-recent-days = Wer innerhalb so vieler Tage vor dem Ende der Daten bestellte, hat kürzlich gekauft
help-export-content-about = Welche Inhalte eine Website wem zeigt, als Feed in CSV oder JSON
help-export-content-about-long =
    Welche Inhalte eine Website wem zeigt: variant, audience_key, content_id, from, until und der Inhalt selbst.

    Eine Zeile ist eine freigegebene Maßnahme der Art „Inhaltsvariante“ für die Website, oder ein ganzes Segment (audience_key segment:NAME), wo ein solches Playbook nur für Segmente ist und allen dasselbe sagt. Kunden sind customer:ID, sonst email-sha256:HASH, sonst device:ID; ihre Zeile gilt vor der ihres Segments. Wen der Zufall auslässt, hat eine Zeile mit dem Inhalt "default". Was im Feed neu ist, wird als exportiert gekennzeichnet; spätere Feeds wiederholen es bis zu seinem Ende.

## cli/args/serve.rs
help-serve-about = Ereignisse annehmen, während sie geschehen, von Websites und Apps, die sie an diesen Computer senden
help-serve-address = Wo angenommen wird; ohne Angabe, wie das Projekt sagt, sonst 127.0.0.1:8744. 127.0.0.1 erreicht nur dieser Computer, 0.0.0.0 jeder, der ihn erreichen kann
help-serve-origin = Eine Website, deren Seiten senden dürfen (https://shop.example), mehrfach für mehrere; * für jede. Programme, die kein Browser sind, brauchen keine
help-serve-new-key = Einen Schlüssel für eine Quelle anlegen, dieses eine Mal zeigen und enden
help-serve-keys = Die Schlüssel aufführen und enden
help-serve-revoke = Schlüssel nach Nummer entziehen und enden
help-serve-after =
    `desire-path serve shop.desire` läuft bis Strg+C. Die Bibliotheken von Segment, RudderStack und Jitsu
    (POST /v1/batch, /v1/track, /v1/identify, /v1/page, /v1/screen, /v1/group, /v1/alias) und von PostHog
    (POST /batch/) senden daran: Geben Sie ihnen die Adresse und einen Schlüssel. Ein Aufruf wird beantwortet, sobald er
    auf dem Datenträger steht, und ist kurz darauf im Projekt, genau einmal. Die Verbindung ist nicht verschlüsselt: Wer
    auf einer anderen Adresse als 127.0.0.1 annimmt, stellt einen Webserver mit Zertifikat davor. Schlüssel werden geändert, während der Server nicht läuft.

## cli/args/remote.rs
help-remote-about = Fragen an die Ereignisse einer Datenbank stellen (ClickHouse, PostgreSQL): Datenbanken auflisten, hinzufügen, ansehen oder entfernen
help-remote-add = Eine Datenbank unter diesem Namen hinzufügen, sobald sie antwortet
help-remote-map = Sagen, was die Spalten ihrer Tabelle mit Ereignissen sind, und ansehen, was daraus wird
help-remote-tables = Die lesbaren Tabellen auflisten
help-remote-check = Die zugeordnete Tabelle ansehen: wie viele Zeilen lesbar sind, von wann und von wem, und die ersten zwanzig
help-remote-fetch = Die Ereignisse einiger Kunden ausgeben, um sie zu importieren oder anzusehen: die einer Stichprobe oder die genannter Kunden
help-remote-one-in = Von so vielen Kunden etwa einer, immer dieselben
help-remote-sample = So viele Kunden, immer dieselben
help-remote-people = Die hinter einem Teil einer Antwort: eine Frage, wie ein Link sie enthält, etwa „channels?select.channel=Social“
help-remote-only = Die Kunden dieser Namen
help-remote-into = Sie in dieses Projekt importieren; ein neues wird eingerichtet wie dieses
help-remote-remove = Sie entfernen, mit den aufbewahrten Antworten
help-remote-kind = Was sie ist
help-remote-host = Der Rechner, auf dem sie läuft
help-remote-port = Der Port, an dem sie hört, wenn es nicht der übliche ist
help-remote-database = Die Datenbank dort
help-remote-user = Wer fragt; am besten jemand, der nur lesen darf
help-remote-secret-variable = Die Umgebungsvariable mit dem Geheimnis; das Geheimnis selbst steht nie im Projekt
help-remote-plain = Ohne Verschlüsselung; nur für eine Datenbank auf diesem Rechner
help-remote-table = Die Tabelle mit Ereignissen; vor einem Punkt ihr Schema
help-remote-customer = Die Spalte, die sagt, wessen Ereignis es ist
help-remote-time = Die Spalte, die sagt, wann es geschah: Zeitpunkte oder Sekunden, Millisekunden oder Mikrosekunden seit 1970
help-remote-event = Die Spalte, die sagt, was geschah
help-remote-channel = Die Spalte, die sagt, über welchen Kanal der Kunde kam
help-remote-value = Die Spalte mit Geld
help-remote-order = Die Spalte, die Ereignisse desselben Augenblicks ordnet, etwa ihre Nummer
help-remote-after =
    Nichts wird importiert: die Datenbank zählt, und nur Zahlen kommen zurück. Danach fragt sie `show ID PROJECT --on NAME`
    nach overview, transitions, stage-flow, touchpoint-flow, paths, channels, retention, funnel, trends, stickiness und attribution; die Antwort bleibt im Projekt,
    und `--kept` zeigt sie wieder ohne die Datenbank. Anweisungen lesen nur, enden nach zehn Minuten, und Strg+C hält sie an.
