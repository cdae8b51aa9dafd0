### Insights: titles, questions, settings, sentences and grey lines.

## Titles and questions

backtest-title = Back-test
backtest-question = How well did the predictions do on a past that they had not seen?
campaigns-title = Campaign results
campaigns-question = What did each campaign bring, measured against customers held back?
channels-title = Channels
channels-question = By which channels do customers first come, and which bring buyers?
conformance-title = Designed against actual
conformance-question = How many follow the journey as it was designed, and where and how do the others leave it?
currencies-title = Currencies
currencies-question = In which currencies did customers pay, and what is in no sum?
customers-title = Customers
customers-question = Who are the customers, when were they last seen, and what did they buy?
dwell-title = Time on touchpoints
dwell-question = How long do customers stay on each touchpoint, and where do sessions end?
friction-title = Friction
friction-question = What gets in the way of customers, what does it cost, and who are they: errors, loops, losses at a step, slow answers?
order-sequence-title = Repeat orders
order-sequence-question = How many customers order a second and a third time, and after how long?
funnel-title = Funnel
funnel-question = How many get from step to step, how long does it take, and where are most lost?
retention-title = Retention
retention-question = Of those who came in a week, how many come again in each week after?
loops-title = Loops
loops-question = What do customers come back to, and between what do they go back and forth?
overview-title = Overview
overview-goal-is-not-in-data = Nothing in these data is { $name }, the goal; they have “{ $proposed }”: choose in the settings what counts as success.
overview-question = How many customers, sessions, events and orders are there, and from which sources?
overview-customers-through-filter = customers through the filter · a customer may be in several sources
stickiness-title = Stickiness
stickiness-question = On how many days of a week or month do customers come, and how many of them on any one day?
lifecycle-title = Lifecycle
lifecycle-question = How many customers are new, current, back again, at risk or dormant, how does that change, and which stage have they reached?
next-touchpoint-title = Next touchpoint
next-touchpoint-question = What will customers most likely do next?
paths-title = Paths
paths-question = Which paths do most take from beginning to end, and which of them reach the goal?
quality-title = Quality
quality-question = How good is the data of each source, and what would mislead?
scores-title = Scores
scores-question = How likely is each customer to buy, or to stay silent?
segment-history-title = Segment history
segment-history-question = How many customers belonged to a segment at any time, and how many came and went?
segments-title = Segments
segments-question = Which groups of customers behave alike, and what makes each different?
sequences-title = Sequence index
sequences-question = Which paths do customers take from beginning to end, side by side?
timelines-title = Timelines
timelines-question = When did each customer do what, many of them below each other?
sessions-title = Sessions
sessions-question = How long are sessions, how do they begin, and which of them reach the goal?
spend-title = Ad spend
spend-question = What do ads cost by channel, and what does a new customer cost?
stage-flow-title = Stage flow
stage-flow-question = Where do customers go from stage to stage, and where do they drop off?
states-title = Stages over time
states-question = How many customers are in each stage, step by step or as days go by?
step-matrix-title = Step matrix
step-matrix-question = Which share of customers is at which touchpoint or stage at each step?
time-between-title = Time between
time-between-question = How long does it take from one touchpoint to another?
touchpoint-flow-title = Touchpoint flow
touchpoint-flow-question = Which touchpoints do customers pass, one after the other?
trends-title = Trends
trends-question = How does a number change by day, week or month, and what is out of the ordinary?
transitions-title = Transitions
transitions-question = Which touchpoint directly follows which, how often, and after how long?

## Backtest

backtest-customers-learned-from-events-before-auc = customers · learned from events before { $date } · AUC: the chance that a customer who did it was ranked above one who did not; 0.5 is guessing · the table is of the last test, what is noted beside it of the mean of all tests
backtest-mean-of-two-models = by the mean of two models, a regression and decision trees: { $targets }
backtest-prediction = Prediction
backtest-days = Days
backtest-factor = Factor
backtest-weight = Weight
backtest-tenth = Tenth
backtest-from = From
backtest-auc = AUC
backtest-baseline-auc = AUC of the best simple rule
backtest-predicted = Predicted
backtest-happened = Happened
backtest-customers = Customers
backtest-did-it = Did it
backtest-times-average = Times the average

## Campaigns

campaigns-no-campaign-that-kept-customers-back = no campaign that kept customers back is within the filter; drop the filter to see all results
campaigns-no-campaign-in-data-kept-customers = no campaign in the data kept customers back, so there is nothing to compare with; export actions, send them, and import what happened
campaigns-customers-success-within-days-difference-in = customers · success: { $n } within { $result_days } days · difference in shares with its 95 % interval, wide enough to be looked at every day
campaigns-kept-customers-back = { $n } held customers back to compare with. { $campaign }: { $verdict }
campaigns-kept-customers-back-none-of-them = { $n } held customers back to compare with, none of them enough to be shown.
campaigns-campaign = Campaign
campaigns-contacted = Contacted
campaigns-of-them-reached-goal = Of them reached the goal
campaigns-share = Share
campaigns-held-back = Held back
campaigns-difference = Difference
campaigns-lower-end = Lower end
campaigns-upper-end = Upper end
campaigns-what-it-means = What it means

## Channels

channels-most-not-shown = { $customers } by their first channel. Which brings the most is not shown, so that a small group is not given away.
channels-by-their-first-channel = { $customers } by their first channel.
channels-channel = Channel
channels-customers = Customers
channels-reached-goal = Reached the goal
channels-conversion = Conversion
channels-lower-end = Lower end
channels-upper-end = Upper end
channels-repeat-orders-brought-by-it = Repeat orders brought by it
channels-spend = Spend
channels-impressions = Impressions
channels-clicks = Clicks
channels-between-ends-of-its-interval-share = between the ends of its interval a share lies with 95 % certainty
channels-spent-where-nobody-came-from = spent where nobody came from: { $unseen }
channels-reached = { $buyers } reached { $n }

## Customers

customers-listed = { $customers } in the list.
customers-of-them-with-order = { $customers }, { $n } of them with an order.
customers-customers-through-filter-chances-within-days = customers through the filter · chances within { $horizon } days, where predictions were run
customers-customer-is-not-in-list-take = customer { $number } is not in the list; take one from the table
customers-customer = Customer
customers-last-seen = Last seen
customers-events = Events
customers-orders = Orders
customers-value = Value
customers-stage = Stage
customers-lifecycle = Lifecycle
customers-segment = Segment
customers-chance-to-buy = Chance to buy
customers-chance-to-stay-silent = Chance to stay silent
customers-name = Name

## Dwell

dwell-largest-part = The largest part of the time in sessions, { $share }, is spent on { $touchpoint }; half of the visits to it take up to { $median }.
dwell-none-measured = No session has a second event, so that no time can be measured.
dwell-all-at-once = All events of a session have the same time, so that no time can be measured.
dwell-few-measured = Time was measured on { $visits } of { $all } visits to touchpoints.
dwell-shared = Time on touchpoints by visit.
dwell-note = events · time until the next event of the same session · the last event of a session has no measured time and counts apart
dwell-touchpoint = Touchpoint
dwell-group = Group
dwell-visits = Visits
dwell-measured = Measured
dwell-median = Half within
dwell-p90 = Nine in ten within
dwell-share-of-time = Of all time in sessions
dwell-last = Last in session
dwell-customers = Different customers

## Flow

flow-what-columns-are-counted-from = Where steps are counted from: the start, back from the goal or from where customers drop off, or before and after one time of a step.
flow-start-goal-or-a-step = start, goal, drop-off, or the name of a stage or touchpoint, or several with commas between them
flow-anchor-is-also = or anchor is start, goal or drop-off
flow-occurrence-of-which-step = occurrence says which time of a step is meant, and anchor={ $anchor } is around none: set anchor to a stage or touchpoint, or leave occurrence out
flow-columns-before-the-step = Columns before the step that the flow is around.
flow-nobody-has-step = no journey inside the filter has “{ $name }”
flow-which-time-of-the-step = Which time of the step the flow is around: the first or the last on the path, or every one, each counted on its own.
flow-nobody-dropped-off = no journey inside the filter dropped off
flow-columns = Columns.
flow-names-shown-others-are-in-other = Names shown; the others are in Other.
flow-most-common-of-all-columns-together = The most common of all columns together, or of each.
flow-in-each-column-names-below-this = In each column, names below this share of the start are in Other.
flow-there-is-no-step-flow-has = there is no step { $step }; the flow has { $first } to { $last }
flow-node-in-step = node in step { $step }
flow-step = Step
flow-kind = Kind
flow-name = Name
flow-of-start = Of start
flow-of-previous-step = Of previous step
flow-from = From
flow-to = To
flow-of-from = Share of “From”
flow-about-sort = Order of the nodes of a column: usual, size, stage (in the order of the stages), or names that come first. Changes no count.
flow-sort-written = usual, size, stage, or names with commas between them
flow-sort-is-also = or sort is usual, size or stage
flow-about-color = What the colour of bands says: from which step they come, or how long the way takes for half of them.
flow-about-through = Steps that paths have to pass, anywhere or in one step: others are left out.
flow-through-written = none, or names with commas between them; 3:NAME where it has to be in step 3
flow-about-split-step = The stage or touchpoint whose node stands in groups.
flow-split-step-written = none, or the name of a stage or touchpoint
flow-about-split = What makes the groups of the step that is split.
flow-split-by-what = say by what the step is split: split=device, or another column or property
flow-split-which-step = say which step is split: split_step=NAME
flow-nobody-passes = no journey inside the filter passes { $names }
flow-median-time = Median time
flow-p90-time = 9 of 10 within
flow-come-back = Of the node
flow-come-back-inside = who comes back is counted inside the columns shown

## Friction

