//! A port of vaderSentiment 3.3.2 (Hutto and Gilbert 2014, MIT): the same score for every text.

use super::Mood;
use super::own::OwnMoods;
use super::words::{boost, emoji, mood, negates, special};

/// What a word in capitals adds among words that are not.
const CAPITALS: f64 = 0.733;
/// What a negation makes of a mood.
const TURN: f64 = -0.74;
/// Half-way point of the scale from -1 to 1.
const SCALE: f64 = 15.0;

/// One word of the text.
struct Word<'a> {
    lower: String,
    capitals: bool,
    mood: Option<f64>,
    as_written: &'a str,
}

/// The tone of an English text.
pub fn score(text: &str) -> Mood {
    score_with(text, &OwnMoods::default())
}

/// The tone of an English text, where a person has set the tone of some words.
pub(super) fn score_with(text: &str, own: &OwnMoods) -> Mood {
    weighed(text, own, |_, moods, emphasis| sum_up(moods, emphasis))
}

/// The words of an English text that have a tone where they stand, in lower case, each with what it counts: negations, words
/// that strengthen and what stands beside "but" are in it.
pub fn telling_words(text: &str, own: &OwnMoods) -> Vec<(String, f64)> {
    weighed(text, own, |words, moods, _| {
        words
            .iter()
            .zip(moods)
            .filter(|(_, mood)| **mood != 0.0)
            .map(|(word, &mood)| (word.lower.clone(), mood))
            .collect()
    })
}

/// Looks at the words of a text, what each counts, and what the marks at its end add.
fn weighed<T>(text: &str, own: &OwnMoods, look: impl FnOnce(&[Word<'_>], &[f64], f64) -> T) -> T {
    let text = words_for_emoji(text);
    let text = text.trim();
    let words: Vec<Word<'_>> = text.split_whitespace().map(|token| word(token, own)).collect();
    let capitals = words.iter().filter(|w| w.capitals).count();
    let some_capitals = (1..words.len()).contains(&(words.len() - capitals));
    let mut moods: Vec<f64> = (0..words.len()).map(|i| valence(&words, i, some_capitals)).collect();
    weigh_around_but(&words, &mut moods);
    look(&words, &moods, emphasis(text))
}

fn words_for_emoji(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut after_space = true;
    for c in text.chars() {
        if let Some(words) = emoji(c) {
            if !after_space {
                out.push(' ');
            }
            out.push_str(words);
            after_space = false;
        } else {
            out.push(c);
            after_space = c == ' ';
        }
    }
    out
}

/// Takes the punctuation off a word, unless so little remains that it was an emoticon.
fn word<'a>(token: &'a str, own: &OwnMoods) -> Word<'a> {
    let stripped = token.trim_matches(|c: char| c.is_ascii_punctuation());
    let as_written = if stripped.chars().nth(2).is_none() { token } else { stripped };
    let lower = as_written.to_lowercase();
    let mood = own.word(&lower).or_else(|| mood(&lower));
    Word { capitals: all_capitals(as_written), lower, mood, as_written }
}

fn all_capitals(word: &str) -> bool {
    word.chars().any(char::is_uppercase) && !word.chars().any(char::is_lowercase)
}

