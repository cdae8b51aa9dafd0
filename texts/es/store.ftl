### What can go wrong with files.

## Store error

store-error-not-found = { $path } no existe. Compruebe el nombre o cree ahí un proyecto nuevo.
store-error-no-folder = La carpeta de { $path } no existe. Créela antes o elija otro lugar.
store-error-already-exists = { $path } ya existe. Ábralo o elija otro nombre.
store-error-not-a-project = { $path } no es un proyecto de Desire Path. Para usarlo como datos, impórtelo a un proyecto.
store-error-locked = { $path } está protegido con una contraseña. Indique la contraseña para abrirlo.
store-error-wrong-passphrase = Esta contraseña no abre { $path }. Inténtelo de nuevo: revise las mayúsculas y el idioma del teclado. Sin la correcta nadie puede leer el proyecto; si está seguro de ella, el archivo está dañado: tome una copia de seguridad.
store-error-encrypted-elsewhere = { $path } parece un proyecto cifrado. Esta versión de Desire Path no puede abrir proyectos cifrados: use una compilada con la característica «encrypted» (el README dice cómo). El archivo no ha cambiado.
store-error-cannot-encrypt = Esta versión de Desire Path no puede cifrar { $path }: use una compilada con la característica «encrypted» (el README dice cómo), o guarde el archivo en un disco cifrado.
store-error-newer = { $path } se creó con una versión más reciente de Desire Path (formato de archivo { $found }, esta versión conoce hasta { $known }). Actualice Desire Path para abrirlo; el archivo no ha cambiado.
store-error-damaged = { $path } está dañado ({ $detail }). Restáurelo de una copia de seguridad o importe los archivos originales a un proyecto nuevo.
store-error-in-use = { $path } está abierto en otra ventana de Desire Path{ $process }. Ciérrelo ahí, o ábralo aquí en solo lectura.
store-error-read-only-place = No se puede escribir en { $path }: el archivo o su carpeta es de solo lectura. Ábralo en solo lectura o cópielo a una carpeta suya.
store-error-several-names = { $path } tiene un segundo nombre en este disco (un enlace duro). Los cambios hechos con dos nombres se destruirían entre sí: copie el proyecto a un archivo propio y use ese, o elimine el otro nombre.
store-error-in-the-way = { $path } estorba: un proyecto necesita ese nombre para sí. Mueva ese archivo o elija otro nombre.
store-error-calls-wait = Hay eventos llegados en directo que aún no están en { $path }, o todavía se están recibiendo. Deje que «serve» o el interruptor de Datos › En directo reciba lo que espera, termínelo e inténtelo de nuevo. No se cambió nada.
store-error-opened-read-only = { $path } está abierto en solo lectura. Ciérrelo y ábralo para editar si quiere cambiarlo.
store-error-disk-full = El disco que contiene { $path } está lleno. No se cambió nada; libere espacio e inténtelo de nuevo.
store-error-no-backup = { $path } es de un formato de archivo más antiguo. Antes de actualizarlo se guarda una copia, y { $copy } no se pudo escribir ({ $why }). Libere espacio o permita escribir en la carpeta, y ábralo de nuevo; no ha cambiado.
store-error-unfitting = { $path } contiene cifras que no concuerdan con su contenido ({ $detail }), así que no se leyó. Restáurelo de una copia de seguridad o importe los archivos originales a un proyecto nuevo.
store-error-erasure-unfinished = Las personas están borradas de { $path }, pero el archivo no se pudo reescribir ({ $why }), así que pueden quedar rastros en él. Cierre otras ventanas, asegúrese de que hay espacio en el disco y abra de nuevo el proyecto: entonces se termina el trabajo.
store-error-query = La consulta no funcionó: { $reason }
store-error-query-too-large = La consulta se detuvo: { $reason }.
store-error-query-writes = Las consultas solo pueden leer un proyecto; esta lo cambiaría. Use SELECT, o cambie el proyecto en el programa.
store-error-name-taken = Ya hay un segmento llamado «{ $name }». Elija otro nombre.
store-error-cancelled = cancelado
store-error-process = {" "}(proceso { $id })
store-error-cannot-be-opened = el archivo no se puede abrir
store-error-of-disk = el disco informó de un error ({ $error })
store-error-other = { $path }: { $detail }

## Output error

output-error-project = { $path } es el propio proyecto o forma parte de él. No se escribió nada; elija otro nombre.
output-error-another-project = { $path } es un proyecto de Desire Path o forma parte de uno, y ningún comando escribe encima de un proyecto. No se escribió nada; elija otro nombre o elimine antes el proyecto.
output-error-input = { $path } también lo usa este comando de otro modo. No se escribió nada; elija otro nombre.
output-error-imported = { $path } se importó a este proyecto y puede ser la única copia de esos datos. No se escribió nada; elija otro nombre.
output-error-exists = { $path } ya existe. No se escribió nada; elija otro nombre o mueva ese archivo.
output-error-io = No se puede escribir { $path }: { $reason }. Elija otro nombre u otra carpeta.
file-link-leads-nowhere = es un enlace que no lleva a ninguna parte
file-folder-missing = su carpeta no existe
file-read-only = la carpeta o el archivo son de solo lectura
file-disk-full = el disco está lleno
file-is-folder = es una carpeta
file-is-no-file = no es un archivo
file-name-is-no-name = no es un nombre de archivo
store-block-checksum = su suma de comprobación no coincide
store-block-malformed = sus columnas no encajan entre sí

