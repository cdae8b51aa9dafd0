//! What customers write about: texts by the words that they share, with phrases as names, where and when they are written, and
//! who reaches the goal afterwards.
//!
//! Words are counted by their stems and weighed by how few texts have them (TF-IDF); topics are the non-negative factors of
//! that. The texts of the language that most are in are read, the others are counted. The same texts in any order give the
//! same topics.

mod language;
mod nmf;
mod phrases;
mod tokens;

use std::collections::BTreeMap;

use crate::events::{EventTable, Subset, hash_bytes};
use crate::model::{CustomerIx, NONE_U32, ThemeName};
use crate::progress::{Cancelled, Progress};

use super::parallel::by_customers_cancellable;
use nmf::{SparseRows, counts_of, normalise, products, topics};
use tokens::{Reader, Token, language_of, small_words};

pub use language::Language;

/// Fewer texts than this have no themes.
pub const FEWEST: u64 = 100;
/// Different texts that topics are learned from, at most: those with the smallest hashes.
const LEARNED_FROM: usize = 20_000;
/// A word counts where at least this many texts have it, and no more than this share of all.
const RARE: f64 = 3.0;
const COMMON: f64 = 0.5;
/// Words that count, at most.
const MOST_WORDS: usize = 2000;
/// Numbers of themes that are tried where none is asked for.
const TRIED: std::ops::RangeInclusive<usize> = 3..=8;
/// Words by which topics are judged, named and known again.
const TOP_WORDS: usize = 10;
/// A topic is one that has a name already where it shares so many of these words.
const SAME: f64 = 0.5;

/// What several texts are about.
#[derive(Debug, Clone, PartialEq)]
pub struct Theme {
    /// What it is called: phrases of its texts, or what a person called it.
    pub name: String,
    /// Whether a person called it so.
    pub is_named: bool,
    /// The words that make it, as stems, those that count most first.
    pub stems: Vec<String>,
    /// The words that make it as they are written, with how much each counts.
    pub words: Vec<(String, f64)>,
    /// Phrases that tell it from others.
    pub phrases: Vec<String>,
}

/// A text with its theme.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ThemedText {
    /// The event that it is of.
    pub event: u32,
    /// The customer who wrote it.
    pub customer: CustomerIx,
    /// The theme, by its place in [`Themes`].
    pub theme: u8,
    /// How much of the text is about it, from 0 to 1.
    pub share: f64,
}

/// What customers write about.
#[derive(Debug, Clone, PartialEq)]
pub struct Themes {
    /// The language that is read.
    pub language: Language,
    /// The themes, those of most texts first.
    pub themes: Vec<Theme>,
    /// Texts that are about one of them, customer by customer in the order of time.
    pub texts: Vec<ThemedText>,
    /// Texts that are about none of them.
    pub about_none: u64,
    /// Texts in other languages.
    pub other_language: u64,
}

/// Finds what customers in `subset` write about, in so many themes or as many as read best; none where texts are too few. Names
/// that a person gave are kept for the themes that they were given to.
pub fn themes(
    table: &EventTable,
    subset: &Subset,
    (wanted, names): (Option<usize>, &[ThemeName]),
    progress: &Progress,
) -> Result<Option<Themes>, Cancelled> {
    let written = texts_of(table, subset, progress)?;
    let mut of_code: BTreeMap<u32, f64> = BTreeMap::new();
    written.iter().for_each(|&(event, _)| *of_code.entry(table.text[event as usize]).or_default() += 1.0);
    let small = small_words();
    let text = |code: u32| table.dims.text.name(code);
    let languages: BTreeMap<u32, Option<Language>> =
        of_code.keys().map(|&code| (code, language_of(text(code), &small))).collect();
    let Some(language) = most_frequent(&of_code, &languages) else { return Ok(None) };
    progress.check()?;
    let reader = Reader::new(language, table.dims.product.iter());
    let mut different: Vec<(u32, f64)> =
        of_code.iter().map(|(&code, &n)| (code, n)).filter(|(code, _)| languages[code] == Some(language)).collect();
    // by what they say: codes come from the order of rows
    different.sort_by_key(|&(code, _)| text(code));
    let other_language = written.len() as u64 - different.iter().map(|(_, n)| *n as u64).sum::<u64>();
    let read: Vec<(u32, (Vec<Token>, f64))> =
        different.into_iter().map(|(code, n)| (code, (reader.tokens(text(code)), n))).collect();
    if read.iter().map(|(_, (_, n))| n).sum::<f64>() < FEWEST as f64 {
        return Ok(None);
    }
    progress.check()?;
    let (codes, read): (Vec<u32>, Vec<(Vec<Token>, f64)>) = read.into_iter().unzip();
    let Some(words) = Words::count(&read) else { return Ok(None) };
    let matrix = words.matrix(&read);
    let learned_from = smallest_hashes(&codes, &matrix, text);
    let numbers: Vec<usize> = wanted.map_or_else(|| TRIED.collect(), |k| vec![k]);
    let mut best: Option<(f64, Vec<Vec<f64>>)> = None;
    for k in numbers.into_iter().filter(|&k| k <= words.stems.len()) {
        progress.check()?;
        let found = topics(&learned_from, first_topics(&learned_from, k), || progress.check().is_ok());
        let found = found.ok_or(Cancelled)?;
        let coherence = coherence(&learned_from, &found);
        if best.as_ref().is_none_or(|(known, _)| coherence > *known + 1e-12) {
            best = Some((coherence, found));
        }
    }
    let Some((_, topics)) = best else { return Ok(None) };
    let gram = products(&topics);
    let of_text: Vec<MainTopic> = matrix.rows.iter().map(|row| main_topic(row, &topics, &gram)).collect();
    Ok(Some(assemble(table, (language, &words), (&read, &codes), (&topics, &of_text), names, written, other_language)))
}

