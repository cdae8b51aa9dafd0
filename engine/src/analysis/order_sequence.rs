//! First, second and third order: how many customers come back, and after how long.

use std::collections::BTreeMap;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::events::{EventTable, Orders, PaidAmounts, Subset};
use crate::model::{CustomerIx, Settings};
use crate::progress::{Cancelled, Progress};

use super::baskets::products_of_order;
use super::parallel::by_customers_cancellable;

/// Orders up to this one have a step of their own; the last stands for those who ordered at least so often.
pub const NUMBERED_ORDERS: usize = 10;

/// The customers with an order of one number: the first, the second…
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OrderStep {
    /// How many customers have such an order.
    pub customers: u64,
    /// Time since the order before it, ms, of each; none for the first.
    pub gaps: Vec<i64>,
    /// Customers whose order before it is long enough before the end of the data to know whether this one followed in time.
    pub observed: u64,
    /// Of those observed, who ordered again in time.
    pub again: u64,
}

/// A product of first orders.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FirstProduct {
    /// The product, by its code in `dims.product`.
    pub product: u32,
    /// Customers whose first order has it.
    pub customers: u64,
    /// Time to the second order, ms, of those who ordered again.
    pub gaps: Vec<i64>,
}

/// Who orders how often, and what comes first.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OrderSequence {
    /// The first order first; last the one that nobody has yet, where some could, or the [`NUMBERED_ORDERS`]th.
    pub steps: Vec<OrderStep>,
    /// Products of first orders, those of most customers first. A customer stands behind each product of the order.
    pub products: Vec<FirstProduct>,
    /// All orders, whatever their number.
    pub orders: u64,
    /// Customers whose first order names a product.
    pub with_product: u64,
}

/// Reads the orders of customers one by one: a new order is what [`Orders`] takes for one.
pub struct OrderTaker<'a> {
    table: &'a EventTable,
    subset: &'a Subset,
    goal: Vec<bool>,
    paid: PaidAmounts<'a>,
}

/// The orders of one customer.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CustomerOrders {
    /// Their times, ms UTC, ascending.
    pub times: Vec<i64>,
    /// The products of the first, ascending, each once.
    pub first_products: Vec<u32>,
}

impl<'a> OrderTaker<'a> {
    /// Of the customers in `subset`.
    pub fn new(table: &'a EventTable, subset: &'a Subset, settings: &Settings) -> Self {
        Self { table, subset, goal: table.goal_mask(&settings.goal), paid: PaidAmounts::new(table, &settings.goal) }
    }

    /// The numbers of the customer's orders of which all money went back. What was paid back of orders without a number is of
    /// no certain one.
    fn paid_back(&self, ix: CustomerIx) -> FxHashSet<u32> {
        const LESS_THAN_A_CENT: f64 = 0.005;
        let table = self.table;
        if !self.subset.events(table, ix).any(|i| self.paid.as_paid(i) < 0.0) {
            return FxHashSet::default();
        }
        // what came in and what went back, by number
        let mut money: FxHashMap<u32, (f64, f64)> = FxHashMap::default();
        for i in self.subset.events(table, ix).filter(|&i| table.order(i) != 0) {
            let amount = self.paid.as_paid(i);
            let (paid, back) = money.entry(table.order(i)).or_default();
            *if amount < 0.0 { back } else { paid } += amount;
        }
        money.retain(|_, (paid, back)| *back < 0.0 && *paid > 0.0 && *paid + *back < LESS_THAN_A_CENT);
        money.into_keys().collect()
    }

    /// The orders of one customer.
    pub fn of(&self, ix: CustomerIx) -> CustomerOrders {
        let (table, mut orders) = (self.table, Orders::new(self.table));
        let mut found = CustomerOrders::default();
        let mut first = None;
        let paid_back = self.paid_back(ix);
        for i in self.subset.events(table, ix) {
            let reaches = self.goal[usize::from(table.touchpoint[i])] && !paid_back.contains(&table.order(i));
            if reaches && orders.is_new(i) {
                first.get_or_insert(i);
                found.times.push(table.time[i]);
            }
        }
        if let Some(first) = first {
            let at = |&i: &usize| table.time[i] == table.time[first];
            let instant: Vec<usize> = self.subset.events(table, ix).filter(at).collect();
            found.first_products = products_of_order(table, &instant, first);
            found.first_products.sort_unstable();
            found.first_products.dedup();
        }
        found
    }
}

/// The orders of customers in `subset` by their number; whoever orders again up to `within` ms after an order did so in
/// time, `None` = whenever that was.
pub fn order_sequence(
    table: &EventTable,
    subset: &Subset,
    settings: &Settings,
    within: Option<i64>,
    progress: &Progress,
) -> Result<OrderSequence, Cancelled> {
    let taker = OrderTaker::new(table, subset, settings);
    let until = subset.observed_until(table);
    let parts = by_customers_cancellable(table, progress, |customers| {
        let mut part = Counted::default();
        customers.for_each(|ix| part.add(taker.of(ix), within, until));
        part
    })?;
    let mut all = Counted::default();
    parts.into_iter().for_each(|part| all.join(part));
    Ok(all.finish())
}

