### Insights: titles, questions, settings, sentences and grey lines.

## Titles and questions

backtest-title = Teste no passado
backtest-question = Como as previsões se saíram em um passado que não tinham visto?
campaigns-title = Resultados das campanhas
campaigns-question = O que trouxe cada campanha, medido em comparação com o grupo de controle?
channels-title = Canais
channels-question = Por quais canais os clientes vêm primeiro, e quais trazem compradores?
conformance-title = Planejado e real
conformance-question = Quantos seguem a jornada como foi planejada, e onde e como os outros a deixam?
currencies-title = Moedas
currencies-question = Em que moedas os clientes pagaram, e o que não está em nenhuma soma?
customers-title = Clientes
customers-question = Quem são os clientes, quando foram vistos por último, e o que compraram?
dwell-title = Tempo nos pontos de contato
dwell-question = Quanto tempo os clientes ficam em cada ponto de contato, e onde terminam as sessões?
friction-title = Atrito
friction-question = O que atrapalha os clientes, quanto custa, e quem são eles: erros, ciclos, perdas em um passo, respostas lentas?
order-sequence-title = Recompras
order-sequence-question = Quantos clientes fazem um segundo e um terceiro pedido, e depois de quanto tempo?
funnel-title = Funil
funnel-question = Quantos vão de passo em passo, quanto tempo leva, e onde mais se perdem?
retention-title = Retenção
retention-question = Dos que vieram em uma semana, quantos voltam em cada semana seguinte?
loops-title = Ciclos
loops-question = A que os clientes voltam, e entre o que vão e voltam?
overview-title = Visão geral
overview-goal-is-not-in-data = Nada nestes dados é { $name }, a meta; eles têm “{ $proposed }”: escolha nas configurações o que conta como sucesso.
overview-question = Quantos clientes, sessões, eventos e pedidos há, e de que fontes?
overview-customers-through-filter = clientes no filtro · um cliente pode estar em várias fontes
stickiness-title = Frequência de uso
stickiness-question = Em quantos dias de uma semana ou mês os clientes vêm, e quantos deles em um dia qualquer?
lifecycle-title = Ciclo de vida
lifecycle-question = Quantos clientes são novos, atuais, de volta, em risco ou dormentes, como isso muda, e que etapa alcançaram?
next-touchpoint-title = Próximo ponto de contato
next-touchpoint-question = O que os clientes mais provavelmente farão a seguir?
paths-title = Caminhos
paths-question = Que caminhos a maioria toma do começo ao fim, e quais deles alcançam a meta?
quality-title = Qualidade
quality-question = Quão bons são os dados de cada fonte, e o que poderia enganar?
scores-title = Pontuações
scores-question = Quão provável é que cada cliente compre ou fique inativo?
segment-history-title = Histórico de segmentos
segment-history-question = Quantos clientes pertenceram a um segmento em cada momento, e quantos entraram e saíram?
segments-title = Segmentos
segments-question = Que grupos de clientes se comportam de modo parecido, e o que torna cada um diferente?
sequences-title = Índice de sequências
sequences-question = Que caminhos os clientes tomam do começo ao fim, lado a lado?
timelines-title = Linhas do tempo
timelines-question = Quando cada cliente fez o quê, muitos deles um abaixo do outro?
sessions-title = Sessões
sessions-question = Quanto duram as sessões, como começam, e quais delas alcançam a meta?
spend-title = Gasto em anúncios
spend-question = Quanto custam os anúncios por canal, e quanto custa um novo cliente?
stage-flow-title = Fluxo de etapas
stage-flow-question = Aonde os clientes vão de etapa em etapa, e onde abandonam?
states-title = Etapas ao longo do tempo
states-question = Quantos clientes estão em cada etapa, passo a passo ou à medida que os dias passam?
step-matrix-title = Matriz de passos
step-matrix-question = Que proporção dos clientes está em que ponto de contato ou etapa em cada passo?
time-between-title = Tempo entre dois
time-between-question = Quanto tempo leva de um ponto de contato a outro?
touchpoint-flow-title = Fluxo de pontos de contato
touchpoint-flow-question = Por que pontos de contato os clientes passam, um depois do outro?
trends-title = Tendências
trends-question = Como um número muda por dia, semana ou mês, e o que está fora do comum?
transitions-title = Transições
transitions-question = Que ponto de contato segue diretamente qual, com que frequência, e depois de quanto tempo?

## Backtest

backtest-customers-learned-from-events-before-auc = clientes · aprendido com eventos anteriores a { $date } · AUC: a probabilidade de um cliente que o fez ter sido posto acima de um que não o fez; 0,5 é adivinhar · a tabela é do teste mais recente, as notas da média de todos
backtest-mean-of-two-models = pela média de dois modelos, uma regressão e árvores de decisão: { $targets }
backtest-prediction = Previsão
backtest-days = Dias
backtest-factor = Fator
backtest-weight = Peso
backtest-tenth = Décimo
backtest-from = De
backtest-auc = AUC
backtest-baseline-auc = AUC da melhor regra simples
backtest-predicted = Previsto
backtest-happened = Aconteceu
backtest-customers = Clientes
backtest-did-it = Fizeram
backtest-times-average = Vezes a média

## Campaigns

campaigns-no-campaign-that-kept-customers-back = nenhuma campanha com grupo de controle está no filtro; retire o filtro para ver todos os resultados
campaigns-no-campaign-in-data-kept-customers = nenhuma campanha nos dados tem grupo de controle, portanto não há com que comparar; exporte ações, envie-as e importe o que aconteceu
campaigns-customers-success-within-days-difference-in = clientes · sucesso: { $n } em até { $result_days } dias · diferença das proporções com seu intervalo de 95%, largo o bastante para ser olhado todo dia
campaigns-kept-customers-back = { $n } têm grupo de controle para comparar. { $campaign }: { $verdict }
campaigns-kept-customers-back-none-of-them = { $n } têm grupo de controle para comparar, nenhum grande o bastante para ser mostrado.
campaigns-campaign = Campanha
campaigns-contacted = Contatados
campaigns-of-them-reached-goal = Deles alcançaram a meta
campaigns-share = Proporção
campaigns-held-back = Controle
campaigns-difference = Diferença
campaigns-lower-end = Limite inferior
campaigns-upper-end = Limite superior
campaigns-what-it-means = O que significa

## Channels

channels-most-not-shown = { $customers } pelo primeiro canal. Qual traz mais não é mostrado, para não revelar um grupo pequeno.
channels-by-their-first-channel = { $customers } pelo primeiro canal.
channels-channel = Canal
channels-customers = Clientes
channels-reached-goal = Alcançaram a meta
channels-conversion = Conversão
channels-lower-end = Limite inferior
channels-upper-end = Limite superior
channels-repeat-orders-brought-by-it = Recompras trazidas por ele
channels-spend = Gasto
channels-impressions = Impressões
channels-clicks = Cliques
channels-between-ends-of-its-interval-share = entre os limites de seu intervalo uma proporção está com 95% de certeza
channels-spent-where-nobody-came-from = gasto onde ninguém veio: { $unseen }
channels-reached = { $buyers } alcançaram { $n }

## Customers

customers-listed = { $customers } na lista.
customers-of-them-with-order = { $customers }, { $n } deles com um pedido.
customers-customers-through-filter-chances-within-days = clientes no filtro · probabilidades em até { $horizon } dias, onde as previsões foram calculadas
customers-customer-is-not-in-list-take = o cliente { $number } não está na lista; escolha um da tabela
customers-customer = Cliente
customers-last-seen = Visto por último
customers-events = Eventos
customers-orders = Pedidos
customers-value = Valor
customers-stage = Etapa
customers-lifecycle = Ciclo de vida
customers-segment = Segmento
customers-chance-to-buy = Prob. de compra
customers-chance-to-stay-silent = Prob. de inatividade
customers-name = Nome

## Dwell

dwell-largest-part = A maior parte do tempo nas sessões, { $share }, é passada em { $touchpoint }; metade das visitas a ele leva até { $median }.
dwell-none-measured = Nenhuma sessão tem um segundo evento, portanto não se pode medir o tempo.
dwell-all-at-once = Todos os eventos de uma sessão têm o mesmo horário, portanto não se pode medir o tempo.
dwell-few-measured = O tempo foi medido em { $visits } de { $all } visitas a pontos de contato.
dwell-shared = Tempo nos pontos de contato por visita.
dwell-note = eventos · tempo até o próximo evento da mesma sessão · o último evento de uma sessão não tem tempo medido e conta à parte
dwell-touchpoint = Ponto de contato
dwell-group = Grupo
dwell-visits = Visitas
dwell-measured = Medidas
dwell-median = Metade em até
dwell-p90 = Nove em dez em até
dwell-share-of-time = De todo o tempo nas sessões
dwell-last = Último da sessão
dwell-customers = Clientes diferentes

## Flow

flow-what-columns-are-counted-from = De onde se contam os passos: do início, da meta ou do abandono para trás, ou antes e depois de uma vez de um passo.
flow-start-goal-or-a-step = start, goal, drop-off ou o nome de uma etapa ou de um ponto de contato, ou vários separados por vírgulas
flow-anchor-is-also = ou anchor é start, goal ou drop-off
flow-occurrence-of-which-step = occurrence diz que vez de um passo se quer, e com anchor={ $anchor } não há nenhum: ponha em anchor uma etapa ou um ponto de contato, ou tire occurrence
flow-columns-before-the-step = Colunas antes do passo em torno do qual é o fluxo.
flow-nobody-has-step = nenhuma jornada no filtro tem “{ $name }”
flow-which-time-of-the-step = Em torno de que vez do passo: a primeira ou a última do caminho, ou cada uma, contada em separado.
flow-nobody-dropped-off = nenhuma jornada no filtro foi abandonada
flow-columns = Colunas.
flow-names-shown-others-are-in-other = Nomes mostrados; os demais ficam em Outros.
flow-most-common-of-all-columns-together = Os mais comuns de todas as colunas juntas, ou de cada uma.
flow-in-each-column-names-below-this = Em cada coluna, nomes abaixo desta proporção do início ficam em Outros.
flow-there-is-no-step-flow-has = não há o passo { $step }; o fluxo tem de { $first } a { $last }
flow-node-in-step = nó no passo { $step }
flow-step = Passo
flow-kind = Tipo
flow-name = Nome
flow-of-start = Do início
flow-of-previous-step = Do passo anterior
flow-from = De
flow-to = Para
flow-of-from = Parte da origem
flow-about-sort = Ordem dos nós de uma coluna: usual (habitual), size (por tamanho), stage (na ordem das etapas) ou nomes que vêm primeiro. Não muda nenhum número.
flow-sort-written = usual, size, stage ou nomes separados por vírgulas
flow-sort-is-also = ou sort é usual, size ou stage
flow-about-color = O que diz a cor das faixas: de que passo vêm ou quanto tempo o caminho leva para a metade.
flow-about-through = Passos por onde os caminhos têm de passar, em qualquer lugar ou num passo dado: os outros ficam de fora.
flow-through-written = none ou nomes separados por vírgulas; 3:NOME se tem de ser no passo 3
flow-about-split-step = A etapa ou o ponto de contato cujo nó se divide em grupos.
flow-split-step-written = none ou o nome de uma etapa ou de um ponto de contato
flow-about-split = O que forma os grupos do passo dividido.
flow-split-by-what = diga por que o passo é dividido: split=device ou outra coluna ou propriedade
flow-split-which-step = diga que passo é dividido: split_step=NOME
flow-nobody-passes = nenhuma jornada dentro do filtro passa por { $names }
flow-median-time = Tempo mediano
flow-p90-time = 9 de 10 em
flow-come-back = Do nó
flow-come-back-inside = quem volta é contado dentro das colunas mostradas

## Friction

