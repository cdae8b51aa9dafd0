### The view Customers.

## Events

events-when = When
events-touchpoint = Touchpoint
events-channel = Channel
events-value = Value
events-stage = Stage
events-page-product-or-text = Page, product or text
events-name = Name
events-customer-id = Customer id
events-phone = Phone
events-country = Country
events-person = Person

## History

history-there-are-no-predictions-yet = There are no predictions yet.
history-score-history = Score history
history-chance-for-days-ahead-by-todays = chance for { $history_days } days ahead, by today's model from what was known each week
history-progress-of-scores = score history
history-within-days = within { $horizon_days } days
history-for-days = for { $horizon_days } days
history-nothing-is-proposed-for-this-customer = Nothing is proposed for this customer.
history-go-to-actions = Go to Actions
history-at = { $reason } · { $channel } at { $hour }

## Join evidence

join-evidence-not-same-person = Not the same person…
join-evidence-same-person-as = Same person as…
join-evidence-this-customer-has-one-profile-nothing = This customer has one profile: nothing had to be joined.
join-evidence-these-are-one-person-because = These { $n } are one person because
join-evidence-and-more-joins = and { $n } more joins
join-evidence-and-have-same = { $a } and { $b } have the same { $label }{ $value }.
join-evidence-on = {" "}on { $date }
join-evidence-you-decided-that-and-belong-together = You decided{ $day } that { $a } and { $b } belong together.
join-evidence-profile = profile { $n }
join-evidence-profile-from = profile { $n } from { $from }
join-evidence-numbered-profile = Profile { $n }
join-evidence-from = From
join-evidence-take-back = Take back
join-evidence-you-decided-on-that-this-is = You decided on { $day } that this is not the same person as { $name }.

## List

list-counting-customers = Counting customers…
list-customer = Customer
list-last-seen = Last seen
list-events = Events
list-orders = Orders
list-value = Value
list-stage = Stage
list-lifecycle = Lifecycle
list-segment = Segment
list-buys = Buys
list-leaves = Leaves
list-next-12-months = 12 months
list-list-customers = List customers
list-sort-customers = Sort customers
list-through-filter = {" "}through the filter
list-in-found-by = { $count } in “{ $title }” found by “{ $find }”{ $through }
list-found-by = { $count } found by “{ $find }”{ $through }
list-run-predictions-to-see-who-is = Run predictions to see who is likely to buy and to go silent.
list-days = Next { $days } days
list-buys-within-silent-for = Buys within, silent for
list-show-all-customers = Show all customers
list-clear-search = Clear search

## Customers

customers-customers-appear-here-as-soon-as = Customers appear here as soon as there are events. Desire Path joins the traces one person leaves in several exports.
customers-no-customers-yet = No customers yet
customers-in-this-list = In this list
customers-counting-customers = Counting customers…
customers-reached = Reached { $name }
customers-value-per-customer = Value per customer
customers-make-segment = Make segment
customers-export-list = Export list…
customers-click-row-to-open-customer-click = Click a row to open the customer. Click a heading to sort. Ctrl+F finds by name or any identifier.
customers-found-by = { $base } found by “{ $wanted }”

## Page

page-back-to-list = Back to the list
timelines-pane-waiting = Laying out timelines…
timelines-pane-svg = Timelines as SVG
timelines-pane-png = Timelines as PNG
timelines-pane-axis = What the axis begins with
timelines-pane-calendar = By calendar
timelines-pane-since-first = Since first event
timelines-pane-color = What colours say
timelines-pane-stages = Stages
timelines-pane-channels = Channels
timelines-pane-order = In which order customers stand
timelines-pane-by-start = First come first
timelines-pane-by-length = Longest first
timelines-pane-by-goal = Quickest to the goal first
list-shown-as = How customers are shown
list-as-list = As a list
list-as-timelines = As timelines
neighbours-previous = Previous customer
neighbours-next = Next customer
neighbours-keys = Alt+Up and Alt+Down step through the list
neighbours-place = Customer { $at } of { $of } in the list
page-why-not-in-data = Their import was undone, they were joined with another customer, or their data was erased or removed because of its age.
page-this-customer-is-not-in-data = This customer is not in the data
page-so-this-customer-is-in-no = So this customer is in no analysis, list or export. What is held about them is exported and erased on the right, where consent is set, too.
page-refused-analytics = Refused analytics
page-timeline = Timeline
page-reading-what-this-customer-did = Reading what this customer did…
page-number = Number in lists
page-events = Events
page-sent = Messages sent
page-signals = Signals
page-learning-signals = Learning what signs tell
page-no-signals-known = No signals: nobody did anything in the last weeks of the data.
page-shows-no-signal = Shows no sign now.
page-signal-told = { $rate } of those who showed it reached the goal within 7 days, { $base } of all: { $evidence }
page-no-best-time = Not known: there is not enough activity to tell.
page-products-to-show = Products to show
page-product-because-of = because of { $because }
page-no-products = None: no views or orders to base it on.
page-tone = tone { $tone } by { $source }
page-predictions = Predictions
page-actions = Actions
page-why-one-person = Why one person
page-counting = Counting…
page-stage = Stage
page-lifecycle = Lifecycle
page-sessions = Sessions
page-value = Value after refunds
page-first-seen = First seen
page-last-seen = Last seen
page-came-by = Came by
page-segments = Segments
page-consent = Consent
page-export-everything-held = Export everything held…
page-set-consent = Set consent…
page-erase = Erase…
page-everything-held-about-this-customer-as = Everything held about this customer, as JSON
page-customer-is-not-in-data-any = The customer is no longer in the data.
