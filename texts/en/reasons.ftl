### Reasons: why rows are left out, why something is proposed, doubted or found.

## Reject reasons

reject-reasons-date-cannot-be-read = { $column }: a date cannot be read
reject-reasons-amount-of-money-cannot-be-read = an amount of money cannot be read as a number: the event counts without it
reject-reasons-part-of-row = a part of a row: { $reject_code }
reject-reasons-in-column = { $reason } in “{ $column }”
reject-reasons-other-events = { $n } others
reject-reasons-guessed-state = left out for what “{ $column }” says, which was taken for the state of a payment
reject-reasons-other-unknown-states = other words in “{ $column }” are not known: they count as sales
reject-reasons-unknown-state = “{ $word }” in “{ $column }” is not known: it counts as a sale
reject-reasons-second-table = another table seems to begin at line { $line }: its rows are read by the columns of the first
reject-reasons-table-left-out = { $table } was not imported
reject-reasons-table-left-out-with-columns = { $table } was not imported (columns { $columns })
reject-reasons-future = a time in the future, first in line { $line }, the latest { $latest }
reject-reasons-no-customer-id-e-mail-phone = no customer id, e-mail, phone or device id
reject-reasons-column-unread = almost nothing in “{ $column }” could be read ({ $n } of { $rows } rows), so it may hold something else: give it another role.
reject-reasons-placeholder-customer = a placeholder such as “guest” or “-1” stands in place of the customer
reject-reasons-no-time = no time
reject-reasons-time-cannot-be-read = the time cannot be read
reject-reasons-number-cannot-be-read = the number cannot be read
reject-reasons-fewer-fields-than-header-has = fewer fields than the header has
reject-reasons-more-fields-than-header-has = more fields than the header has
reject-reasons-quote-is-opened-and-never-closed = a quote is opened and never closed
reject-reasons-quote-is-not-closed-within-megabyte = a quote is not closed within a megabyte: a longer text cannot be read
reject-reasons-not-json-object = not a JSON object
reject-reasons-line-of-totals-not-row = a line of totals, not a row
reject-reasons-line-of-column-names-not-row = a line of column names, not a row
reject-reasons-line-of-reports-footer = a line of the report's footer
reject-reasons-line-of-another-report-in-same = a line of another report in the same file
reject-reasons-erased-person = erased person
reject-reasons-older-than-retention-rule-allows = older than the retention rule allows
reject-reasons-no-product = no product
reject-reasons-neither-cost-nor-impressions-nor-clicks = neither cost nor impressions nor clicks
reject-reasons-last-day-is-not-after-first = the last day is not after the first, or years later
reject-reasons-no-event-name = no event name
reject-reasons-no-list-of-events = no list of events
reject-reasons-no-list-of-actions = no list of actions
reject-reasons-order-that-was-not-paid = an order that was not paid
reject-reasons-test-payment = a test payment
reject-reasons-no-status = no status
reject-reasons-neither-paid-nor-failed = neither paid nor failed
reject-reasons-deleted-contact = a deleted contact
reject-reasons-deleted-record = a deleted record
reject-reasons-deleted-ticket = a deleted ticket
reject-reasons-deal-without-contact = a deal without a contact
reject-reasons-opportunity-without-contact = an opportunity without a contact
reject-reasons-opportunity-that-is-open-without-date = an opportunity that is open, without a date of creation
reject-reasons-filtered-out-by-hubspot-no-person = filtered out by HubSpot: no person did it
reject-reasons-membership-that-was-taken-back = a membership that was taken back
reject-reasons-visit-without-actions = a visit without actions
reject-reasons-no-type-not-call = no type: not a call
reject-reasons-calls-of-other-kinds-than-track = calls of other kinds than track, page, screen, identify, group and alias
reject-reasons-alias-call-without-both-ids = an alias call without both ids
reject-reasons-alias-calls-from-id-to-itself = alias calls from an id to itself
reject-reasons-alias-calls-between-two-e-mail = alias calls between two e-mail addresses: they stay two customers
reject-reasons-merges-of-two-ids-of-tools = merges of two ids of the tool's own
reject-reasons-no-profile-with-distinct-id = no profile with a $distinct_id
reject-reasons-not-108-to-131-fields-of = not the 108 to 131 fields of an enriched event
reject-reasons-what-tool-sends-by-itself-heartbeats = what the tool sends by itself (heartbeats, pages left), nothing a person did
reject-reasons-hits-that-adobe-excludes-exclude-hit = hits that Adobe excludes (exclude_hit)
reject-reasons-rows-that-are-no-hits-hit = rows that are no hits (hit_source)
reject-reasons-purchases-sent-second-time-duplicate-purchase = purchases sent a second time (duplicate_purchase)
reject-reasons-not-line-of-access-log = not a line of an access log
reject-reasons-no-status-code = no status code
reject-reasons-not-web-request = not a web request
reject-reasons-files-that-belong-to-pages-images = files that belong to pages (images, styles, scripts), redirects and checks
reject-reasons-payment-that-failed-or-was-called = a payment that failed or was called off
reject-reasons-payment-that-is-disputed = a payment that is disputed
reject-reasons-payment-of-which-all-went-back = a payment of which all went back
reject-reasons-money-that-no-customer-moved-fee = money that no customer moved: a fee, a payout, a conversion or a hold
reject-reasons-earlier-state-of-same-record = an earlier state of the same record
reject-reasons-event-id-of-earlier-event-that = the event id of an earlier event that says something else: both count (line { $lines })
reject-reasons-repeated-money = a row that says word for word what an earlier row of the file says: counts once, so that { $money } of money is left out. Purchases of one day look alike where only the day is written: --keep-repeats (“Keep repeated rows” in the window) counts them all
reject-reasons-repeated-rows = a row with money that says word for word what an earlier row of the file says: counts once. Purchases of one day look alike where only the day is written: --keep-repeats (“Keep repeated rows” in the window) counts them all
reject-reasons-rows-apart = a row of an earlier file but for columns that are not used: counts as another event
reject-reasons-rows-changed = a row of an earlier file whose unused columns changed: counts once
reject-reasons-delimiter-too-many-row-was-put = a delimiter too many: the row was put right in the only way that fits its columns
reject-reasons-time-in-hour-that-comes-twice = a time in the hour that comes twice when clocks go back: the rows around it decide which
reject-reasons-time-that-does-not-exist-as = a time that does not exist, as clocks go forward: taken for one hour later

