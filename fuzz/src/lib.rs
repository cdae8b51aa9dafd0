//! What every fuzz target of files does: write the bytes down, read them as the program does, and check that every row is
//! accounted for.

use std::path::{Path, PathBuf};

use desire_path::events::Catalog;
use desire_path::import::{Batch, DateOrder, inspect, load, preview, tables};
use desire_path::progress::Progress;

/// The folder of this process; in memory where the system has such a place.
pub fn folder() -> PathBuf {
    let memory = Path::new("/dev/shm");
    let place = if memory.is_dir() { memory.to_owned() } else { std::env::temp_dir() };
    let folder = place.join(format!("desire-path-fuzz-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder for the input");
    folder
}

/// Panics that the program catches and reports (readers of foreign formats have some) are printed, but do not end a run.
pub fn allow_caught_panics() {
    std::panic::set_hook(Box::new(|panic| eprintln!("{panic}")));
}

/// Imports `bytes` as a file of this name.
pub fn import(name: &str, bytes: &[u8]) {
    let path = folder().join(name);
    std::fs::write(&path, bytes).expect("the input is written");
    let Ok(inputs) = tables(&path) else { return };
    for input in inputs.iter().take(3) {
        let Ok(found) = inspect(input) else { continue };
        let mut mapping = found.mapping;
        mapping.date_order = mapping.date_order.or(Some(DateOrder::DayFirst));
        drop(preview(input, &mapping, 5));
        let mut listed = 0;
        let mut count = |batch: Batch| {
            listed += batch.rejects.len() as u64;
            Ok(())
        };
        if let Ok(report) = load(input, &mapping, &mut Catalog::default(), &Progress::new(), &mut count) {
            let left_out: u64 = report.rejected.iter().map(|(_, n)| n).sum();
            assert_eq!(report.rows, report.used + report.duplicates + left_out, "every row is used, a duplicate or left out");
            assert!(listed <= left_out, "no more rows are listed than were left out");
        }
    }
}
