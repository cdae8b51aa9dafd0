//! Buyers by how lately, how often and for how much they order: recency, frequency, monetary value.

use serde::{Deserialize, Serialize};

/// The fifths of all buyers that a customer is in, 5 the best.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct RfmScores {
    /// How lately they ordered.
    pub recency: u8,
    /// How often they ordered.
    pub frequency: u8,
    /// How much they paid.
    pub money: u8,
}

impl RfmScores {
    /// How often and how much, together: the mean of both, halves up.
    pub fn frequency_and_money(self) -> u8 {
        (self.frequency + self.money).div_ceil(2)
    }

    /// The group of these fifths.
    pub fn group(self) -> RfmGroup {
        match (self.recency, self.frequency_and_money()) {
            (5, 4..) => RfmGroup::Champions,
            (3 | 4, 4..) => RfmGroup::Loyal,
            (4 | 5, 2..) => RfmGroup::PotentialLoyalists,
            (5, _) => RfmGroup::NewCustomers,
            (4, _) => RfmGroup::Promising,
            (3, 3) => RfmGroup::NeedAttention,
            (3, _) => RfmGroup::AboutToSleep,
            (_, 5) => RfmGroup::CannotLose,
            (_, 3..) => RfmGroup::AtRisk,
            _ => RfmGroup::Hibernating,
        }
    }
}

/// The usual groups of buyers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RfmGroup {
    /// Ordered lately, often and for much.
    Champions,
    /// Order often or for much, and not long ago.
    Loyal,
    /// Ordered lately, and more than once or for more than little.
    PotentialLoyalists,
    /// Ordered lately, little so far.
    NewCustomers,
    /// Ordered not long ago, little so far.
    Promising,
    /// In the middle of everything.
    NeedAttention,
    /// Ordered some time ago, and little.
    AboutToSleep,
    /// Ordered often or for much, long ago.
    AtRisk,
    /// Were among the best, long ago.
    CannotLose,
    /// Ordered little, long ago.
    Hibernating,
}

impl RfmGroup {
    /// All groups, the best first.
    pub const ALL: [Self; 10] = [
        Self::Champions,
        Self::Loyal,
        Self::PotentialLoyalists,
        Self::NewCustomers,
        Self::Promising,
        Self::NeedAttention,
        Self::AboutToSleep,
        Self::AtRisk,
        Self::CannotLose,
        Self::Hibernating,
    ];
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_combination_of_fifths_has_a_group_and_every_group_a_combination() {
        let mut found = std::collections::BTreeSet::new();
        for recency in 1..=5 {
            for frequency in 1..=5 {
                for money in 1..=5 {
                    found.insert(RfmScores { recency, frequency, money }.group());
                }
            }
        }
        assert_eq!(found.len(), RfmGroup::ALL.len());
        let of = |recency, frequency, money| RfmScores { recency, frequency, money }.group();
        assert_eq!(of(5, 5, 4), RfmGroup::Champions);
        assert_eq!(of(5, 1, 1), RfmGroup::NewCustomers);
        assert_eq!(of(1, 5, 5), RfmGroup::CannotLose);
        assert_eq!(of(1, 1, 2), RfmGroup::Hibernating);
        assert_eq!(of(2, 5, 1), RfmGroup::AtRisk, "the mean of both counts");
    }
}
