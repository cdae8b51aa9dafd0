### The journey map: columns, lanes, cells, notes and opportunities.

## Title, question, settings

map-title = Journey map
map-question = What happens at each stage: who comes, what they do, how long it takes, what gets in the way and what it costs?
map-about-stage = The stage that is opened: its touchpoints are the columns.
map-stage-written = a stage, or all
map-about-top = How many names stand in a cell.
map-about-period = What is compared with the time before it where the filter names no dates: the last whole one.
map-about-design = The intended journey, shown as a lane.
map-design-written = steps as of a funnel, or none

## Lanes

map-lane-customers = Customers
map-lane-customers-about = Customers with an event there, and their share of all.
map-lane-touchpoints = Touchpoints
map-lane-touchpoints-about = What most customers did there, with their share of those who were there.
map-lane-channels = Channels
map-lane-channels-about = The channels by which those who were there first came, each customer in one.
map-lane-time = Time
map-lane-time-about = Half of those who go on reach the next stage within this time; half of all visits to a touchpoint last no longer.
map-lane-drop-off = Drop-off
map-lane-drop-off-about = Of those who were there on the way to the goal: whose journey ended there, who reached the goal, who may still go on.
map-lane-design = Designed against actual
map-lane-design-about = How many of those who began the intended journey came to each of its steps.
map-lane-friction = Friction
map-lane-friction-about = What gets in the way there, how many met it, and what it costs beside those who did not.
map-lane-mood = Mood
map-lane-mood-about = How many of the texts that customers wrote there are clearly negative, and what they wrote.
map-lane-money = Money
map-lane-money-about = What was paid there, less what was paid back.
map-lane-predictions = Predictions
map-lane-predictions-about = Of those who are at this stage now, how many are expected to order within 30 days.
map-lane-actions = Actions
map-lane-actions-about = What is proposed for those who are at this stage now.

## Cells

map-cell-customers = Customers
map-cell-to-next = To { $to }
map-cell-each-visit = A visit
map-cell-went-no-further = Went no further
map-cell-reached-goal = Reached the goal
map-cell-still-active = Still active
map-cell-negative-texts = Negative texts
map-cell-few-texts = Too few texts to say
map-cell-paid = Paid
map-cell-expected = Expected to order
map-cell-actions = Proposals
map-other-touchpoints = Other touchpoints
map-text-of = { $n } of { $of } · { $share }
map-text-loss = about { $amount } lost
map-text-loss-goals = about { $amount } goals lost
map-text-tone = { $negative } of { $texts }
map-text-expected = { $expected } of { $n }
map-text-proposed = { $n } proposed
map-text-approved = { $n } approved
map-text-exported = { $n } exported
map-text-points = { $arrow } { $points ->
    [one] { $points } point
   *[other] { $points } points
}
map-cell-about = { $column }, { $lane }: { $name } { $text }
map-cell-of = { $n } of { $of } customers
map-cell-share = { $share } (likely { $low } to { $high })
map-cell-change = { $change } against the time before
map-quote-about = A customer wrote: { $words }

## Tables

map-column-stage = Stage
map-column-touchpoint = Touchpoint
map-column-lane = Lane
map-column-name = What
map-column-customers = Customers
map-column-of = Of
map-column-share = Share
map-column-share-low = Lower end
map-column-share-high = Upper end
map-column-median = Median time
map-column-money = Money
map-column-money-low = Lower end of money
map-column-money-high = Upper end of money
map-column-number = Number
map-column-number-low = Lower end of number
map-column-number-high = Upper end of number
map-column-unit = Unit
map-column-now = Last period
map-column-before = Period before
map-column-change = Change
map-column-other-of = Of, in the other group
map-column-other-share = Share in the other group
map-column-difference = Difference
map-column-difference-low = Lower end of difference
map-column-difference-high = Upper end of difference
map-column-other-median = Median time in the other group
map-unit-goals = goals lost
map-unit-tone = tone
map-unit-orders = customers expected to order
map-unit-proposals = proposals
map-a-column = column of the map
map-a-lane = lane of the map
map-a-cell = cell of the map

## Sentences and the grey line

