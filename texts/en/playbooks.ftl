### Playbooks: what is done for which customers.

## Those that come with the program

playbook-cart = Cart reminder
playbook-cart-message = Your cart is waiting[: {"{"}product{"}"}]
playbook-offer = Offer on what is viewed again and again
playbook-offer-message = An offer for {"{"}product{"}"}
playbook-welcome = Welcome series
playbook-welcome-message = Welcome in three messages: who we are, what others love, how to get help
playbook-win-back = Win back
playbook-win-back-message = We have missed you: what is new, and a reason to come back
playbook-win-back-trouble = Win back after trouble
playbook-win-back-trouble-message = A personal message from support: is everything all right now?
playbook-complement = What goes with the last order
playbook-complement-message = To go with {"{"}product{"}"}: {"{"}suggestion{"}"}
playbook-start-page = Start page that helps to decide
playbook-start-page-message = A start page that helps to decide: best sellers, comparison, reviews
playbook-review = Ask for a review
playbook-review-message = [How do you like {"{"}product{"}"}?|How was your order?]
playbook-recovery = Put right what went wrong
playbook-recovery-message = A personal answer to {"{"}first name|the customer{"}"}: what went wrong, and what we do about it
playbook-call = Call good customers who fall silent
playbook-call-message = Call {"{"}first name|the customer{"}"}[ {"{"}last name{"}"}]: {"{"}orders{"}"} orders so far. What would bring them back?
playbook-thanks = Thank the best customers
playbook-thanks-message = Thank you, {"{"}first name|dear customer{"}"}: a small present for your loyalty

## Rules

playbook-rule-no-such-value = there is no "{ $name }" here; there are { $known }
playbook-rule-chance-is-compared = a chance is compared with percent, such as chance:order >= 60% or chance:order/90 >= 0.6
playbook-rule-percent-missing = a number of percent from 0 to 100 comes after the comparison, such as chance:order >= 60% or chance:order/90 >= 0.6
playbook-rule-form = signs such as sign:open-cart, segments such as segment:"Loyal", stages such as stage:"Decision", chances such as chance:order >= 60% or chance:silent/90 >= 50%, moods such as mood:negative, and what customers did, as in segments: orders >= 2, last order <= 30 days ago, did kind:cart with device:mobile; not before any of them, joined by and, or by or, in parentheses where mixed

## Rules in words

rule-words-open-cart = a cart or checkout of the last 7 days without an order since
rule-words-repeated-views = one product viewed three times or more in 7 days and not bought
rule-words-new-customer = first seen within 14 days, at most one order
rule-words-lapsing = ordered before and falling silent
rule-words-no-review = an order of 7 to 45 days ago without a review
rule-words-rising-visits = visits more than doubled within 14 days, without an order
rule-words-bought-together = an order of the last 60 days that others combine with another product
rule-words-trouble = a support contact or return of the last 60 days
rule-words-open-complaint = an open complaint of the last 14 days
rule-words-segment = in the segment “{ $name }”
rule-words-segment-gone = in a segment that is gone
rule-words-stage = at the stage “{ $name }”
rule-words-chance = a { $chance } { $sign } { $percent } %
rule-words-unhappy = what they wrote lately sounds unhappy
rule-words-neither-mood = what they wrote lately sounds neither happy nor unhappy
rule-words-happy = what they wrote lately sounds happy
rule-words-not = not: { $what }
rule-words-and = {", and "}
rule-words-or = {", or "}

## The insight

playbooks-title = Playbooks
playbooks-question = Whom is each playbook for, and what does it propose?
playbooks-setting-as-of-end = Whether the end of the data counts as today; auto: as the proposals that are there.
playbooks-shared = Who playbooks are for is shown for your own work only.
playbooks-none = there are no playbooks; add one in Actions, or import a file with playbooks --import
playbooks-playbook-in-errors = playbook
playbooks-playbook = Playbook
playbooks-customers = For
playbooks-proposed = Proposed
playbooks-decided = Decided before
playbooks-outranked = Better ones first
playbooks-not-worth = Not worth it
playbooks-no-words = Words missing
playbooks-refused = Refused
playbooks-unreachable = Out of reach
playbooks-on = On
playbooks-action = Action
playbooks-who = Who
playbooks-channels = Channels
playbooks-message = Message
playbooks-number = Number
playbooks-broken = { $n ->
    [one] { $n } playbook names a segment or stage that is gone, and proposes nothing: { $names }.
   *[other] { $n } playbooks name a segment or stage that is gone, and propose nothing: { $names }.
}
playbooks-sentence = { $on } of { $all } playbooks are on: { $proposals ->
    [one] { $proposals } proposal
   *[other] { $proposals } proposals
} for { $customers }.
playbooks-not-worth-sentence = For { $n } more doing nothing is better: it would cost more than it can bring.
playbooks-note = as of { $date } · customers seen within { $days } days who agree to be profiled, each by what they did until the end of the data · “for” = all whom the rule holds of, the columns after it say what becomes of them and add up to it · one that is off is counted as if it were on

