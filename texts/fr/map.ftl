### The journey map: columns, lanes, cells, notes and opportunities.

## Title, question, settings

map-title = Carte du parcours
map-question = Que se passe-t-il à chaque phase : qui vient, que font-ils, combien de temps, qu’est-ce qui gêne et combien cela coûte-t-il ?
map-about-stage = La phase ouverte : ses points de contact sont les colonnes.
map-stage-written = une phase, ou all
map-about-top = Combien de noms figurent dans une cellule.
map-about-period = Ce qui est comparé au temps d’avant là où le filtre ne nomme pas de dates : la dernière période entière.
map-about-design = Le parcours prévu, montré comme une ligne.
map-design-written = étapes comme dans un entonnoir, ou none

## Lanes

map-lane-customers = Clients
map-lane-customers-about = Clients avec un événement ici, et leur part de tous.
map-lane-touchpoints = Points de contact
map-lane-touchpoints-about = Ce que la plupart des clients ont fait ici, avec leur part de ceux qui y étaient.
map-lane-channels = Canaux
map-lane-channels-about = Les canaux par lesquels ceux qui étaient ici sont d’abord venus, chaque client dans un seul.
map-lane-time = Temps
map-lane-time-about = La moitié de ceux qui continuent atteignent la phase suivante dans ce temps ; la moitié des visites d’un point de contact ne durent pas plus.
map-lane-drop-off = Abandon
map-lane-drop-off-about = De ceux qui étaient ici en chemin vers l’objectif : le parcours de qui a fini ici, qui a atteint l’objectif, qui peut encore continuer.
map-lane-design = Prévu et réel
map-lane-design-about = Combien de ceux qui ont commencé le parcours prévu sont arrivés à chacune de ses étapes.
map-lane-friction = Obstacles
map-lane-friction-about = Ce qui gêne ici, combien l’ont rencontré, et ce que cela coûte face à ceux qui ne l’ont pas rencontré.
map-lane-mood = Humeur
map-lane-mood-about = Combien des textes écrits ici par des clients sont nettement négatifs, et ce qu’ils ont écrit.
map-lane-money = Argent
map-lane-money-about = Ce qui a été payé ici, remboursements déduits.
map-lane-predictions = Prévisions
map-lane-predictions-about = De ceux qui sont à cette phase maintenant, combien commanderont sans doute en 30 jours.
map-lane-actions = Actions
map-lane-actions-about = Ce qui est proposé à ceux qui sont à cette phase maintenant.

## Cells

map-cell-customers = Clients
map-cell-to-next = Vers { $to }
map-cell-each-visit = Une visite
map-cell-went-no-further = Pas plus loin
map-cell-reached-goal = Ont atteint l’objectif
map-cell-still-active = Encore actifs
map-cell-negative-texts = Textes négatifs
map-cell-few-texts = Trop peu de textes
map-cell-paid = Payé
map-cell-expected = Commandes attendues
map-cell-actions = Propositions
map-other-touchpoints = Autres points de contact
map-text-of = { $n } sur { $of } · { $share }
map-text-loss = environ { $amount } perdus
map-text-loss-goals = environ { $amount } objectifs perdus
map-text-tone = { $negative } sur { $texts }
map-text-expected = { $expected } sur { $n }
map-text-proposed = { $n } proposées
map-text-approved = { $n } approuvées
map-text-exported = { $n } exportées
map-text-points = { $arrow } { $points ->
    [one] { $points } point
   *[other] { $points } points
}
map-cell-about = { $column }, { $lane } : { $name } { $text }
map-cell-of = { $n } sur { $of } clients
map-cell-share = { $share } (sans doute { $low } à { $high })
map-cell-change = { $change } par rapport au temps d’avant
map-quote-about = Un client a écrit : { $words }

## Tables

map-column-stage = Phase
map-column-touchpoint = Point de contact
map-column-lane = Ligne
map-column-name = Quoi
map-column-customers = Clients
map-column-of = Sur
map-column-share = Part
map-column-share-low = Borne basse
map-column-share-high = Borne haute
map-column-median = Temps médian
map-column-money = Argent
map-column-money-low = Borne basse de l’argent
map-column-money-high = Borne haute de l’argent
map-column-number = Nombre
map-column-number-low = Borne basse du nombre
map-column-number-high = Borne haute du nombre
map-column-unit = Unité
map-column-now = Dernière période
map-column-before = Période d’avant
map-column-change = Changement
map-column-other-of = Sur, dans l’autre groupe
map-column-other-share = Part dans l’autre groupe
map-column-difference = Différence
map-column-difference-low = Borne basse de la différence
map-column-difference-high = Borne haute de la différence
map-column-other-median = Temps médian dans l’autre groupe
map-unit-goals = objectifs perdus
map-unit-tone = ton
map-unit-orders = clients qui devraient commander
map-unit-proposals = propositions
map-a-column = colonne de la carte
map-a-lane = ligne de la carte
map-a-cell = cellule de la carte

## Sentences and the grey line

