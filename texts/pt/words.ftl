### Words for kinds and states, units and lengths of time.
#
# The Portuguese words for the words of the program, kept everywhere:
#   customer cliente · people pessoas · journey jornada · touchpoint ponto de contato · stage etapa · step passo
#   path caminho · flow fluxo · funnel funil · loop ciclo · friction atrito · drop-off abandono · goal meta
#   order pedido · repeat order recompra · session sessão · event evento · channel canal · segment segmento · cohort coorte
#   insight análise · setting configuração · view vista · filter filtro · share (part) proporção · share (give) compartilhar
#   prediction previsão · score pontuação · chance probabilidade · action ação · propose propor · approve aprovar
#   held back no grupo de controle · playbook playbook · consent consentimento · erase apagar · retention retenção
#   map mapa da jornada · lane faixa · scene cena · story história · finding achado · opportunity oportunidade
#   designed against actual planejado e real · keep guardar · save salvar · undo desfazer
# Brazilian Portuguese that Portugal reads as well. The person is addressed as você, or not at all; buttons stand in the
# infinitive, requests in the imperative. No space before %; quotation marks are “…”.

## Words

words-reminder = Lembrete
words-offer = Oferta
words-complementary-product = Produto complementar
words-welcome-series = Série de boas-vindas
words-win-back = Reconquista
words-content-variant = Variante de conteúdo
words-ask-for-review = Pedir avaliação
words-call = Ligação
words-service-recovery = Reparação do atendimento
words-thanks = Agradecimento
words-own-action = Ação própria
words-proposed = Proposta
words-approved = Aprovada
words-rejected = Rejeitada
words-exported = Exportada
words-new = Novo
words-current = Atual
words-reactivated = Reativado
words-resurrected = Ressuscitado
words-at-risk = Em risco
words-dormant = Dormente
words-given = dado
words-refused = recusado
list-and = { $first } e { $last }
list-or = { $first } ou { $last }
words-unknown = desconhecido
words-date-not-in-file-imported = { $statement }, data não consta no arquivo (importado em { $date })
words-likely-to-buy = Compra provável
words-likely-to-go-silent = Inatividade provável
words-likely-to-do-it = Resposta provável à pergunta
words-do-it-within-days = fazem em até { $days } dias
words-chance-to-do-it-within-days = probabilidade de fazer em até { $days } dias
words-chance-that-customer-does-what-is-asked = A probabilidade de o cliente fazer o que a pergunta pede dentro do prazo dela.
words-buy-within-days = compram em até { $days } dias
words-are-silent-for-next-days = ficam inativos nos próximos { $days } dias
words-chance-to-buy-within-days = probabilidade de comprar em até { $days } dias
words-chance-to-be-silent-for-next = probabilidade de ficar inativo nos próximos { $days } dias
words-chance-that-customer-reaches-goal-within = A probabilidade de o cliente alcançar a meta dentro dos dias escolhidos.
words-chance-that-customer-does-nothing-at = A probabilidade de o cliente não fazer absolutamente nada nos próximos tantos dias, entre os que fizeram algo nos últimos tantos. Quanto mais longo o tempo, mais raro: um mês de silêncio ainda não é um adeus.

## Touchpoint kinds

touchpoint-kinds-view = Visualização
touchpoint-kinds-search = Busca
touchpoint-kinds-product-view = Produto visto
touchpoint-kinds-wishlist = Lista de desejos
touchpoint-kinds-cart = Carrinho
touchpoint-kinds-cart-removal = Retirada do carrinho
touchpoint-kinds-checkout = Checkout
touchpoint-kinds-payment = Pagamento
touchpoint-kinds-payment-error = Erro de pagamento
touchpoint-kinds-purchase = Compra
touchpoint-kinds-order-confirmation = Confirmação do pedido
touchpoint-kinds-order-update = Andamento do pedido
touchpoint-kinds-refund = Reembolso
touchpoint-kinds-return = Devolução
touchpoint-kinds-subscription-or-contract = Assinatura ou contrato
touchpoint-kinds-cancellation = Cancelamento
touchpoint-kinds-sign-up = Cadastro
touchpoint-kinds-log-in = Login
touchpoint-kinds-lead = Lead
touchpoint-kinds-ad-view = Anúncio visto
touchpoint-kinds-ad-click = Clique em anúncio
touchpoint-kinds-newsletter-sign-up = Inscrição na newsletter
touchpoint-kinds-e-mail-sent = E-mail enviado
touchpoint-kinds-e-mail-bounced = E-mail devolvido
touchpoint-kinds-e-mail-open = E-mail aberto
touchpoint-kinds-e-mail-click = Clique em e-mail
touchpoint-kinds-unsubscribe = Descadastro
touchpoint-kinds-support-contact = Contato com o atendimento
touchpoint-kinds-support-solved = Atendimento resolvido
touchpoint-kinds-review = Avaliação
touchpoint-kinds-error = Erro
touchpoint-kinds-held-out = Grupo de controle
touchpoint-kinds-other = Outro

