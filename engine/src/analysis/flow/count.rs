//! Rows of codes → columns and links.

use rayon::prelude::*;

use super::counted::{CountedStep, PathFate};
use super::part::{Part, REACHED, WENT_ON};
use super::walk::{Codes, Walker};
use super::{Flow, FlowLink, FlowNode, FlowSettings, SmallGroups};

/// Which rows to count, in codes.
#[derive(Debug, Clone, Copy)]
pub(super) enum Rows {
    All,
    /// None: the selection names a node that this flow does not have.
    None,
    /// Those with this code in this column.
    At(usize, u8),
    /// Those with the first code in this column and the second in the next.
    Through(usize, u8, u8),
    /// Those with this code in this column, that leave it and have it again in a later one.
    Returning(usize, u8),
}

impl Rows {
    #[inline]
    pub(super) fn has(self, row: &[u8]) -> bool {
        match self {
            Self::All => true,
            Self::None => false,
            Self::At(step, code) => row.get(step) == Some(&code),
            Self::Through(step, from, to) => row.get(step) == Some(&from) && row.get(step + 1) == Some(&to),
            Self::Returning(step, code) => returns(row, step, code),
        }
    }
}

/// Whether a row has a code in a column, another one in a later column, and then the first again.
pub(super) fn returns(row: &[u8], step: usize, code: u8) -> bool {
    row.get(step) == Some(&code) && {
        let mut later = row[step + 1..].iter().skip_while(|&&next| next == code);
        later.any(|&next| next == code)
    }
}

/// How many rows go from each code to each code, column by column.
#[derive(Debug, Clone)]
pub(super) struct Counts {
    /// How many codes there are: the nodes that a column can have.
    k: usize,
    /// `[(column * k + from) * k + to]`.
    links: Vec<u32>,
    rows: u64,
    went_on: u64,
    /// Rows that reach the goal, within the columns or beyond.
    reaching: u64,
    /// Rows that reach the goal in each column.
    goals: Vec<u64>,
}

impl Counts {
    pub(super) fn new(steps: usize, k: usize) -> Self {
        Self { k, links: vec![0; (steps - 1) * k * k], rows: 0, went_on: 0, reaching: 0, goals: vec![0; steps] }
    }

    /// Counts the rows that `which` has.
    pub(super) fn of(parts: &[Part], steps: usize, k: usize, which: Rows) -> Self {
        parts
            .par_iter()
            .fold(
                || Self::new(steps, k),
                |mut counts, part| {
                    counts.take(part, steps, which);
                    counts
                },
            )
            .reduce(|| Self::new(steps, k), Self::plus)
    }

    fn take(&mut self, part: &Part, steps: usize, which: Rows) {
        let k = self.k;
        for (row, path) in part.rows(steps).filter(|(row, _)| which.has(row)) {
            self.rows += 1;
            self.went_on += u64::from(path.flags & WENT_ON != 0);
            self.reaching += u64::from(path.flags & REACHED != 0);
            if let Some(goals) =
                usize::from(path.goal_step).checked_sub(1).and_then(|column| self.goals.get_mut(column))
            {
                *goals += 1;
            }
            let (mut of_column, mut from) = (0, usize::from(row[0]));
            for &to in &row[1..] {
                let to = usize::from(to);
                self.links[of_column + from * k + to] += 1;
                (of_column, from) = (of_column + k * k, to);
            }
        }
    }

    /// Counts paths that were counted elsewhere; `None` where there are more than it can hold.
    pub(super) fn of_steps(steps: &[CountedStep], columns: usize, walker: &Walker) -> Option<Self> {
        let codes = &walker.codes;
        let mut counts = Self::new(columns, codes.kinds.len());
        for of in steps {
            let (n, reaches, column) = (of.paths, of.fate == PathFate::Goal, of.step.checked_sub(1)?);
            counts.reaching += if reaches { n } else { 0 };
            if column >= columns {
                continue;
            }
            let is_last = column + 1 == columns;
            counts.rows += if column == 0 { n } else { 0 };
            counts.goals[column] += if reaches { n } else { 0 };
            counts.went_on += if is_last && of.fate == PathFate::GoesOn { n } else { 0 };
            // the last column has none after it: there the goal stands in place of the step that reaches it
            let here = if is_last && reaches { codes.goal() } else { walker.code_of(of.item) };
            if let Some(from) = of.from.filter(|_| column > 0) {
                counts.add_link(column - 1, walker.code_of(from), here, n)?;
            }
            let end = match of.fate {
                PathFate::GoesOn => continue,
                PathFate::Goal => codes.goal(),
                PathFate::Active => codes.active(),
                PathFate::Dropped => codes.dropped(),
            };
            for later in column..columns - 1 {
                counts.add_link(later, if later == column { here } else { end }, end, n)?;
            }
        }
        Some(counts)
    }

