### How many of what: the number chooses the form.

count-arms = { $n ->
    [one] { $n } bras
   *[other] { $n } bras
}
count-campaigns = { $n ->
    [one] { $n } campagne
   *[other] { $n } campagnes
}
count-customers = { $n ->
    [one] { $n } client
   *[other] { $n } clients
}
count-repeat-orders = { $n ->
    [one] { $n } commande répétée
   *[other] { $n } commandes répétées
}
count-touchpoints = { $n ->
    [one] { $n } point de contact
   *[other] { $n } points de contact
}
count-different-paths = { $n ->
    [one] { $n } chemin différent
   *[other] { $n } chemins différents
}
count-customers-belong = { $n ->
    [one] { $n } client appartient
   *[other] { $n } clients appartiennent
}
count-customers-who-ordered = { $n ->
    [one] { $n } client ayant commandé
   *[other] { $n } clients ayant commandé
}
count-step-times = { $n ->
    [one] { $n } occurrence
   *[other] { $n } occurrences
}
count-sessions = { $n ->
    [one] { $n } session
   *[other] { $n } sessions
}
count-channels = { $n ->
    [one] { $n } canal
   *[other] { $n } canaux
}
count-moves = { $n ->
    [one] { $n } passage
   *[other] { $n } passages
}
count-events = { $n ->
    [one] { $n } événement
   *[other] { $n } événements
}
count-stages = { $n ->
    [one] { $n } phase
   *[other] { $n } phases
}
count-flows = { $n ->
    [one] { $n } flux
   *[other] { $n } flux
}
count-groups = { $n ->
    [one] { $n } groupe
   *[other] { $n } groupes
}
count-segments-are = { $n ->
    [one] { $n } segment est
   *[other] { $n } segments sont
}
count-are = { $n ->
    [one] { $n } est
   *[other] { $n } sont
}
count-actions-are = { $n ->
    [one] { $n } action est
   *[other] { $n } actions sont
}
count-errors = { $n ->
    [one] { $n } erreur
   *[other] { $n } erreurs
}
count-different-texts = { $n ->
    [one] { $n } texte différent
   *[other] { $n } textes différents
}
count-values = { $n ->
    [one] { $n } valeur
   *[other] { $n } valeurs
}
count-times = { $n ->
    [one] { $n } fois
   *[other] { $n } fois
}
count-rows = { $n ->
    [one] { $n } ligne
   *[other] { $n } lignes
}
count-events-are = { $n ->
    [one] { $n } événement est
   *[other] { $n } événements sont
}
count-days = { $n ->
    [one] { $n } jour
   *[other] { $n } jours
}
count-profiles = { $n ->
    [one] { $n } profil
   *[other] { $n } profils
}
count-countries = { $n ->
    [one] { $n } pays
   *[other] { $n } pays
}
count-pairs = { $n ->
    [one] { $n } paire
   *[other] { $n } paires
}
count-segments = { $n ->
    [one] { $n } segment
   *[other] { $n } segments
}
count-messages = { $n ->
    [one] { $n } message
   *[other] { $n } messages
}
count-actions = { $n ->
    [one] { $n } action
   *[other] { $n } actions
}
count-records = { $n ->
    [one] { $n } fiche
   *[other] { $n } fiches
}
count-addresses = { $n ->
    [one] { $n } adresse
   *[other] { $n } adresses
}
count-rules = { $n ->
    [one] { $n } règle
   *[other] { $n } règles
}
count-orders = { $n ->
    [one] { $n } commande
   *[other] { $n } commandes
}
count-accounts = { $n ->
    [one] { $n } compte
   *[other] { $n } comptes
}
count-tickets = { $n ->
    [one] { $n } ticket
   *[other] { $n } tickets
}
count-carts = { $n ->
    [one] { $n } panier
   *[other] { $n } paniers
}
count-old-events = { $n ->
    [one] { $n } ancien événement
   *[other] { $n } anciens événements
}
count-identifiers = { $n ->
    [one] { $n } identifiant
   *[other] { $n } identifiants
}
count-files = { $n ->
    [one] { $n } fichier
   *[other] { $n } fichiers
}
count-proposals = { $n ->
    [one] { $n } proposition
   *[other] { $n } propositions
}
count-rows-were = { $n ->
    [one] { $n } ligne a été
   *[other] { $n } lignes ont été
}
count-columns = { $n ->
    [one] { $n } colonne
   *[other] { $n } colonnes
}
count-steps = { $n ->
    [one] { $n } étape
   *[other] { $n } étapes
}
count-kinds-of-actions = { $n ->
    [one] { $n } type est
   *[other] { $n } types sont
}
count-sources = { $n ->
    [one] { $n } source
   *[other] { $n } sources
}
count-things-stand-out = { $n ->
    [one] { $n } chose sort du lot.
   *[other] { $n } choses sortent du lot.
}
count-proposed-actions = { $n ->
    [one] { $n } action proposée
   *[other] { $n } actions proposées
}
count-notes-on-the-data = { $n ->
    [one] { $n } note sur les données
   *[other] { $n } notes sur les données
}
count-members = { $n ->
    [one] { $n } membre
   *[other] { $n } membres
}
count-shared-identifiers = { $n ->
    [one] { $n } identifiant est
   *[other] { $n } identifiants sont
}
count-decisions = { $n ->
    [one] { $n } décision
   *[other] { $n } décisions
}
count-orders-deals-or-tickets = { $n ->
    [one] { $n } commande, affaire ou ticket
   *[other] { $n } commandes, affaires ou tickets
}
count-rejected-rows = { $n ->
    [one] { $n } ligne rejetée
   *[other] { $n } lignes rejetées
}
count-totals = { $n ->
    [one] { $n } total
   *[other] { $n } totaux
}
count-months = { $n ->
    [one] { $n } mois
   *[other] { $n } mois
}
count-entries = { $n ->
    [one] { $n } entrée
   *[other] { $n } entrées
}
count-people = { $n ->
    [one] { $n } personne
   *[other] { $n } personnes
}
count-rules-added = { $n ->
    [one] { $n } règle a été ajoutée.
   *[other] { $n } règles ont été ajoutées.
}
count-tables = { $n ->
    [one] { $n } table
   *[other] { $n } tables
}
count-blocks = { $n ->
    [one] { $n } bloc
   *[other] { $n } blocs
}
count-findings = { $n ->
    [one] { $n } constat
   *[other] { $n } constats
}
count-insights = { $n ->
    [one] { $n } analyse
   *[other] { $n } analyses
}
count-products = { $n ->
    [one] { $n } produit
   *[other] { $n } produits
}
count-texts = { $n ->
    [one] { $n } texte
   *[other] { $n } textes
}
count-tones = { $n ->
    [one] { $n } ton fixé par une personne
   *[other] { $n } tons fixés par une personne
}
count-answers = { $n ->
    [one] { $n } réponse
   *[other] { $n } réponses
}
count-themes = { $n ->
    [one] { $n } thème
   *[other] { $n } thèmes
}
count-kept-questions = { $n ->
    [one] { $n } question gardée
   *[other] { $n } questions gardées
}
count-theme-names = { $n ->
    [one] { $n } thème nommé
   *[other] { $n } thèmes nommés
}
count-opportunities = { $n ->
    [one] { $n } opportunité
   *[other] { $n } opportunités
}
