### Reading files: what is asked about columns, what is in doubt, what should be known before loading.

## Questions about columns

ask-unknown-states = { $column } sagt, was aus einer Bestellung oder Zahlung wurde, aber { $share } ein unbekanntes Wort ({ $words }). Zählen diese Zeilen als Verkäufe?
ask-share-of-rows = { $share } seiner Zeilen haben
ask-share-of-money = Zeilen mit { $share } des Geldes haben
ask-which-is-the-currency = Welche Spalte nennt die Währung des Geldes? { $a } enthält eine Währung, { $b } mehrere.
ask-is-the-currency = { $column } ist seine Währung
ask-unknown-states-count = Zeilen mit einem solchen Wort zählen als Verkäufe
payment-no-such-state = „{ $word }“ ist kein Zustand; Zustände sind { $known }
payment-word-is-state = „{ $pair }“ ist nicht lesbar; schreiben Sie WORT=paid, refunded, open, cancelled, disputed oder test
ask-unknown-states-do-not-count = Nur Zeilen, die sicher bezahlt sind, zählen
ask-states-say-nothing = { $column } sagt nichts über das Geld: Jede Zeile zählt
doubt-answers-without-days = { $column } enthält Bewertungspunkte, aber keine Spalte sagt, wann sie vergeben wurden: Sie werden keine Touchpoints, sondern gelten als Wissen über die Person. Fügen Sie eine Spalte mit dem Tag der Antwort hinzu.
doubt-unknown-states = { $column } sagt offenbar, was aus einer Bestellung oder Zahlung wurde, aber keines der Wörter ist bekannt ({ $words }): Jede Zeile zählt als Verkauf. Sind manche keine Verkäufe, lassen Sie sie aus der Datei weg.
ask-seen-times-and-numbers = Es gibt Zeiten in { $time } und Zahlen in { $numbers }.
ask-seen-times = Es gibt Zeiten in { $time }.
ask-seen-numbers = Es gibt Zahlen in { $numbers }.
ask-seen-nothing = Keine Spalte enthält Zeiten oder Zahlen.
ask-nobody = Keine Spalte sagt, von wem die Zeilen handeln. { $seen } Ohne Kunden gibt es keine Journeys; ist eine der Spalten der Kunde, sagen Sie, welche.
ask-nobody-and-no-time = Keine Spalte sagt, von wem die Zeilen handeln, und keine, wann: Es ist eine Tabelle ohne Personen und Zeiten. { $seen } Ist eine der Spalten der Kunde, sagen Sie, welche.
ask-only-names = Keine Spalte unterscheidet Personen: { $column } enthält Namen, und verschiedene Personen können denselben haben. { $seen } Ist ein Name eine Person?
ask-weak-customer = Wer ist der Kunde? Keine Spalte heißt so; { $column } unterscheidet die Zeilen ({ $cells }).
ask-reached = Die Zeilen zählen, wie oft etwas gesehen und geklickt wurde, wie Berichte über Anzeigen, und { $column } ist vielleicht, wer wirbt. Ist jeder davon ein Kunde? Sonst lassen Sie die Datei weg.
ask-who-took-payments = Die Zeilen sind Zahlungen von Bestellungen mit einer Kennzeichnung für Tests, und { $column } ist vielleicht, wer sie an der Kasse annahm. Ist jeder davon ein Kunde? Sonst lassen Sie die Datei weg: Die Bestellungen sagen, wer kaufte.
ask-account-or-visitor = Wer ist der Kunde, { $a } oder { $b }? Ein Konto neben Besuchern kann die Firma sein, zu der sie gehören.
ask-own-account = Jede Zeile hat dasselbe { $column } ({ $cells }), vielleicht das Konto des Unternehmens selbst. Wer ist der Kunde?
ask-which-is-money = Welche Spalte ist gezahltes Geld? { $a } und { $b } enthalten Beträge, aber keine Zeile hat beide: Das eine kann geschuldet, das andere gezahlt sein.
ask-staff = Die Zeilen handeln von Beschäftigten ({ $column }), die in der Regel keine Kunden sind. Ist jeder davon ein Kunde? Sonst lassen Sie die Datei weg.
ask-devices = Jede Zeile hat ein Gerät ({ $column }) und Zahlen, aber nichts, was eine Person tat, wie es Messwerte haben. Ist jedes Gerät ein Besucher? Sonst lassen Sie die Datei weg.
ask-each-is-a-customer = Jeder Wert in { $column } ist ein Kunde
ask-which-is-the-customer = Welche Spalte ist der Kunde, { $a } oder { $b }?
ask-is-the-customer = { $column } ist der Kunde
ask-is-the-company = { $column } ist die Firma; { $people } unterscheidet ihre Personen
ask-person-or-company = Ist { $column } eine Person oder eine Firma mit mehreren? Manche Kennungen haben mehrere Personen in { $people }, die meisten eine.
ask-each-name-is-a-person = Jeder Name in { $column } ist eine Person
ask-each-address-is-a-person = Jede Adresse in { $column } ist eine Person
ask-several-addresses = { $share } der Kennungen in { $a } haben mehrere Adressen in { $b }, eines von beiden unterscheidet Kunden also nicht. Welches tut es?
ask-shared-address = Verschiedene Personen in { $b } haben dieselbe Adresse in { $a } ({ $cells }), wie bei einem gemeinsamen Postfach: Sie würden ein Kunde. Welches von beiden unterscheidet Personen?
ask-which-says-when = Welche Spalte sagt, wann es geschah, { $a } oder { $b }?
ask-versions = Zeilen mit derselben „id“ haben dasselbe { $a } und verschiedene { $b }: Es sind Zustände eines Datensatzes, nicht mehreres, was geschah. Soll jeder Zustand ab seinem Beginn zählen? Sonst lassen Sie die früheren Zustände weg, bevor Sie die Datei importieren.
ask-each-state-counts = Jeder Zustand zählt; { $column } sagt, wann er begann
ask-date-in-parts = Der Tag steht in Teilen in { $columns }; erst ein ganzes Datum sagt, wann. Fassen Sie die Teile in einer Spalte der Datei zusammen, etwa 2026-03-05, und importieren Sie sie erneut.
ask-no-time = Keine Spalte sagt, wann es geschah, und ohne Zeiten gibt es keine Journeys. Die Spalten sind { $columns }. Sagt eine davon, wann, nennen Sie sie; sonst exportieren Sie die Datei mit ihren Daten.
ask-does-it-say-when = Sagt { $column }, wann es geschah? Die Zahlen könnten Zeiten sein ({ $cells }).
ask-says-when = { $column } sagt, wann es geschah
ask-does-it-say-what-happened = Sagt { $column }, was geschah? Es enthält { $cells }.
ask-says-what-happened = { $column } sagt, was geschah
ask-says-something-else = { $column } sagt etwas anderes
ask-every-row-is = Jede Zeile ist ein „{ $name }“
ask-whether-money = Ist { $column } Geld? Es enthält { $cells }.
ask-whether-total = Jede Zeile ist ein anderer Kunde. Wurde { $column } zur Zeit der Zeile gezahlt, oder ist es, was der Kunde insgesamt zahlte? Es enthält { $cells }.
ask-what-was-paid = Ist { $column }, was gezahlt wurde? Es enthält { $cells }.
ask-which-was-paid = Ist eine von { $columns }, was gezahlt wurde? Die erste enthält { $cells }.
ask-whole-or-rest = Welche Spalte ist, was gezahlt wurde, { $a } oder { $b }? In fast jeder Zeile ist { $b }, was ein anderer Betrag von { $a } übrig lässt, wie nach Gebühr oder Steuer.
ask-is-money = { $column } ist Geld
ask-is-total = { $column } ist, was der Kunde insgesamt zahlte
ask-how-many = { $price } ist der Stückpreis, und keine Spalte heißt Menge. Sagt eine davon, wie viele gekauft wurden: { $columns }? Die erste enthält { $cells }.
ask-is-quantity = { $column } ist die Menge
ask-one-of-each = Keine davon: Jede Zeile ist ein Stück
ask-numbered-document-is-a-sale = Die Zeilen haben Nummern eines Belegs („{ $word }“), dessen Summen in der Regel keine Verkäufe sind. Ist { $column } Geld, das ein Kunde zahlte?
ask-document-is-a-sale = Der Dateiname enthält „{ $word }“, und solche Summen sind in der Regel keine Verkäufe. Ist { $column } Geld, das ein Kunde zahlte?
ask-sellers = Nur { $n } verschiedene Werte von { $column } stehen in { $rows } Verkaufszeilen: Das sind vielleicht die Verkaufenden und keine Kunden. Ist jeder davon ein Kunde? Sonst lassen Sie die Datei weg, oder fügen Sie eine Spalte hinzu, die sagt, wer kaufte.
ask-suppliers = Die Zeilen handeln von Lieferanten ({ $column }), die in der Regel keine Kunden sind. Ist jeder davon ein Kunde? Sonst lassen Sie die Datei weg.
ask-is-another-number = { $column } ist eine andere Zahl
ask-name-differs = Der Name von { $column } sagt { $role }, die Zellen sehen nicht danach aus: { $cells }. Was ist es?
ask-is-what-its-name-says = { $column } ist, was der Name sagt
ask-is-something-else = { $column } ist etwas anderes
ask-is-of-role = { $column } ist: { $role }

