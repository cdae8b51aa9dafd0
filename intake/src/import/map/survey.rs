//! What the values in the beginning of a file look like, column by column.

use std::collections::BTreeMap;

use rustc_hash::FxHashSet;

use crate::events::{is_shortened, words};
use crate::import::map::guess::column_stats::ColumnStats;
use crate::import::map::guess::deleted::DeletedColumn;
use crate::import::map::guess::names::name_score;
use crate::import::map::guess::traits::{RowSample, SAMPLE_COLUMNS, SAMPLE_ROWS};
use crate::import::map::mapping::{DateOrder, Mapping, Role};
use crate::import::presets::rows::Col;
use crate::import::presets::shape::Shape;
use crate::import::read::clock::is_clock;
use crate::import::read::delimited::Fields;
use crate::import::read::format::{Column, Layout};
use crate::import::read::months::{Period, month_of_digits, period_alone};
use crate::import::read::numbers::DecimalHint;
use crate::import::read::sniff::SniffResult;
use crate::import::read::table::{RecordFit, TextTable};
use crate::import::read::times::{OrderHint, TimeReader, looks_like_time, order_hint};
use crate::import::read::units::{self, Unit};
use crate::import::read::{clean, numbers};
use crate::import::rows::shaped::each_shaped;
use crate::model::minor_units;
use crate::texts::text;

/// At most so many rows of the beginning are read.
const ROWS: usize = 5_000;

/// Properties of shaped rows surveyed.
const PROPERTIES: usize = 500;

/// At most so many samples are kept per column.
const SAMPLES: usize = 5;

/// Different years of two digits in one column: "Jan-26" to "Jan-01" are days.
const MOST_SHORT_YEARS: usize = 12;

/// Longest sample kept, in letters.
const SAMPLE_LETTERS: usize = 200;

#[derive(Debug, Default)]
struct Cells {
    filled: usize,
    email: usize,
    time: usize,
    clock: usize,
    serial: usize,
    number: usize,
    plain_number: usize,
    largest: f64,
    page: usize,
    yes_no: usize,
    percent: usize,
    duration: usize,
    colons: usize,
    long_colons: bool,
    /// Numbers shortened by a spreadsheet.
    shortened: usize,
    /// Times of day that do not say their zone.
    naive: usize,
    /// Dates that say no more than the month, and no more than the quarter.
    months: usize,
    quarters: usize,
    /// The years of two digits after the names of months, "Jan-26": more than a few are days.
    short_years: FxHashSet<[u8; 2]>,
    /// Times since 1970 by their unit: seconds, milliseconds, microseconds, nanoseconds.
    units: [usize; 4],
    length: usize,
    distinct: FxHashSet<Box<[u8]>>,
    samples: Vec<String>,
    comma: usize,
    point: usize,
    open: usize,
    /// … of these, round thousands as they are written with a point: "2.500".
    thousands: usize,
}

/// Counts over the first rows of a file.
#[derive(Debug)]
pub(crate) struct Survey {
    cells: Vec<Cells>,
    /// Properties of shaped rows, by name.
    properties: BTreeMap<String, Cells>,
    /// The cells of the first rows.
    pub sample: RowSample,
    /// Rows that the whole file has, by the length of those seen.
    rows_of_file: u64,
    /// Rows seen, ragged ones included.
    pub rows: usize,
    /// Rows without a field for every column.
    pub ragged: usize,
    /// Rows that say themselves that they do not count, of which nothing is looked at.
    pub deleted: usize,
}

impl Survey {
    /// Nothing seen yet of a table with so many columns.
    pub(crate) fn new(columns: usize) -> Self {
        Self {
            cells: (0..columns).map(|_| Cells::default()).collect(),
            properties: BTreeMap::new(),
            sample: RowSample { columns: vec![Vec::new(); columns.min(SAMPLE_COLUMNS)] },
            rows_of_file: 0,
            rows: 0,
            ragged: 0,
            deleted: 0,
        }
    }

