//! Sheets of Excel and `OpenDocument` workbooks as comma-separated text.

use std::fs::File;
use std::io::BufReader;

use calamine::{Data, DataRef, Ods, Reader, Sheet, SheetType, SheetVisible, Xls, Xlsb, Xlsx};

use crate::import::error::LoadError;
use crate::import::open::layers::{Layers, Stream, choose};
use crate::import::open::pipe::{Sink, pipe};
use crate::import::open::stream::{Bytes, CountingReader};
use crate::import::open::text::csv_field;
use crate::log::catch_panic;
use crate::texts::text;

/// What kind of workbook a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum WorkbookKind {
    /// Excel since 2007, `.xlsx`.
    Xlsx,
    /// Excel's binary workbook, `.xlsb`.
    Xlsb,
    /// Excel before 2007, or a newer one behind a password.
    Xls,
    /// `OpenDocument`, as `LibreOffice` writes it, `.ods`.
    Ods,
}

type Source = BufReader<CountingReader<File>>;

enum Workbook {
    Xlsx(Xlsx<Source>),
    Xlsb(Xlsb<Source>),
    Xls(Xls<Source>),
    Ods(Ods<Source>),
}

/// Rows of which the widest says how wide the sheet is, where the sheet does not say it.
const LOOK_AHEAD: usize = 500;

/// Sheets of one workbook: each is opened by itself, and with it all that the workbook keeps for all of them.
const MOST_SHEETS: usize = 200;

/// A sheet wider than this is cut.
const WIDEST: u32 = 2_000;

impl Layers<'_> {
    /// Opens a sheet of a workbook.
    pub(crate) fn workbook(mut self, file: File, kind: WorkbookKind, inside: &[String]) -> Result<Stream, LoadError> {
        let mut book = self.book(file, kind)?;
        // a sheet that is named is not looked for among the others: there may be hundreds, each read in its turn
        let named = inside.first().filter(|name| book.metadata().iter().any(|s| s.name == **name));
        let sheet = match named {
            Some(name) => name.clone(),
            None => choose(&self, &self.sheets(&mut book)?, |s| s, inside)?.clone(),
        };
        self.notes.extend(hidden_beside(book.metadata(), &sheet));
        let name = self.name.clone();
        let bytes: Bytes<'static> = pipe(&self.name, move |sink| {
            let mut rows = Rows { sink, waiting: Vec::new(), first: 0, width: 0, next: 0, fixed: false };
            book.cells(&sheet, &mut |row, column, text| rows.cell(row, column, text)).map_err(|e| match e {
                Stop::Closed(error) => error,
                Stop::Broken => LoadError::Damaged(name),
            })?;
            rows.finish()
        })?;
        Ok(Stream { delimiter: Some(b','), ..self.into_stream(bytes) })
    }

    /// The sheets that hold something.
    pub(crate) fn list_sheets(&self, file: File, kind: WorkbookKind) -> Result<Vec<Vec<String>>, LoadError> {
        let mut book = self.book(file, kind)?;
        let sheets = self.sheets(&mut book)?;
        if sheets.len() > MOST_SHEETS {
            return Err(LoadError::NotText {
                file: self.name.clone(),
                what: text!("refuse-workbook-200-sheets"),
                advice: text!("advice-save-sheets-need-workbook"),
            });
        }
        choose(self, if sheets.is_empty() { &sheets[..] } else { &sheets[..1] }, |s| s, &[])?;
        Ok(if sheets.len() == 1 { vec![Vec::new()] } else { sheets.into_iter().map(|s| vec![s]).collect() })
    }

    fn book(&self, file: File, kind: WorkbookKind) -> Result<Workbook, LoadError> {
        let opened = catch_panic(|| {
            let source = |file: File| BufReader::new(CountingReader { inner: file, meter: self.meter.clone() });
            match kind {
                WorkbookKind::Xlsx => Xlsx::new(source(file)).map(Workbook::Xlsx).map_err(|e| e.to_string()),
                WorkbookKind::Xlsb => Xlsb::new(source(file)).map(Workbook::Xlsb).map_err(|e| e.to_string()),
                WorkbookKind::Ods => Ods::new(source(file)).map(Workbook::Ods).map_err(|e| e.to_string()),
                // a new workbook with a password is wrapped in an old one
                WorkbookKind::Xls => match Xls::new(source(file.try_clone().map_err(|e| e.to_string())?)) {
                    Ok(book) => Ok(Workbook::Xls(book)),
                    Err(error) => match Xlsx::new(source(file)) {
                        Err(newer) if newer.to_string().contains("password") => Err(newer.to_string()),
                        _ => Err(error.to_string()),
                    },
                },
            }
        });
        match opened {
            Ok(Ok(book)) => Ok(book),
            Ok(Err(why)) if why.contains("assword") => Err(LoadError::NotText {
                file: self.name.clone(),
                what: text!("refuse-workbook-protected-by-password"),
                advice: text!("advice-open-password-save-without"),
            }),
            Ok(Err(_)) | Err(_) => Err(LoadError::NotText {
                file: self.name.clone(),
                what: text!("refuse-workbook-read-damaged-unknown"),
                advice: text!("advice-open-spreadsheet-program-save"),
            }),
        }
    }

    /// The names of the sheets a person sees that have cells; of all where none is to be seen.
    fn sheets(&self, book: &mut Workbook) -> Result<Vec<String>, LoadError> {
        let tables = book.metadata().iter().filter(|s| s.typ == SheetType::WorkSheet);
        let (seen, hidden): (Vec<_>, Vec<_>) = tables.partition(|s| s.visible == SheetVisible::Visible);
        let names = if seen.is_empty() { hidden } else { seen };
        let mut names: Vec<String> = names.into_iter().map(|s| s.name.clone()).collect();
        if names.len() > 1 {
            names.retain(|name| {
                let mut any = false;
                let found = catch_panic(|| {
                    book.cells(name, &mut |_, _, _| {
                        any = true;
                        Err(LoadError::Empty(String::new()))
                    })
                });
                // a sheet that cannot be read is opened to say why
                any || matches!(found, Err(_) | Ok(Err(Stop::Broken)))
            });
        }
        if names.is_empty() { Err(LoadError::Empty(self.name.clone())) } else { Ok(names) }
    }
}

