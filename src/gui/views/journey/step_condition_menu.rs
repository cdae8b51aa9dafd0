//! What the events of a step have to have besides, in the step's menu: values to tick, by column and property.

use egui::Ui;

use crate::analysis::funnel::EventCondition;
use crate::events::EventTable;
use crate::gui::dialogs::conditions::column_name;
use crate::gui::widgets::{caption, folding, tick_box};
use crate::model::{ColumnFilter, EventColumn, PropertyFilter};
use crate::texts::text;

/// Values of a column or property that the menu offers; one of more is written in the command.
const OFFERED: usize = 60;

/// Draws the values; gives the conditions where they were changed.
pub(super) fn show(ui: &mut Ui, table: &EventTable, only: &[EventCondition]) -> Option<Vec<EventCondition>> {
    let mut changed = None;
    caption(ui, text!("funnel-steps-only-where"));
    for column in EventColumn::ALL {
        let chosen = only.iter().find_map(|condition| match condition {
            EventCondition::Column(of) if of.column == column => Some(&of.values[..]),
            _ => None,
        });
        let make = |values| EventCondition::Column(ColumnFilter { column, values });
        let found = values(ui, column_name(column), &table.column_values(column), (only, chosen), make);
        changed = changed.or(found);
    }
    for name in table.customer_properties() {
        let chosen = only.iter().find_map(|condition| match condition {
            EventCondition::Property(of) if of.name == name => Some(&of.values[..]),
            _ => None,
        });
        let make = |values| EventCondition::Property(PropertyFilter { name: name.to_owned(), values });
        let found = values(ui, name, &table.property_texts(name), (only, chosen), make);
        changed = changed.or(found);
    }
    changed
}

/// The values of a column or property; gives all conditions where one was ticked or cleared.
fn values(
    ui: &mut Ui,
    title: &str,
    known: &[&str],
    (only, chosen): (&[EventCondition], Option<&[String]>),
    make: impl Fn(Vec<String>) -> EventCondition,
) -> Option<Vec<EventCondition>> {
    if known.is_empty() {
        return None;
    }
    let chosen = chosen.unwrap_or_default();
    let mut changed = None;
    let id = title.to_owned();
    let title =
        if chosen.is_empty() { title.to_owned() } else { format!("{title}: {}", chosen.join(text!("funnel-or"))) };
    folding(title).id_salt(id).show(ui, |ui| {
        for value in known.iter().take(OFFERED) {
            let mut on = chosen.iter().any(|chosen| chosen == value);
            if tick_box(ui, &mut on, value).changed() {
                let mut values = chosen.to_vec();
                match on {
                    true => values.push((*value).to_owned()),
                    false => values.retain(|chosen| chosen != value),
                }
                changed = Some(values);
            }
        }
        if known.len() > OFFERED {
            caption(ui, &text!("funnel-steps-more-values", n = known.len() - OFFERED));
        }
    });
    let values = changed?;
    let before = (!chosen.is_empty()).then(|| make(chosen.to_vec()));
    let mut all = only.to_vec();
    match before.and_then(|before| all.iter().position(|condition| *condition == before)) {
        Some(at) if values.is_empty() => drop(all.remove(at)),
        Some(at) => all[at] = make(values),
        None => all.push(make(values)),
    }
    Some(all)
}
