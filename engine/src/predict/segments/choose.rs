//! How many groups: try 2 to 8, keep the stable ones, take the one that most draws of the customers speak for, then the best
//! separated.

use desire_path_kmeans::{self as kmeans, KMeansFit};
use rayon::prelude::*;

use crate::predict::Matrix;
use crate::progress::{Cancelled, Progress};
use crate::texts::{fixed, text};

use super::KScore;

/// Groups are searched in a sample of at most this many customers; then everybody joins the nearest.
const FIT_ROWS: usize = 10_000;
/// Refits and silhouettes look at a sample of at most this many.
const JUDGE_ROWS: usize = 2_000;
/// k-means++ starts for the groups that are shown.
const STARTS: usize = 20;
/// Refits behind the stability figure, and the starts of each.
const REFITS: usize = 20;
const REFIT_STARTS: usize = 3;
/// Stable means at least this mean adjusted Rand index.
pub const STABLE: f64 = 0.80;
/// A group smaller than this share is no segment.
pub const SMALLEST: f64 = 0.03;

/// A grouping of all rows with its score.
#[derive(Debug, Clone)]
pub struct Candidate {
    /// The grouping of all rows.
    pub fit: KMeansFit,
    /// How well the grouping separates customers.
    pub score: KScore,
}

/// Groups the rows for every `k`; those for which there are not enough different rows are left out. The rows are in an order of
/// their own, of which any beginning is a sample.
pub fn candidates(
    data: &Matrix,
    ks: impl Iterator<Item = usize>,
    seed: u64,
    progress: &Progress,
) -> Result<Vec<Candidate>, Cancelled> {
    let fit_rows = beginning(data, FIT_ROWS);
    let judge_rows = beginning(data, JUDGE_ROWS);
    let distances = kmeans::Distances::of(&judge_rows);
    let everybody: Vec<usize> = (0..judge_rows.rows()).collect();
    let draws: Vec<Vec<usize>> =
        (0..REFITS as u64).map(|draw| kmeans::draw(judge_rows.rows(), seed.wrapping_add(draw))).collect();
    let mut found: Vec<Candidate> = Vec::new();
    // what each draw alone says of the numbers of groups
    let mut by_draw: Vec<Vec<KScore>> = vec![Vec::new(); draws.len()];
    for k in ks {
        progress.check()?;
        let seed = seed.wrapping_add(k as u64);
        let Some(fit) = kmeans::fit(&fit_rows, k, STARTS, seed) else { continue };
        let judged = kmeans::assign(&judge_rows, &fit.centres);
        let silhouette = distances.silhouette(&judged, &everybody, k);
        progress.check()?;
        let refit = |drawn: &Vec<usize>| {
            let labels = kmeans::fit_drawn(&judge_rows, drawn, k, REFIT_STARTS, seed)?;
            let mut there = drawn.clone();
            there.sort_unstable();
            there.dedup();
            let of_drawn: Vec<u8> = there.iter().map(|&i| labels[i]).collect();
            let same = kmeans::adjusted_rand(&judged, &labels, k);
            Some((same, distances.silhouette(&labels, &there, k), smallest_share(&of_drawn, k)))
        };
        let refits: Vec<Option<(f64, f64, f64)>> = draws.par_iter().map(refit).collect();
        let stability = refits.iter().map(|refit| refit.map_or(0.0, |refit| refit.0)).sum::<f64>() / REFITS as f64;
        for (scores, refit) in by_draw.iter_mut().zip(&refits) {
            let Some((_, silhouette, smallest)) = *refit else { continue };
            scores.push(KScore { k, silhouette, stability, inertia: 0.0, smallest, chosen_in: 0.0 });
        }
        let fit = largest_first(data, &fit.centres);
        let smallest = smallest_share(&fit.labels, k);
        let score = KScore { k, silhouette, stability, inertia: fit.inertia, smallest, chosen_in: 0.0 };
        found.push(Candidate { fit, score });
        progress.advance(1);
    }
    for scores in by_draw {
        let Some(chosen) = pick(&scores).map(|at| scores[at].k) else { continue };
        found.iter_mut().filter(|of| of.score.k == chosen).for_each(|of| of.score.chosen_in += 1.0 / REFITS as f64);
    }
    Ok(found)
}

/// At most so many of the first rows.
fn beginning(data: &Matrix, most: usize) -> Matrix {
    Matrix::new(data.data[..data.rows().min(most) * data.cols].to_vec(), data.cols)
}

/// Silhouettes this close are the same: about what another sample of customers would change.
const SAME_SILHOUETTE: f64 = 0.02;
/// Silhouettes favour two groups ("buyers and the rest"), which tells nobody anything new: two must lead by this much.
const LEAD_OF_TWO: f64 = 0.05;

