### Dialogs.

## Annotations

annotations-write-first-day-as-2026-05 = Escriba el primer día como 2026-05-04.
annotations-write-last-day-as-2026-05 = Escriba el último día como 2026-05-17 o déjelo vacío.
annotations-last-day-lies-before-first = El último día es anterior al primero.
annotations-write-what-happened = Escriba qué ocurrió.
annotations-new-annotation = anotación nueva
annotations-what-happened = Qué ocurrió
annotations-summer-sale = Rebajas de verano
annotations-days = Días
annotations-same-day = mismo día
annotations-annotation-kind = tipo de anotación
annotations-annotation-source = fuente de la anotación
annotations-all = Todas
annotations-no-notes-yet-campaigns-releases-and = Aún no hay notas. Campañas, lanzamientos y cambios de precio explican giros en los datos.
annotations-remove = Eliminar «{ $text }»
annotations-annotations = Anotaciones
annotations-it-is-kept-in-project-can = Se guarda en el proyecto. Se puede deshacer.
annotations-add = Añadir
annotations-close = Cerrar

## Confirm

confirm-removed = Eliminado: { $old_events }.
confirm-remove-old-events = ¿Eliminar eventos antiguos?
confirm-remove-for-good = Eliminar para siempre
confirm-removing-old-events = Eliminando eventos antiguos
confirm-this-cannot-be-undone-and-neither = Esto no se puede deshacer, ni tampoco lo que se hizo antes.
confirm-cancel = Cancelar
undo-export-title = ¿Deshacer la exportación de acciones?
undo-export-what = Lo último que se hizo fue exportar acciones. Lo exportado ha salido del programa y se queda donde está. Deshacer solo olvida aquí que se exportó y a quién se dejó fuera, de modo que se podría volver a escribir a los mismos clientes.
undo-export-yes = Deshacer la exportación
undo-export-look = Ver las acciones

## Consent

consent-saving-consent = Guardando el consentimiento
consent-for = { $label }: { $word } para { $customer }.
consent-customers = Clientes
consent-choose-segment = Elija un segmento
consent-consent-segment = segmento del consentimiento
consent-set-consent = Fijar el consentimiento
consent-undo-label = fijar el consentimiento
consent-purpose = Finalidad
consent-consent-purpose = finalidad del consentimiento
consent-their-answer = Su respuesta
consent-yes = Sí
consent-no = No
consent-source-of-this-answer = Origen de esta respuesta
consent-by-letter-on-phone = Por carta, por teléfono…
consent-no-segment-chosen = Elija un segmento.
consent-counts-from-now-on-for-later = Cuenta desde ahora para { $customer }; una declaración posterior en una importación prevalece. Se puede deshacer.
consent-set = Fijar
consent-cancel = Cancelar

## Erase

erase-customer = Cliente { $n }
erase-from-file = De un archivo…
erase-csv-file-with-column-of-ids = Un archivo CSV con una columna de id., correos, teléfonos o id. de dispositivo.
erase-leave-file-out = Prescindir del archivo
erase-customers = { $id } ({ $customers } clientes)
erase-one-identifier-line-first-column-of = Un identificador por línea. La primera columna de un archivo CSV se puede pegar tal cual.
erase-people-with-events = { $customers } con { $events }: { $first }{ $more }
erase-and-more = {" "}y { $more } más
erase-nobody-is-known-by-of-them = No se conoce a nadie por { $n } de ellos: { $some }
erase-several-customers-have-these-so-say = Varios clientes tienen estos; diga de quién se trata con otro identificador: { $some }
erase-erasing-people = Borrando personas
erase-erased-with-file-was-rewritten = Borrado: { $customers } con { $events }. El archivo se reescribió.{ $copies }
erase-names-and-more = , { $names } y { $more } más
erase-beside-project-and-may-still-hold = { $n ->
    [one] Esta copia está junto al proyecto y puede contener todavía a las personas borradas: { $first }{ $more }. Elimínela también.
   *[other] Estas copias están junto al proyecto y pueden contener todavía a las personas borradas: { $first }{ $more }. Elimínelas también.
}
erase-erase-people = Borrar personas
erase-events-identifiers-scores-actions-texts-and = Los eventos, identificadores, puntuaciones, acciones, textos y toda mención de estas personas se eliminan del archivo del proyecto, que después se reescribe. Identificadores codificados, que nadie puede descifrar, las mantienen fuera de importaciones posteriores.
erase-customer-ids-e-mails-phones-or = Id. de cliente, correos, teléfonos o id. de dispositivo
erase-this-cannot-be-undone-and-neither = Esto no se puede deshacer, ni tampoco nada de lo hecho antes. Las copias del proyecto y los archivos exportados no cambian: elimínelos también.
erase-type-to-go-on = Escriba «{ $word }» para continuar
erase-erase-for-good = Borrar para siempre
erase-cancel = Cancelar

