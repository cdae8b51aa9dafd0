//! What customers are worth after their first order, by the channel that they first came by: the channel that brings most
//! buyers need not bring those who stay.

use crate::analysis::exact_sum::ExactSum;
use crate::analysis::parallel::by_customers_cancellable;
use crate::analysis::stats::{Share, t90};
use crate::events::{EventTable, Orders, Subset, paid_amount};
use crate::progress::{Cancelled, Progress};

/// So many days after the first order are looked at.
pub const LATER_DAYS: i64 = 90;
const DAY: i64 = 86_400_000;

/// New customers of one channel and what they did later.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LaterValue {
    /// The channel that they first came by, index in `names.channels`.
    pub channel: u8,
    /// Customers whose first order of all lies in the dates of the question, and is long enough ago to know.
    pub customers: u64,
    /// Of them, those who ordered again in time.
    pub again: Share,
    /// What they paid after the first order less what was paid back to them, on the average of all.
    pub mean: f64,
    /// Its 90 % interval; `None` of too few.
    pub interval: Option<(f64, f64)>,
}

#[derive(Clone, Copy, Default)]
struct Counted {
    customers: u64,
    again: u64,
    value: ExactSum,
    squares: ExactSum,
}

/// By first channel, most later value for each customer first; those of few customers after all others. Customers are new
/// whose first order comes from `from` (ms UTC) on.
pub fn later_value(
    table: &EventTable,
    subset: &Subset,
    (goal, from): (&[bool], i64),
    progress: &Progress,
) -> Result<Vec<LaterValue>, Cancelled> {
    let (until, channels) = (subset.observed_until(table), table.names.channels.len());
    let parts = by_customers_cancellable(table, progress, |customers| {
        let mut counted = vec![Counted::default(); channels];
        let mut orders = Orders::new(table);
        for ix in customers {
            orders.next_customer();
            let (mut came_by, mut first, mut again, mut value) = (None, None, false, 0.0);
            // whether an order came after the first one
            let mut has_later = false;
            for i in subset.events(table, ix) {
                came_by.get_or_insert(table.channel[i]);
                let reaches = goal[usize::from(table.touchpoint[i])] && !table.is_refund(i);
                let is_new = reaches && orders.is_new(i);
                let Some((begin, number)) = first else {
                    first = reaches.then(|| (table.time[i], table.order(i)));
                    continue;
                };
                has_later |= is_new;
                // money that is paid back without the number of an order is of the last one before
                let is_nearest = table.order(i) == 0 && !reaches && !has_later;
                let is_of_first =
                    !is_new && (is_nearest || table.order(i) == number && (number != 0 || table.time[i] == begin));
                if table.time[i] - begin <= LATER_DAYS * DAY && !is_of_first {
                    again |= is_new;
                    value += paid_amount(reaches, table.names.kind(table.touchpoint[i]), table.value[i]);
                }
            }
            // who bought lately could not come back yet
            let known = first.filter(|&(begin, _)| begin >= from && begin.saturating_add(LATER_DAYS * DAY) < until);
            if let Some((channel, _)) = came_by.zip(known) {
                counted[usize::from(channel)].add(again, value);
            }
        }
        counted
    })?;
    let mut all = vec![Counted::default(); channels];
    for part in parts {
        for (sum, of) in all.iter_mut().zip(part) {
            sum.customers += of.customers;
            sum.again += of.again;
            sum.value.join(of.value);
            sum.squares.join(of.squares);
        }
    }
    Ok(ranked(&all))
}

/// What a customer did after the first order.
#[derive(Debug, Clone, PartialEq)]
pub struct CountedLater {
    /// The channel that the customers first came by.
    pub channel: usize,
    /// Lines of later orders and other money within [`LATER_DAYS`], in order: whether it is of an order, and what was paid.
    pub later: Vec<(bool, f64)>,
    /// How many customers did the same.
    pub customers: u64,
}

/// What [`later_value`] finds, of customers who were counted, by so many channels.
pub fn later_value_of_counts(channels: usize, rows: &[CountedLater]) -> Vec<LaterValue> {
    let mut all = vec![Counted::default(); channels];
    for of in rows {
        let (mut again, mut value) = (false, 0.0);
        for &(is_order, paid) in &of.later {
            again |= is_order;
            // money that is paid back before another order is of the first one
            value += if again { paid } else { 0.0 };
        }
        if let Some(counted) = all.get_mut(of.channel) {
            (0..of.customers).for_each(|_| counted.add(again, value));
        }
    }
    ranked(&all)
}

fn ranked(all: &[Counted]) -> Vec<LaterValue> {
    let counted = all.iter().enumerate().filter(|(_, of)| of.customers > 0);
    let mut rows: Vec<LaterValue> = counted.map(|(channel, of)| of.row(channel as u8)).collect();
    rows.sort_by(|a, b| {
        let few = |row: &LaterValue| row.interval.is_none();
        few(a).cmp(&few(b)).then(b.mean.total_cmp(&a.mean)).then(a.channel.cmp(&b.channel))
    });
    rows
}

impl Counted {
    fn add(&mut self, again: bool, value: f64) {
        self.customers += 1;
        self.again += u64::from(again);
        self.value.add(value);
        self.squares.add(value * value);
    }

    fn row(&self, channel: u8) -> LaterValue {
        let n = self.customers as f64;
        let mean = self.value.get() / n;
        let again = Share::new(self.again, self.customers);
        let half =
            t90((n - 1.0).max(1.0)) * (((self.squares.get() / n - mean * mean).max(0.0)) / (n - 1.0).max(1.0)).sqrt();
        // below nothing only where more was paid back than paid
        let interval = again.is_enough().then(|| ((mean - half).max(mean.min(0.0)), mean + half));
        LaterValue { channel, customers: self.customers, again, mean, interval }
    }
}
