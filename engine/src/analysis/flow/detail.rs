//! Paths one by one with all their steps, for what a row of codes alone cannot say: each time of a step, what a path has to
//! pass, a step whose groups stand apart.

use crate::analysis::repeats::{HadSteps, Repeats};
use crate::analysis::split::{Group, Splitter};
use crate::analysis::steps::{Event, PathWalk};
use crate::events::{EventTable, Subset};
use crate::model::{Segment, is_same_name};
use crate::progress::{Cancelled, Progress};

use super::walk::Walker;
use super::{Anchor, FlowSettings, NodeKind, Occurrence};

/// Groups of a split step that stand by name.
const GROUPS: usize = 5;

/// The groups of the step that is split.
pub(super) struct StepSplit<'a> {
    splitter: Splitter<'a>,
}

impl<'a> StepSplit<'a> {
    /// The groups with the most events of the whole project, so that they are the same whatever a filter shows; `None` where no step
    /// is split.
    pub(super) fn new(
        table: &'a EventTable,
        how: &FlowSettings,
        segments: &[Segment],
        progress: &Progress,
    ) -> Result<Option<Self>, Cancelled> {
        let Some(by) = how.split.as_ref().filter(|_| !how.split_step.is_empty()) else { return Ok(None) };
        let splitter = Splitter::new(table, &Subset::all(table), (by, GROUPS), segments, progress)?;
        Ok(Some(Self { splitter }))
    }

    /// The groups, in the order of their nodes.
    pub(super) fn groups(&self) -> &[Group] {
        &self.splitter.groups
    }

    /// The group of a customer's event. Whoever is in several segments is in the largest of them.
    fn group(&self, of: (&EventTable, &Subset), ix: u32, event: usize) -> usize {
        let mut first = None;
        let event = self.splitter.event_of_journey(of, ix, event);
        self.splitter.each(ix, event, |group| first = first.or(Some(group)));
        first.unwrap_or(self.groups().len() - 1)
    }
}

/// A path with its steps.
#[derive(Debug)]
pub(super) struct PathSteps {
    /// Its steps, by position and item.
    pub steps: Vec<(usize, u16)>,
    /// The column that the first of them stands in, which may lie before the picture.
    pub first: isize,
    pub walked: PathWalk,
    /// Which of its journey's events the flow is around.
    pub around: usize,
}

impl PathSteps {
    /// The step in a column.
    pub(super) fn in_column(&self, column: usize) -> Option<(usize, u16)> {
        self.steps.get(column.checked_add_signed(-self.first)?).copied()
    }
}

impl Walker {
    /// The paths of a journey.
    pub(super) fn paths_of(&self, table: &EventTable, events: &[Event], anchor: &Anchor) -> Vec<PathSteps> {
        match anchor {
            Anchor::Start => vec![self.path_along(table, events, self.stop_at_goal)],
            Anchor::Goal | Anchor::DropOff => {
                let path = self.path_along(table, events, true);
                let to_goal = *anchor == Anchor::Goal;
                let ends_so = path.walked.reached == to_goal && (to_goal || !path.steps.is_empty());
                let first = self.visible_steps as isize - path.steps.len() as isize;
                ends_so.then_some(PathSteps { first, ..path }).into_iter().collect()
            }
            Anchor::Around(_) => {
                let mut times = self.times(events);
                let wanted: Vec<usize> = match self.occurrence {
                    Occurrence::First => times.next().into_iter().collect(),
                    Occurrence::Last => times.last().into_iter().collect(),
                    Occurrence::Every => times.collect(),
                };
                wanted.into_iter().map(|at| self.path_around(table, events, at, self.stop_at_goal)).collect()
            }
        }
    }

    /// The path of these events that is shown in a row, with all steps that follow on it. `around` says which time of the step it
    /// is around, where each is.
    pub(super) fn path_of(
        &self,
        table: &EventTable,
        events: impl Iterator<Item = Event>,
        anchor: &Anchor,
        around: Option<usize>,
    ) -> PathSteps {
        let events: Vec<Event> = events.collect();
        match anchor {
            Anchor::Start => self.path_along(table, &events, false),
            // the last step is in the last column that steps may fill
            Anchor::Goal | Anchor::DropOff => {
                let path = self.path_along(table, &events, true);
                PathSteps { first: self.visible_steps as isize - path.steps.len() as isize, ..path }
            }
            Anchor::Around(_) => {
                let mut times = self.times(&events);
                let at = match self.occurrence {
                    Occurrence::Last => times.last(),
                    Occurrence::First | Occurrence::Every => around.or_else(|| times.next()),
                };
                self.path_around(table, &events, at.unwrap_or(0), false)
            }
        }
    }