## Other choices

choose-table-of-page = Welche Tabelle dieser Seite?
choose-customer-object = Wer davon ist der Kunde?
choose-business = Wer davon ist das Unternehmen?
note-chat-conversations = { $messages } Nachrichten eines WhatsApp-Chats sind { $n } Gespräche: Nach einer Pause von mehr als einem Tag beginnt ein neues. Von den Texten werden die des Kunden behalten.
note-chat-business = „{ $business }“ gilt als das Unternehmen.
note-chat-own-lines = { $n } Zeilen von WhatsApp selbst werden weggelassen.
refuse-long-chat = ein WhatsApp-Chat von mehr als 64 MB
advice-export-in-parts = Exportieren Sie ihn in Teilen.

## Kinds of rows and roles of columns

rows-events = Ereignisse
rows-people = Personen
rows-orders = Bestellungen
rows-spend = Ausgaben und Reichweite
rows-products = Produkte
role-customer-id = Kundennummer
role-email = E-Mail
role-phone = Telefon
role-device-id = Gerätekennung
role-other-ids = Andere Kennungen der Person
role-time = Zeit
role-event = Ereignis
role-channel = Kanal
role-page = Seite
role-product = Produkt
role-value = Wert
role-campaign = Kampagne
role-device = Gerät
role-country = Land
role-text = Text
role-name = Name
role-first-name = Vorname
role-last-name = Nachname
role-postcode = Postleitzahl
role-consent = Einwilligung: E-Mail
role-consent-sms = Einwilligung: SMS
role-consent-ads = Einwilligung: Werbung
role-consent-analytics = Einwilligung: Analyse
role-consent-profiling = Einwilligung: Profilbildung
role-consent-time = Einwilligung: Zeit
role-opt-out = Abgemeldet: E-Mail
role-quantity = Menge
role-refund = Zurückgezahltes Geld
role-payment-status = Zahlungsstatus
role-paid-status = Zahlungsstatus: nur Bezahltes zählt
role-booking = Art der Buchung
role-deleted = Gelöscht
role-order-id = Bestellnummer
role-account-id = Kontonummer
role-ticket-id = Ticketnummer
role-cart-id = Warenkorbnummer
role-product-id = Produktnummer
role-sku = SKU
role-handle = Handle
role-category = Kategorie
role-cost = Kosten
role-margin = Marge
role-stock = Bestand
role-replaced-by = Ersetzt durch
role-milestone = Datum eines Meilensteins
role-until = Letzter Tag
role-currency = Währung
role-impressions = Impressionen
role-clicks = Klicks
role-property = Eigenschaft: Text
role-number-property = Eigenschaft: Zahl
role-score = Bewertung
role-attribute = Merkmal
role-ignore = Ignorieren

