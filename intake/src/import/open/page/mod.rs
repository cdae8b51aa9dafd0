//! Tables of web pages, which many tools write under the name ".xls", and of workbooks in XML, as comma-separated text.
//!
//! Such a file is written to a temporary one in UTF-8 and read twice: once to see which table is the data, once for its
//! rows.

pub(crate) mod grid;
pub(crate) mod markup;
pub(crate) mod utf8;

use std::fs::File;
use std::io::{Seek, SeekFrom};

use crate::import::error::LoadError;
use crate::import::open::layers::{Layers, Stream};
use crate::import::open::page::grid::Grid;
use crate::import::open::page::markup::{MarkupKind, each_row};
use crate::import::open::page::utf8::Utf8;
use crate::import::open::pipe::pipe;
use crate::import::open::stream::PeekableInput;
use crate::import::open::table_input::{Choice, Input};
use crate::import::open::text::csv_field;
use crate::texts::text;

/// Beginnings of web pages.
const PAGES: [&str; 16] = [
    "<!doctype html",
    "<html",
    "<table",
    "<head",
    "<body",
    "<meta",
    "<style",
    "<div",
    "<center",
    "<h1",
    "<h2",
    "<h3",
    "<p>",
    "<b>",
    "<font",
    "<!--",
];

/// Whether a beginning is that of a web page, or of a workbook written as XML.
pub(crate) fn is_page(head: &[u8]) -> bool {
    let head = utf8::beginning(head).to_ascii_lowercase();
    let start = head.trim_start_matches('\u{feff}').trim_start();
    PAGES.iter().any(|p| start.starts_with(p))
        || (start.starts_with("<?xml") && (start.contains("<html") || is_book(start)))
}

/// Whether a beginning is that of a workbook in XML.
fn is_book(head: &str) -> bool {
    head.contains("urn:schemas-microsoft-com:office:spreadsheet")
}

/// A table of a page, as far as it tells which one is the data.
#[derive(Debug, Default)]
struct Survey {
    grid: Grid,
    rows: usize,
    /// How many cells hold something.
    filled: usize,
}

impl Survey {
    /// Whether it may be data: pages use tables to arrange things, too.
    fn is_data(&self) -> bool {
        self.rows > 1 && self.grid.width() > 1
    }
}

impl Layers<'_> {
    /// Opens the table of a page that holds most, or the one that is asked for.
    pub(crate) fn page(mut self, mut bytes: PeekableInput<'static>, inside: &[String]) -> Result<Stream, LoadError> {
        let kind = if is_book(&utf8::beginning(bytes.peek(utf8::HEAD).map_err(|e| self.io(e))?)) {
            MarkupKind::Workbook
        } else {
            MarkupKind::Page
        };
        let mut text = Utf8::new(bytes).map_err(|e| self.io(e))?;
        let mut file = self.spool(&mut text)?;
        let mut tables: Vec<Survey> = Vec::new();
        each_row(self.again(&mut file)?, kind, &mut |table, row| {
            tables.resize_with(tables.len().max(table + 1), Survey::default);
            let survey = &mut tables[table];
            for line in survey.grid.add(row) {
                survey.rows += 1;
                survey.filled += line.iter().filter(|cell| !cell.is_empty()).count();
            }
            Ok(())
        })?;
        let most = |list: &[usize]| list.iter().copied().max_by_key(|&t| (tables[t].filled, std::cmp::Reverse(t)));
        let data: Vec<usize> = (0..tables.len()).filter(|&t| tables[t].is_data()).collect();
        let all: Vec<usize> = (0..tables.len()).collect();
        let Some(guess) = most(&data).or_else(|| most(&all)).filter(|&t| tables[t].filled > 0) else {
            return Err(LoadError::NotText {
                file: self.name,
                what: text!("refuse-web-page-without-table"),
                advice: text!("advice-perhaps-export-asked-for"),
            });
        };
        let name = |t: usize| format!("Table {}", t + 1);
        let chosen = match inside.first() {
            None => guess,
            Some(wanted) => data
                .iter()
                .copied()
                .find(|&t| name(t) == *wanted)
                .ok_or_else(|| LoadError::NoSuchTable { file: self.name.clone(), table: wanted.clone() })?,
        };
        let option = |&t: &usize| {
            let columns = text!("count-columns", n = tables[t].grid.width());
            let label = format!("{}: {columns}, {}", name(t), text!("count-rows", n = tables[t].rows));
            (label, Input { inside: [self.way.clone(), vec![name(t)]].concat(), ..self.path.into() })
        };
        let choice = (data.len() > 1).then(|| Choice {
            question: text!("choose-table-of-page").to_owned(),
            options: data.iter().map(option).collect(),
            chosen: data.iter().position(|&t| t == chosen).unwrap_or(0),
            is_open: false,
        });
        if choice.is_some() {
            self.notes.push(text!("note-tables-of-page", n = data.len(), name = name(chosen)));
        }
        let width = tables[chosen].grid.width();
        let source = self.again(&mut file)?;
        let bytes = pipe(&self.name, move |sink| {
            let mut grid = Grid::default();
            each_row(source, kind, &mut |table, row| {
                if table != chosen {
                    return Ok(());
                }
                for line in grid.add(row) {
                    for column in 0..width {
                        if column > 0 {
                            sink.text().push(b',');
                        }
                        csv_field(sink.text(), line.get(column).map_or("", String::as_str));
                    }
                    sink.text().push(b'\n');
                }
                Ok(sink.send_full_chunk()?)
            })
        })?;
        Ok(Stream { delimiter: Some(b','), choice, ..self.into_stream(bytes) })
    }

    /// The file from its beginning.
    fn again(&self, file: &mut File) -> Result<File, LoadError> {
        file.seek(SeekFrom::Start(0)).and_then(|_| file.try_clone()).map_err(|e| self.io(e))
    }
}
