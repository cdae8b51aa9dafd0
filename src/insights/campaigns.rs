//! What campaigns brought: customers who were contacted against those held back.

use crate::act::{Arm, CampaignResult, RESULT_DAYS, results};
use crate::present::numbers::plural;
use crate::present::small_groups::{Disclosed, PublishedCounts, TooFewPeople};
use crate::present::table::{Cell, Table};
use crate::progress::Progress;

use super::answer::Answer;
use super::insight::{ComputedInsight, Insight};
use super::scope::{AnswerError, Scope};
use super::settings::NoSettings;

/// What campaigns brought: customers who were contacted against those held back.
pub struct Campaigns;

impl Insight for Campaigns {
    const ID: &'static str = "campaigns";
    const TITLE: &'static str = "Campaign results";
    const QUESTION: &'static str = "What did each campaign bring, measured against customers held back?";
    type Settings = NoSettings;
    type Outcome = Vec<CampaignResult>;

    fn compute(scope: &Scope, _: &NoSettings, _: &Progress) -> Result<Vec<CampaignResult>, AnswerError> {
        let found = results(&scope.table, &scope.subset, scope.settings());
        if !found.is_empty() {
            return Ok(found);
        }
        let filtered = !scope.filter.is_empty();
        Err(AnswerError::Nothing(if filtered {
            "no campaign that kept customers back is within the filter; drop the filter to see all results".to_owned()
        } else {
            "no campaign in the data kept customers back, so there is nothing to compare with; export actions, send them, and \
             import what happened"
                .to_owned()
        }))
    }

    fn answer(asked: &ComputedInsight<Self>, k: u64, _: &PublishedCounts) -> Result<Answer, TooFewPeople> {
        let found = &asked.outcome;
        let few = |arm: Arm| [arm.n, arm.reached, arm.n - arm.reached].iter().any(|n| (1..k).contains(n));
        let shown: Vec<&CampaignResult> = found.iter().filter(|c| !few(c.treated) && !few(c.held_out)).collect();
        let hidden = found.len() - shown.len();
        let note = format!(
            "customers · success: {} within {RESULT_DAYS} days · difference in shares with its 95 % interval",
            asked.scope.settings().goal.name
        );
        Ok(Answer::new(sentence(&shown, found.len()), note)
            .table("campaigns", Disclosed { hidden, ..Disclosed::all(table(&shown)) })
            .fact("campaigns", found.len()))
    }
}

/// What the campaign with the clearest result says.
fn sentence(shown: &[&CampaignResult], all: usize) -> String {
    let n = plural(all as u64, "campaign", "campaigns");
    let clear = |c: &&&CampaignResult| c.lift.as_ref().map_or(f64::INFINITY, |lift| lift.p);
    match shown.iter().min_by(|a, b| clear(a).total_cmp(&clear(b))) {
        Some(clearest) => format!("{n} kept customers back. {}: {}", clearest.campaign, clearest.verdict),
        None => format!("{n} kept customers back, none of them enough to be shown."),
    }
}

fn table(shown: &[&CampaignResult]) -> Table {
    let mut out = Table::new(&[
        ("campaign", "Campaign"),
        ("contacted", "Contacted"),
        ("contacted_reached", "Of them reached the goal"),
        ("contacted_rate", "Share"),
        ("held_back", "Held back"),
        ("held_back_reached", "Of them reached the goal"),
        ("held_back_rate", "Share"),
        ("difference", "Difference"),
        ("difference_low", "Lower end"),
        ("difference_high", "Upper end"),
        ("p", "p"),
        ("verdict", "What it means"),
    ]);
    for c in shown {
        let lift =
            |of: fn(&crate::act::Lift) -> f64| c.lift.as_ref().map_or(Cell::Empty, |lift| Cell::Number(of(lift)));
        out.push(vec![
            Cell::text(&c.campaign),
            Cell::Count(c.treated.n),
            Cell::Count(c.treated.reached),
            Cell::Share(c.treated.rate()),
            Cell::Count(c.held_out.n),
            Cell::Count(c.held_out.reached),
            Cell::Share(c.held_out.rate()),
            lift(|l| l.difference),
            lift(|l| l.low),
            lift(|l| l.high),
            lift(|l| l.p),
            Cell::text(&c.verdict),
        ]);
    }
    out
}
