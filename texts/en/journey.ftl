### The view Journey.

## Answer tab

answer-tab-nothing-selected = Nothing selected

## Channels chart

loops-tab-counting = Counting what follows what
loops-tab-graph = Graph
loops-tab-what-connections-say = What connections say
loops-tab-by-customers = Customers
loops-tab-by-times = How often
loops-tab-by-share = Share of moves
loops-tab-by-time = Median time
loops-tab-touchpoints-shown = Touchpoints
loops-tab-connections-shown = Connections
loops-tab-as-can-be-read = Show as many as can be read
loops-tab-whole-graph = Whole graph
loops-tab-how-to-pick = Click a touchpoint or a connection to see who passes there; double-click a touchpoint to see it alone with what came before and after. Arrow keys walk, Enter picks.
loops-tab-only-this = Only this touchpoint
loops-tab-only-this-what = Shows it alone with everything that came directly before and after.
loops-tab-came-before = Came directly before
loops-tab-came-after = Came directly after
loops-tab-times = Times taken
loops-tab-of-moves-from = Of all moves from { $name }
loops-tab-median-time = Median time
loops-tab-leads-back = Leads back to what usually comes earlier.
loops-tab-repeats = The same several times in a row.
loops-tab-note = Customers by what directly follows on the journey of each { $unit } · { $picture }
graph-drawing-edges = Connections
graph-figure = Graph of moves. Arrow keys walk from touchpoint to touchpoint, Enter picks one.

## Controls

controls-from-start = From the start
controls-back-from-goal = Back from the goal
controls-around = Around { $name }
controls-back-from-drop-off = Back from drop-off
controls-which-time = Which time of the step counts
controls-first-time = First time
controls-last-time = Last time
controls-every-time = Every time
controls-only-first-time = First time only
controls-same-step-again = Steps that a journey has had before
flow-look-title = Colour and order
flow-look-by-time = Colour: time
flow-look-color = What the colour of bands says
flow-look-color-step = From which step they come
flow-look-color-time = How long the way takes
flow-look-order = In which order steps stand
flow-look-order-usual = The same in every column
flow-look-order-size = The largest first
flow-look-order-stage = In the order of the stages
flow-look-order-own = As they were dragged
flow-look-drag = Drag a block up or down to put it elsewhere.
flow-look-through = Steps that paths have to pass
flow-look-through-steps = Through { $names }
flow-look-split = What { $name } is split by
flow-look-other-anchors = or another step
flow-look-more-anchors = or { $n } more
flow-look-other-anchors-what = The flow is around whichever of these comes.
flow-edge-before = One more step before
flow-edge-after = One more step after
controls-where-steps-are-counted-from = Where steps are counted from
controls-customers = Customers
controls-sessions = Sessions
controls-orders = Orders
controls-accounts = Accounts
controls-tickets = Tickets
controls-carts = Carts
controls-what-is-counted = What is counted
controls-of-start = % of start
controls-of-previous-step = % of previous step
controls-what-percentages-are-shares-of = What percentages are shares of
flow-tab-steps-to-the-right = { $n ->
    [one] 1 more step to the right
   *[other] { $n } more steps to the right
}
controls-of-steps = { $steps_shown } of { $n } steps
controls-steps = { $n } steps
controls-steps-shown = Steps shown
controls-repeats-once = Repeats once
controls-every-repeat = Every repeat
controls-stop-at-goal = Stop at the goal
controls-go-on-after-goal = Go on after the goal
controls-what-happens-at-goal = What happens at the goal
controls-top = Top { $top_n }
controls-at-least = { $top }, at least { $share }
controls-shown-by-name = Shown by name
controls-what-is-shown-by-name = What is shown by name
controls-shown-by-name-everything-else-is = Shown by name; everything else is in Other
controls-most-common = most common
controls-same-in-every-step = The same in every step
controls-those-of-each-step = Those of each step
controls-smallest-share = smallest share

## Flow details

