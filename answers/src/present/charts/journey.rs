//! A journey map: columns under coloured headings, and lanes across them.

use crate::present::drawing::{Align, Paint, Rect, Stroke, Text};
use crate::present::{Palette, text_width};
use crate::texts::text;

use super::parts::{DrawnChart, Ink, SMALL, label};

/// A journey map as it is drawn: columns and the lanes across them.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct JourneyChart {
    /// The columns from left to right.
    pub columns: Vec<JourneyColumn>,
    /// The lanes from top to bottom.
    pub lanes: Vec<JourneyLane>,
    /// Lanes of the same names whose height these keep at least.
    pub as_high_as: Vec<JourneyLane>,
}

/// The heading of a column.
#[derive(Debug, Clone, PartialEq)]
pub struct JourneyColumn {
    /// The name of the stage or touchpoint.
    pub name: String,
    /// The colour of the heading.
    pub ink: Ink,
    /// What stands below the name.
    pub text: String,
    /// How that changed, in words; none where it did not beyond chance.
    pub change: Option<String>,
    /// The heading with all its numbers, for a tooltip and people who hear it.
    pub about: String,
    /// The row of the main table; none where it has none.
    pub row: Option<usize>,
}

/// One kind of number or note, with a cell in each column.
#[derive(Debug, Clone, PartialEq)]
pub struct JourneyLane {
    /// The name of the lane.
    pub name: String,
    /// What the numbers of the lane mean.
    pub about: String,
    /// Whether people wrote what stands in it.
    pub is_edited: bool,
    /// What stands in each column.
    pub cells: Vec<Vec<JourneyEntry>>,
}

/// Something in a cell.
#[derive(Debug, Clone, PartialEq)]
pub struct JourneyEntry {
    /// What it is, or the words of a quote or a note.
    pub name: String,
    /// The number of the entry, in words.
    pub text: String,
    /// How much of the whole it is, from 0 to 1, as a bar.
    pub bar: Option<f64>,
    /// How it changed, in words; none where it did not beyond chance.
    pub change: Option<String>,
    /// Whether a customer wrote it.
    pub is_quote: bool,
    /// Whether a person who looks at the map wrote it.
    pub is_edited: bool,
    /// The entry with all its numbers, for a tooltip and people who hear it.
    pub about: String,
    /// The row of the main table; none where it has none.
    pub row: Option<usize>,
}

/// Room for the names of the lanes.
const NAMES: f32 = 104.0;
const GAP: f32 = 8.0;
const HEAD: f32 = 50.0;
/// Left and right of the words of a heading.
const HEAD_EDGES: f32 = 20.0;
/// Height of a line of small text.
const LINE: f32 = 16.0;
const BAR: f32 = 4.0;
/// Above and below what stands in a cell.
const EDGE: f32 = 6.0;
/// Lines of a quote or a note; what is longer is cut, and whoever points at it reads all.
const MOST_LINES: usize = 4;

/// An entry in the lines that it takes.
struct Laid<'a> {
    entry: &'a JourneyEntry,
    lines: Vec<String>,
    /// The number in the lines that it takes; one where it stands beside the name.
    numbers: Vec<String>,
    /// Whether the number stands beside the name and not below it.
    is_beside: bool,
    /// Whether how it changed has a line of its own: a change is shown of every number that has one, or of none.
    is_change_below: bool,
}

impl Laid<'_> {
    fn height(&self) -> f32 {
        let below = if self.is_beside { 0 } else { self.numbers.len() + usize::from(self.is_change_below) };
        (self.lines.len() + below) as f32 * LINE + self.entry.bar.map_or(0.0, |_| BAR + 3.0) + EDGE
    }
}

/// Between a number and how it changed.
const CHANGE_GAP: f32 = 8.0;

/// The room of a number with how it changed. Letters on a screen stand on whole pixels, which makes texts a little wider.
fn number_width(entry: &JourneyEntry) -> f32 {
    let change = entry.change.as_deref().map_or(0.0, |change| text_width::width(change, SMALL, false) + CHANGE_GAP);
    (text_width::width(&entry.text, SMALL, true) + change) * 1.04
}