    fn path_along(&self, table: &EventTable, events: &[Event], to_goal: bool) -> PathSteps {
        let mut steps = Vec::new();
        let walked = self.steps.walk(table, events.iter().copied(), to_goal, |_, item, i| steps.push((i, item)));
        PathSteps { steps, first: 0, walked, around: 0 }
    }

    /// The path around one time of a step: what comes before stands in the columns before, and the goal counts from it on.
    fn path_around(&self, table: &EventTable, events: &[Event], around: usize, to_goal: bool) -> PathSteps {
        let (mut had, mut steps, mut left_out) = (HadSteps::default(), Vec::new(), 0);
        for &(i, touchpoint) in &events[..around] {
            match self.steps.item(touchpoint) {
                Some(item) if had.counts(item, self.steps.repeats()) => steps.push((i, item)),
                Some(_) => left_out += 1,
                None => {}
            }
        }
        let first = self.before as isize - steps.len() as isize;
        had.begin_anew();
        let rest = events[around..].iter().copied();
        let mut walked = self.steps.walk_after(table, rest, to_goal, &mut had, |_, item, i| steps.push((i, item)));
        walked.first = events.first().map_or(0, |event| event.0);
        walked.left_out += left_out;
        PathSteps { steps, first, walked, around }
    }
}

/// Fills rows where a plain walk does not do.
pub(super) struct DetailedRows<'a> {
    split: Option<StepSplit<'a>>,
    /// The code of the first group.
    first_part: u8,
    split_item: Option<u16>,
    /// Which stages or touchpoints a path has to pass, and in which column.
    passages: Vec<(Vec<bool>, Option<usize>)>,
}

impl<'a> DetailedRows<'a> {
    /// `None` where a plain walk does.
    pub(super) fn new(
        table: &EventTable,
        walker: &Walker,
        how: &FlowSettings,
        split: Option<StepSplit<'a>>,
    ) -> Option<Self> {
        let is_around = matches!(how.anchor, Anchor::Around(_));
        let needs_steps = is_around && (how.occurrence == Occurrence::Every || how.repeats == Repeats::FirstOnly);
        if !needs_steps && how.through.0.is_empty() && split.is_none() {
            return None;
        }
        let names = how.level.names(&table.names);
        let numbers = how.step_numbers();
        let passage = |name: &str, step: Option<i64>| {
            let column = step.map(|step| numbers.column(step).unwrap_or(usize::MAX));
            (names.iter().map(|known| is_same_name(known, name)).collect(), column)
        };
        let part = walker.codes.kinds.iter().position(|kind| matches!(kind, NodeKind::Part { .. }));
        Some(Self {
            split,
            first_part: part.unwrap_or(0) as u8,
            split_item: part.and_then(|part| walker.codes.kinds[part].item()),
            passages: how.through.0.iter().map(|of| passage(&of.name, of.step)).collect(),
        })
    }

    /// Fills the row of a customer's path; whether it is one and passes what it has to.
    pub(super) fn fill(
        &self,
        (walker, subset): (&Walker, &Subset),
        (table, ix): (&EventTable, u32),
        (path, anchor): (&PathSteps, &Anchor),
        row: &mut [u8],
    ) -> bool {
        let code = |(event, item): (usize, u16)| match &self.split {
            Some(split) if self.split_item == Some(item) => {
                self.first_part + split.group((table, subset), ix, event) as u8
            }
            _ => walker.code_of(item),
        };
        row.fill(walker.codes.not_started());
        for (column, cell) in row[..walker.visible_steps].iter_mut().enumerate() {
            if let Some(step) = path.in_column(column) {
                *cell = code(step);
            }
        }
        match anchor {
            Anchor::Goal => row[walker.visible_steps..].fill(walker.codes.goal()),
            Anchor::DropOff => row[walker.visible_steps..].fill(walker.codes.active()),
            Anchor::Start | Anchor::Around(_) => {
                let from_anchor = &mut row[walker.before..];
                let Some((ended, end)) = walker.end_of(&path.walked, from_anchor.len()) else { return false };
                if ended < from_anchor.len() {
                    from_anchor[ended..].fill(end);
                }
            }
        }
        let is = |mask: &[bool], item: u16| mask.get(usize::from(item)).copied().unwrap_or_default();
        self.passages.iter().all(|(mask, column)| match column {
            None => path.steps.iter().any(|&(_, item)| is(mask, item)),
            // in the last column the goal stands in place of the step that reaches it
            Some(column) => path.in_column(*column).is_some_and(|(_, item)| is(mask, item)),
        })
    }
}
