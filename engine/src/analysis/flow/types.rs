//! What a flow is made of.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use crate::analysis::repeats::Repeats;
use crate::analysis::split::{Group, SplitBy, group_name};
use crate::analysis::step_choice::StepChoice;
use crate::events::Names;
use crate::model::Entity;
use crate::texts::text;

use super::anchor::Anchor;
use super::node_sort::NodeSort;
use super::passages::Passages;

/// What the steps of a path are.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// Stages. Touchpoints that belong to no stage are not steps.
    #[default]
    Stage,
    /// Each node is a touchpoint.
    Touchpoint,
}

impl Level {
    /// What one of its steps is called in settings and files.
    pub fn word(self) -> &'static str {
        match self {
            Self::Stage => "stage",
            Self::Touchpoint => "touchpoint",
        }
    }

    /// The names of its steps.
    pub fn names(self, names: &Names) -> &[String] {
        match self {
            Self::Stage => &names.stages,
            Self::Touchpoint => &names.touchpoints,
        }
    }
}

/// What the percentages of a flow are shares of.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Base {
    /// Shares of all paths.
    #[default]
    Start,
    /// Of the paths that had not ended one column before.
    Previous,
}

/// Which time of a step a flow is around.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Occurrence {
    /// The first time on the path.
    #[default]
    First,
    /// The last time on the path.
    Last,
    /// Each time: a path for each, which begins and ends with its journey. Times are counted, not journeys.
    Every,
}

/// Which names a flow shows.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TopScope {
    /// The same names in every column: those with the most events.
    #[default]
    Overall,
    /// In each column the names that most paths have there, out of the [`FlowSettings::MAX_TOP_N`] with the most events.
    Column,
}

/// What the colour of the ribbons of a flow says.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RibbonColor {
    /// From which step it comes.
    #[default]
    Step,
    /// How long the way takes.
    Time,
}

/// How to draw a flow.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(default)]
pub struct FlowSettings {
    /// Whether the nodes are stages or touchpoints.
    pub level: Level,
    /// Whose order of events a path follows, and so what is counted.
    #[serde(alias = "unit")]
    pub entity: Entity,
    /// Which stages or touchpoints are steps.
    #[serde(flatten)]
    pub choice: StepChoice,
    /// What percentages are shares of; changes no count.
    pub base: Base,
    /// How many columns there are, from 2 to [`FlowSettings::MAX_STEPS`].
    pub steps: usize,
    /// At most this many stages or touchpoints are shown by name, the most common ones; the others are "Other".
    pub top_n: usize,
    /// Which are the most common: those of all columns together, or of each.
    pub top_scope: TopScope,
    /// In each column, names with less than this many thousandths of the base are "Other".
    pub min_share_permille: u16,
    /// What becomes of a step that a journey has had before.
    pub repeats: Repeats,
    /// Where the columns are counted from.
    pub anchor: Anchor,
    /// Columns before the anchor, where the flow is [`Anchor::Around`] a step.
    pub before: usize,
    /// Which time of the step counts, where the flow is [`Anchor::Around`] one.
    pub occurrence: Occurrence,
    /// Whether a path ends where it first reaches the goal: in the column after the step that reaches it, in the last
    /// column in that very step.
    pub stop_at_goal: bool,
    /// Steps that paths have to pass: others are left out.
    pub through: Passages,
    /// The stage or touchpoint whose node is one for each group of its events; empty where none is.
    pub split_step: String,
    /// What makes the groups.
    pub split: Option<SplitBy>,
    /// How the nodes of a column are ordered; changes no count.
    pub sort: NodeSort,
    /// What the colour of ribbons says; changes no count.
    pub color: RibbonColor,
    /// Whom an answer compares it with, as it was written; empty where with nobody. Changes no count.
    pub against: String,
}

impl FlowSettings {
    /// The most columns a flow may have.
    pub const MAX_STEPS: usize = 20;
    /// The most names a flow may show.
    pub const MAX_TOP_N: usize = 200;

    /// The numbers that people know its columns by.
    pub fn step_numbers(&self) -> StepNumbers {
        StepNumbers::of_flow(&self.anchor, self.columns_before())
    }

    /// Whether each time of a step is counted, and not journeys.
    pub fn counts_every_time(&self) -> bool {
        self.occurrence == Occurrence::Every && matches!(self.anchor, Anchor::Around(_))
    }

