//! EASE (Steck 2019, Embarrassingly Shallow Autoencoders): which products speak for which, learned from what customers have in
//! common, in closed form: B = I - P diag(1 / P) with P the inverse of the Gram matrix plus a weight on its diagonal.

use rayon::prelude::*;

/// A square matrix, row by row.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct SquareMatrix {
    pub n: usize,
    cells: Vec<f64>,
}

impl SquareMatrix {
    pub(super) fn new(n: usize) -> Self {
        Self { n, cells: vec![0.0; n * n] }
    }

    #[inline]
    pub(super) fn row(&self, i: usize) -> &[f64] {
        &self.cells[i * self.n..(i + 1) * self.n]
    }

    #[inline]
    pub(super) fn add(&mut self, i: usize, j: usize, by: f64) {
        self.cells[i * self.n + j] += by;
    }

    #[inline]
    pub(super) fn at(&self, i: usize, j: usize) -> f64 {
        self.cells[i * self.n + j]
    }
}

/// How many customers have each pair of products; each customer's products ascend.
pub(super) fn gram<'a>(customers: impl Iterator<Item = &'a [u32]>, n: usize) -> SquareMatrix {
    let mut gram = SquareMatrix::new(n);
    for items in customers {
        for &a in items {
            for &b in items {
                gram.add(a as usize, b as usize, 1.0);
            }
        }
    }
    gram
}

/// The weights of EASE: row j says what having product j speaks for. `None` where the matrix cannot be inverted.
pub(super) fn ease(gram: &SquareMatrix, lambda: f64) -> Option<SquareMatrix> {
    let n = gram.n;
    let mut p = gram.clone();
    (0..n).for_each(|i| p.add(i, i, lambda));
    let p = inverse(p)?;
    let diagonal: Vec<f64> = (0..n).map(|i| p.at(i, i)).collect();
    let mut b = SquareMatrix::new(n);
    b.cells.par_chunks_mut(n.max(1)).enumerate().for_each(|(i, row)| {
        for (j, cell) in row.iter_mut().enumerate() {
            *cell = if i == j { 0.0 } else { -p.at(i, j) / diagonal[j] };
        }
    });
    Some(b)
}

/// The inverse of a symmetric positive definite matrix, by Cholesky's decomposition.
fn inverse(a: SquareMatrix) -> Option<SquareMatrix> {
    let lower = cholesky(a)?;
    let n = lower.n;
    // the rows of the inverse of the lower matrix, transposed: row j holds column j, which begins at its diagonal
    let mut columns = SquareMatrix::new(n);
    columns.cells.par_chunks_mut(n.max(1)).enumerate().for_each(|(j, column)| {
        column[j] = 1.0 / lower.at(j, j);
        for i in j + 1..n {
            column[i] = -dot(&lower.row(i)[j..i], &column[j..i]) / lower.at(i, i);
        }
    });
    let mut inverse = SquareMatrix::new(n);
    inverse.cells.par_chunks_mut(n.max(1)).enumerate().for_each(|(i, row)| {
        for (j, cell) in row.iter_mut().enumerate() {
            let from = i.max(j);
            *cell = dot(&columns.row(i)[from..], &columns.row(j)[from..]);
        }
    });
    Some(inverse)
}

/// Rows that are worked out at once, so that those before them are read once for all.
const BLOCK: usize = 64;

/// The lower triangle whose product with itself is the matrix.
fn cholesky(mut a: SquareMatrix) -> Option<SquareMatrix> {
    let n = a.n;
    for first in (0..n).step_by(BLOCK) {
        let end = (first + BLOCK).min(n);
        for j in first..end {
            let square = a.at(j, j) - dot(&a.row(j)[..j], &a.row(j)[..j]);
            if square <= 0.0 || !square.is_finite() {
                return None;
            }
            a.cells[j * n + j] = square.sqrt();
            for i in j + 1..end {
                let value = (a.at(i, j) - dot(&a.row(i)[..j], &a.row(j)[..j])) / a.at(j, j);
                a.cells[i * n + j] = value;
            }
        }
        // the rows below need nothing of each other
        let (done, below) = a.cells.split_at_mut(end * n);
        below.par_chunks_mut(n).for_each(|row| {
            for j in first..end {
                let known = &done[j * n..j * n + n];
                row[j] = (row[j] - dot(&row[..j], &known[..j])) / known[j];
            }
        });
    }
    for i in 0..n {
        a.cells[i * n + i + 1..(i + 1) * n].fill(0.0);
    }
    Some(a)
}

/// The sum of products, in eight sums that a processor adds up side by side: always in the same order.
#[inline]
fn dot(a: &[f64], b: &[f64]) -> f64 {
    let mut sums = [0.0; 8];
    let (a_parts, a_rest) = a.as_chunks::<8>();
    let (b_parts, b_rest) = b.as_chunks::<8>();
    for (x, y) in a_parts.iter().zip(b_parts) {
        for k in 0..8 {
            sums[k] += x[k] * y[k];
        }
    }
    let rest: f64 = a_rest.iter().zip(b_rest).map(|(x, y)| x * y).sum();
    sums.iter().sum::<f64>() + rest
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;

    #[test]
    fn weights_are_those_of_the_golden_file() {
        let golden: Value =
            serde_json::from_str(include_str!("../../../../tests/golden/recs/small_baskets.json")).unwrap();
        let baskets: Vec<Vec<u32>> = serde_json::from_value(golden["baskets"].clone()).unwrap();
        let n = golden["items"].as_array().unwrap().len();
        let gram = gram(baskets.iter().map(Vec::as_slice), n);
        let matrix = |value: &Value| -> Vec<Vec<f64>> { serde_json::from_value(value.clone()).unwrap() };
        let close = |found: &SquareMatrix, expected: &Value, what: &str| {
            for (i, row) in matrix(expected).iter().enumerate() {
                for (j, cell) in row.iter().enumerate() {
                    assert!((found.at(i, j) - cell).abs() < 1e-9, "{what} {i} {j}: {} is not {cell}", found.at(i, j));
                }
            }
        };
        close(&gram, &golden["gram"], "gram");
        for (lambda, name) in [(5.0, "5.0"), (50.0, "50.0")] {
            close(&ease(&gram, lambda).unwrap(), &golden["ease_B"][name], name);
        }
    }

    #[test]
    fn larger_matrices_are_inverted_whatever_their_size() {
        for n in [1, 7, 63, 64, 65, 150] {
            let mut a = SquareMatrix::new(n);
            for i in 0..n {
                for j in 0..n {
                    a.add(i, j, 1.0 / (1.0 + i.abs_diff(j) as f64) + if i == j { 1.0 } else { 0.0 });
                }
            }
            let found = inverse(a.clone()).unwrap();
            for i in 0..n {
                for j in 0..n {
                    let product: f64 = (0..n).map(|k| a.at(i, k) * found.at(k, j)).sum();
                    assert!((product - f64::from(i == j)).abs() < 1e-9, "{n}: {i} {j} {product}");
                }
            }
        }
        let mut none = SquareMatrix::new(2);
        none.add(0, 0, -1.0);
        assert_eq!(inverse(none), None);
    }
}
