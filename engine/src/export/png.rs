//! Pictures as PNG, drawn with the bundled fonts on every machine alike.

use std::sync::{Arc, OnceLock};

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree, fontdb};

use crate::present::Drawing;
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
    /// Rows.
    pub height: u32,
}

/// The pixels of an SVG text, for places that take no PNG (a window's icon).
pub fn pixels(svg: &str, scale: f32) -> Result<Pixels, PngError> {
    let map = raster(svg, scale)?;
    let rgba = map.pixels().iter().flat_map(|p| {
        let c = p.demultiply();
        [c.red(), c.green(), c.blue(), c.alpha()]
    });
    Ok(Pixels { rgba: rgba.collect(), width: map.width(), height: map.height() })
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
