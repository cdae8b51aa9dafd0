### What can go wrong with files.

## Store error

store-error-not-found = { $path } n’existe pas. Vérifiez le nom, ou créez-y un nouveau projet.
store-error-no-folder = Le dossier de { $path } n’existe pas. Créez-le d’abord, ou choisissez un autre endroit.
store-error-already-exists = { $path } existe déjà. Ouvrez-le, ou choisissez un autre nom.
store-error-not-a-project = { $path } n’est pas un projet Desire Path. Pour l’utiliser comme données, importez-le dans un projet.
store-error-locked = { $path } est protégé par une phrase secrète. Donnez-la pour l’ouvrir.
store-error-wrong-passphrase = Cette phrase secrète n’ouvre pas { $path }. Réessayez : regardez les majuscules et la langue du clavier. Sans la bonne, personne ne peut lire le projet ; si vous en êtes sûr, le fichier est endommagé : prenez une sauvegarde.
store-error-encrypted-elsewhere = { $path } ressemble à un projet chiffré. Cette version de Desire Path ne peut pas ouvrir de projets chiffrés : utilisez-en une construite avec la fonction « encrypted » (le README dit comment). Le fichier n’a pas été changé.
store-error-cannot-encrypt = { $path } ne peut être chiffré par cette version de Desire Path : utilisez-en une construite avec la fonction « encrypted » (le README dit comment), ou gardez le fichier sur un disque chiffré.
store-error-newer = { $path } vient d’une version plus récente de Desire Path (format de fichier { $found }, cette version connaît jusqu’à { $known }). Mettez Desire Path à jour pour l’ouvrir ; le fichier n’a pas été changé.
store-error-damaged = { $path } est endommagé ({ $detail }). Rétablissez-le d’une sauvegarde, ou importez les fichiers d’origine dans un nouveau projet.
store-error-in-use = { $path } est ouvert dans une autre fenêtre de Desire Path{ $process }. Fermez-le là-bas, ou ouvrez-le ici en lecture seule.
store-error-read-only-place = { $path } ne peut être écrit : le fichier ou son dossier est en lecture seule. Ouvrez-le en lecture seule, ou copiez-le dans un dossier à vous.
store-error-several-names = { $path } a un second nom sur ce disque (un lien physique). Des changements sous deux noms se détruiraient : copiez le projet dans un fichier à part et utilisez celui-ci, ou retirez l’autre nom.
store-error-in-the-way = { $path } gêne : un projet a besoin de ce nom. Déplacez ce fichier, ou choisissez un autre nom.
store-error-calls-wait = Des événements arrivés en direct ne sont pas encore dans { $path }, ou d’autres arrivent encore. Laissez « serve » ou l’interrupteur sous Données › En direct prendre ce qui attend, arrêtez-le, puis réessayez. Rien n’a été modifié.
store-error-opened-read-only = { $path } est ouvert en lecture seule. Fermez-le et ouvrez-le en modification pour le changer.
store-error-disk-full = Le disque de { $path } est plein. Rien n’a été changé ; libérez de la place et réessayez.
store-error-no-backup = { $path } est d’un format de fichier plus ancien. Une copie en est gardée avant la mise à jour, et { $copy } n’a pas pu être écrit ({ $why }). Libérez de la place ou rendez le dossier modifiable, puis ouvrez-le à nouveau ; il n’a pas été changé.
store-error-unfitting = { $path } contient des nombres qui ne vont pas avec le reste ({ $detail }), il n’a donc pas été lu. Rétablissez-le d’une sauvegarde, ou importez les fichiers d’origine dans un nouveau projet.
store-error-erasure-unfinished = Les personnes sont effacées de { $path }, mais le fichier n’a pas pu être réécrit ({ $why }), des traces peuvent donc y rester. Fermez les autres fenêtres, voyez qu’il y a de la place sur le disque, et ouvrez à nouveau le projet : le travail est alors terminé.
store-error-query = La requête n’a pas marché : { $reason }
store-error-query-too-large = La requête a été arrêtée : { $reason }.
store-error-query-writes = Les requêtes ne peuvent que lire un projet ; celle-ci le changerait. Utilisez SELECT, ou changez le projet dans le programme.
store-error-name-taken = Il y a déjà un segment nommé « { $name } ». Choisissez un autre nom.
store-error-cancelled = annulé
store-error-process = {" "}(processus { $id })
store-error-cannot-be-opened = le fichier ne peut être ouvert
store-error-of-disk = le disque a signalé une erreur ({ $error })
store-error-other = { $path } : { $detail }

## Output error

output-error-project = { $path } est le projet même ou en fait partie. Rien n’a été écrit ; choisissez un autre nom.
output-error-another-project = { $path } est un projet Desire Path ou en fait partie, et aucune commande n’écrase un projet. Rien n’a été écrit ; choisissez un autre nom, ou supprimez d’abord le projet.
output-error-input = { $path } sert aussi autrement à cette commande. Rien n’a été écrit ; choisissez un autre nom.
output-error-imported = { $path } a été importé dans ce projet et est peut-être la seule copie de ces données. Rien n’a été écrit ; choisissez un autre nom.
output-error-exists = { $path } existe déjà. Rien n’a été écrit ; choisissez un autre nom ou déplacez ce fichier.
output-error-io = { $path } ne peut être écrit : { $reason }. Choisissez un autre nom ou dossier.
file-link-leads-nowhere = c’est un lien qui ne mène nulle part
file-folder-missing = son dossier n’existe pas
file-read-only = le dossier ou le fichier est en lecture seule
file-disk-full = le disque est plein
file-is-folder = c’est un dossier
file-is-no-file = ce n’est pas un fichier
file-name-is-no-name = ce n’est pas un nom de fichier
store-block-checksum = sa somme de contrôle ne correspond pas
store-block-malformed = ses colonnes ne vont pas ensemble

