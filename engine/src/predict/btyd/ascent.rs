//! Climbing a log-likelihood of few parameters by the gradients of single customers (Berndt, Hall, Hall and Hausman 1974).

use rayon::prelude::*;

use crate::predict::matrix::solve_spd;

/// Rows per parallel block: fixed, so that sums are the same for any number of threads.
const BLOCK: usize = 2048;

/// Parameters are sought within e to the power of minus and plus this.
pub(super) const LIMIT: f64 = 9.0;

/// A log-likelihood, its gradient and the sum of the products of the rows' gradients.
#[derive(Clone, Copy)]
struct Sums<const N: usize> {
    value: f64,
    gradient: [f64; N],
    products: [[f64; N]; N],
}

/// A place where a log-likelihood is greatest, with the logarithms of its parameters.
#[derive(Debug, Clone, Copy)]
pub(super) struct Peak<const N: usize> {
    pub value: f64,
    pub at: [f64; N],
}

impl<const N: usize> Peak<N> {
    /// Whether the greatest value lies at the edge of what was looked at: then it is none.
    pub(super) fn is_at_the_edge(&self) -> bool {
        self.at.iter().any(|v| v.abs() >= LIMIT - 1e-3)
    }
}

/// Climbs from `start`. `prepare` makes of the logarithms of the parameters a function that says the log-likelihood of a row
/// and its gradient.
pub(super) fn climb<const N: usize, R, F>(rows: &[R], start: [f64; N], prepare: impl Fn(&[f64; N]) -> F) -> Peak<N>
where
    R: Sync,
    F: Fn(&R) -> (f64, [f64; N]) + Sync,
{
    let mut at = start;
    let mut here = sums(rows, &prepare(&at));
    let mut damping = 1e-3;
    for _ in 0..300 {
        let mut matrix = vec![0.0; N * N];
        for i in 0..N {
            for j in 0..N {
                matrix[i * N + j] = here.products[i][j];
            }
            matrix[i * N + i] += damping * here.products[i][i] + 1e-9;
        }
        let Some(step) = solve_spd(&matrix, &here.gradient) else { break };
        let gain: f64 = step.iter().zip(&here.gradient).map(|(s, g)| s * g).sum();
        if gain < 1e-7 {
            break;
        }
        let next: [f64; N] = std::array::from_fn(|i| (at[i] + step[i].clamp(-2.0, 2.0)).clamp(-LIMIT, LIMIT));
        let there = sums(rows, &prepare(&next));
        if there.value.is_finite() && there.value > here.value {
            let little = there.value - here.value < 1e-10 * here.value.abs();
            (at, here) = (next, there);
            damping = (damping / 5.0).max(1e-9);
            if little && damping < 1e-6 {
                break;
            }
        } else {
            damping *= 10.0;
            if damping > 1e9 {
                break;
            }
        }
    }
    Peak { value: here.value, at }
}

fn sums<const N: usize, R: Sync>(rows: &[R], of: &(impl Fn(&R) -> (f64, [f64; N]) + Sync)) -> Sums<N> {
    let zero = Sums { value: 0.0, gradient: [0.0; N], products: [[0.0; N]; N] };
    let blocks: Vec<Sums<N>> = rows
        .par_chunks(BLOCK)
        .map(|rows| {
            let mut sums = zero;
            for row in rows {
                let (value, gradient) = of(row);
                sums.value += value;
                for i in 0..N {
                    sums.gradient[i] += gradient[i];
                    for j in 0..N {
                        sums.products[i][j] += gradient[i] * gradient[j];
                    }
                }
            }
            sums
        })
        .collect();
    blocks.into_iter().fold(zero, |mut all, block| {
        all.value += block.value;
        for i in 0..N {
            all.gradient[i] += block.gradient[i];
            for j in 0..N {
                all.products[i][j] += block.products[i][j];
            }
        }
        all
    })
}
