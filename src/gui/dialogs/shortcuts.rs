//! The sheet of shortcuts.

use egui::RichText;

use crate::gui::context::ViewContext;
use crate::gui::theme::semibold;
use crate::texts::text;

use super::{Dialog, DialogStatus, modal};

/// Keys and what they do, in the order the sheet shows them.
pub fn shortcuts() -> [(&'static str, &'static str); 24] {
    [
        (text!("shortcuts-ctrl-o"), text!("shortcuts-open-project")),
        (text!("shortcuts-ctrl-n"), text!("shortcuts-new-project")),
        (text!("shortcuts-ctrl-i"), text!("shortcuts-import-files")),
        (text!("shortcuts-ctrl-e"), text!("shortcuts-export-what-is-shown")),
        (text!("ask-box-keys"), text!("ask-box-title")),
        (text!("shortcuts-ctrl-f"), text!("shortcuts-find-customer")),
        (text!("shortcuts-ctrl-1-7"), text!("shortcuts-go-to-view")),
        (text!("shortcuts-ctrl-z"), text!("shortcuts-undo")),
        (text!("shortcuts-shift-ctrl-z"), text!("shortcuts-redo")),
        (text!("shortcuts-ctrl-ctrl-ctrl-0"), text!("shortcuts-larger-smaller-ordinary-text")),
        (text!("stories-keep-scene-key"), text!("stories-keep-scene")),
        ("F1", text!("reading-title")),
        ("F5", text!("shortcuts-present")),
        ("F11", text!("shortcuts-full-screen")),
        (text!("shortcuts-tab"), text!("shortcuts-next-control")),
        (text!("shortcuts-arrow-keys"), text!("shortcuts-walk-nodes-of-diagram")),
        (text!("shortcuts-enter"), text!("shortcuts-select-what-has-focus")),
        (text!("shortcuts-esc"), text!("shortcuts-clear-selection-leave-customer-close-dialog")),
        (text!("shortcuts-alt-up-down"), text!("shortcuts-previous-next-customer")),
        (text!("shortcuts-ctrl-shift-f"), text!("shortcuts-clear-filter")),
        (text!("shortcuts-ctrl-d"), text!("shortcuts-light-or-dark")),
        (text!("shortcuts-ctrl"), text!("shortcuts-rules-for-names-and-stages")),
        (text!("shortcuts-ctrl-q"), text!("shortcuts-quit")),
        ("?", text!("shortcuts-this-sheet")),
    ]
}

/// The keys of the stage and what they do.
pub fn stage_keys() -> [(&'static str, &'static str); 14] {
    [
        (text!("stage-key-next"), text!("stage-key-next-does")),
        (text!("stage-key-back"), text!("stage-key-back-does")),
        (text!("stage-key-ends"), text!("stage-key-ends-does")),
        ("G", text!("stage-key-g")),
        ("L", text!("stage-key-l")),
        ("W", text!("stage-key-w")),
        (text!("stage-key-what-if"), text!("stage-key-what-if-does")),
        ("R", text!("stage-key-r")),
        ("Z", text!("stage-key-z")),
        ("S", text!("stage-key-s")),
        (text!("stage-key-black"), text!("stage-key-b")),
        ("P", text!("stage-key-p")),
        ("T", text!("stage-key-t")),
        (text!("stage-key-leave"), text!("stage-key-leave-does")),
    ]
}

/// Width of the keys, so that what they do begins on one line in both tables.
const KEYS: f32 = 176.0;

/// Lists all keyboard shortcuts.
#[derive(Debug, Default)]
pub struct ShortcutsDialog;

impl Dialog for ShortcutsDialog {
    fn show(&mut self, ui: &mut egui::Ui, cx: &ViewContext<'_>) -> DialogStatus {
        let mut close = false;
        let dismissed = modal(ui, text!("shortcuts-keyboard"), 440.0, |ui| {
            ui.spacing_mut().interact_size.y = 16.0;
            egui::Grid::new("keys").num_columns(2).min_col_width(KEYS).spacing([16.0, 6.0]).show(ui, |ui| {
                for (keys, what) in shortcuts() {
                    ui.label(RichText::new(keys).family(semibold()).color(cx.colors.text));
                    ui.label(RichText::new(what).color(cx.colors.soft));
                    ui.end_row();
                }
            });
            crate::gui::widgets::heading(ui, text!("stage-keys-title"));
            egui::Grid::new("stage-keys").num_columns(2).min_col_width(KEYS).spacing([16.0, 6.0]).show(ui, |ui| {
                for (keys, what) in stage_keys() {
                    ui.label(RichText::new(keys).family(semibold()).color(cx.colors.text));
                    ui.label(RichText::new(what).color(cx.colors.soft));
                    ui.end_row();
                }
            });
            ui.add_space(16.0);
            close = crate::gui::widgets::button(ui, text!("shortcuts-close")).clicked();
        });
        if close || dismissed { DialogStatus::Closed } else { DialogStatus::Open }
    }
}
