//! A board of two by two: what takes little and what takes much work, what brings little and what brings much.

use crate::present::drawing::{Align, Paint, Rect, Shape, Stroke, Text};
use crate::present::{Palette, text_width};
use crate::texts::text;

use super::parts::{DrawnChart, SMALL, label};

/// Numbered points, and what each is.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct BoardChart {
    /// The points in the order of their numbers.
    pub points: Vec<BoardPoint>,
}

/// Something on the board, placed by effort and value.
#[derive(Debug, Clone, PartialEq)]
pub struct BoardPoint {
    /// The name of what the point stands for.
    pub name: String,
    /// How much work of the most; none where nobody said.
    pub effort: Option<f64>,
    /// How much it brings of the most.
    pub value: f64,
    /// The numbers of the point, in words.
    pub text: String,
    /// The row of the main table.
    pub row: usize,
}

const RADIUS: f32 = 11.0;
/// Room at the left of the board for points of which the work is not known.
const UNKNOWN: f32 = 96.0;
const FOOT: f32 = 26.0;
const LINE: f32 = 16.0;

impl BoardChart {
    pub(super) fn draw(&self, (width, height): (f32, f32), palette: &Palette) -> DrawnChart {
        let height = height.clamp(280.0, 560.0);
        let list = (width * 0.42).min(460.0);
        let board = Rect::new(UNKNOWN, 0.0, (width - list - UNKNOWN - 24.0).max(160.0), height - FOOT);
        let mut out = DrawnChart::new((width, height), palette);
        draw_board(&mut out, palette, board);
        let mut taken: Vec<(f32, f32)> = Vec::new();
        let mut y = 8.0;
        for (at, point) in self.points.iter().enumerate() {
            let room = board.h - 2.0 * RADIUS - 8.0;
            let up = board.bottom() - RADIUS - 4.0 - point.value.clamp(0.0, 1.0) as f32 * room;
            let across = match point.effort {
                Some(effort) => {
                    board.x + RADIUS + 6.0 + effort.clamp(0.0, 1.0) as f32 * (board.w - 2.0 * RADIUS - 12.0)
                }
                None => UNKNOWN / 2.0 - 8.0,
            };
            let place = free_place(&taken, (across, up), board);
            taken.push(place);
            let about = format!("{}. {}: {}", at + 1, point.name, point.text);
            draw_number(&mut out, palette, place, at + 1);
            let mark = Rect::new(place.0 - RADIUS, place.1 - RADIUS, 2.0 * RADIUS, 2.0 * RADIUS);
            out.part(mark, about.clone(), point.row);
            y = draw_entry(&mut out, palette, (width - list, y, list), (at + 1, point, about));
        }
        out.drawing.height = height.max(y);
        out
    }
}

fn draw_board(out: &mut DrawnChart, palette: &Palette, board: Rect) {
    out.drawing.rect(board, 6.0, Paint::solid(palette.surface));
    let (middle, center) = (board.middle(), board.x + board.w / 2.0);
    let line = Stroke::new(palette.border, 1.0);
    out.drawing.line((board.x, middle), (board.right(), middle), line);
    out.drawing.line((center, board.y), (center, board.bottom()), line);
    let corners = [
        (board.x + 10.0, board.y + 14.0, Align::Left, text!("board-much-for-little")),
        (board.right() - 10.0, board.y + 14.0, Align::Right, text!("board-much-for-much")),
        (board.x + 10.0, middle + 14.0, Align::Left, text!("board-little-for-little")),
        (board.right() - 10.0, middle + 14.0, Align::Right, text!("board-little-for-much")),
    ];
    for (x, y, align, words) in corners {
        let words = text_width::fit(words, SMALL, false, board.w / 2.0 - 16.0);
        out.drawing.text(label((x, y), words, palette.text_weak, align));
    }
    let foot = board.bottom() + FOOT / 2.0;
    out.drawing.text(label((board.right(), foot), text!("board-more-work"), palette.text_weak, Align::Right));
    let unknown = text_width::fit(text!("board-work-unknown"), SMALL, false, UNKNOWN + board.w / 2.0);
    out.drawing.text(label((0.0, foot), unknown, palette.text_weak, Align::Left));
}

/// The nearest place to the right or below at which no other point stands.
fn free_place(taken: &[(f32, f32)], (x, y): (f32, f32), board: Rect) -> (f32, f32) {
    let is_free = |at: (f32, f32)| taken.iter().all(|of| (of.0 - at.0).hypot(of.1 - at.1) >= 2.0 * RADIUS);
    let lowest = board.bottom() - RADIUS;
    let tries =
        (0..60).map(|i| i as f32 * RADIUS).flat_map(|by| [(x, (y - by).max(RADIUS)), (x, (y + by).min(lowest))]);
    tries.into_iter().find(|at| is_free(*at)).unwrap_or((x, y))
}

fn draw_number(out: &mut DrawnChart, palette: &Palette, at: (f32, f32), number: usize) {
    let fill = Some(Paint::solid(palette.measure));
    out.drawing.push(Shape::Circle { center: at, radius: RADIUS, fill, stroke: None });
    let text = label(at, number.to_string(), palette.ink_on(palette.measure), Align::Middle);
    out.drawing.text(Text { bold: true, ..text });
}

/// What a point is, beside its number; gives where the next one begins.
fn draw_entry(
    out: &mut DrawnChart,
    palette: &Palette,
    (x, y, width): (f32, f32, f32),
    (number, point, about): (usize, &BoardPoint, String),
) -> f32 {
    let room = width - 2.0 * RADIUS - 10.0;
    let mut lines = text_width::wrap(&point.name, SMALL, true, room * 0.96);
    lines.truncate(2);
    draw_number(out, palette, (x + RADIUS, y + RADIUS), number);
    let (left, mut below) = (x + 2.0 * RADIUS + 10.0, y + LINE / 2.0);
    for line in &lines {
        let text = label((left, below), text_width::fit(line, SMALL, true, room), palette.text, Align::Left);
        out.drawing.text(Text { bold: true, ..text });
        below += LINE;
    }
    let words = text_width::fit(&point.text, SMALL, false, room);
    out.drawing.text(label((left, below), words, palette.text_weak, Align::Left));
    let end = below + LINE / 2.0 + 8.0;
    out.part(Rect::new(x, y, width, end - y - 4.0), about, point.row);
    end
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::present::Theme;

    #[test]
    fn no_two_numbers_lie_on_each_other_and_all_are_on_the_picture() {
        let point = |row: usize, effort: Option<f64>, value: f64| BoardPoint {
            name: format!("Something in the way {row}"),
            effort,
            value,
            text: "€1,204 · 3 days".to_owned(),
            row,
        };
        let mut points: Vec<BoardPoint> = (0..5).map(|row| point(row, Some(0.5), 1.0)).collect();
        points.extend((5..9).map(|row| point(row, None, 0.0)));
        let drawn = BoardChart { points }.draw((900.0, 400.0), Palette::of(Theme::Light));
        for (i, part) in drawn.parts.iter().enumerate() {
            let place = part.place;
            assert!(place.x >= 0.0 && place.right() <= 900.0 && place.y >= 0.0, "{place:?}");
            assert!(place.bottom() <= drawn.drawing.height, "{place:?}");
            assert!(drawn.parts[i + 1..].iter().all(|other| !place.overlaps(&other.place) || place.w != other.place.w));
        }
    }
}
