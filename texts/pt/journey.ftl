### The view Journey.

## Answer tab

answer-tab-nothing-selected = Nada selecionado

## Channels chart

loops-tab-counting = Contando o que segue o quê
loops-tab-graph = Grafo
loops-tab-what-connections-say = O que as conexões dizem
loops-tab-by-customers = Clientes
loops-tab-by-times = Quantas vezes
loops-tab-by-share = Proporção das passagens
loops-tab-by-time = Tempo mediano
loops-tab-touchpoints-shown = Pontos de contato
loops-tab-connections-shown = Conexões
loops-tab-as-can-be-read = Mostrar quantas se consegue ler
loops-tab-whole-graph = Grafo inteiro
loops-tab-how-to-pick = Clique em um ponto de contato ou em uma conexão para ver quem passa ali; clique duas vezes em um ponto de contato para vê-lo sozinho com o que veio antes e depois. As setas percorrem, Enter escolhe.
loops-tab-only-this = Só este ponto de contato
loops-tab-only-this-what = Mostra-o sozinho com tudo o que veio logo antes e logo depois.
loops-tab-came-before = Vieram logo antes
loops-tab-came-after = Vieram logo depois
loops-tab-times = Nº de vezes
loops-tab-of-moves-from = De todas as passagens a partir de { $name }
loops-tab-median-time = Tempo mediano
loops-tab-leads-back = Leva de volta ao que costuma vir antes.
loops-tab-repeats = O mesmo várias vezes seguidas.
loops-tab-note = Clientes pelo que segue diretamente na jornada de cada { $unit } · { $picture }
graph-drawing-edges = Conexões
graph-figure = Grafo das passagens. As setas vão de ponto de contato em ponto de contato, Enter escolhe um.

## Controls

controls-from-start = Do início
controls-back-from-goal = Da meta para trás
controls-around = Em torno de { $name }
controls-back-from-drop-off = Do abandono para trás
controls-which-time = Que vez do passo conta
controls-first-time = Primeira vez
controls-last-time = Última vez
controls-every-time = Cada vez
controls-only-first-time = Só a primeira vez
controls-same-step-again = Passos que uma jornada já teve
flow-look-title = Cor e ordem
flow-look-by-time = Cor: tempo
flow-look-color = O que diz a cor das faixas
flow-look-color-step = De que passo vêm
flow-look-color-time = Quanto tempo o caminho leva
flow-look-order = Em que ordem estão os passos
flow-look-order-usual = A mesma em cada coluna
flow-look-order-size = Os maiores primeiro
flow-look-order-stage = Na ordem das etapas
flow-look-order-own = Como foram arrastados
flow-look-drag = Arraste um bloco para cima ou para baixo para colocá-lo em outro lugar.
flow-look-through = Passos por onde é preciso passar
flow-look-through-steps = Através de { $names }
flow-look-split = Por que { $name } é dividido
flow-look-other-anchors = ou outro passo
flow-look-more-anchors = ou mais { $n }
flow-look-other-anchors-what = O fluxo é em torno do que vier destes.
flow-edge-before = Mais um passo antes
flow-edge-after = Mais um passo depois
controls-where-steps-are-counted-from = De onde se contam os passos
controls-customers = Clientes
controls-sessions = Sessões
controls-orders = Pedidos
controls-accounts = Contas
controls-tickets = Tickets
controls-carts = Carrinhos
controls-what-is-counted = O que é contado
controls-of-start = % do início
controls-of-previous-step = % do passo anterior
controls-what-percentages-are-shares-of = De que as porcentagens são partes
flow-tab-steps-to-the-right = { $n ->
    [one] mais { $n } passo à direita
   *[other] mais { $n } passos à direita
}
controls-of-steps = { $steps_shown } de { $n } passos
controls-steps = { $n } passos
controls-steps-shown = Passos mostrados
controls-repeats-once = Repetições uma vez
controls-every-repeat = Cada repetição
controls-stop-at-goal = Parar na meta
controls-go-on-after-goal = Seguir após a meta
controls-what-happens-at-goal = O que acontece na meta
controls-top = Top { $top_n }
controls-at-least = { $top }, pelo menos { $share }
controls-shown-by-name = Mostrados pelo nome
controls-what-is-shown-by-name = O que é mostrado pelo nome
controls-shown-by-name-everything-else-is = Mostrados pelo nome; todo o resto fica em Outros
controls-most-common = mais comuns
controls-same-in-every-step = Os mesmos em cada passo
controls-those-of-each-step = Os de cada passo
controls-smallest-share = menor proporção

