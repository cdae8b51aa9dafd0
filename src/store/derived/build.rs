//! The table of packed events: what analyses ask of all events at once is unpacked, everything else stays in its blocks
//! until it is asked for.

use std::sync::Arc;

use crate::events::{Dimensions, EventTable, Lazy, People, Unreadable};
use crate::model::Rules;
use crate::store::codec::Malformed;
use crate::store::packed::{Order, PackedColumn, PackedEvents, code};

/// A table of which some columns lie in packed blocks.
pub struct PackedTable {
    /// The events, sorted, joined and named.
    pub table: EventTable,
    pub(super) columns: PackedColumns,
}

/// The columns that were not unpacked.
#[derive(Clone)]
pub(super) struct PackedColumns {
    events: Arc<PackedEvents>,
    positions: Arc<Vec<u32>>,
}

impl PackedEvents {
    /// Sorts and names the events of `people`. `None` where the blocks are not whole.
    pub fn into_table(self, people: People, dims: Dimensions, rules: &Rules) -> Option<PackedTable> {
        table(self, people, dims, rules).ok()
    }
}

fn table(mut events: PackedEvents, people: People, dims: Dimensions, rules: &Rules) -> Result<PackedTable, Malformed> {
    let Order { offsets, positions } = events.order(&people)?;
    events.forget(PackedColumn::Profile);
    let time = events.take(PackedColumn::Time, &positions, |time| time)?;
    let (first, last) = time.iter().fold((i64::MAX, i64::MIN), |(low, high), &t| (low.min(t), high.max(t)));
    let ends = if time.is_empty() { (0, 0) } else { (first, last) };
    let mut table = EventTable::of_customers(offsets, ends, dims.into());
    table.time = time.into();
    table.source = events.take(PackedColumn::Source, &positions, |source| source as u8)?.into();
    table.event = events.take(PackedColumn::Event, &positions, code)?.into();
    table.raw_channel = events.take(PackedColumn::Channel, &positions, code)?.into();
    table.page = events.take(PackedColumn::Page, &positions, code)?.into();
    table.order = events.orders(&positions)?.into();
    let columns = PackedColumns { events: events.into(), positions: positions.into() };
    table.product = columns.later(PackedColumn::Product);
    table.campaign = columns.later(PackedColumn::Campaign);
    table.device = columns.later(PackedColumn::Device);
    table.country = columns.later(PackedColumn::Country);
    table.text = columns.later(PackedColumn::Text);
    let money = columns.clone();
    table.value = Lazy::later(move || money.events.money(&money.positions).map_err(unreadable));
    table.take_people(people, rules);
    Ok(PackedTable { table, columns })
}

impl PackedColumns {
    fn later(&self, column: PackedColumn) -> Lazy<Vec<u32>> {
        let own = self.clone();
        Lazy::later(move || own.events.codes(column, &own.positions).map_err(unreadable))
    }

    /// Codes of some events of the table.
    pub fn codes(&self, column: PackedColumn, events: std::ops::Range<usize>) -> Result<Vec<u32>, Malformed> {
        self.events.codes(column, &self.positions[events])
    }

    /// Money of some events of the table.
    pub fn money(&self, events: std::ops::Range<usize>) -> Result<Vec<f64>, Malformed> {
        self.events.money(&self.positions[events])
    }
}

fn unreadable(malformed: Malformed) -> Unreadable {
    Unreadable(malformed.to_string())
}
