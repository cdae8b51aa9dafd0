### The view Segments.

## Cards

cards-unit-customers-with-event-in-filter = Unidade: clientes com um evento no filtro · agrupados pela semelhança de comportamento (k-means)
cards-customers = { $name }, { $size } clientes
cards-customers-with-share = clientes · { $share }

## Details

details-select-segment = Selecione um segmento
details-click-row-to-rename-it-see = Clique em uma linha para renomeá-lo, ver seus membros ou exportá-los.
details-select-group = Selecione um grupo
details-click-card-or-column-to-see = Clique em um cartão ou em uma coluna para ver quem está nele e o que fazer com eles.
details-customers-of-those-grouped = clientes · { $share } dos agrupados
details-see-members = Ver membros
details-save-this-group = Salvar este grupo
details-segment-saved = Segmento “{ $last_segment }” salvo.
details-export-members = Exportar membros…
details-what-makes-it-different = O que o torna diferente
details-name = Nome
details-rename = Renomear
details-through-filter = {" "}no filtro
details-customers = clientes{ $through } · { $segment }
details-look-at-journey-of-this-segment = Ver a jornada deste segmento
details-delete = Excluir

## Differences

differences-how-many-times-average-of-all = Quantas vezes a média de todos os clientes agrupados · ↑ cheia: mais que a média, ↓ contornada: menos, mais forte: mais longe dela
differences-in-on-average-all-customers = { $trait } em “{ $group }”: { $mean } em média; todos os clientes: { $mean_of_all }

## Group count

group-count-you-chose = você escolheu
group-count-chosen-by-stability-first-then-separation = escolhido primeiro pela estabilidade, depois pela separação
group-count-groups-stable-same-groups-come-out = { $k } grupos: { $how }. Estável: os mesmos grupos aparecem quando os clientes são sorteados de novo. Separado: os clientes estão mais perto do próprio grupo do que do seguinte. Clique em uma linha para tentar outro número.
group-count-groups-stable-separate-smallest-group = { $k } grupos: estável { $stability }, separado { $separation }, menor grupo { $smallest }
group-count-groups = { $k } grupos
group-count-stable = Estável
group-count-separate = Separado
group-count-smallest-group = Menor grupo

## Segments

segments-segments-are-found-in-what-customers = Os segmentos são encontrados no que os clientes fizeram. Importe eventos primeiro.
segments-no-customers-to-group = Sem clientes para agrupar
segments-desire-path-finds-groups-of-customers = O Desire Path encontra grupos de clientes que se comportam de modo parecido, dá a eles nomes simples e mostra o que torna cada um diferente. Você também pode escolher clientes em qualquer gráfico e fazer deles um segmento.
segments-looking-for-customers-who-behave-alike = Procurando clientes que se comportam de modo parecido…
segments-no-segments-yet = Ainda não há segmentos
segments-find-groups = Encontrar grupos
segments-compare = Comparar…
segments-compare-tab = Comparar
segments-saved-segments = Segmentos salvos
segments-groups-found = Grupos encontrados
segments-what-makes-them-different = O que os torna diferentes
segments-how-many-groups = Quantos grupos
segments-save-as-segments = Salvar como segmentos
segments-replaces-groups-that-were-saved-before = Substitui os grupos salvos antes
segments-found-before-data-or-filter-changed = Encontrados antes de os dados ou o filtro mudarem.
segments-saved = { $segments } salvos.
segments-groups-of-customers-who-behave-alike = Grupos de clientes que se comportam de modo parecido

## Saved

