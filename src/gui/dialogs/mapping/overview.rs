//! Several files on one screen: what each was recognised as, what it brings, and the questions that are left.

use egui::{Align, Color32, Layout, RichText, Sense, Ui, vec2};

use crate::gui::context::ViewContext;
use crate::gui::icons::Icon;
use crate::gui::theme::{self, Colors, SMALL};
use crate::gui::widgets::caption;
use crate::texts::text;

use super::file::{FileState, FileStatus};

/// What a person wants with a file of the list.
pub(super) enum RowRequest {
    /// See its columns and rows.
    Look(usize),
    /// Leaves the file out of the import.
    LeaveOut(usize),
}

/// Draws the list. Files with a question are open at it.
pub(super) fn show(ui: &mut Ui, cx: &ViewContext<'_>, files: &mut [FileState]) -> Option<RowRequest> {
    let mut wish = None;
    let width = ui.available_width() - 12.0;
    egui::ScrollArea::vertical().auto_shrink(false).id_salt("files").show(ui, |ui| {
        ui.set_width(width);
        for (i, file) in files.iter_mut().enumerate() {
            if i > 0 {
                ui.add(egui::Separator::default().spacing(8.0));
            }
            wish = row(ui, cx, file, i).or(wish.take());
        }
    });
    wish
}

fn row(ui: &mut Ui, cx: &ViewContext<'_>, file: &mut FileState, i: usize) -> Option<RowRequest> {
    let c = Colors::get(ui);
    let (icon, tint) = mark(c, file);
    let mut wish = None;
    let whole = ui.available_width();
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 12.0;
        let (rect, _) = ui.allocate_exact_size(vec2(20.0, 40.0), Sense::hover());
        if let Some(icon) = icon {
            icon.paint(ui.painter(), egui::Rect::from_center_size(rect.center(), vec2(16.0, 16.0)), tint);
        }
        let buttons = 176.0;
        let text = whole - buttons - 60.0;
        ui.allocate_ui_with_layout(vec2(text * 0.36, 40.0), Layout::top_down(Align::Min), |ui| {
            ui.set_min_width(text * 0.36);
            ui.spacing_mut().item_spacing.y = 2.0;
            let name = RichText::new(&file.name).font(theme::semibold_id(theme::BODY));
            ui.add(egui::Label::new(name).truncate()).on_hover_text(&file.name);
            small(ui, &file.tool(), c.soft);
        });
        ui.allocate_ui_with_layout(vec2(text * 0.64, 40.0), Layout::top_down(Align::Min), |ui| {
            ui.set_min_width(text * 0.64);
            ui.spacing_mut().item_spacing.y = 2.0;
            let (brings, more) = file.brings(cx);
            ui.add(egui::Label::new(RichText::new(&brings).color(c.text)).wrap());
            small(ui, &more, c.soft);
            file.doubts(cx).iter().for_each(|doubt| small(ui, doubt, c.warning));
        });
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.spacing_mut().item_spacing.x = 8.0;
            if ui
                .button(text!("overview-leave-out"))
                .on_hover_text(text!("overview-do-not-import", name = file.name))
                .clicked()
            {
                wish = Some(RowRequest::LeaveOut(i));
            }
            if !matches!(file.status(), FileStatus::Refused(_) | FileStatus::Looking)
                && ui
                    .button(text!("overview-columns"))
                    .on_hover_text(text!("overview-columns-and-rows-of", name = file.name))
                    .clicked()
            {
                wish = Some(RowRequest::Look(i));
            }
        });
    });
    if file.has_question() {
        ui.horizontal(|ui| {
            ui.add_space(32.0);
            ui.vertical(|ui| file.ask(ui));
        });
    }
    wish
}

fn small(ui: &mut Ui, text: &str, color: Color32) {
    if !text.is_empty() {
        ui.add(egui::Label::new(RichText::new(text).size(SMALL).color(color)).wrap());
    }
}

/// The sign in front of a file.
fn mark(c: &Colors, file: &FileState) -> (Option<Icon>, Color32) {
    match file.status() {
        FileStatus::Ready if file.is_doubtful() => (Some(Icon::Warning), c.warning),
        FileStatus::Looking => (None, c.soft),
        FileStatus::Ready => (Some(Icon::Tick), c.accent),
        FileStatus::Waits(_) => (Some(Icon::Warning), c.warning),
        FileStatus::Refused(_) => (Some(Icon::Close), c.danger),
    }
}

/// What stands below the list: how far everything is.
pub(super) fn state(ui: &mut Ui, files: &[FileState]) {
    let count = |test: fn(&FileStatus) -> bool| files.iter().filter(|f| test(&f.status())).count();
    let waiting = count(|s| matches!(s, FileStatus::Waits(_)));
    let refused = count(|s| matches!(s, FileStatus::Refused(_)));
    let looking = count(|s| matches!(s, FileStatus::Looking));
    let text = if looking > 0 {
        text!("overview-looking-at-of-files", looking, files = files.len())
    } else if waiting > 0 {
        text!("overview-of-files-need-answer", waiting, files = files.len())
    } else if refused > 0 {
        text!("overview-of-files-cannot-be-used-and", refused, files = files.len())
    } else {
        text!("overview-all-in-one-step-that-can").to_owned()
    };
    caption(ui, &text);
}