/// The mood of word `i` in its surroundings.
fn valence(words: &[Word<'_>], i: usize, some_capitals: bool) -> f64 {
    let item = &words[i];
    let kind_of = item.lower == "kind" && words.get(i + 1).is_some_and(|w| w.lower == "of");
    let Some(own) = item.mood.filter(|_| !kind_of && boost(&item.lower).is_none()) else { return 0.0 };
    let mut valence = own;
    if item.lower == "no" && words.get(i + 1).is_some_and(|w| w.mood.is_some()) {
        valence = 0.0;
    }
    let back = |n: usize| i.checked_sub(n).map(|at| words[at].lower.as_str());
    let or = matches!(back(1), Some("or" | "nor"));
    if back(1) == Some("no") || back(2) == Some("no") || (back(3) == Some("no") && or) {
        valence = own * TURN;
    }
    if item.capitals && some_capitals {
        valence += if valence > 0.0 { CAPITALS } else { -CAPITALS };
    }
    for distance in 1..=3 {
        let Some(before) = i.checked_sub(distance).map(|at| &words[at]).filter(|w| w.mood.is_none()) else { continue };
        let fading = [1.0, 0.95, 0.9][distance - 1];
        valence += strengthen(before, valence, some_capitals) * fading;
        valence = negation(words, valence, distance, i);
        if distance == 3 {
            valence = idioms(words, valence, i);
        }
    }
    turn_at_least(words, valence, i)
}

fn strengthen(word: &Word<'_>, valence: f64, some_capitals: bool) -> f64 {
    let Some(mut by) = boost(&word.lower) else { return 0.0 };
    if valence < 0.0 {
        by = -by;
    }
    if some_capitals && all_capitals(word.as_written) {
        by += if valence > 0.0 { CAPITALS } else { -CAPITALS };
    }
    by
}

/// Negations up to three words before, and the phrases that look like one ("never so good", "without doubt").
fn negation(words: &[Word<'_>], valence: f64, distance: usize, i: usize) -> f64 {
    let back = |n: usize| words[i - n].lower.as_str();
    let emphatic = |word: &str| matches!(word, "so" | "this");
    let (never, without) = match distance {
        1 => (false, false),
        2 => (back(2) == "never" && emphatic(back(1)), back(2) == "without" && back(1) == "doubt"),
        _ => (
            (back(3) == "never" && emphatic(back(2))) || emphatic(back(1)),
            back(3) == "without" && (back(2) == "doubt" || back(1) == "doubt"),
        ),
    };
    if never {
        valence * 1.25
    } else if !without && negates(back(distance)) {
        valence * TURN
    } else {
        valence
    }
}

/// Phrases of two or three words around word `i`, which has at least three before it.
fn idioms(words: &[Word<'_>], mut valence: f64, i: usize) -> f64 {
    let phrase = |from: usize, to: usize| {
        let parts: Vec<&str> = words[from..=to].iter().map(|w| w.lower.as_str()).collect();
        parts.join(" ")
    };
    let before = [(i - 1, i), (i - 2, i), (i - 2, i - 1), (i - 3, i - 1), (i - 3, i - 2)];
    if let Some(whole) = before.into_iter().find_map(|(a, b)| special(&phrase(a, b))) {
        valence = whole;
    }
    for ahead in 1..=2 {
        if let Some(whole) = (i + ahead < words.len()).then(|| special(&phrase(i, i + ahead))).flatten() {
            valence = whole;
        }
    }
    for (a, b) in [(i - 3, i - 1), (i - 3, i - 2), (i - 2, i - 1)] {
        valence += boost(&phrase(a, b)).unwrap_or(0.0);
    }
    valence
}

/// "least" turns a mood; "at least" and "very least" do not.
fn turn_at_least(words: &[Word<'_>], valence: f64, i: usize) -> f64 {
    let back = |n: usize| i.checked_sub(n).map(|at| &words[at]);
    let least = back(1).is_some_and(|w| w.lower == "least" && w.mood.is_none());
    if least && !back(2).is_some_and(|w| matches!(w.lower.as_str(), "at" | "very")) { valence * TURN } else { valence }
}

/// What comes before "but" counts half, what comes after half as much again. Equal moods are found by their first
/// occurrence, as in the original.
fn weigh_around_but(words: &[Word<'_>], moods: &mut [f64]) {
    let Some(but) = words.iter().position(|w| w.lower == "but") else { return };
    for i in 0..moods.len() {
        let Some(first) = moods.iter().position(|&m| m == moods[i]) else { continue };
        if first < but {
            moods[first] *= 0.5;
        } else if first > but {
            moods[first] *= 1.5;
        }
    }
}

/// What exclamation and question marks add.
fn emphasis(text: &str) -> f64 {
    let count = |mark: u8| text.bytes().filter(|&b| b == mark).count();
    let questions = match count(b'?') {
        0 | 1 => 0.0,
        n @ (2 | 3) => n as f64 * 0.18,
        _ => 0.96,
    };
    count(b'!').min(4) as f64 * 0.292 + questions
}

fn sum_up(moods: &[f64], emphasis: f64) -> Mood {
    if moods.is_empty() {
        return Mood { neg: 0.0, neu: 0.0, pos: 0.0, compound: 0.0 };
    }
    let toward = |sum: f64| if sum > 0.0 { emphasis } else { -emphasis };
    let mut sum: f64 = moods.iter().sum();
    if sum != 0.0 {
        sum += toward(sum);
    }
    let mut pos: f64 = moods.iter().filter(|m| **m > 0.0).map(|m| m + 1.0).sum();
    let mut neg: f64 = moods.iter().filter(|m| **m < 0.0).map(|m| 1.0 - m).sum();
    let neutral = moods.iter().filter(|m| **m == 0.0).count() as f64;
    if pos > neg {
        pos += emphasis;
    } else if pos < neg {
        neg += emphasis;
    }
    let total = pos + neg + neutral;
    let round = |x: f64, digits: f64| (x * digits).round() / digits;
    Mood {
        neg: round(neg / total, 1e3),
        neu: round(neutral / total, 1e3),
        pos: round(pos / total, 1e3),
        compound: round((sum / (sum * sum + SCALE).sqrt()).clamp(-1.0, 1.0), 1e4),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equals_the_original_on_every_golden_text() {
        let golden = include_str!("../../../../tests/golden/sentiment/vader_expected.json");
        let groups: serde_json::Map<String, serde_json::Value> = serde_json::from_str(golden).unwrap();
        let mut texts = 0;
        for expected in groups.values().flat_map(|g| g.as_array().unwrap()) {
            let text = expected["text"].as_str().unwrap();
            let got = score(text);
            for (name, value) in [("neg", got.neg), ("neu", got.neu), ("pos", got.pos), ("compound", got.compound)] {
                let want = expected[name].as_f64().unwrap();
                assert!((value - want).abs() <= 5e-4, "{text:?}: {name} is {value}, should be {want}");
            }
            texts += 1;
        }
        assert_eq!(texts, 89);
    }

    #[test]
    fn odd_texts_have_a_score_too() {
        for text in ["", "   ", "!!!", "no", "\u{1F600}", "ÄÖÜ", "but but but"] {
            let got = score(text);
            assert!((-1.0..=1.0).contains(&got.compound), "{text:?}: {got:?}");
        }
    }
}
