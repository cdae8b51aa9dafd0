//! The segments that are saved in the project: rename, look at, export, delete.

use std::collections::HashMap;
use std::sync::Arc;

use egui::Ui;

use crate::analysis::{RankBy, added_to_objective, largest_first};
use crate::gui::command::{AnyChange, Command};
use crate::gui::context::ViewContext;
use crate::gui::dialogs::list_export::{ListExport, People};
use crate::gui::draft::Draft;
use crate::gui::icons::{Icon, icon_button};
use crate::gui::widgets::page::share_bar;
use crate::gui::widgets::table::{self, Table, TitledColumn};
use crate::gui::widgets::{base_line, base_line_height, caption, faded, outdated};
use crate::insights::{objective_unit, ranked_by};
use crate::model::{Change, Segment, SegmentId, SegmentKind};
use crate::present::member_rules;
use crate::present::{numbers, words};
use crate::texts::{capitalized, text};
use crate::workspace::Edit;

use super::state::{SegmentsView, Sizes};

fn columns<'a>(segments: &[&Segment], added: &'a str, room: f32) -> [TitledColumn<'a>; 6] {
    let names = segments.iter().map(|segment| segment.name.as_str());
    [
        // as wide as the names, and never so wide that the buttons of a row are out of reach
        TitledColumn::of_words(text!("saved-segment"), names, (160.0, (room - 260.0).clamp(160.0, 420.0))).fixed(),
        TitledColumn::number(text!("saved-customers"), 90.0).fixed(),
        TitledColumn::number(text!("saved-share"), 64.0).fixed().rank(3),
        TitledColumn::text(added, 150.0).fixed().rank(1),
        TitledColumn::text(text!("saved-from"), 130.0).fixed().rank(2),
        TitledColumn::text("", 90.0).fixed(),
    ]
}

/// What a button in a row asks for.
enum RowRequest {
    Export(usize),
    Delete(usize),
}

impl SegmentsView {
    pub(super) fn show_saved(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        if cx.project().segments.is_empty() {
            caption(ui, text!("saved-save-groups-as-segments-or-pick"));
            return;
        }
        let sizes = self.sizes(cx);
        let objective = cx.project().settings.objective;
        let segments = in_order(&cx.project().segments, sizes.as_deref().filter(|_| self.by == RankBy::Objective));
        let added = |segment: &Segment| sizes.as_ref().and_then(|sizes| sizes.added.get(&segment.id).copied());
        let most = segments.iter().filter_map(|segment| added(segment)).max().unwrap_or(0).max(1);
        let size = |segment: &Segment| sizes.as_ref().and_then(|sizes| sizes.of.get(&segment.id).copied());
        let all = sizes.as_ref().map_or(0, |sizes| sizes.all);
        let place = ui.available_rect_before_wrap();
        let selected = self.segment.and_then(|id| segments.iter().position(|s| s.id == id));
        let mut request = None;
        let unit = objective_unit(objective);
        let heading = capitalized(unit);
        let name = |i: usize| match size(segments[i]).zip(added(segments[i])) {
            Some((n, added)) => {
                let customers = text!("count-customers", n);
                format!("{}, {customers}, {unit}: {}", segments[i].name, numbers::count(added))
            }
            None => text!("saved-counting-its-customers", n = segments[i].name),
        };
        let old = self.sizes.is_outdated();
        let note = (self.by == RankBy::Objective).then(|| ranked_by(objective));
        let foot = note.as_ref().map_or(0.0, |note| base_line_height(ui, note));
        let table = Table::new("saved", &columns(&segments, &heading, ui.available_width()), segments.len())
            .row_height(36.0)
            .selected(selected);
        let output = table.max_height(ui.available_height() - foot).show(ui, name, |ui, i, column| {
            let segment = segments[i];
            let n = size(segment);
            let number = |words: fn(u64, u64) -> String| n.map_or_else(|| "…".to_owned(), |n| words(n, all));
            match column {
                0 => drop(table::text(ui, &segment.name).on_hover_text(words::segment(segment))),
                1 => drop(faded(ui, old, |ui| table::text(ui, number(|n, _| numbers::count(n))))),
                2 => drop(faded(ui, old, |ui| table::weak(ui, number(numbers::share_of)))),
                3 => {
                    if let Some(added) = added(segment) {
                        let bar = |ui: &mut Ui| share_bar(ui, added as f64 / most as f64, &numbers::count(added));
                        faded(ui, old, bar);
                    }
                }
                4 => drop(table::weak(ui, from(segment))),
                _ => {
                    if icon_button(ui, Icon::Export, text!("saved-export-members"), true).clicked() {
                        request = Some(RowRequest::Export(i));
                    }
                    if icon_button(ui, Icon::Close, text!("saved-delete-segment"), !cx.snapshot.read_only).clicked() {
                        request = Some(RowRequest::Delete(i));
                    }
                }
            }
        });
        match request {
            Some(RowRequest::Export(i)) => {
                cx.open(ListExport::new(People::Segment(segments[i].clone())));
            }
            Some(RowRequest::Delete(i)) => delete(cx, segments[i]),
            None => {
                if let Some(i) = output.clicked {
                    self.segment = Some(segments[i].id);
                    self.rename = Draft::default();
                }
            }
        }
        note.iter().for_each(|note| drop(base_line(ui, note)));
        outdated(ui, cx, &mut self.sizes, place);
    }
}

