## Predictions of one's own

own-prediction-title = Question propre
own-prediction-question = Qui, parmi certains clients, fera quelque chose dans les prochains jours ?
own-prediction-about-target = Ce que les clients peuvent faire.
own-prediction-target-form = un événement de règles tel que order, "Product viewed", kind:cart ou device:mobile, ou un segment par règle où entrer, tel que segment:"Loyal"
own-prediction-about-active-days = Des clients qui ont fait quelque chose dans les derniers tant de jours ; ever = de tous ceux qui l’ont jamais fait.
own-prediction-about-horizon-days = Dans les prochains tant de jours.
own-prediction-note = clients à travers le filtre pour qui la question est posée · appris de tous, de ce qui était connu avant le { $day } · éprouvé sur ce qui s’est passé ensuite
own-prediction-hint-only = { $says } À ne prendre que comme un indice.
own-prediction-too-few = { $question } { $why }
own-prediction-segment-has-no-rule = « { $name } » n’a pas de règle, personne ne peut donc voir qui y entrera ; il y a { $known }
own-prediction-segment-asks-for-a-chance = « { $name } » demande une probabilité, connue seulement d’aujourd’hui : qui y est entré avant n’est pas connu
own-prediction-no-segments-by-rule = aucun par règle
own-prediction-examples = De quoi apprendre : { $customers } au { $day }, dont { $did } l’ont fait dans les { $horizon } jours suivants.
own-prediction-examples-too-few = { $examples } Il en faut { $needed } qui l’ont fait et autant qui ne l’ont pas fait.
own-prediction-counting = Comptage de qui l’on peut apprendre…
own-prediction-ask-of = Parmi les clients
own-prediction-who-will = qui va
own-prediction-in-the-next = dans les prochains
own-prediction-active-in-last = { $days ->
    [one] actifs dans le dernier ({ $days }) jour,
   *[other] actifs dans les { $days } derniers jours,
}
own-prediction-ever-active = qui ont jamais été actifs,
own-prediction-days = { $days ->
    [one] { $days } jour ?
   *[other] { $days } jours ?
}
own-prediction-what-may-happen = Ce que les clients peuvent faire
own-prediction-how-long-ago = Depuis quand ils étaient actifs
own-prediction-how-far-ahead = À quelle échéance
own-prediction-keep = Garder cette question
own-prediction-kept = Questions gardées
own-prediction-forget = Retirer cette question
own-prediction-was-kept = Gardée : { $question }
own-prediction-enter-a-segment = Entrer dans un segment

definition-do-anything = faire quelque chose
definition-order = commander
definition-start-a-session = commencer une session
definition-do-touchpoint = faire « { $name } »
definition-do-kind = faire quelque chose du type « { $kind } »
definition-enter-segment = entrer dans le segment « { $name } »
definition-segment-gone = un segment disparu
definition-question = { $days ->
    [one] Parmi les clients actifs le dernier ({ $days }) jour, qui va { $what } dans les { $horizon } prochains jours ?
   *[other] Parmi les clients actifs dans les { $days } derniers jours, qui va { $what } dans les { $horizon } prochains jours ?
}
definition-question-ever-active = Parmi les clients qui ont jamais été actifs, qui va { $what } dans les { $horizon } prochains jours ?
definitions-number = Numéro
definitions-question = Question
definitions-target = Quoi
definitions-active-days = Actif en jours
definitions-horizon-days = Jours à venir
