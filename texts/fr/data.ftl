### The view Data.

## Backup

backup-backup = Sauvegarde
backup-copy-of-whole-project-read-afterwards = Une copie du projet entier, relue ensuite pour voir qu’elle est complète ; la même phrase secrète l’ouvre, s’il y en a une. Les personnes effacées plus tard y sont encore : supprimez les copies devenues inutiles.
backup-save-backup = Enregistrer une sauvegarde…

## Encryption

encryption-encryption = Chiffrement
encryption-this-file-is-encrypted = Ce fichier est chiffré.
encryption-this-file-is-not-encrypted = Ce fichier n’est pas chiffré.
encryption-only-passphrase-opens-it-exports-and = Seule la phrase secrète l’ouvre ; les exports et rapports ne sont pas chiffrés. Qui oublie la phrase secrète perd le projet.
encryption-whoever-gets-hold-of-file-can = Qui obtient le fichier peut le lire. Une phrase secrète le protège.
encryption-this-build-cannot-encrypt = Qui obtient le fichier peut le lire, et cette version de Desire Path ne peut pas le chiffrer. Gardez-le sur un disque chiffré.
encryption-project-is-open-read-only = Le projet est ouvert en lecture seule.
encryption-protect-with-passphrase = Protéger par une phrase secrète…
encryption-change-passphrase = Changer la phrase secrète…
encryption-remove-passphrase = Retirer la phrase secrète…

## Decisions

decisions-when = Quand
decisions-decision = Décision
decisions-nothing-was-decided-by-hand-join = Rien n’a été décidé à la main. Réunissez ou séparez des clients sur leur page sous « Pourquoi une personne », ou parcourez ceux qui se ressemblent.
decisions-no-decisions-by-hand = Pas de décisions à la main
decisions-what-you-decide-stands-above-rules = Ce que vous décidez passe avant les règles et reste quand des fichiers sont réimportés. Le retrait peut être annulé.
decisions-cannot-be-followed-it-would-have = ne peut être suivie : il y aurait deux numéros client, ou une autre décision les sépare
decisions-take-back = Retirer

## Identity

identity-why-it-does-not-join-everybody = Pourquoi cela ne réunit pas tout le monde
identity-by-hand = À la main
identity-by-hand-counted = À la main ({ $n })
identity-overview = Aperçu
identity-rules = Règles
identity-same-person = Même personne ?
identity-several-people = Plusieurs personnes ?
identity-no-identifier-is-shared-by-too = Aucun identifiant n’est commun à trop de personnes.
identity-shared-by-several-people-so-they = Communs à plusieurs personnes, ils ne réunissent donc pas tout le monde
identity-shared-by = commun à { $persons }
identity-profiles-identifiers-as-they-came = profils : identifiants tels que reçus
identity-customers-they-make = clients qu’ils donnent
identity-known-by-device-alone = connus par un seul appareil
identity-by = { $n } par { $label }
identity-decided-by-hand = { $by_hand } à la main
identity-joins = Réunions : { $joins }
identity-customers-page-says-under-why-one = La page d’un client dit sous « Pourquoi une personne » ce qui a réuni ses profils, et permet de réunir ou séparer à la main.

## Rules

rules-what-joins-profiles-first-wins = Ce qui réunit les profils, le premier l’emporte
rules-device-joins-nobody-when-seen-with = Un appareil ne réunit personne s’il est vu avec plus de numéros client ou d’e-mails que
rules-country-code-of-phone-numbers-without = Indicatif des numéros de téléphone qui n’en ont pas
rules-values-that-name-nobody = Valeurs qui ne nomment personne
rules-any-identifier = tout identifiant
rules-allow = Autoriser { $pattern }
rules-pattern-to-block = Motif à bloquer
rules-kind-to-block = type à bloquer
rules-kind-of-identifier-to-block = Type d’identifiant à bloquer
rules-block = Bloquer
rules-anywhere-stands-for-anything-blocked-values = * vaut partout n’importe quoi. Les valeurs bloquées restent dans les données mais ne réunissent personne.
rules-words-that-mean-nothing = Mots qui signifient « rien »
rules-mailboxes-many-people-read = Boîtes que beaucoup lisent
rules-with-commas-between-them = Séparés par des virgules.
rules-apply = Appliquer
rules-discard = Abandonner
rules-built-in-rules = Règles intégrées
rules-these-are-built-in-rules = Ce sont les règles intégrées.
rules-what-change-would-do = Ce que ferait un changement
rules-change-rule-and-here-stands-who = Changez une règle, et ici apparaît qui serait réuni et qui serait séparé, avec l’entonnoir avant et après. Rien n’arrive avant que vous l’appliquiez, et Ctrl+Z l’annule.
rules-what-these-rules-would-change = Ce que changeraient ces règles
rules-preview-was-cancelled = L’aperçu a été annulé
rules-look-again = Regarder à nouveau
rules-what-this-would-change = Ce que cela changerait
rules-joining-all-profiles-again = Nouvelle réunion de tous les profils…
rules-people-per-value = personnes par valeur
rules-values-per-customer = valeurs par client
rules-people-per = personnes par
rules-values-per-customer-of = valeurs par client de
rules-1-always = 1, toujours
rules-most = Maximum { $what } { $label }
rules-up = Monter
rules-joins-earlier = { $label } réunit plus tôt
rules-join-beyond-limit-is-not-made = Une réunion au-delà d’une limite n’est pas faite, et figure dans l’aperçu.
rules-no-limit = sans limite
rules-unchanged = identique
rules-funnel-before-and-after = entonnoir avant et après
rules-identifiers-that-join-nobody = identifiants qui ne réunissent personne
rules-examples = Exemples
rules-and-more = et { $more } de plus

