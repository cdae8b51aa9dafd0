//! Small signs that tell things apart without a hue of the stages: letters for segments, initials for channels, arrows for
//! more and less.

use egui::{Align2, Response, Sense, Stroke, StrokeKind, Ui, vec2};

use crate::gui::icons::Icon;
use crate::gui::theme::{Colors, SMALL, semibold_id};
use crate::present::palette::{channel_initials, segment_letter};
use crate::texts::text;

/// The letter of a segment in a neutral square.
pub fn letter(ui: &mut Ui, index: usize) -> Response {
    let c = Colors::get(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(22.0, 22.0), Sense::hover());
    ui.painter().rect(rect, 5.0, c.hover, Stroke::new(1.0, c.line), StrokeKind::Inside);
    ui.painter().text(rect.center(), Align2::CENTER_CENTER, segment_letter(index), semibold_id(SMALL), c.text);
    response
}

/// A channel's initials on its quiet hue.
pub fn initials(ui: &Ui, center: egui::Pos2, channel: &str) {
    let c = Colors::get(ui);
    let fill = c.channel(channel);
    ui.painter().circle_filled(center, 11.0, fill);
    ui.painter().text(
        center,
        Align2::CENTER_CENTER,
        channel_initials(channel),
        egui::FontId::proportional(10.0),
        c.ink_on(fill),
    );
}

/// An arrow up for more, down for less.
pub fn direction(ui: &mut Ui, up: bool) -> Response {
    let c = Colors::get(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(14.0, 16.0), Sense::hover());
    let name = if up { text!("marks-more") } else { text!("marks-less") };
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Image, true, name));
    let icon = if up { Icon::Rise } else { Icon::Fall };
    icon.paint(ui.painter(), rect.shrink2(vec2(1.0, 2.0)), c.soft);
    response
}