friction-sessions-rates-are-shares-of-sessions = achados: quem passou por isso ao lado de outros no mesmo lugar e tempo; perdas com intervalos de 90%, nenhuma prova da causa · sessões: proporções das que estavam no passo anterior · semanas a partir de segunda-feira
friction-about-period = Como se dividem os momentos em que os clientes encontraram um obstáculo pela primeira vez.
friction-finding = Achado
friction-kind = Tipo
friction-kind-error = Erro
friction-kind-loop = Ida e volta
friction-kind-lost = Perdidos em um passo
friction-kind-slow = Resposta lenta
friction-kind-again = Atendimento de novo
friction-customers = Clientes
friction-compared-with = Comparados com
friction-reached-goal = Alcançaram a meta depois
friction-reached-elsewhere = Dos outros
friction-lost = Perdido em
friction-money = dinheiro
friction-goals = metas
friction-loss = Perda
friction-loss-low = Limite inferior, 90%
friction-loss-high = Limite superior, 90%
friction-within = Acompanhados por
friction-from = De
friction-to = Até
friction-evidence = Evidência
friction-show = Mostrado por
friction-finding-error = { $name }, { $period }
friction-finding-loop = { $a } ↔ { $b } em { $device }
friction-finding-lost = { $group } ({ $by }): poucos vão de { $from } a { $to }
friction-by-channel = primeiro canal
friction-by-device = dispositivo
friction-by-country = país
friction-finding-slow = { $name } após mais de { $time }
friction-finding-again = De novo ao atendimento em até { $time }
friction-evidence-compared = Em até { $time }, { $after } alcançaram { $goal }; de outros no mesmo lugar, { $elsewhere }.
friction-evidence-compared-part = De { $all }, { $followed } passaram por isso quando estiveram neste lugar pela primeira vez e puderam ser acompanhados por { $time }: { $after } alcançaram { $goal }; de outros no mesmo lugar, { $elsewhere }.
friction-not-compared = grupos por { $by } não são comparados, porque o filtro escolhe clientes por isso
friction-evidence-error = Veio { $times } mais que em outras semanas.
friction-evidence-loop = Acontece { $times } mais que em outros dispositivos.
friction-evidence-lost = { $own } chegaram a “{ $to }”, dos outros { $others }.
friction-loss-money = cerca de { $amount } ({ $low } a { $high })
friction-loss-goals = cerca de { $amount } × { $goal } ({ $low } a { $high })
friction-group-loss = cerca de { $amount } de perda
friction-dearest-not-shown = O que mais custa não é mostrado, para não revelar um grupo pequeno.
friction-dearest = O que mais custa é “{ $name }”: { $customers }, { $loss } de perda.
friction-step = Passo
friction-other-step = Outro passo
friction-device = Dispositivo
friction-sessions-with-either = Sessões com um dos dois
friction-back-and-forth = Idas e voltas
friction-share = Proporção
friction-times-as-often-as-elsewhere = Vezes mais que em outros
friction-stands-out = Destaca-se

## Insight

insight-without-what-was-sent = { $note } · o que foi enviado a clientes fica de fora
insight-goal-is-filtered-out = O filtro não mostra nenhum evento que alcance { $goal }, de modo que ninguém pode alcançá-la aqui, faça o que fizer: escolha clientes em vez de eventos para ver quem alcança.
insight-first-channel = { $note } · clientes que vieram primeiro por { $channels }
insight-all-money = { $note } · o dinheiro é tudo o que estes clientes pagaram, não só por { $products }
insight-no-single-customers-are-known-behind = nenhum cliente individual é conhecido por trás de { $id }; suas tabelas são tudo o que há

## Lifecycle

lifecycle-of-are-new-or-active-at = De { $customers }, { $active } são novos, atuais ou de volta, { $at_risk } estão em risco e { $dormant } dormentes.
lifecycle-by-where-they-are-in-their = { $customers } pelo ponto em que estão em sua vida como clientes.
lifecycle-customers-with-event-shares-of-them = clientes com um evento, como estão quando termina cada período · proporções deles · novo: visto primeiro há até 30 dias, com no máximo um pedido · em risco: inativo por mais de { $days } dias e por mais de uma vez e meia seu intervalo habitual, que é a mediana entre seus dias com um evento quando há três; dormente: três vezes esse tempo · reativado: de volta em até 30 dias depois de estar em risco, ressuscitado: depois de estar dormente
lifecycle-only-those-since = ao longo do tempo: só clientes que vieram desde a primeira data, portanto nada se diz das proporções dos que já estavam antes
lifecycle-about-period = Depois de quais períodos se olham os clientes.
lifecycle-not-there = Ainda não estavam
lifecycle-from = De
lifecycle-of-those-there-before = Dos que estavam ali
lifecycle-last-moves = No período ({ $period }), { $share } de { $were } que estavam ativos no começo ficaram inativos, e { $back } voltaram.
stickiness-about-period = De quais períodos se contam os dias.
stickiness-active = Clientes ativos
stickiness-daily = Em um dia, em média
stickiness-share = Dos ativos, em um dia
stickiness-days-each = Dias cada um, em média
stickiness-days = Dias
stickiness-active-on = Ativos em
stickiness-customers = Clientes
stickiness-of-active = Dos ativos
stickiness-on-days = { $n ->
    [one] { $n } dia
   *[other] { $n } dias
}
stickiness-few = Com que frequência os clientes vêm, pelos dias em que estiveram ativos.
stickiness-sentence = No período ({ $name }), { $customers } estiveram ativos, cada um em { $days } de { $all } dias em média: em um dia qualquer, { $share } deles. { $once } vieram em um só dia.
stickiness-note = clientes com um evento · dias do calendário do projeto · em um dia: a média dos dias do período dentro dos dados e das datas
lifecycle-customers = Clientes
lifecycle-of-all = De todos
lifecycle-orders = Pedidos
lifecycle-stage = Etapa

## Next touchpoint

next-touchpoint-customers = Clientes
next-touchpoint-mean-chance = Probabilidade média
next-touchpoint-is-most-likely-next-touchpoint-of = “{ $touchpoint }” é o próximo ponto de contato mais provável de { $n } de { $customers }.
next-touchpoint-most-likely-next-touchpoint-of = Próximos pontos de contato prováveis de { $customers }.
next-touchpoint-there-are-too-few-sessions-to = há poucas sessões, ou poucos pontos de contato, para prever o próximo ponto de contato; importe mais eventos
next-touchpoint-customers-by-first-guess-for-each = clientes pelo primeiro palpite para cada um, aprendido com todos · probabilidade média deles
next-touchpoint-on-it-had-not-seen-first = em { $touchpoints } que não tinha visto, o primeiro palpite acertou em { $first } das vezes e um dos três primeiros em { $first_three }; citar sempre os mais comuns acerta em { $most_common } e { $three_most_common }

## Part

part-behind = { $customers } por trás de { $title }, { $words }.
part-customers-whose-own-events-pass-there = os clientes cujos próprios eventos passam ali

## Paths

paths-only-where-this-happens = Só caminhos de jornadas em que isto acontece.
paths-none-on-which = não há caminho em que { $pattern }; omita pattern, ou peça menos
paths-only-those-on-which = só caminhos em que { $pattern }
settings-sequence = uma sequência como "Product viewed" then "Added to cart" within 7d then not order
settings-sequence-but = { $example } ({ $why })
paths-longer-paths-are-cut-here = Caminhos mais longos são cortados aqui.
paths-paths-listed-most-common-first = Caminhos listados, os mais comuns primeiro.
paths-value = Valor
paths-took = { $base } tomaram { $different_paths }.
paths-first-serves-objective = O primeiro caminho desta lista é o que mais serve ao seu objetivo ({ $objective }): { $share } de { $all } o tomaram. O mais comum de { $different }, número { $place } aqui, tem { $most }.
paths-is-none-of-paths-listed-copy = "{ $wanted }" não é nenhum dos caminhos listados; copie um da tabela, com as setas
paths-path = Caminho
paths-of-all = De todos
paths-running-total = Total acumulado
paths-median-time = Tempo mediano
paths-reach-goal = Alcançam a meta
paths-different-customers = Clientes diferentes
paths-different-paths-most-common-shown = { $distinct } caminhos diferentes, mostrados os { $paths } mais comuns
paths-paths-are-cut-after-steps = os caminhos são cortados após { $max_steps } passos
paths-value-order-that-path-ends-with = valor: o pedido com que um caminho termina

## Quality

quality-source-that-is-judged = A fonte que é avaliada.
quality-source-or-all = uma fonte, ou all
quality-quality-judges-whole-sources-leave-filter = quality avalia fontes inteiras; omita o filtro
quality-project-has-no-data-yet-desire = o projeto ainda não tem dados; `desire-path import PROJECT FILE` traz alguns
quality-rows-and-events-of-each-source = linhas e eventos de cada fonte · notas de A (melhor) a E
quality-nothing-of-kind-was-found = nada do tipo "{ $word }" foi encontrado
quality-behind-are-rows-or-days-no = por trás de "{ $word }" há linhas ou dias, não clientes; `desire-path quality PROJECT --rows { $word }` os lista

## Question

question-questions-filter-cannot-be-read = o filtro da pergunta não pode ser lido: { $key }={ $value }
question-question-cannot-be-read-is-no = a pergunta não pode ser lida: "{ $pair }" não é chave=valor

## Scope

scope-nobody-has-an-event = ninguém tem um evento ainda; importe um arquivo com clientes
scope-nobody-did-anything = há só o que foi enviado a clientes, e nada que eles fizeram; sent=in o mostra
scope-nobody-passes-filter-widen-dates-or = ninguém passa pelo filtro; amplie as datas ou retire uma condição
scope-name-touchpoints-that-are-order = defina como meta os pontos de contato que são um pedido
scope-widen-filter-or-name-touchpoints-that = amplie o filtro, ou defina como meta os pontos de contato que são um pedido
scope-there-are-no-orders-here = não há pedidos aqui; { $todo }
scope-no-event-in-filter-has-id-of = não há { $units } aqui: nenhum evento no filtro diz de que { $unit } é; amplie o filtro, ou importe um arquivo com uma coluna que traga o id ({ $unit })
scope-no-event-has-id-of = não há { $units } aqui: nenhum evento diz de que { $unit } é; importe um arquivo com uma coluna que traga o id ({ $unit })
scope-there-are-none = não há nenhum
scope-there-are = há { $known }
scope-there-are-and-more = há { $known } e mais { $more }
scope-there-is-no = não há { $what } "{ $name }"; { $known }
scope-noun-source = fonte
scope-noun-property = propriedade
scope-noun-segment = segmento
scope-noun-channel = canal
scope-noun-product = produto
scope-noun-campaign = campanha
scope-noun-insight = análise
scope-noun-table = tabela
scope-noun-kind = tipo
scope-noun-split = divisão

## Scores

scores-what-is-predicted = O que se prevê.
scores-there-is-too-little-data-for = há dados insuficientes para esta previsão; `show backtest` diz o que lhe falta
scores-customers-through-filter-learned-from-everybody = clientes no filtro · aprendido com todos, com eventos até { $day }
scores-customer-has-no-score-here-take = o cliente { $number } não tem pontuação aqui; escolha um da tabela
scores-chance = Probabilidade
scores-reasons = Motivos

## Segment history

segment-history-segment-by-rule-active-customers-who = O segmento por regra; active = clientes que fizeram algo há pouco.
segment-history-segment-by-rule-or-active = um segmento por regra, ou active
segment-history-how-often-members-are-counted = Com que frequência se contam os membros.
segment-history-to-at-end-of-data-at = { $customers_belong } a “{ $name }” no fim dos dados; no máximo foram { $most }.
segment-history-most-not-shown = { $customers_belong } a “{ $name }” no fim dos dados; quantos foram no máximo não é mostrado, para não revelar um grupo pequeno.
segment-history-few-customers-belong-to-at-end = Quantos clientes pertencem a “{ $name }” no fim dos dados não é mostrado, para não revelar um grupo pequeno.
segment-history-customers-members-at-start-of-each = clientes · membros no início de cada período · pertence: { $rule } · uma regra olha o que aconteceu antes desse momento
segment-history-who-joined-and-left-is-not = quem entrou e saiu não é mostrado, nem os membros onde são menos de { $k } ou mudaram em menos
segment-history-active = Ativos
segment-history-asks-for-a-chance = "{ $name }" pede uma probabilidade, e as previsões só dizem probabilidades a partir de seu próprio dia: os membros em outros momentos não são conhecidos
segment-history-has-no-rule-so-its-members = "{ $name }" não tem regra, portanto os membros em outros momentos não são conhecidos; há { $known }
segment-history-from = De
segment-history-members = Membros
segment-history-joined = Entraram
segment-history-left = Saíram

