//! Lloyd's steps that measure only what they have to (Hamerly 2010, Making k-means even faster): while a row is surely nearer to
//! its own centre than to any other, only the distance to its own is measured. The groups are those of measuring every
//! distance, and so are the centres, to the last bit.

use rayon::prelude::*;

use super::{Matrix, distance2};

/// Bounds are rounded, so a row counts as nearer only by more than this share.
const SURE: f64 = 1.0 + 1e-9;

/// Rows measured by one thread at a time, at least.
const CHUNK: usize = 4096;

/// Every row at its nearest centre; of equally near ones at the first.
pub(super) struct Places<'a> {
    data: &'a Matrix,
    /// The centre that each row belongs to.
    pub labels: Vec<u8>,
    /// The square of the distance to it.
    pub own: Vec<f64>,
    /// No other centre is nearer than this.
    others: Vec<f64>,
}

impl<'a> Places<'a> {
    /// Measures the distance of every row to every centre.
    pub(super) fn of(data: &'a Matrix, centres: &Matrix) -> Self {
        let n = data.rows();
        let mut places = Self { data, labels: vec![0; n], own: vec![0.0; n], others: vec![0.0; n] };
        places.each(|row, label, own, others| {
            (*label, *own, *others) = nearest(row, centres);
            false
        });
        places
    }

    /// Goes on after centres moved from `before` to `now`; whether a row changed its group.
    pub(super) fn follow(&mut self, before: &Matrix, now: &Matrix) -> bool {
        let moved: Vec<f64> = before.iter().zip(now.iter()).map(|(a, b)| distance2(a, b).sqrt() * SURE).collect();
        let farthest = |without: usize| {
            let others = moved.iter().enumerate().filter(|(l, _)| *l != without);
            others.map(|(_, moved)| *moved).fold(0.0, f64::max)
        };
        let nearer_by: Vec<f64> = (0..moved.len()).map(farthest).collect();
        self.each(|row, label, own, others| {
            let before = usize::from(*label);
            *own = distance2(row, now.row(before));
            *others -= nearer_by[before];
            if *others > 0.0 && *own * SURE < *others * *others {
                return false;
            }
            (*label, *own, *others) = nearest(row, now);
            usize::from(*label) != before
        })
    }

    /// Does this for every row with its label, its distance and its bound; whether it was true of any.
    fn each(&mut self, does: impl Fn(&[f64], &mut u8, &mut f64, &mut f64) -> bool + Sync + Send) -> bool {
        let rows = self.data.data.par_chunks_exact(self.data.cols.max(1)).with_min_len(CHUNK);
        let known = self.labels.par_iter_mut().zip(&mut self.own).zip(&mut self.others);
        rows.zip(known)
            .map(|(row, ((label, own), others))| does(row, label, own, others))
            .reduce(|| false, |a, b| a | b)
    }

    /// How many rows each group has, and their sums, added in the order of rows.
    pub(super) fn sums(&self, k: usize) -> (Vec<usize>, Matrix) {
        group_sums(self.data, &self.labels, k)
    }

    /// The mean of every group; `None` where one is empty.
    pub(super) fn means(&self, k: usize) -> Option<Matrix> {
        group_means(self.data, &self.labels, k)
    }
}

/// The nearest centre of a row, the square of the distance to it, and how far the next one is.
fn nearest(row: &[f64], centres: &Matrix) -> (u8, f64, f64) {
    let (mut own, mut label, mut next) = (f64::INFINITY, 0, f64::INFINITY);
    for (l, centre) in centres.iter().enumerate() {
        let distance = distance2(row, centre);
        if distance < own {
            (next, own, label) = (own, distance, l);
        } else if distance < next {
            next = distance;
        }
    }
    (label as u8, own, next.sqrt())
}

/// How many rows each group has, and their sums.
fn group_sums(data: &Matrix, labels: &[u8], k: usize) -> (Vec<usize>, Matrix) {
    let mut sums = vec![0.0; k * data.cols];
    let mut counts = vec![0usize; k];
    for (row, &l) in data.iter().zip(labels) {
        let l = usize::from(l);
        counts[l] += 1;
        sums[l * data.cols..(l + 1) * data.cols].iter_mut().zip(row).for_each(|(s, v)| *s += v);
    }
    (counts, Matrix::new(sums, data.cols))
}

