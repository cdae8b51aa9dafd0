### The view Segments.

## Cards

cards-unit-customers-with-event-in-filter = Unité : clients avec un événement dans le filtre · groupés selon la ressemblance de leur comportement (k-means)
cards-customers = { $name }, { $size } clients
cards-customers-with-share = clients · { $share }

## Details

details-select-segment = Sélectionnez un segment
details-click-row-to-rename-it-see = Cliquez sur une ligne pour le renommer, voir ses membres ou les exporter.
details-select-group = Sélectionnez un groupe
details-click-card-or-column-to-see = Cliquez sur une carte ou une colonne pour voir qui y est et qu’en faire.
details-customers-of-those-grouped = clients · { $share } de ceux groupés
details-see-members = Voir les membres
details-save-this-group = Enregistrer ce groupe
details-segment-saved = Segment « { $last_segment } » enregistré.
details-export-members = Exporter les membres…
details-what-makes-it-different = Ce qui le distingue
details-name = Nom
details-rename = Renommer
details-through-filter = {" "}à travers le filtre
details-customers = clients{ $through } · { $segment }
details-look-at-journey-of-this-segment = Voir le parcours de ce segment
details-delete = Supprimer

## Differences

differences-how-many-times-average-of-all = Combien de fois la moyenne de tous les clients groupés · ↑ plein : plus que la moyenne, ↓ contour : moins, plus fort : plus loin d’elle
differences-in-on-average-all-customers = { $trait } dans « { $group } » : { $mean } en moyenne ; tous les clients : { $mean_of_all }

## Group count

group-count-you-chose = votre choix
group-count-chosen-by-stability-first-then-separation = choisi d’abord par stabilité, puis par séparation
group-count-groups-stable-same-groups-come-out = { $k } groupes : { $how }. Stable : les mêmes groupes ressortent quand on retire les clients au sort. Séparé : les clients sont plus près de leur groupe que du suivant. Cliquez sur une ligne pour essayer un autre nombre.
group-count-groups-stable-separate-smallest-group = { $k } groupes : stable { $stability }, séparé { $separation }, plus petit groupe { $smallest }
group-count-groups = { $k } groupes
group-count-stable = Stable
group-count-separate = Séparé
group-count-smallest-group = Plus petit groupe

## Segments

segments-segments-are-found-in-what-customers = Les segments se trouvent dans ce qu’ont fait les clients. Importez d’abord des événements.
segments-no-customers-to-group = Pas de clients à grouper
segments-desire-path-finds-groups-of-customers = Desire Path trouve des groupes de clients qui se comportent de même, les nomme en mots simples et montre ce qui distingue chacun. Vous pouvez aussi choisir des clients dans tout graphique et en faire un segment.
segments-looking-for-customers-who-behave-alike = Recherche de clients qui se comportent de même…
segments-no-segments-yet = Pas encore de segments
segments-find-groups = Trouver des groupes
segments-compare = Comparer…
segments-compare-tab = Comparaison
segments-saved-segments = Segments enregistrés
segments-groups-found = Groupes trouvés
segments-what-makes-them-different = Ce qui les distingue
segments-how-many-groups = Combien de groupes
segments-save-as-segments = Enregistrer comme segments
segments-replaces-groups-that-were-saved-before = Remplace les groupes enregistrés avant
segments-found-before-data-or-filter-changed = Trouvés avant que les données ou le filtre changent.
segments-saved = { $segments } enregistrés.
segments-groups-of-customers-who-behave-alike = Groupes de clients qui se comportent de même

## Saved

