### Words for kinds and states, units and lengths of time.

## Words

words-reminder = Reminder
words-offer = Offer
words-complementary-product = Complementary product
words-welcome-series = Welcome series
words-win-back = Win back
words-content-variant = Content variant
words-ask-for-review = Ask for review
words-call = Call
words-service-recovery = Service recovery
words-thanks = Thanks
words-own-action = Own action
words-proposed = Proposed
words-approved = Approved
words-rejected = Rejected
words-exported = Exported
words-new = New
words-current = Current
words-reactivated = Reactivated
words-resurrected = Resurrected
words-at-risk = At risk
words-dormant = Dormant
words-given = given
words-refused = refused
words-unknown = unknown
words-date-not-in-file-imported = { $statement }, date not in the file (imported { $date })
words-likely-to-buy = Likely to buy
words-likely-to-go-silent = Likely to go silent
words-likely-to-do-it = Likely to do what is asked
words-do-it-within-days = do it within { $days } days
words-chance-to-do-it-within-days = chance to do it within { $days } days
words-chance-that-customer-does-what-is-asked = The chance that the customer does what the question asks for within its days.
words-buy-within-days = buy within { $days } days
words-are-silent-for-next-days = are silent for the next { $days } days
words-chance-to-buy-within-days = chance to buy within { $days } days
words-chance-to-be-silent-for-next = chance to be silent for the next { $days } days
words-chance-that-customer-reaches-goal-within = The chance that the customer reaches the goal within the days chosen.
words-chance-that-customer-does-nothing-at = The chance that the customer does nothing at all in the next so many days, among those who did something in the last so many. The longer the time, the rarer: a month of silence is not yet goodbye.

## Touchpoint kinds

touchpoint-kinds-view = View
touchpoint-kinds-search = Search
touchpoint-kinds-product-view = Product view
touchpoint-kinds-wishlist = Wishlist
touchpoint-kinds-cart = Cart
touchpoint-kinds-cart-removal = Cart removal
touchpoint-kinds-checkout = Checkout
touchpoint-kinds-payment = Payment
touchpoint-kinds-payment-error = Payment error
touchpoint-kinds-purchase = Purchase
touchpoint-kinds-order-confirmation = Order confirmation
touchpoint-kinds-order-update = Order update
touchpoint-kinds-refund = Refund
touchpoint-kinds-return = Return
touchpoint-kinds-subscription-or-contract = Subscription or contract
touchpoint-kinds-cancellation = Cancellation
touchpoint-kinds-sign-up = Sign-up
touchpoint-kinds-log-in = Log-in
touchpoint-kinds-lead = Lead
touchpoint-kinds-ad-view = Ad view
touchpoint-kinds-ad-click = Ad click
touchpoint-kinds-newsletter-sign-up = Newsletter sign-up
touchpoint-kinds-e-mail-sent = E-mail sent
touchpoint-kinds-e-mail-bounced = E-mail bounced
touchpoint-kinds-e-mail-open = E-mail open
touchpoint-kinds-e-mail-click = E-mail click
touchpoint-kinds-unsubscribe = Unsubscribe
touchpoint-kinds-support-contact = Support contact
touchpoint-kinds-support-solved = Support solved
touchpoint-kinds-review = Review
touchpoint-kinds-error = Error
touchpoint-kinds-held-out = Held out
touchpoint-kinds-other = Other

## Identity words

