### Reasons: why rows are left out, why something is proposed, doubted or found.

## Reject reasons

reject-reasons-date-cannot-be-read = { $column }: ein Datum ist nicht lesbar
reject-reasons-amount-of-money-cannot-be-read = ein Geldbetrag ist nicht als Zahl lesbar: Das Ereignis zählt ohne ihn
reject-reasons-part-of-row = ein Teil einer Zeile: { $reject_code }
reject-reasons-in-column = { $reason } in „{ $column }“
reject-reasons-other-events = { $n } andere
reject-reasons-guessed-state = weggelassen wegen dessen, was „{ $column }“ sagt und als Zustand einer Zahlung galt
reject-reasons-other-unknown-states = andere Wörter in „{ $column }“ sind nicht bekannt: Sie zählen als Verkäufe
reject-reasons-unknown-state = „{ $word }“ in „{ $column }“ ist nicht bekannt: Es zählt als Verkauf
reject-reasons-second-table = in Zeile { $line } beginnt offenbar eine andere Tabelle: Ihre Zeilen werden nach den Spalten der ersten gelesen
reject-reasons-table-left-out = { $table } wurde nicht importiert
reject-reasons-table-left-out-with-columns = { $table } wurde nicht importiert (Spalten { $columns })
reject-reasons-future = eine Zeit in der Zukunft, zuerst in Zeile { $line }, die späteste { $latest }
reject-reasons-no-customer-id-e-mail-phone = keine Kundennummer, E-Mail, Telefonnummer oder Gerätekennung
reject-reasons-column-unread = fast nichts in „{ $column }“ war lesbar ({ $n } von { $rows } Zeilen), die Spalte enthält also vielleicht etwas anderes: Geben Sie ihr eine andere Rolle.
reject-reasons-placeholder-customer = ein Platzhalter wie „guest“ oder „-1“ steht anstelle des Kunden
reject-reasons-no-time = keine Zeit
reject-reasons-time-cannot-be-read = die Zeit ist nicht lesbar
reject-reasons-number-cannot-be-read = die Zahl ist nicht lesbar
reject-reasons-fewer-fields-than-header-has = weniger Felder als die Kopfzeile
reject-reasons-more-fields-than-header-has = mehr Felder als die Kopfzeile
reject-reasons-quote-is-opened-and-never-closed = ein Anführungszeichen öffnet und schließt nie
reject-reasons-quote-is-not-closed-within-megabyte = ein Anführungszeichen schließt nicht innerhalb eines Megabytes: Ein längerer Text lässt sich nicht lesen
reject-reasons-not-json-object = kein JSON-Objekt
reject-reasons-line-of-totals-not-row = eine Summenzeile, keine Datenzeile
reject-reasons-line-of-column-names-not-row = eine Zeile mit Spaltennamen, keine Datenzeile
reject-reasons-line-of-reports-footer = eine Zeile aus dem Fuß des Berichts
reject-reasons-line-of-another-report-in-same = eine Zeile eines anderen Berichts in derselben Datei
reject-reasons-erased-person = gelöschte Person
reject-reasons-older-than-retention-rule-allows = älter, als die Aufbewahrungsregel erlaubt
reject-reasons-no-product = kein Produkt
reject-reasons-neither-cost-nor-impressions-nor-clicks = weder Kosten noch Impressionen noch Klicks
reject-reasons-last-day-is-not-after-first = der letzte Tag liegt nicht nach dem ersten, oder Jahre später
reject-reasons-no-event-name = kein Ereignisname
reject-reasons-no-list-of-events = keine Liste von Ereignissen
reject-reasons-no-list-of-actions = keine Liste von Aktionen
reject-reasons-order-that-was-not-paid = eine nicht bezahlte Bestellung
reject-reasons-test-payment = eine Testzahlung
reject-reasons-no-status = kein Status
reject-reasons-neither-paid-nor-failed = weder bezahlt noch gescheitert
reject-reasons-deleted-contact = ein gelöschter Kontakt
reject-reasons-deleted-record = ein gelöschter Datensatz
reject-reasons-deleted-ticket = ein gelöschtes Ticket
reject-reasons-deal-without-contact = ein Deal ohne Kontakt
reject-reasons-opportunity-without-contact = eine Opportunity ohne Kontakt
reject-reasons-opportunity-that-is-open-without-date = eine offene Opportunity ohne Anlagedatum
reject-reasons-filtered-out-by-hubspot-no-person = von HubSpot herausgefiltert: Keine Person tat es
reject-reasons-membership-that-was-taken-back = eine zurückgenommene Mitgliedschaft
reject-reasons-visit-without-actions = ein Besuch ohne Aktionen
reject-reasons-no-type-not-call = kein Typ: kein Aufruf
reject-reasons-calls-of-other-kinds-than-track = Aufrufe anderer Art als track, page, screen, identify, group und alias
reject-reasons-alias-call-without-both-ids = ein Alias-Aufruf ohne beide IDs
reject-reasons-alias-calls-from-id-to-itself = Alias-Aufrufe einer ID auf sich selbst
reject-reasons-alias-calls-between-two-e-mail = Alias-Aufrufe zwischen zwei E-Mail-Adressen: Sie bleiben zwei Kunden
reject-reasons-merges-of-two-ids-of-tools = Zusammenführungen zweier IDs des Werkzeugs selbst
reject-reasons-no-profile-with-distinct-id = kein Profil mit einer $distinct_id
reject-reasons-not-108-to-131-fields-of = nicht die 108 bis 131 Felder eines angereicherten Ereignisses
reject-reasons-what-tool-sends-by-itself-heartbeats = was das Werkzeug von selbst sendet (Heartbeats, verlassene Seiten), nichts, was eine Person tat
reject-reasons-hits-that-adobe-excludes-exclude-hit = Hits, die Adobe ausschließt (exclude_hit)
reject-reasons-rows-that-are-no-hits-hit = Zeilen, die keine Hits sind (hit_source)
reject-reasons-purchases-sent-second-time-duplicate-purchase = ein zweites Mal gesendete Käufe (duplicate_purchase)
reject-reasons-not-line-of-access-log = keine Zeile eines Zugriffsprotokolls
reject-reasons-no-status-code = kein Statuscode
reject-reasons-not-web-request = keine Webanfrage
reject-reasons-files-that-belong-to-pages-images = Dateien, die zu Seiten gehören (Bilder, Styles, Skripte), Weiterleitungen und Prüfaufrufe
reject-reasons-payment-that-failed-or-was-called = eine gescheiterte oder abgebrochene Zahlung
reject-reasons-payment-that-is-disputed = eine angefochtene Zahlung
reject-reasons-payment-of-which-all-went-back = eine Zahlung, die ganz zurückging
reject-reasons-money-that-no-customer-moved-fee = Geld, das kein Kunde bewegte: Gebühr, Auszahlung, Umtausch oder Einbehalt
reject-reasons-earlier-state-of-same-record = ein früherer Zustand desselben Datensatzes
reject-reasons-event-id-of-earlier-event-that = die Ereignis-ID eines früheren Ereignisses, das etwas anderes sagt: Beide zählen (Zeile { $lines })
reject-reasons-repeated-money = eine Zeile, die Wort für Wort sagt, was eine frühere Zeile der Datei sagt: zählt einmal, sodass { $money } an Geld fehlen. Käufe eines Tages sehen gleich aus, wo nur der Tag dasteht: --keep-repeats („Wiederholte Zeilen behalten“ im Fenster) zählt alle
reject-reasons-repeated-rows = eine Zeile mit Geld, die Wort für Wort sagt, was eine frühere Zeile der Datei sagt: zählt einmal. Käufe eines Tages sehen gleich aus, wo nur der Tag dasteht: --keep-repeats („Wiederholte Zeilen behalten“ im Fenster) zählt alle
reject-reasons-rows-apart = eine Zeile einer früheren Datei bis auf nicht verwendete Spalten: zählt als weiteres Ereignis
reject-reasons-rows-changed = eine Zeile einer früheren Datei, deren nicht verwendete Spalten sich änderten: zählt einmal
reject-reasons-delimiter-too-many-row-was-put = ein Trennzeichen zu viel: Die Zeile wurde auf die einzige Art berichtigt, die zu ihren Spalten passt
reject-reasons-time-in-hour-that-comes-twice = eine Zeit in der Stunde, die bei der Zeitumstellung zweimal kommt: Die Zeilen ringsum entscheiden, welche
reject-reasons-time-that-does-not-exist-as = eine Zeit, die es bei der Zeitumstellung nicht gibt: gilt als eine Stunde später

