### Playbooks: what is done for whom.

## Those that come with the program

playbook-cart = Recordatorio de carrito
playbook-cart-message = Su carrito le espera[: {"{"}product{"}"}]
playbook-offer = Oferta sobre lo que se mira una y otra vez
playbook-offer-message = Una oferta para {"{"}product{"}"}
playbook-welcome = Serie de bienvenida
playbook-welcome-message = Bienvenida en tres mensajes: quiénes somos, qué gusta a los demás, cómo obtener ayuda
playbook-win-back = Recuperación
playbook-win-back-message = Le hemos echado de menos: qué hay de nuevo, y un motivo para volver
playbook-win-back-trouble = Recuperación tras un problema
playbook-win-back-trouble-message = Un mensaje personal del soporte: ¿va todo bien ahora?
playbook-complement = Lo que combina con el último pedido
playbook-complement-message = Para combinar con {"{"}product{"}"}: {"{"}suggestion{"}"}
playbook-start-page = Página de inicio que ayuda a decidir
playbook-start-page-message = Una página de inicio que ayuda a decidir: más vendidos, comparación, reseñas
playbook-review = Petición de reseña
playbook-review-message = [¿Qué le parece {"{"}product{"}"}?|¿Qué tal su pedido?]
playbook-recovery = Arreglar lo que salió mal
playbook-recovery-message = Una respuesta personal para {"{"}first name|el cliente{"}"}: qué salió mal y qué hacemos al respecto
playbook-call = Llamar a buenos clientes que dejan de venir
playbook-call-message = Llamar a {"{"}first name|la persona{"}"}[ {"{"}last name{"}"}]: {"{"}orders{"}"} pedidos hasta ahora. ¿Qué le haría volver?
playbook-thanks = Dar las gracias a los mejores clientes
playbook-thanks-message = Gracias, {"{"}first name|estimado cliente{"}"}: un pequeño regalo por su fidelidad

## Rules

playbook-rule-no-such-value = aquí no hay "{ $name }"; hay { $known }
playbook-rule-chance-is-compared = una probabilidad se compara con un porcentaje, como chance:order >= 60% o chance:order/90 >= 0.6
playbook-rule-percent-missing = tras la comparación va un porcentaje de 0 a 100, como chance:order >= 60% o chance:order/90 >= 0.6
playbook-rule-form = señales como sign:open-cart, segmentos como segment:"Loyal", etapas como stage:"Decision", probabilidades como chance:order >= 60% o chance:silent/90 >= 50%, sentimiento como mood:negative, y lo que hicieron los clientes, como en los segmentos: orders >= 2, last order <= 30 days ago, did kind:cart with device:mobile; not delante de cualquiera de ellos, unidos con and o con or, con paréntesis si se mezclan

## Rules in words

rule-words-open-cart = un carrito o proceso de pago de los últimos 7 días sin pedido desde entonces
rule-words-repeated-views = un producto visto tres veces o más en 7 días y no comprado
rule-words-new-customer = visto por primera vez en los últimos 14 días, un pedido como máximo
rule-words-lapsing = hizo pedidos antes y está dejando de venir
rule-words-no-review = un pedido de hace 7 a 45 días sin reseña
rule-words-rising-visits = visitas que se han más que duplicado en 14 días, sin pedido
rule-words-bought-together = un pedido de los últimos 60 días que otros combinan con otro producto
rule-words-trouble = un contacto con soporte o una devolución de los últimos 60 días
rule-words-open-complaint = una queja abierta de los últimos 14 días
rule-words-segment = en el segmento «{ $name }»
rule-words-segment-gone = en un segmento que ya no existe
rule-words-stage = en la etapa «{ $name }»
rule-words-chance = una { $chance } { $sign } { $percent } %
rule-words-unhappy = lo que escribió hace poco suena descontento
rule-words-neither-mood = lo que escribió hace poco no suena ni contento ni descontento
rule-words-happy = lo que escribió hace poco suena contento
rule-words-not = no: { $what }
rule-words-and = {", y "}
rule-words-or = {", o "}

## The insight

playbooks-title = Playbooks
playbooks-question = ¿Para quién es cada playbook, y qué propone?
playbooks-setting-as-of-end = Si el final de los datos cuenta como hoy; auto: como en las propuestas que hay.
playbooks-shared = Para quién son los playbooks solo se dice para el trabajo propio.
playbooks-none = no hay playbooks; añada uno en Acciones o importe un archivo con playbooks --import
playbooks-playbook-in-errors = playbook
playbooks-playbook = Playbook
playbooks-customers = Para
playbooks-proposed = Propuestos
playbooks-decided = Decididos antes
playbooks-outranked = Mejores delante
playbooks-not-worth = No compensa
playbooks-no-words = Faltan palabras
playbooks-refused = Denegado
playbooks-unreachable = Fuera de alcance
playbooks-on = Activo
playbooks-action = Acción
playbooks-who = Quién
playbooks-channels = Canales
playbooks-message = Mensaje
playbooks-number = Número
playbooks-broken = { $n ->
    [one] { $n } playbook nombra un segmento o una etapa que ya no existe y no propone nada: { $names }.
   *[other] { $n } playbooks nombran un segmento o una etapa que ya no existe y no proponen nada: { $names }.
}
playbooks-sentence = { $on } de { $all } playbooks están activos: { $proposals ->
    [one] { $proposals } propuesta
   *[other] { $proposals } propuestas
} para { $customers }.
playbooks-not-worth-sentence = Para otros { $n } es mejor no hacer nada: costaría más de lo que puede aportar.
playbooks-note = a fecha de { $date } · clientes vistos en los últimos { $days } días que aceptan la elaboración de perfiles, cada uno por lo que hizo hasta el final de los datos · «para» = todos los que cumplen la regla; las columnas siguientes dicen qué es de ellos y suman lo mismo · uno inactivo se cuenta como si estuviera activo

