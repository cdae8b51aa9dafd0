### Dialogs.

## Annotations

annotations-write-first-day-as-2026-05 = Write the first day as 2026-05-04.
annotations-write-last-day-as-2026-05 = Write the last day as 2026-05-17, or leave it empty.
annotations-last-day-lies-before-first = The last day is before the first.
annotations-write-what-happened = Write what happened.
annotations-new-annotation = new annotation
annotations-what-happened = What happened
annotations-summer-sale = Summer sale
annotations-days = Days
annotations-same-day = same day
annotations-annotation-kind = annotation kind
annotations-annotation-source = annotation source
annotations-all = All
annotations-no-notes-yet-campaigns-releases-and = No notes yet. Campaigns, releases and price changes explain turns in the data.
annotations-remove = Remove “{ $text }”
annotations-annotations = Annotations
annotations-it-is-kept-in-project-can = It is kept in the project. Can be undone.
annotations-add = Add
annotations-close = Close

## Confirm

confirm-removed = Removed { $old_events }.
confirm-remove-old-events = Remove old events?
confirm-remove-for-good = Remove for good
confirm-removing-old-events = Removing old events
confirm-this-cannot-be-undone-and-neither = This cannot be undone, and neither can what was done before it.
confirm-cancel = Cancel
undo-export-title = Undo the export of actions?
undo-export-what = The last thing done was to export actions. What was exported has left the program and stays where it went. Undo only forgets here that it was exported and who was left out of it, so that the same customers may be written to again.
undo-export-yes = Undo the export
undo-export-look = Look at the actions

## Consent

consent-saving-consent = Saving consent
consent-for = { $label }: { $word } for { $customer }.
consent-customers = Customers
consent-choose-segment = Choose a segment
consent-consent-segment = consent segment
consent-set-consent = Set consent
consent-undo-label = set consent
consent-purpose = Purpose
consent-consent-purpose = consent purpose
consent-their-answer = Their answer
consent-yes = Yes
consent-no = No
consent-source-of-this-answer = Source of this answer
consent-by-letter-on-phone = By letter, on the phone…
consent-no-segment-chosen = Choose a segment.
consent-counts-from-now-on-for-later = Counts from now on for { $customer }; a later statement in an import outweighs it. Can be undone.
consent-set = Set
consent-cancel = Cancel

## Erase

erase-customer = Customer { $n }
erase-from-file = From a file…
erase-csv-file-with-column-of-ids = A CSV file with a column of ids, e-mails, phones or device ids.
erase-leave-file-out = Leave the file out
erase-customers = { $id } ({ $customers } customers)
erase-one-identifier-line-first-column-of = One identifier a line. The first column of a CSV file may be pasted as it is.
erase-people-with-events = { $customers } with { $events }: { $first }{ $more }
erase-and-more = {" "}and { $more } more
erase-nobody-is-known-by-of-them = Nobody is known by { $n } of them: { $some }
erase-several-customers-have-these-so-say = Several customers have these, so name them by another identifier: { $some }
erase-erasing-people = Erasing people
erase-erased-with-file-was-rewritten = Erased { $customers } with { $events }. The file was rewritten.{ $copies }
erase-names-and-more = , { $names } and { $more } more
erase-beside-project-and-may-still-hold = { $n ->
    [one] This copy lies beside the project and may still hold the people who are erased: { $first }{ $more }. Remove it too.
   *[other] These copies lie beside the project and may still hold the people who are erased: { $first }{ $more }. Remove them too.
}
erase-erase-people = Erase people
erase-events-identifiers-scores-actions-texts-and = Events, identifiers, scores, actions, texts and every mention of these people are removed from the project file, which is then rewritten. Coded identifiers, which nobody can read back, keep them out of later imports.
erase-customer-ids-e-mails-phones-or = Customer ids, e-mails, phones or device ids
erase-this-cannot-be-undone-and-neither = This cannot be undone, and neither can anything done before it. Copies of the project and files that were exported are not changed: remove them too.
erase-type-to-go-on = Type “{ $word }” to go on
erase-erase-for-good = Erase for good
erase-cancel = Cancel

## First questions

