//! The list of proposals: filter by kind and state, decide one by one or all that are shown.

use std::collections::BTreeMap;
use std::sync::Arc;

use egui::{Popup, PopupCloseBehavior, RichText, Ui};

use crate::act::{Arms, Budget, compare, sending_hour};
use crate::gui::context::ViewContext;
use crate::gui::icons::{Icon, icon_button};
use crate::gui::theme::Colors;
use crate::gui::views::predictions::customer_label;
use crate::gui::widgets::picked_rows::PickedRows;
use crate::gui::widgets::table::{self, Column, Sort, Table};
use crate::gui::widgets::{button, caption, menu_chip, page, running, tick_box};
use crate::model::{Action, ActionKind, ActionState, Consent, ExperimentArm, Objective};
use crate::predict::LocalTime;
use crate::present::action_reasons::action_reason;
use crate::present::{customer_list, numbers, words as labels};
use crate::texts::text;
use crate::workspace::now;

use super::state::{
    ActionsView, ExportChoice, FileOf, ListSummary, PRIORITY, VisibleRows, approve_first, propose, proposing, set_state,
};

fn columns() -> [Column; 8] {
    [
        Column::text(text!("list-customer"), 106.0),
        Column::of_words(text!("list-what"), ActionKind::ALL.into_iter().map(labels::action_kind), (120.0, 190.0)),
        Column::text(text!("list-content"), 216.0).fixed().rank(2),
        Column::number(text!("list-order-chance"), 88.0).rank(1),
        Column::text(text!("list-by"), 58.0).rank(3),
        Column::text(text!("list-best-hour"), 96.0).rank(5),
        Column::text(text!("list-consent"), 66.0).rank(4),
        Column::text(text!("list-state"), 124.0),
    ]
}

/// Index of the column of the chance of an order.
const CHANCE: usize = 3;

impl ActionsView {
    /// Chips that filter, buttons for all that are shown, and the table.
    pub(super) fn show_list(&mut self, ui: &mut Ui, cx: &ViewContext<'_>, listed: &ListSummary) {
        let project = cx.project().clone();
        let rows = self.rows(cx);
        self.toolbar(ui, cx, listed, rows.as_deref());
        let Some(listed_rows) = rows else { return };
        let is_same = |of: &Arc<VisibleRows>| Arc::ptr_eq(of, &listed_rows) || of.rows == listed_rows.rows;
        if !self.picked_of.as_ref().is_some_and(is_same) {
            // what is picked goes by places
            self.picked = PickedRows::default();
        }
        self.picked_of = Some(listed_rows.clone());
        let rows = &listed_rows.rows;
        let current = self.selected.and_then(|id| rows.iter().position(|&i| project.actions[i as usize].id == id));
        let mut decided: Option<(usize, ActionState)> = None;
        let name = |i: usize| {
            let a = &project.actions[rows[i] as usize];
            text!(
                "list-for",
                action_kind = labels::action_kind(a.kind),
                customer_label = customer_label(cx, a.customer),
                action_state = labels::action_state(a.state)
            )
        };
        let table = Table::new("actions", &columns(), rows.len()).sort(self.list_filter.sort);
        let output = table.selected(current).picked(&self.picked).show(ui, name, |ui, i, column| {
            let action = &project.actions[rows[i] as usize];
            let arm = listed_rows.left_out.get(&rows[i]).copied();
            if let Some(state) = cell(ui, cx, (action, arm), column) {
                decided = Some((i, state));
            }
        });
        if let Some(sort) = output.sort {
            self.list_filter.sort = sort;
            self.picked = PickedRows::default();
        }
        if let Some((i, state)) = decided {
            set_state(cx, std::iter::once(project.actions[rows[i] as usize].clone()), state);
        } else if let Some(i) = output.clicked {
            self.picked.click(i, ui.input(|input| input.modifiers));
            self.selected = self.picked.contains(i).then(|| project.actions[rows[i] as usize].id);
            self.draft = Default::default();
        }
    }

