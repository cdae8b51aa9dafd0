### Insights: titles, questions, settings, sentences and grey lines.

## Titles and questions

backtest-title = Backtest
backtest-question = ¿Qué tal acertaron las predicciones en un pasado que no habían visto?
campaigns-title = Resultados de campañas
campaigns-question = ¿Qué aportó cada campaña, medido frente al grupo de control?
channels-title = Canales
channels-question = ¿Por qué canales llegan primero los clientes, y cuáles traen compradores?
conformance-title = Previsto y real
conformance-question = ¿Cuántos siguen el recorrido tal como se diseñó, y dónde y cómo lo dejan los demás?
currencies-title = Monedas
currencies-question = ¿En qué monedas pagaron los clientes, y qué no está en ninguna suma?
customers-title = Clientes
customers-question = ¿Quiénes son los clientes, cuándo se vieron por última vez y qué compraron?
dwell-title = Tiempo de permanencia
dwell-question = ¿Cuánto permanecen los clientes en cada punto de contacto, y dónde terminan las sesiones?
friction-title = Fricción
friction-question = ¿Qué estorba a los clientes, cuánto cuesta y quiénes son: errores, bucles, pérdidas en un paso, respuestas lentas?
order-sequence-title = Pedidos repetidos
order-sequence-question = ¿Cuántos clientes compran una segunda y una tercera vez, y tras cuánto tiempo?
funnel-title = Embudo
funnel-question = ¿Cuántos pasan de un paso a otro, cuánto tardan y dónde se pierden más?
retention-title = Retención
retention-question = De quienes llegaron en una semana, ¿cuántos vuelven en cada semana posterior?
loops-title = Bucles
loops-question = ¿A qué vuelven los clientes, y entre qué van y vienen?
overview-title = Resumen
overview-goal-is-not-in-data = Nada en estos datos es { $name }, el objetivo; tienen «{ $proposed }»: elija en los ajustes qué cuenta como éxito.
overview-question = ¿Cuántos clientes, sesiones, eventos y pedidos hay, y de qué fuentes?
overview-customers-through-filter = clientes que pasan el filtro · un cliente puede estar en varias fuentes
stickiness-title = Frecuencia de uso
stickiness-question = ¿Cuántos días de una semana o un mes vienen los clientes, y cuántos en un día cualquiera?
lifecycle-title = Ciclo de vida
lifecycle-question = ¿Cuántos clientes son nuevos, activos, recuperados, están en riesgo o dormidos, cómo cambia eso y a qué etapa han llegado?
next-touchpoint-title = Próximo punto de contacto
next-touchpoint-question = ¿Qué harán los clientes con mayor probabilidad a continuación?
paths-title = Rutas
paths-question = ¿Qué rutas siguen la mayoría de principio a fin, y cuáles alcanzan el objetivo?
quality-title = Calidad
quality-question = ¿Cómo de buenos son los datos de cada fuente, y qué induciría a error?
scores-title = Puntuaciones
scores-question = ¿Qué probabilidad hay de que cada cliente compre o quede inactivo?
segment-history-title = Historial de un segmento
segment-history-question = ¿Cuántos clientes pertenecieron a un segmento en cada momento, y cuántos entraron y salieron?
segments-title = Segmentos
segments-question = ¿Qué grupos de clientes se comportan de forma parecida, y qué distingue a cada uno?
sequences-title = Índice de secuencias
sequences-question = ¿Qué rutas siguen los clientes de principio a fin, una junto a otra?
timelines-title = Cronologías
timelines-question = ¿Cuándo hizo qué cada cliente, muchos uno debajo de otro?
sessions-title = Sesiones
sessions-question = ¿Cuánto duran las sesiones, cómo empiezan y cuáles alcanzan el objetivo?
spend-title = Gasto publicitario
spend-question = ¿Cuánto cuesta la publicidad por canal, y cuánto cuesta un cliente nuevo?
stage-flow-title = Flujo de etapas
stage-flow-question = ¿Adónde van los clientes de etapa en etapa, y dónde abandonan?
states-title = Etapas en el tiempo
states-question = ¿Cuántos clientes hay en cada etapa, paso a paso o con el paso de los días?
step-matrix-title = Matriz de pasos
step-matrix-question = ¿Qué proporción de clientes está en qué punto de contacto o etapa en cada paso?
time-between-title = Tiempo entre puntos
time-between-question = ¿Cuánto se tarda de un punto de contacto a otro?
touchpoint-flow-title = Flujo de puntos de contacto
touchpoint-flow-question = ¿Por qué puntos de contacto pasan los clientes, uno tras otro?
trends-title = Tendencias
trends-question = ¿Cómo cambia una cifra por día, semana o mes, y qué se sale de lo normal?
transitions-title = Transiciones
transitions-question = ¿Qué punto de contacto sigue directamente a cuál, cuántas veces y tras cuánto tiempo?

## Backtest

backtest-customers-learned-from-events-before-auc = clientes · aprendido de eventos anteriores al { $date } · AUC: la probabilidad de que un cliente que lo hizo tuviera mejor posición que uno que no; 0,5 es adivinar · la tabla es de la prueba más reciente, las notas de la media de todas
backtest-mean-of-two-models = según la media de dos modelos, una regresión y árboles de decisión: { $targets }
backtest-prediction = Predicción
backtest-days = Días
backtest-factor = Factor
backtest-weight = Peso
backtest-tenth = Decil
backtest-from = De
backtest-auc = AUC
backtest-baseline-auc = AUC de la mejor regla simple
backtest-predicted = Predicho
backtest-happened = Ocurrido
backtest-customers = Clientes
backtest-did-it = Lo hicieron
backtest-times-average = Veces la media

## Campaigns

campaigns-no-campaign-that-kept-customers-back = ninguna campaña con grupo de control está dentro del filtro; quite el filtro para ver todos los resultados
campaigns-no-campaign-in-data-kept-customers = ninguna campaña de los datos tuvo grupo de control, así que no hay con qué comparar; exporte acciones, envíelas e importe lo que ocurrió
campaigns-customers-success-within-days-difference-in = clientes · éxito: { $n } en { $result_days } días · diferencia de proporciones con su intervalo del 95 %, bastante ancho para mirarlo cada día
campaigns-kept-customers-back = Con grupo de control para comparar: { $n }. { $campaign }: { $verdict }
campaigns-kept-customers-back-none-of-them = Con grupo de control para comparar: { $n }, ninguna con suficientes clientes para mostrarse.
campaigns-campaign = Campaña
campaigns-contacted = Contactados
campaigns-of-them-reached-goal = De ellos alcanzaron el objetivo
campaigns-share = Proporción
campaigns-held-back = Control
campaigns-difference = Diferencia
campaigns-lower-end = Extremo inferior
campaigns-upper-end = Extremo superior
campaigns-what-it-means = Qué significa

## Channels

channels-most-not-shown = { $customers } por su primer canal. Cuál trae más no se muestra, para no revelar un grupo pequeño.
channels-by-their-first-channel = { $customers } por su primer canal.
channels-channel = Canal
channels-customers = Clientes
channels-reached-goal = Alcanzaron el objetivo
channels-conversion = Conversión
channels-lower-end = Extremo inferior
channels-upper-end = Extremo superior
channels-repeat-orders-brought-by-it = Pedidos repetidos que trajo
channels-spend = Gasto
channels-impressions = Impresiones
channels-clicks = Clics
channels-between-ends-of-its-interval-share = entre los extremos de su intervalo está una proporción con una certeza del 95 %
channels-spent-where-nobody-came-from = gastado donde no llegó nadie: { $unseen }
channels-reached = { $buyers } alcanzaron { $n }

## Customers

customers-listed = { $customers } en la lista.
customers-of-them-with-order = { $customers }, { $n } de ellos con un pedido.
customers-customers-through-filter-chances-within-days = clientes que pasan el filtro · probabilidades en { $horizon } días, si se han calculado predicciones
customers-customer-is-not-in-list-take = el cliente { $number } no está en la lista; tome uno de la tabla
customers-customer = Cliente
customers-last-seen = Última vez
customers-events = Eventos
customers-orders = Pedidos
customers-value = Valor
customers-stage = Etapa
customers-lifecycle = Ciclo de vida
customers-segment = Segmento
customers-chance-to-buy = Probabilidad de comprar
customers-chance-to-stay-silent = Probabilidad de quedar inactivo
customers-name = Nombre

## Dwell

dwell-largest-part = La mayor parte del tiempo en sesiones, { $share }, se pasa en { $touchpoint }; la mitad de las visitas a él duran hasta { $median }.
dwell-none-measured = Ninguna sesión tiene un segundo evento, así que no se puede medir ningún tiempo.
dwell-all-at-once = Todos los eventos de una sesión tienen la misma hora, así que no se puede medir ningún tiempo.
dwell-few-measured = Se midió el tiempo en { $visits } de { $all } visitas a puntos de contacto.
dwell-shared = Tiempo en los puntos de contacto por visita.
dwell-note = eventos · tiempo hasta el siguiente evento de la misma sesión · el último evento de una sesión no tiene tiempo medido y se cuenta aparte
dwell-touchpoint = Punto de contacto
dwell-group = Grupo
dwell-visits = Visitas
dwell-measured = Medidas
dwell-median = La mitad en
dwell-p90 = Nueve de diez en
dwell-share-of-time = Del tiempo en sesiones
dwell-last = Último de la sesión
dwell-customers = Clientes distintos

## Flow

flow-what-columns-are-counted-from = Desde dónde se cuentan los pasos: el inicio, hacia atrás desde el objetivo o desde el abandono, o antes y después de una vez de un paso.
flow-start-goal-or-a-step = start, goal, drop-off o el nombre de una etapa o de un punto de contacto, o varios separados por comas
flow-anchor-is-also = o anchor es start, goal o drop-off
flow-occurrence-of-which-step = occurrence dice qué vez de un paso se quiere, y con anchor={ $anchor } no hay ninguno: ponga en anchor una etapa o un punto de contacto, o quite occurrence
flow-columns-before-the-step = Columnas antes del paso alrededor del cual está el flujo.
flow-nobody-has-step = ningún recorrido dentro del filtro tiene «{ $name }»
flow-which-time-of-the-step = Alrededor de qué vez del paso: la primera o la última del camino, o cada una, contada por separado.
flow-nobody-dropped-off = ningún recorrido dentro del filtro se abandonó
flow-columns = Columnas.
flow-names-shown-others-are-in-other = Nombres mostrados; los demás están en Otros.
flow-most-common-of-all-columns-together = Los más frecuentes de todas las columnas juntas o de cada una.
flow-in-each-column-names-below-this = En cada columna, los nombres por debajo de esta proporción del inicio están en Otros.
flow-there-is-no-step-flow-has = no hay paso { $step }; el flujo tiene de { $first } a { $last }
flow-node-in-step = nodo en el paso { $step }
flow-step = Paso
flow-kind = Tipo
flow-name = Nombre
flow-of-start = Del inicio
flow-of-previous-step = Del paso anterior
flow-from = De
flow-to = A
flow-of-from = Parte del origen
flow-about-sort = Orden de los nodos de una columna: usual (habitual), size (por tamaño), stage (en el orden de las etapas) o nombres que van primero. No cambia ningún número.
flow-sort-written = usual, size, stage o nombres separados por comas
flow-sort-is-also = o sort es usual, size o stage
flow-about-color = Qué dice el color de las bandas: de qué paso vienen o cuánto tarda el camino para la mitad.
flow-about-through = Pasos por los que los caminos tienen que pasar, en cualquier lugar o en un paso dado: los demás quedan fuera.
flow-through-written = none o nombres separados por comas; 3:NOMBRE si tiene que ser en el paso 3
flow-about-split-step = La etapa o el punto de contacto cuyo nodo se divide en grupos.
flow-split-step-written = none o el nombre de una etapa o de un punto de contacto
flow-about-split = Qué forma los grupos del paso dividido.
flow-split-by-what = diga por qué se divide el paso: split=device u otra columna o propiedad
flow-split-which-step = diga qué paso se divide: split_step=NOMBRE
flow-nobody-passes = ningún recorrido dentro del filtro pasa por { $names }
flow-median-time = Tiempo mediano
flow-p90-time = 9 de 10 en
flow-come-back = Del nodo
flow-come-back-inside = quién vuelve se cuenta dentro de las columnas mostradas

