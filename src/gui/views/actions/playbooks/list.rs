//! The rows of playbooks, each with a switch.

use egui::Ui;

use crate::act::PlaybookOutcome;
use crate::gui::context::ViewContext;
use crate::gui::views::answers::ComputedAnswer;
use crate::gui::widgets::table::{self, Column, Table};
use crate::gui::widgets::{base_line, base_line_height, tick_box};
use crate::insights::PlaybooksForCustomers;
use crate::model::{Playbook, PlaybookId};
use crate::present::{numbers, words};
use crate::texts::text;

use super::parts::{change, others};

fn columns(playbooks: &[&Playbook]) -> [Column; 6] {
    let names = playbooks.iter().map(|playbook| playbook.name.as_str());
    [
        Column::text(text!("playbooks-on"), 44.0).fixed(),
        Column::of_words(text!("playbooks-playbook"), names, (160.0, 340.0)).fixed(),
        Column::text(text!("playbooks-action"), 140.0).rank(2),
        Column::number(text!("playbooks-customers"), 72.0),
        Column::number(text!("playbooks-proposed"), 92.0),
        Column::text(text!("playbooks-tab-others"), 250.0).rank(1),
    ]
}

/// The rows; gives the playbook whose row is clicked.
pub(super) fn list(
    ui: &mut Ui,
    cx: &ViewContext<'_>,
    answered: &ComputedAnswer<PlaybooksForCustomers>,
    selected: Option<PlaybookId>,
) -> Option<PlaybookId> {
    let all = &cx.project().playbooks;
    // one that came since stands at the end until it is counted
    let mut order = answered.computed.order();
    order.extend(order.len()..all.len());
    let playbooks: Vec<&Playbook> = order.into_iter().filter_map(|at| all.get(at)).collect();
    let audience = |id: PlaybookId| answered.computed.outcome.iter().find(|of| of.playbook == id);
    let row = selected.and_then(|id| playbooks.iter().position(|of| of.id == id));
    let name = |i: usize| {
        let on = if playbooks[i].enabled { text!("playbooks-tab-is-on") } else { text!("playbooks-tab-is-off") };
        let n = audience(playbooks[i].id).map_or(0, |of| of.customers.len());
        format!("{}, {on}, {}", playbooks[i].name, text!("count-customers", n = n as u64))
    };
    let room = ui.available_height() - base_line_height(ui, &answered.answer.note);
    let output = Table::new("playbooks", &columns(&playbooks), playbooks.len()).max_height(room).selected(row).show(
        ui,
        name,
        |ui, i, column| {
            let playbook = playbooks[i];
            let counts = audience(playbook.id);
            let count = |n: Option<u64>| n.map_or_else(|| "…".to_owned(), numbers::count);
            match column {
                0 => switch(ui, cx, playbook),
                1 => drop(table::text(ui, &playbook.name).on_hover_text(&playbook.message)),
                2 => drop(table::weak(ui, words::action_kind(playbook.what))),
                3 => drop(table::text(ui, count(counts.map(|of| of.customers.len() as u64)))),
                4 if !playbook.enabled => {
                    table::weak(ui, count(counts.map(|of| of.count(PlaybookOutcome::Proposed))))
                        .on_hover_text(text!("playbooks-tab-if-on"));
                }
                4 => drop(table::text(ui, count(counts.map(|of| of.count(PlaybookOutcome::Proposed))))),
                _ => {
                    let others = counts.map(|of| others(|outcome| of.count(outcome))).unwrap_or_default();
                    table::weak_parts(ui, &others);
                }
            }
        },
    );
    base_line(ui, &answered.answer.note);
    output.clicked.map(|i| playbooks[i].id)
}

/// Switches a playbook on and off.
fn switch(ui: &mut Ui, cx: &ViewContext<'_>, playbook: &Playbook) {
    let mut on = playbook.enabled;
    let says = text!("playbooks-tab-switch", name = playbook.name);
    let ticked = cx.editing(ui, |ui| tick_box(ui, &mut on, ""));
    let ticked = ticked.accessible_name(&says);
    if ticked.changed() {
        change(cx, Playbook { enabled: on, ..playbook.clone() });
    }
}