## Action reasons

action-reasons-segment = {" "}Segment: { $segment }.
action-reasons-on = am { $date }
action-reasons-cart-with-no-order-since = Warenkorb mit { $product } { $on }, seither keine Bestellung
action-reasons-cart-or-checkout-no-order-since = Warenkorb oder Kasse { $on }, seither keine Bestellung
action-reasons-viewed-times-in-days-to-without = { $product } in den { $days } Tagen bis { $date } { $views }-mal angesehen, ohne es zu kaufen
action-reasons-first-seen-so-far = Zuerst gesehen { $on }, bisher { $orders }
action-reasons-one-order = Eine Bestellung, { $on }
action-reasons-orders-last = { $n } Bestellungen, die letzte { $on }
action-reasons-support-contact-or-return = ; Supportkontakt oder Rücksendung { $on }
action-reasons-ordered-no-review-yet = Bestellt { $on }{ $product }, noch keine Bewertung
action-reasons-visits-rose-no-order-in-that = Besuche stiegen { $visit_words }, in dieser Zeit keine Bestellung
action-reasons-trouble = Supportkontakt oder Rücksendung { $on }
action-reasons-open-complaint = Supportkontakt oder Rücksendung { $on }, seither nicht erledigt
action-reasons-playbook = Erfüllt die Regel des Playbooks „{ $name }“
action-reasons-bought-and-are-bought-together-as = { $bought } gekauft { $on }; { $bought } und { $suggestion } werden { $times } so oft wie zufällig zusammen gekauft
action-reasons-not-seen-since = seither nicht gesehen
action-reasons-last-seen-on = zuletzt gesehen am { $date }
action-reasons-likely-to-stay-silent-for-days = bleibt zu { $number } % in den { $days } Tagen nach dem { $date } inaktiv
action-reasons-visits-fell = Besuche gingen zurück { $visit_words }
action-reasons-from-to-in-days-to = von { $before } auf { $after } in den { $days } Tagen bis { $date }

