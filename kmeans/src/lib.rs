//! k-means by linfa, and the three numbers that say how good a grouping is.
//!
//! It is a crate of its own for one reason: its loops are optimised in development builds too, where tests group customers
//! hundreds of times.

mod lloyd;

mod matrix;
mod silhouette;

pub use matrix::Matrix;
pub use silhouette::{Distances, silhouette};

use linfa::DatasetBase;
use linfa::traits::Fit as _;
use linfa_clustering::KMeans;
use ndarray::{Array1, ArrayView2};
use rand::{Rng, SeedableRng};
use rand_xoshiro::Xoshiro256Plus;
use rayon::prelude::*;

use lloyd::{Places, group_means};

/// The groups that k-means found.
#[derive(Debug, Clone, PartialEq)]
pub struct KMeansFit {
    /// Group centres, row by row.
    pub centres: Matrix,
    /// Group of every row.
    pub labels: Vec<u8>,
    /// Sum of squared distances to the centres.
    pub inertia: f64,
}

/// Steps from each start: enough to tell good starts from bad.
const FIRST_STEPS: usize = 12;

/// Centres that together move less than this have settled well enough to compare starts.
const SETTLED: f64 = 1e-2;

/// Starts that are moved on to the end: after so few steps the best are too close to call.
const FINALISTS: usize = 5;

/// Starts are compared on at most this many rows: a good start among them is a good one among all.
const START_ROWS: usize = 50_000;

/// The best of `starts` seeded k-means++ starts, moved on until no row changes its group. `None` where the rows have
/// fewer than `k` different places.
pub fn fit(data: &Matrix, k: usize, starts: usize, seed: u64) -> Option<KMeansFit> {
    let finalists = match sample(data, seed) {
        Some(sample) => best_starts(&sample, k, starts, seed),
        None => Vec::new(),
    };
    let settle_all = |from: Vec<Matrix>| {
        let settled: Vec<Option<KMeansFit>> = from.into_par_iter().map(|centres| settle(data, centres, k)).collect();
        settled.into_iter().flatten().min_by(|a, b| a.inertia.total_cmp(&b.inertia))
    };
    // few rows are all looked at, and so are many where most of them lie in fewer than k places
    settle_all(finalists).or_else(|| settle_all(best_starts(data, k, starts, seed)))
}

/// Some of the rows, drawn without replacement; `None` where all of them are few enough.
fn sample(data: &Matrix, seed: u64) -> Option<Matrix> {
    if data.rows() <= START_ROWS {
        return None;
    }
    let mut rng = Xoshiro256Plus::seed_from_u64(seed);
    let mut drawn = rand::seq::index::sample(&mut rng, data.rows(), START_ROWS).into_vec();
    drawn.sort_unstable();
    Some(Matrix::new(drawn.into_iter().flat_map(|i| data.row(i).iter().copied()).collect(), data.cols))
}

/// The centres of the starts that did best after a few steps, the best first.
fn best_starts(data: &Matrix, k: usize, starts: usize, seed: u64) -> Vec<Matrix> {
    let Ok(rows) = ArrayView2::from_shape((data.rows(), data.cols), &data.data) else { return Vec::new() };
    let dataset = DatasetBase::from(rows);
    let runs: Vec<Option<(f64, Matrix)>> = (0..starts as u64)
        .into_par_iter()
        .map(|start| {
            let rng = Xoshiro256Plus::seed_from_u64(seed.wrapping_add(start.wrapping_mul(0x9e37_79b9_7f4a_7c15)));
            let model = KMeans::params_with_rng(k, rng).n_runs(1).tolerance(SETTLED).max_n_iterations(1).fit(&dataset);
            let centres = model.ok()?.centroids().iter().copied().collect();
            Some(first_steps(data, Matrix::new(centres, data.cols), k))
        })
        .collect();
    let mut runs: Vec<(f64, Matrix)> = runs.into_iter().flatten().collect();
    runs.sort_by(|a, b| a.0.total_cmp(&b.0));
    runs.truncate(FINALISTS.min(starts.div_ceil(4)));
    runs.into_iter().map(|(_, centres)| centres).collect()
}

