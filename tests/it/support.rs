//! What several tests need.

use std::path::PathBuf;

/// A file of the reference data, which lies beside the project and is not part of it. `None` where it is absent, after
/// saying so: a test then returns early instead of passing on nothing.
#[allow(dead_code, reason = "used by the tests that compare with reference data")]
pub fn shared(path: &str) -> Option<PathBuf> {
    let root = std::env::var_os("DESIRE_PATH_SHARED")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../shared"), PathBuf::from);
    let file = root.join(path);
    if file.exists() {
        Some(file)
    } else {
        eprintln!("skipped: the reference data {path} is not here");
        None
    }
}

/// A CSV of the event generator ("events_100k.csv"), where `DESIRE_PATH_BENCH_DATA` names its folder.
#[allow(dead_code, reason = "as above")]
pub fn bench_data(file: &str) -> Option<PathBuf> {
    let found =
        std::env::var_os("DESIRE_PATH_BENCH_DATA").map(|dir| PathBuf::from(dir).join(file)).filter(|p| p.exists());
    if found.is_none() {
        eprintln!("skipped: set DESIRE_PATH_BENCH_DATA to the folder that holds {file}");
    }
    found
}