## Flow details

flow-details-clear-selection = Limpar seleção
flow-details-of-all-in-flow = De todos no fluxo
flow-details-of-step-before = Do passo anterior
flow-details-reach-goal = Alcançam a meta em algum momento
flow-details-median-time-to-next-step = Tempo mediano até o próximo passo
flow-details-different-customers = Clientes diferentes
flow-details-fewer-than-30-take-shares-with = Menos de 30: leia as proporções com cautela.
flow-details-they-reach-goal-as-often-as = Alcançam a meta { $times } mais que os outros.
flow-details-none-of-them-reaches-goal = Nenhum deles alcança a meta.
flow-details-they-reach-goal-more-often-than = Alcançam a meta com mais frequência que os outros.
flow-details-they-reach-goal-less-often-than = Alcançam a meta com menos frequência que os outros.
flow-details-came-to-this-step-by = Chegaram a este passo por
flow-details-in-other = Em Outros
flow-details-and-more-in-other = e mais { $rest }
flow-details-nothing-selected = Nada selecionado
flow-details-point-at-block-or-band-to = Aponte para um bloco ou uma faixa para seguir os mesmos clientes pelo fluxo. Clique para selecioná-los; Esc limpa a seleção.
flow-details-where-most-go-no-further = Onde mais gente não segue adiante
flow-details-before-and-after = Antes e depois
flow-details-hide-step = Ocultar este passo
flow-details-hide-step-what = Mostrar o fluxo como se { $name } não tivesse acontecido; a escolha de passos acima do diagrama o traz de volta
step-choice-title = Passos
step-choice-what = O que não é escolhido é deixado de lado, como se não tivesse acontecido. A meta ainda conta.
step-choice-every-step = Cada passo
step-choice-hidden = { $n } ocultos
step-choice-only = Só { $n }
step-choice-show-every = Mostrar cada passo
flow-details-what-comes-before-and-after = O que os clientes fazem antes do primeiro “{ $name }” e depois dele
flow-details-step = { $name }, passo { $n }
flow-details-of-all = { $n }, { $share } de todos

## Flow selection

flow-selection-step-to = { $from } → { $to }, passo { $step } a { $next_step }
flow-selection-come-back = { $name }, passo { $step }: voltam mais tarde

## Flow tab

flow-tab-counting-steps-that-customers-take = Contando os passos que os clientes dão…
flow-tab-count-selection = Contar a seleção
flow-tab-picture-as-svg = Imagem em SVG
flow-tab-picture-as-png = Imagem em PNG
flow-tab-picture-to-share-as-svg = Imagem para compartilhar em SVG
flow-tab-picture-to-share-as-png = Imagem para compartilhar em PNG
flow-tab-selected = { $caption } · selecionado: { $title }
flow-tab-flow-step-by-step = Fluxo, passo a passo
flow-tab-flow = Fluxo

## Friction tab

