### The window: menus, bars, notices and problems.

## Apply

apply-has-come-into-watched-folder-and = { $name } est arrivé dans le dossier surveillé et attend sous Données › Imports : { $why }
apply-nothing-is-imported-here-make-project = Rien n’est importé ici : créez d’abord un projet à vous, par Fichier › Nouveau projet….
apply-nobody-is-selected-so-there-is = Personne n’est sélectionné, il n’y a donc pas de segment à créer.
apply-segment-made-rename-it-in-segments = Segment « { $last_segment } » créé ; renommez-le sous Segments.
apply-cancelled-nothing-was-changed = { $name } : annulé, rien n’a été changé.
apply-of-another-project = { $name } : son projet est fermé, rien n’a été changé.
apply-finding-customers-who = Recherche des clients pour qui cela vaut
apply-there-is-nothing-to-export-in = Il n’y a encore rien à exporter dans cette vue.
apply-command-is-copied-paste-it-into = La commande est copiée : collez-la dans un terminal pour y obtenir les mêmes nombres.
apply-what-this-view-shows-has-no = Ce que montre cette vue n’a pas de commande propre.
apply-points-pixels-each = { $width } × { $height } points de { $pixels_per_point } pixels
apply-window = Fenêtre
apply-language-not-kept = Cette langue vaut jusqu’à la fermeture de la fenêtre ; elle n’a pas pu être gardée : { $error }
apply-diagnostics-are-copied-they-name-no = Le diagnostic est copié. Il ne nomme ni personne, ni fichier, ni dossier : collez-le dans un signalement.

## Context

context-this-project-is-open-to-look = Ce projet est ouvert en consultation. { $to_edit }

## Damage notice

damage-notice-open-backup = Ouvrir une sauvegarde…
damage-notice-accept-change = Accepter le changement
damage-notice-accepting-change = Acceptation du changement
damage-notice-accepted-as-they-are = Accepté tel quel : { $accepted }.

## Details panel

details-panel-hide-details = Masquer les détails
details-panel-show-details = Montrer les détails
details-panel-details = Détails
details-panel-selected = { $customers } gardés
details-panel-list-selection = Liste
details-panel-selection-as-timelines = Chronologies
details-panel-selection-as-segment = Créer un segment
details-panel-select-nobody = Vider
selected-name = « { $name } »

## Filter bar

filter-bar-find-customer = Chercher
filter-bar-filters = Filtres
filter-bar-filters-counted = Filtres · { $on }
filter-bar-done = Terminé
filter-bar-clear-filter = Vider le filtre
filter-bar-counting-customers = Comptage des clients
filter-bar-people = Personnes
filter-bar-with-bots = Avec les robots
filter-bar-bots-only = Robots seuls
filter-bar-bots = Robots
filter-bar-people-as-data-quality-says = Personnes, comme le dit Données › Qualité
filter-bar-bots-and-our-own-people-too = Aussi les robots et notre personnel
filter-bar-only-bots-and-our-own-people = Seulement les robots et notre personnel
filter-bar-source = Source
filter-bar-all-sources = Sources
filter-bar-channel = Canal
filter-bar-all-channels = Canaux
filter-bar-all-customers = Clients
filter-bar-segment = Segment
filter-bar-no-segments-yet-find-groups-in = Pas encore de segments : trouvez des groupes sous Segments, ou créez-en un d’une sélection.
filter-bar-who = Clients qui…
filter-bar-who-chip = Clients qui : { $rule }
filter-bar-of-every-analysis-list-and-export = { $words } de chaque analyse, liste et export. Le consentement se règle sous Données › Confidentialité.
filter-bar-left-out = { $n } écartés

## Filter dates

filter-dates-all-dates = Dates
filter-dates-dates = Dates
filter-dates-counted-back-from-end-of-your = Compté à rebours de la fin de vos données, le { $date }.
filter-dates-now-last-day = Maintenant le dernier jour.
filter-dates-click-first-day-then-last = Cliquez sur le premier jour, puis sur le dernier.
filter-dates-from = Du
filter-dates-to = Au
filter-dates-show-these-dates = Montrer ces dates
filter-dates-first-day-is-after-last = Le premier jour est après le dernier.
filter-dates-write-days-as-year-month-day = Écrivez les jours année-mois-jour : 2026-01-31.

## Frame

