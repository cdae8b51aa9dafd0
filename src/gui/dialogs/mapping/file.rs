//! One file of the import dialog: what was found in it, what a person made of it, and what that would bring.

use egui::Ui;

use crate::gui::context::ViewContext;
use crate::gui::jobs::Latest;
use crate::gui::problem;
use crate::gui::widgets::{caption, page};
use crate::import::{self, Input, Inspection, Mapping, Preview, TableKind, known_sources, own_source};
use crate::model::{Import, ImportState, RejectReason, Source};
use crate::present::numbers;
use crate::present::reject_reasons::{events_by_name, reason_with_column};
use crate::texts::{all_of, text};
use crate::workspace::ImportRequest;

use super::{grid, questions};

/// What is said of a file that somebody is looking at.
fn looking() -> &'static str {
    text!("file-being-looked-at")
}

/// Rows shown of a file.
const ROWS: usize = 20;

/// How far a file is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum FileStatus {
    /// Somebody is looking at it.
    Looking,
    /// It can be imported.
    Ready,
    /// Something is to be said first.
    Waits(&'static str),
    /// It cannot be imported; why, and what to do instead.
    Refused(String),
}

/// A file to import.
pub(super) struct FileState {
    /// Its name without the folder.
    pub name: String,
    input: Input,
    zone: String,
    found: Latest<(), Result<Inspection, String>>,
    mapping: Option<Mapping>,
    preview: Latest<Mapping, Result<Preview, String>>,
    /// The hash of its bytes: the same file is told by it, whatever it is called.
    hash: Latest<(), Option<u64>>,
}

impl FileState {
    /// A file nobody has looked at yet.
    pub(super) fn new(input: Input, zone: String) -> Self {
        Self {
            name: input.name(),
            input,
            zone,
            found: Latest::default(),
            mapping: None,
            preview: Latest::default(),
            hash: Latest::default(),
        }
    }

    /// Looks at the file and, whenever the mapping changed, at what it makes of the rows.
    /// Its source is another than that of the files of other kinds before it in the list.
    pub(super) fn load_preview(&mut self, cx: &ViewContext<'_>, before: &[Self]) {
        let input = self.input.clone();
        let found = self.found.ask(cx.jobs, &text!("file-looking-at", name = self.name), (), move |_| {
            Ok(import::inspect(&input).map_err(|e| problem::of_load(&e)))
        });
        let Some(Ok(found)) = found.map(|found| &**found) else { return };
        if self.mapping.is_none() && before.iter().all(Self::is_known) {
            let mut mapping = start(found, &cx.project().sources, &self.zone);
            let known = known_sources(&cx.project().sources, before.iter().filter_map(|file| file.mapping.as_ref()));
            if let Some(own) = own_source(found, &self.input, &known) {
                mapping.source = own;
            }
            self.mapping = Some(mapping);
        }
        if !cx.project().imports.is_empty() {
            let input = self.input.clone();
            self.hash.ask(cx.jobs, text!("file-looking-whether-known"), (), move |_| Ok(import::table_hash(&input)));
        }
        let Some(mapping) = self.mapping.clone() else { return };
        // the source's name changes nothing in the rows
        let key = Mapping { source: String::new(), ..mapping };
        let (input, mapping) = (self.input.clone(), key.clone());
        self.preview.ask(cx.jobs, text!("file-preview"), key, move |_| {
            Ok(import::preview(&input, &mapping, ROWS).map_err(|e| problem::of_load(&e)))
        });
    }

    /// Whether it has been looked at, with or without success.
    fn is_known(&self) -> bool {
        self.mapping.is_some() || self.found.get().is_some_and(|found| found.is_err())
    }

    fn inspection(&self) -> Option<&Inspection> {
        self.found.get().and_then(|found| found.as_ref().as_ref().ok())
    }

    fn previewed(&self) -> Option<&Preview> {
        self.preview.get().and_then(|p| p.as_ref().as_ref().ok())
    }

