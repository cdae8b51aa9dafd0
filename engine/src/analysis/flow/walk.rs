//! One path at a time → one row of codes: which names are shown, how the path ends.

use crate::analysis::journeys::{Journeys, over_before};
use crate::analysis::parallel::by_customers;
use crate::analysis::repeats::HadSteps;
use crate::analysis::split::Group;
use crate::analysis::steps::{Event, PathWalk, Steps};
use crate::events::{EventTable, Names, Subset};
use crate::model::{Entity, Settings, is_same_name};

use super::part::{Part, Path};
use super::{FlowSettings, Level, NodeKind, Occurrence, TopScope};

/// The codes of a flow: shown items in their order, then Other and the ends.
#[derive(Debug, Clone)]
pub(super) struct Codes {
    /// The node of each code, in the order nodes are listed.
    pub kinds: Vec<NodeKind>,
    /// Items that have events but no code of their own, ascending.
    pub unnamed: Vec<u16>,
}

impl Codes {
    /// Other and the ends.
    const ENDS: usize = 5;
    /// The most codes there may be: each is a byte, and so is their number.
    const MOST: usize = u8::MAX as usize;

    /// How many items are shown by name.
    pub(super) fn items(&self) -> u8 {
        (self.kinds.len() - Self::ENDS) as u8
    }

    pub(super) fn other(&self) -> u8 {
        self.items()
    }

    pub(super) fn goal(&self) -> u8 {
        self.items() + 1
    }

    pub(super) fn active(&self) -> u8 {
        self.items() + 2
    }

    pub(super) fn dropped(&self) -> u8 {
        self.items() + 3
    }

    pub(super) fn not_started(&self) -> u8 {
        self.items() + 4
    }

    pub(super) fn code(&self, kind: NodeKind) -> Option<u8> {
        self.kinds.iter().position(|&k| k == kind).map(|i| i as u8)
    }

    /// The `top_n` items with the most visible events, or all that any column may name, and those that the settings speak of;
    /// stages keep their own order. `parts` are the groups of the step that is split, `events` counts those of each touchpoint.
    pub(super) fn choose(
        names: &Names,
        how: &FlowSettings,
        parts: &[Group],
        events: impl FnOnce() -> Vec<u64>,
    ) -> Self {
        let top_n = match how.top_scope {
            TopScope::Overall => how.top_n.clamp(1, FlowSettings::MAX_TOP_N),
            TopScope::Column => FlowSettings::MAX_TOP_N,
        };
        let stages = names.stages.len();
        let is_step = how.choice.mask(how.level.names(names));
        let of_steps = |mut counts: Vec<u64>| {
            counts.iter_mut().zip(&is_step).filter(|(_, is_step)| !**is_step).for_each(|(count, _)| *count = 0);
            counts
        };
        let (mut named, mut unnamed) = match how.level {
            Level::Stage if stages <= top_n => {
                ((0..stages as u16).filter(|&stage| is_step[usize::from(stage)]).collect(), Vec::new())
            }
            Level::Stage => {
                let mut counts = vec![0; stages];
                for (touchpoint, n) in events().into_iter().enumerate() {
                    if let Some(count) = counts.get_mut(names.stage_of[touchpoint] as usize) {
                        *count += n;
                    }
                }
                top(&of_steps(counts), &names.stages, top_n)
            }
            Level::Touchpoint => top(&of_steps(events()), &names.touchpoints, top_n),
        };
        let all = how.level.names(names);
        let is_split = |item: u16| !parts.is_empty() && is_same_name(&all[usize::from(item)], &how.split_step);
        let is_passed = |item: u16| how.through.0.iter().any(|of| is_same_name(&all[usize::from(item)], &of.name));
        named.extend(unnamed.extract_if(.., |item| is_split(*item)));
        // of very many steps that paths have to pass some stay in Other
        let mut room = Self::MOST.saturating_sub(Self::ENDS + named.len() + parts.len());
        named.extend(unnamed.extract_if(.., |item| {
            let has_room = room > 0 && is_passed(*item);
            room -= usize::from(has_room);
            has_room
        }));
        if how.level == Level::Stage {
            named.sort_unstable();
        }
        let mut kinds = Vec::with_capacity(named.len() + parts.len() + 5);
        for item in named {
            if is_split(item) {
                kinds.extend((0..parts.len() as u8).map(|group| NodeKind::Part { item, group }));
            } else {
                kinds.push(NodeKind::Item(item));
            }
        }
        kinds.extend([NodeKind::Other, NodeKind::GoalReached, NodeKind::StillActive, NodeKind::DroppedOff]);
        kinds.push(NodeKind::NotStarted);
        Self { kinds, unnamed }
    }
}

