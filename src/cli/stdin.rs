//! Standard input and pipes as files: reading looks at a file more than once, and a pipe can be read only once.

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use anyhow::Context;
use tempfile::TempDir;

use crate::files::{OutputFile, Overwrite, ProtectedFiles};
use crate::texts::text;

use super::error::usage;

/// Files that can be read again, in place of `-` and pipes; they are gone when this is dropped.
#[derive(Default)]
pub(super) struct Spool {
    folders: Vec<TempDir>,
}

impl Spool {
    /// The paths, where `-` and every pipe among them stand for a copy of what came through. Nobody else can read it.
    pub(super) fn files(&mut self, paths: &[PathBuf]) -> anyhow::Result<Vec<PathBuf>> {
        if paths.iter().filter(|path| is_standard(path)).count() > 1 {
            return Err(usage(text!("cli-stdin-standard-input-can-read-only-once")));
        }
        paths.iter().map(|path| self.file(path)).collect()
    }

    /// The path; where it is `-` or a pipe, that of a copy of what came through.
    pub(super) fn file(&mut self, path: &Path) -> anyhow::Result<PathBuf> {
        if is_standard(path) {
            return self.copy(text!("cli-stdin-name"), io::stdin().lock());
        }
        if !is_pipe(path) {
            return Ok(path.to_owned());
        }
        let pipe = File::open(path).with_context(|| text!("cli-stdin-file-cannot-be-read", path = path.display()))?;
        // what a shell makes of a command has a number for a name
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let name = if path.starts_with("/dev") || path.starts_with("/proc") { text!("cli-stdin-name") } else { &name };
        self.copy(name, pipe)
    }

    fn copy(&mut self, name: &str, mut from: impl Read) -> anyhow::Result<PathBuf> {
        let folder = tempfile::Builder::new()
            .prefix("desire-path-")
            .tempdir()
            .context(text!("cli-stdin-no-temporary-folder"))?;
        let path = folder.path().join(name);
        // the folder is its owner's alone, and so is the file in it
        let to = OutputFile::claim(&path, &ProtectedFiles::default(), Overwrite::Refuse)?;
        to.write_with(|out| io::copy(&mut from, out).map(drop))
            .with_context(|| text!("cli-stdin-cannot-be-read", name))?;
        self.folders.push(folder);
        Ok(path)
    }
}

/// Whether a file name means standard input.
pub(super) fn is_standard(path: &Path) -> bool {
    path == Path::new("-")
}

#[cfg(unix)]
fn is_pipe(path: &Path) -> bool {
    use std::os::unix::fs::FileTypeExt;
    std::fs::metadata(path).is_ok_and(|meta| meta.file_type().is_fifo())
}

#[cfg(not(unix))]
fn is_pipe(_path: &Path) -> bool {
    false
}
