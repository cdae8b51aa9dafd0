//! Results that are not there yet, or that answer an older question: said where they stand.

use egui::{Align, Align2, Layout, Margin, Rect, RichText, Stroke, Ui, UiBuilder, vec2};

use crate::gui::command::Command;
use crate::gui::context::ViewContext;
use crate::gui::jobs::Latest;
use crate::gui::theme::{CONTROL, SMALL};
use crate::texts::text;

use super::{button, caption, progress_bar, running, working};

/// How much is left of a picture that answers an older question.
const FADED: f32 = 0.4;

/// Size of the mark over an old picture.
const MARK: egui::Vec2 = vec2(260.0, 46.0);

/// Draws with `add`, faded where it answers an older question.
pub fn faded<R>(ui: &mut Ui, outdated: bool, add: impl FnOnce(&mut Ui) -> R) -> R {
    let before = ui.opacity();
    if outdated {
        ui.multiply_opacity(FADED);
    }
    let drawn = add(ui);
    ui.set_opacity(before);
    drawn
}

/// What a sentence says until there is a result: `words`, or that the work was stopped.
pub fn waiting_text<'a, K: PartialEq + Clone, T: Send + Sync + 'static>(
    slot: &Latest<K, T>,
    words: &'a str,
) -> &'a str {
    if slot.is_stopped() { text!("pending-stopped-before-there-was-result") } else { words }
}

/// Stands in the place of a result that is not there yet: what is being done, with the button that stops it; or, where it
/// was stopped, the button that starts it again.
pub fn pending<K, T>(ui: &mut Ui, cx: &ViewContext<'_>, slot: &mut Latest<K, T>, what: &str)
where
    K: PartialEq + Clone,
    T: Send + Sync + 'static,
{
    if slot.is_stopped() {
        ui.vertical_centered(|ui| {
            ui.add_space((ui.available_height() * 0.30).max(16.0));
            caption(ui, text!("pending-stopped-before-there-was-result"));
            if button(ui, text!("pending-start-again")).clicked() {
                slot.forget();
            }
        });
        return;
    }
    if slot.is_overdue()
        && let Some(job) = running(cx, slot.job())
    {
        working(ui, cx, &job, what, "");
    }
}

/// Stands over an old result in `place`: that a new one is being made, or that this was stopped.
pub fn outdated<K, T>(ui: &mut Ui, cx: &ViewContext<'_>, slot: &mut Latest<K, T>, place: Rect)
where
    K: PartialEq + Clone,
    T: Send + Sync + 'static,
{
    if !slot.is_outdated() {
        return;
    }
    let c = cx.colors;
    let rect = Align2::CENTER_CENTER.align_size_within_rect(MARK, place.intersect(ui.clip_rect()));
    let frame = egui::Frame::new()
        .fill(c.raised)
        .stroke(Stroke::new(1.0, c.line))
        .corner_radius(8)
        .shadow(ui.visuals().popup_shadow)
        .inner_margin(Margin::symmetric(14, 7));
    let mut over = ui.new_child(UiBuilder::new().id_salt("outdated").max_rect(rect));
    frame.show(&mut over, |ui| {
        ui.set_min_size(MARK - vec2(28.0, 14.0));
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            if slot.is_stopped() {
                ui.label(RichText::new(text!("pending-not-counted-again-yet")).size(SMALL).color(c.text));
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    if ui.add(egui::Button::new(text!("pending-count-again")).min_size(vec2(0.0, CONTROL))).clicked() {
                        slot.forget();
                    }
                });
                return;
            }
            ui.label(RichText::new(text!("pending-counting-again")).size(SMALL).color(c.text));
            let Some(job) = running(cx, slot.job()) else { return };
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                if button(ui, text!("pending-stop")).clicked() {
                    cx.push(Command::CancelJob(job.id));
                }
                progress_bar(ui, cx, &job, 56.0);
            });
        });
    });
}
