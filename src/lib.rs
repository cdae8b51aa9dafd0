//! Desire Path shows a business the paths its customers really take, says where each customer is likely to go next, and
//! turns that into a short list of actions that a person approves and exports. One program, one file, no server.
//!
//! This page is the map of the code: read it once, then follow the names. What the words mean stands in [`glossary`].
//!
//! # Bird's-eye view
//!
//! ```text
//! file ── import ──► profiles + events ── store (one transaction) ──► project file (SQLite)
//! project file ── store ──► blocks ── identity ──► EventTable (Arc, revision += 1)
//! project file ── store ──► derived columns, as a question needs them ──► the same EventTable
//! (EventTable, Filter) ──► Subset ── analysis / predict ──► results ── present ──► window | command line | files
//! a question (insight, settings, filter, selection) ── insights ──► answer: sentence, tables, facts, customers behind
//! answer ── release (small groups by audience, journal before the file) ──► files, other programs, an assistant
//! results ── act ──► proposals ── a person approves ──► export + hold-out ──► the next import measures the lift
//! ```
//!
//! Everything a person sees is computed from two immutable things: an [`events::EventTable`] (all events as columns,
//! sorted by customer and time) and a [`model::Project`] (the small tables: sources, rules, segments, predictions,
//! actions). A [`workspace::Workspace`] owns the project file and publishes a new snapshot of both after every change.
//! Window, command line and exports call the same functions on a snapshot, so a number on a chart, the list behind it
//! and the CSV are equal.
//!
//! # Code map
//!
//! Four crates. `engine/` computes and keeps (down to *proposals*, and `store`), `intake/` has what comes in (`import`),
//! `answers/` what people are told and what leaves (`present` to *way out*, and `generate`); this one has the tools, the command
//! line and the window, and passes the modules of the others on under their names. So what changes often is compiled without
//! what is large, and views and commands, which never read a million rows, are optimised little. (`kmeans/` is a fifth: it runs hundreds of times in
//! tests and is optimised there.)
//!
//! Layers, from the ground up. A module may use those in the rows above its own, never one beside or below it.
//!
//! | layer | modules | what lives there |
//! |---|---|---|
//! | texts | [`texts`] | every text on screen, by key; the words stand in `texts/en/*.ftl` |
//! | words | [`model`], [`progress`], [`files`], [`log`] | event, stage, channel, goal, filter, segment, prediction, action as plain types; progress and cancellation; where a file may be written, and how; the log |
//! | engine | [`events`] | `EventTable`, `Subset`, dictionaries, the rules that turn raw names into touchpoints, channels and stages |
//! | questions | [`analysis`], [`identity`] | sessions, flows, transitions, paths, friction, channels, moods, data quality; profiles → customers |
//! | futures | [`predict`] | features before a cut-off, logistic regression and boosted trees, back-tests, next touchpoint, best hour; `predict/segments`: k-means and names |
//! | protection | [`privacy`] | keyed hashes, who was erased, personal data in texts, counts too small to show, passphrases |
//! | proposals | [`act`] | which action for whom, hold-out, consent, measured lift |
//! | edges | [`import`], [`store`], [`present`] | bytes → events; the `SQLite` file; view models, layouts and drawings without a toolkit |
//! | remote | [`remote`] | questions to the events of a database: statements in its words, their rows, and what was kept of them |
//! | answers | [`insights`] | one file per question: settings, computation, sentence, tables, the customers behind each part |
//! | words of people | [`ask`] | a question in plain words becomes one of `insights`; the words of five languages stand in `ask/words` |
//! | whole | [`workspace`] | one open project with undo |
//! | way out | [`release`], then [`export`] | what may leave: small groups, the journal; CSV, SVG, PNG and HTML |
//! | tools | `mcp` | the insights as tools for a person's own assistant, over standard input and output; a feature |
//! | network | `webhooks` | approved actions as messages to another program, off until a person switches it on; a feature |
//! | network | `live` | events as they happen, from websites and apps that send them here; off until a person starts it; a feature |
//! | network | `databases` | the way to a database that a person named; a feature |
//! | program | [`program_settings`] | what is settled for the program on this computer, not for a project |
//! | choice | [`update_notice`] | whether a newer version is there, where a person said where to look |
//! | choice | [`language`] | which language is spoken: typed, chosen in the window, or of the system |
//! | faces | [`cli`], [`gui`] | the command line; the window |
//!
//! [`generate`] stands apart: it writes the exports of an invented shop with planted truths, for the sample and tests.
//!
//! **Where do I find…** what a view, a command or another program can ask? `insights`, one file per question; its page says
//! how to add one. What a typed question means? `ask`. A number on the Journey view? `analysis/flow`. Its position? `present/flow_layout`; of the graph of
//! moves, `present/graph`. Its paint?
//! `gui/widgets`. Why a row was rejected? `import`. What a tool's export
//! means? `import/presets`. What a click does? Views push a `gui::Command`; `gui/apply` is the
//! one place that acts on it. The file format? `store/schema`. What opens an encrypted project? `store/file`; every
//! connection to a project is made there. What opens a large project in a moment? `store/derived`. What is logged, and where? `log`. How damage is found and said? `store/checksum` and `store/damage`; what a file
//! may not do? `store/guard`. Where a file may be written? `files/output`; every writer asks it.
//!
//! **Texts** stand in `texts/en/*.ftl`, one file per room, and the code names them by key: `text!("paths-none")`. A new text is
//! a line there and its key here; another language is a folder beside `texts/en` with the same keys and a [`texts::Locale`].
//! [`texts`] says more. Which one is spoken says [`language`]. Keys are not translated: ids, column keys, codes and what is
//! typed; nor is what other programs read, CSV and JSON.
//!
//! # Invariants
//!
//! Kept by `tests/it/layers.rs`, which reads the code:
//!
//! - `analysis`, `predict` and `act` are pure: no clock, no file, no random source of their own. Seeds come from
//!   [`model::Settings`], "now" is the end of the data.
//! - Only `store` knows SQL (and one reader of a foreign format that is a database, `import/open/ocel/sqlite`; `remote` writes
//!   that of other databases), only `gui`
//!   knows egui, only the crate `kmeans` knows linfa.
//! - Nothing in `gui/views` changes state.
//! - There is no network code but in `webhooks`, which sends nothing until a person switches it on (its client also reads the
//!   address that a person gave to [`update_notice`]), in `live`, which listens to nobody until a person starts it, and in
//!   `databases`, which asks only databases that a person named.
//! - No file is longer than 600 lines.
//! - No text of the window, an insight, the report, an export or a command stands in the code (`tests/it/texts` lists what is
//!   no text, and the rooms that are left).
//!
//! Kept by tests of their own:
//!
//! - Same data, settings and seed give the same bytes, whatever the number of threads or the order of input rows.
//! - Every column of a flow adds up to the same base.
//! - An import is one transaction: killed at any moment, the file is as it was before or after.
//! - A bad row never stops an import: rows read = events + duplicates + rejected.
//! - A feature for a prediction never sees an event at or after its cut-off.
//!
//! # Decisions worth knowing
//!
//! - **Raw names are kept for good.** Rules are applied when the table is built, so an edit shows everywhere at once
//!   and can be undone without reading the file again.
//! - **Meaning is typed.** What a touchpoint is stands in its kind ([`model::TouchpointKind`]): the table of names
//!   (`events/naming/touchpoints`) gives it, a person may change it, and nothing else reads meaning out of a name. Reasons
//!   behind scores, doubts, actions and rows that were left out are values, stored as codes; `present/factors`,
//!   `present/readiness`, `present/action_reasons` and `present/reject_reasons` make the words.
//! - **A database counts, the program names.** What a question asks of a database ([`remote`]) comes back as counts and becomes the
//!   same outcome as of imported events, so that sentence, tables and pictures are those of the insight. Raw names are named
//!   here, by a table of two events of each; journeys are made there, by windows or arrays, and every answer ends with its
//!   total. What a database said is kept as its rows, and read again by the same code.
//! - **Things that people keep in lists** are collections ([`model::Item`], [`model::Change`], `store/collection`):
//!   numbered, ordered, stored and undone in one way. Segments, actions, decisions about who is who, consent by hand and notes
//!   on days are. A kind says which columns its table has; kinds that nobody asks for by SQL share one table as JSON. Undo
//!   steps that earlier versions kept are read by `workspace/earlier_edit`.
//! - **The rules of names are one value**, [`model::Rules`], and so are those of who is who: no collection. Their parts mean
//!   something only together (a touchpoint's place names a stage, the first rule that matches wins), they are edited in one
//!   dialog with one undo step, nothing refers to a single rule by a number, and a whole set is a few lines. As collections
//!   they would need numbers, five edits for each change of the dialog, and a check that these still fit together.
//! - **Which amounts are money** is settled at import by the built-in table of names. What a person says later, by a
//!   touchpoint's kind or by a rule, is applied to the table of events (`events/money`, `events/refusals` for consent):
//!   [`events::EventTable::amount`] is the money that counts, `raw_value` what files state.
//! - **Money is added up in one currency.** An event keeps the currency that its file names as the property `currency`;
//!   [`events::EventTable::amount`] is in that, `value` in the project's, and without an exchange rate it is in no sum
//!   (`events/currency`). Minor units are divided when a file is read, because only the file says that it has them.
//! - **What machines do in people's names** is found event by event (`events/automation`): the person may be a customer.
//! - **Tables of tools that one rule reads are data** (`import/presets/tables`): whose a row is, when, what happened, and what
//!   it was worth by the state of its payment.
//! - **Chance decides once.** Whether nobody writes to a customer follows from the customer and the seed (`act/hold_out`), so
//!   that the same people are left alone by all actions; whether things stay as usual is drawn for each experiment
//!   (`act/arms`). The export that first leaves somebody in or out settles the arm ([`model::Assignment`]), and nothing
//!   later changes it. What an experiment shows counts customers only once their days are over (`act/experiments`).
//! - **A customer's lasting number is its lowest profile number.** Segments, predictions and actions refer to it and
//!   survive new imports; when two people turn out to be one, both numbers lead to the same customer.
//! - **Bots are left out where questions are asked, not where rows come in.** A `Subset` hides what the project's settings
//!   hide, so one switch reaches every view, list and export, and undo brings everybody back.
//! - **Channel filters ask how a customer first came**, not how single events came: a marketer asks "those who came by
//!   Social".
//! - **A journey is one of an entity**: of a person, a session, an order, an account, a ticket or a cart ([`model::Entity`]).
//!   Ids of the last three are properties of events; their journeys may be of several people, who all stand behind them. An
//!   event that names no account is of the one that its person named last. Another entity than the person
//!   is another order of the same events (`events/entity_order`), worked out when it is first asked for and kept by the table
//!   until its columns change; an analysis asks `analysis/journeys` for the events of each journey and knows no more of it. A
//!   new entity is a function that makes such an order.
//! - **A catalogue is what its latest import says of each product** (`store/products`); which product an event is about is
//!   looked up by id, SKU or name when somebody asks (`events/catalogue`), and its category is a property in filters.
//! - **What a file is about says what its events mean**: "opened" under the number of a ticket is no opened e-mail, and the
//!   states of an order are one purchase (`import/map/event_subject`). A column of states becomes that of events where the
//!   rows are a log of them (`import/map/guess/state_logs`).
//! - **A conversation is one touchpoint**: a chat (`presets/chats`, `open/whatsapp`) or a call (`presets/calls`), with the
//!   customer's texts, how long they waited for the first answer and whether they got one.
//! - **Members of a segment by rule are never stored**: they are found anew when a snapshot is published
//!   (`workspace/segments`), and for any other time by intervals (`analysis/membership`).
//! - **Orders are counted, not their lines.** Which events are of one order says its number where the file has one, else
//!   customer, instant and source (`events/orders`). Money paid back is no order, whatever it is called.
//! - **A customer's stage is not that of the last event** but the furthest, and after the first purchase at least the one
//!   after the goal's (`analysis/customer_state`).
//! - **Of an order, deal or ticket that several imports tell of, the latest counts.** Presets that know its number mark its
//!   events with a hash of it (`presets/rows`, `import/rows/orders`); all that one import tells of one is a version, known as a
//!   whole or not at all (`events/record_versions`), and reading leaves out what a later import told anew or withdrew
//!   (`store/latest_records`). Nothing is overwritten, so that undoing the later import brings the earlier version back.
//! - **What leaves is a [`release::Release`].** It is made in one place, which asks for whom it is: the screen and one's own
//!   work are complete unless somebody wants otherwise, what is shared merges small groups and is remembered. Rows about
//!   single people carry what the journal says of them, and no file of them takes its place before the journal has it.
//! - **A call is answered when it is on the disk.** Calls that come live wait in a journal beside the project
//!   (`store/call_journal`) and become events as lines of a file of the same tool do (`workspace/calls`). The project
//!   remembers up to which number it took them in the change that adds their events, so that a program that is killed at any
//!   moment takes each exactly once.
//! - **Damage is told, not hidden.** Every change writes the checksums of the tables that it touched; a table that does not
//!   fit keeps the old one until a person accepts it. What is wrong travels as one sentence in the project
//!   ([`model::Project::incomplete`]), and everything that is made of it prints that sentence.
//! - **Errors that stop nobody are logged**, by [`log::OrLog`]; the log names nobody, so that it can be passed on.
//! - **Opening is reading.** A large project keeps the table of events as it stands in memory, column by column and with the
//!   key of what it was derived from (`store/derived`). Columns are read when they are first asked for ([`events::Lazy`]); one
//!   that is missing, outdated or damaged is never used, and the table is made from the blocks as ever. The columns hold no
//!   identifier, and erasing anybody deletes them all.
//! - **An edit costs what it changes.** Columns, profiles, segments and actions are shared with the project before it
//!   (`workspace/ready` says what an edit reads). Rules are compared with those before them by raw name (`events/naming`):
//!   only a column in which an event says something else is made anew. A small import is a sorted run that each column takes
//!   in when it is asked for (`events/append`), and what it brings is looked up in the table (`events/known`); names and who
//!   is left out are worked out for the customers whom its events are of, and who is who for the profiles that share
//!   something with new ones (`identity/added`). Where whose events are changes, or orders come again, the project is read as
//!   ever. An import sorts a large project from its packed blocks
//!   (`store/packed`, `store/derived/build`), never from whole columns.
//! - **A scene is a question, a slide is what may be shown of its answer.** `export/slides` asks a scene, merges small groups and
//!   makes a value that knows nobody; slides, printed pages, the page and frozen scenes are made of it alone. The stage of the
//!   window asks the same way and hides the same. Freezing is sharing: the project remembers the counts of a frozen scene, so that
//!   a live scene, or one frozen later, never differs from it by few; and a flow hides what would tell of few beside the first
//!   column of a frozen flow of its story, wherever that stands (`export/slides/ask`).
//! - **A file from elsewhere is not believed.** No number in it decides how much memory is taken before it is compared with
//!   what is there, and its views and triggers are switched off.
//! - **A duplicate is a whole row that comes again.** What the project keeps of two rows may be the same while the rows are
//!   not, so an import compares rows by a hash of all their bytes (`events/source_rows`), and with the project by how often
//!   it has an event. In which order events of one instant happened says the file (`import/rows/ties`).
//! - **A row is never bent to fit.** What the cells of each column have in common (`import/read/cell_types`) decides whether a
//!   row with a delimiter too many can be put right (`import/read/alignment`), and whether a quote is a stray one.
//! - **Undoing an import is soft until the project is closed**, so that it can be redone; then its blocks are removed.
//! - **An import remembers what it saw in bounded memory**: hashes of events lie by spans of time. What comes
//!   later than all before is only put down; what does not is looked up in small sets; the spans not needed for longest
//!   are spilled into a file without a name (`events/known_hashes`, `store/spill_file`). So a file of any size is read with a few hundred
//!   megabytes. Columns that an export does not have are not made (`events/columns`). One thread merges and numbers what others parse, the calling one writes.
//! - **A large file is looked through for further tables while it is imported** (`import/map/likely_headers`): a row that
//!   counts has a time, so that only a line that is left out can name columns. Where one may, nothing is imported, and the file
//!   is searched first. The blocks that are written stay in memory for the columns that open a project.
//! - **Meaning of columns is evidence, not a name.** Every column is scored for every role by its name and its cells, and the
//!   assignment with the greatest sum is taken (`import/map/guess`). What is not clear is a question of the inspection, which
//!   window and command line ask and a mapping answers ([`import::RoleQuestion`]); what is only likely is kept with the source
//!   and taken off its grade ([`model::UnclearRole`]).
//! - **A passphrase travels with the path** as a [`store::ProjectFile`], because several connections read one project; it is
//!   never kept anywhere else. All but the key itself is the same in builds with and without the feature `encrypted`.
//! - **`act` is a layer of its own above `predict`**, because proposals need both scores and analyses.

#[doc = include_str!("glossary.md")]
pub mod glossary {}

// in the order of the layers
pub use desire_path_engine::{
    act, analysis, events, files, identity, log, model, predict, privacy, progress, store, texts,
};

pub use desire_path_intake::import;

pub use desire_path_answers::{ask, export, generate, insights, present, release, remote, workspace};

#[cfg(feature = "mcp")]
pub mod mcp;

#[cfg(feature = "webhooks")]
pub mod webhooks;

#[cfg(feature = "engine-sql")]
pub mod databases;
pub mod language;
#[cfg(feature = "live")]
pub mod live;
pub mod program_settings;
pub mod update_notice;

pub mod cli;
pub mod gui;