/// What is said of sheets that somebody hid and that are not read; once for a workbook, with the first of those read.
fn hidden_beside(all: &[Sheet], read: &str) -> Option<String> {
    let mut sheets = all.iter().filter(|s| s.typ == SheetType::WorkSheet);
    let first = sheets.clone().find(|s| s.visible == SheetVisible::Visible)?;
    let names: Vec<String> =
        sheets.by_ref().filter(|s| s.visible != SheetVisible::Visible).map(|s| format!("“{}”", s.name)).collect();
    (first.name == read && !names.is_empty())
        .then(|| text!("note-hidden-sheets", n = names.len(), names = names.join(", ")))
}

/// Why the cells were not read to the end.
enum Stop {
    /// By whom they were told.
    Closed(LoadError),
    /// The sheet cannot be read.
    Broken,
}

type Cell<'c> = &'c mut dyn FnMut(u32, u32, &str) -> Result<(), LoadError>;

impl Workbook {
    /// What is known of the sheets without reading them.
    fn metadata(&self) -> &[Sheet] {
        match self {
            Self::Xlsx(book) => book.sheets_metadata(),
            Self::Xlsb(book) => book.sheets_metadata(),
            Self::Xls(book) => book.sheets_metadata(),
            Self::Ods(book) => book.sheets_metadata(),
        }
    }

    /// Tells every cell that holds something: row, column and text, row by row.
    fn cells(&mut self, sheet: &str, cell: Cell<'_>) -> Result<(), Stop> {
        let range = match self {
            Self::Xlsx(book) => return stream(book, sheet, cell),
            Self::Xlsb(book) => book.worksheet_range(sheet).map_err(|_| Stop::Broken)?,
            Self::Xls(book) => book.worksheet_range(sheet).map_err(|_| Stop::Broken)?,
            Self::Ods(book) => book.worksheet_range(sheet).map_err(|_| Stop::Broken)?,
        };
        let (top, left) = range.start().unwrap_or_default();
        let mut text = String::new();
        for (row, cells) in range.rows().enumerate() {
            for (column, value) in cells.iter().enumerate() {
                text.clear();
                write(&mut text, value);
                if !text.is_empty() {
                    cell(top + row as u32, left + column as u32, &text).map_err(Stop::Closed)?;
                }
            }
        }
        Ok(())
    }
}

/// Large sheets are read as they come.
fn stream(book: &mut Xlsx<Source>, sheet: &str, cell: Cell<'_>) -> Result<(), Stop> {
    let mut cells = book.worksheet_cells_reader(sheet).map_err(|_| Stop::Broken)?;
    let mut text = String::new();
    while let Some(next) = cells.next_cell().map_err(|_| Stop::Broken)? {
        let (row, column) = next.get_position();
        text.clear();
        match next.get_value() {
            DataRef::SharedString(shared) => text.push_str(shared),
            value => write(&mut text, &Data::from(value.clone())),
        }
        if !text.is_empty() {
            cell(row, column, &text).map_err(Stop::Closed)?;
        }
    }
    Ok(())
}

