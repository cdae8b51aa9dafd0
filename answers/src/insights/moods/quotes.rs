//! Quotes: the texts that sound worst and best, one of each customer, without what tells who wrote them.

use crate::analysis::mood::{self, CLEAR, OwnMoods, ScoredText, ToneSource};
use crate::events::EventTable;
use crate::insights::insight::ComputedInsight;
use crate::insights::scope::AnswerError;
use crate::model::CustomerIx;
use crate::present::contact;
use crate::present::table::{Cell, Table};
use crate::privacy;
use crate::progress::Progress;
use crate::texts::text;

use super::Moods;
use super::tables::tone;

/// A text as evidence.
#[derive(Debug, Clone, PartialEq)]
pub struct Quote {
    /// The event that it is of.
    pub event: usize,
    /// When it was written, ms UTC.
    pub at: i64,
    /// The text, without what tells who wrote it.
    pub text: String,
    /// What it is known by where a person says what its tone is.
    pub key: String,
    /// Its tone, from -1 to 1.
    pub tone: f64,
    /// Where the tone comes from, in words.
    pub source: &'static str,
    /// The words that made it sound so; none where a rating or a person says it.
    pub words: Vec<String>,
}

/// Where a tone comes from, in words.
fn source_words(source: ToneSource) -> &'static str {
    match source {
        ToneSource::Words => text!("moods-source-words"),
        ToneSource::Rating => text!("moods-source-rating"),
        ToneSource::Person => text!("moods-source-person"),
    }
}

/// The names of a customer, which no quote of theirs has.
fn names_of(table: &EventTable, ix: CustomerIx) -> [&str; 3] {
    let people = &table.people;
    [&people.name, &people.first_name, &people.last_name].map(|column| people.first_of(ix, column))
}

impl Quote {
    /// A text as evidence.
    pub fn new(table: &EventTable, own: &OwnMoods, of: &ScoredText) -> Self {
        let event = of.event as usize;
        let whole = table.dims.text.name(table.text[event]);
        let words = match of.tone.source {
            ToneSource::Words => mood::telling(whole, own),
            ToneSource::Rating | ToneSource::Person => Vec::new(),
        };
        Self {
            event,
            at: table.time[event],
            text: privacy::quote(whole, &names_of(table, of.customer)),
            key: mood::text_key(whole),
            tone: of.tone.value,
            source: source_words(of.tone.source),
            words: words.into_iter().map(|(word, _)| word).collect(),
        }
    }
}

impl ComputedInsight<Moods> {
    /// The texts that are shown, the worst first: half as many as asked for that sound bad, and as many that sound good.
    fn quoted(&self) -> Vec<ScoredText> {
        let table = &self.scope.table;
        let mut texts: Vec<&ScoredText> = self.outcome.texts.iter().collect();
        let newest = |text: &ScoredText| std::cmp::Reverse(table.time[text.event as usize]);
        let most = self.how.quotes.div_ceil(2);
        let mut chosen = Vec::new();
        for sign in [1.0, -1.0] {
            texts.sort_by(|a, b| {
                let value = |text: &ScoredText| sign * text.tone.value;
                value(a).total_cmp(&value(b)).then_with(|| newest(a).cmp(&newest(b)))
            });
            let mut writers: Vec<CustomerIx> = Vec::new();
            for text in texts.iter().take_while(|text| sign * text.tone.value <= -CLEAR) {
                if writers.len() == most {
                    break;
                }
                if !writers.contains(&text.customer) {
                    writers.push(text.customer);
                    chosen.push(**text);
                }
            }
        }
        chosen.sort_by(|a, b| a.tone.value.total_cmp(&b.tone.value));
        chosen
    }

    /// The texts that are shown.
    pub(super) fn quote_rows(&self) -> Table {
        let table = &self.scope.table;
        let mut out = Table::new(&[
            ("customer", text!("moods-customer")),
            ("tone", text!("moods-tone")),
            ("text", text!("moods-text")),
            ("words", text!("moods-telling-words")),
            ("touchpoint", text!("moods-touchpoint")),
            ("time", text!("moods-time")),
            ("source", text!("moods-source")),
            ("text_id", text!("moods-text-id")),
        ]);
        let own = OwnMoods::new(&self.scope.project.own_moods);
        for of in self.quoted() {
            let quote = Quote::new(table, &own, &of);
            out.push(vec![
                contact::customer_cell(table, of.customer),
                tone(quote.tone),
                Cell::text(quote.text),
                Cell::text(quote.words.join(", ")),
                Cell::text(&table.names.touchpoints[usize::from(table.touchpoint[quote.event])]),
                Cell::Time(quote.at),
                Cell::text(quote.source),
                Cell::text(quote.key),
            ]);
        }
        out
    }

    /// The codes of the texts in which a word has a tone, ascending.
    pub(super) fn texts_with(&self, word: &str, progress: &Progress) -> Result<Vec<u32>, AnswerError> {
        let (table, own) = (&self.scope.table, OwnMoods::new(&self.scope.project.own_moods));
        let wanted = word.trim().to_lowercase();
        let by_words = self.outcome.texts.iter().filter(|text| text.tone.source == ToneSource::Words);
        let mut codes: Vec<u32> = by_words.map(|text| table.text[text.event as usize]).collect();
        codes.sort_unstable();
        codes.dedup();
        progress.check()?;
        codes.retain(|&code| mood::telling(table.dims.text.name(code), &own).iter().any(|(word, _)| *word == wanted));
        match codes.is_empty() {
            true => Err(AnswerError::Unknown(text!("moods-no-text-with-word", word = wanted))),
            false => Ok(codes),
        }
    }
}