map-sentence-shared = Le parcours de { $customers }, phase par phase.
map-sentence-nobody-lost = Le parcours de { $customers }, phase par phase ; aucun n’a fini avant l’objectif.
map-sentence-lost = C’est à { $name } que l’on perd le plus de clients : { $n } des { $of } qui y étaient ({ $share }) ne sont pas allés plus loin.
map-sentence-time = La moitié de ceux qui continuent vers { $to } met jusqu’à { $time }.
map-sentence-dearest = Ce qui coûte le plus : { $name }, environ { $amount } perdus ({ $column }).
map-note = Clients, chacun une fois par cellule · abandon et objectif ({ $goal }) de ceux qui y étaient en chemin · temps et argent de tout ce qui s’y est passé
map-note-trend = Changements : { $now } contre { $before }, là où ils dépassent le hasard
map-note-paid-elsewhere = { $amount } payés à des points de contact sans phase
map-note-unplaced = { $n ->
    [one] { $n } obstacle n’est à aucune phase
   *[other] { $n } obstacles ne sont à aucune phase
}
map-note-no-predictions = Pas encore de prévisions pour ces données
map-no-stages = Aucun point de contact de ces clients n’a de phase ; donnez des phases aux points de contact sous Noms et phases
map-nobody-in-stage = Personne n’était à { $stage } ; ouvrez une autre phase ou élargissez le filtre
map-compared-alike = Face à { $name }, aucune cellule ne diffère au-delà du hasard.
map-compared-most = La plus grande différence avec { $name } est à { $column } ({ $lane } : { $cell }) : { $own } contre { $other }.
map-compared-inside = { $name } fait aussi partie de cette carte, ce qui le distingue des autres est donc plus grand

## The window

map-edited = ajouté à la main
map-waiting = Dessin de la carte du parcours…
present-view-map = Carte
present-view-stories = Récits
present-view-nothing-yet = Rien à montrer encore
present-view-about = La carte du parcours apparaît ici dès qu’il y a des données : importez des fichiers pour commencer.
map-how-to-pick = Cliquez sur une cellule pour voir ses nombres et les clients derrière ; flèches et Tab vont de cellule en cellule.
map-all-stages = Toutes les phases
map-open-stage = Ouvrir { $stage }

## What people lay over it

map-kind-pain = Irritants
map-kind-opportunity = Opportunités
map-kind-idea = Idées
map-kind-owner = Responsables
map-kind-note = Notes
map-kind-own = Une ligne à vous
map-notes-on = Notes sur { $column }
map-no-notes = Aucune encore. Ce que vous écrivez ici figure sur la carte, marqué comme ajouté à la main, et n’est pas une donnée.
map-remove-note = Retirer « { $words } »
map-move-up = Monter « { $name } »
map-note-kind = Type de note
map-rename = Nommer
map-rename-lane = Renommer « { $name } »
map-lane-name = Nom de la ligne
map-change-note = Changer la note « { $words } »
map-note-text = Ce qu’il faut dire
map-lane-of-own = Nom de votre ligne
map-add-note = Ajouter à la carte
map-lanes = Lignes
map-lanes-about = Cochez ce que montre la carte ; glissez les lignes ou montez-les pour les ordonner, et donnez-leur vos propres noms.
map-note-about-it = { $column }, { $kind }, ajouté à la main : { $words }
map-column-note = Note
map-column-place = Colonne
map-column-kind = Type
map-column-text = Texte
opportunity-open = Ouverte
opportunity-doing = En cours
opportunity-done = Faite
opportunity-dropped = Abandonnée
map-column-customers-then = Clients alors
map-column-share-then = Part alors
map-column-number-then = Nombre alors
map-moved-nothing = Depuis { $name } ({ $date }), aucune part n’a bougé au-delà du hasard.
map-moved-most = Depuis { $name } ({ $date }), ce qui a le plus bougé est à { $column } ({ $cell }) : c’était { $was }, c’est { $now }.

## The command

