//! Signals that would end the program without a word.

/// Where the account may not write files of any size (`ulimit -f`), the system ends a program that does, without a word:
/// with a handler the write fails instead, which every writer tells as it tells a full disk.
#[cfg(unix)]
pub(super) fn outlive_file_size_limits() {
    use std::sync::Arc;

    use crate::log::OrLog;

    // a system without the signal needs no handler
    signal_hook::flag::register(signal_hook::consts::SIGXFSZ, Arc::default()).or_log("outlive limits on file sizes");
}

/// A flag that goes up when somebody asks the program to end, with Ctrl+C or as a system does. Who asks again does not
/// wait: the program ends at once.
#[cfg(any(feature = "live", feature = "engine-sql"))]
pub(super) fn asked_to_stop() -> std::io::Result<std::sync::Arc<std::sync::atomic::AtomicBool>> {
    let stop: std::sync::Arc<std::sync::atomic::AtomicBool> = std::sync::Arc::default();
    for signal in [signal_hook::consts::SIGINT, signal_hook::consts::SIGTERM] {
        // before the flag goes up, so that the first time does not end it
        signal_hook::flag::register_conditional_shutdown(signal, 1, std::sync::Arc::clone(&stop))?;
        signal_hook::flag::register(signal, std::sync::Arc::clone(&stop))?;
    }
    Ok(stop)
}

/// Other systems have no such signal.
#[cfg(not(unix))]
pub fn outlive_file_size_limits() {}
