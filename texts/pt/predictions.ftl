### The view Predictions.

## Details

details-run-predictions-to-see-how-likely = Calcule as previsões para ver quão provável é que cada cliente compre ou fique inativo, e por quê.
details-select-customer = Selecione um cliente
details-click-row-of-list-to-see = Clique em uma linha da lista para ver por que este cliente tem esta pontuação.
details-open-customer = Abrir cliente
details-select-touchpoint = Selecione um ponto de contato
details-click-row-to-see-customers-who = Clique em uma linha para ver os clientes que mais provavelmente o farão a seguir.
details-this-customer-has-no-score-for = Este cliente não tem pontuação para esta previsão.
details-score-of-this-customer = { $chance_to }: a pontuação deste cliente
details-raises-it = Aumenta
details-lowers-it = Diminui
details-most-likely-next = Mais provável a seguir

## Evidence

evidence-does-it-happen-as-often-as = Acontece com a frequência prevista?
evidence-said-happened =
    Previsto { $predicted }, aconteceu { $actual }
    { $customers }
evidence-said-and-happened = previsto { $predicted }, aconteceu { $actual }
evidence-how-often-customers = Com que frequência os clientes { $does }: { $spoken }
evidence-tenths-of-customers-highest-score-first = décimos de clientes, pontuação mais alta primeiro
evidence-of = { $n } de { $customers }
evidence-share-of-customers-who-by-score = Proporção de clientes que { $do_within } por pontuação, décimo mais alto primeiro: { $spoken }; média { $share }
evidence-what-raises-and-lowers-strongest-first = O que aumenta e diminui a { $chance_to }, o mais forte primeiro; com todo o resto igual.
evidence-little = um pouco
evidence-hardly-matters = quase não importa
evidence-likely = { $much } { $n } provável

## Predictions

predictions-looking-at-what-comes-next = Examinando o que vem a seguir…
predictions-run-predictions = Calcular previsões
predictions-desire-path-learns-from-what-your = O Desire Path aprende, com o que seus clientes fizeram, quão provável é que cada um deles compre em até 7, 30 e 90 dias e fique inativo por igual tempo, testa a si mesmo no passado e diz por quê. Onde nenhum modelo é melhor do que uma regra simples, o que você vê é a regra.
predictions-learning-from-what-customers-did = Aprendendo com o que os clientes fizeram…
predictions-customers = Clientes
predictions-how-well-it-does = Desempenho
predictions-what-matters = O que importa
predictions-orders-and-value = Pedidos e valor
predictions-next-touchpoints = Próximos pontos de contato
predictions-there-was-too-little-data-to = Os dados eram insuficientes para prever algo.
predictions-this-one-could-not-be-tested = Os dados eram insuficientes para testar esta previsão.
predictions-next-touchpoints-as-csv = Próximos pontos de contato em CSV
predictions-predicted-against-happened-as-csv = Previsto e acontecido em CSV
predictions-tenths-by-score-as-csv = Décimos por pontuação em CSV
predictions-what-matters-as-csv = O que importa em CSV
predictions-what-is-predicted = O que se prevê
predictions-days = { $days } dias
predictions-days-heading = Dias
predictions-check-predictions = Verificar previsões
predictions-data-has-changed-since-these-predictions = Os dados mudaram desde que estas previsões foram feitas: “Recalcular” as atualiza.
predictions-take-this-as-hint-only = Tome isto apenas como indício. { $reasons }
predictions-predictions-learn-from-what-customers-did = As previsões aprendem com o que os clientes fizeram antes. Importe eventos primeiro.
predictions-no-data-to-learn-from = Sem dados com que aprender
predictions-import-files = Importar arquivos…
predictions-no-predictions-yet = Ainda não há previsões
predictions-run-again = Recalcular
predictions-learning = Aprendendo…

## Ranking

ranking-customer = Cliente
ranking-namesake = { $label } (#{ $number })
ranking-chance = Probabilidade
ranking-nobody-to-rank = Sem classificação
ranking-why-nobody-is-ranked = Todos têm a mesma probabilidade: o que se sabe antes dos clientes não diz quem o fará. Mais histórico, ou os dados de outra ferramenta, podem ajudar.
ranking-main-reason = Motivo principal
ranking-count-scores = Contar pontuações
ranking-counting = Contando…
ranking-through-filter = No filtro{" "}
ranking-no-longer-in-data = Não está mais nos dados
ranking-customers-by-as-csv = Clientes por { $chance_to }, em CSV
ranking-predictions-are-gone = As previsões não existem mais.

## Words

words-in-last-test-of-with-scores = No último teste, de { $customers } com pontuações em torno de { $predicted }, { $actual } fizeram isso.
words-made-from-everything-before-tested-on = Feito com tudo o que veio antes de { $date } · testado no passado mais recente que não tinha visto · todos os clientes do projeto
words-were-silent = ficaram inativos
words-did-it = fizeram isso
words-said-by-regression-and-trees = As probabilidades são a média de dois modelos, uma regressão e árvores de decisão.
words-tested-on-of-whom-given-one = No último teste: { $customers }, dos quais { $positives } { $done }. Dados um dos que { $done } e um dos que não, o modelo os ordena certo { $model } vezes em 100; { $baseline } sozinho o faz { $alone } vezes.
words-tested-rule-on-of-whom-given-one = No último teste: { $customers }, dos quais { $positives } { $done }. Dados um dos que { $done } e um dos que não, { $rule } sozinho os ordena certo { $right } vezes em 100.
words-was-silent = ficaram inativos
words-in-last-test-top-tenth-as = No último teste, os do décimo superior { $does } { $times } mais que a média
predict-looking-for-signs = Procurando sinais de intenção
predict-learning-the-next-touchpoint = Aprendendo o próximo ponto de contato
predict-learning-what-customers-will-order = Aprendendo o que os clientes comprarão
predict-learning-what-happens-within-days = Aprendendo o que acontece em até { $days } dias
predict-over-20-times = mais de 20 vezes
predict-times = { $n } vezes

## Words of tests
evidence-axis-predicted = previsto
evidence-axis-happened = aconteceu
evidence-much = muito
evidence-clearly = claramente
evidence-more = mais
evidence-less = menos
words-bought = compraram
