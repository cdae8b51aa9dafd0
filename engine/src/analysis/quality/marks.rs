//! Tests of single events that several parts of the report ask: made once from the dictionaries, then cheap per event.

use rayon::prelude::*;

use crate::analysis::addresses::holds_email;
use crate::events::{BitSet, Dictionary, EventTable, automation, is_shortened, traffic};
use crate::model::{CustomerIx, TouchpointKind, TrafficRules};

use super::types::{FindingKind, QualityField};

/// 2000-01-01T00:00Z in ms: earlier times are taken for errors.
const YEAR_2000: i64 = 946_684_800_000;
/// Clocks and time zones may be ahead by so much.
const A_DAY: i64 = 86_400_000;
/// The same thing within this time is one thing recorded twice.
const AT_ONCE: i64 = 1_000;
/// Events looked back at for a repetition.
const LOOK_BACK: usize = 4;
/// A field belongs to a kind of event where so many of at least so many events have it.
const BELONGS: (f64, u64) = (0.5, 50);
/// A value is odd beyond so many times the usual one of its touchpoint…
const ODD_FACTOR: f64 = 100.0;
/// …and so many times as far from it, on a scale of factors, as values normally are.
const ODD_SIGMAS: f64 = 8.0;

/// What is known about values, devices and touchpoints before events are looked at.
pub(super) struct ColumnFacts<'a> {
    /// The touchpoint that stands for those beyond the limit.
    rarest: Option<u16>,
    table: &'a EventTable,
    /// The latest plausible time, ms UTC.
    latest: i64,
    /// Customers nobody can name.
    nameless: Vec<bool>,
    /// Customers with an id that a spreadsheet shortened.
    short_ids: Vec<bool>,
    email_pages: Vec<bool>,
    garbled: [Vec<bool>; 4],
    pub robots: Vec<bool>,
    /// Events that machines caused in people's names.
    automated: BitSet,
    fast: Vec<bool>,
    internal: Vec<bool>,
    /// By touchpoint, the kind of what must come before it.
    cause: Vec<Option<TouchpointKind>>,
    /// By source and touchpoint: which of product, value and page belong to it.
    belongs: Vec<[bool; 3]>,
    /// By touchpoint: the highest value that is not odd.
    highest: Vec<f64>,
}

/// The fields that are missed where they belong.
pub(super) const MISSED: [QualityField; 3] = [QualityField::Product, QualityField::Value, QualityField::Page];

impl<'a> ColumnFacts<'a> {
    pub(super) fn new(table: &'a EventTable, rules: &TrafficRules, now: i64) -> Self {
        let customers = table.num_customers();
        let robots = traffic::robots(&table.dims, rules);
        let flags = |list: Vec<CustomerIx>| {
            let mut flags = vec![false; if list.is_empty() { 0 } else { customers }];
            list.into_iter().for_each(|ix| flags[ix as usize] = true);
            flags
        };
        let fast = flags(traffic::fast(table, &robots).into_iter().map(|(ix, _)| ix).collect());
        let internal = flags(traffic::internal(&table.people, rules));
        let people = &table.people;
        let nameless = |ix: u32| {
            [&people.customer_id, &people.email, &people.phone]
                .iter()
                .all(|column| people.first_of(ix, column).is_empty())
        };
        let short_ids = |ix: u32| {
            let ids = [&people.customer_id, &people.phone, &people.device];
            people.profiles(ix).iter().any(|&p| ids.iter().any(|column| is_shortened(column.get(p as usize))))
        };
        let dims = &table.dims;
        let mut marks = Self {
            table,
            latest: now.saturating_add(A_DAY),
            nameless: (0..customers as u32).into_par_iter().map(nameless).collect(),
            short_ids: (0..customers as u32).into_par_iter().map(short_ids).collect(),
            email_pages: of_names(&dims.page, |page| holds_email(&page.to_lowercase())),
            garbled: [&dims.event, &dims.product, &dims.campaign, &dims.text].map(|d| of_names(d, is_garbled)),
            robots,
            automated: automated(table),
            fast,
            internal,
            cause: table.names.kind_of.iter().map(|&kind| cause_of(kind)).collect(),
            belongs: Vec::new(),
            highest: Vec::new(),
            rarest: table.names.rarest(),
        };
        marks.belongs = marks.belonging();
        marks.highest = highest(table);
        marks
    }

    /// Whether a time can be.
    pub(super) fn plausible(&self, time: i64) -> bool {
        (YEAR_2000..=self.latest).contains(&time)
    }

