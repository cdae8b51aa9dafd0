//! What a picture of a graph consists of: boxes with names and curves with numbers, and what lies where.

use crate::present::drawing::{Rect, bezier_at};
use crate::present::{numbers, text_width};

use super::model::{EdgeMeasure, GraphEdge, GraphPart, MoveGraph};

/// Size of the font of names, px.
pub(super) const NAME: f32 = 12.0;
/// Size of the font of numbers, px.
pub(super) const NUMBER: f32 = 11.0;
/// Height of a box of one line.
pub(super) const LOW: f32 = 22.0;
/// Height of the line below everything that says what colours are.
pub(super) const LEGEND: f32 = 16.0;
/// Numbers so far from each other are not read as one.
const APART: f32 = 4.0;
/// So many edges, the strongest, may have their numbers beside them.
const MOST_NUMBERS: usize = 160;

/// A node in its place.
#[derive(Debug, Clone, PartialEq)]
pub struct GraphBox {
    /// Position of the node in [`MoveGraph::nodes`].
    pub node: usize,
    /// The place of its box.
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
    /// Thickness of the curve, px.
    pub width: f32,
    /// Its number and where that stands, if there is room.
    pub number: Option<(String, Rect)>,
}

/// A graph in its place.
#[derive(Debug, Clone, PartialEq)]
pub struct GraphPicture {
    /// Width of the picture, px.
    pub width: f32,
    /// Height of the picture, px.
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
        let reach = |of: &GraphCurve| (of.width / 2.0).max(4.0);
        // a curve lies within the points that it is drawn by: few are worth the measuring
        let may_reach = |of: &&GraphCurve| grown(bounds(of.points), reach(of)).contains(x, y);
        let measured = self.curves.iter().filter(may_reach).map(|of| (distance(of), of));
        let near = measured.filter(|(d, of)| *d <= reach(of));
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

/// Thickness of an edge among others of which the largest has this value.
pub(super) fn thickness(value: f64, largest: f64) -> f32 {
    if largest > 0.0 { 1.0 + 7.0 * (value / largest) as f32 } else { 1.0 }
}

/// Numbers on edges, where they touch neither a box nor another number.
pub(super) fn number_curves(graph: &MoveGraph, out: &mut GraphPicture, measure: EdgeMeasure) {
    let mut taken: Vec<Rect> = out.boxes.iter().map(|of| of.rect).collect();
    taken.extend(out.boxes.iter().filter_map(|of| of.name.as_ref().map(|(_, place)| *place)));
    taken.extend(out.curves.iter().filter_map(|of| of.number.as_ref().map(|(_, place)| *place)));
    let (width, height) = (out.width, out.height);
    for curve in out.curves.iter_mut().take(MOST_NUMBERS).filter(|of| of.number.is_none()) {
        let Some(words) = measure_words(measure, &graph.edges[curve.edge]) else { continue };
        let w = text_width::width(&words, NUMBER, false) + 6.0;
        let edge = &graph.edges[curve.edge];
        // on a small loop it would hide the loop
        let aside = if edge.from == edge.to { w / 2.0 + 8.0 } else { 0.0 };
        let place = |t: &f32| {
            let (x, y) = curve_at(curve, *t);
            Rect::new(x + aside - w / 2.0, y - 7.0, w, 14.0)
        };
        let is_free = |place: &Rect| {
            place.x >= 0.0
                && place.right() <= width
                && place.y >= 0.0
                && place.bottom() <= height
                && taken.iter().all(|other| !grown(*other, APART).overlaps(place))
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

pub(super) fn grown(rect: Rect, by: f32) -> Rect {
    Rect::new(rect.x - by, rect.y - by, rect.w + 2.0 * by, rect.h + 2.0 * by)
}

/// The rectangle around points.
fn bounds(points: [(f32, f32); 4]) -> Rect {
    let (xs, ys) = (points.map(|at| at.0), points.map(|at| at.1));
    let least = |of: [f32; 4]| of.into_iter().fold(f32::INFINITY, f32::min);
    let most = |of: [f32; 4]| of.into_iter().fold(f32::NEG_INFINITY, f32::max);
    Rect::new(least(xs), least(ys), most(xs) - least(xs), most(ys) - least(ys))
}

/// The distance of a place from a straight line between two others.
fn distance_to_line((x, y): (f32, f32), from: (f32, f32), to: (f32, f32)) -> f32 {
    let (dx, dy) = (to.0 - from.0, to.1 - from.1);
    let length = dx * dx + dy * dy;
    let t = if length > 0.0 { (((x - from.0) * dx + (y - from.1) * dy) / length).clamp(0.0, 1.0) } else { 0.0 };
    (x - from.0 - t * dx).hypot(y - from.1 - t * dy)
}