friction-tab-looking-for-errors-and-loops = Procurando o que atrapalha…
friction-tab-click-customers-of-error-to-see = Clique nos clientes de um obstáculo para ver quem são.
friction-tab-customers-met-it = clientes passaram por isso
friction-tab-met = Passaram por “{ $name }”
friction-tab-times = Vezes
friction-tab-mostly-after = Sobretudo depois de
friction-tab-weeks-out-of-ordinary = Semanas fora do comum
friction-tab-no-touchpoint-whose-name-speaks-of = Nenhum ponto de contato cujo nome fale de um erro, nenhum par de passos entre os quais as pessoas vão e voltam, e nenhum passo em que se perca um grupo.
friction-tab-no-friction-found = Nenhum atrito encontrado
friction-tab-errors-share-of-sessions-by-week = Erros, proporção das sessões por semana
friction-tab-back-and-forth-within-session = Idas e voltas dentro de uma sessão
friction-tab-coloured-out-of-ordinary = { $note } · colorido: fora do comum
friction-tab-who-met-it = Quem passou por isso
friction-tab-split = Por que as perdas são divididas
friction-tab-what-costs-most = O que mais custa
friction-tab-what-costs-objective = O que mais atrapalha o seu objetivo: { $objective }
friction-tab-lost-goals = Certamente perdido para o seu objetivo: { $lost } × { $goal }
friction-tab-lost-money = Certamente perdido para o seu objetivo: { $lost }
friction-tab-lost-returns = Com certeza { $lost } clientes a menos que voltam
friction-tab-loss = custam { $loss }
friction-tab-loss-unsure = talvez custem { $loss }: dentro do acaso
friction-tab-no-loss = nenhuma perda visível
friction-tab-who-they-are = Quem são: { $customers }
friction-tab-who-met = Quem são: { $customers }, { $name }
friction-tab-show-me = Mostrar
friction-tab-show = Mostrar { $name }
friction-tab-no-proof = Os outros estiveram no mesmo lugar e foram poupados; a diferença não é prova da causa.
friction-tab-by-group = Quanto custa por grupo
friction-tab-sessions-with-either = Sessões com um dos passos
friction-tab-sessions-go-back = sessões vão e voltam
friction-tab-who-goes-back = Quem vai e volta
friction-tab-week-of-of = Semana de { $date }: { $errors } de { $sessions } ({ $share })
friction-tab-of-with-either-step = { $looping } de { $sessions } com um dos passos{ $share }

## Journey

journey-stage-flow = Fluxo de etapas
journey-touchpoints = Pontos de contato
journey-paths = Caminhos
journey-friction = Atrito
journey-funnel = Funil
journey-designed = Planejado
journey-retention = Retenção
journey-more = Mais
journey-paths-that-customers-really-take-appear = Os caminhos que os clientes realmente tomam aparecem aqui, passo a passo, assim que houver eventos.
journey-no-journeys-yet = Ainda não há jornadas

## More tab

chart-many-parts = Gráfico; as setas o percorrem
more-tab-counting = Contando…
more-tab-picture = Imagem
more-tab-shown = O que é mostrado
more-tab-show = Mostrar: { $what }
more-tab-as-usual = Como de costume
more-tab-question = Pergunta
more-tab-what-is-asked = O que se pergunta
more-tab-nothing-selected = Nada selecionado
more-tab-click-row-to-see-all-of = Clique em uma linha ou em uma parte da imagem para vê-la por inteiro e, onde são conhecidos, os clientes por trás dela.

## Paths tab

paths-tab-path = Caminho
paths-tab-share = Proporção
paths-tab-running-total = Total acumulado
paths-tab-goal = Meta
paths-tab-median-time = Tempo mediano
paths-tab-counting-paths = Contando os caminhos…
paths-tab-click-path-to-see-who-took = Clique em um caminho para ver quem o tomou. Ctrl+clique ou Ctrl+Enter escolhe vários, Shift+clique ou Shift+Enter todos até um.
paths-tab-touchpoints = Pontos de contato
paths-tab-stages = Etapas
paths-tab-what-steps-are = O que são os passos
paths-tab-stop-at-goal = Parar na meta
paths-tab-go-on-after-goal = Seguir após a meta
paths-tab-what-happens-at-goal = O que acontece na meta
paths-tab-one-path = Um caminho
paths-tab-customers-took-it = clientes o tomaram
paths-tab-times-taken = Nº de vezes
paths-tab-of-all-paths = De todos os caminhos
paths-tab-reach-goal = Alcançam a meta
paths-tab-fewer-than-30-take-shares-with = Menos de 30: leia as proporções com cautela.
paths-tab-its-steps = Seus passos
paths-tab-several-paths = { $n } caminhos
paths-tab-the-paths = Os caminhos
paths-tab-or = {" ou "}

