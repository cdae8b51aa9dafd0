### Insights: titles, questions, settings, sentences and grey lines.

## Titles and questions

backtest-title = Contre-épreuve
backtest-question = Que valaient les prévisions sur un passé qu’elles n’avaient pas vu ?
campaigns-title = Résultats des campagnes
campaigns-question = Qu’a apporté chaque campagne, mesurée face aux clients témoins ?
channels-title = Canaux
channels-question = Par quels canaux les clients arrivent-ils d’abord, et lesquels amènent des acheteurs ?
conformance-title = Prévu et réel
conformance-question = Combien suivent le parcours tel qu’il était conçu, et où et comment les autres le quittent-ils ?
currencies-title = Devises
currencies-question = Dans quelles devises les clients ont-ils payé, et que n’inclut aucune somme ?
customers-title = Clients
customers-question = Qui sont les clients, quand ont-ils été vus pour la dernière fois, et qu’ont-ils acheté ?
dwell-title = Temps passé
dwell-question = Combien de temps les clients restent-ils à chaque point de contact, et où les sessions finissent-elles ?
friction-title = Obstacles
friction-question = Qu’est-ce qui gêne les clients, qu’est-ce que cela coûte, et qui sont-ils : erreurs, boucles, pertes à une étape, réponses lentes ?
order-sequence-title = Commandes répétées
order-sequence-question = Combien de clients commandent une deuxième et une troisième fois, et après combien de temps ?
funnel-title = Entonnoir
funnel-question = Combien passent d’étape en étape, combien de temps cela prend-il, et où en perd-on le plus ?
retention-title = Rétention
retention-question = Parmi ceux venus une semaine donnée, combien reviennent chaque semaine suivante ?
loops-title = Boucles
loops-question = À quoi les clients reviennent-ils, et entre quoi font-ils des allers-retours ?
overview-title = Aperçu
overview-goal-is-not-in-data = Rien dans ces données n’est { $name }, l’objectif ; elles ont « { $proposed } » : choisissez dans les réglages ce qui compte comme succès.
overview-question = Combien y a-t-il de clients, de sessions, d’événements et de commandes, et de quelles sources ?
overview-customers-through-filter = clients à travers le filtre · un client peut être dans plusieurs sources
stickiness-title = Assiduité
stickiness-question = Combien de jours par semaine ou par mois les clients viennent-ils, et combien d’entre eux un jour donné ?
lifecycle-title = Cycle de vie
lifecycle-question = Combien de clients sont nouveaux, actifs, de retour, à risque ou dormants, comment cela change-t-il, et quelle phase ont-ils atteinte ?
next-touchpoint-title = Prochain point de contact
next-touchpoint-question = Que feront le plus probablement les clients ensuite ?
paths-title = Chemins
paths-question = Quels chemins la plupart suivent-ils du début à la fin, et lesquels atteignent l’objectif ?
quality-title = Qualité
quality-question = Que valent les données de chaque source, et qu’est-ce qui tromperait ?
scores-title = Scores
scores-question = Quelle est la probabilité que chaque client achète, ou reste inactif ?
segment-history-title = Évolution des segments
segment-history-question = Combien de clients appartenaient à un segment à chaque moment, et combien sont entrés et sortis ?
segments-title = Segments
segments-question = Quels groupes de clients se comportent de la même façon, et qu’est-ce qui distingue chacun ?
sequences-title = Index des séquences
sequences-question = Quels chemins les clients suivent-ils du début à la fin, côte à côte ?
timelines-title = Chronologies
timelines-question = Quand chaque client a-t-il fait quoi, beaucoup les uns sous les autres ?
sessions-title = Sessions
sessions-question = Combien durent les sessions, comment commencent-elles, et lesquelles atteignent l’objectif ?
spend-title = Dépenses publicitaires
spend-question = Que coûte la publicité par canal, et que coûte un nouveau client ?
stage-flow-title = Flux des phases
stage-flow-question = Où vont les clients de phase en phase, et où abandonnent-ils ?
states-title = Phases dans le temps
states-question = Combien de clients sont dans chaque phase, étape par étape ou au fil des jours ?
step-matrix-title = Matrice des étapes
step-matrix-question = Quelle part des clients est à quel point de contact ou dans quelle phase à chaque étape ?
time-between-title = Temps entre deux
time-between-question = Combien de temps faut-il d’un point de contact à un autre ?
touchpoint-flow-title = Flux des points de contact
touchpoint-flow-question = Par quels points de contact les clients passent-ils, l’un après l’autre ?
trends-title = Tendances
trends-question = Comment un nombre change-t-il par jour, semaine ou mois, et qu’est-ce qui sort de l’ordinaire ?
transitions-title = Transitions
transitions-question = Quel point de contact suit directement lequel, à quelle fréquence, et après combien de temps ?

## Backtest

backtest-customers-learned-from-events-before-auc = clients · appris des événements d’avant le { $date } · AUC : la probabilité qu’un client qui l’a fait ait été classé au-dessus d’un autre qui ne l’a pas fait ; 0,5 est du hasard · le tableau est de l’épreuve la plus récente, les remarques de la moyenne de toutes
backtest-mean-of-two-models = selon la moyenne de deux modèles, une régression et des arbres de décision : { $targets }
backtest-prediction = Prévision
backtest-days = Jours
backtest-factor = Facteur
backtest-weight = Poids
backtest-tenth = Dixième
backtest-from = De
backtest-auc = AUC
backtest-baseline-auc = AUC de la meilleure règle simple
backtest-predicted = Prévu
backtest-happened = Réalisé
backtest-customers = Clients
backtest-did-it = L’ont fait
backtest-times-average = Fois la moyenne

## Campaigns

campaigns-no-campaign-that-kept-customers-back = aucune campagne avec des clients témoins n’est dans le filtre ; retirez le filtre pour voir tous les résultats
campaigns-no-campaign-in-data-kept-customers = aucune campagne des données n’a gardé de clients témoins, il n’y a donc rien à comparer ; exportez des actions, envoyez-les et importez ce qui s’est passé
campaigns-customers-success-within-days-difference-in = clients · succès : { $n } en { $result_days } jours · différence des parts avec son intervalle à 95 %, assez large pour être regardé chaque jour
campaigns-kept-customers-back = { $n } ont gardé des clients témoins pour comparer. { $campaign } : { $verdict }
campaigns-kept-customers-back-none-of-them = { $n } ont gardé des clients témoins pour comparer, aucune assez pour être montrée.
campaigns-campaign = Campagne
campaigns-contacted = Contactés
campaigns-of-them-reached-goal = Dont objectif atteint
campaigns-share = Part
campaigns-held-back = Témoins
campaigns-difference = Différence
campaigns-lower-end = Borne basse
campaigns-upper-end = Borne haute
campaigns-what-it-means = Ce que cela signifie

## Channels

channels-most-not-shown = { $customers } selon leur premier canal. Lequel amène le plus n’est pas montré, pour ne pas trahir un petit groupe.
channels-by-their-first-channel = { $customers } selon leur premier canal.
channels-channel = Canal
channels-customers = Clients
channels-reached-goal = Objectif atteint
channels-conversion = Conversion
channels-lower-end = Borne basse
channels-upper-end = Borne haute
channels-repeat-orders-brought-by-it = Commandes répétées apportées
channels-spend = Dépenses
channels-impressions = Impressions
channels-clicks = Clics
channels-between-ends-of-its-interval-share = entre les bornes de son intervalle, une part se trouve avec une certitude de 95 %
channels-spent-where-nobody-came-from = dépensé là d’où personne n’est venu : { $unseen }
channels-reached = { $buyers } ont atteint { $n }

## Customers

customers-listed = { $customers } dans la liste.
customers-of-them-with-order = { $customers }, dont { $n } avec une commande.
customers-customers-through-filter-chances-within-days = clients à travers le filtre · probabilités à { $horizon } jours, là où des prévisions ont été calculées
customers-customer-is-not-in-list-take = le client { $number } n’est pas dans la liste ; prenez-en un dans le tableau
customers-customer = Client
customers-last-seen = Vu pour la dernière fois
customers-events = Événements
customers-orders = Commandes
customers-value = Valeur
customers-stage = Phase
customers-lifecycle = Cycle de vie
customers-segment = Segment
customers-chance-to-buy = Probabilité d’achat
customers-chance-to-stay-silent = Probabilité de rester inactif
customers-name = Nom

## Dwell

dwell-largest-part = La plus grande part du temps des sessions, { $share }, se passe à { $touchpoint } ; la moitié des visites y dure jusqu’à { $median }.
dwell-none-measured = Aucune session n’a de deuxième événement, aucun temps ne peut donc être mesuré.
dwell-all-at-once = Tous les événements d’une session ont la même heure, aucun temps ne peut donc être mesuré.
dwell-few-measured = Le temps a été mesuré sur { $visits } des { $all } visites de points de contact.
dwell-shared = Temps aux points de contact par visite.
dwell-note = événements · temps jusqu’à l’événement suivant de la même session · le dernier événement d’une session n’a pas de temps mesuré et compte à part
dwell-touchpoint = Point de contact
dwell-group = Groupe
dwell-visits = Visites
dwell-measured = Mesurées
dwell-median = La moitié en
dwell-p90 = Neuf sur dix en
dwell-share-of-time = De tout le temps des sessions
dwell-last = Dernier de la session
dwell-customers = Clients différents

## Flow

flow-what-columns-are-counted-from = D’où les étapes sont comptées : du début, à rebours de l’objectif ou de l’abandon, ou avant et après une fois d’une étape.
flow-start-goal-or-a-step = start, goal, drop-off ou le nom d’une phase ou d’un point de contact, ou plusieurs séparés par des virgules
flow-anchor-is-also = ou anchor est start, goal ou drop-off
flow-occurrence-of-which-step = occurrence dit quelle fois d’une étape est visée, et avec anchor={ $anchor } il n’y en a aucune : donnez à anchor une phase ou un point de contact, ou retirez occurrence
flow-columns-before-the-step = Colonnes avant l’étape autour de laquelle est le flux.
flow-nobody-has-step = aucun parcours dans le filtre n’a « { $name } »
flow-which-time-of-the-step = Autour de quelle fois de l’étape : la première ou la dernière du chemin, ou chacune, comptée à part.
flow-nobody-dropped-off = aucun parcours dans le filtre n’a été abandonné
flow-columns = Colonnes.
flow-names-shown-others-are-in-other = Noms montrés ; les autres sont dans Autres.
flow-most-common-of-all-columns-together = Les plus fréquents de toutes les colonnes ensemble, ou de chacune.
flow-in-each-column-names-below-this = Dans chaque colonne, les noms sous cette part du début sont dans Autres.
flow-there-is-no-step-flow-has = il n’y a pas d’étape { $step } ; le flux va de { $first } à { $last }
flow-node-in-step = nœud à l’étape { $step }
flow-step = Étape
flow-kind = Type
flow-name = Nom
flow-of-start = Du début
flow-of-previous-step = De l’étape précédente
flow-from = De
flow-to = À
flow-of-from = Part de « De »
flow-about-sort = Ordre des nœuds d’une colonne : usual (habituel), size (par taille), stage (dans l’ordre des phases) ou des noms qui viennent en premier. Ne change aucun nombre.
flow-sort-written = usual, size, stage ou des noms séparés par des virgules
flow-sort-is-also = ou sort est usual, size ou stage
flow-about-color = Ce que dit la couleur des bandes : de quelle étape elles viennent, ou combien de temps prend le chemin pour la moitié.
flow-about-through = Étapes par lesquelles les chemins doivent passer, n’importe où ou à une place : les autres sont laissés de côté.
flow-through-written = none ou des noms séparés par des virgules ; 3:NOM si ce doit être à l’étape 3
flow-about-split-step = La phase ou le point de contact dont le nœud est divisé en groupes.
flow-split-step-written = none ou le nom d’une phase ou d’un point de contact
flow-about-split = Ce qui forme les groupes de l’étape divisée.
flow-split-by-what = dites selon quoi l’étape est divisée : split=device, ou une autre colonne ou propriété
flow-split-which-step = dites quelle étape est divisée : split_step=NOM
flow-nobody-passes = aucun parcours dans le filtre ne passe par { $names }
flow-median-time = Temps médian
flow-p90-time = 9 sur 10 en
flow-come-back = Du nœud
flow-come-back-inside = les retours sont comptés à l’intérieur des colonnes affichées

