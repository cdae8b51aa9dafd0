//! The segments that are kept in the project: rename, look at, export, delete.

use egui::Ui;

use crate::gui::command::{AnyChange, Command};
use crate::gui::context::ViewContext;
use crate::gui::dialogs::segment_export::SegmentExport;
use crate::gui::draft::Draft;
use crate::gui::icons::{Icon, icon_button};
use crate::gui::widgets::caption;
use crate::gui::widgets::table::{self, Column, Table};
use crate::model::{Segment, SegmentKind};
use crate::present::{numbers, words};
use crate::workspace::Edit;

use super::SegmentsView;

const COLUMNS: [Column; 5] = [
    Column::text("Segment", 180.0).fixed(),
    Column::number("Customers", 90.0).fixed(),
    Column::number("Share", 64.0).fixed().rank(2),
    Column::text("From", 180.0).fixed().rank(1),
    Column::text("", 90.0).fixed(),
];

/// What a button in a row asks for.
enum Asked {
    Export(usize),
    Delete(usize),
}

impl SegmentsView {
    /// Draws the list.
    pub(super) fn show_kept(&mut self, ui: &mut Ui, cx: &ViewContext<'_>) {
        let segments = &cx.project().segments;
        if segments.is_empty() {
            caption(ui, "Save groups as segments, or pick customers on a chart and press “Make segment”.");
            return;
        }
        let Some(sizes) = self.sizes(cx) else { return };
        let all = cx.subset.customers().count() as u64;
        let selected = self.segment.and_then(|id| segments.iter().position(|s| s.id == id));
        let mut asked = None;
        let name = |i: usize| format!("{}, {} customers", segments[i].name, sizes[i]);
        let output = Table::new("kept", &COLUMNS, segments.len()).row_height(36.0).selected(selected).show(
            ui,
            name,
            |ui, i, column| {
                let segment = &segments[i];
                let n = sizes[i];
                match column {
                    0 => drop(table::text(ui, &segment.name).on_hover_text(words::segment(segment))),
                    1 => drop(table::text(ui, numbers::count(n))),
                    2 => drop(table::weak(ui, numbers::share_of(n, all))),
                    3 => drop(table::weak(ui, from(segment))),
                    _ => {
                        if icon_button(ui, Icon::Export, "Export members", true).clicked() {
                            asked = Some(Asked::Export(i));
                        }
                        if icon_button(ui, Icon::Close, "Delete segment", !cx.snapshot.read_only).clicked() {
                            asked = Some(Asked::Delete(i));
                        }
                    }
                }
            },
        );
        match asked {
            Some(Asked::Export(i)) => {
                cx.push(Command::OpenDialog(SegmentExport::boxed(segments[i].clone())));
            }
            Some(Asked::Delete(i)) => delete(cx, &segments[i]),
            None => {
                if let Some(i) = output.clicked {
                    self.segment = Some(segments[i].id);
                    self.rename = Draft::default();
                }
            }
        }
    }
}

impl SegmentsView {
    /// How many of each kept segment the filter lets through.
    pub(super) fn sizes(&mut self, cx: &ViewContext<'_>) -> Option<std::sync::Arc<Vec<u64>>> {
        let (snapshot, subset) = (cx.snapshot.clone(), cx.subset.clone());
        let sizes = self.sizes.ask(cx.jobs, "Count members", cx.data_key(), move |_| {
            let segments = snapshot.project.segments.iter();
            Ok(segments.map(|s| subset.members(&snapshot.table, &s.members).len() as u64).collect())
        });
        sizes.filter(|sizes| sizes.len() == cx.project().segments.len()).cloned()
    }
}

/// Deletes a segment and says how to get it back.
pub fn delete(cx: &ViewContext<'_>, segment: &Segment) {
    let done = format!("Segment “{}” deleted. Ctrl+Z brings it back.", segment.name);
    cx.push(Command::Change(AnyChange::edit(Edit::RemoveSegments(vec![segment.id]), move |_| done)));
}

/// Where a segment came from, in words.
pub fn from(segment: &Segment) -> String {
    match &segment.kind {
        SegmentKind::KMeans { k, cluster } => format!("Found group {} of {k}", cluster + 1),
        SegmentKind::Picked { from } => format!("Selected: {from}"),
    }
}
