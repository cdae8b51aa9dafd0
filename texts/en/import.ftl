### Reading files: what is asked about columns, what is in doubt, what should be known before loading.

## Questions about columns

ask-unknown-states = { $column } says what became of an order or payment, but { $share } a word that is not known ({ $words }). Do these rows count as sales?
ask-share-of-rows = { $share } of its rows have
ask-share-of-money = rows with { $share } of the money have
ask-which-is-the-currency = Which column says the currency of the money? { $a } holds one currency and { $b } several.
ask-is-the-currency = { $column } is its currency
ask-unknown-states-count = Rows with such a word count as sales
payment-no-such-state = "{ $word }" is no state; states are { $known }
payment-word-is-state = cannot read "{ $pair }"; write WORD=paid, refunded, open, cancelled, disputed or test
ask-unknown-states-do-not-count = Only rows that are known to be paid count
ask-states-say-nothing = { $column } says nothing of the money: every row counts
doubt-answers-without-days = { $column } has scores, but no column says when they were given: they become no touchpoints, and are kept as what is known of each person. Add a column with the day of the answer.
doubt-unknown-states = { $column } seems to say what became of an order or payment, but none of its words is known ({ $words }): every row counts as a sale. If some are no sales, leave them out of the file.
ask-seen-times-and-numbers = There are times in { $time } and numbers in { $numbers }.
ask-seen-times = There are times in { $time }.
ask-seen-numbers = There are numbers in { $numbers }.
ask-seen-nothing = No column has times or numbers.
ask-nobody = No column says whom the rows are about. { $seen } Without customers there are no journeys; if one of the columns is the customer, say which.
ask-nobody-and-no-time = No column says whom the rows are about, and none says when: it is a table without people and times. { $seen } If one of the columns is the customer, say which.
ask-only-names = No column tells people apart: { $column } has names, and different people can have the same. { $seen } Is one name one person?
ask-weak-customer = Who is the customer? No column is called so; { $column } tells rows apart ({ $cells }).
ask-reached = The rows count clicks and how often something was seen, as reports of ads do, and { $column } may be who advertises. Is each of them a customer? Otherwise leave the file out.
ask-who-took-payments = The rows are payments of orders with a mark for tests, and { $column } may be who took them at the till. Is each of them a customer? Otherwise leave the file out: the orders say who bought.
ask-account-or-visitor = Who is the customer, { $a } or { $b }? An account beside visitors may be the company that they belong to.
ask-own-account = Every row has the same { $column } ({ $cells }), which may be the account of the business itself. Who is the customer?
ask-which-is-money = Which column is money that was paid? { $a } and { $b } have amounts, but no row has both: one may be what is owed, the other what was paid.
ask-staff = The rows are about employees ({ $column }), who are no customers as a rule. Is each of them a customer? Otherwise leave the file out.
ask-devices = Each row has a device ({ $column }) and numbers, but nothing that a person did, as measurements have. Is each device a visitor? Otherwise leave the file out.
ask-each-is-a-customer = Each { $column } is a customer
ask-which-is-the-customer = Which column is the customer, { $a } or { $b }?
ask-is-the-customer = { $column } is the customer
ask-is-the-company = { $column } is the company; { $people } tells its people apart
ask-person-or-company = Is { $column } one person, or a company with several? Some of its ids have several people in { $people }, most have one.
ask-each-name-is-a-person = Each name in { $column } is one person
ask-each-address-is-a-person = Each address in { $column } is one person
ask-several-addresses = { $share } of the ids in { $a } have several addresses in { $b }, so one of the two does not tell customers apart. Which does?
ask-shared-address = Different people in { $b } have the same address in { $a } ({ $cells }), as with a shared mailbox: they would become one customer. Which of the two tells people apart?
ask-which-says-when = Which column says when it happened, { $a } or { $b }?
ask-versions = Rows with the same “id” have the same { $a } and different { $b }: they are states of one record, not several things that happened. Should each state count when it began? Otherwise leave out the earlier states before you import the file.
ask-each-state-counts = Each state counts; { $column } says when it began
ask-date-in-parts = The day stands in parts in { $columns }, and only a whole date says when. Put the parts together in one column of the file, such as 2026-03-05, and import it again.
ask-no-time = No column says when it happened, and without times there are no journeys. The columns are { $columns }. If one of them says when, say which; otherwise export the file with its dates.
ask-does-it-say-when = Does { $column } say when it happened? Its numbers could be times ({ $cells }).
ask-says-when = { $column } says when it happened
ask-does-it-say-what-happened = Does { $column } say what happened? It holds { $cells }.
ask-says-what-happened = { $column } says what happened
ask-says-something-else = { $column } says something else
ask-every-row-is = Every row is a “{ $name }”
ask-whether-money = Is { $column } money? It holds { $cells }.
ask-whether-total = Each row is another customer. Was { $column } paid at the time of the row, or is it what the customer paid in all? It holds { $cells }.
ask-what-was-paid = Is { $column } what was paid? It holds { $cells }.
ask-which-was-paid = Is one of { $columns } what was paid? The first holds { $cells }.
ask-whole-or-rest = Which column is what was paid, { $a } or { $b }? In nearly every row { $b } is what another amount leaves of { $a }, as after a fee or tax.
ask-is-money = { $column } is money
ask-is-total = { $column } is what the customer paid in all
ask-how-many = { $price } is the price of one piece, and no column is called the quantity. Does one of these say how many were bought: { $columns }? The first holds { $cells }.
ask-is-quantity = { $column } is the quantity
ask-one-of-each = None of them: each row is one piece
ask-numbered-document-is-a-sale = The rows have numbers of a document (“{ $word }”) whose sums are no sales as a rule. Is { $column } money that a customer paid?
ask-document-is-a-sale = The name of the file says “{ $word }”, and such sums are no sales as a rule. Is { $column } money that a customer paid?
ask-sellers = Only { $n } different values of { $column } stand in { $rows } rows of sales: they may be those of who sold, who are no customers. Is each of them a customer? Otherwise leave the file out, or add a column that says who bought.
ask-suppliers = The rows are about suppliers ({ $column }), who are no customers as a rule. Is each of them a customer? Otherwise leave the file out.
ask-is-another-number = { $column } is another number
ask-name-differs = The name of { $column } says { $role }, its cells do not look like it: { $cells }. What is it?
ask-is-what-its-name-says = { $column } is what its name says
ask-is-something-else = { $column } is something else
ask-is-of-role = { $column } is: { $role }

