//! What a list of customers says of them that groups them, such as plan, city or age: it is kept as an attribute of the
//! person and as a property of the events that the list's dates make, so that customers can be told apart by it everywhere.

use crate::import::map::guess::column_stats::ColumnStats;
use crate::import::map::mapping::{Mapping, Role, TableKind};
use crate::import::map::properties::role_of;
use crate::import::read::format::Column;
use crate::model::MAX_PROPERTIES;

/// Makes properties of the attributes of a list of people that group them. `is_decided` says of which a preset knows better.
pub(crate) fn keep_properties(
    columns: &[Column],
    all_stats: &[ColumnStats],
    mapping: &mut Mapping,
    is_decided: impl Fn(&str) -> bool,
) {
    if mapping.kind != TableKind::People {
        return;
    }
    let is_attribute = |name: &str| mapping.role(name) == Role::Attribute && !is_decided(name);
    let mut found: Vec<(f64, &str, Role)> = columns
        .iter()
        .zip(all_stats)
        .filter(|(column, _)| is_attribute(&column.name))
        .map(|(column, stats)| (stats.filled, column.name.as_str(), role_of(&column.name, stats, &column.samples)))
        .filter(|(.., role)| role.property().is_some())
        .collect();
    // a project holds no more of them: those that most people have
    found.sort_by(|a, b| b.0.total_cmp(&a.0));
    for (_, name, role) in found.into_iter().take(MAX_PROPERTIES) {
        mapping.set_role(name, role);
    }
}
