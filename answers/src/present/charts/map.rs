//! A share for each row and column: the larger, the more colour.

use crate::present::drawing::{Align, Paint, Rect, Shape, Stroke, Text};
use crate::present::{Palette, Rgb, text_width};

use super::parts::{DrawnChart, SMALL, label};

/// Rows and columns with a share where they meet.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MapChart {
    /// What the rows are.
    pub rows_title: String,
    /// What the columns are.
    pub columns_title: String,
    /// The names of the columns.
    pub columns: Vec<String>,
    /// The rows from top to bottom.
    pub rows: Vec<MapRow>,
    /// The share that has the whole colour: see [`largest_share`].
    pub full: f64,
}

/// One row of cells.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MapRow {
    /// The name at the left of the row.
    pub name: String,
    /// How many it is of, in words; nothing where that is not to be told.
    pub size: String,
    /// A cell for each column that it has.
    pub cells: Vec<Option<MapCell>>,
}

/// Where a row and a column meet.
#[derive(Debug, Clone, PartialEq)]
pub struct MapCell {
    /// From 0 to 1; none where it says nothing, because all are there by definition.
    pub share: Option<f64>,
    /// The text in the cell.
    pub text: String,
    /// Whether the number is final.
    pub complete: bool,
    /// The row of the main table.
    pub row: usize,
}

const ROW: f32 = 26.0;
const HEAD: f32 = 46.0;
/// The largest width of a cell where all headings are short, and where long ones are to be read.
const CELLS: (f32, f32) = (96.0, 230.0);

impl MapChart {
    pub(super) fn draw(&self, (width, _): (f32, f32), palette: &Palette) -> DrawnChart {
        let widest = |texts: &mut dyn Iterator<Item = &String>| {
            texts.map(|text| text_width::width(text, SMALL, false)).fold(0.0, f32::max).ceil() + 12.0
        };
        let names = widest(&mut self.rows.iter().map(|row| &row.name).chain([&self.rows_title])).min(width * 0.3);
        let sizes = widest(&mut self.rows.iter().map(|row| &row.size)).min(width * 0.15);
        let heads = self.columns.iter().map(|name| text_width::width(name, SMALL, true)).fold(0.0, f32::max) + 8.0;
        let widest = heads.clamp(CELLS.0, CELLS.1);
        let cell_width = ((width - names - sizes) / self.columns.len().max(1) as f32).min(widest);
        let height = HEAD + ROW * self.rows.len() as f32;
        let mut out = DrawnChart::new((width, height), palette);
        let left = names + sizes;
        out.drawing.text(label((0.0, 32.0), self.rows_title.as_str(), palette.text_weak, Align::Left));
        out.drawing.text(label((left, 10.0), self.columns_title.as_str(), palette.text_weak, Align::Left));
        for (i, name) in self.columns.iter().enumerate() {
            let name = text_width::fit(name, SMALL, true, cell_width - 4.0);
            let text = label((left + (i as f32 + 0.5) * cell_width, 32.0), name, palette.text_weak, Align::Middle);
            out.drawing.text(Text { bold: true, ..text });
        }
        for (i, row) in self.rows.iter().enumerate() {
            let y = HEAD + ROW * i as f32;
            let name = text_width::fit(&row.name, SMALL, false, names - 8.0);
            out.drawing.text(label((0.0, y + ROW / 2.0), name, palette.text, Align::Left));
            out.drawing.text(label((left - 10.0, y + ROW / 2.0), row.size.as_str(), palette.text_weak, Align::Right));
            for (column, cell) in row.cells.iter().enumerate() {
                let Some(cell) = cell else { continue };
                let place = Rect::new(left + column as f32 * cell_width, y, cell_width - 2.0, ROW - 2.0);
                draw_cell(&mut out, palette, place, (cell, self.full));
                let column = self.columns.get(column).map_or("", String::as_str);
                out.part(place, format!("{}, {column}: {}", row.name, cell.text), cell.row);
            }
        }
        out
    }
}