## Segments

segments-number-of-groups-auto-what-data = Número de grupos; auto = o que os dados indicam.
segments-behave-in-ways = { $all } se comportam de { $groups } maneiras.
segments-with-events-shares-of-them-groups = { $all } com eventos · proporções deles · os grupos são encontrados por k-means, não dados
segments-there-is-no-group-there-are = não há o grupo { $number }; há os grupos de 1 a { $groups }
segments-group = Grupo
segments-name = Nome
segments-trait = Traço
segments-mean = Média
segments-mean-of-all = Média de todos
segments-times-average = Vezes a média
segments-standard-deviations = Desvios-padrão

## Selection

selection-is-no-number-part-is-named = { $column }={ $text } não é um número; uma parte é nomeada por { $expected }
selection-joins-no-two-parts = "{ $key }" não junta duas partes; then é or, and ou without
selection-or = { $first } ou { $second }
selection-and = { $first } e também { $second }
selection-without = { $first } sem { $second }
selection-no-part-is-named-by-part = nenhuma parte é nomeada por "{ $key }"; uma parte é nomeada por { $expected }
selection-part-is-not-named-whole-part = a parte não está nomeada por inteiro; uma parte é nomeada por { $expected }

## Sequence index

timelines-about-axis = Com que começa o eixo do tempo: o calendário, ou o primeiro evento de cada cliente.
timelines-about-color = O que dizem as cores: a etapa de cada evento, ou seu canal.
timelines-about-sort = Em que ordem estão os clientes: pelo primeiro evento, pelo tempo do primeiro ao último, ou pelo tempo até a meta.
timelines-about-rows = Clientes na imagem, no máximo; a tabela tem todos.
timelines-under-an-hour = menos de uma hora
timelines-under-a-day = de 1 hora a um dia
timelines-under-a-week = de 1 a 7 dias
timelines-under-30-days = de 7 a 30 dias
timelines-under-90-days = de 30 a 90 dias
timelines-under-a-year = de 90 dias a um ano
timelines-a-year-or-more = um ano ou mais
timelines-sentence = { $customers }, metade deles vistos por { $length } ou menos; { $reached } ({ $share }) alcançaram { $name }, metade destes em até { $time } do primeiro evento.
timelines-sentence-none = { $customers }, metade deles vistos por { $length } ou menos; nenhum deles alcançou { $name }.
timelines-sentence-shared = { $customers } por quanto tempo são vistos.
timelines-note = clientes, uma linha cada · { $axis } · { $color } · { $order } · eventos mais próximos que a largura de uma marca são uma marca, na cor da etapa mais avançada ou do primeiro canal
timelines-note-calendar = pelo calendário
timelines-note-first = desde o primeiro evento de cada um
timelines-note-stage = colorido por etapa
timelines-note-channel = colorido por canal
timelines-note-start = quem veio primeiro está primeiro
timelines-note-length = quem é visto por mais tempo está primeiro
timelines-note-goal = quem alcançou a meta mais rápido está primeiro, depois os que não alcançaram
timelines-row = { $name }: { $events }, { $period }
timelines-row-goal = { $name }: { $events }, { $period }, meta após { $after }
timelines-legend-goal = Primeira vez na meta
timelines-length = Visto por
timelines-customers = Clientes
timelines-share = De todos
timelines-reached = Alcançaram a meta
timelines-customer = Cliente
timelines-first = Primeiro evento
timelines-last = Último evento
timelines-events = Eventos
timelines-until-goal = Até a meta

sequences-took = { $customers } tomaram { $paths } do começo ao fim.
sequences-note = clientes · na ordem de seus passos, de modo que caminhos que começam igual ficam juntos · os caminhos são cortados após { $max } passos
sequences-sequence = Sequência
sequences-length = Passos
sequences-customers = Clientes
sequences-share = De todos
sequences-customer = Cliente

## Sessions

sessions-have-events-each = { $n ->
    [one] { $n } sessão
   *[other] { $n } sessões
}, { $each } eventos cada em média.
sessions-of-shared-have-events-each = { $n ->
    [one] { $n } sessão
   *[other] { $n } sessões
} de { $units } individuais, { $each } eventos cada em média.
sessions-session-ends-after-minutes-without-event = uma sessão termina após { $n } minutos sem evento
sessions-customer-has-no-session-here-take = o cliente { $number } não tem sessão aqui; escolha um da tabela
sessions-customer = Cliente
sessions-session = Sessão
sessions-start = Início
sessions-end = Fim
sessions-duration = Duração
sessions-events = Eventos
sessions-first-touchpoint = Primeiro ponto de contato
sessions-last-touchpoint = Último ponto de contato
sessions-channel = Canal
sessions-goal = Meta

## Settings

settings-true-or-false = true ou false
settings-length-of-time-such-as-30min = uma duração como 30min, 12h ou 7d, ou none
settings-what-steps-are = O que são os passos.
settings-how-far-ahead-chances-look = Quão longe as probabilidades olham para a frente.
settings-count-same-step-several-times-in = O que acontece com um passo que uma jornada já teve: todos contam (all), vários seguidos contam uma vez (collapsed) ou só o primeiro da jornada conta (first).
settings-follow-paths-beyond-goal = Seguir os caminhos além da meta.
settings-whose-order-of-events-is-followed = De quem se segue a ordem dos eventos.
settings-names-that-are-no-steps = Nomes que são deixados de lado, como se não tivessem acontecido; a meta ainda conta.
settings-nothing-else-is-a-step = Nada além destes é um passo.
settings-names-or-none = nomes separados por vírgulas, ou none
settings-what-is-counted-as-entity = O que se conta: como a entidade.
settings-follows-persons-only-and-cannot-follow = { $insight } segue só pessoas e não pode seguir "{ $entity }"
settings-leave-entity-out-or-set-it = { $cannot }; omita a entidade, ou defina-a como person
settings-is-no-value-of-is = { $key }={ $text } não é um valor de { $insight }; { $key } é { $values }
settings-is-asked-to-be-and-at = pede-se que { $key } seja { $value } e { $now } ao mesmo tempo; omita um dos dois
settings-has-no-setting-it-has-none = { $insight } não tem a configuração "{ $key }"; não tem nenhuma
settings-has-no-setting-its-settings-are = { $insight } não tem a configuração "{ $key }"; suas configurações são { $keys }
settings-range = { $from } a { $to }
settings-word-or-range = { $word }, ou { $from } a { $to }
settings-last-alternative = { $first } ou { $last }

## Spend

spend-ad-spend-has-days-and-channels = o gasto em anúncios tem só dias e canais; filtre-o por from=, to= e channel=
spend-project-holds-no-ad-spend-import = o projeto não contém gasto em anúncios; importe um relatório de Meta, Google ou LinkedIn Ads
spend-no-ads-ran = nenhum anúncio foi veiculado
spend-no-ads-ran-on-these-days = nenhum anúncio foi veiculado nesses dias e canais; amplie o filtro
spend-days-with-ads-new-customers-first = { $channels } · dias com anúncios { $period } · novos clientes: vieram primeiro pelo canal e alcançaram { $n } · custo por novo cliente: dos dias em que os dados têm eventos
spend-unknown-sum = uma soma desconhecida
spend-ads-cost-took-of-it = Os anúncios custaram { $all }; { $channel } levou { $share } disso.
spend-ads-cost = Os anúncios custaram { $all }.
spend-channel = Canal
spend-cost = Custo
spend-currency = Moeda
spend-impressions = Impressões
spend-clicks = Cliques
spend-new-customers = Novos clientes
spend-cost-per-new-customer = Custo por novo cliente

## Repeat orders

order-sequence-within = Quem compra de novo até este tempo após um pedido o faz a tempo.
order-sequence-nobody = ninguém alcançou { $goal } ainda; importe pedidos, ou escolha outra meta
order-sequence-of-ordered-again = De { $customers } com um pedido, { $share } compraram de novo; metade deles em até { $median }.
order-sequence-few-ordered-again = De { $customers } com um pedido, { $n } compraram de novo.
order-sequence-shared = { $customers } pelo número de seus pedidos.
order-sequence-again-within = Em até { $within } do primeiro pedido foram { $share } de { $observed } cujo primeiro pedido é antigo o bastante para saber.
order-sequence-note = clientes pelo número de seus pedidos no filtro; um pedido com número cujo dinheiro foi todo devolvido não conta · { $last }+: clientes com { $last } pedidos ou mais, medidos a partir do pedido anterior
order-sequence-note-observed = observados: o pedido anterior é { $within } ou mais antes do fim dos dados
order-sequence-note-products = quem tem vários produtos no primeiro pedido conta em cada um deles
order-sequence-order = Pedido
order-sequence-customers = Clientes
order-sequence-of-first = Dos primeiros pedidos
order-sequence-of-previous = Do pedido anterior
order-sequence-median = Metade em até
order-sequence-p90 = Nove em dez em até
order-sequence-observed = Observados
order-sequence-again = Compraram de novo a tempo
order-sequence-again-low = Limite inferior (95%)
order-sequence-again-high = Limite superior (95%)
order-sequence-product = Primeiro produto
order-sequence-of-buyers = De todos os compradores
order-sequence-ordered-again = Compraram de novo
order-sequence-share-again = Proporção deles
order-sequence-median-to-second = Metade em até

## Stages over time

states-about-by = O que são as colunas: passos, ou dias desde o primeiro evento.
states-about-every = Dias de uma coluna à seguinte.
states-about-columns = Colunas, no máximo.
states-day = Dia
states-step = Passo
states-no-stage = Ainda sem etapa
states-shared = Clientes em cada etapa, coluna por coluna.
states-steps = { $n ->
    [one] { $n } passo
   *[other] { $n } passos
}
states-days = { $n ->
    [one] { $n } dia
   *[other] { $n } dias
}
states-most-at-step = De { $of } clientes com { $steps } ou mais, { $share } estão então em { $stage }.
states-most-on-day = { $days } após o primeiro evento, { $share } de { $of } clientes conhecidos por esse tempo têm { $stage } como etapa mais avançada.
states-most-in-none = { $days } após o primeiro evento, { $share } de { $of } clientes conhecidos por esse tempo ainda não alcançaram nenhuma etapa.
states-note-step = clientes que dão o passo, pela etapa dele · a mesma etapa várias vezes seguidas é um passo · os caminhos seguem após a meta
states-note-day = clientes conhecidos por esse tempo, pela etapa mais avançada que alcançaram, contado em períodos de 24 horas desde o primeiro evento; após uma compra, a etapa que a segue · os caminhos seguem após a meta
states-stage = Etapa
states-customers = Clientes
states-share = Da coluna
states-most-common = Mais comum
states-entropy = Dispersão (0 a 1)

## Step matrix

step-matrix-note = uma linha para cada nome, uma coluna para cada passo: proporções de todos, que somam o total em cada coluna

## Time between

