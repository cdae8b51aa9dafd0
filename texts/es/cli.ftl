cli-analyse-timeline = Cronología
cli-analyse-times-in = horas en { $time_zone }
cli-analyse-min-share-percentage-from-0-50 = --min-share es un porcentaje de 0 a 50
cli-annotations-no-note-desire-path-annotations-project = no hay nota { $id }; `desire-path annotations PROJECT` las lista
cli-annotations-no-source = no hay fuente "{ $name }"; hay { $names }
cli-annotations-no-kind-note = "{ $kind }" no es un tipo de nota; hay { $kinds }
cli-annotations-note-has-no-text-write-add = la nota no tiene texto; escriba --add "Rebajas de verano"
cli-annotations-last-day-lies-before-first-swap = el último día es anterior al primero; intercambie --from y --to
cli-annotations-no-day-write-one-such-2026 = "{ $text }" no es un día; escriba uno como 2026-05-04
cli-futures-budget-is-no-amount = un presupuesto es un importe de 0 o más
cli-playbooks-the-file = el archivo de playbooks
cli-playbooks-no-playbook = no hay playbook "{ $name }"; hay { $known }
cli-playbooks-cannot-read = los playbooks de { $file } no se pueden leer
cli-theme-names-no-theme = no hay tema "{ $theme }"; `desire-path themes PROJECT` los lista
cli-own-prediction-no-question = no hay pregunta guardada { $id }; `desire-path predict PROJECT --kept` las lista
cli-theme-names-no-name = no hay nombre { $id }; `desire-path theme-names PROJECT` los lista
cli-tones-no-tone = no hay tono { $id }; `desire-path tones PROJECT` los lista
cli-tones-unread = "{ $pair }" no fija ningún tono; escriba una palabra o un id. de texto sin espacios, = y bad, neutral, good o un número
cli-customers-customer-refused-analytics-no-analysis-list = este cliente rechazó la analítica y no está en ningún análisis, lista ni exportación; `desire-path access` escribe lo que se guarda, `desire-path consent` anota lo que dice ahora
cli-customers-belongs-say-whom-another-identifier-number = "{ $id }" pertenece a { $customers_word }: { $names }{ $more }; diga de quién se trata con otro identificador o por número, como "#{ $first }"
cli-customers-nobody-is-known-by = no se conoce a nadie por { $names }{ $hint }
cli-customers-number-list-written-quotation-marks = ; el número { $n } de una lista se escribe "#{ $n }", con las comillas
cli-customers-say-whom-customer-ids-e-mails = diga de quién: id. de cliente, correos, teléfonos, id. de dispositivo o números de una lista como "#247"
cli-customers-nobody-is-known-by-names = no se conoce a nadie por { $wanted }
cli-demo-proposed-demo-approves-first-your-place = Propuestas: { $actions }; la demo aprueba las primeras { $approved } en su lugar.
cli-demo-done-open-browser-run-desire-path = Listo. Abra { $page } en un navegador o ejecute `desire-path { $project }`.
cli-demo-folder-cannot-made = no se puede crear la carpeta { $out }
cli-demo-project-exists-already = { $project } ya existe. Ábralo con `desire-path "{ $project }"` o elija otra carpeta para una demo nueva
cli-destination-standard-output = la salida estándar
cli-destination-exists-already-nothing-written-choose-another = { $path } ya existe. No se escribió nada; elija otro nombre o sustitúyalo con --force
cli-display-debian-ubuntu-apt-install = { $what } { $absent } (en Debian y Ubuntu: apt install { $packages })
cli-display-the-libraries = las bibliotecas
cli-display-the-library = la biblioteca
cli-display-display-neither-display-nor-wayland-display = una pantalla (ni DISPLAY ni WAYLAND_DISPLAY están definidas)
cli-display-window-needs = la ventana necesita { $what }; `desire-path demo --out DIR` hace todo el trabajo sin ella, `desire-path --help` lista todos los comandos
cli-display-window-stopped = la ventana se detuvo de forma inesperada; lo que guardó está a salvo, comunique por favor el mensaje de arriba
cli-export-events = Eventos
cli-tool-is-for-another-purpose = { $tool } es para { $word }: omita --for
cli-tool-takes-nothing-hashed = { $tool } no admite direcciones cifradas con hash: omita --hashed
cli-tool-needs-campaign = { $tool } necesita el número de una campaña: añada --campaign 701…
cli-tool-campaign-is-no-number = { $tool } numera las campañas con 15 o 18 letras y cifras que empiezan por 701
cli-tool-has-no-campaign = { $tool } no tiene campañas: omita --campaign
cli-tool-is-for-actions = { $tool } se compone de acciones: use desire-path export PROJECT actions
cli-tool-needs-a-file = la lista es más larga de lo que admite un archivo de { $tool }: escríbala en un archivo, los demás quedarán al lado
cli-tool-list = { $what } para { $tool }
cli-tool-unknown-to-tool = { $n ->
    [one] 1 fila se omite: { $tool } no conocería a la persona
   *[other] { $n } filas se omiten: { $tool } no conocería a las personas
}
cli-tool-repeated = { $n ->
    [one] 1 fila se omite: { $tool } guarda una fila por persona, y esa persona ya está en el archivo
   *[other] { $n } filas se omiten: { $tool } guarda una fila por persona, y esas personas ya están en el archivo
}
cli-tool-phones-without-country = { $n ->
    [one] 1 número de teléfono se omite porque no es seguro de qué país es: `desire-path identity PROJECT --set country-code=49` dice cuál es el suyo
   *[other] { $n } números de teléfono se omiten porque no es seguro de qué país son: `desire-path identity PROJECT --set country-code=49` dice cuál es el suyo
}
cli-tool-incomplete-addresses = { $n ->
    [one] 1 persona está en el archivo solo con su correo o teléfono: { $tool } toma nombre, apellidos, país y código postal solo juntos
   *[other] { $n } personas están en el archivo solo con su correo o teléfono: { $tool } toma nombre, apellidos, país y código postal solo juntos
}
cli-tool-knows-nobody = { $tool } no conoce a nadie de esta lista
cli-tool-actions-of-other-channels = { $n ->
    [one] 1 acción es para un canal distinto de { $tool } ({ $channels })
   *[other] { $n } acciones son para canales distintos de { $tool } ({ $channels })
}
cli-tool-all-approved-are-of-other-channels = ninguna acción aprobada es para { $tool }; exporte las demás sin --to o con una herramienta para su canal
cli-export-approved-actions = Acciones aprobadas{ $included }
cli-export-approved-actions-left-already = todas las acciones aprobadas ya salieron; `desire-path actions PROJECT` lista qué fue de ellas
cli-export-no-approved-action-may-leave-desire = ninguna acción aprobada puede salir; `desire-path actions PROJECT --approve all` aprueba
cli-export-approved-actions-stay-behind = acciones aprobadas: { $sentence }
cli-export-nobody-may-list = nadie puede estar en esta lista. { $why }
cli-export-project-has-no-segments-yet-desire = el proyecto aún no tiene segmentos; `desire-path segments PROJECT --save` crea algunos
cli-export-report = Informe
cli-export-scores = Puntuaciones
cli-export-nobody-here-has-score-desire-path = nadie tiene aquí una puntuación; `desire-path predict PROJECT` dice qué les falta a los datos
cli-export-project-has-no-predictions-yet-desire = el proyecto aún no tiene predicciones; `desire-path predict PROJECT` las calcula
cli-export-timeline = Cronología
cli-export-timeline-shows-customers-whole-journey-leave = una cronología muestra todo el recorrido de un cliente; omita --filter
cli-export-flow-title = Flujo
cli-export-all-segments-for = Todos los segmentos para { $word }{ $included }
cli-export-segment-for = Segmento { $name } para { $word }{ $included }
cli-export-include-unknown-consent = añada --include-unknown-consent
cli-file-format-cannot-written-end-name = { $what } no se puede escribir en "{ $path }"; termine el nombre en { $possible }
cli-file-format-key-or-txt = .key o .txt
cli-file-format-the-key = la clave
cli-file-format-a-new-project = un proyecto nuevo
cli-file-format-cannot-written-possible = { $what } no se puede escribir como { $ending }; es posible { $endings }
cli-file-format-cannot-be-written-to = { $what } no se puede escribir en "{ $name }"; { $hint }
cli-file-format-end-the-name-in = termine el nombre en { $endings }
cli-file-format-end-name-which-every-browser-prints = termine el nombre en { $endings }, que cualquier navegador imprime como PDF
cli-file-format-ends-format-says-leave-one-them = "{ $name }" termina en .{ $ending } y --format dice { $wanted }; omita uno de los dos
cli-file-format-the-report = el informe
cli-file-format-ad-spend = el gasto publicitario
cli-follow-not-imported = no importado: { $error }
cli-follow-added-to-left-out = { $file }: { $events } en { $source }, { $rows } omitidas
cli-follow-already-there-as-import = { $file }: ya está como importación { $id }
cli-follow-cannot-look-into = no se puede mirar en { $folder }: { $error }
cli-follow-waits = { $file } espera: { $why }
cli-follow-watching-files-known-kind-import-themselves = vigilando { $folder }; los archivos de un tipo conocido se importan solos, Ctrl+C lo detiene
cli-futures-cannot-read-write-all-kind-numbers = no se puede leer "{ $text }"; escriba all, first:200, un tipo ({ $kinds }), el nombre de un playbook o números separados por comas
cli-futures-no-action-fits = ninguna acción corresponde a "{ $which }"
cli-futures-edited = Cambiado: { $n }
cli-futures-edit-is-empty = --content necesita palabras
cli-futures-no-such-channel = aquí ningún canal se llama "{ $name }": { $known }
cli-futures-nothing-propose-run-desire-path-predict = no hay nada que proponer; ejecute primero `desire-path predict` o importe más eventos
cli-futures-nothing-propose-import-newer-data-add = no hay nada que proponer. { $stale } Importe datos más recientes o añada --as-of-end
cli-futures-actions = Acciones
cli-futures-next-touchpoint-right-time-among-first = próximo punto de contacto: acierta { $first } de las veces, entre los tres primeros { $first_three } (nombrando siempre el más frecuente: { $most_common })
cli-futures-segment-has-now = El segmento «{ $name }» tiene ahora { $n }.
cli-futures-customers-whom-holds = Clientes para los que se cumple: { $n }.
cli-futures-segment-has-no-name-write-add = el segmento no tiene nombre; escriba --add "Compraron hace poco"
cli-identity-has-one-profile-nothing-had-joined = { $label } tiene un solo perfil: no hubo que unir nada.
cli-identity-decided-by-hand = decidido a mano ({ $decision })
cli-identity-one-person-because = Una persona porque
cli-identity-from = De
cli-identity-profile = Perfil
cli-identity-look-like-several-people = { $n ->
    [one] { $n } cliente parece ser varias personas.
   *[other] { $n } clientes parecen ser varias personas.
}
cli-identity-by-hand = { $n } a mano.
cli-identity-shared-too-many-people-join-everybody = { $n } en común de demasiadas personas para unir a todas las que lo tienen.
cli-identity-no-decision-identity-project-show-decisions = no hay decisión { $number }; `identity PROJECT --show decisions` las lista
cli-identity-customers-look-like-one-person = Clientes que parecen una sola persona
cli-identity-customers-look-like-several-people = Clientes que parecen varias personas
cli-identity-decisions-who-who = Decisiones sobre quién es quién
cli-identity-identifiers-that-join-nobody = Identificadores que no unen a nadie
cli-identity-why-profiles-one-person = Por qué los perfiles son una persona
cli-identity-preview-who-who = Vista previa de quién es quién
cli-identity-done = Hecho. { $why }
cli-identity-rules-pattern-stars-alone-would-block-everything = un patrón solo de asteriscos lo bloquearía todo; escriba algo junto a ellos
cli-identity-rules-no-kind-identifier-write = no hay tipo de identificador "{ $word }"; escriba { $kinds }
cli-identity-rules-whole-number-0-no-limit-not = { $name } es un número entero, 0 para ningún límite, no "{ $value }"
cli-identity-rules-off-not = { $name } es on u off, no "{ $value }"
cli-identity-rules-no-rule-desire-path-identity-help = no hay regla "{ $name }"; `desire-path identity --help` las lista
cli-identity-rules-no-pattern-blocked-identity-project-show = ningún patrón "{ $value }" está bloqueado; `identity PROJECT --show rules` los lista
cli-identity-rules-no-limit-desire-path-identity-help = no hay límite "{ $name }"; `desire-path identity --help` los lista
cli-identity-rules-no-limit-write-suspect-limit-number = "{ $word }" no es un límite; escriba --suspect LIMIT=NUMBER, como --suspect emails=4
cli-identity-rules-no-rule-write-set-rule-value = "{ $word }" no es una regla; escriba --set RULE=VALUE, como --set email=off
cli-import-added-now-has = Añadido a { $path }: { $added }; ahora tiene { $events } de { $customers }.
cli-import-more-rows-left-out-rejects-file = { $file }: { $more } filas más omitidas; --rejects FILE las escribe todas
cli-import-updated-by-this-file = { $file }: { $records } con cambios por este archivo
cli-import-already-import-nothing-added = ya está como importación { $id }; no se añadió nada
cli-import-rows-became = { $file }: de { $rows } salieron { $events }: { $made }
cli-import-note = Nota
cli-import-rejected = Rechazadas
cli-import-duplicates = Duplicados
cli-import-new-profiles = Perfiles nuevos
cli-import-events = Eventos
cli-import-used = Usadas
cli-import-rows = Filas
cli-import-source = Fuente
cli-import-file = Archivo
cli-import-desire-path-settings-says-why-set = `desire-path settings { $project }` dice por qué; --set goal=…, currency=…, time-zone=… o stages=… lo cambia
cli-import-goal-is-not-in-data = nada en estos archivos es { $goal }; tienen «{ $proposed }», { $times }: `desire-path settings { $project } --set goal="{ $proposed }"` lo convierte en el objetivo
cli-import-taken-granted-goal-money-times-stages = se da por supuesto: objetivo { $touchpoints }, dinero en { $currency }, horas en { $time_zone }, etapas { $stages }
cli-import-times-without-zone-read-time-zone = { $file }: las horas sin zona se leen en { $zone }; --time-zone indica otra
cli-import-say-time-zone-such-europe-berlin = { $file }: { $text } Dígalo con --time-zone, como Europe/Berlin
cli-import-left-out = { $file }: omitido: { $line }
cli-import-kept-properties-events-no-property-name = { $file }: se guardan como propiedades de eventos: { $summaries }; --no-property NAME omite una
cli-import-columns-left-out-property-name-keeps = { $file }: columnas omitidas: { $names }{ $more }; --property NAME guarda una
cli-import-has-no-property-its-columns = { $file } no tiene propiedad "{ $name }"; sus columnas son { $names }
cli-import-say-which-with = diga cuál con { $options }
cli-import-give-a-column-the-role = escriba { $table }--map COLUMN={ $role }
cli-import-role-is-missing = { $problem } (las columnas son { $columns })
cli-import-none-of-the-tables-has = ninguna de las tablas tiene una columna "{ $column }"
cli-import-may-be-cents = { $file }: --minor-units dice que los importes están en céntimos
cli-import-say-by-table = { $file }: { $question } Dígalo con --table "{ $names }"
cli-import-products-in-the-catalogue = { $file }: { $products } ahora en el catálogo; `desire-path products` los lista
cli-import-own-source = { $file }: «{ $taken }» tiene archivos de otro tipo, así que este es de una fuente propia, «{ $own }»; --source indica otra
cli-import-table-says-another = { $file }: { $question } { $names }; --table indica otra
cli-import-recognised-as = { $file }: reconocido como { $name }
cli-import-times-do-not-say-their-zone = { $file }: las horas no indican su zona y se leen como { $zone }; --time-zone indica otra
cli-import-dates-can-be-read-two-ways = las fechas de { $file } ({ $columns }) se pueden leer con el día o con el mes primero
cli-import-say-which-order-dates-have = diga cuál con --dates day-first o --dates month-first
cli-import-has-no-column-its-columns = { $file } no tiene columna "{ $column }"; sus columnas son { $names }
cli-import-no-column-has-state = { $file }: ninguna columna contiene "{ $word }", así que no es el estado de nada
cli-import-or-explain-states = { $which }; o diga qué significa una palabra, como en --state "Versendet=paid"
cli-import-cannot-read-map-write-column-role = no se puede leer --map "{ $pair }"; escriba column=role
cli-import-no-table-tables = no hay tabla "{ $wanted }"; las tablas son { $names }
cli-import-file-left-out = omitido: { $error_text }
cli-import-ignored-they-hold-no-data-name = pasados por alto, porque no contienen datos: { $names }; nómbrelos para importarlos de todos modos
cli-import-no-file-nothing-imported = no hay archivo { $missing }; no se importó nada
cli-import-rows-left-out = filas omitidas
cli-import-not-imported-has-said-what-their = no importados, porque hay una pregunta abierta sobre ellos: { $files }
cli-import-import-each-itself-map-options-above = importe cada uno por separado con las opciones de arriba
cli-import-no-row-these-files-could-used = no se pudo usar ninguna fila de estos archivos; --map column=role dice qué contienen las columnas
cli-import-none-these-files-can-imported = ninguno de estos archivos se puede importar
cli-import-left-out-until-answered = omitido hasta que se responda: { $open }
cli-import-file-left-out-open = omitido: { $open }
cli-import-name-project-first-standard-input-stands = nombre primero el proyecto; - es la entrada estándar y va entre los archivos
cli-import-no-time-zone-write-one-such = no hay zona horaria "{ $zone }"; escriba una como Europe/Berlin
cli-import-columns-more = {" "}y { $n } más
cli-manual-no-command-desire-path-help-lists = no hay comando "{ $command }"; `desire-path --help` lista los comandos
cli-manual-wrote-the-pages-to = se escribieron las páginas en { $folder }
cli-manual-folder-cannot-made = no se puede crear la carpeta { $folder }
cli-mod-project-changed-while-read-run-command = el proyecto cambió mientras se leía ({ $why }); ejecute de nuevo el comando
cli-mod-desire-path-help-command-lists-options = `desire-path help COMMAND` lista las opciones
cli-output-texts-cut-width-terminal-wide-shows = los textos se cortan al ancho del terminal; --wide los muestra enteros
cli-parse-did-you-mean-desire-path-export = ¿quiso decir `desire-path export { $project } { $kind }`?
cli-parse-there-are-exports = hay { $kinds }
cli-parse-there-is-no-export = no hay exportación "{ $word }"
cli-parse-no-command-project-file = no hay comando, proyecto ni archivo "{ $word }"
cli-parse-desire-path-help-lists-commands = `desire-path --help` lista los comandos
cli-parse-desire-path-import-file-makes-project = `desire-path import { $word } FILE` crea un proyecto a partir de un archivo
cli-parse-did-you-mean-desire-path = ¿quiso decir `desire-path { $command }`?
cli-parse-write-desire-path = escriba `desire-path { $command } { $rest }`
cli-parse-command-comes-before-project-stands-after = el comando va antes que el proyecto: "{ $command }" está después de "{ $word }"
cli-passphrase-no-passphrase-was-typed = no se escribió ninguna contraseña
cli-passphrase-passphrase-could-not-read = no se pudo leer la contraseña
cli-passphrase-needs-passphrase-no-terminal-ask-use = { $path } necesita una contraseña y no hay terminal donde pedirla; use --passphrase-file o defina { $variable }
cli-passphrase-other-users-machine-may-read-chmod = otros usuarios de este equipo pueden leer { $file }; `chmod 600` lo impide
cli-passphrase-is-not-valid-text = { $variable } no es texto válido
cli-passphrase-empty-holds-characters-cannot-typed = { $variable } está vacía o contiene caracteres que no se pueden teclear
cli-passphrase-has-hold-passphrase-one-line-nothing = { $file } debe contener la contraseña en una línea y nada más
cli-passphrase-cannot-be-read = no se puede leer { $file }
cli-passphrase-two-not-same-so-nothing-done = las dos no son iguales, así que no se hizo nada
cli-passphrase-exists-not-encrypted-desire-path-encrypt = { $path } existe y no está cifrado; `desire-path encrypt` lo protege con una contraseña
cli-passphrase-prompt = Contraseña de { $path }:
cli-passphrase-prompt-new = Nueva contraseña de { $path }:
cli-passphrase-prompt-again = La misma de nuevo:
cli-privacy-kinds-edit-import-export-erasure-retention = los tipos son edit, import, export, erasure y retention
cli-privacy-pseudonymous-data-still-personal-data-share = los datos seudonimizados siguen siendo datos personales: compártalos solo con quienes puedan tenerlos
cli-privacy-key-thrown-away-nobody-can-tell = la clave se desecha: ya nadie puede saber quiénes son las personas
cli-privacy-whoever-has-key-can-tell-who = quien tenga la clave puede saber quiénes son las personas
cli-privacy-not-encrypted = sin cifrar
cli-privacy-the-copy = la copia
cli-privacy-cannot-undone-say-yes-do = no se puede deshacer; añada --yes para hacerlo
cli-privacy-events-in-no-total = { $n ->
    [one] { $n } de ellos no está en ningún total, porque había muy pocas personas detrás
   *[other] { $n } de ellos no están en ningún total, porque había muy pocas personas detrás
}
cli-privacy-removed = Eliminado: { $events } anteriores al { $before } de { $touched }; de { $gone } no queda nada, así que también se van; { $in_no_total }
cli-privacy-would-remove = esto eliminaría { $events } anteriores al { $before } de { $touched }; de { $gone } no queda nada, así que también se van; { $in_no_total }
cli-privacy-no-event-older-than = ningún evento es más antiguo que { $n }
cli-privacy-say-months-events-older-than-go = indique --months: los eventos más antiguos se van
cli-privacy-of-removed-events = { $n } de eventos eliminados.
cli-privacy-no-event-removed-yet-so-no = aún no se eliminó ningún evento, así que no hay totales; `desire-path prune --months N` elimina
cli-privacy-access-export = Exportación de acceso
cli-privacy-what-held-about-person = lo que se guarda sobre una persona
cli-privacy-lies-beside-project-may-still-hold = { $copy } está junto al proyecto y puede contenerlos todavía
cli-privacy-copies-project-files-exported-before-not = las copias del proyecto y los archivos exportados antes no cambian; elimínelos también
cli-privacy-erased-file-rewritten = borrado: { $customers }, { $profiles }, { $events }, { $rows }; el archivo se reescribió
cli-privacy-would-erase-good-cannot-undone-say = esto borraría { $customers } para siempre ({ $labels }{ $more }). No se puede deshacer; añada --yes para hacerlo
cli-privacy-nobody-found-so-nobody-erased = no se encontró a nadie, así que no se borró a nadie
cli-privacy-say-whom-erase-identifiers-from-csv = diga a quién borrar: identificadores o --from con un archivo CSV de ellos
cli-privacy-cannot-be-read = no se puede leer { $file }
cli-privacy-no-purpose-purposes-analytics-profiling-email = no hay finalidad "{ $word }"; las finalidades son analytics, profiling, email, sms y ads
cli-privacy-set-needs-purpose-analytics-profiling-email = --set necesita --purpose: analytics, profiling, email, sms o ads
cli-privacy-what-agreed-to = Lo que aceptaron { $n }.
cli-project-nobody-yet = aún no hay nadie en el proyecto; importe un archivo con clientes
cli-project-nobody-passes-filter-widen-dates-drop = nadie pasa el filtro; amplíe las fechas o quite una condición
cli-project-timeout-seconds-0-no-limit = --timeout va en segundos, 0 para ningún límite
cli-project-sql-reads-file-who-refused-analytics = sql lee el archivo tal cual: { $customers } que rechazaron la analítica pueden estar entre las filas
cli-project-not-encrypted-which-build-cannot-do = sin cifrar, lo que esta versión no puede hacer: guárdelo en un disco cifrado
cli-project-not-encrypted-desire-path-encrypt-protects = sin cifrar: `desire-path encrypt` lo protege
cli-project-encrypted-by = cifrado con { $cipher }
cli-project-joined-into-time-zone-mb-format = { $profiles } unidos en { $customers } · { $sessions } · { $segments } · { $actions } · zona horaria { $time_zone } · { $megabytes } MB, formato { $format }, { $encryption }
cli-project-exists-already-has-another-content-nothing = { $path } ya existe y tiene otro contenido. No se escribió nada; elija otra carpeta o sustitúyala con --force
cli-project-bytes = Bytes
cli-project-rows = Filas
cli-project-source = Fuente
cli-project-file = Archivo
cli-project-finished-when-project-opened-where-nobody = Se termina cuando el proyecto se abre donde nadie más lo tenga abierto y se pueda escribir el archivo.
cli-project-erasure-not-finished-traces-erased-people = Un borrado no ha terminado: puede haber todavía rastros de personas borradas en el archivo.
cli-project-desire-path-check-project-accept-accepts = `desire-path check PROJECT --accept` acepta los cambios de las tablas
cli-project-project-brought-todays-file-format-kept = el proyecto se pasó al formato de archivo actual; tal como era se conserva en { $copy }
cli-protect-not-encrypted-desire-path-encrypt-protects = { $name } no está cifrado; `desire-path encrypt` lo protege con una contraseña
cli-protect-has-another-passphrase-now-copies-made = { $path } tiene ahora otra contraseña; las copias hechas antes conservan la suya
cli-protect-not-encrypted-any-more-whoever-gets = { $name } ya no está cifrado: quien consiga el archivo puede leerlo
cli-protect-would-write-without-encryption-whoever-gets = esto escribiría { $name } sin cifrado: quien consiga el archivo podría leerlo; añada --yes para hacerlo
cli-protect-copies-made-before-not-encrypted-disk = las copias hechas antes no están cifradas, y el disco puede contener todavía rastros del archivo antiguo
cli-protect-is-encrypted-now = { $path } está ahora cifrado
cli-protect-encrypted-already-desire-path-passphrase-changes = { $path } ya está cifrado; `desire-path passphrase` cambia su contraseña
cli-protect-keep-passphrase-safe = guarde bien la contraseña: quien la olvida pierde el proyecto, entonces nadie puede abrirlo
cli-quality-preview-lists-every-address-before-after = `--preview` lista cada dirección antes y después, `--apply` añade las reglas.
cli-quality-no-addresses-need-names-so-no = ninguna dirección necesita nombre, así que no se añadió ninguna regla
cli-quality-nothing-propose = { $addresses } son { $touchpoints }; no hay nada que proponer.
cli-quality-addresses-become = { $addresses } → { $touchpoints } (ahora { $now }).
cli-quality-row = Fila
cli-quality-reason = Motivo
cli-quality-column = Columna
cli-quality-line = Línea
cli-quality-file = Archivo
cli-quality-nothing-kind-found = no se encontró nada del tipo "{ $word }"
cli-quality-no-finding-findings = no hay hallazgo "{ $word }"; los hallazgos son { $known }
cli-quality-rows-finding-lists-what-behind-finding = `--rows FINDING` lista lo que hay detrás de un hallazgo.
cli-quality-rows-behind-a-finding = Filas detrás de un hallazgo
cli-safety-done-again = rehacer
cli-safety-undone = deshacer
cli-safety-findings-in = { $findings } en { $path }.
cli-safety-can-be = Se puede
cli-safety-what = Qué
cli-safety-when = Cuándo
cli-safety-no-edit-can-desire-path-undo = no hay ninguna edición para esto: { $word }; `desire-path undo PROJECT --list` las lista
cli-safety-nothing-changed-would-take-back-remove = no se cambió nada: esto desharía "{ $what }" y eliminaría sus filas para siempre; añada --yes para hacerlo, importar de nuevo los archivos las recupera
cli-safety-people-who-erased-from-project-later = las personas que se borren más tarde del proyecto siguen en ella: elimine las copias que ya no se necesiten
cli-safety-copy-project-read-found-whole = { $to } es una copia del proyecto, leída y hallada íntegra{ $how }
cli-safety-projects-passphrase-opens = ; la contraseña del proyecto la abre
cli-safety-accepted-they-earlier-edits-cannot-undone = aceptado tal cual: { $accepted }; las ediciones anteriores ya no se pueden deshacer
cli-safety-no-table-changed-outside-program-so = no se cambió ninguna tabla fuera del programa, así que no hay nada que aceptar
cli-safety-project-file-damaged-changed-outside-program = El archivo del proyecto está dañado o se modificó fuera del programa.
cli-safety-changes-yours-taken-they-desire-path = Los cambios que son suyos se toman tal cual con `desire-path check PROJECT --accept`; si no, restaure el proyecto de una copia de seguridad.
cli-safety-nothing-wrong-events-program-wrote-them = Todo está bien en { $path }: { $tables } y { $blocks } de eventos están tal como los escribió el programa.
cli-safety-can-be-accepted = Se puede aceptar
cli-safety-where = Dónde
cli-settings-of-program = Ajustes del programa en este equipo; `desire-path settings PROJECT` lista los de un proyecto.
cli-settings-update-notice = dónde se busca una versión más reciente, una vez al día
cli-settings-is-of-program = { $name } es un ajuste del programa: desire-path settings --set { $name }={ $value }, sin proyecto
cli-settings-is-of-project = { $name } es un ajuste de un proyecto: desire-path settings PROJECT --set { $name }={ $value }
cli-settings-nobody-has-looked-these-settings-yet = { $name }: nadie ha mirado aún estos ajustes; --set SETTING=VALUE los cambia.
cli-settings-somebody-has-looked-these-settings = { $name }: alguien ha mirado estos ajustes.
cli-settings-per-cent = por ciento al que nadie escribe
cli-settings-per-cent-as-usual = por ciento para el que se omite una acción
cli-settings-properties-that-count = propiedades en que se basan segmentos y predicciones además del comportamiento
cli-settings-between-messages-one-person = entre mensajes a una persona
cli-settings-most-messages-a-week = como máximo, a una persona en 7 días
cli-settings-they-lead-so-they-not-used = llevan a { $into }, así que no se usan
cli-settings-the-data-speaks-for = los datos apuntan a { $proposed }: { $why }
cli-settings-goal-is-not-in-data = Nada en sus datos lo alcanza. Los datos apuntan a { $proposed }: { $why } --set goal="{ $proposed }" lo adopta.
cli-settings-note = Nota
cli-settings-value = Valor
cli-settings-setting = Ajuste
cli-settings-number-from = { $name } es un número de { $start } a { $end }
cli-settings-stages-1-12-different-names-commas = stages son de 1 a 12 nombres distintos separados por comas
cli-settings-objective-convert-more-keep-customers-engage = objective es convert-more, keep-customers o engage-more
cli-settings-goal-needs-touchpoint-such-set-goal = el objetivo necesita un punto de contacto, como --set goal=Purchase
cli-settings-no-touchpoint-data = no hay punto de contacto "{ $name }" en los datos{ $near }
cli-settings-did-you-mean = ; ¿quiso decir "{ $n }"?
cli-settings-touchpoints-lists-them = ; `desire-path touchpoints PROJECT` los lista
cli-settings-no-setting-desire-path-settings-help = no hay ajuste "{ $name }"; `desire-path settings --help` los lista
cli-settings-hide-names-off = hide-names es on u off
cli-settings-no-time-zone-write-one-such = no hay zona horaria "{ $value }"; escriba una como Europe/London
cli-settings-cannot-read-write-what-one-unit = no se puede leer "{ $part }"; escriba cuánto vale una unidad en { $currency }: --set exchange-rates="USD 0.92, JPY 0.0061"
cli-settings-no-currency-write-three-letters-such = "{ $value }" no es una moneda; escriba tres letras como GBP
cli-settings-no-setting-write-set-setting-value = "{ $word }" no es un ajuste; escriba --set SETTING=VALUE, como --set currency=GBP
cli-show-list-format-json-says-what-each = `--list --format json` dice qué responde cada uno.
cli-show-desire-path-show-id-project-set = { $n }; `desire-path show ID PROJECT --set SETTING=VALUE` pregunta uno.
cli-show-values = Valores
cli-show-usual = Habitual
cli-show-setting = Ajuste
cli-show-title = Título
cli-show-id = Id.
cli-show-further-tables-table = más tablas: --table { $others }
cli-show-no-key-value-write = "{ $word }" no es key=value; escriba { $option } { $example }
cli-show-question-holds-its-settings-filter-selection = la pregunta contiene sus ajustes, filtro y selección; omita --set, --filter, --entity y --select
cli-show-ending-file-format-do-not-agree = la terminación del archivo y --format no concuerdan; omita uno de los dos
cli-show-answer-cannot-written-csv-json-txt = una respuesta no se puede escribir como .{ $other }: termine el nombre en .csv, .json, .txt o .xlsx, o en .svg o .png si tiene imagen
cli-show-end-name-csv-json-txt-say = termine el nombre en .csv, .json, .txt, .xlsx, .svg o .png, o indique el formato con --format
cli-show-only-pictures-are-shared = --share es para imágenes; termine el nombre en .svg o .png
cli-show-picture-of-people-is-not-shared = esta imagen muestra personas concretas y no es para compartir
cli-show-picture-has-no-table = una imagen muestra toda la respuesta; omita --table o termine el nombre en .csv o .xlsx
cli-show-customers-behind-a-part = Clientes detrás de una parte
cli-stdin-cannot-be-read = no se puede leer { $name }
cli-stdin-no-temporary-folder = no hay carpeta temporal
cli-stdin-file-cannot-be-read = no se puede leer { $path }
cli-stdin-standard-input-can-read-only-once = la entrada estándar solo se puede leer una vez; nombre - una sola vez
cli-stdin-name = la entrada estándar
cli-touchpoints-raw-names = Nombres originales
cli-touchpoints-orders = Pedidos
cli-touchpoints-in-stages = { $project }: { $touchpoints } en { $stages }.
cli-project-rows-by-people = { $shop }: { $rows } de { $people }.
cli-touchpoints-events = Eventos
cli-touchpoints-kind = Tipo
cli-touchpoints-stage = Etapa
cli-touchpoints-touchpoint = Punto de contacto
cli-touchpoints-no-stage = no hay etapa "{ $name }"; hay { $stages }
cli-touchpoints-no-kind-desire-path-touchpoints-help = "{ $code }" no es un tipo; `desire-path touchpoints --help` lista los tipos
cli-touchpoints-no-touchpoint-data-desire-path-touchpoints = no hay punto de contacto "{ $name }" en los datos; `desire-path touchpoints PROJECT` los lista
cli-touchpoints-names-no-touchpoint-value-write = "{ $word }" no nombra un punto de contacto y un valor; escriba { $example }
cli-traffic-not-customers-left-out = { $n ->
    [one] De { $people }, { $n } no es un cliente y se excluye.
   *[other] De { $people }, { $n } no son clientes y se excluyen.
}
cli-traffic-events-that-machines-did = De { $n } de los demás se excluye lo que hicieron máquinas.
cli-traffic-acts-faster-than-people-can = actúa más rápido de lo que puede una persona
cli-traffic-acts-second-mail-sent-many-links = actúa en el mismo segundo en que se envía un correo, o en muchos enlaces a la vez
cli-traffic-automated-events = eventos automáticos
cli-traffic-bots = bots
cli-traffic-fast = rápidos
cli-traffic-own = propios
cli-traffic-user-agent = agente de usuario
cli-traffic-user-agent-or = agente de usuario, o { $names }
cli-traffic-told-by = Se sabe por
cli-traffic-customers = Clientes
cli-traffic-left-out = Excluido
cli-traffic-who = Quién
cli-traffic-nothing-changed-apply-keeps = No se cambió nada; --apply lo guarda.
cli-traffic-nothing-apply-say-what-change-own = no hay nada que aplicar; diga qué cambiar con --own, --more-bots o --leave-out
cli-undo-import-took-back = se deshizo: { $what }
cli-undo-import-nothing-changed-say-yes-do-importing = no se cambió nada; añada --yes para hacerlo, importar de nuevo el archivo lo recupera
cli-undo-import-this-would-take-back = esto desharía: { $what }
cli-undo-import-import-with = importación { $id }, { $file }, con { $n }
cli-undo-import-there-is-no-import = no hay importación { $import }; { $hint }
cli-undo-import-there-are = hay { $known }
cli-undo-import-the-project-has-none = el proyecto no tiene ninguna
cli-project-sql-has-what-others-leave-out = sql lee el archivo tal cual: { $people } y { $events } que los demás comandos excluyen (`desire-path traffic PROJECT`) están entre las filas

## What was written
cli-destination-wrote = escrito: { $path }
cli-privacy-wrote-copy = escrito: { $path }, { $how }
cli-privacy-encrypted = cifrada
cli-export-coverage = { $prediction }, { $days } días: { $says }
cli-import-reject = { $file }, línea { $line }: { $reason }{ $column }
cli-identity-same = mismo { $kind }
cli-identity-same-value = mismo { $kind } { $value }
