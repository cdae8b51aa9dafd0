### The view Segments.

## Cards

cards-unit-customers-with-event-in-filter = Unit: customers with an event in the filter · grouped by how alike their behaviour is (k-means)
cards-customers = { $name }, { $size } customers
cards-customers-with-share = customers · { $share }

## Details

details-select-segment = Select a segment
details-click-row-to-rename-it-see = Click a row to rename it, see its members or export them.
details-select-group = Select a group
details-click-card-or-column-to-see = Click a card or a column to see who is in it and what to do with them.
details-customers-of-those-grouped = customers · { $share } of those grouped
details-see-members = See members
details-save-this-group = Save this group
details-segment-saved = Segment “{ $last_segment }” saved.
details-export-members = Export members…
details-what-makes-it-different = What makes it different
details-name = Name
details-rename = Rename
details-through-filter = {" "}through the filter
details-customers = customers{ $through } · { $segment }
details-look-at-journey-of-this-segment = Look at the journey of this segment
details-delete = Delete

## Differences

differences-how-many-times-average-of-all = How many times the average of all grouped customers · ↑ filled: more than average, ↓ outlined: less, stronger: further from it
differences-in-on-average-all-customers = { $trait } in “{ $group }”: { $mean } on average; all customers: { $mean_of_all }

## Group count

group-count-you-chose = you chose
group-count-chosen-by-stability-first-then-separation = chosen by stability first, then separation
group-count-groups-stable-same-groups-come-out = { $k } groups: { $how }. Stable: the same groups come out when customers are drawn again. Separate: customers are nearer to their own group than to the next. Click a row to try another number.
group-count-groups-stable-separate-smallest-group = { $k } groups: stable { $stability }, separate { $separation }, smallest group { $smallest }
group-count-groups = { $k } groups
group-count-stable = Stable
group-count-separate = Separate
group-count-smallest-group = Smallest group

## Segments

segments-segments-are-found-in-what-customers = Segments are found in what customers did. Import events first.
segments-no-customers-to-group = No customers to group
segments-desire-path-finds-groups-of-customers = Desire Path finds groups of customers who behave alike, names them in plain words and shows what makes each different. You can also pick customers on any chart and make a segment of them.
segments-looking-for-customers-who-behave-alike = Looking for customers who behave alike…
segments-no-segments-yet = No segments yet
segments-find-groups = Find groups
segments-compare = Compare…
segments-compare-tab = Compare
segments-saved-segments = Saved segments
segments-groups-found = Groups found
segments-what-makes-them-different = What makes them different
segments-how-many-groups = How many groups
segments-save-as-segments = Save as segments
segments-replaces-groups-that-were-saved-before = Replaces the groups that were saved before
segments-found-before-data-or-filter-changed = Found before the data or the filter changed.
segments-saved = { $segments } saved.
segments-groups-of-customers-who-behave-alike = Groups of customers who behave alike

## Saved

