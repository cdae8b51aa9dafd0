//! From when to when each customer is seen, and when they reach the goal.

use crate::events::{EventTable, Subset};
use crate::model::{CustomerIx, Settings};
use crate::progress::{Cancelled, Progress};

use super::parallel::by_customers_cancellable;

/// The visible events of a customer in short.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CustomerSpan {
    /// The customer whose events they are.
    pub customer: CustomerIx,
    /// Time of the first, ms UTC.
    pub first: i64,
    /// Time of the last one, ms UTC.
    pub last: i64,
    /// How many visible events the customer has.
    pub events: u32,
    /// When the goal is first reached.
    pub goal: Option<i64>,
}

/// In which order customers stand below each other. Ties stand by their numbers.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum SpanOrder {
    /// Ordered by the first event.
    #[default]
    Start,
    /// By the time from their first event to their last, the longest first.
    Length,
    /// By the time from their first event to the goal, the quickest first; then those who do not reach it.
    Goal,
}

/// The span of every customer with a visible event, in this order; can be cancelled.
pub fn customer_spans(
    table: &EventTable,
    subset: &Subset,
    settings: &Settings,
    order: SpanOrder,
    progress: &Progress,
) -> Result<Vec<CustomerSpan>, Cancelled> {
    let goal = table.goal_mask(&settings.goal);
    let parts = by_customers_cancellable(table, progress, |customers| {
        let mut spans = Vec::new();
        for customer in customers {
            let mut span: Option<CustomerSpan> = None;
            for i in subset.events(table, customer) {
                let at = table.time[i];
                let span = span.get_or_insert(CustomerSpan { customer, first: at, last: at, events: 0, goal: None });
                span.last = at;
                span.events += 1;
                if span.goal.is_none() && goal[usize::from(table.touchpoint[i])] && !table.is_refund(i) {
                    span.goal = Some(at);
                }
            }
            spans.extend(span);
        }
        spans
    })?;
    let mut spans = parts.concat();
    match order {
        SpanOrder::Start => spans.sort_unstable_by_key(|of| (of.first, of.customer)),
        SpanOrder::Length => spans.sort_unstable_by_key(|of| (of.first - of.last, of.customer)),
        SpanOrder::Goal => {
            let until_goal = |of: &CustomerSpan| of.goal.map_or(i64::MAX, |at| at - of.first);
            spans.sort_unstable_by_key(|of| (until_goal(of), of.first - of.last, of.customer));
        }
    }
    progress.check()?;
    Ok(spans)
}
