//! How many different people are behind the counts of a flow.

use crate::model::{Entity, NONE_U32};

use super::part::{Part, WENT_ON};
use super::{FlowPaths, FlowPeople, NodeKind};

/// Counts different people where paths come customer by customer.
#[derive(Clone, Copy)]
struct Distinct {
    people: u64,
    last: u32,
}

impl Distinct {
    const NOBODY: Self = Self { people: 0, last: NONE_U32 };

    fn add_customer(&mut self, customer: u32) {
        if self.last != customer {
            self.people += 1;
            self.last = customer;
        }
    }
}

impl FlowPaths {
    /// How many different people are behind each count of the flow.
    pub fn behind(&self) -> FlowPeople {
        let flow = self.flow();
        let rest = flow.column_of_the_rest();
        let at_the_rest =
            flow.columns.get(rest).map_or(0, |c| c.iter().filter(|n| n.kind.is_step()).map(|n| n.count).sum());
        let reached = flow.reached().unwrap_or(0);
        if self.how.entity == Entity::Person {
            return FlowPeople {
                base: flow.base,
                nodes: flow.columns.iter().map(|c| c.iter().map(|n| n.count).collect()).collect(),
                links: flow.links.iter().map(|l| l.count).collect(),
                went_on: flow.went_on,
                ended_there: at_the_rest.saturating_sub(flow.went_on),
                at_the_rest,
                reached,
                missed: flow.base.saturating_sub(reached),
            };
        }
        let k = self.walker.codes.kinds.len();
        let mut found = DistinctPeople::new(self.steps, k);
        let is_step: Vec<bool> = self.walker.codes.kinds.iter().map(|kind| kind.is_step()).collect();
        self.parts.iter().for_each(|part| found.take(part, rest, &is_step));
        let code = |kind: NodeKind| self.walker.codes.code(kind).map_or(0, usize::from);
        let node = |step: usize, kind| found.nodes[step * k + code(kind)].people;
        let columns = flow.columns.iter().enumerate();
        FlowPeople {
            base: found.all.people,
            nodes: columns.map(|(step, c)| c.iter().map(|n| node(step, n.kind)).collect()).collect(),
            links: flow
                .links
                .iter()
                .map(|l| found.links[(usize::from(l.step) * k + code(l.from)) * k + code(l.to)].people)
                .collect(),
            went_on: found.went_on.people,
            ended_there: found.ended.people,
            at_the_rest: found.at_rest.people,
            reached: found.reached.people,
            missed: found.missed.people,
        }
    }
}

/// Different people by place.
struct DistinctPeople {
    steps: usize,
    k: usize,
    all: Distinct,
    /// `[step * k + code]`.
    nodes: Vec<Distinct>,
    /// `[(step * k + from) * k + to]`.
    links: Vec<Distinct>,
    went_on: Distinct,
    ended: Distinct,
    at_rest: Distinct,
    reached: Distinct,
    missed: Distinct,
}

impl DistinctPeople {
    fn new(steps: usize, k: usize) -> Self {
        Self {
            steps,
            k,
            all: Distinct::NOBODY,
            nodes: vec![Distinct::NOBODY; steps * k],
            links: vec![Distinct::NOBODY; steps * k * k],
            went_on: Distinct::NOBODY,
            ended: Distinct::NOBODY,
            at_rest: Distinct::NOBODY,
            reached: Distinct::NOBODY,
            missed: Distinct::NOBODY,
        }
    }

    fn take(&mut self, part: &Part, rest: usize, is_step: &[bool]) {
        let k = self.k;
        for (row, path) in part.rows(self.steps) {
            let customer = path.customer;
            self.all.add_customer(customer);
            match usize::from(path.goal_step) {
                0 => self.missed.add_customer(customer),
                _ => self.reached.add_customer(customer),
            }
            for (step, &code) in row.iter().enumerate() {
                self.nodes[step * k + code as usize].add_customer(customer);
                if let Some(&to) = row.get(step + 1) {
                    self.links[(step * k + code as usize) * k + to as usize].add_customer(customer);
                }
            }
            if row.get(rest).is_some_and(|&code| is_step[code as usize]) {
                self.at_rest.add_customer(customer);
                if path.flags & WENT_ON != 0 {
                    self.went_on.add_customer(customer);
                } else {
                    self.ended.add_customer(customer);
                }
            }
        }
    }
}
