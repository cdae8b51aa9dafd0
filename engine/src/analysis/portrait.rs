//! Who a set of customers is: what they use, where they came from and what is known of them, beside everybody else.

use rustc_hash::FxHashMap;

use crate::events::{BitSet, EventTable, Subset};
use crate::model::{CustomerIx, Segment};
use crate::progress::{Cancelled, Progress};

use super::parallel::{by_customers_cancellable, customers_who};
use super::property_split::last_value;
use super::split::{Group, SplitBy, Splitter, customers_of_group};
use super::stats::{Share, chance_of_difference};

/// Groups that are named of each characteristic, at most; the splitter keeps them as bits.
const NAMED: usize = 30;
/// A property of more values than this tells customers apart, but describes none.
const VALUES: usize = 12;
/// Properties that are looked at, at most: those that came first to the project.
const PROPERTIES: usize = 8;
/// Groups as far apart as this by chance alone are not spoken of.
const BY_CHANCE: f64 = 0.05;

/// Whose portrait it is, and of which events.
#[derive(Debug, Clone, Copy)]
pub struct PortraitOf<'a> {
    /// All events of the project, which the filter narrows.
    pub table: &'a EventTable,
    /// What a filter lets through of them.
    pub subset: &'a Subset,
    /// The segments of the project.
    pub segments: &'a [Segment],
    /// The customers; those without a visible event do not count.
    pub customers: &'a BitSet,
}

/// How many of the customers have something, beside everybody else.
#[derive(Debug, Clone, PartialEq)]
pub struct PortraitRow {
    /// What it is a group of. A customer may be in several groups of devices, countries and segments.
    pub by: SplitBy,
    /// The name of the group.
    pub name: String,
    /// How many of the customers whose portrait it is have it.
    pub own: Share,
    /// Of everybody else whom the filter lets through.
    pub others: Share,
    /// Whether both shares differ beyond chance, with all rows compared.
    pub differs: bool,
}

impl PortraitRow {
    /// By how much the share is larger than that of everybody else.
    pub fn difference(&self) -> f64 {
        self.own.share - self.others.share
    }
}

/// Who a set of customers is.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Portrait {
    /// Customers with a visible event.
    pub customers: u64,
    /// Everybody else with one.
    pub others: u64,
    /// What they have, one characteristic after the other, the most common first.
    pub rows: Vec<PortraitRow>,
}

impl Portrait {
    /// Counts what the customers and everybody else have.
    pub fn new(of: PortraitOf<'_>, progress: &Progress) -> Result<Self, Cancelled> {
        let [customers, others] = of.sizes(progress)?;
        let mut portrait = Self { customers, others, rows: Vec::new() };
        for by in [SplitBy::Device, SplitBy::FirstChannel, SplitBy::Country, SplitBy::Segment] {
            let counts = of.groups(&by, progress)?;
            portrait.add(&by, counts);
        }
        for name in of.table.customer_properties().into_iter().take(PROPERTIES) {
            let counts = of.values(name, progress)?;
            portrait.add(&SplitBy::Property(name.to_owned()), counts);
        }
        portrait.judge();
        Ok(portrait)
    }

    /// What sets the customers apart: of each characteristic the group that is most above everybody else, the largest
    /// difference first.
    pub fn sets_apart(&self) -> Vec<&PortraitRow> {
        let mut found: Vec<&PortraitRow> = Vec::new();
        for row in self.rows.iter().filter(|row| row.differs && row.difference() > 0.0) {
            match found.iter_mut().find(|known| known.by == row.by) {
                Some(known) if known.difference() < row.difference() => *known = row,
                Some(_) => {}
                None => found.push(row),
            }
        }
        found.sort_by(|a, b| b.difference().total_cmp(&a.difference()).then_with(|| a.name.cmp(&b.name)));
        found
    }

    fn add(&mut self, by: &SplitBy, mut counts: Vec<(String, [u64; 2])>) {
        counts.retain(|(_, [own, others])| own + others > 0);
        counts.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
        let row = |(name, [own, others]): (String, [u64; 2])| PortraitRow {
            by: by.clone(),
            name,
            own: Share::new(own, self.customers),
            others: Share::new(others, self.others),
            differs: false,
        };
        self.rows.extend(counts.into_iter().map(row));
    }