friction-sessions-rates-are-shares-of-sessions = findings: who met it beside others at the same place and time; losses with 90 % intervals, no proof of the cause · sessions: shares of those at the step before · weeks from Monday
friction-about-period = How the times are cut at which customers first met an obstacle.
friction-finding = Finding
friction-kind = Kind
friction-kind-error = Error
friction-kind-loop = Back and forth
friction-kind-lost = Lost at a step
friction-kind-slow = Slow answer
friction-kind-again = Support again
friction-customers = Customers
friction-compared-with = Compared with
friction-reached-goal = Reached the goal after it
friction-reached-elsewhere = Of the others
friction-lost = Lost in
friction-money = money
friction-goals = goals
friction-loss = Loss
friction-loss-low = Lower end, 90 %
friction-loss-high = Upper end, 90 %
friction-within = Followed for
friction-from = From
friction-to = To
friction-evidence = Evidence
friction-show = Shown by
friction-finding-error = { $name }, { $period }
friction-finding-loop = { $a } ↔ { $b } on { $device }
friction-finding-lost = { $group } ({ $by }): few get from { $from } to { $to }
friction-by-channel = first channel
friction-by-device = device
friction-by-country = country
friction-finding-slow = { $name } after more than { $time }
friction-finding-again = To support again within { $time }
friction-evidence-compared = Within { $time }, { $after } reached { $goal }; of others at the same place { $elsewhere }.
friction-evidence-compared-part = Of the { $all }, { $followed } met it when they were first at this place and could be followed for { $time }: { $after } reached { $goal }; of others at the same place { $elsewhere }.
friction-not-compared = groups by { $by } are not compared, because the filter picks customers by it
friction-evidence-error = It came { $times } as often as in other weeks.
friction-evidence-loop = It happens { $times } as often as on other devices.
friction-evidence-lost = { $own } got to “{ $to }”, of the others { $others }.
friction-loss-money = about { $amount } ({ $low } to { $high })
friction-loss-goals = about { $amount } × { $goal } ({ $low } to { $high })
friction-group-loss = about { $amount } lost
friction-dearest-not-shown = What costs most is not shown, so that a small group is not given away.
friction-dearest = What costs most is “{ $name }”: { $customers }, { $loss } lost.
friction-step = Step
friction-other-step = Other step
friction-device = Device
friction-sessions-with-either = Sessions with either
friction-back-and-forth = Back and forth
friction-share = Share
friction-times-as-often-as-elsewhere = Times as often as elsewhere
friction-stands-out = Stands out

## Insight

insight-without-what-was-sent = { $note } · what was sent to customers is left out
insight-goal-is-filtered-out = The filter shows no event that reaches { $goal }, so that nobody can reach it here, whatever they do: choose customers instead of events to see who does.
insight-first-channel = { $note } · customers who first came by { $channels }
insight-all-money = { $note } · money is all that these customers paid, not only for { $products }
insight-no-single-customers-are-known-behind = no single customers are known behind { $id }; its tables are all there is

## Lifecycle

lifecycle-of-are-new-or-active-at = Of { $customers } { $active } are new, current or back again, { $at_risk } are at risk and { $dormant } dormant.
lifecycle-by-where-they-are-in-their = { $customers } by where they are in their life as such.
lifecycle-customers-with-event-shares-of-them = customers with an event, as they are when each period ends · shares of them · new: first seen within 30 days, with one order at most · at risk: silent for longer than { $days } days and than one and a half times their usual gap, which is the median between their days with an event where there are three, dormant: three times as long · reactivated: back within 30 days from being at risk, resurrected: from being dormant
lifecycle-only-those-since = over time: only customers who came since the first date, so shares of those who were there before are not told
lifecycle-about-period = After which periods customers are looked at.
lifecycle-not-there = Not yet there
lifecycle-from = From
lifecycle-of-those-there-before = Of those who were there
lifecycle-last-moves = In { $period }, { $share } of { $were } who were active when it began fell silent, and { $back } came back.
stickiness-about-period = Of which periods the days are counted.
stickiness-active = Active customers
stickiness-daily = On a day, on average
stickiness-share = Of the active, on a day
stickiness-days-each = Days each, on average
stickiness-days = Days
stickiness-active-on = Active on
stickiness-customers = Customers
stickiness-of-active = Of the active
stickiness-on-days = { $n ->
    [one] { $n } day
   *[other] { $n } days
}
stickiness-few = How often customers come, by the days on which they were active.
stickiness-sentence = In { $name }, { $customers } were active, each on { $days } of { $all } days on average: on any one day { $share } of them. { $once } came on a single day.
stickiness-note = customers with an event · days of the project's calendar · on a day: the mean over the days of the period inside the data and the dates
lifecycle-customers = Customers
lifecycle-of-all = Of all
lifecycle-orders = Orders
lifecycle-stage = Stage

## Next touchpoint

next-touchpoint-customers = Customers
next-touchpoint-mean-chance = Mean chance
next-touchpoint-is-most-likely-next-touchpoint-of = “{ $touchpoint }” is the most likely next touchpoint of { $n } of { $customers }.
next-touchpoint-most-likely-next-touchpoint-of = Likely next touchpoints of { $customers }.
next-touchpoint-there-are-too-few-sessions-to = there are too few sessions, or too few touchpoints, to predict the next touchpoint; import more events
next-touchpoint-customers-by-first-guess-for-each = customers by the first guess for each, learned from everybody · mean chance over them
next-touchpoint-on-it-had-not-seen-first = on { $touchpoints } it had not seen, the first guess was right { $first } of the time and one of the first three { $first_three }; always naming the most common ones is right { $most_common } and { $three_most_common }

## Part

part-behind = { $customers } behind { $title }, { $words }.
part-customers-whose-own-events-pass-there = the customers whose own events pass there

## Paths

paths-only-where-this-happens = Only paths of journeys on which this happens.
paths-none-on-which = there is no path on which { $pattern }; leave pattern out, or ask for less
paths-only-those-on-which = only paths on which { $pattern }
settings-sequence = a sequence such as "Product viewed" then "Added to cart" within 7d then not order
settings-sequence-but = { $example } ({ $why })
paths-longer-paths-are-cut-here = Longer paths are cut here.
paths-paths-listed-most-common-first = Paths listed, the most common first.
paths-value = Value
paths-took = { $base } took { $different_paths }.
paths-first-serves-objective = The first path in this list serves your objective most ({ $objective }): { $share } of { $all } took it. The most common of { $different }, number { $place } here, has { $most }.
paths-is-none-of-paths-listed-copy = "{ $wanted }" is none of the paths listed; copy one from the table, arrows included
paths-path = Path
paths-of-all = Of all
paths-running-total = Running total
paths-median-time = Median time
paths-reach-goal = Reach the goal
paths-different-customers = Different customers
paths-different-paths-most-common-shown = { $distinct } different paths, the { $paths } most common shown
paths-paths-are-cut-after-steps = paths are cut after { $max_steps } steps
paths-value-order-that-path-ends-with = value: the order that a path ends with

## Quality

quality-source-that-is-judged = The source that is judged.
quality-source-or-all = a source, or all
quality-quality-judges-whole-sources-leave-filter = quality judges whole sources; leave the filter out
quality-project-has-no-data-yet-desire = the project has no data yet; `desire-path import PROJECT FILE` brings some
quality-rows-and-events-of-each-source = rows and events of each source · grades from A (best) to E
quality-nothing-of-kind-was-found = nothing of the kind "{ $word }" was found
quality-behind-are-rows-or-days-no = behind "{ $word }" are rows or days, no customers; `desire-path quality PROJECT --rows { $word }` lists them

## Question

question-questions-filter-cannot-be-read = the question's filter cannot be read: { $key }={ $value }
question-question-cannot-be-read-is-no = the question cannot be read: "{ $pair }" is no key=value

## Scope

scope-nobody-has-an-event = nobody has an event yet; import a file with customers
scope-nobody-did-anything = there is only what was sent to customers, and nothing that they did; sent=in shows it
scope-nobody-passes-filter-widen-dates-or = nobody passes the filter; widen the dates, or remove a condition
scope-name-touchpoints-that-are-order = name the touchpoints that are an order as the goal
scope-widen-filter-or-name-touchpoints-that = widen the filter, or name the touchpoints that are an order as the goal
scope-there-are-no-orders-here = there are no orders here; { $todo }
scope-no-event-in-filter-has-id-of = there are no { $units } here: no event inside the filter says which { $unit } it is of; widen the filter, or import a file with a column of the role { $unit } id
scope-no-event-has-id-of = there are no { $units } here: no event says which { $unit } it is of; import a file with a column of the role { $unit } id
scope-there-are-none = there are none
scope-there-are = there are { $known }
scope-there-are-and-more = there are { $known } and { $more } more
scope-there-is-no = there is no { $what } "{ $name }"; { $known }
scope-noun-source = source
scope-noun-property = property
scope-noun-segment = segment
scope-noun-channel = channel
scope-noun-product = product
scope-noun-campaign = campaign
scope-noun-insight = insight
scope-noun-table = table
scope-noun-kind = kind
scope-noun-split = split

## Scores

scores-what-is-predicted = What is predicted.
scores-there-is-too-little-data-for = there is too little data for this prediction; `show backtest` says what it lacks
scores-customers-through-filter-learned-from-everybody = customers through the filter · learned from everybody, from events up to { $day }
scores-customer-has-no-score-here-take = customer { $number } has no score here; take one from the table
scores-chance = Chance
scores-reasons = Reasons

## Segment history

segment-history-segment-by-rule-active-customers-who = The segment by rule; active = customers who did anything lately.
segment-history-segment-by-rule-or-active = a segment by rule, or active
segment-history-how-often-members-are-counted = How often members are counted.
segment-history-to-at-end-of-data-at = { $customers_belong } to “{ $name }” at the end of the data; at most there were { $most }.
segment-history-most-not-shown = { $customers_belong } to “{ $name }” at the end of the data; how many there were at most is not shown, so that a small group is not given away.
segment-history-few-customers-belong-to-at-end = How many customers belong to “{ $name }” at the end of the data is not shown, so that a small group is not given away.
segment-history-customers-members-at-start-of-each = customers · members at the start of each period · belongs: { $rule } · a rule looks at what happened before that time
segment-history-who-joined-and-left-is-not = who joined and left is not shown, nor are members where they are fewer than { $k } or have changed by fewer
segment-history-active = Active
segment-history-asks-for-a-chance = "{ $name }" asks for a chance, and the predictions tell chances only from their own day on: its members at other times are not known
segment-history-has-no-rule-so-its-members = "{ $name }" has no rule, so its members at other times are not known; there are { $known }
segment-history-from = From
segment-history-members = Members
segment-history-joined = Joined
segment-history-left = Left

