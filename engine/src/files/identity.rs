//! Whether two paths are the same file.

use crate::texts::text;
use std::io;
use std::path::{Path, PathBuf};

/// The path itself or, where it is a link, the file that the link leads to. A link that leads nowhere is an error.
pub fn real_path(path: &Path) -> io::Result<PathBuf> {
    match std::fs::symlink_metadata(path) {
        Ok(found) if found.file_type().is_symlink() => std::fs::canonicalize(path).map_err(|e| match e.kind() {
            io::ErrorKind::NotFound => io::Error::new(io::ErrorKind::NotFound, text!("file-link-leads-nowhere")),
            _ => e,
        }),
        _ => Ok(path.to_owned()),
    }
}

/// Whether two paths lead to the same file, be it through links of any kind or another spelling of its name. Of two files
/// that do not exist: whether they would have the same name in the same folder.
///
/// On Windows the second name of a file (a hard link) is not recognised.
pub fn same_file(a: &Path, b: &Path) -> bool {
    match (identity(a), identity(b)) {
        (Some(a), Some(b)) => a == b,
        (None, None) => same_place(a, b),
        _ => false,
    }
}

/// Whether the file has another name on the disk (a hard link).
pub fn has_several_names(path: &Path) -> bool {
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt;
        std::fs::metadata(path).is_ok_and(|meta| meta.is_file() && meta.nlink() > 1)
    }
    #[cfg(not(unix))]
    {
        let _ = path;
        false
    }
}

/// Device and number of the file, which all its names share. Read without opening it: closing a file gives up the locks
/// that this process has on it.
#[cfg(unix)]
fn identity(path: &Path) -> Option<(u64, u64)> {
    use std::os::unix::fs::MetadataExt;
    std::fs::metadata(path).ok().map(|meta| (meta.dev(), meta.ino()))
}

/// The path without links, in the spelling that the disk has.
#[cfg(not(unix))]
fn identity(path: &Path) -> Option<PathBuf> {
    std::fs::canonicalize(path).ok()
}

fn same_place(a: &Path, b: &Path) -> bool {
    let folder = |path: &Path| identity(path.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new(".")));
    // Whether the disk tells capital letters apart is not known: two such names in one command are one too many.
    let name = |path: &Path| path.file_name().map(|name| name.to_string_lossy().to_lowercase());
    name(a).is_some() && name(a) == name(b) && folder(a).is_some() && folder(a) == folder(b)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_file_has_many_paths() {
        let dir = tempfile::tempdir().unwrap();
        let at = |name: &str| dir.path().join(name);
        std::fs::create_dir(at("folder")).unwrap();
        std::fs::write(at("a"), "a").unwrap();
        std::fs::write(at("b"), "a").unwrap();
        assert!(same_file(&at("a"), &at("folder/../a")));
        assert!(!same_file(&at("a"), &at("b")) && !same_file(&at("a"), &at("c")));
        assert!(same_file(&at("new"), &at("folder/../NEW")), "neither exists");
        assert!(!same_file(&at("new"), &at("folder/new")));
        assert!(!has_several_names(&at("a")));
        assert_eq!(real_path(&at("a")).unwrap(), at("a"));
        assert_eq!(real_path(&at("new")).unwrap(), at("new"));
    }

    #[cfg(unix)]
    #[test]
    fn links_lead_to_the_file() {
        let dir = tempfile::tempdir().unwrap();
        let at = |name: &str| dir.path().join(name);
        std::fs::write(at("a"), "a").unwrap();
        std::os::unix::fs::symlink("a", at("link")).unwrap();
        std::os::unix::fs::symlink("link", at("link to link")).unwrap();
        std::os::unix::fs::symlink("none", at("nowhere")).unwrap();
        std::fs::hard_link(at("a"), at("second name")).unwrap();
        for other in ["link", "link to link", "second name"] {
            assert!(same_file(&at("a"), &at(other)), "{other}");
        }
        assert!(has_several_names(&at("a")) && has_several_names(&at("link")));
        let real = std::fs::canonicalize(at("a")).unwrap();
        assert_eq!(real_path(&at("link to link")).unwrap(), real);
        assert!(real_path(&at("nowhere")).unwrap_err().to_string().contains("leads nowhere"));
    }
}
