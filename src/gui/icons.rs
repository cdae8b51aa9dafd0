//! The few icons of the window, drawn as shapes so that they look the same on every machine.

use std::f32::consts::{PI, TAU};

use egui::{Color32, Painter, Pos2, Rect, Response, Sense, Shape, Stroke, Ui, Vec2, pos2, vec2};

/// An icon that the window draws itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Icon {
    /// Three lines, for a menu.
    Menu,
    /// Stacked discs, as databases are drawn.
    Data,
    /// A ribbon that forks.
    Journey,
    /// Two circles that overlap.
    Segments,
    /// Head and shoulders of a person.
    Customers,
    /// A line that goes on dotted.
    Predictions,
    /// Several ways to one place.
    Channels,
    /// A tick in a circle.
    Actions,
    /// A screen on a stand.
    Present,
    /// A magnifying glass, for searching.
    Find,
    /// An arrow turning left.
    Undo,
    /// An arrow turning right.
    Redo,
    /// Switches to light colours.
    Sun,
    /// Switches to dark colours.
    Moon,
    /// A diagonal cross, for closing.
    Close,
    /// A small angle pointing down.
    Down,
    /// A small angle pointing left.
    Left,
    /// A small angle pointing right.
    Right,
    /// Up from before: an arrow.
    Rise,
    /// Down from before: an arrow.
    Fall,
    /// Three sliders: what is let through.
    Filter,
    /// Three columns of a table.
    Columns,
    /// A question mark in a circle.
    Explain,
    /// An arrow into a tray.
    Export,
    /// A plus sign, for adding.
    Add,
    /// Says that something is done or chosen.
    Tick,
    /// An exclamation mark in a triangle.
    Warning,
}

