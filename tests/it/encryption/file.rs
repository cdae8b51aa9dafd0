//! The file itself.

use std::fs;
use std::path::{Path, PathBuf};

use desire_path::files::Overwrite;
use desire_path::model::JournalKind;
use desire_path::privacy::Passphrase;
use desire_path::progress::Progress;
use desire_path::store::{ProjectFile, SqlValue, Store, StoreError};
use desire_path::workspace::{Edit, ImportRequest, Workspace};

use crate::erase::{self, HERS, found, told};
use crate::store::{files_in, invented_events, place, write_import};
use crate::support::unfinished;

/// What is in every plain project.
const OURS: &[&str] = &["SQLite format 3", "CREATE TABLE", "page_view", "Kettle", "bob@example.com"];

fn secret() -> Passphrase {
    passphrase("violet anchor seven 'thunder' mildew; --é")
}

fn passphrase(text: &str) -> Passphrase {
    Passphrase::new(text.to_owned()).unwrap()
}

fn all_of_it() -> Vec<&'static str> {
    OURS.iter().chain(HERS).copied().collect()
}

fn open(file: &ProjectFile) -> Workspace {
    Workspace::open(file, &Progress::new()).unwrap()
}

#[test]
fn nothing_can_be_read_from_the_bytes() {
    let (dir, path) = place();
    let file = ProjectFile::encrypted(&path, secret());
    let workspace = erase::project(dir.path(), &file);
    assert!(fs::metadata(path.with_extension("desire-wal")).unwrap().len() > 8192, "the log is in use");
    assert_eq!(found(&path, &all_of_it()), Vec::<String>::new(), "while it is open");
    let before = told(&workspace);
    workspace.close().unwrap();
    assert_eq!(found(&path, &all_of_it()), Vec::<String>::new(), "when it is closed");
    assert_eq!(fs::metadata(&path).unwrap().len() % 8192, 0);
    assert!(!files_in(dir.path()).iter().any(|name| name.starts_with("shop.desire-")), "one file");
    let workspace = open(&file);
    assert!(workspace.snapshot().is_encrypted());
    assert!(workspace.info().unwrap().cipher.unwrap().starts_with("SQLCipher 4."));
    assert_eq!(told(&workspace), before);
}

/// A project in which a process was killed while it wrote: copies of it with the journal that must be taken back first.
fn half_written(file: &ProjectFile) -> impl Fn(&str) -> PathBuf + use<> {
    let path = file.path.clone();
    let mut store = Store::create(file).unwrap();
    let (columns, dims) = invented_events(20, 9);
    write_import(&mut store, &columns, &dims, 0);
    store.close().unwrap();
    let writing = rusqlite::Connection::open(&path).unwrap();
    if let Some(key) = &file.passphrase {
        writing.pragma_update(None, "key", key.reveal()).unwrap();
        writing.pragma_update(None, "cipher_page_size", 8192).unwrap();
    }
    writing.pragma_update(None, "cache_size", 4).unwrap();
    let half =
        "BEGIN; CREATE TABLE half AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500)
         SELECT i, randomblob(2000) AS filling FROM n; DELETE FROM event_block;";
    writing.execute_batch(half).unwrap();
    move |name| {
        let (there, _unfinished) = (path.with_file_name(name), &writing);
        fs::copy(&path, &there).unwrap();
        fs::copy(path.with_extension("desire-journal"), there.with_extension("desire-journal")).unwrap();
        there
    }
}

/// Only a connection that may write, and has the key, can take the journal back.
#[test]
fn a_file_left_half_written_opens_with_its_passphrase() {
    let (_dir, path) = place();
    let left = half_written(&ProjectFile::encrypted(&path, secret()));
    for (name, reads) in [("read.desire", true), ("edit.desire", false)] {
        let open = |file: ProjectFile| if reads { Store::open_read_only(file) } else { Store::open(file) };
        let there = left(name);
        let none = open(ProjectFile::from(&there)).err();
        assert!(matches!(none, Some(StoreError::Locked(_))), "{name}: {none:?}");
        let there = left(name);
        let wrong = open(ProjectFile::encrypted(&there, passphrase("violet"))).err();
        assert!(matches!(wrong, Some(StoreError::WrongPassphrase(_))), "{name}: {wrong:?}");
        for there in [there, left(name)] {
            let store = open(ProjectFile::encrypted(&there, secret())).unwrap();
            assert!(store.is_encrypted());
            assert_eq!(store.read().unwrap().columns.len(), 180, "{name}");
        }
    }
}

