//! What English does with words: "hasnt" and "dont" without an apostrophe.

use super::language::Lexicon;
use super::tokens::Token;

/// A denied verb that is written without an apostrophe, as the two words that it is with one: "hasnt" denies as "hasn't" does.
pub(super) fn split_negation(token: Token, lexicon: &Lexicon) -> Vec<Token> {
    let verb = token.word.strip_suffix('t').filter(|verb| verb.ends_with('n') && lexicon.is_written(verb));
    let Some(verb) = verb.filter(|_| !lexicon.is_written(&token.word)).map(str::to_owned) else { return vec![token] };
    // words of a few letters are their own stems
    let part = |word: String| Token { stem: word.clone(), word, ..token.clone() };
    vec![part(verb), part("t".to_owned())]
}
