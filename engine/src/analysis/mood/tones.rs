//! The tone of each text, and why some have none.

use rayon::prelude::*;

use crate::analysis::survey_scores::{SurveyColumn, SurveyKind};
use crate::events::EventTable;
use crate::model::{CustomerIx, NONE_U32, TouchpointKind};
use crate::progress::{Cancelled, Progress};

use super::language::{Reading, reading};
use super::own::OwnMoods;
use super::vader::score_with;

/// Where a tone comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ToneSource {
    /// The words of the text.
    Words,
    /// The rating that was given with it.
    Rating,
    /// A person who set it by hand.
    Person,
}

/// Why a text has no tone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Unscored {
    /// It is not in English, and has no rating.
    OtherLanguage,
    /// It has no words: numbers, signs.
    NoWords,
    /// The customer did not write it: a message that went out, an answer.
    NotByCustomer,
}

impl Unscored {
    /// Every reason, in the order in which they are counted.
    pub const ALL: [Self; 3] = [Self::OtherLanguage, Self::NoWords, Self::NotByCustomer];
}

/// The tone of one text.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Tone {
    /// From -1 (bad) to 1 (good).
    pub value: f64,
    /// Where the tone comes from.
    pub source: ToneSource,
    /// What its words say, where they can be read: to be compared with the rating.
    pub by_words: Option<f64>,
}

/// The tones of all texts of a table.
pub struct Tones<'t> {
    table: &'t EventTable,
    /// By code of the text.
    of_text: Vec<Result<Tone, Unscored>>,
    ratings: Vec<SurveyColumn<'t>>,
    by_customer: Vec<bool>,
}

/// Texts that are read between two looks at whether anybody still waits.
const AT_ONCE: usize = 8192;

impl<'t> Tones<'t> {
    /// Reads every different text once. With `ratings`, satisfaction or stars that were given beside a text count in place of
    /// its words.
    pub fn read(table: &'t EventTable, own: &OwnMoods, ratings: bool, progress: &Progress) -> Result<Self, Cancelled> {
        let texts: Vec<&str> = table.dims.text.iter().collect();
        let mut of_text = Vec::with_capacity(texts.len());
        for some in texts.chunks(AT_ONCE) {
            progress.check()?;
            of_text.par_extend(some.par_iter().map(|text| tone_of(text, own)));
        }
        let kind = |touchpoint: usize| table.names.kind(touchpoint as u16);
        Ok(Self {
            table,
            of_text,
            ratings: if ratings { ratings_of(table) } else { Vec::new() },
            by_customer: (0..table.names.touchpoints.len()).map(|t| is_by_customer(kind(t))).collect(),
        })
    }

    /// The tone of the text of the event at `i`; none where it has no text.
    pub fn of(&self, i: usize) -> Option<Result<Tone, Unscored>> {
        let by_customer = self.by_customer[usize::from(self.table.touchpoint[i])];
        tone_at((self.table, i), by_customer, &self.ratings, |code| self.of_text[code as usize])
    }
}

/// The tones of one customer's texts, with the events that they are of: reads nothing but these.
pub(super) fn of_customer(table: &EventTable, ix: CustomerIx, own: &OwnMoods) -> Vec<(usize, Tone)> {
    let ratings = ratings_of(table);
    let read = |code: u32| tone_of(table.dims.text.name(code), own);
    let of = |i: usize| {
        let by_customer = is_by_customer(table.names.kind(table.touchpoint[i]));
        Some((i, tone_at((table, i), by_customer, &ratings, read)?.ok()?))
    };
    table.range(ix).filter_map(of).collect()
}

/// Satisfaction and stars; how likely somebody is to recommend, or how easy something was, is no tone of a text.
fn ratings_of(table: &EventTable) -> Vec<SurveyColumn<'_>> {
    SurveyColumn::all(table).into_iter().filter(|column| column.kind == SurveyKind::Csat).collect()
}

/// The tone of the text of an event: what a person says of it, else the rating beside it, else its words.
fn tone_at(
    (table, i): (&EventTable, usize),
    by_customer: bool,
    ratings: &[SurveyColumn<'_>],
    of_text: impl Fn(u32) -> Result<Tone, Unscored>,
) -> Option<Result<Tone, Unscored>> {
    let code = table.text[i];
    if code == NONE_U32 || table.dims.text.name(code).trim().is_empty() {
        return None;
    }
    if !by_customer {
        return Some(Err(Unscored::NotByCustomer));
    }
    let by_text = of_text(code);
    if by_text.is_ok_and(|tone| tone.source == ToneSource::Person) {
        return Some(by_text);
    }
    let rating = ratings.iter().find_map(|column| Some(column.tone(column.score(table, i)?)));
    let by_words = by_text.ok().map(|tone| tone.value);
    let rated = rating.map(|value| Tone { value, source: ToneSource::Rating, by_words });
    Some(rated.ok_or(Unscored::NoWords).or(by_text))
}

/// What is sent to customers, or answers them, is not theirs.
pub(in crate::analysis) fn is_by_customer(kind: TouchpointKind) -> bool {
    kind.is_activity() && kind != TouchpointKind::SupportSolved
}

fn tone_of(text: &str, own: &OwnMoods) -> Result<Tone, Unscored> {
    if let Some(value) = own.text(text) {
        return Ok(Tone { value, source: ToneSource::Person, by_words: None });
    }
    match reading(text) {
        Reading::English => {
            let value = score_with(text, own).compound;
            Ok(Tone { value, source: ToneSource::Words, by_words: Some(value) })
        }
        Reading::OtherLanguage => Err(Unscored::OtherLanguage),
        Reading::NoWords => Err(Unscored::NoWords),
    }
}
