//! A number by day, week or month, and what in it is out of the ordinary.

mod unusual;

use crate::events::{BitSet, EventTable, Orders, PaidAmounts, Subset};
use crate::model::{CustomerIx, DIRECT, NONE_U32, SUPPORT, Segment, Settings, is_same_name};
use crate::progress::{Cancelled, Progress};

use super::median::median;
use super::parallel::{by_customers_cancellable, customers_who};
use super::periods::{Period, Periods};
use super::sessions::{SessionGap, each_session};
use super::split::{Group, SplitBy, Splitter};

use unusual::Noise;

pub use unusual::{Deviation, LevelChange};

/// What is counted in each period.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Measure {
    /// Customers with an event.
    Customers,
    /// How many events happen.
    Events,
    /// Sessions that begin in the period.
    Sessions,
    /// How often the goal is reached: new orders.
    Goals,
    /// What customers pay, less what is paid back.
    Revenue,
    /// What customers pay, less what is paid back, for each new order; nothing in a period without one.
    OrderValue,
    /// Of the customers with an event, those who reach the goal in the same period.
    Conversion,
    /// How long half of the customers take who go from one touchpoint to another, by when they are at the first for the first
    /// time, ms.
    Time,
}

impl Measure {
    /// Whether all periods together are the whole: a customer of two periods is one customer.
    pub fn adds_up(self) -> bool {
        !matches!(self, Self::OrderValue) && !self.is_by_customer()
    }

    /// Whether a customer counts once in a period, whatever they do in it.
    pub fn is_by_customer(self) -> bool {
        matches!(self, Self::Customers | Self::Conversion | Self::Time)
    }

    /// Whether it counts orders or what they bring: they may say neither channel nor device, for lists of orders seldom do.
    pub fn is_of_orders(self) -> bool {
        matches!(self, Self::Goals | Self::Revenue | Self::OrderValue)
    }
}

/// A measure by period, and the events and groups that it is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrendQuestion {
    /// The measure that is counted.
    pub measure: Measure,
    /// The period that the measure is counted by.
    pub period: Period,
    /// By touchpoint, whether its events count; `None` = all do. A time is counted from the first of them.
    pub touchpoints: Option<Vec<bool>>,
    /// By touchpoint, whether a time ends there; `None` = where the goal is reached.
    pub to: Option<Vec<bool>>,
    /// What it is split by, and how many groups are named.
    pub split: Option<(SplitBy, usize)>,
}

impl TrendQuestion {
    /// Whether an event that does not say of which group it is counts for that of the customer, by the first event that does:
    /// a customer is of one country, and an order of a shop's list was made on a device that only the visits name.
    pub fn counts_by_customer(&self) -> bool {
        match self.split {
            Some((SplitBy::Country, _)) => true,
            Some((SplitBy::Device, _)) => self.measure.is_of_orders(),
            _ => false,
        }
    }

    /// Whether what is ordered or paid on a direct event counts in the last other channel before it: lists of orders name no
    /// channel, and whoever comes back directly to buy was won by another.
    pub fn counts_by_last_channel(&self) -> bool {
        matches!(self.split, Some((SplitBy::Channel, _))) && self.measure.is_of_orders()
    }
}

/// A group in a period.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct TrendPoint {
    /// The value; a share of `customers` where it is a conversion, which is none where there are no customers.
    pub value: Option<f64>,
    /// How many different customers are behind the number.
    pub customers: u64,
    /// Beside what is usual, where the period is complete and enough others are.
    pub deviation: Option<Deviation>,
}

/// The periods of a group.
#[derive(Debug, Clone, PartialEq)]
pub struct TrendSeries {
    /// The group; `None` for everything.
    pub group: Option<Group>,
    /// The points of the series, one for each period.
    pub points: Vec<TrendPoint>,
    /// Where the level of the series changes, if it does.
    pub change: Option<LevelChange>,
}

/// A number by period.
#[derive(Debug, Clone)]
pub struct Trend {
    /// The periods that the series has a number for.
    pub periods: Periods,
    /// The series of all events or customers together.
    pub total: TrendSeries,
    /// The groups it is split by.
    pub groups: Vec<TrendSeries>,
    /// Different customers behind all of it.
    pub customers: u64,
    /// Whether events that do not say of which group they are count for that of their customer.
    pub counts_by_customer: bool,
}

