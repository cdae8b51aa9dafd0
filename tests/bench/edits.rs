//! What edits and small imports cost in a large project: `cargo bench --bench edits`, with `DESIRE_PATH_BENCH_DATA` naming
//! the folder of the event generator's files, and `DESIRE_PATH_BENCH_SIZE` which of them (`1m` unless set).

use std::fmt::Write as _;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{LazyLock, Mutex, MutexGuard, PoisonError};

use divan::Bencher;

use desire_path::model::{Change, ChannelRule, Purpose, Rules, Segment, SegmentKind, TouchpointKind, TouchpointRule};
use desire_path::progress::Progress;
use desire_path::workspace::{Edit, ImportRequest, Workspace};

static FILE: LazyLock<Option<PathBuf>> = LazyLock::new(|| {
    let folder = PathBuf::from(std::env::var_os("DESIRE_PATH_BENCH_DATA")?);
    let size = std::env::var("DESIRE_PATH_BENCH_SIZE").unwrap_or_else(|_| "1m".to_owned());
    Some(folder.join(format!("events_{size}.csv"))).filter(|file| file.exists())
});

static PROJECT: LazyLock<(tempfile::TempDir, Mutex<Workspace>)> = LazyLock::new(|| {
    let folder = tempfile::tempdir().expect("a folder for the project");
    let mut workspace = Workspace::create(folder.path().join("events.desire"), &Progress::new()).expect("a project");
    import(&mut workspace, FILE.as_deref().expect("a file to import"));
    (folder, Mutex::new(workspace))
});

/// Tells all edits apart, whichever benchmark makes them.
static EDITS: AtomicU32 = AtomicU32::new(1);

fn main() {
    if FILE.is_none() {
        eprintln!("skipped: set DESIRE_PATH_BENCH_DATA to the folder that holds events_1m.csv");
        return;
    }
    divan::main();
}

fn workspace() -> MutexGuard<'static, Workspace> {
    PROJECT.1.lock().unwrap_or_else(PoisonError::into_inner)
}

fn import(workspace: &mut Workspace, file: &Path) {
    let mapping = desire_path::import::inspect(file).expect("the file can be read").mapping;
    let request = ImportRequest { input: file.into(), mapping };
    workspace.import(&[request], &Progress::new()).expect("the file can be imported");
}

/// Measures edits, then taking them back.
fn edits(bencher: Bencher, undo: bool, edit: impl Fn(&Workspace, u32) -> Edit) {
    let workspace = std::cell::RefCell::new(workspace());
    let change = || {
        let mut workspace = workspace.borrow_mut();
        let edit = edit(&workspace, EDITS.fetch_add(1, Ordering::Relaxed));
        workspace.edit(edit).expect("the project can be changed");
    };
    match undo {
        false => bencher.bench_local(change),
        true => bencher.with_inputs(change).bench_local_values(|()| {
            workspace.borrow_mut().undo().expect("the edit can be taken back");
        }),
    }
}

/// What a rule is about: each costs other columns.
const RULES: [&str; 5] = ["rename", "merge", "pages", "channel", "kind"];

fn one_rule(about: &str, n: u32) -> Rules {
    let touchpoint = |event: &str, page: &str, touchpoint: String| {
        let rule = TouchpointRule { event: event.into(), page: page.into(), touchpoint };
        Rules { touchpoints: vec![rule], ..Rules::default() }
    };
    match about {
        "rename" => touchpoint("purchase", "", format!("Sold {n}")),
        "merge" => touchpoint("login", "", "Purchase".to_owned()),
        "pages" => touchpoint("", "/p/P00*", format!("Best sellers {n}")),
        "channel" => {
            let channels = vec![ChannelRule { raw: "organic".into(), channel: format!("Channel {n}") }];
            Rules { channels, ..Rules::default() }
        }
        _ => Rules { kind_of: [("Login".to_owned(), TouchpointKind::EmailOpen)].into(), ..Rules::default() },
    }
}

/// A rule is made.
#[divan::bench(args = RULES, sample_count = 20, sample_size = 1)]
fn rules(bencher: Bencher, about: &str) {
    edits(bencher, false, |workspace, n| {
        let rule = one_rule(about, n);
        // one that is there already would change nothing
        let is_there = workspace.snapshot().project.rules == rule;
        Edit::SetRules(if is_there { Rules::default() } else { rule })
    });
}

/// A rule is taken back.
#[divan::bench(args = RULES, sample_count = 20, sample_size = 1)]
fn rules_undone(bencher: Bencher, about: &str) {
    edits(bencher, true, |_, n| Edit::SetRules(one_rule(about, n)));
}

#[divan::bench(args = [false, true], sample_count = 20, sample_size = 1)]
fn consent(bencher: Bencher, undo: bool) {
    edits(bencher, undo, |workspace, n| {
        let people = &workspace.snapshot().table.people;
        Edit::Consents(Change::Add(people.consents_by_hand(&[n], (Purpose::Email, n % 2 == 0), i64::from(n), "")))
    });
}

#[divan::bench(args = [false, true], sample_count = 20, sample_size = 1)]
fn segment(bencher: Bencher, undo: bool) {
    edits(bencher, undo, |_, n| {
        let kind = SegmentKind::Picked { from: "a benchmark".to_owned() };
        let members = (0..100).map(|i| i * 7 + n).collect();
        Edit::Segments(Change::Add(vec![Segment {
            id: 0,
            name: format!("Some {n}"),
            kind,
            description: String::new(),
            members,
        }]))
    });
}

/// The first rows of the file at times of their own: customers who are there, and some who are new.
fn more_rows(folder: &Path, round: u32) -> PathBuf {
    let file = std::fs::File::open(FILE.as_deref().expect("a file")).expect("the file opens");
    let mut lines = BufReader::new(file).lines().map(|line| line.expect("a line"));
    let mut text = lines.next().unwrap_or_default() + "\n";
    for (i, line) in (0u32..1_000).zip(lines) {
        let mut cells = line.splitn(3, ',');
        let customer = cells.next().unwrap_or_default();
        let rest = cells.nth(1).unwrap_or_default();
        let new = if i % 10 == 0 { format!("-{round}") } else { String::new() };
        let (hour, minute, second) = (i / 360 % 24, i / 6 % 60, i % 6 * 10);
        let time = format!("2025-08-{:02}T{hour:02}:{minute:02}:{second:02}.000Z", round % 28 + 1);
        writeln!(text, "{customer}{new},{time},{rest}").expect("text");
    }
    let path = folder.join(format!("more-{round}.csv"));
    std::fs::write(&path, text).expect("the file can be written");
    path
}

/// A file of 1,000 rows, until its events are in the table that views read.
#[divan::bench(sample_count = 10, sample_size = 1)]
fn small_import(bencher: Bencher) {
    let mut workspace = workspace();
    let rounds = std::cell::Cell::new(0);
    let next = || {
        rounds.set(rounds.get() + 1);
        more_rows(PROJECT.0.path(), rounds.get())
    };
    bencher.with_inputs(next).bench_local_values(|file| import(&mut workspace, &file));
}
