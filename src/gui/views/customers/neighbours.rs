//! The customers before and after one in the list: buttons, keys, and where in the list one is.

use egui::{Key, Ui, accesskit};

use crate::gui::command::Command;
use crate::gui::context::ViewContext;
use crate::gui::widgets::keys_are_free;
use crate::gui::widgets::page::button_enabled;
use crate::model::CustomerId;
use crate::present::numbers;
use crate::texts::text;

/// Where a customer stands in the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct ListPlace {
    /// The place of the customer in the list, counted from 0.
    pub at: usize,
    /// How many customers the list has.
    pub of: usize,
    /// The customer before this one.
    pub previous: Option<CustomerId>,
    /// The customer after this one.
    pub next: Option<CustomerId>,
}

/// Draws the buttons; `place` is unknown where the customer is not in the list.
pub(super) fn neighbours(ui: &mut Ui, cx: &ViewContext<'_>, place: Option<ListPlace>) {
    let (previous, next) = place.map_or((None, None), |place| (place.previous, place.next));
    let pressed = |key| keys_are_free(ui) && ui.input(|i| i.modifiers.alt && i.key_pressed(key));
    let (up, down) = (pressed(Key::ArrowUp), pressed(Key::ArrowDown));
    let [back, on] = [(text!("neighbours-previous"), previous), (text!("neighbours-next"), next)].map(|(name, to)| {
        let button = button_enabled(ui, to.is_some(), name);
        button.on_hover_text(text!("neighbours-keys")).clicked()
    });
    let wanted = if back || up {
        previous
    } else if on || down {
        next
    } else {
        None
    };
    if let Some(id) = wanted {
        cx.push(Command::OpenCustomer(id));
    }
    let Some(place) = place else { return };
    let [at, of] = [place.at + 1, place.of].map(|n| numbers::count(n as u64));
    let label = crate::gui::widgets::caption(ui, &text!("neighbours-place", at, of));
    // a screen reader says where one is after each step
    ui.accesskit_node_builder(label.id, |node| node.set_live(accesskit::Live::Polite));
}
