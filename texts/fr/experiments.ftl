### Experiments: what actions, campaigns and changes bring, proved against those for whom they were left out.

experiments-title = Expériences
experiments-question = Qu’apportent actions et campagnes, prouvé face aux clients qui en ont été exclus, et qu’ont fait les changements d’un jour ?
experiments-about-days = Jours pendant lesquels un client compte, depuis le jour où le bras a été fixé.
experiments-about-formula = Comment les nombres nécessaires sont calculés ; ils diffèrent de quelques pour cent.
experiments-nothing-to-compare = il n’y a encore rien à comparer : exportez des actions, envoyez-les et importez ce qui s’est passé, ou importez une campagne avec des clients témoins, ou notez le jour d’un changement (desire-path annotations)
stage-comparing-arms = Comparaison des bras

## Names

experiments-all-actions = Toutes les actions ensemble, avec celles laissées comme d’habitude
experiments-as-usual = Comme d’habitude
experiments-nobody = Personne ne leur écrit
experiments-held-out = Témoins

## What it means

experiments-sentence-without-rates = { $name } : { $verdict }
experiments-sentence = { $name } : { $verdict } { $share } de { $treated } contre { $control_share } de { $control } ({ $with }).
experiments-only-changes = Il n’y a pas d’expérience ; ce qui a été noté est dans la table des changements.
experiments-not-shown = Ce que montre « { $name } » n’est pas montré ici, pour ne pas trahir un petit groupe.
experiments-change-sentence = { $note } : { $what }
experiments-points = { $points } points en { $days } jours ({ $low } à { $high })
experiments-wrong-ratio = Les bras n’ont pas les tailles que donne le hasard ({ $sizes } clients) : trouvez qui manque avant d’en croire quoi que ce soit.
experiments-not-over = Trop tôt pour le dire : les { $days } jours de personne ne sont écoulés.
experiments-too-few = Trop tôt pour le dire : il faut 30 clients de chaque côté, { $treated } et { $control } ont eu leurs jours.
experiments-too-early = Trop tôt pour le dire : { $so_far }. Si cela reste ainsi, environ { $more } clients de plus le diront.
experiments-too-early-for = Trop tôt pour le dire : { $so_far }. Environ { $more } clients de plus diraient une différence de { $points } points.
experiments-unclear = Trop tôt pour le dire : { $so_far }.
experiments-no-difference = Pas de différence qui compte : { $so_far }.
experiments-works = Cela marche, continuez : { $so_far }.
experiments-harms = Cela nuit, arrêtez : { $so_far }.
experiments-note = clients · succès : { $goal } en { $days } jours depuis le jour où le bras a été fixé · seuls comptent les clients dont les jours sont écoulés · intervalles à 95 %, assez larges pour être regardés chaque jour · argent sans ce qu’expliquent les 90 jours d’avant, et pour le premier de 1 000 acheteurs pas plus que pour le suivant

## Columns

experiments-experiment = Expérience
experiments-compared-with = Comparé à
experiments-since = Depuis
experiments-treated = Traités
experiments-treated-reached = Traités à l’objectif
experiments-treated-rate = Part des traités
experiments-treated-orders = Commandes des traités
experiments-treated-revenue = Chiffre d’affaires des traités
experiments-held-back = Témoins
experiments-held-back-reached = Témoins à l’objectif
experiments-held-back-rate = Part des témoins
experiments-held-back-orders = Commandes des témoins
experiments-held-back-revenue = Chiffre d’affaires des témoins
experiments-difference = Différence
experiments-lower-end = Borne basse
experiments-upper-end = Borne haute
experiments-once-low = Borne basse si regardé une fois
experiments-once-high = Borne haute si regardé une fois
experiments-chance-better = Probabilité que ce soit mieux
experiments-revenue-each = Chiffre d’affaires de plus par client
experiments-variance-saved = Variance qu’expliquent les jours d’avant
experiments-still-open = Clients dont les jours ne sont pas écoulés
experiments-more-needed = Clients encore nécessaires
experiments-ratio-chance = Probabilité de bras de ces tailles
experiments-verdict = Verdict
experiments-what-it-means = Ce que cela signifie
experiments-rate-without = Part sans cela
experiments-to-find = Différence à trouver
experiments-needed-treated = Clients traités nécessaires
experiments-needed-held-back = Clients témoins nécessaires
experiments-best-difference = Différence parmi les trois dixièmes les plus sensibles
experiments-qini = Qini
experiments-qini-low = Borne basse à 99 %
experiments-qini-high = Borne haute à 99 %
experiments-moved-too-few = On ne peut dire qui y est sensible : il faut 1 000 clients de chaque côté, dont 100 avec succès.
experiments-moved-alike = Tous réagissent à peu près pareil : choisissez à qui écrire pour d’autres raisons.
experiments-moved-differs = Certains y sont plus sensibles que d’autres : { $best } points parmi les trois dixièmes aux plus hauts scores, { $average } sur tous.

