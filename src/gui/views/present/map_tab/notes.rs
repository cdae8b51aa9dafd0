//! What people lay over a map: notes in its columns, and the order and the names of its lanes.

use egui::{TextEdit, Ui};

use crate::gui::command::Command;
use crate::gui::context::ViewContext;
use crate::gui::icons::{Icon, icon_button};
use crate::gui::theme::SMALL;
use crate::gui::widgets::{self, caption, list_box, page, section};
use crate::insights::{MapLaneName, change_of_lanes};
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
    renamed: Option<(Renamed, String)>,
}

/// What gets other words.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Renamed {
    Lane(String),
    Note(u32),
}

impl NoteDraft {
    /// The field of what is renamed, in place of `is_it`; gives the words once they are written.
    fn field(&mut self, ui: &mut Ui, is_it: &Renamed, name: &str) -> Option<String> {
        let (_, words) = self.renamed.as_mut().filter(|(what, _)| what == is_it)?;
        let response = ui.add(TextEdit::singleline(words).desired_width(f32::INFINITY));
        response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::TextInput, true, name));
        if !response.has_focus() && !response.lost_focus() {
            response.request_focus();
        }
        if !response.lost_focus() {
            return None;
        }
        let escaped = ui.input(|i| i.key_pressed(egui::Key::Escape));
        self.renamed.take().map(|(_, words)| words.trim().to_owned()).filter(|words| !escaped && !words.is_empty())
    }

    fn renames(&self, what: &Renamed) -> bool {
        self.renamed.as_ref().is_some_and(|(known, _)| known == what)
    }
}

/// The notes of a column: a click on one changes its words, dragging moves it, a button removes it; and one to be added.
pub(super) fn of_column(ui: &mut Ui, cx: &ViewContext<'_>, draft: &mut NoteDraft, column: &str) {
    section(ui, &text!("map-notes-on", column));
    let all = &cx.project().map_notes;
    let here: Vec<&MapNote> = all.iter().filter(|note| note.column == column).collect();
    if here.is_empty() {
        caption(ui, text!("map-no-notes"));
    }
    cx.editing(ui, |ui| {
        for (at, note) in here.iter().enumerate() {
            let row = ui.horizontal(|ui| {
                let remove = text!("map-remove-note", words = &note.text);
                if icon_button(ui, Icon::Close, &remove, true).clicked() {
                    cx.push(Command::Edit(Edit::MapNotes(Change::Remove(vec![note.id]))));
                }
                let up = text!("map-move-up", name = &note.text);
                if icon_button(ui, Icon::Rise, &up, at > 0).clicked() {
                    cx.push(Command::Edit(Edit::MapNotes(Change::Order(in_place_of(all, note.id, here[at - 1].id)))));
                }
                let (place, handle) = ui.allocate_exact_size(egui::Vec2::splat(16.0), egui::Sense::drag());
                Icon::Menu.paint(ui.painter(), place, cx.colors.soft);
                handle.on_hover_cursor(egui::CursorIcon::Grab).dnd_set_drag_payload(note.id);
                ui.vertical(|ui| words_of_note(ui, cx, draft, note));
            });
            if let Some(moved) = row.response.dnd_release_payload::<u32>().filter(|moved| **moved != note.id) {
                cx.push(Command::Edit(Edit::MapNotes(Change::Order(in_place_of(all, *moved, note.id)))));
            }
        }
        add(ui, cx, draft, column);
    });
}

/// The numbers of all notes with one of them in the place of another.
fn in_place_of(all: &[MapNote], moved: u32, place: u32) -> Vec<u32> {
    let mut order: Vec<u32> = all.iter().map(|note| note.id).collect();
    let at = |order: &[u32], id: u32| order.iter().position(|of| *of == id);
    if let (Some(from), Some(to)) = (at(&order, moved), at(&order, place)) {
        let moved = order.remove(from);
        order.insert(to, moved);
    }
    order
}

/// The words of a note; a click changes them.
fn words_of_note(ui: &mut Ui, cx: &ViewContext<'_>, draft: &mut NoteDraft, note: &MapNote) {
    let what = Renamed::Note(note.id);
    if draft.renames(&what) {
        if let Some(text) = draft.field(ui, &what, text!("map-note-text")) {
            let changed = MapNote { text, ..note.clone() };
            cx.push(Command::Edit(Edit::MapNotes(Change::Update(vec![changed]))));
        }
    } else {
        let words = ui.add(egui::Label::new(&note.text).wrap().sense(egui::Sense::click()));
        let name = text!("map-change-note", words = &note.text);
        words.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &name));
        if words.on_hover_text(&name).clicked() {
            draft.renamed = Some((what, note.text.clone()));
        }
    }
    caption(ui, &note_kind(note));
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

/// The lanes of the map in their order: moved by dragging or by buttons, renamed, and left out.
pub(super) fn lanes(ui: &mut Ui, cx: &ViewContext<'_>, draft: &mut NoteDraft, lanes: &[MapLaneName]) {
    if lanes.is_empty() {
        return;
    }
    section(ui, text!("map-lanes"));
    caption(ui, text!("map-lanes-about"));
    cx.editing(ui, |ui| {
        let mut moved = None;
        for (at, lane) in lanes.iter().enumerate() {
            let row = ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = 4.0;
                if icon_button(ui, Icon::Rise, &text!("map-move-up", name = &lane.title), at > 0).clicked() {
                    moved = Some((at, at - 1));
                }
                let what = Renamed::Lane(lane.key.clone());
                if draft.renames(&what) {
                    if let Some(title) = draft.field(ui, &what, text!("map-lane-name")) {
                        let mut all = lanes.to_vec();
                        all[at].title = title;
                        cx.push(Command::Edit(Edit::MapLanes(change_of_lanes(&all))));
                    }
                    return;
                }
                // the handles stand below each other at the edge, and names take what is left
                ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                    let (place, handle) = ui.allocate_exact_size(egui::Vec2::splat(16.0), egui::Sense::drag());
                    Icon::Menu.paint(ui.painter(), place, cx.colors.soft);
                    handle.on_hover_cursor(egui::CursorIcon::Grab).dnd_set_drag_payload(at);
                    let rename = text!("map-rename-lane", name = &lane.title);
                    let words = egui::RichText::new(text!("map-rename")).size(SMALL);
                    if ui.link(words).on_hover_text(&rename).clicked() {
                        draft.renamed = Some((what, lane.title.clone()));
                    }
                    ui.with_layout(egui::Layout::left_to_right(egui::Align::Center), |ui| {
                        ui.style_mut().wrap_mode = Some(egui::TextWrapMode::Truncate);
                        let mut is_shown = !lane.is_hidden;
                        if widgets::tick_box(ui, &mut is_shown, &lane.title).clicked() {
                            let changed = MapLaneName { is_hidden: !is_shown, ..lane.clone() };
                            let mut all = lanes.to_vec();
                            all[at] = changed;
                            cx.push(Command::Edit(Edit::MapLanes(change_of_lanes(&all))));
                        }
                    });
                });
            });
            if let Some(from) = row.response.dnd_release_payload::<usize>() {
                moved = Some((*from, at));
            }
        }
        if let Some((from, to)) = moved.filter(|(from, to)| from != to) {
            let mut all = lanes.to_vec();
            let lane = all.remove(from);
            all.insert(to, lane);
            cx.push(Command::Edit(Edit::MapLanes(change_of_lanes(&all))));
        }
    });
}
