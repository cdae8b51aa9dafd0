//! What a campaign brought: customers who were contacted against those held back.

use std::collections::BTreeMap;

use crate::analysis::experiment::AlwaysValid;
use crate::events::{EventTable, Subset};
use crate::model::{CustomerIx, NONE_U32, Settings, TouchpointKind};
use crate::predict::{DAY, Kinds, outcome};
use crate::texts::{signed_points, text};

/// One side of a comparison.
#[derive(Debug, Clone, Copy, Default, PartialEq, serde::Serialize)]
pub struct Arm {
    /// How many customers this side has.
    pub n: u64,
    /// How many of these customers reached the goal afterwards.
    pub reached: u64,
}

impl Arm {
    /// Share that reached the goal, 0 where nobody is there.
    pub fn rate(self) -> f64 {
        if self.n == 0 { 0.0 } else { self.reached as f64 / self.n as f64 }
    }
}

/// The readout of one campaign.
#[derive(Debug, Clone, PartialEq)]
pub struct CampaignResult {
    /// The campaign as it is named in the data.
    pub campaign: String,
    /// Customers who were contacted.
    pub treated: Arm,
    /// Customers who were held back.
    pub held_out: Arm,
    /// The difference, where both sides have enough customers: with the interval of experiments, which may be looked at again
    /// and again, so that a campaign has one result wherever it is read.
    pub difference: Option<AlwaysValid>,
    /// What it means, in words.
    pub verdict: String,
}

/// Days after the contact (or its hold-out) within which reaching the goal counts.
pub const RESULT_DAYS: i64 = 30;

/// When a customer was first contacted and when held back, ms UTC.
type FirstContact = (Option<i64>, Option<i64>);

/// A customer's part in a campaign.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Contact {
    pub customer: CustomerIx,
    /// When the customer was first contacted or held back, ms UTC.
    pub at: i64,
    pub held_out: bool,
}

/// A campaign in the data and whom it was for.
pub(super) struct Campaign {
    pub name: String,
    /// By customer, each once; one who was both contacted and held back is in neither group.
    pub contacts: Vec<Contact>,
}

/// Every campaign that has "held out" events in the data, by name.
pub(super) fn campaigns(table: &EventTable, subset: &Subset, kinds: &Kinds) -> Vec<Campaign> {
    let mut campaigns: BTreeMap<u32, BTreeMap<CustomerIx, FirstContact>> = BTreeMap::new();
    let subset = subset.clone().with_sent();
    for ix in subset.customers().iter() {
        for i in subset.events(table, ix) {
            let kind = kinds.kind(table.touchpoint[i]);
            if !kind.is_activity() {
                let contact = campaigns.entry(table.campaign[i]).or_default().entry(ix).or_default();
                let side = if kind == TouchpointKind::HeldOut { &mut contact.1 } else { &mut contact.0 };
                *side = side.or(Some(table.time[i]));
            }
        }
    }
    let mut found: Vec<Campaign> = campaigns
        .into_iter()
        .filter(|(_, customers)| customers.values().any(|c| c.1.is_some()))
        .map(|(campaign, customers)| {
            let name = table.dims.campaign.name(campaign);
            let name = if campaign == NONE_U32 { text!("results-without-a-campaign") } else { name }.to_owned();
            let one_side = |(customer, contact)| match contact {
                (Some(at), None) => Some(Contact { customer, at, held_out: false }),
                (None, Some(at)) => Some(Contact { customer, at, held_out: true }),
                _ => None,
            };
            Campaign { name, contacts: customers.into_iter().filter_map(one_side).collect() }
        })
        .collect();
    found.sort_by(|a, b| a.name.cmp(&b.name));
    found
}

/// The readout of every campaign that has "held out" events in the data, by campaign name. A customer counts from the
/// first contact (or hold-out) on; one who was both contacted and held back counts for neither.
pub fn results(table: &EventTable, subset: &Subset, settings: &Settings) -> Vec<CampaignResult> {
    let kinds = Kinds::new(table, settings);
    let read = |campaign: Campaign| {
        let (mut treated, mut held_out) = (Arm::default(), Arm::default());
        for contact in &campaign.contacts {
            let from = contact.at;
            let after = outcome(table, subset, &kinds, contact.customer, from + 1, from + RESULT_DAYS * DAY);
            let arm = if contact.held_out { &mut held_out } else { &mut treated };
            arm.n += 1;
            arm.reached += u64::from(after.goal);
        }
        let difference = AlwaysValid::of_rates((treated.reached, treated.n), (held_out.reached, held_out.n));
        let verdict = verdict(treated, held_out, difference);
        CampaignResult { campaign: campaign.name, treated, held_out, difference, verdict }
    };
    campaigns(table, subset, &kinds).into_iter().map(read).collect()
}

/// Fewer customers than this on a side: no verdict.
pub(super) const FIRM: u64 = 30;

fn verdict(treated: Arm, held_out: Arm, difference: Option<AlwaysValid>) -> String {
    let Some(lift) = difference.filter(|_| treated.n.min(held_out.n) >= FIRM) else {
        return text!(
            "results-too-few-customers-compare-contacted-held",
            contacted = treated.n,
            held_back = held_out.n,
            firm = FIRM
        );
    };
    let range = text!(
        "results-points-within-days-95-interval",
        points = signed_points(lift.difference),
        result_days = RESULT_DAYS,
        low = signed_points(lift.low),
        high = signed_points(lift.high)
    );
    if lift.low > 0.0 {
        text!("results-it-worked", range)
    } else if lift.high < 0.0 {
        text!("results-it-did-harm", range)
    } else {
        text!("results-no-clear-difference", range)
    }
}
