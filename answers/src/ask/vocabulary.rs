//! The names of a project, as questions may say them.

use std::sync::OnceLock;

use rust_stemmers::Stemmer;
use rustc_hash::{FxHashMap, FxHashSet};

use super::language::{AskLanguage, Lexicon, names_of};
use super::tokens::{Token, tokens};
use crate::model::folded;

/// What a name of the project names.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum NameKind {
    /// A channel.
    Channel,
    /// A device.
    Device,
    /// A country.
    Country,
    /// A product.
    Product,
    /// A campaign.
    Campaign,
    /// A source.
    Source,
    /// A stage.
    Stage,
    /// A touchpoint, of the kind with this code.
    Touchpoint(&'static str),
    /// A segment; its lasting number.
    Segment(u32),
    /// A property of events.
    Property,
    /// A value of the property of this name.
    PropertyValue(String),
}

impl NameKind {
    /// The key of a filter that takes such names, where there is one.
    pub(super) fn filter_key(&self) -> Option<String> {
        Some(match self {
            Self::Channel => "channel".to_owned(),
            Self::Device => "device".to_owned(),
            Self::Country => "country".to_owned(),
            Self::Product => "product".to_owned(),
            Self::Campaign => "campaign".to_owned(),
            Self::Source => "source".to_owned(),
            Self::Segment(_) => "segment".to_owned(),
            Self::PropertyValue(name) => format!("property.{name}"),
            Self::Stage | Self::Touchpoint(_) | Self::Property => return None,
        })
    }

    /// Whether names of this kind are known by words of the language, such as `@device:mobile`.
    fn known_as(&self) -> &'static str {
        match self {
            Self::Channel => "@channel:",
            Self::Device => "@device:",
            Self::Country => "@country:",
            Self::Source => "@source:",
            Self::Stage => "@stage:",
            Self::Touchpoint(_) => "@kind:",
            _ => "@",
        }
    }

    /// Which kind is meant first where a word names several things.
    fn rank(&self) -> u8 {
        match self {
            Self::Country | Self::Device | Self::Channel => 0,
            Self::Touchpoint(_) | Self::Stage | Self::Product | Self::Segment(_) => 1,
            Self::Campaign => 2,
            Self::PropertyValue(_) | Self::Property => 3,
            Self::Source => 4,
        }
    }
}

/// A name of the project.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Name {
    /// What it names.
    pub kind: NameKind,
    /// It as the project writes it.
    pub text: String,
    /// How much there is of it, so that of two that fit the more usual is meant.
    pub events: u64,
}

/// The names of a project.
#[derive(Debug, Default)]
pub(super) struct Vocabulary {
    names: Vec<Name>,
    /// The touchpoint that reaches the goal.
    goal: Option<String>,
    /// The names by the stems of each language, made when it is first asked in.
    indexes: [OnceLock<NameIndex>; AskLanguage::ALL.len()],
}

impl Vocabulary {
    /// A vocabulary of these names; `goal` is the touchpoint that reaches the goal.
    pub(super) fn new(names: Vec<Name>, goal: Option<String>) -> Self {
        Self { names, goal, indexes: Default::default() }
    }

    /// The touchpoint that reaches the goal.
    pub(super) fn goal(&self) -> Option<&str> {
        self.goal.as_deref()
    }

    /// Other names of the same kind, the most usual first.
    pub(super) fn others(&self, kind: &NameKind, text: &str, most: usize) -> Vec<&str> {
        let mut others: Vec<&Name> = self.names.iter().filter(|name| name.kind == *kind && name.text != text).collect();
        others.sort_by_key(|name| std::cmp::Reverse(name.events));
        others.into_iter().take(most).map(|name| name.text.as_str()).collect()
    }

