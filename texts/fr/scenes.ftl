### Scenes, stories, presenting, and the files that a story can be.

## Edits

edit-keep-scene = Garder la scène
edit-remove-scene = Retirer la scène
edit-order-scenes = Ordonner les scènes
edit-change-scene = Modifier la scène

## Templates

edit-use-template = Utiliser le modèle
template-segments-stay = { $n ->
    [one] { $n } segment reste en arrière : ses clients ont été choisis ou trouvés dans ces données.
   *[other] { $n } segments restent en arrière : leurs clients ont été choisis ou trouvés dans ces données.
}
template-about-them-stay = { $n ->
    [one] { $n } scène, scénario ou question sur un tel segment reste en arrière.
   *[other] { $n } scènes, scénarios ou questions sur de tels segments restent en arrière.
}
template-naming-stay = { $n ->
    [one] { $n } entrée reste en arrière, car elle semble nommer un client.
   *[other] { $n } entrées restent en arrière, car elles semblent nommer des clients.
}
template-not-read = le modèle est illisible : { $why }
template-too-large = il dépasse 16 Mo
template-of-another-form = il est de forme { $form }, et cette version lit la forme 1
template-settings-out-of-range = l’un de ses réglages est hors limites
template-goal-out-of-range = son objectif demande un point de contact, une valeur de 0 à 1 000 000 000 et 1 à 3650 jours
template-look-unreadable = sa couleur ou son logo est illisible
template-segment-name = le segment « { $name } » n’a pas de nom propre
template-days-out-of-range = la question { $target } demande des jours hors limites
template-message-unreadable = le message « { $message } » est illisible
template-no-data-yet = Ce que nomme le modèle est cherché dès qu’il y a des données.
template-goal-unknown = Objectif : rien dans les données ne s’appelle encore { $touchpoints }.
template-segment-unknown = Segment « { $name } » : { $why }
template-prediction-unknown = Question { $target } : { $why }
template-playbook-unknown = Scénario « { $name } » : { $why }
template-scene-unknown = Scène { $question } : { $why }
template-made = Modèle écrit.
template-made-but = Modèle écrit. { $left }
template-used = Préparé comme le dit le modèle.
template-used-but = Préparé comme le dit le modèle. Pas encore là : { $unknown }
template-save = Enregistrer comme modèle…
template-use = Utiliser un modèle…
template-label = Comment ce projet est préparé, en modèle
template-file-name = { $project } modèle.json
template-files = Modèles
template-path = Chemin d’un modèle
cli-template-the-file = le modèle
cli-template-what-to-do = dites quoi faire : `--export FILE` écrit un modèle, `--import FILE` prépare le projet d’après lui
help-template-about = Comment un projet est préparé, en fichier pour le suivant : noms, phases, segments par règle, scénarios, scènes, aspect
help-template-export = Écrire comment ce projet est préparé, sans ses données, dans ce fichier (.json)
help-template-import = Préparer ce projet comme le dit ce fichier ; un projet absent est créé

## Answers of scenes

scene-segment-is-gone = le segment dont parle cette scène a disparu ; choisissez un autre filtre et gardez la scène à nouveau
scene-shared = Scène
scene-as-of = Au { $date }
scene-frozen-for-smaller-groups = La réponse figée de cette scène parle de groupes plus petits qu’on ne peut montrer maintenant ; laissez-la suivre les données, ou figez-la à nouveau.
scene-frozen-unreadable = La réponse figée de cette scène est illisible ; laissez-la suivre à nouveau les données.
scene-untold-steps = { $n ->
    [one] { $n } étape de plus est écartée : seuls de petits groupes y sont ensemble
   *[other] { $n } étapes de plus sont écartées : seuls de petits groupes y sont ensemble
}
guess-lost-after-step = Perdus après l’étape { $step }

## Slides

slide-asked-with = Avec { $settings }
slide-filter = Filtre : { $filter }
slide-data = Données : { $project }, { $period }
slide-more-rows = { $n ->
    [one] { $n } ligne de plus
   *[other] { $n } lignes de plus
}
slides-shape-title = Titre
slides-shape-subtitle = Sous-titre
slides-shape-logo = Logo
slides-shape-number = Numéro de diapositive
slides-shape-table = Tableau
slides-shape-image = Diapositive
slides-shape-notes = Notes
slides-no-list-of-people = les personnes isolées ne sont sur aucune diapositive : leur liste reste dans le programme
slides-template-unreadable = le modèle est inutilisable : { $why }
slides-template-too-large = il se déploie à plus de 256 Mo
slides-template-no-presentation = ce n’est pas une présentation
slides-template-no-layout = il n’a pas de disposition
slides-not-written = le fichier n’a pas pu être assemblé : { $why }
slides-page-back = Précédent
slides-page-on = Suivant
slides-page-method = Comment cela a été compté

