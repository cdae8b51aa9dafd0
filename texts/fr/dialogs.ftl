### Dialogs.

## Annotations

annotations-write-first-day-as-2026-05 = Écrivez le premier jour sous la forme 2026-05-04.
annotations-write-last-day-as-2026-05 = Écrivez le dernier jour sous la forme 2026-05-17, ou laissez-le vide.
annotations-last-day-lies-before-first = Le dernier jour est avant le premier.
annotations-write-what-happened = Écrivez ce qui s’est passé.
annotations-new-annotation = nouvelle note
annotations-what-happened = Ce qui s’est passé
annotations-summer-sale = Soldes d’été
annotations-days = Jours
annotations-same-day = même jour
annotations-annotation-kind = type de note
annotations-annotation-source = source de note
annotations-all = Toutes
annotations-no-notes-yet-campaigns-releases-and = Pas encore de notes. Campagnes, versions et changements de prix expliquent des tournants dans les données.
annotations-remove = Retirer « { $text } »
annotations-annotations = Notes
annotations-it-is-kept-in-project-can = Elle est gardée dans le projet. Peut être annulé.
annotations-add = Ajouter
annotations-close = Fermer

## Confirm

confirm-removed = Retiré : { $old_events }.
confirm-remove-old-events = Retirer les anciens événements ?
confirm-remove-for-good = Retirer pour de bon
confirm-removing-old-events = Retrait des anciens événements
confirm-this-cannot-be-undone-and-neither = Ceci ne peut être annulé, ni ce qui a été fait avant.
confirm-cancel = Annuler
undo-export-title = Annuler l’export des actions ?
undo-export-what = La dernière chose faite est un export d’actions. Ce qui a été exporté a quitté le programme et reste où il est allé. Annuler oublie seulement ici qu’il a été exporté et qui en avait été écarté : on pourrait écrire de nouveau aux mêmes clients.
undo-export-yes = Annuler l’export
undo-export-look = Voir les actions

## Consent

consent-saving-consent = Enregistrement du consentement
consent-for = { $label } : { $word } pour { $customer }.
consent-customers = Clients
consent-choose-segment = Choisissez un segment
consent-consent-segment = segment du consentement
consent-set-consent = Régler le consentement
consent-undo-label = régler le consentement
consent-purpose = Finalité
consent-consent-purpose = finalité du consentement
consent-their-answer = Leur réponse
consent-yes = Oui
consent-no = Non
consent-source-of-this-answer = Source de cette réponse
consent-by-letter-on-phone = Par lettre, au téléphone…
consent-no-segment-chosen = Choisissez un segment.
consent-counts-from-now-on-for-later = Vaut dès maintenant pour { $customer } ; une déclaration plus récente dans un import l’emporte. Peut être annulé.
consent-set = Régler
consent-cancel = Annuler

## Erase