first-questions-looking-at-your-data = Looking at your data
first-questions-first-questions = first questions
first-questions-success-is = Success is
first-questions-money-is-in = Money is in
first-questions-currency = Currency
first-questions-times-are-shown-in = Times are shown in
first-questions-time-zone = Time zone
first-questions-stages = Stages
first-questions-change-names-and-stages = Change names and stages…
first-questions-choose-touchpoint = Choose a touchpoint
first-questions-what-counts-as-success = What counts as success
first-questions-is-this-right = Is this right?
first-questions-desire-path-took-four-things-for = Desire Path took four things for granted. Every number depends on them.
first-questions-still-looking-at-your-data = Looking at your data…
first-questions-use-these = Use these
first-questions-keep-as-it-was = Keep as it was
first-questions-keep-defaults = Keep the defaults
first-questions-settings-kept = { $goal }, { $currency }, { $time_zone }
first-questions-you-can-change-all-of-it = You can change all of it later, in Data › Settings.

## Same

same-customer = Customer
same-known-by = Known by
same-same-person-as = Same person as
same-find-customer-who-is-same-person = Find the customer who is the same person as { $label }: by name or any identifier.
same-type-at-least-two-letters = Type at least two letters.
same-find-customers = Find customers
same-looking = Looking…
same-nobody-is-called-so = There is nobody of this name.
same-they-are-same-person = They are the same person
same-cancel = Cancel

## Split

split-not-same-person = Not the same person
split-tick-profiles-of-that-belong-to = Tick the profiles of { $label } that belong to someone else. They become a customer of their own, and stay apart whatever they share.
split-of-go = { $n } of { $profiles } go.
split-make-them-another-customer = Make them another customer
split-cancel = Cancel
split-profile = Profile { $n }: { $ids }

## Licences

licences-licences = Licences
licences-close = Close

## List export

tool-choice-file-for = File for
tool-choice-own-columns = Any program (CSV)
tool-choice-unknown-to-tool = would not be known to { $tool }
tool-choice-knows-nobody = nobody in this list is known to { $tool }
tool-choice-repeated = are in the file already, by the same address
tool-choice-phones-without-country = phone numbers left out: their country is not certain
tool-choice-incomplete-addresses = names or postcodes left out: first name, last name, country and postcode count only together
tool-choice-too-long-for-one-file = the list is longer than one file of { $tool } may be; `desire-path export` with --to { $word } writes several
list-export-hashed = Addresses, numbers and names as SHA-256
list-export-for-tool = “{ $title }” for { $tool }{ $included }
list-export-for-as-csv = “{ $title }” for { $what }, as CSV{ $included }
list-export-my-own-work = My own work
list-export-export = Export “{ $title }”
list-export-what-is-list-for = What is the list for?
list-export-in-file = in the file
list-export-left-out = left out
list-export-choose-where-to-save = Choose where to save…
list-export-cancel = Cancel
list-export-tick-box-below = tick the box below
list-export-include-people-whose-consent-is-not = Include people whose consent is not known: I keep their consent elsewhere

## File

file-being-looked-at = being looked at
file-looking-at = Looking at { $name }
file-preview = Preview
file-cannot-be-read = cannot be read
file-needs-answer-about-dates = needs an answer about dates
file-needs-time-zone = needs a time zone
file-needs-source-name = needs a source name
file-cannot-be-read-this-way = cannot be read this way
file-needs-correction = needs a correction
file-recognised-by-its-columns = { $label }, recognised by its columns
file-looking-at-rows = Looking at the rows…
file-it = It { $why }.
file-columns-lets-you-choose-another = { $question } { $name }. “Columns…” lets you choose another.
file-looking-whether-known = Looking whether it is known
file-imported-before = This file was imported on { $date }. What the project already has of it is not counted twice.
file-import-rows = Import { $rows }
file-import-button = Import
file-looking-at-file = Looking at the file…
file-rows-become = { $of }{ $rows } { $n ->
    [one] becomes
   *[other] become
} { $events }{ $made }
file-some-of-first-rows-become = { $used } of the first { $rows } { $n ->
    [one] becomes
   *[other] become
} { $events }{ $made }
file-some-rows-become = { $used } of { $rows } { $n ->
    [one] becomes
   *[other] become
} { $events }{ $made }
file-first = The first{" "}
file-no-cost = no cost
file-about-of-ads = { $of }{ $rows } about { $costs } of ads
file-refused-is = {" is "}
file-about-people = { $of }{ $rows } about people
file-about-products = { $of }{ $rows } about products
file-about-people-with = { $of }{ $rows } about people with { $events }
file-left-out = Left out: { $rows } ({ $why }).
file-needs-answer-about-its-columns = needs an answer about its columns