fn lay(entry: &JourneyEntry, room: f32) -> Laid<'_> {
    if entry.is_quote || entry.is_edited {
        let words = if entry.is_quote { format!("“{}”", entry.name) } else { entry.name.clone() };
        let mut lines = text_width::wrap(&words, SMALL, false, room - 8.0);
        if lines.len() > MOST_LINES {
            lines.truncate(MOST_LINES);
            if let Some(last) = lines.last_mut() {
                *last = text_width::fit(&format!("{last}…"), SMALL, false, room - 8.0);
            }
        }
        return Laid { entry, lines, numbers: Vec::new(), is_beside: true, is_change_below: false };
    }
    let beside = number_width(entry) + 10.0;
    if text_width::width(&entry.name, SMALL, false) * 1.04 + beside <= room {
        let numbers = vec![entry.text.clone()];
        return Laid { entry, lines: vec![entry.name.clone()], numbers, is_beside: true, is_change_below: false };
    }
    let mut lines = text_width::wrap(&entry.name, SMALL, false, room);
    if lines.len() > 2 {
        let rest = lines.split_off(1).join(" ");
        lines.push(text_width::fit(&rest, SMALL, false, room));
    }
    // no number is cut: what is too wide goes on in the next line
    let numbers = match number_width(entry) <= room {
        true => vec![entry.text.clone()],
        false => text_width::wrap(&entry.text, SMALL, true, room * 0.96),
    };
    let last = numbers.last().map_or(0.0, |words| text_width::width(words, SMALL, true) * 1.04 + CHANGE_GAP);
    let has_room = |change: &str| last + text_width::width(change, SMALL, false) <= room + EDGE;
    let is_change_below = entry.change.as_deref().is_some_and(|change| !has_room(change));
    Laid { entry, lines, numbers, is_beside: false, is_change_below }
}

impl JourneyLane {
    /// The lane with nothing in it.
    fn emptied(&self) -> Self {
        Self { cells: vec![Vec::new(); self.cells.len()], ..self.clone() }
    }

    fn laid(&self, room: f32) -> Vec<Vec<Laid<'_>>> {
        self.cells.iter().map(|cell| cell.iter().map(|entry| lay(entry, room)).collect()).collect()
    }

    /// The height of the lane with these cells, where its name has so many lines.
    fn height(&self, cells: &[Vec<Laid<'_>>], name_lines: usize) -> f32 {
        let tallest = cells.iter().map(|cell| cell.iter().map(Laid::height).sum::<f32>()).fold(0.0, f32::max);
        let named = (name_lines + usize::from(self.is_edited)) as f32 * LINE;
        tallest.max(named) + 2.0 * EDGE
    }
}

impl JourneyChart {
    /// The same map with its lanes where they are in another, which has more in them: a lane that has nothing left stands empty.
    pub fn in_place_of(&self, whole: &Self) -> Self {
        let own = |lane: &JourneyLane| self.lanes.iter().find(|own| own.name == lane.name);
        let mut lanes: Vec<JourneyLane> =
            whole.lanes.iter().map(|lane| own(lane).cloned().unwrap_or_else(|| lane.emptied())).collect();
        lanes.extend(self.lanes.iter().filter(|own| whole.lanes.iter().all(|lane| lane.name != own.name)).cloned());
        Self { columns: self.columns.clone(), lanes, as_high_as: whole.lanes.clone() }
    }

    pub(super) fn draw(&self, (width, _): (f32, f32), palette: &Palette) -> DrawnChart {
        let columns = self.columns.len().max(1) as f32;
        let column_width = ((width - NAMES - GAP * columns) / columns).max(60.0);
        let left = |column: usize| NAMES + GAP + column as f32 * (column_width + GAP);
        let room = column_width - 2.0 * EDGE;
        let mut out = DrawnChart::new((width, 0.0), palette);
        // one column whose change has no room takes those of all to a line of their own: a missing one would say that nothing changed
        let are_beside = self.columns.iter().all(|column| column.has_room(column_width - HEAD_EDGES));
        let head = if are_beside { HEAD } else { HEAD + LINE };
        for (at, column) in self.columns.iter().enumerate() {
            let place = Rect::new(left(at), 0.0, column_width, head);
            draw_heading(&mut out, palette, place, (column, are_beside));
        }
        let mut top = head + GAP;
        for lane in &self.lanes {
            let cells = lane.laid(room);
            let names = text_width::wrap(&lane.name, SMALL, true, NAMES - GAP);
            let other = self.as_high_as.iter().find(|other| other.name == lane.name);
            let kept = other.map_or(0.0, |other| other.height(&other.laid(room), names.len()));
            let height = lane.height(&cells, names.len()).max(kept);
            draw_lane_name(&mut out, palette, (top, height, width), (lane, &names));
            for (at, cell) in cells.iter().enumerate() {
                let mut y = top + EDGE;
                for laid in cell {
                    let place = Rect::new(left(at), y, column_width, laid.height());
                    draw_entry(&mut out, palette, place, laid);
                    if let Some(row) = laid.entry.row {
                        out.part(place, laid.entry.about.clone(), row);
                    }
                    y += laid.height();
                }
            }
            top += height;
        }
        out.drawing.height = top + 2.0;
        out
    }
}

impl JourneyColumn {
    /// The number and how it changed, in one line.
    fn in_one_line(&self) -> String {
        self.change.as_ref().map_or(self.text.clone(), |change| format!("{}  {change}", self.text))
    }