    /// Surveys the rows that a shape makes of a sample.
    pub(crate) fn read_shaped(&mut self, table: &TextTable, shape: &dyn Shape, sniffed: &SniffResult) {
        let mut times = TimeReader::new(jiff::tz::TimeZone::UTC, Some(DateOrder::DayFirst));
        let text = &sniffed.text[table.body.min(sniffed.text.len())..];
        self.rows_of_file = rows_of_file(sniffed);
        each_shaped(table, shape, text, |made, _, _| {
            self.rows += 1;
            let Ok(rows) = made else {
                self.ragged += 1;
                return true;
            };
            for i in 0..rows.len() {
                for (cell, col) in self.cells.iter_mut().zip(Col::ALL) {
                    let text = rows.get(i, col);
                    if !text.is_empty() {
                        cell.add(text, &mut times);
                    }
                }
                for (name, value) in rows.properties_of(i) {
                    if self.properties.len() < PROPERTIES || self.properties.contains_key(name) {
                        self.properties.entry(name.to_owned()).or_default().add(value.text().as_bytes(), &mut times);
                    }
                }
            }
            self.rows < ROWS
        });
    }

    /// Surveys the rows of a sample.
    pub(crate) fn read(&mut self, table: &TextTable, sniffed: &SniffResult) {
        self.read_those_that_count(table, sniffed, &[]);
    }

    /// … but those of which one of some columns says that they were deleted.
    pub(crate) fn read_those_that_count(
        &mut self,
        table: &TextTable,
        sniffed: &SniffResult,
        deleted: &[(usize, DeletedColumn)],
    ) {
        let mut fields = Fields::default();
        // day first or not does not matter here, only that it is a date
        let mut times = TimeReader::new(jiff::tz::TimeZone::UTC, Some(DateOrder::DayFirst));
        let rows = &sniffed.text[table.body.min(sniffed.text.len())..];
        self.rows_of_file = rows_of_file(sniffed);
        table.each_record(rows, true, |record, n| {
            match table.split(record, &mut fields) {
                RecordFit::Blank => return true,
                RecordFit::FieldCount(_) | RecordFit::BadQuote | RecordFit::BadJson => {
                    self.rows += 1;
                    self.ragged += 1;
                    return true;
                }
                RecordFit::Good | RecordFit::Mended => self.rows += 1,
            }
            if deleted.iter().any(|(i, of)| of.reason(fields.get(record, *i)).is_some()) {
                self.deleted += 1;
                return n + 1 < ROWS;
            }
            for (i, cell) in self.cells.iter_mut().enumerate() {
                let text = fields.get(record, i);
                let says = !text.is_empty() && !clean::is_nothing(text);
                if says {
                    cell.add(text, &mut times);
                }
                if n < SAMPLE_ROWS
                    && let Some(column) = self.sample.columns.get_mut(i)
                {
                    let text = String::from_utf8_lossy(if says { text } else { &b""[..] });
                    column.push(text.chars().take(SAMPLE_LETTERS).collect());
                }
            }
            n + 1 < ROWS
        });
    }

    /// The properties of shaped rows as columns, and what they look like.
    pub(crate) fn finish_properties(&mut self) -> (Vec<Column>, Vec<ColumnStats>) {
        let (names, cells): (Vec<String>, Vec<Cells>) = std::mem::take(&mut self.properties).into_iter().unzip();
        let own = std::mem::replace(&mut self.cells, cells);
        let found = self.finish(&names);
        self.cells = own;
        found
    }

