//! Money of a group: its mean, and how much its members differ.

/// The mean of a group, with how much its members differ.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Mean {
    /// How many members the group has.
    pub n: u64,
    /// Mean of the members' values; 0 where there are none.
    pub mean: f64,
    /// Their variance (by n - 1).
    pub variance: f64,
}

impl Mean {
    /// The mean and variance of these values, one per member.
    pub fn of(values: &[f64]) -> Self {
        let n = values.len() as f64;
        if values.is_empty() {
            return Self::default();
        }
        let mean = values.iter().sum::<f64>() / n;
        let squares: f64 = values.iter().map(|v| (v - mean).powi(2)).sum();
        Self { n: values.len() as u64, mean, variance: if n > 1.0 { squares / (n - 1.0) } else { 0.0 } }
    }

    /// The variance of the mean.
    pub fn error_variance(&self) -> f64 {
        if self.n == 0 { 0.0 } else { self.variance / self.n as f64 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mean_by_hand() {
        let found = Mean::of(&[1.0, 2.0, 6.0]);
        assert_eq!((found.n, found.mean, found.variance), (3, 3.0, 7.0));
        assert_eq!(Mean::of(&[]), Mean::default());
    }
}
