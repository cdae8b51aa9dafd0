### The journey map: columns, lanes, cells, notes and opportunities.

## Title, question, settings

map-title = Mapa del recorrido
map-question = ¿Qué ocurre en cada etapa: quién viene, qué hace, cuánto dura, qué estorba y cuánto cuesta?
map-about-stage = La etapa que se abre: sus puntos de contacto son las columnas.
map-stage-written = una etapa, o all
map-about-top = Cuántos nombres hay en una celda.
map-about-period = Qué se compara con el tiempo anterior si el filtro no nombra fechas: el último completo.
map-about-design = El recorrido previsto, mostrado como un carril.
map-design-written = pasos como los de un embudo, o none

## Lanes

map-lane-customers = Clientes
map-lane-customers-about = Clientes con un evento ahí, y su proporción del total.
map-lane-touchpoints = Puntos de contacto
map-lane-touchpoints-about = Qué hizo ahí la mayoría de los clientes, con su proporción de quienes estuvieron ahí.
map-lane-channels = Canales
map-lane-channels-about = Los canales por los que llegaron primero quienes estuvieron ahí, cada cliente en uno.
map-lane-time = Tiempo
map-lane-time-about = La mitad de quienes siguen alcanza la etapa siguiente en este tiempo; la mitad de las visitas a un punto de contacto no dura más.
map-lane-drop-off = Abandono
map-lane-drop-off-about = De quienes estuvieron ahí de camino al objetivo: de quién terminó ahí el recorrido, quién alcanzó el objetivo, quién puede seguir aún.
map-lane-design = Previsto y real
map-lane-design-about = Cuántos de los que empezaron el recorrido previsto llegaron a cada uno de sus pasos.
map-lane-friction = Fricción
map-lane-friction-about = Qué estorba ahí, cuántos lo encontraron y cuánto cuesta frente a quienes no.
map-lane-mood = Sentimiento
map-lane-mood-about = Cuántos de los textos que escribieron ahí los clientes son claramente negativos, y qué escribieron.
map-lane-money = Dinero
map-lane-money-about = Lo que se pagó ahí, menos lo reembolsado.
map-lane-predictions = Predicciones
map-lane-predictions-about = De quienes están ahora en esta etapa, cuántos se espera que hagan un pedido en 30 días.
map-lane-actions = Acciones
map-lane-actions-about = Qué se propone a quienes están ahora en esta etapa.

## Cells

map-cell-customers = Clientes
map-cell-to-next = Hasta { $to }
map-cell-each-visit = Una visita
map-cell-went-no-further = No siguieron
map-cell-reached-goal = Alcanzaron el objetivo
map-cell-still-active = Siguen activos
map-cell-negative-texts = Textos negativos
map-cell-few-texts = Muy pocos textos para decirlo
map-cell-paid = Pagado
map-cell-expected = Pedidos esperados
map-cell-actions = Propuestas
map-other-touchpoints = Otros puntos de contacto
map-text-of = { $n } de { $of } · { $share }
map-text-loss = unos { $amount } de pérdida
map-text-loss-goals = unos { $amount } objetivos perdidos
map-text-tone = { $negative } de { $texts }
map-text-expected = { $expected } de { $n }
map-text-proposed = { $n } por decidir
map-text-approved = { $n } con aprobación
map-text-exported = { $n } ya exportadas
map-text-points = { $arrow } { $points ->
    [one] { $points } punto
   *[other] { $points } puntos
}
map-cell-about = { $column }, { $lane }: { $name } { $text }
map-cell-of = { $n } de { $of } clientes
map-cell-share = { $share } (probablemente de { $low } a { $high })
map-cell-change = { $change } frente al tiempo anterior
map-quote-about = Un cliente escribió: { $words }

## Tables

map-column-stage = Etapa
map-column-touchpoint = Punto de contacto
map-column-lane = Carril
map-column-name = Qué
map-column-customers = Clientes
map-column-of = De
map-column-share = Proporción
map-column-share-low = Extremo inferior
map-column-share-high = Extremo superior
map-column-median = Tiempo mediano
map-column-money = Dinero
map-column-money-low = Extremo inferior del dinero
map-column-money-high = Extremo superior del dinero
map-column-number = Número
map-column-number-low = Extremo inferior del número
map-column-number-high = Extremo superior del número
map-column-unit = Unidad
map-column-now = Último período
map-column-before = Período anterior
map-column-change = Cambio
map-column-other-of = De, en el otro grupo
map-column-other-share = Proporción en el otro grupo
map-column-difference = Diferencia
map-column-difference-low = Extremo inferior de la diferencia
map-column-difference-high = Extremo superior de la diferencia
map-column-other-median = Tiempo mediano en el otro grupo
map-unit-goals = objetivos perdidos
map-unit-tone = tono
map-unit-orders = clientes con pedido esperado
map-unit-proposals = propuestas
map-a-column = columna del mapa
map-a-lane = carril del mapa
map-a-cell = celda del mapa

## Sentences and the grey line

