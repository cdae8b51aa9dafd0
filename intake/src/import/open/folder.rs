//! Folders as lists of the files in them.

use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::import::read::times::looks_like_time;

/// Folders inside each other that are looked into.
const DEEPEST: usize = 4;

/// Files that are taken: more at once is no folder of exports.
const MOST: usize = 500;

/// What lies beside exports and holds no data: texts about them, when their names say so.
const ABOUT: [&str; 7] = ["readme", "license", "licence", "copying", "notice", "changelog", "lies mich"];
const ABOUT_ENDINGS: [&str; 7] = ["", "txt", "md", "rst", "html", "htm", "pdf"];

/// Endings of what is never an export.
const NEVER: [&str; 17] = [
    "md", "rst", "pdf", "doc", "docx", "odt", "ppt", "pptx", "png", "jpg", "jpeg", "gif", "svg", "webp", "ini", "eml",
    "lnk",
];

/// What the system puts into folders, and what `generate` plants in its exports.
const OURS_OR_THE_SYSTEM_S: [&str; 2] = ["thumbs.db", "truth.json"];

/// Where exports lie, looked through.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct FolderScan {
    /// The files themselves, and those in the folders, by name.
    pub files: Vec<PathBuf>,
    /// What is left out of the folders though nobody hid it: texts about the data, pictures and projects, and what is beyond
    /// the most that are taken.
    pub ignored: Vec<PathBuf>,
    /// JSON files that were read to see whether they hold data.
    looked_into: usize,
}

/// The files themselves, and those in the folders, as [`FolderScan::files`] has them.
pub fn files_of(paths: &[PathBuf]) -> Vec<PathBuf> {
    look_through(paths).files
}

/// Looks through folders for files of data.
pub fn look_through(paths: &[PathBuf]) -> FolderScan {
    let mut found = FolderScan::default();
    for path in paths {
        if path.is_dir() {
            walk(path, 0, &mut found);
        } else if paths.len() > 1 && is_lookup(path) {
            found.ignored.push(path.clone());
        } else {
            found.files.push(path.clone());
        }
    }
    let beyond = found.files.split_off(found.files.len().min(MOST));
    found.ignored.extend(beyond);
    found
}

fn walk(folder: &Path, deep: usize, found: &mut FolderScan) {
    // what cannot be read is not there
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    let hidden = |p: &PathBuf| p.file_name().is_none_or(|n| n.to_string_lossy().starts_with(['.', '~']));
    let mut inside: Vec<PathBuf> = entries.filter_map(|e| Some(e.ok()?.path())).filter(|p| !hidden(p)).collect();
    inside.sort();
    for path in inside {
        if path.is_dir() {
            if deep < DEEPEST {
                walk(&path, deep + 1, found);
            }
        } else if is_data(&path) && !is_lookup(&path) && !says_something_of_data(&path, &mut found.looked_into) {
            found.files.push(path);
        } else {
            found.ignored.push(path);
        }
    }
}

/// Whether a file in a folder may hold data, by its name.
fn is_data(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy().to_lowercase();
    let (stem, ending) = name.rsplit_once('.').unwrap_or((&name, ""));
    let about = ABOUT.iter().any(|word| stem.starts_with(word)) && ABOUT_ENDINGS.contains(&ending);
    !about && !NEVER.contains(&ending) && !ending.starts_with("desire") && !OURS_OR_THE_SYSTEM_S.contains(&&*name)
}

/// Files of settings and descriptions that programs keep beside data.
const SETTINGS: [&str; 10] = [
    "package.json",
    "package-lock.json",
    "tsconfig.json",
    "composer.json",
    "manifest.json",
    "datapackage.json",
    "schema.json",
    "metadata.json",
    "config.json",
    "settings.json",
];

/// A longer JSON file is data.
const LONGEST_FACTS: u64 = 256 << 10;

/// JSON files that are looked into: nobody waits for a folder of thousands, of which each is an event.
const MOST_LOOKED_INTO: usize = 50;

/// Whether a JSON file in a folder holds no rows but something about them, such as its totals: one object without a list of
/// objects, a time, or somebody's address. An event by itself has one of these.
fn says_something_of_data(path: &Path, looked_into: &mut usize) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy().to_lowercase();
    if !name.ends_with(".json") {
        return false;
    }
    if SETTINGS.contains(&&*name) {
        return true;
    }
    if *looked_into == MOST_LOOKED_INTO {
        return false;
    }
    *looked_into += 1;
    let is_short = std::fs::metadata(path).is_ok_and(|file| file.len() <= LONGEST_FACTS);
    let text = if is_short { std::fs::read(path).unwrap_or_default() } else { Vec::new() };
    match serde_json::from_slice::<Value>(&text) {
        Ok(facts @ Value::Object(_)) => !holds_rows(&facts),
        // what is damaged is said where it is read
        _ => false,
    }
}

/// Whether something inside a value may be of an event: a list of objects, a text that is a time or an e-mail address, a number
/// that may be a moment.
fn holds_rows(value: &Value) -> bool {
    match value {
        Value::Object(all) => all.is_empty() || all.values().any(holds_rows),
        Value::Array(all) => all.iter().any(|one| one.is_object() || holds_rows(one)),
        Value::String(text) => text.contains('@') || looks_like_time(text.as_bytes()),
        Value::Number(number) => number.as_f64().is_some_and(|n| n.abs() >= 1e9),
        Value::Bool(_) | Value::Null => false,
    }
}

/// Tables beside the hits of an Adobe data feed that say what its numbers mean: nobody did what stands in them.
const LOOKUPS: [&str; 14] = [
    "browser",
    "browser_type",
    "color_depth",
    "column_headers",
    "connection_type",
    "country",
    "event",
    "javascript_version",
    "languages",
    "operating_systems",
    "plugins",
    "referrer_type",
    "resolution",
    "search_engines",
];

