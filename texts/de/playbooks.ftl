### Playbooks: what is done for whom.

## Those that come with the program

playbook-cart = Erinnerung an den Warenkorb
playbook-cart-message = Ihr Warenkorb wartet[: {"{"}product{"}"}]
playbook-offer = Angebot zu mehrfach Angesehenem
playbook-offer-message = Ein Angebot für {"{"}product{"}"}
playbook-welcome = Willkommensserie
playbook-welcome-message = Willkommen in drei Nachrichten: wer wir sind, was andere mögen, wo Sie Hilfe finden
playbook-win-back = Rückgewinnung
playbook-win-back-message = Wir haben Sie vermisst: was neu ist, und ein Grund wiederzukommen
playbook-win-back-trouble = Rückgewinnung nach Ärger
playbook-win-back-trouble-message = Eine persönliche Nachricht vom Support: Ist jetzt alles in Ordnung?
playbook-complement = Was zur letzten Bestellung passt
playbook-complement-message = Passend zu {"{"}product{"}"}: {"{"}suggestion{"}"}
playbook-start-page = Startseite, die entscheiden hilft
playbook-start-page-message = Eine Startseite, die entscheiden hilft: Bestseller, Vergleich, Bewertungen
playbook-review = Bitte um Bewertung
playbook-review-message = [Wie gefällt Ihnen {"{"}product{"}"}?|Wie war Ihre Bestellung?]
playbook-recovery = Wiedergutmachen, was schiefging
playbook-recovery-message = Eine persönliche Antwort an {"{"}first name|den Kunden{"}"}: was schiefging und was wir dagegen tun
playbook-call = Gute Kunden anrufen, die verstummen
playbook-call-message = {"{"}first name|Den Kunden{"}"}[ {"{"}last name{"}"}] anrufen: bisher {"{"}orders{"}"} Bestellungen. Was würde zur Rückkehr bewegen?
playbook-thanks = Den besten Kunden danken
playbook-thanks-message = Danke, {"{"}first name|liebe Kundin, lieber Kunde{"}"}: ein kleines Geschenk für Ihre Treue

## Rules

playbook-rule-no-such-value = es gibt hier kein „{ $name }“; es gibt { $known }
playbook-rule-chance-is-compared = eine Wahrscheinlichkeit wird mit Prozent verglichen, etwa chance:order >= 60% oder chance:order/90 >= 0.6
playbook-rule-percent-missing = nach dem Vergleich steht eine Prozentzahl von 0 bis 100, etwa chance:order >= 60% oder chance:order/90 >= 0.6
playbook-rule-form = Zeichen wie sign:open-cart, Segmente wie segment:"Loyal", Phasen wie stage:"Decision", Wahrscheinlichkeiten wie chance:order >= 60% oder chance:silent/90 >= 50%, Stimmungen wie mood:negative, und was Kunden taten, wie in Segmenten: orders >= 2, last order <= 30 days ago, did kind:cart with device:mobile; not vor jedem davon, verbunden durch and oder durch or, in Klammern, wo beides vorkommt

## Rules in words

rule-words-open-cart = ein Warenkorb oder Kassengang der letzten 7 Tage ohne Bestellung seither
rule-words-repeated-views = ein Produkt, in 7 Tagen dreimal oder öfter angesehen und nicht gekauft
rule-words-new-customer = zuerst gesehen innerhalb von 14 Tagen, höchstens eine Bestellung
rule-words-lapsing = bestellte früher und verstummt
rule-words-no-review = eine Bestellung vor 7 bis 45 Tagen ohne Bewertung
rule-words-rising-visits = Besuche innerhalb von 14 Tagen mehr als verdoppelt, ohne Bestellung
rule-words-bought-together = eine Bestellung der letzten 60 Tage, die andere mit einem weiteren Produkt verbinden
rule-words-trouble = ein Supportkontakt oder eine Rücksendung der letzten 60 Tage
rule-words-open-complaint = eine offene Beschwerde der letzten 14 Tage
rule-words-segment = im Segment „{ $name }“
rule-words-segment-gone = in einem Segment, das es nicht mehr gibt
rule-words-stage = in der Phase „{ $name }“
rule-words-chance = eine { $chance } { $sign } { $percent } %
rule-words-unhappy = was sie zuletzt schrieben, klingt unzufrieden
rule-words-neither-mood = was sie zuletzt schrieben, klingt weder zufrieden noch unzufrieden
rule-words-happy = was sie zuletzt schrieben, klingt zufrieden
rule-words-not = nicht: { $what }
rule-words-and = {", und "}
rule-words-or = {", oder "}

