# The pages of help of the command line. Short texts end without a full stop, as is usual there.

## cli/args/mod.rs
help-program-about = Cartographie des parcours clients sur votre propre machine
help-generate-about = Écrire les exports d’une boutique inventée, pour essayer
help-import-about = Importer des fichiers dans un projet, créé s’il n’existe pas
help-undo-import-about = Annuler un import, comme si son fichier n’avait jamais été importé
help-info-about = Dire ce que contient un projet : sources, imports, nombres, qualité
help-quality-about = Juger les données de chaque source : constats, une note, et les lignes derrière
help-names-about = Proposer des noms pour les adresses, et les ajouter comme règles de points de contact
help-settings-about = Montrer ou changer ce dont dépend chaque nombre : objectif, devise, fuseau horaire, phases et autres
help-touchpoints-about = Lister les points de contact avec leur phase et type, ou changer l’un des deux
help-products-about = Lister ce qui se vend, selon les catalogues importés, avec les événements et clients de chaque produit
help-playbooks-about = Lister, activer, retirer, importer ou exporter des scénarios : ce qui est proposé à qui
help-playbooks-after = Un fichier de scénarios est du JSON. `playbooks PROJECT --export FILE` en écrit un pour commencer ; `--import FILE` le ramène : un scénario d’un nom existant prend sa place, les autres sont ajoutés.
help-playbooks-as-of-end = Compter comme si la fin des données était aujourd’hui
help-playbooks-on = Activer un scénario, par son nom ; répétable
help-playbooks-off = Désactiver un scénario, par son nom ; répétable
help-playbooks-remove = Retirer un scénario, par son nom ; répétable
help-playbooks-import = Faire entrer les scénarios de ce fichier
help-playbooks-export = Écrire tous les scénarios dans ce fichier ; - est la sortie standard
help-theme-names-about = Lister, donner ou retirer des noms de thèmes, que les passages suivants reconnaissent
help-tones-about = Lister, fixer ou retirer les tons de mots et de textes, que les humeurs comptent au lieu de ceux de la liste
help-annotations-about = Lister, ajouter ou retirer des notes de jours : campagnes, versions, changements de prix et autres
help-traffic-about = Dire qui n’est pas un client : robots, visiteurs trop rapides pour des humains, personnel de l’entreprise
help-show-about = Répondre à une question : phrase, tables et nombres de chaque vue, par son id. `show --list` les nomme
help-mcp-about = Répondre aux questions d’un assistant par l’entrée et la sortie standard (Model Context Protocol)
help-sessions-about = Lister chaque session
help-transitions-about = Compter quel point de contact suit lequel
help-flow-about = Montrer où vont les clients étape par étape
help-identity-about = Dire qui est qui : quels profils sont un client, ce que d’autres règles changeraient, et décider de cas isolés
help-segments-about = Trouver des groupes de clients qui se comportent de même
help-timeline-about = Montrer tout le parcours d’un client
help-predict-about = Prévoir qui achètera et qui sera inactif les prochains jours, avec une épreuve sur le passé
help-actions-about = Proposer, approuver, refuser et lister des actions
help-export-about = Écrire listes, images ou le rapport dans un fichier
help-sql-about = Interroger le projet en SQL, en lecture seule. Tables : `events`, `customers`, `sessions`, `segments`, `scores`, `actions` et `spend`, jointes par `customer`, le numéro que montrent les listes. D’autres tables sont celles du fichier ; leurs numéros sont internes. Les lignes sont celles du fichier : aussi qui et ce que `traffic` écarte des autres commandes
help-consent-about = Montrer qui a consenti à quoi, ou noter ce que quelqu’un a dit
help-erase-about = Effacer des personnes pour de bon
help-access-about = Écrire en JSON tout ce qui est détenu sur une personne
help-prune-about = Retirer les anciens événements pour de bon ; les totaux restent
help-pseudonymise-about = Écrire une copie où personne n’est nommé, à partager ; elle n’est pas chiffrée sauf si --encrypt le dit
help-encrypt-about = Protéger un projet par une phrase secrète : le fichier est réécrit, chiffré
help-decrypt-about = Retirer le chiffrement : le fichier est réécrit, lisible par quiconque l’a
help-passphrase-about = Changer la phrase secrète d’un projet chiffré
help-journal-about = Lister imports, exports, effacements et modifications
help-undo-about = Annuler la dernière modification ; les modifications sont gardées dans le projet
help-redo-about = Rétablir la modification annulée en dernier
help-check-about = Parcourir tout le fichier du projet à la recherche de dommages et de changements faits hors du programme
help-backup-about = Écrire une copie du projet, et la lire pour voir qu’elle est complète ; le projet peut être ouvert ailleurs
help-demo-about = Faire tout le travail sur la boutique d’exemple, sans fenêtre
help-diagnostics-about = Imprimer ce qui aide à trouver pourquoi quelque chose s’est mal passé : programme, machine et projet en nombres, et les dernières lignes du journal. Rien n’y nomme une personne, un fichier ou un dossier
help-completions-about = Imprimer un script qui complète commandes et options dans votre shell
help-man-about = Imprimer la page de manuel du programme ou d’une commande
help-licences-about = Imprimer les licences du programme et de tout ce qu’il contient
help-program-version = { $version } (format de projet { $format })
help-program-insights =
    Questions, chacune étant une commande : `desire-path channels PROJECT` demande ce que
    `desire-path show channels PROJECT` demande, et `desire-path show --list` a les réglages.
