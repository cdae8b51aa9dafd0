//! The columns that a project keeps ready: they say what the blocks say, through every filter and after every edit; what is
//! outdated or damaged is not used; nothing of an erased person is left in them.

use std::panic::{AssertUnwindSafe, catch_unwind};

use desire_path::analysis::flow::{Anchor, FlowPaths, FlowSettings, Level};
use desire_path::analysis::{self, CustomerStates, PathSettings, channels, friction, quality};
use desire_path::events::{EventTable, Subset, UnreadableColumn};
use desire_path::files::Overwrite;
use desire_path::generate;
use desire_path::import::inspect;
use desire_path::model::{
    Bots, Change, Decision, Entity, Filter, ProfileId, Project, Purpose, TouchpointRule, Verdict,
};
use desire_path::store::WORTH_KEEPING;
use desire_path::workspace::ImportRequest;

use super::damage::{each_flipped, run};
use super::*;
use crate::erase;

/// The invented shop with so many people.
fn shop(dir: &Path, path: &Path, customers: u32, seed: u64) {
    let exports = dir.join(format!("exports-{customers}-{seed}"));
    generate::shop(customers, seed, &exports, &Progress::new()).unwrap();
    let mut workspace = Workspace::create(path, &Progress::new()).unwrap();
    // of few people some files are empty
    let files = generate::FILES.map(|(file, _)| exports.join(file));
    files
        .iter()
        .filter(|file| inspect(file.as_path()).is_ok())
        .for_each(|file| drop(erase::import(&mut workspace, file)));
    workspace.close().unwrap();
}

fn keep(path: &Path) {
    let mut workspace = Workspace::open(path, &Progress::new()).unwrap();
    assert!(workspace.keep_table(&Progress::new()).unwrap(), "there was something to write");
    assert!(!workspace.keep_table(&Progress::new()).unwrap(), "now there is not");
    workspace.close().unwrap();
}

fn is_kept(path: &Path) -> bool {
    Store::open_read_only(path).unwrap().stored_table().is_some()
}

fn rows_kept(path: &Path) -> u64 {
    let conn = rusqlite::Connection::open(path).unwrap();
    conn.query_row("SELECT count(*) FROM derived_column", [], |r| r.get(0)).unwrap()
}

/// Everything in a table.
pub(crate) fn contents(table: &EventTable) -> String {
    let t = table;
    let dims = [&t.dims.event, &t.dims.channel, &t.dims.page, &t.dims.product, &t.dims.campaign, &t.dims.device];
    let names: Vec<Vec<&str>> =
        dims.into_iter().chain([&t.dims.country, &t.dims.text, &t.dims.source]).map(|d| d.iter().collect()).collect();
    let campaigns: Vec<&str> = (0..t.num_events()).map(|i| t.campaign_name(i)).collect();
    let codes = [&t.event, &t.raw_channel, &t.page, &t.product, &t.campaign, &t.device, &t.country, &t.text, &t.order];
    let codes: Vec<&[u32]> = codes.into_iter().map(|column| &column[..]).collect();
    let columns = (&t.time[..], &t.touchpoint[..], &t.channel[..], &t.source[..], &t.value[..]);
    let besides = (&t.names, &*t.people, &t.traffic, &t.refused, &t.unprofiled, (t.first_ms(), t.last_ms()));
    let properties: Vec<String> = (0..t.num_events()).map(|i| format!("{:?}", t.properties_json(i))).collect();
    format!("{:?}\n{codes:?}\n{columns:?}\n{besides:?}\n{names:?}\n{campaigns:?}\n{properties:?}", t.offsets())
}

fn flow(table: &EventTable, subset: &Subset, project: &Project, how: &FlowSettings) -> String {
    let paths = FlowPaths::build(table, subset, &project.settings, how);
    format!("{:?} {:?}", paths.flow(), paths.behind())
}

type Question = fn(&EventTable, &Subset, &Project) -> String;

