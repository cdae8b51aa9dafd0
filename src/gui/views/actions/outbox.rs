//! What leaves the program: how many, how many stay behind and why, then the file.

use egui::Ui;

use crate::act::{ConsentRule, exportable};
use crate::export::action_list;
use crate::gui::command::{Command, Export};
use crate::gui::context::ViewContext;
use crate::gui::dialogs::modal;
use crate::gui::widgets::{button, caption, fact, page};
use crate::model::{Action, ActionState, Purpose};
use crate::present::numbers;
use crate::workspace::Edit;

/// The question before the file is written; false once it is answered.
pub fn show(ui: &mut Ui, cx: &ViewContext<'_>) -> bool {
    let people = &cx.table().people;
    let seen = seen(cx);
    let (leaving, withheld) = exportable(&seen, people);
    let mut open = true;
    let dismissed = modal(ui, "Export approved actions", 440.0, |ui| {
        page::figures(
            ui,
            &[
                (numbers::count(leaving.len() as u64), "in the file"),
                (numbers::count(withheld.total() as u64), "left out"),
            ],
        );
        ui.add_space(8.0);
        for (n, why) in withheld.reasons() {
            fact(ui, why, &numbers::count(n as u64));
        }
        if let Some(warning) = ConsentRule::of(people, Purpose::Email).warning() {
            ui.add_space(4.0);
            page::notice(ui, warning, |_| {});
        }
        caption(
            ui,
            "The file carries customer identifiers. Exported actions are marked, and undo takes the mark back.",
        );
        ui.add_space(12.0);
        ui.horizontal(|ui| {
            if page::primary_enabled(ui, !leaving.is_empty(), "Choose where to save…").clicked() {
                cx.push(Command::Export(export(cx)));
                open = false;
            }
            if button(ui, "Cancel").clicked() {
                open = false;
            }
        });
    });
    open && !dismissed
}

/// The file of approved actions, the same that the command line writes; what is in it is marked as exported once it is
/// there.
pub fn export(cx: &ViewContext<'_>) -> Export {
    let snapshot = cx.snapshot.clone();
    let seen = seen(cx);
    let (leaving, withheld) = exportable(&seen, &snapshot.table.people);
    let people = leaving.iter().map(|a| a.customer).collect::<std::collections::BTreeSet<_>>().len();
    let done = leaving.into_iter().map(|a| Action { state: ActionState::Exported, ..a.clone() }).collect();
    let make = {
        let seen = seen.clone();
        move |_: &crate::progress::Progress| {
            let list = action_list(&snapshot.table, &snapshot.project, &seen);
            Ok(list.table.to_csv().into_bytes())
        }
    };
    Export::new("Approved actions as CSV", "actions.csv", make)
        .of_people(people, withheld)
        .then(Command::Edit(Edit::UpdateActions(done)))
}

/// The actions of the customers that the filter lets through.
fn seen(cx: &ViewContext<'_>) -> Vec<Action> {
    let people = &cx.table().people;
    let seen = |a: &&Action| people.ix_of(a.customer).is_some_and(|ix| cx.subset.customers().contains(ix));
    cx.project().actions.iter().filter(seen).cloned().collect()
}
