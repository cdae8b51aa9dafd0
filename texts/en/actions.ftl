### The view Actions.

## Details

details-select-proposal = Select a proposal
details-click-row-to-see-why-it = Click a row to see why it is proposed, to edit it, and to decide.
details-for = { $action_kind } for { $customer_label }
details-chance-of-order = chance of an order
details-expired = Expired
details-before = Before
details-consent = Consent
details-state = State
details-to-be-sent = To be sent
details-held-back-never-contacted-so-that = Held back: never contacted, so that the effect on the others can be measured.
details-as-usual = As usual: this action is not carried out, so that its effect on the others can be measured. What you send to everybody anyway is for them, too.
details-content = Content
details-at = { $channel } at { $hour }
details-by = By
details-best-hour = Best hour
details-save-changes = Save changes
details-discard = Discard
details-channel = Channel
details-approve = Approve
details-reject = Reject
details-undecided = Undecided
details-owner = Owner
details-note = Note
details-playbook = Playbook
details-cost = Cost
details-for-people = For { $customers }
details-several = Ctrl adds a row, Shift all up to one.

## List

list-what = What
list-content = Content
list-order-chance = Order chance
list-by = By
list-best-hour = Best hour
list-consent = Consent
list-state = State
list-for = { $action_kind } for { $customer_label }, { $action_state }
list-approve-all-shown = Approve all shown
list-approves = Approves { $n }
list-reject-all-shown = Reject all shown
list-rejects = Rejects { $n }
list-search = Search
list-approve-first-menu = Approve the first…
list-approve-first = Approve them
list-approve-first-by = Contact by
list-approve-first-any = Any channel
list-approve-first-says = Of those shown, in this order: who will really be written to, after consent, the days between messages and those held back.
list-approve-first-nobody = None of those shown would be written to: all lack consent, are held back, or have had a message lately.
list-at-most-people = Highest number of people
list-at-most-cost = At most at this cost
list-export-approved = Export approved…
list-other-tool = For another tool…
list-propose-again = Propose again
list-what-you-approved-rejected-or-edited = What you approved, rejected or edited stays
list-counting-again = Counting again…
list-shown = { $actions } shown
list-counting = Counting…
list-held-back-to-compare-with = { $n } held back to compare with
list-of-approved-behind-now = { $n ->
    [one] { $n } of the approved stays behind now
   *[other] { $n } of the approved stay behind now
}
list-to-decide-expired-propose-again-replaces = { $n ->
    [one] { $n } to decide has expired: “Propose again” replaces it
   *[other] { $n } to decide have expired: “Propose again” replaces them
}
list-all-kinds = All kinds
list-kind = Kind
list-any-state = Any state
list-list-actions = List actions
list-chance-of-order-within-30-days = Chance of an order within 30 days of the end of the data, whether or not this is sent
list-held-back = Held back
list-as-usual = As usual
list-left-as-usual = { $n } left as usual
list-expired = Expired
list-approved = Approved
list-rejected = Rejected
list-exported = Exported
list-approve = Approve
list-reject = Reject

## Actions

actions-desire-path-proposes-who-to-remind = Desire Path proposes who to remind, thank, win back or leave alone, with a reason for each. Nothing leaves this program before you approve and export it.
actions-looking-for-whom-to-contact = Looking for people to contact…
actions-proposals = Proposals
actions-results = Results
actions-counting-actions = Counting actions…
actions-count-actions = Count actions
actions-proposals-are-made-from-what-customers = Proposals are made from what customers did. Import events first.
actions-no-data-to-act-on = No data to act on
actions-import-files = Import files…
actions-no-proposals-yet = No proposals yet
actions-no-action-is-for-customer-who = No action is for a customer who passes the filter.
actions-propose-as-of = Propose as of { $date }

## Outbox

outbox-plan-export = Plan the export
outbox-export-approved-actions = Export approved actions
outbox-in-file = in the file
outbox-left-out = left out
outbox-days-between-messages-are-set-in = { $when } The days between messages are set in Data, Settings.
outbox-file-carries-customer-identifiers-exported-actions = The file carries customer identifiers. Exported actions are marked, and undo takes the mark back.
outbox-choose-where-to-save = Choose where to save…
outbox-cancel = Cancel
outbox-approved-actions-for-tool = Approved actions for { $tool }{ $included }
outbox-approved-actions-as-csv = Approved actions as CSV{ $included }

## Results

results-comparing-those-contacted-with-those-held = Comparing those contacted with those held back…
results-contacted = Contacted

## State

state-propose-actions = Propose actions
state-there-is-nothing-to-propose = There is nothing to propose. { $why }
state-import-more-events-or-run-predictions = Import more events, or run predictions.

## Words

words-message-adds-about-90-interval-to = The message adds about { $money } (90 % interval { $low } to { $high }), measured against customers held back.
words-message-adds-points-to-that-chance = The message adds { $points } points to that chance (90 % interval { $low } to { $high }), measured against customers held back.
words-what-message-adds-is-not-measured = What the message adds is not measured yet: export, send, and import what happened.
consent-them-without-known-consent = { $n } of them without known consent
consent-have-another-action-file = with another action in the file
consent-were-sent-by-webhook = already sent by webhook
consent-no-longer-data = no longer in the data
consent-would-come-too-soon-after-another = too soon after another message
consent-have-open-complaint = with an open complaint
consent-have-ordered-since = with an order since
consent-playbook-reaches-no-more = beyond what the playbook reaches that week
consent-have-expired-would-before-they-can = expired, or expiring before they can be sent
consent-held-back-measure-effect = held back to measure the effect
consent-as-usual-measure-effect = left as usual to measure the effect
consent-do-not-agree-profiled = without consent to profiling
consent-cannot-reached-way = not reachable that way
consent-have-not-said-yes-analytics = without a yes to analytics
consent-have-not-said-yes-being-contacted = without a yes to being contacted
consent-refused-analytics = refused analytics
consent-refused-to-be-contacted = refused to be contacted
propose-proposing-actions = Proposing actions
propose-learning-what-goes-together-when-people = Learning what goes together and when people are there
results-no-clear-difference = No clear difference: { $range }.
results-it-did-harm = It did harm: { $range }.
results-it-worked = It worked: { $range }.
results-points-within-days-95-interval = { $points } points within { $result_days } days (95 % interval { $low } to { $high })
results-too-few-customers-compare-contacted-held = Too few customers to compare ({ $contacted } contacted, { $held_back } held back; { $firm } of each are needed).
results-without-a-campaign = Without a campaign

## Who is left out
consent-withheld = { $n } withheld: { $why }