flow-details-clear-selection = Clear selection
flow-details-of-all-in-flow = Of all in the flow
flow-details-of-step-before = Of the step before
flow-details-reach-goal = Reach the goal at any time
flow-details-median-time-to-next-step = Median time to next step
flow-details-different-customers = Different customers
flow-details-fewer-than-30-take-shares-with = Fewer than 30: take the shares with care.
flow-details-they-reach-goal-as-often-as = They reach the goal { $times } as often as the others.
flow-details-none-of-them-reaches-goal = None of them reaches the goal.
flow-details-they-reach-goal-more-often-than = They reach the goal more often than the others.
flow-details-they-reach-goal-less-often-than = They reach the goal less often than the others.
flow-details-came-to-this-step-by = Came to this step by
flow-details-in-other = In Other
flow-details-and-more-in-other = and { $rest } more
flow-details-nothing-selected = Nothing selected
flow-details-point-at-block-or-band-to = Point at a block or a band to follow the same customers through the flow. Click to select them; Esc clears the selection.
flow-details-where-most-go-no-further = Where most go no further
flow-details-before-and-after = Before and after it
flow-details-hide-step = Hide this step
flow-details-hide-step-what = Show the flow as if { $name } had not happened; the choice of steps above the diagram brings it back
step-choice-title = Steps
step-choice-what = What is not chosen is passed over, as if it had not happened. The goal still counts.
step-choice-every-step = Every step
step-choice-hidden = { $n } hidden
step-choice-only = Only { $n }
step-choice-show-every = Show every step
flow-details-what-comes-before-and-after = What customers do before the first “{ $name }”, and after it
flow-details-step = { $name }, step { $n }
flow-details-of-all = { $n }, { $share } of all

## Flow selection

flow-selection-step-to = { $from } → { $to }, step { $step } to { $next_step }
flow-selection-come-back = { $name }, step { $step }: come back later

## Flow tab

flow-tab-counting-steps-that-customers-take = Counting the steps that customers take…
flow-tab-count-selection = Count the selection
flow-tab-picture-as-svg = Picture as SVG
flow-tab-picture-as-png = Picture as PNG
flow-tab-picture-to-share-as-svg = Picture to share as SVG
flow-tab-picture-to-share-as-png = Picture to share as PNG
flow-tab-selected = { $caption } · selected: { $title }
flow-tab-flow-step-by-step = Flow, step by step
flow-tab-flow = Flow

## Friction tab

friction-tab-looking-for-errors-and-loops = Looking for what gets in the way…
friction-tab-click-customers-of-error-to-see = Click the customers of an obstacle to see who they are.
friction-tab-customers-met-it = customers met it
friction-tab-met = Met “{ $name }”
friction-tab-times = Times
friction-tab-mostly-after = Mostly after
friction-tab-weeks-out-of-ordinary = Weeks out of the ordinary
friction-tab-no-touchpoint-whose-name-speaks-of = No touchpoint whose name speaks of an error, no two steps between which people go back and forth, and no step at which a group is lost.
friction-tab-no-friction-found = No friction found
friction-tab-errors-share-of-sessions-by-week = Errors, share of sessions by week
friction-tab-back-and-forth-within-session = Back and forth within a session
friction-tab-coloured-out-of-ordinary = { $note } · coloured: out of the ordinary
friction-tab-who-met-it = Who met it
friction-tab-split = What losses are split by
friction-tab-what-costs-most = What costs most
friction-tab-what-costs-objective = What stands most in the way of your objective: { $objective }
friction-tab-lost-goals = Surely lost for your objective: { $lost } × { $goal }
friction-tab-lost-money = Surely lost for your objective: { $lost }
friction-tab-lost-returns = Surely { $lost } fewer customers who come back
friction-tab-loss = cost { $loss }
friction-tab-loss-unsure = may cost { $loss }: within chance
friction-tab-no-loss = no loss can be seen
friction-tab-who-they-are = Who they are: { $customers }
friction-tab-who-met = Who they are: { $customers }, { $name }
friction-tab-show-me = Show me
friction-tab-show = Show me { $name }
friction-tab-no-proof = The others were at the same place and were spared; the difference is no proof of the cause.
friction-tab-by-group = What it costs by group
friction-tab-sessions-with-either = Sessions with either step
friction-tab-sessions-go-back = sessions go back and forth
friction-tab-who-goes-back = Who goes back and forth
friction-tab-week-of-of = Week of { $date }: { $errors } of { $sessions } ({ $share })
friction-tab-of-with-either-step = { $looping } of { $sessions } with either step{ $share }