erase-customer = Client { $n }
erase-from-file = D’un fichier…
erase-csv-file-with-column-of-ids = Un fichier CSV avec une colonne de numéros, e-mails, téléphones ou identifiants d’appareil.
erase-leave-file-out = Retirer le fichier
erase-customers = { $id } ({ $customers } clients)
erase-one-identifier-line-first-column-of = Un identifiant par ligne. La première colonne d’un fichier CSV peut être collée telle quelle.
erase-people-with-events = { $customers } avec { $events } : { $first }{ $more }
erase-and-more = {" "}et { $more } de plus
erase-nobody-is-known-by-of-them = Personne n’est connu par { $n } d’entre eux : { $some }
erase-several-customers-have-these-so-say = Plusieurs clients ont ceux-ci, dites donc qui par un autre identifiant : { $some }
erase-erasing-people = Effacement de personnes
erase-erased-with-file-was-rewritten = { $customers } effacés avec { $events }. Le fichier a été réécrit.{ $copies }
erase-names-and-more = , { $names } et { $more } de plus
erase-beside-project-and-may-still-hold = { $n ->
    [one] Cette copie ({ $n }) est à côté du projet et peut encore contenir les personnes effacées : { $first }{ $more }. Supprimez-la aussi.
   *[other] Ces copies ({ $n }) sont à côté du projet et peuvent encore contenir les personnes effacées : { $first }{ $more }. Supprimez-les aussi.
}
erase-erase-people = Effacer des personnes
erase-events-identifiers-scores-actions-texts-and = Événements, identifiants, scores, actions, textes et toute mention de ces personnes sont retirés du fichier du projet, qui est ensuite réécrit. Des identifiants codés, que personne ne peut relire, les tiennent hors des imports futurs.
erase-customer-ids-e-mails-phones-or = Numéros client, e-mails, téléphones ou identifiants d’appareil
erase-this-cannot-be-undone-and-neither = Ceci ne peut être annulé, ni rien de ce qui a été fait avant. Les copies du projet et les fichiers exportés ne sont pas changés : supprimez-les aussi.
erase-type-to-go-on = Tapez « { $word } » pour continuer
erase-erase-for-good = Effacer pour de bon
erase-cancel = Annuler

## First questions

first-questions-looking-at-your-data = Regard sur vos données
first-questions-first-questions = premières questions
first-questions-success-is = Un succès est
first-questions-money-is-in = L’argent est en
first-questions-currency = Devise
first-questions-times-are-shown-in = Les heures sont montrées en
first-questions-time-zone = Fuseau horaire
first-questions-stages = Phases
first-questions-change-names-and-stages = Changer noms et phases…
first-questions-choose-touchpoint = Choisissez un point de contact
first-questions-what-counts-as-success = Ce qui compte comme succès
first-questions-is-this-right = Est-ce juste ?
first-questions-desire-path-took-four-things-for = Desire Path a supposé quatre choses. Chaque nombre en dépend.
first-questions-still-looking-at-your-data = Regard sur vos données…
first-questions-use-these = Les utiliser
first-questions-keep-as-it-was = Garder comme avant
first-questions-keep-defaults = Garder les valeurs par défaut
first-questions-settings-kept = { $goal }, { $currency }, { $time_zone }
first-questions-you-can-change-all-of-it = Vous pourrez tout changer plus tard, sous Données › Réglages.

## Same

same-customer = Client
same-known-by = Connu par
same-same-person-as = Même personne que
same-find-customer-who-is-same-person = Cherchez le client qui est la même personne que { $label } : par nom ou identifiant.
same-type-at-least-two-letters = Tapez au moins deux lettres.
same-find-customers = Chercher des clients
same-looking = Recherche…
same-nobody-is-called-so = Personne ne s’appelle ainsi.
same-they-are-same-person = C’est la même personne
same-cancel = Annuler

## Split

split-not-same-person = Pas la même personne
split-tick-profiles-of-that-belong-to = Cochez les profils de { $label } qui appartiennent à quelqu’un d’autre. Ils deviennent un client à part, et le restent quoi qu’ils partagent.
split-of-go = { $n } sur { $profiles } partent.
split-make-them-another-customer = En faire un autre client
split-cancel = Annuler
split-profile = Profil { $n } : { $ids }

## Licences

licences-licences = Licences
licences-close = Fermer

## List export

