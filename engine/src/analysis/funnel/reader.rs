//! Reads along journeys how far they get.

use std::ops::Range;

use crate::analysis::journeys::Journeys;
use crate::analysis::split::ValueCodes;
use crate::analysis::steps::{Event, all_events};
use crate::events::{ColumnTest, EventTable, PropertyTest};
use crate::model::{NONE_U32, Settings};
use crate::progress::{Cancelled, Progress};

use super::steps::{EventCondition, FunnelOrder, FunnelStep, FunnelSteps, MOST_STEPS};

pub(in crate::analysis) fn bit(step: usize) -> u32 {
    1 << step
}

/// The steps among the lowest bits set, the last one first.
pub(super) fn from_last(mut steps: u32) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let step = steps.checked_ilog2()? as usize;
        steps &= !bit(step);
        Some(step)
    })
}

/// How far a journey has got.
#[derive(Clone, Default)]
pub(in crate::analysis) struct Way {
    /// The steps that were reached.
    pub(in crate::analysis) reached: u32,
    /// When each was reached first.
    pub(in crate::analysis) first: [i64; MOST_STEPS],
    /// The steps that a way waits at to go on.
    pub(in crate::analysis) open: u32,
    /// The position of the event that first reached the first step.
    pub(super) entry: u32,
    /// The value that all steps have, where they are to have the same.
    value: u32,
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

    /// Whether it gets further than another way, or as far and sooner.
    fn is_better_than(&self, other: &Self) -> bool {
        let rank = |way: &Self| (way.reached.checked_ilog2(), way.reached.count_ones());
        let end = |way: &Self| way.reached.checked_ilog2().map(|step| way.first[step as usize]);
        (rank(self), std::cmp::Reverse(end(self))) > (rank(other), std::cmp::Reverse(end(other)))
    }
}

/// What events of a touchpoint are to a funnel, one bit for each step.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct TouchpointRole {
    /// The steps that they are.
    steps: u32,
    /// The steps at which they end the ways.
    ends: u32,
    /// Whether some of them are more, by what else they have.
    is_conditional: bool,
    /// Whether some of them are less: refunds of a goal, and what lacks the value that all steps are to have.
    may_be_none: bool,
}

/// What events of some touchpoints are where they have what is asked for.
struct Conditional<'a> {
    touchpoints: Vec<bool>,
    tests: Vec<Test<'a>>,
    steps: u32,
    ends: u32,
}

/// Whether an event has what is asked for.
enum Test<'a> {
    Column(ColumnTest<'a>),
    /// One of these passes.
    Property(Vec<PropertyTest<'a>>),
}

impl<'a> Test<'a> {
    fn new(table: &'a EventTable, condition: &EventCondition) -> Self {
        match condition {
            EventCondition::Column(of) => Self::Column(table.column_test(of.column, &of.values)),
            EventCondition::Property(of) => Self::Property(table.property_test(of)),
        }
    }

    fn passes(&self, i: usize) -> bool {
        match self {
            Self::Column(test) => test.passes(i),
            Self::Property(tests) => tests.iter().any(|test| test.passes(i)),
        }
    }
}

/// Touchpoints there can be.
const TOUCHPOINTS: usize = 1 << 16;

/// A funnel with what it needs of the table looked up.
pub(in crate::analysis) struct Reader<'a> {
    pub(super) table: &'a EventTable,
    pub(super) order: FunnelOrder,
    pub(super) window: i64,
    /// By touchpoint: what its events are. After the last one, what is nothing.
    meaning: Vec<TouchpointRole>,
    /// By touchpoint, whether its events are anything; as long as touchpoints can be many, so that looking one up needs no
    /// check.
    matters: Box<[bool; TOUCHPOINTS]>,
    /// What some events are besides.
    conditional: Vec<Conditional<'a>>,
    /// Whether any event ends a way.
    pub(super) has_ends: bool,
    /// By step: the steps from which it is reached.
    pub(in crate::analysis) from: Vec<u32>,
    /// By step: the last one before it that is not optional.
    pub(in crate::analysis) previous: Vec<Option<usize>>,
    /// The steps that may be left out, as a bit mask.
    pub(super) optional: u32,
    /// The steps at which a way stays where each is to follow directly.
    pub(super) stays: u32,
    /// By touchpoint, whether a refund of it is no step.
    goal: Vec<bool>,
    /// What each event says of the property that all steps are to have the same value of.
    same: Option<ValueCodes<'a>>,
}

