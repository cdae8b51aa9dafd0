//! The columns with their roles, and under each what the first rows hold.

use egui::style::ScrollStyle;
use egui::{Align, Id, Layout, RichText, Ui};
use egui_extras::{Column as Width, TableBuilder};

use crate::gui::theme::Colors;
use crate::gui::widgets::list_box;
use crate::gui::widgets::{caption, heading, tick_box};
use crate::import::{Column, Inspection, Mapping, PROPERTY_PREFIX, PreviewRow, Role, RowOutcome};
use crate::present::numbers;
use crate::present::reject_reasons::reject_reason;
use crate::texts::text;

const WIDTH: f32 = 150.0;

/// Width of what becomes of a row, at least.
const OUTCOME: f32 = 260.0;

/// The grid of one file.
struct Grid<'a> {
    id: &'a str,
    found: &'a Inspection,
    /// The columns that are shown, with their places.
    columns: Vec<(usize, &'a Column)>,
    /// How many columns of the file are not shown, because they hold nothing.
    empty: usize,
    /// Width of what becomes of a row.
    outcome: f32,
    /// Whether the columns need more room than there is.
    is_wider: bool,
}

/// Draws the grid; the headings change the mapping.
pub(super) fn show(ui: &mut Ui, id: &str, found: &Inspection, mapping: &mut Mapping, rows: &[PreviewRow]) {
    let shows_empty: bool = ui.data(|data| data.get_temp(shows_empty_id(id))).unwrap_or(false);
    let mut columns: Vec<(usize, &Column)> = visible_columns(found, shows_empty).collect();
    // what the file was read by is seen without scrolling; as it was found, so that no column moves when it gets a role
    columns.sort_by_cached_key(|(_, column)| is_beside(found.mapping.role(&column.name)));
    let width = columns.len() as f32 * (WIDTH + ui.spacing().item_spacing.x);
    let room = ui.available_width();
    // first the columns that there are, then the words
    let outcome = (room - width).clamp(OUTCOME, 480.0);
    let is_wider = outcome + width > room;
    let empty = visible_columns(found, true).count() - visible_columns(found, false).count();
    let grid = Grid { id, found, columns, empty, outcome, is_wider };
    ui.scope(|ui| {
        if is_wider {
            // a bar that is always there says that there is more
            ui.spacing_mut().scroll = ScrollStyle::solid();
        }
        let height = ui.available_height();
        egui::ScrollArea::horizontal().id_salt((id, "columns")).auto_shrink([false, false]).show(ui, |ui| {
            grid.show(ui, height, mapping, rows);
        });
    });
}

/// Whether a column of this role says neither who, when, what nor how much.
fn is_beside(role: Role) -> bool {
    matches!(role, Role::Ignore | Role::Property | Role::NumberProperty | Role::Attribute)
}

/// Where it is kept whether a person wants to see the empty columns of a file.
fn shows_empty_id(file: &str) -> Id {
    Id::unique(("empty_columns", file))
}

/// The columns to show with their places: of a known tool's file those that hold something, as there is nothing to decide
/// about the others, or all.
fn visible_columns(found: &Inspection, all: bool) -> impl Iterator<Item = (usize, &Column)> {
    let is_known = found.recognised.is_some();
    found.columns.iter().enumerate().filter(move |(_, c)| all || !is_known || c.filled > 0.0)
}

impl Grid<'_> {
    fn show(&self, ui: &mut Ui, height: f32, mapping: &mut Mapping, rows: &[PreviewRow]) {
        let mut table = TableBuilder::new(ui)
            .id_salt(self.id)
            .auto_shrink([false, false])
            .min_scrolled_height(60.0)
            .max_scroll_height((height - 92.0).max(60.0))
            .cell_layout(Layout::left_to_right(Align::Center))
            .column(Width::exact(self.outcome).clip(true));
        for _ in &self.columns {
            table = table.column(Width::exact(WIDTH).clip(true));
        }
        table
            .header(80.0, |mut header| {
                header.col(|ui| self.corner(ui));
                for (_, column) in &self.columns {
                    header.col(|ui| head(ui, column, self.found.recognised.is_some(), mapping));
                }
            })
            .body(|body| {
                body.rows(26.0, rows.len(), |mut row| {
                    let of = &rows[row.index()];
                    row.col(|ui| outcome(ui, of));
                    for (i, column) in &self.columns {
                        row.col(|ui| cell(ui, of.fields.get(*i).map_or("", String::as_str), column, mapping));
                    }
                });
            });
    }

    /// Beside the headings: how many columns there are, and where those are that cannot be seen.
    fn corner(&self, ui: &mut Ui) {
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            let columns = text!("count-columns", n = self.columns.len());
            let columns = if self.is_wider { text!("grid-columns-and-more-to-the-right", columns) } else { columns };
            caption(ui, &columns);
            if self.empty > 0 {
                let id = shows_empty_id(self.id);
                let mut shows: bool = ui.data(|data| data.get_temp(id)).unwrap_or(false);
                if tick_box(ui, &mut shows, &text!("grid-show-empty-columns", n = self.empty)).changed() {
                    ui.data_mut(|data| data.insert_temp(id, shows));
                }
            }
            ui.with_layout(Layout::bottom_up(Align::Min), |ui| {
                drop(heading(ui, text!("grid-what-becomes-of-row")));
            });
        });
    }
}

/// What becomes of a row.
fn outcome(ui: &mut Ui, of: &PreviewRow) {
    let c = Colors::get(ui);
    let outcome = of.becomes.in_words(|why| reject_reason(why).to_owned());
    let is_left_out = matches!(of.becomes, RowOutcome::LeftOut { .. });
    let text = RichText::new(&outcome).color(if is_left_out { c.danger } else { c.text });
    let whole = text!("grid-line", line = of.line.to_string(), outcome);
    ui.add(egui::Label::new(text).truncate()).on_hover_text(whole);
}

/// What a row has in a column.
fn cell(ui: &mut Ui, text: &str, column: &Column, mapping: &Mapping) {
    let soft = Colors::get(ui).soft;
    let is_ignored = mapping.role(&column.name) == Role::Ignore;
    let color = if is_ignored { soft.gamma_multiply(0.6) } else { soft };
    ui.add(egui::Label::new(RichText::new(text).color(color)).truncate());
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
            caption(ui, text!("grid-column-left-out"));
        }
    });
}