## Segments

segments-number-of-groups-auto-what-data = Number of groups; auto = what the data speaks for.
segments-behave-in-ways = { $all } behave in { $groups } ways.
segments-with-events-shares-of-them-groups = { $all } with events · shares of them · groups are found by k-means, not given
segments-there-is-no-group-there-are = there is no group { $number }; there are groups 1 to { $groups }
segments-group = Group
segments-name = Name
segments-trait = Trait
segments-mean = Mean
segments-mean-of-all = Mean of all
segments-times-average = Times the average
segments-standard-deviations = Standard deviations

## Selection

selection-is-no-number-part-is-named = { $column }={ $text } is no number; a part is named by { $expected }
selection-joins-no-two-parts = "{ $key }" joins no two parts; then is or, and or without
selection-or = { $first } or { $second }
selection-and = { $first } and also { $second }
selection-without = { $first } without { $second }
selection-no-part-is-named-by-part = no part is named by "{ $key }"; a part is named by { $expected }
selection-part-is-not-named-whole-part = the part is not named whole; a part is named by { $expected }

## Sequence index

timelines-about-axis = What the axis of time begins with: the calendar, or each customer’s first event.
timelines-about-color = What the colours say: the stage of each event, or its channel.
timelines-about-sort = In which order customers stand: by first event, by the time from first to last, or by the time to the goal.
timelines-about-rows = Customers in the picture, at most; the table has all.
timelines-under-an-hour = under an hour
timelines-under-a-day = 1 hour to a day
timelines-under-a-week = 1 to 7 days
timelines-under-30-days = 7 to 30 days
timelines-under-90-days = 30 to 90 days
timelines-under-a-year = 90 days to a year
timelines-a-year-or-more = a year or more
timelines-sentence = { $customers }, half of them seen for { $length } or less; { $reached } ({ $share }) reached { $name }, half of these within { $time } of their first event.
timelines-sentence-none = { $customers }, half of them seen for { $length } or less; none of them reached { $name }.
timelines-sentence-shared = { $customers } by how long they are seen.
timelines-note = customers, one row each · { $axis } · { $color } · { $order } · events closer than a mark is wide are one mark, in the colour of the furthest stage or the first channel
timelines-note-calendar = by calendar
timelines-note-first = since the first event of each
timelines-note-stage = coloured by stage
timelines-note-channel = coloured by channel
timelines-note-start = who came first stands first
timelines-note-length = who is seen longest stands first
timelines-note-goal = who reached the goal quickest stands first, then those who did not
timelines-row = { $name }: { $events }, { $period }
timelines-row-goal = { $name }: { $events }, { $period }, goal after { $after }
timelines-legend-goal = First time at the goal
timelines-length = Seen for
timelines-customers = Customers
timelines-share = Of all
timelines-reached = Reached the goal
timelines-customer = Customer
timelines-first = First event
timelines-last = Last event
timelines-events = Events
timelines-until-goal = Until the goal

sequences-took = { $customers } took { $paths } from beginning to end.
sequences-note = customers · in the order of their steps, so that paths that begin alike stand together · paths are cut after { $max } steps
sequences-sequence = Sequence
sequences-length = Steps
sequences-customers = Customers
sequences-share = Of all
sequences-customer = Customer

## Sessions

sessions-have-events-each = { $n ->
    [one] { $n } session
   *[other] { $n } sessions
}, { $each } events each on average.
sessions-of-shared-have-events-each = { $n ->
    [one] { $n } session
   *[other] { $n } sessions
} of single { $units }, { $each } events each on average.
sessions-session-ends-after-minutes-without-event = a session ends after { $n } minutes without an event
sessions-customer-has-no-session-here-take = customer { $number } has no session here; take one from the table
sessions-customer = Customer
sessions-session = Session
sessions-start = Start
sessions-end = End
sessions-duration = Duration
sessions-events = Events
sessions-first-touchpoint = First touchpoint
sessions-last-touchpoint = Last touchpoint
sessions-channel = Channel
sessions-goal = Goal

## Settings

settings-true-or-false = true or false
settings-length-of-time-such-as-30min = a length of time such as 30min, 12h or 7d, or none
settings-what-steps-are = What the steps are.
settings-how-far-ahead-chances-look = How far ahead the chances look.
settings-count-same-step-several-times-in = What becomes of a step that a journey has had before: all count, several in a row count once (collapsed), or only the first on the journey counts.
settings-follow-paths-beyond-goal = Follow paths beyond the goal.
settings-whose-order-of-events-is-followed = Whose order of events is followed.
settings-names-that-are-no-steps = Names that are passed over, as if they had not happened; the goal still counts.
settings-nothing-else-is-a-step = Nothing but these is a step.
settings-names-or-none = names with commas between them, or none
settings-what-is-counted-as-entity = What is counted: as the entity.
settings-follows-persons-only-and-cannot-follow = { $insight } follows persons only and cannot follow "{ $entity }"
settings-leave-entity-out-or-set-it = { $cannot }; leave the entity out, or set it to person
settings-is-no-value-of-is = { $key }={ $text } is no value of { $insight }; { $key } is { $values }
settings-is-asked-to-be-and-at = { $key } is asked to be { $value } and { $now } at once; leave one of the two out
settings-has-no-setting-it-has-none = { $insight } has no setting "{ $key }"; it has none at all
settings-has-no-setting-its-settings-are = { $insight } has no setting "{ $key }"; its settings are { $keys }
settings-range = { $from } to { $to }
settings-word-or-range = { $word }, or { $from } to { $to }
settings-last-alternative = { $first } or { $last }

## Spend

spend-ad-spend-has-days-and-channels = ad spend has days and channels only; filter it by from=, to= and channel=
spend-project-holds-no-ad-spend-import = the project holds no ad spend; import a report of Meta, Google or LinkedIn Ads
spend-no-ads-ran = no ads ran
spend-no-ads-ran-on-these-days = no ads ran on these days and channels; widen the filter
spend-days-with-ads-new-customers-first = { $channels } · days with ads { $period } · new customers: first came by the channel and reached { $n } · cost per new customer: of the days that the data has events of
spend-unknown-sum = an unknown sum
spend-ads-cost-took-of-it = Ads cost { $all }; { $channel } took { $share } of it.
spend-ads-cost = Ads cost { $all }.
spend-channel = Channel
spend-cost = Cost
spend-currency = Currency
spend-impressions = Impressions
spend-clicks = Clicks
spend-new-customers = New customers
spend-cost-per-new-customer = Cost per new customer

## Repeat orders

order-sequence-within = Who orders again up to so long after an order does so in time.
order-sequence-nobody = nobody has reached { $goal } yet; import orders, or choose another goal
order-sequence-of-ordered-again = Of { $customers } with an order, { $share } ordered again; half of them within { $median }.
order-sequence-few-ordered-again = Of { $customers } with an order, { $n } ordered again.
order-sequence-shared = { $customers } by the number of their orders.
order-sequence-again-within = Within { $within } of the first order it was { $share } of the { $observed } whose first order is long enough ago to know.
order-sequence-note = customers by the number of their orders inside the filter; an order with a number of which all money was paid back does not count · { $last }+: customers with { $last } orders or more, timed from the order before
order-sequence-note-observed = observed: the order before is { $within } or more before the end of the data
order-sequence-note-products = who has several products in the first order counts at each of them
order-sequence-order = Order
order-sequence-customers = Customers
order-sequence-of-first = Of first orders
order-sequence-of-previous = Of previous order
order-sequence-median = Half within
order-sequence-p90 = Nine in ten within
order-sequence-observed = Observed
order-sequence-again = Ordered again in time
order-sequence-again-low = Lower end (95 %)
order-sequence-again-high = Upper end (95 %)
order-sequence-product = First product
order-sequence-of-buyers = Of all buyers
order-sequence-ordered-again = Ordered again
order-sequence-share-again = Share of them
order-sequence-median-to-second = Half within

## Stages over time

states-about-by = What columns are: steps, or days since the first event.
states-about-every = Days from one column to the next.
states-about-columns = Columns, at most.
states-day = Day
states-step = Step
states-no-stage = No stage yet
states-shared = Customers in each stage, column by column.
states-steps = { $n ->
    [one] 1 step
   *[other] { $n } steps
}
states-days = { $n ->
    [one] 1 day
   *[other] { $n } days
}
states-most-at-step = Of the { $of } customers with { $steps } or more, { $share } are then in { $stage }.
states-most-on-day = { $days } after their first event { $share } of the { $of } customers known for as long are at { $stage } as their furthest stage.
states-most-in-none = { $days } after their first event { $share } of the { $of } customers known for as long have reached no stage yet.
states-note-step = customers who take the step, by the stage of it · the same stage several times in a row is one step · paths go on after the goal
states-note-day = customers known for that long, by the furthest stage they have reached, counted in periods of 24 hours from their first event; after a purchase, the stage that follows it · paths go on after the goal
states-stage = Stage
states-customers = Customers
states-share = Of the column
states-most-common = Most common
states-entropy = Spread (0 to 1)

## Step matrix

step-matrix-note = a row for each name, a column for each step: shares of all, which add up in every column

## Time between