## Friction

friction-sessions-rates-are-shares-of-sessions = constats : qui l’a rencontré face aux autres au même endroit, sur la même durée ; pertes avec intervalles à 90 %, sans preuve de la cause · sessions : parts de celles à l’étape d’avant · semaines à partir du lundi
friction-about-period = Comment sont découpés les moments où les clients ont rencontré un obstacle pour la première fois.
friction-finding = Constat
friction-kind = Type
friction-kind-error = Erreur
friction-kind-loop = Aller-retour
friction-kind-lost = Perdus à une étape
friction-kind-slow = Réponse lente
friction-kind-again = Retour au support
friction-customers = Clients
friction-compared-with = Comparés à
friction-reached-goal = Ont atteint l’objectif ensuite
friction-reached-elsewhere = Parmi les autres
friction-lost = Perdu en
friction-money = argent
friction-goals = objectifs
friction-loss = Perte
friction-loss-low = Borne basse, 90 %
friction-loss-high = Borne haute, 90 %
friction-within = Suivis pendant
friction-from = Du
friction-to = Au
friction-evidence = Indices
friction-show = Montré par
friction-finding-error = { $name }, { $period }
friction-finding-loop = { $a } ↔ { $b } sur { $device }
friction-finding-lost = { $group } ({ $by }) : peu passent de { $from } à { $to }
friction-by-channel = premier canal
friction-by-device = appareil
friction-by-country = pays
friction-finding-slow = { $name } après plus de { $time }
friction-finding-again = De nouveau au support en { $time }
friction-evidence-compared = En { $time }, { $after } ont atteint { $goal } ; des autres au même endroit, { $elsewhere }.
friction-evidence-compared-part = Sur { $all }, { $followed } l’ont rencontré quand ils étaient d’abord à cet endroit et ont pu être suivis pendant { $time } : { $after } ont atteint { $goal } ; des autres au même endroit, { $elsewhere }.
friction-not-compared = les groupes par { $by } ne sont pas comparés, car le filtre choisit les clients par là
friction-evidence-error = C’est arrivé { $times } plus que les autres semaines.
friction-evidence-loop = Cela arrive { $times } plus souvent que sur d’autres appareils.
friction-evidence-lost = { $own } sont arrivés à « { $to } », des autres { $others }.
friction-loss-money = environ { $amount } ({ $low } à { $high })
friction-loss-goals = environ { $amount } × { $goal } ({ $low } à { $high })
friction-group-loss = environ { $amount } perdus
friction-dearest-not-shown = Ce qui coûte le plus n’est pas montré, pour ne pas trahir un petit groupe.
friction-dearest = Ce qui coûte le plus est « { $name } » : { $customers }, { $loss } perdus.
friction-step = Étape
friction-other-step = Autre étape
friction-device = Appareil
friction-sessions-with-either = Sessions avec l’une
friction-back-and-forth = Allers-retours
friction-share = Part
friction-times-as-often-as-elsewhere = Fois plus souvent qu’ailleurs
friction-stands-out = Sort du lot

## Insight

insight-without-what-was-sent = { $note } · ce qui a été envoyé aux clients est laissé de côté
insight-goal-is-filtered-out = Le filtre ne montre aucun événement qui atteint { $goal }, personne ne peut donc l’atteindre ici, quoi qu’il fasse : choisissez des clients plutôt que des événements pour voir qui le fait.
insight-first-channel = { $note } · clients venus d’abord par { $channels }
insight-all-money = { $note } · l’argent est tout ce que ces clients ont payé, pas seulement pour { $products }
insight-no-single-customers-are-known-behind = aucun client n’est connu derrière { $id } ; ses tableaux sont tout ce qu’il y a

## Lifecycle

lifecycle-of-are-new-or-active-at = Sur { $customers }, { $active } sont nouveaux, actifs ou de retour, { $at_risk } à risque et { $dormant } dormants.
lifecycle-by-where-they-are-in-their = { $customers } selon le moment de leur vie de client.
lifecycle-customers-with-event-shares-of-them = clients avec un événement, tels qu’ils sont à la fin de chaque période · parts de ceux-ci · nouveau : vu pour la première fois en 30 jours, avec une commande au plus · à risque : silencieux depuis plus de { $days } jours et plus d’une fois et demie leur écart habituel, qui est la médiane entre leurs jours avec un événement quand il y en a trois, dormant : trois fois plus longtemps · réactivé : de retour en 30 jours après avoir été à risque, reconquis : après avoir été dormant
lifecycle-only-those-since = dans le temps : seuls les clients venus depuis la première date, les parts de ceux d’avant ne sont donc pas dites
lifecycle-about-period = Après quelles périodes les clients sont regardés.
lifecycle-not-there = Pas encore là
lifecycle-from = De
lifecycle-of-those-there-before = De ceux qui étaient là
lifecycle-last-moves = En { $period }, { $share } des { $were } actifs à son début sont devenus silencieux, et { $back } sont revenus.
stickiness-about-period = De quelles périodes les jours sont comptés.
stickiness-active = Clients actifs
stickiness-daily = Un jour, en moyenne
stickiness-share = Des actifs, un jour
stickiness-days-each = Jours chacun, en moyenne
stickiness-days = Jours
stickiness-active-on = Actifs pendant
stickiness-customers = Clients
stickiness-of-active = Des actifs
stickiness-on-days = { $n ->
    [one] { $n } jour
   *[other] { $n } jours
}
stickiness-few = À quelle fréquence les clients viennent, selon les jours où ils étaient actifs.
stickiness-sentence = En { $name }, { $customers } étaient actifs, chacun { $days } jours sur { $all } en moyenne : un jour donné, { $share } d’entre eux. { $once } ne sont venus qu’un jour.
stickiness-note = clients avec un événement · jours du calendrier du projet · un jour : la moyenne des jours de la période dans les données et les dates
lifecycle-customers = Clients
lifecycle-of-all = De tous
lifecycle-orders = Commandes
lifecycle-stage = Phase

## Next touchpoint

next-touchpoint-customers = Clients
next-touchpoint-mean-chance = Probabilité moyenne
next-touchpoint-is-most-likely-next-touchpoint-of = « { $touchpoint } » est le prochain point de contact le plus probable de { $n } sur { $customers }.
next-touchpoint-most-likely-next-touchpoint-of = Prochains points de contact probables de { $customers }.
next-touchpoint-there-are-too-few-sessions-to = il y a trop peu de sessions, ou trop peu de points de contact, pour prévoir le prochain ; importez plus d’événements
next-touchpoint-customers-by-first-guess-for-each = clients selon la première hypothèse pour chacun, appris de tous · probabilité moyenne sur eux
next-touchpoint-on-it-had-not-seen-first = sur { $touchpoints } qu’elle n’avait pas vus, la première hypothèse était juste { $first } du temps et l’une des trois premières { $first_three } ; toujours nommer les plus fréquents est juste { $most_common } et { $three_most_common }

## Part

part-behind = { $customers } derrière { $title }, { $words }.
part-customers-whose-own-events-pass-there = les clients dont les propres événements y passent

## Paths

paths-only-where-this-happens = Seulement les chemins des parcours où cela arrive.
paths-none-on-which = il n’y a pas de chemin où { $pattern } ; retirez le motif, ou demandez moins
paths-only-those-on-which = seulement les chemins où { $pattern }
settings-sequence = une suite telle que "Product viewed" then "Added to cart" within 7d then not order
settings-sequence-but = { $example } ({ $why })
paths-longer-paths-are-cut-here = Les chemins plus longs sont coupés ici.
paths-paths-listed-most-common-first = Chemins listés, les plus fréquents d’abord.
paths-value = Valeur
paths-took = { $base } ont suivi { $different_paths }.
paths-first-serves-objective = Le premier chemin de cette liste sert le plus votre but ({ $objective }) : { $share } de { $all } l’ont suivi. Le plus fréquent de { $different }, numéro { $place } ici, a { $most }.
paths-is-none-of-paths-listed-copy = « { $wanted } » n’est aucun des chemins listés ; copiez-en un du tableau, flèches comprises
paths-path = Chemin
paths-of-all = De tous
paths-running-total = Total cumulé
paths-median-time = Temps médian
paths-reach-goal = Atteignent l’objectif
paths-different-customers = Clients différents
paths-different-paths-most-common-shown = { $distinct } chemins différents, les { $paths } plus fréquents montrés
paths-paths-are-cut-after-steps = les chemins sont coupés après { $max_steps } étapes
paths-value-order-that-path-ends-with = valeur : la commande par laquelle un chemin finit

## Quality

quality-source-that-is-judged = La source qui est jugée.
quality-source-or-all = une source, ou all
quality-quality-judges-whole-sources-leave-filter = la qualité juge des sources entières ; retirez le filtre
quality-project-has-no-data-yet-desire = le projet n’a pas encore de données ; `desire-path import PROJECT FILE` en apporte
quality-rows-and-events-of-each-source = lignes et événements de chaque source · notes de A (la meilleure) à E
quality-nothing-of-kind-was-found = rien du type « { $word } » n’a été trouvé
quality-behind-are-rows-or-days-no = derrière « { $word } » il y a des lignes ou des jours, pas de clients ; `desire-path quality PROJECT --rows { $word }` les liste

## Question

question-questions-filter-cannot-be-read = le filtre de la question est illisible : { $key }={ $value }
question-question-cannot-be-read-is-no = la question est illisible : « { $pair } » n’est pas clé=valeur

## Scope

scope-nobody-has-an-event = personne n’a encore d’événement ; importez un fichier avec des clients
scope-nobody-did-anything = il n’y a que ce qui a été envoyé aux clients, et rien qu’ils aient fait ; sent=in le montre
scope-nobody-passes-filter-widen-dates-or = personne ne passe le filtre ; élargissez les dates, ou retirez une condition
scope-name-touchpoints-that-are-order = nommez comme objectif les points de contact qui sont une commande
scope-widen-filter-or-name-touchpoints-that = élargissez le filtre, ou nommez comme objectif les points de contact qui sont une commande
scope-there-are-no-orders-here = il n’y a pas de commandes ici ; { $todo }
scope-no-event-in-filter-has-id-of = aucune de ces unités ici ({ $units }) : aucun événement dans le filtre ne dit de laquelle il est ({ $unit }) ; élargissez le filtre, ou importez un fichier avec une colonne du rôle « { $unit } id »
scope-no-event-has-id-of = aucune de ces unités ici ({ $units }) : aucun événement ne dit de laquelle il est ({ $unit }) ; importez un fichier avec une colonne du rôle « { $unit } id »
scope-there-are-none = il n’y en a pas
scope-there-are = il y a { $known }
scope-there-are-and-more = il y a { $known } et { $more } de plus
scope-there-is-no = « { $name } » est inconnu ({ $what }) ; { $known }
scope-noun-source = source
scope-noun-property = propriété
scope-noun-segment = segment
scope-noun-channel = canal
scope-noun-product = produit
scope-noun-campaign = campagne
scope-noun-insight = analyse
scope-noun-table = table
scope-noun-kind = type
scope-noun-split = répartition

## Scores

scores-what-is-predicted = Ce qui est prévu.
scores-there-is-too-little-data-for = il y a trop peu de données pour cette prévision ; `show backtest` dit ce qui manque
scores-customers-through-filter-learned-from-everybody = clients à travers le filtre · appris de tous, des événements jusqu’au { $day }
scores-customer-has-no-score-here-take = le client { $number } n’a pas de score ici ; prenez-en un dans le tableau
scores-chance = Probabilité
scores-reasons = Raisons

## Segment history

