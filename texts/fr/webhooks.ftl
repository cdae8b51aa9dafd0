### Webhooks, exclusion audiences and content feeds: approved actions on their way to other programs.

## Webhooks

webhooks-is-on = Les webhooks sont activés.
webhooks-is-off = Les webhooks sont désactivés : rien n’est envoyé.
webhooks-no-url = Il n’y a pas d’adresse où envoyer.
webhooks-unreadable-url = L’adresse est illisible : écrivez-en une telle que https://hooks.example.com/in.
webhooks-not-https = L’adresse doit commencer par https://, pour que personne ne lise en chemin.
webhooks-has-user = L’adresse contient un nom ou un mot de passe, qui figureraient dans chaque journal : retirez-les.
webhooks-host-not-allowed = { $host } n’est pas parmi les hôtes où l’on peut envoyer.
webhooks-body-segment = Appels track de Segment
webhooks-body-cloud-events = CloudEvents
webhooks-sending = En route
webhooks-accepted = Accepté
webhooks-failed = Échoué, nouvel essai
webhooks-given-up = Abandonné
webhooks-gone = Plus personne là-bas
webhooks-no-answer = pas de réponse en { $n } secondes
webhooks-cannot-be-reached = injoignable : { $why }
webhooks-other-status = la réponse a le statut { $status }
webhooks-redirects = il renvoie à une autre adresse, qui n’est pas suivie
webhooks-listed = Actions approuvées par webhook
webhooks-log = Journal des webhooks
webhooks-dry-run-listed = Requêtes de webhooks, à regarder
webhooks-keyring-label = Desire Path : secret du webhook vers { $host }
webhooks-keyring-none = cet ordinateur n’a pas de trousseau que le programme puisse utiliser (secret-tool)
webhooks-keyring-refused = le trousseau ne l’a pas fait : { $why }
cli-webhooks-secret-kept = le secret de { $host } est dans le trousseau de cet ordinateur
cli-webhooks-secret-forgotten = le trousseau de cet ordinateur n’a plus de secret pour { $host }
stage-sending-messages = Envoi des messages
webhooks-at = À
webhooks-message = Message
webhooks-attempt = Essai
webhooks-host = Hôte
webhooks-status = État
webhooks-outcome = Issue
webhooks-next-at = Prochain essai
webhooks-detail = Détail
cli-webhooks-no-body = « { $value } » n’est pas une forme de message ; il y a segment et cloud-events
cli-webhooks-no-cap = « { $value } » n’est pas un nombre de requêtes par jour ; écrivez-en un de 1 à 1 000 000
cli-webhooks-no-variable = « { $value } » n’est pas un nom de variable d’environnement
cli-webhooks-no-setting = les webhooks n’ont pas de réglage « { $name } » ; il y a url, hosts, body, daily-cap et secret-variable
cli-webhooks-too-long = { $n ->
    [one] { $n } message est plus long que d’autres programmes n’acceptent, et reste en arrière
   *[other] { $n } messages sont plus longs que d’autres programmes n’acceptent, et restent en arrière
}
cli-webhooks-unsigned = (signé dès que le secret est donné)
cli-webhooks-column-url = Adresse
cli-webhooks-column-content-type = Type de contenu
cli-webhooks-column-id = Id du webhook
cli-webhooks-column-timestamp = Horodatage du webhook
cli-webhooks-column-signature = Signature du webhook
cli-webhooks-column-body = Corps
cli-webhooks-would-send = { $n ->
    [one] { $n } message serait envoyé ; { $shown } est montré. Rien n’est sorti
   *[other] { $n } messages seraient envoyés ; { $shown } sont montrés. Rien n’est sorti
}
cli-webhooks-nothing-taken = aucun message n’a été pris
cli-webhooks-accepted = pris maintenant, et leurs actions marquées comme exportées
cli-webhooks-known = pris avant, ou en route quand le programme s’est arrêté : marqués comme exportés maintenant, et non renvoyés
cli-webhooks-failed = échoués, nouvel essai plus tard
cli-webhooks-given-up = abandonnés
cli-webhooks-waiting = attendent leur prochain essai
cli-webhooks-left = non envoyés cette fois
cli-webhooks-stopped-cap = autant de requêtes qu’il en faut au plus ont été envoyées aujourd’hui (daily-cap)
cli-webhooks-stopped-slow-down = l’autre programme demande de la patience : relancez plus tard
cli-webhooks-stopped-unreachable = l’autre programme n’a rien pris trois fois de suite : voyez s’il tourne
cli-webhooks-stopped-gone = l’autre programme dit qu’il n’y a plus personne : les webhooks sont désactivés
cli-webhooks-stopped-cancelled = arrêté
cli-webhooks-no-secret = ce n’est pas un secret de Standard Webhooks : il commence par whsec_ et contient 24 à 64 octets en base64
cli-webhooks-cannot-read-secret = le secret de { $file } est illisible
cli-webhooks-no-terminal = le secret n’est dans aucun fichier (--secret-file) ni variable (--set secret-variable=NAME), et il n’y a pas de terminal où le demander
cli-webhooks-prompt = Secret du webhook (whsec_…) :{" "}
cli-webhooks-secret-not-read = le secret n’a pas pu être lu
cli-webhooks-to = À { $host } en { $body }, au plus { $cap } requêtes par jour.
cli-webhooks-attempts = { $n ->
    [one] { $n } essai jusqu’ici.
   *[other] { $n } essais jusqu’ici.
}
webhooks-card = Webhooks
webhooks-card-says = Les actions approuvées peuvent aller une à une, signées, à un autre programme. Rien n’est envoyé avant que vous l’activiez et envoyiez : dans Actions, Exporter les approuvées, ou par desire-path webhooks PROJECT --send. Le secret n’est jamais gardé dans le projet.
webhooks-card-on = L’envoi est permis
webhooks-card-url = Adresse
webhooks-card-hosts = Hôtes où l’on peut envoyer, séparés par des virgules
webhooks-card-body = Forme
webhooks-card-cap = Requêtes par jour, au plus
webhooks-card-variable = Variable d’environnement avec le secret
webhooks-card-save = Enregistrer
webhooks-card-discard = Abandonner
webhooks-card-latest = Derniers essais
webhooks-card-none = Rien n’a encore été envoyé.
send-webhooks-open = Envoyer par webhook…
send-webhooks-title = Envoyer les actions approuvées
send-webhooks-says = Chaque action va à un autre programme comme message signé. Ce qui est pris est marqué comme exporté ; ce qui échoue est réessayé au prochain envoi.
send-webhooks-where = Vers où
send-webhooks-to = À { $host }
send-webhooks-messages = messages
send-webhooks-too-long = sont plus longs que d’autres programmes n’acceptent
send-webhooks-request = Requête { $at } sur { $n }
send-webhooks-before = Précédente
send-webhooks-next = Suivante
send-webhooks-secret = Secret
send-webhooks-secret-typed = Tapé ici
send-webhooks-secret-variable = De la variable { $name }
send-webhooks-secret-keyring = Du trousseau de cet ordinateur
send-webhooks-secret-field = Secret de l’autre programme (whsec_…)
send-webhooks-keep = Le garder dans le trousseau de cet ordinateur
send-webhooks-no-secret = Il n’y a pas de secret pour signer : tapez-le, ou mettez-le là où le projet le cherche.
send-webhooks-confirm = { $n ->
    [one] { $n } message quitte cet ordinateur. Ce qui est envoyé ne peut être repris.
   *[other] { $n } messages quittent cet ordinateur. Ce qui est envoyé ne peut être repris.
}
send-webhooks-send = { $n ->
    [0] Envoyer
    [one] Envoyer { $n } message
   *[other] Envoyer { $n } messages
}
send-webhooks-going = Envoi, un message après l’autre. Les autres changements du projet attendent qu’il soit fini.
send-webhooks-done-of = { $done } sur { $n }
send-webhooks-attempts = Essais de ce tour
send-webhooks-changed = Le projet a changé depuis votre regard : voyez à nouveau ce qui serait envoyé.
send-webhooks-close = Fermer