/// The texts that customers wrote: event and customer.
fn texts_of(table: &EventTable, subset: &Subset, progress: &Progress) -> Result<Vec<(u32, CustomerIx)>, Cancelled> {
    let by_customer: Vec<bool> = (0..table.names.touchpoints.len())
        .map(|touchpoint| super::mood::is_by_customer(table.names.kind(touchpoint as u16)))
        .collect();
    let parts = by_customers_cancellable(table, progress, |customers| {
        let has_text = |&i: &usize| {
            let code = table.text[i];
            code != NONE_U32
                && by_customer[usize::from(table.touchpoint[i])]
                && !table.dims.text.name(code).trim().is_empty()
        };
        let of = |ix: CustomerIx| subset.events(table, ix).filter(has_text).map(move |i| (i as u32, ix));
        customers.flat_map(of).collect::<Vec<_>>()
    })?;
    Ok(parts.into_iter().flatten().collect())
}

fn most_frequent(of_code: &BTreeMap<u32, f64>, languages: &BTreeMap<u32, Option<Language>>) -> Option<Language> {
    let mut counts = [0.0; Language::ALL.len()];
    for (code, n) in of_code {
        if let Some(language) = languages[code] {
            counts[language as usize] += n;
        }
    }
    let most = Language::ALL
        .into_iter()
        .max_by(|a, b| counts[*a as usize].total_cmp(&counts[*b as usize]).then((*b as usize).cmp(&(*a as usize))))?;
    (counts[most as usize] > 0.0).then_some(most)
}

/// The words that count.
struct Words {
    stems: Vec<String>,
    /// As each is written most often.
    written: Vec<String>,
    number: BTreeMap<String, u32>,
    /// How much a text with the word tells: the fewer have it, the more.
    idf: Vec<f64>,
}

impl Words {
    /// Counts the words of texts, each text as often as it was written; none where no word is in enough of them.
    fn count(texts: &[(Vec<Token>, f64)]) -> Option<Self> {
        let mut stems: BTreeMap<&str, (f64, BTreeMap<&str, f64>)> = BTreeMap::new();
        for (tokens, n) in texts {
            let mut seen: Vec<&str> = Vec::new();
            for token in tokens {
                let Token::Word(stem, word) = token else { continue };
                let of = stems.entry(stem).or_default();
                *of.1.entry(word).or_default() += n;
                if !seen.contains(&stem.as_str()) {
                    seen.push(stem);
                    of.0 += n;
                }
            }
        }
        let all: f64 = texts.iter().map(|(_, n)| n).sum();
        let mut kept: Vec<(&str, f64, &str)> = stems
            .iter()
            .filter(|(_, (n, _))| *n >= RARE && *n <= COMMON * all)
            .filter_map(|(stem, (n, forms))| {
                let form = forms.iter().max_by(|a, b| a.1.total_cmp(b.1).then_with(|| b.0.cmp(a.0)))?;
                Some((*stem, *n, *form.0))
            })
            .collect();
        kept.sort_by(|a, b| b.1.total_cmp(&a.1).then_with(|| a.0.cmp(b.0)));
        kept.truncate(MOST_WORDS);
        kept.sort_by_key(|of| of.0);
        (kept.len() > *TRIED.start()).then(|| Self {
            number: kept.iter().zip(0..).map(|(of, number)| (of.0.to_owned(), number)).collect(),
            idf: kept.iter().map(|of| ((1.0 + all) / (1.0 + of.1)).ln() + 1.0).collect(),
            written: kept.iter().map(|of| of.2.to_owned()).collect(),
            stems: kept.iter().map(|of| of.0.to_owned()).collect(),
        })
    }

