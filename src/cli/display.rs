//! Whether this machine can show a window, asked before one is opened: the window toolkit ends the program where a
//! library is missing, and a person deserves a sentence instead.

use crate::texts::text;
#[cfg(target_os = "linux")]
use std::path::{Path, PathBuf};

/// What is missing to show a window, in words; `None` where nothing is known to be missing.
#[cfg(target_os = "linux")]
pub fn missing() -> Option<String> {
    let set = |name: &str| std::env::var_os(name).is_some_and(|v| !v.is_empty());
    let wayland = set("WAYLAND_DISPLAY") || set("WAYLAND_SOCKET");
    if !wayland && !set("DISPLAY") {
        return Some(text!("cli-display-display-neither-display-nor-wayland-display").to_owned());
    }
    let needed: &[&[&str]] = if wayland {
        &[&["libxkbcommon.so.0"], &["libEGL.so.1", "libGL.so.1"], &["libwayland-client.so.0"]]
    } else {
        &[
            &["libxkbcommon.so.0"],
            &["libxkbcommon-x11.so.0"],
            &["libX11.so.6"],
            &["libX11-xcb.so.1"],
            &["libXcursor.so.1"],
            &["libXi.so.6"],
            &["libXrender.so.1"],
            &["libGL.so.1", "libEGL.so.1"],
        ]
    };
    let folders = library_folders();
    let here = |name: &str| folders.iter().any(|dir| dir.join(name).exists());
    // A system that keeps its libraries elsewhere shows none of the usual ones: then nothing can be said.
    if !here("libc.so.6") {
        return None;
    }
    let absent: Vec<&str> = needed.iter().filter(|any| !any.iter().any(|n| here(n))).map(|any| any[0]).collect();
    if absent.is_empty() {
        return None;
    }
    let what = if absent.len() == 1 { text!("cli-display-the-library") } else { text!("cli-display-the-libraries") };
    Some(text!("cli-display-debian-ubuntu-apt-install", what, absent = absent.join(", "), packages = packages(&absent)))
}

/// Other systems bring what a window needs.
#[cfg(not(target_os = "linux"))]
pub fn missing() -> Option<String> {
    None
}

#[cfg(target_os = "linux")]
fn packages(libraries: &[&str]) -> String {
    let package = |library: &&str| match *library {
        "libxkbcommon.so.0" => "libxkbcommon0",
        "libxkbcommon-x11.so.0" => "libxkbcommon-x11-0",
        "libX11.so.6" => "libx11-6",
        "libX11-xcb.so.1" => "libx11-xcb1",
        "libXrender.so.1" => "libxrender1",
        "libXcursor.so.1" => "libxcursor1",
        "libXi.so.6" => "libxi6",
        "libwayland-client.so.0" => "libwayland-client0",
        "libEGL.so.1" => "libegl1",
        _ => "libgl1",
    };
    libraries.iter().map(package).collect::<Vec<_>>().join(" ")
}

/// Where the dynamic linker looks: `LD_LIBRARY_PATH`, its configuration and its built-in folders.
#[cfg(target_os = "linux")]
fn library_folders() -> Vec<PathBuf> {
    let mut folders: Vec<PathBuf> =
        std::env::var_os("LD_LIBRARY_PATH").map(|v| std::env::split_paths(&v).collect()).unwrap_or_default();
    let mut configured = vec![PathBuf::from("/etc/ld.so.conf")];
    if let Ok(more) = std::fs::read_dir("/etc/ld.so.conf.d") {
        configured.extend(more.flatten().map(|entry| entry.path()));
    }
    for file in configured {
        let text = std::fs::read_to_string(file).unwrap_or_default();
        folders.extend(text.lines().map(str::trim).filter(|l| l.starts_with('/')).map(PathBuf::from));
    }
    let machine = format!("{}-linux-gnu", std::env::consts::ARCH);
    for root in ["/lib", "/usr/lib", "/usr/local/lib"] {
        folders.extend([Path::new(root).join(&machine), PathBuf::from(root), PathBuf::from(format!("{root}64"))]);
    }
    folders
}

/// The sentence for a machine that cannot show a window, with what does the same job.
pub fn window_needs(what: &str) -> String {
    text!("cli-display-window-needs", what)
}

/// The sentence after a panic of the window toolkit, whose message is on the screen.
pub fn window_stopped() -> &'static str {
    text!("cli-display-window-stopped")
}
