//! A designed journey against those that customers take: who follows it, where and how the others leave it.
//!
//! A journey is compared from the first time of its first step on, within the window where there is one: what happened before
//! is no part of it. Without a window it gets as far as in a [funnel](super::funnel) of the same steps. With one it may get less
//! far: a funnel begins at any time of the first step, this at the first. What became of those who do not get to the end is told
//! by the events after the last step that they reached.

use std::collections::BTreeMap;

use crate::events::{BitSet, EventTable, Subset};
use crate::model::{CustomerIx, Entity, NONE_U16, Segment, Settings};
use crate::progress::{Cancelled, Progress};

use super::funnel::{FunnelOrder, FunnelSteps, Reader, Way, bit};
use super::journey_counts::{FoundJourney, JourneyCount, count_in_cells};
use super::journeys::{Journeys, decided_before, over_before};
use super::parallel::by_customers_cancellable;
use super::periods::{Period, Periods};
use super::split::{Group, SplitBy, Splitter};
use super::steps::Event;

/// What is compared, and how it is cut.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DesignQuestion {
    /// The designed steps, [ordered](FunnelOrder::Ordered) or [strict](FunnelOrder::Strict); all within the window of the first
    /// time of the first.
    pub design: FunnelSteps,
    /// How the first steps are cut by time.
    pub period: Period,
    /// What the first steps are split by, and how many groups are named.
    pub split: Option<(SplitBy, usize)>,
}

/// How a journey compares with the design. Each is exactly one of these.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Conformity {
    /// The journey took every step of the design.
    Followed,
    /// It has not taken every step, and its window is not over; without one: it is not yet quiet for so
    /// long that it is over.
    Undecided,
    /// It took no further step.
    Left,
    /// It took a later step, and never the next one.
    Skipped,
    /// It took the next step, but not after the one before.
    OutOfOrder,
    /// It took the next step, but not directly after the one before.
    Interrupted,
    /// It met what must not happen before the next step.
    Excluded,
}

impl Conformity {
    /// Every one, in the order in which they are shown.
    pub const ALL: [Self; 7] = [
        Self::Followed,
        Self::Undecided,
        Self::Left,
        Self::Skipped,
        Self::OutOfOrder,
        Self::Interrupted,
        Self::Excluded,
    ];

    /// Whether it is about the step that was not taken as designed; else about the one that was reached last.
    pub fn is_about_next(self) -> bool {
        matches!(self, Self::Skipped | Self::OutOfOrder | Self::Interrupted | Self::Excluded)
    }

    /// Whether the journey has gone another way than the designed one.
    pub fn is_departure(self) -> bool {
        !matches!(self, Self::Followed | Self::Undecided)
    }
}

/// A journey that took the first step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DesignJourney {
    /// The customer under whom it stands.
    pub customer: CustomerIx,
    /// A position in the order of events that lies on the journey: its people are found by it.
    pub place: u32,
    /// The position of the event that is its first step.
    pub began: u32,
    /// How it compares with the design.
    pub conformity: Conformity,
    /// The step that this is about: see [`Conformity::is_about_next`].
    pub step: u8,
    /// The last step before which all went as designed.
    pub last: u8,
    /// The touchpoint that followed on the last step; [`NONE_U16`] where nothing did.
    pub next: u16,
    /// The steps that it reached as designed, one bit each.
    reached: u32,
}

impl FoundJourney for DesignJourney {
    fn start(&self) -> (&CustomerIx, usize) {
        (&self.customer, self.place as usize)
    }
}

impl DesignJourney {
    /// Whether it reached the step at this position as designed.
    pub fn has_reached(&self, step: usize) -> bool {
        self.reached & bit(step) != 0
    }
}

/// How many began the designed journey, and how many of them followed it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct FollowedCount {
    /// Journeys that took the first step.
    pub began: JourneyCount,
    /// Of them, the journeys that followed the design to its end.
    pub followed: JourneyCount,
}

/// A step of the design.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DesignStep {
    /// Those who reached it as designed.
    pub reached: JourneyCount,
    /// Of the others, those whom it is about, by [`Conformity::ALL`].
    pub by: [JourneyCount; Conformity::ALL.len()],
    /// The last step before it that may not be left out.
    pub previous: Option<usize>,
}

