### The window: menus, bars, notices and problems.

## Apply

apply-has-come-into-watched-folder-and = { $name } ha llegado a la carpeta vigilada y espera en Datos › Importaciones: { $why }
apply-nothing-is-imported-here-make-project = Aquí no se importa nada: cree antes un proyecto propio, con Archivo › Proyecto nuevo….
apply-nobody-is-selected-so-there-is = No hay nadie seleccionado, así que no hay segmento que crear.
apply-segment-made-rename-it-in-segments = Segmento «{ $last_segment }» creado; cámbiele el nombre en Segmentos.
apply-cancelled-nothing-was-changed = { $name }: cancelado, no se cambió nada.
apply-of-another-project = { $name }: su proyecto está cerrado, no se cambió nada.
apply-finding-customers-who = Buscando los clientes que cumplen esto
apply-there-is-nothing-to-export-in = En esta vista aún no hay nada que exportar.
apply-command-is-copied-paste-it-into = El comando está copiado: péguelo en un terminal para obtener allí las mismas cifras.
apply-what-this-view-shows-has-no = Lo que muestra esta vista no tiene un comando propio.
apply-points-pixels-each = { $width } × { $height } puntos, de { $pixels_per_point } píxeles cada uno
apply-window = Ventana
apply-language-not-kept = Este idioma se usa hasta que se cierre la ventana; no se pudo guardar: { $error }
apply-diagnostics-are-copied-they-name-no = El diagnóstico está copiado. No nombra a ninguna persona, archivo ni carpeta: péguelo en un informe.

## Context

context-this-project-is-open-to-look = Este proyecto está abierto para mirar. { $to_edit }

## Damage notice

damage-notice-open-backup = Abrir copia de seguridad…
damage-notice-accept-change = Aceptar el cambio
damage-notice-accepting-change = Aceptando el cambio
damage-notice-accepted-as-they-are = Aceptado tal cual: { $accepted }.

## Details panel

details-panel-hide-details = Ocultar detalles
details-panel-show-details = Mostrar detalles
details-panel-details = Detalles
details-panel-selected = { $customers } en la selección
details-panel-list-selection = Lista
details-panel-selection-as-timelines = Cronologías
details-panel-selection-as-segment = Crear segmento
details-panel-select-nobody = Quitar
selected-name = «{ $name }»

## Filter bar

filter-bar-find-customer = Buscar cliente
filter-bar-filters = Filtros
filter-bar-filters-counted = Filtros · { $on }
filter-bar-done = Hecho
filter-bar-clear-filter = Quitar el filtro
filter-bar-counting-customers = Contando clientes
filter-bar-people = Personas
filter-bar-with-bots = Con bots
filter-bar-bots-only = Solo bots
filter-bar-bots = Bots
filter-bar-people-as-data-quality-says = Personas, como dice Datos › Calidad
filter-bar-bots-and-our-own-people-too = También los bots y nuestro personal
filter-bar-only-bots-and-our-own-people = Solo los bots y nuestro personal
filter-bar-source = Fuente
filter-bar-all-sources = Fuentes
filter-bar-channel = Canal
filter-bar-all-channels = Canales
filter-bar-all-customers = Clientes
filter-bar-segment = Segmento
filter-bar-no-segments-yet-find-groups-in = Aún no hay segmentos: encuentre grupos en Segmentos o cree uno a partir de una selección.
filter-bar-who = Clientes que…
filter-bar-who-chip = Clientes que: { $rule }
filter-bar-of-every-analysis-list-and-export = { $words } de todos los análisis, listas y exportaciones. El consentimiento se fija en Datos › Privacidad.
filter-bar-left-out = { $n } fuera

## Filter dates

filter-dates-all-dates = Fechas
filter-dates-dates = Fechas
filter-dates-counted-back-from-end-of-your = Contado hacia atrás desde el final de sus datos, { $date }.
filter-dates-now-last-day = Ahora el último día.
filter-dates-click-first-day-then-last = Haga clic en el primer día y después en el último.
filter-dates-from = Desde
filter-dates-to = Hasta
filter-dates-show-these-dates = Mostrar estas fechas
filter-dates-first-day-is-after-last = El primer día es posterior al último.
filter-dates-write-days-as-year-month-day = Escriba los días como año-mes-día: 2026-01-31.

## Frame

