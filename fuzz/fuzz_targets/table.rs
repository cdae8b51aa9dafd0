//! Text with delimiters.
#![no_main]

libfuzzer_sys::fuzz_target!(init: desire_path_fuzz::allow_caught_panics(), |bytes: &[u8]| desire_path_fuzz::import("export.csv", bytes));