    /// Columns before the anchor; at least the anchor and one more column follow.
    pub(super) fn columns_before(&self) -> usize {
        match self.anchor {
            Anchor::Start | Anchor::Goal | Anchor::DropOff => 0,
            Anchor::Around(_) => self.before.min(self.steps.clamp(2, Self::MAX_STEPS) - 2),
        }
    }
}

impl Default for FlowSettings {
    fn default() -> Self {
        Self {
            level: Level::default(),
            entity: Entity::default(),
            choice: StepChoice::default(),
            base: Base::default(),
            steps: 8,
            top_n: 12,
            top_scope: TopScope::default(),
            min_share_permille: 0,
            repeats: Repeats::default(),
            anchor: Anchor::default(),
            before: 2,
            occurrence: Occurrence::default(),
            stop_at_goal: true,
            through: Passages::default(),
            split_step: String::new(),
            split: None,
            sort: NodeSort::default(),
            color: RibbonColor::default(),
            against: String::new(),
        }
    }
}

/// What a node stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NodeKind {
    /// Paths that have not begun yet: only in a flow whose paths are aligned at their end or around a step.
    NotStarted,
    /// A stage or touchpoint, by its index in [`Names`].
    Item(u16),
    /// The events of one group at a stage or touchpoint whose groups stand apart, by its index in [`Names`] and that in
    /// [`Flow::parts`].
    Part {
        /// The stage or touchpoint.
        item: u16,
        /// The group by its index.
        group: u8,
    },
    /// All stages or touchpoints not shown by name.
    Other,
    /// The goal was reached and the path ends.
    GoalReached,
    /// No further event so far, and too early to say that none will come.
    StillActive,
    /// No further event inside the observation window.
    DroppedOff,
    /// Several of the above, each of few people: only in a flow that is made to be shared.
    Merged {
        /// Whether one of many people had to join them, because their sum would tell of few.
        with_larger: bool,
    },
}

impl NodeKind {
    /// Whether paths end here: they stay in this node in all later columns.
    pub fn is_end(self) -> bool {
        matches!(self, Self::GoalReached | Self::StillActive | Self::DroppedOff)
    }

    /// Whether paths here are at a step.
    pub fn is_step(self) -> bool {
        matches!(self, Self::Item(_) | Self::Part { .. } | Self::Other)
    }

    /// The stage or touchpoint that it is, or is a group of.
    pub fn item(self) -> Option<u16> {
        match self {
            Self::Item(item) | Self::Part { item, .. } => Some(item),
            _ => None,
        }
    }

    /// The name on the screen and in files; of a group that of its step.
    pub fn label(self, level: Level, names: &Names) -> &str {
        match self {
            Self::Item(i) | Self::Part { item: i, .. } => level.names(names).get(i as usize).map_or("", String::as_str),
            Self::Other => text!("flow-node-other"),
            Self::NotStarted => text!("flow-node-not-started"),
            Self::GoalReached => text!("flow-node-goal-reached"),
            Self::StillActive => text!("flow-node-still-active"),
            Self::DroppedOff => text!("flow-node-dropped-off"),
            Self::Merged { .. } => text!("flow-node-others"),
        }
    }
}

/// One node of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct FlowNode {
    /// The stage, touchpoint or end that the node stands for.
    pub kind: NodeKind,
    /// Paths that are here at this step.
    pub count: u64,
}

/// Paths that go from one node to a node of the next column. Paths that have ended go on from their end to the same end,
/// so that what leaves a node always adds up to the node.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct FlowLink {
    /// Column of `from`, counted from 0; `to` is in the next.
    pub step: u8,
    /// The node that the paths leave, in column `step`.
    pub from: NodeKind,
    /// The node that they come to, in the next column.
    pub to: NodeKind,
    /// How many paths take the link.
    pub count: u64,
}

