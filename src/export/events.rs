//! Events as CSV, a few thousand at a time, so that no number of them fills the memory.

use std::io::{self, Write};

use crate::events::EventTable;
use crate::model::CustomerIx;
use crate::present::table::CsvTarget;
use crate::present::tables;
use crate::progress::Progress;

/// Rows that are made at once.
const ROWS: usize = 4096;

/// Writes events, by customer and position, with a header line.
pub fn write_events(
    table: &EventTable,
    events: impl IntoIterator<Item = (CustomerIx, usize)>,
    hide_names: bool,
    target: CsvTarget,
    mut out: impl Write,
    progress: &Progress,
) -> io::Result<()> {
    tables::event_rows(table, [], hide_names).write_csv_for(target, &mut out)?;
    let mut events = events.into_iter();
    loop {
        progress.check().map_err(io::Error::other)?;
        let rows = tables::event_rows(table, events.by_ref().take(ROWS), hide_names);
        if rows.rows.is_empty() {
            return Ok(());
        }
        progress.advance(rows.rows.len() as u64);
        rows.write_csv_rows_for(target, &mut out)?;
    }
}
