//! Obstacles with what they cost, and what people decided about them.

use crate::analysis::RankBy;
use crate::insights::friction::Friction;
use crate::insights::insight::ComputedInsight;
use crate::model::{MeasuredLoss, Opportunity};

/// The insight of opportunities and what people decided about them.
pub struct Opportunities;

/// What came of something that was done.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum OpportunityResult {
    /// Nothing was done yet.
    NotDone,
    /// It was done, and nothing is known of the time since.
    NotMeasured,
    /// It was done, and since then the obstacle is not found.
    NotFound,
    /// It was done, and this is what the obstacle costs since.
    Measured(MeasuredLoss),
}

/// An obstacle with what it costs, and what people decided about it.
#[derive(Debug, Clone, PartialEq)]
pub struct RankedOpportunity {
    /// What the obstacle is called.
    pub name: String,
    /// The stage at which it stands; empty where that is not known.
    pub stage: String,
    /// What it costs now; `None` where it is not found in this data.
    pub now: Option<MeasuredLoss>,
    /// Ends of the 90 % interval of that.
    pub interval: Option<(f64, f64)>,
    /// What it surely costs of those whom the objective of the business is about.
    pub objective_loss: Option<f64>,
    /// What people decided; nothing yet where it has no number.
    pub decided: Opportunity,
    /// What the work on it has changed.
    pub result: OpportunityResult,
}

impl RankedOpportunity {
    /// How sure the loss is: the part of it that is beyond chance, from 0 to 1.
    pub fn confidence(&self) -> Option<f64> {
        let (now, (low, _)) = (self.now?, self.interval?);
        (now.amount > 0.0).then(|| (low / now.amount).clamp(0.0, 1.0))
    }

    /// What it costs each of the customers who met it.
    pub fn per_customer(&self) -> Option<f64> {
        self.now.filter(|now| now.customers > 0 && self.interval.is_some()).map(|now| now.amount / now.customers as f64)
    }

    /// Reach × loss × confidence: customers who met it, what each lost, and how sure that is.
    pub fn value(&self) -> Option<f64> {
        Some(self.now?.customers as f64 * self.per_customer()? * self.confidence()?)
    }

    /// What is ranked: that, or what is surely lost of those whom the objective is about.
    pub(super) fn value_by(&self, by: RankBy) -> Option<f64> {
        match by {
            RankBy::Usual => self.value(),
            RankBy::Objective => self.now.map(|_| self.objective_loss.unwrap_or(0.0)),
        }
    }

    /// What is ranked, by day of work.
    pub(super) fn score_by(&self, by: RankBy) -> Option<f64> {
        let effort = self.decided.effort_days.filter(|days| *days > 0.0)?;
        Some(self.value_by(by)? / effort)
    }

    /// What removing it brings by day of work; `None` where nobody said how much work it is.
    pub fn score(&self) -> Option<f64> {
        let effort = self.decided.effort_days.filter(|days| *days > 0.0)?;
        Some(self.value()? / effort)
    }
}

/// The opportunities, the best first.
pub struct OpportunitiesFound {
    /// All of them: those of which the work is known first.
    pub ranked: Vec<RankedOpportunity>,
    pub(super) friction: ComputedInsight<Friction>,
}
