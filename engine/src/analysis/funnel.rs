//! Funnels: who gets from step to step, in order or not, within a time.
//!
//! Of all ways along a journey that reach a step, the one that began last is the one that can still get furthest inside the
//! window. So one pass over a journey that keeps, for each step, where the latest way to it began, finds every step that any
//! way reaches, and when it is reached first. How long a step took is the time between both first times; where steps may be left
//! out or come in another order, it is told by the ways that reach it then, of those inside the window the one that was at the
//! step before first.

use std::ops::Range;

use rayon::prelude::*;

use crate::events::{BitSet, EventTable, Subset};
use crate::model::{CustomerIx, Entity, Settings};
use crate::progress::{Cancelled, Progress};

use super::journeys::Journeys;
use super::parallel::by_customers_cancellable;
use super::people_behind::PeopleCounter;
use super::steps::{Event, all_events};

/// More steps than this a funnel cannot have.
pub const MOST_STEPS: usize = 20;

/// In which order the steps of a funnel are to be taken.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum FunnelOrder {
    /// One after the other, with anything between them.
    #[default]
    Ordered,
    /// One directly after the other.
    Strict,
    /// In any order.
    Any,
}

/// One step of a funnel.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FunnelStep {
    /// For each touchpoint, whether its events are this step.
    pub touchpoints: Vec<bool>,
    /// Whether later steps are reached without it, too. The first step is never optional.
    pub is_optional: bool,
    /// For each touchpoint, whether its events end a way between the step before and this one; empty where none do.
    pub excluded: Vec<bool>,
    /// Whether it is a stage, in which one can stay: several of its events in a row are one step.
    pub is_stage: bool,
}

/// The steps of a funnel, at most [`MOST_STEPS`], and how they are to be taken.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FunnelSteps {
    /// The steps, the first one first.
    pub steps: Vec<FunnelStep>,
    /// In which order.
    pub order: FunnelOrder,
    /// Within how many ms of the first step all others are to be taken; `None` = whenever.
    pub window: Option<i64>,
    /// On whose journeys.
    pub entity: Entity,
}

/// A journey that reached a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FunnelJourney {
    /// The customer under whom it stands.
    pub customer: CustomerIx,
    /// A place on it.
    pub place: u32,
    /// The steps that it reached, one bit each.
    reached: u32,
}

impl FunnelJourney {
    /// Whether it reached the step at this position.
    pub fn has_reached(&self, step: usize) -> bool {
        self.reached & bit(step) != 0
    }
}

/// One step and who reached it.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct FunnelCount {
    /// Journeys.
    pub journeys: u64,
    /// Different people on them.
    pub people: u64,
    /// The step that it is counted from: the last one before it that is not optional; `None` for the first.
    pub previous: Option<usize>,
    /// Of the journeys that reached the step before, those that did not reach this one.
    pub lost: u64,
    /// Different people on those.
    pub lost_people: u64,
    /// Median time, ms, from when the step before is first reached to when this one is; on the same way where steps may be left
    /// out or come in another order.
    pub median_ms: Option<f64>,
}

/// What a funnel counts.
#[derive(Debug, Clone, Default)]
pub struct Funnel {
    /// Step by step.
    pub counts: Vec<FunnelCount>,
    /// Every journey that reached the first step, by customer.
    pub journeys: Vec<FunnelJourney>,
    /// Journeys looked at.
    pub all: u64,
}

/// Counts who reaches each step; can be cancelled.
pub fn funnel(
    table: &EventTable,
    subset: &Subset,
    settings: &Settings,
    of: &FunnelSteps,
    progress: &Progress,
) -> Result<Funnel, Cancelled> {
    let journeys = Journeys::new(table, subset, settings, of.entity, progress)?;
    let reader = Reader::new(table, settings, of);
    let parts = by_customers_cancellable(table, progress, |customers| {
        let mut part = FunnelPart { times: vec![Vec::new(); of.steps.len()], ..FunnelPart::default() };
        let mut way = Way::default();
        for ix in customers {
            journeys.each(ix, |places| {
                part.looked_at += u64::from(!places.is_empty());
                let place = places.start as u32;
                reader.read(&journeys, places.clone(), &mut way);
                if way.reached != 0 {
                    part.found.push(FunnelJourney { customer: ix, place, reached: way.reached });
                    reader.add_times(&journeys, &places, &way, &mut part.times);
                }
            });
        }
        // people who have part in several journeys can only be counted together
        if !journeys.is_shared() {
            part.counts = count(&journeys, &part.found, &reader.previous);
        }
        part
    })?;
    progress.check()?;
    let mut all = Vec::with_capacity(parts.iter().map(|part| part.found.len()).sum());
    parts.iter().for_each(|part| all.extend_from_slice(&part.found));
    let mut counts = match journeys.is_shared() {
        true => count(&journeys, &all, &reader.previous),
        false => sum_of_counts(&parts, &reader.previous),
    };
    counts.par_iter_mut().enumerate().for_each(|(step, count)| {
        let mut times: Vec<i64> = parts.iter().flat_map(|part| part.times[step].iter().copied()).collect();
        count.median_ms = median_between(&mut times);
    });
    Ok(Funnel { counts, journeys: all, all: parts.iter().map(|part| part.looked_at).sum() })
}

