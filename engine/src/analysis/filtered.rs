//! All of a filter, its rule about customers included.

use std::sync::Arc;

use crate::events::{BitSet, EventTable, SetKey, Subset};
use crate::model::{Filter, MemberRule, Project, Settings};
use crate::progress::{Cancelled, Progress, uninterrupted};

use super::membership::Membership;

/// What a filter lets through of a project.
pub fn filtered(table: &EventTable, filter: &Filter, project: &Project) -> Subset {
    let subset = Subset::new(table, filter, &project.segments);
    match &filter.who {
        None => subset,
        Some(rule) => {
            let settings = &project.settings;
            subset.with_customers(&uninterrupted(|progress| customers_meeting(table, rule, filter, settings, progress)))
        }
    }
}

/// Whether the customers of whom a filter's rule holds are known, so that [`filtered`] need not look for them.
pub fn is_found(table: &EventTable, filter: &Filter, settings: &Settings) -> bool {
    filter.who.as_ref().is_none_or(|rule| table.kept_set(&key_of(rule, filter, settings)).is_some())
}

fn key_of(rule: &MemberRule, filter: &Filter, settings: &Settings) -> SetKey {
    SetKey { rule: rule.clone(), to: filter.to, bots: filter.bots, settings: settings.clone() }
}

/// The customers of whom a rule holds at the end of a filter's dates, without those who do not agree to be profiled. What
/// else the filter asks for is not looked at, but for bots. Found once for the same events.
pub fn customers_meeting(
    table: &EventTable,
    rule: &MemberRule,
    filter: &Filter,
    settings: &Settings,
    progress: &Progress,
) -> Result<Arc<BitSet>, Cancelled> {
    let key = key_of(rule, filter, settings);
    let found = if let Some(found) = table.kept_set(&key) {
        found
    } else {
        let dates = Filter { to: filter.to, bots: filter.bots, ..Filter::default() };
        let everybody = Subset::new(table, &dates, &[]);
        let membership = Membership::new(table, &everybody, rule, settings);
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
