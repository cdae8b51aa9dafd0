//! What just happened: the last events, who came back, and who has a cart open.

use std::cmp::Reverse;

use rayon::prelude::*;

use crate::events::{EventTable, Subset};
use crate::model::{CustomerIx, Settings};
use crate::progress::{Cancelled, Progress};

const MINUTE: i64 = 60_000;

/// Somebody whose visit of now is not their first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Return {
    /// The customer who came back.
    pub customer: CustomerIx,
    /// When the visit began, ms UTC.
    pub since: i64,
    /// How long they were away before it, in ms.
    pub away: i64,
}

/// A cart or checkout that no order followed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CartNow {
    /// The customer whose cart it is.
    pub customer: CustomerIx,
    /// The event with which it was opened or changed last.
    pub event: usize,
}

/// Last events, returns and open carts: what a live view shows.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LatestActivity {
    /// Positions of the last events, latest first.
    pub events: Vec<usize>,
    /// Who came back, latest first.
    pub returns: Vec<Return>,
    /// Who has a cart open, the one that was touched last first.
    pub carts: Vec<CartNow>,
}

/// How far back is looked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LatestTerms {
    /// The moment that counts as now, ms UTC.
    pub now: i64,
    /// Visits of so many minutes count as those of now.
    pub visit_minutes: i64,
    /// Carts of so many minutes count as open.
    pub cart_minutes: i64,
    /// So many of each are listed.
    pub most: usize,
}

/// Looks at the last events of each customer of `subset`.
pub fn latest_activity(
    table: &EventTable,
    subset: &Subset,
    settings: &Settings,
    terms: LatestTerms,
    progress: &Progress,
) -> Result<LatestActivity, Cancelled> {
    let goal = table.goal_mask(&settings.goal);
    let since = terms.now - terms.visit_minutes.max(terms.cart_minutes) * MINUTE;
    let recent = |&ix: &CustomerIx| table.range(ix).next_back().is_some_and(|last| table.time[last] >= since);
    let customers: Vec<CustomerIx> = subset.customers().iter().filter(recent).collect();
    progress.check()?;
    let gap = i64::from(settings.session_gap_minutes) * MINUTE;
    let of_customer = |&ix: &CustomerIx| {
        let visible = || table.range(ix).rev().filter(|&i| subset.is_visible(table, i) && table.time[i] <= terms.now);
        let tail: Vec<usize> = visible().take_while(|&i| table.time[i] >= since).take(terms.most).collect();
        (tail, returned(table, ix, visible(), (gap, terms)), open_cart(table, ix, visible(), (&goal[..], terms)))
    };
    let found: Vec<(Vec<usize>, Option<Return>, Option<CartNow>)> = customers.par_iter().map(of_customer).collect();
    progress.check()?;
    let mut all = LatestActivity::default();
    for (tail, back, cart) in found {
        all.events.extend(tail);
        all.returns.extend(back);
        all.carts.extend(cart);
    }
    all.events.sort_by_key(|&i| Reverse((table.time[i], i)));
    all.returns.sort_by_key(|of| (Reverse(of.since), of.customer));
    all.carts.sort_by_key(|of| (Reverse(table.time[of.event]), of.customer));
    all.events.truncate(terms.most);
    all.returns.truncate(terms.most);
    all.carts.truncate(terms.most);
    Ok(all)
}

/// Whether the visit in which the latest events are is not the first; `events` come latest first.
fn returned(
    table: &EventTable,
    customer: CustomerIx,
    mut events: impl Iterator<Item = usize>,
    (gap, terms): (i64, LatestTerms),
) -> Option<Return> {
    let mut since = table.time[events.next()?];
    if since < terms.now - terms.visit_minutes * MINUTE {
        return None;
    }
    for i in events {
        let away = since - table.time[i];
        if away > gap {
            return Some(Return { customer, since, away });
        }
        since = table.time[i];
    }
    None
}

/// The cart that no order followed; `events` come latest first.
fn open_cart(
    table: &EventTable,
    customer: CustomerIx,
    events: impl Iterator<Item = usize>,
    (goal, terms): (&[bool], LatestTerms),
) -> Option<CartNow> {
    let since = terms.now - terms.cart_minutes * MINUTE;
    for event in events.take_while(|&i| table.time[i] >= since) {
        let touchpoint = table.touchpoint[event];
        if goal[usize::from(touchpoint)] && !table.is_refund(event) {
            return None;
        }
        if table.names.kind(touchpoint).is_before_order() {
            return Some(CartNow { customer, event });
        }
    }
    None
}
