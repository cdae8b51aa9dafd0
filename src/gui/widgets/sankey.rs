//! The flow as a Sankey diagram that answers the pointer and the keyboard.
//!
//! Where things lie and how they look comes from `present`; this file adds what only a window has: hover that traces the
//! very customers, a pinned selection, keys, accessible names, and a short move from one picture to the next.

use std::sync::Arc;

use egui::{Pos2, Rect, Response, Sense, Stroke, StrokeKind, Ui, Vec2, vec2};

use crate::analysis::flow::{Base, Flow, FlowPaths, FlowSelection, LinkTimes, NodeKind};
use crate::events::EventTable;
use crate::export::slides::room_trace;
use crate::gui::context::ViewContext;
use crate::insights::{ComparedFlow, NodeReturns};
use crate::present::drawing;
use crate::present::drawing::Drawing;
use crate::present::flow_drawing::{self, FlowLook, badges, node_words, ribbon_words};
use crate::present::flow_layout::{FlowLayout, Hit, NodeOrder, PlacedNode, Ribbon, Trace, layout, layout_on_scale};
use crate::present::flow_times::without_legend;
use crate::release::smallest_shared;
use crate::texts::text;

use super::drawing::{enlargement, paint, rect_at};
use super::focus::escaped;
use super::tooltip::{LETTERS, tooltip};
use super::walk::walk_by_keys;

/// Seconds in which the picture of one filter becomes that of the next.
const MORPH: f64 = 0.15;
/// Nodes with an accessible name; the rest are in the table under the diagram.
const NAMED: usize = 60;

/// Width of a step at which its names and numbers can still be read.
const STEP_WIDTH: f32 = 104.0;
/// Height at which a flow can still be read.
const LOWEST: f32 = 160.0;
/// The room of a flow in a window of usual size; in a larger one it is drawn larger.
const USUAL: Vec2 = vec2(1040.0, 560.0);
/// A room that may not hold all steps.
const NARROW: f32 = 8.0 * STEP_WIDTH;
/// Below a picture that scrolls: its bar.
const SCROLL_BAR: f32 = 12.0;

/// A flow with the table it was walked on.
pub struct FlowData {
    /// What the drawing is made of.
    pub paths: Arc<FlowPaths>,
    /// The table they were built from.
    pub table: Arc<EventTable>,
    /// What percentages are shares of.
    pub base: Base,
    /// What it is compared with.
    pub compared: Option<Arc<ComparedFlow>>,
    /// What of it may be shown, where that is not all.
    pub shown: Option<Arc<Flow>>,
    /// How long the ways take, where ribbons are coloured by it.
    pub times: Option<Arc<LinkTimes>>,
    /// How many come back to each node.
    pub returns: Arc<NodeReturns>,
}

impl FlowData {
    /// The flow that is drawn.
    pub fn flow(&self) -> &Flow {
        self.shown.as_deref().unwrap_or_else(|| self.paths.flow())
    }
}

/// A picture and what it was made from.
struct Picture {
    of: Arc<FlowData>,
    size: Vec2,
    layout: FlowLayout,
    /// How many times as large it is drawn.
    scale: f32,
    /// Where it stands that many come back to a node.
    badges: Vec<(usize, drawing::Rect)>,
}

impl Picture {
    /// The node whose badge lies under a place on the screen.
    fn badge_at(&self, at: Pos2, origin: Pos2) -> Option<&PlacedNode> {
        let place = |rect: drawing::Rect| rect_at(rect.scaled(self.scale), origin.to_vec2());
        let (node, _) = self.badges.iter().find(|(_, rect)| place(*rect).contains(at))?;
        self.layout.nodes.get(*node)
    }

    /// Where a node is on the screen.
    fn place(&self, node: &PlacedNode, origin: Pos2) -> Rect {
        rect_at(node.rect.scaled(self.scale), origin.to_vec2())
    }

    /// What of the picture lies under a place on the screen.
    fn hit(&self, at: Pos2, origin: Pos2) -> Option<Hit> {
        let at = (at - origin) / self.scale;
        self.layout.hit(at.x, at.y)
    }
}

/// A drawing and what it shows lit and selected.
type DrawingCache = (Option<FlowSelection>, Option<FlowSelection>, bool, Drawing);

