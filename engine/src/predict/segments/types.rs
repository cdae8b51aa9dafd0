//! What a run of k-means comes back with.

use crate::events::EventTable;
use crate::model::{CustomerId, CustomerIx, Segment, SegmentKind};
use crate::progress::Cancelled;
use crate::texts::text;

/// A group continues a kept one where at least this share of all members of either is in both.
const CONTINUES: f64 = 0.5;

/// How one number of groups did.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
pub struct KScore {
    /// The number of groups.
    pub k: usize,
    /// Mean silhouette, −1 to 1: how much nearer customers are to their own group than to the next.
    pub silhouette: f64,
    /// Mean adjusted Rand index of refits on resampled customers, 1 = the same groups every time.
    pub stability: f64,
    /// Sum of squared distances to the group centres.
    pub inertia: f64,
    /// Share of customers in the smallest group.
    pub smallest: f64,
    /// Share of draws of the customers that would choose this number by themselves.
    pub chosen_in: f64,
}

/// One thing that makes a group different from everybody.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
pub struct Difference {
    /// The place of the feature in [`Clustering::feature_names`].
    pub feature: usize,
    /// In words: "2.4× more e-mail opens than average".
    pub ratio_text: String,
    /// The group's mean over everybody's mean.
    pub ratio: f64,
    /// Distance of the group's centre from everybody's mean, in standard deviations.
    pub z: f64,
}

/// One group of customers.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
pub struct Group {
    /// A plain name, unique in the run: "Recent big spenders, mostly by e-mail".
    pub name: String,
    /// One sentence: what makes it different, with numbers.
    pub description: String,
    /// The number of customers in the group.
    pub size: usize,
    /// Share of all grouped customers.
    pub share: f64,
    /// What sets it apart, strongest first.
    pub top: Vec<Difference>,
    /// Mean of every feature in its own unit, by feature.
    pub means: Vec<f64>,
}

/// Feature × group: what the heat map shows.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
pub struct Heat {
    /// Group mean over everybody's mean, row = feature, column = group.
    pub ratio: Vec<Vec<f64>>,
    /// Group centre in standard deviations from everybody's mean, same shape: the colour.
    pub z: Vec<Vec<f64>>,
    /// Everybody's mean by feature.
    pub average: Vec<f64>,
}

/// A grouping of customers.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
pub struct Clustering {
    /// The number of groups.
    pub k: usize,
    /// Whether a person chose it.
    pub forced: bool,
    /// What to know before believing it, where something is weak (unstable, a tiny group).
    pub warning: Option<String>,
    /// How every number of groups did, ascending.
    pub per_k: Vec<KScore>,
    /// The grouped customers (those with a visible event), ascending.
    pub customers: Vec<CustomerIx>,
    /// Group of each of `customers`; group 0 is the largest.
    pub assignments: Vec<u8>,
    /// The groups, largest first.
    pub groups: Vec<Group>,
    /// What each feature is called on screen.
    pub feature_names: Vec<String>,
    /// What makes each group different.
    pub heat: Heat,
}

impl Clustering {
    /// Lasting numbers of one group's members, ascending.
    pub fn members(&self, table: &EventTable, group: usize) -> Vec<CustomerId> {
        let of_group = self.customers.iter().zip(&self.assignments).filter(|&(_, &a)| a as usize == group);
        of_group.filter_map(|(&ix, _)| table.people.ids.get(ix as usize).copied()).collect()
    }

    /// The groups as segments to keep in a project (number 0 until stored).
    pub fn to_segments(&self, table: &EventTable) -> Vec<Segment> {
        let segment = |(cluster, group): (usize, &Group)| Segment {
            id: 0,
            name: group.name.clone(),
            kind: SegmentKind::KMeans { k: self.k, cluster },
            description: group.description.clone(),
            members: self.members(table, cluster),
        };
        self.groups.iter().enumerate().map(segment).collect()
    }

