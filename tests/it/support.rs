//! What several tests need.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use desire_path::events::{Catalog, Columns, code_of};
use desire_path::import::{
    ConsentEvent, Input, LoadError, LoadReport, Mapping, PersonUpdate, PreviewRow, RowOutcome, load,
};
use desire_path::model::{
    Action, ActionKind, ActionState, Consent, CustomerId, PlaybookPriority, Reject, RejectReason,
};
use desire_path::present::reject_reasons::reject_reason;
use desire_path::progress::Progress;

/// A file of the reference data, which lies beside the project and is not part of it. `None` where it is absent, after
/// saying so: a test then returns early instead of passing on nothing.
#[allow(dead_code, reason = "used by the tests that compare with reference data")]
pub(crate) fn shared(path: &str) -> Option<PathBuf> {
    let root = std::env::var_os("DESIRE_PATH_SHARED")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../shared"), PathBuf::from);
    let file = root.join(path);
    if file.exists() {
        return Some(file);
    }
    missing(&format!("the reference data {path} is not here"));
    None
}

/// A CSV of the event generator (`events_100k.csv`), where `DESIRE_PATH_BENCH_DATA` names its folder.
#[allow(dead_code, reason = "as above")]
pub(crate) fn bench_data(file: &str) -> Option<PathBuf> {
    let found =
        std::env::var_os("DESIRE_PATH_BENCH_DATA").map(|dir| PathBuf::from(dir).join(file)).filter(|p| p.exists());
    if found.is_none() {
        missing(&format!("set DESIRE_PATH_BENCH_DATA to the folder that holds {file}"));
    }
    found
}

/// A Python that has a module: the one that `DESIRE_PATH_PYTHON` names, else that of the machine.
#[allow(dead_code, reason = "used by the tests of a feature that not every build has")]
pub(crate) fn python_with(module: &str) -> Option<PathBuf> {
    let python = std::env::var_os("DESIRE_PATH_PYTHON").map_or_else(|| PathBuf::from("python3"), PathBuf::from);
    let imports = std::process::Command::new(&python).args(["-c", &format!("import {module}")]).output();
    if imports.is_ok_and(|output| output.status.success()) {
        return Some(python);
    }
    missing(&format!("set DESIRE_PATH_PYTHON to a Python with the package {module}"));
    None
}

/// Skips the test for want of data, or fails it where all data must be present (`DESIRE_PATH_REQUIRE_SHARED=1`).
fn missing(reason: &str) {
    let required = std::env::var_os("DESIRE_PATH_REQUIRE_SHARED").is_some_and(|value| value == "1");
    assert!(!required, "this test must not be skipped: {reason}");
    skip(reason);
}

/// Says by name which test does not run, and why.
pub(crate) fn skip(reason: &str) {
    let thread = std::thread::current();
    // Written to the stream itself, because the harness hides what passing tests print.
    let mut out = std::io::stderr();
    writeln!(out, "skipped {}: {reason}", thread.name().unwrap_or("a test")).expect("standard error can be written");
}

/// The file beside `path` in which what is to take its place is being written.
#[allow(dead_code, reason = "used by the tests of encrypted projects, which not every build has")]
pub(crate) fn unfinished(path: &Path) -> Option<PathBuf> {
    let start = format!("{}.desire-path-", path.file_name()?.to_str()?);
    let mut beside = std::fs::read_dir(path.parent()?).ok()?.flatten().map(|entry| entry.path());
    beside.find(|file| file.file_name().is_some_and(|name| name.to_string_lossy().starts_with(&start)))
}

/// A figure of a data set's `facts.json`.
pub(crate) fn fact(folder: &Path, name: &str) -> serde_json::Value {
    let facts: serde_json::Value = serde_json::from_slice(&std::fs::read(folder.join("facts.json")).unwrap()).unwrap();
    let fact = &facts["facts"][name]["value"];
    assert!(!fact.is_null(), "there is no fact {name}");
    fact.clone()
}

/// Everything a file gave.
#[derive(Default)]
pub(crate) struct Loaded {
    pub catalog: Catalog,
    pub events: Columns,
    pub people: Vec<PersonUpdate>,
    pub consents: Vec<ConsentEvent>,
    pub rejects: Vec<Reject>,
    pub report: LoadReport,
}

/// Loads a file by a mapping.
pub(crate) fn load_as(input: impl Into<Input>, mapping: &Mapping) -> Loaded {
    let mut loaded = Loaded::default();
    loaded.add(input, mapping).unwrap();
    loaded
}

