//! What of this machine and this build matters when something goes wrong.

/// Facts about the program, the system and the machine, as label and value. Nothing names the user.
pub fn about_this_machine() -> Vec<(&'static str, String)> {
    let build = if cfg!(debug_assertions) { "debug" } else { "release" };
    let encrypted = if cfg!(feature = "encrypted") { ", encrypted projects" } else { "" };
    let cores = std::thread::available_parallelism().map_or_else(|_| "unknown".to_owned(), |n| n.to_string());
    let set = |name: &str| std::env::var(name).unwrap_or_default();
    let mut facts = vec![
        ("Desire Path", format!("{} ({build}{encrypted})", env!("CARGO_PKG_VERSION"))),
        ("System", format!("{} {}", std::env::consts::OS, std::env::consts::ARCH)),
        ("Processor cores", cores),
    ];
    let display = ["XDG_SESSION_TYPE", "XDG_CURRENT_DESKTOP", "LANG"].map(set);
    let display: Vec<String> = display.into_iter().filter(|value| !value.is_empty()).collect();
    if !display.is_empty() {
        facts.push(("Session", display.join(", ")));
    }
    facts
}