## The insight

playbooks-title = Playbooks
playbooks-question = Für wen ist jedes Playbook, und was schlägt es vor?
playbooks-setting-as-of-end = Ob das Ende der Daten als heute zählt; auto: wie bei den Vorschlägen, die es gibt.
playbooks-shared = Für wen Playbooks sind, wird nur für die eigene Arbeit gesagt.
playbooks-none = Es gibt keine Playbooks; fügen Sie unter Maßnahmen eines hinzu, oder importieren Sie eine Datei mit playbooks --import
playbooks-playbook-in-errors = Playbook
playbooks-playbook = Playbook
playbooks-customers = Für
playbooks-proposed = Vorgeschlagen
playbooks-decided = Schon entschieden
playbooks-outranked = Bessere zuerst
playbooks-not-worth = Lohnt nicht
playbooks-no-words = Worte fehlen
playbooks-refused = Verweigert
playbooks-unreachable = Nicht erreichbar
playbooks-on = Ein
playbooks-action = Maßnahme
playbooks-who = Wer
playbooks-channels = Kanäle
playbooks-message = Nachricht
playbooks-number = Nummer
playbooks-broken = { $n ->
    [one] { $n } Playbook nennt ein Segment oder eine Phase, die es nicht mehr gibt, und schlägt nichts vor: { $names }.
   *[other] { $n } Playbooks nennen ein Segment oder eine Phase, die es nicht mehr gibt, und schlagen nichts vor: { $names }.
}
playbooks-sentence = { $on } von { $all } Playbooks sind eingeschaltet: { $proposals ->
    [one] { $proposals } Vorschlag
   *[other] { $proposals } Vorschläge
} für { $customers }.
playbooks-not-worth-sentence = Bei { $n } weiteren ist Nichtstun besser: Es würde mehr kosten, als es bringen kann.
playbooks-note = Stand { $date } · innerhalb von { $days } Tagen gesehene Kunden, die der Profilbildung zustimmen, jeder nach dem, was er bis zum Ende der Daten tat · „Für“ = alle, auf die die Regel zutrifft; die Spalten danach sagen, was aus ihnen wird, und ergeben zusammen diese Zahl · ein ausgeschaltetes wird gezählt, als wäre es eingeschaltet

## Files and messages

playbook-file-not-read = Das ist keine Playbook-Datei: { $why }
playbook-file-name = jedes Playbook hat einen eigenen Namen; „{ $name }“ fehlt oder kommt zweimal vor
playbook-file-in-playbook = im Playbook „{ $name }“: { $why }
playbook-file-action = Maßnahme
playbook-file-priority = Priorität
playbook-file-two-worths = ein Erfolg ist einen Prozentsatz der Bestellung oder einen Betrag wert, nicht beides
playbook-file-no-channel = ein Playbook braucht einen Kanal
playbook-file-hours = Nachrichten werden von { $from }:00 bis { $to }:00 gesendet, dazwischen müssen also Stunden liegen, und die letzte nach der ersten
playbook-file-days-and-cost = ein Vorschlag gilt 1 bis 3650 Tage und wird nicht länger verzögert, Beträge liegen zwischen 0 und 1000000, ein Prozentsatz zwischen 0 und 100
template-empty = die Nachricht ist leer
template-open = „{ $sign }“ bei Zeichen { $place } wird nie geschlossen
template-stray = „{ $sign }“ bei Zeichen { $place } gehört dort nicht hin
template-no-name = die geschweiften Klammern bei Zeichen { $place } enthalten keinen Namen
template-unknown-slot = die Daten kennen kein „{ $name }“; es gibt { $known }
template-slot-may-be-empty = Kunden, von denen { $name } nicht bekannt ist, bekommen keine Nachricht; schreiben Sie hinter einen senkrechten Strich, was stattdessen steht, oder setzen Sie den Teil in eckige Klammern.
template-personal-data = „{ $found }“ sieht wie die Adresse oder Nummer einer einzelnen Person aus, und alle bekämen sie.

## The tab