## Suggestions

suggestions-score = Score
suggestions-customer = Client
suggestions-looks-like = Ressemble à
suggestions-what-agrees = Ce qui concorde
suggestions-compares-names-e-mails-phones-birth = Compare noms, e-mails, téléphones, dates de naissance, codes postaux et adresses de clients que les règles ne réunissent pas. Rien n’est réuni par simple ressemblance : vous décidez, paire par paire.
suggestions-are-some-customers-in-here-twice = Certains clients sont-ils ici deux fois ?
suggestions-look-for-same-person = Chercher la même personne
suggestions-comparing-customers = Comparaison des clients…
suggestions-looks-like-with-share = { $a } ressemble à { $b }, { $share }
suggestions-two-customer-ids = { $fields } · deux numéros client
suggestions-same-person = La même personne ?
suggestions-click-pair-to-see-both-side = Cliquez sur une paire pour voir les deux côte à côte, puis dites s’il s’agit d’une personne. Ctrl+Z l’annule.
suggestions-one-customer-now = Un seul client maintenant
suggestions-ctrl-z-undoes-it = Ctrl+Z l’annule.
suggestions-that-this-is-one-person = { $score } que c’est une seule personne
suggestions-agree = Concordent : { $fields }
suggestions-differ = Diffèrent : { $fields }
suggestions-name = Nom
suggestions-phone = Téléphone
suggestions-customer-id = Numéro client
suggestions-country = Pays
suggestions-not-known = inconnu
suggestions-customers-that-look-like-one-person = Clients qui ressemblent à une seule personne, en CSV
suggestions-both-have-customer-id-customer-has = Les deux ont un numéro client. Un client n’en a qu’un : réunissez-les dans le système qui a donné les numéros, puis importez à nouveau.
suggestions-button-same-person = Même personne
suggestions-not-same = Pas la même
suggestions-open-first = Ouvrir le premier
suggestions-open-second = Ouvrir le second

## Suspects

suspects-customer = Client
suspects-profiles = Profils
suspects-why-to-look = Pourquoi regarder
suspects-never = jamais
suspects-when-customer-looks-like-several-people = Quand un client ressemble à plusieurs personnes
suspects-suspicion-limits = limites de soupçon
suspects-more-e-mails-than = Plus d’e-mails que
suspects-more-phones-than = Plus de téléphones que
suspects-more-devices-than = Plus d’appareils que
suspects-more-countries-than = Plus de pays que
suspects-more-profiles-than = Plus de profils que
suspects-in-two-countries-within = Dans deux pays en
suspects-minutes = {" "}min
suspects-built-in-limits = Limites intégrées
suspects-limit-of-0-reads-as-never = Une limite de 0 se lit « jamais » et désactive la vérification.
suspects-look-for-customers-that-are-several = Chercher les clients qui sont plusieurs personnes
suspects-looking-for-customers-that-are-several = Recherche des clients qui sont plusieurs personnes…
suspects-no-customer-has-more-e-mails = Aucun client n’a plus d’e-mails, de téléphones, d’appareils, de pays ou de profils qu’une personne n’en a d’habitude.
suspects-nobody-looks-like-several-people = Personne ne ressemble à plusieurs personnes
suspects-to-look-at-more-identifiers-or = { $customers } à regarder : plus d’identifiants ou de pays qu’une personne n’en a d’habitude.
suspects-one-person-or-several = Une personne ou plusieurs ?
suspects-click-customer-to-see-why-it = Cliquez sur un client pour voir pourquoi il figure ici. Séparez ce qui ne va pas ensemble, ou dites que c’est correct.
suspects-split = Séparer…
suspects-its-fine = C’est correct
suspects-open-customer = Ouvrir le client
suspects-customers-that-look-like-several-people = Clients qui ressemblent à plusieurs personnes, en CSV

