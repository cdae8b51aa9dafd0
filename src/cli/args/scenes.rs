//! The options of `scenes`.

use std::path::PathBuf;

use clap::Args;

use crate::texts::text;

use super::common::{ForceArg, Format, ProjectArg};

#[derive(Debug, Args)]
pub(crate) struct ScenesArgs {
    #[command(flatten)]
    pub project: ProjectArg,
    #[arg(help = text!("help-scenes-add"))]
    #[arg(long, value_name = "QUESTION", requires = "story")]
    pub add: Option<String>,
    #[arg(help = text!("help-scenes-story"))]
    #[arg(long, value_name = "NAME")]
    pub story: Option<String>,
    #[arg(help = text!("help-scenes-caption"))]
    #[arg(long, value_name = "TEXT", requires = "add")]
    pub caption: Option<String>,
    #[arg(help = text!("help-scenes-notes"))]
    #[arg(long, value_name = "TEXT", requires = "add")]
    pub notes: Option<String>,
    #[arg(help = text!("help-scenes-guess"))]
    #[arg(long, requires = "add")]
    pub guess: bool,
    #[arg(help = text!("help-scenes-findings"))]
    #[arg(long, requires = "story")]
    pub findings: bool,
    #[arg(help = text!("help-scenes-remove"))]
    #[arg(long, value_name = "NUMBER", value_delimiter = ',')]
    pub remove: Vec<u32>,
    #[arg(help = text!("help-scenes-order"))]
    #[arg(long, value_name = "NUMBERS", value_delimiter = ',')]
    pub order: Vec<u32>,
    #[arg(help = text!("help-scenes-freeze"))]
    #[arg(long, value_name = "NUMBER", value_delimiter = ',')]
    pub freeze: Vec<u32>,
    #[arg(help = text!("help-scenes-live"))]
    #[arg(long, value_name = "NUMBER", value_delimiter = ',')]
    pub live: Vec<u32>,
    #[arg(help = text!("help-scenes-import"))]
    #[arg(long, value_name = "FILE")]
    pub import: Option<PathBuf>,
    #[arg(help = text!("help-scenes-export"))]
    #[arg(long, value_name = "FILE", conflicts_with_all = ["add", "findings", "remove", "order", "freeze", "live", "import"])]
    pub export: Option<PathBuf>,
    #[command(flatten)]
    pub force: ForceArg,
    #[arg(help = text!("help-result-format"))]
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

impl ScenesArgs {
    /// Whether it changes the project.
    pub(crate) fn changes(&self) -> bool {
        let lists = [&self.remove, &self.order, &self.freeze, &self.live];
        self.add.is_some() || self.findings || self.import.is_some() || !lists.into_iter().all(Vec::is_empty)
    }
}
