//! Noting what somebody said about a purpose.

use egui::TextEdit;

use crate::gui::command::{AnyChange, Command};
use crate::gui::context::ViewContext;
use crate::gui::widgets::list_box;
use crate::gui::widgets::{self, caption};
use crate::model::{CustomerId, Purpose, SegmentId};
use crate::present::customer_list;
use crate::progress::Progress;
use crate::texts::text;
use crate::workspace::Workspace;

use super::{Dialog, DialogStatus, modal};

/// Whose consent it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum ConsentSubject {
    Customer(CustomerId),
    Segment(Option<SegmentId>),
}

/// Notes what customers said about a purpose.
#[derive(Debug)]
pub struct ConsentDialog {
    subject: ConsentSubject,
    purpose: Purpose,
    given: bool,
    note: String,
}

impl ConsentDialog {
    /// Opens it for one customer.
    pub fn for_customer(id: CustomerId) -> Self {
        Self { subject: ConsentSubject::Customer(id), purpose: Purpose::Email, given: false, note: String::new() }
    }

    /// For the members of a segment that is chosen in the dialog.
    pub fn for_segment() -> Self {
        Self { subject: ConsentSubject::Segment(None), purpose: Purpose::Email, given: false, note: String::new() }
    }

    fn members(&self, cx: &ViewContext<'_>) -> Vec<CustomerId> {
        match self.subject {
            ConsentSubject::Customer(id) => vec![id],
            ConsentSubject::Segment(id) => {
                let segment = cx.project().segments.iter().find(|s| Some(s.id) == id);
                segment.map(|s| s.members.clone()).unwrap_or_default()
            }
        }
    }

    fn change(&self, members: Vec<CustomerId>) -> AnyChange {
        let (purpose, given, note) = (self.purpose, self.given, self.note.clone());
        AnyChange::new(text!("consent-saving-consent"), move |workspace: &mut Workspace, _: &Progress| {
            let people = workspace.snapshot().table.people.clone();
            let mut customers: Vec<_> = members.iter().filter_map(|&id| people.ix_of(id)).collect();
            customers.sort_unstable();
            customers.dedup();
            workspace.set_consent(&customers, purpose, given, &note)?;
            let word = if given { text!("words-given") } else { text!("words-refused") };
            let who = text!("count-customers", n = customers.len() as u64);
            Ok(Some(text!("consent-for", label = purpose.label(), word, customer = who)))
        })
    }

    fn subject(&mut self, ui: &mut egui::Ui, cx: &ViewContext<'_>) {
        let label = ui.label(text!("consent-customers"));
        match &mut self.subject {
            ConsentSubject::Customer(id) => {
                let ix = cx.table().people.ix_of(*id);
                let hide = cx.project().settings.hide_names;
                ui.label(ix.map_or_else(String::new, |ix| customer_list::label(cx.table(), ix, hide)));
            }
            ConsentSubject::Segment(chosen) => {
                let segments = &cx.project().segments;
                let text = segments
                    .iter()
                    .find(|s| Some(s.id) == *chosen)
                    .map_or(text!("consent-choose-segment"), |s| s.name.as_str());
                let combo = list_box(text!("consent-consent-segment")).selected_text(text).width(260.0);
                let response = combo.show_ui(ui, |ui| {
                    for s in segments.iter() {
                        ui.selectable_value(chosen, Some(s.id), &s.name);
                    }
                });
                response.response.labelled_by(label.id);
            }
        }
        ui.end_row();
    }
}

impl Dialog for ConsentDialog {
    fn show(&mut self, ui: &mut egui::Ui, cx: &ViewContext<'_>) -> DialogStatus {
        let mut status = DialogStatus::Open;
        let dismissed = modal(ui, text!("consent-set-consent"), 440.0, |ui| {
            egui::Grid::new(text!("consent-undo-label")).num_columns(2).spacing([24.0, 10.0]).show(ui, |ui| {
                self.subject(ui, cx);
                let label = ui.label(text!("consent-purpose"));
                let combo = list_box(text!("consent-consent-purpose")).selected_text(self.purpose.label()).width(260.0);
                let response = combo.show_ui(ui, |ui| {
                    for purpose in Purpose::ALL {
                        ui.selectable_value(&mut self.purpose, purpose, purpose.label());
                    }
                });
                response.response.labelled_by(label.id);
                ui.end_row();
                ui.label(text!("consent-their-answer"));
                ui.horizontal(|ui| {
                    ui.radio_value(&mut self.given, true, text!("consent-yes"));
                    ui.radio_value(&mut self.given, false, text!("consent-no"));
                });
                ui.end_row();
                let label = ui.label(text!("consent-source-of-this-answer"));
                let field = TextEdit::singleline(&mut self.note)
                    .hint_text(text!("consent-by-letter-on-phone"))
                    .desired_width(260.0);
                ui.add(field).labelled_by(label.id);
                ui.end_row();
            });
            let members = self.members(cx);
            let who = text!("count-customers", n = members.len() as u64);
            let words = match self.subject {
                ConsentSubject::Segment(None) => text!("consent-no-segment-chosen").to_owned(),
                _ => {
                    text!("consent-counts-from-now-on-for-later", customer = who)
                }
            };
            caption(ui, &words);
            ui.add_space(12.0);
            ui.horizontal(|ui| {
                if widgets::page::primary_enabled(ui, !members.is_empty(), text!("consent-set")).clicked() {
                    cx.push(Command::Change(self.change(members)));
                    status = DialogStatus::Closed;
                }
                if widgets::button(ui, text!("consent-cancel")).clicked() {
                    status = DialogStatus::Closed;
                }
            });
        });
        if dismissed { DialogStatus::Closed } else { status }
    }
}
