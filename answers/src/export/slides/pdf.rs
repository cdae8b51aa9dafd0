//! A story as pages to print: vectors, with our own font inside.

use krilla::color::rgb;
use krilla::geom::{Path, PathBuilder, Point, Size as ImageSize, Transform};
use krilla::image::Image;
use krilla::metadata::Metadata;
use krilla::num::NormalizedF32;
use krilla::page::PageSettings;
use krilla::paint::{Fill, FillRule, Stroke, StrokeDash};
use krilla::surface::Surface;
use krilla::text::{Font, GlyphId, KrillaGlyph};
use krilla::{Document, SerializeSettings};
use resvg::tiny_skia::Pixmap;
use skrifa::instance::{LocationRef, Size};
use skrifa::{FontRef, MetadataProvider};

use crate::export::png::fonts;
use crate::present::drawing::{self, Align, Drawing, Paint, Shape, curve_line};
use crate::present::{Palette, Rgb, Theme, text_width};
use crate::texts::locale;

use super::deck::{Deck, DeckFileError, Paper};
use super::slide::Slide;

/// Everything is laid out on a page of this width and drawn larger or smaller as the paper is.
const WIDTH: f32 = 842.0;
const EDGE: f32 = 40.0;
/// How far a control point of a quarter of a circle lies from its end.
const ROUND: f32 = 0.5523;

/// A deck as pages of this size.
pub(super) fn write(deck: &Deck, paper: Paper) -> Result<Vec<u8>, DeckFileError> {
    let fonts = Fonts::load().ok_or_else(|| failed("font"))?;
    let mut document = Document::new_with(SerializeSettings::default());
    let about = Metadata::new().title(deck.title.clone()).language(locale().code().to_owned());
    let authors = Some(deck.look.author.clone()).filter(|author| !author.is_empty());
    document.set_metadata(about.authors(authors.into_iter().collect()));
    let (w, h) = paper.size();
    let height = h * WIDTH / w;
    let accent = deck.look.color_hex().and_then(|hex| u32::from_str_radix(&hex, 16).ok()).map(Rgb::hex);
    let accent = accent.unwrap_or(Palette::of(Theme::Light).accent);
    let logo = Logo::of(deck);
    let mut pages = vec![cover(deck, height, accent)];
    let beside = logo.as_ref().map_or(0.0, |logo| logo.place(false).2 + 12.0);
    pages.extend((1..).zip(&deck.slides).map(|(n, slide)| page_of(slide, n, (height, beside), accent)));
    for (at, drawing) in pages.into_iter().enumerate() {
        let settings = PageSettings::from_wh(w, h).ok_or_else(|| failed("page"))?;
        let mut page = document.start_page_with(settings);
        let mut surface = page.surface();
        let scaled = drawing.scaled(w / WIDTH);
        scaled.items.iter().for_each(|item| draw(&mut surface, &item.shape, &fonts));
        if let Some(logo) = &logo {
            logo.draw(&mut surface, at == 0, w / WIDTH);
        }
        surface.finish();
        page.finish();
    }
    document.finish().map_err(|error| DeckFileError::Write(format!("{error:?}")))
}

fn failed(what: &str) -> DeckFileError {
    DeckFileError::Write(what.to_owned())
}

/// The company's logo: large on the cover, small in the upper right corner of the other pages.
struct Logo(Image);

impl Logo {
    fn of(deck: &Deck) -> Option<Self> {
        let pixels = Pixmap::decode_png(&deck.look.logo_image()?).ok()?;
        let straight = pixels.pixels().iter().flat_map(|pixel| {
            let of = pixel.demultiply();
            [of.red(), of.green(), of.blue(), of.alpha()]
        });
        Some(Self(Image::from_rgba8(straight.collect(), pixels.width(), pixels.height())))
    }

    /// Its left and upper edge, its width and its height.
    fn place(&self, on_cover: bool) -> (f32, f32, f32, f32) {
        let (width, height) = self.0.size();
        let (most_w, most_h) = if on_cover { (220.0, 70.0) } else { (96.0, 24.0) };
        let scale = (most_w / width.max(1) as f32).min(most_h / height.max(1) as f32);
        let (w, h) = (width as f32 * scale, height as f32 * scale);
        if on_cover { (EDGE, EDGE * 1.5, w, h) } else { (WIDTH - EDGE - w, EDGE * 0.75, w, h) }
    }

    fn draw(&self, on: &mut Surface<'_>, on_cover: bool, scale: f32) {
        let (x, y, w, h) = self.place(on_cover);
        let Some(size) = ImageSize::from_wh(w * scale, h * scale) else { return };
        on.push_transform(&Transform::from_translate(x * scale, y * scale));
        on.draw_image(self.0.clone(), size);
        on.pop();
    }
}

