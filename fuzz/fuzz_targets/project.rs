//! A damaged project file: it opens with what is whole, or is refused; nothing in it is believed.
#![no_main]

use desire_path::progress::Progress;
use desire_path::workspace::Workspace;

libfuzzer_sys::fuzz_target!(init: desire_path_fuzz::allow_caught_panics(), |bytes: &[u8]| {
    let path = desire_path_fuzz::folder().join("project.desire");
    for ending in ["", "-wal", "-shm", "-journal"] {
        drop(std::fs::remove_file(path.with_extension(format!("desire{ending}"))));
    }
    std::fs::write(&path, bytes).expect("the input is written");
    if let Ok(project) = Workspace::open_read_only(path.as_path(), &Progress::new()) {
        drop(project.snapshot());
    }
});
