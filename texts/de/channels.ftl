### The Channels view: what channels earn, and which bring new customers.

channels-view-attribution = Attribution
channels-view-new-customers = Neukunden
channels-view-no-channels-yet = Noch keine Kanäle
channels-view-what-each-earns-appears = Was jeder Kanal bringt und kostet, erscheint hier, sobald es Ereignisse gibt.

## Attribution

attribution-tab-counting = Conversions werden zugeordnet…
attribution-tab-more-settings = Mehr Einstellungen
attribution-tab-fewer-settings = Weniger Einstellungen
attribution-tab-how-to-pick = Klicken Sie einen Kanal an: Sie sehen seine Kunden, was jedes Modell ihm zuordnet und wo er auf Journeys steht.
attribution-chart-channel = Kanal
attribution-chart-conversions = Conversions nach { $model }
attribution-chart-legend = hell: alle Modelle · Linie: 90-%-Bereich
attribution-chart-without-it = Ohne ihn
attribution-chart-fewer-conversions = Rückgang
attribution-chart-value = Wert
attribution-chart-ads = Anzeigen
attribution-chart-for-each-conversion = je Conversion
attribution-chart-row = { $name }: { $credit } Conversions nach { $model }, { $low } bis { $high } nach allen Modellen, Wert { $value }
attribution-chart-row-without-it = ohne ihn { $share } weniger
attribution-details-conversions-by = Conversions nach { $model }
attribution-details-customers = Kunden dahinter
attribution-details-worth = Wert
attribution-details-to = { $low } bis { $high }
attribution-details-likely = 90-%-Bereich
attribution-details-all-models = Alle Modelle
attribution-details-agreement = Übereinstimmung
attribution-details-ads = Anzeigen
attribution-details-spend = Ausgaben
attribution-details-cost-per-conversion = Kosten je Conversion
attribution-details-return = Wert je Ausgabe
attribution-details-places = Platz auf Journeys
attribution-details-starts = Beginnt sie
attribution-details-assists = Hilft unterwegs
attribution-details-closes = Schließt sie ab
attribution-details-alone = Allein
attribution-details-every-model = Nach jedem Modell
attribution-details-later = Späterer Wert
attribution-details-worth-each = Wert je Kunde
attribution-details-later-what = In den { $days } Tagen nach der ersten Bestellung von { $n }, die zuerst über ihn kamen.

## New customers

channels-chart-channel = Kanal
channels-chart-first-came-by-it = Zuerst darüber gekommen
channels-chart-customers-who-first-came-by-it = Kunden, die zuerst darüber kamen
channels-chart-of-them-reached = Davon { $goal } erreicht
channels-chart-repeat-orders = Folgebestellungen
channels-chart-brought-by-it = darüber gebracht
channels-chart-ads-for-each-buyer = Anzeigen, je Käufer
channels-chart-first-came-by-it-reached-it = { $name }: { $customers } kamen zuerst darüber, { $share_or_count } erreichten { $goal }; er brachte { $repeat_orders }
channels-chart-each = je { $money }
channels-chart-no-new-customer = kein Neukunde

channels-tab-counting-by-channel = Wird nach Kanal gezählt…
channels-tab-click-channel-to-see-what-its = Klicken Sie einen Kanal an, um zu sehen, was seine Kunden taten.
channels-tab-customers-first-came-by-it = Kunden kamen zuerst darüber
channels-tab-look-at-these-alone = Nur diese ansehen
channels-tab-reached-goal = Ziel erreicht
channels-tab-likely-between = Wahrscheinlich zwischen
channels-tab-repeat-orders-brought-by-it = Darüber gebrachte Folgebestellungen
channels-tab-fewer-than-30-take-shares-with = Weniger als 30: Nehmen Sie die Anteile mit Vorsicht.
channels-tab-ad-spend-by-day-and-campaign = Werbeausgaben nach Tag und Kampagne als CSV
channels-tab-ads = Anzeigen
channels-tab-spend = Ausgaben
channels-tab-cost-per-new-customer = Kosten je Neukunde
channels-tab-impressions = Impressionen
channels-tab-clicks = Klicks
channels-tab-days-with-ads = Tage mit Anzeigen
channels-tab-and = { $low } und { $high }
