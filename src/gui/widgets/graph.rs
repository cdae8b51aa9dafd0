//! A graph of moves that answers the pointer and the keyboard. Where things lie and how they look comes from `present::graph`.

use std::sync::Arc;
use std::time::Duration;

use egui::{
    Color32, ColorImage, Pos2, Rect, Response, Sense, Stroke, StrokeKind, TextureHandle, TextureOptions, Ui, Vec2,
    pos2, vec2,
};

use crate::export::{Pixels, curve_pixels};
use crate::gui::context::ViewContext;
use crate::gui::jobs::{Latest, Mode};
use crate::insights::{ComputedInsight, Loops};
use crate::present::drawing::Drawing;
use crate::present::graph::{
    DIMMED, GraphLook, GraphPart, GraphPicture, GraphView, MoveGraph, draw, edge_shapes, edge_words, node_words,
    picture,
};
use crate::texts::text;

use super::drawing::{paint, rect_at};
use super::focus::escaped;
use super::tooltip::{LETTERS, tooltip};
use super::walk::walk_by_keys;

/// Nodes with an accessible name; the rest are in the tables.
const NAMED: usize = 60;

/// More edges than so many are drawn once, as an image: each of them anew in every frame would take too long.
const MOST_EDGES: usize = 800;
/// So long nothing may change before an image is made: not for each place of a slider that is dragged.
const SETTLED: Duration = Duration::from_millis(120);

/// A graph as it was drawn last.
#[derive(Clone)]
struct DrawnGraph {
    of: Arc<ComputedInsight<Loops>>,
    view: GraphView,
    size: Vec2,
}

impl PartialEq for DrawnGraph {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.of, &other.of) && self.view == other.view && self.size == other.size
    }
}

/// What a drawing shows lit and selected, whether it is dark, and how many edges it has of its own.
type Look = (Option<GraphPart>, Option<GraphPart>, bool, usize);

/// What an image of edges shows: a picture in its colours, with so many pixels per point.
#[derive(Clone, PartialEq)]
struct ImageKey {
    made: DrawnGraph,
    is_dark: bool,
    scale: f32,
}

/// The edges of a picture as an image, made off the frame.
#[derive(Default)]
struct EdgeImage {
    drawn: Latest<ImageKey, Option<Pixels>>,
    texture: Option<(Arc<Option<Pixels>>, TextureHandle)>,
}

impl EdgeImage {
    /// The image of a picture; nothing until it is made.
    fn of(
        &mut self,
        ui: &Ui,
        cx: &ViewContext<'_>,
        graph: &MoveGraph,
        (made, picture): &(DrawnGraph, GraphPicture),
    ) -> Option<&TextureHandle> {
        let key = ImageKey { made: made.clone(), is_dark: cx.colors.dark, scale: ui.pixels_per_point() };
        if self.drawn.ready().is_none_or(|(of, _)| *of != key) {
            self.texture = None;
        }
        let (size, scale, palette) = ((picture.width, picture.height), key.scale, cx.colors.palette());
        // what is drawn is copied only where the job is new
        let of = (!self.drawn.is_asked(&key)).then(|| (graph.clone(), picture.clone(), palette.clone()));
        let settled = if cx.jobs.mode() == Mode::Threads { SETTLED } else { Duration::ZERO };
        let pixels = self.drawn.ask(cx.jobs, text!("graph-drawing-edges"), key, move |progress| {
            std::thread::sleep(settled);
            progress.check()?;
            let shapes =
                of.map(|(graph, picture, palette)| edge_shapes(&graph, &picture, &palette)).unwrap_or_default();
            curve_pixels(&shapes, size, scale, progress)
        });
        let pixels = pixels.cloned().filter(|_| self.drawn.is_current())?;
        if self.texture.as_ref().is_none_or(|(of, _)| !Arc::ptr_eq(of, &pixels)) {
            let Pixels { rgba, width, height } = pixels.as_ref().as_ref()?;
            let image = ColorImage::from_rgba_unmultiplied([*width as usize, *height as usize], rgba);
            let texture = ui.ctx().load_texture("graph-edges", image, TextureOptions::LINEAR);
            self.texture = Some((pixels.clone(), texture));
        }
        self.texture.as_ref().map(|(_, texture)| texture)
    }
}

/// State of the widget: the picture, which is made again only when something about it changes.
#[derive(Default)]
pub struct GraphCanvas {
    picture: Option<(DrawnGraph, GraphPicture)>,
    drawn: Option<(Look, Drawing)>,
    edges: EdgeImage,
}

/// What a person did to a graph.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GraphClick {
    /// Picked a part; where nothing is, nothing.
    Pick(Option<GraphPart>),
    /// Asked for a node and its neighbours alone.
    Around(usize),
}

