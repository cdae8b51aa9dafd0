### The journey map: columns, lanes, cells, notes and opportunities.

## Title, question, settings

map-title = Mapa da jornada
map-question = O que acontece em cada etapa: quem vem, o que faz, quanto tempo leva, o que atrapalha e quanto custa?
map-about-stage = A etapa que é aberta: seus pontos de contato são as colunas.
map-stage-written = uma etapa, ou all
map-about-top = Quantos nomes cabem em uma célula.
map-about-period = O que é comparado com o tempo anterior quando o filtro não dá datas: o último período inteiro.
map-about-design = A jornada pretendida, mostrada como uma faixa.
map-design-written = passos como os de um funil, ou none

## Lanes

map-lane-customers = Clientes
map-lane-customers-about = Clientes com um evento ali, e sua proporção de todos.
map-lane-touchpoints = Pontos de contato
map-lane-touchpoints-about = O que a maioria dos clientes fez ali, com sua proporção dos que estiveram ali.
map-lane-channels = Canais
map-lane-channels-about = Os canais pelos quais vieram primeiro os que estiveram ali, cada cliente em um.
map-lane-time = Tempo
map-lane-time-about = Metade dos que seguem alcança a etapa seguinte dentro deste tempo; metade de todas as visitas a um ponto de contato não dura mais.
map-lane-drop-off = Abandono
map-lane-drop-off-about = Dos que estiveram ali a caminho da meta: a jornada de quem terminou ali, quem alcançou a meta, quem ainda pode seguir.
map-lane-design = Planejado e real
map-lane-design-about = Quantos dos que começaram a jornada pretendida chegaram a cada um de seus passos.
map-lane-friction = Atrito
map-lane-friction-about = O que atrapalha ali, quantos passaram por isso, e quanto custa em comparação com os que não passaram.
map-lane-mood = Sentimento
map-lane-mood-about = Quantos dos textos que os clientes escreveram ali são claramente negativos, e o que escreveram.
map-lane-money = Dinheiro
map-lane-money-about = O que foi pago ali, menos o que foi devolvido.
map-lane-predictions = Previsões
map-lane-predictions-about = Dos que estão nesta etapa agora, quantos se espera que façam pedido em até 30 dias.
map-lane-actions = Ações
map-lane-actions-about = O que é proposto para os que estão nesta etapa agora.

## Cells

map-cell-customers = Clientes
map-cell-to-next = Para { $to }
map-cell-each-visit = Uma visita
map-cell-went-no-further = Não seguiram
map-cell-reached-goal = Alcançaram a meta
map-cell-still-active = Ainda ativos
map-cell-negative-texts = Textos negativos
map-cell-few-texts = Poucos textos para dizer
map-cell-paid = Pago
map-cell-expected = Pedidos esperados
map-cell-actions = Propostas
map-other-touchpoints = Outros pontos de contato
map-text-of = { $n } de { $of } · { $share }
map-text-loss = cerca de { $amount } de perda
map-text-loss-goals = cerca de { $amount } metas perdidas
map-text-tone = { $negative } de { $texts }
map-text-expected = { $expected } de { $n }
map-text-proposed = { $n } propostas
map-text-approved = { $n } aprovadas
map-text-exported = { $n } exportadas
map-text-points = { $arrow } { $points ->
    [one] { $points } ponto
   *[other] { $points } pontos
}
map-cell-about = { $column }, { $lane }: { $name } { $text }
map-cell-of = { $n } de { $of } clientes
map-cell-share = { $share } (provavelmente { $low } a { $high })
map-cell-change = { $change } em relação ao tempo anterior
map-quote-about = Um cliente escreveu: { $words }

## Tables

map-column-stage = Etapa
map-column-touchpoint = Ponto de contato
map-column-lane = Faixa
map-column-name = O quê
map-column-customers = Clientes
map-column-of = De
map-column-share = Proporção
map-column-share-low = Limite inferior
map-column-share-high = Limite superior
map-column-median = Tempo mediano
map-column-money = Dinheiro
map-column-money-low = Limite inferior do dinheiro
map-column-money-high = Limite superior do dinheiro
map-column-number = Número
map-column-number-low = Limite inferior do número
map-column-number-high = Limite superior do número
map-column-unit = Unidade
map-column-now = Último período
map-column-before = Período anterior
map-column-change = Mudança
map-column-other-of = De, no outro grupo
map-column-other-share = Proporção no outro grupo
map-column-difference = Diferença
map-column-difference-low = Limite inferior da diferença
map-column-difference-high = Limite superior da diferença
map-column-other-median = Tempo mediano no outro grupo
map-unit-goals = metas perdidas
map-unit-tone = tom
map-unit-orders = clientes que se espera que façam pedido
map-unit-proposals = propostas
map-a-column = coluna do mapa
map-a-lane = faixa do mapa
map-a-cell = célula do mapa

## Sentences and the grey line