map-sentence-shared = The journey of { $customers }, stage by stage.
map-sentence-nobody-lost = The journey of { $customers }, stage by stage; nobody's ended before the goal.
map-sentence-lost = Most customers are lost at { $name }: { $n } of { $of } who were there ({ $share }) went no further.
map-sentence-time = Half of those who go on to { $to } take up to { $time }.
map-sentence-dearest = What costs most: { $name }, about { $amount } lost ({ $column }).
map-note = Customers, each once per cell · drop-off and goal ({ $goal }) of those who were there on the way to it · time and money are of everything that happened there
map-note-trend = Changes: { $now } against { $before }, where they are more than chance
map-note-paid-elsewhere = { $amount } was paid at touchpoints without a stage
map-note-unplaced = { $n ->
    [one] { $n } obstacle is at no stage
   *[other] { $n } obstacles are at no stage
}
map-note-no-predictions = No predictions of this data yet
map-no-stages = No touchpoint of these customers has a stage; give touchpoints stages under Names and stages
map-nobody-in-stage = Nobody was at { $stage }; open another stage or widen the filter
map-compared-alike = Beside { $name } no cell differs by more than chance.
map-compared-most = The largest difference to { $name } is at { $column } ({ $lane }: { $cell }): { $own } against { $other }.
map-compared-inside = { $name } is a part of this map too, so what sets it apart from the others is larger

## The window

map-edited = added by hand
map-waiting = Drawing the journey map…
present-view-map = Map
present-view-stories = Stories
present-view-nothing-yet = Nothing to show yet
present-view-about = The journey map appears here once there is data: import files to begin.
map-how-to-pick = Click a cell to see its numbers and the customers behind it; arrow keys and Tab go from cell to cell.
map-all-stages = All stages
map-open-stage = Open { $stage }

## What people lay over it

map-kind-pain = Pains
map-kind-opportunity = Opportunities
map-kind-idea = Ideas
map-kind-owner = Owners
map-kind-note = Notes
map-kind-own = A lane of your own
map-notes-on = Notes on { $column }
map-no-notes = None yet. What you write here appears on the map, marked as added by hand, and is not data.
map-remove-note = Remove “{ $words }”
map-move-up = Move “{ $name }” up
map-note-kind = Kind of note
map-rename = Rename
map-rename-lane = Rename “{ $name }”
map-lane-name = Name of the lane
map-change-note = Change the note “{ $words }”
map-note-text = What is to be said
map-lane-of-own = Name of your lane
map-add-note = Add to the map
map-lanes = Lanes
map-lanes-about = Tick what the map shows; drag lanes or move them up to put them in order, and give them your own names.
map-note-about-it = { $column }, { $kind }, added by hand: { $words }
map-column-note = Note
map-column-place = Column
map-column-kind = Kind
map-column-text = Text
opportunity-open = Open
opportunity-doing = Being done
opportunity-done = Done
opportunity-dropped = Dropped
map-column-customers-then = Customers then
map-column-share-then = Share then
map-column-number-then = Number then
map-moved-nothing = Since { $name } ({ $date }) no share has moved by more than chance.
map-moved-most = Since { $name } ({ $date }) what moved most is at { $column } ({ $cell }): it was { $was }, it is { $now }.

## The command

