//! The options of `flow`, `segments`, `timeline`, `predict` and `actions`.

use clap::{Args, ValueEnum};

use super::common::{Format, ProjectArg, QueryArgs};

/// How a flow is made.
#[derive(Debug, Args)]
pub(crate) struct FlowHow {
    /// Stages or touchpoints.
    #[arg(long, default_value = "stage")]
    pub level: LevelArg,
    /// Whose order of events a path follows, and so what is counted.
    #[arg(long, alias = "unit", default_value = "person")]
    pub entity: EntityArg,
    /// Percentages of all at the start, or of those still on their way one step before.
    #[arg(long, default_value = "start")]
    pub base: BaseArg,
    /// Columns.
    #[arg(long, default_value_t = 8, value_parser = clap::value_parser!(u8).range(2..=20))]
    pub steps: u8,
    /// Names shown; the others are in Other.
    #[arg(long, default_value_t = 12, value_parser = clap::value_parser!(u8).range(1..=200))]
    pub top: u8,
    /// Whether the names shown are the most common of all columns together, or of each.
    #[arg(long, default_value = "overall")]
    pub top_scope: TopScopeArg,
    /// In each column, names below this share of the start (in per cent) are in Other.
    #[arg(long, default_value_t = 0.0)]
    pub min_share: f64,
    /// Count the same step several times in a row each time.
    #[arg(long)]
    pub keep_repeats: bool,
    /// First column is the start of a path, or last column is the goal.
    #[arg(long, default_value = "start")]
    pub anchor: AnchorArg,
    /// Follow paths beyond the goal.
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
pub(crate) enum AnchorArg {
    Start,
    Goal,
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
    /// Which table, as text or CSV; JSON has both.
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
    /// Number of groups, instead of the one the data speaks for.
    #[arg(long = "groups", id = "groups", value_parser = clap::value_parser!(u8).range(2..=8))]
    pub groups: Option<u8>,
    /// Properties that count besides behaviour, such as property:plan, several with commas, or none; by default those of the
    /// project. With --save they are the project's from now on, for predictions, too.
    #[arg(long, value_name = "LIST")]
    pub features: Option<String>,
    /// Keep the groups as segments of the project, in place of those of an earlier run.
    #[arg(long)]
    pub save: bool,
    /// Add a segment of this name instead, whose members go by --rule, today and whenever the data changes.
    #[arg(long, value_name = "NAME", requires = "rule", conflicts_with_all = ["save", "groups", "features", "filter"])]
    pub add: Option<String>,
    /// Who belongs to it, such as 'order x2 within 90d and not activity within 30d'. Conditions are order, activity,
    /// kind:checkout or a touchpoint in double quotes, each with x3 (at least three times), within 30d and not before it
    /// where wanted; joined by and, or by or, in parentheses where mixed.
    #[arg(long, value_name = "RULE", requires = "add")]
    pub rule: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct TimelineArgs {
    #[command(flatten)]
    pub project: ProjectArg,
    /// The customer: customer id, e-mail, device id, phone, or number from a list such as "#247".
    pub customer: String,
    /// How the result is written.
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

/// `purchase` is the chance to reach the goal within so many days; `silent (may leave)` the chance to do nothing at all in
/// the next so many, among those who did something in the last so many. The longer, the rarer: it is not the chance to leave for good.
#[derive(Debug, Args)]
pub(crate) struct PredictArgs {
    #[command(flatten)]
    pub query: QueryArgs,
    /// List every customer's score instead of how well the predictions do.
    #[arg(long)]
    pub scores: bool,
    /// Properties that count besides behaviour, such as property:plan, several with commas, or none; by default those of the
    /// project. They are the project's from now on, unless it is left as it is. What orders, deals and tickets say counts in
    /// segments alone: a file tells their latest state, which nobody knew before.
    #[arg(long, value_name = "LIST")]
    pub features: Option<String>,
    /// Leave the project as it is.
    #[arg(long)]
    pub no_save: bool,
}

#[derive(Debug, Args)]
pub(crate) struct ActionsArgs {
    #[command(flatten)]
    pub query: QueryArgs,
    /// Propose anew from predictions, segments and signals; what a person decided stays.
    #[arg(long)]
    pub propose: bool,
    /// Propose as if the data ended today, also what is no longer timely.
    #[arg(long, requires = "propose")]
    pub as_of_end: bool,
    /// Approve: all, a kind such as win-back, or numbers with commas between them.
    #[arg(long, value_name = "WHICH")]
    pub approve: Option<String>,
    /// Reject: all, a kind, or numbers.
    #[arg(long, value_name = "WHICH")]
    pub reject: Option<String>,
}