## Other choices

choose-table-of-page = Which table of this page?
choose-customer-object = Which of these is the customer?
choose-business = Which of these is the business?
note-chat-conversations = { $messages } messages of a WhatsApp chat are { $n } conversations: a pause of more than a day begins another. Of the texts those of the customer are kept.
note-chat-business = “{ $business }” is taken for the business.
note-chat-own-lines = { $n } lines of WhatsApp itself are left out.
refuse-long-chat = a WhatsApp chat of more than 64 MB
advice-export-in-parts = Export it in parts.

## Kinds of rows and roles of columns

rows-events = Events
rows-people = People
rows-orders = Orders
rows-spend = Spend and reach
rows-products = Products
role-customer-id = Customer id
role-email = E-mail
role-phone = Phone
role-device-id = Device id
role-other-ids = Other ids of the person
role-time = Time
role-event = Event
role-channel = Channel
role-page = Page
role-product = Product
role-value = Value
role-campaign = Campaign
role-device = Device
role-country = Country
role-text = Text
role-name = Name
role-first-name = First name
role-last-name = Last name
role-postcode = Postcode
role-consent = Consent: e-mail
role-consent-sms = Consent: SMS
role-consent-ads = Consent: ads
role-consent-analytics = Consent: analytics
role-consent-profiling = Consent: profiling
role-consent-time = Consent: time
role-opt-out = Opted out: e-mail
role-quantity = Quantity
role-refund = Money paid back
role-payment-status = Payment status
role-paid-status = Payment status: only what is paid counts
role-booking = Kind of booking
role-deleted = Deleted
role-order-id = Order id
role-account-id = Account id
role-ticket-id = Ticket id
role-cart-id = Cart id
role-product-id = Product id
role-sku = SKU
role-handle = Handle
role-category = Category
role-cost = Cost
role-margin = Margin
role-stock = Stock
role-replaced-by = Replaced by
role-milestone = Milestone date
role-until = Last day
role-currency = Currency
role-impressions = Impressions
role-clicks = Clicks
role-property = Property: text
role-number-property = Property: number
role-score = Score
role-attribute = Attribute
role-ignore = Ignore

## Doubts about a file

