//! Says that some profiles of a customer are somebody else.

use egui::Ui;

use crate::gui::command::Command;
use crate::gui::context::ViewContext;
use crate::gui::dialogs::{Dialog, DialogStatus, modal};
use crate::gui::widgets::{button, caption, page, tick_box};
use crate::identity;
use crate::model::{Change, CustomerId, ProfileId};
use crate::present::{identity_words, numbers, tables};
use crate::texts::text;
use crate::workspace::Edit;

use super::Origins;

/// Asks which profiles of a customer are another person.
#[derive(Default)]
pub struct SplitDialog {
    customer: CustomerId,
    away: Vec<ProfileId>,
    origins: Origins,
}

impl SplitDialog {
    /// Opens it for this customer.
    pub fn new(customer: CustomerId) -> Self {
        Self { customer, ..Self::default() }
    }
}

impl Dialog for SplitDialog {
    fn show(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) -> DialogStatus {
        let people = cx.table().people.clone();
        let Some(ix) = people.ix_of(self.customer) else { return DialogStatus::Closed };
        self.origins.read(cx, ix);
        let hide = cx.project().settings.hide_names;
        let profiles = people.profiles(ix);
        let mut status = DialogStatus::Open;
        let room = ui.content_rect().size();
        let dismissed = modal(ui, text!("split-not-same-person"), (room.x - 160.0).min(620.0), |ui| {
            let label = tables::label_of(cx.table(), ix, hide);
            ui.add(egui::Label::new(text!("split-tick-profiles-of-that-belong-to", label)).wrap());
            ui.add_space(8.0);
            egui::ScrollArea::vertical().max_height((room.y - 320.0).max(120.0)).auto_shrink([false, true]).show(
                ui,
                |ui| {
                    for &p in profiles {
                        self.profile(ui, cx, p, hide);
                    }
                },
            );
            ui.add_space(12.0);
            let n = self.away.len() as u64;
            caption(
                ui,
                &text!(
                    "split-of-go",
                    n = numbers::count(n),
                    profiles = text!("count-profiles", n = profiles.len() as u64)
                ),
            );
            ui.horizontal(|ui| {
                let decision = identity::split(&people, ix, &self.away, super::now());
                if page::primary_enabled(ui, decision.is_ok(), text!("split-make-them-another-customer")).clicked()
                    && let Ok(decision) = decision
                {
                    cx.push(Command::Edit(Edit::Decisions(Change::Add(vec![decision]))));
                    status = DialogStatus::Closed;
                }
                if button(ui, text!("split-cancel")).clicked() {
                    status = DialogStatus::Closed;
                }
            });
        });
        if dismissed { DialogStatus::Closed } else { status }
    }
}

impl SplitDialog {
    fn profile(&mut self, ui: &mut Ui, cx: &ViewContext<'_>, p: ProfileId, hide: bool) {
        let mut ticked = self.away.contains(&p);
        let ids = identity_words::identifiers(&cx.table().people, p, hide);
        if tick_box(ui, &mut ticked, &text!("split-profile", n = (p + 1).to_string(), ids)).changed() {
            self.away.retain(|other| *other != p);
            if ticked {
                self.away.push(p);
            }
        }
        // the line keeps its place while the files are being read, so that nothing moves under the pointer
        ui.horizontal(|ui| {
            ui.add_space(24.0);
            caption(ui, Some(self.origins.of(p)).filter(|from| !from.is_empty()).unwrap_or("…"));
        });
    }
}