    /// What is missing before the file can be imported.
    pub(super) fn waiting_for(&self) -> Option<&'static str> {
        let Some(found) = self.found.get() else { return Some(looking()) };
        let Ok(found) = &**found else { return Some(text!("file-cannot-be-read")) };
        let Some(mapping) = &self.mapping else { return Some(looking()) };
        if questions::date_question(found, mapping) {
            return Some(text!("file-needs-answer-about-dates"));
        }
        if questions::role_questions(found, mapping).next().is_some() {
            return Some(text!("file-needs-answer-about-its-columns"));
        }
        if questions::zone_question(found).is_some_and(|(_, must)| must) && mapping.time_zone.trim().is_empty() {
            return Some(text!("file-needs-time-zone"));
        }
        if mapping.source.trim().is_empty() {
            return Some(text!("file-needs-source-name"));
        }
        match self.preview.get().map(|p| &**p) {
            None => Some(looking()),
            Some(Err(_)) => Some(text!("file-cannot-be-read-this-way")),
            Some(Ok(preview)) if preview.problem.is_some() => Some(text!("file-needs-correction")),
            Some(Ok(_)) => None,
        }
    }

    /// How far the file is.
    pub(super) fn status(&self) -> FileStatus {
        match (self.found.get().map(|found| &**found), self.waiting_for()) {
            (Some(Err(why)), _) => {
                // the list says whose it is
                let rest = why.strip_prefix(&self.name).and_then(|rest| {
                    // French sets a space before a colon
                    let behind_colon = rest.trim_start_matches('\u{a0}').strip_prefix(": ");
                    behind_colon.or_else(|| rest.strip_prefix(text!("file-refused-is")))
                });
                FileStatus::Refused(rest.map_or_else(|| why.clone(), sentence))
            }
            (_, None) => FileStatus::Ready,
            (_, Some(why)) if why == looking() => FileStatus::Looking,
            (_, Some(why)) => FileStatus::Waits(why),
        }
    }

    /// What the file was recognised as.
    pub(super) fn tool(&self) -> String {
        let (Some(found), Some(mapping)) = (self.inspection(), &self.mapping) else { return String::new() };
        match found.recognised {
            Some(tool) => tool.name.to_owned(),
            None => text!("file-recognised-by-its-columns", label = mapping.kind.label()),
        }
    }

    /// What it will bring, and what to know of that.
    pub(super) fn brings(&self, cx: &ViewContext<'_>) -> (String, String) {
        match self.status() {
            FileStatus::Refused(why) => (why, String::new()),
            FileStatus::Looking => (text!("file-looking-at-rows").to_owned(), String::new()),
            FileStatus::Waits(why) => match self.previewed().and_then(|p| p.problem.as_deref()) {
                // the question below says what is missing
                Some(problem) if !self.has_question() => (format!("{}.", sentence(problem)), String::new()),
                _ => (text!("file-it", why), String::new()),
            },
            FileStatus::Ready => match (self.previewed(), &self.mapping) {
                (Some(preview), Some(mapping)) => (imported_as(cx, preview, mapping.kind), left_out(preview)),
                _ => (String::new(), String::new()),
            },
        }
    }

    /// Whether a person should look before it is imported, though nothing stops it: part of it is read wrongly or not at all.
    pub(super) fn is_doubtful(&self) -> bool {
        let left_out = |p: &Preview| left_out_rows(p) * 10 >= p.total && !p.rejected.is_empty();
        self.inspection().is_some_and(|found| !found.doubts.is_empty()) || self.previewed().is_some_and(left_out)
    }

    /// What a person should look at before it is imported.
    pub(super) fn doubts(&self, cx: &ViewContext<'_>) -> Vec<String> {
        let Some(found) = self.inspection() else { return Vec::new() };
        let chosen = found.choice.as_ref().and_then(|choice| {
            let (name, _) = choice.options.get(choice.chosen)?;
            Some(text!("file-columns-lets-you-choose-another", question = choice.question, name))
        });
        self.imported_before(cx).into_iter().chain(chosen).chain(found.doubts.iter().cloned()).collect()
    }

    /// "This file was imported on 3 Nov 2026: …"; `None` where the project does not hold the same rows already.
    fn imported_before(&self, cx: &ViewContext<'_>) -> Option<String> {
        let hash = (**self.hash.get()?)?;
        let is_it = |import: &&Import| import.state == ImportState::Active && import.file_hash == hash;
        let import = cx.project().imports.iter().rfind(is_it)?;
        let date = numbers::date(import.at, &numbers::zone(&cx.project().settings.time_zone));
        Some(text!("file-imported-before", date))
    }

    /// Whether there is something to ask about it.
    pub(super) fn has_question(&self) -> bool {
        match (self.inspection(), &self.mapping) {
            (Some(found), Some(mapping)) => questions::any(found, mapping),
            _ => false,
        }
    }

    pub(super) fn ask(&mut self, ui: &mut Ui) {
        if let (Some(Ok(found)), Some(mapping)) = (self.found.get().map(|f| &**f), &mut self.mapping) {
            questions::ask(ui, found, mapping);
        }
    }

    /// What the import button says for this file alone.
    pub(super) fn import_label(&self) -> String {
        match self.previewed() {
            // rows, as the file has them: how many of its events the project has already is known after the import
            Some(p) if p.complete => text!("file-import-rows", rows = text!("count-rows", n = used_rows(p))),
            _ => text!("file-import-button").to_owned(),
        }
    }

    pub(super) fn bytes(&self) -> u64 {
        self.inspection().map_or(0, |i| i.bytes)
    }

    /// What to ask of the project.
    pub(super) fn request(&self) -> Option<ImportRequest> {
        let mapping = self.mapping.clone()?;
        Some(ImportRequest { input: self.input.clone(), mapping })
    }

    /// Draws the file's page.
    pub(super) fn show(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        let before = self.imported_before(cx);
        let Some(found) = self.found.get().cloned() else {
            caption(ui, text!("file-looking-at-file"));
            return;
        };
        let (found, mapping) = match (&*found, &mut self.mapping) {
            (Err(why), _) => {
                page::notice(ui, why, |_| {});
                return;
            }
            (Ok(found), Some(mapping)) => (found, mapping),
            (Ok(_), None) => return,
        };
        if let Some(before) = &before {
            page::notice(ui, before, |_| {});
        }
        questions::show(ui, cx, found, mapping);
        if let Some(other) = found.choice.as_ref().and_then(|choice| questions::choose(ui, choice)) {
            *self = Self::new(other, self.zone.clone());
            return;
        }
        let preview = self.preview.get().cloned();
        match preview.as_deref() {
            None => drop(caption(ui, text!("file-looking-at-rows"))),
            Some(Err(why)) => page::notice(ui, why, |_| {}),
            // the question above says it better
            Some(Ok(preview)) if preview.problem.is_some() && questions::is_open(found, mapping) => {}
            Some(Ok(preview)) => outcome(ui, cx, preview, mapping.kind),
        }
        let rows = preview.as_deref().and_then(|p| p.as_ref().ok()).map_or(&[][..], |p| &p.rows);
        grid::show(ui, &self.name, found, mapping, rows);
    }
}

