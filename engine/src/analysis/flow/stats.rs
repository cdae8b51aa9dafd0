//! Numbers about a selection.

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::analysis::median::median;
use crate::events::EventTable;

use super::count::Rows;
use super::part::{Part, REACHED};
use super::paths::FlowPaths;
use super::{FlowSelection, NodeKind, SelectionStats};

#[derive(Debug, Default)]
struct StepCounts {
    paths: u64,
    customers: u64,
    reached: u64,
    waits: Vec<i64>,
    channels: Vec<u64>,
    in_other: BTreeMap<u16, u64>,
}

/// Where to look in a path: the column asked about, and what is there.
#[derive(Debug, Clone, Copy)]
struct Target {
    rows: Rows,
    /// Column whose event says the channel.
    at: usize,
    at_kind: NodeKind,
    /// Column the time to the next step is measured from, where there is one.
    from: Option<usize>,
}

impl FlowPaths {
    /// What there is to say about `selection`. `table` must be the one the paths were built from.
    pub fn stats(&self, selection: &FlowSelection, table: &EventTable) -> SelectionStats {
        stats(self, selection, table)
    }
}

fn stats(paths: &FlowPaths, selection: &FlowSelection, table: &EventTable) -> SelectionStats {
    let rows = paths.rows(selection);
    let (at, at_kind, from) = match *selection {
        FlowSelection::Node { step, kind } => (step.into(), kind, kind.is_step().then_some(step.into())),
        FlowSelection::Link { step, from, to } => {
            let is_way = from.is_step() && (to.is_step() || to == NodeKind::GoalReached);
            (usize::from(step) + 1, to, is_way.then_some(step.into()))
        }
        FlowSelection::Return { step, kind } => (step.into(), kind, Some(step.into())),
    };
    let target = Target { rows, at, at_kind, from };
    let parts: Vec<StepCounts> = paths.parts.par_iter().map(|part| count_steps(paths, part, target, table)).collect();
    let mut total = StepCounts { channels: vec![0; table.names.channels.len()], ..StepCounts::default() };
    for mut part in parts {
        total.paths += part.paths;
        total.customers += part.customers;
        total.reached += part.reached;
        total.waits.append(&mut part.waits);
        for (sum, add) in total.channels.iter_mut().zip(&part.channels) {
            *sum += add;
        }
        for (item, add) in part.in_other {
            *total.in_other.entry(item).or_default() += add;
        }
    }
    let mut in_other: Vec<(u16, u64)> = total.in_other.into_iter().collect();
    in_other.sort_by_key(|&(item, n)| (std::cmp::Reverse(n), item));
    SelectionStats {
        paths: total.paths,
        customers: match paths.is_shared() {
            true => paths.customers(selection, table).count() as u64,
            false => total.customers,
        },
        share_of_start: share(total.paths, paths.flow().base),
        share_of_previous: share_of_previous(paths, selection, total.paths),
        reached: total.reached,
        conversion: share(total.reached, total.paths),
        median_ms_to_next: median(&mut total.waits),
        top_channels: ranked(&total.channels),
        in_other,
    }
}

fn count_steps(paths: &FlowPaths, part: &Part, target: Target, table: &EventTable) -> StepCounts {
    let mut counts = StepCounts { channels: vec![0; table.names.channels.len()], ..StepCounts::default() };
    let mut last_customer = None;
    let journeys = paths.journeys(table);
    paths.each_with_steps(table, part, target.rows, |_, path, steps| {
        counts.paths += 1;
        counts.reached += u64::from(path.flags & REACHED != 0);
        if last_customer != Some(path.customer) {
            last_customer = Some(path.customer);
            counts.customers += 1;
        }
        let here = steps.in_column(target.at);
        if target.at_kind == NodeKind::Other
            && let Some((_, item)) = here
        {
            *counts.in_other.entry(item).or_default() += 1;
        }
        counts.waits.extend(target.from.and_then(|from| match target.at_kind {
            NodeKind::GoalReached => steps.time_to_goal(table, from),
            _ => steps.time_to_next(table, from),
        }));
        let event = match target.at_kind {
            // of a path to a goal that is no step itself nothing may be shown but the goal
            NodeKind::NotStarted => {
                Some(steps.steps.first().map_or_else(|| journeys.position(path.first as usize), |&(i, _)| i))
            }
            kind if kind.is_end() => Some(journeys.position(path.last as usize - 1)),
            _ => here.map(|(i, _)| i),
        };
        if let Some(count) = event.and_then(|i| counts.channels.get_mut(table.channel[i] as usize)) {
            *count += 1;
        }
    });
    counts
}

fn share(part: u64, whole: u64) -> f64 {
    if whole == 0 { 0.0 } else { part as f64 / whole as f64 }
}

fn share_of_previous(paths: &FlowPaths, selection: &FlowSelection, selected: u64) -> Option<f64> {
    let flow = paths.flow();
    match *selection {
        FlowSelection::Link { step, from, .. } => {
            let column = flow.columns.get(usize::from(step))?;
            let before = column.iter().find(|node| node.kind == from)?.count;
            Some(share(selected, before))
        }
        FlowSelection::Node { step, kind } => {
            let before = step.checked_sub(1)?;
            let on_their_way = || flow.links.iter().filter(|l| l.step == before && !l.from.is_end());
            let arrived: u64 = on_their_way().filter(|l| l.to == kind).map(|l| l.count).sum();
            Some(share(arrived, on_their_way().map(|l| l.count).sum()))
        }
        FlowSelection::Return { step, kind } => {
            let here = flow.columns.get(usize::from(step))?.iter().find(|node| node.kind == kind)?.count;
            Some(share(selected, here))
        }
    }
}

fn ranked(channels: &[u64]) -> Vec<(u8, u64)> {
    let mut ranked: Vec<(u8, u64)> =
        channels.iter().enumerate().filter(|(_, n)| **n > 0).map(|(i, &n)| (i as u8, n)).collect();
    ranked.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(&b.0)));
    ranked
}
