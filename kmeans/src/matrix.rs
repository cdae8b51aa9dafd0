//! A row-major matrix of numbers.

/// The mean of the numbers that are known, 0 where none is.
fn known_mean(values: impl Iterator<Item = f64>) -> f64 {
    let (sum, n) = values.filter(|v| !v.is_nan()).fold((0.0, 0u32), |(sum, n), v| (sum + v, n + 1));
    sum / f64::from(n.max(1))
}

/// Rows of equally many numbers.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Matrix {
    /// Numbers, row after row.
    pub data: Vec<f64>,
    /// The number of values in a row.
    pub cols: usize,
}

impl Matrix {
    /// Takes rows laid end to end.
    #[inline]
    pub fn new(data: Vec<f64>, cols: usize) -> Self {
        Self { data, cols }
    }

    /// How many rows there are.
    #[inline]
    pub fn rows(&self) -> usize {
        self.data.len().checked_div(self.cols).unwrap_or(0)
    }

    /// The values of row `i`.
    #[inline]
    pub fn row(&self, i: usize) -> &[f64] {
        &self.data[i * self.cols..(i + 1) * self.cols]
    }

    /// The rows in order.
    #[inline]
    pub fn iter(&self) -> impl Iterator<Item = &[f64]> {
        self.data.chunks_exact(self.cols.max(1))
    }

    /// Mean and population standard deviation of every column; a constant column gets deviation 0.
    pub fn moments(&self) -> (Vec<f64>, Vec<f64>) {
        let n = self.rows().max(1) as f64;
        let mut mean = vec![0.0; self.cols];
        for row in self.iter() {
            mean.iter_mut().zip(row).for_each(|(m, v)| *m += v);
        }
        mean.iter_mut().for_each(|m| *m /= n);
        let mut std = vec![0.0; self.cols];
        for row in self.iter() {
            std.iter_mut().zip(row).zip(&mean).for_each(|((s, v), m)| *s += (v - m) * (v - m));
        }
        for (s, m) in std.iter_mut().zip(&mean) {
            *s = (*s / n).sqrt();
            if *s <= 1e-9 * m.abs().max(1e-3) {
                *s = 0.0;
            }
        }
        (mean, std)
    }

    /// The same with the mean of its column in the place of every number that is not known.
    pub fn with_gaps_filled(mut self) -> Self {
        if self.data.iter().any(|v| v.is_nan()) {
            let fill: Vec<f64> = (0..self.cols).map(|j| known_mean(self.iter().map(|row| row[j]))).collect();
            for row in self.data.chunks_exact_mut(self.cols.max(1)) {
                row.iter_mut().zip(&fill).filter(|(v, _)| v.is_nan()).for_each(|(v, fill)| *v = *fill);
            }
        }
        self
    }

    /// Only the given columns, in that order.
    pub fn select(&self, columns: &[usize]) -> Self {
        let data = self.iter().flat_map(|row| columns.iter().map(move |&c| row[c])).collect();
        Self { data, cols: columns.len() }
    }
}
