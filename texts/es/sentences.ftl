### Sentences above views and parts of pictures.

## Sentence

sentence-orders-in-currency = { $orders } en { $currency }
sentence-orders-in-no-sum = En ninguna suma de dinero: { $all }. Indique un tipo de cambio en Datos › Ajustes.
sentence-refused-analytics-and-left-out = { $n ->
    [one] { $n } cliente rechazó la analítica y se excluye
   *[other] { $n } clientes rechazaron la analítica y se excluyen
}
sentence-fewer-than-customers-refused-analytics-they = Menos de { $k } clientes rechazaron la analítica; se excluyen.
sentence-no-events-yet-import-file-to = Aún no hay eventos: importe un archivo para empezar.
sentence-of = { $events } de { $customers }, { $period }
sentence-reached = { $what }; { $customers_with_goal }{ $reached } alcanzaron { $name }.
sentence-besides-sent = { $all } Además, { $n ->
    [one] se envió o retuvo { $n } mensaje, que no es nada que hiciera un cliente.
   *[other] se enviaron o retuvieron { $n } mensajes, que no son nada que hicieran los clientes.
}
sentence-paid = Los clientes pagaron { $paid }.
sentence-paid-and-goal = Los clientes pagaron { $paid }, menos lo reembolsado; lo que alcanzó { $name } asciende a { $of_goal }.
sentence-after-it = {" "}después
sentence-within-steps-after = {" "}en los { $steps } pasos siguientes
sentence-within-steps = {" "}en { $columns } pasos
sentence-nobody-has-event = Ningún cliente tiene aquí un evento.
sentence-largest-loss-is-after-in-step = { $reached }. La mayor pérdida es tras { $label } en el paso { $n }: { $count } no siguieron, { $share } de quienes estaban ahí.
sentence-largest-loss-about = { $reached }. La mayor pérdida es tras { $label } en el paso { $n }: alrededor del { $share } de quienes estaban ahí no siguieron.
sentence-largest-loss-not-shown = { $reached }. La mayor pérdida es tras { $label } en el paso { $n }; cuántos se pierden ahí no se muestra, para no revelar un grupo pequeño.
sentence-number-of-those-who-reached-would = { $all }; el número de quienes alcanzaron { $goal } revelaría a unos pocos de ellos
sentence-units-with-step = { $all } con «{ $name }»
sentence-all-reached = El total ({ $all }) alcanzó { $goal }
sentence-none-of-reached = De { $all }, nadie alcanzó { $goal }{ $within }
sentence-of-reached = { $n } de { $all } ({ $share }) alcanzaron { $goal }{ $within }
sentence-none-of-which-reached = { $all }, sin alcanzar nunca { $goal }{ $within }
sentence-of-which-reached = { $all }, de los que { $n } alcanzaron { $goal }{ $within }
sentence-no-path-passes-this-filter = Ninguna ruta pasa este filtro.
sentence-took = { $all } siguieron { $different }.
sentence-all-took-same-path = Todos ({ $all }) siguieron la misma ruta.
sentence-no-path-taken-twice = Ninguna ruta se siguió dos veces: { $all } siguieron { $different }. Con fases como pasos, o con menos pasos, se ve lo que tienen en común.
sentence-took-most-common-is-of-them = { $all } siguieron { $different }; la más frecuente supone { $share }.
sentence-ten-most-common-of-cover-of = Las diez más frecuentes de { $different } cubren { $ten } de { $all }; la más frecuente sola, { $first }.
sentence-shares = proporciones { $words }
sentence-counted-back-from-goal = contado hacia atrás desde el objetivo
sentence-around-first-time-of = antes y después del primer «{ $name }», que es el paso 0
sentence-around-last-time-of = antes y después del último «{ $name }», que es el paso 0
sentence-counted-back-from-drop-off = contado hacia atrás desde el abandono, sin quienes alcanzaron el objetivo
sentence-dropped-off = { $all } se fueron sin llegar a { $goal }.
sentence-dropped-off-last-step = { $all } se fueron sin llegar a { $goal }. Lo más frecuente fue que el último paso fuera { $label }: { $count }, el { $share } de ellos.
sentence-repeated-steps-counted-once = pasos repetidos contados una vez
sentence-every-repeat-counted = cada repetición contada
sentence-most-common-of-each-step-by = los { $top_n } más frecuentes de cada paso por nombre
sentence-in-other = { $what } en Otros
sentence-without-steps = sin { $names }
sentence-only-steps = solo { $names }
sentence-times-of-step = { $all } de «{ $name }»
sentence-around-every-time-of = antes y después de cada «{ $name }», que es el paso 0; cada uno cuenta por separado
sentence-repeats-left-out = { $words } ({ $n } omitidos)
sentence-only-first-time-counted = solo se cuenta la primera vez de cada paso
sentence-only-through = solo quienes pasan por { $names }
sentence-anywhere = { $name }, en cualquier paso
sentence-step-split = { $name } en grupos: { $by }
sentence-colored-by-time = color: cuánto tarda la mitad hasta el paso siguiente
sentence-below-in-other = por debajo de { $share } en Otros
sentence-began-before-first-step-shown = { $earlier } empezaron antes del primer paso mostrado
sentence-continue-after-last-step-shown = { $went_on } siguen tras el último paso mostrado
sentence-too-small-to-draw = { $flows } que no se dibujan por ser muy pequeños
sentence-stand-together-as-others-because-some = { $groups } figuran juntos como otros, porque algunos son de menos de { $k } personas
sentence-not-drawn-one-by-one-because = { $moves } que no se dibujan una a una, porque algunas son de menos de { $k } personas
sentence-drawn-about-as-wide = { $moves } con anchura y número aproximados
sentence-later-steps-not-shown = lo que viene después del paso { $last } no se muestra, porque menos de { $k } personas terminan en algunos de esos pasos
sentence-no-segment-is-saved-yet = Aún no hay ningún segmento guardado.
sentence-inside-filter = dentro del filtro
sentence-in-project = en el proyecto
sentence-saved-shares-are-of = { $segments_are }, entre { $customers } { $of }.
sentence-no-groups-yet = Aún no hay grupos.
sentence-behave-in-ways-largest-group-is = { $customers } se comportan de { $groups } maneras; el grupo mayor, «{ $name }», supone { $share }.
sentence-what-stands-out-most = {" "}Lo que más destaca: «{ $name }» – { $ratio_text }.
sentence-take-it-with-care = {" "}Tómelo con cautela: { $reasons }
sentence-not-enough-data-yet = Aún no hay datos suficientes: { $reasons }
sentence-in-last-test-of-100-in = ; en la última prueba lo hicieron { $share } de 100 del primer decil
sentence-of-100-customers-in-top-tenth = De 100 clientes del primer decil, { $of_hundred } { $does }{ $tested }.
reliability-as-often = Sí, más o menos con la misma frecuencia: de { $customers }, se esperaba que lo hicieran { $expected }, y lo hicieron { $happened }.
reliability-too-high = No, sus probabilidades eran demasiado altas: de { $customers }, se esperaba que lo hicieran { $expected }, y lo hicieron { $happened }.
reliability-too-low = No, sus probabilidades eran demasiado bajas: de { $customers }, se esperaba que lo hicieran { $expected }, y lo hicieron { $happened }.
reliability-furthest = Lo más alejado: donde decía { $predicted }, lo hicieron { $actual } de { $n }.
reliability-ran-too-high = En la prueba más reciente las probabilidades fueron demasiado altas: de { $customers } se esperaban { $expected }, y lo hicieron { $happened }.
reliability-ran-too-low = En la prueba más reciente las probabilidades fueron demasiado bajas: de { $customers } se esperaban { $expected }, y lo hicieron { $happened }.
sentence-one-chance-for-all = Nadie destaca: de cada 100 clientes, sean quienes sean, { $of_hundred } { $does }.
sentence-nobody-to-score-how-many-is = Nadie a quien puntuar: no se sabe cuántos { $does }.
sentence-too-little-data-to-learn-from = muy pocos datos de los que aprender
sentence-came-with-newer-data = llegaron con datos más recientes
sentence-not-active-in-days-to = sin actividad en los { $days } días hasta el { $day }
sentence-without-any-activity-before = sin ninguna actividad antes del { $day }
sentence-do-not-agree-to-be-profiled = no aceptan la elaboración de perfiles
sentence-of-have-score = { $scored } de { $all } tienen puntuación
sentence-of-have-score-others = { $scored } de { $all } tienen puntuación; los demás: { $why }
sentence-to = de { $low } a { $high }
sentence-tested-at-cut-offs-ranked-right = { $tests ->
    [one] Probado en una fecha ({ $tests }): { $right } de 100 parejas bien ordenadas.
   *[other] En las { $tests } pruebas, cada una en su fecha: { $right } de 100 parejas bien ordenadas.
}
sentence-did-then-expected-now = En los días siguientes lo hicieron { $rate } de 100 clientes; ahora se esperan { $expected }
sentence-fewer-than-ever = , menos que en cualquier prueba
sentence-more-than-ever = , más que en cualquier prueba
sentence-no-predictions-yet = Aún no hay predicciones.
sentence-no-actions-yet-run-predictions-then = Aún no hay acciones: calcule predicciones y después proponga.
sentence-to-decide-and-approved = { $proposed } por decidir y { $n } aprobadas
sentence-of-them-leave = {" "}({ $n } saldrán
sentence-of-them-compared = , { $n } quedan excluidas por azar para medir el efecto
sentence-of-them-behind = , { $n } fuera por otros motivos
sentence-open-for = , abiertas para { $customers }
sentence-about-are-expected-within-30-days = {" "}De todos modos se esperan unos { $orders } en 30 días
sentence-messages-add-about-90-interval-to = ; los mensajes añaden unos { $money } (intervalo del 90 %: de { $low } a { $high }).
sentence-messages-add-orders = ; los mensajes añaden unos { $orders } (intervalo del 90 %: de { $low } a { $high }).
sentence-what-messages-add-is-not-measured = ; lo que añaden los mensajes aún no se ha medido.
sentence-and-held-back-to-compare-with = {" "}y { $are } en el grupo de control para comparar
sentence-exported-send-them-import-newer-data = Exportado: { $actions_are }{ $held }. Envíelas, importe datos más recientes unos 30 días después y proponga de nuevo: entonces se ve lo que añadieron los mensajes.
sentence-one-day-at-most-to-one = una al día como máximo a una persona
sentence-at-least-days-apart-for-one = con al menos { $days } días entre sí para una persona
sentence-messages-are-sent-on-from-00 = Los mensajes se envían ({ $period }) de { $day_begins }:00 a { $day_ends }:00, hora de donde vive el cliente, { $gap }.
sentence-shown-on-website-and-need-no = {" "}En el sitio web, sin necesidad de día: { $actions_are }.
sentence-it-is-this-customers-score-in = Es la puntuación de este cliente en Predicciones.
sentence-so-it-was-estimated-when-proposed = Así se estimó al proponer; la puntuación en Predicciones es ahora { $share }.
sentence-estimated-from-customers-who-were-in = Estimado a partir de clientes que estuvieron antes en la misma situación.
sentence-in-30-days-after-whether-or = En los 30 días siguientes al { $date }, se envíe esto o no. { $from }
sentence-of-some-people-nobody-knows-whether = De algunas personas nadie sabe si aceptan ser contactadas.
sentence-no-import-says-who-agreed-to = Ninguna importación dice quién aceptó ser contactado por esta vía.
sentence-none-of-them-can-be-reached = { $why } Ninguna tiene una dirección o un número de ese tipo, ni acepta la elaboración de perfiles, así que incluirlas no trae a nadie.
sentence-import-contacts-file-with-consent-column = { $why } Importe un archivo de contactos con una columna de consentimiento o, si guarda su consentimiento en otro lugar, { $switch }.
sentence-data-ends-on-days-ago = Los datos terminan el { $date }, hace { $n } días
sentence-look-whether-these-actions-still-make = { $ends }: mire si estas acciones aún tienen sentido, o importe antes datos más recientes.
sentence-what-was-timely-then-carts-views = { $ends }. Lo que entonces era oportuno (carritos, vistas, clientes nuevos, pedidos recientes) ya no se propone.
sentence-no-channels-yet = Aún no hay canales.
sentence-first-came-by = { $all } llegaron primero por { $channels }.
sentence-brings-most-customers-of = { $name } trae la mayor parte de los clientes ({ $share } de { $all })
sentence-of-them-buy = { $first }; compran { $buy } de ellos
sentence-none-of-them-buy = { $first }; no compra ninguno de ellos
sentence-while-of-those-by-do = { $first }, mientras que por { $name } compran { $share }.
sentence-more-than-by-any-other = { $first }, más que por cualquier otro.
sentence-first-by = , primero por { $c }
sentence-at-one-moment = { $label }: { $events } en un mismo momento, { $time }{ $by }; { $times } × { $goal }.
sentence-in-over = { $label }: { $events } en { $sessions } a lo largo de { $time }{ $by }; { $times } × { $goal }.

## Shares

shares-of-start = del inicio
shares-of-previous-step = del paso anterior

## Friction

friction-unknown-device = dispositivo desconocido
friction-as-often-as = , { $times } lo que { $than }
friction-as-often-as-in-other-weeks = { $times } lo que en otras semanas
friction-on-other-devices = en otros dispositivos
friction-of = { $share } de { $sessions }{ $times_as_often }
friction-looping-of-sessions = { $looping } de { $sessions }
friction-more-often-than-usual = más a menudo de lo habitual
friction-errors-not-shown = Lo que dicen errores e idas y vueltas no se muestra, para no revelar un grupo pequeño.
friction-came = «{ $name }» llegó { $often } ({ $period })
friction-of-sessions-with-or-go-back = { $share } de las sesiones en { $device } con { $from } o { $to } van y vienen entre los dos
friction-no-errors-and-no-device-on = Ningún error, y ningún dispositivo en el que se vaya y venga más que en otros.
friction-none-of-them-out-of-ordinary = { $errors }, ninguno fuera de lo normal en ninguna semana.
friction-too-few-to-say-whether-week = { $errors }, muy pocos para decir si una semana se sale de lo normal.

## Flow drawing

graph-title = Transiciones de uno al siguiente
graph-node = { $name }: { $customers }
graph-edge = { $from } → { $to }: { $customers }, { $times }
graph-edge-back = { $from } → { $to }, lleva de vuelta: { $customers }, { $times }
graph-edge-repeat = { $name } varias veces seguidas: { $customers }, { $times }
graph-edge-share = , { $share } de todas las transiciones desde { $from }
graph-edge-median = , tiempo mediano { $median }
graph-came-before = Vino directamente antes: { $n }
graph-came-after = Vino directamente después: { $n }
graph-and-more = y { $more } más
graph-caption = se muestran { $nodes } de { $all_nodes }, con { $edges } de { $all_edges } conexiones, las de más clientes · discontinuas: de vuelta a lo que suele venir antes, o lo mismo de nuevo · todo conserva su lugar sea cual sea el filtro
graph-caption-around = lo que viene directamente antes y después de «{ $name }»
flow-drawing-flow = Flujo
flow-drawing-by-step = { $label } antes del paso { $ended_by }
flow-drawing-before-step = { $label } antes del paso { $step }
flow-drawing-step = { $label }, paso { $step }
flow-drawing-this-step = este paso
flow-drawing-steps-and = pasos { $step } y { $next_step }
flow-drawing-in-step = paso { $step }
flow-drawing-of-them-in-of-those-on = { $name }: { $many }, de los que { $arrived } en { $steps } ({ $share } de quienes iban de camino en el paso { $step_before })
flow-drawing-of-all = { $name }: { $many } ({ $share } del total)
flow-drawing-of-them-in = { $here }, de los que { $arrived } en: { $step }
flow-drawing-step-to-of-of-all = { $from } → { $to }, paso { $step } a { $next_step }: { $count } ({ $of_from } de { $from }, { $of_all } del total)
flow-drawing-step-to-about = { $from } → { $to }, paso { $step } a { $next_step }: unos { $count }. El número exacto delataría a un grupo pequeño
flow-drawing-about = unos { $count }
flow-drawing-leads-back = { $words }; de vuelta a una etapa anterior
flow-drawing-skips = { $words }; saltándose una etapa
flow-drawing-turns = rayas: vuelta a una etapa anterior; puntos: una etapa saltada
flow-drawing-come-back = { $words }; { $share } vuelve aquí más tarde
flow-drawing-badge = { $share } vuelve
flow-drawing-takes = { $words }; la mitad en { $median }, 9 de 10 en { $p90 }
flow-times-title = Hasta el paso siguiente, la mitad en:
flow-times-minute = 1 min
flow-times-hour = 1 hora
flow-times-day = 1 día
flow-times-week = 7 días
flow-times-month = 30 días
flow-times-longer = más tiempo
flow-drawing-step-heading = Paso { $step }
flow-drawing-nobody-left = no queda nadie
flow-drawing-nobody-yet = nadie todavía

## Timeline drawing

timeline-drawing-timeline = Cronología
timeline-drawing-events = { $n } eventos · { $channel } · { $period }: { $top }
timeline-drawing-stage = Etapa
timeline-drawing-mood = Sentimiento
timeline-drawing-mood-of = { $texts }, tono { $tone }
timeline-drawing-sessions = Sesiones
timeline-drawing-changes-of-stage = { $n } cambios de etapa, { $period }

## Orders
sentence-orders = { $form ->
    [1] { $n } pedido
   *[other] { $n } pedidos
}