    /// Says which rows differ: the more there are, the further apart some lie by chance alone.
    fn judge(&mut self) {
        let tries = self.rows.len() as f64;
        for row in &mut self.rows {
            let (own, others) = (&row.own, &row.others);
            let is_apart = own.is_above(others) || others.is_above(own);
            row.differs = is_apart && chance_of_difference(own, others) * tries < BY_CHANCE;
        }
    }
}

impl PortraitOf<'_> {
    /// The customers who are in a group of a characteristic: those behind a row.
    pub fn customers_in(&self, by: &SplitBy, name: &str, progress: &Progress) -> Result<BitSet, Cancelled> {
        let (table, subset) = (self.table, self.subset);
        let mut found = if let SplitBy::Property(property) = by {
            let has = |ix| last_value(table, subset, property, ix).is_some_and(|own| own == name);
            customers_who(table, progress, |ix| self.customers.contains(ix) && has(ix))?
        } else {
            let is = |_: usize, group: &Group| matches!(group, Group::Named(known) if known == name);
            customers_of_group(table, subset, (by, NAMED), self.segments, is, progress)?
        };
        found.intersect(self.customers);
        Ok(found)
    }

    fn is_visible(&self, ix: CustomerIx) -> bool {
        self.subset.events(self.table, ix).next().is_some()
    }

    /// How many customers there are with a visible event, and how many others.
    fn sizes(&self, progress: &Progress) -> Result<[u64; 2], Cancelled> {
        let parts = by_customers_cancellable(self.table, progress, |customers| {
            let mut sizes = [0; 2];
            customers.filter(|&ix| self.is_visible(ix)).for_each(|ix| sizes[self.side(ix)] += 1);
            sizes
        })?;
        Ok(parts.into_iter().fold([0; 2], |sum, part| [sum[0] + part[0], sum[1] + part[1]]))
    }

    /// Where a customer counts: with the set, or with everybody else.
    fn side(&self, ix: CustomerIx) -> usize {
        usize::from(!self.customers.contains(ix))
    }

    /// Each group with how many of the customers and of everybody else have a visible event of it.
    fn groups(&self, by: &SplitBy, progress: &Progress) -> Result<Vec<(String, [u64; 2])>, Cancelled> {
        let splitter = Splitter::new(self.table, self.subset, (by, NAMED), self.segments, progress)?;
        let is_of_customer = matches!(by, SplitBy::FirstChannel | SplitBy::Segment);
        let parts = by_customers_cancellable(self.table, progress, |customers| {
            let mut counts = vec![[0; 2]; splitter.groups.len()];
            for ix in customers {
                let mut found = 0u64;
                // what is one for all events of a customer is told by the first
                let most = if is_of_customer { 1 } else { usize::MAX };
                for i in self.subset.events(self.table, ix).take(most) {
                    splitter.each(ix, i, |group| found |= 1 << group);
                }
                let side = self.side(ix);
                (0..counts.len()).filter(|group| found >> group & 1 == 1).for_each(|group| counts[group][side] += 1);
            }
            counts
        })?;
        let count = |group: usize| parts.iter().fold([0; 2], |sum, of| [sum[0] + of[group][0], sum[1] + of[group][1]]);
        let named = splitter.groups.iter().enumerate().filter_map(|(at, group)| match group {
            Group::Named(name) => Some((name.clone(), count(at))),
            Group::Others | Group::Unknown => None,
        });
        Ok(named.collect())
    }

    /// Each value of a property with how many have it last; nothing where there are too many to describe anybody.
    fn values(&self, property: &str, progress: &Progress) -> Result<Vec<(String, [u64; 2])>, Cancelled> {
        let parts = by_customers_cancellable(self.table, progress, |customers| {
            let mut counts: FxHashMap<String, [u64; 2]> = FxHashMap::default();
            for ix in customers {
                if let Some(value) = last_value(self.table, self.subset, property, ix) {
                    counts.entry(value).or_default()[self.side(ix)] += 1;
                }
            }
            counts
        })?;
        let mut counts: FxHashMap<String, [u64; 2]> = FxHashMap::default();
        for (value, [own, others]) in parts.into_iter().flatten() {
            let sum = counts.entry(value).or_default();
            *sum = [sum[0] + own, sum[1] + others];
        }
        Ok(if counts.len() > VALUES { Vec::new() } else { counts.into_iter().collect() })
    }
}
