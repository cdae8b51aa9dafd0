### Reasons: why rows are left out, why something is proposed, doubted or found.

## Reject reasons

reject-reasons-date-cannot-be-read = { $column } : une date est illisible
reject-reasons-amount-of-money-cannot-be-read = un montant ne peut être lu comme nombre : l’événement compte sans lui
reject-reasons-part-of-row = une partie d’une ligne : { $reject_code }
reject-reasons-in-column = { $reason } dans « { $column } »
reject-reasons-other-events = { $n } autres
reject-reasons-guessed-state = écarté pour ce que dit « { $column } », pris pour l’état d’un paiement
reject-reasons-other-unknown-states = d’autres mots dans « { $column } » sont inconnus : ils comptent comme ventes
reject-reasons-unknown-state = « { $word } » dans « { $column } » est inconnu : il compte comme vente
reject-reasons-second-table = une autre table semble commencer à la ligne { $line } : ses lignes sont lues selon les colonnes de la première
reject-reasons-table-left-out = { $table } n’a pas été importée
reject-reasons-table-left-out-with-columns = { $table } n’a pas été importée (colonnes { $columns })
reject-reasons-future = une heure dans le futur, d’abord à la ligne { $line }, la plus tardive { $latest }
reject-reasons-no-customer-id-e-mail-phone = aucun numéro client, e-mail, téléphone ni identifiant d’appareil
reject-reasons-column-unread = presque rien dans « { $column } » n’a pu être lu ({ $n } lignes sur { $rows }), la colonne contient donc peut-être autre chose : donnez-lui un autre rôle.
reject-reasons-placeholder-customer = une valeur de remplissage telle que « guest » ou « -1 » tient la place du client
reject-reasons-no-time = pas d’heure
reject-reasons-time-cannot-be-read = l’heure est illisible
reject-reasons-number-cannot-be-read = le nombre est illisible
reject-reasons-fewer-fields-than-header-has = moins de champs que l’en-tête
reject-reasons-more-fields-than-header-has = plus de champs que l’en-tête
reject-reasons-quote-is-opened-and-never-closed = un guillemet est ouvert et jamais fermé
reject-reasons-quote-is-not-closed-within-megabyte = un guillemet n’est pas fermé en un mégaoctet : un texte plus long ne peut être lu
reject-reasons-not-json-object = pas un objet JSON
reject-reasons-line-of-totals-not-row = une ligne de totaux, non une ligne
reject-reasons-line-of-column-names-not-row = une ligne de noms de colonnes, non une ligne
reject-reasons-line-of-reports-footer = une ligne du pied du rapport
reject-reasons-line-of-another-report-in-same = une ligne d’un autre rapport dans le même fichier
reject-reasons-erased-person = personne effacée
reject-reasons-older-than-retention-rule-allows = plus ancien que ne le permet la règle de conservation
reject-reasons-no-product = pas de produit
reject-reasons-neither-cost-nor-impressions-nor-clicks = ni coût ni impressions ni clics
reject-reasons-last-day-is-not-after-first = le dernier jour n’est pas après le premier, ou des années plus tard
reject-reasons-no-event-name = pas de nom d’événement
reject-reasons-no-list-of-events = pas de liste d’événements
reject-reasons-no-list-of-actions = pas de liste d’actions
reject-reasons-order-that-was-not-paid = une commande non payée
reject-reasons-test-payment = un paiement de test
reject-reasons-no-status = pas d’état
reject-reasons-neither-paid-nor-failed = ni payé ni échoué
reject-reasons-deleted-contact = un contact supprimé
reject-reasons-deleted-record = une fiche supprimée
reject-reasons-deleted-ticket = un ticket supprimé
reject-reasons-deal-without-contact = une affaire sans contact
reject-reasons-opportunity-without-contact = une opportunité sans contact
reject-reasons-opportunity-that-is-open-without-date = une opportunité ouverte, sans date de création
reject-reasons-filtered-out-by-hubspot-no-person = filtré par HubSpot : aucune personne ne l’a fait
reject-reasons-membership-that-was-taken-back = une adhésion reprise
reject-reasons-visit-without-actions = une visite sans actions
reject-reasons-no-type-not-call = pas de type : pas un appel
reject-reasons-calls-of-other-kinds-than-track = appels d’un autre type que track, page, screen, identify, group et alias
reject-reasons-alias-call-without-both-ids = un appel alias sans les deux ids
reject-reasons-alias-calls-from-id-to-itself = appels alias d’un id vers lui-même
reject-reasons-alias-calls-between-two-e-mail = appels alias entre deux adresses e-mail : elles restent deux clients
reject-reasons-merges-of-two-ids-of-tools = réunions de deux ids propres à l’outil
reject-reasons-no-profile-with-distinct-id = pas de profil avec un $distinct_id
reject-reasons-not-108-to-131-fields-of = pas les 108 à 131 champs d’un événement enrichi
reject-reasons-what-tool-sends-by-itself-heartbeats = ce que l’outil envoie de lui-même (battements, pages quittées), rien qu’une personne ait fait
reject-reasons-hits-that-adobe-excludes-exclude-hit = hits qu’Adobe exclut (exclude_hit)
reject-reasons-rows-that-are-no-hits-hit = lignes qui ne sont pas des hits (hit_source)
reject-reasons-purchases-sent-second-time-duplicate-purchase = achats envoyés une seconde fois (duplicate_purchase)
reject-reasons-not-line-of-access-log = pas une ligne d’un journal d’accès
reject-reasons-no-status-code = pas de code d’état
reject-reasons-not-web-request = pas une requête web
reject-reasons-files-that-belong-to-pages-images = fichiers qui appartiennent aux pages (images, styles, scripts), redirections et contrôles
reject-reasons-payment-that-failed-or-was-called = un paiement échoué ou annulé
reject-reasons-payment-that-is-disputed = un paiement contesté
reject-reasons-payment-of-which-all-went-back = un paiement revenu en entier
reject-reasons-money-that-no-customer-moved-fee = de l’argent qu’aucun client n’a bougé : frais, virement, conversion ou retenue
reject-reasons-earlier-state-of-same-record = un état antérieur de la même fiche
reject-reasons-event-id-of-earlier-event-that = l’id d’événement d’un événement antérieur qui dit autre chose : les deux comptent (ligne { $lines })
reject-reasons-repeated-money = une ligne qui dit mot pour mot ce que dit une ligne antérieure du fichier : compte une fois, si bien que { $money } d’argent sont écartés. Les achats d’un même jour se ressemblent là où seul le jour est écrit : --keep-repeats (« Garder les lignes répétées » dans la fenêtre) les compte tous
reject-reasons-repeated-rows = une ligne avec de l’argent qui dit mot pour mot ce que dit une ligne antérieure du fichier : compte une fois. Les achats d’un même jour se ressemblent là où seul le jour est écrit : --keep-repeats (« Garder les lignes répétées » dans la fenêtre) les compte tous
reject-reasons-rows-apart = une ligne d’un fichier antérieur sauf pour des colonnes non utilisées : compte comme un autre événement
reject-reasons-rows-changed = une ligne d’un fichier antérieur dont les colonnes non utilisées ont changé : compte une fois
reject-reasons-delimiter-too-many-row-was-put = un séparateur de trop : la ligne a été corrigée de la seule façon qui convient à ses colonnes
reject-reasons-time-in-hour-that-comes-twice = une heure qui revient deux fois au changement d’heure : les lignes autour décident laquelle
reject-reasons-time-that-does-not-exist-as = une heure qui n’existe pas, au changement d’heure : prise pour une heure plus tard

