//! Who met an obstacle, and who was at the same place and did not.

use crate::analysis::parallel::by_customers_cancellable;
use crate::analysis::sessions::{SessionGap, each_session};
use crate::events::{EventTable, Subset, agent};
use crate::model::{CustomerIx, NONE_U32, Settings, TouchpointKind};
use crate::progress::{Cancelled, Progress};

use super::loss::Exposure;

/// Customers who were where an obstacle is. What they did is compared by the first time that each was there: who never met it
/// in many times is another kind of customer than who met it once.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Exposures {
    /// Everybody who ever met it, each at the first time.
    pub met: Vec<Exposure>,
    /// Those who met it the first time that they were there.
    pub first_met: Vec<Exposure>,
    /// Those who did not meet it the first time that they were there.
    pub others: Vec<Exposure>,
}

/// Stretches of time, ms UTC.
pub(super) type Times = [std::ops::Range<i64>];

/// Whether a customer met the obstacle when they were at its place, with the event from which they are followed.
#[derive(Clone, Copy)]
enum Encounter {
    /// They met it, at the event of this position.
    Met(usize),
    /// They did not meet it, at the event of this position.
    Spared(usize),
}

/// Goes through the sessions of each customer; `seen` says what the visible events of one are.
fn by_session(
    table: &EventTable,
    subset: &Subset,
    settings: &Settings,
    seen: impl Fn(&[usize]) -> Option<Encounter> + Sync + Send,
    progress: &Progress,
) -> Result<Exposures, Cancelled> {
    let gap = SessionGap::new(table, settings);
    let of_customer = |ix: CustomerIx, events: &mut Vec<usize>, found: &mut dyn FnMut(Encounter)| {
        each_session(table, &gap, subset.events(table, ix), |from, to| {
            events.clear();
            events.extend((from..to).filter(|&i| subset.is_visible(table, i)));
            seen(events).into_iter().for_each(&mut *found);
        });
    };
    collect(table, of_customer, progress)
}

/// Puts the customers together; `of_customer` calls what it is given with each time that one was there.
fn collect(
    table: &EventTable,
    of_customer: impl Fn(CustomerIx, &mut Vec<usize>, &mut dyn FnMut(Encounter)) + Sync + Send,
    progress: &Progress,
) -> Result<Exposures, Cancelled> {
    let parts = by_customers_cancellable(table, progress, |customers| {
        let (mut part, mut events) = (Exposures::default(), Vec::new());
        for customer in customers {
            let exposure = |i: usize| Exposure { customer, event: i as u32 };
            let (mut first, mut met) = (None, None);
            of_customer(customer, &mut events, &mut |seen| {
                first = first.or(Some(seen));
                if let (Encounter::Met(i), None) = (seen, met) {
                    met = Some(i);
                }
            });
            part.met.extend(met.map(exposure));
            match first {
                Some(Encounter::Met(i)) => part.first_met.push(exposure(i)),
                Some(Encounter::Spared(i)) => part.others.push(exposure(i)),
                None => {}
            }
        }
        part
    })?;
    let mut all = Exposures::default();
    for part in parts {
        all.met.extend(part.met);
        all.first_met.extend(part.first_met);
        all.others.extend(part.others);
    }
    Ok(all)
}

/// Who met an error in sessions that begin in these times, and who was at the step before it in such a session without it. Both
/// are followed from that step, or where there is none from the beginning of the session: what is bought between it and the
/// error counts for both.
pub(super) fn of_error(
    (table, subset, settings): (&EventTable, &Subset, &Settings),
    (error, after): (u16, Option<u16>),
    times: &Times,
    progress: &Progress,
) -> Result<Exposures, Cancelled> {
    let seen = |events: &[usize]| {
        let begin = table.time[*events.first()?];
        times.iter().find(|times| times.contains(&begin))?;
        let at = |t: u16| events.iter().copied().find(|&i| table.touchpoint[i] == t);
        let start = events.first().copied();
        let place = after.map_or(start, at);
        match at(error) {
            // an error that came before the step of this session
            Some(met) => place.filter(|&i| i <= met).or(start).map(Encounter::Met),
            None => place.map(Encounter::Spared),
        }
    };
    by_session(table, subset, settings, seen, progress)
}

