//! The options of `show`.

use std::ffi::OsStr;
use std::path::PathBuf;

use clap::builder::{PossibleValue, StringValueParser, TypedValueParser};
use clap::{Arg, Args, Command};

use crate::insights;
use crate::texts::text;

use super::common::{ForceArg, Format, ProjectArg, SmallGroupArgs};

#[derive(Debug, Args)]
#[command(after_help = text!("help-show-after"))]
pub(crate) struct ShowInsightArgs {
    #[arg(help = text!("help-show-insight-id"))]
    #[arg(value_name = "ID", required_unless_present = "list", value_parser = InsightId, hide_possible_values = true)]
    pub id: Option<String>,
    #[arg(help = text!("help-project-file"))]
    #[arg(value_name = "PROJECT", required_unless_present = "list")]
    pub project: Option<PathBuf>,
    #[arg(help = text!("help-passphrase-file"))]
    #[arg(long, value_name = "FILE")]
    pub passphrase_file: Option<PathBuf>,
    #[arg(help = text!("help-show-insight-list"))]
    #[arg(long, conflicts_with_all = ["set", "filter", "entity", "select", "table", "out"])]
    pub list: bool,
    #[arg(help = text!("help-show-insight-set"))]
    #[arg(long, value_name = "KEY=VALUE")]
    pub set: Vec<String>,
    #[arg(help = text!("help-filter"))]
    #[arg(long, value_name = "KEY=VALUE")]
    pub filter: Vec<String>,
    #[arg(help = text!("help-show-insight-entity"))]
    #[arg(long)]
    pub entity: Option<String>,
    #[arg(help = text!("help-show-insight-select"))]
    #[arg(long, value_name = "COLUMN=VALUE")]
    pub select: Vec<String>,
    #[arg(help = text!("help-show-insight-table"))]
    #[arg(long, value_name = "NAME")]
    pub table: Option<String>,
    #[cfg(feature = "engine-sql")]
    #[command(flatten)]
    pub remote: RemoteAnswerArgs,
    #[command(flatten)]
    pub output: AnswerOutputArgs,
}

/// Which database is asked.
#[cfg(feature = "engine-sql")]
#[derive(Debug, Clone, Default, Args)]
pub(crate) struct RemoteAnswerArgs {
    #[arg(help = text!("help-show-on"))]
    #[arg(long, value_name = "DATABASE", conflicts_with = "list")]
    pub on: Option<String>,
    #[arg(help = text!("help-show-kept"))]
    #[arg(long, requires = "on")]
    pub kept: bool,
}

/// Where an answer goes, and how.
#[derive(Debug, Clone, Args)]
pub(crate) struct AnswerOutputArgs {
    #[arg(help = text!("help-answer-output-format"))]
    #[arg(long, value_enum)]
    pub format: Option<Format>,
    #[arg(help = text!("help-answer-output-out"))]
    #[arg(short, long, alias = "output", value_name = "FILE")]
    pub out: Option<PathBuf>,
    #[command(flatten)]
    pub force: ForceArg,
    #[command(flatten)]
    pub small: SmallGroupArgs,
    #[arg(help = text!("help-answer-output-share"))]
    #[arg(long)]
    pub share: bool,
}

#[derive(Debug, Args)]
pub(crate) struct ProductsArgs {
    #[command(flatten)]
    pub project: ProjectArg,
    #[arg(help = text!("help-products-filter"))]
    #[arg(long, value_name = "KEY=VALUE")]
    pub filter: Vec<String>,
    #[command(flatten)]
    pub output: AnswerOutputArgs,
}

impl ProductsArgs {
    /// The options as a question of `show`.
    pub(crate) fn question(&self) -> ShowInsightArgs {
        ShowInsightArgs::of("products", &self.project, &self.filter, &self.output)
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
    /// A question that a command of its own asks.
    pub(crate) fn of(id: &str, project: &ProjectArg, filter: &[String], output: &AnswerOutputArgs) -> Self {
        Self {
            id: Some(id.to_owned()),
            project: Some(project.path.clone()),
            passphrase_file: project.passphrase_file.clone(),
            list: false,
            set: Vec::new(),
            filter: filter.to_vec(),
            entity: None,
            select: Vec::new(),
            table: None,
            #[cfg(feature = "engine-sql")]
            remote: RemoteAnswerArgs::default(),
            output: output.clone(),
        }
    }

    /// The project that is asked.
    pub(crate) fn project(&self) -> ProjectArg {
        ProjectArg::new(self.project.clone().unwrap_or_default(), self.passphrase_file.clone())
    }
}
