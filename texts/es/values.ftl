### What customers who ordered are expected to order and to be worth, and their groups by recency, frequency and money.

## Value

history-orders-to-come = Pedidos por venir
history-group-of-buyers = Grupo de compradores: { $group }. { $means }
value-title = Valor del cliente
value-question = ¿Qué comprarán a continuación los clientes que ya compraron, cuándo, y cuánto valdrán?
value-about-days = Días dentro de los que se esperan pedidos.
value-about-months = Meses para los que cuenta el valor de un cliente.
value-about-discount = Cuánto menos cuenta el dinero por cada mes más tarde.
value-nobody-ordered = nadie aquí ha hecho aún un pedido; amplíe el filtro, o nombre como objetivo los puntos de contacto que son un pedido
value-customer-is-not-in-list = el cliente { $number } no ha hecho pedidos aquí; tome uno de la tabla
value-group = Grupo
value-customers = Clientes
value-days-with-order = Días con un pedido
value-last-order = Último pedido
value-expected-orders = Pedidos esperados
value-at-least = Al menos
value-at-most = Como máximo
value-chance-of-order = Probabilidad de un pedido
value-next-from = Próximo pedido desde
value-next-to = Próximo pedido hasta
value-order-value = Valor de un pedido
value-worth = Valor
value-worth-in-12-months = Valor en 12 meses
value-from = Desde
value-days = Días
value-orders = Pedidos
value-mean-error = Error medio
value-mean-error-same-again = Error medio de «como antes»
value-typical-error = Error típico
value-typical-error-same-again = Error típico de «como antes»
value-paid = Pagado
value-expected-paid = Pago esperado
value-paid-mean-error = Error medio de lo pagado
value-paid-mean-error-same-again = Error medio de «paga como antes»
value-in-range = Dentro de su intervalo
value-in-window = Próximo pedido dentro de sus fechas
value-one-order = 1 pedido
value-some-orders = { $n } pedidos
value-likely-orders = Probablemente { $orders } en los próximos { $days } días.
value-all-ordered-per-customer = En los últimos { $days } días, los clientes que ya habían comprado hicieron { $orders } cada uno; el grupo de este cliente es demasiado pequeño para basarse en él.
value-likely-orders-with-range = Probablemente { $orders } en los próximos { $days } días (intervalo del 80 %: { $low }–{ $high }).
value-group-ordered-per-customer = En los últimos { $days } días, los clientes del grupo «{ $group }» hicieron { $orders } cada uno.
value-chance-of-at-least-one = La probabilidad de al menos uno es { $chance }.
value-if-one-comes-between = Si llega uno, lo más probable es que sea entre el { $from } y el { $to }.
value-expected-to-pay-in-months = Se espera que pague { $worth } en los próximos { $months } meses.
value-percent-too-low = { $n } demasiado baja
value-percent-too-high = { $n } demasiado alta
value-right-in-sum = correcta
value-corrected-by-last-test = Si vuelve a errar lo mismo, serán { $orders }.
value-in-last-test = En la última prueba de { $days } días, la previsión fue en suma { $off }, con un error típico de { $error } pedidos por cliente, frente a { $last } esperando lo mismo que antes.
value-expected-orders-and-worth = Se espera que { $customers } hagan { $orders } en los próximos { $days } días y paguen { $worth } en los próximos { $months } meses.
value-expected-orders-of-customers = Se espera que { $customers } hagan { $orders } en los próximos { $days } días.
value-expected-orders-as-groups-did = { $customers } harían { $orders } en los próximos { $days } días si los grupos hacen lo mismo que en los últimos.
value-note = clientes que pasan el filtro e hicieron pedidos, aprendido de todos, de pedidos hasta el { $day } · todos los pedidos de un día son uno · los intervalos y las fechas aciertan en 8 de 10 casos y se muestran donde las pruebas lo confirman
value-note-tested-over = probado con { $days } días
value-note-worth = valor: lo que pagan menos lo reembolsado, ingresos y no beneficio; cada mes más tarde cuenta { $discount } menos

## Why a model is not used

