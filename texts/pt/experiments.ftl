### Experiments: what actions, campaigns and changes bring, proved against those for whom they were left out.

experiments-title = Experimentos
experiments-question = O que trazem ações e campanhas, comprovado em comparação com clientes para quem foram omitidas, e o que trouxeram mudanças em um dia?
experiments-about-days = Dias pelos quais um cliente conta, a partir do dia em que a variante foi fixada.
experiments-about-formula = Como se calculam os números necessários; diferem em alguns por cento.
experiments-nothing-to-compare = ainda não há nada a comparar: exporte ações, envie-as e importe o que aconteceu, ou importe uma campanha com grupo de controle, ou anote o dia de uma mudança (desire-path annotations)
stage-comparing-arms = Comparando variantes

## Names

experiments-all-actions = Todas as ações juntas, com as deixadas como de costume
experiments-as-usual = Como de costume
experiments-nobody = Ninguém lhes escreve
experiments-held-out = Grupo de controle

## What it means

experiments-sentence-without-rates = { $name }: { $verdict }
experiments-sentence = { $name }: { $verdict } { $share } de { $treated } contra { $control_share } de { $control } ({ $with }).
experiments-only-changes = Não há nenhum experimento; o que foi anotado está na tabela de mudanças.
experiments-not-shown = O que “{ $name }” mostra não aparece aqui, para não revelar um grupo pequeno.
experiments-change-sentence = { $note }: { $what }
experiments-points = { $points } pontos em até { $days } dias ({ $low } a { $high })
experiments-wrong-ratio = As variantes não têm os tamanhos que o acaso faz ({ $sizes } clientes): descubra quem falta antes de acreditar em algo disso.
experiments-not-over = Cedo demais para dizer: os { $days } dias não passaram para ninguém.
experiments-too-few = Cedo demais para dizer: são necessários 30 clientes de cada lado; para { $treated } e { $control } os dias já passaram.
experiments-too-early = Cedo demais para dizer: { $so_far }. Se continuar assim, cerca de { $more } clientes a mais esclarecem.
experiments-too-early-for = Cedo demais para dizer: { $so_far }. Cerca de { $more } clientes a mais revelariam uma diferença de { $points } pontos.
experiments-unclear = Cedo demais para dizer: { $so_far }.
experiments-no-difference = Nenhuma diferença que importe: { $so_far }.
experiments-works = Funciona, continue: { $so_far }.
experiments-harms = Faz mal, pare: { $so_far }.
experiments-note = clientes · sucesso: { $goal } em até { $days } dias a partir do dia em que a variante foi fixada · só contam clientes cujos dias já passaram · intervalos de 95%, largos o bastante para serem olhados todo dia · dinheiro sem o que os 90 dias anteriores explicam, e do primeiro de 1.000 compradores não mais do que do seguinte

## Columns

experiments-experiment = Experimento
experiments-compared-with = Comparado com
experiments-since = Desde
experiments-treated = Tratados
experiments-treated-reached = Tratados que alcançaram a meta
experiments-treated-rate = Proporção dos tratados
experiments-treated-orders = Pedidos dos tratados
experiments-treated-revenue = Receita dos tratados
experiments-held-back = Controle
experiments-held-back-reached = Controle que alcançou a meta
experiments-held-back-rate = Proporção do controle
experiments-held-back-orders = Pedidos do controle
experiments-held-back-revenue = Receita do controle
experiments-difference = Diferença
experiments-lower-end = Limite inferior
experiments-upper-end = Limite superior
experiments-once-low = Limite inferior se olhado uma vez
experiments-once-high = Limite superior se olhado uma vez
experiments-chance-better = Probabilidade de ser melhor
experiments-revenue-each = Receita a mais por cliente
experiments-variance-saved = Variância que os dias anteriores explicam
experiments-still-open = Clientes cujos dias não passaram
experiments-more-needed = Clientes a mais necessários
experiments-ratio-chance = Probabilidade de variantes destes tamanhos
experiments-verdict = Veredito
experiments-what-it-means = O que significa
experiments-rate-without = Proporção sem isso
experiments-to-find = Diferença a encontrar
experiments-needed-treated = Clientes tratados necessários
experiments-needed-held-back = Clientes de controle necessários
experiments-best-difference = Diferença entre os três décimos que mais reagem
experiments-qini = Qini
experiments-qini-low = Limite inferior de 99%
experiments-qini-high = Limite superior de 99%
experiments-moved-too-few = Não se pode dizer quem reage: isso exige 1.000 clientes de cada lado, 100 deles com sucesso.
experiments-moved-alike = Todos reagem mais ou menos igual: escolha por outros motivos a quem escrever.
experiments-moved-differs = Alguns reagem mais do que outros: { $best } pontos entre os três décimos com as pontuações mais altas, { $average } entre todos.

