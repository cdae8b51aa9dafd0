### The window: menus, bars, notices and problems.

## Apply

apply-has-come-into-watched-folder-and = { $name } has come into the watched folder and waits in Data › Imports: { $why }
apply-nothing-is-imported-here-make-project = Nothing is imported here: make a project of your own first, with File › New project….
apply-nobody-is-selected-so-there-is = Nobody is selected, so there is no segment to make.
apply-segment-made-rename-it-in-segments = Segment “{ $last_segment }” made; rename it in Segments.
apply-cancelled-nothing-was-changed = { $name }: cancelled, nothing was changed.
apply-of-another-project = { $name }: the project it was for is closed, so nothing was changed.
apply-finding-customers-who = Finding the customers of whom this holds
apply-there-is-nothing-to-export-in = There is nothing to export in this view yet.
apply-command-is-copied-paste-it-into = The command is copied: paste it into a terminal to get the same numbers there.
apply-what-this-view-shows-has-no = What this view shows has no command of its own.
apply-points-pixels-each = { $width } × { $height } points, { $pixels_per_point } pixels each
apply-window = Window
apply-language-not-kept = This language is spoken until the window is closed; it could not be kept: { $error }
apply-diagnostics-are-copied-they-name-no = The diagnostics are copied. They name no person, file or folder: paste them into a report.

## Context

context-this-project-is-open-to-look = This project is open to look at. { $to_edit }

## Damage notice

damage-notice-open-backup = Open a backup…
damage-notice-accept-change = Accept the change
damage-notice-accepting-change = Accepting the change
damage-notice-accepted-as-they-are = Accepted as they are: { $accepted }.

## Details panel

details-panel-hide-details = Hide details
details-panel-show-details = Show details
details-panel-details = Details
details-panel-selected = { $customers } kept
details-panel-list-selection = List
details-panel-selection-as-timelines = Timelines
details-panel-selection-as-segment = Make segment
details-panel-select-nobody = Clear
selected-name = “{ $name }”

## Filter bar

filter-bar-find-customer = Find a customer
filter-bar-filters = Filters
filter-bar-filters-counted = Filters · { $on }
filter-bar-done = Done
filter-bar-clear-filter = Clear the filter
filter-bar-counting-customers = Counting customers
filter-bar-people = People
filter-bar-with-bots = With bots
filter-bar-bots-only = Bots only
filter-bar-bots = Bots
filter-bar-people-as-data-quality-says = People, as Data › Quality says
filter-bar-bots-and-our-own-people-too = Bots and our own people too
filter-bar-only-bots-and-our-own-people = Only bots and our own people
filter-bar-source = Source
filter-bar-all-sources = All sources
filter-bar-channel = Channel
filter-bar-all-channels = All channels
filter-bar-all-customers = All customers
filter-bar-segment = Segment
filter-bar-no-segments-yet-find-groups-in = No segments yet: find groups in Segments, or make one from a selection.
filter-bar-who = Customers who…
filter-bar-who-chip = Customers who: { $rule }
filter-bar-of-every-analysis-list-and-export = { $words } of every analysis, list and export. Consent is set in Data › Privacy.
filter-bar-left-out = { $n } left out

## Filter dates

filter-dates-all-dates = All dates
filter-dates-dates = Dates
filter-dates-counted-back-from-end-of-your = Counted back from the end of your data, { $date }.
filter-dates-now-last-day = Now the last day.
filter-dates-click-first-day-then-last = Click the first day, then the last.
filter-dates-from = From
filter-dates-to = To
filter-dates-show-these-dates = Show these dates
filter-dates-first-day-is-after-last = The first day is after the last.
filter-dates-write-days-as-year-month-day = Write days as year-month-day: 2026-01-31.

## Frame

frame-opening = Opening…
frame-project-is-being-read = The project is being read.
frame-nothing-can-be-changed-here = Nothing can be changed here. { $to_edit }
frame-open-to-look-at = Open to look at
frame-light-theme = Light theme
frame-dark-theme = Dark theme
frame-redo = Redo
frame-redo-named = Redo: { $edit }
frame-undo = Undo
frame-undo-named = Undo: { $edit }
frame-clearing-the-filter = clear the filter
frame-export-what-is-shown = Export what is shown
frame-menu = Menu
frame-file = File
frame-new-project = New project…
frame-ctrl-n = Ctrl+N
frame-open-project = Open project…
frame-ctrl-o = Ctrl+O
frame-open-sample-shop = Open the sample shop
frame-import-files = Import files…
frame-ctrl-i = Ctrl+I
frame-import-folder = Import a folder…
frame-menu-export-what-is-shown = Export what is shown…
frame-ctrl-e = Ctrl+E
frame-copy-as-command = Copy as command
frame-quit = Quit
frame-ctrl-q = Ctrl+Q
frame-edit = Edit
frame-ctrl-z = Ctrl+Z
frame-shift-ctrl-z = Shift+Ctrl+Z
frame-find-customer = Find a customer
frame-ctrl-f = Ctrl+F
frame-names-and-stages = Names and stages…
frame-ctrl = Ctrl+,
frame-view = View
frame-key-of-view = Ctrl+{ $n }
frame-theme-of-system = Theme of the system
frame-language = Language
frame-language-of-system = As the system says
frame-larger-text = Larger text
frame-key-larger = Ctrl++
frame-smaller-text = Smaller text
frame-key-smaller = Ctrl+−
frame-ordinary-text = Ordinary text
frame-key-ordinary = Ctrl+0
frame-allow-motion = Allow motion
frame-reduce-motion = Reduce motion
frame-full-screen = Full screen
frame-help = Help
frame-keyboard = Keyboard
frame-copy-diagnostics = Copy diagnostics
frame-licences = Licences
frame-open-recent = Open recent
frame-this-file-is-gone = This file is gone.
frame-forget-missing-projects = Forget missing projects
frame-hide-this-banner = Hide this banner
frame-this-is-sample-invented-shop-with = This is a sample: an invented shop with invented customers.
frame-open-your-own-data = Open your own data…
frame-drop-files-here = drop files here
frame-drop-to-import = Drop to import