/// What is found in a range of customers.
#[derive(Default)]
struct FunnelPart {
    /// The journeys that reach the first step.
    found: Vec<FunnelJourney>,
    /// By step, how long each journey took to it.
    times: Vec<Vec<i64>>,
    /// Counts by step, where nobody has part in a journey of another range.
    counts: Vec<FunnelCount>,
    looked_at: u64,
}

/// Everybody who has part in the journeys that `is` holds of.
pub fn people_of_funnel(
    table: &EventTable,
    subset: &Subset,
    settings: &Settings,
    (found, entity): (&Funnel, Entity),
    is: impl Fn(&FunnelJourney) -> bool,
    progress: &Progress,
) -> Result<BitSet, Cancelled> {
    let journeys = Journeys::new(table, subset, settings, entity, progress)?;
    let mut people = BitSet::new(table.num_customers());
    for journey in found.journeys.iter().filter(|journey| is(journey)) {
        journeys.people(&journey.customer, journey.place as usize).iter().for_each(|&ix| people.insert(ix));
    }
    Ok(people)
}

/// Who reaches each step and who is lost before it; `previous` says which step each is counted from.
fn count(journeys: &Journeys<'_>, found: &[FunnelJourney], previous: &[Option<usize>]) -> Vec<FunnelCount> {
    let count_step = |(step, &previous): (usize, &Option<usize>)| {
        let mut count = FunnelCount { previous, ..FunnelCount::default() };
        let nobody = PeopleCounter::new(journeys.is_shared());
        let (mut people, mut lost) = (nobody.clone(), nobody);
        for journey in found {
            let of_journey = journeys.people(&journey.customer, journey.place as usize);
            if journey.has_reached(step) {
                count.journeys += 1;
                people.add(of_journey);
            } else if previous.is_some_and(|previous| journey.has_reached(previous)) {
                count.lost += 1;
                lost.add(of_journey);
            }
        }
        FunnelCount { people: people.people(), lost_people: lost.people(), ..count }
    };
    previous.iter().enumerate().map(count_step).collect()
}

fn sum_of_counts(parts: &[FunnelPart], previous: &[Option<usize>]) -> Vec<FunnelCount> {
    let sum_of_step = |(step, &previous): (usize, &Option<usize>)| {
        parts.iter().map(|part| part.counts[step]).fold(
            FunnelCount { previous, ..FunnelCount::default() },
            |sum, more| FunnelCount {
                journeys: sum.journeys + more.journeys,
                people: sum.people + more.people,
                lost: sum.lost + more.lost,
                lost_people: sum.lost_people + more.lost_people,
                ..sum
            },
        )
    };
    previous.iter().enumerate().map(sum_of_step).collect()
}

/// The middle value, or the mean of the middle two, which may lie between two milliseconds.
fn median_between(times: &mut [i64]) -> Option<f64> {
    let middle = times.len() / 2;
    if times.is_empty() {
        return None;
    }
    let is_even = times.len().is_multiple_of(2);
    let (below, &mut upper, _) = times.select_nth_unstable(middle);
    match below.iter().max() {
        Some(&lower) if is_even => Some(f64::midpoint(lower as f64, upper as f64)),
        _ => Some(upper as f64),
    }
}

pub(super) fn bit(step: usize) -> u32 {
    1 << step
}

/// The steps among the lowest bits set, the last one first.
fn from_last(mut steps: u32) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let step = steps.checked_ilog2()? as usize;
        steps &= !bit(step);
        Some(step)
    })
}

/// How far a journey has got.
#[derive(Default)]
pub(super) struct Way {
    /// The steps that were reached.
    pub(super) reached: u32,
    /// When each was reached first.
    pub(super) first: [i64; MOST_STEPS],
    /// The steps that a way waits at to go on.
    pub(super) open: u32,
    /// When the latest way to each of them began; in any order, when each step was taken last.
    began: [i64; MOST_STEPS],
}

