//! What tells calls that came live from each other.

use sha2::{Digest, Sha256};

/// The id of a call that says these things, as a hash; each part with its length, so that nothing moves from one to the next.
pub fn call_id(parts: &[&str]) -> [u8; 16] {
    let mut hasher = Sha256::new();
    for part in parts {
        hasher.update((part.len() as u64).to_le_bytes());
        hasher.update(part.as_bytes());
    }
    let digest = hasher.finalize();
    let mut id = [0; 16];
    id.copy_from_slice(&digest[..16]);
    id
}

/// The id of a call that nothing tells from others: no two are the same. `None` where the system gives no random bytes.
pub fn random_call_id() -> Option<[u8; 16]> {
    let mut id = [0; 16];
    getrandom::fill(&mut id).ok()?;
    Some(id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_tells_parts_apart() {
        assert_eq!(call_id(&["shop", "m1"]), call_id(&["shop", "m1"]));
        assert_ne!(call_id(&["shop", "m1"]), call_id(&["shopm", "1"]));
        assert_ne!(random_call_id().unwrap(), random_call_id().unwrap());
    }
}