tool-choice-file-for = Fichier pour
tool-choice-own-columns = Tout programme (CSV)
tool-choice-unknown-to-tool = seraient inconnus de { $tool }
tool-choice-knows-nobody = personne dans cette liste n’est connu de { $tool }
tool-choice-repeated = sont déjà dans le fichier, par la même adresse
tool-choice-phones-without-country = numéros de téléphone écartés : leur pays n’est pas sûr
tool-choice-incomplete-addresses = noms ou codes postaux écartés : prénom, nom, pays et code postal ne comptent qu’ensemble
tool-choice-too-long-for-one-file = la liste est plus longue que ne peut l’être un fichier de { $tool } ; `desire-path export` avec --to { $word } en écrit plusieurs
list-export-hashed = Adresses, numéros et noms en SHA-256
list-export-for-tool = « { $title } » pour { $tool }{ $included }
list-export-for-as-csv = « { $title } » pour { $what }, en CSV{ $included }
list-export-my-own-work = Mon propre travail
list-export-export = Exporter « { $title } »
list-export-what-is-list-for = À quoi sert la liste ?
list-export-in-file = dans le fichier
list-export-left-out = écartés
list-export-choose-where-to-save = Choisir où enregistrer…
list-export-cancel = Annuler
list-export-tick-box-below = cochez la case ci-dessous
list-export-include-people-whose-consent-is-not = Inclure les personnes au consentement inconnu : je garde leur consentement ailleurs

## File

file-being-looked-at = en cours d’examen
file-looking-at = Examen de { $name }
file-preview = Aperçu
file-cannot-be-read = illisible
file-needs-answer-about-dates = demande une réponse sur les dates
file-needs-time-zone = demande un fuseau horaire
file-needs-source-name = demande un nom de source
file-cannot-be-read-this-way = ne peut être lu ainsi
file-needs-correction = demande une correction
file-recognised-by-its-columns = { $label }, reconnu à ses colonnes
file-looking-at-rows = Examen des lignes…
file-it = Le fichier { $why }.
file-columns-lets-you-choose-another = { $question } { $name }. « Colonnes… » permet d’en choisir une autre.
file-looking-whether-known = Vérifie si le fichier est connu
file-imported-before = Ce fichier a été importé le { $date }. Ce que le projet en a déjà n’est pas compté deux fois.
file-import-rows = Importer { $rows }
file-import-button = Importer
file-looking-at-file = Examen du fichier…
file-rows-become = { $of }{ $rows } { $n ->
    [one] devient
   *[other] deviennent
} { $events }{ $made }
file-some-of-first-rows-become = { $used } des { $rows } premières lignes { $n ->
    [one] devient
   *[other] deviennent
} { $events }{ $made }
file-some-rows-become = { $used } sur { $rows } { $n ->
    [one] devient
   *[other] deviennent
} { $events }{ $made }
file-first = Les premières :{" "}
file-no-cost = aucun coût
file-about-of-ads = { $of }{ $rows } sur { $costs } de publicité
file-refused-is = {" est "}
file-about-people = { $of }{ $rows } sur des personnes
file-about-products = { $of }{ $rows } sur des produits
file-about-people-with = { $of }{ $rows } sur des personnes avec { $events }
file-left-out = Écarté : { $rows } ({ $why }).
file-needs-answer-about-its-columns = demande une réponse sur ses colonnes

## Grid

grid-what-becomes-of-row = Ce que devient la ligne
grid-columns-and-more-to-the-right = { $columns } ; faites défiler à droite pour le reste
grid-show-empty-columns = Montrer { $n ->
    [one] { $n } colonne vide
   *[other] { $n } colonnes vides
}
grid-line = Ligne { $line } : { $outcome }
grid-kept-about = Gardé · environ { $size }
grid-column-left-out = Écarté

## Mapping

mapping-opening-file = Ouverture du fichier
mapping-import = Importer
mapping-still-opening-file = Ouverture du fichier…
mapping-left-out-without-data = Sans données, donc ignorés : { $names }
mapping-cancel = Annuler
mapping-import-title = Importer { $n }
mapping-import-files = Importer { $n } fichiers
mapping-back-to-all-files = Retour à tous les fichiers
mapping-one-step-that-can-be-undone = { $size } · une étape qui peut être annulée
mapping-import-all-files = Importer les { $usable } fichiers
mapping-import-some-files = Importer { $files }

## Overview

