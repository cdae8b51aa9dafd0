//! A story of scenes on its way out, and the files it can be.

use crate::model::{Look, scenes_of};
use crate::present::numbers;
use crate::progress::Progress;
use crate::release::Release;
use crate::texts::text;
use crate::workspace::{Snapshot, now};

use super::ask::{SlideError, released_slide};
use super::slide::Slide;
use super::{page, pdf, pptx};

/// The slides of a story, with what stands on its cover.
#[derive(Debug, Clone, PartialEq)]
pub struct Deck {
    /// The name of the story.
    pub title: String,
    /// Whose customers it is about.
    pub project: String,
    /// The dates of the data.
    pub period: String,
    /// When it was made, in words.
    pub made: String,
    /// Its slides, in order.
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

/// A kind of file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DeckFile {
    /// A presentation that can be edited.
    Pptx,
    /// Pages to print.
    Pdf,
    /// One page for a browser.
    Html,
}

/// The size of pages to print, all of them broader than high.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Paper {
    /// 297 × 210 mm.
    #[default]
    A4,
    /// 420 × 297 mm.
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
    /// The template is none.
    #[error("{}", text!("slides-template-unreadable", why = .0))]
    Template(String),
    /// The file could not be put together.
    #[error("{}", text!("slides-not-written", why = .0))]
    Write(String),
}

impl DeckFile {
    /// All kinds.
    pub const ALL: [Self; 3] = [Self::Pptx, Self::Pdf, Self::Html];

    /// The ending of its files.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Pptx => "pptx",
            Self::Pdf => "pdf",
            Self::Html => "html",
        }
    }

    /// A deck as such a file. The same deck is the same bytes.
    pub fn bytes(self, deck: &Deck, how: DeckOptions<'_>) -> Result<Vec<u8>, DeckFileError> {
        match self {
            Self::Pptx => pptx::write(deck, how.template),
            Self::Pdf => pdf::write(deck, how.paper),
            Self::Html => Ok(page::write(deck).into_bytes()),
        }
    }
}

/// The scenes of a story as slides that may be shared. `k` is what is asked for in place of the project's own.
pub fn deck(
    snapshot: &Snapshot,
    story: &str,
    k: Option<u32>,
    progress: &Progress,
) -> Result<Release<Deck>, SlideError> {
    let project = &snapshot.project;
    let mut slides = Vec::new();
    for scene in scenes_of(&project.scenes, story) {
        progress.check()?;
        slides.push(released_slide(snapshot, scene, k, progress)?);
    }
    let zone = numbers::zone(&project.settings.time_zone);
    let (table, title) = (&snapshot.table, story.to_owned());
    let period = numbers::period(table.first_ms(), table.last_ms(), &zone);
    let (made, look) = (numbers::date(now(), &zone), Look::clone(&project.settings.look));
    let name = project.name.clone();
    Ok(Release::together(slides).map(|slides| Deck { title, project: name, period, made, slides, look }))
}
