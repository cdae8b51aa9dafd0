//! An answer as a file: its picture, or all of its tables as a workbook, each with what it is of.

use crate::insights::Answer;
use crate::present::{Drawing, Palette, WARNING};
use crate::texts::text;

use super::pictures::Picture;
use super::png::{PngError, png};
use super::provenance::Provenance;
use super::workbook::{WorkbookError, workbook};

/// What an answer can be besides tables of text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AnswerFile {
    /// A workbook with a sheet for each table.
    Xlsx,
    /// A drawing that can be made larger.
    Svg,
    /// An image of fixed size, in pixels.
    Png,
}

/// Why an answer is not written.
#[derive(Debug, thiserror::Error)]
pub enum AnswerFileError {
    /// The answer has no picture that could be written.
    #[error("{}", text!("answer-file-no-picture"))]
    NoPicture,
    /// Its picture cannot be drawn.
    #[error(transparent)]
    Picture(#[from] PngError),
    /// Its workbook cannot be written.
    #[error(transparent)]
    Workbook(#[from] WorkbookError),
}

impl AnswerFile {
    /// All kinds, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Xlsx, Self::Svg, Self::Png];

    /// The ending of its files.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Xlsx => "xlsx",
            Self::Svg => "svg",
            Self::Png => "png",
        }
    }

    /// The one with this ending.
    pub fn of_ending(ending: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|file| file.ending().eq_ignore_ascii_case(ending))
    }

    /// Whether it is a picture.
    pub fn is_picture(self) -> bool {
        self != Self::Xlsx
    }

    /// An answer as such a file.
    pub fn bytes(self, answer: &Answer, about: &Provenance, picture: Picture) -> Result<Vec<u8>, AnswerFileError> {
        let drawing = || answer_picture(answer, about, picture).ok_or(AnswerFileError::NoPicture);
        Ok(match self {
            Self::Xlsx => workbook(answer, about)?,
            Self::Svg => drawing()?.to_svg().into_bytes(),
            Self::Png => png(&drawing()?, PIXELS)?,
        })
    }
}

/// Dots of an image for each pixel of the drawing: sharp in print and on a projector.
pub const PIXELS: f32 = 2.0;

/// The picture of an answer with its sentence above, and below it unit, base, project, dates and filter; nothing where it has
/// no picture.
pub fn answer_picture(answer: &Answer, about: &Provenance, picture: Picture) -> Option<Drawing> {
    let (_, chart) = answer.chart.as_ref()?;
    let palette = Palette::of(picture.theme);
    let mut drawing = chart.draw((picture.width, picture.height), palette).drawing;
    let caption = about.caption(&answer.note);
    drawing.title.clone_from(&about.question);
    drawing.description = format!("{} {caption}.", answer.sentence);
    let framed = drawing.framed(&answer.sentence, &caption, palette.text, palette.text_weak);
    Some(match &about.incomplete {
        Some(words) => framed.with_foot(words, WARNING),
        None => framed,
    })
}
