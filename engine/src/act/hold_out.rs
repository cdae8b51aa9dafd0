//! Who is kept back to measure the lift.

use crate::model::CustomerId;

/// Whether a customer is held back. Depends on the customer and the seed alone, so the same people are held back from
/// every action and in every run.
pub fn hold_out(customer: CustomerId, seed: u64, share: f64) -> bool {
    unit(customer, seed) < share
}

/// A number from 0 to below 1 that belongs to a customer and a seed.
pub(super) fn unit(customer: CustomerId, seed: u64) -> f64 {
    (mix(u64::from(customer) ^ mix(seed)) >> 11) as f64 / ((1u64 << 53) as f64)
}

/// `SplitMix64`'s finaliser: every input bit changes every output bit with probability one half.
fn mix(x: u64) -> u64 {
    let x = x.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let x = (x ^ (x >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let x = (x ^ (x >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    x ^ (x >> 31)
}