saved-segment = Segment
saved-customers = Clients
saved-share = Part
saved-from = De
saved-save-groups-as-segments-or-pick = Enregistrez des groupes comme segments, ou choisissez des clients dans un graphique et appuyez sur « Créer un segment ».
saved-counting-its-customers = { $n }, clients en cours de comptage
saved-export-members = Exporter les membres
saved-delete-segment = Supprimer le segment
saved-count-members = Compter les membres
saved-segment-deleted-ctrl-z-brings-it = Segment « { $name } » supprimé. Ctrl+Z le ramène.
saved-found-group-of = Groupe trouvé { $n } sur { $k }
saved-rfm-group = Groupe RFM
segments-rfm-groups = Groupes RFM
segments-save-rfm-groups = Enregistrer les groupes RFM
segments-replaces-rfm-groups-saved-before = Remplace les groupes RFM enregistrés avant ; les noms que vous avez donnés restent
segments-rfm-groups-saved = Les groupes RFM sont enregistrés comme segments.
saved-selected = Sélectionné : { $from }
saved-by-rule = Par règle : { $text }
groups-number-is-not-sure = Le nombre de groupes n’est pas sûr : sur { $of } tirages des clients, { $times } parlent pour { $k } groupes et { $other_times } pour { $other }. Les groupes mêmes ressortent chaque fois pareils.
groups-weak-other-customers-same-kind-groups = Faible : avec d’autres clients du même genre, les groupes seraient différents (stabilité { $stability } ; { $stable } est solide).
groups-smallest-group-holds-only-customers = Le plus petit groupe ne contient que { $smallest } % des clients.
groups-trying-2-8-groups = Essai de 2 à 8 groupes
groups-too-few-customers = Les segments demandent au moins { $need } clients avec événements ; il y en a { $have }. Importez plus de données.
groups-too-few-customers-in-filter = Les segments demandent au moins { $need } clients avec événements ; il y en a { $have } dans le filtre. Élargissez le filtre, ou importez plus de données.
groups-all-alike = Ces clients se comportent tous de même, il n’y a donc pas de groupes à trouver. Importez plus de types d’événements.
groups-counting-what-customers-do = Comptage de ce que font les clients
group-mostly-in = surtout en { $stage }
group-mostly-with = surtout { $property }
group-by-many-channels = par beaucoup de canaux
group-who-send-goods-back = qui renvoient des articles
group-who-write-reviews = qui écrivent des avis
group-who-ask-support = qui demandent au support
group-who-click-e-mails = qui cliquent dans les e-mails
group-who-read-e-mails = qui lisent les e-mails
group-mostly-by = surtout par { $name }
group-one-channel = un seul canal
group-visitors-who-hardly-buy = visiteurs qui achètent à peine
group-brief-visitors = visiteurs de passage
group-browsers-who-hardly-buy = flâneurs qui achètent à peine
group-occasional-buyers = acheteurs occasionnels
group-frequent-visitors-some-buyers = visiteurs fréquents, quelques acheteurs
group-small-spenders = petits dépensiers
group-frequent-buyers = acheteurs fréquents
group-big-spenders = gros dépensiers
group-much-like-everybody = { $people }, à peu près comme tous.
group-than-average = { $what } : { $ratio } % { $less } que la moyenne
group-more-than-average = { $what } : { $ratio } % de plus que la moyenne
group-the-average = { $what } : { $times } la moyenne
group-no-at-all = { $what } : rien du tout
group-money-spent = argent dépensé
group-of-events-in-average = { $own } % des événements en { $stage } (moyenne { $all } %)
group-share-has-property-average = { $own } % ont { $property } (moyenne { $all } %)
group-amount-of-property-average = { $property } { $own } en moyenne (tous { $all })
group-last-seen-days-before-end-data = vus pour la dernière fois { $own } jours avant la fin des données en moyenne (tous : { $all })
trait-no-stage = aucune phase
trait-share-of-events = Part des événements en { $stage }
trait-has-property = A { $property }
trait-returns = Retours
trait-reviews = Avis
trait-support-contacts = Contacts du support
trait-e-mail-clicks = Clics d’e-mail
trait-e-mail-opens = Ouvertures d’e-mail
trait-channels-used = Canaux utilisés
trait-events = Événements
trait-visits-in-28-days = Visites en 28 jours
trait-money-spent = Argent dépensé
trait-orders = Commandes
trait-days-since-last-event = Jours depuis le dernier événement
member-rule-is-not-understood = « { $other } » n’est pas compris
member-rule-no-kind = il n’y a pas de type « { $code } » ; il y a { $known }
member-rule-within-followed-number-days-such-30d = within est suivi d’un nombre de jours tel que 30d
member-rule-condition-missing-end = une condition manque à la fin
member-rule-parenthesis-not-closed = une parenthèse n’est pas fermée
member-rule-mixed-put-one-them-parentheses = and et or sont mêlés ; mettez l’un entre parenthèses
member-rule-name-quotes-has-no-end = un nom entre guillemets n’a pas de fin
member-rule-is-not-understood-there = « { $n } » n’est pas compris là
member-rule-at-character = caractère { $place } : { $why }
member-rule-no-comparison = « { $sign } » n’est pas une comparaison ; il y a { $known }
member-rule-number-missing = un nombre entier suit la comparaison, par exemple orders >= 2
member-rule-amount-missing = un montant suit la comparaison, par exemple value > 100 ou value > 99.50
member-rule-value-is-compared = value est suivi d’une comparaison, par exemple value > 100
member-rule-value-missing = une valeur manque, par exemple device:mobile, country:"United States" ou property.plan:pro
member-rule-days-ago = écrivez depuis quand par >=, >, <= ou < et des jours, par exemple last order <= 30 days ago
member-rule-time-missing = dites quand : <= 30 days ago, before 2026-03-01, after 2026-03-01 ou on 2026-03-01
member-rule-day-missing = un jour s’écrit 2026-03-01
member-rule-within-followed-by-time = within est suivi d’une durée telle que 7d, 12h ou 30min
member-rule-within-stands-at-the-step = within se met derrière l’étape qui suit, par exemple then not Refund then order within 7d
member-rule-then-not-twice = deux choses après then not : écrivez then et l’étape suivante entre elles
member-rule-then-missing = une suite demande then, par exemple "Product viewed" then "Added to cart" within 7d
member-rule-chance-days = les probabilités sont connues pour tant de jours : { $known }
chance-note-no-predictions = Il n’y a pas encore de prévisions : jusqu’à leur calcul, ceci ne vaut pour personne, et son contraire non plus.
chance-note-not-to-be-believed = Sur ces données, cette prévision est trop incertaine : elle ne vaut pour personne, et son contraire non plus.
chance-note-by-predictions-of = Selon les prévisions faites de ce qui était connu le { $day } ; elles restent telles jusqu’au prochain calcul. Les clients sans score n’en font pas partie, ni du contraire.
member-rule-form = des conditions telles que orders >= 2, value > 100 within 90d, last order <= 30 days ago, first order before 2026-03-01, did "Added to cart" x3 within 30d, did kind:cart with device:mobile, des probabilités telles que chance:order/30 >= 60%, des suites telles que "Product viewed" then "Added to cart" within 7d then not order, et not devant chacune ; jointes par and, ou par or, entre parenthèses là où ils sont mêlés