## First questions

first-questions-looking-at-your-data = Mirando sus datos
first-questions-first-questions = primeras preguntas
first-questions-success-is = El éxito es
first-questions-money-is-in = El dinero está en
first-questions-currency = Moneda
first-questions-times-are-shown-in = Las horas se muestran en
first-questions-time-zone = Zona horaria
first-questions-stages = Etapas
first-questions-change-names-and-stages = Cambiar nombres y etapas…
first-questions-choose-touchpoint = Elija un punto de contacto
first-questions-what-counts-as-success = Qué cuenta como éxito
first-questions-is-this-right = ¿Es correcto?
first-questions-desire-path-took-four-things-for = Desire Path dio cuatro cosas por supuestas. Todas las cifras dependen de ellas.
first-questions-still-looking-at-your-data = Mirando sus datos…
first-questions-use-these = Usar estos
first-questions-keep-as-it-was = Dejar como estaba
first-questions-keep-defaults = Dejar los predeterminados
first-questions-settings-kept = { $goal }, { $currency }, { $time_zone }
first-questions-you-can-change-all-of-it = Puede cambiarlo todo más tarde, en Datos › Ajustes.

## Same

same-customer = Cliente
same-known-by = Conocido por
same-same-person-as = Misma persona que
same-find-customer-who-is-same-person = Busque el cliente que es la misma persona que { $label }: por nombre o cualquier identificador.
same-type-at-least-two-letters = Escriba al menos dos letras.
same-find-customers = Buscar clientes
same-looking = Buscando…
same-nobody-is-called-so = Nadie se llama así.
same-they-are-same-person = Son la misma persona
same-cancel = Cancelar

## Split

split-not-same-person = No es la misma persona
split-tick-profiles-of-that-belong-to = Marque los perfiles de { $label } que son de otra persona. Pasan a ser un cliente propio y quedan separados, compartan lo que compartan.
split-of-go = Se van { $n } de { $profiles }.
split-make-them-another-customer = Convertirlos en otro cliente
split-cancel = Cancelar
split-profile = Perfil { $n }: { $ids }

## Licences

licences-licences = Licencias
licences-close = Cerrar

## List export

tool-choice-file-for = Archivo para
tool-choice-own-columns = Cualquier programa (CSV)
tool-choice-unknown-to-tool = no serían conocidos para { $tool }
tool-choice-knows-nobody = { $tool } no conoce a nadie de esta lista
tool-choice-repeated = ya están en el archivo, con la misma dirección
tool-choice-phones-without-country = teléfonos omitidos: no es seguro de qué país son
tool-choice-incomplete-addresses = nombres o códigos postales omitidos: nombre, apellidos, país y código postal solo cuentan juntos
tool-choice-too-long-for-one-file = la lista es más larga de lo que admite un archivo de { $tool }; `desire-path export` con --to { $word } escribe varios
list-export-hashed = Direcciones, números y nombres como SHA-256
list-export-for-tool = «{ $title }» para { $tool }{ $included }
list-export-for-as-csv = «{ $title }» para { $what }, en CSV{ $included }
list-export-my-own-work = Mi propio trabajo
list-export-export = Exportar «{ $title }»
list-export-what-is-list-for = ¿Para qué es la lista?
list-export-in-file = en el archivo
list-export-left-out = excluidos
list-export-choose-where-to-save = Elegir dónde guardar…
list-export-cancel = Cancelar
list-export-tick-box-below = marque la casilla de abajo
list-export-include-people-whose-consent-is-not = Incluir personas cuyo consentimiento no se conoce: guardo su consentimiento en otro lugar

## File

