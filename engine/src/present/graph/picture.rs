//! Where a graph of moves lies in a picture: boxes with names, and the curves between them.

use crate::present::drawing::{Rect, bezier_at};
use crate::present::{numbers, text_width};

use super::model::{Direction, EdgeMeasure, GraphEdge, GraphPart, GraphView, MoveGraph};

/// Size of names.
pub(super) const NAME: f32 = 12.0;
/// Size of numbers.
pub(super) const NUMBER: f32 = 11.0;
/// Height of a box of two lines.
const TALL: f32 = 36.0;
/// Height of a box of one line.
pub(super) const LOW: f32 = 22.0;
/// Width and height of a node without room for its name.
const DOT: f32 = 9.0;
/// The widest box.
const WIDEST: f32 = 168.0;
/// Room at both sides, through which edges lead back.
const SIDE: f32 = 44.0;
/// Room above the first row, through which edges lead to the same node.
const TOP: f32 = 20.0;
/// So many edges, the strongest, may have their numbers beside them.
const MOST_NUMBERS: usize = 160;

/// A node in its place.
#[derive(Debug, Clone, PartialEq)]
pub struct GraphBox {
    /// Position of the node in [`MoveGraph::nodes`].
    pub node: usize,
    /// Where it is.
    pub rect: Rect,
    /// Its name as far as there is room for it, and where its middle is; nothing where there is none.
    pub name: Option<(String, Rect)>,
    /// Whether its number stands in it.
    pub has_number: bool,
}

/// An edge in its place.
#[derive(Debug, Clone, PartialEq)]
pub struct GraphCurve {
    /// Position of the edge in [`MoveGraph::edges`].
    pub edge: usize,
    /// Where it begins, what it is drawn towards, and where it ends.
    pub points: [(f32, f32); 4],
    /// Its thickness.
    pub width: f32,
    /// Its number and where that stands, if there is room.
    pub number: Option<(String, Rect)>,
}

/// A graph in its place.
#[derive(Debug, Clone, PartialEq)]
pub struct GraphPicture {
    /// Width of the picture.
    pub width: f32,
    /// Height of the picture.
    pub height: f32,
    /// Nodes, those with most customers first.
    pub boxes: Vec<GraphBox>,
    /// Edges, those that most customers take first.
    pub curves: Vec<GraphCurve>,
    /// Words at places of their own: what a column holds, and how much of it is not shown.
    pub words: Vec<(String, f32, f32)>,
}

/// The middle of a curve at `t` from 0 to 1.
pub fn curve_at(curve: &GraphCurve, t: f32) -> (f32, f32) {
    bezier_at(curve.points, t)
}

impl GraphPicture {
    /// What lies at a place: nodes before edges, and of these the nearest.
    pub fn hit(&self, x: f32, y: f32) -> Option<GraphPart> {
        const STEPS: usize = 32;
        let close = |of: &&GraphBox| grown(of.rect, 2.0).contains(x, y);
        if let Some(of) = self.boxes.iter().find(close) {
            return Some(GraphPart::Node(of.node));
        }
        let at_number = |of: &&GraphCurve| of.number.as_ref().is_some_and(|(_, rect)| rect.contains(x, y));
        if let Some(of) = self.curves.iter().find(at_number) {
            return Some(GraphPart::Edge(of.edge));
        }
        let distance = |of: &GraphCurve| {
            let places = (0..=STEPS).map(|i| curve_at(of, i as f32 / STEPS as f32)).collect::<Vec<_>>();
            places.windows(2).map(|ends| distance_to_line((x, y), ends[0], ends[1])).fold(f32::INFINITY, f32::min)
        };
        let near = self.curves.iter().map(|of| (distance(of), of)).filter(|(d, of)| *d <= (of.width / 2.0).max(4.0));
        near.min_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, of)| GraphPart::Edge(of.edge))
    }

    /// The place of a node.
    pub fn box_of(&self, node: usize) -> Option<&GraphBox> {
        self.boxes.iter().find(|of| of.node == node)
    }

    /// The box to go to from a box with an arrow key: the nearest on that side.
    pub fn neighbour(&self, at: usize, (right, down): (i32, i32)) -> Option<usize> {
        let middle = |rect: Rect| (rect.x + rect.w / 2.0, rect.middle());
        let here = middle(self.boxes.get(at)?.rect);
        let apart = |of: &GraphBox| {
            let there = middle(of.rect);
            let (dx, dy) = (there.0 - here.0, there.1 - here.1);
            let (along, across) = if right != 0 { (dx * right as f32, dy.abs()) } else { (dy * down as f32, dx.abs()) };
            (along > 1.0).then_some(along + 2.5 * across)
        };
        let others =
            self.boxes.iter().enumerate().filter(|(i, _)| *i != at).filter_map(|(i, of)| Some((apart(of)?, i)));
        others.min_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1))).map(|(_, i)| i)
    }
}