    /// The columns as a person sees them, and what they look like.
    pub(crate) fn finish(&mut self, names: &[String]) -> (Vec<Column>, Vec<ColumnStats>) {
        let good = (self.rows - self.ragged - self.deleted).max(1);
        let rows = self.rows_of_file.max(good as u64);
        let columns = names.iter().zip(&mut self.cells).map(|(name, c)| Column {
            name: name.clone(),
            samples: std::mem::take(&mut c.samples),
            filled: (c.filled as f64 / good as f64).min(1.0),
            bytes: c.bytes_of(rows),
        });
        let columns = columns.collect();
        let all_stats = self.cells.iter().map(|c| {
            let share = |n: usize| n as f64 / c.filled.max(1) as f64;
            ColumnStats {
                filled: c.filled as f64 / good as f64,
                distinct: c.distinct.len(),
                rows: good,
                email: share(c.email),
                time: share(if c.short_years.len() > MOST_SHORT_YEARS { 0 } else { c.time }),
                clock: share(c.clock),
                serial: share(c.serial),
                number: share(c.number),
                plain_number: share(c.plain_number),
                month: share(c.months + c.quarters),
                largest: c.largest,
                page: share(c.page),
                yes_no: share(c.yes_no),
                percent: share(c.percent),
                duration: share(c.duration),
                colons: share(c.colons),
                long_colons: c.long_colons,
                mean_length: share(c.length),
            }
        });
        (columns, all_stats.collect())
    }

    /// The columns of ids some of which a spreadsheet has shortened.
    pub(crate) fn shortened_ids<'m>(&self, names: &'m [String], mapping: &Mapping) -> Vec<&'m str> {
        let is_id = |name: &str| {
            let role = mapping.role(name);
            role.is_identifier() || role == Role::OrderId || role.entity().is_some()
        };
        let columns = names.iter().zip(&self.cells).filter(|(name, cells)| cells.shortened > 0 && is_id(name));
        columns.map(|(name, _)| name.as_str()).collect()
    }

    /// Whether times of the columns with a time are without a zone.
    pub(crate) fn has_naive_times(&self, names: &[String], mapping: &Mapping) -> bool {
        let timed = |name: &str| matches!(mapping.role(name), Role::Time | Role::Milestone);
        names.iter().zip(&self.cells).any(|(name, cells)| cells.naive > 0 && timed(name))
    }

    /// What is said of times without a day: what happened then is dated on the first day of its month or quarter.
    pub(crate) fn dates_without_days(&self, names: &[String], mapping: &Mapping) -> Vec<String> {
        let is_time = |name: &str| matches!(mapping.role(name), Role::Time | Role::Milestone);
        let note = |(name, of): (&String, &Cells)| {
            let column = format!("“{name}”");
            match of.months + of.quarters {
                0 => None,
                n if n < of.filled => Some(text!("note-some-without-days", column, n, dates = of.filled)),
                _ if of.months == 0 => Some(text!("note-quarters-only", column)),
                _ => Some(text!("note-months-only", column)),
            }
        };
        names.iter().zip(&self.cells).filter(|(name, _)| is_time(name)).filter_map(note).collect()
    }

    /// What is said of times since 1970 in several units, and of times that a spreadsheet has rounded.
    pub(crate) fn odd_times(&self, names: &[String], mapping: &Mapping) -> Vec<String> {
        let of = |name: &String, cells: &Cells| {
            if mapping.role(name) == Role::Time && cells.units.iter().filter(|n| **n > 0).count() > 1 {
                let units = cells.units.iter().enumerate().filter(|(_, n)| **n > 0);
                let units: Vec<String> = units.map(|(unit, n)| text!("doubt-times-in-unit", n, unit)).collect();
                return Some(text!("doubt-several-time-units", column = name, units = units.join(", ")));
            }
            let says_time = name_score(Role::Time, &words(name)) > 0;
            (says_time && cells.shortened * 2 > cells.filled && cells.filled > 0)
                .then(|| text!("doubt-rounded-times", column = name))
        };
        names.iter().zip(&self.cells).filter_map(|(name, cells)| of(name, cells)).collect()
    }

    /// What is said of money that is written in two ways in one column.
    pub(crate) fn mixed_decimals(&self, names: &[String], mapping: &Mapping) -> Vec<String> {
        let is_money = |name: &str| matches!(mapping.role(name), Role::Value | Role::Quantity);
        let mixed = names.iter().zip(&self.cells).filter(|(name, of)| of.comma > 0 && of.point > 0 && is_money(name));
        let sign = if mapping.decimal_comma { "comma" } else { "point" };
        let text = |(column, of): (&String, &Cells)| {
            text!("doubt-mixed-decimals", column, commas = of.comma, points = of.point, sign)
        };
        mixed.map(text).collect()
    }

    /// Whether the money in the file has a decimal comma, or any number where no column is known to be money. Where nothing
    /// proves it, files between semicolons do: the semicolon is there because the comma is taken.
    pub(crate) fn decimal_comma(&self, names: &[String], mapping: &Mapping, layout: Layout) -> bool {
        let (mut comma, mut point, mut open, mut thousands) = (0, 0, 0, 0);
        let is_money = |name: &str| matches!(mapping.role(name), Role::Value | Role::Quantity);
        let is_number = |name: &str| matches!(mapping.role(name), Role::NumberProperty | Role::Score);
        let any_money = names.iter().any(|name| is_money(name));
        for (name, cells) in names.iter().zip(&self.cells) {
            if if any_money { !is_money(name) } else { !is_number(name) } {
                continue;
            }
            thousands += cells.thousands;
            comma += cells.comma;
            point += cells.point;
            open += cells.open;
        }
        let semicolons = matches!(layout, Layout::Delimited { delimiter: b';', .. });
        // three digits after the only point of every amount, most of them round: thousands, but for money of three decimals
        let three = |code: &String| minor_units(code.trim()) > 100.0;
        let of_three = self.sample.columns.iter().flatten().any(three);
        let are_thousands = any_money && point == 0 && open > 2 && thousands * 2 > open && !of_three;
        comma > point || (comma == point && (open > 0 && semicolons || are_thousands))
    }
}