impl Way {
    /// Forgets the journey before; its times mean nothing without these.
    fn restart(&mut self) {
        (self.reached, self.open) = (0, 0);
    }

    fn reach(&mut self, step: usize, time: i64) {
        if self.reached & bit(step) == 0 {
            self.first[step] = time;
            self.reached |= bit(step);
        }
    }
}

/// What events of a touchpoint are to a funnel, one bit for each step.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Meaning {
    /// The steps that they are.
    steps: u32,
    /// The steps at which they end the ways.
    ends: u32,
}

/// A funnel with what it needs of the table looked up.
pub(super) struct Reader<'a> {
    table: &'a EventTable,
    order: FunnelOrder,
    window: i64,
    /// By touchpoint: what its events are.
    meaning: Vec<Meaning>,
    /// Whether any event ends a way.
    has_ends: bool,
    /// By step: the steps from which it is reached.
    pub(super) from: Vec<u32>,
    /// By step: the last one before it that is not optional.
    pub(super) previous: Vec<Option<usize>>,
    /// The optional steps.
    optional: u32,
    /// The steps at which a way stays where each is to follow directly.
    stays: u32,
    /// By touchpoint, whether a refund of it is no step.
    goal: Vec<bool>,
}

impl<'a> Reader<'a> {
    pub(super) fn new(table: &'a EventTable, settings: &Settings, of: &FunnelSteps) -> Self {
        let touchpoints = table.names.touchpoints.len();
        let mut meaning = vec![Meaning::default(); touchpoints];
        let (mut from, mut previous) = (Vec::new(), Vec::new());
        for (step, what) in of.steps.iter().enumerate() {
            let required = (0..step).rev().find(|&before| !of.steps[before].is_optional);
            let before = required.map_or(0, |required| (required..step).fold(0, |all, before| all | bit(before)));
            let is_step = meaning.iter_mut().zip(&what.touchpoints).filter(|(_, is)| **is);
            is_step.for_each(|(meaning, _)| meaning.steps |= bit(step));
            let is_end = meaning.iter_mut().zip(&what.excluded).filter(|(_, is)| **is);
            is_end.for_each(|(meaning, _)| meaning.ends |= before);
            from.push(before);
            previous.push(required);
        }
        let steps_with = |is: fn(&FunnelStep) -> bool| {
            of.steps.iter().enumerate().filter(|(_, what)| is(what)).fold(0, |all, (step, _)| all | bit(step))
        };
        let (optional, stages) = (steps_with(|step| step.is_optional), steps_with(|step| step.is_stage));
        let stays = if of.order == FunnelOrder::Strict { stages } else { 0 };
        let window = of.window.unwrap_or(i64::MAX);
        let goal = table.goal_mask(&settings.goal);
        let has_ends = meaning.iter().any(|meaning| meaning.ends != 0);
        Self { table, order: of.order, window, meaning, has_ends, from, previous, optional, stays, goal }
    }

    fn read(&self, journeys: &Journeys<'_>, places: Range<usize>, way: &mut Way) {
        if journeys.are_plain() {
            self.walk(all_events(self.table, places), way);
        } else {
            self.walk(journeys.events(places), way);
        }
    }

    /// The steps that an event is.
    #[inline]
    pub(super) fn steps_of(&self, (i, touchpoint): Event) -> u32 {
        let t = usize::from(touchpoint);
        let steps = self.meaning[t].steps;
        if steps != 0 && self.goal[t] && self.table.is_refund(i) { 0 } else { steps }
    }

    #[inline]
    fn walk(&self, events: impl Iterator<Item = Event>, way: &mut Way) {
        way.restart();
        for event in events {
            self.advance(way, event, || self.table.time[event.0]);
        }
    }

    /// Goes on by one event. `when` gives its time, or its place among the events where there is no window.
    #[inline]
    pub(super) fn advance(&self, way: &mut Way, event: Event, when: impl FnOnce() -> i64) {
        let meaning = self.meaning[usize::from(event.1)];
        // most events mean nothing where others may lie between the steps
        if meaning == Meaning::default() && self.order != FunnelOrder::Strict {
            return;
        }
        let steps = self.steps_of(event);
        way.open &= !meaning.ends;
        match self.order {
            FunnelOrder::Ordered if steps != 0 => drop(self.take(way, steps, when())),
            FunnelOrder::Strict => {
                let stay = way.open & steps & self.stays;
                // a way that is to go on directly and does not has ended
                way.open = stay | self.take(way, steps, when());
            }
            FunnelOrder::Any if steps != 0 => self.take_any(way, steps, when()),
            FunnelOrder::Ordered | FunnelOrder::Any => {}
        }
    }

