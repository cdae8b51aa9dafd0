//! The files of the program's code, for tests that read them.

use std::fs;
use std::path::{Path, PathBuf};

/// Where the code lies, the program itself last.
const CRATES: [&str; 4] = ["engine/src", "intake/src", "answers/src", "src"];

/// One file of the program.
pub(crate) struct SourceFile {
    /// Path below the `src/` that it lies in, with forward slashes; the crates have no name in common but `lib.rs`.
    pub(crate) path: String,
    pub(crate) text: String,
}

impl SourceFile {
    /// All but the tests at the end of the file; nothing of a file that is there for tests alone.
    pub(crate) fn body(&self) -> &str {
        let is_for_tests = self.text.contains("#![cfg(test)]");
        let body = self.text.split("#[cfg(test)]").next().unwrap_or_default();
        if is_for_tests { "" } else { body }
    }

    /// The body without lines of comment.
    pub(crate) fn code(&self) -> String {
        self.body()
            .lines()
            .filter(|line| !line.trim_start().starts_with("//"))
            .map(|line| format!("{line}\n"))
            .collect()
    }
}

/// All files of the program and of the crates that it is made of, sorted by path. Of the roots only the program's is there: it
/// passes on what the others declare.
pub(crate) fn source_files() -> Vec<SourceFile> {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    for root in CRATES.map(|folder| manifest.join(folder)) {
        let mut paths = Vec::new();
        rust_files(&root, &mut paths);
        files.extend(paths.iter().map(|path| SourceFile {
            path: path.strip_prefix(&root).unwrap().to_string_lossy().replace('\\', "/"),
            text: fs::read_to_string(path).unwrap(),
        }));
    }
    let roots: Vec<usize> = (0..files.len()).filter(|&i| files[i].path == "lib.rs").collect();
    assert!(roots.len() == CRATES.len() && files.len() > 500, "found only {} files", files.len());
    let (_program, others) = roots.split_last().unwrap();
    for &root in others.iter().rev() {
        files.remove(root);
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
}

fn rust_files(folder: &Path, out: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            rust_files(&path, out);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            out.push(path);
        }
    }
}
