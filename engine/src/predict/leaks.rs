//! Answers that leak into what is known before: touchpoints and properties that nearly nobody has but those who are about to
//! order, as if they were written down after the fact and dated back. They are named and left out.

use std::ops::{Range, RangeInclusive};

use rayon::prelude::*;

use crate::events::{EventTable, Subset};
use crate::model::{CustomerIx, Settings};

use super::as_of::DAY;
use super::before::EventsBefore;
use super::kinds::Kinds;
use super::property_columns::{property_columns, property_values};

/// Fewer customers than this with a touchpoint or property tell nothing of it.
const ENOUGH: u32 = 30;

/// Of those with it, at least this share orders …
const SHARE: f64 = 0.9;

/// … and the odds are so many times those of everybody: where nearly everybody orders, nobody knows it in advance.
const TIMES_ODDS: f64 = 10.0;

/// What gives the answer away.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Leaks {
    /// Touchpoints, index into the names of the table.
    pub touchpoints: Vec<u16>,
    /// The names of the properties that leak.
    pub properties: Vec<String>,
}

impl Leaks {
    /// What they are called.
    pub(super) fn names(&self, table: &EventTable) -> Vec<String> {
        let touchpoint = |&t: &u16| table.names.touchpoints[usize::from(t)].clone();
        self.touchpoints.iter().map(touchpoint).chain(self.properties.iter().cloned()).collect()
    }
}

/// Where customers are few, more moments are looked at: so many customers in all, at least two moments and at most a year of
/// weeks.
const LOOKED_AT: usize = 20_000;
const MOMENTS: RangeInclusive<usize> = 2..=52;

/// Moments are at least so long apart.
const WEEK: i64 = 7 * DAY;

/// How often customers had something new before a moment, and how often they ordered after it.
#[derive(Debug, Clone, Copy, Default)]
struct ChangeCounts {
    n: u64,
    did: u64,
}

/// When a customer ordered last before a cut-off.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum LastOrder {
    /// In the horizon before it.
    Lately,
    /// Some time before that.
    Earlier,
    /// The customer never did it.
    Never,
}

/// The same by the last order: what follows an order, as a review does, tells no more of the next one than the order itself.
#[derive(Debug, Clone, Copy, Default)]
struct SeenByOrders {
    by_order: [ChangeCounts; 3],
    customers: u32,
    /// The customer counted last.
    last: Option<CustomerIx>,
}

impl SeenByOrders {
    /// Counts a customer at a moment; all moments of a customer follow each other.
    fn count(&mut self, ix: CustomerIx, last: LastOrder, did: bool) {
        let of = &mut self.by_order[last as usize];
        *of = ChangeCounts { n: of.n + 1, did: of.did + u64::from(did) };
        self.customers += u32::from(self.last.replace(ix) != Some(ix));
    }

    /// Adds what was counted of other customers.
    fn add(&mut self, more: &Self) {
        self.by_order.iter_mut().zip(&more.by_order).for_each(|(sum, more)| {
            *sum = ChangeCounts { n: sum.n + more.n, did: sum.did + more.did };
        });
        self.customers += more.customers;
    }

    /// Whether it says who orders as nothing known before can, where `everybody` are all customers.
    fn is_too_good(&self, everybody: &Self) -> bool {
        let total = |count: fn(&ChangeCounts) -> u64| self.by_order.iter().map(count).sum::<u64>();
        let (n, did) = (total(|of| of.n), total(|of| of.did) as f64);
        let usual = |(of, all): (&ChangeCounts, &ChangeCounts)| of.n as f64 * all.did as f64 / all.n.max(1) as f64;
        let expected: f64 = self.by_order.iter().zip(&everybody.by_order).map(usual).sum();
        // half a customer more who did not: of nobody, odds say nothing
        let odds = |did: f64| did / (n as f64 - did + 0.5);
        self.customers >= ENOUGH && did >= SHARE * n as f64 && odds(did) >= TIMES_ODDS * odds(expected)
    }
}

/// Customers at the moments of one horizon, by what they had.
struct Counts {
    everybody: SeenByOrders,
    touchpoints: Vec<SeenByOrders>,
    /// By what became known in the horizon before.
    new_properties: Vec<SeenByOrders>,
    /// By what was known already then.
    old_properties: Vec<SeenByOrders>,
}

impl Counts {
    fn new(touchpoints: usize, properties: usize) -> Self {
        let of = |n| vec![SeenByOrders::default(); n];
        let (touchpoints, new_properties, old_properties) = (of(touchpoints), of(properties), of(properties));
        Self { everybody: SeenByOrders::default(), touchpoints, new_properties, old_properties }
    }

    fn add(&mut self, more: &Self) {
        let add = |all: &mut [SeenByOrders], more: &[SeenByOrders]| {
            all.iter_mut().zip(more).for_each(|(sum, more)| sum.add(more));
        };
        self.everybody.add(&more.everybody);
        add(&mut self.touchpoints, &more.touchpoints);
        add(&mut self.new_properties, &more.new_properties);
        add(&mut self.old_properties, &more.old_properties);
    }
}

