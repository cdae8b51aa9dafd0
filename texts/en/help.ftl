# The pages of help of the command line. Short texts end without a full stop, as is usual there.

## cli/args/mod.rs
help-program-about = Customer journey mapping on your own machine
help-generate-about = Write the exports of an invented shop, to try things out
help-import-about = Import files into a project, which is created if it does not exist
help-undo-import-about = Undo an import, as if its file had never been imported
help-info-about = Show what a project holds: sources, imports, counts and quality
help-quality-about = Grade the data of each source, with findings and the rows behind them
help-names-about = Propose names for addresses, and add them as touchpoint rules
help-settings-about = Show or change what every number depends on: goal, currency, time zone, stages and the like
help-touchpoints-about = List touchpoints with their stage and kind, or change either
help-products-about = List the products of imported catalogues, with the events and customers of each
help-playbooks-about = List, switch, remove, import or export playbooks: what is proposed for whom
help-playbooks-after = A file of playbooks is JSON. `playbooks PROJECT --export FILE` writes one to begin with; `--import FILE` brings it back: a playbook of a name that is there takes its place, the others are added.
help-playbooks-as-of-end = Count as if the end of the data were today
help-playbooks-on = Switch a playbook on, by its name; can be given several times
help-playbooks-off = Switch a playbook off, by its name; can be given several times
help-playbooks-remove = Remove a playbook, by its name; can be given several times
help-playbooks-import = Bring in the playbooks of this file
help-playbooks-export = Write all playbooks to this file; - is standard output
help-theme-names-about = List, set or remove names of themes, which later runs use again
help-tones-about = List, set or remove tones of words and texts, which moods use in place of the word list
help-annotations-about = List, add or remove notes on days: campaigns, releases, price changes and the like
help-traffic-about = Set who does not count as a customer: bots, visitors too fast to be human, your own people
help-show-about = Answer a question: every view's sentence, tables and numbers, by its id. `show --list` names them
help-mcp-about = Answer an assistant's questions over standard input and output (Model Context Protocol)
help-sessions-about = List every session
help-transitions-about = Count which touchpoint follows which
help-flow-about = Show where customers go step by step
help-identity-about = Show which profiles make up each customer, preview other rules, and decide single cases
help-segments-about = Find groups of customers that behave alike
help-timeline-about = Show one customer's whole journey
help-predict-about = Predict who will buy and who will go silent in the coming days, tested on the past
help-actions-about = Propose, approve, reject and list actions
help-export-about = Write lists, pictures or the report to a file
help-sql-about = Ask the project in SQL, read-only. Tables: `events`, `customers`, `sessions`, `segments`, `scores`, `actions` and `spend`, joined by `customer`, the number that lists show. Other tables are the file's own; their numbers are internal. The rows are those of the file, with everything that `traffic` leaves out of other commands
help-consent-about = Show who agreed to what, or record what a customer said
help-erase-about = Erase people for good
help-access-about = Write everything that is held about one person as JSON
help-prune-about = Remove old events for good; totals stay
help-pseudonymise-about = Write a copy to share in which nobody is named; it is not encrypted unless --encrypt asks for it
help-encrypt-about = Protect a project with a passphrase: the file is rewritten, encrypted
help-decrypt-about = Remove the encryption: the file is rewritten, and anyone who has it can read it
help-passphrase-about = Change the passphrase of an encrypted project
help-journal-about = List imports, exports, erasures and edits
help-undo-about = Undo the last edit; edits are kept in the project
help-redo-about = Redo the edit that was undone last
help-check-about = Check the whole project file for damage and for changes made outside the program
help-backup-about = Write a copy of the project and verify it; the project may be open elsewhere
help-demo-about = Run the whole workflow on the sample shop, without a window
help-diagnostics-about = Print details that help to find a fault: this program, machine and project in numbers, and the last lines of the log. Nothing in it names a person, a file or a folder
help-completions-about = Print a script that completes commands and options in your shell
help-man-about = Print the manual page of the program or of a command
help-licences-about = Print the licences of the program and of everything that is built into it
help-program-version = { $version } (project format { $format })
help-program-insights =
    Questions, each a command of its own: `desire-path channels PROJECT` asks what
    `desire-path show channels PROJECT` asks, and `desire-path show --list` has the settings.
