//! What a change is made of: exact shares of factors, and which groups changed in another way than the others.
//!
//! A total is customers × what each brings, n · r, summed over groups. Its change splits without a rest into Δn · mean of r and
//! Δr · mean of n, the Shapley values of two factors; an average splits into the shift of shares and the change of rates
//! alike. Shapley 1953, "A value for n-person games"; for products of factors as in Sun 1998, "Accounting
//! for taste in decomposition analysis".
//!
//! A group stands out where the ratio now : before of its number of customers, or of what each of them brings, differs from
//! that of all others beyond chance: by its standard error, the difference of logarithms (delta method), or of a count from
//! what is expected of it, so that also what vanishes is judged; times the number of comparisons made (Bonferroni). What changes everywhere alike makes no group stand out.

use statrs::function::erf::erfc;

use super::characteristic::Characteristic;

/// Chance below which a group stands out.
const CHANCE: f64 = 0.05;
/// Customers of a group in each period, and of those who bring anything, below which it is not judged.
const FEWEST: u64 = 30;
const FEWEST_WITH_ANY: u64 = 50;

/// Customers and what is measured of each.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Measured {
    /// How many customers are measured.
    pub customers: u64,
    /// Customers of whom it is not nothing.
    pub with_any: u64,
    /// The sum over customers.
    pub sum: f64,
    squares: f64,
}

impl Measured {
    /// Adds the value of one customer.
    pub fn add(&mut self, value: f64) {
        self.customers += 1;
        self.with_any += u64::from(value != 0.0);
        self.sum += summable(value);
        self.squares += summable(value * value);
    }

    /// Adds the customers of another part.
    pub fn append(&mut self, other: &Self) {
        self.customers += other.customers;
        self.with_any += other.with_any;
        self.sum += other.sum;
        self.squares += other.squares;
    }

    fn without(&self, part: &Self) -> Self {
        Self {
            customers: self.customers - part.customers,
            with_any: self.with_any - part.with_any,
            sum: self.sum - part.sum,
            squares: self.squares - part.squares,
        }
    }

    /// What one customer brings on average; 0 where there is nobody.
    pub fn mean(&self) -> f64 {
        if self.customers == 0 { 0.0 } else { self.sum / self.customers as f64 }
    }

    /// Variance of the logarithm of the mean.
    fn log_variance(&self) -> f64 {
        let (n, mean) = (self.customers as f64, self.mean());
        let variance = (self.squares / n - mean * mean).max(0.0);
        variance / n / (mean * mean)
    }

    fn has_enough(&self) -> bool {
        self.customers >= FEWEST
    }

    fn has_enough_with_any(&self) -> bool {
        self.has_enough() && self.with_any >= FEWEST_WITH_ANY && self.sum > 0.0
    }
}

/// A value in steps of 2⁻²⁰, a millionth: such numbers add up to the same whatever comes first.
pub(super) fn summable(value: f64) -> f64 {
    const STEPS: f64 = (1 << 20) as f64;
    (value * STEPS).round() / STEPS
}

/// How what is measured of customers becomes the number that changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Aggregate {
    /// It is their sum, such as revenue.
    Sum,
    /// It is their average, such as a conversion rate.
    Mean,
}

/// What of a group differs from the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Difference {
    /// How many customers are in it.
    Customers,
    /// What each of them brings.
    Rate,
}

/// The customers of one group before and now.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Group {
    /// What they have in common, and the code of its value.
    pub of: (Characteristic, u32),
    /// The group in the earlier period.
    pub before: Measured,
    /// The group in the later period.
    pub now: Measured,
}