## Grid

grid-what-becomes-of-row = What becomes of the row
grid-columns-and-more-to-the-right = { $columns }; scroll to the right for the rest
grid-show-empty-columns = Show { $n ->
    [one] the empty column
   *[other] { $n } empty columns
}
grid-line = Line { $line }: { $outcome }
grid-kept-about = Kept · about { $size }
grid-column-left-out = Left out

## Mapping

mapping-opening-file = Opening the file
mapping-import = Import
mapping-still-opening-file = Opening the file…
mapping-left-out-without-data = Without data, so left out: { $names }
mapping-cancel = Cancel
mapping-import-title = Import { $n }
mapping-import-files = Import { $n } files
mapping-back-to-all-files = Back to all files
mapping-one-step-that-can-be-undone = { $size } · one step that can be undone
mapping-import-all-files = Import all { $usable } files
mapping-import-some-files = Import { $files }

## Overview

overview-leave-out = Leave out
overview-do-not-import = Do not import { $name }
overview-columns = Columns…
overview-columns-and-rows-of = Columns and rows of { $name }
overview-looking-at-of-files = Looking at { $looking } of { $files } files…
overview-of-files-need-answer = { $waiting ->
    [one] 1 of { $files } files needs an answer
   *[other] { $waiting } of { $files } files need an answer
}
overview-of-files-cannot-be-used-and = { $refused ->
    [one] 1 of { $files } files cannot be used and stays out
   *[other] { $refused } of { $files } files cannot be used and stay out
}
overview-all-in-one-step-that-can = All in one step that can be undone

## Questions

questions-time-zone = Time zone
questions-there-is-no-such-time-zone = There is no such time zone; write one such as Europe/Berlin.
questions-recognised = Recognised: { $name }
questions-rows-are = Rows are
questions-source = Source
questions-channel = Channel
questions-currency = Currency
questions-times-without-zone-are-in = Times without a zone are in
questions-decimal-comma = Decimal comma
questions-keep-repeated-rows = Keep repeated rows
questions-keep-repeated-rows-means = Rows that are exactly alike count once. Two purchases of one day look alike where only the day is written: then keep them.
questions-count-repeated-lines-once = Count repeated lines once
questions-of-lines-that-are-exactly-alike = Of lines that are exactly alike within an order only the first counts. Leave it off where a line is written for each item.
questions-keep-images-styles-and-scripts = Keep images, styles and scripts
questions-or-one-of-yours = or one of yours
questions-existing-source = Existing source
questions-is-in-written-day-first-or = Is “{ $raw }” in { $columns } written day first or month first?
questions-are-dates-in-written-day-first = Are the dates in { $columns } written day first or month first?
questions-day-first = Day first: { $day }
questions-month-first = Month first: { $month }
questions-button-day-first = Day first
questions-button-month-first = Month first
questions-amounts-in-cents = Amounts in cents
questions-1999-means-19-99-amounts-are = 1999 means 19.99. Amounts in currencies without cents, such as yen, stay as they are.
questions-give-column-below-role-time = Give a column below the role “Time”, or leave the file out.
questions-give-column-below-role-customer-id = Give a column below the role “Customer id”, “E-mail”, “Phone” or “Device id”, or leave the file out.

## Own project

own-project-there-is-no-such-folder-choose = There is no such folder. Choose another one.
own-project-there-is-already-project-of-this = There is already a project of this name. Choose another name, or add to that project.
own-project-name = Name
own-project-folder = Folder
own-project-or-add-to-project-that-you = Or add to a project that you have:
own-project-where-should-your-data-be-kept = Where should your data be kept?
own-project-your-data-goes-into-project-of = Your data goes into its own project: one file on this computer, and nowhere else.
own-project-protect-with-passphrase = Protect with a passphrase
own-project-passphrase = Passphrase
own-project-create-project-and-go-on = Create project and go on
own-project-cancel = Cancel

## Passphrase

