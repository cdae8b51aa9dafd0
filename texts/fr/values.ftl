### What customers who ordered are expected to order and to be worth, and their groups by recency, frequency and money.

## Value

history-orders-to-come = Commandes à venir
history-group-of-buyers = Groupe d’acheteurs : { $group }. { $means }
value-title = Valeur client
value-question = Que commanderont ensuite les clients qui ont commandé, quand, et que vaudront-ils ?
value-about-days = Jours dans lesquels des commandes sont attendues.
value-about-months = Mois pour lesquels la valeur d’un client compte.
value-about-discount = De combien l’argent compte moins chaque mois plus tard.
value-nobody-ordered = personne ici n’a encore commandé ; élargissez le filtre, ou nommez comme objectif les points de contact qui sont une commande
value-customer-is-not-in-list = le client { $number } n’a pas commandé ici ; prenez-en un dans le tableau
value-group = Groupe
value-customers = Clients
value-days-with-order = Jours avec commande
value-last-order = Dernière commande
value-expected-orders = Commandes attendues
value-at-least = Au moins
value-at-most = Au plus
value-chance-of-order = Probabilité d’une commande
value-next-from = Prochaine commande du
value-next-to = Prochaine commande au
value-order-value = Valeur d’une commande
value-worth = Valeur
value-worth-in-12-months = Valeur en 12 mois
value-from = Du
value-days = Jours
value-orders = Commandes
value-mean-error = Erreur moyenne
value-mean-error-same-again = Erreur moyenne de « comme avant »
value-typical-error = Erreur typique
value-typical-error-same-again = Erreur typique de « comme avant »
value-paid = Payé
value-expected-paid = Paiement attendu
value-paid-mean-error = Erreur moyenne du paiement
value-paid-mean-error-same-again = Erreur moyenne de « paie comme avant »
value-in-range = Dans leur fourchette
value-in-window = Prochaine commande dans ses dates
value-one-order = 1 commande
value-some-orders = { $n } commandes
value-likely-orders = Sans doute { $orders } dans les { $days } prochains jours.
value-all-ordered-per-customer = Dans les { $days } derniers jours, les clients ayant déjà commandé ont passé { $orders } chacun ; le groupe propre de ce client est trop petit pour s’y fier.
value-likely-orders-with-range = Sans doute { $orders } dans les { $days } prochains jours (fourchette à 80 % : { $low }–{ $high }).
value-group-ordered-per-customer = Dans les { $days } derniers jours, les clients du groupe « { $group } » ont passé { $orders } chacun.
value-chance-of-at-least-one = La probabilité d’au moins une est { $chance }.
value-if-one-comes-between = S’il en vient une, le plus probable est entre le { $from } et le { $to }.
value-expected-to-pay-in-months = Devrait payer { $worth } dans les { $months } prochains mois.
value-percent-too-low = { $n } trop bas
value-percent-too-high = { $n } trop haut
value-right-in-sum = juste
value-corrected-by-last-test = Si elle est à nouveau aussi loin, ce sera { $orders }.
value-in-last-test = Lors de la dernière épreuve sur { $days } jours, la prévision était { $off } en somme et typiquement à { $error } commandes par client, contre { $last } en attendant « comme avant ».
value-expected-orders-and-worth = { $customers } devraient passer { $orders } dans les { $days } prochains jours et payer { $worth } dans les { $months } prochains mois.
value-expected-orders-of-customers = { $customers } devraient passer { $orders } dans les { $days } prochains jours.
value-expected-orders-as-groups-did = { $customers } passeraient { $orders } dans les { $days } prochains jours si les groupes font comme dans les derniers.
value-note = clients à travers le filtre qui ont commandé, appris de tous, des commandes jusqu’au { $day } · toutes les commandes d’un jour en font une · fourchettes et dates tiennent dans 8 cas sur 10 et sont montrées là où les épreuves le confirment
value-note-tested-over = éprouvé sur { $days } jours
value-note-worth = valeur : ce qu’ils paient, remboursements déduits, chiffre d’affaires et non profit, chaque mois plus tard compte { $discount } de moins

## Why a model is not used