/// Who went back and forth between two steps in a session on a kind of device, and who was at either in one without that.
pub(super) fn of_loop(
    (table, subset, settings): (&EventTable, &Subset, &Settings),
    (a, b): (u16, u16),
    device: u32,
    progress: &Progress,
) -> Result<Exposures, Cancelled> {
    let kinds = agent::kinds(&table.dims.device);
    let kind = |i: usize| kinds.get(table.device[i] as usize).copied().filter(|kind| *kind != NONE_U32);
    let seen = |events: &[usize]| {
        if events.iter().find_map(|&i| kind(i)).unwrap_or(NONE_U32) != device {
            return None;
        }
        let mut steps: Vec<u16> = events.iter().map(|&i| table.touchpoint[i]).collect();
        steps.dedup();
        let first = events.iter().copied().find(|&i| [a, b].contains(&table.touchpoint[i]))?;
        let is_back = |w: &[u16]| w[0] == w[2] && (w[0].min(w[1]), w[0].max(w[1])) == (a.min(b), a.max(b));
        Some(if steps.windows(3).any(is_back) { Encounter::Met(first) } else { Encounter::Spared(first) })
    };
    by_session(table, subset, settings, seen, progress)
}

/// What customers ask, and what answers it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Answers {
    /// By touchpoint, whether something is asked of support there, or sent back.
    asks: Vec<bool>,
    /// By touchpoint, whether it is an answer.
    is_answer: Vec<bool>,
    /// The most common of the answers.
    pub answer: Option<u16>,
}

impl Answers {
    /// What is known to settle a question; where no touchpoint is, the one that directly follows on at least half of them.
    pub(super) fn find(table: &EventTable, subset: &Subset, progress: &Progress) -> Result<Self, Cancelled> {
        let asks = asks(table);
        let n = asks.len();
        let parts = by_customers_cancellable(table, progress, |customers| {
            let (mut asked, mut next) = (0u64, vec![0u64; n]);
            for ix in customers {
                let mut is_open = false;
                for t in subset.events(table, ix).map(|i| usize::from(table.touchpoint[i])) {
                    if std::mem::replace(&mut is_open, asks[t]) {
                        next[t] += 1;
                    }
                    asked += u64::from(asks[t]);
                }
            }
            (asked, next)
        })?;
        let (mut asked, mut next) = (0, vec![0; n]);
        for part in parts {
            asked += part.0;
            next.iter_mut().zip(part.1).for_each(|(sum, more): (&mut u64, u64)| *sum += more);
        }
        let mut is_answer = table.names.of_kind(|kind| kind == TouchpointKind::SupportSolved);
        let is_known = is_answer.contains(&true);
        let may_be = |t: &usize| !asks[*t] && (!is_known || is_answer[*t]);
        let answer =
            (0..n).rev().filter(may_be).max_by_key(|&t| next[t]).filter(|&t| is_known || 2 * next[t] >= asked.max(1));
        answer.into_iter().for_each(|t| is_answer[t] = true);
        Ok(Self { asks, is_answer, answer: answer.map(|t| t as u16) })
    }
}

/// Who waited longer than `limit` ms for an answer, and who was answered sooner.
pub(super) fn of_slow_answer(
    (table, subset): (&EventTable, &Subset),
    answers: &Answers,
    limit: i64,
    progress: &Progress,
) -> Result<Exposures, Cancelled> {
    let of_customer = |ix: CustomerIx, _: &mut Vec<usize>, found: &mut dyn FnMut(Encounter)| {
        let mut open = None;
        for i in subset.events(table, ix) {
            let t = usize::from(table.touchpoint[i]);
            if answers.asks[t] {
                open = open.or(Some(i));
            } else if answers.is_answer[t]
                && let Some(asked) = open.take()
            {
                let is_slow = table.time[i] - table.time[asked] > limit;
                found(if is_slow { Encounter::Met(asked) } else { Encounter::Spared(asked) });
            }
        }
    };
    collect(table, of_customer, progress)
}

/// Who came to support again within `limit` ms, and who did not.
pub(super) fn of_repeated_contact(
    (table, subset): (&EventTable, &Subset),
    limit: i64,
    progress: &Progress,
) -> Result<Exposures, Cancelled> {
    let asks = asks(table);
    let of_customer = |ix: CustomerIx, asked: &mut Vec<usize>, found: &mut dyn FnMut(Encounter)| {
        asked.clear();
        asked.extend(subset.events(table, ix).filter(|&i| asks[usize::from(table.touchpoint[i])]));
        for (at, &i) in asked.iter().enumerate() {
            let next = asked.get(at + 1).map(|&next| table.time[next] - table.time[i]);
            found(if next.is_some_and(|after| after <= limit) { Encounter::Met(i) } else { Encounter::Spared(i) });
        }
    };
    collect(table, of_customer, progress)
}

/// By touchpoint, whether customers ask something of support there, or send something back.
fn asks(table: &EventTable) -> Vec<bool> {
    table.names.of_kind(|kind| matches!(kind, TouchpointKind::SupportContact | TouchpointKind::Return))
}