map-sentence-shared = A jornada de { $customers }, etapa por etapa.
map-sentence-nobody-lost = A jornada de { $customers }, etapa por etapa; a de ninguém terminou antes da meta.
map-sentence-lost = A maioria dos clientes se perde em { $name }: { $n } de { $of } que estiveram ali ({ $share }) não seguiram.
map-sentence-time = Metade dos que seguem para { $to } leva até { $time }.
map-sentence-dearest = O que mais custa: { $name }, cerca de { $amount } de perda ({ $column }).
map-note = Clientes, cada um uma vez por célula · abandono e meta ({ $goal }) dos que estiveram ali a caminho dela · tempo e dinheiro são de tudo o que aconteceu ali
map-note-trend = Mudanças: { $now } contra { $before }, onde são mais do que acaso
map-note-paid-elsewhere = { $amount } foram pagos em pontos de contato sem etapa
map-note-unplaced = { $n ->
    [one] { $n } obstáculo não está em nenhuma etapa
   *[other] { $n } obstáculos não estão em nenhuma etapa
}
map-note-no-predictions = Ainda não há previsões para estes dados
map-no-stages = Nenhum ponto de contato destes clientes tem etapa; dê etapas aos pontos de contato em Nomes e etapas
map-nobody-in-stage = Ninguém esteve em { $stage }; abra outra etapa ou amplie o filtro
map-compared-alike = Ao lado de { $name }, nenhuma célula difere além do acaso.
map-compared-most = A maior diferença em relação a { $name } está em { $column } ({ $lane }: { $cell }): { $own } contra { $other }.
map-compared-inside = { $name } também é parte deste mapa, e o que o distingue dos outros é maior

## The window

map-edited = adicionado à mão
map-waiting = Desenhando o mapa da jornada…
present-view-map = Mapa
present-view-stories = Histórias
present-view-nothing-yet = Ainda não há nada a mostrar
present-view-about = O mapa da jornada aparece aqui assim que houver dados: importe arquivos para começar.
map-how-to-pick = Clique em uma célula para ver seus números e os clientes por trás dela; as setas e Tab vão de célula em célula.
map-all-stages = Todas as etapas
map-open-stage = Abrir { $stage }

## What people lay over it

map-kind-pain = Dores
map-kind-opportunity = Oportunidades
map-kind-idea = Ideias
map-kind-owner = Responsáveis
map-kind-note = Notas
map-kind-own = Uma faixa sua
map-notes-on = Notas sobre { $column }
map-no-notes = Ainda nenhuma. O que você escreve aqui fica no mapa, marcado como adicionado à mão, e não é dado.
map-remove-note = Remover “{ $words }”
map-move-up = Mover “{ $name }” para cima
map-note-kind = Tipo de nota
map-rename = Renomear
map-rename-lane = Renomear “{ $name }”
map-lane-name = Nome da faixa
map-change-note = Alterar a nota “{ $words }”
map-note-text = O que se quer dizer
map-lane-of-own = Nome da sua faixa
map-add-note = Adicionar ao mapa
map-lanes = Faixas
map-lanes-about = Marque o que o mapa mostra; arraste as faixas ou mova-as para cima para ordená-las, e dê a elas seus próprios nomes.
map-note-about-it = { $column }, { $kind }, adicionado à mão: { $words }
map-column-note = Nota
map-column-place = Coluna
map-column-kind = Tipo
map-column-text = Texto
opportunity-open = Aberta
opportunity-doing = Em andamento
opportunity-done = Feita
opportunity-dropped = Descartada
map-column-customers-then = Clientes então
map-column-share-then = Proporção então
map-column-number-then = Número então
map-moved-nothing = Desde { $name } ({ $date }) nenhuma proporção mudou além do acaso.
map-moved-most = Desde { $name } ({ $date }) o que mais mudou está em { $column } ({ $cell }): era { $was }, é { $now }.

## The command

