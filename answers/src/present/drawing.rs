//! A picture as a list of shapes.
//!
//! The window paints a [`Drawing`] with its own painter and the exports write it as a file, so a file shows exactly what
//! the screen showed. Later shapes lie on top of earlier ones.

use serde::{Deserialize, Serialize};

use super::{Rgb, text_width};

/// A rectangle; `x`, `y` is the upper left corner.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
pub struct Rect {
    /// The left edge, px from the left of the picture.
    pub x: f32,
    /// The upper edge, px from the top of the picture.
    pub y: f32,
    /// The width in pixels.
    pub w: f32,
    /// The height in pixels.
    pub h: f32,
}

impl Rect {
    /// A rectangle of this corner and size, px.
    pub const fn new(x: f32, y: f32, w: f32, h: f32) -> Self {
        Self { x, y, w, h }
    }

    /// The right edge, px from the left of the picture.
    pub fn right(&self) -> f32 {
        self.x + self.w
    }

    /// The lower edge, px from the top of the picture.
    pub fn bottom(&self) -> f32 {
        self.y + self.h
    }

    /// The rectangle of a picture that is so many times as large.
    pub fn scaled(&self, by: f32) -> Self {
        Self::new(self.x * by, self.y * by, self.w * by, self.h * by)
    }

    /// The middle between upper and lower edge.
    pub fn middle(&self) -> f32 {
        self.y + self.h / 2.0
    }

    /// Whether the point lies in it.
    pub fn contains(&self, x: f32, y: f32) -> bool {
        x >= self.x && x <= self.right() && y >= self.y && y <= self.bottom()
    }

    /// Whether the two share more than an edge.
    pub fn overlaps(&self, other: &Self) -> bool {
        self.x < other.right() && other.x < self.right() && self.y < other.bottom() && other.y < self.bottom()
    }
}

/// A colour with an opacity from 0 to 1.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Paint {
    /// The colour without its opacity.
    pub color: Rgb,
    /// From 0, unseen, to 1, solid.
    pub opacity: f32,
}

impl Paint {
    /// The colour at full opacity.
    pub const fn solid(color: Rgb) -> Self {
        Self { color, opacity: 1.0 }
    }

    /// With an opacity below 1.
    pub const fn faint(color: Rgb, opacity: f32) -> Self {
        Self { color, opacity }
    }
}

/// A line's colour and width.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Stroke {
    /// The colour of the line.
    pub paint: Paint,
    /// The width in pixels.
    pub width: f32,
    /// Whether it is broken into dashes.
    pub dashed: bool,
}

impl Stroke {
    /// An unbroken, opaque line.
    pub const fn new(color: Rgb, width: f32) -> Self {
        Self { paint: Paint::solid(color), width, dashed: false }
    }
}

/// Where a text's position is on the text.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Align {
    /// At its left end.
    #[default]
    Left,
    /// The text is centred on its point.
    Middle,
    /// At its right end.
    Right,
}

/// A line of text. `y` is the vertical middle of its capitals.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Text {
    /// Horizontal position; `align` says of what.
    pub x: f32,
    /// The vertical middle of its capitals.
    pub y: f32,
    /// The words, on one line.
    pub text: String,
    /// Height of the font, px.
    pub size: f32,
    /// Semi-bold instead of regular.
    pub bold: bool,
    /// The colour of the letters.
    pub color: Rgb,
    /// Which point of the text `x` is.
    pub align: Align,
}

/// Something that is drawn; positions are in pixels.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Shape {
    /// A rectangle, with sharp or round corners.
    Rect {
        /// Its place and size.
        rect: Rect,
        /// Radius of its corners.
        radius: f32,
        /// The colour inside; `None` leaves it empty.
        fill: Option<Paint>,
        /// The outline; `None` draws none.
        stroke: Option<Stroke>,
        /// Oblique lines over the inside.
        hatch: Option<Paint>,
    },
    /// A band of constant thickness that swings from one height to another: see [`ribbon_at`].
    Ribbon {
        /// Where it begins at the left.
        x0: f32,
        /// Middle of the left end.
        y0: f32,
        /// Where it ends at the right.
        x1: f32,
        /// Middle of the right end.
        y1: f32,
        /// Its vertical thickness in pixels.
        width: f32,
        /// The colour of the band.
        fill: Paint,
    },
    /// A straight line from point to point.
    Line {
        /// The point where it begins.
        from: (f32, f32),
        /// The point where it ends.
        to: (f32, f32),
        /// Colour and width of the line.
        stroke: Stroke,
    },
    /// A curve that ends, where its head has a size, in an arrow: see [`curve_line`].
    Curve {
        /// Where it begins, what it is drawn towards, and where it ends.
        points: [(f32, f32); 4],
        /// Colour and width of the line.
        stroke: Stroke,
        /// Length of the arrow at its end.
        head: f32,
    },
    /// A filled or outlined disc.
    Circle {
        /// The point in its middle.
        center: (f32, f32),
        /// Its radius in pixels, without the outline.
        radius: f32,
        /// The colour inside; `None` leaves it empty.
        fill: Option<Paint>,
        /// The outline; `None` draws none.
        stroke: Option<Stroke>,
    },
    /// A line of text.
    Text(Text),
}

