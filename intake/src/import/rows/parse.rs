//! Text → pieces: how rows are read, and the row reader of people tables.

use jiff::tz::TimeZone;

use crate::events::{Dimension, KEY_SEPARATOR, PostalAddress, REFUND_EVENT, hash_bytes};
use crate::import::map::likely_headers::is_likely_header;
use crate::import::read::clean;
use crate::import::read::clock::{ClockChange, is_clock};
use crate::import::read::delimited::{End, Fields, trim};
use crate::import::read::marks::Marks;
use crate::import::read::numbers;
use crate::import::read::quote_search::QuoteSearch;
use crate::import::read::table::{RecordFit, TextTable};
use crate::import::read::times::TimeReader;
use crate::import::read::units;
use crate::import::rows::negative_sales::rename_last_event;
use crate::import::rows::no_rows::{is_header, is_total};
use crate::import::rows::piece::{LocalPerson, LocalTime, Piece, RAW_LETTERS};
use crate::import::rows::plan::{FieldList, Plan};
use crate::import::rows::properties::PieceProperty;
use crate::import::rows::row_states::UnknownStates;
use crate::model::{IdKind, ImportWarning, NONE_U32, Reject, RejectCode};

/// Why a row cannot be used: the field to blame and the reason.
pub(crate) type Fault = (Option<usize>, RejectCode);

/// A row of the table, cut into fields.
#[derive(Clone, Copy)]
pub(crate) struct Row<'a> {
    pub fields: &'a Fields,
    /// What the fields point into.
    pub text: &'a [u8],
    /// The bytes of the whole row.
    pub record: &'a [u8],
}

impl<'a> Row<'a> {
    #[expect(clippy::inline_always, reason = "asked for every cell of a file")]
    #[inline(always)]
    pub(crate) fn get(&self, i: usize) -> &'a [u8] {
        self.fields.get(self.text, i)
    }

    /// The first of some fields that is not empty.
    #[inline]
    pub(crate) fn first(&self, list: &FieldList) -> &'a [u8] {
        match list.as_slice() {
            [only] => self.get(*only),
            several => several.iter().map(|&i| self.get(i)).find(|t| !t.is_empty()).unwrap_or_default(),
        }
    }
}

