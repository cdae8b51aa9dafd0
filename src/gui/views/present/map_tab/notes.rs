//! What people lay over a map: notes in its columns, and the order and the names of its lanes.

use egui::{TextEdit, Ui};

use crate::gui::command::Command;
use crate::gui::context::ViewContext;
use crate::gui::icons::{Icon, icon_button};
use crate::gui::views::answers::ComputedAnswer;
use crate::gui::widgets::{self, caption, list_box, page, section};
use crate::insights::{JourneyMap, MapLaneName, change_of_lanes};
use crate::model::{Change, MapNote, MapNoteKind};
use crate::present::map_layer::note_kind;
use crate::texts::text;
use crate::workspace::Edit;

/// A note that is being written.
#[derive(Debug, Default)]
pub(super) struct NoteDraft {
    kind: MapNoteKind,
    lane: String,
    text: String,
}

/// The notes of a column, each with buttons that move and remove it, and one to be added.
pub(super) fn of_column(ui: &mut Ui, cx: &ViewContext<'_>, draft: &mut NoteDraft, column: &str) {
    section(ui, &text!("map-notes-on", column));
    let all = &cx.project().map_notes;
    let here: Vec<&MapNote> = all.iter().filter(|note| note.column == column).collect();
    if here.is_empty() {
        caption(ui, text!("map-no-notes"));
    }
    cx.editing(ui, |ui| {
        for (at, note) in here.iter().enumerate() {
            ui.horizontal(|ui| {
                let remove = text!("map-remove-note", words = &note.text);
                if icon_button(ui, Icon::Close, &remove, true).clicked() {
                    cx.push(Command::Edit(Edit::MapNotes(Change::Remove(vec![note.id]))));
                }
                let up = text!("map-move-up", name = &note.text);
                if icon_button(ui, Icon::Rise, &up, at > 0).clicked() {
                    let mut order: Vec<u32> = all.iter().map(|note| note.id).collect();
                    let place = |id: u32| all.iter().position(|note| note.id == id);
                    if let (Some(one), Some(other)) = (place(note.id), place(here[at - 1].id)) {
                        order.swap(one, other);
                    }
                    cx.push(Command::Edit(Edit::MapNotes(Change::Order(order))));
                }
                ui.vertical(|ui| {
                    ui.add(egui::Label::new(&note.text).wrap());
                    caption(ui, &note_kind(note));
                });
            });
        }
        add(ui, cx, draft, column);
    });
}

fn add(ui: &mut Ui, cx: &ViewContext<'_>, draft: &mut NoteDraft, column: &str) {
    ui.add_space(4.0);
    let kind = |kind: MapNoteKind| note_kind(&MapNote { kind, ..MapNote::default() });
    let combo = list_box(text!("map-note-kind")).selected_text(kind(draft.kind)).width(160.0);
    combo.show_ui(ui, |ui| {
        for of in MapNoteKind::ALL {
            ui.selectable_value(&mut draft.kind, of, kind(of));
        }
    });
    let mut field = |slot: &mut String, name: &'static str, rows: usize| {
        let edit = if rows > 1 { TextEdit::multiline(slot).desired_rows(rows) } else { TextEdit::singleline(slot) };
        let response = ui.add(edit.hint_text(name).desired_width(f32::INFINITY));
        response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::TextInput, true, name));
    };
    if draft.kind == MapNoteKind::Own {
        field(&mut draft.lane, text!("map-lane-of-own"), 1);
    }
    field(&mut draft.text, text!("map-note-text"), 2);
    let is_whole = !draft.text.trim().is_empty() && (draft.kind != MapNoteKind::Own || !draft.lane.trim().is_empty());
    if page::primary_enabled(ui, is_whole, text!("map-add-note")).clicked() {
        let lane = if draft.kind == MapNoteKind::Own { draft.lane.trim().to_owned() } else { String::new() };
        let (column, text) = (column.to_owned(), draft.text.trim().to_owned());
        let note = MapNote { id: 0, kind: draft.kind, lane, column, text };
        cx.push(Command::Edit(Edit::MapNotes(Change::Add(vec![note]))));
        draft.text.clear();
    }
}

/// The lanes of the map in their order: moved by dragging or by buttons, and left out.
pub(super) fn lanes(ui: &mut Ui, cx: &ViewContext<'_>, answered: Option<&ComputedAnswer<JourneyMap>>) {
    let Some(answered) = answered else { return };
    section(ui, text!("map-lanes"));
    caption(ui, text!("map-lanes-about"));
    let lanes = answered.computed.lanes();
    cx.editing(ui, |ui| {
        let mut moved = None;
        for (at, lane) in lanes.iter().enumerate() {
            let row = ui.horizontal(|ui| {
                if icon_button(ui, Icon::Rise, &text!("map-move-up", name = &lane.title), at > 0).clicked() {
                    moved = Some((at, at - 1));
                }
                let mut is_shown = !lane.is_hidden;
                if widgets::tick_box(ui, &mut is_shown, &lane.title).clicked() {
                    let changed = MapLaneName { is_hidden: !is_shown, ..lane.clone() };
                    let mut all = lanes.clone();
                    all[at] = changed;
                    cx.push(Command::Edit(Edit::MapLanes(change_of_lanes(&all))));
                }
                let (place, handle) = ui.allocate_exact_size(egui::Vec2::splat(16.0), egui::Sense::drag());
                Icon::Menu.paint(ui.painter(), place, cx.colors.soft);
                handle.on_hover_cursor(egui::CursorIcon::Grab).dnd_set_drag_payload(at);
            });
            if let Some(from) = row.response.dnd_release_payload::<usize>() {
                moved = Some((*from, at));
            }
        }
        if let Some((from, to)) = moved.filter(|(from, to)| from != to) {
            let mut all = lanes.clone();
            let lane = all.remove(from);
            all.insert(to, lane);
            cx.push(Command::Edit(Edit::MapLanes(change_of_lanes(&all))));
        }
    });
}