impl Shape {
    /// Moves the shape by so many pixels.
    fn shift(&mut self, dx: f32, dy: f32) {
        match self {
            Self::Rect { rect, .. } => (rect.x, rect.y) = (rect.x + dx, rect.y + dy),
            Self::Ribbon { x0, y0, x1, y1, .. } => {
                (*x0, *x1) = (*x0 + dx, *x1 + dx);
                (*y0, *y1) = (*y0 + dy, *y1 + dy);
            }
            Self::Line { from, to, .. } => {
                *from = (from.0 + dx, from.1 + dy);
                *to = (to.0 + dx, to.1 + dy);
            }
            Self::Curve { points, .. } => points.iter_mut().for_each(|at| *at = (at.0 + dx, at.1 + dy)),
            Self::Circle { center, .. } => *center = (center.0 + dx, center.1 + dy),
            Self::Text(text) => (text.x, text.y) = (text.x + dx, text.y + dy),
        }
    }

    /// Makes it so many times as large, its letters and lines too.
    fn scale(&mut self, by: f32) {
        let times = |values: &mut [&mut f32]| values.iter_mut().for_each(|value| **value *= by);
        match self {
            Self::Rect { rect, radius, stroke, .. } => {
                *rect = rect.scaled(by);
                times(&mut [radius]);
                times(&mut stroke.iter_mut().map(|stroke| &mut stroke.width).collect::<Vec<_>>());
            }
            Self::Ribbon { x0, y0, x1, y1, width, .. } => times(&mut [x0, y0, x1, y1, width]),
            Self::Line { from, to, stroke } => {
                times(&mut [&mut from.0, &mut from.1, &mut to.0, &mut to.1, &mut stroke.width]);
            }
            Self::Curve { points, stroke, head } => {
                points.iter_mut().for_each(|at| *at = (at.0 * by, at.1 * by));
                times(&mut [&mut stroke.width, head]);
            }
            Self::Circle { center, radius, stroke, .. } => {
                times(&mut [&mut center.0, &mut center.1, radius]);
                times(&mut stroke.iter_mut().map(|stroke| &mut stroke.width).collect::<Vec<_>>());
            }
            Self::Text(text) => times(&mut [&mut text.x, &mut text.y, &mut text.size]),
        }
    }
}

/// A shape, and what it says when pointed at.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Item {
    /// The shape that is drawn.
    pub shape: Shape,
    /// What it means, in words with numbers.
    pub about: Option<String>,
}

/// The middle of a ribbon at `t` from 0 to 1: a cubic whose two control points lie half-way across. The upper and lower
/// edge share `x`, so the vertical thickness never changes.
pub fn ribbon_at(x0: f32, y0: f32, x1: f32, y1: f32, t: f32) -> (f32, f32) {
    let (u, mid) = (1.0 - t, f32::midpoint(x0, x1));
    let x = x0 * u * u * u + 3.0 * mid * u * u * t + 3.0 * mid * u * t * t + x1 * t * t * t;
    let y = y0 + (y1 - y0) * (3.0 * t * t - 2.0 * t * t * t);
    (x, y)
}

/// A place on a cubic Bézier curve at `t` from 0 to 1.
pub fn bezier_at([a, b, c, d]: [(f32, f32); 4], t: f32) -> (f32, f32) {
    let u = 1.0 - t;
    let (wa, wb, wc, wd) = (u * u * u, 3.0 * u * u * t, 3.0 * u * t * t, t * t * t);
    (a.0 * wa + b.0 * wb + c.0 * wc + d.0 * wd, a.1 * wa + b.1 * wb + c.1 * wc + d.1 * wd)
}

/// A curve as straight pieces.
#[derive(Debug, Clone, PartialEq)]
pub struct CurveLine {
    /// Its points, up to where its arrow begins.
    pub points: Vec<(f32, f32)>,
    /// The corners of the arrow, its tip first.
    pub arrow: Option<[(f32, f32); 3]>,
}