## Imports

imports-file = Fichier
imports-source = Source
imports-imported = Importé
imports-rows = Lignes
imports-events = Événements
imports-left-out = Écartées
imports-ad-spend = dépenses publicitaires
imports-bring-back = Rétablir
imports-undo-import = Annuler
imports-heading-ad-spend = Dépenses publicitaires
imports-watching-new-files-of-known-kind = { $folder } surveillé : les nouveaux fichiers d’un type connu s’importent d’eux-mêmes.
imports-stop-watching = Ne plus surveiller
imports-watch-folder = Surveiller un dossier…
imports-new-files-of-kind-you-have = Les nouveaux fichiers d’un type déjà importé s’importent alors d’eux-mêmes.
imports-look-at-it = Le regarder…
imports-waits = { $name } attend : { $why }
imports-sources = Sources
imports-click-import-to-see-what-it = Cliquez sur un import pour voir ce qu’il a apporté et quelles lignes ont été écartées.
imports-rows-read = Lignes lues
imports-new-profiles = Nouveaux profils
imports-repeats = Répétées
imports-order-lines-that-come-twice = Lignes de commande en double
imports-updated-by-this-file = Mis à jour par ce fichier
imports-from = De
imports-what-to-know = À savoir sur ce fichier
imports-why-rows-were-left-out = Pourquoi des lignes ont été écartées
imports-export-rows-left-out = Exporter les lignes écartées…
imports-spend = Dépenses de { $channel }
imports-impressions = Impressions de { $channel }
imports-clicks = Clics de { $channel }

## Data

data-drop-exports-of-your-website-shop = Déposez les exports de votre site, boutique, outil d’e-mail, CRM ou support, ou un dossier de ceux-ci, n’importe où sur cette fenêtre : CSV, JSON, Excel, Parquet, journaux d’événements ou archives de ceux-ci. Desire Path montre ce qu’il a compris avant d’importer quoi que ce soit.
data-no-data-yet = Pas encore de données
data-choose-folder = Choisir un dossier…
data-imports = Imports
data-quality = Qualité
data-who-is-who = Qui est qui
data-touchpoints = Points de contact
data-privacy = Confidentialité
data-settings = Réglages
data-or-drop-files-and-folders-anywhere = ou déposez fichiers et dossiers n’importe où sur la fenêtre
data-import-files = Importer des fichiers…
data-products = Produits
data-go-to-settings = Aller aux réglages
data-names-and-stages = Noms et phases…
data-annotations = Notes…
data-summary = Résumé
data-counting-events-and-customers = Comptage des événements et des clients…

## Names

names-touchpoint = Point de contact
names-stage = Phase
names-kind = Type
names-events = Événements
names-orders = Commandes
names-raw-names = Noms bruts
names-look-at-addresses = Regarder les adresses
names-of-have-no-name-of-their = { $nameless } adresses sur { $addresses } n’ont pas de nom propre. { $rules } en nommeraient { $covered }.
names-propose-names = Proposer des noms…
names-what-happened-under-names-screen-uses = Ce qui s’est passé, sous les noms de l’écran. « Noms et phases… » les change partout à la fois. Les événements comptent chaque ligne d’une commande ; les commandes, montrées pour l’objectif, comptent une fois.
names-counting-touchpoints = Comptage des points de contact…
names-no-stage = Aucune phase

## Privacy