file-being-looked-at = en revisión
file-looking-at = Revisando { $name }
file-preview = Vista previa
file-cannot-be-read = no se puede leer
file-needs-answer-about-dates = necesita una respuesta sobre fechas
file-needs-time-zone = necesita una zona horaria
file-needs-source-name = necesita un nombre de fuente
file-cannot-be-read-this-way = no se puede leer así
file-needs-correction = necesita una corrección
file-recognised-by-its-columns = { $label }, reconocido por sus columnas
file-looking-at-rows = Revisando las filas…
file-it = El archivo { $why }.
file-columns-lets-you-choose-another = { $question } { $name }. Con «Columnas…» puede elegir otra.
file-looking-whether-known = Comprobando si ya se conoce
file-imported-before = Este archivo se importó el { $date }. Lo que el proyecto ya tiene de él no se cuenta dos veces.
file-import-rows = Importar { $rows }
file-import-button = Importar
file-looking-at-file = Revisando el archivo…
file-rows-become = { $of }{ $rows } { $n ->
    [one] da
   *[other] dan
} { $events }{ $made }
file-some-of-first-rows-become = { $used } de las primeras { $rows } { $n ->
    [one] da
   *[other] dan
} { $events }{ $made }
file-some-rows-become = { $used } de { $rows } { $n ->
    [one] da
   *[other] dan
} { $events }{ $made }
file-first = Las primeras{" "}
file-no-cost = sin coste
file-about-of-ads = { $of }{ $rows } sobre { $costs } de publicidad
file-refused-is = {" es "}
file-about-people = { $of }{ $rows } sobre personas
file-about-products = { $of }{ $rows } sobre productos
file-about-people-with = { $of }{ $rows } sobre personas con { $events }
file-left-out = Omitido: { $rows } ({ $why }).
file-needs-answer-about-its-columns = necesita una respuesta sobre sus columnas

## Grid

grid-what-becomes-of-row = Qué pasa con la fila
grid-columns-and-more-to-the-right = { $columns }; desplácese a la derecha para ver el resto
grid-show-empty-columns = Mostrar { $n ->
    [one] la columna vacía
   *[other] { $n } columnas vacías
}
grid-line = Línea { $line }: { $outcome }
grid-kept-about = Guardada · unos { $size }
grid-column-left-out = Omitida

## Mapping

mapping-opening-file = Abriendo el archivo
mapping-import = Importar
mapping-still-opening-file = Abriendo el archivo…
mapping-left-out-without-data = Sin datos, por eso omitidos: { $names }
mapping-cancel = Cancelar
mapping-import-title = Importar { $n }
mapping-import-files = Importar { $n } archivos
mapping-back-to-all-files = Volver a todos los archivos
mapping-one-step-that-can-be-undone = { $size } · un paso que se puede deshacer
mapping-import-all-files = Importar los { $usable } archivos
mapping-import-some-files = Importar { $files }

## Overview

overview-leave-out = Omitir
overview-do-not-import = No importar { $name }
overview-columns = Columnas…
overview-columns-and-rows-of = Columnas y filas de { $name }
overview-looking-at-of-files = Revisando { $looking } de { $files } archivos…
overview-of-files-need-answer = { $waiting ->
    [one] 1 de { $files } archivos necesita una respuesta
   *[other] { $waiting } de { $files } archivos necesitan una respuesta
}
overview-of-files-cannot-be-used-and = { $refused ->
    [one] 1 de { $files } archivos no se puede usar y queda fuera
   *[other] { $refused } de { $files } archivos no se pueden usar y quedan fuera
}
overview-all-in-one-step-that-can = Todo en un paso que se puede deshacer

## Questions

questions-time-zone = Zona horaria
questions-there-is-no-such-time-zone = No existe esa zona horaria; escriba una como Europe/Berlin.
questions-recognised = Reconocido: { $name }
questions-rows-are = Las filas son
questions-source = Fuente
questions-channel = Canal
questions-currency = Moneda
questions-times-without-zone-are-in = Las horas sin zona están en
questions-decimal-comma = Coma decimal
questions-keep-repeated-rows = Conservar filas repetidas
questions-keep-repeated-rows-means = Las filas exactamente iguales cuentan una vez. Dos compras de un mismo día parecen iguales si solo consta el día: entonces consérvelas.
questions-count-repeated-lines-once = Contar una vez las líneas repetidas
questions-of-lines-that-are-exactly-alike = De las líneas exactamente iguales dentro de un pedido solo cuenta la primera. Déjelo desactivado si se escribe una línea por cada artículo.
questions-keep-images-styles-and-scripts = Conservar imágenes, estilos y scripts
questions-or-one-of-yours = o una de las suyas
questions-existing-source = Fuente existente
questions-is-in-written-day-first-or = ¿«{ $raw }» en { $columns } está escrito con el día o con el mes primero?
questions-are-dates-in-written-day-first = ¿Las fechas de { $columns } están escritas con el día o con el mes primero?
questions-day-first = Día primero: { $day }
questions-month-first = Mes primero: { $month }
questions-button-day-first = Día primero
questions-button-month-first = Mes primero
questions-amounts-in-cents = Importes en céntimos
questions-1999-means-19-99-amounts-are = 1999 significa 19,99. Los importes en monedas sin céntimos, como el yen, quedan como están.
questions-give-column-below-role-time = Dé a una columna de abajo la función «Hora» u omita el archivo.
questions-give-column-below-role-customer-id = Dé a una columna de abajo la función «Id. de cliente», «Correo», «Teléfono» o «Id. de dispositivo», u omita el archivo.

