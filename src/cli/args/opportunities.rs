//! The options of `opportunities`.

use clap::Args;

use crate::texts::text;

use super::common::ProjectArg;
use super::show::{AnswerOutputArgs, ShowInsightArgs};

#[derive(Debug, Args)]
#[command(after_help = text!("help-opportunities-after"))]
pub(crate) struct OpportunitiesArgs {
    #[command(flatten)]
    pub project: ProjectArg,
    #[arg(help = text!("help-filter"))]
    #[arg(long, value_name = "KEY=VALUE")]
    pub filter: Vec<String>,
    #[arg(help = text!("help-show-insight-select"))]
    #[arg(long, value_name = "COLUMN=VALUE")]
    pub select: Vec<String>,
    #[arg(help = text!("help-opportunities-effort"))]
    #[arg(long, value_name = "NAME=DAYS")]
    pub effort: Vec<String>,
    #[arg(help = text!("help-opportunities-owner"))]
    #[arg(long, value_name = "NAME=WHO")]
    pub owner: Vec<String>,
    #[arg(help = text!("help-opportunities-status"))]
    #[arg(long, value_name = "NAME=STATUS")]
    pub status: Vec<String>,
    #[arg(help = text!("help-opportunities-done-on"))]
    #[arg(long, value_name = "DAY", requires = "status")]
    pub done_on: Option<String>,
    #[command(flatten)]
    pub output: AnswerOutputArgs,
}

impl OpportunitiesArgs {
    /// Whether it changes the project.
    pub(crate) fn changes(&self) -> bool {
        ![&self.effort, &self.owner, &self.status].into_iter().all(Vec::is_empty)
    }

    /// The list, as a question.
    pub(crate) fn question(&self) -> ShowInsightArgs {
        ShowInsightArgs {
            select: self.select.clone(),
            ..ShowInsightArgs::of("opportunities", &self.project, &self.filter, &self.output)
        }
    }
}
