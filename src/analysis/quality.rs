//! How good the data of each source is.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::events::EventTable;
use crate::model::{ImportState, Project};

use super::calendar::LocalDays;
use super::parallel::by_customers;

/// Gaps listed per source.
const MAX_GAPS: usize = 10;

/// Days in a row without an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Gap {
    /// First day without one, in days since 1970-01-01 on the calendar of the project's time zone.
    pub first_day: i64,
    /// How many.
    pub days: u32,
}

/// What there is to know about one source.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct SourceQuality {
    /// Its name.
    pub source: String,
    /// Rows read by the imports that count.
    pub rows: u64,
    /// Events.
    pub events: u64,
    /// Customers with an event.
    pub customers: u64,
    /// Time of the first event, ms UTC.
    pub first_ms: Option<i64>,
    /// Time of the last event, ms UTC.
    pub last_ms: Option<i64>,
    /// Events of customers of whom neither customer id nor e-mail nor phone is known.
    pub anonymous_events: u64,
    /// Events dated later than now.
    pub future_events: u64,
    /// Days between the first and the last event without any.
    pub empty_days: u64,
    /// The longest stretches of such days, longest first, at most ten.
    pub gaps: Vec<Gap>,
    /// Rows left out because the project already had exactly the same event.
    pub duplicates: u64,
    /// Rows left out because something was wrong, by reason.
    pub rejected: Vec<(String, u64)>,
}

impl SourceQuality {
    /// Share of events of customers nobody can name, 0 to 1.
    pub fn anonymous_share(&self) -> f64 {
        if self.events == 0 { 0.0 } else { self.anonymous_events as f64 / self.events as f64 }
    }
}

#[derive(Debug, Clone, Default)]
struct Tally {
    events: u64,
    customers: u64,
    last_customer: Option<u32>,
    anonymous: u64,
    future: u64,
    first: Option<i64>,
    last: Option<i64>,
    /// Bit per day since the table's first.
    days: Vec<u64>,
}

impl Tally {
    fn merge(&mut self, other: &Self) {
        self.events += other.events;
        self.customers += other.customers;
        self.anonymous += other.anonymous;
        self.future += other.future;
        self.first = self.first.into_iter().chain(other.first).min();
        self.last = self.last.into_iter().chain(other.last).max();
        if self.days.len() < other.days.len() {
            self.days.resize(other.days.len(), 0);
        }
        for (sum, add) in self.days.iter_mut().zip(&other.days) {
            *sum |= add;
        }
    }
}

/// Looks at all events source by source. `now` (ms UTC) is what future dates are told by.
pub fn quality(table: &EventTable, project: &Project, now: i64) -> Vec<SourceQuality> {
    let days = LocalDays::new(&project.settings.time_zone, table.first_ms(), table.last_ms());
    let mut list = Vec::new();
    let tallies = tallies(table, &days, now);
    for (code, name) in table.dims.source.iter().enumerate() {
        let tally = tallies.get(code).cloned().unwrap_or_default();
        let mut quality = SourceQuality {
            source: name.to_owned(),
            events: tally.events,
            customers: tally.customers,
            anonymous_events: tally.anonymous,
            future_events: tally.future,
            first_ms: tally.first,
            last_ms: tally.last,
            ..SourceQuality::default()
        };
        (quality.empty_days, quality.gaps) = gaps(&tally.days, days.day(table.first_ms()));
        add_imports(&mut quality, project);
        list.push(quality);
    }
    list
}

fn tallies(table: &EventTable, days: &LocalDays, now: i64) -> Vec<Tally> {
    let sources = table.dims.source.len();
    let first_day = days.day(table.first_ms());
    let people = &table.people;
    let parts = by_customers(table, |customers| {
        let mut part = vec![Tally::default(); sources];
        for ix in customers {
            let anonymous = [&people.customer_id, &people.email, &people.phone]
                .iter()
                .all(|column| people.first_of(ix, column).is_empty());
            for i in table.range(ix) {
                let Some(tally) = part.get_mut(table.source[i] as usize) else { continue };
                let time = table.time[i];
                tally.events += 1;
                tally.customers += u64::from(tally.last_customer != Some(ix));
                tally.last_customer = Some(ix);
                tally.anonymous += u64::from(anonymous);
                tally.future += u64::from(time > now);
                tally.first = Some(tally.first.map_or(time, |first| first.min(time)));
                tally.last = Some(tally.last.map_or(time, |last| last.max(time)));
                mark(&mut tally.days, (days.day(time) - first_day) as usize);
            }
        }
        part
    });
    let mut all = vec![Tally::default(); sources];
    for part in &parts {
        for (sum, add) in all.iter_mut().zip(part) {
            sum.merge(add);
        }
    }
    all
}

/// Days further apart than this are a wrong date, not a calendar to keep.
const MAX_DAYS: usize = 200 * 366;

fn mark(days: &mut Vec<u64>, day: usize) {
    if day >= MAX_DAYS {
        return;
    }
    if day / 64 >= days.len() {
        days.resize(day / 64 + 1, 0);
    }
    days[day / 64] |= 1 << (day % 64);
}

fn gaps(days: &[u64], first_day: i64) -> (u64, Vec<Gap>) {
    let has = |day: usize| days[day / 64] >> (day % 64) & 1 == 1;
    let mut found = Vec::new();
    let mut previous = None;
    for day in (0..days.len() * 64).filter(|&day| has(day)) {
        if let Some(before) = previous
            && day - before > 1
        {
            found.push(Gap { first_day: first_day + before as i64 + 1, days: (day - before - 1) as u32 });
        }
        previous = Some(day);
    }
    let empty = found.iter().map(|gap| u64::from(gap.days)).sum();
    found.sort_by_key(|gap| (std::cmp::Reverse(gap.days), gap.first_day));
    found.truncate(MAX_GAPS);
    (empty, found)
}

fn add_imports(quality: &mut SourceQuality, project: &Project) {
    let Some(source) = project.sources.iter().find(|s| s.name == quality.source) else { return };
    let mut rejected: BTreeMap<&str, u64> = BTreeMap::new();
    for import in project.imports.iter().filter(|i| i.source == source.id && i.state == ImportState::Active) {
        quality.rows += import.rows;
        quality.duplicates += import.duplicates;
        for (reason, n) in &import.rejected {
            *rejected.entry(reason).or_default() += n;
        }
    }
    quality.rejected = rejected.into_iter().map(|(reason, n)| (reason.to_owned(), n)).collect();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gaps_are_found_between_days_with_events() {
        let mut days = Vec::new();
        for day in [0, 1, 5, 70, 71] {
            mark(&mut days, day);
        }
        let (empty, found) = gaps(&days, 1000);
        assert_eq!(empty, 3 + 64);
        assert_eq!(found, [Gap { first_day: 1006, days: 64 }, Gap { first_day: 1002, days: 3 }]);
    }

    #[test]
    fn a_year_9999_does_not_fill_the_memory() {
        let mut days = Vec::new();
        mark(&mut days, (9999 - 1970) * 366);
        assert!(days.is_empty());
    }
}
