//! A table whose rows are drawn only while they can be seen: a million rows cost what thirty cost.

use egui::{Align, Id, Layout, Popup, PopupCloseBehavior, Rect, Response, RichText, Sense, Ui, UiBuilder, vec2};
use egui_extras::{Column as Width, TableBuilder};

use crate::gui::icons::{Icon, icon_button};
use crate::gui::theme::{BODY, SMALL};
use crate::present::{numbers, text_width};
use crate::texts::text;

use super::number::{Fitting, fitting};
use super::picked_rows::PickedRows;
use super::whole_parts::whole_parts;

/// A column whose heading stands in the files of texts.
pub type Column = TitledColumn<'static>;

/// A column with its heading and its width.
#[derive(Debug, Clone, Copy)]
pub struct TitledColumn<'a> {
    /// The heading of the column.
    pub title: &'a str,
    /// Width to begin with; the last column takes what is left.
    pub width: f32,
    /// Whether the cells are aligned to the right, as numbers are.
    pub right: bool,
    /// Whether a click on the heading sorts.
    pub sortable: bool,
    /// 0 = always shown; where room is short, the column of the highest rank goes first.
    pub rank: u8,
    /// Whether it takes all the room that is to spare.
    pub grows: bool,
}

impl<'a> TitledColumn<'a> {
    /// A column of words.
    pub const fn text(title: &'a str, width: f32) -> Self {
        Self { title, width, right: false, sortable: true, rank: 0, grows: false }
    }

    /// A column as wide as the longest of these words, which stand in its cells, within these bounds.
    pub fn of_words<'w>(title: &'a str, words: impl Iterator<Item = &'w str>, (least, most): (f32, f32)) -> Self {
        let widest = words.map(|words| text_width::width(words, BODY, false)).fold(0.0, f32::max);
        // letters on a screen stand on whole pixels, which makes long names a little wider
        Self::text(title, (widest * 1.03 + 14.0).clamp(least, most))
    }

    /// A column of numbers.
    pub const fn number(title: &'a str, width: f32) -> Self {
        Self { title, width, right: true, sortable: true, rank: 0, grows: false }
    }

    /// A column of money, as wide as its currency needs.
    pub fn money(title: &'a str, currency: &str) -> Self {
        let mark = numbers::money(1.0, currency).chars().count() - 1;
        Self::number(title, 66.0 + 10.0 * mark.saturating_sub(1) as f32)
    }

    /// The same column, which takes all the room that is to spare: what stands in it is long.
    pub const fn grows(mut self) -> Self {
        self.grows = true;
        self
    }

    /// The same column, left out where room is short: the higher, the earlier.
    pub const fn rank(mut self, rank: u8) -> Self {
        self.rank = rank;
        self
    }

    /// The same column without sorting.
    pub const fn fixed(mut self) -> Self {
        self.sortable = false;
        self
    }
}

/// Which column sorts, and which way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Sort {
    /// Index of the column.
    pub column: usize,
    /// Whether the largest value comes first.
    pub descending: bool,
}

/// What the person did to the table this frame.
#[derive(Debug, Default, Clone, Copy)]
pub struct TableOutput {
    /// The row that was clicked or entered.
    pub clicked: Option<usize>,
    /// A new sort order was asked for.
    pub sort: Option<Sort>,
}

/// A table before it is shown.
#[derive(Debug)]
pub struct Table<'a> {
    id: &'a str,
    columns: Vec<TitledColumn<'a>>,
    rows: usize,
    row_height: f32,
    sort: Option<Sort>,
    selected: Option<usize>,
    /// Rows that are marked besides.
    also: Option<&'a PickedRows>,
    scroll_to: Option<usize>,
    max_height: Option<f32>,
}