## Files and messages

playbook-file-not-read = this is no file of playbooks: { $why }
playbook-file-name = every playbook has a name of its own; "{ $name }" is missing or there twice
playbook-file-in-playbook = in the playbook "{ $name }": { $why }
playbook-file-action = action
playbook-file-priority = priority
playbook-file-two-worths = a success is worth a percentage of the order or an amount, not both
playbook-file-no-channel = a playbook needs a channel
playbook-file-hours = messages are sent from { $from }:00 to { $to }:00, so hours lie in between, and the last one after the first
playbook-file-days-and-cost = a proposal lasts 1 to 3650 days and is delayed for no longer, amounts lie between 0 and 1000000, and a percentage between 0 and 100
template-empty = the message is empty
template-open = "{ $sign }" at character { $place } is never closed
template-stray = "{ $sign }" at character { $place } does not belong there
template-no-name = the braces at character { $place } hold no name
template-unknown-slot = the data knows no "{ $name }"; there are { $known }
template-slot-may-be-empty = Customers of whom no { $name } is known get no message; write what stands in for it behind a bar, or put the part in brackets.
template-personal-data = “{ $found }” looks like the address or number of one person, and everybody would get it.

## The tab

playbooks-tab-title = Playbooks
playbooks-tab-counting = Counting who the playbooks are for…
playbooks-tab-new = New playbook…
playbooks-tab-others = No proposal for
playbooks-tab-is-on = on
playbooks-tab-is-off = off
playbooks-tab-switch = { $name } is on
playbooks-tab-remove = Remove playbook
playbooks-tab-removed = Playbook “{ $name }” removed. Ctrl+Z brings it back.
playbooks-tab-first-message = Hello {"{"}first name|there{"}"}
playbooks-tab-select = Select a playbook
playbooks-tab-click-row = Click a row to see who it is for and what it says to them, and to change it.
playbooks-tab-edit = Edit…
playbooks-tab-off = Switch off
playbooks-tab-on = Switch on
playbooks-tab-copy = Copy…
playbooks-tab-copy-of = { $name }, copy
playbooks-tab-lasts = Lasts
playbooks-tab-cost = Cost of a contact
playbooks-tab-people-a-week = Messages a week at most
playbooks-tab-customers-now = customers now
playbooks-tab-example-search = What would it say to…
playbooks-tab-example-none = Nobody of that name gets it.
playbooks-tab-examples = For example
playbooks-tab-by = { $kind } by { $channel }
playbooks-tab-show-customers = Show these customers
playbooks-tab-needs-name = Give it a name.
playbooks-tab-name-taken = There is a playbook “{ $name }” already.
playbooks-tab-new-heading = New playbook
playbooks-tab-edit-heading = Edit playbook
playbooks-tab-name = Name
playbooks-tab-for-whom = For whom
playbooks-tab-channels-hint = E-mail, Website
playbooks-tab-when = When it is sent
playbooks-tab-worth = Worth and cost
playbooks-tab-how-often = How often
playbooks-tab-save = Save playbook
playbooks-tab-unsaved = “{ $name }” is not saved: save it or cancel first
playbooks-tab-discard = Discard
playbooks-tab-add-condition = Add a condition
playbooks-tab-signs = Signs
playbooks-tab-segments = Segments
playbooks-tab-stages = Stages
playbooks-tab-moods = Mood
playbooks-tab-fill-in = Fill in
playbooks-tab-variant = Other words
playbooks-tab-variant-for = For customers who meet this
playbooks-tab-remove-variant = Remove these words
playbooks-tab-add-variant = Other words for some…
playbooks-tab-hour = At a fixed hour
playbooks-tab-delay = Hours after what calls for it
playbooks-tab-from-hour = Not before
playbooks-tab-until-hour = Not after
playbooks-tab-is-sent = Sent
playbooks-tab-at-once = Approved once for all: sent at once while events come live
playbooks-tab-at-once-says = As soon as it is called for, by webhook, within the same limits, consent and hold-out as any other. Without it each proposal waits for a person.
playbooks-tab-lasts-days = Days that a proposal lasts
playbooks-tab-amount = A success has a fixed worth
playbooks-tab-percent = Percent of the order
playbooks-tab-success = Worth of a success
playbooks-tab-again = The message again after days
playbooks-tab-priority = Place
playbooks-tab-first = Before others
playbooks-tab-usual = By the objective
playbooks-tab-last = After others

## Rules as rows

playbooks-tab-in-segment = in segment
playbooks-tab-in-stage = in stage
playbooks-tab-chance = Chance
playbooks-tab-what-they-did = What they did
playbooks-tab-what-they-paid = What they paid
