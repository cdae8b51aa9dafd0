### The Channels view: what channels earn, and which bring new customers.

channels-view-attribution = Atribución
channels-view-new-customers = Clientes nuevos
channels-view-no-channels-yet = Aún no hay canales
channels-view-what-each-earns-appears = Lo que gana y cuesta cada canal aparece aquí en cuanto hay eventos.

## Attribution

attribution-tab-counting = Atribuyendo conversiones…
attribution-tab-more-settings = Más ajustes
attribution-tab-fewer-settings = Menos ajustes
attribution-tab-how-to-pick = Haga clic en un canal para ver sus clientes, lo que le atribuye cada modelo y en qué lugar de los recorridos está.
attribution-chart-channel = Canal
attribution-chart-conversions = Conversiones según { $model }
attribution-chart-legend = claro: todos los modelos · línea: intervalo del 90 %
attribution-chart-without-it = Sin él
attribution-chart-fewer-conversions = menos conversiones
attribution-chart-value = Valor
attribution-chart-ads = Publicidad
attribution-chart-for-each-conversion = por conversión
attribution-chart-row = { $name }: { $credit } conversiones según { $model }, de { $low } a { $high } según todos los modelos, por valor de { $value }
attribution-chart-row-without-it = sin él, { $share } menos
attribution-details-conversions-by = conversiones según { $model }
attribution-details-customers = Clientes detrás de ellas
attribution-details-worth = Valor
attribution-details-to = de { $low } a { $high }
attribution-details-likely = Intervalo del 90 %
attribution-details-all-models = Todos los modelos
attribution-details-agreement = Concordancia
attribution-details-ads = Publicidad
attribution-details-spend = Gasto
attribution-details-cost-per-conversion = Coste por conversión
attribution-details-return = Valor por gasto
attribution-details-places = Lugar en los recorridos
attribution-details-starts = Los inicia
attribution-details-assists = Ayuda en el camino
attribution-details-closes = Los cierra
attribution-details-alone = Solo
attribution-details-every-model = Según cada modelo
attribution-details-later = Valor posterior
attribution-details-worth-each = Valor de cada uno
attribution-details-later-what = En los { $days } días tras el primer pedido de { $n } que llegaron primero por él.

## New customers

channels-chart-channel = Canal
channels-chart-first-came-by-it = Llegaron primero por él
channels-chart-customers-who-first-came-by-it = Clientes que llegaron primero por él
channels-chart-of-them-reached = De ellos, alcanzaron { $goal }
channels-chart-repeat-orders = Pedidos repetidos
channels-chart-brought-by-it = que trajo
channels-chart-ads-for-each-buyer = Publicidad, por comprador
channels-chart-first-came-by-it-reached-it = { $name }: { $customers } llegaron primero por él, { $share_or_count } alcanzaron { $goal }; trajo { $repeat_orders }
channels-chart-each = { $money } cada uno
channels-chart-no-new-customer = ningún cliente nuevo

channels-tab-counting-by-channel = Contando por canal…
channels-tab-click-channel-to-see-what-its = Haga clic en un canal para ver qué hicieron sus clientes.
channels-tab-customers-first-came-by-it = clientes llegaron primero por él
channels-tab-look-at-these-alone = Ver solo estos
channels-tab-reached-goal = Alcanzaron el objetivo
channels-tab-likely-between = Probablemente entre
channels-tab-repeat-orders-brought-by-it = Pedidos repetidos que trajo
channels-tab-fewer-than-30-take-shares-with = Menos de 30: tome las proporciones con cautela.
channels-tab-ad-spend-by-day-and-campaign = Gasto publicitario por día y campaña en CSV
channels-tab-ads = Publicidad
channels-tab-spend = Gasto
channels-tab-cost-per-new-customer = Coste por cliente nuevo
channels-tab-impressions = Impresiones
channels-tab-clicks = Clics
channels-tab-days-with-ads = Días con publicidad
channels-tab-and = { $low } y { $high }
