//! What the events of a step have to have besides, as it is written: `[device=mobile|tablet & property.plan=pro]`.

use crate::analysis::funnel::EventCondition;
use crate::events::EventTable;
use crate::model::{ColumnFilter, EventColumn, PropertyFilter, RuleEvent, split_unquoted, unquote};
use crate::texts::text;

use super::conditions::named_event;
use super::scope::AnswerError;

/// Stands before the name of a property.
const PROPERTY: &str = "property.";
/// Signs that mean something between the names of steps and in what their events have to have.
const SIGNS: [char; 9] = [',', '|', '!', '?', '"', '[', ']', '(', ')'];

/// A name as it stands among others: in quotes where it has a sign that means something, here or besides.
pub(super) fn quoted(name: &str, besides: &[char]) -> String {
    match name.contains(SIGNS) || name.contains(besides) {
        true => format!("\"{}\"", name.replace('"', "\"\"")),
        false => name.to_owned(),
    }
}

/// Conditions with the brackets around them; nothing where there are none.
pub(super) fn written(conditions: &[EventCondition]) -> String {
    let quoted = |name: &String| quoted(name, &['&', '=']);
    let values = |values: &[String]| values.iter().map(quoted).collect::<Vec<_>>().join("|");
    let one = |condition: &EventCondition| match condition {
        EventCondition::Column(of) => format!("{}={}", of.column.key(), values(&of.values)),
        EventCondition::Property(of) => format!("{PROPERTY}{}={}", quoted(&of.name), values(&of.values)),
    };
    if conditions.is_empty() {
        return String::new();
    }
    format!("[{}]", conditions.iter().map(one).collect::<Vec<_>>().join(" & "))
}

/// What stands between the brackets.
pub(super) fn read(text: &str) -> Result<Vec<EventCondition>, ()> {
    split_unquoted(text, '&').into_iter().map(read_one).collect()
}

fn read_one(text: &str) -> Result<EventCondition, ()> {
    let [name, values] = split_unquoted(text, '=')[..] else { return Err(()) };
    let values: Vec<String> = split_unquoted(values, '|').into_iter().map(unquote).collect();
    if values.iter().any(String::is_empty) {
        return Err(());
    }
    if name.get(..PROPERTY.len()).is_some_and(|prefix| prefix.eq_ignore_ascii_case(PROPERTY)) {
        let name = Some(unquote(&name[PROPERTY.len()..])).filter(|name| !name.is_empty()).ok_or(())?;
        return Ok(EventCondition::Property(PropertyFilter { name, values }));
    }
    let column = EventColumn::from_key(&name.to_lowercase()).ok_or(())?;
    Ok(EventCondition::Column(ColumnFilter { column, values }))
}

/// The same conditions with every name as the project writes it.
pub(super) fn resolve(conditions: &[EventCondition], table: &EventTable) -> Result<Vec<EventCondition>, AnswerError> {
    conditions.iter().map(|condition| resolve_one(condition, table)).collect()
}

fn resolve_one(condition: &EventCondition, table: &EventTable) -> Result<EventCondition, AnswerError> {
    match condition {
        EventCondition::Column(ColumnFilter { column, values }) => {
            let named =
                |value: &String| named_event(&RuleEvent::Column { column: *column, value: value.clone() }, table);
            let values = values.iter().map(|value| named(value).map(value_of)).collect::<Result<_, _>>()?;
            Ok(EventCondition::Column(ColumnFilter { column: *column, values }))
        }
        EventCondition::Property(PropertyFilter { name, values }) => {
            let named =
                |value: &String| named_event(&RuleEvent::Property { name: name.clone(), value: value.clone() }, table);
            let found: Vec<RuleEvent> = values.iter().map(named).collect::<Result<_, _>>()?;
            let name = found.iter().find_map(|of| match of {
                RuleEvent::Property { name, .. } => Some(name.clone()),
                _ => None,
            });
            let values = found.into_iter().map(value_of).collect();
            Ok(EventCondition::Property(PropertyFilter { name: name.unwrap_or_default(), values }))
        }
    }
}

fn value_of(event: RuleEvent) -> String {
    match event {
        RuleEvent::Column { value, .. } | RuleEvent::Property { value, .. } => value,
        _ => String::new(),
    }
}

/// A name with what its events have to have besides: "Cart (mobile or tablet)".
pub(super) fn label(name: String, conditions: &[EventCondition]) -> String {
    let values = |values: &[String]| values.join(text!("funnel-or"));
    let one = |condition: &EventCondition| match condition {
        EventCondition::Column(of) => values(&of.values),
        EventCondition::Property(of) => format!("{}: {}", of.name, values(&of.values)),
    };
    match conditions {
        [] => name,
        all => format!("{name} ({})", all.iter().map(one).collect::<Vec<_>>().join(", ")),
    }
}
