//! Paints a [`Drawing`]: the same list of shapes that the exports write, so a file shows exactly what the screen showed.

use egui::epaint::{BandPoint, BandShape};
use egui::{Align2, Color32, FontId, Painter, Pos2, Rect, Stroke, StrokeKind, Vec2, pos2, vec2};

use crate::gui::theme::{color, semibold_id};
use crate::present::drawing::{self, Align, Drawing, Paint, Shape, curve_line, ribbon_at};

/// Steps along a ribbon; enough for a smooth edge at any width of a screen.
const STEPS: usize = 24;
/// Distance between the lines of a hatch.
const HATCH: f32 = 6.0;

/// How many times as large a picture is drawn in a room that has more than the `usual` one: on a large screen it is read
/// from further away.
pub fn enlargement(room: Vec2, usual: Vec2) -> f32 {
    (room.x / usual.x).min(room.y / usual.y).clamp(1.0, 1.5)
}

/// Paints `drawing` with its upper left corner at `origin`.
pub fn paint(painter: &Painter, origin: Pos2, drawing: &Drawing) {
    let view = painter.clip_rect();
    for item in &drawing.items {
        paint_shape(painter, origin.to_vec2(), view, &item.shape);
    }
}

fn paint_shape(painter: &Painter, by: Vec2, view: Rect, shape: &Shape) {
    match shape {
        Shape::Rect { rect, radius, fill, stroke, hatch } => {
            let rect = rect_at(*rect, by);
            if !rect.intersects(view) {
                return;
            }
            if let Some(fill) = fill {
                painter.rect_filled(rect, *radius, ink(*fill));
            }
            if let Some(hatch) = hatch {
                paint_hatch(painter, rect, Stroke::new(1.5, ink(*hatch)));
            }
            if let Some(stroke) = stroke {
                painter.rect_stroke(rect, *radius, line(stroke), StrokeKind::Inside);
            }
        }
        Shape::Ribbon { x0, y0, x1, y1, width, fill } => {
            let low = y0.min(*y1) - width / 2.0 + by.y;
            let high = y0.max(*y1) + width / 2.0 + by.y;
            let bounds = Rect::from_min_max(pos2(x0 + by.x, low), pos2(x1 + by.x, high));
            if bounds.intersects(view) {
                painter.add(BandShape::filled(band(*x0, *y0, *x1, *y1, *width, by), ink(*fill)));
            }
        }
        Shape::Line { from, to, stroke } => {
            let points = [pos2(from.0, from.1) + by, pos2(to.0, to.1) + by];
            if stroke.dashed {
                painter.extend(egui::Shape::dashed_line(&points, line(stroke), 4.0, 4.0));
            } else {
                painter.line_segment(points, line(stroke));
            }
        }
        Shape::Curve { points, stroke, head } => paint_curve(painter, by, view, *points, (stroke, *head)),
        Shape::Circle { center, radius, fill, stroke } => {
            let center = pos2(center.0, center.1) + by;
            let fill = fill.map_or(Color32::TRANSPARENT, ink);
            painter.circle(center, *radius, fill, stroke.as_ref().map_or(Stroke::NONE, line));
        }
        Shape::Text(text) => {
            let at = pos2(text.x, text.y) + by;
            if at.y < view.top() - 40.0 || at.y > view.bottom() + 40.0 {
                return;
            }
            let anchor = match text.align {
                Align::Left => Align2::LEFT_CENTER,
                Align::Middle => Align2::CENTER_CENTER,
                Align::Right => Align2::RIGHT_CENTER,
            };
            let font = if text.bold { semibold_id(text.size) } else { FontId::proportional(text.size) };
            painter.text(at, anchor, &text.text, font, color(text.color));
        }
    }
}

fn paint_curve(
    painter: &Painter,
    by: Vec2,
    view: Rect,
    points: [(f32, f32); 4],
    (stroke, head): (&drawing::Stroke, f32),
) {
    let place = |at: &(f32, f32)| pos2(at.0, at.1) + by;
    let bounds = Rect::from_points(&points.each_ref().map(place)).expand(stroke.width + head);
    if !bounds.intersects(view) {
        return;
    }
    let curve = curve_line(points, head);
    let path: Vec<Pos2> = curve.points.iter().map(place).collect();
    if stroke.dashed {
        painter.extend(egui::Shape::dashed_line(&path, line(stroke), 5.0, 4.0));
    } else {
        painter.add(egui::Shape::line(path, line(stroke)));
    }
    if let Some(corners) = curve.arrow {
        let corners = corners.each_ref().map(place).to_vec();
        painter.add(egui::Shape::convex_polygon(corners, ink(stroke.paint), Stroke::NONE));
    }
}

fn band(x0: f32, y0: f32, x1: f32, y1: f32, width: f32, by: Vec2) -> Vec<BandPoint> {
    (0..=STEPS)
        .map(|i| {
            let (x, y) = ribbon_at(x0, y0, x1, y1, i as f32 / STEPS as f32);
            BandPoint::new(x + by.x, y - width / 2.0 + by.y..=y + width / 2.0 + by.y)
        })
        .collect()
}

/// Hatches a rectangle with slanted lines.
pub fn paint_hatch(painter: &Painter, rect: Rect, stroke: Stroke) {
    let painter = painter.with_clip_rect(rect.intersect(painter.clip_rect()));
    let mut x = rect.left() - rect.height();
    while x < rect.right() {
        painter.line_segment([pos2(x, rect.bottom()), pos2(x + rect.height(), rect.top())], stroke);
        x += HATCH;
    }
}

/// A rectangle of a drawing on the screen.
pub fn rect_at(rect: drawing::Rect, by: Vec2) -> Rect {
    Rect::from_min_size(pos2(rect.x, rect.y) + by, vec2(rect.w.max(0.0), rect.h.max(0.0)))
}

fn ink(paint: Paint) -> Color32 {
    color(paint.color).gamma_multiply(paint.opacity)
}

fn line(stroke: &drawing::Stroke) -> Stroke {
    Stroke::new(stroke.width, ink(stroke.paint))
}
