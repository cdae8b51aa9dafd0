//! Whether the system asks programs to keep still.

use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// What to run and what it answers where animations are switched off. No crate of the window toolkit reads these settings.
#[cfg(target_os = "linux")]
const QUESTIONS: &[(&[&str], &str)] = &[
    (&["gsettings", "get", "org.gnome.desktop.interface", "enable-animations"], "false"),
    (&["kreadconfig6", "--group", "KDE", "--key", "AnimationDurationFactor"], "0"),
    (&["kreadconfig5", "--group", "KDE", "--key", "AnimationDurationFactor"], "0"),
];
#[cfg(target_os = "macos")]
const QUESTIONS: &[(&[&str], &str)] = &[(&["defaults", "read", "com.apple.universalaccess", "reduceMotion"], "1")];
#[cfg(not(any(target_os = "linux", target_os = "macos")))]
const QUESTIONS: &[(&[&str], &str)] =
    &[(&["reg", "query", r"HKCU\Control Panel\Desktop\WindowMetrics", "/v", "MinAnimate"], "0")];

/// Asks the system in a thread of its own; the flag is false until it has said that it wants no motion.
pub(super) fn ask_system() -> Arc<AtomicBool> {
    let still = Arc::new(AtomicBool::new(false));
    let shared = still.clone();
    // Without a thread nobody is asked, and things move.
    drop(std::thread::Builder::new().name("motion".to_owned()).spawn(move || {
        shared.store(QUESTIONS.iter().any(|(question, off)| answers(question, off)), Ordering::Relaxed);
    }));
    still
}

/// Whether a program exists and its last word is `off`.
fn answers(question: &[&str], off: &str) -> bool {
    let Some((program, arguments)) = question.split_first() else { return false };
    let output = Command::new(program).args(arguments).stdin(Stdio::null()).stderr(Stdio::null()).output();
    output.is_ok_and(|o| String::from_utf8_lossy(&o.stdout).split_whitespace().last() == Some(off))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(unix)]
    #[test]
    fn the_last_word_counts_and_a_missing_program_says_nothing() {
        assert!(answers(&["echo", "MinAnimate", "REG_SZ", "0"], "0"));
        assert!(!answers(&["echo", "true"], "false"));
        assert!(!answers(&["desire-path-no-such-program"], ""));
    }
}
