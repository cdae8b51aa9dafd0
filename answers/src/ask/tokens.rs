//! The words of a question, each with the place where it stands.

use rust_stemmers::Stemmer;

use crate::model::folded;

/// A word, a number or an arrow.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Token {
    /// Where it begins in the text, in bytes.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
    /// It in small letters, without accents.
    pub word: String,
    /// Its stem in the language of the question.
    pub stem: String,
    /// Whether it is written in capital letters only, as codes are.
    pub is_code: bool,
}

impl Token {
    /// Whether it is a number or a date in figures.
    pub(super) fn is_number(&self) -> bool {
        self.word.starts_with(|c: char| c.is_ascii_digit())
    }
}

/// Splits a text into its words. Hyphens and apostrophes separate, so that "e-mail" and "e mail" are the same two words.
pub(super) fn tokens(text: &str, stemmer: &Stemmer) -> Vec<Token> {
    let letters: Vec<(usize, char)> = text.char_indices().collect();
    let end_of = |i: usize| letters.get(i).map_or(text.len(), |(at, _)| *at);
    let mut tokens = Vec::new();
    let mut i = 0;
    while i < letters.len() {
        let first = letters[i].1;
        let begin = i;
        if matches!(first, 'º' | 'ª' | '°') {
            // the sign of an ordinal says nothing: "1º de abril"
            i += 1;
            continue;
        }
        if first.is_ascii_digit() {
            i = end_of_number(&letters, i);
        } else if first.is_alphanumeric() {
            while letters.get(i).is_some_and(|(_, c)| c.is_alphabetic()) {
                i += 1;
            }
            i += usize::from(i == begin);
        } else {
            let arrow =
                first == '→' || first == '>' || (first == '-' && letters.get(i + 1).is_some_and(|l| l.1 == '>'));
            i += if arrow && first == '-' { 2 } else { 1 };
            if !arrow && first != '%' {
                continue;
            }
        }
        let (start, end) = (end_of(begin), end_of(i));
        let word = match &text[start..end] {
            "->" | ">" => "→".to_owned(),
            written => folded(written),
        };
        let is_code = text[start..end].chars().all(char::is_uppercase);
        let stem = stem_of(&word, stemmer);
        tokens.push(Token { start, end, word, stem, is_code });
    }
    tokens
}

/// Letters of the longest word that is its own stem: what is cut off of a short word makes another one of it.
const SHORT: usize = 3;

/// The stem of a word.
pub(super) fn stem_of(word: &str, stemmer: &Stemmer) -> String {
    if word.chars().count() <= SHORT { word.to_owned() } else { stemmer.stem(word).into_owned() }
}

/// Figures, with the signs that stand inside numbers and dates: `1,000`, `2026-05-03`, `3.5.`.
fn end_of_number(letters: &[(usize, char)], mut i: usize) -> usize {
    let is_digit = |i: usize| letters.get(i).is_some_and(|(_, c)| c.is_ascii_digit());
    while is_digit(i) || (letters.get(i).is_some_and(|(_, c)| matches!(c, '-' | '.' | ',' | '/')) && is_digit(i + 1)) {
        i += 1;
    }
    i
}

#[cfg(test)]
mod tests {
    use rust_stemmers::Algorithm;

    use super::*;

    #[test]
    fn words_numbers_and_arrows_stand_alone() {
        let text = "Product viewed → e-mail, since 2026-05-03 (30d)?";
        let found = tokens(text, &Stemmer::create(Algorithm::English));
        let words: Vec<&str> = found.iter().map(|t| t.word.as_str()).collect();
        assert_eq!(words, ["product", "viewed", "→", "e", "mail", "since", "2026-05-03", "30", "d"]);
        assert!(found.iter().all(|t| t.word == "→" || text[t.start..t.end].to_lowercase() == t.word));
    }
}