## Action reasons

action-reasons-segment = {" "}Segment : { $segment }.
action-reasons-on = le { $date }
action-reasons-cart-with-no-order-since = Panier avec { $product } { $on }, pas de commande depuis
action-reasons-cart-or-checkout-no-order-since = Panier ou caisse { $on }, pas de commande depuis
action-reasons-viewed-times-in-days-to-without = A vu { $product } { $views } fois dans les { $days } jours jusqu’au { $date } sans l’acheter
action-reasons-first-seen-so-far = Vu pour la première fois { $on }, { $orders } jusqu’ici
action-reasons-one-order = Une commande, { $on }
action-reasons-orders-last = { $n } commandes, la dernière { $on }
action-reasons-support-contact-or-return = ; contact du support ou retour { $on }
action-reasons-ordered-no-review-yet = A commandé { $on }{ $product }, pas encore d’avis
action-reasons-visits-rose-no-order-in-that = Visites en hausse { $visit_words }, pas de commande dans ce temps
action-reasons-trouble = Contact du support ou retour { $on }
action-reasons-open-complaint = Contact du support ou retour { $on }, pas réglé depuis
action-reasons-playbook = Remplit la règle du scénario « { $name } »
action-reasons-bought-and-are-bought-together-as = A acheté { $bought } { $on } ; { $bought } et { $suggestion } sont achetés ensemble { $times } plus que par hasard
action-reasons-not-seen-since = pas vu depuis
action-reasons-last-seen-on = vu pour la dernière fois le { $date }
action-reasons-likely-to-stay-silent-for-days = { $number } % de probabilité de rester inactif les { $days } jours après le { $date }
action-reasons-visits-fell = visites en baisse { $visit_words }
action-reasons-from-to-in-days-to = de { $before } à { $after } dans les { $days } jours jusqu’au { $date }