/// When a customer did what is predicted, ascending: ordered, or what else is asked for.
pub(super) type TimesOf<'a> = dyn Fn(CustomerIx) -> Vec<i64> + Sync + 'a;

/// What leaks within these horizons before moments that lie back: seen in the horizon before a moment since the last order, in
/// a customer who ordered in the horizon after it.
pub(super) fn leaks(
    table: &EventTable,
    subset: &Subset,
    kinds: &Kinds,
    settings: &Settings,
    (cut_off, orders): (i64, &TimesOf<'_>),
    customers: &[CustomerIx],
    horizons: &[u32],
) -> Leaks {
    let mut found = Leaks::default();
    let first = table.first_ms().max(subset.time().start);
    for &days in horizons {
        let horizon = i64::from(days) * DAY;
        let view = |t0: i64| EventsBefore::new(table, subset, kinds, settings, t0).without_records();
        let columns = property_columns(&view(cut_off - horizon), &settings.features);
        // what was known at a moment, and a horizon before it
        let moments: Vec<(EventsBefore, EventsBefore)> = moments(first..cut_off, horizon, customers.len())
            .into_iter()
            .map(|moment| (view(moment), view(moment - horizon)))
            .collect();
        let of_block = |customers: &[CustomerIx]| {
            let mut counts = Counts::new(table.names.touchpoints.len(), columns.len());
            for &ix in customers {
                let orders = orders(ix);
                for (view, before) in &moments {
                    let at = view.t0();
                    let past = orders.partition_point(|&order| order < at);
                    let since = past.checked_sub(1).map(|last| orders[last]);
                    let Some(new) = new_touchpoints(view, ix, horizon, since) else { continue };
                    let did = orders.get(past).is_some_and(|&next| next < at + horizon);
                    let last = match since {
                        Some(last) if last >= at - horizon => LastOrder::Lately,
                        Some(_) => LastOrder::Earlier,
                        None => LastOrder::Never,
                    };
                    counts.everybody.count(ix, last, did);
                    new.iter().for_each(|&t| counts.touchpoints[usize::from(t)].count(ix, last, did));
                    let was = property_values(before, &columns, ix);
                    for (j, (now, was)) in property_values(view, &columns, ix).zip(was).enumerate() {
                        match (is_there(now), is_there(was)) {
                            (true, false) => counts.new_properties[j].count(ix, last, did),
                            (true, true) => counts.old_properties[j].count(ix, last, did),
                            (false, _) => {}
                        }
                    }
                }
            }
            counts
        };
        let mut counts = Counts::new(table.names.touchpoints.len(), columns.len());
        customers.par_chunks(1024).map(of_block).collect::<Vec<_>>().iter().for_each(|more| counts.add(more));
        let too_good = |of: &SeenByOrders| of.is_too_good(&counts.everybody);
        found.touchpoints.extend((0..).zip(&counts.touchpoints).filter(|(_, of)| too_good(of)).map(|(t, _)| t));
        // what says as much of those who had it long before is no mark that somebody made afterwards
        let by_property = columns.iter().zip(counts.new_properties.iter().zip(&counts.old_properties));
        let leaky = by_property.filter(|(_, (new, old))| too_good(new) && !too_good(old));
        found.properties.extend(leaky.map(|(column, _)| column.property.clone()));
    }
    found.touchpoints.sort_unstable();
    found.touchpoints.dedup();
    found.properties.sort_unstable();
    found.properties.dedup();
    found
}

/// The moments to look at, the newest a horizon before the end of what is known: a horizon apart where customers are many; where
/// they are few, so many more that few marks are seen, too.
fn moments(known: Range<i64>, horizon: i64, customers: usize) -> Vec<i64> {
    let newest = known.end - horizon;
    let most = (LOOKED_AT / customers.max(1)).clamp(*MOMENTS.start(), *MOMENTS.end());
    let apart = ((newest - known.start) / most as i64).max(WEEK).min(horizon);
    (0..most as i64).map(|back| newest - back * apart).take_while(|&moment| moment > known.start).collect()
}

/// Whether a property has a value, or is the text of its column.
fn is_there(value: f64) -> bool {
    !value.is_nan() && value != 0.0
}

/// The touchpoints that a customer had in the horizon before the moment of the view, after the last order; `None` where nothing
/// is known of the customer.
fn new_touchpoints(view: &EventsBefore, ix: CustomerIx, horizon: i64, last_order: Option<i64>) -> Option<Vec<u16>> {
    let from = (view.t0() - horizon).max(last_order.map_or(i64::MIN, |last| last.saturating_add(1)));
    let mut history = view.history(ix).peekable();
    history.peek()?;
    let mut new: Vec<u16> = history.filter(|touch| touch.time >= from).map(|touch| touch.touchpoint).collect();
    new.sort_unstable();
    new.dedup();
    Some(new)
}
