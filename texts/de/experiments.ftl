### Experiments: what actions, campaigns and changes bring, proved against those for whom they were left out.

experiments-title = Experimente
experiments-question = Was bringen Maßnahmen und Kampagnen, nachgewiesen an Kunden, bei denen sie unterblieben, und was bewirkten Änderungen an einem Tag?
experiments-about-days = Tage, an denen ein Kunde zählt, von dem Tag an, an dem die Versuchsgruppe feststand.
experiments-about-formula = Wie die nötigen Zahlen berechnet werden; sie unterscheiden sich um wenige Prozent.
experiments-nothing-to-compare = Es gibt noch nichts zu vergleichen: Exportieren Sie Maßnahmen, verschicken Sie sie und importieren Sie, was geschah, oder importieren Sie eine Kampagne mit zurückgehaltenen Kunden, oder notieren Sie den Tag einer Änderung (desire-path annotations)
stage-comparing-arms = Versuchsgruppen werden verglichen

## Names

experiments-all-actions = Alle Maßnahmen zusammen, mit den wie üblich belassenen
experiments-as-usual = Wie üblich
experiments-nobody = Niemand schreibt ihnen
experiments-held-out = Zurückgehalten

## What it means

experiments-sentence-without-rates = { $name }: { $verdict }
experiments-sentence = { $name }: { $verdict } { $share } von { $treated } gegenüber { $control_share } von { $control } ({ $with }).
experiments-only-changes = Es gibt kein Experiment; was notiert wurde, steht in der Tabelle der Änderungen.
experiments-not-shown = Was „{ $name }“ zeigt, ist hier nicht gezeigt, damit keine kleine Gruppe verraten wird.
experiments-change-sentence = { $note }: { $what }
experiments-points = { $points } Punkte innerhalb von { $days } Tagen ({ $low } bis { $high })
experiments-wrong-ratio = Die Versuchsgruppen sind nicht so groß, wie der Zufall sie macht ({ $sizes } Kunden): Finden Sie heraus, wer fehlt, bevor Sie etwas davon glauben.
experiments-not-over = Noch zu früh: Für niemanden sind die { $days } Tage vorbei.
experiments-too-few = Noch zu früh: Auf jeder Seite sind 30 Kunden nötig, { $treated } und { $control } hatten ihre Tage.
experiments-too-early = Noch zu früh: { $so_far }. Bleibt es so, geben etwa { $more } weitere Kunden Aufschluss.
experiments-too-early-for = Noch zu früh: { $so_far }. Etwa { $more } weitere Kunden würden einen Unterschied von { $points } Punkten zeigen.
experiments-unclear = Noch zu früh: { $so_far }.
experiments-no-difference = Kein Unterschied, auf den es ankommt: { $so_far }.
experiments-works = Es wirkt, weitermachen: { $so_far }.
experiments-harms = Es schadet, aufhören: { $so_far }.
experiments-note = Kunden · Erfolg: { $goal } innerhalb von { $days } Tagen ab dem Tag, an dem die Versuchsgruppe feststand · nur Kunden, deren Tage vorbei sind, zählen · Intervalle von 95 %, breit genug, um jeden Tag hinzusehen · Geld ohne das, was die 90 Tage davor erklären, und vom obersten von 1.000 Käufern nicht mehr als vom nächsten

## Columns

experiments-experiment = Experiment
experiments-compared-with = Verglichen mit
experiments-since = Seit
experiments-treated = Behandelt
experiments-treated-reached = Behandelte am Ziel
experiments-treated-rate = Anteil der Behandelten
experiments-treated-orders = Bestellungen der Behandelten
experiments-treated-revenue = Umsatz der Behandelten
experiments-held-back = Zurückgehalten
experiments-held-back-reached = Zurückgehaltene am Ziel
experiments-held-back-rate = Anteil der Zurückgehaltenen
experiments-held-back-orders = Bestellungen der Zurückgehaltenen
experiments-held-back-revenue = Umsatz der Zurückgehaltenen
experiments-difference = Unterschied
experiments-lower-end = Untergrenze
experiments-upper-end = Obergrenze
experiments-once-low = Untergrenze bei nur einem Blick
experiments-once-high = Obergrenze bei nur einem Blick
experiments-chance-better = Wahrscheinlichkeit, dass es besser ist
experiments-revenue-each = Mehrumsatz je Kunde
experiments-variance-saved = Streuung, die die Tage davor erklären
experiments-still-open = Kunden, deren Tage nicht vorbei sind
experiments-more-needed = Noch nötige Kunden
experiments-ratio-chance = Wahrscheinlichkeit so großer Gruppen
experiments-verdict = Urteil
experiments-what-it-means = Bedeutung
experiments-rate-without = Anteil ohne sie
experiments-to-find = Gesuchter Unterschied
experiments-needed-treated = Nötige behandelte Kunden
experiments-needed-held-back = Nötige zurückgehaltene Kunden
experiments-best-difference = Unterschied bei den drei Zehnteln, die sich am meisten bewegen lassen
experiments-qini = Qini
experiments-qini-low = Untergrenze bei 99 %
experiments-qini-high = Obergrenze bei 99 %
experiments-moved-too-few = Wer sich bewegen lässt, kann nicht gesagt werden: Dazu braucht es 1.000 Kunden auf jeder Seite, davon 100 mit Erfolg.
experiments-moved-alike = Alle reagieren etwa gleich: Wählen Sie aus anderen Gründen, wem Sie schreiben.
experiments-moved-differs = Manche lassen sich mehr bewegen als andere: { $best } Punkte bei den drei Zehnteln mit den höchsten Werten, { $average } insgesamt.

