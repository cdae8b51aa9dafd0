//! How customers move between states from period to period: columns of states with ribbons between them.

use crate::present::drawing::{Align, Paint, Rect, Shape, Text};
use crate::present::{Palette, numbers, text_width};
use crate::texts::text;

use super::parts::{DrawnChart, Ink, SMALL, label};

/// Columns of states, and who moves between them.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct StateChart {
    /// The columns from left to right.
    pub columns: Vec<StateColumn>,
    /// The states from top to bottom.
    pub states: Vec<(String, Ink)>,
    /// What those are called who were in no state before.
    pub arrivals: String,
    /// The moves from each column to the next.
    pub moves: Vec<StateMove>,
    /// Whether it is said what share of its column each state is.
    pub tells_shares: bool,
}

/// One moment at which customers are counted by state.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct StateColumn {
    /// The name below the column.
    pub name: String,
    /// Whether all is known of it.
    pub is_complete: bool,
}

/// Customers who move from a state of a column to one of the next.
#[derive(Debug, Clone, PartialEq)]
pub struct StateMove {
    /// The column that they come to.
    pub column: usize,
    /// The state in the column before; the one after the last for those who were in none.
    pub from: usize,
    /// The state that they come to.
    pub to: usize,
    /// How many customers make the move.
    pub customers: u64,
    /// The row of the table.
    pub row: usize,
}

/// Below the columns: their names and how many customers.
const FOOT: f32 = 40.0;
/// Height that stays free above the columns, px.
const HEAD: f32 = 8.0;
/// Room for a share inside a state.
const LINE: f32 = 16.0;
/// From one name at the right to the next: at most, and where there is little room.
const NAMES: (f32, f32) = (18.0, 14.0);
/// The names take so much of the width at most: what is longer is cut, and its number is not.
const WIDEST_NAMES: f32 = 0.45;
/// Beside a state: the room before its mark, and from the mark to its name.
const MARK: (f32, f32) = (10.0, 16.0);
/// How far a ribbon of those who were in no state before begins from their column.
const STUB: f32 = 18.0;

/// A state of a column, placed.
struct Place {
    rect: Rect,
    customers: u64,
    /// How much of its left and of its right side is taken by ribbons.
    taken: [f32; 2],
}

impl StateChart {
    pub(super) fn draw(&self, (width, height): (f32, f32), palette: &Palette) -> DrawnChart {
        // all names have room: a picture that is too low for them is higher, and scrolls
        let height = height.max(HEAD + FOOT + NAMES.1 * self.states.len() as f32);
        let mut out = DrawnChart::new((width, height), palette);
        let names = self.names_width().min(width * WIDEST_NAMES);
        let plot = Rect::new(STUB, HEAD, (width - names - STUB).max(80.0), (height - FOOT - HEAD).max(60.0));
        let n = self.columns.len().max(1);
        let pitch = plot.w / n as f32;
        let bar = (pitch * 0.42).clamp(6.0, 56.0);
        let left = |column: usize| plot.x + pitch * column as f32;
        let counts = self.counts();
        let total = |column: usize| counts[column].iter().sum::<u64>();
        let most = (0..self.columns.len()).map(total).max().unwrap_or(0).max(1);
        let scale = plot.h / most as f32;
        let mut places: Vec<Vec<Place>> = (0..self.columns.len())
            .map(|column| {
                let mut top = plot.bottom() - total(column) as f32 * scale;
                let place = |&customers: &u64| {
                    let rect = Rect::new(left(column), top, bar, customers as f32 * scale);
                    top += rect.h;
                    Place { rect, customers, taken: [0.0; 2] }
                };
                counts[column].iter().map(place).collect()
            })
            .collect();
        self.ribbons(&mut out, &mut places, (scale, palette));
        for (column, of) in self.columns.iter().enumerate() {
            self.column(&mut out, &places[column], of.is_complete, palette);
            let middle = left(column) + bar / 2.0;
            let under =
                |line: f32, text: String, color| label((middle, plot.bottom() + line), text, color, Align::Middle);
            if column % self.names_that_fit(pitch) == 0 {
                out.drawing.text(Text { bold: true, ..under(12.0, of.name.clone(), palette.text) });
                out.drawing.text(under(28.0, numbers::compact(total(column)), palette.text_weak));
            }
        }
        if let Some(last) = places.last() {
            self.names(&mut out, last, (left(n - 1) + bar + MARK.0, width), palette);
        }
        out
    }