time-between-counted-from = Counted from.
time-between-touchpoint-or-first-event = a touchpoint, or first-event
time-between-counted-to = Counted to.
time-between-touchpoint-or-goal = a touchpoint, or goal
time-between-what-comes-later-does-not-count = What comes later does not count.
time-between-nobody-in-filter-has-touchpoint = nobody inside the filter has the touchpoint "{ $from }"; widen the filter
time-between-nobody-has-touchpoint = nobody has the touchpoint "{ $from }" yet; choose another
time-between-from-to-it-takes-half-of = From { $from } to { $to } it takes half of { $journeys } up to { $median }, and nine in ten up to { $ninth_tenth }.
time-between-nobody-went-from-to = Nobody went from { $from } to { $to }.
time-between-no-went-from-to = No { $unit } went from { $from } to { $to }.
time-between-went-from-to = { $n } went from { $from } to { $to }.
time-between-first-event = the first event
time-between-different-customers = Different customers
time-between-time = Time
time-between-from = From
time-between-to = To
time-between-of-all = Of all
time-between-running-total = Running total
time-between-first-time-of-each = { $units } · from the first time of the one to the next time of the other after it
time-between-had-first-of-two = { $started } had the first of the two
time-between-shares-of-those-who-went-from = shares of those who went from one to the other
time-between-of = of { $started }
time-between-within = within { $time }
time-between-under-1-min = under 1 min
time-between-1-to-10-min = 1 to 10 min
time-between-10-to-60-min = 10 to 60 min
time-between-1-to-6-h = 1 to 6 h
time-between-6-to-24-h = 6 to 24 h
time-between-1-to-2-days = 1 to 2 days
time-between-2-to-7-days = 2 to 7 days
time-between-7-to-14-days = 7 to 14 days
time-between-14-to-30-days = 14 to 30 days
time-between-30-to-90-days = 30 to 90 days
time-between-90-days-or-more = 90 days or more

## Transitions

transitions-leave-out-customers-and-median-time = Leave out the customers and the median time of each pair, which is quicker.
transitions-event = an event
transitions-event-of-stage = an event of a stage
transitions-moves-from-to-next-of-same = moves from { $event } to the next of the same { $unit }
transitions-from-one-to-next = { $moves } from one { $step } to the next
transitions-touchpoint = touchpoint
transitions-stage = stage
transitions-some-moves = Moves
transitions-inside-session-not-shown = { $moves }; how many of them are inside a session is not shown, so that a small group is not given away.
transitions-of-same-not-shown = { $moves } of the same { $unit }; how many of them are inside a session is not shown, so that a small group is not given away.
transitions-inside-sessions = { $moves } inside sessions.
transitions-of-them-inside-session = { $moves }, { $share } of them inside a session.
transitions-of-same-of-them-inside = { $moves } of the same { $unit }, { $share } of them inside a session.
transitions-from = From
transitions-to = To
transitions-count = Count
transitions-inside-session = Inside a session
transitions-customers = Customers
transitions-median-time = Median time
transitions-of-from = Share of “From”
transitions-median-time-over-all-moves = median time over all moves

## Split

split-about = A row for each group: by channel (of each event), first-channel (of the customer’s first event), device, country, product, campaign or segment, or by a property.
split-words = none, channel, first-channel, device, country, product, campaign, segment or a property
split-about-top = How many groups have a name of their own.
split-others = Others
split-unknown = Unknown

## Portrait

portrait-who-they-are = Who they are
portrait-sets-apart = What sets them apart
portrait-nothing-sets-apart = Nothing sets them apart beyond chance.
portrait-beside = Bar: these customers. Line: everybody else. Click a row to see who they are. Properties are as last known.
portrait-own = Bar: these customers. Click a row to see who they are. Properties are as last known.
portrait-segment = segment
portrait-row = { $name }: { $own }, everybody else { $others }
portrait-beyond-chance = { $row }. This is beyond chance, with all rows compared.
portrait-and-more = and { $n } more
portrait-title = { $set }: { $name }
portrait-characteristic = Characteristic
portrait-group = Group
portrait-customers = Customers
portrait-share = Of these customers
portrait-share-of-others = Of everybody else
portrait-differs = Beyond chance

## Trends

trends-about-measure = What is counted.
trends-about-period = How time is cut.
trends-about-touchpoint = Only events of this touchpoint count.
trends-about-to = Where a time ends that is counted from the touchpoint.
trends-touchpoint-or-any = a touchpoint, or any
trends-nothing = nothing of this was counted yet; choose another measure or touchpoint
trends-customers = Customers
trends-events = Events
trends-sessions = Sessions
trends-goals = Goals reached
trends-revenue = Revenue
trends-conversion = Conversion
trends-time = Median time
trends-day = day
trends-week = week
trends-week-of = the week of { $date }
trends-month = month
trends-shared = { $measure } by { $period }.
trends-none-complete = { $measure } by { $period }; no { $period } is complete yet.
trends-only = { $measure } by { $period }: { $value } for { $name }, the only complete one.
trends-last = { $measure } by { $period }: { $value } for { $name }, the last complete one, after { $previous }.
trends-last-of-enough = { $measure } by { $period }: { $value } for { $name }, after { $previous }.
trends-one-of-enough = { $measure } by { $period }: { $value } for { $name }.
trends-time-of = { $value } (of { $customers })
trends-newer-of-few = Newer ones are of fewer than { $few } customers.
trends-most-unusual = Most unusual: { $value } for { $name } (usually about { $usual }).
trends-new-level = New level since { $name }: about { $after } instead of { $before }.
trends-note-complete = periods that the data covers only in part are marked as not complete
trends-note-channel = a customer counts in the channel of each event; split=first-channel counts each in one
trends-note-last-channel = an order counts in its own channel or, where that is Direct, in the last other one before it; split=first-channel counts each customer in one
trends-note-by-customer = an event that does not say the group counts for that of its customer, by the first event that does
trends-note-once = a customer counts once in each period
trends-note-order-value = what customers pay, less what is paid back, over the new orders of the period
trends-note-time = half of the customers who got there took no longer, by when they set out; the latest had less time to get there
trends-note-segments = whoever is in several segments counts in each, as members are now
trends-note-unusual = usual: as in the periods around, for days as on the same day of the week · marked: what chance alone would hardly bring
trends-period = Period
trends-start = From
trends-group = Group
trends-complete = Complete
trends-previous = Period before
trends-different-customers = Different customers
trends-expected = Usual
trends-deviation = Deviations away
trends-unusual = Unusual
trends-chance = Chance
trends-notes = Notes
trends-spike = spike
trends-drop = drop
trends-level = new level

## Filter

filter-filter-ends-before-it-begins-exchange = the filter ends before it begins; exchange from= and to=
filter-cannot-read-filter-use-from-to = cannot read the filter "{ $word }"; use from=, to=, channel=, segment=, source=, device=, country=, product=, campaign=, events=, kind=, who=, bots=, sent= or property.NAME=
filter-events-matching-needs-column = events=matching shows only events with the device, country, product or campaign that the filter names, and it names none
filter-events-says-nothing = "{ $value }" says nothing about events: write events=matching or events=all
filter-value-is-empty = the filter { $key }= has no value; write one, or leave it out
filter-only-in-playbooks = { $part } is known only to a playbook when it proposes actions; a filter goes by what customers did, as who="kind:cart within 7d" or who="'Added to cart' then not order", by a segment by rule anywhere in it, and by any other segment joined with and
filter-cannot-read-rule = cannot read the rule "{ $rule }": { $why }; a rule has { $form }
filter-touchpoint = touchpoint
filter-bots-says-nothing-write-bots-in = bots={ $value } says nothing; write bots=in, bots=out or bots=only
filter-sent-says-nothing = sent={ $value } says nothing; write sent=in or sent=out
filter-is-not-date-write-2026-01 = "{ $text }" is not a date; write 2026-01-31 or 2026-01-31T14:00
filter-is-too-far-away = "{ $text }" is too far away
filter-project-has-no-properties-of-events = the project has no properties of events
filter-of-that-value = { $name } of that value:
filter-project-has-no-segments-yet-desire = the project has no segments yet; `desire-path segments PROJECT --save` makes some
filter-there-is-no-segment-there-are = there is no segment "{ $wanted }"; there are { $known }

## Currencies

currencies-no-event-here-has-money = no event here has money
currencies-currency = Currency
currencies-customers = Customers
currencies-sales = Sales
currencies-sold = Sold
currencies-refunds = Refunds
currencies-paid-back = Paid back
currencies-exchange-rate = Exchange rate
currencies-worth = Worth
currencies-events-with-money-worth-in-by = events with money · worth in { $currency } by the exchange rates in the settings; amounts without one are in no sum
currencies-customers-paid = Customers paid { $all }.
currencies-customers-paid-in-no-sum-because = Customers paid { $all }; { $are } in no sum, because no exchange rate is known.
currencies-is = { $one } is
currencies-are = { $several } are
products-title = Products
products-question = What is sold, and how much of what customers do is about it?
products-project-holds-no-catalogue = the project holds no product catalogue; import a file with one product per row (name or SKU, price, cost, stock, category)
products-no-event-names-one = { $n } in the catalogue; no event here names a product.
products-events-that-name-one = { $n } in the catalogue; { $share } of the events that name a product name one of them.
products-matched-by-id-sku-or-name = events are matched by the id, the SKU or the name of a product
products-counting-products = Counting products…
products-select-product = Select a product
products-click-row-to-see-customers = Click a row to see the customers behind it.
products-as-csv = Products as CSV
products-product = Product
products-id = Id
products-sku = SKU
products-name = Name
products-category = Category
products-price = Price
products-cost = Cost
products-currency = Currency
products-stock = Stock
products-replaced-by = Replaced by
products-events = Events
products-customers = Customers

## Features

features-cannot-read-feature = cannot read the feature "{ $word }"; write property:NAME, several with commas, or none
features-values = property:NAME, several with commas, or none
segments-properties-that-count = Properties that count besides behaviour; by default those of the project's settings.

## By property

