//! How a company looks: what its slides, pages and reports carry.

use base64::Engine as _;
use serde::{Deserialize, Serialize};

/// Colour, font, logo and author; empty where our own are used.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Look {
    /// The colour as `#RRGGBB`.
    pub color: String,
    /// The name of a font that is installed where slides are opened.
    pub font: String,
    /// The author named on slides and reports: a person or the company.
    pub author: String,
    /// The logo: a PNG image in base64.
    pub logo: Box<str>,
}

impl Look {
    /// The six digits of a colour that is written as `#1f6feb` or `1F6FEB`.
    pub fn read_color(text: &str) -> Option<String> {
        let digits = text.trim().trim_start_matches('#');
        (digits.len() == 6 && digits.bytes().all(|b| b.is_ascii_hexdigit())).then(|| digits.to_lowercase())
    }

    /// An image as [`Look::logo`] holds it.
    pub fn logo_text(image: &[u8]) -> String {
        base64::engine::general_purpose::STANDARD.encode(image)
    }

    /// The image of a logo as it is kept; `None` where it is no PNG or too large.
    pub fn read_logo(image: &[u8]) -> Option<String> {
        const LARGEST: usize = 1 << 20;
        (image.starts_with(b"\x89PNG\r\n\x1a\n") && image.len() <= LARGEST).then(|| Self::logo_text(image))
    }

    /// The logo's image, where there is one.
    pub fn logo_image(&self) -> Option<Vec<u8>> {
        let image = base64::engine::general_purpose::STANDARD.decode(self.logo.as_bytes()).ok()?;
        (!image.is_empty()).then_some(image)
    }

    /// The six digits of the colour, where there is one.
    pub fn color_hex(&self) -> Option<String> {
        Self::read_color(&self.color)
    }
}