## Action reasons

action-reasons-segment = {" "}Segment: { $segment }.
action-reasons-on = on { $date }
action-reasons-cart-with-no-order-since = Cart with { $product } { $on }, no order since
action-reasons-cart-or-checkout-no-order-since = Cart or checkout { $on }, no order since
action-reasons-viewed-times-in-days-to-without = Viewed { $product } { $views } times in the { $days } days to { $date } without buying it
action-reasons-first-seen-so-far = First seen { $on }, { $orders } so far
action-reasons-one-order = One order, { $on }
action-reasons-orders-last = { $n } orders, the last { $on }
action-reasons-support-contact-or-return = ; support contact or return { $on }
action-reasons-ordered-no-review-yet = Ordered { $on }{ $product }, no review yet
action-reasons-visits-rose-no-order-in-that = Visits rose { $visit_words }, no order in that time
action-reasons-trouble = Support contact or return { $on }
action-reasons-open-complaint = Support contact or return { $on }, not settled since
action-reasons-playbook = Meets the rule of the playbook “{ $name }”
action-reasons-bought-and-are-bought-together-as = Bought { $bought } { $on }; { $bought } and { $suggestion } are bought together { $times } as often as chance
action-reasons-not-seen-since = not seen since
action-reasons-last-seen-on = last seen on { $date }
action-reasons-likely-to-stay-silent-for-days = { $number } % likely to stay silent for the { $days } days after { $date }
action-reasons-visits-fell = visits fell { $visit_words }
action-reasons-from-to-in-days-to = from { $before } to { $after } in the { $days } days to { $date }

## Factors

