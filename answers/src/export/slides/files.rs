//! The files that a story can be.

use crate::model::{Look, scenes_of};
use crate::present::numbers;
use crate::progress::Progress;
use crate::release::{Release, smallest_shared};
use crate::workspace::{Snapshot, now};

use super::ask::{SlideError, frozen_columns, released_slide};
use super::deck::{Deck, DeckFileError, DeckOptions};
use super::{page, pdf, pptx};

/// A kind of file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DeckFile {
    /// A presentation that can be edited.
    Pptx,
    /// Pages to print, one per slide.
    Pdf,
    /// One page for a browser.
    Html,
}

impl DeckFile {
    /// All kinds, in the order in which they are offered.
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
    let scenes = || scenes_of(&project.scenes, story);
    let mut shown = frozen_columns(snapshot, scenes(), smallest_shared(project, k), progress)?;
    let mut slides = Vec::new();
    for scene in scenes() {
        progress.check()?;
        slides.push(released_slide(snapshot, scene, &mut shown, k, progress)?);
    }
    let zone = numbers::zone(&project.settings.time_zone);
    let (table, title) = (&snapshot.table, story.to_owned());
    let period = numbers::period(table.first_ms(), table.last_ms(), &zone);
    let (made, look) = (numbers::date(now(), &zone), Look::clone(&project.settings.look));
    let name = project.name.clone();
    Ok(Release::together(slides).map(|slides| Deck { title, project: name, period, made, slides, look }))
}