/// Puts one code in the place of another. Eight at a time and without a branch: rows are short and many.
#[inline]
fn replace(row: &mut [u8], code: u8, by: u8) {
    let (eights, rest) = row.as_chunks_mut::<8>();
    let replaced = |own: u8| if own == code { by } else { own };
    eights.iter_mut().for_each(|eight| *eight = eight.map(replaced));
    rest.iter_mut().for_each(|own| *own = replaced(*own));
}

/// The items that occur, most events first, ties by name: the first `top_n`, and the others.
fn top(counts: &[u64], names: &[String], top_n: usize) -> (Vec<u16>, Vec<u16>) {
    let mut items: Vec<u16> = (0..counts.len() as u16).filter(|&i| counts[i as usize] > 0).collect();
    items.sort_unstable_by(|&a, &b| {
        let (a, b) = (a as usize, b as usize);
        counts[b].cmp(&counts[a]).then_with(|| names[a].cmp(&names[b]))
    });
    let mut unnamed = items.split_off(top_n.min(items.len()));
    unnamed.sort_unstable();
    (items, unnamed)
}

/// Visible events of each touchpoint on journeys.
fn touchpoint_counts(table: &EventTable, journeys: &Journeys<'_>) -> Vec<u64> {
    let (n, touchpoints) = (table.names.touchpoints.len(), &table.touchpoint[..]);
    let parts = by_customers(table, |customers| {
        // neighbours are often the same: counted apart, one does not wait for the other
        let (mut counts, mut of_others) = (vec![0u32; n], vec![0u32; n]);
        for ix in customers {
            if journeys.are_plain() {
                let (pairs, rest) = touchpoints[journeys.plain_events(ix)].as_chunks::<2>();
                for &[one, other] in pairs {
                    counts[usize::from(one)] += 1;
                    of_others[usize::from(other)] += 1;
                }
                rest.iter().for_each(|&t| counts[usize::from(t)] += 1);
            } else {
                journeys.each(ix, |places| journeys.events(places).for_each(|(_, t)| counts[usize::from(t)] += 1));
            }
        }
        counts.iter_mut().zip(of_others).for_each(|(count, more)| *count += more);
        counts
    });
    let mut total = vec![0; n];
    for part in &parts {
        for (sum, &add) in total.iter_mut().zip(part) {
            *sum += u64::from(add);
        }
    }
    total
}

/// Stages or touchpoints there can be.
const ITEMS: usize = 1 << 16;

/// Turns the events of one path into a row of codes.
#[derive(Debug, Clone)]
pub(super) struct Walker {
    pub codes: Codes,
    pub steps: Steps,
    /// Code of each stage or touchpoint; as long as they can be many, so that looking one up needs no check.
    code_of: Box<[u8; ITEMS]>,
    /// Columns that steps may fill.
    pub(super) visible_steps: usize,
    /// Columns before the step that the flow is around, and which stages or touchpoints are that step.
    pub(super) before: usize,
    around: Vec<bool>,
    pub(super) occurrence: Occurrence,
    pub(super) stop_at_goal: bool,
    /// Paths whose last event is before this have ended.
    over_before: i64,
    /// Whether a path has ended where another of its customer follows: sessions do, by the pause between them.
    ends_before_next: bool,
}

impl Walker {
    pub(super) fn new(
        table: &EventTable,
        journeys: &Journeys<'_>,
        subset: &Subset,
        settings: &Settings,
        how: &FlowSettings,
        (visible_steps, parts): (usize, &[Group]),
    ) -> Self {
        let codes = Codes::choose(&table.names, how, parts, || touchpoint_counts(table, journeys));
        Self::with_codes(codes, table, subset, settings, how, visible_steps)
    }

