//! Clean names and the verdict on quality: bots, the company's own people, addresses, findings and grades.

mod faults;
mod imports;
mod names;
mod program;
mod reference;
mod traffic;
mod window;

use std::path::{Path, PathBuf};

use desire_path::import::inspect;
use desire_path::progress::Progress;
use desire_path::workspace::{ImportRequest, Workspace};
use tempfile::TempDir;

/// A project in its own folder.
pub(crate) struct Made {
    pub folder: TempDir,
    pub path: PathBuf,
    pub workspace: Workspace,
}

/// A project of these files, each mapped as guessed.
pub(crate) fn project(files: &[(&str, &str)]) -> Made {
    let folder = tempfile::tempdir().unwrap();
    let paths: Vec<PathBuf> = files
        .iter()
        .map(|(name, text)| {
            let path = folder.path().join(name);
            std::fs::write(&path, text).unwrap();
            path
        })
        .collect();
    let path = folder.path().join("project.desire");
    let mut workspace = Workspace::create(&path, &Progress::new()).unwrap();
    import(&mut workspace, &paths);
    Made { folder, path, workspace }
}

/// Imports files as guessed.
pub(crate) fn import(workspace: &mut Workspace, paths: &[impl AsRef<Path>]) {
    let request = |path: &Path| ImportRequest { input: path.into(), mapping: inspect(path).unwrap().mapping };
    let requests: Vec<ImportRequest> = paths.iter().map(|p| request(p.as_ref())).collect();
    workspace.import(&requests, &Progress::new()).unwrap();
}