    /// Whether the event at `i` of customer `ix` is one that a finding is about. Kinds about days, rows and customers have
    /// no events of their own.
    pub(super) fn is(&self, kind: FindingKind, ix: CustomerIx, i: usize) -> bool {
        let table = self.table;
        let on = |flags: &[bool], code: u32| flags.get(code as usize).copied().unwrap_or(false);
        match kind {
            FindingKind::Future => table.time[i] > self.latest,
            FindingKind::TooOld => table.time[i] < YEAR_2000,
            FindingKind::Unjoined => self.nameless[ix as usize],
            FindingKind::ShortIds => self.short_ids[ix as usize],
            FindingKind::Repeated => self.is_repeated(ix, i),
            FindingKind::Backwards => self.is_backwards(ix, i),
            FindingKind::Missing => self.missing(i).next().is_some(),
            FindingKind::OddValues => self.is_odd(i),
            FindingKind::PersonalData => on(&self.email_pages, table.page[i]),
            FindingKind::Garbled => {
                let codes = [table.event[i], table.product[i], table.campaign[i], table.text[i]];
                self.garbled.iter().zip(codes).any(|(flags, code)| on(flags, code))
            }
            FindingKind::Bots => on(&self.robots, table.device[i]),
            FindingKind::Automated => self.automated.contains(i as u32),
            FindingKind::Fast => on(&self.fast, ix),
            FindingKind::Internal => on(&self.internal, ix),
            FindingKind::Touchpoints => self.rarest == Some(table.touchpoint[i]),
            _ => false,
        }
    }

    /// Whether an event has a field.
    pub(super) fn has(&self, field: QualityField, ix: CustomerIx, i: usize) -> bool {
        let table = self.table;
        let code = |column: &[u32]| column[i] != crate::model::NONE_U32;
        match field {
            QualityField::Identity => !self.nameless[ix as usize],
            QualityField::Channel => code(&table.raw_channel),
            QualityField::Page => code(&table.page),
            QualityField::Product => code(&table.product),
            // what is in no sum for want of an exchange rate is money all the same
            QualityField::Value => !table.amount[i].is_nan(),
            QualityField::Campaign => !table.campaign_name(i).is_empty(),
            QualityField::Device => code(&table.device),
            QualityField::Country => code(&table.country),
            QualityField::Text => code(&table.text),
        }
    }

    /// The fields that events of its kind have and this one lacks. The money of an order stands on one of its lines.
    pub(super) fn missing(&self, i: usize) -> impl Iterator<Item = QualityField> + '_ {
        let belongs = self.belongs.get(self.place(i)).copied().unwrap_or_default();
        let lacks = move |field: QualityField| match field {
            QualityField::Value => !self.has(field, 0, i) && !self.is_line_of_an_order(i),
            _ => !self.has(field, 0, i),
        };
        MISSED.into_iter().zip(belongs).filter(move |&(field, belongs)| belongs && lacks(field)).map(|(field, _)| field)
    }

    /// Whether an event at the same instant, of the same kind, has the money.
    fn is_line_of_an_order(&self, i: usize) -> bool {
        let t = self.table;
        let same = |j: &usize| t.time[*j] == t.time[i] && t.touchpoint[*j] == t.touchpoint[i];
        let paid = |j: usize| !t.amount[j].is_nan();
        (i + 1..t.num_events()).take_while(same).any(paid) || (0..i).rev().take_while(same).any(paid)
    }

    fn place(&self, i: usize) -> usize {
        usize::from(self.table.source[i]) * self.table.names.touchpoints.len() + usize::from(self.table.touchpoint[i])
    }

    /// By source and touchpoint, which fields most events have.
    fn belonging(&self) -> Vec<[bool; 3]> {
        let places = self.table.dims.source.len().max(1) * self.table.names.touchpoints.len();
        let mut counts = vec![[0u64; 4]; places];
        for i in 0..self.table.num_events() {
            let Some(count) = counts.get_mut(self.place(i)) else { continue };
            count[3] += 1;
            for (n, field) in count.iter_mut().zip(MISSED) {
                *n += u64::from(self.has(field, 0, i));
            }
        }
        let belongs = |c: &[u64; 4]| [0, 1, 2].map(|f| c[3] >= BELONGS.1 && c[f] as f64 >= BELONGS.0 * c[3] as f64);
        counts.iter().map(belongs).collect()
    }

    /// The same thing by the same customer, all but the time, within a second.
    fn is_repeated(&self, ix: CustomerIx, i: usize) -> bool {
        let t = self.table;
        let start = t.range(ix).start;
        let same = |j: usize| {
            t.time[i] > t.time[j]
                && t.event[i] == t.event[j]
                && t.page[i] == t.page[j]
                && t.source[i] == t.source[j]
                && t.product[i] == t.product[j]
                && t.campaign[i] == t.campaign[j]
                && t.text[i] == t.text[j]
                && (t.raw_value[i] == t.raw_value[j] || (t.raw_value[i].is_nan() && t.raw_value[j].is_nan()))
        };
        (start..i).rev().take(LOOK_BACK).take_while(|&j| t.time[i] - t.time[j] <= AT_ONCE).any(same)
    }

    /// A consequence with no cause before it, but one within the day after it.
    fn is_backwards(&self, ix: CustomerIx, i: usize) -> bool {
        let t = self.table;
        let Some(cause) = self.cause.get(usize::from(t.touchpoint[i])).copied().flatten() else { return false };
        let range = t.range(ix);
        let is_cause = |j: &usize| t.names.kind(t.touchpoint[*j]) == cause;
        !(range.start..i).any(|j| is_cause(&j))
            && (i + 1..range.end)
                .take_while(|&j| t.time[j] - t.time[i] <= A_DAY)
                .any(|j| is_cause(&j) && t.time[j] > t.time[i])
    }

    fn is_odd(&self, i: usize) -> bool {
        let value = self.table.value[i];
        let highest = self.highest.get(self.table.touchpoint[i] as usize).copied().unwrap_or(f64::INFINITY);
        value > highest || value.is_infinite()
    }
}

