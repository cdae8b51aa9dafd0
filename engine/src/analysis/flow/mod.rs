//! The flow: where paths go step by step, never cyclic, every column adding up to the same base.

mod anchor;
mod compare;
mod count;
mod counted;
mod detail;
mod from_counts;
mod journey_steps;
mod link_times;
mod node_sort;
mod part;
mod passages;
mod paths;
mod people;
mod sort_nodes;
mod stats;
mod types;
mod walk;

pub use anchor::Anchor;
pub use compare::{ComparedNode, compare};
pub use counted::{CountedStep, PathFate};
pub use from_counts::flow_of_counts;
pub use link_times::{LinkTime, LinkTimes};
pub use node_sort::NodeSort;
pub use passages::{Passage, Passages};
pub use paths::FlowPaths;
pub use types::{
    Base, Flow, FlowLink, FlowNode, FlowPeople, FlowSelection, FlowSettings, FlowUnit, Level, NodeKind, Occurrence,
    RibbonColor, SelectionStats, SmallGroups, StepNumbers, TopScope,
};