#[test]
fn a_plain_file_left_half_written_needs_no_passphrase() {
    let (_dir, path) = place();
    let left = half_written(&ProjectFile::from(&path));
    for file in [ProjectFile::from(left("none.desire")), ProjectFile::encrypted(left("some.desire"), secret())] {
        let store = Store::open_read_only(&file).unwrap();
        assert!(!store.is_encrypted());
        assert_eq!(store.read().unwrap().columns.len(), 180);
    }
}

#[test]
fn only_the_right_passphrase_opens_it() {
    let (dir, path) = place();
    let file = ProjectFile::encrypted(&path, secret());
    let mut store = Store::create(&file).unwrap();
    let (columns, dims) = invented_events(20, 9);
    write_import(&mut store, &columns, &dims, 0);
    store.close().unwrap();
    let bytes = fs::read(&path).unwrap();
    for opened in [Store::open(&path), Store::open_read_only(&path)] {
        assert!(matches!(opened, Err(StoreError::Locked(_))));
    }
    for wrong in ["violet", "Violet anchor seven 'thunder' mildew; --é", " "] {
        let file = ProjectFile::encrypted(&path, passphrase(wrong));
        for opened in [Store::open(&file), Store::open_read_only(&file)] {
            let error = opened.err().unwrap();
            assert!(matches!(error, StoreError::WrongPassphrase(_)), "{error:?}");
            assert!(!format!("{error} {error:?} {file:?}").contains("thunder"));
        }
    }
    assert!(fs::read(&path).unwrap() == bytes, "the file was touched");
    assert_eq!(files_in(dir.path()), ["shop.desire"]);
    assert_eq!(Store::open(&file).unwrap().read().unwrap().columns.len(), 180);
    // a page that was changed is noticed by whoever reads it: every page is signed
    let (pages, mut noticed) = (bytes.len() / 8192, 0);
    for page in (1..pages).step_by(4) {
        let mut torn = bytes.clone();
        torn[page * 8192 + 100..page * 8192 + 200].fill(0xAA);
        fs::write(&path, &torn).unwrap();
        match Store::open(&file).and_then(|store| store.read()) {
            Err(error) => {
                assert!(matches!(error, StoreError::Damaged { .. }), "{error:?}");
                noticed += 1;
            }
            Ok(contents) if !contents.damage.is_empty() => noticed += 1,
            // a page of a table without rows
            Ok(contents) => assert_eq!(contents.columns.len(), 180, "page {page}"),
        }
    }
    assert!(noticed > 0, "{pages} pages");
}

/// The same things done to a plain and to an encrypted project.
#[test]
fn everything_works_as_in_a_plain_project() {
    let (dir, path) = place();
    let other = dir.path().join("secret.desire");
    let secret_file = ProjectFile::encrypted(&other, secret());
    let mut plain = erase::project(dir.path(), &path);
    let mut encrypted = erase::project(dir.path(), &secret_file);
    assert_eq!(told(&plain), told(&encrypted));
    let more = "email,timestamp,event\nbob@example.com,2026-02-02T00:00:00Z,visit\ncy@example.com,2020-02-02T00:00:00Z,visit\n";
    let more = erase::write(dir.path(), "more.csv", more);
    for workspace in [&mut plain, &mut encrypted] {
        erase::import(workspace, &more);
        workspace.edit(Edit::SetName("Shop".to_owned())).unwrap();
        workspace.undo().unwrap();
        workspace.undo().unwrap();
        workspace.redo().unwrap();
    }
    assert_eq!(told(&plain), told(&encrypted));
    let mut gone = Vec::new();
    for workspace in [&mut plain, &mut encrypted] {
        let (who, _) = workspace.find_people(&["ann.leander@example.com".to_owned()]);
        gone.push(workspace.erase(&who, &Progress::new()).unwrap());
        workspace.retain(12, &Progress::new()).unwrap();
    }
    assert_eq!(gone[0], gone[1]);
    assert_eq!(told(&plain), told(&encrypted));
    assert_eq!(found(&other, &all_of_it()), Vec::<String>::new());
    let counts = |workspace: &Workspace| workspace.sql("SELECT touchpoint, count(*) FROM events GROUP BY 1 ORDER BY 1");
    assert_eq!(counts(&plain).unwrap(), counts(&encrypted).unwrap());
    let expected = told(&plain);
    plain.close().unwrap();
    encrypted.close().unwrap();
    assert_eq!(told(&Workspace::open_read_only(&secret_file, &Progress::new()).unwrap()), expected);
    assert_eq!(found(&other, &all_of_it()), Vec::<String>::new());
}