/// The segments as they were saved, or those first whose customers add most to the objective.
fn in_order<'a>(segments: &'a [Segment], by_objective: Option<&Sizes>) -> Vec<&'a Segment> {
    let Some(sizes) = by_objective else { return segments.iter().collect() };
    let added: Vec<f64> = segments.iter().map(|of| sizes.added.get(&of.id).map_or(0.0, |n| *n as f64)).collect();
    largest_first(&added).into_iter().map(|place| &segments[place]).collect()
}

impl Sizes {
    /// Of one saved segment, where it was there when they were counted.
    pub(super) fn of(&self, segment: SegmentId) -> Option<u64> {
        self.of.get(&segment).copied()
    }
}

impl SegmentsView {
    /// How many of each saved segment the filter lets through.
    pub(super) fn sizes(&mut self, cx: &ViewContext<'_>) -> Option<Arc<Sizes>> {
        let (snapshot, subset) = (cx.snapshot.clone(), cx.subset.clone());
        let sizes = self.sizes.ask(cx.jobs, text!("saved-count-members"), cx.data_key(), move |progress| {
            let (table, project) = (&snapshot.table, &snapshot.project);
            let added_by = added_to_objective(table, &subset, &project.settings, progress)?;
            let (mut of, mut added) = (HashMap::new(), HashMap::new());
            for segment in project.segments.iter() {
                let members = subset.members(table, &segment.members);
                of.insert(segment.id, members.len() as u64);
                added.insert(segment.id, members.iter().map(|&ix| u64::from(added_by[ix as usize])).sum());
            }
            Ok(Sizes { of, added, all: subset.customers().count() as u64 })
        });
        sizes.cloned()
    }
}

/// Deletes a segment and says how to get it back.
pub(super) fn delete(cx: &ViewContext<'_>, segment: &Segment) {
    let done = text!("saved-segment-deleted-ctrl-z-brings-it", name = segment.name);
    cx.push(Command::Change(AnyChange::edit(Edit::Segments(Change::Remove(vec![segment.id])), move |_| done)));
}

/// Where a segment came from, in words.
pub(super) fn from(segment: &Segment) -> String {
    match &segment.kind {
        SegmentKind::KMeans { k, cluster } => text!("saved-found-group-of", n = cluster + 1, k),
        SegmentKind::Rfm { .. } => text!("saved-rfm-group").to_owned(),
        SegmentKind::Picked { from } => text!("saved-selected", from),
        SegmentKind::Rule { rule } => text!("saved-by-rule", text = member_rules::text(rule)),
    }
}