time-between-counted-from = Contado a partir de.
time-between-touchpoint-or-first-event = um ponto de contato, ou first-event
time-between-counted-to = Contado até.
time-between-touchpoint-or-goal = um ponto de contato, ou goal
time-between-what-comes-later-does-not-count = O que vem mais tarde não conta.
time-between-nobody-in-filter-has-touchpoint = ninguém no filtro tem o ponto de contato "{ $from }"; amplie o filtro
time-between-nobody-has-touchpoint = ninguém tem o ponto de contato "{ $from }" ainda; escolha outro
time-between-from-to-it-takes-half-of = De { $from } a { $to }, metade de { $journeys } leva até { $median }, e nove em dez até { $ninth_tenth }.
time-between-nobody-went-from-to = Ninguém foi de { $from } a { $to }.
time-between-no-went-from-to = Nenhuma passagem de { $from } a { $to } ({ $unit }).
time-between-went-from-to = { $n } foram de { $from } a { $to }.
time-between-first-event = primeiro evento
time-between-different-customers = Clientes diferentes
time-between-time = Tempo
time-between-from = De
time-between-to = Para
time-between-of-all = De todos
time-between-running-total = Total acumulado
time-between-first-time-of-each = { $units } · da primeira vez de um à próxima vez do outro depois dela
time-between-had-first-of-two = { $started } tiveram o primeiro dos dois
time-between-shares-of-those-who-went-from = proporções dos que foram de um ao outro
time-between-of = de { $started }
time-between-within = em até { $time }
time-between-under-1-min = menos de 1 min
time-between-1-to-10-min = de 1 a 10 min
time-between-10-to-60-min = de 10 a 60 min
time-between-1-to-6-h = de 1 a 6 h
time-between-6-to-24-h = de 6 a 24 h
time-between-1-to-2-days = de 1 a 2 dias
time-between-2-to-7-days = de 2 a 7 dias
time-between-7-to-14-days = de 7 a 14 dias
time-between-14-to-30-days = de 14 a 30 dias
time-between-30-to-90-days = de 30 a 90 dias
time-between-90-days-or-more = 90 dias ou mais

## Transitions

transitions-leave-out-customers-and-median-time = Omitir os clientes e o tempo mediano de cada par, o que é mais rápido.
transitions-event = um evento
transitions-event-of-stage = um evento de uma etapa
transitions-moves-from-to-next-of-same = passagens de { $event } ao próximo da mesma unidade ({ $unit })
transitions-from-one-to-next = { $moves } de { $step } ao seguinte
transitions-touchpoint = ponto de contato
transitions-stage = etapa
transitions-some-moves = Passagens
transitions-inside-session-not-shown = { $moves }; quantas delas estão dentro de uma sessão não é mostrado, para não revelar um grupo pequeno.
transitions-of-same-not-shown = { $moves } da mesma unidade ({ $unit }); quantas delas estão dentro de uma sessão não é mostrado, para não revelar um grupo pequeno.
transitions-inside-sessions = { $moves } dentro de sessões.
transitions-of-them-inside-session = { $moves }, { $share } delas dentro de uma sessão.
transitions-of-same-of-them-inside = { $moves } da mesma unidade ({ $unit }), { $share } delas dentro de uma sessão.
transitions-from = De
transitions-to = Para
transitions-count = Contagem
transitions-inside-session = Dentro de uma sessão
transitions-customers = Clientes
transitions-median-time = Tempo mediano
transitions-of-from = Parte da origem
transitions-median-time-over-all-moves = tempo mediano de todas as passagens

## Split

split-about = Uma linha para cada grupo: por channel (de cada evento), first-channel (do primeiro evento do cliente), device, country, product, campaign ou segment, ou por uma propriedade.
split-words = none, channel, first-channel, device, country, product, campaign, segment ou uma propriedade
split-about-top = Quantos grupos têm nome próprio.
split-others = Outros
split-unknown = Desconhecido

## Portrait

portrait-who-they-are = Quem são
portrait-sets-apart = O que os distingue
portrait-nothing-sets-apart = Nada os distingue além do acaso.
portrait-beside = Barra: estes clientes. Linha: todos os outros. Clique em uma linha para ver quem são. Propriedades: as últimas conhecidas.
portrait-own = Barra: estes clientes. Clique em uma linha para ver quem são. Propriedades: as últimas conhecidas.
portrait-segment = segmento
portrait-row = { $name }: { $own }, todos os outros { $others }
portrait-beyond-chance = { $row }. Não é acaso, comparadas todas as linhas.
portrait-and-more = e mais { $n }
portrait-title = { $set }: { $name }
portrait-characteristic = Característica
portrait-group = Grupo
portrait-customers = Clientes
portrait-share = Destes clientes
portrait-share-of-others = De todos os outros
portrait-differs = Não é acaso

## Trends

trends-about-measure = O que se conta.
trends-about-period = Como o tempo é dividido.
trends-about-touchpoint = Só contam eventos deste ponto de contato.
trends-about-to = Onde termina um tempo contado a partir do ponto de contato.
trends-touchpoint-or-any = um ponto de contato, ou any
trends-nothing = nada disto foi contado ainda; escolha outra medida ou outro ponto de contato
trends-customers = Clientes
trends-events = Eventos
trends-sessions = Sessões
trends-goals = Metas alcançadas
trends-revenue = Receita
trends-conversion = Conversão
trends-time = Tempo mediano
trends-day = dia
trends-week = semana
trends-week-of = semana de { $date }
trends-month = mês
trends-shared = { $measure } por { $period }.
trends-none-complete = { $measure } por { $period }; ainda não há { $period } por inteiro.
trends-only = { $measure } por { $period }: { $value } ({ $name }, o único período completo).
trends-last = { $measure } por { $period }: { $value } ({ $name }, o último período completo), depois de { $previous }.
trends-last-of-enough = { $measure } por { $period }: { $value } ({ $name }), depois de { $previous }.
trends-one-of-enough = { $measure } por { $period }: { $value } ({ $name }).
trends-time-of = { $value } (de { $customers })
trends-newer-of-few = Os mais recentes se baseiam em menos de { $few } clientes.
trends-most-unusual = Mais incomum: { $value } ({ $name }; o habitual é cerca de { $usual }).
trends-new-level = Novo nível desde { $name }: cerca de { $after } em vez de { $before }.
trends-note-complete = períodos que os dados cobrem só em parte são marcados como incompletos
trends-note-channel = um cliente conta no canal de cada evento; split=first-channel conta cada um em um só
trends-note-last-channel = um pedido conta em seu próprio canal ou, se este for Direto, no último outro antes dele; split=first-channel conta cada cliente em um só
trends-note-by-customer = um evento que não diz o grupo conta para o de seu cliente, pelo primeiro evento que o diz
trends-note-once = um cliente conta uma vez em cada período
trends-note-order-value = o que os clientes pagam, menos o que é devolvido, dividido pelos novos pedidos do período
trends-note-time = metade dos clientes que chegaram não levou mais tempo, segundo o início; os últimos tiveram menos tempo para chegar
trends-note-segments = quem está em vários segmentos conta em cada um, como são os membros agora
trends-note-unusual = habitual: como nos períodos em volta, para dias como no mesmo dia da semana · marcado: o que só o acaso dificilmente traria
trends-period = Período
trends-start = De
trends-group = Grupo
trends-complete = Completo
trends-previous = Período anterior
trends-different-customers = Clientes diferentes
trends-expected = Habitual
trends-deviation = Desvios de distância
trends-unusual = Incomum
trends-chance = Acaso
trends-notes = Notas
trends-spike = pico
trends-drop = queda
trends-level = novo nível

## Filter

filter-filter-ends-before-it-begins-exchange = o filtro termina antes de começar; troque from= e to=
filter-cannot-read-filter-use-from-to = não é possível ler o filtro "{ $word }"; use from=, to=, channel=, segment=, source=, device=, country=, product=, campaign=, events=, kind=, who=, bots=, sent= ou property.NAME=
filter-events-matching-needs-column = events=matching mostra só eventos com o dispositivo, país, produto ou campanha que o filtro cita, e ele não cita nenhum
filter-events-says-nothing = "{ $value }" nada diz sobre eventos: escreva events=matching ou events=all
filter-value-is-empty = o filtro { $key }= não tem valor; escreva um, ou omita-o
filter-only-in-playbooks = { $part } só é conhecido por um playbook quando propõe ações; um filtro se guia pelo que os clientes fizeram, como who="kind:cart within 7d" ou who="'Added to cart' then not order", por um segmento por regra em qualquer lugar dele, e por qualquer outro segmento ligado com and
filter-cannot-read-rule = não é possível ler a regra "{ $rule }": { $why }; uma regra tem { $form }
filter-touchpoint = ponto de contato
filter-bots-says-nothing-write-bots-in = bots={ $value } nada diz; escreva bots=in, bots=out ou bots=only
filter-sent-says-nothing = sent={ $value } nada diz; escreva sent=in ou sent=out
filter-is-not-date-write-2026-01 = "{ $text }" não é uma data; escreva 2026-01-31 ou 2026-01-31T14:00
filter-is-too-far-away = "{ $text }" está longe demais
filter-project-has-no-properties-of-events = o projeto não tem propriedades de eventos
filter-of-that-value = { $name } com esse valor:
filter-project-has-no-segments-yet-desire = o projeto ainda não tem segmentos; `desire-path segments PROJECT --save` cria alguns
filter-there-is-no-segment-there-are = não há o segmento "{ $wanted }"; há { $known }

## Currencies

currencies-no-event-here-has-money = nenhum evento aqui tem dinheiro
currencies-currency = Moeda
currencies-customers = Clientes
currencies-sales = Vendas
currencies-sold = Vendido
currencies-refunds = Reembolsos
currencies-paid-back = Devolvido
currencies-exchange-rate = Taxa de câmbio
currencies-worth = Valor
currencies-events-with-money-worth-in-by = eventos com dinheiro · valor em { $currency } pelas taxas de câmbio nas configurações; valores sem taxa não estão em nenhuma soma
currencies-customers-paid = Os clientes pagaram { $all }.
currencies-customers-paid-in-no-sum-because = Os clientes pagaram { $all }; { $are } em nenhuma soma, porque não se conhece taxa de câmbio.
currencies-is = { $one } não está
currencies-are = { $several } não estão
products-title = Produtos
products-question = O que se vende, e quanto do que os clientes fazem trata disso?
products-project-holds-no-catalogue = o projeto não contém catálogo de produtos; importe um arquivo com um produto por linha (nome ou SKU, preço, custo, estoque, categoria)
products-no-event-names-one = { $n } no catálogo; nenhum evento aqui cita um produto.
products-events-that-name-one = { $n } no catálogo; { $share } dos eventos que citam um produto citam um deles.
products-matched-by-id-sku-or-name = os eventos são ligados pelo id, SKU ou nome de um produto
products-counting-products = Contando produtos…
products-select-product = Selecione um produto
products-click-row-to-see-customers = Clique em uma linha para ver os clientes por trás dela.
products-as-csv = Produtos em CSV
products-product = Produto
products-id = Id
products-sku = SKU
products-name = Nome
products-category = Categoria
products-price = Preço
products-cost = Custo
products-currency = Moeda
products-stock = Estoque
products-replaced-by = Substituído por
products-events = Eventos
products-customers = Clientes

## Features

features-cannot-read-feature = não é possível ler a característica "{ $word }"; escreva property:NAME, várias com vírgulas, ou none
features-values = property:NAME, várias com vírgulas, ou none
segments-properties-that-count = Propriedades que contam além do comportamento; as das configurações do projeto quando nada é dito.

## By property

