//! Keyed hashes: the same identifier gives the same hash, and nobody without the key can try out which.

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

/// Length of a key, bytes.
pub const KEY_BYTES: usize = 32;

/// The keyed hash of an identifier.
pub type Tag = [u8; 32];

/// A secret key of a project or of a pseudonymised copy.
#[derive(Clone, PartialEq, Eq)]
pub struct SecretKey([u8; KEY_BYTES]);

impl std::fmt::Debug for SecretKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Key(…)")
    }
}

impl SecretKey {
    /// Takes bytes that nobody can guess.
    pub fn new(bytes: [u8; KEY_BYTES]) -> Self {
        Self(bytes)
    }

    /// A key from 64 hexadecimal digits.
    pub fn from_hex(text: &str) -> Option<Self> {
        let text = text.trim();
        let digits: Vec<u8> = text.chars().map_while(|c| c.to_digit(16).map(|d| d as u8)).collect();
        if digits.len() != 2 * KEY_BYTES || text.len() != digits.len() {
            return None;
        }
        let mut key = [0; KEY_BYTES];
        key.iter_mut().zip(digits.chunks(2)).for_each(|(byte, pair)| *byte = pair[0] << 4 | pair[1]);
        Some(Self(key))
    }

    /// The key as 64 hexadecimal digits.
    pub fn to_hex(&self) -> String {
        hex(&self.0)
    }

    /// The keyed hash of a tidied value of a field: HMAC-SHA256 over the field's name, a zero byte and the value.
    pub fn tag(&self, field: &str, value: &str) -> Tag {
        hmac(&self.0, &[field.as_bytes(), &[0], value.as_bytes()])
    }

    /// What stands for a value in a copy that is shared: the first half of its keyed hash as 32 hexadecimal digits.
    pub fn pseudonym(&self, field: &str, value: &str) -> String {
        hex(&self.tag(field, value)[..16])
    }

    /// A whole number in `-most..=most` that a value always gets.
    pub fn number(&self, field: &str, value: &str, most: u32) -> i64 {
        let tag = self.tag(field, value);
        let drawn = u64::from_le_bytes([tag[0], tag[1], tag[2], tag[3], tag[4], tag[5], tag[6], tag[7]]);
        (drawn % (2 * u64::from(most) + 1)) as i64 - i64::from(most)
    }
}

/// HMAC-SHA256 over the parts, one after the other.
pub(super) fn hmac(key: &[u8], parts: &[&[u8]]) -> Tag {
    // a key of any length is right for HMAC: longer ones are hashed first
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(key) else { return [0; 32] };
    parts.iter().for_each(|part| mac.update(part));
    mac.finalize().into_bytes().into()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        text.push_str(&format!("{byte:02x}"));
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rfc_4231() {
        let long = [0xaa; 131];
        for (key, data, expected) in [
            (&[0x0b; 20][..], "Hi There", "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"),
            (
                b"Jefe",
                "what do ya want for nothing?",
                "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
            ),
            (
                &long,
                "Test Using Larger Than Block-Size Key - Hash Key First",
                "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54",
            ),
        ] {
            assert_eq!(hex(&hmac(key, &[data.as_bytes()])), expected);
        }
    }

    #[test]
    fn keys_as_text() {
        let key = SecretKey::new(std::array::from_fn(|i| (i * 7) as u8));
        assert_eq!(SecretKey::from_hex(&key.to_hex()), Some(key.clone()));
        assert_eq!(SecretKey::from_hex("12"), None);
        assert_eq!(SecretKey::from_hex(&"g".repeat(64)), None);
        assert_eq!(format!("{key:?}"), "Key(…)");
    }

    #[test]
    fn numbers_stay_in_their_range_and_use_it() {
        let key = SecretKey::new([7; 32]);
        let drawn: std::collections::BTreeSet<i64> = (0..500).map(|i| key.number("day", &i.to_string(), 3)).collect();
        assert_eq!(drawn.into_iter().collect::<Vec<_>>(), [-3, -2, -1, 0, 1, 2, 3]);
    }
}