impl GraphCanvas {
    /// Draws the graph in a room; gives what was clicked.
    pub fn show(
        &mut self,
        ui: &mut Ui,
        cx: &ViewContext<'_>,
        (of, graph, view): (&Arc<ComputedInsight<Loops>>, &MoveGraph, &GraphView),
        size: Vec2,
        picked: Option<GraphPart>,
    ) -> Option<GraphClick> {
        let size = vec2(size.x.floor().max(240.0), size.y.floor().max(160.0));
        self.lay_out(of, graph, view, size);
        let (area, canvas) = ui.allocate_exact_size(size, Sense::click());
        canvas.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Figure, true, text!("graph-figure")));
        let (_, picture) = self.picture.as_ref()?;
        let origin = area.min;
        let nodes = node_responses(ui, graph, picture, origin, picked);
        let at_pin = picture.boxes.iter().position(|of| picked == Some(GraphPart::Node(of.node)));
        walk_by_keys(ui, &nodes, at_pin, |at, step| picture.neighbour(at, step));
        let pointed = pointed_at(ui, picture, area, &canvas, &nodes);
        let focused = nodes.iter().find(|(_, r)| r.has_focus());
        let focus = focused.map(|(i, response)| (GraphPart::Node(picture.boxes[*i].node), response.rect));
        let hit = pointed.or(focus.map(|(part, _)| part));
        let clicked = canvas.clicked() || nodes.iter().any(|(_, r)| r.clicked());
        let is_double = canvas.double_clicked() || nodes.iter().any(|(_, r)| r.double_clicked());
        let mut done = None;
        if is_double && let Some(GraphPart::Node(node)) = hit {
            done = Some(GraphClick::Around(node));
        } else if clicked {
            done = Some(GraphClick::Pick(if hit == picked { None } else { hit }));
            take_focus(picture, &nodes, hit);
        } else if picked.is_some() && escaped(ui) {
            done = Some(GraphClick::Pick(None));
        }
        if pointed.is_some() {
            ui.set_cursor_icon(egui::CursorIcon::PointingHand);
        }
        let lit = picked.or(hit);
        self.paint(ui, cx, graph, area, (lit, picked));
        if let Some((_, rect)) = focus {
            let stroke = Stroke::new(2.0, cx.colors.accent);
            ui.painter().rect_stroke(rect.expand(3.0), 6.0, stroke, StrokeKind::Outside);
        }
        if let Some(part) = pointed {
            tooltip(ui, cx, area, (&words(graph, part), LETTERS));
        }
        done
    }

    /// Paints the picture with what is lit and selected.
    fn paint(
        &mut self,
        ui: &Ui,
        cx: &ViewContext<'_>,
        graph: &MoveGraph,
        area: Rect,
        (lit, selected): (Option<GraphPart>, Option<GraphPart>),
    ) {
        let Some(laid_out) = &self.picture else { return };
        let is_many = laid_out.1.curves.len() > MOST_EDGES;
        let image = if is_many { self.edges.of(ui, cx, graph, laid_out) } else { None };
        let edges = if image.is_some() { 0 } else { MOST_EDGES };
        let painter = ui.painter_at(area);
        if let Some(image) = image {
            let whole = Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0));
            let tint = if lit.is_some() { Color32::WHITE.gamma_multiply(DIMMED) } else { Color32::WHITE };
            painter.image(image.id(), area, whole, tint);
        }
        let look = (lit, selected, cx.colors.dark, edges);
        if self.drawn.as_ref().is_none_or(|(of, _)| *of != look) {
            let palette = cx.colors.palette();
            self.drawn = Some((look, draw(graph, &laid_out.1, GraphLook { palette, lit, selected, edges })));
        }
        if let Some((_, drawing)) = &self.drawn {
            paint(&painter, area.min, drawing);
        }
    }

    fn lay_out(&mut self, of: &Arc<ComputedInsight<Loops>>, graph: &MoveGraph, view: &GraphView, size: Vec2) {
        let made = DrawnGraph { of: of.clone(), view: view.clone(), size };
        if self.picture.as_ref().is_some_and(|(known, _)| *known == made) {
            return;
        }
        self.picture = Some((made, picture(graph, view, (size.x, size.y))));
        self.drawn = None;
    }
}

fn words(graph: &MoveGraph, part: GraphPart) -> String {
    match part {
        GraphPart::Node(node) => node_words(&graph.nodes[node]),
        GraphPart::Edge(edge) => edge_words(graph, &graph.edges[edge]),
    }
}

/// The largest nodes as things that can be focused, pressed and heard.
fn node_responses(
    ui: &Ui,
    graph: &MoveGraph,
    picture: &GraphPicture,
    origin: Pos2,
    picked: Option<GraphPart>,
) -> Vec<(usize, Response)> {
    let named = picture.boxes.iter().enumerate().take(NAMED);
    named
        .map(|(i, of)| {
            let id = ui.scope_id().with(("graph", i, of.node));
            let response = ui.interact(rect_at(of.rect, origin.to_vec2()), id, Sense::click());
            let on = picked == Some(GraphPart::Node(of.node));
            let about = node_words(&graph.nodes[of.node]);
            response.widget_info(|| egui::WidgetInfo::selected(egui::Role::Button, true, on, about.as_str()));
            (i, response)
        })
        .collect()
}

/// A click gives the graph the keys: they go on from the node that was hit.
fn take_focus(picture: &GraphPicture, nodes: &[(usize, Response)], hit: Option<GraphPart>) {
    let is_hit = |(i, _): &&(usize, Response)| hit == Some(GraphPart::Node(picture.boxes[*i].node));
    if let Some((_, response)) = nodes.iter().find(is_hit).or(nodes.first()) {
        response.request_focus();
    }
}

fn pointed_at(
    ui: &Ui,
    picture: &GraphPicture,
    area: Rect,
    canvas: &Response,
    nodes: &[(usize, Response)],
) -> Option<GraphPart> {
    if !canvas.hovered() && !canvas.clicked() && !nodes.iter().any(|(_, r)| r.hovered() || r.clicked()) {
        return None;
    }
    let at = ui.pointer_interact_pos().filter(|p| area.contains(*p))?;
    picture.hit(at.x - area.left(), at.y - area.top())
}
