//! What a question is read with, and what comes out: readings with their parts, and what is done with them.

use std::ops::Range;

use jiff::civil::Date;

use super::commands::AskedCommand;
use super::filler::SettingKey;
use super::language::AskLanguage;
use super::parts::Correction;
use super::vocabulary::Vocabulary;

/// Below this nothing was asked clearly.
pub(super) const WEAK: f64 = 0.8;

/// An insight that can be asked, with what can be set.
#[derive(Debug, Clone)]
pub(super) struct AskedInsight {
    /// Its id.
    pub id: &'static str,
    /// Its settings.
    pub keys: Vec<SettingKey>,
}

/// What a question is read with.
pub(super) struct AskContext<'a> {
    /// The names of the project.
    pub vocabulary: &'a Vocabulary,
    /// What can be asked.
    pub insights: &'a [AskedInsight],
    /// The last day of the data.
    pub today: Date,
    /// The question before, which "and in April?" goes on with: its insight, settings and filter.
    pub before: Option<&'a EarlierQuestion>,
    /// What was chosen by hand.
    pub chosen: &'a [Correction],
}

/// A question as keys and values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct EarlierQuestion {
    /// The insight.
    pub insight: &'static str,
    /// Its settings that are not as usual.
    pub settings: Vec<(String, String)>,
    /// Its filter.
    pub filter: Vec<(String, String)>,
}

/// What a part of a reading says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ChipOf {
    /// Which question it is.
    Question,
    /// A setting, by its key.
    Setting(String),
    /// A part of the filter, by its key.
    Filter(String),
}

/// One thing that was understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Chip {
    /// What it says.
    pub of: ChipOf,
    /// The value; of a question its id.
    pub value: String,
    /// The words that it was read from, by their places in the text in bytes; empty where only the whole says it.
    pub words: Vec<Range<usize>>,
    /// What else the words may mean.
    pub alternatives: Vec<Correction>,
}

/// One way to take a question.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Reading {
    /// The insight.
    pub insight: &'static str,
    /// Its settings that are not as usual.
    pub settings: Vec<(String, String)>,
    /// The filter, as the command line takes it.
    pub filter: Vec<(String, String)>,
    /// What was understood.
    pub chips: Vec<Chip>,
    /// What was said and has no part in it, by its places in the text: then a person is asked, however well the rest fits.
    pub ignored: Vec<Range<usize>>,
    /// How well it explains the words; the more the better.
    pub score: f64,
}

/// Every way to take a question, the best first, and what no way explains.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Readings {
    /// The language that it was read in.
    pub language: AskLanguage,
    /// The readings.
    pub all: Vec<Reading>,
    /// Words that are not understood, by their places in the text.
    pub unknown: Vec<Range<usize>>,
    /// How many phrases tell something.
    pub telling: usize,
    /// Words that name what this project does not have, such as a country that nobody comes from.
    pub absent: Vec<Range<usize>>,
    /// What is to be done instead of known.
    pub command: Option<AskedCommand>,
}

/// What is done with a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Understanding {
    /// The best reading is answered.
    Clear,
    /// Several are near, or some words are not understood: a person chooses.
    Ask,
    /// Nothing that can be asked is meant.
    Cannot,
}

impl Understanding {
    /// Its lasting word.
    pub fn code(self) -> &'static str {
        match self {
            Self::Clear => "clear",
            Self::Ask => "ask",
            Self::Cannot => "cannot",
        }
    }
}

/// Below this the words ask nothing at all.
const FAINT: f64 = 0.2;

/// Readings whose scores differ by less are near.
const NEAR: f64 = 0.2;

impl Readings {
    /// Whether the best reading is sure enough to be answered without asking.
    pub(super) fn understanding(&self) -> Understanding {
        let Some(best) = self.all.first() else { return Understanding::Cannot };
        if !self.absent.is_empty() {
            return Understanding::Cannot;
        }
        // a word or two that are understood and leave open what is asked of them
        if best.score < WEAK {
            let is_open = self.unknown.is_empty() && best.score >= FAINT;
            return if is_open { Understanding::Ask } else { Understanding::Cannot };
        }
        let is_near = self.all.get(1).is_some_and(|second| best.score - second.score < NEAR);
        // the more of the words is not understood, the clearer and the more the others have to be
        if !self.unknown.is_empty() && self.telling < 2 + self.unknown.len() {
            return Understanding::Cannot;
        }
        let needed = WEAK + 0.4 * self.unknown.len() as f64;
        match best.score {
            score if score < needed => Understanding::Cannot,
            // what was said and not used may change everything
            _ if is_near || !self.unknown.is_empty() || !best.ignored.is_empty() => Understanding::Ask,
            _ => Understanding::Clear,
        }
    }
}
