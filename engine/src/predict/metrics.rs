//! How good probabilities are: ranking, calibration, lift. Definitions as in scikit-learn.

use crate::model::{CalibrationRow, DecileRow};

/// Area under the ROC curve by ranks, ties counted half. 0.5 where one class is missing.
pub fn auc(score: &[f64], y: &[bool]) -> f64 {
    let (positives, negatives) = classes(y);
    if positives == 0 || negatives == 0 {
        return 0.5;
    }
    let order = ascending(score);
    let mut rank_sum = 0.0;
    let mut i = 0;
    while i < order.len() {
        let mut j = i;
        while j < order.len() && score[order[j]] == score[order[i]] {
            j += 1;
        }
        let rank = (i + 1 + j) as f64 / 2.0;
        rank_sum += rank * order[i..j].iter().filter(|&&k| y[k]).count() as f64;
        i = j;
    }
    let p = positives as f64;
    (rank_sum - p * (p + 1.0) / 2.0) / (p * negatives as f64)
}

/// Average precision: precision at every distinct score, weighted by the recall gained there. 0 without positives.
pub fn average_precision(score: &[f64], y: &[bool]) -> f64 {
    let (positives, _) = classes(y);
    if positives == 0 {
        return 0.0;
    }
    let mut order = ascending(score);
    order.reverse();
    let (mut ranked, mut hits, mut sum, mut i) = (0usize, 0usize, 0.0, 0);
    while i < order.len() {
        let before = hits;
        let value = score[order[i]];
        while i < order.len() && score[order[i]] == value {
            ranked += 1;
            hits += usize::from(y[order[i]]);
            i += 1;
        }
        sum += (hits - before) as f64 / positives as f64 * hits as f64 / ranked as f64;
    }
    sum
}

/// Mean squared error of the probabilities.
pub fn brier(p: &[f64], y: &[bool]) -> f64 {
    mean(p.iter().zip(y).map(|(&p, &y)| (p - f64::from(u8::from(y))).powi(2)))
}

/// Mean log-loss in nats.
pub fn log_loss(p: &[f64], y: &[bool]) -> f64 {
    mean(p.iter().zip(y).map(|(&p, &y)| -(if y { p } else { 1.0 - p }).max(1e-15).ln()))
}

/// Ten rows of equally many customers by predicted probability, ascending: predicted against actual; ties as in [`deciles`].
pub fn calibration(p: &[f64], y: &[bool]) -> Vec<CalibrationRow> {
    let order = ascending(p);
    let up_to = positives_up_to(&order, p, y);
    tenths(order.len())
        .map(|r| CalibrationRow {
            predicted: mean(order[r.clone()].iter().map(|&i| p[i])),
            actual: (up_to[r.end] - up_to[r.start]) / r.len().max(1) as f64,
            n: r.len(),
        })
        .collect()
}

/// Expected calibration error: mean gap between predicted and actual over the rows, weighted by their customers.
pub fn ece(rows: &[CalibrationRow]) -> f64 {
    let n: usize = rows.iter().map(|r| r.n).sum();
    rows.iter().map(|r| r.n as f64 * (r.predicted - r.actual).abs()).sum::<f64>() / n.max(1) as f64
}

/// Ten groups of equally many customers, best scored first, with their lift over the base rate. What customers of one score did is
/// shared among their places, so that no order within ties makes a difference where the scores see none.
pub fn deciles(score: &[f64], y: &[bool]) -> Vec<DecileRow> {
    let base = mean(y.iter().map(|&y| f64::from(u8::from(y))));
    let up_to = positives_up_to(&descending(score), score, y);
    tenths(score.len())
        .map(|r| {
            let expected = up_to[r.end] - up_to[r.start];
            let rate = expected / r.len().max(1) as f64;
            // the whole numbers of the ten add up to all who did it
            let positives = up_to[r.end].round() as usize - up_to[r.start].round() as usize;
            DecileRow { n: r.len(), positives, lift: if base > 0.0 { rate / base } else { 0.0 } }
        })
        .collect()
}

