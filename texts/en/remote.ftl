### Questions to the events of a database.

## Why there is no answer

remote-answer-is-cut = the database's answer ended before its total, so nothing is made of it; ask again
remote-not-for = a database cannot be asked this { $what }
remote-not-this-question = a database cannot be asked “{ $title }”; import the events for it, or those of a sample of customers (remote --fetch … --sample 5000 --into sample.desire). A database answers overview, transitions, stage-flow, touchpoint-flow, paths, channels, retention, funnel, trends, stickiness and attribution
remote-too-many-rows = the answer has more than { $n } rows; give rarer names of events one name in the database
remote-sample-too-large = these are more than { $most } events; take a smaller sample, or fewer customers
remote-too-many-customers = these are more than { $most } customers; point at a smaller part, or narrow the question by a filter
remote-too-many-names = the column of events has { $n } different names, and at most { $most } can be told apart; map a column that says what happened, not where or to what
remote-no-events = no row of { $table } says whose event it is and when it happened; look at it with `remote --check`
remote-kept-is-of-other-settings = what is kept was asked under other settings or rules; ask the database again, without --kept
remote-without-money-rules = while the project says of touchpoints whether their amounts are money; take these choices back, or map no column of money
remote-without-filters = with a filter other than dates, kinds of touchpoints and what was sent
remote-without-events-of-no-stage = by stages while touchpoints that happen there have no stage; give them one, or ask by touchpoints
remote-without-a-goal-of-no-stage = by stages while what reaches the goal has no stage; give it one, or ask by touchpoints
remote-without-dates = with a filter of dates
remote-without-missing-channels = while events do not say by which channel their customer came
remote-without-other-journeys = of other journeys than those of people
remote-without-these-settings = with these settings; the level, repeats, and how many steps, names and paths are shown may be chosen
remote-without-these-funnels = with these settings; its steps in order, the window, and the period may be chosen, and no step may be left out, exclude anything or have conditions
remote-without-these-trends = with these settings; the measure, the period and a touchpoint may be chosen, and of orders no touchpoint
remote-without-this-objective = in the order of this objective; --set by=usual asks without
remote-without-so-many-paths = of so many people at once; ask for fewer by a filter of dates
remote-without-so-short-a-look-back = with so short a look-back over so long a time; take a longer one, or fewer days by a filter of dates
remote-too-many-journeys = these are more than { $n } different journeys; ask for fewer by a filter of dates, or of a sample of customers
remote-without-another-goal = for another goal than the project’s
remote-without-passed-sites = while channels are sites that customers may only pass through; --set passed_sites=yes takes them for channels as any other
remote-without-these-people = about who is behind this part; name a row by --select as the answer names it, without groups and times taken
remote-no-such-table = there is no table { $table } that may be read; `remote --tables` lists those there are
remote-no-such-column = { $table } has no column { $column }; it has { $known }
remote-no-time = { $column } is no column of times, but { $kind }; map one that holds moments or numbers since 1970

## The way to it

remote-only-with-tls = { $host } is another computer, and is asked only over an encrypted connection; leave out --plain
remote-certificate-of-another-name = { $host } shows a certificate for another name; name the host as the certificate does
remote-certificate-not-trusted = { $host } shows a certificate that nobody whom this computer trusts has signed; install that of its issuer, or name its file in SSL_CERT_FILE
remote-certificate-refused = the certificate of { $host } is not accepted: { $why }
remote-no-certificates = none of the certificates that this computer trusts could be read: { $why }
remote-offers-no-encryption = { $host } offers no encryption; switch it on there, or, for a database on this computer, add it with --plain
remote-no-secret = the variable { $variable }, which holds the secret of { $name }, is not set
remote-took-too-long = the database did not answer within { $n } seconds
remote-cannot-be-reached = { $host } cannot be reached: { $why }
remote-not-let-in = { $host } lets nobody in by this name and secret: { $why }
remote-says = { $host } says: { $why }
remote-column-not-read = { $host } sends a column of type { $kind }, which is not read; name a column of texts or numbers
remote-spark-not-built = this build does not ask Spark; build it with `--features engine-spark`

## The command

stage-asking-for-names = Asking { $name } for names
stage-asking-database = Asking { $name }
cli-remote-no-such = there is no database called { $name }; `remote` lists those there are
cli-remote-no-name = a database needs a name
cli-remote-known = there is a database called { $name } already; remove it first, or choose another name
cli-remote-needs = { $option } is needed for this
cli-remote-no-address = this is no address of Spark Connect, which is written as sc://host:15002/;use_ssl=true
cli-remote-secret-in-address = the address holds a secret, which the project does not keep; put it into a variable of the environment, and name that with --secret-variable
cli-remote-not-mapped = { $name } has no table of events yet; name it with --map
cli-remote-list = { $project }: { $n ->
    [one] 1 database
   *[other] { $n } databases
}.
cli-remote-tables = { $name }: { $n ->
    [one] 1 table
   *[other] { $n } tables
} that may be read.
cli-remote-added = { $name } answers.
cli-remote-mapped = { $name } reads { $table }; times are { $unit }.
cli-remote-removed = { $name } is removed, with what was kept of its answers.
cli-remote-may-write = { $user } may also change data there. Nothing is changed, but a user who may only read is safer.
cli-remote-check = { $rows } rows of { $customers } customers, { $names } names of events, { $first } – { $last }.
cli-remote-left-out = Left out: { $nobody } rows without a customer, { $never } without a time.
cli-remote-fetched = { $name }: { $events } events of { $customers } customers.
cli-remote-nothing-fetched = { $name } has no event of such customers
cli-remote-scan = { $name } reads all of { $table }: { $rows }, { $bytes }.
cli-remote-rows = about { $n } rows
cli-remote-rows-unknown = as many rows as it has
cli-remote-bytes-unknown = of unknown size
cli-remote-asked = asked of { $name }, as of { $at }
cli-remote-kept-as-of = kept from { $name }, as of { $at }
cli-remote-nothing-kept = no answer of { $name } to this question is kept; ask it without --kept
cli-remote-not-kept = The answer is not kept in the project: { $why }
cli-remote-not-shared = what a database answers is for one's own screen: who is behind small groups is not known here; leave out --share and --hide-below
cli-remote-no-customers = who is behind a number is asked for anew each time and never kept; leave out --kept or --select
cli-remote-no-part = --people needs a question that points at a part of its answer, such as “transitions?select.from=Search&select.to=Login”
cli-remote-people-left-out = Left out: { $n ->
    [one] 1 customer who was erased here or refused analytics
   *[other] { $n } customers who were erased here or refused analytics
}.
remote-column-name = Name
remote-column-kind = Kind
remote-column-address = Address
remote-column-table = Table
remote-column-kept = Answers kept
remote-column-rows = Rows
remote-column-bytes = Bytes
remote-column-customer = Customer
remote-column-time = Time
remote-column-event = Event
remote-column-channel = Channel
remote-column-value = Value
remote-unit-milliseconds = milliseconds since 1970
remote-unit-seconds = seconds since 1970
remote-unit-microseconds = microseconds since 1970
remote-unit-moment = moments
