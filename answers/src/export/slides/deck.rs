//! A story of scenes on its way out.

use crate::model::Look;
use crate::texts::text;

use super::slide::Slide;

/// The slides of a story, with what stands on its cover.
#[derive(Debug, Clone, PartialEq)]
pub struct Deck {
    /// The name of the story.
    pub title: String,
    /// The name of the project whose customers it is about.
    pub project: String,
    /// The dates of the data.
    pub period: String,
    /// When it was made, in words.
    pub made: String,
    /// The slides, in the order of the story.
    pub slides: Vec<Slide>,
    /// How the company looks.
    pub look: Look,
}

impl Deck {
    /// What stands below the title on the cover.
    pub(super) fn cover_lines(&self) -> impl Iterator<Item = &str> {
        let all = [&self.project, &self.period, &self.look.author, &self.made];
        all.into_iter().map(String::as_str).filter(|line| !line.is_empty())
    }
}

/// The size of pages to print, all of them broader than high.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Paper {
    /// A4 across, 297 × 210 mm.
    #[default]
    A4,
    /// A3 across, 420 × 297 mm.
    A3,
    /// 1189 × 841 mm, for a wall.
    A0,
}

impl Paper {
    /// Width and height in points.
    pub(super) fn size(self) -> (f32, f32) {
        let (w, h) = match self {
            Self::A4 => (297.0, 210.0),
            Self::A3 => (420.0, 297.0),
            Self::A0 => (1189.0, 841.0),
        };
        (w * 72.0 / 25.4, h * 72.0 / 25.4)
    }
}

/// How a deck is written.
#[derive(Debug, Clone, Copy, Default)]
pub struct DeckOptions<'a> {
    /// A client's template, for presentations.
    pub template: Option<&'a [u8]>,
    /// The size of pages to print.
    pub paper: Paper,
}

/// Why a deck is not written.
#[derive(Debug, thiserror::Error)]
pub enum DeckFileError {
    /// The template is no presentation that can be used.
    #[error("{}", text!("slides-template-unreadable", why = .0))]
    Template(String),
    /// The file could not be put together.
    #[error("{}", text!("slides-not-written", why = .0))]
    Write(String),
}