## Factors

factors-days-since-last-order = jours depuis la dernière commande
factors-days-since-last-visit = jours depuis la dernière visite
factors-the-average = la même probabilité pour tous
factors-number-of-orders = nombre de commandes
factors-number-of-orders-in-90-days = commandes en 90 jours
factors-value-of-orders = valeur moyenne des commandes
factors-number-of-actions = nombre d’actions
factors-number-of-visits-in-28-days = visites en 28 jours
factors-days-since-last-order-name = Jours depuis la dernière commande
factors-orders-so-far = Commandes jusqu’ici
factors-mean-order-value = Valeur moyenne des commandes
factors-days-since-last-visit-name = Jours depuis la dernière visite
factors-visits-in-28-days = Visites en 28 jours
factors-days-since-first-visit = Jours depuis la première visite
factors-visits-in-7-days = Visites en 7 jours
factors-visits-of-last-week-against-usual = Visites de la dernière semaine face à d’habitude
factors-orders-in-90-days = Commandes en 90 jours
factors-orders-in-30-days = Commandes en 30 jours
factors-time-since-last-order-against-own = Temps depuis la dernière commande face au rythme propre
factors-products-viewed-in-7-days = Produits vus en 7 jours
factors-cart-without-order-in-7-days = Panier sans commande en 7 jours
factors-e-mails-opened-in-30-days = E-mails ouverts en 30 jours
factors-e-mail-clicks-in-30-days = Clics d’e-mail en 30 jours
factors-support-contacts-in-90-days = Contacts du support en 90 jours
factors-returns-in-90-days = Retours en 90 jours
factors-no-order-yet = Pas encore de commande
factors-orders-in-365-days = Commandes en 365 jours
factors-visits-so-far = Visites jusqu’ici
factors-visits-in-90-days = Visites en 90 jours
factors-actions-so-far = Actions jusqu’ici
factors-actions-in-7-days = Actions en 7 jours
factors-actions-in-28-days = Actions en 28 jours
factors-actions-in-90-days = Actions en 90 jours
factors-pace-of-own-orders = Rythme des commandes propres
factors-last-came-by = Venu en dernier par { $channel }
factors-typical = { $date } (typique { $typical })
factors-last-order = dernière commande { $dates }
factors-so-far-typical = { $value } jusqu’ici (typique { $usual })
factors-spends-per-order-typical = dépense { $number } par commande (typique { $usual })
factors-last-active = actif en dernier { $dates }
factors-in-28-days-typical = { $value } en 28 jours (typique { $usual })
factors-first-seen = vu pour la première fois { $dates }
factors-in-7-days-typical = { $value } en 7 jours (typique { $usual })
factors-visits-at-usual-pace-in-week = visites à { $times } le rythme habituel dans la semaine jusqu’au { $week } (typique { $usual })
factors-in-365-days-typical = { $value } en 365 jours (typique { $usual })
factors-own-pace-of-orders-alone-gives = le rythme propre des commandes donne à lui seul { $chance } % (typique { $share } %)
factors-in-90-days-typical = { $value } en 90 jours (typique { $usual })
factors-in-30-days-typical = { $value } en 30 jours (typique { $usual })
factors-their-usual-gap-since-last-order = { $times } l’écart habituel depuis la dernière commande (typique { $usual })
factors-viewed-in-7-days-typical = { $value } vus en 7 jours (typique { $usual })
factors-cart-without-order-share = panier sans commande en 7 jours ({ $share } % des clients en ont un)
factors-no-open-cart-of-customers-have = pas de panier ouvert ({ $share } % des clients en ont un)
factors-opened-in-30-days-typical = { $value } ouverts en 30 jours (typique { $usual })
factors-no-order-yet-like-of-customers = pas encore de commande (comme { $share } % des clients)
factors-has-ordered-before-have-not = a déjà commandé ({ $share } % non)
factors-last-came-by-like-of-customers = venu en dernier par { $channel } (comme { $share } % des clients)
factors-did-not-last-come-by-did = pas venu en dernier par { $channel } ({ $share } % oui)
factors-a-property = une propriété
factors-has-property-like-of-customers = { $property } (comme { $share } % des clients)
factors-has-not-property-of-customers-have = pas { $property } ({ $share } % des clients oui)
factors-amount-of-property-typical = { $property } { $number } (typique { $usual })
factors-how-often-before = combien de fois c’est arrivé avant
factors-days-since-last-time = jours depuis la dernière fois
factors-times-so-far = Combien de fois c’est arrivé jusqu’ici
factors-times-in-90-days = Combien de fois c’est arrivé en 90 jours
factors-days-since-last-time-name = Jours depuis la dernière fois
factors-never-before = Jamais avant
factors-did-it-typical = l’a fait { $times } jusqu’ici (typique { $usual })
factors-did-it-in-90-days-typical = l’a fait { $times } en 90 jours (typique { $usual })
factors-did-it-last = l’a fait en dernier { $dates }
factors-never-did-it-like-of-customers = ne l’a jamais fait (comme { $share } % des clients)
factors-did-it-before-have-not = l’a fait avant ({ $share } % non)
factors-another-channel = un autre canal