/// Every analysis; each is asked of a project that was opened for it alone, so that it reads what it needs by itself.
const QUESTIONS: [Question; 14] = [
    |t, s, p| format!("{:?}", analysis::transitions(t, s, &p.settings)),
    |t, s, p| {
        let found = analysis::transitions(t, s, &p.settings);
        format!("{:?}", analysis::moves_behind(t, s, &p.settings, &found))
    },
    |t, s, p| format!("{:?}", analysis::sessions(t, s, &p.settings)),
    |t, s, p| format!("{:?}", analysis::summary(t, s, &p.settings)),
    |t, s, p| format!("{:?}", analysis::features(t, s, &p.settings, t.last_ms() + 1)),
    |t, s, p| flow(t, s, p, &FlowSettings::default()),
    |t, s, p| {
        flow(t, s, p, &FlowSettings { level: Level::Touchpoint, entity: Entity::Session, ..FlowSettings::default() })
    },
    |t, s, p| flow(t, s, p, &FlowSettings { anchor: Anchor::Goal, stop_at_goal: false, ..FlowSettings::default() }),
    |t, s, p| {
        format!(
            "{:?}",
            analysis::top_paths(
                t,
                s,
                &p.settings,
                &PathSettings { entity: Entity::Session, ..PathSettings::default() }
            )
        )
    },
    |t, s, p| format!("{:?}", channels::channels(t, s, &p.settings)),
    |t, s, p| format!("{:?} {:?}", friction::errors(t, s, &p.settings), friction::loops(t, s, &p.settings)),
    |t, _, p| format!("{:?}", quality::quality(t, p, 1_800_000_000_000)),
    |t, s, p| {
        let states = CustomerStates::new(t, s, &p.settings);
        (0..t.num_customers() as u32).map(|ix| format!("{:?}\n", states.of(ix))).collect()
    },
    |t, _, _| contents(t),
];

/// The answers to all questions through a filter.
fn answers(open: impl Fn() -> Workspace, filter: &Filter) -> Vec<String> {
    let ask = |question: &Question| {
        let snapshot = open().snapshot();
        let subset = Subset::new(&snapshot.table, filter, &snapshot.project.segments);
        question(&snapshot.table, &subset, &snapshot.project)
    };
    QUESTIONS.iter().map(ask).collect()
}

fn whole(path: &Path) -> Workspace {
    Workspace::open_read_only(path, &Progress::new()).unwrap()
}

fn lazily(path: &Path) -> Workspace {
    Workspace::open_read_only_lazily(path, &Progress::new()).unwrap()
}

/// Whether all questions are answered the same, and the project reads nothing before it is asked.
fn agree(path: &Path, filter: &Filter) {
    assert!(lazily(path).snapshot().table.time.loaded().is_none(), "nothing is read yet");
    let (expected, found) = (answers(|| whole(path), filter), answers(|| lazily(path), filter));
    for (i, (expected, found)) in expected.iter().zip(&found).enumerate() {
        assert!(expected == found, "question {i} through {filter:?}:\n{expected:.2000}\n{found:.2000}");
    }
    let (expected, found) = (whole(path).snapshot(), lazily(path).snapshot());
    assert_eq!(format!("{:?}", *expected.identity), format!("{:?}", *found.identity));
    assert_eq!(expected.project, found.project);
}

#[test]
fn the_table_of_packed_blocks_is_the_one_that_is_read() {
    let (dir, path) = place();
    shop(dir.path(), &path, 40, 3);
    let events = dir.path().join("events.desire");
    let mut workspace = Workspace::create(&events, &Progress::new()).unwrap();
    for (name, rows) in [("a.csv", 300), ("b.csv", 500)] {
        erase::import(&mut workspace, &crate::workspace::csv(&dir.path().join(name), "c", rows));
    }
    erase::import(&mut workspace, &erase::write(dir.path(), "shop.csv", erase::SHOP));
    workspace.close().unwrap();
    let mut packed_ones = 0;
    for path in [path, events] {
        let expected = whole(&path).snapshot();
        let Some(packed) = Store::open_read_only(&path).unwrap().packed_events().unwrap() else { continue };
        let (people, dims) = ((*expected.table.people).clone(), (*expected.table.dims).clone());
        let Project { rules, settings, .. } = &*expected.project;
        let packed = packed.into_table(people, dims, rules, settings).unwrap();
        assert_eq!(contents(&packed.table), contents(&expected.table));
        packed_ones += 1;
    }
    assert!(packed_ones > 0, "orders of which several imports tell are read otherwise, but not all projects have them");
}

