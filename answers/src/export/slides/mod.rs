//! Scenes as slides, and a story of them as a file: a presentation, a document or a page.
//!
//! A [`Slide`] is what a scene shows: words, a [`Drawing`](crate::present::Drawing) and a table, nothing that still knows a
//! person. All files are made of slides alone, so that they show the same, and a slide is only made where small groups are
//! merged.

mod ask;
mod beside;
mod deck;
mod files;
mod findings;
mod guess;
mod page;
mod pdf;
mod pptx;
mod room;
mod slide;
mod table;
mod traces;

pub use ask::{AskedScene, SlideError, ask_scene, freeze, frozen_slide, hide_in};
pub use deck::{Deck, DeckFileError, DeckOptions, Paper};
pub use files::{DeckFile, deck};
pub use findings::story_of_findings;
pub use guess::{GuessColumn, GuessRow, guess_columns, guess_rows};
pub use room::{RoomAnswer, RoomScene, RoomStory, room_scope};
pub use slide::{Slide, SlidePicture, readable_chart, table_of};
pub use table::{SlideCell, SlideColumn, SlideTable, table_drawing};
pub use traces::{FlowTraces, room_trace};