frame-opening = Abriendo…
frame-project-is-being-read = Se está leyendo el proyecto.
frame-nothing-can-be-changed-here = Aquí no se puede cambiar nada. { $to_edit }
frame-open-to-look-at = Abierto para mirar
frame-light-theme = Tema claro
frame-dark-theme = Tema oscuro
frame-redo = Rehacer
frame-redo-named = Rehacer: { $edit }
frame-undo = Deshacer
frame-undo-named = Deshacer: { $edit }
frame-clearing-the-filter = quitar el filtro
frame-export-what-is-shown = Exportar lo mostrado
frame-menu = Menú
frame-file = Archivo
frame-new-project = Proyecto nuevo…
frame-ctrl-n = Ctrl+N
frame-open-project = Abrir proyecto…
frame-ctrl-o = Ctrl+O
frame-open-sample-shop = Abrir la tienda de ejemplo
frame-import-files = Importar archivos…
frame-ctrl-i = Ctrl+I
frame-import-folder = Importar una carpeta…
frame-menu-export-what-is-shown = Exportar lo mostrado…
frame-ctrl-e = Ctrl+E
frame-copy-as-command = Copiar como comando
frame-quit = Salir
frame-ctrl-q = Ctrl+Q
frame-edit = Editar
frame-ctrl-z = Ctrl+Z
frame-shift-ctrl-z = Mayús+Ctrl+Z
frame-find-customer = Buscar un cliente
frame-ctrl-f = Ctrl+F
frame-names-and-stages = Nombres y etapas…
frame-ctrl = Ctrl+,
frame-view = Ver
frame-key-of-view = Ctrl+{ $n }
frame-theme-of-system = Tema del sistema
frame-language = Idioma
frame-language-of-system = El del sistema
frame-larger-text = Texto más grande
frame-key-larger = Ctrl++
frame-smaller-text = Texto más pequeño
frame-key-smaller = Ctrl+−
frame-ordinary-text = Texto normal
frame-key-ordinary = Ctrl+0
frame-allow-motion = Permitir animaciones
frame-reduce-motion = Reducir animaciones
frame-full-screen = Pantalla completa
frame-help = Ayuda
frame-keyboard = Teclado
frame-copy-diagnostics = Copiar diagnóstico
frame-licences = Licencias
frame-open-recent = Abrir reciente
frame-this-file-is-gone = Este archivo ya no existe.
frame-forget-missing-projects = Olvidar proyectos ausentes
frame-hide-this-banner = Ocultar este aviso
frame-this-is-sample-invented-shop-with = Esto es un ejemplo: una tienda inventada con clientes inventados.
frame-open-your-own-data = Abrir sus propios datos…
frame-drop-files-here = suelte archivos aquí
frame-drop-to-import = Suelte para importar

## Notices

notices-dismiss = Cerrar

## Problem

