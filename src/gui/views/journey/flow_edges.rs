//! One more step at either edge of a flow, by a click.

use egui::{Ui, vec2};

use crate::analysis::flow::{Anchor, Flow, FlowSettings};
use crate::gui::widgets::page::button_enabled;
use crate::texts::text;

/// Width of an edge with its button.
pub(super) const EDGE: f32 = 34.0;

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

    /// Draws its button; a click shows one more step.
    pub(super) fn show(self, ui: &mut Ui, flow: &Flow, how: &mut FlowSettings) {
        let has_more = match (self, &how.anchor) {
            // as many columns as were asked for, and paths that go on beyond them
            (Self::Right, _) | (Self::Left, Anchor::Goal | Anchor::DropOff) => flow.went_on > 0,
            (Self::Left, _) => true,
        };
        let is_on = has_more && how.steps < FlowSettings::MAX_STEPS;
        let words = match self {
            Self::Left => text!("flow-edge-before"),
            Self::Right => text!("flow-edge-after"),
        };
        ui.allocate_ui(vec2(EDGE - 8.0, 32.0), |ui| {
            let response = button_enabled(ui, is_on, "+").on_hover_text(words);
            response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, is_on, words));
            if response.clicked() {
                how.steps += 1;
                if self == Self::Left && matches!(how.anchor, Anchor::Around(_)) {
                    how.before += 1;
                }
            }
        });
    }
}
