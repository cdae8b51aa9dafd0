//! What campaigns brought: customers who were contacted against those held back.

use crate::act::{Arm, CampaignResult, RESULT_DAYS, results};
use crate::analysis::experiment::AlwaysValid;
use crate::model::is_small_group;
use crate::present::small_groups::{Disclosure, PublishedCounts, TooFewPeople};
use crate::present::table::{Cell, Table};
use crate::progress::Progress;
use crate::texts::text;

use super::answer::Answer;
use super::insight::{ComputedInsight, Insight, SentEvents};
use super::scope::{AnswerError, Scope};
use super::settings::NoSettings;

/// What campaigns brought: customers who were contacted against those held back.
pub struct Campaigns;

impl Insight for Campaigns {
    const ID: &'static str = "campaigns";
    const SENT: SentEvents = SentEvents::Shown;
    type Settings = NoSettings;
    type Outcome = Vec<CampaignResult>;

    fn title() -> &'static str {
        text!("campaigns-title")
    }

    fn question() -> &'static str {
        text!("campaigns-question")
    }

    fn compute(scope: &Scope, _: &NoSettings, _: &Progress) -> Result<Vec<CampaignResult>, AnswerError> {
        let found = results(&scope.table, &scope.subset, scope.settings());
        if !found.is_empty() {
            return Ok(found);
        }
        let filtered = !scope.filter.is_empty();
        Err(AnswerError::Nothing(if filtered {
            text!("campaigns-no-campaign-that-kept-customers-back").to_owned()
        } else {
            text!("campaigns-no-campaign-in-data-kept-customers").to_owned()
        }))
    }

    fn answer(computed: &ComputedInsight<Self>, k: u64, _: &PublishedCounts) -> Result<Answer, TooFewPeople> {
        let found = &computed.outcome;
        let few = |arm: Arm| [arm.n, arm.reached, arm.n - arm.reached].into_iter().any(|n| is_small_group(n, k));
        let visible: Vec<&CampaignResult> = found.iter().filter(|c| !few(c.treated) && !few(c.held_out)).collect();
        let hidden = found.len() - visible.len();
        let note = text!(
            "campaigns-customers-success-within-days-difference-in",
            n = computed.scope.settings().goal.name,
            result_days = RESULT_DAYS
        );
        Ok(Answer::new(sentence(&visible, found.len()), note)
            .table("campaigns", Disclosure { hidden, ..Disclosure::all(table(&visible)) })
            .fact("campaigns", found.len()))
    }
}

/// What the campaign with the clearest result says.
fn sentence(visible: &[&CampaignResult], all: usize) -> String {
    let n = text!("count-campaigns", n = all as u64);
    // how many half intervals the difference is away from none
    let clear = |c: &&&CampaignResult| c.difference.map_or(0.0, |d| 2.0 * d.difference.abs() / (d.high - d.low));
    match visible.iter().rev().max_by(|a, b| clear(a).total_cmp(&clear(b))) {
        Some(clearest) => {
            text!("campaigns-kept-customers-back", n, campaign = clearest.campaign, verdict = clearest.verdict)
        }
        None => text!("campaigns-kept-customers-back-none-of-them", n),
    }
}

fn table(visible: &[&CampaignResult]) -> Table {
    let mut out = Table::new(&[
        ("campaign", text!("campaigns-campaign")),
        ("contacted", text!("campaigns-contacted")),
        ("contacted_reached", text!("campaigns-of-them-reached-goal")),
        ("contacted_rate", text!("campaigns-share")),
        ("held_back", text!("campaigns-held-back")),
        ("held_back_reached", text!("campaigns-of-them-reached-goal")),
        ("held_back_rate", text!("campaigns-share")),
        ("difference", text!("campaigns-difference")),
        ("difference_low", text!("campaigns-lower-end")),
        ("difference_high", text!("campaigns-upper-end")),
        ("verdict", text!("campaigns-what-it-means")),
    ]);
    for c in visible {
        let points = |of: fn(AlwaysValid) -> f64| c.difference.map_or(Cell::Empty, |found| Cell::Points(of(found)));
        out.push(vec![
            Cell::text(&c.campaign),
            Cell::Count(c.treated.n),
            Cell::Count(c.treated.reached),
            Cell::Share(c.treated.rate()),
            Cell::Count(c.held_out.n),
            Cell::Count(c.held_out.reached),
            Cell::Share(c.held_out.rate()),
            points(|l| l.difference),
            points(|l| l.low),
            points(|l| l.high),
            Cell::text(&c.verdict),
        ]);
    }
    out
}