    /// The names by the stems of a language.
    pub(super) fn by_stems(&self, language: AskLanguage) -> NamesByStem<'_> {
        let at = AskLanguage::ALL.iter().position(|known| *known == language).unwrap_or_default();
        NamesByStem { vocabulary: self, index: self.indexes[at].get_or_init(|| NameIndex::of(&self.names, language)) }
    }

    /// A text without the names that it says whole, which tell nothing of its language: "Trichter Search, Product viewed". A
    /// text of names alone stays what it is.
    pub(super) fn without_names(&self, text: &str) -> String {
        let is_own = |name: &&Name| name.text.contains(char::is_uppercase) && name.text.chars().count() > 3;
        let mut said: Vec<&str> = self.names.iter().filter(is_own).map(|name| name.text.as_str()).collect();
        said.retain(|name| text.contains(name));
        said.sort_by_key(|name| std::cmp::Reverse(name.len()));
        let mut rest = text.to_owned();
        for name in said {
            let mut from = 0;
            while let Some(at) = rest[from..].find(name).map(|at| from + at) {
                let end = at + name.len();
                let joins = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
                if !joins(rest[..at].chars().next_back()) && !joins(rest[end..].chars().next()) {
                    rest.replace_range(at..end, &" ".repeat(name.len()));
                }
                from = end;
            }
        }
        if rest.contains(char::is_alphabetic) { rest } else { text.to_owned() }
    }

    /// Whether there is a segment of this number.
    pub(super) fn has_segment(&self, number: u32) -> bool {
        self.names.iter().any(|name| name.kind == NameKind::Segment(number))
    }

    /// Whether touchpoints are called by these words and others: "E-mail opened".
    pub(super) fn is_part_of_touchpoint(&self, words: &str) -> bool {
        let is_called = |name: &Name| matches!(name.kind, NameKind::Touchpoint(_)) && name.text.starts_with(words);
        self.names.iter().any(is_called)
    }

    pub(super) fn is_goal(&self, touchpoint: &str) -> bool {
        self.goal.as_deref() == Some(touchpoint)
    }

    pub(super) fn is_touchpoint(&self, at: usize) -> bool {
        matches!(self.names[at].kind, NameKind::Touchpoint(_))
    }

    pub(super) fn name(&self, at: usize) -> &Name {
        &self.names[at]
    }

    /// The names that a meaning of the language stands for, the most usual first: `@device:mobile`, `@kind:cart`, `@goal`.
    pub(super) fn known_as(&self, meaning: &str) -> Vec<usize> {
        let all = || self.names.iter().enumerate();
        let mut found: Vec<usize> = match (meaning, &self.goal) {
            ("@goal", goal) => {
                let is_goal = |name: &Name| Some(&name.text) == goal.as_ref();
                all()
                    .filter(|(_, name)| matches!(name.kind, NameKind::Touchpoint(_)) && is_goal(name))
                    .map(|(i, _)| i)
                    .collect()
            }
            (named, _) if named.starts_with("@named:") => {
                let word = named.trim_start_matches("@named:");
                let is = |name: &Name| {
                    let folded = folded(&name.text);
                    matches!(
                        name.kind,
                        NameKind::Touchpoint(_) | NameKind::Product | NameKind::PropertyValue(_) | NameKind::Property
                    ) && word.split('+').all(|part| folded.split(|c: char| !c.is_alphanumeric()).any(|of| of == part))
                };
                all().filter(|(_, name)| is(name)).map(|(i, _)| i).collect()
            }
            (kind, _) if kind.starts_with("@kind:") => {
                let code = kind.trim_start_matches("@kind:");
                let is = |name: &Name| matches!(name.kind, NameKind::Touchpoint(kind) if kind == code);
                let found: Vec<usize> = all().filter(|(_, name)| is(name)).map(|(i, _)| i).collect();
                // where nothing is called a payment, it is a part of the checkout
                if found.is_empty() && code == "payment" {
                    return self.known_as("@kind:checkout");
                }
                found
            }
            _ => {
                let known = names_of(meaning);
                let is = |name: &Name| {
                    meaning.starts_with(name.kind.known_as())
                        && name.kind.known_as() != "@"
                        && known.contains(&folded(&name.text))
                };
                all().filter(|(_, name)| is(name)).map(|(i, _)| i).collect()
            }
        };
        found.sort_by_key(|&i| (self.names[i].kind.rank(), std::cmp::Reverse(self.names[i].events)));
        found
    }
}

/// A name that some words say, how many words they are, and how sure that is: 1 where they say it whole.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Named {
    pub name: usize,
    pub words: usize,
    pub whole: f64,
    /// Whether it is only the first word of a segment's name, which means it where the word says nothing else.
    pub is_hint: bool,
}

/// The vocabulary with its names by the stems of a language.
#[derive(Debug, Clone, Copy)]
pub(super) struct NamesByStem<'a> {
    vocabulary: &'a Vocabulary,
    index: &'a NameIndex,
}

/// Names by the stems of a language.
#[derive(Debug, Default)]
struct NameIndex {
    /// The stems of each name, without words that tell nothing.
    stems: Vec<Vec<String>>,
    /// Whether a name is a code of two capital letters.
    is_code: Vec<bool>,
    /// Names by each of their stems.
    by_stem: FxHashMap<String, Vec<usize>>,
    words: FxHashSet<String>,
}