## Friction

friction-sessions-rates-are-shares-of-sessions = hallazgos: quienes lo encontraron frente a otros en el mismo lugar y tiempo; pérdidas con intervalos del 90 %, no es prueba de la causa · sesiones: proporciones de las que estaban en el paso anterior · semanas desde el lunes
friction-about-period = Cómo se dividen los momentos en que los clientes encontraron por primera vez un obstáculo.
friction-finding = Hallazgo
friction-kind = Tipo
friction-kind-error = Error
friction-kind-loop = Idas y vueltas
friction-kind-lost = Perdidos en un paso
friction-kind-slow = Respuesta lenta
friction-kind-again = Soporte de nuevo
friction-customers = Clientes
friction-compared-with = Comparados con
friction-reached-goal = Alcanzaron el objetivo después
friction-reached-elsewhere = De los demás
friction-lost = Pérdida en
friction-money = dinero
friction-goals = objetivos
friction-loss = Pérdida
friction-loss-low = Extremo inferior, 90 %
friction-loss-high = Extremo superior, 90 %
friction-within = Seguidos durante
friction-from = De
friction-to = A
friction-evidence = Indicios
friction-show = Se muestra en
friction-finding-error = { $name }, { $period }
friction-finding-loop = { $a } ↔ { $b } en { $device }
friction-finding-lost = { $group } ({ $by }): pocos pasan de { $from } a { $to }
friction-by-channel = primer canal
friction-by-device = dispositivo
friction-by-country = país
friction-finding-slow = { $name } tras más de { $time }
friction-finding-again = De nuevo a soporte en { $time }
friction-evidence-compared = En { $time }, { $after } alcanzaron { $goal }; de otros en el mismo lugar, { $elsewhere }.
friction-evidence-compared-part = De los { $all }, { $followed } lo encontraron cuando estaban por primera vez en este lugar y se les pudo seguir durante { $time }: { $after } alcanzaron { $goal }; de otros en el mismo lugar, { $elsewhere }.
friction-not-compared = los grupos por { $by } no se comparan, porque el filtro elige a los clientes por ello
friction-evidence-error = Llegó con { $times } la frecuencia de otras semanas.
friction-evidence-loop = Ocurre con { $times } la frecuencia de otros dispositivos.
friction-evidence-lost = { $own } llegaron a «{ $to }»; de los demás, { $others }.
friction-loss-money = unos { $amount } (de { $low } a { $high })
friction-loss-goals = unos { $amount } × { $goal } (de { $low } a { $high })
friction-group-loss = unos { $amount } de pérdida
friction-dearest-not-shown = Lo que más cuesta no se muestra, para no revelar un grupo pequeño.
friction-dearest = Lo que más cuesta es «{ $name }»: { $customers }, pérdida de { $loss }.
friction-step = Paso
friction-other-step = Otro paso
friction-device = Dispositivo
friction-sessions-with-either = Sesiones con alguno
friction-back-and-forth = Idas y vueltas
friction-share = Proporción
friction-times-as-often-as-elsewhere = Frecuencia frente al resto
friction-stands-out = Destaca

## Insight

insight-without-what-was-sent = { $note } · sin lo que se envió a los clientes
insight-goal-is-filtered-out = El filtro no muestra ningún evento que alcance { $goal }, así que aquí nadie puede alcanzarlo, haga lo que haga: elija clientes en lugar de eventos para ver quién lo alcanza.
insight-first-channel = { $note } · clientes que llegaron primero por { $channels }
insight-all-money = { $note } · el dinero es todo lo que pagaron estos clientes, no solo por { $products }
insight-no-single-customers-are-known-behind = no se conocen clientes concretos detrás de { $id }; sus tablas son todo lo que hay

## Lifecycle

lifecycle-of-are-new-or-active-at = De { $customers }, { $active } son nuevos, activos o recuperados, { $at_risk } están en riesgo y { $dormant }, dormidos.
lifecycle-by-where-they-are-in-their = { $customers } según el momento de su ciclo de vida.
lifecycle-customers-with-event-shares-of-them = clientes con un evento, tal como están al final de cada período · proporciones de ellos · nuevo: visto por primera vez en los últimos 30 días, con un pedido como máximo · en riesgo: inactivo más de { $days } días y más de una vez y media su intervalo habitual, que es la mediana entre sus días con un evento si hay tres; dormido: tres veces más · reactivado: volvió en los últimos 30 días tras estar en riesgo; recuperado: tras estar dormido
lifecycle-only-those-since = en el tiempo: solo clientes que llegaron desde la primera fecha, así que no se dicen proporciones de quienes ya estaban
lifecycle-about-period = Tras qué períodos se mira a los clientes.
lifecycle-not-there = Aún no estaba
lifecycle-from = De
lifecycle-of-those-there-before = De quienes estaban
lifecycle-last-moves = En { $period }, { $share } de { $were } que estaban activos al empezar quedaron inactivos, y volvieron { $back }.
stickiness-about-period = De qué períodos se cuentan los días.
stickiness-active = Clientes activos
stickiness-daily = En un día, de media
stickiness-share = De los activos, en un día
stickiness-days-each = Días de cada uno, de media
stickiness-days = Días
stickiness-active-on = Activo en
stickiness-customers = Clientes
stickiness-of-active = De los activos
stickiness-on-days = { $n ->
    [one] { $n } día
   *[other] { $n } días
}
stickiness-few = Con qué frecuencia vienen los clientes, por los días en que estuvieron activos.
stickiness-sentence = En { $name } estuvieron activos { $customers }, cada uno de media { $days } de { $all } días: en un día cualquiera, { $share } de ellos. { $once } vinieron un solo día.
stickiness-note = clientes con un evento · días del calendario del proyecto · en un día: la media de los días del período dentro de los datos y de las fechas
lifecycle-customers = Clientes
lifecycle-of-all = Del total
lifecycle-orders = Pedidos
lifecycle-stage = Etapa

## Next touchpoint

next-touchpoint-customers = Clientes
next-touchpoint-mean-chance = Probabilidad media
next-touchpoint-is-most-likely-next-touchpoint-of = «{ $touchpoint }» es el próximo punto de contacto más probable de { $n } de { $customers }.
next-touchpoint-most-likely-next-touchpoint-of = Próximos puntos de contacto probables de { $customers }.
next-touchpoint-there-are-too-few-sessions-to = hay muy pocas sesiones, o muy pocos puntos de contacto, para predecir el próximo punto de contacto; importe más eventos
next-touchpoint-customers-by-first-guess-for-each = clientes por la primera suposición para cada uno, aprendida de todos · probabilidad media entre ellos
next-touchpoint-on-it-had-not-seen-first = en { $touchpoints } que no había visto, la primera suposición acertó { $first } de las veces y una de las tres primeras, { $first_three }; nombrar siempre los más frecuentes acierta { $most_common } y { $three_most_common }

## Part

part-behind = { $customers } detrás de { $title }, { $words }.
part-customers-whose-own-events-pass-there = los clientes cuyos propios eventos pasan por ahí

## Paths

paths-only-where-this-happens = Solo rutas de recorridos en los que esto ocurre.
paths-none-on-which = no hay ninguna ruta en la que { $pattern }; omita pattern o pida menos
paths-only-those-on-which = solo rutas en las que { $pattern }
settings-sequence = una secuencia como "Product viewed" then "Added to cart" within 7d then not order
settings-sequence-but = { $example } ({ $why })
paths-longer-paths-are-cut-here = Las rutas más largas se cortan aquí.
paths-paths-listed-most-common-first = Rutas que se listan, primero las más frecuentes.
paths-value = Valor
paths-took = { $base } siguieron { $different_paths }.
paths-first-serves-objective = La primera ruta de esta lista es la que más sirve a su finalidad ({ $objective }): la siguió el { $share } de { $all }. La más frecuente de { $different }, la número { $place } aquí, tiene { $most }.
paths-is-none-of-paths-listed-copy = "{ $wanted }" no es ninguna de las rutas listadas; copie una de la tabla, flechas incluidas
paths-path = Ruta
paths-of-all = Del total
paths-running-total = Acumulado
paths-median-time = Tiempo mediano
paths-reach-goal = Alcanzan el objetivo
paths-different-customers = Clientes distintos
paths-different-paths-most-common-shown = { $distinct } rutas distintas, se muestran las { $paths } más frecuentes
paths-paths-are-cut-after-steps = las rutas se cortan tras { $max_steps } pasos
paths-value-order-that-path-ends-with = valor: el pedido con el que termina una ruta

## Quality

quality-source-that-is-judged = La fuente que se juzga.
quality-source-or-all = una fuente, o all
quality-quality-judges-whole-sources-leave-filter = la calidad juzga fuentes enteras; omita el filtro
quality-project-has-no-data-yet-desire = el proyecto aún no tiene datos; `desire-path import PROJECT FILE` los trae
quality-rows-and-events-of-each-source = filas y eventos de cada fuente · notas de A (la mejor) a E
quality-nothing-of-kind-was-found = no se encontró nada del tipo "{ $word }"
quality-behind-are-rows-or-days-no = detrás de "{ $word }" hay filas o días, no clientes; `desire-path quality PROJECT --rows { $word }` los lista

## Question

question-questions-filter-cannot-be-read = el filtro de la pregunta no se puede leer: { $key }={ $value }
question-question-cannot-be-read-is-no = la pregunta no se puede leer: "{ $pair }" no es key=value

## Scope

scope-nobody-has-an-event = nadie tiene aún un evento; importe un archivo con clientes
scope-nobody-did-anything = solo hay lo que se envió a los clientes y nada que hicieran ellos; sent=in lo muestra
scope-nobody-passes-filter-widen-dates-or = nadie pasa el filtro; amplíe las fechas o quite una condición
scope-name-touchpoints-that-are-order = nombre como objetivo los puntos de contacto que son un pedido
scope-widen-filter-or-name-touchpoints-that = amplíe el filtro, o nombre como objetivo los puntos de contacto que son un pedido
scope-there-are-no-orders-here = aquí no hay pedidos; { $todo }
scope-no-event-in-filter-has-id-of = aquí no hay { $units }: ningún evento dentro del filtro dice de qué { $unit } es; amplíe el filtro o importe un archivo con una columna de la función «id. de { $unit }»
scope-no-event-has-id-of = aquí no hay { $units }: ningún evento dice de qué { $unit } es; importe un archivo con una columna de la función «id. de { $unit }»
scope-there-are-none = no hay ninguno
scope-there-are = hay { $known }
scope-there-are-and-more = hay { $known } y { $more } más
scope-there-is-no = no hay { $what } "{ $name }"; { $known }
scope-noun-source = fuente
scope-noun-property = propiedad
scope-noun-segment = segmento
scope-noun-channel = canal
scope-noun-product = producto
scope-noun-campaign = campaña
scope-noun-insight = análisis
scope-noun-table = tabla
scope-noun-kind = tipo
scope-noun-split = desglose

## Scores

scores-what-is-predicted = Lo que se predice.
scores-there-is-too-little-data-for = hay muy pocos datos para esta predicción; `show backtest` dice qué le falta
scores-customers-through-filter-learned-from-everybody = clientes que pasan el filtro · aprendido de todos, de eventos hasta el { $day }
scores-customer-has-no-score-here-take = el cliente { $number } no tiene puntuación aquí; tome uno de la tabla
scores-chance = Probabilidad
scores-reasons = Motivos

## Segment history