## Own project

own-project-there-is-no-such-folder-choose = No existe esa carpeta. Elija otra.
own-project-there-is-already-project-of-this = Ya hay un proyecto con este nombre. Elija otro nombre o añada los datos a ese proyecto.
own-project-name = Nombre
own-project-folder = Carpeta
own-project-or-add-to-project-that-you = O añadirlos a un proyecto que ya tiene:
own-project-where-should-your-data-be-kept = ¿Dónde guardar sus datos?
own-project-your-data-goes-into-project-of = Sus datos van a un proyecto propio: un archivo en este equipo y en ningún otro lugar.
own-project-protect-with-passphrase = Proteger con contraseña
own-project-passphrase = Contraseña
own-project-create-project-and-go-on = Crear proyecto y continuar
own-project-cancel = Cancelar

## Passphrase

passphrase-five-or-more-words-that-do = Cinco o más palabras sin relación entre sí son fáciles de recordar.
passphrase-same-again = La misma de nuevo
passphrase-two-are-not-same = Las dos no son iguales.
passphrase-whoever-forgets-passphrase-loses-project-nobody = Quien olvida la contraseña pierde el proyecto: entonces nadie puede abrirlo y no hay vuelta atrás. Guárdela en un gestor de contraseñas o en papel en un lugar seguro.
passphrase-open-encrypted-project = Abrir un proyecto cifrado
passphrase-is-protected-by-passphrase = { $file } está protegido con una contraseña.
passphrase-passphrase = Contraseña
passphrase-that-passphrase-does-not-open-look = Esa contraseña no abre { $name }. Revise las mayúsculas y el idioma del teclado e inténtelo de nuevo.
passphrase-open = Abrir
passphrase-cancel = Cancelar
passphrase-new-project = Proyecto nuevo
passphrase-protect-with-passphrase = Proteger con contraseña
passphrase-without-one-whoever-gets-hold-of = Sin ella, quien consiga el archivo puede leerlo. Puede añadirla más tarde, en Datos › Privacidad.
passphrase-create-project = Crear proyecto
passphrase-encrypting-project = Cifrando el proyecto
passphrase-project-is-encrypted-now-copies-made = El proyecto está ahora cifrado. Las copias hechas antes no lo están, y el disco puede contener todavía rastros del archivo antiguo.
passphrase-changing-passphrase = Cambiando la contraseña
passphrase-passphrase-is-changed-copies-made-before = La contraseña ha cambiado. Las copias hechas antes conservan la antigua.
passphrase-removing-encryption = Quitando el cifrado
passphrase-project-is-not-encrypted-any-more = El proyecto ya no está cifrado: quien consiga el archivo puede leerlo.
passphrase-cancelled-nothing-was-changed = Cancelado, no se cambió nada.
passphrase-present-passphrase = Contraseña actual
passphrase-that-is-not-passphrase-of-this = Esa no es la contraseña de este proyecto.
passphrase-new-passphrase = Contraseña nueva
passphrase-project-file-is-rewritten-encrypted-exports = El archivo del proyecto se reescribe cifrado. Las exportaciones no están cifradas, ni tampoco las copias hechas antes.
passphrase-encrypt = Cifrar
passphrase-change-passphrase = Cambiar la contraseña
passphrase-project-file-is-rewritten-under-new = El archivo del proyecto se reescribe con la contraseña nueva. Las copias hechas antes conservan la antigua.
passphrase-button-change = Cambiar contraseña
passphrase-remove-passphrase = Quitar la contraseña
passphrase-project-file-is-rewritten-without-encryption = El archivo del proyecto se reescribe sin cifrado: cualquiera que lo tenga puede leerlo.
passphrase-button-remove = Quitar contraseña

