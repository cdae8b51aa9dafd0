//! Project files and what lies beside them.

use std::path::Path;

use desire_path::progress::Progress;
use desire_path::store::{Store, StoreError};
use desire_path::workspace::Workspace;

use crate::store::{files_in, place};
use crate::workspace::csv;

use super::{contents, run};

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

fn events(path: &Path) -> usize {
    Workspace::open_read_only(path, &Progress::new()).unwrap().snapshot().table.num_events()
}

#[test]
fn somebody_s_files_beside_a_project_stay() {
    let (dir, path) = place();
    let rows = csv(&dir.path().join("rows.csv"), "c", 50);
    for name in ["shop.desire-new", "shop.desire-rewritten", "shop.desire.part", "copy.desire-new"] {
        std::fs::write(dir.path().join(name), "somebody's").unwrap();
    }
    let before = contents(dir.path());
    assert_eq!(run(&["import", text(&path), text(&rows)]).0, 0);
    let more = csv(&dir.path().join("more.csv"), "d", 50);
    assert_eq!(run(&["import", text(&path), text(&more)]).0, 0);
    let copy = dir.path().join("copy.desire");
    assert_eq!(run(&["pseudonymise", text(&path), "--out", text(&copy)]).0, 0);
    let mut after = contents(dir.path());
    for made in [&path, &more, &copy] {
        assert!(after.remove(made).is_some());
    }
    assert_eq!(after, before);
}

#[test]
fn a_file_that_a_new_project_would_take_for_its_own_is_in_the_way() {
    for side in ["-wal", "-shm", "-journal", "-lock", "-calls", "-calls-wal"] {
        let (dir, path) = place();
        let beside = dir.path().join(format!("shop.desire{side}"));
        std::fs::write(&beside, "somebody's notes").unwrap();
        let error = Store::create(&path).err().unwrap();
        assert!(matches!(&error, StoreError::InTheWay(file) if *file == beside), "{error}");
        assert_eq!(std::fs::read(&beside).unwrap(), b"somebody's notes");
        assert_eq!(files_in(dir.path()).len(), 1);
    }
}

#[test]
fn a_first_import_that_fails_leaves_no_project_and_one_that_is_there_stays() {
    let (dir, path) = place();
    let rows = dir.path().join("rows.csv");
    std::fs::write(&rows, "a,b\n1,2\n").unwrap();
    let (code, said) = run(&["import", text(&path), text(&rows)]);
    assert_ne!(code, 0, "{said}");
    assert_eq!(files_in(dir.path()), ["rows.csv"]);
    Store::create(&path).unwrap().close().unwrap();
    assert_ne!(run(&["import", text(&path), text(&rows)]).0, 0);
    assert_eq!(files_in(dir.path()), ["rows.csv", "shop.desire"]);
    Store::remove_empty(&path).unwrap();
    assert_eq!(files_in(dir.path()), ["rows.csv"]);
    let rows = csv(&rows, "c", 10);
    assert_eq!(run(&["import", text(&path), text(&rows)]).0, 0);
    Store::remove_empty(&path).unwrap();
    assert_eq!(events(&path), 10, "something was imported");
}

#[cfg(unix)]
mod links {
    use std::os::unix::fs::symlink;
    use std::process::Command;

    use super::*;

    #[test]
    fn a_link_where_the_program_writes_leads_it_nowhere() {
        let (dir, path) = place();
        let victim = dir.path().join("victim.txt");
        std::fs::write(&victim, "somebody's").unwrap();
        let rows = csv(&dir.path().join("rows.csv"), "c", 50);
        for name in ["shop.desire-new", "shop.desire-rewritten", "copy.desire-new"] {
            symlink(&victim, dir.path().join(name)).unwrap();
        }
        assert_eq!(run(&["import", text(&path), text(&rows)]).0, 0);
        assert_eq!(run(&["pseudonymise", text(&path), "--out", text(&dir.path().join("copy.desire"))]).0, 0);
        let lock = dir.path().join("shop.desire-lock");
        for target in ["victim.txt", "none.txt"] {
            symlink(dir.path().join(target), &lock).unwrap();
            let error = Store::open(&path).err().unwrap();
            assert!(error.to_string().contains("shop.desire-lock is not a file"), "{error}");
            std::fs::remove_file(&lock).unwrap();
        }
        assert!(!dir.path().join("none.txt").exists());
        assert_eq!(std::fs::read(&victim).unwrap(), b"somebody's");
        assert_eq!(events(&path), 50);
    }