/// What a group has to do with the change.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct GroupChange {
    /// The group of customers whose change it is.
    pub group: Group,
    /// The part of the change that comes of its number of customers; for an average, of its share of all.
    pub of_customers: f64,
    /// The part of the change that comes of what each of them brings.
    pub of_rate: f64,
    /// What would not have changed if the group had changed as the others did.
    pub beyond_others: f64,
    /// What differs most; `None` where there are too few to tell.
    pub differs: Option<Difference>,
    /// The chance of such a difference somewhere where nothing differs, of all comparisons made.
    pub chance: f64,
    z: f64,
    /// The logarithm of its own ratio now : before, of what differs.
    own: f64,
}

impl GroupChange {
    /// The group's part of the change.
    pub fn change(&self) -> f64 {
        self.of_customers + self.of_rate
    }

    /// Above nothing where what differs is more than before, below where it is less.
    pub fn growth(&self) -> f64 {
        self.own
    }

    /// Whether it changed in another way than the others, beyond chance.
    pub fn stands_out(&self) -> bool {
        self.chance < CHANCE
    }
}

/// What each group has to do with the change of an aggregate from all customers before to all now: first those that stand out,
/// by how sure that is, then the others by their part of the change.
pub fn group_changes(groups: &[Group], all: [Measured; 2], aggregate: Aggregate) -> Vec<GroupChange> {
    let mut changes: Vec<GroupChange> = groups.iter().map(|group| change(group, all, aggregate)).collect();
    keep_one_of_two(&mut changes);
    let comparisons = changes.iter().filter(|c| c.differs.is_some()).count() * 2;
    for change in changes.iter_mut().filter(|c| c.differs.is_some()) {
        change.chance = (erfc(change.z.abs() / std::f64::consts::SQRT_2) * comparisons as f64).min(1.0);
    }
    changes.sort_by(|a, b| {
        let by_part = || b.change().abs().total_cmp(&a.change().abs());
        let by_evidence = || b.z.abs().total_cmp(&a.z.abs());
        let first = b.stands_out().cmp(&a.stands_out());
        first.then_with(|| if a.stands_out() { by_evidence() } else { by_part() }).then(a.group.of.cmp(&b.group.of))
    });
    changes
}

/// Of two groups that are all customers each is the other's mirror: only the one that changed more is judged.
fn keep_one_of_two(changes: &mut [GroupChange]) {
    for characteristic in Characteristic::ALL {
        let of: Vec<usize> = (0..changes.len()).filter(|&i| changes[i].group.of.0 == characteristic).collect();
        if let [a, b] = of[..] {
            let mirror = if changes[a].own.abs() < changes[b].own.abs() { a } else { b };
            changes[mirror].differs = None;
        }
    }
}

fn change(group: &Group, all: [Measured; 2], aggregate: Aggregate) -> GroupChange {
    let (before, now) = (&group.before, &group.now);
    // nobody there brings what the others of the group bring
    let rate = |own: &Measured, other: &Measured| if own.customers == 0 { other.mean() } else { own.mean() };
    let (r0, r1) = (rate(before, now), rate(now, before));
    let scale = |of: &Measured| match aggregate {
        Aggregate::Sum => 1.0,
        Aggregate::Mean => (of.customers as f64).max(1.0).recip(),
    };
    let (s0, s1) = (before.customers as f64 * scale(&all[0]), now.customers as f64 * scale(&all[1]));
    let middle = match aggregate {
        Aggregate::Sum => 0.0,
        Aggregate::Mean => f64::midpoint(all[0].mean(), all[1].mean()),
    };
    let of_customers = (s1 - s0) * (f64::midpoint(r0, r1) - middle);
    let of_rate = (r1 - r0) * f64::midpoint(s0, s1);
    let others = [all[0].without(before), all[1].without(now)];
    let mut found = GroupChange {
        group: *group,
        of_customers,
        of_rate,
        beyond_others: 0.0,
        differs: None,
        chance: 1.0,
        z: 0.0,
        own: 0.0,
    };
    if !others.iter().all(Measured::has_enough) {
        return found;
    }
    let growth = others[1].customers as f64 / others[0].customers as f64;
    found.beyond_others = (s1 - s0 * growth * scale(&all[1]) / scale(&all[0])) * (f64::midpoint(r0, r1) - middle);
    if let Some(z) = customers_z(group, &others) {
        let own = (now.customers as f64 + 0.5) / (before.customers as f64 + 0.5);
        (found.z, found.own, found.differs) = (z, own.ln(), Some(Difference::Customers));
    }
    let [others_before, others_now] = &others;
    if before.has_enough() && now.has_enough() && others.iter().all(Measured::has_enough_with_any) {
        found.beyond_others += (r1 - r0 * others_now.mean() / others_before.mean()) * s1;
        if let Some(z) = rate_z(group, &others).filter(|z| found.differs.is_none() || z.abs() > found.z.abs()) {
            let share = |of: &Measured| (of.with_any as f64 + 0.5) / of.customers as f64;
            let own = if r0 > 0.0 && r1 > 0.0 { r1 / r0 } else { share(now) / share(before) };
            (found.z, found.own, found.differs) = (z, own.ln(), Some(Difference::Rate));
        }
    }
    found
}