## Identity words

identity-words-make-of-them-were-joined-from = { $profiles } formam { $customers }; { $joined_customers } deles foram unidos a partir de vários.
identity-words-nothing-changes-same-profiles-are-one = Nada muda: os mesmos perfis são um cliente, como antes.
identity-words-merge-into = { $customers } se unem em { $merged }
identity-words-fall-apart = { $n ->
    [one] { $n } cliente se divide em { $split }
   *[other] { $n } clientes se dividem em { $split }
}
identity-words-become = { $parts }: { $customers } viram { $after }.
identity-words-what = O quê
identity-words-count = Contagem
identity-words-customers-joined-from-several-profiles = clientes unidos a partir de vários perfis
identity-words-profiles-of-largest-customer = perfis do maior cliente
identity-words-customers-known-by-device-alone = clientes conhecidos só por um dispositivo
identity-words-customers-with = clientes com { $label }
identity-words-joins-by = uniões por { $label }
identity-words-joins-decided-by-hand = uniões decididas à mão
identity-words-customers-with-several-customer-ids = clientes com vários códigos de cliente
identity-words-kind = Tipo
identity-words-shared-value = Valor em comum
identity-words-profiles = Perfis
identity-words-profiles-counted = perfis
identity-words-why = Por quê
identity-words-customers-with-events = Clientes com eventos
identity-words-came-to = chegaram a { $name }
identity-words-reached = alcançaram { $name }
identity-words-still-active = ainda ativos
identity-words-dropped-off = abandonaram
identity-words-in-stage-flow = no fluxo de etapas, { $name }
identity-words-before = Antes
identity-words-share = Proporção
identity-words-after = Depois
identity-words-rule = Regra
identity-words-value = Valor
identity-words-profiles-are-same-person = { $left }: os perfis { $profiles } são a mesma pessoa
identity-words-and-are-different-people = { $left } e { $right } são pessoas diferentes
identity-words-is-fine = { $left } está certo
identity-words-number = Número
identity-words-when = Quando
identity-words-decision = Decisão
identity-words-followed = Seguida
identity-words-customer = Cliente
identity-words-name = Nome
identity-words-why-to-look = Por que olhar
identity-words-nobody-can-be-compared-import-people = Ninguém pode ser comparado: importe uma tabela de pessoas com nomes, datas de nascimento ou endereços.
identity-words-nobody-looks-like-same-person-twice = Ninguém parece ser a mesma pessoa duas vezes
identity-words-1-pair-of-customers-looks-like = 1 par de clientes parece ser a mesma pessoa
identity-words-pairs-of-customers-look-like-same = { $n } pares de clientes parecem ser a mesma pessoa
identity-words-more-have-two-customer-ids = ; outros { $blocked } têm dois códigos de cliente
identity-words-compared-in = { $customers } comparados em { $pairs }
identity-words-share-something-too-common-to-compare = {" "}· { $groups } têm em comum algo frequente demais para comparar todos neles
identity-words-score = Pontuação
identity-words-agree = Concorda
identity-words-differ = Difere
identity-words-two-customer-ids = Dois códigos de cliente
identity-words-no-longer-in-data = não está mais nos dados

## Date ranges

date-ranges-last-7-days = Últimos 7 dias
date-ranges-last-30-days = Últimos 30 dias
date-ranges-last-month = Mês passado
date-ranges-this-month = Este mês
date-ranges-this-quarter = Este trimestre
date-ranges-this-year = Este ano

