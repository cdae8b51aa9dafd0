//! The export of approved actions: how many, when, how many are withheld and why, then the file.

use std::sync::Arc;

use egui::Ui;

use crate::act::{ExportPlan, ExportTerms, UnknownConsent, WithheldPeople, included_words, plan_export};
use crate::export::action_list;
use crate::gui::command::{Command, Export};
use crate::gui::context::{DataKey, ViewContext};
use crate::gui::dialogs::list_export::unknown_consent;
use crate::gui::dialogs::{default_button, modal};
use crate::gui::widgets::{button, caption, fact, page};
use crate::model::{Action, ActionState, Change, Purpose};
use crate::present::{numbers, sentence};
use crate::release::Listing;
use crate::texts::text;
use crate::workspace::{Edit, now};

use super::ActionsView;

impl ActionsView {
    /// What would leave now, once it is planned for the actions as they are.
    pub(super) fn plan(&mut self, cx: &ViewContext<'_>, unknown: UnknownConsent) -> Option<Arc<ExportPlan>> {
        let key = self.start_plan(cx, unknown);
        let plans = if unknown == UnknownConsent::Withhold { &self.plan } else { &self.plan_with_unknown };
        plans.ready().filter(|(of, _)| **of == key).map(|(_, plan)| plan.clone())
    }

    /// Who would stay behind, by the newest plan there is.
    pub(super) fn withheld(&mut self, cx: &ViewContext<'_>) -> WithheldPeople {
        self.start_plan(cx, UnknownConsent::Withhold);
        self.plan.ready().map(|(_, plan)| plan.withheld).unwrap_or_default()
    }

    fn start_plan(&mut self, cx: &ViewContext<'_>, unknown: UnknownConsent) -> (DataKey, ExportTerms) {
        let terms = ExportTerms::new(now(), unknown);
        let (snapshot, subset) = (cx.snapshot.clone(), cx.subset.clone());
        let plans = if unknown == UnknownConsent::Withhold { &mut self.plan } else { &mut self.plan_with_unknown };
        let key = (cx.data_key(), terms);
        plans.ask(cx.jobs, text!("outbox-plan-export"), key.clone(), move |_| {
            let is_visible = |a: &Action| subset.lets_through(&snapshot.table, a.customer);
            Ok(plan_export(&snapshot.table, &snapshot.project, is_visible, terms))
        });
        key
    }

    /// The question before the file is written; closes itself once it is answered.
    pub(super) fn ask_export(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        let Some(mut unknown) = self.exporting else { return };
        let Some(plan) = self.plan(cx, unknown) else { return };
        let mut open = true;
        let dismissed = modal(ui, text!("outbox-export-approved-actions"), 480.0, |ui| {
            page::figures(
                ui,
                &[
                    (numbers::count(plan.included.len() as u64), text!("outbox-in-file")),
                    (numbers::count(plan.withheld.total() as u64), text!("outbox-left-out")),
                ],
            );
            ui.add_space(8.0);
            for (n, why) in plan.withheld.reasons() {
                fact(ui, why, &numbers::count(n as u64));
            }
            unknown_consent(ui, cx, Purpose::Email, plan.withheld.unknown, &mut unknown);
            ui.add_space(4.0);
            if let Some(when) = sentence::send_days(&plan, &cx.project().settings) {
                caption(ui, &text!("outbox-days-between-messages-are-set-in", when));
            }
            if let Some(stale) = stale(cx, &plan) {
                page::notice(ui, &stale, |_| {});
            }
            caption(ui, text!("outbox-file-carries-customer-identifiers-exported-actions"));
            ui.add_space(12.0);
            ui.horizontal(|ui| {
                if default_button(ui, !plan.included.is_empty(), text!("outbox-choose-where-to-save")).clicked() {
                    cx.push(Command::Export(export(cx, &plan)));
                    open = false;
                }
                if button(ui, text!("outbox-cancel")).clicked() {
                    open = false;
                }
            });
        });
        self.exporting = (open && !dismissed).then_some(unknown);
    }
}

/// That the data is old, where it is.
fn stale(cx: &ViewContext<'_>, plan: &ExportPlan) -> Option<String> {
    sentence::stale_data(&plan.included, cx.table().last_ms(), now(), &cx.project().settings)
}

/// The file of approved actions, the same that the command line writes; what is in it is marked as exported once it is
/// there.
pub(super) fn export(cx: &ViewContext<'_>, plan: &Arc<ExportPlan>) -> Export {
    let (snapshot, plan_of_file) = (cx.snapshot.clone(), plan.clone());
    let make = move |_: &crate::progress::Progress| {
        Ok(action_list(&snapshot.table, &snapshot.project, &plan_of_file).to_csv().into_bytes())
    };
    let included = included_words(plan.unknown_included).map(|words| format!(", {words}")).unwrap_or_default();
    let listing = Listing::people(text!("outbox-approved-actions-as-csv", included), plan.people(), plan.withheld);
    Export::list(listing.with_remark(stale(cx, plan)), "actions.csv", make)
        .then(Command::Edit(Edit::Actions(Change::Update(plan.done()))))
}

/// Whether an action waits to be exported.
pub(super) fn is_ready(action: &Action) -> bool {
    action.state == ActionState::Approved && !action.hold_out
}
