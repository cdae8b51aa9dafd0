//! More filters: the rule about customers, those with events on some devices, in some countries, about some products or of
//! some campaigns, and which kinds of events are shown.

use std::sync::Arc;

use egui::{Popup, PopupCloseBehavior, Ui};

use crate::analysis::{customers_by_kind, customers_by_value, filtered};
use crate::events::Subset;
use crate::model::{EventColumn, Filter, TouchpointKind};
use crate::present::{numbers, touchpoint_kinds};
use crate::progress::{Cancelled, Progress};
use crate::texts::text;
use crate::workspace::Snapshot;

use super::command::Command;
use super::context::{DataKey, ViewContext};
use super::dialogs::conditions::{CustomersWhoDialog, column_name};
use super::jobs::Latest;
use super::widgets::{self, menu_entry as entry};
use super::window_layout::WindowLayout;

/// Values of a column that the menu offers, those of most customers.
const VALUES_OFFERED: usize = 30;

/// The menu, and how many customers each of its entries would show.
#[derive(Default)]
pub(super) struct EventsMenu {
    offered: Latest<DataKey, Offered>,
}

/// What the menu offers, with customers.
struct Offered {
    columns: Vec<(EventColumn, Vec<(String, u64)>)>,
    kinds: Vec<(TouchpointKind, u64)>,
}

impl Offered {
    /// An entry counts what choosing it alone among its like would show.
    fn of(snapshot: &Snapshot, filter: &Filter, progress: &Progress) -> Result<Self, Cancelled> {
        let (table, project) = (&snapshot.table, &snapshot.project);
        let without = |change: &dyn Fn(&mut Filter)| {
            let mut filter = filter.clone();
            change(&mut filter);
            filtered(table, &filter, project)
        };
        let column = |column: EventColumn| {
            // one event has the values of all columns, so this column's are those of events with the others'
            let subset = without(&|filter| {
                filter.only_matching = true;
                filter.set_column(column, Vec::new());
            });
            Ok((column, customers_by_value(table, &subset, column, progress)?))
        };
        let kinds = customers_by_kind(table, &without(&|filter| filter.kinds.clear()).with_sent(), progress)?;
        let columns = Filter::COLUMNS.into_iter().map(column).collect::<Result<Vec<_>, _>>()?;
        Ok(Self { columns: columns.into_iter().filter(|(_, values)| !values.is_empty()).collect(), kinds })
    }
}

impl EventsMenu {
    pub(super) fn show(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        let filter = cx.filter;
        let mut chosen: Vec<String> = filter.columns.iter().flat_map(|of| of.values.clone()).collect();
        chosen.extend(filter.kinds.iter().map(|kind| touchpoint_kinds::label(*kind).to_owned()));
        chosen.extend(filter.with_sent.then(|| text!("filter-events-with-sent").to_owned()));
        let text = match chosen.as_slice() {
            [] => text!("filter-events-more").to_owned(),
            [one] => one.clone(),
            [first, rest @ ..] => format!("{first} +{}", rest.len()),
        };
        let width = WindowLayout::of(ui).filter_width();
        let title = text!("filter-events-more-filters");
        let response = widgets::chip_within(ui, title, &text, !chosen.is_empty(), width);
        let response = response.on_hover_text(text!("filter-events-about"));
        let popup = Popup::menu(&response).close_behavior(PopupCloseBehavior::CloseOnClickOutside);
        popup.accessible_name(title).show(|ui| {
            ui.set_width(280.0);
            if entry(ui, filter.who.is_some(), text!("filter-bar-who"), None).clicked() {
                cx.open(CustomersWhoDialog::new(filter.who.as_ref()));
                ui.close();
            }
            let Some(offered) = self.offered(cx) else {
                widgets::caption(ui, text!("filter-bar-counting-customers"));
                return;
            };
            // the menu was opened before there was anything to choose from
            widgets::menu_list(ui, 420.0, |ui| {
                if !offered.columns.is_empty() {
                    widgets::section(ui, text!("filter-events-customers-with"));
                    offered.columns.iter().for_each(|(column, values)| column_section(ui, cx, *column, values));
                    only_matching(ui, cx);
                }
                widgets::section(ui, text!("filter-events-events-shown"));
                with_sent(ui, cx);
                kinds_section(ui, cx, &offered.kinds);
            });
            if !chosen.is_empty() && widgets::wide(ui, text!("filter-events-all-events"), false).clicked() {
                let mut filter = Filter { columns: Vec::new(), kinds: Vec::new(), with_sent: false, ..filter.clone() };
                filter.only_matching = false;
                cx.push(Command::SetFilter(filter));
                ui.close();
            }
        });
    }

