//! A picture as a list of shapes, and the same list as SVG.
//!
//! The window paints a [`Drawing`] with its own painter and the exports write it as a file, so a file shows exactly what
//! the screen showed. Later shapes lie on top of earlier ones.

use std::fmt::Write as _;

use super::{Rgb, text_width};

/// A rectangle; `x`, `y` is the upper left corner.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Rect {
    /// Left.
    pub x: f32,
    /// Top.
    pub y: f32,
    /// Width.
    pub w: f32,
    /// Height.
    pub h: f32,
}

impl Rect {
    /// From its corner and size.
    pub const fn new(x: f32, y: f32, w: f32, h: f32) -> Self {
        Self { x, y, w, h }
    }

    /// Right edge.
    pub fn right(&self) -> f32 {
        self.x + self.w
    }

    /// Bottom edge.
    pub fn bottom(&self) -> f32 {
        self.y + self.h
    }

    /// Vertical middle.
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
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Paint {
    /// Colour.
    pub color: Rgb,
    /// From 0, unseen, to 1, solid.
    pub opacity: f32,
}

impl Paint {
    /// Opaque.
    pub const fn solid(color: Rgb) -> Self {
        Self { color, opacity: 1.0 }
    }

    /// With an opacity below 1.
    pub const fn faint(color: Rgb, opacity: f32) -> Self {
        Self { color, opacity }
    }
}

/// A line's colour and width.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Stroke {
    /// Colour.
    pub paint: Paint,
    /// Width in pixels.
    pub width: f32,
    /// Whether it is broken into dashes.
    pub dashed: bool,
}

impl Stroke {
    /// An unbroken line.
    pub const fn new(color: Rgb, width: f32) -> Self {
        Self { paint: Paint::solid(color), width, dashed: false }
    }
}

/// Where a text's position is on the text.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Align {
    /// At its left end.
    #[default]
    Left,
    /// In its middle.
    Middle,
    /// At its right end.
    Right,
}

/// A line of text. `y` is the vertical middle of its capitals.
#[derive(Debug, Clone, PartialEq)]
pub struct Text {
    /// Horizontal position; `align` says of what.
    pub x: f32,
    /// Vertical middle.
    pub y: f32,
    /// What it says.
    pub text: String,
    /// Size in pixels.
    pub size: f32,
    /// Semi-bold instead of regular.
    pub bold: bool,
    /// Colour.
    pub color: Rgb,
    /// What `x` means.
    pub align: Align,
}

/// One shape.
#[derive(Debug, Clone, PartialEq)]
pub enum Shape {
    /// A rectangle.
    Rect {
        /// Where.
        rect: Rect,
        /// Radius of its corners.
        radius: f32,
        /// Inside.
        fill: Option<Paint>,
        /// Outline.
        stroke: Option<Stroke>,
        /// Oblique lines over the inside.
        hatch: Option<Paint>,
    },
    /// A band of constant thickness that swings from one height to another: see [`ribbon_at`].
    Ribbon {
        /// Left end.
        x0: f32,
        /// Middle of the left end.
        y0: f32,
        /// Right end.
        x1: f32,
        /// Middle of the right end.
        y1: f32,
        /// Vertical thickness.
        width: f32,
        /// Inside.
        fill: Paint,
    },
    /// A straight line.
    Line {
        /// Where it begins.
        from: (f32, f32),
        /// Where it ends.
        to: (f32, f32),
        /// How.
        stroke: Stroke,
    },
    /// A disc.
    Circle {
        /// Its middle.
        center: (f32, f32),
        /// Half its width.
        radius: f32,
        /// Inside.
        fill: Option<Paint>,
        /// Outline.
        stroke: Option<Stroke>,
    },
    /// A line of text.
    Text(Text),
}

impl Shape {
    /// Moves it.
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
            Self::Circle { center, .. } => *center = (center.0 + dx, center.1 + dy),
            Self::Text(text) => (text.x, text.y) = (text.x + dx, text.y + dy),
        }
    }
}

/// A shape, and what it says when pointed at.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// What is drawn.
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

/// The colour of what a picture lacks: to be read on light and on dark.
pub const WARNING: Rgb = Rgb::hex(0xC0_50_20);