problem-is-not-there-any-more-it = { $name } ya no está. Puede que se haya movido o cambiado de nombre: ábralo desde su lugar nuevo.
problem-folder-for-does-not-exist-choose = La carpeta de { $name } no existe. Elija otro lugar.
problem-there-is-already-file-called-open = Ya hay un archivo llamado { $name }. Ábralo o elija otro nombre.
problem-is-not-desire-path-project-to = { $name } no es un proyecto de Desire Path. Para usarlo como datos, impórtelo.
problem-is-protected-by-passphrase = { $name } está protegido con una contraseña.
problem-that-passphrase-does-not-open = Esa contraseña no abre { $name }.
problem-looks-like-encrypted-project-this-build = { $name } parece un proyecto cifrado. Esta versión de Desire Path no puede abrir proyectos cifrados: use una que pueda.
problem-this-version-of-desire-path-cannot = Esta versión de Desire Path no puede cifrar { $name }. Guárdelo en un disco cifrado.
problem-was-made-by-newer-version-of = { $name } se creó con una versión más reciente de Desire Path. Actualice Desire Path para abrirlo.
problem-is-damaged-restore-it-from-backup = { $name } está dañado. Restáurelo de una copia de seguridad o importe los archivos originales a un proyecto nuevo.
problem-is-damaged-or-was-made-by = { $name } está dañado o lo creó otro programa, así que no se abrió. Restáurelo de una copia de seguridad o importe los archivos originales a un proyecto nuevo.
problem-is-of-older-version-copy-of = { $name } es de una versión anterior. Antes de actualizarlo se guarda una copia, y esa copia no se pudo escribir: libere espacio o permita escribir en su carpeta, y ábralo de nuevo.
problem-question-was-stopped-because-its-answer = La pregunta se detuvo, porque su respuesta sería demasiado grande.
problem-is-open-in-another-window-close = { $name } está abierto en otra ventana. Ciérrelo ahí o ábralo aquí para mirar.
problem-cannot-be-changed-because-it-or = { $name } no se puede cambiar, porque él o su carpeta están protegidos contra escritura. Ábralo para mirar o cópielo a una carpeta suya.
problem-is-open-to-look-at-so = { $name } está abierto para mirar, así que no se puede cambiar nada. { $to_edit }
problem-disk-that-holds-is-full-nothing = El disco que contiene { $name } está lleno. No se cambió nada: libere espacio e inténtelo de nuevo.
problem-people-are-erased-from-but-traces = Las personas están borradas de { $name }, pero pueden quedar rastros en el archivo. Cierre otras ventanas, asegúrese de que hay espacio en el disco y abra de nuevo el proyecto: entonces se termina el trabajo.
problem-that-question-could-not-be-answered = Esa pregunta no se pudo responder.
problem-there-is-already-segment-called-choose = Ya hay un segmento llamado «{ $taken }». Elija otro nombre.
problem-has-second-name-on-this-disk = { $name } tiene un segundo nombre en este disco (un enlace duro), así que no se puede cambiar nada en él. Cópielo a un archivo propio y abra ese.
problem-is-in-way-project-needs-this = { $name } estorba: el proyecto necesita ese nombre. Mueva ese archivo.
problem-cancelled-nothing-was-changed = Cancelado: no se cambió nada.
problem-to-change-it-close-it-elsewhere = Para cambiarlo, ciérrelo en el otro lugar y ábralo de nuevo.
problem-it-is-not-there-any-more = ya no está
problem-you-are-not-allowed-to-read = usted no tiene permiso para leerlo
problem-disk-or-network-reported-error = el disco o la red informó de un error
problem-cannot-be-read = { $name } no se puede leer: { $why }.
problem-dates-in-could-be-day-first = Las fechas de { $columns } podrían llevar primero el día o el mes («{ $example }»): diga cuál en la importación.
problem-rows-could-not-be-stored-nothing = No se pudieron guardar las filas. No se cambió nada: inténtelo de nuevo.
problem-nothing-was-written-what-is-shared = No se escribió nada: lo que se comparte se tiene que recordar en el proyecto, para que dos archivos no revelen a personas concretas por su diferencia. { $of_store }
problem-could-not-be-read-or-written = { $name } no se pudo leer o escribir. No se cambió nada. Asegúrese de que el disco está ahí y de que puede usar la carpeta, e inténtelo de nuevo; si continúa, cierre el proyecto y ábralo de nuevo.
problem-project = El proyecto

## Project thread

project-thread-importing = Importando
project-thread-opening = Abriendo { $file }
project-thread-opening-sample-shop = Abriendo la tienda de ejemplo
project-thread-creating = Creando { $file }
project-thread-files = { $importing } { $files } archivos
project-thread-joining-everybody-by-new-rules = Uniendo a todos según las reglas nuevas
project-thread-saving = Guardando
project-thread-undoing = Deshaciendo
project-thread-redoing = Rehaciendo
project-thread-reading-project = Leyendo el proyecto
project-thread-cancelled-nothing-was-changed = Cancelado: no se cambió nada.
project-thread-something-went-wrong-inside-program-project = Algo falló dentro del programa. El archivo del proyecto está íntegro; ábralo de nuevo.
project-thread-no-project-is-open-open-or = No hay ningún proyecto abierto. Abra o cree uno antes.
finding-rows-project-closed = el proyecto se cerró mientras tanto
project-thread-undone = Deshecho: { $what }
project-thread-done-again = Rehecho: { $what }
project-thread-keeping-project-ready-to-open = Dejando el proyecto listo para abrir
project-thread-no-project-to-import-into = No hay ningún proyecto abierto. Abra o cree uno antes y después importe.
project-thread-import-cancelled-nothing-was-changed = Importación cancelada, no se cambió nada.
project-thread-project-was-brought-to-todays-file = El proyecto se pasó al formato de archivo actual; tal como era se conserva en { $copy }.
project-thread-erasure-is-not-finished-traces-of = Un borrado no ha terminado: puede haber todavía rastros de personas borradas en el archivo. Cierre otras ventanas que lo tengan abierto y ábralo de nuevo.
project-thread-these-files-are-in-project-already = Estos archivos ya están en el proyecto: no se añadió nada.
project-thread-imported = Importado: { $events }
project-thread-made-of-rows = {" "}de { $rows } ({ $made })
project-thread-look-at = Revise { $file }: { $first }{ $more ->
    [0] .
   *[other] , y { $more } más en Datos › Importaciones.
}
project-thread-repeat-others = ; { $rows } repiten otras y cuentan una vez
project-thread-left-out-listed-in-data = ; { $rows_were } fuera, con detalle en Datos