/// The mapping to begin with: the one last used for a source with these columns, else the guess.
fn start(found: &Inspection, sources: &[Source], zone: &str) -> Mapping {
    let remembered = sources.iter().flat_map(|s| Mapping::remembered(s.mapping.as_deref())).find(|m| m.fits(found));
    let mut mapping = remembered.unwrap_or_else(|| found.mapping.clone());
    let must = questions::zone_question(found).is_some_and(|(_, must)| must);
    if mapping.time_zone.is_empty() && !must {
        zone.clone_into(&mut mapping.time_zone);
    }
    mapping
}

/// What will come of the file, with the reasons for what is left out.
fn outcome(ui: &mut Ui, cx: &ViewContext<'_>, preview: &Preview, kind: TableKind) {
    if let Some(problem) = &preview.problem {
        page::notice(ui, problem, |_| {});
        return;
    }
    let text = format!("{} {}", imported_as(cx, preview, kind), left_out(preview));
    caption(ui, text.trim_end());
}

/// A text with a capital at its beginning.
fn sentence(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// "3 rows become 4 events, 5 – 8 Jan 2026."
fn imported_as(cx: &ViewContext<'_>, preview: &Preview, kind: TableKind) -> String {
    let zone = numbers::zone(if kind == TableKind::Spend { "UTC" } else { &cx.project().settings.time_zone });
    let of = if preview.complete { "" } else { text!("file-first") };
    let rows = text!("count-rows", n = preview.total);
    let events = text!("count-events", n = preview.events);
    let mut text = match kind {
        TableKind::Spend => {
            let costs: Vec<String> = preview.spend.iter().map(|(currency, v)| numbers::money(*v, currency)).collect();
            let costs = if costs.is_empty() { text!("file-no-cost").to_owned() } else { all_of(&costs) };
            text!("file-about-of-ads", of, rows, costs)
        }
        TableKind::Products => text!("file-about-products", of, rows),
        TableKind::People if preview.events == 0 => text!("file-about-people", of, rows),
        TableKind::People => text!("file-about-people-with", of, rows, events),
        TableKind::Events | TableKind::Orders => rows_become(preview, of, &rows, &events),
    };
    if let Some((first, last)) = preview.range {
        text.push_str(&format!(", {}", numbers::period(first, last, &zone)));
    }
    text.push('.');
    text
}

fn left_out_rows(preview: &Preview) -> u64 {
    preview.rejected.iter().map(|(_, n)| n).sum()
}

fn used_rows(preview: &Preview) -> u64 {
    preview.total.saturating_sub(left_out_rows(preview))
}

/// "176 of 200 rows become 195 events (176 × Purchase, 19 × Refund)", so that it adds up with what is left out.
fn rows_become(preview: &Preview, of: &str, rows: &str, events: &str) -> String {
    let (used, left_out) = (used_rows(preview), left_out_rows(preview));
    let made = events_by_name(used, preview.events, &preview.events_by_name);
    let made = made.map_or_else(String::new, |made| format!(" ({made})"));
    if left_out == 0 {
        return text!("file-rows-become", of, n = preview.total, rows, events, made);
    }
    let used_rows = numbers::count(used);
    if preview.complete {
        text!("file-some-rows-become", n = used, used = used_rows, rows, events, made)
    } else {
        text!("file-some-of-first-rows-become", n = used, used = used_rows, rows, events, made)
    }
}

/// "Left out: 1 row (no customer id)."
fn left_out(preview: &Preview) -> String {
    let left_out = left_out_rows(preview);
    if left_out == 0 {
        return String::new();
    }
    let blamed = |why: &RejectReason| preview.columns_to_blame.iter().find(|(reason, _)| reason == why);
    let column_of = |why: &RejectReason| blamed(why).map_or("", |(_, column)| column.as_str());
    let why: Vec<String> = match preview.rejected.as_slice() {
        [(only, _)] => vec![reason_with_column(only, column_of(only))],
        several => several
            .iter()
            .take(3)
            .map(|(why, n)| format!("{} × {}", numbers::count(*n), reason_with_column(why, column_of(why))))
            .collect(),
    };
    text!("file-left-out", rows = text!("count-rows", n = left_out), why = why.join("; "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_dialog_waits_until_the_file_was_looked_at() {
        let file = FileState::new(std::path::Path::new("/somewhere/orders.csv").into(), "UTC".to_owned());
        assert_eq!(file.name, "orders.csv");
        assert_eq!(file.waiting_for(), Some(looking()));
        assert_eq!(file.status(), FileStatus::Looking);
        assert!(file.request().is_none());
    }
}
