### Reasons: why rows are left out, why something is proposed, doubted or found.

## Reject reasons

reject-reasons-date-cannot-be-read = { $column }: uma data não pode ser lida
reject-reasons-amount-of-money-cannot-be-read = um valor em dinheiro não pode ser lido como número: o evento conta sem ele
reject-reasons-part-of-row = uma parte de uma linha: { $reject_code }
reject-reasons-in-column = { $reason } em “{ $column }”
reject-reasons-other-events = { $n } outras
reject-reasons-guessed-state = deixadas de fora pelo que diz “{ $column }”, tomada como o estado de um pagamento
reject-reasons-other-unknown-states = outras palavras em “{ $column }” não são conhecidas: contam como vendas
reject-reasons-unknown-state = “{ $word }” em “{ $column }” não é conhecida: conta como venda
reject-reasons-second-table = outra tabela parece começar na linha { $line }: suas linhas são lidas pelas colunas da primeira
reject-reasons-table-left-out = { $table } não foi importada
reject-reasons-table-left-out-with-columns = { $table } não foi importada (colunas { $columns })
reject-reasons-future = uma data e hora no futuro, a primeira na linha { $line }, a mais recente { $latest }
reject-reasons-no-customer-id-e-mail-phone = nenhum código de cliente, e-mail, telefone ou id de dispositivo
reject-reasons-column-unread = quase nada em “{ $column }” pôde ser lido ({ $n } de { $rows } linhas), portanto pode conter outra coisa: dê a ela outro papel.
reject-reasons-placeholder-customer = um substituto como “guest” ou “-1” está no lugar do cliente
reject-reasons-no-time = sem data e hora
reject-reasons-time-cannot-be-read = a data e hora não pode ser lida
reject-reasons-number-cannot-be-read = o número não pode ser lido
reject-reasons-fewer-fields-than-header-has = menos campos do que tem o cabeçalho
reject-reasons-more-fields-than-header-has = mais campos do que tem o cabeçalho
reject-reasons-quote-is-opened-and-never-closed = uma aspa é aberta e nunca fechada
reject-reasons-quote-is-not-closed-within-megabyte = uma aspa não é fechada em um megabyte: um texto mais longo não pode ser lido
reject-reasons-not-json-object = não é um objeto JSON
reject-reasons-line-of-totals-not-row = uma linha de totais, não de dados
reject-reasons-line-of-column-names-not-row = uma linha de nomes de colunas, não de dados
reject-reasons-line-of-reports-footer = uma linha do rodapé do relatório
reject-reasons-line-of-another-report-in-same = uma linha de outro relatório no mesmo arquivo
reject-reasons-erased-person = pessoa apagada
reject-reasons-older-than-retention-rule-allows = mais antigo do que permite a regra de retenção
reject-reasons-no-product = nenhum produto
reject-reasons-neither-cost-nor-impressions-nor-clicks = nem custo, nem impressões, nem cliques
reject-reasons-last-day-is-not-after-first = o último dia não é depois do primeiro, ou é anos depois
reject-reasons-no-event-name = nenhum nome de evento
reject-reasons-no-list-of-events = nenhuma lista de eventos
reject-reasons-no-list-of-actions = nenhuma lista de ações
reject-reasons-order-that-was-not-paid = um pedido que não foi pago
reject-reasons-test-payment = um pagamento de teste
reject-reasons-no-status = nenhum estado
reject-reasons-neither-paid-nor-failed = nem pago nem falho
reject-reasons-deleted-contact = um contato excluído
reject-reasons-deleted-record = um registro excluído
reject-reasons-deleted-ticket = um ticket excluído
reject-reasons-deal-without-contact = um negócio sem contato
reject-reasons-opportunity-without-contact = uma oportunidade sem contato
reject-reasons-opportunity-that-is-open-without-date = uma oportunidade em aberto, sem data de criação
reject-reasons-filtered-out-by-hubspot-no-person = filtrado pelo HubSpot: nenhuma pessoa o fez
reject-reasons-membership-that-was-taken-back = uma afiliação que foi retirada
reject-reasons-visit-without-actions = uma visita sem ações
reject-reasons-no-type-not-call = nenhum tipo: não é uma ligação
reject-reasons-calls-of-other-kinds-than-track = chamadas de outros tipos que não track, page, screen, identify, group e alias
reject-reasons-alias-call-without-both-ids = uma chamada alias sem os dois ids
reject-reasons-alias-calls-from-id-to-itself = chamadas alias de um id para ele mesmo
reject-reasons-alias-calls-between-two-e-mail = chamadas alias entre dois endereços de e-mail: continuam sendo dois clientes
reject-reasons-merges-of-two-ids-of-tools = fusões de dois ids próprios da ferramenta
reject-reasons-no-profile-with-distinct-id = nenhum perfil com um $distinct_id
reject-reasons-not-108-to-131-fields-of = não tem os 108 a 131 campos de um evento enriquecido
reject-reasons-what-tool-sends-by-itself-heartbeats = o que a ferramenta envia por si (heartbeats, páginas deixadas), nada que uma pessoa tenha feito
reject-reasons-hits-that-adobe-excludes-exclude-hit = hits que a Adobe exclui (exclude_hit)
reject-reasons-rows-that-are-no-hits-hit = linhas que não são hits (hit_source)
reject-reasons-purchases-sent-second-time-duplicate-purchase = compras enviadas uma segunda vez (duplicate_purchase)
reject-reasons-not-line-of-access-log = não é uma linha de um log de acesso
reject-reasons-no-status-code = nenhum código de status
reject-reasons-not-web-request = não é uma solicitação web
reject-reasons-files-that-belong-to-pages-images = arquivos que fazem parte de páginas (imagens, estilos, scripts), redirecionamentos e verificações
reject-reasons-payment-that-failed-or-was-called = um pagamento que falhou ou foi cancelado
reject-reasons-payment-that-is-disputed = um pagamento contestado
reject-reasons-payment-of-which-all-went-back = um pagamento que foi todo devolvido
reject-reasons-money-that-no-customer-moved-fee = dinheiro que nenhum cliente movimentou: uma taxa, um repasse, uma conversão ou uma retenção
reject-reasons-earlier-state-of-same-record = um estado anterior do mesmo registro
reject-reasons-event-id-of-earlier-event-that = o id de um evento anterior que diz outra coisa: ambos contam (linha { $lines })
reject-reasons-repeated-money = uma linha que diz palavra por palavra o que diz uma linha anterior do arquivo: conta uma vez, de modo que { $money } em dinheiro ficam de fora. Compras de um dia parecem iguais onde só o dia está escrito: --keep-repeats (“Manter linhas repetidas” na janela) conta todas
reject-reasons-repeated-rows = uma linha com dinheiro que diz palavra por palavra o que diz uma linha anterior do arquivo: conta uma vez. Compras de um dia parecem iguais onde só o dia está escrito: --keep-repeats (“Manter linhas repetidas” na janela) conta todas
reject-reasons-rows-apart = uma linha de um arquivo anterior, salvo colunas não usadas: conta como outro evento
reject-reasons-rows-changed = uma linha de um arquivo anterior cujas colunas não usadas mudaram: conta uma vez
reject-reasons-delimiter-too-many-row-was-put = um delimitador a mais: a linha foi corrigida do único modo que cabe em suas colunas
reject-reasons-time-in-hour-that-comes-twice = um horário na hora que vem duas vezes quando os relógios atrasam: as linhas em volta decidem qual
reject-reasons-time-that-does-not-exist-as = um horário que não existe, porque os relógios adiantam: tomado como uma hora depois

