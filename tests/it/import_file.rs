//! A file in a folder of its own, looked at and imported as a person would.

use std::path::PathBuf;

use desire_path::import::{Inspection, inspect};

use crate::cli::run;
use crate::support::{Loaded, load_as};

/// A file in a folder of its own.
pub(crate) struct File {
    pub(crate) folder: tempfile::TempDir,
    pub(crate) path: PathBuf,
}

impl File {
    pub(crate) fn new(name: &str, bytes: impl AsRef<[u8]>) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        Self { folder, path }
    }

    pub(crate) fn look(&self) -> Inspection {
        inspect(self.path.as_path()).unwrap()
    }

    pub(crate) fn load(&self) -> Loaded {
        load_as(&self.path, &self.look().mapping)
    }

    /// Where its project lies.
    pub(crate) fn project(&self) -> String {
        self.folder.path().join("project.desire").to_str().unwrap().to_owned()
    }

    /// Imports it: exit code and what is said.
    pub(crate) fn import(&self, more: &[&str]) -> (i32, String) {
        let (project, path) = (self.project(), self.path.to_str().unwrap());
        let (code, _, said) = run(&[&["import", project.as_str(), path], more].concat());
        (code, said)
    }
}

/// Lines of a file.
pub(crate) fn rows(n: usize, row: impl Fn(usize) -> String) -> String {
    (0..n).map(|i| row(i) + "\n").collect()
}
