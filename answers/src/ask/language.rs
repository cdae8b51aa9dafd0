//! The languages in which questions are read, and what their words mean.

use std::sync::LazyLock;

use rust_stemmers::{Algorithm, Stemmer};
use rustc_hash::{FxHashMap, FxHashSet};

use super::tokens::{Token, tokens};
use crate::model::{Country, countries, folded};

/// A language in which questions are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum AskLanguage {
    /// English.
    English,
    /// German.
    German,
    /// French.
    French,
    /// Spanish.
    Spanish,
    /// Portuguese.
    Portuguese,
}

impl AskLanguage {
    /// All of them; where nothing tells two apart, the one that stands first.
    pub const ALL: [Self; 5] = [Self::English, Self::German, Self::French, Self::Spanish, Self::Portuguese];

    /// Its lasting code: `en`.
    pub fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::German => "de",
            Self::French => "fr",
            Self::Spanish => "es",
            Self::Portuguese => "pt",
        }
    }

    /// The language of a code such as `de` or `de-AT`.
    pub fn from_code(code: &str) -> Option<Self> {
        let code = code.to_lowercase();
        let main = code.split(['-', '_', '.']).next().unwrap_or_default();
        Self::ALL.into_iter().find(|language| language.code() == main)
    }

    pub(super) fn stemmer(self) -> Stemmer {
        Stemmer::create(match self {
            Self::English => Algorithm::English,
            Self::German => Algorithm::German,
            Self::French => Algorithm::French,
            Self::Spanish => Algorithm::Spanish,
            Self::Portuguese => Algorithm::Portuguese,
        })
    }

    fn table(self) -> &'static str {
        match self {
            Self::English => include_str!("words/en.txt"),
            Self::German => include_str!("words/de.txt"),
            Self::French => include_str!("words/fr.txt"),
            Self::Spanish => include_str!("words/es.txt"),
            Self::Portuguese => include_str!("words/pt.txt"),
        }
    }

    /// What its words mean.
    pub(super) fn lexicon(self) -> &'static Lexicon {
        static LEXICONS: LazyLock<[Lexicon; 5]> =
            LazyLock::new(|| AskLanguage::ALL.map(|language| Lexicon::read(language.table(), &language.stemmer())));
        &LEXICONS[Self::ALL.iter().position(|known| *known == self).unwrap_or_default()]
    }

    /// Reads its table of words, where that was not done yet.
    pub(super) fn prepare(self) {
        self.lexicon();
    }

    /// The languages in which most of the words of a text are words, `usual` first where it is one. Words that only name
    /// something of the project tell nothing.
    pub(super) fn likely(text: &str, usual: Self) -> Vec<Self> {
        let known = |language: Self| {
            let lexicon = language.lexicon();
            let of_text = tokens(text, &language.stemmer());
            let words = of_text.iter().filter(|token| lexicon.words.contains(&token.word)).count();
            let stems = of_text.iter().filter(|token| lexicon.stems.contains(&token.stem)).count();
            let letters = LETTERS.iter().filter(|(of, _)| *of == language).flat_map(|(_, all)| all.chars());
            let typical = letters.filter(|letter| text.contains(*letter)).count();
            3 * words + stems + 2 * typical
        };
        let most = Self::ALL.into_iter().map(known).max().unwrap_or_default();
        let mut likely: Vec<Self> = Vec::new();
        for language in [usual].into_iter().chain(Self::ALL) {
            if known(language) == most && !likely.contains(&language) {
                likely.push(language);
            }
        }
        likely
    }
}

/// How many words that tell nothing may stand inside a phrase.
const MOST_GAPS: usize = 3;

/// Letters that a language has and most of the others do not.
const LETTERS: [(AskLanguage, &str); 4] = [
    (AskLanguage::German, "ßäöü"),
    (AskLanguage::French, "œèùêûçâ"),
    (AskLanguage::Spanish, "ñ¿¡"),
    (AskLanguage::Portuguese, "ãõçêâ"),
];

/// What the words of a language mean.
#[derive(Debug)]
pub(super) struct Lexicon {
    /// Phrases by the stem of their first word.
    phrases: FxHashMap<String, Vec<Phrase>>,
    /// Every word that stands in a phrase, as it is written.
    words: FxHashSet<String>,
    stems: FxHashSet<String>,
}

/// A few words with a meaning.
#[derive(Debug)]
struct Phrase {
    words: Vec<Token>,
    /// Whether the words are compared as they are written, because other forms of them mean something else.
    is_exact: bool,
    meaning: &'static str,
}

impl Phrase {
    fn is(&self, at: usize, word: &Token) -> bool {
        let own = &self.words[at];
        if self.is_exact { own.word == word.word } else { own.stem == word.stem }
    }
}

/// A phrase that stands in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Found {
    /// How many words of the text it takes.
    pub words: usize,
    /// How many of them are its own.
    pub own: usize,
    pub meaning: &'static str,
}

