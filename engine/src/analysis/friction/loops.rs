//! Steps that sessions go back and forth between, and the devices on which they do.

use rustc_hash::FxHashMap;
use serde::Serialize;

use crate::analysis::parallel::{by_customers_cancellable, customers_who};
use crate::analysis::people_behind::people_by;
use crate::analysis::sessions::{SessionGap, each_session};
use crate::analysis::stats::{Share, adjust, hypergeometric_upper};
use crate::events::{BitSet, EventTable, Subset, agent};
use crate::model::{NONE_U32, Settings};
use crate::progress::{Cancelled, Progress, uninterrupted};

/// Loops in fewer sessions are not listed.
const MIN_LOOPING: u64 = 10;
/// A device stands out from so many times the share of the others, so unlikely by chance.
const MIN_RATIO: f64 = 1.5;
const MAX_P: f64 = 0.05;

/// A loop on one kind of device.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct LoopOnDevice {
    /// Code in `dims.device`, `NONE_U32` where unknown.
    pub device: u32,
    /// Sessions that were at either step.
    pub sessions: u64,
    /// Of them, those that went back and forth.
    pub looping: u64,
    /// Share against the share on all other devices together; `None` where those never loop.
    pub ratio: Option<f64>,
    /// Chance of so many if the device made no difference (Fisher's exact test), corrected for the number of
    /// comparisons. `None` where devices are not compared.
    pub p_adjusted: Option<f64>,
}

impl LoopOnDevice {
    /// Share of the sessions at either step that go back and forth.
    pub fn share(&self) -> Share {
        Share::new(self.looping, self.sessions)
    }

    /// Whether the loop is a matter of this device, with enough sessions to speak of.
    pub fn stands_out(&self) -> bool {
        let is_by_chance = self.p_adjusted.is_none_or(|p| p >= MAX_P);
        self.share().is_enough() && !is_by_chance && self.ratio.is_none_or(|r| r >= MIN_RATIO)
    }
}

/// Two steps that sessions go back and forth between: a → b → a or b → a → b, repeats collapsed.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Loop {
    /// One step, index in `names.touchpoints`; the lower of the two.
    pub a: u16,
    /// The other one of the pair.
    pub b: u16,
    /// Sessions that were at either step.
    pub sessions: u64,
    /// Of them, those that went back and forth.
    pub looping: u64,
    /// Sessions at both steps by device, highest share first.
    pub devices: Vec<LoopOnDevice>,
}

impl Loop {
    /// How many times as often as on all other devices together it happens on `device`; `None` with too few to say.
    pub fn times_elsewhere(&self, device: &LoopOnDevice) -> Option<f64> {
        device.p_adjusted?;
        let others = (self.looping.saturating_sub(device.looping), self.sessions.saturating_sub(device.sessions));
        device.share().times(&Share::new(others.0, others.1))
    }

    /// Leaves out the comparison of devices: a filter that picks customers by their device leaves of the others only
    /// those who have several.
    pub fn without_comparison(mut self) -> Self {
        for device in &mut self.devices {
            (device.ratio, device.p_adjusted) = (None, None);
        }
        self
    }

    /// The device on which it happens out of proportion, where there is one.
    pub fn worst_device(&self) -> Option<&LoopOnDevice> {
        self.devices.iter().find(|d| d.stands_out())
    }
}

/// (sessions with both steps, of them looping) by pair of steps and device. The pair of a step with itself counts the
/// sessions that were there.
type Counts = FxHashMap<Place, Sessions>;
/// Two touchpoints and a device.
type Place = (u16, u16, u32);
/// Sessions in which the two touchpoints follow each other, and of them those that go round.
type Sessions = (u64, u64);

/// Loops in at least 10 sessions: those of one device first, then by the number of sessions.
pub fn loops(table: &EventTable, subset: &Subset, settings: &Settings) -> Vec<Loop> {
    uninterrupted(|progress| loops_cancellable(table, subset, settings, progress))
}

