//! Pictures as PNG, drawn with the bundled fonts on every machine alike.

use std::sync::{Arc, OnceLock};

use base64::Engine as _;
use resvg::tiny_skia::{self, FillRule, Path, PathBuilder, Pixmap, StrokeDash, Transform};
use resvg::usvg::{Options, Tree, fontdb};

use crate::present::Drawing;
use crate::present::drawing::{Paint, Shape, curve_line};
use crate::progress::{Cancelled, Progress};
use crate::texts::text;

const REGULAR: &[u8] = include_bytes!("../../../assets/fonts/Inter-Regular.otf");
const SEMI_BOLD: &[u8] = include_bytes!("../../../assets/fonts/Inter-SemiBold.otf");
/// No side of a PNG is longer than this.
const LONGEST: f32 = 16_000.0;

/// Why a picture could not be drawn.
#[derive(Debug, thiserror::Error)]
pub enum PngError {
    /// The picture is empty or too large.
    #[error("{}", text!("export-png-size", width = .0, height = .1))]
    Size(u32, u32),
    /// The drawing cannot be read.
    #[error("{}", text!("export-png-drawing", why = .0))]
    Drawing(String),
}

/// The bundled fonts, regular and semi-bold.
pub(super) fn fonts() -> [&'static [u8]; 2] {
    [REGULAR, SEMI_BOLD]
}

/// The bundled fonts as a style of a page that fetches nothing.
pub(super) fn font_faces() -> String {
    let face = |(font, weight): (&[u8], u32)| {
        let data = base64::engine::general_purpose::STANDARD.encode(font);
        format!(
            "@font-face{{font-family:Inter;font-weight:{weight};src:url(data:font/otf;base64,{data}) format('opentype')}}\n"
        )
    };
    fonts().into_iter().zip([400, 600]).map(face).collect()
}

fn font_database() -> Arc<fontdb::Database> {
    static FONTS: OnceLock<Arc<fontdb::Database>> = OnceLock::new();
    let load = || {
        let mut database = fontdb::Database::new();
        for font in fonts() {
            database.load_font_data(font.to_vec());
        }
        Arc::new(database)
    };
    FONTS.get_or_init(load).clone()
}

/// A drawing as PNG, `scale` device pixels per pixel (2 for sharp print and projectors).
pub fn png(drawing: &Drawing, scale: f32) -> Result<Vec<u8>, PngError> {
    raster(&drawing.to_svg(), scale)?.encode_png().map_err(|e| PngError::Drawing(e.to_string()))
}

/// Pixels with straight alpha, row by row from the top.
#[derive(Debug)]
pub struct Pixels {
    /// Red, green, blue, alpha of each pixel.
    pub rgba: Vec<u8>,
    /// Pixels in a row.
    pub width: u32,
    /// The number of rows of pixels.
    pub height: u32,
}

/// The pixels of an SVG text, for places that take no PNG (a window's icon).
pub fn pixels(svg: &str, scale: f32) -> Result<Pixels, PngError> {
    Ok(straight(&raster(svg, scale)?))
}

fn straight(map: &Pixmap) -> Pixels {
    let rgba = map.pixels().iter().flat_map(|p| {
        let c = p.demultiply();
        [c.red(), c.green(), c.blue(), c.alpha()]
    });
    Pixels { rgba: rgba.collect(), width: map.width(), height: map.height() }
}

/// The curves among `shapes` as pixels over nothing, `scale` of them per unit: more curves than can be drawn in each frame of
/// a window are drawn once. Nothing where a picture of this size cannot be.
pub fn curve_pixels(
    shapes: &[Shape],
    (width, height): (f32, f32),
    scale: f32,
    progress: &Progress,
) -> Result<Option<Pixels>, Cancelled> {
    let (w, h) = (width * scale, height * scale);
    if !(1.0..=LONGEST).contains(&w) || !(1.0..=LONGEST).contains(&h) {
        return Ok(None);
    }
    let Some(mut map) = Pixmap::new(w.ceil() as u32, h.ceil() as u32) else { return Ok(None) };
    progress.stage(text!("export-png-curves"), shapes.len() as u64);
    for some in shapes.chunks(200) {
        progress.check()?;
        some.iter().for_each(|shape| draw_curve(&mut map, shape, Transform::from_scale(scale, scale)));
        progress.advance(some.len() as u64);
    }
    Ok(Some(straight(&map)))
}

