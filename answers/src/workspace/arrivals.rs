//! A folder that is looked at for new files: those of a known kind import by themselves, the others are announced.

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use crate::import::{self, Inspection, Mapping, Question, Role};
use crate::model::Project;
use crate::texts::text;

use super::ImportRequest;

/// How long to wait between two looks.
pub const LOOK_EVERY: Duration = Duration::from_secs(3);

/// Endings of files that are still on their way.
const NOT_YET: [&str; 5] = ["crdownload", "part", "partial", "tmp", "download"];

/// How the endings of our own files begin.
const OURS: &str = "desire";

/// What was seen of a file: its size and time, and whether it was told.
#[derive(Debug, Clone, PartialEq, Eq)]
struct FileStamp {
    size: u64,
    time: Option<SystemTime>,
    is_reported: bool,
}

/// A folder under watch.
#[derive(Debug)]
pub struct Arrivals {
    folder: PathBuf,
    /// Names of files that the project holds.
    known: BTreeSet<String>,
    stamps: BTreeMap<PathBuf, FileStamp>,
}

impl Arrivals {
    /// Begins to watch. Files whose names the project has imported are not new.
    pub fn new(folder: impl Into<PathBuf>, project: &Project) -> Self {
        let known = project.imports.iter().map(|i| i.file.split(" › ").next().unwrap_or_default().to_owned());
        Self { folder: folder.into(), known: known.collect(), stamps: BTreeMap::new() }
    }

    /// Where files are waited for.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Looks into the folder. Returns the files that have come and are as they were at the last look: whoever writes a
    /// file changes its size or time. Each is returned once, and again when it has changed since.
    pub fn scan(&mut self) -> io::Result<Vec<PathBuf>> {
        let mut ready = Vec::new();
        let mut there = BTreeSet::new();
        for entry in std::fs::read_dir(&self.folder)? {
            let path = entry?.path();
            // a file may go away between two calls
            let Ok(meta) = std::fs::metadata(&path) else { continue };
            if !meta.is_file() || meta.len() == 0 || !is_export(&path) {
                continue;
            }
            let now = FileStamp { size: meta.len(), time: meta.modified().ok(), is_reported: false };
            let first = !self.stamps.contains_key(&path);
            let known = first && path.file_name().is_some_and(|n| self.known.contains(&*n.to_string_lossy()));
            let before = self.stamps.entry(path.clone()).or_insert(FileStamp { is_reported: known, ..now.clone() });
            let same = before.size == now.size && before.time == now.time;
            if !same {
                *before = now;
            } else if !first && !before.is_reported {
                before.is_reported = true;
                ready.push(path.clone());
            }
            there.insert(path);
        }
        self.stamps.retain(|path, _| there.contains(path));
        ready.sort();
        Ok(ready)
    }
}

fn is_export(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy().to_lowercase();
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    !name.starts_with(['.', '~']) && !NOT_YET.contains(&ending) && !ending.starts_with(OURS)
}

/// What to do with a file that has come.
#[derive(Debug, Clone, PartialEq)]
pub enum Arrival {
    /// Its mapping is known: import it.
    Import(Vec<ImportRequest>),
    /// A person has to look at it, for this reason.
    Waits(String),
}

/// Looks at a file that has come.
pub fn arrival(path: &Path, project: &Project) -> Arrival {
    let tables = match import::tables(path) {
        Ok(tables) => tables,
        Err(error) => return Arrival::Waits(error.to_string()),
    };
    let mut requests = Vec::new();
    for input in tables {
        let found = match import::inspect(&input) {
            Ok(found) => found,
            Err(error) => return Arrival::Waits(error.to_string()),
        };
        match known_mapping(&found, project) {
            Ok(mapping) => requests.push(ImportRequest { input, mapping }),
            Err(why) => {
                let alone = path.file_name().is_some_and(|name| name.to_string_lossy() == found.file);
                let what = if alone { "it" } else { found.file.as_str() };
                return Arrival::Waits(format!("{what} {why}"));
            }
        }
    }
    Arrival::Import(requests)
}

