//! What one piece of a file holds, with numbers of its own for names and profiles, so that pieces can be read in
//! parallel. Merging gives them the project's numbers.

use rustc_hash::FxHashMap;

use crate::events::{Dimension, PostalAddress};
use crate::import::read::delimited::trim;
use crate::import::rows::local_dict::LocalDict;
use crate::import::rows::properties::PieceProperty;
use crate::model::{CURRENCY, ImportWarning, Product, PropertyKind, Purpose, Reject, RejectCode, Spend};

/// Longest piece of a rejected row that is kept, in letters.
pub(crate) const RAW_LETTERS: usize = 2_000;

/// What a row says about a person.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct LocalPerson {
    pub profile: u32,
    pub name: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub country: Option<String>,
    pub address: PostalAddress,
    pub attributes: Vec<(String, String)>,
    /// Hash of the row, to find it repeated; 0 where it is not a row of its own.
    pub row_hash: u64,
}

/// Lines that an order has twice.
#[derive(Debug, Default)]
pub(crate) struct RepeatedLines {
    /// Lines that count as often as they stand there.
    pub kept: u64,
    /// Lines that were left out, because only the first counts.
    pub dropped: u64,
}

/// A time as it was read.
#[derive(Debug, Clone, Copy)]
pub(crate) struct LocalTime {
    /// The earlier of both instants, where it comes twice.
    pub time: i64,
    /// Both instants of a local time that comes twice, the earlier first.
    pub repeated: Option<(i64, i64)>,
}

/// A row whose local time comes twice, and what depends on which of both instants it is.
#[derive(Debug)]
pub(crate) struct RepeatedRow {
    /// The time of the row before it in this piece, where that is certain.
    pub before: Option<i64>,
    pub profile: u32,
    /// Both instants, the earlier first.
    pub instants: (i64, i64),
    /// Its events at times that come twice, and both instants of each.
    pub events: Vec<(usize, (i64, i64))>,
    /// What it says about consent as of its time.
    pub consents: Vec<(Purpose, bool)>,
}

/// The result of reading one piece of text.
#[derive(Debug, Default)]
pub(crate) struct Piece {
    /// Rows, blank lines left out.
    pub rows: u64,
    /// Line ends in the text.
    pub lines: u64,
    pub profiles: LocalDict,
    pub dicts: [LocalDict; Dimension::COUNT],
    pub profile: Vec<u32>,
    pub time: Vec<i64>,
    /// Per dimension one local code per event; empty where the file has no such column.
    pub dims: [Vec<u32>; Dimension::COUNT],
    /// Empty where the file has no such column.
    pub value: Vec<f64>,
    /// Properties of the events.
    pub properties: Vec<PieceProperty>,
    /// Properties that are left out because they name people, and how many values.
    pub personal: FxHashMap<String, u64>,
    /// Rows each event stands for; empty = one each.
    pub weight: Vec<u32>,
    pub people: Vec<LocalPerson>,
    /// What ads cost, where the file is about that.
    pub spend: Vec<Spend>,
    /// Products, where the file is a catalogue.
    pub products: Vec<Product>,
    /// By profile, purpose and whether the time was said: when (or `i64::MIN`) and whether refused. Of several statements
    /// the one that counts.
    pub consents: FxHashMap<(u32, Purpose, bool), (i64, bool)>,
    /// Whether every line of the text is a row, and every delimiter stands between two cells.
    pub is_plain: bool,
    /// Whether a line looks like the names of the columns of another table.
    pub may_name_columns: bool,
    /// Lines counted from 0 at the start of the piece.
    pub rejects: Vec<Reject>,
    /// Per event the key that its tool gave it, 0 where it gave none; empty where no event has one.
    pub keys: Vec<u64>,
    /// Per event the id that its tool gave it and its line from the start of the piece; empty where no event has one.
    pub ids: Vec<(u64, u64)>,
    /// Per event a hash of its source row; empty where rows say no more than their events.
    pub rows_of_events: Vec<u64>,
    /// Rows whose local time comes twice. Only what stands before in the file decides which instant it is, be it in
    /// another piece.
    pub repeated: Vec<RepeatedRow>,
    /// The time of the last row, where it is certain.
    pub last_row: Option<i64>,
    /// Per event its number among those of its instant, 0 for none; empty where no event has one.
    pub numbers: Vec<u64>,
    /// Per event which order, deal or ticket it is of, 0 for none; empty where no event is of one.
    pub records: Vec<u64>,
    /// Orders, deals and tickets of which nothing counts, whatever was told before.
    pub withdrawn: Vec<u64>,
    /// How many of the listed rows are left out on purpose.
    pub excluded: u64,
    /// Rows left out on purpose, by reason: counted, not listed.
    pub left_out: Vec<(RejectCode, u64)>,
    /// Order lines that say what an earlier line of their order says: left out, or counting all the same.
    pub lines_twice: RepeatedLines,
    /// Rows with money by currency code.
    pub currencies: Vec<(String, u64)>,
    /// Where the currencies of events are among the properties, once one has one.
    pub currency_at: Option<usize>,
    /// What a person should know of rows that count.
    pub warnings: Vec<(ImportWarning, u64)>,
    /// Times of events that are later than now.
    pub future: Option<FutureTimes>,
}

/// Times later than now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct FutureTimes {
    pub n: u64,
    /// Line of the first such event.
    pub line: u64,
    /// The latest of them, ms UTC.
    pub latest: i64,
}

