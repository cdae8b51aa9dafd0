//! Logs of servers, event logs in XML and pages: the first byte says which.
#![no_main]

libfuzzer_sys::fuzz_target!(init: desire_path_fuzz::allow_caught_panics(), |bytes: &[u8]| {
    let Some((kind, bytes)) = bytes.split_first() else { return };
    let name = ["access.log", "u_ex260105.log", "log.xes", "Takeout.html", "log.xml", "chat.txt"][usize::from(kind % 6)];
    desire_path_fuzz::import(name, bytes);
});