/// How many times more positives the best-scored tenth holds than a random tenth; ties as in [`deciles`].
pub fn lift_at_10(score: &[f64], y: &[bool]) -> f64 {
    let top = (score.len() / 10).max(1).min(score.len());
    let base = mean(y.iter().map(|&y| f64::from(u8::from(y))));
    if base == 0.0 {
        return 0.0;
    }
    positives_up_to(&descending(score), score, y)[top] / top as f64 / base
}

/// How many positives the first 0, 1, 2 … in the order of their scores hold, those of one score spread evenly over their places.
fn positives_up_to(order: &[usize], score: &[f64], y: &[bool]) -> Vec<f64> {
    let mut sums = vec![0.0];
    let mut before = 0usize;
    for tied in order.chunk_by(|&a, &b| score[a] == score[b]) {
        let positives = tied.iter().filter(|&&i| y[i]).count();
        let share = |place: usize| positives as f64 * place as f64 / tied.len() as f64;
        sums.extend((1..=tied.len()).map(|place| before as f64 + share(place)));
        before += positives;
    }
    sums
}

/// How many examples are positive, and how many negative.
pub fn classes(y: &[bool]) -> (usize, usize) {
    let positives = y.iter().filter(|&&y| y).count();
    (positives, y.len() - positives)
}

/// The mean, 0 of nothing.
pub(crate) fn mean(values: impl Iterator<Item = f64>) -> f64 {
    let (sum, n) = values.fold((0.0, 0usize), |(s, n), v| (s + v, n + 1));
    if n == 0 { 0.0 } else { sum / n as f64 }
}

fn ascending(score: &[f64]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..score.len()).collect();
    order.sort_by(|&a, &b| score[a].total_cmp(&score[b]));
    order
}

fn descending(score: &[f64]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..score.len()).collect();
    order.sort_by(|&a, &b| score[b].total_cmp(&score[a]));
    order
}

/// Ten nearly equal ranges of `0..n`; fewer where there are fewer items.
fn tenths(n: usize) -> impl Iterator<Item = std::ops::Range<usize>> {
    (0..10).map(move |i| i * n / 10..(i + 1) * n / 10).filter(|r| !r.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Scores of a few values over 97 customers, and who did it.
    fn tied() -> (Vec<f64>, Vec<bool>) {
        let score = (0..97).map(|i| f64::from(i * 7 % 5) / 10.0).collect();
        let y = (0..97).map(|i| i * 13 % 11 < 4).collect();
        (score, y)
    }

    #[test]
    fn the_order_of_customers_of_one_score_makes_no_difference() {
        let (score, y) = tied();
        let turned = |n: usize| {
            let at = |i: usize| (i * 10 + n) % 97;
            let (score, y): (Vec<f64>, Vec<bool>) = (0..97).map(|i| (score[at(i)], y[at(i)])).unzip();
            let actual: Vec<f64> = calibration(&score, &y).iter().map(|r| r.actual).collect();
            (deciles(&score, &y), lift_at_10(&score, &y), actual)
        };
        let first = turned(0);
        assert_eq!(first.0.iter().map(|row| row.positives).sum::<usize>(), classes(&y).0);
        assert!((1..97).all(|n| turned(n) == first));
    }

    #[test]
    fn one_score_for_all_ranks_nobody() {
        let (_, y) = tied();
        let score = vec![0.4; 97];
        assert!((lift_at_10(&score, &y) - 1.0).abs() < 1e-12);
        assert!(deciles(&score, &y).iter().all(|row| (row.lift - 1.0).abs() < 1e-12));
        let base = classes(&y).0 as f64 / 97.0;
        assert!((ece(&calibration(&score, &y)) - (0.4 - base).abs()).abs() < 1e-12);
    }
}