passphrase-five-or-more-words-that-do = Five or more words that do not belong together are easy to keep in mind.
passphrase-same-again = The same again
passphrase-two-are-not-same = The two are not the same.
passphrase-whoever-forgets-passphrase-loses-project-nobody = Whoever forgets the passphrase loses the project: nobody can open it then, and there is no way back. Keep it in a password manager or on paper in a safe place.
passphrase-open-encrypted-project = Open an encrypted project
passphrase-is-protected-by-passphrase = { $file } is protected by a passphrase.
passphrase-passphrase = Passphrase
passphrase-that-passphrase-does-not-open-look = That passphrase does not open { $name }. Look at capital letters and at the keyboard's language, and try again.
passphrase-open = Open
passphrase-cancel = Cancel
passphrase-new-project = New project
passphrase-protect-with-passphrase = Protect with a passphrase
passphrase-without-one-whoever-gets-hold-of = Without one whoever gets hold of the file can read it. You can add one later, in Data › Privacy.
passphrase-create-project = Create project
passphrase-encrypting-project = Encrypting the project
passphrase-project-is-encrypted-now-copies-made = The project is encrypted now. Copies made before are not, and the disk may still hold traces of the old file.
passphrase-changing-passphrase = Changing the passphrase
passphrase-passphrase-is-changed-copies-made-before = The passphrase is changed. Copies made before keep the old one.
passphrase-removing-encryption = Removing the encryption
passphrase-project-is-not-encrypted-any-more = The project is no longer encrypted: anyone who gets the file can read it.
passphrase-cancelled-nothing-was-changed = Cancelled, nothing was changed.
passphrase-present-passphrase = Present passphrase
passphrase-that-is-not-passphrase-of-this = That is not the passphrase of this project.
passphrase-new-passphrase = New passphrase
passphrase-project-file-is-rewritten-encrypted-exports = The project file is rewritten, encrypted. Exports are not encrypted, and neither are copies made before.
passphrase-encrypt = Encrypt
passphrase-change-passphrase = Change the passphrase
passphrase-project-file-is-rewritten-under-new = The project file is rewritten under the new passphrase. Copies made before keep the old one.
passphrase-button-change = Change passphrase
passphrase-remove-passphrase = Remove the passphrase
passphrase-project-file-is-rewritten-without-encryption = The project file is rewritten without encryption: anybody who has it can read it.
passphrase-button-remove = Remove passphrase

## Path

path-open-project = Open project
path-desire-path-project = Desire Path project
path-path-of-desire-file = Path of a .desire file
path-new-project = New project
path-path-of-new-desire-file = Path of the new .desire file
path-import-files = Import files
path-exports = Exports
path-all-files = All files
path-import-file = Import a file
path-path-of-file-or-of-folder = Path of a file, or of a folder of them
path-import-folder = Import a folder
path-path-of-folder-of-exports-or = Path of a folder of exports, or of a file
path-watch-folder = Watch a folder
path-path-of-folder-that-exports-are = Path of the folder that exports are put into
path-file-of-identifiers = File of identifiers
path-csv-or-text = CSV or text
path-path-of-csv-file-with-column = Path of a CSV file with a column of ids
path-there-are-no-identifiers-in = There are no identifiers in { $name }.
path-cannot-be-read = { $name } cannot be read: { $error }.
path-path-of-new-file = Path of the new file
path-there-is-no-folder = There is no folder { $folder }.
path-there-is-no-file = There is no file { $file }.
path-there-is-no-such-folder = There is no such folder.
path-exists-already-and-copy-of-project = { $file } exists already, and a copy of a project never takes another file's place. Choose another name.
path-exists-already-replace-it = { $file } exists already. Replace it?
path-replace = Replace
path-open = Open
path-save = Save
path-cancel = Cancel
path-export-what-is-shown = Export what is shown

## Quit

quit-import-is-still-running = An import is still running
quit-closing-now-stops-it-project-stays = Closing now stops it; the project stays as it was before the import.
quit-keep-importing = Keep importing
quit-stop-it-and-close = Stop it and close

## Read only

read-only-open-to-look-at = Open to look at?
read-only-looking-at-it-changes-nothing-every = Looking at it changes nothing; every view and export works.
read-only-button-open = Open to look at
read-only-try-again = Try again
read-only-cancel = Cancel

## Addresses

