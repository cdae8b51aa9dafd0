//! Shares add up; causes that were put into made customers are found, and nothing is found where nothing was put.

use super::*;
use crate::analysis::random_stream::RandomStream;

/// Values of each characteristic, and how often the first ones come.
const VALUES: u32 = 6;

fn value(random: &mut RandomStream, values: u32) -> u32 {
    // the first values are more common than the last
    let u = random.unit();
    (u * u * f64::from(values)) as u32
}

/// What was put into a period.
#[derive(Debug, Clone, Copy)]
struct Cause {
    of: (Characteristic, u32),
    difference: Difference,
    times: f64,
}

/// Adds one period of customers to groups; `cause` holds in it.
fn period(
    random: &mut RandomStream,
    customers: usize,
    everywhere: f64,
    cause: Option<Cause>,
    mut add: impl FnMut((Characteristic, u32), f64),
    all: &mut Measured,
) {
    for _ in 0..customers {
        let of: Vec<(Characteristic, u32)> = Characteristic::ALL
            .iter()
            .enumerate()
            .map(|(i, &of)| (of, value(random, 2 + (i as u32 * 2) % VALUES)))
            .collect();
        let hit = cause.filter(|cause| of.contains(&cause.of));
        if hit.is_some_and(|c| c.difference == Difference::Customers && random.unit() > c.times) {
            continue;
        }
        // some groups always buy more than others
        let usual = 0.1 + 0.02 * f64::from(of[1].1 % 3) + 0.03 * f64::from(of[2].1 % 2);
        let rate = hit.filter(|c| c.difference == Difference::Rate).map_or(1.0, |c| c.times);
        let buys = random.unit() < usual * everywhere * rate;
        let spread = random.unit() + random.unit() + random.unit();
        let spent = if buys { 20.0 * (spread - 1.0).exp() } else { 0.0 };
        all.add(spent);
        of.into_iter().for_each(|of| add(of, spent));
    }
}

/// The changes found among made customers.
fn found(seed: u64, cause: Option<Cause>) -> Vec<GroupChange> {
    let mut random = RandomStream::new(seed, 0);
    let mut groups: std::collections::BTreeMap<(Characteristic, u32), [Measured; 2]> = Default::default();
    let mut all = [Measured::default(); 2];
    // everything grows or shrinks a little, which is no group's doing
    let growth = 0.85 + 0.3 * random.unit();
    for (at, all) in all.iter_mut().enumerate() {
        let (customers, everywhere) = if at == 0 { (6_000, 1.0) } else { ((6_000.0 * growth) as usize, growth) };
        let cause = cause.filter(|_| at == 1);
        period(&mut random, customers, everywhere, cause, |of, v| groups.entry(of).or_default()[at].add(v), all);
    }
    let groups: Vec<Group> = groups.into_iter().map(|(of, [before, now])| Group { of, before, now }).collect();
    group_changes(&groups, all, Aggregate::Sum)
}

/// How many to try, and of 100 how many must come out right: of few some more may go wrong by chance.
/// `DRIVER_INCIDENTS=1000` tries them all.
fn tried() -> (u64, u64) {
    std::env::var("DRIVER_INCIDENTS").ok().and_then(|n| n.parse().ok()).map_or((60, 88), |n| (n, 95))
}

#[test]
fn planted_causes_come_first_and_quiet_times_stay_quiet() {
    let (mut first, mut silent) = (0, 0);
    let (tried, least) = tried();
    for seed in 0..tried {
        let mut random = RandomStream::new(seed, 1);
        let of = Characteristic::ALL[random.below(Characteristic::ALL.len())];
        let difference = if random.below(2) == 0 { Difference::Customers } else { Difference::Rate };
        // the common values: a cause that hits few is no incident
        let cause = Cause { of: (of, 0), difference, times: 0.4 + 0.2 * random.unit() };
        let changes = found(seed * 2, Some(cause));
        let is_cause = |c: &GroupChange| c.group.of == cause.of && c.stands_out() && c.beyond_others < 0.0;
        first += u64::from(changes.first().is_some_and(is_cause));
        silent += u64::from(!found(seed * 2 + 1, None).iter().any(GroupChange::stands_out));
    }
    assert!(first * 100 >= tried * least, "the cause came first in {first} of {tried}");
    assert!(silent * 100 >= tried * least, "nothing was found in {silent} of {tried}");
}

