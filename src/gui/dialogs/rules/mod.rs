//! The editor of touchpoint, channel and stage rules: every raw name with what it becomes and how often, as the draft
//! would have it. *Apply* changes every view at once, and undo takes it back.

mod addresses;
mod channels;
mod order_buttons;
mod stages;
mod state;
mod touchpoints;

use egui::Ui;

use crate::events::{channel_counts, touchpoint_counts};
use crate::gui::command::Command;
use crate::gui::context::ViewContext;
use crate::gui::jobs::Latest;
use crate::gui::widgets::{button, caption, page, tabs};
use crate::model::{ChannelRule, Rules, TouchpointRule};
use crate::texts::text;
use crate::workspace::Edit;

use super::{Dialog, DialogStatus, modal};

pub use state::RulesDialog;
use state::{Addresses, NameCounts, Tab};

impl RulesDialog {
    /// An editor over the project's rules as they are.
    pub fn new(cx: &ViewContext<'_>) -> Self {
        let rules = cx.project().rules.clone();
        Self {
            before: rules.clone(),
            draft: rules,
            tab: Tab::default(),
            name_counts: Latest::default(),
            touchpoint: TouchpointRule { event: String::new(), page: String::new(), touchpoint: String::new() },
            channel: ChannelRule { raw: String::new(), channel: String::new() },
            stage: String::new(),
            addresses: Addresses::default(),
        }
    }

    /// Opened on the names proposed for addresses, all of them chosen.
    pub fn on_addresses(cx: &ViewContext<'_>) -> Self {
        let mut dialog = Self::new(cx);
        dialog.tab = Tab::Addresses;
        dialog.addresses.all_at_first = true;
        dialog
    }

    /// The rules as they would be applied.
    fn wanted(&self) -> Rules {
        self.addresses.added_to(&self.draft)
    }
}

impl Dialog for RulesDialog {
    fn show(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) -> DialogStatus {
        let (table, draft) = (cx.table().clone(), self.wanted());
        self.name_counts.ask(cx.jobs, text!("rules-count-names"), (cx.revision_key(), draft.clone()), move |_| {
            Ok(NameCounts { touchpoints: touchpoint_counts(&table, &draft), channels: channel_counts(&table, &draft) })
        });
        let room = ui.content_rect().size();
        let mut status = DialogStatus::Open;
        let dismissed = modal(ui, text!("rules-names-and-stages"), (room.x - 160.0).clamp(560.0, 980.0), |ui| {
            let height = (room.y - 200.0).min(720.0);
            caption(ui, text!("rules-raw-names-stay-in-file-these"));
            tabs(
                ui,
                &mut self.tab,
                &[
                    (Tab::Touchpoints, text!("rules-touchpoints")),
                    (Tab::Addresses, text!("rules-addresses")),
                    (Tab::Channels, text!("rules-channels")),
                    (Tab::Stages, text!("rules-stages-and-kinds")),
                ],
            );
            let body = (height - 130.0).max(190.0);
            ui.allocate_ui(egui::vec2(ui.available_width(), body), |ui| {
                ui.set_min_height(body);
                let name_counts = self.name_counts.get().cloned();
                match (self.tab, name_counts) {
                    (Tab::Addresses, _) => self.addresses(ui, cx),
                    (_, None) => drop(caption(ui, text!("rules-counting"))),
                    (Tab::Touchpoints, Some(name_counts)) => self.touchpoints(ui, &name_counts.touchpoints),
                    (Tab::Channels, Some(name_counts)) => self.channels(ui, &name_counts.channels),
                    (Tab::Stages, Some(name_counts)) => self.stages(ui, &name_counts.touchpoints),
                }
            });
            status = self.buttons(ui, cx);
        });
        if dismissed { DialogStatus::Closed } else { status }
    }
}

impl RulesDialog {
    fn buttons(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) -> DialogStatus {
        let mut status = DialogStatus::Open;
        ui.horizontal(|ui| {
            let wanted = self.wanted();
            let changed = wanted != self.before;
            if page::primary_enabled(ui, changed, text!("rules-apply-everywhere")).clicked() {
                cx.push(Command::Edit(Edit::SetRules(wanted)));
                status = DialogStatus::Closed;
            }
            if button(ui, if changed { text!("rules-cancel") } else { text!("rules-close") }).clicked() {
                status = DialogStatus::Closed;
            }
            if changed && button(ui, text!("rules-start-over")).clicked() {
                self.draft = self.before.clone();
                self.addresses.clear();
            }
            if self.draft != Rules::default() && button(ui, text!("rules-back-to-built-in-rules")).clicked() {
                self.draft = Rules::default();
                self.addresses.clear();
            }
        });
        status
    }
}