## Action reasons

action-reasons-segment = {" "}Segmento: { $segment }.
action-reasons-on = em { $date }
action-reasons-cart-with-no-order-since = Carrinho com { $product } { $on }, nenhum pedido desde então
action-reasons-cart-or-checkout-no-order-since = Carrinho ou checkout { $on }, nenhum pedido desde então
action-reasons-viewed-times-in-days-to-without = Viu { $product } { $views } vezes nos { $days } dias até { $date } sem comprar
action-reasons-first-seen-so-far = Visto primeiro { $on }, { $orders } até agora
action-reasons-one-order = Um pedido, { $on }
action-reasons-orders-last = { $n } pedidos, o último { $on }
action-reasons-support-contact-or-return = ; contato com o atendimento ou devolução { $on }
action-reasons-ordered-no-review-yet = Fez pedido { $on }{ $product }, ainda sem avaliação
action-reasons-visits-rose-no-order-in-that = Visitas aumentaram { $visit_words }, nenhum pedido nesse tempo
action-reasons-trouble = Contato com o atendimento ou devolução { $on }
action-reasons-open-complaint = Contato com o atendimento ou devolução { $on }, não resolvido desde então
action-reasons-playbook = Atende à regra do playbook “{ $name }”
action-reasons-bought-and-are-bought-together-as = Comprou { $bought } { $on }; { $bought } e { $suggestion } são comprados juntos { $times } mais que por acaso
action-reasons-not-seen-since = não visto desde então
action-reasons-last-seen-on = visto por último em { $date }
action-reasons-likely-to-stay-silent-for-days = { $number }% provável que fique inativo nos { $days } dias após { $date }
action-reasons-visits-fell = visitas caíram { $visit_words }
action-reasons-from-to-in-days-to = de { $before } para { $after } nos { $days } dias até { $date }

