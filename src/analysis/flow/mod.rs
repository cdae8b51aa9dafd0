//! The flow: where paths go step by step, never cyclic, every column adding up to the same base.

mod count;
mod paths;
mod stats;
mod types;
mod walk;

pub use paths::FlowPaths;
pub use types::{
    Anchor, Base, Flow, FlowLink, FlowNode, FlowSelection, FlowSettings, Level, NodeKind, SelectionStats, Unit,
};