    /// One row: what is listed, what to do with all of it, and what comes before and after.
    fn toolbar(&mut self, ui: &mut Ui, cx: &ViewContext<'_>, listed: &ListSummary, rows: Option<&VisibleRows>) {
        let actions = &cx.project().actions;
        let open = rows.map_or(0, |rows| rows.open);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = egui::vec2(6.0, 6.0);
            let before = self.list_filter.clone();
            self.kinds(ui, listed);
            self.states(ui, listed);
            // in the narrowest window the list itself needs the room
            if ui.max_rect().width() > 620.0 {
                let field = egui::TextEdit::singleline(&mut self.list_filter.search).desired_width(130.0);
                ui.add(field.hint_text(text!("list-search"))).accessible_name(text!("list-search"));
            }
            if self.list_filter != before {
                self.picked = PickedRows::default();
            }
            let n = numbers::count(open);
            let all = |state| {
                let visible = rows.into_iter().flat_map(|rows| &rows.rows).map(|&i| &actions[i as usize]);
                set_state(cx, visible.filter(|a| a.state != ActionState::Exported).cloned(), state);
            };
            let some = open > 0;
            let approve = page::button_enabled(ui, some, text!("list-approve-all-shown"));
            if approve.on_hover_text(text!("list-approves", n)).clicked() {
                all(ActionState::Approved);
            }
            let reject = page::button_enabled(ui, some, text!("list-reject-all-shown"));
            if reject.on_hover_text(text!("list-rejects", n)).clicked() {
                all(ActionState::Rejected);
            }
            self.first_menu(ui, cx, rows);
            if self.list_filter.sort.column != PRIORITY && button(ui, text!("list-by-priority")).clicked() {
                self.list_filter.sort = Sort { column: PRIORITY, descending: false };
                self.picked = PickedRows::default();
            }
            // where nobody would be in the file, exporting is not what comes next
            let export = if listed.leaves { page::primary_enabled } else { page::button_enabled };
            if export(ui, listed.ready, text!("list-export-approved")).clicked() {
                self.exporting = Some(ExportChoice::default());
            }
            // what has left is often wanted by a second tool
            if listed.has_left && !listed.ready && page::button_enabled(ui, true, text!("list-other-tool")).clicked() {
                self.exporting = Some(ExportChoice { of: FileOf::Again, ..ExportChoice::default() });
            }
            let again = page::button_enabled(ui, running(cx, proposing()).is_none(), text!("list-propose-again"));
            if again.on_hover_text(text!("list-what-you-approved-rejected-or-edited")).clicked() {
                // as before: whoever asked for what old data called for asks for it again
                propose(cx, cx.sample || listed.as_of_end);
            }
        });
        self.base(ui, cx, listed, rows);
    }

    /// How many to approve at once: of those that are shown the first who would really be written to.
    fn first_menu(&mut self, ui: &mut Ui, cx: &ViewContext<'_>, rows: Option<&VisibleRows>) {
        let response = page::button_enabled(ui, true, text!("list-approve-first-menu"));
        let popup = Popup::menu(&response).close_behavior(PopupCloseBehavior::CloseOnClickOutside);
        popup.accessible_name(text!("list-approve-first-menu")).show(|ui| {
            ui.reset_style();
            ui.set_width(280.0);
            let first = &mut self.first;
            ui.horizontal(|ui| {
                let label = ui.label(text!("list-at-most-people"));
                ui.add(egui::DragValue::new(&mut first.people).range(1..=1_000_000)).labelled_by(label.id);
            });
            ui.horizontal(|ui| {
                let mut limited = first.cost.is_some();
                if tick_box(ui, &mut limited, text!("list-at-most-cost")).changed() {
                    first.cost = limited.then_some(100.0);
                }
                if let Some(cost) = &mut first.cost {
                    let suffix = format!(" {}", cx.project().settings.currency);
                    ui.add(egui::DragValue::new(cost).range(0.0..=1_000_000.0).max_decimals(2).suffix(suffix))
                        .on_hover_text(text!("list-at-most-cost"));
                }
            });
            let channels = rows.map(|rows| rows.channels.as_slice()).unwrap_or_default();
            first_channel(ui, channels, &mut first.channel);
            caption(ui, text!("list-approve-first-says"));
            // in a row of its own: a menu would draw the button as wide as itself
            let approve = |ui: &mut Ui| page::primary_enabled(ui, rows.is_some(), text!("list-approve-first"));
            if cx.editing(ui, |ui| ui.horizontal(approve).inner).clicked() {
                self.approve_first(cx, rows);
                ui.close();
            }
        });
    }

    fn approve_first(&self, cx: &ViewContext<'_>, rows: Option<&VisibleRows>) {
        let project = cx.project();
        let is_by = |action: &&Action| self.first.channel.as_ref().is_none_or(|channel| action.channel == *channel);
        let shown = rows.into_iter().flat_map(|rows| &rows.rows).map(|&i| &project.actions[i as usize]);
        let mut order: Vec<&Action> = shown.filter(is_by).collect();
        if self.list_filter.sort.column == PRIORITY {
            // whom chance leaves out stand below the others, but have their turn among them
            order.sort_by(|a, b| compare(a, b, project.settings.objective));
        }
        let order = order.into_iter().map(|action| action.id).collect();
        let budget = Budget { people: Some(self.first.people as usize), cost: self.first.cost };
        // a mail tool keeps one row of each person
        approve_first(cx, order, budget, self.first.channel.is_some());
    }

    /// The actions whose rows are picked, where there are several.
    pub(super) fn picked_actions<'a>(&self, cx: &'a ViewContext<'_>) -> Vec<&'a Action> {
        let Some(rows) = self.rows.get().filter(|rows| rows.of <= cx.project().actions.len()) else {
            return Vec::new();
        };
        let picked = self.picked.iter().filter_map(|row| rows.rows.get(row));
        let picked: Vec<&Action> = picked.map(|&i| &cx.project().actions[i as usize]).collect();
        if picked.len() > 1 { picked } else { Vec::new() }
    }

    /// The grey line above the list: how many are shown, and of those that are approved who stays behind.
    fn base(&mut self, ui: &mut Ui, cx: &ViewContext<'_>, listed: &ListSummary, rows: Option<&VisibleRows>) {
        let withheld = self.withheld(cx);
        let expired = listed.expired;
        let others = (withheld.total() - withheld.hold_out - withheld.as_usual) as u64;
        let mut parts = vec![match rows {
            Some(_) if !(self.rows.is_current() && self.summary.is_current()) => {
                text!("list-counting-again").to_owned()
            }
            Some(rows) => text!("list-shown", actions = text!("count-actions", n = rows.rows.len() as u64)),
            None => text!("list-counting").to_owned(),
        }];
        if withheld.hold_out > 0 {
            parts.push(text!("list-held-back-to-compare-with", n = numbers::count(withheld.hold_out as u64)));
        }
        if withheld.as_usual > 0 {
            parts.push(text!("list-left-as-usual", n = numbers::count(withheld.as_usual as u64)));
        }
        if others > 0 {
            parts.push(text!("list-of-approved-behind-now", n = others));
        }
        if expired > 0 {
            parts.push(text!("list-to-decide-expired-propose-again-replaces", n = expired));
        }
        let line = caption(ui, &parts.join(" · "));
        if let Some(why) = withheld.sentence() {
            line.on_hover_text(why);
        }
    }

    fn kinds(&mut self, ui: &mut Ui, listed: &ListSummary) {
        let kinds = listed.kinds.iter().copied().filter(|(_, n)| *n > 0);
        let named: Vec<(Option<ActionKind>, String)> = std::iter::once((None, text!("list-all-kinds").to_owned()))
            .chain(
                kinds.map(|(kind, n)| (Some(kind), format!("{} · {}", labels::action_kind(kind), numbers::count(n)))),
            )
            .collect();
        let choices: Vec<_> = named.iter().map(|(kind, name)| (*kind, name.as_str())).collect();
        menu_chip(ui, text!("list-kind"), &mut self.list_filter.kind, None, &choices);
    }

    fn states(&mut self, ui: &mut Ui, listed: &ListSummary) {
        let name = |&(state, n): &(ActionState, u64)| {
            (Some(state), format!("{} · {}", labels::action_state(state), numbers::count(n)))
        };
        let named: Vec<(Option<ActionState>, String)> =
            std::iter::once((None, text!("list-any-state").to_owned())).chain(listed.states.iter().map(name)).collect();
        let choices: Vec<_> = named.iter().map(|(state, name)| (*state, name.as_str())).collect();
        menu_chip(ui, text!("list-state"), &mut self.list_filter.state, None, &choices);
    }

    /// Positions of the actions that the chips and the filter bar let through, in order.
    fn rows(&mut self, cx: &ViewContext<'_>) -> Option<Arc<VisibleRows>> {
        let (snapshot, subset, list_filter) = (cx.snapshot.clone(), cx.subset.clone(), self.list_filter.clone());
        let key = (cx.data_key(), list_filter.clone());
        let rows = self.rows.ask(cx.jobs, text!("list-list-actions"), key, move |_| {
            let actions = &snapshot.project.actions;
            let is_visible = |a: &Action| {
                list_filter.kind.is_none_or(|k| k == a.kind)
                    && list_filter.state.is_none_or(|s| s == a.state)
                    && snapshot.table.may_profile(a.customer)
                    && subset.lets_through(&snapshot.table, a.customer)
            };
            let hide = snapshot.project.settings.hide_names;
            let label = |a: &Action| {
                let ix = snapshot.table.people.ix_of(a.customer);
                ix.map(|ix| customer_list::label(&snapshot.table, ix, hide)).unwrap_or_default()
            };
            let wanted = list_filter.search.trim().to_lowercase();
            let is_found = |a: &Action| {
                let has = |text: &str| text.to_lowercase().contains(&wanted);
                wanted.is_empty() || has(&label(a)) || [&a.content, &a.owner, &a.note].into_iter().any(|text| has(text))
            };
            let is_listed = |a: &Action| is_visible(a) && is_found(a);
            let mut rows: Vec<u32> = (0..actions.len() as u32).filter(|&i| is_listed(&actions[i as usize])).collect();
            sort(&mut rows, (actions, snapshot.project.settings.objective), list_filter.sort, label);
            let open = rows.iter().filter(|&&i| actions[i as usize].state != ActionState::Exported).count() as u64;
            let arms = Arms::of(&snapshot.table, &snapshot.project);
            let arm = |&i: &u32| {
                let action = &actions[i as usize];
                let ix = snapshot.table.people.ix_of(action.customer)?;
                let arm = (action.state == ActionState::Approved).then(|| arms.arm(ix, action))?;
                (arm != ExperimentArm::Proposed).then_some((i, arm))
            };
            let left_out = rows.iter().filter_map(arm).collect();
            let channels = channels(actions, &rows);
            Ok(VisibleRows { rows, open, channels, left_out, of: actions.len() })
        });
        // an older list may be of more actions than there are now
        let n = cx.project().actions.len();
        rows.filter(|rows| rows.of <= n).map(Arc::clone)
    }
}