fn filters() -> [Filter; 6] {
    let day = |n: i64| Some(1_735_689_600_000 + n * 86_400_000);
    [
        Filter::default(),
        Filter { from: day(40), to: day(200), ..Filter::default() },
        Filter { channels: vec!["E-mail".to_owned()], ..Filter::default() },
        Filter { sources: vec!["Website".to_owned(), "Shop".to_owned()], ..Filter::default() },
        Filter { bots: Bots::In, ..Filter::default() },
        Filter { segment: Some(1), ..Filter::default() },
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(5))]

    #[test]
    fn every_analysis_says_the_same_of_columns_and_of_blocks(customers in 3u32..30, seed: u64, filter in 0usize..6) {
        let (dir, path) = place();
        shop(dir.path(), &path, customers, seed);
        let mut workspace = Workspace::open(&path, &Progress::new()).unwrap();
        let members = workspace.snapshot().table.people.ids.iter().copied().step_by(2).collect();
        let kind = SegmentKind::Picked { from: "a test".to_owned() };
        let segment = Segment { id: 0, name: "Half".to_owned(), kind, description: String::new(), members };
        workspace.edit(Edit::Segments(Change::Add(vec![segment]))).unwrap();
        workspace.close().unwrap();
        keep(&path);
        agree(&path, &filters()[filter]);
        agree(&path, &Filter::default());
    }
}

/// One edit of each kind that changes what is derived, or might.
fn edits(project: &Project, ids: &[u32]) -> Vec<Edit> {
    let mut gap = project.settings.clone();
    gap.session_gap_minutes = 7;
    let mut traffic = project.settings.clone();
    traffic.traffic.internal.push("example.org".to_owned());
    let mut identity = project.settings.identity.clone();
    identity.by_email = !identity.by_email;
    let mut rules = project.rules.clone();
    rules.touchpoints.push(TouchpointRule {
        event: String::new(),
        page: "/*".to_owned(),
        touchpoint: "Any page".to_owned(),
    });
    rules.stages.push("Advocacy".to_owned());
    let decision =
        Decision { id: 0, at: 1, verdict: Verdict::Same, left: vec![ids[0]], right: vec![ids[ids.len() - 1]] };
    vec![
        Edit::SetName("Renamed".to_owned()),
        Edit::SetSettings(gap),
        Edit::SetSettings(traffic),
        Edit::SetRules(rules),
        Edit::SetIdentity(identity),
        Edit::Decisions(Change::Add(vec![decision])),
    ]
}

#[test]
fn after_every_kind_of_edit_and_its_undo_columns_say_what_blocks_say() {
    let (dir, path) = place();
    shop(dir.path(), &path, 12, 5);
    keep(&path);
    let snapshot = whole(&path).snapshot();
    let ids: Vec<ProfileId> = snapshot.table.people.ids.clone();
    let mut same = 0;
    for edit in edits(&snapshot.project, &ids) {
        let name = format!("{edit:?}");
        let mut workspace = Workspace::open(&path, &Progress::new()).unwrap();
        workspace.edit(edit).unwrap();
        workspace.close().unwrap();
        if is_kept(&path) {
            same += 1;
        } else {
            keep(&path);
        }
        agree(&path, &Filter::default());
        let mut workspace = Workspace::open(&path, &Progress::new()).unwrap();
        workspace.undo().unwrap().unwrap();
        workspace.close().unwrap();
        if !is_kept(&path) {
            keep(&path);
        }
        agree(&path, &Filter::default());
        assert_eq!(whole(&path).snapshot().project.rules, snapshot.project.rules, "{name}");
    }
    assert_eq!(same, 1, "of a project's name nothing is derived; everything else outdates something");
}