## What is being done, and what the journal calls it

stage-reading-the-project = Leyendo el proyecto
stage-writing-the-shops-exports = Escribiendo las exportaciones de la tienda
stage-keeping-the-project-ready-to-open = Dejando el proyecto listo para abrir
stage-copying-the-project = Copiando el proyecto
stage-rewriting-events = Reescribiendo eventos
stage-keeping-the-totals = Conservando los totales
stage-rewriting-the-file = Reescribiendo el archivo
stage-reading-events = Leyendo eventos
stage-removing-what-is-known-about-them = Eliminando lo que se sabe de ellas
stage-replacing-identifiers = Sustituyendo identificadores
stage-copying-events = Copiando eventos
stage-checking-the-file = Comprobando el archivo
stage-checking-tables = Comprobando tablas
stage-checking-events = Comprobando eventos
stage-rewriting-the-project = Reescribiendo el proyecto
journal-remove-undone-imports = Eliminar importaciones deshechas
journal-remove-old-events = Eliminar eventos antiguos
journal-erase-people = Borrar personas
journal-pseudonymised-copy = Creado como copia seudonimizada
journal-encrypt-project = Cifrar el proyecto
journal-change-passphrase = Cambiar la contraseña
journal-remove-encryption = Quitar el cifrado
journal-events-became-totals = { $events } { $events ->
    [one] evento pasó a ser
   *[other] eventos pasaron a ser
} { $totals } { $totals ->
    [one] total
   *[other] totales
}
journal-accept-changes = Aceptar cambios hechos fuera del programa: { $tables }

## Damage

query-columns-of-table = { $table } tiene { $columns }
query-needs-more-memory = necesita más de { $megabytes } MB de memoria. Pida menos, o permita más con --max-memory
damage-incomplete = Incompleto: { $lost } de { $all } eventos no se pueden leer y se omiten; el archivo del proyecto está dañado.
damage-not-verified = Sin verificar: { $n ->
    [one] la tabla { $names } se modificó
   *[other] las tablas { $names } se modificaron
} fuera del programa o se dañó algo, así que puede haber cifras incorrectas.
damage-restore-or-accept = Restaure el proyecto de una copia de seguridad, o acepte el cambio si es suyo.
damage-restore-or-import-again = Restaure el proyecto de una copia de seguridad, o deshaga la importación de { $files } e impórtelo de nuevo.

## Details of what is wrong

store-detail-not-allowed = no tiene permiso para leerlo
store-detail-name-is-no-text = su nombre no es un texto válido
store-detail-copy-differs = la copia no es igual que el proyecto
store-detail-changed-outside = modificado fuera del programa o dañado
store-detail-list-of-tables = la lista de tablas
store-detail-table = tabla { $table }
store-detail-stray-row = la fila { $row } remite a algo que no está en la tabla { $parent }
store-detail-block-of-events = bloque { $row } de los eventos
store-detail-project-file = el archivo
store-detail-erasure-unfinished = un borrado no ha terminado: abra el proyecto para editarlo mientras no esté abierto en otro sitio
store-detail-not-this-table = otro programa puso otra cosa en lugar de la tabla { $name }
store-detail-step-of-other-version = este paso es de otra versión de Desire Path y no se puede deshacer ni rehacer
store-detail-no-file = { $path } no es un archivo
store-detail-cannot-be-locked = el proyecto no se puede bloquear ({ $error })
store-detail-unknown-prediction = una predicción es del tipo desconocido "{ $kind }"
store-detail-unknown-touchpoint-kind = el punto de contacto { $touchpoint } es del tipo desconocido "{ $code }"
store-detail-unnamed-property = una propiedad no tiene nombre o tipo
store-detail-source-numbers = falta un número entre sus fuentes
store-detail-events-in-blocks = sus bloques dicen contener { $claimed } eventos en { $bytes } bytes
store-detail-block-size = su tamaño no tiene sentido
store-detail-block-refers = remite a algo que no está en el archivo
store-detail-unreadable-place = el archivo no se puede leer ahí: { $error }
store-detail-profile-numbers = los perfiles están numerados hasta { $numbers }, pero hay { $rows }
store-detail-long-column = una columna contiene más de 4 GB de texto
store-detail-profile-number = un perfil tiene el número { $id }, lo que es imposible
store-detail-name-numbers = falta un número entre los nombres del tipo { $kind }
store-detail-missing-profiles = hay eventos que remiten a perfiles que faltan
store-detail-block-kept = bloque { $block } de la importación { $import }: { $error }. No se sabe qué contiene el bloque, así que no se quitó nada. Deshaga esa importación y cierre el proyecto, lo que quita el bloque, y vuelva a intentarlo
store-detail-open-elsewhere = el proyecto está abierto en otra ventana
store-detail-changed-meanwhile = el proyecto se modificó mientras tanto
store-detail-derived-column = la columna derivada { $column } está dañada
store-detail-no-random-numbers = el sistema no da números aleatorios para una clave ({ $error })
query-takes-too-long = tardó más de { $seconds } segundos. Pida menos, o permita más con --timeout
query-makes-long-text = produce un texto de más de { $megabytes } MB. Pida menos
query-has-many-rows = tiene más de { $rows } filas. Añada LIMIT, o permita más con --max-rows
