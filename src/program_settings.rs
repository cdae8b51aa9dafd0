//! What a person settles for the program on this computer and not for one project: each setting is a small file in the user's
//! folder for settings.

use std::path::PathBuf;
use std::{fs, io};

use crate::files::{OutputFile, Overwrite, ProtectedFiles};

/// The kept text of a setting; `None` = it is as the program comes.
pub fn read(name: &str) -> Option<String> {
    fs::read_to_string(file(name)?).ok()
}

/// Keeps the text of a setting for the next start; `None` = as the program comes.
///
/// # Errors
///
/// Where it cannot be written.
pub fn keep(name: &str, text: Option<&str>) -> io::Result<()> {
    let file = file(name).ok_or_else(|| io::Error::from(io::ErrorKind::NotFound))?;
    let Some(text) = text else {
        return match fs::remove_file(file) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        };
    };
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder)?;
    }
    let file = OutputFile::claim(file, &ProtectedFiles::default(), Overwrite::Replace).map_err(io::Error::other)?;
    file.write(format!("{text}\n").as_bytes()).map_err(io::Error::other)
}

/// Where a setting is kept.
fn file(name: &str) -> Option<PathBuf> {
    let absolute = |name: &str| std::env::var_os(name).map(PathBuf::from).filter(|path| path.is_absolute());
    let home = |below: &str| std::env::home_dir().filter(|home| home.is_absolute()).map(|home| home.join(below));
    let parent = if cfg!(windows) {
        absolute("APPDATA")
    } else if cfg!(target_os = "macos") {
        home("Library/Application Support")
    } else {
        absolute("XDG_CONFIG_HOME").or_else(|| home(".config"))
    };
    parent.map(|parent| parent.join("desire-path").join(name))
}