#[test]
fn consent_outdates_who_is_left_out_and_an_edit_that_is_taken_back_finds_its_columns_again() {
    let (dir, path) = place();
    shop(dir.path(), &path, 12, 5);
    keep(&path);
    let mut workspace = Workspace::open(&path, &Progress::new()).unwrap();
    workspace.set_consent(&[2], Purpose::Analytics, false, "by phone").unwrap();
    workspace.close().unwrap();
    assert!(!is_kept(&path));
    let kept = rows_kept(&path);
    let mut workspace = Workspace::open(&path, &Progress::new()).unwrap();
    workspace.undo().unwrap().unwrap();
    workspace.close().unwrap();
    assert!(is_kept(&path), "as it was");
    assert_eq!(rows_kept(&path), kept);
    let mut workspace = Workspace::open(&path, &Progress::new()).unwrap();
    workspace.redo().unwrap().unwrap();
    workspace.close().unwrap();
    keep(&path);
    agree(&path, &Filter::default());
    assert_eq!(lazily(&path).snapshot().table.refused.count(), 1);
}

#[test]
fn an_import_outdates_columns_and_taking_it_back_removes_them() {
    let (dir, path) = place();
    shop(dir.path(), &path, 12, 5);
    keep(&path);
    let more = "customer_id,timestamp,event\nK-late,2026-02-01T00:00:00Z,purchase\nK-late,2026-02-02T00:00:00Z,login\n";
    let more = erase::write(dir.path(), "more.csv", more);
    let mut workspace = Workspace::open(&path, &Progress::new()).unwrap();
    erase::import(&mut workspace, &more);
    workspace.close().unwrap();
    assert!(!is_kept(&path));
    keep(&path);
    agree(&path, &Filter::default());
    let mut workspace = Workspace::open(&path, &Progress::new()).unwrap();
    workspace.undo().unwrap().unwrap();
    assert_eq!(rows_kept(&path), 0, "at once");
    workspace.close().unwrap();
    keep(&path);
    agree(&path, &Filter::default());
}

#[test]
fn erased_people_are_nowhere_in_a_project_that_kept_columns() {
    let (dir, path) = place();
    let mut workspace = erase::project(dir.path(), &path);
    workspace.keep_table(&Progress::new()).unwrap();
    assert!(rows_kept(&path) > 0);
    let ann = workspace.find(&["K-77012".to_owned()]).customers;
    assert_eq!(ann.len(), 1);
    workspace.erase(&ann, &Progress::new()).unwrap();
    assert_eq!(rows_kept(&path), 0);
    assert_eq!(erase::found(&path, erase::HERS), [""; 0]);
    workspace.close().unwrap();
    keep(&path);
    assert_eq!(erase::found(&path, erase::HERS), [""; 0], "nor in those that are kept since");
    agree(&path, &Filter::default());
}

#[test]
fn pseudonymised_copies_have_no_columns_and_removing_old_events_removes_them() {
    let (dir, path) = place();
    let mut workspace = erase::project(dir.path(), &path);
    workspace.keep_table(&Progress::new()).unwrap();
    let copy = dir.path().join("copy.desire");
    workspace.pseudonymise(&copy, Overwrite::Refuse, 3, &Progress::new()).unwrap();
    assert_eq!(rows_kept(&copy), 0);
    workspace.retain(1, &Progress::new()).unwrap();
    assert_eq!(rows_kept(&path), 0);
}

/// What comes out of a project that is opened lazily; nothing where some of it cannot be read.
fn asked(path: &Path) -> Option<String> {
    let read = || {
        let workspace = lazily(path);
        let (snapshot, all) = (workspace.snapshot(), Filter::default());
        let subset = Subset::new(&snapshot.table, &all, &snapshot.project.segments);
        format!(
            "{:?}\n{}",
            analysis::transitions(&snapshot.table, &subset, &snapshot.project.settings),
            contents(&snapshot.table)
        )
    };
    match catch_unwind(AssertUnwindSafe(read)) {
        Ok(out) => Some(out),
        Err(why) => {
            assert!(why.downcast_ref::<UnreadableColumn>().is_some(), "ends in no other way");
            None
        }
    }
}

