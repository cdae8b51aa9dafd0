### Webhooks, exclusion audiences and content feeds: approved actions on their way to other programs.

## Webhooks

webhooks-is-on = Los webhooks están activados.
webhooks-is-off = Los webhooks están desactivados: no se envía nada.
webhooks-no-url = No hay dirección a la que enviar.
webhooks-unreadable-url = La dirección no se puede leer: escriba una como https://hooks.example.com/in.
webhooks-not-https = La dirección tiene que empezar por https://, para que nadie lea por el camino.
webhooks-has-user = La dirección contiene un nombre o una contraseña, que figurarían en todos los registros: omítalos.
webhooks-host-not-allowed = { $host } no está entre los hosts a los que se puede enviar.
webhooks-body-segment = Llamadas track de Segment
webhooks-body-cloud-events = CloudEvents
webhooks-sending = En camino
webhooks-accepted = Aceptado
webhooks-failed = Fallido, se reintenta
webhooks-given-up = Abandonado
webhooks-gone = Ya no hay nadie ahí
webhooks-no-answer = sin respuesta en { $n } segundos
webhooks-cannot-be-reached = no se puede conectar: { $why }
webhooks-other-status = la respuesta tiene el estado { $status }
webhooks-redirects = remite a otra dirección, que no se sigue
webhooks-listed = Acciones aprobadas por webhook
webhooks-log = Registro de webhooks
webhooks-dry-run-listed = Solicitudes de webhooks, para mirar
webhooks-keyring-label = Desire Path: secreto del webhook para { $host }
webhooks-keyring-none = este equipo no tiene un llavero que el programa pueda usar (secret-tool)
webhooks-keyring-refused = el llavero no lo hizo: { $why }
cli-webhooks-secret-kept = el secreto de { $host } está en el llavero de este equipo
cli-webhooks-secret-forgotten = el llavero de este equipo ya no tiene ningún secreto de { $host }
stage-sending-messages = Enviando mensajes
webhooks-at = Hora
webhooks-message = Mensaje
webhooks-attempt = Intento
webhooks-host = Host
webhooks-status = Estado
webhooks-outcome = Resultado
webhooks-next-at = Próximo intento
webhooks-detail = Detalle
cli-webhooks-no-body = "{ $value }" no es una forma de mensaje; hay segment y cloud-events
cli-webhooks-no-cap = "{ $value }" no es un número de solicitudes al día; escriba uno de 1 a 1.000.000
cli-webhooks-no-variable = "{ $value }" no es el nombre de una variable de entorno
cli-webhooks-no-setting = no hay ajuste "{ $name }" de webhooks; hay url, hosts, body, daily-cap y secret-variable
cli-webhooks-too-long = { $n ->
    [one] 1 mensaje es más largo de lo que admiten otros programas y se queda atrás
   *[other] { $n } mensajes son más largos de lo que admiten otros programas y se quedan atrás
}
cli-webhooks-unsigned = (firmado en cuanto se indique el secreto)
cli-webhooks-column-url = Dirección
cli-webhooks-column-content-type = Tipo de contenido
cli-webhooks-column-id = Id. de webhook
cli-webhooks-column-timestamp = Hora de webhook
cli-webhooks-column-signature = Firma de webhook
cli-webhooks-column-body = Cuerpo
cli-webhooks-would-send = { $n ->
    [one] Se enviaría 1 mensaje; se muestra { $shown }. No ha salido nada
   *[other] Se enviarían { $n } mensajes; se muestran { $shown }. No ha salido nada
}
cli-webhooks-nothing-taken = no se aceptó ningún mensaje
cli-webhooks-accepted = aceptados ahora, y sus acciones marcadas como exportadas
cli-webhooks-known = aceptados antes, o en camino cuando se detuvo el programa: ahora marcados como exportados y no enviados de nuevo
cli-webhooks-failed = fallidos, se reintenta más tarde
cli-webhooks-given-up = abandonados
cli-webhooks-waiting = esperan su próximo intento
cli-webhooks-left = no enviados en esta ronda
cli-webhooks-stopped-cap = hoy se enviaron tantas solicitudes como está permitido (daily-cap)
cli-webhooks-stopped-slow-down = el otro programa pide paciencia: ejecútelo de nuevo más tarde
cli-webhooks-stopped-unreachable = el otro programa no aceptó nada tres veces seguidas: mire si está en marcha
cli-webhooks-stopped-gone = el otro programa dice que ya no hay nadie ahí: los webhooks quedan desactivados
cli-webhooks-stopped-cancelled = detenido
cli-webhooks-no-secret = esto no es un secreto de Standard Webhooks: empieza por whsec_ y contiene de 24 a 64 bytes en base64
cli-webhooks-cannot-read-secret = el secreto de { $file } no se puede leer
cli-webhooks-no-terminal = el secreto no está en ningún archivo (--secret-file) ni variable (--set secret-variable=NAME), y no hay terminal donde pedirlo
cli-webhooks-prompt = Secreto del webhook (whsec_…):{" "}
cli-webhooks-secret-not-read = no se pudo leer el secreto
cli-webhooks-to = A { $host } como { $body }, como máximo { $cap } solicitudes al día.
cli-webhooks-attempts = { $n ->
    [one] 1 intento hasta ahora.
   *[other] { $n } intentos hasta ahora.
}
webhooks-card = Webhooks
webhooks-card-says = Las acciones aprobadas pueden ir una a una, firmadas, a otro programa. No se envía nada hasta que usted lo active y envíe: en Acciones, Exportar aprobadas, o con desire-path webhooks PROJECT --send. El secreto nunca se guarda en el proyecto.
webhooks-card-on = Permitir el envío
webhooks-card-url = Dirección
webhooks-card-hosts = Hosts a los que se puede enviar, con comas
webhooks-card-body = Forma
webhooks-card-cap = Solicitudes al día, como máximo
webhooks-card-variable = Variable de entorno con el secreto
webhooks-card-save = Guardar
webhooks-card-discard = Descartar
webhooks-card-latest = Últimos intentos
webhooks-card-none = Aún no se ha enviado nada.
send-webhooks-open = Enviar por webhook…
send-webhooks-title = Enviar acciones aprobadas
send-webhooks-says = Cada acción va a otro programa como un mensaje firmado. Lo que se acepta se marca como exportado; lo que falla se reintenta la próxima vez que envíe.
send-webhooks-where = Adónde
send-webhooks-to = A { $host }
send-webhooks-messages = mensajes
send-webhooks-too-long = son más largos de lo que admiten otros programas
send-webhooks-request = Solicitud { $at } de { $n }
send-webhooks-before = Anterior
send-webhooks-next = Siguiente
send-webhooks-secret = Secreto
send-webhooks-secret-typed = Escrito aquí
send-webhooks-secret-variable = De la variable { $name }
send-webhooks-secret-keyring = Del llavero de este equipo
send-webhooks-secret-field = Secreto del otro programa (whsec_…)
send-webhooks-keep = Guardarlo en el llavero de este equipo
send-webhooks-no-secret = No hay secreto con el que firmar: escríbalo o póngalo donde lo busca el proyecto.
send-webhooks-confirm = { $n ->
    [one] Sale de este equipo 1 mensaje. Lo enviado no se puede retirar.
   *[other] Salen de este equipo { $n } mensajes. Lo enviado no se puede retirar.
}
send-webhooks-send = { $n ->
    [0] Enviar
    [one] Enviar 1 mensaje
   *[other] Enviar { $n } mensajes
}
send-webhooks-going = Enviando, un mensaje tras otro. Los demás cambios del proyecto esperan hasta que termine.
send-webhooks-done-of = { $done } de { $n }
send-webhooks-attempts = Intentos de esta ronda
send-webhooks-changed = El proyecto ha cambiado desde que lo miró: mire de nuevo lo que se enviaría.
send-webhooks-close = Cerrar

