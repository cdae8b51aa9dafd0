### Events as they happen: the server that takes them, its keys, and what came.

## The command

cli-serve-no-source = una clave es para una fuente: nómbrela, como --new-key Website
cli-serve-no-random-bytes = el sistema no da bytes aleatorios, así que no se puede crear ninguna clave
cli-serve-no-keys = aún nadie puede enviar: cree antes una clave, con --new-key Website
cli-serve-no-such-key = no hay clave con el número { $number }; --keys las lista
cli-serve-key-is-shown-once = La clave de { $source }. Guárdela: en el proyecto solo está su hash, y no se muestra de nuevo.
cli-serve-listens = Escuchando en http://{ $address }. Ctrl+C termina, y lo que llegó hasta entonces se escribe.
cli-serve-not-taken = Lo que llegó espera en el diario, porque ahora no se puede escribir en el proyecto: { $why }
live-cannot-listen = no se puede escuchar en { $address }: { $why }
write-keys-source = Fuente
write-keys-made = Creada
count-write-keys = { $n ->
    [one] 1 clave de escritura
   *[other] { $n } claves de escritura
}

## What came

live-taken = { $calls ->
    [one] Llegó 1 llamada
   *[other] Llegaron { $calls } llamadas
}: { $events ->
    [one] 1 evento
   *[other] { $events } eventos
}, ya conocidos { $known }.
live-left-out = Omitido: { $reasons }.
live-too-long-calls = { $n ->
    [one] 1 llamada supera 32 KB y se omitió.
   *[other] { $n } llamadas superan 32 KB y se omitieron.
}
live-triggered = { $proposed ->
    [one] 1 propuesta nueva
   *[other] { $proposed } propuestas nuevas
}, { $sent ->
    [one] 1 mensaje enviado
   *[other] { $sent } mensajes enviados
}.
live-decisions = un sitio web, cuando pregunta
live-refused = Solicitudes rechazadas: { $reasons }.

## Answers to who sends

live-answer-not-found = no hay nada en esta dirección
live-answer-unauthorized = la clave de escritura falta o no se conoce
live-answer-origin = este sitio web no está entre los que pueden enviar
live-answer-unreadable = la solicitud no se puede leer como JSON de llamadas, o contiene más de 2500
live-answer-too-long = la solicitud o una llamada es demasiado larga
live-answer-busy = llega más de lo que se puede guardar a la vez
live-answer-unavailable = las llamadas no se pueden guardar en este momento

## The window

live-tab = En directo
live-card = Recepción en directo
live-card-says = Sitios web y aplicaciones envían lo que las personas hacen en ellos mientras ocurre, con las bibliotecas de Segment, RudderStack, Jitsu y PostHog. Desactivada hasta que usted la active, y cada vez que se inicia el programa.
live-card-on = Recibir eventos a medida que ocurren
live-card-needs-key = Cree antes una clave de escritura: sin ella nadie puede enviar.
live-card-address = Dirección y puerto
live-card-origins = Sitios web cuyas páginas pueden enviar
live-card-open-to-others = En esta dirección también pueden conectarse otros que alcancen este equipo, y la conexión no está cifrada: ponga delante un servidor web con certificado.
live-card-listens = Escuchando en http://{ $address }.
live-no-address = "{ $address }" no es una dirección con puerto; escriba una como 127.0.0.1:8744
live-starting = Iniciando la recepción en directo
live-stopping = Terminando la recepción en directo
live-taking = Recibiendo eventos en directo
live-keys = Claves de escritura
live-keys-say = Una clave permite enviar a un sitio web o una aplicación y dice de quién son los eventos. Se muestra una vez; el proyecto solo guarda su hash.
live-key-of-source = Fuente
live-source-hint = Sitio web
live-make-key = Crear clave
live-revoke = Revocar
live-new-key = La clave de { $source }. Guárdela: no se muestra de nuevo.
live-key = Clave de escritura
live-copy-key = Copiar
live-key-is-kept = Ya la tengo
live-now = Qué ocurre ahora
live-as-of = Nadie envía en este momento: este es el final de los datos, { $time }.
live-last-events = Últimos eventos
live-no-events = No ocurrió nada en un día.
live-came-back = Volvieron
live-nobody-came-back = Nadie que ya estuvo aquí está de visita.
live-in-cart = En el carrito
live-no-carts = Ningún carrito del último día está abierto.
live-when = Cuándo
live-who = Quién
live-what = Qué
live-since = Desde
live-away = Ausente antes
live-product = Producto
live-ago = hace { $time }