/// What a database counts of a question that is not split.
#[derive(Debug, Clone, PartialEq)]
pub struct CountedTrend {
    /// By period: the measure (of a conversion the customers who reach the goal), and how many different customers are behind it.
    pub points: Vec<(f64, u64)>,
    /// Different customers behind all of it.
    pub customers: u64,
}

/// More periods than this are not counted: a date gone wrong makes thousands of years of days.
pub const MOST_TREND_PERIODS: usize = 20_000;

/// Counts what is asked for of one customer after the other.
pub struct TrendCounter<'a> {
    table: &'a EventTable,
    subset: &'a Subset,
    question: &'a TrendQuestion,
    periods: Periods,
    goal: Vec<bool>,
    paid: PaidAmounts<'a>,
    gap: SessionGap,
    splitter: Option<Splitter<'a>>,
    /// What a customer did up to the end of the dates, and by channel whether somebody comes by it who does not come directly;
    /// `None` where that is not asked.
    ways: Option<(Subset, Vec<bool>)>,
}

/// The event by whose channel a customer came last, moved along with the events that are counted.
struct LastWay {
    next: usize,
    last: Option<usize>,
}

impl LastWay {
    /// The last event up to `i` that brought the customer. What is asked for must not go back in time.
    fn before(&mut self, table: &EventTable, (history, comes_by): &(Subset, Vec<bool>), i: usize) -> Option<usize> {
        for at in self.next..=i {
            if comes_by[usize::from(table.channel[at])] && history.is_visible(table, at) {
                self.last = Some(at);
            }
        }
        self.next = self.next.max(i + 1);
        self.last
    }
}

/// What is counted of some customers: a cell for each period of each group, everything together first.
struct Counts {
    sums: Vec<f64>,
    customers: Vec<u64>,
    last: Vec<CustomerIx>,
    all: u64,
    /// New orders, where the value of one is asked.
    orders: Vec<u64>,
    /// Each time that was taken, where that is asked.
    times: Vec<Vec<i64>>,
}

impl<'a> TrendCounter<'a> {
    /// Of the customers in `subset`.
    pub fn new(
        table: &'a EventTable,
        subset: &'a Subset,
        settings: &Settings,
        segments: &[Segment],
        question: &'a TrendQuestion,
        progress: &Progress,
    ) -> Result<Self, Cancelled> {
        let comes_by = |name: &String| !is_same_name(name, DIRECT) && !is_same_name(name, SUPPORT);
        let ways: Option<(Subset, Vec<bool>)> = question
            .counts_by_last_channel()
            .then(|| (subset.history(), table.names.channels.iter().map(comes_by).collect()));
        // the channel before an order may be one of the time before the dates
        let known = ways.as_ref().map_or(subset, |(history, _)| history);
        let split = question.split.as_ref();
        let splitter =
            split.map(|(by, top)| Splitter::new(table, known, (by, *top), segments, progress)).transpose()?;
        Ok(Self {
            table,
            subset,
            question,
            periods: Periods::new(table, subset, settings, question.period),
            goal: table.goal_mask(&settings.goal),
            paid: PaidAmounts::new(table, &settings.goal),
            gap: SessionGap::new(table, settings),
            splitter,
            ways,
        })
    }