## Journey

journey-stage-flow = Stage flow
journey-touchpoints = Touchpoints
journey-paths = Paths
journey-friction = Friction
journey-funnel = Funnel
journey-designed = Designed
journey-retention = Retention
journey-more = More
journey-paths-that-customers-really-take-appear = The paths that customers really take appear here, step by step, as soon as there are events.
journey-no-journeys-yet = No journeys yet

## More tab

chart-many-parts = Chart; arrow keys walk through it
more-tab-counting = Counting…
more-tab-picture = Picture
more-tab-shown = What is shown
more-tab-show = Show: { $what }
more-tab-as-usual = As usual
more-tab-question = Question
more-tab-what-is-asked = What is asked
more-tab-nothing-selected = Nothing selected
more-tab-click-row-to-see-all-of = Click a row or a part of the picture to see all of it and, where they are known, the customers behind it.

## Paths tab

paths-tab-path = Path
paths-tab-share = Share
paths-tab-running-total = Running total
paths-tab-goal = Goal
paths-tab-median-time = Median time
paths-tab-counting-paths = Counting the paths…
paths-tab-click-path-to-see-who-took = Click a path to see who took it. Ctrl+click or Ctrl+Enter picks several, Shift+click or Shift+Enter all up to one.
paths-tab-touchpoints = Touchpoints
paths-tab-stages = Stages
paths-tab-what-steps-are = What the steps are
paths-tab-stop-at-goal = Stop at the goal
paths-tab-go-on-after-goal = Go on after the goal
paths-tab-what-happens-at-goal = What happens at the goal
paths-tab-one-path = One path
paths-tab-customers-took-it = customers took it
paths-tab-times-taken = Times taken
paths-tab-of-all-paths = Of all paths
paths-tab-reach-goal = Reach the goal
paths-tab-fewer-than-30-take-shares-with = Fewer than 30: take the shares with care.
paths-tab-its-steps = Its steps
paths-tab-several-paths = { $n } paths
paths-tab-the-paths = The paths
paths-tab-or = { " or " }

## Setting chips

setting-chips-yes = Yes
setting-chips-no = No
setting-chips-write = Write { $values }.

## Funnel tab

funnel-tab-one-step = One step alone says little: add a step above, or see how many order a second and a third time.
funnel-tab-repeat-orders = Repeat orders
funnel-tab-counting-steps = Counting who reaches each step…
funnel-tab-click-step = Click a step, or those lost before it, to see who they are.
funnel-tab-one-after-other = One after the other
funnel-tab-directly = Directly after each other
funnel-tab-any-order = In any order
funnel-tab-order-of-steps = The order of the steps
funnel-tab-reached-it = { $units } reached it
funnel-tab-lost-before = Lost before { $name }
funnel-tab-late = Not at { $name } within { $time }
funnel-tab-did-not-reach-it = { $units } at “{ $before }” did not reach it
funnel-tab-of-start = Of start
funnel-tab-of-previous = Of “{ $before }”
funnel-tab-median-time = Median time from “{ $before }”
funnel-tab-fewer-than-30 = Fewer than 30: take the shares with care.
funnel-tab-within = Within { $time }
funnel-tab-whenever = Without a limit
funnel-tab-hold = What all steps have the same of
funnel-tab-any-values = Nothing held constant
funnel-tab-same = The same { $name }
funnel-tab-split = What the share that gets to the end is split by
funnel-tab-not-over = This period is not over, or whoever entered in it still has time: more may follow.
funnel-tab-took = From { $from } to { $to }
funnel-tab-took-so-long = { $units } took { $time }
funnel-tab-entered-in = Entered in { $period }
funnel-tab-reached-first = { $units } reached “{ $step }”
funnel-tab-time-for-all-steps = The time for all steps

## Comparison

