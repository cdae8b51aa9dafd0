### The view Journey.

## Answer tab

answer-tab-nothing-selected = Rien de sélectionné

## Channels chart

loops-tab-counting = Comptage de ce qui suit quoi
loops-tab-graph = Graphe
loops-tab-what-connections-say = Ce que disent les liaisons
loops-tab-by-customers = Clients
loops-tab-by-times = Combien de fois
loops-tab-by-share = Part des passages
loops-tab-by-time = Temps médian
loops-tab-touchpoints-shown = Points de contact
loops-tab-connections-shown = Liaisons
loops-tab-as-can-be-read = Montrer autant qu’il s’en lit
loops-tab-whole-graph = Graphe entier
loops-tab-how-to-pick = Cliquez sur un point de contact ou une liaison pour voir qui y passe ; double-cliquez sur un point de contact pour le voir seul avec ce qui vient avant et après. Les flèches parcourent, Entrée choisit.
loops-tab-only-this = Ce point de contact seul
loops-tab-only-this-what = Le montre seul avec tout ce qui vient directement avant et après.
loops-tab-came-before = Venait directement avant
loops-tab-came-after = Venait directement après
loops-tab-times = Fois emprunté
loops-tab-of-moves-from = De tous les passages de { $name }
loops-tab-median-time = Temps médian
loops-tab-leads-back = Ramène à ce qui vient d’habitude plus tôt.
loops-tab-repeats = Le même plusieurs fois de suite.
loops-tab-note = Clients selon ce qui suit directement sur le parcours (unité : { $unit }) · { $picture }
graph-drawing-edges = Liaisons
graph-figure = Graphe des passages. Les flèches vont d’un point de contact à l’autre, Entrée en choisit un.

## Controls

controls-from-start = Depuis le début
controls-back-from-goal = À rebours de l’objectif
controls-around = Autour de { $name }
controls-back-from-drop-off = À rebours de l’abandon
controls-which-time = Quelle fois de l’étape compte
controls-first-time = Première fois
controls-last-time = Dernière fois
controls-every-time = Chaque fois
controls-only-first-time = Première fois seulement
controls-same-step-again = Étapes qu’un parcours a déjà eues
flow-look-title = Couleur et ordre
flow-look-by-time = Couleur : temps
flow-look-color = Ce que dit la couleur des bandes
flow-look-color-step = De quelle étape elles viennent
flow-look-color-time = Combien de temps prend le chemin
flow-look-order = Dans quel ordre sont les étapes
flow-look-order-usual = Le même dans chaque colonne
flow-look-order-size = Les plus grandes d’abord
flow-look-order-stage = Dans l’ordre des phases
flow-look-order-own = Comme elles ont été glissées
flow-look-drag = Faites glisser un bloc vers le haut ou le bas pour le placer ailleurs.
flow-look-through = Étapes par lesquelles il faut passer
flow-look-through-steps = Par { $names }
flow-look-split = Selon quoi { $name } est divisée
flow-look-other-anchors = ou une autre étape
flow-look-more-anchors = ou { $n } de plus
flow-look-other-anchors-what = Le flux est autour de celle de ces étapes qui vient.
flow-edge-before = Une étape de plus avant
flow-edge-after = Une étape de plus après
controls-where-steps-are-counted-from = D’où les étapes sont comptées
controls-customers = Clients
controls-sessions = Sessions
controls-orders = Commandes
controls-accounts = Comptes
controls-tickets = Tickets
controls-carts = Paniers
controls-what-is-counted = Ce qui est compté
controls-of-start = % du début
controls-of-previous-step = % de l’étape précédente
controls-what-percentages-are-shares-of = De quoi les pourcentages sont des parts
flow-tab-steps-to-the-right = { $n ->
    [one] { $n } étape de plus à droite
   *[other] { $n } étapes de plus à droite
}
controls-of-steps = { $steps_shown } étapes sur { $n }
controls-steps = { $n } étapes
controls-steps-shown = Étapes montrées
controls-repeats-once = Répétitions une fois
controls-every-repeat = Chaque répétition
controls-stop-at-goal = S’arrêter à l’objectif
controls-go-on-after-goal = Continuer après l’objectif
controls-what-happens-at-goal = Ce qui se passe à l’objectif
controls-top = Top { $top_n }
controls-at-least = { $top }, au moins { $share }
controls-shown-by-name = Montrés par nom
controls-what-is-shown-by-name = Ce qui est montré par nom
controls-shown-by-name-everything-else-is = Montrés par nom ; tout le reste est dans Autres
controls-most-common = les plus fréquents
controls-same-in-every-step = Les mêmes à chaque étape
controls-those-of-each-step = Ceux de chaque étape
controls-smallest-share = plus petite part

