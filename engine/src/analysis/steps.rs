//! Events → steps: the one reading of a path that flows and common paths share.

use std::ops::Range;

use crate::events::{EventTable, NO_STAGE, Subset};
use crate::model::{NONE_U16, Settings};

use super::flow::Level;
use super::repeats::{HadSteps, Repeats};
use super::step_choice::StepChoice;

/// Touchpoints there can be.
const TOUCHPOINTS: usize = 1 << 16;

/// What an event means for a path, by touchpoint.
#[derive(Debug, Clone, Copy)]
struct TouchpointStep {
    /// The stage or touchpoint; [`NONE_U16`] where the event is no step.
    item: u16,
    /// Whether it reaches the goal.
    goal: bool,
}

/// Reads paths at a level.
#[derive(Debug, Clone)]
pub(crate) struct Steps {
    /// By touchpoint; as long as touchpoints can be many, so that looking one up needs no check.
    meaning: Box<[TouchpointStep; TOUCHPOINTS]>,
    /// The goal counts within this many ms of a path's first event.
    window: i64,
    repeats: Repeats,
}

/// How a walk along a path went.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct PathWalk {
    /// How many steps the path has.
    pub steps: usize,
    /// Whether the goal was reached.
    pub reached: bool,
    /// Steps taken when it was reached, its own included where it is one.
    pub steps_to_goal: usize,
    /// How many times a step was left out, because the journey had had it.
    pub left_out: usize,
    /// Position of the first event.
    pub first: usize,
    /// Position after the last event walked; 0 where there was none.
    pub end: usize,
}

impl Steps {
    pub(super) fn new(
        table: &EventTable,
        settings: &Settings,
        level: Level,
        choice: &StepChoice,
        repeats: Repeats,
    ) -> Self {
        let is_step = choice.mask(level.names(&table.names));
        let goal = table.goal_mask(&settings.goal);
        let mut meaning = Box::new([TouchpointStep { item: NONE_U16, goal: false }; TOUCHPOINTS]);
        for (t, meaning) in meaning.iter_mut().enumerate().take(goal.len()) {
            meaning.goal = goal[t];
            meaning.item = match (level, table.names.stage_of[t]) {
                (Level::Touchpoint, _) => t as u16,
                (Level::Stage, NO_STAGE) => NONE_U16,
                (Level::Stage, stage) => u16::from(stage),
            };
            if !is_step.get(usize::from(meaning.item)).is_none_or(|is_step| *is_step) {
                meaning.item = NONE_U16;
            }
        }
        Self { meaning, window: settings.goal.window_ms(), repeats }
    }

    /// The stage or touchpoint of an event; `None` where it is no step.
    #[inline]
    pub(super) fn item(&self, touchpoint: u16) -> Option<u16> {
        Some(self.meaning[usize::from(touchpoint)].item).filter(|&item| item != NONE_U16)
    }

    /// What becomes of a step that a journey has had before.
    pub(super) fn repeats(&self) -> Repeats {
        self.repeats
    }

    /// Walks the visible events of one path and calls `step(n, item, position)` for its `n`th step, counted from 0. With
    /// `to_goal` the walk ends at the first goal, whose own step is the last.
    #[inline]
    pub(super) fn walk(
        &self,
        table: &EventTable,
        events: impl Iterator<Item = Event>,
        to_goal: bool,
        step: impl FnMut(usize, u16, usize),
    ) -> PathWalk {
        match self.repeats {
            Repeats::FirstOnly => self.walk_first_times(table, events, to_goal, step),
            Repeats::All | Repeats::Collapsed => self.go::<false>(table, events, to_goal, step),
        }
    }

    /// Walks like `walk`, for a `step` that may be called for the `n`th step before it is known: the last call for each
    /// `n` below the number of steps counts. Without a branch per event it is quicker where stages alternate.
    #[inline]
    pub(super) fn walk_overwriting(
        &self,
        table: &EventTable,
        events: impl Iterator<Item = Event>,
        to_goal: bool,
        step: impl FnMut(usize, u16, usize),
    ) -> PathWalk {
        match self.repeats {
            Repeats::FirstOnly => self.walk_first_times(table, events, to_goal, step),
            Repeats::All | Repeats::Collapsed => self.go::<true>(table, events, to_goal, step),
        }
    }

