//! The list of customers.

use std::sync::Arc;

use egui::Ui;

use crate::act::{self, UnknownConsent};
use crate::events::BitSet;
use crate::gui::command::{Command, Export};
use crate::gui::context::ViewContext;
use crate::gui::theme::Colors;
use crate::gui::widgets::table::{self, Column, Table};
use crate::gui::widgets::{button, caption, menu_chip, page, title};
use crate::model::{Purpose, Segment, SegmentId};
use crate::present::customer_list::{self, CustomerColumn, CustomerList, CustomerRow};
use crate::present::{numbers, words};

use super::{CustomersView, ListKey};

const COLUMNS: [Column; 10] = [
    Column::text("Customer", 124.0),
    Column::number("Last seen", 102.0).rank(2),
    Column::number("Events", 56.0).rank(3),
    Column::number("Orders", 56.0).rank(1),
    Column::number("Value", 66.0),
    Column::text("Stage", 112.0).rank(1),
    Column::text("Lifecycle", 72.0).rank(2),
    Column::text("Segment", 104.0).rank(4),
    Column::text("Buys", 96.0).rank(1),
    Column::text("Leaves", 96.0).rank(3),
];

impl CustomersView {
    /// Draws the list.
    pub(super) fn show_list(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        let key = self.list_key(cx);
        self.ask_rows(cx, key.clone());
        let Some(rows) = self.rows.get().cloned() else { return };
        self.ask_order(cx, key, &rows);
        let Some(order) = self.order.get().cloned() else { return };
        let order: &[u32] = if order.iter().all(|&i| (i as usize) < rows.rows.len()) { &order } else { &[] };
        title(ui, &self.sentence(cx, order.len() as u64));
        self.tools(ui, cx);
        let zone = numbers::zone(&cx.project().settings.time_zone);
        let name = |i: usize| {
            let row = &rows.rows[order[i] as usize];
            format!("{}, {}", row.label, numbers::plural(u64::from(row.events), "event", "events"))
        };
        let output = Table::new("customers", &COLUMNS, order.len()).sort(self.sort).show(ui, name, |ui, i, column| {
            cell(ui, cx, &zone, &rows.rows[order[i] as usize], CustomerColumn::ALL[column]);
        });
        if let Some(sort) = output.sort {
            self.sort = sort;
        }
        if let Some(i) = output.clicked {
            let id = rows.rows[order[i] as usize].id;
            self.selected = Some(id);
            cx.push(Command::OpenCustomer(id));
        }
    }

    fn list_key(&self, cx: &ViewContext<'_>) -> ListKey {
        (cx.data_key(), cx.listed.map(|l| l.members.clone()), self.horizon)
    }

    fn ask_rows(&mut self, cx: &ViewContext<'_>, key: ListKey) {
        let (snapshot, subset, listed) = (cx.snapshot.clone(), cx.subset.clone(), key.1.clone());
        let horizon = self.horizon;
        self.rows.ask(cx.jobs, "List customers", key, move |progress| {
            let mut subset = (*subset).clone();
            if let Some(listed) = listed {
                let mut members = BitSet::new(snapshot.table.num_customers());
                listed.iter().filter_map(|&id| snapshot.table.people.ix_of(id)).for_each(|ix| members.insert(ix));
                subset = subset.with_customers(&members);
            }
            progress.check()?;
            Ok(CustomerList::build(&snapshot.table, &subset, &snapshot.project, horizon))
        });
    }

    fn ask_order(&mut self, cx: &ViewContext<'_>, key: ListKey, rows: &Arc<CustomerList>) {
        if !self.rows.is_current() {
            return; // the old order belongs to the old rows
        }
        let (snapshot, rows, sort, find) = (cx.snapshot.clone(), rows.clone(), self.sort, cx.find.to_owned());
        self.order.ask(cx.jobs, "Sort customers", (key, find.clone(), sort), move |_| {
            let column = CustomerColumn::ALL[sort.column.min(CustomerColumn::ALL.len() - 1)];
            Ok(rows.arrange(&snapshot.table, &snapshot.project.segments, &find, column, sort.descending))
        });
    }

