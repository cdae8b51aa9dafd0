//! The paths behind a flow.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use crate::analysis::journeys::Journeys;
use crate::analysis::parallel::by_customers_cancellable;
use crate::analysis::steps::{Event, PathWalk, all_events};
use crate::events::{BitSet, EntityOrder, EventTable, Names, Subset};
use crate::model::{Segment, Settings};
use crate::progress::{Cancelled, Progress, uninterrupted};

use super::count::{Counts, Rows, returns};
use super::detail::{DetailedRows, SaidBy, StepSplit};
use super::journey_steps::{JourneySteps, PathSteps};
use super::part::{Columns, Part, Path};
use super::sort_nodes::sort_nodes;
use super::walk::{Codes, Walker};
use super::{Anchor, Flow, FlowSelection, FlowSettings, NodeKind, TopScope};

/// With more kinds of nodes the links of all parts together would take much memory.
const FEW_KINDS: usize = 64;

/// Every path of a question, one small code per step: enough to answer what a pointer asks without a second look at the
/// events.
#[derive(Debug, Clone)]
pub struct FlowPaths {
    pub(super) parts: Vec<Part>,
    pub(super) walker: Walker,
    pub(super) subset: Subset,
    /// The order of events that the paths follow; `None` for that of customers.
    order: Option<Arc<EntityOrder>>,
    pub(super) how: FlowSettings,
    /// How many columns the flow has.
    pub(super) steps: usize,
    flow: Flow,
    reaching: u64,
    /// Customers with an event, where some of them may have no path.
    pub(super) active: Option<u64>,
}

impl FlowPaths {
    /// Walks the paths of all customers in `subset`.
    pub fn build(table: &EventTable, subset: &Subset, settings: &Settings, how: &FlowSettings) -> Self {
        uninterrupted(|progress| Self::build_cancellable(table, subset, settings, how, progress))
    }

    /// [`FlowPaths::build`] that can be cancelled. The flow has no more columns than its longest path needs.
    pub fn build_cancellable(
        table: &EventTable,
        subset: &Subset,
        settings: &Settings,
        how: &FlowSettings,
        progress: &Progress,
    ) -> Result<Self, Cancelled> {
        Self::build_with_segments(table, subset, (settings, &[]), how, progress)
    }

    /// The same of a project with segments, which a step may be split by.
    pub fn build_with_segments(
        table: &EventTable,
        subset: &Subset,
        settings: (&Settings, &[Segment]),
        how: &FlowSettings,
        progress: &Progress,
    ) -> Result<Self, Cancelled> {
        Self::build_beside(table, (subset, subset), settings, how, progress)
    }

    /// The same beside a flow of the customers of `other`: a step that is split has the groups that it has there.
    pub fn build_beside(
        table: &EventTable,
        (subset, other): (&Subset, &Subset),
        (settings, segments): (&Settings, &[Segment]),
        how: &FlowSettings,
        progress: &Progress,
    ) -> Result<Self, Cancelled> {
        let steps = how.steps.clamp(2, FlowSettings::MAX_STEPS);
        let visible_steps = steps - usize::from(how.anchor.is_end());
        let journeys = Journeys::new(table, subset, settings, how.entity, progress)?;
        let split = StepSplit::new(table, other, how, segments, progress)?;
        let groups = split.as_ref().map_or(&[][..], StepSplit::groups).to_vec();
        let walker = Walker::new(table, &journeys, subset, settings, how, (visible_steps, &groups));
        let detail = DetailedRows::new(table, &walker, how, split);
        let k = walker.codes.kinds.len();
        let parts = by_customers_cancellable(table, progress, |customers| {
            let row = vec![0; steps + 1];
            let columns = Columns {
                before: how.columns_before(),
                visible: visible_steps,
                aligned_at_goal: how.anchor == Anchor::Goal,
            };
            let mut builder = Builder {
                table,
                subset,
                journeys: &journeys,
                walker: &walker,
                detail: detail.as_ref(),
                how,
                columns,
                row,
                scratch: Vec::new(),
                journey: JourneySteps::default(),
                said: None,
                progress,
            };
            let mut part = Part::with_room_for(journeys.most_of(customers.clone()), steps);
            for ix in customers {
                builder.customer(ix, &mut part);
            }
            // whoever is followed to the goal has reached it
            if how.anchor != Anchor::Goal {
                walker.find_dropped(table, &journeys, &mut part, steps);
            }
            if how.anchor == Anchor::DropOff {
                part.keep_ended(steps, walker.codes.dropped());
            }
            // as long as its rows are in the processor's cache, unless there are too many kinds of links to hold them for each part
            let counts = (k <= FEW_KINDS).then(|| Counts::of_part(&part, steps, k));
            (part, counts)
        })?;
        let (mut parts, counts): (Vec<Part>, Vec<Option<Counts>>) = parts.into_iter().unzip();
        let mut counts = match counts.into_iter().collect::<Option<Vec<Counts>>>() {
            Some(of_parts) => of_parts.into_iter().fold(Counts::new(steps, k), Counts::plus),
            None => Counts::of(&parts, steps, k, Rows::All),
        };
        let mut hidden: BTreeSet<u16> = walker.codes.unnamed.iter().copied().collect();
        let small = unnamed_items(&counts, &walker, how, steps);
        if !small.is_empty() {
            hidden.extend(small.iter().filter_map(|&(_, code)| walker.codes.kinds[code as usize].item()));
            fold_into_other(&mut parts, &small, steps, k, walker.codes.other());
            counts = Counts::of(&parts, steps, k, Rows::All);
        }
        progress.check()?;
        let needed = columns_needed(&counts, &walker.codes, how, steps);
        if needed < steps {
            narrow(&mut parts, steps, needed);
            counts.narrow(needed);
        }
        let mut flow = counts.flow(&walker.codes, how, needed, hidden.len());
        flow.parts = groups;
        // paths that overlap leave the same out, and of paths that ended in the other way nothing is kept
        let is_known = !flow.every_time && how.anchor != Anchor::DropOff;
        flow.left_out = is_known.then(|| parts.iter().map(|part| part.left_out).sum());
        sort_nodes(&mut flow, &how.sort, &table.names);
        // some steps only, or only paths that have a step or end in one way: others have an event and no path
        let leaves_out = !how.choice.is_everything() || how.anchor != Anchor::Start || !how.through.0.is_empty();
        Ok(Self {
            parts,
            walker,
            subset: subset.clone(),
            order: journeys.order().cloned(),
            how: how.clone(),
            steps: needed,
            flow,
            reaching: counts.reaching(),
            active: leaves_out.then(|| subset.active(table).count() as u64),
        })
    }

