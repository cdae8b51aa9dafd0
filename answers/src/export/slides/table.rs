//! A table as it stands on a slide, and drawn, where a picture is wanted.

use serde::{Deserialize, Serialize};

use crate::present::drawing::{Align, Paint, Rect, Stroke, Text};
use crate::present::{Drawing, Palette, Rgb, text_width};
use crate::texts::text;

const ROW: f32 = 26.0;
const LETTERS: f32 = 13.0;
/// From one line of a cell to the next.
const LINE: f32 = 16.0;
/// A cell has so many lines at most.
const MOST_LINES: usize = 3;
/// Room at both sides of a cell's text.
const PAD: f32 = 8.0;

/// A table as it stands on a slide.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct SlideTable {
    /// The columns, from left to right.
    pub columns: Vec<SlideColumn>,
    /// Its rows, each as long as the columns.
    pub rows: Vec<Vec<SlideCell>>,
    /// How many rows more there are.
    pub more: usize,
}

/// A column's head and alignment.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct SlideColumn {
    /// The heading of the column.
    pub title: String,
    /// Whether it stands at the right, as numbers do.
    pub right: bool,
}

/// A cell's text and colour.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct SlideCell {
    /// The text, as it is shown.
    pub text: String,
    /// Its ground, where it has one of its own.
    pub fill: Option<Rgb>,
}

/// A table as a drawing of this width. What does not fit a line goes on in the next ones.
pub fn table_drawing(table: &SlideTable, width: f32, palette: &Palette) -> Drawing {
    let widths = widths(table, width, LETTERS);
    let lines = |at: usize, text: &str, bold: bool| lines_of(text, bold, widths[at] - 2.0 * PAD);
    let heads: Vec<Vec<String>> = table.columns.iter().enumerate().map(|(at, of)| lines(at, &of.title, true)).collect();
    let rows = table
        .rows
        .iter()
        .map(|row| row.iter().enumerate().map(|(at, cell)| lines(at, &cell.text, false)).collect::<Vec<Vec<String>>>());
    let all: Vec<Vec<Vec<String>>> = std::iter::once(heads).chain(rows).collect();
    let heights: Vec<f32> = all.iter().map(|row| height_of(row)).collect();
    let more = if table.more > 0 && !table.columns.is_empty() { ROW } else { 0.0 };
    let whole: f32 = heights.iter().sum();
    let mut out = Drawing::new(width, whole + more, palette.background, "");
    let tops: Vec<f32> = heights.iter().scan(0.0, |top, height| Some(std::mem::replace(top, *top + height))).collect();
    for (n, row) in table.rows.iter().enumerate() {
        let (top, height) = (tops[n + 1], heights[n + 1]);
        out.line((0.0, top), (width, top), Stroke::new(palette.border, 1.0));
        for (at, cell) in row.iter().enumerate() {
            let Some(fill) = cell.fill else { continue };
            let left: f32 = widths[..at].iter().sum();
            let place = Rect::new(left + 1.0, top + 1.0, widths[at] - 2.0, height - 2.0);
            out.rect(place, 3.0, Paint::solid(fill));
        }
    }
    for (n, row) in all.into_iter().enumerate() {
        for (at, words) in row.into_iter().enumerate() {
            let ink = match n.checked_sub(1).and_then(|n| table.rows[n][at].fill) {
                Some(fill) => palette.ink_on(fill),
                None if n == 0 => palette.text_weak,
                None => palette.text,
            };
            let left: f32 = widths[..at].iter().sum();
            let (x, align) = match table.columns[at].right {
                true => (left + widths[at] - PAD, Align::Right),
                false => (left + PAD, Align::Left),
            };
            let first = tops[n] + (heights[n] - LINE * (words.len() as f32 - 1.0)) / 2.0;
            for (line, text) in words.into_iter().enumerate() {
                let y = first + LINE * line as f32;
                out.text(Text { x, y, text, size: LETTERS, bold: n == 0, color: ink, align });
            }
        }
    }
    if more > 0.0 {
        let text = text!("slide-more-rows", n = table.more as u64);
        let y = whole + ROW / 2.0;
        out.text(Text { x: PAD, y, text, size: LETTERS, bold: false, color: palette.text_weak, align: Align::Left });
    }
    out
}

