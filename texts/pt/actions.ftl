### The view Actions.

## Details

details-select-proposal = Selecione uma proposta
details-click-row-to-see-why-it = Clique em uma linha para ver por que foi proposta, editá-la e decidir.
details-for = { $action_kind } para { $customer_label }
details-chance-of-order = probabilidade de pedido
details-expired = Expirada
details-before = Antes de
details-consent = Consentimento
details-state = Estado
details-to-be-sent = A enviar
details-held-back-never-contacted-so-that = No grupo de controle: nunca contatado, para que se possa medir o efeito sobre os outros.
details-as-usual = Como de costume: esta ação não é realizada, para que se possa medir o efeito dela sobre os outros. O que você envia a todos de qualquer modo vale também para estes.
details-content = Conteúdo
details-at = { $channel } às { $hour }
details-by = Canal
details-best-hour = Melhor hora
details-save-changes = Salvar alterações
details-discard = Descartar
details-channel = Canal
details-approve = Aprovar
details-reject = Rejeitar
details-undecided = Não decidida
details-owner = Responsável
details-note = Nota
details-playbook = Playbook
details-cost = Custo
details-for-people = Para { $customers }
details-several = Ctrl adiciona uma linha, Shift todas até uma.

## List

list-what = O quê
list-content = Conteúdo
list-order-chance = Prob. de pedido
list-by = Canal
list-best-hour = Melhor hora
list-consent = Consentimento
list-state = Estado
list-for = { $action_kind } para { $customer_label }, { $action_state }
list-approve-all-shown = Aprovar todas as mostradas
list-approves = Aprova { $n }
list-reject-all-shown = Rejeitar todas as mostradas
list-rejects = Rejeita { $n }
list-search = Buscar
list-approve-first-menu = Aprovar as primeiras…
list-approve-first = Aprovar
list-approve-first-by = Contacto por
list-approve-first-any = Qualquer canal
list-approve-first-says = Das mostradas, nesta ordem: quem realmente receberá mensagem, considerados o consentimento, os dias entre mensagens e o grupo de controle.
list-approve-first-nobody = Ninguém dos mostrados receberia mensagem: a todos falta o consentimento, estão no grupo de controle ou receberam uma mensagem há pouco.
list-at-most-people = No máximo tantas pessoas
list-at-most-cost = No máximo a este custo
list-export-approved = Exportar aprovadas…
list-other-tool = Para outra ferramenta…
list-propose-again = Propor de novo
list-what-you-approved-rejected-or-edited = O que você aprovou, rejeitou ou editou permanece
list-counting-again = Contando de novo…
list-shown = { $actions } mostradas
list-counting = Contando…
list-held-back-to-compare-with = { $n } no grupo de controle para comparar
list-of-approved-behind-now = { $n ->
    [one] { $n } das aprovadas agora fica de fora
   *[other] { $n } das aprovadas agora ficam de fora
}
list-to-decide-expired-propose-again-replaces = { $n ->
    [one] { $n } a decidir expirou: “Propor de novo” a substitui
   *[other] { $n } a decidir expiraram: “Propor de novo” as substitui
}
list-all-kinds = Todos os tipos
list-kind = Tipo
list-any-state = Qualquer estado
list-list-actions = Listar ações
list-chance-of-order-within-30-days = Probabilidade de um pedido em até 30 dias do fim dos dados, seja isto enviado ou não
list-held-back = Grupo de controle
list-as-usual = Como de costume
list-left-as-usual = { $n } deixadas como de costume
list-expired = Expirada
list-approved = Aprovada
list-rejected = Rejeitada
list-exported = Exportada
list-approve = Aprovar
list-reject = Rejeitar

## Actions