## Exclusion audiences

exclusions-because = Écarté car
exclusions-recent-buyer = Achat récent
exclusions-open-complaint = Réclamation ouverte
exclusions-nobody = Personne ne leur écrit, pour mesurer l’effet
exclusions-listed = Personnes que la publicité laisse de côté
exclusions-title = Qui la publicité laisse de côté
exclusions-says = Pour une audience d’exclusion : les publicités d’un réseau ne sont pas montrées à ces personnes. Elle ne demande pas d’accord à la publicité, car elle l’en éloigne ; qui a refusé tout comptage n’est dans aucune liste. Adresses et numéros sortent hachés là où le réseau les prend.
exclusions-recent-days = Achat en jours
exclusions-button = Audience d’exclusion…
exclusions-counting = Comptage de qui la publicité laisse de côté
cli-exclusions-are-for-ads = { $tool } ne montre pas de publicité : les audiences d’exclusion sont pour google-ads, meta, tiktok, x et linkedin
cli-exclusions-no-reason = « { $word } » n’est pas une raison d’écarter quelqu’un ; il y a { $known }
cli-exclusions-listed-already = { $reason } : { $listed }, et { $n } déjà listés
cli-exclusions-nobody-fits = personne n’a acheté récemment, n’a de réclamation ouverte ou n’est laissé tranquille pour mesurer l’effet
cli-exclusions-nobody = personne n’est dans la liste : { $why }
cli-exclusions-as-of = comme les données le disent à leur fin, { $date }
cli-file-format-exclusions = une audience d’exclusion
cli-tool-is-for-actions-alone = { $tool } sont faits d’actions, et ceux pour qui tout reste comme d’habitude n’en ont pas : choisissez un outil qui prend des personnes

