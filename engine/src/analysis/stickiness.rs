//! On how many days of a period customers are active, and how many of them on any one day.

use crate::events::{BitSet, EventTable, Subset};
use crate::model::{CustomerIx, Settings};
use crate::progress::{Cancelled, Progress};

use super::calendar::LocalDays;
use super::parallel::{by_customers_cancellable, customers_who};
use super::periods::{Period, Periods};

/// Days of the longest period.
const MOST_DAYS: usize = 31;

/// Customers by the days on which they were active.
#[derive(Debug, Clone)]
pub struct Stickiness {
    /// The periods whose active days are counted.
    pub periods: Periods,
    /// Period by period, the customers who were active on one day of it, on two, and so on.
    pub by_days: Vec<Vec<u64>>,
}

impl Stickiness {
    /// How many were active in a period.
    pub fn customers(&self, period: usize) -> u64 {
        self.by_days[period].iter().sum()
    }

    /// How many days they were active together.
    pub fn active_days(&self, period: usize) -> u64 {
        (1..).zip(&self.by_days[period]).map(|(days, n)| days * n).sum()
    }

    /// How many were active on a day, on average over the days of the period that the data and the dates have: nobody can be
    /// active on days to come.
    pub fn daily(&self, period: usize) -> f64 {
        self.active_days(period) as f64 / self.periods.days_inside(period).max(1) as f64
    }

    /// How many days a period has.
    pub fn days(&self, period: usize) -> usize {
        let days = self.periods.days(period);
        (days.end - days.start) as usize
    }
}

/// Tells the active days of customers.
struct Reader<'a> {
    table: &'a EventTable,
    subset: &'a Subset,
    periods: &'a Periods,
    days: LocalDays,
}

impl<'a> Reader<'a> {
    fn new(table: &'a EventTable, subset: &'a Subset, settings: &Settings, periods: &'a Periods) -> Self {
        let days = LocalDays::new(&settings.time_zone, table.first_ms(), periods.until());
        Self { table, subset, periods, days }
    }

    /// Calls `found` with each period in which a customer was active and on how many days.
    fn each_period(&self, ix: CustomerIx, mut found: impl FnMut(usize, usize)) {
        let (mut last_day, mut open) = (None, None);
        for i in self.subset.events(self.table, ix) {
            let time = self.table.time[i];
            if last_day.replace(self.days.day(time)) == Some(self.days.day(time)) {
                continue;
            }
            let period = self.periods.of(time);
            open = match open {
                Some((of, days)) if of == period => Some((of, days + 1)),
                before => {
                    before.into_iter().for_each(|(of, days)| found(of, days));
                    Some((period, 1))
                }
            };
        }
        open.into_iter().for_each(|(of, days)| found(of, days));
    }
}

/// Counts active days; can be cancelled.
pub fn stickiness(
    table: &EventTable,
    subset: &Subset,
    settings: &Settings,
    period: Period,
    progress: &Progress,
) -> Result<Stickiness, Cancelled> {
    let periods = Periods::new(table, subset, settings, period);
    let reader = Reader::new(table, subset, settings, &periods);
    let parts = by_customers_cancellable(table, progress, |customers| {
        let mut counts = vec![[0u64; MOST_DAYS]; periods.len()];
        customers.for_each(|ix| reader.each_period(ix, |period, days| counts[period][days.min(MOST_DAYS) - 1] += 1));
        counts
    })?;
    let mut all = vec![[0u64; MOST_DAYS]; periods.len()];
    for part in parts {
        all.iter_mut().flatten().zip(part.into_iter().flatten()).for_each(|(sum, more)| *sum += more);
    }
    let mut found = Stickiness { periods, by_days: Vec::new() };
    found.by_days = (0..all.len()).map(|period| all[period][..found.days(period).min(MOST_DAYS)].to_vec()).collect();
    Ok(found)
}

/// The customers who were active in a period; with `days` on exactly so many of its days.
pub fn customers_active(
    table: &EventTable,
    subset: &Subset,
    settings: &Settings,
    (of, period, days): (&Stickiness, usize, Option<usize>),
    progress: &Progress,
) -> Result<BitSet, Cancelled> {
    let reader = Reader::new(table, subset, settings, &of.periods);
    customers_who(table, progress, |ix| {
        let mut is = false;
        reader.each_period(ix, |found, active| is |= found == period && days.is_none_or(|days| days == active));
        is
    })
}