## Files and messages

playbook-file-not-read = esto no es un archivo de playbooks: { $why }
playbook-file-name = cada playbook tiene un nombre propio; "{ $name }" falta o está dos veces
playbook-file-in-playbook = en el playbook "{ $name }": { $why }
playbook-file-action = acción
playbook-file-priority = prioridad
playbook-file-two-worths = un éxito vale un porcentaje del pedido o un importe, no ambos
playbook-file-no-channel = un playbook necesita un canal
playbook-file-hours = los mensajes se envían de { $from }:00 a { $to }:00, así que las horas están entre ambas, y la última después de la primera
playbook-file-days-and-cost = una propuesta dura de 1 a 3650 días y no se retrasa más que eso, los importes están entre 0 y 1000000, y un porcentaje entre 0 y 100
template-empty = el mensaje está vacío
template-open = "{ $sign }" en el carácter { $place } no se cierra nunca
template-stray = "{ $sign }" en el carácter { $place } no va ahí
template-no-name = las llaves en el carácter { $place } no contienen ningún nombre
template-unknown-slot = los datos no conocen ningún "{ $name }"; hay { $known }
template-slot-may-be-empty = Los clientes de los que no se conoce { $name } no reciben ningún mensaje; escriba tras una barra lo que lo sustituye, o ponga la parte entre corchetes.
template-personal-data = «{ $found }» parece la dirección o el número de una persona, y lo recibirían todos.

## The tab

playbooks-tab-title = Playbooks
playbooks-tab-counting = Contando para quién son los playbooks…
playbooks-tab-new = Playbook nuevo…
playbooks-tab-others = Sin propuesta para
playbooks-tab-is-on = activo
playbooks-tab-is-off = inactivo
playbooks-tab-switch = { $name } está activo
playbooks-tab-remove = Eliminar playbook
playbooks-tab-removed = Playbook «{ $name }» eliminado. Ctrl+Z lo recupera.
playbooks-tab-first-message = Hola[ {"{"}first name{"}"}]
playbooks-tab-select = Seleccione un playbook
playbooks-tab-click-row = Haga clic en una fila para ver para quién es, qué le dice y para cambiarlo.
playbooks-tab-edit = Editar…
playbooks-tab-off = Desactivar
playbooks-tab-on = Activar
playbooks-tab-copy = Copiar…
playbooks-tab-copy-of = { $name }, copia
playbooks-tab-lasts = Dura
playbooks-tab-cost = Coste de un contacto
playbooks-tab-people-a-week = Mensajes por semana como máximo
playbooks-tab-customers-now = clientes ahora
playbooks-tab-example-search = Qué le diría a…
playbooks-tab-example-none = Nadie con ese nombre lo recibe.
playbooks-tab-examples = Por ejemplo
playbooks-tab-by = { $kind } por { $channel }
playbooks-tab-show-customers = Mostrar estos clientes
playbooks-tab-needs-name = Póngale un nombre.
playbooks-tab-name-taken = Ya hay un playbook «{ $name }».
playbooks-tab-new-heading = Playbook nuevo
playbooks-tab-edit-heading = Editar playbook
playbooks-tab-name = Nombre
playbooks-tab-for-whom = Para quién
playbooks-tab-channels-hint = E-mail, Website
playbooks-tab-when = Cuándo se envía
playbooks-tab-worth = Valor y coste
playbooks-tab-how-often = Con qué frecuencia
playbooks-tab-save = Guardar playbook
playbooks-tab-unsaved = «{ $name }» no está guardado: guárdelo o cancele primero
playbooks-tab-discard = Descartar
playbooks-tab-add-condition = Añadir una condición
playbooks-tab-signs = Señales
playbooks-tab-segments = Segmentos
playbooks-tab-stages = Etapas
playbooks-tab-moods = Sentimiento
playbooks-tab-fill-in = Insertar
playbooks-tab-variant = Otras palabras
playbooks-tab-variant-for = Para quienes cumplen esto
playbooks-tab-remove-variant = Eliminar estas palabras
playbooks-tab-add-variant = Otras palabras para algunos…
playbooks-tab-hour = A una hora fija
playbooks-tab-delay = Horas después de lo que lo motiva
playbooks-tab-from-hour = No antes de
playbooks-tab-until-hour = No después de
playbooks-tab-is-sent = Envío
playbooks-tab-at-once = Aprobado una vez para todos: se envía al momento mientras llegan eventos en directo
playbooks-tab-at-once-says = En cuanto haya motivo, por webhook, dentro de los mismos límites, consentimiento y grupo de control que cualquier otro. Sin ello, cada propuesta espera a una persona.
playbooks-tab-lasts-days = Días que dura una propuesta
playbooks-tab-amount = Un éxito tiene un valor fijo
playbooks-tab-percent = Porcentaje del pedido
playbooks-tab-success = Valor de un éxito
playbooks-tab-again = El mensaje de nuevo tras estos días
playbooks-tab-priority = Lugar
playbooks-tab-first = Antes que los demás
playbooks-tab-usual = Según la finalidad
playbooks-tab-last = Después de los demás

## Rules as rows

playbooks-tab-in-segment = en el segmento
playbooks-tab-in-stage = en la etapa
playbooks-tab-chance = Probabilidad
playbooks-tab-what-they-did = Lo que hicieron
playbooks-tab-what-they-paid = Lo que pagaron