by-property-title = Por propriedade
by-property-question = Clientes com valores diferentes de uma propriedade (plano, lista de preços, variante) se comportam de modo diferente?
by-property-which = A propriedade que divide os clientes, como conhecida por último; a primeira que descreve clientes quando nada é dito.
by-property-values = o nome de uma propriedade
by-property-none-here = nenhuma propriedade aqui descreve clientes; importe um arquivo com uma coluna como plano, lista de preços ou variante
by-property-nobody-in-filter-has-it = ninguém no filtro tem a propriedade { $property }; amplie o filtro
by-property-nobody-has-it = ninguém tem a propriedade { $property } ainda; escolha outra
by-property-note = { $all } com um evento · { $known } deles com um valor de { $property }, como conhecido por último no filtro · as proporções alcançaram a meta, com intervalos de 95%
by-property-note-shared = { $all } com um evento, por { $property } como conhecido por último no filtro · as proporções alcançaram a meta, com intervalos de 95%
by-property-groups-shared = Clientes por { $property }.
by-property-most-often = Por { $property }, { $best } é o que mais alcança { $goal }: { $share } de { $n } clientes, contra { $other_share } de { $other_n } com { $other }.
by-property-groups = { $all } por { $property }: { $values }.
by-property-other-values = outros valores
by-property-property = Propriedade
by-property-value = Valor
by-property-customers = Clientes
by-property-share = Proporção
by-property-orders = Pedidos
by-property-money = Valor após reembolsos
by-property-events = Eventos
by-property-sessions = Sessões

## Funnel

funnel-steps = Os passos: pontos de contato ou etapas separados por vírgulas. “X|Y” é um dos dois, “X?” pode faltar, “!X” entre dois passos não deve acontecer, “X[device=mobile]” é só onde o evento tem isso.
funnel-steps-written = 1 a 20 nomes como Product viewed,Added to cart|Cart viewed,!Payment error,Checkout started?,Purchase (| um dos dois, ? pode faltar mas não o primeiro, ! não deve acontecer no meio, [device=mobile|tablet & property.plan=pro] o que o evento tem além disso; um nome com um destes sinais entre aspas), ou stages: as etapas até a meta
funnel-order = Em que ordem se dão os passos: um depois do outro, um diretamente depois do outro, ou qualquer uma.
funnel-window = Em quanto tempo desde o primeiro passo os outros devem ser dados.
funnel-about-hold = De que todos os passos devem ter o mesmo valor, como o produto. Uma jornada conta com o valor com que chega mais longe.
funnel-hold-words = none, channel, device, country, product, campaign ou uma propriedade
funnel-hold-no-segment = um segmento é do cliente e igual em cada passo; mantenha constante um channel, device, country, product, campaign ou uma propriedade
funnel-about-period = Como os primeiros passos são divididos por tempo.
funnel-name-steps = não há etapas nem meta de que fazer passos; nomeie os passos
funnel-not-in-any-order = em qualquer ordem, cada passo precisa de pontos de contato próprios, e nenhum pode ser opcional ou excluído; defina order=ordered
funnel-any-of-steps = { $n ->
    [one] Qualquer passo ({ $n })
   *[other] Quaisquer { $n } passos
}
funnel-all-steps = Todos os { $n } passos
funnel-sentence-any-of-steps = { $n ->
    [one] qualquer passo ({ $n })
   *[other] quaisquer { $n } passos
}
funnel-sentence-all-steps = todos os { $n } passos
funnel-sentence-step = “{ $name }”
funnel-sentence-within = {" "}em até { $time }
funnel-optional = Opcional
funnel-may-be-left-out = “{ $name }” pode faltar
funnel-must-not-happen = “{ $excluded }” não deve acontecer entre “{ $from }” e “{ $to }”
funnel-touchpoint-or-stage = ponto de contato ou etapa
funnel-step-of-funnel = passo
funnel-or = {" ou "}
funnel-step = Passo
funnel-of-start = Do início
funnel-of-previous = Do passo exigido anterior
funnel-several-tries = Alcançado primeiro em uma tentativa posterior
funnel-stage-without-steps = “{ $name }” sem o que já é um passo por si
funnel-median-time = Tempo mediano
funnel-different-customers = Clientes diferentes
funnel-from = Do passo
funnel-to = Ao passo
funnel-time = Tempo
funnel-at-least = Pelo menos
funnel-less-than = Menos de
funnel-of-those-who-reached-it = Dos que o alcançaram
funnel-cumulative = Até aqui
funnel-completed = Alcançaram o último passo
funnel-conversion = Conversão
funnel-time-under = menos de { $to }
funnel-time-between = { $from } a { $to }
funnel-time-over = { $from } ou mais
funnel-held = o mesmo valor de { $name } em cada passo; de vários, aquele com que uma jornada chega mais longe
funnel-group-most-often = “{ $best }” chega lá com mais frequência: { $share } de { $n }; de “{ $other }”, { $other_share } de { $other_n }.
funnel-after = Depois
funnel-before = Antes
funnel-of-those-at-step = Dos que estão no passo
funnel-in-order = passos nesta ordem, com qualquer coisa no meio
funnel-directly = cada passo diretamente depois do anterior
funnel-any-order = passos em qualquer ordem
funnel-within = tudo em até { $time }: quem segue mais tarde ou ainda tem tempo conta como não tendo seguido
funnel-times-of-several-tries = um passo pode ser alcançado primeiro em uma tentativa posterior à do passo anterior, que leva mais do que uma tentativa pode levar
funnel-time-between-steps = tempo mediano: desde que se alcançou primeiro o passo exigido anterior
funnel-not-shown = Quantos foram de { $from } a { $to } não é mostrado, para não revelar um grupo pequeno.
funnel-started = { $started } alcançaram { $from }.
funnel-reached = { $started } alcançaram { $from }, { $reached } deles { $to }{ $within }.
funnel-share-not-shown = { $started } alcançaram { $from }; quantos deles alcançaram { $to }{ $within } não é mostrado, para não revelar um grupo pequeno.
funnel-loss-not-shown = A maioria se perde entre { $after } e { $before }; quantos não é mostrado, para não revelar um grupo pequeno.
funnel-loss-in-time-not-shown = A maioria fica para trás entre { $after } e { $before }; quantos não é mostrado, para não revelar um grupo pequeno.
funnel-share-reached = { $started } alcançaram { $from }, { $share } deles { $to }{ $within } ({ $reached }).
funnel-largest-loss = A maioria se perde entre { $after } e { $before }: { $lost }, { $lost_share } dos que estavam nesse passo.
funnel-largest-loss-in-time = A maioria fica para trás entre { $after } e { $before }: { $lost }, { $lost_share } dos que estavam nesse passo, não seguiram em até { $time }, embora alguns possam seguir depois.

## Retention

cohorts-cohort-setting = O que põe um cliente em uma coorte: o primeiro evento, ou a primeira vez que a meta é alcançada.
cohorts-returns-setting = O que conta como voltar.
cohorts-period-setting = Quanto dura um período; as semanas começam na segunda-feira.
cohorts-rule-setting = Quem conta: os que vêm nesse mesmo período, ou nele ou depois.
cohorts-too-many-periods = há { $n } períodos nos dados, e no máximo { $most } são contados; escolha period=week ou period=month, ou menos datas
cohorts-nobody-new = ninguém veio pela primeira vez no filtro; amplie as datas
cohorts-nobody-reached-goal = ninguém alcançou a meta pela primeira vez aqui; defina cohort=first-event
cohorts-cohort = Coorte
cohorts-customers = Clientes
cohorts-came-again = Voltaram a seguir
cohorts-period = Período
cohorts-share = Proporção
cohorts-complete = Completo
cohorts-of-customers = De
cohorts-unit-day = { $n ->
    [one] no dia seguinte
   *[other] no dia { $n } depois
}
cohorts-unit-week = { $n ->
    [one] na semana seguinte
   *[other] na semana { $n } depois
}
cohorts-unit-month = { $n ->
    [one] no mês seguinte
   *[other] no mês { $n } depois
}
cohorts-did-come-again = voltaram
cohorts-did-reach-goal = alcançaram a meta
cohorts-did-reach-goal-again = alcançaram a meta de novo
cohorts-or-later = { $period } ou mais tarde
cohorts-sentence = De { $customers }, { $share } { $came } { $period }; de { $later_customers }, { $later_share } { $later }.
cohorts-sentence-short = De { $customers }, { $share } { $came } { $period }.
cohorts-share-alone = De todos de quem se sabe isso, { $share } { $came } { $period }.
cohorts-not-shown = Quantos { $came } { $period } não é mostrado, para não revelar um grupo pequeno.
cohorts-sentence-few = { $customers } vieram pela primeira vez; poucos demais para dizer quantos voltam.
cohorts-group-most-often = De “{ $best }” mais { $came } então: { $share } de { $n }; de “{ $other }”, { $other_share } de { $other_n }.
cohorts-first-event = clientes pelo período de seu primeiro evento
cohorts-first-goal = clientes pelo período em que alcançaram primeiro a meta
cohorts-returns-any = qualquer evento é voltar
cohorts-returns-goal = alcançar a meta é voltar
cohorts-rule-on = nesse mesmo período
cohorts-rule-on-or-after = nesse período ou depois
cohorts-averages = médias das coortes cujo período se conhece por inteiro
cohorts-groups = grupos pelo primeiro evento; onde ele não diz, pelo primeiro que diz

## Loops

loops-note = Clientes pelo que segue na jornada de cada { $unit } · o mesmo várias vezes seguidas conta uma vez · ida e volta: de um diretamente ao outro e diretamente de volta · proporções dos que foram de um ao outro, ou estiveram ali · imagem: { $picture }
loops-about-nodes = A porcentagem de pontos de contato ou etapas na imagem, primeiro os de mais clientes.
loops-about-edges = A porcentagem das conexões entre eles, primeiro as que mais clientes tomam; as mais fortes de e para cada um sempre ficam.
loops-about-measure = O que dizem a espessura e o número de uma conexão.
loops-about-around = O ponto de contato ou a etapa que é mostrado sozinho com o que veio antes e depois.
loops-step-or-none = um ponto de contato ou etapa, ou none
loops-nobody-was-at = ninguém aqui esteve em { $name }
loops-step = Passo
loops-other = Outro
loops-customers = Ida e volta
loops-came-back = Voltaram
loops-share = Proporção
loops-moved = De um ao outro
loops-visitors = Estiveram ali
loops-strongest = A maioria vai e volta entre “{ $step }” e “{ $other }”: { $customers }, { $share } dos que vão de um ao outro.
loops-most-come-back = É a “{ $step }” que mais se volta: { $customers }, { $share } dos que estiveram ali.
loops-around-came-back = { $of } clientes que estiveram em “{ $name }” voltaram a ele.
loops-around-pair = Entre ele e “{ $other }” mais se vai e volta: { $of } clientes que vão de um ao outro.
loops-not-shown = A que mais se volta não é mostrado, para não revelar um grupo pequeno.
loops-only-repeats = “{ $step }” segue diretamente a si mesmo para { $customers }; poucos demais voltam a algo depois de outra coisa para dizer isso.
loops-none = Poucos demais voltam a algo depois de outra coisa para dizer isso.

## Drivers