frame-opening = Ouverture…
frame-project-is-being-read = Le projet est en cours de lecture.
frame-nothing-can-be-changed-here = Rien ne peut être changé ici. { $to_edit }
frame-open-to-look-at = En consultation
frame-light-theme = Thème clair
frame-dark-theme = Thème sombre
frame-redo = Rétablir
frame-redo-named = Rétablir : { $edit }
frame-undo = Annuler
frame-undo-named = Annuler : { $edit }
frame-clearing-the-filter = vider le filtre
frame-export-what-is-shown = Exporter ce qui est montré
frame-menu = Menu
frame-file = Fichier
frame-new-project = Nouveau projet…
frame-ctrl-n = Ctrl+N
frame-open-project = Ouvrir un projet…
frame-ctrl-o = Ctrl+O
frame-open-sample-shop = Ouvrir la boutique d’exemple
frame-import-files = Importer des fichiers…
frame-ctrl-i = Ctrl+I
frame-import-folder = Importer un dossier…
frame-menu-export-what-is-shown = Exporter ce qui est montré…
frame-ctrl-e = Ctrl+E
frame-copy-as-command = Copier comme commande
frame-quit = Quitter
frame-ctrl-q = Ctrl+Q
frame-edit = Édition
frame-ctrl-z = Ctrl+Z
frame-shift-ctrl-z = Maj+Ctrl+Z
frame-find-customer = Chercher un client
frame-ctrl-f = Ctrl+F
frame-names-and-stages = Noms et phases…
frame-ctrl = Ctrl+,
frame-view = Affichage
frame-key-of-view = Ctrl+{ $n }
frame-theme-of-system = Thème du système
frame-language = Langue
frame-language-of-system = Celle du système
frame-larger-text = Texte plus grand
frame-key-larger = Ctrl++
frame-smaller-text = Texte plus petit
frame-key-smaller = Ctrl+−
frame-ordinary-text = Texte ordinaire
frame-key-ordinary = Ctrl+0
frame-allow-motion = Permettre le mouvement
frame-reduce-motion = Réduire le mouvement
frame-full-screen = Plein écran
frame-help = Aide
frame-keyboard = Clavier
frame-copy-diagnostics = Copier le diagnostic
frame-licences = Licences
frame-open-recent = Ouvrir un récent
frame-this-file-is-gone = Ce fichier a disparu.
frame-forget-missing-projects = Oublier les projets absents
frame-hide-this-banner = Masquer cette bannière
frame-this-is-sample-invented-shop-with = Ceci est un exemple : une boutique inventée aux clients inventés.
frame-open-your-own-data = Ouvrir vos propres données…
frame-drop-files-here = déposez les fichiers ici
frame-drop-to-import = Déposez pour importer

## Notices

notices-dismiss = Fermer

## Problem

