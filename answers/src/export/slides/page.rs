//! A story as one page that is clicked through in a browser: everything is inside, nothing is fetched.

use base64::Engine as _;
use sha2::{Digest, Sha256};

use crate::export::png::font_faces;
use crate::present::svg::escape;
use crate::present::{Palette, Theme};
use crate::texts::{locale, text};

use super::deck::Deck;
use super::slide::Slide;

const SCRIPT: &str = include_str!("page.js");
const STYLE: &str = include_str!("page.css");

/// A deck as a page.
pub(super) fn write(deck: &Deck) -> String {
    let base64 = base64::engine::general_purpose::STANDARD;
    // only this very script may run
    let hash = base64.encode(Sha256::digest(SCRIPT.as_bytes()));
    let accent = deck.look.color_hex().map_or(Palette::of(Theme::Light).accent.css(), |hex| format!("#{hex}"));
    let logo = match deck.look.logo.as_ref() {
        "" => String::new(),
        logo => format!("<img class='logo' alt='' src='data:image/png;base64,{}'>", escape(logo)),
    };
    let lines: String = deck.cover_lines().map(|line| format!("<p>{}</p>", escape(line))).collect();
    let mut body = format!("<section class='cover'>{logo}<h1>{}</h1>{lines}</section>\n", escape(&deck.title));
    for (n, slide) in deck.slides.iter().enumerate() {
        body.push_str(&section(slide, n));
    }
    let font = if deck.look.font.is_empty() { "Inter" } else { &deck.look.font };
    let font = font.replace(|c: char| !c.is_alphanumeric() && c != ' ', "");
    let (lang, fonts) = (locale().code(), font_faces());
    format!(
        "<!DOCTYPE html>\n<html lang='{lang}'><head><meta charset='utf-8'><meta name='viewport' \
         content='width=device-width, initial-scale=1'><meta http-equiv='Content-Security-Policy' content=\"default-src \
         'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; script-src 'sha256-{hash}'\"><title>{}</title><style>{fonts}:root{{\
         --accent:{accent};--font:'{font}'}}{STYLE}</style></head><body><main>\n{body}</main><nav><button id='back'>{}\
         </button><span id='at'></span><button id='on'>{}</button></nav><script>{SCRIPT}</script></body></html>\n",
        escape(&deck.title),
        escape(text!("slides-page-back")),
        escape(text!("slides-page-on")),
    )
}

fn section(slide: &Slide, n: usize) -> String {
    let subtitle = slide.subtitle().map_or_else(String::new, |words| format!("<p class='says'>{}</p>", escape(words)));
    let figure = slide.drawing(Theme::Light).map_or_else(String::new, |drawing| {
        let traces = slide.picture.as_ref().and_then(|picture| picture.traces.as_ref());
        let traces = traces.and_then(|traces| serde_json::to_string(traces).ok()).map_or_else(String::new, |json| {
            // no name in it ends the element
            format!("<script type='application/json'>{}</script>", json.replace('<', "\\u003c"))
        });
        format!("<figure>{}{traces}</figure>", drawing.to_inline_svg(&format!("s{n}")))
    });
    let method: String = slide.method.iter().map(|line| format!("<p>{}</p>", escape(line))).collect();
    format!(
        "<section hidden><h2>{}</h2>{subtitle}{figure}<p class='note'>{}</p><details><summary>{}</summary>{method}\
         </details></section>\n",
        escape(slide.title()),
        escape(&slide.note),
        escape(text!("slides-page-method")),
    )
}