## Setting chips

setting-chips-yes = Sim
setting-chips-no = Não
setting-chips-write = Escreva { $values }.

## Funnel tab

funnel-tab-one-step = Um passo sozinho diz pouco: adicione um passo acima, ou veja quantos fazem um segundo e um terceiro pedido.
funnel-tab-repeat-orders = Recompras
funnel-tab-counting-steps = Contando quem alcança cada passo…
funnel-tab-click-step = Clique em um passo, ou nos perdidos antes dele, para ver quem são.
funnel-tab-one-after-other = Um depois do outro
funnel-tab-directly = Diretamente um depois do outro
funnel-tab-any-order = Em qualquer ordem
funnel-tab-order-of-steps = A ordem dos passos
funnel-tab-reached-it = { $units } o alcançaram
funnel-tab-lost-before = Perdidos antes de { $name }
funnel-tab-late = Não em { $name } em até { $time }
funnel-tab-did-not-reach-it = { $units } em “{ $before }” não o alcançaram
funnel-tab-of-start = Do início
funnel-tab-of-previous = De “{ $before }”
funnel-tab-median-time = Tempo mediano desde “{ $before }”
funnel-tab-fewer-than-30 = Menos de 30: leia as proporções com cautela.
funnel-tab-within = Em até { $time }
funnel-tab-whenever = Sem limite
funnel-tab-hold = O que todos os passos têm igual
funnel-tab-any-values = Nada constante
funnel-tab-same = Igual em todos: { $name }
funnel-tab-split = Por que se divide a proporção que chega ao fim
funnel-tab-not-over = Este período não terminou, ou quem entrou nele ainda tem tempo: podem vir mais.
funnel-tab-took = De { $from } a { $to }
funnel-tab-took-so-long = { $units } levaram { $time }
funnel-tab-entered-in = Entraram em { $period }
funnel-tab-reached-first = { $units } alcançaram “{ $step }”
funnel-tab-time-for-all-steps = O tempo para todos os passos

## Comparison

compare-chip-compare = Comparar com…
compare-chip-nothing = Nada
compare-chip-with = Comparado: { $name }
compare-chip-title = O grupo com que se compara
compare-chip-rest = todos os demais
compare-chip-period-before = o período anterior
flow-pair-how-compared = Como os dois grupos são mostrados
flow-pair-differences = Como diferenças
flow-pair-side-by-side = Lado a lado
flow-pair-all = Todos: { $units }
flow-pair-of-the-filter = { $units } do filtro
flow-pair-other = { $name }: { $units }
flow-details-against = Comparado com { $name }
flow-details-of-all-there = De todos ali
flow-details-difference = Diferença
flow-details-beyond-chance = Além do acaso, com todos os passos comparados.
flow-details-may-be-chance = Isto pode ser acaso.
flow-details-value = Valor destes clientes
flow-details-value-each = Por cliente
flow-details-goal-rate = { $share } (95%: de { $low } a { $high })
flow-details-come-back = { $n } voltam mais tarde
flow-details-come-back-inside = Dentro das colunas mostradas: quem volta depois da última não está entre eles. Com mais colunas aparecem mais.
flow-details-more = Mais com este passo
flow-details-must-pass-here = Tem de passar aqui, no passo { $step }
flow-details-must-pass = Tem de passar em qualquer passo
flow-details-only-step = Mostrar só este passo
flow-details-split = Dividir por

## Designed tab

design-tab-comparing = Comparando as jornadas com o plano…
design-tab-click = Clique em um passo, uma saída, um período ou um grupo para ver quem são.
design-tab-eventually = Qualquer coisa pode ficar no meio
design-tab-directly = Diretamente um depois do outro
design-tab-rule = O que pode ficar entre dois passos
design-tab-by-day = Por dia
design-tab-by-week = Por semana
design-tab-by-month = Por mês
design-tab-split = Por que se divide a proporção que seguiu
design-tab-not-split = Todos juntos
design-tab-split-by = Por { $name }
design-tab-after = Depois de “{ $step }”: { $touchpoint }
design-tab-began-in = Começaram em { $period }
design-tab-not-over = Este período não terminou, ou quem começou nele ainda tem tempo: podem vir mais.
design-tab-interval = { $low } a { $high }
design-tab-with-95 = Com 95% de confiança