privacy-what-follows = Ce qui suit
privacy-consent-by-purpose = Consentement par finalité
privacy-consent = Consentement
privacy-counting = Comptage…
privacy-given = { $purpose } : { $given } donné
privacy-latest-statement-counts-at-equal-times = La déclaration la plus récente compte, à égalité de date un refus. Le consentement vient avec les fichiers de contacts, commandes et événements ; réglez-le à la main sur la page d’un client ou pour un segment.
privacy-share-without-names = Partager sans noms
privacy-copy-of-project-in-which-identifiers = Une copie du projet où les identifiants sont remplacés par des codes que personne ne peut relire sans la clé. Noms, textes, attributs, lignes écartées, scores et actions n’y sont pas. Ce sont encore des données personnelles : ne la donnez qu’à ceux qui peuvent les avoir. La copie n’est pas chiffrée.
privacy-shift-times-of-each-customer-by = Décaler les heures de chaque client de jusqu’à
privacy-keep-key-in-file-beside-copy = Garder la clé dans un fichier à côté de la copie
privacy-save-pseudonymised-copy = Enregistrer une copie pseudonymisée…
privacy-pseudonymised-copy = Copie pseudonymisée
privacy-journal = Journal
privacy-everything = Tout
privacy-nothing-yet = Rien encore.
privacy-nobody-is-known-to-agree-nobody = Aucun accord connu : personne n’est dans de telles listes
privacy-withheld-from-lists = { $customers } écartés des listes
privacy-data-does-not-say-nobody-is = Les données ne le disent pas : personne n’est écarté
privacy-in-no-analysis-list-or-export = { $customers } dans aucune analyse, liste ni export
privacy-not-scored-grouped-or-proposed-anything = { $customers } sans score, groupe ni proposition
privacy-customer-requests = Demandes de clients
privacy-everything-held-about-somebody-is-exported = Tout ce qui est détenu sur quelqu’un s’exporte de sa page dans Clients. Effacer retire des personnes pour de bon : événements, identifiants, scores, textes et copies d’annulation. Des identifiants codés, que personne ne peut relire, les tiennent hors des imports futurs.
privacy-project-is-open-read-only = Le projet est ouvert en lecture seule.
privacy-erase-people = Effacer des personnes…
privacy-set-consent-of-segment = Régler le consentement d’un segment…
privacy-small-groups = Petits groupes
privacy-merge-small-groups-in-reports-and = Réunir les petits groupes dans les rapports et images à partager
privacy-fewer-than = Moins de
privacy-merge-them-in-my-own-exports = Les réunir aussi dans mes propres exports
privacy-they-stand-together-as-others-so = Ils figurent ensemble sous « autres », pour que les sommes restent ; un groupe seul prend le plus petit suivant avec lui. Ce que vous exportez pour votre travail est complet sinon, et l’écran aussi.

## Chart

chart-events-day-of = Événements par jour de { $source }, { $days }

## Finding rows

finding-rows-behind = Derrière « { $title } »
finding-rows-list-rows = Lister les lignes
finding-rows-looking-for-rows = Recherche des lignes…
finding-rows-reading = Lecture…
finding-rows-first-of-export-has-all = Les { $listed } premières sur { $n } ; l’export les a toutes.
finding-rows-what-is-behind-as-csv = Ce qui est derrière « { $title } », en CSV

## Quality

quality-checking-how-good-data-is = Vérification de la qualité des données…
quality-project-as-whole = Le projet dans son ensemble
quality-unit-events-and-rows-of-imports = Unité : événements et lignes des imports qui comptent, robots compris, quel que soit le filtre.
quality-what-it-does-to-analyses = Ce que cela fait aux analyses
quality-of-these = Parmi celles-ci
quality-export-what-is-behind-it = Exporter ce qui est derrière…
quality-see = Voir { $customers }
quality-count-them-in = Les compter
quality-button-leave-them-out = Les écarter
quality-propose-names = Proposer des noms…
quality-go-to-imports = Aller aux imports
quality-look-at-weeks-around-it = Regarder les semaines autour
quality-import-files = Importer des fichiers…
quality-go-to-settings = Aller aux réglages
quality-grades = Notes
quality-nothing-that-matters-b-good-with = A : rien d’important. B : bon, avec des défauts. C : utilisable avec prudence. D : les résultats peuvent tromper. E : à ne pas croire.
quality-every-finding-takes-points-off-hundred = Chaque constat retire des points sur cent, d’autant plus qu’il touche une grande part des données. A dès 91, B dès 76, C dès 61, D dès 41.
quality-click-finding-to-see-what-it = Cliquez sur un constat pour voir ce qu’il fait, ce qui est derrière, et qu’y faire.
quality-source-with-grade = { $source } : note { $letter }
quality-points-left-of-100 = { $points } points sur 100
quality-how-many-events-have-it = Combien d’événements l’ont : { $complete_words }
quality-nothing-was-found-that-would-mislead = Rien de trompeur n’a été trouvé.
quality-no-points-off = aucun point retiré
quality-points-lost = −{ $points } points

