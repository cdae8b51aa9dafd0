//! The commands and their options.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

use super::identity_args::IdentityArgs;
use super::passphrase::ProjectArg;
use super::protect::{DecryptArgs, EncryptArgs, PassphraseArgs};
use super::traffic::TrafficArgs;

const AFTER_HELP: &str = "\
Without a command the window opens, on PROJECT where one is named.

Filters:
  --filter KEY=VALUE, several times or with ; between them. Keys:
    from=2026-01-01        events from this day on (or 2026-01-01T14:00)
    to=2026-06-30          events up to and including this day
    channel=Social,E-mail  customers who first came by one of these channels
    segment=NAME           members of a segment, by name or number
    source=Website         events from these sources
    bots=in                bots and the company's own people too (bots=only: nobody else)

Encrypted projects:
  The passphrase is asked for and not shown. Scripts give it by --passphrase-file FILE (keep that
  file from others), or in the environment variable DESIRE_PATH_PASSPHRASE: there your other
  programs and administrators of the machine can read it, and the shell may remember the line
  that set it. It is never an argument, which everybody on the machine can read.

Exit codes:
  0  done
  1  failed; the reason is on standard error
  2  wrong usage, or the window has no display
  3  nothing came out: no row could be used, nobody passes the filter, or there is too little data";

/// Customer journey mapping on your own machine.
#[derive(Debug, Parser)]
#[command(name = "desire-path", version, after_help = AFTER_HELP, args_conflicts_with_subcommands = true)]
pub struct Cli {
    /// Project to open in the window.
    pub project: Option<PathBuf>,
    /// What to do.
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Write the exports of an invented shop, to try things out.
    Generate(GenerateArgs),
    /// Import files into a project, which is created where it does not exist.
    Import(ImportArgs),
    /// Say what a project holds: sources, imports, counts, quality.
    Info(ShowArgs),
    /// Judge the data of each source: findings, a grade, and the rows behind.
    Quality(QualityArgs),
    /// Propose names for addresses, and add them as touchpoint rules.
    Names(NamesArgs),
    /// Say who is not a customer: bots, visitors too fast for people, the company's own.
    Traffic(TrafficArgs),
    /// List every session.
    Sessions(QueryArgs),
    /// Count which touchpoint follows which.
    Transitions(QueryArgs),
    /// Show where customers go step by step.
    Flow(FlowArgs),
    /// Say who is who: which profiles are one customer, what other rules would change, and decide single cases.
    Identity(IdentityArgs),
    /// Find groups of customers that behave alike.
    Segments(SegmentsArgs),
    /// Show one customer's whole journey.
    Timeline(TimelineArgs),
    /// Predict who will buy and who will leave, with a test on the past.
    Predict(PredictArgs),
    /// Propose, approve, reject and list actions.
    Actions(ActionsArgs),
    /// Write lists, pictures or the report to a file.
    Export(ExportArgs),
    /// Ask the project in SQL, read-only; events are in the table `events`. Customers and profiles have the numbers of the
    /// file there, one less than in lists.
    Sql(SqlArgs),
    /// Show who agreed to what, or note what somebody said.
    Consent(ConsentArgs),
    /// Erase people for good.
    Erase(EraseArgs),
    /// Write everything that is held about one person as JSON.
    Access(AccessArgs),
    /// Remove old events for good; totals stay.
    Retention(RetentionArgs),
    /// Write a copy in which nobody is named, to be shared; it is not encrypted unless --encrypt says so.
    Pseudonymise(PseudonymiseArgs),
    /// Protect a project with a passphrase: the file is written anew, encrypted.
    Encrypt(EncryptArgs),
    /// Take the encryption off: the file is written anew, readable by everybody who has it.
    Decrypt(DecryptArgs),
    /// Change the passphrase of an encrypted project.
    Passphrase(PassphraseArgs),
    /// List imports, exports, erasures and edits.
    Journal(JournalArgs),
    /// Do the whole job on the sample shop, without a window.
    Demo(DemoArgs),
}

/// How results are written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Aligned lines for people.
    #[default]
    Text,
    /// Comma-separated values with a header line.
    Csv,
    /// One JSON document.
    Json,
}

#[derive(Debug, Args)]
pub struct GenerateArgs {
    /// How many people shop there.
    #[arg(long, default_value_t = crate::generate::SAMPLE_CUSTOMERS)]
    pub customers: u32,
    /// Same seed, same bytes.
    #[arg(long, default_value_t = crate::generate::SAMPLE_SEED)]
    pub seed: u64,
    /// Folder for the files.
    #[arg(long)]
    pub out: PathBuf,
}

