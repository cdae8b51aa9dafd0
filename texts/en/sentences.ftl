### Sentences above views and parts of pictures.

## Sentence

sentence-orders-in-currency = { $orders } in { $currency }
sentence-orders-in-no-sum = In no sum of money: { $all }. Give an exchange rate under Data › Settings.
sentence-refused-analytics-and-left-out = { $n ->
    [one] { $n } customer refused analytics and is left out
   *[other] { $n } customers refused analytics and are left out
}
sentence-fewer-than-customers-refused-analytics-they = Fewer than { $k } customers refused analytics; they are left out.
sentence-no-events-yet-import-file-to = No events yet: import a file to begin.
sentence-of = { $events } of { $customers }, { $period }
sentence-reached = { $what }; { $customers_with_goal }{ $reached } reached { $name }.
sentence-besides-sent = { $all } Besides, { $n ->
    [one] { $n } message was sent or withheld, which is nothing that a customer did.
   *[other] { $n } messages were sent or withheld, which is nothing that customers did.
}
sentence-paid = Customers paid { $paid }.
sentence-paid-and-goal = Customers paid { $paid }, less what was paid back; what reached { $name } comes to { $of_goal }.
sentence-after-it = {" "}after it
sentence-within-steps-after = {" "}within { $steps } steps after it
sentence-within-steps = {" "}within { $columns } steps
sentence-nobody-has-event = No customer has an event here.
sentence-largest-loss-is-after-in-step = { $reached }. The largest loss is after { $label } in step { $n }: { $count } went no further, { $share } of those there.
sentence-largest-loss-about = { $reached }. The largest loss is after { $label } in step { $n }: about { $share } of those there went no further.
sentence-largest-loss-not-shown = { $reached }. The largest loss is after { $label } in step { $n }; how many are lost there is not shown, so that a small group is not given away.
sentence-number-of-those-who-reached-would = { $all }; the number of those who reached { $goal } would tell of a few of them
sentence-units-with-step = { $all } with “{ $name }”
sentence-all-reached = All { $all } reached { $goal }
sentence-none-of-reached = None of { $all } reached { $goal }{ $within }
sentence-of-reached = { $n } of { $all } ({ $share }) reached { $goal }{ $within }
sentence-none-of-which-reached = { $all }, none of which reached { $goal }{ $within }
sentence-of-which-reached = { $all }, { $n } of which reached { $goal }{ $within }
sentence-no-path-passes-this-filter = No path passes this filter.
sentence-took = { $all } took { $different }.
sentence-all-took-same-path = All { $all } took the same path.
sentence-no-path-taken-twice = No path was taken twice: { $all } took { $different }. With stages for steps, or fewer steps, it shows what they have in common.
sentence-took-most-common-is-of-them = { $all } took { $different }; the most common is { $share } of them.
sentence-ten-most-common-of-cover-of = The ten most common of { $different } cover { $ten } of { $all }; the most common alone { $first }.
sentence-shares = shares { $words }
sentence-counted-back-from-goal = counted back from the goal
sentence-around-first-time-of = before and after the first “{ $name }”, which is step 0
sentence-around-last-time-of = before and after the last “{ $name }”, which is step 0
sentence-counted-back-from-drop-off = counted back from where they dropped off, without those who reached the goal
sentence-dropped-off = { $all } left without reaching { $goal }.
sentence-dropped-off-last-step = { $all } left without reaching { $goal }. Most often the last step was { $label }: { $count }, { $share } of them.
sentence-repeated-steps-counted-once = repeated steps counted once
sentence-every-repeat-counted = every repeat counted
sentence-most-common-of-each-step-by = the { $top_n } most common of each step by name
sentence-in-other = { $what } in Other
sentence-without-steps = without { $names }
sentence-only-steps = only { $names }
sentence-times-of-step = { $all } of “{ $name }”
sentence-around-every-time-of = before and after every “{ $name }”, which is step 0; each counts on its own
sentence-repeats-left-out = { $words } ({ $n } left out)
sentence-only-first-time-counted = only the first time of each step counted
sentence-only-through = only those who pass { $names }
sentence-anywhere = { $name }, in any step
sentence-step-split = { $name } in groups: { $by }
sentence-colored-by-time = colour: how long it takes half of them to the next step
sentence-below-in-other = below { $share } in Other
sentence-began-before-first-step-shown = { $earlier } began before the first step shown
sentence-continue-after-last-step-shown = { $went_on } continue after the last step shown
sentence-too-small-to-draw = { $flows } too small to draw
sentence-stand-together-as-others-because-some = { $groups } stand together as others, because some are of fewer than { $k } people
sentence-not-drawn-one-by-one-because = { $moves } not drawn one by one, because some are of fewer than { $k } people
sentence-drawn-about-as-wide = { $moves } with approximate width and number
sentence-later-steps-not-shown = what comes after step { $last } is not shown, because fewer than { $k } people end in some of those steps
sentence-no-segment-is-saved-yet = No segment is saved yet.
sentence-inside-filter = inside the filter
sentence-in-project = in the project
sentence-saved-shares-are-of = { $segments_are } saved, out of { $customers } { $of }.
sentence-no-groups-yet = No groups yet.
sentence-behave-in-ways-largest-group-is = { $customers } behave in { $groups } ways; the largest group, “{ $name }”, is { $share } of them.
sentence-what-stands-out-most = {" "}What stands out most: “{ $name }” – { $ratio_text }.
sentence-take-it-with-care = {" "}Take it with care: { $reasons }
sentence-not-enough-data-yet = Not enough data yet: { $reasons }
sentence-in-last-test-of-100-in = ; in the last test { $share } of 100 in the top tenth did
sentence-of-100-customers-in-top-tenth = Of 100 customers in the top tenth, { $of_hundred } { $does }{ $tested }.
reliability-as-often = Yes, about as often: of { $customers }, { $expected } were expected to do so, and { $happened } did.
reliability-too-high = No, its chances were too high: of { $customers }, { $expected } were expected to do so, and { $happened } did.
reliability-too-low = No, its chances were too low: of { $customers }, { $expected } were expected to do so, and { $happened } did.
reliability-furthest = Furthest off: where it said { $predicted }, { $actual } of { $n } did.
reliability-ran-too-high = In the last test chances ran too high: of { $customers } { $expected } were expected, { $happened } did.
reliability-ran-too-low = In the last test chances ran too low: of { $customers } { $expected } were expected, { $happened } did.
sentence-one-chance-for-all = Nobody stands out: of any 100 customers { $of_hundred } { $does }, whoever they are.
sentence-nobody-to-score-how-many-is = Nobody to score: how many { $does } is not known.
sentence-too-little-data-to-learn-from = too little data to learn from
sentence-came-with-newer-data = came with newer data
sentence-not-active-in-days-to = not active in the { $days } days to { $day }
sentence-without-any-activity-before = without any activity before { $day }
sentence-do-not-agree-to-be-profiled = do not agree to be profiled
sentence-of-have-score = { $scored } of { $all } have a score
sentence-of-have-score-others = { $scored } of { $all } have a score; the others: { $why }
sentence-to = { $low } to { $high }
sentence-tested-at-cut-offs-ranked-right =
    { $tests ->
        [one] Tested at one cut-off: { $right } of 100 pairs ranked right.
       *[other] In all { $tests } tests, each at a cut-off of its own: { $right } of 100 pairs ranked right.
    }
