### What customers who ordered are expected to order and to be worth, and their groups by recency, frequency and money.

## Value

history-orders-to-come = Pedidos por vir
history-group-of-buyers = Grupo de compradores: { $group }. { $means }
value-title = Valor do cliente
value-question = O que os clientes que fizeram pedidos comprarão em seguida, quando, e quanto valerão?
value-about-days = Dias em que se esperam pedidos.
value-about-months = Meses pelos quais conta o valor de um cliente.
value-about-discount = Quanto menos o dinheiro conta a cada mês que passa.
value-nobody-ordered = ninguém aqui fez pedido ainda; amplie o filtro ou defina como meta os pontos de contato que são um pedido
value-customer-is-not-in-list = o cliente { $number } não fez pedido aqui; escolha um da tabela
value-group = Grupo
value-customers = Clientes
value-days-with-order = Dias com pedido
value-last-order = Último pedido
value-expected-orders = Pedidos esperados
value-at-least = Pelo menos
value-at-most = No máximo
value-chance-of-order = Probabilidade de pedido
value-next-from = Próximo pedido de
value-next-to = Próximo pedido até
value-order-value = Valor de um pedido
value-worth = Valor
value-worth-in-12-months = Valor em 12 meses
value-from = De
value-days = Dias
value-orders = Pedidos
value-mean-error = Erro médio
value-mean-error-same-again = Erro médio de “o mesmo de antes”
value-typical-error = Erro típico
value-typical-error-same-again = Erro típico de “o mesmo de antes”
value-paid = Pago
value-expected-paid = Pagamento esperado
value-paid-mean-error = Erro médio do que foi pago
value-paid-mean-error-same-again = Erro médio de pagar o mesmo de antes
value-in-range = Dentro da faixa
value-in-window = Próximo pedido dentro das datas
value-one-order = 1 pedido
value-some-orders = { $n } pedidos
value-likely-orders = Provavelmente { $orders } nos próximos { $days } dias.
value-all-ordered-per-customer = Nos últimos { $days } dias, os clientes que já tinham feito pedidos fizeram { $orders } cada um; o grupo deste cliente é pequeno demais para servir de base.
value-likely-orders-with-range = Provavelmente { $orders } nos próximos { $days } dias (faixa de 80%: { $low }–{ $high }).
value-group-ordered-per-customer = Nos últimos { $days } dias, os clientes do grupo “{ $group }” fizeram { $orders } cada um.
value-chance-of-at-least-one = A probabilidade de pelo menos um é { $chance }.
value-if-one-comes-between = Se vier um, o mais provável é que seja entre { $from } e { $to }.
value-expected-to-pay-in-months = Pagamento esperado: { $worth } nos próximos { $months } meses.
value-percent-too-low = { $n } abaixo
value-percent-too-high = { $n } acima
value-right-in-sum = certo
value-corrected-by-last-test = Se errar o mesmo outra vez, serão { $orders }.
value-in-last-test = No último teste, ao longo de { $days } dias, a previsão ficou { $off } no total e errou tipicamente { $error } pedidos por cliente, contra { $last } ao esperar o mesmo de antes.
value-expected-orders-and-worth = Espera-se que { $customers } façam { $orders } nos próximos { $days } dias e paguem { $worth } nos próximos { $months } meses.
value-expected-orders-of-customers = Espera-se que { $customers } façam { $orders } nos próximos { $days } dias.
value-expected-orders-as-groups-did = { $customers } fariam { $orders } nos próximos { $days } dias se os grupos fizerem como nos últimos.
value-note = clientes no filtro que fizeram pedidos, aprendido com todos, de pedidos até { $day } · todos os pedidos de um dia são um · faixas e datas valem em 8 de 10 casos e aparecem onde os testes confirmam isso
value-note-tested-over = testado ao longo de { $days } dias
value-note-worth = valor: o que pagam menos o que é devolvido, receita e não lucro, cada mês adiante conta { $discount } menos

## Why a model is not used

