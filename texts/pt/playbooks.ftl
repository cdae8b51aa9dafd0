### Playbooks: what is done for whom.

## Those that come with the program

playbook-cart = Lembrete do carrinho
playbook-cart-message = Seu carrinho está esperando[: {"{"}product{"}"}]
playbook-offer = Oferta para o que se vê repetidas vezes
playbook-offer-message = Uma oferta para {"{"}product{"}"}
playbook-welcome = Série de boas-vindas
playbook-welcome-message = Boas-vindas em três mensagens: quem somos, o que outros adoram, como obter ajuda
playbook-win-back = Reconquista
playbook-win-back-message = Sentimos sua falta: as novidades, e um motivo para voltar
playbook-win-back-trouble = Reconquista após um problema
playbook-win-back-trouble-message = Uma mensagem pessoal do atendimento: está tudo bem agora?
playbook-complement = O que combina com o último pedido
playbook-complement-message = Para combinar com {"{"}product{"}"}: {"{"}suggestion{"}"}
playbook-start-page = Página inicial que ajuda a decidir
playbook-start-page-message = Uma página inicial que ajuda a decidir: mais vendidos, comparação, avaliações
playbook-review = Pedido de avaliação
playbook-review-message = [O que achou de {"{"}product{"}"}?|O que achou do seu pedido?]
playbook-recovery = Reparar o que deu errado
playbook-recovery-message = Uma resposta pessoal a {"{"}first name|o cliente{"}"}: o que deu errado e o que fazemos a respeito
playbook-call = Ligar para bons clientes que se calam
playbook-call-message = Ligar para {"{"}first name|o cliente{"}"}[ {"{"}last name{"}"}]: {"{"}orders{"}"} pedidos até agora. O que o traria de volta?
playbook-thanks = Agradecer aos melhores clientes
playbook-thanks-message = Obrigado, {"{"}first name|caro cliente{"}"}: um pequeno presente pela sua fidelidade

## Rules

playbook-rule-no-such-value = não há "{ $name }" aqui; há { $known }
playbook-rule-chance-is-compared = uma probabilidade é comparada com por cento, como chance:order >= 60% ou chance:order/90 >= 0.6
playbook-rule-percent-missing = depois da comparação vem um número de por cento de 0 a 100, como chance:order >= 60% ou chance:order/90 >= 0.6
playbook-rule-form = sinais como sign:open-cart, segmentos como segment:"Loyal", etapas como stage:"Decision", probabilidades como chance:order >= 60% ou chance:silent/90 >= 50%, sentimentos como mood:negative, e o que os clientes fizeram, como em segmentos: orders >= 2, last order <= 30 days ago, did kind:cart with device:mobile; not antes de qualquer um deles, ligados por and, ou por or, entre parênteses quando misturados

## Rules in words

rule-words-open-cart = um carrinho ou checkout dos últimos 7 dias sem pedido desde então
rule-words-repeated-views = um produto visto três vezes ou mais em 7 dias e não comprado
rule-words-new-customer = visto pela primeira vez há até 14 dias, no máximo um pedido
rule-words-lapsing = já fez pedido e está se calando
rule-words-no-review = um pedido de 7 a 45 dias atrás sem avaliação
rule-words-rising-visits = as visitas mais que dobraram em 14 dias, sem pedido
rule-words-bought-together = um pedido dos últimos 60 dias que outros combinam com outro produto
rule-words-trouble = um contato com o atendimento ou devolução dos últimos 60 dias
rule-words-open-complaint = uma reclamação em aberto dos últimos 14 dias
rule-words-segment = no segmento “{ $name }”
rule-words-segment-gone = em um segmento que não existe mais
rule-words-stage = na etapa “{ $name }”
rule-words-chance = { $chance } { $sign } { $percent }%
rule-words-unhappy = o que escreveu há pouco soa insatisfeito
rule-words-neither-mood = o que escreveu há pouco não soa nem satisfeito nem insatisfeito
rule-words-happy = o que escreveu há pouco soa satisfeito
rule-words-not = não: { $what }
rule-words-and = {", e "}
rule-words-or = {", ou "}

## The insight

playbooks-title = Playbooks
playbooks-question = Para quem é cada playbook, e o que ele propõe?
playbooks-setting-as-of-end = Se o fim dos dados conta como hoje; auto: como nas propostas que existem.
playbooks-shared = Para quem são os playbooks só se diz para o próprio trabalho.
playbooks-none = não há playbooks; adicione um em Ações, ou importe um arquivo com playbooks --import
playbooks-playbook-in-errors = playbook
playbooks-playbook = Playbook
playbooks-customers = Para
playbooks-proposed = Propostos
playbooks-decided = Decididos antes
playbooks-outranked = Há melhores
playbooks-not-worth = Não compensa
playbooks-no-words = Faltam palavras
playbooks-refused = Recusados
playbooks-unreachable = Fora de alcance
playbooks-on = Ligado
playbooks-action = Ação
playbooks-who = Quem
playbooks-channels = Canais
playbooks-message = Mensagem
playbooks-number = Número
playbooks-broken = { $n ->
    [one] { $n } playbook cita um segmento ou etapa que não existe mais, e não propõe nada: { $names }.
   *[other] { $n } playbooks citam um segmento ou etapa que não existe mais, e não propõem nada: { $names }.
}
playbooks-sentence = { $on } de { $all } playbooks estão ligados: { $proposals ->
    [one] { $proposals } proposta
   *[other] { $proposals } propostas
} para { $customers }.
playbooks-not-worth-sentence = Para outros { $n } é melhor não fazer nada: custaria mais do que pode trazer.
playbooks-note = com base em { $date } · clientes vistos nos últimos { $days } dias que concordam com a criação de perfis, cada um pelo que fez até o fim dos dados · “para” = todos para quem a regra vale, as colunas seguintes dizem o que é feito deles e somam esse total · um playbook desligado é contado como se estivesse ligado

