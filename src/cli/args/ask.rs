//! The options of `ask`.

use clap::Args;

use crate::texts::text;

use super::common::{Format, ProjectArg};
use super::show::{AnswerOutputArgs, ShowInsightArgs};

#[derive(Debug, Args)]
#[command(after_help = text!("help-ask-after"))]
pub(crate) struct AskArgs {
    #[command(flatten)]
    pub project: ProjectArg,
    #[arg(help = text!("help-ask-question"))]
    #[arg(value_name = "QUESTION", required = true)]
    pub question: Vec<String>,
    #[arg(help = text!("help-ask-goes-on"))]
    #[arg(long, value_name = "QUESTION")]
    pub after: Vec<String>,
    #[arg(help = text!("help-ask-lang"))]
    #[arg(long, value_name = "LANGUAGE")]
    pub lang: Option<String>,
    #[arg(help = text!("help-ask-json"))]
    #[arg(long, conflicts_with = "format")]
    pub json: bool,
    #[arg(help = text!("help-ask-explain"))]
    #[arg(long)]
    pub explain: bool,
    #[arg(help = text!("help-ask-yes"))]
    #[arg(short, long)]
    pub yes: bool,
    #[command(flatten)]
    pub output: AnswerOutputArgs,
}

impl AskArgs {
    /// How the answer is written, as `show` takes it.
    pub(crate) fn answered(&self) -> ShowInsightArgs {
        let mut output = self.output.clone();
        if self.json {
            output.format = Some(Format::Json);
        }
        ShowInsightArgs::of("", &self.project, &[], &output)
    }
}
