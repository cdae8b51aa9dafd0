### The view Customers.

## Events

events-when = Quand
events-touchpoint = Point de contact
events-channel = Canal
events-value = Valeur
events-stage = Phase
events-page-product-or-text = Page, produit ou texte
events-name = Nom
events-customer-id = Numéro client
events-phone = Téléphone
events-country = Pays
events-person = Personne

## History

history-there-are-no-predictions-yet = Il n’y a pas encore de prévisions.
history-score-history = Historique du score
history-chance-for-days-ahead-by-todays = probabilité à { $history_days } jours, par le modèle d’aujourd’hui d’après ce qui était connu chaque semaine
history-progress-of-scores = historique du score
history-within-days = en { $horizon_days } jours
history-for-days = pendant { $horizon_days } jours
history-nothing-is-proposed-for-this-customer = Rien n’est proposé pour ce client.
history-go-to-actions = Aller aux actions
history-at = { $reason } · { $channel } à { $hour }

## Join evidence

join-evidence-not-same-person = Pas la même personne…
join-evidence-same-person-as = Même personne que…
join-evidence-this-customer-has-one-profile-nothing = Ce client a un seul profil : rien n’a dû être réuni.
join-evidence-these-are-one-person-because = Ces { $n } sont une seule personne parce que
join-evidence-and-more-joins = et { $n } réunions de plus
join-evidence-and-have-same = { $a } et { $b } ont en commun : { $label }{ $value }.
join-evidence-on = {" "}le { $date }
join-evidence-you-decided-that-and-belong-together = Vous avez décidé{ $day } que { $a } et { $b } vont ensemble.
join-evidence-profile = profil { $n }
join-evidence-profile-from = profil { $n } de { $from }
join-evidence-numbered-profile = Profil { $n }
join-evidence-from = De
join-evidence-take-back = Retirer
join-evidence-you-decided-on-that-this-is = Vous avez décidé le { $day } que ce n’est pas la même personne que { $name }.

## List

list-counting-customers = Comptage des clients…
list-customer = Client
list-last-seen = Vu en dernier
list-events = Événements
list-orders = Commandes
list-value = Valeur
list-stage = Phase
list-lifecycle = Cycle de vie
list-segment = Segment
list-buys = Achète
list-leaves = Part
list-next-12-months = 12 mois
list-list-customers = Lister les clients
list-sort-customers = Trier les clients
list-through-filter = {" "}à travers le filtre
list-in-found-by = { $count } dans « { $title } » trouvés par « { $find } »{ $through }
list-found-by = { $count } trouvés par « { $find } »{ $through }
list-run-predictions-to-see-who-is = Calculez des prévisions pour voir qui va sans doute acheter ou se taire.
list-days = Prochains { $days } jours
list-buys-within-silent-for = Achète en, inactif pendant
list-show-all-customers = Montrer tous les clients
list-clear-search = Effacer la recherche

## Customers

customers-customers-appear-here-as-soon-as = Les clients apparaissent ici dès qu’il y a des événements. Desire Path réunit les traces qu’une personne laisse dans plusieurs exports.
customers-no-customers-yet = Pas encore de clients
customers-in-this-list = Dans cette liste
customers-counting-customers = Comptage des clients…
customers-reached = Ont atteint { $name }
customers-value-per-customer = Valeur par client
customers-make-segment = Créer un segment
customers-export-list = Exporter la liste…
customers-click-row-to-open-customer-click = Cliquez sur une ligne pour ouvrir le client, sur un titre pour trier. Ctrl+F cherche par nom ou identifiant.
customers-found-by = { $base } trouvés par « { $wanted } »

## Page

page-back-to-list = Retour à la liste
timelines-pane-waiting = Mise en place des chronologies…
timelines-pane-svg = Chronologies en SVG
timelines-pane-png = Chronologies en PNG
timelines-pane-axis = Ce par quoi l’axe commence
timelines-pane-calendar = Par calendrier
timelines-pane-since-first = Depuis le premier événement
timelines-pane-color = Ce que disent les couleurs
timelines-pane-stages = Phases
timelines-pane-channels = Canaux
timelines-pane-order = Dans quel ordre sont les clients
timelines-pane-by-start = Premier venu d’abord
timelines-pane-by-length = Plus long d’abord
timelines-pane-by-goal = Plus rapide à l’objectif d’abord
list-shown-as = Comment les clients sont montrés
list-as-list = En liste
list-as-timelines = En chronologies
neighbours-previous = Client précédent
neighbours-next = Client suivant
neighbours-keys = Alt+Haut et Alt+Bas parcourent la liste
neighbours-place = Client { $at } sur { $of } de la liste
page-why-not-in-data = Son import a été annulé, il a été réuni avec un autre client, ou ses données ont été effacées ou retirées à cause de leur âge.
page-this-customer-is-not-in-data = Ce client n’est pas dans les données
page-so-this-customer-is-in-no = Ce client n’est donc dans aucune analyse, liste ni export. Ce qui est détenu sur lui s’exporte et s’efface à droite, où se règle aussi le consentement.
page-refused-analytics = A refusé l’analyse
page-timeline = Chronologie
page-reading-what-this-customer-did = Lecture de ce que ce client a fait…
page-number = Numéro dans les listes
page-events = Événements
page-sent = Messages envoyés
page-signals = Signaux
page-learning-signals = Apprentissage de ce que disent les signes
page-no-signals-known = Rien n’est connu des signes : personne n’a rien fait dans les dernières semaines des données.
page-shows-no-signal = Ne montre aucun signe maintenant.
page-signal-told = { $rate } de ceux qui l’ont montré ont atteint l’objectif en 7 jours, { $base } de tous : { $evidence }
page-no-best-time = Inconnu : rien de ce qui a été fait jusqu’ici ne le dit.
page-products-to-show = Produits à montrer
page-product-because-of = à cause de { $because }
page-no-products = Aucun : rien n’a été regardé ou commandé qui le dise.
page-tone = ton { $tone } d’après { $source }
page-predictions = Prévisions
page-actions = Actions
page-why-one-person = Pourquoi une personne
page-counting = Comptage…
page-stage = Phase
page-lifecycle = Cycle de vie
page-sessions = Sessions
page-value = Valeur après remboursements
page-first-seen = Vu pour la première fois
page-last-seen = Vu pour la dernière fois
page-came-by = Venu par
page-segments = Segments
page-consent = Consentement
page-export-everything-held = Exporter tout ce qui est détenu…
page-set-consent = Régler le consentement…
page-erase = Effacer…
page-everything-held-about-this-customer-as = Tout ce qui est détenu sur ce client, en JSON
page-customer-is-not-in-data-any = Le client n’est plus dans les données.