impl Cells {
    /// Bytes that it takes as a property of so many events: a code for each, and each text once.
    fn bytes_of(&self, rows: u64) -> u64 {
        if self.plain_number * 20 > self.filled * 19 {
            return 4 * rows;
        }
        let width = match self.distinct.len() {
            0 | 1 => 0,
            2..=254 => 1,
            _ => 2,
        };
        width * rows + self.distinct.iter().map(|text| text.len() as u64).sum::<u64>()
    }

    fn add(&mut self, text: &[u8], times: &mut TimeReader) {
        self.filled += 1;
        self.length += text.len();
        if self.distinct.len() < ROWS {
            self.distinct.insert(text.into());
        }
        let known = self.samples.len();
        if known < SAMPLES {
            let sample: String = String::from_utf8_lossy(text).chars().take(SAMPLE_LETTERS).collect();
            if !self.samples.contains(&sample) {
                self.samples.push(sample);
            }
        }
        let number = numbers::read(text, false).is_some() || numbers::read(text, true).is_some();
        self.number += usize::from(number);
        let plain = numbers::read_plain(text, false).or_else(|| numbers::read_plain(text, true));
        self.plain_number += usize::from(plain.is_some());
        self.largest = plain.map_or(self.largest, |number| number.max(self.largest));
        let time = looks_like_time(text)
            || matches!(order_hint(text), OrderHint::Open | OrderHint::Dots | OrderHint::Proof(_))
            || (number && text.len() >= 8 && times.read(text).is_some())
            || (number && memchr::memchr(b'.', text).is_some_and(|i| i == 5) && times.read(text).is_some());
        self.time += usize::from(time);
        self.naive += usize::from(time && !number && is_naive(text));
        let period = std::str::from_utf8(text).ok().filter(|_| time).and_then(period_alone).map(|(.., period)| period);
        self.months += usize::from(period == Some(Period::Month) || month_of_digits(text).is_some());
        self.quarters += usize::from(period == Some(Period::Quarter));
        if let [.., separator, tens, ones] = text
            && period == Some(Period::Month)
            && !separator.is_ascii_digit()
            && !text[0].is_ascii_digit()
        {
            self.short_years.insert([*tens, *ones]);
        }
        if let Some(unit) = epoch_unit(text).filter(|_| number) {
            self.units[unit] += 1;
        }
        self.clock += usize::from(is_clock(text));
        if !number && text.iter().any(u8::is_ascii_digit) {
            let unit = units::read(text, false).map(|(_, unit)| unit);
            self.percent += usize::from(unit == Some(Unit::Percent));
            self.duration += usize::from(unit == Some(Unit::Seconds));
            let colons = units::clock_duration(text).is_some();
            self.colons += usize::from(colons);
            let parts = || memchr::memchr_iter(b':', text).count() + 1;
            self.long_colons |= colons && (parts() > 2 || text.split(|&b| b == b':').next().is_some_and(is_no_hour));
        }
        self.serial += usize::from(number && (is_serial(text) || month_of_digits(text).is_some()));
        self.email += usize::from(is_email(text));
        self.page += usize::from(text.starts_with(b"/") || text.starts_with(b"http"));
        self.yes_no += usize::from(clean::yes_no(text).is_some());
        self.shortened += usize::from(std::str::from_utf8(text).is_ok_and(is_shortened));
        match numbers::decimal_hint(text) {
            DecimalHint::Comma => self.comma += 1,
            DecimalHint::Point => self.point += 1,
            DecimalHint::Open => {
                self.open += 1;
                self.thousands += usize::from(text.ends_with(b"0") && text.contains(&b'.') && !text.starts_with(b"0"));
            }
            DecimalHint::Nothing => {}
        }
    }
}

