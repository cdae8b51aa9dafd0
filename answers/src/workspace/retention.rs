//! Old events: what a retention rule would remove, and removing it.

use std::collections::BTreeMap;

use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use rustc_hash::FxHashSet;

use crate::events::EventTable;
use crate::model::CustomerIx;
use crate::privacy::MIN_GROUP;
use crate::progress::Progress;
use crate::store::{MonthTotal, Retention, StoreError};

use super::history::History;
use super::{Workspace, now};

/// Small groups of a month are kept together under this name.
const OTHER: &str = "Other";

/// What a retention rule would remove.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OutdatedEvents {
    /// Events before this are too old, ms UTC.
    pub before: i64,
    /// How many events are to go.
    pub events: u64,
    /// Customers of whom some events go.
    pub touched: u64,
    /// Customers of whom nothing is left: they go too.
    pub people: u64,
    /// Totals that would be kept.
    pub totals: u64,
    /// Events in no total, because too few people were behind them.
    pub in_no_total: u64,
}

impl Workspace {
    /// What goes if events older than `months` (counted back from today, to midnight UTC) go.
    pub fn outdated(&self, months: u32) -> Result<OutdatedEvents, StoreError> {
        self.outdated_at(months, now()).map(|(outdated, _)| outdated)
    }

    /// Removes events older than `months` for good; of what they were, totals by month, source and touchpoint stay. The
    /// file is written anew. Cannot be undone.
    pub fn retain(&mut self, months: u32, progress: &Progress) -> Result<OutdatedEvents, StoreError> {
        self.load_rest(progress)?;
        let (outdated, retention) = self.outdated_at(months, now())?;
        if outdated.events == 0 {
            return Ok(outdated);
        }
        let done = self.store.retain(&retention, now(), progress);
        if matches!(done, Ok(_) | Err(StoreError::ErasureUnfinished { .. })) {
            self.history = History::default();
            self.reload(&Progress::new())?;
        }
        done.map(|_| outdated)
    }

    /// Totals of events that were removed.
    pub fn rolled_up(&self) -> Result<Vec<MonthTotal>, StoreError> {
        self.store.rolled_up()
    }

    /// Events before this must not come in, ms UTC: those the project's rule would remove, and those that were removed.
    pub(super) fn oldest_allowed(&self) -> Result<Option<i64>, StoreError> {
        let rule = self.snapshot.project.settings.retention_months.map(|months| months_before(now(), months));
        Ok(rule.max(self.store.removed_before()?))
    }

    fn outdated_at(&self, months: u32, now: i64) -> Result<(OutdatedEvents, Retention), StoreError> {
        let table = &self.snapshot.table;
        let before = months_before(now, months);
        let known = self.profiles_beside_events()?;
        let mut outdated = OutdatedEvents { before, ..OutdatedEvents::default() };
        let mut gone: Vec<CustomerIx> = Vec::new();
        for ix in 0..table.num_customers() as u32 {
            let range = table.range(ix);
            let old = table.time[range.clone()].partition_point(|&t| t < before);
            outdated.events += old as u64;
            outdated.touched += u64::from(old > 0);
            if old > 0 && old == range.len() && !table.people.profiles(ix).iter().any(|p| known.contains(p)) {
                gone.push(ix);
            }
        }
        outdated.people = gone.len() as u64;
        let totals = totals(table, before);
        outdated.totals = totals.len() as u64;
        outdated.in_no_total = outdated.events - totals.iter().map(|t| t.events).sum::<u64>();
        let profiles = gone.iter().flat_map(|&ix| table.people.profiles(ix)).copied().collect();
        Ok((outdated, Retention { before, totals, profiles, people: gone.len() as u64 }))
    }

    /// Profiles that something besides events is known of.
    fn profiles_beside_events(&self) -> Result<FxHashSet<u32>, StoreError> {
        let people = &self.snapshot.table.people;
        let mut known: FxHashSet<u32> = self.store.described_profiles()?.into_iter().collect();
        known.extend(people.consents.iter().map(|(profile, ..)| *profile));
        Ok(known)
    }
}

/// Midnight UTC of the day so many months ago.
fn months_before(now: i64, months: u32) -> i64 {
    let Ok(now) = Timestamp::from_millisecond(now) else { return i64::MIN };
    let day = TimeZone::UTC.to_datetime(now).date();
    let then = day.checked_sub(i64::from(months).months()).ok().and_then(midnight);
    then.unwrap_or(i64::MIN)
}