    /// The texts by their words, each of length 1.
    fn matrix(&self, texts: &[(Vec<Token>, f64)]) -> SparseRows {
        let row = |tokens: &[Token]| {
            let mut counts: BTreeMap<u32, f64> = BTreeMap::new();
            for token in tokens {
                if let Token::Word(stem, _) = token
                    && let Some(&number) = self.number.get(stem)
                {
                    *counts.entry(number).or_default() += 1.0;
                }
            }
            let weigh = |(number, n): (u32, f64)| (number, (1.0 + n.ln()) * self.idf[number as usize]);
            let mut row: Vec<(u32, f64)> = counts.into_iter().map(weigh).collect();
            let mut values: Vec<f64> = row.iter().map(|of| of.1).collect();
            normalise(&mut values);
            row.iter_mut().zip(values).for_each(|(of, value)| of.1 = value);
            row
        };
        SparseRows {
            rows: texts.iter().map(|(tokens, _)| row(tokens)).collect(),
            weights: texts.iter().map(|(_, n)| *n).collect(),
            columns: self.stems.len(),
        }
    }
}

/// The rows that topics are learned from.
fn smallest_hashes<'t>(codes: &[u32], matrix: &SparseRows, text: impl Fn(u32) -> &'t str) -> SparseRows {
    let mut places: Vec<usize> = (0..codes.len()).filter(|&place| !matrix.rows[place].is_empty()).collect();
    if places.len() > LEARNED_FROM {
        places.sort_by_key(|&place| (hash_bytes(0, text(codes[place]).as_bytes()), place));
        places.truncate(LEARNED_FROM);
        places.sort_unstable();
    }
    SparseRows {
        rows: places.iter().map(|&place| matrix.rows[place].clone()).collect(),
        weights: places.iter().map(|&place| matrix.weights[place]).collect(),
        columns: matrix.columns,
    }
}

/// Topics to begin with: each the mean of the texts with one word, words that are in many texts and seldom in one text with
/// those before.
fn first_topics(matrix: &SparseRows, k: usize) -> Vec<Vec<f64>> {
    let mut mass = vec![0.0; matrix.columns];
    let rows = || matrix.rows.iter().zip(&matrix.weights);
    rows().for_each(|(row, n)| row.iter().for_each(|&(word, value)| mass[word as usize] += n * value));
    let mut found: Vec<Vec<f64>> = Vec::new();
    for _ in 0..k {
        let anchor = (0..matrix.columns).fold(0, |best, word| if mass[word] > mass[best] { word } else { best });
        let mut topic = vec![1e-3; matrix.columns];
        for (row, n) in rows() {
            if let Some(&(_, value)) = row.iter().find(|(word, _)| *word as usize == anchor) {
                row.iter().for_each(|&(word, other)| topic[word as usize] += n * value * other);
            }
        }
        normalise(&mut topic);
        // what stands with it begins no other
        mass.iter_mut().zip(&topic).for_each(|(mass, with)| *mass *= (1.0 - with).max(0.0).powi(2));
        mass[anchor] = 0.0;
        found.push(topic);
    }
    found
}

/// The words of a topic that count most.
fn top_words(topic: &[f64]) -> Vec<usize> {
    let mut words: Vec<usize> = (0..topic.len()).collect();
    words.sort_by(|&a, &b| topic[b].total_cmp(&topic[a]).then(a.cmp(&b)));
    words.truncate(TOP_WORDS);
    words
}

/// How well the first words of the topics go together: the mean of the normalised pointwise mutual information of their pairs,
/// less what topics have in common.
fn coherence(matrix: &SparseRows, topics: &[Vec<f64>]) -> f64 {
    const WORDS: usize = 5;
    let total: f64 = matrix.weights.iter().sum();
    let tops: Vec<Vec<usize>> = topics.iter().map(|topic| top_words(topic).into_iter().take(WORDS).collect()).collect();
    let mut sum = 0.0;
    for top in &tops {
        let mut single = vec![0.0; top.len()];
        let mut both = vec![vec![0.0; top.len()]; top.len()];
        for (row, n) in matrix.rows.iter().zip(&matrix.weights) {
            let has: Vec<usize> =
                (0..top.len()).filter(|&at| row.binary_search_by_key(&(top[at] as u32), |of| of.0).is_ok()).collect();
            for &a in &has {
                single[a] += n;
                has.iter().filter(|b| **b > a).for_each(|&b| both[a][b] += n);
            }
        }
        let pair = |a: usize, b: usize| {
            let p = both[a][b] / total;
            if p > 0.0 && p < 1.0 { (p * total * total / (single[a] * single[b])).ln() / -p.ln() } else { -1.0 }
        };
        let pairs: Vec<f64> =
            (0..top.len()).flat_map(|a| (a + 1..top.len()).map(move |b| (a, b))).map(|(a, b)| pair(a, b)).collect();
        sum += pairs.iter().sum::<f64>() / pairs.len().max(1) as f64;
    }
    let shared = |a: &[usize], b: &[usize]| a.iter().filter(|word| b.contains(word)).count() as f64 / WORDS as f64;
    let pairs = (0..tops.len()).flat_map(|a| (0..a).map(move |b| (a, b)));
    let common: f64 = pairs.map(|(a, b)| shared(&tops[a], &tops[b])).sum();
    (sum - common) / tops.len() as f64
}

