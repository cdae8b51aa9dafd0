//! The options of `annotations`.

use clap::Args;

use super::common::{Format, ProjectArg};

#[derive(Debug, Args)]
pub(crate) struct AnnotationsArgs {
    #[command(flatten)]
    pub project: ProjectArg,
    /// Add a note with this text.
    #[arg(long, value_name = "TEXT", requires = "from")]
    pub add: Option<String>,
    /// The first day of the note, such as 2026-05-04.
    #[arg(long, value_name = "DAY", requires = "add")]
    pub from: Option<String>,
    /// The last day, where it is not the first.
    #[arg(long, value_name = "DAY", requires = "add")]
    pub to: Option<String>,
    /// What it is about: note, campaign, release, price-change, import or break.
    #[arg(long, value_name = "KIND", default_value = "note", requires = "add")]
    pub kind: String,
    /// The source that it concerns; all where it is left out.
    #[arg(long, value_name = "NAME", requires = "add")]
    pub source: Option<String>,
    /// Remove notes by number, several with commas between them.
    #[arg(long, value_name = "NUMBER", value_delimiter = ',', conflicts_with = "add")]
    pub remove: Vec<u32>,
    /// How the result is written.
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}