impl Icon {
    /// Draws the icon centred in `rect` (made for 16 × 16).
    pub fn paint(self, painter: &Painter, rect: Rect, color: Color32) {
        let size = rect.width().min(rect.height());
        let origin = rect.center() - Vec2::splat(size / 2.0);
        let at = |x: f32, y: f32| origin + vec2(x, y) * (size / 16.0);
        let stroke = Stroke::new(1.5 * size / 16.0, color);
        let line = |points: Vec<Pos2>| {
            painter.add(Shape::line(points, stroke));
        };
        let circle = |x: f32, y: f32, r: f32| {
            painter.circle_stroke(at(x, y), r * size / 16.0, stroke);
        };
        let arc = |x: f32, y: f32, r: f32, from: f32, to: f32| -> Vec<Pos2> {
            (0..=20)
                .map(|i| from + (to - from) * i as f32 / 20.0)
                .map(|a| at(x + r * a.cos(), y + r * a.sin()))
                .collect()
        };
        match self {
            Self::Menu => [4.0, 8.0, 12.0].into_iter().for_each(|y| line(vec![at(2.5, y), at(13.5, y)])),
            Self::Data => {
                let ellipse = |y: f32, from: f32, to: f32| {
                    arc_xy((8.0, y), (5.5, 2.3), from, to).map(|(x, y)| at(x, y)).collect()
                };
                line(ellipse(3.8, 0.0, TAU));
                line(ellipse(8.0, 0.0, PI));
                line(ellipse(12.2, 0.0, PI));
                line(vec![at(2.5, 3.8), at(2.5, 12.2)]);
                line(vec![at(13.5, 3.8), at(13.5, 12.2)]);
            }
            Self::Journey => {
                let bend = |y: f32| {
                    (0..=12)
                        .map(|i| i as f32 / 12.0)
                        .map(|t| at(2.0 + 12.0 * t, 8.0 + (y - 8.0) * t * t * (3.0 - 2.0 * t)))
                        .collect()
                };
                line(bend(3.5));
                line(bend(12.5));
                painter.circle_filled(at(2.6, 8.0), 1.9 * size / 16.0, color);
                painter.circle_filled(at(13.4, 3.5), 1.9 * size / 16.0, color);
                painter.circle_filled(at(13.4, 12.5), 1.9 * size / 16.0, color);
            }
            Self::Segments => {
                circle(6.0, 6.2, 3.9);
                circle(10.4, 9.8, 3.9);
            }
            Self::Customers => {
                circle(8.0, 5.2, 2.7);
                line(arc(8.0, 13.8, 5.3, PI, TAU));
            }
            Self::Predictions => {
                line(vec![at(2.0, 12.5), at(5.2, 8.8), at(8.0, 10.4)]);
                for (x, y) in [(10.0, 8.2), (11.9, 6.0), (13.8, 3.8)] {
                    painter.circle_filled(at(x, y), 1.1 * size / 16.0, color);
                }
            }
            Self::Channels => {
                for y in [3.0, 8.0, 13.0] {
                    line(vec![at(4.2, y), at(7.0, y), at(11.4, 8.0)]);
                    painter.circle_filled(at(2.8, y), 1.4 * size / 16.0, color);
                }
                circle(13.0, 8.0, 1.7);
            }
            Self::Actions => {
                circle(8.0, 8.0, 5.8);
                line(vec![at(5.3, 8.2), at(7.3, 10.2), at(10.9, 6.0)]);
            }
            Self::Present => {
                let screen = Rect::from_min_max(at(2.2, 3.0), at(13.8, 10.6));
                painter.rect_stroke(screen, 1.5, stroke, egui::StrokeKind::Middle);
                line(vec![at(8.0, 10.6), at(8.0, 13.4)]);
                line(vec![at(5.2, 13.4), at(10.8, 13.4)]);
            }
            Self::Find => {
                circle(7.0, 7.0, 4.2);
                line(vec![at(10.2, 10.2), at(13.6, 13.6)]);
            }
            Self::Undo | Self::Redo => {
                let m = |x: f32| if self == Self::Undo { x } else { 16.0 - x };
                let mut points: Vec<Pos2> = vec![at(m(2.8), 6.5), at(m(9.5), 6.5)];
                points.extend(
                    (1..=10)
                        .map(|i| -PI / 2.0 + PI * i as f32 / 10.0)
                        .map(|a| at(m(9.5 + 3.4 * a.cos()), 9.9 + 3.4 * a.sin())),
                );
                points.push(at(m(6.5), 13.3));
                line(points);
                line(vec![at(m(5.6), 3.4), at(m(2.6), 6.5), at(m(5.6), 9.6)]);
            }
            Self::Sun => {
                circle(8.0, 8.0, 2.9);
                for i in 0..8 {
                    let (s, c) = (TAU * i as f32 / 8.0).sin_cos();
                    line(vec![at(8.0 + 4.9 * c, 8.0 + 4.9 * s), at(8.0 + 6.5 * c, 8.0 + 6.5 * s)]);
                }
            }
            Self::Moon => {
                // A disc with another disc bitten out of its upper right: two arcs between the points where they meet.
                let mut points = arc(7.4, 8.6, 5.6, 0.048 * PI, 1.452 * PI);
                points.extend(arc(10.4, 5.6, 4.6, 1.186 * PI, 0.314 * PI));
                line(points);
            }
            Self::Close => {
                line(vec![at(4.0, 4.0), at(12.0, 12.0)]);
                line(vec![at(12.0, 4.0), at(4.0, 12.0)]);
            }
            Self::Down => line(vec![at(4.5, 6.5), at(8.0, 10.0), at(11.5, 6.5)]),
            Self::Left => line(vec![at(9.8, 4.0), at(5.8, 8.0), at(9.8, 12.0)]),
            Self::Right => line(vec![at(6.2, 4.0), at(10.2, 8.0), at(6.2, 12.0)]),
            Self::Rise => {
                line(vec![at(8.0, 13.0), at(8.0, 3.2)]);
                line(vec![at(4.0, 7.0), at(8.0, 3.0), at(12.0, 7.0)]);
            }
            Self::Fall => {
                line(vec![at(8.0, 3.0), at(8.0, 12.8)]);
                line(vec![at(4.0, 9.0), at(8.0, 13.0), at(12.0, 9.0)]);
            }
            Self::Filter => {
                for (y, x) in [(4.0, 10.0), (8.0, 5.5), (12.0, 11.0)] {
                    line(vec![at(2.5, y), at(13.5, y)]);
                    painter.circle_filled(at(x, y), 1.9 * size / 16.0, color);
                }
            }
            Self::Columns => {
                painter.rect_stroke(
                    Rect::from_min_max(at(2.5, 3.0), at(13.5, 13.0)),
                    1.5,
                    stroke,
                    egui::StrokeKind::Middle,
                );
                line(vec![at(6.2, 3.0), at(6.2, 13.0)]);
                line(vec![at(9.8, 3.0), at(9.8, 13.0)]);
            }
            Self::Explain => {
                circle(8.0, 8.0, 5.8);
                line(arc(8.0, 6.6, 1.8, PI, 2.3 * PI));
                line(vec![at(9.0, 8.0), at(8.0, 8.8), at(8.0, 9.6)]);
                painter.circle_filled(at(8.0, 11.4), 0.9 * size / 16.0, color);
            }
            Self::Export => {
                line(vec![at(2.5, 10.0), at(2.5, 13.5), at(13.5, 13.5), at(13.5, 10.0)]);
                line(vec![at(8.0, 2.5), at(8.0, 10.0)]);
                line(vec![at(5.0, 7.0), at(8.0, 10.0), at(11.0, 7.0)]);
            }
            Self::Add => {
                line(vec![at(8.0, 3.0), at(8.0, 13.0)]);
                line(vec![at(3.0, 8.0), at(13.0, 8.0)]);
            }
            Self::Tick => line(vec![at(3.2, 8.4), at(6.6, 11.8), at(12.8, 4.6)]),
            Self::Warning => {
                line(vec![at(8.0, 2.5), at(14.2, 13.2), at(1.8, 13.2), at(8.0, 2.5)]);
                line(vec![at(8.0, 6.4), at(8.0, 9.6)]);
                painter.circle_filled(at(8.0, 11.4), 0.9 * size / 16.0, color);
            }
        }
    }
}

fn arc_xy(center: (f32, f32), radius: (f32, f32), from: f32, to: f32) -> impl Iterator<Item = (f32, f32)> {
    (0..=24)
        .map(move |i| from + (to - from) * i as f32 / 24.0)
        .map(move |a| (center.0 + radius.0 * a.cos(), center.1 + radius.1 * a.sin()))
}

/// A quiet square button with an icon; `name` is its tooltip and its accessible name.
pub fn icon_button(ui: &mut Ui, icon: Icon, name: &str, enabled: bool) -> Response {
    let (rect, response) =
        ui.allocate_exact_size(Vec2::splat(28.0), if enabled { Sense::click() } else { Sense::hover() });
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, enabled, name));
    let c = super::theme::Colors::get(ui);
    if enabled && (response.hovered() || response.has_focus()) {
        ui.painter().rect_filled(rect, 6.0, c.hover);
    }
    if response.has_focus() {
        ui.painter().rect_stroke(rect, 6.0, Stroke::new(1.5, c.accent), egui::StrokeKind::Inside);
    }
    let color = if !enabled {
        c.soft.gamma_multiply(0.4)
    } else if response.hovered() {
        c.text
    } else {
        c.soft
    };
    icon.paint(ui.painter(), Rect::from_center_size(pos2(rect.center().x, rect.center().y), Vec2::splat(16.0)), color);
    response.on_hover_text(name)
}
