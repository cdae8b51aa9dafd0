### Questions to the events of a database.

## Why there is no answer

remote-answer-is-cut = la respuesta de la base de datos terminó antes de su total, así que no se hace nada con ella; pregunte de nuevo
remote-not-for = esto no se le puede preguntar a una base de datos { $what }
remote-not-this-question = «{ $title }» no se le puede preguntar a una base de datos; importe los eventos para ello, o los de una muestra de clientes (remote --fetch … --sample 5000 --into muestra.desire). Una base de datos responde overview, transitions, stage-flow, touchpoint-flow, paths, channels, retention, funnel, trends, stickiness y attribution
remote-too-many-rows = la respuesta tiene más de { $n } filas; dé en la base de datos un mismo nombre a los nombres de eventos menos frecuentes
remote-sample-too-large = son más de { $most } eventos; tome una muestra más pequeña o menos clientes
remote-too-many-customers = son más de { $most } clientes; señale una parte más pequeña o acote la pregunta con un filtro
remote-too-many-names = la columna de eventos tiene { $n } nombres distintos, y se pueden distinguir como máximo { $most }; asigne una columna que diga qué ocurrió, no dónde ni a qué
remote-no-events = ninguna fila de { $table } dice de quién es el evento y cuándo ocurrió; mírela con `remote --check`
remote-kept-is-of-other-settings = lo guardado se preguntó con otros ajustes o reglas; pregunte de nuevo a la base de datos, sin --kept
remote-without-money-rules = mientras el proyecto diga de puntos de contacto si sus importes son dinero; retire esas elecciones o no asigne ninguna columna de dinero
remote-without-filters = con un filtro distinto de fechas, tipos de puntos de contacto y lo que se envió
remote-without-events-of-no-stage = por etapas mientras haya puntos de contacto sin etapa; deles una o pregunte por puntos de contacto
remote-without-a-goal-of-no-stage = por etapas mientras lo que alcanza el objetivo no tenga etapa; dele una o pregunte por puntos de contacto
remote-without-dates = con un filtro de fechas
remote-without-missing-channels = mientras los eventos no digan por qué canal llegó su cliente
remote-without-other-journeys = sobre recorridos que no sean de personas
remote-without-these-settings = con estos ajustes; se pueden elegir el nivel, las repeticiones y cuántos pasos, nombres y rutas se muestran
remote-without-these-funnels = con estos ajustes; se pueden elegir los pasos en su orden, la ventana y el periodo, y ningún paso puede omitirse, excluir nada ni tener condiciones
remote-without-these-trends = con estos ajustes; se pueden elegir la medida, el periodo y un punto de contacto, pero ninguno para los pedidos
remote-without-this-objective = en el orden de esta finalidad; --set by=usual pregunta sin ella
remote-without-so-many-paths = sobre tantas personas a la vez; pregunte por menos con un filtro de fechas
remote-without-so-short-a-look-back = con un periodo anterior tan corto en un tiempo tan largo; tome uno más largo o menos días con un filtro de fechas
remote-too-many-journeys = son más de { $n } recorridos distintos; pregunte por menos con un filtro de fechas o sobre una muestra de clientes
remote-without-another-goal = para un objetivo distinto del del proyecto
remote-without-passed-sites = mientras haya canales que sean sitios por los que los clientes quizá solo pasan; --set passed_sites=yes los toma por canales como los demás
remote-without-these-people = sobre quién hay detrás de esta parte; nombre con --select una fila como la nombra la respuesta, sin grupos ni duraciones
remote-no-such-table = no hay tabla { $table } que se pueda leer; `remote --tables` lista las que hay
remote-no-such-column = { $table } no tiene columna { $column }; tiene { $known }
remote-no-time = { $column } no es una columna de horas, sino { $kind }; asigne una que contenga momentos o números desde 1970

## The way to it

