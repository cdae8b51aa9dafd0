//! The commands and their options.

mod analyse;
mod annotations;
mod common;
mod examples;
mod export;
mod identity;
mod import;
#[cfg(feature = "mcp")]
mod mcp;
mod privacy;
mod project;
mod protect;
mod safety;
mod settings;
mod show;
mod terminal;
mod touchpoints;
mod traffic;

use std::path::PathBuf;

use clap::{Parser, Subcommand};

pub(super) use analyse::{
    ActionsArgs, AnchorArg, BaseArg, EntityArg, FlowArgs, FlowHow, FlowTable, LevelArg, PredictArgs, SegmentsArgs,
    TimelineArgs, TopScopeArg,
};
pub(super) use annotations::AnnotationsArgs;
pub(super) use common::{FileFormat, ForceArg, Format, ProjectArg, QueryArgs, ShowArgs, SmallGroupArgs};
pub(super) use examples::with_examples;
pub(super) use export::{ExportArgs, ExportWhat, OutputArgs, PictureStyle, ThemeArg};
pub(super) use identity::{IdentityArgs, IdentityShow};
pub(super) use import::{Dates, ImportArgs, UndoImportArgs};
#[cfg(feature = "mcp")]
pub(super) use mcp::McpArgs;
pub(super) use privacy::{
    AccessArgs, ConsentAnswer, ConsentArgs, EraseArgs, JournalArgs, PruneArgs, PseudonymiseArgs, RenamedArgs,
};
pub(super) use project::{
    CompletionsArgs, DemoArgs, DiagnosticsArgs, GenerateArgs, ManArgs, NamesArgs, QualityArgs, SqlArgs,
};
pub(super) use protect::{DecryptArgs, EncryptArgs, PassphraseArgs};
pub(super) use safety::{BackupArgs, CheckArgs, StepArgs, UndoArgs};
pub(super) use settings::SettingsArgs;
pub(super) use show::{ProductsArgs, ShowInsightArgs};
pub(super) use terminal::{Color, CsvFor, Terminal};
pub(super) use touchpoints::TouchpointsArgs;
pub(super) use traffic::{ExcludedTraffic, TrafficArgs};

const AFTER_HELP: &str = "\
Without a command the window opens: on PROJECT where one is named, on FILES to import them.

Filters:
  --filter KEY=VALUE, several times or with ; between them. Keys:
    from=2026-01-01        events from this day on (or 2026-01-01T14:00)
    to=2026-06-30          events up to and including this day
    channel=Social,E-mail  customers who first came by one of these channels
    segment=NAME           members of a segment, by name or number
    source=Website         events from these sources
    property.plan=pro,team customers with an event of which a property has one of these values
    bots=in                bots and the company's own people too (bots=only: nobody else)

Encrypted projects:
  The passphrase is asked for and not shown. Scripts give it by --passphrase-file FILE (keep that
  file from others), or in the environment variable DESIRE_PATH_PASSPHRASE: there your other
  programs and administrators of the machine can read it, and the shell may remember the line
  that set it. It is never an argument, which everybody on the machine can read.