impl DesignStep {
    /// Those of one kind that the step is about.
    pub fn of(&self, kind: Conformity) -> JourneyCount {
        Conformity::ALL
            .iter()
            .zip(self.by)
            .find(|(known, _)| **known == kind)
            .map_or_else(JourneyCount::default, |f| f.1)
    }
}

/// Where those who left the design after a step went next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Departure {
    /// The step that they reached last.
    pub last: u8,
    /// The touchpoint that followed; [`NONE_U16`] where nothing did.
    pub next: u16,
    /// How many journeys went there.
    pub count: JourneyCount,
}

/// A design and how it is followed.
#[derive(Debug, Clone)]
pub struct Conformance {
    /// One entry per step of the design, in its order.
    pub steps: Vec<DesignStep>,
    /// Every journey that took the first step, by customer.
    pub journeys: Vec<DesignJourney>,
    /// Those who followed it to the end.
    pub followed: JourneyCount,
    /// Where those who left went next: step by step, most first.
    pub departures: Vec<Departure>,
    /// The periods of the first steps.
    pub periods: Periods,
    /// One count per period of `periods`, by when the first step was taken.
    pub by_period: Vec<FollowedCount>,
    /// Group by group; none where it is not split.
    pub groups: Vec<(Group, FollowedCount)>,
    /// How many journeys were examined, with or without the first step.
    pub all: u64,
    /// All is known of journeys that began before this.
    decided_before: i64,
}

impl Conformance {
    /// Whether all is known of a period, and whoever began in it had the window to go on, or without one as long as after
    /// which a quiet journey is over.
    pub fn is_complete(&self, period: usize) -> bool {
        self.periods.is_complete(period) && self.periods.end(period) <= self.decided_before
    }
}

/// Compares the journeys of a filter with a design; can be cancelled.
pub fn conformance(
    table: &EventTable,
    subset: &Subset,
    settings: &Settings,
    segments: &[Segment],
    of: &DesignQuestion,
    progress: &Progress,
) -> Result<Conformance, Cancelled> {
    let journeys = Journeys::new(table, subset, settings, of.design.entity, progress)?;
    let reader = DesignReader::new(table, subset, settings, &of.design, progress)?;
    let parts = by_customers_cancellable(table, progress, |customers| {
        let (mut found, mut frame, mut looked_at) = (Vec::new(), Vec::new(), 0);
        for ix in customers {
            journeys.each(ix, |places| {
                looked_at += u64::from(!places.is_empty());
                let place = places.start as u32;
                found.extend(reader.compare(journeys.events(places), &mut frame, (ix, place)));
            });
        }
        (found, looked_at)
    })?;
    let all = parts.iter().map(|(_, looked_at)| looked_at).sum();
    let found: Vec<DesignJourney> = parts.into_iter().flat_map(|(found, _)| found).collect();
    progress.check()?;
    let counter = Counter { journeys: &journeys, found: &found };
    let followed = counter.count(1, |journey, add| {
        if journey.conformity == Conformity::Followed {
            add(0);
        }
    });
    let steps = counter.steps(&reader.free.previous);
    let departures = counter.departures();
    let periods = Periods::new(table, subset, settings, of.period);
    let by_period = counter.followed(periods.len(), |journey, add| add(periods.of(table.time[journey.began as usize])));
    let groups = match &of.split {
        None => Vec::new(),
        Some((by, top)) => {
            let splitter = Splitter::new(table, subset, (by, *top), segments, progress)?;
            let each = |journey: &DesignJourney, add: &mut dyn FnMut(usize)| {
                let first = splitter.event_of_journey((table, subset), journey.customer, journey.began as usize);
                splitter.each(journey.customer, first, add);
            };
            let counts = counter.followed(splitter.groups.len(), each);
            splitter.groups.iter().cloned().zip(counts).filter(|(_, count)| count.began.journeys > 0).collect()
        }
    };
    let followed = followed[0];
    let decided_before = decided_before(reader.until, settings, of.design.entity, of.design.window);
    Ok(Conformance { steps, journeys: found, followed, departures, periods, by_period, groups, all, decided_before })
}