/// By which channel they are written to, so that the file of a mail tool has as many as were asked for.
fn first_channel(ui: &mut Ui, channels: &[(String, u64)], channel: &mut Option<String>) {
    if channel.as_ref().is_some_and(|of| channels.iter().all(|(name, _)| name != of)) {
        *channel = None;
    }
    if channels.len() < 2 {
        return;
    }
    caption(ui, text!("list-approve-first-by"));
    for (name, n) in channels {
        let label = format!("{name} · {}", numbers::count(*n));
        if ui.radio(channel.as_deref() == Some(name.as_str()), label).clicked() {
            *channel = Some(name.clone());
        }
    }
    if ui.radio(channel.is_none(), text!("list-approve-first-any")).clicked() {
        *channel = None;
    }
}

/// The channels of the proposals in some rows, with how many each has, the most first.
fn channels(actions: &[Action], rows: &[u32]) -> Vec<(String, u64)> {
    let mut of: BTreeMap<&str, u64> = BTreeMap::new();
    let proposed = rows.iter().map(|&i| &actions[i as usize]).filter(|a| a.state == ActionState::Proposed);
    proposed.for_each(|action| *of.entry(&action.channel).or_default() += 1);
    let mut all: Vec<(String, u64)> = of.into_iter().map(|(name, n)| (name.to_owned(), n)).collect();
    all.sort_by_key(|(_, n)| std::cmp::Reverse(*n));
    all
}

