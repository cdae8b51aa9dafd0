//! One node and its neighbours: what came directly before it, and what directly after.

use crate::present::drawing::Rect;
use crate::present::{numbers, text_width};
use crate::texts::text;

use super::model::{EdgeMeasure, MoveGraph};
use super::shape::{
    GraphBox, GraphCurve, GraphPicture, LEGEND, LOW, NAME, NUMBER, measure_words, number_curves, thickness,
};

/// Height of a neighbour with the room below it.
const LINE: f32 = 32.0;
/// Room above the neighbours for what they are.
const HEAD: f32 = 30.0;
/// Largest width of a neighbour's box, px.
const WIDEST: f32 = 220.0;
/// Height of the node in the middle.
const MIDDLE: f32 = 44.0;

/// What stands on one side.
struct Side<'a> {
    edges: &'a [usize],
    /// Whether it came before.
    before: bool,
}

/// Lays out a node with what came before it on its left and what came after it on its right, those that most customers took first.
pub(super) fn picture_around(
    graph: &MoveGraph,
    node: usize,
    measure: EdgeMeasure,
    (width, height): (f32, f32),
) -> GraphPicture {
    let others = |is: &dyn Fn(usize) -> bool| {
        graph.strongest(
            (0..graph.edges.len()).filter(|&at| is(at) && graph.edges[at].from != graph.edges[at].to).collect(),
        )
    };
    let before = others(&|at| graph.edges[at].to == node);
    let after = others(&|at| graph.edges[at].from == node);
    let itself = (0..graph.edges.len()).find(|&at| (graph.edges[at].from, graph.edges[at].to) == (node, node));
    let values = before.iter().chain(&after).chain(&itself).map(|&at| measure.value(&graph.edges[at]));
    let largest = values.fold(0.0, f64::max);
    let center = center(graph, node, (width, height));
    let mut out = GraphPicture { width, height, boxes: vec![center.clone()], curves: Vec::new(), words: Vec::new() };
    if let Some(at) = itself {
        let (x, y) = (center.rect.right(), center.rect.y);
        let points = [(x - 40.0, y), (x - 36.0, y - 44.0), (x + 40.0, y - 34.0), (x, y + 12.0)];
        out.curves.push(GraphCurve {
            edge: at,
            points,
            width: thickness(measure.value(&graph.edges[at]), largest),
            number: None,
        });
    }
    for side in [Side { edges: &before, before: true }, Side { edges: &after, before: false }] {
        place_side(graph, &side, (measure, largest), &center, &mut out);
    }
    number_curves(graph, &mut out, measure);
    out
}

fn center(graph: &MoveGraph, node: usize, (width, height): (f32, f32)) -> GraphBox {
    let of = &graph.nodes[node];
    let needed = text_width::width(&of.name, NAME, true).max(80.0) + 28.0;
    let w = needed.min(width * 0.26);
    let rect = Rect::new((width - w) / 2.0, HEAD + (height - HEAD - LEGEND - MIDDLE) / 2.0, w, MIDDLE);
    let name = text_width::fit(&of.name, NAME, true, w - 20.0);
    GraphBox { node, rect, name: Some((name, Rect::new(rect.x, rect.y + 7.0, w, 16.0))), has_number: true }
}

fn place_side(
    graph: &MoveGraph,
    side: &Side<'_>,
    (measure, largest): (EdgeMeasure, f64),
    center: &GraphBox,
    out: &mut GraphPicture,
) {
    let room = out.height - HEAD - LEGEND;
    let fits = (room / LINE).floor().max(1.0) as usize;
    // the last line says how many more there are
    let shown = if side.edges.len() > fits { fits.saturating_sub(1).max(1) } else { side.edges.len() };
    let widest = WIDEST.min(out.width * 0.28);
    let x = if side.before { 2.0 } else { out.width - widest - 2.0 };
    let n = side.edges.len() as u64;
    let head = if side.before { text!("graph-came-before", n) } else { text!("graph-came-after", n) };
    out.words.push((head, x, 10.0));
    let top = HEAD + ((room - LINE * shown as f32) / 2.0).max(0.0);
    let all: u64 = side.edges.iter().take(shown).map(|&at| graph.edges[at].customers).sum();
    let mut used = 0.0;
    for (line, &at) in side.edges.iter().take(shown).enumerate() {
        let edge = &graph.edges[at];
        let node = if side.before { edge.from } else { edge.to };
        let rect = Rect::new(x, top + line as f32 * LINE, widest, LOW);
        let name = text_width::fit(&graph.nodes[node].name, NAME, true, widest - 20.0);
        out.boxes.push(GraphBox { node, rect, name: Some((name, rect)), has_number: false });
        // side by side on the node in the middle, as on the side
        let share = if all > 0 { edge.customers as f32 / all as f32 } else { 0.0 };
        let y = center.rect.y + 4.0 + (center.rect.h - 8.0) * (used + share / 2.0);
        used += share;
        let ends = if side.before {
            ((rect.right(), rect.middle()), (center.rect.x, y))
        } else {
            ((center.rect.right(), y), (rect.x, rect.middle()))
        };
        let mid = f32::midpoint(ends.0.0, ends.1.0);
        let points = [ends.0, (mid, ends.0.1), (mid, ends.1.1), ends.1];
        let number = measure_words(measure, edge).map(|words| {
            // beside the name that it belongs to
            let w = text_width::width(&words, NUMBER, false) + 6.0;
            let x = if side.before { rect.right() + 6.0 } else { rect.x - w - 16.0 };
            (words, Rect::new(x, rect.middle() - 7.0, w, 14.0))
        });
        out.curves.push(GraphCurve { edge: at, points, width: thickness(measure.value(edge), largest), number });
    }
    if let Some(more) = side.edges.len().checked_sub(shown).filter(|more| *more > 0) {
        let words = text!("graph-and-more", more = numbers::count(more as u64));
        out.words.push((words, x, top + shown as f32 * LINE + LOW / 2.0));
    }
}