/// Puts lines of text below each other, that much shorter than the page; gives where the next one goes.
fn lines(out: &mut Drawing, words: &str, (top, size, shorter): (f32, f32, f32), bold: bool, color: Rgb) -> f32 {
    let mut y = top;
    for text in text_width::wrap(words, size, bold, WIDTH - 2.0 * EDGE - shorter) {
        out.text(drawing::Text { x: EDGE, y: y + size * 0.6, text, size, bold, color, align: Align::Left });
        y += size * 1.25;
    }
    y
}

fn cover(deck: &Deck, height: f32, accent: Rgb) -> Drawing {
    let palette = Palette::of(Theme::Light);
    let mut out = Drawing::new(WIDTH, height, palette.background, deck.title.as_str());
    out.rect(drawing::Rect::new(0.0, 0.0, 14.0, height), 0.0, Paint::solid(accent));
    let mut y = lines(&mut out, &deck.title, (height * 0.32, 40.0, 0.0), true, palette.text) + 12.0;
    for line in deck.cover_lines() {
        y = lines(&mut out, line, (y, 18.0, 0.0), false, palette.text_weak);
    }
    out
}

fn page_of(slide: &Slide, n: usize, (height, beside): (f32, f32), accent: Rgb) -> Drawing {
    let palette = Palette::of(Theme::Light);
    let mut out = Drawing::new(WIDTH, height, palette.background, slide.title());
    out.rect(drawing::Rect::new(0.0, 0.0, 6.0, height), 0.0, Paint::solid(accent));
    let mut top = lines(&mut out, slide.title(), (EDGE * 0.75, 22.0, beside), true, palette.text) + 4.0;
    if let Some(sentence) = slide.subtitle() {
        top = lines(&mut out, sentence, (top, 14.0, beside), false, palette.text) + 4.0;
    }
    let foot: Vec<&str> = [slide.note.as_str()].into_iter().chain(slide.method.iter().map(String::as_str)).collect();
    let foot = foot.join(" · ");
    let rows = text_width::wrap(&foot, 9.0, false, WIDTH - 2.0 * EDGE).len() as f32;
    let bottom = height - EDGE * 0.6 - rows * 9.0 * 1.25;
    lines(&mut out, &foot, (bottom, 9.0, 0.0), false, palette.text_weak);
    let number = n.to_string();
    let (x, y, color) = (WIDTH - EDGE, height - EDGE * 0.45, palette.text_weak);
    out.text(drawing::Text { x, y, text: number, size: 9.0, bold: false, color, align: Align::Right });
    if let Some(picture) = slide.drawing(Theme::Light) {
        let (w, h) = (WIDTH - 2.0 * EDGE, bottom - top - 14.0);
        let scale = (w / picture.width).min(h / picture.height).max(0.05);
        let left = EDGE + (w - picture.width * scale) / 2.0;
        let placed = picture.scaled(scale).moved_to(left, top + 4.0);
        out.items.extend(placed.items);
    }
    out
}

