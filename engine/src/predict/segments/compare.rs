//! Two groups of customers side by side in everything that is counted about customers.

use crate::analysis::Z95;
use crate::events::{BitSet, EventTable, Subset};
use crate::model::Settings;
use crate::progress::{Cancelled, Progress};

use super::traits::{Profiles, TraitUnit};

/// One measure of two groups.
#[derive(Debug, Clone, PartialEq)]
pub struct ComparedTrait {
    /// The name of the measure.
    pub name: String,
    /// What its numbers are.
    pub unit: TraitUnit,
    /// Of how many customers of the first group it is known.
    pub n: u64,
    /// The mean of the first group.
    pub mean: f64,
    /// Of how many customers of the other group it is known.
    pub other_n: u64,
    /// The mean of the other group.
    pub other_mean: f64,
    /// The 95 % interval of the difference of the means.
    pub difference: (f64, f64),
    /// The difference in standard deviations of both groups together.
    pub apart: f64,
}

impl ComparedTrait {
    /// Whether the groups differ beyond chance.
    pub fn differs(&self) -> bool {
        self.difference.0 > 0.0 || self.difference.1 < 0.0
    }
}

/// Sums of one measure of one group.
#[derive(Debug, Clone, Copy, Default)]
struct Sums {
    n: f64,
    mean: f64,
    squares: f64,
}

impl Sums {
    /// One value more (Welford).
    fn add(&mut self, value: f64) {
        self.n += 1.0;
        let off = value - self.mean;
        self.mean += off / self.n;
        self.squares += off * (value - self.mean);
    }

    fn variance(self) -> f64 {
        if self.n > 1.0 { self.squares / (self.n - 1.0) } else { 0.0 }
    }
}

/// Compares the customers of `one` with those of `other` in all that is counted about them up to `until`, what differs most
/// first. Measures that nobody of a group has are left out.
pub fn compare_groups(
    (table, subset): (&EventTable, &Subset),
    settings: &Settings,
    (one, other): (&BitSet, &BitSet),
    until: i64,
    progress: &Progress,
) -> Result<Vec<ComparedTrait>, Cancelled> {
    progress.check()?;
    let profiles = Profiles::build(table, subset, settings, until);
    progress.check()?;
    let cols = profiles.traits.len();
    let mut sums = vec![[Sums::default(); 2]; cols];
    for (&ix, row) in profiles.customers.iter().zip(profiles.raw.iter()) {
        for (group, _) in [one, other].into_iter().enumerate().filter(|(_, members)| members.contains(ix)) {
            for (sums, &value) in sums.iter_mut().zip(row).filter(|(_, value)| !value.is_nan()) {
                sums[group].add(value);
            }
        }
    }
    let mut found: Vec<ComparedTrait> = Vec::new();
    for (of, [a, b]) in profiles.traits.iter().zip(sums) {
        if a.n == 0.0 || b.n == 0.0 {
            continue;
        }
        let difference = a.mean - b.mean;
        let error = (a.variance() / a.n + b.variance() / b.n).sqrt();
        let spread = ((a.squares + b.squares) / (a.n + b.n - 2.0).max(1.0)).sqrt();
        if a.mean == 0.0 && b.mean == 0.0 {
            continue;
        }
        found.push(ComparedTrait {
            name: of.title(&table.names, &profiles.properties),
            unit: of.unit(),
            n: a.n as u64,
            mean: a.mean,
            other_n: b.n as u64,
            other_mean: b.mean,
            difference: (difference - Z95 * error, difference + Z95 * error),
            apart: if spread > 0.0 { difference / spread } else { 0.0 },
        });
    }
    found.sort_by(|a, b| b.apart.abs().total_cmp(&a.apart.abs()).then_with(|| a.name.cmp(&b.name)));
    Ok(found)
}