#[test]
fn a_group_that_vanishes_or_stops_buying_is_found() {
    let stops = Cause { of: (Characteristic::Country, 1), difference: Difference::Rate, times: 0.0 };
    let vanishes = Cause { difference: Difference::Customers, ..stops };
    for (cause, seed) in [(stops, 11), (vanishes, 12)] {
        let first = found(seed, Some(cause))[0];
        assert_eq!((first.group.of, first.differs, first.stands_out()), (cause.of, Some(cause.difference), true));
        assert!(first.beyond_others < 0.0);
    }
}

#[test]
fn parts_add_up_to_the_change() {
    let changes = found(7, Some(Cause { of: (Characteristic::Device, 0), difference: Difference::Rate, times: 0.5 }));
    let of = |characteristic| changes.iter().filter(move |c| c.group.of.0 == characteristic);
    let whole: Vec<f64> = Characteristic::ALL.map(|c| of(c).map(GroupChange::change).sum()).to_vec();
    let (before, now): (f64, f64) = of(Characteristic::Device)
        .fold((0.0, 0.0), |(before, now), c| (before + c.group.before.sum, now + c.group.now.sum));
    for sum in whole {
        assert!((sum - (now - before)).abs() < 1e-6 * before, "{sum} is not {}", now - before);
    }
}

#[test]
fn an_average_splits_into_shares_and_rates() {
    let measured = |customers: u64, with_any: u64| Measured {
        customers,
        with_any,
        sum: with_any as f64,
        squares: with_any as f64,
    };
    // phones convert as before, and so do desks, but there are more phones: conversion falls from 15 % to 13 %
    let phone = Group { of: (Characteristic::Device, 0), before: measured(500, 50), now: measured(700, 70) };
    let desk = Group { of: (Characteristic::Device, 1), before: measured(500, 100), now: measured(300, 60) };
    let all = [measured(1_000, 150), measured(1_000, 130)];
    let changes = group_changes(&[phone, desk], all, Aggregate::Mean);
    let sum = |of: fn(&GroupChange) -> f64| changes.iter().map(of).sum::<f64>();
    assert!((sum(|c| c.of_customers) + 0.02).abs() < 1e-12 && sum(|c| c.of_rate).abs() < 1e-12);
    assert_eq!(changes[0].differs, Some(Difference::Customers));
    assert!(changes[0].stands_out() && !changes[1].stands_out(), "one of two mirrors is judged");
}

#[test]
fn factors_share_a_change_by_hand() {
    // 10 × 2 = 20 becomes 12 × 3 = 36: of customers 2 × 2.5, of orders 1 × 11
    assert_eq!(factor_shares([10.0, 2.0], [12.0, 3.0]), [5.0, 11.0]);
    let [a, b, c] = factor_shares([10.0, 2.0, 5.0], [12.0, 3.0, 4.0]);
    assert!((a + b + c - (144.0 - 100.0)).abs() < 1e-9);
    // the mean over the six orders in which three factors can change
    let steps = |i: usize| {
        let (from, to) = ([10.0, 2.0, 5.0], [12.0, 3.0, 4.0]);
        let orders = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]];
        let step = |order: [usize; 3]| {
            let mut at: [f64; 3] = from;
            for j in order {
                let before: f64 = at.iter().product();
                at[j] = to[j];
                if j == i {
                    return at.iter().product::<f64>() - before;
                }
            }
            0.0
        };
        orders.map(step).iter().sum::<f64>() / 6.0
    };
    for (share, i) in [a, b, c].into_iter().zip(0..) {
        assert!((share - steps(i)).abs() < 1e-9, "factor {i}");
    }
}
