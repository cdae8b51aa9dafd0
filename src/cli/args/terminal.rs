//! What every command knows about how it answers.

use clap::{Args, ValueEnum};

use crate::texts::{Locale, text};

/// How a command answers, whatever it does.
#[derive(Debug, Clone, Default, Args)]
#[command(next_help_heading = "Output")]
pub(crate) struct Terminal {
    #[arg(help = text!("help-terminal-quiet"))]
    #[arg(short, long, global = true)]
    pub quiet: bool,
    #[arg(help = text!("help-terminal-verbose"))]
    #[arg(short, long, global = true, conflicts_with = "quiet")]
    pub verbose: bool,
    #[arg(help = text!("help-terminal-color"))]
    #[arg(long, value_enum, global = true, default_value_t, value_name = "WHEN", alias = "colour")]
    pub color: Color,
    #[arg(help = text!("help-terminal-wide"))]
    #[arg(long, global = true)]
    pub wide: bool,
    #[arg(help = text!("help-terminal-csv-for"))]
    #[arg(long, value_enum, global = true, value_name = "READER")]
    pub csv_for: Option<CsvFor>,
    /// Spoken before anything else is read, see `cli::run`.
    #[arg(help = text!("help-terminal-lang"))]
    #[arg(long, global = true, value_name = "LANGUAGE", value_parser = Locale::ALL.map(Locale::code))]
    pub lang: Option<String>,
}

/// When colours are used.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Color {
    #[default]
    Auto,
    Always,
    Never,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum CsvFor {
    Spreadsheet,
    Program,
}