drivers-title = Por que mudou?
drivers-question = O que fez receita, pedidos, clientes ou conversão mudarem de um período para o outro, e que grupos mudaram de modo diferente dos demais?
drivers-measure = O número que mudou.
drivers-days = Dias de cada período; o posterior termina no último dia inteiro. Com uma primeira data no filtro, suas datas são o período posterior.
drivers-back = Quantos dias o período anterior fica antes do posterior, como 364 para um ano.
drivers-overlap = os períodos se sobrepõem: o anterior fica { $back } dias atrás, e cada um tem { $days } dias; escolha pelo menos outros tantos dias atrás
drivers-none-explains = Nenhum grupo o explica: os que se destacam pesam contra a mudança.
drivers-no-groups = Não há grupos a comparar.
drivers-nobody = ninguém tem um evento nos dois períodos comparados; escolha outras datas, ou mais dias
drivers-no-revenue = ninguém pagou nada nesses períodos; pergunte sobre pedidos, clientes ou conversão
drivers-no-orders = ninguém alcançou a meta nesses períodos; pergunte sobre clientes
drivers-too-few = menos de { $k } clientes estiveram ali em um dos períodos
drivers-no-whole-day = não há dia inteiro entre essas datas; escolha outras
drivers-too-short = até o fim dessas datas os dados têm { $there } dias inteiros, e esses períodos precisam de { $needed }; escolha menos dias
drivers-channel = Canal
drivers-device = Dispositivo
drivers-country = País
drivers-campaign = Campanha
drivers-source = Fonte
drivers-first-touchpoint = Primeiro ponto de contato
drivers-new-or-returning = Novo ou recorrente
drivers-unknown = não conhecido
drivers-new = novo
drivers-returning = recorrente
drivers-characteristic = Agrupado por
drivers-group = Grupo
drivers-customers-before = Clientes antes
drivers-customers-now = Clientes agora
drivers-each-before = Cada um antes
drivers-each-now = Cada um agora
drivers-change = Mudança
drivers-of-customers = Por mais ou menos clientes
drivers-of-each = Pelo que cada um traz
drivers-beyond-others = Além dos outros
drivers-chance = Acaso
drivers-stands-out = Destaca-se
drivers-factor = Fator
drivers-before = Antes
drivers-now = Agora
drivers-of-change = Parte da mudança
drivers-customers = Clientes
drivers-orders-each = Pedidos por cliente
drivers-value-each = Valor por pedido
drivers-revenue = Receita
drivers-orders = Pedidos
drivers-conversion = Conversão
drivers-stayed = { $what }: { $is }, sem mudança ({ $earlier }, depois { $later }).
drivers-fell = { $what }: queda de { $was } ({ $earlier }) para { $is } ({ $later }).
drivers-rose = { $what }: alta de { $was } ({ $earlier }) para { $is } ({ $later }).
drivers-few-hidden = Grupos de poucas pessoas não são mostrados, por isso não se diz qual se destaca.
drivers-nothing-stands-out = Nenhum grupo o explica: todos mudaram igual, até onde se pode dizer.
drivers-group-of = { $characteristic } “{ $group }”
drivers-first-by-rate = O que mais se destaca: { $group }, onde cada cliente trazia { $was } antes e traz { $is } agora.
drivers-first-by-customers = O que mais se destaca: { $group }, com { $was } clientes antes e { $is } agora.
drivers-note = { $now } contra { $before } · as partes da mudança somam para cada tipo de grupo · grupos se destacam abaixo de 5% de acaso em todas as comparações
drivers-note-new = novo: sem evento em { $time } antes do período
drivers-note-of-average = { $now } contra { $before } · proporção dos clientes de um período que alcançam nele a meta · grupos se destacam abaixo de 5% de acaso em todas as comparações
drivers-note-few = grupos de menos de { $k } clientes não são mostrados

## Designed against actual

conformance-about-rule = Se outros pontos de contato podem ficar entre dois passos (eventually) ou não (directly).
conformance-about-window = Em quanto tempo desde a primeira vez do primeiro passo todos os outros devem ser dados.
conformance-about-period = Como se divide o tempo do primeiro passo.
conformance-nobody-begins = ninguém deu o primeiro passo “{ $step }”; escolha outro ou amplie o filtro
conformance-followed = Seguiram
conformance-undecided = Ainda têm tempo
conformance-left = Saíram depois
conformance-skipped = Pularam
conformance-out-of-order = Em outra ordem
conformance-interrupted = Não diretamente
conformance-excluded = Passaram pelo que não deve acontecer
conformance-nothing-more = Nada mais
conformance-outcome = Desfecho
conformance-next = Próximo ponto de contato
conformance-of-those-who-left = Dos que saíram ali
conformance-share = Proporção que seguiu
conformance-low = Pelo menos (95%)
conformance-high = No máximo (95%)
conformance-few = Menos de 30
conformance-hidden = Quantos foram de “{ $from }” a “{ $to }” como planejado não é mostrado, para não revelar um grupo pequeno.
conformance-counted = { $units } começaram com “{ $from }”, { $followed } deles seguiram a jornada planejada até “{ $to }”.
conformance-share-followed = { $units } começaram com “{ $from }”, { $share } deles seguiram a jornada planejada até “{ $to }” ({ $followed }).
conformance-one-step = { $units } passaram por “{ $name }”, o único passo do desenho: adicione os que devem segui-lo.
conformance-most-leave = A maioria dos outros não dá mais nenhum passo depois de “{ $name }”: { $n }.
conformance-most-skip = A maioria dos outros segue sem “{ $name }”: { $n }.
conformance-most-change-order = A maioria dos outros passa por “{ $name }” em outra ordem: { $n }.
conformance-most-are-interrupted = A maioria dos outros faz outra coisa antes de “{ $name }”: { $n }.
conformance-most-meet = A maioria dos outros passa por “{ $excluded }” antes de “{ $name }”: { $n }.
conformance-still-have-time = { $n } ainda têm tempo.
conformance-base = { $units } que passaram por “{ $step }”, contado desde a primeira vez do primeiro passo
conformance-within = todos os passos em até { $time } desse momento; um funil pode começar em um posterior e contar mais
conformance-whenever = por mais tempo que leve: quem começou antes teve mais tempo, e quem fez algo nos últimos { $time } ainda tem tempo
conformance-each-once = cada um conta uma vez: seguiu, ainda tem tempo, saiu depois de um passo, ou foi por outro lado no seguinte
conformance-groups = grupos pelo primeiro passo; dispositivo e país, onde ele não diz, pelo primeiro evento que diz
states-axis-day = Dias após o primeiro evento
states-axis-step = Passo

## Comparison

against-about = Com quem se compara: outro filtro como channel=Social, segment=Name ou from=2026-01-01;to=2026-01-31, onde o que não é dito é como no filtro, ou rest: todos os demais.
against-written = none, rest ou um filtro
against-rest = todos os demais
against-others-of = os outros de { $name }
against-group = “{ $values }”
against-dates = { $dates }
against-nobody = não há ninguém em { $name } com quem comparar; escolha outro filtro
against-no-rest = o filtro deixa todos passarem, portanto não há mais ninguém; escolha antes no filtro um segmento, um canal ou uma propriedade
against-not-shared = a comparação com outro grupo não é mostrada a outros: o que difere entre dois grupos pode revelar um pequeno
against-more = Em comparação com { $name }, “{ $node }” no passo { $step } é mais comum, em { $points } pontos ({ $share } contra { $other }).
against-less = Em comparação com { $name }, “{ $node }” no passo { $step } é menos comum, em { $points } pontos ({ $share } contra { $other }).
against-alike = Nada difere de { $name } além do acaso.
against-more-outside = Entre todos os que não estão em { $name }, “{ $node }” no passo { $step } é mais comum do que ali, em { $points } pontos ({ $share } contra { $other }).
against-less-outside = Entre todos os que não estão em { $name }, “{ $node }” no passo { $step } é menos comum do que ali, em { $points } pontos ({ $share } contra { $other }).
against-alike-outside = Nada difere além do acaso entre { $name } e todos os que não estão ali.
against-compared-outside = comparados: { $others } de todos os que não estão em { $name } com { $units } desse grupo, mesmos passos · diferenças em pontos de todos
against-shared = Alguns clientes estão neste grupo e também em { $name }, por isso não se sabe o que difere além do acaso.
against-few = Poucos demais para dizer em que difere de { $name }.
against-compared-with = comparado com { $units } de { $name }, mesmos passos · diferenças em pontos de todos
against-chance = intervalos de 95%, além do acaso abaixo de 5% em todos os passos
against-observed = observado por { $days } dias, e { $other } no outro grupo
against-count = Do outro grupo
against-share = Proporção do outro grupo
against-difference = Diferença
against-low = Pelo menos (95%)
against-high = No máximo (95%)
against-few-column = Menos de 30
against-beyond-chance = Além do acaso
against-node-few = poucos demais
against-node-more = ↑ { $points } pts
against-node-less = ↓ { $points } pts
against-node-points = { $points } pts
against-node-alike = ≈ { $points } pts
against-interval = { $points } pontos ({ $low } a { $high })
against-in-both = { $customers } em ambos os grupos, por isso não há intervalos e nada se sabe do acaso

## Attribution

attribution-title = Atribuição
attribution-question = Que canais rendem as conversões, até que ponto os modelos concordam, e o que se perderia sem um canal?
attribution-about-model = Como as conversões são creditadas aos canais de uma jornada.
attribution-about-markov-order = Contatos de que a cadeia de Markov se lembra: mais exigem mais jornadas.
attribution-about-look-back = Quanto tempo antes de uma conversão um contato ainda conta.
attribution-about-goal = O que é uma conversão.
attribution-about-conversions = Se cada conversão abre a jornada seguinte, ou só conta a primeira de um cliente.
attribution-about-direct = Contar visitas sem origem conhecida ao lado de outras; caso contrário, só onde uma jornada não tem outra.
attribution-about-passed-sites = Contar visitas que voltam do pagamento, do login e das próprias páginas.
attribution-about-half-life = Dias após os quais um contato conta a metade, no decaimento temporal.
attribution-about-min-journeys = Canais em menos jornadas ficam juntos.
attribution-touchpoint-or-goal = um ponto de contato, ou goal
attribution-other-channels = Outros canais (em menos de { $least } jornadas cada)
attribution-nobody-converted = ninguém alcança { $goal } aqui; escolha outra meta ou amplie o filtro
attribution-channel = Canal
attribution-conversions = Conversões
attribution-value = Valor
attribution-removal-effect = Perdidas sem ele
attribution-lower-end = Limite inferior
attribution-upper-end = Limite superior
attribution-least-of-all-models = O mínimo de todos os modelos
attribution-most-of-all-models = O máximo de todos os modelos
attribution-agreement = Concordância
attribution-customers = Clientes
attribution-spend = Gasto
attribution-cost-per-conversion = Custo por conversão
attribution-return-on-spend = Valor por gasto
attribution-journeys = Jornadas com ele
attribution-starts = Inicia
attribution-assists = Ajuda
attribution-closes = Conclui
attribution-alone = Sozinho
attribution-new-customers = Novos clientes
attribution-ordered-again = Compraram de novo
attribution-later-value = Valor posterior por cliente
attribution-page = Página
attribution-readers = Leitores
attribution-converted-later = Converteram depois
attribution-lift = Vezes mais frequente
attribution-borne-out = Confirmado
attribution-site = Site
attribution-reason = Por quê
attribution-visits = Sessões
attribution-began-there = Começaram ali
attribution-went-on-to-convert = Converteram em seguida
attribution-model-first = Primeiro contato
attribution-model-last = Último contato
attribution-model-last-non-direct = Último contato exceto Direto
attribution-model-linear = Linear
attribution-model-time-decay = Decaimento temporal
attribution-model-position = Posição 40/20/40
attribution-model-markov = Cadeia de Markov
attribution-model-shapley = Shapley, divisão justa
attribution-model-markov-shapley = Shapley da cadeia de Markov
attribution-stable = estável
attribution-depends-on-model = depende do modelo
attribution-reason-payment = os clientes pagam ali
attribution-reason-log-in = os clientes fazem login ali
attribution-reason-own = site próprio
attribution-reason-before-goals = ninguém começa ali, seguem conversões
attribution-credited-by = As conversões são creditadas por: { $model }.
attribution-every-journey-converted = Toda jornada aqui terminou em uma conversão, de modo que { $model } não pode distinguir um canal de outro.
attribution-few-conversions = { $n ->
    [one] Uma conversão é pouco demais para creditar canais.
   *[other] { $n } conversões são poucas demais para creditar canais.
}
attribution-earns-most = { $channel } rende mais: { $credit } de { $all } conversões ({ $model }).
attribution-no-channels = Os dados não dizem de nenhuma visita como ela chegou, por isso todas as { $all } conversões são { $channel }: importe visitas com sua fonte ou campanha para ver o que rende mais.
attribution-earns-most-beside-direct = Além do Direto, { $channel } rende mais: { $credit } de { $all } conversões ({ $model }).
attribution-models-agree = Todos os modelos dizem quase o mesmo dele.
attribution-models-disagree = Depende do modelo.
attribution-models-differ = Depende do modelo: eles lhe creditam de { $low } a { $high }.
attribution-if-it-disappeared = Se { $channel } desaparecesse e nada o substituísse, a cadeia de Markov espera { $share } de conversões a menos.
attribution-journeys-of = { $n ->
    [one] { $n } jornada de { $customers }
   *[other] { $n } jornadas de { $customers }
}
attribution-conversion-is = conversão: { $goal }
attribution-touches-within = um contato é o canal que abriu uma sessão, exceto o atendimento, até { $time } antes da conversão; repetições seguidas são uma só
attribution-touches-however-old = um contato é o canal que abriu uma sessão, exceto o atendimento; repetições seguidas são uma só · sem janela retroativa nenhuma jornada termina por si: todas as que não levaram a uma conversão até agora contam como tais
attribution-refunds = o valor é descontado do que foi devolvido de um pedido
attribution-direct-only-alone = Direto só conta onde uma jornada não tem outro canal
attribution-passed-sites-left-out = { $n ->
    [one] { $n } site por que os clientes só passam fica de fora
   *[other] { $n } sites por que os clientes só passam ficam de fora
}
attribution-passed-sites-counted = { $n ->
    [one] { $n } site por que os clientes só passam conta
   *[other] { $n } sites por que os clientes só passam contam
}
attribution-passed-sites-conversions = { $n ->
    [one] { $n } conversão veio depois, em uma sessão que já tinha uma
   *[other] { $n } conversões vieram depois, em uma sessão que já tinha uma
}
attribution-touches-before-dates = contatos antes da primeira data contam para conversões dentro das datas
attribution-open-journeys = { $n ->
    [one] { $n } jornada cujo tempo não terminou fica de fora
   *[other] { $n } jornadas cujo tempo não terminou ficam de fora
}
attribution-open-left-out = jornadas cujo tempo não terminou ficam de fora
attribution-spend-of-all = os anúncios foram pagos para todos, de modo que uma parte dos clientes não tem gasto próprio
attribution-range-and-cause = limites com 90% de certeza, sorteando as jornadas de novo · crédito não é prova de causa: use um grupo de controle para medir o que um canal acrescenta

