//! The property filter: customers by what their events have besides the usual columns.

use std::sync::Arc;

use egui::{Popup, PopupCloseBehavior, Ui};

use crate::events::EventTable;
use crate::model::Filter;
use crate::present::numbers;
use crate::texts::text;

use super::command::Command;
use super::context::ViewContext;
use super::jobs::Latest;
use super::widgets::{self, menu_entry as entry};
use super::window_layout::WindowLayout;

/// Values of a property that a menu offers.
const VALUES_OFFERED: usize = 50;

/// The menu, and the values that it offers: they may still lie in the project, and a frame does not wait for them.
#[derive(Default)]
pub(super) struct PropertyMenu {
    values: Latest<(u64, u64), Vec<OfferedValues>>,
}

/// What a menu offers of a property.
#[derive(Debug, PartialEq, Eq)]
struct OfferedValues {
    name: String,
    /// The first values; none where they are numbers.
    texts: Vec<String>,
    /// How many there are besides.
    more: usize,
}

impl PropertyMenu {
    /// For projects that have properties. Numbers are asked for on the command line.
    pub(super) fn show(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        let chosen = &cx.filter.properties;
        let text = match chosen.as_slice() {
            [] => text!("filter-properties-all-properties").to_owned(),
            [one] => format!("{}: {}", one.name, one.values.join(", ")),
            [first, rest @ ..] => format!("{} +{}", first.name, rest.len()),
        };
        let width = WindowLayout::of(ui).filter_width();
        let response = widgets::chip_within(ui, text!("filter-properties-property"), &text, !chosen.is_empty(), width);
        let popup = Popup::menu(&response).close_behavior(PopupCloseBehavior::CloseOnClickOutside);
        popup.accessible_name(text!("filter-properties-property")).show(|ui| {
            ui.set_width(280.0);
            if entry(ui, chosen.is_empty(), text!("filter-properties-all-properties"), None).clicked() {
                cx.push(Command::SetFilter(Filter { properties: Vec::new(), ..cx.filter.clone() }));
                ui.close();
            }
            let Some(offered) = self.values(cx) else {
                widgets::caption(ui, text!("filter-properties-reading-values"));
                return;
            };
            widgets::menu_list(ui, 420.0, |ui| {
                offered.iter().for_each(|of| property(ui, cx, of));
            });
        });
    }

    /// The values of the table as it is now, once they were read.
    fn values(&mut self, cx: &ViewContext<'_>) -> Option<Arc<Vec<OfferedValues>>> {
        let table = Arc::clone(&cx.snapshot.table);
        let key = (cx.data_key().project, cx.snapshot.table_revision);
        let found = self
            .values
            .ask(cx.jobs, text!("filter-properties-reading-properties"), key, move |_| Ok(offered_values(&table)));
        let found = found.cloned();
        found.filter(|_| self.values.is_current())
    }
}

fn offered_values(table: &EventTable) -> Vec<OfferedValues> {
    let of = |name: &str| {
        let texts = table.property_texts(name);
        OfferedValues {
            name: name.to_owned(),
            more: texts.len().saturating_sub(VALUES_OFFERED),
            texts: texts.into_iter().take(VALUES_OFFERED).map(str::to_owned).collect(),
        }
    };
    table.property_names().into_iter().map(of).collect()
}

/// One property with its values; customers have an event with any of those that are ticked.
fn property(ui: &mut Ui, cx: &ViewContext<'_>, of: &OfferedValues) {
    let chosen = cx.filter.properties.iter().find(|filter| filter.name == of.name);
    let head = widgets::folding(of.name.as_str()).id_salt(("property", &of.name)).default_open(chosen.is_some());
    head.show(ui, |ui| {
        for text in &of.texts {
            let mut on = chosen.is_some_and(|filter| filter.values.contains(text));
            if widgets::tick_box(ui, &mut on, text).changed() {
                let mut filter = cx.filter.clone();
                filter.set_property(&of.name, text, on);
                cx.push(Command::SetFilter(filter));
            }
        }
        if of.more > 0 {
            let more = numbers::count(of.more as u64);
            widgets::caption(
                ui,
                &text!("filter-properties-more-filter-property-value-on-command", more, name = of.name),
            );
        }
        if of.texts.is_empty() {
            widgets::caption(ui, text!("filter-properties-numbers-filter-property-name-number-on"));
        }
    });
}