## Numbers

numbers-time = hora de { $city }
numbers-at-least-99 = pelo menos 99
numbers-fewer-than-1 = menos de 1
numbers-about = cerca de { $n }
numbers-points = { $n } pontos
numbers-of = { $part } de { $whole }
numbers-nearly-done = quase pronto
numbers-left = faltam { $left }
numbers-mb-s = { $n } MB/s
numbers-kb-s = { $n } kB/s
numbers-kb = { $n } kB
numbers-mb = { $n } MB
numbers-thousands = mil
numbers-millions = mi
numbers-billions = bi

## Licences

licences-desire-path-under-mit-licence-or = Desire Path, sob a licença MIT ou a Apache License 2.0, à sua escolha
licences-apache-license-2-0 = A Apache License 2.0
licences-font-inter = A fonte Inter
licences-sentiment-lexicon-of-vader = O léxico de sentimentos do VADER
licences-authors-of-sqlite-have-dedicated-its = Os autores do SQLite dedicaram seu código ao domínio público.

## Units

words-unit-customer = cliente
words-unit-session = sessão
words-unit-order = pedido
words-unit-account = conta
words-unit-ticket = ticket
words-unit-cart = carrinho
words-units-customers = clientes
words-units-sessions = sessões
words-units-orders = pedidos
words-units-accounts = contas
words-units-tickets = tickets
words-units-carts = carrinhos
words-title-customers = Clientes
words-title-sessions = Sessões
words-title-orders = Pedidos
words-title-accounts = Contas
words-title-tickets = Tickets
words-title-carts = Carrinhos

## Steps of a flow

flow-node-other = Outros
flow-node-not-started = Não começou
flow-node-goal-reached = Meta alcançada
flow-node-goal = Meta
flow-node-active = Ativos
flow-node-dropped = Abandono
flow-node-still-active = Ainda ativo
flow-node-dropped-off = Abandono
flow-node-others = Outros

## Lengths of time

duration-s = { $n } s
duration-min = { $n } min
duration-h = { $n } h
duration-day = { $n } dia
duration-days = { $n } dias
duration-month = { $n } mês
duration-months = { $n } meses
duration-year = { $n } ano
duration-years = { $n } anos
purpose-ads = Anúncios
purpose-marketing-by-sms = Marketing por SMS
purpose-marketing-by-e-mail = Marketing por e-mail
purpose-profiling = Criação de perfis
purpose-analytics = Análise de dados
journal-kind-retention = Retenção de dados
journal-kind-erasure = Apagamento
journal-kind-export = Exportação
journal-kind-import = Importação
journal-kind-edit = Edição
quality-field-text = Texto
quality-field-country = País
quality-field-device = Dispositivo
quality-field-campaign = Campanha
quality-field-value = Valor
quality-field-product = Produto
quality-field-page = Página
quality-field-channel = Canal
quality-field-person-known = Pessoa conhecida
flow-node-others-fewer-than-each = outros (menos de { $k } cada um)
flow-node-others-groups-fewer-than = outros (com grupos de menos de { $k })
addresses-names-with-a-number = nomes com um número
addresses-e-mail-addresses = endereços de e-mail

## Property

property-is-known = { $property } é conhecido
cancelled = cancelado

## Months

