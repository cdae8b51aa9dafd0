//! One path at a time: which events are steps, where the goal is reached, how the path ends.

use crate::events::{EventTable, NO_STAGE, Subset};
use crate::model::{NONE_U16, Settings};

use super::{FlowSettings, Level, NodeKind, Unit};
use crate::analysis::parallel::by_customers;
use crate::analysis::sessions::SessionGap;

const DAY: i64 = 86_400_000;

/// What an event means for a path, by touchpoint.
#[derive(Debug, Clone, Copy)]
pub(super) struct Meaning {
    /// The stage or touchpoint; [`NONE_U16`] where the event is no step.
    pub item: u16,
    /// Its code.
    pub code: u8,
    /// Whether it reaches the goal.
    pub goal: bool,
}

/// The codes of a flow: shown items in their order, then Other and the ends.
#[derive(Debug, Clone)]
pub(super) struct Codes {
    /// The node of each code, in the order nodes are listed.
    pub kinds: Vec<NodeKind>,
    /// Items that have events but no code of their own, ascending.
    pub unnamed: Vec<u16>,
}

impl Codes {
    /// How many items are shown by name.
    pub fn items(&self) -> u8 {
        (self.kinds.len() - 5) as u8
    }

    pub fn other(&self) -> u8 {
        self.items()
    }

    pub fn goal(&self) -> u8 {
        self.items() + 1
    }

    pub fn active(&self) -> u8 {
        self.items() + 2
    }

    pub fn dropped(&self) -> u8 {
        self.items() + 3
    }

    pub fn not_started(&self) -> u8 {
        self.items() + 4
    }

    pub fn code(&self, kind: NodeKind) -> Option<u8> {
        self.kinds.iter().position(|&k| k == kind).map(|i| i as u8)
    }