impl Loaded {
    /// Loads one more file.
    pub(crate) fn add(&mut self, input: impl Into<Input>, mapping: &Mapping) -> Result<(), LoadError> {
        let Self { catalog, events, people, consents, rejects, report } = self;
        *report = load(input, mapping, catalog, &Progress::new(), &mut |batch| {
            events.extend(&batch.events);
            people.extend(batch.people);
            consents.extend(batch.consents);
            rejects.extend(batch.rejects);
            Ok(())
        })?;
        let rejected: u64 = report.rejected.iter().map(|(_, n)| n).sum();
        assert_eq!(report.rows, report.used + report.duplicates + rejected, "every row is accounted for");
        assert!(report.excluded <= rejected);
        Ok(())
    }

    /// The identifiers of a profile: "id+email+phone+device".
    pub(crate) fn who(&self, profile: u32) -> String {
        let ids = self.catalog.key(profile).ids().into_iter().filter(|t| !t.is_empty());
        ids.collect::<Vec<_>>().join("+")
    }

    /// Events as "who|when|event|" and these columns with "|" between them, empty ends cut.
    pub(crate) fn told(&self, columns: &[&str]) -> Vec<String> {
        let (dims, e) = (&self.catalog.dims, &self.events);
        let cell = |i: usize, column: &str| match column {
            "channel" => dims.channel.name(code_of(&e.channel, i)).to_owned(),
            "page" => dims.page.name(code_of(&e.page, i)).to_owned(),
            "product" => dims.product.name(code_of(&e.product, i)).to_owned(),
            "value" if e.value[i].is_nan() => String::new(),
            "value" => e.value[i].to_string(),
            "campaign" => dims.campaign.name(code_of(&e.campaign, i)).to_owned(),
            "device" => dims.device.name(code_of(&e.device, i)).to_owned(),
            "country" => dims.country.name(code_of(&e.country, i)).to_owned(),
            "text" => dims.text.name(code_of(&e.text, i)).to_owned(),
            other => panic!("events have no {other}"),
        };
        let row = |i: usize| {
            let when = jiff::Timestamp::from_millisecond(e.time[i]).unwrap().to_string();
            let mut row = vec![self.who(e.profile[i]), when, dims.event.name(code_of(&e.event, i)).to_owned()];
            row.extend(columns.iter().map(|column| cell(i, column)));
            row.join("|").trim_end_matches('|').to_owned()
        };
        (0..e.len()).map(row).collect()
    }

    /// Different profiles that did something.
    pub(crate) fn doers(&self) -> usize {
        self.events.profile.iter().collect::<std::collections::BTreeSet<_>>().len()
    }

    /// Events by name, most first.
    pub(crate) fn counts(&self) -> Vec<(String, usize)> {
        let mut counts = std::collections::BTreeMap::new();
        for &code in &self.events.event {
            *counts.entry(self.catalog.dims.event.name(code).to_owned()).or_insert(0) += 1;
        }
        let mut counts: Vec<_> = counts.into_iter().collect();
        counts.sort_by_key(|(_, n)| std::cmp::Reverse(*n));
        counts
    }
}

/// Reasons for leaving rows out in words, as they are shown.
#[allow(dead_code, reason = "used by tests of imports")]
pub(crate) fn in_words(rejected: &[(RejectReason, u64)]) -> Vec<(String, u64)> {
    rejected.iter().map(|(reason, n)| (reject_reason(reason).to_owned(), *n)).collect()
}

/// What the preview of an import says of a row.
#[allow(dead_code, reason = "used by tests of imports")]
pub(crate) fn outcome(row: &PreviewRow) -> String {
    match &row.becomes {
        RowOutcome::Unknown => String::new(),
        RowOutcome::Used(words) => words.clone(),
        RowOutcome::LeftOut { reason, column } => format!("Left out: {} {column}", reject_reason(reason)),
    }
}

/// A reminder by e-mail that is proposed for a customer, who agrees to be written to; tests change what they are about.
pub(crate) fn proposed_action(customer: CustomerId) -> Action {
    Action {
        id: 0,
        customer,
        kind: ActionKind::Reminder,
        channel: "E-mail".to_owned(),
        content: "Words".to_owned(),
        best_hour: 9,
        reason: "Because.".to_owned().into(),
        expected_orders: Some(0.25),
        order_value: 1.0,
        added_orders: None,
        expires: i64::MAX,
        hold_out: false,
        consent: Consent::Given,
        state: ActionState::Proposed,
        edited: false,
        send_at: None,
        exported_at: None,
        playbook: 0,
        priority: PlaybookPriority::default(),
        cost: 0.0,
        owner: String::new(),
        note: String::new(),
    }
}
