### The view Journey.

## Answer tab

answer-tab-nothing-selected = Nada seleccionado

## Channels chart

loops-tab-counting = Contando qué sigue a qué
loops-tab-graph = Grafo
loops-tab-what-connections-say = Qué dicen las conexiones
loops-tab-by-customers = Clientes
loops-tab-by-times = Cuántas veces
loops-tab-by-share = Proporción de transiciones
loops-tab-by-time = Tiempo mediano
loops-tab-touchpoints-shown = Puntos de contacto
loops-tab-connections-shown = Conexiones
loops-tab-as-can-be-read = Mostrar cuantas se puedan leer
loops-tab-whole-graph = Todo el grafo
loops-tab-how-to-pick = Haga clic en un punto de contacto o una conexión para ver quién pasa por ahí; doble clic en un punto de contacto para verlo solo, con lo que vino antes y después. Las flechas recorren, Intro elige.
loops-tab-only-this = Solo este punto de contacto
loops-tab-only-this-what = Lo muestra solo, con todo lo que vino directamente antes y después.
loops-tab-came-before = Vino directamente antes
loops-tab-came-after = Vino directamente después
loops-tab-times = Veces seguida
loops-tab-of-moves-from = De todas las transiciones desde { $name }
loops-tab-median-time = Tiempo mediano
loops-tab-leads-back = Lleva de vuelta a lo que suele venir antes.
loops-tab-repeats = Lo mismo varias veces seguidas.
loops-tab-note = Clientes por lo que sigue directamente en el recorrido dentro de cada { $unit } · { $picture }
graph-drawing-edges = Conexiones
graph-figure = Grafo de transiciones. Las flechas van de un punto de contacto a otro, Intro elige uno.

## Controls

controls-from-start = Desde el inicio
controls-back-from-goal = Hacia atrás desde el objetivo
controls-around = Alrededor de { $name }
controls-back-from-drop-off = Hacia atrás desde el abandono
controls-which-time = Qué vez del paso cuenta
controls-first-time = Primera vez
controls-last-time = Última vez
controls-every-time = Cada vez
controls-only-first-time = Solo la primera vez
controls-same-step-again = Pasos que un recorrido ya tuvo
flow-look-title = Color y orden
flow-look-by-time = Color: tiempo
flow-look-color = Qué dice el color de las bandas
flow-look-color-step = De qué paso vienen
flow-look-color-time = Cuánto tarda el camino
flow-look-order = En qué orden están los pasos
flow-look-order-usual = El mismo en cada columna
flow-look-order-size = Los mayores primero
flow-look-order-stage = En el orden de las etapas
flow-look-order-own = Como se arrastraron
flow-look-drag = Arrastre un bloque hacia arriba o hacia abajo para ponerlo en otro lugar.
flow-look-through = Pasos por los que hay que pasar
flow-look-through-steps = A través de { $names }
flow-look-split = Por qué se divide { $name }
flow-look-other-anchors = u otro paso
flow-look-more-anchors = u otros { $n }
flow-look-other-anchors-what = El flujo gira en torno al que llegue de estos.
flow-edge-before = Un paso más antes
flow-edge-after = Un paso más después
controls-where-steps-are-counted-from = Desde dónde se cuentan los pasos
controls-customers = Clientes
controls-sessions = Sesiones
controls-orders = Pedidos
controls-accounts = Cuentas
controls-tickets = Tickets
controls-carts = Carritos
controls-what-is-counted = Qué se cuenta
controls-of-start = % del inicio
controls-of-previous-step = % del paso anterior
controls-what-percentages-are-shares-of = De qué son proporciones los porcentajes
flow-tab-steps-to-the-right = { $n ->
    [one] 1 paso más a la derecha
   *[other] { $n } pasos más a la derecha
}
controls-of-steps = { $steps_shown } de { $n } pasos
controls-steps = { $n } pasos
controls-steps-shown = Pasos mostrados
controls-repeats-once = Repetidos una vez
controls-every-repeat = Cada repetición
controls-stop-at-goal = Parar en el objetivo
controls-go-on-after-goal = Seguir tras el objetivo
controls-what-happens-at-goal = Qué pasa en el objetivo
controls-top = Top { $top_n }
controls-at-least = { $top }, al menos { $share }
controls-shown-by-name = Por nombre
controls-what-is-shown-by-name = Qué se muestra por nombre
controls-shown-by-name-everything-else-is = Mostrado por nombre; todo lo demás está en Otros
controls-most-common = más frecuentes
controls-same-in-every-step = Lo mismo en cada paso
controls-those-of-each-step = Los de cada paso
controls-smallest-share = proporción mínima