/// What is counted of some customers.
#[derive(Default)]
struct Counted {
    sequence: OrderSequence,
    products: BTreeMap<u32, FirstProduct>,
}

impl Counted {
    fn add(&mut self, of: CustomerOrders, within: Option<i64>, until: i64) {
        let gap = |n: usize| of.times.get(n).map(|time| time - of.times[n - 1]);
        self.sequence.orders += of.times.len() as u64;
        for n in 0..of.times.len().min(NUMBERED_ORDERS) {
            let step = self.step(n);
            step.customers += 1;
            step.gaps.extend((n > 0).then(|| gap(n)).flatten());
        }
        for n in 1..(of.times.len() + 1).min(NUMBERED_ORDERS) {
            // within a length of time that is not over yet nobody can be known to have stayed away
            if within.is_none_or(|within| of.times[n - 1].saturating_add(within) < until) {
                let step = self.step(n);
                step.observed += 1;
                step.again += u64::from(gap(n).is_some_and(|gap| within.is_none_or(|within| gap <= within)));
            }
        }
        self.sequence.with_product += u64::from(!of.first_products.is_empty());
        let second = (of.times.len() > 1).then(|| gap(1)).flatten();
        for product in of.first_products {
            let found = self.products.entry(product).or_insert(FirstProduct { product, ..FirstProduct::default() });
            found.customers += 1;
            found.gaps.extend(second);
        }
    }

    fn step(&mut self, n: usize) -> &mut OrderStep {
        let steps = &mut self.sequence.steps;
        if steps.len() <= n {
            steps.resize_with(n + 1, OrderStep::default);
        }
        &mut steps[n]
    }

    fn join(&mut self, other: Self) {
        self.sequence.orders += other.sequence.orders;
        self.sequence.with_product += other.sequence.with_product;
        for (n, more) in other.sequence.steps.into_iter().enumerate() {
            let step = self.step(n);
            step.customers += more.customers;
            step.gaps.extend(more.gaps);
            step.observed += more.observed;
            step.again += more.again;
        }
        for (product, more) in other.products {
            let found = self.products.entry(product).or_insert(FirstProduct { product, ..FirstProduct::default() });
            found.customers += more.customers;
            found.gaps.extend(more.gaps);
        }
    }

    fn finish(self) -> OrderSequence {
        let mut products: Vec<FirstProduct> = self.products.into_values().collect();
        products.sort_by_key(|found| std::cmp::Reverse(found.customers));
        OrderSequence { products, ..self.sequence }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const DAY: i64 = 86_400_000;

    fn counted(lives: &[(&[i64], &[u32])]) -> OrderSequence {
        let mut all = Counted::default();
        for (days, products) in lives {
            let of =
                CustomerOrders { times: days.iter().map(|day| day * DAY).collect(), first_products: products.to_vec() };
            let mut one = Counted::default();
            one.add(of, Some(30 * DAY), 100 * DAY + 1);
            all.join(one);
        }
        all.finish()
    }

    #[test]
    fn orders_are_counted_by_number_and_only_what_is_over_is_judged() {
        let found = counted(&[
            (&[0, 10, 90], &[4, 7]),
            (&[0, 31], &[7]),
            (&[70], &[4]),
            // thirty days after this one the data has ended
            (&[71], &[]),
            (&[], &[]),
        ]);
        let step = |n: usize| (found.steps[n].customers, found.steps[n].observed, found.steps[n].again);
        assert_eq!(found.steps.len(), 3, "nobody's third order is long enough ago");
        assert_eq!([step(0), step(1), step(2)], [(4, 0, 0), (2, 3, 1), (1, 2, 0)]);
        assert_eq!(found.steps[1].gaps, [10 * DAY, 31 * DAY]);
        assert_eq!((found.orders, found.with_product), (7, 3));
        let products: Vec<_> = found.products.iter().map(|p| (p.product, p.customers, p.gaps.len())).collect();
        assert_eq!(products, [(4, 2, 1), (7, 2, 2)]);
    }

    #[test]
    fn the_last_step_is_of_all_who_ordered_so_often() {
        let days: Vec<i64> = (0..15).collect();
        let found = counted(&[(&days, &[]), (&days[..10], &[]), (&days[..9], &[])]);
        assert_eq!(found.steps.len(), NUMBERED_ORDERS);
        assert_eq!((found.steps[8].customers, found.steps[9].customers, found.orders), (3, 2, 34));
        assert_eq!(found.steps[9].gaps, [DAY; 2]);
        assert_eq!((found.steps[9].observed, found.steps[9].again), (3, 2));
    }
}
