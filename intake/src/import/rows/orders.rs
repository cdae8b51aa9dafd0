//! Order tables: one row per line item, an order's own columns perhaps on its first row only.
//!
//! Each line becomes one purchase event with its product; lines of the same product are one event. Money is counted
//! once: a total belongs to the order's first line, a price to each of its pieces.

use rustc_hash::FxHashSet;

use crate::events::{Dimension, REFUND_EVENT, hash_bytes, mix, order_mark};
use crate::import::read::delimited::trim;
use crate::import::read::table::TextTable;
use crate::import::read::{clean, units};
use crate::import::rows::consents::{Statement, note_consent};
use crate::import::rows::negative_sales::is_paid_back;
use crate::import::rows::order_money::OrderMoney;
use crate::import::rows::parse::{Fault, Row, RowReader, each_row, new_properties};
use crate::import::rows::piece::{LocalPerson, LocalTime, Piece};
use crate::import::rows::plan::Plan;
use crate::model::{ImportWarning, NONE_U32};

#[derive(Debug)]
struct Line {
    event: Vec<u8>,
    product: Vec<u8>,
    value: f64,
    /// When its money went back, where its own row says so.
    at: Option<LocalTime>,
    rows: u32,
    /// What its first row says besides, in the order of the plan's properties.
    properties: Vec<Vec<u8>>,
}

/// An order whose rows are still coming.
#[derive(Debug)]
struct Open {
    id: Vec<u8>,
    key: Vec<u8>,
    at: LocalTime,
    /// Texts of the order's other dimensions.
    dims: [Vec<u8>; 8],
    total: f64,
    /// In which currency its money is, where its rows say so.
    currency: Option<[u8; 3]>,
    /// Money paid back, `NaN` for none.
    refund: f64,
    /// Whether all of it went back, should nothing say how much.
    paid_back: bool,
    lines: Vec<Line>,
    milestones: Vec<(LocalTime, usize)>,
    person: LocalPerson,
    consents: Vec<Statement>,
}

/// Reads order tables piece by piece, in file order; an order may begin in one piece and end in the next.
pub(crate) struct OrderReader<'p> {
    table: &'p TextTable,
    plan: &'p Plan,
    rows: RowReader<'p>,
    open: Option<Open>,
    /// The order whose first row could not be used: its other rows go with it.
    left_out: Option<(Vec<u8>, Fault)>,
    /// Hashes of the order's rows, to find those that it has twice.
    lines_read: FxHashSet<u64>,
}

impl<'p> OrderReader<'p> {
    pub(crate) fn new(table: &'p TextTable, plan: &'p Plan) -> Self {
        Self { table, plan, rows: RowReader::new(plan), open: None, left_out: None, lines_read: FxHashSet::default() }
    }

    /// Reads the next piece; `last` = no more rows follow.
    pub(crate) fn read(&mut self, text: &[u8], last: bool) -> Piece {
        let mut piece = Piece { properties: new_properties(self.plan), ..Piece::default() };
        let table = self.table;
        each_row(table, text, &mut piece, |piece, row, line| self.row(piece, row, line));
        if last {
            self.close(&mut piece);
        }
        self.rows.note_warnings(&mut piece);
        piece
    }