## Moods

moods-title = Sentimento
moods-question = Como soam os textos que os clientes escreveram, onde e quando soam pior, e o que disseram?
moods-about-ratings = Satisfação ou estrelas dadas ao lado de um texto contam no lugar de suas palavras.
moods-about-period = Como o tempo é dividido.
moods-about-quotes = Quantos textos são mostrados, metade deles os piores e metade os melhores.
moods-no-text = nenhum evento tem um texto escrito por um cliente; importe avaliações, tickets de atendimento, conversas ou respostas a pesquisas
moods-no-text-in-filter = nenhum evento no filtro tem um texto escrito por um cliente; amplie-o
moods-no-english-text = { $texts } estão em outro idioma que não o inglês e não têm nota, de modo que seu tom não é conhecido; themes os lê
moods-few-texts = Os clientes escreveram { $texts }: poucos demais para resumir como soam, portanto leia-os.
moods-shared = { $texts } que os clientes escreveram, por como soam.
moods-sentence = De { $texts } que os clientes escreveram, { $negative } soam negativos e { $positive } positivos.
moods-sentence-worst = De { $texts } que os clientes escreveram, { $negative } soam negativos e { $positive } positivos; em “{ $touchpoint }” { $worst } de { $n } soam negativos.
moods-note = textos com seu tom de −1 (ruim) a 1 (bom): uma leitura aproximada por uma lista de palavras inglesas, não um veredito · negativo: −0,05 ou menos · intervalos: 95%, por clientes · com menos de 20 textos nada é resumido
moods-note-agreement = onde um texto tem também uma nota, suas palavras e a nota concordam em { $agree } de { $of }
moods-note-other-language = não lidos: { $texts } em outros idiomas
moods-note-no-words = não lidos: { $texts } sem palavras
moods-note-not-by-customer = não lidos: { $texts } que o cliente não escreveu
moods-note-own = { $n ->
    [one] { $n } tom foi definido por uma pessoa
   *[other] { $n } tons foram definidos por uma pessoa
}
moods-no-stage = sem etapa
moods-touchpoint = Ponto de contato
moods-stage = Etapa
moods-channel = Canal
moods-period = Período
moods-texts = Textos
moods-customers = Clientes
moods-customer = Cliente
moods-tone = Tom
moods-tone-low = Limite inferior (95%)
moods-tone-high = Limite superior (95%)
moods-negative = Negativos
moods-negative-low = Limite inferior dos negativos (95%)
moods-negative-high = Limite superior dos negativos (95%)
moods-word = Palavra
moods-weight = Peso
moods-recent-tone = Tom recente
moods-negative-texts = Textos negativos
moods-last-text = Último texto
moods-text = Texto
moods-telling-words = Palavras que o dizem
moods-time = Data e hora
moods-source = Tom segundo
moods-text-id = Id do texto
moods-source-words = palavras
moods-source-rating = nota
moods-source-person = uma pessoa
moods-how-word-sounds = Neste negócio a palavra soa
moods-how-text-sounds = Este texto na verdade soa
moods-as-read = Como foi lido
moods-nobody-there = ninguém escreveu esse texto; escolha uma linha de uma das tabelas
moods-no-text-with-word = a palavra “{ $word }” não dá o tom de nenhum texto; a tabela words lista as que dão

## Signals

signals-title = Sinais
signals-question = Que clientes mostram sinais de intenção agora, e o que tais sinais indicaram no passado?
signals-nobody-active = ninguém fez nada nos últimos 28 dias dos dados; importe dados mais novos
signals-sentence = O mais revelador é “{ $name }”: { $rate } dos que o mostraram alcançaram { $goal } em até { $days } dias, contra { $base } de todos ({ $lift } vezes mais); { $n } o mostram agora.
signals-none = Nenhum sinal de { $customers } vistos nos últimos 28 dias diz mais sobre alcançar { $goal } em até { $days } dias do que os habituais { $base }.
signals-too-short = Os dados são curtos demais para dizer o que os sinais de { $customers } vistos nos últimos 28 dias indicam sobre alcançar { $goal } em até { $days } dias.
signals-shared = { $customers } vistos nos últimos 28 dias, pelos sinais que mostram.
signals-note = clientes vistos nos 28 dias até { $day }; um cliente pode mostrar vários sinais · o que os sinais indicaram: { $observations } vezes em que se olhou um cliente, em { $cuts ->
    [one] { $cuts } dia passado
   *[other] { $cuts } dias passados
}, sem nada saber do que veio depois
signals-note-interval = intervalos: 95%, por clientes; cinza: não mais longe da proporção de todos do que o acaso faz quando se olham tantos sinais · um sinal não é uma causa
signals-code = Código do sinal
signals-signal = Sinal
signals-customers = Mostram agora
signals-shown = Vezes mostrado
signals-reached = Depois alcançaram a meta
signals-rate = Proporção das vezes
signals-rate-low = Limite inferior (95%)
signals-rate-high = Limite superior (95%)
signals-lift = Vezes mais frequente
signals-lift-low = Limite inferior das vezes (95%)
signals-lift-high = Limite superior das vezes (95%)
signals-evidence = O que indica
signals-meaning = Quem o mostra
signals-detail = O quê
signals-time = Quando
signal-repeat-views = Mesmo produto visto muitas vezes
signal-cart-left = Carrinho abandonado
signal-checkout-left = Checkout abandonado
signal-price-page = Olhou preços
signal-delivery-page = Olhou entrega
signal-returns-page = Olhou devoluções
signal-more-visits = Vem com mais frequência
signal-visit-spike = Pico de visitas
signal-rising = Faz mais a cada semana
signal-declining = Faz menos a cada semana
signal-higher-level = Novo hábito de vir
signal-lower-level = Hábito de vir perdido
signal-seen-lately = Visto nos últimos 7 dias
signal-means-repeat-views = viu um produto 3 vezes ou mais nos últimos 7 dias
signal-means-cart-left = pôs algo no carrinho nos últimos 7 dias e não comprou nada neles
signal-means-checkout-left = iniciou um checkout nos últimos 7 dias e não comprou nada neles
signal-means-price-page = olhou uma página sobre preços nos últimos 7 dias
signal-means-delivery-page = olhou uma página sobre entrega nos últimos 7 dias
signal-means-returns-page = olhou uma página sobre devoluções nos últimos 7 dias
signal-means-more-visits = 3 visitas ou mais nos últimos 7 dias, o que o acaso explica em menos de 5 de 100 casos após os 28 dias anteriores
signal-means-visit-spike = o dobro das visitas habituais ou mais nos últimos 7 dias, conhecido há 5 semanas; dos assim chamados, no máximo 1 em 10 por acaso
signal-means-rising = o que faz por semana aumenta nas últimas 12 semanas, em 30% do habitual ou mais
signal-means-declining = o que faz por semana diminui nas últimas 12 semanas, em 30% do habitual ou mais
signal-means-higher-level = as visitas por semana subiram de vez em uma das últimas 6 semanas
signal-means-lower-level = as visitas por semana caíram de vez em uma das últimas 6 semanas
signal-means-seen-lately = fez algo nos últimos 7 dias
signal-evidence-more = mais do que o habitual
signal-evidence-less = menos do que o habitual
signal-evidence-usual = nada além do acaso
signal-evidence-too-few = poucos demais para dizer
signal-detail-views = { $product }, { $n } vezes
signal-detail-visits = { $now } visitas em 7 dias, { $before } nos 28 anteriores
signal-detail-rises = { $usual } por semana, { $slope } a mais cada semana
signal-detail-falls = { $usual } por semana, { $slope } a menos cada semana
signal-detail-level = { $before } visitas por semana antes, { $after } desde então

## Best time

timing-title = Melhor momento
timing-question = A que hora e em que dia cada cliente pode ser alcançado, e os horários pessoais alcançam mais do que um para todos?
timing-about-channel = O que diz quando alguém está presente: qualquer coisa, mensagens abertas e clicadas, ou visitas ao site.
timing-no-message-read = ninguém abriu ou clicou em uma mensagem; importe a atividade de uma ferramenta de e-mail, ou pergunte por outro canal
timing-personal = Horários pessoais alcançam mais: do que os clientes fizeram depois, { $personal } caíram em suas próprias três horas, { $common } em { $window }, que é o melhor para todos.
timing-about-equal = Horários pessoais alcançam mais ou menos o mesmo: do que os clientes fizeram depois, { $personal } caíram em suas próprias três horas, { $common } em { $window }, que é o melhor para todos.
timing-common = Um horário para todos é o melhor aqui: do que os clientes fizeram depois, { $common } caíram em { $window }, { $personal } em suas próprias três horas.
timing-too-little-to-test = Os dados são insuficientes para testar horários pessoais: { $window } é o melhor para todos.
timing-very-personal = as horas são muito pessoais: { $n } ações próprias dizem tanto quanto o hábito de todos
timing-fairly-personal = as horas são bastante pessoais: { $n } ações próprias dizem tanto quanto o hábito de todos
timing-hardly-personal = as horas são pouco pessoais: só { $n } ações próprias dizem tanto quanto o hábito de todos
timing-shared = as pessoas aqui têm as mesmas horas
timing-note = { $n } clientes por hora local, de seu país ou, na falta dele, do projeto; janelas de três horas entre 8:00 e 21:00
timing-note-test = testado em { $n } ações a partir de { $day }, aprendido com as anteriores
timing-note-offline = isto diz quando as pessoas agem, não como respondem a uma mensagem: teste com um grupo de controle
timing-of-customer = { $window } ({ $zone }), melhor em { $weekday }: { $expected } do que faz é de esperar então, por { $n ->
    [one] { $n } ação própria
   *[other] { $n } ações próprias
} e o hábito de todos.
timing-of-all = { $window } ({ $zone }), melhor em { $weekday }: um horário para todos, porque os pessoais não alcançam mais aqui.
timing-hour = Hora
timing-weekday = Dia da semana
timing-actions = Ações
timing-share = Proporção
timing-customers = Clientes
timing-best = Melhor
timing-best-for-all = melhor para todos
timing-window-hours = Janela, horas
timing-later-actions = Ações posteriores
timing-met-common = Na janela comum
timing-met-raw = Na janela só das próprias horas
timing-met-personal = Na janela pessoal
timing-points = Pontos a mais que a comum
timing-points-low = Limite inferior (95%)
timing-points-high = Limite superior (95%)
timing-from = De
timing-until = Até
timing-zone = Fuso horário
timing-expected = Esperado então
timing-expected-common = Esperado na janela comum
timing-monday = segunda-feira
timing-tuesday = terça-feira
timing-wednesday = quarta-feira
timing-thursday = quinta-feira
timing-friday = sexta-feira
timing-saturday = sábado
timing-sunday = domingo