## Doubts about a file

doubt-spaces = Felder sind durch Leerzeichen getrennt, und Texte enthalten offenbar auch welche: Zeilen können an falschen Stellen getrennt sein, auch gelesene. Exportieren Sie mit Kommas oder Tabulatoren.
doubt-apostrophes = Texte stehen zwischen Apostrophen, und manche enthalten doppelte Anführungszeichen (""): Sie bleiben, wie sie sind.
doubt-header-again = Die Spaltennamen stehen in Zeile { $line } noch einmal: Die Teile werden als eine Tabelle gelesen. Ist der zweite eine andere, legen Sie ihn in eine eigene Datei.
doubt-second-table = Zeile { $line } sieht wie die Spaltennamen einer anderen Tabelle aus: Was folgt, würde nach den Spalten der ersten gelesen. Legen Sie jede Tabelle in eine eigene Datei.
doubt-shortened-ids = Eine Tabellenkalkulation hat lange Zahlen in der Spalte „{ $column }“ gekürzt (1,23457E+12): Verschiedene Kennungen sind jetzt gleich, sodass verschiedene Kunden oder Bestellungen eins werden können. Exportieren Sie die Datei erneut, und importieren Sie sie, ohne sie vorher in einer Tabellenkalkulation zu öffnen.
doubt-cents = Die Beträge in der Spalte „{ $column }“ sind ganze Zahlen neben Währungen in Kleinbuchstaben, wie Zahlungsdienste Cent schreiben. Bedeutet 1999 hier 19,99, sagen Sie, dass die Beträge in Cent sind.
doubt-several-time-units = Die Zeiten in „{ $column }“ haben verschiedene Einheiten ({ $units } der ersten Zeilen): Jede wird nach ihrer Länge gelesen.
doubt-times-in-unit = { $n } in { $unit ->
    [0] Sekunden
    [1] Millisekunden
    [2] Mikrosekunden
   *[other] Nanosekunden
}
doubt-rounded-times = Eine Tabellenkalkulation hat die Zeiten in „{ $column }“ gerundet (1,23457E+12), sodass die Stunde verloren ist. Exportieren Sie die Datei erneut, und importieren Sie sie, ohne sie vorher in einer Tabellenkalkulation zu öffnen.
doubt-mixed-decimals = Beträge in „{ $column }“ stehen mit Dezimalkomma und mit Dezimalpunkt ({ $commas } und { $points } der ersten Zeilen). Jeder wird nach seinem eigenen Zeichen gelesen; wo das nicht hilft, wie bei 1.234 oder 1,234, gilt { $sign ->
    [comma] das Komma
   *[point] der Punkt
} als Dezimalzeichen.
doubt-phone-country = Manche Nummern in „{ $column }“ beginnen mit einer Ländervorwahl, manche nicht: Dasselbe Telefon kann zu zwei Kunden werden. Sagen Sie unter Daten › Identität › Regeln, zu welchem Land Nummern ohne Vorwahl gehören.
doubt-one-id-in-many-rows = „{ $id }“ steht in { $share } der Zeilen von „{ $column }“. Bedeutet es, dass niemand bekannt ist, lassen Sie diese Zeilen weg: Sie würden ein Kunde.