remote-only-with-tls = { $host } es otro equipo y solo se le pregunta por una conexión cifrada; omita --plain
remote-certificate-of-another-name = { $host } muestra un certificado para otro nombre; indique el equipo como lo nombra el certificado
remote-certificate-not-trusted = { $host } muestra un certificado que no ha firmado nadie en quien confíe este equipo; instale el de su emisor o indique su archivo en SSL_CERT_FILE
remote-certificate-refused = el certificado de { $host } no se acepta: { $why }
remote-no-certificates = no se pudo leer ninguno de los certificados en los que confía este equipo: { $why }
remote-offers-no-encryption = { $host } no ofrece cifrado; actívelo allí o, si la base de datos está en este equipo, añádala con --plain
remote-no-secret = la variable { $variable }, que contiene el secreto de { $name }, no está definida
remote-took-too-long = la base de datos no respondió en { $n } segundos
remote-cannot-be-reached = no se puede conectar con { $host }: { $why }
remote-not-let-in = { $host } no deja entrar a nadie con este nombre y secreto: { $why }
remote-says = { $host } dice: { $why }
remote-column-not-read = { $host } envía una columna de tipo { $kind }, que no se lee; indique una columna de textos o números
remote-spark-not-built = esta versión no consulta Spark; compílela con `--features engine-spark`

## The command

stage-asking-for-names = Preguntando los nombres a { $name }
stage-asking-database = Preguntando a { $name }
cli-remote-no-such = no hay base de datos llamada { $name }; `remote` lista las que hay
cli-remote-no-name = una base de datos necesita un nombre
cli-remote-known = ya hay una base de datos llamada { $name }; elimínela antes o elija otro nombre
cli-remote-needs = para esto se necesita { $option }
cli-remote-no-address = esto no es una dirección de Spark Connect, que se escribe sc://host:15002/;use_ssl=true
cli-remote-secret-in-address = la dirección contiene un secreto, que el proyecto no guarda; póngalo en una variable de entorno e indíquela con --secret-variable
cli-remote-not-mapped = { $name } aún no tiene tabla de eventos; indíquela con --map
cli-remote-list = { $project }: { $n ->
    [one] 1 base de datos
   *[other] { $n } bases de datos
}.
cli-remote-tables = { $name }: { $n ->
    [one] 1 tabla que se puede
   *[other] { $n } tablas que se pueden
} leer.
cli-remote-added = { $name } responde.
cli-remote-mapped = { $name } lee { $table }; las horas son { $unit }.
cli-remote-removed = { $name } está eliminada, con lo que se guardaba de sus respuestas.
cli-remote-may-write = { $user } también puede cambiar datos ahí. No se cambia nada, pero es más seguro un usuario que solo pueda leer.
cli-remote-check = { $rows } filas de { $customers } clientes, { $names } nombres de eventos, { $first } – { $last }.
cli-remote-left-out = Omitido: { $nobody } filas sin cliente, { $never } sin hora.
cli-remote-fetched = { $name }: { $events } eventos de { $customers } clientes.
cli-remote-nothing-fetched = { $name } no tiene ningún evento de tales clientes
cli-remote-scan = { $name } lee toda { $table }: { $rows }, { $bytes }.
cli-remote-rows = unas { $n } filas
cli-remote-rows-unknown = tantas filas como tenga
cli-remote-bytes-unknown = de tamaño desconocido
cli-remote-asked = preguntado a { $name }, a fecha de { $at }
cli-remote-kept-as-of = guardado de { $name }, a fecha de { $at }
cli-remote-nothing-kept = no se guarda ninguna respuesta de { $name } a esta pregunta; hágala sin --kept
cli-remote-not-kept = La respuesta no se guarda en el proyecto: { $why }
cli-remote-not-shared = lo que responde una base de datos es para la propia pantalla: aquí no se sabe quién hay detrás de grupos pequeños; omita --share y --hide-below
cli-remote-no-customers = quién hay detrás de un número se pregunta de nuevo cada vez y nunca se guarda; omita --kept o --select
cli-remote-no-part = --people necesita una pregunta que señale una parte de su respuesta, como «transitions?select.from=Search&select.to=Login»
cli-remote-people-left-out = Omitidos: { $n ->
    [one] 1 cliente que fue borrado aquí o rechazó los análisis
   *[other] { $n } clientes que fueron borrados aquí o rechazaron los análisis
}.
remote-column-name = Nombre
remote-column-kind = Tipo
remote-column-address = Dirección
remote-column-table = Tabla
remote-column-kept = Respuestas guardadas
remote-column-rows = Filas
remote-column-bytes = Bytes
remote-column-customer = Cliente
remote-column-time = Hora
remote-column-event = Evento
remote-column-channel = Canal
remote-column-value = Valor
remote-unit-milliseconds = milisegundos desde 1970
remote-unit-seconds = segundos desde 1970
remote-unit-microseconds = microsegundos desde 1970
remote-unit-moment = momentos
