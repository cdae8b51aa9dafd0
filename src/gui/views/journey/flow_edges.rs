//! One more step at either edge of a flow, by a click.

use egui::{Align2, FontId, Rect, Response, Sense, Stroke, StrokeKind, Ui, Vec2, pos2, vec2};

use crate::analysis::flow::{Anchor, Flow, FlowSettings};
use crate::gui::theme::{BODY, Colors};
use crate::texts::text;

/// Width that the left edge takes from the flow: hardly any, so that eight steps still fit a usual window.
pub(super) const LEFT_EDGE: f32 = 16.0;

/// An edge of a flow.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Edge {
    /// Before the first column.
    Left,
    /// After the last one.
    Right,
}

impl Edge {
    /// Whether a flow may go on there: from its start on to the right, back from an end to the left, around a step both ways.
    pub(super) fn is_open(self, anchor: &Anchor) -> bool {
        match anchor {
            Anchor::Start => self == Self::Right,
            Anchor::Goal | Anchor::DropOff => self == Self::Left,
            Anchor::Around(_) => true,
        }
    }

    /// Draws its button beside or on a flow that was drawn in `area`; a click shows one more step.
    pub(super) fn show(self, ui: &mut Ui, area: Rect, flow: &Flow, how: &mut FlowSettings) {
        let has_more = match (self, &how.anchor) {
            // as many columns as were asked for, and paths that go on beyond them
            (Self::Right, _) | (Self::Left, Anchor::Goal | Anchor::DropOff) => flow.went_on > 0,
            (Self::Left, _) => true,
        };
        let is_on = has_more && how.steps < FlowSettings::MAX_STEPS;
        let (words, place) = match self {
            Self::Left => (text!("flow-edge-before"), Rect::from_min_size(area.min, vec2(LEFT_EDGE - 2.0, 28.0))),
            // the head of the last column leaves the corner free
            Self::Right => (
                text!("flow-edge-after"),
                Rect::from_min_size(pos2(area.right() - 24.0, area.top()), Vec2::splat(22.0)),
            ),
        };
        if is_on && plus(ui, place, words).clicked() {
            how.steps += 1;
            if self == Self::Left && matches!(how.anchor, Anchor::Around(_)) {
                how.before += 1;
            }
        }
    }
}

fn plus(ui: &Ui, place: Rect, words: &str) -> Response {
    let c = Colors::get(ui);
    let response = ui.interact(place, ui.scope_id().with(words), Sense::click()).on_hover_text(words);
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, words));
    let fill = if response.hovered() { c.hover } else { c.raised };
    let edge = if response.has_focus() || response.hovered() { c.accent } else { c.line };
    ui.painter().rect(place, 4.0, fill, Stroke::new(1.0, edge), StrokeKind::Inside);
    ui.painter().text(place.center(), Align2::CENTER_CENTER, "+", FontId::proportional(BODY), c.text);
    response
}