/// The lines of a cell; what the last has no room for is cut.
fn lines_of(text: &str, bold: bool, room: f32) -> Vec<String> {
    let mut lines = text_width::wrap(text, LETTERS, bold, room);
    if lines.len() > MOST_LINES {
        let rest = lines.split_off(MOST_LINES - 1).join(" ");
        lines.push(rest);
    }
    lines.into_iter().map(|line| text_width::fit(&line, LETTERS, bold, room)).collect()
}

fn height_of(row: &[Vec<String>]) -> f32 {
    let most = row.iter().map(Vec::len).max().unwrap_or(1).max(1);
    ROW + LINE * (most as f32 - 1.0)
}

/// How wide the columns are in letters of this size: as wide as their texts, stretched to fill the width. Where that is not
/// enough, columns of many words give room, so that no word is broken as long as all longest words have a place.
pub(super) fn widths(table: &SlideTable, width: f32, letters: f32) -> Vec<f32> {
    let pad = 2.0 * PAD * letters / LETTERS;
    let of_texts = |at: usize, measure: &dyn Fn(&str, bool) -> f32| {
        let cells = table.rows.iter().map(|row| measure(&row[at].text, false));
        cells.fold(measure(&table.columns[at].title, true), f32::max) + pad
    };
    let whole = |text: &str, bold: bool| text_width::width(text, letters, bold);
    let word = |text: &str, bold: bool| text.split_whitespace().map(|word| whole(word, bold)).fold(0.0, f32::max);
    let columns = 0..table.columns.len();
    let needed: Vec<f32> = columns.clone().map(|at| of_texts(at, &whole)).collect();
    let least: Vec<f32> = columns.map(|at| of_texts(at, &word)).collect();
    let (all, all_least) = (needed.iter().sum::<f32>().max(1.0), least.iter().sum::<f32>().max(1.0));
    if all <= width {
        return needed.into_iter().map(|of| of * width / all).collect();
    }
    if all_least >= width {
        return least.into_iter().map(|of| of * width / all_least).collect();
    }
    let share = (width - all_least) / (all - all_least);
    needed.into_iter().zip(least).map(|(needed, least)| least + (needed - least) * share).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_of_many_words_give_room_and_no_word_is_broken() {
        let column = |title: &str| SlideColumn { title: title.to_owned(), right: false };
        let cell = |text: &str| SlideCell { text: text.to_owned(), fill: None };
        let table = SlideTable {
            columns: vec![column("Customers"), column("What gets in the way of them")],
            rows: vec![vec![cell("1,204"), cell("back and forth between the cart and the checkout on a mobile")]],
            more: 0,
        };
        let found = widths(&table, 300.0, LETTERS);
        assert!((found.iter().sum::<f32>() - 300.0).abs() < 0.1);
        assert!(found[0] >= text_width::width("Customers", LETTERS, true) + 2.0 * PAD, "{found:?}");
        let wide = widths(&table, 3_000.0, LETTERS);
        assert!((wide.iter().sum::<f32>() - 3_000.0).abs() < 1.0 && wide[1] > wide[0]);
        let twice = widths(&table, 600.0, LETTERS * 2.0);
        assert!((twice[0] - 2.0 * found[0]).abs() < 0.1, "letters twice as large in twice the room");
    }

    #[test]
    fn numbers_are_not_cut_where_long_texts_leave_no_room() {
        let cell = |text: &str| SlideCell { text: text.to_owned(), fill: None };
        let column = |title: &str, right| SlideColumn { title: title.to_owned(), right };
        let words = "a text that is much longer than there is room for on a slide, and goes on and on and on";
        let table = SlideTable {
            columns: vec![column("What it means", false), column("Customers who did", true), column("Why", false)],
            rows: vec![vec![cell(words), cell("1,204,331"), cell(words)]],
            more: 0,
        };
        let found = widths(&table, 500.0, LETTERS);
        assert!(found[1] >= text_width::width("1,204,331", LETTERS, false) + 2.0 * PAD, "{found:?}");
        assert!((found.iter().sum::<f32>() - 500.0).abs() < 0.1);
        assert!((widths(&table, 5_000.0, LETTERS).iter().sum::<f32>() - 5_000.0).abs() < 0.1);
    }
}
