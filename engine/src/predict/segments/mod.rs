//! Behavioural segments: k-means over what customers do, with groups described in plain words.
//!
//! Every trait is put on a log scale where it is skewed, standardised and drawn in at four standard deviations; without
//! that one big spender would be a group of his own. The number of groups is the best separated one among those that
//! come out the same when customers are resampled.

mod choose;
mod compare;
mod naming;
mod traits;
mod types;

pub use desire_path_kmeans as kmeans;

pub use choose::{Candidate, SMALLEST, STABLE, candidates, choose};
pub use compare::{ComparedTrait, compare_groups};
pub use traits::{Profiles, Trait, TraitUnit, varying_columns};
pub use types::{ClusterError, Clustering, Difference, Group, Heat, KScore};

use crate::events::{EventTable, Subset};
use crate::model::{CustomerIx, Purpose, Settings};
use crate::predict::{DAY, Matrix};
use crate::progress::Progress;
use crate::texts::text;

use kmeans::KMeansFit;
use naming::Facts;

/// The numbers of groups that are tried.
pub const KS: std::ops::RangeInclusive<usize> = 2..=8;

/// Fewer customers with events than this are not grouped.
pub const MIN_CUSTOMERS: usize = 200;

/// Groups the customers of `subset` that have a visible event. `k = None` chooses the number of groups: stable ones
/// first, then the best separated; `Some(k)` takes the person's word. Those who do not agree to be profiled are in no
/// group.
pub fn cluster(
    table: &EventTable,
    subset: &Subset,
    settings: &Settings,
    k: Option<usize>,
    progress: &Progress,
) -> Result<Clustering, ClusterError> {
    Ok(grouped(table, subset, settings, k, progress)?.0)
}

/// The groups, and what tells of anybody which of them they are nearest to.
fn grouped(
    table: &EventTable,
    subset: &Subset,
    settings: &Settings,
    k: Option<usize>,
    progress: &Progress,
) -> Result<(Clustering, Yardstick), ClusterError> {
    progress.stage(text!("groups-counting-what-customers-do"), 0);
    progress.check()?;
    let subset = &subset.clone().allowing(table, Purpose::Profiling);
    let profiles = Profiles::build(table, subset, settings, subset.observed_until(table));
    if profiles.customers.len() < MIN_CUSTOMERS {
        return Err(ClusterError::TooFew { have: profiles.customers.len(), need: MIN_CUSTOMERS });
    }
    // sums and draws go by what customers did, not by where they stand
    let profiles = profiles.in_order_of_content();
    let z = profiles.standardised();
    let telling = varying_columns(&z);
    if telling.is_empty() {
        return Err(ClusterError::AllAlike);
    }
    progress.stage(text!("groups-trying-2-8-groups"), KS.count() as u64);
    let mut found = candidates(&z.select(&telling), KS, settings.seed, progress)?;
    let per_k: Vec<KScore> = found.iter().map(|c| c.score.clone()).collect();
    let (chosen, warning) = match k {
        Some(k) => {
            let at = per_k.iter().position(|s| s.k == k).ok_or(ClusterError::AllAlike)?;
            (at, choose::warning(&per_k[at]))
        }
        None => choose(&per_k).ok_or(ClusterError::AllAlike)?,
    };
    let fit = found.swap_remove(chosen).fit;
    let (like, centres) = (profiles.without_rows(), fit.centres.clone());
    let yardstick = Yardstick { like, telling, centres };
    Ok((describe(table, profiles, &z, fit, per_k, k.is_some(), warning), yardstick))
}

/// What tells of a customer at any moment which group they are nearest to.
struct Yardstick {
    /// The traits that count, of nobody.
    like: Profiles,
    /// The columns that the groups were found by.
    telling: Vec<usize>,
    centres: Matrix,
}

impl Yardstick {
    /// The customers of `subset` who had done anything by a moment, with the group that they were nearest to then. What they had
    /// done is compared with everybody of then: orders and events so far grow for all.
    fn groups_at(
        &self,
        table: &EventTable,
        subset: &Subset,
        settings: &Settings,
        moment: i64,
    ) -> Vec<(CustomerIx, u8)> {
        let profiles = self.like.build_like(table, subset, settings, moment);
        let z = profiles.standardised().select(&self.telling);
        profiles.customers.into_iter().zip(kmeans::assign(&z, &self.centres)).collect()
    }
}

/// Groups of now, and where their customers stood some days before by the same measure.
#[derive(Debug, Clone, PartialEq)]
pub struct GroupMoves {
    /// The groups of now.
    pub now: Clustering,
    /// The moment of then, ms UTC.
    pub then: i64,
    /// Who had done anything by then, ascending, with the group that they were nearest to.
    pub before: Vec<(CustomerIx, u8)>,
}

impl GroupMoves {
    /// Everybody who is in a group now, with that of then; `None` = had not done anything by then.
    pub fn moved(&self) -> impl Iterator<Item = (CustomerIx, Option<u8>, u8)> + '_ {
        self.now.customers.iter().zip(&self.now.assignments).map(|(&ix, &to)| {
            let from = self.before.binary_search_by_key(&ix, |of| of.0).ok().map(|at| self.before[at].1);
            (ix, from, to)
        })
    }
}