problem-is-not-there-any-more-it = { $name } n’est plus là. Il a peut-être été déplacé ou renommé : ouvrez-le de son nouvel endroit.
problem-folder-for-does-not-exist-choose = Le dossier de { $name } n’existe pas. Choisissez un autre endroit.
problem-there-is-already-file-called-open = Il y a déjà un fichier nommé { $name }. Ouvrez-le, ou choisissez un autre nom.
problem-is-not-desire-path-project-to = { $name } n’est pas un projet Desire Path. Pour l’utiliser comme données, importez-le.
problem-is-protected-by-passphrase = { $name } est protégé par une phrase secrète.
problem-that-passphrase-does-not-open = Cette phrase secrète n’ouvre pas { $name }.
problem-looks-like-encrypted-project-this-build = { $name } ressemble à un projet chiffré. Cette version de Desire Path ne peut pas ouvrir de projets chiffrés : utilisez-en une qui le peut.
problem-this-version-of-desire-path-cannot = Cette version de Desire Path ne peut pas chiffrer { $name }. Gardez-le plutôt sur un disque chiffré.
problem-was-made-by-newer-version-of = { $name } vient d’une version plus récente de Desire Path. Mettez Desire Path à jour pour l’ouvrir.
problem-is-damaged-restore-it-from-backup = { $name } est endommagé. Rétablissez-le d’une sauvegarde, ou importez les fichiers d’origine dans un nouveau projet.
problem-is-damaged-or-was-made-by = { $name } est endommagé ou vient d’un autre programme, il n’a donc pas été ouvert. Rétablissez-le d’une sauvegarde, ou importez les fichiers d’origine dans un nouveau projet.
problem-is-of-older-version-copy-of = { $name } est d’une version plus ancienne. Une copie en est gardée avant la mise à jour, et cette copie n’a pas pu être écrite : libérez de la place ou rendez son dossier modifiable, puis ouvrez-le à nouveau.
problem-question-was-stopped-because-its-answer = La question a été arrêtée, car sa réponse serait trop grande.
problem-is-open-in-another-window-close = { $name } est ouvert dans une autre fenêtre. Fermez-le là-bas, ou ouvrez-le ici en consultation.
problem-cannot-be-changed-because-it-or = { $name } ne peut être modifié, car lui ou son dossier est protégé en écriture. Ouvrez-le en consultation, ou copiez-le dans un dossier à vous.
problem-is-open-to-look-at-so = { $name } est ouvert en consultation, rien ne peut donc être changé. { $to_edit }
problem-disk-that-holds-is-full-nothing = Le disque de { $name } est plein. Rien n’a été changé : libérez de la place et réessayez.
problem-people-are-erased-from-but-traces = Les personnes sont effacées de { $name }, mais des traces peuvent rester dans le fichier. Fermez les autres fenêtres, voyez qu’il y a de la place sur le disque, et ouvrez à nouveau le projet : le travail est alors terminé.
problem-that-question-could-not-be-answered = Cette question n’a pas pu recevoir de réponse.
problem-there-is-already-segment-called-choose = Il y a déjà un segment nommé « { $taken } ». Choisissez un autre nom.
problem-has-second-name-on-this-disk = { $name } a un second nom sur ce disque (un lien physique), rien ne peut donc y être changé. Copiez-le dans un fichier à part et ouvrez celui-ci.
problem-is-in-way-project-needs-this = { $name } gêne : le projet a besoin de ce nom. Déplacez ce fichier.
problem-cancelled-nothing-was-changed = Annulé : rien n’a été changé.
problem-to-change-it-close-it-elsewhere = Pour le modifier, fermez-le ailleurs et ouvrez-le à nouveau.
problem-it-is-not-there-any-more = il n’est plus là
problem-you-are-not-allowed-to-read = vous n’avez pas le droit de le lire
problem-disk-or-network-reported-error = le disque ou le réseau a signalé une erreur
problem-cannot-be-read = { $name } est illisible : { $why }.
problem-dates-in-could-be-day-first = Les dates de { $columns } peuvent commencer par le jour ou le mois (« { $example } ») : dites-le dans l’import.
problem-rows-could-not-be-stored-nothing = Les lignes n’ont pas pu être stockées. Rien n’a été changé : réessayez.
problem-nothing-was-written-what-is-shared = Rien n’a été écrit : ce qui est partagé doit être retenu dans le projet, pour que deux fichiers ne trahissent pas des personnes par leur différence. { $of_store }
problem-could-not-be-read-or-written = { $name } n’a pas pu être lu ou écrit. Rien n’a été changé. Voyez que le disque est là et que vous pouvez utiliser le dossier, puis réessayez ; si cela continue, fermez le projet et ouvrez-le à nouveau.
problem-project = Le projet

## Project thread

project-thread-importing = Import
project-thread-opening = Ouverture de { $file }
project-thread-opening-sample-shop = Ouverture de la boutique d’exemple
project-thread-creating = Création de { $file }
project-thread-files = { $importing } { $files } fichiers
project-thread-joining-everybody-by-new-rules = Réunion de tous selon les nouvelles règles
project-thread-saving = Enregistrement
project-thread-undoing = Annulation
project-thread-redoing = Rétablissement
project-thread-reading-project = Lecture du projet
project-thread-cancelled-nothing-was-changed = Annulé : rien n’a été changé.
project-thread-something-went-wrong-inside-program-project = Quelque chose s’est mal passé dans le programme. Le fichier du projet est intact ; ouvrez-le à nouveau.
project-thread-no-project-is-open-open-or = Aucun projet n’est ouvert. Ouvrez-en ou créez-en un d’abord.
finding-rows-project-closed = le projet a été fermé entre-temps
project-thread-undone = Annulé : { $what }
project-thread-done-again = Rétabli : { $what }
project-thread-keeping-project-ready-to-open = Projet gardé prêt à ouvrir
project-thread-no-project-to-import-into = Aucun projet n’est ouvert. Ouvrez-en ou créez-en un d’abord, puis importez.
project-thread-import-cancelled-nothing-was-changed = Import annulé, rien n’a été changé.
project-thread-project-was-brought-to-todays-file = Le projet a été porté au format de fichier d’aujourd’hui ; tel qu’il était, il est gardé dans { $copy }.
project-thread-erasure-is-not-finished-traces-of = Un effacement n’est pas terminé : des traces de personnes effacées peuvent être encore dans le fichier. Fermez les autres fenêtres où il est ouvert, puis ouvrez-le à nouveau.
project-thread-these-files-are-in-project-already = Ces fichiers sont déjà dans le projet : rien n’a été ajouté.
project-thread-imported = Importé : { $events }
project-thread-made-of-rows = {" "}de { $rows } ({ $made })
project-thread-look-at = Regardez { $file } : { $first }{ $more ->
    [0] .
   *[other] , et { $more } de plus sous Données › Imports.
}
project-thread-repeat-others = ; { $rows } en répètent d’autres et comptent une fois
project-thread-left-out-listed-in-data = ; { $rows_were } écartées, listées sous Données