/// State of one diagram.
#[derive(Default)]
pub struct Sankey {
    pinned: Option<FlowSelection>,
    picture: Option<Picture>,
    before: Option<(FlowLayout, f64)>,
    trace: Option<(FlowSelection, Trace)>,
    drawn: Option<DrawingCache>,
    /// No higher than this are all paths together, where another diagram is on the same scale.
    whole: Option<f32>,
    /// Whether it is read from the back of a room.
    is_for_a_room: bool,
    /// The steps of a column in the order into which they were dragged, until somebody takes it.
    dragged: Option<Vec<NodeKind>>,
}

impl Sankey {
    /// A diagram that is read from the back of a room: its letters are larger, and it takes longer to become another.
    pub fn for_a_room() -> Self {
        Self { is_for_a_room: true, ..Self::default() }
    }

    /// Draws all paths together no higher than this, or as high as there is room.
    pub fn limit_height(&mut self, whole: Option<f32>) {
        if self.whole != whole {
            self.whole = whole;
            self.picture = None;
        }
    }

    /// The node or ribbon that is pinned.
    pub fn selected(&self) -> Option<FlowSelection> {
        self.pinned
    }

    /// Pins something, or nothing.
    pub fn select(&mut self, selection: Option<FlowSelection>) {
        self.pinned = selection;
    }

    /// The steps of a column in the order into which somebody just dragged them.
    pub fn take_order(&mut self) -> Option<Vec<NodeKind>> {
        self.dragged.take()
    }

    /// The layout on the screen, which exports draw again.
    pub fn layout(&self) -> Option<&FlowLayout> {
        self.picture.as_ref().map(|p| &p.layout)
    }

    /// What the pinned selection lights up.
    pub fn trace_of(&self, flow_data: &FlowData, selection: &FlowSelection) -> Option<Trace> {
        self.layout().map(|l| l.trace(&flow_data.paths.trace(selection)))
    }

    /// Draws the diagram into a room; gives how many of its steps stand beyond the right edge. Steps are never narrower than
    /// they can be read and scroll where the room is: what a flow says does not depend on the window.
    pub fn show(&mut self, ui: &mut Ui, cx: &ViewContext<'_>, flow_data: &Arc<FlowData>, room: Vec2) -> usize {
        let steps = flow_data.flow().columns.len().max(1);
        if self.is_for_a_room {
            self.diagram(ui, cx, flow_data, room.floor());
            return 0;
        }
        // as many whole steps as there is room for
        let seen = ((room.x / STEP_WIDTH) as usize).clamp(1, steps);
        let beyond = steps - seen;
        // nothing of the step beyond them peeps in
        let gap = if beyond > 0 { 4.0 } else { 0.0 };
        // the same height for two that stand side by side, also where only one of them scrolls
        let bar = if beyond > 0 || room.x < NARROW { SCROLL_BAR } else { 0.0 };
        let width = ((room.x + gap) / seen as f32 * steps as f32).floor();
        let size = vec2(width, (room.y - bar).max(LOWEST).floor());
        let shown = egui::ScrollArea::horizontal().id_salt("flow").show(ui, |ui| self.diagram(ui, cx, flow_data, size));
        if let Some(node) = shown.inner {
            // an area that scrolls across keeps to itself what is to be seen further down
            let left = shown.inner_rect.left();
            ui.scroll_to_rect(Rect::from_x_y_ranges(left..=left + 1.0, node.y_range()), None);
        }
        beyond
    }