#[test]
fn copies_keep_the_passphrase_and_shared_ones_only_have_one_if_asked() {
    let (dir, path) = place();
    let file = ProjectFile::encrypted(&path, secret());
    let workspace = erase::project(dir.path(), &file);
    let copy = ProjectFile::encrypted(dir.path().join("copy.desire"), secret());
    workspace.copy_to(&copy.path).unwrap();
    assert_eq!(found(&copy.path, &all_of_it()), Vec::<String>::new());
    assert_eq!(told(&open(&copy)), told(&workspace));

    let open_copy = dir.path().join("shared.desire");
    workspace.pseudonymise(&open_copy, Overwrite::Refuse, 0, &Progress::new()).unwrap();
    assert_eq!(found(&open_copy, &["SQLite format 3"]).len(), 1, "not encrypted");
    assert_eq!(found(&open_copy, &["bob@example.com", "ann.leander@example.com"]), Vec::<String>::new());
    let own = ProjectFile::encrypted(dir.path().join("own.desire"), passphrase("of its own"));
    workspace.pseudonymise(&own, Overwrite::Refuse, 0, &Progress::new()).unwrap();
    assert_eq!(found(&own.path, OURS), Vec::<String>::new());
    let events = workspace.snapshot().table.num_events();
    for shared in [ProjectFile::from(&open_copy), own] {
        assert_eq!(open(&shared).snapshot().table.num_events(), events);
    }
    let left = files_in(dir.path());
    assert!(!left.iter().any(|name| name.contains(".desire-path-")), "{left:?}");
}

#[test]
fn encrypting_changing_and_decrypting_keep_everything() {
    let (dir, path) = place();
    let mut workspace = erase::project(dir.path(), &path);
    let before = told(&workspace);
    let journal = |workspace: &Workspace| {
        workspace.journal().unwrap().into_iter().filter(|e| e.kind == JournalKind::Edit).map(|e| e.what).next_back()
    };
    assert!(!found(&path, OURS).is_empty());

    workspace.protect(Some(secret()), &Progress::new()).unwrap();
    assert!(workspace.snapshot().is_encrypted());
    assert_eq!(journal(&workspace).as_deref(), Some("Encrypt the project"));
    assert_eq!(found(&path, &all_of_it()), Vec::<String>::new());
    assert_eq!(told(&workspace), before);
    // what was done before can still be undone, and is written encrypted
    assert_eq!(workspace.undo().unwrap().as_deref(), Some("Add segment"));
    workspace.redo().unwrap();
    assert_eq!(found(&path, &all_of_it()), Vec::<String>::new());
    workspace.close().unwrap();

    let mut workspace = open(&ProjectFile::encrypted(&path, secret()));
    workspace.protect(Some(passphrase("another")), &Progress::new()).unwrap();
    assert_eq!(journal(&workspace).as_deref(), Some("Change the passphrase"));
    workspace.close().unwrap();
    let old = Store::open(ProjectFile::encrypted(&path, secret()));
    assert!(matches!(old, Err(StoreError::WrongPassphrase(_))));

    let mut workspace = open(&ProjectFile::encrypted(&path, passphrase("another")));
    workspace.protect(None, &Progress::new()).unwrap();
    assert!(!workspace.snapshot().is_encrypted());
    assert_eq!(journal(&workspace).as_deref(), Some("Remove the encryption"));
    assert_eq!(told(&workspace), before);
    workspace.close().unwrap();
    // a passphrase that is not needed does not hinder
    let workspace = open(&ProjectFile::encrypted(&path, secret()));
    assert!(!workspace.snapshot().is_encrypted());
    assert_eq!(told(&workspace), before);
    let page = workspace.sql("SELECT count(*) FROM sqlite_schema WHERE sql LIKE '%STRICT%'").unwrap();
    assert!(matches!(page.rows[0][0], SqlValue::Integer(n) if n > 10));
    workspace.close().unwrap();
    assert_eq!(u16::from_be_bytes(fs::read(&path).unwrap()[16..18].try_into().unwrap()), 8192, "bytes of a page");
    assert!(!files_in(dir.path()).iter().any(|name| name.starts_with("shop.desire-")));
}

