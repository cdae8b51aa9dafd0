//! Pieces → batches: local numbers become the project's, duplicates are left out, rows are counted.

use std::collections::BTreeMap;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::events::{Catalog, Columns, Dictionary, Dimension, LoadKeys, PropertyValues, StrColumn, has_life};
use crate::import::error::LoadError;
use crate::import::map::mapping::TableKind;
use crate::import::read::clean;
use crate::import::report::outcome::{Batch, ConsentEvent, LoadReport, PersonUpdate};
use crate::import::rows::kept_properties::KeptProperties;
use crate::import::rows::local_dict::LocalDict;
use crate::import::rows::merged::MergedPieces;
use crate::import::rows::order_in_file::RepeatedTimes;
use crate::import::rows::piece::{FutureTimes, LocalPerson, Piece};
use crate::import::rows::plan::Plan;
use crate::import::rows::row_columns::RowColumns;
use crate::import::rows::ties::{MOST_HELD, Ties};
use crate::import::rows::{erased, unsubscribes};
use crate::model::{CURRENCY, ImportWarning, NONE_U32, PropertyKind, RejectReason, SourceId};

/// Lines that are named of events that share an id.
const LINES_NAMED: usize = 5;

/// Gives pieces, one after the other, the numbers of the catalog.
pub(crate) struct Merger<'a> {
    plan: &'a Plan,
    catalog: &'a mut Catalog,
    source: SourceId,
    /// Line before the next piece's first.
    line: u64,
    seen_people: FxHashSet<u64>,
    /// Keys that tools gave to the events so far.
    keys: LoadKeys,
    /// Decides between the instants of times that come twice.
    repeated: RepeatedTimes,
    /// Merged pieces that wait until there are enough events to look for duplicates among.
    held: Option<MergedPieces>,
    /// Events with the id of an earlier one that says something else, and the lines of the first of them.
    same_id: u64,
    same_id_lines: Vec<u64>,
    /// Rows that an earlier file has but for columns that no event is made of: those that count, and those that do not.
    rows_apart: u64,
    rows_changed: u64,
    /// How often each row was read, where all that are exactly alike count.
    times_read: FxHashMap<u64, u64>,
    /// Rows with money that repeat others of the file; the money, as long as all of it is above zero and in one currency, and the
    /// code of that.
    repeated_rows: u64,
    repeated_money: Option<f64>,
    repeated_in: Option<u32>,
    rejected: BTreeMap<RejectReason, u64>,
    warnings: BTreeMap<ImportWarning, u64>,
    future: Option<FutureTimes>,
    /// Events by the code of what they are called.
    named: Vec<u64>,
    currencies: BTreeMap<String, u64>,
    report: LoadReport,
    /// What becomes of properties.
    kept: KeptProperties,
    profiles_before: u32,
}

impl<'a> Merger<'a> {
    pub(crate) fn new(plan: &'a Plan, catalog: &'a mut Catalog, source: SourceId, first_line: u64) -> Self {
        Self {
            plan,
            source,
            line: first_line,
            seen_people: FxHashSet::default(),
            keys: catalog.load_keys(plan.row_columns.names()),
            repeated: RepeatedTimes::new(plan.order_of_rows),
            held: None,
            same_id: 0,
            same_id_lines: Vec::new(),
            rows_apart: 0,
            rows_changed: 0,
            times_read: FxHashMap::default(),
            repeated_rows: 0,
            repeated_money: Some(0.0),
            repeated_in: None,
            rejected: BTreeMap::new(),
            warnings: BTreeMap::new(),
            future: None,
            named: Vec::new(),
            currencies: BTreeMap::new(),
            report: LoadReport::default(),
            kept: KeptProperties::default(),
            profiles_before: catalog.num_profiles(),
            catalog,
        }
    }

