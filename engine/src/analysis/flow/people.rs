//! How many different people are behind the counts of a flow.

use crate::analysis::people_behind::PeopleCounter;

use super::part::{Part, WENT_ON};
use super::{FlowPaths, FlowPeople, NodeKind};

impl FlowPaths {
    /// How many different people are behind each count of the flow.
    pub fn behind(&self) -> FlowPeople {
        let flow = self.flow();
        let rest = flow.column_of_the_rest();
        let at_the_rest =
            flow.columns.get(rest).map_or(0, |c| c.iter().filter(|n| n.kind.is_step()).map(|n| n.count).sum());
        let reached = flow.reached().unwrap_or(0);
        if flow.counts_people() {
            return FlowPeople {
                base: flow.base,
                nodes: flow.columns.iter().map(|c| c.iter().map(|n| n.count).collect()).collect(),
                links: flow.links.iter().map(|l| l.count).collect(),
                went_on: flow.went_on,
                ended_there: at_the_rest.saturating_sub(flow.went_on),
                at_the_rest,
                reached,
                missed: flow.base.saturating_sub(reached),
                without_steps: self.without_steps(flow.base),
            };
        }
        let k = self.walker.codes.kinds.len();
        let mut found = DistinctPeople::new(self.steps, k, self.is_shared());
        let is_step: Vec<bool> = self.walker.codes.kinds.iter().map(|kind| kind.is_step()).collect();
        self.parts.iter().for_each(|part| found.take(part, self, rest, &is_step));
        let code = |kind: NodeKind| self.walker.codes.code(kind).map_or(0, usize::from);
        let node = |step: usize, kind| found.nodes[step * k + code(kind)].people();
        let columns = flow.columns.iter().enumerate();
        FlowPeople {
            base: found.all.people(),
            nodes: columns.map(|(step, c)| c.iter().map(|n| node(step, n.kind)).collect()).collect(),
            links: flow
                .links
                .iter()
                .map(|l| found.links[(usize::from(l.step) * k + code(l.from)) * k + code(l.to)].people())
                .collect(),
            went_on: found.went_on.people(),
            ended_there: found.ended.people(),
            at_the_rest: found.at_rest.people(),
            reached: found.reached.people(),
            missed: found.missed.people(),
            without_steps: self.without_steps(found.all.people()),
        }
    }

    fn without_steps(&self, with_path: u64) -> u64 {
        self.active.map_or(0, |active| active.saturating_sub(with_path))
    }
}

/// Different people by place.
struct DistinctPeople {
    steps: usize,
    k: usize,
    all: PeopleCounter,
    /// `[step * k + code]`.
    nodes: Vec<PeopleCounter>,
    /// `[(step * k + from) * k + to]`.
    links: Vec<PeopleCounter>,
    went_on: PeopleCounter,
    ended: PeopleCounter,
    at_rest: PeopleCounter,
    reached: PeopleCounter,
    missed: PeopleCounter,
}

impl DistinctPeople {
    fn new(steps: usize, k: usize, shared: bool) -> Self {
        let nobody = PeopleCounter::new(shared);
        Self {
            steps,
            k,
            all: nobody.clone(),
            nodes: vec![nobody.clone(); steps * k],
            links: vec![nobody.clone(); steps * k * k],
            went_on: nobody.clone(),
            ended: nobody.clone(),
            at_rest: nobody.clone(),
            reached: nobody.clone(),
            missed: nobody,
        }
    }

    fn take(&mut self, part: &Part, of: &FlowPaths, rest: usize, is_step: &[bool]) {
        let k = self.k;
        for (row, path) in part.rows(self.steps) {
            let people = of.people(path);
            self.all.add(people);
            match usize::from(path.goal_step) {
                0 => self.missed.add(people),
                _ => self.reached.add(people),
            }
            for (step, &code) in row.iter().enumerate() {
                self.nodes[step * k + code as usize].add(people);
                if let Some(&to) = row.get(step + 1) {
                    self.links[(step * k + code as usize) * k + to as usize].add(people);
                }
            }
            if row.get(rest).is_some_and(|&code| is_step[code as usize]) {
                self.at_rest.add(people);
                if path.flags & WENT_ON != 0 {
                    self.went_on.add(people);
                } else {
                    self.ended.add(people);
                }
            }
        }
    }
}
