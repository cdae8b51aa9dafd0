//! Events → steps: the one reading of a path that flows and common paths share.

use crate::events::{EventTable, NO_STAGE};
use crate::model::{NONE_U16, Settings};

use super::flow::Level;

const DAY: i64 = 86_400_000;

/// What an event means for a path, by touchpoint.
#[derive(Debug, Clone, Copy)]
struct Meaning {
    /// The stage or touchpoint; [`NONE_U16`] where the event is no step.
    item: u16,
    /// Whether it reaches the goal.
    goal: bool,
}

/// Reads paths at a level.
#[derive(Debug, Clone)]
pub(crate) struct Steps {
    meaning: Vec<Meaning>,
    /// The goal counts within this many ms of a path's first event.
    window: i64,
    collapse: bool,
}

/// How a walk along a path went.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Walked {
    /// Steps found.
    pub steps: usize,
    /// Whether the goal was reached.
    pub reached: bool,
    /// Position of the first event.
    pub first: usize,
    /// Position after the last event walked; 0 where there was none.
    pub end: usize,
}

impl Steps {
    pub fn new(table: &EventTable, settings: &Settings, level: Level, collapse: bool) -> Self {
        let goal = table.goal_mask(&settings.goal);
        let meaning = (0..table.names.touchpoints.len()).map(|t| {
            let item = match level {
                Level::Touchpoint => t as u16,
                Level::Stage if table.names.stage_of[t] == NO_STAGE => NONE_U16,
                Level::Stage => u16::from(table.names.stage_of[t]),
            };
            Meaning { item, goal: goal[t] }
        });
        let window = settings.goal.window_days.map_or(i64::MAX, |days| i64::from(days) * DAY);
        Self { meaning: meaning.collect(), window, collapse }
    }

    /// Walks the visible events of one path and calls `step(n, item, position)` for its `n`th step, counted from 0. With
    /// `to_goal` the walk ends at the first goal, whose own step is the last.
    #[inline]
    pub fn walk(
        &self,
        table: &EventTable,
        mut events: impl Iterator<Item = usize>,
        to_goal: bool,
        mut step: impl FnMut(usize, u16, usize),
    ) -> Walked {
        let Some(first) = events.next() else { return Walked::default() };
        let mut walked = Walked { first, ..Walked::default() };
        let mut previous = NONE_U16;
        for i in std::iter::once(first).chain(events) {
            let meaning = self.meaning[table.touchpoint[i] as usize];
            if meaning.item != NONE_U16 && !(self.collapse && meaning.item == previous) {
                step(walked.steps, meaning.item, i);
                walked.steps += 1;
                previous = meaning.item;
            }
            walked.end = i + 1;
            if meaning.goal && !walked.reached && table.time[i] - table.time[first] <= self.window {
                walked.reached = true;
                if to_goal {
                    break;
                }
            }
        }
        walked
    }
}