    /// Merges the next piece. What comes back may lag behind, see [`Merger::finish`].
    pub(crate) fn merge(&mut self, piece: Piece) -> Result<Option<Batch>, LoadError> {
        let merged = self.renumbered(piece);
        match &mut self.held {
            Some(held) => held.append(merged),
            none => *none = Some(merged),
        }
        let events = self.held.as_ref().map_or(0, |held| held.batch.events.len());
        match self.ties() {
            Ties::AsRead if events >= self.catalog.batch_size() => self.take_held_back(),
            Ties::Numbered if events >= MOST_HELD => self.take_held_back(),
            // what stands below may be of the last instant, too
            Ties::Reversed if events >= self.catalog.batch_size() => {
                let Some(mut held) = self.held.take() else { return Ok(None) };
                self.held = if events < MOST_HELD { held.split_last_instant() } else { None };
                held.order(Ties::Reversed);
                self.without_duplicates(held).map(Some)
            }
            Ties::AsRead | Ties::Numbered | Ties::Reversed => Ok(None),
        }
    }

    /// What decides among events of one instant.
    fn ties(&self) -> Ties {
        if self.held.as_ref().is_some_and(|held| !held.numbers.is_empty()) {
            Ties::Numbered
        } else if self.plan.order_of_rows.newest_first && !self.plan.in_order() {
            Ties::Reversed
        } else {
            Ties::AsRead
        }
    }

    /// What is still held back, after the last piece.
    pub(crate) fn take_held_back(&mut self) -> Result<Option<Batch>, LoadError> {
        let ties = self.ties();
        self.held
            .take()
            .map(|mut held| {
                held.order(ties);
                self.without_duplicates(held)
            })
            .transpose()
    }

    /// Gives a piece the numbers of the project, and counts its rows.
    fn renumbered(&mut self, mut piece: Piece) -> MergedPieces {
        self.repeated.decide_piece(&mut piece);
        unsubscribes::by_events(&mut piece, self.plan.kind, self.plan.default_event());
        if let Some(erasure_filter) = &self.catalog.erasure_filter {
            erased::refuse(&mut piece, &**erasure_filter, self.plan.kind);
        }
        if let Some(oldest) = self.catalog.oldest {
            erased::too_old(&mut piece, oldest);
        }
        let known = self.catalog.num_profiles();
        let profiles = self.profiles(&piece.profiles);
        let new_profiles = self.keys_from(known);
        let consents = consents(&profiles, &piece);
        let (people, repeated) = self.people(&profiles, std::mem::take(&mut piece.people));
        let mut rejects = std::mem::take(&mut piece.rejects);
        for reject in &mut rejects {
            reject.line += self.line;
            *self.rejected.entry(reject.reason.clone()).or_default() += 1;
            let is_meant = self.plan.is_left_out_on_purpose(&reject.reason);
            self.report.excluded += u64::from(is_meant);
            if is_meant && self.plan.guessed_states.contains(&reject.column) {
                self.warn(ImportWarning::GuessedState(reject.column.clone()), 1);
            }
        }
        self.report.excluded += piece.excluded;
        let mut left_out = rejects.len() as u64;
        for (why, n) in piece.left_out.drain(..) {
            *self.rejected.entry(why.into()).or_default() += n;
            left_out += n;
            self.report.excluded += n;
        }
        for (warning, n) in piece.warnings.drain(..) {
            self.warn(warning, n);
        }
        if let Some(found) = piece.future.take() {
            let found = FutureTimes { line: found.line + self.line, ..found };
            self.future = Some(self.future.map_or(found, |known| known.and(found)));
        }
        self.kept.personal(std::mem::take(&mut piece.personal));
        for (currency, n) in piece.currencies.drain(..) {
            *self.currencies.entry(currency).or_default() += n;
        }
        let first_line = self.line;
        self.line += piece.lines;
        self.report.rows += piece.rows;
        let repeated = repeated + piece.lines_twice.dropped;
        self.report.duplicates += repeated;
        self.report.repeated += piece.lines_twice.kept;
        self.report.used += piece.rows - left_out - repeated;
        let spend = std::mem::take(&mut piece.spend);
        let products = std::mem::take(&mut piece.products);
        self.report.products += products.len() as u64;
        self.period(spend.iter().map(|s| i64::from(s.day) * 86_400_000));
        let weight = std::mem::take(&mut piece.weight);
        let keys = std::mem::take(&mut piece.keys);
        let rows = std::mem::take(&mut piece.rows_of_events);
        let numbers = std::mem::take(&mut piece.numbers);
        let mut ids = std::mem::take(&mut piece.ids);
        ids.iter_mut().for_each(|(_, line)| *line += first_line);
        let withdrawn = std::mem::take(&mut piece.withdrawn);
        let may_name_columns = piece.may_name_columns;
        let events = self.events(&profiles, piece);
        let profiles_end = self.catalog.num_profiles();
        let batch = Batch {
            new_profiles,
            profiles_end,
            events,
            people,
            consents,
            spend,
            products,
            withdrawn,
            rejects,
            may_name_columns,
            ..Batch::default()
        };
        MergedPieces { batch, weight, keys, rows, ids, numbers }
    }

