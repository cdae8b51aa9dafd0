//! A bar for each name.

use crate::present::drawing::{Align, Paint, Rect, Text};
use crate::present::{Palette, numbers, text_width};
use crate::texts::text;

use super::parts::{DrawnChart, Ink, SMALL, label};

/// Names with a number each.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct BarChart {
    /// What the numbers are, above them; nothing where that is said elsewhere.
    pub heading: String,
    /// The bars, from top to bottom.
    pub bars: Vec<Bar>,
    /// How many names there are, those that have no bar among them.
    pub of: usize,
    /// Whether the longest possible bar is all there is: then the room of each bar is drawn, and what is missing is seen.
    pub is_of_whole: bool,
}

/// A name with its bar and number.
#[derive(Debug, Clone, PartialEq)]
pub struct Bar {
    /// The name beside the bar.
    pub name: String,
    /// How much of the longest possible bar it is, from 0 to 1.
    pub length: f64,
    /// The number that it stands for, in words.
    pub text: String,
    /// The colour of the bar.
    pub ink: Ink,
    /// The row of the main table.
    pub row: usize,
}

/// Height of a bar with the room around it.
const ROW: f32 = 34.0;
/// Height of a line of a name.
const LINE: f32 = 13.0;
/// Height of the bar itself.
const BAR: f32 = 20.0;
/// Between names, bars and numbers.
const GAP: f32 = 10.0;
/// Above the bars, where it is said what the numbers are.
const HEAD: f32 = 22.0;
/// Below the bars, where not all have one.
const FOOT: f32 = 28.0;

impl BarChart {
    pub(super) fn draw(&self, (width, height): (f32, f32), palette: &Palette) -> DrawnChart {
        let widest = |texts: &mut dyn Iterator<Item = &String>, bold: bool| {
            texts.map(|text| text_width::width(text, SMALL, bold)).fold(0.0, f32::max).ceil()
        };
        let numbers = widest(&mut self.bars.iter().map(|bar| &bar.text), false).min(width * 0.4);
        // letters on a screen stand on whole pixels, which makes long names a little wider
        let names = (widest(&mut self.bars.iter().map(|bar| &bar.name), true) * 1.03).min(width * 0.38).ceil();
        let names_in_lines: Vec<Vec<String>> = self.bars.iter().map(|bar| name_lines(&bar.name, names)).collect();
        let has_two = names_in_lines.iter().any(|lines| lines.len() > 1);
        let lowest = if has_two { 2.0 * LINE + 4.0 } else { ROW * 0.75 };
        let left = names + GAP;
        let room = (width - left - numbers - 2.0 * GAP).max(40.0);
        let n_bars = self.bars.len() as f32;
        let foot = if self.of > self.bars.len() { FOOT } else { 0.0 };
        let head = if self.heading.is_empty() { 0.0 } else { HEAD };
        let row_height = if n_bars > 0.0 { ((height - head - foot) / n_bars).clamp(lowest, ROW * 1.4) } else { ROW };
        let mut out = DrawnChart::new((width, head + row_height * n_bars + foot), palette);
        if head > 0.0 {
            let words = text_width::fit(&self.heading, SMALL, false, width - left);
            // beginning with the numbers, or ending with the picture
            let x = (left + room + GAP).min(width - text_width::width(&words, SMALL, false) * 1.03);
            out.drawing.text(label((x, head / 2.0), words, palette.text_weak, Align::Left));
        }
        for (i, bar) in self.bars.iter().enumerate() {
            let row = Rect::new(0.0, head + i as f32 * row_height, width, row_height);
            let lines = &names_in_lines[i];
            for (at, line) in lines.iter().enumerate() {
                let y = row.middle() + LINE * (at as f32 - (lines.len() - 1) as f32 / 2.0);
                let text = label((names, y), line.as_str(), palette.text, Align::Right);
                out.drawing.text(Text { bold: true, ..text });
            }
            let track = Rect::new(left, row.middle() - BAR / 2.0, room, BAR);
            if self.is_of_whole {
                out.drawing.rect(track, 3.0, Paint::solid(palette.raised));
            }
            let length = bar.length.clamp(0.0, 1.0) as f32 * room;
            if length > 0.0 {
                // what is there is seen
                let place = Rect::new(left, track.y, length.max(2.0), BAR);
                out.drawing.rect(place, 3.0, Paint::solid(bar.ink.color(palette)));
            }
            let text = text_width::fit(&bar.text, SMALL, false, width - track.right() - GAP);
            out.drawing.text(label((track.right() + GAP, row.middle()), text, palette.text, Align::Left));
            out.part(row, format!("{}: {}", bar.name, bar.text), bar.row);
        }
        if foot > 0.0 {
            let [n, of] = [self.bars.len(), self.of].map(|n| numbers::count(n as u64));
            let at = (left, head + row_height * n_bars + foot / 2.0);
            out.drawing.text(label(at, text!("chart-bars-shown", n, of), palette.text_weak, Align::Left));
        }
        out
    }
}

