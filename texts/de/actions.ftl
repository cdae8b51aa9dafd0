### The view Actions.

## Details

details-select-proposal = Wählen Sie einen Vorschlag
details-click-row-to-see-why-it = Klicken Sie eine Zeile an, um zu sehen, warum sie vorgeschlagen ist, um sie zu ändern und zu entscheiden.
details-for = { $action_kind } für { $customer_label }
details-chance-of-order = Wahrscheinlichkeit einer Bestellung
details-expired = Abgelaufen
details-before = Vor
details-consent = Einwilligung
details-state = Stand
details-to-be-sent = Zu senden
details-held-back-never-contacted-so-that = Zurückgehalten: wird nie angeschrieben, damit sich die Wirkung auf die anderen messen lässt.
details-as-usual = Wie üblich: Diese Maßnahme unterbleibt, damit sich ihre Wirkung auf die anderen messen lässt. Was Sie ohnehin allen senden, gilt auch für diese Personen.
details-content = Inhalt
details-at = { $channel } um { $hour }
details-by = Kanal
details-best-hour = Beste Stunde
details-save-changes = Änderungen speichern
details-discard = Verwerfen
details-channel = Kanal
details-approve = Freigeben
details-reject = Ablehnen
details-undecided = Unentschieden
details-owner = Zuständig
details-note = Notiz
details-playbook = Playbook
details-cost = Kosten
details-for-people = Für { $customers }
details-several = Strg nimmt eine Zeile dazu, Umschalt alle bis zu einer.

## List

list-what = Was
list-content = Inhalt
list-order-chance = Bestellchance
list-by = Kanal
list-best-hour = Beste Stunde
list-consent = Einwilligung
list-state = Stand
list-for = { $action_kind } für { $customer_label }, { $action_state }
list-approve-all-shown = Alle gezeigten freigeben
list-approves = Gibt { $n } frei
list-reject-all-shown = Alle gezeigten ablehnen
list-rejects = Lehnt { $n } ab
list-search = Suchen
list-approve-first-menu = Die ersten freigeben…
list-approve-first = Freigeben
list-approve-first-by = Angeschrieben über
list-approve-first-any = Jeder Kanal
list-approve-first-says = Von den gezeigten, in dieser Reihenfolge: wer wirklich angeschrieben wird, nach Einwilligung, Tagen zwischen Nachrichten und Zurückgehaltenen.
list-approve-first-nobody = Von den gezeigten würde niemand angeschrieben: Allen fehlt die Einwilligung, sie sind zurückgehalten oder hatten kürzlich eine Nachricht.
list-at-most-people = Höchstens so viele Personen
list-at-most-cost = Höchstens zu diesen Kosten
list-export-approved = Freigegebene exportieren…
list-other-tool = Für ein weiteres Werkzeug…
list-propose-again = Neu vorschlagen
list-what-you-approved-rejected-or-edited = Was Sie freigegeben, abgelehnt oder geändert haben, bleibt
list-counting-again = Wird neu gezählt…
list-shown = { $actions } gezeigt
list-counting = Wird gezählt…
list-held-back-to-compare-with = { $n } zum Vergleich zurückgehalten
list-of-approved-behind-now = { $n ->
    [one] { $n } der freigegebenen bleibt jetzt zurück
   *[other] { $n } der freigegebenen bleiben jetzt zurück
}
list-to-decide-expired-propose-again-replaces = { $n ->
    [one] { $n } zu entscheidende ist abgelaufen: „Neu vorschlagen“ ersetzt sie
   *[other] { $n } zu entscheidende sind abgelaufen: „Neu vorschlagen“ ersetzt sie
}
list-all-kinds = Alle Arten
list-kind = Art
list-any-state = Jeder Stand
list-list-actions = Maßnahmen auflisten
list-chance-of-order-within-30-days = Wahrscheinlichkeit einer Bestellung innerhalb von 30 Tagen ab dem Ende der Daten, ob dies gesendet wird oder nicht
list-held-back = Zurückgehalten
list-as-usual = Wie üblich
list-left-as-usual = { $n } wie üblich belassen
list-expired = Abgelaufen
list-approved = Freigegeben
list-rejected = Abgelehnt
list-exported = Exportiert
list-approve = Freigeben
list-reject = Ablehnen

## Actions