/// Whether a file is such a table: it has the name of one and lies beside the headers of a feed.
fn is_lookup(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy().to_lowercase();
    let is_named = name.strip_suffix(".tsv").is_some_and(|stem| LOOKUPS.contains(&stem));
    is_named && path.with_file_name("column_headers.tsv").is_file()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_that_explain_the_numbers_of_a_feed_are_no_data() {
        let dir = tempfile::tempdir().unwrap();
        let of = |names: &[&str]| -> Vec<PathBuf> { names.iter().map(|name| dir.path().join(name)).collect() };
        let write = |name: &str| std::fs::write(dir.path().join(name), "1\tPurchase\n").unwrap();
        ["event.tsv", "hit_data.tsv"].into_iter().for_each(write);
        assert_eq!(files_of(&of(&["."])), of(&["./event.tsv", "./hit_data.tsv"]), "it may be anything");
        write("column_headers.tsv");
        assert_eq!(files_of(&[dir.path().to_owned()]), of(&["hit_data.tsv"]));
        assert_eq!(files_of(&of(&["event.tsv", "hit_data.tsv"])), of(&["hit_data.tsv"]));
        assert_eq!(files_of(&of(&["event.tsv"])), of(&["event.tsv"]), "what is asked for alone is looked at");
    }

    #[test]
    fn what_only_says_something_of_data_is_no_data() {
        let dir = tempfile::tempdir().unwrap();
        let facts = [
            ("facts.json", r#"{"rows": 40, "customers": 3, "checked": {"sum": 45.5, "by": ["pandas", "sqlite"]}}"#),
            ("package.json", r#"{"name": "shop", "version": "1.0.0"}"#),
            ("schema.json", r#"{"fields": [{"name": "id"}]}"#),
        ];
        let data = [
            ("event.json", r#"{"event": "login", "user": {"id": "u1"}, "at": "2026-03-01T10:00:00Z"}"#),
            ("moment.json", r#"{"event": "login", "user": "u1", "ts": 1767603600}"#),
            ("orders.json", r#"{"orders": [{"id": 1, "total": 9.5}]}"#),
            ("person.json", r#"{"id": 1, "email": "ann@example.org"}"#),
            ("damaged.json", r#"{"rows": 40, "#),
        ];
        for (name, text) in facts.iter().chain(&data) {
            std::fs::write(dir.path().join(name), text).unwrap();
        }
        let names = |found: Vec<PathBuf>| -> std::collections::BTreeSet<String> {
            found.iter().map(|f| f.file_name().unwrap().to_string_lossy().into_owned()).collect()
        };
        let folder = [dir.path().to_owned()];
        assert_eq!(names(files_of(&folder)), data.map(|(name, _)| name.to_owned()).into());
        assert_eq!(names(look_through(&folder).ignored), facts.map(|(name, _)| name.to_owned()).into());
        let named = [dir.path().join("facts.json")];
        assert_eq!(files_of(&named).len(), 1, "what is named is looked at");
    }

    #[test]
    fn only_so_many_json_files_are_looked_into() {
        let dir = tempfile::tempdir().unwrap();
        for i in 0..MOST_LOOKED_INTO + 7 {
            std::fs::write(dir.path().join(format!("{i:03}.json")), r#"{"rows": 40}"#).unwrap();
        }
        std::fs::write(dir.path().join("package.json"), r#"{"name": "shop"}"#).unwrap();
        let found = look_through(&[dir.path().to_owned()]);
        assert_eq!((found.files.len(), found.ignored.len()), (7, MOST_LOOKED_INTO + 1));
    }

    #[test]
    fn a_folder_is_its_files() {
        let dir = tempfile::tempdir().unwrap();
        std::fs::create_dir_all(dir.path().join("b/c")).unwrap();
        for name in ["z.csv", "a.csv", ".hidden", "~lock.csv", "b/c/m.csv"] {
            std::fs::write(dir.path().join(name), "x").unwrap();
        }
        let found = files_of(&[dir.path().to_owned(), dir.path().join("z.csv")]);
        let names: Vec<PathBuf> = found.iter().map(|f| f.strip_prefix(dir.path()).unwrap().to_owned()).collect();
        assert_eq!(names, ["a.csv", "b/c/m.csv", "z.csv", "z.csv"].map(PathBuf::from));
    }
    #[test]
    fn what_is_no_data_is_left_out_of_folders_and_named() {
        let dir = tempfile::tempdir().unwrap();
        let data = ["orders.csv", "readme_events.csv", "notes.txt", "noticed.jsonl", "log"];
        let other = [
            "README",
            "README.md",
            "Readme.txt",
            "LICENSE-MIT",
            "chart.png",
            "shop.desire",
            "shop.desire-wal",
            "Thumbs.db",
            "truth.json",
        ];
        for name in data.iter().chain(&other) {
            std::fs::write(dir.path().join(name), "x").unwrap();
        }
        let names = |found: Vec<PathBuf>| -> std::collections::BTreeSet<String> {
            found.iter().map(|f| f.file_name().unwrap().to_string_lossy().into_owned()).collect()
        };
        let folder = [dir.path().to_owned()];
        assert_eq!(names(files_of(&folder)), data.map(str::to_owned).into());
        assert_eq!(names(look_through(&folder).ignored), other.map(str::to_owned).into());
        let named = [dir.path().join("README.md")];
        assert_eq!((files_of(&named).len(), look_through(&named).ignored.len()), (1, 0), "what is named is taken");
    }
}
