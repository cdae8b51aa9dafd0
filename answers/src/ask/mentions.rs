//! What the words of a question may mean: the text cut into phrases, each with its meanings.

use std::ops::Range;

use super::english::split_negation;
use super::german::{parted, rejoin_verbs};
use super::language::{AskLanguage, Found, Lexicon};
use super::tokens::{Token, stem_of, tokens};
use super::vocabulary::{Named, NamesByStem, Vocabulary};

/// One thing that some words may mean.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Meaning {
    /// A word of the language, such as `lost` or `p-week`.
    Word(&'static str),
    /// A name of the project; how much of it is said, 1 for all.
    Name(usize, f64),
    /// Something that projects have and this one has not: a country that nobody comes from.
    Absent(&'static str),
    /// A number.
    Number(f64),
}

/// Some words of a question that mean something together.
#[derive(Debug, Clone)]
pub(super) struct Mention {
    /// Which words they are.
    pub tokens: Range<usize>,
    /// What they may mean; nothing where they are not understood.
    pub meanings: Vec<Meaning>,
    /// What words inside them mean by themselves.
    pub inner: Vec<&'static str>,
}

impl Mention {
    /// Whether it may mean this word of the language.
    pub(super) fn means(&self, word: &str) -> bool {
        self.meanings.iter().any(|meaning| matches!(meaning, Meaning::Word(known) if *known == word))
    }

    /// Whether it, or words inside it, may mean this.
    pub(super) fn says(&self, word: &str) -> bool {
        self.means(word) || self.inner.contains(&word)
    }

    /// Names that it may be.
    pub(super) fn names(&self) -> impl Iterator<Item = usize> + '_ {
        self.meanings.iter().filter_map(|meaning| match meaning {
            Meaning::Name(name, _) => Some(*name),
            _ => None,
        })
    }

    pub(super) fn number(&self) -> Option<f64> {
        self.meanings.iter().find_map(|meaning| match meaning {
            Meaning::Number(number) => Some(*number),
            Meaning::Word(word) => word.strip_prefix("n-").and_then(|n| n.parse().ok()),
            _ => None,
        })
    }

    /// Whether it changes nothing.
    pub(super) fn is_skipped(&self) -> bool {
        ["skip", "polite", "greeting", "purpose"].iter().any(|word| self.means(word))
    }
}

/// A question as words and what they mean.
#[derive(Debug)]
pub(super) struct Mentions {
    pub tokens: Vec<Token>,
    pub all: Vec<Mention>,
    pub lexicon: &'static Lexicon,
}

/// Words of a question that are read; a longer text is none.
const LONGEST: usize = 100;

/// A way to read the words from some place on.
struct Candidate {
    words: usize,
    weight: f64,
    meanings: Vec<Meaning>,
}

impl Mentions {
    /// Cuts a text into what it mentions: the cut whose phrases are the longest.
    pub(super) fn of(text: &str, vocabulary: &Vocabulary, language: AskLanguage) -> Self {
        let (stemmer, lexicon) = (language.stemmer(), language.lexicon());
        let index = vocabulary.by_stems(language);
        let mut tokens = tokens(text, &stemmer);
        tokens.truncate(LONGEST);
        if language == AskLanguage::German {
            tokens = tokens
                .into_iter()
                .flat_map(|token| parted(token, lexicon, &index, &|word: &str| stem_of(word, &stemmer)))
                .collect();
        }
        if language == AskLanguage::English {
            tokens = tokens.into_iter().flat_map(|token| split_negation(token, lexicon)).collect();
        }
        for token in &mut tokens {
            correct(token, lexicon, &index, |word| stem_of(word, &stemmer));
        }
        if language == AskLanguage::German {
            rejoin_verbs(&mut tokens, lexicon);
        }
        let skip: Vec<bool> = tokens.iter().map(|token| lexicon.means(token, "skip")).collect();
        let at: Vec<Vec<Candidate>> =
            (0..tokens.len()).map(|i| candidates(&tokens[i..], &skip[i..], language, &index)).collect();
        // the best cut of the words from each place on
        let mut best: Vec<(f64, Option<usize>)> = vec![(0.0, None); tokens.len() + 1];
        for i in (0..tokens.len()).rev() {
            best[i] = (best[i + 1].0, None);
            for (which, candidate) in at[i].iter().enumerate() {
                let weight = candidate.weight + best[i + candidate.words].0;
                if weight > best[i].0 {
                    best[i] = (weight, Some(which));
                }
            }
        }
        let mut all = Vec::new();
        let mut i = 0;
        while i < tokens.len() {
            let chosen = best[i].1.map(|which| &at[i][which]);
            let words = chosen.map_or(1, |candidate| candidate.words);
            let meanings = chosen.map(|candidate| candidate.meanings.clone()).unwrap_or_default();
            let inside = (i..i + words)
                .flat_map(|j| at[j].iter().filter(move |inner| j + inner.words <= i + words && inner.words < words));
            let inner = inside.flat_map(|inner| &inner.meanings).filter_map(|meaning| match meaning {
                Meaning::Word(word) if !matches!(*word, "skip" | "polite") => Some(*word),
                _ => None,
            });
            let mut inner: Vec<&'static str> = inner.collect();
            // what stands in the name of a touchpoint is not counted: "visits" of "visits to the blog"
            let is_touchpoint = |of: &Meaning| matches!(of, Meaning::Name(name, _) if vocabulary.is_touchpoint(*name));
            if !meanings.is_empty() && meanings.iter().all(is_touchpoint) {
                inner.retain(|word| !word.starts_with("c-"));
            }
            all.push(Mention { tokens: i..i + words, meanings, inner });
            i += words;
        }
        if matches!(language, AskLanguage::Spanish | AskLanguage::Portuguese) {
            join_people(&tokens, &mut all);
        }
        Self { tokens, all, lexicon }
    }