help-program-after =
    Sans commande la fenêtre s’ouvre : sur PROJECT si l’on en nomme un, sur FILES pour les importer.

    Filtres :
      --filter KEY=VALUE, plusieurs fois ou avec ; entre eux. Clés :
        from=2026-01-01        événements à partir de ce jour (ou 2026-01-01T14:00)
        to=2026-06-30          événements jusqu’à ce jour compris
        channel=Social,E-mail  clients venus d’abord par l’un de ces canaux
        segment=NAME           membres d’un segment, par nom ou numéro
        source=Website         événements de ces sources
        device=mobile,tablet   clients avec un événement sur l’un de ces appareils ; aussi country=, product=, campaign=
        events=matching        de ces clients seulement les événements avec cet appareil, pays, produit, campagne
        kind=cart,checkout     événements dont le point de contact est d’un de ces types
        property.plan=pro,team clients avec un événement dont une propriété a l’une de ces valeurs
        who="orders >= 2"      clients pour qui une règle vaut à la fin des dates (voir Conditions) ; elle
                               peut nommer des segments : who='segment:"Loyal" and orders >= 2'
        Majuscules et minuscules se valent, et les mots usuels sont compris : Phone pour mobile, Email, Germany pour DE.
        bots=in                aussi les robots et le personnel (bots=only : personne d’autre)
        sent=in                aussi ce qui a été fait aux clients : messages envoyés, témoins d’une campagne

    Conditions, pour --filter who=… et `segments --rule` :
      orders >= 2                    combien de fois : orders, sessions, activity, "Added to cart", kind:cart;
                                     avec >=, >, <=, < ou =, et within 30d là où seul le récent compte
      value > 100 within 90d         argent payé, remboursements déduits
      last order <= 30 days ago      aussi first ; aussi before, after ou on un jour : first order before 2026-03-01
      did "Added to cart" x3         au moins trois fois ; un nom d’un seul mot se passe de guillemets
      did kind:cart with device:mobile with property.plan:pro
                                     un seul événement qui est tout cela : kind, device, country, product,
                                     campaign, channel, source, property.NAME
      "Product viewed" then "Added to cart" within 7d then not order
                                     l’un après l’autre, en un temps après l’étape d’avant ; then not X
                                     then Y : pas de X entre ; then not X, à la fin : pas de X après ; then
                                     not X within 7d : pas de X dans les 7 jours d’après, qui sont écoulés
      Elles sont jointes par and, ou par or, avec not devant et des parenthèses là où ils sont mêlés. Elles
      vont selon tout ce qu’un client a fait jusqu’à la fin des dates du filtre (des données, s’il n’y en a
      pas), quoi que montre le filtre. « days ago » compte à rebours de cette fin. --format json les écrit
      comme ce texte.

    Projets chiffrés :
      La phrase secrète est demandée et n’est pas montrée. Les scripts la donnent par --passphrase-file FILE
      (gardez ce fichier des autres), ou dans la variable d’environnement DESIRE_PATH_PASSPHRASE : là vos
      autres programmes et les administrateurs de la machine peuvent la lire, et le shell peut retenir la
      ligne qui l’a définie. Elle n’est jamais un argument, que tous sur la machine peuvent lire.

    Fichiers en entrée et sortie :
      Un nom de fichier - est l’entrée ou la sortie standard, aussi dans `--out -` ; les tubes s’importent.
      La terminaison d’un fichier de sortie dit son format : .csv, .json ou .jsonl pour des tables, .svg ou .png
      pour des images, .html pour le rapport. Ce qui ne peut s’écrire est refusé avant le travail.
      En CSV, un texte qu’un tableur exécuterait comme formule reçoit un ' devant lui dans les listes de
      personnes écrites dans un fichier, nulle part ailleurs ; --csv-for spreadsheet ou program dit autrement.

    Codes de sortie :
      0  fait
      1  échoué ; la raison est sur l’erreur standard
      2  mauvais usage, un fichier laisse ouvert ce que signifient ses colonnes, ou la fenêtre n’a pas d’écran
      3  rien n’est sorti : aucune ligne utilisable, personne ne passe le filtre, ou trop peu de données
      4  fait, mais le fichier du projet est endommagé, a été changé hors du programme, ou contient un effacement
         inachevé : ce qui est sorti est incomplet ou non vérifié ; voyez l’erreur standard

    Échecs en JSON :
      Avec --format json, une commande qui échoue avant d’avoir écrit un résultat écrit un objet sur la sortie
      standard, outre le texte sur l’erreur standard ; son code est le code de sortie :
    {"    {"}"error": {"{"}"message": "…", "hint": "…", "code": 2{"}"}{"}"}

## cli/args/terminal.rs
help-terminal-quiet = Ne dire que résultats et erreurs : ni progression ni remarques
help-terminal-verbose = Dire sur l’erreur standard ce qui est fait et combien de temps cela prend. Un court journal sans données personnelles est toujours tenu dans le dossier d’état de l’utilisateur
help-terminal-color = S’il faut utiliser des couleurs ; auto le fait sur un terminal, sauf si `NO_COLOR` est défini
help-terminal-wide = Ne pas couper les textes d’une table à la largeur du terminal ; rien n’est coupé dans les tubes et fichiers
help-terminal-csv-for = Qui lit le CSV : pour un tableur, un texte qu’il exécuterait comme formule reçoit un ' devant lui ; un programme reçoit chaque texte tel quel. Spreadsheet pour les listes de personnes dans un fichier, program pour tout le reste, sauf si ceci le dit
help-terminal-lang = La langue de ce que lisent les personnes. Sans elle celle choisie dans la fenêtre, sinon celle du système ; CSV, JSON et ce que l’on tape sont pareils dans chaque langue