## People

people-who-is-not-customer = Qui n’est pas un client
people-left-out-of-every-view-list = Écartés de chaque vue, liste et export. « Robots » dans la barre de filtre les ramène pour un regard.
people-leave-out-bots-programs-that-say = Écarter les robots : programmes qui le disent dans leur agent utilisateur
people-leave-out-visitors-who-act-faster = Écarter les visiteurs qui agissent plus vite, ou plus longtemps d’affilée, que des humains
people-leave-out-companys-own-people = Écarter le personnel de l’entreprise
people-own-people = personnel interne
people-our-own-people = Notre personnel
people-kestrel-example-203-0-113-0 = @kestrel.example, 203.0.113.0/24, device-7
people-further-bots = Autres robots
people-words-in-user-agents-internal-monitor = mots des agents utilisateurs : internal-monitor
people-e-mail-domains-device-ids-ip = Domaines d’e-mail, identifiants d’appareil, adresses IP ou plages de celles-ci, séparés par des virgules ; * vaut n’importe quoi. Les adresses IP sont connues des fichiers dont la colonne d’adresse a été importée comme identifiant d’appareil.
people-apply = Appliquer
people-discard = Abandonner

## Rejects

rejects-line = Ligne
rejects-column = Colonne
rejects-what-is-wrong = Ce qui ne va pas
rejects-row-as-it-came = La ligne telle que reçue
rejects-rows-of-that-were-left-out = Lignes de { $file } qui ont été écartées
rejects-reading = Lecture…
rejects-line-with-reason = Ligne { $n } : { $reject_reason }
rejects-rows-that-were-left-out-as = Lignes écartées, en CSV

## Retention

retention-month = Mois
retention-source = Source
retention-touchpoint = Point de contact
retention-customers = Clients
retention-events = Événements
retention-value = Valeur
retention-remove-old-events = Retirer les anciens événements
retention-older-than = Plus anciens que
retention-counting = Comptage…
retention-no-event-is-that-old = Aucun événement n’est aussi ancien.
retention-events-that-go = Événements qui partent
retention-customers-they-belong-to = Clients concernés
retention-customers-of-whom-nothing-is-left = Clients dont il ne reste rien
retention-totals-that-stay = Totaux qui restent
retention-of-go-for-good-and-so = { $events } de { $customers } partent pour de bon, ainsi que { $unknown_otherwise } dont rien d’autre n’est connu. Les totaux par mois, source et point de contact restent, d’au moins { $min_group } personnes chacun. Réimporter les mêmes fichiers ne ramène pas les événements.
retention-remove-them = Les retirer…
retention-projects-rule-is-months-imports-leave = La règle du projet est de { $rule } mois : les imports écartent les événements plus anciens.
retention-project-has-no-rule-imports-take = Le projet n’a pas de règle : les imports prennent des événements de tout âge.
retention-make-it-projects-rule = En faire la règle du projet
retention-no-rule = Pas de règle
retention-totals-of-removed-events = Totaux des événements retirés
retention-export-as-csv = Exporter en CSV…
retention-totals-of-removed-events-as-csv = Totaux des événements retirés en CSV
retention-total-of-a-month = { $month } { $touchpoint } : { $events } événements
retention-by-month-source-and-touchpoint-of = Par mois, source et point de contact, d’au moins { $min_group } personnes chacun ; les groupes plus petits sont sous Autre ou nulle part.

## Settings