## Notes about a file

note-lines-skipped = { $n ->
    [one] 1 Zeile vor der Tabelle wird übersprungen.
   *[other] { $n } Zeilen vor der Tabelle werden übersprungen.
}
note-utf-16 = Der Text ist UTF-16.
note-other-encoding = Der Text ist nicht UTF-8; er wird als { $name } gelesen.
note-no-header = Die Datei hat keine Kopfzeile; ihre Spalten sind nummeriert.
note-dates-with-dots = Daten mit Punkten werden als Tag.Monat.Jahr gelesen.
note-amounts-in-cents = Beträge sind in Cent: 1999 wird als 19,99 gelesen.
note-decimal-comma = Ein Komma wird als Dezimalzeichen gelesen.
note-ragged-rows = { $n } der ersten { $rows } Zeilen haben nicht für jede Spalte ein Feld.
note-months-only = { $column } nennt nur den Monat: Was darin geschah, ist auf seinen ersten Tag datiert.
note-quarters-only = { $column } nennt nur das Quartal: Was darin geschah, ist auf seinen ersten Tag datiert.
note-some-without-days = { $n } der ersten { $dates } Daten in { $column } haben keinen Tag: Was dann geschah, ist auf den ersten Tag des Monats oder Quartals datiert.
note-row-names = Die Kopfzeile hat einen Namen weniger, als die Zeilen Zellen haben, wie R sie schreibt: Die erste Spalte enthält die Namen der Zeilen.
note-short-rows = Viele Zeilen enden vor den letzten Spalten: Was ihnen dort fehlt, wird als leer gelesen.
note-tables-of-page = Die Seite enthält { $n } Tabellen; { $name } wird gelesen.
note-list-in-records = Jeder Datensatz enthält eine Liste „{ $name }“; jeder ihrer Einträge ist eine Zeile.
note-files-of-archive = { $n } Dateien des Archivs werden nacheinander gelesen.
note-customer-object = Jedes Ereignis gehört zu Objekten mehrerer Typen; „{ $customer }“ gilt als der Kunde.
note-hidden-sheets = { $n ->
    [one] Blatt { $names } ist in der Arbeitsmappe ausgeblendet und wird nicht gelesen: Blenden Sie ein, was dazugehört.
   *[other] Die Blätter { $names } sind in der Arbeitsmappe ausgeblendet und werden nicht gelesen: Blenden Sie ein, was dazugehört.
}
note-consent-unknown = Spalte { $column }: In { $n ->
    [one] 1 Zeile
   *[other] { $n } Zeilen
} der ersten { $rows } ist das Wort weder Ja noch Nein{ $words }, die Einwilligung ist dort also nicht bekannt. Ersetzen Sie es in der Datei durch Ja oder Nein, und importieren Sie stattdessen diese.

