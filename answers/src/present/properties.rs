//! Properties of events in words and cells.

use crate::events::{EventTable, PropertyValue};
use crate::model::{PropertyKind, PropertyLeftOut, PropertyReport};
use crate::texts::text;

use super::table::{Cell, Column, Table};

/// "plan: pro, seats: 3" of the event at `i`; empty where it has no properties.
pub fn of_event(table: &EventTable, i: usize) -> String {
    let each = table.event_properties(i).map(|(name, value)| format!("{name}: {}", value.text()));
    each.collect::<Vec<_>>().join(", ")
}

/// Adds a column for each property: `property.plan`, as filters name it; and what was paid where money has currencies,
/// because an amount without a rate is worth nothing that can be added up.
pub(super) fn add_columns(out: &mut Table, table: &EventTable, names: &[&str]) {
    let column = |name: &&str| Column { key: format!("property.{name}").into(), title: (*name).to_owned().into() };
    out.columns.extend(names.iter().map(column));
    if table.has_currencies() {
        out.columns.push(Column { key: "amount_as_paid".into(), title: text!("tables-amount-as-paid").into() });
    }
}

/// The names of the properties that one of some events has.
pub(super) fn names_of<'t>(table: &'t EventTable, events: &(impl Iterator<Item = usize> + Clone)) -> Vec<&'t str> {
    let has = |name: &&str| events.clone().any(|i| table.event_properties(i).any(|(own, _)| own == *name));
    table.property_names().into_iter().filter(has).collect()
}

/// The cells of those columns for the event at `i`.
pub(super) fn cells<'t>(table: &'t EventTable, names: &'t [&str], i: usize) -> impl Iterator<Item = Cell> + 't {
    let amount = || if table.amount[i].is_nan() { Cell::Empty } else { Cell::Real(table.amount[i]) };
    let amount = table.has_currencies().then(amount);
    let properties = names.iter().map(move |name| {
        let mut named = table.properties.iter().filter(|of| of.property.name == **name);
        match named.find_map(|of| table.property_value(of, i)) {
            Some(PropertyValue::Text(text)) => Cell::text(text),
            Some(PropertyValue::Number(number)) => Cell::Real(number),
            None => Cell::Empty,
        }
    });
    properties.chain(amount)
}

/// A property with what its values are: "plan (3 different texts)".
pub fn summary(report: &PropertyReport) -> String {
    match report.kind {
        PropertyKind::Text => {
            format!("{} ({})", report.name, text!("count-different-texts", n = report.texts))
        }
        PropertyKind::Number => text!("properties-numbers", name = report.name),
    }
}

/// "120 values of email: the name says that they name people".
pub fn left_out(report: &PropertyReport) -> Vec<String> {
    let of = |(why, n): &(PropertyLeftOut, u64)| {
        let values = text!("count-values", n = *n);
        text!("properties-of", values, name = report.name, reason = reason(*why))
    };
    report.left_out.iter().map(of).collect()
}

fn reason(why: PropertyLeftOut) -> &'static str {
    match why {
        PropertyLeftOut::PersonalName => text!("properties-its-name-says-that-it-names"),
        PropertyLeftOut::PersonalValue => text!("properties-they-hold-e-mail-address-telephone"),
        PropertyLeftOut::TooLong => text!("properties-they-are-longer-than-200-bytes"),
        PropertyLeftOut::NoNumber => text!("properties-they-are-no-numbers"),
        PropertyLeftOut::TooManyTexts => text!("properties-project-keeps-10-000-different-texts"),
        PropertyLeftOut::TooManyProperties => text!("properties-project-keeps-100-properties"),
    }
}