## Flow details

flow-details-clear-selection = Quitar la selección
flow-details-of-all-in-flow = De todos en el flujo
flow-details-of-step-before = Del paso anterior
flow-details-reach-goal = Alcanzan el objetivo en algún momento
flow-details-median-time-to-next-step = Tiempo mediano hasta el paso siguiente
flow-details-different-customers = Clientes distintos
flow-details-fewer-than-30-take-shares-with = Menos de 30: tome las proporciones con cautela.
flow-details-they-reach-goal-as-often-as = Alcanzan el objetivo con { $times } la frecuencia de los demás.
flow-details-none-of-them-reaches-goal = Ninguno de ellos alcanza el objetivo.
flow-details-they-reach-goal-more-often-than = Alcanzan el objetivo más a menudo que los demás.
flow-details-they-reach-goal-less-often-than = Alcanzan el objetivo menos a menudo que los demás.
flow-details-came-to-this-step-by = Llegaron a este paso por
flow-details-in-other = En Otros
flow-details-and-more-in-other = y { $rest } más
flow-details-nothing-selected = Nada seleccionado
flow-details-point-at-block-or-band-to = Señale un bloque o una banda para seguir a los mismos clientes por el flujo. Haga clic para seleccionarlos; Esc quita la selección.
flow-details-where-most-go-no-further = Donde la mayoría no sigue
flow-details-before-and-after = Antes y después
flow-details-hide-step = Ocultar este paso
flow-details-hide-step-what = Mostrar el flujo como si { $name } no hubiera ocurrido; la elección de pasos encima del diagrama lo recupera
step-choice-title = Pasos
step-choice-what = Lo que no se elige se pasa por alto, como si no hubiera ocurrido. El objetivo sigue contando.
step-choice-every-step = Todos los pasos
step-choice-hidden = { $n } en oculto
step-choice-only = Solo { $n }
step-choice-show-every = Mostrar todos los pasos
flow-details-what-comes-before-and-after = Qué hacen los clientes antes del primer «{ $name }», y después
flow-details-step = { $name }, paso { $n }
flow-details-of-all = { $n }, { $share } del total

## Flow selection

flow-selection-step-to = { $from } → { $to }, paso { $step } a { $next_step }
flow-selection-come-back = { $name }, paso { $step }: vuelven más tarde

## Flow tab

flow-tab-counting-steps-that-customers-take = Contando los pasos que dan los clientes…
flow-tab-count-selection = Contar la selección
flow-tab-picture-as-svg = Imagen en SVG
flow-tab-picture-as-png = Imagen en PNG
flow-tab-picture-to-share-as-svg = Imagen para compartir en SVG
flow-tab-picture-to-share-as-png = Imagen para compartir en PNG
flow-tab-selected = { $caption } · seleccionado: { $title }
flow-tab-flow-step-by-step = Flujo, paso a paso
flow-tab-flow = Flujo

## Friction tab