segment-history-segment-by-rule-active-customers-who = Le segment par règle ; active = clients qui ont fait quelque chose récemment.
segment-history-segment-by-rule-or-active = un segment par règle, ou active
segment-history-how-often-members-are-counted = À quel rythme les membres sont comptés.
segment-history-to-at-end-of-data-at = { $customers_belong } à « { $name } » à la fin des données ; au plus, ils étaient { $most }.
segment-history-most-not-shown = { $customers_belong } à « { $name } » à la fin des données ; combien ils étaient au plus n’est pas montré, pour ne pas trahir un petit groupe.
segment-history-few-customers-belong-to-at-end = Combien de clients appartiennent à « { $name } » à la fin des données n’est pas montré, pour ne pas trahir un petit groupe.
segment-history-customers-members-at-start-of-each = clients · membres au début de chaque période · appartient : { $rule } · une règle regarde ce qui s’est passé avant ce moment
segment-history-who-joined-and-left-is-not = qui est entré et sorti n’est pas montré, ni les membres là où ils sont moins de { $k } ou ont changé de moins
segment-history-active = Actif
segment-history-asks-for-a-chance = « { $name } » demande une probabilité, et les prévisions n’en disent qu’à partir de leur propre jour : ses membres à d’autres moments ne sont pas connus
segment-history-has-no-rule-so-its-members = « { $name } » n’a pas de règle, ses membres à d’autres moments ne sont donc pas connus ; il y a { $known }
segment-history-from = Du
segment-history-members = Membres
segment-history-joined = Entrés
segment-history-left = Sortis

## Segments

segments-number-of-groups-auto-what-data = Nombre de groupes ; auto = ce que disent les données.
segments-behave-in-ways = { $all } se comportent de { $groups } façons.
segments-with-events-shares-of-them-groups = { $all } avec des événements · parts de ceux-ci · les groupes sont trouvés par k-means, non donnés
segments-there-is-no-group-there-are = il n’y a pas de groupe { $number } ; il y a les groupes 1 à { $groups }
segments-group = Groupe
segments-name = Nom
segments-trait = Trait
segments-mean = Moyenne
segments-mean-of-all = Moyenne de tous
segments-times-average = Fois la moyenne
segments-standard-deviations = Écarts-types

## Selection

selection-is-no-number-part-is-named = { $column }={ $text } n’est pas un nombre ; une partie se nomme par { $expected }
selection-joins-no-two-parts = « { $key } » ne joint pas deux parties ; then est or, and ou without
selection-or = { $first } ou { $second }
selection-and = { $first } et aussi { $second }
selection-without = { $first } sans { $second }
selection-no-part-is-named-by-part = aucune partie ne se nomme par « { $key } » ; une partie se nomme par { $expected }
selection-part-is-not-named-whole-part = la partie n’est pas nommée en entier ; une partie se nomme par { $expected }

## Sequence index

timelines-about-axis = Ce par quoi l’axe du temps commence : le calendrier, ou le premier événement de chaque client.
timelines-about-color = Ce que disent les couleurs : la phase de chaque événement, ou son canal.
timelines-about-sort = Dans quel ordre sont les clients : par premier événement, par durée du premier au dernier, ou par temps jusqu’à l’objectif.
timelines-about-rows = Clients dans l’image, au plus ; le tableau les a tous.
timelines-under-an-hour = moins d’une heure
timelines-under-a-day = 1 heure à un jour
timelines-under-a-week = 1 à 7 jours
timelines-under-30-days = 7 à 30 jours
timelines-under-90-days = 30 à 90 jours
timelines-under-a-year = 90 jours à un an
timelines-a-year-or-more = un an ou plus
timelines-sentence = { $customers }, la moitié vue pendant { $length } ou moins ; { $reached } ({ $share }) ont atteint { $name }, la moitié de ceux-ci en { $time } après leur premier événement.
timelines-sentence-none = { $customers }, la moitié vue pendant { $length } ou moins ; aucun n’a atteint { $name }.
timelines-sentence-shared = { $customers } selon la durée pendant laquelle ils sont vus.
timelines-note = clients, une ligne chacun · { $axis } · { $color } · { $order } · les événements plus proches que la largeur d’une marque sont une seule marque, de la couleur de la phase la plus avancée ou du premier canal
timelines-note-calendar = par calendrier
timelines-note-first = depuis le premier événement de chacun
timelines-note-stage = coloré par phase
timelines-note-channel = coloré par canal
timelines-note-start = le premier venu est en tête
timelines-note-length = le plus longtemps vu est en tête
timelines-note-goal = le plus rapide à l’objectif est en tête, puis ceux qui ne l’ont pas atteint
timelines-row = { $name } : { $events }, { $period }
timelines-row-goal = { $name } : { $events }, { $period }, objectif après { $after }
timelines-legend-goal = Première fois à l’objectif
timelines-length = Vus pendant
timelines-customers = Clients
timelines-share = De tous
timelines-reached = Objectif atteint
timelines-customer = Client
timelines-first = Premier événement
timelines-last = Dernier événement
timelines-events = Événements
timelines-until-goal = Jusqu’à l’objectif

sequences-took = { $customers } ont suivi { $paths } du début à la fin.
sequences-note = clients · dans l’ordre de leurs étapes, pour que les chemins qui commencent pareil soient ensemble · les chemins sont coupés après { $max } étapes
sequences-sequence = Séquence
sequences-length = Étapes
sequences-customers = Clients
sequences-share = De tous
sequences-customer = Client

## Sessions

sessions-have-events-each = { $n ->
    [one] { $n } session
   *[other] { $n } sessions
}, { $each } événements chacune en moyenne.
sessions-of-shared-have-events-each = { $n ->
    [one] { $n } session
   *[other] { $n } sessions
} ({ $units } isolés), { $each } événements chacune en moyenne.
sessions-session-ends-after-minutes-without-event = une session finit après { $n } minutes sans événement
sessions-customer-has-no-session-here-take = le client { $number } n’a pas de session ici ; prenez-en un dans le tableau
sessions-customer = Client
sessions-session = Session
sessions-start = Début
sessions-end = Fin
sessions-duration = Durée
sessions-events = Événements
sessions-first-touchpoint = Premier point de contact
sessions-last-touchpoint = Dernier point de contact
sessions-channel = Canal
sessions-goal = Objectif

## Settings

settings-true-or-false = true ou false
settings-length-of-time-such-as-30min = une durée telle que 30min, 12h ou 7d, ou none
settings-what-steps-are = Ce que sont les étapes.
settings-how-far-ahead-chances-look = Jusqu’où regardent les probabilités.
settings-count-same-step-several-times-in = Ce que devient une étape qu’un parcours a déjà eue : toutes comptent (all), plusieurs de suite comptent une fois (collapsed), ou seule la première du parcours compte (first).
settings-follow-paths-beyond-goal = Suivre les chemins au-delà de l’objectif.
settings-whose-order-of-events-is-followed = De qui l’ordre des événements est suivi.
settings-names-that-are-no-steps = Noms ignorés, comme s’ils n’avaient pas eu lieu ; l’objectif compte toujours.
settings-nothing-else-is-a-step = Rien d’autre n’est une étape.
settings-names-or-none = noms séparés par des virgules, ou none
settings-what-is-counted-as-entity = Ce qui est compté : comme l’entité.
settings-follows-persons-only-and-cannot-follow = { $insight } ne suit que des personnes et ne peut suivre « { $entity } »
settings-leave-entity-out-or-set-it = { $cannot } ; retirez l’entité, ou mettez-la à person
settings-is-no-value-of-is = { $key }={ $text } n’est pas une valeur de { $insight } ; { $key } est { $values }
settings-is-asked-to-be-and-at = { $key } devrait être { $value } et { $now } à la fois ; retirez l’un des deux
settings-has-no-setting-it-has-none = { $insight } n’a pas de réglage « { $key } » ; il n’en a aucun
settings-has-no-setting-its-settings-are = { $insight } n’a pas de réglage « { $key } » ; ses réglages sont { $keys }
settings-range = { $from } à { $to }
settings-word-or-range = { $word }, ou { $from } à { $to }
settings-last-alternative = { $first } ou { $last }

## Spend

spend-ad-spend-has-days-and-channels = les dépenses publicitaires n’ont que des jours et des canaux ; filtrez par from=, to= et channel=
spend-project-holds-no-ad-spend-import = le projet n’a pas de dépenses publicitaires ; importez un rapport de Meta, Google ou LinkedIn Ads
spend-no-ads-ran = aucune publicité n’a été diffusée
spend-no-ads-ran-on-these-days = aucune publicité n’a été diffusée ces jours-là sur ces canaux ; élargissez le filtre
spend-days-with-ads-new-customers-first = { $channels } · jours avec publicité { $period } · nouveaux clients : venus d’abord par le canal et ayant atteint { $n } · coût par nouveau client : des jours dont les données ont des événements
spend-unknown-sum = une somme inconnue
spend-ads-cost-took-of-it = La publicité a coûté { $all } ; { $channel } en a pris { $share }.
spend-ads-cost = La publicité a coûté { $all }.
spend-channel = Canal
spend-cost = Coût
spend-currency = Devise
spend-impressions = Impressions
spend-clicks = Clics
spend-new-customers = Nouveaux clients
spend-cost-per-new-customer = Coût par nouveau client

## Repeat orders

order-sequence-within = Qui recommande au plus tard à ce délai après une commande le fait à temps.
order-sequence-nobody = personne n’a encore atteint { $goal } ; importez des commandes, ou choisissez un autre objectif
order-sequence-of-ordered-again = Sur { $customers } avec une commande, { $share } ont recommandé ; la moitié en { $median }.
order-sequence-few-ordered-again = Sur { $customers } avec une commande, { $n } ont recommandé.
order-sequence-shared = { $customers } selon le nombre de leurs commandes.
order-sequence-again-within = En { $within } après la première commande, c’était { $share } des { $observed } dont la première commande est assez ancienne pour le savoir.
order-sequence-note = clients selon le nombre de leurs commandes dans le filtre ; une commande numérotée entièrement remboursée ne compte pas · { $last }+ : clients avec { $last } commandes ou plus, mesurés depuis la commande d’avant
order-sequence-note-observed = observés : la commande d’avant est à { $within } ou plus de la fin des données
order-sequence-note-products = qui a plusieurs produits dans la première commande compte pour chacun
order-sequence-order = Commande
order-sequence-customers = Clients
order-sequence-of-first = Des premières commandes
order-sequence-of-previous = De la commande précédente
order-sequence-median = La moitié en
order-sequence-p90 = Neuf sur dix en
order-sequence-observed = Observés
order-sequence-again = Ont recommandé à temps
order-sequence-again-low = Borne basse (95 %)
order-sequence-again-high = Borne haute (95 %)
order-sequence-product = Premier produit
order-sequence-of-buyers = De tous les acheteurs
order-sequence-ordered-again = Ont recommandé
order-sequence-share-again = Leur part
order-sequence-median-to-second = La moitié en

## Stages over time

states-about-by = Ce que sont les colonnes : étapes, ou jours depuis le premier événement.
states-about-every = Jours d’une colonne à la suivante.
states-about-columns = Colonnes, au plus.
states-day = Jour
states-step = Étape
states-no-stage = Pas encore de phase
states-shared = Clients dans chaque phase, colonne par colonne.
states-steps = { $n ->
    [one] { $n } étape
   *[other] { $n } étapes
}
states-days = { $n ->
    [one] { $n } jour
   *[other] { $n } jours
}
states-most-at-step = Des { $of } clients avec { $steps } ou plus, { $share } sont alors en { $stage }.
states-most-on-day = { $days } après leur premier événement, { $share } des { $of } clients connus depuis aussi longtemps ont { $stage } pour phase la plus avancée.
states-most-in-none = { $days } après leur premier événement, { $share } des { $of } clients connus depuis aussi longtemps n’ont encore atteint aucune phase.
states-note-step = clients qui font l’étape, selon sa phase · la même phase plusieurs fois de suite est une étape · les chemins continuent après l’objectif
states-note-day = clients connus depuis aussi longtemps, selon la phase la plus avancée atteinte, comptée en périodes de 24 heures depuis leur premier événement ; après un achat, la phase qui le suit · les chemins continuent après l’objectif
states-stage = Phase
states-customers = Clients
states-share = De la colonne
states-most-common = La plus fréquente
states-entropy = Dispersion (0 à 1)

## Step matrix

step-matrix-note = une ligne par nom, une colonne par étape : parts de tous, dont la somme est la même dans chaque colonne

## Time between

