//! The editor of touchpoint, channel and stage rules.

use crate::gui::context::ViewContext;

use super::{Dialog, Stay};

/// State of the rules editor.
pub struct RulesDialog {}

impl RulesDialog {
    /// An editor over the project's rules as they are.
    pub fn new(cx: &ViewContext<'_>) -> Self {
        let _ = cx;
        Self {}
    }
}

impl Dialog for RulesDialog {
    fn show(&mut self, ui: &mut egui::Ui, cx: &ViewContext<'_>) -> Stay {
        let _ = (ui, cx);
        Stay::Close
    }
}