/// Clocks and time zones may be ahead by so much, in ms.
const CLOCK_AHEAD: i64 = 86_400_000;

impl FutureTimes {
    /// Times after this, ms UTC, are in the future.
    pub(crate) fn begin() -> i64 {
        jiff::Timestamp::now().as_millisecond() + CLOCK_AHEAD
    }

    /// With those of the lines that follow.
    pub(crate) fn and(self, next: Self) -> Self {
        Self { n: self.n + next.n, line: self.line, latest: self.latest.max(next.latest) }
    }
}

impl Piece {
    /// Notes what a profile said about a purpose.
    pub(crate) fn consent(&mut self, profile: u32, purpose: Purpose, given: bool, at: Option<i64>) {
        let latest = (at.unwrap_or(i64::MIN), !given);
        let known = self.consents.entry((profile, purpose, at.is_some())).or_insert(latest);
        *known = latest.max(*known);
    }

    /// Gives events other raw names; those for which there is none keep theirs.
    pub(crate) fn name_events(&mut self, name: impl Fn(&str) -> Option<String>) {
        let dict = &mut self.dicts[Dimension::Event as usize];
        let named = |raw: &[u8]| {
            let name = std::str::from_utf8(raw).ok().and_then(&name);
            name.map_or_else(|| raw.to_vec(), String::into_bytes)
        };
        *dict = LocalDict::from_texts(&dict.iter().map(named).collect::<Vec<_>>());
    }

    /// Takes the money from the events whose name says that it does not count there.
    pub(crate) fn keep_money(&mut self, counts: impl Fn(&str) -> bool) {
        let event = Dimension::Event as usize;
        let names = self.dicts[event].iter();
        let counts: Vec<bool> = names.map(|name| std::str::from_utf8(name).is_ok_and(&counts)).collect();
        for (value, code) in self.value.iter_mut().zip(&self.dims[event]) {
            if counts.get(*code as usize) == Some(&false) {
                *value = f64::NAN;
            }
        }
    }

    /// Counts a row with money in this currency.
    pub(crate) fn count_currency(&mut self, code: [u8; 3]) {
        match self.currencies.iter_mut().find(|(c, _)| c.as_bytes() == code) {
            Some((_, n)) => *n += 1,
            None => self.currencies.push((String::from_utf8_lossy(&code).into_owned(), 1)),
        }
    }

    /// Notes in which currency the money of event `at` is.
    pub(crate) fn put_currency(&mut self, at: usize, code: [u8; 3]) {
        let known = self.properties.iter().position(|of| of.name == CURRENCY && of.is_text());
        let place = *self.currency_at.get_or_insert_with(|| known.unwrap_or(self.properties.len()));
        if place == self.properties.len() {
            self.properties.push(PieceProperty::new(CURRENCY, PropertyKind::Text));
        }
        if let Some(property) = self.properties.get_mut(place) {
            property.put_text(at, &code);
        }
    }

    /// Notes the time of a row before its events are.
    #[inline]
    pub(crate) fn note_row(&mut self, profile: u32, LocalTime { time, repeated }: LocalTime) {
        let Some(instants) = repeated else {
            self.last_row = Some(time);
            return;
        };
        let before = self.last_row.take();
        self.repeated.push(RepeatedRow { before, profile, instants, events: Vec::new(), consents: Vec::new() });
    }

    /// Notes that the last event, one of the last row, is at either of two instants.
    pub(crate) fn note_repeated(&mut self, instants: (i64, i64)) {
        let at = self.time.len() - 1;
        if let Some(row) = self.repeated.last_mut() {
            row.events.push((at, instants));
        }
    }

    /// Notes what the last row, whose time comes twice, says about a purpose as of its time.
    pub(crate) fn consent_of_repeated(&mut self, purpose: Purpose, given: bool) {
        if let Some(row) = self.repeated.last_mut() {
            row.consents.push((purpose, given));
        }
    }

    /// Counts a row that is left out on purpose.
    pub(crate) fn leave_out(&mut self, why: RejectCode) {
        match self.left_out.iter_mut().find(|(w, _)| *w == why) {
            Some((_, n)) => *n += 1,
            None => self.left_out.push((why, 1)),
        }
    }

    /// Lists a row that is left out on purpose.
    pub(crate) fn listed_on_purpose(&mut self, why: RejectCode, record: &[u8], line: u64) {
        let raw = String::from_utf8_lossy(trim(record)).chars().take(RAW_LETTERS).collect();
        self.rejects.push(Reject { line, column: String::new(), reason: why.into(), raw });
        self.excluded += 1;
    }

    /// Counts the last event where it is later than times can be.
    #[inline]
    pub(crate) fn note_future(&mut self, latest: i64, line: u64) {
        if let Some(&time) = self.time.last() {
            self.note_time(time, latest, line);
        }
    }

    /// Counts a time where it is later than times can be.
    #[inline]
    pub(crate) fn note_time(&mut self, time: i64, latest: i64, line: u64) {
        if time > latest {
            let one = FutureTimes { n: 1, line, latest: time };
            self.future = Some(self.future.map_or(one, |known| known.and(one)));
        }
    }

    /// Counts something that a person should know.
    pub(crate) fn warn(&mut self, what: ImportWarning) {
        match self.warnings.iter_mut().find(|(w, _)| *w == what) {
            Some((_, n)) => *n += 1,
            None => self.warnings.push((what, 1)),
        }
    }
}
