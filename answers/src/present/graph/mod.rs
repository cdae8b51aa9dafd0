//! Moves between touchpoints or stages as a graph, the one picture that shows what repeats: what is in it ([`model`](self)),
//! where it lies whatever the filter says, which of it is shown, and how it looks.

mod around;
mod draw;
mod model;
mod picture;
mod places;
mod readable;
mod shape;

pub use draw::{DIMMED, GraphLook, caption, draw, edge_shapes, edge_words, node_words};
pub use model::{Direction, EdgeMeasure, GraphEdge, GraphNode, GraphPart, GraphView, MoveGraph, ShownParts};
pub use picture::picture;
pub use places::{GraphPlaces, NodePlace, places};
pub use readable::readable_nodes;
pub use shape::{GraphBox, GraphCurve, GraphPicture, curve_at};
