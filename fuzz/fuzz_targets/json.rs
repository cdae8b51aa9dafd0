//! JSON: a list, an object, or a record on each line.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| desire_path_fuzz::import("export.json", bytes));