## Path

path-open-project = Abrir proyecto
path-desire-path-project = Proyecto de Desire Path
path-path-of-desire-file = Ruta de un archivo .desire
path-new-project = Proyecto nuevo
path-path-of-new-desire-file = Ruta del archivo .desire nuevo
path-import-files = Importar archivos
path-exports = Exportaciones
path-all-files = Todos los archivos
path-import-file = Importar un archivo
path-path-of-file-or-of-folder = Ruta de un archivo o de una carpeta de archivos
path-import-folder = Importar una carpeta
path-path-of-folder-of-exports-or = Ruta de una carpeta de exportaciones o de un archivo
path-watch-folder = Vigilar una carpeta
path-path-of-folder-that-exports-are = Ruta de la carpeta en la que se dejan las exportaciones
path-file-of-identifiers = Archivo de identificadores
path-csv-or-text = CSV o texto
path-path-of-csv-file-with-column = Ruta de un archivo CSV con una columna de id.
path-there-are-no-identifiers-in = No hay identificadores en { $name }.
path-cannot-be-read = No se puede leer { $name }: { $error }.
path-path-of-new-file = Ruta del archivo nuevo
path-there-is-no-folder = No existe la carpeta { $folder }.
path-there-is-no-file = No existe el archivo { $file }.
path-there-is-no-such-folder = No existe esa carpeta.
path-exists-already-and-copy-of-project = { $file } ya existe, y una copia de un proyecto nunca ocupa el lugar de otro archivo. Elija otro nombre.
path-exists-already-replace-it = { $file } ya existe. ¿Sustituirlo?
path-replace = Sustituir
path-open = Abrir
path-save = Guardar
path-cancel = Cancelar
path-export-what-is-shown = Exportar lo mostrado

## Quit

quit-import-is-still-running = Una importación sigue en marcha
quit-closing-now-stops-it-project-stays = Cerrar ahora la detiene; el proyecto queda como estaba antes de la importación.
quit-keep-importing = Seguir importando
quit-stop-it-and-close = Detenerla y cerrar

## Read only

read-only-open-to-look-at = ¿Abrir para mirar?
read-only-looking-at-it-changes-nothing-every = Mirarlo no cambia nada; funcionan todas las vistas y exportaciones.
read-only-button-open = Abrir para mirar
read-only-try-again = Reintentar
read-only-cancel = Cancelar

## Addresses

addresses-addresses = Direcciones
addresses-become = Pasan a ser
addresses-how-many = Cuántas
addresses-events = Eventos
addresses-such-as = Por ejemplo
addresses-address = Dirección
addresses-now = Ahora
addresses-then = Después
addresses-look-at-addresses = Ver las direcciones
addresses-looking-at-addresses = Revisando las direcciones…
addresses-preview-names = Vista previa de nombres
addresses-now-and-get-another-name = ahora { $touchpoints }; { $addresses } y { $events } reciben otro nombre
addresses-every-address-has-name-of-its = Todas las direcciones tienen ya un nombre propio, o no hay páginas: nada que proponer.
addresses-choose-none = No elegir ninguno
addresses-choose-all = Elegir todos
addresses-of-chosen-names-can-be-changed = { $chosen } de { $proposals } con marca. Los nombres se pueden cambiar aquí; * equivale a cualquier cosa.
addresses-becomes = { $pattern } pasa a ser { $touchpoint }
addresses-use = Usar { $pattern }
addresses-name-of = Nombre de { $pattern }
addresses-one-page-that-is-viewed-often = Una página que se ve a menudo
addresses-many-names-in-one-folder = Muchos nombres en una carpeta
addresses-they-differ-by = Difieren en { $kinds }
addresses-which-address-becomes-what-those-that = Qué dirección pasa a ser qué; primero las que cambian:
addresses-now-then = { $address_text }: ahora { $now }, después { $then }

## Channels