doubt-spaces = Fields are divided by spaces, and texts seem to have spaces too: rows may be cut in the wrong places, also those that are read. Export with commas or tabs.
doubt-apostrophes = Texts stand between apostrophes, and some have doubled quotation marks (""): they are kept as they are.
doubt-header-again = The column names come again in line { $line }: the parts are read as one table. If the second is another one, put it into a file of its own.
doubt-second-table = Line { $line } looks like the column names of another table: what follows would be read by the columns of the first. Put each table into a file of its own.
doubt-shortened-ids = A spreadsheet has shortened long numbers in the column “{ $column }” (1.23457E+12): different ids are the same now, so that different customers or orders may become one. Export the file again and import it without opening it in a spreadsheet before.
doubt-cents = The amounts in the column “{ $column }” are whole numbers beside currencies in small letters, as payment tools write cents. If 1999 means 19.99, say that the amounts are in cents.
doubt-several-time-units = The times in “{ $column }” are in different units ({ $units } of the first rows): each is read by its length.
doubt-times-in-unit = { $n } in { $unit ->
    [0] seconds
    [1] milliseconds
    [2] microseconds
   *[other] nanoseconds
}
doubt-rounded-times = A spreadsheet has rounded the times in “{ $column }” (1.23457E+12), so that the hour is lost. Export the file again and import it without opening it in a spreadsheet before.
doubt-mixed-decimals = Amounts in “{ $column }” are written with a decimal comma and with a decimal point ({ $commas } and { $points } of the first rows). Each is read by its own sign; where that does not tell, as in 1.234 or 1,234, the { $sign ->
    [comma] comma
   *[point] point
} is taken for the decimal sign.
doubt-phone-country = Some numbers in “{ $column }” begin with the code of a country and some do not: the same telephone may become two customers. Say which country numbers without a code belong to, in Data › Identity › Rules.
doubt-one-id-in-many-rows = “{ $id }” stands in { $share } of the rows of “{ $column }”. If it means that nobody is known, leave these rows out: they would become one customer.

## Notes about a file

note-lines-skipped = { $n ->
    [one] 1 line before the table is skipped.
   *[other] { $n } lines before the table are skipped.
}
note-utf-16 = The text is UTF-16.
note-other-encoding = The text is not UTF-8; it is read as { $name }.
note-no-header = The file has no header; its columns are numbered.
note-dates-with-dots = Dates with dots are read as day.month.year.
note-amounts-in-cents = Amounts are in cents: 1999 is read as 19.99.
note-decimal-comma = A comma is read as the decimal sign.
note-ragged-rows = { $n } of the first { $rows } rows do not have a field for every column.
note-months-only = { $column } says no more than the month: what happened in it is dated on its first day.
note-quarters-only = { $column } says no more than the quarter: what happened in it is dated on its first day.
note-some-without-days = { $n } of the first { $dates } dates in { $column } have no day: what happened then is dated on the first day of the month or quarter.
note-row-names = The header has one name fewer than the rows have cells, as R writes it: the first column holds the names of the rows.
note-short-rows = Many rows end before the last columns: what they lack there is read as empty.
note-tables-of-page = The page holds { $n } tables; { $name } is read.
note-list-in-records = Each record holds a list “{ $name }”; each of its entries is a row.
note-files-of-archive = { $n } files of the archive are read one after the other.
note-customer-object = Each event belongs to objects of several types; “{ $customer }” is taken for the customer.
note-hidden-sheets = { $n ->
    [one] Sheet { $names } is hidden in the workbook and not read: unhide what belongs to it.
   *[other] Sheets { $names } are hidden in the workbook and not read: unhide what belongs to it.
}
note-consent-unknown = Column { $column }: in { $n ->
    [one] 1 row
   *[other] { $n } rows
} of the first { $rows } the word is neither yes nor no{ $words }, so consent is not known there. Replace it in the file by yes or no and import that instead.

## Files that cannot be read

