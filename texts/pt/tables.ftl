### Titles of columns and words in tables.

## Tables

tables-day = Dia
tables-channel = Canal
tables-from = De
tables-campaign = Campanha
tables-cost = Custo
tables-currency = Moeda
tables-impressions = Impressões
tables-clicks = Cliques
tables-session = Sessão
tables-start = Início
tables-end = Fim
tables-duration = Duração
tables-events = Eventos
tables-first-touchpoint = Primeiro ponto de contato
tables-last-touchpoint = Último ponto de contato
tables-goal = Meta
tables-to = Para
tables-within-customer = Por cliente
tables-within-session = Por sessão
tables-of-from = Parte da origem
tables-of-start = Do início
tables-of-previous-step = Do passo anterior
tables-step = Passo
tables-kind = Tipo
tables-name = Nome
tables-count = Contagem
tables-path = Caminho
tables-times = Vezes
tables-customers = Clientes
tables-of-all-paths = De todos os caminhos
tables-reach-goal = Alcançam a meta
tables-median-time = Tempo mediano
tables-error = Erro
tables-week-from = Semana de
tables-sessions-with-error = Sessões com o erro
tables-sessions-at-step-before = Sessões no passo anterior
tables-rate = Taxa
tables-out-of-ordinary = Fora do comum
tables-group = Grupo
tables-share = Proporção
tables-what-makes-it-different = O que o torna diferente
tables-groups = Grupos
tables-silhouette = Silhueta
tables-stability = Estabilidade
tables-inertia = Inércia
tables-chosen = Escolhido
tables-time = Data e hora
tables-stage = Etapa
tables-touchpoint = Ponto de contato
tables-source = Fonte
tables-page = Página
tables-product = Produto
tables-value = Valor
tables-amount-as-paid = Valor pago
tables-text = Texto
tables-raw-event = Evento bruto
tables-device = Dispositivo
tables-country = País
tables-silent-may-leave = inativo (pode ir embora)
tables-prediction = Previsão
tables-days = Dias
tables-state = Estado
tables-auc = AUC
tables-baseline-auc = AUC de referência
tables-brier = Brier
tables-base-rates-brier = Brier da taxa base
tables-lift-of-top-tenth = Lift do décimo superior
tables-note = Nota
tables-low-confidence = baixa confiança
tables-not-enough-data = dados insuficientes
tables-chance = Probabilidade
tables-reasons = Motivos
tables-import = Importação
tables-file = Arquivo
tables-at = Em
tables-rows = Linhas
tables-duplicates = Duplicadas
tables-rejected = Rejeitadas
tables-line = Linha
tables-column = Coluna
tables-what-is-wrong = O que está errado
tables-row-as-it-came = A linha como veio
tables-addresses = Endereços
tables-become = Viram
tables-how-many = Quantos
tables-because-of = Por causa de
tables-example = Exemplo
tables-address = Endereço
tables-now = Agora
tables-then = Depois

## Customer list

customer-list-last-seen = Visto por último
customer-list-events = Eventos
customer-list-orders = Pedidos
customer-list-value = Valor
customer-list-stage = Etapa
customer-list-lifecycle = Ciclo de vida
customer-list-segment = Segmento
customer-list-chance-to-buy = Prob. de compra
customer-list-chance-to-stay-silent = Prob. de inatividade

## Privacy tables

privacy-tables-purpose = Finalidade
privacy-tables-given = Dado
privacy-tables-refused = Recusado
privacy-tables-not-known = Não conhecido
privacy-tables-withheld = Retidos
privacy-tables-time = Data e hora
privacy-tables-kind = Tipo
privacy-tables-what = O quê
privacy-tables-people = Pessoas
privacy-tables-details = Detalhes

## Annotations

annotations-note = Nota
annotations-campaign = Campanha
annotations-release = Lançamento
annotations-price-change = Mudança de preço
annotations-import = Importação
annotations-break-in-data = Quebra nos dados
annotations-to = { $first } a { $last }
annotations-number = Número
annotations-from = De
annotations-last-day-heading = Até
annotations-kind = Tipo
annotations-text = Texto
annotations-source = Fonte

## Properties

properties-numbers = { $name } (números)
properties-of = { $values } de { $name }: { $reason }
properties-its-name-says-that-it-names = o nome diz que nomeia pessoas
properties-they-hold-e-mail-address-telephone = contêm um endereço de e-mail, um telefone, um número de cartão ou de conta
properties-they-are-longer-than-200-bytes = têm mais de 200 bytes
properties-they-are-no-numbers = não são números
properties-project-keeps-10-000-different-texts = um projeto guarda 10.000 textos diferentes de uma propriedade
properties-project-keeps-100-properties = um projeto guarda 100 propriedades

## Contact

contact-customer = Cliente
contact-customer-id = Código de cliente
contact-email = E-mail
contact-phone = Telefone
contact-name = Nome
contact-first-name = Nome
contact-last-name = Sobrenome

## Table

table-yes = sim
table-no = não
table-hidden = oculto
table-import-active = ativa
table-import-undone = desfeita
sql-state = Estado
sql-held-back = Grupo de controle
sql-expires = Expira
sql-added-orders = Pedidos acrescentados
sql-value-of-one-order = Valor de um pedido
sql-expected-orders = Pedidos esperados
sql-reason = Motivo
sql-content = Conteúdo
sql-channel = Canal
sql-action = Ação
sql-number = Número
sql-customer = Cliente
sql-segment = Segmento

## Tones that a person set

own-moods-bad = Ruim
own-moods-neutral = Neutro
own-moods-good = Bom
own-moods-number = Número
own-moods-what = Do quê
own-moods-of = Palavra ou id de texto
own-moods-tone = Tom
own-moods-word = palavra
own-moods-text = texto
theme-names-name = Nome
theme-names-words = Palavras