segment-history-segment-by-rule-active-customers-who = El segmento por regla; active = clientes que hicieron algo hace poco.
segment-history-segment-by-rule-or-active = un segmento por regla, o active
segment-history-how-often-members-are-counted = Con qué frecuencia se cuentan los miembros.
segment-history-to-at-end-of-data-at = { $customers_belong } a «{ $name }» al final de los datos; como máximo hubo { $most }.
segment-history-most-not-shown = { $customers_belong } a «{ $name }» al final de los datos; cuántos hubo como máximo no se muestra, para no revelar un grupo pequeño.
segment-history-few-customers-belong-to-at-end = Cuántos clientes pertenecen a «{ $name }» al final de los datos no se muestra, para no revelar un grupo pequeño.
segment-history-customers-members-at-start-of-each = clientes · miembros al inicio de cada período · pertenece: { $rule } · una regla mira lo que ocurrió antes de ese momento
segment-history-who-joined-and-left-is-not = quién entró y salió no se muestra, ni tampoco los miembros si son menos de { $k } o han cambiado en menos
segment-history-active = Activos
segment-history-asks-for-a-chance = "{ $name }" pide una probabilidad, y las predicciones solo dan probabilidades desde su propio día: sus miembros en otros momentos no se conocen
segment-history-has-no-rule-so-its-members = "{ $name }" no tiene regla, así que sus miembros en otros momentos no se conocen; hay { $known }
segment-history-from = Desde
segment-history-members = Miembros
segment-history-joined = Entraron
segment-history-left = Salieron

## Segments

segments-number-of-groups-auto-what-data = Número de grupos; auto = el que indican los datos.
segments-behave-in-ways = { $all } se comportan de { $groups } maneras.
segments-with-events-shares-of-them-groups = { $all } con eventos · proporciones de ellos · los grupos se encuentran con k-means, no vienen dados
segments-there-is-no-group-there-are = no hay grupo { $number }; hay grupos del 1 al { $groups }
segments-group = Grupo
segments-name = Nombre
segments-trait = Rasgo
segments-mean = Media
segments-mean-of-all = Media del total
segments-times-average = Veces la media
segments-standard-deviations = Desviaciones estándar

## Selection

selection-is-no-number-part-is-named = { $column }={ $text } no es un número; una parte se nombra con { $expected }
selection-joins-no-two-parts = "{ $key }" no une dos partes; then es or, and o without
selection-or = { $first } o { $second }
selection-and = { $first } y además { $second }
selection-without = { $first } sin { $second }
selection-no-part-is-named-by-part = ninguna parte se nombra con "{ $key }"; una parte se nombra con { $expected }
selection-part-is-not-named-whole-part = la parte no está nombrada por completo; una parte se nombra con { $expected }

## Sequence index

timelines-about-axis = En qué empieza el eje del tiempo: el calendario o el primer evento de cada cliente.
timelines-about-color = Qué dicen los colores: la etapa de cada evento o su canal.
timelines-about-sort = En qué orden figuran los clientes: por primer evento, por el tiempo del primero al último o por el tiempo hasta el objetivo.
timelines-about-rows = Clientes en la imagen, como máximo; la tabla los tiene todos.
timelines-under-an-hour = menos de una hora
timelines-under-a-day = de 1 hora a un día
timelines-under-a-week = de 1 a 7 días
timelines-under-30-days = de 7 a 30 días
timelines-under-90-days = de 30 a 90 días
timelines-under-a-year = de 90 días a un año
timelines-a-year-or-more = un año o más
timelines-sentence = { $customers }, la mitad de ellos vistos durante { $length } o menos; { $reached } ({ $share }) alcanzaron { $name }, la mitad de estos en { $time } desde su primer evento.
timelines-sentence-none = { $customers }, la mitad de ellos vistos durante { $length } o menos; ninguno alcanzó { $name }.
timelines-sentence-shared = { $customers } según cuánto tiempo se les ve.
timelines-note = clientes, una fila cada uno · { $axis } · { $color } · { $order } · los eventos más próximos que el ancho de una marca son una sola marca, del color de la etapa más avanzada o del primer canal
timelines-note-calendar = por calendario
timelines-note-first = desde el primer evento de cada uno
timelines-note-stage = con el color de la etapa
timelines-note-channel = con el color del canal
timelines-note-start = primero quien llegó primero
timelines-note-length = primero a quien se ve más tiempo
timelines-note-goal = primero quien alcanzó antes el objetivo, después los que no
timelines-row = { $name }: { $events }, { $period }
timelines-row-goal = { $name }: { $events }, { $period }, objetivo tras { $after }
timelines-legend-goal = Primera vez en el objetivo
timelines-length = Visto durante
timelines-customers = Clientes
timelines-share = Del total
timelines-reached = Alcanzaron el objetivo
timelines-customer = Cliente
timelines-first = Primer evento
timelines-last = Último evento
timelines-events = Eventos
timelines-until-goal = Hasta el objetivo

sequences-took = { $customers } siguieron { $paths } de principio a fin.
sequences-note = clientes · en el orden de sus pasos, para que las rutas que empiezan igual estén juntas · las rutas se cortan tras { $max } pasos
sequences-sequence = Secuencia
sequences-length = Pasos
sequences-customers = Clientes
sequences-share = Del total
sequences-customer = Cliente

## Sessions

sessions-have-events-each = { $n ->
    [one] { $n } sesión
   *[other] { $n } sesiones
}, de media con { $each } eventos cada una.
sessions-of-shared-have-events-each = { $n ->
    [one] { $n } sesión
   *[other] { $n } sesiones
} ({ $units }), de media con { $each } eventos cada una.
sessions-session-ends-after-minutes-without-event = una sesión termina tras { $n } minutos sin eventos
sessions-customer-has-no-session-here-take = el cliente { $number } no tiene ninguna sesión aquí; tome uno de la tabla
sessions-customer = Cliente
sessions-session = Sesión
sessions-start = Inicio
sessions-end = Fin
sessions-duration = Duración
sessions-events = Eventos
sessions-first-touchpoint = Primer punto de contacto
sessions-last-touchpoint = Último punto de contacto
sessions-channel = Canal
sessions-goal = Objetivo

## Settings

settings-true-or-false = true o false
settings-length-of-time-such-as-30min = una duración como 30min, 12h o 7d, o none
settings-what-steps-are = Qué son los pasos.
settings-how-far-ahead-chances-look = Con cuánta antelación miran las probabilidades.
settings-count-same-step-several-times-in = Qué pasa con un paso que un recorrido ya tuvo: todos cuentan (all), varios seguidos cuentan una vez (collapsed) o solo cuenta el primero del recorrido (first).
settings-follow-paths-beyond-goal = Seguir las rutas más allá del objetivo.
settings-whose-order-of-events-is-followed = De quién se sigue el orden de los eventos.
settings-names-that-are-no-steps = Nombres que se pasan por alto, como si no hubieran ocurrido; el objetivo sigue contando.
settings-nothing-else-is-a-step = Nada más que estos es un paso.
settings-names-or-none = nombres separados por comas, o none
settings-what-is-counted-as-entity = Qué se cuenta: según la entidad.
settings-follows-persons-only-and-cannot-follow = { $insight } solo sigue personas y no puede seguir "{ $entity }"
settings-leave-entity-out-or-set-it = { $cannot }; omita la entidad o póngala en person
settings-is-no-value-of-is = { $key }={ $text } no es un valor de { $insight }; { $key } es { $values }
settings-is-asked-to-be-and-at = se pide que { $key } sea { $value } y { $now } a la vez; omita uno de los dos
settings-has-no-setting-it-has-none = { $insight } no tiene ajuste "{ $key }"; no tiene ninguno
settings-has-no-setting-its-settings-are = { $insight } no tiene ajuste "{ $key }"; sus ajustes son { $keys }
settings-range = de { $from } a { $to }
settings-word-or-range = { $word }, o de { $from } a { $to }
settings-last-alternative = { $first } o { $last }

## Spend

spend-ad-spend-has-days-and-channels = el gasto publicitario solo tiene días y canales; fíltrelo con from=, to= y channel=
spend-project-holds-no-ad-spend-import = el proyecto no contiene gasto publicitario; importe un informe de Meta, Google o LinkedIn Ads
spend-no-ads-ran = no hubo publicidad
spend-no-ads-ran-on-these-days = no hubo publicidad en estos días y canales; amplíe el filtro
spend-days-with-ads-new-customers-first = { $channels } · días con publicidad { $period } · clientes nuevos: llegaron primero por el canal y alcanzaron { $n } · coste por cliente nuevo: de los días de los que los datos tienen eventos
spend-unknown-sum = una suma desconocida
spend-ads-cost-took-of-it = La publicidad costó { $all }; { $channel } se llevó { $share }.
spend-ads-cost = La publicidad costó { $all }.
spend-channel = Canal
spend-cost = Coste
spend-currency = Moneda
spend-impressions = Impresiones
spend-clicks = Clics
spend-new-customers = Clientes nuevos
spend-cost-per-new-customer = Coste por cliente nuevo

## Repeat orders

order-sequence-within = Quien vuelve a comprar dentro de este tiempo tras un pedido lo hace a tiempo.
order-sequence-nobody = nadie ha alcanzado aún { $goal }; importe pedidos o elija otro objetivo
order-sequence-of-ordered-again = De { $customers } con un pedido, { $share } volvieron a comprar; la mitad de ellos en { $median }.
order-sequence-few-ordered-again = De { $customers } con un pedido, { $n } volvieron a comprar.
order-sequence-shared = { $customers } por el número de sus pedidos.
order-sequence-again-within = En { $within } desde el primer pedido fueron { $share } de los { $observed } cuyo primer pedido queda lo bastante lejos para saberlo.
order-sequence-note = clientes por el número de sus pedidos dentro del filtro; un pedido con número del que se reembolsó todo el dinero no cuenta · { $last }+: clientes con { $last } pedidos o más, con el tiempo desde el pedido anterior
order-sequence-note-observed = observados: el pedido anterior queda { $within } o más antes del final de los datos
order-sequence-note-products = quien tiene varios productos en el primer pedido cuenta en cada uno de ellos
order-sequence-order = Pedido
order-sequence-customers = Clientes
order-sequence-of-first = De los primeros pedidos
order-sequence-of-previous = Del pedido anterior
order-sequence-median = La mitad en
order-sequence-p90 = Nueve de diez en
order-sequence-observed = Observados
order-sequence-again = Volvieron a comprar a tiempo
order-sequence-again-low = Extremo inferior (95 %)
order-sequence-again-high = Extremo superior (95 %)
order-sequence-product = Primer producto
order-sequence-of-buyers = De los compradores
order-sequence-ordered-again = Volvieron a comprar
order-sequence-share-again = Proporción de ellos
order-sequence-median-to-second = La mitad en

## Stages over time

states-about-by = Qué son las columnas: pasos o días desde el primer evento.
states-about-every = Días de una columna a la siguiente.
states-about-columns = Columnas, como máximo.
states-day = Día
states-step = Paso
states-no-stage = Aún sin etapa
states-shared = Clientes en cada etapa, columna a columna.
states-steps = { $n ->
    [one] 1 paso
   *[other] { $n } pasos
}
states-days = { $n ->
    [one] 1 día
   *[other] { $n } días
}
states-most-at-step = De los { $of } clientes con { $steps } o más, { $share } están entonces en { $stage }.
states-most-on-day = A { $days } de su primer evento, { $share } de los { $of } clientes conocidos desde hace ese tiempo están en { $stage } como etapa más avanzada.
states-most-in-none = A { $days } de su primer evento, { $share } de los { $of } clientes conocidos desde hace ese tiempo aún no han llegado a ninguna etapa.
states-note-step = clientes que dan el paso, por la etapa de este · la misma etapa varias veces seguidas es un solo paso · las rutas continúan tras el objetivo
states-note-day = clientes conocidos desde hace ese tiempo, por la etapa más avanzada a la que han llegado, contado en períodos de 24 horas desde su primer evento; tras una compra, la etapa que la sigue · las rutas continúan tras el objetivo
states-stage = Etapa
states-customers = Clientes
states-share = De la columna
states-most-common = Más frecuente
states-entropy = Dispersión (0 a 1)

## Step matrix

step-matrix-note = una fila por cada nombre, una columna por cada paso: proporciones del total, que suman en cada columna

## Time between

