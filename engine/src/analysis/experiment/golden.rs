//! What other programs say of the same numbers.

/// The numbers, as JSON.
pub(super) fn golden() -> serde_json::Value {
    serde_json::from_str(include_str!("../../../../tests/golden/experiment/expected.json")).unwrap()
}
