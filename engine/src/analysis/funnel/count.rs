//! Counts who reaches each step of a funnel.

use rayon::prelude::*;

use crate::analysis::journey_counts::FoundJourney;
use crate::analysis::journeys::Journeys;
use crate::analysis::parallel::by_customers_cancellable;
use crate::analysis::people_behind::PeopleCounter;
use crate::events::{BitSet, EventTable, Subset};
use crate::model::{CustomerIx, Entity, Settings};
use crate::progress::{Cancelled, Progress};

use super::reader::{Reader, Way, bit};
use super::steps::FunnelSteps;
use super::time_taken::{TimeBin, time_bins};

/// A journey that reached a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FunnelJourney {
    /// The customer under whom it stands.
    pub customer: CustomerIx,
    /// A position in the order of events that lies on the journey: its people are found by it.
    pub place: u32,
    /// The position of the event that first reached the first step.
    pub entry: u32,
    /// The steps that it reached, one bit each.
    reached: u32,
}

impl FunnelJourney {
    /// Whether it reached the step at this position.
    pub fn has_reached(&self, step: usize) -> bool {
        self.reached & bit(step) != 0
    }
}

impl FoundJourney for FunnelJourney {
    fn start(&self) -> (&CustomerIx, usize) {
        (&self.customer, self.place as usize)
    }
}

/// One step and who reached it.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct FunnelCount {
    /// How many journeys reached the step.
    pub journeys: u64,
    /// How many different people are on them.
    pub people: u64,
    /// The step that it is counted from: the last one before it that is not optional; `None` for the first.
    pub previous: Option<usize>,
    /// Of the journeys that reached the step before, those that did not reach this one.
    pub lost: u64,
    /// How many different people are on the lost journeys.
    pub lost_people: u64,
    /// Median time, ms, from when the step before is first reached to when this one is; on the same way where steps may be left
    /// out or come in another order.
    pub median_ms: Option<f64>,
}

/// A funnel's steps with the journeys that reach them.
#[derive(Debug, Clone, Default)]
pub struct Funnel {
    /// One count per step, in the order of the funnel.
    pub counts: Vec<FunnelCount>,
    /// Every journey that reached the first step, by customer.
    pub journeys: Vec<FunnelJourney>,
    /// By step, how many journeys took how long to it from the step before.
    pub bins: Vec<Vec<TimeBin>>,
    /// How many journeys took how long from the first step to the last.
    pub whole_bins: Vec<TimeBin>,
    /// The median time, ms, from the first step to the last.
    pub whole_median_ms: Option<f64>,
    /// How many journeys were examined, with or without the first step.
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
    let reader = Reader::new(table, settings, of, progress)?;
    let mut parts = by_customers_cancellable(table, progress, |customers| {
        let mut part = FunnelPart { times: vec![Vec::new(); of.steps.len()], ..FunnelPart::default() };
        let mut way = Way::default();
        for ix in customers {
            journeys.each(ix, |places| {
                part.looked_at += u64::from(!places.is_empty());
                let place = places.start as u32;
                reader.read(&journeys, places.clone(), &mut way);
                if way.reached != 0 {
                    let (entry, reached) = (way.entry, way.reached);
                    part.found.push(FunnelJourney { customer: ix, place, entry, reached });
                    reader.add_times(&journeys, &places, &way, (&mut part.times, &mut part.whole_times));
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
    // the times of a step are put together, counted and given up at once: those of all journeys and steps are many
    let times_of_step = |step: usize| parts.iter_mut().map(|part| std::mem::take(&mut part.times[step])).collect();
    let times: Vec<Vec<Vec<i64>>> = (0..of.steps.len()).map(times_of_step).collect();
    let (medians, bins): (Vec<Option<f64>>, Vec<Vec<TimeBin>>) = times.into_par_iter().map(median_and_bins).unzip();
    counts.iter_mut().zip(medians).for_each(|(count, median)| count.median_ms = median);
    let whole_times = parts.iter_mut().map(|part| std::mem::take(&mut part.whole_times)).collect();
    let (whole_median_ms, whole_bins) = median_and_bins(whole_times);
    let looked_at = parts.iter().map(|part| part.looked_at).sum();
    Ok(Funnel { counts, journeys: all, bins, whole_bins, whole_median_ms, all: looked_at })
}

/// What is found in a range of customers.
#[derive(Default)]
struct FunnelPart {
    /// The journeys that reach the first step.
    found: Vec<FunnelJourney>,
    /// By step, how long each journey took to it.
    times: Vec<Vec<i64>>,
    /// How long each took from the first step to the last.
    whole_times: Vec<i64>,
    /// Counts by step, where nobody has part in a journey of another range.
    counts: Vec<FunnelCount>,
    looked_at: u64,
}

/// Everybody who has part in the journeys that `is` holds of; it is given the position of each among those found.
pub fn people_of_funnel(
    table: &EventTable,
    subset: &Subset,
    settings: &Settings,
    (found, entity): (&Funnel, Entity),
    is: impl Fn(usize, &FunnelJourney) -> bool,
    progress: &Progress,
) -> Result<BitSet, Cancelled> {
    let journeys = Journeys::new(table, subset, settings, entity, progress)?;
    let mut people = BitSet::new(table.num_customers());
    for (_, journey) in found.journeys.iter().enumerate().filter(|(at, journey)| is(*at, journey)) {
        journeys.people(&journey.customer, journey.place as usize).iter().for_each(|&ix| people.insert(ix));
    }
    Ok(people)
}

/// Everybody who has part in journeys that took a time in these bins to a step, or without one from the first step to the last.
/// The times are read again: a funnel keeps how many took how long, and not who.
pub fn people_who_took(
    table: &EventTable,
    subset: &Subset,
    settings: &Settings,
    of: &FunnelSteps,
    (step, bins): (Option<usize>, &[TimeBin]),
    progress: &Progress,
) -> Result<BitSet, Cancelled> {
    let journeys = Journeys::new(table, subset, settings, of.entity, progress)?;
    let reader = Reader::new(table, settings, of, progress)?;
    let parts = by_customers_cancellable(table, progress, |customers| {
        let (mut found, mut way) = (Vec::new(), Way::default());
        for ix in customers {
            journeys.each(ix, |places| {
                reader.read(&journeys, places.clone(), &mut way);
                let time = reader.time_taken(&journeys, &places, &way, step);
                if time.is_some_and(|time| bins.iter().any(|bin| bin.contains(time))) {
                    found.push((ix, places.start));
                }
            });
        }
        found
    })?;
    let mut people = BitSet::new(table.num_customers());
    for (ix, place) in parts.iter().flatten() {
        journeys.people(ix, *place).iter().for_each(|&ix| people.insert(ix));
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

/// The median of times, and how many took how long.
fn median_and_bins(parts: Vec<Vec<i64>>) -> (Option<f64>, Vec<TimeBin>) {
    let mut times = Vec::with_capacity(parts.iter().map(Vec::len).sum());
    parts.into_iter().for_each(|part| times.extend(part));
    (median_between(&mut times), time_bins(&times))
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
