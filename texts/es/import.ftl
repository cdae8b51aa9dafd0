### Reading files: what is asked about columns, what is in doubt, what should be known before loading.

## Questions about columns

ask-unknown-states = { $column } dice qué fue de un pedido o pago, pero { $share } una palabra desconocida ({ $words }). ¿Cuentan esas filas como ventas?
ask-share-of-rows = { $share } de sus filas tienen
ask-share-of-money = filas con { $share } del dinero tienen
ask-which-is-the-currency = ¿Qué columna dice la moneda del dinero? { $a } contiene una moneda y { $b }, varias.
ask-is-the-currency = { $column } es su moneda
ask-unknown-states-count = Las filas con una palabra así cuentan como ventas
payment-no-such-state = "{ $word }" no es un estado; los estados son { $known }
payment-word-is-state = no se puede leer "{ $pair }"; escriba WORD=paid, refunded, open, cancelled, disputed o test
ask-unknown-states-do-not-count = Solo cuentan las filas que se sabe que están pagadas
ask-states-say-nothing = { $column } no dice nada del dinero: cuentan todas las filas
doubt-answers-without-days = { $column } contiene puntuaciones, pero ninguna columna dice cuándo se dieron: no se convierten en puntos de contacto y se guardan como lo que se sabe de cada persona. Añada una columna con el día de la respuesta.
doubt-unknown-states = { $column } parece decir qué fue de un pedido o pago, pero no se conoce ninguna de sus palabras ({ $words }): cada fila cuenta como una venta. Si algunas no lo son, quítelas del archivo.
ask-seen-times-and-numbers = Hay horas en { $time } y números en { $numbers }.
ask-seen-times = Hay horas en { $time }.
ask-seen-numbers = Hay números en { $numbers }.
ask-seen-nothing = Ninguna columna tiene horas ni números.
ask-nobody = Ninguna columna dice de quién son las filas. { $seen } Sin clientes no hay recorridos; si una de las columnas es el cliente, diga cuál.
ask-nobody-and-no-time = Ninguna columna dice de quién son las filas, ni tampoco cuándo: es una tabla sin personas ni horas. { $seen } Si una de las columnas es el cliente, diga cuál.
ask-only-names = Ninguna columna distingue a las personas: { $column } tiene nombres, y personas distintas pueden tener el mismo. { $seen } ¿Un nombre es una persona?
ask-weak-customer = ¿Quién es el cliente? Ninguna columna se llama así; { $column } distingue las filas ({ $cells }).
ask-reached = Las filas cuentan clics y cuántas veces se vio algo, como los informes de publicidad, y { $column } puede ser quien se anuncia. ¿Es cada uno un cliente? Si no, omita el archivo.
ask-who-took-payments = Las filas son pagos de pedidos con una marca de prueba, y { $column } puede ser quien los cobró en la caja. ¿Es cada uno un cliente? Si no, omita el archivo: los pedidos dicen quién compró.
ask-account-or-visitor = ¿Quién es el cliente, { $a } o { $b }? Una cuenta junto a visitantes puede ser la empresa a la que pertenecen.
ask-own-account = Todas las filas tienen el mismo { $column } ({ $cells }), que puede ser la cuenta del propio negocio. ¿Quién es el cliente?
ask-which-is-money = ¿Qué columna es el dinero que se pagó? { $a } y { $b } tienen importes, pero ninguna fila tiene ambos: uno puede ser lo que se debe y el otro, lo que se pagó.
ask-staff = Las filas tratan de empleados ({ $column }), que por regla general no son clientes. ¿Es cada uno un cliente? Si no, omita el archivo.
ask-devices = Cada fila tiene un dispositivo ({ $column }) y números, pero nada que hiciera una persona, como ocurre con las mediciones. ¿Es cada dispositivo un visitante? Si no, omita el archivo.
ask-each-is-a-customer = Cada { $column } es un cliente
ask-which-is-the-customer = ¿Qué columna es el cliente, { $a } o { $b }?
ask-is-the-customer = { $column } es el cliente
ask-is-the-company = { $column } es la empresa; { $people } distingue a sus personas
ask-person-or-company = ¿Es { $column } una persona o una empresa con varias? Algunos de sus id. tienen varias personas en { $people }, la mayoría tiene una.
ask-each-name-is-a-person = Cada nombre en { $column } es una persona
ask-each-address-is-a-person = Cada dirección en { $column } es una persona
ask-several-addresses = { $share } de los id. en { $a } tienen varias direcciones en { $b }, así que una de las dos no distingue a los clientes. ¿Cuál los distingue?
ask-shared-address = Personas distintas en { $b } tienen la misma dirección en { $a } ({ $cells }), como con un buzón compartido: pasarían a ser un cliente. ¿Cuál de las dos distingue a las personas?
ask-which-says-when = ¿Qué columna dice cuándo ocurrió, { $a } o { $b }?
ask-versions = Las filas con el mismo «id» tienen igual { $a } y distinto { $b }: son estados de un registro, no varias cosas que ocurrieron. ¿Debe contar cada estado en el momento en que empezó? Si no, quite los estados anteriores antes de importar el archivo.
ask-each-state-counts = Cada estado cuenta; { $column } dice cuándo empezó
ask-date-in-parts = La fecha está en partes en { $columns }, y solo una fecha completa dice cuándo. Reúna las partes en una columna del archivo, por ejemplo 2026-03-05, e impórtelo de nuevo.
ask-no-time = Ninguna columna dice cuándo ocurrió, y sin horas no hay recorridos. Las columnas son { $columns }. Si una de ellas dice cuándo, diga cuál; si no, exporte el archivo con sus fechas.
ask-does-it-say-when = ¿Dice { $column } cuándo ocurrió? Sus números podrían ser horas ({ $cells }).
ask-says-when = { $column } dice cuándo ocurrió
ask-does-it-say-what-happened = ¿Dice { $column } qué ocurrió? Contiene { $cells }.
ask-says-what-happened = { $column } dice qué ocurrió
ask-says-something-else = { $column } dice otra cosa
ask-every-row-is = Cada fila es «{ $name }»
ask-whether-money = ¿Es { $column } dinero? Contiene { $cells }.
ask-whether-total = Cada fila es otro cliente. ¿Se pagó { $column } en el momento de la fila, o es lo que el cliente pagó en total? Contiene { $cells }.
ask-what-was-paid = ¿Es { $column } lo que se pagó? Contiene { $cells }.
ask-which-was-paid = ¿Es una de { $columns } lo que se pagó? La primera contiene { $cells }.
ask-whole-or-rest = ¿Qué columna es lo que se pagó, { $a } o { $b }? En casi todas las filas { $b } es lo que otro importe deja de { $a }, como tras una comisión o un impuesto.
ask-is-money = { $column } es dinero
ask-is-total = { $column } es lo que el cliente pagó en total
ask-how-many = { $price } es el precio de una unidad, y ninguna columna se llama cantidad. ¿Dice una de estas cuántas se compraron: { $columns }? La primera contiene { $cells }.
ask-is-quantity = { $column } es la cantidad
ask-one-of-each = Ninguna: cada fila es una unidad
ask-numbered-document-is-a-sale = Las filas tienen números de un documento («{ $word }») cuyas sumas por regla general no son ventas. ¿Es { $column } dinero que pagó un cliente?
ask-document-is-a-sale = El nombre del archivo dice «{ $word }», y esas sumas por regla general no son ventas. ¿Es { $column } dinero que pagó un cliente?
ask-sellers = En { $rows } filas de ventas solo hay { $n } valores distintos de { $column }: pueden ser de quienes vendieron, que no son clientes. ¿Es cada uno un cliente? Si no, omita el archivo o añada una columna que diga quién compró.
ask-suppliers = Las filas tratan de proveedores ({ $column }), que por regla general no son clientes. ¿Es cada uno un cliente? Si no, omita el archivo.
ask-is-another-number = { $column } es otro número
ask-name-differs = El nombre de { $column } dice { $role }, pero sus celdas no lo parecen: { $cells }. ¿Qué es?
ask-is-what-its-name-says = { $column } es lo que dice su nombre
ask-is-something-else = { $column } es otra cosa
ask-is-of-role = { $column } es: { $role }