/// The mapping of a source whose files have these columns, or of a tool whose files leave nothing open.
fn known_mapping(found: &Inspection, project: &Project) -> Result<Mapping, &'static str> {
    let mut before = project.sources.iter().rev().flat_map(|s| Mapping::remembered(s.mapping.as_deref()));
    let before = before.find(|m| m.fits(found));
    let remembered = before.is_some();
    let mut mapping = match before {
        Some(mapping) => Mapping { date_order: mapping.date_order.or(found.mapping.date_order), ..mapping },
        None if found.recognised.is_some() => found.mapping.clone(),
        None => return Err(text!("arrival-kind-not-imported-before")),
    };
    if !remembered && let Some(Question::TimeZone { must: true, .. }) = found.recognised.and_then(|r| r.question) {
        return Err(text!("arrival-needs-a-time-zone"));
    }
    if !remembered && found.questions.iter().any(|question| !question.is_answered(&mapping)) {
        return Err(text!("arrival-needs-answer-about-its-columns"));
    }
    if mapping.time_zone.is_empty() {
        mapping.time_zone.clone_from(&project.settings.time_zone);
    }
    let dated = |column: &String| matches!(mapping.role(column), Role::Time | Role::Milestone);
    if mapping.date_order.is_none() && found.ambiguous_dates.iter().any(dated) {
        return Err(text!("arrival-needs-answer-about-dates"));
    }
    if !remembered && found.choice.is_some() {
        return Err(text!("arrival-needs-answer-about-who-customer"));
    }
    Ok(mapping)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Import, ImportState, Source};

    fn scan(arrivals: &mut Arrivals) -> Vec<String> {
        let found = arrivals.scan().unwrap();
        found.iter().map(|p| p.file_name().unwrap().to_string_lossy().into_owned()).collect()
    }

    #[test]
    fn files_are_told_once_they_stand_still() {
        let dir = tempfile::tempdir().unwrap();
        let mut project = Project::default();
        project.imports.push(Import {
            id: 1,
            source: 0,
            file: "old.csv".to_owned(),
            file_hash: 0,
            at: 0,
            rows: 1,
            events: 1,
            profiles: 1,
            duplicates: 0,
            excluded: 0,
            repeated: 0,
            replaced: 0,
            rejected: Vec::new(),
            first_ms: None,
            last_ms: None,
            state: ImportState::Active,
            currencies: Vec::new(),
            warnings: Vec::new(),
        });
        for name in ["old.csv", "new.csv", "half.csv.part", ".hidden.csv", "empty.csv", "shop.desire-wal"] {
            std::fs::write(dir.path().join(name), if name == "empty.csv" { "" } else { "a\n" }).unwrap();
        }
        let mut arrivals = Arrivals::new(dir.path(), &project);
        assert!(scan(&mut arrivals).is_empty(), "may still be written");
        std::fs::write(dir.path().join("new.csv"), "a\nb\n").unwrap();
        assert!(scan(&mut arrivals).is_empty(), "grew");
        assert_eq!(scan(&mut arrivals), ["new.csv"]);
        assert!(scan(&mut arrivals).is_empty(), "told once");
        std::fs::write(dir.path().join("old.csv"), "a\nb\nc\n").unwrap();
        assert!(scan(&mut arrivals).is_empty());
        assert_eq!(scan(&mut arrivals), ["old.csv"], "changed since");
    }

    #[test]
    fn only_files_that_leave_nothing_open_import_by_themselves() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("visits.csv");
        std::fs::write(&path, "visitor,when,what\nv1,2026-01-05,look\n").unwrap();
        let mut project = Project::default();
        assert!(matches!(arrival(&path, &project), Arrival::Waits(why) if why.contains("not imported before")));
        let mut mapping = import::inspect(&path).unwrap().mapping;
        mapping.source = "Website".to_owned();
        let mapping_json = serde_json::to_string(&mapping).unwrap();
        project.sources.push(Source { id: 0, name: "Website".to_owned(), mapping: Some(mapping_json) });
        match arrival(&path, &project) {
            Arrival::Import(requests) => assert_eq!(requests[0].mapping.source, "Website"),
            waits @ Arrival::Waits(_) => panic!("{waits:?}"),
        }
        // another kind of file in the same source does not make it forget this one
        let other = Mapping { columns: vec![import::ColumnRole::new("order", Role::Ignore)], ..mapping };
        let before = project.sources[0].mapping.take();
        project.sources[0].mapping = Some(other.remember(before.as_deref()).unwrap());
        assert!(matches!(arrival(&path, &project), Arrival::Import(_)));
        let unclear = dir.path().join("unclear.csv");
        std::fs::write(&unclear, "visitor,when,what\nv1,05/01/2026,look\n").unwrap();
        assert!(matches!(arrival(&unclear, &project), Arrival::Waits(why) if why.contains("dates")));
        let broken = dir.path().join("broken.zip");
        std::fs::write(&broken, "PK\u{3}\u{4}").unwrap();
        assert!(matches!(arrival(&broken, &project), Arrival::Waits(why) if why.contains("damaged")));
    }
}