overview-leave-out = Écarter
overview-do-not-import = Ne pas importer { $name }
overview-columns = Colonnes…
overview-columns-and-rows-of = Colonnes et lignes de { $name }
overview-looking-at-of-files = Examen de { $looking } sur { $files } fichiers…
overview-of-files-need-answer = { $waiting ->
    [one] { $waiting } fichier sur { $files } demande une réponse
   *[other] { $waiting } fichiers sur { $files } demandent une réponse
}
overview-of-files-cannot-be-used-and = { $refused ->
    [one] { $refused } fichier sur { $files } est inutilisable et reste dehors
   *[other] { $refused } fichiers sur { $files } sont inutilisables et restent dehors
}
overview-all-in-one-step-that-can = Le tout en une étape qui peut être annulée

## Questions

questions-time-zone = Fuseau horaire
questions-there-is-no-such-time-zone = Ce fuseau horaire n’existe pas ; écrivez-en un tel que Europe/Paris.
questions-recognised = Reconnu : { $name }
questions-rows-are = Les lignes sont
questions-source = Source
questions-channel = Canal
questions-currency = Devise
questions-times-without-zone-are-in = Les heures sans fuseau sont en
questions-decimal-comma = Virgule décimale
questions-keep-repeated-rows = Garder les lignes répétées
questions-keep-repeated-rows-means = Les lignes exactement pareilles comptent une fois. Deux achats d’un même jour se ressemblent là où seul le jour est écrit : gardez-les alors.
questions-count-repeated-lines-once = Compter une fois les lignes répétées
questions-of-lines-that-are-exactly-alike = Des lignes exactement pareilles dans une commande, seule la première compte. Laissez désactivé là où une ligne est écrite par article.
questions-keep-images-styles-and-scripts = Garder images, styles et scripts
questions-or-one-of-yours = ou l’une des vôtres
questions-existing-source = Source existante
questions-is-in-written-day-first-or = « { $raw } » dans { $columns } commence-t-il par le jour ou par le mois ?
questions-are-dates-in-written-day-first = Les dates de { $columns } commencent-elles par le jour ou par le mois ?
questions-day-first = Jour d’abord : { $day }
questions-month-first = Mois d’abord : { $month }
questions-button-day-first = Jour d’abord
questions-button-month-first = Mois d’abord
questions-amounts-in-cents = Montants en centimes
questions-1999-means-19-99-amounts-are = 1999 signifie 19,99. Les montants en devises sans centimes, comme le yen, restent tels quels.
questions-give-column-below-role-time = Donnez à une colonne ci-dessous le rôle « Heure », ou écartez le fichier.
questions-give-column-below-role-customer-id = Donnez à une colonne ci-dessous le rôle « Numéro client », « E-mail », « Téléphone » ou « Identifiant d’appareil », ou écartez le fichier.

## Own project

own-project-there-is-no-such-folder-choose = Ce dossier n’existe pas. Choisissez-en un autre.
own-project-there-is-already-project-of-this = Il y a déjà un projet de ce nom. Choisissez un autre nom, ou ajoutez à ce projet.
own-project-name = Nom
own-project-folder = Dossier
own-project-or-add-to-project-that-you = Ou ajoutez à un projet que vous avez :
own-project-where-should-your-data-be-kept = Où garder vos données ?
own-project-your-data-goes-into-project-of = Vos données vont dans un projet à elles : un fichier sur cet ordinateur, et nulle part ailleurs.
own-project-protect-with-passphrase = Protéger par une phrase secrète
own-project-passphrase = Phrase secrète
own-project-create-project-and-go-on = Créer le projet et continuer
own-project-cancel = Annuler

## Passphrase

