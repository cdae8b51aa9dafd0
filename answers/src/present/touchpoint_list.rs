//! The list of all touchpoints: what they are called in files, their stage and kind, and how often they happened.

use std::collections::BTreeMap;

use crate::analysis::count_touchpoints;
use crate::events::{EventTable, Subset, touchpoint_counts};
use crate::model::{Project, TouchpointKind};

/// One touchpoint in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TouchpointRow {
    /// The name of the touchpoint.
    pub name: String,
    /// Index of the touchpoint's stage; `None` where it has none.
    pub stage: Option<u8>,
    /// What kind of thing happens there.
    pub kind: TouchpointKind,
    /// Events, those of bots and own people too.
    pub events: u64,
    /// How often it is reached where it is the goal: orders, not their lines.
    pub orders: Option<u64>,
    /// Raw names that files give the touchpoint.
    pub raw: Vec<String>,
}

/// Every touchpoint of the project, most events first.
pub fn touchpoint_list(table: &EventTable, project: &Project) -> Vec<TouchpointRow> {
    let goal = table.goal_mask(&project.settings.goal);
    let counts = count_touchpoints(table, &Subset::all(table).with_sent());
    let orders = |name: &str| {
        let at = table.names.touchpoints.iter().position(|t| t == name)?;
        goal[at].then(|| counts[at].orders)
    };
    let mut by: BTreeMap<String, TouchpointRow> = BTreeMap::new();
    for found in touchpoint_counts(table, &project.rules) {
        let row = by.entry(found.touchpoint).or_insert_with_key(|name| TouchpointRow {
            name: name.clone(),
            stage: found.stage,
            kind: found.kind,
            events: 0,
            orders: orders(name),
            raw: Vec::new(),
        });
        row.events += found.events;
        if !row.raw.contains(&found.raw) {
            row.raw.push(found.raw);
        }
    }
    let mut rows: Vec<TouchpointRow> = by.into_values().collect();
    rows.sort_by_key(|r| std::cmp::Reverse(r.events));
    rows
}