    /// Leaves out the events that are known already.
    fn without_duplicates(&mut self, merged: MergedPieces) -> Result<Batch, LoadError> {
        let MergedPieces { mut batch, weight, keys, ids, mut rows, .. } = merged;
        if self.plan.keep_repeats {
            for mark in &mut rows {
                let before = self.times_read.entry(*mark).or_insert(0);
                *before += 1;
                *mark = RowColumns::mark_again(*mark, *before - 1);
            }
        }
        let new = match keys.as_slice() {
            [] if !rows.is_empty() => {
                let rows = self.plan.row_columns.rows(&rows);
                let learned = self.catalog.learn_rows(&batch.events, &rows, &mut self.keys);
                learned.map(|learned| {
                    self.rows_apart += learned.apart;
                    self.rows_changed += learned.changed;
                    (batch.row_tags, batch.tagged_by) = (learned.tags, self.plan.row_columns.names());
                    learned.new
                })
            }
            [] if !batch.events.record.iter().any(|&record| has_life(record)) => self.catalog.learn(&batch.events),
            keys => {
                let alone: Vec<u64> = ids.iter().map(|(id, _)| *id).collect();
                let learned = self.catalog.learn_keyed(&batch.events, keys, &alone, &mut self.keys);
                learned.map(|learned| {
                    self.same_id += learned.same_id.len() as u64;
                    let lines = learned.same_id.iter().filter_map(|&i| ids.get(i)).map(|(_, line)| *line);
                    self.same_id_lines.extend(lines.take(LINES_NAMED));
                    self.same_id_lines.truncate(LINES_NAMED);
                    self.report.replaced += learned.replaced;
                    learned.new
                })
            }
        };
        let new = new.map_err(LoadError::sink)?;
        batch.withdrawn = self.catalog.known_records(batch.withdrawn).map_err(LoadError::sink)?;
        self.report.replaced += batch.withdrawn.len() as u64;
        if new.contains(&false) {
            let rows = new.iter().enumerate().filter(|(_, new)| !**new);
            let rows: u64 = rows.map(|(i, _)| u64::from(weight.get(i).copied().unwrap_or(1))).sum();
            self.report.duplicates += rows;
            self.report.used -= rows;
            self.note_repeated_money(&batch.events, &new);
            batch.events.keep(&new);
        }
        self.count(&batch.events);
        Ok(batch)
    }