## On the command line

count-scenes = { $n ->
    [one] { $n } scène
   *[other] { $n } scènes
}
scene-file-not-read = le fichier ne contient pas de scènes : { $why }
scene-file-no-story = la scène qui demande { $question } ne nomme pas de récit
cli-scenes-the-file = le fichier des scènes
cli-scenes-story-has-no-name = un récit a besoin d’un nom, par exemple --story Automne
cli-scenes-no-scene = il n’y a pas de scène { $id } ; desire-path scenes PROJECT les liste
cli-scenes-number = Numéro
cli-scenes-story = Récit
cli-scenes-caption = Légende
cli-scenes-question = Question
cli-scenes-frozen = Figée
cli-scenes-guess = Deviner d’abord
cli-scenes-notes = Notes
cli-scenes-none-yet = le projet n’a pas encore de scènes ; desire-path scenes PROJECT --add QUESTION --story NAME en garde une
cli-scenes-which-story = il y a plusieurs récits ; nommez-en un de { $known }
cli-scenes-no-story = il n’y a pas de récit { $wanted } ; il y a { $known }
cli-scenes-template-is-for-pptx = un modèle est pour des présentations ; finissez le nom en .pptx
cli-scenes-have-filters-of-their-own = chaque scène a son propre filtre ; retirez --filter
cli-file-format-a-story = un récit
cli-settings-no-color = { $value } n’est pas une couleur ; écrivez-en une telle que #1f6feb, ou none
cli-settings-logo-is-a-png = { $file } ne peut être le logo ; prenez une image PNG d’au plus 1 Mo
cli-settings-look = Couleur, police, auteur et logo des diapositives et pages
cli-settings-logo-there = gardé dans le projet

help-scenes-about = Vues gardées pour être montrées à une salle ou envoyées en diapositives : lister, ajouter, ordonner, figer
help-scenes-add = Garder cette question comme dernière scène d’un récit, par exemple 'stage-flow?steps=5' ; la fenêtre copie les questions
help-scenes-story = Le récit auquel --add ajoute ; sinon ne lister ou exporter que celui-ci
help-scenes-caption = Ce qui figure au-dessus, à la place de la phrase de sa réponse
help-scenes-notes = Ce que la personne qui présente veut dire
help-scenes-guess = Demander d’abord au public de deviner
help-scenes-findings = Ajouter un récit de ce qui coûte le plus : carte du parcours, flux des phases, trois constats au plus (chaque perte une seule fois) et les opportunités
help-scenes-remove = Retirer ces scènes
help-scenes-order = Mettre les scènes dans cet ordre : leurs numéros séparés par des virgules
help-scenes-freeze = Garder les réponses de ces scènes telles qu’elles sont, avec la date ; les petits groupes sont réunis
help-scenes-live = Laisser les réponses de ces scènes suivre à nouveau les données
help-scenes-import = Ajouter les scènes d’un fichier
help-scenes-export = Écrire les scènes dans un fichier, sans réponses figées
help-export-story-about = Un récit de scènes en diapositives modifiables, ou en page à parcourir ; fait pour être partagé : aucune personne isolée, aucun groupe de peu
help-export-story-name = Le récit ; peut manquer là où il n’y en a qu’un
help-export-story-template = Le modèle d’un client (.potx ou .pptx) : les diapositives en prennent dispositions, polices et couleurs
help-file-format-pptx = Une présentation dont titres, tableaux et formes se modifient
help-file-format-pdf = Pages à imprimer
help-export-story-paper = La taille des pages imprimées, toutes plus larges que hautes

## In the window