#[test]
fn the_first_import_is_encrypted_while_it_is_written_aside() {
    let (dir, path) = place();
    let file = ProjectFile::encrypted(&path, secret());
    let mut store = Store::create(&file).unwrap();
    store.write_aside().unwrap();
    let (columns, dims) = invented_events(2_000, 60);
    write_import(&mut store, &columns, &dims, 0);
    let aside = unfinished(&path).unwrap();
    assert!(fs::metadata(&aside).unwrap().len() > 100_000);
    assert_eq!(found(&aside, &["SQLite format 3", "page_view", "C00001"]), Vec::<String>::new());
    store.close().unwrap();
    assert_eq!(Store::open(&file).unwrap().read().unwrap().columns.len(), 120_000);
    assert_eq!(files_in(dir.path()), ["shop.desire"]);
    // and the same by the way of the program
    fs::remove_file(&path).unwrap();
    let rows = crate::workspace::csv(&dir.path().join("rows.csv"), "somebody-", 500);
    let mapping = desire_path::import::inspect(&rows).unwrap().mapping;
    let workspace = Workspace::create(&file, &Progress::new()).unwrap();
    workspace.import_and_close(&[ImportRequest { input: rows.as_path().into(), mapping }], &Progress::new()).unwrap();
    assert_eq!(found(&path, &["SQLite format 3", "somebody-"]), Vec::<String>::new());
    assert_eq!(open(&file).snapshot().table.num_events(), 500);
}

#[test]
fn a_cancelled_or_hindered_change_leaves_the_project_as_it_was() {
    let (dir, path) = place();
    let mut workspace = erase::project(dir.path(), &path);
    let before = told(&workspace);
    let progress = Progress::new();
    progress.cancel();
    let stopped = workspace.protect(Some(secret()), &progress);
    assert!(matches!(stopped, Err(StoreError::Cancelled)), "{stopped:?}");
    // somebody who reads it holds the log
    let reader = Workspace::open_read_only(&path, &Progress::new()).unwrap();
    let hindered = workspace.protect(Some(secret()), &Progress::new());
    assert!(matches!(hindered, Err(StoreError::InUse { .. })), "{hindered:?}");
    assert!(!workspace.snapshot().is_encrypted());
    drop(reader);
    workspace.edit(Edit::SetName("Still here".to_owned())).unwrap();
    workspace.undo().unwrap();
    assert_eq!(told(&workspace), before);
    workspace.close().unwrap();
    assert!(!files_in(dir.path()).iter().any(|name| name.starts_with("shop.desire-")));
    assert_eq!(told(&Workspace::open(&path, &Progress::new()).unwrap()), before);
}

#[test]
fn what_a_killed_decryption_wrote_is_removed() {
    let (dir, path) = place();
    let file = ProjectFile::encrypted(&path, secret());
    Store::create(&file).unwrap().close().unwrap();
    fs::write(dir.path().join("shop.desire.desire-path-x1Y2z3.new"), "half a project in plain text").unwrap();
    Store::open(&file).unwrap().close().unwrap();
    assert_eq!(files_in(dir.path()), ["shop.desire"]);
}