## cli/args/common.rs
help-format-text = Lignes alignées pour les personnes
help-format-csv = Valeurs séparées par des virgules avec une ligne d’en-tête
help-format-json = Un document JSON
help-project-file = Fichier du projet
help-passphrase-file = Prendre dans ce fichier la phrase secrète d’un projet chiffré au lieu de la demander
help-force = Remplacer le fichier là où il existe déjà ; jamais un projet, ni un fichier qui est lu
help-file-format-jsonl = Un objet JSON par ligne
help-file-format-svg = Une image de traits
help-file-format-png = Une image de points
help-file-format-html = Une page pour un navigateur
help-file-format-ics = Un calendrier des messages prévus, sans le nom de personne ; ne marque rien comme exporté
help-result-format = Comment le résultat est écrit
help-filter = Ne regarder que certains clients ou événements ; voyez `desire-path --help`
help-small-group-k = Réunir sous « autres » les groupes de moins de personnes que ceci ; 0 montre chacun. Ce qui est fait pour votre propre travail montre chacun sauf si le projet dit autrement, ce qui est fait pour être partagé réunit sous le nombre du projet (11)

## cli/args/import.rs
help-import-encrypt = Protéger par une phrase secrète un projet créé maintenant
help-import-files = Fichiers à importer, ou dossiers de ceux-ci ; aussi compressés et à plusieurs tables. `-` est l’entrée standard
help-import-watch = Puis regarder dans ce dossier toutes les quelques secondes : les nouveaux fichiers aux colonnes connues, d’un import ou d’un outil, s’importent d’eux-mêmes, les autres sont nommés
help-import-assignments = Un fichier CSV de bras d’expériences que d’autres ont affectés : experiment, arm (proposed, as-usual, nobody), assigned (un jour ou un moment), et qui c’est (customer_id, email, phone, device, ou customer, le numéro des listes). Les bras fixés restent
help-import-table = Seulement la table de ce nom, là où des fichiers en contiennent plusieurs : un fichier d’une archive, une feuille d’un classeur. D’un journal centré sur les objets, le type d’objet qui est le client
help-import-source = Source à laquelle appartiennent les lignes, au lieu de celle devinée
help-import-map = Ce que contiennent les colonnes, là où la déduction est fausse : colonne=rôle, séparés par des virgules
help-import-state = Ce que signifie un mot de la colonne d’états : Expédié=paid; les états sont paid, refunded, open, cancelled, disputed et test
help-import-property = Garder une colonne, ou ce qu’un outil dit de ses événements sous ce nom, comme propriété d’événements, bien qu’elle soit écartée d’elle-même ; plusieurs fois ou avec des virgules
help-import-no-property = Écarter une propriété d’événements gardée d’elle-même
help-import-dates = Ce qui vient d’abord dans des dates comme 05/01/2026
help-import-time-zone = Fuseau des heures qui viennent sans, par exemple Europe/Paris
help-import-keep-files = Garder aussi images, styles, scripts, redirections et contrôles du journal d’un serveur web
help-import-minor-units = Les montants sont en unités mineures, comme les centimes : ils sont divisés par autant qu’en a leur devise
help-import-keep-repeats = Compter toutes les lignes exactement pareilles, comme les achats d’un même jour là où seul le jour est écrit ; sinon de telles lignes comptent une fois
help-import-lines-once = Des lignes de commande exactement pareilles dans une commande, ne compter que la première
help-import-rejects = Écrire toutes les lignes écartées dans ce fichier (.csv, .json ou .jsonl), chacune avec ses 2 000 premiers caractères ; pas celles de --watch
help-import-format = Comment le compte rendu est écrit
help-dates-day-first = 31/12/2026
help-dates-month-first = 12/31/2026
help-undo-import-import = Le numéro de l’import, tel que `info` le liste
help-undo-import-yes = Le faire vraiment ; réimporter le fichier le ramène

## cli/args/project.rs
help-shop-customers = Combien de personnes y achètent
help-generate-seed = Même graine, mêmes octets
help-generate-continue = Laisser plutôt continuer la boutique dont les exports sont dans ce dossier (mêmes --customers et --seed qu’alors)
help-generate-treated = Qui a eu un message et quand : un fichier d’actions exportées, ou de bras
help-generate-days = Pendant tant de jours après le dernier message
help-generate-lift = De ceux avec un message qui n’auraient pas commandé en 30 jours, tant commandent grâce à lui
help-generate-out = Dossier des fichiers ; créé s’il n’existe pas. Un fichier d’un autre contenu n’est pas remplacé sans --force
help-quality-rows = Lister ce qui est derrière un constat, par exemple outage ou rejected
help-quality-source = Seulement cette source
help-names-preview = Lister chaque adresse avant et après au lieu des règles
help-names-apply = Ajouter les règles proposées au projet
help-sql-query = La requête
help-sql-max-rows = Arrêter une requête dont la réponse a plus de lignes
help-sql-timeout = Arrêter une requête qui dure plus longtemps, en secondes ; 0 lui laisse tout le temps
help-sql-max-memory = Arrêter une requête qui demande plus de mémoire, en mégaoctets
help-demo-out = Dossier des résultats ; créé s’il n’existe pas. Des résultats présents ne sont pas remplacés sans --force, et un projet jamais
help-completions-shell = Votre shell
help-man-command = La commande, par exemple `export flow` ; le programme si elle manque
help-man-out = Écrire plutôt les pages de toutes les commandes dans ce dossier
help-diagnostics-project = Fichier du projet, là où il s’agit d’un