## Factors

factors-days-since-last-order = dias desde o último pedido
factors-days-since-last-visit = dias desde a última visita
factors-the-average = a mesma probabilidade para todos
factors-number-of-orders = número de pedidos
factors-number-of-orders-in-90-days = pedidos em 90 dias
factors-value-of-orders = valor médio dos pedidos
factors-number-of-actions = número de ações
factors-number-of-visits-in-28-days = visitas em 28 dias
factors-days-since-last-order-name = Dias desde o último pedido
factors-orders-so-far = Pedidos até agora
factors-mean-order-value = Valor médio dos pedidos
factors-days-since-last-visit-name = Dias desde a última visita
factors-visits-in-28-days = Visitas em 28 dias
factors-days-since-first-visit = Dias desde a primeira visita
factors-visits-in-7-days = Visitas em 7 dias
factors-visits-of-last-week-against-usual = Visitas da última semana em relação ao habitual
factors-orders-in-90-days = Pedidos em 90 dias
factors-orders-in-30-days = Pedidos em 30 dias
factors-time-since-last-order-against-own = Tempo desde o último pedido em relação ao próprio ritmo
factors-products-viewed-in-7-days = Produtos vistos em 7 dias
factors-cart-without-order-in-7-days = Carrinho sem pedido em 7 dias
factors-e-mails-opened-in-30-days = E-mails abertos em 30 dias
factors-e-mail-clicks-in-30-days = Cliques em e-mail em 30 dias
factors-support-contacts-in-90-days = Contatos com o atendimento em 90 dias
factors-returns-in-90-days = Devoluções em 90 dias
factors-no-order-yet = Ainda sem pedido
factors-orders-in-365-days = Pedidos em 365 dias
factors-visits-so-far = Visitas até agora
factors-visits-in-90-days = Visitas em 90 dias
factors-actions-so-far = Ações até agora
factors-actions-in-7-days = Ações em 7 dias
factors-actions-in-28-days = Ações em 28 dias
factors-actions-in-90-days = Ações em 90 dias
factors-pace-of-own-orders = Ritmo dos próprios pedidos
factors-last-came-by = Veio por último por { $channel }
factors-typical = { $date } (típico { $typical })
factors-last-order = último pedido { $dates }
factors-so-far-typical = { $value } até agora (típico { $usual })
factors-spends-per-order-typical = gasta { $number } por pedido (típico { $usual })
factors-last-active = ativo por último { $dates }
factors-in-28-days-typical = { $value } em 28 dias (típico { $usual })
factors-first-seen = visto primeiro { $dates }
factors-in-7-days-typical = { $value } em 7 dias (típico { $usual })
factors-visits-at-usual-pace-in-week = visitas a { $times } o ritmo habitual na semana até { $week } (típico { $usual })
factors-in-365-days-typical = { $value } em 365 dias (típico { $usual })
factors-own-pace-of-orders-alone-gives = só o próprio ritmo de pedidos dá { $chance }% (típico { $share }%)
factors-in-90-days-typical = { $value } em 90 dias (típico { $usual })
factors-in-30-days-typical = { $value } em 30 dias (típico { $usual })
factors-their-usual-gap-since-last-order = { $times } seu intervalo habitual desde o último pedido (típico { $usual })
factors-viewed-in-7-days-typical = { $value } vistos em 7 dias (típico { $usual })
factors-cart-without-order-share = carrinho sem pedido em 7 dias ({ $share }% dos clientes têm um)
factors-no-open-cart-of-customers-have = nenhum carrinho em aberto ({ $share }% dos clientes têm um)
factors-opened-in-30-days-typical = { $value } abertos em 30 dias (típico { $usual })
factors-no-order-yet-like-of-customers = ainda sem pedido (como { $share }% dos clientes)
factors-has-ordered-before-have-not = já fez pedido antes ({ $share }% não fizeram)
factors-last-came-by-like-of-customers = veio por último por { $channel } (como { $share }% dos clientes)
factors-did-not-last-come-by-did = não veio por último por { $channel } ({ $share }% vieram)
factors-a-property = uma propriedade
factors-has-property-like-of-customers = { $property } (como { $share }% dos clientes)
factors-has-not-property-of-customers-have = não { $property } ({ $share }% dos clientes são)
factors-amount-of-property-typical = { $property } { $number } (típico { $usual })
factors-how-often-before = com que frequência aconteceu antes
factors-days-since-last-time = dias desde a última vez
factors-times-so-far = Com que frequência aconteceu até agora
factors-times-in-90-days = Com que frequência aconteceu em 90 dias
factors-days-since-last-time-name = Dias desde a última vez
factors-never-before = Nunca antes
factors-did-it-typical = fez isso { $times } até agora (típico { $usual })
factors-did-it-in-90-days-typical = fez isso { $times } em 90 dias (típico { $usual })
factors-did-it-last = fez isso por último { $dates }
factors-never-did-it-like-of-customers = nunca fez isso (como { $share }% dos clientes)
factors-did-it-before-have-not = já fez isso antes ({ $share }% não fizeram)
factors-another-channel = outro canal