time-between-counted-from = Desde dónde se cuenta.
time-between-touchpoint-or-first-event = un punto de contacto, o first-event
time-between-counted-to = Hasta dónde se cuenta.
time-between-touchpoint-or-goal = un punto de contacto, o goal
time-between-what-comes-later-does-not-count = Lo que llega más tarde no cuenta.
time-between-nobody-in-filter-has-touchpoint = nadie dentro del filtro tiene el punto de contacto "{ $from }"; amplíe el filtro
time-between-nobody-has-touchpoint = nadie tiene aún el punto de contacto "{ $from }"; elija otro
time-between-from-to-it-takes-half-of = De { $from } a { $to }, la mitad de { $journeys } tarda hasta { $median } y nueve de cada diez, hasta { $ninth_tenth }.
time-between-nobody-went-from-to = Nadie pasó de { $from } a { $to }.
time-between-no-went-from-to = De { $from } a { $to } no hay ningún caso ({ $unit }).
time-between-went-from-to = { $n } pasaron de { $from } a { $to }.
time-between-first-event = el primer evento
time-between-different-customers = Clientes distintos
time-between-time = Tiempo
time-between-from = De
time-between-to = A
time-between-of-all = Del total
time-between-running-total = Acumulado
time-between-first-time-of-each = { $units } · desde la primera vez de uno hasta la siguiente vez del otro después
time-between-had-first-of-two = { $started } tuvieron el primero de los dos
time-between-shares-of-those-who-went-from = proporciones de quienes pasaron de uno al otro
time-between-of = de { $started }
time-between-within = en { $time }
time-between-under-1-min = menos de 1 min
time-between-1-to-10-min = de 1 a 10 min
time-between-10-to-60-min = de 10 a 60 min
time-between-1-to-6-h = de 1 a 6 h
time-between-6-to-24-h = de 6 a 24 h
time-between-1-to-2-days = de 1 a 2 días
time-between-2-to-7-days = de 2 a 7 días
time-between-7-to-14-days = de 7 a 14 días
time-between-14-to-30-days = de 14 a 30 días
time-between-30-to-90-days = de 30 a 90 días
time-between-90-days-or-more = 90 días o más

## Transitions

transitions-leave-out-customers-and-median-time = Omitir los clientes y el tiempo mediano de cada pareja, lo que es más rápido.
transitions-event = un evento
transitions-event-of-stage = un evento de una etapa
transitions-moves-from-to-next-of-same = transiciones de { $event } al siguiente, dentro de cada { $unit }
transitions-from-one-to-next = { $moves } de { $step }
transitions-touchpoint = un punto de contacto al siguiente
transitions-stage = una etapa a la siguiente
transitions-some-moves = Transiciones
transitions-inside-session-not-shown = { $moves }; cuántas de ellas son dentro de una sesión no se muestra, para no revelar un grupo pequeño.
transitions-of-same-not-shown = { $moves } dentro de cada { $unit }; cuántas de ellas son dentro de una sesión no se muestra, para no revelar un grupo pequeño.
transitions-inside-sessions = { $moves } dentro de las sesiones.
transitions-of-them-inside-session = { $moves }, { $share } de ellas dentro de una sesión.
transitions-of-same-of-them-inside = { $moves } dentro de cada { $unit }, { $share } de ellas dentro de una sesión.
transitions-from = De
transitions-to = A
transitions-count = Recuento
transitions-inside-session = Dentro de una sesión
transitions-customers = Clientes
transitions-median-time = Tiempo mediano
transitions-of-from = Parte del origen
transitions-median-time-over-all-moves = tiempo mediano de todas las transiciones

## Split

split-about = Una fila por cada grupo: por channel (de cada evento), first-channel (del primer evento del cliente), device, country, product, campaign o segment, o por una propiedad.
split-words = none, channel, first-channel, device, country, product, campaign, segment o una propiedad
split-about-top = Cuántos grupos tienen un nombre propio.
split-others = Otros
split-unknown = Desconocido

## Portrait

portrait-who-they-are = Quiénes son
portrait-sets-apart = Qué los distingue
portrait-nothing-sets-apart = Nada los distingue más allá del azar.
portrait-beside = Barra: estos clientes. Línea: todos los demás. Haga clic en una fila para ver quiénes son. Las propiedades, según lo último que se sabe.
portrait-own = Barra: estos clientes. Haga clic en una fila para ver quiénes son. Las propiedades, según lo último que se sabe.
portrait-segment = segmento
portrait-row = { $name }: { $own }, todos los demás { $others }
portrait-beyond-chance = { $row }. No es azar, comparadas todas las filas.
portrait-and-more = y { $n } más
portrait-title = { $set }: { $name }
portrait-characteristic = Característica
portrait-group = Grupo
portrait-customers = Clientes
portrait-share = De estos clientes
portrait-share-of-others = De todos los demás
portrait-differs = No es azar

## Trends

trends-about-measure = Qué se cuenta.
trends-about-period = Cómo se divide el tiempo.
trends-about-touchpoint = Solo cuentan los eventos de este punto de contacto.
trends-about-to = Dónde termina un tiempo que se cuenta desde el punto de contacto.
trends-touchpoint-or-any = un punto de contacto, o any
trends-nothing = aún no se ha contado nada de esto; elija otra métrica u otro punto de contacto
trends-customers = Clientes
trends-events = Eventos
trends-sessions = Sesiones
trends-goals = Objetivos alcanzados
trends-revenue = Ingresos
trends-conversion = Conversión
trends-time = Tiempo mediano
trends-day = día
trends-week = semana
trends-week-of = la semana del { $date }
trends-month = mes
trends-shared = { $measure } por { $period }.
trends-none-complete = { $measure } por { $period }; aún no hay ningún período completo.
trends-only = { $measure } por { $period }: { $value } ({ $name }, el único período completo).
trends-last = { $measure } por { $period }: { $value } ({ $name }, el último período completo), tras { $previous }.
trends-last-of-enough = { $measure } por { $period }: { $value } ({ $name }), tras { $previous }.
trends-one-of-enough = { $measure } por { $period }: { $value } ({ $name }).
trends-time-of = { $value } (de { $customers })
trends-newer-of-few = Los más recientes se basan en menos de { $few } clientes.
trends-most-unusual = Lo más inusual: { $value } en { $name } (lo habitual, unos { $usual }).
trends-new-level = Nuevo nivel desde { $name }: unos { $after } en lugar de { $before }.
trends-note-complete = los períodos que los datos solo cubren en parte se marcan como incompletos
trends-note-channel = un cliente cuenta en el canal de cada evento; split=first-channel cuenta a cada uno en uno solo
trends-note-last-channel = un pedido cuenta en su propio canal o, si este es Direct, en el último distinto anterior; split=first-channel cuenta a cada cliente en uno solo
trends-note-by-customer = un evento que no dice el grupo cuenta en el de su cliente, según el primer evento que lo dice
trends-note-once = un cliente cuenta una vez en cada período
trends-note-order-value = lo que pagan los clientes, menos lo devuelto, entre los pedidos nuevos del período
trends-note-time = la mitad de los clientes que llegaron no tardó más, según cuándo empezaron; los últimos tuvieron menos tiempo para llegar
trends-note-segments = quien está en varios segmentos cuenta en cada uno, según los miembros de ahora
trends-note-unusual = lo habitual: como en los períodos cercanos; en días, como en el mismo día de la semana · marcado: lo que el azar por sí solo difícilmente daría
trends-period = Período
trends-start = Desde
trends-group = Grupo
trends-complete = Completo
trends-previous = Período anterior
trends-different-customers = Clientes distintos
trends-expected = Habitual
trends-deviation = Desviaciones de distancia
trends-unusual = Inusual
trends-chance = Probabilidad
trends-notes = Notas
trends-spike = pico
trends-drop = caída
trends-level = nuevo nivel

## Filter

filter-filter-ends-before-it-begins-exchange = el filtro termina antes de empezar; intercambie from= y to=
filter-cannot-read-filter-use-from-to = no se puede leer el filtro "{ $word }"; use from=, to=, channel=, segment=, source=, device=, country=, product=, campaign=, events=, kind=, who=, bots=, sent= o property.NAME=
filter-events-matching-needs-column = events=matching solo muestra eventos con el dispositivo, país, producto o campaña que nombra el filtro, y no nombra ninguno
filter-events-says-nothing = "{ $value }" no dice nada sobre los eventos: escriba events=matching o events=all
filter-value-is-empty = el filtro { $key }= no tiene valor; escriba uno u omítalo
filter-only-in-playbooks = { $part } solo lo conoce un playbook cuando propone acciones; un filtro se basa en lo que hicieron los clientes, como who="kind:cart within 7d" o who="'Added to cart' then not order", en un segmento por regla en cualquier lugar, y en cualquier otro segmento unido con and
filter-cannot-read-rule = no se puede leer la regla "{ $rule }": { $why }; una regla tiene { $form }
filter-touchpoint = punto de contacto
filter-bots-says-nothing-write-bots-in = bots={ $value } no dice nada; escriba bots=in, bots=out o bots=only
filter-sent-says-nothing = sent={ $value } no dice nada; escriba sent=in o sent=out
filter-is-not-date-write-2026-01 = "{ $text }" no es una fecha; escriba 2026-01-31 o 2026-01-31T14:00
filter-is-too-far-away = "{ $text }" queda demasiado lejos
filter-project-has-no-properties-of-events = el proyecto no tiene propiedades de eventos
filter-of-that-value = { $name } con ese valor:
filter-project-has-no-segments-yet-desire = el proyecto aún no tiene segmentos; `desire-path segments PROJECT --save` crea algunos
filter-there-is-no-segment-there-are = no hay segmento "{ $wanted }"; hay { $known }

## Currencies

currencies-no-event-here-has-money = ningún evento tiene aquí dinero
currencies-currency = Moneda
currencies-customers = Clientes
currencies-sales = Ventas
currencies-sold = Vendido
currencies-refunds = Reembolsos
currencies-paid-back = Reembolsado
currencies-exchange-rate = Tipo de cambio
currencies-worth = Valor
currencies-events-with-money-worth-in-by = eventos con dinero · valor en { $currency } según los tipos de cambio de los ajustes; los importes sin tipo de cambio no están en ninguna suma
currencies-customers-paid = Los clientes pagaron { $all }.
currencies-customers-paid-in-no-sum-because = Los clientes pagaron { $all }; en ninguna suma { $are }, porque no se conoce el tipo de cambio.
currencies-is = está { $one }
currencies-are = están { $several }
products-title = Productos
products-question = ¿Qué se vende, y cuánto de lo que hacen los clientes trata de ello?
products-project-holds-no-catalogue = el proyecto no contiene un catálogo de productos; importe un archivo con un producto por fila (nombre o SKU, precio, coste, existencias, categoría)
products-no-event-names-one = { $n } en el catálogo; ningún evento nombra aquí un producto.
products-events-that-name-one = { $n } en el catálogo; { $share } de los eventos que nombran un producto nombran uno de ellos.
products-matched-by-id-sku-or-name = los eventos se asignan por el id., el SKU o el nombre de un producto
products-counting-products = Contando productos…
products-select-product = Seleccione un producto
products-click-row-to-see-customers = Haga clic en una fila para ver los clientes que hay detrás.
products-as-csv = Productos en CSV
products-product = Producto
products-id = Id.
products-sku = SKU
products-name = Nombre
products-category = Categoría
products-price = Precio
products-cost = Coste
products-currency = Moneda
products-stock = Existencias
products-replaced-by = Sustituido por
products-events = Eventos
products-customers = Clientes

## Features

features-cannot-read-feature = no se puede leer la característica "{ $word }"; escriba property:NAME, varias con comas, o none
features-values = property:NAME, varias con comas, o none
segments-properties-that-count = Propiedades que cuentan además del comportamiento; las de los ajustes del proyecto si no se dice nada.

## By property