settings-see-what-was-taken-for-granted = Voir ce qui a été supposé…
settings-these-settings-travel-in-project-file = Ces réglages voyagent dans le fichier du projet. Les changements peuvent être annulés.
settings-apply-settings = Appliquer les réglages
settings-discard = Abandonner
settings-changed-but-not-applied = Des réglages ont été changés et pas encore appliqués.
settings-not-applied-yet = Pas encore appliqué : appuyez sur Entrée ou sur le bouton.
settings-what-counts-as-success = Ce qui compte comme succès
settings-objective = But
settings-turn-more-visitors-into-buyers = Changer plus de visiteurs en acheteurs
settings-keep-customers-there-are = Garder les clients existants
settings-have-customers-come-more-often = Faire venir les clients plus souvent
settings-goal = Objectif
settings-reached-by = Atteint par
settings-click-to-take-it-out-of = Cliquez pour le retirer de l’objectif
settings-goal-touchpoints = points de contact de l’objectif
settings-add-touchpoint = Ajouter un point de contact
settings-add-touchpoint-to-goal = Ajouter un point de contact à l’objectif
settings-worth-where-event-has-no-value = Valeur, là où un événement n’en a pas
settings-within-days-of-first-visit-0 = Jours depuis la première visite (0 = n’importe quand)
settings-time-money-and-people = Temps, argent et personnes
settings-time-zone = Fuseau horaire
settings-currency = Devise
settings-session-ends-after-minutes-without-event = Minutes sans événement qui finissent une session
settings-customer-has-dropped-off-after-days = Jours sans événement jusqu’à l’abandon
settings-days-between-messages-to-one-person = Jours entre messages à une personne
settings-messages-a-week-to-one-person = Messages à une personne en 7 jours
settings-hold-out-to-measure-effect = Personne ne leur écrit, pour mesurer l’effet
settings-as-usual-to-measure-effect = Laissés comme d’habitude, pour mesurer chaque action
settings-on-projector = Sur un projecteur
settings-hide-names-of-customers = Masquer les noms des clients
settings-exchange-rates-one-unit-in = Taux de change : une unité en { $currency }
settings-usd-0-92-jpy-0-0061 = USD 0.92, JPY 0.0061
settings-write-each-exchange-rate-as-currency = Écrivez chaque taux de change comme une devise et un nombre, séparés par des virgules : USD 0.92, JPY 0.0061.
settings-without-rate-money-in-another-currency = Sans taux, l’argent dans une autre devise est montré à part et n’est ajouté à rien
fuzzy-looking-people-who-share-something = Recherche de personnes qui partagent quelque chose
fuzzy-learning-what-makes-people-one = Apprentissage de ce qui fait une seule personne
fuzzy-comparing = Comparaison
suspicious-in-and-minutes-apart = en { $a } et { $b } à { $minutes } minutes d’écart
suspicious-1-minute-apart = en { $a } et { $b } à 1 minute d’écart
suspicious-within-minute = en { $a } et { $b } en moins d’une minute
identity-note-profiles-share-the = { $profiles } profils partagent : { $kind } { $value }
identity-note-shared-people-you-keep-apart-so = { $kind } { $value } est commun à des personnes que vous séparez, et ne réunit donc ni l’une ni l’autre
identity-note-would-give-one-customer-so-joins = { $kind } { $value } donnerait à un client { $n } { $identifiers }, et ne réunit donc personne
identity-note-shared-persons-so-joins-nobody = { $kind } { $value } est commun à { $n } personnes, et ne réunit donc personne
identity-note-belongs-customer-ids-so-joins-only = { $kind } { $value } appartient à { $n } numéros client, et ne réunit donc que les profils qui n’en ont pas
identity-note-used-customer-ids-so-joins-nobody = { $kind } { $value } est utilisé par { $n } numéros client, et ne réunit donc personne
identity-note-used-emails-so-joins-nobody = { $kind } { $value } est utilisé par des personnes avec { $n } e-mails différents, et ne réunit donc personne
identity-change-reading-what-people-tables-say = Lecture de ce que disent les tables de personnes
identity-change-counting = Comptage
identity-change-sorting-events = Tri des événements
identity-change-reading-the-project = Lecture du projet
identity-change-joining-profiles = Réunion des profils
identity-change-falls-apart-into = { $one } se sépare en { $several }
identity-change-become-one-customer = { $several } deviennent un seul client
identity-change-become-one-customer-by = { $several } deviennent un seul client, par : { $by }
identity-change-and-more = { $a }, { $b } et { $rest } de plus
arrival-needs-answer-about-who-customer = demande qui est le client
arrival-needs-answer-about-dates = demande une réponse sur les dates
arrival-needs-answer-about-its-columns = demande une réponse sur ses colonnes
arrival-needs-a-time-zone = demande un fuseau horaire
arrival-kind-not-imported-before = est d’un type encore jamais importé
import-step-import-of-files = Import de { $n } fichiers
import-step-import = Import
import-step-live = Réception en direct
import-step-looking-through-the-project = Parcours du projet
import-step-take-currency-files = Prendre la devise des fichiers
import-step-saving = Enregistrement
import-step-keeping-project-ready-open = Projet gardé prêt à ouvrir
network-no-range-addresses-after-stroke-stands = « { $text } » n’est pas une plage d’adresses : après la barre vient un nombre de 0 à { $most }, par exemple { $example }
network-no-ip-address-write-one-such = « { $address } » n’est pas une adresse IP : écrivez-en une telle que 203.0.113.7 ou 2001:db8::7

## Lists