## Readiness

readiness-needs-days-of-events-two-horizons = Precisa de { $needed_days } dias de eventos: dois horizontes de { $days } dias para aprender e testar, e algum histórico antes. Faltam mais { $missing_days } dias.
readiness-reached-goal = alcançaram a meta
readiness-did-not = não o fizeram
readiness-were-silent = ficaram inativos
readiness-were-not = não ficaram
readiness-needs-at-least-customers-who-and = Precisa de pelo menos { $needed } clientes que { $did } e { $needed } que { $did_not } em até { $days } dias para aprender; nos { $days } dias anteriores àqueles em que é testado há { $positives } e { $negatives }.
readiness-few-examples-to-learn-from = Poucos exemplos com que aprender ({ $positives } e { $negatives }; { $firm } de cada o tornam firme).
readiness-few-examples-to-learn-from-and = Poucos exemplos com que aprender ({ $positives } e { $negatives }; { $firm } de cada o tornam firme), por isso são usadas no máximo três características.
readiness-chosen-properties-not-used = As propriedades que você escolheu não contam antes de haver o bastante.
readiness-did-it = fizeram isso
readiness-too-good-to-be-true-of = Bom demais para ser verdade ({ $n } de 100 pares ordenados certo): verifique se há vazamentos nos dados, como uma coluna preenchida só depois do fato.
readiness-too-good-left-out = Bom demais para ser verdade: quase ninguém tem “{ $names }” além dos que estão prestes a fazer pedido, como se fosse preenchido só depois do fato. Fica de fora; verifique de onde vem.
readiness-in-test-period-everybody-did-same = No período de teste todos fizeram o mesmo, por isso o modelo não pôde ser testado.
readiness-model-did-not-help-on-your = O modelo não ajudou nos seus dados: na média de todos os testes, “{ $baseline }” sozinho ordena certo { $alone } de 100 pares, o modelo { $model }, não melhor do que por acaso. Por isso o que se mostra é uma regra simples.
readiness-model-may-be-better-by-chance = O modelo ordena melhor do que qualquer regra simples, mas talvez só por acaso: na média de todos os testes, “{ $baseline }” sozinho ordena certo { $alone } de 100 pares, o modelo { $model }.
readiness-nothing-known-of-customers-tells = Nenhum sinal nestes dados: nada do que se sabe dos clientes diz quem será (o modelo ordena certo { $model } de 100 pares, 50 é adivinhar). Por isso todos recebem a média.
readiness-in-test-probabilities-were-further-off = No teste as probabilidades erraram mais do que dizer sempre a média ({ $n }%). A ordem ainda pode ajudar.
readiness-customers-changed = Os clientes mudaram entre os dois períodos: esperavam-se { $expected }%.

## Assumptions

assumptions-lines-of-one-order-count-once = ; as linhas de um pedido contam uma vez
assumptions-reached-in-your-data = Alcançada { $times } nos seus dados{ $lines }.
assumptions-by-its-name-reached-in-your = Pelo nome; alcançada { $times } nos seus dados{ $lines }.
assumptions-nothing-in-your-data-looks-like = Nada nos seus dados parece uma compra: escolha o que conta como sucesso.
assumptions-all-that-name-currency-say-so = Todas as { $rows } que citam uma moeda o dizem.
assumptions-of-rows-that-name-currency-say = { $rows } de { $all } linhas que citam uma moeda o dizem.
assumptions-no-file-names-currency-most-customers = Nenhum arquivo cita uma moeda; a maioria dos clientes está { $place }.
assumptions-several-currencies = Seus arquivos citam { $n } moedas em { $rows }, e nenhuma delas está na maioria das linhas: veja se está certo.
assumptions-nothing-in-your-files-says-so = Nada nos seus arquivos o diz: veja se está certo.
assumptions-you-gave-it-for-file = Você o informou para um arquivo.
assumptions-it-is-this-computers = É o deste computador.
assumptions-most-customers-are-in = A maioria dos clientes está { $place }.
assumptions-events-by-stage-every-touchpoint-has = Eventos por etapa; todo ponto de contato tem uma.
assumptions-events-by-stage-of-touchpoints-without = Eventos por etapa; { $events_are } de pontos de contato sem etapa.