impl<'a> Reader<'a> {
    pub(in crate::analysis) fn new(
        table: &'a EventTable,
        settings: &Settings,
        of: &FunnelSteps,
        progress: &Progress,
    ) -> Result<Self, Cancelled> {
        let touchpoints = table.names.touchpoints.len();
        let mut meaning = vec![TouchpointRole::default(); touchpoints + 1];
        let (mut from, mut previous, mut conditional) = (Vec::new(), Vec::new(), Vec::new());
        for (step, what) in of.steps.iter().enumerate() {
            let required = (0..step).rev().find(|&before| !of.steps[before].is_optional);
            let before = required.map_or(0, |required| (required..step).fold(0, |all, before| all | bit(before)));
            let parts =
                [(&what.touchpoints, &what.only, bit(step), 0), (&what.excluded, &what.excluded_only, 0, before)];
            for (touchpoints, only, steps, ends) in parts {
                let of_them = meaning.iter_mut().zip(touchpoints).filter(|(_, is)| **is).map(|(meaning, _)| meaning);
                if only.is_empty() {
                    of_them.for_each(|meaning| {
                        (meaning.steps, meaning.ends) = (meaning.steps | steps, meaning.ends | ends);
                    });
                } else {
                    of_them.for_each(|meaning| meaning.is_conditional = true);
                    let tests = only.iter().map(|condition| Test::new(table, condition)).collect();
                    conditional.push(Conditional { touchpoints: touchpoints.clone(), tests, steps, ends });
                }
            }
            from.push(before);
            previous.push(required);
        }
        let steps_with = |is: fn(&FunnelStep) -> bool| {
            of.steps.iter().enumerate().filter(|(_, what)| is(what)).fold(0, |all, (step, _)| all | bit(step))
        };
        let (optional, stages) = (steps_with(|step| step.is_optional), steps_with(|step| step.is_stage));
        let stays = if of.order == FunnelOrder::Strict { stages } else { 0 };
        let window = of.window.unwrap_or(i64::MAX);
        let mut goal = table.goal_mask(&settings.goal);
        goal.resize(touchpoints + 1, false);
        let has_ends = meaning.iter().any(|meaning| meaning.ends != 0) || conditional.iter().any(|of| of.ends != 0);
        let mut matters = Box::new([false; TOUCHPOINTS]);
        matters
            .iter_mut()
            .zip(&meaning)
            .for_each(|(matters, meaning)| *matters = *meaning != TouchpointRole::default());
        let same = of.same.as_ref().map(|by| ValueCodes::new(table, by, progress)).transpose()?;
        for (meaning, goal) in meaning.iter_mut().zip(&goal) {
            meaning.may_be_none = (meaning.steps != 0 || meaning.is_conditional) && (*goal || same.is_some());
        }
        Ok(Self {
            table,
            order: of.order,
            window,
            meaning,
            matters,
            conditional,
            has_ends,
            from,
            previous,
            optional,
            stays,
            goal,
            same,
        })
    }

    pub(super) fn read(&self, journeys: &Journeys<'_>, places: Range<usize>, way: &mut Way) {
        if self.same.is_some() {
            self.read_by_value(&journeys.events(places).collect::<Vec<_>>(), way);
        } else if journeys.are_plain() {
            // where others may lie between the steps, most events are passed over at a glance
            let every = self.order == FunnelOrder::Strict;
            let events = all_events(self.table, places);
            self.walk(events.filter(|event| every || self.matters[usize::from(event.1)]), way);
        } else {
            self.walk(journeys.events(places), way);
        }
    }

    /// Reads a journey with each value that begins it, and keeps the way that gets furthest. Each event is read with its own value
    /// alone, so that heavy customers of many values take no longer than others.
    fn read_by_value(&self, events: &[Event], way: &mut Way) {
        way.restart();
        let begins = if self.order == FunnelOrder::Any { u32::MAX } else { bit(0) };
        let said = |&(place, event): &(usize, &Event)| Some((self.value(event.0), place)).filter(|of| of.0 != NONE_U32);
        let mut by_value: Vec<(u32, usize)> = events.iter().enumerate().filter_map(|event| said(&event)).collect();
        by_value.sort_unstable();
        let endings = self.endings_without_value(events);
        let (mut one, mut seen) = (Way::default(), Vec::new());
        for of_value in by_value.chunk_by(|a, b| a.0 == b.0) {
            if of_value.iter().all(|&(_, place)| self.steps_of(events[place]) & begins == 0) {
                continue;
            }
            seen.clear();
            let mut next = of_value[0].1;
            for &(_, place) in of_value {
                let event = events[place];
                if self.order == FunnelOrder::Strict && place > next {
                    seen.push((event.0, self.nothing()));
                }
                for (_, places) in &endings {
                    let ending = places.get(places.partition_point(|&at| at < next)).filter(|&&at| at < place);
                    seen.extend(ending.map(|&at| events[at]));
                }
                seen.push(event);
                next = place + 1;
            }
            one.value = of_value[0].0;
            self.walk(seen.iter().copied(), &mut one);
            if one.is_better_than(way) {
                way.clone_from(&one);
            }
        }
    }