## Designed chart

design-chart-followed = Seguiram até { $step }
design-chart-undecided = Ainda têm tempo
design-chart-left = Saíram depois de { $step }
design-chart-left-here = Saíram
design-chart-skipped = Pularam { $step }
design-chart-out-of-order = { $step } fora de ordem
design-chart-interrupted = Algo antes de { $step }
design-chart-excluded = Passaram pelo que não deve acontecer
design-chart-next = O que veio em vez disso
design-chart-over-time = Proporção que seguiu, por quando a jornada começou
design-chart-by-group = Proporção que seguiu, por grupo do primeiro passo
design-chart-period = { $date }: { $n } de { $of } seguiram ({ $share })
design-chart-period-not-over = { $date }: { $n } de { $of } seguiram até agora ({ $share }); não terminou
design-chart-few = { $n } de { $of }, poucos demais para uma proporção
design-chart-share = { $share } de { $of } ({ $low } a { $high })

## Funnel steps

funnel-steps-step = Passo { $n }
funnel-steps-optional = { $name } (opcional)
funnel-steps-any-of-these = Qualquer um destes é o passo.
funnel-steps-may-be-left-out = Pode faltar
funnel-steps-remove = Remover este passo
funnel-steps-steps = Passos
funnel-steps-add = Adicionar um passo
funnel-steps-as-usual = Passos habituais
funnel-steps-only-where = Só onde o evento tem um destes
funnel-steps-more-values = { $n ->
    [one] Mais um valor pode ser escrito
   *[other] Mais { $n } valores podem ser escritos
} no comando.
funnel-steps-stages = Etapas
funnel-steps-touchpoints = Pontos de contato

## Funnel chart

funnel-chart-of-start = { $share } desde o início
funnel-chart-of-previous = { $share } de “{ $before }”
funnel-chart-median = mediana { $time }
funnel-chart-median-of-tries = mediana { $time }, em várias tentativas
funnel-chart-time = De { $from } a { $to }: metade leva menos de { $median }
funnel-chart-time-how = Clique em uma coluna, ou arraste sobre várias, para ver quem levou esse tempo. Clique em um passo acima para os tempos até ele.
funnel-chart-over-time = Proporção que vai de { $from } a { $to }, por quando entraram
funnel-chart-by-group = Proporção que vai de { $from } a { $to }, por grupo do primeiro passo
funnel-chart-period = { $date }: { $n } de { $of } chegaram ao fim ({ $share })
funnel-chart-period-not-over = { $date }: { $n } de { $of } chegaram ao fim até agora ({ $share }); não terminou
time-chart-column = { $time }: { $n } ({ $share })
funnel-chart-lost = { $lost } perdidos ({ $share })
funnel-chart-late = { $lost } não em até { $time } ({ $share })
funnel-chart-lost-between = { $text } entre { $after } e { $before }

## Retention tab

