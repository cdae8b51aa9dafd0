//! A table on its way out: typed cells that read well on a screen and compute well in a file.

use std::borrow::Cow;
use std::io;

use super::numbers;

/// A cell. Its type decides how it is written: for people with units, for machines without.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// Nothing.
    Empty,
    /// Words.
    Text(String),
    /// How many.
    Count(u64),
    /// A plain number.
    Number(f64),
    /// A share from 0 to 1: `42 %`, in files `0.42`.
    Share(f64),
    /// Money; the column's key names the currency's column where it matters.
    Money(f64),
    /// A moment, ms UTC: in files ISO 8601.
    Time(i64),
    /// A length of time in ms: in files seconds.
    Duration(i64),
    /// Yes or no.
    Flag(bool),
}

impl Cell {
    /// Words, or nothing where there are none.
    pub fn text(text: impl Into<String>) -> Self {
        let text = text.into();
        if text.is_empty() { Self::Empty } else { Self::Text(text) }
    }

    /// How many, where it counts something.
    pub fn as_count(&self) -> Option<u64> {
        if let Self::Count(n) = self { Some(*n) } else { None }
    }

    /// As people read it; times in `zone`, money in `currency`.
    pub fn shown(&self, style: &Style) -> String {
        match self {
            Self::Empty => String::new(),
            Self::Text(t) => t.clone(),
            Self::Count(n) => numbers::count(*n),
            Self::Number(v) => numbers::decimal(*v),
            Self::Share(v) => numbers::share(*v),
            Self::Money(v) => numbers::money(*v, &style.currency),
            Self::Time(ms) => numbers::date_time(*ms, &style.zone),
            Self::Duration(ms) => numbers::duration(*ms),
            Self::Flag(yes) => if *yes { "yes" } else { "no" }.to_owned(),
        }
    }

    /// As a file has it.
    pub fn raw(&self) -> String {
        match self {
            Self::Empty => String::new(),
            Self::Text(t) => harmless(t),
            Self::Count(n) => n.to_string(),
            Self::Number(v) | Self::Share(v) | Self::Money(v) => plain(*v),
            Self::Time(ms) => numbers::iso(*ms),
            Self::Duration(ms) => plain(*ms as f64 / 1000.0),
            Self::Flag(yes) => yes.to_string(),
        }
    }

    fn json(&self) -> serde_json::Value {
        let number = |v: f64| serde_json::Number::from_f64(v).map_or(serde_json::Value::Null, Into::into);
        match self {
            Self::Empty => serde_json::Value::Null,
            Self::Text(t) => t.as_str().into(),
            Self::Count(n) => (*n).into(),
            Self::Number(v) | Self::Share(v) | Self::Money(v) => number(*v),
            Self::Time(ms) => numbers::iso(*ms).into(),
            Self::Duration(ms) => number(*ms as f64 / 1000.0),
            Self::Flag(yes) => (*yes).into(),
        }
    }

    fn is_right(&self) -> bool {
        !matches!(self, Self::Empty | Self::Text(_) | Self::Time(_) | Self::Flag(_))
    }
}

/// The shortest text that reads back as the same number; nothing where it is none.
fn plain(v: f64) -> String {
    if v.is_finite() { v.to_string() } else { String::new() }
}

/// A text that no spreadsheet takes for a formula: a leading sign that would start one gets an apostrophe before it.
pub fn harmless(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{text}") } else { text.to_owned() }
}

/// What cells need to be shown to people.
#[derive(Debug, Clone)]
pub struct Style {
    /// The project's time zone.
    pub zone: jiff::tz::TimeZone,
    /// The project's currency.
    pub currency: String,
}

impl Style {
    /// From a project's settings.
    pub fn of(settings: &crate::model::Settings) -> Self {
        Self { zone: numbers::zone(&settings.time_zone), currency: settings.currency.clone() }
    }
}

/// A column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Its name in files: lower case with underscores.
    pub key: Cow<'static, str>,
    /// Its name on the screen.
    pub title: Cow<'static, str>,
}

/// A table.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Table {
    /// Columns.
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

    /// Adds a row.
    pub fn push(&mut self, row: Vec<Cell>) {
        debug_assert_eq!(row.len(), self.columns.len());
        self.rows.push(row);
    }

    /// Writes it as CSV: UTF-8, comma, one header line, no cell that a spreadsheet would run.
    pub fn write_csv(&self, mut out: impl io::Write) -> io::Result<()> {
        let mut csv = csv::Writer::from_writer(&mut out);
        csv.write_record(self.columns.iter().map(|c| c.key.as_ref())).map_err(io_error)?;
        csv.flush()?;
        drop(csv);
        self.write_csv_rows(out)
    }

    /// Writes its rows as CSV without the header line, to continue a file.
    pub fn write_csv_rows(&self, out: impl io::Write) -> io::Result<()> {
        let mut csv = csv::Writer::from_writer(out);
        for row in &self.rows {
            csv.write_record(row.iter().map(Cell::raw)).map_err(io_error)?;
        }
        csv.flush()
    }

    /// It as CSV.
    pub fn to_csv(&self) -> String {
        let mut out = Vec::new();
        match self.write_csv(&mut out) {
            Ok(()) => String::from_utf8(out).unwrap_or_default(),
            Err(_) => String::new(),
        }
    }

    /// Its rows as JSON objects.
    pub fn to_json(&self) -> serde_json::Value {
        let object = |row: &Vec<Cell>| {
            let pairs = self.columns.iter().zip(row).map(|(c, cell)| (c.key.to_string(), cell.json()));
            serde_json::Value::Object(pairs.collect())
        };
        serde_json::Value::Array(self.rows.iter().map(object).collect())
    }

    /// Writes it for people: aligned columns, numbers to the right.
    pub fn write_text(&self, out: &mut impl io::Write, style: &Style) -> io::Result<()> {
        let shown: Vec<Vec<String>> =
            self.rows.iter().map(|row| row.iter().map(|c| one_line(&c.shown(style))).collect()).collect();
        let mut widths: Vec<usize> = self.columns.iter().map(|c| c.title.chars().count()).collect();
        for row in &shown {
            for (width, cell) in widths.iter_mut().zip(row) {
                *width = (*width).max(cell.chars().count());
            }
        }
        let right: Vec<bool> = (0..self.columns.len()).map(|i| self.rows.iter().any(|row| row[i].is_right())).collect();
        let titles: Vec<String> = self.columns.iter().map(|c| c.title.to_string()).collect();
        write_line(out, &titles, &widths, &right)?;
        let rule: Vec<String> = widths.iter().map(|&w| "─".repeat(w)).collect();
        write_line(out, &rule, &widths, &right)?;
        for row in &shown {
            write_line(out, row, &widths, &right)?;
        }
        Ok(())
    }
}

fn io_error(error: csv::Error) -> io::Error {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => error,
        other => io::Error::other(format!("{other:?}")),
    }
}

/// Texts that customers wrote may hold line ends and control characters, which a terminal would obey.
fn one_line(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

fn write_line(out: &mut impl io::Write, cells: &[String], widths: &[usize], right: &[bool]) -> io::Result<()> {
    let mut line = String::new();
    for (i, cell) in cells.iter().enumerate() {
        let pad = " ".repeat(widths[i].saturating_sub(cell.chars().count()));
        if i > 0 {
            line.push_str("  ");
        }
        if right[i] {
            line.push_str(&pad);
            line.push_str(cell);
        } else {
            line.push_str(cell);
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
