### Experiments: what actions, campaigns and changes bring, proved against those for whom they were left out.

experiments-title = Experiments
experiments-question = What do actions and campaigns bring, proved against customers for whom they were left out, and what did changes on a day bring?
experiments-about-days = Days for which a customer counts, from the day on which the arm was settled.
experiments-about-formula = How the numbers that are needed are worked out; they differ by a few per cent.
experiments-nothing-to-compare = nothing to compare yet: export actions, send them and import what happened, or import a campaign with customers who were held out, or note the day of a change (desire-path annotations)
stage-comparing-arms = Comparing arms

## Names

experiments-all-actions = All actions together, with those left as usual
experiments-as-usual = As usual
experiments-nobody = Nobody writes to them
experiments-held-out = Held out

## What it means

experiments-sentence-without-rates = { $name }: { $verdict }
experiments-sentence = { $name }: { $verdict } { $share } of { $treated } against { $control_share } of { $control } ({ $with }).
experiments-only-changes = There is no experiment; the notes are in the table of changes.
experiments-not-shown = What “{ $name }” shows is not shown here, so that a small group is not given away.
experiments-change-sentence = { $note }: { $what }
experiments-points = { $points } points within { $days } days ({ $low } to { $high })
experiments-wrong-ratio = The arms are not of the sizes that chance makes ({ $sizes } customers): find out who is missing before you believe any of it.
experiments-not-over = Too early to say: nobody's { $days } days are over.
experiments-too-few = Too early to say: 30 customers on each side are needed, { $treated } and { $control } have had their days.
experiments-too-early = Too early to say: { $so_far }. If it stays so, about { $more } more customers will tell.
experiments-too-early-for = Too early to say: { $so_far }. About { $more } more customers would tell a difference of { $points } points.
experiments-unclear = Too early to say: { $so_far }.
experiments-no-difference = No difference that matters: { $so_far }.
experiments-works = It works, go on: { $so_far }.
experiments-harms = It does harm, stop: { $so_far }.
experiments-note = customers · success: { $goal } within { $days } days from the day on which the arm was settled · only customers whose days are over count · intervals of 95 %, wide enough to be looked at every day · money without what the 90 days before explain, and of the topmost of 1,000 buyers no more than of the next

## Columns

experiments-experiment = Experiment
experiments-compared-with = Compared with
experiments-since = Since
experiments-treated = Treated
experiments-treated-reached = Treated who reached the goal
experiments-treated-rate = Share of the treated
experiments-treated-orders = Orders of the treated
experiments-treated-revenue = Revenue of the treated
experiments-held-back = Held back
experiments-held-back-reached = Held back who reached the goal
experiments-held-back-rate = Share of those held back
experiments-held-back-orders = Orders of those held back
experiments-held-back-revenue = Revenue of those held back
experiments-difference = Difference
experiments-lower-end = Lower end
experiments-upper-end = Upper end
experiments-once-low = Lower end if looked at once
experiments-once-high = Upper end if looked at once
experiments-chance-better = Chance that it is better
experiments-revenue-each = Revenue more for each customer
experiments-variance-saved = Variance that the days before explain
experiments-still-open = Customers whose days are not over
experiments-more-needed = More customers needed
experiments-ratio-chance = Chance of arms of these sizes
experiments-verdict = Verdict
experiments-what-it-means = What it means
experiments-rate-without = Share without it
experiments-to-find = Difference to find
experiments-needed-treated = Treated customers needed
experiments-needed-held-back = Held back customers needed
experiments-best-difference = Difference among the three tenths moved most
experiments-qini = Qini
experiments-qini-low = Lower end of 99 %
experiments-qini-high = Upper end of 99 %
experiments-moved-too-few = Who is moved cannot be said: that takes 1,000 customers on each side, 100 of them with success.
experiments-moved-alike = Everyone reacts about the same: choose who to write to for other reasons.
experiments-moved-differs = Some are moved more than others: { $best } points among the three tenths with the highest scores, { $average } over all.