identity-words-make-of-them-were-joined-from = { $profiles } make { $customers }; { $joined_customers } of them were joined from several.
identity-words-nothing-changes-same-profiles-are-one = Nothing changes: the same profiles are one customer as before.
identity-words-merge-into = { $customers } merge into { $merged }
identity-words-fall-apart = { $n ->
    [one] { $n } customer falls apart into { $split }
   *[other] { $n } customers fall apart into { $split }
}
identity-words-become = { $parts }: { $customers } become { $after }.
identity-words-what = What
identity-words-count = Count
identity-words-customers-joined-from-several-profiles = customers joined from several profiles
identity-words-profiles-of-largest-customer = profiles of the largest customer
identity-words-customers-known-by-device-alone = customers known by a device alone
identity-words-customers-with = customers with { $label }
identity-words-joins-by = joins by { $label }
identity-words-joins-decided-by-hand = joins decided by hand
identity-words-customers-with-several-customer-ids = customers with several customer ids
identity-words-kind = Kind
identity-words-shared-value = Shared value
identity-words-profiles = Profiles
identity-words-profiles-counted = profiles
identity-words-why = Why
identity-words-customers-with-events = Customers with events
identity-words-came-to = came to { $name }
identity-words-reached = reached { $name }
identity-words-still-active = still active
identity-words-dropped-off = dropped off
identity-words-in-stage-flow = in the stage flow, { $name }
identity-words-before = Before
identity-words-share = Share
identity-words-after = After
identity-words-rule = Rule
identity-words-value = Value
identity-words-profiles-are-same-person = { $left }: profiles { $profiles } are the same person
identity-words-and-are-different-people = { $left } and { $right } are different people
identity-words-is-fine = { $left } is fine
identity-words-and = { $first } and { $last }
identity-words-number = Number
identity-words-when = When
identity-words-decision = Decision
identity-words-followed = Followed
identity-words-customer = Customer
identity-words-name = Name
identity-words-why-to-look = Why to look
identity-words-nobody-can-be-compared-import-people = Nobody can be compared: import a people table with names, birth dates or addresses.
identity-words-nobody-looks-like-same-person-twice = Nobody looks like the same person twice
identity-words-1-pair-of-customers-looks-like = 1 pair of customers looks like the same person
identity-words-pairs-of-customers-look-like-same = { $n } pairs of customers look like the same person
identity-words-more-have-two-customer-ids = ; { $blocked } more have two customer ids
identity-words-compared-in = { $customers } compared in { $pairs }
identity-words-share-something-too-common-to-compare = {" "}· { $groups } share something too common to compare everybody in them
identity-words-score = Score
identity-words-agree = Agree
identity-words-differ = Differ
identity-words-two-customer-ids = Two customer ids
identity-words-no-longer-in-data = no longer in the data

## Date ranges

date-ranges-last-7-days = Last 7 days
date-ranges-last-30-days = Last 30 days
date-ranges-last-month = Last month
date-ranges-this-month = This month
date-ranges-this-quarter = This quarter
date-ranges-this-year = This year

## Numbers

numbers-time = { $city } time
numbers-at-least-99 = at least 99
numbers-fewer-than-1 = fewer than 1
numbers-about = about { $n }
numbers-of = { $part } of { $whole }
numbers-nearly-done = nearly done
numbers-left = { $left } left
numbers-mb-s = { $n } MB/s
numbers-kb-s = { $n } kB/s
numbers-kb = { $n } kB
numbers-mb = { $n } MB
numbers-thousands = k
numbers-millions = M
numbers-billions = bn

## Licences

licences-desire-path-under-mit-licence-or = Desire Path, under the MIT licence or the Apache License 2.0, at your choice
licences-apache-license-2-0 = The Apache License 2.0
licences-font-inter = The font Inter
licences-sentiment-lexicon-of-vader = The sentiment lexicon of VADER
licences-authors-of-sqlite-have-dedicated-its = The authors of SQLite have dedicated its code to the public domain.

## Units

words-unit-customer = customer
words-unit-session = session
words-unit-order = order
words-unit-account = account
words-unit-ticket = ticket
words-unit-cart = cart
words-units-customers = customers
words-units-sessions = sessions
words-units-orders = orders
words-units-accounts = accounts
words-units-tickets = tickets
words-units-carts = carts
words-title-customers = Customers
words-title-sessions = Sessions
words-title-orders = Orders
words-title-accounts = Accounts
words-title-tickets = Tickets
words-title-carts = Carts

## Steps of a flow

