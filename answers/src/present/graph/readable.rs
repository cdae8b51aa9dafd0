//! How much of a graph can be read at once in a room.

use super::model::{GraphView, MoveGraph};

/// Edges for each node that can be read at once.
const READABLE_EDGES: usize = 2;
/// A node and what leads to it are read in so many square points.
const ROOM_OF_A_NODE: f32 = 38_000.0;

/// So many nodes can be read at once in a room of this width and height.
pub fn readable_nodes((width, height): (f32, f32)) -> usize {
    ((width * height / ROOM_OF_A_NODE) as usize).clamp(6, 24)
}

impl MoveGraph {
    /// The shares of nodes and edges, in percent, that can be read at once, where so many nodes can.
    pub fn readable_shares(&self, nodes: usize) -> (usize, usize) {
        let percent = |part: usize, of: usize| (100 * part).div_ceil(of.max(1)).clamp(1, 100);
        let share = percent(nodes, self.nodes.len());
        let (shown, edges) = self.shown(&GraphView { nodes: share, ..GraphView::default() }).counts();
        (share, percent(shown * READABLE_EDGES, edges))
    }
}