by-property-title = By property
by-property-question = Do customers with different values of a property (plan, price list, variant) behave differently?
by-property-which = The property that splits customers, as last known; the first that describes customers where nothing is said.
by-property-values = the name of a property
by-property-none-here = no property here describes customers; import a file with a column such as plan, price list or variant
by-property-nobody-in-filter-has-it = nobody inside the filter has the property { $property }; widen the filter
by-property-nobody-has-it = nobody has the property { $property } yet; choose another
by-property-note = { $all } with an event · { $known } of them with a value of { $property }, as last known in the filter · shares reached the goal, with 95 % intervals
by-property-note-shared = { $all } with an event, by { $property } as last known in the filter · shares reached the goal, with 95 % intervals
by-property-groups-shared = Customers by { $property }.
by-property-most-often = By { $property }, { $best } reaches { $goal } most often: { $share } of { $n } customers, against { $other_share } of { $other_n } with { $other }.
by-property-groups = { $all } by { $property }: { $values }.
by-property-other-values = other values
by-property-property = Property
by-property-value = Value
by-property-customers = Customers
by-property-share = Share
by-property-orders = Orders
by-property-money = Value after refunds
by-property-events = Events
by-property-sessions = Sessions

## Funnel

funnel-steps = The steps: touchpoints or stages with commas between them. “X|Y” is either, “X?” may be left out, “!X” between two steps must not happen, “X[device=mobile]” is only where the event has that.
funnel-steps-written = 1 to 20 names such as Product viewed,Added to cart|Cart viewed,!Payment error,Checkout started?,Purchase (| either, ? may be left out but not the first, ! must not happen between two steps, [device=mobile|tablet & property.plan=pro] what the event has besides; a name with one of these signs in quotes), or stages: the stages up to the goal
funnel-order = In which order the steps are taken: one after the other, one directly after the other, or any.
funnel-window = Within what time of the first step the others are to be taken.
funnel-about-hold = What all steps are to have the same value of, such as the product. A journey counts with the value with which it gets furthest.
funnel-hold-words = none, channel, device, country, product, campaign or a property
funnel-hold-no-segment = a segment is of the customer and the same at every step; hold a channel, device, country, product, campaign or property
funnel-about-period = How the first steps are cut by time.
funnel-name-steps = there are neither stages nor a goal to make steps of; name the steps
funnel-not-in-any-order = in any order each step needs touchpoints of its own, and none can be optional or excluded; set order=ordered
funnel-any-of-steps = { $n ->
    [one] Any step
   *[other] Any { $n } steps
}
funnel-all-steps = All { $n } steps
funnel-sentence-any-of-steps = { $n ->
    [one] any step
   *[other] any { $n } steps
}
funnel-sentence-all-steps = all { $n } steps
funnel-sentence-step = “{ $name }”
funnel-sentence-within = {" "}within { $time }
funnel-optional = Optional
funnel-may-be-left-out = “{ $name }” may be left out
funnel-must-not-happen = “{ $excluded }” must not happen between “{ $from }” and “{ $to }”
funnel-touchpoint-or-stage = touchpoint or stage
funnel-step-of-funnel = step
funnel-or = {" or "}
funnel-step = Step
funnel-of-start = Of start
funnel-of-previous = Of the required step before
funnel-several-tries = First reached on a later try
funnel-stage-without-steps = “{ $name }” without what is a step by itself
funnel-median-time = Median time
funnel-different-customers = Different customers
funnel-from = From step
funnel-to = To step
funnel-time = Time
funnel-at-least = At least
funnel-less-than = Less than
funnel-of-those-who-reached-it = Of those who reached it
funnel-cumulative = Up to here
funnel-completed = Reached the last step
funnel-conversion = Conversion
funnel-time-under = under { $to }
funnel-time-between = { $from } to { $to }
funnel-time-over = { $from } or longer
funnel-held = the same { $name } at every step, of several the one with which a journey gets furthest
funnel-group-most-often = “{ $best }” gets there most often: { $share } of { $n }; of “{ $other }” { $other_share } of { $other_n }.
funnel-after = After
funnel-before = Before
funnel-of-those-at-step = Of those at the step
funnel-in-order = steps in this order, with anything between them
funnel-directly = each step directly after the one before
funnel-any-order = steps in any order
funnel-within = all within { $time }: whoever gets on later or still has time counts as not getting on
funnel-times-of-several-tries = a step may be first reached on a later try than the one before it, which takes longer than one try may
funnel-time-between-steps = median time: from first reaching the required step before
funnel-not-shown = How many went from { $from } to { $to } is not shown, so that a small group is not given away.
funnel-started = { $started } reached { $from }.
funnel-reached = { $started } reached { $from }, { $reached } of them { $to }{ $within }.
funnel-share-not-shown = { $started } reached { $from }; how many of them reached { $to }{ $within } is not shown, so that a small group is not given away.
funnel-loss-not-shown = Most are lost between { $after } and { $before }; how many is not shown, so that a small group is not given away.
funnel-loss-in-time-not-shown = Most fall behind between { $after } and { $before }; how many is not shown, so that a small group is not given away.
funnel-share-reached = { $started } reached { $from }, { $share } of them { $to }{ $within } ({ $reached }).
funnel-largest-loss = Most are lost between { $after } and { $before }: { $lost }, { $lost_share } of those at that step.
funnel-largest-loss-in-time = Most fall behind between { $after } and { $before }: { $lost }, { $lost_share } of those at that step, did not get on within { $time }, though some may later.

## Retention

cohorts-cohort-setting = What puts a customer into a cohort: the first event, or the first time that the goal is reached.
cohorts-returns-setting = What counts as coming again.
cohorts-period-setting = How long a period is; weeks begin on Monday.
cohorts-rule-setting = Who counts: those who come in that very period, or in it or later.
cohorts-too-many-periods = there are { $n } periods in the data, and at most { $most } are counted; choose period=week or period=month, or fewer dates
cohorts-nobody-new = nobody came for the first time inside the filter; widen the dates
cohorts-nobody-reached-goal = nobody reached the goal for the first time here; set cohort=first-event
cohorts-cohort = Cohort
cohorts-customers = Customers
cohorts-came-again = Came again next
cohorts-period = Period
cohorts-share = Share
cohorts-complete = Complete
cohorts-of-customers = Of
cohorts-unit-day = { $n ->
    [one] the day after
   *[other] day { $n }
}
cohorts-unit-week = { $n ->
    [one] the week after
   *[other] week { $n }
}
cohorts-unit-month = { $n ->
    [one] the month after
   *[other] month { $n }
}
cohorts-did-come-again = came again
cohorts-did-reach-goal = reached the goal
cohorts-did-reach-goal-again = reached the goal again
cohorts-or-later = { $period } or later
cohorts-sentence = Of { $customers }, { $share } { $came } in { $period }; of { $later_customers }, { $later_share } in { $later }.
cohorts-sentence-short = Of { $customers }, { $share } { $came } in { $period }.
cohorts-share-alone = Of all for whom this is known, { $share } { $came } in { $period }.
cohorts-not-shown = How many { $came } in { $period } is not shown, so that a small group is not given away.
cohorts-sentence-few = { $customers } came for the first time; too few to say how many come again.
cohorts-group-most-often = Of “{ $best }” most { $came } then: { $share } of { $n }; of “{ $other }” { $other_share } of { $other_n }.
cohorts-first-event = customers by the period of their first event
cohorts-first-goal = customers by the period in which they first reached the goal
cohorts-returns-any = any event is coming again
cohorts-returns-goal = reaching the goal is coming again
cohorts-rule-on = in that very period
cohorts-rule-on-or-after = in that period or later
cohorts-averages = averages over the cohorts of whose period all is known
cohorts-groups = groups by the first event; where it does not say, by the first that does

## Loops

loops-note = Customers by what follows on the journey of each { $unit } · the same several times in a row counts once · back and forth: from one directly to the other and directly back · shares of those who went from one to the other, or were there · picture: { $picture }
loops-about-nodes = The percentage of touchpoints or stages in the picture, those with most customers first.
loops-about-edges = The percentage of the connections between them, those that most customers take first; the strongest to and from each always stay.
loops-about-measure = What the thickness and the number of a connection say.
loops-about-around = The one touchpoint or stage that is shown alone with what came before and after it.
loops-step-or-none = a touchpoint or stage, or none
loops-nobody-was-at = nobody here was at { $name }
loops-step = Step
loops-other = Other
loops-customers = Back and forth
loops-came-back = Came back
loops-share = Share
loops-moved = From one to the other
loops-visitors = Were there
loops-strongest = Most go back and forth between “{ $step }” and “{ $other }”: { $customers }, { $share } of those who go from one to the other.
loops-most-come-back = “{ $step }” is what most come back to: { $customers }, { $share } of those who were there.
loops-around-came-back = { $of } customers who were at “{ $name }” came back to it.
loops-around-pair = Between it and “{ $other }” most go back and forth: { $of } customers who go from one to the other.
loops-not-shown = What most come back to is not shown, so that a small group is not given away.
loops-only-repeats = “{ $step }” follows directly on itself for { $customers }; too few come back to anything after something else to say so.
loops-none = Too few come back to anything after something else to say so.

## Drivers

