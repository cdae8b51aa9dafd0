### The Channels view: what channels earn, and which bring new customers.

channels-view-attribution = Attribution
channels-view-new-customers = Nouveaux clients
channels-view-no-channels-yet = Pas encore de canaux
channels-view-what-each-earns-appears = Ce que chaque canal rapporte et coûte apparaît ici dès qu’il y a des événements.

## Attribution

attribution-tab-counting = Attribution des conversions…
attribution-tab-more-settings = Plus de réglages
attribution-tab-fewer-settings = Moins de réglages
attribution-tab-how-to-pick = Cliquez sur un canal pour voir ses clients, ce que chaque modèle lui attribue et où il se trouve sur les parcours.
attribution-chart-channel = Canal
attribution-chart-conversions = Conversions selon { $model }
attribution-chart-legend = clair : tous les modèles · trait : intervalle à 90 %
attribution-chart-without-it = Sans lui
attribution-chart-fewer-conversions = Baisse
attribution-chart-value = Valeur
attribution-chart-ads = Publicité
attribution-chart-for-each-conversion = par conversion
attribution-chart-row = { $name } : { $credit } conversions selon { $model }, { $low } à { $high } selon tous les modèles, valant { $value }
attribution-chart-row-without-it = sans lui { $share } de moins
attribution-details-conversions-by = conversions selon { $model }
attribution-details-customers = Clients derrière
attribution-details-worth = Valeur
attribution-details-to = { $low } à { $high }
attribution-details-likely = intervalle à 90 %
attribution-details-all-models = Tous les modèles
attribution-details-agreement = Accord
attribution-details-ads = Publicité
attribution-details-spend = Dépenses
attribution-details-cost-per-conversion = Coût par conversion
attribution-details-return = Valeur par dépense
attribution-details-places = Place sur les parcours
attribution-details-starts = Les ouvre
attribution-details-assists = Aide en chemin
attribution-details-closes = Les conclut
attribution-details-alone = Seul
attribution-details-every-model = Selon chaque modèle
attribution-details-later = Valeur ultérieure
attribution-details-worth-each = Valeur chacun
attribution-details-later-what = Dans les { $days } jours après la première commande des { $n } venus d’abord par lui.

## New customers

channels-chart-channel = Canal
channels-chart-first-came-by-it = Venus d’abord par lui
channels-chart-customers-who-first-came-by-it = Clients venus d’abord par lui
channels-chart-of-them-reached = Dont { $goal } atteint
channels-chart-repeat-orders = Commandes répétées
channels-chart-brought-by-it = qu’il a apportées
channels-chart-ads-for-each-buyer = Publicité, par acheteur
channels-chart-first-came-by-it-reached-it = { $name } : { $customers } venus d’abord par lui, { $share_or_count } ont atteint { $goal } ; il a apporté { $repeat_orders }
channels-chart-each = { $money } chacun
channels-chart-no-new-customer = aucun nouveau client

channels-tab-counting-by-channel = Comptage par canal…
channels-tab-click-channel-to-see-what-its = Cliquez sur un canal pour voir ce que ses clients ont fait.
channels-tab-customers-first-came-by-it = clients venus d’abord par lui
channels-tab-look-at-these-alone = Ne regarder que ceux-ci
channels-tab-reached-goal = Objectif atteint
channels-tab-likely-between = Probablement entre
channels-tab-repeat-orders-brought-by-it = Commandes répétées apportées
channels-tab-fewer-than-30-take-shares-with = Moins de 30 : à lire avec prudence.
channels-tab-ad-spend-by-day-and-campaign = Dépenses publicitaires par jour et campagne en CSV
channels-tab-ads = Publicité
channels-tab-spend = Dépenses
channels-tab-cost-per-new-customer = Coût par nouveau client
channels-tab-impressions = Impressions
channels-tab-clicks = Clics
channels-tab-days-with-ads = Jours avec publicité
channels-tab-and = { $low } et { $high }