## Readiness

readiness-needs-days-of-events-two-horizons = Demande { $needed_days } jours d’événements : deux fois { $days } jours pour apprendre et éprouver, et un peu d’historique avant. Il manque { $missing_days } jours.
readiness-reached-goal = ont atteint l’objectif
readiness-did-not = ne l’ont pas fait
readiness-were-silent = étaient inactifs
readiness-were-not = ne l’étaient pas
readiness-needs-at-least-customers-who-and = Demande au moins { $needed } clients qui { $did } et { $needed } qui { $did_not } en { $days } jours d’où apprendre ; dans les { $days } jours avant ceux de l’épreuve il y en a { $positives } et { $negatives }.
readiness-few-examples-to-learn-from = Peu d’exemples d’où apprendre ({ $positives } et { $negatives } ; { $firm } de chaque le rendent solide).
readiness-few-examples-to-learn-from-and = Peu d’exemples d’où apprendre ({ $positives } et { $negatives } ; { $firm } de chaque le rendent solide), trois caractéristiques au plus sont donc utilisées.
readiness-chosen-properties-not-used = Les propriétés que vous avez choisies ne comptent pas avant qu’il y en ait assez.
readiness-did-it = l’ont fait
readiness-too-good-to-be-true-of = Trop beau pour être vrai ({ $n } paires sur 100 bien classées) : cherchez des fuites dans les données, comme une colonne remplie seulement après coup.
readiness-too-good-left-out = Trop beau pour être vrai : presque personne n’a « { $names } » sauf ceux sur le point de commander, comme si c’était rempli après coup. C’est écarté ; vérifiez d’où cela vient.
readiness-in-test-period-everybody-did-same = Dans la période d’épreuve tous ont fait pareil, le modèle n’a donc pas pu être éprouvé.
readiness-model-did-not-help-on-your = Le modèle n’a pas aidé sur vos données : en moyenne de toutes les épreuves, « { $baseline } » seul classe bien { $alone } paires sur 100, le modèle { $model }, pas mieux que par hasard. C’est donc une règle simple qui est montrée.
readiness-model-may-be-better-by-chance = Le modèle classe mieux que toute règle simple, mais peut-être par le seul hasard : en moyenne de toutes les épreuves, « { $baseline } » seul classe bien { $alone } paires sur 100, le modèle { $model }.
readiness-nothing-known-of-customers-tells = Aucun signal dans ces données : rien de ce que l’on sait des clients ne dit qui ce sera (le modèle classe bien { $model } paires sur 100, 50 est du hasard). Tous ont donc la moyenne.
readiness-in-test-probabilities-were-further-off = À l’épreuve, les probabilités étaient plus loin que de toujours dire la moyenne ({ $n } %). L’ordre peut quand même aider.
readiness-customers-changed = Les clients ont changé entre les deux périodes : { $expected } % étaient attendus.

## Assumptions

assumptions-lines-of-one-order-count-once = ; les lignes d’une commande comptent une fois
assumptions-reached-in-your-data = Atteint { $times } dans vos données{ $lines }.
assumptions-by-its-name-reached-in-your = D’après son nom ; atteint { $times } dans vos données{ $lines }.
assumptions-nothing-in-your-data-looks-like = Rien dans vos données ne ressemble à un achat : choisissez ce qui compte comme succès.
assumptions-all-that-name-currency-say-so = Les { $rows } qui nomment une devise le disent toutes.
assumptions-of-rows-that-name-currency-say = { $rows } lignes sur { $all } qui nomment une devise le disent.
assumptions-no-file-names-currency-most-customers = Aucun fichier ne nomme de devise ; la plupart des clients sont { $place }.
assumptions-several-currencies = Vos fichiers nomment { $n } devises dans { $rows }, et aucune n’est dans la plupart des lignes : voyez si c’est juste.
assumptions-nothing-in-your-files-says-so = Rien dans vos données ne le dit : voyez si c’est juste.
assumptions-you-gave-it-for-file = Vous l’avez donné pour un fichier.
assumptions-it-is-this-computers = C’est celui de cet ordinateur.
assumptions-most-customers-are-in = La plupart des clients sont { $place }.
assumptions-events-by-stage-every-touchpoint-has = Événements par phase ; chaque point de contact en a une.
assumptions-events-by-stage-of-touchpoints-without = Événements par phase ; { $events_are } de points de contact sans phase.

