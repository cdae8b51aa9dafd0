//! The list of proposals: filter by kind and state, decide one by one or all that are shown.

use std::sync::Arc;

use egui::{RichText, Ui};

use crate::act::compare;
use crate::gui::context::ViewContext;
use crate::gui::icons::{Icon, icon_button};
use crate::gui::theme::Colors;
use crate::gui::views::predictions::who;
use crate::gui::widgets::table::{self, Column, Sort, Table};
use crate::gui::widgets::{button, caption};
use crate::model::{Action, ActionState, Consent, Objective};
use crate::present::{numbers, words as said};

use super::{ActionsView, Rows, Shown, set_state, words};

const COLUMNS: [Column; 8] = [
    Column::text("Customer", 118.0),
    Column::text("What", 118.0),
    Column::text("Content", 126.0).fixed(),
    Column::number("Order chance", 68.0),
    Column::text("By", 58.0),
    Column::text("Best hour", 96.0),
    Column::text("Consent", 66.0),
    Column::text("State", 150.0),
];

/// Index of the column of the chance of an order.
const CHANCE: usize = 3;
/// Sorting by what to do means by priority: it is the order of the list.
pub const PRIORITY: usize = 1;

impl ActionsView {
    /// Chips that filter, buttons for all that are shown, and the table.
    pub(super) fn show_list(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        let project = cx.project().clone();
        self.kinds(ui, &project.actions);
        self.states(ui, &project.actions);
        let Some(rows) = self.rows(cx) else { return };
        self.decide_all(ui, cx, &project.actions, &rows);
        let current = self.selected.and_then(|id| rows.iter().position(|&i| project.actions[i as usize].id == id));
        let mut decided: Option<(usize, ActionState)> = None;
        let name = |i: usize| {
            let a = &project.actions[rows[i] as usize];
            format!("{} for {}, {}", said::action_kind(a.kind), who(cx, a.customer), said::action_state(a.state))
        };
        let output = Table::new("actions", &COLUMNS, rows.len()).sort(self.shown.sort).selected(current).show(
            ui,
            name,
            |ui, i, column| {
                let action = &project.actions[rows[i] as usize];
                if let Some(state) = cell(ui, cx, action, column) {
                    decided = Some((i, state));
                }
            },
        );
        if let Some(sort) = output.sort {
            self.shown.sort = sort;
        }
        if let Some((i, state)) = decided {
            set_state(cx, std::iter::once(project.actions[rows[i] as usize].clone()), state);
        } else if let Some(i) = output.clicked {
            self.selected = Some(project.actions[rows[i] as usize].id);
            self.draft = Default::default();
        }
    }

    fn kinds(&mut self, ui: &mut Ui, actions: &[Action]) {
        ui.horizontal_wrapped(|ui| {
            let all = format!("All kinds · {}", numbers::count(actions.len() as u64));
            if ui.selectable_label(self.shown.kind.is_none(), all).clicked() {
                self.shown.kind = None;
            }
            for kind in words::KINDS {
                let n = actions.iter().filter(|a| a.kind == kind).count() as u64;
                if n == 0 {
                    continue;
                }
                let text = format!("{} · {}", said::action_kind(kind), numbers::count(n));
                if ui.selectable_label(self.shown.kind == Some(kind), text).clicked() {
                    self.shown.kind = Some(kind);
                }
            }
        });
    }

    fn states(&mut self, ui: &mut Ui, actions: &[Action]) {
        ui.horizontal_wrapped(|ui| {
            if ui.selectable_label(self.shown.state.is_none(), "Any state").clicked() {
                self.shown.state = None;
            }
            for state in words::STATES {
                let n = actions.iter().filter(|a| a.state == state).count() as u64;
                let text = format!("{} · {}", said::action_state(state), numbers::count(n));
                if ui.selectable_label(self.shown.state == Some(state), text).clicked() {
                    self.shown.state = Some(state);
                }
            }
        });
    }

    fn decide_all(&self, ui: &mut Ui, cx: &ViewContext<'_>, actions: &[Action], rows: &Rows) {
        let open = || {
            let shown = rows.iter().map(|&i| actions[i as usize].clone());
            shown.filter(|a| matches!(a.state, ActionState::Proposed | ActionState::Approved | ActionState::Rejected))
        };
        let n = numbers::count(open().count() as u64);
        ui.horizontal_wrapped(|ui| {
            caption(ui, &format!("{} shown", numbers::plural(rows.len() as u64, "action", "actions")));
            if button(ui, &format!("Approve all {n} shown")).clicked() {
                set_state(cx, open(), ActionState::Approved);
            }
            if button(ui, &format!("Reject all {n} shown")).clicked() {
                set_state(cx, open(), ActionState::Rejected);
            }
        });
    }