    /// Calls `found` with the position and value of everything of a customer that counts, in order, and whether that is a new
    /// order where the value of one is asked. The value of a conversion is 1 where the goal is reached in the period.
    fn each(&self, ix: CustomerIx, mut found: impl FnMut(usize, f64, bool)) {
        let (table, subset) = (self.table, self.subset);
        let wanted = self.question.touchpoints.as_ref();
        let counts = |i: usize| wanted.is_none_or(|wanted| wanted[usize::from(table.touchpoint[i])]);
        let events = || subset.events(table, ix);
        let reaches = |i: usize| self.goal[usize::from(table.touchpoint[i])];
        match self.question.measure {
            Measure::Customers | Measure::Events => events().filter(|&i| counts(i)).for_each(|i| found(i, 1.0, false)),
            Measure::Sessions => each_session(table, &self.gap, events(), |first, last| {
                if (first..last).any(|i| counts(i) && subset.is_visible(table, i)) {
                    found(first, 1.0, false);
                }
            }),
            Measure::Goals => {
                let mut orders = Orders::new(table);
                events().filter(|&i| reaches(i) && orders.is_new(i) && counts(i)).for_each(|i| found(i, 1.0, false));
            }
            Measure::Revenue => {
                let paid = events().filter(|&i| counts(i)).map(|i| (i, self.paid.of(i)));
                paid.filter(|(_, amount)| *amount != 0.0).for_each(|(i, amount)| found(i, amount, false));
            }
            Measure::OrderValue => {
                let mut orders = Orders::new(table);
                for i in events() {
                    let is_order = reaches(i) && orders.is_new(i);
                    let amount = self.paid.of(i);
                    if counts(i) && (is_order || amount != 0.0) {
                        found(i, amount, is_order);
                    }
                }
            }
            Measure::Conversion => {
                let mut orders = Orders::new(table);
                let reached = events().filter(|&i| reaches(i) && orders.is_new(i));
                let reached: Vec<usize> = reached.map(|i| self.periods.of(table.time[i])).collect();
                let value = |i: usize| f64::from(reached.binary_search(&self.periods.of(table.time[i])).is_ok());
                events().filter(|&i| counts(i)).for_each(|i| found(i, value(i), false));
            }
            Measure::Time => {
                let mut rest = events();
                let Some(start) = rest.find(|&i| counts(i)) else { return };
                let ends = |i: &usize| match &self.question.to {
                    Some(to) => to[usize::from(table.touchpoint[*i])],
                    None => reaches(*i) && !table.is_refund(*i),
                };
                // what begins with what is counted to took no time
                let begins = wanted.is_none().then_some(start);
                if let Some(end) = begins.into_iter().chain(rest).find(ends) {
                    found(start, (table.time[end] - table.time[start]) as f64, false);
                }
            }
        }
    }

    /// Calls `found` with the cell of everything of a customer that counts, and with the rest as [`Self::each`] does.
    fn each_cell(&self, ix: CustomerIx, mut found: impl FnMut(usize, f64, bool)) {
        let (n, by_customer) = (self.periods.len(), self.question.counts_by_customer());
        let mut first_said = None;
        let mut last_way = LastWay { next: self.table.range(ix).start, last: None };
        self.each(ix, |i, value, is_order| {
            let period = self.periods.of(self.table.time[i]);
            found(period, value, is_order);
            if let Some(splitter) = &self.splitter {
                let at = match by_customer && !splitter.is_said(i) {
                    true => *first_said.get_or_insert_with(|| splitter.first_said((self.table, self.subset), ix)),
                    false => self.ways.as_ref().and_then(|ways| last_way.before(self.table, ways, i)),
                };
                splitter.each(ix, at.unwrap_or(i), |group| found((group + 1) * n + period, value, is_order));
            }
        });
    }

    /// How many periods there are.
    pub fn periods(&self) -> usize {
        self.periods.len()
    }

    /// When each period begins, ms UTC.
    pub fn starts(&self) -> &[i64] {
        self.periods.starts()
    }

    /// The trend of what was counted elsewhere, in the same periods.
    pub fn trend_of_counts(&self, counted: &CountedTrend) -> Trend {
        let (sums, customers) = counted.points.iter().copied().unzip();
        let counts =
            Counts { sums, customers, last: Vec::new(), all: counted.customers, orders: Vec::new(), times: Vec::new() };
        Trend {
            total: self.series(None, &counts, 0),
            groups: Vec::new(),
            customers: counts.all,
            periods: self.periods.clone(),
            counts_by_customer: false,
        }
    }

    fn groups(&self) -> &[Group] {
        self.splitter.as_ref().map_or(&[], |splitter| &splitter.groups)
    }

    /// Counts the measure over all customers, with its groups where it is split.
    pub fn trend(&self, progress: &Progress) -> Result<Trend, Cancelled> {
        let n = self.periods.len();
        let cells = n * (self.groups().len() + 1);
        let once = self.question.measure.is_by_customer();
        let parts = by_customers_cancellable(self.table, progress, |customers| {
            let mut part = Counts::new(cells, self.question.measure);
            for ix in customers {
                let mut counted = false;
                self.each_cell(ix, |cell, value, is_order| {
                    counted = true;
                    let first = std::mem::replace(&mut part.last[cell], ix) != ix;
                    part.customers[cell] += u64::from(first);
                    part.sums[cell] += if first || !once { value } else { 0.0 };
                    if let Some(orders) = part.orders.get_mut(cell) {
                        *orders += u64::from(is_order);
                    }
                    if let Some(times) = part.times.get_mut(cell) {
                        times.push(value as i64);
                    }
                });
                part.all += u64::from(counted);
            }
            part
        })?;
        let mut all = Counts::new(cells, self.question.measure);
        parts.iter().for_each(|part| all.add(part));
        let mut groups = Vec::new();
        for (i, group) in self.groups().iter().enumerate() {
            progress.check()?;
            groups.push(self.series(Some(group.clone()), &all, (i + 1) * n));
        }
        groups.retain(|series| series.points.iter().any(|point| point.customers > 0));
        let total = self.series(None, &all, 0);
        let counts_by_customer = self.question.counts_by_customer();
        Ok(Trend { total, groups, customers: all.all, periods: self.periods.clone(), counts_by_customer })
    }

