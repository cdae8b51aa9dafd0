### The view Predictions.

## Details

details-run-predictions-to-see-how-likely = Calculez des prévisions pour voir quelle est la probabilité que chaque client achète ou se taise, et pourquoi.
details-select-customer = Sélectionnez un client
details-click-row-of-list-to-see = Cliquez sur une ligne de la liste pour voir pourquoi ce client a ce score.
details-open-customer = Ouvrir le client
details-select-touchpoint = Sélectionnez un point de contact
details-click-row-to-see-customers-who = Cliquez sur une ligne pour voir les clients qui le feront le plus probablement ensuite.
details-this-customer-has-no-score-for = Ce client n’a pas de score pour cette prévision.
details-score-of-this-customer = { $chance_to } : le score de ce client
details-raises-it = L’augmente
details-lowers-it = La diminue
details-most-likely-next = Le plus probable ensuite

## Evidence

evidence-does-it-happen-as-often-as = Cela arrive-t-il aussi souvent que dit ?
evidence-said-happened =
    Dit { $predicted }, arrivé { $actual }
    { $customers }
evidence-said-and-happened = dit { $predicted }, arrivé { $actual }
evidence-how-often-customers = Combien de clients { $does } : { $spoken }
evidence-tenths-of-customers-highest-score-first = dixièmes des clients, le plus haut score d’abord
evidence-of = { $n } sur { $customers }
evidence-share-of-customers-who-by-score = Part des clients qui { $do_within } selon le score, le plus haut dixième d’abord : { $spoken } ; moyenne { $share }
evidence-what-raises-and-lowers-strongest-first = Ce qui augmente et diminue la { $chance_to }, le plus fort d’abord ; toutes choses égales par ailleurs.
evidence-little = un peu
evidence-hardly-matters = compte à peine
evidence-likely = { $much } { $n } probable

## Predictions

predictions-looking-at-what-comes-next = Examen de ce qui vient ensuite…
predictions-run-predictions = Calculer les prévisions
predictions-desire-path-learns-from-what-your = Desire Path apprend de ce qu’ont fait vos clients la probabilité que chacun achète en 7, 30 et 90 jours et reste inactif aussi longtemps, s’éprouve sur le passé et dit pourquoi. Là où aucun modèle ne fait mieux qu’une règle simple, c’est la règle que vous voyez.
predictions-learning-from-what-customers-did = Apprentissage de ce qu’ont fait les clients…
predictions-customers = Clients
predictions-how-well-it-does = Fiabilité
predictions-what-matters = Ce qui compte
predictions-orders-and-value = Commandes et valeur
predictions-next-touchpoints = Prochains points de contact
predictions-there-was-too-little-data-to = Il y avait trop peu de données pour prévoir quoi que ce soit.
predictions-this-one-could-not-be-tested = Il y avait trop peu de données pour éprouver cette prévision.
predictions-next-touchpoints-as-csv = Prochains points de contact en CSV
predictions-predicted-against-happened-as-csv = Prévu face au réalisé en CSV
predictions-tenths-by-score-as-csv = Dixièmes par score en CSV
predictions-what-matters-as-csv = Ce qui compte en CSV
predictions-what-is-predicted = Ce qui est prévu
predictions-days = { $days } jours
predictions-days-heading = Jours
predictions-check-predictions = Vérifier les prévisions
predictions-data-has-changed-since-these-predictions = Les données ont changé depuis ces prévisions : « Recalculer » les suit.
predictions-take-this-as-hint-only = À ne prendre que comme un indice. { $reasons }
predictions-predictions-learn-from-what-customers-did = Les prévisions apprennent de ce que les clients ont fait avant. Importez d’abord des événements.
predictions-no-data-to-learn-from = Pas de données d’où apprendre
predictions-import-files = Importer des fichiers…
predictions-no-predictions-yet = Pas encore de prévisions
predictions-run-again = Recalculer
predictions-learning = Apprentissage…

## Ranking

ranking-customer = Client
ranking-namesake = { $label } (#{ $number })
ranking-chance = Probabilité
ranking-nobody-to-rank = Aucun classement
ranking-why-nobody-is-ranked = Tous ont la même probabilité : ce que l’on sait des clients avant ne dit pas qui le fera. Plus d’historique, ou les données d’un autre outil, peuvent aider.
ranking-main-reason = Raison principale
ranking-count-scores = Compter les scores
ranking-counting = Comptage…
ranking-through-filter = À travers le filtre{" "}
ranking-no-longer-in-data = Plus dans les données
ranking-customers-by-as-csv = Clients par { $chance_to }, en CSV
ranking-predictions-are-gone = Les prévisions ont disparu.

## Words

words-in-last-test-of-with-scores = Lors de la dernière épreuve, sur { $customers } aux scores autour de { $predicted }, { $actual } l’ont fait.
words-made-from-everything-before-tested-on = Fait de tout ce qui précède le { $date } · éprouvé sur le passé le plus récent qu’elles n’avaient pas vu · tous les clients du projet
words-were-silent = étaient inactifs
words-did-it = l’ont fait
words-said-by-regression-and-trees = Les chances sont la moyenne de deux modèles, une régression et des arbres de décision.
words-tested-on-of-whom-given-one = À la dernière épreuve : { $customers }, dont { $positives } { $done }. Entre un qui { $done } et un autre non, elle les classe bien { $model } fois sur 100 ; { $baseline } seul le fait { $alone } fois.
words-tested-rule-on-of-whom-given-one = À la dernière épreuve : { $customers }, dont { $positives } { $done }. Entre un qui { $done } et un autre non, { $rule } seul les classe bien { $right } fois sur 100.
words-was-silent = étaient inactifs
words-in-last-test-top-tenth-as = Lors de la dernière épreuve, les clients du premier dixième { $does } { $times } plus que la moyenne
predict-looking-for-signs = Recherche de signes d’intention
predict-learning-the-next-touchpoint = Apprentissage du prochain point de contact
predict-learning-what-customers-will-order = Apprentissage de ce que les clients commanderont
predict-learning-what-happens-within-days = Apprentissage de ce qui se passe en { $days } jours
predict-over-20-times = plus de 20 fois
predict-times = { $n } fois

## Words of tests
evidence-axis-predicted = prévu
evidence-axis-happened = arrivé
evidence-much = bien
evidence-clearly = nettement
evidence-more = plus
evidence-less = moins
words-bought = ont acheté