saved-segment = Segment
saved-customers = Customers
saved-share = Share
saved-from = From
saved-save-groups-as-segments-or-pick = Save groups as segments, or pick customers on a chart and press “Make segment”.
saved-counting-its-customers = { $n }, counting its customers
saved-export-members = Export members
saved-delete-segment = Delete segment
saved-count-members = Count members
saved-segment-deleted-ctrl-z-brings-it = Segment “{ $name }” deleted. Ctrl+Z brings it back.
saved-found-group-of = Found group { $n } of { $k }
saved-rfm-group = RFM group
segments-rfm-groups = RFM groups
segments-save-rfm-groups = Save RFM groups
segments-replaces-rfm-groups-saved-before = Replaces the RFM groups that were saved before; names that you gave stay
segments-rfm-groups-saved = The RFM groups are saved as segments.
saved-selected = Selected: { $from }
saved-by-rule = By rule: { $text }
groups-number-is-not-sure = How many groups there are is not sure: of { $of } draws of the customers { $times } speak for { $k } groups and { $other_times } for { $other }. The groups themselves come out the same each time.
groups-weak-other-customers-same-kind-groups = Weak: with other customers of the same kind the groups would come out differently (stability { $stability }; { $stable } is firm).
groups-smallest-group-holds-only-customers = The smallest group holds only { $smallest } % of the customers.
groups-trying-2-8-groups = Trying 2 to 8 groups
groups-too-few-customers = Segments need at least { $need } customers with events; there are { $have }. Import more data.
groups-too-few-customers-in-filter = Segments need at least { $need } customers with events; inside the filter there are { $have }. Widen the filter, or import more data.
groups-all-alike = These customers all behave alike, so there are no groups to find. Import more kinds of events.
groups-counting-what-customers-do = Counting what customers do
group-mostly-in = mostly in { $stage }
group-mostly-with = mostly { $property }
group-by-many-channels = by many channels
group-who-send-goods-back = who send goods back
group-who-write-reviews = who write reviews
group-who-ask-support = who ask support
group-who-click-e-mails = who click in e-mails
group-who-read-e-mails = who read e-mails
group-mostly-by = mostly by { $name }
group-one-channel = one channel
group-visitors-who-hardly-buy = visitors who hardly buy
group-brief-visitors = brief visitors
group-browsers-who-hardly-buy = browsers who hardly buy
group-occasional-buyers = occasional buyers
group-frequent-visitors-some-buyers = frequent visitors, some buyers
group-small-spenders = small spenders
group-frequent-buyers = frequent buyers
group-big-spenders = big spenders
group-much-like-everybody = { $people }, much like everybody.
group-than-average = { $ratio } % { $less } { $what } than average
group-more-than-average = { $ratio } % more { $what } than average
group-the-average = { $times } the average { $what }
group-no-at-all = no { $what } at all
group-money-spent = money spent
group-of-events-in-average = { $own } % of events in { $stage } (average { $all } %)
group-share-has-property-average = { $own } % have { $property } (average { $all } %)
group-amount-of-property-average = { $property } { $own } on average (all { $all })
group-last-seen-days-before-end-data = last seen { $own } days before the end of the data on average (everybody: { $all })
trait-no-stage = no stage
trait-share-of-events = { $stage } share of events
trait-has-property = Has { $property }
trait-returns = Returns
trait-reviews = Reviews
trait-support-contacts = Support contacts
trait-e-mail-clicks = E-mail clicks
trait-e-mail-opens = E-mail opens
trait-channels-used = Channels used
trait-events = Events
trait-visits-in-28-days = Visits in 28 days
trait-money-spent = Money spent
trait-orders = Orders
trait-days-since-last-event = Days since last event
member-rule-is-not-understood = "{ $other }" is not understood
member-rule-no-kind = there is no kind "{ $code }"; there are { $known }
member-rule-within-followed-number-days-such-30d = within is followed by a number of days such as 30d
member-rule-condition-missing-end = a condition is missing at the end
member-rule-parenthesis-not-closed = a parenthesis is not closed
member-rule-mixed-put-one-them-parentheses = and and or are mixed; put one of them in parentheses
member-rule-name-quotes-has-no-end = a name in quotes has no end
member-rule-is-not-understood-there = "{ $n }" is not understood there
member-rule-at-character = character { $place }: { $why }
member-rule-no-comparison = "{ $sign }" is no comparison; there are { $known }
member-rule-number-missing = a whole number comes after the comparison, such as orders >= 2
member-rule-amount-missing = an amount comes after the comparison, such as value > 100 or value > 99.50
member-rule-value-is-compared = value is followed by a comparison, such as value > 100
member-rule-value-missing = a value is missing, such as device:mobile, country:"United States" or property.plan:pro
member-rule-days-ago = write how long ago as >=, >, <= or < and days, such as last order <= 30 days ago
member-rule-time-missing = say when: <= 30 days ago, before 2026-03-01, after 2026-03-01 or on 2026-03-01
member-rule-day-missing = a day is written as 2026-03-01
member-rule-within-followed-by-time = within is followed by a length of time such as 7d, 12h or 30min
member-rule-within-stands-at-the-step = within stands behind the step that follows, such as then not Refund then order within 7d
member-rule-then-not-twice = two things after then not: write then and the step that follows between them
member-rule-then-missing = a sequence needs then, such as "Product viewed" then "Added to cart" within 7d
member-rule-chance-days = chances are known for these numbers of days: { $known }
chance-note-no-predictions = There are no predictions yet: until they are run, this holds for nobody, and neither does its opposite.
chance-note-not-to-be-believed = On these data this prediction is too uncertain: it holds for nobody, and neither does its opposite.
chance-note-by-predictions-of = By the predictions made from what was known on { $day }; they stay as they are until predictions are run again. Customers without a score do not belong, nor to its opposite.
member-rule-form = conditions such as orders >= 2, value > 100 within 90d, last order <= 30 days ago, first order before 2026-03-01, did "Added to cart" x3 within 30d, did kind:cart with device:mobile, chances such as chance:order/30 >= 60%, sequences such as "Product viewed" then "Added to cart" within 7d then not order, and not before any of them; joined by and, or by or, in parentheses where mixed