    /// The text that a mention was read from, in bytes.
    pub(super) fn span(&self, words: &Range<usize>) -> Range<usize> {
        let start = self.tokens.get(words.start).map_or(0, |token| token.start);
        let end = words.end.checked_sub(1).and_then(|last| self.tokens.get(last)).map_or(start, |token| token.end);
        start..end.max(start)
    }

    /// The first mention that may mean one of these words.
    pub(super) fn find(&self, words: &[&str]) -> Option<usize> {
        self.all.iter().position(|mention| words.iter().any(|word| mention.means(word)))
    }

    /// Whether anything may mean this, by itself or inside a longer phrase.
    pub(super) fn says(&self, word: &str) -> bool {
        self.all.iter().any(|mention| mention.says(word))
    }
}

/// Everything that the first of these words may mean, one candidate for each number of words.
fn candidates(words: &[Token], skip: &[bool], language: AskLanguage, index: &NamesByStem<'_>) -> Vec<Candidate> {
    let lexicon = language.lexicon();
    let mut found: Vec<Candidate> = Vec::new();
    let mut add = |words: usize, weight: f64, meaning: Meaning| match found.iter_mut().find(|of| of.words == words) {
        Some(same) => {
            same.weight = same.weight.max(weight);
            if !same.meanings.contains(&meaning) {
                same.meanings.push(meaning);
            }
        }
        None => found.push(Candidate { words, weight, meanings: vec![meaning] }),
    };
    let phrases: Vec<Found> = lexicon.with_gaps(words, skip).collect();
    // a phrase of all the words says more than one that passes over some of them: "plus d'une commande" is no "plus commandé"
    let is_passed = |found: &Found| {
        found.own < found.words
            && phrases
                .iter()
                .any(|whole| whole.words == found.words && whole.own == whole.words && whole.meaning != "skip")
    };
    for Found { words, own, meaning } in phrases.iter().copied().filter(|found| !is_passed(found)) {
        let long = (own as f64).powf(1.5);
        match meaning {
            "outside" => add(words, long + 0.2, Meaning::Absent(meaning)),
            // parts of dates, which are found by themselves
            "week-of" | "half-1" | "half-2" | "year-start" => {}
            "skip" => add(words, 0.1 * words as f64, Meaning::Word(meaning)),
            of_project if of_project.starts_with('@') => {
                let names = index.known_as(of_project);
                for name in &names {
                    add(words, long + 0.1, Meaning::Name(*name, 1.0));
                }
                let is_value = ["@country:", "@device:", "@channel:"].iter().any(|of| of_project.starts_with(of));
                if names.is_empty() && (is_value || of_project.starts_with("@kind:")) {
                    add(words, long, Meaning::Absent(of_project));
                }
            }
            _ => add(words, long, Meaning::Word(meaning)),
        }
    }
    if words.first().is_some_and(|word| is_of_future(&word.word, language, lexicon)) {
        add(1, 0.95, Meaning::Word("future"));
    }
    let is_word_of_language = words.first().is_some_and(|word| lexicon.knows(word));
    // a word with a meaning of its own is no part of a name
    let is_word = |of: &Named| (of.is_hint || of.whole < 0.6) && of.words == 1 && is_word_of_language;
    for named in index.at(words, skip).into_iter().filter(|of| !is_word(of)) {
        let weight = (named.words as f64).powf(1.5) * (0.6 + 0.5 * named.whole);
        add(named.words, weight, Meaning::Name(named.name, named.whole));
    }
    if let Some(number) = words.first().filter(|word| word.is_number())
        && let Ok(number) = number.word.replace(',', "").parse::<f64>()
    {
        add(1, 0.9, Meaning::Number(number));
    }
    for candidate in &mut found {
        // what no project knows is not a part of a name: the rain is not the rain jacket
        if candidate.meanings.contains(&Meaning::Absent("outside")) {
            candidate.meanings.retain(|meaning| matches!(meaning, Meaning::Absent(_) | Meaning::Name(_, 1.0..)));
        }
        // what this project has comes before what it has not
        if candidate.meanings.iter().any(|meaning| !matches!(meaning, Meaning::Absent(_))) {
            candidate.meanings.retain(|meaning| !matches!(meaning, Meaning::Absent(_)));
        }
    }
    found
}

