//! The options of `show`.

use std::ffi::OsStr;
use std::path::PathBuf;

use clap::builder::{PossibleValue, StringValueParser, TypedValueParser};
use clap::{Arg, Args, Command};

use crate::insights;

use super::common::{ForceArg, Format, ProjectArg, SmallGroupArgs};

const SHOW_HELP: &str = "\
The answer is a sentence, one or several tables, single numbers and a line that says unit, base and
simplifications. As text and CSV the main table is shown, or the one of --table; JSON has all of it:
  {\"id\", \"settings\", \"filter\", \"entity\", \"sentence\", \"note\", \"facts\": {name: number},
   \"tables\": [{\"name\", \"columns\", \"types\", \"rows\"}]}
Numbers are plain, times ISO 8601, lengths of time in seconds, shares from 0 to 1.";

#[derive(Debug, Args)]
#[command(after_help = SHOW_HELP)]
pub(crate) struct ShowInsightArgs {
    /// The insight, as --list names it, or a question as a chart's *Copy as command* may write it.
    #[arg(value_name = "ID", required_unless_present = "list", value_parser = InsightId, hide_possible_values = true)]
    pub id: Option<String>,
    /// Project file.
    #[arg(value_name = "PROJECT", required_unless_present = "list")]
    pub project: Option<PathBuf>,
    /// Take the passphrase of an encrypted project from this file instead of asking for it.
    #[arg(long, value_name = "FILE")]
    pub passphrase_file: Option<PathBuf>,
    /// List every insight with its settings and their usual values.
    #[arg(long, conflicts_with_all = ["set", "filter", "entity", "select", "table", "out"])]
    pub list: bool,
    /// Ask another way; several times for several settings.
    #[arg(long, value_name = "KEY=VALUE")]
    pub set: Vec<String>,
    /// Look only at some customers or events; see `desire-path --help`.
    #[arg(long, value_name = "KEY=VALUE")]
    pub filter: Vec<String>,
    /// Whose order of events is followed: person, session, order, account, ticket or cart.
    #[arg(long)]
    pub entity: Option<String>,
    /// List the customers behind one row, named by what its columns say; several times for several columns.
    #[arg(long, value_name = "COLUMN=VALUE")]
    pub select: Vec<String>,
    /// Show this table instead of the main one.
    #[arg(long, value_name = "NAME")]
    pub table: Option<String>,
    #[command(flatten)]
    pub output: AnswerOutputArgs,
}

/// Where an answer goes, and how.
#[derive(Debug, Clone, Args)]
pub(crate) struct AnswerOutputArgs {
    /// How the answer is written; a file's ending says it, too.
    #[arg(long, value_enum)]
    pub format: Option<Format>,
    /// Write to this file; its ending says the format. `-` is standard output.
    #[arg(short, long, alias = "output", value_name = "FILE")]
    pub out: Option<PathBuf>,
    #[command(flatten)]
    pub force: ForceArg,
    #[command(flatten)]
    pub small: SmallGroupArgs,
}

#[derive(Debug, Args)]
pub(crate) struct ProductsArgs {
    #[command(flatten)]
    pub project: ProjectArg,
    /// Count only some customers or events; see `desire-path --help`.
    #[arg(long, value_name = "KEY=VALUE")]
    pub filter: Vec<String>,
    #[command(flatten)]
    pub output: AnswerOutputArgs,
}

impl ProductsArgs {
    /// The same as a question.
    pub(crate) fn question(&self) -> ShowInsightArgs {
        ShowInsightArgs {
            id: Some("products".to_owned()),
            project: Some(self.project.path.clone()),
            passphrase_file: self.project.passphrase_file.clone(),
            list: false,
            set: Vec::new(),
            filter: self.filter.clone(),
            entity: None,
            select: Vec::new(),
            table: None,
            output: self.output.clone(),
        }
    }
}

/// Reads the id of an insight, or a question; shells complete ids.
#[derive(Debug, Clone, Copy)]
struct InsightId;

impl TypedValueParser for InsightId {
    type Value = String;

    fn parse_ref(&self, command: &Command, arg: Option<&Arg>, value: &OsStr) -> Result<String, clap::Error> {
        StringValueParser::new().parse_ref(command, arg, value)
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some(Box::new(insights::all().iter().map(|insight| PossibleValue::new(insight.id()).help(insight.title()))))
    }
}

impl ShowInsightArgs {
    /// The project that is asked.
    pub(crate) fn project(&self) -> ProjectArg {
        ProjectArg::new(self.project.clone().unwrap_or_default(), self.passphrase_file.clone())
    }
}
