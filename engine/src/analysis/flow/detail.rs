//! Paths one by one with all their steps, for what a row of codes alone cannot say: each time of a step, what a path has to
//! pass, a step whose groups stand apart.

use crate::analysis::repeats::Repeats;
use crate::analysis::split::{Group, Splitter};
use crate::events::{EventTable, Subset};
use crate::model::{Segment, is_same_name};
use crate::progress::{Cancelled, Progress};

use super::journey_steps::{JourneySteps, PathSteps};
use super::walk::Walker;
use super::{Anchor, FlowSettings, Level, NodeKind, Occurrence};

/// Groups of a split step that stand by name.
const GROUPS: usize = 5;

/// The groups of the step that is split.
pub(super) struct StepSplit<'a> {
    splitter: Splitter<'a>,
}

impl<'a> StepSplit<'a> {
    /// The groups with the most events of the step in `among`; `None` where no step is split.
    pub(super) fn new(
        table: &'a EventTable,
        among: &Subset,
        how: &FlowSettings,
        segments: &[Segment],
        progress: &Progress,
    ) -> Result<Option<Self>, Cancelled> {
        let Some(by) = how.split.as_ref().filter(|_| !how.split_step.is_empty()) else { return Ok(None) };
        let is_split: Vec<bool> =
            how.level.names(&table.names).iter().map(|name| is_same_name(name, &how.split_step)).collect();
        let touchpoints: Vec<bool> = match how.level {
            Level::Touchpoint => is_split,
            Level::Stage => {
                let is_split = |stage: &u8| is_split.get(usize::from(*stage)).copied().unwrap_or_default();
                table.names.stage_of.iter().map(is_split).collect()
            }
        };
        let splitter = Splitter::of_touchpoints((table, among), &touchpoints, (by, GROUPS), segments, progress)?;
        Ok(Some(Self { splitter }))
    }

    /// The groups, in the order of their nodes.
    pub(super) fn groups(&self) -> &[Group] {
        &self.splitter.groups
    }

    /// The group of a customer's event. Whoever is in several segments is in the largest of them. `said` keeps which event says it
    /// of a customer whose others do not.
    fn group(&self, (table, subset): (&EventTable, &Subset), ix: u32, event: usize, said: &mut SaidBy) -> usize {
        let event = if self.splitter.asks_customer(event) {
            match *said {
                Some((of, known)) if of == ix => known,
                _ => said.insert((ix, self.splitter.first_said((table, subset), ix).unwrap_or(event))).1,
            }
        } else {
            event
        };
        let mut first = None;
        self.splitter.each(ix, event, |group| first = first.or(Some(group)));
        first.unwrap_or(self.groups().len() - 1)
    }
}

/// The customer looked at last whose own event did not say of which group it is, and the event that does.
pub(super) type SaidBy = Option<(u32, usize)>;

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

    /// From how many steps of a journey on each of what has to be passed anywhere is passed; nothing where a journey does not have
    /// it.
    pub(super) fn passed_after(&self, journey: &JourneySteps) -> Option<usize> {
        let first = |(mask, column): &(Vec<bool>, Option<usize>)| match column {
            None => journey.steps().iter().position(|&(_, item)| is(mask, item)).map(|at| at + 1),
            Some(_) => Some(0),
        };
        self.passages.iter().map(first).try_fold(0, |most, at| Some(most.max(at?)))
    }

    /// Fills the row of a customer's path; whether it is one and is in the columns that it has to be.
    pub(super) fn fill(
        &self,
        (walker, subset): (&Walker, &Subset),
        (table, ix): (&EventTable, u32),
        (path, anchor): (&PathSteps<'_>, &Anchor),
        (row, said): (&mut [u8], &mut SaidBy),
    ) -> bool {
        let mut code = |(event, item): (usize, u16)| match &self.split {
            Some(split) if self.split_item == Some(item) => {
                self.first_part + split.group((table, subset), ix, event, said) as u8
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
        // in the last column the goal stands in place of the step that reaches it
        let is_in = |mask: &[bool], column: usize| path.in_column(column).is_some_and(|(_, item)| is(mask, item));
        self.passages.iter().all(|(mask, column)| column.is_none_or(|column| is_in(mask, column)))
    }
}

/// Whether a stage or touchpoint is among those of a mask.
fn is(mask: &[bool], item: u16) -> bool {
    mask.get(usize::from(item)).copied().unwrap_or_default()
}
