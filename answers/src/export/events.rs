//! Events in a file, a few thousand at a time, so that no number of them fills the memory.

use std::io::{self, Write};

use crate::events::EventTable;
use crate::model::CustomerIx;
use crate::present::tables;
use crate::progress::Progress;

use super::table_writer::TableWriter;

/// Rows that are made at once.
const ROWS: usize = 4096;

/// Writes events, by customer and position, into a file that was begun.
pub fn write_events(
    table: &EventTable,
    events: impl IntoIterator<Item = (CustomerIx, usize)>,
    hide_names: bool,
    mut file: TableWriter<impl Write>,
    progress: &Progress,
) -> io::Result<()> {
    file.add(&tables::event_rows(table, [], hide_names))?;
    let mut events = events.into_iter();
    loop {
        progress.check().map_err(io::Error::other)?;
        let rows = tables::event_rows(table, events.by_ref().take(ROWS), hide_names);
        if rows.rows.is_empty() {
            return file.end().map(drop);
        }
        progress.advance(rows.rows.len() as u64);
        file.add(&rows)?;
    }
}