## Notices

notices-dismiss = Dismiss

## Problem

problem-is-not-there-any-more-it = { $name } is no longer there. It may have been moved or renamed: open it from its new place.
problem-folder-for-does-not-exist-choose = The folder for { $name } does not exist. Choose another place.
problem-there-is-already-file-called-open = There is already a file called { $name }. Open it, or choose another name.
problem-is-not-desire-path-project-to = { $name } is not a Desire Path project. To use it as data, import it.
problem-is-protected-by-passphrase = { $name } is protected by a passphrase.
problem-that-passphrase-does-not-open = That passphrase does not open { $name }.
problem-looks-like-encrypted-project-this-build = { $name } looks like an encrypted project. This build of Desire Path cannot open encrypted projects: use one that can.
problem-this-version-of-desire-path-cannot = This version of Desire Path cannot encrypt { $name }. Keep it on an encrypted disk instead.
problem-was-made-by-newer-version-of = { $name } was made by a newer version of Desire Path. Update Desire Path to open it.
problem-is-damaged-restore-it-from-backup = { $name } is damaged. Restore it from a backup, or import the original files into a new project.
problem-is-damaged-or-was-made-by = { $name } is damaged or was made by another program, so it was not opened. Restore it from a backup, or import the original files into a new project.
problem-is-of-older-version-copy-of = { $name } is of an older version. A copy of it is kept before it is brought up to date, and that copy could not be written: free some space or make its folder writable, then open it again.
problem-question-was-stopped-because-its-answer = The question was stopped, because its answer would be too large.
problem-is-open-in-another-window-close = { $name } is open in another window. Close it there, or open it here to look at.
problem-cannot-be-changed-because-it-or = { $name } cannot be changed, because it or its folder is write-protected. Open it to look at, or copy it to a folder of your own.
problem-is-open-to-look-at-so = { $name } is open to look at, so nothing can be changed. { $to_edit }
problem-disk-that-holds-is-full-nothing = The disk that holds { $name } is full. Nothing was changed: free some space and try again.
problem-people-are-erased-from-but-traces = The people are erased from { $name }, but traces may be left in the file. Close other windows, see that there is room on the disk, and open the project again: the work is finished then.
problem-that-question-could-not-be-answered = That question could not be answered.
problem-there-is-already-segment-called-choose = There is already a segment called “{ $taken }”. Choose another name.
problem-has-second-name-on-this-disk = { $name } has a second name on this disk (a hard link), so nothing can be changed in it. Copy it to a file of its own and open that.
problem-is-in-way-project-needs-this = { $name } is in the way: the project needs this name. Move that file away.
problem-cancelled-nothing-was-changed = Cancelled: nothing was changed.
problem-to-change-it-close-it-elsewhere = To change it, close it elsewhere and open it again.
problem-it-is-not-there-any-more = it is no longer there
problem-you-are-not-allowed-to-read = you are not allowed to read it
problem-disk-or-network-reported-error = the disk or the network reported an error
problem-cannot-be-read = { $name } cannot be read: { $why }.
problem-dates-in-could-be-day-first = The dates in { $columns } could be day first or month first (“{ $example }”): say which in the import.
problem-rows-could-not-be-stored-nothing = The rows could not be stored. Nothing was changed: try again.
problem-nothing-was-written-what-is-shared = Nothing was written: what is shared has to be remembered in the project, so that two files do not give single people away by their difference. { $of_store }
problem-could-not-be-read-or-written = { $name } could not be read or written. Nothing was changed. See that the disk is there and that you may use the folder, then try again; if it goes on, close the project and open it again.
problem-project = The project

## Project thread

