### Titles of columns and words in tables.

## Tables

tables-day = Jour
tables-channel = Canal
tables-from = De
tables-campaign = Campagne
tables-cost = Coût
tables-currency = Devise
tables-impressions = Impressions
tables-clicks = Clics
tables-session = Session
tables-start = Début
tables-end = Fin
tables-duration = Durée
tables-events = Événements
tables-first-touchpoint = Premier point de contact
tables-last-touchpoint = Dernier point de contact
tables-goal = Objectif
tables-to = À
tables-within-customer = Par client
tables-within-session = Par session
tables-of-from = Part de « De »
tables-of-start = Du début
tables-of-previous-step = De l’étape précédente
tables-step = Étape
tables-kind = Type
tables-name = Nom
tables-count = Nombre
tables-path = Chemin
tables-times = Fois
tables-customers = Clients
tables-of-all-paths = De tous les chemins
tables-reach-goal = Atteignent l’objectif
tables-median-time = Temps médian
tables-error = Erreur
tables-week-from = Semaine du
tables-sessions-with-error = Sessions avec l’erreur
tables-sessions-at-step-before = Sessions à l’étape d’avant
tables-rate = Taux
tables-out-of-ordinary = Hors de l’ordinaire
tables-group = Groupe
tables-share = Part
tables-what-makes-it-different = Ce qui le distingue
tables-groups = Groupes
tables-silhouette = Silhouette
tables-stability = Stabilité
tables-inertia = Inertie
tables-chosen = Choisi
tables-time = Heure
tables-stage = Phase
tables-touchpoint = Point de contact
tables-source = Source
tables-page = Page
tables-product = Produit
tables-value = Valeur
tables-amount-as-paid = Montant payé
tables-text = Texte
tables-raw-event = Événement brut
tables-device = Appareil
tables-country = Pays
tables-silent-may-leave = inactif (peut partir)
tables-prediction = Prévision
tables-days = Jours
tables-state = État
tables-auc = AUC
tables-baseline-auc = AUC de référence
tables-brier = Brier
tables-base-rates-brier = Brier du taux de base
tables-lift-of-top-tenth = Lift du premier dixième
tables-note = Remarque
tables-low-confidence = faible confiance
tables-not-enough-data = pas assez de données
tables-chance = Probabilité
tables-reasons = Raisons
tables-import = Import
tables-file = Fichier
tables-at = Le
tables-rows = Lignes
tables-duplicates = Doublons
tables-rejected = Rejetées
tables-line = Ligne
tables-column = Colonne
tables-what-is-wrong = Ce qui ne va pas
tables-row-as-it-came = La ligne telle que reçue
tables-addresses = Adresses
tables-become = Deviennent
tables-how-many = Combien
tables-because-of = À cause de
tables-example = Exemple
tables-address = Adresse
tables-now = Maintenant
tables-then = Ensuite

## Customer list

customer-list-last-seen = Vu pour la dernière fois
customer-list-events = Événements
customer-list-orders = Commandes
customer-list-value = Valeur
customer-list-stage = Phase
customer-list-lifecycle = Cycle de vie
customer-list-segment = Segment
customer-list-chance-to-buy = Probabilité d’achat
customer-list-chance-to-stay-silent = Probabilité d’inactivité

## Privacy tables

privacy-tables-purpose = Finalité
privacy-tables-given = Donné
privacy-tables-refused = Refusé
privacy-tables-not-known = Inconnu
privacy-tables-withheld = Retenu
privacy-tables-time = Heure
privacy-tables-kind = Type
privacy-tables-what = Quoi
privacy-tables-people = Personnes
privacy-tables-details = Détails

## Annotations

annotations-note = Note
annotations-campaign = Campagne
annotations-release = Version
annotations-price-change = Changement de prix
annotations-import = Import
annotations-break-in-data = Rupture dans les données
annotations-to = { $first } à { $last }
annotations-number = Numéro
annotations-from = Du
annotations-last-day-heading = Au
annotations-kind = Type
annotations-text = Texte
annotations-source = Source

## Properties

properties-numbers = { $name } (nombres)
properties-of = { $values } de { $name } : { $reason }
properties-its-name-says-that-it-names = son nom dit qu’elle nomme des personnes
properties-they-hold-e-mail-address-telephone = elles contiennent une adresse e-mail, un numéro de téléphone, de carte ou de compte
properties-they-are-longer-than-200-bytes = elles dépassent 200 octets
properties-they-are-no-numbers = ce ne sont pas des nombres
properties-project-keeps-10-000-different-texts = un projet garde 10 000 textes différents d’une propriété
properties-project-keeps-100-properties = un projet garde 100 propriétés

## Contact

contact-customer = Client
contact-customer-id = Numéro client
contact-email = E-mail
contact-phone = Téléphone
contact-name = Nom
contact-first-name = Prénom
contact-last-name = Nom de famille

## Table

table-yes = oui
table-no = non
table-hidden = masqué
table-import-active = actif
table-import-undone = annulé
sql-state = État
sql-held-back = Témoin
sql-expires = Expire
sql-added-orders = Commandes ajoutées
sql-value-of-one-order = Valeur d’une commande
sql-expected-orders = Commandes attendues
sql-reason = Raison
sql-content = Contenu
sql-channel = Canal
sql-action = Action
sql-number = Numéro
sql-customer = Client
sql-segment = Segment

## Tones that a person set

own-moods-bad = Mauvais
own-moods-neutral = Neutre
own-moods-good = Bon
own-moods-number = Numéro
own-moods-what = D’un
own-moods-of = Mot ou identifiant de texte
own-moods-tone = Ton
own-moods-word = mot
own-moods-text = texte
theme-names-name = Nom
theme-names-words = Mots