## Quality

quality-rows-left-out = Linhas omitidas
quality-rows-that-were-there-already = Linhas que já existiam
quality-order-lines-that-come-twice = Linhas de pedido repetidas
quality-recorded-twice = Registrados duas vezes
quality-events-in-future = Eventos no futuro
quality-events-before-year-2000 = Eventos antes do ano 2000
quality-consequences-before-their-cause = Consequências antes da causa
quality-days-without-data = Dias sem dados
quality-days-with-hardly-any-data = Dias quase sem dados
quality-days-with-far-too-much-data = Dias com dados demais
quality-sudden-change-of-level = Mudança súbita de nível
quality-people-nobody-can-name = Pessoas que ninguém sabe nomear
quality-ids-shortened-by-spreadsheet = Ids encurtados por uma planilha
quality-missing-values = Valores ausentes
quality-amounts-out-of-proportion = Valores fora de proporção
quality-e-mail-addresses-in-page-addresses = Endereços de e-mail em endereços de páginas
quality-garbled-letters = Letras corrompidas
quality-bots = Robôs
quality-faster-than-people = Mais rápidos que pessoas
quality-our-own-people = Nossa própria equipe
quality-consent-unknown = Consentimento desconhecido
quality-other-currencies = Outras moedas
quality-tables-left-out = Tabelas omitidas
quality-tables-left-out-sentence = Nem tudo de um arquivo está no projeto: { $parts }.
quality-tables-left-out-effect = As análises nada sabem dessas tabelas, ou leem suas linhas pelas colunas erradas.
quality-tables-left-out-fix = Importe o arquivo de novo e escolha suas outras tabelas; onde duas tabelas estão uma abaixo da outra, ponha uma linha vazia e os nomes das colunas entre elas.
quality-states = Palavras de estado supostas
quality-states-sentence = Que linhas contam como vendas foi decidido por uma coluna de estado cujas palavras ninguém explicou: { $parts }.
quality-states-effect = Se as palavras significam outra coisa, pedidos e dinheiro estão baixos ou altos demais por essas linhas.
quality-states-fix = Olhe as palavras. Se a coluna não é o estado de um pagamento, desfaça a importação e importe o arquivo de novo com outro papel para ela; se é, dê você mesmo esse papel a ela.
quality-cells = Partes de linhas que não puderam ser lidas
quality-cells-sentence = Linhas contam sem uma parte do que dizem: { $parts }.
quality-cells-effect = O que não pôde ser lido falta em somas, datas e pessoas.
quality-cells-fix = Olhe essas células no arquivo, corrija-as ou dê outro papel à coluna, depois importe de novo.
quality-clock-changes = Horários de mudança dos relógios
quality-clock-changes-sentence = Onde os relógios mudam, os horários locais não são certos: { $parts }.
quality-clock-changes-effect = Horários que vêm duas vezes foram situados pelas linhas em volta; um horário que não existe indica que o fuso horário pode ser outro.
quality-clock-changes-fix = Verifique o fuso horário da importação; exportações com horários em UTC não deixam dúvida.
quality-shared-ids = Eventos que compartilham um id
quality-shared-ids-sentence = Ids de eventos são dados duas vezes a coisas diferentes, que contam todas: { $parts }.
quality-shared-ids-effect = Nenhum, se ambas aconteceram; se uma corrige a outra, as contagens estão altas demais.
quality-shared-ids-fix = Olhe as linhas; se a ferramenta corrige eventos enviando-os de novo, exporte só o último estado.
quality-rows-of-file = { $n } de { $rows } de { $file }
quality-of = { $count } de { $events }{ $share }
quality-and-more = { $all } e mais { $more }
quality-of-were-left-out = { $count } de { $rows }{ $share } foram deixadas de fora: { $parts }.
quality-of-said-exactly-what-another-row = { $count } de { $rows }{ $share } diziam exatamente o que outra linha tinha dito.
quality-of-are-exactly-like-another-line = { $count } de { $rows }{ $share } são exatamente iguais a outra linha do mesmo pedido.
quality-repeat-same-thing-by-same-person = { $of_events } repetem a mesma coisa da mesma pessoa em menos de um segundo.
quality-are-dated-later-than-today = { $of_events } têm data posterior a hoje.
quality-are-dated-before-year-2000 = { $of_events } têm data anterior ao ano 2000.
quality-come-up-to-day-before-what = { $of_events } vêm até um dia antes do que deve tê-los causado, como um reembolso antes do pedido.
quality-on-nothing-arrived-from-usually-about = Em { $days } nada chegou de { $source } ({ $stretches }); o habitual é cerca de { $events } por dia.
quality-on-hardly-anything-arrived-from-usually = Em { $days } quase nada chegou de { $source } ({ $day_list }); o habitual é cerca de { $events } por dia.
quality-on-far-more-than-usual-arrived = Em { $days } chegou muito mais que o habitual de { $source } ({ $day_list }); o habitual é cerca de { $events } por dia.
quality-from-it-went-from-about-to = a partir de { $date } passou de cerca de { $before } para { $after } eventos por dia
quality-changed-its-level-from-one-day = { $source } mudou de nível de um dia para o outro: { $each }.
quality-are-by-people-of-whom-only = { $of_events } são de pessoas de quem só se conhece um dispositivo.
quality-are-by-people-whose-id-spreadsheet = { $of_events } são de pessoas cujo id uma planilha encurtou, como 1.23457E+12.
quality-lack-what-most-events-of-their = Falta em { $of_events } o que a maioria dos eventos do tipo tem: { $parts }.
quality-have-amount-more-than-hundred-times = { $of_events } têm um valor mais de cem vezes maior que o habitual.
quality-page-address-of-holds-somebodys-e = O endereço de página de { $of_events } contém o endereço de e-mail de alguém.
quality-have-letters-that-were-read-in = { $of_events } têm letras lidas na codificação errada, como “Ã¼” por “ü”.
quality-are-by-programs-by-their-user = { $of_events } são de programas, segundo o agente de usuário: { $parts }.
quality-are-by-visitors-who-act-faster = { $of_events } são de visitantes que agem mais rápido, ou por mais tempo seguido, do que as pessoas podem.
quality-are-by-companys-own-people = { $of_events } são da própria equipe da empresa.
quality-of-with-e-mail-address-never = De { $customers } com endereço de e-mail, { $count }{ $share } nunca disseram se querem e-mails.
quality-of-with-money-are-not-in = { $count } de { $rows } com dinheiro{ $share } não estão na moeda do projeto: { $parts }.
quality-finding-of-touchpoint = { $label } de “{ $touchpoint }”
quality-analyses-know-nothing-of-these-rows = As análises nada sabem dessas linhas: contagens e dinheiro ficam baixos demais por elas.
quality-none-they-count-once = Nenhum: contam uma vez.
quality-each-counts-as-item-of-its = Cada uma conta como um item próprio: certo onde um caixa escreve uma linha por unidade, senão o dinheiro fica alto demais.
quality-counts-of-events-and-loops-are = Contagens de eventos e ciclos estão altas demais; as proporções de clientes valem.
quality-they-make-people-look-active-who = Fazem parecer ativas pessoas que não são, e esticam todo eixo de tempo.
quality-they-begin-journeys-years-too-early = Iniciam jornadas anos cedo demais e esticam todo eixo de tempo.
quality-paths-run-wrong-way-round-for = Os caminhos correm ao contrário para estes clientes; os tempos entre passos estão errados.
quality-drop-offs-sessions-and-orders-of = Faltam abandonos, sessões e pedidos desses dias; comparações que os atravessam enganam.
quality-comparisons-with-these-days-mislead-some = Comparações com esses dias enganam; alguns de seus clientes parecem ter abandonado.
quality-averages-that-include-these-days-are = Médias que incluem esses dias estão altas demais.
quality-what-looks-like-change-of-customers = O que parece uma mudança dos clientes pode ser uma mudança da medição.
quality-what-these-people-did-elsewhere-is = O que essas pessoas fizeram em outro lugar é outra jornada: os caminhos terminam onde o dispositivo termina.
quality-different-people-with-same-first-digits = Pessoas diferentes com os mesmos primeiros dígitos viraram uma; nada pode distingui-las.
quality-sums-products-and-recommendations-leave-these = Somas, produtos e recomendações deixam esses eventos de fora.
quality-few-amounts-decide-averages-worth-and = Poucos valores decidem médias, valor e previsões.
quality-addresses-must-not-be-shown-or = Os endereços não devem ser mostrados nem compartilhados; as páginas se dividem em outros tantos nomes.
quality-same-thing-counts-under-two-names = A mesma coisa conta sob dois nomes.
quality-none-they-are-left-out-of = Nenhum: ficam fora de toda análise.
quality-bots-count-as-customers-who-look = Robôs contam como clientes que olham e nunca compram: a conversão fica baixa demais.
quality-if-they-are-programs-they-count = Se são programas, contam como clientes que olham e nunca compram.
quality-tests-and-daily-work-of-company = Testes e o trabalho diário da empresa contam como clientes.
quality-they-are-withheld-from-e-mail = Eles são retidos das listas de e-mail.
quality-look-at-rows-give-columns-other = Olhe as linhas; dê outros papéis às colunas ou corrija o arquivo, depois importe de novo.
quality-nothing-if-no-two-exports-overlap = Nada. Se não há duas exportações que se sobrepõem, pergunte por que a ferramenta envia eventos duas vezes.
quality-look-at-few-in-shop-if = Olhe alguns na loja. Se foram escritos duas vezes, desfaça a importação e importe de novo com “Contar linhas repetidas uma vez”.
quality-look-whether-tag-is-on-page = Veja se a tag está duas vezes na página; nada precisa ser feito aqui.
quality-undo-import-check-day-and-month = Desfaça a importação, verifique a ordem de dia e mês e o fuso horário, e importe de novo.
quality-undo-import-and-check-how-its = Desfaça a importação e verifique como as datas são lidas; datas vazias podem ter virado 1970.
quality-check-time-zones-of-sources-one = Verifique os fusos horários das fontes: um dos relógios está errado.
quality-export-these-days-again-from-tool = Exporte esses dias de novo da ferramenta; se ela os perdeu, deixe-os de fora com o filtro de datas.
quality-export-again-or-leave-out = Exporte esses dias de novo da ferramenta, ou deixe-os de fora com o filtro de datas.
quality-look-who-it-was-campaign-program = Veja quem foi: uma campanha, um programa, ou uma exportação que contém alguns dias duas vezes.
quality-find-out-what-changed-on-that = Descubra o que mudou nesse dia: uma nova tag, um aviso de consentimento, um filtro da ferramenta, o preço.
quality-import-something-that-names-them-log = Importe algo que os nomeie: logins, pedidos ou cliques na newsletter com o id do dispositivo.
quality-undo-import-export-file-again-and = Desfaça a importação, exporte o arquivo de novo e importe-o sem antes abri-lo em uma planilha.
quality-check-tag-of-this-event-in = Verifique a tag deste evento; na importação, verifique se a coluna tem o papel certo.
quality-check-decimal-comma-and-currency-of = Verifique a vírgula decimal e a moeda da importação, ou as próprias linhas.
quality-apply-proposed-address-rules-and-have = Aplique as regras de endereços propostas, e faça o site parar de escrevê-lo nos endereços.
quality-export-file-as-utf-8-and = Exporte o arquivo em UTF-8 e importe de novo.
quality-nothing-count-them-in-to-see = Nada. Inclua-os na contagem para ver a diferença.
quality-leave-bots-out = Deixe os robôs de fora.
quality-look-at-few-of-them-then = Olhe alguns deles, depois deixe-os de fora.
quality-leave-them-out = Deixe-os de fora.
quality-import-consents-from-newsletter-tool-or = Importe os consentimentos da ferramenta de newsletter ou do CRM.
quality-there-is-no-data-to-judge = Ainda não há dados a avaliar: importe um arquivo para começar.
quality-what-weighs-most = { $grades }. O que mais pesa: { $sentence }
quality-nothing-that-would-mislead = { $grades }. Nada que possa enganar.
quality-of-100-points = { $left } de 100 pontos
quality-points-left-and-harms = { $left } de 100 pontos: { $harms }
quality-source = Fonte
quality-grade = Nota
quality-finding = Achado
quality-count = Contagem
quality-heading-of = De
quality-points-off = Pontos a menos
quality-what = O quê
quality-effect = Efeito
quality-what-to-do = O que fazer
quality-nothing-was-found = Nada foi encontrado.
quality-points = Pontos
quality-rows = Linhas
quality-events = Eventos
quality-customers = Clientes
quality-first = Primeiro
quality-last = Último
quality-person-known = Pessoa conhecida
quality-channel = Canal
quality-page = Página
quality-product = Produto
quality-value = Valor
quality-campaign = Campanha
quality-device = Dispositivo
quality-country = País
quality-text = Texto
quality-day = Dia
quality-usual = Habitual
quality-shown-and-more = { $listed } e mais { $more }
quality-machines-in-peoples-names = Máquinas em nome de pessoas
quality-are-opens-clicks-and-page-views = { $of_events } são aberturas, cliques e visualizações de página para os quais nenhuma pessoa é rápida o bastante: muitos links de uma vez, ou um e-mail lido no segundo em que foi enviado. Gateways de e-mail e proxies de privacidade fazem isso.
quality-they-count-as-interest-that-nobody = Contam como interesse que ninguém mostrou: aberturas e cliques estão altos demais.
quality-amounts-without-exchange-rate-are-in = Valores sem taxa de câmbio não estão em nenhuma soma, média ou previsão: o dinheiro fica baixo demais por eles.
quality-none-they-are-converted-by-exchange = Nenhum: são convertidos pelas taxas de câmbio nas configurações.
quality-say-what-one-unit-is-worth = Diga quanto vale uma unidade em Dados › Configurações, ou defina ali a moeda do projeto.
quality-nothing-rates-are-yours-change-them = Nada. As taxas são suas: altere-as em Dados › Configurações.
quality-understanding-columns-that-are-not-certain = Entendimento: colunas que não são certas
quality-too-many-touchpoints = Pontos de contato demais
quality-touchpoints-beyond-the-limit = { $of_events } se chamam “Outros”: um projeto distingue 2.000 pontos de contato, e os deles são os mais raros.
quality-what-means-was-taken-from-name = O que significa { $columns } foi tomado só do nome ou dos valores: { $map }.
quality-as = “{ $column }” como { $role }
quality-what-these-events-were-is-in = O que eram esses eventos não está em nenhuma análise de pontos de contato.
quality-if-column-means-something-else-every = Se uma coluna significa outra coisa, todo número que se apoia nela está errado.
quality-add-touchpoint-rules-that-give-several = Adicione regras de pontos de contato que deem o mesmo nome a vários, ou importe outra coluna como evento.
quality-undo-import-import-file-again-and = Desfaça a importação, importe o arquivo de novo e escolha o que são essas colunas; o que você escolhe é lembrado.

