//! A drawing as native shapes, so that whoever gets the slide can move, colour and rename them.

use std::fmt::Write as _;

use crate::present::drawing::{Align, Paint, Shape, Stroke, Text, curve_line};
use crate::present::svg::escape;
use crate::present::{Drawing, Rgb, text_width};
use crate::texts::locale;

/// Units of a slide in a point.
pub(super) const POINT: f32 = 12_700.0;

/// A rectangle on a slide, in its units.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Place {
    pub x: i64,
    pub y: i64,
    pub w: i64,
    pub h: i64,
}

impl Place {
    /// Position and size as markup.
    pub(super) fn xfrm(&self) -> String {
        let Self { x, y, w, h } = self;
        format!("<a:xfrm><a:off x='{x}' y='{y}'/><a:ext cx='{w}' cy='{h}'/></a:xfrm>")
    }
}

/// Numbers of the shapes of a slide; 1 is that of the slide itself.
#[derive(Debug)]
pub(super) struct ShapeIds(u32);

impl ShapeIds {
    pub(super) fn new() -> Self {
        Self(1)
    }

    pub(super) fn next(&mut self) -> u32 {
        self.0 += 1;
        self.0
    }
}

/// A drawing as one group of shapes, as large as it fits into a place, in its middle.
pub(super) fn group(drawing: &Drawing, place: Place, ids: &mut ShapeIds) -> String {
    let scale = (place.w as f32 / drawing.width).min(place.h as f32 / drawing.height);
    let (w, h) = ((drawing.width * scale) as i64, (drawing.height * scale) as i64);
    let at = Place { x: place.x + (place.w - w) / 2, y: place.y, w, h };
    let on = Canvas { x: at.x as f32, y: at.y as f32, scale };
    let Place { x, y, w, h } = at;
    let mut out = String::with_capacity(drawing.items.len() * 600);
    let about = format!("{} {}", drawing.title, drawing.description);
    let head = named(ids.next(), &drawing.title, Some(about.trim()));
    out.push_str(&format!(
        "<p:grpSp><p:nvGrpSpPr>{head}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x='{x}' y='{y}'/>\
         <a:ext cx='{w}' cy='{h}'/><a:chOff x='{x}' y='{y}'/><a:chExt cx='{w}' cy='{h}'/></a:xfrm></p:grpSpPr>"
    ));
    for item in &drawing.items {
        on.shape(&mut out, &item.shape, item.about.as_deref(), ids);
    }
    out.push_str("</p:grpSp>\n");
    out
}

/// The number, name and description of a shape.
pub(super) fn named(id: u32, name: &str, about: Option<&str>) -> String {
    let name = escape(&text_width::fit(name, 10.0, false, 400.0));
    let about = about.filter(|about| !about.is_empty());
    let about = about.map_or_else(String::new, |about| format!(" descr='{}'", escape(about)));
    format!("<p:cNvPr id='{id}' name='{name}'{about}/>")
}

/// Where a drawing lies on a slide.
struct Canvas {
    x: f32,
    y: f32,
    scale: f32,
}

impl Canvas {
    fn length(&self, pixels: f32) -> i64 {
        (pixels * self.scale).round() as i64
    }

    fn place(&self, x: f32, y: f32, w: f32, h: f32) -> Place {
        Place {
            x: (self.x + x * self.scale).round() as i64,
            y: (self.y + y * self.scale).round() as i64,
            w: self.length(w.max(0.0)),
            h: self.length(h.max(0.0)),
        }
    }

