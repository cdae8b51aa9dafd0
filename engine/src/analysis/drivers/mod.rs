//! Why a number changed from one period to the next: its factors, and the groups of customers that changed in another way
//! than the others.

mod characteristic;
mod effects;

use std::collections::BTreeMap;
use std::ops::Range;

use rustc_hash::FxHashMap;

use crate::events::{EventTable, Orders, PaidAmounts, Subset};
use crate::model::{CustomerIx, NONE_U32, Settings};
use crate::progress::{Cancelled, Progress};

use super::parallel::by_customers_cancellable;

pub use characteristic::Characteristic;
pub use effects::{Aggregate, Difference, Group, GroupChange, Measured, factor_shares, group_changes};

/// The code of customers who are new in the period, for [`Characteristic::NewOrReturning`]; others have 0.
pub const NEW: u32 = 1;

/// The number that changed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum ExplainedNumber {
    /// What customers paid, less what was paid back.
    #[default]
    Revenue,
    /// Orders: how often the goal was reached.
    Orders,
    /// Customers with an event.
    Customers,
    /// The share of them that reaches the goal.
    Conversion,
}

impl ExplainedNumber {
    /// How it comes of what is measured of customers.
    pub fn aggregate(self) -> Aggregate {
        match self {
            Self::Conversion => Aggregate::Mean,
            Self::Revenue | Self::Orders | Self::Customers => Aggregate::Sum,
        }
    }
}

/// Two periods, ms UTC, of which the earlier ends before the later begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TwoPeriods {
    /// The earlier period, with its end left out.
    pub before: Range<i64>,
    /// The later period, with its end left out.
    pub now: Range<i64>,
    /// A customer is new in a period who had no event for so long before it, ms; the same for both, so that what is known of
    /// the time before makes no difference. `None` where too little is known.
    pub look_back: Option<i64>,
}

/// What happened in a period.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct PeriodTotals {
    /// Customers with an event.
    pub customers: u64,
    /// How many orders they placed.
    pub orders: u64,
    /// What they paid, less what was paid back.
    pub revenue: f64,
    /// Customers who reach the goal.
    pub reached: u64,
}

/// Why a number changed.
#[derive(Debug, Clone, PartialEq)]
pub struct Drivers {
    /// The totals of the earlier and of the later period.
    pub totals: [PeriodTotals; 2],
    /// The explained number over all customers, in the earlier and in the later period.
    pub all: [Measured; 2],
    /// The groups, those that stand out first.
    pub groups: Vec<GroupChange>,
}

/// A customer in one period.
#[derive(Debug, Clone, Copy)]
struct Visit {
    totals: PeriodTotals,
    codes: [u32; Characteristic::ALL.len()],
}

impl Visit {
    fn measured(&self, measure: ExplainedNumber) -> f64 {
        match measure {
            ExplainedNumber::Revenue => self.totals.revenue,
            ExplainedNumber::Orders => self.totals.orders as f64,
            ExplainedNumber::Customers => 1.0,
            ExplainedNumber::Conversion => self.totals.reached as f64,
        }
    }
}

/// Reads what customers did in two periods.
struct Reader<'a> {
    table: &'a EventTable,
    subset: &'a Subset,
    /// All events up to the end of the dates: who came before them is not new.
    history: Subset,
    goal: Vec<bool>,
    paid: PaidAmounts<'a>,
    periods: &'a TwoPeriods,
}

impl<'a> Reader<'a> {
    fn new(table: &'a EventTable, subset: &'a Subset, settings: &Settings, periods: &'a TwoPeriods) -> Self {
        let (goal, paid) = (table.goal_mask(&settings.goal), PaidAmounts::new(table, &settings.goal));
        Self { table, subset, history: subset.history(), goal, paid, periods }
    }

    /// What a customer did before and now.
    fn visits(&self, ix: CustomerIx) -> [Option<Visit>; 2] {
        let table = self.table;
        let mut visits = [None, None];
        let mut orders = Orders::new(table);
        for i in self.subset.events(table, ix) {
            let time = table.time[i];
            // an order that began before a period is none of it
            let is_order = self.goal[usize::from(table.touchpoint[i])] && orders.is_new(i);
            let at = match time {
                t if self.periods.before.contains(&t) => 0,
                t if self.periods.now.contains(&t) => 1,
                t if t >= self.periods.now.end => break,
                _ => continue,
            };
            let start = [self.periods.before.start, self.periods.now.start][at];
            let visit = visits[at].get_or_insert_with(|| self.begin(i, self.is_new(ix, start)));
            visit.totals.orders += u64::from(is_order);
            visit.totals.revenue += self.paid.of(i);
            visit.totals.reached |= u64::from(is_order);
            for (code, known) in visit.codes[1..4].iter_mut().zip([&table.device, &table.country, &table.campaign]) {
                if *code == NONE_U32 {
                    *code = known.get(i).copied().unwrap_or(NONE_U32);
                }
            }
        }
        visits
    }