by-property-title = Por propiedad
by-property-question = ¿Se comportan de forma distinta los clientes con valores distintos de una propiedad (plan, tarifa, variante)?
by-property-which = La propiedad que divide a los clientes, según lo último conocido; la primera que describe a los clientes si no se dice nada.
by-property-values = el nombre de una propiedad
by-property-none-here = aquí ninguna propiedad describe a los clientes; importe un archivo con una columna como plan, tarifa o variante
by-property-nobody-in-filter-has-it = nadie dentro del filtro tiene la propiedad { $property }; amplíe el filtro
by-property-nobody-has-it = nadie tiene aún la propiedad { $property }; elija otra
by-property-note = { $all } con un evento · { $known } de ellos con un valor de { $property }, según lo último conocido en el filtro · las proporciones alcanzaron el objetivo, con intervalos del 95 %
by-property-note-shared = { $all } con un evento, por { $property } según lo último conocido en el filtro · las proporciones alcanzaron el objetivo, con intervalos del 95 %
by-property-groups-shared = Clientes por { $property }.
by-property-most-often = Por { $property }, { $best } alcanza { $goal } más a menudo: { $share } de { $n } clientes, frente a { $other_share } de { $other_n } con { $other }.
by-property-groups = { $all } por { $property }: { $values }.
by-property-other-values = otros valores
by-property-property = Propiedad
by-property-value = Valor
by-property-customers = Clientes
by-property-share = Proporción
by-property-orders = Pedidos
by-property-money = Valor tras reembolsos
by-property-events = Eventos
by-property-sessions = Sesiones

## Funnel

funnel-steps = Los pasos: puntos de contacto o etapas separados por comas. «X|Y» es cualquiera de los dos, «X?» se puede omitir, «!X» entre dos pasos no debe ocurrir, «X[device=mobile]» es solo donde el evento tiene eso.
funnel-steps-written = de 1 a 20 nombres como Product viewed,Added to cart|Cart viewed,!Payment error,Checkout started?,Purchase (| uno u otro, ? se puede omitir pero no en el primero, ! no debe ocurrir entre dos pasos, [device=mobile|tablet & property.plan=pro] lo que el evento tiene además; un nombre con uno de estos signos va entre comillas), o stages: las etapas hasta el objetivo
funnel-order = En qué orden se dan los pasos: uno tras otro, uno directamente tras otro, o cualquiera.
funnel-window = En qué plazo desde el primer paso se han de dar los demás.
funnel-about-hold = De qué han de tener todos los pasos el mismo valor, por ejemplo el producto. Un recorrido cuenta con el valor con el que llega más lejos.
funnel-hold-words = none, channel, device, country, product, campaign o una propiedad
funnel-hold-no-segment = un segmento es del cliente y el mismo en todos los pasos; mantenga un canal, dispositivo, país, producto, campaña o propiedad
funnel-about-period = Cómo se dividen los primeros pasos en el tiempo.
funnel-name-steps = no hay ni etapas ni objetivo de los que hacer pasos; nombre los pasos
funnel-not-in-any-order = en cualquier orden, cada paso necesita puntos de contacto propios y ninguno puede ser opcional ni estar excluido; ponga order=ordered
funnel-any-of-steps = { $n ->
    [one] Cualquier paso
   *[other] Cualesquiera { $n } pasos
}
funnel-all-steps = Los { $n } pasos
funnel-sentence-any-of-steps = { $n ->
    [one] cualquier paso
   *[other] cualesquiera { $n } pasos
}
funnel-sentence-all-steps = los { $n } pasos
funnel-sentence-step = «{ $name }»
funnel-sentence-within = {" "}en { $time }
funnel-optional = Opcional
funnel-may-be-left-out = «{ $name }» se puede omitir
funnel-must-not-happen = «{ $excluded }» no debe ocurrir entre «{ $from }» y «{ $to }»
funnel-touchpoint-or-stage = punto de contacto o etapa
funnel-step-of-funnel = paso
funnel-or = {" o "}
funnel-step = Paso
funnel-of-start = Del inicio
funnel-of-previous = Del paso obligatorio anterior
funnel-several-tries = Alcanzado en un intento posterior
funnel-stage-without-steps = «{ $name }» sin lo que es un paso por sí mismo
funnel-median-time = Tiempo mediano
funnel-different-customers = Clientes distintos
funnel-from = Del paso
funnel-to = Al paso
funnel-time = Tiempo
funnel-at-least = Al menos
funnel-less-than = Menos de
funnel-of-those-who-reached-it = De quienes lo alcanzaron
funnel-cumulative = Hasta aquí
funnel-completed = Alcanzaron el último paso
funnel-conversion = Conversión
funnel-time-under = menos de { $to }
funnel-time-between = de { $from } a { $to }
funnel-time-over = { $from } o más
funnel-held = igual { $name } en todos los pasos; de varios, aquel con el que un recorrido llega más lejos
funnel-group-most-often = «{ $best }» llega más a menudo: { $share } de { $n }; de «{ $other }», { $other_share } de { $other_n }.
funnel-after = Después de
funnel-before = Antes de
funnel-of-those-at-step = De quienes están en el paso
funnel-in-order = pasos en este orden, con cualquier cosa entre ellos
funnel-directly = cada paso directamente después del anterior
funnel-any-order = pasos en cualquier orden
funnel-within = todos en { $time }: quien avanza más tarde o aún tiene tiempo cuenta como que no avanza
funnel-times-of-several-tries = un paso puede alcanzarse por primera vez en un intento posterior al del paso anterior, lo que dura más de lo que puede durar un intento
funnel-time-between-steps = tiempo mediano: desde que se alcanza por primera vez el paso obligatorio anterior
funnel-not-shown = Cuántos pasaron de { $from } a { $to } no se muestra, para no revelar un grupo pequeño.
funnel-started = { $started } alcanzaron { $from }.
funnel-reached = { $started } alcanzaron { $from }; { $reached } de ellos, { $to }{ $within }.
funnel-share-not-shown = { $started } alcanzaron { $from }; cuántos de ellos alcanzaron { $to }{ $within } no se muestra, para no revelar un grupo pequeño.
funnel-loss-not-shown = La mayoría se pierde entre { $after } y { $before }; cuántos no se muestra, para no revelar un grupo pequeño.
funnel-loss-in-time-not-shown = La mayoría se queda atrás entre { $after } y { $before }; cuántos no se muestra, para no revelar un grupo pequeño.
funnel-share-reached = { $started } alcanzaron { $from }; { $share } de ellos, { $to }{ $within } ({ $reached }).
funnel-largest-loss = Donde más se pierden es entre { $after } y { $before }: { $lost }, { $lost_share } de los que están en ese paso.
funnel-largest-loss-in-time = Donde más se quedan atrás es entre { $after } y { $before }: { $lost }, { $lost_share } de los que están en ese paso, no avanzaron en { $time }, aunque algunos pueden hacerlo más tarde.

## Retention

cohorts-cohort-setting = Qué pone a un cliente en una cohorte: el primer evento, o la primera vez que se alcanza el objetivo.
cohorts-returns-setting = Qué cuenta como volver.
cohorts-period-setting = Cuánto dura un período; las semanas empiezan el lunes.
cohorts-rule-setting = Quién cuenta: quien viene en ese mismo período, o en él o después.
cohorts-too-many-periods = hay { $n } períodos en los datos, y se cuentan como máximo { $most }; elija period=week o period=month, o menos fechas
cohorts-nobody-new = nadie llegó por primera vez dentro del filtro; amplíe las fechas
cohorts-nobody-reached-goal = nadie alcanzó aquí el objetivo por primera vez; ponga cohort=first-event
cohorts-cohort = Cohorte
cohorts-customers = Clientes
cohorts-came-again = Volvieron después
cohorts-period = Período
cohorts-share = Proporción
cohorts-complete = Completo
cohorts-of-customers = De
cohorts-unit-day = { $n ->
    [one] el día siguiente
   *[other] el día { $n } posterior
}
cohorts-unit-week = { $n ->
    [one] la semana siguiente
   *[other] la semana { $n } posterior
}
cohorts-unit-month = { $n ->
    [one] el mes siguiente
   *[other] el mes { $n } posterior
}
cohorts-did-come-again = volvieron
cohorts-did-reach-goal = alcanzaron el objetivo
cohorts-did-reach-goal-again = alcanzaron de nuevo el objetivo
cohorts-or-later = { $period } o más tarde
cohorts-sentence = De { $customers }, { $share } { $came } en { $period }; de { $later_customers }, { $later_share } en { $later }.
cohorts-sentence-short = De { $customers }, { $share } { $came } en { $period }.
cohorts-share-alone = De todos aquellos de los que se sabe, { $share } { $came } en { $period }.
cohorts-not-shown = Cuántos { $came } en { $period } no se muestra, para no revelar un grupo pequeño.
cohorts-sentence-few = { $customers } llegaron por primera vez; muy pocos para decir cuántos vuelven.
cohorts-group-most-often = Los de «{ $best }» son los que más { $came } entonces: { $share } de { $n }; de «{ $other }», { $other_share } de { $other_n }.
cohorts-first-event = clientes por el período de su primer evento
cohorts-first-goal = clientes por el período en que alcanzaron por primera vez el objetivo
cohorts-returns-any = cualquier evento es volver
cohorts-returns-goal = alcanzar el objetivo es volver
cohorts-rule-on = en ese mismo período
cohorts-rule-on-or-after = en ese período o después
cohorts-averages = medias de las cohortes de cuyo período se sabe todo
cohorts-groups = grupos por el primer evento; si no lo dice, por el primero que lo dice

## Loops

loops-note = Clientes por lo que sigue en el recorrido dentro de cada { $unit } · lo mismo varias veces seguidas cuenta una vez · idas y vueltas: de uno directamente al otro y directamente de vuelta · proporciones de quienes pasaron de uno al otro, o estuvieron ahí · imagen: { $picture }
loops-about-nodes = El porcentaje de puntos de contacto o etapas en la imagen, primero los de más clientes.
loops-about-edges = El porcentaje de conexiones entre ellos, primero las que siguen más clientes; las más fuertes hacia y desde cada uno se quedan siempre.
loops-about-measure = Qué dicen el grosor y la cifra de una conexión.
loops-about-around = El único punto de contacto o etapa que se muestra solo, con lo que vino antes y después.
loops-step-or-none = un punto de contacto o una etapa, o none
loops-nobody-was-at = nadie estuvo aquí en { $name }
loops-step = Paso
loops-other = Otro
loops-customers = Idas y vueltas
loops-came-back = Volvieron
loops-share = Proporción
loops-moved = De uno al otro
loops-visitors = Estuvieron ahí
loops-strongest = Donde más van y vienen es entre «{ $step }» y «{ $other }»: { $customers }, { $share } de quienes pasan de uno al otro.
loops-most-come-back = «{ $step }» es a lo que más vuelven: { $customers }, { $share } de quienes estuvieron ahí.
loops-around-came-back = { $of } clientes que estuvieron en «{ $name }» volvieron a él.
loops-around-pair = Entre él y «{ $other }» es donde más van y vienen: { $of } clientes que pasan de uno al otro.
loops-not-shown = A qué vuelven más no se muestra, para no revelar un grupo pequeño.
loops-only-repeats = «{ $step }» se sigue directamente a sí mismo en { $customers }; muy pocos vuelven a algo después de otra cosa para decirlo.
loops-none = Muy pocos vuelven a algo después de otra cosa para decirlo.

## Drivers