help-program-after =
    Without a command the window opens: on PROJECT where one is named, on FILES to import them.

    Filters:
      --filter KEY=VALUE, several times or with ; between them. Keys:
        from=2026-01-01        events from this day on (or 2026-01-01T14:00)
        to=2026-06-30          events up to and including this day
        channel=Social,E-mail  customers who first came by one of these channels
        segment=NAME           members of a segment, by name or number
        source=Website         events from these sources
        device=mobile,tablet   customers with an event on one of these devices; also country=, product=, campaign=
        events=matching        of these customers only the events with that device, country, product, campaign
        kind=cart,checkout     events whose touchpoint is of these kinds
        property.plan=pro,team customers with an event whose property has one of these values
        who="orders >= 2"      customers who meet a rule at the end of the dates (see Conditions); it may
                               name segments: who='segment:"Loyal" and orders >= 2'
        bots=in                bots and the company's own people too (bots=only: nobody else)
        sent=in                also what happened to customers: messages sent, being held out of a campaign
      Case does not matter, and usual words are understood: Phone for mobile, Email, Germany for DE.

    Conditions, for --filter who=… and `segments --rule`:
      orders >= 2                    how often: orders, sessions, activity, "Added to cart", kind:cart;
                                     with >=, >, <=, < or =, and within 30d where it counts only lately
      value > 100 within 90d         money paid, less what was paid back
      last order <= 30 days ago      also first; also before, after or on a day: first order before 2026-03-01
      did "Added to cart" x3         at least three times; a name of one word needs no quotes
      did kind:cart with device:mobile with property.plan:pro
                                     one event that is all of these: kind, device, country, product,
                                     campaign, channel, source, property.NAME
      "Product viewed" then "Added to cart" within 7d then not order
                                     one after the other, within a time of the step before; then not X
                                     then Y: no X between; then not X, at the end: no X after; then
                                     not X within 7d: no X in the 7 days after, which are over
      They are joined by and, or by or, with not before them and parentheses where both are mixed. They
      go by all that a customer did up to the end of the filter's dates (of the data, where there is
      none), whatever the filter shows. "days ago" counts back from that end. --format json writes
      them as this text.

    Encrypted projects:
      You are asked for the passphrase. Scripts give it by --passphrase-file FILE (keep that file
      from others), or in the environment variable DESIRE_PATH_PASSPHRASE: there your other
      programs and administrators of the machine can read it, and the shell may remember the line
      that set it. It is never an argument, which everybody on the machine can read.

    Files in and out:
      A file name of - is standard input or standard output, also in `--out -`; pipes can be imported.
      The ending of an output file says its format: .csv, .json or .jsonl for tables, .svg or .png for
      pictures, .html for the report. A format that cannot be written is refused at once.
      In CSV, text that a spreadsheet would run as a formula gets a ' before it in lists of people that
      are written to a file, nowhere else; --csv-for spreadsheet or program says otherwise.

    Exit codes:
      0  done
      1  failed; the reason is on standard error
      2  wrong usage, a file leaves open what its columns mean, or the window has no display
      3  nothing came out: no row could be used, nobody passes the filter, or there is too little data
      4  done, but the project file is damaged, was changed outside the program, or holds an erasure
         that is not finished: what came out is incomplete or not verified; see standard error

    Failures as JSON:
      With --format json, a command that fails before it writes a result writes one object to standard
      output, besides the text on standard error; its code is the exit code:
    {"    {"}"error": {"{"}"message": "…", "hint": "…", "code": 2{"}"}{"}"}

## cli/args/terminal.rs
help-terminal-quiet = Print only results and errors: no progress, no notes
help-terminal-verbose = Report each step and its time on standard error. A short log without personal data is always kept in the user's state folder
help-terminal-color = Whether to use colours; auto does on a terminal, unless `NO_COLOR` is set
help-terminal-wide = Do not cut texts of a table to the width of the terminal; nothing is cut in pipes and files
help-terminal-csv-for = Who the CSV is for: a spreadsheet gets a ' before text that it would run as a formula, a program gets every text unchanged. By default spreadsheet for lists of people in a file, program for everything else
help-terminal-lang = The language of what people read. By default the one chosen in the window, else that of the system; CSV, JSON and what you type are the same in every language

