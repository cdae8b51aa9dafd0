### The view Data.

## Backup

backup-backup = Backup
backup-copy-of-whole-project-read-afterwards = A copy of the whole project, read afterwards to see that it is complete; the same passphrase opens it, where there is one. People who are erased later are still in it: remove copies that are not needed any more.
backup-save-backup = Save a backup…

## Encryption

encryption-encryption = Encryption
encryption-this-file-is-encrypted = This file is encrypted.
encryption-this-file-is-not-encrypted = This file is not encrypted.
encryption-only-passphrase-opens-it-exports-and = Only the passphrase opens it; exports and reports are not encrypted. Whoever forgets the passphrase loses the project.
encryption-whoever-gets-hold-of-file-can = Whoever gets hold of the file can read it. A passphrase protects it.
encryption-this-build-cannot-encrypt = Whoever gets hold of the file can read it, and this build of Desire Path cannot encrypt it. Keep it on an encrypted disk.
encryption-project-is-open-read-only = The project is open read-only.
encryption-protect-with-passphrase = Protect with a passphrase…
encryption-change-passphrase = Change passphrase…
encryption-remove-passphrase = Remove passphrase…

## Decisions

decisions-when = When
decisions-decision = Decision
decisions-nothing-was-decided-by-hand-join = Nothing was decided by hand. Join or split customers on their page under “Why one person”, or go through those who look alike.
decisions-no-decisions-by-hand = No decisions by hand
decisions-what-you-decide-stands-above-rules = Your decisions override the rules and stay when files are imported again. Removing one can be undone.
decisions-cannot-be-followed-it-would-have = cannot be followed: it would have two customer ids, or another decision keeps them apart
decisions-take-back = Take back

## Identity

identity-why-it-does-not-join-everybody = Why it does not join everybody
identity-by-hand = By hand
identity-by-hand-counted = By hand ({ $n })
identity-overview = Overview
identity-rules = Rules
identity-same-person = Same person?
identity-several-people = Several people?
identity-no-identifier-is-shared-by-too = No identifier is shared by too many people.
identity-shared-by-several-people-so-they = Shared by several people, so they do not join everybody
identity-shared-by = shared by { $persons }
identity-profiles-identifiers-as-they-came = profiles: identifiers as they came
identity-customers-they-make = customers they make
identity-known-by-device-alone = known by a device alone
identity-by = { $n } by { $label }
identity-decided-by-hand = { $by_hand } by hand
identity-joins = Joins: { $joins }
identity-customers-page-says-under-why-one = A customer's page says under “Why one person” what joined its profiles, and lets you join or split by hand.

## Rules

rules-what-joins-profiles-first-wins = What joins profiles, the first wins
rules-device-joins-nobody-when-seen-with = A device joins nobody when seen with more customer ids or e-mails than
rules-country-code-of-phone-numbers-without = Country code of phone numbers without one
rules-values-that-name-nobody = Values that name nobody
rules-any-identifier = any identifier
rules-allow = Allow { $pattern }
rules-pattern-to-block = Pattern to block
rules-kind-to-block = kind to block
rules-kind-of-identifier-to-block = Kind of identifier to block
rules-block = Block
rules-anywhere-stands-for-anything-blocked-values = * anywhere stands for anything. Blocked values stay in the data but join nobody.
rules-words-that-mean-nothing = Words that mean “nothing”
rules-mailboxes-many-people-read = Mailboxes many people read
rules-with-commas-between-them = With commas between them.
rules-apply = Apply
rules-discard = Discard
rules-built-in-rules = Built-in rules
rules-these-are-built-in-rules = These are the built-in rules.
rules-what-change-would-do = What a change would do
rules-change-rule-and-here-stands-who = Change a rule to see here who would merge and who would fall apart, with the funnel before and after. Nothing happens until you apply it, and Ctrl+Z undoes it.
rules-what-these-rules-would-change = What these rules would change
rules-preview-was-cancelled = The preview was cancelled
rules-look-again = Look again
rules-what-this-would-change = What this would change
rules-joining-all-profiles-again = Joining all profiles again…
rules-people-per-value = people per value
rules-values-per-customer = values per customer
rules-people-per = people per
rules-values-per-customer-of = values per customer of
rules-1-always = 1, always
rules-most = Most { $what } { $label }
rules-up = Up
rules-joins-earlier = { $label } joins earlier
rules-join-beyond-limit-is-not-made = A join beyond a limit is not made, and listed in the overview.
rules-no-limit = no limit
rules-unchanged = same
rules-funnel-before-and-after = funnel before and after
rules-identifiers-that-join-nobody = identifiers that join nobody
rules-examples = Examples
rules-and-more = and { $more } more

