//! The playbooks of the project: whom each is for now, on and off, and an editor beside.

mod details;
mod draft;
mod editor;
mod form;
mod list;
mod parts;
mod rule_rows;
mod state;

use egui::Ui;

use crate::gui::command::{Command, Export};
use crate::gui::context::ViewContext;
use crate::gui::views::answer_exports::answer_exports;
use crate::gui::views::rank_chip::rank_chip;
use crate::gui::widgets::page;
use crate::insights::{PlaybookDay, PlaybookSettings, Question};
use crate::texts::text;

use draft::{PlaybookDraft, blank};
use list::list;
pub(super) use state::PlaybooksTab;
use state::counting;

impl PlaybooksTab {
    fn how(&self) -> PlaybookSettings {
        let as_of = if self.as_of_end { PlaybookDay::EndOfData } else { PlaybookDay::AsProposed };
        PlaybookSettings { as_of, by: self.by }
    }

    fn ask(&mut self, cx: &ViewContext<'_>) {
        let scope = cx.scope();
        self.found.ask_of(cx, cx.data_key(), &self.how(), move || scope);
    }

    /// The sentence, the list and what can be done with it; `as_of_end`: as the proposals are, as if the end of the data were
    /// today.
    pub(super) fn ui(&mut self, ui: &mut Ui, cx: &ViewContext<'_>, as_of_end: bool) {
        self.as_of_end = as_of_end;
        self.ask(cx);
        self.found.headline(ui, counting());
        ui.horizontal_wrapped(|ui| {
            if cx.editing(ui, |ui| page::button_enabled(ui, true, text!("playbooks-tab-new"))).clicked()
                && !self.keeps_edits(cx)
            {
                self.editing = Some(PlaybookDraft::new(cx, &blank()));
                self.selected = None;
            }
            rank_chip(ui, cx, &mut self.by, text!("ranking-usual-playbooks"));
        });
        let mut clicked = None;
        let selected = self.selected;
        self.found.show(ui, cx, counting(), |ui, answered| {
            clicked = list(ui, cx, answered, selected);
        });
        if let Some(id) = clicked.filter(|_| !self.keeps_edits(cx)) {
            self.selected = Some(id);
            self.editing = None;
        }
    }

    /// Whether something was edited that is not saved: it stays, and the person is told.
    fn keeps_edits(&self, cx: &ViewContext<'_>) -> bool {
        let edited = self.editing.as_ref().filter(|draft| draft.is_edited());
        if let Some(draft) = edited {
            cx.push(Command::Say(text!("playbooks-tab-unsaved", name = draft.now.name.as_str())));
        }
        edited.is_some()
    }

    pub(super) fn details(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        if self.editing.is_some() {
            self.edit(ui, cx);
        } else {
            self.look(ui, cx);
        }
    }

    /// Whether something is selected or being edited.
    pub(super) fn has_selection(&self) -> bool {
        self.selected.is_some() || self.editing.is_some()
    }

    /// The question that is answered.
    pub(super) fn question(&self, cx: &ViewContext<'_>) -> Question {
        self.found.question(cx, &self.how(), None)
    }

    /// Whether what is shown answers an older question.
    pub(super) fn is_outdated(&self) -> bool {
        self.found.is_outdated()
    }

    /// What can be exported.
    pub(super) fn exports(&self, cx: &ViewContext<'_>) -> Vec<Export> {
        let Some(answered) = self.found.get() else { return Vec::new() };
        answer_exports(cx, &self.question(cx), answered.computed.clone(), &answered.answer)
    }
}