## Quality

quality-rows-left-out = Lignes écartées
quality-rows-that-were-there-already = Lignes déjà là
quality-order-lines-that-come-twice = Lignes de commande en double
quality-recorded-twice = Enregistrés deux fois
quality-events-in-future = Événements dans le futur
quality-events-before-year-2000 = Événements d’avant l’an 2000
quality-consequences-before-their-cause = Conséquences avant leur cause
quality-days-without-data = Jours sans données
quality-days-with-hardly-any-data = Jours presque sans données
quality-days-with-far-too-much-data = Jours avec bien trop de données
quality-sudden-change-of-level = Changement soudain de niveau
quality-people-nobody-can-name = Personnes que nul ne peut nommer
quality-ids-shortened-by-spreadsheet = Identifiants raccourcis par un tableur
quality-missing-values = Valeurs manquantes
quality-amounts-out-of-proportion = Montants hors de proportion
quality-e-mail-addresses-in-page-addresses = Adresses e-mail dans les adresses de pages
quality-garbled-letters = Lettres déformées
quality-bots = Robots
quality-faster-than-people = Plus vite que des humains
quality-our-own-people = Notre personnel
quality-consent-unknown = Consentement inconnu
quality-other-currencies = Autres devises
quality-tables-left-out = Tables écartées
quality-tables-left-out-sentence = Un fichier n’est pas en entier dans le projet : { $parts }.
quality-tables-left-out-effect = Les analyses ne savent rien de ces tables, ou lisent leurs lignes selon les mauvaises colonnes.
quality-tables-left-out-fix = Importez à nouveau le fichier et choisissez ses autres tables ; là où deux tables se suivent, mettez entre elles une ligne vide et les noms de colonnes.
quality-states = Mots d’état devinés
quality-states-sentence = Quelles lignes comptent comme ventes a été décidé par une colonne d’état dont personne n’a dit ce que signifient les mots : { $parts }.
quality-states-effect = Si les mots signifient autre chose, commandes et argent sont trop bas ou trop hauts de ces lignes.
quality-states-fix = Regardez les mots. Si la colonne n’est pas l’état d’un paiement, annulez l’import et réimportez le fichier avec un autre rôle pour elle ; si c’en est un, donnez-lui ce rôle vous-même.
quality-cells = Parties de lignes illisibles
quality-cells-sentence = Des lignes comptent sans une partie de ce qu’elles disent : { $parts }.
quality-cells-effect = Ce qui n’a pu être lu manque aux sommes, dates et personnes.
quality-cells-fix = Regardez ces cellules dans le fichier, corrigez-les ou donnez à leur colonne un autre rôle, puis réimportez-le.
quality-clock-changes = Heures au changement d’heure
quality-clock-changes-sentence = Là où l’heure change, les heures locales ne sont pas sûres : { $parts }.
quality-clock-changes-effect = Les heures qui reviennent deux fois ont été placées selon les lignes autour ; une heure qui n’existe pas dit que le fuseau est peut-être autre.
quality-clock-changes-fix = Vérifiez le fuseau de l’import ; des exports aux heures en UTC ne laissent rien d’ouvert.
quality-shared-ids = Événements qui partagent un id
quality-shared-ids-sentence = Des ids d’événements sont donnés deux fois à des choses différentes, qui comptent toutes : { $parts }.
quality-shared-ids-effect = Aucun, là où les deux se sont passés ; si l’un corrige l’autre, les nombres sont trop hauts.
quality-shared-ids-fix = Regardez les lignes ; si l’outil corrige des événements en les renvoyant, n’exportez que leur dernier état.
quality-rows-of-file = { $n } sur { $rows } de { $file }
quality-of = { $count } sur { $events }{ $share }
quality-and-more = { $all } et { $more } de plus
quality-of-were-left-out = { $count } sur { $rows }{ $share } ont été écartées : { $parts }.
quality-of-said-exactly-what-another-row = { $count } sur { $rows }{ $share } disaient exactement ce qu’une autre ligne avait dit.
quality-of-are-exactly-like-another-line = { $count } sur { $rows }{ $share } sont exactement pareilles à une autre ligne de leur commande.
quality-repeat-same-thing-by-same-person = { $of_events } répètent la même chose par la même personne en une seconde.
quality-are-dated-later-than-today = { $of_events } sont datés de plus tard qu’aujourd’hui.
quality-are-dated-before-year-2000 = { $of_events } sont datés d’avant l’an 2000.
quality-come-up-to-day-before-what = { $of_events } viennent jusqu’à un jour avant ce qui doit les avoir causés, comme un remboursement avant sa commande.
quality-on-nothing-arrived-from-usually-about = Sur { $days }, rien n’est arrivé de { $source } ({ $stretches }) ; d’habitude environ { $events } par jour.
quality-on-hardly-anything-arrived-from-usually = Sur { $days }, presque rien n’est arrivé de { $source } ({ $day_list }) ; d’habitude environ { $events } par jour.
quality-on-far-more-than-usual-arrived = Sur { $days }, bien plus que d’habitude est arrivé de { $source } ({ $day_list }) ; d’habitude environ { $events } par jour.
quality-from-it-went-from-about-to = à partir du { $date }, d’environ { $before } à { $after } événements par jour
quality-changed-its-level-from-one-day = { $source } a changé de niveau d’un jour à l’autre : { $each }.
quality-are-by-people-of-whom-only = { $of_events } sont de personnes dont seul un appareil est connu.
quality-are-by-people-whose-id-spreadsheet = { $of_events } sont de personnes dont un tableur a raccourci l’identifiant, par exemple 1,23457E+12.
quality-lack-what-most-events-of-their = { $of_events } manquent de ce qu’ont la plupart des événements de leur type : { $parts }.
quality-have-amount-more-than-hundred-times = { $of_events } ont un montant plus de cent fois supérieur à l’habituel.
quality-page-address-of-holds-somebodys-e = L’adresse de page contient l’adresse e-mail de quelqu’un : { $of_events }.
quality-have-letters-that-were-read-in = { $of_events } ont des lettres lues dans le mauvais encodage, comme « Ã¼ » pour « ü ».
quality-are-by-programs-by-their-user = { $of_events } sont de programmes, d’après leur agent utilisateur : { $parts }.
quality-are-by-visitors-who-act-faster = { $of_events } sont de visiteurs qui agissent plus vite, ou plus longtemps d’affilée, que des humains.
quality-are-by-companys-own-people = { $of_events } sont du personnel de l’entreprise.
quality-of-with-e-mail-address-never = Sur { $customers } avec une adresse e-mail, { $count }{ $share } n’ont jamais dit s’ils veulent des e-mails.
quality-of-with-money-are-not-in = { $count } sur { $rows } avec de l’argent{ $share } ne sont pas dans la devise du projet : { $parts }.
quality-finding-of-touchpoint = { $label } de « { $touchpoint } »
quality-analyses-know-nothing-of-these-rows = Les analyses ne savent rien de ces lignes : nombres et argent sont trop bas d’autant.
quality-none-they-count-once = Aucun : elles comptent une fois.
quality-each-counts-as-item-of-its = Chacune compte comme un article à part : juste là où une caisse écrit une ligne par pièce, sinon l’argent est trop haut.
quality-counts-of-events-and-loops-are = Nombres d’événements et boucles sont trop hauts ; les parts de clients tiennent.
quality-they-make-people-look-active-who = Ils font paraître actives des personnes qui ne le sont pas, et étirent chaque axe du temps.
quality-they-begin-journeys-years-too-early = Ils commencent les parcours des années trop tôt et étirent chaque axe du temps.
quality-paths-run-wrong-way-round-for = Les chemins vont à l’envers pour ces clients ; les temps entre étapes sont faux.
quality-drop-offs-sessions-and-orders-of = Abandons, sessions et commandes de ces jours manquent ; les comparaisons à travers eux trompent.
quality-comparisons-with-these-days-mislead-some = Les comparaisons avec ces jours trompent ; certains de leurs clients semblent avoir abandonné.
quality-averages-that-include-these-days-are = Les moyennes qui incluent ces jours sont trop hautes.
quality-what-looks-like-change-of-customers = Ce qui a l’air d’un changement des clients est peut-être un changement de mesure.
quality-what-these-people-did-elsewhere-is = Ce que ces personnes ont fait ailleurs est un autre parcours : les chemins finissent où finit l’appareil.
quality-different-people-with-same-first-digits = Des personnes différentes aux mêmes premiers chiffres n’en font plus qu’une ; rien ne peut les distinguer.
quality-sums-products-and-recommendations-leave-these = Sommes, produits et recommandations écartent ces événements.
quality-few-amounts-decide-averages-worth-and = Quelques montants décident des moyennes, de la valeur et des prévisions.
quality-addresses-must-not-be-shown-or = Les adresses ne doivent être ni montrées ni partagées ; les pages se divisent en autant de noms.
quality-same-thing-counts-under-two-names = La même chose compte sous deux noms.
quality-none-they-are-left-out-of = Aucun : ils sont écartés de chaque analyse.
quality-bots-count-as-customers-who-look = Les robots comptent comme des clients qui regardent sans acheter : la conversion est trop basse.
quality-if-they-are-programs-they-count = Si ce sont des programmes, ils comptent comme des clients qui regardent sans acheter.
quality-tests-and-daily-work-of-company = Tests et travail quotidien de l’entreprise comptent comme des clients.
quality-they-are-withheld-from-e-mail = Ils sont retenus des listes d’e-mail.
quality-look-at-rows-give-columns-other = Regardez les lignes ; donnez d’autres rôles aux colonnes ou corrigez le fichier, puis réimportez-le.
quality-nothing-if-no-two-exports-overlap = Rien. Si pas deux exports ne se chevauchent, demandez pourquoi l’outil envoie des événements deux fois.
quality-look-at-few-in-shop-if = Regardez-en quelques-unes dans la boutique. Si elles ont été écrites deux fois, annulez l’import et réimportez avec « Compter une fois les lignes répétées ».
quality-look-whether-tag-is-on-page = Voyez si la balise est deux fois sur la page ; il n’y a rien à faire ici.
quality-undo-import-check-day-and-month = Annulez l’import, vérifiez l’ordre du jour et du mois et le fuseau, et réimportez.
quality-undo-import-and-check-how-its = Annulez l’import et vérifiez comment ses dates sont lues ; des dates vides sont peut-être devenues 1970.
quality-check-time-zones-of-sources-one = Vérifiez les fuseaux des sources : l’une des horloges est décalée.
quality-export-these-days-again-from-tool = Exportez à nouveau ces jours de l’outil ; s’il les a perdus, écartez-les par le filtre des dates.
quality-export-again-or-leave-out = Exportez à nouveau ces jours de l’outil, ou écartez-les par le filtre des dates.
quality-look-who-it-was-campaign-program = Voyez qui c’était : une campagne, un programme, ou un export qui contient certains jours deux fois.
quality-find-out-what-changed-on-that = Trouvez ce qui a changé ce jour-là : une nouvelle balise, une bannière de consentement, un filtre de l’outil, le prix.
quality-import-something-that-names-them-log = Importez quelque chose qui les nomme : connexions, commandes ou clics de newsletter avec l’identifiant d’appareil.
quality-undo-import-export-file-again-and = Annulez l’import, exportez à nouveau le fichier et importez-le sans l’ouvrir avant dans un tableur.
quality-check-tag-of-this-event-in = Vérifiez la balise de cet événement ; dans l’import, vérifiez que la colonne a son rôle.
quality-check-decimal-comma-and-currency-of = Vérifiez virgule décimale et devise de l’import, ou les lignes mêmes.
quality-apply-proposed-address-rules-and-have = Appliquez les règles d’adresses proposées, et faites que le site ne l’écrive plus dans les adresses.
quality-export-file-as-utf-8-and = Exportez le fichier en UTF-8 et réimportez-le.
quality-nothing-count-them-in-to-see = Rien. Comptez-les pour voir la différence.
quality-leave-bots-out = Écartez les robots.
quality-look-at-few-of-them-then = Regardez-en quelques-uns, puis écartez-les.
quality-leave-them-out = Écartez-les.
quality-import-consents-from-newsletter-tool-or = Importez les consentements de l’outil de newsletter ou du CRM.
quality-there-is-no-data-to-judge = Il n’y a pas encore de données à juger : importez un fichier pour commencer.
quality-what-weighs-most = { $grades }. Ce qui pèse le plus : { $sentence }
quality-nothing-that-would-mislead = { $grades }. Rien de trompeur.
quality-of-100-points = { $left } points sur 100
quality-points-left-and-harms = { $left } points sur 100 : { $harms }
quality-source = Source
quality-grade = Note
quality-finding = Constat
quality-count = Nombre
quality-heading-of = Sur
quality-points-off = Points retirés
quality-what = Quoi
quality-effect = Effet
quality-what-to-do = Que faire
quality-nothing-was-found = Rien n’a été trouvé.
quality-points = Points
quality-rows = Lignes
quality-events = Événements
quality-customers = Clients
quality-first = Premier
quality-last = Dernier
quality-person-known = Personne connue
quality-channel = Canal
quality-page = Page
quality-product = Produit
quality-value = Valeur
quality-campaign = Campagne
quality-device = Appareil
quality-country = Pays
quality-text = Texte
quality-day = Jour
quality-usual = D’habitude
quality-shown-and-more = { $listed } et { $more } de plus
quality-machines-in-peoples-names = Machines au nom de personnes
quality-are-opens-clicks-and-page-views = { $of_events } sont des ouvertures, clics et vues de page pour lesquels personne n’est assez rapide : beaucoup de liens à la fois, ou un message lu à la seconde de son envoi. Passerelles de courrier et proxys de confidentialité font cela.
quality-they-count-as-interest-that-nobody = Ils comptent comme un intérêt que personne n’a montré : ouvertures et clics sont trop hauts.
quality-amounts-without-exchange-rate-are-in = Les montants sans taux de change ne sont dans aucune somme, moyenne ni prévision : l’argent est trop bas d’autant.
quality-none-they-are-converted-by-exchange = Aucun : ils sont convertis par les taux de change des réglages.
quality-say-what-one-unit-is-worth = Dites ce que vaut une unité sous Données › Réglages, ou mettez-y la devise du projet.
quality-nothing-rates-are-yours-change-them = Rien. Les taux sont les vôtres : changez-les sous Données › Réglages.
quality-understanding-columns-that-are-not-certain = Compréhension : colonnes incertaines
quality-too-many-touchpoints = Trop de points de contact
quality-touchpoints-beyond-the-limit = { $of_events } s’appellent « Autre » : un projet distingue 2 000 points de contact, et les leurs sont les plus rares.
quality-what-means-was-taken-from-name = Ce que signifie { $columns } a été déduit du seul nom ou des valeurs : { $map }.
quality-as = « { $column } » comme { $role }
quality-what-these-events-were-is-in = Ce qu’étaient ces événements n’est dans aucune analyse des points de contact.
quality-if-column-means-something-else-every = Si une colonne signifie autre chose, chaque nombre qui en dépend est faux.
quality-add-touchpoint-rules-that-give-several = Ajoutez des règles de points de contact qui donnent le même nom à plusieurs, ou importez une autre colonne comme événement.
quality-undo-import-import-file-again-and = Annulez l’import, réimportez le fichier et choisissez ce que sont ces colonnes ; votre choix est retenu.