impl<'a> Table<'a> {
    /// A table of `rows` rows. `id` tells tables of one view apart.
    pub fn new(id: &'a str, columns: &[TitledColumn<'a>], rows: usize) -> Self {
        let columns = columns.to_vec();
        Self {
            id,
            columns,
            rows,
            row_height: 28.0,
            sort: None,
            selected: None,
            also: None,
            scroll_to: None,
            max_height: None,
        }
    }

    /// Marks the sorting column, which has room for its heading and the arrow.
    pub fn sort(mut self, sort: Sort) -> Self {
        if let Some(column) = self.columns.get_mut(sort.column) {
            let heading = text_width::width(column.title, SMALL, false) + ARROW + 2.0 * EDGE + 10.0;
            column.width = column.width.max(heading);
        }
        self.sort = Some(sort);
        self
    }

    /// Marks a row as selected.
    pub fn selected(mut self, row: Option<usize>) -> Self {
        self.selected = row;
        self
    }

    /// Marks the rows that are picked.
    pub fn picked(mut self, rows: &'a PickedRows) -> Self {
        self.also = Some(rows);
        self
    }

    /// Brings a row into view.
    pub fn scroll_to(mut self, row: Option<usize>) -> Self {
        self.scroll_to = row;
        self
    }

    /// Height of every row.
    pub fn row_height(mut self, height: f32) -> Self {
        self.row_height = height;
        self
    }

    /// Scrolls inside this height instead of taking all that is left.
    pub fn max_height(mut self, height: f32) -> Self {
        self.max_height = Some(height);
        self
    }

    /// Draws it. `name` says a row aloud (for screen readers), `cell` draws one cell.
    pub fn show(
        self,
        ui: &mut Ui,
        name: impl Fn(usize) -> String,
        cell: impl FnMut(&mut Ui, usize, usize),
    ) -> TableOutput {
        let Some(height) = self.max_height else { return self.draw(ui, name, cell) };
        // Its own room, also where little of the page is in view: else rows are painted over what follows.
        let rows = 44.0 + self.rows as f32 * (self.row_height + ui.spacing().item_spacing.y);
        let room = vec2(ui.available_width(), rows.min(height));
        ui.allocate_ui(room, |ui| self.draw(ui, name, cell)).inner
    }

    fn draw(
        mut self,
        ui: &mut Ui,
        name: impl Fn(usize) -> String,
        mut cell: impl FnMut(&mut Ui, usize, usize),
    ) -> TableOutput {
        let mut output = TableOutput::default();
        let height = self.max_height.unwrap_or_else(|| ui.available_height());
        let choice = Choice::load(ui, self.id);
        for (i, column) in self.columns.iter_mut().enumerate() {
            let is_sorted = self.sort.is_some_and(|sort| sort.column == i);
            column.width = column.width.max(heading_width(ui, column, is_sorted));
        }
        let mut visible = columns_that_fit(&self.columns, &choice, ui.available_width());
        // the button that brings back what is left out has its own place after the headings
        let has_menu = visible.len() < self.columns.len() || choice.is_made();
        let menu = if has_menu { MENU } else { 0.0 };
        if has_menu {
            visible = columns_that_fit(&self.columns, &choice, ui.available_width() - menu);
        }
        let columns: Vec<TitledColumn<'a>> = visible.iter().map(|&i| self.columns[i]).collect();
        let sort = self.sort.and_then(|s| Some(Sort { column: visible.iter().position(|&i| i == s.column)?, ..s }));
        let needed = needed(&columns) + menu;
        let top = ui.cursor().min;
        let width = ui.available_width();
        egui::ScrollArea::horizontal().id_salt((self.id, "across")).auto_shrink([false, true]).show(ui, |ui| {
            ui.set_min_width(needed);
            ui.spacing_mut().item_spacing.x = 4.0;
            let spare = ui.available_width() - needed;
            let mut builder = TableBuilder::new(ui)
                .id_salt(self.id)
                .striped(false)
                .sense(Sense::CLICK)
                .auto_shrink([false, self.max_height.is_some()])
                .min_scrolled_height(80.0)
                .max_scroll_height((height - 44.0).max(80.0))
                .cell_layout(Layout::left_to_right(Align::Center));
            // numbers stay beside what they are of, however wide the window is
            let fills = has_menu || columns.last().is_some_and(|last| last.right);
            for (i, column) in columns.iter().enumerate() {
                let apart = indent(&columns, i) - EDGE;
                builder = builder.column(if i + 1 == columns.len() && !column.right {
                    Width::remainder().at_least(column.width + apart).clip(true)
                } else {
                    Width::exact(stretched(column, &columns, spare) + apart).clip(true)
                });
            }
            if fills {
                builder = builder.column(Width::remainder().at_least(menu));
            }
            if let Some(row) = self.scroll_to {
                builder = builder.scroll_to_row(row, None);
            }
            builder
                .header(28.0, |mut header| {
                    for (i, &visible) in visible.iter().enumerate() {
                        header.col(|ui| {
                            if let Some(sort) = heading(ui, i, &columns, sort) {
                                output.sort = Some(Sort { column: visible, ..sort });
                            }
                        });
                    }
                    if fills {
                        header.col(|_| {});
                    }
                })
                .body(|body| {
                    body.rows(self.row_height, self.rows, |mut row| {
                        let i = row.index();
                        let is_on = self.selected == Some(i) || self.also.is_some_and(|rows| rows.contains(i));
                        row.set_selected(is_on);
                        let mut handle = None;
                        for (c, column) in columns.iter().enumerate() {
                            row.col(|ui| {
                                if c == 0 {
                                    handle = Some(row_handle(ui, i, is_on, &name));
                                }
                                if column.right {
                                    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                                        ui.add_space(EDGE);
                                        cell(ui, i, visible[c]);
                                    });
                                } else {
                                    ui.add_space(indent(&columns, c));
                                    cell(ui, i, visible[c]);
                                }
                            });
                        }
                        if fills {
                            row.col(|_| {});
                        }
                        let response = row.response();
                        if response.hovered() {
                            response.ctx.set_cursor_icon(egui::CursorIcon::PointingHand);
                        }
                        let entered = handle.as_ref().is_some_and(Response::clicked);
                        if response.clicked() || entered {
                            // arrow keys go on from the row that was clicked
                            handle.iter().for_each(Response::request_focus);
                            output.clicked = Some(i);
                        }
                    });
                });
        });
        if has_menu {
            let place = Rect::from_min_size(top + vec2(width - 30.0, 0.0), vec2(28.0, 28.0));
            choice_menu(ui, (self.id, &self.columns), place, &visible, choice);
        }
        output
    }
}

