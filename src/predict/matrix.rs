//! A row-major matrix of numbers and the little linear algebra that regression needs.

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
    /// Numbers per row.
    pub cols: usize,
}

impl Matrix {
    /// Takes rows laid end to end.
    pub fn new(data: Vec<f64>, cols: usize) -> Self {
        Self { data, cols }
    }

    /// How many rows there are.
    pub fn rows(&self) -> usize {
        self.data.len().checked_div(self.cols).unwrap_or(0)
    }

    /// Row `i`.
    pub fn row(&self, i: usize) -> &[f64] {
        &self.data[i * self.cols..(i + 1) * self.cols]
    }

    /// The rows in order.
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

/// Solves `a x = b` for a symmetric positive definite `a` (row-major, `b.len()` squared) by Cholesky; `None` where `a`
/// is not positive definite.
pub(crate) fn solve_spd(a: &[f64], b: &[f64]) -> Option<Vec<f64>> {
    let n = b.len();
    let l = cholesky(a, n)?;
    let mut x = b.to_vec();
    for i in 0..n {
        for j in 0..i {
            x[i] -= l[i * n + j] * x[j];
        }
        x[i] /= l[i * n + i];
    }
    for i in (0..n).rev() {
        for j in i + 1..n {
            x[i] -= l[j * n + i] * x[j];
        }
        x[i] /= l[i * n + i];
    }
    Some(x)
}

fn cholesky(a: &[f64], n: usize) -> Option<Vec<f64>> {
    let mut l = vec![0.0; n * n];
    for i in 0..n {
        for j in 0..=i {
            let dot: f64 = (0..j).map(|k| l[i * n + k] * l[j * n + k]).sum();
            let rest = a[i * n + j] - dot;
            if i == j {
                if !(rest.is_finite() && rest > 1e-12) {
                    return None;
                }
                l[i * n + i] = rest.sqrt();
            } else {
                l[i * n + j] = rest / l[j * n + j];
            }
        }
    }
    Some(l)
}

/// Diagonal of the inverse of a symmetric positive definite matrix.
pub(crate) fn inverse_diagonal(a: &[f64], n: usize) -> Option<Vec<f64>> {
    (0..n)
        .map(|i| {
            let mut unit = vec![0.0; n];
            unit[i] = 1.0;
            solve_spd(a, &unit).map(|x| x[i])
        })
        .collect()
}
