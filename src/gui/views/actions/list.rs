//! The list of proposals: filter by kind and state, decide one by one or all that are shown.

use std::sync::Arc;

use egui::{RichText, Ui};

use crate::act::{UnknownConsent, compare};
use crate::gui::context::ViewContext;
use crate::gui::icons::{Icon, icon_button};
use crate::gui::theme::Colors;
use crate::gui::views::predictions::customer_label;
use crate::gui::widgets::table::{self, Column, Sort, Table};
use crate::gui::widgets::{caption, menu_chip, page, running};
use crate::model::{Action, ActionKind, ActionState, Consent, Objective};
use crate::present::action_reasons::action_reason;
use crate::present::{numbers, words as labels};
use crate::workspace::now;

use super::state::{ActionsView, ListFilter, ListSummary, PRIORITY, PROPOSE, VisibleRows, propose, set_state};

const COLUMNS: [Column; 8] = [
    Column::text("Customer", 106.0),
    Column::text("What", 136.0),
    Column::text("Content", 232.0).fixed().rank(2),
    Column::number("Order chance", 88.0).rank(1),
    Column::text("By", 58.0).rank(3),
    Column::text("Best hour", 96.0).rank(5),
    Column::text("Consent", 66.0).rank(4),
    Column::text("State", 136.0),
];

/// Index of the column of the chance of an order.
const CHANCE: usize = 3;

impl ActionsView {
    /// Chips that filter, buttons for all that are shown, and the table.
    pub(super) fn show_list(&mut self, ui: &mut Ui, cx: &ViewContext<'_>, listed: &ListSummary) {
        let project = cx.project().clone();
        let rows = self.rows(cx);
        self.toolbar(ui, cx, listed, rows.as_deref());
        let Some(listed_rows) = rows else { return };
        let rows = &listed_rows.rows;
        let current = self.selected.and_then(|id| rows.iter().position(|&i| project.actions[i as usize].id == id));
        let mut decided: Option<(usize, ActionState)> = None;
        let name = |i: usize| {
            let a = &project.actions[rows[i] as usize];
            format!(
                "{} for {}, {}",
                labels::action_kind(a.kind),
                customer_label(cx, a.customer),
                labels::action_state(a.state)
            )
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

    /// One row: what is listed, what to do with all of it, and what comes before and after.
    fn toolbar(&mut self, ui: &mut Ui, cx: &ViewContext<'_>, listed: &ListSummary, rows: Option<&VisibleRows>) {
        let actions = &cx.project().actions;
        let open = rows.map_or(0, |rows| rows.open);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = egui::vec2(6.0, 6.0);
            self.kinds(ui, listed);
            self.states(ui, listed);
            let n = numbers::count(open);
            let all = |state| {
                let shown = rows.into_iter().flat_map(|rows| &rows.rows).map(|&i| &actions[i as usize]);
                set_state(cx, shown.filter(|a| a.state != ActionState::Exported).cloned(), state);
            };
            let some = open > 0;
            let approve = page::button_enabled(ui, some, "Approve all shown");
            if approve.on_hover_text(format!("Approves {n}")).clicked() {
                all(ActionState::Approved);
            }
            let reject = page::button_enabled(ui, some, "Reject all shown");
            if reject.on_hover_text(format!("Rejects {n}")).clicked() {
                all(ActionState::Rejected);
            }
            if page::primary_enabled(ui, listed.ready, "Export approved…").clicked() {
                self.exporting = Some(UnknownConsent::Withhold);
            }
            let again = page::button_enabled(ui, running(cx, PROPOSE).is_none(), "Propose again");
            if again.on_hover_text("What you approved, rejected or edited stays").clicked() {
                // as before: whoever asked for what old data called for asks for it again
                propose(cx, cx.sample || listed.as_of_end);
            }
        });
        self.base(ui, cx, listed, rows);
    }

    /// The grey line above the list: how many are shown, and of those that are approved who stays behind.
    fn base(&mut self, ui: &mut Ui, cx: &ViewContext<'_>, listed: &ListSummary, rows: Option<&VisibleRows>) {
        let withheld = self.withheld(cx);
        let expired = listed.expired;
        let others = (withheld.total() - withheld.hold_out) as u64;
        let mut parts = vec![match rows {
            Some(_) if !(self.rows.is_current() && self.summary.is_current()) => "Counting again…".to_owned(),
            Some(rows) => format!("{} shown", numbers::plural(rows.rows.len() as u64, "action", "actions")),
            None => "Counting…".to_owned(),
        }];
        if withheld.hold_out > 0 {
            parts.push(format!("{} held back to compare with", numbers::count(withheld.hold_out as u64)));
        }
        if others > 0 {
            let stay = if others == 1 { "stays" } else { "stay" };
            parts.push(format!("{} of the approved {stay} behind now", numbers::count(others)));
        }
        if expired > 0 {
            let have = if expired == 1 { "has" } else { "have" };
            parts.push(format!("{} to decide {have} expired: “Propose again” replaces them", numbers::count(expired)));
        }
        let line = caption(ui, &parts.join(" · "));
        if let Some(why) = withheld.sentence() {
            line.on_hover_text(why);
        }
    }