    fn series(&self, group: Option<Group>, counts: &Counts, begin: usize) -> TrendSeries {
        let value = |cell: usize| match self.question.measure {
            Measure::Conversion if counts.customers[cell] == 0 => None,
            Measure::Conversion => Some(counts.sums[cell] / counts.customers[cell] as f64),
            Measure::Time => {
                let mut times = counts.times.get(cell).cloned().unwrap_or_default();
                median(&mut times).map(|ms| ms as f64)
            }
            Measure::OrderValue => {
                let orders = counts.orders.get(cell).copied().filter(|orders| *orders > 0)?;
                Some((counts.sums[cell] / orders as f64 * 100.0).round() / 100.0)
            }
            // sums of cents
            Measure::Revenue => Some((counts.sums[cell] * 100.0).round() / 100.0),
            _ => Some(counts.sums[cell]),
        };
        let point = |cell: usize| TrendPoint { value: value(cell), customers: counts.customers[cell], deviation: None };
        let mut points: Vec<TrendPoint> = (begin..begin + self.periods.len()).map(point).collect();
        let complete: Vec<usize> = (0..points.len()).filter(|&i| self.periods.is_complete(i)).collect();
        // the time that a handful took is any time, and what they paid any value
        let is_of_one = matches!(self.question.measure, Measure::Time | Measure::OrderValue);
        let is_of_few = |i: usize| is_of_one && points[i].customers < LEAST_CUSTOMERS;
        let values: Vec<Option<f64>> = complete.iter().map(|&i| points[i].value.filter(|_| !is_of_few(i))).collect();
        let of: Vec<f64> = complete.iter().map(|&i| points[i].customers as f64).collect();
        let noise = match self.question.measure {
            Measure::Revenue | Measure::OrderValue | Measure::Time => Noise::Unknown,
            Measure::Conversion => Noise::Share,
            _ => Noise::Count,
        };
        let season = if self.question.period == Period::Day { 7 } else { 1 };
        let found = unusual::deviations(&values, season, noise, &of);
        complete.iter().zip(found).for_each(|(&i, deviation)| points[i].deviation = deviation);
        let (known, values): (Vec<usize>, Vec<f64>) =
            complete.iter().zip(values).filter_map(|(&i, value)| Some((i, value?))).unzip();
        let change = unusual::level_change(&values);
        let change = change.map(|change| LevelChange { at: known[change.at], ..change });
        TrendSeries { group, points, change }
    }

    /// The customers behind a period of a group, or of everything.
    pub fn customers(&self, period: usize, group: Option<&Group>, progress: &Progress) -> Result<BitSet, Cancelled> {
        let slot = group.and_then(|group| self.groups().iter().position(|known| known == group));
        let wanted = slot.map_or(0, |slot| slot + 1) * self.periods.len() + period;
        customers_who(self.table, progress, |ix| {
            let mut is = false;
            self.each_cell(ix, |cell, _, _| is |= cell == wanted);
            is
        })
    }
}

/// Of fewer customers than this a middle or a mean is neither high nor low for its period.
const LEAST_CUSTOMERS: u64 = 20;

impl Counts {
    fn new(cells: usize, measure: Measure) -> Self {
        let cells_of = |of: Measure| if measure == of { cells } else { 0 };
        Self {
            sums: vec![0.0; cells],
            customers: vec![0; cells],
            last: vec![NONE_U32; cells],
            all: 0,
            orders: vec![0; cells_of(Measure::OrderValue)],
            times: vec![Vec::new(); cells_of(Measure::Time)],
        }
    }

    fn add(&mut self, other: &Self) {
        self.sums.iter_mut().zip(&other.sums).for_each(|(sum, more)| *sum += more);
        self.customers.iter_mut().zip(&other.customers).for_each(|(sum, more)| *sum += more);
        self.all += other.all;
        self.orders.iter_mut().zip(&other.orders).for_each(|(orders, more)| *orders += more);
        self.times.iter_mut().zip(&other.times).for_each(|(times, more)| times.extend(more));
    }
}