## Factors

factors-days-since-last-order = Tage seit der letzten Bestellung
factors-days-since-last-visit = Tage seit dem letzten Besuch
factors-the-average = dieselbe Wahrscheinlichkeit für alle
factors-number-of-orders = Anzahl der Bestellungen
factors-number-of-orders-in-90-days = Bestellungen in 90 Tagen
factors-value-of-orders = mittlerer Bestellwert
factors-number-of-actions = Anzahl der Aktionen
factors-number-of-visits-in-28-days = Besuche in 28 Tagen
factors-days-since-last-order-name = Tage seit der letzten Bestellung
factors-orders-so-far = Bestellungen bisher
factors-mean-order-value = Mittlerer Bestellwert
factors-days-since-last-visit-name = Tage seit dem letzten Besuch
factors-visits-in-28-days = Besuche in 28 Tagen
factors-days-since-first-visit = Tage seit dem ersten Besuch
factors-visits-in-7-days = Besuche in 7 Tagen
factors-visits-of-last-week-against-usual = Besuche der letzten Woche gegenüber sonst
factors-orders-in-90-days = Bestellungen in 90 Tagen
factors-orders-in-30-days = Bestellungen in 30 Tagen
factors-time-since-last-order-against-own = Zeit seit der letzten Bestellung gegenüber dem eigenen Rhythmus
factors-products-viewed-in-7-days = In 7 Tagen angesehene Produkte
factors-cart-without-order-in-7-days = Warenkorb ohne Bestellung in 7 Tagen
factors-e-mails-opened-in-30-days = In 30 Tagen geöffnete E-Mails
factors-e-mail-clicks-in-30-days = E-Mail-Klicks in 30 Tagen
factors-support-contacts-in-90-days = Supportkontakte in 90 Tagen
factors-returns-in-90-days = Rücksendungen in 90 Tagen
factors-no-order-yet = Noch keine Bestellung
factors-orders-in-365-days = Bestellungen in 365 Tagen
factors-visits-so-far = Besuche bisher
factors-visits-in-90-days = Besuche in 90 Tagen
factors-actions-so-far = Aktionen bisher
factors-actions-in-7-days = Aktionen in 7 Tagen
factors-actions-in-28-days = Aktionen in 28 Tagen
factors-actions-in-90-days = Aktionen in 90 Tagen
factors-pace-of-own-orders = Tempo der eigenen Bestellungen
factors-last-came-by = Kam zuletzt über { $channel }
factors-typical = { $date } (typisch { $typical })
factors-last-order = letzte Bestellung { $dates }
factors-so-far-typical = bisher { $value } (typisch { $usual })
factors-spends-per-order-typical = gibt je Bestellung { $number } aus (typisch { $usual })
factors-last-active = zuletzt aktiv { $dates }
factors-in-28-days-typical = { $value } in 28 Tagen (typisch { $usual })
factors-first-seen = zuerst gesehen { $dates }
factors-in-7-days-typical = { $value } in 7 Tagen (typisch { $usual })
factors-visits-at-usual-pace-in-week = Besuche in der Woche bis { $week }: { $times } so viele wie sonst (typisch { $usual })
factors-in-365-days-typical = { $value } in 365 Tagen (typisch { $usual })
factors-own-pace-of-orders-alone-gives = das eigene Tempo der Bestellungen allein ergibt { $chance } % (typisch { $share } %)
factors-in-90-days-typical = { $value } in 90 Tagen (typisch { $usual })
factors-in-30-days-typical = { $value } in 30 Tagen (typisch { $usual })
factors-their-usual-gap-since-last-order = seit der letzten Bestellung { $times } der übliche Abstand (typisch { $usual })
factors-viewed-in-7-days-typical = { $value } in 7 Tagen angesehen (typisch { $usual })
factors-cart-without-order-share = Warenkorb ohne Bestellung in 7 Tagen ({ $share } % der Kunden haben einen)
factors-no-open-cart-of-customers-have = kein offener Warenkorb ({ $share } % der Kunden haben einen)
factors-opened-in-30-days-typical = { $value } in 30 Tagen geöffnet (typisch { $usual })
factors-no-order-yet-like-of-customers = noch keine Bestellung (wie { $share } % der Kunden)
factors-has-ordered-before-have-not = hat schon bestellt ({ $share } % nicht)
factors-last-came-by-like-of-customers = kam zuletzt über { $channel } (wie { $share } % der Kunden)
factors-did-not-last-come-by-did = kam zuletzt nicht über { $channel } ({ $share } % schon)
factors-a-property = eine Eigenschaft
factors-has-property-like-of-customers = { $property } (wie { $share } % der Kunden)
factors-has-not-property-of-customers-have = nicht { $property } ({ $share } % der Kunden schon)
factors-amount-of-property-typical = { $property } { $number } (typisch { $usual })
factors-how-often-before = wie oft es zuvor geschah
factors-days-since-last-time = Tage, seit es zuletzt geschah
factors-times-so-far = Wie oft es bisher geschah
factors-times-in-90-days = Wie oft es in 90 Tagen geschah
factors-days-since-last-time-name = Tage, seit es zuletzt geschah
factors-never-before = Noch nie
factors-did-it-typical = tat es bisher { $times } (typisch { $usual })
factors-did-it-in-90-days-typical = tat es in 90 Tagen { $times } (typisch { $usual })
factors-did-it-last = tat es zuletzt { $dates }
factors-never-did-it-like-of-customers = tat es nie (wie { $share } % der Kunden)
factors-did-it-before-have-not = tat es zuvor ({ $share } % nicht)
factors-another-channel = ein anderer Kanal

