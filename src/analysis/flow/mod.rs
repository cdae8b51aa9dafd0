//! The flow: where paths go step by step, never cyclic, every column adding up to the same base.

mod behind;
mod count;
mod part;
mod paths;
mod stats;
mod types;
mod walk;

pub use paths::FlowPaths;
pub use types::{
    Anchor, Base, Flow, FlowBehind, FlowLink, FlowNode, FlowSelection, FlowSettings, Level, NodeKind, SelectionStats,
    SmallGroups, TopScope, Unit,
};