    /// Takes an event as each of `steps` that a way leads to; gives those. The last step comes first, so that one event is
    /// never two steps of a way.
    #[inline]
    fn take(&self, way: &mut Way, steps: u32, time: i64) -> u32 {
        let mut taken = 0;
        for step in from_last(steps) {
            let began = if step == 0 { Some(time) } else { self.latest(way, self.from[step], time) };
            let Some(began) = began else { continue };
            taken |= bit(step);
            // of two ways to one step the later one can get further; where each step follows directly there is only one,
            // if none stays
            let remains = self.order == FunnelOrder::Ordered || self.stays & bit(step) != 0;
            let is_open = way.open & bit(step) != 0 && remains;
            way.began[step] = if is_open { way.began[step].max(began) } else { began };
            way.open |= bit(step);
            way.reach(step, time);
        }
        taken
    }

    /// When the latest of the ways that wait at these steps began, if it was inside the window.
    #[inline]
    fn latest(&self, way: &Way, steps: u32, time: i64) -> Option<i64> {
        from_last(steps & way.open).map(|step| way.began[step]).max().filter(|began| time - began <= self.window)
    }

    /// Takes an event as steps in any order: as many are reached as lie inside the window that ends here.
    #[inline]
    fn take_any(&self, way: &mut Way, steps: u32, time: i64) {
        way.open |= steps;
        from_last(steps).for_each(|step| way.began[step] = time);
        let inside = from_last(way.open).filter(|&step| time - way.began[step] <= self.window).count();
        (way.reached.count_ones() as usize..inside).for_each(|step| way.reach(step, time));
    }

    fn add_times(&self, journeys: &Journeys<'_>, places: &Range<usize>, way: &Way, times: &mut [Vec<i64>]) {
        for step in from_last(way.reached) {
            let Some(previous) = self.previous[step] else { continue };
            let reached = way.first[step];
            // where all that happened lies inside the window, nothing was at the step before earlier than the first
            let is_first = reached - way.first[0] <= self.window && !self.has_ends;
            // in the plain order times are those between the first times of both steps, as other tools tell them
            let is_plain = self.order == FunnelOrder::Ordered && self.optional == 0;
            if is_plain || is_first && self.order != FunnelOrder::Strict {
                times[step].push(reached - way.first[previous]);
                continue;
            }
            let since = reached.saturating_sub(self.window);
            let inside = journeys.events(places.clone()).filter(|&(i, _)| self.table.time[i] >= since);
            times[step].extend(match self.order {
                FunnelOrder::Any => self.time_in_any_order(step, inside),
                FunnelOrder::Ordered | FunnelOrder::Strict => self.time_on_way(step, inside),
            });
        }
    }

    /// How long it took from the required step before to a step, on the ways along these events, which all lie inside the
    /// window.
    fn time_on_way(&self, wanted: usize, events: impl Iterator<Item = Event>) -> Option<i64> {
        // by open step: when a way that waits there was at its last required step, at the earliest
        let (mut open, mut since) = (0, [0; MOST_STEPS]);
        for event in events {
            let (time, steps) = (self.table.time[event.0], self.steps_of(event));
            open &= !self.meaning[usize::from(event.1)].ends;
            let mut remaining = if self.order == FunnelOrder::Strict { open & steps & self.stays } else { open };
            // the last step comes first, as in `take`
            for step in from_last(steps) {
                let before = from_last(self.from[step] & open).map(|before| since[before]).min();
                if step > 0 && before.is_none() {
                    continue;
                }
                if step == wanted {
                    return before.map(|before| time - before);
                }
                let here = before.filter(|_| self.optional & bit(step) != 0).unwrap_or(time);
                since[step] = if remaining & bit(step) != 0 { since[step].min(here) } else { here };
                remaining |= bit(step);
            }
            open = remaining;
        }
        None
    }

    /// How long it took from when one step less was taken, in any order, to when so many were, along these events inside the
    /// window.
    fn time_in_any_order(&self, wanted: usize, events: impl Iterator<Item = Event>) -> Option<i64> {
        let (mut taken, mut before) = (0u32, None);
        for event in events {
            taken |= self.steps_of(event);
            let n = taken.count_ones() as usize;
            if n >= wanted {
                before = before.or(Some(self.table.time[event.0]));
            }
            if n > wanted {
                return before.map(|before| self.table.time[event.0] - before);
            }
        }
        None
    }
}