compare-chip-compare = Compare with…
compare-chip-nothing = Nothing
compare-chip-with = Against: { $name }
compare-chip-title = The group that it is compared with
compare-chip-rest = everybody else
compare-chip-period-before = the period before
flow-pair-how-compared = How the two groups are shown
flow-pair-differences = As differences
flow-pair-side-by-side = Side by side
flow-pair-all = All { $units }
flow-pair-of-the-filter = { $units } of the filter
flow-pair-other = { $name }: { $units }
flow-details-against = Compared with { $name }
flow-details-of-all-there = Of all there
flow-details-difference = Difference
flow-details-beyond-chance = Beyond chance, with all steps compared.
flow-details-may-be-chance = This may be chance.
flow-details-value = Value of these customers
flow-details-value-each = Per customer
flow-details-goal-rate = { $share } (95 %: { $low } to { $high })
flow-details-come-back = { $n } come back to it later
flow-details-come-back-inside = Inside the columns shown: whoever comes back after the last one is not among them. More columns show more of them.
flow-details-more = More with this step
flow-details-must-pass-here = Must pass here, in step { $step }
flow-details-must-pass = Must pass in any step
flow-details-only-step = Show nothing but this step
flow-details-split = Split by

## Designed tab

design-tab-comparing = Comparing journeys with the design…
design-tab-click = Click a step, a way out, a period or a group to see who they are.
design-tab-eventually = Anything may lie between
design-tab-directly = Directly after each other
design-tab-rule = What may lie between two steps
design-tab-by-day = By day
design-tab-by-week = By week
design-tab-by-month = By month
design-tab-split = What the share that followed is split by
design-tab-not-split = All together
design-tab-split-by = By { $name }
design-tab-after = After “{ $step }”: { $touchpoint }
design-tab-began-in = Began in { $period }
design-tab-not-over = This period is not over, or whoever began in it still has time: more may follow.
design-tab-interval = { $low } to { $high }
design-tab-with-95 = With 95 % confidence

## Designed chart

design-chart-followed = Followed it to { $step }
design-chart-undecided = Still have time
design-chart-left = Left after { $step }
design-chart-left-here = Left
design-chart-skipped = Skipped { $step }
design-chart-out-of-order = { $step } out of order
design-chart-interrupted = Something before { $step }
design-chart-excluded = Met what must not happen
design-chart-next = What came instead
design-chart-over-time = Share that followed, by when the journey began
design-chart-by-group = Share that followed, by group of the first step
design-chart-period = { $date }: { $n } of { $of } followed ({ $share })
design-chart-period-not-over = { $date }: { $n } of { $of } followed so far ({ $share }); not over
design-chart-few = { $n } of { $of }, too few for a share
design-chart-share = { $share } of { $of } ({ $low } to { $high })

## Funnel steps

funnel-steps-step = Step { $n }
funnel-steps-optional = { $name } (optional)
funnel-steps-any-of-these = Any of these is the step.
funnel-steps-may-be-left-out = May be left out
funnel-steps-remove = Remove this step
funnel-steps-steps = Steps
funnel-steps-add = Add a step
funnel-steps-as-usual = Usual steps
funnel-steps-only-where = Only where the event has one of these
funnel-steps-more-values = { $n ->
    [one] One more value
   *[other] { $n } more values
} can be written in the command.
funnel-steps-stages = Stages
funnel-steps-touchpoints = Touchpoints

## Funnel chart

funnel-chart-of-start = { $share } from the start
funnel-chart-of-previous = { $share } from “{ $before }”
funnel-chart-median = median { $time }
funnel-chart-median-of-tries = median { $time }, over several tries
funnel-chart-time = From { $from } to { $to }: half take less than { $median }
funnel-chart-time-how = Click a column, or drag over several, to see who took that long. Click a step above for the times to it.
funnel-chart-over-time = Share that gets from { $from } to { $to }, by when they entered
funnel-chart-by-group = Share that gets from { $from } to { $to }, by group of the first step
funnel-chart-period = { $date }: { $n } of { $of } got to the end ({ $share })
funnel-chart-period-not-over = { $date }: { $n } of { $of } got to the end so far ({ $share }); not over
time-chart-column = { $time }: { $n } ({ $share })
funnel-chart-lost = { $lost } lost ({ $share })
funnel-chart-late = { $lost } not within { $time } ({ $share })
funnel-chart-lost-between = { $text } between { $after } and { $before }

## Retention tab

