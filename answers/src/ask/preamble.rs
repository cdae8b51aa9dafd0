//! What is said before and after a question: "good morning", "I am preparing a meeting and would like to see the revenue",
//! "so that I can show it to the team".

use std::ops::Range;

use super::apart::mentions_of;
use super::frames::weight;
use super::language::AskLanguage;
use super::mentions::{Meaning, Mention, Mentions};
use super::vocabulary::Vocabulary;

/// A word of this weight or more may change what is asked.
const TELLS: f64 = 0.4;

/// Words of the longest address: "hello everybody in the team,".
const LONGEST_ADDRESS: usize = 6;

/// The text with blanks for what is no part of the question, so that places stay what they are; `None` where all may be one.
pub(super) fn without(
    text: &str,
    mentions: &Mentions,
    vocabulary: &Vocabulary,
    language: AskLanguage,
) -> Option<String> {
    if let Some(place) = greeting(text, mentions).or_else(|| purpose(text, mentions)) {
        let blanks = " ".repeat(place.len());
        return Some([&text[..place.start], &blanks, &text[place.end..]].concat());
    }
    opening(text, mentions, vocabulary, language)
}

/// "Hello everybody," and "good morning": up to the sign that ends it, where one does.
fn greeting(text: &str, mentions: &Mentions) -> Option<Range<usize>> {
    let first = mentions.all.first().filter(|first| first.means("greeting"))?;
    let end = mentions.span(&first.tokens).end;
    let address = sign_after(text, end).filter(|sign| {
        let words = mentions.tokens.iter().filter(|word| word.start < *sign).count();
        words <= LONGEST_ADDRESS && !tells_within(&(end..*sign), mentions)
    });
    Some(0..address.unwrap_or(end)).filter(|place| asks_outside(place, mentions))
}

/// "Because I have to show it to my boss": up to the next sign, where it says nothing of the question itself.
fn purpose(text: &str, mentions: &Mentions) -> Option<Range<usize>> {
    let begins = mentions.all.iter().filter(|mention| mention.means("purpose"));
    let place = |mention: &Mention| {
        let start = mentions.span(&mention.tokens).start;
        let end = sign_after(text, start);
        // before the question a sign ends it
        let is_last = mention.tokens.start > 0;
        end.or_else(|| is_last.then_some(text.len())).map(|end| start..end)
    };
    begins.filter_map(place).find(|place| !tells_within(place, mentions) && asks_outside(place, mentions))
}

/// The place of the next sign that ends a part of a sentence; a point inside a number ends none.
fn sign_after(text: &str, from: usize) -> Option<usize> {
    let is_end = |(at, c): &(usize, char)| match c {
        '.' => text[from + at + 1..].starts_with(char::is_whitespace),
        c => matches!(c, ',' | '!' | ':' | ';' | '?' | '–' | '—' | '\n'),
    };
    text[from..].char_indices().find(is_end).map(|(at, _)| from + at)
}

/// Whether words at a place may be a part of what is asked.
fn tells_within(place: &Range<usize>, mentions: &Mentions) -> bool {
    let is_within = |mention: &&Mention| {
        let span = mentions.span(&mention.tokens);
        place.start <= span.start && span.end <= place.end
    };
    let tells = |mention: &Mention| !mention.is_skipped() && mention.meanings.iter().any(tells);
    mentions.all.iter().filter(is_within).any(tells)
}

/// Whether something is asked outside of a place.
fn asks_outside(place: &Range<usize>, mentions: &Mentions) -> bool {
    let is_outside = |mention: &&Mention| {
        let span = mentions.span(&mention.tokens);
        span.end <= place.start || span.start >= place.end
    };
    let asks = |mention: &Mention| !mention.is_skipped() && !mention.meanings.is_empty();
    mentions.all.iter().filter(is_outside).any(asks)
}

/// A name, a number, a time that was, or a word that could change the answer belongs to what is asked.
fn tells(meaning: &Meaning) -> bool {
    match meaning {
        Meaning::Name(..) | Meaning::Absent(_) | Meaning::Number(_) => true,
        // what joins and places tells nothing by itself
        Meaning::Word("before" | "after" | "where" | "rest") => false,
        Meaning::Word(word) => {
            let is_time = matches!(*word, "since" | "last" | "ago" | "lately" | "yesterday");
            is_time || word.starts_with("month-") || weight(word) >= TELLS
        }
    }
}

/// What stands before the words that ask, "would like to see"; `None` where nothing does, or where something of it is known and
/// may be a part of the question.
fn opening(text: &str, mentions: &Mentions, vocabulary: &Vocabulary, language: AskLanguage) -> Option<String> {
    let is_understood = |mention: &Mention| !mention.meanings.is_empty() && !mention.is_skipped();
    let asks = |at: &usize| {
        let mention = &mentions.all[*at];
        mention.means("polite") && mention.tokens.len() > 1 && mentions.all[at + 1..].iter().any(is_understood)
    };
    let at = (1..mentions.all.len()).rev().find(asks)?;
    let before = &mentions.all[..at];
    if before.iter().all(|mention| !mention.meanings.is_empty() && !mention.means("purpose")) {
        return None;
    }
    if before.iter().any(|mention| !mention.is_skipped() && mention.meanings.iter().any(tells)) {
        return None;
    }
    let begin = mentions.span(&mentions.all[at].tokens).start;
    let rest = format!("{}{}", " ".repeat(begin), &text[begin..]);
    let again = mentions_of(&rest, vocabulary, language);
    again.all.iter().all(|mention| !mention.meanings.is_empty()).then_some(rest)
}