actions-desire-path-proposes-who-to-remind = Desire Path schlägt vor, wen Sie erinnern, wem Sie danken, wen Sie zurückgewinnen oder in Ruhe lassen, jeweils mit Begründung. Nichts verlässt dieses Programm, bevor Sie es freigeben und exportieren.
actions-looking-for-whom-to-contact = Es wird gesucht, wer anzusprechen ist…
actions-proposals = Vorschläge
actions-results = Ergebnisse
actions-counting-actions = Maßnahmen werden gezählt…
actions-count-actions = Maßnahmen zählen
actions-proposals-are-made-from-what-customers = Vorschläge entstehen aus dem, was Kunden taten. Importieren Sie zuerst Ereignisse.
actions-no-data-to-act-on = Keine Daten zum Handeln
actions-import-files = Dateien importieren…
actions-no-proposals-yet = Noch keine Vorschläge
actions-no-action-is-for-customer-who = Keine Maßnahme gilt einem Kunden, den der Filter durchlässt.
actions-propose-as-of = Vorschlagen zum { $date }

## Outbox

outbox-plan-export = Export planen
outbox-export-approved-actions = Freigegebene Maßnahmen exportieren
outbox-in-file = in der Datei
outbox-left-out = ausgelassen
outbox-days-between-messages-are-set-in = { $when } Die Tage zwischen Nachrichten legen Sie unter Daten, Einstellungen fest.
outbox-file-carries-customer-identifiers-exported-actions = Die Datei enthält Kundenkennungen. Exportierte Maßnahmen werden markiert; Rückgängig nimmt die Markierung zurück.
outbox-choose-where-to-save = Speicherort wählen…
outbox-cancel = Abbrechen
outbox-approved-actions-for-tool = Freigegebene Maßnahmen für { $tool }{ $included }
outbox-approved-actions-as-csv = Freigegebene Maßnahmen als CSV{ $included }

## Results

results-comparing-those-contacted-with-those-held = Angeschriebene werden mit Zurückgehaltenen verglichen…
results-contacted = Angeschrieben

## State

state-propose-actions = Maßnahmen vorschlagen
state-there-is-nothing-to-propose = Es gibt nichts vorzuschlagen. { $why }
state-import-more-events-or-run-predictions = Importieren Sie mehr Ereignisse oder berechnen Sie Prognosen.

## Words

words-message-adds-about-90-interval-to = Die Nachricht bringt etwa { $money } zusätzlich (90-%-Intervall { $low } bis { $high }), gemessen an zurückgehaltenen Kunden.
words-message-adds-points-to-that-chance = Die Nachricht erhöht diese Wahrscheinlichkeit um { $points } Punkte (90-%-Intervall { $low } bis { $high }), gemessen an zurückgehaltenen Kunden.
words-what-message-adds-is-not-measured = Was die Nachricht zusätzlich bringt, ist noch nicht gemessen: exportieren, senden und importieren Sie, was geschah.
consent-them-without-known-consent = { $n } davon ohne bekannte Einwilligung
consent-have-another-action-file = mit einer anderen Maßnahme in der Datei
consent-were-sent-by-webhook = bereits per Webhook gesendet
consent-no-longer-data = nicht mehr in den Daten
consent-would-come-too-soon-after-another = zu bald nach einer anderen Nachricht
consent-have-open-complaint = mit offener Beschwerde
consent-have-ordered-since = mit Bestellung seither
consent-playbook-reaches-no-more = über dem, was das Playbook in dieser Woche erreicht
consent-have-expired-would-before-they-can = abgelaufen oder vor dem Senden ablaufend
consent-held-back-measure-effect = zurückgehalten, um die Wirkung zu messen
consent-as-usual-measure-effect = wie üblich behandelt, um die Wirkung zu messen
consent-do-not-agree-profiled = ohne Zustimmung zur Profilbildung
consent-cannot-reached-way = so nicht erreichbar
consent-have-not-said-yes-analytics = ohne Ja zur Analyse
consent-have-not-said-yes-being-contacted = ohne Ja zur Kontaktaufnahme
consent-refused-analytics = mit abgelehnter Analyse
consent-refused-to-be-contacted = mit abgelehnter Kontaktaufnahme
propose-proposing-actions = Maßnahmen werden vorgeschlagen
propose-learning-what-goes-together-when-people = Es wird gelernt, was zusammenpasst und wann Personen da sind
results-no-clear-difference = Kein klarer Unterschied: { $range }.
results-it-did-harm = Es hat geschadet: { $range }.
results-it-worked = Es hat gewirkt: { $range }.
results-points-within-days-95-interval = { $points } Punkte innerhalb von { $result_days } Tagen (95-%-Intervall { $low } bis { $high })
results-too-few-customers-compare-contacted-held = Zu wenige Kunden für einen Vergleich ({ $contacted } angeschrieben, { $held_back } zurückgehalten; nötig sind jeweils { $firm }).
results-without-a-campaign = Ohne Kampagne

## Who is left out
consent-withheld = { $n } ausgelassen: { $why }
