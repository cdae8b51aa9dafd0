### The view Segments.

## Cards

cards-unit-customers-with-event-in-filter = Unidad: clientes con un evento en el filtro · agrupados por lo parecido de su comportamiento (k-means)
cards-customers = { $name }, { $size } clientes
cards-customers-with-share = clientes · { $share }

## Details

details-select-segment = Seleccione un segmento
details-click-row-to-rename-it-see = Haga clic en una fila para cambiarle el nombre, ver sus miembros o exportarlos.
details-select-group = Seleccione un grupo
details-click-card-or-column-to-see = Haga clic en una tarjeta o una columna para ver quién hay en él y qué hacer con ellos.
details-customers-of-those-grouped = clientes · { $share } de los agrupados
details-see-members = Ver miembros
details-save-this-group = Guardar este grupo
details-segment-saved = Segmento «{ $last_segment }» guardado.
details-export-members = Exportar miembros…
details-what-makes-it-different = Qué lo distingue
details-name = Nombre
details-rename = Cambiar nombre
details-through-filter = {" "}que pasan el filtro
details-customers = clientes{ $through } · { $segment }
details-look-at-journey-of-this-segment = Ver el recorrido de este segmento
details-delete = Eliminar

## Differences

differences-how-many-times-average-of-all = Cuántas veces la media de todos los clientes agrupados · ↑ relleno: más que la media, ↓ contorno: menos; más intenso: más lejos de ella
differences-in-on-average-all-customers = { $trait } en «{ $group }»: { $mean } de media; todos los clientes: { $mean_of_all }

## Group count

group-count-you-chose = lo eligió usted
group-count-chosen-by-stability-first-then-separation = elegido primero por estabilidad, después por separación
group-count-groups-stable-same-groups-come-out = { $k } grupos: { $how }. Estables: salen los mismos grupos al sortear de nuevo a los clientes. Separados: los clientes están más cerca de su propio grupo que del siguiente. Haga clic en una fila para probar otro número.
group-count-groups-stable-separate-smallest-group = { $k } grupos: estabilidad { $stability }, separación { $separation }, grupo más pequeño { $smallest }
group-count-groups = { $k } grupos
group-count-stable = Estables
group-count-separate = Separados
group-count-smallest-group = Grupo más pequeño

## Segments

segments-segments-are-found-in-what-customers = Los segmentos se encuentran en lo que hicieron los clientes. Importe primero eventos.
segments-no-customers-to-group = No hay clientes que agrupar
segments-desire-path-finds-groups-of-customers = Desire Path encuentra grupos de clientes que se comportan de forma parecida, los nombra con palabras corrientes y muestra qué distingue a cada uno. También puede elegir clientes en cualquier gráfico y hacer con ellos un segmento.
segments-looking-for-customers-who-behave-alike = Buscando clientes que se comportan de forma parecida…
segments-no-segments-yet = Aún no hay segmentos
segments-find-groups = Encontrar grupos
segments-compare = Comparar…
segments-compare-tab = Comparar
segments-saved-segments = Segmentos guardados
segments-groups-found = Grupos encontrados
segments-what-makes-them-different = Qué los distingue
segments-how-many-groups = Cuántos grupos
segments-save-as-segments = Guardar como segmentos
segments-replaces-groups-that-were-saved-before = Sustituye los grupos guardados antes
segments-found-before-data-or-filter-changed = Encontrados antes de que cambiaran los datos o el filtro.
segments-saved = Guardado: { $segments }.
segments-groups-of-customers-who-behave-alike = Grupos de clientes que se comportan de forma parecida

## Saved