## Other choices

choose-table-of-page = ¿Qué tabla de esta página?
choose-customer-object = ¿Cuál de estos es el cliente?
choose-business = ¿Cuál de estos es el negocio?
note-chat-conversations = { $messages } mensajes de un chat de WhatsApp son { $n } conversaciones: una pausa de más de un día empieza otra. De los textos se conservan los del cliente.
note-chat-business = «{ $business }» se toma por el negocio.
note-chat-own-lines = { $n } líneas del propio WhatsApp se omiten.
refuse-long-chat = un chat de WhatsApp de más de 64 MB
advice-export-in-parts = Expórtelo por partes.

## Kinds of rows and roles of columns

rows-events = Eventos
rows-people = Personas
rows-orders = Pedidos
rows-spend = Gasto y alcance
rows-products = Productos
role-customer-id = Id. de cliente
role-email = Correo
role-phone = Teléfono
role-device-id = Id. de dispositivo
role-other-ids = Otros id. de la persona
role-time = Hora
role-event = Evento
role-channel = Canal
role-page = Página
role-product = Producto
role-value = Valor
role-campaign = Campaña
role-device = Dispositivo
role-country = País
role-text = Texto
role-name = Nombre
role-first-name = Nombre de pila
role-last-name = Apellidos
role-postcode = Código postal
role-consent = Consentimiento: correo
role-consent-sms = Consentimiento: SMS
role-consent-ads = Consentimiento: publicidad
role-consent-analytics = Consentimiento: analítica
role-consent-profiling = Consentimiento: perfiles
role-consent-time = Consentimiento: hora
role-opt-out = Baja: correo
role-quantity = Cantidad
role-refund = Dinero reembolsado
role-payment-status = Estado del pago
role-paid-status = Estado del pago: solo cuenta lo pagado
role-booking = Tipo de apunte
role-deleted = Eliminado
role-order-id = Id. de pedido
role-account-id = Id. de cuenta
role-ticket-id = Id. de ticket
role-cart-id = Id. de carrito
role-product-id = Id. de producto
role-sku = SKU
role-handle = Handle
role-category = Categoría
role-cost = Coste
role-margin = Margen
role-stock = Existencias
role-replaced-by = Sustituido por
role-milestone = Fecha de un hito
role-until = Último día
role-currency = Moneda
role-impressions = Impresiones
role-clicks = Clics
role-property = Propiedad: texto
role-number-property = Propiedad: número
role-score = Puntuación
role-attribute = Atributo
role-ignore = Ignorar