friction-tab-looking-for-errors-and-loops = Buscando qué estorba…
friction-tab-click-customers-of-error-to-see = Haga clic en los clientes de un obstáculo para ver quiénes son.
friction-tab-customers-met-it = clientes lo encontraron
friction-tab-met = Encontraron «{ $name }»
friction-tab-times = Veces
friction-tab-mostly-after = Sobre todo tras
friction-tab-weeks-out-of-ordinary = Semanas fuera de lo normal
friction-tab-no-touchpoint-whose-name-speaks-of = Ningún punto de contacto cuyo nombre hable de un error, ninguna pareja de pasos entre los que se vaya y venga, y ningún paso en el que se pierda un grupo.
friction-tab-no-friction-found = No se encontró fricción
friction-tab-errors-share-of-sessions-by-week = Errores, proporción de sesiones por semana
friction-tab-back-and-forth-within-session = Idas y vueltas dentro de una sesión
friction-tab-coloured-out-of-ordinary = { $note } · en color: fuera de lo normal
friction-tab-who-met-it = Quién lo encontró
friction-tab-split = Por qué se dividen las pérdidas
friction-tab-what-costs-most = Qué cuesta más
friction-tab-what-costs-objective = Lo que más se opone a su finalidad: { $objective }
friction-tab-lost-goals = Perdido con seguridad para su finalidad: { $lost } × { $goal }
friction-tab-lost-money = Perdido con seguridad para su finalidad: { $lost }
friction-tab-lost-returns = Con seguridad { $lost } clientes menos que vuelven
friction-tab-loss = cuesta { $loss }
friction-tab-loss-unsure = puede costar { $loss }: dentro del azar
friction-tab-no-loss = no se ve ninguna pérdida
friction-tab-who-they-are = Quiénes son: { $customers }
friction-tab-who-met = Quiénes son: { $customers }, { $name }
friction-tab-show-me = Mostrar
friction-tab-show = Mostrar { $name }
friction-tab-no-proof = Los demás estaban en el mismo lugar y se libraron; la diferencia no es prueba de la causa.
friction-tab-by-group = Qué cuesta por grupo
friction-tab-sessions-with-either = Sesiones con alguno de los pasos
friction-tab-sessions-go-back = sesiones van y vienen
friction-tab-who-goes-back = Quién va y viene
friction-tab-week-of-of = Semana del { $date }: { $errors } de { $sessions } ({ $share })
friction-tab-of-with-either-step = { $looping } de { $sessions } con alguno de los pasos{ $share }

## Journey

journey-stage-flow = Flujo de etapas
journey-touchpoints = Puntos de contacto
journey-paths = Rutas
journey-friction = Fricción
journey-funnel = Embudo
journey-designed = Previsto
journey-retention = Retención
journey-more = Más
journey-paths-that-customers-really-take-appear = Las rutas que los clientes siguen de verdad aparecen aquí, paso a paso, en cuanto hay eventos.
journey-no-journeys-yet = Aún no hay recorridos

## More tab

chart-many-parts = Gráfico; las flechas lo recorren
more-tab-counting = Contando…
more-tab-picture = Imagen
more-tab-shown = Qué se muestra
more-tab-show = Mostrar: { $what }
more-tab-as-usual = Como siempre
more-tab-question = Pregunta
more-tab-what-is-asked = Qué se pregunta
more-tab-nothing-selected = Nada seleccionado
more-tab-click-row-to-see-all-of = Haga clic en una fila o una parte de la imagen para verla entera y, si se conocen, los clientes que hay detrás.

## Paths tab

paths-tab-path = Ruta
paths-tab-share = Parte
paths-tab-running-total = Acumulado
paths-tab-goal = Objetivo
paths-tab-median-time = Mediana
paths-tab-counting-paths = Contando las rutas…
paths-tab-click-path-to-see-who-took = Haga clic en una ruta para ver quién la siguió. Ctrl+clic o Ctrl+Intro elige varias; Mayús+clic o Mayús+Intro, todas hasta una.
paths-tab-touchpoints = Puntos de contacto
paths-tab-stages = Etapas
paths-tab-what-steps-are = Qué son los pasos
paths-tab-stop-at-goal = Parar en el objetivo
paths-tab-go-on-after-goal = Seguir tras el objetivo
paths-tab-what-happens-at-goal = Qué pasa en el objetivo
paths-tab-one-path = Una ruta
paths-tab-customers-took-it = clientes la siguieron
paths-tab-times-taken = Veces seguida
paths-tab-of-all-paths = De todas las rutas
paths-tab-reach-goal = Alcanzan el objetivo
paths-tab-fewer-than-30-take-shares-with = Menos de 30: tome las proporciones con cautela.
paths-tab-its-steps = Sus pasos
paths-tab-several-paths = { $n } rutas
paths-tab-the-paths = Las rutas
paths-tab-or = {" o "}

