//! Where a graph of moves lies in a picture: boxes with names, and the curves between them.

use std::cmp::Ordering;

use crate::present::drawing::Rect;
use crate::present::{numbers, text_width};

use super::around::picture_around;
use super::model::{Direction, EdgeMeasure, GraphEdge, GraphView, MoveGraph};
use super::shape::{GraphBox, GraphCurve, GraphPicture, LEGEND, LOW, NAME, NUMBER, grown, number_curves, thickness};

/// Height of a box of two lines.
const TALL: f32 = 36.0;
/// Width and height of a node without room for its name.
const DOT: f32 = 9.0;
/// Largest width of a box, px.
const WIDEST: f32 = 200.0;
/// Half of the room that a box beside another one needs.
const BESIDE: f32 = 70.0;
/// Room at both sides, through which edges lead back.
const SIDE: f32 = 44.0;
/// Room below the last row.
const BOTTOM: f32 = 22.0 + LEGEND;
/// What rows leave between their boxes where all of them have a place of their own.
const BETWEEN: f32 = 8.0;
/// Rows so far from each other have boxes of two lines.
const ROOMY: f32 = 60.0;
/// Room above the first row, through which edges lead to the same node.
const TOP: f32 = 20.0;
/// Lays out the part of a graph that a view asks for, in a picture of this size.
pub fn picture(graph: &MoveGraph, view: &GraphView, (width, height): (f32, f32)) -> GraphPicture {
    if let Some(node) = view.around.as_deref().and_then(|name| graph.node(name)) {
        return picture_around(graph, node, view.measure, (width, height));
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

/// The heights at which rows stand.
struct Rows {
    /// The middle of each row of the graph.
    middles: Vec<f32>,
    /// The height of a box.
    tall: f32,
}

impl Rows {
    /// Rows over the whole height, each at a place of its own whatever is shown. Where they would be too close to each other,
    /// those in which nothing is shown leave their room to the others.
    fn new(graph: &MoveGraph, nodes: &[usize], height: f32) -> Self {
        let mut is_used = vec![false; graph.rows];
        nodes.iter().for_each(|&node| is_used[graph.nodes[node].place.row] = true);
        let used = is_used.iter().filter(|used| **used).count();
        let pitch =
            |rows: usize, tall: f32| (height - TOP - tall - BOTTOM).max(1.0) / rows.saturating_sub(1).max(1) as f32;
        let all = pitch(graph.rows, TALL);
        let is_wide = all >= LOW + BETWEEN || used == graph.rows;
        let rows = if is_wide { graph.rows } else { used };
        let tall = if pitch(rows, TALL) >= ROOMY || rows < 2 { TALL } else { LOW };
        let pitch = pitch(rows, tall);
        let mut place = 0;
        let middles = is_used.iter().map(|used| {
            let middle = TOP + tall / 2.0 + place as f32 * pitch;
            place += usize::from(is_wide || *used);
            middle
        });
        Self { middles: middles.collect(), tall }
    }
}

/// The largest nodes take the room they need for their names; those that would touch them are dots beside.
fn place_boxes(graph: &MoveGraph, nodes: &[usize], (width, height): (f32, f32)) -> Vec<GraphBox> {
    let Rows { middles, tall } = Rows::new(graph, nodes, height);
    let room = width - 2.0 * SIDE;
    // rows may be closer to each other than their boxes are high
    let mut placed: Vec<Rect> = Vec::new();
    let mut boxes: Vec<GraphBox> = Vec::new();
    for &node in nodes {
        let of = &graph.nodes[node];
        let middle = (SIDE + of.place.x * room, middles[of.place.row]);
        let number = text_width::width(&numbers::compact(of.customers), NUMBER, false);
        let (name, wide) = (text_width::width(&of.name, NAME, true), tall > LOW);
        let needed = if wide { name.max(number) } else { name + number + 6.0 } + 22.0;
        // up to half of the way to its neighbours on both sides
        let widest = (nearest(graph, nodes, node) * room).max(room / 5.0) - 6.0;
        let place = |w: f32| {
            let x = (middle.0 - w / 2.0).clamp(2.0, (width - w - 2.0).max(2.0));
            Rect::new(x, middle.1 - tall / 2.0, w, tall)
        };
        let is_free = |rect: Rect| placed.iter().all(|other| !beside(*other, 4.0).overlaps(&rect));
        let usual = place(needed.clamp(56.0, WIDEST.min(widest)));
        // more than that where its neighbours leave it: a name and its number stay together
        let whole = place(needed.clamp(56.0, WIDEST));
        let others = nodes.iter().filter(|&&other| other != node).map(|&other| graph.nodes[other].place);
        let mut neighbours = others.filter(|other| other.row == of.place.row);
        let leaves_room = neighbours.all(|other| (SIDE + other.x * room - middle.0).abs() > whole.w / 2.0 + BESIDE);
        let rect = if leaves_room && is_free(whole) { whole } else { usual };
        let (x, w) = (rect.x, rect.w);
        if is_free(rect) {
            placed.push(rect);
            // a number says more than the last letters of a long name
            let has_number = wide || needed <= w || name * 0.6 + number + 28.0 <= w;
            let after = if wide || !has_number { 0.0 } else { number + 6.0 };
            let name = text_width::fit(&of.name, NAME, true, w - 20.0 - after);
            let line = if wide { Rect::new(x, rect.y + 3.0, w, 16.0) } else { Rect::new(x, rect.y, w - after, rect.h) };
            boxes.push(GraphBox { node, rect, name: Some((name, line)), has_number });
            continue;
        }
        let rect = free_dot(middle, &placed, ((SIDE, width - SIDE), (0.0, height - BOTTOM)));
        placed.push(rect);
        boxes.push(GraphBox { node, rect, name: None, has_number: false });
    }
    name_dots(graph, &mut boxes, width);
    boxes
}

/// How far the nearest of the other nodes that stand in the row of one is from it.
fn nearest(graph: &MoveGraph, nodes: &[usize], node: usize) -> f32 {
    let place = |node: usize| graph.nodes[node].place;
    let beside = nodes.iter().filter(|&&other| other != node && place(other).row == place(node).row);
    beside.map(|&other| (place(other).x - place(node).x).abs()).fold(1.0, f32::min)
}

/// A rectangle with so much room on its left and right, and a little above and below.
fn beside(rect: Rect, by: f32) -> Rect {
    Rect::new(rect.x - by, rect.y - 1.0, rect.w + 2.0 * by, rect.h + 2.0)
}

/// The free place for a dot that is nearest to where it wants to be.
fn free_dot(middle: (f32, f32), placed: &[Rect], (across, down): ((f32, f32), (f32, f32))) -> Rect {
    const STEP: f32 = DOT + 2.0;
    const LINES: [f32; 5] = [0.0, 1.0, -1.0, 2.0, -2.0];
    let at = |x: f32, y: f32| Rect::new(x - DOT / 2.0, y - DOT / 2.0, DOT, DOT);
    let usual = at(middle.0, middle.1);
    let reach = grown(Rect::new(across.0, usual.y, across.1 - across.0, DOT), 2.0 * STEP + 2.0);
    let near: Vec<Rect> = placed.iter().filter(|rect| rect.overlaps(&reach)).map(|rect| grown(*rect, 1.0)).collect();
    let is_free = |rect: &Rect| {
        rect.x >= across.0
            && rect.right() <= across.1
            && rect.y >= down.0
            && rect.bottom() <= down.1
            && near.iter().all(|other| !other.overlaps(rect))
    };
    let places = (0..160).flat_map(|ring| {
        LINES.into_iter().flat_map(move |line| [1.0, -1.0].map(|side| (side * ring as f32 / 2.0, line)))
    });
    let mut places = places.map(|(x, line)| at(middle.0 + x * STEP, middle.1 + line * STEP));
    places.find(is_free).unwrap_or(usual)
}

/// Names beside dots, where there is room.
fn name_dots(graph: &MoveGraph, boxes: &mut [GraphBox], width: f32) {
    let mut taken: Vec<Rect> = boxes.iter().map(|of| of.rect).collect();
    for of in boxes.iter_mut().filter(|of| of.name.is_none()) {
        let (rect, name) = (of.rect, &graph.nodes[of.node].name);
        let w = text_width::width(name, NUMBER, false) + 4.0;
        let places = [rect.right() + 2.0, rect.x - w - 2.0].map(|x| Rect::new(x, rect.middle() - 7.0, w, 14.0));
        let is_free =
            |place: &Rect| place.x >= 0.0 && place.right() <= width && taken.iter().all(|other| !other.overlaps(place));
        if let Some(place) = places.into_iter().find(is_free) {
            taken.push(place);
            of.name = Some((name.clone(), place));
        }
    }
}

/// The side of a box on which an edge hangs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Port {
    Top,
    Bottom,
    Left,
    Right,
}

/// Boxes by node, and the width of the picture.
struct Places {
    rects: Vec<Option<Rect>>,
    width: f32,
}

impl Places {
    fn middle(&self, node: usize) -> (f32, f32) {
        self.rects[node].map_or((0.0, 0.0), |rect| (rect.x + rect.w / 2.0, rect.middle()))
    }

    /// How an edge goes from box to box: down from below to above, back up along the nearer side of the picture, and beside each
    /// other below, or above where it leads back.
    fn ports(&self, graph: &MoveGraph, edge: &GraphEdge) -> (Port, Port) {
        let row = |node: usize| graph.nodes[node].place.row;
        let is_right = self.middle(edge.from).0 + self.middle(edge.to).0 >= self.width;
        match (row(edge.from).cmp(&row(edge.to)), graph.direction(edge)) {
            (_, Direction::Repeat) => (Port::Top, Port::Right),
            (Ordering::Less, _) => (Port::Bottom, Port::Top),
            (Ordering::Greater, _) if is_right => (Port::Right, Port::Right),
            (Ordering::Greater, _) => (Port::Left, Port::Left),
            (Ordering::Equal, Direction::Back) => (Port::Top, Port::Top),
            (Ordering::Equal, _) => (Port::Bottom, Port::Bottom),
        }
    }
}

fn place_curves(
    graph: &MoveGraph,
    boxes: &[GraphBox],
    edges: &[usize],
    measure: EdgeMeasure,
    width: f32,
) -> Vec<GraphCurve> {
    let mut places = Places { rects: vec![None; graph.nodes.len()], width };
    boxes.iter().for_each(|of| places.rects[of.node] = Some(of.rect));
    let largest = edges.iter().map(|&at| measure.value(&graph.edges[at])).fold(0.0, f64::max);
    let hung = hang(graph, edges, &places);
    let curve = |(&at, &ends): (&usize, &Ends)| {
        let edge = &graph.edges[at];
        let width = thickness(measure.value(edge), largest);
        GraphCurve { edge: at, points: points(graph, edge, &places, ends), width, number: None }
    };
    edges.iter().zip(&hung).map(curve).collect()
}

/// Where an edge begins and ends.
type Ends = ((f32, f32), (f32, f32));

/// Where edges begin and end on the sides of their boxes: side by side, in the order of their other ends, so that they do not
/// cross where they leave.
fn hang(graph: &MoveGraph, edges: &[usize], places: &Places) -> Vec<Ends> {
    struct End {
        node: usize,
        port: Port,
        other: f32,
        /// The edge by its place in `edges`, and whether it begins here.
        edge: (usize, bool),
    }
    let mut ends: Vec<End> = Vec::new();
    for (i, &at) in edges.iter().enumerate() {
        let edge = &graph.edges[at];
        let (leaves, arrives) = places.ports(graph, edge);
        let toward = |port: Port, node: usize| match (port, places.middle(node)) {
            (Port::Top | Port::Bottom, (x, _)) => x,
            (Port::Left | Port::Right, (_, y)) => y,
        };
        if edge.from != edge.to {
            ends.push(End { node: edge.from, port: leaves, other: toward(leaves, edge.to), edge: (i, true) });
            ends.push(End { node: edge.to, port: arrives, other: toward(arrives, edge.from), edge: (i, false) });
        }
    }
    ends.sort_by(|a, b| {
        (a.node, a.port).cmp(&(b.node, b.port)).then(a.other.total_cmp(&b.other)).then(a.edge.cmp(&b.edge))
    });
    let mut out: Vec<Ends> = vec![Ends::default(); edges.len()];
    for side in ends.chunk_by(|a, b| (a.node, a.port) == (b.node, b.port)) {
        let Some(rect) = places.rects[side[0].node] else { continue };
        for (at, end) in side.iter().enumerate() {
            let share = (at + 1) as f32 / (side.len() + 1) as f32;
            let (x, y) = (rect.x + rect.w * share, rect.y + rect.h * share);
            let place = match end.port {
                Port::Top => (x, rect.y),
                Port::Bottom => (x, rect.bottom()),
                Port::Left => (rect.x, y),
                Port::Right => (rect.right(), y),
            };
            let (i, is_start) = end.edge;
            if is_start { out[i].0 = place } else { out[i].1 = place }
        }
    }
    out
}

fn points(graph: &MoveGraph, edge: &GraphEdge, places: &Places, (start, end): Ends) -> [(f32, f32); 4] {
    let rows = graph.nodes[edge.from].place.row.abs_diff(graph.nodes[edge.to].place.row) as f32;
    if edge.from == edge.to {
        // a loop over the right corner
        let (x, y) = places.rects[edge.from].map_or((0.0, 0.0), |rect| (rect.right(), rect.y));
        return [(x - 18.0, y), (x - 16.0, y - 24.0), (x + 26.0, y - 18.0), (x, y + 10.0)];
    }
    match places.ports(graph, edge).0 {
        Port::Bottom if rows > 0.0 => {
            let swing = (end.1 - start.1) * 0.45;
            // passes beside the boxes of the rows between
            let aside = if end.0 >= start.0 { 1.0 } else { -1.0 } * ((rows - 1.0) * 30.0).clamp(0.0, 90.0);
            [start, (start.0 + aside, start.1 + swing), (end.0 + aside, end.1 - swing), end]
        }
        side @ (Port::Left | Port::Right) => {
            let bow = 26.0 + 16.0 * rows;
            let x = match side {
                Port::Right => (start.0.max(end.0) + bow).min(places.width + 16.0),
                _ => (start.0.min(end.0) - bow).max(-16.0),
            };
            [start, (x, start.1), (x, end.1), end]
        }
        port => {
            let away = if port == Port::Top { -1.0 } else { 1.0 };
            let swing = away * (14.0 + (end.0 - start.0).abs() * 0.06).min(34.0);
            [start, (start.0, start.1 + swing), (end.0, end.1 + swing), end]
        }
    }
}