flow-node-other = Other
flow-node-not-started = Not started
flow-node-goal-reached = Goal reached
flow-node-still-active = Still active
flow-node-dropped-off = Dropped off
flow-node-others = Others

## Lengths of time

duration-s = { $n } s
duration-min = { $n } min
duration-h = { $n } h
duration-day = { $n } day
duration-days = { $n } days
duration-month = { $n } month
duration-months = { $n } months
duration-year = { $n } year
duration-years = { $n } years
purpose-ads = Ads
purpose-marketing-by-sms = Marketing by SMS
purpose-marketing-by-e-mail = Marketing by e-mail
purpose-profiling = Profiling
purpose-analytics = Analytics
journal-kind-retention = Retention
journal-kind-erasure = Erasure
journal-kind-export = Export
journal-kind-import = Import
journal-kind-edit = Edit
quality-field-text = Text
quality-field-country = Country
quality-field-device = Device
quality-field-campaign = Campaign
quality-field-value = Value
quality-field-product = Product
quality-field-page = Page
quality-field-channel = Channel
quality-field-person-known = Person known
flow-node-others-fewer-than-each = others (fewer than { $k } each)
flow-node-others-groups-fewer-than = others (with groups of fewer than { $k })
addresses-names-with-a-number = names with a number
addresses-e-mail-addresses = e-mail addresses

## Property

property-is-known = { $property } is known
cancelled = cancelled

## Months

month-january = January
month-february = February
month-march = March
month-april = April
month-may = May
month-june = June
month-july = July
month-august = August
month-september = September
month-october = October
month-november = November
month-december = December
month-short-january = Jan
month-short-february = Feb
month-short-march = Mar
month-short-april = Apr
month-short-may = May
month-short-june = Jun
month-short-july = Jul
month-short-august = Aug
month-short-september = Sep
month-short-october = Oct
month-short-november = Nov
month-short-december = Dec
weekday-short-monday = Mon
weekday-short-tuesday = Tue
weekday-short-wednesday = Wed
weekday-short-thursday = Thu
weekday-short-friday = Fri
weekday-short-saturday = Sat
weekday-short-sunday = Sun
chart-spike = spike
chart-drop = drop
chart-new-level = new level
chart-period-before = period before: { $value }
chart-not-complete = not complete
chart-not-shown = Not shown
chart-state-move = { $column }: { $customers } from { $from } to { $to }
chart-bars-shown = { $n } of { $of } shown
setting-words-entity = Whose journeys
setting-words-beyond-goal = Go on after the goal
setting-words-by = Columns are
setting-words-around = Around
setting-words-axis = Axis begins with
setting-words-direct = Direct beside others
setting-words-half-life-days = Half-life in days
setting-words-look-back = Look-back
setting-words-markov-order = Markov order
setting-words-min-journeys = Fewest journeys
setting-words-passed-sites = Payment and log-in sites
setting-words-counts-only = Counts only
setting-words-edges = Connections shown, %
setting-words-every = Days per column
setting-words-level = Steps are
setting-words-limit = Rows at most
setting-words-max-steps = Longest path
setting-words-min-share = Smallest share
setting-words-nodes = Touchpoints shown, %
setting-words-repeats = Every repeat
setting-words-rows = Rows of the picture
setting-words-split = By group
setting-words-hold = The same at every step
setting-words-top = Shown by name
setting-words-top-scope = Names
setting-words-hide = Hidden steps
setting-words-only = Only these steps
setting-words-window = Within
setting-words-by-itself = Automatic
setting-words-yes = Yes
setting-words-no = No
setting-words-whenever = Whenever
setting-words-on = In that very period
setting-words-on-or-after = In that period or later
setting-words-overall = The same in every step
setting-words-column = Those of each step
table-title-to-and-fro = Back and forth
table-title-by-number = By order number
table-title-returns = Comes back
table-title-nodes = Steps
table-title-content = What buyers had read
table-title-models = Models side by side
table-title-passed-sites = Sites passed through
table-title-positions = Place on journeys
table-title-links = Moves
table-title-cells = Cells
