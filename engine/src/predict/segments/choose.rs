//! How many groups: try 2 to 8, keep the stable ones, take the best separated.

use desire_path_kmeans::{self as kmeans, KMeansFit};

use crate::predict::Matrix;
use crate::progress::{Cancelled, Progress};
use crate::texts::text;

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
    /// How it did.
    pub score: KScore,
}

/// Groups the rows for every `k`; those for which there are not enough different rows are left out.
pub fn candidates(
    data: &Matrix,
    ks: impl Iterator<Item = usize>,
    seed: u64,
    progress: &Progress,
) -> Result<Vec<Candidate>, Cancelled> {
    let (fit_rows, _) = kmeans::sample(data, FIT_ROWS, seed);
    let (judge_rows, _) = kmeans::sample(data, JUDGE_ROWS, seed ^ 1);
    let mut found = Vec::new();
    for k in ks {
        progress.check()?;
        let Some(fit) = kmeans::fit(&fit_rows, k, STARTS, seed.wrapping_add(k as u64)) else { continue };
        let judged = kmeans::assign(&judge_rows, &fit.centres);
        let silhouette = kmeans::silhouette(&judge_rows, &judged, k);
        progress.check()?;
        let stability = kmeans::stability(&judge_rows, &judged, k, REFITS, REFIT_STARTS, seed.wrapping_add(k as u64));
        let fit = largest_first(data, &fit.centres);
        let smallest = smallest_share(&fit.labels, k);
        let score = KScore { k, silhouette, stability, inertia: fit.inertia, smallest };
        found.push(Candidate { fit, score });
        progress.advance(1);
    }
    Ok(found)
}

/// Silhouettes this close are the same: about what another sample of customers would change.
const SAME_SILHOUETTE: f64 = 0.02;
/// Silhouettes favour two groups ("buyers and the rest"), which tells nobody anything new: two must lead by this much.
const LEAD_OF_TWO: f64 = 0.05;

/// The position of the best candidate, and what to know about it where it is not a good one.
pub fn choose(scores: &[KScore]) -> Option<(usize, Option<String>)> {
    let large = |s: &KScore| s.smallest >= SMALLEST;
    if let Some(i) = best(scores, |s| large(s) && s.stability >= STABLE) {
        return Some((i, None));
    }
    best(scores, large).or_else(|| best(scores, |_| true)).map(|i| (i, warning(&scores[i])))
}

/// The best separated of the good ones: the fewest groups among those that are as good as the best.
fn best(scores: &[KScore], good: impl Fn(&KScore) -> bool) -> Option<usize> {
    let fitting: Vec<usize> = (0..scores.len()).filter(|&i| good(&scores[i])).collect();
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
        Some(text!("groups-smallest-group-holds-only-customers", smallest = format!("{:.1}", score.smallest * 100.0)))
    } else if score.stability < STABLE {
        Some(text!(
            "groups-weak-other-customers-same-kind-groups",
            stability = format!("{:.2}", score.stability),
            stable = format!("{STABLE:.2}")
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