time-between-counted-from = Compté depuis.
time-between-touchpoint-or-first-event = un point de contact, ou first-event
time-between-counted-to = Compté jusqu’à.
time-between-touchpoint-or-goal = un point de contact, ou goal
time-between-what-comes-later-does-not-count = Ce qui vient plus tard ne compte pas.
time-between-nobody-in-filter-has-touchpoint = personne dans le filtre n’a le point de contact « { $from } » ; élargissez le filtre
time-between-nobody-has-touchpoint = personne n’a encore le point de contact « { $from } » ; choisissez-en un autre
time-between-from-to-it-takes-half-of = De { $from } à { $to }, la moitié de { $journeys } met jusqu’à { $median }, et neuf sur dix jusqu’à { $ninth_tenth }.
time-between-nobody-went-from-to = Personne n’est allé de { $from } à { $to }.
time-between-no-went-from-to = Rien ({ $unit }) n’est allé de { $from } à { $to }.
time-between-went-from-to = { $n } sont allés de { $from } à { $to }.
time-between-first-event = le premier événement
time-between-different-customers = Clients différents
time-between-time = Temps
time-between-from = De
time-between-to = À
time-between-of-all = De tous
time-between-running-total = Total cumulé
time-between-first-time-of-each = { $units } · de la première fois de l’un à la prochaine fois de l’autre ensuite
time-between-had-first-of-two = { $started } avaient le premier des deux
time-between-shares-of-those-who-went-from = parts de ceux qui sont allés de l’un à l’autre
time-between-of = sur { $started }
time-between-within = en { $time }
time-between-under-1-min = moins d’1 min
time-between-1-to-10-min = 1 à 10 min
time-between-10-to-60-min = 10 à 60 min
time-between-1-to-6-h = 1 à 6 h
time-between-6-to-24-h = 6 à 24 h
time-between-1-to-2-days = 1 à 2 jours
time-between-2-to-7-days = 2 à 7 jours
time-between-7-to-14-days = 7 à 14 jours
time-between-14-to-30-days = 14 à 30 jours
time-between-30-to-90-days = 30 à 90 jours
time-between-90-days-or-more = 90 jours ou plus

## Transitions

transitions-leave-out-customers-and-median-time = Sans les clients et le temps médian de chaque paire, ce qui est plus rapide.
transitions-event = un événement
transitions-event-of-stage = un événement d’une phase
transitions-moves-from-to-next-of-same = passages de { $event } au suivant du même { $unit }
transitions-from-one-to-next = { $moves } d’un { $step } au suivant
transitions-touchpoint = point de contact
transitions-stage = phase
transitions-some-moves = Passages
transitions-inside-session-not-shown = { $moves } ; combien à l’intérieur d’une session n’est pas montré, pour ne pas trahir un petit groupe.
transitions-of-same-not-shown = { $moves } (unité : { $unit }) ; combien à l’intérieur d’une session n’est pas montré, pour ne pas trahir un petit groupe.
transitions-inside-sessions = { $moves } à l’intérieur des sessions.
transitions-of-them-inside-session = { $moves }, dont { $share } à l’intérieur d’une session.
transitions-of-same-of-them-inside = { $moves } du même { $unit }, dont { $share } à l’intérieur d’une session.
transitions-from = De
transitions-to = À
transitions-count = Nombre
transitions-inside-session = Dans une session
transitions-customers = Clients
transitions-median-time = Temps médian
transitions-of-from = Part de « De »
transitions-median-time-over-all-moves = temps médian de tous les passages

## Split

split-about = Une ligne par groupe : par canal (de chaque événement), premier canal (du premier événement du client), appareil, pays, produit, campagne ou segment, ou par une propriété.
split-words = none, channel, first-channel, device, country, product, campaign, segment ou une propriété
split-about-top = Combien de groupes ont leur propre nom.
split-others = Autres
split-unknown = Inconnu

## Portrait

portrait-who-they-are = Qui ils sont
portrait-sets-apart = Ce qui les distingue
portrait-nothing-sets-apart = Rien ne les distingue au-delà du hasard.
portrait-beside = Barre : ces clients. Trait : tous les autres. Cliquez sur une ligne pour voir qui ils sont. Propriétés : telles que connues en dernier.
portrait-own = Barre : ces clients. Cliquez sur une ligne pour voir qui ils sont. Propriétés : telles que connues en dernier.
portrait-segment = segment
portrait-row = { $name } : { $own }, tous les autres { $others }
portrait-beyond-chance = { $row }. Ce n’est pas un hasard, toutes les lignes comparées.
portrait-and-more = et { $n } de plus
portrait-title = { $set } : { $name }
portrait-characteristic = Caractéristique
portrait-group = Groupe
portrait-customers = Clients
portrait-share = De ces clients
portrait-share-of-others = De tous les autres
portrait-differs = Pas un hasard

## Trends

trends-about-measure = Ce qui est compté.
trends-about-period = Comment le temps est découpé.
trends-about-touchpoint = Seuls les événements de ce point de contact comptent.
trends-about-to = Où finit un temps compté depuis le point de contact.
trends-touchpoint-or-any = un point de contact, ou any
trends-nothing = rien de cela n’a encore été compté ; choisissez une autre mesure ou un autre point de contact
trends-customers = Clients
trends-events = Événements
trends-sessions = Sessions
trends-goals = Objectifs atteints
trends-revenue = Chiffre d’affaires
trends-conversion = Conversion
trends-time = Temps médian
trends-day = jour
trends-week = semaine
trends-week-of = la semaine du { $date }
trends-month = mois
trends-shared = { $measure } par { $period }.
trends-none-complete = { $measure } par { $period } ; aucune période n’est encore complète ({ $period }).
trends-only = { $measure } par { $period } : { $value } pour { $name }, la seule période complète.
trends-last = { $measure } par { $period } : { $value } pour { $name }, la dernière période complète, après { $previous }.
trends-last-of-enough = { $measure } par { $period } : { $value } pour { $name }, après { $previous }.
trends-one-of-enough = { $measure } par { $period } : { $value } pour { $name }.
trends-time-of = { $value } (chez { $customers })
trends-newer-of-few = Les plus récents reposent sur moins de { $few } clients.
trends-most-unusual = Le plus inhabituel : { $value } pour { $name } (d’habitude environ { $usual }).
trends-new-level = Nouveau niveau depuis { $name } : environ { $after } au lieu de { $before }.
trends-note-complete = les périodes que les données ne couvrent qu’en partie sont marquées comme incomplètes
trends-note-channel = un client compte dans le canal de chaque événement ; split=first-channel compte chacun dans un seul
trends-note-last-channel = une commande compte dans son propre canal ou, s’il est Direct, dans le dernier autre avant elle ; split=first-channel compte chaque client dans un seul
trends-note-by-customer = un événement qui ne dit pas le groupe compte pour celui de son client, d’après le premier événement qui le dit
trends-note-once = un client compte une fois par période
trends-note-order-value = ce que paient les clients, moins les remboursements, divisé par les nouvelles commandes de la période
trends-note-time = la moitié des clients arrivés n’a pas mis plus longtemps, selon leur départ ; les derniers ont eu moins de temps pour arriver
trends-note-segments = qui est dans plusieurs segments compte dans chacun, selon les membres actuels
trends-note-unusual = d’habitude : comme dans les périodes voisines, pour les jours comme le même jour de la semaine · marqué : ce que le seul hasard n’apporterait guère
trends-period = Période
trends-start = Du
trends-group = Groupe
trends-complete = Complète
trends-previous = Période d’avant
trends-different-customers = Clients différents
trends-expected = D’habitude
trends-deviation = Écarts de distance
trends-unusual = Inhabituel
trends-chance = Hasard
trends-notes = Notes
trends-spike = pic
trends-drop = creux
trends-level = nouveau niveau

## Filter

filter-filter-ends-before-it-begins-exchange = le filtre finit avant de commencer ; échangez from= et to=
filter-cannot-read-filter-use-from-to = le filtre « { $word } » est illisible ; utilisez from=, to=, channel=, segment=, source=, device=, country=, product=, campaign=, events=, kind=, who=, bots=, sent= ou property.NAME=
filter-events-matching-needs-column = events=matching ne montre que les événements avec l’appareil, le pays, le produit ou la campagne que nomme le filtre, et il n’en nomme aucun
filter-events-says-nothing = « { $value } » ne dit rien des événements : écrivez events=matching ou events=all
filter-value-is-empty = le filtre { $key }= n’a pas de valeur ; écrivez-en une, ou retirez-le
filter-only-in-playbooks = { $part } n’est connu que d’un scénario quand il propose des actions ; un filtre va selon ce qu’ont fait les clients, comme who="kind:cart within 7d" ou who="'Added to cart' then not order", par un segment par règle partout dedans, et par tout autre segment joint par and
filter-cannot-read-rule = la règle « { $rule } » est illisible : { $why } ; une règle a { $form }
filter-touchpoint = point de contact
filter-bots-says-nothing-write-bots-in = bots={ $value } ne dit rien ; écrivez bots=in, bots=out ou bots=only
filter-sent-says-nothing = sent={ $value } ne dit rien ; écrivez sent=in ou sent=out
filter-is-not-date-write-2026-01 = « { $text } » n’est pas une date ; écrivez 2026-01-31 ou 2026-01-31T14:00
filter-is-too-far-away = « { $text } » est trop éloigné
filter-project-has-no-properties-of-events = le projet n’a pas de propriétés d’événements
filter-of-that-value = { $name } de cette valeur :
filter-project-has-no-segments-yet-desire = le projet n’a pas encore de segments ; `desire-path segments PROJECT --save` en crée
filter-there-is-no-segment-there-are = il n’y a pas de segment « { $wanted } » ; il y a { $known }

## Currencies

currencies-no-event-here-has-money = aucun événement ici n’a d’argent
currencies-currency = Devise
currencies-customers = Clients
currencies-sales = Ventes
currencies-sold = Vendu
currencies-refunds = Remboursements
currencies-paid-back = Remboursé
currencies-exchange-rate = Taux de change
currencies-worth = Valeur
currencies-events-with-money-worth-in-by = événements avec de l’argent · valeur en { $currency } selon les taux de change des réglages ; les montants sans taux ne sont dans aucune somme
currencies-customers-paid = Les clients ont payé { $all }.
currencies-customers-paid-in-no-sum-because = Les clients ont payé { $all } ; { $are } dans aucune somme, faute de taux de change connu.
currencies-is = { $one } n’est
currencies-are = { $several } ne sont
products-title = Produits
products-question = Qu’est-ce qui se vend, et quelle part de ce que font les clients s’y rapporte ?
products-project-holds-no-catalogue = le projet n’a pas de catalogue de produits ; importez un fichier avec un produit par ligne (nom ou SKU, prix, coût, stock, catégorie)
products-no-event-names-one = { $n } dans le catalogue ; aucun événement ici ne nomme de produit.
products-events-that-name-one = { $n } dans le catalogue ; { $share } des événements qui nomment un produit en nomment un de ceux-là.
products-matched-by-id-sku-or-name = les événements sont rattachés par l’identifiant, la SKU ou le nom d’un produit
products-counting-products = Comptage des produits…
products-select-product = Sélectionnez un produit
products-click-row-to-see-customers = Cliquez sur une ligne pour voir les clients derrière.
products-as-csv = Produits en CSV
products-product = Produit
products-id = Identifiant
products-sku = SKU
products-name = Nom
products-category = Catégorie
products-price = Prix
products-cost = Coût
products-currency = Devise
products-stock = Stock
products-replaced-by = Remplacé par
products-events = Événements
products-customers = Clients

## Features

features-cannot-read-feature = la caractéristique « { $word } » est illisible ; écrivez property:NAME, plusieurs avec des virgules, ou none
features-values = property:NAME, plusieurs avec des virgules, ou none
segments-properties-that-count = Propriétés qui comptent outre le comportement ; celles des réglages du projet si rien n’est dit.

## By property

by-property-title = Par propriété
by-property-question = Les clients aux valeurs différentes d’une propriété (forfait, tarif, variante) se comportent-ils différemment ?
by-property-which = La propriété qui sépare les clients, au dernier état connu ; la première qui décrit les clients si rien n’est dit.
by-property-values = le nom d’une propriété
by-property-none-here = aucune propriété ici ne décrit les clients ; importez un fichier avec une colonne telle que forfait, tarif ou variante
by-property-nobody-in-filter-has-it = personne dans le filtre n’a la propriété { $property } ; élargissez le filtre
by-property-nobody-has-it = personne n’a encore la propriété { $property } ; choisissez-en une autre
by-property-note = { $all } avec un événement · dont { $known } avec une valeur de { $property }, au dernier état connu dans le filtre · parts ayant atteint l’objectif, avec intervalles à 95 %
by-property-note-shared = { $all } avec un événement, par { $property } au dernier état connu dans le filtre · parts ayant atteint l’objectif, avec intervalles à 95 %
by-property-groups-shared = Clients par { $property }.
by-property-most-often = Par { $property }, { $best } atteint { $goal } le plus souvent : { $share } de { $n } clients, contre { $other_share } de { $other_n } pour { $other }.
by-property-groups = { $all } par { $property } : { $values }.
by-property-other-values = autres valeurs
by-property-property = Propriété
by-property-value = Valeur
by-property-customers = Clients
by-property-share = Part
by-property-orders = Commandes
by-property-money = Valeur après remboursements
by-property-events = Événements
by-property-sessions = Sessions