map-sentence-shared = El recorrido de { $customers }, etapa por etapa.
map-sentence-nobody-lost = El recorrido de { $customers }, etapa por etapa; el de nadie terminó antes del objetivo.
map-sentence-lost = Donde se pierden más clientes es en { $name }: { $n } de { $of } que estuvieron ahí ({ $share }) no siguieron.
map-sentence-time = La mitad de quienes siguen a { $to } tarda hasta { $time }.
map-sentence-dearest = Lo que más cuesta: { $name }, pérdida de unos { $amount } ({ $column }).
map-note = Clientes, cada uno una vez por celda · abandono y objetivo ({ $goal }) de quienes estuvieron ahí de camino a él · el tiempo y el dinero son de todo lo que ocurrió ahí
map-note-trend = Cambios: { $now } frente a { $before }, si son más que azar
map-note-paid-elsewhere = { $amount } se pagó en puntos de contacto sin etapa
map-note-unplaced = { $n ->
    [one] { $n } obstáculo no está en ninguna etapa
   *[other] { $n } obstáculos no están en ninguna etapa
}
map-note-no-predictions = Aún no hay predicciones de estos datos
map-no-stages = Ningún punto de contacto de estos clientes tiene etapa; dé etapas a los puntos de contacto en Nombres y etapas
map-nobody-in-stage = Nadie estuvo en { $stage }; abra otra etapa o amplíe el filtro
map-compared-alike = Frente a { $name } ninguna celda difiere más que por azar.
map-compared-most = La mayor diferencia con { $name } está en { $column } ({ $lane }: { $cell }): { $own } frente a { $other }.
map-compared-inside = { $name } también es parte de este mapa, así que lo que lo distingue de los demás es mayor

## The window

map-edited = añadido a mano
map-waiting = Dibujando el mapa del recorrido…
present-view-map = Mapa
present-view-stories = Historias
present-view-nothing-yet = Aún no hay nada que mostrar
present-view-about = El mapa del recorrido aparece aquí en cuanto hay datos: importe archivos para empezar.
map-how-to-pick = Haga clic en una celda para ver sus cifras y los clientes que hay detrás; las flechas y Tab van de celda en celda.
map-all-stages = Todas las etapas
map-open-stage = Abrir { $stage }

## What people lay over it

map-kind-pain = Problemas
map-kind-opportunity = Oportunidades
map-kind-idea = Ideas
map-kind-owner = Responsables
map-kind-note = Notas
map-kind-own = Un carril propio
map-notes-on = Notas sobre { $column }
map-no-notes = Aún ninguna. Lo que escriba aquí figura en el mapa, marcado como añadido a mano, y no son datos.
map-remove-note = Eliminar «{ $words }»
map-move-up = Subir «{ $name }»
map-note-kind = Tipo de nota
map-rename = Renombrar
map-rename-lane = Cambiar el nombre de «{ $name }»
map-lane-name = Nombre del carril
map-change-note = Cambiar la nota «{ $words }»
map-note-text = Qué hay que decir
map-lane-of-own = Nombre de su carril
map-add-note = Añadir al mapa
map-lanes = Carriles
map-lanes-about = Marque lo que muestra el mapa; arrastre los carriles o súbalos para ordenarlos, y póngales sus propios nombres.
map-note-about-it = { $column }, { $kind }, añadido a mano: { $words }
map-column-note = Nota
map-column-place = Columna
map-column-kind = Tipo
map-column-text = Texto
opportunity-open = Abierta
opportunity-doing = En curso
opportunity-done = Hecha
opportunity-dropped = Descartada
map-column-customers-then = Clientes entonces
map-column-share-then = Proporción entonces
map-column-number-then = Número entonces
map-moved-nothing = Desde { $name } ({ $date }) ninguna proporción se ha movido más que por azar.
map-moved-most = Desde { $name } ({ $date }) lo que más se movió está en { $column } ({ $cell }): era { $was }, es { $now }.

## The command