## Suggestions

suggestions-score = Score
suggestions-customer = Customer
suggestions-looks-like = Looks like
suggestions-what-agrees = What agrees
suggestions-compares-names-e-mails-phones-birth = Compares names, e-mails, phones, birth dates, postcodes and addresses of customers that the rules do not join. Nothing is joined by likeness alone: you decide, pair by pair.
suggestions-are-some-customers-in-here-twice = Are some customers in here twice?
suggestions-look-for-same-person = Look for the same person
suggestions-comparing-customers = Comparing customers…
suggestions-looks-like-with-share = { $a } looks like { $b }, { $share }
suggestions-two-customer-ids = { $fields } · two customer ids
suggestions-same-person = The same person?
suggestions-click-pair-to-see-both-side = Click a pair to see both side by side, then say whether they are one person. Ctrl+Z undoes it.
suggestions-one-customer-now = One customer now
suggestions-ctrl-z-undoes-it = Ctrl+Z undoes it.
suggestions-that-this-is-one-person = { $score } that this is one person
suggestions-agree = Agree: { $fields }
suggestions-differ = Differ: { $fields }
suggestions-name = Name
suggestions-phone = Phone
suggestions-customer-id = Customer id
suggestions-country = Country
suggestions-not-known = not known
suggestions-customers-that-look-like-one-person = Customers that look like one person, as CSV
suggestions-both-have-customer-id-customer-has = Both have a customer id. A customer has only one: merge the two in the system that gave the ids, then import again.
suggestions-button-same-person = Same person
suggestions-not-same = Not the same
suggestions-open-first = Open the first
suggestions-open-second = Open the second

## Suspects

suspects-customer = Customer
suspects-profiles = Profiles
suspects-why-to-look = Why to look
suspects-never = never
suspects-when-customer-looks-like-several-people = When a customer looks like several people
suspects-suspicion-limits = suspicion limits
suspects-more-e-mails-than = More e-mails than
suspects-more-phones-than = More phones than
suspects-more-devices-than = More devices than
suspects-more-countries-than = More countries than
suspects-more-profiles-than = More profiles than
suspects-in-two-countries-within = In two countries within
suspects-minutes = {" "}min
suspects-built-in-limits = Built-in limits
suspects-limit-of-0-reads-as-never = A limit of 0 reads as “never” and switches its check off.
suspects-look-for-customers-that-are-several = Look for customers that are several people
suspects-looking-for-customers-that-are-several = Looking for customers that are several people…
suspects-no-customer-has-more-e-mails = No customer has more e-mails, phones, devices, countries or profiles than one person usually has.
suspects-nobody-looks-like-several-people = Nobody looks like several people
suspects-to-look-at-more-identifiers-or = { $customers } to look at: more identifiers or countries than one person usually has.
suspects-one-person-or-several = One person or several?
suspects-click-customer-to-see-why-it = Click a customer to see why it is listed. Split what does not belong together, or say that it is fine.
suspects-split = Split…
suspects-its-fine = It's fine
suspects-open-customer = Open customer
suspects-customers-that-look-like-several-people = Customers that look like several people, as CSV

## Imports

imports-file = File
imports-source = Source
imports-imported = Imported
imports-rows = Rows
imports-events = Events
imports-left-out = Left out
imports-ad-spend = ad spend
imports-bring-back = Bring back
imports-undo-import = Undo import
imports-heading-ad-spend = Ad spend
imports-watching-new-files-of-known-kind = Watching { $folder }: new files of a known kind import by themselves.
imports-stop-watching = Stop watching
imports-watch-folder = Watch a folder…
imports-new-files-of-kind-you-have = New files of a kind you have imported before then import by themselves.
imports-look-at-it = Look at it…
imports-waits = { $name } waits: { $why }
imports-sources = Sources
imports-click-import-to-see-what-it = Click an import to see what it brought and which rows were left out.
imports-rows-read = Rows read
imports-new-profiles = New profiles
imports-repeats = Repeats
imports-order-lines-that-come-twice = Order lines that come twice
imports-updated-by-this-file = Updated by this file
imports-from = From
imports-what-to-know = What to know of this file
imports-why-rows-were-left-out = Why rows were left out
imports-export-rows-left-out = Export rows left out…
imports-spend = { $channel } spend
imports-impressions = { $channel } impressions
imports-clicks = { $channel } clicks