## cli/args/common.rs
help-format-text = Aligned lines for people
help-format-csv = Comma-separated values with a header line
help-format-json = One JSON document
help-project-file = Project file
help-passphrase-file = Take the passphrase of an encrypted project from this file instead of asking for it
help-force = Replace the file if it exists; never a project or a file that is being read
help-file-format-jsonl = One JSON object per line
help-file-format-svg = A picture of lines
help-file-format-png = A picture of dots
help-file-format-html = A page for a browser
help-file-format-ics = A calendar of the planned messages, without names; marks nothing as exported
help-result-format = How the result is written
help-filter = Look only at some customers or events; see `desire-path --help`
help-small-group-k = Merge groups of fewer people than this into others; 0 shows all. Output for your own work shows all unless the project says otherwise; output made to be shared merges below the project's number (11)

## cli/args/import.rs
help-import-encrypt = Protect a new project with a passphrase
help-import-files = Files to import, or folders of them; packed files and those with several tables too. `-` is standard input
help-import-watch = Then check this folder every few seconds: new files whose columns are known, from an import or from a tool, are imported; the others are listed
help-import-assignments = A CSV file of experiment arms that were assigned elsewhere: experiment, arm (proposed, as-usual, nobody), assigned (a day or a moment), and who it is (customer_id, email, phone, device, or customer, the number of lists). Arms that are settled stay
help-import-table = Only the table of this name, where files hold several: a file in an archive, a sheet of a workbook. Of an object-centric log the type of object that is the customer
help-import-source = Source the rows belong to, instead of the guessed one
help-import-map = What columns hold, where the guess is wrong: column=role, with commas between them
help-import-state = What a word in the column of states means: Versendet=paid; states are paid, refunded, open, cancelled, disputed and test
help-import-property = Keep a column, or a property that a tool sends under this name, although it would be left out; several times or with commas
help-import-no-property = Leave out a property that would be kept
help-import-dates = Which comes first in dates like 05/01/2026
help-import-time-zone = Zone of times that come without one, such as Europe/Berlin
help-import-keep-files = Keep also images, styles, scripts, redirects and checks of a web server's log
help-import-minor-units = Amounts are in minor units, such as cents: they are divided by as many as their currency has
help-import-keep-repeats = Count each of several identical rows, such as purchases on one day where the file has no times; otherwise identical rows count once
help-import-lines-once = Of order lines that are exactly alike within an order, count only the first
help-import-rejects = Write all rows that were left out to this file (.csv, .json or .jsonl), each with its first 2,000 characters; not those of --watch
help-import-format = How the report is written
help-dates-day-first = 31/12/2026
help-dates-month-first = 12/31/2026
help-undo-import-import = The import's number, as `info` lists it
help-undo-import-yes = Confirm; importing the file again brings it back

## cli/args/project.rs
help-shop-customers = How many people shop there
help-generate-seed = Same seed, same bytes
help-generate-continue = Continue the shop whose exports are in this folder instead (same --customers and --seed as before)
help-generate-treated = Who had a message and when: a file of exported actions, or of arms
help-generate-days = How many days to continue after the last message
help-generate-lift = Of those with a message who would not have ordered within 30 days, so many order because of it
help-generate-out = Folder for the files, created if it does not exist. A file with other content is not replaced without --force
help-quality-rows = List what is behind one finding, such as outage or rejected
help-quality-source = Only this source
help-names-preview = List every address before and after instead of the rules
help-names-apply = Add the proposed rules to the project
help-sql-query = The query
help-sql-max-rows = Stop a query whose answer has more rows
help-sql-timeout = Stop a query that takes longer, in seconds; 0 lets it take as long as it needs
help-sql-max-memory = Stop a query that needs more memory, in megabytes
help-demo-out = Folder for the results, created if it does not exist. Existing results are not replaced without --force, and a project never is
help-completions-shell = Your shell
help-man-command = The command, such as `export flow`; the program where it is left out
help-man-out = Write the pages of all commands into this folder instead
help-diagnostics-project = Project file, if the problem concerns one

