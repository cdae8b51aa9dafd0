//! The picture of a graph of moves.

use crate::events::NO_STAGE;
use crate::present::drawing::{Align, Drawing, Paint, Rect, Shape, Stroke, Text};
use crate::present::{Palette, Rgb, numbers, text_width};
use crate::texts::text;

use super::model::{Direction, GraphEdge, GraphNode, GraphPart, GraphView, MoveGraph};
use super::shape::{GraphBox, GraphCurve, GraphPicture, LEGEND, LOW, NAME, NUMBER};

/// How a graph is shown.
#[derive(Debug, Clone, Copy)]
pub struct GraphLook<'a> {
    /// The colours of the theme.
    pub palette: &'a Palette,
    /// What is pointed at or selected: it and what it touches is lit, everything else dimmed.
    pub lit: Option<GraphPart>,
    /// What is selected; outlined.
    pub selected: Option<GraphPart>,
    /// So many edges, the strongest, are drawn beside those that are lit; the others lie below as a picture of their own
    /// ([`edge_shapes`]), or are left out.
    pub edges: usize,
}

/// Draws a graph as far as `look` asks for it.
pub fn draw(graph: &MoveGraph, picture: &GraphPicture, look: GraphLook<'_>) -> Drawing {
    let mut out = Drawing::new(picture.width, picture.height, look.palette.background, text!("graph-title"));
    // the strongest lie on top, and what is lit on top of these
    let is_lit = |curve: &GraphCurve| look.lit.is_some() && is_edge_lit(graph, curve.edge, look.lit);
    let drawn = picture.curves.iter().enumerate().filter(|(at, curve)| *at < look.edges || is_lit(curve));
    let (lit, plain): (Vec<&GraphCurve>, Vec<&GraphCurve>) =
        drawn.rev().map(|(_, curve)| curve).partition(|curve| is_lit(curve));
    for curve in plain.into_iter().chain(lit) {
        draw_curve(&mut out, graph, curve, look);
    }
    let lit_nodes = lit_nodes(graph, picture, look.lit);
    for of in picture.boxes.iter().rev() {
        draw_box(&mut out, graph, of, look, lit_nodes[of.node]);
    }
    for curve in picture.curves.iter().filter(|curve| is_edge_lit(graph, curve.edge, look.lit)) {
        draw_number(&mut out, curve, look.palette);
    }
    draw_legend(&mut out, graph, picture, look.palette);
    for (words, x, y) in &picture.words {
        let words = words.clone();
        let color = look.palette.text_weak;
        out.text(Text { x: *x, y: *y, text: words, size: NUMBER, bold: false, color, align: Align::Left });
    }
    out
}

/// How opaque edges are where nothing is lit, where they are not what is lit, and where they are.
const OPACITY: [f32; 3] = [0.6, 0.12, 0.95];
/// How much fainter a picture of edges is shown while something else is lit.
pub const DIMMED: f32 = OPACITY[1] / OPACITY[0];

/// All edges of a graph as shapes, the strongest last, as they look while nothing is lit.
pub fn edge_shapes(graph: &MoveGraph, picture: &GraphPicture, palette: &Palette) -> Vec<Shape> {
    picture.curves.iter().rev().map(|curve| curve_shape(graph, curve, palette, OPACITY[0])).collect()
}

/// The colours of the nodes that are shown, by name.
fn draw_legend(out: &mut Drawing, graph: &MoveGraph, picture: &GraphPicture, palette: &Palette) {
    let is_shown = |stage: u8| picture.boxes.iter().any(|of| graph.nodes[of.node].stage == stage);
    let (mut x, y) = (2.0, picture.height - LEGEND / 2.0);
    for (stage, name) in graph.stages.iter().filter(|(stage, _)| is_shown(*stage)) {
        let (center, fill) = ((x + 5.0, y), Some(Paint::solid(palette.stage(*stage))));
        out.push(Shape::Circle { center, radius: 4.0, fill, stroke: None });
        let (text, color) = (name.clone(), palette.text_weak);
        out.text(Text { x: x + 13.0, y, text, size: NUMBER, bold: false, color, align: Align::Left });
        x += 13.0 + text_width::width(name, NUMBER, false) + 16.0;
    }
}

