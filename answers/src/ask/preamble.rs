//! What is said before a question is asked: "I am preparing a meeting and would like to see the revenue per month".

use super::apart::mentions_of;
use super::frames::weight;
use super::language::AskLanguage;
use super::mentions::{Meaning, Mention, Mentions};
use super::vocabulary::Vocabulary;

/// A word of this weight or more may change what is asked.
const TELLS: f64 = 0.4;

/// The text with blanks for what stands before the words that ask, so that places stay what they are; `None` where nothing does,
/// or where something of it is known and may be a part of the question.
pub(super) fn without(
    text: &str,
    mentions: &Mentions,
    vocabulary: &Vocabulary,
    language: AskLanguage,
) -> Option<String> {
    let is_understood = |mention: &Mention| !mention.meanings.is_empty() && !mention.is_skipped();
    let asks = |at: &usize| {
        let mention = &mentions.all[*at];
        mention.means("polite") && mention.tokens.len() > 1 && mentions.all[at + 1..].iter().any(is_understood)
    };
    let at = (1..mentions.all.len()).rev().find(asks)?;
    let before = &mentions.all[..at];
    if before.iter().all(|mention| !mention.meanings.is_empty()) {
        return None;
    }
    // a name, a number, a time that was, or a word that could change the answer belongs to what is asked
    let tells = |meaning: &Meaning| match meaning {
        Meaning::Name(..) | Meaning::Absent(_) | Meaning::Number(_) => true,
        Meaning::Word(word) => {
            let is_time = matches!(*word, "since" | "last" | "ago" | "lately" | "yesterday");
            is_time || word.starts_with("month-") || weight(word) >= TELLS
        }
    };
    if before.iter().any(|mention| !mention.is_skipped() && mention.meanings.iter().any(tells)) {
        return None;
    }
    let begin = mentions.span(&mentions.all[at].tokens).start;
    let rest = format!("{}{}", " ".repeat(begin), &text[begin..]);
    let again = mentions_of(&rest, vocabulary, language);
    again.all.iter().all(|mention| !mention.meanings.is_empty()).then_some(rest)
}
