//! A tab over one insight: the sentence, its picture, what is picked in it, the question and the files. What the picture is
//! and what can be picked says [`Picture`].

use std::sync::Arc;

use egui::Ui;

use crate::gui::command::Export;
use crate::gui::context::{DataKey, ViewContext};
use crate::gui::views::answer_exports::answer_exports;
use crate::gui::views::answers::{AnswerSlot, ComputedAnswer};
use crate::gui::widgets;
use crate::insights::{AnyComputedInsight, Insight, Question, Selection};
use crate::texts::text;

use super::portrait::PortraitSlot;
use super::tab::ViewTab;

/// How one insight is shown.
pub(super) trait Picture {
    /// The insight that the tab shows.
    type Of: Insight;
    /// What can be picked.
    type Part: Clone + PartialEq;
    /// What is said until there is an answer.
    fn waiting() -> &'static str;
    /// How something is picked, where nothing is.
    fn how_to_pick() -> &'static str;

    /// Draws the choices, where there are any.
    fn choices(_ui: &mut Ui, _cx: &ViewContext<'_>, _how: &mut <Self::Of as Insight>::Settings) {}

    /// Draws the answer and the grey line; a click picks a part.
    fn draw(
        ui: &mut Ui,
        cx: &ViewContext<'_>,
        answered: &Arc<ComputedAnswer<Self::Of>>,
        picked: &mut Option<Self::Part>,
    );

    /// Draws the right panel about a part; false where the answer has no such part any more.
    fn details(ui: &mut Ui, cx: &ViewContext<'_>, answered: &Arc<ComputedAnswer<Self::Of>>, part: Self::Part) -> bool;

    /// The part in words that every program understands.
    fn selection(answered: &ComputedAnswer<Self::Of>, part: Self::Part) -> Option<Selection>;

    /// What can be exported besides the answer itself.
    fn more_exports(_cx: &ViewContext<'_>) -> Vec<Export> {
        Vec::new()
    }
}

/// State of a tab.
pub(super) struct AnswerTab<P: Picture> {
    how: <P::Of as Insight>::Settings,
    found: AnswerSlot<P::Of>,
    picked: Option<P::Part>,
    portrait: PortraitSlot<PartOfAnswer<P>>,
}

/// Data, settings and the part that is picked.
type PartOfAnswer<P> = ((DataKey, <<P as Picture>::Of as Insight>::Settings), <P as Picture>::Part);

impl<P: Picture> Default for AnswerTab<P> {
    fn default() -> Self {
        Self { how: P::Of::defaults(), found: AnswerSlot::default(), picked: None, portrait: PortraitSlot::default() }
    }
}

impl<P: Picture> AnswerTab<P> {
    /// Asks a question here; whether it is one about this insight.
    pub(super) fn open(&mut self, question: &Question) -> bool {
        let how = question.settings_of::<P::Of>();
        how.map(|how| (self.how, self.picked) = (how, None)).is_some()
    }
}

impl<P: Picture> ViewTab for AnswerTab<P> {
    fn has_selection(&self) -> bool {
        self.picked.is_some()
    }

    fn is_outdated(&self) -> bool {
        self.found.is_outdated()
    }

    fn headline(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        self.found.ask(cx, &self.how);
        self.found.headline(ui, P::waiting());
    }

    fn ui(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        let before = self.how.clone();
        P::choices(ui, cx, &mut self.how);
        if before != self.how || widgets::escaped(ui) {
            self.picked = None;
        }
        self.found.ask(cx, &self.how);
        let picked = &mut self.picked;
        self.found.show(ui, cx, P::waiting(), |ui, answered| P::draw(ui, cx, answered, picked));
    }

    fn details(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        let chosen = self.found.get().zip(self.picked.clone());
        let Some((answered, part)) = chosen.filter(|(answered, part)| P::details(ui, cx, answered, part.clone()))
        else {
            widgets::heading(ui, text!("answer-tab-nothing-selected"));
            widgets::caption(ui, P::how_to_pick());
            return;
        };
        let Some((selection, key)) = P::selection(&answered, part.clone()).zip(self.found.key().cloned()) else {
            return;
        };
        let title = selection.pairs().map(|(_, value)| value).collect::<Vec<_>>().join(", ");
        let computed = answered.computed.clone();
        self.portrait.show(ui, cx, ((key, part), &title), &answered.computed.scope, move |progress| {
            computed.customers(&selection, progress)
        });
    }

    fn question(&self, cx: &ViewContext<'_>) -> Question {
        let chosen = self.found.get().zip(self.picked.clone());
        let part = chosen.and_then(|(answered, part)| P::selection(&answered, part));
        self.found.question(cx, &self.how, part)
    }

    fn exports(&mut self, cx: &ViewContext<'_>) -> Vec<Export> {
        let Some(answered) = self.found.get() else { return Vec::new() };
        let question = self.found.question(cx, &self.how, None);
        let mut exports = answer_exports(cx, &question, answered.computed.clone(), &answered.answer);
        exports.extend(P::more_exports(cx));
        exports
    }
}