## Data

data-drop-exports-of-your-website-shop = Drop exports of your website, shop, e-mail tool, CRM or support desk, or a folder of them, anywhere on this window: CSV, JSON, Excel, Parquet, event logs or archives of these. Desire Path shows what it understood before it imports anything.
data-no-data-yet = No data yet
data-choose-folder = Choose a folder…
data-imports = Imports
data-quality = Quality
data-who-is-who = Who is who
data-touchpoints = Touchpoints
data-privacy = Privacy
data-settings = Settings
data-or-drop-files-and-folders-anywhere = or drop files and folders anywhere on the window
data-import-files = Import files…
data-products = Products
data-go-to-settings = Go to the settings
data-names-and-stages = Names and stages…
data-annotations = Annotations…
data-summary = Summary
data-counting-events-and-customers = Counting events and customers…

## Names

names-touchpoint = Touchpoint
names-stage = Stage
names-kind = Kind
names-events = Events
names-orders = Orders
names-raw-names = Raw names
names-look-at-addresses = Look at addresses
names-of-have-no-name-of-their = { $nameless } of { $addresses } have no name of their own. { $rules } would name { $covered } of them.
names-propose-names = Propose names…
names-what-happened-under-names-screen-uses = What happened, under the names the screen uses. “Names and stages…” changes them everywhere at once. Events count every line of an order; orders, shown for the goal, count it once.
names-counting-touchpoints = Counting touchpoints…
names-no-stage = No stage

## Privacy

privacy-what-follows = What follows
privacy-consent-by-purpose = Consent by purpose
privacy-consent = Consent
privacy-counting = Counting…
privacy-given = { $purpose }: { $given } given
privacy-latest-statement-counts-at-equal-times = The latest statement counts, at equal times a refusal. Consent comes with contact, order and event files; set it by hand on a customer's page or for a segment.
privacy-share-without-names = Share without names
privacy-copy-of-project-in-which-identifiers = A copy of the project in which identifiers are replaced by codes that nobody can read back without the key. Names, texts, attributes, rows left out, scores and actions are not in it. It is still personal data: give it only to those who may have it. The copy is not encrypted.
privacy-shift-times-of-each-customer-by = Shift the times of each customer by up to
privacy-keep-key-in-file-beside-copy = Keep the key in a file beside the copy
privacy-save-pseudonymised-copy = Save pseudonymised copy…
privacy-pseudonymised-copy = Pseudonymised copy
privacy-journal = Journal
privacy-everything = Everything
privacy-nothing-yet = Nothing yet.
privacy-nobody-is-known-to-agree-nobody = Nobody is known to agree: nobody is in such lists
privacy-withheld-from-lists = { $customers } withheld from lists
privacy-data-does-not-say-nobody-is = The data does not say: nobody is withheld
privacy-in-no-analysis-list-or-export = { $customers } in no analysis, list or export
privacy-not-scored-grouped-or-proposed-anything = { $customers } not scored, grouped or proposed anything
privacy-customer-requests = Customer requests
privacy-everything-held-about-somebody-is-exported = Everything held about somebody is exported from their page in Customers. Erasing removes people for good: events, identifiers, scores, texts and undo copies. Coded identifiers, which nobody can read back, keep them out of later imports.
privacy-project-is-open-read-only = The project is open read-only.
privacy-erase-people = Erase people…
privacy-set-consent-of-segment = Set consent of a segment…
privacy-small-groups = Small groups
privacy-merge-small-groups-in-reports-and = Merge small groups in reports and pictures to share
privacy-fewer-than = Fewer than
privacy-merge-them-in-my-own-exports = Merge them in my own exports too
privacy-they-stand-together-as-others-so = They stand together as “others”, so that sums stay; a single one takes the next smallest with it. What you export for your own work is complete otherwise, and so is the screen.

## Chart

chart-events-day-of = Events a day of { $source }, { $days }

## Finding rows

finding-rows-behind = Behind “{ $title }”
finding-rows-list-rows = List rows
finding-rows-looking-for-rows = Looking for the rows…
finding-rows-reading = Reading…
finding-rows-first-of-export-has-all = The first { $listed } of { $n }; the export has all.
finding-rows-what-is-behind-as-csv = What is behind “{ $title }”, as CSV

## Quality