    /// Walks like `walk` where only the first time of each step counts.
    #[inline(never)]
    fn walk_first_times(
        &self,
        table: &EventTable,
        events: impl Iterator<Item = Event>,
        to_goal: bool,
        mut step: impl FnMut(usize, u16, usize),
    ) -> PathWalk {
        let (mut walked, mut had) = (PathWalk::default(), HadSteps::default());
        for (n, (i, touchpoint)) in events.enumerate() {
            if n == 0 {
                walked.first = i;
            }
            if let Some(item) = self.item(touchpoint) {
                if had.counts(item, self.repeats) {
                    step(walked.steps, item, i);
                    walked.steps += 1;
                } else {
                    walked.left_out += 1;
                }
            }
            if self.note_event(table, (i, touchpoint), &mut walked) && to_goal {
                break;
            }
        }
        walked
    }

    /// Whether an event reaches the goal, where it is in time.
    #[inline]
    pub(super) fn is_goal(&self, table: &EventTable, (i, touchpoint): Event) -> bool {
        self.meaning[usize::from(touchpoint)].goal && !table.is_refund(i)
    }

    /// For how long after the first event of a path the goal counts, ms.
    pub(super) fn window(&self) -> i64 {
        self.window
    }

    /// Notes an event as walked, and returns whether it is the first that reaches the goal in time.
    #[inline]
    fn note_event(&self, table: &EventTable, event: Event, walked: &mut PathWalk) -> bool {
        walked.end = event.0 + 1;
        let reaches = !walked.reached
            && self.is_goal(table, event)
            && table.time[event.0] - table.time[walked.first] <= self.window;
        if reaches {
            walked.reached = true;
            walked.steps_to_goal = walked.steps;
        }
        reaches
    }

    #[inline]
    fn go<const EARLY: bool>(
        &self,
        table: &EventTable,
        mut events: impl Iterator<Item = Event>,
        to_goal: bool,
        mut step: impl FnMut(usize, u16, usize),
    ) -> PathWalk {
        let Some(first) = events.next() else { return PathWalk::default() };
        let mut walked = PathWalk { first: first.0, ..PathWalk::default() };
        let (mut previous, mut of_steps) = (NONE_U16, 0);
        let collapse = self.repeats == Repeats::Collapsed;
        // not a chain of iterators, which would ask for every event which of them it is from
        let mut next = Some(first);
        while let Some((i, touchpoint)) = next {
            let item = self.meaning[touchpoint as usize].item;
            #[expect(clippy::needless_bitwise_bool, reason = "no branch per event")]
            let is_step = (item != NONE_U16) & !(collapse & (item == previous));
            if EARLY || is_step {
                step(walked.steps, item, i);
            }
            walked.steps += usize::from(is_step);
            of_steps += usize::from(item != NONE_U16);
            previous = if is_step { item } else { previous };
            if self.note_event(table, (i, touchpoint), &mut walked) && to_goal {
                break;
            }
            next = events.next();
        }
        walked.left_out = of_steps - walked.steps;
        walked
    }
}

/// An event's position and its touchpoint.
pub type Event = (usize, u16);

/// All events of a range.
#[inline]
pub(crate) fn all_events(table: &EventTable, range: Range<usize>) -> impl Iterator<Item = Event> {
    range.clone().zip(table.touchpoint[range].iter().copied())
}

/// The events of a range that `subset` sees.
#[inline]
pub(crate) fn visible_events<'a>(
    table: &'a EventTable,
    subset: &'a Subset,
    range: Range<usize>,
) -> impl Iterator<Item = Event> + 'a {
    all_events(table, range).filter(|&(i, _)| subset.is_visible(table, i))
}
