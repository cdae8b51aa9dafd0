### What was forecast against what happened, and what goes with low scores.

## Forecasts

forecasts-title = Prévisions et réalité
forecasts-question = Ce qui était prévu s’est-il réalisé ?
forecasts-no-run = Il n’y a pas encore de prévisions : calculez-les, et revenez quand leur temps sera écoulé.
forecasts-too-early = Aucune prévision ne peut encore être vérifiée : la dernière est du { $date }, et son temps n’est pas écoulé dans les données. Importez des données plus récentes.
forecasts-shared = Ce que disaient les calculs précédents, à côté de ce qui s’est passé.
forecasts-sentence = { $n ->
    [one] Sur { $n } prévision dont le temps est écoulé, { $as_expected ->
    [0] aucune ne s’est réalisée comme l’explique le hasard.
   *[other] { $as_expected } s’est réalisée comme l’explique le hasard.
}
   *[other] Sur { $n } prévisions dont le temps est écoulé, { $as_expected } se sont réalisées comme l’explique le hasard.
}
forecasts-says = Le { $date }, il était dit de { $expected } sur { $customers } ({ $low } à { $high }) : { $does } ; { $observed } l’ont fait.
forecasts-as-expected = Autant que l’explique le hasard.
forecasts-more = Plus que l’explique le hasard : quelque chose a changé depuis.
forecasts-fewer = Moins que l’explique le hasard : quelque chose a changé depuis.
forecasts-note = clients · de chaque prévision la plus récente dont le temps est écoulé, d’au plus 4 000 clients tirés au sort · intervalles à 90 % par le seul hasard : ce qui touche tous les clients à la fois n’y est pas
forecasts-scored = Clients avec une probabilité
forecasts-compared = Comparés
forecasts-predicted = Devaient le faire
forecasts-predicted-low = Borne basse
forecasts-predicted-high = Borne haute
forecasts-is-as-expected = Comme l’explique le hasard
forecasts-card = Dernière prévision

## What goes with low scores

score-drivers-title = Ce qui va avec des scores bas
score-drivers-question = Quels points de contact, attentes, canaux et thèmes vont avec des scores bas et de mauvaises humeurs ?
score-drivers-days = Combien de jours avant une réponse sont regardés.
score-drivers-none = Trop peu de clients ont répondu à une question ou écrit un texte : il en faut { $fewest }.
score-drivers-none-in-filter = Trop peu de clients dans le filtre ont répondu à une question ou écrit un texte.
score-drivers-shared = Ce qui va avec des scores et humeurs bas.
score-drivers-note = clients, chacun avec sa dernière réponse à une question · ce qu’ils ont rencontré dans les { $days } jours d’avant · les différences sont réduites selon leur dispersion, avec intervalles à 95 %, et sortent du lot là où le hasard les fait moins d’une fois sur vingt, pour autant de choses regardées · moins de 20 d’un côté ne sont pas regardés
score-drivers-mood = Humeur des textes
score-drivers-unit-mood = ton, -1 à 1
score-drivers-touchpoint = Point de contact
score-drivers-wait = Attente
score-drivers-channel = Premier canal
score-drivers-theme = Thème
score-drivers-wait-answer = plus de { $time } pour une réponse
score-drivers-wait-delivery = plus de { $time } pour des nouvelles de la commande
score-drivers-says = { $question } : { $customers } avec « { $factor } » ont un score inférieur de { $lower } à ceux sans ({ $low } à { $high }).
score-drivers-nothing = { $question } : sur { $n } choses regardées, aucune ne va avec des scores plus bas au-delà du hasard.
score-drivers-no-cause = Ce qui va avec des scores bas n’en est pas forcément la cause.
score-drivers-factor = Ce qu’ils ont rencontré
score-drivers-with = Avec
score-drivers-without = Sans
score-drivers-score-with = Score avec
score-drivers-score-without = Score sans
score-drivers-difference = Différence
score-drivers-low = Borne basse
score-drivers-high = Borne haute
score-drivers-chance = Le hasard le fait
