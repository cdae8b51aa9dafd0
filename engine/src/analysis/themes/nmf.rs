//! Topics of a matrix of words by non-negative factors (Lee and Seung 1999; hierarchical alternating least squares, Cichocki
//! 2009): every text is a sum of a few topics, every topic a sum of words.

/// Rows of (column, value), columns ascending.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct SparseRows {
    pub rows: Vec<Vec<(u32, f64)>>,
    /// How much each row counts.
    pub weights: Vec<f64>,
    pub columns: usize,
}

/// So many rounds are enough for topics that can be named.
const ROUNDS: usize = 40;
/// Rounds for a row whose topics are known.
const ROW_ROUNDS: usize = 12;
/// What a factor is at least, so that no topic dies.
const LEAST: f64 = 1e-10;

/// The topics, each as how much every word counts in it, of length 1.
pub(super) fn topics(
    matrix: &SparseRows,
    first: Vec<Vec<f64>>,
    mut go_on: impl FnMut() -> bool,
) -> Option<Vec<Vec<f64>>> {
    let (k, m) = (first.len(), matrix.columns);
    let mut topics = first;
    for _ in 0..ROUNDS {
        if !go_on() {
            return None;
        }
        let gram = products(&topics);
        // sums over texts: of what each topic counts in it times its words, and times what other topics count
        let (mut words, mut common) = (vec![vec![0.0; m]; k], vec![vec![0.0; k]; k]);
        for (row, &weight) in matrix.rows.iter().zip(&matrix.weights) {
            let counts = counts_of(row, &topics, &gram);
            for (a, &count) in counts.iter().enumerate().filter(|(_, count)| **count > LEAST) {
                row.iter().for_each(|&(word, value)| words[a][word as usize] += weight * count * value);
                counts.iter().enumerate().for_each(|(b, other)| common[a][b] += weight * count * other);
            }
        }
        for a in 0..k {
            let own = common[a][a].max(LEAST);
            for word in 0..m {
                let all: f64 = (0..k).map(|b| common[a][b] * topics[b][word]).sum();
                topics[a][word] = (topics[a][word] + (words[a][word] - all) / own).max(LEAST);
            }
        }
        topics.iter_mut().for_each(|topic| normalise(topic));
    }
    Some(topics)
}

/// How much each topic counts in a text.
pub(super) fn counts_of(row: &[(u32, f64)], topics: &[Vec<f64>], gram: &[Vec<f64>]) -> Vec<f64> {
    let k = topics.len();
    let target: Vec<f64> =
        topics.iter().map(|topic| row.iter().map(|&(word, value)| value * topic[word as usize]).sum()).collect();
    let mut counts = vec![0.0; k];
    for _ in 0..ROW_ROUNDS {
        for a in 0..k {
            let others: f64 = (0..k).filter(|&b| b != a).map(|b| gram[a][b] * counts[b]).sum();
            counts[a] = ((target[a] - others) / gram[a][a].max(LEAST)).max(0.0);
        }
    }
    counts
}

/// The products of all pairs of topics.
pub(super) fn products(topics: &[Vec<f64>]) -> Vec<Vec<f64>> {
    let product = |a: &[f64], b: &[f64]| a.iter().zip(b).map(|(x, y)| x * y).sum::<f64>();
    topics.iter().map(|a| topics.iter().map(|b| product(a, b)).collect()).collect()
}

/// Scales a row to the length 1.
pub(super) fn normalise(row: &mut [f64]) {
    let length = row.iter().map(|v| v * v).sum::<f64>().sqrt();
    if length > 0.0 {
        row.iter_mut().for_each(|v| *v /= length);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn planted_topics_are_found_and_counted() {
        // words 0 to 2 are of one topic, 3 to 5 of another, and a third of the texts have both
        let row = |some: &[u32]| some.iter().map(|&word| (word, 1.0)).collect::<Vec<_>>();
        let rows = vec![row(&[0, 1]), row(&[1, 2]), row(&[0, 2]), row(&[3, 4]), row(&[4, 5]), row(&[0, 1, 3, 4])];
        let matrix = SparseRows { weights: vec![1.0; rows.len()], rows, columns: 6 };
        let first = vec![vec![1.0, 0.5, 0.5, 0.1, 0.1, 0.1], vec![0.1, 0.1, 0.1, 1.0, 0.5, 0.5]];
        let found = topics(&matrix, first.clone(), || true).unwrap();
        let mass = |topic: &[f64], words: std::ops::Range<usize>| topic[words].iter().map(|v| v * v).sum::<f64>();
        assert!(mass(&found[0], 0..3) > 0.95 && mass(&found[1], 3..6) > 0.95, "{found:?}");
        let gram = products(&found);
        let counts = counts_of(&matrix.rows[5], &found, &gram);
        assert!(counts.iter().all(|count| *count > 0.5), "{counts:?}");
        assert!(counts_of(&matrix.rows[0], &found, &gram)[1] < 0.2);
        assert_eq!(topics(&matrix, first, || false), None, "nobody waits");
    }
}
