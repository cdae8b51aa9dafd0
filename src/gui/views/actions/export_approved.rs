//! The export of approved actions: how many, when, how many are withheld and why, then the file.

use std::collections::BTreeMap;
use std::sync::Arc;

use egui::Ui;

use crate::act::{
    ExportPlan, ExportTerms, UnknownConsent, WithheldPeople, included_words, last_export, plan_again, plan_export,
};
use crate::export::action_list;
use crate::export::destinations::{
    DestinationTerms, DestinationTool, action_files, as_usual_files, for_other_channels,
};
use crate::gui::command::{Command, Export};
use crate::gui::context::{DataKey, ViewContext};
use crate::gui::dialogs::list_export::unknown_consent;
#[cfg(feature = "webhooks")]
use crate::gui::dialogs::send_webhooks::SendDialog;
use crate::gui::dialogs::tool_choice::{only_file, tool_choice, tool_notes};
use crate::gui::dialogs::{default_button, modal};
use crate::gui::widgets::{button, caption, fact, menu_chip, page};
use crate::model::{Action, ActionState, Purpose};
use crate::present::{numbers, sentence};
use crate::release::Listing;
use crate::texts::text;
use crate::workspace::now;

use super::ActionsView;
use super::state::{ExportChoice, FileOf, PlannedFile};

impl ActionsView {
    /// What would leave now, once it is planned for the actions as they are.
    pub(super) fn plan(&mut self, cx: &ViewContext<'_>) -> Option<Arc<ExportPlan>> {
        let key = self.start_plan(cx);
        self.plan.ready().filter(|(of, _)| **of == key).map(|(_, plan)| plan.clone())
    }

    /// Who would stay behind, by the newest plan there is.
    pub(super) fn withheld(&mut self, cx: &ViewContext<'_>) -> WithheldPeople {
        self.start_plan(cx);
        self.plan.ready().map(|(_, plan)| plan.withheld).unwrap_or_default()
    }

    fn start_plan(&mut self, cx: &ViewContext<'_>) -> (DataKey, ExportTerms) {
        let terms = ExportTerms::new(now(), UnknownConsent::Withhold);
        let (snapshot, subset) = (cx.snapshot.clone(), cx.subset.clone());
        let key = (cx.data_key(), terms);
        self.plan.ask(cx.jobs, text!("outbox-plan-export"), key.clone(), move |_| {
            let is_visible = |a: &Action| subset.lets_through(&snapshot.table, a.customer);
            Ok(plan_export(&snapshot.table, &snapshot.project, is_visible, terms))
        });
        key
    }

    /// What would leave by a person's choice, as it was planned last, and whether that is still so.
    fn file(&mut self, cx: &ViewContext<'_>, choice: ExportChoice) -> Option<(Arc<PlannedFile>, bool)> {
        let ExportChoice { unknown, tool, of } = choice;
        let is_of_people = tool.is_some_and(|tool| !tool.is_for_actions());
        let terms = ExportTerms::new(now(), unknown).once_each(is_of_people);
        let (snapshot, subset) = (cx.snapshot.clone(), cx.subset.clone());
        let key = (cx.data_key(), terms, choice);
        self.file.ask(cx.jobs, text!("outbox-plan-export"), key.clone(), move |_| {
            let (table, project) = (&*snapshot.table, &*snapshot.project);
            let through = |a: &Action| subset.lets_through(table, a.customer);
            let chosen = |a: &Action| through(a) && tool.is_none_or(|tool| tool.takes(&a.channel));
            let state = if of == FileOf::Again { ActionState::Exported } else { ActionState::Approved };
            let all = project.actions.iter().filter(|a| a.state == state && through(a));
            let channels = all.clone().map(|a| a.channel.clone()).collect();
            let for_others = tool.map_or_else(BTreeMap::new, |tool| match of {
                FileOf::Proposed => for_other_channels(tool, all),
                FileOf::Again => for_other_channels(tool, last_export(project, chosen).filter(|a| through(a))),
                FileOf::AsUsual => BTreeMap::new(),
            });
            let for_others = for_others.values().sum();
            let mut plan = match of {
                FileOf::Again => plan_again(table, project, chosen, terms),
                FileOf::Proposed | FileOf::AsUsual => plan_export(table, project, chosen, terms),
            };
            if of == FileOf::AsUsual {
                plan = plan.left_as_usual();
                let files = tool.map(|tool| as_usual_files(tool, (table, project), &plan, now()));
                return Ok(PlannedFile { plan, files, for_others, channels });
            }
            let files =
                tool.map(|tool| action_files(tool, (table, project), &mut plan, &DestinationTerms::default(), now()));
            Ok(PlannedFile { plan, files, for_others, channels })
        });
        self.file.ready().map(|(of, file)| (file.clone(), *of == key))
    }