    #[test]
    fn the_project_behind_a_link_is_the_one_that_is_changed() {
        let (dir, path) = place();
        let link = dir.path().join("link.desire");
        symlink("shop.desire", &link).unwrap();
        let error = Store::create(&link).err().unwrap();
        assert!(error.to_string().contains("leads nowhere"), "{error}");
        Store::create(&path).unwrap().close().unwrap();
        let rows = csv(&dir.path().join("rows.csv"), "c", 50);
        assert_eq!(run(&["import", text(&link), text(&rows)]).0, 0);
        assert!(std::fs::symlink_metadata(&link).unwrap().file_type().is_symlink());
        assert_eq!((events(&path), events(&link)), (50, 50));
        // both names are one project
        let open = Store::open(&link).unwrap();
        assert!(matches!(Store::open(&path), Err(StoreError::InUse { .. })));
        open.close().unwrap();
        let open = Store::open(&path).unwrap();
        assert!(matches!(Store::open(&link), Err(StoreError::InUse { .. })));
        open.close().unwrap();
        assert_eq!(files_in(dir.path()), ["link.desire", "rows.csv", "shop.desire"]);
    }

    #[test]
    fn nothing_is_changed_under_two_names() {
        let (dir, path) = place();
        Store::create(&path).unwrap().close().unwrap();
        let second = dir.path().join("second.desire");
        std::fs::hard_link(&path, &second).unwrap();
        let rows = ["a", "b"].map(|name| csv(&dir.path().join(format!("{name}.csv")), name, 500));
        let imports = [(&path, &rows[0]), (&second, &rows[1])].map(|(project, rows)| {
            Command::new(env!("CARGO_BIN_EXE_desire-path")).arg("import").args([project, rows]).spawn().unwrap()
        });
        for mut import in imports {
            assert_eq!(import.wait().unwrap().code(), Some(1));
        }
        let error = Store::open(&second).err().unwrap();
        assert!(error.to_string().contains("has a second name") && error.to_string().contains("copy"), "{error}");
        // it can be looked at; what leaves would have to be noted in it, so nothing does
        assert_eq!(events(&path), 0);
        assert_eq!(run(&["sql", text(&path), "SELECT 1"]).0, 0);
        let (code, said) = run(&["sql", text(&path), "SELECT 1", "--format", "csv"]);
        assert_eq!(code, 1, "{said}");
        assert!(said.contains("nothing was written") && said.contains("second name"), "{said}");
        std::fs::remove_file(&second).unwrap();
        for (rows, n) in rows.iter().zip([500, 1000]) {
            assert_eq!(run(&["import", text(&path), text(rows)]).0, 0);
            assert_eq!(events(&path), n);
        }
    }

    #[test]
    fn a_new_project_is_for_its_owner_and_an_old_one_keeps_its_readers() {
        use std::os::unix::fs::PermissionsExt;
        let (dir, path) = place();
        let open = Store::create(&path).unwrap();
        assert_eq!(super::super::mode(&path), 0o600);
        let wal = dir.path().join("shop.desire-wal");
        assert!(!wal.exists() || super::super::mode(&wal) == 0o600);
        open.close().unwrap();
        for mode in [0o600, 0o640, 0o664] {
            std::fs::remove_file(&path).unwrap();
            Store::create(&path).unwrap().close().unwrap();
            std::fs::set_permissions(&path, std::fs::Permissions::from_mode(mode)).unwrap();
            // the first import puts another file in its place, the second one changes it
            for name in ["a", "b"] {
                let rows = csv(&dir.path().join(format!("{name}.csv")), name, 50);
                assert_eq!(run(&["import", text(&path), text(&rows)]).0, 0);
                assert_eq!(super::super::mode(&path), mode);
            }
            let copy = dir.path().join("copy.desire");
            assert_eq!(run(&["pseudonymise", text(&path), "--out", text(&copy)]).0, 0);
            assert_eq!(super::super::mode(&copy), 0o600);
            std::fs::remove_file(&copy).unwrap();
        }
    }
}