## What is being done, and what the journal calls it

stage-reading-the-project = Lecture du projet
stage-writing-the-shops-exports = Écriture des exports de la boutique
stage-keeping-the-project-ready-to-open = Projet gardé prêt à ouvrir
stage-copying-the-project = Copie du projet
stage-rewriting-events = Réécriture des événements
stage-keeping-the-totals = Conservation des totaux
stage-rewriting-the-file = Réécriture du fichier
stage-reading-events = Lecture des événements
stage-removing-what-is-known-about-them = Retrait de ce que l’on sait d’eux
stage-replacing-identifiers = Remplacement des identifiants
stage-copying-events = Copie des événements
stage-checking-the-file = Contrôle du fichier
stage-checking-tables = Contrôle des tables
stage-checking-events = Contrôle des événements
stage-rewriting-the-project = Réécriture du projet
journal-remove-undone-imports = Retirer les imports annulés
journal-remove-old-events = Retirer les anciens événements
journal-erase-people = Effacer des personnes
journal-pseudonymised-copy = Fait comme copie pseudonymisée
journal-encrypt-project = Chiffrer le projet
journal-change-passphrase = Changer la phrase secrète
journal-remove-encryption = Retirer le chiffrement
journal-events-became-totals = { $events } { $events ->
    [one] événement devenu
   *[other] événements devenus
} { $totals } { $totals ->
    [one] total
   *[other] totaux
}
journal-accept-changes = Accepter les changements faits hors du programme : { $tables }

## Damage

query-columns-of-table = { $table } a { $columns }
query-needs-more-memory = il faut plus de { $megabytes } Mo de mémoire. Demandez moins, ou permettez plus avec --max-memory
damage-incomplete = Incomplet : { $lost } événements sur { $all } sont illisibles et manquent, le fichier du projet est endommagé.
damage-not-verified = Non vérifié : { $n ->
    [one] la table { $names } a été changée
   *[other] les tables { $names } ont été changées
} hors du programme ou endommagées, des nombres peuvent donc être faux.
damage-restore-or-accept = Rétablissez le projet d’une sauvegarde, ou acceptez le changement s’il est de vous.
damage-restore-or-import-again = Rétablissez le projet d’une sauvegarde, ou annulez l’import de { $files } et importez à nouveau.

## Details of what is wrong

store-detail-not-allowed = vous n’avez pas le droit de le lire
store-detail-name-is-no-text = son nom n’est pas un texte valide
store-detail-copy-differs = la copie n’est pas identique au projet
store-detail-changed-outside = changé hors du programme ou endommagé
store-detail-list-of-tables = la liste des tables
store-detail-table = table { $table }
store-detail-stray-row = la ligne { $row } renvoie à ce qui n’est pas dans la table { $parent }
store-detail-block-of-events = bloc { $row } des événements
store-detail-project-file = le fichier
store-detail-erasure-unfinished = un effacement n’est pas terminé : ouvrez le projet en modification pendant qu’il n’est ouvert nulle part ailleurs
store-detail-not-this-table = un autre programme a mis autre chose à la place de la table { $name }
store-detail-step-of-other-version = cette étape vient d’une autre version de Desire Path et ne peut être ni annulée ni rétablie
store-detail-no-file = { $path } n’est pas un fichier
store-detail-cannot-be-locked = le projet ne peut être verrouillé ({ $error })
store-detail-unknown-prediction = une prévision est du type inconnu « { $kind } »
store-detail-unknown-touchpoint-kind = le point de contact { $touchpoint } est du type inconnu « { $code } »
store-detail-unnamed-property = une propriété n’a pas de nom ou pas de type
store-detail-source-numbers = il manque un numéro parmi ses sources
store-detail-events-in-blocks = ses blocs prétendent contenir { $claimed } événements en { $bytes } octets
store-detail-block-size = sa taille n’a pas de sens
store-detail-block-refers = il renvoie à ce qui n’est pas dans le fichier
store-detail-unreadable-place = le fichier ne peut être lu à cet endroit : { $error }
store-detail-profile-numbers = les profils sont numérotés jusqu’à { $numbers }, mais il y en a { $rows }
store-detail-long-column = une colonne contient plus de 4 Go de texte
store-detail-profile-number = un profil a le numéro { $id }, ce qui est impossible
store-detail-name-numbers = il manque un numéro parmi les noms du type { $kind }
store-detail-missing-profiles = des événements renvoient à des profils qui manquent
store-detail-block-kept = bloc { $block } de l’import { $import } : { $error }. On ne sait pas ce que contient ce bloc, rien n’a donc été retiré. Annulez cet import et fermez le projet, ce qui retire le bloc, puis réessayez
store-detail-open-elsewhere = le projet est ouvert dans une autre fenêtre
store-detail-changed-meanwhile = le projet a été modifié entre-temps
store-detail-derived-column = la colonne dérivée { $column } est endommagée
store-detail-no-random-numbers = le système ne donne pas de nombres aléatoires pour une clé ({ $error })
query-takes-too-long = elle a duré plus de { $seconds } secondes. Demandez moins, ou permettez plus avec --timeout
query-makes-long-text = elle produit un texte de plus de { $megabytes } Mo. Demandez moins
query-has-many-rows = elle a plus de { $rows } lignes. Ajoutez LIMIT, ou permettez plus avec --max-rows