month-january = janeiro
month-february = fevereiro
month-march = março
month-april = abril
month-may = maio
month-june = junho
month-july = julho
month-august = agosto
month-september = setembro
month-october = outubro
month-november = novembro
month-december = dezembro
month-short-january = jan.
month-short-february = fev.
month-short-march = mar.
month-short-april = abr.
month-short-may = mai.
month-short-june = jun.
month-short-july = jul.
month-short-august = ago.
month-short-september = set.
month-short-october = out.
month-short-november = nov.
month-short-december = dez.
weekday-short-monday = seg.
weekday-short-tuesday = ter.
weekday-short-wednesday = qua.
weekday-short-thursday = qui.
weekday-short-friday = sex.
weekday-short-saturday = sáb.
weekday-short-sunday = dom.
chart-spike = pico
chart-drop = queda
chart-new-level = novo nível
chart-period-before = período anterior: { $value }
chart-not-complete = incompleto
chart-not-shown = Não mostrados
chart-state-move = { $column }: { $customers } de { $from } para { $to }
chart-bars-shown = { $n } de { $of } mostrados
setting-words-entity = Jornadas de quem
setting-words-beyond-goal = Seguir após a meta
setting-words-by = As colunas são
setting-words-around = Em torno de
setting-words-axis = O eixo começa em
setting-words-direct = Direto ao lado de outros
setting-words-half-life-days = Meia-vida em dias
setting-words-look-back = Janela retroativa
setting-words-markov-order = Ordem de Markov
setting-words-min-journeys = Mínimo de jornadas
setting-words-passed-sites = Sites de pagamento e login
setting-words-counts-only = Só contagens
setting-words-edges = Conexões mostradas, %
setting-words-every = Dias por coluna
setting-words-level = Os passos são
setting-words-limit = Máximo de linhas
setting-words-max-steps = Caminho mais longo
setting-words-min-share = Menor proporção
setting-words-nodes = Pontos de contato mostrados, %
setting-words-repeats = Cada repetição
setting-words-rows = Linhas da imagem
setting-words-split = Por grupo
setting-words-hold = Igual em cada passo
setting-words-top = Mostrados pelo nome
setting-words-top-scope = Nomes
setting-words-hide = Passos ocultos
setting-words-only = Só estes passos
setting-words-window = Dentro de
setting-words-by-itself = Automático
setting-words-yes = Sim
setting-words-no = Não
setting-words-whenever = A qualquer momento
setting-words-on = Nesse mesmo período
setting-words-on-or-after = Nesse período ou depois
setting-words-overall = Os mesmos em cada passo
setting-words-column = Os de cada passo
table-title-to-and-fro = Idas e voltas
table-title-by-number = Por número do pedido
table-title-returns = Volta
table-title-nodes = Passos
table-title-content = O que os compradores tinham lido
table-title-models = Modelos lado a lado
table-title-passed-sites = Sites de passagem
table-title-positions = Lugar nas jornadas
table-title-links = Passagens
table-title-cells = Células