channels-raw-channel = Canal original
channels-becomes = Pasa a ser
channels-by = Por
channels-events = Eventos
channels-raw-becomes = { $raw } pasa a ser { $channel }
channels-none-given = (ninguno indicado)
channels-tags-on-address = { $raw } (etiquetas en la dirección)
channels-by-source = por la fuente
channels-rule = regla { $n }
channels-or-choose = o elija
channels-known-channel = Canal conocido
channels-add-rule = Añadir regla
channels-click-row-to-fill-this-in = Haga clic en una fila para rellenar esto. * equivale a cualquier cosa. Los canales que ninguna regla nombra siguen las reglas de canales predeterminadas de Google Analytics 4.
channels-rule-with-events = { $n }. «{ $raw }» pasa a ser «{ $channel }» · { $events }

## Rules

rules-count-names = Contar nombres
rules-names-and-stages = Nombres y etapas
rules-raw-names-stay-in-file-these = Los nombres originales siguen en el archivo; estas reglas dicen cómo se llaman en la pantalla. Gana la primera regla que encaja.
rules-touchpoints = Puntos de contacto
rules-addresses = Direcciones
rules-channels = Canales
rules-stages-and-kinds = Etapas y tipos
rules-counting = Contando…
rules-apply-everywhere = Aplicar en todas partes
rules-cancel = Cancelar
rules-close = Cerrar
rules-start-over = Empezar de nuevo
rules-back-to-built-in-rules = Volver a las reglas incorporadas

## Order buttons

order-buttons-remove = Eliminar { $what }
order-buttons-up = Subir
order-buttons-earlier-rule-wins = Gana la regla anterior

## Stages

stages-touchpoint = Punto de contacto
stages-events = Eventos
stages-stage = Etapa
stages-kind = Tipo
stages-kind-says-what-happens-at-touchpoint = El tipo dice qué ocurre en un punto de contacto, se llame como se llame: en él se basan predicciones, acciones, fricción y calidad de los datos.
stages-numbered-stage = Etapa { $n }
stages-move-stage-one-to-right = Mover la etapa { $n } una posición a la derecha
stages-remove-stage = Eliminar la etapa { $n }
stages-new-stage = Etapa nueva
stages-loyalty = Fidelidad
stages-add-stage = Añadir etapa
stages-no-stage = Sin etapa
stages-stage-of = Etapa de { $touchpoint }
stages-kind-of = Tipo de { $touchpoint }

## Touchpoints