    /// How many customers each state of each column has: those who come to it, in the first column those who leave it.
    fn counts(&self) -> Vec<Vec<u64>> {
        let mut counts = vec![vec![0; self.states.len()]; self.columns.len()];
        for of in &self.moves {
            counts[of.column][of.to] += of.customers;
            if of.column == 1 && of.from < self.states.len() {
                counts[0][of.from] += of.customers;
            }
        }
        counts
    }

    fn ribbons(&self, out: &mut DrawnChart, places: &mut [Vec<Place>], (scale, palette): (f32, &Palette)) {
        let mut moves: Vec<&StateMove> = self.moves.iter().collect();
        // on each side of a state its ribbons lie in the order of the states on their other side
        moves.sort_by_key(|of| (of.column, of.from, of.to));
        let mut left_ends = Vec::with_capacity(moves.len());
        for of in &moves {
            let start = of.column.checked_sub(1).and_then(|before| places[before].get_mut(of.from));
            left_ends.push(start.map(|place| end(place, 1, of.customers as f32 * scale)));
        }
        let mut order: Vec<usize> = (0..moves.len()).collect();
        // who were in no state before come to the top
        let from_top = |from: usize| if from < self.states.len() { from + 1 } else { 0 };
        order.sort_by_key(|&at| (moves[at].column, moves[at].to, from_top(moves[at].from)));
        for at in order {
            let (of, start) = (moves[at], left_ends[at]);
            let thick = of.customers as f32 * scale;
            let (x1, y1) = end(&mut places[of.column][of.to], 0, thick);
            let (x0, y0) = start.unwrap_or((x1 - STUB, y1));
            let from = self.states.get(of.from);
            let ink = from.or(self.states.get(of.to)).map_or(palette.other, |(_, ink)| ink.color(palette));
            out.drawing.push(Shape::Ribbon { x0, y0, x1, y1, width: thick.max(0.5), fill: Paint::faint(ink, 0.38) });
            let name = from.map_or(self.arrivals.as_str(), |(name, _)| name.as_str());
            let about = text!(
                "chart-state-move",
                from = name,
                to = self.states[of.to].0.as_str(),
                column = self.columns[of.column].name.as_str(),
                customers = text!("count-customers", n = of.customers)
            );
            let half = (thick / 2.0).max(5.0);
            let wide = ((x1 - x0) * 0.6).max(8.0);
            let middle = (f32::midpoint(x0, x1), f32::midpoint(y0, y1));
            out.part(Rect::new(middle.0 - wide / 2.0, middle.1 - half, wide, 2.0 * half), about, of.row);
        }
    }

    fn column(&self, out: &mut DrawnChart, places: &[Place], is_complete: bool, palette: &Palette) {
        let total: u64 = places.iter().map(|place| place.customers).sum();
        for (place, (_, ink)) in places.iter().zip(&self.states).filter(|(place, _)| place.customers > 0) {
            let color = ink.color(palette);
            let inside = Rect::new(place.rect.x, place.rect.y, place.rect.w, (place.rect.h - 1.0).max(0.5));
            let hatch = (!is_complete).then(|| Paint::faint(palette.background, 0.5));
            out.drawing.push(Shape::Rect {
                rect: inside,
                radius: 0.0,
                fill: Some(Paint::solid(color)),
                stroke: None,
                hatch,
            });
            let share = numbers::share_of(place.customers, total);
            if self.tells_shares
                && is_complete
                && inside.h >= LINE
                && text_width::width(&share, SMALL, false) + 6.0 <= inside.w
            {
                let at = (inside.x + inside.w / 2.0, inside.middle());
                out.drawing.text(label(at, share, palette.ink_on(color), Align::Middle));
            }
        }
    }