## Settings, their values and tables
setting-name-active-days = Dias ativos
setting-name-against = Comparado com
setting-name-anchor = Âncora
setting-name-as-of-end = No fim dos dados
setting-name-avoid = Evitar
setting-name-back = Para trás
setting-name-before = Antes
setting-name-block = Bloquear
setting-name-change = Mudança
setting-name-channel = Canal
setting-name-cohort = Coorte
setting-name-color = Cor
setting-name-columns = Colunas
setting-name-conversions = Conversões
setting-name-days = Dias
setting-name-design = Plano
setting-name-discount = Desconto
setting-name-features = Características
setting-name-formula = Fórmula
setting-name-from = De
setting-name-goal = Meta
setting-name-groups = Grupos
setting-name-horizon = Horizonte
setting-name-horizon-days = Dias à frente
setting-name-measure = Medida
setting-name-model = Modelo
setting-name-months = Meses
setting-name-occurrence = Que vez
setting-name-of = Personas de
setting-name-order = Ordem
setting-name-pattern = Padrão
setting-name-period = Período
setting-name-property = Propriedade
setting-name-quotes = Citações
setting-name-ratings = Notas
setting-name-returns = Devoluções
setting-name-rule = Regra
setting-name-segment = Segmento
setting-name-sort = Ordenação
setting-name-source = Fonte
setting-name-stage = Etapa
setting-name-steps = Passos
setting-name-target = Alvo
setting-name-themes = Temas
setting-name-to = Para
setting-name-touchpoint = Ponto de contato
setting-name-unit = Unidade
setting-name-with = Com
setting-name-within = Dentro de
setting-value-accounts = Contas
setting-value-active = Ativos
setting-value-all = Todos
setting-value-any = Qualquer
setting-value-arcsine = Arco-seno
setting-value-auto = Auto
setting-value-calendar = Calendário
setting-value-campaign = Campanha
setting-value-carts = Carrinhos
setting-value-channel = Canal
setting-value-conversion = Conversão
setting-value-count = Contagem
setting-value-country = País
setting-value-customers = Clientes
setting-value-day = Dia
setting-value-device = Dispositivo
setting-value-directly = Diretamente
setting-value-drop-off = Abandono
setting-value-event = Evento
setting-value-events = Eventos
setting-value-eventually = Em algum momento
setting-value-ever = Alguma vez
setting-value-every = Cada um
setting-value-first = Primeira
setting-value-first-channel = Primeiro canal
setting-value-first-event = Primeiro evento
setting-value-goal = Meta
setting-value-goals = Metas
setting-value-groups = Grupos
setting-value-length = Duração
setting-value-last = Última
setting-value-messages = Mensagens
setting-value-miller = Miller
setting-value-month = Mês
setting-value-none = Nenhum
setting-value-ordered = Na ordem
setting-value-orders = Pedidos
setting-value-pooled = Agrupado
setting-value-probability = Probabilidade
setting-value-product = Produto
setting-value-purchase = Compra
setting-value-rest = Os demais
setting-value-revenue = Receita
setting-value-segment = Segmento
setting-value-segments = Segmentos
setting-value-sessions = Sessões
setting-value-silent = Inativo
setting-value-stage = Etapa
setting-value-start = Início
setting-value-step = Passo
setting-value-strict = Estrito
setting-value-tickets = Tickets
setting-value-time = Tempo
setting-value-touchpoint = Ponto de contato
setting-value-visits = Visitas
setting-value-week = Semana
table-name-averages = Médias
table-name-calibration = Calibração
table-name-campaigns = Campanhas
table-name-channels = Canais
table-name-cohorts = Coortes
table-name-columns = Colunas
table-name-currencies = Moedas
table-name-customers = Clientes
table-name-days = Dias
table-name-differences = Diferenças
table-name-effect = Efeito
table-name-errors = Erros
table-name-experiments = Experimentos
table-name-factors = Fatores
table-name-fifths = Quintos
table-name-findings = Achados
table-name-first-products = Primeiros produtos
table-name-groups = Grupos
table-name-histogram = Histograma
table-name-hours = Horas
table-name-later-value = Valor posterior
table-name-left-for = Saíram para
table-name-lengths = Durações
table-name-levers = Alavancas
table-name-lifecycle = Ciclo de vida
table-name-loops = Ciclos
table-name-losses = Perdas
table-name-matrix = Matriz
table-name-measures = Medidas
table-name-moves = Passagens
table-name-needed = Necessários
table-name-next = Seguintes
table-name-opportunities = Oportunidades
table-name-outcomes = Desfechos
table-name-over-time = Ao longo do tempo
table-name-pairs = Pares
table-name-paths = Caminhos
table-name-periods = Períodos
table-name-playbooks = Playbooks
table-name-portrait = Quem são
table-name-predictions = Previsões
table-name-products = Produtos
table-name-quality = Qualidade
table-name-quotes = Citações
table-name-scores = Pontuações
table-name-sequences = Sequências
table-name-sessions = Sessões
table-name-signals = Sinais
table-name-similar = Semelhantes
table-name-sources = Fontes
table-name-stages = Etapas
table-name-states = Estados
table-name-steps = Passos
table-name-tenths = Décimos
table-name-test = Teste
table-name-tests = Testes
table-name-themes = Temas
table-name-time-taken = Tempo gasto
table-name-together = Juntos
table-name-touchpoints = Pontos de contato
table-name-transitions = Transições
table-name-uplift = Uplift
table-name-weekdays = Dias da semana
table-name-words = Palavras

## Identifiers, what looks alike, and units behind numbers
id-kind-customer-id = código de cliente
id-kinds-customer-id = códigos de cliente
id-kind-email = e-mail
id-kinds-email = e-mails
id-kind-phone = telefone
id-kinds-phone = telefones
id-kind-device = dispositivo
id-kinds-device = dispositivos
likeness-given-name = nome
likeness-surname = sobrenome
likeness-email = e-mail
likeness-phone = telefone
likeness-birth-date = data de nascimento
likeness-postcode = código postal
likeness-address = endereço
likeness-number = número pessoal
unit-months = {" "}meses
unit-days = {" "}dias
unit-people = {" "}pessoas