## Doubts about a file

doubt-spaces = Los campos están separados por espacios, y los textos también parecen tener espacios: las filas pueden estar cortadas donde no toca, también las que se leen. Exporte con comas o tabuladores.
doubt-apostrophes = Los textos están entre apóstrofos, y algunos tienen comillas dobladas (""): se conservan tal cual.
doubt-header-again = Los nombres de las columnas se repiten en la línea { $line }: las partes se leen como una sola tabla. Si la segunda es otra, póngala en un archivo propio.
doubt-second-table = La línea { $line } parece los nombres de las columnas de otra tabla: lo que sigue se leería con las columnas de la primera. Ponga cada tabla en un archivo propio.
doubt-shortened-ids = Una hoja de cálculo ha acortado números largos en la columna «{ $column }» (1.23457E+12): id. distintos son ahora iguales, así que clientes o pedidos distintos pueden convertirse en uno. Exporte de nuevo el archivo e impórtelo sin abrirlo antes en una hoja de cálculo.
doubt-cents = Los importes de la columna «{ $column }» son números enteros junto a monedas en minúsculas, como escriben los céntimos las herramientas de pago. Si 1999 significa 19,99, diga que los importes están en céntimos.
doubt-several-time-units = Las horas de «{ $column }» están en unidades distintas ({ $units } de las primeras filas): cada una se lee según su longitud.
doubt-times-in-unit = { $n } en { $unit ->
    [0] segundos
    [1] milisegundos
    [2] microsegundos
   *[other] nanosegundos
}
doubt-rounded-times = Una hoja de cálculo ha redondeado las horas de «{ $column }» (1.23457E+12), así que la hora se ha perdido. Exporte de nuevo el archivo e impórtelo sin abrirlo antes en una hoja de cálculo.
doubt-mixed-decimals = Los importes de «{ $column }» están escritos con coma decimal y con punto decimal ({ $commas } y { $points } de las primeras filas). Cada uno se lee según su propio signo; si no lo revela, como en 1.234 o 1,234, se toma por signo decimal { $sign ->
    [comma] la coma
   *[point] el punto
}.
doubt-phone-country = Algunos números de «{ $column }» empiezan por el prefijo de un país y otros no: el mismo teléfono puede convertirse en dos clientes. Diga a qué país pertenecen los números sin prefijo, en Datos › Quién es quién › Reglas.
doubt-one-id-in-many-rows = «{ $id }» está en { $share } de las filas de «{ $column }». Si significa que no se conoce a nadie, quite esas filas: pasarían a ser un cliente.

## Notes about a file