/// What a node says when pointed at.
pub fn node_words(node: &GraphNode) -> String {
    text!("graph-node", name = node.name, customers = text!("count-customers", n = node.customers))
}

/// What an edge says when pointed at.
pub fn edge_words(graph: &MoveGraph, edge: &GraphEdge) -> String {
    let (from, to) = (graph.nodes[edge.from].name.as_str(), graph.nodes[edge.to].name.as_str());
    let customers = text!("count-customers", n = edge.customers);
    let times = text!("count-times", n = edge.count);
    let mut words = match graph.direction(edge) {
        Direction::Repeat => text!("graph-edge-repeat", name = from, customers, times),
        Direction::Back => text!("graph-edge-back", from, to, customers, times),
        Direction::Onward => text!("graph-edge", from, to, customers, times),
    };
    if let Some(share) = edge.of_from {
        words += &text!("graph-edge-share", share = numbers::share(share), from);
    }
    if let Some(ms) = edge.median_ms {
        words += &text!("graph-edge-median", median = numbers::duration(ms));
    }
    words
}

/// What of a graph a view shows, for the line below the picture.
pub fn caption(graph: &MoveGraph, view: &GraphView) -> String {
    if let Some(name) = &view.around {
        return text!("graph-caption-around", name);
    }
    let (nodes, edges) = graph.shown(view).counts();
    text!(
        "graph-caption",
        nodes = numbers::count(nodes as u64),
        all_nodes = numbers::count(graph.nodes.len() as u64),
        edges = numbers::count(edges as u64),
        all_edges = numbers::count(graph.edges.len() as u64)
    )
}

/// Whether an edge is what is lit, or touches it; all are where nothing is.
fn is_edge_lit(graph: &MoveGraph, at: usize, lit: Option<GraphPart>) -> bool {
    match lit {
        None => true,
        Some(GraphPart::Edge(edge)) => edge == at,
        Some(GraphPart::Node(node)) => graph.edges[at].from == node || graph.edges[at].to == node,
    }
}

/// Of each node, whether it is what is lit, or joined to it by an edge that is shown; all are where nothing is.
fn lit_nodes(graph: &MoveGraph, picture: &GraphPicture, lit: Option<GraphPart>) -> Vec<bool> {
    let Some(lit) = lit else { return vec![true; graph.nodes.len()] };
    let mut nodes = vec![false; graph.nodes.len()];
    let mut light = |edge: usize| {
        let GraphEdge { from, to, .. } = graph.edges[edge];
        (nodes[from], nodes[to]) = (true, true);
    };
    match lit {
        GraphPart::Edge(edge) => light(edge),
        GraphPart::Node(node) => {
            let of_node = picture.curves.iter().filter(|curve| is_edge_lit(graph, curve.edge, Some(lit)));
            of_node.for_each(|curve| light(curve.edge));
            nodes[node] = true;
        }
    }
    nodes
}

fn draw_curve(out: &mut Drawing, graph: &MoveGraph, curve: &GraphCurve, look: GraphLook<'_>) {
    let palette = look.palette;
    let is_lit = is_edge_lit(graph, curve.edge, look.lit);
    let opacity = match (is_lit, look.lit.is_some()) {
        (true, false) => OPACITY[0],
        (false, _) => OPACITY[1],
        (true, true) => OPACITY[2],
    };
    if look.selected == Some(GraphPart::Edge(curve.edge)) {
        let under = Stroke { paint: Paint::faint(palette.text, 0.35), width: curve.width + 5.0, dashed: false };
        out.push(Shape::Curve { points: curve.points, stroke: under, head: 0.0 });
    }
    let shape = curve_shape(graph, curve, palette, opacity);
    out.push_about(shape, edge_words(graph, &graph.edges[curve.edge]));
}