    /// The question before the file is written; closes itself once it is answered.
    pub(super) fn ask_export(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        let Some(mut choice) = self.exporting else { return };
        let Some((file, is_planned)) = self.file(cx, choice) else { return };
        let mut open = true;
        let dismissed = modal(ui, text!("outbox-export-approved-actions"), 480.0, |ui| {
            let as_usual = choice.of == FileOf::AsUsual;
            let serves = |tool: DestinationTool| file.channels.iter().any(|channel| tool.takes(channel));
            let fits =
                |tool: DestinationTool| serves(tool) && !tool.needs_campaign() && !(as_usual && tool.is_for_actions());
            tool_choice(ui, fits, &mut choice.tool);
            who_chip(ui, cx, &mut choice.of);
            ui.add_space(8.0);
            file_summary(ui, cx, &file, &mut choice);
            ui.add_space(12.0);
            ui.horizontal(|ui| {
                let some = is_planned && !file.plan.included.is_empty();
                if default_button(ui, some, text!("outbox-choose-where-to-save")).clicked() {
                    cx.push(Command::Export(file_export(cx, &file, choice)));
                    open = false;
                }
                #[cfg(feature = "webhooks")]
                if choice.of == FileOf::Proposed && button(ui, text!("send-webhooks-open")).clicked() {
                    cx.open(SendDialog::default());
                    open = false;
                }
                if button(ui, text!("outbox-cancel")).clicked() {
                    open = false;
                }
            });
        });
        self.exporting = (open && !dismissed).then_some(choice);
    }
}

/// Whose file it is; those of the last export can be chosen once there was one.
fn who_chip(ui: &mut Ui, cx: &ViewContext<'_>, of: &mut FileOf) {
    let mut choices =
        vec![(FileOf::Proposed, text!("outbox-who-proposed")), (FileOf::AsUsual, text!("outbox-who-as-usual"))];
    if cx.project().actions.iter().any(|action| action.exported_at.is_some()) {
        choices.push((FileOf::Again, text!("outbox-who-again")));
    }
    ui.horizontal(|ui| menu_chip(ui, text!("outbox-who"), of, FileOf::Proposed, &choices));
}

/// How many are in the file and who is not, and what else has to be known.
fn file_summary(ui: &mut Ui, cx: &ViewContext<'_>, file: &PlannedFile, choice: &mut ExportChoice) {
    let plan = &file.plan;
    let unfit = file.files.as_ref().map_or(0, |files| (files.unknown_to_tool + files.repeated) as u64);
    page::figures(
        ui,
        &[
            (numbers::count(plan.included.len() as u64), text!("outbox-in-file")),
            (numbers::count(plan.withheld.total() as u64 + file.for_others + unfit), text!("outbox-left-out")),
        ],
    );
    ui.add_space(8.0);
    for (n, why) in plan.withheld.reasons() {
        fact(ui, why, &numbers::count(n as u64));
    }
    if file.for_others > 0 {
        fact(ui, text!("outbox-for-other-channels"), &numbers::count(file.for_others));
    }
    if let (Some(files), Some(tool)) = (&file.files, choice.tool) {
        tool_notes(ui, tool, files);
    }
    let purpose = choice.tool.map_or(Purpose::Email, DestinationTool::purpose);
    unknown_consent(ui, cx, purpose, plan.withheld.unknown, &mut choice.unknown);
    ui.add_space(4.0);
    if let Some(when) = sentence::send_days(plan, &cx.project().settings).filter(|_| choice.of == FileOf::Proposed) {
        caption(ui, &text!("outbox-days-between-messages-are-set-in", when));
    }
    if let Some(stale) = stale(cx, plan) {
        page::notice(ui, &stale, |_| {});
    }
    caption(
        ui,
        match choice.of {
            FileOf::AsUsual => text!("outbox-as-usual-says"),
            FileOf::Again => text!("outbox-again-says"),
            FileOf::Proposed => text!("outbox-file-carries-customer-identifiers-exported-actions"),
        },
    );
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
    let label = text!("outbox-approved-actions-as-csv", included = included_words(plan.unknown_included));
    Export::list(listing(cx, label, plan, plan.people()), "actions.csv", make).then(done(cx, plan))
}