value-few-buyers = Um modelo de pedidos precisa de { $needed } clientes que fizeram pedidos e { $needed_repeaters } que compraram de novo; há { $buyers } e { $repeaters }.
value-short-history = Os clientes são conhecidos por menos de três de seus intervalos habituais entre pedidos.
value-leaving-unknown = Os pedidos não distinguem os clientes que foram embora dos que levam mais tempo.
value-untested = Os dados não vão longe o bastante no passado para testar um modelo de pedidos.
value-last-period-as-good = O modelo de pedidos não ajudou nos seus dados: nos testes errou tipicamente { $error } pedidos por cliente, e esperar o mesmo de antes, { $last }, o que não é pior do que o acaso.
value-too-few-buyers = Um modelo de pedidos precisa de { $needed } clientes que fizeram pedidos e { $needed_repeaters } que compraram de novo; há menos.
value-no-values = Nenhuma recompra tem valor.
value-no-money = Por isso nada é dito sobre dinheiro.
value-goal-s-value-instead = Por isso um pedido conta o valor definido para a meta.
value-few-values = Só { $customers ->
    [one] { $customers } cliente tem
   *[other] { $customers } clientes têm
} recompras de valor conhecido; são necessários { $needed } para dizer quanto vale cada pedido do cliente.
value-too-few-values = São necessárias recompras de valor conhecido de { $needed } clientes para dizer quanto vale cada pedido do cliente; há menos.
value-more-orders-worth-more = Quem pede com mais frequência gasta mais por pedido aqui, o que contradiz o modelo de valores.
value-more-orders-worth-less = Quem pede com mais frequência gasta menos por pedido aqui, o que contradiz o modelo de valores.
value-values-drift = Os pedidos posteriores dos mesmos clientes valem { $times } vezes os anteriores, por isso os valores passados não indicam os próximos.
value-values-unknown = Os valores dos pedidos não seguem nenhum modelo que se tenha encontrado.
value-group-s-mean-value-instead = Por isso um pedido conta o que os pedidos do grupo do cliente valeram recentemente, ou os de todos os compradores quando o grupo é pequeno.
value-group-s-orders-instead = Por isso entram as médias do grupo do cliente, ou de todos os compradores quando ele é pequeno.

## RFM

rfm-title = Grupos RFM
rfm-question = Há quanto tempo, com que frequência e por quanto os clientes compram, e que grupos crescem ou encolhem?
rfm-about-days = Com que momento se comparam os grupos de agora: tantos dias antes.
rfm-part = grupo, ou de e para
rfm-nobody-ordered = ninguém aqui fez pedido ainda; amplie o filtro ou defina como meta os pontos de contato que são um pedido
rfm-too-few = { $n ->
    [one] só { $n } cliente aqui fez pedido
   *[other] só { $n } clientes aqui fizeram pedido
}, e os grupos de compradores precisam de { $needed }; amplie o filtro
rfm-too-few-before = há { $days } dias, menos de { $needed } tinham feito pedido, de modo que ninguém estava em um grupo
rfm-not-yet-a-buyer = Ainda não comprou
rfm-group = Grupo
rfm-customers = Clientes
rfm-of-all = De todos
rfm-orders = Pedidos
rfm-paid = Pago
rfm-of-all-paid = Do total pago
rfm-days-since-order = Dias desde o último pedido
rfm-customers-before = Clientes antes
rfm-reordered = Compraram de novo
rfm-low = Pelo menos
rfm-high = No máximo
rfm-from = De
rfm-to = Para
rfm-of-those-before = Dos que estavam ali antes
rfm-measure = Medida
rfm-fifth = Quinto
rfm-recency = Recência
rfm-frequency = Frequência
rfm-money = Valor
rfm-days-ago = Há { $days } dias
rfm-now = Agora
rfm-in-groups = { $customers } por há quanto tempo, com que frequência e por quanto compram.
rfm-champions-are-and-paid = { $customers }: { $share } são campeões e pagaram { $worth } do total.
rfm-champions-are = { $customers }: { $share } são campeões.
rfm-of-champions-ordered-again = Dos que eram campeões há { $days } dias, { $share } compraram de novo desde então; de todos, { $all }.
rfm-fell-to-at-risk = { $customers } que estavam melhor antes agora estão em risco.
rfm-note = clientes no filtro que fizeram pedidos até { $day }, em quintos de todos eles; clientes iguais ficam no mesmo quinto · compraram de novo: dos que estavam no grupo { $days } dias antes, quem fez pedido desde então, com intervalos de 95% · pago: menos o que foi devolvido

