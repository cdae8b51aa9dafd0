//! The options of `import`.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::common::{ForceArg, Format, ProjectArg};

#[derive(Debug, Args)]
pub(crate) struct ImportArgs {
    #[command(flatten)]
    pub project: ProjectArg,
    /// Protect a project that is made now with a passphrase.
    #[arg(long)]
    pub encrypt: bool,
    /// Files to import, or folders of them; packed files and those with several tables too. `-` is standard input.
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
    /// Keep a column, or what a tool says of its events by this name, as a property of events, though it is left out by
    /// itself; several times or with commas.
    #[arg(long, value_name = "NAME", value_delimiter = ',')]
    pub property: Vec<String>,
    /// Leave out a property of events that is kept by itself.
    #[arg(long, value_name = "NAME", value_delimiter = ',')]
    pub no_property: Vec<String>,
    /// Which comes first in dates like 05/01/2026.
    #[arg(long)]
    pub dates: Option<Dates>,
    /// Zone of times that come without one, such as Europe/Berlin.
    #[arg(long)]
    pub time_zone: Option<String>,
    /// Keep also images, styles, scripts, redirects and checks of a web server's log.
    #[arg(long)]
    pub keep_files: bool,
    /// Amounts are in minor units, such as cents: they are divided by as many as their currency has.
    #[arg(long)]
    pub minor_units: bool,
    /// Of order lines that are exactly alike within an order, count only the first.
    #[arg(long)]
    pub lines_once: bool,
    /// Write all rows that were left out to this file (.csv, .json or .jsonl), each with its first 2,000 characters; not
    /// those of --watch.
    #[arg(long, value_name = "FILE", requires = "files")]
    pub rejects: Option<PathBuf>,
    #[command(flatten)]
    pub force: ForceArg,
    /// How the report is written.
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

/// Day or month first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Dates {
    /// 31/12/2026.
    DayFirst,
    /// 12/31/2026.
    MonthFirst,
}

#[derive(Debug, Args)]
pub(crate) struct UndoImportArgs {
    #[command(flatten)]
    pub project: ProjectArg,
    /// The import's number, as `info` lists it.
    pub import: u32,
    /// Really do it; importing the file again brings it back.
    #[arg(long)]
    pub yes: bool,
}