passphrase-five-or-more-words-that-do = Cinq mots ou plus qui ne vont pas ensemble se retiennent facilement.
passphrase-same-again = La même encore
passphrase-two-are-not-same = Les deux ne sont pas identiques.
passphrase-whoever-forgets-passphrase-loses-project-nobody = Qui oublie la phrase secrète perd le projet : personne ne peut alors l’ouvrir, et il n’y a pas de retour. Gardez-la dans un gestionnaire de mots de passe ou sur papier en lieu sûr.
passphrase-open-encrypted-project = Ouvrir un projet chiffré
passphrase-is-protected-by-passphrase = { $file } est protégé par une phrase secrète.
passphrase-passphrase = Phrase secrète
passphrase-that-passphrase-does-not-open-look = Cette phrase secrète n’ouvre pas { $name }. Regardez les majuscules et la langue du clavier, et réessayez.
passphrase-open = Ouvrir
passphrase-cancel = Annuler
passphrase-new-project = Nouveau projet
passphrase-protect-with-passphrase = Protéger par une phrase secrète
passphrase-without-one-whoever-gets-hold-of = Sans elle, qui obtient le fichier peut le lire. Vous pouvez en ajouter une plus tard, sous Données › Confidentialité.
passphrase-create-project = Créer le projet
passphrase-encrypting-project = Chiffrement du projet
passphrase-project-is-encrypted-now-copies-made = Le projet est chiffré maintenant. Les copies faites avant ne le sont pas, et le disque peut garder des traces de l’ancien fichier.
passphrase-changing-passphrase = Changement de la phrase secrète
passphrase-passphrase-is-changed-copies-made-before = La phrase secrète est changée. Les copies faites avant gardent l’ancienne.
passphrase-removing-encryption = Retrait du chiffrement
passphrase-project-is-not-encrypted-any-more = Le projet n’est plus chiffré : qui obtient le fichier peut le lire.
passphrase-cancelled-nothing-was-changed = Annulé, rien n’a été changé.
passphrase-present-passphrase = Phrase secrète actuelle
passphrase-that-is-not-passphrase-of-this = Ce n’est pas la phrase secrète de ce projet.
passphrase-new-passphrase = Nouvelle phrase secrète
passphrase-project-file-is-rewritten-encrypted-exports = Le fichier du projet est réécrit, chiffré. Les exports ne sont pas chiffrés, ni les copies faites avant.
passphrase-encrypt = Chiffrer
passphrase-change-passphrase = Changer la phrase secrète
passphrase-project-file-is-rewritten-under-new = Le fichier du projet est réécrit sous la nouvelle phrase secrète. Les copies faites avant gardent l’ancienne.
passphrase-button-change = Changer la phrase secrète
passphrase-remove-passphrase = Retirer la phrase secrète
passphrase-project-file-is-rewritten-without-encryption = Le fichier du projet est réécrit sans chiffrement : quiconque l’a peut le lire.
passphrase-button-remove = Retirer la phrase secrète

## Path

path-open-project = Ouvrir un projet
path-desire-path-project = Projet Desire Path
path-path-of-desire-file = Chemin d’un fichier .desire
path-new-project = Nouveau projet
path-path-of-new-desire-file = Chemin du nouveau fichier .desire
path-import-files = Importer des fichiers
path-exports = Exports
path-all-files = Tous les fichiers
path-import-file = Importer un fichier
path-path-of-file-or-of-folder = Chemin d’un fichier, ou d’un dossier de fichiers
path-import-folder = Importer un dossier
path-path-of-folder-of-exports-or = Chemin d’un dossier d’exports, ou d’un fichier
path-watch-folder = Surveiller un dossier
path-path-of-folder-that-exports-are = Chemin du dossier où arrivent les exports
path-file-of-identifiers = Fichier d’identifiants
path-csv-or-text = CSV ou texte
path-path-of-csv-file-with-column = Chemin d’un fichier CSV avec une colonne de numéros
path-there-are-no-identifiers-in = Il n’y a pas d’identifiants dans { $name }.
path-cannot-be-read = { $name } est illisible : { $error }.
path-path-of-new-file = Chemin du nouveau fichier
path-there-is-no-folder = Il n’y a pas de dossier { $folder }.
path-there-is-no-file = Il n’y a pas de fichier { $file }.
path-there-is-no-such-folder = Ce dossier n’existe pas.
path-exists-already-and-copy-of-project = { $file } existe déjà, et une copie d’un projet ne prend jamais la place d’un autre fichier. Choisissez un autre nom.
path-exists-already-replace-it = { $file } existe déjà. Le remplacer ?
path-replace = Remplacer
path-open = Ouvrir
path-save = Enregistrer
path-cancel = Annuler
path-export-what-is-shown = Exporter ce qui est montré