help-map-about = Draw the journey map, and note, order and keep what belongs to it
help-map-after = Lanes are named as in the table of cells (customers, touchpoints, friction …), notes by their kind (pain, opportunity, idea, owner, note), lanes of your own by own: and their name. `--out map.svg` draws the picture.
help-map-stage = The stage whose touchpoints are the columns; without it all stages are
help-map-top = How many names stand in a cell
help-map-design = The intended journey as steps of a funnel: Product viewed,Added to cart,Purchase
help-map-against = Another group to lay beside it: segment=Loyal, from=2026-01-01;to=2026-03-31, rest
help-map-note = Add a note with this text, which is marked as added by hand
help-map-on = The column of the note: a stage or a touchpoint
help-map-kind = What the note is: pain, opportunity, idea, owner, note, own
help-map-lane = The lane of your own in which a note of kind own stands
help-map-remove = Remove the notes with these numbers
help-map-lanes = Put these lanes first, in this order
help-map-hide = Leave a lane out; can be given several times
help-map-unhide = Show a lane again; can be given several times
help-map-rename = Give a lane another name; without a name it gets its usual one
help-map-keep = Keep the numbers of this map under a name, to see later what moved
help-map-forget = Forget numbers that were kept under this name; can be given several times
cli-map-no-note = there is no note { $id }; desire-path map PROJECT --table notes lists them
cli-map-no-reading = no numbers are kept as “{ $name }”; there are: { $known }
cli-map-note-has-no-text = the note has no text; write --note 'Delivery costs come as a surprise'
cli-map-no-kind = “{ $kind }” is no kind of note; there are: { $kinds }
cli-map-own-lane-needs-a-name = a note of kind own stands in a lane of your own; name it with --lane
cli-map-only-own-notes-have-a-lane = only a note of kind own has a lane of its own; add --kind own
cli-map-no-column = there is no stage or touchpoint “{ $name }”; stages are: { $stages }
cli-map-no-lane = there is no lane “{ $name }” on this map; there are: { $known }
cli-map-rename-is-lane-and-name = “{ $pair }” is no lane and name; write --rename friction='What hurts'

## Opportunities

opportunities-title = Opportunities
opportunities-question = Of all that gets in the way, what brings most for the work that it takes, and did what was done help?
opportunities-none = Nothing that gets in the way costs more than chance would, so there is nothing to rank; ask again when there is more data
opportunities-opportunity = What gets in the way
opportunities-reach = Customers who met it
opportunities-per-customer = Lost by each
opportunities-confidence = Confidence
opportunities-effort = Days of work
opportunities-score = Score
opportunities-status = Status
opportunities-owner = Owner
opportunities-was = Cost in 30 days, before
opportunities-is = Costs in 30 days, now
opportunities-result = Result
opportunities-days = { $n } days
opportunities-goals = { $n } goals
opportunities-not-measured = Done; it cost { $was } in 30 days, and there is no data since
opportunities-not-found = Done: it cost { $was } in 30 days, and is not found since
opportunities-measured = Done: it cost { $was } in 30 days, it costs { $is } in 30 days
opportunities-note = Score = customers who met it × what each lost × confidence ÷ days of work · confidence is the part of the loss that is beyond chance (90 %) · losses are those of Friction; what costs nothing is not listed
opportunities-sentence-shared = { $opportunities }.
opportunities-sentence-best = Of { $opportunities }, { $name } is worth doing first: at least { $value } for { $days } of work.
opportunities-sentence-no-effort = Of { $opportunities }, { $name } costs most for sure: at least { $value }. Say how many days of work each takes, and they are ranked by that.
opportunities-sentence-unsure = { $opportunities }; of none it is sure that anything is lost.
opportunities-waiting = Ranking what gets in the way…
opportunities-how-to-pick = Click a number to see what it costs, who met it, and to decide about it.
opportunities-decide = Decide
board-much-for-little = Much for little work
board-much-for-much = Much for much work
board-little-for-little = Little for little work
board-little-for-much = Little for much work
board-more-work = More days of work →
board-work-unknown = Work not said
help-opportunities-about = Rank what gets in the way by what removing it brings, and note what is decided
help-opportunities-after = Score = customers who met it × what each lost × confidence ÷ days of work; without days of work there is no score. What is done is measured anew in the data since.
help-opportunities-effort = How many days of work it takes: NAME=DAYS, where a part of a name is enough if only one has it; can be given several times
help-opportunities-owner = Who sees to it: NAME=WHO; can be given several times
help-opportunities-status = Where it stands: NAME=open, doing, done or dropped; can be given several times
help-opportunities-done-on = The day on which it was done; today unless given
cli-opportunities-no-effort = “{ $pair }” does not end in days of work; write --effort 'NAME=3'
cli-opportunities-no-status = “{ $status }” is no status; there are: { $known }
cli-opportunities-no-opportunity = there is no opportunity “{ $name }”; there are: { $known }
cli-opportunities-no-pair = “{ $pair }” is no name and value; write NAME=VALUE
