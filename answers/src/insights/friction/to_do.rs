//! What to do first: what costs most, each once, with what it costs and how sure that is.

use std::collections::HashSet;

use crate::analysis::friction::{Finding, Obstacle};
use crate::insights::answer::Answer;
use crate::insights::insight::ComputedInsight;
use crate::insights::question::Question;
use crate::model::CustomerIx;
use crate::present::table::Cell;
use crate::texts::text;

use super::Friction;

/// So many things can be done at once.
const MOST: usize = 3;
/// Of two obstacles whose customers overlap by more than this share of the fewer, one is the other.
const SAME_CUSTOMERS: f64 = 0.5;

/// A step to take next, as the report lists it.
pub struct ThingToDo {
    /// What to do, in a few words.
    pub title: String,
    /// What it costs as long as nobody does it.
    pub stake: String,
    /// How many customers met it, and what speaks for it.
    pub why: String,
    /// The question that shows it, where one does.
    pub shown_by: Option<Question>,
}

impl ComputedInsight<Friction> {
    /// What to do first, of what an answer tells: what surely costs most, and nobody's loss twice.
    pub fn things_to_do(&self, told: &Answer) -> Vec<ThingToDo> {
        let table = told.rows("findings");
        let Some((name, loss)) = table.position("finding").zip(table.position("loss")) else { return Vec::new() };
        let is_told = |finding: &&Finding| {
            let cell = Cell::text(self.finding_name(&finding.obstacle));
            table.rows.iter().any(|row| row[name] == cell && row[loss] != Cell::Empty)
        };
        let is_firm = |finding: &&Finding| finding.loss.is_some_and(|loss| loss.is_firm());
        let mut chosen: Vec<&Finding> = Vec::new();
        for finding in self.outcome.findings.iter().filter(is_firm).filter(is_told) {
            if chosen.len() < MOST && !chosen.iter().any(|known| is_repeat(known, finding)) {
                chosen.push(finding);
            }
        }
        chosen.into_iter().filter_map(|finding| self.thing_to_do(finding)).collect()
    }

    fn thing_to_do(&self, finding: &Finding) -> Option<ThingToDo> {
        let name = self.finding_name(&finding.obstacle);
        let title = match &finding.obstacle {
            Obstacle::Error { .. } => text!("report-do-error", name),
            Obstacle::Loop { .. } => text!("report-do-loop", name),
            Obstacle::LostAtStep { .. } => text!("report-do-lost", name),
            Obstacle::SlowAnswer { .. } => text!("report-do-slow", name),
            Obstacle::RepeatedContact => text!("report-do-again", name),
        };
        let customers = text!("count-customers", n = finding.exposures.met.len() as u64);
        Some(ThingToDo {
            title,
            stake: text!("report-at-stake", loss = self.loss_words(finding)?),
            why: text!("report-met-by", customers, evidence = self.evidence(finding)),
            shown_by: match finding.obstacle {
                // how long first answers take says nothing of later ones
                Obstacle::SlowAnswer { .. } => {
                    Some(Question::of::<Friction>(&self.how, self.scope.filter.clone(), None))
                }
                _ => self.show(finding),
            },
        })
    }
}

/// Whether two obstacles are met by the same customers, so that what is lost would be told twice.
fn is_repeat(a: &Finding, b: &Finding) -> bool {
    let customers = |of: &Finding| of.exposures.met.iter().map(|met| met.customer).collect::<HashSet<CustomerIx>>();
    let (a, b) = (customers(a), customers(b));
    let (both, fewer) = (a.intersection(&b).count(), a.len().min(b.len()));
    both as f64 > fewer as f64 * SAME_CUSTOMERS
}