    fn offered(&mut self, cx: &ViewContext<'_>) -> Option<Arc<Offered>> {
        let (snapshot, filter) = (cx.snapshot.clone(), cx.filter.clone());
        let work = move |progress: &Progress| Offered::of(&snapshot, &filter, progress);
        let found = self.offered.ask(cx.jobs, text!("filter-bar-counting-customers"), cx.data_key(), work).cloned();
        // the values stay while they are counted anew, so that several can be ticked
        found
    }
}

fn column_section(ui: &mut Ui, cx: &ViewContext<'_>, column: EventColumn, values: &[(String, u64)]) {
    let chosen = cx.filter.column(column);
    let head = widgets::folding(column_name(column)).id_salt(column.key()).default_open(!chosen.is_empty());
    head.show(ui, |ui| {
        for (value, customers) in values.iter().take(VALUES_OFFERED) {
            if let Some(on) = tick(ui, value, *customers, chosen.contains(value)) {
                let mut values: Vec<String> = chosen.iter().filter(|own| *own != value).cloned().collect();
                values.extend(on.then(|| value.clone()));
                let mut filter = cx.filter.clone();
                filter.set_column(column, values);
                cx.push(Command::SetFilter(filter));
            }
        }
        if values.len() > VALUES_OFFERED {
            let more = numbers::count((values.len() - VALUES_OFFERED) as u64);
            widgets::caption(ui, &text!("filter-events-more-on-command-line", more, column = column.key()));
        }
    });
}

/// Whether only the events are shown by which the customers were found.
fn only_matching(ui: &mut Ui, cx: &ViewContext<'_>) {
    if cx.filter.columns.is_empty() {
        return;
    }
    let mut on = cx.filter.only_matching;
    let response = widgets::tick_box(ui, &mut on, text!("filter-events-only-matching"));
    if response.on_hover_text(text!("filter-events-only-matching-hint")).changed() {
        cx.push(Command::SetFilter(Filter { only_matching: on, ..cx.filter.clone() }));
    }
}

/// Whether what was done to customers counts beside what they did; only where there is any.
fn with_sent(ui: &mut Ui, cx: &ViewContext<'_>) {
    let mut on = cx.filter.with_sent;
    if !on && !Subset::all(cx.table()).hides_sent() {
        return;
    }
    let response = widgets::tick_box(ui, &mut on, text!("filter-events-with-sent"));
    if response.on_hover_text(text!("filter-events-with-sent-hint")).changed() {
        cx.push(Command::SetFilter(Filter { with_sent: on, ..cx.filter.clone() }));
    }
}

fn kinds_section(ui: &mut Ui, cx: &ViewContext<'_>, kinds: &[(TouchpointKind, u64)]) {
    let chosen = &cx.filter.kinds;
    let head = widgets::folding(text!("conditions-kinds")).id_salt("kinds").default_open(!chosen.is_empty());
    head.show(ui, |ui| {
        for &(kind, customers) in kinds {
            if let Some(on) = tick(ui, touchpoint_kinds::label(kind), customers, chosen.contains(&kind)) {
                let mut kinds: Vec<TouchpointKind> = chosen.iter().copied().filter(|own| *own != kind).collect();
                kinds.extend(on.then_some(kind));
                cx.push(Command::SetFilter(Filter { kinds, ..cx.filter.clone() }));
            }
        }
    });
}

/// A box with the number of customers beside it; gives what it was set to.
fn tick(ui: &mut Ui, name: &str, customers: u64, is_on: bool) -> Option<bool> {
    let mut on = is_on;
    ui.horizontal(|ui| {
        let changed = widgets::tick_box(ui, &mut on, name).changed();
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
            ui.add_space(2.0);
            widgets::count_beside(ui, customers, name);
        });
        changed.then_some(on)
    })
    .inner
}