factors-days-since-last-order = days since last order
factors-days-since-last-visit = days since last visit
factors-the-average = the same chance for everybody
factors-number-of-orders = number of orders
factors-number-of-orders-in-90-days = orders in 90 days
factors-value-of-orders = mean order value
factors-number-of-actions = number of actions
factors-number-of-visits-in-28-days = visits in 28 days
factors-days-since-last-order-name = Days since last order
factors-orders-so-far = Orders so far
factors-mean-order-value = Mean order value
factors-days-since-last-visit-name = Days since last visit
factors-visits-in-28-days = Visits in 28 days
factors-days-since-first-visit = Days since first visit
factors-visits-in-7-days = Visits in 7 days
factors-visits-of-last-week-against-usual = Visits of the last week against usual
factors-orders-in-90-days = Orders in 90 days
factors-orders-in-30-days = Orders in 30 days
factors-time-since-last-order-against-own = Time since last order against own rhythm
factors-products-viewed-in-7-days = Products viewed in 7 days
factors-cart-without-order-in-7-days = Cart without an order in 7 days
factors-e-mails-opened-in-30-days = E-mails opened in 30 days
factors-e-mail-clicks-in-30-days = E-mail clicks in 30 days
factors-support-contacts-in-90-days = Support contacts in 90 days
factors-returns-in-90-days = Returns in 90 days
factors-no-order-yet = No order yet
factors-orders-in-365-days = Orders in 365 days
factors-visits-so-far = Visits so far
factors-visits-in-90-days = Visits in 90 days
factors-actions-so-far = Actions so far
factors-actions-in-7-days = Actions in 7 days
factors-actions-in-28-days = Actions in 28 days
factors-actions-in-90-days = Actions in 90 days
factors-pace-of-own-orders = Pace of own orders
factors-last-came-by = Last came by { $channel }
factors-typical = { $date } (typical { $typical })
factors-last-order = last order { $dates }
factors-so-far-typical = { $value } so far (typical { $usual })
factors-spends-per-order-typical = spends { $number } per order (typical { $usual })
factors-last-active = last active { $dates }
factors-in-28-days-typical = { $value } in 28 days (typical { $usual })
factors-first-seen = first seen { $dates }
factors-in-7-days-typical = { $value } in 7 days (typical { $usual })
factors-visits-at-usual-pace-in-week = visits at { $times } the usual pace in the week to { $week } (typical { $usual })
factors-in-365-days-typical = { $value } in 365 days (typical { $usual })
factors-own-pace-of-orders-alone-gives = the own pace of orders alone gives { $chance } % (typical { $share } %)
factors-in-90-days-typical = { $value } in 90 days (typical { $usual })
factors-in-30-days-typical = { $value } in 30 days (typical { $usual })
factors-their-usual-gap-since-last-order = { $times } their usual gap since the last order (typical { $usual })
factors-viewed-in-7-days-typical = { $value } viewed in 7 days (typical { $usual })
factors-cart-without-order-share = cart without an order in 7 days ({ $share } % of customers have one)
factors-no-open-cart-of-customers-have = no open cart ({ $share } % of customers have one)
factors-opened-in-30-days-typical = { $value } opened in 30 days (typical { $usual })
factors-no-order-yet-like-of-customers = no order yet (like { $share } % of customers)
factors-has-ordered-before-have-not = has ordered before ({ $share } % have not)
factors-last-came-by-like-of-customers = last came by { $channel } (like { $share } % of customers)
factors-did-not-last-come-by-did = did not last come by { $channel } ({ $share } % did)
factors-a-property = a property
factors-has-property-like-of-customers = { $property } (like { $share } % of customers)
factors-has-not-property-of-customers-have = not { $property } ({ $share } % of customers are)
factors-amount-of-property-typical = { $property } { $number } (typical { $usual })
factors-how-often-before = how often it happened before
factors-days-since-last-time = days since it last happened
factors-times-so-far = How often it happened so far
factors-times-in-90-days = How often it happened in 90 days
factors-days-since-last-time-name = Days since it last happened
factors-never-before = Never before
factors-did-it-typical = did it { $times } so far (typical { $usual })
factors-did-it-in-90-days-typical = did it { $times } in 90 days (typical { $usual })
factors-did-it-last = did it last { $dates }
factors-never-did-it-like-of-customers = never did it (like { $share } % of customers)
factors-did-it-before-have-not = did it before ({ $share } % have not)
factors-another-channel = another channel

## Readiness

