//! Texts as rows of stems: words that tell something, in the order in which they stand, with what was written.

use rust_stemmers::Stemmer;
use rustc_hash::{FxHashMap, FxHashSet};

use super::language::Language;

/// One word of a text.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Token {
    /// A word that tells something: its stem, and as it is written, in lower case.
    Word(String, String),
    /// A small word, which may stand inside a phrase.
    Small(String),
    /// Where a phrase ends: a sign between sentences, or the name of a product.
    Break,
}

/// Reads texts of one language.
pub(super) struct Reader {
    small: FxHashSet<&'static str>,
    stemmer: Stemmer,
    /// Words of the names of products: what is said of them is looked for, not they.
    products: FxHashSet<String>,
}

/// Letters of the shortest word that tells something.
const SHORTEST: usize = 3;

impl Reader {
    /// Reads texts of a language; words of these names are passed over.
    pub(super) fn new<'a>(language: Language, names: impl Iterator<Item = &'a str>) -> Self {
        let mut reader = Self {
            small: language.small_words().split_whitespace().collect(),
            stemmer: Stemmer::create(language.algorithm()),
            products: FxHashSet::default(),
        };
        reader.products.extend(names.flat_map(words_of));
        reader
    }

    /// Whether a word is of the name of a product, alone or several of it.
    fn names_product(&self, word: &str) -> bool {
        self.products.contains(word) || word.strip_suffix('s').is_some_and(|one| self.products.contains(one))
    }

    /// The words of a text.
    pub(super) fn tokens(&self, text: &str) -> Vec<Token> {
        let mut tokens = Vec::new();
        for part in text.split(['.', ',', ';', ':', '!', '?', '(', ')', '\n', '"']) {
            for word in words_of(part) {
                if self.small.contains(word.as_str()) || word.chars().count() < SHORTEST {
                    tokens.push(Token::Small(word));
                    continue;
                }
                let stem = self.stemmer.stem(&word).into_owned();
                let is_number = word.chars().all(|c| c.is_ascii_digit());
                let is_passed_over = is_number || self.names_product(&word);
                tokens.push(if is_passed_over { Token::Break } else { Token::Word(stem, word) });
            }
            tokens.push(Token::Break);
        }
        tokens
    }
}

/// The words of a text in lower case; an apostrophe parts them.
fn words_of(text: &str) -> impl Iterator<Item = String> + '_ {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_lowercase)
}

/// The language of a text by the small words in it; none where it has no letters of theirs, or they are few of its letters.
pub(super) fn language_of(text: &str, small: &FxHashMap<&'static str, Vec<Language>>) -> Option<Language> {
    let (mut letters, mut foreign) = (0u32, 0u32);
    for c in text.chars().filter(|c| c.is_alphabetic()) {
        letters += 1;
        foreign += u32::from(!c.is_ascii() && !('\u{c0}'..='\u{17f}').contains(&c));
    }
    if letters == 0 || foreign * 4 > letters {
        return None;
    }
    let mut found = [0u32; Language::ALL.len()];
    for word in words_of(text) {
        small.get(word.as_str()).into_iter().flatten().for_each(|&language| found[language as usize] += 1);
    }
    let most = *found.iter().max()?;
    Language::ALL.into_iter().find(|&language| found[language as usize] == most)
}

/// The small words of all languages, with the languages that they are of.
pub(super) fn small_words() -> FxHashMap<&'static str, Vec<Language>> {
    let mut all: FxHashMap<&'static str, Vec<Language>> = FxHashMap::default();
    for language in Language::ALL {
        language.small_words().split_whitespace().for_each(|word| all.entry(word).or_default().push(language));
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_are_told_by_small_words() {
        let small = small_words();
        for (text, language) in [
            ("The jacket is great and I love it", Some(Language::English)),
            ("Die Jacke ist toll, ich bin sehr zufrieden", Some(Language::German)),
            ("Je suis très déçu par la qualité", Some(Language::French)),
            ("Muy buen producto, pero el envío fue lento", Some(Language::Spanish)),
            ("Il prodotto è molto bello ma non è arrivato", Some(Language::Italian)),
            ("Een goede jas, maar het was niet op tijd", Some(Language::Dutch)),
            ("Great!", Some(Language::English)),
            ("Очень хорошая куртка", None),
            ("12 345", None),
        ] {
            assert_eq!(language_of(text, &small), language, "{text}");
        }
    }

    #[test]
    fn words_are_stems_without_small_ones_and_products() {
        let reader = Reader::new(Language::English, ["Rain jacket"].into_iter());
        let word = |stem: &str, word: &str| Token::Word(stem.to_owned(), word.to_owned());
        let found = reader.tokens("The rain jackets arrived damaged, I'm disappointed.");
        let expected = [
            Token::Small("the".to_owned()),
            Token::Break,
            Token::Break,
            word("arriv", "arrived"),
            word("damag", "damaged"),
            Token::Break,
            Token::Small("i".to_owned()),
            Token::Small("m".to_owned()),
            word("disappoint", "disappointed"),
            Token::Break,
            Token::Break,
        ];
        assert_eq!(found, expected);
    }
}