drivers-title = ¿Por qué cambió?
drivers-question = ¿Qué hizo cambiar los ingresos, los pedidos, los clientes o la conversión de un período al siguiente, y qué grupos cambiaron de otro modo que los demás?
drivers-measure = La cifra que cambió.
drivers-days = Días de cada período; el posterior termina con el último día completo. Con una primera fecha en el filtro, sus fechas son el período posterior.
drivers-back = Cuántos días antes que el posterior está el período anterior, como 364 para un año.
drivers-overlap = los períodos se solapan: el anterior queda { $back } días atrás y cada uno tiene { $days } días; elija al menos esos días atrás
drivers-none-explains = Ningún grupo lo explica: los que destacan van en contra del cambio.
drivers-no-groups = No hay grupos que comparar.
drivers-nobody = nadie tiene un evento en los dos períodos que se comparan; elija otras fechas o más días
drivers-no-revenue = nadie pagó nada en estos períodos; pregunte por pedidos, clientes o conversión
drivers-no-orders = nadie alcanzó el objetivo en estos períodos; pregunte por clientes
drivers-too-few = hubo menos de { $k } clientes en uno de los períodos
drivers-no-whole-day = no hay ningún día completo entre estas fechas; elija otras
drivers-too-short = hasta el final de estas fechas los datos tienen { $there } días completos, y estos períodos necesitan { $needed }; elija menos días
drivers-channel = Canal
drivers-device = Dispositivo
drivers-country = País
drivers-campaign = Campaña
drivers-source = Fuente
drivers-first-touchpoint = Primer punto de contacto
drivers-new-or-returning = Nuevo o recurrente
drivers-unknown = no se conoce
drivers-new = nuevo
drivers-returning = recurrente
drivers-characteristic = Agrupado por
drivers-group = Grupo
drivers-customers-before = Clientes antes
drivers-customers-now = Clientes ahora
drivers-each-before = Cada uno antes
drivers-each-now = Cada uno ahora
drivers-change = Cambio
drivers-of-customers = Por más o menos clientes
drivers-of-each = Por lo que aporta cada uno
drivers-beyond-others = Más allá de los demás
drivers-chance = Probabilidad
drivers-stands-out = Destaca
drivers-factor = Factor
drivers-before = Antes
drivers-now = Ahora
drivers-of-change = Parte del cambio
drivers-customers = Clientes
drivers-orders-each = Pedidos por cliente
drivers-value-each = Valor por pedido
drivers-revenue = Ingresos
drivers-orders = Pedidos
drivers-conversion = Conversión
drivers-stayed = { $what }: sin cambio, { $is } ({ $earlier }, después { $later }).
drivers-fell = { $what }: bajada de { $was } ({ $earlier }) a { $is } ({ $later }).
drivers-rose = { $what }: subida de { $was } ({ $earlier }) a { $is } ({ $later }).
drivers-few-hidden = No se muestran grupos de pocas personas, así que no se dice cuál destaca.
drivers-nothing-stands-out = Ningún grupo lo explica: todos cambiaron por igual, hasta donde se puede saber.
drivers-group-of = { $characteristic } «{ $group }»
drivers-first-by-rate = Lo que más destaca: { $group }, donde cada cliente aportó { $was } antes y { $is } ahora.
drivers-first-by-customers = Lo que más destaca: { $group }, con { $was } clientes antes y { $is } ahora.
drivers-note = { $now } frente a { $before } · las partes del cambio suman en cada clase de grupo · los grupos destacan por debajo de una probabilidad del 5 % en todas las comparaciones
drivers-note-new = nuevo: sin eventos en { $time } antes del período
drivers-note-of-average = { $now } frente a { $before } · proporción de los clientes de un período que alcanzan en él el objetivo · los grupos destacan por debajo de una probabilidad del 5 % en todas las comparaciones
drivers-note-few = no se muestran grupos de menos de { $k } clientes

## Designed against actual

conformance-about-rule = Si puede haber otros puntos de contacto entre dos pasos (eventually) o no (directly).
conformance-about-window = En qué plazo desde la primera vez del primer paso se han de dar todos los demás.
conformance-about-period = Cómo se divide el tiempo del primer paso.
conformance-nobody-begins = nadie dio el primer paso «{ $step }»; elija otro o amplíe el filtro
conformance-followed = Lo siguieron
conformance-undecided = Aún tienen tiempo
conformance-left = Se fueron después
conformance-skipped = Se lo saltaron
conformance-out-of-order = En otro orden
conformance-interrupted = No directamente
conformance-excluded = Encontraron lo que no debe ocurrir
conformance-nothing-more = Nada más
conformance-outcome = Resultado
conformance-next = Próximo punto de contacto
conformance-of-those-who-left = De quienes se fueron ahí
conformance-share = Proporción que lo siguió
conformance-low = Al menos (95 %)
conformance-high = Como máximo (95 %)
conformance-few = Menos de 30
conformance-hidden = Cuántos pasaron de «{ $from }» a «{ $to }» tal como se diseñó no se muestra, para no revelar un grupo pequeño.
conformance-counted = { $units } empezaron con «{ $from }»; { $followed } de ellos siguieron el recorrido previsto hasta «{ $to }».
conformance-share-followed = { $units } empezaron con «{ $from }»; { $share } de ellos siguieron el recorrido previsto hasta «{ $to }» ({ $followed }).
conformance-one-step = { $units } pasaron por «{ $name }», el único paso del diseño: añada los que deben seguirle.
conformance-most-leave = La mayoría de los demás no da ningún paso más tras «{ $name }»: { $n }.
conformance-most-skip = La mayoría de los demás sigue sin «{ $name }»: { $n }.
conformance-most-change-order = La mayoría de los demás da «{ $name }» en otro orden: { $n }.
conformance-most-are-interrupted = La mayoría de los demás hace otra cosa antes de «{ $name }»: { $n }.
conformance-most-meet = La mayoría de los demás encuentra «{ $excluded }» antes de «{ $name }»: { $n }.
conformance-still-have-time = { $n } aún tienen tiempo.
conformance-base = { $units } con el paso «{ $step }», contando desde la primera vez del primer paso
conformance-within = todos los pasos en { $time } desde ese momento; un embudo puede empezar en uno posterior y contar más
conformance-whenever = tarde lo que tarde: quien empezó antes tuvo más tiempo, y quien hizo algo en el último plazo de { $time } aún tiene tiempo
conformance-each-once = cada uno cuenta una vez: lo siguió, aún tiene tiempo, se fue tras un paso o tomó otro camino en el siguiente
conformance-groups = grupos por el primer paso; dispositivo y país, si no lo dice, por el primer evento que lo dice
states-axis-day = Días desde el primer evento
states-axis-step = Paso

## Comparison

against-about = Con quién se compara: otro filtro como channel=Social, segment=Name o from=2026-01-01;to=2026-01-31, donde lo que no dice es como en el filtro, o rest: todos los demás.
against-written = none, rest o un filtro
against-rest = todos los demás
against-others-of = los demás de { $name }
against-group = «{ $values }»
against-dates = { $dates }
against-nobody = no hay nadie en { $name } con quien comparar; elija otro filtro
against-no-rest = el filtro deja pasar a todos, así que no hay nadie más; elija antes en el filtro un segmento, un canal o una propiedad
against-not-shared = la comparación con otro grupo no se muestra a otros: lo que difiere entre dos grupos puede delatar a uno pequeño
against-more = Comparado con { $name }, «{ $node }» en el paso { $step } es más frecuente, en { $points } puntos ({ $share } frente a { $other }).
against-less = Comparado con { $name }, «{ $node }» en el paso { $step } es menos frecuente, en { $points } puntos ({ $share } frente a { $other }).
against-alike = Nada difiere de { $name } más que por azar.
against-more-outside = Entre todos los que no están en { $name }, «{ $node }» en el paso { $step } es más frecuente que allí, en { $points } puntos ({ $share } frente a { $other }).
against-less-outside = Entre todos los que no están en { $name }, «{ $node }» en el paso { $step } es menos frecuente que allí, en { $points } puntos ({ $share } frente a { $other }).
against-alike-outside = Nada difiere más que por azar entre { $name } y todos los que no están ahí.
against-compared-outside = comparados: { $others } de todos los que no están en { $name } con { $units } de ese grupo, mismos pasos · diferencias en puntos del total
against-shared = Algunos clientes están en este grupo y también en { $name }, así que no se sabe qué difiere más que por azar.
against-few = Muy pocos para decir en qué difiere de { $name }.
against-compared-with = comparado con { $units } de { $name }, mismos pasos · diferencias en puntos del total
against-chance = intervalos del 95 %, más que azar por debajo del 5 % en todos los pasos
against-observed = observados durante { $days } días, y el otro grupo, { $other }
against-count = Del otro grupo
against-share = Proporción del otro grupo
against-difference = Diferencia
against-low = Al menos (95 %)
against-high = Como máximo (95 %)
against-few-column = Menos de 30
against-beyond-chance = Más que azar
against-node-few = muy pocos
against-node-more = ↑ { $points } pts
against-node-less = ↓ { $points } pts
against-node-points = { $points } pts
against-node-alike = ≈ { $points } pts
against-interval = { $points } puntos (de { $low } a { $high })
against-in-both = { $customers } en ambos grupos, así que no hay intervalos y no se sabe nada del azar

## Attribution

attribution-title = Atribución
attribution-question = ¿Qué canales generan las conversiones, hasta qué punto coinciden los modelos y qué se perdería sin un canal?
attribution-about-model = Cómo se atribuyen las conversiones a los canales de un recorrido.
attribution-about-markov-order = Contactos que recuerda la cadena de Markov: más necesitan más recorridos.
attribution-about-look-back = Cuánto tiempo antes de una conversión cuenta todavía un contacto.
attribution-about-goal = Qué es una conversión.
attribution-about-conversions = Si cada conversión abre el siguiente recorrido o solo cuenta la primera de un cliente.
attribution-about-direct = Contar las visitas sin origen conocido junto a otras; si no, solo donde un recorrido no tiene otra.
attribution-about-passed-sites = Contar las visitas que vuelven de pagar, de iniciar sesión y de páginas propias.
attribution-about-half-life = Días tras los cuales un contacto cuenta la mitad, en el deterioro temporal.
attribution-about-min-journeys = Los canales en menos recorridos figuran juntos.
attribution-touchpoint-or-goal = un punto de contacto, o goal
attribution-other-channels = Otros canales (en menos de { $least } recorridos cada uno)
attribution-nobody-converted = nadie alcanza aquí { $goal }; elija otro objetivo o amplíe el filtro
attribution-channel = Canal
attribution-conversions = Conversiones
attribution-value = Valor
attribution-removal-effect = Se perderían sin él
attribution-lower-end = Extremo inferior
attribution-upper-end = Extremo superior
attribution-least-of-all-models = El menor de todos los modelos
attribution-most-of-all-models = El mayor de todos los modelos
attribution-agreement = Concordancia
attribution-customers = Clientes
attribution-spend = Gasto
attribution-cost-per-conversion = Coste por conversión
attribution-return-on-spend = Valor por gasto
attribution-journeys = Recorridos con él
attribution-starts = Inicia
attribution-assists = Ayuda
attribution-closes = Cierra
attribution-alone = Solo
attribution-new-customers = Clientes nuevos
attribution-ordered-again = Volvieron a comprar
attribution-later-value = Valor posterior de cada uno
attribution-page = Página
attribution-readers = Lectores
attribution-converted-later = Convirtieron después
attribution-lift = Frecuencia relativa
attribution-borne-out = Confirmado
attribution-site = Sitio
attribution-reason = Por qué
attribution-visits = Sesiones
attribution-began-there = Empezaron ahí
attribution-went-on-to-convert = Llegaron a convertir
attribution-model-first = Primer contacto
attribution-model-last = Último contacto
attribution-model-last-non-direct = Último contacto no Direct
attribution-model-linear = Lineal
attribution-model-time-decay = Deterioro temporal
attribution-model-position = Posición 40/20/40
attribution-model-markov = Cadena de Markov
attribution-model-shapley = Shapley, reparto justo
attribution-model-markov-shapley = Shapley de la cadena de Markov
attribution-stable = estable
attribution-depends-on-model = depende del modelo
attribution-reason-payment = los clientes pagan ahí
attribution-reason-log-in = los clientes inician sesión ahí
attribution-reason-own = sitio propio
attribution-reason-before-goals = nadie empieza ahí, siguen conversiones
attribution-credited-by = Las conversiones se atribuyen según { $model }.
attribution-every-journey-converted = Aquí todos los recorridos terminaron en una conversión, así que { $model } no puede distinguir un canal de otro.
attribution-few-conversions = { $n ->
    [one] Una conversión es muy poco para atribuir a canales.
   *[other] { $n } conversiones son muy pocas para atribuir a canales.
}
attribution-earns-most = { $channel } genera más: { $credit } de { $all } conversiones ({ $model }).
attribution-no-channels = Los datos no dicen de ninguna visita cómo llegó, así que las { $all } conversiones son todas { $channel }: importe visitas con su fuente o campaña para ver qué genera más.
attribution-earns-most-beside-direct = Aparte de Direct, { $channel } genera más: { $credit } de { $all } conversiones ({ $model }).
attribution-models-agree = Todos los modelos dicen más o menos lo mismo de él.
attribution-models-disagree = Depende del modelo.
attribution-models-differ = Depende del modelo: le atribuyen de { $low } a { $high }.
attribution-if-it-disappeared = Si { $channel } desapareciera y nada lo sustituyera, la cadena de Markov espera { $share } menos conversiones.
attribution-journeys-of = { $n ->
    [one] { $n } recorrido de { $customers }
   *[other] { $n } recorridos de { $customers }
}
attribution-conversion-is = conversión: { $goal }
attribution-touches-within = un contacto es el canal que abrió una sesión, distinto de Support, hasta { $time } antes de la conversión; las repeticiones seguidas son una
attribution-touches-however-old = un contacto es el canal que abrió una sesión, distinto de Support; las repeticiones seguidas son una · sin ventana retrospectiva ningún recorrido termina por sí solo: todo lo que hasta ahora no llevó a una conversión cuenta como tal
attribution-refunds = el valor es menos lo reembolsado de un pedido
attribution-direct-only-alone = Direct solo cuenta donde un recorrido no tiene otro canal
attribution-passed-sites-left-out = { $n ->
    [one] se excluye { $n } sitio por el que los clientes solo pasan
   *[other] se excluyen { $n } sitios por los que los clientes solo pasan
}
attribution-passed-sites-counted = { $n ->
    [one] cuenta { $n } sitio por el que los clientes solo pasan
   *[other] cuentan { $n } sitios por los que los clientes solo pasan
}
attribution-passed-sites-conversions = { $n ->
    [one] { $n } conversión llegó más tarde en una sesión con uno
   *[other] { $n } conversiones llegaron más tarde en una sesión con uno
}
attribution-touches-before-dates = los contactos anteriores a la primera fecha cuentan para conversiones dentro de las fechas
attribution-open-journeys = { $n ->
    [one] se excluye { $n } recorrido cuyo tiempo no ha terminado
   *[other] se excluyen { $n } recorridos cuyo tiempo no ha terminado
}
attribution-open-left-out = se excluyen los recorridos cuyo tiempo no ha terminado
attribution-spend-of-all = la publicidad se pagó para todos, así que una parte de los clientes no tiene gasto propio
attribution-range-and-cause = extremos con una certeza del 90 %, sorteando de nuevo los recorridos · el mérito no es prueba de la causa: use un grupo de control para medir lo que añade un canal