fn draw_cell(out: &mut DrawnChart, palette: &Palette, place: Rect, (cell, full): (&MapCell, f64)) {
    let color = cell.share.map_or(palette.background, |share| shade(palette, share, full));
    let (fill, stroke, hatch) = match cell.complete {
        true => (Some(Paint::solid(color)), None, None),
        false => (None, Some(Stroke::new(color, 1.0)), Some(Paint::faint(palette.border, 0.6))),
    };
    out.drawing.push(Shape::Rect { rect: place, radius: 3.0, fill, stroke, hatch });
    // where room is short the heading says what the numbers are
    let bare = cell.text.trim_end_matches(|c: char| !c.is_ascii_digit());
    let fits = |text: &&str| text_width::width(text, SMALL, false) <= place.w - 2.0;
    if let Some(text) = [cell.text.as_str(), bare].into_iter().find(fits) {
        let at = (place.x + place.w / 2.0, place.middle());
        let ink = if cell.complete { palette.ink_on(color) } else { palette.text };
        out.drawing.text(label(at, text, ink, Align::Middle));
    }
}

/// The larger the share, the more colour, up to that of `full`; the root keeps small shares apart.
pub fn shade(palette: &Palette, share: f64, full: f64) -> Rgb {
    palette.measure.over(palette.background, 0.06 + (share / full).clamp(0.0, 1.0).sqrt() as f32 * 0.9)
}

/// The share that has the whole colour: the largest, so that a map of small ones is told apart as well.
pub fn largest_share(shares: impl Iterator<Item = f64>) -> f64 {
    let largest = shares.fold(0.0, f64::max);
    if largest > 0.0 { largest } else { 1.0 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::present::Theme;

    #[test]
    fn shades_are_told_apart_and_numbers_on_them_are_read() {
        for palette in [Palette::of(Theme::Light), Palette::of(Theme::Dark)] {
            let shares = [0.0, 0.02, 0.05, 0.1, 0.2, 0.35, 0.5, 0.75, 1.0];
            let shades: Vec<Rgb> = shares.iter().map(|&share| shade(palette, share, 1.0)).collect();
            for (two, of) in shades.windows(2).zip(shares.windows(2)) {
                assert!(two[0].contrast(two[1]) > 1.08, "{:?} {of:?}: {:?}", palette.theme, two);
            }
            assert!(shades[0].contrast(shades[8]) > 3.0, "{:?}", palette.theme);
            for shade in shades {
                assert!(palette.ink_on(shade).contrast(shade) >= 4.5, "{:?} {shade:?}", palette.theme);
            }
        }
    }

    #[test]
    fn the_largest_share_has_the_whole_colour_and_what_says_nothing_has_none() {
        let cell = |share: Option<f64>, row| Some(MapCell { share, text: "x".to_owned(), complete: true, row });
        let shares = [0.05, 0.1, 0.2];
        let cells = std::iter::once(cell(None, 0)).chain((1..).zip(shares).map(|(i, share)| cell(Some(share), i)));
        let row = MapRow { name: "a".to_owned(), size: String::new(), cells: cells.collect() };
        let full = largest_share(shares.into_iter());
        let columns = ["0", "1", "2", "3"].map(str::to_owned).to_vec();
        let chart = MapChart { rows: vec![row], columns, full, ..MapChart::default() };
        let palette = Palette::of(Theme::Light);
        let drawn = chart.draw((600.0, 200.0), palette);
        let fills = drawn.drawing.items.iter().filter_map(|item| match &item.shape {
            Shape::Rect { fill: Some(fill), radius: 3.0, .. } => Some(*fill),
            _ => None,
        });
        let fills: Vec<_> = fills.collect();
        assert_eq!(fills.first(), Some(&Paint::solid(palette.background)));
        assert_eq!(fills.last(), Some(&Paint::solid(shade(palette, 1.0, 1.0))));
        assert_eq!(largest_share([0.0].into_iter()).to_bits(), 1.0_f64.to_bits(), "nothing is divided by nothing");
    }
}