quality-checking-how-good-data-is = Checking how good the data is…
quality-project-as-whole = The project as a whole
quality-unit-events-and-rows-of-imports = Unit: events and rows of the imports that count, bots included, whatever the filter.
quality-what-it-does-to-analyses = What it does to analyses
quality-of-these = Of these
quality-export-what-is-behind-it = Export what is behind it…
quality-see = See { $customers }
quality-count-them-in = Count them in
quality-button-leave-them-out = Leave them out
quality-propose-names = Propose names…
quality-go-to-imports = Go to the imports
quality-look-at-weeks-around-it = Look at the weeks around it
quality-import-files = Import files…
quality-go-to-settings = Go to the settings
quality-grades = Grades
quality-nothing-that-matters-b-good-with = A: nothing that matters. B: good, with blemishes. C: usable with care. D: results may mislead. E: not to be relied on.
quality-every-finding-takes-points-off-hundred = Every finding takes points off a hundred, more the larger the part of the data it concerns. A from 91, B from 76, C from 61, D from 41.
quality-click-finding-to-see-what-it = Click a finding to see what it does, what is behind it, and what to do about it.
quality-source-with-grade = { $source }: grade { $letter }
quality-points-left-of-100 = { $points } of 100 points
quality-how-many-events-have-it = How many events have it: { $complete_words }
quality-nothing-was-found-that-would-mislead = Nothing was found that would mislead.
quality-no-points-off = no points off
quality-points-lost = −{ $points } points

## People

people-who-is-not-customer = Who is not a customer
people-left-out-of-every-view-list = Left out of every view, list and export. “Bots” in the filter bar brings them back for a look.
people-leave-out-bots-programs-that-say = Leave out bots: programs that say so in their user agent
people-leave-out-visitors-who-act-faster = Leave out visitors who act faster, or for longer at a stretch, than people can
people-leave-out-companys-own-people = Leave out the company's own people
people-own-people = own people
people-our-own-people = Our own people
people-kestrel-example-203-0-113-0 = @kestrel.example, 203.0.113.0/24, device-7
people-further-bots = Further bots
people-words-in-user-agents-internal-monitor = words in user agents: internal-monitor
people-e-mail-domains-device-ids-ip = E-mail domains, device ids, IP addresses or ranges of them with commas between them; * stands for anything. IP addresses are known of files whose address column was imported as the device id.
people-apply = Apply
people-discard = Discard

## Rejects

rejects-line = Line
rejects-column = Column
rejects-what-is-wrong = What is wrong
rejects-row-as-it-came = The row as it came
rejects-rows-of-that-were-left-out = Rows of { $file } that were left out
rejects-reading = Reading…
rejects-line-with-reason = Line { $n }: { $reject_reason }
rejects-rows-that-were-left-out-as = Rows that were left out, as CSV

## Retention

retention-month = Month
retention-source = Source
retention-touchpoint = Touchpoint
retention-customers = Customers
retention-events = Events
retention-value = Value
retention-remove-old-events = Remove old events
retention-older-than = Older than
retention-counting = Counting…
retention-no-event-is-that-old = No event is that old.
retention-events-that-go = Events that go
retention-customers-they-belong-to = Customers they belong to
retention-customers-of-whom-nothing-is-left = Customers of whom nothing is left
retention-totals-that-stay = Totals that stay
retention-of-go-for-good-and-so = { $events } of { $customers } go for good, and so do { $unknown_otherwise } of whom nothing else is known. Totals by month, source and touchpoint stay, of at least { $min_group } people each. Importing the same files again does not bring the events back.
retention-remove-them = Remove them…
retention-projects-rule-is-months-imports-leave = The project’s rule is { $rule } months: imports leave older events out.
retention-project-has-no-rule-imports-take = The project has no rule: imports take events of any age.
retention-make-it-projects-rule = Make it the project’s rule
retention-no-rule = No rule
retention-totals-of-removed-events = Totals of removed events
retention-export-as-csv = Export as CSV…
retention-totals-of-removed-events-as-csv = Totals of removed events as CSV
retention-total-of-a-month = { $month } { $touchpoint }: { $events } events
retention-by-month-source-and-touchpoint-of = By month, source and touchpoint, of at least { $min_group } people each; smaller groups stand under Other or in none.

## Settings

