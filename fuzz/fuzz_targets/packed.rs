//! Archives, workbooks and columnar files: the first byte says which.
#![no_main]

libfuzzer_sys::fuzz_target!(init: desire_path_fuzz::allow_caught_panics(), |bytes: &[u8]| {
    let Some((kind, bytes)) = bytes.split_first() else { return };
    let endings = ["zip", "csv.gz", "xlsx", "parquet", "tar", "ods", "csv.zst", "sqlite"];
    desire_path_fuzz::import(&format!("export.{}", endings[usize::from(kind % 8)]), bytes);
});
