### Reading files: what is asked about columns, what is in doubt, what should be known before loading.

## Questions about columns

ask-unknown-states = { $column } dit ce qu’est devenue une commande ou un paiement, mais { $share } un mot inconnu ({ $words }). Ces lignes comptent-elles comme ventes ?
ask-share-of-rows = { $share } de ses lignes ont
ask-share-of-money = des lignes avec { $share } de l’argent ont
ask-which-is-the-currency = Quelle colonne dit la devise de l’argent ? { $a } contient une devise et { $b } plusieurs.
ask-is-the-currency = { $column } est sa devise
ask-unknown-states-count = Les lignes avec un tel mot comptent comme ventes
payment-no-such-state = « { $word } » n’est pas un état ; les états sont { $known }
payment-word-is-state = « { $pair } » est illisible ; écrivez MOT=paid, refunded, open, cancelled, disputed ou test
ask-unknown-states-do-not-count = Seules comptent les lignes dont le paiement est sûr
ask-states-say-nothing = { $column } ne dit rien de l’argent : chaque ligne compte
doubt-answers-without-days = { $column } contient des notes, mais aucune colonne ne dit quand elles ont été données : elles ne deviennent pas des points de contact, et sont gardées comme ce que l’on sait de chaque personne. Ajoutez une colonne avec le jour de la réponse.
doubt-unknown-states = { $column } semble dire ce qu’est devenue une commande ou un paiement, mais aucun de ses mots n’est connu ({ $words }) : chaque ligne compte comme vente. Si certaines n’en sont pas, retirez-les du fichier.
ask-seen-times-and-numbers = Il y a des heures dans { $time } et des nombres dans { $numbers }.
ask-seen-times = Il y a des heures dans { $time }.
ask-seen-numbers = Il y a des nombres dans { $numbers }.
ask-seen-nothing = Aucune colonne n’a d’heures ni de nombres.
ask-nobody = Aucune colonne ne dit de qui parlent les lignes. { $seen } Sans clients il n’y a pas de parcours ; si l’une des colonnes est le client, dites laquelle.
ask-nobody-and-no-time = Aucune colonne ne dit de qui parlent les lignes, ni quand : c’est une table sans personnes ni heures. { $seen } Si l’une des colonnes est le client, dites laquelle.
ask-only-names = Aucune colonne ne distingue les personnes : { $column } a des noms, et des personnes différentes peuvent avoir le même. { $seen } Un nom est-il une personne ?
ask-weak-customer = Qui est le client ? Aucune colonne ne s’appelle ainsi ; { $column } distingue les lignes ({ $cells }).
ask-reached = Les lignes comptent des clics et des affichages, comme les rapports de publicité, et { $column } est peut-être qui fait la publicité. Chacun est-il un client ? Sinon écartez le fichier.
ask-who-took-payments = Les lignes sont des paiements de commandes avec une marque de test, et { $column } est peut-être qui les a encaissés. Chacun est-il un client ? Sinon écartez le fichier : les commandes disent qui a acheté.
ask-account-or-visitor = Qui est le client, { $a } ou { $b } ? Un compte à côté de visiteurs peut être l’entreprise dont ils font partie.
ask-own-account = Chaque ligne a la même valeur dans { $column } ({ $cells }), peut-être le compte de l’entreprise elle-même. Qui est le client ?
ask-which-is-money = Quelle colonne est l’argent payé ? { $a } et { $b } ont des montants, mais aucune ligne n’a les deux : l’un est peut-être dû, l’autre payé.
ask-staff = Les lignes parlent d’employés ({ $column }), qui ne sont pas des clients en règle générale. Chacun est-il un client ? Sinon écartez le fichier.
ask-devices = Chaque ligne a un appareil ({ $column }) et des nombres, mais rien qu’une personne ait fait, comme des mesures. Chaque appareil est-il un visiteur ? Sinon écartez le fichier.
ask-each-is-a-customer = Chaque valeur de { $column } est un client
ask-which-is-the-customer = Quelle colonne est le client, { $a } ou { $b } ?
ask-is-the-customer = { $column } est le client
ask-is-the-company = { $column } est l’entreprise ; { $people } en distingue les personnes
ask-person-or-company = { $column } est-il une personne, ou une entreprise qui en a plusieurs ? Certains identifiants ont plusieurs personnes dans { $people }, la plupart une.
ask-each-name-is-a-person = Chaque nom de { $column } est une personne
ask-each-address-is-a-person = Chaque adresse de { $column } est une personne
ask-several-addresses = { $share } des identifiants de { $a } ont plusieurs adresses dans { $b }, l’un des deux ne distingue donc pas les clients. Lequel le fait ?
ask-shared-address = Des personnes différentes dans { $b } ont la même adresse dans { $a } ({ $cells }), comme une boîte partagée : elles deviendraient un client. Lequel des deux distingue les personnes ?
ask-which-says-when = Quelle colonne dit quand cela s’est passé, { $a } ou { $b } ?
ask-versions = Des lignes de même « id » ont le même { $a } et des { $b } différents : ce sont des états d’une même fiche, non plusieurs choses arrivées. Chaque état doit-il compter dès son début ? Sinon retirez les états antérieurs avant d’importer le fichier.
ask-each-state-counts = Chaque état compte ; { $column } dit quand il a commencé
ask-date-in-parts = La date est en morceaux dans { $columns }, et seule une date entière dit quand. Réunissez-les dans une seule colonne du fichier, par exemple 2026-03-05, puis importez-le de nouveau.
ask-no-time = Aucune colonne ne dit quand cela s’est passé, et sans heures il n’y a pas de parcours. Les colonnes sont { $columns }. Si l’une dit quand, dites laquelle ; sinon exportez le fichier avec ses dates.
ask-does-it-say-when = { $column } dit-elle quand cela s’est passé ? Ses nombres pourraient être des heures ({ $cells }).
ask-says-when = { $column } dit quand cela s’est passé
ask-does-it-say-what-happened = { $column } dit-elle ce qui s’est passé ? Elle contient { $cells }.
ask-says-what-happened = { $column } dit ce qui s’est passé
ask-says-something-else = { $column } dit autre chose
ask-every-row-is = Chaque ligne est un « { $name } »
ask-whether-money = { $column } est-elle de l’argent ? Elle contient { $cells }.
ask-whether-total = Chaque ligne est un autre client. { $column } a-t-il été payé au moment de la ligne, ou est-ce ce que le client a payé en tout ? Elle contient { $cells }.
ask-what-was-paid = { $column } est-elle ce qui a été payé ? Elle contient { $cells }.
ask-which-was-paid = L’une de { $columns } est-elle ce qui a été payé ? La première contient { $cells }.
ask-whole-or-rest = Quelle colonne est ce qui a été payé, { $a } ou { $b } ? Dans presque chaque ligne { $b } est ce qu’un autre montant laisse de { $a }, comme après une commission ou une taxe.
ask-is-money = { $column } est de l’argent
ask-is-total = { $column } est ce que le client a payé en tout
ask-how-many = { $price } est le prix d’une pièce, et aucune colonne ne s’appelle quantité. L’une de celles-ci dit-elle combien ont été achetées : { $columns } ? La première contient { $cells }.
ask-is-quantity = { $column } est la quantité
ask-one-of-each = Aucune : chaque ligne est une pièce
ask-numbered-document-is-a-sale = Les lignes ont des numéros d’un document (« { $word } ») dont les sommes ne sont pas des ventes en règle générale. { $column } est-elle de l’argent payé par un client ?
ask-document-is-a-sale = Le nom du fichier dit « { $word } », et de telles sommes ne sont pas des ventes en règle générale. { $column } est-elle de l’argent payé par un client ?
ask-sellers = Il n’y a que { $n } valeurs différentes de { $column } dans { $rows } lignes de ventes : ce sont peut-être les vendeurs, qui ne sont pas des clients. Chacun est-il un client ? Sinon écartez le fichier, ou ajoutez une colonne qui dit qui a acheté.
ask-suppliers = Les lignes parlent de fournisseurs ({ $column }), qui ne sont pas des clients en règle générale. Chacun est-il un client ? Sinon écartez le fichier.
ask-is-another-number = { $column } est un autre nombre
ask-name-differs = Le nom de { $column } dit { $role }, ses cellules n’y ressemblent pas : { $cells }. Qu’est-ce que c’est ?
ask-is-what-its-name-says = { $column } est ce que dit son nom
ask-is-something-else = { $column } est autre chose
ask-is-of-role = { $column } est : { $role }

