//! A table on its way out: typed cells that read well on a screen and compute well in a file.

use std::borrow::Cow;
use std::io;

use unicode_width::UnicodeWidthStr;

use crate::texts::text;

use super::{numbers, printable};

/// A cell. Its type decides how it is written: for people with units, for machines without.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// A cell without a value.
    Empty,
    /// A text, the same for people and for files.
    Text(String),
    /// A number of customers, events or the like.
    Count(u64),
    /// A number with decimals and without a unit.
    Number(f64),
    /// A whole number that may be anything, such as a year: written as it is, for people too.
    Integer(i64),
    /// A number that may be anything: the shortest text that reads back as the same, for people too.
    Real(f64),
    /// A share from 0 to 1: `42 %`, in files `0.42`.
    Share(f64),
    /// The difference of two shares: `+4.2 points`, in files `0.042`.
    Points(f64),
    /// Money; the column's key names the currency's column where it matters.
    Money(f64),
    /// A moment, ms UTC: in files ISO 8601.
    Time(i64),
    /// A moment at which a day begins, ms UTC: people read the day, files have the moment.
    Day(i64),
    /// A length of time in ms: in files seconds.
    Duration(i64),
    /// A length of time in ms that may lie between two, as a median of two does.
    ExactDuration(f64),
    /// Yes or no: in files `true` and `false`.
    Flag(bool),
}

impl Cell {
    /// Words, or nothing where there are none.
    pub fn text(text: impl Into<String>) -> Self {
        let text = text.into();
        if text.is_empty() { Self::Empty } else { Self::Text(text) }
    }

    /// The number that it is, whatever it counts or measures.
    pub fn value(&self) -> Option<f64> {
        match *self {
            Self::Count(n) => Some(n as f64),
            Self::Integer(n) => Some(n as f64),
            Self::Number(v) | Self::Real(v) | Self::Share(v) | Self::Points(v) | Self::Money(v) => Some(v),
            _ => None,
        }
    }

    /// How many, where it counts something; the number of what is numbered.
    pub fn as_count(&self) -> Option<u64> {
        match self {
            Self::Count(n) => Some(*n),
            Self::Integer(n) => u64::try_from(*n).ok(),
            _ => None,
        }
    }

    /// As people read it; times in `zone`, money in `currency`.
    pub fn display_text(&self, style: &Style) -> String {
        match self {
            Self::Empty => String::new(),
            Self::Text(t) => t.clone(),
            Self::Count(n) => numbers::count(*n),
            Self::Number(v) => numbers::decimal(*v),
            Self::Integer(n) => n.to_string(),
            Self::Real(v) => format!("{v:?}"),
            Self::Share(v) => numbers::share(*v),
            Self::Points(v) => numbers::points(*v),
            Self::Money(v) => numbers::money(*v, &style.currency),
            Self::Time(ms) => numbers::date_time(*ms, &style.zone),
            Self::Day(ms) => numbers::date(*ms, &style.zone),
            Self::Duration(ms) => numbers::duration(*ms),
            Self::ExactDuration(ms) => numbers::duration(ms.round() as i64),
            Self::Flag(true) => text!("table-yes").to_owned(),
            Self::Flag(false) => text!("table-no").to_owned(),
        }
    }

    /// The cell as a file has it: a plain number, an ISO time, a text.
    pub fn raw(&self, target: CsvTarget) -> String {
        match self {
            Self::Empty => String::new(),
            Self::Text(t) if target == CsvTarget::Spreadsheet => harmless(t),
            Self::Text(t) => t.clone(),
            Self::Count(n) => n.to_string(),
            Self::Integer(n) => n.to_string(),
            Self::Real(v) => format!("{v:?}"),
            Self::Number(v) | Self::Share(v) | Self::Points(v) | Self::Money(v) => plain(*v),
            Self::Time(ms) | Self::Day(ms) => numbers::iso(*ms),
            Self::Duration(ms) => plain(*ms as f64 / 1000.0),
            Self::ExactDuration(ms) => plain(*ms / 1000.0),
            Self::Flag(yes) => yes.to_string(),
        }
    }