## How often
counted-actions = { $form ->
    [0] aucune action
    [1] une action
   *[other] { $n } actions
}
counted-e-mail-clicks = { $form ->
    [0] aucun clic d’e-mail
    [1] un clic d’e-mail
   *[other] { $n } clics d’e-mail
}
counted-e-mails = { $form ->
    [0] aucun e-mail
    [1] un e-mail
   *[other] { $n } e-mails
}
counted-orders = { $form ->
    [0] aucune commande
    [1] une commande
   *[other] { $n } commandes
}
counted-products = { $form ->
    [0] aucun produit
    [1] un produit
   *[other] { $n } produits
}
counted-returns = { $form ->
    [0] aucun retour
    [1] un retour
   *[other] { $n } retours
}
counted-support-contacts = { $form ->
    [0] aucun contact du support
    [1] un contact du support
   *[other] { $n } contacts du support
}
counted-times-done = { $form ->
    [0] aucune fois
    [1] une fois
   *[other] { $n } fois
}
counted-visits = { $form ->
    [0] aucune visite
    [1] une visite
   *[other] { $n } visites
}

## In which country

country-in-gb = au Royaume-Uni
country-in-us = aux États-Unis
country-in-de = en Allemagne
country-in-at = en Autriche
country-in-ch = en Suisse
country-in-fr = en France
country-in-es = en Espagne
country-in-it = en Italie
country-in-nl = aux Pays-Bas
country-in-be = en Belgique
country-in-ie = en Irlande
country-in-pt = au Portugal
country-in-fi = en Finlande
country-in-se = en Suède
country-in-no = en Norvège
country-in-dk = au Danemark
country-in-pl = en Pologne
country-in-cz = en Tchéquie
country-in-hu = en Hongrie
country-in-tr = en Turquie
country-in-in = en Inde
country-in-jp = au Japon
country-in-sg = à Singapour
country-in-ae = aux Émirats arabes unis
country-in-za = en Afrique du Sud
country-in-nz = en Nouvelle-Zélande
country-in-au = en Australie
country-in-ca = au Canada
country-in-br = au Brésil
country-in-mx = au Mexique