#[test]
fn a_damaged_column_is_never_trusted_and_is_no_damage_of_the_project() {
    let (dir, path) = place();
    small_project(&path);
    keep(&path);
    let expected = asked(&path).unwrap();
    let (_, transitions, _) = run(&["transitions", path.to_str().unwrap(), "--format", "csv"]);
    let conn = rusqlite::Connection::open(&path).unwrap();
    let mut all = conn.prepare("SELECT rowid, name FROM derived_column").unwrap();
    let rows = all.query_map([], |r| Ok((r.get(0)?, r.get(1)?))).unwrap();
    let rows: Vec<(i64, String)> = rows.map(Result::unwrap).collect();
    drop(all);
    drop(conn);
    assert_eq!(rows.len(), 25, "one part of each: {rows:?}");
    let harms = [
        "bytes = CAST(bytes || x'07' AS BLOB)",
        "bytes = zeroblob(length(bytes))",
        "bytes = x''",
        "checksum = checksum + 1",
        "n = n + 1",
        "n = -1",
        "n = 4000000000",
        "key = key + 1",
        "part = part + 1",
    ];
    let copy = dir.path().join("harmed.desire");
    let (mut refused, mut same) = (0, 0);
    for (row, name) in &rows {
        for harm in harms {
            fs::copy(&path, &copy).unwrap();
            let conn = rusqlite::Connection::open(&copy).unwrap();
            conn.execute(&format!("UPDATE derived_column SET {harm} WHERE rowid = ?"), [row]).unwrap();
            drop(conn);
            match asked(&copy) {
                Some(out) => {
                    assert!(out == expected, "{name}: {harm}");
                    same += 1;
                }
                None => refused += 1,
            }
            if matches!(name.as_str(), "touchpoint" | "session_starts" | "customers" | "time") {
                let (code, shown, said) = run(&["transitions", copy.to_str().unwrap(), "--format", "csv"]);
                assert_eq!((code, &shown), (Some(0), &transitions), "{name}: {harm}: {said}");
                assert!(!said.contains("damage"), "{said}");
            }
        }
    }
    assert!(refused > 0 && same > 0, "{refused} {same}");
}

#[test]
fn a_flipped_bit_anywhere_in_a_project_with_columns_changes_no_answer_unsaid() {
    let (dir, path) = place();
    small_project(&path);
    keep(&path);
    let expected = asked(&path).unwrap();
    let (mut refused, mut said, mut same) = (0, 0, 0);
    each_flipped(dir.path(), &path, 0xc01, 400, |flip, copy| {
        match Workspace::open_read_only_lazily(copy, &Progress::new()) {
            Err(_) => refused += 1,
            Ok(workspace) if !workspace.snapshot().damage.is_empty() => said += 1,
            Ok(_) => match asked(copy) {
                None => refused += 1,
                Some(out) if out == expected => same += 1,
                Some(_) => panic!("{flip} changes an answer, and nothing is said"),
            },
        }
    });
    assert!(refused > 0 && same > 0, "{refused} {said} {same}");
}

#[test]
fn a_project_with_damage_keeps_nothing() {
    let (_dir, path) = place();
    small_project(&path);
    let conn = rusqlite::Connection::open(&path).unwrap();
    conn.execute("UPDATE profile SET customer_id = 'C00999' WHERE id = 3", []).unwrap();
    drop(conn);
    let mut workspace = Workspace::open(&path, &Progress::new()).unwrap();
    assert!(!workspace.keep_table(&Progress::new()).unwrap());
    workspace.close().unwrap();
    assert_eq!(rows_kept(&path), 0);
}

#[test]
fn a_change_of_a_project_with_a_table_that_does_not_fit_removes_columns() {
    let (_dir, path) = place();
    small_project(&path);
    keep(&path);
    let conn = rusqlite::Connection::open(&path).unwrap();
    conn.execute("UPDATE touchpoint_rule SET touchpoint = 'x'", []).unwrap();
    conn.execute("INSERT INTO touchpoint_rule VALUES (0, 'purchase', '', 'Bought')", []).unwrap();
    drop(conn);
    // what was changed outside is read and told, as ever
    assert!(!lazily(&path).snapshot().damage.is_empty());
    let mut workspace = Workspace::open(&path, &Progress::new()).unwrap();
    workspace.edit(Edit::SetName("Other".to_owned())).unwrap();
    workspace.close().unwrap();
    assert_eq!(rows_kept(&path), 0);
}