touchpoints-raw-name = Nombre original
touchpoints-on-page = En la página
touchpoints-becomes = Pasa a ser
touchpoints-by = Por
touchpoints-events = Eventos
touchpoints-raw-becomes = { $raw } pasa a ser { $touchpoint }
touchpoints-rule = regla { $n }
touchpoints-events-named = Eventos llamados
touchpoints-any-event = cualquier evento
touchpoints-on-page-hint = en la página
touchpoints-any-page = cualquier página
touchpoints-product-viewed = Producto visto
touchpoints-add-rule = Añadir regla
touchpoints-click-row-to-fill-this-in = Haga clic en una fila para rellenar esto. * equivale a cualquier cosa: /product/*
touchpoints-on-becomes = { $n }. { $event } en { $page } pasa a ser «{ $touchpoint }» · { $events }

## Shortcuts

shortcuts-ctrl-o = Ctrl+O
shortcuts-open-project = Abrir un proyecto
shortcuts-ctrl-n = Ctrl+N
shortcuts-new-project = Proyecto nuevo
shortcuts-ctrl-i = Ctrl+I
shortcuts-import-files = Importar archivos
shortcuts-ctrl-e = Ctrl+E
shortcuts-export-what-is-shown = Exportar lo mostrado
shortcuts-ctrl-f = Ctrl+F
shortcuts-find-customer = Buscar un cliente
shortcuts-ctrl-1-7 = Ctrl+1 … 8
shortcuts-go-to-view = Ir a una vista
shortcuts-ctrl-z = Ctrl+Z
shortcuts-undo = Deshacer
shortcuts-shift-ctrl-z = Mayús+Ctrl+Z
shortcuts-redo = Rehacer
shortcuts-ctrl-ctrl-ctrl-0 = Ctrl++  Ctrl+−  Ctrl+0
shortcuts-larger-smaller-ordinary-text = Texto más grande, más pequeño, normal
shortcuts-full-screen = Pantalla completa
shortcuts-tab = Tab
shortcuts-next-control = Control siguiente
shortcuts-arrow-keys = Teclas de flecha
shortcuts-walk-nodes-of-diagram = Recorrer los nodos de un diagrama
shortcuts-enter = Intro
shortcuts-select-what-has-focus = Seleccionar lo que tiene el foco
shortcuts-esc = Esc
shortcuts-clear-selection-leave-customer-close-dialog = Quitar la selección, dejar un cliente, cerrar un diálogo
shortcuts-alt-up-down = Alt+Arriba, Alt+Abajo
shortcuts-previous-next-customer = Cliente anterior o siguiente de la lista
shortcuts-ctrl-shift-f = Ctrl+Mayús+F
shortcuts-clear-filter = Quitar el filtro
shortcuts-ctrl-d = Ctrl+D
shortcuts-light-or-dark = Claro u oscuro
shortcuts-ctrl = Ctrl+,
shortcuts-rules-for-names-and-stages = Reglas de nombres y etapas
shortcuts-ctrl-q = Ctrl+Q
shortcuts-quit = Salir
shortcuts-this-sheet = Esta hoja
shortcuts-keyboard = Teclado
shortcuts-close = Cerrar
passphrase-strong = Fuerte.
passphrase-fair-one-two-more-words-make = Aceptable: una o dos palabras más la hacen fuerte.
passphrase-weak-easily-found-trying-use-five = Débil: fácil de encontrar probando. Use cinco o más palabras sin relación entre sí.

## Customers who…

conditions-title = Clientes que…
conditions-who-enters-not-what-is-shown = Dice a quién se mira, por todo lo que hicieron los clientes hasta el final de las fechas. Qué parte se muestra lo dicen los demás filtros.
conditions-as-text = Lo mismo como texto
conditions-example = orders >= 2 and not did "Refund"
conditions-examples = Ejemplos
conditions-example-often = orders >= 2 within 90d
conditions-example-gone = order and last activity > 30 days ago
conditions-example-sequence = kind:cart then not order within 7d
conditions-example-money = value > 100 and sessions < 3
conditions-none-yet = Añada una condición o escriba una.
conditions-show-these-customers = Mostrar estos clientes
conditions-show-all-customers = Mostrar todos los clientes
conditions-cancel = Cancelar
conditions-save-as-segment-named = Guardar como segmento:
conditions-save = Guardar
conditions-segment-saved = Guardado como «{ $name }»: en Segmentos y como segmento en la barra de filtros.
conditions-add = Añadir:
conditions-how-often = Cuántas veces
conditions-when = Cuándo
conditions-money = Dinero
conditions-sequence = Uno tras otro
conditions-prediction = Predicción
conditions-chance-of-what = Qué se predice
conditions-all-hold = Se cumplen todas
conditions-one-holds = Se cumple al menos una
conditions-how-many-hold = Cuántas condiciones deben cumplirse
conditions-holds = Incluir si
conditions-holds-not = Excluir si
conditions-whether-it-holds = Incluir o excluir
conditions-remove = Eliminar la condición
conditions-event = Qué ocurrió
conditions-anything = Cualquier cosa
conditions-an-order = Un pedido
conditions-a-session = Una sesión
conditions-kind = Tipo: { $kind }
conditions-kinds = Tipos de puntos de contacto
conditions-device = Dispositivo
conditions-country = País
conditions-product = Producto
conditions-campaign = Campaña
conditions-compared = Cómo se compara
conditions-at-least = al menos
conditions-more-than = más de
conditions-at-most = como máximo
conditions-less-than = menos de
conditions-exactly = exactamente
conditions-times = { $n ->
    [one] {" "}vez
   *[other] {" "}veces
}
conditions-paid = Pagado en total
conditions-since-when = Desde cuándo
conditions-ever = alguna vez
conditions-in-last-days = { $n ->
    [one] en el último día
   *[other] en los últimos { $n } días
}
conditions-the-first = El primero
conditions-the-last = El último
conditions-first-or-last = Primero o último
conditions-at-most-days-ago = hace como máximo
conditions-more-than-days-ago = hace más de
conditions-before-day = antes del
conditions-after-day = después del
conditions-on-day = el
conditions-days = { $n ->
    [one] {" "}día
   *[other] {" "}días
}
conditions-first = Primero
conditions-then = después
conditions-then-not = después no
conditions-what-comes-then = Qué viene después
conditions-add-step = Añadir un paso
conditions-remove-step = Eliminar el paso
conditions-time-since-step-before = Tiempo desde el paso anterior

## Words between fields
rules-built-in = incorporada
rules-becomes = pasa a ser
rules-become = pasan a ser
rules-any = cualquiera
annotations-until-day = a