value-few-buyers = Un modèle des commandes demande { $needed } clients ayant commandé et { $needed_repeaters } ayant recommandé ; il y en a { $buyers } et { $repeaters }.
value-short-history = Les clients sont connus depuis moins de trois de leurs écarts habituels entre commandes.
value-leaving-unknown = Les commandes ne distinguent pas les clients partis de ceux qui prennent leur temps.
value-untested = Les données ne remontent pas assez loin pour éprouver un modèle des commandes.
value-last-period-as-good = Le modèle des commandes n’a pas aidé sur vos données : lors des épreuves il était typiquement à { $error } commandes par client, et « comme avant » à { $last }, pas pire que par hasard.
value-too-few-buyers = Un modèle des commandes demande { $needed } clients ayant commandé et { $needed_repeaters } ayant recommandé ; il y en a moins.
value-no-values = Aucune commande répétée n’a de valeur.
value-no-money = Rien n’est donc dit de l’argent.
value-goal-s-value-instead = Une commande compte donc ce que l’objectif est dit valoir.
value-few-values = { $customers ->
    [one] Seul { $customers } client a
   *[other] Seuls { $customers } clients ont
} des commandes répétées de valeur connue ; il en faut { $needed } pour dire ce que valent les commandes de chaque client.
value-too-few-values = Il faut des commandes répétées de valeur connue de { $needed } clients pour dire ce que valent les commandes de chaque client ; il y en a moins.
value-more-orders-worth-more = Qui commande plus souvent dépense ici plus par commande, ce qui contredit le modèle des valeurs.
value-more-orders-worth-less = Qui commande plus souvent dépense ici moins par commande, ce qui contredit le modèle des valeurs.
value-values-drift = Les commandes ultérieures des mêmes clients valent { $times } fois les premières, les valeurs passées ne disent donc pas les suivantes.
value-values-unknown = Les valeurs des commandes ne suivent aucun modèle qu’on ait pu trouver.
value-group-s-mean-value-instead = Une commande compte donc ce que valaient récemment les commandes du groupe du client, ou celles de tous les acheteurs là où le groupe est petit.
value-group-s-orders-instead = Des moyennes du groupe du client les remplacent donc, ou de tous les acheteurs là où il est petit.

## RFM

rfm-title = Groupes RFM
rfm-question = Depuis quand, combien de fois et pour combien les clients commandent-ils, et quels groupes croissent ou diminuent ?
rfm-about-days = À quel moment les groupes de maintenant sont comparés : tant de jours avant.
rfm-part = groupe, ou de et à
rfm-nobody-ordered = personne ici n’a encore commandé ; élargissez le filtre, ou nommez comme objectif les points de contact qui sont une commande
rfm-too-few = { $n ->
    [one] seul { $n } client ici a commandé
   *[other] seuls { $n } clients ici ont commandé
}, et les groupes d’acheteurs en demandent { $needed } ; élargissez le filtre
rfm-too-few-before = { $days } jours avant, moins de { $needed } avaient commandé, personne n’était donc alors dans un groupe
rfm-not-yet-a-buyer = Pas encore acheteur
rfm-group = Groupe
rfm-customers = Clients
rfm-of-all = De tous
rfm-orders = Commandes
rfm-paid = Payé
rfm-of-all-paid = De tout le payé
rfm-days-since-order = Jours depuis la dernière commande
rfm-customers-before = Clients avant
rfm-reordered = Ont recommandé
rfm-low = Au moins
rfm-high = Au plus
rfm-from = De
rfm-to = À
rfm-of-those-before = De ceux qui y étaient
rfm-measure = Mesure
rfm-fifth = Cinquième
rfm-recency = Récence
rfm-frequency = Fréquence
rfm-money = Montant
rfm-days-ago = Il y a { $days } jours
rfm-now = Maintenant
rfm-in-groups = { $customers } selon depuis quand, combien de fois et pour combien ils commandent.
rfm-champions-are-and-paid = { $customers } : { $share } sont champions et ont payé { $worth } de tout.
rfm-champions-are = { $customers } : { $share } sont champions.
rfm-of-champions-ordered-again = De ceux qui étaient champions il y a { $days } jours, { $share } ont recommandé depuis, de tous { $all }.
rfm-fell-to-at-risk = { $customers } mieux placés alors sont maintenant à risque.
rfm-note = clients à travers le filtre ayant commandé jusqu’au { $day }, en cinquièmes de tous ; les clients égaux restent dans un même cinquième · ont recommandé : de ceux du groupe il y a { $days } jours, qui a commandé depuis, avec intervalles à 95 % · payé : remboursements déduits

