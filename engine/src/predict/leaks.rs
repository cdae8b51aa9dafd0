//! Answers that leak into what is known before: touchpoints and properties that nearly nobody has but those who are about to
//! order, as if they were written down after the fact and dated back. They are named and left out.

use rayon::prelude::*;

use crate::events::{EventTable, Subset};
use crate::model::{CustomerIx, Settings};

use super::as_of::DAY;
use super::before::{EventsBefore, outcome};
use super::kinds::Kinds;
use super::property_columns::{property_columns, property_values};

/// Fewer customers than this with a touchpoint or property tell nothing of it.
const ENOUGH: u64 = 30;

/// Of those with it, at least this share orders …
const SHARE: f64 = 0.9;

/// … and the odds are so many times those of everybody: where nearly everybody orders, nobody knows it in advance.
const TIMES_ODDS: f64 = 10.0;

/// What gives the answer away.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Leaks {
    /// Touchpoints, index into the names of the table.
    pub touchpoints: Vec<u16>,
    /// Names of properties.
    pub properties: Vec<String>,
}

impl Leaks {
    /// What they are called.
    pub(super) fn names(&self, table: &EventTable) -> Vec<String> {
        let touchpoint = |&t: &u16| table.names.touchpoints[usize::from(t)].clone();
        self.touchpoints.iter().map(touchpoint).chain(self.properties.iter().cloned()).collect()
    }
}

/// Of so many customers who had something new before a cut-off, so many ordered after it.
#[derive(Debug, Clone, Copy, Default)]
struct Seen {
    n: u64,
    did: u64,
}

/// When a customer ordered last before a cut-off.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum LastOrder {
    /// In the horizon before it.
    Lately,
    /// Before that.
    Earlier,
    /// Not at all.
    Never,
}

/// The same by the last order: what follows an order, as a review does, tells no more of the next one than the order itself.
#[derive(Debug, Clone, Copy, Default)]
struct SeenByOrders([Seen; 3]);

impl SeenByOrders {
    fn count(&mut self, last: LastOrder, did: bool) {
        let of = &mut self.0[last as usize];
        *of = Seen { n: of.n + 1, did: of.did + u64::from(did) };
    }

    fn add(&mut self, more: &Self) {
        self.0.iter_mut().zip(&more.0).for_each(|(sum, more)| {
            *sum = Seen { n: sum.n + more.n, did: sum.did + more.did };
        });
    }

    /// Whether it says who orders as nothing known before can, where `everybody` are all customers.
    fn is_too_good(&self, everybody: &Self) -> bool {
        let total = |count: fn(&Seen) -> u64| self.0.iter().map(count).sum::<u64>();
        let (n, did) = (total(|of| of.n), total(|of| of.did) as f64);
        let usual = |(of, all): (&Seen, &Seen)| of.n as f64 * all.did as f64 / all.n.max(1) as f64;
        let expected: f64 = self.0.iter().zip(&everybody.0).map(usual).sum();
        // half a customer more who did not: of nobody, odds say nothing
        let odds = |did: f64| did / (n as f64 - did + 0.5);
        n >= ENOUGH && did >= SHARE * n as f64 && odds(did) >= TIMES_ODDS * odds(expected)
    }
}

/// Customers at the cut-offs of one horizon, by what they had.
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

/// What leaks within these horizons before the cut-offs that lie back: seen in the horizon before a cut-off since the last
/// order, in a customer who ordered in the horizon after it.
pub(super) fn leaks(
    table: &EventTable,
    subset: &Subset,
    kinds: &Kinds,
    settings: &Settings,
    cut_off: i64,
    customers: &[CustomerIx],
    horizons: &[u32],
) -> Leaks {
    let mut found = Leaks::default();
    for &days in horizons {
        let horizon = i64::from(days) * DAY;
        let view =
            |back: i64| EventsBefore::new(table, subset, kinds, settings, cut_off - back * horizon).without_records();
        let columns = property_columns(&view(1), &settings.features);
        let mut counts = Counts::new(table.names.touchpoints.len(), columns.len());
        for back in [1, 2] {
            let (view, before) = (view(back), view(back + 1));
            let of_block = |customers: &[CustomerIx]| {
                let mut counts = Counts::new(table.names.touchpoints.len(), columns.len());
                for &ix in customers {
                    let Some((new, last)) = new_touchpoints(&view, ix, horizon) else { continue };
                    let did = outcome(table, subset, kinds, ix, view.t0(), view.t0() + horizon).goal;
                    counts.everybody.count(last, did);
                    new.iter().for_each(|&t| counts.touchpoints[usize::from(t)].count(last, did));
                    let was = property_values(&before, &columns, ix);
                    for (j, (now, was)) in property_values(&view, &columns, ix).zip(was).enumerate() {
                        match (is_there(now), is_there(was)) {
                            (true, false) => counts.new_properties[j].count(last, did),
                            (true, true) => counts.old_properties[j].count(last, did),
                            (false, _) => {}
                        }
                    }
                }
                counts
            };
            customers.par_chunks(1024).map(of_block).collect::<Vec<_>>().iter().for_each(|more| counts.add(more));
        }
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

/// Whether a property has a value, or is the text of its column.
fn is_there(value: f64) -> bool {
    !value.is_nan() && value != 0.0
}

/// The touchpoints that a customer had in the horizon before the view's cut-off since the last order, and when that was;
/// `None` where nothing is known of the customer.
fn new_touchpoints(view: &EventsBefore, ix: CustomerIx, horizon: i64) -> Option<(Vec<u16>, LastOrder)> {
    let mut new = Vec::new();
    let (mut known, mut last) = (false, LastOrder::Never);
    for touch in view.history(ix) {
        known = true;
        let is_new = touch.time >= view.t0() - horizon;
        if touch.goal {
            last = if is_new { LastOrder::Lately } else { LastOrder::Earlier };
            new.clear();
        } else if is_new {
            new.push(touch.touchpoint);
        }
    }
    new.sort_unstable();
    new.dedup();
    known.then_some((new, last))
}
