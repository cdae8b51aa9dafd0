//! Properties of events in words and cells.

use crate::events::{EventTable, PropertyValue};
use crate::model::{PropertyKind, PropertyLeftOut, PropertyReport};

use super::numbers;
use super::table::{Cell, Column, Table};

/// "plan: pro, seats: 3" of the event at `i`; empty where it has no properties.
pub fn of_event(table: &EventTable, i: usize) -> String {
    let each = table.event_properties(i).map(|(name, value)| format!("{name}: {}", value.text()));
    each.collect::<Vec<_>>().join(", ")
}

/// Adds a column for each property: `property.plan`, as filters name it.
pub(super) fn add_columns(out: &mut Table, table: &EventTable) {
    let columns = table.property_names().into_iter();
    out.columns
        .extend(columns.map(|name| Column { key: format!("property.{name}").into(), title: name.to_owned().into() }));
}

/// The cells of those columns for the event at `i`.
pub(super) fn cells<'t>(table: &'t EventTable, names: &'t [&str], i: usize) -> impl Iterator<Item = Cell> + 't {
    names.iter().map(move |name| {
        let mut named = table.properties.iter().filter(|of| of.property.name == **name);
        match named.find_map(|of| table.property_value(of, i)) {
            Some(PropertyValue::Text(text)) => Cell::text(text),
            Some(PropertyValue::Number(number)) => Cell::Real(number),
            None => Cell::Empty,
        }
    })
}

/// "plan (3 different texts)".
pub fn kept(report: &PropertyReport) -> String {
    match report.kind {
        PropertyKind::Text => {
            format!("{} ({})", report.name, numbers::plural(report.texts, "different text", "different texts"))
        }
        PropertyKind::Number => format!("{} (numbers)", report.name),
    }
}

/// "120 values of email: the name says that they name people".
pub fn left_out(report: &PropertyReport) -> Vec<String> {
    let of = |(why, n): &(PropertyLeftOut, u64)| {
        let values = numbers::plural(*n, "value", "values");
        format!("{values} of {}: {}", report.name, reason(*why))
    };
    report.left_out.iter().map(of).collect()
}

fn reason(why: PropertyLeftOut) -> &'static str {
    match why {
        PropertyLeftOut::PersonalName => "its name says that it names people",
        PropertyLeftOut::PersonalValue => "they hold an e-mail address, a telephone, card or account number",
        PropertyLeftOut::TooLong => "they are longer than 200 bytes",
        PropertyLeftOut::NoNumber => "they are no numbers",
        PropertyLeftOut::TooManyTexts => "a project keeps 10,000 different texts of a property",
        PropertyLeftOut::TooManyProperties => "a project keeps 100 properties",
    }
}
