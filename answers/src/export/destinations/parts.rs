//! Rows as files that are no longer than a tool takes.

use std::collections::VecDeque;

use super::tools::ToolFormat;

/// Rows as CSV files, none of which has more rows or bytes than the tool takes.
pub(super) struct PartWriter {
    tool: &'static ToolFormat,
    header: Vec<String>,
    rows: VecDeque<Vec<String>>,
}

impl PartWriter {
    pub(super) fn new(tool: &'static ToolFormat, header: impl Iterator<Item = String>) -> Self {
        Self { tool, header: header.collect(), rows: VecDeque::new() }
    }

    pub(super) fn push(&mut self, row: Vec<String>) {
        self.rows.push_back(row);
    }

    /// The files with how many rows each has: one with the header alone where there is no row.
    pub(super) fn finish(mut self) -> Vec<(Vec<u8>, usize)> {
        let mut files = vec![self.one()];
        while !self.rows.is_empty() {
            files.push(self.one());
        }
        files
    }

    fn one(&mut self) -> (Vec<u8>, usize) {
        let mut out = Vec::new();
        if self.tool.has_header {
            write_row(&mut out, &self.header);
        }
        let mut rows = 0;
        let mut line = Vec::new();
        while let Some(row) = self.rows.front() {
            line.clear();
            write_row(&mut line, row);
            if rows > 0 && (rows == self.tool.most_rows || out.len() + line.len() > self.tool.most_bytes) {
                break;
            }
            out.extend_from_slice(&line);
            rows += 1;
            self.rows.pop_front();
        }
        (out, rows)
    }
}

/// A row as CSV, with quotes where they are needed. Cells stay as they are: no tool runs them, and a mark before them would be read as part of them.
fn write_row(out: &mut Vec<u8>, row: &[String]) {
    let mut csv = csv::WriterBuilder::new().from_writer(out);
    // writing to memory cannot fail
    csv.write_record(row).ok();
    csv.flush().ok();
}
