//! The options of `flow`, `segments`, `timeline`, `predict` and `actions`.

use clap::{Args, ValueEnum};

use crate::model::NameList;
use crate::texts::text;

use super::common::{Format, ProjectArg, QueryArgs};

/// How a flow is made.
#[derive(Debug, Args)]
pub(crate) struct FlowHow {
    #[arg(help = text!("help-flow-how-level"))]
    #[arg(long, default_value = "stage")]
    pub level: LevelArg,
    #[arg(help = text!("help-flow-how-entity"))]
    #[arg(long, alias = "unit", default_value = "person")]
    pub entity: EntityArg,
    #[arg(help = text!("help-flow-how-base"))]
    #[arg(long, default_value = "start")]
    pub base: BaseArg,
    #[arg(help = text!("help-flow-how-steps"))]
    #[arg(long, default_value_t = 8, value_parser = clap::value_parser!(u8).range(2..=20))]
    pub steps: u8,
    #[arg(help = text!("help-flow-how-top"))]
    #[arg(long, default_value_t = 12, value_parser = clap::value_parser!(u8).range(1..=200))]
    pub top: u8,
    #[arg(help = text!("help-flow-how-top-scope"))]
    #[arg(long, default_value = "overall")]
    pub top_scope: TopScopeArg,
    #[arg(help = text!("help-flow-how-min-share"))]
    #[arg(long, default_value_t = 0.0)]
    pub min_share: f64,
    #[arg(help = text!("help-flow-how-hide"))]
    #[arg(long, default_value = "none", value_name = "NAMES")]
    pub hide: NameList,
    #[arg(help = text!("help-flow-how-only"))]
    #[arg(long, default_value = "none", value_name = "NAMES")]
    pub only: NameList,
    #[arg(help = text!("help-flow-how-keep-repeats"))]
    #[arg(long)]
    pub keep_repeats: bool,
    #[arg(help = text!("help-flow-how-anchor"))]
    #[arg(long, default_value = "start", value_name = "start|goal|STEP")]
    pub anchor: String,
    #[arg(help = text!("help-flow-how-before"))]
    #[arg(long, default_value_t = 2, value_parser = clap::value_parser!(u8).range(0..=18))]
    pub before: u8,
    #[arg(help = text!("help-flow-how-beyond-goal"))]
    #[arg(long)]
    pub beyond_goal: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum LevelArg {
    Stage,
    Touchpoint,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum EntityArg {
    #[value(alias = "customers")]
    Person,
    #[value(alias = "sessions")]
    Session,
    #[value(alias = "orders")]
    Order,
    #[value(alias = "accounts")]
    Account,
    #[value(alias = "tickets")]
    Ticket,
    #[value(alias = "carts")]
    Cart,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum BaseArg {
    Start,
    Previous,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum TopScopeArg {
    Overall,
    Column,
}

#[derive(Debug, Args)]
pub(crate) struct FlowArgs {
    #[command(flatten)]
    pub query: QueryArgs,
    #[command(flatten)]
    pub how: FlowHow,
    #[arg(help = text!("help-flow-table"))]
    #[arg(long, default_value = "nodes")]
    pub table: FlowTable,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum FlowTable {
    Nodes,
    Links,
}

#[derive(Debug, Args)]
pub(crate) struct SegmentsArgs {
    #[command(flatten)]
    pub query: QueryArgs,
    #[arg(help = text!("help-segments-groups"))]
    #[arg(long = "groups", id = "groups", value_parser = clap::value_parser!(u8).range(2..=8))]
    pub groups: Option<u8>,
    #[arg(help = text!("help-segments-features"))]
    #[arg(long, value_name = "LIST")]
    pub features: Option<String>,
    #[arg(help = text!("help-segments-rfm"))]
    #[arg(long, conflicts_with_all = ["groups", "features", "add"])]
    pub rfm: bool,
    #[arg(help = text!("help-segments-save"))]
    #[arg(long)]
    pub save: bool,
    #[arg(help = text!("help-segments-add"))]
    #[arg(long, value_name = "NAME", requires = "rule", conflicts_with_all = ["save", "groups", "features", "filter"])]
    pub add: Option<String>,
    #[arg(help = text!("help-segments-rule"))]
    #[arg(long, value_name = "RULE", requires = "add")]
    pub rule: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct TimelineArgs {
    #[command(flatten)]
    pub project: ProjectArg,
    #[arg(help = text!("help-export-timeline-customer"))]
    pub customer: String,
    #[arg(help = text!("help-result-format"))]
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

#[derive(Debug, Args)]
#[command(after_help = text!("help-predict-after"))]
pub(crate) struct PredictArgs {
    #[command(flatten)]
    pub query: QueryArgs,
    #[arg(help = text!("help-predict-scores"))]
    #[arg(long)]
    pub scores: bool,
    #[arg(help = text!("help-predict-features"))]
    #[arg(long, value_name = "LIST")]
    pub features: Option<String>,
    #[arg(help = text!("help-predict-no-save"))]
    #[arg(long)]
    pub no_save: bool,
    #[command(flatten)]
    pub own: OwnQuestionArgs,
}

/// A prediction of one's own.
#[derive(Debug, Args)]
pub(crate) struct OwnQuestionArgs {
    #[arg(help = text!("help-predict-target"))]
    #[arg(long, value_name = "WHAT", conflicts_with_all = ["features", "no_save"])]
    pub target: Option<String>,
    #[arg(help = text!("help-predict-active-days"))]
    #[arg(long, value_name = "DAYS", requires = "target")]
    pub active_days: Option<String>,
    #[arg(help = text!("help-predict-horizon"))]
    #[arg(long, value_name = "DAYS", requires = "target")]
    pub horizon: Option<String>,
    #[arg(help = text!("help-predict-keep"))]
    #[arg(long, requires = "target")]
    pub keep: bool,
    #[arg(help = text!("help-predict-kept"))]
    #[arg(long, conflicts_with_all = ["target", "scores", "features", "no_save"])]
    pub kept: bool,
    #[arg(help = text!("help-predict-forget"))]
    #[arg(
        long,
        value_name = "NUMBER",
        value_delimiter = ',',
        conflicts_with_all = ["target", "scores", "features", "no_save"]
    )]
    pub forget: Vec<u32>,
}

#[derive(Debug, Args)]
pub(crate) struct ActionsArgs {
    #[command(flatten)]
    pub query: QueryArgs,
    #[arg(help = text!("help-actions-propose"))]
    #[arg(long)]
    pub propose: bool,
    #[arg(help = text!("help-actions-as-of-end"))]
    #[arg(long, requires = "propose")]
    pub as_of_end: bool,
    #[arg(help = text!("help-actions-approve"))]
    #[arg(long, value_name = "WHICH")]
    pub approve: Option<String>,
    #[arg(help = text!("help-actions-budget"))]
    #[arg(long, requires = "approve", value_name = "AMOUNT")]
    pub budget: Option<f64>,
    #[arg(help = text!("help-actions-by"))]
    #[arg(long, value_name = "CHANNEL")]
    pub by: Option<String>,
    #[arg(help = text!("help-actions-plan"))]
    #[arg(long)]
    pub plan: bool,
    #[arg(help = text!("help-actions-reject"))]
    #[arg(long, value_name = "WHICH")]
    pub reject: Option<String>,
    #[arg(help = text!("help-actions-edit"))]
    #[arg(long, value_name = "WHICH", requires = "ActionChangeArgs")]
    pub edit: Option<String>,
    #[command(flatten)]
    pub change: ActionChangeArgs,
}

/// What `--edit` changes of the actions that it names.
#[derive(Debug, Clone, Args)]
pub(crate) struct ActionChangeArgs {
    #[arg(help = text!("help-actions-owner"))]
    #[arg(long, requires = "edit", value_name = "NAME")]
    pub owner: Option<String>,
    #[arg(help = text!("help-actions-note"))]
    #[arg(long, requires = "edit", value_name = "TEXT")]
    pub note: Option<String>,
    #[arg(help = text!("help-actions-content"))]
    #[arg(long, requires = "edit", value_name = "TEXT")]
    pub content: Option<String>,
    #[arg(help = text!("help-actions-channel"))]
    #[arg(long, requires = "edit", value_name = "CHANNEL")]
    pub channel: Option<String>,
    #[arg(help = text!("help-actions-hour"))]
    #[arg(long, requires = "edit", value_name = "HOUR", value_parser = clap::value_parser!(u8).range(0..=23))]
    pub hour: Option<u8>,
}

#[derive(Debug, Args)]
pub(crate) struct TonesArgs {
    #[command(flatten)]
    pub project: ProjectArg,
    #[arg(help = text!("help-tones-word"))]
    #[arg(long, value_name = "WORD=TONE")]
    pub word: Vec<String>,
    #[arg(help = text!("help-tones-text"))]
    #[arg(long, value_name = "TEXT_ID=TONE")]
    pub text: Vec<String>,
    #[arg(help = text!("help-tones-remove"))]
    #[arg(long, value_name = "NUMBER", value_delimiter = ',', conflicts_with_all = ["word", "text"])]
    pub remove: Vec<u32>,
    #[arg(help = text!("help-result-format"))]
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

#[derive(Debug, Args)]
pub(crate) struct ThemeNamesArgs {
    #[command(flatten)]
    pub project: ProjectArg,
    #[arg(help = text!("help-theme-names-theme"))]
    #[arg(long, value_name = "THEME", requires = "name")]
    pub theme: Option<String>,
    #[arg(help = text!("help-theme-names-name"))]
    #[arg(long, value_name = "NAME", requires = "theme")]
    pub name: Option<String>,
    #[arg(help = text!("help-theme-names-remove"))]
    #[arg(long, value_name = "NUMBER", value_delimiter = ',', conflicts_with = "theme")]
    pub remove: Vec<u32>,
    #[arg(help = text!("help-result-format"))]
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}