## Flow details

flow-details-clear-selection = Vider la sélection
flow-details-of-all-in-flow = De tous dans le flux
flow-details-of-step-before = De l’étape d’avant
flow-details-reach-goal = Atteignent un jour l’objectif
flow-details-median-time-to-next-step = Temps médian jusqu’à l’étape suivante
flow-details-different-customers = Clients différents
flow-details-fewer-than-30-take-shares-with = Moins de 30 : à lire avec prudence.
flow-details-they-reach-goal-as-often-as = Ils atteignent l’objectif { $times } plus souvent que les autres.
flow-details-none-of-them-reaches-goal = Aucun d’eux n’atteint l’objectif.
flow-details-they-reach-goal-more-often-than = Ils atteignent l’objectif plus souvent que les autres.
flow-details-they-reach-goal-less-often-than = Ils atteignent l’objectif moins souvent que les autres.
flow-details-came-to-this-step-by = Venus à cette étape par
flow-details-in-other = Dans Autres
flow-details-and-more-in-other = et { $rest } de plus
flow-details-nothing-selected = Rien de sélectionné
flow-details-point-at-block-or-band-to = Pointez un bloc ou une bande pour suivre les mêmes clients dans le flux. Un clic les sélectionne ; Échap vide la sélection.
flow-details-where-most-go-no-further = Où la plupart ne vont pas plus loin
flow-details-before-and-after = Avant et après
flow-details-hide-step = Masquer cette étape
flow-details-hide-step-what = Montre le flux comme si { $name } n’avait pas eu lieu ; le choix des étapes au-dessus du diagramme le ramène
step-choice-title = Étapes
step-choice-what = Ce qui n’est pas choisi est ignoré, comme s’il n’avait pas eu lieu. L’objectif compte toujours.
step-choice-every-step = Chaque étape
step-choice-hidden = { $n } masquées
step-choice-only = Seulement { $n }
step-choice-show-every = Montrer chaque étape
flow-details-what-comes-before-and-after = Ce que font les clients avant le premier « { $name } », et après
flow-details-step = { $name }, étape { $n }
flow-details-of-all = { $n }, { $share } de tous

## Flow selection

flow-selection-step-to = { $from } → { $to }, étape { $step } à { $next_step }
flow-selection-come-back = { $name }, étape { $step } : reviennent plus tard

## Flow tab

flow-tab-counting-steps-that-customers-take = Comptage des étapes que font les clients…
flow-tab-count-selection = Compter la sélection
flow-tab-picture-as-svg = Image en SVG
flow-tab-picture-as-png = Image en PNG
flow-tab-picture-to-share-as-svg = Image à partager en SVG
flow-tab-picture-to-share-as-png = Image à partager en PNG
flow-tab-selected = { $caption } · sélection : { $title }
flow-tab-flow-step-by-step = Flux, étape par étape
flow-tab-flow = Flux

## Friction tab