readiness-needs-days-of-events-two-horizons = Needs { $needed_days } days of events: two horizons of { $days } days to learn and to test, and some history before. { $missing_days } more days are missing.
readiness-reached-goal = reached the goal
readiness-did-not = did not
readiness-were-silent = were silent
readiness-were-not = were not
readiness-needs-at-least-customers-who-and = Needs at least { $needed } customers who { $did } and { $needed } who { $did_not } within { $days } days to learn from; in the { $days } days before those that it is tested on there are { $positives } and { $negatives }.
readiness-few-examples-to-learn-from = Few examples to learn from ({ $positives } and { $negatives }; { $firm } of each make it firm).
readiness-few-examples-to-learn-from-and = Few examples to learn from ({ $positives } and { $negatives }; { $firm } of each make it firm), so no more than three features are used.
readiness-chosen-properties-not-used = The properties that you chose do not count before there are enough.
readiness-did-it = did it
readiness-too-good-to-be-true-of = Too good to be true ({ $n } of 100 pairs ranked right): check the data for leaks, such as a column that is filled in only after the fact.
readiness-too-good-left-out = Too good to be true: nearly nobody has “{ $names }” but those who are about to order, as if it was filled in only after the fact. It is left out; check where it comes from.
readiness-in-test-period-everybody-did-same = In the test period everybody did the same, so the model could not be tested.
readiness-model-did-not-help-on-your = The model did not help on your data: in the mean of all tests “{ $baseline }” alone ranks { $alone } of 100 pairs right, the model { $model }, no better than by chance. So a simple rule is what is shown.
readiness-model-may-be-better-by-chance = The model ranks better than every simple rule, though perhaps by chance alone: in the mean of all tests “{ $baseline }” alone ranks { $alone } of 100 pairs right, the model { $model }.
readiness-nothing-known-of-customers-tells = No signal in these data: nothing that is known of the customers tells who it will be (the model ranks { $model } of 100 pairs right, 50 is guessing). So everybody gets the average.
readiness-in-test-probabilities-were-further-off = In the test the probabilities were further off than always saying the average ({ $n } %). The order may still help.
readiness-customers-changed = Customers changed between the two periods: { $expected } % were expected.

## Assumptions

assumptions-lines-of-one-order-count-once = ; the lines of one order count once
assumptions-reached-in-your-data = Reached { $times } in your data{ $lines }.
assumptions-by-its-name-reached-in-your = By its name; reached { $times } in your data{ $lines }.
assumptions-nothing-in-your-data-looks-like = Nothing in your data looks like a purchase: choose what counts as success.
assumptions-all-that-name-currency-say-so = All { $rows } that name a currency say so.
assumptions-of-rows-that-name-currency-say = { $rows } of { $all } rows that name a currency say so.
assumptions-no-file-names-currency-most-customers = No file names a currency; most customers are { $place }.
assumptions-several-currencies = Your files name { $n } currencies in { $rows }, and none of them is in most rows: look whether it is right.
assumptions-nothing-in-your-files-says-so = Nothing in your files says so: look whether it is right.
assumptions-you-gave-it-for-file = You gave it for a file.
assumptions-it-is-this-computers = It is this computer’s.
assumptions-most-customers-are-in = Most customers are { $place }.
assumptions-events-by-stage-every-touchpoint-has = Events by stage; every touchpoint has one.
assumptions-events-by-stage-of-touchpoints-without = Events by stage; { $events_are } of touchpoints without a stage.

## Quality

