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

/// Ten rows of equally many customers by predicted probability, ascending: predicted against actual.
pub fn calibration(p: &[f64], y: &[bool]) -> Vec<CalibrationRow> {
    let order = ascending(p);
    tenths(order.len())
        .map(|r| {
            let row = &order[r];
            CalibrationRow {
                predicted: mean(row.iter().map(|&i| p[i])),
                actual: mean(row.iter().map(|&i| f64::from(u8::from(y[i])))),
                n: row.len(),
            }
        })
        .collect()
}

/// Expected calibration error: mean gap between predicted and actual over the rows, weighted by their customers.
pub fn ece(rows: &[CalibrationRow]) -> f64 {
    let n: usize = rows.iter().map(|r| r.n).sum();
    rows.iter().map(|r| r.n as f64 * (r.predicted - r.actual).abs()).sum::<f64>() / n.max(1) as f64
}

/// Ten groups of equally many customers, best scored first, with their lift over the base rate.
pub fn deciles(score: &[f64], y: &[bool]) -> Vec<DecileRow> {
    let mut order = descending(score);
    let base = mean(y.iter().map(|&y| f64::from(u8::from(y))));
    tenths(order.len())
        .map(|r| {
            let row = &mut order[r];
            let positives = row.iter().filter(|&&i| y[i]).count();
            let rate = positives as f64 / row.len().max(1) as f64;
            DecileRow { n: row.len(), positives, lift: if base > 0.0 { rate / base } else { 0.0 } }
        })
        .collect()
}

/// How many times more positives the best-scored tenth holds than a random tenth.
pub fn lift_at_10(score: &[f64], y: &[bool]) -> f64 {
    let top = (score.len() / 10).max(1).min(score.len());
    let base = mean(y.iter().map(|&y| f64::from(u8::from(y))));
    if base == 0.0 {
        return 0.0;
    }
    let order = descending(score);
    mean(order[..top].iter().map(|&i| f64::from(u8::from(y[i])))) / base
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