/// The steps after linfa's first, as linfa takes them: the old centre counts as a point of its group. Gives the sum of squared
/// distances before the last of them, and the centres.
fn first_steps(data: &Matrix, mut centres: Matrix, k: usize) -> (f64, Matrix) {
    let mut places = Places::of(data, &centres);
    for step in 2..=FIRST_STEPS {
        let (counts, mut next) = places.sums(k);
        for (l, n) in counts.into_iter().enumerate() {
            let at = l * data.cols..(l + 1) * data.cols;
            let moved = next.data[at.clone()].iter_mut().zip(&centres.data[at]);
            moved.for_each(|(sum, old)| *sum = (*sum + old) / (n + 1) as f64);
        }
        let is_settled = distance2(&centres.data, &next.data).sqrt() < SETTLED;
        if is_settled || step == FIRST_STEPS {
            return (Array1::from_vec(places.own).sum(), next);
        }
        places.follow(&centres, &next);
        centres = next;
    }
    (f64::INFINITY, centres)
}

/// Lloyd's iterations until nothing changes: the first steps stop at a tolerance and let the old centre count as a point.
fn settle(data: &Matrix, centres: Matrix, k: usize) -> Option<KMeansFit> {
    let mut places = Places::of(data, &centres);
    let mut centres = centres;
    for _ in 0..200 {
        let next = places.means(k)?;
        let has_changed = places.follow(&centres, &next);
        centres = next;
        if !has_changed {
            break;
        }
    }
    let mut labels = places.labels;
    exchange(data, &mut centres, &mut labels);
    let centres = group_means(data, &labels, k)?;
    let inertia = data.iter().zip(&labels).map(|(row, &l)| distance2(row, centres.row(l as usize))).sum();
    Some(KMeansFit { centres, labels, inertia })
}

/// Hartigan's exchange: a row changes its group where that lowers the sum of squares, counting that both centres move.
/// Lloyd's iterations stop short of that. A row is measured against all centres only where it could have come nearer to another
/// since it was measured last.
fn exchange(data: &Matrix, centres: &mut Matrix, labels: &mut [u8]) {
    let (k, d) = (centres.rows(), centres.cols);
    let mut counts = vec![0.0; k];
    labels.iter().for_each(|&l| counts[l as usize] += 1.0);
    // by row: no other centre was nearer than this when all of them had moved so far together
    let mut known = vec![(0.0, 0.0); labels.len()];
    let mut travelled = 0.0;
    for _ in 0..20 {
        let mut moved = false;
        for ((row, label), known) in data.iter().zip(labels.iter_mut()).zip(&mut known) {
            let own = *label as usize;
            if counts[own] < 2.0 {
                continue;
            }
            let leaving = counts[own] / (counts[own] - 1.0) * distance2(row, centres.row(own));
            let (nearest, then): (f64, f64) = *known;
            let at_least = nearest - (travelled - then);
            let fewest = counts.iter().copied().fold(f64::INFINITY, f64::min);
            if at_least > 0.0 && leaving < fewest / (fewest + 1.0) * at_least * at_least {
                continue;
            }
            let mut next = f64::INFINITY;
            let mut best: Option<(f64, usize)> = None;
            for l in (0..k).filter(|&l| l != own) {
                let square = distance2(row, centres.row(l));
                next = next.min(square);
                let joining = counts[l] / (counts[l] + 1.0) * square;
                if best.is_none_or(|(cost, _)| joining < cost) {
                    best = Some((joining, l));
                }
            }
            *known = (next.sqrt() * (1.0 - 1e-9), travelled);
            let Some((cost, to)) = best else { continue };
            if cost < leaving * (1.0 - 1e-9) {
                let mut steps = [0.0, 0.0];
                for (j, v) in row.iter().enumerate() {
                    let (a, b) = (own * d + j, to * d + j);
                    let (from_own, from_new) =
                        ((centres.data[a] - v) / (counts[own] - 1.0), (v - centres.data[b]) / (counts[to] + 1.0));
                    centres.data[a] += from_own;
                    centres.data[b] += from_new;
                    steps = [steps[0] + from_own * from_own, steps[1] + from_new * from_new];
                }
                travelled += steps[0].max(steps[1]).sqrt() * (1.0 + 1e-9);
                (counts[own], counts[to]) = (counts[own] - 1.0, counts[to] + 1.0);
                *label = to as u8;
                // the centre that it left is another one now
                *known = (0.0, 0.0);
                moved = true;
            }
        }
        if !moved {
            break;
        }
    }
}

/// The nearest centre of every row; ties go to the first.
pub fn assign(data: &Matrix, centres: &Matrix) -> Vec<u8> {
    let nearest = |row: &[f64]| {
        let mut best = (f64::INFINITY, 0);
        for (l, centre) in centres.iter().enumerate() {
            let d = distance2(row, centre);
            if d < best.0 {
                best = (d, l);
            }
        }
        best.1 as u8
    };
    data.data.par_chunks_exact(data.cols.max(1)).map(nearest).collect()
}