## Recommendations

recommendations-title = Recomendações
recommendations-question = Que produtos são comprados juntos, quais são parecidos, e quais devem ser mostrados a quem?
recommendations-no-order-names-a-product = nenhum evento que alcança { $goal } cita um produto; importe pedidos com seus produtos
recommendations-pair = “{ $b }” é pedido com “{ $a }” { $lift } vezes mais que o acaso faria ({ $n ->
    [one] { $n } pedido
   *[other] { $n } pedidos
}).
recommendations-personal = Dos clientes que fizeram pedido depois, { $own } compraram um dos { $named } produtos escolhidos para eles, { $popular } um dos { $named } mais comprados.
recommendations-popular = Os produtos escolhidos para cada cliente não se saem melhor aqui do que os mais comprados, que são mostrados: dos clientes que fizeram pedido depois, { $own } compraram um dos { $named } escolhidos para eles, { $popular } um dos { $named } mais comprados.
recommendations-not-tested = Poucos clientes compram de novo, insuficientes para testar produtos escolhidos para cada um: mostram-se os mais comprados.
recommendations-note = { $n } clientes que viram ou compraram um produto; nada que devolveram, que está sem estoque, ou que já têm e poucos compram de novo
recommendations-by-popularity = escolhidos por quantos compraram cada um
recommendations-by-ease = escolhidos pelo que compraram clientes com histórico parecido (EASE), a partir de { $history }
recommendations-by-similarity = escolhidos pela semelhança com o que está no histórico (cosseno), a partir de { $history }
recommendations-history-orders = pedidos
recommendations-history-everything = pedidos, carrinhos e produtos vistos
recommendations-note-test = testado em { $n } clientes que fizeram pedido a partir de { $day }, com quem nada foi aprendido
recommendations-note-pairs = comprados juntos: de { $n } pedidos, mais de 1,2 vez o acaso, em 5 pedidos ou mais, com o acaso corrigido pelo número de pares (Benjamini-Hochberg, 5%)
recommendations-product = Produto
recommendations-buyers = Compradores
recommendations-ordered-again = Compraram de novo
recommendations-used-up = Consumível
recommendations-stock = Estoque
recommendations-goes-with = Comprado com ele
recommendations-like-it = Parecidos
recommendations-with = Com
recommendations-orders = Pedidos com ambos
recommendations-of-product = Dos pedidos com o produto
recommendations-lift = Vezes mais que o acaso
recommendations-p = Probabilidade corrigida do acaso
recommendations-alike = Parecido
recommendations-both = Clientes de ambos
recommendations-likeness = Semelhança
recommendations-chosen-by = Escolhido por
recommendations-tested = Clientes testados
recommendations-hits = Compraram um deles
recommendations-hits-low = Limite inferior (95%)
recommendations-hits-high = Limite superior (95%)
recommendations-ndcg = Ordem dos citados (NDCG)
recommendations-for-each = para cada cliente
recommendations-most-bought = mais comprados
recommendations-first = Primeiro
recommendations-second = Segundo
recommendations-third = Terceiro
recommendations-because-of = Por causa de
recommendations-ordered = Produtos pedidos até agora

## Experience scores

experience-title = Notas de experiência
experience-question = Quão satisfeitos estão os clientes, quão provável é que recomendem, e quão fácil foi, onde e quando?
experience-about-period = Como o tempo é dividido.
experience-none = nenhum evento tem uma nota de satisfação, recomendação ou esforço; importe respostas a pesquisas, ou avaliações com estrelas
experience-none-in-filter = nenhum evento no filtro tem uma nota de satisfação, recomendação ou esforço; amplie-o
experience-note = respostas; NPS: promotores (9 ou 10) menos detratores (até 6), CSAT: satisfeitos a partir de três quartos da escala, CES: média · intervalos: 95%, por clientes · com menos de 20 respostas, nenhuma nota
experience-few = Os clientes deram { $answers }: poucas demais para uma nota.
experience-shared = Os clientes deram { $answers }.
experience-says-nps = { $name } é de { $score } pontos ({ $low } a { $high }) em { $answers } respostas
experience-says-csat = { $name }: { $score }% estão satisfeitos ({ $low } a { $high }%) em { $answers } respostas
experience-says-ces = { $name }: { $score } em média ({ $low } a { $high }) em { $answers } respostas
experience-asked = Pergunta
experience-answers = Respostas
experience-customers = Clientes
experience-score = Nota
experience-score-low = Limite inferior (95%)
experience-score-high = Limite superior (95%)
experience-unit = Unidade
experience-unit-nps = pontos, −100 a 100
experience-unit-csat = % satisfeitos
experience-unit-ces = média
experience-given = Última nota
experience-time = Quando

## Themes

themes-title = Temas
themes-question = Sobre o que os clientes escrevem, onde e quando, e quem alcança a meta depois?
themes-about-themes = Número de temas; auto = tantos quantos melhor se leem.
themes-about-period = Como o tempo é dividido.
themes-about-quotes = Quantos textos de cada tema são mostrados.
themes-too-few = há textos insuficientes em um idioma para encontrar temas ({ $n } são necessários); importe avaliações, tickets de atendimento, conversas ou respostas a pesquisas
themes-sentence = { $texts } tratam de { $themes }; a maior parte, { $part }, trata de “{ $name }”.
themes-effect = Depois de textos sobre “{ $name }” { $rate } alcançam { $goal }, depois de outros { $others }.
themes-shared = { $texts } sobre { $themes }.
themes-note = textos em { $language }, cada um contado no tema de que mais trata; encontrados pelas palavras que os textos têm em comum, sem os nomes de produtos (TF-IDF e fatores não negativos)
themes-note-other-language = não lidos: { $texts } em outros idiomas
themes-note-none = { $texts } sobre nenhum dos temas
themes-note-effect = o que segue: a meta em até { $days } dias de { $observed } textos antigos o bastante; intervalos de 95% por clientes; nenhuma causa
themes-theme = Tema
themes-texts = Textos
themes-customers = Clientes
themes-share = Proporção
themes-phrases = O que dizem
themes-then-goal = Depois alcançaram a meta
themes-then-goal-low = Limite inferior (95%)
themes-then-goal-high = Limite superior (95%)
themes-others-then-goal = Depois de outros temas
themes-evidence = Diferença
themes-tells = além do acaso
themes-tells-nothing = nada além do acaso
themes-of-texts = Dos textos ali
themes-word = Palavra
themes-weight = Peso
themes-english = Inglês
themes-german = Alemão
themes-french = Francês
themes-spanish = Espanhol
themes-italian = Italiano
themes-dutch = Holandês
themes-call-it = Chamar este tema de
themes-keep-name = Guardar nome
themes-own-name = Nomear por seus textos
themes-nobody-there = ninguém escreveu esse texto; escolha uma linha de uma das tabelas
## What if

what-if-title = E se
what-if-question = E se um passo fosse melhor, ou não existisse: quantos a mais alcançariam a meta, e que passo é a alavanca mais forte?
what-if-about-change = Passagens que se tomam mais ou menos vezes.
what-if-about-block = Passos em que saem todos os que chegariam ali.
what-if-about-avoid = Passos pelos quais ninguém passa mais.
what-if-change-form = passagens como Cart>Checkout:+20% ou Cart>Checkout:45% (também de start, para goal ou exit), ou none
what-if-unreadable = a mudança { $text } não pode ser lida; escreva { $form }
what-if-nobody-reaches = ninguém alcança { $goal } aqui; escolha outra meta ou amplie o filtro
what-if-other-steps = Todos os passos raros
what-if-avoid = sem passar por { $name }
what-if-block = ninguém em { $name }
what-if-case = Caso
what-if-conversion = Alcançam a meta
what-if-lower-end = Limite inferior
what-if-upper-end = Limite superior
what-if-reached = Jornadas que alcançam
what-if-value = Valor
what-if-more = A mais
what-if-more-value = Valor a mais
what-if-now = agora
what-if-then = com as mudanças
what-if-from = De
what-if-to = Para
what-if-share = Proporção agora
what-if-share-then = Proporção então
what-if-count = Vezes seguida
what-if-sensitivity = Sensibilidade
what-if-more-by-a-tenth = A mais na meta por um décimo a mais
what-if-step = Passo
what-if-visits = Visitas
what-if-visits-then = Visitas então
what-if-more-visits = Visitas a mais
what-if-chance = Probabilidade daqui
what-if-chance-then = Probabilidade então
what-if-change = Mudança
what-if-observed-low = Mínimo observado
what-if-observed-high = Máximo observado
what-if-is-observed = Já observado
what-if-too-few = { $all }: pouco demais para dizer o que traria mais a { $goal }.
what-if-shared = O que passagens individuais fazem por { $goal } é dito onde ninguém é reconhecido por isso.
what-if-reach-now = { $n } de { $all } alcançam { $goal } ({ $share }).
what-if-strongest = A alavanca mais forte: um décimo a mais de { $from } para { $to } traria cerca de { $more } a mais lá.
what-if-strongest-fewer = A alavanca mais forte: um décimo a menos de { $from } para { $to } traria cerca de { $more } a mais lá.
what-if-strongest-to-goal = A alavanca mais forte: um décimo a mais de { $from } diretamente para { $goal } traria cerca de { $more } a mais lá.
what-if-strongest-is-leaving = A alavanca mais forte: um décimo a menos saindo depois de { $from } traria cerca de { $more } a mais lá.
what-if-more-reach = Cerca de { $change } a mais de { $all } alcançariam { $goal }: { $then } em vez de { $now } (90% de certeza: { $low } a { $high } a mais).
what-if-fewer-reach = Cerca de { $change } a menos de { $all } alcançariam { $goal }: { $then } em vez de { $now } (90% de certeza: { $low } a { $high } a menos).
what-if-no-difference = Não faria diferença para { $goal } além do acaso: { $then } em vez de { $now }.
what-if-beyond-observed = { $change } está além do que já se observou: seria { $then }, e foi de { $low } a { $high }.
what-if-beyond-all-observed = { $change } está além do que já se observou: seria { $then }.
what-if-never-observed = { $change } não pode ser comparado com o observado: poucos demais foram por esse caminho.
what-if-fewer-leaving = { $part } menos saídas após { $from }
what-if-more-leaving = { $part } mais saídas após { $from }
what-if-leaving-of = { $part } de saídas após { $from }
what-if-fewer-going = { $part } menos de { $from } para { $to }
what-if-more-going = { $part } mais de { $from } para { $to }
what-if-going-of = { $part } de { $from } para { $to }
what-if-asked-fewer-leave = E se { $part } menos saíssem após { $step }?
what-if-asked-more-go-on = E se { $part } mais seguissem após { $step }?
what-if-asked-more-go = E se { $part } mais fossem de { $step } para { $to }?
what-if-remembers-too-little = A cadeia se lembra de um só passo e põe { $share } das jornadas em outro lugar após três passos: tome isto como indício.
what-if-note = cada { $unit } até a primeira meta como uma cadeia que se lembra de um passo: após três passos, { $share } estão em outro lugar do que ela diz · limites com 90% de certeza, sorteando as jornadas de novo · associação, não prova de causa