    /// As JSON has it: plain numbers, times as ISO 8601, lengths of time in seconds.
    pub fn to_json(&self) -> serde_json::Value {
        let number = |v: f64| serde_json::Number::from_f64(v).map_or(serde_json::Value::Null, Into::into);
        match self {
            Self::Empty => serde_json::Value::Null,
            Self::Text(t) => t.as_str().into(),
            Self::Count(n) => (*n).into(),
            Self::Integer(n) => (*n).into(),
            Self::Number(v) | Self::Real(v) | Self::Share(v) | Self::Points(v) | Self::Money(v) => number(*v),
            Self::Time(ms) | Self::Day(ms) => numbers::iso(*ms).into(),
            Self::Duration(ms) => number(*ms as f64 / 1000.0),
            Self::ExactDuration(ms) => number(*ms / 1000.0),
            Self::Flag(yes) => (*yes).into(),
        }
    }

    fn is_words(&self) -> bool {
        matches!(self, Self::Empty | Self::Text(_))
    }

    /// Whether it stands at the right of its column, as numbers do.
    pub fn is_right(&self) -> bool {
        !matches!(self, Self::Empty | Self::Text(_) | Self::Time(_) | Self::Day(_) | Self::Flag(_))
    }
}

/// The shortest text that reads back as the same number; nothing where it is none.
fn plain(v: f64) -> String {
    if v.is_finite() { v.to_string() } else { String::new() }
}

/// Who reads a CSV file. A spreadsheet runs what looks like a formula, so such a text gets an apostrophe before it; a
/// program needs every text as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CsvTarget {
    /// Texts that a spreadsheet would run as formulas are made harmless.
    Spreadsheet,
    /// Texts are written as they are.
    Program,
}

/// A text that no spreadsheet takes for a formula: what would start one gets an apostrophe before it. Phone numbers and
/// other numbers with a sign stay, they run nothing.
pub fn harmless(text: &str) -> String {
    if starts_formula(text) { format!("'{text}") } else { text.to_owned() }
}

/// Whether a spreadsheet would calculate it. Spaces and what nobody sees may stand before, and the wide signs of Japanese
/// and Chinese keyboards count like the others.
fn starts_formula(text: &str) -> bool {
    if text.starts_with(['\t', '\r', '\n']) {
        return true;
    }
    let visible = printable::line(text);
    let visible = visible.trim_start();
    let mut letters = visible.chars();
    match letters.next() {
        Some('=' | '@' | '＝' | '＠') => true,
        Some('+' | '-' | '＋' | '－') => {
            !letters.all(|c| c.is_ascii_digit() || matches!(c, ' ' | '.' | ',' | '(' | ')' | '-' | '/'))
        }
        _ => false,
    }
}

/// What cells need to be shown to people.
#[derive(Debug, Clone)]
pub struct Style {
    /// The project's time zone.
    pub zone: jiff::tz::TimeZone,
    /// The project's currency, as an ISO code.
    pub currency: String,
}

impl Style {
    /// The style that a project's settings ask for.
    pub fn of(settings: &crate::model::Settings) -> Self {
        Self { zone: numbers::zone(&settings.time_zone), currency: settings.currency.clone() }
    }
}

/// The head of a column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Its name in files: lower case with underscores.
    pub key: Cow<'static, str>,
    /// Its name on the screen.
    pub title: Cow<'static, str>,
}

/// A heading as a file has it: names out of the data may head a column, too.
pub fn heading(name: &str, target: CsvTarget) -> Cow<'_, str> {
    match target {
        CsvTarget::Spreadsheet => harmless(name).into(),
        CsvTarget::Program => name.into(),
    }
}

/// Columns and rows, as they are shown or written.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Table {
    /// The columns, from left to right.
    pub columns: Vec<Column>,
    /// Rows, each as long as `columns`.
    pub rows: Vec<Vec<Cell>>,
}

impl Table {
    /// An empty table with columns `(key, title)`.
    pub fn new(columns: &[(&'static str, &'static str)]) -> Self {
        Self {
            columns: columns.iter().map(|&(key, title)| Column { key: key.into(), title: title.into() }).collect(),
            rows: Vec::new(),
        }
    }

    /// Where the column of this key stands.
    pub fn position(&self, key: &str) -> Option<usize> {
        self.columns.iter().position(|column| column.key == key)
    }

    /// Whether a row that begins with these names stands in it, with a value in each of these columns: what few people are
    /// behind is merged or empty.
    pub fn tells(&self, names: &[&str], columns: &[&str]) -> bool {
        let is_named = |row: &Vec<Cell>| {
            let mut cells = row.iter();
            names.iter().all(|name| matches!(cells.next(), Some(Cell::Text(text)) if text == name))
        };
        let is_filled = |row: &Vec<Cell>, key: &&str| self.position(key).is_some_and(|at| row[at] != Cell::Empty);
        self.rows.iter().any(|row| is_named(row) && columns.iter().all(|key| is_filled(row, key)))
    }

