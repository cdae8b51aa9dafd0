//! Sites that customers only pass through on their way to a conversion: to pay, to log in, or the business's own. A tool that
//! takes every referrer for a channel credits them with the orders that were under way.

use crate::analysis::parallel::by_customers_cancellable;
use crate::analysis::sessions::{SessionGap, each_session};
use crate::analysis::stats::Share;
use crate::events::{EventTable, SiteRole, Subset, linking_sites};
use crate::model::{NONE_U32, Rules, Settings};
use crate::progress::{Cancelled, Progress};

/// Why a site is taken for one that is only passed through.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SiteReason {
    /// Customers pay there.
    Payment,
    /// Customers log in there.
    LogIn,
    /// It is the business's own.
    Own,
    /// Customers come from there right before they convert, and hardly anybody begins there.
    BeforeGoals,
}

/// A site that customers only pass through.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PassedSite {
    /// Its host.
    pub site: String,
    /// Why it is taken for one.
    pub reason: SiteReason,
    /// Sessions with a visit from there.
    pub visits: u64,
    /// Of them, those that are the first that is known of a customer, and begin there.
    pub began: u64,
    /// Of them, those that go on to a conversion.
    pub converted: u64,
    /// Different customers with such a session.
    pub customers: u64,
}

/// Of fewer visits nothing is said of a site that is not known.
const ENOUGH_VISITS: u64 = 30;
/// A site that more of its visits begin at is a place where customers come from.
const MOST_BEGUN: f64 = 0.02;
/// At least this part of visits must go on to a conversion, by the lower end of its interval.
const LEAST_CONVERTED: f64 = 0.5;

#[derive(Clone, Copy, Default)]
struct Counted {
    visits: u64,
    began: u64,
    converted: u64,
    customers: u64,
}

/// The sites, most conversions first, and by raw channel whether it is one of them; that is empty where none is.
pub fn passed_sites(
    table: &EventTable,
    subset: &Subset,
    (settings, rules): (&Settings, &Rules),
    goal: &[bool],
    progress: &Progress,
) -> Result<(Vec<PassedSite>, Vec<bool>), Cancelled> {
    let linking = linking_sites(rules, &table.dims);
    if linking.sites.iter().all(|site| site.role == Some(SiteRole::Origin)) {
        return Ok((Vec::new(), Vec::new()));
    }
    let gap = SessionGap::new(table, settings);
    let parts = by_customers_cancellable(table, progress, |customers| {
        let mut counted = vec![Counted::default(); linking.sites.len()];
        let (mut of_customer, mut of_session): (Vec<u32>, Vec<u32>) = (Vec::new(), Vec::new());
        for ix in customers {
            of_customer.clear();
            let mut is_first = true;
            each_session(table, &gap, subset.events(table, ix), |from, to| {
                of_session.clear();
                for i in (from..to).filter(|&i| subset.is_visible(table, i)) {
                    if goal[usize::from(table.touchpoint[i])] && !table.is_refund(i) {
                        of_session.drain(..).for_each(|site| counted[site as usize].converted += 1);
                    }
                    let site = linking.of_raw.get(table.raw_channel[i] as usize).copied().unwrap_or(NONE_U32);
                    if site == NONE_U32 || of_session.contains(&site) {
                        continue;
                    }
                    of_session.push(site);
                    counted[site as usize].visits += 1;
                    counted[site as usize].began += u64::from(is_first && i == from);
                    if !of_customer.contains(&site) {
                        of_customer.push(site);
                        counted[site as usize].customers += 1;
                    }
                }
                is_first = false;
            });
        }
        counted
    })?;
    let mut all = vec![Counted::default(); linking.sites.len()];
    for part in parts {
        for (sum, of) in all.iter_mut().zip(part) {
            sum.visits += of.visits;
            sum.began += of.began;
            sum.converted += of.converted;
            sum.customers += of.customers;
        }
    }
    let reason = |at: usize| {
        let of = &all[at];
        match linking.sites[at].role {
            _ if of.visits == 0 => None,
            Some(SiteRole::Payment) => Some(SiteReason::Payment),
            Some(SiteRole::LogIn) => Some(SiteReason::LogIn),
            Some(SiteRole::Own) => Some(SiteReason::Own),
            Some(SiteRole::Origin) => None,
            None => leads_to_goals_only(of).then_some(SiteReason::BeforeGoals),
        }
    };
    let reasons: Vec<Option<SiteReason>> = (0..all.len()).map(reason).collect();
    let passed: Vec<bool> =
        linking.of_raw.iter().map(|&site| reasons.get(site as usize).is_some_and(Option::is_some)).collect();
    let site = |(at, reason): (usize, &Option<SiteReason>)| {
        let Counted { visits, began, converted, customers } = all[at];
        Some(PassedSite {
            site: linking.sites[at].host.clone(),
            reason: (*reason)?,
            visits,
            began,
            converted,
            customers,
        })
    };
    let mut found: Vec<PassedSite> = reasons.iter().enumerate().filter_map(site).collect();
    found.sort_by(|a, b| b.converted.cmp(&a.converted).then_with(|| a.site.cmp(&b.site)));
    let passed = if found.is_empty() { Vec::new() } else { passed };
    Ok((found, passed))
}

/// Whether customers come from a site right before they convert, and hardly ever begin there.
fn leads_to_goals_only(of: &Counted) -> bool {
    of.visits >= ENOUGH_VISITS
        && of.began as f64 <= MOST_BEGUN * of.visits as f64
        && Share::new(of.converted, of.visits).low >= LEAST_CONVERTED
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_site_that_nobody_begins_at_and_orders_follow_is_passed_through() {
        let of = |visits, began, converted| Counted { visits, began, converted, customers: visits };
        assert!(leads_to_goals_only(&of(100, 1, 80)));
        assert!(!leads_to_goals_only(&of(100, 10, 80)), "customers come from there");
        assert!(!leads_to_goals_only(&of(100, 0, 50)), "as good as a coin");
        assert!(!leads_to_goals_only(&of(20, 0, 20)), "of few");
    }
}
