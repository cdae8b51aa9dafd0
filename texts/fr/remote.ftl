### Questions to the events of a database.

## Why there is no answer

remote-answer-is-cut = la réponse de la base s’est arrêtée avant son total, et rien n’en est tiré ; posez la question de nouveau
remote-not-for = une base de données ne peut pas répondre à cela { $what }
remote-not-this-question = une base de données ne peut pas répondre à « { $title } »; importez les événements pour cela, ou ceux d’un échantillon de clients (remote --fetch … --sample 5000 --into echantillon.desire). Une base répond à overview, transitions, stage-flow, touchpoint-flow, paths, channels, retention, funnel, trends, stickiness et attribution
remote-too-many-rows = la réponse a plus de { $n } lignes; donnez un seul nom aux événements rares dans la base
remote-sample-too-large = cela fait plus de { $most } événements; prenez un échantillon plus petit ou moins de clients
remote-too-many-customers = cela fait plus de { $most } clients; désignez une partie plus petite, ou restreignez la question par un filtre
remote-too-many-names = la colonne des événements a { $n } noms différents, et { $most } au plus se distinguent; associez une colonne qui dit ce qui s’est passé, non où ni avec quoi
remote-no-events = aucune ligne de { $table } ne dit de qui est l’événement et quand il a eu lieu; regardez-la avec `remote --check`
remote-kept-is-of-other-settings = ce qui est gardé a été demandé avec d’autres réglages ou règles; interrogez la base de nouveau, sans --kept
remote-without-money-rules = tant que le projet dit de points de contact si leurs montants sont de l’argent; retirez ces choix, ou n’associez pas de colonne d’argent
remote-without-filters = avec un autre filtre que des dates, des types de points de contact et ce qui a été envoyé
remote-without-events-of-no-stage = par étapes tant que des points de contact y sont sans étape; donnez-leur-en une, ou demandez par points de contact
remote-without-a-goal-of-no-stage = par étapes tant que ce qui atteint l’objectif est sans étape; donnez-lui-en une, ou demandez par points de contact
remote-without-dates = avec un filtre de dates
remote-without-missing-channels = tant que des événements ne disent pas par quel canal leur client est venu
remote-without-other-journeys = sur d’autres parcours que ceux des personnes
remote-without-these-settings = avec ces réglages; le niveau, les répétitions et le nombre d’étapes, de noms et de chemins montrés peuvent être choisis
remote-without-these-funnels = avec ces réglages; on peut choisir les étapes dans leur ordre, la fenêtre et la période, et aucune étape ne peut être facultative, exclure quoi que ce soit ni avoir de conditions
remote-without-these-trends = avec ces réglages; on peut choisir la mesure, la période et un point de contact, mais aucun point de contact pour les commandes
remote-without-this-objective = dans l’ordre de cet objectif commercial; --set by=usual demande sans
remote-without-so-many-paths = sur autant de personnes à la fois; demandez-en moins par un filtre de dates
remote-without-so-short-a-look-back = avec une période si courte avant la conversion sur un temps si long; prenez-en une plus longue, ou moins de jours par un filtre de dates
remote-too-many-journeys = cela fait plus de { $n } parcours différents; demandez-en moins par un filtre de dates, ou sur un échantillon de clients
remote-without-another-goal = pour un autre objectif que celui du projet
remote-without-passed-sites = tant que des canaux sont des sites que les clients ne font peut-être que traverser; --set passed_sites=yes les prend pour des canaux comme les autres
remote-without-these-people = sur ceux qui sont derrière cette partie; nommez par --select une ligne comme la réponse la nomme, sans groupes ni durées
remote-no-such-table = il n’y a pas de table { $table } lisible; `remote --tables` nomme celles qui existent
remote-no-such-column = { $table } n’a pas de colonne { $column }; il y a { $known }
remote-no-time = { $column } n’est pas une colonne de temps, mais { $kind }; associez-en une avec des moments ou des nombres depuis 1970

## The way to it