    fn row(&mut self, piece: &mut Piece, row: Row<'_>, line: u64) -> Result<(), Fault> {
        if let Err(fault) = self.plan.left_out(|i| row.get(i)) {
            // the order's other rows may not say so again
            let id = self.plan.order_id.map_or(&b""[..], |i| row.get(i));
            if !id.is_empty() && self.open.as_ref().is_none_or(|open| open.id != id) {
                self.close(piece);
                // it may have counted when it was exported before
                piece.withdrawn.extend(self.rows.time(row).ok().and_then(|time| self.record(id, time)));
                self.left_out = Some((id.to_vec(), fault));
            }
            return Err(fault);
        }
        let value = self.rows.value(row)?;
        let quantity = self.rows.number(row, self.plan.quantity)?;
        let refund = self.rows.money(row, self.plan.refund)?;
        let id = self.plan.order_id.map_or(&b""[..], |i| row.get(i));
        let key = self.rows.key_of(row);
        let no_time = self.plan.time.iter().all(|&i| row.get(i).is_empty());
        let belongs = |to: &[u8]| if id.is_empty() { key.is_none() && no_time } else { to == id };
        let of_left_out = self.left_out.as_ref().filter(|(left, _)| belongs(left)).map(|(_, fault)| *fault);
        let goes_on = of_left_out.is_none() && self.open.as_ref().is_some_and(|open| belongs(&open.id));
        if !goes_on && of_left_out.is_none() {
            self.lines_read.clear();
        }
        let twice = !self.lines_read.insert(hash_bytes(0, trim(row.record)));
        if twice && !self.plan.lines_once {
            piece.lines_twice.kept += 1;
        }
        if let Some(fault) = of_left_out {
            return Err(fault);
        }
        if twice && self.plan.lines_once {
            piece.lines_twice.dropped += 1;
            return Ok(());
        }
        if !goes_on {
            self.close(piece);
            self.left_out = None;
            let opened = match key {
                Some(key) => self.rows.time(row).map(|time| (key, time)),
                None => Err(self.rows.no_customer(row)),
            };
            match opened {
                Ok((key, time)) => {
                    self.open = Some(self.begin(piece, row, id, key, time, value));
                    piece.note_time(time, self.plan.latest, line);
                }
                Err(fault) => {
                    self.left_out = Some((id.to_vec(), fault));
                    return Err(fault);
                }
            }
        }
        self.rows.note_states(row);
        let currency = if value.is_nan() { None } else { self.rows.currency(row) };
        currency.into_iter().for_each(|code| piece.count_currency(code));
        let value = self.line_value(value, quantity, goes_on);
        // an order is of one moment, but money goes back later
        let at = if goes_on && value < 0.0 { self.rows.time(row).ok() } else { None };
        let at = at.map(|time| LocalTime { time, repeated: self.rows.repeated() });
        let at = at.filter(|at| self.open.as_ref().is_some_and(|open| open.at.time != at.time));
        let event = self.rows.join(row, Dimension::Event).to_vec();
        let product = self.rows.join(row, Dimension::Product).to_vec();
        if let Some(open) = &mut self.open {
            let fields = self.plan.properties.iter();
            let texts = || fields.map(|of| clean::cell(row.get(of.field)).to_vec()).collect();
            open.add(event, product, (value, at), texts);
            open.currency = open.currency.or(currency);
            if open.refund.is_nan() && refund != 0.0 {
                open.refund = refund;
            }
        }
        Ok(())
    }

    fn begin(&mut self, piece: &mut Piece, row: Row<'_>, id: &[u8], key: Vec<u8>, time: i64, total: f64) -> Open {
        let at = LocalTime { time, repeated: self.rows.repeated() };
        let mut milestones = Vec::new();
        for (i, (field, _)) in self.plan.milestones.iter().enumerate() {
            let text = row.get(*field);
            if text.is_empty() || clean::is_nothing(text) {
                continue;
            }
            match self.rows.local_time_in(*field, text) {
                Some(time) => milestones.push((time, i)),
                None => piece.warn(ImportWarning::UnreadableDate(self.plan.columns[*field].clone())),
            }
        }
        Open {
            id: id.to_vec(),
            key,
            at,
            dims: Dimension::ALL.map(|dimension| self.rows.join(row, dimension).to_vec()),
            total,
            currency: None,
            refund: f64::NAN,
            paid_back: self.plan.is_paid_back(|i| row.get(i)),
            lines: Vec::new(),
            milestones,
            consents: self.rows.consent_statements(row, Some(time)),
            person: if self.plan.describes_people() { self.rows.person(row, NONE_U32) } else { LocalPerson::default() },
        }
    }

    /// The money of one line.
    fn line_value(&self, value: f64, quantity: f64, goes_on: bool) -> f64 {
        match self.plan.money {
            OrderMoney::PerPiece => value * if quantity.is_nan() { 1.0 } else { quantity },
            // the order's total, said again
            OrderMoney::PerOrder if goes_on && self.open.as_ref().is_some_and(|o| o.total == value) => f64::NAN,
            OrderMoney::PerOrder => value,
        }
    }

    /// Turns the open order into events.
    fn close(&mut self, piece: &mut Piece) {
        let Some(open) = self.open.take() else { return };
        let before = piece.time.len();
        let profile = piece.profiles.intern(&open.key);
        piece.note_row(profile, open.at);
        for line in &open.lines {
            let refund = line.value < 0.0;
            let default = if refund { REFUND_EVENT } else { self.plan.default_event() };
            let event = match line.event.as_slice() {
                [] => default.as_bytes(),
                named if refund && is_paid_back(named) => REFUND_EVENT.as_bytes(),
                named => named,
            };
            self.event(piece, &open, profile, line.at.unwrap_or(open.at), event, line);
        }
        for &(time, i) in &open.milestones {
            self.event(piece, &open, profile, time, self.plan.milestones[i].1.as_bytes(), &Line::of_order(f64::NAN));
        }
        let undecided = open.at.repeated.map(|_| open.at.time);
        for &statement in &open.consents {
            note_consent(piece, profile, statement, undecided);
        }
        let refund = open.refund();
        if !refund.is_nan() {
            let line = Line::of_order(-refund.abs());
            self.event(piece, &open, profile, self.refund_time(&open), REFUND_EVENT.as_bytes(), &line);
        }
        if self.plan.describes_people() {
            piece.people.push(LocalPerson { profile, ..open.person });
        }
        let mark = || (!open.id.is_empty()).then(|| order_mark(hash_bytes(0, &open.id)));
        if let Some(record) = self.record(&open.id, open.at.time).or_else(mark) {
            piece.records.resize(before, 0);
            piece.records.resize(piece.time.len(), record);
        }
    }