/// Which columns a person wants to see, against the room or not; nothing said of most of them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Choice(std::collections::BTreeMap<usize, bool>);

impl Choice {
    fn id(table: &str) -> Id {
        Id::unique(("columns of", table))
    }

    fn load(ui: &Ui, table: &str) -> Self {
        ui.data(|d| d.get_temp(Self::id(table))).unwrap_or_default()
    }

    fn is_made(&self) -> bool {
        !self.0.is_empty()
    }
}

/// The button at the end of the headings with a check box for every column that may be left out.
fn choice_menu(
    ui: &mut Ui,
    (id, columns): (&str, &[TitledColumn<'_>]),
    place: Rect,
    visible: &[usize],
    mut choice: Choice,
) {
    let before = choice.clone();
    let response = ui
        .scope_builder(UiBuilder::new().max_rect(place).id_salt((id, "columns")), |ui| {
            ui.painter().rect_filled(place, 0.0, ui.visuals().panel_fill);
            icon_button(ui, Icon::Columns, text!("table-columns"), true)
        })
        .inner;
    let popup = Popup::menu(&response).close_behavior(PopupCloseBehavior::CloseOnClickOutside);
    popup.accessible_name(text!("table-columns")).show(|ui| {
        ui.set_min_width(168.0);
        for (i, column) in columns.iter().enumerate().filter(|(_, c)| c.rank > 0 && !c.title.is_empty()) {
            let mut on = visible.contains(&i);
            if super::tick_box(ui, &mut on, column.title).changed() {
                choice.0.insert(i, on);
            }
        }
        if ui.button(text!("table-as-many-as-fit")).clicked() {
            choice = Choice::default();
        }
    });
    if choice != before {
        ui.data_mut(|d| d.insert_temp(Choice::id(id), choice));
    }
}

/// Positions of the columns to show in a room of this width. What a person chose stays, the rest goes by rank.
fn columns_that_fit(columns: &[TitledColumn<'_>], choice: &Choice, room: f32) -> Vec<usize> {
    let mut visible: Vec<usize> = (0..columns.len()).filter(|i| choice.0.get(i) != Some(&false)).collect();
    loop {
        let of: Vec<TitledColumn<'_>> = visible.iter().map(|&i| columns[i]).collect();
        if needed(&of) <= room {
            return visible;
        }
        let free = visible.iter().copied().filter(|i| columns[*i].rank > 0 && choice.0.get(i) != Some(&true));
        match free.max_by_key(|&i| (columns[i].rank, i)) {
            Some(gone) => visible.retain(|&i| i != gone),
            None => return visible,
        }
    }
}

/// The width that these columns need at least.
fn needed(columns: &[TitledColumn<'_>]) -> f32 {
    columns.iter().map(|c| c.width + 4.0).sum::<f32>()
        + (0..columns.len()).map(|i| indent(columns, i) - EDGE).sum::<f32>()
}

/// Width of the arrow that says which way a column is sorted.
const ARROW: f32 = 8.0;

/// Width of the button at the end of the headings.
const MENU: f32 = 32.0;

/// Room between a column's edge and its text.
const EDGE: f32 = 4.0;

/// The same at the side a column's text begins: words keep away from numbers, which end where the words begin.
fn indent(columns: &[TitledColumn<'_>], i: usize) -> f32 {
    let after_number = i > 0 && columns[i - 1].right && !columns[i].right;
    if after_number { 3.0 * EDGE } else { EDGE }
}

/// How wide a column becomes where so much room is to spare.
fn stretched(column: &TitledColumn<'_>, columns: &[TitledColumn<'_>], spare: f32) -> f32 {
    if columns.iter().any(|c| c.grows) {
        return column.width + if column.grows { spare.max(0.0) } else { 0.0 };
    }
    column.width * if column.right { 1.0 } else { stretch(columns, spare) }
}

/// How much wider columns of words become where there is room to spare: never so wide that a row falls apart.
fn stretch(columns: &[TitledColumn<'_>], spare: f32) -> f32 {
    let words: f32 = columns.iter().filter(|c| !c.right).map(|c| c.width).sum();
    if words > 0.0 && spare > 0.0 { (1.0 + spare / words).min(1.8) } else { 1.0 }
}

/// The focusable, named part of a row: clicked when it was entered by keyboard or a click on it.
fn row_handle(ui: &Ui, row: usize, selected: bool, name: &impl Fn(usize) -> String) -> Response {
    let response = ui.interact(ui.max_rect(), ui.scope_id().with(("row", row)), Sense::click());
    response.widget_info(|| egui::WidgetInfo::selected(egui::Role::Row, true, selected, name(row)));
    if response.has_focus() {
        let stroke = ui.visuals().selection.stroke;
        ui.painter().rect_stroke(ui.max_rect().shrink(1.0), 2.0, stroke, egui::StrokeKind::Inside);
    }
    response
}

fn heading(ui: &mut Ui, index: usize, columns: &[TitledColumn<'_>], sort: Option<Sort>) -> Option<Sort> {
    let column = &columns[index];
    // headings that sort are buttons: without their room above and below all stand on one line
    ui.spacing_mut().interact_size.y = 0.0;
    ui.spacing_mut().button_padding.y = 0.0;
    let sorted = sort.filter(|s| s.column == index);
    let mut text = RichText::new(column.title).small().color(ui.visuals().weak_text_color());
    if sorted.is_some() {
        text = text.color(ui.visuals().strong_text_color());
    }
    let layout = if column.right { Layout::right_to_left(Align::Center) } else { Layout::left_to_right(Align::Center) };
    ui.with_layout(layout, |ui| {
        ui.add_space(indent(columns, index));
        if column.title.is_empty() {
            return None;
        }
        if !column.sortable {
            ui.add(egui::Label::new(text).truncate().selectable(false));
            return None;
        }
        let clicked = ui.add(egui::Button::new(text).frame(false).truncate()).clicked();
        if let Some(sort) = sorted {
            arrow(ui, sort.descending);
        }
        // the first click on a column of numbers shows the largest first, as one expects
        clicked.then(|| Sort { column: index, descending: sorted.map_or(column.right, |s| !s.descending) })
    })
    .inner
}

/// The room that the words of a heading take, which are longer in some languages than in others.
fn heading_width(ui: &Ui, column: &TitledColumn<'_>, is_sorted: bool) -> f32 {
    let words = egui::WidgetText::from(RichText::new(column.title).small());
    let words = words.into_galley(ui, Some(egui::TextWrapMode::Extend), f32::INFINITY, egui::TextStyle::Small);
    words.size().x + EDGE + if is_sorted { 12.0 } else { 0.0 }
}

/// A small triangle that says which way the column is sorted.
fn arrow(ui: &mut Ui, descending: bool) {
    let (rect, _) = ui.allocate_exact_size(vec2(ARROW, ARROW), Sense::hover());
    let color = ui.visuals().strong_text_color();
    let (tip, base) = if descending { (rect.bottom(), rect.top() + 1.0) } else { (rect.top(), rect.bottom() - 1.0) };
    let points = vec![egui::pos2(rect.center().x, tip), egui::pos2(rect.left(), base), egui::pos2(rect.right(), base)];
    ui.painter().add(egui::Shape::convex_polygon(points, color, egui::Stroke::NONE));
}

/// A cell of text that never takes the click away from its row. A name that is too long for it is cut, a number never: it
/// is written shorter, with the whole one under the pointer.
pub fn text(ui: &mut Ui, text: impl Into<RichText>) -> Response {
    cell(ui, text.into(), None)
}

/// A cell of text in the quiet colour.
pub fn weak(ui: &mut Ui, words: impl Into<RichText>) -> Response {
    let color = ui.visuals().weak_text_color();
    cell(ui, words.into(), Some(color))
}

/// A cell of several short things in the quiet colour: as many as fit stand whole, all of them under the pointer.
pub fn weak_parts(ui: &mut Ui, parts: &[String]) {
    if parts.is_empty() {
        return;
    }
    let width = |words: &str| text_width::width(words, BODY, false) * 1.03;
    let line = whole_parts(parts, ui.available_width() - EDGE, width);
    let all = parts.join("\n");
    weak(ui, line).on_hover_text(all);
}

fn cell(ui: &mut Ui, text: RichText, color: Option<egui::Color32>) -> Response {
    let label = |text: RichText| {
        let text = if let Some(color) = color { text.color(color) } else { text };
        egui::Label::new(text).selectable(false).sense(Sense::hover())
    };
    match fitting(ui, &text) {
        Fitting::Words => ui.add(label(text).truncate()),
        Fitting::Whole => ui.add(label(text).extend()),
        Fitting::Short(short) => ui.add(label(RichText::new(short)).extend()).on_hover_text(text.text()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_spare_room_stretches_and_not_without_end() {
        let columns = [Column::text("Customer", 100.0), Column::number("Events", 50.0)];
        assert!((stretch(&columns, -20.0) - 1.0).abs() < f32::EPSILON);
        assert!((stretch(&columns, 50.0) - 1.5).abs() < 1e-6);
        assert!((stretch(&columns, 900.0) - 1.8).abs() < 1e-6);
    }

    #[test]
    fn a_column_of_long_things_takes_all_that_is_to_spare() {
        let columns = [Column::text("Path", 220.0).grows(), Column::text("Name", 80.0), Column::number("Share", 60.0)];
        let widths = columns.map(|c| stretched(&c, &columns, 900.0) as u32);
        assert_eq!(widths, [1120, 80, 60]);
        assert_eq!(columns.map(|c| stretched(&c, &columns, -20.0) as u32), [220, 80, 60]);
    }

    #[test]
    fn money_gets_the_room_that_its_currency_needs() {
        assert!((Column::money("Value", "EUR").width - 66.0).abs() < f32::EPSILON);
        assert!(Column::money("Value", "CHF").width > 90.0);
    }

    #[test]
    fn columns_go_by_rank_and_those_a_person_chose_stay() {
        let columns = [
            Column::text("Customer", 100.0),
            Column::number("Orders", 60.0).rank(1),
            Column::text("Segment", 100.0).rank(3),
            Column::text("Stage", 100.0).rank(2),
        ];
        let none = Choice::default();
        assert_eq!(columns_that_fit(&columns, &none, 500.0), [0, 1, 2, 3]);
        assert_eq!(columns_that_fit(&columns, &none, 300.0), [0, 1, 3]);
        assert_eq!(columns_that_fit(&columns, &none, 120.0), [0]);
        assert_eq!(columns_that_fit(&columns, &none, 10.0), [0], "what always stands scrolls");
        let chosen = Choice([(2, true), (1, false)].into());
        assert_eq!(columns_that_fit(&columns, &chosen, 120.0), [0, 2]);
        assert_eq!(columns_that_fit(&columns, &chosen, 500.0), [0, 2, 3]);
    }
}