## Content feeds

content-feed-variant = Variante
content-feed-audience-key = Clé d’audience
content-feed-content-id = Identifiant de contenu
content-feed-from = Du
content-feed-until = Au
content-feed-content = Contenu
content-feed-listed = Variantes de contenu pour un site web
cli-content-nothing = aucun contenu n’est à montrer : approuvez des actions du type « Variante de contenu » pour le site, ou activez un tel scénario pour un segment
cli-content-without-key = { $n ->
    [one] { $n } client n’est connu par aucun numéro, adresse ou appareil qu’un site pourrait connaître, et n’est pas dans le flux
   *[other] { $n } clients ne sont connus par aucun numéro, adresse ou appareil qu’un site pourrait connaître, et ne sont pas dans le flux
}
cli-file-format-content = un flux de contenu

## Experiments of playbooks

experiments-removed-playbook = Scénario { $id }, retiré

## The next two weeks

send-days-title = Calendrier
send-days-planning = Planification des deux prochaines semaines
send-days-none = Rien n’est prévu : approuvez des propositions, et leurs jours figurent ici.
send-days-says = { $n ->
    [one] { $n } message est prévu pour les deux prochaines semaines
   *[other] { $n } messages sont prévus pour les deux prochaines semaines
}
send-days-exported = , dont { $n } dans des fichiers exportés
send-days-beyond = , { $n } plus tard
send-days-page = , { $n } attendent sur le site
send-days-note = Messages · jours de { $zone } · selon le plan d’un export maintenant : consentement, jours entre messages, capacité et bras comme dans le fichier
send-days-today = aujourd’hui
send-days-others = { $n } de plus

## As usual

outbox-for-other-channels = sont pour des canaux que l’outil ne sert pas
outbox-who = Qui
outbox-who-proposed = Ceux qui reçoivent l’action
outbox-who-again = Ceux du dernier export à nouveau
outbox-again-says = Les mêmes personnes et messages que dans le dernier export, pour un autre outil. Ils sont déjà marqués comme exportés ; qui n’accepte plus est écarté.
cli-export-nothing-again = aucun export n’a laissé dans un fichier quelqu’un qui puisse être réécrit
outbox-listed-again = Actions approuvées du dernier export, à nouveau
outbox-who-as-usual = Ceux pour qui tout reste comme d’habitude
outbox-as-usual-says = Pour eux l’action n’est pas menée, pour mesurer ce qu’elle apporte : un fichier pour ce que vous envoyez de toute façon à tous, sans l’action. Rien n’est marqué comme exporté.

## What runs

results-running = En cours maintenant
results-running-row = { $name } : { $customers }, jusqu’au { $until }
results-running-says = Elles sont parties ; les données ne parlent pas encore de tous leurs jours.
