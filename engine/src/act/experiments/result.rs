//! What one experiment shows.

use crate::analysis::ShareDifference;
use crate::analysis::experiment::{AlwaysValid, Mean, Rates, adjusted, ratio_chance, ratio_evidence};
use crate::events::{EventTable, Subset};
use crate::model::{CustomerIx, Settings};
use crate::predict::{DAY, Exposed, Kinds, Uplift, uplift_of};
use crate::progress::{Cancelled, Progress};

use super::groups::{ComparedWith, ExperimentName, Group};
use super::members::Comparison;
use super::outcomes::{Outcomes, winsorised};
use super::verdict::Verdict;

/// Days before the arm was settled whose money is taken out of what comes later.
const DAYS_BEFORE: i64 = 90;
/// What the days before tell less of than this is left as it is.
const WORTH_ADJUSTING: f64 = 0.02;

/// What the treated paid more.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct MoneyDifference {
    /// For each customer, with an interval that may be looked at every day.
    pub difference: AlwaysValid,
    /// The share of the variance that what they paid before took away; 0 where that told nothing.
    pub saved: f64,
}

/// What one experiment shows.
#[derive(Debug, Clone, PartialEq)]
pub struct ExperimentResult {
    /// The experiment that the result is of.
    pub name: ExperimentName,
    /// With whom the treated are compared.
    pub with: ComparedWith,
    /// When the first arm was settled, ms UTC.
    pub since: i64,
    /// The customers for whom the action was carried out.
    pub treated: Group,
    /// Those they are compared with.
    pub control: Group,
    /// The difference of the shares, with an interval that may be looked at every day.
    pub difference: Option<AlwaysValid>,
    /// The difference of the shares with the ordinary interval, for whoever looks once.
    pub once: Option<ShareDifference>,
    /// The chance that the treated reach the goal more often.
    pub better: Option<f64>,
    /// The difference in money, where orders have any.
    pub money: Option<MoneyDifference>,
    /// The chance of arms of these sizes, where it is known how they were to be.
    pub ratio: Option<f64>,
    /// The sizes of all arms for which that is known, the treated first.
    pub arms: Vec<u64>,
    /// What the difference says about the action.
    pub verdict: Verdict,
    /// Whether contact moves some customers more than others, and whom.
    pub moved: Uplift,
    members: Vec<(CustomerIx, bool)>,
}

impl ExperimentResult {
    /// The customers of one side.
    pub fn customers(&self, treated: bool) -> impl Iterator<Item = CustomerIx> {
        self.members.iter().filter(move |(_, side)| *side == treated).map(|(ix, _)| *ix)
    }
}

/// Reads a comparison of customers, each of whom counts for `days` days, as far as all is known `until` then.
pub(super) fn read(
    comparison: Comparison,
    (table, subset): (&EventTable, &Subset),
    kinds: &Kinds,
    settings: &Settings,
    (days, until): (i64, i64),
    progress: &Progress,
) -> Result<ExperimentResult, Cancelled> {
    let mut outcomes = Outcomes::new(table, subset, kinds, settings);
    let (mut treated, mut control) = (Group::default(), Group::default());
    let (mut paid_treated, mut paid_control) = (Vec::new(), Vec::new());
    let mut exposed = Vec::with_capacity(comparison.members.len());
    for member in &comparison.members {
        let (group, paid) =
            if member.treated { (&mut treated, &mut paid_treated) } else { (&mut control, &mut paid_control) };
        group.assigned += 1;
        let end = member.at + days * DAY;
        if end > until {
            continue;
        }
        let after = outcomes.of(member.ix, member.at + 1..end);
        let before = outcomes.of(member.ix, member.at - DAYS_BEFORE * DAY..member.at);
        group.customers += 1;
        group.reached += u64::from(after.orders > 0);
        group.orders += after.orders;
        group.money += after.money;
        paid.push((before.money, after.money));
        exposed.push(Exposed { ix: member.ix, at: member.at, treated: member.treated, reached: after.orders > 0 });
    }
    let sides = ((treated.reached, treated.customers), (control.reached, control.customers));
    let rates = Rates::new(sides.0, sides.1);
    let difference = AlwaysValid::of_rates(sides.0, sides.1);
    let expected = comparison.expected.as_deref();
    let ratio = expected.map(|expected| ratio_chance(&comparison.observed, expected));
    let alarm = expected.map(|expected| ratio_evidence(&comparison.observed, expected));
    let verdict = Verdict::of(&treated, &control, difference, alarm);
    Ok(ExperimentResult {
        name: comparison.name,
        with: comparison.with,
        since: comparison.members.iter().map(|member| member.at).min().unwrap_or_default(),
        difference,
        once: rates.map(|rates| rates.newcombe()),
        better: rates.filter(|_| difference.is_some()).map(|rates| rates.chance_treated_better()),
        money: money(&mut paid_treated, &mut paid_control),
        ratio,
        arms: comparison.observed,
        verdict,
        moved: uplift_of((table, subset), kinds, settings, &exposed, progress)?,
        members: comparison.members.iter().map(|member| (member.ix, member.treated)).collect(),
        treated,
        control,
    })
}

/// What the treated paid more, each customer (before, after).
fn money(treated: &mut [(f64, f64)], control: &mut [(f64, f64)]) -> Option<MoneyDifference> {
    if treated.iter().chain(&*control).all(|(_, after)| *after == 0.0) {
        return None;
    }
    winsorised(treated, control);
    let adjusted = adjusted(treated, control);
    let helps = adjusted.saved >= WORTH_ADJUSTING;
    let raw = |group: &[(f64, f64)]| Mean::of(&group.iter().map(|paid| paid.1).collect::<Vec<_>>());
    let (t, c) = if helps { (adjusted.treated, adjusted.control) } else { (raw(treated), raw(control)) };
    let variance = t.error_variance() + c.error_variance();
    let difference = AlwaysValid::new(t.mean - c.mean, variance, (t.n, c.n))?;
    Some(MoneyDifference { difference, saved: if helps { adjusted.saved } else { 0.0 } })
}
