### The view Actions.

## Details

details-select-proposal = Sélectionnez une proposition
details-click-row-to-see-why-it = Cliquez sur une ligne pour voir pourquoi elle est proposée, la modifier et décider.
details-for = { $action_kind } pour { $customer_label }
details-chance-of-order = probabilité d’une commande
details-expired = Expirée
details-before = Avant
details-consent = Consentement
details-state = État
details-to-be-sent = À envoyer
details-held-back-never-contacted-so-that = Témoin : jamais contacté, pour que l’effet sur les autres puisse être mesuré.
details-as-usual = Comme d’habitude : cette action n’est pas menée, pour que son effet sur les autres puisse être mesuré. Ce que vous envoyez de toute façon à tous est pour eux aussi.
details-content = Contenu
details-at = { $channel } à { $hour }
details-by = Canal
details-best-hour = Meilleure heure
details-save-changes = Enregistrer
details-discard = Abandonner
details-channel = Canal
details-approve = Approuver
details-reject = Refuser
details-undecided = Non décidée
details-owner = Responsable
details-note = Note
details-playbook = Scénario
details-cost = Coût
details-for-people = Pour { $customers }
details-several = Ctrl ajoute une ligne, Maj toutes jusqu’à une.

## List

list-what = Quoi
list-content = Contenu
list-order-chance = Probabilité de commande
list-by = Canal
list-best-hour = Meilleure heure
list-consent = Consentement
list-state = État
list-for = { $action_kind } pour { $customer_label }, { $action_state }
list-approve-all-shown = Approuver tout ce qui est montré
list-approves = Approuve { $n }
list-reject-all-shown = Refuser tout ce qui est montré
list-rejects = Refuse { $n }
list-search = Recherche
list-approve-first-menu = Approuver les premières…
list-approve-first = Les approuver
list-approve-first-by = Contact par
list-approve-first-any = Tous les canaux
list-approve-first-says = Parmi celles montrées, dans cet ordre : qui recevra vraiment un message, après le consentement, les jours entre messages et les témoins.
list-approve-first-nobody = Aucune de celles montrées ne serait envoyée : toutes manquent de consentement, sont témoins ou ont eu un message récemment.
list-at-most-people = Au plus tant de personnes
list-at-most-cost = Au plus à ce coût
list-export-approved = Exporter les approuvées…
list-other-tool = Pour un autre outil…
list-propose-again = Proposer à nouveau
list-what-you-approved-rejected-or-edited = Ce que vous avez approuvé, refusé ou modifié reste
list-counting-again = Nouveau comptage…
list-shown = { $actions } montrées
list-counting = Comptage…
list-held-back-to-compare-with = { $n } gardés témoins pour comparer
list-of-approved-behind-now = { $n ->
    [one] { $n } des approuvées reste en arrière maintenant
   *[other] { $n } des approuvées restent en arrière maintenant
}
list-to-decide-expired-propose-again-replaces = { $n ->
    [one] { $n } à décider a expiré : « Proposer à nouveau » la remplace
   *[other] { $n } à décider ont expiré : « Proposer à nouveau » les remplace
}
list-all-kinds = Tous les types
list-kind = Type
list-any-state = Tout état
list-list-actions = Lister les actions
list-chance-of-order-within-30-days = Probabilité d’une commande dans les 30 jours après la fin des données, que ceci soit envoyé ou non
list-held-back = Témoin
list-as-usual = Comme d’habitude
list-left-as-usual = { $n } laissées comme d’habitude
list-expired = Expirée
list-approved = Approuvée
list-rejected = Refusée
list-exported = Exportée
list-approve = Approuver
list-reject = Refuser

## Actions