playbooks-tab-title = Playbooks
playbooks-tab-counting = Es wird gezählt, für wen die Playbooks sind…
playbooks-tab-new = Neues Playbook…
playbooks-tab-others = Kein Vorschlag für
playbooks-tab-is-on = ein
playbooks-tab-is-off = aus
playbooks-tab-switch = { $name } ist eingeschaltet
playbooks-tab-remove = Playbook entfernen
playbooks-tab-removed = Playbook „{ $name }“ entfernt. Strg+Z holt es zurück.
playbooks-tab-first-message = Guten Tag[ {"{"}first name{"}"}]
playbooks-tab-select = Playbook auswählen
playbooks-tab-click-row = Klicken Sie eine Zeile an, um zu sehen, für wen es ist und was es ihnen sagt, und um es zu ändern.
playbooks-tab-edit = Bearbeiten…
playbooks-tab-off = Ausschalten
playbooks-tab-on = Einschalten
playbooks-tab-copy = Kopieren…
playbooks-tab-copy-of = { $name }, Kopie
playbooks-tab-lasts = Gilt
playbooks-tab-cost = Kosten eines Kontakts
playbooks-tab-people-a-week = Nachrichten je Woche, höchstens
playbooks-tab-customers-now = Kunden jetzt
playbooks-tab-example-search = Was würde es sagen zu…
playbooks-tab-example-none = Niemand dieses Namens bekommt es.
playbooks-tab-examples = Zum Beispiel
playbooks-tab-by = { $kind } per { $channel }
playbooks-tab-show-customers = Diese Kunden zeigen
playbooks-tab-needs-name = Geben Sie ihm einen Namen.
playbooks-tab-name-taken = Es gibt schon ein Playbook „{ $name }“.
playbooks-tab-new-heading = Neues Playbook
playbooks-tab-edit-heading = Playbook bearbeiten
playbooks-tab-name = Name
playbooks-tab-for-whom = Für wen
playbooks-tab-channels-hint = E-Mail, Website
playbooks-tab-when = Wann gesendet wird
playbooks-tab-worth = Wert und Kosten
playbooks-tab-how-often = Wie oft
playbooks-tab-save = Playbook speichern
playbooks-tab-unsaved = „{ $name }“ ist nicht gespeichert: Speichern Sie es, oder brechen Sie zuerst ab
playbooks-tab-discard = Verwerfen
playbooks-tab-add-condition = Bedingung hinzufügen
playbooks-tab-signs = Zeichen
playbooks-tab-segments = Segmente
playbooks-tab-stages = Phasen
playbooks-tab-moods = Stimmung
playbooks-tab-fill-in = Einsetzen
playbooks-tab-variant = Andere Worte
playbooks-tab-variant-for = Für die, auf die dies zutrifft
playbooks-tab-remove-variant = Diese Worte entfernen
playbooks-tab-add-variant = Andere Worte für manche…
playbooks-tab-hour = Zu fester Stunde
playbooks-tab-delay = Stunden nach dem Anlass
playbooks-tab-from-hour = Nicht vor
playbooks-tab-until-hour = Nicht nach
playbooks-tab-is-sent = Versand
playbooks-tab-at-once = Ein für alle Mal freigegeben: sofort gesendet, während Ereignisse live kommen
playbooks-tab-at-once-says = Sobald es angebracht ist, per Webhook, mit denselben Grenzen, derselben Einwilligung und Zurückhaltung wie alles andere. Ohne dies wartet jeder Vorschlag auf eine Person.
playbooks-tab-lasts-days = Tage, die ein Vorschlag gilt
playbooks-tab-amount = Ein Erfolg hat einen festen Wert
playbooks-tab-percent = Prozent der Bestellung
playbooks-tab-success = Wert eines Erfolgs
playbooks-tab-again = Die Nachricht erneut nach Tagen
playbooks-tab-priority = Platz
playbooks-tab-first = Vor anderen
playbooks-tab-usual = Nach dem Vorhaben
playbooks-tab-last = Nach anderen

## Rules as rows

playbooks-tab-in-segment = im Segment
playbooks-tab-in-stage = in der Phase
playbooks-tab-chance = Wahrscheinlichkeit
playbooks-tab-what-they-did = Was sie taten
playbooks-tab-what-they-paid = Was sie zahlten