## Readiness

readiness-needs-days-of-events-two-horizons = Braucht Ereignisse aus { $needed_days } Tagen: zweimal { $days } Tage zum Lernen und Prüfen, und davor etwas Vorgeschichte. Es fehlen { $missing_days } Tage.
readiness-reached-goal = das Ziel erreichten
readiness-did-not = das nicht taten
readiness-were-silent = inaktiv waren
readiness-were-not = es nicht waren
readiness-needs-at-least-customers-who-and = Braucht zum Lernen mindestens { $needed } Kunden, die innerhalb von { $days } Tagen { $did }, und { $needed }, die { $did_not }; in den { $days } Tagen vor denen, an denen geprüft wird, sind es { $positives } und { $negatives }.
readiness-few-examples-to-learn-from = Wenige Beispiele zum Lernen ({ $positives } und { $negatives }; ab je { $firm } ist es fest).
readiness-few-examples-to-learn-from-and = Wenige Beispiele zum Lernen ({ $positives } und { $negatives }; ab je { $firm } ist es fest), daher werden höchstens drei Merkmale verwendet.
readiness-chosen-properties-not-used = Die von Ihnen gewählten Eigenschaften zählen erst, wenn es genug sind.
readiness-did-it = es taten
readiness-too-good-to-be-true-of = Zu schön, um wahr zu sein ({ $n } von 100 Paaren richtig geordnet): Prüfen Sie die Daten auf vorweggenommenes Wissen, etwa eine Spalte, die erst im Nachhinein gefüllt wird.
readiness-too-good-left-out = Zu schön, um wahr zu sein: „{ $names }“ hat fast nur, wer gerade bestellen wird, als würde es erst im Nachhinein gefüllt. Es bleibt außen vor; prüfen Sie, woher es kommt.
readiness-in-test-period-everybody-did-same = In der Prüfzeit taten alle dasselbe, daher ließ sich das Modell nicht prüfen.
readiness-model-did-not-help-on-your = Das Modell half bei Ihren Daten nicht: Im Mittel aller Prüfungen ordnet „{ $baseline }“ allein { $alone } von 100 Paaren richtig, das Modell { $model }, nicht besser als durch Zufall. Daher wird eine einfache Regel gezeigt.
readiness-model-may-be-better-by-chance = Das Modell ordnet besser als jede einfache Regel, vielleicht aber nur durch Zufall: Im Mittel aller Prüfungen ordnet „{ $baseline }“ allein { $alone } von 100 Paaren richtig, das Modell { $model }.
readiness-nothing-known-of-customers-tells = Kein Signal in diesen Daten: Nichts, was über die Kunden bekannt ist, sagt, wer es sein wird (das Modell ordnet { $model } von 100 Paaren richtig, 50 ist geraten). Daher bekommen alle den Durchschnitt.
readiness-in-test-probabilities-were-further-off = In der Prüfung lagen die Wahrscheinlichkeiten weiter daneben, als immer den Durchschnitt zu nennen ({ $n } %). Die Reihenfolge kann trotzdem helfen.
readiness-customers-changed = Kunden änderten sich zwischen den beiden Zeiträumen: { $expected } % waren erwartet.

## Assumptions

assumptions-lines-of-one-order-count-once = ; die Zeilen einer Bestellung zählen einmal
assumptions-reached-in-your-data = In Ihren Daten { $times } erreicht{ $lines }.
assumptions-by-its-name-reached-in-your = Dem Namen nach; in Ihren Daten { $times } erreicht{ $lines }.
assumptions-nothing-in-your-data-looks-like = Nichts in Ihren Daten sieht nach einem Kauf aus: Wählen Sie, was als Erfolg zählt.
assumptions-all-that-name-currency-say-so = Alle { $rows }, die eine Währung nennen, sagen es.
assumptions-of-rows-that-name-currency-say = { $rows } von { $all } Zeilen, die eine Währung nennen, sagen es.
assumptions-no-file-names-currency-most-customers = Keine Datei nennt eine Währung; die meisten Kunden sind { $place }.
assumptions-several-currencies = Ihre Dateien nennen { $n } Währungen in { $rows }, und keine davon steht in den meisten Zeilen: Sehen Sie nach, ob es stimmt.
assumptions-nothing-in-your-files-says-so = Nichts in Ihren Dateien sagt es: Sehen Sie nach, ob es stimmt.
assumptions-you-gave-it-for-file = Sie gaben es für eine Datei an.
assumptions-it-is-this-computers = Es ist die dieses Computers.
assumptions-most-customers-are-in = Die meisten Kunden sind { $place }.
assumptions-events-by-stage-every-touchpoint-has = Ereignisse nach Phase; jeder Touchpoint hat eine.
assumptions-events-by-stage-of-touchpoints-without = Ereignisse nach Phase; { $events_are } von Touchpoints ohne Phase.

