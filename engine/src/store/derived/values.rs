//! Values of derived columns as bytes: the same codings as in blocks of events.

use crate::events::BitSet;
use crate::store::codec::{self, MalformedBytes};

/// What a column can hold.
pub(super) trait Value: Copy + Default + Send + Sync + 'static {
    fn encode(values: &[Self], out: &mut Vec<u8>);
    fn decode(bytes: &[u8], out: &mut [Self]) -> Result<(), MalformedBytes>;
}

impl Value for i64 {
    fn encode(values: &[Self], out: &mut Vec<u8>) {
        codec::encode_numbers(values, out);
    }

    fn decode(bytes: &[u8], out: &mut [Self]) -> Result<(), MalformedBytes> {
        codec::decode_numbers(bytes, out, |v| v)
    }
}

/// "Nothing here" lies next to the first code, so that it does not widen a column.
impl Value for u32 {
    fn encode(values: &[Self], out: &mut Vec<u8>) {
        codec::encode_as_codes(values, |value| value.wrapping_add(1), out);
    }

    fn decode(bytes: &[u8], out: &mut [Self]) -> Result<(), MalformedBytes> {
        codec::decode_codes(bytes, out)
    }
}

impl Value for u16 {
    fn encode(values: &[Self], out: &mut Vec<u8>) {
        codec::encode_as_codes(values, u32::from, out);
    }

    fn decode(bytes: &[u8], out: &mut [Self]) -> Result<(), MalformedBytes> {
        codec::decode_numbers(bytes, out, |v| v as u16)
    }
}

impl Value for u8 {
    fn encode(values: &[Self], out: &mut Vec<u8>) {
        codec::encode_bytes(0, values, out);
    }

    fn decode(bytes: &[u8], out: &mut [Self]) -> Result<(), MalformedBytes> {
        codec::decode_numbers(bytes, out, |v| v as u8)
    }
}

impl Value for f64 {
    fn encode(values: &[Self], out: &mut Vec<u8>) {
        codec::encode_amounts(values, out);
    }

    fn decode(bytes: &[u8], out: &mut [Self]) -> Result<(), MalformedBytes> {
        codec::decode_amounts(bytes, out)
    }
}

/// Sets lie in the file as their words.
impl Value for u64 {
    fn encode(values: &[Self], out: &mut Vec<u8>) {
        values.iter().for_each(|word| out.extend_from_slice(&word.to_le_bytes()));
    }

    fn decode(bytes: &[u8], out: &mut [Self]) -> Result<(), MalformedBytes> {
        let (words, rest) = bytes.as_chunks::<8>();
        if words.len() != out.len() || !rest.is_empty() {
            return Err(MalformedBytes);
        }
        out.iter_mut().zip(words).for_each(|(slot, word)| *slot = u64::from_le_bytes(*word));
        Ok(())
    }
}

/// A set of numbers below `len` from its words.
pub(super) fn set_of(words: Vec<u64>, len: usize) -> Result<BitSet, MalformedBytes> {
    BitSet::from_words(words, len).ok_or(MalformedBytes)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn survives<V: Value + PartialEq + std::fmt::Debug>(values: &[V]) {
        let mut bytes = Vec::new();
        V::encode(values, &mut bytes);
        let mut back = vec![V::default(); values.len()];
        V::decode(&bytes, &mut back).unwrap();
        assert_eq!(back, values);
    }

    proptest! {
        #[test]
        fn any_values_survive(numbers in prop::collection::vec(any::<u64>(), 0..300), shift in 0u32..64) {
            survives(&numbers);
            let numbers: Vec<u64> = numbers.iter().map(|n| n >> shift).collect();
            survives(&numbers.iter().map(|&n| n as i64).collect::<Vec<_>>());
            survives(&numbers.iter().map(|&n| n as u32).collect::<Vec<_>>());
            survives(&numbers.iter().map(|&n| n as u16).collect::<Vec<_>>());
            survives(&numbers.iter().map(|&n| n as u8).collect::<Vec<_>>());
            survives(&numbers.iter().map(|&n| n as f64).collect::<Vec<_>>());
        }
    }

    #[test]
    fn nothing_here_and_none_survive() {
        survives(&[u32::MAX, 0, 5]);
        survives::<u16>(&[]);
        let set = set_of(vec![5, 1], 65).unwrap();
        assert_eq!(set.iter().collect::<Vec<_>>(), [0, 2, 64]);
        assert!(set_of(vec![5, 2], 65).is_err(), "beyond its length");
        assert!(set_of(vec![5], 65).is_err());
    }
}
