### Playbooks: what is done for whom.

## Those that come with the program

playbook-cart = Rappel du panier
playbook-cart-message = Votre panier vous attend[ : {"{"}product{"}"}]
playbook-offer = Offre sur ce qui est vu et revu
playbook-offer-message = Une offre pour {"{"}product{"}"}
playbook-welcome = Série de bienvenue
playbook-welcome-message = Bienvenue en trois messages : qui nous sommes, ce que les autres aiment, où trouver de l’aide
playbook-win-back = Reconquête
playbook-win-back-message = Vous nous avez manqué : ce qui est nouveau, et une raison de revenir
playbook-win-back-trouble = Reconquête après un souci
playbook-win-back-trouble-message = Un message personnel du support : tout va bien maintenant ?
playbook-complement = Ce qui va avec la dernière commande
playbook-complement-message = Pour aller avec {"{"}product{"}"} : {"{"}suggestion{"}"}
playbook-start-page = Page d’accueil qui aide à décider
playbook-start-page-message = Une page d’accueil qui aide à décider : meilleures ventes, comparaison, avis
playbook-review = Demande d’avis
playbook-review-message = [Que pensez-vous de {"{"}product{"}"} ?|Comment s’est passée votre commande ?]
playbook-recovery = Réparer ce qui n’a pas marché
playbook-recovery-message = Une réponse personnelle à {"{"}first name|la cliente ou au client{"}"} : ce qui n’a pas marché, et ce que nous y faisons
playbook-call = Appeler les bons clients qui se taisent
playbook-call-message = Appeler {"{"}first name|la cliente ou le client{"}"}[ {"{"}last name{"}"}] : {"{"}orders{"}"} commandes jusqu’ici. Qu’est-ce qui ferait revenir ?
playbook-thanks = Remercier les meilleurs clients
playbook-thanks-message = Merci, {"{"}first name|chère cliente, cher client{"}"} : un petit cadeau pour votre fidélité

## Rules

playbook-rule-no-such-value = il n’y a pas de « { $name } » ici ; il y a { $known }
playbook-rule-chance-is-compared = une probabilité se compare à un pourcentage, par exemple chance:order >= 60% ou chance:order/90 >= 0.6
playbook-rule-percent-missing = un pourcentage de 0 à 100 suit la comparaison, par exemple chance:order >= 60% ou chance:order/90 >= 0.6
playbook-rule-form = des signes tels que sign:open-cart, des segments tels que segment:"Loyal", des phases telles que stage:"Decision", des probabilités telles que chance:order >= 60% ou chance:silent/90 >= 50%, des humeurs telles que mood:negative, et ce que les clients ont fait, comme dans les segments : orders >= 2, last order <= 30 days ago, did kind:cart with device:mobile; not devant chacun, joints par and, ou par or, entre parenthèses là où ils sont mêlés

## Rules in words

rule-words-open-cart = un panier ou un passage en caisse des 7 derniers jours sans commande depuis
rule-words-repeated-views = un produit vu trois fois ou plus en 7 jours et non acheté
rule-words-new-customer = vu pour la première fois en 14 jours, une commande au plus
rule-words-lapsing = a commandé auparavant et se tait
rule-words-no-review = une commande d’il y a 7 à 45 jours sans avis
rule-words-rising-visits = visites plus que doublées en 14 jours, sans commande
rule-words-bought-together = une commande des 60 derniers jours que d’autres combinent avec un autre produit
rule-words-trouble = un contact du support ou un retour des 60 derniers jours
rule-words-open-complaint = une réclamation ouverte des 14 derniers jours
rule-words-segment = dans le segment « { $name } »
rule-words-segment-gone = dans un segment disparu
rule-words-stage = à la phase « { $name } »
rule-words-chance = une { $chance } { $sign } { $percent } %
rule-words-unhappy = ce qu’ils ont écrit récemment sonne mécontent
rule-words-neither-mood = ce qu’ils ont écrit récemment ne sonne ni content ni mécontent
rule-words-happy = ce qu’ils ont écrit récemment sonne content
rule-words-not = non : { $what }
rule-words-and = {", et "}
rule-words-or = {", ou "}

## The insight

playbooks-title = Scénarios
playbooks-question = Pour qui est chaque scénario, et que propose-t-il ?
playbooks-setting-as-of-end = Si la fin des données compte comme aujourd’hui ; auto : comme pour les propositions existantes.
playbooks-shared = Pour qui sont les scénarios n’est dit que pour son propre travail.
playbooks-none = il n’y a pas de scénarios ; ajoutez-en un sous Actions, ou importez un fichier avec playbooks --import
playbooks-playbook-in-errors = scénario
playbooks-playbook = Scénario
playbooks-customers = Pour
playbooks-proposed = Proposés
playbooks-decided = Décidés avant
playbooks-outranked = Mieux d’abord
playbooks-not-worth = N’en vaut pas la peine
playbooks-no-words = Mots manquants
playbooks-refused = Refusés
playbooks-unreachable = Hors d’atteinte
playbooks-on = Actif
playbooks-action = Action
playbooks-who = Qui
playbooks-channels = Canaux
playbooks-message = Message
playbooks-number = Numéro
playbooks-broken = { $n ->
    [one] { $n } scénario nomme un segment ou une phase disparus, et ne propose rien : { $names }.
   *[other] { $n } scénarios nomment un segment ou une phase disparus, et ne proposent rien : { $names }.
}
playbooks-sentence = { $on } scénarios sur { $all } sont actifs : { $proposals ->
    [one] { $proposals } proposition
   *[other] { $proposals } propositions
} pour { $customers }.
playbooks-not-worth-sentence = Pour { $n } de plus, ne rien faire est mieux : cela coûterait plus que cela ne peut rapporter.
playbooks-note = au { $date } · clients vus en { $days } jours qui acceptent le profilage, chacun d’après ce qu’il a fait jusqu’à la fin des données · « pour » = tous ceux pour qui la règle vaut, les colonnes suivantes disent ce qu’ils deviennent et s’additionnent à ce nombre · un scénario inactif est compté comme s’il était actif