## cli/args/settings.rs
help-settings-project = Fichier du projet ; sans lui, les réglages du programme sur cet ordinateur
help-settings-set = Changer un réglage ; plusieurs fois pour plusieurs réglages
help-settings-after =
    Réglages pour --set :
      goal=Purchase              ce qui compte comme succès : un point de contact, ou plusieurs séparés par des virgules
      goal-name=Order            comment s’appelle l’objectif
      goal-value=25              valeur d’un succès sans valeur propre (none = inconnue)
      goal-days=30               seulement en tant de jours après le premier événement (none = n’importe quand)
      objective=convert-more     ou keep-customers, engage-more
      currency=GBP               trois lettres
      exchange-rates=USD 0.92    ce que vaut une unité d’autres devises ; plusieurs avec des virgules. Sans
                                 taux leur argent est montré à part et ajouté à rien
      time-zone=Europe/London    où les heures sont montrées et où commencent les jours
      stages=Aware,Decide,Stay   dans l’ordre ; les points de contact gardent la phase de même place ou nom
      session-minutes=30         une plus longue pause commence une autre session
      inactive-days=30           aussi longtemps sans événement est un abandon
      message-gap-days=3         tant de jours entre messages à une personne, tous canaux confondus
      messages-a-week=3          au plus tant de messages à une personne en 7 jours ; 0 : autant que les jours permettent
      hold-out=10                pour cent à qui personne n’écrit, pour mesurer l’effet (0 à 50)
      as-usual=10                pour cent pour qui une action n’est pas menée, pour la mesurer (0 à 40)
      smallest-group=11          moins de personnes ne sont pas montrées dans ce qui est partagé (0 = toutes le sont)
      hide-names=on|off          pas de noms à l’écran
      color=#1f6feb              la couleur de l’entreprise sur diapositives et pages ; none = la nôtre
      font=Arial                 la police de l’entreprise, comme elle s’appelle là où les diapositives s’ouvrent ; none = la nôtre
      author="Ann Example"       qui l’a fait, sur la couverture ; none = personne
      logo=logo.png              le logo de l’entreprise, une image PNG ; none = pas de logo

    Sans projet :
      update-notice=ADRESSE      un fichier ou une adresse https qui dit quelle version est la plus récente : la fenêtre
                                 y regarde une fois par jour et n’envoie rien d’autre ; none = elle ne regarde nulle part

## cli/args/touchpoints.rs
help-touchpoints-kind = Dire ce qu’est un point de contact, plusieurs fois pour plusieurs ; `default` revient au type intégré
help-touchpoints-stage = Mettre un point de contact dans une phase, plusieurs fois pour plusieurs ; `none` pour aucune phase, `default` pour l’intégrée
help-touchpoints-after =
    Types : view, search, product-view, wishlist, cart, cart-removal, checkout, payment, payment-error,
      purchase, order-confirmation, order-update, refund, return, subscription, churn, sign-up, log-in,
      lead, ad-view, ad-click, newsletter-sign-up, email-sent, email-bounce, email-open, email-click,
      unsubscribe, support-contact, support-solved, review, error, held-out, other.
      Prévisions, actions, obstacles, qualité des données, argent et consentement suivent le type, quel que soit
      le nom d’un point de contact.

## cli/args/annotations.rs
help-theme-names-theme = Le thème à nommer, comme `desire-path themes` l’appelle
help-theme-names-name = Comment il s’appelle désormais
help-theme-names-remove = Retirer des noms par numéro, plusieurs séparés par des virgules
help-tones-word = Fixer comment un mot sonne dans ce métier : bad, neutral, good, ou un nombre de -4 à 4
help-tones-text = Fixer comment sonne un texte, par le text_id que montre `moods --table quotes` : bad, neutral, good, ou un nombre de -1 à 1
help-tones-remove = Retirer des tons par numéro, plusieurs séparés par des virgules
help-annotations-add = Ajouter une note avec ce texte
help-annotations-from = Le premier jour de la note, par exemple 2026-05-04
help-annotations-to = Le dernier jour, là où ce n’est pas le premier
help-annotations-kind = De quoi il s’agit : note, campaign, release, price-change, import ou break
help-annotations-source = La source concernée ; toutes si elle manque
help-annotations-remove = Retirer des notes par numéro, plusieurs séparés par des virgules

## cli/args/traffic.rs
help-excluded-traffic-nobody = Personne
help-excluded-traffic-bots = Programmes qui le disent dans leur agent utilisateur
help-excluded-traffic-fast = Visiteurs qui agissent plus vite que des humains
help-excluded-traffic-own = Le personnel de l’entreprise
help-traffic-own = Le personnel de l’entreprise, séparé par des virgules : domaines d’e-mail (@kestrel.example), identifiants d’appareil, adresses IP ou plages (203.0.113.0/24, `2001:db8::/32`) ; * vaut n’importe quoi. Remplace la liste ; "" la vide
help-traffic-more-bots = D’autres mots qui trahissent un programme par son agent utilisateur, séparés par des virgules. Remplace la liste
help-traffic-leave-out = Qui est écarté de tout, séparés par des virgules
help-traffic-apply = Garder le changement ; sans ceci vous voyez ce qu’il donnerait

## cli/args/show.rs
help-show-insight-id = L’analyse, comme --list la nomme, ou une question comme *Copier comme commande* d’un graphique l’écrit
help-show-insight-list = Lister chaque analyse avec ses réglages et leurs valeurs habituelles
help-show-insight-set = Demander autrement ; plusieurs fois pour plusieurs réglages
help-show-insight-entity = De qui l’ordre des événements est suivi : person, session, order, account, ticket ou cart
help-show-insight-select = Lister les clients derrière une ligne, nommée par ce que disent ses colonnes ; plusieurs fois pour plusieurs colonnes. then=or, then=and ou then=without joint une autre ligne aux précédentes
help-show-insight-table = Montrer cette table au lieu de la principale
help-show-on = Interroger la base de ce nom (voir `remote`) au lieu des événements importés
help-show-kept = Montrer ce qui est gardé de sa réponse, sans l’interroger
help-answer-output-format = Comment la réponse est écrite ; la terminaison d’un fichier le dit aussi
help-answer-output-share = Faire de l’image (-o FILE.svg ou .png) une image à partager : les petits groupes y sont ensemble
help-answer-output-out = Écrire dans ce fichier ; sa terminaison dit le format : .csv, .json, .txt, .xlsx (toutes les tables), .svg ou .png (l’image). `-` est la sortie standard
help-products-filter = Ne compter que certains clients ou événements ; voyez `desire-path --help`
help-show-after =
    La réponse est une phrase, une ou plusieurs tables, des nombres isolés et une ligne qui dit unité, base et
    simplifications. En texte et CSV la table principale est montrée, ou celle de --table ; JSON a le tout :
    {"  {"}"id", "settings", "filter", "entity", "sentence", "note", "facts": {"{"}name: number{"}"},
       "tables": [{"{"}"name", "columns", "types", "rows"{"}"}]{"}"}
    Les nombres sont bruts, les heures en ISO 8601, les durées en secondes, les parts de 0 à 1.