saved-segment = Segmento
saved-customers = Clientes
saved-share = Parte
saved-from = Origen
saved-save-groups-as-segments-or-pick = Guarde grupos como segmentos, o elija clientes en un gráfico y pulse «Crear segmento».
saved-counting-its-customers = { $n }, contando sus clientes
saved-export-members = Exportar miembros
saved-delete-segment = Eliminar segmento
saved-count-members = Contar miembros
saved-segment-deleted-ctrl-z-brings-it = Segmento «{ $name }» eliminado. Ctrl+Z lo recupera.
saved-found-group-of = Grupo encontrado { $n } de { $k }
saved-rfm-group = Grupo RFM
segments-rfm-groups = Grupos RFM
segments-save-rfm-groups = Guardar grupos RFM
segments-replaces-rfm-groups-saved-before = Sustituye los grupos RFM guardados antes; los nombres que usted les dio se mantienen
segments-rfm-groups-saved = Los grupos RFM están guardados como segmentos.
saved-selected = Seleccionado: { $from }
saved-by-rule = Por regla: { $text }
groups-number-is-not-sure = Cuántos grupos hay no es seguro: de { $of } sorteos de los clientes, { $times } apuntan a { $k } grupos y { $other_times } a { $other }. Los grupos mismos salen iguales cada vez.
groups-weak-other-customers-same-kind-groups = Débil: con otros clientes del mismo tipo los grupos saldrían distintos (estabilidad { $stability }; { $stable } es firme).
groups-smallest-group-holds-only-customers = El grupo más pequeño solo contiene el { $smallest } % de los clientes.
groups-trying-2-8-groups = Probando de 2 a 8 grupos
groups-too-few-customers = Los segmentos necesitan al menos { $need } clientes con eventos; hay { $have }. Importe más datos.
groups-too-few-customers-in-filter = Los segmentos necesitan al menos { $need } clientes con eventos; dentro del filtro hay { $have }. Amplíe el filtro o importe más datos.
groups-all-alike = Todos estos clientes se comportan igual, así que no hay grupos que encontrar. Importe más tipos de eventos.
groups-counting-what-customers-do = Contando lo que hacen los clientes
group-mostly-in = sobre todo en { $stage }
group-mostly-with = sobre todo { $property }
group-by-many-channels = por muchos canales
group-who-send-goods-back = que devuelven artículos
group-who-write-reviews = que escriben reseñas
group-who-ask-support = que acuden a soporte
group-who-click-e-mails = que hacen clic en correos
group-who-read-e-mails = que leen correos
group-mostly-by = sobre todo por { $name }
group-one-channel = un solo canal
group-visitors-who-hardly-buy = visitantes que apenas compran
group-brief-visitors = visitantes breves
group-browsers-who-hardly-buy = navegantes que apenas compran
group-occasional-buyers = compradores ocasionales
group-frequent-visitors-some-buyers = visitantes frecuentes, algunos compradores
group-small-spenders = de gasto bajo
group-frequent-buyers = compradores frecuentes
group-big-spenders = de gasto alto
group-much-like-everybody = { $people }, más o menos como todos.
group-than-average = { $what }: un { $ratio } % { $less } que la media
group-more-than-average = { $what }: un { $ratio } % más que la media
group-the-average = { $what }: { $times } la media
group-no-at-all = { $what }: nada
group-money-spent = dinero gastado
group-of-events-in-average = { $own } % de los eventos en { $stage } (media { $all } %)
group-share-has-property-average = { $own } % tienen { $property } (media { $all } %)
group-amount-of-property-average = { $property } { $own } de media (todos { $all })
group-last-seen-days-before-end-data = vistos por última vez de media { $own } días antes del final de los datos (todos: { $all })
trait-no-stage = sin etapa
trait-share-of-events = Proporción de eventos en { $stage }
trait-has-property = Tiene { $property }
trait-returns = Devoluciones
trait-reviews = Reseñas
trait-support-contacts = Contactos con soporte
trait-e-mail-clicks = Clics en correos
trait-e-mail-opens = Aperturas de correos
trait-channels-used = Canales usados
trait-events = Eventos
trait-visits-in-28-days = Visitas en 28 días
trait-money-spent = Dinero gastado
trait-orders = Pedidos
trait-days-since-last-event = Días desde el último evento
member-rule-is-not-understood = "{ $other }" no se entiende
member-rule-no-kind = no hay tipo "{ $code }"; hay { $known }
member-rule-within-followed-number-days-such-30d = tras within va un número de días como 30d
member-rule-condition-missing-end = falta una condición al final
member-rule-parenthesis-not-closed = un paréntesis no se cierra
member-rule-mixed-put-one-them-parentheses = and y or están mezclados; ponga uno entre paréntesis
member-rule-name-quotes-has-no-end = un nombre entre comillas no termina
member-rule-is-not-understood-there = "{ $n }" no se entiende ahí
member-rule-at-character = carácter { $place }: { $why }
member-rule-no-comparison = "{ $sign }" no es una comparación; hay { $known }
member-rule-number-missing = tras la comparación va un número entero, como orders >= 2
member-rule-amount-missing = tras la comparación va un importe, como value > 100 o value > 99.50
member-rule-value-is-compared = tras value va una comparación, como value > 100
member-rule-value-missing = falta un valor, como device:mobile, country:"United States" o property.plan:pro
member-rule-days-ago = escriba cuánto hace como >=, >, <= o < y días, como last order <= 30 days ago
member-rule-time-missing = diga cuándo: <= 30 days ago, before 2026-03-01, after 2026-03-01 u on 2026-03-01
member-rule-day-missing = un día se escribe como 2026-03-01
member-rule-within-followed-by-time = tras within va una duración como 7d, 12h o 30min
member-rule-within-stands-at-the-step = within va detrás del paso que sigue, como then not Refund then order within 7d
member-rule-then-not-twice = dos cosas tras then not: escriba entre ellas then y el paso que sigue
member-rule-then-missing = una secuencia necesita then, como "Product viewed" then "Added to cart" within 7d
member-rule-chance-days = se conocen probabilidades para estos días: { $known }
chance-note-no-predictions = Aún no hay predicciones: hasta que se calculen, esto no lo cumple nadie, y su contrario tampoco.
chance-note-not-to-be-believed = Con estos datos esta predicción es demasiado incierta: no la cumple nadie, y su contrario tampoco.
chance-note-by-predictions-of = Según las predicciones hechas con lo que se sabía el { $day }; quedan como están hasta que se calculen de nuevo. Los clientes sin puntuación no pertenecen, ni tampoco a su contrario.
member-rule-form = condiciones como orders >= 2, value > 100 within 90d, last order <= 30 days ago, first order before 2026-03-01, did "Added to cart" x3 within 30d, did kind:cart with device:mobile, probabilidades como chance:order/30 >= 60%, secuencias como "Product viewed" then "Added to cart" within 7d then not order, y not delante de cualquiera de ellas; unidas con and o con or, con paréntesis si se mezclan

