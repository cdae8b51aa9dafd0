//! What leaves the program: how many, how many stay behind and why, then the file.

use egui::Ui;

use crate::act::{ConsentRule, Withheld, exportable};
use crate::gui::command::{Command, Export};
use crate::gui::context::ViewContext;
use crate::gui::widgets::{caption, headline, page};
use crate::model::{Action, ActionState};
use crate::present::numbers;
use crate::workspace::Edit;

/// The question before the file is written; false once it is answered.
pub fn show(ui: &mut Ui, cx: &ViewContext<'_>) -> bool {
    let project = cx.project();
    let people = &cx.table().people;
    let (leaving, withheld) = exportable(&project.actions, people);
    let mut open = true;
    let modal = egui::Modal::new(egui::Id::unique("export approved actions")).show(ui, |ui| {
        ui.set_width(440.0);
        headline(ui, "Export approved actions");
        page::figures(
            ui,
            &[
                (numbers::count(leaving.len() as u64), "leave in the file"),
                (numbers::count(withheld.total() as u64), "stay behind"),
            ],
        );
        ui.add_space(8.0);
        for (n, why) in reasons(withheld) {
            page::fact(ui, &numbers::count(n as u64), why);
        }
        if let Some(warning) = ConsentRule::of(people).warning() {
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
            if ui.button("Cancel").clicked() {
                open = false;
            }
        });
    });
    open && !modal.should_close()
}

fn reasons(w: Withheld) -> impl Iterator<Item = (usize, &'static str)> {
    [
        (w.refused, "refused to be contacted"),
        (w.unknown, "have not said yes to being contacted"),
        (w.hold_out, "are held back to measure the effect"),
        (w.gone, "are no longer in the data"),
    ]
    .into_iter()
    .filter(|(n, _)| *n > 0)
}

/// The file of approved actions; what is in it is marked as exported once it is written.
pub fn export(cx: &ViewContext<'_>) -> Export {
    let snapshot = cx.snapshot.clone();
    let (leaving, _) = exportable(&snapshot.project.actions, &snapshot.table.people);
    let done: Vec<Action> = leaving.into_iter().map(|a| Action { state: ActionState::Exported, ..a.clone() }).collect();
    let make = {
        let snapshot = snapshot.clone();
        move |_: &crate::progress::Progress| Ok(csv(&snapshot))
    };
    Export::new("Approved actions as CSV", "actions.csv", make).then(Command::Edit(Edit::UpdateActions(done)))
}

fn csv(snapshot: &crate::workspace::Snapshot) -> Vec<u8> {
    let people = &snapshot.table.people;
    let mut out = csv::Writer::from_writer(Vec::new());
    let _ = out.write_record([
        "customer",
        "email",
        "action",
        "channel",
        "content",
        "best_hour",
        "reason",
        "expected_value",
    ]);
    for a in exportable(&snapshot.project.actions, people).0 {
        let email = people.ix_of(a.customer).map_or("", |ix| people.first_of(ix, &people.email));
        let _ = out.write_record([
            (a.customer + 1).to_string().as_str(),
            email,
            super::words::kind(a.kind),
            &a.channel,
            &a.content,
            &a.best_hour.to_string(),
            &a.reason,
            &format!("{:.2}", a.expected_value),
        ]);
    }
    out.into_inner().unwrap_or_default()
}
