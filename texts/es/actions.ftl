### The view Actions.

## Details

details-select-proposal = Seleccione una propuesta
details-click-row-to-see-why-it = Haga clic en una fila para ver por qué se propone, editarla y decidir.
details-for = { $action_kind } para { $customer_label }
details-chance-of-order = probabilidad de un pedido
details-expired = Caducada
details-before = Antes
details-consent = Consentimiento
details-state = Estado
details-to-be-sent = Por enviar
details-held-back-never-contacted-so-that = En el grupo de control: no se contacta nunca, para poder medir el efecto en los demás.
details-as-usual = Como siempre: esta acción no se lleva a cabo, para poder medir su efecto en los demás. Lo que usted envíe a todos de todos modos también es para ellos.
details-content = Contenido
details-at = { $channel } a las { $hour }
details-by = Canal
details-best-hour = Mejor hora
details-save-changes = Guardar cambios
details-discard = Descartar
details-channel = Canal
details-approve = Aprobar
details-reject = Rechazar
details-undecided = Sin decidir
details-owner = Responsable
details-note = Nota
details-playbook = Playbook
details-cost = Coste
details-for-people = Para { $customers }
details-several = Ctrl añade una fila; Mayús, todas hasta una.

## List

list-what = Qué
list-content = Contenido
list-order-chance = Prob. pedido
list-by = Canal
list-best-hour = Mejor hora
list-consent = Consent.
list-state = Estado
list-for = { $action_kind } para { $customer_label }, { $action_state }
list-approve-all-shown = Aprobar todas las mostradas
list-approves = Aprueba { $n }
list-reject-all-shown = Rechazar todas las mostradas
list-rejects = Rechaza { $n }
list-search = Buscar
list-approve-first-menu = Aprobar las primeras…
list-approve-first = Aprobarlas
list-approve-first-by = Se escribe por
list-approve-first-any = Cualquier canal
list-approve-first-says = De las mostradas, en este orden: a quién se escribirá de verdad, según el consentimiento, los días entre mensajes y el grupo de control.
list-approve-first-nobody = No se escribiría a nadie de los mostrados: a todos les falta el consentimiento, están en el grupo de control o han recibido un mensaje hace poco.
list-at-most-people = Como máximo estas personas
list-at-most-cost = Como máximo a este coste
list-export-approved = Exportar aprobadas…
list-other-tool = Para otra herramienta…
list-propose-again = Proponer de nuevo
list-what-you-approved-rejected-or-edited = Lo que usted aprobó, rechazó o editó se mantiene
list-counting-again = Contando de nuevo…
list-shown = { $actions } en pantalla
list-counting = Contando…
list-held-back-to-compare-with = { $n } en el grupo de control para comparar
list-of-approved-behind-now = { $n ->
    [one] { $n } de las aprobadas se queda atrás ahora
   *[other] { $n } de las aprobadas se quedan atrás ahora
}
list-to-decide-expired-propose-again-replaces = { $n ->
    [one] { $n } por decidir ha caducado: «Proponer de nuevo» la sustituye
   *[other] { $n } por decidir han caducado: «Proponer de nuevo» las sustituye
}
list-all-kinds = Todos los tipos
list-kind = Tipo
list-any-state = Cualquier estado
list-list-actions = Listar acciones
list-chance-of-order-within-30-days = Probabilidad de un pedido en los 30 días siguientes al final de los datos, se envíe esto o no
list-held-back = Grupo de control
list-as-usual = Como siempre
list-left-as-usual = { $n } como siempre
list-expired = Caducada
list-approved = Aprobada
list-rejected = Rechazada
list-exported = Exportada
list-approve = Aprobar
list-reject = Rechazar

## Actions