    fn kinds(&mut self, ui: &mut Ui, listed: &ListSummary) {
        let kinds = listed.kinds.iter().copied().filter(|(_, n)| *n > 0);
        let named: Vec<(Option<ActionKind>, String)> = std::iter::once((None, "All kinds".to_owned()))
            .chain(
                kinds.map(|(kind, n)| (Some(kind), format!("{} · {}", labels::action_kind(kind), numbers::count(n)))),
            )
            .collect();
        let choices: Vec<_> = named.iter().map(|(kind, name)| (*kind, name.as_str())).collect();
        menu_chip(ui, "Kind", &mut self.shown.kind, None, &choices);
    }

    fn states(&mut self, ui: &mut Ui, listed: &ListSummary) {
        let name = |&(state, n): &(ActionState, u64)| {
            (Some(state), format!("{} · {}", labels::action_state(state), numbers::count(n)))
        };
        let named: Vec<(Option<ActionState>, String)> =
            std::iter::once((None, "Any state".to_owned())).chain(listed.states.iter().map(name)).collect();
        let choices: Vec<_> = named.iter().map(|(state, name)| (*state, name.as_str())).collect();
        menu_chip(ui, "State", &mut self.shown.state, None, &choices);
    }

    /// Positions of the actions that the chips and the filter bar let through, in order.
    fn rows(&mut self, cx: &ViewContext<'_>) -> Option<Arc<VisibleRows>> {
        let (snapshot, subset, shown) = (cx.snapshot.clone(), cx.subset.clone(), self.shown);
        let rows = self.rows.ask(cx.jobs, "List actions", (cx.data_key(), shown), move |_| {
            let actions = &snapshot.project.actions;
            let seen = |a: &Action| {
                shown.kind.is_none_or(|k| k == a.kind)
                    && shown.state.is_none_or(|s| s == a.state)
                    && snapshot.table.may_profile(a.customer)
                    && subset.lets_through(&snapshot.table, a.customer)
            };
            let mut rows: Vec<u32> = (0..actions.len() as u32).filter(|&i| seen(&actions[i as usize])).collect();
            sort(&mut rows, (actions, snapshot.project.settings.objective), shown, |a| {
                snapshot.table.people.ix_of(a.customer).map(|ix| snapshot.table.people.label(ix)).unwrap_or_default()
            });
            let open = rows.iter().filter(|&&i| actions[i as usize].state != ActionState::Exported).count() as u64;
            Ok(VisibleRows { rows, open, of: actions.len() })
        });
        // an older list may be of more actions than there are now
        let n = cx.project().actions.len();
        rows.filter(|rows| rows.of <= n).map(Arc::clone)
    }
}

fn sort(
    rows: &mut [u32],
    (actions, objective): (&[Action], Objective),
    shown: ListFilter,
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
            6 => labels::consent(a.consent).cmp(labels::consent(b.consent)),
            _ => (a.state as u8).cmp(&(b.state as u8)),
        })
        .then(i.cmp(&j))
    });
}

/// One cell; the last one carries the buttons that decide.
fn cell(ui: &mut Ui, cx: &ViewContext<'_>, action: &Action, column: usize) -> Option<ActionState> {
    let c = Colors::get(ui);
    match column {
        0 => drop(table::text(ui, customer_label(cx, action.customer))),
        1 => drop(table::text(ui, labels::action_kind(action.kind))),
        2 => drop(table::weak(ui, &action.content).on_hover_ui(|ui| {
            let zone = numbers::zone(&cx.project().settings.time_zone);
            ui.label(action_reason(&action.reason, &zone));
        })),
        CHANCE => {
            let chance = action.expected_orders.map_or_else(|| "–".to_owned(), numbers::share);
            table::text(ui, chance)
                .on_hover_text("Chance of an order within 30 days of the end of the data, whether or not this is sent");
        }
        4 => drop(table::text(ui, &action.channel)),
        5 => {
            let hour = numbers::hour(action.best_hour, &cx.project().settings.time_zone);
            table::text(ui, hour.trim_end_matches(" time")).on_hover_text(&hour);
        }
        6 => {
            let text = RichText::new(labels::consent(action.consent));
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
        ActionState::Proposed | ActionState::Approved if action.expires <= now() => ("Expired", c.soft),
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
