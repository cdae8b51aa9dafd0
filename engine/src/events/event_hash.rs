//! A hash of everything an event says. Codes never change within a project, so they stand for their texts.

use super::PerDimension;
use super::hash::mix;

/// What an event says.
pub(super) struct EventValues {
    pub time: i64,
    pub profile: u32,
    pub source: u8,
    pub value: f64,
    /// The number that only tells its order from others, 0 for none: two orders that say the same are two.
    pub order: u32,
    pub codes: PerDimension<u32>,
}

impl EventValues {
    #[inline]
    pub(super) fn hash(&self) -> u64 {
        let codes = &self.codes;
        let value = if self.value.is_nan() { u64::MAX } else { self.value.to_bits() };
        let pair = |a: u32, b: u32| u64::from(a) << 32 | u64::from(b);
        // Four independent multiplications, which the processor does at the same time, then two to bring them together.
        let a = mix(self.time as u64, pair(self.profile, codes.event));
        let b = mix(value, pair(codes.channel, codes.page));
        let c = mix(pair(codes.product, codes.campaign), pair(codes.device, codes.country));
        let d = mix(u64::from(self.source), pair(self.order, codes.text));
        mix(mix(a, b), c.rotate_left(17) ^ d.rotate_left(41))
    }
}