    /// Draws it whole; gives the place of a node that is to be brought into view.
    fn diagram(&mut self, ui: &mut Ui, cx: &ViewContext<'_>, flow_data: &Arc<FlowData>, size: Vec2) -> Option<Rect> {
        self.lay_out(ui, cx, flow_data, size);
        let (area, canvas) = ui.allocate_exact_size(size, Sense::click());
        canvas.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Figure, true, text!("sankey-flow")));
        let origin = area.min;
        let picture = self.picture.as_ref()?;
        let (nodes, asked_for) = node_responses(ui, picture, origin, self.pinned);
        let pinned = self.pinned.and_then(|s| picture.layout.nodes.iter().position(|n| n.selection() == s));
        walk_by_keys(ui, &nodes, pinned, |at, (right, down)| picture.layout.neighbour(at, right, down));
        let pointed = pointed_at(ui, picture, area, &canvas, &nodes);
        let clicked = canvas.clicked() || nodes.iter().any(|(_, r)| r.clicked());
        let focused = nodes.iter().find(|(_, r)| r.has_focus()).map(|&(i, _)| Hit::Node(i));
        let sought = nodes.iter().find(|(_, r)| r.gained_focus()).map(|(_, r)| r.rect).or(asked_for);
        if let Some(node) = sought {
            ui.scroll_to_rect(node, None);
        }
        let hit = pointed.or(focused);
        let badge =
            ui.pointer_interact_pos().filter(|at| area.contains(*at)).and_then(|at| picture.badge_at(at, origin));
        let returning = badge.map(|node| FlowSelection::Return { step: node.step, kind: node.kind });
        let tip = match badge {
            Some(node) if canvas.hovered() => Some(node_words(&picture.layout, node)),
            _ => pointed.map(|hit| words(&picture.layout, hit)),
        };
        let order = nodes.iter().find_map(|(i, response)| dragged_order(ui, picture, (*i, response), origin));
        if clicked {
            let chosen = returning.or_else(|| hit.and_then(|h| picture.layout.selection(h)));
            self.pinned = if chosen == self.pinned { None } else { chosen };
            take_focus(&picture.layout, &nodes, hit);
        }
        if self.pinned.is_some() && escaped(ui) {
            self.pinned = None;
        }
        self.dragged = order.or(self.dragged.take());
        if pointed.is_some() || badge.is_some() {
            ui.set_cursor_icon(egui::CursorIcon::PointingHand);
        }
        let lit = self.pinned.or_else(|| hit.and_then(|h| picture.layout.selection(h)));
        let focus_rect = nodes.iter().find(|(_, r)| r.has_focus()).map(|(_, r)| r.rect);
        self.paint(ui, cx, flow_data, origin, lit);
        if let Some(rect) = focus_rect {
            let stroke = Stroke::new(2.0, cx.colors.accent);
            ui.painter().rect_stroke(rect.expand(3.0), 4.0, stroke, StrokeKind::Outside);
        }
        if let Some(tip) = tip {
            let letters = if self.is_for_a_room { LETTERS * room_scale(flow_data, size) } else { LETTERS };
            tooltip(ui, cx, area, (&tip, letters));
        }
        sought
    }

    fn lay_out(&mut self, ui: &Ui, cx: &ViewContext<'_>, flow_data: &Arc<FlowData>, size: Vec2) {
        let same = self.picture.as_ref().map(|p| (Arc::ptr_eq(&p.of, flow_data), p.size == size));
        if same == Some((true, true)) {
            return;
        }
        let flow = flow_data.flow();
        let scale = if self.is_for_a_room { room_scale(flow_data, size) } else { flow_scale(flow_data, size) };
        let room = without_legend((size.x / scale, size.y / scale), flow_data.times.is_some());
        let (room, whole) = (room, self.whole.map_or(f32::INFINITY, |whole| whole / scale));
        let names = &flow_data.table.names;
        let next = layout_on_scale(flow, names, room, NodeOrder::Given, whole).with_shares(flow_data.base);
        // a room is told in words what leads back
        let next = if self.is_for_a_room { next } else { next.with_marked_turns() };
        let next = next.with_times(flow_data.times.clone()).with_returns(flow_data.returns.clone());
        let next = match &flow_data.compared {
            Some(compared) => next.with_words_beside(compared.words_beside()),
            None => next,
        };
        if let (Some(old), Some((false, true)), true) = (self.picture.take(), same, cx.motion) {
            self.before = Some((old.layout, ui.input(|i| i.time)));
        }
        if self.pinned.is_some_and(|s| !exists(&next, &s)) {
            self.pinned = None; // the filter left nobody there
        }
        let badges = badges(&next);
        self.picture = Some(Picture { of: flow_data.clone(), size, layout: next, scale, badges });
        self.trace = None;
        self.drawn = None;
    }

    fn paint(&mut self, ui: &Ui, cx: &ViewContext<'_>, flow_data: &FlowData, origin: Pos2, lit: Option<FlowSelection>) {
        let Some(picture) = &self.picture else { return };
        let palette = cx.colors.palette();
        if let Some((old, since)) = &self.before {
            let t = ((ui.input(|i| i.time) - since) / if self.is_for_a_room { 4.0 * MORPH } else { MORPH })
                .clamp(0.0, 1.0) as f32;
            if t < 1.0 {
                let between = morph(old, &picture.layout, t * t * (3.0 - 2.0 * t));
                let look = FlowLook { palette, trace: None, selected: None };
                paint(ui.painter(), origin, &flow_drawing::draw(&between, look).scaled(picture.scale));
                ui.request_repaint();
                return;
            }
            self.before = None;
        }
        if self.trace.as_ref().map(|(s, _)| *s) != lit {
            let smallest = smallest_shared(cx.project(), None);
            self.trace = lit.map(|s| {
                let (layout, paths) = (&picture.layout, &flow_data.paths);
                let for_a_room = self.is_for_a_room;
                (s, if for_a_room { room_trace(layout, paths, &s, smallest) } else { layout.trace(&paths.trace(&s)) })
            });
        }
        let fresh = |d: &DrawingCache| d.0 == lit && d.1 == self.pinned && d.2 == cx.colors.dark;
        if !self.drawn.as_ref().is_some_and(fresh) {
            let look = FlowLook { palette, trace: self.trace.as_ref().map(|(_, t)| t), selected: self.pinned };
            let drawing = flow_drawing::draw(&picture.layout, look).scaled(picture.scale);
            self.drawn = Some((lit, self.pinned, cx.colors.dark, drawing));
        }
        if let Some((.., drawing)) = &self.drawn {
            paint(ui.painter(), origin, drawing);
        }
    }
}