retention-tab-counting-cohorts = Contando quem volta…
retention-tab-click-cell = Clique em uma coorte ou em uma célula para ver quem são.
retention-tab-first-event = Pelo primeiro evento
retention-tab-first-goal = Pela primeira meta
retention-tab-what-begins = O que põe um cliente em uma coorte
retention-tab-days = Dias
retention-tab-weeks = Semanas
retention-tab-months = Meses
retention-tab-periods = Quanto dura um período
retention-tab-any-event = Qualquer evento
retention-tab-goal-again = A meta de novo
retention-tab-what-is-coming-again = O que é voltar
retention-tab-in-period = Nesse período
retention-tab-in-period-or-later = Então ou depois
retention-tab-who-counts = Quem conta
retention-tab-hatched = { $note } · hachurado: só se conhece uma parte do período
retention-tab-cohort = Vieram primeiro { $name }
retention-tab-with = com “{ $group }”
retention-tab-split = Com que os clientes vieram primeiro, como linhas
retention-tab-cohort-in-period = Vieram primeiro { $name }, { $came } { $later }
retention-tab-on-day = em { $date }
retention-tab-in-week = na semana de { $date }
retention-tab-in-month = em { $month }
retention-tab-days-later = { $n ->
    [one] { $n } dia depois
   *[other] { $n } dias depois
}
retention-tab-weeks-later = { $n ->
    [one] { $n } semana depois
   *[other] { $n } semanas depois
}
retention-tab-months-later = { $n ->
    [one] { $n } mês depois
   *[other] { $n } meses depois
}
retention-tab-customers-of-cohort = clientes vieram primeiro então
retention-tab-customers-came-again = clientes da coorte voltaram
retention-tab-of-cohort = Da coorte
retention-tab-not-over = Só se conhece uma parte deste período: podem ter vindo mais.
retention-tab-fewer-than-30 = Menos de 30: leia as proporções com cautela.

## Retention map

retention-map-average = { $period }: em média { $share }
retention-map-cohort = Coorte de { $name }: { $customers }
retention-map-cell = { $name }, { $period }: { $n } de { $of }
retention-map-not-over = { $label }, só se conhece uma parte do período
retention-map-day = Dia { $n }
retention-map-week = Semana { $n }
retention-map-month = Mês { $n }
retention-map-came-first = Vieram primeiro em
retention-map-came-first-week = Vieram primeiro na semana
retention-map-came-first-month = Vieram primeiro em
retention-map-came-first-with = Vieram primeiro com
retention-map-all = Todos
journey-loops = Ciclos
journey-trends = Tendências
retention-tab-same-day = no mesmo dia
retention-tab-same-week = na mesma semana
retention-tab-same-month = no mesmo mês
retention-map-few = { $n } de { $of }

## The search above the paths

path-search-paths-with = Caminhos com
path-search-still-before = Abaixo ainda estão os caminhos com: { $pattern }
path-search-still-all = Abaixo ainda estão todos os caminhos.
path-search-example = "Product viewed" then "Added to cart" within 7d then not order
path-search-customers-who = Clientes que…
path-search-customers-hint = Filtrar pelos clientes que fizeram isto, ou guardá-los como segmento

## What if

what-if-tab-counting = Contando os passos das jornadas…
what-if-tab-levers = Alavancas
what-if-tab-steps = Passos
what-if-tab-leaves = saem
what-if-tab-numbers = Números
what-if-tab-take-back = Retira esta mudança.
what-if-tab-past = sem passar por { $name }
what-if-tab-blocked = ninguém em { $name }
what-if-tab-go-past = Todos passam ao largo
what-if-tab-block = Saem todos os que chegariam ali
what-if-tab-move = Passagem
what-if-tab-share = Proporção agora
what-if-tab-by-a-tenth = Na meta com +10%
what-if-tab-lever = { $words }: { $share } agora; um décimo a mais leva mais { $more } à meta
what-if-tab-reach-now = alcançam { $goal } agora
what-if-tab-reach-then = com as mudanças
what-if-tab-more = jornadas a mais, { $low } a { $high }
what-if-tab-more-value = valor a mais
what-if-tab-share-then = Proporção com as mudanças: { $share }
what-if-tab-tenth-more = Um décimo a mais
what-if-tab-tenth-less = Um décimo a menos
what-if-tab-as-it-is = Como é
what-if-tab-share-now = Proporção agora
what-if-tab-observed = Já observado
what-if-tab-between = { $low } a { $high }
what-if-tab-times = Nº de vezes
what-if-tab-chance-from = Probabilidade a partir de { $name }
what-if-tab-no-proof = Os outros do mesmo passo dividem o resto como antes. Quem vai por aqui pode alcançar { $goal } mais vezes por outros motivos: teste com alguns antes de contar com isso.
what-if-tab-how-to-pick = Clique em uma passagem para que ocorra mais ou menos vezes, ou olhe os passos para passar ao largo de um ou bloqueá-lo. O que resulta é dito na hora.
journey-what-if = E se