## Funnel

funnel-steps = Les étapes : points de contact ou phases séparés par des virgules. « X|Y » est l’un ou l’autre, « X? » peut manquer, « !X » entre deux étapes ne doit pas arriver, « X[device=mobile] » vaut seulement là où l’événement l’a.
funnel-steps-written = 1 à 20 noms tels que Product viewed,Added to cart|Cart viewed,!Payment error,Checkout started?,Purchase (| l’un ou l’autre, ? peut manquer sauf le premier, ! ne doit pas arriver entre deux étapes, [device=mobile|tablet & property.plan=pro] ce que l’événement a en plus ; un nom avec l’un de ces signes entre guillemets), ou stages : les phases jusqu’à l’objectif
funnel-order = Dans quel ordre les étapes sont faites : l’une après l’autre, directement l’une après l’autre, ou dans n’importe lequel.
funnel-window = En combien de temps après la première étape les autres sont à faire.
funnel-about-hold = Ce dont toutes les étapes doivent avoir la même valeur, comme le produit. Un parcours compte avec la valeur qui le mène le plus loin.
funnel-hold-words = none, channel, device, country, product, campaign ou une propriété
funnel-hold-no-segment = un segment est du client et le même à chaque étape ; gardez constant un canal, un appareil, un pays, un produit, une campagne ou une propriété
funnel-about-period = Comment les premières étapes sont découpées dans le temps.
funnel-name-steps = il n’y a ni phases ni objectif dont faire des étapes ; nommez les étapes
funnel-not-in-any-order = dans n’importe quel ordre, chaque étape a besoin de ses propres points de contact, et aucune ne peut être facultative ou exclue ; mettez order=ordered
funnel-any-of-steps = { $n ->
    [one] N’importe quelle étape ({ $n })
   *[other] { $n } étapes quelconques
}
funnel-all-steps = Les { $n } étapes
funnel-sentence-any-of-steps = { $n ->
    [one] n’importe quelle étape ({ $n })
   *[other] { $n } étapes quelconques
}
funnel-sentence-all-steps = les { $n } étapes
funnel-sentence-step = « { $name } »
funnel-sentence-within = {" "}en { $time }
funnel-optional = Facultatif
funnel-may-be-left-out = « { $name } » peut manquer
funnel-must-not-happen = « { $excluded } » ne doit pas arriver entre « { $from } » et « { $to } »
funnel-touchpoint-or-stage = point de contact ou phase
funnel-step-of-funnel = étape
funnel-or = {" ou "}
funnel-step = Étape
funnel-of-start = Du début
funnel-of-previous = De l’étape requise d’avant
funnel-several-tries = D’abord atteint à un essai ultérieur
funnel-stage-without-steps = « { $name } » sans ce qui est une étape à part
funnel-median-time = Temps médian
funnel-different-customers = Clients différents
funnel-from = De l’étape
funnel-to = À l’étape
funnel-time = Temps
funnel-at-least = Au moins
funnel-less-than = Moins de
funnel-of-those-who-reached-it = De ceux qui l’ont atteinte
funnel-cumulative = Jusqu’ici
funnel-completed = Ont atteint la dernière étape
funnel-conversion = Conversion
funnel-time-under = moins de { $to }
funnel-time-between = { $from } à { $to }
funnel-time-over = { $from } ou plus
funnel-held = même valeur à chaque étape ({ $name }), parmi plusieurs celle qui mène un parcours le plus loin
funnel-group-most-often = « { $best } » y arrive le plus souvent : { $share } de { $n } ; de « { $other } », { $other_share } de { $other_n }.
funnel-after = Après
funnel-before = Avant
funnel-of-those-at-step = De ceux à l’étape
funnel-in-order = étapes dans cet ordre, avec n’importe quoi entre elles
funnel-directly = chaque étape directement après la précédente
funnel-any-order = étapes dans n’importe quel ordre
funnel-within = toutes en { $time } : qui avance plus tard ou a encore le temps compte comme n’avançant pas
funnel-times-of-several-tries = une étape peut être atteinte lors d’un essai plus tardif que la précédente, ce qui dure plus que le temps permis à un essai
funnel-time-between-steps = temps médian : depuis la première atteinte de l’étape requise d’avant
funnel-not-shown = Combien sont passés de { $from } à { $to } n’est pas montré, pour ne pas trahir un petit groupe.
funnel-started = { $started } ont atteint { $from }.
funnel-reached = { $started } ont atteint { $from }, dont { $reached } { $to }{ $within }.
funnel-share-not-shown = { $started } ont atteint { $from } ; combien d’entre eux { $to }{ $within } n’est pas montré, pour ne pas trahir un petit groupe.
funnel-loss-not-shown = On en perd le plus entre { $after } et { $before } ; combien n’est pas montré, pour ne pas trahir un petit groupe.
funnel-loss-in-time-not-shown = C’est entre { $after } et { $before } que le plus de clients restent en arrière ; combien n’est pas montré, pour ne pas trahir un petit groupe.
funnel-share-reached = { $started } ont atteint { $from }, dont { $share } { $to }{ $within } ({ $reached }).
funnel-largest-loss = On en perd le plus entre { $after } et { $before } : { $lost }, { $lost_share } de ceux à cette étape.
funnel-largest-loss-in-time = Le plus de retard est entre { $after } et { $before } : { $lost }, { $lost_share } de ceux à cette étape, n’ont pas avancé en { $time }, certains peut-être plus tard.

## Retention

cohorts-cohort-setting = Ce qui met un client dans une cohorte : le premier événement, ou la première fois que l’objectif est atteint.
cohorts-returns-setting = Ce qui compte comme un retour.
cohorts-period-setting = Durée d’une période ; les semaines commencent le lundi.
cohorts-rule-setting = Qui compte : ceux qui viennent dans la période même, ou dans celle-ci ou plus tard.
cohorts-too-many-periods = il y a { $n } périodes dans les données, et au plus { $most } sont comptées ; choisissez period=week ou period=month, ou moins de dates
cohorts-nobody-new = personne n’est venu pour la première fois dans le filtre ; élargissez les dates
cohorts-nobody-reached-goal = personne n’a atteint l’objectif pour la première fois ici ; mettez cohort=first-event
cohorts-cohort = Cohorte
cohorts-customers = Clients
cohorts-came-again = Revenus ensuite
cohorts-period = Période
cohorts-share = Part
cohorts-complete = Complète
cohorts-of-customers = Sur
cohorts-unit-day = { $n ->
    [one] le jour d’après
   *[other] le { $n }e jour d’après
}
cohorts-unit-week = { $n ->
    [one] la semaine d’après
   *[other] la { $n }e semaine d’après
}
cohorts-unit-month = { $n ->
    [one] le mois d’après
   *[other] le { $n }e mois d’après
}
cohorts-did-come-again = sont revenus
cohorts-did-reach-goal = ont atteint l’objectif
cohorts-did-reach-goal-again = ont de nouveau atteint l’objectif
cohorts-or-later = { $period } ou plus tard
cohorts-sentence = Sur { $customers }, { $share } { $came } { $period } ; sur { $later_customers }, { $later_share } { $later }.
cohorts-sentence-short = Sur { $customers }, { $share } { $came } { $period }.
cohorts-share-alone = De tous ceux dont c’est connu, { $share } { $came } { $period }.
cohorts-not-shown = Combien { $came } { $period } n’est pas montré, pour ne pas trahir un petit groupe.
cohorts-sentence-few = { $customers } sont venus pour la première fois ; trop peu pour dire combien reviennent.
cohorts-group-most-often = C’est pour « { $best } » que le plus { $came } alors : { $share } de { $n } ; pour « { $other } », { $other_share } de { $other_n }.
cohorts-first-event = clients selon la période de leur premier événement
cohorts-first-goal = clients selon la période où ils ont atteint l’objectif pour la première fois
cohorts-returns-any = tout événement est un retour
cohorts-returns-goal = atteindre l’objectif est un retour
cohorts-rule-on = dans la période même
cohorts-rule-on-or-after = dans la période ou plus tard
cohorts-averages = moyennes sur les cohortes dont toute la période est connue
cohorts-groups = groupes selon le premier événement ; là où il ne dit rien, selon le premier qui le dit

## Loops

loops-note = Clients selon ce qui suit sur le parcours (unité : { $unit }) · le même plusieurs fois de suite compte une fois · aller-retour : de l’un directement à l’autre et directement retour · parts de ceux allés de l’un à l’autre, ou qui y étaient · image : { $picture }
loops-about-nodes = Le pourcentage de points de contact ou de phases dans l’image, ceux avec le plus de clients d’abord.
loops-about-edges = Le pourcentage des liaisons entre eux, celles que le plus de clients empruntent d’abord ; les plus fortes vers et depuis chacun restent toujours.
loops-about-measure = Ce que disent l’épaisseur et le nombre d’une liaison.
loops-about-around = Le seul point de contact ou la seule phase montré avec ce qui vient avant et après.
loops-step-or-none = un point de contact ou une phase, ou none
loops-nobody-was-at = personne ici n’était à { $name }
loops-step = Étape
loops-other = Autre
loops-customers = Aller-retour
loops-came-back = Revenus
loops-share = Part
loops-moved = De l’un à l’autre
loops-visitors = Y étaient
loops-strongest = Les allers-retours sont les plus nombreux entre « { $step } » et « { $other } » : { $customers }, { $share } de ceux qui vont de l’un à l’autre.
loops-most-come-back = C’est à « { $step } » que l’on revient le plus : { $customers }, { $share } de ceux qui y étaient.
loops-around-came-back = { $of } clients qui étaient à « { $name } » y sont revenus.
loops-around-pair = Les allers-retours sont les plus nombreux entre lui et « { $other } » : { $of } clients qui vont de l’un à l’autre.
loops-not-shown = À quoi l’on revient le plus n’est pas montré, pour ne pas trahir un petit groupe.
loops-only-repeats = « { $step } » se suit directement lui-même pour { $customers } ; trop peu reviennent à quoi que ce soit après autre chose pour le dire.
loops-none = Trop peu reviennent à quoi que ce soit après autre chose pour le dire.

## Drivers