quality-rows-left-out = Rows left out
quality-rows-that-were-there-already = Rows that were there already
quality-order-lines-that-come-twice = Order lines that come twice
quality-recorded-twice = Recorded twice
quality-events-in-future = Events in the future
quality-events-before-year-2000 = Events before the year 2000
quality-consequences-before-their-cause = Consequences before their cause
quality-days-without-data = Days without data
quality-days-with-hardly-any-data = Days with hardly any data
quality-days-with-far-too-much-data = Days with far too much data
quality-sudden-change-of-level = Sudden change of level
quality-people-nobody-can-name = People nobody can name
quality-ids-shortened-by-spreadsheet = Ids shortened by a spreadsheet
quality-missing-values = Missing values
quality-amounts-out-of-proportion = Amounts out of proportion
quality-e-mail-addresses-in-page-addresses = E-mail addresses in page addresses
quality-garbled-letters = Garbled letters
quality-bots = Bots
quality-faster-than-people = Faster than people
quality-our-own-people = Our own people
quality-consent-unknown = Consent unknown
quality-other-currencies = Other currencies
quality-tables-left-out = Tables left out
quality-tables-left-out-sentence = Not all of a file is in the project: { $parts }.
quality-tables-left-out-effect = Analyses know nothing of these tables, or read their rows by the wrong columns.
quality-tables-left-out-fix = Import the file again and choose its other tables; where two tables stand below each other, put an empty line and the column names between them.
quality-states = Status words that were guessed
quality-states-sentence = Which rows count as sales was decided by a status column whose words nobody explained: { $parts }.
quality-states-effect = If the words mean something else, orders and money are too low or too high by these rows.
quality-states-fix = Look at the words. If the column is no state of a payment, undo the import and import the file again with another role for it; if it is one, give it that role yourself.
quality-cells = Parts of rows that could not be read
quality-cells-sentence = Rows count without a part of what they say: { $parts }.
quality-cells-effect = What could not be read is missing from sums, dates and people.
quality-cells-fix = Look at these cells in the file, repair them or give their column another role, then import it again.
quality-clock-changes = Times where clocks change
quality-clock-changes-sentence = Where clocks are changed, local times are not certain: { $parts }.
quality-clock-changes-effect = Times that come twice were placed by the rows around them; a time that does not exist says that the time zone may be another.
quality-clock-changes-fix = Check the time zone of the import; exports with times in UTC leave nothing open.
quality-shared-ids = Events that share an id
quality-shared-ids-sentence = Ids of events are given twice to different things, which all count: { $parts }.
quality-shared-ids-effect = None, where both happened; if one corrects the other, counts are too high.
quality-shared-ids-fix = Look at the lines; if the tool corrects events by sending them again, export only their last state.
quality-rows-of-file = { $n } of { $rows } of { $file }
quality-of = { $count } of { $events }{ $share }
quality-and-more = { $all } and { $more } more
quality-of-were-left-out = { $count } of { $rows }{ $share } were left out: { $parts }.
quality-of-said-exactly-what-another-row = { $count } of { $rows }{ $share } said exactly what another row had said.
quality-of-are-exactly-like-another-line = { $count } of { $rows }{ $share } are exactly like another line of their order.
quality-repeat-same-thing-by-same-person = { $of_events } repeat the same thing by the same person within a second.
quality-are-dated-later-than-today = { $of_events } are dated later than today.
quality-are-dated-before-year-2000 = { $of_events } are dated before the year 2000.
quality-come-up-to-day-before-what = { $of_events } come up to a day before what must have caused them, such as a refund before its order.
quality-on-nothing-arrived-from-usually-about = On { $days } nothing arrived from { $source } ({ $stretches }); usually about { $events } a day.
quality-on-hardly-anything-arrived-from-usually = On { $days } hardly anything arrived from { $source } ({ $day_list }); usually about { $events } a day.
quality-on-far-more-than-usual-arrived = On { $days } far more than usual arrived from { $source } ({ $day_list }); usually about { $events } a day.
quality-from-it-went-from-about-to = from { $date } it went from about { $before } to { $after } events a day
quality-changed-its-level-from-one-day = { $source } changed its level from one day to the next: { $each }.
quality-are-by-people-of-whom-only = { $of_events } are by people known only by a device.
quality-are-by-people-whose-id-spreadsheet = { $of_events } are by people whose id a spreadsheet has shortened, such as 1.23457E+12.
quality-lack-what-most-events-of-their = { $of_events } lack what most events of their kind have: { $parts }.
quality-have-amount-more-than-hundred-times = { $of_events } have an amount more than a hundred times the usual one.
quality-page-address-of-holds-somebodys-e = The page address of { $of_events } holds an e-mail address.
quality-have-letters-that-were-read-in = { $of_events } have letters that were read in the wrong encoding, such as “Ã¼” for “ü”.
quality-are-by-programs-by-their-user = { $of_events } are by programs, by their user agent: { $parts }.
quality-are-by-visitors-who-act-faster = { $of_events } are by visitors who act faster, or for longer at a stretch, than people can.
quality-are-by-companys-own-people = { $of_events } are by the company's own people.
quality-of-with-e-mail-address-never = Of { $customers } with an e-mail address, { $count }{ $share } never said whether they want e-mail.
quality-of-with-money-are-not-in = { $count } of { $rows } with money{ $share } are not in the project's currency: { $parts }.
quality-finding-of-touchpoint = { $label } of “{ $touchpoint }”
quality-analyses-know-nothing-of-these-rows = Analyses know nothing of these rows: counts and money are too low by them.
quality-none-they-count-once = None: they count once.
quality-each-counts-as-item-of-its = Each counts as an item of its own: right where a till writes a line for each piece, else money is too high.
quality-counts-of-events-and-loops-are = Counts of events and loops are too high; shares of customers hold.
quality-they-make-people-look-active-who = They make people look active who are not, and stretch every time axis.
quality-they-begin-journeys-years-too-early = They begin journeys years too early and stretch every time axis.
quality-paths-run-wrong-way-round-for = Paths run the wrong way round for these customers; times between steps are wrong.
quality-drop-offs-sessions-and-orders-of = Drop-offs, sessions and orders of these days are missing; comparisons across them mislead.
quality-comparisons-with-these-days-mislead-some = Comparisons with these days mislead; some of their customers seem to have dropped off.
quality-averages-that-include-these-days-are = Averages that include these days are too high.
quality-what-looks-like-change-of-customers = What looks like a change of customers may be a change of measuring.
quality-what-these-people-did-elsewhere-is = What these people did elsewhere is another journey: paths end where the device does.
quality-different-people-with-same-first-digits = Different people with the same first digits have become one; nothing can tell them apart.
quality-sums-products-and-recommendations-leave-these = Sums, products and recommendations leave these events out.
quality-few-amounts-decide-averages-worth-and = A few amounts decide averages, worth and predictions.
quality-addresses-must-not-be-shown-or = The addresses must not be shown or shared; pages split into as many names.
quality-same-thing-counts-under-two-names = The same thing counts under two names.
quality-none-they-are-left-out-of = None: they are left out of every analysis.
quality-bots-count-as-customers-who-look = Bots count as customers who look and never buy: conversion is too low.
quality-if-they-are-programs-they-count = If they are programs, they count as customers who look and never buy.
quality-tests-and-daily-work-of-company = Tests and daily work of the company count as customers.
quality-they-are-withheld-from-e-mail = They are withheld from e-mail lists.
quality-look-at-rows-give-columns-other = Look at the rows; give the columns other roles or repair the file, then import it again.
quality-nothing-if-no-two-exports-overlap = Nothing. If no two exports overlap, ask why the tool sends events twice.
quality-look-at-few-in-shop-if = Look at a few in the shop. If they were written twice, undo the import and import it again with “Count repeated lines once”.
quality-look-whether-tag-is-on-page = Look whether the tag is on the page twice; nothing needs to be done here.
quality-undo-import-check-day-and-month = Undo the import, check day and month order and the time zone, and import it again.
quality-undo-import-and-check-how-its = Undo the import and check how its dates are read; empty dates may have become 1970.
quality-check-time-zones-of-sources-one = Check the time zones of the sources: one of the clocks is off.
quality-export-these-days-again-from-tool = Export these days again from the tool; if it lost them, leave them out by the date filter.
quality-export-again-or-leave-out = Export these days again from the tool, or leave them out by the date filter.
quality-look-who-it-was-campaign-program = Look who it was: a campaign, a program, or an export that holds some days twice.
quality-find-out-what-changed-on-that = Find out what changed on that day: a new tag, a consent banner, a filter of the tool, the price.
quality-import-something-that-names-them-log = Import something that names them: log-ins, orders or newsletter clicks with the device id.
quality-undo-import-export-file-again-and = Undo the import, export the file again and import it without opening it in a spreadsheet before.
quality-check-tag-of-this-event-in = Check the tag of this event; in the import, check that the column has its role.
quality-check-decimal-comma-and-currency-of = Check decimal comma and currency of the import, or the rows themselves.
quality-apply-proposed-address-rules-and-have = Apply the proposed address rules, and have the website stop writing it into addresses.
quality-export-file-as-utf-8-and = Export the file as UTF-8 and import it again.
quality-nothing-count-them-in-to-see = Nothing. Count them in to see the difference.
quality-leave-bots-out = Leave bots out.
quality-look-at-few-of-them-then = Look at a few of them, then leave them out.
quality-leave-them-out = Leave them out.
quality-import-consents-from-newsletter-tool-or = Import the consents from the newsletter tool or CRM.
quality-there-is-no-data-to-judge = There is no data to judge yet: import a file to begin.
quality-what-weighs-most = { $grades }. What weighs most: { $sentence }
quality-nothing-that-would-mislead = { $grades }. Nothing that would mislead.
quality-of-100-points = { $left } of 100 points
quality-points-left-and-harms = { $left } of 100 points: { $harms }
quality-source = Source
quality-grade = Grade
quality-finding = Finding
quality-count = Count
quality-heading-of = Of
quality-points-off = Points off
quality-what = What
quality-effect = Effect
quality-what-to-do = What to do
quality-nothing-was-found = Nothing was found.
quality-points = Points
quality-rows = Rows
quality-events = Events
quality-customers = Customers
quality-first = First
quality-last = Last
quality-person-known = Person known
quality-channel = Channel
quality-page = Page
quality-product = Product
quality-value = Value
quality-campaign = Campaign
quality-device = Device
quality-country = Country
quality-text = Text
quality-day = Day
quality-usual = Usual
quality-shown-and-more = { $listed } and { $more } more
quality-machines-in-peoples-names = Machines in people's names
quality-are-opens-clicks-and-page-views = { $of_events } are opens, clicks and page views that no person is fast enough for: many links at once, or a mail read in the second it was sent. Mail gateways and privacy proxies do so.
quality-they-count-as-interest-that-nobody = They count as interest that nobody showed: opens and clicks are too high.
quality-amounts-without-exchange-rate-are-in = Amounts without an exchange rate are in no sum, average or prediction: money is too low by them.
quality-none-they-are-converted-by-exchange = None: they are converted by the exchange rates in the settings.
quality-say-what-one-unit-is-worth = Say what one unit is worth in Data › Settings, or set the project's currency there.
quality-nothing-rates-are-yours-change-them = Nothing. The rates are yours: change them in Data › Settings.
quality-understanding-columns-that-are-not-certain = Understanding: columns that are not certain
quality-too-many-touchpoints = Too many touchpoints
quality-touchpoints-beyond-the-limit = { $of_events } are called “Other”: a project tells 2,000 touchpoints apart, and theirs are the rarest.
quality-what-means-was-taken-from-name = What { $columns } means was taken from the name or the values alone: { $map }.
quality-as = “{ $column }” as { $role }
quality-what-these-events-were-is-in = What these events were is in no analysis of touchpoints.
quality-if-column-means-something-else-every = If a column means something else, every number that rests on it is wrong.
quality-add-touchpoint-rules-that-give-several = Add touchpoint rules that give several the same name, or import another column as the event.
quality-undo-import-import-file-again-and = Undo the import, import the file again and choose what these columns are; what you choose is remembered.