impl Lexicon {
    /// Reads a table: `meaning: phrase, phrase`. A line that begins with blanks goes on with the one before it.
    fn read(table: &'static str, stemmer: &Stemmer) -> Self {
        let mut lexicon =
            Self { phrases: FxHashMap::default(), words: FxHashSet::default(), stems: FxHashSet::default() };
        let mut meaning = "";
        for line in table.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty()) {
            let mut rest = line;
            if !line.starts_with(' ')
                && let Some((name, phrases)) = line.split_once(": ")
            {
                (meaning, rest) = (name.trim(), phrases);
            }
            for phrase in rest.split(',').map(str::trim).filter(|phrase| !phrase.is_empty()) {
                lexicon.add(meaning, phrase, stemmer);
            }
        }
        for (meaning, country) in named_countries() {
            country.names.iter().chain(&country.people).for_each(|name| lexicon.add(meaning, name, stemmer));
        }
        lexicon
    }

    fn add(&mut self, meaning: &'static str, phrase: &str, stemmer: &Stemmer) {
        let is_exact = phrase.starts_with('=');
        let words = tokens(phrase, stemmer);
        let Some(first) = words.first() else { return };
        self.words.extend(words.iter().map(|token| token.word.clone()));
        self.stems.extend(words.iter().map(|token| token.stem.clone()));
        self.phrases.entry(first.stem.clone()).or_default().push(Phrase { words, is_exact, meaning });
    }

    /// The phrases that begin with the first of these words: how many words they have and what they mean.
    pub(super) fn at<'a>(&'a self, words: &'a [Token]) -> impl Iterator<Item = (usize, &'static str)> + 'a {
        self.with_gaps(words, &[]).map(|found| (found.words, found.meaning))
    }

    /// The same, where words that tell nothing may stand between those of a phrase: "get in our way". In a phrase that asks who
    /// none does: "what do customers" asks what they do.
    pub(super) fn with_gaps<'a>(&'a self, words: &'a [Token], skip: &'a [bool]) -> impl Iterator<Item = Found> + 'a {
        let begin = words.first().and_then(|first| self.phrases.get(&first.stem));
        begin.into_iter().flatten().filter_map(move |phrase| {
            let (mut own, mut gaps) = (0, 0);
            for (i, word) in words.iter().enumerate() {
                if phrase.is(own, word) {
                    own += 1;
                    if own == phrase.words.len() {
                        return Some(Found { words: i + 1, own, meaning: phrase.meaning });
                    }
                } else if i > 0 && gaps < MOST_GAPS && skip.get(i) == Some(&true) && phrase.meaning != "who" {
                    gaps += 1;
                } else {
                    return None;
                }
            }
            None
        })
    }

    /// Whether a single word has this meaning.
    pub(super) fn means(&self, word: &Token, meaning: &str) -> bool {
        self.at(std::slice::from_ref(word)).any(|(_, of)| of == meaning)
    }

    /// Whether the word stands in some phrase.
    pub(super) fn knows(&self, word: &Token) -> bool {
        self.stems.contains(&word.stem)
    }

    /// Whether the word has this meaning in this very form, not only by its stem.
    pub(super) fn has_form(&self, word: &Token, meaning: &str) -> bool {
        let same = |phrase: &Phrase| matches!(&phrase.words[..], [own] if own.word == word.word);
        let all = self.phrases.get(&word.stem).into_iter().flatten();
        all.into_iter().any(|phrase| phrase.meaning == meaning && same(phrase))
    }

    /// Whether the word stands in some phrase in this very form.
    pub(super) fn is_written(&self, word: &str) -> bool {
        self.words.contains(word)
    }

    /// Whether any phrase has this meaning.
    #[cfg(test)]
    pub(super) fn has(&self, meaning: &str) -> bool {
        self.phrases.values().flatten().any(|phrase| phrase.meaning == meaning)
    }

    /// Every word as it is written.
    pub(super) fn words(&self) -> impl Iterator<Item = &str> {
        self.words.iter().map(String::as_str)
    }
}

/// Countries with the meaning by which each is known: `@country:de`.
fn named_countries() -> &'static [(String, &'static Country)] {
    static NAMED: LazyLock<Vec<(String, &'static Country)>> =
        LazyLock::new(|| countries().iter().map(|country| (format!("@country:{}", country.code), country)).collect());
    &NAMED
}

/// The names by which a value of the project may be known: of a country its code and names.
pub(super) fn names_of(meaning: &str) -> Vec<String> {
    let own = meaning.rsplit(':').next().unwrap_or_default();
    let country = named_countries().iter().find(|(known, _)| known == meaning).map(|(_, country)| *country);
    let names = country.into_iter().flat_map(|country| country.names.iter().chain(&country.people).copied());
    std::iter::once(own).chain(names).map(folded).collect()
}
