//! A graph of moves that answers the pointer and the keyboard. Where things lie and how they look comes from `present::graph`.

use std::sync::Arc;

use egui::{Key, Pos2, Rect, Response, Sense, Stroke, StrokeKind, Ui, Vec2, vec2};

use crate::gui::context::ViewContext;
use crate::insights::{ComputedInsight, Loops};
use crate::present::drawing::Drawing;
use crate::present::graph::{
    GraphLook, GraphPart, GraphPicture, GraphView, MoveGraph, draw, edge_words, node_words, picture,
};
use crate::texts::text;

use super::drawing::{paint, rect_at};
use super::tooltip::tooltip;
use super::walk::walk_by_keys;

/// Nodes with an accessible name; the rest are in the tables.
const NAMED: usize = 60;

/// What a picture is made of.
#[derive(Clone)]
struct Made {
    of: Arc<ComputedInsight<Loops>>,
    view: GraphView,
    size: Vec2,
}

/// What a drawing shows lit and selected, and whether it is dark.
type Look = (Option<GraphPart>, Option<GraphPart>, bool);

/// State of the widget: the picture, which is made again only when something about it changes.
#[derive(Default)]
pub struct GraphCanvas {
    picture: Option<(Made, GraphPicture)>,
    drawn: Option<(Look, Drawing)>,
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
        } else if picked.is_some() && ui.input(|i| i.key_pressed(Key::Escape)) {
            done = Some(GraphClick::Pick(None));
        }
        if pointed.is_some() {
            ui.set_cursor_icon(egui::CursorIcon::PointingHand);
        }
        let lit = picked.or(hit);
        let look = (lit, picked, cx.colors.dark);
        if self.drawn.as_ref().is_none_or(|(of, _)| *of != look) {
            let palette = cx.colors.palette();
            self.drawn = Some((look, draw(graph, picture, GraphLook { palette, lit, selected: picked })));
        }
        if let Some((_, drawing)) = &self.drawn {
            paint(&ui.painter_at(area), origin, drawing);
        }
        if let Some((_, rect)) = focus {
            let stroke = Stroke::new(2.0, cx.colors.accent);
            ui.painter().rect_stroke(rect.expand(3.0), 6.0, stroke, StrokeKind::Outside);
        }
        if let Some(part) = pointed {
            tooltip(ui, cx, area, &words(graph, part));
        }
        done
    }

    fn lay_out(&mut self, of: &Arc<ComputedInsight<Loops>>, graph: &MoveGraph, view: &GraphView, size: Vec2) {
        let is_same = |made: &Made| Arc::ptr_eq(&made.of, of) && made.view == *view && made.size == size;
        if self.picture.as_ref().is_some_and(|(made, _)| is_same(made)) {
            return;
        }
        let made = Made { of: of.clone(), view: view.clone(), size };
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