## A segment by rule

segment-rule-title = Segmento por regla
segment-rule-name = Nombre
segment-rule-example-of-a-name = Compraron dos veces hace poco
segment-rule-needs-a-name = Dé un nombre al segmento.
segment-rule-description = Clientes que cumplen esto: { $rule }.
segment-rule-counting = Contando los clientes…
segment-rule-fit-now = { $n ->
    [one] { $n } cliente lo cumple ahora.
   *[other] { $n } clientes lo cumplen ahora.
}
segment-rule-members-follow-the-data = Sus miembros siguen los datos: quien lo cumple está en él, quien ya no lo cumple, no.
segment-rule-add = Añadir segmento
segment-rule-cancel = Cancelar
segments-by-rule = Por regla…

## Movement between groups

group-moves-title = Movimiento entre grupos
group-moves-question = ¿Quién está en un grupo distinto que antes, y de cuál viene?
group-moves-about-days = Con qué momento se comparan los grupos de ahora: estos días antes.
group-moves-part = grupo, o from y to
group-moves-nobody-before = nadie aquí había hecho nada { $days } días antes del final de los datos; elija menos días
group-moves-not-there-yet = Aún no estaba
group-moves-group = Grupo
group-moves-customers = Clientes
group-moves-customers-before = Clientes antes
group-moves-from = De
group-moves-to = A
group-moves-of-those-before = De quienes estaban
group-moves-in-groups = { $customers } en grupos que se comportan de forma parecida.
group-moves-says = De { $customers } que estaban hace { $days } días, { $share } están ahora en otro grupo.
group-moves-most = El mayor movimiento: { $customers } de «{ $from }» a «{ $to }».
group-moves-note = clientes con eventos que pasan el filtro · los grupos son los de ahora, con los nombres guardados en el proyecto; dónde estaban los clientes { $days } días antes se deduce de lo que habían hecho hasta el { $day }, comparado con todos los de ese día: el grupo al que estaban más cerca
group-moves-tab = Movimiento

## Personas

personas-title = Buyer personas
personas-question = ¿Quiénes son nuestros clientes, como personas?
personas-tab = Buyer personas
personas-about-of = De quién son los buyer personas: de grupos que se comportan de forma parecida o de los segmentos del proyecto.
personas-no-segments = el proyecto no tiene aquí segmentos con clientes; guarde alguno o pida grupos que se comportan de forma parecida
personas-persona = Buyer persona
personas-customers = Clientes
personas-share = De los clientes
personas-journey = Recorrido típico
personas-channel = Llegan por
personas-stage = Ahora están en
personas-buys = Compran sobre todo
personas-when = Vienen sobre todo
personas-reached = Alcanzaron el objetivo
personas-tone = Tono
personas-trait = { $share }: { $what }
personas-weekday-mornings = Mañanas entre semana
personas-weekday-middays = Entre semana de 11 a 17 h
personas-weekday-evenings = Tardes entre semana
personas-weekday-nights = Noches entre semana
personas-weekend-mornings = Mañanas de fin de semana
personas-weekend-middays = Fines de semana de 11 a 17 h
personas-weekend-evenings = Tardes de fin de semana
personas-weekend-nights = Noches de fin de semana
personas-sentence = { $all } forman { $n ->
    [one] un buyer persona
   *[other] { $n } buyer personas
}; el mayor, «{ $name }», supone { $share }{ $journey }.
personas-sentence-journey = {" "}y suele ir por { $journey }
personas-sentence-shared = { $all } en { $n ->
    [one] un buyer persona
   *[other] { $n } buyer personas
}.
personas-note = clientes con eventos que pasan el filtro; las proporciones de un rasgo son de los clientes del buyer persona · el recorrido típico es la ruta más frecuente de más de una etapa · dónde están ahora es la etapa del mapa del recorrido · tono de −1 a 1
## Names of groups
group-recent = { $noun }, recientes
group-lapsed = { $noun }, alejados
group-buyers = compradores
group-size = { $n } clientes ({ $share } %)
group-channels = canales
group-less = menos
group-fewer = menos