## Quality

quality-rows-left-out = Weggelassene Zeilen
quality-rows-that-were-there-already = Schon vorhandene Zeilen
quality-order-lines-that-come-twice = Doppelte Bestellzeilen
quality-recorded-twice = Doppelt erfasst
quality-events-in-future = Ereignisse in der Zukunft
quality-events-before-year-2000 = Ereignisse vor dem Jahr 2000
quality-consequences-before-their-cause = Folgen vor ihrer Ursache
quality-days-without-data = Tage ohne Daten
quality-days-with-hardly-any-data = Tage mit kaum Daten
quality-days-with-far-too-much-data = Tage mit viel zu vielen Daten
quality-sudden-change-of-level = Plötzlich anderes Niveau
quality-people-nobody-can-name = Personen, die niemand benennen kann
quality-ids-shortened-by-spreadsheet = Von einer Tabellenkalkulation gekürzte Kennungen
quality-missing-values = Fehlende Werte
quality-amounts-out-of-proportion = Unverhältnismäßige Beträge
quality-e-mail-addresses-in-page-addresses = E-Mail-Adressen in Seitenadressen
quality-garbled-letters = Verstümmelte Buchstaben
quality-bots = Bots
quality-faster-than-people = Schneller als Menschen
quality-our-own-people = Eigene Leute
quality-consent-unknown = Einwilligung unbekannt
quality-other-currencies = Andere Währungen
quality-tables-left-out = Ausgelassene Tabellen
quality-tables-left-out-sentence = Nicht alles aus einer Datei ist im Projekt: { $parts }.
quality-tables-left-out-effect = Auswertungen wissen nichts von diesen Tabellen oder lesen ihre Zeilen nach den falschen Spalten.
quality-tables-left-out-fix = Importieren Sie die Datei erneut, und wählen Sie ihre anderen Tabellen; wo zwei Tabellen untereinanderstehen, setzen Sie eine leere Zeile und die Spaltennamen dazwischen.
quality-states = Geratene Statuswörter
quality-states-sentence = Welche Zeilen als Verkäufe zählen, entschied eine Statusspalte, von deren Wörtern niemand sagte, was sie bedeuten: { $parts }.
quality-states-effect = Bedeuten die Wörter etwas anderes, sind Bestellungen und Geld um diese Zeilen zu niedrig oder zu hoch.
quality-states-fix = Sehen Sie sich die Wörter an. Ist die Spalte kein Zustand einer Zahlung, nehmen Sie den Import zurück, und importieren Sie die Datei mit einer anderen Rolle für sie; ist sie einer, geben Sie ihr diese Rolle selbst.
quality-cells = Nicht lesbare Teile von Zeilen
quality-cells-sentence = Zeilen zählen ohne einen Teil dessen, was sie sagen: { $parts }.
quality-cells-effect = Was nicht lesbar war, fehlt in Summen, Daten und Personen.
quality-cells-fix = Sehen Sie sich diese Zellen in der Datei an, berichtigen Sie sie, oder geben Sie ihrer Spalte eine andere Rolle, und importieren Sie erneut.
quality-clock-changes = Zeiten bei der Zeitumstellung
quality-clock-changes-sentence = Wo Uhren umgestellt werden, sind Ortszeiten nicht sicher: { $parts }.
quality-clock-changes-effect = Zeiten, die zweimal kommen, wurden nach den Zeilen ringsum eingeordnet; eine Zeit, die es nicht gibt, deutet auf eine andere Zeitzone.
quality-clock-changes-fix = Prüfen Sie die Zeitzone des Imports; Exporte mit Zeiten in UTC lassen nichts offen.
quality-shared-ids = Ereignisse mit gemeinsamer ID
quality-shared-ids-sentence = IDs von Ereignissen sind zweimal für Verschiedenes vergeben, das alles zählt: { $parts }.
quality-shared-ids-effect = Keine, wo beides geschah; berichtigt das eine das andere, sind Anzahlen zu hoch.
quality-shared-ids-fix = Sehen Sie sich die Zeilen an; berichtigt das Werkzeug Ereignisse, indem es sie erneut sendet, exportieren Sie nur ihren letzten Zustand.
quality-rows-of-file = { $n } von { $rows } aus { $file }
quality-of = { $count } von { DATIVE($events) }{ $share }
quality-and-more = { $all } und { $more } weitere
quality-of-were-left-out = { $count } von { $rows }{ $share } wurden weggelassen: { $parts }.
quality-of-said-exactly-what-another-row = { $count } von { $rows }{ $share } sagten genau, was eine andere Zeile gesagt hatte.
quality-of-are-exactly-like-another-line = { $count } von { $rows }{ $share } gleichen genau einer anderen Zeile ihrer Bestellung.
quality-repeat-same-thing-by-same-person = { $of_events } wiederholen dasselbe von derselben Person innerhalb einer Sekunde.
quality-are-dated-later-than-today = { $of_events } sind später als heute datiert.
quality-are-dated-before-year-2000 = { $of_events } sind vor dem Jahr 2000 datiert.
quality-come-up-to-day-before-what = { $of_events } kommen bis zu einem Tag vor dem, was sie verursacht haben muss, etwa eine Erstattung vor ihrer Bestellung.
quality-on-nothing-arrived-from-usually-about = An { $days } kam nichts aus { $source } an ({ $stretches }); üblich sind etwa { $events } am Tag.
quality-on-hardly-anything-arrived-from-usually = An { $days } kam kaum etwas aus { $source } an ({ $day_list }); üblich sind etwa { $events } am Tag.
quality-on-far-more-than-usual-arrived = An { $days } kam weit mehr als üblich aus { $source } an ({ $day_list }); üblich sind etwa { $events } am Tag.
quality-from-it-went-from-about-to = ab { $date } von etwa { $before } auf { $after } Ereignisse am Tag
quality-changed-its-level-from-one-day = { $source } änderte von einem Tag zum nächsten das Niveau: { $each }.
quality-are-by-people-of-whom-only = { $of_events } sind von Personen, von denen nur ein Gerät bekannt ist.
quality-are-by-people-whose-id-spreadsheet = { $of_events } sind von Personen, deren Kennung eine Tabellenkalkulation gekürzt hat, etwa 1,23457E+12.
quality-lack-what-most-events-of-their = { $of_events } fehlt, was die meisten Ereignisse ihrer Art haben: { $parts }.
quality-have-amount-more-than-hundred-times = { $of_events } haben einen Betrag von mehr als dem Hundertfachen des üblichen.
quality-page-address-of-holds-somebodys-e = Die Seitenadresse enthält eine E-Mail-Adresse: { $of_events }.
quality-have-letters-that-were-read-in = { $of_events } haben Buchstaben, die in der falschen Kodierung gelesen wurden, etwa „Ã¼“ für „ü“.
quality-are-by-programs-by-their-user = { $of_events } sind ihrem User-Agent nach von Programmen: { $parts }.
quality-are-by-visitors-who-act-faster = { $of_events } sind von Besuchern, die schneller handeln, oder länger am Stück, als Menschen können.
quality-are-by-companys-own-people = { $of_events } sind von eigenen Leuten des Unternehmens.
quality-of-with-e-mail-address-never = Von { $customers } mit E-Mail-Adresse sagten { $count }{ $share } nie, ob sie E-Mails wollen.
quality-of-with-money-are-not-in = { $count } von { $rows } mit Geld{ $share } sind nicht in der Währung des Projekts: { $parts }.
quality-finding-of-touchpoint = { $label } bei „{ $touchpoint }“
quality-analyses-know-nothing-of-these-rows = Auswertungen wissen nichts von diesen Zeilen: Anzahlen und Geld sind um sie zu niedrig.
quality-none-they-count-once = Keine: Sie zählen einmal.
quality-each-counts-as-item-of-its = Jede zählt als eigener Posten: richtig, wo eine Kasse für jedes Stück eine Zeile schreibt, sonst ist das Geld zu hoch.
quality-counts-of-events-and-loops-are = Anzahlen von Ereignissen und Schleifen sind zu hoch; Anteile von Kunden stimmen.
quality-they-make-people-look-active-who = Sie lassen Personen aktiv aussehen, die es nicht sind, und dehnen jede Zeitachse.
quality-they-begin-journeys-years-too-early = Sie lassen Journeys Jahre zu früh beginnen und dehnen jede Zeitachse.
quality-paths-run-wrong-way-round-for = Pfade verlaufen bei diesen Kunden verkehrt herum; Zeiten zwischen Schritten sind falsch.
quality-drop-offs-sessions-and-orders-of = Abbrüche, Sitzungen und Bestellungen dieser Tage fehlen; Vergleiche über sie hinweg führen irre.
quality-comparisons-with-these-days-mislead-some = Vergleiche mit diesen Tagen führen irre; manche ihrer Kunden scheinen abgebrochen zu haben.
quality-averages-that-include-these-days-are = Durchschnitte, die diese Tage einschließen, sind zu hoch.
quality-what-looks-like-change-of-customers = Was wie eine Änderung der Kunden aussieht, kann eine Änderung der Messung sein.
quality-what-these-people-did-elsewhere-is = Was diese Personen anderswo taten, ist eine andere Journey: Pfade enden, wo das Gerät endet.
quality-different-people-with-same-first-digits = Verschiedene Personen mit denselben ersten Ziffern sind eins geworden; nichts kann sie mehr unterscheiden.
quality-sums-products-and-recommendations-leave-these = Summen, Produkte und Empfehlungen lassen diese Ereignisse aus.
quality-few-amounts-decide-averages-worth-and = Wenige Beträge entscheiden über Durchschnitte, Wert und Prognosen.
quality-addresses-must-not-be-shown-or = Die Adressen dürfen nicht gezeigt oder geteilt werden; Seiten zerfallen in ebenso viele Namen.
quality-same-thing-counts-under-two-names = Dasselbe zählt unter zwei Namen.
quality-none-they-are-left-out-of = Keine: Sie fehlen in jeder Auswertung.
quality-bots-count-as-customers-who-look = Bots zählen als Kunden, die schauen und nie kaufen: Die Conversion ist zu niedrig.
quality-if-they-are-programs-they-count = Sind es Programme, zählen sie als Kunden, die schauen und nie kaufen.
quality-tests-and-daily-work-of-company = Tests und tägliche Arbeit des Unternehmens zählen als Kunden.
quality-they-are-withheld-from-e-mail = Sie fehlen in E-Mail-Listen.
quality-look-at-rows-give-columns-other = Sehen Sie sich die Zeilen an; geben Sie den Spalten andere Rollen, oder berichtigen Sie die Datei, und importieren Sie erneut.
quality-nothing-if-no-two-exports-overlap = Nichts. Überschneiden sich keine zwei Exporte, fragen Sie nach, warum das Werkzeug Ereignisse zweimal sendet.
quality-look-at-few-in-shop-if = Sehen Sie sich einige im Shop an. Wurden sie zweimal geschrieben, nehmen Sie den Import zurück, und importieren Sie erneut mit „Wiederholte Zeilen einmal zählen“.
quality-look-whether-tag-is-on-page = Sehen Sie nach, ob das Tag zweimal auf der Seite ist; hier ist nichts zu tun.
quality-undo-import-check-day-and-month = Nehmen Sie den Import zurück, prüfen Sie die Reihenfolge von Tag und Monat und die Zeitzone, und importieren Sie erneut.
quality-undo-import-and-check-how-its = Nehmen Sie den Import zurück, und prüfen Sie, wie seine Daten gelesen werden; leere Daten sind vielleicht zu 1970 geworden.
quality-check-time-zones-of-sources-one = Prüfen Sie die Zeitzonen der Quellen: Eine der Uhren geht falsch.
quality-export-these-days-again-from-tool = Exportieren Sie diese Tage erneut aus dem Werkzeug; hat es sie verloren, lassen Sie sie mit dem Datumsfilter weg.
quality-export-again-or-leave-out = Exportieren Sie diese Tage erneut aus dem Werkzeug, oder lassen Sie sie mit dem Datumsfilter weg.
quality-look-who-it-was-campaign-program = Sehen Sie nach, wer es war: eine Kampagne, ein Programm oder ein Export, der manche Tage zweimal enthält.
quality-find-out-what-changed-on-that = Finden Sie heraus, was sich an diesem Tag änderte: ein neues Tag, ein Einwilligungsbanner, ein Filter des Werkzeugs, der Preis.
quality-import-something-that-names-them-log = Importieren Sie etwas, das sie benennt: Anmeldungen, Bestellungen oder Newsletter-Klicks mit der Gerätekennung.
quality-undo-import-export-file-again-and = Nehmen Sie den Import zurück, exportieren Sie die Datei erneut, und importieren Sie sie, ohne sie vorher in einer Tabellenkalkulation zu öffnen.
quality-check-tag-of-this-event-in = Prüfen Sie das Tag dieses Ereignisses; prüfen Sie im Import, ob die Spalte ihre Rolle hat.
quality-check-decimal-comma-and-currency-of = Prüfen Sie Dezimalkomma und Währung des Imports, oder die Zeilen selbst.
quality-apply-proposed-address-rules-and-have = Wenden Sie die vorgeschlagenen Adressregeln an, und lassen Sie die Website sie nicht mehr in Adressen schreiben.
quality-export-file-as-utf-8-and = Exportieren Sie die Datei als UTF-8, und importieren Sie sie erneut.
quality-nothing-count-them-in-to-see = Nichts. Zählen Sie sie mit, um den Unterschied zu sehen.
quality-leave-bots-out = Lassen Sie Bots weg.
quality-look-at-few-of-them-then = Sehen Sie sich einige davon an, dann lassen Sie sie weg.
quality-leave-them-out = Lassen Sie sie weg.
quality-import-consents-from-newsletter-tool-or = Importieren Sie die Einwilligungen aus dem Newsletter-Werkzeug oder CRM.
quality-there-is-no-data-to-judge = Es gibt noch keine Daten zu beurteilen: Importieren Sie eine Datei, um zu beginnen.
quality-what-weighs-most = { $grades }. Am schwersten wiegt: { $sentence }
quality-nothing-that-would-mislead = { $grades }. Nichts, was irreführen würde.
quality-of-100-points = { $left } von 100 Punkten
quality-points-left-and-harms = { $left } von 100 Punkten: { $harms }
quality-source = Quelle
quality-grade = Note
quality-finding = Befund
quality-count = Anzahl
quality-heading-of = Von
quality-points-off = Punktabzug
quality-what = Was
quality-effect = Wirkung
quality-what-to-do = Was zu tun ist
quality-nothing-was-found = Nichts wurde gefunden.
quality-points = Punkte
quality-rows = Zeilen
quality-events = Ereignisse
quality-customers = Kunden
quality-first = Erstes
quality-last = Letztes
quality-person-known = Person bekannt
quality-channel = Kanal
quality-page = Seite
quality-product = Produkt
quality-value = Wert
quality-campaign = Kampagne
quality-device = Gerät
quality-country = Land
quality-text = Text
quality-day = Tag
quality-usual = Üblich
quality-shown-and-more = { $listed } und { $more } weitere
quality-machines-in-peoples-names = Maschinen unter den Namen von Personen
quality-are-opens-clicks-and-page-views = { $of_events } sind Öffnungen, Klicks und Seitenaufrufe, für die kein Mensch schnell genug ist: viele Links auf einmal, oder eine Mail, in der Sekunde ihres Versands gelesen. Mail-Gateways und Datenschutz-Proxys tun das.
quality-they-count-as-interest-that-nobody = Sie zählen als Interesse, das niemand zeigte: Öffnungen und Klicks sind zu hoch.
quality-amounts-without-exchange-rate-are-in = Beträge ohne Wechselkurs stehen in keiner Summe, keinem Durchschnitt und keiner Prognose: Geld ist um sie zu niedrig.
quality-none-they-are-converted-by-exchange = Keine: Sie werden nach den Wechselkursen der Einstellungen umgerechnet.
quality-say-what-one-unit-is-worth = Sagen Sie unter Daten › Einstellungen, was eine Einheit wert ist, oder stellen Sie dort die Währung des Projekts ein.
quality-nothing-rates-are-yours-change-them = Nichts. Die Kurse sind Ihre: Ändern Sie sie unter Daten › Einstellungen.
quality-understanding-columns-that-are-not-certain = Verständnis: Spalten, die nicht sicher sind
quality-too-many-touchpoints = Zu viele Touchpoints
quality-touchpoints-beyond-the-limit = { $of_events } heißen „Andere“: Ein Projekt unterscheidet 2.000 Touchpoints, und ihre sind die seltensten.
quality-what-means-was-taken-from-name = Was { $columns } bedeutet, wurde allein aus Namen oder Werten erschlossen: { $map }.
quality-as = „{ $column }“ als { $role }
quality-what-these-events-were-is-in = Was diese Ereignisse waren, steht in keiner Auswertung der Touchpoints.
quality-if-column-means-something-else-every = Bedeutet eine Spalte etwas anderes, ist jede Zahl falsch, die darauf beruht.
quality-add-touchpoint-rules-that-give-several = Fügen Sie Touchpoint-Regeln hinzu, die mehreren denselben Namen geben, oder importieren Sie eine andere Spalte als das Ereignis.
quality-undo-import-import-file-again-and = Nehmen Sie den Import zurück, importieren Sie die Datei erneut, und wählen Sie, was diese Spalten sind; Ihre Wahl wird behalten.

