cli-analyse-timeline = Chronologie
cli-analyse-times-in = heures de { $time_zone }
cli-analyse-min-share-percentage-from-0-50 = --min-share est un pourcentage de 0 à 50
cli-annotations-no-note-desire-path-annotations-project = il n’y a pas de note { $id } ; `desire-path annotations PROJECT` les liste
cli-annotations-no-source = il n’y a pas de source « { $name } » ; il y a { $names }
cli-annotations-no-kind-note = « { $kind } » n’est pas un type de note ; il y a { $kinds }
cli-annotations-note-has-no-text-write-add = la note n’a pas de texte ; écrivez --add "Soldes d’été"
cli-annotations-last-day-lies-before-first-swap = le dernier jour est avant le premier ; échangez --from et --to
cli-annotations-no-day-write-one-such-2026 = « { $text } » n’est pas un jour ; écrivez-en un tel que 2026-05-04
cli-futures-budget-is-no-amount = un budget est un montant de 0 ou plus
cli-playbooks-the-file = le fichier des scénarios
cli-playbooks-no-playbook = il n’y a pas de scénario « { $name } » ; il y a { $known }
cli-playbooks-cannot-read = les scénarios de { $file } sont illisibles
cli-theme-names-no-theme = il n’y a pas de thème « { $theme } » ; `desire-path themes PROJECT` les liste
cli-own-prediction-no-question = il n’y a pas de question gardée { $id } ; `desire-path predict PROJECT --kept` les liste
cli-theme-names-no-name = il n’y a pas de nom { $id } ; `desire-path theme-names PROJECT` les liste
cli-tones-no-tone = il n’y a pas de ton { $id } ; `desire-path tones PROJECT` les liste
cli-tones-unread = « { $pair } » ne fixe pas de ton ; écrivez un mot ou identifiant de texte sans espaces, =, et bad, neutral, good ou un nombre
cli-customers-customer-refused-analytics-no-analysis-list = ce client a refusé l’analyse et n’est dans aucune analyse, liste ni export ; `desire-path access` écrit ce qui est détenu, `desire-path consent` note ce qu’il dit maintenant
cli-customers-belongs-say-whom-another-identifier-number = « { $id } » appartient à { $customers_word } : { $names }{ $more } ; dites qui par un autre identifiant ou par numéro, tel que "#{ $first }"
cli-customers-nobody-is-known-by = personne n’est connu par { $names }{ $hint }
cli-customers-number-list-written-quotation-marks = ; le numéro { $n } d’une liste s’écrit "#{ $n }", avec les guillemets
cli-customers-say-whom-customer-ids-e-mails = dites qui : numéros client, e-mails, téléphones, identifiants d’appareil ou numéros d’une liste tels que "#247"
cli-customers-nobody-is-known-by-names = personne n’est connu par { $wanted }
cli-demo-proposed-demo-approves-first-your-place = { $actions } proposées ; la démonstration approuve les { $approved } premières à votre place.
cli-demo-done-open-browser-run-desire-path = Terminé. Ouvrez { $page } dans un navigateur, ou lancez `desire-path { $project }`.
cli-demo-folder-cannot-made = le dossier { $out } ne peut être créé
cli-demo-project-exists-already = { $project } existe déjà. Ouvrez-le avec `desire-path "{ $project }"`, ou choisissez un autre dossier pour une nouvelle démonstration
cli-destination-standard-output = la sortie standard
cli-destination-exists-already-nothing-written-choose-another = { $path } existe déjà. Rien n’a été écrit ; choisissez un autre nom, ou remplacez-le avec --force
cli-display-debian-ubuntu-apt-install = { $what } { $absent } (sur Debian et Ubuntu : apt install { $packages })
cli-display-the-libraries = les bibliothèques
cli-display-the-library = la bibliothèque
cli-display-display-neither-display-nor-wayland-display = un écran (ni DISPLAY ni WAYLAND_DISPLAY n’est défini)
cli-display-window-needs = la fenêtre a besoin de { $what } ; `desire-path demo --out DIR` fait tout le travail sans, `desire-path --help` liste chaque commande
cli-display-window-stopped = la fenêtre s’est arrêtée de façon inattendue ; ce qu’elle a enregistré est sûr, merci de signaler le message ci-dessus
cli-export-events = Événements
cli-tool-is-for-another-purpose = { $tool } est pour { $word } : retirez --for
cli-tool-takes-nothing-hashed = { $tool } ne prend pas d’adresses hachées : retirez --hashed
cli-tool-needs-campaign = { $tool } a besoin du numéro d’une campagne : ajoutez --campaign 701…
cli-tool-campaign-is-no-number = { $tool } numérote les campagnes par 15 ou 18 lettres et chiffres qui commencent par 701
cli-tool-has-no-campaign = { $tool } n’a pas de campagnes : retirez --campaign
cli-tool-is-for-actions = { $tool } sont faits d’actions : utilisez desire-path export PROJECT actions
cli-tool-needs-a-file = la liste est plus longue que ne peut l’être un fichier de { $tool } : écrivez-la dans un fichier, les autres viennent à côté
cli-tool-list = { $what } pour { $tool }
cli-tool-unknown-to-tool = { $n ->
    [one] { $n } ligne est écartée : { $tool } ne connaîtrait pas la personne
   *[other] { $n } lignes sont écartées : { $tool } ne connaîtrait pas les personnes
}
cli-tool-repeated = { $n ->
    [one] { $n } ligne est écartée : { $tool } garde une ligne par personne, et cette personne est dans le fichier
   *[other] { $n } lignes sont écartées : { $tool } garde une ligne par personne, et ces personnes sont dans le fichier
}
cli-tool-phones-without-country = { $n ->
    [one] { $n } numéro de téléphone est écarté, car son pays n’est pas sûr : `desire-path identity PROJECT --set country-code=33` dit lequel est le vôtre
   *[other] { $n } numéros de téléphone sont écartés, car leur pays n’est pas sûr : `desire-path identity PROJECT --set country-code=33` dit lequel est le vôtre
}
cli-tool-incomplete-addresses = { $n ->
    [one] { $n } personne figure dans le fichier par son e-mail ou son téléphone seul : { $tool } ne prend prénom, nom, pays et code postal qu’ensemble
   *[other] { $n } personnes figurent dans le fichier par leur e-mail ou leur téléphone seul : { $tool } ne prend prénom, nom, pays et code postal qu’ensemble
}
cli-tool-knows-nobody = personne dans cette liste n’est connu de { $tool }
cli-tool-actions-of-other-channels = { $n ->
    [one] { $n } action est pour un autre canal que { $tool } ({ $channels })
   *[other] { $n } actions sont pour d’autres canaux que { $tool } ({ $channels })
}
cli-tool-all-approved-are-of-other-channels = aucune action approuvée n’est pour { $tool } ; exportez les autres sans --to, ou avec un outil de leur canal
cli-export-approved-actions = Actions approuvées{ $included }
cli-export-approved-actions-left-already = chaque action approuvée est déjà sortie ; `desire-path actions PROJECT` liste ce qu’elles sont devenues
cli-export-no-approved-action-may-leave-desire = aucune action approuvée ne peut sortir ; `desire-path actions PROJECT --approve all` approuve
cli-export-approved-actions-stay-behind = actions approuvées : { $sentence }
cli-export-nobody-may-list = personne ne peut être dans cette liste. { $why }
cli-export-project-has-no-segments-yet-desire = le projet n’a pas encore de segments ; `desire-path segments PROJECT --save` en crée
cli-export-report = Rapport
cli-export-scores = Scores
cli-export-nobody-here-has-score-desire-path = personne ici n’a de score ; `desire-path predict PROJECT` dit ce qui manque aux données
cli-export-project-has-no-predictions-yet-desire = le projet n’a pas encore de prévisions ; `desire-path predict PROJECT` les calcule
cli-export-timeline = Chronologie
cli-export-timeline-shows-customers-whole-journey-leave = une chronologie montre tout le parcours d’un client ; retirez --filter
cli-export-flow-title = Flux
cli-export-all-segments-for = Tous les segments pour { $word }{ $included }
cli-export-segment-for = Segment { $name } pour { $word }{ $included }
cli-export-include-unknown-consent = ajoutez --include-unknown-consent
cli-file-format-cannot-written-end-name = { $what } ne peut s’écrire dans « { $path } » ; finissez le nom par { $possible }
cli-file-format-key-or-txt = .key ou .txt
cli-file-format-the-key = la clé
cli-file-format-a-new-project = un nouveau projet
cli-file-format-cannot-written-possible = { $what } ne peut s’écrire en { $ending } ; possible : { $endings }
cli-file-format-cannot-be-written-to = { $what } ne peut s’écrire dans « { $name } » ; { $hint }
cli-file-format-end-the-name-in = finissez le nom par { $endings }
cli-file-format-end-name-which-every-browser-prints = finissez le nom par { $endings }, que tout navigateur imprime en PDF
cli-file-format-ends-format-says-leave-one-them = « { $name } » finit par .{ $ending } et --format dit { $wanted } ; retirez l’un des deux
cli-file-format-the-report = le rapport
cli-file-format-ad-spend = dépenses publicitaires
cli-follow-not-imported = non importé : { $error }
cli-follow-added-to-left-out = { $file } : { $events } ajoutés à { $source }, { $rows } écartées
cli-follow-already-there-as-import = { $file } : déjà là comme import { $id }
cli-follow-cannot-look-into = impossible de regarder dans { $folder } : { $error }
cli-follow-waits = { $file } attend : { $why }
cli-follow-watching-files-known-kind-import-themselves = { $folder } surveillé ; les fichiers d’un type connu s’importent d’eux-mêmes, Ctrl+C arrête
cli-futures-cannot-read-write-all-kind-numbers = « { $text } » est illisible ; écrivez all, first:200, un type ({ $kinds }), le nom d’un scénario ou des numéros séparés par des virgules
cli-futures-no-action-fits = aucune action ne convient à « { $which } »
cli-futures-edited = Modifié : { $n }
cli-futures-edit-is-empty = --content demande des mots
cli-futures-no-such-channel = aucun canal ne s’appelle « { $name } » ici : { $known }
cli-futures-nothing-propose-run-desire-path-predict = il n’y a rien à proposer ; lancez d’abord `desire-path predict`, ou importez plus d’événements
cli-futures-nothing-propose-import-newer-data-add = il n’y a rien à proposer. { $stale } Importez des données plus récentes, ou ajoutez --as-of-end
cli-futures-actions = Actions
cli-futures-next-touchpoint-right-time-among-first = prochain point de contact : juste { $first } du temps, parmi les trois premiers { $first_three } (toujours nommer le plus fréquent : { $most_common })
cli-futures-segment-has-now = Le segment « { $name } » a maintenant { $n }.
cli-futures-customers-whom-holds = Clients pour qui ceci vaut : { $n }.
cli-futures-segment-has-no-name-write-add = le segment n’a pas de nom ; écrivez --add "Achat récent"
cli-identity-has-one-profile-nothing-had-joined = { $label } a un seul profil : rien n’a dû être réuni.
cli-identity-decided-by-hand = décidé à la main ({ $decision })
cli-identity-one-person-because = Une personne car
cli-identity-from = De
cli-identity-profile = Profil
cli-identity-look-like-several-people = { $n ->
    [one] { $n } client ressemble à plusieurs personnes.
   *[other] { $n } clients ressemblent à plusieurs personnes.
}
cli-identity-by-hand = { $n } à la main.
cli-identity-shared-too-many-people-join-everybody = { $n } communs à trop de personnes pour réunir tous ceux qui les ont.
cli-identity-no-decision-identity-project-show-decisions = il n’y a pas de décision { $number } ; `identity PROJECT --show decisions` les liste
cli-identity-customers-look-like-one-person = Clients qui ressemblent à une seule personne
cli-identity-customers-look-like-several-people = Clients qui ressemblent à plusieurs personnes
cli-identity-decisions-who-who = Décisions sur qui est qui
cli-identity-identifiers-that-join-nobody = Identifiants qui ne réunissent personne
cli-identity-why-profiles-one-person = Pourquoi des profils sont une personne
cli-identity-preview-who-who = Aperçu de qui est qui
cli-identity-done = Terminé. { $why }
cli-identity-rules-pattern-stars-alone-would-block-everything = un motif d’étoiles seules bloquerait tout ; écrivez quelque chose à côté
cli-identity-rules-no-kind-identifier-write = il n’y a pas de type d’identifiant « { $word } » ; écrivez { $kinds }
cli-identity-rules-whole-number-0-no-limit-not = { $name } est un nombre entier, 0 pour aucune limite, non « { $value } »
cli-identity-rules-off-not = { $name } est on ou off, non « { $value } »
cli-identity-rules-no-rule-desire-path-identity-help = il n’y a pas de règle « { $name } » ; `desire-path identity --help` les liste
cli-identity-rules-no-pattern-blocked-identity-project-show = aucun motif « { $value } » n’est bloqué ; `identity PROJECT --show rules` les liste
cli-identity-rules-no-limit-desire-path-identity-help = il n’y a pas de limite « { $name } » ; `desire-path identity --help` les liste
cli-identity-rules-no-limit-write-suspect-limit-number = « { $word } » n’est pas une limite ; écrivez --suspect LIMITE=NOMBRE, par exemple --suspect emails=4
cli-identity-rules-no-rule-write-set-rule-value = « { $word } » n’est pas une règle ; écrivez --set RÈGLE=VALEUR, par exemple --set email=off
cli-import-added-now-has = { $added } ajoutés à { $path } ; il contient maintenant { $events } de { $customers }.
cli-import-more-rows-left-out-rejects-file = { $file } : { $more } lignes écartées de plus ; --rejects FICHIER les écrit toutes
cli-import-updated-by-this-file = { $file } : { $records } mises à jour par ce fichier
cli-import-already-import-nothing-added = déjà là comme import { $id } ; rien n’a été ajouté
cli-import-rows-became = { $file } : { $rows } sont devenues { $events } : { $made }
cli-import-note = Remarque
cli-import-rejected = Rejetées
cli-import-duplicates = Doublons
cli-import-new-profiles = Nouveaux profils
cli-import-events = Événements
cli-import-used = Utilisées
cli-import-rows = Lignes
cli-import-source = Source
cli-import-file = Fichier
cli-import-desire-path-settings-says-why-set = `desire-path settings { $project }` dit pourquoi ; --set goal=…, currency=…, time-zone=… ou stages=… le change
cli-import-goal-is-not-in-data = rien dans ces fichiers n’est { $goal } ; ils ont « { $proposed } », { $times } : `desire-path settings { $project } --set goal="{ $proposed }"` en fait l’objectif
cli-import-taken-granted-goal-money-times-stages = supposé : objectif { $touchpoints }, argent en { $currency }, heures de { $time_zone }, phases { $stages }
cli-import-times-without-zone-read-time-zone = { $file } : les heures sans fuseau sont lues en { $zone } ; --time-zone en dit un autre
cli-import-say-time-zone-such-europe-berlin = { $file } : { $text } Dites-le avec --time-zone, par exemple Europe/Paris
cli-import-left-out = { $file } : écarté { $line }
cli-import-kept-properties-events-no-property-name = { $file } : gardées comme propriétés d’événements : { $summaries } ; --no-property NAME en écarte une
cli-import-columns-left-out-property-name-keeps = { $file } : colonnes écartées : { $names }{ $more } ; --property NAME en garde une
cli-import-has-no-property-its-columns = { $file } n’a pas de propriété « { $name } » ; ses colonnes sont { $names }
cli-import-say-which-with = dites laquelle avec { $options }
cli-import-give-a-column-the-role = tapez { $table }--map COLONNE={ $role }
cli-import-role-is-missing = { $problem } (les colonnes sont { $columns })
cli-import-none-of-the-tables-has = aucune des tables n’a de colonne « { $column } »
cli-import-may-be-cents = { $file } : --minor-units dit que les montants sont en centimes
cli-import-say-by-table = { $file } : { $question } Dites-le avec --table "{ $names }"
cli-import-products-in-the-catalogue = { $file } : { $products } maintenant dans le catalogue ; `desire-path products` les liste
cli-import-own-source = { $file } : « { $taken } » a des fichiers d’un autre type, celui-ci est donc d’une source à part, « { $own } » ; --source en dit une autre
cli-import-table-says-another = { $file } : { $question } { $names } ; --table en dit une autre
cli-import-recognised-as = { $file } : reconnu comme { $name }
cli-import-times-do-not-say-their-zone = { $file } : les heures ne disent pas leur fuseau et sont lues en { $zone } ; --time-zone en dit un autre
cli-import-dates-can-be-read-two-ways = les dates de { $file } ({ $columns }) peuvent se lire jour d’abord ou mois d’abord
cli-import-say-which-order-dates-have = dites-le avec --dates day-first ou --dates month-first
cli-import-has-no-column-its-columns = { $file } n’a pas de colonne « { $column } » ; ses colonnes sont { $names }
cli-import-no-column-has-state = { $file } : aucune colonne ne contient « { $word } », ce n’est donc l’état de rien
cli-import-or-explain-states = { $which } ; ou dites ce qu’un mot signifie, par exemple --state "Expédié=paid"
cli-import-cannot-read-map-write-column-role = --map "{ $pair }" est illisible ; écrivez colonne=rôle
cli-import-no-table-tables = il n’y a pas de table « { $wanted } » ; les tables sont { $names }
cli-import-file-left-out = écarté : { $error_text }
cli-import-ignored-they-hold-no-data-name = ignorés, car ils ne contiennent pas de données : { $names } ; nommez-les pour les importer quand même
cli-import-no-file-nothing-imported = il n’y a pas de fichier { $missing } ; rien n’a été importé
cli-import-rows-left-out = lignes écartées
cli-import-not-imported-has-said-what-their = non importés, car une question à leur sujet est ouverte : { $files }
cli-import-import-each-itself-map-options-above = importez chacun seul avec les options ci-dessus
cli-import-no-row-these-files-could-used = aucune ligne de ces fichiers n’est utilisable ; --map colonne=rôle dit ce que contiennent les colonnes
cli-import-none-these-files-can-imported = aucun de ces fichiers ne peut être importé
cli-import-left-out-until-answered = écarté jusqu’à la réponse : { $open }
cli-import-file-left-out-open = écarté : { $open }
cli-import-name-project-first-standard-input-stands = nommez d’abord le projet ; - est l’entrée standard et se met parmi les fichiers
cli-import-no-time-zone-write-one-such = il n’y a pas de fuseau horaire « { $zone } » ; écrivez-en un tel que Europe/Paris
cli-import-columns-more = {" "}et { $n } de plus
cli-manual-no-command-desire-path-help-lists = il n’y a pas de commande « { $command } » ; `desire-path --help` liste les commandes
cli-manual-wrote-the-pages-to = pages écrites dans { $folder }
cli-manual-folder-cannot-made = le dossier { $folder } ne peut être créé
cli-mod-project-changed-while-read-run-command = le projet a changé pendant sa lecture ({ $why }) ; relancez la commande
cli-mod-desire-path-help-command-lists-options = `desire-path help COMMANDE` liste les options
cli-output-texts-cut-width-terminal-wide-shows = les textes sont coupés à la largeur du terminal ; --wide les montre en entier
cli-parse-did-you-mean-desire-path-export = vouliez-vous dire `desire-path export { $project } { $kind }` ?
cli-parse-there-are-exports = il y a { $kinds }
cli-parse-there-is-no-export = il n’y a pas d’export « { $word } »
cli-parse-no-command-project-file = il n’y a ni commande, ni projet, ni fichier « { $word } »
cli-parse-desire-path-help-lists-commands = `desire-path --help` liste les commandes
cli-parse-desire-path-import-file-makes-project = `desire-path import { $word } FICHIER` fait un projet d’un fichier
cli-parse-did-you-mean-desire-path = vouliez-vous dire `desire-path { $command }` ?
cli-parse-write-desire-path = écrivez `desire-path { $command } { $rest }`
cli-parse-command-comes-before-project-stands-after = la commande vient avant le projet : « { $command } » est après « { $word } »
cli-passphrase-no-passphrase-was-typed = aucune phrase secrète n’a été tapée
cli-passphrase-passphrase-could-not-read = la phrase secrète n’a pas pu être lue
cli-passphrase-needs-passphrase-no-terminal-ask-use = { $path } a besoin d’une phrase secrète et il n’y a pas de terminal où la demander ; utilisez --passphrase-file ou définissez { $variable }
cli-passphrase-other-users-machine-may-read-chmod = d’autres utilisateurs de cette machine peuvent lire { $file } ; `chmod 600` l’empêche
cli-passphrase-is-not-valid-text = { $variable } n’est pas un texte valide
cli-passphrase-empty-holds-characters-cannot-typed = { $variable } est vide ou contient des caractères qu’on ne peut taper
cli-passphrase-has-hold-passphrase-one-line-nothing = { $file } doit contenir la phrase secrète sur une ligne et rien d’autre
cli-passphrase-cannot-be-read = { $file } est illisible
cli-passphrase-two-not-same-so-nothing-done = les deux ne sont pas identiques, rien n’a donc été fait
cli-passphrase-exists-not-encrypted-desire-path-encrypt = { $path } existe et n’est pas chiffré ; `desire-path encrypt` le protège par une phrase secrète
cli-passphrase-prompt = Phrase secrète de { $path } :
cli-passphrase-prompt-new = Nouvelle phrase secrète de { $path } :
cli-passphrase-prompt-again = La même encore :
cli-privacy-kinds-edit-import-export-erasure-retention = les types sont edit, import, export, erasure et retention
cli-privacy-pseudonymous-data-still-personal-data-share = des données pseudonymes sont encore personnelles : ne les partagez qu’avec ceux qui peuvent les avoir
cli-privacy-key-thrown-away-nobody-can-tell = la clé est jetée : plus personne ne peut dire qui sont les personnes
cli-privacy-whoever-has-key-can-tell-who = qui a la clé peut dire qui sont les personnes
cli-privacy-not-encrypted = non chiffré
cli-privacy-the-copy = la copie
cli-privacy-cannot-undone-say-yes-do = ceci ne peut être annulé ; dites --yes pour le faire
cli-privacy-events-in-no-total = { $n ->
    [one] { $n } d’entre eux n’est dans aucun total, car trop peu de personnes étaient derrière
   *[other] { $n } d’entre eux ne sont dans aucun total, car trop peu de personnes étaient derrière
}
cli-privacy-removed = retirés : { $events } avant le { $before } de { $touched } ; de { $gone } il ne reste rien, ils partent donc aussi ; { $in_no_total }
cli-privacy-would-remove = ceci retirerait { $events } avant le { $before } de { $touched } ; de { $gone } il ne reste rien, ils partent donc aussi ; { $in_no_total }
cli-privacy-no-event-older-than = aucun événement n’a plus de { $n }
cli-privacy-say-months-events-older-than-go = dites --months : les événements plus anciens partent
cli-privacy-of-removed-events = { $n } d’événements retirés.
cli-privacy-no-event-removed-yet-so-no = aucun événement n’a encore été retiré, il n’y a donc pas de totaux ; `desire-path prune --months N` retire
cli-privacy-access-export = Export d’accès
cli-privacy-what-held-about-person = ce qui est détenu sur une personne
cli-privacy-lies-beside-project-may-still-hold = { $copy } est à côté du projet et peut encore les contenir
cli-privacy-copies-project-files-exported-before-not = les copies du projet et les fichiers exportés avant ne sont pas changés ; supprimez-les aussi
cli-privacy-erased-file-rewritten = { $customers } effacés : { $profiles }, { $events }, { $rows } ; le fichier a été réécrit
cli-privacy-would-erase-good-cannot-undone-say = ceci effacerait { $customers } pour de bon ({ $labels }{ $more }). Cela ne peut être annulé ; dites --yes pour le faire
cli-privacy-nobody-found-so-nobody-erased = personne n’a été trouvé, personne n’a donc été effacé
cli-privacy-say-whom-erase-identifiers-from-csv = dites qui effacer : des identifiants, ou --from un fichier CSV de ceux-ci
cli-privacy-cannot-be-read = { $file } est illisible
cli-privacy-no-purpose-purposes-analytics-profiling-email = il n’y a pas de finalité « { $word } » ; les finalités sont analytics, profiling, email, sms et ads
cli-privacy-set-needs-purpose-analytics-profiling-email = --set demande --purpose : analytics, profiling, email, sms ou ads
cli-privacy-what-agreed-to = Ce à quoi { $n } ont consenti.
cli-project-nobody-yet = personne n’est encore dans le projet ; importez un fichier avec des clients
cli-project-nobody-passes-filter-widen-dates-drop = personne ne passe le filtre ; élargissez les dates, ou retirez une condition
cli-project-timeout-seconds-0-no-limit = --timeout est en secondes, 0 pour aucune limite
cli-project-sql-reads-file-who-refused-analytics = sql lit le fichier tel quel : { $customers } ayant refusé l’analyse peuvent être parmi les lignes
cli-project-not-encrypted-which-build-cannot-do = non chiffré, ce que cette version ne sait pas faire : gardez-le sur un disque chiffré
cli-project-not-encrypted-desire-path-encrypt-protects = non chiffré : `desire-path encrypt` le protège
cli-project-encrypted-by = chiffré par { $cipher }
cli-project-joined-into-time-zone-mb-format = { $profiles } réunis en { $customers } · { $sessions } · { $segments } · { $actions } · fuseau { $time_zone } · { $megabytes } Mo, format { $format }, { $encryption }
cli-project-exists-already-has-another-content-nothing = { $path } existe déjà avec un autre contenu. Rien n’a été écrit ; choisissez un autre dossier, ou remplacez-le avec --force
cli-project-bytes = Octets
cli-project-rows = Lignes
cli-project-source = Source
cli-project-file = Fichier
cli-project-finished-when-project-opened-where-nobody = Il se termine quand le projet est ouvert là où personne d’autre ne l’a ouvert et où le fichier peut être écrit.
cli-project-erasure-not-finished-traces-erased-people = Un effacement n’est pas terminé : des traces de personnes effacées peuvent être encore dans le fichier.
cli-project-desire-path-check-project-accept-accepts = `desire-path check PROJECT --accept` accepte les changements de tables
cli-project-project-brought-todays-file-format-kept = le projet a été porté au format de fichier d’aujourd’hui ; tel qu’il était, il est gardé dans { $copy }
cli-protect-not-encrypted-desire-path-encrypt-protects = { $name } n’est pas chiffré ; `desire-path encrypt` le protège par une phrase secrète
cli-protect-has-another-passphrase-now-copies-made = { $path } a maintenant une autre phrase secrète ; les copies faites avant gardent la leur
cli-protect-not-encrypted-any-more-whoever-gets = { $name } n’est plus chiffré : qui obtient le fichier peut le lire
cli-protect-would-write-without-encryption-whoever-gets = ceci écrirait { $name } sans chiffrement : qui obtient le fichier pourrait le lire ; dites --yes pour le faire
cli-protect-copies-made-before-not-encrypted-disk = les copies faites avant ne sont pas chiffrées, et le disque peut garder des traces de l’ancien fichier
cli-protect-is-encrypted-now = { $path } est chiffré maintenant
cli-protect-encrypted-already-desire-path-passphrase-changes = { $path } est déjà chiffré ; `desire-path passphrase` change sa phrase secrète
cli-protect-keep-passphrase-safe = gardez la phrase secrète en lieu sûr : qui l’oublie perd le projet, personne ne peut alors l’ouvrir
cli-quality-preview-lists-every-address-before-after = `--preview` liste chaque adresse avant et après, `--apply` ajoute les règles.
cli-quality-no-addresses-need-names-so-no = aucune adresse n’a besoin de nom, aucune règle n’a donc été ajoutée
cli-quality-nothing-propose = { $addresses } sont { $touchpoints } ; il n’y a rien à proposer.
cli-quality-addresses-become = { $addresses } → { $touchpoints } (maintenant { $now }).
cli-quality-row = Ligne
cli-quality-reason = Raison
cli-quality-column = Colonne
cli-quality-line = Ligne
cli-quality-file = Fichier
cli-quality-nothing-kind-found = rien du type « { $word } » n’a été trouvé
cli-quality-no-finding-findings = il n’y a pas de constat « { $word } » ; les constats sont { $known }
cli-quality-rows-finding-lists-what-behind-finding = `--rows CONSTAT` liste ce qui est derrière un constat.
cli-quality-rows-behind-a-finding = Lignes derrière un constat
cli-safety-done-again = rétabli
cli-safety-undone = annulé
cli-safety-findings-in = { $findings } dans { $path }.
cli-safety-can-be = Peut être
cli-safety-what = Quoi
cli-safety-when = Quand
cli-safety-no-edit-can-desire-path-undo = aucune modification ne peut être : { $word } ; `desire-path undo PROJECT --list` les liste
cli-safety-nothing-changed-would-take-back-remove = rien n’a été changé : ceci annulerait « { $what } » et retirerait ses lignes pour de bon ; dites --yes pour le faire, réimporter les fichiers les ramène
cli-safety-people-who-erased-from-project-later = les personnes effacées du projet plus tard y sont encore : supprimez les copies devenues inutiles
cli-safety-copy-project-read-found-whole = { $to } est une copie du projet, lue et trouvée complète{ $how }
cli-safety-projects-passphrase-opens = ; la phrase secrète du projet l’ouvre
cli-safety-accepted-they-earlier-edits-cannot-undone = acceptées telles quelles : { $accepted } ; les modifications antérieures ne peuvent plus être annulées
cli-safety-no-table-changed-outside-program-so = aucune table n’a été changée hors du programme, il n’y a donc rien à accepter
cli-safety-project-file-damaged-changed-outside-program = Le fichier du projet est endommagé ou a été changé hors du programme.
cli-safety-changes-yours-taken-they-desire-path = `desire-path check PROJECT --accept` accepte tels quels les changements qui sont de vous ; sinon rétablissez le projet d’une sauvegarde.
cli-safety-nothing-wrong-events-program-wrote-them = Rien ne va mal avec { $path } : { $tables } et { $blocks } d’événements sont tels que le programme les a écrits.
cli-safety-can-be-accepted = Peut être acceptée
cli-safety-where = Où
cli-settings-of-program = Réglages du programme sur cet ordinateur ; `desire-path settings PROJECT` liste ceux d’un projet.
cli-settings-update-notice = où une version plus récente est cherchée, une fois par jour
cli-settings-is-of-program = { $name } est un réglage du programme : desire-path settings --set { $name }={ $value }, sans projet
cli-settings-is-of-project = { $name } est un réglage d’un projet : desire-path settings PROJECT --set { $name }={ $value }
cli-settings-nobody-has-looked-these-settings-yet = { $name } : personne n’a encore regardé ces réglages ; --set RÉGLAGE=VALEUR les change.
cli-settings-somebody-has-looked-these-settings = { $name } : quelqu’un a regardé ces réglages.
cli-settings-per-cent = pour cent à qui personne n’écrit
cli-settings-per-cent-as-usual = pour cent pour qui une action n’est pas menée
cli-settings-properties-that-count = propriétés selon lesquelles vont segments et prévisions outre le comportement
cli-settings-between-messages-one-person = entre messages à une personne
cli-settings-most-messages-a-week = au plus, à une personne en 7 jours
cli-settings-they-lead-so-they-not-used = elles mènent à { $into }, et ne sont donc pas utilisées
cli-settings-the-data-speaks-for = les données parlent pour { $proposed } : { $why }
cli-settings-goal-is-not-in-data = Rien dans vos données ne l’atteint. Les données parlent pour { $proposed } : { $why } --set goal="{ $proposed }" le prend.
cli-settings-note = Remarque
cli-settings-value = Valeur
cli-settings-setting = Réglage
cli-settings-number-from = { $name } est un nombre de { $start } à { $end }
cli-settings-stages-1-12-different-names-commas = les phases sont 1 à 12 noms différents séparés par des virgules
cli-settings-objective-convert-more-keep-customers-engage = objective est convert-more, keep-customers ou engage-more
cli-settings-goal-needs-touchpoint-such-set-goal = l’objectif a besoin d’un point de contact, par exemple --set goal=Purchase
cli-settings-no-touchpoint-data = il n’y a pas de point de contact « { $name } » dans les données{ $near }
cli-settings-did-you-mean = ; vouliez-vous dire « { $n } » ?
cli-settings-touchpoints-lists-them = ; `desire-path touchpoints PROJECT` les liste
cli-settings-no-setting-desire-path-settings-help = il n’y a pas de réglage « { $name } » ; `desire-path settings --help` les liste
cli-settings-hide-names-off = hide-names est on ou off
cli-settings-no-time-zone-write-one-such = il n’y a pas de fuseau horaire « { $value } » ; écrivez-en un tel que Europe/Paris
cli-settings-cannot-read-write-what-one-unit = « { $part } » est illisible ; écrivez ce que vaut une unité en { $currency } : --set exchange-rates="USD 0.92, JPY 0.0061"
cli-settings-no-currency-write-three-letters-such = « { $value } » n’est pas une devise ; écrivez trois lettres telles que GBP
cli-settings-no-setting-write-set-setting-value = « { $word } » n’est pas un réglage ; écrivez --set RÉGLAGE=VALEUR, par exemple --set currency=GBP
cli-show-list-format-json-says-what-each = `--list --format json` dit à quoi chacune répond.
cli-show-desire-path-show-id-project-set = { $n } ; `desire-path show ID PROJECT --set RÉGLAGE=VALEUR` en demande une.
cli-show-values = Valeurs
cli-show-usual = D’habitude
cli-show-setting = Réglage
cli-show-title = Titre
cli-show-id = Id
cli-show-further-tables-table = autres tables : --table { $others }
cli-show-no-key-value-write = « { $word } » n’est pas key=value ; écrivez { $option } { $example }
cli-show-question-holds-its-settings-filter-selection = la question contient ses réglages, son filtre et sa sélection ; retirez --set, --filter, --entity et --select
cli-show-ending-file-format-do-not-agree = la terminaison du fichier et --format ne s’accordent pas ; retirez l’un des deux
cli-show-answer-cannot-written-csv-json-txt = une réponse ne peut s’écrire en .{ $other } : finissez le nom par .csv, .json, .txt ou .xlsx, ou par .svg ou .png là où elle a une image
cli-show-end-name-csv-json-txt-say = finissez le nom par .csv, .json, .txt, .xlsx, .svg ou .png, ou dites le format par --format
cli-show-only-pictures-are-shared = --share est pour les images ; finissez le nom par .svg ou .png
cli-show-picture-of-people-is-not-shared = cette image montre des personnes isolées, et n’est pas à partager
cli-show-picture-has-no-table = une image montre toute la réponse ; retirez --table, ou finissez le nom par .csv ou .xlsx
cli-show-customers-behind-a-part = Clients derrière une partie
cli-stdin-cannot-be-read = { $name } est illisible
cli-stdin-no-temporary-folder = pas de dossier temporaire
cli-stdin-file-cannot-be-read = { $path } est illisible
cli-stdin-standard-input-can-read-only-once = l’entrée standard ne se lit qu’une fois ; nommez - une seule fois
cli-stdin-name = entrée standard
cli-touchpoints-raw-names = Noms bruts
cli-touchpoints-orders = Commandes
cli-touchpoints-in-stages = { $project } : { $touchpoints } en { $stages }.
cli-project-rows-by-people = { $shop } : { $rows } de { $people }.
cli-touchpoints-events = Événements
cli-touchpoints-kind = Type
cli-touchpoints-stage = Phase
cli-touchpoints-touchpoint = Point de contact
cli-touchpoints-no-stage = il n’y a pas de phase « { $name } » ; il y a { $stages }
cli-touchpoints-no-kind-desire-path-touchpoints-help = « { $code } » n’est pas un type ; `desire-path touchpoints --help` liste les types
cli-touchpoints-no-touchpoint-data-desire-path-touchpoints = il n’y a pas de point de contact « { $name } » dans les données ; `desire-path touchpoints PROJECT` les liste
cli-touchpoints-names-no-touchpoint-value-write = « { $word } » ne nomme pas un point de contact et une valeur ; écrivez { $example }
cli-traffic-not-customers-left-out = { $n ->
    [one] Sur { $people }, { $n } n’est pas un client et est écarté.
   *[other] Sur { $people }, { $n } ne sont pas des clients et sont écartés.
}
cli-traffic-events-that-machines-did = Pour { $n } des autres, ce que des machines ont fait est écarté.
cli-traffic-acts-faster-than-people-can = agit plus vite que des humains
cli-traffic-acts-second-mail-sent-many-links = agit à la seconde où un message est envoyé, ou sur beaucoup de liens à la fois
cli-traffic-automated-events = événements automatiques
cli-traffic-bots = robots
cli-traffic-fast = rapides
cli-traffic-own = les nôtres
cli-traffic-user-agent = agent utilisateur
cli-traffic-user-agent-or = agent utilisateur, ou { $names }
cli-traffic-told-by = Reconnu à
cli-traffic-customers = Clients
cli-traffic-left-out = Écarté
cli-traffic-who = Qui
cli-traffic-nothing-changed-apply-keeps = Rien n’a été changé ; --apply le garde.
cli-traffic-nothing-apply-say-what-change-own = il n’y a rien à appliquer ; dites quoi changer avec --own, --more-bots ou --leave-out
cli-undo-import-took-back = { $what } annulé
cli-undo-import-nothing-changed-say-yes-do-importing = rien n’a été changé ; dites --yes pour le faire, réimporter le fichier le ramène
cli-undo-import-this-would-take-back = ceci annulerait { $what }
cli-undo-import-import-with = import { $id }, { $file }, avec { $n }
cli-undo-import-there-is-no-import = il n’y a pas d’import { $import } ; { $hint }
cli-undo-import-there-are = il y a { $known }
cli-undo-import-the-project-has-none = le projet n’en a aucun
cli-project-sql-has-what-others-leave-out = sql lit le fichier tel quel : { $people } et { $events } que d’autres commandes écartent (`desire-path traffic PROJECT`) sont parmi les lignes

## What was written
cli-destination-wrote = écrit : { $path }
cli-privacy-wrote-copy = écrit : { $path }, { $how }
cli-privacy-encrypted = chiffré
cli-export-coverage = { $prediction }, { $days } jours : { $says }
cli-import-reject = { $file }, ligne { $line } : { $reason }{ $column }
cli-identity-same = même { $kind }
cli-identity-same-value = même { $kind } { $value }