words-champions = Campeões
words-champions-means = Compraram há pouco, muitas vezes e por muito.
words-loyal = Fiéis
words-loyal-means = Compram muitas vezes ou por muito, e não faz muito tempo.
words-potential-loyalists = Fiéis em potencial
words-potential-loyalists-means = Compraram há pouco, e mais do que um pouco.
words-new-customers = Novos clientes
words-new-customers-means = Compraram há pouco, pouco até agora.
words-promising = Promissores
words-promising-means = Compraram não faz muito tempo, pouco até agora.
words-need-attention = Pedem atenção
words-need-attention-means = No meio de tudo; o próximo pedido decide.
words-about-to-sleep = Quase dormindo
words-about-to-sleep-means = Compraram há algum tempo, e pouco.
words-buyers-at-risk = Em risco
words-buyers-at-risk-means = Compraram muitas vezes ou por muito, mas há muito tempo.
words-cannot-lose = Não podemos perder
words-cannot-lose-means = Estavam entre os melhores, mas compraram há muito tempo.
words-hibernating = Hibernando
words-hibernating-means = Compraram pouco, e há muito tempo.

## Segments beside each other

segment-overlap-title = Sobreposição de segmentos
segment-overlap-question = Quais segmentos têm clientes em comum?
segment-overlap-needs-two = há menos de dois segmentos; `desire-path segments PROJECT --save` cria alguns
segment-overlap-note = { $customers } no filtro · dos que estão em um segmento, a proporção que está também no outro · vezes o acaso: 1 = tantos quantos se os segmentos nada tivessem a ver um com o outro
segment-overlap-segment = Segmento
segment-overlap-with = Com
segment-overlap-customers = Clientes
segment-overlap-both = Em ambos
segment-overlap-share = Do segmento
segment-overlap-times-chance = Vezes o acaso
segment-overlap-most = { $share } de “{ $name }” ({ $both }) estão também em “{ $other }”: nenhum par de segmentos compartilha mais do menor deles.
segment-overlap-of-segments = { $segments } lado a lado.
segment-overlap-none = { $segments }; nenhum cliente está em mais de um deles.
segment-overlap-of-those-in = Dos que estão em…
segment-overlap-are-in = …estão em
segment-comparison-title = Segmentos comparados
segment-comparison-question = Em que diferem dois segmentos, em tudo o que se conta sobre clientes?
segment-comparison-about-segment = O segmento; o primeiro do projeto quando nada é dito.
segment-comparison-a-segment = um segmento
segment-comparison-about-with = Com o que é comparado: outro segmento, ou rest = todos os demais.
segment-comparison-a-segment-or-rest = um segmento, ou rest
segment-comparison-everybody-else = todos os demais
segment-comparison-nobody = ninguém no filtro pertence a "{ $name }"; amplie-o ou escolha outro segmento
segment-comparison-note = { $name }: { $n } · { $other }: { $m } · médias por cliente, com o intervalo de 95% da diferença · distância: a diferença em relação a quanto os clientes já diferem entre si, 0,2 é pouco e 0,8 é muito · quem está em ambos conta nos dois lados
segment-comparison-note-without-counts = médias por cliente, com o intervalo de 95% da diferença · quem está em ambos conta nos dois lados
segment-comparison-side-by-side = “{ $name }” ao lado de “{ $other }”.
segment-comparison-nothing-differs = Em nada do que se conta “{ $name }” e “{ $other }” diferem além do acaso.
segment-comparison-differs-most = “{ $name }” e “{ $other }” diferem mais em { $measure }: { $mean } contra { $other_mean } em média.
segment-comparison-measure = Medida
segment-comparison-mean = No segmento
segment-comparison-mean-of-other = No outro
segment-comparison-difference-at-least = Diferença, pelo menos
segment-comparison-difference-at-most = Diferença, no máximo
segment-comparison-standard-deviations = Distância
segment-comparison-beyond-chance = Além do acaso
segment-comparison-customers = Clientes conhecidos
segment-comparison-customers-of-other = Conhecidos no outro