sentence-did-then-expected-now = In the days after, { $rate } of 100 customers did it; now { $expected } are expected
sentence-fewer-than-ever = , fewer than in any test
sentence-more-than-ever = , more than in any test
sentence-no-predictions-yet = No predictions yet.
sentence-no-actions-yet-run-predictions-then = No actions yet: run predictions, then propose.
sentence-to-decide-and-approved = { $proposed } to decide and { $n } approved
sentence-of-them-leave = {" "}({ $n } will leave
sentence-of-them-compared = , { $n } are left out by chance to measure the effect
sentence-of-them-behind = , { $n } left out for other reasons
sentence-open-for = , open for { $customers }
sentence-about-are-expected-within-30-days = {" "}About { $orders } are expected within 30 days either way
sentence-messages-add-about-90-interval-to = ; the messages add about { $money } (90 % interval { $low } to { $high }).
sentence-messages-add-orders = ; the messages add about { $orders } (90 % interval { $low } to { $high }).
sentence-what-messages-add-is-not-measured = ; what the messages add is not measured yet.
sentence-and-held-back-to-compare-with = {" "}and { $are } held back to compare with
sentence-exported-send-them-import-newer-data = { $actions_are } exported{ $held }. Send them, import newer data about 30 days later and propose again: then it shows what the messages added.
sentence-one-day-at-most-to-one = one a day at most to one person
sentence-at-least-days-apart-for-one = at least { $days } days apart for one person
sentence-messages-are-sent-on-from-00 = Messages are sent on { $period }, from { $day_begins }:00 to { $day_ends }:00 where the customer lives, { $gap }.
sentence-shown-on-website-and-need-no = {" "}{ $actions_are } shown on the website and need no day.
sentence-it-is-this-customers-score-in = It is this customer’s score in Predictions.
sentence-so-it-was-estimated-when-proposed = So it was estimated when proposed; the score in Predictions is { $share } now.
sentence-estimated-from-customers-who-were-in = Estimated from customers who were in the same situation before.
sentence-in-30-days-after-whether-or = In the 30 days after { $date }, whether or not this is sent. { $from }
sentence-of-some-people-nobody-knows-whether = Of some people nobody knows whether they agree to be contacted.
sentence-no-import-says-who-agreed-to = No import says who agreed to be contacted this way.
sentence-none-of-them-can-be-reached = { $why } None of them has an address or number of that kind, or agrees to be profiled, so to include them brings nobody.
sentence-import-contacts-file-with-consent-column = { $why } Import a contacts file with a consent column, or, if you keep their consent elsewhere, { $switch }.
sentence-data-ends-on-days-ago = The data ends on { $date }, { $n } days ago
sentence-look-whether-these-actions-still-make = { $ends }: look whether these actions still make sense, or import newer data first.
sentence-what-was-timely-then-carts-views = { $ends }. What was timely then (carts, views, new customers, recent orders) is no longer proposed.
sentence-no-channels-yet = No channels yet.
sentence-first-came-by = { $all } first came by { $channels }.
sentence-brings-most-customers-of = { $name } brings the most customers ({ $share } of { $all })
sentence-of-them-buy = { $first }; { $buy } of them buy
sentence-none-of-them-buy = { $first }; none of them buy
sentence-while-of-those-by-do = { $first }, while of those by { $name } { $share } do.
sentence-more-than-by-any-other = { $first }, more than by any other.
sentence-first-by = , first by { $c }
sentence-at-one-moment = { $label }: { $events } at one moment, { $time }{ $by }; { $times } × { $goal }.
sentence-in-over = { $label }: { $events } in { $sessions } over { $time }{ $by }; { $times } × { $goal }.

## Shares

shares-of-start = of start
shares-of-previous-step = of previous step

## Friction

friction-unknown-device = unknown device
friction-as-often-as = , { $times } as often as { $than }
friction-as-often-as-in-other-weeks = { $times } as often as in other weeks
friction-on-other-devices = on other devices
friction-of = { $share } of { $sessions }{ $times_as_often }
friction-looping-of-sessions = { $looping } of { $sessions }
friction-more-often-than-usual = more often than usual
friction-errors-not-shown = What errors and steps back and forth tell is not shown, so that a small group is not given away.
friction-came = “{ $name }” came { $often } ({ $period })
friction-of-sessions-with-or-go-back = { $share } of { $device } sessions with { $from } or { $to } go back and forth between the two
friction-no-errors-and-no-device-on = No errors, and no device on which people go back and forth more than elsewhere.
friction-none-of-them-out-of-ordinary = { $errors }, none of them out of the ordinary in any week.
friction-too-few-to-say-whether-week = { $errors }, too few to say whether a week is out of the ordinary.

## Flow drawing

graph-title = Moves from one to the next
graph-node = { $name }: { $customers }
graph-edge = { $from } → { $to }: { $customers }, { $times }
graph-edge-back = { $from } → { $to }, leads back: { $customers }, { $times }
graph-edge-repeat = { $name } several times in a row: { $customers }, { $times }
graph-edge-share = , { $share } of all moves from { $from }
graph-edge-median = , median time { $median }
graph-came-before = Came directly before: { $n }
graph-came-after = Came directly after: { $n }
graph-and-more = and { $more } more
graph-caption = { $nodes } of { $all_nodes } shown, with { $edges } of { $all_edges } connections, those of most customers · dashed: back to what usually comes earlier, or the same again · everything keeps its place whatever the filter
graph-caption-around = what comes directly before and after “{ $name }”
flow-drawing-flow = Flow
flow-drawing-by-step = { $label } by step { $ended_by }
flow-drawing-before-step = { $label } before step { $step }
flow-drawing-step = { $label }, step { $step }
flow-drawing-this-step = this step
flow-drawing-steps-and = steps { $step } and { $next_step }
flow-drawing-in-step = step { $step }
flow-drawing-of-them-in-of-those-on = { $name }: { $many }, { $arrived } of them in { $steps } ({ $share } of those on their way in step { $step_before })
flow-drawing-of-all = { $name }: { $many } ({ $share } of all)
flow-drawing-of-them-in = { $here }, { $arrived } of them in { $step }
flow-drawing-step-to-of-of-all = { $from } → { $to }, step { $step } to { $next_step }: { $count } ({ $of_from } of { $from }, { $of_all } of all)
flow-drawing-step-to-about = { $from } → { $to }, step { $step } to { $next_step }: about { $count }. The exact number would give away a small group
flow-drawing-about = about { $count }
flow-drawing-leads-back = { $words }; back to an earlier stage
flow-drawing-skips = { $words }; past a stage
flow-drawing-turns = dashed: back to an earlier stage; dotted: past a stage
flow-drawing-come-back = { $words }; { $share } come back here later
flow-drawing-badge = { $share } come back
flow-drawing-takes = { $words }; half within { $median }, 9 of 10 within { $p90 }
flow-times-title = To the next step, half within:
flow-times-minute = 1 min
flow-times-hour = 1 hour
flow-times-day = 1 day
flow-times-week = 7 days
flow-times-month = 30 days
flow-times-longer = longer
flow-drawing-step-heading = Step { $step }
flow-drawing-nobody-left = nobody left
flow-drawing-nobody-yet = nobody yet

## Timeline drawing

timeline-drawing-timeline = Timeline
timeline-drawing-events = { $n } events · { $channel } · { $period }: { $top }
timeline-drawing-stage = Stage
timeline-drawing-mood = Mood
timeline-drawing-mood-of = { $texts }, tone { $tone }
timeline-drawing-sessions = Sessions
timeline-drawing-changes-of-stage = { $n } changes of stage, { $period }

## Orders
sentence-orders = { $form ->
    [1] { $n } order
   *[other] { $n } orders
}