## Files that cannot be read

load-error-io = { $file } lässt sich nicht lesen: { $source }
load-error-empty = { $file } ist leer. Exportieren Sie erneut, und prüfen Sie, ob Zeilen ausgewählt waren.
load-error-no-rows = { $file } hat eine Kopfzeile, aber keine Zeilen. Exportieren Sie erneut, mit einem größeren Zeitraum.
load-error-no-records = { $file } enthält keine Datensätze: Die Liste darin ist leer. Exportieren Sie erneut, und prüfen Sie, ob Zeilen ausgewählt waren.
load-error-not-text = { $file } ist { $what }. { $advice }
load-error-not-events = { $file }: { $what } kann nicht zu Journeys werden. { $advice }
load-error-damaged = { $file } ist beschädigt: Das Ende fehlt, oder die Teile passen nicht zusammen. Laden Sie die Datei erneut herunter, oder exportieren Sie sie neu.
load-error-damaged-json = { $file } ist beschädigtes JSON: Es bricht in Zeile { $line } bei Zeichen { $column } ab. Exportieren Sie erneut.
load-error-missing-role = { $what } ist keine Spalte zugeordnet: Wählen Sie eine
load-error-no-such-column = Die Datei hat keine Spalte { $columns }, die die Zuordnung für { $what } braucht
load-error-cannot-be-role = { $column } kann als Eigenschaft behalten oder weggelassen werden (ignore), aber nicht { $role } sein
load-error-no-such-role = Es gibt keine Rolle „{ $word }“; die Rollen sind { $known }
load-error-day-first-mapped = Laut Zuordnung steht in Daten der Tag zuerst, aber in dieser Datei kommt der Monat zuerst: Ändern Sie die Reihenfolge
load-error-month-first-mapped = Laut Zuordnung steht in Daten der Monat zuerst, aber in dieser Datei kommt der Tag zuerst: Ändern Sie die Reihenfolge
load-error-unknown-preset = die Zuordnung gilt für Dateien einer Art („{ $id }“), die diese Version nicht kennt: Laden Sie die Datei erneut
load-what-word-document = ein Word-Dokument
load-what-presentation = eine Präsentation
load-what-numbers-document = ein Numbers-Dokument
load-what-parquet-lzo = eine mit LZO komprimierte Parquet-Datei, die hier nicht lesbar ist
load-what-parquet-unknown = eine Parquet-Datei, die hier nicht lesbar komprimiert oder verschlüsselt ist
load-what-json-text = der JSON-Text
load-stage-reading = { $file } wird gelesen
row-outcome-left-out = Weggelassen: { $reason }
row-outcome-left-out-by-column = Weggelassen: { $reason } ({ $column })
preview-person = Person { $who }
missing-the-day = den Tag
missing-the-cost = die Kosten, die Impressionen oder die Klicks
missing-the-product = Name, SKU oder Kennung eines Produkts
missing-the-customer = eine Kundennummer, E-Mail, Telefonnummer oder Gerätekennung
missing-the-time = die Zeit
load-error-several-tables = { $file } enthält { $n } Tabellen: Wählen Sie eine ({ $tables })
load-error-may-hold-tables = { $file } kann mehrere Tabellen enthalten: Sehen Sie vor dem Import nach, welche es sind
load-error-no-such-table = { $file } enthält keine Tabelle „{ $table }“
load-error-ambiguous-dates = Die Daten in { $columns } können mit dem Tag oder dem Monat beginnen („{ $example }“): Wählen Sie, womit; die Befehlszeile sagt es mit --dates
load-error-time-zone = Es gibt keine Zeitzone „{ $zone }“: Verwenden Sie einen Namen wie Europe/Berlin
load-error-too-many-sources = Ein Projekt fasst 255 Quellen; laden Sie diese Datei in eine vorhandene

## What they are instead, and what to do