## Save

save-written = Écrit : { $path }
save-noting-export = Consignation de l’export
save-writing = Écriture de { $name }
save-no-project-is-open-any-more = Aucun projet n’est plus ouvert.
save-no-project-is-open = Aucun projet n’est ouvert.

## Status bar

status-bar-read-only = {"  "}·  lecture seule
status-bar-of-through-filter = { $filtered_customers } sur { $all } à travers le filtre
status-bar-running = En cours
status-bar-jobs = { $jobs } tâches
status-bar-running-jobs = Tâches en cours
status-bar-cancel = Annuler : { $name }

## Update notice

update-notice-menu = Versions plus récentes…
update-notice-title = Versions plus récentes
update-notice-about = Desire Path ne cherche une version plus récente que là où vous le dites. Nommez un fichier, dans un dossier partagé par exemple, ou une adresse qui commence par https://. Il est lu une fois par jour tant que la fenêtre est ouverte, et rien d’autre que cette requête n’est envoyé.
update-notice-place = Fichier ou adresse
update-notice-look = Regarder là
update-notice-off = Ne plus regarder
update-notice-close = Fermer
update-notice-newer = Desire Path { $version } est là ; ceci est { $own }.
update-notice-newer-page = Desire Path { $version } est là ; ceci est { $own }. À obtenir sur { $page }
update-notice-none-newer = Il n’y a pas de version plus récente ; ceci est { $own }.
update-notice-switched-off = Les versions plus récentes ne sont plus recherchées.
update-notice-no-place = Nommez un fichier ou une adresse.
update-notice-no-network = Cette version de Desire Path n’a pas de réseau : nommez un fichier.
update-notice-unreadable = { $place } est illisible : { $error }
update-notice-not-understood = { $place } ne dit pas quelle version est la plus récente. Sa première ligne doit être une version telle que 0.3.0.
update-notice-not-kept = Où chercher les versions plus récentes n’a pas pu être gardé : { $error }

## View id

view-id-data = Données
view-id-journey = Parcours
view-id-segments = Segments
view-id-customers = Clients
view-id-predictions = Prévisions
view-id-channels = Canaux
view-id-actions = Actions
view-id-present = Présenter

## Filter properties

filter-events-more = Appareil, etc.
filter-events-more-filters = Appareil, pays, produit, campagne et type d’événement
filter-events-about = Clients avec un événement sur un appareil, dans un pays, sur un produit ou d’une campagne : qui a utilisé deux appareils est trouvé par l’un comme par l’autre. Et quels types d’événements sont montrés.
filter-events-all-events = Vider ceux-ci
filter-events-customers-with = Clients avec des événements de
filter-events-with-sent = Aussi ce qui a été envoyé aux clients
filter-events-with-sent-hint = Messages envoyés, et témoins d’une campagne : sinon seul ce que les clients ont fait compte.
filter-events-only-matching = Ne montrer que ces événements
filter-events-only-matching-hint = Sinon tout ce que ces clients ont fait est montré, sur d’autres appareils aussi.
filter-events-events-shown = Événements montrés
filter-events-more-on-command-line = { $more } de plus : --filter { $column }=VALUE sur la ligne de commande.
filter-properties-all-properties = Propriétés
filter-properties-property = Propriété
filter-properties-reading-values = Lecture des valeurs…
filter-properties-reading-properties = Lecture des propriétés
filter-properties-more-filter-property-value-on-command = { $more } de plus : --filter property.{ $name }=VALUE sur la ligne de commande.
filter-properties-numbers-filter-property-name-number-on = Nombres : --filter property.NAME=NUMBER sur la ligne de commande.
sample-make-the-sample-shop = Créer la boutique d’exemple
sample-sample-shop-could-not-made = La boutique d’exemple n’a pas pu être créée : { $error }
sample-shop-could-not-be-written = La boutique d’exemple n’a pas pu être créée : { $text }
sample-sample-ready-scores-every-customer = L’exemple est prêt : { $segments }, des scores de tous les clients à l’historique suffisant et { $actions }.
sample-preparing = Préparation de l’exemple
watch-watched-folder = Dossier surveillé
watch-watched-folder-cannot-read = Le dossier surveillé { $folder } est illisible : { $error }
window-no-display = ni DISPLAY ni WAYLAND_DISPLAY n’est défini
window-error-no-display = il n’y a pas d’écran où ouvrir une fenêtre ({ $what }) ; `desire-path demo --out DIR` fait tout le travail sans
window-error-refused = la fenêtre n’a pas pu s’ouvrir : { $why } ; `desire-path demo --out DIR` fait tout le travail sans
