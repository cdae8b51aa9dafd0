//! All of a filter, its rule about customers included.

use std::sync::Arc;

use crate::events::{BitSet, EventTable, SetKey, Subset};
use crate::model::{Filter, MemberRule, Project};
use crate::progress::{Cancelled, Progress, uninterrupted};

use super::membership::Membership;

/// What a filter lets through of a project.
pub fn filtered(table: &EventTable, filter: &Filter, project: &Project) -> Subset {
    let subset = Subset::new(table, filter, &project.segments);
    match &filter.who {
        None => subset,
        Some(rule) => {
            subset.with_customers(&uninterrupted(|progress| customers_meeting(table, rule, filter, project, progress)))
        }
    }
}

/// Whether the customers of whom a filter's rule holds are known, so that [`filtered`] need not look for them.
pub fn is_found(table: &EventTable, filter: &Filter, project: &Project) -> bool {
    filter.who.as_ref().is_none_or(|rule| table.kept_set(&key_of(rule, filter, project)).is_some())
}

fn key_of(rule: &MemberRule, filter: &Filter, project: &Project) -> SetKey {
    let run = project.predictions.as_ref().filter(|_| rule.asks_chance());
    SetKey {
        rule: rule.clone(),
        to: filter.to,
        bots: filter.bots,
        settings: project.settings.clone(),
        predictions: run.map(|run| (run.cut_off, run.data_fingerprint)),
    }
}

/// The customers of whom a rule holds at the end of a filter's dates, without those who do not agree to be profiled. What
/// else the filter asks for is not looked at, but for bots. Found once for the same events.
pub fn customers_meeting(
    table: &EventTable,
    rule: &MemberRule,
    filter: &Filter,
    project: &Project,
    progress: &Progress,
) -> Result<Arc<BitSet>, Cancelled> {
    let key = key_of(rule, filter, project);
    let found = if let Some(found) = table.kept_set(&key) {
        found
    } else {
        let dates = Filter { to: filter.to, bots: filter.bots, ..Filter::default() };
        let everybody = Subset::new(table, &dates, &[]);
        let predictions = project.predictions.as_deref();
        let membership = Membership::with_chances(table, &everybody, rule, &project.settings, predictions);
        let found = Arc::new(membership.members_at(everybody.observed_until(table), progress)?);
        table.keep_set(key, &found);
        found
    };
    if table.unprofiled.is_empty() {
        return Ok(found);
    }
    let mut found = (*found).clone();
    found.subtract(&table.unprofiled);
    Ok(Arc::new(found))
}
