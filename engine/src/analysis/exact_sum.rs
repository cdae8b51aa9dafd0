//! Sums that do not depend on the order of what is added.

/// A sum of numbers to 48 binary places: whatever their order, and however they were summed in parts, it is the same.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct ExactSum(i128);

const UNIT: f64 = (1u64 << 48) as f64;

impl ExactSum {
    /// Adds a number, rounded to the nearest unit.
    pub(crate) fn add(&mut self, v: f64) {
        self.0 = self.0.saturating_add((v * UNIT).round() as i128);
    }

    /// Adds the sum of another part.
    pub(crate) fn join(&mut self, other: Self) {
        self.0 = self.0.saturating_add(other.0);
    }

    /// The sum as a floating-point number.
    pub(crate) fn get(self) -> f64 {
        self.0 as f64 / UNIT
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn order_changes_nothing() {
        let numbers = [0.1, 1e9, -0.3, 1e-9, 7.0 / 3.0];
        let sum = |numbers: &mut dyn Iterator<Item = f64>| {
            let mut sum = ExactSum::default();
            numbers.for_each(|v| sum.add(v));
            sum
        };
        let there = sum(&mut numbers.iter().copied());
        assert_eq!(there, sum(&mut numbers.iter().rev().copied()));
        assert!((there.get() - (1e9 - 0.2 + 1e-9 + 7.0 / 3.0)).abs() < 1e-6);
        let mut parts = sum(&mut numbers[..2].iter().copied());
        parts.join(sum(&mut numbers[2..].iter().copied()));
        assert_eq!(parts, there);
    }
}
