### What several views share: widgets and answers.

## What can be done with customers that somebody points at

set-buttons-see-customers = Voir les clients
set-buttons-timelines = Chronologies
set-buttons-make-segment = Créer un segment
set-buttons-select = Garder sélectionnés
set-buttons-select-what = Garde ces clients sélectionnés pendant que vous regardez d’autres onglets et vues, où d’autres peuvent être ajoutés, gardés ou retirés.
set-buttons-add = Ajouter
set-buttons-add-what = Garde aussi ces clients.
set-buttons-only-in-both = Seulement ceux aussi dans
set-buttons-only-in-both-what = Des clients gardés ne restent que ceux qui sont aussi parmi ceux-ci.
set-buttons-without = Sans
set-buttons-without-what = Retire ceux-ci des clients gardés.

## Answer table

answer-table-no-rows = Ce tableau n’a pas de lignes.

## Answers

answers-nothing-to-show = Rien à montrer
answers-clear-filter = Vider le filtre
answers-find-customers = Trouver les clients

## Calendar

calendar-mo = Lu
calendar-tu = Ma
calendar-we = Me
calendar-th = Je
calendar-fr = Ve
calendar-sa = Sa
calendar-su = Di
calendar-month-before = Mois d’avant
calendar-month-after = Mois d’après

## Choice

choice-write-currency-as-three-capitals-such = Écrivez la devise en trois majuscules, par exemple GBP.
choice-there-is-no-such-time-zone = Ce fuseau horaire n’existe pas : écrivez-en un tel que Europe/Paris.
choice-choose = Choisir
choice-usual-choices-for = Choix habituels pour { $name }

## Pending

pending-stopped-before-there-was-result = Arrêté avant d’avoir un résultat.
pending-start-again = Recommencer
pending-not-counted-again-yet = Pas encore recompté
pending-count-again = Recompter
pending-counting-again = Nouveau comptage…
pending-stop = Arrêter

## Sankey

sankey-flow = Flux

## Table

table-columns = Colonnes
table-as-many-as-fit = Autant qu’il en tient

## Timeline

timeline-year = Année
timeline-month = Mois
timeline-week = Semaine
timeline-day = Jour
timeline-hour = Heure
timeline-timeline-arrow-keys-move-plus-and = Chronologie : { $events }, { $sessions } ; les flèches déplacent, plus et moins zooment, Début montre tout
timeline-everything = Tout
timeline-timeline-as-svg = Chronologie en SVG
timeline-timeline-as-png = Chronologie en PNG

## Working

working-saving = Enregistrement
working-importing-your-files = Import de vos fichiers…
working-import-files = Importer des fichiers…
working-stop = Arrêter

## Feature chip

feature-chip-what-counts = Ce qui compte
feature-chip-behaviour-alone = Le comportement seul
feature-chip-with-property = Le comportement et { $property }
feature-chip-with-properties = Le comportement et { $n } propriétés
feature-chip-properties-that-count = Segments et prévisions vont selon ce que font les clients. Ces propriétés d’événements comptent aussi, au dernier état connu ; cherchez à nouveau des groupes ou recalculez les prévisions pour les utiliser.

## Marks
marks-more = plus
marks-less = moins