## Moods

moods-title = Sentimiento
moods-question = ¿Cómo suenan los textos que escribieron los clientes, dónde y cuándo suenan peor, y qué dijeron?
moods-about-ratings = La satisfacción o las estrellas dadas junto a un texto cuentan en lugar de sus palabras.
moods-about-period = Cómo se divide el tiempo.
moods-about-quotes = Cuántos textos se muestran, la mitad los peores y la mitad los mejores.
moods-no-text = ningún evento tiene un texto que escribiera un cliente; importe reseñas, tickets de soporte, chats o respuestas a encuestas
moods-no-text-in-filter = ningún evento del filtro tiene un texto que escribiera un cliente; amplíelo
moods-no-english-text = { $texts } están en un idioma distinto del inglés y no tienen valoración, así que su tono no se conoce; los temas sí los leen
moods-few-texts = Los clientes escribieron { $texts }: muy pocos para resumir cómo suenan, así que léalos.
moods-shared = { $texts } que escribieron los clientes, según cómo suenan.
moods-sentence = De { $texts } que escribieron los clientes, { $negative } suenan negativos y { $positive }, positivos.
moods-sentence-worst = De { $texts } que escribieron los clientes, { $negative } suenan negativos y { $positive }, positivos; en «{ $touchpoint }», { $worst } de { $n } suenan negativos.
moods-note = textos con su tono de −1 (malo) a 1 (bueno): una lectura aproximada con una lista de palabras inglesas, no un veredicto · negativo: −0,05 o menos · intervalos: 95 %, por clientes · con menos de 20 textos no se resume nada
moods-note-agreement = cuando un texto tiene también una valoración, sus palabras y la valoración coinciden en { $agree } de { $of }
moods-note-other-language = no leídos: { $texts } en otros idiomas
moods-note-no-words = no leídos: { $texts } sin palabras
moods-note-not-by-customer = no leídos: { $texts } que no escribió el cliente
moods-note-own = { $n ->
    [one] { $n } tono lo fijó una persona
   *[other] { $n } tonos los fijó una persona
}
moods-no-stage = sin etapa
moods-touchpoint = Punto de contacto
moods-stage = Etapa
moods-channel = Canal
moods-period = Período
moods-texts = Textos
moods-customers = Clientes
moods-customer = Cliente
moods-tone = Tono
moods-tone-low = Extremo inferior (95 %)
moods-tone-high = Extremo superior (95 %)
moods-negative = Negativos
moods-negative-low = Extremo inferior de negativos (95 %)
moods-negative-high = Extremo superior de negativos (95 %)
moods-word = Palabra
moods-weight = Peso
moods-recent-tone = Tono reciente
moods-negative-texts = Textos negativos
moods-last-text = Último texto
moods-text = Texto
moods-telling-words = Palabras reveladoras
moods-time = Hora
moods-source = Tono según
moods-text-id = Id. de texto
moods-source-words = palabras
moods-source-rating = valoración
moods-source-person = una persona
moods-how-word-sounds = En este negocio la palabra suena
moods-how-text-sounds = Este texto suena en realidad
moods-as-read = Como se leyó
moods-nobody-there = nadie escribió un texto así; tome una fila de una de las tablas
moods-no-text-with-word = la palabra «{ $word }» no da su tono a ningún texto; la tabla words lista las que lo hacen

## Signals

signals-title = Señales
signals-question = ¿Qué clientes muestran ahora señales de intención, y qué anunciaron esas señales en el pasado?
signals-nobody-active = nadie hizo nada en los últimos 28 días de los datos; importe datos más recientes
signals-sentence = La más reveladora es «{ $name }»: { $rate } de quienes la mostraron alcanzaron { $goal } en { $days } días, frente a { $base } del total ({ $lift } veces lo habitual); { $n } la muestran ahora.
signals-none = Ninguna señal de los { $customers } vistos en los últimos 28 días dice más sobre alcanzar { $goal } en { $days } días que lo habitual, { $base }.
signals-too-short = Los datos son demasiado cortos para decir qué anuncian las señales de los { $customers } vistos en los últimos 28 días sobre alcanzar { $goal } en { $days } días.
signals-shared = { $customers } vistos en los últimos 28 días, por las señales que muestran.
signals-note = clientes vistos en los 28 días hasta el { $day }; uno puede mostrar varias señales · qué anunciaron las señales: { $observations } veces que se miró a un cliente, en { $cuts ->
    [one] { $cuts } día pasado
   *[other] { $cuts } días pasados
}, sin saber nada posterior a ese día
signals-note-interval = intervalos: 95 %, por clientes; gris: no más lejos de la proporción del total de lo que da el azar cuando se miran tantas señales · una señal no es una causa
signals-code = Código de señal
signals-signal = Señal
signals-customers = La muestran ahora
signals-shown = Veces mostrada
signals-reached = Después alcanzaron el objetivo
signals-rate = Proporción de veces
signals-rate-low = Extremo inferior (95 %)
signals-rate-high = Extremo superior (95 %)
signals-lift = Frecuencia relativa
signals-lift-low = Extremo inferior de la frecuencia (95 %)
signals-lift-high = Extremo superior de la frecuencia (95 %)
signals-evidence = Qué anuncia
signals-meaning = Quién la muestra
signals-detail = Qué
signals-time = Cuándo
signal-repeat-views = Mismo producto visto a menudo
signal-cart-left = Carrito abandonado
signal-checkout-left = Proceso de pago abandonado
signal-price-page = Miró precios
signal-delivery-page = Miró la entrega
signal-returns-page = Miró las devoluciones
signal-more-visits = Viene más a menudo
signal-visit-spike = Pico de visitas
signal-rising = Hace más cada semana
signal-declining = Hace menos cada semana
signal-higher-level = Nueva costumbre de venir
signal-lower-level = Costumbre de venir perdida
signal-seen-lately = Visto en los últimos 7 días
signal-means-repeat-views = vio un producto 3 veces o más en los últimos 7 días
signal-means-cart-left = puso algo en el carrito en los últimos 7 días y no compró nada en ellos
signal-means-checkout-left = empezó un proceso de pago en los últimos 7 días y no compró nada en ellos
signal-means-price-page = miró una página sobre precios en los últimos 7 días
signal-means-delivery-page = miró una página sobre la entrega en los últimos 7 días
signal-means-returns-page = miró una página sobre devoluciones en los últimos 7 días
signal-means-more-visits = 3 visitas o más en los últimos 7 días, lo que el azar explica en menos de 5 de 100 casos tras los 28 días anteriores
signal-means-visit-spike = el doble de visitas de lo habitual o más en los últimos 7 días, conocido desde hace 5 semanas; de todos los así llamados, como máximo 1 de 10 por azar
signal-means-rising = lo hecho por semana sube en las últimas 12 semanas, un 30 % de lo habitual o más
signal-means-declining = lo hecho por semana baja en las últimas 12 semanas, un 30 % de lo habitual o más
signal-means-higher-level = las visitas por semana subieron de forma duradera en una de las últimas 6 semanas
signal-means-lower-level = las visitas por semana bajaron de forma duradera en una de las últimas 6 semanas
signal-means-seen-lately = hizo algo en los últimos 7 días
signal-evidence-more = más de lo habitual
signal-evidence-less = menos de lo habitual
signal-evidence-usual = nada más que azar
signal-evidence-too-few = muy pocos para decirlo
signal-detail-views = { $product }, { $n } veces
signal-detail-visits = { $now } visitas en 7 días, { $before } en los 28 anteriores
signal-detail-rises = { $usual } por semana, { $slope } más cada semana
signal-detail-falls = { $usual } por semana, { $slope } menos cada semana
signal-detail-level = { $before } visitas por semana antes, { $after } desde entonces

## Best time

timing-title = Mejor momento
timing-question = ¿A qué hora y en qué día es posible contactar a cada cliente, y alcanzan más los momentos personales que uno para todos?
timing-about-channel = Qué indica cuándo está alguien: cualquier cosa, mensajes abiertos y con clic, o visitas al sitio web.
timing-no-message-read = nadie abrió un mensaje ni hizo clic en él; importe la actividad de una herramienta de correo o pregunte por otro canal
timing-personal = Los momentos personales alcanzan más: de lo que los clientes hicieron después, { $personal } cayó en sus propias tres horas y { $common } en { $window }, lo mejor para todos.
timing-about-equal = Los momentos personales alcanzan más o menos lo mismo: de lo que los clientes hicieron después, { $personal } cayó en sus propias tres horas y { $common } en { $window }, lo mejor para todos.
timing-common = Aquí es mejor un momento para todos: de lo que los clientes hicieron después, { $common } cayó en { $window } y { $personal } en sus propias tres horas.
timing-too-little-to-test = Hay muy poco para probar momentos personales: { $window } es lo mejor para todos.
timing-very-personal = las horas son muy personales: { $n } acciones propias dicen tanto como la costumbre de todos
timing-fairly-personal = las horas son bastante personales: { $n } acciones propias dicen tanto como la costumbre de todos
timing-hardly-personal = las horas son poco personales: solo { $n } acciones propias dicen tanto como la costumbre de todos
timing-shared = aquí las personas comparten las mismas horas
timing-note = { $n } clientes por hora local, la de su país o, si no, la del proyecto; franjas de tres horas entre las 8:00 y las 21:00
timing-note-test = probado con { $n } acciones desde el { $day }, aprendido de las anteriores
timing-note-offline = esto dice cuándo actúan las personas, no cómo responden a un mensaje: pruébelo con un grupo de control
timing-of-customer = { $window } ({ $zone }), lo mejor el { $weekday }: se puede esperar entonces { $expected } de lo que hace, según { $n ->
    [one] { $n } acción propia
   *[other] { $n } acciones propias
} y la costumbre de todos.
timing-of-all = { $window } ({ $zone }), lo mejor el { $weekday }: un momento para todos, porque los personales no alcanzan más aquí.
timing-hour = Hora
timing-weekday = Día de la semana
timing-actions = Acciones
timing-share = Proporción
timing-customers = Clientes
timing-best = Mejor
timing-best-for-all = mejor para todos
timing-window-hours = Franja, horas
timing-later-actions = Acciones posteriores
timing-met-common = En la franja común
timing-met-raw = En la franja de las horas propias solas
timing-met-personal = En la franja personal
timing-points = Puntos más que la común
timing-points-low = Extremo inferior (95 %)
timing-points-high = Extremo superior (95 %)
timing-from = Desde
timing-until = Hasta
timing-zone = Zona horaria
timing-expected = Esperado entonces
timing-expected-common = Esperado en la franja común
timing-monday = lunes
timing-tuesday = martes
timing-wednesday = miércoles
timing-thursday = jueves
timing-friday = viernes
timing-saturday = sábado
timing-sunday = domingo

