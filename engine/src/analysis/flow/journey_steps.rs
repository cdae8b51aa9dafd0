//! The steps of a journey, walked once: the paths around each time of a step share them.

use crate::analysis::repeats::HadSteps;
use crate::analysis::steps::{Event, PathWalk};
use crate::events::EventTable;

use super::walk::Walker;
use super::{Anchor, Occurrence};

/// A path with its steps: those of its journey up to where the path ends.
#[derive(Debug, Clone, Copy)]
pub(super) struct PathSteps<'a> {
    /// Its steps, by position and item.
    pub steps: &'a [(usize, u16)],
    /// The column that the first of them stands in, which may lie before the picture.
    pub first: isize,
    pub walked: PathWalk,
    /// Which of its journey's events the flow is around.
    pub around: usize,
    /// The position of the goal, where the path ends at it.
    goal: Option<usize>,
}

impl PathSteps<'_> {
    /// The step in a column.
    pub(super) fn in_column(&self, column: usize) -> Option<(usize, u16)> {
        self.steps.get(column.checked_add_signed(-self.first)?).copied()
    }

    /// How long it takes from the step in a column to the next one.
    pub(super) fn time_to_next(&self, table: &EventTable, column: usize) -> Option<i64> {
        let ((here, _), (next, _)) = self.in_column(column).zip(self.in_column(column + 1))?;
        Some(table.time[next] - table.time[here])
    }

    /// How long it takes from the step in a column to the goal that ends the path; nothing where that very step reaches it.
    pub(super) fn time_to_goal(&self, table: &EventTable, column: usize) -> Option<i64> {
        let ((here, _), goal) = self.in_column(column).zip(self.goal)?;
        (goal != here).then(|| table.time[goal] - table.time[here])
    }
}

/// A moment of a journey.
#[derive(Debug, Clone, Copy)]
struct Moment {
    /// Which event of the journey it is, and its position.
    event: usize,
    position: usize,
    /// How many steps stand before it, or with its own.
    steps: usize,
    /// How many times a step was left out by then.
    left_out: usize,
}

/// The steps of a journey. Whatever the repeats are, a path around one of its times has the steps that the journey has: at such
/// a time a step begins that counts.
#[derive(Debug, Default)]
pub(super) struct JourneySteps {
    steps: Vec<(usize, u16)>,
    /// Where its paths begin to look for the goal, one for each.
    begins: Vec<Moment>,
    /// The events that may reach the goal, with their own steps.
    goals: Vec<Moment>,
    first: usize,
    last: Option<Moment>,
}

impl JourneySteps {
    /// All steps of the journey.
    pub(super) fn steps(&self) -> &[(usize, u16)] {
        &self.steps
    }

    /// Walks a journey in place of the one before it, whose room it takes.
    pub(super) fn walk(
        &mut self,
        walker: &Walker,
        table: &EventTable,
        events: impl Iterator<Item = Event>,
        anchor: &Anchor,
    ) {
        self.steps.clear();
        self.begins.clear();
        self.goals.clear();
        self.last = None;
        let is_around = matches!(anchor, Anchor::Around(_));
        let (mut had, mut left_out) = (HadSteps::default(), 0);
        for (event, (position, touchpoint)) in events.enumerate() {
            let before = Moment { event, position, steps: self.steps.len(), left_out };
            let mut is_time = !is_around && event == 0;
            if event == 0 {
                self.first = position;
            }
            if let Some(item) = walker.steps.item(touchpoint) {
                if had.counts(item, walker.steps.repeats()) {
                    self.steps.push((position, item));
                    is_time |= walker.is_anchor(item);
                } else {
                    left_out += 1;
                }
            }
            match walker.occurrence {
                Occurrence::First if !self.begins.is_empty() => {}
                Occurrence::Last if is_time => self.begins = vec![before],
                _ if is_time => self.begins.push(before),
                _ => {}
            }
            let with_it = Moment { steps: self.steps.len(), left_out, ..before };
            if walker.steps.is_goal(table, (position, touchpoint)) {
                self.goals.push(with_it);
            }
            self.last = Some(with_it);
        }
    }

    /// The paths of the journey, in the order of the times that they are around.
    pub(super) fn paths<'a>(
        &'a self,
        (table, walker): (&'a EventTable, &'a Walker),
        anchor: &'a Anchor,
    ) -> impl Iterator<Item = PathSteps<'a>> {
        self.begins.iter().filter_map(move |begin| self.path_from((table, walker), anchor, begin))
    }

    /// The path around an event of the journey; the only one where none is said.
    pub(super) fn path(
        &self,
        of: (&EventTable, &Walker),
        anchor: &Anchor,
        around: Option<usize>,
    ) -> Option<PathSteps<'_>> {
        let begin = match around {
            Some(event) => &self.begins[self.begins.binary_search_by_key(&event, |begin| begin.event).ok()?],
            None => self.begins.first()?,
        };
        self.path_from(of, anchor, begin)
    }

    /// The path whose goal counts from a moment on; `None` where it ends in another way than those of the flow.
    fn path_from(
        &self,
        (table, walker): (&EventTable, &Walker),
        anchor: &Anchor,
        begin: &Moment,
    ) -> Option<PathSteps<'_>> {
        let next = self.goals.partition_point(|goal| goal.event < begin.event);
        let in_time = |goal: &&Moment| table.time[goal.position] - table.time[begin.position] <= walker.steps.window();
        let goal = self.goals.get(next).filter(in_time);
        let ends_at = goal.filter(|_| anchor.is_end() || walker.stop_at_goal);
        let end = ends_at.or(self.last.as_ref())?;
        let steps = &self.steps[..end.steps];
        let ends_so = match anchor {
            Anchor::Goal => goal.is_some(),
            Anchor::DropOff => goal.is_none() && !steps.is_empty(),
            Anchor::Start | Anchor::Around(_) => true,
        };
        let first = match anchor {
            Anchor::Start => 0,
            // the last step is in the last column that steps may fill
            Anchor::Goal | Anchor::DropOff => walker.visible_steps as isize - steps.len() as isize,
            // what comes before the step stands in the columns before
            Anchor::Around(_) => walker.before as isize - begin.steps as isize,
        };
        let walked = PathWalk {
            steps: end.steps - begin.steps,
            reached: goal.is_some(),
            steps_to_goal: goal.map_or(0, |goal| goal.steps - begin.steps),
            left_out: end.left_out,
            first: self.first,
            end: end.position + 1,
        };
        let goal = ends_at.map(|goal| goal.position);
        ends_so.then_some(PathSteps { steps, first, walked, around: begin.event, goal })
    }
}