saved-segment = Segmento
saved-customers = Clientes
saved-share = Proporção
saved-from = De
saved-save-groups-as-segments-or-pick = Salve grupos como segmentos, ou escolha clientes em um gráfico e pressione “Criar segmento”.
saved-counting-its-customers = { $n }, contando seus clientes
saved-export-members = Exportar membros
saved-delete-segment = Excluir segmento
saved-count-members = Contar membros
saved-segment-deleted-ctrl-z-brings-it = Segmento “{ $name }” excluído. Ctrl+Z o traz de volta.
saved-found-group-of = Grupo encontrado { $n } de { $k }
saved-rfm-group = Grupo RFM
segments-rfm-groups = Grupos RFM
segments-save-rfm-groups = Salvar grupos RFM
segments-replaces-rfm-groups-saved-before = Substitui os grupos RFM salvos antes; os nomes que você deu permanecem
segments-rfm-groups-saved = Os grupos RFM foram salvos como segmentos.
saved-selected = Selecionado: { $from }
saved-by-rule = Por regra: { $text }
groups-number-is-not-sure = Não é certo quantos grupos há: de { $of } sorteios dos clientes, { $times } falam a favor de { $k } grupos e { $other_times } de { $other }. Os grupos em si saem iguais todas as vezes.
groups-weak-other-customers-same-kind-groups = Fraco: com outros clientes do mesmo tipo os grupos sairiam diferentes (estabilidade { $stability }; { $stable } é firme).
groups-smallest-group-holds-only-customers = O menor grupo contém só { $smallest }% dos clientes.
groups-trying-2-8-groups = Tentando de 2 a 8 grupos
groups-too-few-customers = Segmentos precisam de pelo menos { $need } clientes com eventos; há { $have }. Importe mais dados.
groups-too-few-customers-in-filter = Segmentos precisam de pelo menos { $need } clientes com eventos; dentro do filtro há { $have }. Amplie o filtro ou importe mais dados.
groups-all-alike = Todos estes clientes se comportam igual, portanto não há grupos a encontrar. Importe mais tipos de eventos.
groups-counting-what-customers-do = Contando o que os clientes fazem
group-mostly-in = sobretudo em { $stage }
group-mostly-with = sobretudo { $property }
group-by-many-channels = por muitos canais
group-who-send-goods-back = que devolvem produtos
group-who-write-reviews = que escrevem avaliações
group-who-ask-support = que procuram o atendimento
group-who-click-e-mails = que clicam em e-mails
group-who-read-e-mails = que leem e-mails
group-mostly-by = sobretudo por { $name }
group-one-channel = um só canal
group-visitors-who-hardly-buy = visitantes que quase não compram
group-brief-visitors = visitantes breves
group-browsers-who-hardly-buy = exploradores que quase não compram
group-occasional-buyers = compradores ocasionais
group-frequent-visitors-some-buyers = visitantes frequentes, alguns compradores
group-small-spenders = clientes de baixo gasto
group-frequent-buyers = compradores frequentes
group-big-spenders = clientes de alto gasto
group-much-like-everybody = { $people }, muito parecidos com todos.
group-than-average = { $what }: { $ratio }% { $less } que a média
group-more-than-average = { $what }: { $ratio }% mais que a média
group-the-average = { $what }: { $times } a média
group-no-at-all = { $what }: nada
group-money-spent = dinheiro gasto
group-of-events-in-average = { $own }% dos eventos em { $stage } (média { $all }%)
group-share-has-property-average = { $own }% têm { $property } (média { $all }%)
group-amount-of-property-average = { $property } { $own } em média (todos { $all })
group-last-seen-days-before-end-data = vistos por último { $own } dias antes do fim dos dados em média (todos: { $all })
trait-no-stage = sem etapa
trait-share-of-events = { $stage }, proporção dos eventos
trait-has-property = Tem { $property }
trait-returns = Devoluções
trait-reviews = Avaliações
trait-support-contacts = Contatos com o atendimento
trait-e-mail-clicks = Cliques em e-mail
trait-e-mail-opens = Aberturas de e-mail
trait-channels-used = Canais usados
trait-events = Eventos
trait-visits-in-28-days = Visitas em 28 dias
trait-money-spent = Dinheiro gasto
trait-orders = Pedidos
trait-days-since-last-event = Dias desde o último evento
member-rule-is-not-understood = "{ $other }" não é entendido
member-rule-no-kind = não há o tipo "{ $code }"; há { $known }
member-rule-within-followed-number-days-such-30d = within é seguido por um número de dias, como 30d
member-rule-condition-missing-end = falta uma condição no fim
member-rule-parenthesis-not-closed = um parêntese não está fechado
member-rule-mixed-put-one-them-parentheses = and e or estão misturados; ponha um deles entre parênteses
member-rule-name-quotes-has-no-end = um nome entre aspas não tem fim
member-rule-is-not-understood-there = "{ $n }" não é entendido ali
member-rule-at-character = caractere { $place }: { $why }
member-rule-no-comparison = "{ $sign }" não é uma comparação; há { $known }
member-rule-number-missing = depois da comparação vem um número inteiro, como orders >= 2
member-rule-amount-missing = depois da comparação vem um valor, como value > 100 ou value > 99.50
member-rule-value-is-compared = value é seguido por uma comparação, como value > 100
member-rule-value-missing = falta um valor, como device:mobile, country:"United States" ou property.plan:pro
member-rule-days-ago = escreva há quanto tempo como >=, >, <= ou < e dias, como last order <= 30 days ago
member-rule-time-missing = diga quando: <= 30 days ago, before 2026-03-01, after 2026-03-01 ou on 2026-03-01
member-rule-day-missing = um dia se escreve como 2026-03-01
member-rule-within-followed-by-time = within é seguido por uma duração, como 7d, 12h ou 30min
member-rule-within-stands-at-the-step = within fica depois do passo que segue, como then not Refund then order within 7d
member-rule-then-not-twice = duas coisas depois de then not: escreva then e o passo que segue entre elas
member-rule-then-missing = uma sequência precisa de then, como "Product viewed" then "Added to cart" within 7d
member-rule-chance-days = probabilidades são conhecidas para tantos dias: { $known }
chance-note-no-predictions = Ainda não há previsões: até que sejam calculadas, isto não vale para ninguém, nem o contrário.
chance-note-not-to-be-believed = Nestes dados esta previsão é incerta demais: não vale para ninguém, nem o contrário.
chance-note-by-predictions-of = Pelas previsões feitas com o que se sabia em { $day }; ficam como estão até que as previsões sejam calculadas de novo. Clientes sem pontuação não fazem parte, nem do contrário.
member-rule-form = condições como orders >= 2, value > 100 within 90d, last order <= 30 days ago, first order before 2026-03-01, did "Added to cart" x3 within 30d, did kind:cart with device:mobile, probabilidades como chance:order/30 >= 60%, sequências como "Product viewed" then "Added to cart" within 7d then not order, e not antes de qualquer uma delas; ligadas por and, ou por or, entre parênteses quando misturadas