    /// The segments of a project that keeps these groups in place of those that were found and kept before; a group that
    /// continues one of those has its number and the name that it has there now, and other segments stay.
    pub fn add_beside(&self, old: &[Segment], table: &EventTable) -> Vec<Segment> {
        let others = old.iter().filter(|s| !matches!(s.kind, SegmentKind::KMeans { .. })).cloned();
        let continued = self.continued(old, table);
        let groups = self.to_segments(table).into_iter().zip(continued);
        let groups = groups.map(|(new, was)| match was {
            Some(was) => Segment { id: was.id, name: was.name.clone(), ..new },
            None => new,
        });
        others.chain(groups).collect()
    }

    /// Calls groups that continue kept ones by their names, so that a name does not move to other customers.
    pub fn keep_names(&mut self, old: &[Segment], table: &EventTable) {
        let names: Vec<Option<String>> =
            self.continued(old, table).into_iter().map(|was| was.map(|was| was.name.clone())).collect();
        let others = old.iter().filter(|s| !matches!(s.kind, SegmentKind::KMeans { .. })).map(|s| s.name.clone());
        let mut taken: Vec<String> = names.iter().flatten().cloned().chain(others).collect();
        for (group, kept) in self.groups.iter_mut().zip(names) {
            let Some(kept) = kept else {
                let free = |name: &String| !taken.contains(name);
                let numbered = (2..).map(|n| format!("{} {n}", group.name));
                if let Some(name) = std::iter::once(group.name.clone()).chain(numbered).find(free) {
                    taken.push(name.clone());
                    group.name = name;
                }
                continue;
            };
            group.name = kept;
        }
    }

    /// For each group the kept one that most of its members were in and that consisted mostly of them.
    fn continued<'a>(&self, old: &'a [Segment], table: &EventTable) -> Vec<Option<&'a Segment>> {
        let old: Vec<&Segment> = old.iter().filter(|s| matches!(s.kind, SegmentKind::KMeans { .. })).collect();
        let mut group_of = vec![usize::MAX; table.num_customers()];
        let mut sizes = vec![0; self.groups.len()];
        for (&ix, &group) in self.customers.iter().zip(&self.assignments) {
            group_of[ix as usize] = usize::from(group);
            sizes[usize::from(group)] += 1;
        }
        let mut pairs: Vec<(f64, usize, usize)> = Vec::new();
        for (at, was) in old.iter().enumerate() {
            let mut common = vec![0; self.groups.len()];
            for ix in was.members.iter().filter_map(|&id| table.people.ix_of(id)) {
                if let Some(n) = common.get_mut(group_of[ix as usize]) {
                    *n += 1;
                }
            }
            for (group, common) in common.into_iter().enumerate() {
                let all = sizes[group] + was.members.len() - common;
                pairs.push((common as f64 / all.max(1) as f64, group, at));
            }
        }
        pairs.sort_by(|a, b| b.0.total_cmp(&a.0).then((a.1, a.2).cmp(&(b.1, b.2))));
        let mut found: Vec<Option<&Segment>> = vec![None; self.groups.len()];
        let mut used = vec![false; old.len()];
        for (overlap, group, at) in pairs {
            if overlap >= CONTINUES && found[group].is_none() && !used[at] {
                (found[group], used[at]) = (Some(old[at]), true);
            }
        }
        found
    }
}

/// Why customers were not grouped.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ClusterError {
    /// There are too few customers to form groups.
    #[error("{}", text!("groups-too-few-customers", need = *need, have = *have))]
    TooFew {
        /// Customers with a visible event.
        have: usize,
        /// The smallest number of customers that would do.
        need: usize,
    },
    /// All customers look alike, so that no groups stand out.
    #[error("{}", text!("groups-all-alike"))]
    AllAlike,
    /// A person stopped it.
    #[error(transparent)]
    Cancelled(#[from] Cancelled),
}