/// The pieces of a curve that ends in an arrow of this length; 0 = in none.
pub fn curve_line(points: [(f32, f32); 4], head: f32) -> CurveLine {
    const STEPS: usize = 24;
    let mut line: Vec<(f32, f32)> = (0..=STEPS).map(|i| bezier_at(points, i as f32 / STEPS as f32)).collect();
    let tip = points[3];
    let distance = |at: (f32, f32)| (tip.0 - at.0).hypot(tip.1 - at.1);
    // what lies under the arrow is left out
    while line.len() > 2 && distance(line[line.len() - 2]) < head {
        line.pop();
    }
    let Some(&before) = line.len().checked_sub(2).and_then(|at| line.get(at)).filter(|_| head > 0.0) else {
        return CurveLine { points: line, arrow: None };
    };
    let length = distance(before).max(f32::MIN_POSITIVE);
    let along = ((tip.0 - before.0) / length, (tip.1 - before.1) / length);
    let base = (tip.0 - along.0 * head, tip.1 - along.1 * head);
    if let Some(last) = line.last_mut() {
        *last = base;
    }
    let half = head * 0.5;
    let corners =
        [tip, (base.0 - along.1 * half, base.1 + along.0 * half), (base.0 + along.1 * half, base.1 - along.0 * half)];
    CurveLine { points: line, arrow: Some(corners) }
}

/// The colour of what a picture lacks: to be read on light and on dark.
pub const WARNING: Rgb = Rgb::hex(0xC0_50_20);

/// A picture as shapes, for the window and for files alike.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Drawing {
    /// Width of the picture, px.
    pub width: f32,
    /// Height of the picture, px.
    pub height: f32,
    /// The colour behind all shapes.
    pub background: Rgb,
    /// What it shows, in a few words.
    pub title: String,
    /// What it says, in a sentence or two: for people who hear it.
    pub description: String,
    /// The shapes, from back to front.
    pub items: Vec<Item>,
}

impl Drawing {
    /// A picture without shapes.
    pub fn new(width: f32, height: f32, background: Rgb, title: impl Into<String>) -> Self {
        Self { width, height, background, title: title.into(), description: String::new(), items: Vec::new() }
    }

    /// Adds a shape on top.
    pub fn push(&mut self, shape: Shape) {
        self.items.push(Item { shape, about: None });
    }

    /// Adds a shape that has something to say.
    pub fn push_about(&mut self, shape: Shape, about: String) {
        self.items.push(Item { shape, about: Some(about) });
    }

    /// Adds a filled rectangle.
    pub fn rect(&mut self, rect: Rect, radius: f32, fill: Paint) {
        self.push(Shape::Rect { rect, radius, fill: Some(fill), stroke: None, hatch: None });
    }

    /// Adds a straight line.
    pub fn line(&mut self, from: (f32, f32), to: (f32, f32), stroke: Stroke) {
        self.push(Shape::Line { from, to, stroke });
    }

    /// Adds a line of text on top.
    pub fn text(&mut self, text: Text) {
        self.push(Shape::Text(text));
    }

    /// Another picture to the right of this one, with room between them.
    pub fn beside(mut self, right: Self, gap: f32) -> Self {
        let dx = self.width + gap;
        self.items.extend(right.items.into_iter().map(|mut item| {
            item.shape.shift(dx, 0.0);
            item
        }));
        self.width = dx + right.width;
        self.height = self.height.max(right.height);
        self
    }

    /// Moves all shapes down, so that there is room above them.
    pub fn moved_down(mut self, dy: f32) -> Self {
        for item in &mut self.items {
            item.shape.shift(0.0, dy);
        }
        self.height += dy;
        self
    }

    /// Moves the upper left corner.
    pub fn moved_to(mut self, dx: f32, dy: f32) -> Self {
        for item in &mut self.items {
            item.shape.shift(dx, dy);
        }
        self
    }

    /// The same picture so many times as large, its letters and lines too.
    pub fn scaled(mut self, by: f32) -> Self {
        self.items.iter_mut().for_each(|item| item.shape.scale(by));
        Self { width: self.width * by, height: self.height * by, ..self }
    }