## Setting chips

setting-chips-yes = Sí
setting-chips-no = No
setting-chips-write = Escriba { $values }.

## Funnel tab

funnel-tab-one-step = Un solo paso dice poco: añada un paso arriba, o vea cuántos compran una segunda y una tercera vez.
funnel-tab-repeat-orders = Pedidos repetidos
funnel-tab-counting-steps = Contando quién alcanza cada paso…
funnel-tab-click-step = Haga clic en un paso, o en los perdidos antes de él, para ver quiénes son.
funnel-tab-one-after-other = Uno tras otro
funnel-tab-directly = Directamente uno tras otro
funnel-tab-any-order = En cualquier orden
funnel-tab-order-of-steps = El orden de los pasos
funnel-tab-reached-it = { $units } lo alcanzaron
funnel-tab-lost-before = Perdidos antes de { $name }
funnel-tab-late = No en { $name } en { $time }
funnel-tab-did-not-reach-it = { $units } en «{ $before }» no lo alcanzaron
funnel-tab-of-start = Del inicio
funnel-tab-of-previous = De «{ $before }»
funnel-tab-median-time = Tiempo mediano desde «{ $before }»
funnel-tab-fewer-than-30 = Menos de 30: tome las proporciones con cautela.
funnel-tab-within = En { $time }
funnel-tab-whenever = Sin límite
funnel-tab-hold = Qué tienen igual todos los pasos
funnel-tab-any-values = Nada constante
funnel-tab-same = Igual: { $name }
funnel-tab-split = Por qué se divide la proporción que llega al final
funnel-tab-not-over = Este período no ha terminado, o quien entró en él aún tiene tiempo: pueden llegar más.
funnel-tab-took = De { $from } a { $to }
funnel-tab-took-so-long = { $units } tardaron { $time }
funnel-tab-entered-in = Entraron en { $period }
funnel-tab-reached-first = { $units } alcanzaron «{ $step }»
funnel-tab-time-for-all-steps = El tiempo para todos los pasos

## Comparison

compare-chip-compare = Comparar con…
compare-chip-nothing = Nada
compare-chip-with = Frente a: { $name }
compare-chip-title = El grupo con el que se compara
compare-chip-rest = todos los demás
compare-chip-period-before = el período anterior
flow-pair-how-compared = Cómo se muestran los dos grupos
flow-pair-differences = Como diferencias
flow-pair-side-by-side = En paralelo
flow-pair-all = Total: { $units }
flow-pair-of-the-filter = { $units } del filtro
flow-pair-other = { $name }: { $units }
flow-details-against = Comparado con { $name }
flow-details-of-all-there = Del total de ahí
flow-details-difference = Diferencia
flow-details-beyond-chance = Más que azar, comparando todos los pasos.
flow-details-may-be-chance = Esto puede ser azar.
flow-details-value = Valor de estos clientes
flow-details-value-each = Por cliente
flow-details-goal-rate = { $share } (95 %: de { $low } a { $high })
flow-details-come-back = { $n } vuelven más tarde
flow-details-come-back-inside = Dentro de las columnas mostradas: quien vuelve después de la última no está entre ellos. Con más columnas se ven más.
flow-details-more = Más con este paso
flow-details-must-pass-here = Debe pasar aquí, en el paso { $step }
flow-details-must-pass = Debe pasar en cualquier paso
flow-details-only-step = Mostrar solo este paso
flow-details-split = Dividir por

## Designed tab

design-tab-comparing = Comparando los recorridos con lo previsto…
design-tab-click = Haga clic en un paso, una salida, un período o un grupo para ver quiénes son.
design-tab-eventually = Puede haber cualquier cosa entre medias
design-tab-directly = Directamente uno tras otro
design-tab-rule = Qué puede haber entre dos pasos
design-tab-by-day = Por día
design-tab-by-week = Por semana
design-tab-by-month = Por mes
design-tab-split = Por qué se divide la proporción que lo siguió
design-tab-not-split = Todos juntos
design-tab-split-by = Por { $name }
design-tab-after = Tras «{ $step }»: { $touchpoint }
design-tab-began-in = Empezaron en { $period }
design-tab-not-over = Este período no ha terminado, o quien empezó en él aún tiene tiempo: pueden llegar más.
design-tab-interval = de { $low } a { $high }
design-tab-with-95 = Con un 95 % de confianza