    /// The same with codes that are known.
    pub(super) fn with_codes(
        codes: Codes,
        table: &EventTable,
        subset: &Subset,
        settings: &Settings,
        how: &FlowSettings,
        visible_steps: usize,
    ) -> Self {
        let names = how.level.names(&table.names);
        let mut code_of = Box::new([codes.other(); ITEMS]);
        for (code, kind) in codes.kinds.iter().enumerate() {
            if let NodeKind::Item(item) = kind {
                code_of[*item as usize] = code as u8;
            }
        }
        Self {
            codes,
            steps: Steps::new(table, settings, how.level, &how.choice, how.repeats),
            code_of,
            visible_steps,
            before: how.columns_before(),
            around: {
                let wanted = how.anchor.around(names);
                names.iter().map(|name| wanted.iter().any(|wanted| is_same_name(name, wanted))).collect()
            },
            occurrence: how.occurrence,
            stop_at_goal: how.stop_at_goal,
            over_before: over_before(subset.observed_until(table), settings, how.entity),
            ends_before_next: how.entity == Entity::Session && settings.session_gap_by_source.is_empty(),
        }
    }

    /// The code of a stage or touchpoint.
    pub(super) fn code_of(&self, item: u16) -> u8 {
        self.code_of[usize::from(item)]
    }

    /// Fills one row of codes for a flow anchored at the start; `None` where the path has no steps. The row's last cell
    /// stands for all columns beyond and means nothing. Who reaches no goal is still active, until
    /// [`Self::find_dropped`] has looked.
    #[inline]
    pub(super) fn row_from_start(
        &self,
        table: &EventTable,
        events: impl Iterator<Item = Event>,
        row: &mut [u8],
    ) -> Option<PathWalk> {
        let beyond = row.len() - 1;
        let walked = self.steps.walk_overwriting(table, events, self.stop_at_goal, |n, item, _| {
            row[n.min(beyond)] = self.code_of[usize::from(item)];
        });
        let row = &mut row[..beyond];
        let (ended, end) = self.end_of(&walked, row.len())?;
        if ended < row.len() {
            row[ended..].fill(end);
        }
        Some(walked)
    }

    /// Walks a path for eight columns, which most pictures have: the row is one number, so that none of it is filled by
    /// a call.
    #[inline]
    pub(super) fn eight_from_start(
        &self,
        table: &EventTable,
        events: impl Iterator<Item = Event>,
    ) -> Option<(PathWalk, [u8; 8])> {
        let put = |row: u64, from_column: usize, code: u8| {
            let columns = if from_column < 8 { u64::MAX << (8 * from_column) } else { 0 };
            row & !columns | u64::from_le_bytes([code; 8]) & columns
        };
        let mut row = 0;
        let walked = self.steps.walk_overwriting(table, events, self.stop_at_goal, |n, item, _| {
            // in all columns from its own on, until the next step comes
            row = put(row, n, self.code_of[usize::from(item)]);
        });
        let (ended, end) = self.end_of(&walked, 8)?;
        Some((walked, put(row, ended, end).to_le_bytes()))
    }

    /// From which of so many columns on a path stands in its end, and which end it is until [`Self::find_dropped`] has
    /// looked; `None` where the path has no steps.
    #[inline]
    pub(super) fn end_of(&self, walked: &PathWalk, columns: usize) -> Option<(usize, u8)> {
        let at_goal = walked.reached && self.stop_at_goal;
        if walked.steps == 0 && !at_goal {
            return None;
        }
        // The goal stands after the step that reaches it. The last column has no column after it: there it stands in place
        // of that step, so that the column holds everybody who reached the goal.
        let ended = walked.steps - usize::from(at_goal && walked.steps == columns);
        Some((ended, if at_goal { self.codes.goal() } else { self.codes.active() }))
    }

    /// Finds the paths that have ended among those still active.
    pub(super) fn find_dropped(&self, table: &EventTable, journeys: &Journeys<'_>, part: &mut Part, steps: usize) {
        let (active, dropped) = (self.codes.active(), self.codes.dropped());
        let last = |path: &Path| table.time[journeys.position(path.last as usize - 1)];
        // of one journey that is counted several times each time goes on as long as the journey does
        let mut has_next = vec![false; part.paths.len()];
        for at in (1..part.paths.len()).rev() {
            let (of, next) = (&part.paths[at - 1], &part.paths[at]);
            has_next[at - 1] = next.customer == of.customer && (next.first > of.first || has_next[at]);
        }
        let is_over =
            |(at, path): (usize, &Path)| (self.ends_before_next && has_next[at]) || last(path) < self.over_before;
        // all at once: times of many customers are far apart in memory, and so are fetched side by side
        let is_over: Vec<bool> = part.paths.iter().enumerate().map(is_over).collect();
        for (row, is_over) in part.codes.chunks_exact_mut(steps).zip(is_over) {
            replace(row, active, if is_over { dropped } else { active });
        }
    }