drivers-title = Pourquoi cela a-t-il changé ?
drivers-question = Qu’est-ce qui a fait changer chiffre d’affaires, commandes, clients ou conversion d’une période à l’autre, et quels groupes ont changé autrement que les autres ?
drivers-measure = Le nombre qui a changé.
drivers-days = Jours de chaque période ; la plus récente finit par le dernier jour entier. Avec une première date dans le filtre, ses dates sont la période récente.
drivers-back = Combien de jours séparent la période ancienne de la récente, par exemple 364 pour un an.
drivers-overlap = les périodes se chevauchent : l’ancienne est { $back } jours en arrière, et chacune a { $days } jours ; choisissez au moins autant de jours en arrière
drivers-none-explains = Aucun groupe ne l’explique : ceux qui sortent du lot vont à l’encontre du changement.
drivers-no-groups = Il n’y a pas de groupes à comparer.
drivers-nobody = personne n’a d’événement dans les deux périodes comparées ; choisissez d’autres dates, ou plus de jours
drivers-no-revenue = personne n’a payé dans ces périodes ; demandez les commandes, les clients ou la conversion
drivers-no-orders = personne n’a atteint l’objectif dans ces périodes ; demandez les clients
drivers-too-few = moins de { $k } clients étaient là dans l’une des périodes
drivers-no-whole-day = il n’y a pas de jour entier entre ces dates ; choisissez-en d’autres
drivers-too-short = jusqu’à la fin de ces dates, les données ont { $there } jours entiers, et ces périodes en demandent { $needed } ; choisissez moins de jours
drivers-channel = Canal
drivers-device = Appareil
drivers-country = Pays
drivers-campaign = Campagne
drivers-source = Source
drivers-first-touchpoint = Premier point de contact
drivers-new-or-returning = Nouveau ou de retour
drivers-unknown = inconnu
drivers-new = nouveau
drivers-returning = de retour
drivers-characteristic = Groupé par
drivers-group = Groupe
drivers-customers-before = Clients avant
drivers-customers-now = Clients maintenant
drivers-each-before = Chacun avant
drivers-each-now = Chacun maintenant
drivers-change = Changement
drivers-of-customers = Par plus ou moins de clients
drivers-of-each = Par ce que chacun apporte
drivers-beyond-others = Au-delà des autres
drivers-chance = Hasard
drivers-stands-out = Sort du lot
drivers-factor = Facteur
drivers-before = Avant
drivers-now = Maintenant
drivers-of-change = Part du changement
drivers-customers = Clients
drivers-orders-each = Commandes par client
drivers-value-each = Valeur par commande
drivers-revenue = Chiffre d’affaires
drivers-orders = Commandes
drivers-conversion = Conversion
drivers-stayed = { $what } : resté à { $is } ({ $earlier }, puis { $later }).
drivers-fell = { $what } : baisse de { $was } ({ $earlier }) à { $is } ({ $later }).
drivers-rose = { $what } : hausse de { $was } ({ $earlier }) à { $is } ({ $later }).
drivers-few-hidden = Les groupes de peu de personnes ne sont pas montrés, il n’est donc pas dit lequel sort du lot.
drivers-nothing-stands-out = Aucun groupe ne l’explique : tous ont changé de même, autant qu’on puisse le dire.
drivers-group-of = { $characteristic } « { $group } »
drivers-first-by-rate = Ce qui sort le plus du lot : { $group }, où chaque client apportait { $was } avant et { $is } maintenant.
drivers-first-by-customers = Ce qui sort le plus du lot : { $group }, avec { $was } clients avant et { $is } maintenant.
drivers-note = { $now } contre { $before } · les parts du changement s’additionnent pour chaque type de groupe · un groupe sort du lot en dessous de 5 % de hasard sur toutes les comparaisons
drivers-note-new = nouveau : sans événement dans les { $time } avant la période
drivers-note-of-average = { $now } contre { $before } · part des clients d’une période qui y atteignent l’objectif · un groupe sort du lot en dessous de 5 % de hasard sur toutes les comparaisons
drivers-note-few = les groupes de moins de { $k } clients ne sont pas montrés

## Designed against actual

conformance-about-rule = Si d’autres points de contact peuvent se trouver entre deux étapes (eventually) ou non (directly).
conformance-about-window = En combien de temps après la première fois de la première étape toutes les autres sont à faire.
conformance-about-period = Comment le moment de la première étape est découpé.
conformance-nobody-begins = personne n’a fait la première étape « { $step } » ; choisissez-en une autre ou élargissez le filtre
conformance-followed = L’ont suivi
conformance-undecided = Ont encore le temps
conformance-left = Partis après
conformance-skipped = L’ont sautée
conformance-out-of-order = Dans un autre ordre
conformance-interrupted = Pas directement
conformance-excluded = Ont rencontré l’indésirable
conformance-nothing-more = Plus rien
conformance-outcome = Issue
conformance-next = Prochain point de contact
conformance-of-those-who-left = De ceux partis là
conformance-share = Part qui a suivi
conformance-low = Au moins (95 %)
conformance-high = Au plus (95 %)
conformance-few = Moins de 30
conformance-hidden = Combien sont allés de « { $from } » à « { $to } » comme prévu n’est pas montré, pour ne pas trahir un petit groupe.
conformance-counted = { $units } ont commencé par « { $from } », dont { $followed } ont suivi le parcours prévu jusqu’à « { $to } ».
conformance-share-followed = { $units } ont commencé par « { $from } », dont { $share } ont suivi le parcours prévu jusqu’à « { $to } » ({ $followed }).
conformance-one-step = { $units } ont passé « { $name } », la seule étape du parcours prévu : ajoutez celles qui doivent suivre.
conformance-most-leave = La plupart des autres ne font plus d’étape après « { $name } » : { $n }.
conformance-most-skip = La plupart des autres continuent sans « { $name } » : { $n }.
conformance-most-change-order = La plupart des autres font « { $name } » dans un autre ordre : { $n }.
conformance-most-are-interrupted = La plupart des autres font autre chose avant « { $name } » : { $n }.
conformance-most-meet = La plupart des autres rencontrent « { $excluded } » avant « { $name } » : { $n }.
conformance-still-have-time = { $n } ont encore le temps.
conformance-base = { $units } qui ont fait « { $step } », comptés depuis la première fois de la première étape
conformance-within = toutes les étapes en { $time } depuis ce moment ; un entonnoir peut commencer plus tard et compter plus
conformance-whenever = quelle qu’en soit la durée : qui a commencé plus tôt a eu plus de temps, et qui a fait quelque chose dans les derniers { $time } a encore le temps
conformance-each-once = chacun compte une fois : a suivi, a encore le temps, est parti après une étape, ou a pris un autre chemin à la suivante
conformance-groups = groupes selon la première étape ; appareil et pays, là où elle ne le dit pas, selon le premier événement qui le dit
states-axis-day = Jours après le premier événement
states-axis-step = Étape

## Comparison

against-about = À qui l’on compare : un autre filtre tel que channel=Social, segment=Name ou from=2026-01-01;to=2026-01-31, où ce qui n’est pas dit est comme dans le filtre, ou rest : tous les autres.
against-written = none, rest ou un filtre
against-rest = tous les autres
against-others-of = les autres de { $name }
against-group = « { $values } »
against-dates = { $dates }
against-nobody = personne n’est dans { $name } pour comparer ; choisissez un autre filtre
against-no-rest = le filtre laisse passer tout le monde, il n’y a donc personne d’autre ; choisissez d’abord un segment, un canal ou une propriété dans le filtre
against-not-shared = la comparaison avec un autre groupe n’est pas montrée à d’autres : ce qui diffère entre deux groupes peut en trahir un petit
against-more = Comparé à { $name }, « { $node } » à l’étape { $step } est plus fréquent, de { $points } points ({ $share } contre { $other }).
against-less = Comparé à { $name }, « { $node } » à l’étape { $step } est moins fréquent, de { $points } points ({ $share } contre { $other }).
against-alike = Rien ne diffère de { $name } au-delà du hasard.
against-more-outside = Parmi tous ceux qui ne sont pas dans { $name }, « { $node } » à l’étape { $step } est plus fréquent que là, de { $points } points ({ $share } contre { $other }).
against-less-outside = Parmi tous ceux qui ne sont pas dans { $name }, « { $node } » à l’étape { $step } est moins fréquent que là, de { $points } points ({ $share } contre { $other }).
against-alike-outside = Rien ne diffère au-delà du hasard entre { $name } et tous ceux qui n’y sont pas.
against-compared-outside = comparés : { $others } de tous ceux qui ne sont pas dans { $name } avec { $units } de ce groupe, mêmes étapes · différences en points de tous
against-shared = Des clients sont dans ce groupe et aussi dans { $name }, on ne sait donc pas ce qui diffère au-delà du hasard.
against-few = Trop peu pour dire en quoi cela diffère de { $name }.
against-compared-with = comparé à { $units } de { $name }, mêmes étapes · différences en points de tous
against-chance = intervalles à 95 %, au-delà du hasard sous 5 % sur toutes les étapes
against-observed = observés pendant { $days } jours, et { $other } pour l’autre groupe
against-count = De l’autre groupe
against-share = Part de l’autre groupe
against-difference = Différence
against-low = Au moins (95 %)
against-high = Au plus (95 %)
against-few-column = Moins de 30
against-beyond-chance = Au-delà du hasard
against-node-few = trop peu
against-node-more = ↑ { $points } pts
against-node-less = ↓ { $points } pts
against-node-points = { $points } pts
against-node-alike = ≈ { $points } pts
against-interval = { $points } points ({ $low } à { $high })
against-in-both = { $customers } dans les deux groupes, il n’y a donc pas d’intervalles et rien n’est connu du hasard

## Attribution

attribution-title = Attribution
attribution-question = Quels canaux méritent les conversions, à quel point les modèles s’accordent-ils, et que perdrait-on sans un canal ?
attribution-about-model = Comment les conversions sont attribuées aux canaux d’un parcours.
attribution-about-markov-order = Contacts que retient la chaîne de Markov : plus il y en a, plus il faut de parcours.
attribution-about-look-back = Combien de temps avant une conversion un contact compte encore.
attribution-about-goal = Ce qu’est une conversion.
attribution-about-conversions = Si chaque conversion ouvre le parcours suivant, ou si seule la première d’un client compte.
attribution-about-direct = Compter les visites d’origine inconnue à côté des autres ; sinon seulement là où un parcours n’en a pas d’autre.
attribution-about-passed-sites = Compter les visites qui reviennent d’un paiement, d’une connexion ou de pages propres.
attribution-about-half-life = Jours après lesquels un contact compte à moitié, en décroissance temporelle.
attribution-about-min-journeys = Les canaux sur moins de parcours sont réunis.
attribution-touchpoint-or-goal = un point de contact, ou goal
attribution-other-channels = Autres canaux (sur moins de { $least } parcours chacun)
attribution-nobody-converted = personne n’atteint { $goal } ici ; choisissez un autre objectif ou élargissez le filtre
attribution-channel = Canal
attribution-conversions = Conversions
attribution-value = Valeur
attribution-removal-effect = Perdu sans lui
attribution-lower-end = Borne basse
attribution-upper-end = Borne haute
attribution-least-of-all-models = Le moins selon les modèles
attribution-most-of-all-models = Le plus selon les modèles
attribution-agreement = Accord
attribution-customers = Clients
attribution-spend = Dépenses
attribution-cost-per-conversion = Coût par conversion
attribution-return-on-spend = Valeur par dépense
attribution-journeys = Parcours avec lui
attribution-starts = Ouvre
attribution-assists = Aide
attribution-closes = Conclut
attribution-alone = Seul
attribution-new-customers = Nouveaux clients
attribution-ordered-again = Ont recommandé
attribution-later-value = Valeur ultérieure chacun
attribution-page = Page
attribution-readers = Lecteurs
attribution-converted-later = Convertis ensuite
attribution-lift = Fois plus souvent
attribution-borne-out = Avéré
attribution-site = Site
attribution-reason = Pourquoi
attribution-visits = Sessions
attribution-began-there = Y ont commencé
attribution-went-on-to-convert = Ont ensuite converti
attribution-model-first = Premier contact
attribution-model-last = Dernier contact
attribution-model-last-non-direct = Dernier contact sauf direct
attribution-model-linear = Linéaire
attribution-model-time-decay = Décroissance temporelle
attribution-model-position = Position 40/20/40
attribution-model-markov = Chaîne de Markov
attribution-model-shapley = Shapley, partage équitable
attribution-model-markov-shapley = Shapley de la chaîne de Markov
attribution-stable = stable
attribution-depends-on-model = dépend du modèle
attribution-reason-payment = les clients y paient
attribution-reason-log-in = les clients s’y connectent
attribution-reason-own = site propre
attribution-reason-before-goals = personne n’y commence, des conversions suivent
attribution-credited-by = Les conversions sont attribuées par { $model }.
attribution-every-journey-converted = Chaque parcours ici a fini par une conversion, { $model } ne peut donc pas distinguer un canal d’un autre.
attribution-few-conversions = { $n ->
    [one] { $n } conversion, c’est trop peu pour créditer des canaux.
   *[other] { $n } conversions, c’est trop peu pour créditer des canaux.
}
attribution-earns-most = { $channel } rapporte le plus : { $credit } des { $all } conversions ({ $model }).
attribution-no-channels = Les données ne disent d’aucune visite comment elle est venue : les { $all } conversions sont donc toutes { $channel }. Importez des visites avec leur source ou leur campagne pour voir ce qui rapporte le plus.
attribution-earns-most-beside-direct = Hors direct, { $channel } rapporte le plus : { $credit } des { $all } conversions ({ $model }).
attribution-models-agree = Tous les modèles en disent à peu près autant.
attribution-models-disagree = Cela dépend du modèle.
attribution-models-differ = Cela dépend du modèle : ils lui attribuent { $low } à { $high }.
attribution-if-it-disappeared = Si { $channel } disparaissait sans rien pour le remplacer, la chaîne de Markov attend { $share } de conversions en moins.
attribution-journeys-of = { $n ->
    [one] { $n } parcours de { $customers }
   *[other] { $n } parcours de { $customers }
}
attribution-conversion-is = conversion : { $goal }
attribution-touches-within = un contact est le canal qui a ouvert une session, autre que le support, jusqu’à { $time } avant la conversion ; les répétitions de suite n’en font qu’un
attribution-touches-however-old = un contact est le canal qui a ouvert une session, autre que le support ; les répétitions de suite n’en font qu’un · sans recul, aucun parcours n’est fini de lui-même : tous ceux sans conversion jusqu’ici comptent comme tels
attribution-refunds = la valeur est diminuée de ce qui a été remboursé d’une commande
attribution-direct-only-alone = Direct ne compte que là où un parcours n’a pas d’autre canal
attribution-passed-sites-left-out = { $n ->
    [one] { $n } site par lequel les clients ne font que passer est laissé de côté
   *[other] { $n } sites par lesquels les clients ne font que passer sont laissés de côté
}
attribution-passed-sites-counted = { $n ->
    [one] { $n } site par lequel les clients ne font que passer compte
   *[other] { $n } sites par lesquels les clients ne font que passer comptent
}
attribution-passed-sites-conversions = { $n ->
    [one] { $n } conversion est venue plus tard dans une session qui en avait une
   *[other] { $n } conversions sont venues plus tard dans une session qui en avait une
}
attribution-touches-before-dates = les contacts d’avant la première date comptent pour les conversions dans les dates
attribution-open-journeys = { $n ->
    [one] { $n } parcours dont le temps n’est pas écoulé est laissé de côté
   *[other] { $n } parcours dont le temps n’est pas écoulé sont laissés de côté
}
attribution-open-left-out = les parcours dont le temps n’est pas écoulé sont laissés de côté
attribution-spend-of-all = des publicités ont été payées pour tous, une partie des clients n’a donc pas de dépenses propres
attribution-range-and-cause = bornes à 90 % de certitude, en retirant les parcours au sort · un crédit n’est pas une preuve de cause : gardez des clients témoins pour mesurer ce qu’un canal ajoute