project-thread-importing = Importing
project-thread-opening = Opening { $file }
project-thread-opening-sample-shop = Opening the sample shop
project-thread-creating = Creating { $file }
project-thread-files = { $importing } { $files } files
project-thread-joining-everybody-by-new-rules = Joining everybody by the new rules
project-thread-saving = Saving
project-thread-undoing = Undoing
project-thread-redoing = Redoing
project-thread-reading-project = Reading the project
project-thread-cancelled-nothing-was-changed = Cancelled: nothing was changed.
project-thread-something-went-wrong-inside-program-project = Something went wrong inside the program. The project file is whole; open it again.
project-thread-no-project-is-open-open-or = No project is open. Open or create one first.
finding-rows-project-closed = the project was closed meanwhile
project-thread-undone = Undone: { $what }
project-thread-done-again = Done again: { $what }
project-thread-keeping-project-ready-to-open = Keeping the project ready to open
project-thread-no-project-to-import-into = No project is open. Open or create one first, then import.
project-thread-import-cancelled-nothing-was-changed = Import cancelled, nothing was changed.
project-thread-project-was-brought-to-todays-file = The project was brought to today's file format; as it was, it is kept in { $copy }.
project-thread-erasure-is-not-finished-traces-of = An erasure is not finished: traces of erased people may still be in the file. Close other windows that have it open, then open it again.
project-thread-these-files-are-in-project-already = These files are in the project already: nothing was added.
project-thread-imported = Imported { $events }
project-thread-made-of-rows = { " " }from { $rows } ({ $made })
project-thread-look-at = Look at { $file }: { $first }{ $more ->
    [0] .
   *[other] , and { $more } more in Data › Imports.
}
project-thread-repeat-others = ; { $rows } repeat others and count once
project-thread-left-out-listed-in-data = ; { $rows_were } left out, listed in Data

## Save

save-written = Written: { $path }
save-noting-export = Noting the export
save-writing = Writing { $name }
save-no-project-is-open-any-more = The project is no longer open.
save-no-project-is-open = No project is open.

## Status bar

status-bar-read-only = {"  "}·  read-only
status-bar-of-through-filter = { $filtered_customers } of { $all } through the filter
status-bar-running = Running
status-bar-jobs = { $jobs } jobs
status-bar-running-jobs = Running jobs
status-bar-cancel = Cancel: { $name }

## Update notice

update-notice-menu = Newer versions…
update-notice-title = Newer versions
update-notice-about = Desire Path looks for a newer version only where you tell it to. Name a file, in a shared folder for example, or an address that begins with https://. It is read once a day while the window is open, and nothing but this request is sent.
update-notice-place = File or address
update-notice-look = Look there
update-notice-off = Look no more
update-notice-close = Close
update-notice-newer = Desire Path { $version } is there; this is { $own }.
update-notice-newer-page = Desire Path { $version } is there; this is { $own }. It can be had at { $page }
update-notice-none-newer = No newer version is there; this is { $own }.
update-notice-switched-off = Newer versions are not looked for any more.
update-notice-no-place = Name a file or an address.
update-notice-no-network = This build of Desire Path has no network: name a file.
update-notice-unreadable = { $place } cannot be read: { $error }
update-notice-not-understood = { $place } does not say which version is the newest. Its first line has to be a version such as 0.3.0.
update-notice-not-kept = Where to look for newer versions could not be kept: { $error }

## View id

view-id-data = Data
view-id-journey = Journey
view-id-segments = Segments
view-id-customers = Customers
view-id-predictions = Predictions
view-id-channels = Channels
view-id-actions = Actions
view-id-present = Present

## Filter properties

filter-events-more = Device & more
filter-events-more-filters = Device, country, product, campaign and kind of event
filter-events-about = Customers with any event on a device, in a country, about a product or of a campaign: who used two devices is found by either. And which kinds of events are shown.
filter-events-all-events = Clear these
filter-events-customers-with = Customers with events of
filter-events-with-sent = Also what was sent to customers
filter-events-with-sent-hint = Messages that were sent, and being held out of a campaign: otherwise only what customers did counts.
filter-events-only-matching = Show only these events
filter-events-only-matching-hint = Otherwise all that these customers did is shown, on other devices too.
filter-events-events-shown = Events shown
filter-events-more-on-command-line = { $more } more: --filter { $column }=VALUE on the command line.
filter-properties-all-properties = All properties
filter-properties-property = Property
filter-properties-reading-values = Reading values…
filter-properties-reading-properties = Reading properties
filter-properties-more-filter-property-value-on-command = { $more } more: --filter property.{ $name }=VALUE on the command line.
filter-properties-numbers-filter-property-name-number-on = Numbers: --filter property.NAME=NUMBER on the command line.
sample-make-the-sample-shop = Make the sample shop
sample-sample-shop-could-not-made = The sample shop could not be made: { $error }
sample-shop-could-not-be-written = The sample shop could not be made: { $text }
sample-sample-ready-scores-every-customer = The sample is ready: { $segments }, scores of all customers with enough history and { $actions }.
sample-preparing = Preparing the sample
watch-watched-folder = Watched folder
watch-watched-folder-cannot-read = The watched folder { $folder } cannot be read: { $error }
window-no-display = neither DISPLAY nor WAYLAND_DISPLAY is set
window-error-no-display = there is no display to open a window on ({ $what }); `desire-path demo --out DIR` does the whole job without one
window-error-refused = the window could not be opened: { $why }; `desire-path demo --out DIR` does the whole job without one
