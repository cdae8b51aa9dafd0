### The view Customers.

## Events

events-when = Quando
events-touchpoint = Ponto de contato
events-channel = Canal
events-value = Valor
events-stage = Etapa
events-page-product-or-text = Página, produto ou texto
events-name = Nome
events-customer-id = Código de cliente
events-phone = Telefone
events-country = País
events-person = Pessoa

## History

history-there-are-no-predictions-yet = Ainda não há previsões.
history-score-history = Histórico da pontuação
history-chance-for-days-ahead-by-todays = probabilidade para { $history_days } dias à frente, pelo modelo de hoje, com o que se sabia a cada semana
history-progress-of-scores = histórico da pontuação
history-within-days = em até { $horizon_days } dias
history-for-days = por { $horizon_days } dias
history-nothing-is-proposed-for-this-customer = Nada é proposto para este cliente.
history-go-to-actions = Ir para Ações
history-at = { $reason } · { $channel } às { $hour }

## Join evidence

join-evidence-not-same-person = Não é a mesma pessoa…
join-evidence-same-person-as = Mesma pessoa que…
join-evidence-this-customer-has-one-profile-nothing = Este cliente tem um só perfil: nada precisou ser unido.
join-evidence-these-are-one-person-because = Estes { $n } são uma pessoa porque
join-evidence-and-more-joins = e mais { $n } uniões
join-evidence-and-have-same = { $a } e { $b } têm em comum: { $label }{ $value }.
join-evidence-on = {" "}em { $date }
join-evidence-you-decided-that-and-belong-together = Você decidiu{ $day } que { $a } e { $b } são a mesma pessoa.
join-evidence-profile = perfil { $n }
join-evidence-profile-from = perfil { $n } de { $from }
join-evidence-numbered-profile = Perfil { $n }
join-evidence-from = De
join-evidence-take-back = Retirar
join-evidence-you-decided-on-that-this-is = Você decidiu em { $day } que esta não é a mesma pessoa que { $name }.

## List

list-counting-customers = Contando clientes…
list-customer = Cliente
list-last-seen = Visto por último
list-events = Eventos
list-orders = Pedidos
list-value = Valor
list-stage = Etapa
list-lifecycle = Ciclo de vida
list-segment = Segmento
list-buys = Compra
list-leaves = Sai
list-next-12-months = 12 meses
list-list-customers = Listar clientes
list-sort-customers = Ordenar clientes
list-through-filter = {" "}no filtro
list-in-found-by = { $count } em “{ $title }” encontrados por “{ $find }”{ $through }
list-found-by = { $count } encontrados por “{ $find }”{ $through }
list-run-predictions-to-see-who-is = Calcule as previsões para ver quem provavelmente vai comprar e quem vai ficar inativo.
list-days = Próximos { $days } dias
list-buys-within-silent-for = Compra em, inativo por
list-show-all-customers = Mostrar todos os clientes
list-clear-search = Limpar busca

## Customers

customers-customers-appear-here-as-soon-as = Os clientes aparecem aqui assim que houver eventos. O Desire Path une os rastros que uma pessoa deixa em várias exportações.
customers-no-customers-yet = Ainda não há clientes
customers-in-this-list = Nesta lista
customers-counting-customers = Contando clientes…
customers-reached = Alcançaram { $name }
customers-value-per-customer = Valor por cliente
customers-make-segment = Criar segmento
customers-export-list = Exportar lista…
customers-click-row-to-open-customer-click = Clique em uma linha para abrir o cliente. Clique em um título para ordenar. Ctrl+F procura por nome ou qualquer identificador.
customers-found-by = { $base } encontrados por “{ $wanted }”

## Page

page-back-to-list = Voltar à lista
timelines-pane-waiting = Montando as linhas do tempo…
timelines-pane-svg = Linhas do tempo em SVG
timelines-pane-png = Linhas do tempo em PNG
timelines-pane-axis = Onde o eixo começa
timelines-pane-calendar = Pelo calendário
timelines-pane-since-first = Desde o primeiro evento
timelines-pane-color = O que as cores dizem
timelines-pane-stages = Etapas
timelines-pane-channels = Canais
timelines-pane-order = Em que ordem estão os clientes
timelines-pane-by-start = Primeiros a chegar primeiro
timelines-pane-by-length = Mais longas primeiro
timelines-pane-by-goal = Mais rápidos até a meta primeiro
list-shown-as = Como os clientes são mostrados
list-as-list = Como lista
list-as-timelines = Como linhas do tempo
neighbours-previous = Cliente anterior
neighbours-next = Próximo cliente
neighbours-keys = Alt+↑ e Alt+↓ percorrem a lista
neighbours-place = Cliente { $at } de { $of } na lista
page-why-not-in-data = A importação deles foi desfeita, eles foram unidos a outro cliente, ou seus dados foram apagados ou removidos pela idade.
page-this-customer-is-not-in-data = Este cliente não está nos dados
page-so-this-customer-is-in-no = Por isso este cliente não está em nenhuma análise, lista ou exportação. O que se guarda sobre ele é exportado e apagado à direita, onde também se define o consentimento.
page-refused-analytics = Recusou a análise de dados
page-timeline = Linha do tempo
page-reading-what-this-customer-did = Lendo o que este cliente fez…
page-number = Número nas listas
page-events = Eventos
page-sent = Mensagens enviadas
page-signals = Sinais
page-learning-signals = Aprendendo o que os indícios dizem
page-no-signals-known = Nada se sabe de sinais: ninguém fez nada nas últimas semanas dos dados.
page-shows-no-signal = Não mostra nenhum sinal agora.
page-signal-told = { $rate } dos que o mostraram alcançaram a meta em até 7 dias, { $base } de todos: { $evidence }
page-no-best-time = Não se sabe: até agora nada foi feito que o indique.
page-products-to-show = Produtos a mostrar
page-product-because-of = por causa de { $because }
page-no-products = Nenhum: nada foi visto ou pedido que o indique.
page-tone = tom { $tone } segundo { $source }
page-predictions = Previsões
page-actions = Ações
page-why-one-person = Por que uma pessoa
page-counting = Contando…
page-stage = Etapa
page-lifecycle = Ciclo de vida
page-sessions = Sessões
page-value = Valor após reembolsos
page-first-seen = Visto primeiro
page-last-seen = Visto por último
page-came-by = Veio por
page-segments = Segmentos
page-consent = Consentimento
page-export-everything-held = Exportar tudo o que se guarda…
page-set-consent = Definir consentimento…
page-erase = Apagar…
page-everything-held-about-this-customer-as = Tudo o que se guarda sobre este cliente, em JSON
page-customer-is-not-in-data-any = O cliente não está mais nos dados.