    /// Whether a customer had no event in the time before a period.
    fn is_new(&self, ix: CustomerIx, start: i64) -> Option<bool> {
        let (table, history) = (self.table, &self.history);
        let from = start - self.periods.look_back?;
        let events = history.range(table, ix);
        let before = events.start + table.time[events.clone()].partition_point(|&time| time < start);
        let last = (events.start..before).rev().find(|&i| history.is_visible(table, i));
        Some(last.is_none_or(|last| table.time[last] < from))
    }

    fn begin(&self, i: usize, is_new: Option<bool>) -> Visit {
        let table = self.table;
        Visit {
            totals: PeriodTotals { customers: 1, ..PeriodTotals::default() },
            codes: [
                u32::from(table.channel[i]),
                NONE_U32,
                NONE_U32,
                NONE_U32,
                u32::from(table.source[i]),
                u32::from(table.touchpoint[i]),
                is_new.map_or(NONE_U32, |is_new| if is_new { NEW } else { 0 }),
            ],
        }
    }
}

/// Why `measure` changed from one period to the next.
pub fn drivers(
    table: &EventTable,
    subset: &Subset,
    settings: &Settings,
    (measure, periods): (ExplainedNumber, &TwoPeriods),
    progress: &Progress,
) -> Result<Drivers, Cancelled> {
    type Groups = FxHashMap<(Characteristic, u32), [Measured; 2]>;
    let reader = Reader::new(table, subset, settings, periods);
    let parts = by_customers_cancellable(table, progress, |customers| {
        let mut groups = Groups::default();
        let mut totals = [PeriodTotals::default(); 2];
        let mut all = [Measured::default(); 2];
        for ix in customers {
            for (at, visit) in reader.visits(ix).iter().enumerate() {
                let Some(visit) = visit else { continue };
                let value = visit.measured(measure);
                all[at].add(value);
                totals[at].append(&visit.totals);
                for (of, code) in Characteristic::ALL.into_iter().zip(visit.codes) {
                    groups.entry((of, code)).or_default()[at].add(value);
                }
            }
        }
        (groups, totals, all)
    })?;
    let mut groups: BTreeMap<(Characteristic, u32), [Measured; 2]> = BTreeMap::new();
    let mut totals = [PeriodTotals::default(); 2];
    let mut all = [Measured::default(); 2];
    for part in parts {
        for (of, measured) in part.0 {
            let known = groups.entry(of).or_default();
            known.iter_mut().zip(&measured).for_each(|(known, more)| known.append(more));
        }
        totals.iter_mut().zip(&part.1).for_each(|(known, more)| known.append(more));
        all.iter_mut().zip(&part.2).for_each(|(known, more)| known.append(more));
    }
    // what a single value holds is everybody
    let mut values: FxHashMap<Characteristic, usize> = FxHashMap::default();
    groups.keys().for_each(|(of, _)| *values.entry(*of).or_default() += 1);
    groups.retain(|(of, _), _| values[of] > 1);
    let groups: Vec<Group> = groups.into_iter().map(|(of, [before, now])| Group { of, before, now }).collect();
    Ok(Drivers { totals, all, groups: group_changes(&groups, all, measure.aggregate()) })
}

/// Whether a customer is of a group in one of two periods.
pub fn is_of_group<'a>(
    table: &'a EventTable,
    subset: &'a Subset,
    settings: &Settings,
    periods: &'a TwoPeriods,
    (of, code): (Characteristic, u32),
) -> impl Fn(CustomerIx) -> bool + 'a {
    let reader = Reader::new(table, subset, settings, periods);
    let at = Characteristic::ALL.iter().position(|known| *known == of).unwrap_or_default();
    move |ix| reader.visits(ix).iter().flatten().any(|visit| visit.codes[at] == code)
}

impl PeriodTotals {
    fn append(&mut self, other: &Self) {
        self.customers += other.customers;
        self.orders += other.orders;
        self.revenue += effects::summable(other.revenue);
        self.reached += other.reached;
    }
}
