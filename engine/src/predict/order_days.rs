//! The days on which customers ordered, and what they paid: what models of orders, their values and the groups of buyers are
//! made of. All orders of one day are one; days are those of the project's time zone.

use rayon::prelude::*;

use crate::analysis::LocalDays;
use crate::events::{EventTable, Orders, PaidAmounts, Subset};
use crate::model::{CustomerIx, OrderRecord, RfmGroup, Settings};

use super::kinds::Kinds;

/// Customers read at a time.
const BLOCK: usize = 1024;

/// A day on which a customer ordered or money moved.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct OrderDay {
    /// The day, counted from 1970-01-01.
    pub day: i64,
    /// Orders that began on it.
    pub orders: u32,
    /// What was ordered for, 0 where that is not known.
    pub worth: f64,
    /// What was paid less what was paid back.
    pub paid: f64,
}

/// The days of every customer who ever ordered.
#[derive(Debug, Clone, Default)]
pub(super) struct OrderDays {
    /// Who they are, ascending.
    pub customers: Vec<CustomerIx>,
    /// Where the days of each begin, and the last end.
    starts: Vec<usize>,
    days: Vec<OrderDay>,
}

impl OrderDays {
    /// Reads the orders of a subset, by these days.
    pub(super) fn read(
        (table, subset): (&EventTable, &Subset),
        kinds: &Kinds,
        settings: &Settings,
        days: &LocalDays,
    ) -> Self {
        let paid = PaidAmounts::new(table, &settings.goal);
        let everybody: Vec<CustomerIx> = subset.customers().iter().collect();
        let of_block = |customers: &[CustomerIx]| {
            let mut found = Self::default();
            let mut orders = Orders::new(table);
            for &ix in customers {
                orders.next_customer();
                let begin = found.days.len();
                for i in subset.events(table, ix) {
                    found.count(table, kinds, (begin, i, days), &mut orders, &paid);
                }
                if found.days[begin..].iter().any(|day| day.orders > 0) {
                    found.customers.push(ix);
                    found.starts.push(begin);
                } else {
                    found.days.truncate(begin);
                }
            }
            found
        };
        let blocks: Vec<Self> = everybody.par_chunks(BLOCK).map(of_block).collect();
        let mut all = Self::default();
        for block in blocks {
            let begin = all.days.len();
            all.customers.extend(block.customers);
            all.starts.extend(block.starts.iter().map(|start| begin + start));
            all.days.extend(block.days);
        }
        all.starts.push(all.days.len());
        all
    }

    /// Of these days of each customer.
    #[cfg(test)]
    pub(super) fn of_days(all: Vec<(CustomerIx, Vec<OrderDay>)>) -> Self {
        let mut found = Self::default();
        for (ix, days) in all {
            found.customers.push(ix);
            found.starts.push(found.days.len());
            found.days.extend(days);
        }
        found.starts.push(found.days.len());
        found
    }

    /// The same with every day changed.
    #[cfg(test)]
    pub(super) fn change_days(&mut self, change: impl Fn(&mut OrderDay)) {
        self.days.iter_mut().for_each(change);
    }

    /// Adds the event at `i` to the last of the days of a customer, which start at `begin`.
    fn count(
        &mut self,
        table: &EventTable,
        kinds: &Kinds,
        (begin, i, days): (usize, usize, &LocalDays),
        orders: &mut Orders<'_>,
        paid: &PaidAmounts<'_>,
    ) {
        let reaches = kinds.reaches_goal(table, i);
        let (is_new, paid) = (reaches && orders.is_new(i), paid.of(i));
        if !reaches && paid == 0.0 {
            return;
        }
        let day = days.day(table.time[i]);
        if self.days.len() == begin || self.days.last().is_none_or(|last| last.day != day) {
            self.days.push(OrderDay { day, orders: 0, worth: 0.0, paid: 0.0 });
        }
        let Some(last) = self.days.last_mut() else { return };
        last.orders += u32::from(is_new);
        if reaches && table.value[i] > 0.0 {
            last.worth += table.value[i];
        }
        last.paid += paid;
    }

    /// The days of the customer at a place of `customers`.
    pub(super) fn of(&self, at: usize) -> &[OrderDay] {
        &self.days[self.starts[at]..self.starts[at + 1]]
    }

    /// What is known before a day of the orders of the customer at a place, who is in this group; `None` without any.
    pub(super) fn record(&self, table: &EventTable, at: usize, cut: i64, group: RfmGroup) -> Option<OrderRecord> {
        let mut record: Option<OrderRecord> = None;
        let (mut worth, mut valued) = (0.0, 0);
        for day in self.of(at).iter().take_while(|day| day.day < cut).filter(|day| day.orders > 0) {
            let days = (cut - day.day) as u32;
            match &mut record {
                None => {
                    let customer = table.people.ids[self.customers[at] as usize];
                    record =
                        Some(OrderRecord { customer, repeats: 0, age: days, since: days, valued: 0, mean: 0.0, group });
                }
                Some(record) => {
                    (record.repeats, record.since) = (record.repeats + 1, days);
                    if day.worth > 0.0 {
                        (worth, valued) = (worth + day.worth, valued + 1);
                    }
                }
            }
        }
        record.map(|record| OrderRecord {
            valued,
            mean: if valued > 0 { worth / f64::from(valued) } else { 0.0 },
            ..record
        })
    }

    /// What the customer at a place did from one day to before another.
    pub(super) fn between(&self, at: usize, from: i64, to: i64) -> DoneBetween {
        let days = self.of(at).iter().skip_while(|day| day.day < from).take_while(|day| day.day < to);
        days.fold(DoneBetween::default(), |done, day| DoneBetween {
            days: done.days + u32::from(day.orders > 0),
            orders: done.orders + day.orders,
            worth: done.worth + day.worth,
            valued: done.valued + u32::from(day.orders > 0 && day.worth > 0.0),
            paid: done.paid + day.paid,
            first: done.first.or((day.orders > 0).then_some(day.day)),
        })
    }
}

/// What a customer did in some days.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(super) struct DoneBetween {
    /// Days with an order.
    pub days: u32,
    /// The number of orders.
    pub orders: u32,
    /// What was ordered for.
    pub worth: f64,
    /// Days with an order of known worth.
    pub valued: u32,
    /// What was paid less what was paid back.
    pub paid: f64,
    /// The first day with an order.
    pub first: Option<i64>,
}