/// Lays out the part of a graph that a view asks for, in a picture of this size.
pub fn picture(graph: &MoveGraph, view: &GraphView, (width, height): (f32, f32)) -> GraphPicture {
    if let Some(node) = view.around.as_deref().and_then(|name| graph.node(name)) {
        return super::around::picture_around(graph, node, view.measure, (width, height));
    }
    let shown = graph.shown(view);
    let nodes = graph.largest((0..graph.nodes.len()).filter(|&node| shown.nodes[node]).collect());
    let boxes = place_boxes(graph, &nodes, (width, height));
    let edges = graph.strongest((0..graph.edges.len()).filter(|&at| shown.edges[at]).collect());
    let curves = place_curves(graph, &boxes, &edges, view.measure, width);
    let mut out = GraphPicture { width, height, boxes, curves, words: Vec::new() };
    number_curves(graph, &mut out, view.measure);
    out
}

/// Distance between the middles of two rows.
fn pitch(rows: usize, height: f32) -> f32 {
    (height - TOP - TALL - 4.0).max(1.0) / rows.saturating_sub(1).max(1) as f32
}

/// The largest nodes take the room they need for their names; those that would touch them are dots beside.
fn place_boxes(graph: &MoveGraph, nodes: &[usize], (width, height): (f32, f32)) -> Vec<GraphBox> {
    let pitch = pitch(graph.rows, height);
    let tall = if pitch >= 60.0 || graph.rows < 2 { TALL } else { LOW };
    let room = width - 2.0 * SIDE;
    let mut placed: Vec<Vec<Rect>> = vec![Vec::new(); graph.rows];
    let mut boxes: Vec<GraphBox> = Vec::new();
    for &node in nodes {
        let of = &graph.nodes[node];
        let middle = (SIDE + of.place.x * room, TOP + TALL / 2.0 + of.place.row as f32 * pitch);
        let number = text_width::width(&numbers::compact(of.customers), NUMBER, false);
        let (name, wide) = (text_width::width(&of.name, NAME, true), tall > LOW);
        let needed = if wide { name.max(number) } else { name + number + 6.0 } + 22.0;
        let w = needed.clamp(56.0, WIDEST.min(room / 4.0));
        let x = (middle.0 - w / 2.0).clamp(2.0, (width - w - 2.0).max(2.0));
        let rect = Rect::new(x, middle.1 - tall / 2.0, w, tall);
        let row = &mut placed[of.place.row];
        let is_free = |rect: Rect, row: &[Rect]| row.iter().all(|other| !grown(*other, 4.0).overlaps(&rect));
        if is_free(rect, row) {
            row.push(rect);
            let has_number = wide || needed <= w;
            let beside = if wide || !has_number { 0.0 } else { number + 6.0 };
            let name = text_width::fit(&of.name, NAME, true, w - 20.0 - beside);
            let line =
                if wide { Rect::new(x, rect.y + 3.0, w, 16.0) } else { Rect::new(x, rect.y, w - beside, rect.h) };
            boxes.push(GraphBox { node, rect, name: Some((name, line)), has_number });
            continue;
        }
        let rect = free_dot(middle, row, (SIDE, width - SIDE));
        row.push(rect);
        boxes.push(GraphBox { node, rect, name: None, has_number: false });
    }
    name_dots(graph, &mut boxes, width);
    boxes
}

/// The free place for a dot that is nearest to where it wants to be.
fn free_dot(middle: (f32, f32), row: &[Rect], (left, right): (f32, f32)) -> Rect {
    const STEP: f32 = DOT + 2.0;
    let at = |x: f32, y: f32| Rect::new(x - DOT / 2.0, y - DOT / 2.0, DOT, DOT);
    let usual = at(middle.0, middle.1);
    for ring in 0..160 {
        for line in [0.0, 1.0, -1.0] {
            for side in [1.0, -1.0] {
                let x = middle.0 + side * ring as f32 * STEP / 2.0;
                let rect = at(x, middle.1 + line * STEP);
                if x >= left && x <= right && row.iter().all(|other| !grown(*other, 1.0).overlaps(&rect)) {
                    return rect;
                }
            }
        }
    }
    usual
}

