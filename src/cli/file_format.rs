//! What a file becomes by its ending. Looked at before any work is done for it.

use std::path::Path;

use clap::ValueEnum;

use crate::export::TableFormat;
use crate::present::table::CsvTarget;
use crate::texts::{any_of, text};

use super::args::{ExportWhat, FileFormat, OutputArgs, ToolArgs};
use super::error::usage;
use super::output::csv_target;
use super::stdin::is_standard;

use FileFormat::{Csv, Html, Ics, Json, Jsonl, Pdf, Png, Pptx, Svg};

/// What tables can be, the usual one first.
pub(super) const TABLE: &[FileFormat] = &[Csv, Json, Jsonl];
const PICTURE: &[FileFormat] = &[Svg, Png, Csv, Json, Jsonl];
const PAGE: &[FileFormat] = &[Html];
/// What a story can be.
const STORY: &[FileFormat] = &[Pptx, Pdf, Html];
/// What planned messages can be: a list that leaves, or a calendar of what would.
const ACTIONS: &[FileFormat] = &[Csv, Json, Jsonl, Ics];
/// What everything about a person can be.
pub(super) const DOCUMENT: &[FileFormat] = &[Json];

impl FileFormat {
    /// The ending of its files.
    fn ending(self) -> &'static str {
        match self {
            Csv => "csv",
            Json => "json",
            Jsonl => "jsonl",
            Svg => "svg",
            Png => "png",
            Html => "html",
            Pptx => "pptx",
            Pdf => "pdf",
            Ics => "ics",
        }
    }

    /// Whether rows are written in it.
    pub(super) fn is_table(self) -> bool {
        TABLE.contains(&self)
    }

    /// How a table is written in it; CSV for `reader`, unless something else was asked for.
    pub(super) fn of_table(self, reader: CsvTarget) -> TableFormat {
        match self {
            Json => TableFormat::Json,
            Jsonl => TableFormat::JsonLines,
            _ => TableFormat::Csv(csv_target(reader)),
        }
    }

    fn of_ending(path: &Path) -> Option<Self> {
        let ending = path.extension()?.to_string_lossy().to_lowercase();
        match ending.as_str() {
            "ndjson" => Some(Jsonl),
            "htm" => Some(Html),
            ending => Self::value_variants().iter().copied().find(|f| f.ending() == ending),
        }
    }
}

/// What a list can be: tools import CSV.
fn table_for(tool: &ToolArgs) -> &'static [FileFormat] {
    if tool.to.is_some() { &[Csv] } else { TABLE }
}

/// Where an export goes, what to call it and what it can be.
pub(super) fn of_export(what: &ExportWhat) -> (&OutputArgs, &'static str, &'static [FileFormat]) {
    match what {
        ExportWhat::Events(out) => (out, "events", TABLE),
        ExportWhat::Segment { list, .. } => (&list.out, "a segment", table_for(&list.tool)),
        ExportWhat::Segments(list) => (&list.out, "segments", table_for(&list.tool)),
        ExportWhat::Actions { tool, out, .. } if tool.to.is_none() => (out, "actions", ACTIONS),
        ExportWhat::Actions { tool, out, .. } => (out, "actions", table_for(tool)),
        ExportWhat::Exclusions(args) => (&args.out, text!("cli-file-format-exclusions"), table_for(&args.tool)),
        ExportWhat::Content(out) => (out, text!("cli-file-format-content"), TABLE),
        ExportWhat::Assignments(out) => (out, text!("cli-file-format-assignments"), TABLE),
        ExportWhat::Scores(out) => (out, "scores", TABLE),
        ExportWhat::Spend(out) => (out, text!("cli-file-format-ad-spend"), TABLE),
        ExportWhat::Flow { out, .. } => (out, "a flow", PICTURE),
        ExportWhat::Timeline { out, .. } => (out, "a timeline", PICTURE),
        ExportWhat::Story { out, .. } => (out, text!("cli-file-format-a-story"), STORY),
        ExportWhat::Report { out, .. } => (out, text!("cli-file-format-the-report"), PAGE),
    }
}

