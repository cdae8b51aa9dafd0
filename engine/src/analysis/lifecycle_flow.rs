//! How customers move through their life as such: where each is when a period ends, and from where they came.

use crate::events::{BitSet, EventTable, Subset};
use crate::model::{CustomerIx, Settings};
use crate::progress::{Cancelled, Progress};

use super::customer_state::{CustomerStates, Lifecycle};
use super::parallel::{by_customers_cancellable, customers_who};
use super::periods::{Period, Periods};

/// How many states there are.
const STATES: usize = Lifecycle::ALL.len();

/// Customers by where they are when each period ends.
#[derive(Debug, Clone)]
pub struct LifecycleFlow {
    /// The periods at whose ends customers are counted.
    pub periods: Periods,
    /// Period by period, the customers of each state, by [`Lifecycle::ALL`].
    pub counts: Vec<[u64; STATES]>,
    /// From each period to the next, how many moved from one state to another; those who were not yet there come from the one
    /// after the last.
    pub moves: Vec<[[u64; STATES]; STATES + 1]>,
}

/// When the periods end, for as long as is known.
fn moments(periods: &Periods) -> Vec<i64> {
    (0..periods.len()).map(|i| periods.end(i)).collect()
}

fn position(state: Lifecycle) -> usize {
    Lifecycle::ALL.iter().position(|known| *known == state).unwrap_or(0)
}

/// Counts the customers of a subset that have a visible event; can be cancelled.
pub fn lifecycle_flow(
    table: &EventTable,
    subset: &Subset,
    settings: &Settings,
    period: Period,
    progress: &Progress,
) -> Result<LifecycleFlow, Cancelled> {
    let periods = Periods::new(table, subset, settings, period);
    let (moments, states) = (moments(&periods), CustomerStates::new(table, subset, settings));
    let n = moments.len();
    let parts = by_customers_cancellable(table, progress, |customers| {
        let mut counts = vec![[0u64; STATES]; n];
        let mut moves = vec![[[0u64; STATES]; STATES + 1]; n.saturating_sub(1)];
        for ix in customers.filter(|&ix| is_shown(table, subset, ix)) {
            let mut before = None;
            for (at, state) in states.lifecycles(ix, &moments).into_iter().enumerate() {
                let Some(state) = state.map(position) else { continue };
                counts[at][state] += 1;
                if at > 0 {
                    moves[at - 1][before.unwrap_or(STATES)][state] += 1;
                }
                before = Some(state);
            }
        }
        (counts, moves)
    })?;
    let mut found = LifecycleFlow {
        counts: vec![[0; STATES]; n],
        moves: vec![[[0; STATES]; STATES + 1]; n.saturating_sub(1)],
        periods,
    };
    for (counts, moves) in parts {
        let cells = found.counts.iter_mut().zip(counts).flat_map(|(sum, more)| sum.iter_mut().zip(more));
        cells.for_each(|(sum, more)| *sum += more);
        let cells = found.moves.iter_mut().flatten().flatten().zip(moves.into_iter().flatten().flatten());
        cells.for_each(|(sum, more)| *sum += more);
    }
    Ok(found)
}

fn is_shown(table: &EventTable, subset: &Subset, ix: CustomerIx) -> bool {
    subset.customers().contains(ix) && subset.events(table, ix).next().is_some()
}

/// The customers who are in a state when a period ends, with `from` only those who came from there: from another state, or from
/// nowhere where they were not yet there when the period before ended.
pub fn customers_of_lifecycle(
    table: &EventTable,
    subset: &Subset,
    settings: &Settings,
    (flow, period): (&LifecycleFlow, usize),
    (from, to): (Option<Option<Lifecycle>>, Lifecycle),
    progress: &Progress,
) -> Result<BitSet, Cancelled> {
    let states = CustomerStates::new(table, subset, settings);
    let moments: Vec<i64> = (period.saturating_sub(1)..=period).map(|i| flow.periods.end(i)).collect();
    customers_who(table, progress, |ix| {
        if !is_shown(table, subset, ix) {
            return false;
        }
        let of_it = states.lifecycles(ix, &moments);
        let before = if of_it.len() > 1 { of_it[0] } else { None };
        of_it.last() == Some(&Some(to)) && from.is_none_or(|from| before == from)
    })
}