## Quit

quit-import-is-still-running = Un import est encore en cours
quit-closing-now-stops-it-project-stays = Fermer maintenant l’arrête ; le projet reste tel qu’avant l’import.
quit-keep-importing = Continuer l’import
quit-stop-it-and-close = L’arrêter et fermer

## Read only

read-only-open-to-look-at = Ouvrir en consultation ?
read-only-looking-at-it-changes-nothing-every = Consulter ne change rien ; toutes les vues et exports fonctionnent.
read-only-button-open = Ouvrir en consultation
read-only-try-again = Réessayer
read-only-cancel = Annuler

## Addresses

addresses-addresses = Adresses
addresses-become = Deviennent
addresses-how-many = Combien
addresses-events = Événements
addresses-such-as = Par exemple
addresses-address = Adresse
addresses-now = Maintenant
addresses-then = Ensuite
addresses-look-at-addresses = Regarder les adresses
addresses-looking-at-addresses = Examen des adresses…
addresses-preview-names = Aperçu des noms
addresses-now-and-get-another-name = maintenant { $touchpoints } ; { $addresses } et { $events } reçoivent un autre nom
addresses-every-address-has-name-of-its = Chaque adresse a déjà un nom propre, ou il n’y a pas de pages : rien à proposer.
addresses-choose-none = N’en choisir aucune
addresses-choose-all = Tout choisir
addresses-of-chosen-names-can-be-changed = { $chosen } sur { $proposals } choisies. Les noms se changent ici ; * vaut n’importe quoi.
addresses-becomes = { $pattern } devient { $touchpoint }
addresses-use = Utiliser { $pattern }
addresses-name-of = Nom de { $pattern }
addresses-one-page-that-is-viewed-often = Une page souvent vue
addresses-many-names-in-one-folder = Beaucoup de noms dans un dossier
addresses-they-differ-by = Ils diffèrent par { $kinds }
addresses-which-address-becomes-what-those-that = Quelle adresse devient quoi, celles qui changent d’abord :
addresses-now-then = { $address_text } : maintenant { $now }, ensuite { $then }

## Channels

channels-raw-channel = Canal brut
channels-becomes = Devient
channels-by = Par
channels-events = Événements
channels-raw-becomes = { $raw } devient { $channel }
channels-none-given = (aucun donné)
channels-tags-on-address = { $raw } (marques sur l’adresse)
channels-by-source = par source
channels-rule = règle { $n }
channels-or-choose = ou choisissez
channels-known-channel = Canal connu
channels-add-rule = Ajouter la règle
channels-click-row-to-fill-this-in = Cliquez sur une ligne pour remplir ceci. * vaut n’importe quoi. Les canaux qu’aucune règle ne nomme suivent les règles de canaux par défaut de Google Analytics 4.
channels-rule-with-events = { $n }. « { $raw } » devient « { $channel } » · { $events }

## Rules

rules-count-names = Compter les noms
rules-names-and-stages = Noms et phases
rules-raw-names-stay-in-file-these = Les noms bruts restent dans le fichier ; ces règles disent comment ils s’appellent à l’écran. La première règle qui convient l’emporte.
rules-touchpoints = Points de contact
rules-addresses = Adresses
rules-channels = Canaux
rules-stages-and-kinds = Phases et types
rules-counting = Comptage…
rules-apply-everywhere = Appliquer partout
rules-cancel = Annuler
rules-close = Fermer
rules-start-over = Recommencer
rules-back-to-built-in-rules = Revenir aux règles intégrées

