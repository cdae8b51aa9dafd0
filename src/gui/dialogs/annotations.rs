//! Notes on days: campaigns, releases, price changes and what else explains a turn in the data.

use egui::{TextEdit, Ui};

use crate::gui::command::Command;
use crate::gui::context::ViewContext;
use crate::gui::icons::{Icon, icon_button};
use crate::gui::widgets::{self, caption, list_box, page};
use crate::model::{Annotation, AnnotationKind, Change};
use crate::present::annotations as words;
use crate::texts::text;
use crate::workspace::Edit;

use super::{Dialog, DialogStatus, modal};

/// Room for the notes that are there, points.
const LIST_HEIGHT: f32 = 220.0;

/// The dialog: the notes there are, and one to be added.
#[derive(Debug, Default)]
pub struct AnnotationsDialog {
    from: String,
    to: String,
    kind: AnnotationKind,
    text: String,
    source: Option<String>,
}

impl AnnotationsDialog {
    /// The note as it stands in the fields, or what is missing.
    fn note(&self) -> Result<Annotation, &'static str> {
        let first_day = words::parse_day(&self.from).ok_or(text!("annotations-write-first-day-as-2026-05"))?;
        let last_day = match self.to.trim() {
            "" => first_day,
            to => words::parse_day(to).ok_or(text!("annotations-write-last-day-as-2026-05"))?,
        };
        if last_day < first_day {
            return Err(text!("annotations-last-day-lies-before-first"));
        }
        if self.text.trim().is_empty() {
            return Err(text!("annotations-write-what-happened"));
        }
        let (text, source) = (self.text.trim().to_owned(), self.source.clone());
        Ok(Annotation { id: 0, first_day, last_day, kind: self.kind, text, source })
    }

    fn fields(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        egui::Grid::new(text!("annotations-new-annotation")).num_columns(2).spacing([24.0, 10.0]).show(ui, |ui| {
            let label = ui.label(text!("annotations-what-happened"));
            let field =
                TextEdit::singleline(&mut self.text).hint_text(text!("annotations-summer-sale")).desired_width(340.0);
            ui.add(field).labelled_by(label.id);
            ui.end_row();
            let label = ui.label(text!("annotations-days"));
            ui.horizontal(|ui| {
                let field = TextEdit::singleline(&mut self.from).hint_text("2026-05-04").desired_width(110.0);
                ui.add(field).labelled_by(label.id);
                let label = ui.label(text!("annotations-until-day"));
                let field =
                    TextEdit::singleline(&mut self.to).hint_text(text!("annotations-same-day")).desired_width(110.0);
                ui.add(field).labelled_by(label.id);
            });
            ui.end_row();
            let label = ui.label(text!("annotations-kind"));
            let combo =
                list_box(text!("annotations-annotation-kind")).selected_text(words::label(self.kind)).width(180.0);
            let response = combo.show_ui(ui, |ui| {
                for kind in AnnotationKind::ALL {
                    ui.selectable_value(&mut self.kind, kind, words::label(kind));
                }
            });
            response.response.labelled_by(label.id);
            ui.end_row();
            let label = ui.label(text!("annotations-source"));
            let combo = list_box(text!("annotations-annotation-source"))
                .selected_text(self.source.as_deref().unwrap_or(text!("annotations-all")))
                .width(180.0);
            let response = combo.show_ui(ui, |ui| {
                ui.selectable_value(&mut self.source, None, text!("annotations-all"));
                for source in &cx.project().sources {
                    ui.selectable_value(&mut self.source, Some(source.name.clone()), &source.name);
                }
            });
            response.response.labelled_by(label.id);
            ui.end_row();
        });
    }
}

/// The notes there are, each with a button that removes it.
fn list(ui: &mut Ui, cx: &ViewContext<'_>) {
    let notes = words::by_day(&cx.project().annotations);
    if notes.is_empty() {
        caption(ui, text!("annotations-no-notes-yet-campaigns-releases-and"));
        return;
    }
    egui::ScrollArea::vertical().id_salt("annotations").max_height(LIST_HEIGHT).show(ui, |ui| {
        for note in notes {
            ui.horizontal(|ui| {
                if icon_button(ui, Icon::Close, &text!("annotations-remove", text = note.text), true).clicked() {
                    cx.push(Command::Edit(Edit::Annotations(Change::Remove(vec![note.id]))));
                }
                let source = note.source.as_ref().map(|name| format!(" · {name}")).unwrap_or_default();
                ui.add(egui::Label::new(&note.text).wrap());
                caption(ui, &format!("{} · {}{source}", words::days(note), words::label(note.kind)));
            });
        }
    });
}

impl Dialog for AnnotationsDialog {
    fn show(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) -> DialogStatus {
        let mut status = DialogStatus::Open;
        let dismissed = modal(ui, text!("annotations-annotations"), 560.0, |ui| {
            list(ui, cx);
            ui.add_space(8.0);
            ui.separator();
            ui.add_space(4.0);
            self.fields(ui, cx);
            let note = self.note();
            caption(ui, note.as_ref().err().copied().unwrap_or(text!("annotations-it-is-kept-in-project-can")));
            ui.add_space(12.0);
            ui.horizontal(|ui| {
                if page::primary_enabled(ui, note.is_ok(), text!("annotations-add")).clicked()
                    && let Ok(note) = note
                {
                    cx.push(Command::Edit(Edit::Annotations(Change::Add(vec![note]))));
                    *self = Self { source: self.source.take(), ..Self::default() };
                }
                if widgets::button(ui, text!("annotations-close")).clicked() {
                    status = DialogStatus::Closed;
                }
            });
        });
        if dismissed { DialogStatus::Closed } else { status }
    }
}