    fn shape(&self, out: &mut String, shape: &Shape, about: Option<&str>, ids: &mut ShapeIds) {
        match shape {
            Shape::Rect { rect, radius, fill, stroke, hatch } => {
                let shortest = rect.w.min(rect.h).max(0.01);
                let round = ((radius / shortest).clamp(0.0, 0.5) * 100_000.0) as u32;
                let form = if round == 0 {
                    "<a:prstGeom prst='rect'><a:avLst/></a:prstGeom>".to_owned()
                } else {
                    format!(
                        "<a:prstGeom prst='roundRect'><a:avLst><a:gd name='adj' fmla='val {round}'/></a:avLst></a:prstGeom>"
                    )
                };
                let fill = match hatch {
                    Some(hatch) => hatched(*hatch, *fill),
                    None => filled(*fill),
                };
                let place = self.place(rect.x, rect.y, rect.w, rect.h);
                solid(out, (ids.next(), "box", about), place, &form, &format!("{fill}{}", self.line(*stroke)));
            }
            Shape::Ribbon { x0, y0, x1, y1, width, fill } => {
                let (top, half) = (y0.min(*y1) - width / 2.0, width / 2.0);
                let place = self.place(*x0, top, x1 - x0, (y0 - y1).abs() + width);
                let at = |x: f32, y: f32| (self.length(x - x0), self.length(y - top));
                let middle = f32::midpoint(*x0, *x1);
                let [a, b, c, d] = [at(*x0, y0 - half), at(*x1, y1 - half), at(*x1, y1 + half), at(*x0, y0 + half)];
                let [ab, ba] = [at(middle, y0 - half), at(middle, y1 - half)];
                let [cd, dc] = [at(middle, y1 + half), at(middle, y0 + half)];
                let path = format!(
                    "<a:moveTo>{}</a:moveTo><a:cubicBezTo>{}{}{}</a:cubicBezTo><a:lnTo>{}</a:lnTo>\
                     <a:cubicBezTo>{}{}{}</a:cubicBezTo><a:close/>",
                    point(a),
                    point(ab),
                    point(ba),
                    point(b),
                    point(c),
                    point(cd),
                    point(dc),
                    point(d)
                );
                let look = format!("{}{}", filled(Some(*fill)), self.line(None));
                solid(out, (ids.next(), "ribbon", about), place, &freeform(place, &path), &look);
            }
            Shape::Line { from, to, stroke } => {
                let place =
                    self.place(from.0.min(to.0), from.1.min(to.1), (from.0 - to.0).abs(), (from.1 - to.1).abs());
                let rises = (to.0 - from.0) * (to.1 - from.1) < 0.0;
                let flip = if rises { " flipV='1'" } else { "" };
                let xfrm = place.xfrm().replacen("<a:xfrm>", &format!("<a:xfrm{flip}>"), 1);
                let head = named(ids.next(), "line", about);
                out.push_str(&format!(
                    "<p:cxnSp><p:nvCxnSpPr>{head}<p:cNvCxnSpPr/><p:nvPr/></p:nvCxnSpPr><p:spPr>{xfrm}\
                     <a:prstGeom prst='line'><a:avLst/></a:prstGeom>{}</p:spPr></p:cxnSp>",
                    self.line(Some(*stroke))
                ));
            }
            Shape::Curve { points, stroke, head } => {
                let curve = curve_line(*points, *head);
                let line = format!("<a:noFill/>{}", self.line(Some(*stroke)));
                self.polygon(out, &curve.points, false, (ids.next(), about, &line));
                if let Some(arrow) = curve.arrow {
                    let look = format!("{}{}", filled(Some(stroke.paint)), self.line(None));
                    self.polygon(out, &arrow, true, (ids.next(), None, &look));
                }
            }
            Shape::Circle { center, radius, fill, stroke } => {
                let place = self.place(center.0 - radius, center.1 - radius, radius * 2.0, radius * 2.0);
                let look = format!("{}{}", filled(*fill), self.line(*stroke));
                let form = "<a:prstGeom prst='ellipse'><a:avLst/></a:prstGeom>";
                solid(out, (ids.next(), "disc", about), place, form, &look);
            }
            Shape::Text(text) => self.text(out, text, ids),
        }
    }

    fn polygon(&self, out: &mut String, points: &[(f32, f32)], closes: bool, of: (u32, Option<&str>, &str)) {
        let (id, about, look) = of;
        let Some(&first) = points.first() else { return };
        let bounds = points.iter().fold((first, first), |(low, high), at| {
            ((low.0.min(at.0), low.1.min(at.1)), (high.0.max(at.0), high.1.max(at.1)))
        });
        let ((left, top), (right, bottom)) = bounds;
        let place = self.place(left, top, right - left, bottom - top);
        let at = |at: &(f32, f32)| point((self.length(at.0 - left), self.length(at.1 - top)));
        let mut path = format!("<a:moveTo>{}</a:moveTo>", at(&first));
        points[1..].iter().for_each(|next| path.push_str(&format!("<a:lnTo>{}</a:lnTo>", at(next))));
        if closes {
            path.push_str("<a:close/>");
        }
        solid(out, (id, "curve", about), place, &freeform(place, &path), look);
    }