actions-desire-path-proposes-who-to-remind = O Desire Path propõe a quem lembrar, agradecer, reconquistar ou deixar em paz, com um motivo para cada um. Nada sai deste programa antes que você aprove e exporte.
actions-looking-for-whom-to-contact = Procurando quem contatar…
actions-proposals = Propostas
actions-results = Resultados
actions-counting-actions = Contando ações…
actions-count-actions = Contar ações
actions-proposals-are-made-from-what-customers = As propostas são feitas a partir do que os clientes fizeram. Importe eventos primeiro.
actions-no-data-to-act-on = Sem dados para agir
actions-import-files = Importar arquivos…
actions-no-proposals-yet = Ainda não há propostas
actions-no-action-is-for-customer-who = Nenhuma ação é para um cliente que passa pelo filtro.
actions-propose-as-of = Propor com base em { $date }

## Outbox

outbox-plan-export = Planejar a exportação
outbox-export-approved-actions = Exportar ações aprovadas
outbox-in-file = no arquivo
outbox-left-out = omitidas
outbox-days-between-messages-are-set-in = { $when } Os dias entre mensagens são definidos em Dados, Configurações.
outbox-file-carries-customer-identifiers-exported-actions = O arquivo leva identificadores de clientes. As ações exportadas são marcadas, e desfazer retira a marca.
outbox-choose-where-to-save = Escolher onde salvar…
outbox-cancel = Cancelar
outbox-approved-actions-for-tool = Ações aprovadas para { $tool }{ $included }
outbox-approved-actions-as-csv = Ações aprovadas em CSV{ $included }

## Results

results-comparing-those-contacted-with-those-held = Comparando os contatados com o grupo de controle…
results-contacted = Contatados

## State

state-propose-actions = Propor ações
state-there-is-nothing-to-propose = Não há nada a propor. { $why }
state-import-more-events-or-run-predictions = Importe mais eventos ou calcule as previsões.

## Words

words-message-adds-about-90-interval-to = A mensagem acrescenta cerca de { $money } (intervalo de 90%: { $low } a { $high }), medido em comparação com o grupo de controle.
words-message-adds-points-to-that-chance = A mensagem acrescenta { $points } pontos a essa probabilidade (intervalo de 90%: { $low } a { $high }), medido em comparação com o grupo de controle.
words-what-message-adds-is-not-measured = O que a mensagem acrescenta ainda não foi medido: exporte, envie e importe o que aconteceu.
consent-them-without-known-consent = { $n } deles sem consentimento conhecido
consent-have-another-action-file = com outra ação no arquivo
consent-were-sent-by-webhook = com envio já feito por webhook
consent-no-longer-data = já fora dos dados
consent-would-come-too-soon-after-another = cedo demais após outra mensagem
consent-have-open-complaint = com uma reclamação em aberto
consent-have-ordered-since = com pedido desde então
consent-playbook-reaches-no-more = além do que o playbook alcança nessa semana
consent-have-expired-would-before-they-can = fora do prazo antes do envio
consent-held-back-measure-effect = no grupo de controle para medir o efeito
consent-as-usual-measure-effect = como de costume para medir o efeito
consent-do-not-agree-profiled = sem consentimento para perfis
consent-cannot-reached-way = sem contato possível por esse meio
consent-have-not-said-yes-analytics = sem um sim à análise de dados
consent-have-not-said-yes-being-contacted = sem um sim ao contato
consent-refused-analytics = com recusa da análise de dados
consent-refused-to-be-contacted = com recusa do contato
propose-proposing-actions = Propondo ações
propose-learning-what-goes-together-when-people = Aprendendo o que combina e quando as pessoas estão presentes
results-no-clear-difference = Sem diferença clara: { $range }.
results-it-did-harm = Fez mal: { $range }.
results-it-worked = Funcionou: { $range }.
results-points-within-days-95-interval = { $points } pontos em até { $result_days } dias (intervalo de 95%: { $low } a { $high })
results-too-few-customers-compare-contacted-held = Clientes insuficientes para comparar ({ $contacted } contatados, { $held_back } no grupo de controle; são necessários { $firm } de cada).
results-without-a-campaign = Sem campanha

## Who is left out
consent-withheld = { $n } retidos: { $why }
