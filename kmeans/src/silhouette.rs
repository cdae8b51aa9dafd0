//! How well groups are apart.

use rayon::prelude::*;

use super::{Matrix, distance2};

/// The distances between all pairs of rows, for groupings that are compared on the same rows: give it a sample.
#[derive(Debug, Clone)]
pub struct Distances {
    rows: usize,
    between: Vec<f64>,
}

/// Mean silhouette: how much nearer rows are to their own group than to the next, −1 to 1. Looks at all pairs, so give
/// it a sample.
pub fn silhouette(data: &Matrix, labels: &[u8], k: usize) -> f64 {
    let all: Vec<usize> = (0..data.rows()).collect();
    Distances::of(data).silhouette(labels, &all, k)
}

impl Distances {
    /// Measures the distances of all pairs of rows.
    pub fn of(data: &Matrix) -> Self {
        let rows = data.rows();
        let of_row = |i: usize| data.iter().map(|other| distance2(data.row(i), other).sqrt()).collect::<Vec<f64>>();
        let between: Vec<Vec<f64>> = (0..rows).into_par_iter().map(of_row).collect();
        Self { rows, between: between.concat() }
    }

    /// The mean silhouette of some of the rows among themselves.
    pub fn silhouette(&self, labels: &[u8], rows: &[usize], k: usize) -> f64 {
        let mut sizes = vec![0usize; k];
        rows.iter().for_each(|&i| sizes[labels[i] as usize] += 1);
        let of_row = |&i: &usize| {
            let mut sums = vec![0.0; k];
            let distances = &self.between[i * self.rows..(i + 1) * self.rows];
            rows.iter().for_each(|&other| sums[labels[other] as usize] += distances[other]);
            let own = labels[i] as usize;
            if sizes[own] < 2 {
                return 0.0;
            }
            let a = sums[own] / (sizes[own] - 1) as f64;
            let others = (0..k).filter(|&l| l != own && sizes[l] > 0).map(|l| sums[l] / sizes[l] as f64);
            let b = others.fold(f64::INFINITY, f64::min);
            let far = a.max(b);
            if far > 0.0 && b.is_finite() { (b - a) / far } else { 0.0 }
        };
        let each: Vec<f64> = rows.par_iter().map(of_row).collect();
        each.iter().sum::<f64>() / each.len().max(1) as f64
    }
}
