### What was forecast against what happened, and what goes with low scores.

## Forecasts

forecasts-title = Previsões e realidade
forecasts-question = O que foi previsto se confirmou?
forecasts-no-run = Ainda não há previsões: calcule-as e volte quando o tempo delas tiver passado.
forecasts-too-early = Nenhuma previsão pode ser verificada ainda: a última é de { $date }, e seu tempo não passou nos dados. Importe dados mais novos.
forecasts-shared = O que cálculos anteriores das previsões disseram, ao lado do que aconteceu.
forecasts-sentence = { $n ->
    [one] De { $n } previsão cujo tempo passou, { $as_expected ->
    [0] nenhuma saiu como o acaso explica.
   *[other] 1 saiu como o acaso explica.
}
   *[other] De { $n } previsões cujo tempo passou, { $as_expected } saíram como o acaso explica.
}
forecasts-says = Em { $date }, { $expected } de { $customers } ({ $low } a { $high }) deveriam fazer isto: { $does }; { $observed } fizeram.
forecasts-as-expected = Tantos quantos o acaso explica.
forecasts-more = Mais do que o acaso explica: algo mudou desde então.
forecasts-fewer = Menos do que o acaso explica: algo mudou desde então.
forecasts-note = clientes · de cada previsão a mais recente cujo tempo passou, de no máximo 4.000 clientes sorteados ao acaso · intervalos de 90% só pelo acaso: o que move todos os clientes ao mesmo tempo não está neles
forecasts-scored = Clientes com uma probabilidade
forecasts-compared = Comparados
forecasts-predicted = Deveriam fazê-lo
forecasts-predicted-low = Limite inferior
forecasts-predicted-high = Limite superior
forecasts-is-as-expected = Como o acaso explica
forecasts-card = Última previsão

## What goes with low scores

score-drivers-title = O que acompanha notas baixas
score-drivers-question = Que pontos de contato, esperas, canais e temas acompanham notas baixas e sentimento negativo?
score-drivers-days = Quantos dias antes de uma resposta são considerados.
score-drivers-none = Clientes insuficientes responderam a uma pergunta ou escreveram um texto: são necessários { $fewest }.
score-drivers-none-in-filter = Clientes insuficientes no filtro responderam a uma pergunta ou escreveram um texto.
score-drivers-shared = O que acompanha notas baixas e sentimento negativo.
score-drivers-note = clientes, cada um com a última resposta a uma pergunta · o que encontraram nos { $days } dias anteriores · as diferenças são reduzidas pelo quanto diferem em geral, com intervalos de 95%, e se destacam onde o acaso as produz menos de uma vez em vinte, para tantas quantas foram examinadas · com menos de 20 de um lado não se examina
score-drivers-mood = Sentimento dos textos
score-drivers-unit-mood = tom, -1 a 1
score-drivers-touchpoint = Ponto de contato
score-drivers-wait = Espera
score-drivers-channel = Primeiro canal
score-drivers-theme = Tema
score-drivers-wait-answer = mais de { $time } por uma resposta
score-drivers-wait-delivery = mais de { $time } por notícias do pedido
score-drivers-says = { $question }: { $customers } com “{ $factor }” dão nota { $lower } menor do que os sem ({ $low } a { $high }).
score-drivers-nothing = { $question }: de { $n } coisas examinadas, nenhuma acompanha notas mais baixas além do acaso.
score-drivers-no-cause = O que acompanha notas baixas não é necessariamente a causa.
score-drivers-factor = O que encontraram
score-drivers-with = Com isso
score-drivers-without = Sem isso
score-drivers-score-with = Nota com isso
score-drivers-score-without = Nota sem isso
score-drivers-difference = Diferença
score-drivers-low = Limite inferior
score-drivers-high = Limite superior
score-drivers-chance = O acaso explica