## cli/args/settings.rs
help-settings-project = Project file; without one, the settings of the program on this computer
help-settings-set = Change a setting; several times for several settings
help-settings-after =
    Settings for --set:
      goal=Purchase              what counts as success: a touchpoint, or several with commas between them
      goal-name=Order            what the goal is called
      goal-value=25              value of a success that has none of its own (none = unknown)
      goal-days=30               only within this many days of the first event (none = at any time)
      objective=convert-more     or keep-customers, engage-more
      currency=GBP               three letters
      exchange-rates=USD 0.92    what one unit of other currencies is worth; several with commas. Without a
                                 rate their money is shown by itself and added to nothing
      time-zone=Europe/London    in which times are shown and days begin
      stages=Aware,Decide,Stay   in order; touchpoints keep the stage of the same place or name
      session-minutes=30         a longer gap begins another session
      inactive-days=30           this many days without an event count as dropped off
      message-gap-days=3         days between messages to one person, over all channels
      messages-a-week=3          most messages to one person in 7 days; 0 = as many as the days allow
      hold-out=10                per cent of customers who get no message, to measure the effect (0 to 50)
      as-usual=10                per cent for whom an action is left out, to measure it (0 to 40)
      smallest-group=11          groups of fewer people are not shown in what is shared (0 = all are)
      hide-names=on|off          no names on the screen
      color=#1f6feb              the company's colour on slides and pages; none = ours
      font=Arial                 the company's font, as it is called where slides are opened; none = ours
      author="Ann Example"       who made it, on the cover; none = nobody
      logo=logo.png              the company's logo, a PNG image; none = no logo

    Without a project:
      update-notice=ADDRESS      a file or an https address that says which version is the newest: the window looks
                                 there once a day and sends nothing else; none = it looks nowhere

## cli/args/touchpoints.rs
help-touchpoints-kind = Set what a touchpoint is, several times for several; `default` goes back to the built-in kind
help-touchpoints-stage = Put a touchpoint into a stage, several times for several; `none` for no stage, `default` for the built-in one
help-touchpoints-after =
    Kinds: view, search, product-view, wishlist, cart, cart-removal, checkout, payment, payment-error,
      purchase, order-confirmation, order-update, refund, return, subscription, churn, sign-up, log-in,
      lead, ad-view, ad-click, newsletter-sign-up, email-sent, email-bounce, email-open, email-click,
      unsubscribe, support-contact, support-solved, review, error, held-out, other.
      Predictions, actions, friction, data quality, money and consent go by the kind, whatever a
      touchpoint is called.

## cli/args/annotations.rs
help-theme-names-theme = The theme to name, as `desire-path themes` calls it
help-theme-names-name = What it is called from now on
help-theme-names-remove = Remove names by number, several with commas between them
help-tones-word = Set how a word sounds in this business: bad, neutral, good, or a number from -4 to 4
help-tones-text = Set how one text sounds, by the text_id that `moods --table quotes` shows: bad, neutral, good, or a number from -1 to 1
help-tones-remove = Remove tones by number, several with commas between them
help-annotations-add = Add a note with this text
help-annotations-from = The first day of the note, such as 2026-05-04
help-annotations-to = The last day, where it is not the first
help-annotations-kind = What it is about: note, campaign, release, price-change, import or break
help-annotations-source = The source it concerns; by default all
help-annotations-remove = Remove notes by number, several with commas between them

## cli/args/traffic.rs
help-excluded-traffic-nobody = Nobody
help-excluded-traffic-bots = Programs that say so in their user agent
help-excluded-traffic-fast = Visitors who act faster than people can
help-excluded-traffic-own = The company's own people
help-traffic-own = The company's own people, with commas between them: e-mail domains (@kestrel.example), device ids, IP addresses or ranges of them (203.0.113.0/24, `2001:db8::/32`); * stands for anything. Replaces the list; "" empties it
help-traffic-more-bots = Further words in a user agent that mark a program, with commas between them. Replaces the list
help-traffic-leave-out = Who is left out of everything, with commas between them
help-traffic-apply = Keep the change; without it you only see its effect

## cli/args/show.rs
help-show-insight-id = The insight, as --list names it, or a question as a chart's *Copy as command* may write it
help-show-insight-list = List every insight with its settings and their usual values
help-show-insight-set = Change a setting of the question; several times for several settings
help-show-insight-entity = Whose order of events is followed: person, session, order, account, ticket or cart
help-show-insight-select = List the customers behind one row, named by what its columns say; several times for several columns. then=or, then=and or then=without joins another row to those before
help-show-insight-table = Show this table instead of the main one
help-show-on = Ask the database of this name (see `remote`) instead of the imported events
help-show-kept = Show what is kept of its answer, without asking it
help-answer-output-format = How the answer is written; a file's ending says it, too
help-answer-output-share = Make the picture (-o FILE.svg or .png) one to share: small groups stand together
help-answer-output-out = Write to this file; its ending says the format: .csv, .json, .txt, .xlsx (all tables), .svg or .png (the picture). `-` is standard output
help-products-filter = Count only some customers or events; see `desire-path --help`
help-show-after =
    The answer is a sentence, one or several tables, single numbers and a line that says unit, base and
    simplifications. As text and CSV the main table is shown, or the one of --table; JSON has all of it:
    {"  {"}"id", "settings", "filter", "entity", "sentence", "note", "facts": {"{"}name: number{"}"},
       "tables": [{"{"}"name", "columns", "types", "rows"{"}"}]{"}"}
    Numbers are plain, times ISO 8601, lengths of time in seconds, shares from 0 to 1.