#[derive(Debug, Args)]
pub struct ImportArgs {
    #[command(flatten)]
    pub project: ProjectArg,
    /// Protect a project that is made now with a passphrase.
    #[arg(long)]
    pub encrypt: bool,
    /// Files to import, or folders of them; packed files and those with several tables too.
    #[arg(required_unless_present = "watch")]
    pub files: Vec<PathBuf>,
    /// Then look into this folder every few seconds: new files whose columns are known, from an import or from a tool,
    /// import by themselves, the others are named.
    #[arg(long, value_name = "FOLDER")]
    pub watch: Option<PathBuf>,
    /// Only the table of this name, where files hold several: a file in an archive, a sheet of a workbook. Of an
    /// object-centric log the type of object that is the customer.
    #[arg(long)]
    pub table: Option<String>,
    /// Source the rows belong to, instead of the guessed one.
    #[arg(long)]
    pub source: Option<String>,
    /// What columns hold, where the guess is wrong: column=role, with commas between them.
    #[arg(long, value_delimiter = ',')]
    pub map: Vec<String>,
    /// Which comes first in dates like 05/01/2026.
    #[arg(long)]
    pub dates: Option<Dates>,
    /// Zone of times that come without one, such as Europe/Berlin.
    #[arg(long)]
    pub time_zone: Option<String>,
    /// Keep also images, styles, scripts, redirects and checks of a web server's log.
    #[arg(long)]
    pub keep_files: bool,
    /// Of order lines that are exactly alike within an order, count only the first.
    #[arg(long)]
    pub lines_once: bool,
    /// Write the rows that were left out to this CSV file.
    #[arg(long)]
    pub rejects: Option<PathBuf>,
    /// How the report is written.
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

/// Day or month first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Dates {
    /// 31/12/2026.
    DayFirst,
    /// 12/31/2026.
    MonthFirst,
}

