//! Which language the program speaks: the one that was typed, else the one that a person chose in the window, else that of
//! the system.

use std::io;
use std::path::Path;

use crate::program_settings;
use crate::texts::{Locale, set_locale};

/// The name of the setting.
const SETTING: &str = "language";

/// Endings of files that other programs read.
const FOR_PROGRAMS: [&str; 5] = ["csv", "json", "jsonl", "ndjson", "ics"];

/// Speaks the language that was typed, else the kept choice, else that of the system.
pub fn choose(typed: Option<Locale>) {
    set_locale(typed.or_else(kept).unwrap_or_else(of_system));
}

/// The language of the system; English where it is none that the program speaks.
pub fn of_system() -> Locale {
    let set = |name: &&str| std::env::var(name).is_ok_and(|value| !value.is_empty());
    let first = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find(|name| set(name));
    let tag = first.and_then(|name| std::env::var(name).ok()).or_else(of_desktop);
    tag.and_then(|tag| Locale::of_tag(&tag)).unwrap_or_default()
}

/// What a desktop says that sets no variables.
fn of_desktop() -> Option<String> {
    #[cfg(any(windows, target_os = "macos"))]
    return sys_locale::get_locale();
    #[cfg(not(any(windows, target_os = "macos")))]
    None
}

/// The language that a person chose; none = that of the system.
pub fn kept() -> Option<Locale> {
    Locale::of_tag(&program_settings::read(SETTING)?)
}

/// Keeps the choice of a language for the next start; none = that of the system.
///
/// # Errors
///
/// Where it cannot be written.
pub fn keep(choice: Option<Locale>) -> io::Result<()> {
    program_settings::keep(SETTING, choice.map(Locale::code))
}

/// Whether other programs read what is written to this file: then it is English, whatever a person speaks.
pub fn is_for_programs(path: &Path) -> bool {
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase());
    ending.is_some_and(|ending| FOR_PROGRAMS.contains(&ending.as_str()))
}
