//! The project file as its users meet it: what goes in comes out, and everything that can be wrong with a file is said
//! clearly and loses nothing.

mod damage;
pub(crate) mod derived;
mod edits;
mod limits;
mod safety;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use desire_path::events::{Columns, Dimensions, EventTable, People};
use desire_path::model::{
    Action, ActionKind, ActionState, BackTest, Baseline, Btyd, CalibrationRow, Consent, DecileRow, DropoutRule, Factor,
    FactorReason, Feature, FeatureName, GroupAverage, Import, ImportState, ImportWarning, ModelRun, NONE_U32,
    NextStepQuality, NextTouchpointRun, OrderRecord, OrderValues, PredictionRun, ProductRun, ProductTest,
    RankedProducts, Readiness, ReadinessReason, Reject, RejectCode, RejectReason, RfmGroup, Rules, Score, Segment,
    SegmentKind, Target, TargetRun, Teller, TestedWindow, ValueDoubt, ValueRun, ValueTest,
};
use desire_path::progress::Progress;
use desire_path::store::{ProfileDetail, SqlValue, Store, StoreError, zeroed_columns};
use desire_path::workspace::{Edit, Workspace};
use proptest::prelude::*;
use tempfile::TempDir;

use crate::support::in_words;

/// A folder and a path in it for a project.
pub(crate) fn place() -> (TempDir, PathBuf) {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("shop.desire");
    (dir, path)
}

/// Events of `customers` customers, `each` of them, an hour apart, customers mixed in time.
pub(crate) fn invented_events(customers: u32, each: u32) -> (Columns, Dimensions) {
    let mut dims = Dimensions::default();
    for name in ["page_view", "add_to_cart", "purchase"] {
        dims.event.intern(name);
    }
    dims.page.intern("/product/1");
    dims.source.intern("Website");
    let n = customers * each;
    let mut columns = zeroed_columns(n as usize);
    for nothing in [&mut columns.channel, &mut columns.product, &mut columns.campaign, &mut columns.device] {
        nothing.fill(NONE_U32);
    }
    columns.country.fill(NONE_U32);
    columns.text.fill(NONE_U32);
    for i in 0..n {
        let at = i as usize;
        columns.profile[at] = i % customers;
        columns.time[at] = 1_700_000_000_000 + i64::from(i) * 3_600_000;
        columns.event[at] = i / customers % 3;
        columns.page[at] = if i % 2 == 0 { 0 } else { NONE_U32 };
        columns.value[at] = if i / customers % 3 == 2 { 19.99 } else { f64::NAN };
    }
    (columns, dims)
}

/// Writes one import; returns its number.
pub(crate) fn write_import(store: &mut Store, columns: &Columns, dims: &Dimensions, first_profile: u32) -> u32 {
    let mut writer = store.begin_import().unwrap();
    let source = writer.source("Website", "{}").unwrap();
    let id = writer.begin(source, "web.csv", 1).unwrap();
    let highest = columns.profile.iter().copied().max().map_or(0, |p| p + 1);
    let names: Vec<String> = (first_profile..highest).map(|p| format!("C{p:05}")).collect();
    writer.profiles(first_profile, names.iter().map(|name| [name.as_str(), "", "", ""])).unwrap();
    writer.events(columns.clone()).unwrap();
    writer.names(dims).unwrap();
    writer.end(&counted(columns)).unwrap();
    writer.commit("Import", 1).unwrap();
    id
}

fn counted(columns: &Columns) -> Import {
    Import {
        replaced: 0,
        id: 0,
        source: 0,
        file: String::new(),
        file_hash: u64::MAX - 7,
        at: 0,
        rows: columns.len() as u64,
        events: columns.len() as u64,
        profiles: 0,
        duplicates: 0,
        rejected: vec![(RejectCode::NoTime.into(), 2), (RejectReason::Earlier("bad luck".to_owned()), 1)],
        excluded: 1,
        repeated: 3,
        currencies: vec![("EUR".to_owned(), 3)],
        warnings: vec![(ImportWarning::UnreadableAmount, 2), (ImportWarning::PartOfRow(RejectCode::NoTime.into()), 1)],
        first_ms: columns.time.iter().copied().min(),
        last_ms: columns.time.iter().copied().max(),
        state: ImportState::Active,
    }
}

