//! Putting bytes on the disk.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Why a file was not written.
#[derive(Debug, thiserror::Error)]
#[error("{} cannot be written: {}. Choose another name or folder.", path.display(), plain(source))]
pub struct ExportError {
    /// Which file.
    pub path: PathBuf,
    /// What the system said.
    #[source]
    pub source: io::Error,
}

fn plain(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "its folder does not exist".to_owned(),
        io::ErrorKind::PermissionDenied => "the folder or file is read-only".to_owned(),
        io::ErrorKind::StorageFull => "the disk is full".to_owned(),
        io::ErrorKind::IsADirectory => "it is a folder".to_owned(),
        _ => error.to_string(),
    }
}

/// Writes a file whole or not at all: an older file of that name stays until the new one is complete.
pub fn write_file(path: &Path, bytes: &[u8]) -> Result<(), ExportError> {
    let error = |source| ExportError { path: path.to_owned(), source };
    if path.is_dir() {
        return Err(error(io::ErrorKind::IsADirectory.into()));
    }
    // a device, a pipe, a link to one: it is written to, not replaced
    if fs::metadata(path).is_ok_and(|there| !there.is_file()) {
        return fs::write(path, bytes).map_err(error);
    }
    let mut name = path.file_name().unwrap_or_default().to_os_string();
    name.push(format!(".{}.part", std::process::id()));
    let part = path.with_file_name(name);
    let written = fs::write(&part, bytes).and_then(|()| fs::rename(&part, path));
    if let Err(source) = written {
        let _ = fs::remove_file(&part);
        return Err(error(source));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_or_not_at_all() {
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("list.csv");
        write_file(&file, b"a\n").unwrap();
        write_file(&file, b"b\n").unwrap();
        assert_eq!(fs::read(&file).unwrap(), b"b\n");
        let error = write_file(&dir.path().join("none").join("list.csv"), b"").unwrap_err();
        assert!(error.to_string().contains("its folder does not exist"), "{error}");
        assert!(write_file(dir.path(), b"").is_err());
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1, "nothing half-written stays");
    }

    #[cfg(unix)]
    #[test]
    fn what_is_no_file_is_written_to_and_stays_what_it_is() {
        use std::os::unix::fs::FileTypeExt as _;

        let dir = tempfile::tempdir().unwrap();
        let socket = dir.path().join("socket");
        let _listening = std::os::unix::net::UnixListener::bind(&socket).unwrap();
        // nothing can be written into a socket by its name, but it must not be replaced
        assert!(write_file(&socket, b"a\n").is_err());
        assert!(fs::metadata(&socket).unwrap().file_type().is_socket());
    }
}