addresses-addresses = Addresses
addresses-become = Become
addresses-how-many = How many
addresses-events = Events
addresses-such-as = Such as
addresses-address = Address
addresses-now = Now
addresses-then = Then
addresses-look-at-addresses = Look at addresses
addresses-looking-at-addresses = Looking at the addresses…
addresses-preview-names = Preview names
addresses-now-and-get-another-name = now { $touchpoints }; { $addresses } and { $events } get another name
addresses-every-address-has-name-of-its = Every address has a name of its own already, or there are no pages: nothing to propose.
addresses-choose-none = Choose none
addresses-choose-all = Choose all
addresses-of-chosen-names-can-be-changed = { $chosen } of { $proposals } chosen. Names can be changed here; * stands for anything.
addresses-becomes = { $pattern } becomes { $touchpoint }
addresses-use = Use { $pattern }
addresses-name-of = Name of { $pattern }
addresses-one-page-that-is-viewed-often = One page that is viewed often
addresses-many-names-in-one-folder = Many names in one folder
addresses-they-differ-by = They differ by { $kinds }
addresses-which-address-becomes-what-those-that = Which address becomes what, those that change first:
addresses-now-then = { $address_text }: now { $now }, then { $then }

## Channels

channels-raw-channel = Raw channel
channels-becomes = Becomes
channels-by = By
channels-events = Events
channels-raw-becomes = { $raw } becomes { $channel }
channels-none-given = (none given)
channels-tags-on-address = { $raw } (tags on the address)
channels-by-source = by source
channels-rule = rule { $n }
channels-or-choose = or choose
channels-known-channel = Known channel
channels-add-rule = Add rule
channels-click-row-to-fill-this-in = Click a row to fill this in. * stands for anything. Channels that no rule names follow Google Analytics 4's default channel rules.
channels-rule-with-events = { $n }. “{ $raw }” becomes “{ $channel }” · { $events }

## Rules

rules-count-names = Count names
rules-names-and-stages = Names and stages
rules-raw-names-stay-in-file-these = Raw names stay in the file; these rules say what they are called on the screen. The first rule that fits wins.
rules-touchpoints = Touchpoints
rules-addresses = Addresses
rules-channels = Channels
rules-stages-and-kinds = Stages and kinds
rules-counting = Counting…
rules-apply-everywhere = Apply everywhere
rules-cancel = Cancel
rules-close = Close
rules-start-over = Start over
rules-back-to-built-in-rules = Back to the built-in rules

## Order buttons

order-buttons-remove = Remove { $what }
order-buttons-up = Up
order-buttons-earlier-rule-wins = An earlier rule wins

## Stages

stages-touchpoint = Touchpoint
stages-events = Events
stages-stage = Stage
stages-kind = Kind
stages-kind-says-what-happens-at-touchpoint = The kind says what happens at a touchpoint, whatever it is called: predictions, actions, friction and data quality use it.
stages-numbered-stage = Stage { $n }
stages-move-stage-one-to-right = Move stage { $n } one to the right
stages-remove-stage = Remove stage { $n }
stages-new-stage = New stage
stages-loyalty = Loyalty
stages-add-stage = Add stage
stages-no-stage = No stage
stages-stage-of = Stage of { $touchpoint }
stages-kind-of = Kind of { $touchpoint }

## Touchpoints

