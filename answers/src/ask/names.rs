//! The names of a project, for questions.

use crate::events::EventTable;
use crate::model::{CURRENCY, Entity, EventColumn, Project};

use super::vocabulary::{Name, NameKind, Vocabulary};

/// Events that are looked at to see which touchpoints are usual, spread over all.
const SAMPLED: usize = 200_000;

/// Every name by which a question can mean something of the project. No name of a person is among them.
pub(super) fn vocabulary(table: &EventTable, project: &Project) -> Vocabulary {
    let mut names = Vec::new();
    let mut add = |kind: NameKind, text: &str, events: u64| names.push(Name { kind, text: text.to_owned(), events });
    let counts = touchpoint_counts(table);
    for (i, touchpoint) in table.names.touchpoints.iter().enumerate() {
        let kind = table.names.kind_of.get(i).copied().unwrap_or_default();
        add(NameKind::Touchpoint(kind.code()), touchpoint, counts.get(i).copied().unwrap_or_default());
    }
    table.names.stages.iter().for_each(|stage| add(NameKind::Stage, stage, 0));
    let columns: [(EventColumn, fn() -> NameKind); 6] = [
        (EventColumn::Channel, || NameKind::Channel),
        (EventColumn::Device, || NameKind::Device),
        (EventColumn::Country, || NameKind::Country),
        (EventColumn::Product, || NameKind::Product),
        (EventColumn::Campaign, || NameKind::Campaign),
        (EventColumn::Source, || NameKind::Source),
    ];
    for (column, kind) in columns {
        table.column_values(column).into_iter().for_each(|value| add(kind(), value, 0));
    }
    for segment in project.segments.iter() {
        add(NameKind::Segment(segment.id), &segment.name, 0);
    }
    for property in table.property_names() {
        if Entity::is_id_property(property) {
            continue;
        }
        add(NameKind::Property, property, 0);
        if property != CURRENCY {
            let values = table.property_texts(property);
            values.into_iter().for_each(|value| add(NameKind::PropertyValue(property.to_owned()), value, 0));
        }
    }
    let goal = &project.settings.goal.touchpoints;
    let is_there = |name: &&String| table.names.touchpoints.contains(name);
    Vocabulary::new(names, goal.iter().find(is_there).cloned())
}

/// How often each touchpoint happens, among events spread over all.
fn touchpoint_counts(table: &EventTable) -> Vec<u64> {
    let mut counts = vec![0; table.names.touchpoints.len()];
    let step = (table.num_events() / SAMPLED).max(1);
    for &touchpoint in table.touchpoint.iter().step_by(step) {
        if let Some(count) = counts.get_mut(usize::from(touchpoint)) {
            *count += 1;
        }
    }
    counts
}
