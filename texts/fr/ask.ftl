### Questions in plain words: the box of the window, `ask` and the tool for assistants.

## What was understood

ask-part-question = Question
ask-part-time = Temps
ask-part-channel = Canal
ask-part-device = Appareil
ask-part-country = Pays
ask-part-product = Produit
ask-part-campaign = Campagne
ask-part-source = Source
ask-part-segment = Segment
ask-part-who = Clients qui
ask-part-stage = Phase
ask-part-touchpoint = Point de contact
ask-part-property = Propriété
ask-time-since = depuis { $day }
ask-time-until = jusqu’au { $day }
ask-alternative = { $title } : { $value }

## What is said of a question

ask-understood = Compris comme { $parts }.
ask-part = { $title } : { $value }
ask-not-understood-words = Non compris : { $words }.
ask-absent = Ce projet n’a rien qui s’appelle { $words }.
ask-several = Ceci peut vouloir dire plusieurs choses ; écrivez-le plus précisément, ou prenez l’une de celles-ci :
ask-cannot = Ce n’est pas une question à laquelle on puisse répondre ici.
ask-nearest = Le plus proche qui puisse se demander :
ask-is-command = Ce n’est pas une question, mais quelque chose à faire. La commande qui le fait :
ask-is-other-command = Ce n’est pas une question, mais quelque chose à faire ; desire-path --help donne la liste des commandes.
ask-again = La même encore : { $command }
ask-words-quoted = « { $words } »

## The command line

help-ask-about = Poser une question en mots simples, en anglais, allemand, français, espagnol ou portugais
help-ask-question = La question, par exemple "où se perdent les visiteurs mobiles d’Allemagne depuis mai"
help-ask-goes-on = La question que celle-ci prolonge, comme « où perd-on les visiteurs mobiles » avant « et en avril ? » ; à répéter pour plusieurs, la première d’abord
help-ask-lang = La langue de la question, là où ses mots ne la disent pas : en, de, fr, es ou pt
help-ask-json = Imprimer ce qui a été compris et la réponse en JSON
help-ask-explain = Dire de chaque partie de quels mots elle a été lue, et montrer les autres lectures ; ne rien répondre
help-ask-yes = Répondre à la meilleure lecture même là où plusieurs sont proches
help-ask-after = Rien ne quitte cette machine : une grammaire lit la question, pas de modèle de langue. Codes de sortie : 0 répondu, 2 question en retour ou non compris, 3 rien d’où répondre.
ask-before-unclear = « { $words } » n’est pas assez clair pour être prolongé ; posez la question seule pour voir ce qu’elle peut vouloir dire
ask-wants-language = il n’y a pas de langue { $code } pour les questions ; écrivez en, de, fr, es ou pt

## The box in the window

ask-box-title = Demander ou aller à…
ask-box-key = Ctrl+K
ask-box-keys = Ctrl+K  ou  /
ask-box-field = Question, vue, client ou commande
ask-box-hint = Où se perdent les visiteurs mobiles depuis mai ?
ask-box-reading = Lecture de la question
ask-box-finding = Recherche des clients
ask-box-understood = Compris
ask-box-several = Ceci peut vouloir dire plusieurs choses : prenez-en une.
ask-box-questions = Questions
ask-box-views = Vues
ask-box-customers = Clients
ask-box-commands = Commandes
ask-box-find = Chercher « { $words } » parmi les clients
ask-box-example-lost = « Où se perdent les visiteurs mobiles d’Allemagne depuis mai ? »
ask-box-example-who = « Qui partira le mois prochain et pourquoi ? »
ask-box-example-changed = « Qu’est-ce qui a changé la semaine dernière ? »

## The tool for assistants

mcp-ask-title = Question en mots simples
mcp-ask = Répond à une question en anglais, allemand, français, espagnol ou portugais, par exemple « où se perdent les visiteurs mobiles d’Allemagne depuis mai ». Une grammaire la lit, pas de modèle de langue. Là où les mots peuvent vouloir dire plusieurs choses, rien n’est répondu : les lectures sont listées, chacune avec sa commande ; appelez l’outil de celle qui est voulue.
mcp-ask-question = La question.
mcp-ask-after = Questions en langage courant posées avant, la première d’abord, quand celle-ci les prolonge : « et en avril ? ».
mcp-ask-language = Sa langue, là où les mots ne la disent pas.
mcp-ask-choose = Rien n’a été répondu : les mots ne sont pas assez clairs. Choisissez l’une des lectures, ou demandez plus précisément.