/// [`loops`] that can be cancelled.
pub fn loops_cancellable(
    table: &EventTable,
    subset: &Subset,
    settings: &Settings,
    progress: &Progress,
) -> Result<Vec<Loop>, Cancelled> {
    let gap = SessionGap::new(table, settings);
    // user agents of one kind of device are one device
    let kinds = agent::kinds(&table.dims.device);
    let parts = by_customers_cancellable(table, progress, |customers| {
        let mut counts = Counts::default();
        let mut session = Session::default();
        for ix in customers {
            each_session(table, &gap, subset.events(table, ix), |from, to| {
                session.read(table, &kinds, (from..to).filter(|&i| subset.is_visible(table, i)));
                session.count(&mut counts);
            });
        }
        counts
    })?;
    let mut all = Counts::default();
    for (key, (sessions, looping)) in parts.into_iter().flatten() {
        let entry = all.entry(key).or_default();
        *entry = (entry.0 + sessions, entry.1 + looping);
    }
    let mut counted: Vec<_> = all.iter().filter(|(key, _)| key.0 != key.1).map(|(&k, &c)| (k, c)).collect();
    counted.sort_unstable();
    let at = |step: u16, device: u32| all.get(&(step, step, device)).map_or(0, |c| c.0);
    for ((a, b, device), (sessions, _)) in &mut counted {
        *sessions = at(*a, *device) + at(*b, *device) - *sessions;
    }
    let mut found: Vec<Loop> = counted
        .chunk_by(|x, y| (x.0.0, x.0.1) == (y.0.0, y.0.1))
        .map(by_device)
        .filter(|l| l.looping >= MIN_LOOPING)
        .collect();
    correct(&mut found);
    found.sort_by_key(|l| (l.worst_device().is_none(), std::cmp::Reverse(l.looping), l.a, l.b));
    Ok(found)
}

/// How many different customers are behind a loop on one device: those who went back and forth, and those who were at
/// either step in a session without doing so.
pub fn people_behind(
    table: &EventTable,
    subset: &Subset,
    settings: &Settings,
    of: &Loop,
    device: &LoopOnDevice,
) -> (u64, u64) {
    let gap = SessionGap::new(table, settings);
    let kinds = agent::kinds(&table.dims.device);
    let people = people_by(table, |ix, keys| {
        let mut session = Session::default();
        each_session(table, &gap, subset.events(table, ix), |from, to| {
            session.read(table, &kinds, (from..to).filter(|&i| subset.is_visible(table, i)));
            let there = [of.a, of.b].iter().any(|step| session.distinct.binary_search(step).is_ok());
            if session.device == device.device && there {
                keys.push(session.looped.binary_search(&(of.a, of.b)).is_ok());
            }
        });
    });
    let get = |looping: bool| people.get(&looping).copied().unwrap_or(0);
    (get(true), get(false))
}

/// The customers who went back and forth between two steps, the lower one first.
pub fn customers_who_loop(
    table: &EventTable,
    subset: &Subset,
    settings: &Settings,
    steps: (u16, u16),
    progress: &Progress,
) -> Result<BitSet, Cancelled> {
    let gap = SessionGap::new(table, settings);
    let kinds = agent::kinds(&table.dims.device);
    customers_who(table, progress, |ix| {
        let (mut session, mut loops) = (Session::default(), false);
        each_session(table, &gap, subset.events(table, ix), |from, to| {
            session.read(table, &kinds, (from..to).filter(|&i| subset.is_visible(table, i)));
            loops |= session.looped.binary_search(&steps).is_ok();
        });
        loops
    })
}

/// One session, reused from one to the next.
#[derive(Default)]
struct Session {
    device: u32,
    /// Touchpoints with repeats collapsed.
    steps: Vec<u16>,
    /// The different touchpoints of the session, ascending.
    distinct: Vec<u16>,
    /// Pairs that were looped between, ascending.
    looped: Vec<(u16, u16)>,
}