## Exclusion audiences

exclusions-because = Excluido por
exclusions-recent-buyer = Compró hace poco
exclusions-open-complaint = Queja abierta
exclusions-nobody = Nadie les escribe, para medir el efecto
exclusions-listed = Personas que la publicidad deja fuera
exclusions-title = A quién deja fuera la publicidad
exclusions-says = Para una audiencia de exclusión: los anuncios de una red no se muestran a estas personas. No necesita su acuerdo con la publicidad, porque la aleja de ellas; quien rechazó ser contado no está en ninguna lista. Las direcciones y los números salen como hashes donde la red los admite.
exclusions-recent-days = Compró en los últimos días
exclusions-button = Audiencia de exclusión…
exclusions-counting = Contando a quién deja fuera la publicidad
cli-exclusions-are-for-ads = { $tool } no muestra anuncios: las audiencias de exclusión son para google-ads, meta, tiktok, x y linkedin
cli-exclusions-no-reason = "{ $word }" no es un motivo para dejar fuera a alguien; hay { $known }
cli-exclusions-listed-already = { $reason }: { $listed }, y { $n } que ya figuran
cli-exclusions-nobody-fits = nadie compró hace poco, tiene una queja abierta ni se deja en paz para medir el efecto
cli-exclusions-nobody = no hay nadie en la lista: { $why }
cli-exclusions-as-of = como dicen los datos en su final, { $date }
cli-file-format-exclusions = una audiencia de exclusión
cli-tool-is-for-actions-alone = { $tool } se compone de acciones, y aquellos para quienes todo sigue como siempre no tienen ninguna: elija una herramienta que admita personas