## How often
counted-actions = { $form ->
    [0] no actions
    [1] one action
   *[other] { $n } actions
}
counted-e-mail-clicks = { $form ->
    [0] no e-mail clicks
    [1] one e-mail click
   *[other] { $n } e-mail clicks
}
counted-e-mails = { $form ->
    [0] no e-mails
    [1] one e-mail
   *[other] { $n } e-mails
}
counted-orders = { $form ->
    [0] no orders
    [1] one order
   *[other] { $n } orders
}
counted-products = { $form ->
    [0] no products
    [1] one product
   *[other] { $n } products
}
counted-returns = { $form ->
    [0] no returns
    [1] one return
   *[other] { $n } returns
}
counted-support-contacts = { $form ->
    [0] no support contacts
    [1] one support contact
   *[other] { $n } support contacts
}
counted-times-done = { $form ->
    [0] no times
    [1] one time
   *[other] { $n } times
}
counted-visits = { $form ->
    [0] no visits
    [1] one visit
   *[other] { $n } visits
}

## In which country

country-in-gb = in the United Kingdom
country-in-us = in the United States
country-in-de = in Germany
country-in-at = in Austria
country-in-ch = in Switzerland
country-in-fr = in France
country-in-es = in Spain
country-in-it = in Italy
country-in-nl = in the Netherlands
country-in-be = in Belgium
country-in-ie = in Ireland
country-in-pt = in Portugal
country-in-fi = in Finland
country-in-se = in Sweden
country-in-no = in Norway
country-in-dk = in Denmark
country-in-pl = in Poland
country-in-cz = in Czechia
country-in-hu = in Hungary
country-in-tr = in Turkey
country-in-in = in India
country-in-jp = in Japan
country-in-sg = in Singapore
country-in-ae = in the United Arab Emirates
country-in-za = in South Africa
country-in-nz = in New Zealand
country-in-au = in Australia
country-in-ca = in Canada
country-in-br = in Brazil
country-in-mx = in Mexico