/// Events as sortable rows, whatever their order.
fn rows(columns: &Columns) -> Vec<String> {
    let mut rows: Vec<String> = (0..columns.len())
        .map(|i| {
            let c = columns;
            format!(
                "{} {} {} {:?} {:?} {:?} {:?} {} {:?} {:?} {:?} {:?}",
                c.profile[i],
                c.time[i],
                c.source[i],
                c.event[i],
                c.channel[i],
                c.page[i],
                c.product[i],
                if c.value[i].is_nan() { 1 } else { c.value[i].to_bits() },
                c.campaign[i],
                c.device[i],
                c.country[i],
                c.text[i]
            )
        })
        .collect();
    rows.sort();
    rows
}

/// Makes a project one of format 7 again.
pub(crate) const TO_FORMAT_7: &str = "ALTER TABLE profile_detail DROP COLUMN first_name;
    ALTER TABLE profile_detail DROP COLUMN postcode; ALTER TABLE profile_detail DROP COLUMN city;
    ALTER TABLE profile_detail DROP COLUMN region;
    ALTER TABLE profile_detail DROP COLUMN last_name; ALTER TABLE event_block DROP COLUMN properties;
    ALTER TABLE import DROP COLUMN warnings;
    DROP TABLE derived_column;
    DROP TABLE row_tags; DROP TABLE product; DROP TABLE touchpoint_kind; DROP TABLE item; DROP TABLE assignment;
    DROP TABLE webhook_delivery;
    DROP TABLE prediction_answer; DROP TABLE prediction_model; DROP TABLE prediction_run;
    CREATE TABLE prediction_run (
        id INTEGER PRIMARY KEY CHECK (id = 1), cut_off INTEGER NOT NULL, data_fingerprint INTEGER NOT NULL,
        next_step TEXT) STRICT;
    CREATE TABLE prediction_target (
        id INTEGER PRIMARY KEY, target TEXT NOT NULL, horizon_days INTEGER NOT NULL, readiness TEXT NOT NULL,
        back_test TEXT, coefficients TEXT NOT NULL) STRICT;
    CREATE TABLE prediction_score (
        target_id INTEGER NOT NULL REFERENCES prediction_target ON DELETE CASCADE, position INTEGER NOT NULL,
        customer INTEGER NOT NULL, p REAL NOT NULL, factors TEXT NOT NULL,
        PRIMARY KEY (target_id, position)) STRICT, WITHOUT ROWID;
    CREATE TABLE prediction_next (
        position INTEGER PRIMARY KEY, customer INTEGER NOT NULL, touchpoints TEXT NOT NULL) STRICT;
    DROP TABLE table_checksum; DROP TABLE undo_step; DROP TABLE action;
    CREATE TABLE action (
        id INTEGER PRIMARY KEY, customer INTEGER NOT NULL, kind TEXT NOT NULL, channel TEXT NOT NULL,
        content TEXT NOT NULL, best_hour INTEGER NOT NULL, reason TEXT NOT NULL, expected_value REAL NOT NULL,
        expires INTEGER NOT NULL, hold_out INTEGER NOT NULL, consent TEXT NOT NULL, state TEXT NOT NULL,
        edited INTEGER NOT NULL) STRICT;
    PRAGMA user_version = 7;";

/// A project of 20 customers with 9 events each, closed.
fn small_project(path: &Path) {
    let mut store = Store::create(path).unwrap();
    let (columns, dims) = invented_events(20, 9);
    write_import(&mut store, &columns, &dims, 0);
    store.close().unwrap();
}

