//! Desire Path
fn main() {}