friction-tab-looking-for-errors-and-loops = Recherche de ce qui gêne…
friction-tab-click-customers-of-error-to-see = Cliquez sur les clients d’un obstacle pour voir qui ils sont.
friction-tab-customers-met-it = clients l’ont rencontré
friction-tab-met = Ont rencontré « { $name } »
friction-tab-times = Fois
friction-tab-mostly-after = Surtout après
friction-tab-weeks-out-of-ordinary = Semaines hors de l’ordinaire
friction-tab-no-touchpoint-whose-name-speaks-of = Aucun point de contact dont le nom parle d’une erreur, pas deux étapes entre lesquelles on fait des allers-retours, et aucune étape où un groupe se perd.
friction-tab-no-friction-found = Aucun obstacle trouvé
friction-tab-errors-share-of-sessions-by-week = Erreurs, part des sessions par semaine
friction-tab-back-and-forth-within-session = Allers-retours dans une session
friction-tab-coloured-out-of-ordinary = { $note } · en couleur : hors de l’ordinaire
friction-tab-who-met-it = Qui l’a rencontré
friction-tab-split = Comment les pertes sont réparties
friction-tab-what-costs-most = Ce qui coûte le plus
friction-tab-what-costs-objective = Ce qui nuit le plus à votre but : { $objective }
friction-tab-lost-goals = Sûrement perdu pour votre but : { $lost } × { $goal }
friction-tab-lost-money = Sûrement perdu pour votre but : { $lost }
friction-tab-lost-returns = Sûrement { $lost } clients de moins qui reviennent
friction-tab-loss = ont coûté { $loss }
friction-tab-loss-unsure = coûtent peut-être { $loss } : dans les limites du hasard
friction-tab-no-loss = aucune perte visible
friction-tab-who-they-are = Qui ils sont : { $customers }
friction-tab-who-met = Qui ils sont : { $customers }, { $name }
friction-tab-show-me = Montrer
friction-tab-show = Montrer { $name }
friction-tab-no-proof = Les autres étaient au même endroit et ont été épargnés ; la différence ne prouve pas la cause.
friction-tab-by-group = Ce que cela coûte par groupe
friction-tab-sessions-with-either = Sessions avec l’une des étapes
friction-tab-sessions-go-back = sessions font des allers-retours
friction-tab-who-goes-back = Qui fait des allers-retours
friction-tab-week-of-of = Semaine du { $date } : { $errors } sur { $sessions } ({ $share })
friction-tab-of-with-either-step = { $looping } sur { $sessions } avec l’une des étapes{ $share }

## Journey

journey-stage-flow = Flux des phases
journey-touchpoints = Points de contact
journey-paths = Chemins
journey-friction = Obstacles
journey-funnel = Entonnoir
journey-designed = Prévu et réel
journey-retention = Rétention
journey-more = Plus
journey-paths-that-customers-really-take-appear = Les chemins que les clients prennent vraiment apparaissent ici, étape par étape, dès qu’il y a des événements.
journey-no-journeys-yet = Pas encore de parcours

## More tab

chart-many-parts = Graphique ; les flèches le parcourent
more-tab-counting = Comptage…
more-tab-picture = Image
more-tab-shown = Ce qui est montré
more-tab-show = Montrer : { $what }
more-tab-as-usual = Comme d’habitude
more-tab-question = Question
more-tab-what-is-asked = Ce qui est demandé
more-tab-nothing-selected = Rien de sélectionné
more-tab-click-row-to-see-all-of = Cliquez sur une ligne ou une partie de l’image pour tout en voir et, là où ils sont connus, les clients derrière.

## Paths tab

paths-tab-path = Chemin
paths-tab-share = Part
paths-tab-running-total = Total cumulé
paths-tab-goal = Objectif
paths-tab-median-time = Temps médian
paths-tab-counting-paths = Comptage des chemins…
paths-tab-click-path-to-see-who-took = Cliquez sur un chemin pour voir qui l’a pris. Ctrl+clic ou Ctrl+Entrée en choisit plusieurs, Maj+clic ou Maj+Entrée tous jusqu’à un.
paths-tab-touchpoints = Points de contact
paths-tab-stages = Phases
paths-tab-what-steps-are = Ce que sont les étapes
paths-tab-stop-at-goal = S’arrêter à l’objectif
paths-tab-go-on-after-goal = Continuer après l’objectif
paths-tab-what-happens-at-goal = Ce qui se passe à l’objectif
paths-tab-one-path = Un chemin
paths-tab-customers-took-it = clients l’ont pris
paths-tab-times-taken = Fois emprunté
paths-tab-of-all-paths = De tous les chemins
paths-tab-reach-goal = Atteignent l’objectif
paths-tab-fewer-than-30-take-shares-with = Moins de 30 : à lire avec prudence.
paths-tab-its-steps = Ses étapes
paths-tab-several-paths = { $n } chemins
paths-tab-the-paths = Les chemins
paths-tab-or = {" ou "}

## Setting chips

