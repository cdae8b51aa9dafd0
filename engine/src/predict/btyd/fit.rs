//! The parameters under which what the customers did is likeliest.

use super::ascent::{LIMIT, Peak, climb};
use super::{Btyd, Buyer, DropoutRule};

/// Fewer customers than this, or fewer with a repeated order than half of it, tell too little.
pub const MIN_BUYERS: usize = 200;

/// The best start is found on this many customers.
const START_ON: usize = 2_000;

/// Why there is no model.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// Too few customers, or too few of them ordered again.
    TooFew {
        /// How many customers ordered.
        buyers: usize,
        /// How many customers ordered more than once.
        repeaters: usize,
    },
    /// The customers are known for less than three of their usual gaps between orders.
    ShortHistory,
    /// The data do not tell leaving from being slow, or some other parameter has no best value.
    NotIdentified,
}

/// Fits both models; those that the data identify, the better first.
pub fn fit(buyers: &[Buyer]) -> Result<Vec<Btyd>, Refusal> {
    let repeaters = buyers.iter().filter(|b| b.repeats > 0).count();
    if buyers.len() < MIN_BUYERS || repeaters < MIN_BUYERS / 2 {
        return Err(Refusal::TooFew { buyers: buyers.len(), repeaters });
    }
    let mut gaps: Vec<f64> = buyers.iter().filter(|b| b.repeats > 0).map(|b| b.last / f64::from(b.repeats)).collect();
    gaps.sort_by(f64::total_cmp);
    if buyers.iter().all(|b| b.age < 3.0 * gaps[gaps.len() / 2]) {
        return Err(Refusal::ShortHistory);
    }
    let mut models: Vec<Btyd> = [DropoutRule::AfterRepeats, DropoutRule::AfterAny]
        .into_iter()
        .filter_map(|leaving| fit_one(buyers, leaving))
        .collect();
    models.sort_by(|a, b| b.log_likelihood.total_cmp(&a.log_likelihood));
    if models.is_empty() { Err(Refusal::NotIdentified) } else { Ok(models) }
}

fn fit_one(buyers: &[Buyer], leaving: DropoutRule) -> Option<Btyd> {
    let most = buyers.iter().map(|b| b.repeats).max().unwrap_or(0) as usize;
    let few: Vec<Buyer> = buyers.iter().copied().step_by(buyers.len().div_ceil(START_ON)).collect();
    let peak = |rows: &[Buyer], start: [f64; 4]| climb(rows, start, |at| Likelihood::new(at, leaving, most).of_rows());
    let orders: f64 = few.iter().map(|b| f64::from(b.repeats)).sum();
    let weeks: f64 = few.iter().map(|b| b.age).sum();
    // weeks per order: the mean pace has this scale, whatever the unit of the data
    let gap = (weeks / orders.max(1.0)).max(1e-3);
    let starts = [(0.25, 0.8, 2.5), (1.0, 1.0, 2.0), (2.0, 0.3, 3.0)];
    let tried = starts.map(|(r, a, b)| {
        let start: [f64; 4] = [r, r * gap, a, b];
        peak(&few, start.map(|v| v.ln().clamp(1.0 - LIMIT, LIMIT - 1.0)))
    });
    let best: Peak<4> = tried.into_iter().reduce(|a, b| if b.value > a.value { b } else { a })?;
    let found = if few.len() < buyers.len() { peak(buyers, best.at) } else { best };
    let [r, alpha, a, b] = found.at.map(f64::exp);
    (!found.is_at_the_edge() && found.value.is_finite() && found.value < 0.0).then_some(Btyd {
        leaving,
        r,
        alpha,
        a,
        b,
        log_likelihood: found.value,
    })
}

/// The log-likelihood at some parameters, with sums over the integers that all customers share.
struct Likelihood {
    leaving: DropoutRule,
    r: f64,
    alpha: f64,
    a: f64,
    b: f64,
    ln_alpha: f64,
    ln_a: f64,
    /// Sums of ln(r + k) and 1 / (r + k) over k < i.
    of_r: Vec<[f64; 2]>,
    of_b: Vec<[f64; 2]>,
    of_ab: Vec<[f64; 2]>,
}

impl Likelihood {
    fn new(at: &[f64; 4], leaving: DropoutRule, most: usize) -> Self {
        let [r, alpha, a, b] = at.map(f64::exp);
        let (of_r, of_b, of_ab) = (rising(r, most), rising(b, most + 1), rising(a + b, most + 1));
        Self { leaving, r, alpha, a, b, ln_alpha: alpha.ln(), ln_a: a.ln(), of_r, of_b, of_ab }
    }

    fn of_rows(self) -> impl Fn(&Buyer) -> (f64, [f64; 4]) + Sync {
        move |buyer| self.of(buyer)
    }

    /// The log-likelihood of one customer and its gradient by the logarithms of r, alpha, a and b.
    fn of(&self, buyer: &Buyer) -> (f64, [f64; 4]) {
        let x = buyer.repeats as usize;
        let chances = self.leaving.chances(buyer.repeats);
        let n = chances as usize;
        let shape = self.r + x as f64;
        let (ln_age, ln_last) = ((self.alpha + buyer.age).ln(), (self.alpha + buyer.last).ln());
        let stayed = -shape * ln_age;
        // ln of staying plus leaving, and the share of leaving in it
        let (ln_sum, gone) = if n == 0 {
            (stayed, 0.0)
        } else {
            let left = self.ln_a - (self.b + chances - 1.0).ln() - shape * ln_last;
            let top = stayed.max(left);
            let sum = top + ((stayed - top).exp() + (left - top).exp()).ln();
            (sum, (left - sum).exp())
        };
        let value = self.of_r[x][0] + self.r * self.ln_alpha + self.of_b[n][0] - self.of_ab[n][0] + ln_sum;
        let by_r = self.of_r[x][1] + self.ln_alpha - (1.0 - gone) * ln_age - gone * ln_last;
        let by_alpha =
            self.r / self.alpha - shape * ((1.0 - gone) / (self.alpha + buyer.age) + gone / (self.alpha + buyer.last));
        let by_a = gone / self.a - self.of_ab[n][1];
        let by_b = self.of_b[n][1] - self.of_ab[n][1] - if n == 0 { 0.0 } else { gone / (self.b + chances - 1.0) };
        (value, [by_r * self.r, by_alpha * self.alpha, by_a * self.a, by_b * self.b])
    }
}

/// Sums of ln(v + k) and 1 / (v + k) over k < i, for i up to `most`.
fn rising(v: f64, most: usize) -> Vec<[f64; 2]> {
    let mut sums = vec![[0.0; 2]; most + 1];
    for i in 0..most {
        let term = v + i as f64;
        sums[i + 1] = [sums[i][0] + term.ln(), sums[i][1] + 1.0 / term];
    }
    sums
}
