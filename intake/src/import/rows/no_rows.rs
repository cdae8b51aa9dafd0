//! Lines of a table that are no rows: column names that come again, and totals.

use crate::import::read::delimited::Fields;
use crate::import::read::table::TextTable;

/// Whether a record repeats the column names, as files put together from several do.
pub(super) fn is_header(table: &TextTable, record: &[u8]) -> bool {
    if table.dialect.json || table.header_line.is_none() {
        return false;
    }
    let mut fields = Fields::default();
    fields.split(&table.dialect, record);
    let same = (0..fields.len()).filter(|&i| table.names.get(i).is_some_and(|n| fields.text(record, i) == **n)).count();
    same > 0 && same * 2 > table.names.len()
}

/// Whether a record is a line of totals.
pub(super) fn is_total(record: &[u8]) -> bool {
    let start = &record[..record.len().min(24)];
    let start =
        start.iter().position(|b| b.is_ascii_alphabetic()).map_or(&start[..0], |i| &start[i..]).to_ascii_lowercase();
    [&b"total"[..], b"totale", b"totaal", b"grand total", b"sum", b"gesamt", b"summe"].iter().any(|w| {
        start.strip_prefix(*w).is_some_and(|rest| rest.first().is_none_or(|b| !b.is_ascii_alphanumeric() && *b != b'_'))
    })
}