## Other choices

choose-table-of-page = Quelle table de cette page ?
choose-customer-object = Lequel est le client ?
choose-business = Lequel est l’entreprise ?
note-chat-conversations = { $messages } messages d’une discussion WhatsApp font { $n } conversations : une pause de plus d’un jour en commence une autre. Des textes, ceux du client sont gardés.
note-chat-business = « { $business } » est pris pour l’entreprise.
note-chat-own-lines = { $n } lignes de WhatsApp même sont écartées.
refuse-long-chat = une discussion WhatsApp de plus de 64 Mo
advice-export-in-parts = Exportez-la par parties.

## Kinds of rows and roles of columns

rows-events = Événements
rows-people = Personnes
rows-orders = Commandes
rows-spend = Dépenses et portée
rows-products = Produits
role-customer-id = Numéro client
role-email = E-mail
role-phone = Téléphone
role-device-id = Identifiant d’appareil
role-other-ids = Autres identifiants de la personne
role-time = Heure
role-event = Événement
role-channel = Canal
role-page = Page
role-product = Produit
role-value = Valeur
role-campaign = Campagne
role-device = Appareil
role-country = Pays
role-text = Texte
role-name = Nom
role-first-name = Prénom
role-last-name = Nom de famille
role-postcode = Code postal
role-consent = Consentement : e-mail
role-consent-sms = Consentement : SMS
role-consent-ads = Consentement : publicité
role-consent-analytics = Consentement : analyse
role-consent-profiling = Consentement : profilage
role-consent-time = Consentement : heure
role-opt-out = Désinscrit : e-mail
role-quantity = Quantité
role-refund = Argent remboursé
role-payment-status = État du paiement
role-paid-status = État du paiement : seul le payé compte
role-booking = Type d’écriture
role-deleted = Supprimé
role-order-id = Numéro de commande
role-account-id = Numéro de compte
role-ticket-id = Numéro de ticket
role-cart-id = Numéro de panier
role-product-id = Numéro de produit
role-sku = SKU
role-handle = Handle
role-category = Catégorie
role-cost = Coût
role-margin = Marge
role-stock = Stock
role-replaced-by = Remplacé par
role-milestone = Date d’étape
role-until = Dernier jour
role-currency = Devise
role-impressions = Impressions
role-clicks = Clics
role-property = Propriété : texte
role-number-property = Propriété : nombre
role-score = Note
role-attribute = Attribut
role-ignore = Ignorer

