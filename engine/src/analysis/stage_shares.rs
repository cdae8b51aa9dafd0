//! How many customers are in each stage, step by step or as time goes by, and how evenly they are spread.

use crate::events::{BitSet, EventTable, NO_STAGE, Orders, Subset};
use crate::model::{CustomerIx, Settings};
use crate::progress::{Cancelled, Progress};

use super::customer_state::after_purchase;
use super::flow::Level;
use super::parallel::{by_customers_cancellable, customers_who};
use super::repeats::Repeats;
use super::step_choice::StepChoice;
use super::steps::{Steps, visible_events};

const DAY: i64 = 86_400_000;

/// What the columns are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StageClock {
    /// The stage of each step, of the customers who take it; the same stage several times in a row is one step.
    Step,
    /// The stage that customers have reached so many days after their first event, of those known for as long.
    Day {
        /// Days from one column to the next.
        every: usize,
    },
}

/// The customers of one step or day, by stage.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct StageColumn {
    /// Customers in each stage, by index; last those in none.
    pub stages: Vec<u64>,
}

impl StageColumn {
    /// Customers of the column.
    pub fn customers(&self) -> u64 {
        self.stages.iter().sum()
    }

    /// How evenly customers are spread: 0 where all are in one stage, 1 where as many are in each (Shannon's entropy by that
    /// of an even spread); `None` where there is nobody.
    pub fn entropy(&self) -> Option<f64> {
        let all = self.customers();
        if all == 0 {
            return None;
        }
        // nobody is in no stage where steps are counted
        let (none, stages) = self.stages.split_last()?;
        let kinds = stages.len() + usize::from(*none > 0);
        let shares = self.stages.iter().filter(|n| **n > 0).map(|&n| n as f64 / all as f64);
        let entropy: f64 = shares.map(|share| -share * share.ln()).sum();
        // all in one stage are -0 by the formula, which nobody should read
        Some(if kinds < 2 { 0.0 } else { (entropy / (kinds as f64).ln()).clamp(0.0, 1.0) + 0.0 })
    }
}

/// Reads the stages of customers one by one.
pub struct StageReader<'a> {
    table: &'a EventTable,
    subset: &'a Subset,
    clock: StageClock,
    columns: usize,
    steps: Steps,
    goal: Vec<bool>,
    after_purchase: Option<u8>,
    until: i64,
}

impl<'a> StageReader<'a> {
    /// Of the customers in `subset`, in at most so many columns.
    pub fn new(
        table: &'a EventTable,
        subset: &'a Subset,
        settings: &Settings,
        clock: StageClock,
        columns: usize,
    ) -> Self {
        Self {
            table,
            subset,
            clock,
            columns,
            steps: Steps::new(table, settings, Level::Stage, &StepChoice::default(), Repeats::Collapsed),
            goal: table.goal_mask(&settings.goal),
            after_purchase: after_purchase(table, settings),
            until: subset.observed_until(table),
        }
    }

    /// Calls `found` with column and stage of a customer, column by column; the number of stages stands for none.
    fn each(&self, ix: CustomerIx, mut found: impl FnMut(usize, usize)) {
        let (table, subset) = (self.table, self.subset);
        match self.clock {
            StageClock::Step => {
                let events = visible_events(table, subset, subset.range(table, ix));
                self.steps.walk(table, events, false, |step, stage, _| {
                    if step < self.columns {
                        found(step, usize::from(stage));
                    }
                });
            }
            StageClock::Day { every } => {
                let mut events = subset.events(table, ix).peekable();
                let Some(first) = events.peek().map(|&i| table.time[i]) else { return };
                let (mut furthest, mut orders, mut bought) = (None, Orders::new(table), false);
                for column in 0..self.columns {
                    let moment = first + column as i64 * every as i64 * DAY;
                    if moment >= self.until {
                        break;
                    }
                    while let Some(i) = events.next_if(|&i| table.time[i] <= moment) {
                        let stage = Some(table.stage(i)).filter(|&stage| stage != NO_STAGE);
                        furthest = furthest.max(stage);
                        bought |= self.goal[usize::from(table.touchpoint[i])] && orders.is_new(i);
                    }
                    let stage = if bought { furthest.max(self.after_purchase) } else { furthest };
                    found(column, stage.map_or(table.names.stages.len(), usize::from));
                }
            }
        }
    }

    /// The columns, as far as anybody is in them.
    pub fn columns(&self, progress: &Progress) -> Result<Vec<StageColumn>, Cancelled> {
        let kinds = self.table.names.stages.len() + 1;
        let parts = by_customers_cancellable(self.table, progress, |customers| {
            let mut part = vec![0u64; self.columns * kinds];
            customers.for_each(|ix| self.each(ix, |column, stage| part[column * kinds + stage] += 1));
            part
        })?;
        let mut all = vec![0u64; self.columns * kinds];
        parts.iter().for_each(|part| all.iter_mut().zip(part).for_each(|(sum, n)| *sum += n));
        let columns = all.chunks(kinds).map(|stages| StageColumn { stages: stages.to_vec() });
        Ok(columns.take_while(|column| column.customers() > 0).collect())
    }

    /// The customers in a stage of a column.
    pub fn customers(&self, column: usize, stage: usize, progress: &Progress) -> Result<BitSet, Cancelled> {
        customers_who(self.table, progress, |ix| {
            let mut is = false;
            self.each(ix, |at, of| is |= (at, of) == (column, stage));
            is
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entropy(stages: &[u64]) -> Option<f64> {
        StageColumn { stages: stages.to_vec() }.entropy()
    }

    #[test]
    fn entropy_is_that_of_the_spread() {
        assert_eq!((entropy(&[0, 0, 0]), entropy(&[5, 0, 0]), entropy(&[5, 5, 0])), (None, Some(0.0), Some(1.0)));
        assert_eq!(entropy(&[3, 0]), Some(0.0), "one stage alone");
        assert!(entropy(&[5, 0, 0]).unwrap().is_sign_positive(), "not -0");
        // Python: -sum(p * log(p) for p in (.6, .3, .1)), by that of three stages and none
        assert!((entropy(&[6, 3, 0, 1]).unwrap() - 0.8979457248567797 / 4f64.ln()).abs() < 1e-9);
    }
}