/// Everybody who has part in the journeys that `is` holds of; it is given each with the groups that it is of.
pub fn people_of_design(
    (table, subset, settings, segments): (&EventTable, &Subset, &Settings, &[Segment]),
    (of, found): (&DesignQuestion, &Conformance),
    is: impl Fn(&DesignJourney, &[&Group]) -> bool,
    progress: &Progress,
) -> Result<BitSet, Cancelled> {
    let journeys = Journeys::new(table, subset, settings, of.design.entity, progress)?;
    let split = of.split.as_ref();
    let splitter = split.map(|(by, top)| Splitter::new(table, subset, (by, *top), segments, progress)).transpose()?;
    let mut people = BitSet::new(table.num_customers());
    for journey in &found.journeys {
        let mut groups = Vec::new();
        if let Some(splitter) = &splitter {
            let first = splitter.event_of_journey((table, subset), journey.customer, journey.began as usize);
            splitter.each(journey.customer, first, |group| groups.push(&splitter.groups[group]));
        }
        if is(journey, &groups) {
            journeys.people(&journey.customer, journey.place as usize).iter().for_each(|&ix| people.insert(ix));
        }
    }
    Ok(people)
}

/// Counts what was found, journeys and people.
struct Counter<'a> {
    journeys: &'a Journeys<'a>,
    found: &'a [DesignJourney],
}

impl Counter<'_> {
    /// Counts each journey in the cells that `cells` adds it to.
    fn count(&self, n: usize, cells: impl Fn(&DesignJourney, &mut dyn FnMut(usize))) -> Vec<JourneyCount> {
        count_in_cells(self.journeys, self.found, n, cells)
    }

    fn steps(&self, previous: &[Option<usize>]) -> Vec<DesignStep> {
        let (n, kinds) = (previous.len(), Conformity::ALL.len());
        let reached = self.count(n, |journey, add| (0..n).filter(|&step| journey.has_reached(step)).for_each(add));
        let by = self.count(n * kinds, |journey, add| {
            let kind = Conformity::ALL.iter().position(|kind| *kind == journey.conformity);
            kind.into_iter().for_each(|kind| add(usize::from(journey.step) * kinds + kind));
        });
        let step = |(step, &previous): (usize, &Option<usize>)| {
            let mut of_step = [JourneyCount::default(); Conformity::ALL.len()];
            of_step.copy_from_slice(&by[step * kinds..(step + 1) * kinds]);
            DesignStep { reached: reached[step], by: of_step, previous }
        };
        previous.iter().enumerate().map(step).collect()
    }

    fn departures(&self) -> Vec<Departure> {
        let departed = self.found.iter().filter(|journey| journey.conformity.is_departure());
        let mut cell_of: BTreeMap<(u8, u16), usize> = BTreeMap::new();
        for journey in departed {
            let n = cell_of.len();
            cell_of.entry((journey.last, journey.next)).or_insert(n);
        }
        let counts = self.count(cell_of.len(), |journey, add| {
            if journey.conformity.is_departure() {
                add(cell_of[&(journey.last, journey.next)]);
            }
        });
        let departure = |(&(last, next), &cell): (&(u8, u16), &usize)| Departure { last, next, count: counts[cell] };
        let mut all: Vec<Departure> = cell_of.iter().map(departure).collect();
        all.sort_by_key(|departure| (departure.last, std::cmp::Reverse(departure.count.journeys), departure.next));
        all
    }

    fn followed(&self, n: usize, cells: impl Fn(&DesignJourney, &mut dyn FnMut(usize))) -> Vec<FollowedCount> {
        let counts = self.count(n * 2, |journey, add| {
            cells(journey, &mut |cell| {
                add(cell * 2);
                if journey.conformity == Conformity::Followed {
                    add(cell * 2 + 1);
                }
            });
        });
        counts.chunks_exact(2).map(|pair| FollowedCount { began: pair[0], followed: pair[1] }).collect()
    }
}

/// A design with what it needs of the table looked up.
struct DesignReader<'a> {
    table: &'a EventTable,
    /// Reads the steps as they are designed.
    designed: Reader<'a>,
    /// Reads them with anything between.
    free: Reader<'a>,
    /// The steps that may not be left out.
    required: Vec<usize>,
    window: Option<i64>,
    /// The end of what is known, ms UTC.
    until: i64,
    /// Journeys whose last event is before this have ended.
    over_before: i64,
    /// Whether they end before their window is over: sessions do.
    ends_by_itself: bool,
}