/// Groups the customers as [`cluster`] does, and finds where they stood `days` before: by what they had done until then, the
/// group of now that they were nearest to.
pub fn group_moves(
    table: &EventTable,
    subset: &Subset,
    settings: &Settings,
    (k, days): (Option<usize>, u32),
    progress: &Progress,
) -> Result<GroupMoves, ClusterError> {
    let (now, yardstick) = grouped(table, subset, settings, k, progress)?;
    progress.stage(text!("groups-counting-what-customers-do"), 0);
    progress.check()?;
    let subset = &subset.clone().allowing(table, Purpose::Profiling);
    let then = subset.observed_until(table) - i64::from(days) * DAY;
    let before = yardstick.groups_at(table, subset, settings, then);
    Ok(GroupMoves { now, then, before })
}

/// Puts a grouping into words and a heat map.
fn describe(
    table: &EventTable,
    profiles: Profiles,
    z: &Matrix,
    fit: KMeansFit,
    per_k: Vec<KScore>,
    forced: bool,
    warning: Option<String>,
) -> Clustering {
    let k = fit.centres.rows();
    let names = &table.names;
    let everybody = vec![0u8; fit.labels.len()];
    let average = group_means(&profiles.raw, &everybody, 1).remove(0);
    let means = group_means(&profiles.raw, &fit.labels, k);
    let z_means = group_means(z, &fit.labels, k);
    let facts: Vec<Facts> = (0..k)
        .map(|g| Facts {
            means: means[g].clone(),
            z: z_means[g].clone(),
            buyers: share_of_buyers(&profiles, &fit.labels, g),
            channels: channel_shares(&profiles, &fit.labels, g),
        })
        .collect();
    let says = naming::TraitWords { names, properties: &profiles.properties };
    let group_names = naming::names_of(&facts, &profiles.traits, &average, &says);
    let mut groups = Vec::with_capacity(k);
    for (g, (facts, name)) in facts.into_iter().zip(group_names).enumerate() {
        let size = fit.labels.iter().filter(|&&l| l as usize == g).count();
        let share = size as f64 / fit.labels.len() as f64;
        // a mean of few is one customer's more or less
        let enough = size as u64 >= crate::analysis::ENOUGH;
        let top = if enough { naming::differences(&profiles.traits, &facts, &average, &says) } else { Vec::new() };
        let description = naming::describe(size, share, &top);
        groups.push(Group { name, description, size, share, top, means: facts.means });
    }
    let features = 0..profiles.traits.len();
    let ratio = |j: usize, g: usize| if average[j] > 0.0 { means[g][j] / average[j] } else { 1.0 };
    let heat = Heat {
        ratio: features.clone().map(|j| (0..k).map(|g| ratio(j, g)).collect()).collect(),
        z: features.map(|j| (0..k).map(|g| z_means[g][j]).collect()).collect(),
        average,
    };
    let feature_names = profiles.traits.iter().map(|t| t.name(names, &profiles.properties)).collect();
    let mut members: Vec<(CustomerIx, u8)> = profiles.customers.into_iter().zip(fit.labels).collect();
    members.sort_unstable();
    let (customers, assignments) = members.into_iter().unzip();
    Clustering { k, forced, warning, per_k, customers, assignments, groups, feature_names, heat }
}

/// Column means of every group, over what is known; `NaN` where nothing is.
fn group_means(data: &Matrix, labels: &[u8], k: usize) -> Vec<Vec<f64>> {
    let mut sums = vec![vec![(0.0, 0u32); data.cols]; k];
    for (row, &l) in data.iter().zip(labels) {
        let known = sums[l as usize].iter_mut().zip(row).filter(|(_, v)| !v.is_nan());
        known.for_each(|((sum, n), v)| (*sum, *n) = (*sum + v, *n + 1));
    }
    let mean = |(sum, n): (f64, u32)| if n == 0 { f64::NAN } else { sum / f64::from(n) };
    sums.into_iter().map(|of_group| of_group.into_iter().map(mean).collect()).collect()
}

fn share_of_buyers(profiles: &Profiles, labels: &[u8], group: usize) -> f64 {
    let Some(orders) = profiles.traits.iter().position(|&t| t == Trait::Orders) else { return 0.0 };
    let members = profiles.raw.iter().zip(labels).filter(|&(_, &l)| l as usize == group);
    let (buyers, n) = members.fold((0, 0), |(b, n), (row, _)| (b + usize::from(row[orders] > 0.0), n + 1));
    buyers as f64 / f64::from(n.max(1))
}

/// (channel, share of the group's visits, share of all visits), largest first.
fn channel_shares(profiles: &Profiles, labels: &[u8], group: usize) -> Vec<(u8, f64, f64)> {
    let (mut own, mut all) = ([0u64; 256], [0u64; 256]);
    for (visits, &l) in profiles.visits_by_channel.iter().zip(labels) {
        for &(channel, n) in visits {
            all[channel as usize] += u64::from(n);
            own[channel as usize] += u64::from(n) * u64::from(l as usize == group);
        }
    }
    let total = |counts: &[u64; 256]| counts.iter().sum::<u64>().max(1) as f64;
    let (own_total, all_total) = (total(&own), total(&all));
    let share = |c: u8| (c, own[c as usize] as f64 / own_total, all[c as usize] as f64 / all_total);
    let mut shares: Vec<_> = (0..=255u8).filter(|&c| all[c as usize] > 0).map(share).collect();
    shares.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
    shares
}
