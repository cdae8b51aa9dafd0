//! The options of `playbooks`.

use std::path::PathBuf;

use clap::Args;

use crate::texts::text;

use super::common::ProjectArg;
use super::show::{AnswerOutputArgs, ShowInsightArgs};

#[derive(Debug, Args)]
#[command(after_help = text!("help-playbooks-after"))]
pub(crate) struct PlaybooksArgs {
    #[command(flatten)]
    pub project: ProjectArg,
    #[arg(help = text!("help-filter"))]
    #[arg(long, value_name = "KEY=VALUE")]
    pub filter: Vec<String>,
    #[arg(help = text!("help-playbooks-as-of-end"))]
    #[arg(long)]
    pub as_of_end: bool,
    #[arg(help = text!("help-playbooks-on"))]
    #[arg(long, value_name = "NAME")]
    pub on: Vec<String>,
    #[arg(help = text!("help-playbooks-off"))]
    #[arg(long, value_name = "NAME")]
    pub off: Vec<String>,
    #[arg(help = text!("help-playbooks-remove"))]
    #[arg(long, value_name = "NAME")]
    pub remove: Vec<String>,
    #[arg(help = text!("help-playbooks-import"))]
    #[arg(long, value_name = "FILE")]
    pub import: Option<PathBuf>,
    #[arg(help = text!("help-playbooks-export"))]
    #[arg(long, value_name = "FILE", conflicts_with_all = ["import", "on", "off", "remove", "filter", "as_of_end"])]
    pub export: Option<PathBuf>,
    #[command(flatten)]
    pub output: AnswerOutputArgs,
}

impl PlaybooksArgs {
    /// Whether it changes the project.
    pub(crate) fn changes(&self) -> bool {
        self.import.is_some() || ![&self.on, &self.off, &self.remove].into_iter().all(Vec::is_empty)
    }

    /// The list, as a question.
    pub(crate) fn question(&self) -> ShowInsightArgs {
        ShowInsightArgs {
            set: if self.as_of_end { vec!["as_of_end=true".to_owned()] } else { Vec::new() },
            ..ShowInsightArgs::of("playbooks", &self.project, &self.filter, &self.output)
        }
    }
}