    /// A line of text in a box of its own that never breaks.
    fn text(&self, out: &mut String, text: &Text, ids: &mut ShapeIds) {
        // fonts of others may be a little wider than ours
        let (w, h) = (text_width::width(&text.text, text.size, text.bold) * 1.08 + 2.0, text.size * 1.5);
        let (left, align) = match text.align {
            Align::Left => (text.x, "l"),
            Align::Middle => (text.x - w / 2.0, "ctr"),
            Align::Right => (text.x - w, "r"),
        };
        let place = self.place(left, text.y - h / 2.0, w, h);
        let size = (text.size * self.scale / POINT * 100.0).round().max(100.0) as u32;
        let bold = if text.bold { " b='1'" } else { "" };
        let (head, lang) = (named(ids.next(), &text.text, None), locale().tag());
        out.push_str(&format!(
            "<p:sp><p:nvSpPr>{head}<p:cNvSpPr txBox='1'/><p:nvPr/></p:nvSpPr><p:spPr>{}<a:prstGeom prst='rect'><a:avLst/>\
             </a:prstGeom><a:noFill/></p:spPr><p:txBody><a:bodyPr wrap='none' lIns='0' tIns='0' rIns='0' bIns='0' \
             anchor='ctr'><a:noAutofit/></a:bodyPr><a:lstStyle/><a:p><a:pPr algn='{align}'/><a:r><a:rPr lang='{lang}' \
             sz='{size}'{bold}>{}<a:latin typeface='+mn-lt'/></a:rPr><a:t>{}</a:t></a:r></a:p></p:txBody></p:sp>",
            place.xfrm(),
            filled(Some(Paint::solid(text.color))),
            escape(&text.text)
        ));
    }

    fn line(&self, stroke: Option<Stroke>) -> String {
        let Some(stroke) = stroke else { return "<a:ln><a:noFill/></a:ln>".to_owned() };
        let dash = if stroke.dashed { "<a:prstDash val='dash'/>" } else { "" };
        let width = self.length(stroke.width).max(1);
        format!("<a:ln w='{width}'>{}{dash}</a:ln>", filled(Some(stroke.paint)))
    }
}

fn point((x, y): (i64, i64)) -> String {
    format!("<a:pt x='{x}' y='{y}'/>")
}

fn freeform(place: Place, path: &str) -> String {
    format!(
        "<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l='0' t='0' r='r' b='b'/><a:pathLst><a:path w='{}' \
         h='{}'>{path}</a:path></a:pathLst></a:custGeom>",
        place.w.max(1),
        place.h.max(1)
    )
}

/// A shape without text.
fn solid(out: &mut String, (id, name, about): (u32, &str, Option<&str>), place: Place, form: &str, look: &str) {
    let head = named(id, name, about);
    let written = write!(
        out,
        "<p:sp><p:nvSpPr>{head}<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>{}{form}{look}</p:spPr></p:sp>",
        place.xfrm()
    );
    // writing to a string cannot fail
    written.ok();
}

/// A colour as markup.
pub(super) fn color(rgb: Rgb, opacity: f32) -> String {
    let hex = rgb.css().trim_start_matches('#').to_uppercase();
    if opacity >= 1.0 {
        return format!("<a:srgbClr val='{hex}'/>");
    }
    let alpha = (opacity.clamp(0.0, 1.0) * 100_000.0) as u32;
    format!("<a:srgbClr val='{hex}'><a:alpha val='{alpha}'/></a:srgbClr>")
}

/// A fill as markup.
pub(super) fn filled(paint: Option<Paint>) -> String {
    match paint {
        None => "<a:noFill/>".to_owned(),
        Some(paint) => format!("<a:solidFill>{}</a:solidFill>", color(paint.color, paint.opacity)),
    }
}

fn hatched(hatch: Paint, below: Option<Paint>) -> String {
    let ground = below.map_or(color(Rgb::hex(0xFF_FF_FF), 0.0), |paint| color(paint.color, paint.opacity));
    let lines = color(hatch.color, hatch.opacity);
    format!("<a:pattFill prst='wdUpDiag'><a:fgClr>{lines}</a:fgClr><a:bgClr>{ground}</a:bgClr></a:pattFill>")
}
