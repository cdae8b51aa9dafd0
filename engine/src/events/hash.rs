//! A fast hash that is the same on every machine.

/// Folds a word into a hash.
#[inline]
pub fn mix(h: u64, word: u64) -> u64 {
    let wide = u128::from(h ^ 0x9E37_79B9_7F4A_7C15) * u128::from(word ^ 0xD6E8_FEB8_6659_FD93);
    (wide >> 64) as u64 ^ wide as u64 ^ word.rotate_left(23)
}

/// Folds bytes into a hash.
#[inline]
pub fn hash_bytes(mut h: u64, bytes: &[u8]) -> u64 {
    let (words, rest) = bytes.as_chunks::<8>();
    for word in words {
        h = mix(h, u64::from_le_bytes(*word));
    }
    let last = match (rest, bytes.last_chunk::<8>()) {
        ([], _) => 0,
        // the last eight bytes, some of them a second time: one load instead of a loop
        (_, Some(last)) => u64::from_le_bytes(*last),
        _ => rest.iter().rev().fold(0, |word, &b| word << 8 | u64::from(b)),
    };
    mix(h, last ^ (bytes.len() as u64) << 56)
}