/// The topic that most of a text is about, and how much of it; none where none of its words is of any.
type MainTopic = Option<(usize, f64)>;

/// What most of a text is about.
fn main_topic(row: &[(u32, f64)], topics: &[Vec<f64>], gram: &[Vec<f64>]) -> MainTopic {
    let counts = counts_of(row, topics, gram);
    let sum: f64 = counts.iter().sum();
    let best = (0..counts.len()).fold(0, |best, at| if counts[at] > counts[best] { at } else { best });
    (sum > 1e-6).then(|| (best, counts[best] / sum))
}

fn assemble(
    table: &EventTable,
    (language, words): (Language, &Words),
    (read, codes): (&[(Vec<Token>, f64)], &[u32]),
    (topics, of_text): (&[Vec<f64>], &[MainTopic]),
    names: &[ThemeName],
    written: Vec<(u32, CustomerIx)>,
    other_language: u64,
) -> Themes {
    let topic_of: Vec<Option<usize>> = of_text.iter().map(|of| of.map(|(topic, _)| topic)).collect();
    let phrases = phrases::telling(read, &topic_of, topics.len());
    let tops: Vec<Vec<usize>> = topics.iter().map(|topic| top_words(topic)).collect();
    let written_words: Vec<Vec<String>> =
        tops.iter().map(|top| top.iter().map(|&word| words.written[word].clone()).collect()).collect();
    let own_names = phrases::names(&phrases, &written_words);
    let mut sizes = vec![0.0; topics.len()];
    read.iter().zip(&topic_of).for_each(|((_, n), topic)| topic.iter().for_each(|&topic| sizes[topic] += n));
    let mut order: Vec<usize> = (0..topics.len()).filter(|&topic| sizes[topic] > 0.0).collect();
    order.sort_by(|&a, &b| sizes[b].total_cmp(&sizes[a]).then_with(|| own_names[a].cmp(&own_names[b])));
    let mut free: Vec<&ThemeName> = names.iter().collect();
    let theme = |&topic: &usize| {
        let stems: Vec<String> = tops[topic].iter().map(|&word| words.stems[word].clone()).collect();
        let alike = |name: &ThemeName| {
            let shared = name.stems.iter().filter(|stem| stems.contains(stem)).count();
            shared as f64 / name.stems.len().max(1) as f64
        };
        let known = free.iter().enumerate().max_by(|a, b| alike(a.1).total_cmp(&alike(b.1)).then(b.0.cmp(&a.0)));
        let known = known.filter(|(_, name)| alike(name) >= SAME).map(|(at, _)| at);
        let named = known.map(|at| free.remove(at).name.clone());
        Theme {
            is_named: named.is_some(),
            name: named.unwrap_or_else(|| own_names[topic].clone()),
            words: tops[topic].iter().map(|&word| (words.written[word].clone(), topics[topic][word])).collect(),
            phrases: phrases[topic].iter().map(|phrase| phrase.words.clone()).collect(),
            stems,
        }
    };
    let themes: Vec<Theme> = order.iter().map(theme).collect();
    let place_of: BTreeMap<usize, u8> = order.iter().zip(0..).map(|(&topic, place)| (topic, place)).collect();
    let of_code: BTreeMap<u32, MainTopic> = codes.iter().copied().zip(of_text.iter().copied()).collect();
    let (mut texts, mut about_none) = (Vec::new(), 0);
    for (event, customer) in written {
        match of_code.get(&table.text[event as usize]) {
            Some(Some((topic, share))) => {
                texts.push(ThemedText { event, customer, theme: place_of[topic], share: *share });
            }
            Some(None) => about_none += 1,
            None => {}
        }
    }
    Themes { language, themes, texts, about_none, other_language }
}