settings-see-what-was-taken-for-granted = See what was taken for granted…
settings-these-settings-travel-in-project-file = These settings travel in the project file. Changes can be undone.
settings-apply-settings = Apply settings
settings-discard = Discard
settings-changed-but-not-applied = Settings were changed and not applied yet.
settings-not-applied-yet = Not applied yet: press Enter or the button.
settings-what-counts-as-success = What counts as success
settings-objective = Objective
settings-turn-more-visitors-into-buyers = Turn more visitors into buyers
settings-keep-customers-there-are = Keep the customers there are
settings-have-customers-come-more-often = Have customers come more often
settings-goal = Goal
settings-reached-by = Reached by
settings-click-to-take-it-out-of = Click to take it out of the goal
settings-goal-touchpoints = goal touchpoints
settings-add-touchpoint = Add a touchpoint
settings-add-touchpoint-to-goal = Add a touchpoint to the goal
settings-worth-where-event-has-no-value = Worth, where an event has no value
settings-within-days-of-first-visit-0 = Days from the first visit (0 = any time)
settings-time-money-and-people = Time, money and people
settings-time-zone = Time zone
settings-currency = Currency
settings-session-ends-after-minutes-without-event = Minutes without an event that end a session
settings-customer-has-dropped-off-after-days = Days without an event until dropped off
settings-days-between-messages-to-one-person = Days between messages to one person
settings-messages-a-week-to-one-person = Messages to one person in 7 days
settings-hold-out-to-measure-effect = Nobody writes to, to measure the effect
settings-as-usual-to-measure-effect = Left as usual, to measure each action
settings-on-projector = On a projector
settings-hide-names-of-customers = Hide the names of customers
settings-exchange-rates-one-unit-in = Exchange rates: one unit in { $currency }
settings-usd-0-92-jpy-0-0061 = USD 0.92, JPY 0.0061
settings-write-each-exchange-rate-as-currency = Write each exchange rate as a currency and a number, with commas between them: USD 0.92, JPY 0.0061.
settings-without-rate-money-in-another-currency = Without a rate, money in another currency is shown separately and not added up
fuzzy-looking-people-who-share-something = Looking for people who share something
fuzzy-learning-what-makes-people-one = Learning what makes people one
fuzzy-comparing = Comparing
suspicious-in-and-minutes-apart = in { $a } and { $b } { $minutes } minutes apart
suspicious-1-minute-apart = in { $a } and { $b } 1 minute apart
suspicious-within-minute = in { $a } and { $b } within a minute
identity-note-profiles-share-the = { $profiles } profiles share the { $kind } { $value }
identity-note-shared-people-you-keep-apart-so = { $kind } { $value } is shared by people you keep apart, so it joins neither with the other
identity-note-would-give-one-customer-so-joins = { $kind } { $value } would give one customer { $n } { $identifiers }, so it joins nobody
identity-note-shared-persons-so-joins-nobody = { $kind } { $value } is shared by { $n } persons, so it joins nobody
identity-note-belongs-customer-ids-so-joins-only = { $kind } { $value } belongs to { $n } customer ids, so it joins only profiles without one
identity-note-used-customer-ids-so-joins-nobody = { $kind } { $value } is used by { $n } customer ids, so it joins nobody
identity-note-used-emails-so-joins-nobody = { $kind } { $value } is used by people with { $n } different e-mails, so it joins nobody
identity-change-reading-what-people-tables-say = Reading what people tables say
identity-change-counting = Counting
identity-change-sorting-events = Sorting events
identity-change-reading-the-project = Reading the project
identity-change-joining-profiles = Joining profiles
identity-change-falls-apart-into = { $one } falls apart into { $several }
identity-change-become-one-customer = { $several } become one customer
identity-change-become-one-customer-by = { $several } become one customer, by the { $by }
identity-change-and-more = { $a }, { $b } and { $rest } more
arrival-needs-answer-about-who-customer = needs an answer about who the customer is
arrival-needs-answer-about-dates = needs an answer about dates
arrival-needs-answer-about-its-columns = needs an answer about its columns
arrival-needs-a-time-zone = needs a time zone
arrival-kind-not-imported-before = is of a kind that was not imported before
import-step-import-of-files = Import of { $n } files
import-step-import = Import
import-step-live = Live intake
import-step-looking-through-the-project = Looking through the project
import-step-take-currency-files = Take the currency of the files
import-step-saving = Saving
import-step-keeping-project-ready-open = Keeping the project ready to open
network-no-range-addresses-after-stroke-stands = “{ $text }” is not a range of addresses: the number after the slash is from 0 to { $most }, such as { $example }
network-no-ip-address-write-one-such = “{ $address }” is no IP address: write one such as 203.0.113.7 or 2001:db8::7

## Lists
