### The view Customers.

## Events

events-when = Cuándo
events-touchpoint = Punto de contacto
events-channel = Canal
events-value = Valor
events-stage = Etapa
events-page-product-or-text = Página, producto o texto
events-name = Nombre
events-customer-id = Id. de cliente
events-phone = Teléfono
events-country = País
events-person = Persona

## History

history-there-are-no-predictions-yet = Aún no hay predicciones.
history-score-history = Historial de puntuación
history-chance-for-days-ahead-by-todays = probabilidad para los { $history_days } días siguientes, según el modelo de hoy a partir de lo que se sabía cada semana
history-progress-of-scores = historial de puntuación
history-within-days = en { $horizon_days } días
history-for-days = durante { $horizon_days } días
history-nothing-is-proposed-for-this-customer = No se propone nada para este cliente.
history-go-to-actions = Ir a Acciones
history-at = { $reason } · { $channel } a las { $hour }

## Join evidence

join-evidence-not-same-person = No es la misma persona…
join-evidence-same-person-as = Misma persona que…
join-evidence-this-customer-has-one-profile-nothing = Este cliente tiene un solo perfil: no hubo que unir nada.
join-evidence-these-are-one-person-because = Estos { $n } son una persona porque
join-evidence-and-more-joins = y { $n } uniones más
join-evidence-and-have-same = { $a } y { $b } tienen igual { $label }{ $value }.
join-evidence-on = {" "}el { $date }
join-evidence-you-decided-that-and-belong-together = Usted decidió{ $day } que { $a } y { $b } van juntos.
join-evidence-profile = perfil { $n }
join-evidence-profile-from = perfil { $n } de { $from }
join-evidence-numbered-profile = Perfil { $n }
join-evidence-from = De
join-evidence-take-back = Retirar
join-evidence-you-decided-on-that-this-is = Usted decidió el { $day } que no es la misma persona que { $name }.

## List

list-counting-customers = Contando clientes…
list-customer = Cliente
list-last-seen = Última vez
list-events = Eventos
list-orders = Pedidos
list-value = Valor
list-stage = Etapa
list-lifecycle = Ciclo de vida
list-segment = Segmento
list-buys = Compra
list-leaves = Se va
list-next-12-months = 12 meses
list-list-customers = Listar clientes
list-sort-customers = Ordenar clientes
list-through-filter = {" "}que pasan el filtro
list-in-found-by = { $count } en «{ $title }» encontrados con «{ $find }»{ $through }
list-found-by = { $count } encontrados con «{ $find }»{ $through }
list-run-predictions-to-see-who-is = Calcule predicciones para ver quién probablemente compre y quién quede inactivo.
list-days = Próximos { $days } días
list-buys-within-silent-for = Compra en, inactivo durante
list-show-all-customers = Mostrar todos los clientes
list-clear-search = Borrar la búsqueda

## Customers

customers-customers-appear-here-as-soon-as = Los clientes aparecen aquí en cuanto hay eventos. Desire Path une los rastros que una persona deja en varias exportaciones.
customers-no-customers-yet = Aún no hay clientes
customers-in-this-list = En esta lista
customers-counting-customers = Contando clientes…
customers-reached = Alcanzaron { $name }
customers-value-per-customer = Valor por cliente
customers-make-segment = Crear segmento
customers-export-list = Exportar lista…
customers-click-row-to-open-customer-click = Haga clic en una fila para abrir el cliente. Haga clic en un encabezado para ordenar. Ctrl+F busca por nombre o cualquier identificador.
customers-found-by = { $base } encontrados con «{ $wanted }»

## Page

page-back-to-list = Volver a la lista
timelines-pane-waiting = Componiendo las cronologías…
timelines-pane-svg = Cronologías en SVG
timelines-pane-png = Cronologías en PNG
timelines-pane-axis = En qué empieza el eje
timelines-pane-calendar = Por calendario
timelines-pane-since-first = Desde el primer evento
timelines-pane-color = Qué dicen los colores
timelines-pane-stages = Etapas
timelines-pane-channels = Canales
timelines-pane-order = En qué orden figuran los clientes
timelines-pane-by-start = Primero los primeros en llegar
timelines-pane-by-length = Primero los más largos
timelines-pane-by-goal = Primero los más rápidos al objetivo
list-shown-as = Cómo se muestran los clientes
list-as-list = Como lista
list-as-timelines = Como cronologías
neighbours-previous = Cliente anterior
neighbours-next = Cliente siguiente
neighbours-keys = Alt+Arriba y Alt+Abajo recorren la lista
neighbours-place = Cliente { $at } de { $of } en la lista
page-why-not-in-data = Su importación se deshizo, se unió con otro cliente, o sus datos se borraron o se eliminaron por su antigüedad.
page-this-customer-is-not-in-data = Este cliente no está en los datos
page-so-this-customer-is-in-no = Por eso este cliente no está en ningún análisis, lista ni exportación. Lo que se guarda sobre él se exporta y se borra a la derecha, donde también se fija el consentimiento.
page-refused-analytics = Rechazó la analítica
page-timeline = Cronología
page-reading-what-this-customer-did = Leyendo lo que hizo este cliente…
page-number = Número en las listas
page-events = Eventos
page-sent = Mensajes enviados
page-signals = Señales
page-learning-signals = Aprendiendo qué dicen las señales
page-no-signals-known = No se sabe nada de señales: nadie hizo nada en las últimas semanas de los datos.
page-shows-no-signal = No muestra ninguna señal ahora.
page-signal-told = { $rate } de quienes la mostraron alcanzaron el objetivo en 7 días, { $base } del total: { $evidence }
page-no-best-time = No se sabe: hasta ahora no hizo nada que lo revele.
page-products-to-show = Productos que mostrar
page-product-because-of = por { $because }
page-no-products = Ninguno: no miró ni compró nada que lo revele.
page-tone = tono { $tone } por { $source }
page-predictions = Predicciones
page-actions = Acciones
page-why-one-person = Por qué es una persona
page-counting = Contando…
page-stage = Etapa
page-lifecycle = Ciclo de vida
page-sessions = Sesiones
page-value = Valor tras reembolsos
page-first-seen = Primera vez
page-last-seen = Última vez
page-came-by = Llegó por
page-segments = Segmentos
page-consent = Consentimiento
page-export-everything-held = Exportar todo lo guardado…
page-set-consent = Fijar el consentimiento…
page-erase = Borrar…
page-everything-held-about-this-customer-as = Todo lo que se guarda sobre este cliente, en JSON
page-customer-is-not-in-data-any = El cliente ya no está en los datos.