/// Names beside dots, where there is room.
fn name_dots(graph: &MoveGraph, boxes: &mut [GraphBox], width: f32) {
    let mut taken: Vec<Rect> = boxes.iter().map(|of| of.rect).collect();
    for i in 0..boxes.len() {
        if boxes[i].name.is_some() {
            continue;
        }
        let (rect, name) = (boxes[i].rect, &graph.nodes[boxes[i].node].name);
        let w = text_width::width(name, NUMBER, false) + 4.0;
        let places = [rect.right() + 2.0, rect.x - w - 2.0].map(|x| Rect::new(x, rect.middle() - 7.0, w, 14.0));
        let is_free =
            |place: &Rect| place.x >= 0.0 && place.right() <= width && taken.iter().all(|other| !other.overlaps(place));
        if let Some(place) = places.into_iter().find(is_free) {
            taken.push(place);
            boxes[i].name = Some((name.clone(), place));
        }
    }
}

/// Thickness of an edge among others of which the largest has this value.
pub(super) fn thickness(value: f64, largest: f64) -> f32 {
    if largest > 0.0 { 1.0 + 7.0 * (value / largest) as f32 } else { 1.0 }
}

/// The side of a box on which an edge hangs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Port {
    Top,
    Bottom,
    Side,
}

/// How an edge goes from box to box.
fn ports(graph: &MoveGraph, edge: &GraphEdge) -> (Port, Port) {
    let row = |node: usize| graph.nodes[node].place.row;
    match (row(edge.from).cmp(&row(edge.to)), graph.direction(edge)) {
        (_, Direction::Repeat) => (Port::Top, Port::Side),
        (std::cmp::Ordering::Less, _) => (Port::Bottom, Port::Top),
        (std::cmp::Ordering::Greater, _) => (Port::Side, Port::Side),
        (std::cmp::Ordering::Equal, Direction::Back) => (Port::Top, Port::Top),
        (std::cmp::Ordering::Equal, _) => (Port::Bottom, Port::Bottom),
    }
}

fn place_curves(
    graph: &MoveGraph,
    boxes: &[GraphBox],
    edges: &[usize],
    measure: EdgeMeasure,
    width: f32,
) -> Vec<GraphCurve> {
    let mut rects: Vec<Option<Rect>> = vec![None; graph.nodes.len()];
    boxes.iter().for_each(|of| rects[of.node] = Some(of.rect));
    let largest = edges.iter().map(|&at| measure.value(&graph.edges[at])).fold(0.0, f64::max);
    let hung = hang(graph, edges, &rects);
    let curve = |(at, (start, end)): (&usize, &(f32, f32))| {
        let edge = &graph.edges[*at];
        let (from, to) = (rects[edge.from]?, rects[edge.to]?);
        let points = points(graph, edge, (from, to), (*start, *end), width);
        let width = thickness(measure.value(edge), largest);
        Some(GraphCurve { edge: *at, points, width, number: None })
    };
    edges.iter().zip(&hung).filter_map(curve).collect()
}

/// Where edges begin and end on the upper or lower side of their boxes: side by side, in the order of their other ends, so that
/// they do not cross where they leave.
fn hang(graph: &MoveGraph, edges: &[usize], rects: &[Option<Rect>]) -> Vec<(f32, f32)> {
    let middle = |node: usize| rects[node].map_or(0.0, |rect| rect.x + rect.w / 2.0);
    let mut ends: Vec<(usize, Port, f32, usize, bool)> = Vec::new();
    let mut out: Vec<(f32, f32)> =
        edges.iter().map(|&at| (middle(graph.edges[at].from), middle(graph.edges[at].to))).collect();
    for (i, &at) in edges.iter().enumerate() {
        let edge = &graph.edges[at];
        let (leaves, arrives) = ports(graph, edge);
        if edge.from == edge.to {
            continue;
        }
        ends.push((edge.from, leaves, middle(edge.to), i, true));
        ends.push((edge.to, arrives, middle(edge.from), i, false));
    }
    ends.retain(|end| end.1 != Port::Side);
    ends.sort_by(|a, b| (a.0, a.1).cmp(&(b.0, b.1)).then(a.2.total_cmp(&b.2)).then((a.3, a.4).cmp(&(b.3, b.4))));
    for side in ends.chunk_by(|a, b| (a.0, a.1) == (b.0, b.1)) {
        let Some(rect) = rects[side[0].0] else { continue };
        for (place, &(_, _, _, i, is_start)) in side.iter().enumerate() {
            let x = rect.x + rect.w * (place + 1) as f32 / (side.len() + 1) as f32;
            if is_start { out[i].0 = x } else { out[i].1 = x }
        }
    }
    out
}