setting-chips-yes = Oui
setting-chips-no = Non
setting-chips-write = Écrivez { $values }.

## Funnel tab

funnel-tab-one-step = Une étape seule dit peu : ajoutez une étape ci-dessus, ou voyez combien commandent une deuxième et une troisième fois.
funnel-tab-repeat-orders = Commandes répétées
funnel-tab-counting-steps = Comptage de qui atteint chaque étape…
funnel-tab-click-step = Cliquez sur une étape, ou sur ceux perdus avant, pour voir qui ils sont.
funnel-tab-one-after-other = L’une après l’autre
funnel-tab-directly = Directement l’une après l’autre
funnel-tab-any-order = Dans n’importe quel ordre
funnel-tab-order-of-steps = L’ordre des étapes
funnel-tab-reached-it = { $units } l’ont atteinte
funnel-tab-lost-before = Perdus avant { $name }
funnel-tab-late = Pas à { $name } en { $time }
funnel-tab-did-not-reach-it = { $units } à « { $before } » ne l’ont pas atteinte
funnel-tab-of-start = Du début
funnel-tab-of-previous = De « { $before } »
funnel-tab-median-time = Temps médian depuis « { $before } »
funnel-tab-fewer-than-30 = Moins de 30 : à lire avec prudence.
funnel-tab-within = En { $time }
funnel-tab-whenever = Sans limite
funnel-tab-hold = Ce que toutes les étapes ont en commun
funnel-tab-any-values = Rien de constant
funnel-tab-same = Même valeur : { $name }
funnel-tab-split = Comment la part qui arrive au bout est répartie
funnel-tab-not-over = Cette période n’est pas finie, ou qui y est entré a encore le temps : il peut en venir d’autres.
funnel-tab-took = De { $from } à { $to }
funnel-tab-took-so-long = { $units } ont mis { $time }
funnel-tab-entered-in = Entrés en { $period }
funnel-tab-reached-first = { $units } ont atteint « { $step } »
funnel-tab-time-for-all-steps = Le temps pour toutes les étapes

## Comparison

compare-chip-compare = Comparer à…
compare-chip-nothing = Rien
compare-chip-with = Contre : { $name }
compare-chip-title = Le groupe auquel on compare
compare-chip-rest = tous les autres
compare-chip-period-before = la période d’avant
flow-pair-how-compared = Comment les deux groupes sont montrés
flow-pair-differences = En différences
flow-pair-side-by-side = Côte à côte
flow-pair-all = Tous : { $units }
flow-pair-of-the-filter = { $units } du filtre
flow-pair-other = { $name } : { $units }
flow-details-against = Comparé à { $name }
flow-details-of-all-there = De tous ceux-là
flow-details-difference = Différence
flow-details-beyond-chance = Au-delà du hasard, toutes étapes comparées.
flow-details-may-be-chance = Cela peut être du hasard.
flow-details-value = Valeur de ces clients
flow-details-value-each = Par client
flow-details-goal-rate = { $share } (95 % : de { $low } à { $high })
flow-details-come-back = { $n } y reviennent plus tard
flow-details-come-back-inside = À l’intérieur des colonnes affichées : ceux qui reviennent après la dernière n’y sont pas. Davantage de colonnes en montrent plus.
flow-details-more = Plus avec cette étape
flow-details-must-pass-here = Doit passer ici, à l’étape { $step }
flow-details-must-pass = Doit passer à n’importe quelle étape
flow-details-only-step = Ne montrer que cette étape
flow-details-split = Diviser selon

## Designed tab

design-tab-comparing = Comparaison des parcours au prévu…
design-tab-click = Cliquez sur une étape, une sortie, une période ou un groupe pour voir qui ils sont.
design-tab-eventually = N’importe quoi peut se trouver entre
design-tab-directly = Directement l’une après l’autre
design-tab-rule = Ce qui peut se trouver entre deux étapes
design-tab-by-day = Par jour
design-tab-by-week = Par semaine
design-tab-by-month = Par mois
design-tab-split = Comment la part qui a suivi est répartie
design-tab-not-split = Tous ensemble
design-tab-split-by = Par { $name }
design-tab-after = Après « { $step } » : { $touchpoint }
design-tab-began-in = Commencés en { $period }
design-tab-not-over = Cette période n’est pas finie, ou qui y a commencé a encore le temps : il peut en venir d’autres.
design-tab-interval = { $low } à { $high }
design-tab-with-95 = Avec 95 % de confiance