words-champions = Champions
words-champions-means = Ont commandé récemment, souvent et pour beaucoup.
words-loyal = Fidèles
words-loyal-means = Commandent souvent ou pour beaucoup, et il n’y a pas longtemps.
words-potential-loyalists = Fidèles en devenir
words-potential-loyalists-means = Ont commandé récemment, et plus qu’un peu.
words-new-customers = Nouveaux clients
words-new-customers-means = Ont commandé récemment, peu jusqu’ici.
words-promising = Prometteurs
words-promising-means = Ont commandé il n’y a pas longtemps, peu jusqu’ici.
words-need-attention = À choyer
words-need-attention-means = Au milieu de tout ; la prochaine commande décide.
words-about-to-sleep = Sur le point de s’endormir
words-about-to-sleep-means = Ont commandé il y a quelque temps, et peu.
words-buyers-at-risk = À risque
words-buyers-at-risk-means = Ont commandé souvent ou pour beaucoup, mais il y a longtemps.
words-cannot-lose = À ne pas perdre
words-cannot-lose-means = Étaient parmi les meilleurs, mais ont commandé il y a longtemps.
words-hibernating = En hibernation
words-hibernating-means = Ont commandé peu, et il y a longtemps.

## Segments beside each other

segment-overlap-title = Chevauchement des segments
segment-overlap-question = Quels segments ont des clients communs ?
segment-overlap-needs-two = il y a moins de deux segments ; `desire-path segments PROJECT --save` en crée
segment-overlap-note = { $customers } à travers le filtre · de ceux d’un segment, la part aussi dans l’autre · fois le hasard : 1 = autant que si les segments n’avaient rien à voir
segment-overlap-segment = Segment
segment-overlap-with = Avec
segment-overlap-customers = Clients
segment-overlap-both = Dans les deux
segment-overlap-share = Du segment
segment-overlap-times-chance = Fois le hasard
segment-overlap-most = { $share } de « { $name } » ({ $both }) sont aussi dans « { $other } » : pas deux segments ne partagent plus du plus petit.
segment-overlap-of-segments = { $segments } côte à côte.
segment-overlap-none = { $segments } ; aucun client n’est dans plus d’un d’entre eux.
segment-overlap-of-those-in = De ceux dans …
segment-overlap-are-in = … sont dans
segment-comparison-title = Segments comparés
segment-comparison-question = En quoi deux segments diffèrent-ils, dans tout ce qui est compté sur les clients ?
segment-comparison-about-segment = Le segment ; le premier du projet si rien n’est dit.
segment-comparison-a-segment = un segment
segment-comparison-about-with = À quoi on le compare : un autre segment, ou rest = tous les autres.
segment-comparison-a-segment-or-rest = un segment, ou rest
segment-comparison-everybody-else = tous les autres
segment-comparison-nobody = personne dans le filtre n’appartient à « { $name } » ; élargissez-le, ou choisissez un autre segment
segment-comparison-note = { $name } : { $n } · { $other } : { $m } · moyennes par client, avec l’intervalle à 95 % de leur différence · écart : la différence face à ce que les clients diffèrent de toute façon, 0,2 est peu et 0,8 beaucoup · qui est dans les deux compte des deux côtés
segment-comparison-note-without-counts = moyennes par client, avec l’intervalle à 95 % de leur différence · qui est dans les deux compte des deux côtés
segment-comparison-side-by-side = « { $name } » à côté de « { $other } ».
segment-comparison-nothing-differs = Dans rien de ce qui est compté, « { $name } » et « { $other } » ne diffèrent au-delà du hasard.
segment-comparison-differs-most = « { $name } » et « { $other } » diffèrent le plus par { $measure } : { $mean } contre { $other_mean } en moyenne.
segment-comparison-measure = Mesure
segment-comparison-mean = Dans le segment
segment-comparison-mean-of-other = Dans l’autre
segment-comparison-difference-at-least = Différence, au moins
segment-comparison-difference-at-most = Différence, au plus
segment-comparison-standard-deviations = Écart
segment-comparison-beyond-chance = Plus que le hasard
segment-comparison-customers = Clients connus
segment-comparison-customers-of-other = Connus dans l’autre
