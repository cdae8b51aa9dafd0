//! JSON: a list, an object, or a record on each line.
#![no_main]

libfuzzer_sys::fuzz_target!(init: desire_path_fuzz::allow_caught_panics(), |bytes: &[u8]| desire_path_fuzz::import("export.json", bytes));