fn draw_curve(map: &mut Pixmap, shape: &Shape, scale: Transform) {
    let Shape::Curve { points, stroke, head } = shape else { return };
    let curve = curve_line(*points, *head);
    let ink = ink(stroke.paint);
    if let Some(line) = path(&curve.points, false) {
        let dash = if stroke.dashed { StrokeDash::new(vec![5.0, 4.0], 0.0) } else { None };
        let stroke = tiny_skia::Stroke { width: stroke.width, dash, ..tiny_skia::Stroke::default() };
        map.stroke_path(&line, &ink, &stroke, scale, None);
    }
    if let Some(arrow) = curve.arrow.and_then(|corners| path(&corners, true)) {
        map.fill_path(&arrow, &ink, FillRule::Winding, scale, None);
    }
}

fn path(points: &[(f32, f32)], is_closed: bool) -> Option<Path> {
    let mut out = PathBuilder::new();
    let (first, rest) = points.split_first()?;
    out.move_to(first.0, first.1);
    rest.iter().for_each(|at| out.line_to(at.0, at.1));
    if is_closed {
        out.close();
    }
    out.finish()
}

fn ink(paint: Paint) -> tiny_skia::Paint<'static> {
    let (color, opacity) = (paint.color, (paint.opacity.clamp(0.0, 1.0) * 255.0).round() as u8);
    let mut out = tiny_skia::Paint { anti_alias: true, ..tiny_skia::Paint::default() };
    out.set_color_rgba8(color.0, color.1, color.2, opacity);
    out
}

fn raster(svg: &str, scale: f32) -> Result<Pixmap, PngError> {
    let options = Options { fontdb: font_database(), font_family: "Inter".to_owned(), ..Options::default() };
    let tree = Tree::from_str(svg, &options).map_err(|e| PngError::Drawing(e.to_string()))?;
    let (w, h) = (tree.size().width() * scale, tree.size().height() * scale);
    let size = || PngError::Size(w as u32, h as u32);
    if !(1.0..=LONGEST).contains(&w) || !(1.0..=LONGEST).contains(&h) {
        return Err(size());
    }
    let mut pixels = Pixmap::new(w.ceil() as u32, h.ceil() as u32).ok_or_else(size)?;
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut pixels.as_mut());
    Ok(pixels)
}

#[cfg(test)]
mod tests {
    use crate::present::Rgb;
    use crate::present::drawing::Stroke;

    use super::*;

    #[test]
    fn curves_are_drawn_where_they_lie_over_nothing() {
        let stroke = Stroke { paint: Paint::faint(Rgb(200, 10, 20), 0.5), width: 4.0, dashed: false };
        let points = [(0.0, 10.0), (10.0, 10.0), (20.0, 10.0), (40.0, 10.0)];
        let curve = Shape::Curve { points, stroke, head: 0.0 };
        let drawn = curve_pixels(std::slice::from_ref(&curve), (40.0, 20.0), 2.0, &Progress::new()).unwrap().unwrap();
        assert_eq!((drawn.width, drawn.height), (80, 40));
        let at = |x: usize, y: usize| &drawn.rgba[4 * (y * 80 + x)..][..4];
        assert_eq!((at(40, 4), at(40, 36)), (&[0; 4][..], &[0; 4][..]));
        let [red, green, blue, alpha] = at(40, 20) else { panic!("four values") };
        assert!((126..=129).contains(alpha), "{alpha}");
        assert!(red.abs_diff(200) < 3 && green.abs_diff(10) < 3 && blue.abs_diff(20) < 3);
        let progress = Progress::new();
        progress.cancel();
        assert!(curve_pixels(&[curve], (40.0, 20.0), 2.0, &progress).is_err());
        assert_eq!(curve_pixels(&[], (0.0, 20.0), 2.0, &Progress::new()).unwrap().map(|p| p.width), None);
    }
}
