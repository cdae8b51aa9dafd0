//! Tables as files: lists of people, and rows for programs.

use std::io::Write;

use crate::export::TableWriter;
use crate::present::table::{CsvTarget, Table};
use crate::release::{JournalReceipt, PendingRecord, Release};

use super::args::FileFormat;
use super::destination::Destination;
use super::output;

/// Begins a table in a format of tables; `note` says what of it is merged or not shown.
pub(super) fn writer<'a>(
    out: &'a mut dyn Write,
    format: FileFormat,
    reader: CsvTarget,
    note: Option<&str>,
) -> TableWriter<&'a mut dyn Write> {
    let note = note.map(str::to_owned);
    TableWriter::new(out, format.of_table(reader)).about("note", note).about("incomplete", output::incomplete())
}

/// Writes a list that a person may open, and has it recorded before anybody can have it. Standard output goes to a program.
pub(super) fn list_file(
    list: &Release<Table>,
    target: &Destination,
    format: FileFormat,
    record: impl FnOnce(PendingRecord) -> anyhow::Result<JournalReceipt>,
) -> anyhow::Result<()> {
    let reader = if matches!(target, Destination::Standard) { CsvTarget::Program } else { CsvTarget::Spreadsheet };
    let write = |rows: &Table, out: &mut dyn Write| {
        let mut file = writer(out, format, reader, None);
        file.add(rows)?;
        file.end().map(drop)
    };
    target.write(list, write, record)
}
