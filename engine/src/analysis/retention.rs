//! Retention: of those who came in a period, how many come again in each period after it.

use crate::events::{BitSet, EventTable, Orders, Subset};
use crate::model::{CustomerIx, Segment, Settings};
use crate::progress::{Cancelled, Progress};

use super::parallel::{by_customers_cancellable, customers_who};
use super::periods::{Period, Periods};
use super::split::{Group, SplitBy, Splitter};

/// More periods than this are not counted: nobody reads so many cells.
pub const MOST_PERIODS: usize = 400;

/// What happens in a period.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum CohortEvent {
    /// The customer has any event.
    #[default]
    Any,
    /// The goal is reached.
    Goal,
}

/// Who counts as retained in a period.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum RetentionRule {
    /// Whoever comes in that period.
    #[default]
    On,
    /// Whoever comes in that period or later.
    OnOrAfter,
}

/// Who is followed, and what counts as coming again.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct RetentionSettings {
    /// The first of these puts a customer into a cohort.
    pub cohort: CohortEvent,
    /// Any of these is coming again.
    pub returns: CohortEvent,
    /// How long a period is.
    pub period: Period,
    /// Who counts as retained.
    pub rule: RetentionRule,
}

/// Cohorts by period, and who of them comes in each period from their own on.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Retention {
    /// When each period begins, ms UTC.
    pub starts: Vec<i64>,
    /// Whether everything that happened in each period is known.
    pub complete: Vec<bool>,
    /// How many customers each cohort has, by the position of its period.
    pub sizes: Vec<u64>,
    /// Cohort by cohort, the customers retained in its own period and in each one after.
    pub cells: Vec<Vec<u64>>,
}

impl Retention {
    /// Whether everything is known of a period after that of a cohort.
    pub fn is_complete(&self, cohort: usize, period: usize) -> bool {
        self.complete.get(cohort + period) == Some(&true)
    }
}

/// There are more periods than can be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TooManyPeriods(pub usize);

/// Goes through the events of customers.
struct Reader<'a> {
    table: &'a EventTable,
    times: &'a [i64],
    subset: &'a Subset,
    /// All events up to the end of the dates: whoever came before them is no newcomer.
    history: Subset,
    goal: Vec<bool>,
    how: RetentionSettings,
    periods: Periods,
}

impl<'a> Reader<'a> {
    fn new(table: &'a EventTable, subset: &'a Subset, settings: &Settings, how: RetentionSettings) -> Self {
        let periods = Periods::new(table, subset, settings, how.period);
        let (times, history, goal) = (&table.time[..], subset.history(), table.goal_mask(&settings.goal));
        Self { table, times, subset, history, goal, how, periods }
    }

    #[inline]
    fn is(&self, what: CohortEvent, i: usize) -> bool {
        match what {
            CohortEvent::Any => true,
            CohortEvent::Goal => self.goal[usize::from(self.table.touchpoint[i])] && !self.table.is_refund(i),
        }
    }

    /// The event with which a customer came first, where it lies inside the dates.
    fn first(&self, ix: CustomerIx) -> Option<usize> {
        if !self.subset.customers().contains(ix) {
            return None;
        }
        let first = self.history.events(self.table, ix).find(|&i| self.is(self.how.cohort, i))?;
        self.subset.time().contains(&self.table.time[first]).then_some(first)
    }

    /// The period in which a customer came first, where it lies inside the dates.
    fn cohort(&self, ix: CustomerIx) -> Option<usize> {
        self.first(ix).map(|first| self.periods.of(self.table.time[first]))
    }

    /// Calls `found` with each period, counted from the cohort's, in which a customer of it is retained. A later event of
    /// an order does not reach the goal again.
    #[inline]
    fn each_period(&self, orders: &mut Orders, ix: CustomerIx, cohort: usize, found: impl FnMut(usize)) {
        orders.next_customer();
        let range = self.subset.range(self.table, ix);
        if self.subset.all_sources() {
            self.each_period_of(orders, range, cohort, found);
        } else {
            self.each_period_of(orders, range.filter(|&i| self.subset.is_visible(self.table, i)), cohort, found);
        }
    }

    /// Goes through the periods of the visible events of one customer.
    #[inline]
    fn each_period_of(
        &self,
        orders: &mut Orders,
        visible: impl Iterator<Item = usize>,
        cohort: usize,
        mut found: impl FnMut(usize),
    ) {
        let is_of_orders = self.how.returns == CohortEvent::Goal;
        // most events are in the period of the one before
        let (mut next, mut same_until) = (cohort, i64::MIN);
        for i in visible {
            if is_of_orders && !(self.is(CohortEvent::Goal, i) && orders.is_new(i)) {
                continue;
            }
            let time = self.times[i];
            if time < same_until {
                continue;
            }
            let (period, end) = self.periods.of_and_end(time);
            same_until = end;
            if period < next {
                continue;
            }
            match self.how.rule {
                RetentionRule::On => found(period - cohort),
                RetentionRule::OnOrAfter => (next..=period).for_each(|period| found(period - cohort)),
            }
            next = period + 1;
        }
    }
}