fn midnight(day: jiff::civil::Date) -> Option<i64> {
    TimeZone::UTC.to_timestamp(day.at(0, 0, 0, 0)).ok().map(Timestamp::as_millisecond)
}

/// Customers, events and money of a month.
type Total = (u64, u64, f64);

/// Totals of everything before `before`, of which nobody can be told: groups of too few people are in "Other", and are
/// left out where even all of them together are too few.
fn totals(table: &EventTable, before: i64) -> Vec<MonthTotal> {
    let mut months: BTreeMap<(i64, u8, u16), Total> = BTreeMap::new();
    let mut counted: FxHashSet<(i64, u8, u16)> = FxHashSet::default();
    let mut month_of = MonthOf::default();
    for ix in (0..table.num_customers() as u32).filter(|&ix| !table.refused.contains(ix)) {
        counted.clear();
        for i in table.range(ix).take_while(|&i| table.time[i] < before) {
            let key = (month_of.number(table.time[i]), table.source[i], table.touchpoint[i]);
            let total = months.entry(key).or_default();
            total.0 += u64::from(counted.insert(key));
            total.1 += 1;
            total.2 += Some(table.value[i]).filter(|v| v.is_finite()).unwrap_or(0.0);
        }
    }
    let name = |(month, source, touchpoint): (i64, u8, u16), total: Total| MonthTotal {
        month: format!("{:04}-{:02}", month.div_euclid(12), month.rem_euclid(12) + 1),
        source: table.dims.source.name(u32::from(source)).to_owned(),
        touchpoint: table.names.touchpoints.get(touchpoint as usize).map_or(OTHER, String::as_str).to_owned(),
        customers: total.0,
        events: total.1,
        value: (total.2 * 100.0).round() / 100.0,
    };
    let (large, small): (Vec<_>, Vec<_>) = months.into_iter().partition(|(_, total)| total.0 >= MIN_GROUP);
    let mut others: BTreeMap<(i64, u8), Vec<(u16, Total)>> = BTreeMap::new();
    for ((month, source, touchpoint), total) in small {
        others.entry((month, source)).or_default().push((touchpoint, total));
    }
    let mut out: Vec<MonthTotal> = large.into_iter().map(|(key, total)| name(key, total)).collect();
    for ((month, source), parts) in others {
        // one person may be in several of them: the largest alone is a lower bound of how many people they are
        let people =
            parts.iter().map(|(_, t)| t.0).max().unwrap_or(0).max(people_of(table, before, month, source, &parts));
        if people >= MIN_GROUP {
            let sum = parts.iter().fold((people, 0, 0.0), |s, (_, t)| (s.0, s.1 + t.1, s.2 + t.2));
            out.push(name((month, source, u16::MAX), sum));
        }
    }
    out.sort_by(|a, b| (&a.month, &a.source, &a.touchpoint).cmp(&(&b.month, &b.source, &b.touchpoint)));
    out
}

/// How many people are behind some touchpoints of a month.
fn people_of(table: &EventTable, before: i64, month: i64, source: u8, parts: &[(u16, Total)]) -> u64 {
    let mut month_of = MonthOf::default();
    let mut is = |i: usize| {
        table.source[i] == source
            && month_of.number(table.time[i]) == month
            && parts.iter().any(|(touchpoint, _)| *touchpoint == table.touchpoint[i])
    };
    let customers = (0..table.num_customers() as u32).filter(|&ix| !table.refused.contains(ix));
    customers.filter(|&ix| table.range(ix).take_while(|&i| table.time[i] < before).any(&mut is)).count() as u64
}

/// Months since the year 0, with the last one found remembered: times come in order.
#[derive(Default)]
struct MonthOf {
    last: Option<(std::ops::Range<i64>, i64)>,
}

impl MonthOf {
    fn number(&mut self, ms: i64) -> i64 {
        if let Some((range, number)) = &self.last
            && range.contains(&ms)
        {
            return *number;
        }
        let Ok(time) = Timestamp::from_millisecond(ms) else { return 0 };
        let day = TimeZone::UTC.to_datetime(time).date();
        let number = i64::from(day.year()) * 12 + i64::from(day.month()) - 1;
        let next = day.last_of_month().tomorrow().ok();
        if let (Some(from), Some(to)) = (midnight(day.first_of_month()), next.and_then(midnight)) {
            self.last = Some((from..to, number));
        }
        number
    }
}