## A segment by rule

segment-rule-title = Segment par règle
segment-rule-name = Nom
segment-rule-example-of-a-name = A acheté deux fois récemment
segment-rule-needs-a-name = Donnez un nom au segment.
segment-rule-description = Clients pour qui ceci vaut : { $rule }.
segment-rule-counting = Comptage des clients…
segment-rule-fit-now = { $n ->
    [one] { $n } client convient maintenant.
   *[other] { $n } clients conviennent maintenant.
}
segment-rule-members-follow-the-data = Ses membres suivent les données : qui convient y est, qui ne convient plus n’y est plus.
segment-rule-add = Ajouter le segment
segment-rule-cancel = Annuler
segments-by-rule = Par règle…

## Movement between groups

group-moves-title = Mouvement entre groupes
group-moves-question = Qui est dans un autre groupe qu’avant, et d’où viennent-ils ?
group-moves-about-days = À quel moment les groupes de maintenant sont comparés : tant de jours avant.
group-moves-part = groupe, ou de et à
group-moves-nobody-before = personne ici n’avait rien fait { $days } jours avant la fin des données ; choisissez moins de jours
group-moves-not-there-yet = Pas encore là
group-moves-group = Groupe
group-moves-customers = Clients
group-moves-customers-before = Clients avant
group-moves-from = De
group-moves-to = À
group-moves-of-those-before = De ceux qui y étaient
group-moves-in-groups = { $customers } en groupes au comportement semblable.
group-moves-says = Sur { $customers } qui étaient là il y a { $days } jours, { $share } sont maintenant dans un autre groupe.
group-moves-most = Le plus grand mouvement : { $customers } de « { $from } » à « { $to } ».
group-moves-note = clients avec événements à travers le filtre · les groupes sont ceux de maintenant, avec les noms gardés dans le projet ; où étaient les clients il y a { $days } jours se dit d’après ce qu’ils avaient fait jusqu’au { $day }, comparé à tous ceux de ce jour : le groupe dont ils étaient le plus près
group-moves-tab = Mouvement

## Personas

personas-title = Personas
personas-question = Qui sont nos clients, en tant que personnes ?
personas-tab = Personas
personas-about-of = Les personas de qui : de groupes qui se comportent de même, ou des segments du projet.
personas-no-segments = le projet n’a pas ici de segments avec clients ; enregistrez-en, ou demandez des groupes qui se comportent de même
personas-persona = Persona
personas-customers = Clients
personas-share = Des clients
personas-journey = Parcours typique
personas-channel = Viennent par
personas-stage = Sont maintenant en
personas-buys = Achètent le plus
personas-when = Viennent le plus
personas-reached = Objectif atteint
personas-tone = Ton
personas-trait = { $share } : { $what }
personas-weekday-mornings = En semaine le matin
personas-weekday-middays = En semaine de 11 à 17 h
personas-weekday-evenings = En semaine le soir
personas-weekday-nights = En semaine la nuit
personas-weekend-mornings = Le week-end le matin
personas-weekend-middays = Le week-end de 11 à 17 h
personas-weekend-evenings = Le week-end le soir
personas-weekend-nights = Le week-end la nuit
personas-sentence = { $all } font { $n ->
    [one] { $n } persona
   *[other] { $n } personas
} ; la plus grande, « { $name } », en fait { $share }{ $journey }.
personas-sentence-journey = {" "}et va typiquement { $journey }
personas-sentence-shared = { $all } en { $n ->
    [one] { $n } persona
   *[other] { $n } personas
}.
personas-note = clients avec événements à travers le filtre ; les parts d’un trait sont des clients de la persona · le parcours typique est le chemin le plus fréquent à plus d’une phase · où ils sont maintenant est la phase de la carte du parcours · ton de −1 à 1
## Names of groups
group-recent = { $noun }, actifs récemment
group-lapsed = { $noun }, perdus de vue
group-buyers = acheteurs
group-size = { $n } clients ({ $share } %)
group-channels = canaux
group-less = de moins
group-fewer = de moins