/// How many lines the file has, if they go on as they begin.
fn rows_of_file(sniffed: &SniffResult) -> u64 {
    let lines = memchr::memchr_iter(b'\n', &sniffed.text).count() as u64;
    match sniffed.complete {
        true => lines,
        false => (lines as f64 * sniffed.bytes as f64 / sniffed.text.len().max(1) as f64) as u64,
    }
}

/// Whether a number is a day of the years 2000 to 2049 as spreadsheets count them, with or without a time of day.
fn is_serial(text: &[u8]) -> bool {
    let days = text.split(|&b| b == b'.').next().unwrap_or_default();
    let (first, last) = (&b"36526"[..], &b"54788"[..]);
    days.len() == 5 && days >= first && days <= last && days.iter().all(u8::is_ascii_digit)
}

/// Whether a time with a clock says no zone.
fn is_naive(text: &[u8]) -> bool {
    let Some(clock) = memchr::memchr(b':', text) else { return false };
    let rest = &text[clock..];
    !rest.ends_with(b"Z")
        && !rest.contains(&b'+')
        && !rest.contains(&b'-')
        && !rest.windows(3).any(|w| w.iter().all(u8::is_ascii_uppercase))
}

/// The unit of a number that can be a time since 1970, as [`TimeReader`] takes it by its length.
fn epoch_unit(text: &[u8]) -> Option<usize> {
    let whole = text.split(|&b| b == b'.').next().unwrap_or_default();
    if !whole.iter().all(u8::is_ascii_digit) {
        return None;
    }
    match whole.len() {
        10 => Some(0),
        13 => Some(1),
        16 => Some(2),
        19 => Some(3),
        _ => None,
    }
}

/// Whether the digits before a colon are more than a day has hours.
fn is_no_hour(digits: &[u8]) -> bool {
    std::str::from_utf8(digits).ok().and_then(|digits| digits.parse::<u32>().ok()).is_some_and(|hour| hour > 23)
}

fn is_email(text: &[u8]) -> bool {
    memchr::memchr(b'@', text).is_some_and(|i| i > 0 && text[i + 1..].contains(&b'.') && !text.contains(&b' '))
}