/// The two weights of our font.
struct Fonts {
    faces: [(Font, FontRef<'static>); 2],
}

impl Fonts {
    fn load() -> Option<Self> {
        let face = |bytes: &'static [u8]| Some((Font::new(bytes.into(), 0)?, FontRef::new(bytes).ok()?));
        let [regular, bold] = fonts().map(face);
        Some(Self { faces: [regular?, bold?] })
    }

    /// The letters of a text, each with its width as a share of the size; what the font does not have is a question mark.
    fn glyphs(&self, text: &str, bold: bool) -> (Font, Vec<KrillaGlyph>) {
        let (font, face) = &self.faces[usize::from(bold)];
        let (letters, widths) = (face.charmap(), face.glyph_metrics(Size::new(1.0), LocationRef::default()));
        let glyph = |(at, letter): (usize, char)| {
            let id = letters.map(letter).or_else(|| letters.map('?')).unwrap_or_default();
            KrillaGlyph {
                glyph_id: GlyphId::new(id.to_u32()),
                text_range: at..at + letter.len_utf8(),
                x_advance: widths.advance_width(id).unwrap_or(0.5),
                x_offset: 0.0,
                y_offset: 0.0,
                y_advance: 0.0,
                location: None,
            }
        };
        (font.clone(), text.char_indices().map(glyph).collect())
    }
}

fn fill(paint: Paint) -> Fill {
    Fill { paint: color(paint.color).into(), opacity: opacity(paint), rule: FillRule::NonZero }
}

fn color(Rgb(red, green, blue): Rgb) -> rgb::Color {
    rgb::Color::new(red, green, blue)
}

fn opacity(paint: Paint) -> NormalizedF32 {
    NormalizedF32::new(paint.opacity.clamp(0.0, 1.0)).unwrap_or(NormalizedF32::ONE)
}

fn stroke(line: drawing::Stroke) -> Stroke {
    let dash = line.dashed.then(|| StrokeDash { array: vec![4.0, 3.0], offset: 0.0 });
    Stroke {
        paint: color(line.paint.color).into(),
        width: line.width,
        opacity: opacity(line.paint),
        dash,
        ..Stroke::default()
    }
}

/// Draws a path; what is so thin that it has no area is left out.
fn shape(on: &mut Surface<'_>, path: Option<Path>, inside: Option<Paint>, line: Option<drawing::Stroke>) {
    let Some(path) = path.filter(|_| inside.is_some() || line.is_some()) else { return };
    on.set_fill(inside.map(fill));
    on.set_stroke(line.map(stroke));
    on.draw_path(&path);
}

fn polygon(points: &[(f32, f32)], closes: bool) -> Option<Path> {
    let mut path = PathBuilder::new();
    let (first, rest) = points.split_first()?;
    path.move_to(first.0, first.1);
    rest.iter().for_each(|at| path.line_to(at.0, at.1));
    if closes {
        path.close();
    }
    path.finish()
}

/// A rectangle whose corners are round.
fn rounded(rect: drawing::Rect, radius: f32) -> Option<Path> {
    let (l, t, r, b) = (rect.x, rect.y, rect.right(), rect.bottom());
    let radius = radius.min(rect.w / 2.0).min(rect.h / 2.0);
    if radius <= 0.0 {
        return polygon(&[(l, t), (r, t), (r, b), (l, b)], true);
    }
    let c = radius * (1.0 - ROUND);
    let mut path = PathBuilder::new();
    path.move_to(l + radius, t);
    path.line_to(r - radius, t);
    path.cubic_to(r - c, t, r, t + c, r, t + radius);
    path.line_to(r, b - radius);
    path.cubic_to(r, b - c, r - c, b, r - radius, b);
    path.line_to(l + radius, b);
    path.cubic_to(l + c, b, l, b - c, l, b - radius);
    path.line_to(l, t + radius);
    path.cubic_to(l, t + c, l + c, t, l + radius, t);
    path.close();
    path.finish()
}

fn draw(on: &mut Surface<'_>, what: &Shape, fonts: &Fonts) {
    match what {
        Shape::Rect { rect, radius, fill, stroke, hatch } => {
            shape(on, rounded(*rect, *radius), *fill, *stroke);
            if let Some(hatch) = hatch {
                hatched(on, *rect, *radius, *hatch);
            }
        }
        Shape::Ribbon { x0, y0, x1, y1, width, fill } => {
            let (half, middle) = (width / 2.0, f32::midpoint(*x0, *x1));
            let mut path = PathBuilder::new();
            path.move_to(*x0, y0 - half);
            path.cubic_to(middle, y0 - half, middle, y1 - half, *x1, y1 - half);
            path.line_to(*x1, y1 + half);
            path.cubic_to(middle, y1 + half, middle, y0 + half, *x0, y0 + half);
            path.close();
            shape(on, path.finish(), Some(*fill), None);
        }
        Shape::Line { from, to, stroke } => shape(on, polygon(&[*from, *to], false), None, Some(*stroke)),
        Shape::Curve { points, stroke, head } => {
            let curve = curve_line(*points, *head);
            shape(on, polygon(&curve.points, false), None, Some(*stroke));
            if let Some(arrow) = curve.arrow {
                shape(on, polygon(&arrow, true), Some(stroke.paint), None);
            }
        }
        Shape::Circle { center, radius, fill, stroke } => {
            let side = radius * 2.0;
            let rect = drawing::Rect::new(center.0 - radius, center.1 - radius, side, side);
            shape(on, rounded(rect, *radius), *fill, *stroke);
        }
        Shape::Text(words) => {
            let (font, glyphs) = fonts.glyphs(&words.text, words.bold);
            let width = glyphs.iter().map(|glyph| glyph.x_advance).sum::<f32>() * words.size;
            let x = match words.align {
                Align::Left => words.x,
                Align::Middle => words.x - width / 2.0,
                Align::Right => words.x - width,
            };
            let y = words.y + words.size * text_width::CAP_HEIGHT / 2.0;
            on.set_fill(Some(fill(Paint::solid(words.color))));
            on.set_stroke(None);
            on.draw_glyphs(Point::from_xy(x, y), &glyphs, font, &words.text, words.size, false);
        }
    }
}

/// Oblique lines over a rectangle.
fn hatched(on: &mut Surface<'_>, rect: drawing::Rect, radius: f32, paint: Paint) {
    const DISTANCE: f32 = 6.0;
    let Some(clip) = rounded(rect, radius) else { return };
    on.push_clip_path(&clip, &FillRule::NonZero);
    let mut x = rect.x - rect.h;
    while x < rect.right() {
        let line = drawing::Stroke { paint, width: 1.5, dashed: false };
        shape(on, polygon(&[(x, rect.bottom()), (x + rect.h, rect.y)], false), None, Some(line));
        x += DISTANCE;
    }
    on.pop();
}