#[derive(Debug, Args)]
pub struct ShowArgs {
    #[command(flatten)]
    pub project: ProjectArg,
    /// How the result is written.
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

#[derive(Debug, Args)]
pub struct QualityArgs {
    #[command(flatten)]
    pub project: ProjectArg,
    /// List what is behind one finding, such as outage or rejected.
    #[arg(long, value_name = "FINDING")]
    pub rows: Option<String>,
    /// Only this source.
    #[arg(long)]
    pub source: Option<String>,
    /// How the result is written.
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

#[derive(Debug, Args)]
pub struct NamesArgs {
    #[command(flatten)]
    pub project: ProjectArg,
    /// List every address before and after instead of the rules.
    #[arg(long)]
    pub preview: bool,
    /// Add the proposed rules to the project.
    #[arg(long)]
    pub apply: bool,
    /// How the result is written.
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

#[derive(Debug, Args)]
pub struct QueryArgs {
    #[command(flatten)]
    pub project: ProjectArg,
    /// Look only at some customers or events; see `desire-path --help`.
    #[arg(long, value_name = "KEY=VALUE")]
    pub filter: Vec<String>,
    /// How the result is written.
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
    #[command(flatten)]
    pub small: Small,
}

/// How a flow is made.
#[derive(Debug, Args)]
pub struct FlowHow {
    /// Stages or touchpoints.
    #[arg(long, default_value = "stage")]
    pub level: LevelArg,
    /// Count customers or sessions.
    #[arg(long, default_value = "customers")]
    pub unit: UnitArg,
    /// Percentages of all at the start, or of those still on their way one step before.
    #[arg(long, default_value = "start")]
    pub base: BaseArg,
    /// Columns.
    #[arg(long, default_value_t = 8, value_parser = clap::value_parser!(u8).range(2..=20))]
    pub steps: u8,
    /// Names shown; the others are in Other.
    #[arg(long, default_value_t = 12, value_parser = clap::value_parser!(u8).range(1..=200))]
    pub top: u8,
    /// In each column, names below this share of the start (in per cent) are in Other.
    #[arg(long, default_value_t = 0.0)]
    pub min_share: f64,
    /// Count the same step several times in a row each time.
    #[arg(long)]
    pub keep_repeats: bool,
    /// First column is the start of a path, or last column is the goal.
    #[arg(long, default_value = "start")]
    pub anchor: AnchorArg,
    /// Follow paths beyond the goal.
    #[arg(long)]
    pub beyond_goal: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum LevelArg {
    Stage,
    Touchpoint,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum UnitArg {
    Customers,
    Sessions,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum BaseArg {
    Start,
    Previous,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum AnchorArg {
    Start,
    Goal,
}

#[derive(Debug, Args)]
pub struct FlowArgs {
    #[command(flatten)]
    pub query: QueryArgs,
    #[command(flatten)]
    pub how: FlowHow,
    /// Which table, as text or CSV; JSON has both.
    #[arg(long, default_value = "nodes")]
    pub table: FlowTable,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum FlowTable {
    Nodes,
    Links,
}

#[derive(Debug, Args)]
pub struct SegmentsArgs {
    #[command(flatten)]
    pub query: QueryArgs,
    /// Number of groups, instead of the one the data speaks for.
    #[arg(long = "groups", id = "groups", value_parser = clap::value_parser!(u8).range(2..=8))]
    pub groups: Option<u8>,
    /// Keep the groups as segments of the project, in place of those of an earlier run.
    #[arg(long)]
    pub save: bool,
}

#[derive(Debug, Args)]
pub struct TimelineArgs {
    #[command(flatten)]
    pub project: ProjectArg,
    /// The customer: number, customer id, e-mail, device id or phone.
    pub customer: String,
    /// How the result is written.
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

#[derive(Debug, Args)]
pub struct PredictArgs {
    #[command(flatten)]
    pub query: QueryArgs,
    /// List every customer's score instead of how well the predictions do.
    #[arg(long)]
    pub scores: bool,
    /// Leave the project as it is.
    #[arg(long)]
    pub no_save: bool,
}

#[derive(Debug, Args)]
pub struct ActionsArgs {
    #[command(flatten)]
    pub query: QueryArgs,
    /// Propose anew from predictions, segments and signals; what a person decided stays.
    #[arg(long)]
    pub propose: bool,
    /// Approve: all, a kind such as win-back, or numbers with commas between them.
    #[arg(long, value_name = "WHICH")]
    pub approve: Option<String>,
    /// Reject: all, a kind, or numbers.
    #[arg(long, value_name = "WHICH")]
    pub reject: Option<String>,
}

#[derive(Debug, Args)]
pub struct ExportArgs {
    #[command(flatten)]
    pub project: ProjectArg,
    /// What to export.
    #[command(subcommand)]
    pub what: ExportWhat,
}

/// Where an export goes.
#[derive(Debug, Args)]
pub struct Out {
    /// The file; its ending says the format. `-` is standard output.
    #[arg(long)]
    pub out: PathBuf,
    /// Look only at some customers or events; see `desire-path --help`.
    #[arg(long, value_name = "KEY=VALUE")]
    pub filter: Vec<String>,
}

#[derive(Debug, Subcommand)]
pub enum ExportWhat {
    /// Every event as CSV.
    Events(Out),
    /// The members of one segment as CSV.
    Segment {
        /// Its name or number.
        name: String,
        /// What the list is for: email, sms, ads, profiling or analytics. Who does not agree to it stays behind.
        #[arg(long = "for", default_value = "email", value_name = "PURPOSE")]
        purpose: String,
        #[command(flatten)]
        out: Out,
    },
    /// The members of all segments as CSV.
    Segments {
        /// What the list is for: email, sms, ads, profiling or analytics. Who does not agree to it stays behind.
        #[arg(long = "for", default_value = "email", value_name = "PURPOSE")]
        purpose: String,
        #[command(flatten)]
        out: Out,
    },
    /// The approved actions that may be carried out as CSV, and mark them as exported.
    Actions(Out),
    /// The scores of the last prediction run as CSV.
    Scores(Out),
    /// The flow as SVG, PNG or CSV.
    Flow {
        #[command(flatten)]
        out: Out,
        #[command(flatten)]
        how: FlowHow,
        #[command(flatten)]
        look: Look,
        #[command(flatten)]
        small: Small,
    },
    /// The timeline of one customer as SVG, PNG or CSV.
    Timeline {
        /// Number, customer id, e-mail, device id or phone.
        customer: String,
        #[command(flatten)]
        out: Out,
        #[command(flatten)]
        look: Look,
    },
    /// What ads cost and whom they reached, by day and campaign, as CSV.
    Spend(Out),
    /// The whole project on one self-contained HTML page.
    Report {
        #[command(flatten)]
        out: Out,
        #[command(flatten)]
        small: Small,
    },
}

/// Which counts do not leave.
#[derive(Debug, Args)]
pub struct Small {
    /// Write no count of a group of fewer people than this to a file, CSV or JSON, instead of the project's setting; 0
    /// writes all.
    #[arg(long)]
    pub k: Option<u32>,
}

/// How a picture looks.
#[derive(Debug, Args)]
pub struct Look {
    /// Dark ink on a light ground.
    #[arg(long, default_value = "light")]
    pub theme: ThemeArg,
    /// Width of the diagram in pixels.
    #[arg(long, default_value_t = 1160, value_parser = clap::value_parser!(u16).range(320..=7000))]
    pub width: u16,
    /// Height of the diagram in pixels.
    #[arg(long, default_value_t = 560, value_parser = clap::value_parser!(u16).range(200..=7000))]
    pub height: u16,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ThemeArg {
    Light,
    Dark,
}

#[derive(Debug, Args)]
pub struct SqlArgs {
    #[command(flatten)]
    pub project: ProjectArg,
    /// The query.
    pub query: String,
    /// How the result is written.
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

#[derive(Debug, Args)]
pub struct DemoArgs {
    /// Folder for the results; made where it does not exist.
    #[arg(long)]
    pub out: PathBuf,
    /// How many people shop there.
    #[arg(long, default_value_t = crate::generate::SAMPLE_CUSTOMERS)]
    pub customers: u32,
}

#[derive(Debug, Args)]
pub struct ConsentArgs {
    #[command(flatten)]
    pub project: ProjectArg,
    /// Whose consent to set: customer ids, e-mails, phones, device ids or numbers from a list such as "#247".
    pub ids: Vec<String>,
    /// What they said.
    #[arg(long)]
    pub set: Option<Said>,
    /// About what: analytics, profiling, email, sms or ads.
    #[arg(long)]
    pub purpose: Option<String>,
    /// All members of a segment, by name or number.
    #[arg(long, conflicts_with = "ids")]
    pub segment: Option<String>,
    /// How you know.
    #[arg(long, default_value = "")]
    pub note: String,
    /// How the result is written.
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
    #[command(flatten)]
    pub small: Small,
}

/// Yes or no.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Said {
    Given,
    Refused,
}

#[derive(Debug, Args)]
pub struct EraseArgs {
    #[command(flatten)]
    pub project: ProjectArg,
    /// Whom: customer ids, e-mails, phones, device ids or numbers from a list such as "#247" (a number without # is an id).
    pub ids: Vec<String>,
    /// A CSV file of identifiers.
    #[arg(long)]
    pub from: Option<PathBuf>,
    /// Really do it: it cannot be undone.
    #[arg(long)]
    pub yes: bool,
}

#[derive(Debug, Args)]
pub struct AccessArgs {
    #[command(flatten)]
    pub project: ProjectArg,
    /// The customer: customer id, e-mail, device id, phone, or number from a list such as "#247".
    pub customer: String,
    /// The JSON file; `-` is standard output.
    #[arg(long)]
    pub out: PathBuf,
}

#[derive(Debug, Args)]
pub struct RetentionArgs {
    #[command(flatten)]
    pub project: ProjectArg,
    /// Events older than this many months go; the project's setting where it is left out.
    #[arg(long, value_parser = clap::value_parser!(u32).range(1..=1200))]
    pub months: Option<u32>,
    /// Really do it: it cannot be undone.
    #[arg(long)]
    pub yes: bool,
    /// Only list the totals that are left of events removed before.
    #[arg(long, conflicts_with_all = ["months", "yes"])]
    pub totals: bool,
    /// How the totals are written.
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

#[derive(Debug, Args)]
pub struct PseudonymiseArgs {
    #[command(flatten)]
    pub project: ProjectArg,
    /// The copy.
    #[arg(long)]
    pub out: PathBuf,
    /// Shift the times of each customer by up to so many days.
    #[arg(long, default_value_t = 0, value_parser = clap::value_parser!(u32).range(0..=3650))]
    pub shift_days: u32,
    /// Write the key to this file instead of throwing it away.
    #[arg(long)]
    pub key: Option<PathBuf>,
    /// Protect the copy with a passphrase of its own.
    #[arg(long)]
    pub encrypt: bool,
    /// Take the copy's passphrase from this file instead of asking for it (or DESIRE_PATH_NEW_PASSPHRASE).
    #[arg(long, value_name = "FILE", requires = "encrypt")]
    pub new_passphrase_file: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct JournalArgs {
    #[command(flatten)]
    pub project: ProjectArg,
    /// Only entries of this kind: edit, import, export, erasure or retention.
    #[arg(long)]
    pub kind: Option<String>,
    /// How the result is written.
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}
