//! The flow: where paths go step by step, never cyclic, every column adding up to the same base.

mod compare;
mod count;
mod counted;
mod from_counts;
mod part;
mod paths;
mod people;
mod stats;
mod types;
mod walk;

pub use compare::{ComparedNode, compare};
pub use counted::{CountedStep, PathFate};
pub use from_counts::flow_of_counts;
pub use paths::FlowPaths;
pub use types::{
    Anchor, Base, Flow, FlowLink, FlowNode, FlowPeople, FlowSelection, FlowSettings, Level, NodeKind, Occurrence,
    SelectionStats, SmallGroups, StepNumbers, TopScope,
};