fn distance2(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(x, y)| (x - y) * (x - y)).sum()
}

/// Mean adjusted Rand index between a grouping and refits on customers drawn with replacement.
pub fn stability(data: &Matrix, labels: &[u8], k: usize, refits: usize, starts: usize, seed: u64) -> f64 {
    let score = |refit: u64| {
        let drawn = draw(data.rows(), seed.wrapping_add(refit));
        let again = fit_drawn(data, &drawn, k, starts, seed.wrapping_add(refit));
        again.map_or(0.0, |again| adjusted_rand(labels, &again, k))
    };
    let scores: Vec<f64> = (0..refits as u64).into_par_iter().map(score).collect();
    scores.iter().sum::<f64>() / refits.max(1) as f64
}

/// As many positions as there are rows, drawn with replacement.
pub fn draw(rows: usize, seed: u64) -> Vec<usize> {
    let mut rng = Xoshiro256Plus::seed_from_u64(seed.wrapping_mul(0xd134_2543_de82_ef95));
    (0..rows).map(|_| rng.gen_range(0..rows)).collect()
}

/// The groups of all rows by the centres of drawn ones; `None` where these have fewer than `k` different places.
pub fn fit_drawn(data: &Matrix, drawn: &[usize], k: usize, starts: usize, seed: u64) -> Option<Vec<u8>> {
    let rows = drawn.iter().flat_map(|&i| data.row(i).iter().copied()).collect();
    fit(&Matrix::new(rows, data.cols), k, starts, seed).map(|found| assign(data, &found.centres))
}

/// Adjusted Rand index of two groupings: 1 = the same, 0 = as alike as chance.
pub fn adjusted_rand(a: &[u8], b: &[u8], k: usize) -> f64 {
    let mut table = vec![0u64; k * k];
    a.iter().zip(b).for_each(|(&x, &y)| table[x as usize * k + y as usize] += 1);
    let pairs = |n: u64| (n * n.saturating_sub(1) / 2) as f64;
    let together: f64 = table.iter().map(|&n| pairs(n)).sum();
    let rows: f64 = (0..k).map(|i| pairs(table[i * k..(i + 1) * k].iter().sum())).sum();
    let columns: f64 = (0..k).map(|j| pairs((0..k).map(|i| table[i * k + j]).sum())).sum();
    let expected = rows * columns / pairs(a.len() as u64).max(1.0);
    let most = f64::midpoint(rows, columns);
    if most == expected { 1.0 } else { (together - expected) / (most - expected) }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Six groups of two numbers, far from each other beside their width.
    fn six_groups(rows: usize) -> Matrix {
        let mut rng = Xoshiro256Plus::seed_from_u64(5);
        let row = |i: usize| [(i % 3) as f64 * 10.0 + rng.gen_range(-1.0..1.0), (i % 2) as f64 * 10.0];
        Matrix::new((0..rows).flat_map(row).collect(), 2)
    }

    #[test]
    fn starts_among_some_rows_find_the_groups_of_all() {
        let data = six_groups(START_ROWS + 10_000);
        let planted = |i: usize| (i % 6) as u8;
        let found = fit(&data, 6, 10, 1).unwrap();
        let labels: Vec<u8> = (0..data.rows()).map(planted).collect();
        assert!((adjusted_rand(&labels, &found.labels, 6) - 1.0).abs() < 1e-12);
        // every row counts in what is given, not only those that were looked at first
        let inertia: f64 =
            data.iter().zip(&found.labels).map(|(row, &l)| distance2(row, found.centres.row(usize::from(l)))).sum();
        assert!((found.inertia - inertia).abs() < 1e-6 * inertia);
        let means = group_means(&data, &found.labels, 6).unwrap();
        assert_eq!(means, found.centres);
    }

    #[test]
    fn places_that_only_a_few_of_many_rows_have_are_found() {
        let mut data = Matrix::new(vec![1.0; START_ROWS * 4], 2);
        data.data[7] = 50.0;
        let found = fit(&data, 2, 4, 1).unwrap();
        assert!(found.inertia < 1e-9 && found.labels[3] != found.labels[4]);
        assert!(fit(&Matrix::new(vec![1.0; START_ROWS * 4], 2), 2, 4, 1).is_none());
    }
}