/// A name in one line or two. Of one that is longer the middle is left out: paths that begin alike end differently.
fn name_lines(name: &str, room: f32) -> Vec<String> {
    let mut lines = text_width::wrap(name, SMALL, true, room / 1.03);
    let fits = |text: &str| text_width::width(text, SMALL, true) <= room / 1.03;
    if lines.len() > 2 {
        let words: Vec<&str> = name.split_whitespace().collect();
        let mut ends = (1..words.len()).map(|from| format!("… {}", words[from..].join(" ")));
        lines.truncate(1);
        lines.extend(ends.find(|end| fits(end)));
    }
    lines.iter().map(|line| text_width::fit(line, SMALL, true, room)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::present::Theme;
    use crate::present::drawing::Shape;

    #[test]
    fn bars_are_as_long_as_their_numbers_and_nothing_leaves_the_picture() {
        let bar = |name: &str, length: f64, row: usize| Bar {
            name: name.to_owned(),
            length,
            text: format!("{length}"),
            ink: Ink::Measure,
            row,
        };
        let long = "A name that is far longer than there is room for it in a picture of this width".repeat(2);
        let bars = vec![bar("All", 1.0, 0), bar(&long, 0.25, 1), bar("None", 0.0, 2)];
        let chart = BarChart { bars, of: 3, ..BarChart::default() };
        let palette = Palette::of(Theme::Light);
        let drawn = chart.draw((600.0, 200.0), palette);
        let measured: Vec<f32> = drawn
            .drawing
            .items
            .iter()
            .filter_map(|item| match &item.shape {
                Shape::Rect { rect, fill: Some(fill), .. } if fill.color == palette.measure => Some(rect.w),
                _ => None,
            })
            .collect();
        assert_eq!(measured.len(), 2, "nothing is drawn for nobody");
        let tracks = |chart: &BarChart| {
            let drawn = chart.draw((600.0, 200.0), palette).drawing;
            let is_track =
                |shape: &Shape| matches!(shape, Shape::Rect { fill: Some(fill), .. } if fill.color == palette.raised);
            drawn.items.iter().filter(|item| is_track(&item.shape)).count()
        };
        assert_eq!(tracks(&chart), 0, "28 % would fill a track that says it is all there is");
        assert_eq!(tracks(&BarChart { is_of_whole: true, ..chart.clone() }), 3);
        assert!((measured[1] / measured[0] - 0.25).abs() < 1e-3, "{measured:?}");
        for item in &drawn.drawing.items {
            if let Shape::Rect { rect, .. } = item.shape {
                assert!(rect.x >= 0.0 && rect.right() <= 600.5, "{rect:?}");
            }
        }
        assert_eq!(drawn.parts.iter().map(|part| part.row).collect::<Vec<_>>(), [0, 1, 2]);
        let foot = |of: usize| {
            let drawn = BarChart { of, ..chart.clone() }.draw((600.0, 200.0), palette).drawing;
            let is_foot = |shape: &Shape| matches!(shape, Shape::Text(text) if text.text == "3 of 50 shown");
            drawn.items.iter().any(|item| is_foot(&item.shape))
        };
        assert!(foot(50) && !foot(3));
        // paths that begin alike are told apart by how they end
        let path = |end: &str| format!("{}Product viewed → {end}", "Search → Product viewed → Signed up → ".repeat(3));
        let ends = ["Purchase", "Support ticket"].map(|end| name_lines(&path(end), 200.0));
        assert!(ends.iter().all(|lines| lines.len() == 2) && ends[0] != ends[1], "{ends:?}");
        assert!(ends[1][1].starts_with('…') && ends[1][1].ends_with("Support ticket"), "{ends:?}");
        assert_eq!(name_lines("Search", 200.0), ["Search"]);
        // what the numbers are stands above them, inside the picture
        let headed = BarChart { heading: "Sound negative · Texts".to_owned(), ..chart.clone() };
        let drawn = headed.draw((600.0, 200.0), palette);
        let heading = drawn.drawing.items.iter().find_map(|item| match &item.shape {
            Shape::Text(text) if text.text == headed.heading => Some(text.clone()),
            _ => None,
        });
        let heading = heading.unwrap();
        let right = heading.x + text_width::width(&heading.text, SMALL, false);
        assert!(right <= 600.5 && drawn.parts.iter().all(|part| part.place.y >= heading.y), "{heading:?}");
    }
}