impl<'a> DesignReader<'a> {
    fn new(
        table: &'a EventTable,
        subset: &Subset,
        settings: &Settings,
        design: &FunnelSteps,
        progress: &Progress,
    ) -> Result<Self, Cancelled> {
        let reader = |order| {
            let steps = FunnelSteps { order, window: None, same: None, ..design.clone() };
            Reader::new(table, settings, &steps, progress)
        };
        let required = (0..design.steps.len()).filter(|&step| !design.steps[step].is_optional).collect();
        Ok(Self {
            table,
            designed: reader(design.order)?,
            free: reader(FunnelOrder::Ordered)?,
            required,
            window: design.window,
            until: subset.observed_until(table),
            ends_by_itself: design.entity == Entity::Session,
            over_before: over_before(subset.observed_until(table), settings, design.entity),
        })
    }

    /// How a journey compares; `None` where it does not take the first step. `frame` is room for its events.
    fn compare(
        &self,
        events: impl Iterator<Item = Event>,
        frame: &mut Vec<Event>,
        (customer, place): (CustomerIx, u32),
    ) -> Option<DesignJourney> {
        frame.clear();
        let mut events = events.skip_while(|&event| self.free.steps_of(event) & bit(0) == 0);
        let first = events.next()?;
        let end = self.window.map_or(i64::MAX, |window| self.table.time[first.0].saturating_add(window));
        frame.push(first);
        frame.extend(events.take_while(|event| self.table.time[event.0] <= end));
        let way = walk(&self.designed, frame);
        let last = self.required.iter().rposition(|&step| way.reached & bit(step) != 0)?;
        let next = self.required.get(last + 1).copied();
        let is_quiet = || frame.last().is_none_or(|event| self.table.time[event.0] < self.over_before);
        let is_open = match self.window {
            Some(_) => end > self.until && !(self.ends_by_itself && is_quiet()),
            None => !is_quiet(),
        };
        let conformity = match next {
            None => Conformity::Followed,
            Some(_) if is_open => Conformity::Undecided,
            Some(next) => self.departure(&way, (self.required[last], next), frame),
        };
        let last = self.required[last];
        let step = next.filter(|_| conformity.is_about_next()).unwrap_or(last);
        let after = frame.iter().skip(way.first[last] as usize + 1);
        let followed_by = after.copied().find(|&event| self.free.steps_of(event) & bit(last) == 0);
        Some(DesignJourney {
            customer,
            place,
            began: first.0 as u32,
            conformity,
            step: step as u8,
            last: last as u8,
            next: followed_by.map_or(NONE_U16, |(_, touchpoint)| touchpoint),
            reached: way.reached,
        })
    }

    /// How a journey goes another way before the step `next`.
    fn departure(&self, way: &Way, (last, next): (usize, usize), frame: &[Event]) -> Conformity {
        let free = walk(&self.free, frame);
        if free.reached & bit(next) != 0 {
            return Conformity::Interrupted;
        }
        // the next step was taken in the right order all the same: only what must not happen before it keeps it from counting
        let mut after = frame.iter().skip(way.first[last] as usize + 1);
        let is_next_taken = after.any(|&event| self.free.steps_of(event) & bit(next) != 0);
        if is_next_taken || free.open & self.free.from[next] == 0 {
            return Conformity::Excluded;
        }
        // an event that is a step that was taken says nothing of another that it could be, too
        let others = frame.iter().map(|&event| self.free.steps_of(event)).filter(|steps| steps & way.reached == 0);
        let taken = others.fold(0, |all, steps| all | steps);
        let is_later = |step: &&usize| **step > next;
        if taken & bit(next) != 0 {
            Conformity::OutOfOrder
        } else if self.required.iter().filter(is_later).any(|&step| taken & bit(step) != 0) {
            Conformity::Skipped
        } else {
            Conformity::Left
        }
    }
}

/// How far a journey gets, with the places of its events in the place of times.
fn walk(reader: &Reader<'_>, frame: &[Event]) -> Way {
    let mut way = Way::default();
    for (n, &event) in frame.iter().enumerate() {
        reader.advance(&mut way, event, || n as i64);
    }
    way
}