## cli/args/mcp.rs
help-mcp-people = Let the assistant list single people, too; each such answer is recorded in the project's journal
help-mcp-k = Merge groups of fewer people than this into others; 0 shows all. By default the project's number (11)
help-mcp-propose = Let the assistant add proposals, on each of which a person decides; it cannot approve or send
help-mcp-after =
    An assistant starts this command itself and talks to it over standard input and output; there is no port and no
    network. Every insight of `desire-path show --list` is a tool. The project is read again when its file changes.

## cli/args/analyse.rs
help-flow-how-level = Stages or touchpoints
help-flow-how-entity = Whose order of events a path follows, and so what is counted
help-flow-how-base = Percentages of all at the start, or of those who reached the step before
help-flow-how-steps = Columns
help-flow-how-top = Names shown; the others are in Other
help-flow-how-top-scope = Whether the names shown are the most common of all columns together, or of each
help-flow-how-min-share = In each column, names below this share of the start (in per cent) are in Other
help-flow-how-hide = Pass over these stages or touchpoints as if they had not happened (commas between names); the goal still counts
help-flow-how-only = Use only these stages or touchpoints as steps
help-flow-how-keep-repeats = Count the same step several times in a row each time
help-flow-how-anchor = Where columns are counted from: start, goal or drop-off (backwards), or the name of a stage or touchpoint, to see what comes before and after its first time
help-flow-how-before = Columns before the stage or touchpoint that --anchor names
help-flow-how-beyond-goal = Follow paths beyond the goal
help-flow-table = Which table, as text or CSV; JSON has both
help-segments-groups = Number of groups, instead of the one that fits the data best
help-segments-features = Properties that count besides behaviour, such as property:plan, several with commas, or none; by default those of the project. With --save they are the project's from now on, for predictions, too
help-segments-rfm = The groups of buyers by recency, frequency and money instead (`show rfm`), each with what it did lately
help-segments-save = Keep the groups as segments of the project, in place of those of an earlier run
help-segments-add = Add a segment of this name instead, whose members go by --rule, today and whenever the data changes
help-segments-rule = Who belongs to it, such as 'orders >= 2 within 90d and not did Refund', or 'kind:cart then not order within 7d'; `desire-path --help` lists the conditions
help-customer = The customer: customer id, e-mail, device id, phone, or number from a list such as "#247"
help-predict-after =
    `purchase` is the chance to reach the goal within that many days. `silent (may leave)` is the
    chance to do nothing at all in that many days, among those who did something in as many days
    before: not the chance to leave for good.
help-predict-scores = List every customer's score instead of how well the predictions do
help-predict-features = Properties that count besides behaviour, such as property:plan, several with commas, or none; by default those of the project. They become the project's, unless --no-save leaves it as it is. Properties of orders, deals and tickets count in segments only: a file gives their latest state, which nobody knew earlier
help-predict-target = Ask a question of your own instead: what customers may do, such as order, "Product viewed", kind:cart, or a segment by rule to come into, such as segment:"Loyal"
help-predict-active-days = Of customers who did anything in the last so many days, or ever [default: 28]
help-predict-horizon = In the next so many days, from 1 to 365 [default: 30]
help-predict-keep = Keep the question in the project
help-predict-kept = List the questions that are kept
help-predict-forget = Remove kept questions by number, several with commas between them
help-predict-no-save = Leave the project as it is
help-actions-propose = Propose again from predictions, segments and signals; what a person decided stays
help-actions-as-of-end = Propose as if the data ended today, also what is no longer timely
help-actions-approve = Approve: all, first:200 for the first 200 people who will really be written to, a kind such as win-back, a playbook's name, or numbers with commas between them
help-actions-budget = Of those approved, only the first that cost no more than this together
help-actions-by = Only actions by this channel, such as E-mail: the file of a mail tool then has as many people as were approved
help-actions-plan = Show when the approved messages go out, by day, instead of the actions
help-actions-reject = Reject: all, first:20 for those of the first 20 customers, a kind, a playbook's name, or numbers
help-actions-edit = Change actions that have not left: all, first:20, a kind, a playbook's name, or numbers; with --owner, --note, --content, --channel or --hour
help-actions-owner = Who sees to it
help-actions-note = What is noted about it
help-actions-content = What is offered or shown
help-actions-channel = By which channel
help-actions-hour = At which hour, 0 to 23