touchpoints-raw-name = Raw name
touchpoints-on-page = On page
touchpoints-becomes = Becomes
touchpoints-by = By
touchpoints-events = Events
touchpoints-raw-becomes = { $raw } becomes { $touchpoint }
touchpoints-rule = rule { $n }
touchpoints-events-named = Events named
touchpoints-any-event = any event
touchpoints-on-page-hint = on page
touchpoints-any-page = any page
touchpoints-product-viewed = Product viewed
touchpoints-add-rule = Add rule
touchpoints-click-row-to-fill-this-in = Click a row to fill this in. * stands for anything: /product/*
touchpoints-on-becomes = { $n }. { $event } on { $page } becomes “{ $touchpoint }” · { $events }

## Shortcuts

shortcuts-ctrl-o = Ctrl+O
shortcuts-open-project = Open a project
shortcuts-ctrl-n = Ctrl+N
shortcuts-new-project = New project
shortcuts-ctrl-i = Ctrl+I
shortcuts-import-files = Import files
shortcuts-ctrl-e = Ctrl+E
shortcuts-export-what-is-shown = Export what is shown
shortcuts-ctrl-f = Ctrl+F
shortcuts-find-customer = Find a customer
shortcuts-ctrl-1-7 = Ctrl+1 … 8
shortcuts-go-to-view = Go to a view
shortcuts-ctrl-z = Ctrl+Z
shortcuts-undo = Undo
shortcuts-shift-ctrl-z = Shift+Ctrl+Z
shortcuts-redo = Redo
shortcuts-ctrl-ctrl-ctrl-0 = Ctrl++  Ctrl+−  Ctrl+0
shortcuts-larger-smaller-ordinary-text = Larger, smaller, ordinary text
shortcuts-full-screen = Full screen
shortcuts-tab = Tab
shortcuts-next-control = Next control
shortcuts-arrow-keys = Arrow keys
shortcuts-walk-nodes-of-diagram = Walk the nodes of a diagram
shortcuts-enter = Enter
shortcuts-select-what-has-focus = Select what has the focus
shortcuts-esc = Esc
shortcuts-clear-selection-leave-customer-close-dialog = Clear the selection, leave a customer, close a dialog
shortcuts-alt-up-down = Alt+Up, Alt+Down
shortcuts-previous-next-customer = Previous or next customer of the list
shortcuts-ctrl-shift-f = Ctrl+Shift+F
shortcuts-clear-filter = Clear the filter
shortcuts-ctrl-d = Ctrl+D
shortcuts-light-or-dark = Light or dark
shortcuts-ctrl = Ctrl+,
shortcuts-rules-for-names-and-stages = Rules for names and stages
shortcuts-ctrl-q = Ctrl+Q
shortcuts-quit = Quit
shortcuts-this-sheet = This sheet
shortcuts-keyboard = Keyboard
shortcuts-close = Close
passphrase-strong = Strong.
passphrase-fair-one-two-more-words-make = Fair: one or two more words make it strong.
passphrase-weak-easily-found-trying-use-five = Weak: easily found by trying. Use five or more words that do not belong together.

## Customers who…

conditions-title = Customers who…
conditions-who-enters-not-what-is-shown = Says who is looked at, by all that customers did up to the end of the dates. What of it is shown, the other filters say.
conditions-as-text = The same as text
conditions-example = orders >= 2 and not did "Refund"
conditions-examples = Examples
conditions-example-often = orders >= 2 within 90d
conditions-example-gone = order and last activity > 30 days ago
conditions-example-sequence = kind:cart then not order within 7d
conditions-example-money = value > 100 and sessions < 3
conditions-none-yet = Add a condition, or write one.
conditions-show-these-customers = Show these customers
conditions-show-all-customers = Show all customers
conditions-cancel = Cancel
conditions-save-as-segment-named = Save as segment named
conditions-save = Save
conditions-segment-saved = Saved as “{ $name }”: under Segments, and as a segment in the filter bar.
conditions-add = Add:
conditions-how-often = How often
conditions-when = When
conditions-money = Money
conditions-sequence = One after the other
conditions-prediction = Prediction
conditions-chance-of-what = What is predicted
conditions-all-hold = All of these are true
conditions-one-holds = At least one is true
conditions-how-many-hold = How many conditions must be true
conditions-holds = Include if
conditions-holds-not = Exclude if
conditions-whether-it-holds = Include or exclude
conditions-remove = Remove the condition
conditions-event = What happened
conditions-anything = Anything
conditions-an-order = An order
conditions-a-session = A session
conditions-kind = Kind: { $kind }
conditions-kinds = Kinds of touchpoints
conditions-device = Device
conditions-country = Country
conditions-product = Product
conditions-campaign = Campaign
conditions-compared = How it compares
conditions-at-least = at least
conditions-more-than = more than
conditions-at-most = at most
conditions-less-than = fewer than
conditions-exactly = exactly
conditions-times = { $n ->
    [one] {" "}time
   *[other] {" "}times
}
conditions-paid = Paid in all
conditions-since-when = Since when
conditions-ever = ever
conditions-in-last-days = { $n ->
    [one] in the last day
   *[other] in the last { $n } days
}
conditions-the-first = The first
conditions-the-last = The last
conditions-first-or-last = First or last
conditions-at-most-days-ago = at most so long ago
conditions-more-than-days-ago = longer ago than
conditions-before-day = before
conditions-after-day = after
conditions-on-day = on
conditions-days = { $n ->
    [one] {" "}day
   *[other] {" "}days
}
conditions-first = First
conditions-then = then
conditions-then-not = then not
conditions-what-comes-then = What comes then
conditions-add-step = Add a step
conditions-remove-step = Remove the step
conditions-time-since-step-before = Time since the step before

## Words between fields
rules-built-in = built-in
rules-becomes = becomes
rules-become = become
rules-any = any
annotations-until-day = to