    fn has_room(&self, room: f32) -> bool {
        self.change.is_none() || text_width::width(&self.in_one_line(), SMALL, false) <= room
    }
}

fn draw_heading(out: &mut DrawnChart, palette: &Palette, place: Rect, (column, is_beside): (&JourneyColumn, bool)) {
    let color = column.ink.color(palette);
    let ink = palette.ink_on(color);
    out.drawing.rect(place, 6.0, Paint::solid(color));
    let room = place.w - HEAD_EDGES;
    let name = text_width::fit(&column.name, 14.0, true, room);
    let text = label((place.x + 10.0, place.y + 17.0), name, ink, Align::Left);
    out.drawing.text(Text { bold: true, size: 14.0, ..text });
    let words = if is_beside { column.in_one_line() } else { column.text.clone() };
    let below = column.change.as_deref().filter(|_| !is_beside);
    for (line, words) in std::iter::once(words.as_str()).chain(below).enumerate() {
        let words = text_width::fit(words, SMALL, false, room);
        let at = (place.x + 10.0, place.y + 36.0 + line as f32 * LINE);
        out.drawing.text(label(at, words, ink, Align::Left));
    }
    if let Some(row) = column.row {
        out.part(place, column.about.clone(), row);
    }
}

fn draw_lane_name(
    out: &mut DrawnChart,
    palette: &Palette,
    (top, height, width): (f32, f32, f32),
    (lane, names): (&JourneyLane, &[String]),
) {
    if lane.is_edited {
        let ground = Rect::new(0.0, top, width, height);
        out.drawing.rect(ground, 0.0, Paint::faint(palette.accent, 0.07));
    }
    out.drawing.line((0.0, top), (width, top), Stroke::new(palette.border, 1.0));
    let mut y = top + EDGE + LINE / 2.0;
    for line in names {
        let text = label((4.0, y), line.as_str(), palette.text, Align::Left);
        out.drawing.text(Text { bold: true, ..text });
        y += LINE;
    }
    if lane.is_edited {
        out.drawing.text(label((4.0, y), text!("map-edited"), palette.accent, Align::Left));
    }
}

