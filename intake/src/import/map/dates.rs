//! Day or month first? Decided by the data of the whole file, or not at all.

use crate::import::error::LoadError;
use crate::import::map::mapping::{DateOrder, Mapping, Role};
use crate::import::open::reader::{TextReader, repair_utf8};
use crate::import::open::table_input::Input;
use crate::import::presets::rows::Col;
use crate::import::presets::shape::Shape;
use crate::import::read::delimited::Fields;
use crate::import::read::sniff::SniffResult;
use crate::import::read::table::{RecordFit, TextTable};
use crate::import::read::times::{OrderHint, order_hint};
use crate::import::rows::plan;
use crate::import::rows::shaped::each_shaped;

/// What a file's dates say about the order of day and month.
#[derive(Debug, Default)]
pub(crate) struct Dates {
    day_first: bool,
    month_first: bool,
    dots: bool,
    open: Vec<usize>,
    /// Whether `open` counts the columns that shaped rows have.
    shaped: bool,
    /// A date that could be either.
    pub example: String,
}

impl Dates {
    /// The order, where the data prove one.
    pub(crate) fn order(&self) -> Option<DateOrder> {
        match (self.day_first, self.month_first) {
            (true, false) => Some(DateOrder::DayFirst),
            (false, true) => Some(DateOrder::MonthFirst),
            _ => None,
        }
    }

    /// Whether a person has to say which it is.
    pub(crate) fn is_ambiguous(&self) -> bool {
        self.order().is_none() && !self.open.is_empty()
    }

    /// Whether dates are written with dots and nothing speaks against day.month.year.
    pub(crate) fn dots(&self) -> bool {
        self.dots && self.order().is_none() && self.open.is_empty()
    }

    /// Names of the columns with dates that could be either.
    pub(crate) fn open_columns(&self, table: &TextTable) -> Vec<String> {
        let name = |&i: &usize| match self.shaped {
            true => Col::ALL.get(i).map(|c| c.name().to_owned()),
            false => table.names.get(i).cloned(),
        };
        self.open.iter().filter_map(name).collect()
    }

    fn add_shaped(&mut self, table: &TextTable, shape: &dyn Shape, text: &[u8]) {
        self.shaped = true;
        each_shaped(table, shape, text, |made, _, _| {
            if let Ok(rows) = made {
                (0..rows.len()).for_each(|i| self.add(Col::Time as usize, rows.get(i, Col::Time)));
            }
            true
        });
    }

    fn add(&mut self, column: usize, text: &[u8]) {
        match order_hint(text) {
            OrderHint::Nothing => {}
            OrderHint::Dots => self.dots = true,
            OrderHint::Proof(DateOrder::DayFirst) => self.day_first = true,
            OrderHint::Proof(DateOrder::MonthFirst) => self.month_first = true,
            OrderHint::Open => {
                if !self.open.contains(&column) {
                    self.open.push(column);
                }
                if self.example.is_empty() {
                    self.example = String::from_utf8_lossy(text).into_owned();
                }
            }
        }
    }

    fn add_rows(&mut self, table: &TextTable, columns: &[usize], rows: &[u8], whole: bool) {
        let mut fields = Fields::default();
        table.each_record(rows, whole, |record, _| {
            if matches!(table.split(record, &mut fields), RecordFit::Good | RecordFit::Mended) {
                for &i in columns {
                    self.add(i, fields.get(record, i));
                }
            }
            true
        });
    }
}

/// Bytes read at a time where the beginning decides nothing.
const PIECE: usize = 4 << 20;

/// Reads the dates of all columns that `mapping` says are times. Where the beginning of the file leaves the order open,
/// reads on until a date decides it.
pub(crate) fn find(
    input: &Input,
    sniffed: &SniffResult,
    table: &TextTable,
    mapping: &Mapping,
) -> Result<Dates, LoadError> {
    let columns: Vec<usize> = [Role::Time, Role::Milestone, Role::Until]
        .into_iter()
        .flat_map(|role| mapping.columns_with(role))
        .filter_map(|name| table.column(name))
        .collect();
    let mut dates = Dates::default();
    if let Some(shape) = plan::shape_of(input, sniffed, table, mapping)? {
        dates.add_shaped(table, shape.as_ref(), &sniffed.text[table.body.min(sniffed.text.len())..]);
        return Ok(dates);
    }
    if columns.is_empty() {
        return Ok(dates);
    }
    dates.add_rows(table, &columns, &sniffed.text[table.body.min(sniffed.text.len())..], sniffed.complete);
    if sniffed.complete || !dates.is_ambiguous() || (dates.day_first && dates.month_first) {
        return Ok(dates);
    }
    let mut reader = TextReader::open(input, sniffed.format.encoding)?;
    let mut text = Vec::new();
    while !reader.is_done() && dates.order().is_none() {
        reader.read(&mut text, PIECE)?;
        let complete = table.dialect.complete(&text, reader.is_done());
        let mut rest = text.split_off(complete);
        repair_utf8(&mut text);
        dates.add_rows(table, &columns, &text, true);
        std::mem::swap(&mut text, &mut rest);
        if text.len() > 64 << 20 {
            break;
        }
    }
    dates.open.sort_unstable();
    Ok(dates)
}
