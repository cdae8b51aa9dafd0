### Events as they happen: the server that takes them, its keys, and what came.

## The command

cli-serve-no-source = une clé est pour une source : nommez-la, par exemple --new-key Website
cli-serve-no-random-bytes = le système ne donne pas d’octets aléatoires, aucune clé ne peut donc être créée
cli-serve-no-keys = personne ne peut encore envoyer : créez d’abord une clé, avec --new-key Website
cli-serve-no-such-key = il n’y a pas de clé de numéro { $number } ; --keys les liste
cli-serve-key-is-shown-once = La clé de { $source }. Gardez-la : seule son empreinte est dans le projet, et elle n’est plus montrée.
cli-serve-listens = À l’écoute sur http://{ $address }. Ctrl+C y met fin, et ce qui est venu jusque-là est écrit.
cli-serve-not-taken = Ce qui est venu attend dans le journal, car il ne peut être écrit dans le projet maintenant : { $why }
live-cannot-listen = personne ne peut être reçu à { $address } : { $why }
write-keys-source = Source
write-keys-made = Créée
count-write-keys = { $n ->
    [one] { $n } clé d’écriture
   *[other] { $n } clés d’écriture
}

## What came

live-taken = { $calls ->
    [one] { $calls } appel est venu
   *[other] { $calls } appels sont venus
} : { $events ->
    [one] { $events } événement
   *[other] { $events } événements
}, { $known } déjà connus.
live-left-out = Écartés : { $reasons }.
live-too-long-calls = { $n ->
    [one] { $n } appel dépasse 32 ko et a été écarté.
   *[other] { $n } appels dépassent 32 ko et ont été écartés.
}
live-triggered = { $proposed ->
    [one] { $proposed } nouvelle proposition
   *[other] { $proposed } nouvelles propositions
}, { $sent ->
    [one] { $sent } message envoyé
   *[other] { $sent } messages envoyés
}.
live-decisions = un site, quand il le demande
live-refused = Requêtes refusées : { $reasons }.

## Answers to who sends

live-answer-not-found = il n’y a rien à cette adresse
live-answer-unauthorized = la clé d’écriture manque ou est inconnue
live-answer-origin = ce site n’est pas parmi ceux qui peuvent envoyer
live-answer-unreadable = la requête n’est pas du JSON d’appels lisible, ou en contient plus de 2 500
live-answer-too-long = la requête ou un appel est trop long
live-answer-busy = il en vient plus qu’on n’en peut garder à la fois
live-answer-unavailable = les appels ne peuvent être gardés pour le moment

## The window

live-tab = En direct
live-card = Réception en direct
live-card-says = Sites et applications envoient ce que les gens font ici pendant que cela arrive, avec les bibliothèques de Segment, RudderStack, Jitsu et PostHog. Inactif jusqu’à ce que vous l’activiez, et à chaque démarrage du programme.
live-card-on = Recevoir les événements pendant qu’ils arrivent
live-card-needs-key = Créez d’abord une clé d’écriture : sans elle personne ne peut envoyer.
live-card-address = Adresse et port
live-card-origins = Sites dont les pages peuvent envoyer
live-card-open-to-others = D’autres qui peuvent joindre cet ordinateur sont reçus à cette adresse, et la connexion n’est pas chiffrée : mettez devant un serveur web avec un certificat.
live-card-listens = À l’écoute sur http://{ $address }.
live-no-address = « { $address } » n’est pas une adresse avec port ; écrivez-en une telle que 127.0.0.1:8744
live-starting = Démarrage de la réception en direct
live-stopping = Fin de la réception en direct
live-taking = Réception d’événements en direct
live-keys = Clés d’écriture
live-keys-say = Une clé laisse un site ou une application envoyer, et dit de qui sont les événements. Elle est montrée une fois ; le projet n’en garde que l’empreinte.
live-key-of-source = Source
live-source-hint = Site web
live-make-key = Créer une clé
live-revoke = Révoquer
live-new-key = La clé de { $source }. Gardez-la : elle n’est plus montrée.
live-key = Clé d’écriture
live-copy-key = Copier
live-key-is-kept = Je l’ai
live-now = Ce qui se passe maintenant
live-as-of = Personne n’envoie pour le moment : ceci est la fin des données, { $time }.
live-last-events = Derniers événements
live-no-events = Rien ne s’est passé en un jour.
live-came-back = Revenus
live-nobody-came-back = Personne de déjà venu n’est en visite.
live-in-cart = Dans le panier
live-no-carts = Aucun panier du dernier jour n’est ouvert.
live-when = Quand
live-who = Qui
live-what = Quoi
live-since = Depuis
live-away = Absent avant
live-product = Produit
live-ago = il y a { $time }