note-lines-skipped = { $n ->
    [one] Se omite 1 línea antes de la tabla.
   *[other] Se omiten { $n } líneas antes de la tabla.
}
note-utf-16 = El texto es UTF-16.
note-other-encoding = El texto no es UTF-8; se lee como { $name }.
note-no-header = El archivo no tiene encabezado; sus columnas están numeradas.
note-dates-with-dots = Las fechas con puntos se leen como día.mes.año.
note-amounts-in-cents = Los importes están en céntimos: 1999 se lee como 19,99.
note-decimal-comma = Una coma se lee como signo decimal.
note-ragged-rows = { $n } de las primeras { $rows } filas no tienen un campo para cada columna.
note-months-only = { $column } no dice más que el mes: lo que ocurrió en él se fecha en su primer día.
note-quarters-only = { $column } no dice más que el trimestre: lo que ocurrió en él se fecha en su primer día.
note-some-without-days = { $n } de las primeras { $dates } fechas de { $column } no tienen día: lo que ocurrió entonces se fecha en el primer día del mes o trimestre.
note-row-names = El encabezado tiene un nombre menos que celdas tienen las filas, como lo escribe R: la primera columna contiene los nombres de las filas.
note-short-rows = Muchas filas terminan antes de las últimas columnas: lo que les falta se lee como vacío.
note-tables-of-page = La página contiene { $n } tablas; se lee { $name }.
note-list-in-records = Cada registro contiene una lista «{ $name }»; cada una de sus entradas es una fila.
note-files-of-archive = { $n } archivos del archivo comprimido se leen uno tras otro.
note-customer-object = Cada evento pertenece a objetos de varios tipos; «{ $customer }» se toma por el cliente.
note-hidden-sheets = { $n ->
    [one] La hoja { $names } está oculta en el libro y no se lee: muestre lo que forme parte.
   *[other] Las hojas { $names } están ocultas en el libro y no se leen: muestre lo que forme parte.
}
note-consent-unknown = Columna { $column }: en { $n ->
    [one] 1 fila
   *[other] { $n } filas
} de las primeras { $rows } la palabra no es ni sí ni no{ $words }, así que ahí no se conoce el consentimiento. Sustitúyala en el archivo por sí o no e importe eso.

## Files that cannot be read

load-error-io = no se puede leer { $file }: { $source }
load-error-empty = { $file } está vacío. Expórtelo de nuevo y compruebe que se seleccionaron filas.
load-error-no-rows = { $file } tiene encabezado pero ninguna fila. Expórtelo de nuevo con un período más amplio.
load-error-no-records = { $file } no contiene registros: su lista está vacía. Expórtelo de nuevo y compruebe que se seleccionaron filas.
load-error-not-text = { $file } es { $what }. { $advice }
load-error-not-events = { $file }: { $what } no puede convertirse en recorridos. { $advice }
load-error-damaged = { $file } está dañado: falta su final o sus partes no encajan. Descárguelo o expórtelo de nuevo.
load-error-damaged-json = { $file } es JSON dañado: se rompe en la línea { $line }, en el carácter { $column }. Expórtelo de nuevo.
load-error-missing-role = ninguna columna está asignada a { $what }: elija una
load-error-no-such-column = el archivo no tiene columna { $columns }, que la asignación necesita para { $what }
load-error-cannot-be-role = { $column } se puede conservar como propiedad u omitir (ignore), pero no puede ser { $role }
load-error-no-such-role = no existe el papel "{ $word }"; los papeles son { $known }
load-error-day-first-mapped = según la asignación las fechas llevan primero el día, pero en este archivo va primero el mes: cambie el orden
load-error-month-first-mapped = según la asignación las fechas llevan primero el mes, pero en este archivo va primero el día: cambie el orden
load-error-unknown-preset = la asignación es para archivos de un tipo ("{ $id }") que esta versión no conoce: cargue el archivo otra vez
load-what-word-document = un documento de Word
load-what-presentation = una presentación
load-what-numbers-document = un documento de Numbers
load-what-parquet-lzo = un archivo Parquet comprimido con LZO, que aquí no se puede leer
load-what-parquet-unknown = un archivo Parquet comprimido o cifrado de un modo que aquí no se puede leer
load-what-json-text = el texto JSON
load-stage-reading = Leyendo { $file }
row-outcome-left-out = Omitida: { $reason }
row-outcome-left-out-by-column = Omitida: { $reason } ({ $column })
preview-person = Persona { $who }
missing-the-day = el día
missing-the-cost = el coste, las impresiones o los clics
missing-the-product = el nombre, el SKU o el id. de un producto
missing-the-customer = un id. de cliente, correo, teléfono o id. de dispositivo
missing-the-time = la hora
load-error-several-tables = { $file } contiene { $n } tablas: elija una ({ $tables })
load-error-may-hold-tables = { $file } puede contener varias tablas: mire cuáles son antes de importarlo
load-error-no-such-table = { $file } no contiene ninguna tabla "{ $table }"
load-error-ambiguous-dates = las fechas de { $columns } podrían llevar primero el día o el mes ("{ $example }"): elija cuál; en la línea de comandos se dice con --dates
load-error-time-zone = no hay zona horaria "{ $zone }": use un nombre como Europe/Berlin
load-error-too-many-sources = un proyecto puede contener 255 fuentes; cargue este archivo en una de las que hay