/// How much larger than usual a flow is drawn in a room; more steps need more of it.
fn flow_scale(flow_data: &FlowData, size: Vec2) -> f32 {
    let columns = flow_data.flow().columns.len();
    enlargement(size, USUAL.max(vec2(1.25 * STEP_WIDTH * columns as f32, 0.0)))
}

/// The same where it is read from the back of a room: as large as all steps can be read.
fn room_scale(flow_data: &FlowData, size: Vec2) -> f32 {
    let columns = flow_data.flow().columns.len().max(1);
    (size.x / (STEP_WIDTH * columns as f32)).min(size.y / 300.0).clamp(1.0, 4.0)
}

/// How high all paths together are on the screen where a flow has this room to itself.
pub fn whole_height(flow_data: &FlowData, size: Vec2) -> f32 {
    let scale = flow_scale(flow_data, size);
    let room = without_legend((size.x / scale, size.y / scale), flow_data.times.is_some());
    layout(flow_data.flow(), &flow_data.table.names, room, NodeOrder::Given).whole() * scale
}

fn exists(layout: &FlowLayout, selection: &FlowSelection) -> bool {
    match selection {
        FlowSelection::Node { .. } => layout.nodes.iter().any(|n| n.selection() == *selection && n.count > 0),
        FlowSelection::Return { step, kind } => layout.returns.contains_key(&(*step, *kind)),
        FlowSelection::Link { .. } => layout.ribbons.iter().any(|r| r.selection() == *selection),
    }
}

fn words(layout: &FlowLayout, hit: Hit) -> String {
    match hit {
        Hit::Node(i) => node_words(layout, &layout.nodes[i]),
        Hit::Ribbon(i) => ribbon_words(layout, &layout.ribbons[i]),
    }
}

/// The largest nodes as things that can be focused, pressed and heard, and the place of the one that a screen reader asks
/// to see.
fn node_responses(
    ui: &Ui,
    picture: &Picture,
    origin: Pos2,
    pinned: Option<FlowSelection>,
) -> (Vec<(usize, Response)>, Option<Rect>) {
    let layout = &picture.layout;
    let mut order: Vec<usize> = (0..layout.nodes.len()).filter(|&i| layout.nodes[i].count > 0).collect();
    order.sort_by_key(|&i| (std::cmp::Reverse(layout.nodes[i].count), i));
    order.truncate(NAMED);
    order.sort_unstable();
    let mut asked_for = None;
    let responses = order
        .into_iter()
        .map(|i| {
            let node = &layout.nodes[i];
            let id = ui.scope_id().with(("flow node", node.step, node.kind));
            let place = picture.place(node, origin);
            if ui.input(|i| i.has_accesskit_action_request(id, egui::accesskit::Action::ScrollIntoView)) {
                asked_for = Some(place);
            }
            let sense = if node.kind.item().is_some() { Sense::click_and_drag() } else { Sense::click() };
            let response = ui.interact(place, id, sense);
            let on = pinned == Some(node.selection());
            response.widget_info(|| egui::WidgetInfo::selected(egui::Role::Button, true, on, node_words(layout, node)));
            (i, response)
        })
        .collect();
    (responses, asked_for)
}

