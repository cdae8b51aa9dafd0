### The Channels view: what channels earn, and which bring new customers.

channels-view-attribution = Attribution
channels-view-new-customers = New customers
channels-view-no-channels-yet = No channels yet
channels-view-what-each-earns-appears = What each channel earns and costs appears here as soon as there are events.

## Attribution

attribution-tab-counting = Crediting conversions…
attribution-tab-more-settings = More settings
attribution-tab-fewer-settings = Fewer settings
attribution-tab-how-to-pick = Click a channel to see its customers, what every model credits it with and where it occurs on journeys.
attribution-chart-channel = Channel
attribution-chart-conversions = Conversions by { $model }
attribution-chart-legend = light: all models · line: 90 % range
attribution-chart-without-it = Without it
attribution-chart-fewer-conversions = fewer conversions
attribution-chart-value = Value
attribution-chart-ads = Ads
attribution-chart-for-each-conversion = for each conversion
attribution-chart-row = { $name }: { $credit } conversions by { $model }, { $low } to { $high } by all models, worth { $value }
attribution-chart-row-without-it = without it { $share } fewer
attribution-details-conversions-by = conversions by { $model }
attribution-details-customers = Customers behind them
attribution-details-worth = Worth
attribution-details-to = { $low } to { $high }
attribution-details-likely = 90 % range
attribution-details-all-models = All models
attribution-details-agreement = Agreement
attribution-details-ads = Ads
attribution-details-spend = Spend
attribution-details-cost-per-conversion = Cost per conversion
attribution-details-return = Value per spend
attribution-details-places = Place on journeys
attribution-details-starts = Starts them
attribution-details-assists = Helps on the way
attribution-details-closes = Closes them
attribution-details-alone = Alone
attribution-details-every-model = By every model
attribution-details-later = Later value
attribution-details-worth-each = Worth each
attribution-details-later-what = In the { $days } days after the first order of { $n } who first came by it.

## New customers

channels-chart-channel = Channel
channels-chart-first-came-by-it = First came by it
channels-chart-customers-who-first-came-by-it = Customers who first came by it
channels-chart-of-them-reached = Of them reached { $goal }
channels-chart-repeat-orders = Repeat orders
channels-chart-brought-by-it = brought by it
channels-chart-ads-for-each-buyer = Ads, for each buyer
channels-chart-first-came-by-it-reached-it = { $name }: { $customers } first came by it, { $share_or_count } reached { $goal }; it brought { $repeat_orders }
channels-chart-each = { $money } each
channels-chart-no-new-customer = no new customer

channels-tab-counting-by-channel = Counting by channel…
channels-tab-click-channel-to-see-what-its = Click a channel to see what its customers did.
channels-tab-customers-first-came-by-it = customers first came by it
channels-tab-look-at-these-alone = Look at these alone
channels-tab-reached-goal = Reached the goal
channels-tab-likely-between = Likely between
channels-tab-repeat-orders-brought-by-it = Repeat orders brought by it
channels-tab-fewer-than-30-take-shares-with = Fewer than 30: take the shares with care.
channels-tab-ad-spend-by-day-and-campaign = Ad spend by day and campaign as CSV
channels-tab-ads = Ads
channels-tab-spend = Spend
channels-tab-cost-per-new-customer = Cost per new customer
channels-tab-impressions = Impressions
channels-tab-clicks = Clicks
channels-tab-days-with-ads = Days with ads
channels-tab-and = { $low } and { $high }