## Save

save-written = Escrito: { $path }
save-noting-export = Anotando la exportación
save-writing = Escribiendo { $name }
save-no-project-is-open-any-more = Ya no hay ningún proyecto abierto.
save-no-project-is-open = No hay ningún proyecto abierto.

## Status bar

status-bar-read-only = {"  "}·  solo lectura
status-bar-of-through-filter = { $filtered_customers } de { $all } pasan el filtro
status-bar-running = En marcha
status-bar-jobs = { $jobs } tareas
status-bar-running-jobs = Tareas en marcha
status-bar-cancel = Cancelar: { $name }

## Update notice

update-notice-menu = Versiones más recientes…
update-notice-title = Versiones más recientes
update-notice-about = Desire Path busca una versión más reciente solo donde usted lo diga. Indique un archivo, por ejemplo en una carpeta compartida, o una dirección que empiece por https://. Se lee una vez al día mientras la ventana está abierta, y no se envía nada más que esa petición.
update-notice-place = Archivo o dirección
update-notice-look = Mirar allí
update-notice-off = No mirar más
update-notice-close = Cerrar
update-notice-newer = Ya está Desire Path { $version }; esta es la { $own }.
update-notice-newer-page = Ya está Desire Path { $version }; esta es la { $own }. Se obtiene en { $page }
update-notice-none-newer = No hay ninguna versión más reciente; esta es la { $own }.
update-notice-switched-off = Ya no se buscan versiones más recientes.
update-notice-no-place = Indique un archivo o una dirección.
update-notice-no-network = Esta compilación de Desire Path no tiene red: indique un archivo.
update-notice-unreadable = No se puede leer { $place }: { $error }
update-notice-not-understood = { $place } no dice qué versión es la más reciente. Su primera línea tiene que ser una versión como 0.3.0.
update-notice-not-kept = No se pudo guardar dónde buscar versiones más recientes: { $error }

## View id

view-id-data = Datos
view-id-journey = Recorrido
view-id-segments = Segmentos
view-id-customers = Clientes
view-id-predictions = Predicciones
view-id-channels = Canales
view-id-actions = Acciones
view-id-present = Presentar

## Filter properties

filter-events-more = Dispositivo, etc.
filter-events-more-filters = Dispositivo, país, producto, campaña y tipo de evento
filter-events-about = Clientes con algún evento en un dispositivo, en un país, sobre un producto o de una campaña: a quien usó dos dispositivos se le encuentra por cualquiera. Y qué tipos de eventos se muestran.
filter-events-all-events = Quitar estos
filter-events-customers-with = Clientes con eventos de
filter-events-with-sent = También lo que se envió a los clientes
filter-events-with-sent-hint = Los mensajes enviados y el hecho de quedar en el grupo de control de una campaña: si no, solo cuenta lo que hicieron los clientes.
filter-events-only-matching = Mostrar solo estos eventos
filter-events-only-matching-hint = Si no, se muestra todo lo que hicieron estos clientes, también en otros dispositivos.
filter-events-events-shown = Eventos mostrados
filter-events-more-on-command-line = { $more } más: --filter { $column }=VALUE en la línea de comandos.
filter-properties-all-properties = Propiedades
filter-properties-property = Propiedad
filter-properties-reading-values = Leyendo valores…
filter-properties-reading-properties = Leyendo propiedades
filter-properties-more-filter-property-value-on-command = { $more } más: --filter property.{ $name }=VALUE en la línea de comandos.
filter-properties-numbers-filter-property-name-number-on = Números: --filter property.NAME=NUMBER en la línea de comandos.
sample-make-the-sample-shop = Crear la tienda de ejemplo
sample-sample-shop-could-not-made = No se pudo crear la tienda de ejemplo: { $error }
sample-shop-could-not-be-written = No se pudo crear la tienda de ejemplo: { $text }
sample-sample-ready-scores-every-customer = El ejemplo está listo: { $segments }, puntuaciones de todos los clientes con historial suficiente y { $actions }.
sample-preparing = Preparando el ejemplo
watch-watched-folder = Carpeta vigilada
watch-watched-folder-cannot-read = La carpeta vigilada { $folder } no se puede leer: { $error }
window-no-display = ni DISPLAY ni WAYLAND_DISPLAY están definidas
window-error-no-display = no hay pantalla en la que abrir una ventana ({ $what }); `desire-path demo --out DIR` hace todo el trabajo sin ella
window-error-refused = no se pudo abrir la ventana: { $why }; `desire-path demo --out DIR` hace todo el trabajo sin ella