## Changes on a day

experiments-change = Changement
experiments-day = Jour
experiments-measure = Mesure
experiments-measure-goals = Clients à l’objectif, par semaine
experiments-measure-rate = Part des clients actifs à l’objectif, par semaine
experiments-weeks-before = Semaines avant
experiments-weeks-after = Semaines après
experiments-before = Avant
experiments-after = Après
experiments-beyond-trend = Au-delà de la tendance
experiments-change-too-few-weeks = Trop peu de semaines entières d’un côté : il en faut quatre avant et après, jusqu’au changement suivant.
experiments-change-points = { $points } points
experiments-change-range = { $change } au-delà de la tendance (intervalle à 95 % : { $low } à { $high })
experiments-change-more = Plus qu’avant : { $range }.
experiments-change-less = Moins qu’avant : { $range }.
experiments-change-none = Pas de changement net : { $range }.

## Arms as files

assignments-device = Appareil
assignments-experiment = Expérience
assignments-arm = Bras
assignments-assigned = Affecté
assignments-as-usual-share = Part « comme d’habitude »
assignments-nobody-share = Part « personne »
assignments-cannot-read = Le fichier des bras est illisible : écrivez un fichier CSV avec une ligne de titres.
assignments-no-column = Le fichier des bras n’a pas de colonne « { $name } » : il lui faut experiment, arm et assigned.
assignments-no-identifier = Le fichier des bras ne dit pas à qui ils sont : il lui faut { $names }, ou customer.
cli-assignments-none = personne n’est encore dans un bras : desire-path export PROJECT actions les fixe
cli-assignments-listed = Bras d’expériences
cli-assignments-cannot-read = { $file } est illisible
cli-assignments-settled = leur bras dans cette expérience est fixé et reste
cli-assignments-unknown = personne ici, ou plusieurs personnes, ne sont connus ainsi
cli-assignments-unreadable = aucune expérience, aucun bras (proposed, as-usual, nobody) ou aucun moment lisible
cli-assignments-nothing-new = aucun bras du fichier n’est nouveau
cli-assignments-read = { $n } lues.
cli-export-nobody-is-left-as-usual = aucune action approuvée n’est laissée comme d’habitude ; settings --set as-usual=10 en laisse une sur dix
cli-export-left-as-usual = Actions approuvées laissées comme d’habitude
cli-file-format-assignments = bras d’expériences

## The sample shop lives on

continued-cannot-read = La liste de qui a eu un message est illisible : écrivez un fichier CSV avec une ligne de titres.
continued-no-time = La liste de qui a eu un message n’a ni « send_at » ni « assigned » : donnez un fichier d’actions exportées ou de bras.
continued-no-identifier = La liste de qui a eu un message n’a ni « customer_id » ni « email ».
export-files-missing = { $path } n’est pas là : nommez le dossier des exports à continuer.
cli-continued = { $shop } continue : { $rows } de { $people }. { $moved } sur { $contacted } avec un message n’ont commandé que grâce à lui ({ $points } points).

## What to do next

next-experiments-check = Trouvez qui manque : { $names }. Les bras n’ont pas les tailles que donne le hasard.
next-experiments-go-on = Continuez ce qui marche : { $names }.
next-experiments-stop = Arrêtez ce qui nuit : { $names }.
next-experiments-change = Changez-y quelque chose, ou laissez : { $names }. Tel quel, cela ne fait pas de différence notable.
next-experiments-wait = Attendez, et importez des données plus récentes : { $names }. { $open ->
    [one] { $open } des traités n’a pas encore eu ses jours.
   *[other] { $open } des traités n’ont pas encore eu leurs jours.
}
next-experiments-more = Exportez-le pour plus de clients, puis importez des données plus récentes : { $names }.
next-experiments-try = Essayez ce qui sert le but et n’a jamais été essayé : { $names }. Approuvez-le et exportez-le ; dès lors il est comparé.

## The page of results

results-objective = But
results-working = { $n ->
    [one] qui marche
   *[other] qui marchent
}
results-open = { $n ->
    [one] qui n’est pas encore claire
   *[other] qui ne sont pas encore claires
}
results-harming = { $n ->
    [one] qui nuit
   *[other] qui nuisent
}
results-next = Quoi essayer ensuite
results-treated = Traités
results-of-each = { $reached } sur { $n }
results-revenue-each = { $money } de chiffre d’affaires de plus par client ({ $low } à { $high }).
results-variance-saved = Ce qu’ils ont payé dans les 90 jours d’avant explique { $share } de leurs différences, et est mis de côté.
results-interval = Différence de { $points } points, { $low } à { $high }
results-experiments-as-csv = Résultats des expériences en CSV
results-changes = Changements d’un jour