## How often
counted-actions = { $form ->
    [0] keine Aktionen
    [1] 1 Aktion
   *[other] { $n } Aktionen
}
counted-e-mail-clicks = { $form ->
    [0] keine E-Mail-Klicks
    [1] 1 E-Mail-Klick
   *[other] { $n } E-Mail-Klicks
}
counted-e-mails = { $form ->
    [0] keine E-Mails
    [1] 1 E-Mail
   *[other] { $n } E-Mails
}
counted-orders = { $form ->
    [0] keine Bestellungen
    [1] 1 Bestellung
   *[other] { $n } Bestellungen
}
counted-products = { $form ->
    [0] keine Produkte
    [1] 1 Produkt
   *[other] { $n } Produkte
}
counted-returns = { $form ->
    [0] keine Rücksendungen
    [1] 1 Rücksendung
   *[other] { $n } Rücksendungen
}
counted-support-contacts = { $form ->
    [0] keine Supportkontakte
    [1] 1 Supportkontakt
   *[other] { $n } Supportkontakte
}
counted-times-done = { $form ->
    [0] keinmal
    [1] 1-mal
   *[other] { $n }-mal
}
counted-visits = { $form ->
    [0] keine Besuche
    [1] 1 Besuch
   *[other] { $n } Besuche
}

## In which country

country-in-gb = im Vereinigten Königreich
country-in-us = in den USA
country-in-de = in Deutschland
country-in-at = in Österreich
country-in-ch = in der Schweiz
country-in-fr = in Frankreich
country-in-es = in Spanien
country-in-it = in Italien
country-in-nl = in den Niederlanden
country-in-be = in Belgien
country-in-ie = in Irland
country-in-pt = in Portugal
country-in-fi = in Finnland
country-in-se = in Schweden
country-in-no = in Norwegen
country-in-dk = in Dänemark
country-in-pl = in Polen
country-in-cz = in Tschechien
country-in-hu = in Ungarn
country-in-tr = in der Türkei
country-in-in = in Indien
country-in-jp = in Japan
country-in-sg = in Singapur
country-in-ae = in den Vereinigten Arabischen Emiraten
country-in-za = in Südafrika
country-in-nz = in Neuseeland
country-in-au = in Australien
country-in-ca = in Kanada
country-in-br = in Brasilien
country-in-mx = in Mexiko
