//! The options of `map`.

use clap::Args;

use crate::texts::text;

use super::common::ProjectArg;
use super::show::{AnswerOutputArgs, ShowInsightArgs};

#[derive(Debug, Args)]
#[command(after_help = text!("help-map-after"))]
pub(crate) struct MapArgs {
    #[command(flatten)]
    pub project: ProjectArg,
    #[arg(help = text!("help-map-stage"))]
    #[arg(long, value_name = "STAGE")]
    pub stage: Option<String>,
    #[arg(help = text!("help-map-top"))]
    #[arg(long, value_name = "N")]
    pub top: Option<usize>,
    #[arg(help = text!("help-map-design"))]
    #[arg(long, value_name = "STEPS")]
    pub design: Option<String>,
    #[arg(help = text!("help-map-against"))]
    #[arg(long, value_name = "GROUP")]
    pub against: Option<String>,
    #[arg(help = text!("help-filter"))]
    #[arg(long, value_name = "KEY=VALUE")]
    pub filter: Vec<String>,
    #[arg(help = text!("help-show-insight-select"))]
    #[arg(long, value_name = "COLUMN=VALUE")]
    pub select: Vec<String>,
    #[arg(help = text!("help-show-insight-table"))]
    #[arg(long, value_name = "NAME")]
    pub table: Option<String>,
    #[arg(help = text!("help-map-note"))]
    #[arg(long, value_name = "TEXT", requires = "on")]
    pub note: Option<String>,
    #[arg(help = text!("help-map-on"))]
    #[arg(long, value_name = "COLUMN", requires = "note")]
    pub on: Option<String>,
    #[arg(help = text!("help-map-kind"))]
    #[arg(long, value_name = "KIND", default_value = "note", requires = "note")]
    pub kind: String,
    #[arg(help = text!("help-map-lane"))]
    #[arg(long, value_name = "NAME", requires = "note")]
    pub lane: Option<String>,
    #[arg(help = text!("help-map-remove"))]
    #[arg(long, value_name = "NUMBER", value_delimiter = ',', conflicts_with = "note")]
    pub remove: Vec<u32>,
    #[arg(help = text!("help-map-lanes"))]
    #[arg(long, value_name = "LANES", value_delimiter = ',')]
    pub lanes: Vec<String>,
    #[arg(help = text!("help-map-hide"))]
    #[arg(long, value_name = "LANE")]
    pub hide: Vec<String>,
    #[arg(help = text!("help-map-unhide"))]
    #[arg(long, value_name = "LANE")]
    pub unhide: Vec<String>,
    #[arg(help = text!("help-map-rename"))]
    #[arg(long, value_name = "LANE=NAME")]
    pub rename: Vec<String>,
    #[arg(help = text!("help-map-keep"))]
    #[arg(long, value_name = "NAME")]
    pub keep: Option<String>,
    #[arg(help = text!("help-map-forget"))]
    #[arg(long, value_name = "NAME")]
    pub forget: Vec<String>,
    #[command(flatten)]
    pub output: AnswerOutputArgs,
}

impl MapArgs {
    /// Whether it changes the project.
    pub(crate) fn changes(&self) -> bool {
        let lists = [&self.lanes, &self.hide, &self.unhide, &self.rename, &self.forget];
        self.note.is_some() || self.keep.is_some() || !self.remove.is_empty() || lists.iter().any(|all| !all.is_empty())
    }

    /// The map as a question.
    pub(crate) fn question(&self) -> ShowInsightArgs {
        let mut set = Vec::new();
        let mut add = |key: &str, value: Option<String>| set.extend(value.map(|value| format!("{key}={value}")));
        add("stage", self.stage.clone());
        add("top", self.top.map(|top| top.to_string()));
        add("design", self.design.clone());
        add("against", self.against.clone());
        ShowInsightArgs {
            set,
            select: self.select.clone(),
            table: self.table.clone(),
            ..ShowInsightArgs::of("journey-map", &self.project, &self.filter, &self.output)
        }
    }
}
