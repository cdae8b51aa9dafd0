//! Named sets of customers.

use serde::{Deserialize, Serialize};

use super::{CustomerId, Item, MemberRule, RfmGroup, SegmentId};

/// Where a segment came from.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum SegmentKind {
    /// One group of a k-means run over all customers.
    KMeans {
        /// How many groups that run made.
        k: usize,
        /// This group's number in it, largest group first.
        cluster: usize,
    },
    /// One group of buyers by recency, frequency and money.
    Rfm {
        /// The group of the RFM division that makes up the segment.
        group: RfmGroup,
    },
    /// Picked on a chart or in a list; the text says where ("Stage flow: Consideration → Dropped off, step 2").
    Picked {
        /// The view or list in which it was picked.
        from: String,
    },
    /// By a rule: whoever it holds of at the end of the data, found anew whenever events, names or the goal change.
    Rule {
        /// What holds of its members.
        rule: MemberRule,
    },
}

/// A division of customers: nobody is in two of its groups, but everybody may be in one group of each division.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Partition {
    /// By a k-means run.
    KMeans,
    /// Of buyers, by recency, frequency and money.
    Rfm,
}

impl Partition {
    /// All ways to divide customers into segments.
    pub const ALL: [Self; 2] = [Self::KMeans, Self::Rfm];
}

impl SegmentKind {
    /// The division that it is a group of, where it is one.
    pub fn partition(&self) -> Option<Partition> {
        match self {
            Self::KMeans { .. } => Some(Partition::KMeans),
            Self::Rfm { .. } => Some(Partition::Rfm),
            Self::Picked { .. } | Self::Rule { .. } => None,
        }
    }

    /// The rule that says who belongs to it at any time, where there is one.
    pub fn rule(&self) -> Option<&MemberRule> {
        match self {
            Self::Rule { rule } => Some(rule),
            Self::KMeans { .. } | Self::Rfm { .. } | Self::Picked { .. } => None,
        }
    }
}

/// A named set of customers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Segment {
    /// Its number in the project file (0 until stored).
    pub id: SegmentId,
    /// Its name; people may change it.
    pub name: String,
    /// How the segment was made.
    pub kind: SegmentKind,
    /// One sentence on what makes it different.
    pub description: String,
    /// The customers in it, ordered by number.
    pub members: Vec<CustomerId>,
}

impl Item for Segment {
    const KIND: &'static str = "segment";

    fn id(&self) -> u32 {
        self.id
    }

    fn set_id(&mut self, id: u32) {
        self.id = id;
    }
}