    /// Adds a row, as long as there are columns.
    pub fn push(&mut self, row: Vec<Cell>) {
        debug_assert_eq!(row.len(), self.columns.len());
        self.rows.push(row);
    }

    /// Adds a column before the one at `at`, with a cell for every row.
    pub fn insert(
        &mut self,
        at: usize,
        (key, title): (&'static str, impl Into<Cow<'static, str>>),
        cells: impl Iterator<Item = Cell>,
    ) {
        self.columns.insert(at, Column { key: key.into(), title: title.into() });
        self.rows.iter_mut().zip(cells).for_each(|(row, cell)| row.insert(at, cell));
    }

    /// Adds a column at the right, a cell for each row.
    pub fn add(
        &mut self,
        key: &'static str,
        title: impl Into<Cow<'static, str>>,
        cells: impl IntoIterator<Item = Cell>,
    ) {
        self.insert(self.columns.len(), (key, title), cells.into_iter());
    }

    /// Some of its columns, called by other names: `(key here, key there, title there)`. What it does not have is left out.
    pub fn select(&self, columns: &[(&str, &'static str, &'static str)]) -> Self {
        let selected: Vec<_> =
            columns.iter().filter_map(|&(from, key, title)| Some((self.position(from)?, key, title))).collect();
        let column =
            |&(_, key, title): &(usize, &'static str, &'static str)| Column { key: key.into(), title: title.into() };
        Self {
            columns: selected.iter().map(column).collect(),
            rows: self.rows.iter().map(|row| selected.iter().map(|(at, ..)| row[*at].clone()).collect()).collect(),
        }
    }