## Doubts about a file

doubt-spaces = Les champs sont séparés par des espaces, et des textes semblent en avoir aussi : des lignes peuvent être coupées au mauvais endroit, même celles qui sont lues. Exportez avec des virgules ou des tabulations.
doubt-apostrophes = Des textes sont entre apostrophes, et certains ont des guillemets doublés ("") : ils sont gardés tels quels.
doubt-header-again = Les noms de colonnes reviennent à la ligne { $line } : les parties sont lues comme une seule table. Si la seconde en est une autre, mettez-la dans un fichier à part.
doubt-second-table = La ligne { $line } ressemble aux noms de colonnes d’une autre table : ce qui suit serait lu selon les colonnes de la première. Mettez chaque table dans un fichier à part.
doubt-shortened-ids = Un tableur a raccourci de longs nombres dans la colonne « { $column } » (1,23457E+12) : des identifiants différents sont maintenant pareils, si bien que des clients ou commandes différents peuvent n’en faire qu’un. Exportez à nouveau le fichier et importez-le sans l’ouvrir avant dans un tableur.
doubt-cents = Les montants de la colonne « { $column } » sont des nombres entiers à côté de devises en minuscules, comme les outils de paiement écrivent les centimes. Si 1999 signifie 19,99, dites que les montants sont en centimes.
doubt-several-time-units = Les heures de « { $column } » sont dans des unités différentes ({ $units } des premières lignes) : chacune est lue selon sa longueur.
doubt-times-in-unit = { $n } en { $unit ->
    [0] secondes
    [1] millisecondes
    [2] microsecondes
   *[other] nanosecondes
}
doubt-rounded-times = Un tableur a arrondi les heures de « { $column } » (1,23457E+12), si bien que l’heure est perdue. Exportez à nouveau le fichier et importez-le sans l’ouvrir avant dans un tableur.
doubt-mixed-decimals = Les montants de « { $column } » sont écrits avec une virgule et avec un point décimal ({ $commas } et { $points } des premières lignes). Chacun est lu selon son propre signe ; là où cela ne dit rien, comme 1.234 ou 1,234, { $sign ->
    [comma] la virgule
   *[point] le point
} est pris pour le signe décimal.
doubt-phone-country = Certains numéros de « { $column } » commencent par l’indicatif d’un pays et d’autres non : le même téléphone peut devenir deux clients. Dites à quel pays appartiennent les numéros sans indicatif, sous Données › Identité › Règles.
doubt-one-id-in-many-rows = « { $id } » figure dans { $share } des lignes de « { $column } ». Si cela signifie que personne n’est connu, écartez ces lignes : elles deviendraient un client.