/// Counts who comes again; can be cancelled.
pub fn retention(
    table: &EventTable,
    subset: &Subset,
    settings: &Settings,
    how: RetentionSettings,
    progress: &Progress,
) -> Result<Result<Retention, TooManyPeriods>, Cancelled> {
    let reader = Reader::new(table, subset, settings, how);
    let n = reader.periods.len();
    if n > MOST_PERIODS {
        return Ok(Err(TooManyPeriods(n)));
    }
    let parts = by_customers_cancellable(table, progress, |customers| {
        let (mut sizes, mut cells) = (vec![0u64; n], vec![0u64; n * n]);
        let mut orders = Orders::new(table);
        for ix in customers {
            let Some(cohort) = reader.cohort(ix) else { continue };
            sizes[cohort] += 1;
            reader.each_period(&mut orders, ix, cohort, |period| cells[cohort * n + period] += 1);
        }
        (sizes, cells)
    })?;
    let (mut sizes, mut cells) = (vec![0; n], vec![0; n * n]);
    for part in parts {
        sizes.iter_mut().zip(part.0).for_each(|(sum, more)| *sum += more);
        cells.iter_mut().zip(part.1).for_each(|(sum, more)| *sum += more);
    }
    let complete = (0..n).map(|i| reader.periods.is_complete(i)).collect();
    let cells = (0..n).map(|cohort| cells[cohort * n..(cohort + 1) * n - cohort].to_vec()).collect();
    Ok(Ok(Retention { starts: reader.periods.starts().to_vec(), complete, sizes, cells }))
}

/// The customers of a cohort; with a period, those retained in it.
pub fn customers_of_cohort(
    table: &EventTable,
    subset: &Subset,
    settings: &Settings,
    how: RetentionSettings,
    (cohort, period): (usize, Option<usize>),
    progress: &Progress,
) -> Result<BitSet, Cancelled> {
    let reader = Reader::new(table, subset, settings, how);
    customers_who(table, progress, |ix| {
        let is_member = reader.cohort(ix) == Some(cohort);
        let Some(wanted) = period.filter(|_| is_member) else { return is_member };
        let mut is_retained = false;
        reader.each_period(&mut Orders::new(table), ix, cohort, |period| is_retained |= period == wanted);
        is_retained
    })
}

/// How many came again in a period, of those of whom all of it is known.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Returned {
    /// Customers who came again.
    pub retained: u64,
    /// Customers of whom the period is known.
    pub observed: u64,
}

/// A group of customers by what they first came with, and who of them comes again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroupRetention {
    /// The group that the customers belong to.
    pub group: Group,
    /// How many customers it has.
    pub customers: u64,
    /// In their own period and in each one after.
    pub periods: Vec<Returned>,
}

/// Counts who comes again by what they first came with: `by`, and how many groups are named; can be cancelled.
pub fn retention_by_group(
    (table, subset, settings, segments): (&EventTable, &Subset, &Settings, &[Segment]),
    how: RetentionSettings,
    by: (&SplitBy, usize),
    progress: &Progress,
) -> Result<Vec<GroupRetention>, Cancelled> {
    let reader = Reader::new(table, subset, settings, how);
    let splitter = Splitter::new(table, subset, by, segments, progress)?;
    let (n, groups) = (reader.periods.len(), splitter.groups.len());
    let complete: Vec<bool> = (0..n).map(|i| reader.periods.is_complete(i)).collect();
    let parts = by_customers_cancellable(table, progress, |customers| {
        let (mut sizes, mut cells) = (vec![0u64; groups], vec![Returned::default(); groups * n]);
        let mut orders = Orders::new(table);
        for ix in customers {
            let Some(first) = reader.first(ix) else { continue };
            let cohort = reader.periods.of(table.time[first]);
            let mut of_it = Vec::new();
            let says = splitter.event_of_journey((table, subset), ix, first);
            splitter.each(ix, says, |group| of_it.push(group));
            let known = |period: &usize| complete[cohort + period];
            for &group in &of_it {
                sizes[group] += 1;
                (0..n - cohort).filter(known).for_each(|period| cells[group * n + period].observed += 1);
            }
            reader.each_period(&mut orders, ix, cohort, |period| {
                let groups = of_it.iter().filter(|_| known(&period));
                groups.for_each(|group| cells[group * n + period].retained += 1);
            });
        }
        (sizes, cells)
    })?;
    let (mut sizes, mut cells) = (vec![0; groups], vec![Returned::default(); groups * n]);
    for part in parts {
        sizes.iter_mut().zip(part.0).for_each(|(sum, more)| *sum += more);
        cells.iter_mut().zip(part.1).for_each(|(sum, more): (&mut Returned, Returned)| {
            *sum = Returned { retained: sum.retained + more.retained, observed: sum.observed + more.observed };
        });
    }
    let all = splitter.groups.into_iter().zip(sizes).zip(cells.chunks(n.max(1)));
    let of = |((group, customers), cells): ((Group, u64), &[Returned])| {
        let known = cells.iter().rposition(|cell| cell.observed > 0).map_or(0, |last| last + 1);
        GroupRetention { group, customers, periods: cells[..known].to_vec() }
    };
    Ok(all.map(of).filter(|of| of.customers > 0).collect())
}

/// The customers of a group; with a period, those retained in it of whom all of it is known.
pub fn customers_of_retention_group(
    (table, subset, settings, segments): (&EventTable, &Subset, &Settings, &[Segment]),
    how: RetentionSettings,
    by: (&SplitBy, usize),
    (group, period): (&Group, Option<usize>),
    progress: &Progress,
) -> Result<BitSet, Cancelled> {
    let reader = Reader::new(table, subset, settings, how);
    let splitter = Splitter::new(table, subset, by, segments, progress)?;
    customers_who(table, progress, |ix| {
        let Some(first) = reader.first(ix) else { return false };
        let mut is_of_group = false;
        let says = splitter.event_of_journey((table, subset), ix, first);
        splitter.each(ix, says, |found| is_of_group |= splitter.groups[found] == *group);
        let cohort = reader.periods.of(table.time[first]);
        let Some(wanted) = period.filter(|_| is_of_group) else { return is_of_group };
        let mut is_retained = false;
        reader.each_period(&mut Orders::new(table), ix, cohort, |period| is_retained |= period == wanted);
        is_retained && cohort + wanted < reader.periods.len() && reader.periods.is_complete(cohort + wanted)
    })
}