/// Whether a word is a known verb in the future tense: "comprarán", "achètera". English and German say it by words of its own.
fn is_of_future(word: &str, language: AskLanguage, lexicon: &Lexicon) -> bool {
    let endings: &[&str] = match language {
        AskLanguage::Spanish => &["a", "an"],
        AskLanguage::Portuguese => &["a", "ao"],
        AskLanguage::French => &["a", "ont"],
        AskLanguage::English | AskLanguage::German => &[],
    };
    let is_verb = |verb: &str| {
        let known = |verb: &str| lexicon.is_written(verb);
        verb.len() > 3
            && verb.ends_with('r')
            && (known(verb) || (language == AskLanguage::French && known(&format!("{verb}e"))))
    };
    !lexicon.is_written(word) && endings.iter().filter_map(|ending| word.strip_suffix(ending)).any(is_verb)
}

/// "Que" after people and where they are from says who they are: "clientes alemanes que compraron".
fn join_people(tokens: &[Token], all: &mut [Mention]) {
    for at in 2..all.len() {
        let is_que = all[at].tokens.len() == 1 && tokens[all[at].tokens.start].word == "que";
        if is_que && all[at - 1].names().next().is_some() && all[at - 2].means("c-customers") {
            all[at].meanings.push(Meaning::Word("who"));
        }
    }
}

/// Puts a slip of the keyboard right: a word that nothing knows becomes the one known word that is nearest to it.
fn correct(token: &mut Token, lexicon: &Lexicon, index: &NamesByStem<'_>, stem: impl Fn(&str) -> String) {
    let letters = token.word.chars().count();
    if letters < 5 || token.is_number() || lexicon.knows(token) || index.knows(token) {
        return;
    }
    let allowed = if letters < 9 { 1 } else { 2 };
    // of a short word a letter may be missing; another letter makes another word of it
    let is_near_in_length = |word: &str| match word.chars().count() {
        long if letters < 6 => long == letters + 1,
        long => long.abs_diff(letters) <= allowed,
    };
    let known = lexicon.words().chain(index.words());
    let begins_alike = |word: &&str| word.bytes().next() == token.word.bytes().next() && is_near_in_length(word);
    let near = known.filter(begins_alike).map(|word| (strsim::damerau_levenshtein(word, &token.word), word));
    let near: Vec<(usize, &str)> = near.filter(|(distance, _)| *distance <= allowed).collect();
    // of forms of one word the one that comes first in the alphabet, so that nothing depends on the order of a table
    // a letter is left out more often than another one is struck: "vergehn" is "vergehen" and not "vergeht"
    let is_struck = |of: &(usize, &str)| of.1.chars().count() != letters + of.0;
    let Some((least, word)) = near.iter().min_by_key(|of| (of.0, is_struck(of), of.1)).copied() else { return };
    let (found, struck) = (stem(word), is_struck(&(least, word)));
    // two words that are as near leave open which of them was meant
    if near.iter().all(|of| of.0 > least || (is_struck(of) && !struck) || stem(of.1) == found) {
        (token.stem, token.word) = (found, word.to_owned());
    }
}