## What they are instead, and what to do

refuse-archive-2000-tables = un archivo comprimido de más de 2000 tablas
refuse-archive-without-table = un archivo comprimido sin ninguna tabla
refuse-database = una base de datos
refuse-error-message-tool-data = un mensaje de error de la herramienta, no sus datos
refuse-folder = una carpeta
refuse-formatted-document = un documento con formato
refuse-json-list-things-objects = una lista JSON de otras cosas que objetos
refuse-made-lines = algo que no está hecho de líneas
refuse-packed-unpacks-400-times = algo comprimido de modo que ocupa más de 400 veces su tamaño al descomprimirse
refuse-unknown-packing = algo comprimido de un modo que aquí no se conoce
refuse-pdf-document = un documento PDF
refuse-picture = una imagen
refuse-protected-by-password = algo protegido con contraseña
refuse-report-64-mb = un informe de más de 64 MB
refuse-single-value-table = un valor único, no una tabla
refuse-table-10000-columns = una tabla de más de 10.000 columnas
refuse-no-text-file = algo distinto de un archivo de texto
refuse-text-utf-32 = un texto en UTF-32
refuse-web-page-without-table = una página web sin tabla
refuse-workbook-200-sheets = un libro de más de 200 hojas
refuse-workbook-protected-by-password = un libro protegido con contraseña
refuse-workbook-read-damaged-unknown = un libro ilegible: está dañado o es de un tipo desconocido
refuse-xml-file = un archivo XML
advice-choose-files-inside = Elija los archivos que contiene.
advice-choose-text-export-csv = Elija una exportación de texto como CSV.
advice-choose-text-export-csv-again = Elija una exportación de texto como CSV o JSON lines.
advice-export-csv-json-lines = Expórtelo como CSV o JSON lines.
advice-export-data-itself-csv = Exporte los propios datos en CSV.
advice-export-one-object-per = Exporte un objeto por fila, o CSV.
advice-export-one-row-per = Exporte una fila por evento, o solo las columnas que necesita.
advice-export-records-themselves-their = Exporte los propios registros, con sus columnas.
advice-export-shorter-period = Exporte un período más corto.
advice-export-unpack-yourself-trust = Ninguna exportación hace eso; descomprímalo usted mismo si confía en él.
advice-has-row-64-mb = Tiene una fila de más de 64 MB; compruebe que es una tabla.
advice-open-password-save-without = Ábralo con la contraseña, guárdelo sin ella y elíjalo de nuevo.
advice-open-spreadsheet-program-save = Ábralo en un programa de hojas de cálculo y guárdelo como XLSX o CSV.
advice-open-text-editor-read = Ábralo en un editor de texto para leer qué falló y expórtelo de nuevo.
advice-perhaps-export-asked-for = Quizá la exportación pidió iniciar sesión: entre en la herramienta y descargue de nuevo el archivo.
advice-project-open-instead-otherwise = Si es un proyecto, ábralo en su lugar; si no, exporte sus tablas en CSV.
advice-save-sheets-need-workbook = Guarde las hojas que necesita en un libro propio o en CSV.
advice-save-utf-8-for-example = Guárdelo como UTF-8, por ejemplo en un editor de texto, e impórtelo.
advice-tables-are-files-csv = Las tablas son archivos como CSV, JSON lines, Parquet o libros de Excel.
advice-unpack-choose-files-inside = Descomprímalo y elija los archivos que contiene.
advice-unpack-choose-folder-files = Descomprímalo y elija la carpeta o los archivos que necesita.
advice-unpack-pack-zip-gz = Descomprímalo, o comprímalo como zip, gz o zst.
advice-unpack-password-choose-files = Descomprímalo con la contraseña y elija los archivos que contiene.
advice-write-snappy-zstd-gzip = Escríbalo con snappy, zstd, gzip, lz4 o brotli, o exporte CSV o JSON lines.
preview-until = hasta el { $day }
preview-impressions = { $n } impresiones
preview-product = Producto { $words }