## cli/args/mcp.rs
help-mcp-people = Laisser l’assistant lister aussi des personnes isolées ; chaque réponse de ce genre est consignée dans le journal du projet
help-mcp-propose = Laisser l’assistant ajouter des propositions, dont chacune est décidée par une personne ; il ne peut ni approuver ni envoyer
help-mcp-k = Réunir sous « autres » les groupes de moins de personnes que ceci ; 0 montre chacun. Sans ceci, le nombre du projet (11)
help-mcp-after =
    Un assistant lance lui-même cette commande et lui parle par l’entrée et la sortie standard ; il n’y a ni port ni
    réseau. Chaque analyse de `desire-path show --list` est un outil. Le projet est relu quand son fichier change.

## cli/args/analyse.rs
help-flow-how-level = Phases ou points de contact
help-flow-how-entity = De qui un chemin suit l’ordre des événements, et donc ce qui est compté
help-flow-how-base = Pourcentages de tous au début, ou de ceux encore en chemin une étape avant
help-flow-how-steps = Colonnes
help-flow-how-top = Noms montrés ; les autres sont dans Autres
help-flow-how-top-scope = Si les noms montrés sont les plus fréquents de toutes les colonnes ensemble, ou de chacune
help-flow-how-min-share = Dans chaque colonne, les noms sous cette part du début (en pour cent) sont dans Autres
help-flow-how-hide = Ignorer ces phases ou points de contact comme s’ils n’avaient pas eu lieu (virgules entre les noms) ; l’objectif compte toujours
help-flow-how-only = Ne prendre que ces phases ou points de contact comme étapes
help-flow-how-keep-repeats = Compter chaque fois la même étape plusieurs fois de suite
help-flow-how-anchor = D’où les colonnes sont comptées : start, goal ou drop-off (à rebours), ou le nom d’une phase ou d’un point de contact, pour voir ce qui vient avant et après sa première fois
help-flow-how-before = Colonnes avant la phase ou le point de contact que nomme --anchor
help-flow-how-beyond-goal = Suivre les chemins au-delà de l’objectif
help-flow-table = Quelle table, en texte ou CSV ; JSON a les deux
help-segments-groups = Nombre de groupes, au lieu de celui que disent les données
help-segments-features = Propriétés qui comptent outre le comportement, par exemple property:plan, plusieurs avec des virgules, ou none ; sinon celles du projet. Avec --save ce sont désormais celles du projet, aussi pour les prévisions
help-segments-rfm = Plutôt les groupes d’acheteurs par récence, fréquence et montant (`show rfm`), chacun avec ce qu’il a fait récemment
help-segments-save = Garder les groupes comme segments du projet, à la place de ceux d’un passage antérieur
help-segments-add = Ajouter plutôt un segment de ce nom, dont les membres vont selon --rule, aujourd’hui et chaque fois que les données changent
help-segments-rule = Qui en fait partie, par exemple 'orders >= 2 within 90d and not did Refund', ou 'kind:cart then not order within 7d' ; `desire-path --help` liste les conditions
help-customer = Le client : numéro client, e-mail, identifiant d’appareil, téléphone, ou numéro d’une liste tel que "#247"
help-predict-after =
    `purchase` est la probabilité d’atteindre l’objectif en tant de jours. `silent (may leave)` est la
    probabilité de ne rien faire du tout les prochains tant de jours, parmi ceux qui ont fait quelque chose
    dans les derniers tant : non la probabilité de partir pour de bon.
help-predict-scores = Lister le score de chaque client au lieu de ce que valent les prévisions
help-predict-features = Propriétés qui comptent outre le comportement, par exemple property:plan, plusieurs avec des virgules, ou none ; sinon celles du projet. Ce sont désormais celles du projet, sauf s’il est laissé tel quel. Ce que disent commandes, affaires et tickets ne compte que dans les segments : un fichier dit leur dernier état, que personne ne connaissait avant
help-predict-target = Poser plutôt votre propre question : ce que les clients peuvent faire, par exemple order, "Product viewed", kind:cart, ou un segment par règle où entrer, par exemple segment:"Loyal"
help-predict-active-days = Des clients qui ont fait quelque chose dans les derniers tant de jours, ou ever [default: 28]
help-predict-horizon = Dans les prochains tant de jours, de 1 à 365 [default: 30]
help-predict-keep = Garder la question dans le projet
help-predict-kept = Lister les questions gardées
help-predict-forget = Retirer des questions gardées par numéro, plusieurs séparés par des virgules
help-predict-no-save = Laisser le projet tel quel
help-actions-propose = Proposer à neuf d’après prévisions, segments et signaux ; ce qu’une personne a décidé reste
help-actions-as-of-end = Proposer comme si les données finissaient aujourd’hui, aussi ce qui n’est plus d’actualité
help-actions-approve = Approuver : all, first:200 pour les 200 premières personnes qui recevront vraiment un message, un type tel que win-back, le nom d’un scénario, ou des numéros séparés par des virgules
help-actions-budget = De celles approuvées, seulement les premières qui ne coûtent ensemble pas plus que ceci
help-actions-by = Seulement les actions par ce canal, tel que E-mail : le fichier d’un outil d’e-mail a alors autant de personnes que d’approuvées
help-actions-plan = Montrer quand partent les messages approuvés, par jour, au lieu des actions
help-actions-reject = Refuser : all, first:20 pour celles des 20 premiers clients, un type, le nom d’un scénario, ou des numéros
help-actions-edit = Changer des actions qui ne sont pas encore parties : all, first:20, un type, le nom d’un scénario ou des numéros ; avec --owner, --note, --content, --channel ou --hour
help-actions-owner = Qui s’en occupe
help-actions-note = Ce qu’on note à son sujet
help-actions-content = Ce qui est offert ou montré
help-actions-channel = Par quel canal
help-actions-hour = À quelle heure, de 0 à 23

