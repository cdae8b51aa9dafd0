//! Text with delimiters.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| desire_path_fuzz::import("export.csv", bytes));