drivers-title = Why did it change?
drivers-question = What made revenue, orders, customers or conversion change from one period to the next, and which groups changed in another way than the others?
drivers-measure = The number that changed.
drivers-days = Days of each period; the later one ends with the last whole day. With a first date in the filter, its dates are the later period.
drivers-back = How many days the earlier period lies before the later, such as 364 for a year.
drivers-overlap = the periods overlap: the earlier lies { $back } days back, and each has { $days } days; choose at least as many days back
drivers-none-explains = No group explains it: those that stand out weigh against the change.
drivers-no-groups = There are no groups to compare.
drivers-nobody = nobody has an event in the two periods that are compared; choose other dates, or more days
drivers-no-revenue = nobody paid anything in these periods; ask about orders, customers or conversion
drivers-no-orders = nobody reached the goal in these periods; ask about customers
drivers-too-few = fewer than { $k } customers were there in one of the periods
drivers-no-whole-day = there is no whole day between these dates; choose others
drivers-too-short = up to the end of these dates the data has { $there } whole days, and these periods need { $needed }; choose fewer days
drivers-channel = Channel
drivers-device = Device
drivers-country = Country
drivers-campaign = Campaign
drivers-source = Source
drivers-first-touchpoint = First touchpoint
drivers-new-or-returning = New or returning
drivers-unknown = not known
drivers-new = new
drivers-returning = returning
drivers-characteristic = Grouped by
drivers-group = Group
drivers-customers-before = Customers before
drivers-customers-now = Customers now
drivers-each-before = Each before
drivers-each-now = Each now
drivers-change = Change
drivers-of-customers = From more or fewer
drivers-of-each = From what each brings
drivers-beyond-others = Beyond the others
drivers-chance = Chance
drivers-stands-out = Stands out
drivers-factor = Factor
drivers-before = Before
drivers-now = Now
drivers-of-change = Part of the change
drivers-customers = Customers
drivers-orders-each = Orders per customer
drivers-value-each = Value per order
drivers-revenue = Revenue
drivers-orders = Orders
drivers-conversion = Conversion
drivers-stayed = { $what } stayed at { $is } ({ $earlier }, then { $later }).
drivers-fell = { $what } fell from { $was } ({ $earlier }) to { $is } ({ $later }).
drivers-rose = { $what } rose from { $was } ({ $earlier }) to { $is } ({ $later }).
drivers-few-hidden = Groups of few people are not shown, so it is not said which stands out.
drivers-nothing-stands-out = No group explains it: all changed alike, as far as can be told.
drivers-group-of = { $characteristic } “{ $group }”
drivers-first-by-rate = What stands out most: { $group }, where each customer brought { $was } before and { $is } now.
drivers-first-by-customers = What stands out most: { $group }, with { $was } customers before and { $is } now.
drivers-note = { $now } against { $before } · parts of the change add up for each kind of group · groups stand out below a 5 % chance over all comparisons
drivers-note-new = new: without an event in the { $time } before the period
drivers-note-of-average = { $now } against { $before } · share of the customers of a period who reach the goal in it · groups stand out below a 5 % chance over all comparisons
drivers-note-few = groups of fewer than { $k } customers are not shown

## Designed against actual

conformance-about-rule = Whether other touchpoints may lie between two steps (eventually) or not (directly).
conformance-about-window = Within what time of the first time of the first step all others are to be taken.
conformance-about-period = How the time of the first step is cut.
conformance-nobody-begins = nobody took the first step “{ $step }”; choose another one or widen the filter
conformance-followed = Followed it
conformance-undecided = Still have time
conformance-left = Left after it
conformance-skipped = Skipped it
conformance-out-of-order = In another order
conformance-interrupted = Not directly
conformance-excluded = Met what must not happen
conformance-nothing-more = Nothing more
conformance-outcome = Outcome
conformance-next = Next touchpoint
conformance-of-those-who-left = Of those who left there
conformance-share = Share that followed
conformance-low = At least (95 %)
conformance-high = At most (95 %)
conformance-few = Fewer than 30
conformance-hidden = How many went from “{ $from }” to “{ $to }” as designed is not shown, so that a small group is not given away.
conformance-counted = { $units } began with “{ $from }”, { $followed } of them followed the designed journey to “{ $to }”.
conformance-share-followed = { $units } began with “{ $from }”, { $share } of them followed the designed journey to “{ $to }” ({ $followed }).
conformance-one-step = { $units } took “{ $name }”, the only step of the design: add the steps that are to follow it.
conformance-most-leave = Most of the others take no further step after “{ $name }”: { $n }.
conformance-most-skip = Most of the others go on without “{ $name }”: { $n }.
conformance-most-change-order = Most of the others take “{ $name }” in another order: { $n }.
conformance-most-are-interrupted = Most of the others do something else before “{ $name }”: { $n }.
conformance-most-meet = Most of the others meet “{ $excluded }” before “{ $name }”: { $n }.
conformance-still-have-time = { $n } still have time.
conformance-base = { $units } that took “{ $step }”, counted from the first time of the first step
conformance-within = all steps within { $time } of that time; a funnel may begin at a later one and count more
conformance-whenever = however long it takes: who began earlier had more time, and who did something in the last { $time } still has time
conformance-each-once = each counts once: followed, still has time, left after a step, or went another way at the next
conformance-groups = groups by the first step; device and country, where it does not say, by the first event that does
states-axis-day = Days after the first event
states-axis-step = Step

## Comparison

against-about = Whom it is compared with: another filter such as channel=Social, segment=Name or from=2026-01-01;to=2026-01-31, where what it leaves unsaid is as in the filter, or rest: everybody else.
against-written = none, rest or a filter
against-rest = everybody else
against-others-of = the others of { $name }
against-group = “{ $values }”
against-dates = { $dates }
against-nobody = nobody is in { $name } to compare with; choose another filter
against-no-rest = the filter lets everybody through, so there is nobody else; choose a segment, a channel or a property in the filter first
against-not-shared = the comparison with another group is not shown to others: what differs between two groups can give away a small one
against-more = Compared with { $name }, “{ $node }” in step { $step } is more common, by { $points } points ({ $share } against { $other }).
against-less = Compared with { $name }, “{ $node }” in step { $step } is less common, by { $points } points ({ $share } against { $other }).
against-alike = Nothing differs from { $name } beyond chance.
against-more-outside = Among all who are not in { $name }, “{ $node }” in step { $step } is more common than in it, by { $points } points ({ $share } against { $other }).
against-less-outside = Among all who are not in { $name }, “{ $node }” in step { $step } is less common than in it, by { $points } points ({ $share } against { $other }).
against-alike-outside = Nothing differs beyond chance between { $name } and all who are not in it.
against-compared-outside = compared: { $others } of all who are not in { $name } with { $units } of it, same steps · differences in points of all
against-shared = Some customers are in this group and in { $name } too, so what differs beyond chance is not known.
against-few = Too few to say how it differs from { $name }.
against-compared-with = compared with { $units } of { $name }, same steps · differences in points of all
against-chance = 95 % intervals, beyond chance below 5 % over all steps
against-observed = observed for { $days } days, and { $other } of the other group
against-count = Of the other group
against-share = Share of the other group
against-difference = Difference
against-low = At least (95 %)
against-high = At most (95 %)
against-few-column = Fewer than 30
against-beyond-chance = Beyond chance
against-node-few = too few
against-node-more = ↑ { $points } pts
against-node-less = ↓ { $points } pts
against-node-points = { $points } pts
against-node-alike = ≈ { $points } pts
against-interval = { $points } points ({ $low } to { $high })
against-in-both = { $customers } in both groups, so there are no intervals and nothing is known of chance

## Attribution

attribution-title = Attribution
attribution-question = Which channels earn the conversions, how far do the models agree, and what would go without a channel?
attribution-about-model = How conversions are credited to the channels of a journey.
attribution-about-markov-order = Touches that the Markov chain remembers: more need more journeys.
attribution-about-look-back = How long before a conversion a touch still counts.
attribution-about-goal = What a conversion is.
attribution-about-conversions = Whether each conversion opens the next journey, or only a customer's first one counts.
attribution-about-direct = Count visits without a known origin beside others; otherwise only where a journey has no other.
attribution-about-passed-sites = Count visits that come back from paying, from logging in and from own pages.
attribution-about-half-life = Days after which a touch counts half, in time decay.
attribution-about-min-journeys = Channels on fewer journeys stand together.
attribution-touchpoint-or-goal = a touchpoint, or goal
attribution-other-channels = Other channels (on fewer than { $least } journeys each)
attribution-nobody-converted = nobody reaches { $goal } here; choose another goal or widen the filter
attribution-channel = Channel
attribution-conversions = Conversions
attribution-value = Value
attribution-removal-effect = Would go without it
attribution-lower-end = Lower end
attribution-upper-end = Upper end
attribution-least-of-all-models = Least of all models
attribution-most-of-all-models = Most of all models
attribution-agreement = Agreement
attribution-customers = Customers
attribution-spend = Spend
attribution-cost-per-conversion = Cost per conversion
attribution-return-on-spend = Value per spend
attribution-journeys = Journeys with it
attribution-starts = Starts
attribution-assists = Assists
attribution-closes = Closes
attribution-alone = Alone
attribution-new-customers = New customers
attribution-ordered-again = Ordered again
attribution-later-value = Later value each
attribution-page = Page
attribution-readers = Readers
attribution-converted-later = Converted later
attribution-lift = Times as often
attribution-borne-out = Borne out
attribution-site = Site
attribution-reason = Why
attribution-visits = Sessions
attribution-began-there = Began there
attribution-went-on-to-convert = Went on to convert
attribution-model-first = First touch
attribution-model-last = Last touch
attribution-model-last-non-direct = Last touch but Direct
attribution-model-linear = Linear
attribution-model-time-decay = Time decay
attribution-model-position = Position 40/20/40
attribution-model-markov = Markov chain
attribution-model-shapley = Shapley, fair split
attribution-model-markov-shapley = Shapley of the Markov chain
attribution-stable = stable
attribution-depends-on-model = depends on the model
attribution-reason-payment = customers pay there
attribution-reason-log-in = customers log in there
attribution-reason-own = own site
attribution-reason-before-goals = nobody begins there, conversions follow
attribution-credited-by = Conversions are credited by { $model }.
attribution-every-journey-converted = Every journey here ended in a conversion, so that { $model } cannot tell one channel from another.
attribution-few-conversions = { $n ->
    [one] One conversion is too few to credit channels with.
   *[other] { $n } conversions are too few to credit channels with.
}
attribution-earns-most = { $channel } earns most: { $credit } of { $all } conversions ({ $model }).
attribution-no-channels = The data says of no visit how it came, so all { $all } conversions are { $channel }: import visits with their source or campaign to see what earns most.
attribution-earns-most-beside-direct = Beside Direct, { $channel } earns most: { $credit } of { $all } conversions ({ $model }).
attribution-models-agree = All models say much the same of it.
attribution-models-disagree = It depends on the model.
attribution-models-differ = It depends on the model: they credit it with { $low } to { $high }.
attribution-if-it-disappeared = If { $channel } disappeared and nothing replaced it, the Markov chain expects { $share } fewer conversions.
attribution-journeys-of = { $n ->
    [one] { $n } journey of { $customers }
   *[other] { $n } journeys of { $customers }
}
attribution-conversion-is = conversion: { $goal }
attribution-touches-within = a touch is the channel that opened a session, other than Support, up to { $time } before the conversion; repeats in a row are one
attribution-touches-however-old = a touch is the channel that opened a session, other than Support; repeats in a row are one · without a look-back no journey is over by itself: all that led to no conversion so far count as such
attribution-refunds = value is less what was paid back of an order
attribution-direct-only-alone = Direct counts only where a journey has no other channel
attribution-passed-sites-left-out = { $n ->
    [one] { $n } site that customers only pass through is left out
   *[other] { $n } sites that customers only pass through are left out
}
attribution-passed-sites-counted = { $n ->
    [one] { $n } site that customers only pass through counts
   *[other] { $n } sites that customers only pass through count
}
attribution-passed-sites-conversions = { $n ->
    [one] { $n } conversion came later in a session with one
   *[other] { $n } conversions came later in a session with one
}
attribution-touches-before-dates = touches before the first date count for conversions within the dates
attribution-open-journeys = { $n ->
    [one] { $n } journey whose time is not over is left out
   *[other] { $n } journeys whose time is not over are left out
}
attribution-open-left-out = journeys whose time is not over are left out
attribution-spend-of-all = ads were paid for everybody, so that a part of the customers has no spend of its own
attribution-range-and-cause = ends with 90 % certainty, by drawing the journeys again · credit is no proof of cause: hold customers back to measure what a channel adds

