//! Functions that the models need.

/// The derivative of ln Γ, for `x` above 0.
pub(super) fn digamma(mut x: f64) -> f64 {
    let mut below = 0.0;
    while x < 10.0 {
        below -= 1.0 / x;
        x += 1.0;
    }
    let y = 1.0 / (x * x);
    let series = y * (1.0 / 12.0 - y * (1.0 / 120.0 - y * (1.0 / 252.0 - y * (1.0 / 240.0 - y / 132.0))));
    below + x.ln() - 0.5 / x - series
}

/// A term this small beside the sum ends it: what is left is smaller than what a forecast of orders can mean.
const LAST_TERM: f64 = 1e-13;

/// `(1 - z)^a · ₂F₁(a, b; c; z)` for positive parameters and `z` in `[0, 1)`: between 0 and what is left of the expected orders.
pub(super) fn hypergeometric(a: f64, b: f64, c: f64, z: f64) -> f64 {
    let mut term = (a * (-z).ln_1p()).exp();
    let mut sum = term;
    for k in 0..100_000 {
        let k = f64::from(k);
        term *= (a + k) * (b + k) / ((c + k) * (k + 1.0)) * z;
        sum += term;
        if term < LAST_TERM * sum {
            break;
        }
    }
    sum
}

/// The same at several `z`, of which each term but the power is the same.
pub(super) fn hypergeometrics<const N: usize>(a: f64, b: f64, c: f64, z: &[f64; N]) -> [f64; N] {
    let mut term = z.map(|z| (a * (-z).ln_1p()).exp());
    let mut sum = term;
    let mut open = [true; N];
    for k in 0..100_000 {
        let k = f64::from(k);
        let ratio = (a + k) * (b + k) / ((c + k) * (k + 1.0));
        for i in 0..N {
            if open[i] {
                term[i] *= ratio * z[i];
                sum[i] += term[i];
                open[i] = term[i] >= LAST_TERM * sum[i];
            }
        }
        if !open.contains(&true) {
            break;
        }
    }
    sum
}