load-error-io = cannot read { $file }: { $source }
load-error-empty = { $file } is empty. Export it again and check that rows were selected.
load-error-no-rows = { $file } has a header but no rows. Export it again with a wider date range.
load-error-no-records = { $file } holds no records: its list is empty. Export it again and check that rows were selected.
load-error-not-text = { $file } is { $what }. { $advice }
load-error-not-events = { $file }: { $what } cannot become journeys. { $advice }
load-error-damaged = { $file } is damaged: its end is missing or its parts do not fit together. Download or export it again.
load-error-damaged-json = { $file } is damaged JSON: it breaks in line { $line }, at character { $column }. Export it again.
load-error-missing-role = no column is mapped to { $what }: choose one
load-error-no-such-column = the file has no column { $columns }, which the mapping needs for { $what }
load-error-cannot-be-role = { $column } can be kept as a property or left out (ignore), but cannot be { $role }
load-error-no-such-role = there is no role "{ $word }"; the roles are { $known }
load-error-day-first-mapped = the mapping says that dates have the day first, but in this file the month comes first: change the date order
load-error-month-first-mapped = the mapping says that dates have the month first, but in this file the day comes first: change the date order
load-error-unknown-preset = the mapping is for files of a kind ("{ $id }") that this version does not know: load the file again
load-what-word-document = a Word document
load-what-presentation = a presentation
load-what-numbers-document = a Numbers document
load-what-parquet-lzo = a Parquet file compressed with LZO, which cannot be read here
load-what-parquet-unknown = a Parquet file compressed or encrypted in a way that cannot be read here
load-what-json-text = the JSON text
load-stage-reading = Reading { $file }
row-outcome-left-out = Left out: { $reason }
row-outcome-left-out-by-column = Left out: { $reason } ({ $column })
preview-person = Person { $who }
missing-the-day = the day
missing-the-cost = the cost, the impressions or the clicks
missing-the-product = the name, SKU or id of a product
missing-the-customer = a customer id, e-mail, phone or device id
missing-the-time = the time
load-error-several-tables = { $file } holds { $n } tables: choose one ({ $tables })
load-error-may-hold-tables = { $file } may hold several tables: look which they are before importing it
load-error-no-such-table = { $file } has no table "{ $table }" in it
load-error-ambiguous-dates = the dates in { $columns } could be day first or month first ("{ $example }"): choose which; the command line says it with --dates
load-error-time-zone = there is no time zone "{ $zone }": use a name such as Europe/Berlin
load-error-too-many-sources = a project can hold 255 sources; load this file into one of those that are there

## What they are instead, and what to do

refuse-archive-2000-tables = an archive of more than 2,000 tables
refuse-archive-without-table = an archive without a table in it
refuse-database = a database
refuse-error-message-tool-data = an error message of the tool, not its data
refuse-folder = a folder
refuse-formatted-document = a formatted document
refuse-json-list-things-objects = a JSON list of other things than objects
refuse-made-lines = not made of lines
refuse-packed-unpacks-400-times = packed so that it unpacks to more than 400 times its size
refuse-unknown-packing = packed in a way that is not known here
refuse-pdf-document = a PDF document
refuse-picture = a picture
refuse-protected-by-password = protected by a password
refuse-report-64-mb = a report of more than 64 MB
refuse-single-value-table = a single value, not a table
refuse-table-10000-columns = a table of more than 10,000 columns
refuse-no-text-file = not a text file
refuse-text-utf-32 = a text in UTF-32
refuse-web-page-without-table = a web page without a table
refuse-workbook-200-sheets = a workbook of more than 200 sheets
refuse-workbook-protected-by-password = a workbook protected by a password
refuse-workbook-read-damaged-unknown = no workbook that can be read: it is damaged or of an unknown kind
refuse-xml-file = an XML file
advice-choose-files-inside = Choose the files inside it.
advice-choose-text-export-csv = Choose a text export such as CSV.
advice-choose-text-export-csv-again = Choose a text export such as CSV or JSON lines.
advice-export-csv-json-lines = Export it as CSV or JSON lines.
advice-export-data-itself-csv = Export the data itself as CSV.
advice-export-one-object-per = Export one object per row, or CSV.
advice-export-one-row-per = Export one row per event, or only the columns that you need.
advice-export-records-themselves-their = Export the records themselves, with their columns.
advice-export-shorter-period = Export a shorter period.
advice-export-unpack-yourself-trust = No export does that; unpack it yourself if you trust it.
advice-has-row-64-mb = It has a row of more than 64 MB; check that it is a table.
advice-open-password-save-without = Open it with the password, save it without one, and choose it again.
advice-open-spreadsheet-program-save = Open it in a spreadsheet program and save it as XLSX or CSV.
advice-open-text-editor-read = Open it in a text editor to read what went wrong, then export it again.
advice-perhaps-export-asked-for = Perhaps the export asked for a login: sign in to the tool and download the file again.
advice-project-open-instead-otherwise = If it is a project, open it instead; otherwise export its tables as CSV.
advice-save-sheets-need-workbook = Save the sheets that you need in a workbook of their own, or as CSV.
advice-save-utf-8-for-example = Save it as UTF-8, for example in a text editor, and import that.
advice-tables-are-files-csv = Tables are files such as CSV, JSON lines, Parquet or Excel workbooks.
advice-unpack-choose-files-inside = Unpack it and choose the files inside.
advice-unpack-choose-folder-files = Unpack it and choose the folder or the files that you need.
advice-unpack-pack-zip-gz = Unpack it, or pack it as zip, gz or zst.
advice-unpack-password-choose-files = Unpack it with the password and choose the files inside.
advice-write-snappy-zstd-gzip = Write it with snappy, zstd, gzip, lz4 or brotli, or export CSV or JSON lines.
preview-until = to { $day }
preview-impressions = { $n } impressions
preview-product = Product { $words }
