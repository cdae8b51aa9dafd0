### Sentences above views and parts of pictures.

## Sentence

sentence-orders-in-currency = { $orders } em { $currency }
sentence-orders-in-no-sum = Em nenhuma soma de dinheiro: { $all }. Informe uma taxa de câmbio em Dados › Configurações.
sentence-refused-analytics-and-left-out = { $n ->
    [one] { $n } cliente recusou a análise de dados e fica de fora
   *[other] { $n } clientes recusaram a análise de dados e ficam de fora
}
sentence-fewer-than-customers-refused-analytics-they = Menos de { $k } clientes recusaram a análise de dados; ficam de fora.
sentence-no-events-yet-import-file-to = Ainda não há eventos: importe um arquivo para começar.
sentence-of = { $events } de { $customers }, { $period }
sentence-reached = { $what }; { $customers_with_goal }{ $reached } alcançaram { $name }.
sentence-besides-sent = { $all } Além disso, { $n ->
    [one] { $n } mensagem foi enviada ou retida, o que não é nada que um cliente tenha feito.
   *[other] { $n } mensagens foram enviadas ou retidas, o que não é nada que clientes tenham feito.
}
sentence-paid = Os clientes pagaram { $paid }.
sentence-paid-and-goal = Os clientes pagaram { $paid }, menos o que foi devolvido; o que alcançou { $name } soma { $of_goal }.
sentence-after-it = {" "}depois
sentence-within-steps-after = {" "}em até { $steps } passos depois
sentence-within-steps = {" "}em até { $columns } passos
sentence-nobody-has-event = Nenhum cliente tem um evento aqui.
sentence-largest-loss-is-after-in-step = { $reached }. A maior perda é depois de { $label } no passo { $n }: { $count } não seguiram, { $share } dos que estavam ali.
sentence-largest-loss-about = { $reached }. A maior perda é depois de { $label } no passo { $n }: cerca de { $share } dos que estavam ali não seguiram.
sentence-largest-loss-not-shown = { $reached }. A maior perda é depois de { $label } no passo { $n }; quantos se perdem ali não é mostrado, para não revelar um grupo pequeno.
sentence-number-of-those-who-reached-would = { $all }; o número dos que alcançaram { $goal } falaria de uns poucos deles
sentence-units-with-step = { $all } com “{ $name }”
sentence-all-reached = Todos ({ $all }) alcançaram { $goal }
sentence-none-of-reached = Nenhum de { $all } alcançou { $goal }{ $within }
sentence-of-reached = { $n } de { $all } ({ $share }) alcançaram { $goal }{ $within }
sentence-none-of-which-reached = { $all }, sem alcançar { $goal }{ $within }
sentence-of-which-reached = { $all }; { $n } alcançaram { $goal }{ $within }
sentence-no-path-passes-this-filter = Nenhum caminho passa por este filtro.
sentence-took = { $all } seguiram { $different }.
sentence-all-took-same-path = Todos ({ $all }) seguiram o mesmo caminho.
sentence-no-path-taken-twice = Nenhum caminho foi tomado duas vezes: { $all } tomaram { $different }. Com fases como passos, ou menos passos, vê-se o que eles têm em comum.
sentence-took-most-common-is-of-them = { $all } seguiram { $different }; o mais comum é { $share } deles.
sentence-ten-most-common-of-cover-of = Os dez mais comuns de { $different } cobrem { $ten } de { $all }; só o mais comum, { $first }.
sentence-shares = proporções { $words }
sentence-counted-back-from-goal = contado de trás para a frente a partir da meta
sentence-around-first-time-of = antes e depois do primeiro “{ $name }”, que é o passo 0
sentence-around-last-time-of = antes e depois do último “{ $name }”, que é o passo 0
sentence-counted-back-from-drop-off = contado do abandono para trás, sem quem alcançou a meta
sentence-dropped-off = { $all } saíram sem chegar a { $goal }.
sentence-dropped-off-last-step = { $all } saíram sem chegar a { $goal }. Na maioria das vezes o último passo foi { $label }: { $count }, { $share } deles.
sentence-repeated-steps-counted-once = passos repetidos contados uma vez
sentence-every-repeat-counted = cada repetição contada
sentence-most-common-of-each-step-by = os { $top_n } mais comuns de cada passo pelo nome
sentence-in-other = { $what } em Outros
sentence-without-steps = sem { $names }
sentence-only-steps = só { $names }
sentence-times-of-step = { $all } de “{ $name }”
sentence-around-every-time-of = antes e depois de cada “{ $name }”, que é o passo 0; cada um conta em separado
sentence-repeats-left-out = { $words } ({ $n } omitidos)
sentence-only-first-time-counted = só a primeira vez de cada passo contada
sentence-only-through = só quem passa por { $names }
sentence-anywhere = { $name }, em qualquer passo
sentence-step-split = { $name } em grupos: { $by }
sentence-colored-by-time = cor: quanto tempo a metade leva até o passo seguinte
sentence-below-in-other = abaixo de { $share } em Outros
sentence-began-before-first-step-shown = { $earlier } começaram antes do primeiro passo mostrado
sentence-continue-after-last-step-shown = { $went_on } continuam após o último passo mostrado
sentence-too-small-to-draw = { $flows } pequenos demais para desenhar
sentence-stand-together-as-others-because-some = { $groups } ficam juntos como outros, porque alguns têm menos de { $k } pessoas
sentence-not-drawn-one-by-one-because = { $moves } não desenhadas uma a uma, porque algumas são de menos de { $k } pessoas
sentence-drawn-about-as-wide = { $moves } com largura e número aproximados
sentence-later-steps-not-shown = o que vem depois do passo { $last } não é mostrado, porque menos de { $k } pessoas terminam em alguns desses passos
sentence-no-segment-is-saved-yet = Ainda não há segmento salvo.
sentence-inside-filter = dentro do filtro
sentence-in-project = no projeto
sentence-saved-shares-are-of = { $segments_are }, entre { $customers } { $of }.
sentence-no-groups-yet = Ainda não há grupos.
sentence-behave-in-ways-largest-group-is = { $customers } se comportam de { $groups } maneiras; o maior grupo, “{ $name }”, é { $share } deles.
sentence-what-stands-out-most = {" "}O que mais se destaca: “{ $name }” – { $ratio_text }.
sentence-take-it-with-care = {" "}Leia com cautela: { $reasons }
sentence-not-enough-data-yet = Ainda não há dados suficientes: { $reasons }
sentence-in-last-test-of-100-in = ; no último teste, { $share } de 100 no décimo superior o fizeram
sentence-of-100-customers-in-top-tenth = De 100 clientes no décimo superior, { $of_hundred } { $does }{ $tested }.
reliability-as-often = Sim, mais ou menos com essa frequência: de { $customers }, esperava-se que { $expected } o fizessem, e { $happened } fizeram.
reliability-too-high = Não, as probabilidades eram altas demais: de { $customers }, esperava-se que { $expected } o fizessem, e { $happened } fizeram.
reliability-too-low = Não, as probabilidades eram baixas demais: de { $customers }, esperava-se que { $expected } o fizessem, e { $happened } fizeram.
reliability-furthest = Mais longe: onde dizia { $predicted }, { $actual } de { $n } fizeram.
reliability-ran-too-high = No teste mais novo as probabilidades foram altas demais: de { $customers }, esperavam-se { $expected }, { $happened } fizeram.
reliability-ran-too-low = No teste mais novo as probabilidades foram baixas demais: de { $customers }, esperavam-se { $expected }, { $happened } fizeram.
sentence-one-chance-for-all = Ninguém se destaca: de cada 100 clientes, sejam quem forem, { $of_hundred } { $does }.
sentence-nobody-to-score-how-many-is = Ninguém a pontuar: não se sabe quantos { $does }.
sentence-too-little-data-to-learn-from = dados insuficientes com que aprender
sentence-came-with-newer-data = vieram com dados mais novos
sentence-not-active-in-days-to = não ativos nos { $days } dias até { $day }
sentence-without-any-activity-before = sem nenhuma atividade antes de { $day }
sentence-do-not-agree-to-be-profiled = não concordam com a criação de perfis
sentence-of-have-score = { $scored } de { $all } têm pontuação
sentence-of-have-score-others = { $scored } de { $all } têm pontuação; os demais: { $why }
sentence-to = { $low } a { $high }
sentence-tested-at-cut-offs-ranked-right = { $tests ->
    [one] Testado em um ponto de corte: { $right } de 100 pares ordenados certo.
   *[other] Nos { $tests } testes, cada um em seu ponto de corte: { $right } de 100 pares ordenados certo.
}
sentence-did-then-expected-now = Nos dias seguintes, { $rate } de 100 clientes o fizeram; agora se esperam { $expected }
sentence-fewer-than-ever = , menos do que em qualquer teste
sentence-more-than-ever = , mais do que em qualquer teste
sentence-no-predictions-yet = Ainda não há previsões.
sentence-no-actions-yet-run-predictions-then = Ainda não há ações: calcule as previsões, depois proponha.
sentence-to-decide-and-approved = { $proposed } a decidir e { $n } aprovadas
sentence-of-them-leave = {" "}({ $n } sairão
sentence-of-them-compared = , { $n } são deixadas de fora por acaso para medir o efeito
sentence-of-them-behind = , { $n } de fora por outros motivos
sentence-open-for = , abertas para { $customers }
sentence-about-are-expected-within-30-days = {" "}Cerca de { $orders } são esperados em até 30 dias de todo modo
sentence-messages-add-about-90-interval-to = ; as mensagens acrescentam cerca de { $money } (intervalo de 90%: { $low } a { $high }).
sentence-messages-add-orders = ; as mensagens acrescentam cerca de { $orders } (intervalo de 90%: { $low } a { $high }).
sentence-what-messages-add-is-not-measured = ; o que as mensagens acrescentam ainda não foi medido.
sentence-and-held-back-to-compare-with = , com { $are } no grupo de controle para comparar
sentence-exported-send-them-import-newer-data = Exportadas: { $actions_are }{ $held }. Envie-as, importe dados mais novos cerca de 30 dias depois e proponha de novo: então se vê o que as mensagens acrescentaram.
sentence-one-day-at-most-to-one = no máximo uma por dia a uma pessoa
sentence-at-least-days-apart-for-one = com pelo menos { $days } dias entre elas para uma pessoa
sentence-messages-are-sent-on-from-00 = As mensagens são enviadas em { $period }, das { $day_begins }:00 às { $day_ends }:00 onde o cliente mora, { $gap }.
sentence-shown-on-website-and-need-no = {" "}{ $actions_are } no site, sem necessidade de dia.
sentence-it-is-this-customers-score-in = É a pontuação deste cliente em Previsões.
sentence-so-it-was-estimated-when-proposed = Assim foi estimado ao propor; a pontuação em Previsões é { $share } agora.
sentence-estimated-from-customers-who-were-in = Estimado a partir de clientes que estiveram antes na mesma situação.
sentence-in-30-days-after-whether-or = Nos 30 dias após { $date }, seja isto enviado ou não. { $from }
sentence-of-some-people-nobody-knows-whether = De algumas pessoas ninguém sabe se concordam em ser contatadas.
sentence-no-import-says-who-agreed-to = Nenhuma importação diz quem concordou em ser contatado assim.
sentence-none-of-them-can-be-reached = { $why } Nenhum deles tem um endereço ou número desse tipo, nem concorda com a criação de perfis, portanto incluí-los não traz ninguém.
sentence-import-contacts-file-with-consent-column = { $why } Importe um arquivo de contatos com uma coluna de consentimento ou, se você guarda o consentimento em outro lugar, { $switch }.
sentence-data-ends-on-days-ago = Os dados terminam em { $date }, há { $n } dias
sentence-look-whether-these-actions-still-make = { $ends }: veja se estas ações ainda fazem sentido, ou importe antes dados mais novos.
sentence-what-was-timely-then-carts-views = { $ends }. O que era oportuno então (carrinhos, visualizações, novos clientes, pedidos recentes) não é mais proposto.
sentence-no-channels-yet = Ainda não há canais.
sentence-first-came-by = { $all } vieram primeiro por { $channels }.
sentence-brings-most-customers-of = { $name } traz mais clientes ({ $share } de { $all })
sentence-of-them-buy = { $first }; { $buy } deles compram
sentence-none-of-them-buy = { $first }; nenhum deles compra
sentence-while-of-those-by-do = { $first }, enquanto dos que vêm por { $name } { $share } o fazem.
sentence-more-than-by-any-other = { $first }, mais do que por qualquer outro.
sentence-first-by = , primeiro por { $c }
sentence-at-one-moment = { $label }: { $events } em um momento, { $time }{ $by }; { $times } × { $goal }.
sentence-in-over = { $label }: { $events } em { $sessions } ao longo de { $time }{ $by }; { $times } × { $goal }.

## Shares

shares-of-start = do início
shares-of-previous-step = do passo anterior

## Friction

friction-unknown-device = dispositivo desconhecido
friction-as-often-as = , { $times } mais que { $than }
friction-as-often-as-in-other-weeks = { $times } mais que em outras semanas
friction-on-other-devices = em outros dispositivos
friction-of = { $share } de { $sessions }{ $times_as_often }
friction-looping-of-sessions = { $looping } de { $sessions }
friction-more-often-than-usual = com mais frequência do que o habitual
friction-errors-not-shown = O que erros e idas e voltas dizem não é mostrado, para não revelar um grupo pequeno.
friction-came = “{ $name }” veio { $often } ({ $period })
friction-of-sessions-with-or-go-back = { $share } das sessões em { $device } com { $from } ou { $to } vão e voltam entre os dois
friction-no-errors-and-no-device-on = Nenhum erro, e nenhum dispositivo em que as pessoas vão e voltam mais do que nos outros.
friction-none-of-them-out-of-ordinary = { $errors }, nenhum deles fora do comum em alguma semana.
friction-too-few-to-say-whether-week = { $errors }, poucos demais para dizer se uma semana está fora do comum.

## Flow drawing

graph-title = Passagens de um ao seguinte
graph-node = { $name }: { $customers }
graph-edge = { $from } → { $to }: { $customers }, { $times }
graph-edge-back = { $from } → { $to }, leva de volta: { $customers }, { $times }
graph-edge-repeat = { $name } várias vezes seguidas: { $customers }, { $times }
graph-edge-share = , { $share } de todas as passagens a partir de { $from }
graph-edge-median = , tempo mediano { $median }
graph-came-before = Vieram logo antes: { $n }
graph-came-after = Vieram logo depois: { $n }
graph-and-more = e mais { $more }
graph-caption = { $nodes } de { $all_nodes } mostrados, com { $edges } de { $all_edges } conexões, as de mais clientes · tracejado: de volta ao que costuma vir antes, ou o mesmo de novo · tudo mantém seu lugar, seja qual for o filtro
graph-caption-around = o que vem logo antes e depois de “{ $name }”
flow-drawing-flow = Fluxo
flow-drawing-by-step = { $label } até o passo { $ended_by }
flow-drawing-before-step = { $label } antes do passo { $step }
flow-drawing-step = { $label }, passo { $step }
flow-drawing-this-step = este passo
flow-drawing-steps-and = passos { $step } e { $next_step }
flow-drawing-in-step = passo { $step }
flow-drawing-of-them-in-of-those-on = { $name }: { $many }, { $arrived } deles em { $steps } ({ $share } dos que estavam a caminho no passo { $step_before })
flow-drawing-of-all = { $name }: { $many } ({ $share } de todos)
flow-drawing-of-them-in = { $here }, { $arrived } deles em { $step }
flow-drawing-step-to-of-of-all = { $from } → { $to }, passo { $step } a { $next_step }: { $count } ({ $of_from } de { $from }, { $of_all } de todos)
flow-drawing-step-to-about = { $from } → { $to }, passo { $step } a { $next_step }: cerca de { $count }. O número exato revelaria um grupo pequeno
flow-drawing-about = cerca de { $count }
flow-drawing-leads-back = { $words }; de volta a uma etapa anterior
flow-drawing-skips = { $words }; saltando uma etapa
flow-drawing-turns = tracejado: volta a uma etapa anterior; pontilhado: uma etapa saltada
flow-drawing-come-back = { $words }; { $share } voltam aqui mais tarde
flow-drawing-badge = { $share } voltam
flow-drawing-takes = { $words }; metade em { $median }, 9 de 10 em { $p90 }
flow-times-title = Até o passo seguinte, metade em:
flow-times-minute = 1 min
flow-times-hour = 1 hora
flow-times-day = 1 dia
flow-times-week = 7 dias
flow-times-month = 30 dias
flow-times-longer = mais tempo
flow-drawing-step-heading = Passo { $step }
flow-drawing-nobody-left = ninguém mais
flow-drawing-nobody-yet = ninguém ainda

## Timeline drawing

timeline-drawing-timeline = Linha do tempo
timeline-drawing-events = { $n } eventos · { $channel } · { $period }: { $top }
timeline-drawing-stage = Etapa
timeline-drawing-mood = Sentimento
timeline-drawing-mood-of = { $texts }, tom { $tone }
timeline-drawing-sessions = Sessões
timeline-drawing-changes-of-stage = { $n } mudanças de etapa, { $period }

## Orders
sentence-orders = { $form ->
    [1] { $n } pedido
   *[other] { $n } pedidos
}