actions-desire-path-proposes-who-to-remind = Desire Path propose qui relancer, remercier, reconquérir ou laisser tranquille, avec une raison pour chacun. Rien ne quitte ce programme avant que vous l’approuviez et l’exportiez.
actions-looking-for-whom-to-contact = Recherche des clients à contacter…
actions-proposals = Propositions
actions-results = Résultats
actions-counting-actions = Comptage des actions…
actions-count-actions = Compter les actions
actions-proposals-are-made-from-what-customers = Les propositions viennent de ce que les clients ont fait. Importez d’abord des événements.
actions-no-data-to-act-on = Pas de données pour agir
actions-import-files = Importer des fichiers…
actions-no-proposals-yet = Pas encore de propositions
actions-no-action-is-for-customer-who = Aucune action n’est pour un client qui passe le filtre.
actions-propose-as-of = Proposer à la date du { $date }

## Outbox

outbox-plan-export = Planifier l’export
outbox-export-approved-actions = Exporter les actions approuvées
outbox-in-file = dans le fichier
outbox-left-out = laissées de côté
outbox-days-between-messages-are-set-in = { $when } Les jours entre messages se règlent dans Données, Réglages.
outbox-file-carries-customer-identifiers-exported-actions = Le fichier contient des identifiants de clients. Les actions exportées sont marquées, et annuler retire la marque.
outbox-choose-where-to-save = Choisir où enregistrer…
outbox-cancel = Annuler
outbox-approved-actions-for-tool = Actions approuvées pour { $tool }{ $included }
outbox-approved-actions-as-csv = Actions approuvées en CSV{ $included }

## Results

results-comparing-those-contacted-with-those-held = Comparaison des contactés et des témoins…
results-contacted = Contactés

## State

state-propose-actions = Proposer des actions
state-there-is-nothing-to-propose = Il n’y a rien à proposer. { $why }
state-import-more-events-or-run-predictions = Importez plus d’événements, ou calculez des prévisions.

## Words

words-message-adds-about-90-interval-to = Le message ajoute environ { $money } (intervalle à 90 % : { $low } à { $high }), mesuré face aux clients témoins.
words-message-adds-points-to-that-chance = Le message ajoute { $points } points à cette probabilité (intervalle à 90 % : { $low } à { $high }), mesuré face aux clients témoins.
words-what-message-adds-is-not-measured = Ce que le message ajoute n’est pas encore mesuré : exportez, envoyez et importez ce qui s’est passé.
consent-them-without-known-consent = { $n } d’entre eux sans consentement connu
consent-have-another-action-file = avec une autre action dans le fichier
consent-were-sent-by-webhook = avec envoi par webhook déjà fait
consent-no-longer-data = hors des données désormais
consent-would-come-too-soon-after-another = trop tôt après un autre message
consent-have-open-complaint = avec une réclamation ouverte
consent-have-ordered-since = avec une commande depuis
consent-playbook-reaches-no-more = au-delà de ce que le scénario atteint cette semaine
consent-have-expired-would-before-they-can = hors délai avant l’envoi
consent-held-back-measure-effect = en groupe témoin pour mesurer l’effet
consent-as-usual-measure-effect = comme d’habitude pour mesurer l’effet
consent-do-not-agree-profiled = sans accord au profilage
consent-cannot-reached-way = sans contact possible par ce moyen
consent-have-not-said-yes-analytics = sans oui à l’analyse
consent-have-not-said-yes-being-contacted = sans oui au contact
consent-refused-analytics = avec refus de l’analyse
consent-refused-to-be-contacted = avec refus du contact
propose-proposing-actions = Proposition d’actions
propose-learning-what-goes-together-when-people = Apprentissage de ce qui va ensemble et de quand les gens sont là
results-no-clear-difference = Pas de différence nette : { $range }.
results-it-did-harm = Cela a nui : { $range }.
results-it-worked = Cela a marché : { $range }.
results-points-within-days-95-interval = { $points } points en { $result_days } jours (intervalle à 95 % : { $low } à { $high })
results-too-few-customers-compare-contacted-held = Trop peu de clients à comparer ({ $contacted } contactés, { $held_back } témoins ; il en faut { $firm } de chaque).
results-without-a-campaign = Sans campagne

## Who is left out
consent-withheld = { $n } écartés : { $why }