fn points(
    graph: &MoveGraph,
    edge: &GraphEdge,
    (from, to): (Rect, Rect),
    (start, end): (f32, f32),
    width: f32,
) -> [(f32, f32); 4] {
    let rows = graph.nodes[edge.from].place.row.abs_diff(graph.nodes[edge.to].place.row) as f32;
    match ports(graph, edge) {
        // to itself: a loop over the right corner
        _ if edge.from == edge.to => {
            let (x, y) = (from.right(), from.y);
            [(x - 18.0, y), (x - 16.0, y - 24.0), (x + 26.0, y - 18.0), (x, y + 10.0)]
        }
        (Port::Bottom, Port::Top) => {
            let (top, bottom) = (from.bottom(), to.y);
            let swing = (bottom - top) * 0.45;
            // passes beside the boxes of the rows between
            let aside = if end >= start { 1.0 } else { -1.0 } * ((rows - 1.0) * 30.0).clamp(0.0, 90.0);
            [(start, top), (start + aside, top + swing), (end + aside, bottom - swing), (end, bottom)]
        }
        (Port::Side, Port::Side) => {
            let is_right = (from.x + to.x + (from.w + to.w) / 2.0) >= width;
            let side = |rect: Rect| if is_right { rect.right() } else { rect.x };
            let outermost = if is_right { side(from).max(side(to)) } else { side(from).min(side(to)) };
            let bow = 26.0 + 16.0 * rows;
            let x = if is_right { (outermost + bow).min(width + 16.0) } else { (outermost - bow).max(-16.0) };
            [(side(from), from.middle()), (x, from.middle() - 4.0), (x, to.middle() + 4.0), (side(to), to.middle())]
        }
        (port, _) => {
            let (y, away) = if port == Port::Top { (from.y, -1.0) } else { (from.bottom(), 1.0) };
            let target = if port == Port::Top { to.y } else { to.bottom() };
            let swing = away * (14.0 + (end - start).abs() * 0.06).min(34.0);
            [(start, y), (start, y + swing), (end, target + swing), (end, target)]
        }
    }
}

/// Numbers on edges, where they touch neither a box nor another number.
pub(super) fn number_curves(graph: &MoveGraph, out: &mut GraphPicture, measure: EdgeMeasure) {
    let mut taken: Vec<Rect> = out.boxes.iter().map(|of| of.rect).collect();
    taken.extend(out.boxes.iter().filter_map(|of| of.name.as_ref().map(|(_, place)| *place)));
    let (width, height) = (out.width, out.height);
    for curve in out.curves.iter_mut().take(MOST_NUMBERS) {
        let Some(words) = measure_words(measure, &graph.edges[curve.edge]) else { continue };
        let w = text_width::width(&words, NUMBER, false) + 6.0;
        let place = |t: &f32| {
            let (x, y) = curve_at(curve, *t);
            Rect::new(x - w / 2.0, y - 7.0, w, 14.0)
        };
        let is_free = |place: &Rect| {
            place.x >= 0.0
                && place.right() <= width
                && place.y >= 0.0
                && place.bottom() <= height
                && taken.iter().all(|other| !other.overlaps(place))
        };
        if let Some(place) = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8].iter().map(place).find(is_free) {
            taken.push(place);
            curve.number = Some((words, place));
        }
    }
}

/// What an edge says of itself where there is little room.
pub(super) fn measure_words(measure: EdgeMeasure, edge: &GraphEdge) -> Option<String> {
    match measure {
        EdgeMeasure::Customers => Some(numbers::compact(edge.customers)),
        EdgeMeasure::Count => Some(numbers::compact(edge.count)),
        EdgeMeasure::Probability => edge.of_from.map(numbers::share),
        EdgeMeasure::Time => edge.median_ms.map(numbers::duration),
    }
}

fn grown(rect: Rect, by: f32) -> Rect {
    Rect::new(rect.x - by, rect.y - by, rect.w + 2.0 * by, rect.h + 2.0 * by)
}

/// The distance of a place from a straight line between two others.
fn distance_to_line((x, y): (f32, f32), from: (f32, f32), to: (f32, f32)) -> f32 {
    let (dx, dy) = (to.0 - from.0, to.1 - from.1);
    let length = dx * dx + dy * dy;
    let t = if length > 0.0 { (((x - from.0) * dx + (y - from.1) * dy) / length).clamp(0.0, 1.0) } else { 0.0 };
    (x - from.0 - t * dx).hypot(y - from.1 - t * dy)
}