/// Reads all rows of a text that holds complete records, calling `row` for each that has the right shape.
pub(crate) fn each_row(
    table: &TextTable,
    text: &[u8],
    piece: &mut Piece,
    mut row: impl FnMut(&mut Piece, Row<'_>, u64) -> Result<(), Fault>,
) {
    let mut fields = Fields::default();
    let mut at = 0;
    let mut dialect = table.dialect;
    // Most files need no look at quotes and escapes, record by record.
    let mut marks = dialect.is_plain(text).then(|| Marks::new(text, dialect.delimiter));
    piece.is_plain = marks.is_some();
    if marks.is_none() && memchr::memchr(dialect.quote, text).is_none() {
        dialect.quote = 0;
    }
    let mut search = QuoteSearch::default();
    while at < text.len() {
        let end = match &mut marks {
            Some(marks) => fields.split_plain(text, at, marks),
            None => table.end(&dialect, text, at, &mut search),
        };
        let End::At { text: end, next, lines, bad_quote } = end else { break };
        let record = &text[at..end];
        let line = piece.lines;
        piece.lines += u64::from(lines);
        at = next;
        let (within, fit) = match (&marks, bad_quote) {
            (Some(_), _) => (text, table.fit(text, record, &mut fields)),
            (None, Some(_)) => (record, RecordFit::Good),
            (None, None) => (record, table.split_as(&dialect, record, &mut fields)),
        };
        let fault = match fit {
            _ if bad_quote.is_some() => bad_quote.map(|why| (None, why)),
            RecordFit::Good => row(piece, Row { fields: &fields, text: within, record }, line).err(),
            RecordFit::Mended => {
                piece.warn(ImportWarning::SurplusDelimiter);
                row(piece, Row { fields: &fields, text: within, record }, line).err()
            }
            RecordFit::Blank => continue,
            RecordFit::FieldCount(n) if n < table.names.len() => Some((None, RejectCode::TooFewFields)),
            RecordFit::FieldCount(_) => Some((None, RejectCode::TooManyFields)),
            RecordFit::BadQuote => Some((None, RejectCode::OpenQuote)),
            RecordFit::BadJson => Some((None, RejectCode::NotJson)),
        };
        piece.rows += 1;
        if let Some(fault) = fault {
            piece.may_name_columns |= is_likely_header(&dialect, record);
            reject(table, piece, fault, record, line);
        }
    }
}

/// Lists a row as left out.
pub(crate) fn reject(table: &TextTable, piece: &mut Piece, (column, reason): Fault, record: &[u8], line: u64) {
    let reason = match reason {
        _ if is_total(record) => RejectCode::TotalsLine,
        _ if is_header(table, record) => RejectCode::HeaderLine,
        reason => reason,
    };
    piece.rejects.push(Reject {
        line,
        column: column.and_then(|i| table.names.get(i).cloned()).unwrap_or_default(),
        reason: reason.into(),
        raw: String::from_utf8_lossy(trim(record)).chars().take(RAW_LETTERS).collect(),
    });
}

/// The properties of a table, without values.
pub(crate) fn new_properties(plan: &Plan) -> Vec<PieceProperty> {
    plan.properties.iter().map(|field| PieceProperty::new(&field.name, field.kind)).collect()
}

/// Whether a cell of a column of e-mails is words: "see your account". Addresses and their hashes have no gaps.
fn is_sentence(text: &[u8]) -> bool {
    text.contains(&b' ') && !text.contains(&b'@')
}

/// Reads the rows of a people table.
pub(crate) fn people(table: &TextTable, plan: &Plan, text: &[u8]) -> Piece {
    let mut piece = Piece { properties: new_properties(plan), ..Piece::default() };
    let mut reader = RowReader::new(plan);
    each_row(table, text, &mut piece, |piece, row, _| {
        plan.left_out(|i| row.get(i))?;
        let identify = reader.identify(row)?;
        let profile = reader.profile(piece, row, identify);
        let person = reader.person(row, profile);
        piece.people.push(person);
        if !plan.other_ids.is_empty() && reader.single.is_none() {
            reader.add_other_profiles(piece, row);
        }
        reader.consents(piece, row, profile, None);
        for (field, event) in &plan.milestones {
            let text = row.get(*field);
            if text.is_empty() || clean::is_nothing(text) {
                continue;
            }
            match reader.time_in(*field, text) {
                Some(time) => {
                    reader.named_event(piece, row, profile, time, event);
                    reader.properties(piece, row);
                }
                None => piece.warn(ImportWarning::UnreadableDate(plan.columns[*field].clone())),
            }
        }
        Ok(())
    });
    piece
}

/// Turns fields into values, with the scratch space that takes.
pub(crate) struct RowReader<'p> {
    pub(super) plan: &'p Plan,
    /// Reads the times of rows.
    times: TimeReader,
    /// Both instants of the last time, where it comes twice.
    repeated: Option<(i64, i64)>,
    /// Rows whose local time comes twice, and rows whose local time does not exist.
    clock_changes: [u64; 2],
    /// Words that nobody knows, by column that says what became of a payment.
    unknown_states: Vec<UnknownStates>,
    /// … and those in other columns, by the mapping's zone or as UTC.
    other_times: [TimeReader; 2],
    /// The only identifier field, where it holds customer ids.
    single: Option<usize>,
    /// Whether no identifier holds what separates them in a key.
    pub(super) plain_ids: bool,
    key: Vec<u8>,
    joined: Vec<u8>,
}

impl<'p> RowReader<'p> {
    pub(crate) fn new(plan: &'p Plan) -> Self {
        let single = plan.single_id().filter(|&(slot, _)| slot == 0).map(|(_, field)| field);
        let other_times = [plan.times(&[]), TimeReader::new(TimeZone::UTC, plan.order)];
        let (key, joined) = (Vec::new(), Vec::new());
        Self {
            plan,
            times: plan.times(&plan.time),
            repeated: None,
            clock_changes: [0; 2],
            unknown_states: plan.states.iter().map(|_| UnknownStates::default()).collect(),
            other_times,
            single,
            plain_ids: false,
            key,
            joined,
        }
    }

