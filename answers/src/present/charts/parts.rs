//! What charts share: colours by meaning, what can be pointed at, texts and round values.

use crate::present::drawing::{Align, Rect, Text};
use crate::present::{Drawing, Palette, Rgb};

/// A colour by what it means, whatever the theme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ink {
    /// A measure: how much something is, whatever it is.
    Measure,
    /// A stage by its position.
    Stage(u8),
    /// A channel by its name.
    Channel(String),
    /// One of several groups, by its position.
    Group(usize),
    /// A group beside the one at this position, to which it is close: a lighter shade of its colour.
    GroupBeside(usize),
    /// Everything that is not named.
    Other,
}

impl Ink {
    /// The colour in a theme.
    pub fn color(&self, palette: &Palette) -> Rgb {
        match self {
            Self::Measure => palette.measure,
            Self::Stage(stage) => palette.stage(*stage),
            Self::Channel(name) => palette.channel(name),
            Self::Group(i) => palette.group(*i),
            // still 3 : 1 against the ground
            Self::GroupBeside(i) => palette.group(*i).over(palette.background, 0.72),
            Self::Other => palette.other,
        }
    }
}

/// A place in a drawing that stands for a row of the answer's main table.
#[derive(Debug, Clone, PartialEq)]
pub struct ChartPart {
    /// Where it can be pointed at.
    pub place: Rect,
    /// What it says, with its numbers.
    pub about: String,
    /// The row in the main table, from 0.
    pub row: usize,
}

/// A chart as shapes, with the places that can be pointed at.
#[derive(Debug, Clone, PartialEq)]
pub struct DrawnChart {
    /// The shapes of the chart.
    pub drawing: Drawing,
    /// What in it can be pointed at.
    pub parts: Vec<ChartPart>,
}

impl DrawnChart {
    pub(super) fn new((width, height): (f32, f32), palette: &Palette) -> Self {
        Self { drawing: Drawing::new(width, height, palette.background, ""), parts: Vec::new() }
    }

    /// The same chart so many times as large.
    pub fn scaled(mut self, by: f32) -> Self {
        self.parts.iter_mut().for_each(|part| part.place = part.place.scaled(by));
        Self { drawing: self.drawing.scaled(by), ..self }
    }

    pub(super) fn part(&mut self, place: Rect, about: String, row: usize) {
        self.parts.push(ChartPart { place, about, row });
    }
}

/// Size of what stands at an axis or a mark.
pub(super) const SMALL: f32 = 12.0;

pub(super) fn label(at: (f32, f32), text: impl Into<String>, color: Rgb, align: Align) -> Text {
    Text { x: at.0, y: at.1, text: text.into(), size: SMALL, bold: false, color, align }
}

/// Round values from below `low` to above `high`, about `most` of them.
pub(super) fn round_values(low: f64, high: f64, most: usize) -> Vec<f64> {
    let span = (high - low).max(f64::MIN_POSITIVE);
    let rough = span / most.max(1) as f64;
    let power = 10f64.powf(rough.log10().floor());
    let step = [1.0, 2.0, 2.5, 5.0, 10.0].into_iter().map(|n| n * power).find(|step| *step >= rough * 0.999);
    let step = step.unwrap_or(power * 10.0);
    let (first, last) = ((low / step).floor() as i64, (high / step - 1e-9).ceil() as i64);
    (first..=last.max(first + 1)).map(|n| n as f64 * step).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_at_an_axis_are_round_and_hold_all() {
        for (low, high) in [(0.0, 7.0), (0.0, 1.0), (0.0, 0.034), (-120.0, 431.0), (0.0, 1_234_567.0)] {
            let found = round_values(low, high, 5);
            assert!(found[0] <= low && found[found.len() - 1] >= high, "{low} {high}: {found:?}");
            assert!((3..=9).contains(&found.len()), "{low} {high}: {found:?}");
        }
        assert_eq!(round_values(0.0, 0.0, 5).len(), 2);
        assert_eq!(round_values(0.0, 100.0, 5), [0.0, 20.0, 40.0, 60.0, 80.0, 100.0]);
    }
}
