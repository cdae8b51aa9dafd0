//! A chart of touchpoints or stages and the moves between them.

use crate::present::graph::{self, GraphLook, GraphView, MoveGraph};
use crate::present::{Drawing, Palette};

use super::parts::DrawnChart;

/// Moves as a graph.
#[derive(Debug, Clone, PartialEq)]
pub struct GraphChart {
    /// The nodes and edges that there are.
    pub graph: MoveGraph,
    /// What of it is shown, and how.
    pub view: GraphView,
}

impl GraphChart {
    pub(super) fn draw(&self, size: (f32, f32), palette: &Palette) -> DrawnChart {
        let picture = graph::picture(&self.graph, &self.view, size);
        let drawing: Drawing =
            graph::draw(&self.graph, &picture, GraphLook { palette, lit: None, selected: None, edges: usize::MAX });
        let mut out = DrawnChart { drawing, parts: Vec::new() };
        for curve in &picture.curves {
            if let Some((_, place)) = &curve.number {
                let edge = &self.graph.edges[curve.edge];
                out.part(*place, graph::edge_words(&self.graph, edge), edge.row);
            }
        }
        out
    }
}