## Designed chart

design-chart-followed = Lo siguieron hasta { $step }
design-chart-undecided = Aún tienen tiempo
design-chart-left = Se fueron tras { $step }
design-chart-left-here = Se fueron
design-chart-skipped = Se saltaron { $step }
design-chart-out-of-order = { $step } en otro orden
design-chart-interrupted = Algo antes de { $step }
design-chart-excluded = Encontraron lo que no debe ocurrir
design-chart-next = Qué vino en su lugar
design-chart-over-time = Proporción que lo siguió, por el momento en que empezó el recorrido
design-chart-by-group = Proporción que lo siguió, por grupo del primer paso
design-chart-period = { $date }: { $n } de { $of } lo siguieron ({ $share })
design-chart-period-not-over = { $date }: { $n } de { $of } lo siguieron hasta ahora ({ $share }); sin terminar
design-chart-few = { $n } de { $of }, muy pocos para una proporción
design-chart-share = { $share } de { $of } (de { $low } a { $high })

## Funnel steps

funnel-steps-step = Paso { $n }
funnel-steps-optional = { $name } (opcional)
funnel-steps-any-of-these = Cualquiera de estos es el paso.
funnel-steps-may-be-left-out = Se puede omitir
funnel-steps-remove = Eliminar este paso
funnel-steps-steps = Pasos
funnel-steps-add = Añadir un paso
funnel-steps-as-usual = Pasos habituales
funnel-steps-only-where = Solo donde el evento tiene uno de estos
funnel-steps-more-values = { $n ->
    [one] Un valor más se puede
   *[other] { $n } valores más se pueden
} escribir en el comando.
funnel-steps-stages = Etapas
funnel-steps-touchpoints = Puntos de contacto

## Funnel chart

funnel-chart-of-start = { $share } desde el inicio
funnel-chart-of-previous = { $share } desde «{ $before }»
funnel-chart-median = mediana { $time }
funnel-chart-median-of-tries = mediana { $time }, en varios intentos
funnel-chart-time = De { $from } a { $to }: la mitad tarda menos de { $median }
funnel-chart-time-how = Haga clic en una columna, o arrastre sobre varias, para ver quién tardó eso. Haga clic en un paso de arriba para ver los tiempos hasta él.
funnel-chart-over-time = Proporción que pasa de { $from } a { $to }, por el momento en que entraron
funnel-chart-by-group = Proporción que pasa de { $from } a { $to }, por grupo del primer paso
funnel-chart-period = { $date }: { $n } de { $of } llegaron al final ({ $share })
funnel-chart-period-not-over = { $date }: { $n } de { $of } llegaron al final hasta ahora ({ $share }); sin terminar
time-chart-column = { $time }: { $n } ({ $share })
funnel-chart-lost = { $lost } perdidos ({ $share })
funnel-chart-late = { $lost } no en { $time } ({ $share })
funnel-chart-lost-between = { $text } entre { $after } y { $before }

## Retention tab