refuse-archive-2000-tables = ein Archiv mit mehr als 2.000 Tabellen
refuse-archive-without-table = ein Archiv ohne eine Tabelle darin
refuse-database = eine Datenbank
refuse-error-message-tool-data = eine Fehlermeldung des Werkzeugs, nicht seine Daten
refuse-folder = ein Ordner
refuse-formatted-document = ein formatiertes Dokument
refuse-json-list-things-objects = eine JSON-Liste aus anderem als Objekten
refuse-made-lines = nicht aus Zeilen aufgebaut
refuse-packed-unpacks-400-times = so gepackt, dass es sich auf mehr als das 400-Fache seiner Größe entpackt
refuse-unknown-packing = auf eine hier unbekannte Art gepackt
refuse-pdf-document = ein PDF-Dokument
refuse-picture = ein Bild
refuse-protected-by-password = durch ein Passwort geschützt
refuse-report-64-mb = ein Bericht von mehr als 64 MB
refuse-single-value-table = ein einzelner Wert, keine Tabelle
refuse-table-10000-columns = eine Tabelle mit mehr als 10.000 Spalten
refuse-no-text-file = keine Textdatei
refuse-text-utf-32 = ein Text in UTF-32
refuse-web-page-without-table = eine Webseite ohne Tabelle
refuse-workbook-200-sheets = eine Arbeitsmappe mit mehr als 200 Blättern
refuse-workbook-protected-by-password = eine durch ein Passwort geschützte Arbeitsmappe
refuse-workbook-read-damaged-unknown = keine lesbare Arbeitsmappe: Sie ist beschädigt oder von unbekannter Art
refuse-xml-file = eine XML-Datei
advice-choose-files-inside = Wählen Sie die Dateien darin.
advice-choose-text-export-csv = Wählen Sie einen Textexport wie CSV.
advice-choose-text-export-csv-again = Wählen Sie einen Textexport wie CSV oder JSON Lines.
advice-export-csv-json-lines = Exportieren Sie als CSV oder JSON Lines.
advice-export-data-itself-csv = Exportieren Sie die Daten selbst als CSV.
advice-export-one-object-per = Exportieren Sie ein Objekt je Zeile, oder CSV.
advice-export-one-row-per = Exportieren Sie eine Zeile je Ereignis, oder nur die Spalten, die Sie brauchen.
advice-export-records-themselves-their = Exportieren Sie die Datensätze selbst, mit ihren Spalten.
advice-export-shorter-period = Exportieren Sie einen kürzeren Zeitraum.
advice-export-unpack-yourself-trust = So packt kein Export; entpacken Sie es selbst, wenn Sie ihm trauen.
advice-has-row-64-mb = Eine Zeile darin hat mehr als 64 MB; prüfen Sie, ob es eine Tabelle ist.
advice-open-password-save-without = Öffnen Sie sie mit dem Passwort, speichern Sie sie ohne, und wählen Sie sie erneut.
advice-open-spreadsheet-program-save = Öffnen Sie sie in einer Tabellenkalkulation, und speichern Sie sie als XLSX oder CSV.
advice-open-text-editor-read = Öffnen Sie sie in einem Texteditor, um zu lesen, was schiefging, und exportieren Sie dann erneut.
advice-perhaps-export-asked-for = Vielleicht verlangte der Export eine Anmeldung: Melden Sie sich im Werkzeug an, und laden Sie die Datei erneut herunter.
advice-project-open-instead-otherwise = Ist es ein Projekt, öffnen Sie es stattdessen; sonst exportieren Sie seine Tabellen als CSV.
advice-save-sheets-need-workbook = Speichern Sie die Blätter, die Sie brauchen, in einer eigenen Arbeitsmappe oder als CSV.
advice-save-utf-8-for-example = Speichern Sie ihn als UTF-8, zum Beispiel in einem Texteditor, und importieren Sie das.
advice-tables-are-files-csv = Tabellen sind Dateien wie CSV, JSON Lines, Parquet oder Excel-Arbeitsmappen.
advice-unpack-choose-files-inside = Entpacken Sie es, und wählen Sie die Dateien darin.
advice-unpack-choose-folder-files = Entpacken Sie es, und wählen Sie den Ordner oder die Dateien, die Sie brauchen.
advice-unpack-pack-zip-gz = Entpacken Sie es, oder packen Sie es als zip, gz oder zst.
advice-unpack-password-choose-files = Entpacken Sie es mit dem Passwort, und wählen Sie die Dateien darin.
advice-write-snappy-zstd-gzip = Schreiben Sie sie mit snappy, zstd, gzip, lz4 oder brotli, oder exportieren Sie CSV oder JSON Lines.
preview-until = bis { $day }
preview-impressions = { $n } Impressionen
preview-product = Produkt { $words }