## Changes on a day

experiments-change = Änderung
experiments-day = Tag
experiments-measure = Messgröße
experiments-measure-goals = Kunden am Ziel, je Woche
experiments-measure-rate = Anteil aktiver Kunden am Ziel, je Woche
experiments-weeks-before = Wochen vorher
experiments-weeks-after = Wochen nachher
experiments-before = Vorher
experiments-after = Nachher
experiments-beyond-trend = Über den Trend hinaus
experiments-change-too-few-weeks = Zu wenige ganze Wochen auf einer Seite: Vier sind vorher und nachher nötig, bis zur nächsten Änderung.
experiments-change-points = { $points } Punkte
experiments-change-range = { $change } über den Trend hinaus (95-%-Intervall { $low } bis { $high })
experiments-change-more = Mehr als vorher: { $range }.
experiments-change-less = Weniger als vorher: { $range }.
experiments-change-none = Keine deutliche Änderung: { $range }.

## Arms as files

assignments-device = Gerät
assignments-experiment = Experiment
assignments-arm = Versuchsgruppe
assignments-assigned = Zugeteilt
assignments-as-usual-share = Anteil „wie üblich“
assignments-nobody-share = Anteil „niemand“
assignments-cannot-read = Die Datei der Versuchsgruppen lässt sich nicht lesen: Schreiben Sie eine CSV-Datei mit einer Kopfzeile.
assignments-no-column = Die Datei der Versuchsgruppen hat keine Spalte „{ $name }“: Sie braucht experiment, arm und assigned.
assignments-no-identifier = Die Datei der Versuchsgruppen sagt nicht, um wen es geht: Sie braucht { $names } oder customer.
cli-assignments-none = Noch ist niemand in einer Versuchsgruppe: desire-path export PROJECT actions teilt sie zu
cli-assignments-listed = Versuchsgruppen von Experimenten
cli-assignments-cannot-read = { $file } lässt sich nicht lesen
cli-assignments-settled = ihre Versuchsgruppe in diesem Experiment steht fest und bleibt
cli-assignments-unknown = niemand hier, oder mehrere Personen, sind darunter bekannt
cli-assignments-unreadable = kein Experiment, keine Versuchsgruppe (proposed, as-usual, nobody) oder kein lesbarer Zeitpunkt
cli-assignments-nothing-new = keine Versuchsgruppe in der Datei ist neu
cli-assignments-read = { $n } gelesen.
cli-export-nobody-is-left-as-usual = Keine freigegebene Maßnahme unterbleibt wie üblich; settings --set as-usual=10 lässt eine von zehn aus
cli-export-left-as-usual = Freigegebene Maßnahmen, die wie üblich unterbleiben
cli-file-format-assignments = Versuchsgruppen von Experimenten

## The sample shop lives on

continued-cannot-read = Die Liste derer, die eine Nachricht hatten, lässt sich nicht lesen: Schreiben Sie eine CSV-Datei mit einer Kopfzeile.
continued-no-time = Die Liste derer, die eine Nachricht hatten, hat weder „send_at“ noch „assigned“: Geben Sie eine Datei exportierter Maßnahmen oder von Armen an.
continued-no-identifier = Die Liste derer, die eine Nachricht hatten, hat weder „customer_id“ noch „email“.
export-files-missing = { $path } ist nicht da: Nennen Sie den Ordner der Exporte, die fortgesetzt werden sollen.
cli-continued = { $shop } lebt weiter: { $rows } von { $people }. { $moved } von { $contacted } mit einer Nachricht bestellten nur ihretwegen ({ $points } Punkte).

## What to do next

next-experiments-check = Herausfinden, wer fehlt: { $names }. Die Versuchsgruppen sind nicht so groß, wie der Zufall sie macht.
next-experiments-go-on = Fortsetzen, was wirkt: { $names }.
next-experiments-stop = Beenden, was schadet: { $names }.
next-experiments-change = Etwas daran ändern oder es lassen: { $names }. So wie es ist, macht es keinen nennenswerten Unterschied.
next-experiments-wait = Warten und neuere Daten importieren: { $names }. { $open ->
    [one] 1 der Behandelten hatte die Tage noch nicht.
   *[other] { $open } der Behandelten hatten ihre Tage noch nicht.
}
next-experiments-more = Für mehr Kunden exportieren, dann neuere Daten importieren: { $names }.
next-experiments-try = Versuchen, was dem Vorhaben dient und nie versucht wurde: { $names }. Geben Sie es frei und exportieren Sie es; von da an wird es verglichen.

## The page of results

results-objective = Vorhaben
results-working = { $n ->
    [one] wirkt
   *[other] wirken
}
results-open = { $n ->
    [one] ist noch nicht klar
   *[other] sind noch nicht klar
}
results-harming = { $n ->
    [one] schadet
   *[other] schaden
}
results-next = Was als Nächstes zu versuchen ist
results-treated = Behandelt
results-of-each = { $reached } von { $n }
results-revenue-each = { $money } mehr Umsatz je Kunde ({ $low } bis { $high }).
results-variance-saved = Was sie in den 90 Tagen davor zahlten, erklärt { $share } ihrer Unterschiede und bleibt außen vor.
results-interval = Unterschied von { $points } Punkten, { $low } bis { $high }
results-experiments-as-csv = Ergebnisse der Experimente als CSV
results-changes = Änderungen an einem Tag
