//! The three things to do: what costs most, each once, with what it costs and how sure that is.

use std::collections::HashSet;

use crate::analysis::friction::{Finding, Obstacle};
use crate::insights::{AnyComputedInsight, ComputedInsight, Friction};
use crate::model::CustomerIx;
use crate::present::table::Cell;
use crate::texts::text;

use super::input::ReportInput;
use super::page::{Page, ToDo};

/// So many things can be done at once.
const MOST: usize = 3;
/// Of two obstacles whose customers overlap by more than this share of the fewer, one is the other.
const SAME_CUSTOMERS: f64 = 0.5;

/// Puts the things to do on the page.
pub(super) fn list_to_dos(page: &mut Page, input: &ReportInput<'_>, friction: Option<&ComputedInsight<Friction>>) {
    page.section(text!("report-three-things"), text!("report-three-things-about"));
    let found = friction.map_or_else(Vec::new, |computed| found(input, computed));
    if found.is_empty() {
        page.note(text!("report-nothing-costs-enough"));
    }
    page.list_to_dos(&found);
}

fn found(input: &ReportInput<'_>, computed: &ComputedInsight<Friction>) -> Vec<ToDo> {
    let Ok(answer) = AnyComputedInsight::answer(computed, input.smallest, &input.memory.all()) else {
        return Vec::new();
    };
    let answer = input.memory.keep(answer.disclosed());
    let table = answer.rows("findings");
    let Some((name, loss)) = table.position("finding").zip(table.position("loss")) else { return Vec::new() };
    let is_told = |finding: &&Finding| {
        let cell = Cell::text(computed.finding_name(&finding.obstacle));
        table.rows.iter().any(|row| row[name] == cell && row[loss] != Cell::Empty)
    };
    let is_firm = |finding: &&Finding| finding.loss.is_some_and(|loss| loss.is_firm());
    let mut chosen: Vec<&Finding> = Vec::new();
    for finding in computed.outcome.findings.iter().filter(is_firm).filter(is_told) {
        if chosen.len() < MOST && !chosen.iter().any(|known| is_repeat(known, finding)) {
            chosen.push(finding);
        }
    }
    chosen.into_iter().filter_map(|finding| to_do(computed, finding)).collect()
}

/// Whether two obstacles are met by the same customers, so that what is lost would be told twice.
fn is_repeat(a: &Finding, b: &Finding) -> bool {
    let customers = |of: &Finding| of.exposures.met.iter().map(|met| met.customer).collect::<HashSet<CustomerIx>>();
    let (a, b) = (customers(a), customers(b));
    let (both, fewer) = (a.intersection(&b).count(), a.len().min(b.len()));
    both as f64 > fewer as f64 * SAME_CUSTOMERS
}

fn to_do(computed: &ComputedInsight<Friction>, finding: &Finding) -> Option<ToDo> {
    let name = computed.finding_name(&finding.obstacle);
    let title = match &finding.obstacle {
        Obstacle::Error { .. } => text!("report-do-error", name),
        Obstacle::Loop { .. } => text!("report-do-loop", name),
        Obstacle::LostAtStep { .. } => text!("report-do-lost", name),
        Obstacle::SlowAnswer { .. } => text!("report-do-slow", name),
        Obstacle::RepeatedContact => text!("report-do-again", name),
    };
    let customers = text!("count-customers", n = finding.exposures.met.len() as u64);
    Some(ToDo {
        title,
        stake: text!("report-at-stake", loss = computed.loss_words(finding)?),
        why: text!("report-met-by", customers, evidence = computed.evidence(finding)),
    })
}