value-few-buyers = Un modelo de pedidos necesita { $needed } clientes que compraran y { $needed_repeaters } que volvieran a comprar; hay { $buyers } y { $repeaters }.
value-short-history = Se conoce a los clientes desde hace menos de tres de sus intervalos habituales entre pedidos.
value-leaving-unknown = Los pedidos no distinguen a los clientes que se fueron de los que se toman su tiempo.
value-untested = Los datos no llegan lo bastante atrás para probar un modelo de pedidos.
value-last-period-as-good = El modelo de pedidos no ayudó con sus datos: en las pruebas su error típico fue de { $error } pedidos por cliente, y el de esperar lo mismo que antes, { $last }, no peor que por azar.
value-too-few-buyers = Un modelo de pedidos necesita { $needed } clientes que compraran y { $needed_repeaters } que volvieran a comprar; hay menos.
value-no-values = Ningún pedido repetido tiene valor.
value-no-money = Por eso no se dice nada del dinero.
value-goal-s-value-instead = Por eso un pedido cuenta lo que se ha dicho que vale el objetivo.
value-few-values = { $customers ->
    [one] Solo { $customers } cliente tiene
   *[other] Solo { $customers } clientes tienen
} pedidos repetidos de valor conocido; se necesitan { $needed } para decir cuánto valen los pedidos de cada cliente.
value-too-few-values = Se necesitan pedidos repetidos de valor conocido de { $needed } clientes para decir cuánto valen los pedidos de cada cliente; hay menos.
value-more-orders-worth-more = Quien compra más a menudo gasta aquí más por pedido, lo que contradice el modelo de valores.
value-more-orders-worth-less = Quien compra más a menudo gasta aquí menos por pedido, lo que contradice el modelo de valores.
value-values-drift = Los pedidos posteriores de los mismos clientes valen { $times } veces los anteriores, así que los valores pasados no dicen los próximos.
value-values-unknown = Los valores de los pedidos no siguen ningún modelo que se pudiera encontrar.
value-group-s-mean-value-instead = Por eso un pedido cuenta lo que valieron hace poco los pedidos del grupo del cliente, o los de todos los compradores si el grupo es pequeño.
value-group-s-orders-instead = Por eso se usan en su lugar medias del grupo del cliente, o de todos los compradores si es pequeño.

## RFM

rfm-title = Grupos RFM
rfm-question = ¿Cuánto hace, con qué frecuencia y por cuánto compran los clientes, y qué grupos crecen o disminuyen?
rfm-about-days = Con qué momento se comparan los grupos de ahora: estos días antes.
rfm-part = grupo, o from y to
rfm-nobody-ordered = nadie aquí ha hecho aún un pedido; amplíe el filtro, o nombre como objetivo los puntos de contacto que son un pedido
rfm-too-few = { $n ->
    [one] aquí solo ha hecho pedidos { $n } cliente
   *[other] aquí solo han hecho pedidos { $n } clientes
}, y los grupos de compradores necesitan { $needed }; amplíe el filtro
rfm-too-few-before = { $days } días antes habían hecho pedidos menos de { $needed }, así que entonces no había nadie en un grupo
rfm-not-yet-a-buyer = Aún no es comprador
rfm-group = Grupo
rfm-customers = Clientes
rfm-of-all = Del total
rfm-orders = Pedidos
rfm-paid = Pagado
rfm-of-all-paid = De todo lo pagado
rfm-days-since-order = Días desde el último pedido
rfm-customers-before = Clientes antes
rfm-reordered = Volvieron a comprar
rfm-low = Al menos
rfm-high = Como máximo
rfm-from = De
rfm-to = A
rfm-of-those-before = De quienes estaban
rfm-measure = Métrica
rfm-fifth = Quintil
rfm-recency = Recencia
rfm-frequency = Frecuencia
rfm-money = Dinero
rfm-days-ago = Hace { $days } días
rfm-now = Ahora
rfm-in-groups = { $customers } según cuánto hace, con qué frecuencia y por cuánto compran.
rfm-champions-are-and-paid = { $customers }: { $share } son campeones y pagaron { $worth } del total.
rfm-champions-are = { $customers }: { $share } son campeones.
rfm-of-champions-ordered-again = De quienes eran campeones hace { $days } días, { $share } volvieron a comprar desde entonces; del total, { $all }.
rfm-fell-to-at-risk = { $customers } que entonces estaban mejor están ahora en riesgo.
rfm-note = clientes que pasan el filtro y compraron hasta el { $day }, en quintiles de todos ellos; los clientes iguales se quedan en un mismo quintil · volvieron a comprar: de quienes estaban en el grupo hace { $days } días, los que han comprado desde entonces, con intervalos del 95 % · pagado: menos lo reembolsado