## A segment by rule

segment-rule-title = Segmento por regra
segment-rule-name = Nome
segment-rule-example-of-a-name = Comprou duas vezes há pouco
segment-rule-needs-a-name = Dê um nome ao segmento.
segment-rule-description = Clientes para quem isto vale: { $rule }.
segment-rule-counting = Contando os clientes…
segment-rule-fit-now = { $n ->
    [one] { $n } cliente se encaixa agora.
   *[other] { $n } clientes se encaixam agora.
}
segment-rule-members-follow-the-data = Os membros seguem os dados: quem se encaixa está nele, quem não se encaixa mais não está.
segment-rule-add = Adicionar segmento
segment-rule-cancel = Cancelar
segments-by-rule = Por regra…

## Movement between groups

group-moves-title = Movimento entre grupos
group-moves-question = Quem está em outro grupo que antes, e de onde veio?
group-moves-about-days = Com que momento se comparam os grupos de agora: tantos dias antes.
group-moves-part = grupo, ou de e para
group-moves-nobody-before = ninguém aqui tinha feito algo { $days } dias antes do fim dos dados; escolha menos dias
group-moves-not-there-yet = Ainda não estava
group-moves-group = Grupo
group-moves-customers = Clientes
group-moves-customers-before = Clientes antes
group-moves-from = De
group-moves-to = Para
group-moves-of-those-before = Dos que estavam ali antes
group-moves-in-groups = { $customers } em grupos que se comportam de modo parecido.
group-moves-says = De { $customers } que estavam ali há { $days } dias, { $share } estão em outro grupo agora.
group-moves-most = O maior movimento: { $customers } de “{ $from }” para “{ $to }”.
group-moves-note = clientes com eventos no filtro · os grupos são os de agora, com os nomes guardados no projeto; onde os clientes estavam { $days } dias antes é pelo que tinham feito até { $day }, comparado com todos daquele dia: o grupo de que estavam mais perto
group-moves-tab = Movimento

## Personas

personas-title = Personas
personas-question = Quem são os nossos clientes, como pessoas?
personas-tab = Personas
personas-about-of = Personas de quem: de grupos que se comportam de modo parecido, ou dos segmentos do projeto.
personas-no-segments = o projeto não tem segmentos com clientes aqui; salve alguns, ou peça grupos que se comportam de modo parecido
personas-persona = Persona
personas-customers = Clientes
personas-share = Dos clientes
personas-journey = Jornada típica
personas-channel = Vêm por
personas-stage = Estão agora em
personas-buys = Mais compram
personas-when = Mais vêm
personas-reached = Alcançaram a meta
personas-tone = Tom
personas-trait = { $share }: { $what }
personas-weekday-mornings = Manhãs de dias úteis
personas-weekday-middays = Dias úteis das 11 às 17
personas-weekday-evenings = Fins de tarde de dias úteis
personas-weekday-nights = Noites de dias úteis
personas-weekend-mornings = Manhãs de fim de semana
personas-weekend-middays = Fins de semana das 11 às 17
personas-weekend-evenings = Fins de tarde de fim de semana
personas-weekend-nights = Noites de fim de semana
personas-sentence = { $all } são { $n ->
    [one] uma persona
   *[other] { $n } personas
}; a maior, “{ $name }”, é { $share } deles{ $journey }.
personas-sentence-journey = {" "}e tipicamente vai { $journey }
personas-sentence-shared = { $all } em { $n ->
    [one] uma persona
   *[other] { $n } personas
}.
personas-note = clientes com eventos no filtro; as proporções de um traço são dos clientes da persona · a jornada típica é o caminho mais comum de mais de uma etapa · onde estão agora é a etapa do mapa da jornada · tom de −1 a 1
## Names of groups
group-recent = { $noun }, ativos há pouco
group-lapsed = { $noun }, afastados
group-buyers = compradores
group-size = { $n } clientes ({ $share }%)
group-channels = canais
group-less = menos
group-fewer = menos