/// While a node is dragged, where it would come to stand; once it is let go, the steps of its column in their new order.
fn dragged_order(
    ui: &Ui,
    picture: &Picture,
    (dragged, response): (usize, &Response),
    origin: Pos2,
) -> Option<Vec<NodeKind>> {
    if !response.dragged() && !response.drag_stopped() {
        return None;
    }
    let at = ui.pointer_interact_pos()?;
    let node = picture.layout.nodes.get(dragged)?;
    let others: Vec<&PlacedNode> = picture
        .layout
        .nodes
        .iter()
        .filter(|other| other.step == node.step && other.kind != node.kind && other.kind.item().is_some())
        .collect();
    let above = others.iter().filter(|other| picture.place(other, origin).center().y < at.y).count();
    if response.dragged() {
        let edge = match others.get(above) {
            Some(below) => picture.place(below, origin).top() - 3.0,
            None => others.last().map_or(at.y, |last| picture.place(last, origin).bottom() + 3.0),
        };
        let place = picture.place(node, origin);
        let color = ui.visuals().selection.stroke.color;
        ui.painter().hline(place.left() - 8.0..=place.right() + 48.0, edge, Stroke::new(2.0, color));
        return None;
    }
    let was = others.iter().filter(|other| other.rect.middle() < node.rect.middle()).count();
    if above == was {
        return None;
    }
    let mut order: Vec<NodeKind> = others.iter().map(|other| other.kind).collect();
    order.insert(above, node.kind);
    Some(order)
}

/// A click gives the diagram the keys: they go on from the node that was hit, or where a ribbon begins.
fn take_focus(layout: &FlowLayout, nodes: &[(usize, Response)], hit: Option<Hit>) {
    let at = match hit {
        Some(Hit::Node(i)) => Some(i),
        Some(Hit::Ribbon(i)) => Some(layout.ribbons[i].from),
        None => None,
    };
    let node = nodes.iter().find(|(i, _)| Some(*i) == at).or(nodes.first());
    if let Some((_, response)) = node {
        response.request_focus();
    }
}

fn pointed_at(ui: &Ui, picture: &Picture, area: Rect, canvas: &Response, nodes: &[(usize, Response)]) -> Option<Hit> {
    if !canvas.hovered() && !canvas.clicked() && !nodes.iter().any(|(_, r)| r.hovered() || r.clicked()) {
        return None;
    }
    let at = ui.pointer_interact_pos().filter(|p| area.contains(*p))?;
    let hit = picture.hit(at, area.min)?;
    match hit {
        // A band that only carries an end along means the end.
        Hit::Ribbon(i) if picture.layout.ribbons[i].is_carried() => Some(Hit::Node(picture.layout.ribbons[i].from)),
        hit => Some(hit),
    }
}

/// The picture at `t` on the way from `old` to `new`.
fn morph(old: &FlowLayout, new: &FlowLayout, t: f32) -> FlowLayout {
    let mix = |a: f32, b: f32| a + (b - a) * t;
    let mut out = new.clone();
    for node in &mut out.nodes {
        let same = |n: &&PlacedNode| n.step == node.step && n.kind == node.kind;
        let (y, h) = match old.nodes.iter().find(same) {
            Some(was) => (was.rect.y, was.rect.h),
            None => (node.rect.middle(), 0.0),
        };
        node.rect.y = mix(y, node.rect.y);
        node.rect.h = mix(h, node.rect.h);
    }
    for ribbon in &mut out.ribbons {
        let same = |r: &&Ribbon| r.selection() == ribbon.selection();
        let (y0, y1, width) = match old.ribbons.iter().find(same) {
            Some(was) => (was.y0, was.y1, was.width),
            None => (ribbon.y0, ribbon.y1, 0.0),
        };
        ribbon.y0 = mix(y0, ribbon.y0);
        ribbon.y1 = mix(y1, ribbon.y1);
        ribbon.width = mix(width, ribbon.width);
    }
    out
}
