//! What every command knows about how it answers.

use clap::{Args, ValueEnum};

/// How a command answers, whatever it does.
#[derive(Debug, Clone, Copy, Default, Args)]
#[command(next_help_heading = "Output")]
pub(crate) struct Terminal {
    /// Say nothing but results and errors: no progress, no notes.
    #[arg(short, long, global = true)]
    pub quiet: bool,
    /// Say on standard error what is done and how long it takes. A short log without personal data is always kept in the
    /// user's state folder.
    #[arg(short, long, global = true, conflicts_with = "quiet")]
    pub verbose: bool,
    /// Whether to use colours; auto does on a terminal, unless `NO_COLOR` is set.
    #[arg(long, value_enum, global = true, default_value_t, value_name = "WHEN", alias = "colour")]
    pub color: Color,
    /// Do not cut texts of a table to the width of the terminal; nothing is cut in pipes and files.
    #[arg(long, global = true)]
    pub wide: bool,
    /// Who reads CSV: for a spreadsheet, a text that it would run as a formula gets a ' before it; a program gets every
    /// text as it is. Spreadsheet for lists of people in a file, program for all else, unless this says it.
    #[arg(long, value_enum, global = true, value_name = "READER")]
    pub csv_for: Option<CsvFor>,
}

/// When colours are used.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Color {
    #[default]
    Auto,
    Always,
    Never,
}

/// Who reads CSV.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum CsvFor {
    Spreadsheet,
    Program,
}