/// Whoever fails to open a project must not take away the locks of those who have it open: on Unix any closing of the file
/// would.
#[cfg(target_os = "linux")]
#[test]
fn an_attempt_to_open_it_leaves_the_locks_of_others_alone() {
    let (_dir, path) = place();
    let locks = || {
        let inode = format!(":{} ", std::os::unix::fs::MetadataExt::ino(&fs::metadata(&path).unwrap()));
        let all = fs::read_to_string("/proc/locks").unwrap();
        all.lines().filter(|line| line.contains(&inode)).count()
    };
    for passphrase in [Some(secret()), None] {
        fs::remove_file(&path).ok();
        let file = ProjectFile { path: path.clone(), passphrase };
        let store = Store::create(&file).unwrap();
        let held = locks();
        assert!(held > 0, "an open project is locked");
        let wrong = ProjectFile::encrypted(&path, passphrase_of_another());
        for other in [ProjectFile::from(&path), wrong, file] {
            drop(Store::open_read_only(&other));
            assert_eq!(locks(), held, "{other:?}");
        }
        assert!(!desire_path::store::looks_encrypted(&path) || store.is_encrypted());
        assert_eq!(locks(), held);
        store.close().unwrap();
    }
}

fn passphrase_of_another() -> Passphrase {
    passphrase("somebody else's")
}

/// SQLite copies through a file of its own when a project is written anew; nothing is readable there either.
#[cfg(target_os = "linux")]
#[test]
fn temporary_files_are_encrypted_too() {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicBool, Ordering};

    const NAME: &str = "veiled-customer-number-";
    let (dir, path) = place();
    let rows = crate::workspace::csv(&dir.path().join("rows.csv"), NAME, 200_000);
    let mapping = desire_path::import::inspect(&rows).unwrap().mapping;
    let mut workspace = Workspace::create(ProjectFile::encrypted(&path, secret()), &Progress::new()).unwrap();
    workspace.import(&[ImportRequest { input: rows.as_path().into(), mapping }], &Progress::new()).unwrap();
    let stop = Arc::new(AtomicBool::new(false));
    let stopped = stop.clone();
    let look = move || {
        let mut seen: Vec<Vec<u8>> = Vec::new();
        while !stopped.load(Ordering::Relaxed) {
            seen.extend(nameless_files());
            std::thread::sleep(std::time::Duration::from_millis(4));
        }
        seen
    };
    let looking = std::thread::Builder::new().name("looking".to_owned()).spawn(look).unwrap();
    let (who, _) = workspace.find_people(&[format!("{NAME}7")]);
    assert_eq!(who.len(), 1);
    workspace.erase(&who, &Progress::new()).unwrap();
    stop.store(true, Ordering::Relaxed);
    let seen = looking.join().unwrap();
    // other tests of this process have plain ones
    let encrypted = seen.iter().filter(|bytes| !bytes.starts_with(b"SQLite format 3")).map(Vec::len).max();
    assert!(encrypted > Some(100_000), "nothing was seen of the file being written anew: {encrypted:?} bytes");
    let plain = seen.iter().filter(|bytes| memchr::memmem::find(bytes, NAME.as_bytes()).is_some()).count();
    assert_eq!(plain, 0, "somebody can be read");
}

/// What is in the files that this process has open and that have no name.
#[cfg(target_os = "linux")]
fn nameless_files() -> Vec<Vec<u8>> {
    let nameless = |file: &Path| fs::read_link(file).is_ok_and(|to| to.to_string_lossy().ends_with("(deleted)"));
    let open = fs::read_dir("/proc/self/fd").unwrap().flatten().map(|entry| entry.path());
    open.filter(|file| nameless(file)).filter_map(|file| fs::read(file).ok()).collect()
}

/// The file is what other programs that know SQLCipher expect, with our size of a page.
#[test]
fn it_is_an_ordinary_sqlcipher_file() {
    let (_dir, path) = place();
    Store::create(ProjectFile::encrypted(&path, secret())).unwrap().close().unwrap();
    let ask = |path: &Path, pragma: &str| -> String {
        let conn = rusqlite::Connection::open(path).unwrap();
        conn.pragma_update(None, "key", secret().reveal()).unwrap();
        conn.pragma_update(None, "cipher_page_size", 8192).unwrap();
        conn.query_row("SELECT count(*) FROM journal", [], |r| r.get::<_, i64>(0)).unwrap();
        conn.pragma_query_value(None, pragma, |r| r.get(0)).unwrap()
    };
    assert_eq!(ask(&path, "kdf_iter"), "256000");
    assert_eq!(ask(&path, "cipher_hmac_algorithm"), "HMAC_SHA512");
    assert_eq!(ask(&path, "cipher_kdf_algorithm"), "PBKDF2_HMAC_SHA512");
    assert_eq!(ask(&path, "cipher_provider"), "openssl");
}
