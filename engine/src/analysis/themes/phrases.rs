//! Phrases that name a topic: what its texts say more than others.

use std::collections::{BTreeMap, BTreeSet};

use super::tokens::Token;

/// Words of the longest phrase, small ones included.
const LONGEST: usize = 4;
/// Phrases that a name is made of.
const PARTS: usize = 2;

/// A phrase as it is written, with the stems in it.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Phrase {
    pub words: String,
    pub stems: BTreeSet<String>,
}

/// How often a phrase is in texts, by its words.
type Counts = BTreeMap<String, (f64, BTreeSet<String>)>;

/// The phrases of a text, each once: words in a row that begin and end with one that tells something.
fn phrases_of(tokens: &[Token]) -> BTreeMap<String, BTreeSet<String>> {
    let mut found = BTreeMap::new();
    for start in 0..tokens.len() {
        let Token::Word(..) = tokens[start] else { continue };
        let (mut words, mut stems) = (Vec::new(), BTreeSet::new());
        for token in tokens[start..].iter().take(LONGEST) {
            match token {
                Token::Break => break,
                Token::Small(word) => words.push(word.as_str()),
                Token::Word(stem, word) => {
                    words.push(word.as_str());
                    stems.insert(stem.clone());
                    found.insert(words.join(" "), stems.clone());
                }
            }
        }
    }
    found
}

/// Counts the phrases of texts, each text as often as it was written.
fn count<'a>(texts: impl Iterator<Item = (&'a [Token], f64)>) -> Counts {
    let mut counts = Counts::new();
    for (tokens, weight) in texts {
        for (words, stems) in phrases_of(tokens) {
            counts.entry(words).or_insert_with(|| (0.0, stems)).0 += weight;
        }
    }
    counts
}

/// The phrases that tell each topic from all texts, the most telling first. `topic_of` says of each text which topic it is
/// of.
pub(super) fn telling(texts: &[(Vec<Token>, f64)], topic_of: &[Option<usize>], topics: usize) -> Vec<Vec<Phrase>> {
    let all = count(texts.iter().map(|(tokens, weight)| (&tokens[..], *weight)));
    let total: f64 = texts.iter().map(|(_, weight)| weight).sum();
    (0..topics)
        .map(|topic| {
            let own = || texts.iter().zip(topic_of).filter(|(_, of)| **of == Some(topic));
            let size: f64 = own().map(|((_, weight), _)| weight).sum();
            let counts = count(own().map(|((tokens, weight), _)| (&tokens[..], *weight)));
            let mut scored: Vec<(f64, String, BTreeSet<String>)> = counts
                .into_iter()
                .filter_map(|(words, (n, stems))| {
                    let everywhere = all.get(&words)?.0;
                    // how much the phrase tells that a text is of the topic: a part of the topic's texts, times how much
                    // more often than elsewhere; longer phrases tell more at a glance
                    let more = (n / size) / (everywhere / total);
                    let length = stems.len() as f64;
                    Some((n / size * more.ln().max(0.0) * length, words, stems))
                })
                .collect();
            scored.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| a.1.cmp(&b.1)));
            apart(scored)
        })
        .collect()
}

/// Phrases of which none says what one before it says.
fn apart(scored: Vec<(f64, String, BTreeSet<String>)>) -> Vec<Phrase> {
    let mut chosen: Vec<Phrase> = Vec::new();
    for (score, words, stems) in scored {
        if score > 0.0 && chosen.iter().all(|known| known.stems.is_disjoint(&stems)) {
            chosen.push(Phrase { words, stems });
        }
        if chosen.len() == 2 * PARTS {
            break;
        }
    }
    chosen
}

/// Names of topics, none twice.
pub(super) fn names(phrases: &[Vec<Phrase>], words: &[Vec<String>]) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for (of, words) in phrases.iter().zip(words) {
        let parts: Vec<&str> = of.iter().take(PARTS).map(|phrase| phrase.words.as_str()).collect();
        let name = if parts.is_empty() {
            words.iter().take(PARTS).cloned().collect::<Vec<_>>().join(", ")
        } else {
            parts.join(", ")
        };
        let twin = names.contains(&name);
        names.push(if twin { format!("{name} ({})", names.len() + 1) } else { name });
    }
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tokens(text: &str) -> Vec<Token> {
        let token = |word: &str| match word {
            "|" => Token::Break,
            small if small.len() < 3 => Token::Small(small.to_owned()),
            word => Token::Word(word.to_owned(), word.to_owned()),
        };
        text.split(' ').map(token).collect()
    }

    #[test]
    fn topics_are_named_by_what_their_texts_say_more_than_others() {
        let texts: Vec<(Vec<Token>, f64)> =
            ["waste of time | awful", "waste of time | slow", "fast delivery | great", "fast delivery | love"]
                .into_iter()
                .map(|text| (tokens(text), 5.0))
                .collect();
        let topic_of = [Some(0), Some(0), Some(1), Some(1)];
        let found = telling(&texts, &topic_of, 2);
        assert_eq!((found[0][0].words.as_str(), found[1][0].words.as_str()), ("waste of time", "fast delivery"));
        assert!(found[0].iter().skip(1).all(|phrase| phrase.stems.is_disjoint(&found[0][0].stems)));
        let names = names(&found, &[Vec::new(), Vec::new()]);
        assert!(names[0].starts_with("waste of time, ") && names[0] != names[1], "{names:?}");
    }
}