stories-keep-scene = Garder comme scène
stories-keep-scene-key = Ctrl+Maj+K
shortcuts-present = Présenter le récit choisi
stories-first-story = Récit
stories-nothing-to-keep = Il n’y a rien ici à garder comme scène. Montrez d’abord une image dans une autre vue.
stories-kept = Gardé comme dernière scène de « { $story } ».
stories-none-yet = Pas encore de scènes
stories-how-to-keep = Montrez dans une vue ce que vous voulez raconter et appuyez sur Ctrl+Maj+K : c’est la prochaine scène ici. F5 les présente.
stories-go-to-journey = Aller au parcours
stories-present = Présenter
stories-present-key = F5
stories-export = Exporter le récit…
stories-in-template = Diapositives dans le modèle du client…
stories-template-about = Reprend les dispositions d’une présentation ou d’un modèle (PPTX, POTX), sans ses diapositives
stories-template-path = Chemin d’un fichier .potx ou .pptx
stories-template-files = Présentations et modèles
stories-begin-with-findings = Commencer par ce qui coûte le plus
stories-findings-about = Crée un récit : la carte du parcours, le flux des phases, ce qui coûte sûrement le plus (chaque perte une seule fois) et les opportunités
stories-finding = Recherche de ce qui coûte le plus
stories-findings-story = Ce qui coûte le plus
stories-no-findings = Rien ici ne coûte sûrement quelque chose ; il n’y a donc pas de récit à en faire.
stories-findings-kept = Le récit « { $story } » a été créé.
stories-order-by-dragging = Glissez les scènes dans leur ordre, ou appuyez sur Alt+Haut et Alt+Bas.
stories-scene-named = Scène { $n } : { $title }
stories-guess-first = deviner d’abord
stories-nothing-selected = Rien de sélectionné
stories-how-to-select = Cliquez sur une scène pour écrire sa légende et ses notes, figer ses nombres ou l’ouvrir.
stories-caption = Légende, à la place de la phrase
stories-notes = Notes pour qui présente
stories-story = Récit
stories-ask-guess = Laisser la salle deviner d’abord
stories-frozen-on = figée le { $date }
stories-follow-data = Suivre à nouveau les données
stories-freeze = Figer ses nombres
stories-freeze-about = Garde la réponse telle qu’elle est aujourd’hui, avec la date. Les petits groupes y figurent ensemble.
stories-freezing = Scène en cours de gel
stories-remove = Retirer la scène
stories-open-view = Ouvrir dans sa vue
stories-as-pptx = Récit en diapositives (PPTX)
stories-as-pdf = Récit en pages à imprimer (PDF, { $paper })
stories-as-html = Récit en page à parcourir (HTML)
stories-as-json = Scènes sans nombres (JSON)
stage-asking = Comptage
stage-nothing-to-show = Rien à montrer
stage-place = { $at } sur { $all }
speaker-window = Notes
speaker-no-notes = Pas de notes pour cette scène.
speaker-next = Suivant
speaker-end = Fin
speaker-guess = La salle devine : la prochaine touche montre la vérité
speaker-live-question = Une question de la salle est ouverte : R ramène la scène
speaker-black = La salle voit un écran noir : B montre la scène
guess-how = qu’en pensez-vous ? Dessinez les barres ; la touche suivante montre la vérité.
stage-asking-wait = Comptage…
stage-part = Partie { $at } sur { $all }
stage-help-hint = H montre les touches
stage-restored = Tel que la scène a été gardée
scene-tells-beside-another = À côté d’une autre scène de cette histoire, celle-ci parlerait de moins de { $k } personnes.
stage-what-if-hint = W : et si cela changeait ?
stage-what-if-no-flow = « Et si » se demande d’un flux qui commence au début
stage-what-if-fewer-leave = Moins de départs
stage-what-if-more-go-on = Plus continuent
stage-what-if-amount = Combien
stage-what-if-step = Étape
stage-what-if-picture = l’image : telle qu’elle est aujourd’hui
stage-clock-from-zero = L’horloge recommence
stage-closer = Plus près
stage-whole = L’image entière
stage-nothing-may-be-shown = Ce à quoi répond cette scène parle de peu de personnes, et n’est donc que pour votre travail. Ouvrez-la dans sa vue, ou choisissez une autre image pour la salle.
stage-keys-title = Touches pendant la présentation
stage-key-next = → ↓ Page suiv. Espace
stage-key-next-does = Suivant, ou montrer ce qui a été deviné
stage-key-back = ← ↑ Page préc.
stage-key-back-does = Précédent
stage-key-ends = Début Fin
stage-key-ends-does = Première ou dernière scène
stage-key-g = Montrer le vrai après une devinette
stage-key-l = Demander autre chose : filtre et réglages
stage-key-w = Et si une étape d’un flux changeait
stage-key-what-if = ↑ ↓ C 1–9
stage-key-what-if-does = Dans un « et si » : combien, quoi, à quelle étape
stage-key-r = Rétablir la scène
stage-key-z = Plus près de là où est le pointeur, et retour
stage-key-s = Projecteur allumé ou éteint
stage-key-black = B .
stage-key-b = Écran noir
stage-key-p = Fenêtre avec vos notes
stage-key-t = Horloge à zéro
stage-key-leave = Échap F5
stage-key-leave-does = Quitter ; Esc ferme d’abord ce qui est ouvert
guess-step = Étape { $step }
guess-all-others = Tous les autres
guess-flow-how = Quelle est la taille de chaque partie de chaque étape ? Dessinez les bords ; la touche suivante montre la vérité.
guess-flow-truth = Voilà ce qu’il en est.
guess-flow-edge = { $step } : bord inférieur de { $name }, deviné { $share }
guess-truth = les marques sont ce que vous avez deviné.
guess-of = { $name } : deviné { $share }
guess-of-those-who-start = De ceux qui commencent