## Files and messages

playbook-file-not-read = ceci n’est pas un fichier de scénarios : { $why }
playbook-file-name = chaque scénario a son propre nom ; « { $name } » manque ou figure deux fois
playbook-file-in-playbook = dans le scénario « { $name } » : { $why }
playbook-file-action = action
playbook-file-priority = priorité
playbook-file-two-worths = un succès vaut un pourcentage de la commande ou un montant, pas les deux
playbook-file-no-channel = un scénario a besoin d’un canal
playbook-file-hours = les messages partent de { $from }:00 à { $to }:00, il faut donc des heures entre, et la dernière après la première
playbook-file-days-and-cost = une proposition dure 1 à 3650 jours et n’est pas retardée plus longtemps, les montants sont entre 0 et 1000000, et un pourcentage entre 0 et 100
template-empty = le message est vide
template-open = « { $sign } » au caractère { $place } n’est jamais fermé
template-stray = « { $sign } » au caractère { $place } n’a rien à faire là
template-no-name = les accolades au caractère { $place } ne contiennent pas de nom
template-unknown-slot = les données ne connaissent pas « { $name } » ; il y a { $known }
template-slot-may-be-empty = Les clients dont { $name } est inconnu ne reçoivent pas de message ; écrivez derrière une barre ce qui le remplace, ou mettez la partie entre crochets.
template-personal-data = « { $found } » ressemble à l’adresse ou au numéro d’une personne, et tout le monde le recevrait.

## The tab

playbooks-tab-title = Scénarios
playbooks-tab-counting = Comptage de pour qui sont les scénarios…
playbooks-tab-new = Nouveau scénario…
playbooks-tab-others = Pas de proposition pour
playbooks-tab-is-on = actif
playbooks-tab-is-off = inactif
playbooks-tab-switch = { $name } est actif
playbooks-tab-remove = Retirer le scénario
playbooks-tab-removed = Scénario « { $name } » retiré. Ctrl+Z le ramène.
playbooks-tab-first-message = Bonjour[ {"{"}first name{"}"}]
playbooks-tab-select = Sélectionnez un scénario
playbooks-tab-click-row = Cliquez sur une ligne pour voir pour qui il est, ce qu’il leur dit, et pour le changer.
playbooks-tab-edit = Modifier…
playbooks-tab-off = Désactiver
playbooks-tab-on = Activer
playbooks-tab-copy = Copier…
playbooks-tab-copy-of = { $name }, copie
playbooks-tab-lasts = Dure
playbooks-tab-cost = Coût d’un contact
playbooks-tab-people-a-week = Messages par semaine au plus
playbooks-tab-customers-now = clients maintenant
playbooks-tab-example-search = Que dirait-il à…
playbooks-tab-example-none = Personne de ce nom ne le reçoit.
playbooks-tab-examples = Par exemple
playbooks-tab-by = { $kind } par { $channel }
playbooks-tab-show-customers = Montrer ces clients
playbooks-tab-needs-name = Donnez-lui un nom.
playbooks-tab-name-taken = Il y a déjà un scénario « { $name } ».
playbooks-tab-new-heading = Nouveau scénario
playbooks-tab-edit-heading = Modifier le scénario
playbooks-tab-name = Nom
playbooks-tab-for-whom = Pour qui
playbooks-tab-channels-hint = E-mail, site web
playbooks-tab-when = Quand il est envoyé
playbooks-tab-worth = Valeur et coût
playbooks-tab-how-often = Combien de fois
playbooks-tab-save = Enregistrer le scénario
playbooks-tab-unsaved = « { $name } » n’est pas enregistré : enregistrez-le ou annulez d’abord
playbooks-tab-discard = Abandonner
playbooks-tab-add-condition = Ajouter une condition
playbooks-tab-signs = Signes
playbooks-tab-segments = Segments
playbooks-tab-stages = Phases
playbooks-tab-moods = Humeur
playbooks-tab-fill-in = Insérer
playbooks-tab-variant = Autres mots
playbooks-tab-variant-for = Pour ceux pour qui cela vaut
playbooks-tab-remove-variant = Retirer ces mots
playbooks-tab-add-variant = D’autres mots pour certains…
playbooks-tab-hour = À heure fixe
playbooks-tab-delay = Heures après ce qui l’appelle
playbooks-tab-from-hour = Pas avant
playbooks-tab-until-hour = Pas après
playbooks-tab-is-sent = Envoi
playbooks-tab-at-once = Approuvé une fois pour toutes : envoyé aussitôt pendant que les événements arrivent
playbooks-tab-at-once-says = Dès que c’est opportun, par webhook, dans les mêmes limites, consentement et témoins que tout autre. Sans cela chaque proposition attend une personne.
playbooks-tab-lasts-days = Jours que dure une proposition
playbooks-tab-amount = Un succès a une valeur fixe
playbooks-tab-percent = Pourcentage de la commande
playbooks-tab-success = Valeur d’un succès
playbooks-tab-again = Le message à nouveau après jours
playbooks-tab-priority = Place
playbooks-tab-first = Avant les autres
playbooks-tab-usual = Selon le but
playbooks-tab-last = Après les autres

## Rules as rows

playbooks-tab-in-segment = dans le segment
playbooks-tab-in-stage = à la phase
playbooks-tab-chance = Probabilité
playbooks-tab-what-they-did = Ce qu’ils ont fait
playbooks-tab-what-they-paid = Ce qu’ils ont payé