## Notes about a file

note-lines-skipped = { $n ->
    [one] { $n } ligne avant la table est sautée.
   *[other] { $n } lignes avant la table sont sautées.
}
note-utf-16 = Le texte est en UTF-16.
note-other-encoding = Le texte n’est pas en UTF-8 ; il est lu comme { $name }.
note-no-header = Le fichier n’a pas d’en-tête ; ses colonnes sont numérotées.
note-dates-with-dots = Les dates à points sont lues jour.mois.année.
note-amounts-in-cents = Les montants sont en centimes : 1999 est lu 19,99.
note-decimal-comma = Une virgule est lue comme signe décimal.
note-ragged-rows = { $n } des { $rows } premières lignes n’ont pas un champ pour chaque colonne.
note-months-only = { $column } ne dit que le mois : ce qui s’y est passé est daté de son premier jour.
note-quarters-only = { $column } ne dit que le trimestre : ce qui s’y est passé est daté de son premier jour.
note-some-without-days = { $n } des { $dates } premières dates de { $column } n’ont pas de jour : ce qui s’est alors passé est daté du premier jour du mois ou du trimestre.
note-row-names = L’en-tête a un nom de moins que les lignes n’ont de cellules, comme R l’écrit : la première colonne contient les noms des lignes.
note-short-rows = Beaucoup de lignes finissent avant les dernières colonnes : ce qui leur manque est lu comme vide.
note-tables-of-page = La page contient { $n } tables ; { $name } est lue.
note-list-in-records = Chaque fiche contient une liste « { $name } » ; chacune de ses entrées est une ligne.
note-files-of-archive = { $n } fichiers de l’archive sont lus l’un après l’autre.
note-customer-object = Chaque événement appartient à des objets de plusieurs types ; « { $customer } » est pris pour le client.
note-hidden-sheets = { $n ->
    [one] La feuille { $names } ({ $n }) est masquée dans le classeur et n’est pas lue : affichez ce qui en fait partie.
   *[other] Les feuilles { $names } sont masquées dans le classeur et ne sont pas lues : affichez ce qui en fait partie.
}
note-consent-unknown = Colonne { $column } : dans { $n ->
    [one] { $n } ligne
   *[other] { $n } lignes
} des { $rows } premières, le mot n’est ni oui ni non{ $words }, le consentement n’y est donc pas connu. Remplacez-le dans le fichier par oui ou non et importez plutôt celui-ci.