    /// Which order it is among all of the project, where its tool's numbers can be relied on: shops count from 1 each, but not
    /// at the same moment.
    fn record(&self, id: &[u8], time: i64) -> Option<u64> {
        if id.is_empty() { None } else { self.plan.record(mix(hash_bytes(0, id), time as u64)) }
    }

    /// Exports say what was paid back, but not when: at the cancellation, else at the last thing known before it.
    fn refund_time(&self, open: &Open) -> LocalTime {
        let named = |part: &str| {
            let of = |&&(_, i): &&(LocalTime, usize)| self.plan.milestones[i].1.to_lowercase().contains(part);
            open.milestones.iter().find(of).map(|&(time, _)| time)
        };
        named("cancel").or_else(|| named("payment")).unwrap_or(open.at)
    }

    fn event(&self, piece: &mut Piece, open: &Open, profile: u32, at: LocalTime, event: &[u8], line: &Line) {
        piece.profile.push(profile);
        piece.time.push(at.time);
        let undecided = at.repeated.filter(|_| open.at.repeated.is_some());
        undecided.into_iter().for_each(|instants| piece.note_repeated(instants));
        piece.value.push(line.value);
        piece.weight.push(line.rows);
        piece.keys.push(open.key_of(event, line, at.time));
        for (d, dimension) in Dimension::ALL.into_iter().enumerate() {
            let text = match dimension {
                Dimension::Event => event,
                Dimension::Product => &line.product,
                _ => &open.dims[d],
            };
            let code = if text.is_empty() { NONE_U32 } else { piece.dicts[d].intern(text) };
            piece.dims[d].push(code);
        }
        let at = piece.time.len() - 1;
        if let Some(code) = open.currency.filter(|_| !line.value.is_nan()) {
            piece.put_currency(at, code);
        }
        for (property, text) in piece.properties.iter_mut().zip(&line.properties) {
            property.put(at, text, |text| units::number(text, self.plan.decimal_comma));
        }
    }
}

impl Line {
    /// What is of the order as a whole.
    fn of_order(value: f64) -> Self {
        Self { event: Vec::new(), product: Vec::new(), value, at: None, rows: 0, properties: Vec::new() }
    }
}

impl Open {
    /// What tells an event from those of other orders that say the same: two orders of a customer within a minute are
    /// two. 0 where orders have no number.
    fn key_of(&self, event: &[u8], line: &Line, time: i64) -> u64 {
        if self.id.is_empty() {
            return 0;
        }
        let texts = [&self.id, event, &line.product].into_iter().fold(0, hash_bytes);
        mix(mix(texts, time as u64), line.value.to_bits()).max(1)
    }

    /// Money paid back, `NaN` for none.
    fn refund(&self) -> f64 {
        if !self.refund.is_nan() || !self.paid_back {
            return self.refund;
        }
        let sold: f64 = self.lines.iter().map(|line| line.value).filter(|value| *value > 0.0).sum();
        if sold > 0.0 { sold } else { f64::NAN }
    }

    /// Adds a line; lines of the same product are one.
    fn add(
        &mut self,
        event: Vec<u8>,
        product: Vec<u8>,
        (value, at): (f64, Option<LocalTime>),
        properties: impl FnOnce() -> Vec<Vec<u8>>,
    ) {
        let time = |at: Option<LocalTime>| at.map(|at| at.time);
        let same = |l: &&mut Line| {
            l.product == product && l.event == event && (l.value < 0.0) == (value < 0.0) && time(l.at) == time(at)
        };
        match self.lines.iter_mut().find(same) {
            Some(line) => {
                line.rows += 1;
                line.value = match (line.value.is_nan(), value.is_nan()) {
                    (true, _) => value,
                    (_, true) => line.value,
                    _ => line.value + value,
                };
            }
            None => self.lines.push(Line { event, product, value, at, rows: 1, properties: properties() }),
        }
    }
}
