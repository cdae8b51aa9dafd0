//! What other programs say of the same numbers.

/// The numbers, as JSON.
pub(super) fn golden() -> serde_json::Value {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/golden/experiment/expected.json");
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}