    /// Adds up what was paid in rows that repeat others of the file, where that makes a sum: refunds and other currencies do not add
    /// up with it. What an earlier file has is told by its duplicates.
    fn note_repeated_money(&mut self, events: &Columns, new: &[bool]) {
        if !self.keys.are_first() {
            return;
        }
        let currency = self.catalog.dims.properties.find(CURRENCY, PropertyKind::Text);
        let currency = currency.and_then(|id| events.properties.get(&id));
        let code = |at: usize| match currency {
            Some(PropertyValues::Codes(codes)) => codes.get(at).copied().unwrap_or(NONE_U32),
            _ => NONE_U32,
        };
        for (at, (&value, &is_new)) in events.value.iter().zip(new).enumerate() {
            if is_new || !value.is_finite() || value == 0.0 {
                continue;
            }
            self.repeated_rows += 1;
            let is_same = *self.repeated_in.get_or_insert(code(at)) == code(at);
            self.repeated_money = self.repeated_money.filter(|_| is_same && value > 0.0).map(|sum| sum + value);
        }
    }

    /// What the load did, after the last piece.
    pub(crate) fn finish(mut self) -> LoadReport {
        if self.same_id > 0 {
            let lines: Vec<String> = self.same_id_lines.iter().map(u64::to_string).collect();
            self.warnings.insert(ImportWarning::SameEventId(lines.join(", ")), self.same_id);
        }
        let of_rows = [(ImportWarning::RowsApart, self.rows_apart), (ImportWarning::RowsChanged, self.rows_changed)];
        self.warnings.extend(of_rows.into_iter().filter(|(_, n)| *n > 0));
        if self.repeated_rows > 0 {
            let whole = self.repeated_money.map_or(0, |sum| sum.round() as i64);
            self.warnings.insert(ImportWarning::RepeatedMoney(whole), self.repeated_rows);
        }
        if let Some(FutureTimes { n, line, latest }) = self.future {
            self.warnings.insert(ImportWarning::Future { line, latest }, n);
        }
        let names = self.named.iter().enumerate().filter(|(_, n)| **n > 0);
        let names = names.map(|(code, n)| (self.catalog.dims.event.name(code as u32).to_owned(), *n));
        LoadReport {
            events_by_name: by_count(names.collect()),
            rejected: by_count(self.rejected),
            warnings: by_count(self.warnings),
            currencies: by_count(self.currencies),
            properties: self.kept.into_report(&self.catalog.dims.properties),
            new_profiles: u64::from(self.catalog.num_profiles() - self.profiles_before),
            ..self.report
        }
    }

    /// Counts what a person should know; of the words that a column may have only so many.
    fn warn(&mut self, what: ImportWarning, n: u64) {
        const MOST_WORDS: usize = 20;
        let is_word = |known: &ImportWarning| matches!(known, ImportWarning::UnknownState { .. });
        let words = || self.warnings.keys().filter(|known| is_word(known)).count();
        let what = match what {
            ImportWarning::UnknownState { column, .. }
                if !self.warnings.contains_key(&what) && words() >= MOST_WORDS =>
            {
                ImportWarning::UnknownState { column, word: String::new() }
            }
            what => what,
        };
        *self.warnings.entry(what).or_default() += n;
    }

    fn profiles(&mut self, local: &LocalDict) -> Vec<u32> {
        self.catalog.profiles(local.hashes(), |i| text(local.get(i as u32)))
    }

    /// The keys of the profiles from `first` on.
    fn keys_from(&self, first: u32) -> StrColumn {
        (first..self.catalog.num_profiles()).map(|p| self.catalog.key_text(p)).collect()
    }

    /// Updates of people, and how many rows only repeat an earlier one.
    fn people(&mut self, profiles: &[u32], local: Vec<LocalPerson>) -> (Vec<PersonUpdate>, u64) {
        let table = self.plan.kind == TableKind::People;
        let mut repeated = 0;
        let mut people = Vec::with_capacity(local.len());
        for person in local {
            if table && person.row_hash != 0 && !self.seen_people.insert(person.row_hash) {
                repeated += 1;
                continue;
            }
            people.push(PersonUpdate {
                profile: profiles[person.profile as usize],
                name: person.name,
                first_name: person.first_name,
                last_name: person.last_name,
                country: person.country,
                address: person.address,
                attributes: person.attributes,
            });
        }
        (people, repeated)
    }

