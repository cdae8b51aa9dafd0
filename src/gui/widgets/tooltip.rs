//! What a part of a painted diagram says where the pointer is.

use egui::{Id, Rect, Stroke, StrokeKind, Ui, pos2, vec2};

use crate::gui::context::ViewContext;

use crate::texts::unbroken;

/// The size of letters beside the pointer.
pub const LETTERS: f32 = 13.0;

/// No line is longer, in letters of the usual size.
const WIDTH: f32 = 280.0;

/// Shows a text beside the pointer, inside the window and, where there is room, inside the diagram.
pub fn tooltip(ui: &Ui, cx: &ViewContext<'_>, area: Rect, (text, letters): (&str, f32)) {
    let Some(at) = ui.pointer_hover_pos() else { return };
    let c = cx.colors;
    let font = egui::FontId::proportional(letters);
    let job = egui::text::LayoutJob::simple(unbroken(text), font, c.text, WIDTH * letters / LETTERS);
    let galley = ui.fonts_mut(|f| f.layout_job(job));
    let size = galley.size() + vec2(20.0, 14.0);
    let window = ui.content_rect();
    let mut corner = at + vec2(14.0, 14.0);
    if corner.x + size.x > window.right() - 8.0 {
        corner.x = at.x - size.x - 14.0;
    }
    if corner.y + size.y > area.bottom().max(at.y) {
        corner.y = at.y - size.y - 10.0;
    }
    let rect = Rect::from_min_size(corner, size);
    let painter = ui.layer_painter(egui::LayerId::new(egui::Order::Tooltip, Id::unique("tooltip")));
    painter.add(ui.visuals().popup_shadow.as_shape(rect, 8.0));
    painter.rect(rect, 8.0, c.raised, Stroke::new(1.0, c.line), StrokeKind::Inside);
    painter.galley(pos2(rect.left() + 10.0, rect.top() + 7.0), galley, c.text);
}