## Moods

moods-title = Humeurs
moods-question = Quel est le ton des textes écrits par les clients, où et quand est-il le pire, et qu’ont-ils dit ?
moods-about-ratings = La satisfaction ou les étoiles données avec un texte comptent au lieu de ses mots.
moods-about-period = Comment le temps est découpé.
moods-about-quotes = Combien de textes sont montrés, la moitié les pires et l’autre les meilleurs.
moods-no-text = aucun événement n’a de texte écrit par un client ; importez des avis, des tickets de support, des discussions ou des réponses à des enquêtes
moods-no-text-in-filter = aucun événement dans le filtre n’a de texte écrit par un client ; élargissez-le
moods-no-english-text = { $texts } sont dans une autre langue que l’anglais et sans note, leur ton n’est donc pas connu ; themes les lit
moods-few-texts = Les clients ont écrit { $texts } : trop peu pour résumer leur ton, lisez-les donc.
moods-shared = { $texts } écrits par des clients, selon leur ton.
moods-sentence = Sur { $texts } écrits par des clients, { $negative } sont négatifs et { $positive } positifs.
moods-sentence-worst = Sur { $texts } écrits par des clients, { $negative } sont négatifs et { $positive } positifs ; à « { $touchpoint } », { $worst } sur { $n } sont négatifs.
moods-note = textes avec leur ton de −1 (mauvais) à 1 (bon) : une lecture grossière par une liste de mots anglais, non un verdict · négatif : −0,05 ou moins · intervalles : 95 %, par client · sous 20 textes, rien n’est résumé
moods-note-agreement = quand un texte a aussi une note, ses mots et la note s’accordent dans { $agree } cas sur { $of }
moods-note-other-language = non lus : { $texts } dans d’autres langues
moods-note-no-words = non lus : { $texts } sans mots
moods-note-not-by-customer = non lus : { $texts } que le client n’a pas écrits
moods-note-own = { $n ->
    [one] { $n } ton a été fixé par une personne
   *[other] { $n } tons ont été fixés par une personne
}
moods-no-stage = aucune phase
moods-touchpoint = Point de contact
moods-stage = Phase
moods-channel = Canal
moods-period = Période
moods-texts = Textes
moods-customers = Clients
moods-customer = Client
moods-tone = Ton
moods-tone-low = Borne basse (95 %)
moods-tone-high = Borne haute (95 %)
moods-negative = Négatifs
moods-negative-low = Borne basse des négatifs (95 %)
moods-negative-high = Borne haute des négatifs (95 %)
moods-word = Mot
moods-weight = Poids
moods-recent-tone = Ton récent
moods-negative-texts = Textes négatifs
moods-last-text = Dernier texte
moods-text = Texte
moods-telling-words = Mots qui parlent
moods-time = Heure
moods-source = Ton d’après
moods-text-id = Identifiant du texte
moods-source-words = mots
moods-source-rating = note
moods-source-person = une personne
moods-how-word-sounds = Dans ce métier, le mot sonne
moods-how-text-sounds = Ce texte sonne en réalité
moods-as-read = Comme lu
moods-nobody-there = personne n’a écrit un tel texte ; prenez une ligne d’un des tableaux
moods-no-text-with-word = le mot « { $word } » ne donne son ton à aucun texte ; le tableau words liste ceux qui le font

## Signals

signals-title = Signaux
signals-question = Quels clients montrent maintenant des signes d’intention, et que disaient ces signes par le passé ?
signals-nobody-active = personne n’a rien fait dans les 28 derniers jours des données ; importez des données plus récentes
signals-sentence = Le plus parlant est « { $name } » : { $rate } de ceux qui l’ont montré ont atteint { $goal } en { $days } jours, contre { $base } de tous ({ $lift } fois plus souvent) ; { $n } le montrent maintenant.
signals-none = Aucun signe des { $customers } vus dans les 28 derniers jours n’en dit plus sur { $goal } en { $days } jours que l’habituel { $base }.
signals-too-short = Les données sont trop courtes pour dire ce que les signes des { $customers } vus dans les 28 derniers jours annoncent sur { $goal } en { $days } jours.
signals-shared = { $customers } vus dans les 28 derniers jours, selon les signes qu’ils montrent.
signals-note = clients vus dans les 28 jours jusqu’au { $day } ; un client peut montrer plusieurs signes · ce que disaient les signes : { $observations } regards sur un client, à { $cuts ->
    [one] { $cuts } jour passé
   *[other] { $cuts } jours passés
}, sans rien savoir de la suite
signals-note-interval = intervalles : 95 %, par client ; gris : pas plus loin de la part de tous que ne le ferait le hasard avec autant de signes regardés · un signe n’est pas une cause
signals-code = Code du signe
signals-signal = Signe
signals-customers = Le montrent maintenant
signals-shown = Fois montré
signals-reached = Ont ensuite atteint l’objectif
signals-rate = Part des fois
signals-rate-low = Borne basse (95 %)
signals-rate-high = Borne haute (95 %)
signals-lift = Fois plus souvent
signals-lift-low = Borne basse des fois (95 %)
signals-lift-high = Borne haute des fois (95 %)
signals-evidence = Ce qu’il dit
signals-meaning = Qui le montre
signals-detail = Quoi
signals-time = Quand
signal-repeat-views = Même produit vu souvent
signal-cart-left = Panier laissé
signal-checkout-left = Caisse laissée
signal-price-page = A regardé les prix
signal-delivery-page = A regardé la livraison
signal-returns-page = A regardé les retours
signal-more-visits = Vient plus souvent
signal-visit-spike = Pic de visites
signal-rising = Fait plus chaque semaine
signal-declining = Fait moins chaque semaine
signal-higher-level = Nouvelle habitude de venir
signal-lower-level = Habitude de venir perdue
signal-seen-lately = Vu dans les 7 derniers jours
signal-means-repeat-views = a vu un même produit 3 fois ou plus dans les 7 derniers jours
signal-means-cart-left = a mis quelque chose au panier dans les 7 derniers jours sans y commander
signal-means-checkout-left = a commencé à passer en caisse dans les 7 derniers jours sans y commander
signal-means-price-page = a regardé une page sur les prix dans les 7 derniers jours
signal-means-delivery-page = a regardé une page sur la livraison dans les 7 derniers jours
signal-means-returns-page = a regardé une page sur les retours dans les 7 derniers jours
signal-means-more-visits = 3 visites ou plus dans les 7 derniers jours, ce que le hasard explique dans moins de 5 cas sur 100 d’après les 28 jours d’avant
signal-means-visit-spike = deux fois plus de visites que d’habitude ou davantage dans les 7 derniers jours, connu depuis 5 semaines ; de tous ceux ainsi désignés, au plus 1 sur 10 par hasard
signal-means-rising = ce qui est fait par semaine monte sur les 12 dernières semaines, de 30 % de l’habitude ou plus
signal-means-declining = ce qui est fait par semaine baisse sur les 12 dernières semaines, de 30 % de l’habitude ou plus
signal-means-higher-level = les visites par semaine ont monté durablement dans l’une des 6 dernières semaines
signal-means-lower-level = les visites par semaine ont baissé durablement dans l’une des 6 dernières semaines
signal-means-seen-lately = a fait quelque chose dans les 7 derniers jours
signal-evidence-more = plus que d’habitude
signal-evidence-less = moins que d’habitude
signal-evidence-usual = rien au-delà du hasard
signal-evidence-too-few = trop peu pour le dire
signal-detail-views = { $product }, { $n } fois
signal-detail-visits = { $now } visites en 7 jours, { $before } dans les 28 d’avant
signal-detail-rises = { $usual } par semaine, { $slope } de plus chaque semaine
signal-detail-falls = { $usual } par semaine, { $slope } de moins chaque semaine
signal-detail-level = { $before } visites par semaine avant, { $after } depuis

## Best time

timing-title = Meilleur moment
timing-question = À quelle heure et quel jour peut-on joindre chaque client, et des moments personnels en touchent-ils plus qu’un seul pour tous ?
timing-about-channel = Ce qui dit que quelqu’un est là : n’importe quoi, messages ouverts et cliqués, ou visites du site.
timing-no-message-read = personne n’a ouvert ni cliqué un message ; importez l’activité d’un outil d’e-mail, ou demandez un autre canal
timing-personal = Des moments personnels touchent plus : de ce que les clients ont fait ensuite, { $personal } est tombé dans leurs trois heures à eux, { $common } dans { $window }, le meilleur créneau pour tous.
timing-about-equal = Des moments personnels touchent à peu près autant : de ce que les clients ont fait ensuite, { $personal } est tombé dans leurs trois heures à eux, { $common } dans { $window }, le meilleur créneau pour tous.
timing-common = Un seul moment pour tous est le mieux ici : de ce que les clients ont fait ensuite, { $common } est tombé dans { $window }, { $personal } dans leurs trois heures à eux.
timing-too-little-to-test = Il y a trop peu pour éprouver des moments personnels : { $window } est le meilleur pour tous.
timing-very-personal = les heures sont très personnelles : { $n } actions propres en disent autant que l’habitude de tous
timing-fairly-personal = les heures sont assez personnelles : { $n } actions propres en disent autant que l’habitude de tous
timing-hardly-personal = les heures sont à peine personnelles : seules { $n } actions propres en disent autant que l’habitude de tous
timing-shared = tous partagent ici les mêmes heures
timing-note = { $n } clients selon l’heure locale, de leur pays ou sinon du projet ; créneaux de trois heures entre 8:00 et 21:00
timing-note-test = éprouvé sur { $n } actions à partir du { $day }, appris de celles d’avant
timing-note-offline = cela dit quand les gens agissent, non comment ils répondent à un message : éprouvez-le avec un groupe témoin
timing-of-customer = { $window } ({ $zone }), le mieux { $weekday } : { $expected } de ce qu’ils font est alors à attendre, d’après { $n ->
    [one] { $n } action propre
   *[other] { $n } actions propres
} et l’habitude de tous.
timing-of-all = { $window } ({ $zone }), le mieux { $weekday } : un seul moment pour tous, car des moments personnels ne touchent pas plus ici.
timing-hour = Heure
timing-weekday = Jour de la semaine
timing-actions = Actions
timing-share = Part
timing-customers = Clients
timing-best = Le mieux
timing-best-for-all = le mieux pour tous
timing-window-hours = Créneau, heures
timing-later-actions = Actions ultérieures
timing-met-common = Dans le créneau commun
timing-met-raw = Dans le créneau des heures propres seules
timing-met-personal = Dans le créneau personnel
timing-points = Points de plus que le commun
timing-points-low = Borne basse (95 %)
timing-points-high = Borne haute (95 %)
timing-from = De
timing-until = À
timing-zone = Fuseau horaire
timing-expected = Attendu alors
timing-expected-common = Attendu dans le créneau commun
timing-monday = lundi
timing-tuesday = mardi
timing-wednesday = mercredi
timing-thursday = jeudi
timing-friday = vendredi
timing-saturday = samedi
timing-sunday = dimanche