/// The file that was planned.
fn file_export(cx: &ViewContext<'_>, file: &Arc<PlannedFile>, choice: ExportChoice) -> Export {
    if choice.of == FileOf::AsUsual {
        return as_usual_export(cx, file, choice.tool);
    }
    if choice.of == FileOf::Again {
        return again_export(cx, file, choice.tool);
    }
    let (Some(tool), Some(files)) = (choice.tool, &file.files) else {
        return export(cx, &Arc::new(file.plan.clone()));
    };
    let label = text!(
        "outbox-approved-actions-for-tool",
        tool = tool.name(),
        included = included_words(file.plan.unknown_included)
    );
    let of = file.clone();
    let make = move |_: &crate::progress::Progress| only_file(tool, of.files.as_ref());
    let name = format!("actions-{}.csv", tool.word());
    Export::list(listing(cx, label, &file.plan, files.people), name, make).then(done(cx, &file.plan))
}

/// The file of those of the last export, for another tool; they are marked already.
fn again_export(cx: &ViewContext<'_>, file: &Arc<PlannedFile>, tool: Option<DestinationTool>) -> Export {
    let people = file.files.as_ref().map_or_else(|| file.plan.people(), |files| files.people);
    let listing = listing(cx, text!("outbox-listed-again").to_owned(), &file.plan, people);
    let (snapshot, of) = (cx.snapshot.clone(), file.clone());
    let name = tool.map_or_else(|| "actions-again.csv".to_owned(), |tool| format!("actions-{}.csv", tool.word()));
    Export::list(listing, name, move |_| match tool {
        Some(tool) => only_file(tool, of.files.as_ref()),
        None => Ok(action_list(&snapshot.table, &snapshot.project, &of.plan).to_csv().into_bytes()),
    })
}

/// The file of those for whom things stay as usual; nothing is marked, because nobody is written to.
fn as_usual_export(cx: &ViewContext<'_>, file: &Arc<PlannedFile>, tool: Option<DestinationTool>) -> Export {
    let people = file.files.as_ref().map_or_else(|| file.plan.people(), |files| files.people);
    let listing = Listing::people(text!("cli-export-left-as-usual"), people, WithheldPeople::default());
    let (snapshot, of) = (cx.snapshot.clone(), file.clone());
    let name = tool.map_or_else(|| "as-usual.csv".to_owned(), |tool| format!("as-usual-{}.csv", tool.word()));
    Export::list(listing, name, move |_| match tool {
        Some(tool) => only_file(tool, of.files.as_ref()),
        None => Ok(action_list(&snapshot.table, &snapshot.project, &of.plan).to_csv().into_bytes()),
    })
}

fn listing(cx: &ViewContext<'_>, label: String, plan: &ExportPlan, people: usize) -> Listing {
    Listing::people(label, people, plan.withheld).with_remark(stale(cx, plan))
}

fn done(cx: &ViewContext<'_>, plan: &ExportPlan) -> Command {
    Command::Edit(cx.snapshot.export(plan))
}

/// Whether an action waits to be exported.
pub(super) fn is_ready(action: &Action) -> bool {
    action.state == ActionState::Approved && !action.is_compared()
}