    /// The states by name beside the last column, none over another.
    fn names(&self, out: &mut DrawnChart, places: &[Place], (x, right): (f32, f32), palette: &Palette) {
        let shown: Vec<(&Place, &String, &Ink)> = places
            .iter()
            .zip(&self.states)
            .filter(|(place, _)| place.customers > 0)
            .map(|(place, (name, ink))| (place, name, ink))
            .collect();
        let bottom = places.last().map_or(0.0, |last| last.rect.bottom());
        let mut at: Vec<f32> = shown.iter().map(|(place, ..)| place.rect.middle()).collect();
        let line = ((bottom - HEAD) / at.len().max(1) as f32).clamp(NAMES.1, NAMES.0);
        // pushed up from the bottom, then down from the top
        let mut below = bottom + line / 2.0;
        for y in at.iter_mut().rev() {
            *y = y.min(below - line);
            below = *y;
        }
        let mut above = HEAD - line / 2.0;
        for y in &mut at {
            *y = y.max(above + line);
            above = *y;
        }
        for ((place, name, ink), y) in shown.into_iter().zip(at) {
            out.drawing.rect(Rect::new(x, y - 5.0, 10.0, 10.0), 2.0, Paint::solid(ink.color(palette)));
            let number = format!(" {}", numbers::compact(place.customers));
            // letters on a screen stand on whole pixels, which makes texts a little wider
            let room = (right - x - MARK.1) / 1.03 - text_width::width(&number, SMALL, false);
            let words = text_width::fit(name, SMALL, false, room) + &number;
            out.drawing.text(label((x + MARK.1, y), words, palette.text, Align::Left));
        }
    }

    /// The room of the longest name with its mark and its number.
    fn names_width(&self) -> f32 {
        self.states.iter().map(|(name, _)| text_width::width(name, SMALL, false)).fold(0.0, f32::max) + 64.0
    }

    /// Every how many columns there is room for what stands below one.
    fn names_that_fit(&self, pitch: f32) -> usize {
        let widest = self.columns.iter().map(|of| text_width::width(&of.name, SMALL, true)).fold(0.0, f32::max) + 8.0;
        ((widest / pitch.max(1.0)).ceil() as usize).max(1)
    }
}

/// Where a ribbon ends at a side of a state, below those that are there: 0 = left, 1 = right.
fn end(place: &mut Place, side: usize, thick: f32) -> (f32, f32) {
    let y = place.rect.y + place.taken[side] + thick / 2.0;
    place.taken[side] += thick;
    (if side == 0 { place.rect.x } else { place.rect.right() }, y)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::present::Theme;

    fn chart() -> StateChart {
        let of = |column, from, to, customers, row| StateMove { column, from, to, customers, row };
        StateChart {
            columns: ["May", "June"].map(|name| StateColumn { name: name.to_owned(), is_complete: true }).to_vec(),
            states: [("New", Ink::Measure), ("Silent", Ink::Other)].map(|(name, ink)| (name.to_owned(), ink)).to_vec(),
            arrivals: "Not there".to_owned(),
            moves: vec![of(1, 0, 0, 30, 0), of(1, 0, 1, 10, 1), of(1, 1, 1, 20, 2), of(1, 2, 0, 5, 3)],
            tells_shares: true,
        }
    }

    #[test]
    fn the_states_of_a_column_are_as_high_as_what_comes_to_them() {
        assert_eq!(chart().counts(), [[40, 20], [35, 30]]);
        let drawn = chart().draw((600.0, 300.0), Palette::of(Theme::Light));
        let bars: Vec<Rect> = drawn
            .drawing
            .items
            .iter()
            .filter_map(|item| match &item.shape {
                Shape::Rect { rect, hatch: None, radius: 0.0, .. } => Some(*rect),
                _ => None,
            })
            .collect();
        let high: Vec<f32> = bars.iter().map(|bar| bar.h + 1.0).collect();
        assert!((high[0] / high[1] - 2.0).abs() < 1e-3, "{high:?}");
        assert!((high[2] / high[3] - 35.0 / 30.0).abs() < 1e-3, "{high:?}");
    }

    #[test]
    fn every_move_can_be_pointed_at_and_says_its_number() {
        let drawn = chart().draw((600.0, 300.0), Palette::of(Theme::Dark));
        let mut rows: Vec<usize> = drawn.parts.iter().map(|part| part.row).collect();
        rows.sort_unstable();
        assert_eq!(rows, [0, 1, 2, 3]);
        let arrivals = drawn.parts.iter().find(|part| part.row == 3).unwrap();
        assert!(arrivals.about.contains("Not there") && arrivals.about.contains('5'), "{}", arrivals.about);
    }
}