## Moods

moods-title = Moods
moods-question = How do texts that customers wrote sound, where and when do they sound worst, and what did they say?
moods-about-ratings = Satisfaction or stars given beside a text count in place of its words.
moods-about-period = How time is cut.
moods-about-quotes = How many texts are shown, half of them the worst and half the best.
moods-no-text = no event has a text that a customer wrote; import reviews, support tickets, chats or answers to surveys
moods-no-text-in-filter = no event in the filter has a text that a customer wrote; widen it
moods-no-english-text = { $texts } are in another language than English and have no rating, so that their tone is not known; themes reads them
moods-few-texts = Customers wrote { $texts }: too few to sum up how they sound, so read them.
moods-shared = { $texts } that customers wrote, by how they sound.
moods-sentence = Of { $texts } that customers wrote, { $negative } sound negative and { $positive } positive.
moods-sentence-worst = Of { $texts } that customers wrote, { $negative } sound negative and { $positive } positive; at “{ $touchpoint }” { $worst } of { $n } sound negative.
moods-note = texts with their tone from −1 (bad) to 1 (good): a rough reading by a list of English words, not a verdict · negative: −0.05 or less · intervals: 95 %, by customers · of fewer than 20 texts nothing is summed up
moods-note-agreement = where a text has a rating too, its words and the rating agree in { $agree } of { $of }
moods-note-other-language = not read: { $texts } in other languages
moods-note-no-words = not read: { $texts } without words
moods-note-not-by-customer = not read: { $texts } that the customer did not write
moods-note-own = { $n ->
    [one] { $n } tone was set by a person
   *[other] { $n } tones were set by a person
}
moods-no-stage = no stage
moods-touchpoint = Touchpoint
moods-stage = Stage
moods-channel = Channel
moods-period = Period
moods-texts = Texts
moods-customers = Customers
moods-customer = Customer
moods-tone = Tone
moods-tone-low = Lower end (95 %)
moods-tone-high = Upper end (95 %)
moods-negative = Negative
moods-negative-low = Lower end of negative (95 %)
moods-negative-high = Upper end of negative (95 %)
moods-word = Word
moods-weight = Weight
moods-recent-tone = Tone of late
moods-negative-texts = Negative texts
moods-last-text = Last text
moods-text = Text
moods-telling-words = Words that tell
moods-time = Time
moods-source = Tone from
moods-text-id = Text id
moods-source-words = words
moods-source-rating = rating
moods-source-person = a person
moods-how-word-sounds = In this business the word sounds
moods-how-text-sounds = This text really sounds
moods-as-read = As it was read
moods-nobody-there = nobody wrote such a text; take a row of one of the tables
moods-no-text-with-word = the word “{ $word }” gives no text its tone; the table words lists those that do

## Signals

signals-title = Signals
signals-question = Which customers show signs of intent now, and what did such signs tell in the past?
signals-nobody-active = nobody did anything in the last 28 days of the data; import newer data
signals-sentence = Most telling is “{ $name }”: { $rate } of those who showed it reached { $goal } within { $days } days, against { $base } of all ({ $lift } times as often); { $n } show it now.
signals-none = No sign of the { $customers } seen in the last 28 days tells more about reaching { $goal } within { $days } days than the usual { $base }.
signals-too-short = The data is too short to say what the signs of the { $customers } seen in the last 28 days tell about reaching { $goal } within { $days } days.
signals-shared = { $customers } seen in the last 28 days, by the signs that they show.
signals-note = customers seen in the 28 days up to { $day }; one may show several signs · what signs told: { $observations } times that a customer was looked at, at { $cuts ->
    [one] { $cuts } past day
   *[other] { $cuts } past days
}, with nothing after that day known
signals-note-interval = intervals: 95 %, by customers; grey: no further from the share of all than chance makes it where so many signs are looked at · a sign is no cause
signals-code = Signal code
signals-signal = Signal
signals-customers = Show it now
signals-shown = Times shown
signals-reached = Then reached the goal
signals-rate = Share of times
signals-rate-low = Lower end (95 %)
signals-rate-high = Upper end (95 %)
signals-lift = Times as often
signals-lift-low = Lower end of times (95 %)
signals-lift-high = Upper end of times (95 %)
signals-evidence = What it tells
signals-meaning = Who shows it
signals-detail = What
signals-time = When
signal-repeat-views = Same product viewed often
signal-cart-left = Cart left
signal-checkout-left = Checkout left
signal-price-page = Looked at prices
signal-delivery-page = Looked at delivery
signal-returns-page = Looked at returns
signal-more-visits = Comes more often
signal-visit-spike = Spike of visits
signal-rising = Does more every week
signal-declining = Does less every week
signal-higher-level = New habit of coming
signal-lower-level = Habit of coming lost
signal-seen-lately = Seen in the last 7 days
signal-means-repeat-views = viewed one product 3 times or more in the last 7 days
signal-means-cart-left = put something into the cart in the last 7 days and ordered nothing in them
signal-means-checkout-left = began a checkout in the last 7 days and ordered nothing in them
signal-means-price-page = looked at a page about prices in the last 7 days
signal-means-delivery-page = looked at a page about delivery in the last 7 days
signal-means-returns-page = looked at a page about sending things back in the last 7 days
signal-means-more-visits = 3 visits or more in the last 7 days, which chance explains in less than 5 of 100 cases after the 28 days before
signal-means-visit-spike = twice as many visits as usual or more in the last 7 days, known for 5 weeks; of all who are called so at most 1 in 10 by chance
signal-means-rising = what was done a week rises over the last 12 weeks, by 30 % of the usual or more
signal-means-declining = what was done a week falls over the last 12 weeks, by 30 % of the usual or more
signal-means-higher-level = visits a week went up for good in one of the last 6 weeks
signal-means-lower-level = visits a week went down for good in one of the last 6 weeks
signal-means-seen-lately = did anything in the last 7 days
signal-evidence-more = more than usual
signal-evidence-less = less than usual
signal-evidence-usual = nothing beyond chance
signal-evidence-too-few = too few to say
signal-detail-views = { $product }, { $n } times
signal-detail-visits = { $now } visits in 7 days, { $before } in the 28 before
signal-detail-rises = { $usual } a week, { $slope } more each week
signal-detail-falls = { $usual } a week, { $slope } fewer each week
signal-detail-level = { $before } visits a week before, { $after } since

## Best time

timing-title = Best time
timing-question = At what hour and on which day can each customer be reached, and do personal times reach more than one for all?
timing-about-channel = How to tell when someone is there: anything, messages opened and clicked, or visits of the website.
timing-no-message-read = nobody opened or clicked a message; import the activity of an e-mail tool, or ask for another channel
timing-personal = Personal times reach more: of what customers did later, { $personal } fell into their own three hours, { $common } into { $window }, which is best for all.
timing-about-equal = Personal times reach about as many: of what customers did later, { $personal } fell into their own three hours, { $common } into { $window }, which is best for all.
timing-common = One time for all is best here: of what customers did later, { $common } fell into { $window }, { $personal } into their own three hours.
timing-too-little-to-test = There is too little to test personal times: { $window } is best for all.
timing-very-personal = hours are very personal: { $n } own actions tell as much as the habit of all
timing-fairly-personal = hours are fairly personal: { $n } own actions tell as much as the habit of all
timing-hardly-personal = hours are hardly personal: only { $n } own actions tell as much as the habit of all
timing-shared = people here share the same hours
timing-note = { $n } customers by local hour, of their country or else of the project; windows of three hours between 8:00 and 21:00
timing-note-test = tested on { $n } actions from { $day } on, learned from those before
timing-note-offline = this says when people act, not how they answer a message: test it with a hold-out
timing-of-customer = { $window } ({ $zone }), best on { $weekday }: { $expected } of what they do is to be expected then, by { $n ->
    [one] { $n } own action
   *[other] { $n } own actions
} and the habit of all.
timing-of-all = { $window } ({ $zone }), best on { $weekday }: one time for all, because personal times reach no more here.
timing-hour = Hour
timing-weekday = Weekday
timing-actions = Actions
timing-share = Share
timing-customers = Customers
timing-best = Best
timing-best-for-all = best for all
timing-window-hours = Window, hours
timing-later-actions = Later actions
timing-met-common = In the common window
timing-met-raw = In the window of own hours alone
timing-met-personal = In the personal window
timing-points = Points more than common
timing-points-low = Lower end (95 %)
timing-points-high = Upper end (95 %)
timing-from = From
timing-until = Until
timing-zone = Time zone
timing-expected = Expected then
timing-expected-common = Expected in the common window
timing-monday = Monday
timing-tuesday = Tuesday
timing-wednesday = Wednesday
timing-thursday = Thursday
timing-friday = Friday
timing-saturday = Saturday
timing-sunday = Sunday