    /// The `top_n` items with the most visible events; stages keep their own order.
    fn choose(table: &EventTable, subset: &Subset, how: &FlowSettings) -> Self {
        let top_n = how.top_n.clamp(1, FlowSettings::MAX_TOP_N);
        let stages = table.names.stages.len();
        let (shown, unnamed) = match how.level {
            Level::Stage if stages <= top_n => ((0..stages as u16).collect(), Vec::new()),
            Level::Stage => {
                let mut counts = vec![0; stages];
                for (touchpoint, n) in touchpoint_counts(table, subset).into_iter().enumerate() {
                    if let Some(count) = counts.get_mut(table.names.stage_of[touchpoint] as usize) {
                        *count += n;
                    }
                }
                let (mut shown, unnamed) = top(&counts, &table.names.stages, top_n);
                shown.sort_unstable();
                (shown, unnamed)
            }
            Level::Touchpoint => top(&touchpoint_counts(table, subset), &table.names.touchpoints, top_n),
        };
        let ends = [NodeKind::Other, NodeKind::GoalReached, NodeKind::StillActive, NodeKind::DroppedOff];
        let kinds = shown.into_iter().map(NodeKind::Item).chain(ends).chain([NodeKind::NotStarted]).collect();
        Self { kinds, unnamed }
    }
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

/// Visible events of each touchpoint.
fn touchpoint_counts(table: &EventTable, subset: &Subset) -> Vec<u64> {
    let n = table.names.touchpoints.len();
    let parts = by_customers(table, |customers| {
        let mut counts = vec![0u32; n];
        for ix in customers {
            if subset.all_sources() {
                for &t in &table.touchpoint[subset.range(table, ix)] {
                    counts[t as usize] += 1;
                }
            } else {
                for i in subset.events(table, ix) {
                    counts[table.touchpoint[i] as usize] += 1;
                }
            }
        }
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

/// Everything a walk needs to know.
#[derive(Debug, Clone)]
pub(super) struct Walker {
    pub codes: Codes,
    pub gap: SessionGap,
    meaning: Vec<Meaning>,
    /// The goal counts within this many ms of a path's first event.
    window: i64,
    /// Columns that steps may fill.
    shown: usize,
    collapse: bool,
    stop_at_goal: bool,
    /// Paths whose last event is before this have ended.
    over_before: i64,
}

/// How a walk went.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Walked {
    /// Steps found, also beyond the last column.
    pub steps: usize,
    /// Whether the goal was reached.
    pub reached: bool,
    /// Position after the last event that belongs to the path.
    pub end: usize,
}

impl Walker {
    pub fn new(table: &EventTable, subset: &Subset, settings: &Settings, how: &FlowSettings, shown: usize) -> Self {
        let codes = Codes::choose(table, subset, how);
        let goal = table.goal_mask(&settings.goal);
        let meaning = (0..table.names.touchpoints.len())
            .map(|t| {
                let item = match how.level {
                    Level::Touchpoint => t as u16,
                    Level::Stage if table.names.stage_of[t] == NO_STAGE => NONE_U16,
                    Level::Stage => u16::from(table.names.stage_of[t]),
                };
                let code = codes.code(NodeKind::Item(item)).unwrap_or(codes.other());
                Meaning { item, code, goal: goal[t] }
            })
            .collect();
        let until = subset.observed_until(table);
        let over_before = match how.unit {
            Unit::Customers => until.saturating_sub(i64::from(settings.inactive_after_days) * DAY),
            Unit::Sessions => until.saturating_sub(1).saturating_sub(i64::from(settings.session_gap_minutes) * 60_000),
        };
        Self {
            codes,
            gap: SessionGap::new(table, settings),
            meaning,
            window: settings.goal.window_days.map_or(i64::MAX, |days| i64::from(days) * DAY),
            shown,
            collapse: how.collapse_repeats,
            stop_at_goal: how.stop_at_goal,
            over_before,
        }
    }

    /// Walks the visible events of one path and calls `step(n, code, position)` for its `n`th step. With `to_goal` the
    /// walk ends at the first goal.
    #[inline]
    pub fn walk(
        &self,
        table: &EventTable,
        events: impl Iterator<Item = usize>,
        to_goal: bool,
        mut step: impl FnMut(usize, u8, usize),
    ) -> Walked {
        let mut walked = Walked::default();
        let mut previous = NONE_U16;
        let mut first = None;
        for i in events {
            let meaning = self.meaning[table.touchpoint[i] as usize];
            let first = *first.get_or_insert(i);
            if meaning.item != NONE_U16 && !(self.collapse && meaning.item == previous) {
                step(walked.steps, meaning.code, i);
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

    /// Fills one row of codes for a flow anchored at the start; `None` where the path has no steps.
    #[inline]
    pub fn row_from_start(
        &self,
        table: &EventTable,
        events: impl Iterator<Item = usize>,
        row: &mut [u8],
    ) -> Option<Walked> {
        let walked = self.walk(table, events, self.stop_at_goal, |n, code, _| {
            if let Some(cell) = row.get_mut(n) {
                *cell = code;
            }
        });
        if walked.steps == 0 && !(walked.reached && self.stop_at_goal) {
            return None;
        }
        if walked.steps < row.len() {
            let end = if walked.reached && self.stop_at_goal {
                self.codes.goal()
            } else if table.time[walked.end - 1] < self.over_before {
                self.codes.dropped()
            } else {
                self.codes.active()
            };
            row[walked.steps..].fill(end);
        }
        Some(walked)
    }

    /// Fills one row for a flow anchored at the goal, aligned right; `None` where the goal is not reached.
    #[inline]
    pub fn row_to_goal(
        &self,
        table: &EventTable,
        events: impl Iterator<Item = usize>,
        row: &mut [u8],
        scratch: &mut Vec<u8>,
    ) -> Option<Walked> {
        scratch.clear();
        let walked = self.walk(table, events, true, |_, code, _| scratch.push(code));
        if !walked.reached {
            return None;
        }
        let kept = scratch.len().min(self.shown);
        let (before, steps) = row[..self.shown].split_at_mut(self.shown - kept);
        before.fill(self.codes.not_started());
        steps.copy_from_slice(&scratch[scratch.len() - kept..]);
        row[self.shown..].fill(self.codes.goal());
        Some(walked)
    }
}