## How often
counted-actions = { $form ->
    [0] nenhuma ação
    [1] uma ação
   *[other] { $n } ações
}
counted-e-mail-clicks = { $form ->
    [0] nenhum clique em e-mail
    [1] um clique em e-mail
   *[other] { $n } cliques em e-mail
}
counted-e-mails = { $form ->
    [0] nenhum e-mail
    [1] um e-mail
   *[other] { $n } e-mails
}
counted-orders = { $form ->
    [0] nenhum pedido
    [1] um pedido
   *[other] { $n } pedidos
}
counted-products = { $form ->
    [0] nenhum produto
    [1] um produto
   *[other] { $n } produtos
}
counted-returns = { $form ->
    [0] nenhuma devolução
    [1] uma devolução
   *[other] { $n } devoluções
}
counted-support-contacts = { $form ->
    [0] nenhum contato com o atendimento
    [1] um contato com o atendimento
   *[other] { $n } contatos com o atendimento
}
counted-times-done = { $form ->
    [0] nenhuma vez
    [1] uma vez
   *[other] { $n } vezes
}
counted-visits = { $form ->
    [0] nenhuma visita
    [1] uma visita
   *[other] { $n } visitas
}

## In which country

country-in-gb = no Reino Unido
country-in-us = nos Estados Unidos
country-in-de = na Alemanha
country-in-at = na Áustria
country-in-ch = na Suíça
country-in-fr = na França
country-in-es = na Espanha
country-in-it = na Itália
country-in-nl = nos Países Baixos
country-in-be = na Bélgica
country-in-ie = na Irlanda
country-in-pt = em Portugal
country-in-fi = na Finlândia
country-in-se = na Suécia
country-in-no = na Noruega
country-in-dk = na Dinamarca
country-in-pl = na Polônia
country-in-cz = na Tchéquia
country-in-hu = na Hungria
country-in-tr = na Turquia
country-in-in = na Índia
country-in-jp = no Japão
country-in-sg = em Singapura
country-in-ae = nos Emirados Árabes Unidos
country-in-za = na África do Sul
country-in-nz = na Nova Zelândia
country-in-au = na Austrália
country-in-ca = no Canadá
country-in-br = no Brasil
country-in-mx = no México
