//! How texts that customers wrote sound: a rough tone, not a verdict.

mod language;
mod report;
mod vader;
mod words;

use serde::Serialize;

pub use report::moods;
pub use vader::score;

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

/// The mean tone of a group of texts.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize)]
pub struct MoodMean {
    /// Texts scored.
    pub n: u64,
    /// Mean compound score, 0 where `n` is 0.
    pub mean: f64,
    /// Of them, clearly negative.
    pub negative: u64,
    /// Of them, clearly positive.
    pub positive: u64,
}

/// The texts close to a return against all others.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct ReturnMoods {
    /// Texts by customers within 14 days of a return of theirs.
    pub near: MoodMean,
    /// All other texts.
    pub other: MoodMean,
    /// `near.mean - other.mean`.
    pub difference: f64,
    /// 95 % interval of the difference (Welch).
    pub low: f64,
    /// Its upper end.
    pub high: f64,
}

/// The tone of all texts in view.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct MoodReport {
    /// All scored texts.
    pub all: MoodMean,
    /// Texts left out because they are not in English.
    pub other_language: u64,
    /// Per touchpoint (index in `names.touchpoints`), ascending.
    pub touchpoints: Vec<(u16, MoodMean)>,
    /// Per month (its first instant in the project's time zone, ms UTC), in order.
    pub months: Vec<(i64, MoodMean)>,
    /// Whether texts around returns sound different, where there are returns.
    pub around_returns: Option<ReturnMoods>,
}