## Changes on a day

experiments-change = Change
experiments-day = Day
experiments-measure = Measure
experiments-measure-goals = Customers who reached the goal, per week
experiments-measure-rate = Share of active customers who reached the goal, per week
experiments-weeks-before = Weeks before
experiments-weeks-after = Weeks after
experiments-before = Before
experiments-after = After
experiments-beyond-trend = Beyond the trend
experiments-change-too-few-weeks = Too few whole weeks on one side: four are needed before and after, up to the next change.
experiments-change-points = { $points } points
experiments-change-range = { $change } beyond the trend (95 % interval { $low } to { $high })
experiments-change-more = More than before: { $range }.
experiments-change-less = Less than before: { $range }.
experiments-change-none = No clear change: { $range }.

## Arms as files

assignments-device = Device
assignments-experiment = Experiment
assignments-arm = Arm
assignments-assigned = Assigned
assignments-as-usual-share = Share as usual
assignments-nobody-share = Share of nobody
assignments-cannot-read = The file of arms cannot be read: write a CSV file with a line of headings.
assignments-no-column = The file of arms has no column “{ $name }”: it needs experiment, arm and assigned.
assignments-no-identifier = The file of arms does not say whose they are: it needs one of { $names }, or customer.
cli-assignments-none = nobody is in an arm yet: desire-path export PROJECT actions settles them
cli-assignments-listed = Arms of experiments
cli-assignments-cannot-read = { $file } cannot be read
cli-assignments-settled = their arm in that experiment is settled and stays
cli-assignments-unknown = nobody here, or several people, are known by that
cli-assignments-unreadable = no experiment, arm (proposed, as-usual, nobody) or moment that can be read
cli-assignments-nothing-new = no arm in the file is new
cli-assignments-read = { $n } read.
cli-export-nobody-is-left-as-usual = nobody's approved action is left as usual; settings --set as-usual=10 leaves out one in ten
cli-export-left-as-usual = Approved actions left as usual
cli-file-format-assignments = arms of experiments

## The sample shop lives on

continued-cannot-read = The list of who had a message cannot be read: write a CSV file with a line of headings.
continued-no-time = The list of who had a message has neither “send_at” nor “assigned”: give a file of exported actions or of arms.
continued-no-identifier = The list of who had a message has neither “customer_id” nor “email”.
export-files-missing = { $path } is not there: name the folder of the exports that are to be continued.
cli-continued = { $shop } lives on: { $rows } by { $people }. { $moved } of { $contacted } with a message ordered only because of it ({ $points } points).

## What to do next

next-experiments-check = Find out who is missing: { $names }. The arms are not of the sizes that chance makes.
next-experiments-go-on = Go on with what works: { $names }.
next-experiments-stop = Stop what does harm: { $names }.
next-experiments-change = Change something about it, or leave it: { $names }. As it is, it makes no difference to speak of.
next-experiments-wait = Wait, and import newer data: { $names }. { $open ->
    [one] 1 of those treated has not had the days yet.
   *[other] { $open } of those treated have not had their days yet.
}
next-experiments-more = Export it for more customers, then import newer data: { $names }.
next-experiments-try = Try what serves the objective and was never tried: { $names }. Approve and export it; from then on it is compared.

## The page of results

results-objective = Objective
results-working = { $n ->
    [one] that works
   *[other] that work
}
results-open = { $n ->
    [one] that is not clear yet
   *[other] that are not clear yet
}
results-harming = { $n ->
    [one] that does harm
   *[other] that do harm
}
results-next = What to try next
results-treated = Treated
results-of-each = { $reached } of { $n }
results-revenue-each = { $money } more revenue for each customer ({ $low } to { $high }).
results-variance-saved = What they paid in the 90 days before explains { $share } of how much they differ, and is left out.
results-interval = Difference of { $points } points, { $low } to { $high }
results-experiments-as-csv = Results of experiments as CSV
results-changes = Changes on a day