    /// Whom the row is about: its only id, else `None`, and the identifiers are collected in `self.key`.
    #[inline]
    pub(crate) fn identify<'r>(&mut self, row: Row<'r>) -> Result<Option<&'r [u8]>, Fault> {
        if let Some(field) = self.single
            && self.plain_ids
        {
            let id = clean::identifier(row.get(field));
            return if id.is_empty() { Err(self.no_customer(row)) } else { Ok(Some(id)) };
        }
        if self.key(row) { Ok(None) } else { Err(self.no_customer(row)) }
    }

    /// Why nobody is known of a row.
    #[cold]
    pub(crate) fn no_customer(&self, row: Row<'_>) -> Fault {
        let fields = || self.plan.ids.iter().flatten().copied();
        match fields().find(|&i| !row.get(i).is_empty() && !clean::is_nothing(row.get(i))) {
            Some(placeholder) => (Some(placeholder), RejectCode::PlaceholderCustomer),
            None => (fields().next().filter(|_| self.single.is_some()), RejectCode::NoCustomer),
        }
    }

    /// The local number of the profile that [`Self::identify`] found. Only rows that are used give one: nobody is made of a
    /// row that is left out.
    #[inline]
    pub(crate) fn profile(&mut self, piece: &mut Piece, row: Row<'_>, identify: Option<&[u8]>) -> u32 {
        piece.profiles.intern_within(row.text, identify.unwrap_or(&self.key))
    }

    /// A time in a column that is not the row's own.
    pub(crate) fn time_in(&mut self, field: usize, text: &[u8]) -> Option<i64> {
        self.other_times[usize::from(self.plan.utc.contains(&field))].read(text)
    }

    /// A time in a column that is not the row's own, with both instants where it comes twice.
    pub(crate) fn local_time_in(&mut self, field: usize, text: &[u8]) -> Option<LocalTime> {
        let times = &mut self.other_times[usize::from(self.plan.utc.contains(&field))];
        // of a time before
        times.clock_change();
        let time = times.read(text)?;
        let repeated = match times.clock_change() {
            Some(ClockChange::Repeated(first, second)) => Some((first, second)),
            Some(ClockChange::Skipped) | None => None,
        };
        Some(LocalTime { time, repeated })
    }

    /// Collects the row's identifiers in `self.key`, as [`crate::events::ProfileKey`] has them; false where there are
    /// none.
    fn key(&mut self, row: Row<'_>) -> bool {
        self.key.clear();
        let mut any = false;
        for (slot, fields) in self.plan.ids.iter().enumerate() {
            if slot > 0 {
                self.key.push(KEY_SEPARATOR);
            }
            let names_nobody = |text: &[u8]| slot == IdKind::Email as usize && is_sentence(text);
            let ids = fields.iter().map(|&i| (i, clean::identifier(row.get(i)))).filter(|(_, t)| !names_nobody(t));
            let (field, id) = ids.clone().find(|(_, t)| !t.is_empty()).unwrap_or((usize::MAX, b""));
            any |= !id.is_empty();
            if !id.is_empty() {
                self.key.extend_from_slice(self.plan.prefix(field));
            }
            self.key.extend(id.iter().filter(|&&b| b != KEY_SEPARATOR));
        }
        while self.key.last() == Some(&KEY_SEPARATOR) {
            self.key.pop();
        }
        any
    }

    /// Profiles of the other ids that a row has of the same person. They join through what else the row says.
    fn add_other_profiles(&mut self, piece: &mut Piece, row: Row<'_>) {
        for &field in &self.plan.other_ids {
            let ids = row.get(field).split(|b| b";,|".contains(b)).map(|id| id.trim_ascii());
            for id in ids.filter(|id| !id.is_empty()) {
                if !self.key(row) {
                    return;
                }
                // the device is the last part
                let end = memchr::memrchr(KEY_SEPARATOR, &self.key).map_or(0, |i| i + 1);
                self.key.truncate(end);
                self.key.extend_from_slice(self.plan.prefix(field));
                self.key.extend(id.iter().filter(|&&b| b != KEY_SEPARATOR));
                // a profile counts once something is known of it, be it only whose it is
                let profile = piece.profiles.intern(&self.key);
                piece.people.push(LocalPerson { profile, ..LocalPerson::default() });
            }
        }
    }

    /// The row's identifiers as the key of a local profile.
    pub(crate) fn key_of(&mut self, row: Row<'_>) -> Option<Vec<u8>> {
        self.key(row).then(|| self.key.clone())
    }

    /// Reads the row's time, ms UTC.
    #[inline]
    pub(crate) fn time(&mut self, row: Row<'_>) -> Result<i64, Fault> {
        let several = self.plan.time.len() > 1 && self.join_time(row);
        let text = if several { self.joined.as_slice() } else { row.first(&self.plan.time) };
        match self.times.read(text) {
            Some(time) => {
                self.note_clock_change();
                Ok(time)
            }
            None if text.is_empty() || clean::is_nothing(text) => {
                Err((self.plan.time.first().copied(), RejectCode::NoTime))
            }
            None => Err((self.plan.time.first().copied(), RejectCode::UnreadableTime)),
        }
    }

    /// Notes whether the clocks of its zone are changed at the time that was read.
    #[inline]
    fn note_clock_change(&mut self) {
        self.repeated = None;
        match self.times.clock_change() {
            None => {}
            Some(ClockChange::Skipped) => self.clock_changes[1] += 1,
            Some(ClockChange::Repeated(first, second)) => {
                self.clock_changes[0] += 1;
                self.repeated = Some((first, second));
            }
        }
    }

    /// Both instants of the time that was read last, where it comes twice.
    pub(crate) fn repeated(&self) -> Option<(i64, i64)> {
        self.repeated
    }

    /// Whether one of the rows since this was last asked lies in an hour that comes twice.
    pub(crate) fn was_repeated(&mut self) -> bool {
        std::mem::take(&mut self.clock_changes)[0] > 0
    }

    /// Notes what a row that counts says of a payment in words that nobody knows.
    #[inline]
    pub(crate) fn note_states(&mut self, row: Row<'_>) {
        let of_words = self.plan.states.iter().zip(&mut self.unknown_states);
        for (&(field, _), unknown) in of_words.filter(|((_, kind), _)| kind.has_words()) {
            unknown.note(row.get(field), |text| self.plan.said_state(text).is_some());
        }
    }

    /// Says how many rows lie where clocks are changed, and how many have a state that nobody knows.
    pub(crate) fn note_warnings(&mut self, piece: &mut Piece) {
        let [repeated, skipped] = std::mem::take(&mut self.clock_changes);
        (0..repeated).for_each(|_| piece.warn(ImportWarning::RepeatedHour));
        (0..skipped).for_each(|_| piece.warn(ImportWarning::SkippedHour));
        for (&(field, _), unknown) in self.plan.states.iter().zip(&mut self.unknown_states) {
            let column = &self.plan.columns[field];
            let found = unknown.take();
            let warning = found.map(|(word, n)| (ImportWarning::UnknownState { column: column.clone(), word }, n));
            piece.warnings.extend(warning);
        }
    }

    /// Puts a date and a time of day that stand in columns of their own together in `self.joined`; false where they do not.
    fn join_time(&mut self, row: Row<'_>) -> bool {
        let texts = || self.plan.time.iter().map(|&i| trim(row.get(i))).filter(|text| !text.is_empty());
        let Some(clock) = texts().find(|text| is_clock(text)) else { return false };
        let Some(date) = texts().find(|text| !is_clock(text)) else { return false };
        let date = date.strip_suffix(b" 00:00:00").unwrap_or(date);
        if date.contains(&b':') {
            return false;
        }
        self.joined.clear();
        self.joined.extend_from_slice(date);
        self.joined.push(b' ');
        self.joined.extend_from_slice(clock);
        true
    }

    /// A number of the row, `NaN` where there is none.
    #[inline]
    pub(crate) fn number(&self, row: Row<'_>, field: Option<usize>) -> Result<f64, Fault> {
        let Some(field) = field else { return Ok(f64::NAN) };
        let text = row.get(field);
        if text.is_empty() || clean::is_nothing(text) {
            return Ok(f64::NAN);
        }
        let comma = self.plan.decimal_comma;
        // "12.50" among "12,50" says itself how it is written
        let number = numbers::read(text, comma).or_else(|| numbers::read(text, !comma));
        number.ok_or((Some(field), RejectCode::UnreadableNumber))
    }

    /// Appends the row's event.
    #[inline]
    pub(crate) fn event(&mut self, piece: &mut Piece, row: Row<'_>, profile: u32, time: i64, value: f64) {
        let at = LocalTime { time, repeated: self.repeated };
        piece.note_row(profile, at);
        self.append(piece, row, profile, at, value);
    }

    /// Appends an event of the row, be it at another time than the row's own.
    #[inline]
    pub(crate) fn append(&mut self, piece: &mut Piece, row: Row<'_>, profile: u32, at: LocalTime, value: f64) {
        piece.profile.push(profile);
        piece.time.push(at.time);
        let undecided = at.repeated.filter(|_| self.repeated.is_some());
        undecided.into_iter().for_each(|instants| piece.note_repeated(instants));
        self.dims(piece, row);
        if self.plan.are_sales || !self.plan.paid_event.is_empty() {
            let name = match value {
                paid if paid > 0.0 => self.plan.paid_event.as_str(),
                back if back < 0.0 => REFUND_EVENT,
                _ => "",
            };
            let event = Dimension::Event as usize;
            let code = if name.is_empty() { NONE_U32 } else { piece.dicts[event].intern(name.as_bytes()) };
            piece.dims[event].push(code);
        } else if value < 0.0 {
            rename_last_event(piece);
        }
        if self.plan.value.is_some() {
            piece.value.push(value);
        }
        if !self.plan.properties.is_empty() {
            self.properties(piece, row);
        }
    }

    /// Notes the properties of the last event.
    pub(crate) fn properties(&self, piece: &mut Piece, row: Row<'_>) {
        let at = piece.time.len() - 1;
        for (property, field) in piece.properties.iter_mut().zip(&self.plan.properties) {
            let text = clean::cell(row.get(field.field));
            match self.plan.prefix(field.field) {
                prefix if !prefix.is_empty() && !clean::is_nothing(text) => {
                    let first = text.split(|&b| b == b';').next().unwrap_or_default();
                    property.put(at, &[prefix, first.trim_ascii()].concat(), |_| None);
                }
                _ => property.put(at, text, |text| units::number(text, self.plan.decimal_comma)),
            }
        }
    }

    /// Appends the row's codes of all mapped dimensions.
    #[inline]
    fn dims(&mut self, piece: &mut Piece, row: Row<'_>) {
        for (d, fields) in self.plan.dims.iter().enumerate() {
            let code = match fields.as_slice() {
                [] => continue,
                [only] => match row.get(*only) {
                    [] => NONE_U32,
                    text => piece.dicts[d].intern_within(row.text, text),
                },
                _ => match self.join(row, Dimension::ALL[d]) {
                    [] => NONE_U32,
                    text => piece.dicts[d].intern(text),
                },
            };
            piece.dims[d].push(code);
        }
    }

    /// The text of a dimension, several fields joined.
    pub(crate) fn join(&mut self, row: Row<'_>, dimension: Dimension) -> &[u8] {
        let separator: &[u8] = match dimension {
            Dimension::Channel => b" / ",
            Dimension::Text => b"\n",
            _ => b" ",
        };
        join(&mut self.joined, &self.plan.dims[dimension as usize], row, separator)
    }

    /// Appends an event that a column's date stands for.
    pub(crate) fn named_event(&mut self, piece: &mut Piece, row: Row<'_>, profile: u32, time: i64, event: &str) {
        piece.profile.push(profile);
        piece.time.push(time);
        piece.weight.push(0);
        for (d, dimension) in Dimension::ALL.into_iter().enumerate() {
            let code = match dimension {
                Dimension::Event => piece.dicts[d].intern(event.as_bytes()),
                Dimension::Country | Dimension::Channel | Dimension::Campaign => match self.join(row, dimension) {
                    [] => NONE_U32,
                    text => piece.dicts[d].intern(text),
                },
                _ => NONE_U32,
            };
            piece.dims[d].push(code);
        }
        piece.value.push(f64::NAN);
    }

    /// What the row says about the person.
    pub(crate) fn person(&mut self, row: Row<'_>, profile: u32) -> LocalPerson {
        let plan = self.plan;
        let text = |bytes: &[u8]| {
            let bytes = clean::cell(bytes);
            (!clean::is_nothing(bytes)).then(|| String::from_utf8_lossy(bytes).into_owned())
        };
        let name = join(&mut self.joined, &plan.name, row, b" ");
        let (first_name, last_name) = (text(row.first(&plan.first_name)), text(row.first(&plan.last_name)));
        let name = text(name).or_else(|| {
            let parts: Vec<&str> = [&first_name, &last_name].into_iter().flatten().map(String::as_str).collect();
            (!parts.is_empty()).then(|| parts.join(" "))
        });
        let address = plan.address.iter().map(|&(part, field)| (part, text(row.get(field))));
        let attributes = plan.attributes.iter().filter_map(|&i| Some((plan.columns[i].clone(), text(row.get(i))?)));
        LocalPerson {
            profile,
            name,
            first_name,
            last_name,
            country: text(row.first(&plan.dims[Dimension::Country as usize])),
            address: PostalAddress::of_parts(address),
            attributes: attributes.collect(),
            row_hash: hash_bytes(1, trim(row.record)),
        }
    }
}

/// Several fields as one text; empty ones left out.
fn join<'a>(out: &'a mut Vec<u8>, fields: &FieldList, row: Row<'_>, separator: &[u8]) -> &'a [u8] {
    out.clear();
    for &i in fields {
        let text = row.get(i);
        if text.is_empty() || clean::is_nothing(text) {
            continue;
        }
        if !out.is_empty() {
            out.extend_from_slice(separator);
        }
        out.extend_from_slice(text);
    }
    out
}