    /// By what they end: where the events without a value are that end the ways of every value.
    fn endings_without_value(&self, events: &[Event]) -> Vec<(u32, Vec<usize>)> {
        let mut endings: Vec<(u32, Vec<usize>)> = Vec::new();
        let unsaid = events.iter().enumerate().filter(|(_, event)| self.has_ends && self.value(event.0) == NONE_U32);
        for (place, &event) in unsaid {
            match self.meaning_of(event).1 {
                0 => {}
                ends => match endings.iter_mut().find(|(of, _)| *of == ends) {
                    Some((_, places)) => places.push(place),
                    None => endings.push((ends, vec![place])),
                },
            }
        }
        endings
    }

    /// What an event says of the property that all steps are to have the same value of.
    fn value(&self, i: usize) -> u32 {
        self.same.as_ref().map_or(NONE_U32, |codes| codes.of(i))
    }

    /// An event as a way sees it on which all steps have a value: one of another value is nothing to it.
    fn seen_by(&self, value: u32, (i, touchpoint): Event) -> Event {
        let own = self.value(i);
        let is_other = self.same.is_some() && own != value && own != NONE_U32;
        (i, if is_other { self.nothing() } else { touchpoint })
    }

    /// The events of a journey as a way along it sees them.
    pub(super) fn events_of<'b>(
        &'b self,
        journeys: &'b Journeys<'_>,
        places: &Range<usize>,
        way: &Way,
    ) -> impl Iterator<Item = Event> + 'b {
        let value = way.value;
        journeys.events(places.clone()).map(move |event| self.seen_by(value, event))
    }

    /// Stands for a touchpoint that is nothing to the funnel.
    fn nothing(&self) -> u16 {
        (self.meaning.len() - 1) as u16
    }

    /// The steps that an event is, and the steps at which it ends the ways.
    #[inline]
    pub(super) fn meaning_of(&self, (i, touchpoint): Event) -> (u32, u32) {
        let meaning = self.meaning[usize::from(touchpoint)];
        if meaning.is_conditional || meaning.may_be_none {
            return self.meaning_by_event(meaning, (i, touchpoint));
        }
        (meaning.steps, meaning.ends)
    }

    /// The steps and ends that an event is, where its touchpoint alone does not say it.
    fn meaning_by_event(&self, mut meaning: TouchpointRole, (i, touchpoint): Event) -> (u32, u32) {
        if meaning.is_conditional {
            meaning = self.with_conditions(meaning, (i, touchpoint));
        }
        let is_refund = self.goal[usize::from(touchpoint)] && self.table.is_refund(i);
        let is_no_step = meaning.steps != 0 && (is_refund || self.lacks_value(i));
        (if is_no_step { 0 } else { meaning.steps }, meaning.ends)
    }

    /// With what an event is besides, as it has what is asked for.
    fn with_conditions(&self, meaning: TouchpointRole, (i, t): Event) -> TouchpointRole {
        let TouchpointRole { mut steps, mut ends, .. } = meaning;
        let has_it =
            |of: &&Conditional<'_>| of.touchpoints[usize::from(t)] && of.tests.iter().all(|test| test.passes(i));
        for of in self.conditional.iter().filter(has_it) {
            (steps, ends) = (steps | of.steps, ends | of.ends);
        }
        TouchpointRole { steps, ends, ..meaning }
    }

    /// Whether all steps are to have the same value of something of which this event says nothing.
    fn lacks_value(&self, i: usize) -> bool {
        self.same.as_ref().is_some_and(|codes| codes.of(i) == NONE_U32)
    }

    /// The steps that an event is.
    #[inline]
    pub(in crate::analysis) fn steps_of(&self, event: Event) -> u32 {
        self.meaning_of(event).0
    }

    #[inline]
    fn walk(&self, events: impl Iterator<Item = Event>, way: &mut Way) {
        way.restart();
        let all = (1u64 << self.from.len()) - 1;
        for event in events {
            self.advance(way, event, || self.table.time[event.0]);
            // what comes after all steps were reached changes nothing
            if u64::from(way.reached) == all {
                break;
            }
        }
    }

    /// Goes on by one event. `when` gives its time, or its place among the events where there is no window.
    #[inline]
    pub(in crate::analysis) fn advance(&self, way: &mut Way, event: Event, when: impl FnOnce() -> i64) {
        // most events mean nothing where others may lie between the steps
        if self.meaning[usize::from(event.1)] == TouchpointRole::default() && self.order != FunnelOrder::Strict {
            return;
        }
        let (steps, ends) = self.meaning_of(event);
        way.open &= !ends;
        let had_begun = way.reached & bit(0) != 0;
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
        if !had_begun && way.reached & bit(0) != 0 {
            way.entry = event.0 as u32;
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
        if way.open.count_ones() <= way.reached.count_ones() {
            return;
        }
        let inside = from_last(way.open).filter(|&step| time - way.began[step] <= self.window).count();
        (way.reached.count_ones() as usize..inside).for_each(|step| way.reach(step, time));
    }
}