retention-tab-counting-cohorts = Counting who comes again…
retention-tab-click-cell = Click a cohort or a cell to see who they are.
retention-tab-first-event = By first event
retention-tab-first-goal = By first goal
retention-tab-what-begins = What puts a customer into a cohort
retention-tab-days = Days
retention-tab-weeks = Weeks
retention-tab-months = Months
retention-tab-periods = How long a period is
retention-tab-any-event = Any event
retention-tab-goal-again = The goal again
retention-tab-what-is-coming-again = What is coming again
retention-tab-in-period = In that period
retention-tab-in-period-or-later = Then or later
retention-tab-who-counts = Who counts
retention-tab-hatched = { $note } · hatched: only a part of the period is known
retention-tab-cohort = Came first { $name }
retention-tab-with = with “{ $group }”
retention-tab-split = What customers first came with, as rows
retention-tab-cohort-in-period = Came first { $name }, { $came } { $later }
retention-tab-on-day = on { $date }
retention-tab-in-week = in the week of { $date }
retention-tab-in-month = in { $month }
retention-tab-days-later = { $n ->
    [one] 1 day later
   *[other] { $n } days later
}
retention-tab-weeks-later = { $n ->
    [one] 1 week later
   *[other] { $n } weeks later
}
retention-tab-months-later = { $n ->
    [one] 1 month later
   *[other] { $n } months later
}
retention-tab-customers-of-cohort = customers came first then
retention-tab-customers-came-again = customers of the cohort came again
retention-tab-of-cohort = Of the cohort
retention-tab-not-over = Only a part of this period is known: more may have come.
retention-tab-fewer-than-30 = Fewer than 30: take the shares with care.

## Retention map

retention-map-average = { $period }: on average { $share }
retention-map-cohort = Cohort of { $name }: { $customers }
retention-map-cell = { $name }, { $period }: { $n } of { $of }
retention-map-not-over = { $label }, only a part of the period is known
retention-map-day = Day { $n }
retention-map-week = Week { $n }
retention-map-month = Month { $n }
retention-map-came-first = Came first on
retention-map-came-first-week = Came first in week
retention-map-came-first-month = Came first in
retention-map-came-first-with = Came first with
retention-map-all = All
journey-loops = Loops
journey-trends = Trends
retention-tab-same-day = the same day
retention-tab-same-week = the same week
retention-tab-same-month = the same month
retention-map-few = { $n } of { $of }

## The search above the paths

path-search-paths-with = Paths with
path-search-still-before = Below are still the paths with: { $pattern }
path-search-still-all = Below are still all paths.
path-search-example = "Product viewed" then "Added to cart" within 7d then not order
path-search-customers-who = Customers who…
path-search-customers-hint = Filter by the customers who did this, or keep them as a segment

## What if

what-if-tab-counting = Counting the steps of journeys…
what-if-tab-levers = Levers
what-if-tab-steps = Steps
what-if-tab-leaves = leave
what-if-tab-numbers = Numbers
what-if-tab-take-back = Takes this change back.
what-if-tab-past = past { $name }
what-if-tab-blocked = nobody at { $name }
what-if-tab-go-past = Everybody goes past it
what-if-tab-block = Everybody leaves who would come there
what-if-tab-move = Move
what-if-tab-share = Share now
what-if-tab-by-a-tenth = At the goal with +10 %
what-if-tab-lever = { $words }: { $share } now; a tenth more of it brings { $more } more to the goal
what-if-tab-reach-now = reach { $goal } now
what-if-tab-reach-then = with the changes
what-if-tab-more = more journeys, { $low } to { $high }
what-if-tab-more-value = more value
what-if-tab-share-then = Share with the changes: { $share }
what-if-tab-tenth-more = A tenth more
what-if-tab-tenth-less = A tenth less
what-if-tab-as-it-is = As it is
what-if-tab-share-now = Share now
what-if-tab-observed = Ever observed
what-if-tab-between = { $low } to { $high }
what-if-tab-times = Times taken
what-if-tab-chance-from = Chance from { $name }
what-if-tab-no-proof = Others from the same step share the rest as before. Who goes this way may reach { $goal } more often for other reasons: try it on some before you count on it.
what-if-tab-how-to-pick = Click a move to take it more or less often, or look at the steps to go past one or to block it. The effect is shown at once.
journey-what-if = What if