retention-tab-counting-cohorts = Contando quién vuelve…
retention-tab-click-cell = Haga clic en una cohorte o una celda para ver quiénes son.
retention-tab-first-event = Por primer evento
retention-tab-first-goal = Por primer objetivo
retention-tab-what-begins = Qué pone a un cliente en una cohorte
retention-tab-days = Días
retention-tab-weeks = Semanas
retention-tab-months = Meses
retention-tab-periods = Cuánto dura un período
retention-tab-any-event = Cualquier evento
retention-tab-goal-again = De nuevo el objetivo
retention-tab-what-is-coming-again = Qué es volver
retention-tab-in-period = En ese período
retention-tab-in-period-or-later = Entonces o después
retention-tab-who-counts = Quién cuenta
retention-tab-hatched = { $note } · rayado: solo se conoce una parte del período
retention-tab-cohort = Llegaron primero { $name }
retention-tab-with = con «{ $group }»
retention-tab-split = Con qué llegaron primero los clientes, en filas
retention-tab-cohort-in-period = Llegaron primero { $name }, { $came } { $later }
retention-tab-on-day = el { $date }
retention-tab-in-week = en la semana del { $date }
retention-tab-in-month = en { $month }
retention-tab-days-later = { $n ->
    [one] 1 día después
   *[other] { $n } días después
}
retention-tab-weeks-later = { $n ->
    [one] 1 semana después
   *[other] { $n } semanas después
}
retention-tab-months-later = { $n ->
    [one] 1 mes después
   *[other] { $n } meses después
}
retention-tab-customers-of-cohort = clientes llegaron primero entonces
retention-tab-customers-came-again = clientes de la cohorte volvieron
retention-tab-of-cohort = De la cohorte
retention-tab-not-over = Solo se conoce una parte de este período: pueden haber venido más.
retention-tab-fewer-than-30 = Menos de 30: tome las proporciones con cautela.

## Retention map

retention-map-average = { $period }: de media, { $share }
retention-map-cohort = Cohorte de { $name }: { $customers }
retention-map-cell = { $name }, { $period }: { $n } de { $of }
retention-map-not-over = { $label }, solo se conoce una parte del período
retention-map-day = Día { $n }
retention-map-week = Semana { $n }
retention-map-month = Mes { $n }
retention-map-came-first = Llegaron primero el
retention-map-came-first-week = Vistos desde la semana del
retention-map-came-first-month = Llegaron primero en
retention-map-came-first-with = Llegaron primero con
retention-map-all = Todos
journey-loops = Bucles
journey-trends = Tendencias
retention-tab-same-day = el mismo día
retention-tab-same-week = la misma semana
retention-tab-same-month = el mismo mes
retention-map-few = { $n } de { $of }

## The search above the paths

path-search-paths-with = Rutas con
path-search-still-before = Debajo están todavía las rutas con: { $pattern }
path-search-still-all = Debajo están todavía todas las rutas.
path-search-example = "Product viewed" then "Added to cart" within 7d then not order
path-search-customers-who = Clientes que…
path-search-customers-hint = Filtrar por los clientes que lo hicieron, o guardarlos como segmento

## What if

what-if-tab-counting = Contando los pasos de los recorridos…
what-if-tab-levers = Palancas
what-if-tab-steps = Pasos
what-if-tab-leaves = se van
what-if-tab-numbers = Cifras
what-if-tab-take-back = Retira este cambio.
what-if-tab-past = sin pasar por { $name }
what-if-tab-blocked = nadie en { $name }
what-if-tab-go-past = Todos pasan de largo
what-if-tab-block = Se va todo el que llegaría a él
what-if-tab-move = Transición
what-if-tab-share = Proporción ahora
what-if-tab-by-a-tenth = En el objetivo con +10 %
what-if-tab-lever = { $words }: { $share } ahora; un 10 % más lleva a { $more } más al objetivo
what-if-tab-reach-now = alcanzan { $goal } ahora
what-if-tab-reach-then = con los cambios
what-if-tab-more = recorridos más, de { $low } a { $high }
what-if-tab-more-value = más valor
what-if-tab-share-then = Proporción con los cambios: { $share }
what-if-tab-tenth-more = Un 10 % más
what-if-tab-tenth-less = Un 10 % menos
what-if-tab-as-it-is = Como está
what-if-tab-share-now = Proporción ahora
what-if-tab-observed = Ya observado
what-if-tab-between = de { $low } a { $high }
what-if-tab-times = Veces seguida
what-if-tab-chance-from = Probabilidad desde { $name }
what-if-tab-no-proof = Los demás caminos desde el mismo paso se reparten el resto como antes. Quien va por aquí puede alcanzar { $goal } más a menudo por otros motivos: pruébelo con algunos antes de contar con ello.
what-if-tab-how-to-pick = Haga clic en una transición para que se siga más o menos a menudo, o mire los pasos para pasar de largo de uno o bloquearlo. Lo que resulta se dice al momento.
journey-what-if = Qué pasaría si
