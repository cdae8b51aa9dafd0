//! The events of a customer as a list, and what the people tables say.

use egui::Ui;

use crate::analysis::timeline::CustomerTimeline;
use crate::events::{EventTable, NO_STAGE, agent::device_kind};
use crate::gui::context::{DataKey, ViewContext};
use crate::gui::project_reading::ProjectReading;
use crate::gui::widgets::table::{self, Column, Table};
use crate::gui::widgets::{fact, heading};
use crate::model::CustomerIx;
use crate::present::{numbers, properties};
use crate::privacy;
use crate::texts::text;

/// State of the lists under the timeline.
#[derive(Default)]
pub(super) struct EventListState {
    /// The event that was picked on the timeline.
    pub event: Option<usize>,
    /// What people tables say about the customer.
    attributes: ProjectReading<(DataKey, CustomerIx), Vec<(String, String)>>,
}

fn events_columns() -> [Column; 6] {
    [
        Column::text(text!("events-when"), 138.0).fixed(),
        Column::text(text!("events-touchpoint"), 150.0).fixed(),
        Column::text(text!("events-channel"), 104.0).fixed().rank(2),
        // events may be in any currency, which is written as its code
        Column::money(text!("events-value"), "XXX").fixed().rank(1),
        Column::text(text!("events-stage"), 104.0).fixed().rank(3),
        Column::text(text!("events-page-product-or-text"), 200.0).fixed().rank(4),
    ]
}

/// Every event, newest first; the picked one is marked.
pub(super) fn events(
    state: &mut EventListState,
    ui: &mut Ui,
    cx: &ViewContext<'_>,
    (table, timeline): (&EventTable, &CustomerTimeline),
) {
    let hide = cx.project().settings.hide_names;
    let zone = numbers::zone(&cx.project().settings.time_zone);
    let at = |row: usize| timeline.events.end - 1 - row;
    let selected = state.event.filter(|e| timeline.events.contains(e)).map(|e| timeline.events.end - 1 - e);
    let name = |row: usize| {
        let i = at(row);
        format!("{}, {}", touchpoint(table, i), numbers::date_time(table.time[i], &zone))
    };
    let output = Table::new("events", &events_columns(), timeline.events.len())
        .selected(selected)
        .scroll_to(selected)
        .show(ui, name, |ui, row, column| {
            let i = at(row);
            match column {
                0 => table::weak(ui, numbers::date_time(table.time[i], &zone)),
                1 => table::text(ui, touchpoint(table, i)),
                2 => table::text(ui, table.names.channels.get(table.channel[i] as usize).map_or("", String::as_str)),
                3 if table.value[i].is_finite() => {
                    table::text(ui, numbers::money(table.value[i], &cx.project().settings.currency))
                }
                // without an exchange rate it counts in no sum
                3 if table.amount[i].is_finite() => table::weak(ui, numbers::money(table.amount[i], table.currency(i))),
                3 => table::weak(ui, "–"),
                4 => table::text(ui, stage(table, i)),
                _ => {
                    let about = about(table, i, hide);
                    table::weak(ui, &about).on_hover_text(&about)
                }
            };
        });
    if let Some(row) = output.clicked {
        let i = at(row);
        state.event = if state.event == Some(i) { None } else { Some(i) };
    }
}

fn touchpoint(table: &EventTable, i: usize) -> &str {
    table.names.touchpoints.get(table.touchpoint[i] as usize).map_or("", String::as_str)
}

fn stage(table: &EventTable, i: usize) -> &str {
    match table.stage(i) {
        NO_STAGE => "",
        stage => table.names.stages.get(stage as usize).map_or("", String::as_str),
    }
}

/// The most telling of what else is known of an event.
fn about(table: &EventTable, i: usize, hide_names: bool) -> String {
    let dims = &table.dims;
    let text = dims.text.name(table.text[i]);
    if !text.is_empty() {
        return format!("“{}”", privacy::mask_for_screen(text, hide_names));
    }
    let parts = [
        dims.product.name(table.product[i]),
        dims.page.name(table.page[i]),
        table.campaign_name(i),
        device_kind(dims.device.name(table.device[i])),
        &properties::of_event(table, i),
    ];
    let parts = parts.into_iter().filter(|p| !p.is_empty()).collect::<Vec<_>>().join(" · ");
    privacy::mask_for_screen(&parts, hide_names).into_owned()
}

impl EventListState {
    /// What the people tables say.
    pub(super) fn attributes(&mut self, ui: &mut Ui, cx: &ViewContext<'_>, ix: CustomerIx) {
        let people = &cx.table().people;
        let known = [
            (text!("events-name"), people.first_of(ix, &people.name)),
            (text!("contact-email"), people.first_of(ix, &people.email)),
            (text!("events-customer-id"), people.first_of(ix, &people.customer_id)),
            (text!("events-phone"), people.first_of(ix, &people.phone)),
        ];
        let hide = cx.project().settings.hide_names;
        heading(ui, text!("events-person"));
        for (name, value) in known.into_iter().filter(|(_, v)| !v.is_empty()) {
            fact(ui, name, if hide { text!("table-hidden") } else { value });
        }
        let country = people.first_of(ix, &people.country);
        if !country.is_empty() {
            fact(ui, text!("events-country"), country);
        }
        self.attributes.ask_afresh(cx, (cx.revision_key(), ix), move |workspace, _| workspace.attributes(ix));
        for (name, value) in self.attributes.get().into_iter().flatten() {
            fact(ui, name, if hide { text!("table-hidden") } else { value });
        }
    }
}
