//! How texts that customers wrote sound: a rough tone, not a verdict.
//!
//! English texts are read by the word list and the rules of VADER ([`score`]); a rating beside a text counts in place of its
//! words, and what a person set ([`OwnMoods`]) in place of both. What cannot be read is counted with the reason.

mod language;
mod means;
mod own;
mod report;
mod tones;
mod vader;
mod words;

use serde::Serialize;

pub use means::MoodMean;
pub(super) use means::ToneSums;
pub use own::{OwnMoods, text_key};
pub use report::{MoodReport, MoodWord, ReturnMoods, ScoredText, moods, recent_tone, texts_of_customer};
pub(super) use tones::is_by_customer;
pub use tones::{Tone, ToneSource, Tones, Unscored};
pub use vader::{score, telling_words as telling};

/// From here up a tone is positive, from its negative down negative.
pub const CLEAR: f64 = 0.05;

/// Of fewer texts nothing is summed up.
pub const FEWEST_TEXTS: u64 = 20;

/// The tone of one text.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Mood {
    /// Share of negative words.
    pub neg: f64,
    /// Share of neutral words.
    pub neu: f64,
    /// Share of positive words.
    pub pos: f64,
    /// From -1 (bad) to 1 (good); from 0.05 up positive, from -0.05 down negative.
    pub compound: f64,
}