    /// Positions of the actions that the chips and the filter bar let through, in order.
    fn rows(&mut self, cx: &ViewContext<'_>) -> Option<Rows> {
        let (snapshot, subset, shown) = (cx.snapshot.clone(), cx.subset.clone(), self.shown);
        let rows = self.rows.ask(cx.jobs, "List actions", (cx.data_key(), shown), move |_| {
            let actions = &snapshot.project.actions;
            let seen = |a: &Action| {
                shown.kind.is_none_or(|k| k == a.kind)
                    && shown.state.is_none_or(|s| s == a.state)
                    && snapshot.table.may_profile(a.customer)
                    && snapshot.table.people.ix_of(a.customer).is_some_and(|ix| subset.customers().contains(ix))
            };
            let mut rows: Vec<u32> = (0..actions.len() as u32).filter(|&i| seen(&actions[i as usize])).collect();
            sort(&mut rows, (actions, snapshot.project.settings.objective), shown, |a| {
                snapshot.table.people.ix_of(a.customer).map(|ix| snapshot.table.people.label(ix)).unwrap_or_default()
            });
            Ok(rows)
        });
        let n = cx.project().actions.len();
        rows.filter(|rows| rows.iter().all(|&i| (i as usize) < n)).map(Arc::clone)
    }
}

fn sort(
    rows: &mut [u32],
    (actions, objective): (&[Action], Objective),
    shown: Shown,
    label: impl Fn(&Action) -> String,
) {
    let Sort { column, descending } = shown.sort;
    let turn = |o: std::cmp::Ordering| if descending { o.reverse() } else { o };
    if column == 0 {
        rows.sort_by_cached_key(|&i| label(&actions[i as usize]));
        if descending {
            rows.reverse();
        }
        return;
    }
    rows.sort_by(|&i, &j| {
        let (a, b) = (&actions[i as usize], &actions[j as usize]);
        turn(match column {
            PRIORITY => compare(a, b, objective),
            CHANCE => a.expected_orders.unwrap_or(0.0).total_cmp(&b.expected_orders.unwrap_or(0.0)),
            4 => a.channel.cmp(&b.channel),
            5 => a.best_hour.cmp(&b.best_hour),
            6 => said::consent(a.consent).cmp(said::consent(b.consent)),
            _ => (a.state as u8).cmp(&(b.state as u8)),
        })
        .then(i.cmp(&j))
    });
}

/// One cell; the last one carries the buttons that decide.
fn cell(ui: &mut Ui, cx: &ViewContext<'_>, action: &Action, column: usize) -> Option<ActionState> {
    let c = Colors::get(ui);
    match column {
        0 => drop(table::text(ui, who(cx, action.customer))),
        1 => drop(table::text(ui, said::action_kind(action.kind))),
        2 => drop(table::weak(ui, &action.content).on_hover_text(&action.reason)),
        CHANCE => {
            let chance = action.expected_orders.map_or_else(|| "–".to_owned(), numbers::share);
            table::text(ui, chance).on_hover_text("Chance of an order within 30 days, whether or not this is sent");
        }
        4 => drop(table::text(ui, &action.channel)),
        5 => {
            let hour = numbers::hour(action.best_hour, &cx.project().settings.time_zone);
            table::text(ui, hour.trim_end_matches(" time")).on_hover_text(&hour);
        }
        6 => {
            let text = RichText::new(said::consent(action.consent));
            let refused = action.consent == Consent::Refused;
            table::text(ui, if refused { text.color(c.danger) } else { text.color(c.soft) });
        }
        _ => return state_cell(ui, action),
    }
    None
}

fn state_cell(ui: &mut Ui, action: &Action) -> Option<ActionState> {
    let c = Colors::get(ui);
    let (text, tint) = match action.state {
        _ if action.hold_out && action.state == ActionState::Approved => ("Held back", c.soft),
        ActionState::Proposed => ("", c.soft),
        ActionState::Approved => ("Approved", c.good),
        ActionState::Rejected => ("Rejected", c.soft),
        ActionState::Exported => ("Exported", c.soft),
    };
    let mut decided = None;
    if action.state != ActionState::Exported {
        if action.state != ActionState::Approved && icon_button(ui, Icon::Tick, "Approve", true).clicked() {
            decided = Some(ActionState::Approved);
        }
        if action.state != ActionState::Rejected && icon_button(ui, Icon::Close, "Reject", true).clicked() {
            decided = Some(ActionState::Rejected);
        }
    }
    if !text.is_empty() {
        table::text(ui, RichText::new(text).color(tint));
    }
    decided
}
