## Predictions of one's own

own-prediction-title = Pergunta própria
own-prediction-question = Quem, entre certos clientes, vai fazer algo nos próximos dias?
own-prediction-about-target = O que os clientes podem fazer.
own-prediction-target-form = um evento de regras, como order, "Product viewed", kind:cart ou device:mobile, ou um segmento por regra em que entrar, como segment:"Loyal"
own-prediction-about-active-days = Entre os clientes que fizeram algo nos últimos tantos dias; ever = entre todos que já fizeram algo.
own-prediction-about-horizon-days = Nos próximos tantos dias.
own-prediction-note = clientes no filtro sobre os quais se pergunta · aprendido com todos, com o que se sabia antes de { $day } · testado no que aconteceu depois
own-prediction-hint-only = { $says } Tome isto apenas como indício.
own-prediction-too-few = { $question } { $why }
own-prediction-segment-has-no-rule = "{ $name }" não tem regra, por isso ninguém pode ver quem vai entrar; há { $known }
own-prediction-segment-asks-for-a-chance = "{ $name }" pede uma probabilidade, que só se conhece de hoje: não se sabe quem entrou antes
own-prediction-no-segments-by-rule = nenhum por regra
own-prediction-examples = Para aprender: { $customers } em { $day }, dos quais { $did } fizeram isso nos { $horizon } dias seguintes.
own-prediction-examples-too-few = { $examples } São necessários { $needed } que fizeram e outros tantos que não fizeram.
own-prediction-counting = Contando com quem se pode aprender…
own-prediction-ask-of = Dos clientes
own-prediction-who-will = quem vai
own-prediction-in-the-next = nos próximos
own-prediction-active-in-last = { $days ->
    [one] ativos no último dia,
   *[other] ativos nos últimos { $days } dias,
}
own-prediction-ever-active = que já estiveram ativos,
own-prediction-days = { $days ->
    [one] { $days } dia?
   *[other] { $days } dias?
}
own-prediction-what-may-happen = O que os clientes podem fazer
own-prediction-how-long-ago = Há quanto tempo estavam ativos
own-prediction-how-far-ahead = Com que antecedência
own-prediction-keep = Guardar esta pergunta
own-prediction-kept = Perguntas guardadas
own-prediction-forget = Remover esta pergunta
own-prediction-was-kept = Guardada: { $question }
own-prediction-enter-a-segment = Entrar em um segmento

definition-do-anything = fazer algo
definition-order = fazer um pedido
definition-start-a-session = iniciar uma sessão
definition-do-touchpoint = fazer “{ $name }”
definition-do-kind = fazer algo do tipo “{ $kind }”
definition-enter-segment = entrar no segmento “{ $name }”
definition-segment-gone = um segmento que não existe mais
definition-question = { $days ->
    [one] Dos clientes ativos no último dia, quem vai { $what } nos próximos { $horizon } dias?
   *[other] Dos clientes ativos nos últimos { $days } dias, quem vai { $what } nos próximos { $horizon } dias?
}
definition-question-ever-active = Dos clientes que já estiveram ativos, quem vai { $what } nos próximos { $horizon } dias?
definitions-number = Número
definitions-question = Pergunta
definitions-target = O quê
definitions-active-days = Ativo em dias
definitions-horizon-days = Dias à frente