/// A flow, ready to draw. Every column adds up to `base`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Flow {
    /// The entity whose paths are counted.
    pub entity: Entity,
    /// Whether the times of the step that the flow is around are counted, of which a journey may have several.
    pub every_time: bool,
    /// Whether the nodes are stages or touchpoints.
    pub level: Level,
    /// Where the columns are counted from.
    pub anchor: Anchor,
    /// Columns before the anchor, where the flow is [`Anchor::Around`] a step.
    pub before: usize,
    /// How many paths each column has.
    pub base: u64,
    /// The columns. Items in the order of the stages, or touchpoints with the most events first; then Other, then ends.
    pub columns: Vec<Vec<FlowNode>>,
    /// The links, by column, then in the order of the nodes they leave and reach.
    pub links: Vec<FlowLink>,
    /// Paths that have reached the goal by each column: in the step in which it happens, wherever the path goes then. Empty
    /// where that is not to be told.
    pub reached_by_step: Vec<u64>,
    /// How many different stages or touchpoints are, somewhere, inside an "Other".
    pub hidden_in_other: usize,
    /// The groups of the step that is split.
    pub parts: Vec<Group>,
    /// How many times a step was left out of a path that had had it; `None` where that is not known.
    pub left_out: Option<u64>,
    /// Paths that went on beyond the last column, or in a flow anchored at their end began before the first.
    pub went_on: u64,
    /// What of it stands together because few people are behind each; nothing until it is made to be shared.
    pub small: SmallGroups,
}

/// The numbers that people know the columns of a flow by: from 1 on; around a step its own column is 0, those before it are
/// negative.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StepNumbers {
    first: i64,
}

impl Default for StepNumbers {
    fn default() -> Self {
        Self { first: 1 }
    }
}

impl StepNumbers {
    fn of_flow(anchor: &Anchor, before: usize) -> Self {
        match anchor {
            Anchor::Start | Anchor::Goal | Anchor::DropOff => Self::default(),
            Anchor::Around(_) => Self { first: -(before as i64) },
        }
    }

    /// The number of a column, which is counted from 0 here.
    pub fn of(self, column: usize) -> i64 {
        self.first + column as i64
    }

    /// The column of a number; it may lie beyond the last.
    pub fn column(self, number: i64) -> Option<usize> {
        usize::try_from(number - self.first).ok()
    }
}

/// What of a flow is not shown one by one because few people are behind it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct SmallGroups {
    /// Groups of fewer people than this are small.
    pub k: u64,
    /// Nodes that stand in [`NodeKind::Merged`].
    pub merged: usize,
    /// Links that are not shown, neither exactly nor about: what leaves and reaches their nodes does.
    pub moves: usize,
    /// Columns after the last that are left out, because those who end there are few.
    pub columns: usize,
    /// The column and the step after which the most go no further, found over everybody.
    pub largest_loss: Option<(u8, NodeKind)>,
    /// Links of many that are not told, with about how many take each: no number of few people follows from that.
    pub about: Vec<FlowLink>,
}

impl SmallGroups {
    /// Whether everything is shown one by one.
    pub fn is_none(&self) -> bool {
        self.merged == 0 && self.moves == 0 && self.columns == 0 && self.about.is_empty()
    }

    /// The name of groups that stand together: "others (fewer than 11 each)".
    pub fn name(k: u64, with_larger: bool) -> String {
        if with_larger {
            text!("flow-node-others-groups-fewer-than", k)
        } else {
            text!("flow-node-others-fewer-than-each", k)
        }
    }
}

/// What a flow counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FlowUnit {
    /// The entity whose paths are counted.
    pub entity: Entity,
    /// Whether each time of a step is counted on its own.
    pub every_time: bool,
}

impl Flow {
    /// What its numbers are numbers of.
    pub fn unit(&self) -> FlowUnit {
        FlowUnit { entity: self.entity, every_time: self.every_time }
    }

    /// Whether what it counts are people, each once.
    pub fn counts_people(&self) -> bool {
        self.entity == Entity::Person && !self.every_time
    }