    /// Puts a headline above the picture and a grey line below it, each broken into as many lines as it needs: what a
    /// picture says must go with it when it leaves the window.
    pub fn framed(mut self, headline: &str, caption: &str, text: Rgb, weak: Rgb) -> Self {
        const EDGE: f32 = 20.0;
        let headlines = text_width::wrap(headline, 16.0, true, self.width);
        let captions = text_width::wrap(caption, 11.0, false, self.width);
        let top = EDGE + headlines.len() as f32 * 22.0 + 12.0;
        let bottom = captions.len() as f32 * 16.0 + 12.0 + EDGE;
        for item in &mut self.items {
            item.shape.shift(EDGE, top);
        }
        let line = |y: f32, text: String, size: f32, bold: bool, color: Rgb| {
            Shape::Text(Text { x: EDGE, y, text, size, bold, color, align: Align::Left })
        };
        for (i, words) in headlines.into_iter().enumerate() {
            self.push(line(EDGE + 10.0 + i as f32 * 22.0, words, 16.0, true, text));
        }
        let below = top + self.height + 16.0;
        for (i, words) in captions.into_iter().enumerate() {
            self.push(line(below + i as f32 * 16.0, words, 11.0, false, weak));
        }
        self.width += 2.0 * EDGE;
        self.height += top + bottom;
        self
    }

    /// Puts a line below everything else: what a picture lacks must go with it too.
    pub fn with_foot(mut self, words: &str, color: Rgb) -> Self {
        const EDGE: f32 = 20.0;
        let lines = text_width::wrap(words, 12.0, true, self.width - 2.0 * EDGE);
        let (top, n) = (self.height, lines.len());
        for (i, text) in lines.into_iter().enumerate() {
            let y = top + i as f32 * 17.0;
            self.push(Shape::Text(Text { x: EDGE, y, text, size: 12.0, bold: true, color, align: Align::Left }));
        }
        self.height += n as f32 * 17.0 + EDGE / 2.0;
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_larger_picture_has_larger_letters_and_lines() {
        let mut small = Drawing::new(100.0, 50.0, Rgb(0, 0, 0), "");
        small.line((1.0, 2.0), (3.0, 4.0), Stroke::new(Rgb(1, 1, 1), 2.0));
        let (text, align) = ("A".to_owned(), Align::Left);
        small.text(Text { x: 10.0, y: 20.0, text, size: 12.0, bold: true, color: Rgb(1, 1, 1), align });
        let large = small.clone().scaled(1.5);
        assert_eq!((large.width, large.height), (150.0, 75.0));
        let [Shape::Line { from, to, stroke }, Shape::Text(text)] = [&large.items[0].shape, &large.items[1].shape]
        else {
            panic!("{:?}", large.items)
        };
        assert_eq!((*from, *to, stroke.width), ((1.5, 3.0), (4.5, 6.0), 3.0));
        assert_eq!((text.x, text.y, text.size), (15.0, 30.0, 18.0));
        assert_eq!(small.clone().scaled(1.0), small);
    }

    #[test]
    fn a_ribbon_starts_and_ends_where_it_should() {
        assert_eq!(ribbon_at(10.0, 5.0, 90.0, 45.0, 0.0), (10.0, 5.0));
        assert_eq!(ribbon_at(10.0, 5.0, 90.0, 45.0, 1.0), (90.0, 45.0));
        assert_eq!(ribbon_at(10.0, 5.0, 90.0, 45.0, 0.5), (50.0, 25.0));
    }

    #[test]
    fn an_arrow_ends_where_its_curve_ends_and_the_line_where_the_arrow_begins() {
        let points = [(0.0, 0.0), (0.0, 50.0), (100.0, 50.0), (100.0, 100.0)];
        let CurveLine { points: line, arrow } = curve_line(points, 8.0);
        let head = arrow.unwrap();
        assert_eq!((line[0], head[0]), ((0.0, 0.0), (100.0, 100.0)));
        let base = line[line.len() - 1];
        assert!(((base.0 - 100.0).hypot(base.1 - 100.0) - 8.0).abs() < 1e-3, "{base:?}");
        assert!((f32::midpoint(head[1].0, head[2].0) - base.0).abs() < 1e-3);
        let whole = curve_line(points, 0.0);
        assert_eq!((whole.points[24], whole.arrow), ((100.0, 100.0), None));
        assert_eq!(bezier_at(points, 0.5), (50.0, 50.0));
    }

    #[test]
    fn pictures_stand_side_by_side_under_room_for_their_names() {
        let picture = |width: f32, height: f32| {
            let mut picture = Drawing::new(width, height, WARNING, "");
            picture.rect(Rect::new(1.0, 2.0, 3.0, 4.0), 0.0, Paint::solid(WARNING));
            picture
        };
        let both = picture(100.0, 50.0).beside(picture(80.0, 70.0), 20.0).moved_down(10.0);
        assert_eq!((both.width, both.height), (200.0, 80.0));
        let corners: Vec<(f32, f32)> = both
            .items
            .iter()
            .filter_map(|item| match item.shape {
                Shape::Rect { rect, .. } => Some((rect.x, rect.y)),
                _ => None,
            })
            .collect();
        assert_eq!(corners, [(1.0, 12.0), (121.0, 12.0)]);
    }
}
