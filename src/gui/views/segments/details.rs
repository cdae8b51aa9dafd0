//! The right panel of the Segments view: one group or one kept segment.

use egui::Ui;

use crate::gui::command::{AnyChange, Command, last_segment};
use crate::gui::context::ViewContext;
use crate::gui::dialogs::list_export::{ListExport, People};
use crate::gui::widgets::{big_number, button, caption, heading, heading_of_two, marks, paragraph, primary, section};
use crate::model::{Change, Project, Segment};
use crate::predict::segments::Clustering;
use crate::present::{numbers, words};
use crate::texts::text;
use crate::workspace::Edit;

use super::saved;
use super::state::{SegmentsView, Tab, show_members};

pub(super) fn show(view: &mut SegmentsView, ui: &mut Ui, cx: &ViewContext<'_>) {
    if view.tab == Tab::Saved {
        let segment = view.segment.and_then(|id| cx.project().segments.iter().find(|s| s.id == id).cloned());
        if let Some(segment) = segment {
            one(view, ui, cx, &segment);
        } else {
            heading(ui, text!("details-select-segment"));
            caption(ui, text!("details-click-row-to-rename-it-see"));
        }
        return;
    }
    let group = view.group;
    if let Some((computed, i)) =
        view.clustering().zip(group).filter(|(computed, i)| *i < computed.outcome.groups.groups.len())
    {
        found_group(ui, cx, &computed.outcome.groups, i);
    } else {
        heading(ui, text!("details-select-group"));
        caption(ui, text!("details-click-card-or-column-to-see"));
    }
}

fn found_group(ui: &mut Ui, cx: &ViewContext<'_>, found: &Clustering, i: usize) {
    let group = &found.groups[i];
    ui.horizontal_top(|ui| {
        marks::letter(ui, i);
        heading_of_two(ui, &group.name);
    });
    big_number(
        ui,
        &numbers::count(group.size as u64),
        &text!("details-customers-of-those-grouped", share = numbers::share(group.share)),
    );
    if primary(ui, text!("details-see-members")).clicked() {
        show_members(cx, &group.name, found.members(cx.table(), i));
    }
    if cx.editing(ui, |ui| button(ui, text!("details-save-this-group"))).clicked()
        && let Some(segment) = found.to_segments(cx.table()).into_iter().nth(i)
    {
        let done = |project: &Project| text!("details-segment-saved", last_segment = last_segment(project));
        cx.push(Command::Change(AnyChange::edit(Edit::Segments(Change::Add(vec![segment])), done)));
    }
    if button(ui, text!("details-export-members")).clicked()
        && let Some(segment) = found.to_segments(cx.table()).into_iter().nth(i)
    {
        cx.open(ListExport::new(People::Segment(segment)));
    }
    ui.add_space(8.0);
    paragraph(ui, &group.description);
    section(ui, text!("details-what-makes-it-different"));
    for difference in &group.top {
        ui.horizontal_top(|ui| {
            marks::direction(ui, difference.z >= 0.0);
            paragraph(ui, &difference.ratio_text);
        });
    }
}

fn one(view: &mut SegmentsView, ui: &mut Ui, cx: &ViewContext<'_>, segment: &Segment) {
    let (_, draft) = view.rename.of(&(segment.id, segment.name.clone()));
    let label = caption(ui, text!("details-name"));
    let edit = ui.add(egui::TextEdit::singleline(draft).desired_width(f32::INFINITY)).labelled_by(label.id);
    let name = draft.trim().to_owned();
    let changed = !name.is_empty() && name != segment.name;
    let entered = edit.lost_focus() && ui.input(|i| i.key_pressed(egui::Key::Enter));
    if changed && (cx.editing(ui, |ui| button(ui, text!("details-rename"))).clicked() || entered) {
        cx.push(Command::Edit(Edit::RenameSegment { id: segment.id, name }));
    }
    let n = view.sizes(cx).and_then(|sizes| sizes.of(segment.id));
    let number = n.map_or_else(|| "…".to_owned(), numbers::count);
    let through = if cx.filter.narrows() { text!("details-through-filter") } else { "" };
    big_number(ui, &number, &text!("details-customers", through, segment = saved::from(segment)));
    if primary(ui, text!("details-see-members")).clicked() {
        let members = segment.members.iter().copied().filter(|&id| cx.table().may_profile(id)).collect();
        show_members(cx, &segment.name, members);
    }
    if button(ui, text!("details-look-at-journey-of-this-segment")).clicked() {
        let filter = crate::model::Filter { segment: Some(segment.id), ..cx.filter.clone() };
        cx.push(Command::SetFilter(filter));
        cx.push(Command::Show(crate::gui::views::ViewId::Journey));
    }
    if button(ui, text!("details-export-members")).clicked() {
        cx.open(ListExport::new(People::Segment(segment.clone())));
    }
    if cx.editing(ui, |ui| button(ui, text!("details-delete"))).clicked() {
        saved::delete(cx, segment);
    }
    ui.add_space(8.0);
    paragraph(ui, words::segment(segment));
}
