//! The list of customers.

use egui::Ui;

use crate::events::BitSet;
use crate::gui::command::Command;
use crate::gui::context::ViewContext;
use crate::gui::theme::Colors;
use crate::gui::views::predictions;
use crate::gui::widgets::table::{self, Column, Table};
use crate::gui::widgets::{self, button, caption, faded, menu_chip, page, pending, title, waiting_text};
use crate::model::{Segment, SegmentId};
use crate::present::customer_list::{ArrangedList, CustomerColumn, CustomerList, CustomerRow};
use crate::present::{numbers, sentence, words};
use crate::texts::text;

use super::CustomersView;
use super::list_key::ListKey;

/// What is said until there is a list.
fn counting() -> &'static str {
    text!("list-counting-customers")
}

fn columns(currency: &str) -> [Column; 11] {
    [
        Column::text(text!("list-customer"), 124.0),
        Column::number(text!("list-last-seen"), 102.0).rank(2),
        Column::number(text!("list-events"), 56.0).rank(3),
        Column::number(text!("list-orders"), 56.0).rank(1),
        Column::money(text!("list-value"), currency),
        Column::text(text!("list-stage"), 112.0).rank(1),
        Column::text(text!("list-lifecycle"), 86.0).rank(2),
        Column::text(text!("list-segment"), 104.0).rank(4).grows(),
        Column::text(text!("list-buys"), 96.0).rank(1),
        Column::text(text!("list-leaves"), 96.0).rank(3),
        Column::money(text!("list-next-12-months"), currency).rank(2),
    ]
}

impl CustomersView {
    pub(super) fn show_list(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        self.ask_list(cx);
        let outdated = self.rows.is_outdated() || self.arranged.is_outdated();
        let list = self.arranged.get().cloned();
        match &list {
            Some(list) if !outdated => title(ui, &self.sentence(cx, list.len() as u64)),
            _ => title(ui, waiting_text(&self.rows, counting())),
        };
        self.tools(ui, cx);
        if let Some(sentence) = self.timelines.sentence().filter(|_| self.as_timelines) {
            caption(ui, sentence);
        }
        let rows = self.rows.get();
        if let Some(more) =
            rows.and_then(|rows| sentence::money_without_rate(&rows.without_rate, rows.rows.len() as u64, 1))
        {
            caption(ui, &more);
        }
        let Some(list) = list else {
            return pending(ui, cx, &mut self.rows, counting());
        };
        if self.as_timelines {
            let key = self.list_key(cx);
            self.timelines.ask(cx, key, &list);
            return self.timelines.show(ui, cx);
        }
        let place = ui.available_rect_before_wrap();
        faded(ui, outdated, |ui| self.table(ui, cx, &list));
        widgets::outdated(ui, cx, &mut self.rows, place);
        if !self.rows.is_outdated() {
            widgets::outdated(ui, cx, &mut self.arranged, place);
        }
    }

    fn table(&mut self, ui: &mut Ui, cx: &ViewContext<'_>, list: &ArrangedList) {
        let zone = numbers::zone(&cx.project().settings.time_zone);
        let name = |i: usize| {
            let row = list.row(i);
            format!("{}, {}", row.label, text!("count-events", n = u64::from(row.events)))
        };
        let columns = columns(&cx.project().settings.currency);
        let output = Table::new("customers", &columns, list.len()).sort(self.sort).show(ui, name, |ui, i, column| {
            cell(ui, cx, &zone, list.row(i), CustomerColumn::ALL[column]);
        });
        if let Some(sort) = output.sort {
            self.sort = sort;
        }
        if let Some(i) = output.clicked {
            let id = list.row(i).id;
            self.selected = Some(id);
            cx.push(Command::OpenCustomer(id));
        }
    }

    /// Asks for the list as it is filtered, searched and sorted.
    pub(super) fn ask_list(&mut self, cx: &ViewContext<'_>) {
        let key = self.list_key(cx);
        self.ask_rows(cx, key.clone());
        self.ask_order(cx, key);
    }

    pub(super) fn list_key(&self, cx: &ViewContext<'_>) -> ListKey {
        (cx.data_key(), cx.listed.map(|l| l.members.clone()), self.horizon)
    }

    fn ask_rows(&mut self, cx: &ViewContext<'_>, key: ListKey) {
        let (snapshot, subset, listed) = (cx.snapshot.clone(), cx.subset.clone(), key.1.clone());
        let horizon = self.horizon;
        self.rows.ask(cx.jobs, text!("list-list-customers"), key, move |progress| {
            let mut subset = (*subset).clone();
            if let Some(listed) = listed {
                let mut members = BitSet::new(snapshot.table.num_customers());
                listed.iter().filter_map(|&id| snapshot.table.people.ix_of(id)).for_each(|ix| members.insert(ix));
                subset = subset.with_customers(&members);
            }
            CustomerList::build_cancellable(&snapshot.table, &subset, &snapshot.project, horizon, progress)
        });
    }

    fn ask_order(&mut self, cx: &ViewContext<'_>, key: ListKey) {
        let Some(rows) = self.rows.get().filter(|_| self.rows.is_current()).cloned() else { return };
        let (snapshot, sort, find) = (cx.snapshot.clone(), self.sort, cx.find.to_owned());
        self.arranged.ask(cx.jobs, text!("list-sort-customers"), (key, find.clone(), sort), move |_| {
            let column = CustomerColumn::ALL[sort.column.min(CustomerColumn::ALL.len() - 1)];
            let order = rows.arrange(&snapshot.table, &snapshot.project.segments, &find, column, sort.descending);
            Ok(ArrangedList::new(rows, order))
        });
    }

    fn sentence(&self, cx: &ViewContext<'_>, n: u64) -> String {
        let count = text!("count-customers", n);
        let through = if cx.filter.narrows() { text!("list-through-filter") } else { "" };
        match (cx.listed, cx.find.trim()) {
            (Some(set), "") => format!("{count}{through}: {}", set.title),
            (Some(set), find) => text!("list-in-found-by", count, title = set.title, find, through),
            (None, "") => format!("{count}{through}"),
            (None, find) => text!("list-found-by", count, find, through),
        }
    }

    fn tools(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        ui.horizontal_wrapped(|ui| {
            let shown = [(false, text!("list-as-list")), (true, text!("list-as-timelines"))];
            menu_chip(ui, text!("list-shown-as"), &mut self.as_timelines, false, &shown);
            if self.as_timelines {
                self.timelines.choices(ui);
            } else if cx.project().predictions.is_none() {
                predictions::run_button(ui, cx);
                caption(ui, text!("list-run-predictions-to-see-who-is"));
            } else {
                let horizons = crate::predict::HORIZONS.map(|days| (days, text!("list-days", days)));
                let horizons: Vec<_> = horizons.iter().map(|(days, name)| (*days, name.as_str())).collect();
                menu_chip(ui, text!("list-buys-within-silent-for"), &mut self.horizon, 30, &horizons);
            }
            if cx.listed.is_some() && button(ui, text!("list-show-all-customers")).clicked() {
                cx.push(Command::ShowAllCustomers);
            }
            if !cx.find.is_empty() && button(ui, text!("list-clear-search")).clicked() {
                cx.push(Command::Find(String::new()));
            }
        });
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
        CustomerColumn::Worth => match row.worth {
            Some(worth) => drop(table::text(ui, numbers::money(worth, &cx.project().settings.currency))),
            None => drop(table::weak(ui, "–")),
        },
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