## Files that cannot be read

load-error-io = { $file } est illisible : { $source }
load-error-empty = { $file } est vide. Exportez-le à nouveau et vérifiez que des lignes étaient choisies.
load-error-no-rows = { $file } a un en-tête mais pas de lignes. Exportez-le à nouveau sur une période plus large.
load-error-no-records = { $file } ne contient aucune fiche : sa liste est vide. Exportez-le à nouveau et vérifiez que des lignes étaient choisies.
load-error-not-text = { $file } est { $what }. { $advice }
load-error-not-events = { $file } : { $what } ne peut devenir des parcours. { $advice }
load-error-damaged = { $file } est endommagé : sa fin manque ou ses parties ne vont pas ensemble. Téléchargez-le ou exportez-le à nouveau.
load-error-damaged-json = { $file } est du JSON endommagé : il casse à la ligne { $line }, au caractère { $column }. Exportez-le à nouveau.
load-error-missing-role = aucune colonne n’est affectée à { $what } : choisissez-en une
load-error-no-such-column = le fichier n’a pas de colonne { $columns }, qu’il faut pour { $what }
load-error-cannot-be-role = { $column } peut être gardée comme propriété ou laissée de côté (ignore), mais ne peut être { $role }
load-error-no-such-role = il n’y a pas de rôle « { $word } » ; les rôles sont { $known }
load-error-day-first-mapped = selon l’affectation, les dates commencent par le jour, mais dans ce fichier le mois vient en premier : changez l’ordre des dates
load-error-month-first-mapped = selon l’affectation, les dates commencent par le mois, mais dans ce fichier le jour vient en premier : changez l’ordre des dates
load-error-unknown-preset = l’affectation est faite pour un type de fichier (« { $id } ») que cette version ne connaît pas : chargez le fichier à nouveau
load-what-word-document = un document Word
load-what-presentation = une présentation
load-what-numbers-document = un document Numbers
load-what-parquet-lzo = un fichier Parquet compressé en LZO, qui ne peut être lu ici
load-what-parquet-unknown = un fichier Parquet compressé ou chiffré d’une façon qui ne peut être lue ici
load-what-json-text = le texte JSON
load-stage-reading = Lecture de { $file }
row-outcome-left-out = Laissée de côté : { $reason }
row-outcome-left-out-by-column = Laissée de côté : { $reason } ({ $column })
preview-person = Personne { $who }
missing-the-day = le jour
missing-the-cost = le coût, les impressions ou les clics
missing-the-product = le nom, la SKU ou l’identifiant d’un produit
missing-the-customer = un numéro client, un e-mail, un téléphone ou un identifiant d’appareil
missing-the-time = l’heure
load-error-several-tables = { $file } contient { $n } tables : choisissez-en une ({ $tables })
load-error-may-hold-tables = { $file } peut contenir plusieurs tables : regardez lesquelles avant de l’importer
load-error-no-such-table = { $file } ne contient pas de table « { $table } »
load-error-ambiguous-dates = les dates de { $columns } peuvent commencer par le jour ou le mois (« { $example } ») : choisissez ; la ligne de commande le dit avec --dates
load-error-time-zone = il n’y a pas de fuseau horaire « { $zone } » : utilisez un nom tel que Europe/Paris
load-error-too-many-sources = un projet peut contenir 255 sources ; chargez ce fichier dans l’une de celles qui sont là

## What they are instead, and what to do