impl NameIndex {
    fn of(names: &[Name], language: AskLanguage) -> Self {
        let (stemmer, lexicon) = (language.stemmer(), language.lexicon());
        let mut index = Self::default();
        for (i, name) in names.iter().enumerate() {
            let stems = index.telling(&name.text, &stemmer, lexicon);
            for stem in &stems {
                let of_stem = index.by_stem.entry(stem.clone()).or_default();
                if of_stem.last() != Some(&i) {
                    of_stem.push(i);
                }
            }
            index.stems.push(stems);
            index.is_code.push(name.text.chars().count() == 2 && name.text.chars().all(char::is_uppercase));
        }
        index
    }

    /// The stems of the words of a name that tell something; all where none does.
    fn telling(&mut self, name: &str, stemmer: &Stemmer, lexicon: &Lexicon) -> Vec<String> {
        let words = tokens(name, stemmer);
        self.words.extend(words.iter().filter(|word| !word.is_number()).map(|word| word.word.clone()));
        let tells = |word: &&Token| !lexicon.means(word, "skip");
        let telling: Vec<String> = words.iter().filter(tells).map(|word| word.stem.clone()).collect();
        if telling.is_empty() { words.into_iter().map(|word| word.stem).collect() } else { telling }
    }
}

impl<'a> NamesByStem<'a> {
    /// The words of all names.
    pub(super) fn words(&self) -> impl Iterator<Item = &'a str> {
        self.index.words.iter().map(String::as_str)
    }

    pub(super) fn knows(&self, word: &Token) -> bool {
        self.index.by_stem.contains_key(&word.stem)
    }

    /// The names that a meaning of the language stands for.
    pub(super) fn known_as(&self, meaning: &str) -> Vec<usize> {
        self.vocabulary.known_as(meaning)
    }

    /// The names that the first of these words say, whole or by what is telling in them. `skip` says which words tell nothing.
    pub(super) fn at(&self, words: &[Token], skip: &[bool]) -> Vec<Named> {
        let Some(first) = words.first() else { return Vec::new() };
        let mut found: Vec<Named> = Vec::new();
        for &name in self.index.by_stem.get(&first.stem).into_iter().flatten() {
            let stems = &self.index.stems[name];
            // the code of a country may be a small word of the language: "DE" is one, "de" is none
            if self.index.is_code[name] && !first.is_code {
                continue;
            }
            let (mut said, mut end) = (Vec::new(), 0);
            for (i, word) in words.iter().enumerate().take(stems.len() + 3) {
                match stems.iter().position(|stem| *stem == word.stem) {
                    Some(at) if !said.contains(&at) => {
                        said.push(at);
                        end = i + 1;
                    }
                    _ if skip[i] && i > 0 => {}
                    _ => break,
                }
            }
            let whole = said.len() as f64 / stems.len() as f64;
            let is_alone = said.len() == 1 && self.index.by_stem.get(&first.stem).is_some_and(|all| all.len() == 1);
            let is_meant =
                self.may_be_meant(name, (said.len(), end), whole) || (is_alone && whole >= 0.5 && self.has_parts(name));
            let is_segment = matches!(self.vocabulary.name(name).kind, NameKind::Segment(_));
            let is_hint = !is_meant && is_alone && is_segment && stems.first() == Some(&first.stem);
            if is_meant || is_hint {
                found.push(Named { name, words: end, whole, is_hint });
            }
        }
        let key = |of: &Named| {
            let name = self.vocabulary.name(of.name);
            (of.words, (of.whole * 1000.0) as u32, u8::MAX - name.kind.rank(), name.events)
        };
        found.sort_by_key(|of| std::cmp::Reverse(key(of)));
        found
    }

    /// Whether one word that no other name has is enough to mean a name.
    fn has_parts(&self, name: usize) -> bool {
        matches!(self.vocabulary.name(name).kind, NameKind::Product | NameKind::Touchpoint(_))
    }

    /// Whether some words of a name are enough to mean it.
    fn may_be_meant(&self, name: usize, (said, words): (usize, usize), whole: f64) -> bool {
        match self.vocabulary.name(name).kind {
            // a few words of a long name are enough where they stand together
            NameKind::Segment(_) => whole >= 0.6 || (said >= 2 && said == words),
            NameKind::Product | NameKind::Campaign => whole >= 0.6,
            NameKind::Touchpoint(_) => whole >= 0.6,
            _ => whole >= 1.0,
        }
    }
}
