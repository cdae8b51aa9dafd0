//! Dates that become events of their own, and what these are called.

use crate::events::words;
use crate::import::map::mapping::{Mapping, Role, TableKind};
use crate::texts::capitalized;

/// The fields whose dates are events, and what these are called.
pub(crate) fn milestones(column: &dyn Fn(&str) -> Option<usize>, mapping: &Mapping) -> Vec<(usize, String)> {
    let dated = mapping.columns.iter().filter(|c| c.role == Role::Milestone);
    let named = dated.filter_map(|c| {
        let name = if c.event.is_empty() { milestone_name(&c.column, mapping.kind) } else { c.event.clone() };
        Some((column(&c.column)?, name))
    });
    named.collect()
}

/// `signed_up_at` → "Signed up"; in order tables "Cancelled at" → "Order cancelled".
fn milestone_name(column: &str, kind: TableKind) -> String {
    const ENDINGS: [&str; 10] = ["at", "date", "on", "time", "datum", "am", "timestamp", "utc", "day", "le"];
    let key = words(column);
    let mut parts: Vec<&str> = key.split(' ').collect();
    while parts.len() > 1 && parts.last().is_some_and(|w| ENDINGS.contains(w)) {
        parts.pop();
    }
    while parts.len() > 1
        && parts.first().is_some_and(|w| matches!(*w, "date" | "datum" | "data" | "fecha" | "property"))
    {
        parts.remove(0);
    }
    let mut name = parts.join(" ");
    if kind == TableKind::Orders && !name.starts_with("order") {
        name = format!("order {name}");
    }
    // "Create date", "Created": of a person that is when the contact came to be known
    if matches!(
        name.as_str(),
        "create" | "created" | "createdate" | "profile created" | "contact created" | "date added" | "added"
    ) {
        name = "lead created".to_owned();
    }
    if matches!(name.as_str(), "became a customer" | "became customer") {
        name = "became customer".to_owned();
    }
    if name == "won" || name == "closed won" {
        name = "deal won".to_owned();
    }
    capitalized(&name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn milestones_are_named_after_their_column() {
        for (column, kind, name) in [
            ("signed_up", TableKind::People, "Signed up"),
            ("Create Date", TableKind::People, "Lead created"),
            ("Became a Customer Date", TableKind::People, "Became customer"),
            ("OPTIN_TIME", TableKind::People, "Optin"),
            ("Cancelled at", TableKind::Orders, "Order cancelled"),
            ("date", TableKind::People, "Date"),
        ] {
            assert_eq!(milestone_name(column, kind), name);
        }
    }
}
