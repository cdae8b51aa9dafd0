//! The options of `import`.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use crate::texts::text;

use super::common::{ForceArg, Format, ProjectArg};

#[derive(Debug, Args)]
pub(crate) struct ImportArgs {
    #[command(flatten)]
    pub project: ProjectArg,
    #[arg(help = text!("help-import-encrypt"))]
    #[arg(long)]
    pub encrypt: bool,
    #[arg(help = text!("help-import-files"))]
    #[arg(required_unless_present_any = ["watch", "assignments"])]
    pub files: Vec<PathBuf>,
    #[arg(help = text!("help-import-watch"))]
    #[arg(long, value_name = "FOLDER")]
    pub watch: Option<PathBuf>,
    #[arg(help = text!("help-import-assignments"))]
    #[arg(long, value_name = "FILE", conflicts_with_all = ["files", "watch", "encrypt"])]
    pub assignments: Option<PathBuf>,
    #[arg(help = text!("help-import-table"))]
    #[arg(long)]
    pub table: Option<String>,
    #[arg(help = text!("help-import-source"))]
    #[arg(long)]
    pub source: Option<String>,
    #[arg(help = text!("help-import-map"))]
    #[arg(long, value_delimiter = ',')]
    pub map: Vec<String>,
    #[arg(help = text!("help-import-state"))]
    #[arg(long, value_name = "WORD=STATE", value_delimiter = ',')]
    pub state: Vec<String>,
    #[arg(help = text!("help-import-property"))]
    #[arg(long, value_name = "NAME", value_delimiter = ',')]
    pub property: Vec<String>,
    #[arg(help = text!("help-import-no-property"))]
    #[arg(long, value_name = "NAME", value_delimiter = ',')]
    pub no_property: Vec<String>,
    #[arg(help = text!("help-import-dates"))]
    #[arg(long)]
    pub dates: Option<Dates>,
    #[arg(help = text!("help-import-time-zone"))]
    #[arg(long)]
    pub time_zone: Option<String>,
    #[arg(help = text!("help-import-keep-files"))]
    #[arg(long)]
    pub keep_files: bool,
    #[arg(help = text!("help-import-minor-units"))]
    #[arg(long)]
    pub minor_units: bool,
    #[arg(help = text!("help-import-lines-once"))]
    #[arg(long)]
    pub lines_once: bool,
    #[arg(help = text!("help-import-keep-repeats"))]
    #[arg(long)]
    pub keep_repeats: bool,
    #[arg(help = text!("help-import-rejects"))]
    #[arg(long, value_name = "FILE", requires = "files")]
    pub rejects: Option<PathBuf>,
    #[command(flatten)]
    pub force: ForceArg,
    #[arg(help = text!("help-import-format"))]
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

/// Day or month first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Dates {
    #[value(help = text!("help-dates-day-first"))]
    DayFirst,
    #[value(help = text!("help-dates-month-first"))]
    MonthFirst,
}

#[derive(Debug, Args)]
pub(crate) struct UndoImportArgs {
    #[command(flatten)]
    pub project: ProjectArg,
    #[arg(help = text!("help-undo-import-import"))]
    pub import: u32,
    #[arg(help = text!("help-undo-import-yes"))]
    #[arg(long)]
    pub yes: bool,
}