    /// Some of its columns under other keys: `(key here, key there)`. What it does not have is left out.
    pub fn with_keys(&self, keys: &[(&str, &'static str)]) -> Self {
        let selected: Vec<(usize, &'static str)> =
            keys.iter().filter_map(|&(from, key)| Some((self.position(from)?, key))).collect();
        let column =
            |&(at, key): &(usize, &'static str)| Column { key: key.into(), title: self.columns[at].title.clone() };
        Self {
            columns: selected.iter().map(column).collect(),
            rows: self.rows.iter().map(|row| selected.iter().map(|&(at, _)| row[at].clone()).collect()).collect(),
        }
    }

    /// Writes it as CSV for spreadsheets: UTF-8, comma, one header line, no cell that they would run.
    pub fn write_csv(&self, out: impl io::Write) -> io::Result<()> {
        self.write_csv_for(CsvTarget::Spreadsheet, out)
    }

    /// Writes it as CSV: UTF-8, comma, one header line.
    pub fn write_csv_for(&self, target: CsvTarget, mut out: impl io::Write) -> io::Result<()> {
        let mut csv = csv::Writer::from_writer(&mut out);
        csv.write_record(self.columns.iter().map(|c| heading(&c.key, target).into_owned())).map_err(io_error)?;
        csv.flush()?;
        drop(csv);
        self.write_csv_rows_for(target, out)
    }

    /// Writes its rows as CSV for spreadsheets without the header line, to continue a file.
    pub fn write_csv_rows(&self, out: impl io::Write) -> io::Result<()> {
        self.write_csv_rows_for(CsvTarget::Spreadsheet, out)
    }

    /// Writes its rows as CSV without the header line, to continue a file.
    pub fn write_csv_rows_for(&self, target: CsvTarget, out: impl io::Write) -> io::Result<()> {
        let mut csv = csv::Writer::from_writer(out);
        for row in &self.rows {
            csv.write_record(row.iter().map(|cell| cell.raw(target))).map_err(io_error)?;
        }
        csv.flush()
    }

    /// The table as CSV for spreadsheets.
    pub fn to_csv(&self) -> String {
        let mut out = Vec::new();
        match self.write_csv(&mut out) {
            Ok(()) => String::from_utf8(out).unwrap_or_default(),
            Err(_) => String::new(),
        }
    }

    /// The rows as JSON objects, by the keys of the columns.
    pub fn to_json(&self) -> serde_json::Value {
        serde_json::Value::Array(self.json_rows().collect())
    }

    /// Its rows as JSON objects, one by one.
    pub fn json_rows(&self) -> impl Iterator<Item = serde_json::Value> + '_ {
        self.rows.iter().map(|row| {
            let pairs = self.columns.iter().zip(row).map(|(c, cell)| (c.key.to_string(), cell.to_json()));
            serde_json::Value::Object(pairs.collect())
        })
    }

    /// Writes it for people: aligned columns, numbers to the right.
    pub fn write_text(&self, out: &mut impl io::Write, style: &Style) -> io::Result<()> {
        self.write_text_within(out, style, None).map(drop)
    }

    /// Writes it for people within `room` columns of letters, as far as texts can be cut for it; numbers, times and
    /// flags never are. Returns whether anything was cut.
    pub fn write_text_within(&self, out: &mut impl io::Write, style: &Style, room: Option<usize>) -> io::Result<bool> {
        let one_line = |text: &str| printable::line(text).into_owned();
        let cells: Vec<Vec<String>> =
            self.rows.iter().map(|row| row.iter().map(|c| one_line(&c.display_text(style))).collect()).collect();
        let titles: Vec<String> = self.columns.iter().map(|c| one_line(&c.title)).collect();
        let mut widths: Vec<usize> = titles.iter().map(|title| title.width()).collect();
        for row in &cells {
            for (width, cell) in widths.iter_mut().zip(row) {
                *width = (*width).max(cell.width());
            }
        }
        let column = |is: &dyn Fn(&Cell) -> bool, i: usize| self.rows.iter().any(|row| is(&row[i]));
        let right: Vec<bool> = (0..self.columns.len()).map(|i| column(&Cell::is_right, i)).collect();
        let words: Vec<bool> = (0..self.columns.len()).map(|i| !column(&|c: &Cell| !c.is_words(), i)).collect();
        let whole = widths.clone();
        if let Some(room) = room {
            narrow(&mut widths, &words, room);
        }
        write_line(out, &titles, &widths, &right)?;
        let rule: Vec<String> = widths.iter().map(|&w| "─".repeat(w)).collect();
        write_line(out, &rule, &widths, &right)?;
        for row in &cells {
            write_line(out, row, &widths, &right)?;
        }
        Ok(widths != whole)
    }
}

/// A column of words is not cut below this.
const LEAST: usize = 8;

/// How many spaces stand between columns of plain text.
const GAP: usize = 2;

/// Takes from the widest columns of words what a line has too much.
fn narrow(widths: &mut [usize], words: &[bool], room: usize) {
    let mut over = (widths.iter().sum::<usize>() + GAP * widths.len().saturating_sub(1)).saturating_sub(room);
    while over > 0 {
        let widest = (0..widths.len()).filter(|&i| words[i] && widths[i] > LEAST).max_by_key(|&i| widths[i]);
        let Some(widest) = widest else { return };
        widths[widest] -= 1;
        over -= 1;
    }
}

/// A text that is no wider than `width`, with an ellipsis where something is missing.
fn cut(text: &str, width: usize) -> Cow<'_, str> {
    if text.width() <= width {
        return Cow::Borrowed(text);
    }
    let mut short = String::new();
    for c in text.chars() {
        short.push(c);
        if short.width() >= width {
            short.pop();
            break;
        }
    }
    short.push('…');
    Cow::Owned(short)
}

fn io_error(error: csv::Error) -> io::Error {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => error,
        other => io::Error::other(format!("{other:?}")),
    }
}

fn write_line(out: &mut impl io::Write, cells: &[String], widths: &[usize], right: &[bool]) -> io::Result<()> {
    let mut line = String::new();
    for (i, cell) in cells.iter().enumerate() {
        let cell = cut(cell, widths[i]);
        let pad = " ".repeat(widths[i].saturating_sub(cell.width()));
        if i > 0 {
            line.push_str(&" ".repeat(GAP));
        }
        if right[i] {
            line.push_str(&pad);
            line.push_str(&cell);
        } else {
            line.push_str(&cell);
            line.push_str(&pad);
        }
    }
    writeln!(out, "{}", line.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table() -> Table {
        let mut table = Table::new(&[("name", "Name"), ("customers", "Customers"), ("share", "Share"), ("at", "At")]);
        table.push(vec![Cell::text("=HYPERLINK(\"x\")"), Cell::Count(1204), Cell::Share(0.42), Cell::Time(0)]);
        table.push(vec![Cell::text("a,b\n\"c\""), Cell::Empty, Cell::Share(f64::NAN), Cell::Empty]);
        table
    }

    #[test]
    fn files_are_exact_and_harmless() {
        assert_eq!(
            table().to_csv(),
            "name,customers,share,at\n\"'=HYPERLINK(\"\"x\"\")\",1204,0.42,1970-01-01T00:00:00Z\n\"a,b\n\"\"c\"\"\",,,\n"
        );
        let json = table().to_json();
        assert_eq!(json[0]["customers"], 1204);
        assert!(json[1]["share"].is_null());
    }

    #[test]
    fn headings_are_as_harmless_as_cells() {
        let mut table = table();
        table.columns[1].key = "=1+1".into();
        assert!(table.to_csv().starts_with("name,'=1+1,share,at\n"), "{}", table.to_csv());
        let mut out = Vec::new();
        table.write_csv_for(CsvTarget::Program, &mut out).unwrap();
        assert!(String::from_utf8(out).unwrap().starts_with("name,=1+1,share,at\n"));
    }

    #[test]
    fn programs_get_every_text_as_it_is() {
        let mut out = Vec::new();
        table().write_csv_for(CsvTarget::Program, &mut out).unwrap();
        assert!(String::from_utf8(out).unwrap().contains("\n\"=HYPERLINK(\"\"x\"\")\",1204"));
    }

    #[test]
    fn spreadsheets_get_no_formula_and_phone_numbers_stay() {
        for formula in [
            "=1+1",
            "＝cmd|'x'",
            "＋1+x",
            "－x",
            "＠SUM(1)",
            "@SUM(1)",
            "+x",
            "-2+cmd|' /C calc'!A0",
            "\t=1",
            " =1",
            "\u{feff}=1",
            "\u{200b}=1",
            "\u{202e}=1",
            "\n=1",
        ] {
            assert_eq!(harmless(formula), format!("'{formula}"), "{formula:?}");
        }
        for fine in ["+49 170 1234567", "+1 (202) 555-0123", "-12.50", "Ann", "a=b", "ann@example.com", "", "-"] {
            assert_eq!(harmless(fine), fine);
        }
    }

    #[test]
    fn numbers_that_may_be_anything_are_written_as_they_are() {
        let style = Style { zone: jiff::tz::TimeZone::UTC, currency: "EUR".to_owned() };
        for (cell, text) in [
            (Cell::Integer(2026), "2026"),
            (Cell::Integer(i64::MIN), "-9223372036854775808"),
            (Cell::Real(1e20), "1e20"),
            (Cell::Real(0.1), "0.1"),
            (Cell::Real(3.0), "3.0"),
        ] {
            assert_eq!((cell.display_text(&style), cell.raw(CsvTarget::Program)), (text.to_owned(), text.to_owned()));
            assert_eq!(cell.to_json().to_string().parse::<f64>().unwrap(), text.parse::<f64>().unwrap());
        }
    }

    #[test]
    fn texts_are_cut_to_the_terminal_and_numbers_never() {
        let style = Style { zone: jiff::tz::TimeZone::UTC, currency: "EUR".to_owned() };
        let mut table = Table::new(&[("name", "Name"), ("value", "Value"), ("page", "Page"), ("at", "At")]);
        table.push(vec![
            Cell::text("日本語のお名前です"),
            Cell::Count(123_456_789),
            Cell::text("/p/".repeat(40)),
            Cell::Time(0),
        ]);
        table.push(vec![Cell::text("Ann"), Cell::Count(1), Cell::Empty, Cell::Empty]);
        let text = |room| {
            let mut out = Vec::new();
            let cut = table.write_text_within(&mut out, &style, room).unwrap();
            (String::from_utf8(out).unwrap(), cut)
        };
        let (narrow, cut) = text(Some(70));
        assert!(cut && narrow.lines().all(|line| line.width() <= 70), "{narrow}");
        assert!(
            narrow.contains("123,456,789")
                && narrow.contains("1 Jan 1970 00:00")
                && narrow.contains("日本語のお名前です")
        );
        assert!(narrow.contains("/p/…") || narrow.contains("/p…") || narrow.contains("//p/"), "{narrow}");
        let (tiny, _) = text(Some(10));
        assert!(tiny.contains("123,456,789") && tiny.contains("1 Jan 1970 00:00"), "{tiny}");
        let (all, cut) = text(None);
        assert!(!cut && all.contains(&"/p/".repeat(40)));
    }

    #[test]
    fn people_get_aligned_lines() {
        let style = Style { zone: jiff::tz::TimeZone::UTC, currency: "EUR".to_owned() };
        let mut out = Vec::new();
        table().write_text(&mut out, &style).unwrap();
        let text = String::from_utf8(out).unwrap();
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(lines.len(), 4, "{text}");
        assert!(lines[2].contains("1,204") && lines[2].contains("42 %") && lines[2].ends_with("1 Jan 1970 00:00"));
    }
}
