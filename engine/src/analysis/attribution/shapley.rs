//! Credit by the Shapley value of the Markov chain: a group of channels is worth what the chain converts with no other.

use crate::analysis::random_stream::RandomStream;
use crate::progress::{Cancelled, Progress};

use super::markov::{DenseChain, split};
use super::model::Credit;
use super::weights::PathWeights;

/// Up to so many channels every group is looked at: 4,096 groups.
const EXACT: usize = 12;
/// Orders in which more channels join, one half of them the other backwards; of a resample, which is one of many, fewer.
const ORDERS: usize = 500;
const ROUGH_ORDERS: usize = 40;

/// What is credited to each of `n` channels.
pub(super) fn markov_shapley(
    chain: &DenseChain,
    n: usize,
    weights: &PathWeights,
    (seed, is_rough): (u64, bool),
    progress: &Progress,
) -> Result<Vec<Credit>, Cancelled> {
    let present = chain.present();
    let worth = match present.len() <= EXACT {
        true => exact(chain, &present),
        false => sampled(chain, &present, (seed, if is_rough { ROUGH_ORDERS } else { ORDERS }), progress)?,
    };
    let mut parts = vec![Credit::default(); n];
    for (&channel, worth) in present.iter().zip(worth) {
        parts[channel] = Credit { conversions: worth[0].max(0.0), value: worth[1].max(0.0) };
    }
    Ok(split(&parts, weights))
}

fn exact(chain: &DenseChain, present: &[usize]) -> Vec<[f64; 2]> {
    let n = present.len();
    let members = |group: usize| (0..n).filter(move |i| group >> i & 1 == 1).map(|i| present[i]).collect::<Vec<_>>();
    let worth: Vec<[f64; 2]> = (0..1usize << n).map(|group| chain.of(&members(group))).collect();
    // how often a group of this size stands before a channel, of all orders: s! (n - s - 1)! / n!
    let mut share = vec![1.0 / n.max(1) as f64; n];
    for size in 1..n {
        share[size] = share[size - 1] * size as f64 / (n - size) as f64;
    }
    let of = |channel: usize| {
        let mut sum = [0.0; 2];
        for group in (0..1usize << n).filter(|group| group >> channel & 1 == 0) {
            let (with, without) = (worth[group | 1 << channel], worth[group]);
            let share = share[group.count_ones() as usize];
            (0..2).for_each(|of| sum[of] += share * (with[of] - without[of]));
        }
        sum
    };
    (0..n).map(of).collect()
}

fn sampled(
    chain: &DenseChain,
    present: &[usize],
    (seed, orders): (u64, usize),
    progress: &Progress,
) -> Result<Vec<[f64; 2]>, Cancelled> {
    let n = present.len();
    let mut random = RandomStream::new(seed, 0x5a);
    let mut sum = vec![[0.0; 2]; n];
    let mut order: Vec<usize> = (0..n).collect();
    for round in 0..orders {
        progress.check()?;
        // every second order is the one before backwards: what one counts too high the other counts too low
        if round % 2 == 1 {
            order.reverse();
        } else {
            (1..n).rev().for_each(|i| order.swap(i, random.below(i + 1)));
        }
        let (mut kept, mut before) = (Vec::with_capacity(n), [0.0; 2]);
        for &channel in &order {
            kept.push(present[channel]);
            let now = chain.of(&kept);
            (0..2).for_each(|of| sum[channel][of] += (now[of] - before[of]) / orders as f64);
            before = now;
        }
    }
    Ok(sum)
}