help-map-about = Dibujar el mapa del recorrido, y anotar, ordenar y guardar lo que forma parte de él
help-map-after = Los carriles se nombran como en la tabla de celdas (customers, touchpoints, friction …), las notas por su tipo (pain, opportunity, idea, owner, note), los carriles propios con own: y su nombre. `--out map.svg` dibuja la imagen.
help-map-stage = La etapa cuyos puntos de contacto son las columnas; sin ella lo son todas las etapas
help-map-top = Cuántos nombres hay en una celda
help-map-design = El recorrido previsto como pasos de un embudo: Product viewed,Added to cart,Purchase
help-map-against = Otro grupo para ponerlo al lado: segment=Loyal, from=2026-01-01;to=2026-03-31, rest
help-map-note = Añadir una nota con este texto, que se marca como añadida a mano
help-map-on = La columna de la nota: una etapa o un punto de contacto
help-map-kind = Qué es la nota: pain, opportunity, idea, owner, note, own
help-map-lane = El carril propio en el que está una nota de tipo own
help-map-remove = Eliminar las notas con estos números
help-map-lanes = Poner primero estos carriles, en este orden
help-map-hide = Omitir un carril; puede darse varias veces
help-map-unhide = Mostrar de nuevo un carril; puede darse varias veces
help-map-rename = Dar otro nombre a un carril; sin nombre recibe el habitual
help-map-keep = Guardar las cifras de este mapa con un nombre, para ver más tarde qué se movió
help-map-forget = Olvidar las cifras guardadas con este nombre; puede darse varias veces
cli-map-no-note = no hay nota { $id }; desire-path map PROJECT --table notes las lista
cli-map-no-reading = no hay cifras guardadas como «{ $name }»; hay: { $known }
cli-map-note-has-no-text = la nota no tiene texto; escriba --note 'Los gastos de envío sorprenden'
cli-map-no-kind = «{ $kind }» no es un tipo de nota; hay: { $kinds }
cli-map-own-lane-needs-a-name = una nota de tipo own está en un carril propio; nómbrelo con --lane
cli-map-only-own-notes-have-a-lane = solo una nota de tipo own tiene un carril propio; añada --kind own
cli-map-no-column = no hay etapa ni punto de contacto «{ $name }»; las etapas son: { $stages }
cli-map-no-lane = no hay carril «{ $name }» en este mapa; hay: { $known }
cli-map-rename-is-lane-and-name = «{ $pair }» no es carril y nombre; escriba --rename friction='Lo que duele'

## Opportunities

opportunities-title = Oportunidades
opportunities-question = De todo lo que estorba, ¿qué aporta más para el trabajo que cuesta, y ayudó lo que se hizo?
opportunities-none = Nada de lo que estorba cuesta más que por azar, así que no hay nada que clasificar; pregunte de nuevo cuando haya más datos
opportunities-opportunity = Qué estorba
opportunities-reach = Clientes que lo encontraron
opportunities-per-customer = Pérdida de cada uno
opportunities-confidence = Confianza
opportunities-effort = Días de trabajo
opportunities-score = Puntuación
opportunities-status = Estado
opportunities-owner = Responsable
opportunities-was = Coste en 30 días, antes
opportunities-is = Coste en 30 días, ahora
opportunities-result = Resultado
opportunities-days = { $n } días
opportunities-goals = { $n } objetivos
opportunities-not-measured = Hecha; costaba { $was } en 30 días, y no hay datos desde entonces
opportunities-not-found = Hecha: costaba { $was } en 30 días, y no se encuentra desde entonces
opportunities-measured = Hecha: costaba { $was } en 30 días, cuesta { $is } en 30 días
opportunities-note = Puntuación = clientes que lo encontraron × lo que perdió cada uno × confianza ÷ días de trabajo · la confianza es la parte de la pérdida que es más que azar (90 %) · las pérdidas son las de Fricción; lo que no cuesta nada no figura
opportunities-sentence-shared = { $opportunities }.
opportunities-sentence-best = De { $opportunities }, conviene hacer primero { $name }: al menos { $value } por { $days } de trabajo.
opportunities-sentence-no-effort = De { $opportunities }, { $name } es lo que con seguridad cuesta más: al menos { $value }. Diga cuántos días de trabajo lleva cada una y se clasifican por ello.
opportunities-sentence-unsure = { $opportunities }; de ninguna es seguro que se pierda algo.
opportunities-waiting = Clasificando lo que estorba…
opportunities-how-to-pick = Haga clic en un número para ver cuánto cuesta, quién lo encontró y para decidir sobre ello.
opportunities-decide = Decidir
board-much-for-little = Mucho con poco trabajo
board-much-for-much = Mucho con mucho trabajo
board-little-for-little = Poco con poco trabajo
board-little-for-much = Poco con mucho trabajo
board-more-work = Más días de trabajo →
board-work-unknown = Trabajo sin indicar
help-opportunities-about = Clasificar lo que estorba por lo que aporta eliminarlo, y anotar lo que se decide
help-opportunities-after = Puntuación = clientes que lo encontraron × lo que perdió cada uno × confianza ÷ días de trabajo; sin días de trabajo no hay puntuación. Lo hecho se mide de nuevo en los datos posteriores.
help-opportunities-effort = Cuántos días de trabajo lleva: NAME=DAYS, donde basta parte de un nombre si solo uno la tiene; puede darse varias veces
help-opportunities-owner = Quién se ocupa: NAME=WHO; puede darse varias veces
help-opportunities-status = Cómo está: NAME=open, doing, done o dropped; puede darse varias veces
help-opportunities-done-on = El día en que se hizo; hoy si no se indica
cli-opportunities-no-effort = «{ $pair }» no termina en días de trabajo; escriba --effort 'NAME=3'
cli-opportunities-no-status = «{ $status }» no es un estado; hay: { $known }
cli-opportunities-no-opportunity = no hay oportunidad «{ $name }»; hay: { $known }
cli-opportunities-no-pair = «{ $pair }» no es nombre y valor; escriba NAME=VALUE