## Files and messages

playbook-file-not-read = isto não é um arquivo de playbooks: { $why }
playbook-file-name = todo playbook tem um nome próprio; "{ $name }" falta ou aparece duas vezes
playbook-file-in-playbook = no playbook "{ $name }": { $why }
playbook-file-action = ação
playbook-file-priority = prioridade
playbook-file-two-worths = um sucesso vale uma porcentagem do pedido ou um valor, não os dois
playbook-file-no-channel = um playbook precisa de um canal
playbook-file-hours = as mensagens são enviadas das { $from }:00 às { $to }:00, portanto as horas ficam entre elas, e a última vem depois da primeira
playbook-file-days-and-cost = uma proposta dura de 1 a 3650 dias e não é adiada por mais tempo, os valores ficam entre 0 e 1000000, e uma porcentagem entre 0 e 100
template-empty = a mensagem está vazia
template-open = "{ $sign }" no caractere { $place } nunca é fechado
template-stray = "{ $sign }" no caractere { $place } não cabe ali
template-no-name = as chaves no caractere { $place } não contêm nenhum nome
template-unknown-slot = os dados não conhecem "{ $name }"; há { $known }
template-slot-may-be-empty = Clientes cujo { $name } não é conhecido não recebem mensagem; escreva depois de uma barra o que fica no lugar, ou ponha a parte entre colchetes.
template-personal-data = “{ $found }” parece ser o endereço ou número de uma pessoa, e todos o receberiam.

## The tab

playbooks-tab-title = Playbooks
playbooks-tab-counting = Contando para quem são os playbooks…
playbooks-tab-new = Novo playbook…
playbooks-tab-others = Nenhuma proposta para
playbooks-tab-is-on = ligado
playbooks-tab-is-off = desligado
playbooks-tab-switch = { $name } está ligado
playbooks-tab-remove = Remover playbook
playbooks-tab-removed = Playbook “{ $name }” removido. Ctrl+Z o traz de volta.
playbooks-tab-first-message = Olá[, {"{"}first name{"}"}]
playbooks-tab-select = Selecione um playbook
playbooks-tab-click-row = Clique em uma linha para ver para quem é, o que diz a eles, e para alterá-lo.
playbooks-tab-edit = Editar…
playbooks-tab-off = Desligar
playbooks-tab-on = Ligar
playbooks-tab-copy = Copiar…
playbooks-tab-copy-of = { $name }, cópia
playbooks-tab-lasts = Dura
playbooks-tab-cost = Custo de um contato
playbooks-tab-people-a-week = Máximo de mensagens por semana
playbooks-tab-customers-now = clientes agora
playbooks-tab-example-search = O que diria a…
playbooks-tab-example-none = Ninguém com esse nome o recebe.
playbooks-tab-examples = Por exemplo
playbooks-tab-by = { $kind } por { $channel }
playbooks-tab-show-customers = Mostrar estes clientes
playbooks-tab-needs-name = Dê um nome a ele.
playbooks-tab-name-taken = Já existe um playbook “{ $name }”.
playbooks-tab-new-heading = Novo playbook
playbooks-tab-edit-heading = Editar playbook
playbooks-tab-name = Nome
playbooks-tab-for-whom = Para quem
playbooks-tab-channels-hint = E-mail, site
playbooks-tab-when = Quando é enviado
playbooks-tab-worth = Valor e custo
playbooks-tab-how-often = Quantas vezes
playbooks-tab-save = Salvar playbook
playbooks-tab-unsaved = “{ $name }” não está salvo: salve ou cancele primeiro
playbooks-tab-discard = Descartar
playbooks-tab-add-condition = Adicionar uma condição
playbooks-tab-signs = Indícios
playbooks-tab-segments = Segmentos
playbooks-tab-stages = Etapas
playbooks-tab-moods = Sentimento
playbooks-tab-fill-in = Inserir
playbooks-tab-variant = Outras palavras
playbooks-tab-variant-for = Para aqueles para quem isto vale
playbooks-tab-remove-variant = Remover estas palavras
playbooks-tab-add-variant = Outras palavras para alguns…
playbooks-tab-hour = Em uma hora fixa
playbooks-tab-delay = Horas depois do que o motiva
playbooks-tab-from-hour = Não antes
playbooks-tab-until-hour = Não depois
playbooks-tab-is-sent = Envio
playbooks-tab-at-once = Aprovado de uma vez por todas: enviado logo, enquanto chegam eventos ao vivo
playbooks-tab-at-once-says = Assim que for o caso, por webhook, dentro dos mesmos limites, consentimento e grupo de controle que qualquer outro. Sem isso, cada proposta espera por uma pessoa.
playbooks-tab-lasts-days = Dias que dura uma proposta
playbooks-tab-amount = Um sucesso tem valor fixo
playbooks-tab-percent = Porcentagem do pedido
playbooks-tab-success = Valor de um sucesso
playbooks-tab-again = A mensagem de novo após dias
playbooks-tab-priority = Lugar
playbooks-tab-first = Antes dos outros
playbooks-tab-usual = Segundo o objetivo
playbooks-tab-last = Depois dos outros

## Rules as rows

playbooks-tab-in-segment = no segmento
playbooks-tab-in-stage = na etapa
playbooks-tab-chance = Probabilidade
playbooks-tab-what-they-did = O que fizeram
playbooks-tab-what-they-paid = O que pagaram
