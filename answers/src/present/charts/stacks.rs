//! What each column is made of, as shares of it.

use crate::present::drawing::{Align, Paint, Rect, Text};
use crate::present::{Palette, Rgb, numbers, text_width};
use crate::texts::text;

use super::parts::{DrawnChart, Ink, SMALL, label};

/// Columns side by side, each whole.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct StackChart {
    /// What the columns are: "Step", "Days after the first event".
    pub axis: String,
    /// The columns from left to right.
    pub columns: Vec<StackColumn>,
    /// The names of the parts, from bottom to top, with their colours.
    pub names: Vec<(String, Ink)>,
}

/// A column of parts that add up to its customers.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct StackColumn {
    /// The number or name below it.
    pub name: String,
    /// How many customers it is of, those of no part among them.
    pub customers: u64,
    /// Its parts; who is in none of them is drawn as not shown.
    pub parts: Vec<StackPart>,
}

/// A part of a column.
#[derive(Debug, Clone, PartialEq)]
pub struct StackPart {
    /// The name of the part, by its position in the legend.
    pub name: usize,
    /// Share of the column, 0–1.
    pub share: f64,
    /// How many customers are in the part.
    pub customers: u64,
    /// The row of the main table.
    pub row: usize,
}

/// Below the columns: their names, how many customers, and what they are.
const FOOT: f32 = 56.0;
/// No column is wider than this with the room beside it: a wall of one colour says nothing.
const WIDEST: f32 = 140.0;
/// Room for a share inside a part.
const LINE: f32 = 16.0;
/// From one name beside the columns to the next: at most, and where there is little room.
const NAMES: (f32, f32) = (22.0, 16.0);

impl StackChart {
    pub(super) fn draw(&self, (width, height): (f32, f32), palette: &Palette) -> DrawnChart {
        let used = self.legend(palette);
        // all names have room: a picture that is too low for them is higher, and scrolls
        let height = height.max(NAMES.1 * used.len() as f32 + 4.0);
        let mut out = DrawnChart::new((width, height), palette);
        let legend = used.iter().map(|(name, _)| text_width::width(name, SMALL, false)).fold(0.0, f32::max);
        let legend = (legend + 26.0).min(width * 0.3);
        let plot = Rect::new(0.0, 4.0, width - legend - 12.0, (height - FOOT - 4.0).max(40.0));
        let pitch = (plot.w / self.columns.len().max(1) as f32).min(WIDEST);
        let gap = (pitch * 0.14).clamp(1.0, 18.0);
        let every = self.names_that_fit(pitch);
        for (i, column) in self.columns.iter().enumerate() {
            let place = Rect::new(plot.x + i as f32 * pitch + gap / 2.0, plot.y, pitch - gap, plot.h);
            self.column(&mut out, palette, place, column);
            if i % every == 0 {
                let middle = place.x + place.w / 2.0;
                let under =
                    |line: f32, text: String, color| label((middle, plot.bottom() + line), text, color, Align::Middle);
                out.drawing.text(Text { bold: true, ..under(12.0, column.name.clone(), palette.text) });
                out.drawing.text(under(28.0, numbers::compact(column.customers), palette.text_weak));
            }
        }
        out.drawing.text(label((plot.x, plot.bottom() + 46.0), self.axis.as_str(), palette.text_weak, Align::Left));
        let end = plot.x + pitch * self.columns.len() as f32;
        let line = (height / used.len().max(1) as f32).clamp(NAMES.1, NAMES.0);
        draw_legend(&mut out, palette, ((end + 12.0, line), &used, legend));
        out
    }

    /// The names that are seen, in the order in which their parts lie on each other from the top, each with its colour.
    fn legend(&self, palette: &Palette) -> Vec<(&str, Rgb)> {
        let rest = self.columns.iter().any(|column| column.rest() > 0);
        let names = self.names.iter().enumerate().rev().filter(|(at, _)| self.uses(*at));
        let names = names.map(|(_, (name, ink))| (name.as_str(), ink.color(palette)));
        rest.then(|| (text!("chart-not-shown"), palette.raised)).into_iter().chain(names).collect()
    }

    fn uses(&self, name: usize) -> bool {
        self.columns.iter().any(|column| column.parts.iter().any(|part| part.name == name))
    }

    /// Every how many columns there is room for what stands below one.
    fn names_that_fit(&self, pitch: f32) -> usize {
        let width = |column: &StackColumn| {
            let count = text_width::width(&numbers::compact(column.customers), SMALL, false);
            text_width::width(&column.name, SMALL, true).max(count)
        };
        let widest = self.columns.iter().map(width).fold(0.0, f32::max) + 8.0;
        ((widest / pitch.max(1.0)).ceil() as usize).max(1)
    }