actions-desire-path-proposes-who-to-remind = Desire Path propone a quién recordar, agradecer, recuperar o dejar en paz, con un motivo para cada caso. Nada sale de este programa antes de que usted lo apruebe y lo exporte.
actions-looking-for-whom-to-contact = Buscando a quién contactar…
actions-proposals = Propuestas
actions-results = Resultados
actions-counting-actions = Contando acciones…
actions-count-actions = Contar acciones
actions-proposals-are-made-from-what-customers = Las propuestas se hacen a partir de lo que hicieron los clientes. Importe primero eventos.
actions-no-data-to-act-on = No hay datos para actuar
actions-import-files = Importar archivos…
actions-no-proposals-yet = Aún no hay propuestas
actions-no-action-is-for-customer-who = Ninguna acción es para un cliente que pase el filtro.
actions-propose-as-of = Proponer a fecha de { $date }

## Outbox

outbox-plan-export = Planificar la exportación
outbox-export-approved-actions = Exportar acciones aprobadas
outbox-in-file = en el archivo
outbox-left-out = excluidos
outbox-days-between-messages-are-set-in = { $when } Los días entre mensajes se fijan en Datos, Ajustes.
outbox-file-carries-customer-identifiers-exported-actions = El archivo lleva identificadores de clientes. Las acciones exportadas quedan marcadas, y deshacer retira la marca.
outbox-choose-where-to-save = Elegir dónde guardar…
outbox-cancel = Cancelar
outbox-approved-actions-for-tool = Acciones aprobadas para { $tool }{ $included }
outbox-approved-actions-as-csv = Acciones aprobadas en CSV{ $included }

## Results

results-comparing-those-contacted-with-those-held = Comparando a los contactados con el grupo de control…
results-contacted = Contactados

## State

state-propose-actions = Proponer acciones
state-there-is-nothing-to-propose = No hay nada que proponer. { $why }
state-import-more-events-or-run-predictions = Importe más eventos o calcule predicciones.

## Words

words-message-adds-about-90-interval-to = El mensaje añade unos { $money } (intervalo del 90 %: de { $low } a { $high }), medido frente al grupo de control.
words-message-adds-points-to-that-chance = El mensaje añade { $points } puntos a esa probabilidad (intervalo del 90 %: de { $low } a { $high }), medido frente al grupo de control.
words-what-message-adds-is-not-measured = Lo que añade el mensaje aún no se ha medido: exporte, envíe e importe lo que ocurrió.
consent-them-without-known-consent = { $n } de ellas sin consentimiento conocido
consent-have-another-action-file = con otra acción en el archivo
consent-were-sent-by-webhook = con envío ya hecho por webhook
consent-no-longer-data = fuera ya de los datos
consent-would-come-too-soon-after-another = demasiado pronto tras otro mensaje
consent-have-open-complaint = con una queja abierta
consent-have-ordered-since = con un pedido desde entonces
consent-playbook-reaches-no-more = por encima de lo que alcanza el playbook esa semana
consent-have-expired-would-before-they-can = fuera de plazo antes del envío
consent-held-back-measure-effect = en el grupo de control para medir el efecto
consent-as-usual-measure-effect = como siempre para medir el efecto
consent-do-not-agree-profiled = sin consentimiento para perfiles
consent-cannot-reached-way = sin contacto posible por esa vía
consent-have-not-said-yes-analytics = sin un sí a la analítica
consent-have-not-said-yes-being-contacted = sin un sí al contacto
consent-refused-analytics = con rechazo a la analítica
consent-refused-to-be-contacted = con rechazo al contacto
propose-proposing-actions = Proponiendo acciones
propose-learning-what-goes-together-when-people = Aprendiendo qué va junto y cuándo están las personas
results-no-clear-difference = Sin diferencia clara: { $range }.
results-it-did-harm = Fue perjudicial: { $range }.
results-it-worked = Funcionó: { $range }.
results-points-within-days-95-interval = { $points } puntos en { $result_days } días (intervalo del 95 %: de { $low } a { $high })
results-too-few-customers-compare-contacted-held = Muy pocos clientes para comparar ({ $contacted } contactados, { $held_back } en el grupo de control; se necesitan { $firm } de cada).
results-without-a-campaign = Sin campaña

## Who is left out
consent-withheld = { $n } fuera: { $why }