/// A picture.
#[derive(Debug, Clone, PartialEq)]
pub struct Drawing {
    /// Width in pixels.
    pub width: f32,
    /// Height in pixels.
    pub height: f32,
    /// Behind everything.
    pub background: Rgb,
    /// What it shows, in a few words.
    pub title: String,
    /// What it says, in a sentence or two: for people who hear it.
    pub description: String,
    /// The shapes, from back to front.
    pub items: Vec<Item>,
}

impl Drawing {
    /// An empty picture.
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

    /// Adds a text.
    pub fn text(&mut self, text: Text) {
        self.push(Shape::Text(text));
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

    /// The picture as a complete SVG file.
    pub fn to_svg(&self) -> String {
        self.svg("", true)
    }

    /// The picture as an `<svg>` element to set inside a page. `id` must be its own on that page.
    pub fn to_inline_svg(&self, id: &str) -> String {
        self.svg(id, false)
    }

    fn svg(&self, id: &str, file: bool) -> String {
        let mut out = String::with_capacity(256 + self.items.len() * 160);
        let (w, h) = (self.width, self.height);
        let (title, desc, hatch) = (format!("title{id}"), format!("desc{id}"), format!("hatch{id}"));
        if file {
            out.push_str("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        }
        let size = if file { format!(" width=\"{}\" height=\"{}\"", num(w), num(h)) } else { String::new() };
        out.push_str(&format!("<svg xmlns=\"http://www.w3.org/2000/svg\"{size} viewBox=\"0 0 {} {}\" role=\"img\" \
             aria-labelledby=\"{title} {desc}\" font-family=\"Inter, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif\">\n",
            num(w),
            num(h)));
        out.push_str(&format!("<title id=\"{title}\">{}</title>\n", escape(&self.title)));
        out.push_str(&format!("<desc id=\"{desc}\">{}</desc>\n", escape(&self.description)));
        let hatches = self.hatches();
        if !hatches.is_empty() {
            out.push_str("<defs>\n");
            for (i, paint) in hatches.iter().enumerate() {
                out.push_str(&format!(
                    "<pattern id=\"{hatch}{i}\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" \
                     patternTransform=\"rotate(45)\"><rect width=\"2\" height=\"6\"{}/></pattern>\n",
                    fill(Some(*paint))
                ));
            }
            out.push_str("</defs>\n");
        }
        out.push_str(&format!(
            "<rect width=\"{}\" height=\"{}\"{}/>\n",
            num(w),
            num(h),
            fill(Some(Paint::solid(self.background)))
        ));
        for item in &self.items {
            match &item.about {
                None => write_shape(&mut out, &item.shape, &hatches, &hatch),
                Some(about) => {
                    out.push_str(&format!("<g><title>{}</title>", escape(about)));
                    write_shape(&mut out, &item.shape, &hatches, &hatch);
                    out.push_str("</g>");
                }
            }
            out.push('\n');
        }
        out.push_str("</svg>\n");
        out
    }

    fn hatches(&self) -> Vec<Paint> {
        let mut found: Vec<Paint> = Vec::new();
        for item in &self.items {
            if let Shape::Rect { hatch: Some(paint), .. } = item.shape
                && !found.contains(&paint)
            {
                found.push(paint);
            }
        }
        found
    }
}

fn write_shape(out: &mut String, shape: &Shape, hatches: &[Paint], hatch_id: &str) {
    let written = match shape {
        Shape::Rect { rect, radius, fill: inside, stroke, hatch } => {
            let place = format!(
                "x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"{}\"",
                num(rect.x),
                num(rect.y),
                num(rect.w.max(0.0)),
                num(rect.h.max(0.0)),
                num(*radius)
            );
            out.push_str(&format!("<rect {place}{}{}/>", fill(*inside), stroked(*stroke)));
            match hatch.and_then(|paint| hatches.iter().position(|h| *h == paint)) {
                Some(i) => write!(out, "<rect {place} fill=\"url(#{hatch_id}{i})\"/>"),
                None => Ok(()),
            }
        }
        Shape::Ribbon { x0, y0, x1, y1, width, fill: inside } => {
            let (half, mid) = (width / 2.0, num((x0 + x1) / 2.0));
            write!(
                out,
                "<path d=\"M{a},{b}C{mid},{b} {mid},{d} {c},{d}L{c},{f}C{mid},{f} {mid},{e} {a},{e}Z\"{paint}/>",
                a = num(*x0),
                b = num(y0 - half),
                c = num(*x1),
                d = num(y1 - half),
                e = num(y0 + half),
                f = num(y1 + half),
                paint = fill(Some(*inside))
            )
        }
        Shape::Line { from, to, stroke } => write!(
            out,
            "<line x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\"{}/>",
            num(from.0),
            num(from.1),
            num(to.0),
            num(to.1),
            stroked(Some(*stroke))
        ),
        Shape::Circle { center, radius, fill: inside, stroke } => write!(
            out,
            "<circle cx=\"{}\" cy=\"{}\" r=\"{}\"{}{}/>",
            num(center.0),
            num(center.1),
            num(*radius),
            fill(*inside),
            stroked(*stroke)
        ),
        Shape::Text(text) => write_text(out, text),
    };
    // writing to a string cannot fail
    written.ok();
}

fn write_text(out: &mut String, text: &Text) -> std::fmt::Result {
    let anchor = match text.align {
        Align::Left => "",
        Align::Middle => " text-anchor=\"middle\"",
        Align::Right => " text-anchor=\"end\"",
    };
    let weight = if text.bold { " font-weight=\"600\"" } else { "" };
    let baseline = text.y + text.size * text_width::CAP_HEIGHT / 2.0;
    let paint = fill(Some(Paint::solid(text.color)));
    write!(
        out,
        "<text x=\"{}\" y=\"{}\" font-size=\"{}\"{anchor}{weight}{paint}>{}</text>",
        num(text.x),
        num(baseline),
        num(text.size),
        escape(&text.text)
    )
}

fn fill(paint: Option<Paint>) -> String {
    match paint {
        None => " fill=\"none\"".to_owned(),
        Some(p) if p.opacity >= 1.0 => format!(" fill=\"{}\"", p.color.css()),
        Some(p) => format!(" fill=\"{}\" fill-opacity=\"{}\"", p.color.css(), num(p.opacity)),
    }
}

fn stroked(stroke: Option<Stroke>) -> String {
    let Some(s) = stroke else { return String::new() };
    let opacity =
        if s.paint.opacity < 1.0 { format!(" stroke-opacity=\"{}\"", num(s.paint.opacity)) } else { String::new() };
    let dash = if s.dashed { " stroke-dasharray=\"4 3\"" } else { "" };
    format!(" stroke=\"{}\" stroke-width=\"{}\"{opacity}{dash}", s.paint.color.css(), num(s.width))
}

/// A number as short as two decimals allow.
fn num(v: f32) -> String {
    let v = if v.is_finite() { v } else { 0.0 };
    let text = format!("{v:.2}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if text == "-0" { "0".to_owned() } else { text.to_owned() }
}

/// Text made safe for XML and HTML, in elements and in quoted attributes. Control characters that XML forbids become
/// spaces.
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\n' | '\t' => out.push(c),
            c if c.is_control() || matches!(c, '\u{FFFE}' | '\u{FFFF}') => out.push(' '),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ribbon_starts_and_ends_where_it_should() {
        assert_eq!(ribbon_at(10.0, 5.0, 90.0, 45.0, 0.0), (10.0, 5.0));
        assert_eq!(ribbon_at(10.0, 5.0, 90.0, 45.0, 1.0), (90.0, 45.0));
        assert_eq!(ribbon_at(10.0, 5.0, 90.0, 45.0, 0.5), (50.0, 25.0));
    }

    #[test]
    fn values_cannot_break_out_of_the_svg() {
        let mut drawing = Drawing::new(10.0, 10.0, Rgb::hex(0xFFFFFF), "</title><script>alert(1)</script>");
        let shape = Shape::Text(Text {
            x: 0.0,
            y: 0.0,
            text: "<b>&\u{0}".to_owned(),
            size: 12.0,
            bold: false,
            color: Rgb::hex(0),
            align: Align::Left,
        });
        drawing.push_about(shape, "\" onload=\"x".to_owned());
        let svg = drawing.to_svg();
        assert!(!svg.contains("<script") && !svg.contains("<b>") && !svg.contains("\" onload"));
        assert!(svg.contains("&lt;b&gt;&amp; "));
    }

    #[test]
    fn numbers_are_short() {
        assert_eq!([1.0, 1.5, -0.001, f32::NAN, 12.345].map(num), ["1", "1.5", "0", "0", "12.35"].map(str::to_owned));
    }
}