    fn events(&mut self, profiles: &[u32], mut piece: Piece) -> Columns {
        let n = piece.time.len();
        let mut record = std::mem::take(&mut piece.records);
        if !record.is_empty() {
            record.resize(n, 0);
        }
        let dims = &mut self.catalog.dims;
        let of_events = std::mem::take(&mut piece.properties);
        let properties = self.kept.merge(of_events, &mut dims.properties, n);
        let mut columns = Columns {
            properties,
            profile: piece.profile.iter().map(|&p| profiles[p as usize]).collect(),
            time: piece.time,
            source: vec![self.source; n],
            value: if piece.value.is_empty() { vec![f64::NAN; n] } else { piece.value },
            record,
            ..Columns::default()
        };
        let local = piece.dicts.iter().zip(piece.dims);
        let of_project = dims.dimensions_mut().into_iter().zip(columns.dimensions_mut().into_array());
        for ((dict, codes), ((dimension, dictionary), column)) in local.zip(of_project) {
            let nothing = match dimension {
                Dimension::Event => self.plan.default_event(),
                Dimension::Channel => self.plan.channel.as_str(),
                _ => "",
            };
            *column = renumber(dictionary, dict, codes, n, nothing);
        }
        columns
    }

    fn count(&mut self, events: &Columns) {
        self.kept.count(events, &self.catalog.dims.properties);
        self.report.events += events.len() as u64;
        for &code in events.event.iter().filter(|&&code| code != NONE_U32) {
            let code = code as usize;
            if code >= self.named.len() {
                self.named.resize(code + 1, 0);
            }
            self.named[code] += 1;
        }
        self.period(events.time.iter().copied());
    }

    /// Widens the period that the file is about.
    fn period(&mut self, times: impl Iterator<Item = i64> + Clone) {
        self.report.first_ms = [self.report.first_ms, times.clone().min()].into_iter().flatten().min();
        self.report.last_ms = [self.report.last_ms, times.max()].into_iter().flatten().max();
    }
}

/// Counts, the largest first.
fn by_count<K>(counts: BTreeMap<K, u64>) -> Vec<(K, u64)> {
    let mut counts: Vec<_> = counts.into_iter().collect();
    counts.sort_by_key(|(_, n)| std::cmp::Reverse(*n));
    counts
}

/// What profiles said, in an order that depends on the file alone.
fn consents(profiles: &[u32], piece: &Piece) -> Vec<ConsentEvent> {
    let mut consents: Vec<ConsentEvent> = piece
        .consents
        .iter()
        .map(|(&(profile, purpose, dated), &(at, refused))| ConsentEvent {
            profile: profiles[profile as usize],
            purpose,
            given: !refused,
            at: dated.then_some(at),
        })
        .collect();
    consents.sort_unstable_by_key(|c| (c.profile, c.purpose, c.at));
    consents
}

/// Local codes → codes of the project's dictionary; `nothing` stands where a row has none. Absent where no event has one.
fn renumber(dictionary: &mut Dictionary, local: &LocalDict, mut codes: Vec<u32>, n: usize, nothing: &str) -> Vec<u32> {
    let name = |i| Some(local.get(i as u32)).filter(|name| !clean::is_nothing(name)).map(text);
    let number = dictionary.intern_all(local.hashes(), name);
    let mut absent = None;
    let mut absent =
        || *absent.get_or_insert_with(|| if nothing.is_empty() { NONE_U32 } else { dictionary.intern(nothing) });
    if codes.is_empty() {
        return if n == 0 || nothing.is_empty() { codes } else { vec![absent(); n] };
    }
    for code in &mut codes {
        *code = match number.get(*code as usize) {
            Some(&known) if known != NONE_U32 => known,
            _ => absent(),
        };
    }
    codes
}

/// Texts of a piece are UTF-8 already.
fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap_or_default()
}
