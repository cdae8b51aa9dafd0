//! The columns with their roles, and under each what the first rows hold.

use egui::{Align, Layout, RichText, Ui};
use egui_extras::{Column as Width, TableBuilder};

use crate::gui::theme::Colors;
use crate::gui::widgets::list_box;
use crate::gui::widgets::{caption, heading};
use crate::import::{Column, Inspection, Mapping, PROPERTY_PREFIX, PreviewRow, Role, RowOutcome};
use crate::present::numbers;
use crate::present::reject_reasons::reject_reason;
use crate::texts::text;

const WIDTH: f32 = 150.0;

/// Draws the grid; the headings change the mapping.
pub(super) fn show(ui: &mut Ui, id: &str, found: &Inspection, mapping: &mut Mapping, rows: &[PreviewRow]) {
    let c = Colors::get(ui);
    let height = ui.available_height();
    let becomes = (ui.available_width() * 0.4).clamp(300.0, 480.0);
    egui::ScrollArea::horizontal().id_salt((id, "columns")).auto_shrink([false, false]).show(ui, |ui| {
        let mut table = TableBuilder::new(ui)
            .id_salt(id)
            .auto_shrink([false, false])
            .min_scrolled_height(60.0)
            .max_scroll_height((height - 80.0).max(60.0))
            .cell_layout(Layout::left_to_right(Align::Center))
            .column(Width::exact(becomes).clip(true));
        for _ in shown(found) {
            table = table.column(Width::exact(WIDTH).clip(true));
        }
        table
            .header(80.0, |mut header| {
                header.col(|ui| {
                    ui.with_layout(Layout::bottom_up(Align::Min), |ui| {
                        drop(heading(ui, text!("grid-what-becomes-of-row")));
                    });
                });
                for (_, column) in shown(found) {
                    header.col(|ui| head(ui, column, found.recognised.is_some(), mapping));
                }
            })
            .body(|body| {
                body.rows(26.0, rows.len(), |mut row| {
                    let of = &rows[row.index()];
                    row.col(|ui| {
                        let outcome = of.becomes.in_words(|why| reject_reason(why).to_owned());
                        let is_left_out = matches!(of.becomes, RowOutcome::LeftOut { .. });
                        let text = RichText::new(&outcome).color(if is_left_out { c.danger } else { c.text });
                        ui.add(egui::Label::new(text).truncate()).on_hover_text(text!(
                            "grid-line",
                            line = of.line.to_string(),
                            outcome
                        ));
                    });
                    for (i, column) in shown(found) {
                        row.col(|ui| {
                            let ignored = mapping.role(&column.name) == Role::Ignore;
                            let color = if ignored { c.soft.gamma_multiply(0.6) } else { c.soft };
                            let text = of.fields.get(i).map_or("", String::as_str);
                            ui.add(egui::Label::new(RichText::new(text).color(color)).truncate());
                        });
                    }
                });
            });
    });
}

/// The columns to show with their places: of a known tool's file those that hold something, as there is nothing to decide
/// about the others.
fn shown(found: &Inspection) -> impl Iterator<Item = (usize, &Column)> {
    found.columns.iter().enumerate().filter(|(_, c)| found.recognised.is_none() || c.filled > 0.0)
}

/// A column's name over the role it has.
fn head(ui: &mut Ui, found: &Column, is_known: bool, mapping: &mut Mapping) {
    const OF_PROPERTY: [Role; 2] = [Role::Property, Role::Ignore];
    let column = found.name.as_str();
    let is_property = is_known && column.starts_with(PROPERTY_PREFIX);
    let choices = if is_property { &OF_PROPERTY[..] } else { &Role::ALL[..] };
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        let label = ui.add(egui::Label::new(RichText::new(column).strong()).truncate());
        let role = mapping.role(column);
        let combo = list_box(("role", column)).selected_text(role.label()).width(WIDTH - 12.0);
        let response = combo.height(360.0).show_ui(ui, |ui| {
            for &other in choices {
                if ui.selectable_label(other == role, other.label()).clicked() {
                    mapping.decide(column, other);
                }
            }
        });
        response.response.labelled_by(label.id);
        if role.property().is_some() {
            caption(ui, &text!("grid-kept-about", size = numbers::size(found.bytes)));
        } else if role == Role::Ignore && found.filled > 0.0 {
            caption(ui, text!("grid-left-out-3"));
        }
    });
}
