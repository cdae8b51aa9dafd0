### For people who are new to it: the tour, reading a chart, the words, the first steps, how the company looks.

## Guided tour

tour-start = Visite guidée
tour-step = Étape { $at } sur { $all }
tour-next = Suivant
tour-back = Précédent
tour-leave = Quitter la visite
tour-own-data = Importer mes propres données
tour-journey = Où vont les clients
tour-journey-says = Chaque colonne est une étape, chaque bande les clients allés d’une phase à la suivante. Cliquez sur une bande : à droite se dit qui ils sont, avec leur liste. Les onglets du haut répondent à d’autres questions, comme Obstacles : ce qui gêne, et ce que cela coûte.
tour-segments = Qui ils sont
tour-segments-says = Le programme a trouvé des groupes de clients qui se comportent de même. Cliquez sur l’un pour voir ce qui le distingue, et gardez-le : chaque vue peut se regarder à travers lui.
tour-customers = Un client à la fois
tour-customers-says = Tous ceux derrière un nombre sont dans cette liste. Ouvrez un client pour voir tout le parcours, avec ce qu’il a écrit et ce qu’on attend de lui.
tour-predictions = Ce qui vient ensuite
tour-predictions-says = Qui va sans doute acheter, ou partir. Chaque prévision est éprouvée sur un passé qu’elle n’avait pas vu, et dit quand il ne faut pas la croire.
tour-actions = Que faire
tour-actions-says = Pour qui quelque chose est proposé, par quel canal, quand et pourquoi. Vous approuvez ; l’approuvé sort en liste, et le prochain import mesure ce qu’il a apporté.
tour-present = Le dire aux autres
tour-present-says = La carte du parcours, les opportunités selon ce qu’elles rapportent, et des récits de scènes que vous gardez partout et montrez avec F5. Le rapport pour un client est dans le menu. Maintenant vos propres données : un fichier ou un dossier entier d’exports.

## Read this chart

reading-title = Lire ce graphique
reading-waiting = Examen de cette image…
reading-close = Fermer
reading-what-it-says = Ce qu’il dit
reading-how = Comment le lire
reading-for-example = Dans cette image
reading-counted = Ce qui est compté
reading-words = Les mots qui s’y trouvent
reading-flow = Chaque colonne est une étape du parcours, et ses blocs sont d’autant plus hauts que les clients y sont nombreux. Une bande est ceux allés d’un bloc au suivant. Chaque colonne fait la même somme : qui a continué, abandonné, est encore actif ou a atteint l’objectif y figure aussi.
reading-lines = De gauche à droite va le temps, et la hauteur d’une ligne est le nombre de chaque période. Une bande pâle est l’intervalle où se trouve la vraie valeur ; le pointillé n’est pas encore fini.
reading-stacks = Chaque colonne est un tout, et ses couleurs sont les parties qui le composent. Comparez une même couleur de colonne en colonne.
reading-states = Chaque colonne est une période, et ses blocs sont les états où étaient les clients. Les bandes sont ceux passés d’un état à un autre.
reading-bars = Plus une barre est longue, plus le nombre de son nom est grand. Un trait fin à son bout est l’intervalle où se trouve la vraie valeur : là où deux se chevauchent largement, la différence est peut-être du hasard.
reading-map = Chaque ligne est un groupe et chaque colonne une période ou un nom ; plus la couleur est forte, plus la part est grande. Les cellules hachurées ou pâles ne sont pas encore finies.
reading-rows = Chaque ligne est un client, et chaque marque quelque chose qu’il a fait, de gauche à droite dans le temps.
reading-graph = Chaque cercle est un point de contact et chaque flèche ce qui l’a suivi directement ; plus elle est épaisse, plus c’est fréquent. Les flèches en pointillés ramènent en arrière.
reading-journey = Les colonnes sont les phases, et chaque ligne dessous en dit une chose : ce qui s’y est passé, combien de temps, ce qui gênait. Une barre est une part de ceux qui y étaient ; une petite flèche dit ce qui a changé.
reading-board = À droite est ce qui demande plus de travail, en haut ce qui rapporte plus. Ce qui est en haut à gauche vaut d’être fait d’abord.
reading-table = Chaque ligne est une chose, et chaque colonne en dit une. Un clic sur un titre trie selon lui.
reading-broadest = La bande la plus large : { $count } sur { $base } ({ $share }) vont de « { $from } » à l’étape { $step } vers « { $to } ».
reading-first-row = La première ligne dit : { $row }.

## Words

glossary-title = Ce que signifient les mots
glossary-all-words = Tous les mots
glossary-find = Chercher un mot
glossary-none = Aucun mot de ce genre.

## First steps

first-steps-title = Premiers pas
first-steps-about = Ce dont dépend chaque nombre. Regardez chacun une fois ; un clic mène là où il se règle. desire-path settings fait de même sur la ligne de commande.
first-steps-data = Données
first-steps-import = Importer…
first-steps-goal = Ce qui compte comme succès
first-steps-goal-not-there = (rien dans les données ne s’appelle ainsi)
first-steps-stages = Phases
first-steps-money-and-time = Devise et fuseau horaire
first-steps-objective = Ce que vous voulez le plus
first-steps-look = Logo et auteur
first-steps-change = Changer…
first-steps-done = fait
first-steps-open = à regarder

## How the company looks

look-title = L’aspect des diapositives, pages et rapports
look-about = Couleur, police, auteur et logo figurent sur tout ce qui est fait pour être partagé.
look-color = Couleur
look-font = Police
look-author = Auteur
look-logo = Logo
look-choose-logo = Choisir un logo…
look-remove-logo = Retirer le logo
look-no-logo = Pas encore de logo
look-no-color = Écrivez la couleur en six chiffres, par exemple #1f6feb
look-images = Images PNG
look-path = Chemin d’une image PNG
look-logo-is-a-png = Un logo est une image PNG d’au plus 1 Mo.
look-logo-is-kept = Le logo figure maintenant sur diapositives, pages et rapports.
