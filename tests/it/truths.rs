//! The truths planted in the sample shop, each found by the program's own analyses.

use std::fs;
use std::path::Path;

use desire_path::generate;
use desire_path::progress::Progress;

#[test]
fn the_committed_sample_is_what_the_generator_writes() {
    let committed = Path::new(env!("CARGO_MANIFEST_DIR")).join("sample-data");
    let dir = tempfile::tempdir().unwrap();
    generate::sample(dir.path(), &Progress::new()).unwrap();
    let mut bytes = 0;
    for (name, _) in generate::FILES {
        let (a, b) = (fs::read(committed.join(name)).unwrap(), fs::read(dir.path().join(name)).unwrap());
        assert!(a == b, "sample-data/{name} is not what generate --customers 3000 --seed 7 writes");
        bytes += a.len();
    }
    assert!(bytes < 5_000_000, "{bytes} bytes");
}