    fn sentence(&self, cx: &ViewContext<'_>, n: u64) -> String {
        let count = numbers::plural(n, "customer", "customers");
        let through = if cx.filter.narrows() { " through the filter" } else { "" };
        match (cx.listed, cx.find.trim()) {
            (Some(set), "") => format!("{count}{through}: {}", set.title),
            (Some(set), find) => format!("{count} in “{}” found by “{find}”{through}", set.title),
            (None, "") => format!("{count}{through}"),
            (None, find) => format!("{count} found by “{find}”{through}"),
        }
    }

    fn tools(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        ui.horizontal_wrapped(|ui| {
            if cx.project().predictions.is_none() {
                caption(ui, "Run predictions to see who is likely to buy and to go silent.");
            } else {
                let horizons = crate::predict::HORIZONS.map(|days| (days, format!("{days} days")));
                let horizons: Vec<_> = horizons.iter().map(|(days, name)| (*days, name.as_str())).collect();
                menu_chip(ui, "Buys within, silent for", &mut self.horizon, 30, &horizons);
            }
            if cx.listed.is_some() && button(ui, "Show all customers").clicked() {
                cx.push(Command::ShowAllCustomers);
            }
            if !cx.find.is_empty() && button(ui, "Clear search").clicked() {
                cx.push(Command::Find(String::new()));
            }
        });
    }

    /// The list as CSV, in the order on the screen.
    pub(super) fn export_list(&self, cx: &ViewContext<'_>) -> Option<Export> {
        let (rows, order) = (self.rows.get()?.clone(), self.order.get()?.clone());
        let snapshot = cx.snapshot.clone();
        let people = snapshot.table.people.clone();
        let shown = order.iter().filter_map(|&i| rows.rows.get(i as usize));
        let shown = shown.filter_map(|row| people.ix_of(row.id));
        let (free, withheld) = act::listable(shown, &people, Purpose::Analytics, UnknownConsent::Withhold);
        let export = Export::new("Customers as CSV", "customers.csv", move |_| {
            let may = people.allowed(Purpose::Analytics);
            let rows = order.iter().filter_map(|&i| rows.rows.get(i as usize));
            let rows = rows.filter(|row| people.ix_of(row.id).is_some_and(|ix| may.contains(ix)));
            Ok(customer_list::table(rows, &snapshot.table, &snapshot.project.segments).to_csv().into_bytes())
        });
        Some(export.of_people(free.len(), withheld))
    }
}

fn cell(ui: &mut Ui, cx: &ViewContext<'_>, zone: &jiff::tz::TimeZone, row: &CustomerRow, column: CustomerColumn) {
    let c = Colors::get(ui);
    match column {
        CustomerColumn::Label => drop(table::text(ui, &row.label)),
        CustomerColumn::LastSeen => {
            table::weak(ui, row.last_ms.map_or_else(|| "–".to_owned(), |ms| numbers::date(ms, zone)));
        }
        CustomerColumn::Events => drop(table::text(ui, numbers::count(u64::from(row.events)))),
        CustomerColumn::Orders if row.orders == 0 => drop(table::weak(ui, "–")),
        CustomerColumn::Orders => drop(table::text(ui, numbers::count(u64::from(row.orders)))),
        CustomerColumn::Value if row.value == 0.0 => drop(table::weak(ui, "–")),
        CustomerColumn::Value => drop(table::text(ui, numbers::money(row.value, &cx.project().settings.currency))),
        CustomerColumn::Stage => {
            if let Some(stage) = row.stage {
                let (rect, _) = ui.allocate_exact_size(egui::vec2(8.0, 8.0), egui::Sense::hover());
                ui.painter().circle_filled(rect.center(), 4.0, c.stage(stage));
                table::text(ui, cx.table().names.stages.get(stage as usize).map_or("", String::as_str));
            }
        }
        CustomerColumn::Lifecycle => drop(table::text(ui, row.lifecycle.map_or("–", words::lifecycle))),
        CustomerColumn::Segment => {
            table::weak(ui, row.segment.map_or("", |id| segment_name(&cx.project().segments, id)));
        }
        CustomerColumn::Buy => chance(ui, row.p_buy),
        CustomerColumn::Silent => chance(ui, row.p_silent),
    }
}

fn chance(ui: &mut Ui, p: Option<f64>) {
    match p {
        Some(p) => page::share_bar(ui, p, &numbers::chance(p)),
        None => drop(table::weak(ui, "–")),
    }
}

fn segment_name(segments: &[Segment], id: SegmentId) -> &str {
    segments.iter().find(|s| s.id == id).map_or("", |s| s.name.as_str())
}