/// The format of a file: by its ending, or as asked for where the name has no ending that says one.
pub(super) fn of(
    what: &str,
    path: &Path,
    requested: Option<FileFormat>,
    possible: &'static [FileFormat],
) -> anyhow::Result<FileFormat> {
    let endings = || {
        let all: Vec<String> = possible.iter().map(|f| format!(".{}", f.ending())).collect();
        any_of(&all)
    };
    let name = path.display();
    let found = FileFormat::of_ending(path);
    let chosen = match (found, requested) {
        (Some(found), Some(requested)) if found != requested => {
            return Err(usage(text!(
                "cli-file-format-ends-format-says-leave-one-them",
                name,
                ending = found.ending(),
                wanted = requested.ending()
            )));
        }
        (_, Some(requested)) => requested,
        (Some(found), None) => found,
        (None, None) if is_standard(path) || path.starts_with("/dev") => possible[0],
        (None, None) => {
            let hint = match path.extension() {
                Some(_) if possible == PAGE => {
                    text!("cli-file-format-end-name-which-every-browser-prints", endings = endings())
                }
                _ => text!("cli-file-format-end-the-name-in", endings = endings()),
            };
            return Err(usage(text!("cli-file-format-cannot-be-written-to", what, name, hint)));
        }
    };
    if !possible.contains(&chosen) {
        let ending = chosen.ending();
        return Err(usage(if chosen == Pdf && possible == PAGE {
            let hint = text!("cli-file-format-end-name-which-every-browser-prints", endings = endings());
            text!("cli-file-format-cannot-be-written-to", what, name, hint)
        } else {
            text!("cli-file-format-cannot-written-possible", what, ending, endings = endings())
        }));
    }
    Ok(chosen)
}

/// Checks the name of a new project: it ends in .desire, or has no ending.
pub(super) fn of_new_project(path: &Path) -> anyhow::Result<()> {
    ends_in(
        path,
        text!("cli-file-format-a-new-project"),
        |ending| ending.is_none_or(|ending| ending == "desire"),
        ".desire",
    )
}

/// Checks the name of a copy of a project: it ends in .desire, or as the project does.
pub(super) fn of_project(what: &str, path: &Path, project: &Path) -> anyhow::Result<()> {
    let like_the_project = ending_of(project);
    ends_in(path, what, |ending| ending == Some("desire") || ending == like_the_project.as_deref(), ".desire")
}

/// Checks the name of a file with a key.
pub(super) fn of_key(path: &Path) -> anyhow::Result<()> {
    if is_standard(path) || path.starts_with("/dev") {
        return Ok(());
    }
    ends_in(
        path,
        text!("cli-file-format-the-key"),
        |ending| ending.is_some_and(|ending| ["key", "txt"].contains(&ending)),
        text!("cli-file-format-key-or-txt"),
    )
}

fn ending_of(path: &Path) -> Option<String> {
    path.extension().map(|ending| ending.to_string_lossy().to_lowercase())
}

fn ends_in(path: &Path, what: &str, fits: impl Fn(Option<&str>) -> bool, possible: &str) -> anyhow::Result<()> {
    if fits(ending_of(path).as_deref()) {
        return Ok(());
    }
    Err(usage(text!("cli-file-format-cannot-written-end-name", what, path = path.display(), possible)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_project_and_a_key_are_called_as_what_they_are() {
        let ok = |done: anyhow::Result<()>| done.is_ok();
        let copy = |name: &str, of: &str| ok(of_project("the copy", Path::new(name), Path::new(of)));
        assert!(copy("a.desire", "p.desire") && copy("a.DESIRE", "p") && copy("a", "p") && copy("a.db", "p.db"));
        assert!(!copy("a.csv", "p.desire") && !copy("a", "p.desire") && !copy("a.db", "p.desire"));
        let new = |name: &str| ok(of_new_project(Path::new(name)));
        assert!(new("shop.desire") && new("shop") && !new("shop.csv") && !new("shop.xyz"));
        let key = |name: &str| ok(of_key(Path::new(name)));
        assert!(key("a.key") && key("a.txt") && key("-") && !key("a.csv") && !key("a"));
    }

    #[test]
    fn an_ending_is_honoured_or_refused_with_what_is_possible() {
        let read = |name: &str, requested| of("events", Path::new(name), requested, TABLE).map_err(|e| e.to_string());
        assert_eq!(read("a.CSV", None), Ok(Csv));
        assert_eq!(read("a.json", None), Ok(Json));
        assert_eq!(read("a.ndjson", None), Ok(Jsonl));
        assert_eq!((read("-", None), read("-", Some(Jsonl))), (Ok(Csv), Ok(Jsonl)));
        assert_eq!(read("events", Some(Json)), Ok(Json));
        for refused in ["a.parquet", "a.xlsx", "a", "a.svg"] {
            assert!(read(refused, None).unwrap_err().contains(".csv, .json or .jsonl"), "{refused}");
        }
        assert!(read("a.csv", Some(Json)).unwrap_err().contains("leave one of them out"));
        let page = of("the report", Path::new("r.pdf"), None, PAGE).unwrap_err().to_string();
        assert!(page.contains(".html") && page.contains("PDF"), "{page}");
    }
}