    /// A flow whose paths were counted elsewhere: nothing is known of single ones.
    pub(super) fn counted(
        (counts, walker, subset): (&mut Counts, Walker, &Subset),
        (how, names): (&FlowSettings, &Names),
        (columns, left_out): (usize, u64),
    ) -> Self {
        let needed = columns_needed(counts, &walker.codes, how, columns);
        if needed < columns {
            counts.narrow(needed);
        }
        let mut flow = counts.flow(&walker.codes, how, needed, walker.codes.unnamed.len());
        flow.left_out = Some(left_out);
        sort_nodes(&mut flow, &how.sort, names);
        let reaching = counts.reaching();
        Self {
            parts: Vec::new(),
            walker,
            subset: subset.clone(),
            order: None,
            how: how.clone(),
            steps: needed,
            flow,
            reaching,
            active: None,
        }
    }

    /// The flow of all paths.
    pub fn flow(&self) -> &Flow {
        &self.flow
    }

    /// Paths that reach the goal, within the columns or beyond.
    pub fn reaching(&self) -> u64 {
        self.reaching
    }

    /// The flow of the paths that pass `selection` alone: the same nodes and links in the same order, with smaller
    /// counts.
    pub fn trace(&self, selection: &FlowSelection) -> Flow {
        let k = self.walker.codes.kinds.len();
        Counts::of(&self.parts, self.steps, k, self.rows(selection)).trace(&self.flow, &self.walker.codes)
    }

    /// The customers whose own path passes `selection`. `table` must be the one the paths were built from.
    pub fn customers(&self, selection: &FlowSelection, table: &EventTable) -> BitSet {
        let rows = self.rows(selection);
        let mut customers = BitSet::new(table.num_customers());
        for part in &self.parts {
            for (_, path) in part.rows(self.steps).filter(|(row, _)| rows.has(row)) {
                self.people(path).iter().for_each(|&ix| customers.insert(ix));
            }
        }
        customers
    }

    /// How many paths of each node come back to it: they leave it and are there again in a later column. Of a flow whose single
    /// paths are known.
    pub fn returns(&self) -> FxHashMap<(u8, NodeKind), u64> {
        let k = self.walker.codes.kinds.len();
        let of_part = |part: &Part| {
            let mut found = vec![0u64; self.steps * k];
            for (row, _) in part.rows(self.steps) {
                for (step, &code) in row.iter().enumerate() {
                    let is_named = self.walker.codes.kinds[usize::from(code)].item().is_some();
                    found[step * k + usize::from(code)] += u64::from(is_named && returns(row, step, code));
                }
            }
            found
        };
        let all = self.parts.par_iter().map(of_part).reduce(
            || vec![0; self.steps * k],
            |mut sum, part| {
                sum.iter_mut().zip(part).for_each(|(sum, add)| *sum += add);
                sum
            },
        );
        let of_node = |(at, n): (usize, u64)| (n > 0).then(|| (((at / k) as u8, self.walker.codes.kinds[at % k]), n));
        all.into_iter().enumerate().filter_map(of_node).collect()
    }