fn curve_shape(graph: &MoveGraph, curve: &GraphCurve, palette: &Palette, opacity: f32) -> Shape {
    let edge = &graph.edges[curve.edge];
    let is_onward = graph.direction(edge) == Direction::Onward;
    let color = if is_onward { node_color(&graph.nodes[edge.from], palette) } else { palette.text_weak };
    // what leads back is dashed, so that it is not known by its colour alone
    let stroke = Stroke { paint: Paint::faint(color, opacity), width: curve.width, dashed: !is_onward };
    Shape::Curve { points: curve.points, stroke, head: (5.0 + curve.width).min(11.0) }
}

fn node_color(node: &GraphNode, palette: &Palette) -> Rgb {
    if node.stage == NO_STAGE { palette.other } else { palette.stage(node.stage) }
}

fn draw_box(out: &mut Drawing, graph: &MoveGraph, of: &GraphBox, look: GraphLook<'_>, is_lit: bool) {
    let (node, palette) = (&graph.nodes[of.node], look.palette);
    let color = node_color(node, palette);
    let faded = |color: Rgb| if is_lit { color } else { color.over(palette.background, 0.35) };
    let is_dot = of.rect.h < LOW;
    let fill = if is_dot { faded(color) } else { faded(palette.raised) };
    let edge = if is_dot { None } else { Some(Stroke::new(faded(color), 1.2)) };
    let radius = if is_dot { of.rect.h / 2.0 } else { 5.0 };
    let shape = Shape::Rect { rect: of.rect, radius, fill: Some(Paint::solid(fill)), stroke: edge, hatch: None };
    out.push_about(shape, node_words(node));
    if !is_dot {
        out.rect(Rect { w: 5.0, ..of.rect }, 2.0, Paint::solid(faded(color)));
    }
    if look.selected == Some(GraphPart::Node(of.node)) {
        let rect = Rect::new(of.rect.x - 3.0, of.rect.y - 3.0, of.rect.w + 6.0, of.rect.h + 6.0);
        let stroke = Some(Stroke::new(palette.text, 2.0));
        out.push(Shape::Rect { rect, radius: radius + 2.0, fill: None, stroke, hatch: None });
    }
    let ink = if is_lit { palette.text } else { palette.text_weak };
    let line = |x: f32, y: f32, text: String, size: f32, bold: bool, align: Align| Text {
        x,
        y,
        text,
        size,
        bold,
        color: ink,
        align,
    };
    let is_low = of.rect.h <= LOW;
    if let Some((name, place)) = &of.name {
        let text = match is_dot {
            true => line(place.x + 2.0, place.middle(), name.clone(), NUMBER, false, Align::Left),
            false => line(place.x + 11.0, place.middle(), name.clone(), NAME, true, Align::Left),
        };
        out.text(text);
    }
    if of.has_number {
        let number = numbers::compact(node.customers);
        let text = match is_low {
            true => line(of.rect.right() - 6.0, of.rect.middle(), number, NUMBER, false, Align::Right),
            false => line(of.rect.x + 11.0, of.rect.bottom() - 10.0, number, NUMBER, false, Align::Left),
        };
        out.text(text);
    }
}

fn draw_number(out: &mut Drawing, curve: &GraphCurve, palette: &Palette) {
    let Some((words, place)) = &curve.number else { return };
    out.rect(*place, 3.0, Paint::faint(palette.background, 0.86));
    let middle = (place.x + place.w / 2.0, place.middle());
    let (text, color) = (words.clone(), palette.text);
    out.text(Text { x: middle.0, y: middle.1, text, size: NUMBER, bold: false, color, align: Align::Middle });
}
