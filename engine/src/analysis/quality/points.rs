//! How much a finding weighs, and how many of its parts are told.

use super::types::FindingPart;

/// Named parts of a finding that are listed.
pub(super) const PARTS: usize = 12;

/// Events or rows below which shares say little.
pub(super) const FEW: u64 = 20;

/// Points by share: from each of the shares on, so many.
pub(super) fn points(share: f64, steps: &[(f64, u32)]) -> u32 {
    steps.iter().rev().find(|(from, _)| share >= *from).map_or(0, |&(_, points)| points)
}

/// Named counts, the largest first.
pub(super) fn largest(parts: impl Iterator<Item = (FindingPart, u64)>) -> Vec<(FindingPart, u64)> {
    let mut parts: Vec<(FindingPart, u64)> = parts.collect();
    parts.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    parts.truncate(PARTS);
    parts
}