refuse-archive-2000-tables = une archive de plus de 2 000 tables
refuse-archive-without-table = une archive sans table dedans
refuse-database = une base de données
refuse-error-message-tool-data = un message d’erreur de l’outil, non ses données
refuse-folder = un dossier
refuse-formatted-document = un document mis en forme
refuse-json-list-things-objects = une liste JSON d’autre chose que d’objets
refuse-made-lines = pas fait de lignes
refuse-packed-unpacks-400-times = compressé de sorte qu’il se déploie à plus de 400 fois sa taille
refuse-unknown-packing = compressé d’une façon inconnue ici
refuse-pdf-document = un document PDF
refuse-picture = une image
refuse-protected-by-password = protégé par un mot de passe
refuse-report-64-mb = un rapport de plus de 64 Mo
refuse-single-value-table = une seule valeur, non une table
refuse-table-10000-columns = une table de plus de 10 000 colonnes
refuse-no-text-file = pas un fichier texte
refuse-text-utf-32 = un texte en UTF-32
refuse-web-page-without-table = une page web sans table
refuse-workbook-200-sheets = un classeur de plus de 200 feuilles
refuse-workbook-protected-by-password = un classeur protégé par un mot de passe
refuse-workbook-read-damaged-unknown = pas un classeur lisible : il est endommagé ou d’un type inconnu
refuse-xml-file = un fichier XML
advice-choose-files-inside = Choisissez les fichiers à l’intérieur.
advice-choose-text-export-csv = Choisissez un export en texte tel que CSV.
advice-choose-text-export-csv-again = Choisissez un export en texte tel que CSV ou JSON Lines.
advice-export-csv-json-lines = Exportez-le en CSV ou JSON Lines.
advice-export-data-itself-csv = Exportez les données mêmes en CSV.
advice-export-one-object-per = Exportez un objet par ligne, ou du CSV.
advice-export-one-row-per = Exportez une ligne par événement, ou seulement les colonnes qu’il vous faut.
advice-export-records-themselves-their = Exportez les fiches mêmes, avec leurs colonnes.
advice-export-shorter-period = Exportez une période plus courte.
advice-export-unpack-yourself-trust = Aucun export ne fait cela ; décompressez-le vous-même si vous lui faites confiance.
advice-has-row-64-mb = Il a une ligne de plus de 64 Mo ; vérifiez que c’est une table.
advice-open-password-save-without = Ouvrez-le avec le mot de passe, enregistrez-le sans, et choisissez-le à nouveau.
advice-open-spreadsheet-program-save = Ouvrez-le dans un tableur et enregistrez-le en XLSX ou CSV.
advice-open-text-editor-read = Ouvrez-le dans un éditeur de texte pour lire ce qui n’a pas marché, puis exportez-le à nouveau.
advice-perhaps-export-asked-for = L’export demandait peut-être une connexion : connectez-vous à l’outil et téléchargez à nouveau le fichier.
advice-project-open-instead-otherwise = Si c’est un projet, ouvrez-le plutôt ; sinon exportez ses tables en CSV.
advice-save-sheets-need-workbook = Enregistrez les feuilles qu’il vous faut dans un classeur à part, ou en CSV.
advice-save-utf-8-for-example = Enregistrez-le en UTF-8, par exemple dans un éditeur de texte, et importez cela.
advice-tables-are-files-csv = Les tables sont des fichiers tels que CSV, JSON Lines, Parquet ou classeurs Excel.
advice-unpack-choose-files-inside = Décompressez-le et choisissez les fichiers à l’intérieur.
advice-unpack-choose-folder-files = Décompressez-le et choisissez le dossier ou les fichiers qu’il vous faut.
advice-unpack-pack-zip-gz = Décompressez-le, ou compressez-le en zip, gz ou zst.
advice-unpack-password-choose-files = Décompressez-le avec le mot de passe et choisissez les fichiers à l’intérieur.
advice-write-snappy-zstd-gzip = Écrivez-le avec snappy, zstd, gzip, lz4 ou brotli, ou exportez du CSV ou JSON Lines.
preview-until = au { $day }
preview-impressions = { $n } impressions
preview-product = Produit { $words }
