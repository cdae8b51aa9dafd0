cli-analyse-timeline = Timeline
cli-analyse-times-in = times in { $time_zone }
cli-analyse-min-share-percentage-from-0-50 = --min-share is a percentage from 0 to 50
cli-annotations-no-note-desire-path-annotations-project = there is no note { $id }; `desire-path annotations PROJECT` lists them
cli-annotations-no-source = there is no source "{ $name }"; there are { $names }
cli-annotations-no-kind-note = "{ $kind }" is no kind of note; there are { $kinds }
cli-annotations-note-has-no-text-write-add = the note has no text; write --add "Summer sale"
cli-annotations-last-day-lies-before-first-swap = the last day is before the first; swap --from and --to
cli-annotations-no-day-write-one-such-2026 = "{ $text }" is no day; write one such as 2026-05-04
cli-futures-budget-is-no-amount = a budget is an amount of 0 or more
cli-playbooks-the-file = the file of playbooks
cli-playbooks-no-playbook = there is no playbook "{ $name }"; there are { $known }
cli-playbooks-cannot-read = the playbooks in { $file } cannot be read
cli-theme-names-no-theme = there is no theme "{ $theme }"; `desire-path themes PROJECT` lists them
cli-own-prediction-no-question = there is no kept question { $id }; `desire-path predict PROJECT --kept` lists them
cli-theme-names-no-name = there is no name { $id }; `desire-path theme-names PROJECT` lists them
cli-tones-no-tone = there is no tone { $id }; `desire-path tones PROJECT` lists them
cli-tones-unread = "{ $pair }" sets no tone; write a word or text id without spaces, =, and bad, neutral, good or a number
cli-customers-customer-refused-analytics-no-analysis-list = this customer refused analytics and is in no analysis, list or export; `desire-path access` writes what is held, `desire-path consent` notes what they say now
cli-customers-belongs-say-whom-another-identifier-number = "{ $id }" belongs to { $customers_word }: { $names }{ $more }; name one by another identifier or by number, such as "#{ $first }"
cli-customers-nobody-is-known-by = nobody is known by { $names }{ $hint }
cli-customers-number-list-written-quotation-marks = ; number { $n } of a list is written "#{ $n }", with the quotation marks
cli-customers-say-whom-customer-ids-e-mails = name the customers: customer ids, e-mails, phones, device ids or numbers from a list such as "#247"
cli-customers-nobody-is-known-by-names = nobody is known by { $wanted }
cli-demo-proposed-demo-approves-first-your-place = { $actions } proposed; the demo approves the first { $approved } in your place.
cli-demo-done-open-browser-run-desire-path = Done. Open { $page } in a browser, or run `desire-path { $project }`.
cli-demo-folder-cannot-made = the folder { $out } cannot be made
cli-demo-project-exists-already = { $project } exists already. Open it with `desire-path "{ $project }"`, or choose another folder for a new demo
cli-destination-standard-output = standard output
cli-destination-exists-already-nothing-written-choose-another = { $path } exists already. Nothing was written; choose another name, or replace it with --force
cli-display-debian-ubuntu-apt-install = { $what } { $absent } (on Debian and Ubuntu: apt install { $packages })
cli-display-the-libraries = the libraries
cli-display-the-library = the library
cli-display-display-neither-display-nor-wayland-display = a display (neither DISPLAY nor WAYLAND_DISPLAY is set)
cli-display-window-needs = the window needs { $what }; `desire-path demo --out DIR` does the whole job without one, `desire-path --help` lists every command
cli-display-window-stopped = the window stopped unexpectedly; what it saved is safe, please report the message above
cli-export-events = Events
cli-tool-is-for-another-purpose = { $tool } is for { $word }: leave --for out
cli-tool-takes-nothing-hashed = { $tool } takes no hashed addresses: leave --hashed out
cli-tool-needs-campaign = { $tool } needs the number of a campaign: add --campaign 701…
cli-tool-campaign-is-no-number = { $tool } numbers campaigns with 15 or 18 letters and digits that begin with 701
cli-tool-has-no-campaign = { $tool } has no campaigns: leave --campaign out
cli-tool-is-for-actions = { $tool } are made of actions: use desire-path export PROJECT actions
cli-tool-needs-a-file = the list is longer than one file of { $tool } may be: write it to a file, and the rest goes into further files beside it
cli-tool-list = { $what } for { $tool }
cli-tool-unknown-to-tool = { $n ->
    [one] 1 row is left out: { $tool } would not know the person
   *[other] { $n } rows are left out: { $tool } would not know the people
}
cli-tool-repeated = { $n ->
    [one] 1 row is left out: { $tool } keeps one row for each person, and that person is in the file
   *[other] { $n } rows are left out: { $tool } keeps one row for each person, and those people are in the file
}
cli-tool-phones-without-country = { $n ->
    [one] 1 telephone number is left out, because it is not certain what country it is of: `desire-path identity PROJECT --set country-code=49` says which is yours
   *[other] { $n } telephone numbers are left out, because it is not certain what country they are of: `desire-path identity PROJECT --set country-code=49` says which is yours
}
cli-tool-incomplete-addresses = { $n ->
    [one] 1 person is in the file by e-mail or phone alone: { $tool } takes first name, last name, country and postcode together or not at all
   *[other] { $n } people are in the file by e-mail or phone alone: { $tool } takes first name, last name, country and postcode together or not at all
}
cli-tool-knows-nobody = nobody in this list is known to { $tool }
cli-tool-actions-of-other-channels = { $n ->
    [one] 1 action is for another channel than { $tool } ({ $channels })
   *[other] { $n } actions are for other channels than { $tool } ({ $channels })
}
cli-tool-all-approved-are-of-other-channels = no approved action is for { $tool }; export the others without --to, or with a tool for their channel
cli-export-approved-actions = Approved actions{ $included }
cli-export-approved-actions-left-already = every action that was approved has left already; `desire-path actions PROJECT` lists what became of it
cli-export-no-approved-action-may-leave-desire = no approved action may leave; `desire-path actions PROJECT --approve all` approves
cli-export-approved-actions-stay-behind = approved actions { $sentence }
cli-export-nobody-may-list = nobody may be in this list. { $why }
cli-export-project-has-no-segments-yet-desire = the project has no segments yet; `desire-path segments PROJECT --save` makes some
cli-export-report = Report
cli-export-scores = Scores
cli-export-nobody-here-has-score-desire-path = nobody here has a score; `desire-path predict PROJECT` says what the data lacks
cli-export-project-has-no-predictions-yet-desire = the project has no predictions yet; `desire-path predict PROJECT` makes them
cli-export-timeline = Timeline
cli-export-timeline-shows-customers-whole-journey-leave = a timeline shows a customer's whole journey; leave --filter out
cli-export-flow-title = Flow
cli-export-all-segments-for = All segments for { $word }{ $included }
cli-export-segment-for = Segment { $name } for { $word }{ $included }
cli-export-include-unknown-consent = add --include-unknown-consent
cli-file-format-cannot-written-end-name = { $what } cannot be written to "{ $path }"; end the name in { $possible }
cli-file-format-key-or-txt = .key or .txt
cli-file-format-the-key = the key
cli-file-format-a-new-project = a new project
cli-file-format-cannot-written-possible = { $what } cannot be written as { $ending }; { $endings } is possible
cli-file-format-cannot-be-written-to = { $what } cannot be written to "{ $name }"; { $hint }
cli-file-format-end-the-name-in = end the name in { $endings }
cli-file-format-end-name-which-every-browser-prints = end the name in { $endings }, which every browser prints as PDF
cli-file-format-ends-format-says-leave-one-them = "{ $name }" ends in .{ $ending } and --format says { $wanted }; leave one of them out
cli-file-format-the-report = the report
cli-file-format-ad-spend = ad spend
cli-follow-not-imported = not imported: { $error }
cli-follow-added-to-left-out = { $file }: { $events } added to { $source }, { $rows } left out
cli-follow-already-there-as-import = { $file }: already there as import { $id }
cli-follow-cannot-look-into = cannot look into { $folder }: { $error }
cli-follow-waits = { $file } waits: { $why }
cli-follow-watching-files-known-kind-import-themselves = watching { $folder }; files of a known kind import by themselves, Ctrl+C stops
cli-futures-cannot-read-write-all-kind-numbers = cannot read "{ $text }"; write all, first:200, a kind ({ $kinds }), the name of a playbook or numbers with commas between them
cli-futures-no-action-fits = no action fits "{ $which }"
cli-futures-edited = { $n } changed
cli-futures-edit-is-empty = --content needs words
cli-futures-no-such-channel = no channel is called "{ $name }" here: { $known }
cli-futures-nothing-propose-run-desire-path-predict = there is nothing to propose; run `desire-path predict` first, or import more events
cli-futures-nothing-propose-import-newer-data-add = there is nothing to propose. { $stale } Import newer data, or add --as-of-end
cli-futures-actions = Actions
cli-futures-next-touchpoint-right-time-among-first = next touchpoint: right { $first } of the time, among the first three { $first_three } (always naming the most common: { $most_common })
cli-futures-segment-has-now = Segment “{ $name }” has { $n } now.
cli-futures-customers-whom-holds = Customers who meet this: { $n }.
cli-futures-segment-has-no-name-write-add = the segment has no name; write --add "Bought lately"
cli-identity-has-one-profile-nothing-had-joined = { $label } has one profile: nothing had to be joined.
cli-identity-decided-by-hand = decided by hand ({ $decision })
cli-identity-one-person-because = One person because
cli-identity-from = From
cli-identity-profile = Profile
cli-identity-look-like-several-people = { $n ->
    [one] { $n } customer looks like several people.
   *[other] { $n } customers look like several people.
}
cli-identity-by-hand = { $n } by hand.
cli-identity-shared-too-many-people-join-everybody = { $n } shared by too many people to join everybody who has it.
cli-identity-no-decision-identity-project-show-decisions = there is no decision { $number }; `identity PROJECT --show decisions` lists them
cli-identity-customers-look-like-one-person = Customers that look like one person
cli-identity-customers-look-like-several-people = Customers that look like several people
cli-identity-decisions-who-who = Decisions of who is who
cli-identity-identifiers-that-join-nobody = Identifiers that join nobody
cli-identity-why-profiles-one-person = Why profiles are one person
cli-identity-preview-who-who = Preview of who is who
cli-identity-done = Done. { $why }
cli-identity-rules-pattern-stars-alone-would-block-everything = a pattern of stars alone would block everything; write something beside them
cli-identity-rules-no-kind-identifier-write = there is no kind of identifier "{ $word }"; write { $kinds }
cli-identity-rules-whole-number-0-no-limit-not = { $name } is a whole number, 0 for no limit, not "{ $value }"
cli-identity-rules-off-not = { $name } is on or off, not "{ $value }"
cli-identity-rules-no-rule-desire-path-identity-help = there is no rule "{ $name }"; `desire-path identity --help` lists them
cli-identity-rules-no-pattern-blocked-identity-project-show = no pattern "{ $value }" is blocked; `identity PROJECT --show rules` lists them
cli-identity-rules-no-limit-desire-path-identity-help = there is no limit "{ $name }"; `desire-path identity --help` lists them
cli-identity-rules-no-limit-write-suspect-limit-number = "{ $word }" is no limit; write --suspect LIMIT=NUMBER, such as --suspect emails=4
cli-identity-rules-no-rule-write-set-rule-value = "{ $word }" is no rule; write --set RULE=VALUE, such as --set email=off
cli-import-added-now-has = { $added } added to { $path }; it now has { $events } of { $customers }.
cli-import-more-rows-left-out-rejects-file = { $file }: { $more } more rows left out; --rejects FILE writes them all
cli-import-updated-by-this-file = { $file }: { $records } updated by this file
cli-import-already-import-nothing-added = already there as import { $id }; nothing added
cli-import-rows-became = { $file }: { $rows } became { $events }: { $made }
cli-import-note = Note
cli-import-rejected = Rejected
cli-import-duplicates = Duplicates
cli-import-new-profiles = New profiles
cli-import-events = Events
cli-import-used = Used
cli-import-rows = Rows
cli-import-source = Source
cli-import-file = File
cli-import-desire-path-settings-says-why-set = `desire-path settings { $project }` says why; --set goal=…, currency=…, time-zone=… or stages=… changes it
cli-import-goal-is-not-in-data = nothing in these files is { $goal }; they have “{ $proposed }”, { $times }: `desire-path settings { $project } --set goal="{ $proposed }"` makes that the goal
cli-import-taken-granted-goal-money-times-stages = taken for granted: goal { $touchpoints }, money in { $currency }, times in { $time_zone }, stages { $stages }
cli-import-times-without-zone-read-time-zone = { $file }: times without a zone are read in { $zone }; --time-zone says another
cli-import-say-time-zone-such-europe-berlin = { $file }: { $text } Say it with --time-zone, such as Europe/Berlin
cli-import-left-out = { $file }: left out { $line }
cli-import-kept-properties-events-no-property-name = { $file }: kept as properties of events: { $summaries }; --no-property NAME leaves one out
cli-import-columns-left-out-property-name-keeps = { $file }: columns left out: { $names }{ $more }; --property NAME keeps one
cli-import-has-no-property-its-columns = { $file } has no property "{ $name }"; its columns are { $names }
cli-import-say-which-with = say which with { $options }
cli-import-give-a-column-the-role = type { $table }--map COLUMN={ $role }
cli-import-role-is-missing = { $problem } (the columns are { $columns })
cli-import-none-of-the-tables-has = none of the tables has a column "{ $column }"
cli-import-may-be-cents = { $file }: --minor-units says that the amounts are in cents
cli-import-say-by-table = { $file }: { $question } Say it with --table "{ $names }"
cli-import-products-in-the-catalogue = { $file }: { $products } in the catalogue now; `desire-path products` lists them
cli-import-own-source = { $file }: “{ $taken }” has files of another kind, so this one gets its own source, “{ $own }”; --source names another
cli-import-table-says-another = { $file }: { $question } { $names }; --table says another
cli-import-recognised-as = { $file }: recognised as { $name }
cli-import-times-do-not-say-their-zone = { $file }: times do not say their zone and are read as { $zone }; --time-zone says another
cli-import-dates-can-be-read-two-ways = the dates in { $file } ({ $columns }) can be read day first or month first
cli-import-say-which-order-dates-have = say which with --dates day-first or --dates month-first
cli-import-has-no-column-its-columns = { $file } has no column "{ $column }"; its columns are { $names }
cli-import-no-column-has-state = { $file }: no column holds "{ $word }", so it is the state of nothing
cli-import-or-explain-states = { $which }; or say what one word means, as in --state "Versendet=paid"
cli-import-cannot-read-map-write-column-role = cannot read --map "{ $pair }"; write column=role
cli-import-no-table-tables = there is no table "{ $wanted }"; the tables are { $names }
cli-import-file-left-out = left out: { $error_text }
cli-import-ignored-they-hold-no-data-name = ignored, as they hold no data: { $names }; name them to import them all the same
cli-import-no-file-nothing-imported = there is no file { $missing }; nothing was imported
cli-import-rows-left-out = rows that were left out
cli-import-not-imported-has-said-what-their = not imported, as a question about them is open: { $files }
cli-import-import-each-itself-map-options-above = import each by itself with the options above
cli-import-no-row-these-files-could-used = no row of these files could be used; --map column=role says what columns hold
cli-import-none-these-files-can-imported = none of these files can be imported
cli-import-left-out-until-answered = left out until it is answered: { $open }
cli-import-file-left-out-open = left out: { $open }
cli-import-name-project-first-standard-input-stands = name the project first; - is standard input and stands among the files
cli-import-no-time-zone-write-one-such = there is no time zone "{ $zone }"; write one such as Europe/Berlin
cli-import-columns-more = {" "}and { $n } more
cli-manual-no-command-desire-path-help-lists = there is no command "{ $command }"; `desire-path --help` lists the commands
cli-manual-wrote-the-pages-to = wrote the pages to { $folder }
cli-manual-folder-cannot-made = the folder { $folder } cannot be made
cli-mod-project-changed-while-read-run-command = the project was changed while it was read ({ $why }); run the command again
cli-mod-desire-path-help-command-lists-options = `desire-path help COMMAND` lists the options
cli-output-texts-cut-width-terminal-wide-shows = texts are cut to the width of the terminal; --wide shows them whole
cli-parse-did-you-mean-desire-path-export = did you mean `desire-path export { $project } { $kind }`?
cli-parse-there-are-exports = there are { $kinds }
cli-parse-there-is-no-export = there is no export "{ $word }"
cli-parse-no-command-project-file = there is no command, project or file "{ $word }"
cli-parse-desire-path-help-lists-commands = `desire-path --help` lists the commands
cli-parse-desire-path-import-file-makes-project = `desire-path import { $word } FILE` makes a project of a file
cli-parse-did-you-mean-desire-path = did you mean `desire-path { $command }`?
cli-parse-write-desire-path = write `desire-path { $command } { $rest }`
cli-parse-command-comes-before-project-stands-after = the command comes before the project: "{ $command }" stands after "{ $word }"
cli-passphrase-no-passphrase-was-typed = no passphrase was typed
cli-passphrase-passphrase-could-not-read = the passphrase could not be read
cli-passphrase-needs-passphrase-no-terminal-ask-use = { $path } needs a passphrase and there is no terminal to ask on; use --passphrase-file or set { $variable }
cli-passphrase-other-users-machine-may-read-chmod = other users of this machine may read { $file }; `chmod 600` keeps it from them
cli-passphrase-is-not-valid-text = { $variable } is not valid text
cli-passphrase-empty-holds-characters-cannot-typed = { $variable } is empty or holds characters that cannot be typed
cli-passphrase-has-hold-passphrase-one-line-nothing = { $file } has to hold the passphrase on one line and nothing else
cli-passphrase-cannot-be-read = { $file } cannot be read
cli-passphrase-two-not-same-so-nothing-done = the two are not the same, so nothing was done
cli-passphrase-exists-not-encrypted-desire-path-encrypt = { $path } exists and is not encrypted; `desire-path encrypt` protects it with a passphrase
cli-passphrase-prompt = Passphrase for { $path }:
cli-passphrase-prompt-new = New passphrase for { $path }:
cli-passphrase-prompt-again = The same again:
cli-privacy-kinds-edit-import-export-erasure-retention = the kinds are edit, import, export, erasure and retention
cli-privacy-pseudonymous-data-still-personal-data-share = pseudonymous data is still personal data: share it only with those who may have it
cli-privacy-key-thrown-away-nobody-can-tell = the key was deleted: nobody can find out any more who the people are
cli-privacy-whoever-has-key-can-tell-who = whoever has the key can tell who the people are
cli-privacy-not-encrypted = not encrypted
cli-privacy-the-copy = the copy
cli-privacy-cannot-undone-say-yes-do = it cannot be undone; say --yes to do it
cli-privacy-events-in-no-total = { $n ->
    [one] { $n } of them is in no total, because too few people were behind it
   *[other] { $n } of them are in no total, because too few people were behind them
}
cli-privacy-removed = removed { $events } before { $before } of { $touched }; of { $gone } nothing is left, so they go too; { $in_no_total }
cli-privacy-would-remove = this would remove { $events } before { $before } of { $touched }; of { $gone } nothing is left, so they go too; { $in_no_total }
cli-privacy-no-event-older-than = no event is older than { $n }
cli-privacy-say-months-events-older-than-go = say --months: events older than that go
cli-privacy-of-removed-events = { $n } of removed events.
cli-privacy-no-event-removed-yet-so-no = no event was removed yet, so there are no totals; `desire-path prune --months N` removes
cli-privacy-access-export = Access export
cli-privacy-what-held-about-person = what is held about a person
cli-privacy-lies-beside-project-may-still-hold = { $copy } lies beside the project and may still hold them
cli-privacy-copies-project-files-exported-before-not = copies of the project and files exported before are not changed; remove them too
cli-privacy-erased-file-rewritten = erased { $customers }: { $profiles }, { $events }, { $rows }; the file was rewritten
cli-privacy-would-erase-good-cannot-undone-say = this would erase { $customers } for good ({ $labels }{ $more }). It cannot be undone; say --yes to do it
cli-privacy-nobody-found-so-nobody-erased = nobody was found, so nobody was erased
cli-privacy-say-whom-erase-identifiers-from-csv = name the people to erase: identifiers, or --from a CSV file of them
cli-privacy-cannot-be-read = { $file } cannot be read
cli-privacy-no-purpose-purposes-analytics-profiling-email = there is no purpose "{ $word }"; the purposes are analytics, profiling, email, sms and ads
cli-privacy-set-needs-purpose-analytics-profiling-email = --set needs --purpose: analytics, profiling, email, sms or ads
cli-privacy-what-agreed-to = What { $n } agreed to.
cli-project-nobody-yet = nobody is in the project yet; import a file with customers
cli-project-nobody-passes-filter-widen-dates-drop = nobody passes the filter; widen the dates, or remove a condition
cli-project-timeout-seconds-0-no-limit = --timeout is in seconds, 0 for no limit
cli-project-sql-reads-file-who-refused-analytics = sql reads the file as it is: { $customers } who refused analytics may be among the rows
cli-project-not-encrypted-which-build-cannot-do = not encrypted, which this build cannot do: keep it on an encrypted disk
cli-project-not-encrypted-desire-path-encrypt-protects = not encrypted: `desire-path encrypt` protects it
cli-project-encrypted-by = encrypted by { $cipher }
cli-project-joined-into-time-zone-mb-format = { $profiles } joined into { $customers } · { $sessions } · { $segments } · { $actions } · time zone { $time_zone } · { $megabytes } MB, format { $format }, { $encryption }
cli-project-exists-already-has-another-content-nothing = { $path } exists already and has another content. Nothing was written; choose another folder, or replace it with --force
cli-project-bytes = Bytes
cli-project-rows = Rows
cli-project-source = Source
cli-project-file = File
cli-project-finished-when-project-opened-where-nobody = It is finished when you open the project while it is open nowhere else and the file can be written.
cli-project-erasure-not-finished-traces-erased-people = An erasure is not finished: traces of erased people may still be in the file.
cli-project-desire-path-check-project-accept-accepts = `desire-path check PROJECT --accept` accepts changes of tables
cli-project-project-brought-todays-file-format-kept = the project was brought to today's file format; as it was, it is kept in { $copy }
cli-protect-not-encrypted-desire-path-encrypt-protects = { $name } is not encrypted; `desire-path encrypt` protects it with a passphrase
cli-protect-has-another-passphrase-now-copies-made = { $path } has another passphrase now; copies made before keep theirs
cli-protect-not-encrypted-any-more-whoever-gets = { $name } is no longer encrypted: anyone who gets the file can read it
cli-protect-would-write-without-encryption-whoever-gets = this would write { $name } without encryption: whoever gets hold of the file could read it; say --yes to do it
cli-protect-copies-made-before-not-encrypted-disk = copies made before are not encrypted, and the disk may still hold traces of the old file
cli-protect-is-encrypted-now = { $path } is encrypted now
cli-protect-encrypted-already-desire-path-passphrase-changes = { $path } is encrypted already; `desire-path passphrase` changes its passphrase
cli-protect-keep-passphrase-safe = keep the passphrase safe: without it nobody can open the project, and there is no way to recover it
cli-quality-preview-lists-every-address-before-after = `--preview` lists every address before and after, `--apply` adds the rules.
cli-quality-no-addresses-need-names-so-no = no addresses need names, so no rule was added
cli-quality-nothing-propose = { $addresses } are { $touchpoints }; there is nothing to propose.
cli-quality-addresses-become = { $addresses } → { $touchpoints } (now { $now }).
cli-quality-row = Row
cli-quality-reason = Reason
cli-quality-column = Column
cli-quality-line = Line
cli-quality-file = File
cli-quality-nothing-kind-found = nothing of the kind "{ $word }" was found
cli-quality-no-finding-findings = there is no finding "{ $word }"; findings are { $known }
cli-quality-rows-finding-lists-what-behind-finding = `--rows FINDING` lists what is behind a finding.
cli-quality-rows-behind-a-finding = Rows behind a finding
cli-safety-done-again = done again
cli-safety-undone = undone
cli-safety-findings-in = { $findings } in { $path }.
cli-safety-can-be = Can be
cli-safety-what = What
cli-safety-when = When
cli-safety-no-edit-can-desire-path-undo = no edit can be { $word }; `desire-path undo PROJECT --list` lists them
cli-safety-nothing-changed-would-take-back-remove = nothing was changed: this would take back "{ $what }" and remove its rows for good; say --yes to do it, importing the files again brings them back
cli-safety-people-who-erased-from-project-later = people who are erased from the project later are still in it: remove copies that are no longer needed
cli-safety-copy-project-read-found-whole = { $to } is a copy of the project, read and found whole{ $how }
cli-safety-projects-passphrase-opens = ; the project's passphrase opens it
cli-safety-accepted-they-earlier-edits-cannot-undone = accepted as they are: { $accepted }; earlier edits can no longer be undone
cli-safety-no-table-changed-outside-program-so = no table was changed outside the program, so there is nothing to accept
cli-safety-project-file-damaged-changed-outside-program = The project file is damaged or was changed outside the program.
cli-safety-changes-yours-taken-they-desire-path = Changes that are yours are taken as they are by `desire-path check PROJECT --accept`; else restore the project from a backup.
cli-safety-nothing-wrong-events-program-wrote-them = Nothing is wrong with { $path }: { $tables } and { $blocks } of events are as the program wrote them.
cli-safety-can-be-accepted = Can be accepted
cli-safety-where = Where
cli-settings-nobody-has-looked-these-settings-yet = { $name }: these settings have not been confirmed yet; --set SETTING=VALUE changes them.
cli-settings-somebody-has-looked-these-settings = { $name }: these settings are confirmed.
cli-settings-per-cent = per cent of customers who get no message
cli-settings-of-program = Settings of the program on this computer; `desire-path settings PROJECT` lists those of a project.
cli-settings-update-notice = where it looks for a newer version, once a day
cli-settings-is-of-program = { $name } is a setting of the program: desire-path settings --set { $name }={ $value }, without a project
cli-settings-is-of-project = { $name } is a setting of a project: desire-path settings PROJECT --set { $name }={ $value }
cli-settings-per-cent-as-usual = per cent for whom an action is left out
cli-settings-properties-that-count = properties that segments and predictions go by besides behaviour
cli-settings-between-messages-one-person = between messages to one person
cli-settings-most-messages-a-week = at most, to one person in 7 days
cli-settings-they-lead-so-they-not-used = they lead to { $into }, so they are not used
cli-settings-the-data-speaks-for = the data speaks for { $proposed }: { $why }
cli-settings-goal-is-not-in-data = Nothing in your data reaches it. The data speaks for { $proposed }: { $why } --set goal="{ $proposed }" takes it.
cli-settings-note = Note
cli-settings-value = Value
cli-settings-setting = Setting
cli-settings-number-from = { $name } is a number from { $start } to { $end }
cli-settings-stages-1-12-different-names-commas = stages are 1 to 12 different names with commas between them
cli-settings-objective-convert-more-keep-customers-engage = objective is convert-more, keep-customers or engage-more
cli-settings-goal-needs-touchpoint-such-set-goal = the goal needs a touchpoint, such as --set goal=Purchase
cli-settings-no-touchpoint-data = there is no touchpoint "{ $name }" in the data{ $near }
cli-settings-did-you-mean = ; did you mean "{ $n }"?
cli-settings-touchpoints-lists-them = ; `desire-path touchpoints PROJECT` lists them
cli-settings-no-setting-desire-path-settings-help = there is no setting "{ $name }"; `desire-path settings --help` lists them
cli-settings-hide-names-off = hide-names is on or off
cli-settings-no-time-zone-write-one-such = there is no time zone "{ $value }"; write one such as Europe/London
cli-settings-cannot-read-write-what-one-unit = cannot read "{ $part }"; write what one unit is worth in { $currency }: --set exchange-rates="USD 0.92, JPY 0.0061"
cli-settings-no-currency-write-three-letters-such = "{ $value }" is no currency; write three letters such as GBP
cli-settings-no-setting-write-set-setting-value = "{ $word }" is no setting; write --set SETTING=VALUE, such as --set currency=GBP
cli-show-list-format-json-says-what-each = `--list --format json` says what each answers.
cli-show-desire-path-show-id-project-set = { $n }; `desire-path show ID PROJECT --set SETTING=VALUE` asks one.
cli-show-values = Values
cli-show-usual = Usual
cli-show-setting = Setting
cli-show-title = Title
cli-show-id = Id
cli-show-further-tables-table = further tables: --table { $others }
cli-show-no-key-value-write = "{ $word }" is no key=value; write { $option } { $example }
cli-show-question-holds-its-settings-filter-selection = the question holds its settings, filter and selection; leave --set, --filter, --entity and --select out
cli-show-ending-file-format-do-not-agree = the ending of the file and --format do not agree; leave one of them out
cli-show-answer-cannot-written-csv-json-txt = an answer cannot be written as .{ $other }: end the name in .csv, .json, .txt or .xlsx, or in .svg or .png where it has a picture
cli-show-end-name-csv-json-txt-say = end the name in .csv, .json, .txt, .xlsx, .svg or .png, or say the format by --format
cli-show-only-pictures-are-shared = --share is for pictures; end the name with .svg or .png
cli-show-picture-of-people-is-not-shared = this picture shows single people, and is none to share
cli-show-picture-has-no-table = a picture shows the whole answer; leave out --table, or end the name in .csv or .xlsx
cli-show-customers-behind-a-part = Customers behind a part
cli-stdin-cannot-be-read = { $name } cannot be read
cli-stdin-no-temporary-folder = no temporary folder
cli-stdin-file-cannot-be-read = { $path } cannot be read
cli-stdin-standard-input-can-read-only-once = standard input can be read only once; name - only once
cli-stdin-name = standard input
cli-touchpoints-raw-names = Raw names
cli-touchpoints-orders = Orders
cli-touchpoints-in-stages = { $project }: { $touchpoints } in { $stages }.
cli-project-rows-by-people = { $shop }: { $rows } by { $people }.
cli-touchpoints-events = Events
cli-touchpoints-kind = Kind
cli-touchpoints-stage = Stage
cli-touchpoints-touchpoint = Touchpoint
cli-touchpoints-no-stage = there is no stage "{ $name }"; there are { $stages }
cli-touchpoints-no-kind-desire-path-touchpoints-help = "{ $code }" is no kind; `desire-path touchpoints --help` lists the kinds
cli-touchpoints-no-touchpoint-data-desire-path-touchpoints = there is no touchpoint "{ $name }" in the data; `desire-path touchpoints PROJECT` lists them
cli-touchpoints-names-no-touchpoint-value-write = "{ $word }" names no touchpoint and value; write { $example }
cli-traffic-not-customers-left-out = { $n ->
    [one] Of { $people }, { $n } is not a customer and left out.
   *[other] Of { $people }, { $n } are not customers and left out.
}
cli-traffic-events-that-machines-did = Of { $n } of the others, what machines did is left out.
cli-traffic-acts-faster-than-people-can = acts faster than people can
cli-traffic-acts-second-mail-sent-many-links = acts in the second a mail is sent, or on many links at once
cli-traffic-automated-events = automated events
cli-traffic-bots = bots
cli-traffic-fast = fast
cli-traffic-own = own
cli-traffic-user-agent = user agent
cli-traffic-user-agent-or = user agent, or { $names }
cli-traffic-told-by = Told by
cli-traffic-customers = Customers
cli-traffic-left-out = Left out
cli-traffic-who = Who
cli-traffic-nothing-changed-apply-keeps = Nothing was changed; --apply keeps it.
cli-traffic-nothing-apply-say-what-change-own = there is nothing to apply; say what to change with --own, --more-bots or --leave-out
cli-undo-import-took-back = took back { $what }
cli-undo-import-nothing-changed-say-yes-do-importing = nothing was changed; say --yes to do it, importing the file again brings it back
cli-undo-import-this-would-take-back = this would undo { $what }
cli-undo-import-import-with = import { $id }, { $file }, with { $n }
cli-undo-import-there-is-no-import = there is no import { $import }; { $hint }
cli-undo-import-there-are = there are { $known }
cli-undo-import-the-project-has-none = the project has none
cli-project-sql-has-what-others-leave-out = sql reads the file as it is: { $people } and { $events } that other commands leave out (`desire-path traffic PROJECT`) are among the rows

## What was written
cli-destination-wrote = wrote { $path }
cli-privacy-wrote-copy = wrote { $path }, { $how }
cli-privacy-encrypted = encrypted
cli-export-coverage = { $prediction }, { $days } days: { $says }
cli-import-reject = { $file }, line { $line }: { $reason }{ $column }
cli-identity-same = same { $kind }
cli-identity-same-value = same { $kind } { $value }
