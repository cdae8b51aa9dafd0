### Titles of columns and words in tables.

## Tables

tables-day = Day
tables-channel = Channel
tables-from = From
tables-campaign = Campaign
tables-cost = Cost
tables-currency = Currency
tables-impressions = Impressions
tables-clicks = Clicks
tables-session = Session
tables-start = Start
tables-end = End
tables-duration = Duration
tables-events = Events
tables-first-touchpoint = First touchpoint
tables-last-touchpoint = Last touchpoint
tables-goal = Goal
tables-to = To
tables-within-customer = Within customer
tables-within-session = Within session
tables-of-from = Share of “From”
tables-of-start = Of start
tables-of-previous-step = Of previous step
tables-step = Step
tables-kind = Kind
tables-name = Name
tables-count = Count
tables-path = Path
tables-times = Times
tables-customers = Customers
tables-of-all-paths = Of all paths
tables-reach-goal = Reach the goal
tables-median-time = Median time
tables-error = Error
tables-week-from = Week from
tables-sessions-with-error = Sessions with the error
tables-sessions-at-step-before = Sessions at the step before
tables-rate = Rate
tables-out-of-ordinary = Out of the ordinary
tables-group = Group
tables-share = Share
tables-what-makes-it-different = What makes it different
tables-groups = Groups
tables-silhouette = Silhouette
tables-stability = Stability
tables-inertia = Inertia
tables-chosen = Chosen
tables-time = Time
tables-stage = Stage
tables-touchpoint = Touchpoint
tables-source = Source
tables-page = Page
tables-product = Product
tables-value = Value
tables-amount-as-paid = Amount as paid
tables-text = Text
tables-raw-event = Raw event
tables-device = Device
tables-country = Country
tables-silent-may-leave = silent (may leave)
tables-prediction = Prediction
tables-days = Days
tables-state = State
tables-auc = AUC
tables-baseline-auc = Baseline AUC
tables-brier = Brier
tables-base-rates-brier = Base rate's Brier
tables-lift-of-top-tenth = Lift of top tenth
tables-note = Note
tables-low-confidence = low confidence
tables-not-enough-data = not enough data
tables-chance = Chance
tables-reasons = Reasons
tables-import = Import
tables-file = File
tables-at = At
tables-rows = Rows
tables-duplicates = Duplicates
tables-rejected = Rejected
tables-line = Line
tables-column = Column
tables-what-is-wrong = What is wrong
tables-row-as-it-came = The row as it came
tables-addresses = Addresses
tables-become = Become
tables-how-many = How many
tables-because-of = Because of
tables-example = Example
tables-address = Address
tables-now = Now
tables-then = Then

## Customer list

customer-list-last-seen = Last seen
customer-list-events = Events
customer-list-orders = Orders
customer-list-value = Value
customer-list-stage = Stage
customer-list-lifecycle = Lifecycle
customer-list-segment = Segment
customer-list-chance-to-buy = Chance to buy
customer-list-chance-to-stay-silent = Chance to stay silent

## Privacy tables

privacy-tables-purpose = Purpose
privacy-tables-given = Given
privacy-tables-refused = Refused
privacy-tables-not-known = Not known
privacy-tables-withheld = Withheld
privacy-tables-time = Time
privacy-tables-kind = Kind
privacy-tables-what = What
privacy-tables-people = People
privacy-tables-details = Details

## Annotations

annotations-note = Note
annotations-campaign = Campaign
annotations-release = Release
annotations-price-change = Price change
annotations-import = Import
annotations-break-in-data = Break in the data
annotations-to = { $first } to { $last }
annotations-number = Number
annotations-from = From
annotations-last-day-heading = To
annotations-kind = Kind
annotations-text = Text
annotations-source = Source

## Properties

properties-numbers = { $name } (numbers)
properties-of = { $values } of { $name }: { $reason }
properties-its-name-says-that-it-names = its name says that it names people
properties-they-hold-e-mail-address-telephone = they hold an e-mail address, a telephone, card or account number
properties-they-are-longer-than-200-bytes = they are longer than 200 bytes
properties-they-are-no-numbers = they are no numbers
properties-project-keeps-10-000-different-texts = a project keeps 10,000 different texts of a property
properties-project-keeps-100-properties = a project keeps 100 properties

## Contact

contact-customer = Customer
contact-customer-id = Customer id
contact-email = E-mail
contact-phone = Phone
contact-name = Name
contact-first-name = First name
contact-last-name = Last name

## Table

table-yes = yes
table-no = no
table-hidden = hidden
table-import-active = active
table-import-undone = undone
sql-state = State
sql-held-back = Held back
sql-expires = Expires
sql-added-orders = Added orders
sql-value-of-one-order = Value of one order
sql-expected-orders = Expected orders
sql-reason = Reason
sql-content = Content
sql-channel = Channel
sql-action = Action
sql-number = Number
sql-customer = Customer
sql-segment = Segment

## Tones that a person set

own-moods-bad = Bad
own-moods-neutral = Neutral
own-moods-good = Good
own-moods-number = Number
own-moods-what = Of a
own-moods-of = Word or text id
own-moods-tone = Tone
own-moods-word = word
own-moods-text = text
theme-names-name = Name
theme-names-words = Words