## Content feeds

content-feed-variant = Variante
content-feed-audience-key = Clave de audiencia
content-feed-content-id = Id. de contenido
content-feed-from = Desde
content-feed-until = Hasta
content-feed-content = Contenido
content-feed-listed = Variantes de contenido para un sitio web
cli-content-nothing = no hay contenido que mostrar: apruebe acciones del tipo «Variante de contenido» para el sitio web, o active un playbook de ese tipo para un segmento
cli-content-without-key = { $n ->
    [one] 1 cliente no se conoce por ningún número, dirección o dispositivo que un sitio web pudiera conocer y no está en el feed
   *[other] { $n } clientes no se conocen por ningún número, dirección o dispositivo que un sitio web pudiera conocer y no están en el feed
}
cli-file-format-content = un feed de contenido

## Experiments of playbooks

experiments-removed-playbook = Playbook { $id }, eliminado

## The next two weeks

send-days-title = Calendario
send-days-planning = Planificando las próximas dos semanas
send-days-none = No hay nada planificado: apruebe propuestas y sus días figurarán aquí.
send-days-says = { $n ->
    [one] 1 mensaje está planificado para las próximas dos semanas
   *[other] { $n } mensajes están planificados para las próximas dos semanas
}
send-days-exported = , { $n } de ellos en archivos exportados
send-days-beyond = , { $n } más tarde
send-days-page = , { $n } esperan en el sitio web
send-days-note = Mensajes · días en { $zone } · según el plan de una exportación ahora: consentimiento, días entre mensajes, capacidad y variantes como en el archivo
send-days-today = hoy
send-days-others = { $n } más

## As usual

outbox-for-other-channels = son para canales que la herramienta no atiende
outbox-who = Quién
outbox-who-proposed = Quienes reciben la acción
outbox-who-again = Los de la última exportación de nuevo
outbox-again-says = Las mismas personas y mensajes que en la última exportación, para otra herramienta. Ya están marcados como exportados; quien ya no acepta queda fuera.
cli-export-nothing-again = ninguna exportación dejó en un archivo a alguien que se pueda escribir de nuevo
outbox-listed-again = Acciones aprobadas de la última exportación, de nuevo
outbox-who-as-usual = Aquellos para quienes todo sigue como siempre
outbox-as-usual-says = Para ellos se omite la acción, para medir lo que aporta: un archivo para lo que usted envía a todos de todos modos, sin la acción. Nada se marca como exportado.

## What runs

results-running = En marcha ahora
results-running-row = { $name }: { $customers }, hasta el { $until }
results-running-says = Ya han salido; los datos aún no hablan de todos sus días.