## Changes on a day

experiments-change = Mudança
experiments-day = Dia
experiments-measure = Medida
experiments-measure-goals = Clientes que alcançaram a meta, por semana
experiments-measure-rate = Proporção de clientes ativos que alcançaram a meta, por semana
experiments-weeks-before = Semanas antes
experiments-weeks-after = Semanas depois
experiments-before = Antes
experiments-after = Depois
experiments-beyond-trend = Além da tendência
experiments-change-too-few-weeks = Poucas semanas inteiras em um dos lados: são necessárias quatro antes e quatro depois, até a mudança seguinte.
experiments-change-points = { $points } pontos
experiments-change-range = { $change } além da tendência (intervalo de 95%: { $low } a { $high })
experiments-change-more = Mais do que antes: { $range }.
experiments-change-less = Menos do que antes: { $range }.
experiments-change-none = Sem mudança clara: { $range }.

## Arms as files

assignments-device = Dispositivo
assignments-experiment = Experimento
assignments-arm = Variante
assignments-assigned = Atribuída
assignments-as-usual-share = Proporção como de costume
assignments-nobody-share = Proporção de ninguém
assignments-cannot-read = O arquivo de variantes não pode ser lido: escreva um arquivo CSV com uma linha de títulos.
assignments-no-column = O arquivo de variantes não tem a coluna “{ $name }”: precisa de experiment, arm e assigned.
assignments-no-identifier = O arquivo de variantes não diz de quem são: precisa de uma destas: { $names }, ou customer.
cli-assignments-none = ninguém está em uma variante ainda: desire-path export PROJECT actions as fixa
cli-assignments-listed = Variantes de experimentos
cli-assignments-cannot-read = { $file } não pode ser lido
cli-assignments-settled = a variante deles nesse experimento está fixada e permanece
cli-assignments-unknown = ninguém aqui, ou várias pessoas, são conhecidas por isso
cli-assignments-unreadable = nenhum experimento, variante (proposed, as-usual, nobody) ou momento que se possa ler
cli-assignments-nothing-new = nenhuma variante do arquivo é nova
cli-assignments-read = { $n } lidas.
cli-export-nobody-is-left-as-usual = nenhuma ação aprovada é deixada como de costume; settings --set as-usual=10 deixa de fora uma em cada dez
cli-export-left-as-usual = Ações aprovadas deixadas como de costume
cli-file-format-assignments = variantes de experimentos

## The sample shop lives on

continued-cannot-read = A lista de quem recebeu uma mensagem não pode ser lida: escreva um arquivo CSV com uma linha de títulos.
continued-no-time = A lista de quem recebeu uma mensagem não tem “send_at” nem “assigned”: forneça um arquivo de ações exportadas ou de variantes.
continued-no-identifier = A lista de quem recebeu uma mensagem não tem “customer_id” nem “email”.
export-files-missing = { $path } não existe: indique a pasta das exportações a continuar.
cli-continued = { $shop } continua: { $rows } de { $people }. { $moved } de { $contacted } com mensagem fizeram pedido só por causa dela ({ $points } pontos).

## What to do next

next-experiments-check = Descubra quem falta: { $names }. As variantes não têm os tamanhos que o acaso faz.
next-experiments-go-on = Continue com o que funciona: { $names }.
next-experiments-stop = Pare o que faz mal: { $names }.
next-experiments-change = Mude algo ou deixe de lado: { $names }. Como está, não faz diferença que valha mencionar.
next-experiments-wait = Espere e importe dados mais novos: { $names }. { $open ->
    [one] Para { $open } dos tratados os dias ainda não passaram.
   *[other] Para { $open } dos tratados os dias ainda não passaram.
}
next-experiments-more = Exporte para mais clientes e depois importe dados mais novos: { $names }.
next-experiments-try = Experimente o que serve ao objetivo e nunca foi tentado: { $names }. Aprove e exporte; a partir daí é comparado.

## The page of results

results-objective = Objetivo
results-working = { $n ->
    [one] que funciona
   *[other] que funcionam
}
results-open = { $n ->
    [one] que ainda não está claro
   *[other] que ainda não estão claros
}
results-harming = { $n ->
    [one] que faz mal
   *[other] que fazem mal
}
results-next = O que tentar a seguir
results-treated = Tratados
results-of-each = { $reached } de { $n }
results-revenue-each = { $money } a mais de receita por cliente ({ $low } a { $high }).
results-variance-saved = O que pagaram nos 90 dias anteriores explica { $share } do quanto diferem e foi descontado.
results-interval = Diferença de { $points } pontos, { $low } a { $high }
results-experiments-as-csv = Resultados de experimentos em CSV
results-changes = Mudanças em um dia
