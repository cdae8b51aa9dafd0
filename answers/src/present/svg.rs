//! A drawing as SVG.

use std::fmt::Write as _;

use super::drawing::{Align, Drawing, Paint, Shape, Stroke, Text, curve_line};
use super::text_width;

impl Drawing {
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
        Shape::Curve { points, stroke, head } => write_curve(out, *points, *stroke, *head),
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

fn write_curve(out: &mut String, points: [(f32, f32); 4], stroke: Stroke, head: f32) -> std::fmt::Result {
    let place = |at: &(f32, f32)| format!("{},{}", num(at.0), num(at.1));
    let curve = curve_line(points, head);
    let line: Vec<String> = curve.points.iter().map(place).collect();
    write!(out, "<polyline points=\"{}\" fill=\"none\"{}/>", line.join(" "), stroked(Some(stroke)))?;
    match curve.arrow {
        Some(corners) => {
            let corners = corners.iter().map(place).collect::<Vec<_>>().join(" ");
            write!(out, "<polygon points=\"{corners}\"{}/>", fill(Some(stroke.paint)))
        }
        None => Ok(()),
    }
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
    use crate::present::Rgb;

    use super::*;

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
