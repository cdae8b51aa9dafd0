//! What German does with words: verbs in two parts, and compounds.

use super::language::Lexicon;
use super::tokens::Token;
use super::vocabulary::NamesByStem;

/// Parts of German verbs that stand at the end: "springt demnächst ab".
const VERB_ENDS: [&str; 19] = [
    "ab", "an", "auf", "aus", "ein", "fort", "hangen", "her", "hin", "liegen", "los", "mit", "nach", "stehen", "um",
    "weg", "weiter", "wieder", "zuruck",
];

/// Words with which something else begins, so that the part of a verb before them ends what was said.
const BEGINNINGS: [&str; 8] = ["und", "oder", "aber", "bevor", "nachdem", "wenn", "weil", "obwohl"];

/// Puts the parts of German verbs together where both are known as one: "springt ab demnächst".
pub(super) fn rejoin_verbs(tokens: &mut Vec<Token>, lexicon: &Lexicon) {
    for end in (2..tokens.len()).rev() {
        let is_last = tokens.get(end + 1).is_none_or(|next| BEGINNINGS.contains(&next.word.as_str()));
        if !is_last || !VERB_ENDS.contains(&tokens[end].word.as_str()) {
            continue;
        }
        let is_verb = |at: &usize| {
            let both = [tokens[*at].clone(), tokens[end].clone()];
            lexicon.at(&both).any(|(words, meaning)| words == 2 && !matches!(meaning, "skip" | "who"))
        };
        if let Some(verb) = (0..end - 1).rev().find(is_verb) {
            let part = tokens.remove(end);
            tokens.insert(verb + 1, part);
        }
    }
}

/// Letters of the shortest part of a compound.
const SHORTEST_PART: usize = 4;

/// What joins the parts of a compound: "Wiederkauf-s-rate".
const LINKS: [&str; 4] = ["", "s", "es", "e"];

/// A German compound that nothing knows, as its parts where all are known: "Wochenverlauf".
pub(super) fn parted(
    token: Token,
    lexicon: &Lexicon,
    index: &NamesByStem<'_>,
    stem: &impl Fn(&str) -> String,
) -> Vec<Token> {
    if token.is_number() || lexicon.knows(&token) || index.knows(&token) {
        return vec![token];
    }
    let part = |word: &str, from: usize, to: usize| Token {
        start: from,
        end: to,
        word: word.to_owned(),
        stem: stem(word),
        is_code: false,
    };
    let is_known = |token: &Token| lexicon.knows(token) || index.knows(token);
    let places = token.word.char_indices().map(|(at, _)| at).filter(|at| *at >= SHORTEST_PART);
    // the longest first part
    for at in places.collect::<Vec<_>>().into_iter().rev() {
        let (left, right) = token.word.split_at(at);
        if right.len() < SHORTEST_PART {
            continue;
        }
        let joined = LINKS.iter().filter_map(|link| left.strip_suffix(link)).filter(|left| left.len() >= SHORTEST_PART);
        let first = joined.map(|left| part(left, token.start, token.end)).find(is_known);
        let last = parted(part(right, token.start, token.end), lexicon, index, stem);
        if let Some(first) = first.filter(|_| last.iter().all(is_known)) {
            return std::iter::once(first).chain(last).collect();
        }
    }
    vec![token]
}