/// A number of groups that fewer draws of customers than this share would choose is not sure.
const SURE: f64 = 0.6;

/// The position of the best candidate, and what to know about it where it is not a good one.
pub fn choose(scores: &[KScore]) -> Option<(usize, Option<String>)> {
    let chosen = pick(scores)?;
    let is_stable = scores[chosen].stability >= STABLE;
    let unsure = scores[chosen].chosen_in < SURE && scores.iter().any(|score| score.chosen_in > 0.0);
    let warning = warning(&scores[chosen]);
    Some((chosen, warning.or_else(|| (is_stable && unsure).then(|| unsure_number(scores, chosen)))))
}

/// The position of the best candidate: stable ones with large groups first, of those the one that most draws of customers
/// choose, of those the best separated.
fn pick(scores: &[KScore]) -> Option<usize> {
    let large = |s: &KScore| s.smallest >= SMALLEST;
    best(scores, |s| large(s) && s.stability >= STABLE)
        .or_else(|| best(scores, large))
        .or_else(|| best(scores, |_| true))
}

/// That other customers of the same kind would speak for another number of groups.
fn unsure_number(scores: &[KScore], chosen: usize) -> String {
    let others = (0..scores.len()).filter(|&i| i != chosen);
    let other = others.reduce(|a, b| if scores[b].chosen_in > scores[a].chosen_in { b } else { a }).unwrap_or(chosen);
    let times = |i: usize| (scores[i].chosen_in * REFITS as f64).round() as u64;
    text!(
        "groups-number-is-not-sure",
        k = scores[chosen].k,
        times = times(chosen),
        of = REFITS,
        other = scores[other].k,
        other_times = times(other)
    )
}

/// The best separated of the good ones: the fewest groups among those that are as good as the best.
fn best(scores: &[KScore], good: impl Fn(&KScore) -> bool) -> Option<usize> {
    let fitting: Vec<usize> = (0..scores.len()).filter(|&i| good(&scores[i])).collect();
    let most = fitting.iter().map(|&i| scores[i].chosen_in).fold(0.0, f64::max);
    let fitting: Vec<usize> = fitting.into_iter().filter(|&i| scores[i].chosen_in >= most - 1e-9).collect();
    let merit = |i: usize| match scores[i].k {
        2 => scores[i].silhouette - LEAD_OF_TWO - SAME_SILHOUETTE,
        _ => scores[i].silhouette,
    };
    let most = fitting.iter().map(|&i| merit(i)).fold(f64::NEG_INFINITY, f64::max);
    fitting.into_iter().find(|&i| merit(i) >= most - SAME_SILHOUETTE)
}

/// What is weak about a grouping.
pub(super) fn warning(score: &KScore) -> Option<String> {
    if score.smallest < SMALLEST {
        Some(text!("groups-smallest-group-holds-only-customers", smallest = fixed(score.smallest * 100.0, 1)))
    } else if score.stability < STABLE {
        Some(text!(
            "groups-weak-other-customers-same-kind-groups",
            stability = fixed(score.stability, 2),
            stable = fixed(STABLE, 2)
        ))
    } else {
        None
    }
}

/// Everybody joins the nearest centre; groups are numbered by size, ties by their first member.
fn largest_first(data: &Matrix, centres: &Matrix) -> KMeansFit {
    let k = centres.rows();
    let labels = kmeans::assign(data, centres);
    let mut sizes = vec![(0usize, usize::MAX); k];
    for (i, &l) in labels.iter().enumerate() {
        let (n, first) = &mut sizes[l as usize];
        *n += 1;
        *first = (*first).min(i);
    }
    let mut order: Vec<usize> = (0..k).collect();
    order.sort_by_key(|&l| (std::cmp::Reverse(sizes[l].0), sizes[l].1));
    let mut number = vec![0u8; k];
    order.iter().enumerate().for_each(|(new, &old)| number[old] = new as u8);
    let labels: Vec<u8> = labels.iter().map(|&l| number[l as usize]).collect();
    let centres = Matrix::new(order.iter().flat_map(|&l| centres.row(l).to_vec()).collect(), centres.cols);
    let distance2 = |a: &[f64], b: &[f64]| a.iter().zip(b).map(|(x, y)| (x - y) * (x - y)).sum::<f64>();
    let inertia = data.iter().zip(&labels).map(|(row, &l)| distance2(row, centres.row(l as usize))).sum();
    KMeansFit { centres, labels, inertia }
}

fn smallest_share(labels: &[u8], k: usize) -> f64 {
    let mut sizes = vec![0usize; k];
    labels.iter().for_each(|&l| sizes[l as usize] += 1);
    sizes.iter().min().copied().unwrap_or(0) as f64 / labels.len().max(1) as f64
}
