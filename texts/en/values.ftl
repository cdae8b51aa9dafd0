### What customers who ordered are expected to order and to be worth, and their groups by recency, frequency and money.

## Value

history-orders-to-come = Orders to come
history-group-of-buyers = Group of buyers: { $group }. { $means }
value-title = Customer value
value-question = What will customers who ordered order next, when, and what will they be worth?
value-about-days = Days within which orders are expected.
value-about-months = Months that a customer's worth counts.
value-about-discount = By how much money counts less each month later.
value-nobody-ordered = nobody here has ordered yet; widen the filter, or name the touchpoints that are an order as the goal
value-customer-is-not-in-list = customer { $number } has not ordered here; take one from the table
value-group = Group
value-customers = Customers
value-days-with-order = Days with an order
value-last-order = Last order
value-expected-orders = Expected orders
value-at-least = At least
value-at-most = At most
value-chance-of-order = Chance of an order
value-next-from = Next order from
value-next-to = Next order to
value-order-value = Value of an order
value-worth = Worth
value-worth-in-12-months = Worth in 12 months
value-from = From
value-days = Days
value-orders = Orders
value-mean-error = Mean error
value-mean-error-same-again = Mean error of the same again
value-typical-error = Typical error
value-typical-error-same-again = Typical error of the same again
value-paid = Paid
value-expected-paid = Expected to be paid
value-paid-mean-error = Mean error of what was paid
value-paid-mean-error-same-again = Mean error of paying the same again
value-in-range = Inside their range
value-in-window = Next order inside its dates
value-one-order = 1 order
value-some-orders = { $n } orders
value-likely-orders = Likely { $orders } in the next { $days } days.
value-all-ordered-per-customer = In the last { $days } days, customers who had ordered before placed { $orders } each; this customer's own group is too small to use.
value-likely-orders-with-range = Likely { $orders } in the next { $days } days (80 % range { $low }–{ $high }).
value-group-ordered-per-customer = In the last { $days } days, customers of the group “{ $group }” placed { $orders } each.
value-chance-of-at-least-one = The chance of at least one is { $chance }.
value-if-one-comes-between = If one comes, then most likely between { $from } and { $to }.
value-expected-to-pay-in-months = Expected to pay { $worth } in the next { $months } months.
value-percent-too-low = { $n } too low
value-percent-too-high = { $n } too high
value-right-in-sum = right
value-corrected-by-last-test = If it is as far off again, it will be { $orders }.
value-in-last-test = In the last test over { $days } days the forecast was { $off } in sum and typically { $error } orders per customer off, against { $last } for expecting the same again.
value-expected-orders-and-worth = { $customers } are expected to place { $orders } in the next { $days } days and to pay { $worth } in the next { $months } months.
value-expected-orders-of-customers = { $customers } are expected to place { $orders } in the next { $days } days.
value-expected-orders-as-groups-did = { $customers } would place { $orders } in the next { $days } days if groups do as they did in the last.
value-note = customers through the filter who ordered, learned from everybody, from orders up to { $day } · all orders of a day are one · ranges and dates hold in 8 of 10 cases and are shown where the tests bear that out
value-note-tested-over = tested over { $days } days
value-note-worth = worth: what they pay less what is paid back, revenue and not profit, each month later counts { $discount } less

## Why a model is not used

value-few-buyers = A model of orders needs { $needed } customers who ordered and { $needed_repeaters } who ordered again; there are { $buyers } and { $repeaters }.
value-short-history = Customers are known for less than three of their usual gaps between orders.
value-leaving-unknown = The orders do not tell customers who left from customers who take their time.
value-untested = The data does not go back far enough to test a model of orders.
value-last-period-as-good = The model of orders did not help on your data: in the tests it was typically { $error } orders per customer off, and to expect the same again { $last }, no worse than by chance.
value-too-few-buyers = A model of orders needs { $needed } customers who ordered and { $needed_repeaters } who ordered again; there are fewer.
value-no-values = No repeated order has a value.
value-no-money = So nothing is said of money.
value-goal-s-value-instead = So an order counts what the goal is said to be worth.
value-few-values = Only { $customers ->
    [one] { $customers } customer has
   *[other] { $customers } customers have
} repeated orders of known value; { $needed } are needed to tell what each customer's orders are worth.
value-too-few-values = Repeated orders of known value of { $needed } customers are needed to tell what each customer's orders are worth; there are fewer.
value-more-orders-worth-more = Who orders more often spends more per order here, which contradicts the model of values.
value-more-orders-worth-less = Who orders more often spends less per order here, which contradicts the model of values.
value-values-drift = The same customers' later orders are worth { $times } times their earlier ones, so past values do not tell the next ones.
value-values-unknown = The values of orders follow no model that could be found.
value-group-s-mean-value-instead = So an order counts what orders of the customer's group were worth lately, or those of all buyers where the group is small.
value-group-s-orders-instead = So averages of the customer's group stand in, or of all buyers where it is small.

## RFM