    /// Fills one row for a flow around a step, as [`Self::row_from_start`] does from that step on; `None` where the path does
    /// not have it.
    #[inline]
    pub(super) fn row_around(
        &self,
        table: &EventTable,
        events: impl Iterator<Item = Event>,
        row: &mut [u8],
        scratch: &mut Vec<u8>,
    ) -> Option<PathWalk> {
        if self.occurrence == Occurrence::First {
            return self.row_around_time(table, events, None, (row, scratch));
        }
        let events: Vec<Event> = events.collect();
        let last = self.times(&events).last()?;
        let last = events[last].0;
        self.row_around_time(table, events.into_iter(), Some(last), (row, scratch))
    }

    /// The same around the time of the step at a position, or around the first.
    #[inline]
    fn row_around_time(
        &self,
        table: &EventTable,
        events: impl Iterator<Item = Event>,
        time: Option<usize>,
        (row, scratch): (&mut [u8], &mut Vec<u8>),
    ) -> Option<PathWalk> {
        scratch.clear();
        let mut events = events.peekable();
        let first = events.peek()?.0;
        let (anchor, left_out) =
            self.steps_before(&mut events, time, |item| scratch.push(self.code_of[usize::from(item)]))?;
        let used = scratch.len().min(self.before);
        let (before, from_anchor) = row.split_at_mut(self.before);
        let (empty, filled) = before.split_at_mut(self.before - used);
        empty.fill(self.codes.not_started());
        filled.copy_from_slice(&scratch[scratch.len() - used..]);
        let walked = self.row_from_start(table, std::iter::once(anchor).chain(events), from_anchor)?;
        Some(PathWalk { first, left_out: left_out + walked.left_out, ..walked })
    }

    /// Where among these events the step that the flow is around begins, each time.
    fn times<'e>(&'e self, events: &'e [Event]) -> impl Iterator<Item = usize> + 'e {
        let mut had = HadSteps::default();
        let is_time = move |&(_, touchpoint): &Event| {
            self.steps
                .item(touchpoint)
                .is_some_and(|item| had.counts(item, self.steps.repeats()) && self.is_anchor(item))
        };
        events.iter().map(is_time).enumerate().filter_map(|(at, is_time)| is_time.then_some(at))
    }

    /// Whether a stage or touchpoint is the step that the flow is around.
    #[inline]
    pub(super) fn is_anchor(&self, item: u16) -> bool {
        self.around.get(usize::from(item)).copied().unwrap_or_default()
    }

    /// Takes the events before the step that the flow is around, at its `time` or the first, calls `step(item)` for the steps
    /// among them, and returns the event of that step with how many steps were left out.
    fn steps_before(
        &self,
        events: &mut impl Iterator<Item = Event>,
        time: Option<usize>,
        mut step: impl FnMut(u16),
    ) -> Option<(Event, usize)> {
        let (mut had, mut left_out) = (HadSteps::default(), 0);
        for (i, touchpoint) in events {
            let Some(item) = self.steps.item(touchpoint) else { continue };
            if self.is_anchor(item) && time.is_none_or(|time| time == i) {
                return Some(((i, touchpoint), left_out));
            }
            if had.counts(item, self.steps.repeats()) {
                step(item);
            } else {
                left_out += 1;
            }
        }
        None
    }

    /// Fills one row for a flow anchored at the end of paths, aligned right; `None` where the path ends in the other way. Who is
    /// not followed to the goal is still active, until [`Self::find_dropped`] has looked.
    #[inline]
    pub(super) fn row_to_end(
        &self,
        table: &EventTable,
        events: impl Iterator<Item = Event>,
        to_goal: bool,
        (row, scratch): (&mut [u8], &mut Vec<u8>),
    ) -> Option<PathWalk> {
        scratch.clear();
        let walked = self.steps.walk(table, events, true, |_, item, _| scratch.push(self.code_of[item as usize]));
        if walked.reached != to_goal || !to_goal && scratch.is_empty() {
            return None;
        }
        let used = scratch.len().min(self.visible_steps);
        let (before, steps) = row[..self.visible_steps].split_at_mut(self.visible_steps - used);
        before.fill(self.codes.not_started());
        steps.copy_from_slice(&scratch[scratch.len() - used..]);
        row[self.visible_steps..].fill(if to_goal { self.codes.goal() } else { self.codes.active() });
        Some(walked)
    }
}