    /// The name of a node on the screen and in files.
    pub fn label<'a>(&self, kind: NodeKind, names: &'a Names) -> Cow<'a, str> {
        match kind {
            NodeKind::Merged { with_larger } => SmallGroups::name(self.small.k, with_larger).into(),
            NodeKind::Part { group, .. } => {
                let group = self.parts.get(usize::from(group)).map_or("", group_name);
                // the group first: where there is little room a name is known by its beginning
                format!("{group} · {}", kind.label(self.level, names)).into()
            }
            kind => kind.label(self.level, names).into(),
        }
    }

    /// The step by which the paths in a node have ended, counted from 1; `None` where they have not. An end stands in the
    /// column after the step in which its paths end; the goal in the last column holds those too that reach it there.
    pub fn ended_by(&self, step: usize, kind: NodeKind) -> Option<usize> {
        let last = step + 1 == self.columns_counted();
        let at_once = last && kind == NodeKind::GoalReached && self.anchor != Anchor::Goal;
        (kind.is_end() && step > 0).then_some(step + usize::from(at_once))
    }

    /// The numbers that people know the columns by.
    pub fn step_numbers(&self) -> StepNumbers {
        StepNumbers::of_flow(&self.anchor, self.before)
    }

    /// Columns that were counted: those that are there, and those left out for want of people.
    pub fn columns_counted(&self) -> usize {
        self.columns.len() + self.small.columns
    }

    /// Columns after the step that the flow is around.
    pub fn steps_after(&self) -> usize {
        self.columns_counted().saturating_sub(self.before + 1)
    }

    /// Paths that reach the goal within the columns; `None` where that is not to be told.
    pub fn reached(&self) -> Option<u64> {
        self.reached_by_step.last().copied()
    }

    /// The column whose steps those of [`Flow::went_on`] are at: the last, in a flow anchored at the end of paths the first.
    pub fn column_of_the_rest(&self) -> usize {
        let last = self.columns.len().saturating_sub(1);
        let steps = self.columns.last().is_some_and(|column| column.iter().any(|n| n.kind.is_step()));
        if steps { last } else { 0 }
    }
}

/// How many different people are behind the counts of a [`Flow`], in its order: where it counts sessions, one person may
/// be behind many.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FlowPeople {
    /// Different people behind all paths.
    pub base: u64,
    /// Behind each node, column by column.
    pub nodes: Vec<Vec<u64>>,
    /// Different people behind each link, in the order of [`Flow`].
    pub links: Vec<u64>,
    /// Behind the paths that went on beyond the columns.
    pub went_on: u64,
    /// Behind those that were at a step of the same column and ended there.
    pub ended_there: u64,
    /// Different people behind the paths of `went_on` and `ended_there` together.
    pub at_the_rest: u64,
    /// Behind the paths that reach the goal within the columns.
    pub reached: u64,
    /// Different people behind the paths that do not reach the goal.
    pub missed: u64,
    /// Customers with an event and without a path, where only some stages or touchpoints are steps or paths lead to the goal or
    /// around a step; else nobody is told apart.
    pub without_steps: u64,
}

/// A part of a flow that a person points at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum FlowSelection {
    /// The paths in a node.
    Node {
        /// Its column, counted from 0.
        step: u8,
        /// The stage, touchpoint or end that the node stands for.
        kind: NodeKind,
    },
    /// The paths of a link.
    Link {
        /// Column it leaves, counted from 0.
        step: u8,
        /// The node it leaves.
        from: NodeKind,
        /// The node it reaches.
        to: NodeKind,
    },
    /// The paths in a node that come back to it: they leave it and are there again in a later column.
    Return {
        /// Its column, counted from 0.
        step: u8,
        /// The stage or touchpoint, or group of one, that the node stands for.
        kind: NodeKind,
    },
}

/// What there is to say about a selection.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SelectionStats {
    /// Paths that pass it (customers or sessions, as the flow counts).
    pub paths: u64,
    /// How many different customers are on these paths.
    pub customers: u64,
    /// Paths as a share of the base.
    pub share_of_start: f64,
    /// For a link, its share of the node it leaves; for those who come back, of the node. For a node, the share that came here of all paths that were still on
    /// their way one column before; `None` in the first column.
    pub share_of_previous: Option<f64>,
    /// Of the paths, those that reach the goal, here, before or later.
    pub reached: u64,
    /// Share of the paths that reach the goal, 0–1.
    pub conversion: f64,
    /// Median time from this step to the next, ms; `None` where nobody has a next step.
    pub median_ms_to_next: Option<i64>,
    /// How they came to this step: (channel, paths), most first; at an end, the channel of the last event.
    pub top_channels: Vec<(u8, u64)>,
    /// What is in a selected "Other": (stage or touchpoint, paths), most first.
    pub in_other: Vec<(u16, u64)>,
}