## Designed chart

design-chart-followed = L’ont suivi jusqu’à { $step }
design-chart-undecided = Ont encore le temps
design-chart-left = Partis après { $step }
design-chart-left-here = Partis
design-chart-skipped = Ont sauté { $step }
design-chart-out-of-order = { $step } dans un autre ordre
design-chart-interrupted = Autre chose avant { $step }
design-chart-excluded = Ont rencontré l’indésirable
design-chart-next = Ce qui est venu à la place
design-chart-over-time = Part qui a suivi, selon le début du parcours
design-chart-by-group = Part qui a suivi, selon le groupe de la première étape
design-chart-period = { $date } : { $n } sur { $of } ont suivi ({ $share })
design-chart-period-not-over = { $date } : { $n } sur { $of } ont suivi jusqu’ici ({ $share }) ; pas fini
design-chart-few = { $n } sur { $of }, trop peu pour une part
design-chart-share = { $share } de { $of } ({ $low } à { $high })

## Funnel steps

funnel-steps-step = Étape { $n }
funnel-steps-optional = { $name } (facultatif)
funnel-steps-any-of-these = N’importe lequel est l’étape.
funnel-steps-may-be-left-out = Peut manquer
funnel-steps-remove = Retirer cette étape
funnel-steps-steps = Étapes
funnel-steps-add = Ajouter une étape
funnel-steps-as-usual = Étapes habituelles
funnel-steps-only-where = Seulement là où l’événement a l’un de ceux-ci
funnel-steps-more-values = { $n ->
    [one] { $n } valeur de plus peut
   *[other] { $n } valeurs de plus peuvent
} être écrites dans la commande.
funnel-steps-stages = Phases
funnel-steps-touchpoints = Points de contact

## Funnel chart

funnel-chart-of-start = { $share } du début
funnel-chart-of-previous = { $share } de « { $before } »
funnel-chart-median = médiane { $time }
funnel-chart-median-of-tries = médiane { $time }, sur plusieurs tentatives
funnel-chart-time = De { $from } à { $to } : la moitié met moins de { $median }
funnel-chart-time-how = Cliquez sur une colonne, ou glissez sur plusieurs, pour voir qui a mis aussi longtemps. Cliquez sur une étape ci-dessus pour les temps jusqu’à elle.
funnel-chart-over-time = Part qui va de { $from } à { $to }, selon l’entrée
funnel-chart-by-group = Part qui va de { $from } à { $to }, selon le groupe de la première étape
funnel-chart-period = { $date } : { $n } sur { $of } sont arrivés au bout ({ $share })
funnel-chart-period-not-over = { $date } : { $n } sur { $of } sont arrivés au bout jusqu’ici ({ $share }) ; pas fini
time-chart-column = { $time } : { $n } ({ $share })
funnel-chart-lost = { $lost } perdus ({ $share })
funnel-chart-late = { $lost } pas en { $time } ({ $share })
funnel-chart-lost-between = { $text } entre { $after } et { $before }

## Retention tab

