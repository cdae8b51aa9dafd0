//! The files of the program's code, for tests that read them.

use std::fs;
use std::path::{Path, PathBuf};

/// One file of the program.
pub(crate) struct SourceFile {
    /// Path below the `src/` that it lies in, with forward slashes; the two crates have no name in common but `lib.rs`.
    pub(crate) path: String,
    pub(crate) text: String,
}

impl SourceFile {
    /// All but the tests at the end of the file.
    pub(crate) fn body(&self) -> &str {
        self.text.split("#[cfg(test)]").next().unwrap_or_default()
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

/// All files of the engine and of the program around it, sorted by path. Of the two roots only the program's is there: it
/// passes on what the engine's declares.
pub(crate) fn source_files() -> Vec<SourceFile> {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    for root in [manifest.join("engine/src"), manifest.join("src")] {
        let mut paths = Vec::new();
        rust_files(&root, &mut paths);
        files.extend(paths.iter().map(|path| SourceFile {
            path: path.strip_prefix(&root).unwrap().to_string_lossy().replace('\\', "/"),
            text: fs::read_to_string(path).unwrap(),
        }));
    }
    let roots = files.iter().filter(|file| file.path == "lib.rs").count();
    assert!(roots == 2 && files.len() > 500, "found only {} files", files.len());
    let engine_root = files.iter().position(|file| file.path == "lib.rs").unwrap();
    files.remove(engine_root);
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
