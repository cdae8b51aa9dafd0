//! Where the program writes: over no project, no input and nobody's file, whole or not at all, for its owner to read.

mod options;
mod projects;
mod window;

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use desire_path::model::{Action, ActionState, Change};
use desire_path::progress::Progress;
use desire_path::workspace::{Edit, Workspace};
use tempfile::TempDir;

/// The program, which is to succeed or not; what it says on standard error.
fn run(arguments: &[impl AsRef<OsStr>]) -> (i32, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_desire-path")).args(arguments).output().unwrap();
    (output.status.code().unwrap_or(-1), String::from_utf8_lossy(&output.stderr).into_owned())
}

/// A finished demo, made once for all tests, with actions that are approved and not exported yet.
fn demo() -> &'static Path {
    static DEMO: OnceLock<(TempDir, PathBuf)> = OnceLock::new();
    let (_, project) = DEMO.get_or_init(|| {
        let dir = tempfile::tempdir().unwrap();
        let out = dir.path().join("demo");
        let (code, said) = run(&["demo", "--customers", "300", "--out", out.to_str().unwrap()]);
        assert_eq!(code, 0, "{said}");
        let project = out.join("kestrel-and-finch.desire");
        let mut workspace = Workspace::open(&project, &Progress::new()).unwrap();
        let exported = workspace.snapshot().project.actions.to_vec();
        let again = exported.into_iter().map(|a| Action { state: ActionState::Approved, ..a }).collect();
        workspace.edit(Edit::Actions(Change::Update(again))).unwrap();
        workspace.close().unwrap();
        (dir, project)
    });
    project
}

/// Every file below a folder with its bytes, and every link with where it leads.
fn contents(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let kind = std::fs::symlink_metadata(&path).unwrap().file_type();
            if kind.is_dir() {
                folders.push(path);
            } else if kind.is_symlink() {
                found.insert(path.clone(), std::fs::read_link(&path).unwrap().into_os_string().into_encoded_bytes());
            } else {
                found.insert(path.clone(), std::fs::read(&path).unwrap());
            }
        }
    }
    found
}

/// The bits that say who may read and write a file.
#[cfg(unix)]
fn mode(path: &Path) -> u32 {
    std::os::unix::fs::PermissionsExt::mode(&std::fs::metadata(path).unwrap().permissions()) & 0o777
}