rfm-title = RFM groups
rfm-question = How lately, how often and for how much do customers order, and which groups grow or shrink?
rfm-about-days = With which time the groups of now are compared: so many days before.
rfm-part = group, or from and to
rfm-nobody-ordered = nobody here has ordered yet; widen the filter, or name the touchpoints that are an order as the goal
rfm-too-few = { $n ->
    [one] only { $n } customer here has ordered
   *[other] only { $n } customers here have ordered
}, and groups of buyers need { $needed }; widen the filter
rfm-too-few-before = { $days } days before fewer than { $needed } had ordered, so that nobody was in a group then
rfm-not-yet-a-buyer = Not yet a buyer
rfm-group = Group
rfm-customers = Customers
rfm-of-all = Of all
rfm-orders = Orders
rfm-paid = Paid
rfm-of-all-paid = Of all paid
rfm-days-since-order = Days since the last order
rfm-customers-before = Customers before
rfm-reordered = Ordered again
rfm-low = At least
rfm-high = At most
rfm-from = From
rfm-to = To
rfm-of-those-before = Of those there before
rfm-measure = Measure
rfm-fifth = Fifth
rfm-recency = Recency
rfm-frequency = Frequency
rfm-money = Money
rfm-days-ago = { $days } days ago
rfm-now = Now
rfm-in-groups = { $customers } by how lately, how often and for how much they order.
rfm-champions-are-and-paid = { $customers }: { $share } are champions and paid { $worth } of all.
rfm-champions-are = { $customers }: { $share } are champions.
rfm-of-champions-ordered-again = Of those who were champions { $days } days ago { $share } ordered again since, of all { $all }.
rfm-fell-to-at-risk = { $customers } who stood better then are at risk now.
rfm-note = customers through the filter who ordered up to { $day }, in fifths of all of them; equal customers stay in one fifth · ordered again: of those who were in the group { $days } days before, who ordered since, with 95 % intervals · paid: less what was paid back

words-champions = Champions
words-champions-means = Ordered lately, often and for much.
words-loyal = Loyal
words-loyal-means = Order often or for much, and not long ago.
words-potential-loyalists = Potential loyalists
words-potential-loyalists-means = Ordered lately, and more than a little.
words-new-customers = New customers
words-new-customers-means = Ordered lately, little so far.
words-promising = Promising
words-promising-means = Ordered not long ago, little so far.
words-need-attention = Need attention
words-need-attention-means = In the middle of everything; the next order decides.
words-about-to-sleep = About to sleep
words-about-to-sleep-means = Ordered some time ago, and little.
words-buyers-at-risk = At risk
words-buyers-at-risk-means = Ordered often or for much, but long ago.
words-cannot-lose = Cannot lose them
words-cannot-lose-means = Were among the best, but ordered long ago.
words-hibernating = Hibernating
words-hibernating-means = Ordered little, and long ago.

## Segments beside each other

segment-overlap-title = Segment overlap
segment-overlap-question = Which segments share customers?
segment-overlap-needs-two = there are fewer than two segments; `desire-path segments PROJECT --save` makes some
segment-overlap-note = { $customers } through the filter · of those in a segment, the share that is in the other, too · times chance: 1 = as many as if the segments had nothing to do with each other
segment-overlap-segment = Segment
segment-overlap-with = With
segment-overlap-customers = Customers
segment-overlap-both = In both
segment-overlap-share = Of the segment
segment-overlap-times-chance = Times chance
segment-overlap-most = { $share } of “{ $name }” ({ $both }) are in “{ $other }”, too: no two segments share more of the smaller one.
segment-overlap-of-segments = { $segments } beside each other.
segment-overlap-none = No customer is in more than one of these { $segments }.
segment-overlap-of-those-in = Of those in …
segment-overlap-are-in = … are in
segment-comparison-title = Segments compared
segment-comparison-question = In what do two segments differ, in everything that is counted about customers?
segment-comparison-about-segment = The segment; the first of the project where nothing is said.
segment-comparison-a-segment = a segment
segment-comparison-about-with = What it is compared with: another segment, or rest = everybody else.
segment-comparison-a-segment-or-rest = a segment, or rest
segment-comparison-everybody-else = everybody else
segment-comparison-nobody = nobody in the filter belongs to "{ $name }"; widen it, or choose another segment
segment-comparison-note = { $name }: { $n } · { $other }: { $m } · averages per customer, with the 95 % interval of their difference · how far apart: the difference beside how much customers differ anyway, 0.2 is little and 0.8 much · who is in both stands on both sides
segment-comparison-note-without-counts = averages per customer, with the 95 % interval of their difference · who is in both stands on both sides
segment-comparison-side-by-side = “{ $name }” beside “{ $other }”.
segment-comparison-nothing-differs = In nothing that is counted do “{ $name }” and “{ $other }” differ beyond chance.
segment-comparison-differs-most = “{ $name }” and “{ $other }” differ most in { $measure }: { $mean } against { $other_mean } on average.
segment-comparison-measure = Measure
segment-comparison-mean = In the segment
segment-comparison-mean-of-other = In the other
segment-comparison-difference-at-least = Difference, at least
segment-comparison-difference-at-most = Difference, at most
segment-comparison-standard-deviations = How far apart
segment-comparison-beyond-chance = More than chance
segment-comparison-customers = Customers known
segment-comparison-customers-of-other = Known in the other