## A segment by rule

segment-rule-title = Segment by rule
segment-rule-name = Name
segment-rule-example-of-a-name = Bought twice lately
segment-rule-needs-a-name = Give the segment a name.
segment-rule-description = Customers of whom this holds: { $rule }.
segment-rule-counting = Counting the customers…
segment-rule-fit-now = { $n ->
    [one] { $n } customer fits now.
   *[other] { $n } customers fit now.
}
segment-rule-members-follow-the-data = Its members follow the data: who fits is in it, who no longer fits is not.
segment-rule-add = Add segment
segment-rule-cancel = Cancel
segments-by-rule = By rule…

## Movement between groups

group-moves-title = Movement between groups
group-moves-question = Who is in another group than before, and where did they come from?
group-moves-about-days = With which time the groups of now are compared: so many days before.
group-moves-part = group, or from and to
group-moves-nobody-before = nobody here had done anything { $days } days before the end of the data; choose fewer days
group-moves-not-there-yet = Not there yet
group-moves-group = Group
group-moves-customers = Customers
group-moves-customers-before = Customers before
group-moves-from = From
group-moves-to = To
group-moves-of-those-before = Of those there before
group-moves-in-groups = { $customers } in groups that behave alike.
group-moves-says = Of { $customers } who were there { $days } days ago, { $share } are in another group now.
group-moves-most = The largest move: { $customers } from “{ $from }” to “{ $to }”.
group-moves-note = customers with events through the filter · the groups are those of now, with the names that are kept in the project; where customers stood { $days } days before is by what they had done up to { $day }, compared with everybody of that day: the group that they were nearest to
group-moves-tab = Movement

## Personas

personas-title = Personas
personas-question = Who are our customers, as people?
personas-tab = Personas
personas-about-of = Whose personas: of groups that behave alike, or of the project's segments.
personas-no-segments = the project has no segments with customers here; save some, or ask for groups that behave alike
personas-persona = Persona
personas-customers = Customers
personas-share = Of customers
personas-journey = Typical journey
personas-channel = Come by
personas-stage = Stand now in
personas-buys = Buy most
personas-when = Come most
personas-reached = Reached the goal
personas-tone = Tone
personas-trait = { $share }: { $what }
personas-weekday-mornings = Weekday mornings
personas-weekday-middays = Weekdays from 11 to 17
personas-weekday-evenings = Weekday evenings
personas-weekday-nights = Weekday nights
personas-weekend-mornings = Weekend mornings
personas-weekend-middays = Weekends from 11 to 17
personas-weekend-evenings = Weekend evenings
personas-weekend-nights = Weekend nights
personas-sentence = { $all } are { $n ->
    [one] one persona
   *[other] { $n } personas
}; the largest, “{ $name }”, is { $share } of them{ $journey }.
personas-sentence-journey = { " " }and typically goes { $journey }
personas-sentence-shared = { $all } in { $n ->
    [one] one persona
   *[other] { $n } personas
}.
personas-note = customers with events through the filter; shares of a trait are of the persona's customers · the typical journey is the most common path of more than one stage · where they stand now is the stage of the journey map · tone from −1 to 1
## Names of groups
group-recent = recent { $noun }
group-lapsed = lapsed { $noun }
group-buyers = buyers
group-size = { $n } customers ({ $share } %)
group-channels = channels
group-less = less
group-fewer = fewer
