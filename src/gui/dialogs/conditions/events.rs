//! The choice of an event: anything, an order, a touchpoint, a kind, or a value of a column.

use egui::{Popup, PopupCloseBehavior, Ui};

use crate::gui::context::ViewContext;
use crate::gui::widgets::{caption, chip_within, folding, menu_list};
use crate::model::{EventColumn, RuleEvent, TouchpointKind};
use crate::present::touchpoint_kinds;
use crate::texts::text;

/// Columns whose values a menu offers; a product is written.
const OFFERED: [EventColumn; 5] =
    [EventColumn::Device, EventColumn::Country, EventColumn::Campaign, EventColumn::Channel, EventColumn::Source];

/// Values of a column that a menu offers.
const VALUES_OFFERED: usize = 40;

/// A chip that shows an event and opens the choice of another one; `title` says what it is for.
pub(super) fn event_chip(ui: &mut Ui, cx: &ViewContext<'_>, title: &str, what: &mut RuleEvent) {
    let response = chip_within(ui, title, &label(what), false, ui.max_rect().width().min(240.0));
    let popup = Popup::menu(&response).close_behavior(PopupCloseBehavior::CloseOnClickOutside);
    popup.accessible_name(title).show(|ui| {
        ui.reset_style();
        ui.set_width(264.0);
        menu_list(ui, 320.0, |ui| {
            let mut entry = |ui: &mut Ui, event: RuleEvent| {
                if ui.selectable_label(*what == event, label(&event)).clicked() {
                    *what = event;
                    ui.close();
                }
            };
            [RuleEvent::Activity, RuleEvent::Order, RuleEvent::Session].into_iter().for_each(|event| entry(ui, event));
            caption(ui, text!("funnel-steps-touchpoints"));
            let names = &cx.table().names;
            names.touchpoints.iter().for_each(|name| entry(ui, RuleEvent::Touchpoint(name.clone())));
            folding(text!("conditions-kinds")).show(ui, |ui| {
                let is_there = |kind: &TouchpointKind| names.kind_of.contains(kind);
                TouchpointKind::ALL.into_iter().filter(is_there).for_each(|kind| entry(ui, RuleEvent::Kind(kind)));
            });
            for column in OFFERED {
                let values = cx.table().column_values(column);
                if values.is_empty() {
                    continue;
                }
                folding(column_name(column)).show(ui, |ui| {
                    for value in values.into_iter().take(VALUES_OFFERED) {
                        entry(ui, RuleEvent::Column { column, value: value.to_owned() });
                    }
                });
            }
        });
    });
}

/// What a column is called.
pub(in crate::gui) fn column_name(column: EventColumn) -> &'static str {
    match column {
        EventColumn::Device => text!("conditions-device"),
        EventColumn::Country => text!("conditions-country"),
        EventColumn::Product => text!("conditions-product"),
        EventColumn::Campaign => text!("conditions-campaign"),
        EventColumn::Channel => text!("filter-bar-channel"),
        EventColumn::Source => text!("filter-bar-source"),
    }
}

/// An event as people say it.
fn label(what: &RuleEvent) -> String {
    match what {
        RuleEvent::Activity => text!("conditions-anything").to_owned(),
        RuleEvent::Order => text!("conditions-an-order").to_owned(),
        RuleEvent::Session => text!("conditions-a-session").to_owned(),
        RuleEvent::Kind(kind) => text!("conditions-kind", kind = touchpoint_kinds::label(*kind)),
        RuleEvent::Touchpoint(name) => name.clone(),
        RuleEvent::Column { column, value } => format!("{}: {value}", column_name(*column)),
        RuleEvent::Property { name, value } => format!("{name}: {value}"),
        RuleEvent::With(all) => all.iter().map(label).collect::<Vec<_>>().join(" · "),
    }
}
