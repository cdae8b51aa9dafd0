//! One playbook: whom it is for now, what it would say to some of them, and what can be done with it.

use egui::Ui;

use crate::gui::context::ViewContext;
use crate::gui::widgets::{button, caption, fact, heading, primary};
use crate::insights::template_problems;
use crate::model::Playbook;
use crate::present::member_rules::playbook_rule_words;
use crate::present::numbers;
use crate::texts::text;

use super::draft::PlaybookDraft;
use super::parts::{change, counts, examples, remove};
use super::state::PlaybooksTab;

impl PlaybooksTab {
    /// Shows the playbook that is selected.
    pub(super) fn look(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        let project = cx.project().clone();
        let Some(playbook) = self.selected.and_then(|id| project.playbooks.iter().find(|of| of.id == id)) else {
            heading(ui, text!("playbooks-tab-select"));
            caption(ui, text!("playbooks-tab-click-row"));
            return;
        };
        heading(ui, &playbook.name);
        let preview = self.preview(cx, playbook);
        let found = self.found.get();
        // the same counts as in the list
        let listed = found.iter().flat_map(|answered| &answered.computed.outcome).find(|of| of.playbook == playbook.id);
        if let Some(audience) = listed {
            counts(ui, audience);
        }
        ui.horizontal_wrapped(|ui| {
            if cx.editing(ui, |ui| primary(ui, text!("playbooks-tab-edit"))).clicked() {
                self.editing = Some(PlaybookDraft::new(cx, playbook));
            }
            let word = if playbook.enabled { text!("playbooks-tab-off") } else { text!("playbooks-tab-on") };
            if cx.editing(ui, |ui| button(ui, word)).clicked() {
                change(cx, Playbook { enabled: !playbook.enabled, ..playbook.clone() });
            }
            if cx.editing(ui, |ui| button(ui, text!("playbooks-tab-copy"))).clicked() {
                let name = text!("playbooks-tab-copy-of", name = playbook.name);
                self.editing = Some(PlaybookDraft::new(cx, &Playbook { id: 0, name, ..playbook.clone() }));
            }
            remove(ui, cx, playbook);
        });
        ui.add_space(8.0);
        fact(ui, text!("playbooks-who"), &playbook_rule_words(&playbook.who, &project.segments));
        fact(ui, text!("playbooks-channels"), &playbook.channels.join(", "));
        fact(ui, text!("playbooks-message"), &playbook.message);
        fact(ui, text!("playbooks-tab-lasts"), &text!("count-days", n = u64::from(playbook.timing.lasts_days)));
        if playbook.timing.at_once {
            fact(ui, text!("playbooks-tab-is-sent"), text!("playbooks-tab-at-once"));
        }
        if playbook.cost_cents > 0 {
            let cost = numbers::money(playbook.cost_cents as f64 / 100.0, &project.settings.currency);
            fact(ui, text!("playbooks-tab-cost"), &cost);
        }
        if let Some(people) = playbook.limits.people_a_week {
            fact(ui, text!("playbooks-tab-people-a-week"), &numbers::count(u64::from(people)));
        }
        for problem in template_problems(&playbook.message, cx.table()) {
            caption(ui, &problem.says);
        }
        if let Some(preview) = preview {
            examples(ui, cx, &playbook.name, (&*preview, &mut self.example_search));
        }
    }
}