/// A cell's value as text: dates as ISO, whole numbers without a fraction.
fn write(out: &mut String, value: &Data) {
    use std::fmt::Write;
    // writing to a string cannot fail
    let written = match value {
        Data::Empty => Ok(()),
        Data::DurationIso(text) => {
            out.push_str(&of_day(text).unwrap_or_else(|| text.clone()));
            Ok(())
        }
        Data::String(text) | Data::DateTimeIso(text) => {
            out.push_str(text);
            Ok(())
        }
        Data::Int(n) => write!(out, "{n}"),
        Data::Float(n) => write!(out, "{n}"),
        Data::Bool(b) => write!(out, "{b}"),
        Data::Error(error) => write!(out, "{error}"),
        Data::DateTime(time) => {
            let (year, month, day, hour, minute, second, ms) = time.to_ymd_hms_milli();
            let of_day = hour != 0 || minute != 0 || second != 0 || ms != 0;
            if time.is_duration() {
                write!(out, "{}", time.as_f64())
            } else if year < 1900 || time.as_f64() < 1.0 {
                write!(out, "{hour:02}:{minute:02}:{second:02}")
            } else if !of_day {
                write!(out, "{year:04}-{month:02}-{day:02}")
            } else if ms == 0 {
                write!(out, "{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02}")
            } else {
                write!(out, "{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02}.{ms:03}")
            }
        }
    };
    written.ok();
}

/// The time of day in an ISO 8601 duration: "PT11H12M12S" becomes "11:12:12".
fn of_day(text: &str) -> Option<String> {
    let (hour, rest) = text.strip_prefix("PT")?.split_once('H')?;
    let (minute, rest) = rest.split_once('M')?;
    let second = rest.strip_suffix('S')?.split(['.', ',']).next()?;
    let digits = |t: &str| t.len() == 2 && t.bytes().all(|b| b.is_ascii_digit());
    (digits(hour) && digits(minute) && digits(second)).then(|| format!("{hour}:{minute}:{second}"))
}

/// Cells on their way to lines: every line of the sheet is one of the text, and all have a field for every column.
struct Rows<'s> {
    sink: &'s mut Sink,
    /// Cells of the rows from `next` on, in order.
    waiting: Vec<(u32, u32, String)>,
    /// The first column that has cells, and the number of columns from there.
    first: u32,
    width: u32,
    /// The row to be written next.
    next: u32,
    /// Whether width and first column are known.
    fixed: bool,
}

impl Rows<'_> {
    fn cell(&mut self, row: u32, column: u32, text: &str) -> Result<(), LoadError> {
        if column >= WIDEST {
            return Ok(());
        }
        let new_row = self.waiting.last().is_some_and(|(last, _, _)| *last != row);
        if new_row && self.fixed {
            self.write()?;
        } else if new_row && row as usize >= self.next as usize + LOOK_AHEAD {
            self.fix();
            self.write()?;
        }
        self.waiting.push((row, column, text.to_owned()));
        Ok(())
    }

    fn fix(&mut self) {
        self.first = self.waiting.iter().map(|c| c.1).min().unwrap_or(0);
        self.width = self.waiting.iter().map(|c| c.1 + 1).max().unwrap_or(1) - self.first;
        self.fixed = true;
    }

    /// Writes all rows that wait.
    fn write(&mut self) -> Result<(), LoadError> {
        let mut cells = std::mem::take(&mut self.waiting).into_iter().peekable();
        while let Some(&(row, _, _)) = cells.peek() {
            while self.next < row {
                self.sink.text().push(b'\n');
                self.next += 1;
                self.sink.send_full_chunk()?;
            }
            let mut at = self.first;
            let out = self.sink.text();
            while let Some((_, column, text)) = cells.next_if(|c| c.0 == row) {
                while at < column {
                    out.push(b',');
                    at += 1;
                }
                csv_field(out, &text);
            }
            while at + 1 < self.first + self.width {
                out.push(b',');
                at += 1;
            }
            out.push(b'\n');
            self.next = row + 1;
            self.sink.send_full_chunk()?;
        }
        Ok(())
    }

    fn finish(mut self) -> Result<(), LoadError> {
        if !self.fixed {
            self.fix();
        }
        self.write()
    }
}
