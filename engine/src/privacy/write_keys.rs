//! Write keys: made at random, kept as a hash, compared in constant time.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};

/// What a key begins with, so that a person and a scanner for secrets know it.
const PREFIX: &str = "dpw_";
/// Random bytes of a key.
const BYTES: usize = 24;

/// A new key, to be shown once. `None` where the system gives no random bytes.
pub fn new_write_key() -> Option<String> {
    let mut bytes = [0; BYTES];
    getrandom::fill(&mut bytes).ok()?;
    Some(format!("{PREFIX}{}", URL_SAFE_NO_PAD.encode(bytes)))
}

/// What is kept of a key. Keys are long and random, so a plain hash tells nothing about them.
pub fn write_key_hash(key: &str) -> String {
    Sha256::digest(key.trim().as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Whether two hashes are the same. Takes as long for any two of one length.
pub fn is_same_hash(a: &str, b: &str) -> bool {
    a.len() == b.len() && a.bytes().zip(b.bytes()).fold(0, |differs, (a, b)| differs | (a ^ b)) == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_known_by_its_hash_alone() {
        let [one, other] = [(); 2].map(|()| new_write_key().unwrap());
        assert!(one.starts_with(PREFIX) && one.len() == PREFIX.len() + 32 && one != other);
        let hash = write_key_hash(&one);
        assert!(is_same_hash(&hash, &write_key_hash(&format!(" {one}\n"))));
        assert!(!is_same_hash(&hash, &write_key_hash(&other)) && !is_same_hash(&hash, &hash[1..]));
        // the known answer of FIPS 180-2
        assert_eq!(write_key_hash("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