/// The events that machines caused in people's names.
fn automated(table: &EventTable) -> BitSet {
    let found = automation::automated(table);
    let mut events = BitSet::new(if found.is_empty() { 0 } else { table.num_events() });
    found.into_iter().for_each(|i| events.insert(i));
    events
}

fn of_names(names: &Dictionary, test: impl Fn(&str) -> bool + Sync) -> Vec<bool> {
    (0..names.len() as u32).into_par_iter().with_min_len(1 << 10).map(|code| test(names.name(code))).collect()
}

/// UTF-8 read as Latin-1 ("Ã¼"), or letters that could not be read at all.
fn is_garbled(text: &str) -> bool {
    text.contains('\u{FFFD}')
        || text.char_indices().any(|(at, c)| {
            matches!(c, 'Ã' | 'Â')
                && text[at + c.len_utf8()..].chars().next().is_some_and(|next| ('\u{80}'..='\u{BF}').contains(&next))
        })
        || text.contains("â€")
}

/// What must come before a touchpoint of this kind.
fn cause_of(kind: TouchpointKind) -> Option<TouchpointKind> {
    match kind {
        TouchpointKind::EmailOpen | TouchpointKind::EmailClick | TouchpointKind::EmailBounce => {
            Some(TouchpointKind::EmailSent)
        }
        TouchpointKind::OrderUpdate | TouchpointKind::Refund | TouchpointKind::Return => Some(TouchpointKind::Purchase),
        TouchpointKind::SupportSolved => Some(TouchpointKind::SupportContact),
        _ => None,
    }
}

/// By touchpoint, the highest value that is in proportion to the others; no limit where few have one.
fn highest(table: &EventTable) -> Vec<f64> {
    let mut values: Vec<Vec<f64>> = vec![Vec::new(); table.names.touchpoints.len()];
    for (&t, &v) in table.touchpoint.iter().zip(&table.value) {
        if v > 0.0 {
            values[t as usize].push(v);
        }
    }
    let limit = |values: &mut Vec<f64>| {
        if values.len() < BELONGS.1 as usize {
            return f64::INFINITY;
        }
        let middle = |values: &mut Vec<f64>| {
            let half = values.len() / 2;
            *values.select_nth_unstable_by(half, f64::total_cmp).1
        };
        let mut logs: Vec<f64> = values.iter().map(|v| v.ln()).collect();
        let usual = middle(&mut logs);
        let mut apart: Vec<f64> = logs.iter().map(|v| (v - usual).abs()).collect();
        let sigma = 1.4826 * middle(&mut apart);
        usual.exp() * ODD_FACTOR.max((ODD_SIGMAS * sigma).exp())
    };
    values.iter_mut().map(limit).collect()
}

#[cfg(test)]
mod tests {
    use super::is_garbled;

    #[test]
    fn wrong_encodings_are_seen_and_right_ones_not() {
        assert!(is_garbled("FrÃ¼hling") && is_garbled("caf\u{FFFD}") && is_garbled("itâ€™s"));
        assert!(!is_garbled("Frühling") && !is_garbled("SÃO PAULO") && !is_garbled("Âme"));
    }
}