pub(crate) fn files_in(dir: &Path) -> Vec<String> {
    let mut names: Vec<String> =
        fs::read_dir(dir).unwrap().map(|e| e.unwrap().file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

#[test]
fn what_goes_in_comes_out_and_a_closed_project_is_one_file() {
    let (dir, path) = place();
    let mut store = Store::create(&path).unwrap();
    let (columns, dims) = invented_events(700, 120);
    write_import(&mut store, &columns, &dims, 0);
    store.close().unwrap();
    assert_eq!(files_in(dir.path()), ["shop.desire"]);

    let store = Store::open(&path).unwrap();
    let contents = store.read().unwrap();
    assert_eq!(rows(&contents.columns), rows(&columns));
    assert_eq!(contents.people.customer_id.len(), 700);
    assert_eq!(contents.people.customer_id.get(699), "C00699");
    assert!(contents.people.active.iter().all(|&a| a));
    assert_eq!(contents.dims.event.iter().collect::<Vec<_>>(), ["page_view", "add_to_cart", "purchase"]);
    assert_eq!(contents.dims.source.iter().collect::<Vec<_>>(), ["Website"]);
    let import = &contents.project.imports[0];
    assert_eq!((import.events, import.file_hash), (84_000, u64::MAX - 7));
    assert_eq!(in_words(&import.rejected), [("no time".to_owned(), 2), ("bad luck".to_owned(), 1)]);
    assert_eq!((import.excluded, import.repeated), (1, 3));
    assert!(contents.damage.is_empty());
    let info = store.info().unwrap();
    assert_eq!((info.events, info.blocks, info.profiles, info.rejected), (84_000, 2, 700, 3));
}

#[test]
fn an_import_that_is_dropped_leaves_nothing() {
    let (_dir, path) = place();
    let mut store = Store::create(&path).unwrap();
    let (columns, dims) = invented_events(5, 4);
    {
        let mut writer = store.begin_import().unwrap();
        let source = writer.source("Website", "{}").unwrap();
        writer.begin(source, "web.csv", 1).unwrap();
        writer.profiles(0, ["a", "b", "c", "d", "e"].map(|c| [c, "", "", ""]).into_iter()).unwrap();
        writer.names(&dims).unwrap();
        writer.events(columns.clone()).unwrap();
        writer.end(&counted(&columns)).unwrap();
    }
    let contents = store.read().unwrap();
    assert_eq!(contents.columns.len(), 0);
    assert_eq!(contents.people.customer_id.len(), 0);
    assert!(contents.project.imports.is_empty() && contents.project.sources.is_empty());
    assert!(contents.dims.event.is_empty());
}

#[test]
fn details_of_people_follow_the_latest_import() {
    let (_dir, path) = place();
    let mut store = Store::create(&path).unwrap();
    let detail = |profile, name: &str, attributes: &[(&str, &str)]| ProfileDetail {
        profile,
        name: Some(name.to_owned()),
        first_name: Some(name[..2].to_owned()),
        attributes: attributes.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect(),
        ..ProfileDetail::default()
    };
    let mut writer = store.begin_import().unwrap();
    let source = writer.source("CRM", "{}").unwrap();
    for (round, details) in [
        vec![detail(0, "Ann", &[("Zip", "1"), ("City", "Bonn")]), detail(2, "Cy", &[])],
        vec![detail(0, "Anna", &[("Zip", "2")])],
    ]
    .into_iter()
    .enumerate()
    {
        writer.begin(source, "crm.csv", 1).unwrap();
        if round == 0 {
            writer.profiles(0, ["a", "b", "c"].map(|c| [c, "", "", ""]).into_iter()).unwrap();
        }
        writer.details(&details).unwrap();
        writer.end(&counted(&Columns::default())).unwrap();
    }
    writer.commit("Import", 1).unwrap();
    let people = store.read().unwrap().people;
    assert_eq!(people.name.iter().collect::<Vec<_>>(), ["Anna", "", "Cy"]);
    assert_eq!(people.first_name.iter().collect::<Vec<_>>(), ["An", "", "Cy"]);
    assert_eq!(people.active, [true, false, true]);
    let own = |k: &str, v: &str| (k.to_owned(), v.to_owned());
    assert_eq!(store.attributes(&[0]).unwrap(), [own("Zip", "2"), own("City", "Bonn")]);
}

#[test]
fn rejected_rows_are_listed_in_order() {
    let (_dir, path) = place();
    let mut store = Store::create(&path).unwrap();
    let rejects: Vec<Reject> = (0..100)
        .map(|i| Reject {
            line: 100 - i,
            column: "time".to_owned(),
            reason: RejectCode::NoTime.into(),
            raw: format!("\"a,b\";{i}"),
        })
        .collect();
    let mut writer = store.begin_import().unwrap();
    let source = writer.source("Website", "{}").unwrap();
    let id = writer.begin(source, "web.csv", 1).unwrap();
    writer.rejects(&rejects).unwrap();
    writer.end(&counted(&Columns::default())).unwrap();
    writer.commit("Import", 1).unwrap();
    assert_eq!(store.rejects(id).unwrap(), rejects);
    assert!(store.rejects(id + 1).unwrap().is_empty());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn any_events_come_back_over_several_imports(
        imports in prop::collection::vec(
            prop::collection::vec(
                (0u32..50, -12_000_000_000_000i64..12_000_000_000_000, any::<[u32; 3]>(), any::<f64>()), 0..200), 1..4)
    ) {
        let (_dir, path) = place();
        let mut store = Store::create(&path).unwrap();
        let mut all = Columns::default();
        let mut known = 0;
        let mut dims = Dimensions::default();
        for dictionary in [&mut dims.event, &mut dims.text, &mut dims.channel] {
            for i in 0..300 {
                dictionary.intern(&format!("name {i}"));
            }
        }
        for dictionary in [&mut dims.page, &mut dims.product, &mut dims.campaign, &mut dims.device, &mut dims.country] {
            dictionary.intern("only");
        }
        // what is there, or nothing
        let code = |any: u32, n: u32| if any.is_multiple_of(7) { NONE_U32 } else { any % n };
        for import in &imports {
            let mut columns = zeroed_columns(import.len());
            for (i, (profile, time, codes, value)) in import.iter().enumerate() {
                columns.profile[i] = *profile;
                columns.time[i] = *time;
                columns.event[i] = code(codes[0], 300);
                columns.text[i] = code(codes[1], 300);
                columns.channel[i] = code(codes[2], 5);
                columns.value[i] = *value;
            }
            write_import(&mut store, &columns, &dims, known);
            known = known.max(columns.profile.iter().copied().max().map_or(0, |p| p + 1));
            all.extend(&columns);
        }
        let contents = store.read().unwrap();
        prop_assert_eq!(rows(&contents.columns), rows(&all));
        // The order that analyses rely on: import order among events at the same time.
        let mut people = contents.people;
        let roots: Vec<u32> = (0..people.active.len() as u32).collect();
        people.set_customers(&roots);
        let table = |columns: &Columns, people: &People| {
            let people = Arc::new(people.clone());
            EventTable::build(columns, Arc::default(), people, &Rules::default())
        };
        let (stored, direct) = (table(&contents.columns, &people), table(&all, &people));
        prop_assert_eq!(&stored.time, &direct.time);
        prop_assert_eq!(&stored.event, &direct.event);
        prop_assert_eq!(&stored.source, &direct.source);
        prop_assert_eq!(stored.offsets(), direct.offsets());
    }
}

#[test]
fn a_damaged_byte_anywhere_in_a_block_is_found_and_the_rest_still_opens() {
    let (dir, path) = place();
    let mut store = Store::create(&path).unwrap();
    let (columns, dims) = invented_events(600, 10);
    write_import(&mut store, &columns, &dims, 0);
    let second = write_import(&mut store, &columns, &dims, 600);
    store.close().unwrap();
    let bytes = fs::read(&path).unwrap();
    // The times of a block are a run of bytes that occurs once per import: the second one is the second import's.
    let victim = times_of_second_block(&bytes, &columns);
    for step in 0..8 {
        let mut damaged = bytes.clone();
        damaged[victim + step * 700] ^= 0x10;
        let copy = dir.path().join(format!("damaged-{step}.desire"));
        fs::write(&copy, damaged).unwrap();
        let workspace = Workspace::open(&copy, &Progress::new()).unwrap();
        let [block] = workspace.damaged() else { panic!("{:?}", workspace.damaged()) };
        assert_eq!((block.import, block.block, block.events), (second, 0, 6000));
        let text = block.to_string();
        assert!(text.contains("Block 0 of import 2") && text.contains("6000 events are left out"), "{text}");
        assert_eq!(workspace.snapshot().table.num_events(), 6000);
        workspace.close().unwrap();
        assert_eq!(Store::open_read_only(&copy).unwrap().info().unwrap().blocks, 2, "the block is still in the file");
    }
}

/// Where the bytes of the second block's time column begin.
fn times_of_second_block(file: &[u8], columns: &Columns) -> usize {
    let mut order: Vec<usize> = (0..columns.len()).collect();
    order.sort_by_key(|&i| (columns.profile[i], columns.time[i]));
    let low = columns.time.iter().min().unwrap();
    let pattern: Vec<u8> =
        order[..6].iter().flat_map(|&i| ((columns.time[i] - low) as u64).to_le_bytes()[..5].to_vec()).collect();
    let found: Vec<usize> =
        (0..file.len() - pattern.len()).filter(|&at| file[at..at + pattern.len()] == pattern).collect();
    assert_eq!(found.len(), 2, "{found:?}");
    found[1]
}

fn message(result: Result<Store, StoreError>) -> String {
    result.err().map(|e| e.to_string()).unwrap_or_default()
}

#[test]
fn what_is_no_project_is_refused_and_left_alone() {
    let (dir, path) = place();
    assert!(matches!(Store::open(&path), Err(StoreError::NotFound(_))));
    for (name, bytes) in [("empty", &b""[..]), ("text", b"date,customer\n1,2\n"), ("cut", b"SQLite format 3\0")] {
        let file = dir.path().join(name);
        fs::write(&file, bytes).unwrap();
        for opened in [Store::open(&file), Store::open_read_only(&file)] {
            let text = message(opened);
            assert!(text.contains("is not a Desire Path project"), "{name}: {text}");
        }
        assert_eq!(fs::read(&file).unwrap(), bytes);
    }
    assert!(message(Store::open(dir.path())).contains("is not a Desire Path project"));
    assert_eq!(files_in(dir.path()), ["cut", "empty", "text"]);
    small_project(&path);
    assert!(matches!(Store::create(&path), Err(StoreError::AlreadyExists(_))));
    let nowhere = dir.path().join("no/such/shop.desire");
    assert!(matches!(Store::create(&nowhere), Err(StoreError::NoFolder(_))));
}

#[test]
fn a_project_of_a_newer_version_is_refused_and_left_alone() {
    let (dir, path) = place();
    small_project(&path);
    let mut bytes = fs::read(&path).unwrap();
    bytes[60..64].copy_from_slice(&99u32.to_be_bytes()); // SQLite keeps `user_version` there.
    fs::write(&path, &bytes).unwrap();
    for opened in [Store::open(&path), Store::open_read_only(&path)] {
        let text = message(opened);
        assert!(text.contains("newer version") && text.contains("99") && text.contains("Update"), "{text}");
    }
    assert_eq!(fs::read(&path).unwrap(), bytes);
    assert_eq!(files_in(dir.path()), ["shop.desire"]);
}

#[test]
fn a_torn_file_is_reported_as_damaged() {
    let (_dir, path) = place();
    small_project(&path);
    let mut bytes = fs::read(&path).unwrap();
    for byte in &mut bytes[100..8000] {
        *byte = 0xAA;
    }
    fs::write(&path, &bytes).unwrap();
    let error = Store::open(&path).and_then(|s| s.read().map(|_| ())).unwrap_err();
    assert!(matches!(error, StoreError::Damaged { .. }), "{error:?}");
    assert!(error.to_string().contains("backup"), "{error}");
}

#[test]
fn a_full_disk_is_said_and_the_project_stays_as_it_was() {
    let (_dir, path) = place();
    small_project(&path);
    let mut store = Store::open(&path).unwrap();
    let pages = store.info().unwrap().bytes / 8192;
    store.limit_pages(pages as u32 + 20).unwrap();
    let (columns, dims) = invented_events(500, 300);
    let mut writer = store.begin_import().unwrap();
    let source = writer.source("Website", "{}").unwrap();
    writer.begin(source, "big.csv", 1).unwrap();
    writer.names(&dims).unwrap();
    let wrote = writer.events(columns.clone()).and_then(|()| writer.end(&counted(&columns)));
    let error = wrote.unwrap_err();
    drop(writer);
    assert!(matches!(error, StoreError::DiskFull(_)), "{error:?}");
    assert!(error.to_string().contains("Nothing was changed"), "{error}");
    let contents = store.read().unwrap();
    assert_eq!((contents.columns.len(), contents.project.imports.len()), (180, 1));
    store.close().unwrap();
    assert_eq!(Store::open(&path).unwrap().read().unwrap().columns.len(), 180);
}

#[test]
fn only_one_opens_for_editing_but_anyone_may_read() {
    let (dir, path) = place();
    small_project(&path);
    let first = Workspace::open(&path, &Progress::new()).unwrap();
    let text = message(Store::open(&path));
    assert!(text.contains("open in another Desire Path window"), "{text}");
    assert!(text.contains(&std::process::id().to_string()) && text.contains("read-only"), "{text}");
    let reader = Workspace::open_read_only(&path, &Progress::new()).unwrap();
    assert_eq!(reader.snapshot().table.num_events(), 180);
    assert_eq!(reader.sql("SELECT count(*) FROM events").unwrap().rows, [[SqlValue::Integer(180)]]);
    first.close().unwrap();
    drop(reader);
    Store::open(&path).unwrap().close().unwrap();
    assert_eq!(files_in(dir.path()), ["shop.desire"]);
}

/// A second run of this test binary that opens the project it is given and says what it finds.
#[test]
fn a_second_process() {
    let (_dir, own) = place();
    let given = std::env::var_os("DESIRE_PATH_TEST_SECOND").map(PathBuf::from);
    if given.is_none() {
        small_project(&own);
    }
    let path = given.clone().unwrap_or(own);
    let editing = message(Store::open(&path));
    let reading = message(Store::open_read_only(&path).and_then(|s| s.read().map(|_| s)));
    eprintln!("editing: {editing}\nreading: {reading}");
    if given.is_none() {
        assert_eq!((editing.as_str(), reading.as_str()), ("", ""));
    }
}

/// What a second process says about the project, run as another user where that user is named.
fn second_process(path: &Path, user: Option<u32>) -> Option<String> {
    let mut command = std::process::Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", "store::a_second_process", "--nocapture"]).env("DESIRE_PATH_TEST_SECOND", path);
    #[cfg(unix)]
    if let Some(user) = user {
        std::os::unix::process::CommandExt::uid(&mut command, user);
    }
    let output = command.output().ok()?;
    Some(String::from_utf8_lossy(&output.stderr).into_owned())
}

#[test]
fn a_second_process_is_told_who_has_the_project_and_may_read_it() {
    let (_dir, path) = place();
    small_project(&path);
    let first = Store::open(&path).unwrap();
    let said = second_process(&path, None).unwrap();
    assert!(said.contains("open in another Desire Path window"), "{said}");
    assert!(said.contains(&format!("(process {})", std::process::id())), "{said}");
    assert!(said.contains("reading: \n"), "{said}");
    first.close().unwrap();
    let said = second_process(&path, None).unwrap();
    assert!(said.contains("editing: \nreading: \n"), "{said}");
}

#[cfg(unix)]
#[test]
fn a_read_only_folder_or_file_is_said_and_can_be_read() {
    use std::os::unix::fs::PermissionsExt;
    let (dir, path) = place();
    small_project(&path);
    let folder = |mode| fs::set_permissions(dir.path(), fs::Permissions::from_mode(mode)).unwrap();
    let file = |mode| fs::set_permissions(&path, fs::Permissions::from_mode(mode)).unwrap();
    folder(0o555);
    // Nothing is read-only to the superuser: then somebody else asks.
    let superuser = fs::write(dir.path().join("probe"), "").is_ok();
    fs::remove_file(dir.path().join("probe")).ok();
    for (folder_mode, file_mode) in [(0o555, 0o644), (0o555, 0o444), (0o755, 0o444)] {
        folder(folder_mode);
        file(file_mode);
        let Some(said) = second_process(&path, superuser.then_some(65534)) else {
            crate::support::skip("no other user may run this program");
            break;
        };
        assert!(said.contains("cannot be written: the file or its folder is read-only"), "{said}");
        assert!(said.contains("reading: \n"), "{said}");
    }
    folder(0o755);
    assert_eq!(files_in(dir.path()), ["shop.desire"]);
}

#[test]
fn a_project_opened_read_only_cannot_be_changed() {
    let (_dir, path) = place();
    small_project(&path);
    let before = fs::read(&path).unwrap();
    let mut workspace = Workspace::open_read_only(&path, &Progress::new()).unwrap();
    let error = workspace.edit(Edit::SetName("x".to_owned())).unwrap_err();
    assert!(matches!(error, StoreError::OpenedReadOnly(_)), "{error:?}");
    assert_ne!(workspace.snapshot().project.name, "x");
    workspace.close().unwrap();
    assert_eq!(fs::read(&path).unwrap(), before);
}

#[test]
fn a_project_of_an_older_format_can_be_read_without_opening_it_for_editing_first() {
    let (_dir, path) = place();
    let mut store = Store::create(&path).unwrap();
    let (columns, dims) = invented_events(20, 9);
    write_import(&mut store, &columns, &dims, 0);
    store.close().unwrap();
    let older = rusqlite::Connection::open(&path).unwrap();
    let back = "ALTER TABLE event_block DROP COLUMN record; DROP TABLE withdrawn;
        ALTER TABLE import DROP COLUMN replaced;
        PRAGMA user_version = 6;";
    older.execute_batch(TO_FORMAT_7).and_then(|()| older.execute_batch(back)).unwrap();
    drop(older);
    let store = Store::open_read_only(&path).unwrap();
    assert!(store.is_read_only());
    assert_eq!(store.read().unwrap().columns.len(), 180);
}