fn sort(
    rows: &mut [u32],
    (actions, objective): (&[Action], Objective),
    Sort { column, descending }: Sort,
    label: impl Fn(&Action) -> String,
) {
    let turn = |o: std::cmp::Ordering| if descending { o.reverse() } else { o };
    let text = |action: &Action| match column {
        0 => label(action),
        1 => labels::action_kind(action.kind).to_owned(),
        _ => action.content.clone(),
    };
    if column <= 2 {
        rows.sort_by_cached_key(|&i| text(&actions[i as usize]));
        if descending {
            rows.reverse();
        }
        return;
    }
    rows.sort_by(|&i, &j| {
        let (a, b) = (&actions[i as usize], &actions[j as usize]);
        turn(match column {
            // what is to be decided comes before what is held back, and this before what has left
            PRIORITY => settled(a).cmp(&settled(b)).then_with(|| compare(a, b, objective)),
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
fn cell(
    ui: &mut Ui,
    cx: &ViewContext<'_>,
    (action, arm): (&Action, Option<ExperimentArm>),
    column: usize,
) -> Option<ActionState> {
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
            table::text(ui, chance).on_hover_text(text!("list-chance-of-order-within-30-days"));
        }
        4 => drop(table::text(ui, &action.channel)),
        5 => {
            let settings = &cx.project().settings;
            let sent = action.send_at.filter(|_| action.state == ActionState::Exported);
            let hour = match sent {
                Some(at) => Some(LocalTime::of_zone(&settings.time_zone).hour(at).unsigned_abs()),
                None => sending_hour(cx.table(), cx.project(), action, now()),
            };
            let hour = hour.unwrap_or(action.best_hour);
            table::text(ui, format!("{hour:02}:00")).on_hover_text(numbers::hour(hour, &settings.time_zone));
        }
        6 => {
            let text = RichText::new(labels::consent(action.consent));
            let refused = action.consent == Consent::Refused;
            table::text(ui, if refused { text.color(c.danger) } else { text.color(c.soft) });
        }
        _ => return state_cell(ui, action, arm),
    }
    None
}

fn state_cell(ui: &mut Ui, action: &Action, arm: Option<ExperimentArm>) -> Option<ActionState> {
    let c = Colors::get(ui);
    let (text, tint) = match action.state {
        _ if action.hold_out && action.state == ActionState::Approved => (text!("list-held-back"), c.soft),
        _ if arm == Some(ExperimentArm::Nobody) => (text!("list-held-back"), c.soft),
        _ if action.is_compared() || arm == Some(ExperimentArm::AsUsual) => (text!("list-as-usual"), c.soft),
        ActionState::Proposed | ActionState::Approved if action.expires <= now() => (text!("list-expired"), c.soft),
        ActionState::Proposed => ("", c.soft),
        ActionState::Approved => (text!("list-approved"), c.good),
        ActionState::Rejected => (text!("list-rejected"), c.soft),
        ActionState::Exported => (text!("list-exported"), c.soft),
    };
    let mut decided = None;
    if action.state != ActionState::Exported {
        if action.state != ActionState::Approved && icon_button(ui, Icon::Tick, text!("list-approve"), true).clicked() {
            decided = Some(ActionState::Approved);
        }
        if action.state != ActionState::Rejected && icon_button(ui, Icon::Close, text!("list-reject"), true).clicked() {
            decided = Some(ActionState::Rejected);
        }
    }
    if !text.is_empty() {
        table::text(ui, RichText::new(text).color(tint));
    }
    decided
}

/// How little there is left to decide of an action.
fn settled(action: &Action) -> u8 {
    match action.state {
        ActionState::Exported => 2,
        _ if action.is_compared() => 1,
        _ => 0,
    }
}
