//! Sites that customers only pass through on their way to a conversion: to pay, to log in, or the business's own. A tool that
//! takes every referrer for a channel credits them with the orders that were under way.

use rustc_hash::FxHashMap;

use crate::analysis::parallel::by_customers_cancellable;
use crate::analysis::sessions::{SessionGap, each_session};
use crate::analysis::stats::Share;
use crate::events::{EventTable, Orders, SiteRole, Subset, linking_sites};
use crate::model::{CustomerIx, NONE_U32, Rules, Settings};
use crate::progress::{Cancelled, Progress};

/// Why a site is taken for one that is only passed through.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SiteReason {
    /// Customers pay there: a payment provider or a bank.
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
    /// The host name of the site.
    pub site: String,
    /// Why it is taken for one.
    pub reason: SiteReason,
    /// The sessions with a visit from the site.
    pub visits: SiteVisits,
}

/// Sessions with a visit from a site, and the customers behind them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct SiteVisits {
    /// How many sessions have a visit from the site.
    pub sessions: u64,
    /// Different customers with such a session.
    pub customers: u64,
    /// Sessions that are the first that is known of a customer, and begin there: one of each such customer.
    pub began: u64,
    /// Sessions that go on to a conversion.
    pub converted: u64,
    /// Different customers with one that does.
    pub converted_customers: u64,
    /// Different customers with one that does not.
    pub other_customers: u64,
}

impl SiteVisits {
    fn add(&mut self, other: &Self) {
        self.sessions += other.sessions;
        self.customers += other.customers;
        self.began += other.began;
        self.converted += other.converted;
        self.converted_customers += other.converted_customers;
        self.other_customers += other.other_customers;
    }
}

/// The sites that customers only pass through.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PassedSites {
    /// The sites, most conversions first.
    pub sites: Vec<PassedSite>,
    /// By raw channel, whether it is one of them; empty where none is.
    pub of_raw: Vec<bool>,
    /// Conversions that came later in a session with a visit from any of them.
    pub conversions: u64,
}

/// Of fewer visits nothing is said of a site that is not known.
const ENOUGH_VISITS: u64 = 30;
/// A site that more of its visits begin at is a place where customers come from.
const MOST_BEGUN: f64 = 0.02;
/// At least this part of visits must go on to a conversion, by the lower end of its interval.
const LEAST_CONVERTED: f64 = 0.5;

/// What is counted of a range of customers.
#[derive(Default)]
struct Part {
    /// One entry per site.
    visits: Vec<SiteVisits>,
    /// Conversions by the sites that come before them in their session, ascending.
    after: FxHashMap<Box<[u32]>, u64>,
}

/// Whether channels are sites that customers may only pass through.
pub fn has_sites(table: &EventTable, rules: &Rules) -> bool {
    linking_sites(rules, &table.dims).may_be_passed()
}

/// The sites in sessions that begin from `from` (ms UTC) on.
pub fn passed_sites(
    table: &EventTable,
    subset: &Subset,
    (settings, rules): (&Settings, &Rules),
    (goal, from): (&[bool], i64),
    progress: &Progress,
) -> Result<PassedSites, Cancelled> {
    let linking = linking_sites(rules, &table.dims);
    if !linking.may_be_passed() {
        return Ok(PassedSites::default());
    }
    let reader = Reader { table, subset, goal, from, gap: SessionGap::new(table, settings), of_raw: &linking.of_raw };
    let parts = by_customers_cancellable(table, progress, |customers| {
        let visits = vec![SiteVisits::default(); linking.sites.len()];
        let mut part = Part { visits, ..Part::default() };
        customers.for_each(|ix| reader.read(ix, &mut part));
        part
    })?;
    let mut all = vec![SiteVisits::default(); linking.sites.len()];
    for part in &parts {
        all.iter_mut().zip(&part.visits).for_each(|(sum, of)| sum.add(of));
    }
    let reason = |at: usize| {
        let of = &all[at];
        match linking.sites[at].role {
            _ if of.sessions == 0 => None,
            Some(SiteRole::Payment) => Some(SiteReason::Payment),
            Some(SiteRole::LogIn) => Some(SiteReason::LogIn),
            Some(SiteRole::Own) => Some(SiteReason::Own),
            Some(SiteRole::Origin) => None,
            None => leads_to_goals_only(of).then_some(SiteReason::BeforeGoals),
        }
    };
    let reasons: Vec<Option<SiteReason>> = (0..all.len()).map(reason).collect();
    let is_passed = |site: &u32| reasons.get(*site as usize).is_some_and(Option::is_some);
    let site = |(at, reason): (usize, &Option<SiteReason>)| {
        Some(PassedSite { site: linking.sites[at].host.clone(), reason: (*reason)?, visits: all[at] })
    };
    let mut sites: Vec<PassedSite> = reasons.iter().enumerate().filter_map(site).collect();
    if sites.is_empty() {
        return Ok(PassedSites::default());
    }
    sites.sort_by(|a, b| b.visits.converted.cmp(&a.visits.converted).then_with(|| a.site.cmp(&b.site)));
    let after = parts.iter().flat_map(|part| &part.after);
    let conversions = after.filter(|(sites, _)| sites.iter().any(is_passed)).map(|(_, n)| n).sum();
    Ok(PassedSites { sites, of_raw: linking.of_raw.iter().map(is_passed).collect(), conversions })
}

