//! What other rules would change: customers that merge and customers that fall apart.

use serde::Serialize;

use crate::model::ProfileId;

/// Customers that become one, or one that becomes several.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct IdentityChange {
    /// Whether several become one; else one becomes several.
    pub merges: bool,
    /// The lowest profile of the one.
    pub one: ProfileId,
    /// The lowest profile of each of the several in the one, with how many profiles of the one it has; ascending.
    pub several: Vec<(ProfileId, u32)>,
}

/// The difference between two ways of joining the same profiles.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Changes {
    /// How many customers there are by today's rules.
    pub before: u64,
    /// How many customers there would be by the other rules.
    pub after: u64,
    /// Customers before that go together with others, wholly or in part.
    pub merging: u64,
    /// Customers after that they make.
    pub merged: u64,
    /// Customers before that fall apart.
    pub splitting: u64,
    /// Customers after that hold a piece of them.
    pub split: u64,
    /// The changes that concern the most profiles, most first.
    pub examples: Vec<IdentityChange>,
}

impl Changes {
    /// Whether both rules make the same customers.
    pub fn is_empty(&self) -> bool {
        self.merged == 0 && self.splitting == 0
    }
}

/// Compares two resolutions of the same profiles, given as roots (the lowest profile of each profile's person). Keeps
/// at most `examples` changes.
pub fn compare(before: &[ProfileId], after: &[ProfileId], active: &[bool], examples: usize) -> Changes {
    let pairs: Vec<(ProfileId, ProfileId)> =
        (0..active.len()).filter(|&p| active[p]).map(|p| (before[p], after[p])).collect();
    let count = |of: fn(&(ProfileId, ProfileId)) -> ProfileId| {
        let mut roots: Vec<ProfileId> = pairs.iter().map(of).collect();
        roots.sort_unstable();
        roots.dedup();
        roots.len() as u64
    };
    let mut changes = Changes { before: count(|p| p.0), after: count(|p| p.1), ..Changes::default() };
    if before == after {
        return changes;
    }
    let mut all = several(pairs.iter().map(|&(b, a)| (a, b)), true);
    let mut merging: Vec<ProfileId> = all.iter().flat_map(|c| &c.several).map(|s| s.0).collect();
    merging.sort_unstable();
    merging.dedup();
    (changes.merged, changes.merging) = (all.len() as u64, merging.len() as u64);
    let splits = several(pairs.iter().copied(), false);
    let mut split: Vec<ProfileId> = splits.iter().flat_map(|c| &c.several).map(|s| s.0).collect();
    split.sort_unstable();
    split.dedup();
    (changes.splitting, changes.split) = (splits.len() as u64, split.len() as u64);
    all.extend(splits);
    let profiles = |c: &IdentityChange| c.several.iter().map(|s| s.1).sum::<u32>();
    all.sort_by_key(|c| (std::cmp::Reverse(profiles(c)), c.one, c.merges));
    all.truncate(examples);
    changes.examples = all;
    changes
}

/// Groups pairs (one, other) by the one; those with several others.
fn several(pairs: impl Iterator<Item = (ProfileId, ProfileId)>, merges: bool) -> Vec<IdentityChange> {
    let mut pairs: Vec<_> = pairs.collect();
    pairs.sort_unstable();
    let mut found = Vec::new();
    for group in pairs.chunk_by(|a, b| a.0 == b.0).filter(|g| g[0].1 != g[g.len() - 1].1) {
        let several = group.chunk_by(|a, b| a.1 == b.1).map(|part| (part[0].1, part.len() as u32)).collect();
        found.push(IdentityChange { merges, one: group[0].0, several });
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_who_merges_and_who_falls_apart() {
        let active = [true, true, true, true, true, false];
        // {0, 1} {2} {3, 4} becomes {0, 1, 2} {3} {4}
        let changes = compare(&[0, 0, 2, 3, 3, 5], &[0, 0, 0, 3, 4, 5], &active, 10);
        assert_eq!((changes.before, changes.after), (3, 3));
        assert_eq!((changes.merging, changes.merged, changes.splitting, changes.split), (2, 1, 1, 2));
        assert_eq!(
            changes.examples,
            [
                IdentityChange { merges: true, one: 0, several: vec![(0, 2), (2, 1)] },
                IdentityChange { merges: false, one: 3, several: vec![(3, 1), (4, 1)] },
            ]
        );
        assert!(compare(&[0, 0], &[0, 0], &[true, true], 10).is_empty());
    }

    #[test]
    fn a_profile_that_changes_sides_both_splits_and_merges() {
        // {0, 1} {2} becomes {0} {1, 2}
        let changes = compare(&[0, 0, 2], &[0, 1, 1], &[true; 3], 10);
        assert_eq!((changes.merging, changes.merged, changes.splitting, changes.split), (2, 1, 1, 2));
        assert_eq!((changes.before, changes.after), (2, 2));
    }
}
