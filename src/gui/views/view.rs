//! What a view is.

use crate::gui::command::Export;
use crate::gui::context::ViewContext;
use crate::insights::Question;

/// One view: a centre, a right panel, and what it can export.
pub trait View {
    /// Draws the centre of the window.
    fn ui(&mut self, ui: &mut egui::Ui, cx: &ViewContext<'_>);

    /// Draws the right panel: who is selected, how many, so what, what next; nothing selected: how to select.
    fn details(&mut self, ui: &mut egui::Ui, cx: &ViewContext<'_>);

    /// What can be exported of what is shown.
    fn exports(&mut self, cx: &ViewContext<'_>) -> Vec<Export> {
        let _ = cx;
        Vec::new()
    }

    /// The question that what is shown answers, where the command line can ask it, too.
    fn question(&self, cx: &ViewContext<'_>) -> Option<Question> {
        let _ = cx;
        None
    }

    /// What was begun here and is lost sight of in another view, as a sentence.
    fn unfinished(&self, cx: &ViewContext<'_>) -> Option<&'static str> {
        let _ = cx;
        None
    }

    /// Whether what is shown is looked at through the filter.
    fn obeys_filter(&self) -> bool {
        true
    }

    /// Whether the right panel has anything to say.
    fn has_details(&self, cx: &ViewContext<'_>) -> bool {
        let _ = cx;
        true
    }

    /// Whether what is shown answers an older question than the one that is asked now.
    fn is_outdated(&self) -> bool {
        false
    }

    /// Whether the right panel is about something that a person picked.
    fn has_selection(&self, cx: &ViewContext<'_>) -> bool {
        let _ = cx;
        false
    }
}