fn draw_entry(out: &mut DrawnChart, palette: &Palette, place: Rect, laid: &Laid<'_>) {
    let entry = laid.entry;
    let (left, right) = (place.x + EDGE, place.right() - EDGE);
    let mut y = place.y + LINE / 2.0;
    let indent = if entry.is_quote || entry.is_edited { 8.0 } else { 0.0 };
    if indent > 0.0 {
        let color = if entry.is_edited { palette.accent } else { palette.border };
        let mark = Rect::new(left, place.y, 3.0, place.h - EDGE);
        out.drawing.rect(mark, 1.5, Paint::solid(color));
    }
    let ink = if entry.is_quote { palette.text_weak } else { palette.text };
    for line in &laid.lines {
        out.drawing.text(label((left + indent, y), line.as_str(), ink, Align::Left));
        y += LINE;
    }
    let begin = if laid.is_beside { right - number_width(entry) } else { left };
    y -= if laid.is_beside && !laid.numbers.is_empty() { LINE } else { 0.0 };
    for (at, words) in laid.numbers.iter().enumerate() {
        let text = label((begin, y), words.as_str(), palette.text, Align::Left);
        out.drawing.text(Text { bold: true, ..text });
        let after = begin + text_width::width(words, SMALL, true) * 1.04 + CHANGE_GAP;
        if let Some(change) = entry.change.as_deref().filter(|_| at + 1 == laid.numbers.len()) {
            let (x, words) = match laid.is_change_below {
                true => {
                    y += LINE;
                    (begin, text_width::fit(change, SMALL, false, right - begin))
                }
                false => (after, change.to_owned()),
            };
            out.drawing.text(label((x, y), words, palette.text_weak, Align::Left));
        }
        y += LINE;
    }
    if let Some(share) = entry.bar {
        let track = Rect::new(left, y - LINE / 2.0 + 1.0, right - left, BAR);
        out.drawing.rect(track, 2.0, Paint::solid(palette.raised));
        let length = share.clamp(0.0, 1.0) as f32 * track.w;
        if length > 0.0 {
            out.drawing.rect(Rect { w: length.max(2.0), ..track }, 2.0, Paint::solid(palette.measure));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::present::Theme;
    use crate::present::drawing::Shape;

    fn entry(name: &str, text: &str, row: usize) -> JourneyEntry {
        JourneyEntry {
            name: name.to_owned(),
            text: text.to_owned(),
            bar: Some(0.5),
            change: Some("+12 %".to_owned()),
            is_quote: false,
            is_edited: false,
            about: format!("{name}: {text}"),
            row: Some(row),
        }
    }

    fn column(name: &str, stage: u8) -> JourneyColumn {
        JourneyColumn {
            name: name.to_owned(),
            ink: Ink::Stage(stage),
            text: "12,345 customers".to_owned(),
            change: None,
            about: name.to_owned(),
            row: None,
        }
    }

    #[test]
    fn in_a_narrow_map_no_change_is_left_out() {
        let changed = |name: &str, change: &str| JourneyColumn { change: Some(change.to_owned()), ..column(name, 1) };
        let columns = vec![changed("One", "↓ 13 %"), changed("Two", "↓ 17 %"), column("Three", 2)];
        let lane = JourneyLane {
            name: "Touchpoints".to_owned(),
            about: String::new(),
            is_edited: false,
            cells: vec![vec![entry("A name that is long", "1,234,567 customers", 0)]],
        };
        let chart = JourneyChart { columns, lanes: vec![lane], ..JourneyChart::default() };
        for width in [420.0, 480.0, 640.0, 1_200.0] {
            let drawn = chart.draw((width, 400.0), Palette::of(Theme::Light)).drawing;
            let shown = |words: &str| {
                drawn.items.iter().any(|item| matches!(&item.shape, Shape::Text(text) if text.text.contains(words)))
            };
            assert!(["↓ 13 %", "↓ 17 %", "+12 %"].into_iter().all(shown), "{width}");
        }
    }

    #[test]
    fn lanes_stay_where_they_are_when_less_is_in_them() {
        let lane = |name: &str, entries: usize| JourneyLane {
            name: name.to_owned(),
            about: String::new(),
            is_edited: false,
            cells: vec![(0..entries).map(|row| entry(&row.to_string(), "1", row)).collect()],
        };
        let map = |lanes: Vec<JourneyLane>| JourneyChart {
            columns: vec![column("Decision", 2)],
            lanes,
            ..JourneyChart::default()
        };
        let whole = map(vec![lane("Touchpoints", 3), lane("Friction", 2), lane("Money", 1)]);
        let some = map(vec![lane("Touchpoints", 1), lane("Money", 1)]).in_place_of(&whole);
        let drawn = |chart: &JourneyChart| chart.draw((640.0, 400.0), Palette::of(Theme::Light));
        let money = |chart: &JourneyChart| drawn(chart).parts.last().map(|part| part.place.y);
        assert_eq!(money(&some), money(&whole));
        assert_eq!(drawn(&some).drawing.height, drawn(&whole).drawing.height);
        assert_eq!(some.lanes.iter().map(|lane| lane.cells[0].len()).collect::<Vec<_>>(), [1, 0, 1]);
    }

    #[test]
    fn no_number_is_cut_nothing_overlaps_and_nothing_leaves_the_picture() {
        let long = "A touchpoint with a name that is longer than any column of a map will ever be wide";
        let lane = |name: &str, is_edited: bool, entries: Vec<JourneyEntry>| JourneyLane {
            name: name.to_owned(),
            about: String::new(),
            is_edited,
            cells: vec![entries.clone(), Vec::new(), entries.clone(), entries],
        };
        let quote = JourneyEntry { is_quote: true, row: None, bar: None, text: String::new(), ..entry(long, "", 0) };
        let chart = JourneyChart {
            columns: (0..4).map(|stage| column("Consideration", stage)).collect(),
            lanes: vec![
                lane("Touchpoints", false, vec![entry("Cart", "1,204 · 42 %", 0), entry(long, "£1,234,567", 1)]),
                lane("Mood", true, vec![quote]),
            ],
            ..JourneyChart::default()
        };
        for (width, theme) in [(640.0, Theme::Light), (1160.0, Theme::Dark)] {
            let drawn = chart.draw((width, 400.0), Palette::of(theme));
            for (i, part) in drawn.parts.iter().enumerate() {
                assert!(part.place.right() <= width + 0.5 && part.place.bottom() <= drawn.drawing.height, "{part:?}");
                assert!(drawn.parts[i + 1..].iter().all(|other| !part.place.overlaps(&other.place)), "{part:?}");
            }
            let texts: Vec<&Text> = drawn
                .drawing
                .items
                .iter()
                .filter_map(|item| match &item.shape {
                    Shape::Text(text) => Some(text),
                    _ => None,
                })
                .collect();
            for number in ["1,204 · 42 %", "£1,234,567"] {
                assert_eq!(texts.iter().filter(|text| text.text == number).count(), 3, "{number}");
            }
            for text in texts {
                let wide = text_width::width(&text.text, text.size, text.bold);
                let (from, to) = match text.align {
                    Align::Left => (text.x, text.x + wide),
                    Align::Right => (text.x - wide, text.x),
                    Align::Middle => (text.x - wide / 2.0, text.x + wide / 2.0),
                };
                assert!(from >= 0.0 && to <= width, "{text:?} in {width}");
            }
        }
    }
}
