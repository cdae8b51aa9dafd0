//! Folders as lists of the files in them.

use std::path::{Path, PathBuf};

/// Folders inside each other that are looked into.
const DEEPEST: usize = 4;

/// Files that are taken: more at once is no folder of exports.
const MOST: usize = 500;

/// The files themselves, and those in the folders, by name; hidden ones are left out.
pub fn files_of(paths: &[PathBuf]) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for path in paths {
        if path.is_dir() { walk(path, 0, &mut files) } else { files.push(path.clone()) }
    }
    files.truncate(MOST);
    files
}

fn walk(folder: &Path, deep: usize, files: &mut Vec<PathBuf>) {
    // what cannot be read is not there
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    let hidden = |p: &PathBuf| p.file_name().is_none_or(|n| n.to_string_lossy().starts_with(['.', '~']));
    let mut inside: Vec<PathBuf> = entries.filter_map(|e| Some(e.ok()?.path())).filter(|p| !hidden(p)).collect();
    inside.sort();
    for path in inside {
        if path.is_dir() {
            if deep < DEEPEST {
                walk(&path, deep + 1, files);
            }
        } else {
            files.push(path);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_its_files() {
        let dir = tempfile::tempdir().unwrap();
        std::fs::create_dir_all(dir.path().join("b/c")).unwrap();
        for name in ["z.csv", "a.csv", ".hidden", "~lock.csv", "b/c/m.csv"] {
            std::fs::write(dir.path().join(name), "x").unwrap();
        }
        let found = files_of(&[dir.path().to_owned(), dir.path().join("z.csv")]);
        let names: Vec<PathBuf> = found.iter().map(|f| f.strip_prefix(dir.path()).unwrap().to_owned()).collect();
        assert_eq!(names, ["a.csv", "b/c/m.csv", "z.csv", "z.csv"].map(PathBuf::from));
    }
}