## Recommendations

recommendations-title = Recommendations
recommendations-question = Which products are bought together, which are alike, and which should be shown to which customers?
recommendations-no-order-names-a-product = no event that reaches { $goal } names a product; import orders with their products
recommendations-pair = “{ $b }” is ordered with “{ $a }” { $lift } times as often as chance would have it ({ $n ->
    [one] { $n } order
   *[other] { $n } orders
}).
recommendations-personal = Of customers who ordered later, { $own } ordered one of the { $named } products chosen for them, { $popular } one of the { $named } most bought.
recommendations-popular = Products chosen for each customer do no better here than the most bought, which are shown: of customers who ordered later, { $own } ordered one of the { $named } chosen for them, { $popular } one of the { $named } most bought.
recommendations-not-tested = Too few customers order again to test products chosen for each: the most bought are shown.
recommendations-note = { $n } customers who looked at or ordered a product; nothing that they sent back, that is out of stock, or that they have and few order again
recommendations-by-popularity = chosen by how many bought each
recommendations-by-ease = chosen by what customers with a like history bought (EASE), from { $history }
recommendations-by-similarity = chosen by likeness to what is in the history (cosine), from { $history }
recommendations-history-orders = orders
recommendations-history-everything = orders, carts and products viewed
recommendations-note-test = tested on { $n } customers who ordered from { $day } on, which nothing was learned from
recommendations-note-pairs = bought together: of { $n } orders, more than 1.2 times as often as chance, in 5 orders or more, with chances corrected for the number of pairs (Benjamini-Hochberg, 5 %)
recommendations-product = Product
recommendations-buyers = Buyers
recommendations-ordered-again = Ordered again
recommendations-used-up = Used up
recommendations-stock = Stock
recommendations-goes-with = Bought with it
recommendations-like-it = Like it
recommendations-with = With
recommendations-orders = Orders with both
recommendations-of-product = Of orders with the product
recommendations-lift = Times as often as chance
recommendations-p = Chance of it, corrected
recommendations-alike = Alike
recommendations-both = Customers of both
recommendations-likeness = Likeness
recommendations-chosen-by = Chosen by
recommendations-tested = Customers tested
recommendations-hits = Ordered one of them
recommendations-hits-low = Lower end (95 %)
recommendations-hits-high = Upper end (95 %)
recommendations-ndcg = Order of the named (NDCG)
recommendations-for-each = for each customer
recommendations-most-bought = most bought
recommendations-first = First
recommendations-second = Second
recommendations-third = Third
recommendations-because-of = Because of
recommendations-ordered = Products ordered so far

## Experience scores

experience-title = Experience scores
experience-question = How satisfied are customers, how likely to recommend, and how easy was it, where and when?
experience-about-period = How time is cut.
experience-none = no event has a score of satisfaction, recommendation or effort; import answers to surveys, or reviews with stars
experience-none-in-filter = no event in the filter has a score of satisfaction, recommendation or effort; widen it
experience-note = answers; NPS: promoters (9 or 10) less detractors (up to 6), CSAT: satisfied from three quarters of the scale on, CES: mean · intervals: 95 %, by customers · of fewer than 20 answers no score
experience-few = Customers gave { $answers }: too few for a score.
experience-shared = Customers gave { $answers }.
experience-says-nps = { $name } is { $score } points ({ $low } to { $high }) by { $answers } answers
experience-says-csat = { $name }: { $score } % are satisfied ({ $low } to { $high } %) by { $answers } answers
experience-says-ces = { $name }: { $score } on the average ({ $low } to { $high }) by { $answers } answers
experience-asked = Question
experience-answers = Answers
experience-customers = Customers
experience-score = Score
experience-score-low = Lower end (95 %)
experience-score-high = Upper end (95 %)
experience-unit = Unit
experience-unit-nps = points, −100 to 100
experience-unit-csat = % satisfied
experience-unit-ces = mean
experience-given = Last score
experience-time = When

## Themes

themes-title = Themes
themes-question = What do customers write about, where and when, and who reaches the goal afterwards?
themes-about-themes = Number of themes; auto = as many as read best.
themes-about-period = How time is cut.
themes-about-quotes = How many texts of each theme are shown.
themes-too-few = there are too few texts of one language to find themes ({ $n } are needed); import reviews, support tickets, chats or answers to surveys
themes-sentence = { $texts } are about { $themes }; most, { $part }, are about “{ $name }”.
themes-effect = After texts about “{ $name }” { $rate } reach { $goal }, after others { $others }.
themes-shared = { $texts } about { $themes }.
themes-note = texts in { $language }, each counted at the theme that most of it is about; found by the words that texts share, without the names of products (TF-IDF and non-negative factors)
themes-note-other-language = not read: { $texts } in other languages
themes-note-none = { $texts } about none of the themes
themes-note-effect = what follows: the goal within { $days } days of { $observed } texts that are long enough ago; 95 % intervals by customers; no cause
themes-theme = Theme
themes-texts = Texts
themes-customers = Customers
themes-share = Share
themes-phrases = What they say
themes-then-goal = Then reached the goal
themes-then-goal-low = Lower end (95 %)
themes-then-goal-high = Upper end (95 %)
themes-others-then-goal = After other themes
themes-evidence = Difference
themes-tells = beyond chance
themes-tells-nothing = nothing beyond chance
themes-of-texts = Of the texts there
themes-word = Word
themes-weight = Weight
themes-english = English
themes-german = German
themes-french = French
themes-spanish = Spanish
themes-italian = Italian
themes-dutch = Dutch
themes-call-it = Call this theme
themes-keep-name = Keep name
themes-own-name = Name by its texts
themes-nobody-there = nobody wrote such a text; take a row of one of the tables
## What if

what-if-title = What if
what-if-question = What if a step were better, or gone: how many more would reach the goal, and which step is the strongest lever?
what-if-about-change = Moves that are taken more or less often.
what-if-about-block = Steps at which everybody leaves who would come there.
what-if-about-avoid = Steps that everybody goes past.
what-if-change-form = moves such as Cart>Checkout:+20% or Cart>Checkout:45% (from start, to goal or to exit, too), or none
what-if-unreadable = the change { $text } cannot be read; write { $form }
what-if-nobody-reaches = nobody reaches { $goal } here; choose another goal or widen the filter
what-if-other-steps = All rare steps
what-if-avoid = past { $name }
what-if-block = nobody at { $name }
what-if-case = Case
what-if-conversion = Reach the goal
what-if-lower-end = Lower end
what-if-upper-end = Upper end
what-if-reached = Journeys that do
what-if-value = Value
what-if-more = More of them
what-if-more-value = More value
what-if-now = now
what-if-then = with the changes
what-if-from = From
what-if-to = To
what-if-share = Share now
what-if-share-then = Share then
what-if-count = Times taken
what-if-sensitivity = Sensitivity
what-if-more-by-a-tenth = More at the goal by a tenth more
what-if-step = Step
what-if-visits = Visits
what-if-visits-then = Visits then
what-if-more-visits = More visits
what-if-chance = Chance from here
what-if-chance-then = Chance then
what-if-change = Change
what-if-observed-low = Least observed
what-if-observed-high = Most observed
what-if-is-observed = Ever observed
what-if-too-few = { $all } are too few to say what would bring more of them to { $goal }.
what-if-shared = What single moves do for { $goal } is told where nobody is recognised by it.
what-if-reach-now = { $n } of { $all } reach { $goal } ({ $share }).
what-if-strongest = The strongest lever: a tenth more from { $from } on to { $to } would bring about { $more } more there.
what-if-strongest-fewer = The strongest lever: a tenth fewer from { $from } on to { $to } would bring about { $more } more there.
what-if-strongest-to-goal = The strongest lever: a tenth more from { $from } on to { $goal } itself would bring about { $more } more there.
what-if-strongest-is-leaving = The strongest lever: a tenth fewer leaving after { $from } would bring about { $more } more there.
what-if-more-reach = About { $change } more of { $all } would reach { $goal }: { $then } instead of { $now } (90 % certain: { $low } to { $high } more).
what-if-fewer-reach = About { $change } fewer of { $all } would reach { $goal }: { $then } instead of { $now } (90 % certain: { $low } to { $high } fewer).
what-if-no-difference = It would make no difference to { $goal } that is beyond chance: { $then } instead of { $now }.
what-if-beyond-observed = { $change } is beyond what was ever observed: it would be { $then }, and was { $low } to { $high }.
what-if-beyond-all-observed = { $change } is beyond what was ever observed: it would be { $then }.
what-if-never-observed = { $change } cannot be compared with what was observed: too few took that way.
what-if-fewer-leaving = { $part } fewer leaving after { $from }
what-if-more-leaving = { $part } more leaving after { $from }
what-if-leaving-of = { $part } leaving after { $from }
what-if-fewer-going = { $part } fewer from { $from } on to { $to }
what-if-more-going = { $part } more from { $from } on to { $to }
what-if-going-of = { $part } from { $from } on to { $to }
what-if-asked-fewer-leave = What if { $part } fewer left after { $step }?
what-if-asked-more-go-on = What if { $part } more went on after { $step }?
what-if-asked-more-go = What if { $part } more went from { $step } on to { $to }?
what-if-remembers-too-little = The chain remembers one step only and puts { $share } of journeys elsewhere after three steps: take this as a hint.
what-if-note = each { $unit } up to the first goal as a chain that remembers one step: after three steps { $share } of them are elsewhere than it says · ends with 90 % certainty, by drawing the journeys again · association, no proof of cause