help-map-about = Dessiner la carte du parcours, et noter, ordonner et garder ce qui s’y rapporte
help-map-after = Les lignes se nomment comme dans la table des cellules (customers, touchpoints, friction …), les notes par leur type (pain, opportunity, idea, owner, note), vos propres lignes par own: et leur nom. `--out map.svg` dessine l’image.
help-map-stage = La phase dont les points de contact sont les colonnes ; sans elle, ce sont toutes les phases
help-map-top = Combien de noms figurent dans une cellule
help-map-design = Le parcours prévu en étapes d’entonnoir : Product viewed,Added to cart,Purchase
help-map-against = Un autre groupe à mettre à côté : segment=Loyal, from=2026-01-01;to=2026-03-31, rest
help-map-note = Ajouter une note avec ce texte, marquée comme ajoutée à la main
help-map-on = La colonne de la note : une phase ou un point de contact
help-map-kind = Ce qu’est la note : pain, opportunity, idea, owner, note, own
help-map-lane = La ligne à vous où figure une note de type own
help-map-remove = Retirer les notes de ces numéros
help-map-lanes = Mettre ces lignes en tête, dans cet ordre
help-map-hide = Laisser une ligne de côté ; répétable
help-map-unhide = Montrer à nouveau une ligne ; répétable
help-map-rename = Donner un autre nom à une ligne ; sans nom elle reprend le sien
help-map-keep = Garder les nombres de cette carte sous un nom, pour voir plus tard ce qui a bougé
help-map-forget = Oublier des nombres gardés sous ce nom ; répétable
cli-map-no-note = il n’y a pas de note { $id } ; desire-path map PROJECT --table notes les liste
cli-map-no-reading = aucun nombre n’est gardé sous « { $name } » ; il y a : { $known }
cli-map-note-has-no-text = la note n’a pas de texte ; écrivez --note 'Les frais de livraison surprennent'
cli-map-no-kind = « { $kind } » n’est pas un type de note ; il y a : { $kinds }
cli-map-own-lane-needs-a-name = une note de type own figure dans une ligne à vous ; nommez-la avec --lane
cli-map-only-own-notes-have-a-lane = seule une note de type own a une ligne à elle ; ajoutez --kind own
cli-map-no-column = il n’y a ni phase ni point de contact « { $name } » ; les phases sont : { $stages }
cli-map-no-lane = il n’y a pas de ligne « { $name } » sur cette carte ; il y a : { $known }
cli-map-rename-is-lane-and-name = « { $pair } » n’est pas ligne et nom ; écrivez --rename friction='Ce qui gêne'

## Opportunities

opportunities-title = Opportunités
opportunities-question = De tout ce qui gêne, qu’est-ce qui rapporte le plus pour le travail demandé, et ce qui a été fait a-t-il aidé ?
opportunities-none = Rien de ce qui gêne ne coûte plus que le hasard, il n’y a donc rien à classer ; redemandez quand il y aura plus de données
opportunities-opportunity = Ce qui gêne
opportunities-reach = Clients l’ayant rencontré
opportunities-per-customer = Perdu par chacun
opportunities-confidence = Confiance
opportunities-effort = Jours de travail
opportunities-score = Score
opportunities-status = État
opportunities-owner = Responsable
opportunities-was = Coût en 30 jours, avant
opportunities-is = Coûte en 30 jours, maintenant
opportunities-result = Résultat
opportunities-days = { $n } jours
opportunities-goals = { $n } objectifs
opportunities-not-measured = Fait ; cela coûtait { $was } en 30 jours, et il n’y a pas de données depuis
opportunities-not-found = Fait : cela coûtait { $was } en 30 jours, et ne se trouve plus depuis
opportunities-measured = Fait : cela coûtait { $was } en 30 jours, cela coûte { $is } en 30 jours
opportunities-note = Score = clients l’ayant rencontré × ce que chacun a perdu × confiance ÷ jours de travail · la confiance est la part de la perte au-delà du hasard (90 %) · les pertes sont celles des obstacles ; ce qui ne coûte rien n’est pas listé
opportunities-sentence-shared = { $opportunities }.
opportunities-sentence-best = { $opportunities } : { $name } vaut d’être fait d’abord, au moins { $value } pour { $days } de travail.
opportunities-sentence-no-effort = { $opportunities } : { $name } coûte sûrement le plus, au moins { $value }. Dites combien de jours de travail chacune demande, et elles sont classées ainsi.
opportunities-sentence-unsure = { $opportunities } ; pour aucune il n’est sûr que quelque chose se perd.
opportunities-waiting = Classement de ce qui gêne…
opportunities-how-to-pick = Cliquez sur un nombre pour voir ce que cela coûte, qui l’a rencontré, et pour en décider.
opportunities-decide = Décider
board-much-for-little = Beaucoup pour peu de travail
board-much-for-much = Beaucoup pour beaucoup de travail
board-little-for-little = Peu pour peu de travail
board-little-for-much = Peu pour beaucoup de travail
board-more-work = Plus de jours de travail →
board-work-unknown = Travail non dit
help-opportunities-about = Classer ce qui gêne selon ce que rapporte sa suppression, et noter ce qui est décidé
help-opportunities-after = Score = clients l’ayant rencontré × ce que chacun a perdu × confiance ÷ jours de travail ; sans jours de travail il n’y a pas de score. Ce qui est fait est mesuré à nouveau dans les données depuis.
help-opportunities-effort = Combien de jours de travail il faut : NOM=JOURS, une partie d’un nom suffit si un seul l’a ; répétable
help-opportunities-owner = Qui s’en occupe : NOM=QUI ; répétable
help-opportunities-status = Où cela en est : NOM=open, doing, done ou dropped ; répétable
help-opportunities-done-on = Le jour où cela a été fait ; aujourd’hui si rien n’est dit
cli-opportunities-no-effort = « { $pair } » ne finit pas par des jours de travail ; écrivez --effort 'NOM=3'
cli-opportunities-no-status = « { $status } » n’est pas un état ; il y a : { $known }
cli-opportunities-no-opportunity = il n’y a pas d’opportunité « { $name } » ; il y a : { $known }
cli-opportunities-no-pair = « { $pair } » n’est pas nom et valeur ; écrivez NOM=VALEUR
