//! What a prediction of one's own asks, and when each customer did it.

use std::ops::Range;

use rayon::prelude::*;

use crate::analysis::membership::{EventTimes, Membership};
use crate::model::CustomerIx;
use crate::progress::{Cancelled, Progress};

use super::as_of::DAY;

/// Customers looked at between two looks at whether anybody still waits.
pub(super) const AT_ONCE: usize = 16 * 1024;

/// What is asked, ready to be asked of any customer.
#[derive(Debug)]
pub struct OwnQuestion<'a> {
    /// What customers may do.
    pub what: OwnTarget<'a>,
    /// Of those who did anything within so many days before; `None` = of all who ever did.
    pub active_days: Option<u32>,
    /// Within so many days after.
    pub horizon_days: u32,
}

/// What customers may do.
#[derive(Debug)]
pub enum OwnTarget<'a> {
    /// The customer does something.
    Event(EventTimes<'a>),
    /// They come into a segment; asked only of those who are not in it.
    Enters(Membership<'a>),
}

/// When a customer did what is asked for.
#[derive(Debug, Clone, Default)]
pub(super) struct Occurrences {
    /// The times in ascending order, ms UTC.
    pub times: Vec<i64>,
    /// When the question is not about the customer, who is in the segment already.
    inside: Vec<Range<i64>>,
}

impl Occurrences {
    /// Whether it can happen to the customer at a moment.
    fn is_possible(&self, moment: i64) -> bool {
        !self.inside.iter().any(|of| of.contains(&moment))
    }

    /// Whether it happens in this time.
    fn happens_in(&self, time: Range<i64>) -> bool {
        let at = self.times.partition_point(|&t| t < time.start);
        self.times.get(at).is_some_and(|&t| t < time.end)
    }

    /// Those before a moment.
    pub(super) fn before(&self, moment: i64) -> &[i64] {
        &self.times[..self.times.partition_point(|&t| t < moment)]
    }
}

impl OwnQuestion<'_> {
    pub(super) fn occurrences(&self, ix: CustomerIx) -> Occurrences {
        match &self.what {
            OwnTarget::Event(times) => Occurrences { times: times.of(ix), inside: Vec::new() },
            OwnTarget::Enters(membership) => {
                let inside = membership.intervals(ix);
                // who belongs from a moment on came in by what happened just before it
                Occurrences { times: inside.iter().map(|of| of.start.saturating_sub(1)).collect(), inside }
            }
        }
    }

    /// Of all these customers, in their order.
    pub(super) fn all(&self, customers: &[CustomerIx], progress: &Progress) -> Result<Vec<Occurrences>, Cancelled> {
        let mut all = Vec::with_capacity(customers.len());
        for some in customers.chunks(AT_ONCE) {
            progress.check()?;
            all.par_extend(some.par_iter().map(|&ix| self.occurrences(ix)));
        }
        Ok(all)
    }

    /// Whether it is asked of a customer at a moment who was active so many days before, and whether it then happens.
    pub(super) fn example(&self, of: &Occurrences, moment: i64, days_silent: f64) -> Option<bool> {
        let active = self.active_days.is_none_or(|days| days_silent <= f64::from(days));
        let horizon = i64::from(self.horizon_days) * DAY;
        (active && of.is_possible(moment)).then(|| of.happens_in(moment..moment + horizon))
    }
}