    /// Whether several customers may have part in a path.
    pub(super) fn is_shared(&self) -> bool {
        self.order.as_ref().is_some_and(|order| order.is_shared())
    }

    /// Who has part in a path.
    #[inline]
    pub(super) fn people<'a>(&'a self, path: &'a Path) -> &'a [u32] {
        EntityOrder::people_of(self.order.as_deref(), path.first as usize, &path.customer)
    }

    /// The journeys that the paths follow. `table` must be the one the paths were built from.
    pub(super) fn journeys<'a>(&'a self, table: &'a EventTable) -> Journeys<'a> {
        Journeys::of(table, &self.subset, self.order.clone())
    }

    /// Calls `found` with each path of a part that `which` has, its row, and its steps. The paths of a journey stand together, and it
    /// is walked once.
    pub(super) fn each_with_steps(
        &self,
        table: &EventTable,
        part: &Part,
        which: Rows,
        mut found: impl FnMut(&[u8], &Path, &PathSteps<'_>),
    ) {
        let journeys = self.journeys(table);
        let (mut journey, mut next) = (JourneySteps::default(), 0);
        for of_journey in part.paths.chunk_by(|a, b| a.first == b.first) {
            let all = next..next + of_journey.len();
            next = all.end;
            let rows = part.codes[all.start * self.steps..all.end * self.steps].chunks_exact(self.steps);
            if !rows.clone().any(|row| which.has(row)) {
                continue;
            }
            let last = of_journey.iter().map(|path| path.last).max().unwrap_or_default();
            let events = journeys.events(of_journey[0].first as usize..last as usize);
            journey.walk(&self.walker, table, events, &self.how.anchor);
            for (at, (row, path)) in all.zip(rows.zip(of_journey)).filter(|(_, (row, _))| which.has(row)) {
                if let Some(steps) = journey.path((table, &self.walker), &self.how.anchor, part.around(at)) {
                    found(row, path, &steps);
                }
            }
        }
    }

    pub(super) fn rows(&self, selection: &FlowSelection) -> Rows {
        let code = |kind| self.walker.codes.code(kind);
        match *selection {
            FlowSelection::Node { step, kind } => code(kind).map_or(Rows::None, |c| Rows::At(step.into(), c)),
            FlowSelection::Link { step, from, to } => match (code(from), code(to)) {
                (Some(from), Some(to)) => Rows::Through(step.into(), from, to),
                _ => Rows::None,
            },
            FlowSelection::Return { step, kind } => {
                code(kind).map_or(Rows::None, |code| Rows::Returning(step.into(), code))
            }
        }
    }
}

/// How many columns say something: in the one after the last step all paths have ended, and later ones would repeat it. In a
/// flow anchored at the end of paths the number of a step says how far that is, so all stay; around a step its own column
/// stays.
fn columns_needed(counts: &Counts, codes: &Codes, how: &FlowSettings, all: usize) -> usize {
    let has_steps =
        |step: usize| (0..codes.kinds.len()).any(|code| codes.kinds[code].is_step() && counts.node(step, code) > 0);
    let first = (how.columns_before()..all).find(|&step| !has_steps(step)).filter(|_| !how.anchor.is_end());
    first.map_or(all, |first| (first + 1).clamp(2, all))
}

/// Keeps the first columns of every path.
fn narrow(parts: &mut [Part], steps: usize, needed: usize) {
    parts.par_iter_mut().for_each(|part| {
        let rows = part.codes.chunks_exact(steps).flat_map(|row| &row[..needed]);
        part.codes = rows.copied().collect();
    });
}

struct Builder<'a> {
    table: &'a EventTable,
    subset: &'a Subset,
    journeys: &'a Journeys<'a>,
    walker: &'a Walker,
    detail: Option<&'a DetailedRows<'a>>,
    how: &'a FlowSettings,
    columns: Columns,
    row: Vec<u8>,
    scratch: Vec<u8>,
    /// The journey that is looked at step by step.
    journey: JourneySteps,
    said: SaidBy,
    progress: &'a Progress,
}