Files in and out:
  A file name of - is standard input or standard output, also in `--out -`; pipes can be imported.
  The ending of an output file says its format: .csv, .json or .jsonl for tables, .svg or .png for
  pictures, .html for the report. What cannot be written is refused before the work.
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
  With --format json, a command that fails before it wrote a result writes one object to standard
  output, beside the text on standard error; its code is the exit code:
    {\"error\": {\"message\": \"…\", \"hint\": \"…\", \"code\": 2}}";

/// Customer journey mapping on your own machine.
#[derive(Debug, Parser)]
#[command(
    name = "desire-path",
    version,
    after_help = AFTER_HELP,
    override_usage = "desire-path COMMAND [OPTIONS]\n       desire-path [PROJECT | FILES]"
)]
pub(super) struct Cli {
    /// Project to open in the window, or files of data to import there.
    pub paths: Vec<PathBuf>,
    #[command(flatten)]
    pub terminal: Terminal,
    /// The command's name.
    #[arg(skip)]
    pub command_name: String,
    /// What to do.
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Write the exports of an invented shop, to try things out.
    Generate(GenerateArgs),
    /// Import files into a project, which is created where it does not exist.
    Import(ImportArgs),
    /// Take an import back, as if its file had never been imported.
    UndoImport(UndoImportArgs),
    /// Say what a project holds: sources, imports, counts, quality.
    Info(ShowArgs),
    /// Judge the data of each source: findings, a grade, and the rows behind.
    Quality(QualityArgs),
    /// Propose names for addresses, and add them as touchpoint rules.
    Names(NamesArgs),
    /// Show or change what every number depends on: goal, currency, time zone, stages and the like.
    Settings(SettingsArgs),
    /// List touchpoints with their stage and kind, or change either.
    Touchpoints(TouchpointsArgs),
    /// List what is sold, as imported catalogues say, with the events and customers of each product.
    Products(ProductsArgs),
    /// List, add or remove notes on days: campaigns, releases, price changes and the like.
    Annotations(AnnotationsArgs),
    /// Say who is not a customer: bots, visitors too fast for people, the company's own.
    Traffic(TrafficArgs),
    /// Answer a question: every view's sentence, tables and numbers, by its id. `show --list` names them.
    Show(ShowInsightArgs),
    /// Answer an assistant's questions over standard input and output (Model Context Protocol).
    #[cfg(feature = "mcp")]
    Mcp(McpArgs),
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
    /// Predict who will buy and who will be silent for the next days, with a test on the past.
    Predict(PredictArgs),
    /// Propose, approve, reject and list actions.
    Actions(ActionsArgs),
    /// Write lists, pictures or the report to a file.
    Export(ExportArgs),
    /// Ask the project in SQL, read-only. Tables: `events`, `customers`, `sessions`, `segments`, `scores`, `actions` and
    /// `spend`, joined by `customer`, the number that lists show. Other tables are the file's own; their numbers are
    /// internal. The rows are those of the file: also whom and what `traffic` leaves out of other commands.
    Sql(SqlArgs),
    /// Show who agreed to what, or note what somebody said.
    Consent(ConsentArgs),
    /// Erase people for good.
    Erase(EraseArgs),
    /// Write everything that is held about one person as JSON.
    Access(AccessArgs),
    /// Remove old events for good; totals stay.
    Prune(PruneArgs),
    /// The name that `prune` had.
    #[command(hide = true, disable_help_flag = true)]
    Retention(RenamedArgs),
    /// Write a copy in which nobody is named, to be shared; it is not encrypted unless --encrypt says so.
    Pseudonymise(PseudonymiseArgs),
    /// Protect a project with a passphrase: the file is rewritten, encrypted.
    Encrypt(EncryptArgs),
    /// Take the encryption off: the file is rewritten, readable by everybody who has it.
    Decrypt(DecryptArgs),
    /// Change the passphrase of an encrypted project.
    Passphrase(PassphraseArgs),
    /// List imports, exports, erasures and edits.
    Journal(JournalArgs),
    /// Take the last edit back; edits are kept in the project.
    Undo(UndoArgs),
    /// Do the edit again that was taken back last.
    Redo(StepArgs),
    /// Look through the whole project file for damage and changes made outside the program.
    Check(CheckArgs),
    /// Write a copy of the project, and read it to see that it is whole; the project may be open elsewhere.
    Backup(BackupArgs),
    /// Do the whole job on the sample shop, without a window.
    Demo(DemoArgs),
    /// Print what helps to find out why something went wrong: this program, machine and project in numbers, and the last
    /// lines of the log. Nothing in it names a person, a file or a folder.
    Diagnostics(DiagnosticsArgs),
    /// Print a script that completes commands and options in your shell.
    Completions(CompletionsArgs),
    /// Print the manual page of the program or of a command.
    Man(ManArgs),
    /// Print the licences of the program and of everything that is built into it.
    #[command(visible_alias = "licenses")]
    Licences,
}