    /// The parts of one column, from the bottom up in the order of their names.
    fn column(&self, out: &mut DrawnChart, palette: &Palette, place: Rect, column: &StackColumn) {
        let mut top = place.bottom();
        let mut parts: Vec<&StackPart> = column.parts.iter().collect();
        parts.sort_by_key(|part| part.name);
        for part in parts {
            let h = part.share.clamp(0.0, 1.0) as f32 * place.h;
            top -= h;
            let (name, ink) = &self.names[part.name];
            let color = ink.color(palette);
            let inside = Rect::new(place.x, top, place.w, (h - 1.0).max(0.5));
            out.drawing.rect(inside, 0.0, Paint::solid(color));
            let share = numbers::share_of(part.customers, column.customers);
            if h >= LINE && text_width::width(&share, SMALL, false) + 6.0 <= place.w {
                let at = (place.x + place.w / 2.0, inside.middle());
                out.drawing.text(label(at, share.as_str(), palette.ink_on(color), Align::Middle));
            }
            let of = numbers::count(column.customers);
            let about =
                format!("{} {}, {name}: {share}, {} / {of}", self.axis, column.name, numbers::count(part.customers));
            out.part(inside, about, part.row);
        }
        let h = top - place.y;
        if column.rest() > 0 && h > 0.0 {
            let inside = Rect::new(place.x, place.y, place.w, (h - 1.0).max(0.5));
            out.drawing.rect(inside, 0.0, Paint::solid(palette.raised));
        }
    }
}

impl StackColumn {
    /// How many of its customers are in no part that is shown.
    fn rest(&self) -> u64 {
        self.customers.saturating_sub(self.parts.iter().map(|part| part.customers).sum())
    }
}

/// Names beside the columns.
fn draw_legend(
    out: &mut DrawnChart,
    palette: &Palette,
    ((left, line), names, room): ((f32, f32), &[(&str, Rgb)], f32),
) {
    for (i, (name, color)) in names.iter().enumerate() {
        let y = 4.0 + line * (i as f32 + 0.5);
        out.drawing.rect(Rect::new(left, y - 6.0, 12.0, 12.0), 2.0, Paint::solid(*color));
        let name = text_width::fit(name, SMALL, false, room - 20.0);
        out.drawing.text(label((left + 20.0, y), name, palette.text, Align::Left));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::present::Theme;
    use crate::present::drawing::Shape;

    #[test]
    fn the_parts_of_a_column_fill_it_and_lie_on_each_other() {
        let part = |name, customers, row| StackPart {
            name,
            share: f64::from(customers) / 10.0,
            customers: u64::from(customers),
            row,
        };
        let column = |name: &str, counts: [u32; 3]| StackColumn {
            name: name.to_owned(),
            customers: 10,
            parts: (0..3).map(|i| part(i, counts[i], i)).collect(),
        };
        let names = ["Awareness", "Decision", "None"].into_iter().zip([Ink::Stage(0), Ink::Stage(2), Ink::Other]);
        let chart = StackChart {
            axis: "Step".to_owned(),
            columns: vec![column("1", [2, 5, 3]), column("2", [9, 1, 0])],
            names: names.map(|(name, ink)| (name.to_owned(), ink)).collect(),
        };
        let drawn = chart.draw((600.0, 300.0), Palette::of(Theme::Dark));
        for column in drawn.parts.chunks(3) {
            let whole: f32 = column.iter().map(|part| part.place.h.max(1.0) + 1.0).sum();
            assert!((whole - 240.0).abs() < 4.0, "{whole}");
            assert!(column.windows(2).all(|two| two[0].place.y >= two[1].place.y - 1.0), "{column:?}");
        }
        assert!(drawn.parts[1].about.contains("50 %"), "{}", drawn.parts[1].about);
    }

    #[test]
    fn what_of_a_column_is_in_no_part_is_drawn_as_not_shown() {
        let part = |name, customers: u64| StackPart { name, share: customers as f64 / 100.0, customers, row: name };
        let chart = |parts: Vec<StackPart>| StackChart {
            axis: "Step".to_owned(),
            columns: vec![StackColumn { name: "1".to_owned(), customers: 100, parts }],
            names: ["A", "B", "C"].map(|name| (name.to_owned(), Ink::Measure)).to_vec(),
        };
        let texts = |chart: StackChart| -> Vec<String> {
            let drawn = chart.draw((600.0, 300.0), Palette::of(Theme::Light));
            let text = |shape: &Shape| if let Shape::Text(text) = shape { Some(text.text.clone()) } else { None };
            drawn.drawing.items.iter().filter_map(|item| text(&item.shape)).collect()
        };
        let whole = texts(chart(vec![part(0, 60), part(1, 30), part(2, 10)]));
        assert!(!whole.contains(&"Not shown".to_owned()), "{whole:?}");
        let some = texts(chart(vec![part(0, 60), part(1, 30)]));
        for words in ["100", "60 %", "30 %", "Not shown"] {
            assert!(some.contains(&words.to_owned()), "{words} {some:?}");
        }
    }
}
