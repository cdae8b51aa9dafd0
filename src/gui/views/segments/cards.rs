//! A card per group: its name, how many, and what makes it different.

use egui::{RichText, Sense, Stroke, Ui, UiBuilder, vec2};

use crate::gui::theme::{Colors, semibold_id};
use crate::gui::widgets::{caption, marks};
use crate::predict::segments::{Clustering, Group};
use crate::present::numbers;
use crate::texts::text;

/// Draws the cards in this order, of which something may be said; gives the group that was clicked.
pub(super) fn show(
    ui: &mut Ui,
    found: &Clustering,
    (order, ranked): (&[usize], Option<&str>),
    selected: Option<usize>,
) -> Option<usize> {
    let mut clicked = None;
    egui::ScrollArea::vertical().id_salt("groups").auto_shrink([false, false]).show(ui, |ui| {
        let columns = ((ui.available_width() / 380.0) as usize).clamp(1, 4);
        let gap = 12.0;
        let width = (ui.available_width() - gap * (columns as f32 - 1.0) - 8.0) / columns as f32;
        for row in order.chunks(columns) {
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = gap;
                for &i in row {
                    if card(ui, width, i, &found.groups[i], selected == Some(i)) {
                        clicked = Some(i);
                    }
                }
            });
            ui.add_space(4.0);
        }
        let unit = text!("cards-unit-customers-with-event-in-filter");
        caption(ui, &ranked.map_or_else(|| unit.to_owned(), |ranked| format!("{unit} · {ranked}")));
    });
    clicked
}

fn card(ui: &mut Ui, width: f32, index: usize, group: &Group, selected: bool) -> bool {
    let c = Colors::get(ui);
    let response = ui
        .scope_builder(UiBuilder::new().id_salt(("group", index)).sense(Sense::click()), |ui| {
            egui::Frame::new()
                .fill(if selected { c.accent_ground } else { c.raised })
                .stroke(Stroke::new(1.0, if selected { c.accent } else { c.line }))
                .corner_radius(8)
                .inner_margin(16)
                .show(ui, |ui| {
                    ui.set_width(width - 34.0);
                    ui.set_min_height(150.0);
                    ui.vertical(|ui| inside(ui, group, index));
                });
        })
        .response;
    let label = text!("cards-customers", name = group.name, size = group.size);
    response.widget_info(|| egui::WidgetInfo::selected(egui::Role::Button, true, selected, label.as_str()));
    if response.has_focus() {
        ui.painter().rect_stroke(response.rect, 8.0, Stroke::new(2.0, c.accent), egui::StrokeKind::Inside);
    }
    if response.hovered() {
        ui.set_cursor_icon(egui::CursorIcon::PointingHand);
    }
    response.clicked()
}

fn inside(ui: &mut Ui, group: &Group, index: usize) {
    let c = Colors::get(ui);
    ui.horizontal_top(|ui| {
        marks::letter(ui, index);
        let name = RichText::new(&group.name).font(semibold_id(16.0)).color(c.text);
        ui.add(egui::Label::new(name).wrap().selectable(false));
    });
    ui.horizontal(|ui| {
        let n = numbers::count(group.size as u64);
        ui.add(egui::Label::new(RichText::new(n).font(semibold_id(24.0))).selectable(false));
        ui.add(
            egui::Label::new(
                RichText::new(text!("cards-customers-with-share", share = numbers::share(group.share))).color(c.soft),
            )
            .selectable(false),
        );
    });
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 6.0), Sense::hover());
    ui.painter().rect_filled(rect, 3.0, c.hover);
    let mut filled = rect;
    filled.set_width(rect.width() * group.share as f32);
    ui.painter().rect_filled(filled, 3.0, c.measure);
    ui.add_space(4.0);
    for difference in group.top.iter().take(3) {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 8.0;
            marks::direction(ui, difference.z >= 0.0);
            ui.add(egui::Label::new(&difference.ratio_text).truncate().selectable(false));
        });
    }
}