/// Mean of every group; `None` where a group is empty.
pub(super) fn group_means(data: &Matrix, labels: &[u8], k: usize) -> Option<Matrix> {
    let (counts, mut sums) = group_sums(data, labels, k);
    if counts.contains(&0) {
        return None;
    }
    for (l, &n) in counts.iter().enumerate() {
        sums.data[l * data.cols..(l + 1) * data.cols].iter_mut().for_each(|s| *s /= n as f64);
    }
    Some(sums)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{assign, exchange};

    /// Points of a made-up sequence; some places come several times.
    fn points(rows: usize, cols: usize, different: u64) -> Matrix {
        let value = |i: usize| {
            let row = (i / cols) as u64 % different;
            let mixed = (row * 31 + (i % cols) as u64 + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
            (mixed >> 40) as f64 / 1e6 + (row % 3) as f64 * 5.0
        };
        Matrix::new((0..rows * cols).map(value).collect(), cols)
    }

    #[test]
    fn each_step_has_the_groups_and_centres_of_measuring_everything() {
        for (rows, cols, different) in [(5_000, 4, 5_000), (3_000, 2, 40), (400, 7, 6)] {
            let data = points(rows, cols, different);
            for k in [2, 3, 5] {
                let mut centres = Matrix::new(data.data[..k * cols].to_vec(), cols);
                let mut places = Places::of(&data, &centres);
                for step in 0..25 {
                    assert_eq!(places.labels, assign(&data, &centres), "{rows} rows, {k} groups, step {step}");
                    let Some(next) = places.means(k) else { break };
                    let before = places.labels.clone();
                    let changed = places.follow(&centres, &next);
                    assert_eq!(changed, before != places.labels);
                    let exact =
                        data.iter().zip(&places.labels).map(|(row, &l)| distance2(row, next.row(usize::from(l))));
                    assert!(places.own.iter().copied().eq(exact));
                    centres = next;
                }
            }
        }
    }

    /// Hartigan's exchange, each row measured against all centres each time.
    fn plain_exchange(data: &Matrix, centres: &mut Matrix, labels: &mut [u8]) {
        let (k, d) = (centres.rows(), centres.cols);
        let mut counts: Vec<f64> = vec![0.0; k];
        labels.iter().for_each(|&l| counts[usize::from(l)] += 1.0);
        for _ in 0..20 {
            let mut moved = false;
            for (row, label) in data.iter().zip(labels.iter_mut()) {
                let own = usize::from(*label);
                if counts[own] < 2.0 {
                    continue;
                }
                let leaving = counts[own] / (counts[own] - 1.0) * distance2(row, centres.row(own));
                let mut best: Option<(f64, usize)> = None;
                for l in (0..k).filter(|&l| l != own) {
                    let joining = counts[l] / (counts[l] + 1.0) * distance2(row, centres.row(l));
                    if best.is_none_or(|(cost, _)| joining < cost) {
                        best = Some((joining, l));
                    }
                }
                let Some((_, to)) = best.filter(|(cost, _)| *cost < leaving * (1.0 - 1e-9)) else { continue };
                for (j, v) in row.iter().enumerate() {
                    let (a, b) = (own * d + j, to * d + j);
                    let from_own = (centres.data[a] - v) / (counts[own] - 1.0);
                    let from_new = (v - centres.data[b]) / (counts[to] + 1.0);
                    centres.data[a] += from_own;
                    centres.data[b] += from_new;
                }
                counts[own] -= 1.0;
                counts[to] += 1.0;
                *label = to as u8;
                moved = true;
            }
            if !moved {
                break;
            }
        }
    }

    #[test]
    fn exchanges_are_those_of_measuring_every_row_against_all_centres() {
        // a grid of whole numbers has many rows that are equally far from two centres
        let grid = |rows: usize, side: usize| {
            Matrix::new((0..rows).flat_map(|i| [(i % side) as f64, (i / side % side) as f64]).collect(), 2)
        };
        for data in [points(400, 7, 6), points(600, 3, 600), grid(400, 10), grid(300, 4), grid(225, 15)] {
            for k in [2, 3, 5] {
                // by places that follow each other, and by stretches of rows
                let in_turn: Vec<u8> = (0..data.rows()).map(|i| (i % k) as u8).collect();
                let stretches: Vec<u8> = (0..data.rows()).map(|i| (i * k / data.rows()) as u8).collect();
                for labels in [in_turn, stretches] {
                    let centres = group_means(&data, &labels, k).unwrap();
                    let (mut fast, mut plain) = ((centres.clone(), labels.clone()), (centres, labels));
                    exchange(&data, &mut fast.0, &mut fast.1);
                    plain_exchange(&data, &mut plain.0, &mut plain.1);
                    assert_eq!(fast, plain, "{k} groups of {} rows", data.rows());
                }
            }
        }
    }
}
