//! Questions in plain words: "where do mobile visitors from Germany get lost since May". A grammar over the insights, with no
//! network and no model: the same words give the same question.
//!
//! A text becomes [`Question`](crate::insights::Question)s in these steps:
//!
//! 1. `language` finds which of five languages it is in; `words/*.txt` say what the words of each mean, so that another
//!    language is another table.
//! 2. `tokens` and `mentions` cut it into phrases: words of the language, and names of the project from `vocabulary`, by their
//!    stems and with slips of the keyboard put right.
//! 3. `dates` finds the times, `parts` everything else that can be a setting or a part of the filter.
//! 4. `frames` (the table `frames.txt`) says which insights the words ask; `fill` and its neighbours give each part its place.
//! 5. `reading` scores how much of the words each way explains. The best is answered where it is clearly the best; otherwise
//!    a person is asked, or told that it is not understood.
//!
//! [`Asker`] holds what a project knows for all that. What it understood is said as [`UnderstoodPart`]s, each with the words
//! that it was read from and with what else they may mean, so that a click can correct it.
//!
//! # How to teach it something
//!
//! A synonym is a word in `words/*.txt`. A new insight is a line in `frames.txt` with the meanings that ask it, and a meaning
//! `q-…` in each language; its settings are filled by their keys, as everywhere.

mod apart;
mod asker;
mod commands;
mod conditions;
mod dates;
mod english;
mod exclusions;
mod fill;
mod fill_settings;
mod fill_steps;
mod filler;
mod follow_up;
mod frame_reading;
mod frames;
mod german;
mod json;
mod language;
mod left_out;
mod mentions;
mod names;
mod parts;
mod preamble;
mod reading;
mod tokens;
mod understanding;
mod variants;
mod vocabulary;

pub use asker::{AskedQuestion, Asker, Understood, UnderstoodPart};
pub use commands::{AskedCommand, ExportedThing};
pub use language::AskLanguage;
pub use parts::Correction;
pub use understanding::{ChipOf, Understanding};
pub use vocabulary::NameKind;

#[cfg(test)]
mod paraphrases;