retention-tab-counting-cohorts = Comptage de qui revient…
retention-tab-click-cell = Cliquez sur une cohorte ou une cellule pour voir qui ils sont.
retention-tab-first-event = Par premier événement
retention-tab-first-goal = Par premier objectif
retention-tab-what-begins = Ce qui met un client dans une cohorte
retention-tab-days = Jours
retention-tab-weeks = Semaines
retention-tab-months = Mois
retention-tab-periods = Durée d’une période
retention-tab-any-event = Tout événement
retention-tab-goal-again = L’objectif à nouveau
retention-tab-what-is-coming-again = Ce qu’est revenir
retention-tab-in-period = Dans cette période
retention-tab-in-period-or-later = Alors ou plus tard
retention-tab-who-counts = Qui compte
retention-tab-hatched = { $note } · hachuré : seule une partie de la période est connue
retention-tab-cohort = Venus d’abord { $name }
retention-tab-with = avec « { $group } »
retention-tab-split = Avec quoi les clients sont d’abord venus, en lignes
retention-tab-cohort-in-period = Venus d’abord { $name }, { $came } { $later }
retention-tab-on-day = le { $date }
retention-tab-in-week = la semaine du { $date }
retention-tab-in-month = en { $month }
retention-tab-days-later = { $n ->
    [one] { $n } jour plus tard
   *[other] { $n } jours plus tard
}
retention-tab-weeks-later = { $n ->
    [one] { $n } semaine plus tard
   *[other] { $n } semaines plus tard
}
retention-tab-months-later = { $n ->
    [one] { $n } mois plus tard
   *[other] { $n } mois plus tard
}
retention-tab-customers-of-cohort = clients sont alors venus d’abord
retention-tab-customers-came-again = clients de la cohorte sont revenus
retention-tab-of-cohort = De la cohorte
retention-tab-not-over = Seule une partie de cette période est connue : il peut en être venu d’autres.
retention-tab-fewer-than-30 = Moins de 30 : à lire avec prudence.

## Retention map

retention-map-average = { $period } : en moyenne { $share }
retention-map-cohort = Cohorte { $name } : { $customers }
retention-map-cell = { $name }, { $period } : { $n } sur { $of }
retention-map-not-over = { $label }, seule une partie de la période est connue
retention-map-day = Jour { $n }
retention-map-week = Semaine { $n }
retention-map-month = Mois { $n }
retention-map-came-first = Venus d’abord le
retention-map-came-first-week = Venus d’abord la semaine du
retention-map-came-first-month = Venus d’abord en
retention-map-came-first-with = Venus d’abord avec
retention-map-all = Tous
journey-loops = Boucles
journey-trends = Tendances
retention-tab-same-day = le même jour
retention-tab-same-week = la même semaine
retention-tab-same-month = le même mois
retention-map-few = { $n } sur { $of }

## The search above the paths

path-search-paths-with = Chemins avec
path-search-still-before = Ci-dessous sont encore les chemins avec : { $pattern }
path-search-still-all = Ci-dessous sont encore tous les chemins.
path-search-example = "Product viewed" then "Added to cart" within 7d then not order
path-search-customers-who = Clients qui…
path-search-customers-hint = Filtrer par les clients qui ont fait cela, ou les garder comme segment

## What if

what-if-tab-counting = Comptage des étapes des parcours…
what-if-tab-levers = Leviers
what-if-tab-steps = Étapes
what-if-tab-leaves = partent
what-if-tab-numbers = Nombres
what-if-tab-take-back = Retire ce changement.
what-if-tab-past = sans passer par { $name }
what-if-tab-blocked = personne à { $name }
what-if-tab-go-past = Tout le monde le contourne
what-if-tab-block = Tous ceux qui y viendraient partent
what-if-tab-move = Passage
what-if-tab-share = Part maintenant
what-if-tab-by-a-tenth = À l’objectif avec +10 %
what-if-tab-lever = { $words } : { $share } maintenant ; un dixième de plus en amène { $more } de plus à l’objectif
what-if-tab-reach-now = atteignent { $goal } maintenant
what-if-tab-reach-then = avec les changements
what-if-tab-more = parcours de plus, { $low } à { $high }
what-if-tab-more-value = valeur de plus
what-if-tab-share-then = Part avec les changements : { $share }
what-if-tab-tenth-more = Un dixième de plus
what-if-tab-tenth-less = Un dixième de moins
what-if-tab-as-it-is = Tel quel
what-if-tab-share-now = Part maintenant
what-if-tab-observed = Déjà observé
what-if-tab-between = { $low } à { $high }
what-if-tab-times = Fois emprunté
what-if-tab-chance-from = Probabilité depuis { $name }
what-if-tab-no-proof = Les autres de la même étape se partagent le reste comme avant. Qui passe par ici atteint peut-être { $goal } plus souvent pour d’autres raisons : essayez-le sur quelques-uns avant d’y compter.
what-if-tab-how-to-pick = Cliquez sur un passage pour l’emprunter plus ou moins souvent, ou regardez les étapes pour en contourner une ou la bloquer. Ce qui s’ensuit est dit aussitôt.
journey-what-if = Et si
