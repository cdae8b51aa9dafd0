//! The build that knows no encryption.

use std::path::Path;
use std::process::Command;

use desire_path::gui::command::Command as Wish;
use desire_path::gui::jobs::Mode;
use desire_path::gui::views::ViewId;
use desire_path::gui::{App, Start, setup_context};
use desire_path::privacy::Passphrase;
use desire_path::progress::Progress;
use desire_path::store::{ProjectFile, Store, StoreError};
use desire_path::workspace::Workspace;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;

use crate::erase;
use crate::store::{files_in, place};

/// Two pages that look like those of an encrypted project.
fn encrypted_elsewhere(path: &Path) -> Vec<u8> {
    let mut state = 0x9E37_79B9_7F4A_7C15_u64;
    let mut noise = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state >> 32) as u8
    };
    let bytes: Vec<u8> = (0..2 * 8192).map(|_| noise()).collect();
    std::fs::write(path, &bytes).unwrap();
    bytes
}

fn secret() -> Passphrase {
    Passphrase::new("violet anchor seven thunder mildew".to_owned()).unwrap()
}

fn run(arguments: &[&str]) -> (Option<i32>, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_desire-path"))
        .args(arguments)
        .env("DESIRE_PATH_PASSPHRASE", secret().reveal())
        .output()
        .unwrap();
    (output.status.code(), String::from_utf8(output.stdout).unwrap() + &String::from_utf8(output.stderr).unwrap())
}

#[test]
fn an_encrypted_project_is_named_as_such_and_left_alone() {
    let (dir, path) = place();
    let bytes = encrypted_elsewhere(&path);
    let file = ProjectFile::encrypted(&path, secret());
    for opened in [Store::open(&path), Store::open_read_only(&path), Store::open(&file)] {
        let error = opened.err().unwrap();
        assert!(matches!(error, StoreError::EncryptedElsewhere(_)), "{error:?}");
        let text = error.to_string();
        assert!(text.contains("cannot open encrypted projects") && text.contains("feature “encrypted”"), "{text}");
        assert!(!text.contains("damaged"), "{text}");
    }
    let (code, said) = run(&["info", path.to_str().unwrap()]);
    assert_eq!(code, Some(1));
    assert!(said.contains("cannot open encrypted projects"), "{said}");
    assert!(std::fs::read(&path).unwrap() == bytes, "the file was touched");
    assert_eq!(files_in(dir.path()), ["shop.desire"]);
}

#[test]
fn what_cannot_be_encrypted_is_not_made() {
    let (dir, path) = place();
    let refused = Workspace::create(ProjectFile::encrypted(&path, secret()), &Progress::new()).err().unwrap();
    assert!(matches!(refused, StoreError::CannotEncrypt(_)), "{refused:?}");
    let rows = dir.path().join("rows.csv");
    std::fs::write(&rows, "customer_id,timestamp,event\na,2026-01-05T10:00:00Z,visit\n").unwrap();
    let (path, rows) = (path.to_str().unwrap(), rows.to_str().unwrap());
    let (code, said) = run(&["import", path, rows, "--encrypt"]);
    assert_eq!(code, Some(1));
    assert!(said.contains("cannot be encrypted by this build"), "{said}");
    assert_eq!(files_in(dir.path()), ["rows.csv"]);
    assert_eq!(run(&["import", path, rows]).0, Some(0));
    let before = std::fs::read(path).unwrap();
    let (code, said) = run(&["encrypt", path]);
    assert_eq!(code, Some(1));
    assert!(said.contains("cannot be encrypted by this build"), "{said}");
    assert!(std::fs::read(path).unwrap() == before, "the file was touched");
    let (_, said) = run(&["info", path]);
    assert!(said.contains("not encrypted, which this build cannot do"), "{said}");
}

#[test]
fn the_window_says_that_the_file_is_not_encrypted() {
    let (dir, path) = place();
    erase::project(dir.path(), &path).close().unwrap();
    let mut harness = Harness::builder()
        .with_size([1280.0, 1000.0])
        .with_context_setup(setup_context)
        .build_eframe(|cc| App::new(cc, Start::Project(path.clone()), Mode::Inline));
    harness.run_steps(3);
    harness.state().push(Wish::Show(ViewId::Data));
    harness.run_steps(3);
    harness.get_by_label("Privacy").click();
    harness.run_steps(4);
    let shows = |harness: &Harness<'_, App>, text: &str| harness.query_all_by_label_contains(text).next().is_some();
    assert!(shows(&harness, "This file is not encrypted."));
    assert!(shows(&harness, "this build of Desire Path cannot encrypt it"));
    assert!(!shows(&harness, "Protect with a passphrase"), "nothing is offered that does not work");
    // and of one that is, that this build cannot open it
    let other = path.with_file_name("other.desire");
    encrypted_elsewhere(&other);
    harness.state().push(Wish::OpenProject(other.into()));
    harness.run_steps(4);
    assert!(shows(&harness, "This build of Desire Path cannot open encrypted projects"));
    assert_eq!(harness.state().snapshot().file.path, path, "the project that was open stays open");
}