## Order buttons

order-buttons-remove = Retirer { $what }
order-buttons-up = Monter
order-buttons-earlier-rule-wins = Une règle placée avant l’emporte

## Stages

stages-touchpoint = Point de contact
stages-events = Événements
stages-stage = Phase
stages-kind = Type
stages-kind-says-what-happens-at-touchpoint = Le type dit ce qui se passe à un point de contact, quel que soit son nom : prévisions, actions, obstacles et qualité des données le suivent.
stages-numbered-stage = Phase { $n }
stages-move-stage-one-to-right = Déplacer la phase { $n } d’un cran à droite
stages-remove-stage = Retirer la phase { $n }
stages-new-stage = Nouvelle phase
stages-loyalty = Fidélité
stages-add-stage = Ajouter une phase
stages-no-stage = Aucune phase
stages-stage-of = Phase de { $touchpoint }
stages-kind-of = Type de { $touchpoint }

## Touchpoints

touchpoints-raw-name = Nom brut
touchpoints-on-page = Sur la page
touchpoints-becomes = Devient
touchpoints-by = Par
touchpoints-events = Événements
touchpoints-raw-becomes = { $raw } devient { $touchpoint }
touchpoints-rule = règle { $n }
touchpoints-events-named = Événements nommés
touchpoints-any-event = tout événement
touchpoints-on-page-hint = sur la page
touchpoints-any-page = toute page
touchpoints-product-viewed = Product viewed
touchpoints-add-rule = Ajouter la règle
touchpoints-click-row-to-fill-this-in = Cliquez sur une ligne pour remplir ceci. * vaut n’importe quoi : /product/*
touchpoints-on-becomes = { $n }. { $event } sur { $page } devient « { $touchpoint } » · { $events }

## Shortcuts

shortcuts-ctrl-o = Ctrl+O
shortcuts-open-project = Ouvrir un projet
shortcuts-ctrl-n = Ctrl+N
shortcuts-new-project = Nouveau projet
shortcuts-ctrl-i = Ctrl+I
shortcuts-import-files = Importer des fichiers
shortcuts-ctrl-e = Ctrl+E
shortcuts-export-what-is-shown = Exporter ce qui est montré
shortcuts-ctrl-f = Ctrl+F
shortcuts-find-customer = Chercher un client
shortcuts-ctrl-1-7 = Ctrl+1 … 8
shortcuts-go-to-view = Aller à une vue
shortcuts-ctrl-z = Ctrl+Z
shortcuts-undo = Annuler
shortcuts-shift-ctrl-z = Maj+Ctrl+Z
shortcuts-redo = Rétablir
shortcuts-ctrl-ctrl-ctrl-0 = Ctrl++  Ctrl+−  Ctrl+0
shortcuts-larger-smaller-ordinary-text = Texte plus grand, plus petit, ordinaire
shortcuts-full-screen = Plein écran
shortcuts-tab = Tab
shortcuts-next-control = Élément suivant
shortcuts-arrow-keys = Flèches
shortcuts-walk-nodes-of-diagram = Parcourir les nœuds d’un diagramme
shortcuts-enter = Entrée
shortcuts-select-what-has-focus = Sélectionner ce qui a le focus
shortcuts-esc = Échap
shortcuts-clear-selection-leave-customer-close-dialog = Vider la sélection, quitter un client, fermer un dialogue
shortcuts-alt-up-down = Alt+Haut, Alt+Bas
shortcuts-previous-next-customer = Client précédent ou suivant de la liste
shortcuts-ctrl-shift-f = Ctrl+Maj+F
shortcuts-clear-filter = Vider le filtre
shortcuts-ctrl-d = Ctrl+D
shortcuts-light-or-dark = Clair ou sombre
shortcuts-ctrl = Ctrl+,
shortcuts-rules-for-names-and-stages = Règles des noms et phases
shortcuts-ctrl-q = Ctrl+Q
shortcuts-quit = Quitter
shortcuts-this-sheet = Cette fiche
shortcuts-keyboard = Clavier
shortcuts-close = Fermer
passphrase-strong = Forte.
passphrase-fair-one-two-more-words-make = Moyenne : un ou deux mots de plus la rendent forte.
passphrase-weak-easily-found-trying-use-five = Faible : facile à trouver par essais. Prenez cinq mots ou plus qui ne vont pas ensemble.

## Customers who…

conditions-title = Clients qui…
conditions-who-enters-not-what-is-shown = Dit qui est regardé, d’après tout ce que les clients ont fait jusqu’à la fin des dates. Ce qui en est montré, les autres filtres le disent.
conditions-as-text = Le même en texte
conditions-example = orders >= 2 and not did "Refund"
conditions-examples = Exemples
conditions-example-often = orders >= 2 within 90d
conditions-example-gone = order and last activity > 30 days ago
conditions-example-sequence = kind:cart then not order within 7d
conditions-example-money = value > 100 and sessions < 3
conditions-none-yet = Ajoutez une condition, ou écrivez-en une.
conditions-show-these-customers = Montrer ces clients
conditions-show-all-customers = Montrer tous les clients
conditions-cancel = Annuler
conditions-save-as-segment-named = Enregistrer comme segment nommé
conditions-save = Enregistrer
conditions-segment-saved = Enregistré comme « { $name } » : sous Segments, et comme segment dans la barre de filtre.
conditions-add = Ajouter :
conditions-how-often = Combien de fois
conditions-when = Quand
conditions-money = Argent
conditions-sequence = L’un après l’autre
conditions-prediction = Prévision
conditions-chance-of-what = Ce qui est prévu
conditions-all-hold = Tout ceci est vrai
conditions-one-holds = Au moins un est vrai
conditions-how-many-hold = Combien de conditions doivent être vraies
conditions-holds = Inclure si
conditions-holds-not = Exclure si
conditions-whether-it-holds = Inclure ou exclure
conditions-remove = Retirer la condition
conditions-event = Ce qui s’est passé
conditions-anything = N’importe quoi
conditions-an-order = Une commande
conditions-a-session = Une session
conditions-kind = Type : { $kind }
conditions-kinds = Types de points de contact
conditions-device = Appareil
conditions-country = Pays
conditions-product = Produit
conditions-campaign = Campagne
conditions-compared = Comment cela se compare
conditions-at-least = au moins
conditions-more-than = plus de
conditions-at-most = au plus
conditions-less-than = moins de
conditions-exactly = exactement
conditions-times = { $n ->
    [one] {" "}fois
   *[other] {" "}fois
}
conditions-paid = Payé en tout
conditions-since-when = Depuis quand
conditions-ever = depuis toujours
conditions-in-last-days = { $n ->
    [one] dans le dernier ({ $n }) jour
   *[other] dans les { $n } derniers jours
}
conditions-the-first = Le premier
conditions-the-last = Le dernier
conditions-first-or-last = Premier ou dernier
conditions-at-most-days-ago = au plus il y a
conditions-more-than-days-ago = il y a plus de
conditions-before-day = avant
conditions-after-day = après
conditions-on-day = le
conditions-days = { $n ->
    [one] {" "}jour
   *[other] {" "}jours
}
conditions-first = D’abord
conditions-then = puis
conditions-then-not = puis pas
conditions-what-comes-then = Ce qui vient alors
conditions-add-step = Ajouter une étape
conditions-remove-step = Retirer l’étape
conditions-time-since-step-before = Temps depuis l’étape d’avant

## Words between fields
rules-built-in = intégrée
rules-becomes = devient
rules-become = deviennent
rules-any = toutes
annotations-until-day = au