## cli/args/identity.rs
help-identity-show-summary = Nombres, et comment ils sont venus
help-identity-show-dropped = Identifiants qui ne réunissent personne, et pourquoi
help-identity-show-rules = Les règles
help-identity-show-decisions = Ce qui a été décidé à la main
help-identity-show-suspicious = Clients qui ressemblent à plusieurs personnes
help-identity-show-suggestions = Clients qui ressemblent à une seule personne
help-identity-show = Ce qu’il faut lister
help-identity-why = Pourquoi les profils de ce client sont une seule personne
help-identity-set = Changer une règle ; plusieurs fois pour plusieurs règles
help-identity-suspect = Changer au-delà de quoi un client ressemble à plusieurs personnes ; plusieurs fois pour plusieurs limites
help-identity-preview = Dire ce que changerait --set, et ne rien changer
help-identity-same = Décider que deux clients sont la même personne
help-identity-different = Décider que deux clients qui se ressemblent sont des personnes différentes
help-identity-split = Décider que certains profils d’un client sont une autre personne
help-identity-profiles = Les profils que --split retire, par les numéros que leur donnent --why et `access`
help-identity-fine = Décider qu’un client suspect est correct
help-identity-take-back = Retirer une décision, par son numéro
help-identity-after =
    Règles pour --set :
      email, phone, device=on|off       réunir par là
      order=customer_id,email,…         quel type réunit d’abord
      persons-per-email=5               si plus de personnes partagent une valeur, elle ne réunit personne (aussi -phone, -device; 0 = sans limite)
      emails-per-customer=5             une réunion au-delà n’est pas faite (aussi phones-, devices-; 0 = sans limite)
      ids-per-device=1                  un appareil vu avec plus de numéros client ou d’e-mails ne réunit personne
      country-code=49                   mis devant les numéros de téléphone qui n’ont pas d’indicatif
      block=[KIND:]PATTERN              valeurs qui ne nomment personne ; * vaut n’importe quoi (unblock= le retire)
      junk=null,none,…                  mots qui ne nomment personne (remplace la liste)
      mailboxes=info,sales,…            boîtes que beaucoup lisent (remplace la liste)
      rules=default                     retour aux règles intégrées

    Limites pour --suspect, au-delà desquelles c’est suspect (0 = jamais) :
      profiles=25  emails=3  phones=3  devices=12  countries=2
      travel-minutes=10                 événements dans deux pays plus proches que cela
      limits=default                    retour aux limites intégrées

    Un client est un numéro client, un e-mail, un téléphone, un identifiant d’appareil ou un numéro d’une liste tel que "#247" (un
    numéro sans # est un numéro client).

## cli/args/export.rs
help-consents-include-unknown-consent = Inclure les personnes dont nul ne sait si elles acceptent, parce que leur consentement est gardé ailleurs : leur écrire sans lui peut être interdit là où elles vivent. Qui a refusé ce moyen de contact ou un autre ne sort jamais. Le journal note combien elles sont
help-output-out = Le fichier ; sa terminaison dit le format. `-` est la sortie standard
help-output-format = Le format, là où la terminaison ne le dit pas
help-export-events-about = Chaque événement en CSV ou JSON
help-export-segment-about = Les membres d’un segment en CSV ou JSON
help-export-segment-name = Son nom ou numéro
help-export-purpose = À quoi sert la liste : email, sms, ads, profiling ou analytics ; e-mail, ou ce à quoi sert l’outil, si rien n’est dit. Seul qui y consent et peut être joint y est
help-export-to = L’outil qui importe le fichier : ses titres, formes et limites. Sans, la liste a les colonnes de Desire Path
help-export-hashed = Adresses, numéros et noms en SHA-256, pour les réseaux publicitaires qui prennent les deux
help-export-campaign = Le numéro de la campagne dans l’outil (Salesforce : 701…)
help-export-segments-about = Les membres de tous les segments en CSV ou JSON
help-export-actions-about = Les actions approuvées qui peuvent être menées, en CSV ou JSON, et les marquer comme exportées
help-export-actions-about-long =
    Les actions approuvées qui peuvent être menées, en CSV ou JSON, et les marquer comme exportées.

    Chaque message a un jour et une heure (`send_at`, `time_zone`) : la meilleure heure du client entre 8:00 et 21:00 là où il vit, un message par personne et jour sur tous les canaux et exports. `expected_orders` sont les commandes attendues du client en 30 jours de toute façon (les mêmes dans toutes ses lignes : comptez-les une fois), `added_orders` et `added_value` ce que le message ajoute, mesuré face aux clients témoins, vide là où rien n’a été mesuré.
help-export-again = Plutôt ceux du dernier export, tels quels, pour un autre outil : ils sont déjà marqués
help-export-as-usual = Plutôt ceux pour qui l’action n’est pas menée et tout reste comme d’habitude : une liste à eux, pour ce que vous envoyez de toute façon à tous. Rien n’est marqué comme exporté
help-export-assignments-about = Qui est dans quel bras de quelle expérience (proposed, as-usual, nobody), en CSV ou JSON
help-export-scores-about = Les scores du dernier calcul de prévisions en CSV ou JSON
help-export-flow-about = Le flux en SVG, PNG, CSV ou JSON
help-export-flow-share = Le faire pour être partagé : les petits groupes sont réunis, et le projet retient ce qui a été partagé, pour que deux fichiers ne trahissent pas des personnes par leur différence
help-export-timeline-about = La chronologie d’un client en SVG, PNG, CSV ou JSON
help-export-timeline-customer = Numéro, numéro client, e-mail, identifiant d’appareil, téléphone, ou un nom qu’un seul client a
help-export-spend-about = Ce qu’ont coûté les publicités et qui elles ont touché, par jour et campagne, en CSV ou JSON
help-export-report-about = Tout le projet sur une page HTML autonome, faite pour être partagée : aucune personne isolée, aucun groupe de peu
help-picture-style-theme = Encre sombre sur fond clair
help-picture-style-width = Largeur du diagramme en pixels
help-picture-style-height = Hauteur du diagramme en pixels

## cli/args/privacy.rs
help-consent-ids = Le consentement de qui fixer : numéros client, e-mails, téléphones, identifiants d’appareil ou numéros d’une liste tels que "#247"
help-consent-set = Ce qu’ils ont dit
help-consent-purpose = Sur quoi : analytics, profiling, email, sms ou ads
help-consent-segment = Tous les membres d’un segment, par nom ou numéro
help-consent-note = Comment vous le savez
help-erase-ids = Qui : numéros client, e-mails, téléphones, identifiants d’appareil ou numéros d’une liste tels que "#247" (un numéro sans # est un numéro client)
help-erase-from = Un fichier CSV d’identifiants ; `-` est l’entrée standard
help-confirm-irreversible = Le faire vraiment : cela ne peut être annulé
help-access-out = Le fichier JSON ; `-` est la sortie standard
help-prune-months = Les événements plus anciens que tant de mois partent ; le réglage du projet si rien n’est dit
help-prune-totals = Lister seulement les totaux qui restent d’événements retirés avant
help-prune-format = Comment les totaux sont écrits
help-pseudonymise-out = La copie
help-pseudonymise-shift-days = Décaler les heures de chaque client de jusqu’à tant de jours
help-pseudonymise-key = Écrire la clé dans ce fichier au lieu de la jeter
help-pseudonymise-encrypt = Protéger la copie par une phrase secrète à elle
help-pseudonymise-new-passphrase-file = Prendre la phrase secrète de la copie dans ce fichier au lieu de la demander (ou `DESIRE_PATH_NEW_PASSPHRASE`)
help-journal-kind = Seulement les entrées de ce type : edit, import, export, erasure ou retention

## cli/args/protect.rs
help-decrypt-yes = Le faire vraiment : qui obtient le fichier peut alors le lire
help-passphrase-new-passphrase-file = Prendre la nouvelle phrase secrète dans ce fichier au lieu de la demander (ou `DESIRE_PATH_NEW_PASSPHRASE`)

## cli/args/safety.rs
help-check-accept = Prendre telles quelles les tables changées hors du programme
help-backup-out = La copie, qui ne doit pas exister ; à côté du projet, avec la date dans son nom, si rien n’est dit
help-undo-yes = Annuler aussi un import : ses lignes sont retirées pour de bon ; réimporter les fichiers les ramène
help-step-list = Lister seulement ce qui peut être annulé et rétabli, le plus récent en dernier
help-step-format = Comment la liste est écrite

## Exclusion audiences, content feeds, webhooks

help-webhooks-about = Envoyer les actions approuvées, signées, à un autre programme ; inactif jusqu’à ce que vous l’activiez
help-webhooks-set = Changer un réglage : url, hosts (où l’on peut envoyer, séparés par des virgules), body (segment ou cloud-events), daily-cap (requêtes par jour), secret-variable (la variable d’environnement qui contient le secret)
help-webhooks-on = Permettre l’envoi ; l’adresse et son hôte doivent être définis
help-webhooks-off = Tout arrêter : rien n’est envoyé jusqu’à ce que vous réactiviez
help-webhooks-dry-run = Montrer les requêtes qui seraient envoyées, mot pour mot ; rien n’est envoyé, et le journal note qui y était
help-webhooks-first = Ne montrer que les N premières requêtes d’un essai à blanc : 3 en texte, toutes en CSV et JSON si rien n’est dit
help-webhooks-send = Envoyer ce qui est dû. Ce qui est pris est marqué comme exporté, ce qui échoue est réessayé au tour suivant, au plus dix fois en trois jours
help-webhooks-secret-file = Un fichier avec le secret (whsec_…) ; sinon la variable d’environnement définie, sinon le trousseau de cet ordinateur, sinon il est demandé
help-webhooks-keep-secret = Garder le secret de l’hôte dans le trousseau de cet ordinateur (secret-tool), du fichier ou demandé
help-webhooks-forget-secret = Retirer du trousseau le secret de l’hôte
help-webhooks-after = Les requêtes sont signées selon Standard Webhooks 1.0 (webhook-id, webhook-timestamp, webhook-signature). L’envoi ne va qu’aux adresses https:// dont l’hôte est parmi ceux du projet, http:// seulement sur cet ordinateur ; les redirections ne sont pas suivies. Chaque essai est une ligne du journal. Le secret n’est jamais gardé dans le projet.
help-export-exclusions-about = Qui la publicité doit laisser de côté, pour une audience d’exclusion d’un réseau publicitaire
help-export-exclusions-about-long =
    Qui la publicité doit laisser de côté, pour une audience d’exclusion d’un réseau publicitaire : acheteurs récents, personnes avec une réclamation ouverte, et ceux que le hasard laisse tranquilles pour mesurer l’effet.

    Une liste d’exclusion éloigne la publicité, elle ne demande donc pas d’accord à la publicité, et un non à celle-ci n’en exclut personne. Qui a refusé l’analyse n’est dans aucune liste, celle-ci comprise. Elle ne contient qu’adresses et numéros, en SHA-256 partout où le réseau le prend.
help-export-exclusions-of = Seulement ces raisons, séparées par des virgules : recent-buyers, open-complaints, nobody
help-export-exclusions-recent-days = Qui a commandé à tant de jours ou moins de la fin des données a acheté récemment
help-export-content-about = Quel contenu un site web montre à qui, en flux CSV ou JSON
help-export-content-about-long =
    Quel contenu un site web montre à qui : variant, audience_key, content_id, from, until et le contenu même.

    Une ligne est une action approuvée du type « Variante de contenu » pour le site, ou un segment entier (audience_key segment:NAME) là où un scénario de ce type est pour des segments seuls et dit à tous la même chose. Les clients sont customer:ID, sinon email-sha256:HASH, sinon device:ID; leur ligne compte avant celle de leur segment. Qui le hasard laisse de côté a une ligne avec le contenu "default". Ce qui est nouveau dans le flux est marqué comme exporté ; les flux suivants le répètent jusqu’à sa fin.

## cli/args/serve.rs
help-serve-about = Recevoir des événements pendant qu’ils arrivent, de sites et d’applications qui les envoient à cet ordinateur
help-serve-address = Où écouter ; sans cela comme le projet le dit, sinon à 127.0.0.1:8744. 127.0.0.1 n’est joint que de cet ordinateur, 0.0.0.0 de tous ceux qui peuvent le joindre
help-serve-origin = Un site dont les pages peuvent envoyer (https://shop.example), plusieurs fois pour plusieurs ; * pour tous. Les programmes qui ne sont pas un navigateur n’en ont pas besoin
help-serve-new-key = Créer une clé pour une source, la montrer cette seule fois, et finir
help-serve-keys = Lister les clés, et finir
help-serve-revoke = Retirer des clés par leurs numéros, et finir
help-serve-after =
    `desire-path serve shop.desire` tourne jusqu’à Ctrl+C. Les bibliothèques de Segment, RudderStack et Jitsu
    (POST /v1/batch, /v1/track, /v1/identify, /v1/page, /v1/screen, /v1/group, /v1/alias) et de PostHog
    (POST /batch/) lui envoient : donnez-leur l’adresse et une clé. Un appel reçoit réponse une fois sur le disque, et est dans
    le projet un instant après, exactement une fois. La connexion n’est pas chiffrée : qui écoute à une autre adresse que
    127.0.0.1 met devant un serveur web avec un certificat. Les clés se changent quand le serveur ne tourne pas.

## cli/args/remote.rs
help-remote-about = Poser des questions aux événements d’une base de données (ClickHouse, PostgreSQL) : lister, ajouter, regarder ou retirer des bases
help-remote-add = Ajouter une base sous ce nom, dès qu’elle répond
help-remote-map = Dire ce que sont les colonnes de sa table d’événements, et regarder ce que cela donne
help-remote-tables = Lister les tables lisibles
help-remote-check = Regarder la table associée : combien de lignes se lisent, de quand et de qui, et les vingt premières
help-remote-fetch = Écrire les événements de quelques clients, pour les importer ou les regarder : ceux d’un échantillon ou de clients nommés
help-remote-one-in = Sur tant de clients environ un, toujours les mêmes
help-remote-sample = Autant de clients, toujours les mêmes
help-remote-people = Ceux derrière une partie d’une réponse : une question telle qu’un lien la contient, comme « channels?select.channel=Social »
help-remote-only = Les clients de ces noms
help-remote-into = Les importer dans ce projet; un nouveau est réglé comme celui-ci
help-remote-remove = La retirer, avec ce qui est gardé de ses réponses
help-remote-kind = Ce qu’elle est
help-remote-host = L’ordinateur sur lequel elle tourne
help-remote-port = Le port où elle écoute, si ce n’est pas l’habituel
help-remote-database = La base de données là-bas
help-remote-user = Qui demande; de préférence quelqu’un qui ne peut que lire
help-remote-secret-variable = La variable d’environnement qui contient le secret; le secret lui-même n’est jamais dans le projet
help-remote-plain = Sans chiffrement; seulement pour une base sur cet ordinateur
help-remote-table = La table des événements; avant un point, son schéma
help-remote-customer = La colonne qui dit de qui est l’événement
help-remote-time = La colonne qui dit quand il a eu lieu : des moments, ou des secondes, millisecondes ou microsecondes depuis 1970
help-remote-event = La colonne qui dit ce qui s’est passé
help-remote-channel = La colonne qui dit par quel canal le client est venu
help-remote-value = La colonne d’argent
help-remote-order = La colonne qui ordonne les événements d’un même instant, par exemple leur numéro
help-remote-after =
    Rien n’est importé : la base compte, et seuls des comptes reviennent. Ensuite `show ID PROJECT --on NAME` lui demande
    overview, transitions, stage-flow, touchpoint-flow, paths, channels, retention, funnel, trends, stickiness et attribution; la réponse est gardée dans le projet,
    et `--kept` la montre de nouveau sans la base. Les instructions ne font que lire, finissent après dix minutes, et
    Ctrl+C les arrête.
