//! What every tab of a view with several questions can do.

use egui::Ui;

use crate::gui::command::Export;
use crate::gui::context::ViewContext;
use crate::insights::Question;

/// A tab: a sentence, a picture or a table, and what is selected in it.
pub(super) trait ViewTab {
    /// Draws the sentence above the picture.
    fn headline(&mut self, ui: &mut Ui, cx: &ViewContext<'_>);

    /// The choices and what they lead to.
    fn ui(&mut self, ui: &mut Ui, cx: &ViewContext<'_>);

    /// Draws the panel on the right.
    fn details(&mut self, ui: &mut Ui, cx: &ViewContext<'_>);

    /// Whether something is selected.
    fn has_selection(&self) -> bool;

    /// Whether what is shown answers an older question.
    fn is_outdated(&self) -> bool;

    /// The question that is answered.
    fn question(&self, cx: &ViewContext<'_>) -> Question;

    /// What can be exported.
    fn exports(&mut self, cx: &ViewContext<'_>) -> Vec<Export>;
}