help-map-about = Desenhar o mapa da jornada, e anotar, ordenar e guardar o que faz parte dele
help-map-after = As faixas são nomeadas como na tabela de células (customers, touchpoints, friction …), as notas pelo tipo (pain, opportunity, idea, owner, note), as faixas próprias por own: e seu nome. `--out map.svg` desenha a imagem.
help-map-stage = A etapa cujos pontos de contato são as colunas; sem ela são todas as etapas
help-map-top = Quantos nomes cabem em uma célula
help-map-design = A jornada pretendida como passos de um funil: Product viewed,Added to cart,Purchase
help-map-against = Outro grupo para pôr ao lado: segment=Loyal, from=2026-01-01;to=2026-03-31, rest
help-map-note = Adicionar uma nota com este texto, marcada como adicionada à mão
help-map-on = A coluna da nota: uma etapa ou um ponto de contato
help-map-kind = O que é a nota: pain, opportunity, idea, owner, note, own
help-map-lane = A faixa própria em que fica uma nota do tipo own
help-map-remove = Remover as notas com estes números
help-map-lanes = Pôr estas faixas primeiro, nesta ordem
help-map-hide = Deixar uma faixa de fora; pode ser dado várias vezes
help-map-unhide = Mostrar uma faixa de novo; pode ser dado várias vezes
help-map-rename = Dar outro nome a uma faixa; sem nome, ela recebe o habitual
help-map-keep = Guardar os números deste mapa sob um nome, para ver depois o que mudou
help-map-forget = Esquecer números guardados sob este nome; pode ser dado várias vezes
cli-map-no-note = não há a nota { $id }; desire-path map PROJECT --table notes as lista
cli-map-no-reading = nenhum número foi guardado como “{ $name }”; há: { $known }
cli-map-note-has-no-text = a nota não tem texto; escreva --note 'Delivery costs come as a surprise'
cli-map-no-kind = “{ $kind }” não é um tipo de nota; há: { $kinds }
cli-map-own-lane-needs-a-name = uma nota do tipo own fica em uma faixa própria; nomeie-a com --lane
cli-map-only-own-notes-have-a-lane = só uma nota do tipo own tem uma faixa própria; adicione --kind own
cli-map-no-column = não há etapa nem ponto de contato “{ $name }”; as etapas são: { $stages }
cli-map-no-lane = não há a faixa “{ $name }” neste mapa; há: { $known }
cli-map-rename-is-lane-and-name = “{ $pair }” não é faixa e nome; escreva --rename friction='What hurts'

## Opportunities

opportunities-title = Oportunidades
opportunities-question = De tudo o que atrapalha, o que traz mais pelo trabalho que dá, e o que foi feito ajudou?
opportunities-none = Nada do que atrapalha custa mais do que o acaso custaria, portanto não há nada a classificar; pergunte de novo quando houver mais dados
opportunities-opportunity = O que atrapalha
opportunities-reach = Clientes que passaram por isso
opportunities-per-customer = Perda de cada um
opportunities-confidence = Confiança
opportunities-effort = Dias de trabalho
opportunities-score = Pontuação
opportunities-status = Situação
opportunities-owner = Responsável
opportunities-was = Custo em 30 dias, antes
opportunities-is = Custo em 30 dias, agora
opportunities-result = Resultado
opportunities-days = { $n } dias
opportunities-goals = { $n } metas
opportunities-not-measured = Feita; custava { $was } em 30 dias, e não há dados desde então
opportunities-not-found = Feita: custava { $was } em 30 dias, e não se encontra desde então
opportunities-measured = Feita: custava { $was } em 30 dias, custa { $is } em 30 dias
opportunities-note = Pontuação = clientes que passaram por isso × o que cada um perdeu × confiança ÷ dias de trabalho · confiança é a parte da perda que está além do acaso (90%) · as perdas são as de Atrito; o que não custa nada não é listado
opportunities-sentence-shared = { $opportunities }.
opportunities-sentence-best = De { $opportunities }, { $name } é a que vale a pena fazer primeiro: pelo menos { $value } por { $days } de trabalho.
opportunities-sentence-no-effort = De { $opportunities }, { $name } é a que com certeza mais custa: pelo menos { $value }. Diga quantos dias de trabalho cada uma dá, e elas são classificadas por isso.
opportunities-sentence-unsure = { $opportunities }; de nenhuma é certo que algo se perca.
opportunities-waiting = Classificando o que atrapalha…
opportunities-how-to-pick = Clique em um número para ver quanto custa, quem passou por isso, e para decidir.
opportunities-decide = Decidir
board-much-for-little = Muito por pouco trabalho
board-much-for-much = Muito por muito trabalho
board-little-for-little = Pouco por pouco trabalho
board-little-for-much = Pouco por muito trabalho
board-more-work = Mais dias de trabalho →
board-work-unknown = Trabalho não informado
help-opportunities-about = Classificar o que atrapalha pelo que traz removê-lo, e anotar o que se decide
help-opportunities-after = Pontuação = clientes que passaram por isso × o que cada um perdeu × confiança ÷ dias de trabalho; sem dias de trabalho não há pontuação. O que foi feito é medido de novo nos dados desde então.
help-opportunities-effort = Quantos dias de trabalho dá: NAME=DAYS, onde basta parte de um nome se só um a tem; pode ser dado várias vezes
help-opportunities-owner = Quem cuida disso: NAME=WHO; pode ser dado várias vezes
help-opportunities-status = Em que pé está: NAME=open, doing, done ou dropped; pode ser dado várias vezes
help-opportunities-done-on = O dia em que foi feita; hoje, se não for dado
cli-opportunities-no-effort = “{ $pair }” não termina em dias de trabalho; escreva --effort 'NAME=3'
cli-opportunities-no-status = “{ $status }” não é uma situação; há: { $known }
cli-opportunities-no-opportunity = não há a oportunidade “{ $name }”; há: { $known }
cli-opportunities-no-pair = “{ $pair }” não é nome e valor; escreva NAME=VALUE
