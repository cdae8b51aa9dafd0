//! An answer as a workbook: a sheet that says what it is, and one for each table, with typed cells.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, Worksheet, XlsxError};

use crate::insights::Answer;
use crate::present::table::{Cell, Table};
use crate::texts::text;

use super::provenance::Provenance;

/// Why there is no workbook.
#[derive(Debug, thiserror::Error)]
pub enum WorkbookError {
    /// A table has more rows than a sheet can have.
    #[error("{}", text!("workbook-too-many-rows", table = .0, most = crate::present::numbers::count(MOST_ROWS as u64)))]
    Rows(String),
    /// The workbook cannot be written.
    #[error("{}", text!("workbook-not-written", why = .0.to_string()))]
    Written(#[from] XlsxError),
}

/// Rows of a sheet without its heading.
const MOST_ROWS: usize = 1_048_575;
/// At most so many letters fit into a cell.
const MOST_LETTERS: usize = 32_767;
/// Letters of the name of a sheet.
const MOST_OF_NAME: usize = 31;
/// No column is wider than this, in letters.
const WIDEST: f64 = 60.0;
const DAY_MS: f64 = 86_400_000.0;

/// Formats of cells by what they hold.
struct Formats {
    heading: Format,
    title: Format,
    wrapped: Format,
    count: Format,
    number: Format,
    share: Format,
    money: Format,
    time: Format,
    day: Format,
    duration: Format,
}

impl Formats {
    fn new(currency: &str) -> Self {
        let number = |format: &str| Format::new().set_num_format(format);
        Self {
            heading: Format::new().set_bold().set_text_wrap().set_align(FormatAlign::Top),
            title: Format::new().set_bold().set_font_size(14.0).set_text_wrap().set_align(FormatAlign::Top),
            wrapped: Format::new().set_text_wrap().set_align(FormatAlign::Top),
            count: number("#,##0"),
            number: number("#,##0.0##"),
            share: number("0.0%"),
            money: number(&format!("#,##0.00 \"{}\"", currency.replace('"', ""))),
            time: number("yyyy-mm-dd hh:mm"),
            day: number("yyyy-mm-dd"),
            duration: number("[h]:mm:ss"),
        }
    }
}

/// An answer as a workbook. Dates are those of the project's time zone, lengths of time are times of a spreadsheet.
pub fn workbook(answer: &Answer, about: &Provenance) -> Result<Vec<u8>, WorkbookError> {
    let formats = Formats::new(&about.style.currency);
    let mut book = Workbook::new();
    // the time of the data, not of writing: the same answer is the same file
    let properties = DocProperties::new().set_title(&about.project);
    book.set_properties(&match ExcelDateTime::from_timestamp(about.data_until.div_euclid(1000)) {
        Ok(made) => properties.set_creation_datetime(&made),
        Err(_) => properties,
    });
    write_about(book.add_worksheet(), answer, about, &formats)?;
    for named in &answer.tables {
        if named.table.rows.len() > MOST_ROWS {
            return Err(WorkbookError::Rows(named.name.to_owned()));
        }
        let sheet = book.add_worksheet();
        sheet.set_name(sheet_name(&named.title()))?;
        write_table(sheet, &named.table, &about.style.zone, &formats)?;
    }
    Ok(book.save_to_buffer()?)
}

/// The first sheet: the sentence, and what it is of.
fn write_about(
    sheet: &mut Worksheet,
    answer: &Answer,
    about: &Provenance,
    formats: &Formats,
) -> Result<(), WorkbookError> {
    sheet.set_name(text!("workbook-about"))?;
    sheet.set_column_width(0, 24.0)?;
    sheet.set_column_width(1, 100.0)?;
    sheet.merge_range(0, 0, 0, 1, &cut(&answer.sentence), &formats.title)?;
    // a merged cell does not grow with its text
    let lines = 1 + answer.sentence.chars().count() / 100;
    sheet.set_row_height(0, 20.0 * lines as f64)?;
    let mut lines: Vec<(&str, &str)> = vec![
        (text!("workbook-question"), &about.question),
        (text!("workbook-note"), &answer.note),
        (text!("workbook-project"), &about.project),
        (text!("workbook-period"), &about.period),
        (text!("workbook-filter"), if about.filter.is_empty() { text!("workbook-no-filter") } else { &about.filter }),
    ];
    lines.extend(about.incomplete.iter().map(|words| (text!("workbook-incomplete"), words.as_str())));
    lines.extend(about.settings.iter().map(|(name, value)| (name.as_str(), value.as_str())));
    for (row, (name, value)) in (2..).zip(lines) {
        sheet.write_string_with_format(row, 0, name, &formats.heading)?;
        sheet.write_string_with_format(row, 1, cut(value), &formats.wrapped)?;
    }
    Ok(())
}

fn write_table(sheet: &mut Worksheet, table: &Table, zone: &TimeZone, formats: &Formats) -> Result<(), WorkbookError> {
    for (at, column) in (0u16..).zip(&table.columns) {
        let title = if column.title.is_empty() { &column.key } else { &column.title };
        sheet.write_string_with_format(0, at, title.as_ref(), &formats.heading)?;
    }
    for (at, row) in (1u32..).zip(&table.rows) {
        for (column, cell) in (0u16..).zip(row) {
            write_cell(sheet, (at, column), cell, zone, formats)?;
        }
    }
    sheet.set_freeze_panes(1, 0)?;
    if !table.rows.is_empty() && !table.columns.is_empty() {
        sheet.autofilter(0, 0, table.rows.len() as u32, table.columns.len() as u16 - 1)?;
    }
    for (at, column) in (0u16..).zip(0..table.columns.len()) {
        sheet.set_column_width(at, width(table, column))?;
    }
    Ok(())
}

/// About as many letters as a column needs, by its first rows.
fn width(table: &Table, column: usize) -> f64 {
    const LOOKED_AT: usize = 200;
    let words = |row: &Vec<Cell>| match &row[column] {
        Cell::Text(text) => text.chars().count(),
        Cell::Time(_) => 16,
        _ => 11,
    };
    let title = table.columns[column].title.chars().count();
    // long headings are broken
    let widest = table.rows.iter().take(LOOKED_AT).map(words).max().unwrap_or(0).max(title.min(18));
    (widest as f64 + 2.0).min(WIDEST)
}

fn write_cell(
    sheet: &mut Worksheet,
    (row, column): (u32, u16),
    cell: &Cell,
    zone: &TimeZone,
    formats: &Formats,
) -> Result<(), WorkbookError> {
    let number = |sheet: &mut Worksheet, value: f64, format: &Format| -> Result<(), XlsxError> {
        // a sheet has no cell for what is no number
        if value.is_finite() {
            sheet.write_number_with_format(row, column, value, format)?;
        }
        Ok(())
    };
    match cell {
        Cell::Empty => {}
        // a string is never calculated, whatever it begins with
        Cell::Text(text) => {
            sheet.write_string(row, column, cut(text))?;
        }
        Cell::Count(n) => number(sheet, *n as f64, &formats.count)?,
        Cell::Integer(n) => number(sheet, *n as f64, &Format::new())?,
        Cell::Number(value) => number(sheet, *value, &formats.number)?,
        Cell::Real(value) => number(sheet, *value, &Format::new())?,
        Cell::Share(value) | Cell::Points(value) => number(sheet, *value, &formats.share)?,
        Cell::Money(value) => number(sheet, *value, &formats.money)?,
        Cell::Time(ms) => time(sheet, (row, column), *ms, zone, &formats.time)?,
        Cell::Day(ms) => time(sheet, (row, column), *ms, zone, &formats.day)?,
        Cell::Duration(ms) => number(sheet, *ms as f64 / DAY_MS, &formats.duration)?,
        Cell::ExactDuration(ms) => number(sheet, *ms / DAY_MS, &formats.duration)?,
        Cell::Flag(yes) => {
            sheet.write_boolean(row, column, *yes)?;
        }
    }
    Ok(())
}

/// A moment by the clock of the project, which is what a spreadsheet's dates are; ISO 8601 where it has no such date.
fn time(
    sheet: &mut Worksheet,
    (row, column): (u32, u16),
    ms: i64,
    zone: &TimeZone,
    format: &Format,
) -> Result<(), XlsxError> {
    let local = Timestamp::from_millisecond(ms).ok().map(|at| zone.to_datetime(at));
    let seconds = local.and_then(|at| TimeZone::UTC.to_timestamp(at).ok()).map(|at| at.as_second());
    match seconds.and_then(|seconds| ExcelDateTime::from_timestamp(seconds).ok()) {
        Some(at) => sheet.write_datetime_with_format(row, column, &at, format)?,
        None => sheet.write_string(row, column, crate::present::numbers::iso(ms))?,
    };
    Ok(())
}

/// A text that a cell can hold.
fn cut(text: &str) -> String {
    if text.chars().count() <= MOST_LETTERS {
        return text.to_owned();
    }
    text.chars().take(MOST_LETTERS - 1).chain(['…']).collect()
}

/// The title of a table as a sheet may be called.
fn sheet_name(title: &str) -> String {
    title.replace(['[', ']', ':', '*', '?', '/', '\\'], " ").chars().take(MOST_OF_NAME).collect()
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use calamine::{Data, Reader, Xlsx};

    use super::*;
    use crate::present::small_groups::Disclosure;
    use crate::present::table::Style;

    fn about() -> Provenance {
        Provenance {
            project: "Kestrel & Finch".to_owned(),
            period: "1 Jan – 30 Jun 2026".to_owned(),
            filter: "channel: E-mail".to_owned(),
            question: "How many?".to_owned(),
            settings: vec![("Steps".to_owned(), "5".to_owned())],
            incomplete: None,
            style: Style { zone: crate::present::numbers::zone("Europe/Berlin"), currency: "EUR".to_owned() },
            data_until: 1_782_000_000_000,
        }
    }

    fn answer() -> Answer {
        let columns = ["name", "n", "share", "money", "at", "day", "took", "yes"];
        let titles = ["Name", "Customers", "Of all", "Value", "At", "From", "Median time", "Complete"];
        let pairs: Vec<_> = columns.into_iter().zip(titles).collect();
        let mut table = Table::new(&pairs);
        table.push(vec![
            Cell::text("=HYPERLINK(\"http://x\")"),
            Cell::Count(1204),
            Cell::Share(0.425),
            Cell::Money(12.5),
            // 1 July 2026 12:30 in Berlin, and midnight of that day
            Cell::Time(1_782_901_800_000),
            Cell::Day(1_782_856_800_000),
            Cell::Duration(90_000_000),
            Cell::Flag(true),
        ]);
        let blank = vec![
            Cell::text("x".repeat(40_000)),
            Cell::Empty,
            Cell::Share(f64::NAN),
            Cell::Empty,
            Cell::Empty,
            Cell::Empty,
            Cell::Empty,
            Cell::Flag(false),
        ];
        table.push(blank);
        Answer::new("Of 1,204 customers 42 % buy.", "customers · of start").table("to_and_fro", Disclosure::all(table))
    }

    #[test]
    fn a_workbook_reads_back_with_the_types_and_values_of_its_cells() {
        let bytes = workbook(&answer(), &about()).unwrap();
        assert_eq!(bytes, workbook(&answer(), &about()).unwrap(), "the same answer is the same file");
        let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).unwrap();
        assert_eq!(book.sheet_names(), ["About", "Back and forth"]);
        let rows = book.worksheet_range("Back and forth").unwrap();
        assert_eq!(
            (rows[(0, 0)].clone(), rows[(0, 2)].clone()),
            (Data::String("Name".into()), Data::String("Of all".into()))
        );
        assert_eq!(rows[(1, 0)], Data::String("=HYPERLINK(\"http://x\")".into()));
        assert_eq!(
            (rows[(1, 1)].clone(), rows[(1, 2)].clone(), rows[(1, 3)].clone()),
            (Data::Float(1204.0), Data::Float(0.425), Data::Float(12.5))
        );
        let date = |at: (usize, usize)| match &rows[at] {
            Data::DateTime(at) => at.as_f64(),
            other => panic!("{other:?}"),
        };
        // 2026-07-01 is day 46204 of a spreadsheet
        assert!((date((1, 4)) - (46204.0 + 12.5 / 24.0)).abs() < 1e-6, "{}", date((1, 4)));
        assert!((date((1, 5)) - 46204.0).abs() < 1e-6, "{}", date((1, 5)));
        assert!((date((1, 6)) - 25.0 / 24.0).abs() < 1e-9);
        assert_eq!(
            (rows[(1, 7)].clone(), rows[(2, 7)].clone(), rows[(2, 2)].clone()),
            (Data::Bool(true), Data::Bool(false), Data::Empty)
        );
        assert!(matches!(&rows[(2, 0)], Data::String(long) if long.chars().count() == MOST_LETTERS));
        let first = book.worksheet_range("About").unwrap();
        let all: Vec<String> = first.cells().map(|(_, _, cell)| cell.to_string()).collect();
        for part in
            ["Of 1,204 customers 42 % buy.", "Customers · of start", "Kestrel & Finch", "channel: E-mail", "Steps"]
        {
            assert!(all.iter().any(|text| text == part), "{part} is not in {all:?}");
        }
    }

    #[test]
    fn names_of_sheets_are_short_enough() {
        let long = sheet_name("A table with a name that is far too long for a sheet");
        assert_eq!((sheet_name("Carts / orders").as_str(), long.chars().count()), ("Carts   orders", MOST_OF_NAME));
    }
}