impl Session {
    fn read(&mut self, table: &EventTable, kinds: &[u32], events: impl Iterator<Item = usize>) {
        self.device = NONE_U32;
        self.steps.clear();
        for i in events {
            if self.device == NONE_U32 {
                self.device = kinds.get(table.device[i] as usize).copied().unwrap_or(NONE_U32);
            }
            if self.steps.last() != Some(&table.touchpoint[i]) {
                self.steps.push(table.touchpoint[i]);
            }
        }
        self.distinct.clone_from(&self.steps);
        self.distinct.sort_unstable();
        self.distinct.dedup();
        let back = self.steps.windows(3).filter(|w| w[0] == w[2]);
        self.looped = back.map(|w| (w[0].min(w[1]), w[0].max(w[1]))).collect();
        self.looped.sort_unstable();
        self.looped.dedup();
    }

    fn count(&self, counts: &mut Counts) {
        for (i, &a) in self.distinct.iter().enumerate() {
            for &b in &self.distinct[i..] {
                let entry = counts.entry((a, b, self.device)).or_default();
                entry.0 += 1;
                entry.1 += u64::from(self.looped.binary_search(&(a, b)).is_ok());
            }
        }
    }
}

fn by_device(counts: &[(Place, Sessions)]) -> Loop {
    let sum = counts.iter().fold((0, 0), |s, (_, c)| (s.0 + c.0, s.1 + c.1));
    let mut devices: Vec<LoopOnDevice> = counts
        .iter()
        .map(|&((_, _, device), (sessions, looping))| {
            let (other, other_looping) = (sum.0 - sessions, sum.1 - looping);
            let share = looping as f64 / sessions as f64;
            let ratio = (other_looping > 0).then(|| share / (other_looping as f64 / other as f64));
            let p = hypergeometric_upper(looping, sum.0, sum.1, sessions);
            LoopOnDevice { device, sessions, looping, ratio, p_adjusted: Some(p) }
        })
        .collect();
    devices.sort_by(|x, y| y.share().share.total_cmp(&x.share().share).then(x.device.cmp(&y.device)));
    let (a, b, _) = counts[0].0;
    Loop { a, b, sessions: sum.0, looping: sum.1, devices }
}

/// Corrects the p-values of all devices of all loops together.
fn correct(loops: &mut [Loop]) {
    let p: Vec<f64> = loops.iter().flat_map(|l| &l.devices).filter_map(|d| d.p_adjusted).collect();
    for (device, p) in loops.iter_mut().flat_map(|l| &mut l.devices).zip(adjust(&p)) {
        device.p_adjusted = Some(p);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn back_and_forth_is_seen_once_per_session() {
        let mut session = Session { steps: vec![5, 3, 5, 3, 9], device: 1, ..Session::default() };
        session.distinct = vec![3, 5, 9];
        session.looped = vec![(3, 5)];
        let mut counts = Counts::default();
        session.count(&mut counts);
        let mut counts: Vec<_> = counts.into_iter().collect();
        counts.sort_unstable();
        assert_eq!(
            counts,
            [
                ((3, 3, 1), (1, 0)),
                ((3, 5, 1), (1, 1)),
                ((3, 9, 1), (1, 0)),
                ((5, 5, 1), (1, 0)),
                ((5, 9, 1), (1, 0)),
                ((9, 9, 1), (1, 0))
            ]
        );
    }

    #[test]
    fn the_device_that_loops_more_stands_out() {
        let mut loops = [by_device(&[((1, 2, 0), (400, 130)), ((1, 2, 1), (500, 20)), ((1, 2, 2), (30, 1))])];
        correct(&mut loops);
        let worst = loops[0].worst_device().unwrap();
        assert_eq!(worst.device, 0);
        assert!((worst.ratio.unwrap() - 0.325 / (21.0 / 530.0)).abs() < 1e-12);
        let mut even = [by_device(&[((1, 2, 0), (400, 20)), ((1, 2, 1), (500, 25))])];
        correct(&mut even);
        assert!(even[0].worst_device().is_none());
    }
}