## Recommendations

recommendations-title = Recomendaciones
recommendations-question = ¿Qué productos se compran juntos, cuáles se parecen y cuáles conviene mostrar a quién?
recommendations-no-order-names-a-product = ningún evento que alcance { $goal } nombra un producto; importe pedidos con sus productos
recommendations-pair = «{ $b }» se compra con «{ $a }» { $lift } veces lo que daría el azar ({ $n ->
    [one] { $n } pedido
   *[other] { $n } pedidos
}).
recommendations-personal = De los clientes que compraron después, { $own } compraron uno de los { $named } productos elegidos para ellos, y { $popular }, uno de los { $named } más comprados.
recommendations-popular = Aquí los productos elegidos para cada cliente no lo hacen mejor que los más comprados, que son los que se muestran: de los clientes que compraron después, { $own } compraron uno de los { $named } elegidos para ellos, y { $popular }, uno de los { $named } más comprados.
recommendations-not-tested = Muy pocos clientes vuelven a comprar para probar productos elegidos para cada uno: se muestran los más comprados.
recommendations-note = { $n } clientes que miraron o compraron un producto; nada que devolvieran, que esté agotado o que ya tengan y pocos vuelvan a comprar
recommendations-by-popularity = elegidos por cuántos compraron cada uno
recommendations-by-ease = elegidos por lo que compraron clientes con un historial parecido (EASE), a partir de { $history }
recommendations-by-similarity = elegidos por su parecido con lo que hay en el historial (coseno), a partir de { $history }
recommendations-history-orders = pedidos
recommendations-history-everything = pedidos, carritos y productos vistos
recommendations-note-test = probado con { $n } clientes que compraron desde el { $day }, de los que no se aprendió nada
recommendations-note-pairs = comprados juntos: de { $n } pedidos, más de 1,2 veces lo que daría el azar, en 5 pedidos o más, con probabilidades corregidas por el número de parejas (Benjamini-Hochberg, 5 %)
recommendations-product = Producto
recommendations-buyers = Compradores
recommendations-ordered-again = Volvieron a comprar
recommendations-used-up = Se consume
recommendations-stock = Existencias
recommendations-goes-with = Comprado con él
recommendations-like-it = Parecidos
recommendations-with = Con
recommendations-orders = Pedidos con ambos
recommendations-of-product = De los pedidos con el producto
recommendations-lift = Veces lo que daría el azar
recommendations-p = Su probabilidad, corregida
recommendations-alike = Se parece a
recommendations-both = Clientes de ambos
recommendations-likeness = Parecido
recommendations-chosen-by = Elegido por
recommendations-tested = Clientes probados
recommendations-hits = Compraron uno de ellos
recommendations-hits-low = Extremo inferior (95 %)
recommendations-hits-high = Extremo superior (95 %)
recommendations-ndcg = Orden de los nombrados (NDCG)
recommendations-for-each = para cada cliente
recommendations-most-bought = más comprados
recommendations-first = Primero
recommendations-second = Segundo
recommendations-third = Tercero
recommendations-because-of = A causa de
recommendations-ordered = Productos comprados hasta ahora

## Experience scores

experience-title = Puntuaciones de experiencia
experience-question = ¿Cómo de satisfechos están los clientes, con qué probabilidad recomiendan y cómo de fácil fue, dónde y cuándo?
experience-about-period = Cómo se divide el tiempo.
experience-none = ningún evento tiene una puntuación de satisfacción, recomendación o esfuerzo; importe respuestas a encuestas o reseñas con estrellas
experience-none-in-filter = ningún evento del filtro tiene una puntuación de satisfacción, recomendación o esfuerzo; amplíelo
experience-note = respuestas; NPS: promotores (9 o 10) menos detractores (hasta 6), CSAT: satisfechos a partir de tres cuartos de la escala, CES: media · intervalos: 95 %, por clientes · con menos de 20 respuestas, sin puntuación
experience-few = Los clientes dieron { $answers }: muy pocas para una puntuación.
experience-shared = Los clientes dieron { $answers }.
experience-says-nps = { $name } es de { $score } puntos (de { $low } a { $high }) con { $answers } respuestas
experience-says-csat = { $name }: { $score } % están satisfechos (de { $low } a { $high } %) con { $answers } respuestas
experience-says-ces = { $name }: { $score } de media (de { $low } a { $high }) con { $answers } respuestas
experience-asked = Pregunta
experience-answers = Respuestas
experience-customers = Clientes
experience-score = Puntuación
experience-score-low = Extremo inferior (95 %)
experience-score-high = Extremo superior (95 %)
experience-unit = Unidad
experience-unit-nps = puntos, de −100 a 100
experience-unit-csat = % satisfechos
experience-unit-ces = media
experience-given = Última puntuación
experience-time = Cuándo

## Themes

themes-title = Temas
themes-question = ¿Sobre qué escriben los clientes, dónde y cuándo, y quién alcanza después el objetivo?
themes-about-themes = Número de temas; auto = los que se leen mejor.
themes-about-period = Cómo se divide el tiempo.
themes-about-quotes = Cuántos textos de cada tema se muestran.
themes-too-few = hay muy pocos textos de un mismo idioma para encontrar temas (se necesitan { $n }); importe reseñas, tickets de soporte, chats o respuestas a encuestas
themes-sentence = { $texts } tratan de { $themes }; la mayoría, { $part }, trata de «{ $name }».
themes-effect = Tras textos sobre «{ $name }», { $rate } alcanzan { $goal }; tras otros, { $others }.
themes-shared = { $texts } sobre { $themes }.
themes-note = textos en { $language }, cada uno contado en el tema del que más trata; encontrados por las palabras que comparten los textos, sin los nombres de productos (TF-IDF y factores no negativos)
themes-note-other-language = no leídos: { $texts } en otros idiomas
themes-note-none = { $texts } sobre ninguno de los temas
themes-note-effect = lo que sigue: el objetivo en { $days } días en { $observed } textos que quedan lo bastante lejos; intervalos del 95 % por clientes; no es una causa
themes-theme = Tema
themes-texts = Textos
themes-customers = Clientes
themes-share = Proporción
themes-phrases = Qué dicen
themes-then-goal = Después alcanzaron el objetivo
themes-then-goal-low = Extremo inferior (95 %)
themes-then-goal-high = Extremo superior (95 %)
themes-others-then-goal = Tras otros temas
themes-evidence = Diferencia
themes-tells = más que azar
themes-tells-nothing = nada más que azar
themes-of-texts = De los textos de ahí
themes-word = Palabra
themes-weight = Peso
themes-english = inglés
themes-german = alemán
themes-french = francés
themes-spanish = español
themes-italian = italiano
themes-dutch = neerlandés
themes-call-it = Llamar a este tema
themes-keep-name = Guardar nombre
themes-own-name = Nombre según sus textos
themes-nobody-there = nadie escribió un texto así; tome una fila de una de las tablas
## What if

what-if-title = Qué pasaría si
what-if-question = ¿Y si un paso fuera mejor, o no existiera: cuántos más alcanzarían el objetivo, y qué paso es la palanca más fuerte?
what-if-about-change = Transiciones que se siguen más o menos a menudo.
what-if-about-block = Pasos en los que se va todo el que llegaría a ellos.
what-if-about-avoid = Pasos por los que todos pasan de largo.
what-if-change-form = transiciones como Cart>Checkout:+20% o Cart>Checkout:45% (también desde start, hacia goal o exit), o none
what-if-unreadable = el cambio { $text } no se puede leer; escriba { $form }
what-if-nobody-reaches = nadie alcanza aquí { $goal }; elija otro objetivo o amplíe el filtro
what-if-other-steps = Todos los pasos poco frecuentes
what-if-avoid = sin pasar por { $name }
what-if-block = nadie en { $name }
what-if-case = Caso
what-if-conversion = Alcanzan el objetivo
what-if-lower-end = Extremo inferior
what-if-upper-end = Extremo superior
what-if-reached = Recorridos que lo alcanzan
what-if-value = Valor
what-if-more = Más de ellos
what-if-more-value = Más valor
what-if-now = ahora
what-if-then = con los cambios
what-if-from = De
what-if-to = A
what-if-share = Proporción ahora
what-if-share-then = Proporción después
what-if-count = Veces seguida
what-if-sensitivity = Sensibilidad
what-if-more-by-a-tenth = Más en el objetivo con un 10 % más
what-if-step = Paso
what-if-visits = Visitas
what-if-visits-then = Visitas después
what-if-more-visits = Más visitas
what-if-chance = Probabilidad desde aquí
what-if-chance-then = Probabilidad después
what-if-change = Cambio
what-if-observed-low = Mínimo observado
what-if-observed-high = Máximo observado
what-if-is-observed = Ya observado
what-if-too-few = { $all } son muy pocos para decir qué llevaría a más de ellos a { $goal }.
what-if-shared = Lo que hacen transiciones concretas por { $goal } se dice donde no se reconoce a nadie por ello.
what-if-reach-now = { $n } de { $all } alcanzan { $goal } ({ $share }).
what-if-strongest = La palanca más fuerte: un 10 % más de { $from } a { $to } llevaría ahí a unos { $more } más.
what-if-strongest-fewer = La palanca más fuerte: un 10 % menos de { $from } a { $to } llevaría ahí a unos { $more } más.
what-if-strongest-to-goal = La palanca más fuerte: un 10 % más de { $from } al propio { $goal } llevaría ahí a unos { $more } más.
what-if-strongest-is-leaving = La palanca más fuerte: un 10 % menos de salidas tras { $from } llevaría ahí a unos { $more } más.
what-if-more-reach = Unos { $change } más de { $all } alcanzarían { $goal }: { $then } en lugar de { $now } (con un 90 % de certeza, de { $low } a { $high } más).
what-if-fewer-reach = Unos { $change } menos de { $all } alcanzarían { $goal }: { $then } en lugar de { $now } (con un 90 % de certeza, de { $low } a { $high } menos).
what-if-no-difference = No supondría en { $goal } ninguna diferencia mayor que el azar: { $then } en lugar de { $now }.
what-if-beyond-observed = { $change } queda más allá de lo observado hasta ahora: sería { $then }, y fue de { $low } a { $high }.
what-if-beyond-all-observed = { $change } queda más allá de lo observado hasta ahora: sería { $then }.
what-if-never-observed = { $change } no se puede comparar con lo observado: muy pocos tomaron ese camino.
what-if-fewer-leaving = Un { $part } menos de abandonos tras { $from }
what-if-more-leaving = Un { $part } más de abandonos tras { $from }
what-if-leaving-of = Un { $part } de abandonos tras { $from }
what-if-fewer-going = Un { $part } menos de { $from } a { $to }
what-if-more-going = Un { $part } más de { $from } a { $to }
what-if-going-of = Un { $part } de { $from } a { $to }
what-if-asked-fewer-leave = ¿Y si un { $part } menos abandonara tras { $step }?
what-if-asked-more-go-on = ¿Y si un { $part } más siguiera tras { $step }?
what-if-asked-more-go = ¿Y si un { $part } más fuera de { $step } a { $to }?
what-if-remembers-too-little = La cadena solo recuerda un paso y tras tres pasos sitúa { $share } de los recorridos en otro lugar: tómelo como un indicio.
what-if-note = cada { $unit } hasta el primer objetivo, como una cadena que recuerda un paso: tras tres pasos, { $share } de ellos están en un lugar distinto del que dice · extremos con una certeza del 90 % · asociación, no prueba de la causa
