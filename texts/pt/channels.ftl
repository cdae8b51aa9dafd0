### The Channels view: what channels earn, and which bring new customers.

channels-view-attribution = Atribuição
channels-view-new-customers = Novos clientes
channels-view-no-channels-yet = Ainda não há canais
channels-view-what-each-earns-appears = O que cada canal rende e custa aparece aqui assim que houver eventos.

## Attribution

attribution-tab-counting = Atribuindo conversões…
attribution-tab-more-settings = Mais configurações
attribution-tab-fewer-settings = Menos configurações
attribution-tab-how-to-pick = Clique em um canal para ver seus clientes, o que cada modelo lhe credita e onde ele fica nas jornadas.
attribution-chart-channel = Canal
attribution-chart-conversions = Conversões segundo { $model }
attribution-chart-legend = claro: todos os modelos · linha: intervalo de 90%
attribution-chart-without-it = Sem ele
attribution-chart-fewer-conversions = conversões a menos
attribution-chart-value = Valor
attribution-chart-ads = Anúncios
attribution-chart-for-each-conversion = por conversão
attribution-chart-row = { $name }: { $credit } conversões segundo { $model }, { $low } a { $high } segundo todos os modelos, valendo { $value }
attribution-chart-row-without-it = sem ele { $share } a menos
attribution-details-conversions-by = conversões segundo { $model }
attribution-details-customers = Clientes por trás
attribution-details-worth = Valor
attribution-details-to = { $low } a { $high }
attribution-details-likely = intervalo de 90%
attribution-details-all-models = Todos os modelos
attribution-details-agreement = Concordância
attribution-details-ads = Anúncios
attribution-details-spend = Gasto
attribution-details-cost-per-conversion = Custo por conversão
attribution-details-return = Valor por gasto
attribution-details-places = Lugar nas jornadas
attribution-details-starts = Inicia
attribution-details-assists = Ajuda no caminho
attribution-details-closes = Conclui
attribution-details-alone = Sozinho
attribution-details-every-model = Segundo cada modelo
attribution-details-later = Valor posterior
attribution-details-worth-each = Valor por cliente
attribution-details-later-what = Nos { $days } dias após o primeiro pedido de { $n } que vieram primeiro por ele.

## New customers

channels-chart-channel = Canal
channels-chart-first-came-by-it = Vieram primeiro por ele
channels-chart-customers-who-first-came-by-it = Clientes que vieram primeiro por ele
channels-chart-of-them-reached = Deles alcançaram { $goal }
channels-chart-repeat-orders = Recompras
channels-chart-brought-by-it = trazidas por ele
channels-chart-ads-for-each-buyer = Anúncios, por comprador
channels-chart-first-came-by-it-reached-it = { $name }: { $customers } vieram primeiro por ele, { $share_or_count } alcançaram { $goal }; trouxe { $repeat_orders }
channels-chart-each = { $money } por cliente
channels-chart-no-new-customer = nenhum cliente novo

channels-tab-counting-by-channel = Contando por canal…
channels-tab-click-channel-to-see-what-its = Clique em um canal para ver o que seus clientes fizeram.
channels-tab-customers-first-came-by-it = clientes que vieram primeiro por ele
channels-tab-look-at-these-alone = Ver só estes
channels-tab-reached-goal = Alcançaram a meta
channels-tab-likely-between = Provavelmente entre
channels-tab-repeat-orders-brought-by-it = Recompras trazidas por ele
channels-tab-fewer-than-30-take-shares-with = Menos de 30: leia as proporções com cautela.
channels-tab-ad-spend-by-day-and-campaign = Gasto em anúncios por dia e campanha em CSV
channels-tab-ads = Anúncios
channels-tab-spend = Gasto
channels-tab-cost-per-new-customer = Custo por novo cliente
channels-tab-impressions = Impressões
channels-tab-clicks = Cliques
channels-tab-days-with-ads = Dias com anúncios
channels-tab-and = { $low } e { $high }
