//! The flow: where paths go step by step, never cyclic, every column adding up to the same base.

mod paths;
mod types;

pub use paths::FlowPaths;
pub use types::{Anchor, Flow, FlowLink, FlowNode, FlowSelection, FlowSettings, Level, NodeKind, SelectionStats, Unit};