/// By how many standard errors the number of customers of a group changed in another way than that of the others.
fn customers_z(Group { before, now, .. }: &Group, others: &[Measured; 2]) -> Option<f64> {
    let [b, n] = others.each_ref().map(|of| of.customers as f64);
    count_z(before.customers as f64, now.customers as f64, n / b, b.recip() + n.recip())
}

/// By how many standard errors what each customer of a group brings changed in another way than with the others. Where few
/// bring anything, in how many they are.
fn rate_z(Group { before, now, .. }: &Group, others: &[Measured; 2]) -> Option<f64> {
    let [b, n] = others;
    let four = [before, now, b, n];
    if four.iter().all(|of| of.has_enough_with_any()) {
        let variance: f64 = four.iter().map(|of| of.log_variance()).sum();
        let ratio = now.mean() * b.mean() / (before.mean() * n.mean());
        return (variance > 0.0).then(|| ratio.ln() / variance.sqrt());
    }
    let share = |of: &Measured| of.with_any as f64 / of.customers as f64;
    let ratio = share(n) / share(b) * now.customers as f64 / before.customers as f64;
    let variance = (n.with_any as f64).recip() + (b.with_any as f64).recip();
    count_z(before.with_any as f64, now.with_any as f64, ratio, variance)
}

/// By how many standard errors a count differs from what a ratio makes of an earlier one, of the two from the one that leads to
/// more, so that a count of nothing can be judged, too. `None` where too few are expected.
fn count_z(before: f64, now: f64, ratio: f64, ratio_variance: f64) -> Option<f64> {
    let (from, to, ratio, sign) =
        if now > before * ratio { (now, before, ratio.recip(), -1.0) } else { (before, now, ratio, 1.0) };
    let expected = from * ratio;
    let variance = expected + expected * expected * (from.recip() + ratio_variance);
    (expected >= FEWEST as f64).then(|| sign * (to - expected) / variance.sqrt())
}

/// What each factor of a product has to do with its change: the Shapley values, which add up to the change.
pub fn factor_shares<const N: usize>(before: [f64; N], now: [f64; N]) -> [f64; N] {
    let factorial = |n: usize| (1..=n).map(|i| i as f64).product::<f64>();
    let mut shares = [0.0; N];
    for (i, share) in shares.iter_mut().enumerate() {
        // which of the other factors have changed already
        for changed in (0..1usize << N).filter(|set| set & 1 << i == 0) {
            let others = (0..N).filter(|&j| j != i);
            let product: f64 = others.map(|j| if changed & 1 << j == 0 { before[j] } else { now[j] }).product();
            let first = changed.count_ones() as usize;
            let weight = factorial(first) * factorial(N - first - 1) / factorial(N);
            *share += weight * product * (now[i] - before[i]);
        }
    }
    shares
}

#[cfg(test)]
mod tests;