words-champions = Campeones
words-champions-means = Compraron hace poco, a menudo y por mucho.
words-loyal = Fieles
words-loyal-means = Compran a menudo o por mucho, y no hace mucho.
words-potential-loyalists = Posibles fieles
words-potential-loyalists-means = Compraron hace poco, y más que un poco.
words-new-customers = Clientes nuevos
words-new-customers-means = Compraron hace poco; poco hasta ahora.
words-promising = Prometedores
words-promising-means = Compraron no hace mucho; poco hasta ahora.
words-need-attention = Necesitan atención
words-need-attention-means = En el medio de todo; decide el próximo pedido.
words-about-to-sleep = A punto de dormirse
words-about-to-sleep-means = Compraron hace algún tiempo, y poco.
words-buyers-at-risk = En riesgo
words-buyers-at-risk-means = Compraron a menudo o por mucho, pero hace tiempo.
words-cannot-lose = No se pueden perder
words-cannot-lose-means = Estaban entre los mejores, pero compraron hace tiempo.
words-hibernating = Hibernando
words-hibernating-means = Compraron poco, y hace tiempo.

## Segments beside each other

segment-overlap-title = Solapamiento de segmentos
segment-overlap-question = ¿Qué segmentos comparten clientes?
segment-overlap-needs-two = hay menos de dos segmentos; `desire-path segments PROJECT --save` crea algunos
segment-overlap-note = { $customers } que pasan el filtro · de quienes están en un segmento, la proporción que también está en el otro · veces el azar: 1 = tantos como si los segmentos no tuvieran nada que ver
segment-overlap-segment = Segmento
segment-overlap-with = Con
segment-overlap-customers = Clientes
segment-overlap-both = En ambos
segment-overlap-share = Del segmento
segment-overlap-times-chance = Veces el azar
segment-overlap-most = { $share } de «{ $name }» ({ $both }) están también en «{ $other }»: ningún otro par de segmentos comparte más del menor.
segment-overlap-of-segments = { $segments } en paralelo.
segment-overlap-none = { $segments }; ningún cliente está en más de uno de ellos.
segment-overlap-of-those-in = De quienes están en …
segment-overlap-are-in = … están en
segment-comparison-title = Segmentos comparados
segment-comparison-question = ¿En qué difieren dos segmentos, en todo lo que se cuenta de los clientes?
segment-comparison-about-segment = El segmento; el primero del proyecto si no se dice nada.
segment-comparison-a-segment = un segmento
segment-comparison-about-with = Con qué se compara: otro segmento, o rest = todos los demás.
segment-comparison-a-segment-or-rest = un segmento, o rest
segment-comparison-everybody-else = todos los demás
segment-comparison-nobody = nadie en el filtro pertenece a "{ $name }"; amplíelo o elija otro segmento
segment-comparison-note = { $name }: { $n } · { $other }: { $m } · medias por cliente, con el intervalo del 95 % de su diferencia · distancia: la diferencia frente a cuánto difieren de todos modos los clientes, 0,2 es poco y 0,8 mucho · quien está en ambos figura en los dos lados
segment-comparison-note-without-counts = medias por cliente, con el intervalo del 95 % de su diferencia · quien está en ambos figura en los dos lados
segment-comparison-side-by-side = «{ $name }» junto a «{ $other }».
segment-comparison-nothing-differs = En nada de lo que se cuenta difieren «{ $name }» y «{ $other }» más que por azar.
segment-comparison-differs-most = En lo que más difieren «{ $name }» y «{ $other }» es en { $measure }: { $mean } frente a { $other_mean } de media.
segment-comparison-measure = Métrica
segment-comparison-mean = En el segmento
segment-comparison-mean-of-other = En el otro
segment-comparison-difference-at-least = Diferencia, al menos
segment-comparison-difference-at-most = Diferencia, como máximo
segment-comparison-standard-deviations = Distancia
segment-comparison-beyond-chance = Más que azar
segment-comparison-customers = Clientes conocidos
segment-comparison-customers-of-other = Conocidos en el otro
