### Sentences above views and parts of pictures.

## Sentence

sentence-orders-in-currency = { $orders } en { $currency }
sentence-orders-in-no-sum = Dans aucune somme d’argent : { $all }. Donnez un taux de change sous Données › Réglages.
sentence-refused-analytics-and-left-out = { $n ->
    [one] { $n } client a refusé l’analyse et est écarté
   *[other] { $n } clients ont refusé l’analyse et sont écartés
}
sentence-fewer-than-customers-refused-analytics-they = Moins de { $k } clients ont refusé l’analyse ; ils sont écartés.
sentence-no-events-yet-import-file-to = Pas encore d’événements : importez un fichier pour commencer.
sentence-of = { $events } de { $customers }, { $period }
sentence-reached = { $what } ; { $customers_with_goal }{ $reached } ont atteint { $name }.
sentence-besides-sent = { $all } De plus, { $n ->
    [one] { $n } message a été envoyé ou retenu, ce qui n’est rien qu’un client ait fait.
   *[other] { $n } messages ont été envoyés ou retenus, ce qui n’est rien que des clients aient fait.
}
sentence-paid = Les clients ont payé { $paid }.
sentence-paid-and-goal = Les clients ont payé { $paid }, remboursements déduits ; ce qui a atteint { $name } fait { $of_goal }.
sentence-after-it = {" "}ensuite
sentence-within-steps-after = {" "}en { $steps } étapes ensuite
sentence-within-steps = {" "}en { $columns } étapes
sentence-nobody-has-event = Aucun client n’a d’événement ici.
sentence-largest-loss-is-after-in-step = { $reached }. La plus grande perte est après { $label } à l’étape { $n } : { $count } ne sont pas allés plus loin, { $share } de ceux-là.
sentence-largest-loss-about = { $reached }. La plus grande perte est après { $label } à l’étape { $n } : environ { $share } de ceux-là ne sont pas allés plus loin.
sentence-largest-loss-not-shown = { $reached }. La plus grande perte est après { $label } à l’étape { $n } ; combien s’y perdent n’est pas montré, pour ne pas trahir un petit groupe.
sentence-number-of-those-who-reached-would = { $all } ; le nombre de ceux qui ont atteint { $goal } en trahirait quelques-uns
sentence-units-with-step = { $all } avec « { $name } »
sentence-all-reached = La totalité ({ $all }) a atteint { $goal }
sentence-none-of-reached = Sur { $all }, personne n’a atteint { $goal }{ $within }
sentence-of-reached = { $n } sur { $all } ({ $share }) ont atteint { $goal }{ $within }
sentence-none-of-which-reached = { $all }, sans jamais atteindre { $goal }{ $within }
sentence-of-which-reached = { $all }, dont { $n } ont atteint { $goal }{ $within }
sentence-no-path-passes-this-filter = Aucun chemin ne passe ce filtre.
sentence-took = { $all } ont suivi { $different }.
sentence-all-took-same-path = Tous ({ $all }) ont suivi le même chemin.
sentence-no-path-taken-twice = Aucun chemin n’a été suivi deux fois : { $all } ont suivi { $different }. Avec des phases pour étapes, ou moins d’étapes, on voit ce qu’ils ont en commun.
sentence-took-most-common-is-of-them = { $all } ont suivi { $different } ; le plus fréquent en fait { $share }.
sentence-ten-most-common-of-cover-of = Les dix plus fréquents de { $different } couvrent { $ten } de { $all } ; le plus fréquent seul { $first }.
sentence-shares = parts { $words }
sentence-counted-back-from-goal = compté à rebours de l’objectif
sentence-around-first-time-of = avant et après le premier « { $name } », qui est l’étape 0
sentence-around-last-time-of = avant et après le dernier « { $name } », qui est l’étape 0
sentence-counted-back-from-drop-off = compté à rebours de l’abandon, sans ceux qui ont atteint l’objectif
sentence-dropped-off = { $all } sont partis sans atteindre { $goal }.
sentence-dropped-off-last-step = { $all } sont partis sans atteindre { $goal }. Le plus souvent, la dernière étape était { $label } : { $count }, { $share } d’entre eux.
sentence-repeated-steps-counted-once = étapes répétées comptées une fois
sentence-every-repeat-counted = chaque répétition comptée
sentence-most-common-of-each-step-by = les { $top_n } plus fréquents de chaque étape par nom
sentence-in-other = { $what } dans Autres
sentence-without-steps = sans { $names }
sentence-only-steps = seulement { $names }
sentence-times-of-step = { $all } de « { $name } »
sentence-around-every-time-of = avant et après chaque « { $name } », qui est l’étape 0 ; chacun compte à part
sentence-repeats-left-out = { $words } ({ $n } laissées de côté)
sentence-only-first-time-counted = seule la première fois de chaque étape est comptée
sentence-only-through = seulement ceux qui passent par { $names }
sentence-anywhere = { $name }, à n’importe quelle étape
sentence-step-split = { $name } en groupes : { $by }
sentence-colored-by-time = couleur : combien de temps il faut à la moitié jusqu’à l’étape suivante
sentence-below-in-other = sous { $share } dans Autres
sentence-began-before-first-step-shown = { $earlier } ont commencé avant la première étape montrée
sentence-continue-after-last-step-shown = { $went_on } continuent après la dernière étape montrée
sentence-too-small-to-draw = { $flows } trop petits à dessiner
sentence-stand-together-as-others-because-some = { $groups } figurent ensemble sous « autres », car certains ont moins de { $k } personnes
sentence-not-drawn-one-by-one-because = { $moves } non dessinés un à un, car certains ont moins de { $k } personnes
sentence-drawn-about-as-wide = { $moves } de largeur et de nombre approximatifs
sentence-later-steps-not-shown = ce qui vient après l’étape { $last } n’est pas montré, car moins de { $k } personnes finissent à certaines de ces étapes
sentence-no-segment-is-saved-yet = Aucun segment n’est encore enregistré.
sentence-inside-filter = dans le filtre
sentence-in-project = dans le projet
sentence-saved-shares-are-of = { $segments_are } enregistrés, parmi { $customers } { $of }.
sentence-no-groups-yet = Pas encore de groupes.
sentence-behave-in-ways-largest-group-is = { $customers } se comportent de { $groups } façons ; le plus grand groupe, « { $name } », en fait { $share }.
sentence-what-stands-out-most = {" "}Ce qui ressort le plus : « { $name } » – { $ratio_text }.
sentence-take-it-with-care = {" "}À prendre avec prudence : { $reasons }
sentence-not-enough-data-yet = Pas encore assez de données : { $reasons }
sentence-in-last-test-of-100-in = ; lors de la dernière épreuve, { $share } sur 100 du premier dixième l’ont fait
sentence-of-100-customers-in-top-tenth = Sur 100 clients du premier dixième, { $of_hundred } { $does }{ $tested }.
reliability-as-often = Oui, à peu près aussi souvent : sur { $customers }, { $expected } étaient attendus, et { $happened } l’ont fait.
reliability-too-high = Non, ses probabilités étaient trop hautes : sur { $customers }, { $expected } étaient attendus, et { $happened } l’ont fait.
reliability-too-low = Non, ses probabilités étaient trop basses : sur { $customers }, { $expected } étaient attendus, et { $happened } l’ont fait.
reliability-furthest = Le plus loin : là où elle disait { $predicted }, { $actual } sur { $n } l’ont fait.
reliability-ran-too-high = Lors de la dernière épreuve les probabilités étaient trop hautes : sur { $customers }, { $expected } étaient attendus, { $happened } l’ont fait.
reliability-ran-too-low = Lors de la dernière épreuve les probabilités étaient trop basses : sur { $customers }, { $expected } étaient attendus, { $happened } l’ont fait.
sentence-one-chance-for-all = Personne ne se distingue : sur 100 clients quels qu’ils soient, { $of_hundred } { $does }.
sentence-nobody-to-score-how-many-is = Personne à noter : combien { $does } n’est pas connu.
sentence-too-little-data-to-learn-from = trop peu de données d’où apprendre
sentence-came-with-newer-data = venus avec des données plus récentes
sentence-not-active-in-days-to = inactifs dans les { $days } jours jusqu’au { $day }
sentence-without-any-activity-before = sans aucune activité avant le { $day }
sentence-do-not-agree-to-be-profiled = n’acceptent pas le profilage
sentence-of-have-score = { $scored } sur { $all } ont un score
sentence-of-have-score-others = { $scored } sur { $all } ont un score ; les autres : { $why }
sentence-to = { $low } à { $high }
sentence-tested-at-cut-offs-ranked-right = { $tests ->
    [one] Éprouvé à une date ({ $tests }) : { $right } paires sur 100 bien classées.
   *[other] Aux { $tests } épreuves, chacune à sa date : { $right } paires sur 100 bien classées.
}
sentence-did-then-expected-now = Dans les jours suivants, { $rate } clients sur 100 l’ont fait ; maintenant, { $expected } sont attendus
sentence-fewer-than-ever = , moins qu’à toute épreuve
sentence-more-than-ever = , plus qu’à toute épreuve
sentence-no-predictions-yet = Pas encore de prévisions.
sentence-no-actions-yet-run-predictions-then = Pas encore d’actions : calculez des prévisions, puis proposez.
sentence-to-decide-and-approved = { $proposed } à décider et { $n } approuvées
sentence-of-them-leave = {" "}({ $n } sortiront
sentence-of-them-compared = , { $n } sont laissés de côté par le hasard pour mesurer l’effet
sentence-of-them-behind = , { $n } hors du fichier pour d’autres raisons
sentence-open-for = , ouvertes pour { $customers }
sentence-about-are-expected-within-30-days = {" "}Environ { $orders } sont attendues en 30 jours de toute façon
sentence-messages-add-about-90-interval-to = ; les messages ajoutent environ { $money } (intervalle à 90 % : { $low } à { $high }).
sentence-messages-add-orders = ; les messages ajoutent environ { $orders } (intervalle à 90 % : { $low } à { $high }).
sentence-what-messages-add-is-not-measured = ; ce que les messages ajoutent n’est pas encore mesuré.
sentence-and-held-back-to-compare-with = {" "}et { $are } gardés témoins pour comparer
sentence-exported-send-them-import-newer-data = { $actions_are } exportées{ $held }. Envoyez-les, importez environ 30 jours plus tard des données plus récentes et proposez à nouveau : on voit alors ce que les messages ont ajouté.
sentence-one-day-at-most-to-one = une par jour au plus à une personne
sentence-at-least-days-apart-for-one = au moins { $days } jours d’écart pour une personne
sentence-messages-are-sent-on-from-00 = Les messages partent le { $period }, de { $day_begins }:00 à { $day_ends }:00 là où vit le client, { $gap }.
sentence-shown-on-website-and-need-no = {" "}{ $actions_are } montrées sur le site et n’ont pas besoin de jour.
sentence-it-is-this-customers-score-in = C’est le score de ce client dans Prévisions.
sentence-so-it-was-estimated-when-proposed = Ainsi estimé lors de la proposition ; le score dans Prévisions est maintenant { $share }.
sentence-estimated-from-customers-who-were-in = Estimé d’après des clients qui étaient avant dans la même situation.
sentence-in-30-days-after-whether-or = Dans les 30 jours après le { $date }, que ceci soit envoyé ou non. { $from }
sentence-of-some-people-nobody-knows-whether = De certaines personnes, nul ne sait si elles acceptent d’être contactées.
sentence-no-import-says-who-agreed-to = Aucun import ne dit qui a accepté d’être contacté ainsi.
sentence-none-of-them-can-be-reached = { $why } Aucune n’a d’adresse ou de numéro de ce type, ni n’accepte le profilage : les inclure n’apporte personne.
sentence-import-contacts-file-with-consent-column = { $why } Importez un fichier de contacts avec une colonne de consentement, ou, si vous gardez leur consentement ailleurs, { $switch }.
sentence-data-ends-on-days-ago = Les données finissent le { $date }, il y a { $n } jours
sentence-look-whether-these-actions-still-make = { $ends } : voyez si ces actions ont encore un sens, ou importez d’abord des données plus récentes.
sentence-what-was-timely-then-carts-views = { $ends }. Ce qui était alors d’actualité (paniers, vues, nouveaux clients, commandes récentes) n’est plus proposé.
sentence-no-channels-yet = Pas encore de canaux.
sentence-first-came-by = { $all } sont venus d’abord par { $channels }.
sentence-brings-most-customers-of = { $name } amène le plus de clients ({ $share } de { $all })
sentence-of-them-buy = { $first } ; { $buy } d’entre eux achètent
sentence-none-of-them-buy = { $first } ; aucun d’entre eux n’achète
sentence-while-of-those-by-do = { $first }, tandis que par { $name } c’est { $share }.
sentence-more-than-by-any-other = { $first }, plus que par tout autre.
sentence-first-by = , d’abord par { $c }
sentence-at-one-moment = { $label } : { $events } à un même moment, { $time }{ $by } ; { $times } × { $goal }.
sentence-in-over = { $label } : { $events } en { $sessions } sur { $time }{ $by } ; { $times } × { $goal }.

## Shares

shares-of-start = du début
shares-of-previous-step = de l’étape précédente

## Friction

friction-unknown-device = appareil inconnu
friction-as-often-as = , { $times } plus que { $than }
friction-as-often-as-in-other-weeks = { $times } plus que d’autres semaines
friction-on-other-devices = sur d’autres appareils
friction-of = { $share } de { $sessions }{ $times_as_often }
friction-looping-of-sessions = { $looping } sur { $sessions }
friction-more-often-than-usual = plus souvent que d’habitude
friction-errors-not-shown = Ce que disent erreurs et allers-retours n’est pas montré, pour ne pas trahir un petit groupe.
friction-came = « { $name } » est venu { $often } ({ $period })
friction-of-sessions-with-or-go-back = { $share } des sessions { $device } avec { $from } ou { $to } font des allers-retours entre les deux
friction-no-errors-and-no-device-on = Pas d’erreurs, et pas d’appareil où l’on fait plus d’allers-retours qu’ailleurs.
friction-none-of-them-out-of-ordinary = { $errors }, aucune hors de l’ordinaire dans aucune semaine.
friction-too-few-to-say-whether-week = { $errors }, trop peu pour dire si une semaine sort de l’ordinaire.

## Flow drawing

graph-title = Passages de l’un au suivant
graph-node = { $name } : { $customers }
graph-edge = { $from } → { $to } : { $customers }, { $times }
graph-edge-back = { $from } → { $to }, ramène : { $customers }, { $times }
graph-edge-repeat = { $name } plusieurs fois de suite : { $customers }, { $times }
graph-edge-share = , { $share } de tous les passages de { $from }
graph-edge-median = , temps médian { $median }
graph-came-before = Venaient directement avant : { $n }
graph-came-after = Venaient directement après : { $n }
graph-and-more = et { $more } de plus
graph-caption = { $nodes } sur { $all_nodes } montrés, avec { $edges } liaisons sur { $all_edges }, celles du plus de clients · en pointillés : retour à ce qui vient d’habitude plus tôt, ou le même à nouveau · tout garde sa place quel que soit le filtre
graph-caption-around = ce qui vient directement avant et après « { $name } »
flow-drawing-flow = Flux
flow-drawing-by-step = { $label } avant l’étape { $ended_by }
flow-drawing-before-step = { $label } avant l’étape { $step }
flow-drawing-step = { $label }, étape { $step }
flow-drawing-this-step = cette étape
flow-drawing-steps-and = étapes { $step } et { $next_step }
flow-drawing-in-step = étape { $step }
flow-drawing-of-them-in-of-those-on = { $name } : { $many }, dont { $arrived } à { $steps } ({ $share } de ceux en chemin à l’étape { $step_before })
flow-drawing-of-all = { $name } : { $many } ({ $share } de tous)
flow-drawing-of-them-in = { $here }, dont { $arrived } à : { $step }
flow-drawing-step-to-of-of-all = { $from } → { $to }, étape { $step } à { $next_step } : { $count } ({ $of_from } de { $from }, { $of_all } de tous)
flow-drawing-step-to-about = { $from } → { $to }, étape { $step } à { $next_step } : environ { $count }. Le nombre exact trahirait un petit groupe
flow-drawing-about = environ { $count }
flow-drawing-leads-back = { $words } ; retour à une phase précédente
flow-drawing-skips = { $words } ; en sautant une phase
flow-drawing-turns = tirets : retour à une phase précédente ; points : une phase sautée
flow-drawing-come-back = { $words } ; { $share } reviennent ici plus tard
flow-drawing-badge = { $share } reviennent
flow-drawing-takes = { $words } ; la moitié en { $median }, 9 sur 10 en { $p90 }
flow-times-title = Jusqu’à l’étape suivante, la moitié en :
flow-times-minute = 1 min
flow-times-hour = 1 heure
flow-times-day = 1 jour
flow-times-week = 7 jours
flow-times-month = 30 jours
flow-times-longer = plus longtemps
flow-drawing-step-heading = Étape { $step }
flow-drawing-nobody-left = plus personne
flow-drawing-nobody-yet = personne encore

## Timeline drawing

timeline-drawing-timeline = Chronologie
timeline-drawing-events = { $n } événements · { $channel } · { $period } : { $top }
timeline-drawing-stage = Phase
timeline-drawing-mood = Humeur
timeline-drawing-mood-of = { $texts }, ton { $tone }
timeline-drawing-sessions = Sessions
timeline-drawing-changes-of-stage = { $n } changements de phase, { $period }

## Orders
sentence-orders = { $form ->
    [1] { $n } commande
   *[other] { $n } commandes
}