remote-only-with-tls = { $host } est un autre ordinateur, et n’est interrogé que par une connexion chiffrée; retirez --plain
remote-certificate-of-another-name = { $host } montre un certificat pour un autre nom; nommez l’hôte comme le certificat
remote-certificate-not-trusted = { $host } montre un certificat que personne à qui cet ordinateur fait confiance n’a signé; installez celui de son émetteur, ou nommez son fichier dans SSL_CERT_FILE
remote-certificate-refused = le certificat de { $host } n’est pas accepté : { $why }
remote-no-certificates = aucun des certificats auxquels cet ordinateur fait confiance n’a pu être lu : { $why }
remote-offers-no-encryption = { $host } n’offre pas de chiffrement; activez-le là-bas ou, pour une base sur cet ordinateur, ajoutez-la avec --plain
remote-no-secret = la variable { $variable }, qui contient le secret de { $name }, n’est pas définie
remote-took-too-long = la base n’a pas répondu en { $n } secondes
remote-cannot-be-reached = { $host } est injoignable : { $why }
remote-not-let-in = { $host } ne laisse entrer personne avec ce nom et ce secret : { $why }
remote-says = { $host } dit : { $why }
remote-column-not-read = { $host } envoie une colonne de type { $kind }, qui n’est pas lue; nommez une colonne de textes ou de nombres
remote-spark-not-built = cette version n’interroge pas Spark; compilez-la avec `--features engine-spark`

## The command

stage-asking-for-names = Demande des noms à { $name }
stage-asking-database = Question posée à { $name }
cli-remote-no-such = il n’y a pas de base appelée { $name }; `remote` nomme celles qui existent
cli-remote-no-name = une base a besoin d’un nom
cli-remote-known = il y a déjà une base appelée { $name }; retirez-la d’abord, ou choisissez un autre nom
cli-remote-needs = { $option } est nécessaire pour cela
cli-remote-no-address = ce n’est pas une adresse de Spark Connect, qui s’écrit sc://host:15002/;use_ssl=true
cli-remote-secret-in-address = l’adresse contient un secret, que le projet ne garde pas; mettez-le dans une variable d’environnement et nommez celle-ci avec --secret-variable
cli-remote-not-mapped = { $name } n’a pas encore de table d’événements; nommez-la avec --map
cli-remote-list = { $project } : { $n ->
    [one] 1 base de données
   *[other] { $n } bases de données
}.
cli-remote-tables = { $name } : { $n ->
    [one] 1 table lisible
   *[other] { $n } tables lisibles
}.
cli-remote-added = { $name } répond.
cli-remote-mapped = { $name } lit { $table } ; les temps sont des { $unit }.
cli-remote-removed = { $name } est retirée, avec ce qui était gardé de ses réponses.
cli-remote-may-write = { $user } peut aussi y modifier des données. Rien n’est modifié, mais un utilisateur qui ne peut que lire est plus sûr.
cli-remote-check = { $rows } lignes de { $customers } clients, { $names } noms d’événements, { $first } – { $last }.
cli-remote-left-out = Laissées de côté : { $nobody } lignes sans client, { $never } sans temps.
cli-remote-fetched = { $name } : { $events } événements de { $customers } clients.
cli-remote-nothing-fetched = { $name } n’a aucun événement de tels clients
cli-remote-scan = { $name } lit tout { $table } : { $rows }, { $bytes }.
cli-remote-rows = environ { $n } lignes
cli-remote-rows-unknown = autant de lignes qu’elle en a
cli-remote-bytes-unknown = de taille inconnue
cli-remote-asked = demandé à { $name }, état du { $at }
cli-remote-kept-as-of = gardé de { $name }, état du { $at }
cli-remote-nothing-kept = aucune réponse de { $name } à cette question n’est gardée; demandez sans --kept
cli-remote-not-kept = La réponse n’est pas gardée dans le projet : { $why }
cli-remote-not-shared = ce qu’une base répond est pour son propre écran : qui est derrière les petits groupes n’est pas connu ici; retirez --share et --hide-below
cli-remote-no-customers = qui est derrière un nombre est demandé de nouveau chaque fois et n’est jamais gardé; retirez --kept ou --select
cli-remote-no-part = --people demande une question qui désigne une partie de sa réponse, comme « transitions?select.from=Search&select.to=Login »
cli-remote-people-left-out = Laissés de côté : { $n ->
    [one] { $n } client effacé ici ou ayant refusé l’analyse
   *[other] { $n } clients effacés ici ou ayant refusé l’analyse
}.
remote-column-name = Nom
remote-column-kind = Type
remote-column-address = Adresse
remote-column-table = Table de la base
remote-column-kept = Réponses gardées
remote-column-rows = Lignes
remote-column-bytes = Octets
remote-column-customer = Client
remote-column-time = Temps
remote-column-event = Événement
remote-column-channel = Canal
remote-column-value = Valeur
remote-unit-milliseconds = millisecondes depuis 1970
remote-unit-seconds = secondes depuis 1970
remote-unit-microseconds = microsecondes depuis 1970
remote-unit-moment = instants