    fn add_link(&mut self, column: usize, from: u8, to: u8, n: u64) -> Option<()> {
        let sum = &mut self.links[(column * self.k + usize::from(from)) * self.k + usize::from(to)];
        *sum = u32::try_from(u64::from(*sum) + n).ok()?;
        Some(())
    }

    /// Counts all rows of a part.
    pub(super) fn of_part(part: &Part, steps: usize, k: usize) -> Self {
        let mut counts = Self::new(steps, k);
        counts.take(part, steps, Rows::All);
        counts
    }

    pub(super) fn plus(mut self, Self { links, rows, went_on, reaching, goals, .. }: Self) -> Self {
        for (sum, add) in self.links.iter_mut().zip(links) {
            *sum += add;
        }
        for (sum, add) in self.goals.iter_mut().zip(goals) {
            *sum += add;
        }
        self.rows += rows;
        self.went_on += went_on;
        self.reaching += reaching;
        self
    }

    /// Counts the first columns alone.
    pub(super) fn narrow(&mut self, steps: usize) {
        self.links.truncate((steps - 1) * self.k * self.k);
        self.goals.truncate(steps);
    }

    fn link(&self, step: usize, from: usize, to: usize) -> u64 {
        u64::from(self.links[(step * self.k + from) * self.k + to])
    }

    /// Rows at `code` in column `step`.
    pub(super) fn node(&self, step: usize, code: usize) -> u64 {
        if self.links.len() > step * self.k * self.k {
            (0..self.k).map(|to| self.link(step, code, to)).sum()
        } else {
            (0..self.k).map(|from| self.link(step - 1, from, code)).sum()
        }
    }

    pub(super) fn rows(&self) -> u64 {
        self.rows
    }

    pub(super) fn reaching(&self) -> u64 {
        self.reaching
    }

    /// Rows that have reached the goal by each column.
    fn reached_by_step(&self) -> Vec<u64> {
        let add = |sum: &mut u64, &goals: &u64| {
            *sum += goals;
            Some(*sum)
        };
        self.goals.iter().scan(0, add).collect()
    }

    /// The flow of all rows: nodes and links that somebody passes.
    pub(super) fn flow(&self, codes: &Codes, how: &FlowSettings, steps: usize, hidden_in_other: usize) -> Flow {
        let columns = (0..steps)
            .map(|step| {
                let nodes = codes.kinds.iter().enumerate();
                let nodes = nodes.map(|(code, &kind)| FlowNode { kind, count: self.node(step, code) });
                nodes.filter(|node| node.count > 0).collect()
            })
            .collect();
        let mut links = Vec::new();
        for step in 0..steps - 1 {
            for (from_code, &from) in codes.kinds.iter().enumerate() {
                for (to_code, &to) in codes.kinds.iter().enumerate() {
                    let count = self.link(step, from_code, to_code);
                    if count > 0 {
                        links.push(FlowLink { step: step as u8, from, to, count });
                    }
                }
            }
        }
        Flow {
            entity: how.entity,
            every_time: how.counts_every_time(),
            level: how.level,
            anchor: how.anchor.clone(),
            before: how.columns_before(),
            base: self.rows,
            columns,
            links,
            reached_by_step: self.reached_by_step(),
            hidden_in_other,
            parts: Vec::new(),
            left_out: None,
            went_on: self.went_on,
            small: SmallGroups::default(),
        }
    }

    /// The same nodes and links as `whole`, with these counts.
    pub(super) fn trace(&self, whole: &Flow, codes: &Codes) -> Flow {
        let reached_by_step = self.reached_by_step();
        let mut flow = Flow { base: self.rows, went_on: self.went_on, reached_by_step, ..whole.clone() };
        let mut code_of = std::collections::BTreeMap::new();
        for (code, &kind) in codes.kinds.iter().enumerate() {
            code_of.insert(kind, code);
        }
        for (step, column) in flow.columns.iter_mut().enumerate() {
            for node in column {
                node.count = self.node(step, code_of[&node.kind]);
            }
        }
        for link in &mut flow.links {
            link.count = self.link(link.step as usize, code_of[&link.from], code_of[&link.to]);
        }
        flow
    }
}
