//! Says that a customer is the same person as another.

use egui::{TextEdit, Ui};

use crate::events::EventTable;
use crate::gui::command::Command;
use crate::gui::context::{DataKey, ViewContext};
use crate::gui::dialogs::{Dialog, DialogStatus, modal};
use crate::gui::jobs::Latest;
use crate::gui::widgets::table::{self, Column, Table};
use crate::gui::widgets::{button, caption, page, paragraph};
use crate::identity;
use crate::model::{Change, CustomerId, CustomerIx};
use crate::present::{identity_words, tables};
use crate::progress::{Cancelled, Progress};
use crate::texts::text;
use crate::workspace::Edit;

/// So many customers are listed.
const MOST: usize = 100;

fn columns() -> [Column; 2] {
    [Column::text(text!("same-customer"), 180.0).fixed(), Column::text(text!("same-known-by"), 220.0).fixed()]
}

/// Whom somebody is the same as.
#[derive(Default)]
pub struct SameDialog {
    customer: CustomerId,
    find: String,
    found: Latest<(DataKey, String), Vec<CustomerIx>>,
    other: Option<CustomerId>,
    focused: bool,
}

impl SameDialog {
    /// Opens it for this customer.
    pub fn new(customer: CustomerId) -> Self {
        Self { customer, ..Self::default() }
    }
}

impl Dialog for SameDialog {
    fn show(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) -> DialogStatus {
        let people = cx.table().people.clone();
        let Some(ix) = people.ix_of(self.customer) else { return DialogStatus::Closed };
        let hide = cx.project().settings.hide_names;
        let mut status = DialogStatus::Open;
        let room = ui.content_rect().size();
        let dismissed = modal(ui, text!("same-same-person-as"), (room.x - 160.0).min(620.0), |ui| {
            let label = tables::label_of(cx.table(), ix, hide);
            let text = text!("same-find-customer-who-is-same-person", label);
            let words = paragraph(ui, text);
            ui.add_space(8.0);
            let field = ui.add(TextEdit::singleline(&mut self.find).desired_width(f32::INFINITY)).labelled_by(words.id);
            if !self.focused {
                field.request_focus();
                self.focused = true;
            }
            ui.add_space(8.0);
            let height = (room.y - 380.0).clamp(120.0, 300.0);
            ui.allocate_ui(egui::vec2(ui.available_width(), height), |ui| {
                ui.set_min_height(height);
                self.list(ui, cx, ix, height);
            });
            ui.add_space(8.0);
            status = self.buttons(ui, cx, ix);
        });
        if dismissed { DialogStatus::Closed } else { status }
    }
}

impl SameDialog {
    fn list(&mut self, ui: &mut Ui, cx: &ViewContext<'_>, ix: CustomerIx, height: f32) {
        let needle = self.find.trim().to_lowercase();
        if needle.chars().count() < 2 {
            caption(ui, text!("same-type-at-least-two-letters"));
            return;
        }
        let key = (cx.revision_key(), needle.clone());
        let events = cx.table().clone();
        let found = self
            .found
            .ask(cx.jobs, text!("same-find-customers"), key, move |progress| find(&events, &needle, ix, progress));
        let found = found.cloned().unwrap_or_default();
        if !self.found.is_current() {
            caption(ui, text!("same-looking"));
            return;
        }
        if found.is_empty() {
            caption(ui, text!("same-nobody-is-called-so"));
            return;
        }
        let (people, hide) = (&cx.table().people, cx.project().settings.hide_names);
        let id = |i: usize| people.ids.get(found[i] as usize).copied();
        let selected = (0..found.len()).find(|&i| self.other.is_some() && id(i) == self.other);
        let known_by =
            |i: usize| people.profiles(found[i]).first().map(|&p| identity_words::identifiers(people, p, hide));
        let name = |i: usize| tables::label_of(cx.table(), found[i], hide);
        let output = Table::new("same as", &columns(), found.len()).selected(selected).max_height(height).show(
            ui,
            name,
            |ui, i, column| {
                match column {
                    0 => table::text(ui, name(i)),
                    _ => table::weak(ui, known_by(i).unwrap_or_default()),
                };
            },
        );
        if let Some(i) = output.clicked {
            self.other = id(i);
        }
    }

    fn buttons(&self, ui: &mut Ui, cx: &ViewContext<'_>, ix: CustomerIx) -> DialogStatus {
        let mut status = DialogStatus::Open;
        let (people, project) = (&cx.table().people, cx.project());
        let other = self.other.and_then(|id| people.ix_of(id));
        let decision = other.map(|other| {
            let rules = &project.settings.identity;
            identity::same(people, rules, &project.decisions, (ix, other), super::now())
        });
        if let Some(Err(refused)) = &decision {
            page::notice(ui, &refused.to_string(), |_| {});
        }
        ui.horizontal(|ui| {
            let possible = matches!(decision, Some(Ok(_)));
            if page::primary_enabled(ui, possible, text!("same-they-are-same-person")).clicked()
                && let Some(Ok(decision)) = decision
            {
                cx.push(Command::Edit(Edit::Decisions(Change::Add(vec![decision]))));
                status = DialogStatus::Closed;
            }
            if button(ui, text!("same-cancel")).clicked() {
                status = DialogStatus::Closed;
            }
        });
        status
    }
}

/// The first customers that are called so or carry such an identifier, without `except`.
fn find(
    table: &EventTable,
    needle: &str,
    except: CustomerIx,
    progress: &Progress,
) -> Result<Vec<CustomerIx>, Cancelled> {
    let people = &table.people;
    let columns = [&people.name, &people.email, &people.customer_id, &people.phone, &people.device];
    let mut found = Vec::new();
    for ix in (0..people.len() as u32).filter(|&ix| ix != except) {
        if ix % 4096 == 0 {
            progress.check()?;
        }
        let has = |&p: &u32| columns.iter().any(|c| c.get(p as usize).to_lowercase().contains(needle));
        if people.profiles(ix).iter().any(has) || people.pseudonym(ix).to_lowercase() == needle {
            found.push(ix);
            if found.len() == MOST {
                break;
            }
        }
    }
    Ok(found)
}
