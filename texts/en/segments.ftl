### The view Segments.

## Cards

cards-unit-customers-with-event-in-filter = Unit: customers with an event in the filter · grouped by how alike their behaviour is (k-means)
cards-customers = { $name }, { $size } customers
cards-customers-2 = customers · { $share }

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
differences-in-on-average-all-customers = { $n } in “{ $n2 }”: { $mean } on average; all customers: { $get }

## Group count

group-count-you-chose = you chose
group-count-chosen-by-stability-first-then-separation = chosen by stability first, then separation
group-count-groups-stable-same-groups-come-out = { $k } groups: { $how }. Stable: the same groups come out when customers are drawn again. Separate: customers are nearer to their own group than to the next. Click a row to try another number.
group-count-groups-stable-separate-smallest-group = { $k } groups: stable { $share }, separate { $share2 }, smallest group { $share3 }
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
saved-selected = Selected: { $from }
saved-by-rule = By rule: { $text }
