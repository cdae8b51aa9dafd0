### Scenes, stories, presenting, and the files that a story can be.

## Edits

edit-keep-scene = Garder la scène
edit-remove-scene = Retirer la scène
edit-order-scenes = Ordonner les scènes
edit-change-scene = Modifier la scène

## Answers of scenes

scene-segment-is-gone = le segment dont parle cette scène a disparu ; choisissez un autre filtre et gardez la scène à nouveau
scene-shared = Scène
scene-as-of = Au { $date }
scene-frozen-for-smaller-groups = La réponse figée de cette scène parle de groupes plus petits qu’on ne peut montrer maintenant ; laissez-la suivre les données, ou figez-la à nouveau.
scene-frozen-unreadable = La réponse figée de cette scène est illisible ; laissez-la suivre à nouveau les données.
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
stories-keep-scene-key = Ctrl+K
shortcuts-present = Présenter le récit choisi
stories-first-story = Récit
stories-nothing-to-keep = Il n’y a rien ici à garder comme scène. Montrez d’abord une image dans une autre vue.
stories-kept = Gardé comme dernière scène de « { $story } ».
stories-none-yet = Pas encore de scènes
stories-how-to-keep = Montrez dans une vue ce que vous voulez raconter et appuyez sur Ctrl+K : c’est la prochaine scène ici. F5 les présente.
stories-present = Présenter
stories-present-key = F5
stories-export = Exporter le récit…
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
stories-as-pdf = Récit en pages à imprimer (PDF)
stories-as-html = Récit en page à parcourir (HTML)
stories-as-json = Scènes sans nombres (JSON)
stage-asking = Comptage
stage-nothing-to-show = Rien à montrer
stage-place = { $at } sur { $all }
speaker-window = Notes
speaker-no-notes = Pas de notes pour cette scène.
speaker-next = Suivant
speaker-end = Fin
guess-how = qu’en pensez-vous ? Dessinez les barres ; la touche suivante montre la vérité.
guess-truth = les marques sont ce que vous avez deviné.
guess-of = { $name } : deviné { $share }
guess-of-those-who-start = De ceux qui commencent