## cli/args/identity.rs
help-identity-show-summary = Counts, and how they came about
help-identity-show-dropped = Identifiers that join no profiles, and why
help-identity-show-rules = The rules
help-identity-show-decisions = What was decided by hand
help-identity-show-suspicious = Customers that look like several people
help-identity-show-suggestions = Customers that look like one person
help-identity-show = What to list
help-identity-why = Why the profiles of this customer are one person
help-identity-set = Change a rule; several times for several rules
help-identity-suspect = Change a limit above which a customer looks like several people; several times for several limits
help-identity-preview = Show what --set would change, without changing anything
help-identity-same = Decide that two customers are the same person
help-identity-different = Decide that two customers who look alike are different people
help-identity-split = Decide that some profiles of a customer are another person
help-identity-profiles = The profiles that --split takes away, by the numbers that --why and `access` give them
help-identity-fine = Decide that a suspicious customer is fine
help-identity-take-back = Undo a decision, by its number
help-identity-after =
    Rules for --set:
      email, phone, device=on|off       join by it
      order=customer_id,email,…         which kind joins first
      persons-per-email=5               more persons sharing one value: it joins nobody (also -phone, -device; 0 = no limit)
      emails-per-customer=5             a join beyond that is not made (also phones-, devices-; 0 = no limit)
      ids-per-device=1                  a device seen with more customer ids or e-mails joins nobody
      country-code=49                   put before phone numbers that come without one
      block=[KIND:]PATTERN              values that name nobody; * stands for anything (unblock= takes it away)
      junk=null,none,…                  words that name nobody (replaces the list)
      mailboxes=info,sales,…            mailboxes many people read (replaces the list)
      rules=default                     back to the built-in rules

    Limits for --suspect, more than which is suspicious (0 = never):
      profiles=25  emails=3  phones=3  devices=12  countries=2
      travel-minutes=10                 events in two countries closer together than that
      limits=default                    back to the built-in limits

    A customer is a customer id, an e-mail, a phone, a device id or a number from a list such as "#247" (a number
    without # is an id).

## cli/args/export.rs
help-consents-include-unknown-consent = Include people whose consent is unknown because it is kept elsewhere: to write to them without it may be against the law where they live. Who refused this or another way of contact is never exported. The journal records how many were included
help-output-out = The file; its ending says the format. `-` is standard output
help-output-format = The format, where the ending does not say it
help-export-events-about = Every event as CSV or JSON
help-export-segment-about = The members of one segment as CSV or JSON
help-export-segment-name = Its name or number
help-export-purpose = What the list is for: email, sms, ads, profiling or analytics; by default e-mail, or what the tool is for. Only people who agreed to it and can be reached are in it
help-export-to = The tool that will import the file, with its headers, formats and limits. By default the list has Desire Path's own columns
help-export-hashed = Addresses, numbers and names as SHA-256, for ad networks that take both
help-export-campaign = The number of the campaign in the tool (Salesforce: 701…)
help-export-segments-about = The members of all segments as CSV or JSON
help-export-actions-about = The approved actions that may be carried out, as CSV or JSON; marks them as exported
help-export-actions-about-long =
    The approved actions that may be carried out, as CSV or JSON; marks them as exported.

    Each message has a day and an hour (`send_at`, `time_zone`): the customer's best hour between 8:00 and 21:00 where they live, one message per person and day over all channels and exports. `expected_orders` are orders expected of the customer within 30 days either way (the same in all their rows: count them once), `added_orders` and `added_value` what the message adds, measured against customers held back, blank where nothing was measured.
help-export-again = Repeat the last export for another tool, with the actions as they were
help-export-as-usual = List instead the people for whom the action is left out, for what you send to everybody anyway. Nothing is marked as exported
help-export-assignments-about = Who is in which arm of which experiment (proposed, as-usual, nobody), as CSV or JSON
help-export-scores-about = The scores of the last prediction run as CSV or JSON
help-export-flow-about = The flow as SVG, PNG, CSV or JSON
help-export-flow-share = Make it for sharing: small groups are merged, and the project remembers what was shared, so that the difference between two files reveals nobody
help-export-timeline-about = The timeline of one customer as SVG, PNG, CSV or JSON
help-export-timeline-customer = Number, customer id, e-mail, device id, phone, or a name that one customer has
help-export-spend-about = What ads cost and how many people they reached, by day and campaign, as CSV or JSON
help-export-report-about = The whole project on one self-contained HTML page, made to be shared: no single person, no group of few
help-picture-style-theme = Dark ink on a light ground
help-picture-style-width = Width of the diagram in pixels
help-picture-style-height = Height of the diagram in pixels

## cli/args/privacy.rs
help-consent-ids = Whose consent to set: customer ids, e-mails, phones, device ids or numbers from a list such as "#247"
help-consent-set = Their answer
help-consent-purpose = The purpose: analytics, profiling, email, sms or ads
help-consent-segment = All members of a segment, by name or number
help-consent-note = How you know
help-erase-ids = The people: customer ids, e-mails, phones, device ids or numbers from a list such as "#247" (a number without # is an id)
help-erase-from = A CSV file of identifiers; `-` is standard input
help-confirm-irreversible = Confirm: this cannot be undone
help-access-out = The JSON file; `-` is standard output
help-prune-months = Remove events older than this many months; by default the project's setting
help-prune-totals = Only list the totals kept of events that were removed
help-prune-format = How the totals are written
help-pseudonymise-out = The copy
help-pseudonymise-shift-days = Shift the times of each customer by up to this many days
help-pseudonymise-key = Write the key to this file instead of throwing it away
help-pseudonymise-encrypt = Protect the copy with a passphrase of its own
help-pseudonymise-new-passphrase-file = Take the copy's passphrase from this file instead of asking for it (or `DESIRE_PATH_NEW_PASSPHRASE`)
help-journal-kind = Only entries of this kind: edit, import, export, erasure or retention

## cli/args/protect.rs
help-decrypt-yes = Confirm: anyone who gets the file can then read it
help-passphrase-new-passphrase-file = Take the new passphrase from this file instead of asking for it (or `DESIRE_PATH_NEW_PASSPHRASE`)

## cli/args/safety.rs
help-check-accept = Accept tables that were changed outside the program as they are
help-backup-out = The copy, which must not exist yet; by default beside the project, with the date in its name
help-undo-yes = Also undo an import: its rows are removed for good; importing the files again brings them back
help-step-list = Only list what can be undone and redone, the latest last
help-step-format = How the list is written

## Exclusion audiences, content feeds, webhooks

help-webhooks-about = Send approved actions to another program, signed; off until you switch it on
help-webhooks-set = Change a setting: url, hosts (the allowed hosts, with commas), body (segment or cloud-events), daily-cap (requests a day), secret-variable (the environment variable that holds the secret)
help-webhooks-on = Allow sending; the address and its host must be set
help-webhooks-off = Stop everything: nothing is sent until you switch it on again
help-webhooks-dry-run = Show the requests that would be sent, word for word; nothing is sent, and the journal records who was in them
help-webhooks-first = Show only the first N requests of a dry run; by default 3 as text, all as CSV and JSON
help-webhooks-send = Send what is due. Accepted messages are marked as exported; failed ones are retried in later rounds, at most ten times over three days
help-webhooks-secret-file = A file with the secret (whsec_…); else the environment variable that is set, else the keyring of this computer, else you are asked for it
help-webhooks-keep-secret = Keep the secret for the host in the keyring of this computer (secret-tool), from the file or asked for
help-webhooks-forget-secret = Take the secret for the host out of the keyring
help-webhooks-after =
    Requests are signed by Standard Webhooks 1.0 (webhook-id, webhook-timestamp, webhook-signature). Only https:// addresses whose host is among the hosts of the project are sent to, http:// only on this computer; redirects are not followed. Each attempt is a row of the log. The secret is never kept in the project.
help-export-exclusions-about = People whom ads should skip, as an exclusion audience for an ad network
help-export-exclusions-about-long =
    People whom ads should skip, as an exclusion audience for an ad network: recent buyers, people with an open complaint, and those held back at random to measure the effect.

    An exclusion list keeps advertising away from people, so it needs no consent to advertising, and a refusal keeps nobody out of it. People who refused analytics are in no list, not even this one. It holds only addresses and numbers, as SHA-256 wherever the network accepts that.
help-export-exclusions-of = Only these reasons, with commas: recent-buyers, open-complaints, nobody
help-export-exclusions-recent-days = How many days before the end of the data an order counts as recent
help-export-content-about = Which content a website shows to which customers, as a CSV or JSON feed
help-export-content-about-long =
    Which content a website shows to which customers: variant, audience_key, content_id, from, until and the content itself.

    A row is an approved action of the kind “Content variant” for the website, or a whole segment (audience_key segment:NAME) where a playbook of that kind is for segments alone and says the same to everybody. Customers are customer:ID, else email-sha256:HASH, else device:ID; their row counts before that of their segment. People held back at random have a row with the content "default". What is new in the feed is marked as exported; later feeds repeat it until it ends.

## cli/args/serve.rs
help-serve-about = Take events as they happen, from websites and apps that send them to this computer
help-serve-address = Where to listen; by default as the project says, else at 127.0.0.1:8744. 127.0.0.1 can be reached from this computer only, 0.0.0.0 from the whole network
help-serve-origin = A website whose pages may send (https://shop.example), several times for several; * for any. Programs other than browsers need none
help-serve-new-key = Make a key for a source, show it this one time, and end
help-serve-keys = List the keys, and end
help-serve-revoke = Take keys away by their numbers, and end
help-serve-after =
    `desire-path serve shop.desire` runs until Ctrl+C. The libraries of Segment, RudderStack and Jitsu
    (POST /v1/batch, /v1/track, /v1/identify, /v1/page, /v1/screen, /v1/group, /v1/alias) and of PostHog
    (POST /batch/) send to it: give them the address and a key. A call is answered once it is on the disk, and is in
    the project a moment later, exactly once. The connection is not encrypted: to listen on another address than
    127.0.0.1, put a web server with a certificate in front of it. Keys are changed while the server does not run.
    the project a moment later, exactly once. The connection is not encrypted: whoever listens on another address than
    127.0.0.1 puts a web server with a certificate before it. Keys are changed while the server does not run.
## cli/args/remote.rs
help-remote-about = Ask questions of the events of a database (ClickHouse, PostgreSQL): list, add, look at or remove databases
help-remote-add = Add a database by this name, once it answers
help-remote-map = Say what the columns of its table of events are, and look at what that makes
help-remote-tables = List the tables that may be read
help-remote-check = Look at the mapped table: how many rows can be read, of when and of whom, and the first twenty
help-remote-fetch = Print the events of some customers, to import them or to look at them: those of a sample, or of some that are named
help-remote-one-in = Of so many customers about one, always the same ones
help-remote-sample = So many customers, always the same ones
help-remote-people = Those behind a part of an answer: a question as a link holds it, such as “channels?select.channel=Social”
help-remote-only = The customers of these names
help-remote-into = Import them into this project; a new one is set up as this one is
help-remote-remove = Remove it, with what is kept of its answers
help-remote-kind = What it is
help-remote-host = The computer that it runs on
help-remote-port = The port that it listens at, where it is not the usual one
help-remote-database = The database there
help-remote-user = Who asks; one who may only read is best
help-remote-secret-variable = The variable of the environment that holds the secret; the secret itself is never in the project
help-remote-plain = Without encryption; only for a database on this computer
help-remote-table = The table of events; before a point its schema
help-remote-customer = The column that says whose event it is
help-remote-time = The column that says when it happened: moments, or seconds, milliseconds or microseconds since 1970
help-remote-event = The column that says what happened
help-remote-channel = The column that says by which channel the customer came
help-remote-value = The column with money
help-remote-order = The column that puts events of one instant in order, such as their number
help-remote-after =
    Nothing is imported: the database counts, and only counts come back. Then `show ID PROJECT --on NAME` asks it, for
    overview, transitions, stage-flow, touchpoint-flow, paths, channels, retention, funnel, trends, stickiness and attribution; the answer is kept in the project,
    and `--kept` shows it again without the database. Statements only read, end after ten minutes, and Ctrl+C stops them.