## Recommendations

recommendations-title = Recommandations
recommendations-question = Quels produits sont achetés ensemble, lesquels se ressemblent, et lesquels montrer à qui ?
recommendations-no-order-names-a-product = aucun événement qui atteint { $goal } ne nomme de produit ; importez des commandes avec leurs produits
recommendations-pair = « { $b } » est commandé avec « { $a } » { $lift } fois plus souvent que par hasard ({ $n ->
    [one] { $n } commande
   *[other] { $n } commandes
}).
recommendations-personal = Des clients qui ont commandé ensuite, { $own } ont commandé l’un des { $named } produits choisis pour eux, { $popular } l’un des { $named } plus achetés.
recommendations-popular = Les produits choisis pour chaque client ne font pas mieux ici que les plus achetés, qui sont montrés : des clients qui ont commandé ensuite, { $own } ont commandé l’un des { $named } choisis pour eux, { $popular } l’un des { $named } plus achetés.
recommendations-not-tested = Trop peu de clients recommandent pour éprouver des produits choisis pour chacun : les plus achetés sont montrés.
recommendations-note = { $n } clients qui ont regardé ou commandé un produit ; rien qu’ils aient renvoyé, qui soit épuisé, ou qu’ils aient déjà et que peu recommandent
recommendations-by-popularity = choisis selon combien ont acheté chacun
recommendations-by-ease = choisis selon ce qu’ont acheté des clients à l’historique semblable (EASE), d’après { $history }
recommendations-by-similarity = choisis par ressemblance avec l’historique (cosinus), d’après { $history }
recommendations-history-orders = les commandes
recommendations-history-everything = les commandes, paniers et produits vus
recommendations-note-test = éprouvé sur { $n } clients qui ont commandé à partir du { $day }, dont rien n’a été appris
recommendations-note-pairs = achetés ensemble : sur { $n } commandes, plus de 1,2 fois plus souvent que par hasard, dans 5 commandes ou plus, avec des probabilités corrigées du nombre de paires (Benjamini-Hochberg, 5 %)
recommendations-product = Produit
recommendations-buyers = Acheteurs
recommendations-ordered-again = Ont recommandé
recommendations-used-up = Se consomme
recommendations-stock = Stock
recommendations-goes-with = Achetés avec
recommendations-like-it = Semblables
recommendations-with = Avec
recommendations-orders = Commandes avec les deux
recommendations-of-product = Des commandes du produit
recommendations-lift = Fois plus souvent que le hasard
recommendations-p = Probabilité corrigée du hasard
recommendations-alike = Semblable
recommendations-both = Clients des deux
recommendations-likeness = Ressemblance
recommendations-chosen-by = Choisi par
recommendations-tested = Clients éprouvés
recommendations-hits = Ont commandé l’un d’eux
recommendations-hits-low = Borne basse (95 %)
recommendations-hits-high = Borne haute (95 %)
recommendations-ndcg = Ordre des nommés (NDCG)
recommendations-for-each = pour chaque client
recommendations-most-bought = plus achetés
recommendations-first = Premier
recommendations-second = Deuxième
recommendations-third = Troisième
recommendations-because-of = À cause de
recommendations-ordered = Produits commandés jusqu’ici

## Experience scores

experience-title = Scores d’expérience
experience-question = À quel point les clients sont-ils satisfaits, prêts à recommander, et était-ce facile, où et quand ?
experience-about-period = Comment le temps est découpé.
experience-none = aucun événement n’a de score de satisfaction, de recommandation ou d’effort ; importez des réponses à des enquêtes, ou des avis avec étoiles
experience-none-in-filter = aucun événement dans le filtre n’a de score de satisfaction, de recommandation ou d’effort ; élargissez-le
experience-note = réponses ; NPS : promoteurs (9 ou 10) moins détracteurs (jusqu’à 6), CSAT : satisfaits à partir des trois quarts de l’échelle, CES : moyenne · intervalles : 95 %, par client · sous 20 réponses, pas de score
experience-few = Les clients ont donné { $answers } : trop peu pour un score.
experience-shared = Les clients ont donné { $answers }.
experience-says-nps = { $name } est à { $score } points ({ $low } à { $high }) d’après { $answers } réponses
experience-says-csat = { $name } : { $score } % sont satisfaits ({ $low } à { $high } %) d’après { $answers } réponses
experience-says-ces = { $name } : { $score } en moyenne ({ $low } à { $high }) d’après { $answers } réponses
experience-asked = Question
experience-answers = Réponses
experience-customers = Clients
experience-score = Score
experience-score-low = Borne basse (95 %)
experience-score-high = Borne haute (95 %)
experience-unit = Unité
experience-unit-nps = points, −100 à 100
experience-unit-csat = % de satisfaits
experience-unit-ces = moyenne
experience-given = Dernier score
experience-time = Quand

## Themes

themes-title = Thèmes
themes-question = De quoi les clients écrivent-ils, où et quand, et qui atteint l’objectif ensuite ?
themes-about-themes = Nombre de thèmes ; auto = autant qu’il se lit le mieux.
themes-about-period = Comment le temps est découpé.
themes-about-quotes = Combien de textes de chaque thème sont montrés.
themes-too-few = il y a trop peu de textes d’une même langue pour trouver des thèmes (il en faut { $n }) ; importez des avis, des tickets de support, des discussions ou des réponses à des enquêtes
themes-sentence = { $texts } portent sur { $themes } ; le plus, { $part }, sur « { $name } ».
themes-effect = Après des textes sur « { $name } », { $rate } atteignent { $goal }, après d’autres { $others }.
themes-shared = { $texts } sur { $themes }.
themes-note = textes en { $language }, chacun compté au thème dont il parle le plus ; trouvés par les mots que les textes partagent, sans les noms de produits (TF-IDF et facteurs non négatifs)
themes-note-other-language = non lus : { $texts } dans d’autres langues
themes-note-none = { $texts } sur aucun des thèmes
themes-note-effect = ce qui suit : l’objectif en { $days } jours après { $observed } textes assez anciens ; intervalles à 95 % par client ; pas une cause
themes-theme = Thème
themes-texts = Textes
themes-customers = Clients
themes-share = Part
themes-phrases = Ce qu’ils disent
themes-then-goal = Ont ensuite atteint l’objectif
themes-then-goal-low = Borne basse (95 %)
themes-then-goal-high = Borne haute (95 %)
themes-others-then-goal = Après d’autres thèmes
themes-evidence = Différence
themes-tells = au-delà du hasard
themes-tells-nothing = rien au-delà du hasard
themes-of-texts = Des textes de là
themes-word = Mot
themes-weight = Poids
themes-english = Anglais
themes-german = Allemand
themes-french = Français
themes-spanish = Espagnol
themes-italian = Italien
themes-dutch = Néerlandais
themes-call-it = Nom de ce thème
themes-keep-name = Garder le nom
themes-own-name = Nommer d’après ses textes
themes-nobody-there = personne n’a écrit un tel texte ; prenez une ligne d’un des tableaux
## What if

what-if-title = Et si
what-if-question = Et si une étape allait mieux, ou disparaissait : combien de plus atteindraient l’objectif, et quelle étape est le plus fort levier ?
what-if-about-change = Passages empruntés plus ou moins souvent.
what-if-about-block = Étapes où partent tous ceux qui y viendraient.
what-if-about-avoid = Étapes que tout le monde contourne.
what-if-change-form = passages tels que Cart>Checkout:+20% ou Cart>Checkout:45% (aussi depuis start, vers goal ou exit), ou none
what-if-unreadable = le changement { $text } est illisible ; écrivez { $form }
what-if-nobody-reaches = personne n’atteint { $goal } ici ; choisissez un autre objectif ou élargissez le filtre
what-if-other-steps = Toutes les étapes rares
what-if-avoid = sans passer par { $name }
what-if-block = personne à { $name }
what-if-case = Cas
what-if-conversion = Atteignent l’objectif
what-if-lower-end = Borne basse
what-if-upper-end = Borne haute
what-if-reached = Parcours qui l’atteignent
what-if-value = Valeur
what-if-more = De plus
what-if-more-value = Valeur de plus
what-if-now = maintenant
what-if-then = avec les changements
what-if-from = De
what-if-to = À
what-if-share = Part maintenant
what-if-share-then = Part alors
what-if-count = Fois emprunté
what-if-sensitivity = Sensibilité
what-if-more-by-a-tenth = De plus à l’objectif pour un dixième de plus
what-if-step = Étape
what-if-visits = Visites
what-if-visits-then = Visites alors
what-if-more-visits = Visites de plus
what-if-chance = Probabilité d’ici
what-if-chance-then = Probabilité alors
what-if-change = Changement
what-if-observed-low = Minimum observé
what-if-observed-high = Maximum observé
what-if-is-observed = Jamais observé
what-if-too-few = { $all }, c’est trop peu pour dire ce qui en amènerait plus à { $goal }.
what-if-shared = Ce que font de simples passages pour { $goal } n’est dit que là où cela ne fait reconnaître personne.
what-if-reach-now = { $n } sur { $all } atteignent { $goal } ({ $share }).
what-if-strongest = Le plus fort levier : un dixième de plus de { $from } vers { $to } en amènerait environ { $more } de plus.
what-if-strongest-fewer = Le plus fort levier : un dixième de moins de { $from } vers { $to } en amènerait environ { $more } de plus.
what-if-strongest-to-goal = Le plus fort levier : un dixième de plus de { $from } à { $goal } même en amènerait environ { $more } de plus.
what-if-strongest-is-leaving = Le plus fort levier : un dixième de départs en moins après { $from } en amènerait environ { $more } de plus.
what-if-more-reach = Environ { $change } de plus sur { $all } atteindraient { $goal } : { $then } au lieu de { $now } (certitude 90 % : { $low } à { $high } de plus).
what-if-fewer-reach = Environ { $change } de moins sur { $all } atteindraient { $goal } : { $then } au lieu de { $now } (certitude 90 % : { $low } à { $high } de moins).
what-if-no-difference = Cela ne changerait rien à { $goal } au-delà du hasard : { $then } au lieu de { $now }.
what-if-beyond-observed = { $change } dépasse ce qui a jamais été observé : ce serait { $then }, et c’était { $low } à { $high }.
what-if-beyond-all-observed = { $change } dépasse ce qui a jamais été observé : ce serait { $then }.
what-if-never-observed = { $change } ne peut être comparé à l’observé : trop peu sont passés par là.
what-if-fewer-leaving = { $part } de départs en moins après { $from }
what-if-more-leaving = { $part } de départs en plus après { $from }
what-if-leaving-of = { $part } de départs après { $from }
what-if-fewer-going = { $part } de moins de { $from } à { $to }
what-if-more-going = { $part } de plus de { $from } à { $to }
what-if-going-of = { $part } de { $from } à { $to }
what-if-asked-fewer-leave = Et si { $part } de moins partaient après { $step } ?
what-if-asked-more-go-on = Et si { $part } de plus continuaient après { $step } ?
what-if-asked-more-go = Et si { $part } de plus allaient de { $step } à { $to } ?
what-if-remembers-too-little = La chaîne ne retient qu’une étape et place ailleurs { $share } des parcours après trois étapes : prenez ceci comme un indice.
what-if-note = chaque parcours ({ $unit }) jusqu’au premier objectif comme une chaîne qui retient une étape : après trois étapes, { $share } d’entre eux sont ailleurs qu’elle ne dit · bornes à 90 % de certitude, en retirant les parcours au sort · association, non preuve de cause