#[test]
fn keeping_columns_happens_wholly_or_not_at_all() {
    let (_dir, path) = place();
    let mut store = Store::create(&path).unwrap();
    let (columns, dims) = invented_events(700, 120);
    write_import(&mut store, &columns, &dims, 0);
    store.close().unwrap();
    let table = whole(&path).snapshot();
    let mut store = Store::open(&path).unwrap();
    store.limit_pages(fs::metadata(&path).unwrap().len() as u32 / 8192 + 2).unwrap();
    let root = || table.identity.root.clone();
    store.keep_table(&table.table, &root, &table.project.settings, &Progress::new()).unwrap_err();
    store.close().unwrap();
    assert_eq!(rows_kept(&path), 0, "the disk is full");
    let mut workspace = Workspace::open(&path, &Progress::new()).unwrap();
    let stopped = Progress::new();
    stopped.cancel();
    workspace.keep_table(&stopped).unwrap_err();
    workspace.close().unwrap();
    assert_eq!(rows_kept(&path), 0);
    assert_eq!(whole(&path).snapshot().table.num_events(), table.table.num_events());
}

#[test]
fn commands_answer_the_same_with_and_without_columns_also_where_nothing_may_be_written() {
    let (dir, path) = place();
    shop(dir.path(), &path, 12, 5);
    let project = path.to_str().unwrap();
    let commands = [
        vec!["transitions", project],
        vec!["transitions", project, "--format", "json", "--k", "3"],
        vec!["transitions", project, "--filter", "channel=E-mail"],
        vec!["flow", project, "--level", "touchpoint", "--format", "csv"],
        vec!["flow", project, "--unit", "sessions", "--filter", "from=2020-03-01"],
    ];
    let ask = || commands.iter().map(|c| run(c)).map(|(code, out, _)| (code, out)).collect::<Vec<_>>();
    let before = ask();
    keep(&path);
    let mut permissions = fs::metadata(&path).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&path, permissions).unwrap();
    assert!(before == ask());
    // of so few nobody may have come by e-mail
    assert!(before.iter().all(|(code, _)| matches!(code, Some(0 | 3))) && before[0].0 == Some(0), "{before:?}");
}

#[test]
fn a_large_project_keeps_its_table_when_it_is_closed_and_a_small_one_does_not() {
    let (dir, path) = place();
    let mut store = Store::create(&path).unwrap();
    let (columns, dims) = invented_events(2_000, WORTH_KEEPING as u32 / 2_000);
    write_import(&mut store, &columns, &dims, 0);
    store.close().unwrap();
    assert!(!is_kept(&path));
    Workspace::open(&path, &Progress::new()).unwrap().close().unwrap();
    assert!(is_kept(&path));
    // an import that closes the project leaves it ready too
    let more = "customer_id,timestamp,event\nK-late,2026-02-01T00:00:00Z,purchase\nK-late,2026-02-02T00:00:00Z,login\n";
    let more = erase::write(dir.path(), "more.csv", more);
    let request = ImportRequest { input: more.as_path().into(), mapping: inspect(&more).unwrap().mapping };
    let workspace = Workspace::open(&path, &Progress::new()).unwrap();
    let imported = workspace.import_and_close(&[request], &Progress::new()).unwrap();
    assert_eq!((imported.events, imported.customers), (WORTH_KEEPING as u64 + 2, 2_001));
    assert!(is_kept(&path));
    let (columns, blocks) = (lazily(&path).snapshot().table, whole(&path).snapshot().table);
    assert_eq!(columns.time, blocks.time);
    assert_eq!(columns.touchpoint, blocks.touchpoint);
    let (_small, path) = place();
    small_project(&path);
    Workspace::open(&path, &Progress::new()).unwrap().close().unwrap();
    assert_eq!(rows_kept(&path), 0);
}