impl Builder<'_> {
    fn customer(&mut self, ix: u32, part: &mut Part) {
        let (table, journeys) = (self.table, self.journeys);
        if let Some(detail) = self.detail {
            journeys.each(ix, |places| self.in_detail(detail, places, ix, part));
        } else if journeys.are_plain() && self.how.anchor == Anchor::Start && self.row.len() == 9 {
            journeys.each(ix, |places| {
                if let Some((walked, row)) = self.walker.eight_from_start(table, all_events(table, places)) {
                    part.push(&row, walked, (walked.first, walked.end), self.columns, ix);
                }
            });
        } else if journeys.are_plain() {
            journeys.each(ix, |places| {
                if let Some(walked) = self.walk(all_events(table, places)) {
                    self.push(walked, (walked.first, walked.end), ix, part);
                }
            });
        } else {
            journeys.each(ix, |places| {
                if let Some(walked) = self.walk(journeys.events(places.clone())) {
                    let place = |position| journeys.place(&places, position);
                    self.push(walked, (place(walked.first), place(walked.end - 1) + 1), ix, part);
                }
            });
        }
    }

    /// Adds the paths of a journey that have to be looked at step by step. A journey may have very many: what is cancelled ends
    /// between two of them.
    fn in_detail(&mut self, detail: &DetailedRows<'_>, places: Range<usize>, ix: u32, part: &mut Part) {
        let (table, walker, anchor, steps) = (self.table, self.walker, &self.how.anchor, self.row.len() - 1);
        self.journey.walk(walker, table, self.journeys.events(places.clone()), anchor);
        let Some(passed) = detail.passed_after(&self.journey) else { return };
        for path in self.journey.paths((table, walker), anchor).filter(|path| path.steps.len() >= passed) {
            if self.progress.is_cancelled() {
                return;
            }
            let row = (&mut self.row[..steps], &mut self.said);
            if !detail.fill((walker, self.subset), (table, ix), (&path, anchor), row) {
                continue;
            }
            let place = |position| self.journeys.place(&places, position);
            let range = (place(path.walked.first), place(path.walked.end - 1) + 1);
            part.push(&self.row[..steps], path.walked, range, self.columns, ix);
            if self.how.counts_every_time() {
                part.around.push(path.around as u32);
            }
        }
    }

    #[inline]
    fn walk(&mut self, events: impl Iterator<Item = Event>) -> Option<PathWalk> {
        let steps = self.row.len() - 1;
        match self.how.anchor {
            Anchor::Start => self.walker.row_from_start(self.table, events, &mut self.row),
            Anchor::Around(_) => self.walker.row_around(self.table, events, &mut self.row, &mut self.scratch),
            Anchor::Goal | Anchor::DropOff => {
                let to_goal = self.how.anchor == Anchor::Goal;
                self.walker.row_to_end(self.table, events, to_goal, (&mut self.row[..steps], &mut self.scratch))
            }
        }
    }

    #[inline]
    fn push(&mut self, walked: PathWalk, places: (usize, usize), ix: u32, part: &mut Part) {
        let steps = self.row.len() - 1;
        part.push(&self.row[..steps], walked, places, self.columns, ix);
    }
}

/// The (column, code) of items that are not shown by name in a column: those below the minimum share of the base and, where
/// each column has names of its own, those after its most common.
fn unnamed_items(counts: &Counts, walker: &Walker, how: &FlowSettings, steps: usize) -> Vec<(usize, u8)> {
    let base = counts.rows();
    let names = match how.top_scope {
        TopScope::Overall => usize::MAX,
        TopScope::Column => how.top_n.max(1),
    };
    let mut unnamed = Vec::new();
    for step in 0..steps {
        let there = (0..walker.codes.items()).map(|code| (code, counts.node(step, code.into())));
        let mut there: Vec<(u8, u64)> = there.filter(|&(_, n)| n > 0).collect();
        // between equals the order of the names decides
        there.sort_by_key(|&(code, n)| (std::cmp::Reverse(n), code));
        let is_named = |rank: usize, n: u64| rank < names && n * 1000 >= base * u64::from(how.min_share_permille);
        let of_column = there.iter().enumerate().filter(|&(rank, &(_, n))| !is_named(rank, n));
        unnamed.extend(of_column.map(|(_, &(code, _))| (step, code)));
    }
    unnamed
}

fn fold_into_other(parts: &mut [Part], small: &[(usize, u8)], steps: usize, k: usize, other: u8) {
    let mut becomes: Vec<u8> = (0..steps).flat_map(|_| 0..k as u8).collect();
    for &(step, code) in small {
        becomes[step * k + code as usize] = other;
    }
    parts.par_iter_mut().for_each(|part| {
        for row in part.codes.chunks_exact_mut(steps) {
            for (step, code) in row.iter_mut().enumerate() {
                *code = becomes[step * k + *code as usize];
            }
        }
    });
}