/// Reads the sessions of customers, which are those of their journeys.
struct Reader<'a> {
    table: &'a EventTable,
    subset: &'a Subset,
    goal: &'a [bool],
    from: i64,
    gap: SessionGap,
    /// By raw channel, its site.
    of_raw: &'a [u32],
}

impl Reader<'_> {
    fn read(&self, ix: CustomerIx, part: &mut Part) {
        let table = self.table;
        let active = |i: &usize| table.names.kind(table.touchpoint[*i]).is_activity();
        let mut orders = Orders::new(table);
        let mut is_first = true;
        // of the customer: site, and whether a session with it went on to a conversion
        let mut of_customer: Vec<(u32, bool)> = Vec::new();
        // of the session: site, and whether a conversion came later
        let mut of_session: Vec<(u32, bool)> = Vec::new();
        each_session(table, &self.gap, self.subset.events(table, ix).filter(active), |from, to| {
            of_session.clear();
            let is_counted = table.time[from] >= self.from;
            for i in (from..to).filter(|i| active(i) && self.subset.is_visible(table, *i)) {
                let is_conversion = self.goal[usize::from(table.touchpoint[i])] && orders.is_new(i);
                if is_conversion && is_counted && !of_session.is_empty() {
                    let mut before: Vec<u32> = of_session.iter().map(|of| of.0).collect();
                    before.sort_unstable();
                    *part.after.entry(before.into()).or_default() += 1;
                    of_session.iter_mut().for_each(|of| of.1 = true);
                }
                let site = self.of_raw.get(table.raw_channel[i] as usize).copied().unwrap_or(NONE_U32);
                if site != NONE_U32 && of_session.iter().all(|of| of.0 != site) {
                    of_session.push((site, false));
                    part.visits[site as usize].began += u64::from(is_counted && is_first && i == from);
                }
            }
            for &(site, converted) in of_session.iter().filter(|_| is_counted) {
                let visits = &mut part.visits[site as usize];
                visits.sessions += 1;
                visits.converted += u64::from(converted);
                of_customer.push((site, converted));
            }
            is_first = false;
        });
        of_customer.sort_unstable();
        of_customer.dedup();
        for of_site in of_customer.chunk_by(|a, b| a.0 == b.0) {
            let visits = &mut part.visits[of_site[0].0 as usize];
            visits.customers += 1;
            for (_, converted) in of_site {
                *if *converted { &mut visits.converted_customers } else { &mut visits.other_customers } += 1;
            }
        }
    }
}

/// Whether customers come from a site right before they convert, and hardly ever begin there.
fn leads_to_goals_only(of: &SiteVisits) -> bool {
    of.sessions >= ENOUGH_VISITS
        && of.began as f64 <= MOST_BEGUN * of.sessions as f64
        && Share::new(of.converted, of.sessions).low >= LEAST_CONVERTED
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_site_that_nobody_begins_at_and_orders_follow_is_passed_through() {
        let of = |sessions, began, converted| SiteVisits { sessions, began, converted, ..SiteVisits::default() };
        assert!(leads_to_goals_only(&of(100, 1, 80)));
        assert!(!leads_to_goals_only(&of(100, 10, 80)), "customers come from there");
        assert!(!leads_to_goals_only(&of(100, 0, 50)), "as good as a coin");
        assert!(!leads_to_goals_only(&of(20, 0, 20)), "of few");
    }
}