#[test]
fn a_project_that_is_opened_lazily_can_be_changed_and_reads_everything_before_it_is() {
    let (dir, path) = place();
    shop(dir.path(), &path, 12, 5);
    keep(&path);
    let expected = contents(&whole(&path).snapshot().table);
    let rules = edits(&whole(&path).snapshot().project, &[1, 2]).swap_remove(3);
    let mut workspace = Workspace::open_lazily(&path, &Progress::new()).unwrap();
    let before = workspace.snapshot();
    assert!(before.table.time.loaded().is_none());
    workspace.edit(rules).unwrap();
    assert_eq!(contents(&before.table), expected, "what was opened before the change stays what it was");
    let renamed = contents(&workspace.snapshot().table);
    assert_ne!(renamed, expected);
    workspace.close().unwrap();
    assert_eq!(contents(&whole(&path).snapshot().table), renamed);
}

#[test]
fn what_is_found_wrong_after_opening_lazily_is_read_anew_and_told() {
    let (dir, path) = place();
    small_project(&path);
    keep(&path);
    let expected = contents(&whole(&path).snapshot().table);
    let harmed = |harm: &str| {
        let copy = dir.path().join("harmed.desire");
        fs::copy(&path, &copy).unwrap();
        rusqlite::Connection::open(&copy).unwrap().execute_batch(harm).unwrap();
        let mut workspace = Workspace::open_lazily(&copy, &Progress::new()).unwrap();
        let anew = workspace.load_rest(&Progress::new()).unwrap();
        assert!(!workspace.load_rest(&Progress::new()).unwrap(), "once");
        (anew, workspace.snapshot())
    };
    let (anew, snapshot) = harmed("SELECT 1");
    assert!(!anew && contents(&snapshot.table) == expected);
    let (anew, snapshot) = harmed("UPDATE derived_column SET checksum = checksum + 1 WHERE name = 'page'");
    assert!(anew && contents(&snapshot.table) == expected && snapshot.damage.is_empty());
    let (anew, snapshot) = harmed("UPDATE profile SET customer_id = 'C00999' WHERE id = 3");
    assert!(anew && snapshot.damage.tables == ["profile"], "{:?}", snapshot.damage);
    let (anew, snapshot) = harmed("DELETE FROM reject; INSERT INTO journal (at, what) VALUES (1, 'x')");
    assert!(anew && snapshot.damage.tables == ["journal"], "{:?}", snapshot.damage);
}

#[test]
fn killing_the_program_while_it_keeps_columns_leaves_the_project_whole() {
    let (dir, path) = place();
    let mut store = Store::create(&path).unwrap();
    let (columns, dims) = invented_events(2_000, WORTH_KEEPING as u32 / 2_000);
    write_import(&mut store, &columns, &dims, 0);
    store.close().unwrap();
    let expected = whole(&path).snapshot().table;
    let copy = dir.path().join("killed.desire");
    let edit = |project: &Path| {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_desire-path"));
        command.arg("settings").arg(project).args(["--set", "currency=GBP"]);
        command.stdout(std::process::Stdio::null()).stderr(std::process::Stdio::null()).spawn().unwrap()
    };
    fs::copy(&path, &copy).unwrap();
    let started = std::time::Instant::now();
    assert!(edit(&copy).wait().unwrap().success());
    let time = started.elapsed();
    assert!(is_kept(&copy));
    let mut kept = 0;
    for moment in 5..=12u32 {
        for left in files_in(dir.path()).iter().filter(|name| name.starts_with("killed")) {
            fs::remove_file(dir.path().join(left)).unwrap();
        }
        fs::copy(&path, &copy).unwrap();
        let mut child = edit(&copy);
        std::thread::sleep(time * moment / 12);
        child.kill().unwrap();
        child.wait().unwrap();
        let found = lazily(&copy).snapshot();
        assert!(found.damage.is_empty());
        kept += u32::from(found.table.time.loaded().is_none());
        assert_eq!((&found.table.time, &found.table.touchpoint), (&expected.time, &expected.touchpoint));
        assert_eq!(found.table.offsets(), expected.offsets());
    }
    println!("kept {kept} times");
}
