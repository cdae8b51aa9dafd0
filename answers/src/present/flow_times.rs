//! How long the ways of a flow take, as colours: the darker on a light ground, the longer.

use crate::texts::text;

use super::drawing::{Align, Drawing, Paint, Rect, Text};
use super::{Palette, Rgb, text_width};

/// Room below a flow for what its colours mean.
pub const LEGEND: f32 = 22.0;

const MINUTE: i64 = 60_000;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;

/// Up to where each colour goes, ms; always the same, so that two pictures can be laid side by side.
const ENDS: [i64; 5] = [MINUTE, HOUR, DAY, 7 * DAY, 30 * DAY];

/// How strong each colour stands on the ground.
const STRENGTHS: [f32; 6] = [0.16, 0.30, 0.45, 0.62, 0.80, 1.0];

/// The colour of ways of which half take no longer than this.
pub fn color(median: i64, palette: &Palette) -> Rgb {
    let class = ENDS.iter().position(|end| median <= *end).unwrap_or(ENDS.len());
    palette.text.over(palette.background, STRENGTHS[class])
}

/// The room that a flow has where its colours are explained below it.
pub fn without_legend((width, height): (f32, f32), are_colored: bool) -> (f32, f32) {
    (width, if are_colored { (height - LEGEND).max(1.0) } else { height })
}

/// Says at the foot of a flow what its colours mean.
pub(super) fn draw_legend(out: &mut Drawing, palette: &Palette) {
    const SIZE: f32 = 11.0;
    let names = [
        text!("flow-times-minute"),
        text!("flow-times-hour"),
        text!("flow-times-day"),
        text!("flow-times-week"),
        text!("flow-times-month"),
        text!("flow-times-longer"),
    ];
    let y = out.height - LEGEND / 2.0;
    let words = |x: f32, text: &str| Text {
        x,
        y,
        text: text.to_owned(),
        size: SIZE,
        bold: false,
        color: palette.text_weak,
        align: Align::Left,
    };
    let title = text!("flow-times-title");
    out.text(words(0.0, title));
    let mut x = text_width::width(title, SIZE, false) + 10.0;
    for (name, strength) in names.into_iter().zip(STRENGTHS) {
        let fill = Paint::solid(palette.text.over(palette.background, strength));
        out.rect(Rect::new(x, y - 5.0, 16.0, 10.0), 2.0, fill);
        out.text(words(x + 20.0, name));
        x += 20.0 + text_width::width(name, SIZE, false) + 12.0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::present::Theme;

    #[test]
    fn the_longer_a_way_takes_the_further_its_colour_is_from_the_ground() {
        for theme in [Theme::Light, Theme::Dark] {
            let palette = Palette::of(theme);
            let times = [0, MINUTE, MINUTE + 1, HOUR + 1, DAY + 1, 7 * DAY + 1, 30 * DAY + 1, 900 * DAY];
            let contrast = times.map(|ms| color(ms, palette).contrast(palette.background));
            assert!(contrast.is_sorted(), "{contrast:?}");
            assert_eq!((contrast[0], contrast[6]), (contrast[1], contrast[7]));
            assert!(contrast[1] < contrast[2] && contrast[5] < contrast[6]);
        }
    }
}
