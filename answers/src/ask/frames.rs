//! Which question some words ask: a table of frames, each with what has to be said for it.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::mentions::{Meaning, Mention, Mentions};
use super::parts::Parts;

/// Words that ask an insight in one way.
#[derive(Debug)]
pub(super) struct Frame {
    pub insight: &'static str,
    /// Settings that the words mean.
    pub settings: Vec<(&'static str, &'static str)>,
    cues: Vec<Cue>,
    /// What it is preferred by where two fit as well.
    bias: f64,
}

/// Something that is said, or must not be.
#[derive(Debug)]
struct Cue {
    any_of: Vec<&'static str>,
    need: Need,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Need {
    Said,
    MaySaid,
    NotSaid,
}

/// Every frame of the table.
pub(super) fn frames() -> &'static [Frame] {
    static FRAMES: LazyLock<Vec<Frame>> =
        LazyLock::new(|| include_str!("frames.txt").lines().filter_map(Frame::read).collect());
    &FRAMES
}

/// What says nothing beside the question of an insight, such as "time" where it asks how long something takes.
pub(super) fn beside(insight: &str) -> &'static [&'static str] {
    static BESIDE: LazyLock<FxHashMap<&'static str, Vec<&'static str>>> = LazyLock::new(|| {
        let lines = include_str!("frames.txt").lines().filter(|line| !line.starts_with('#'));
        let read = |line: &'static str| {
            let (insights, words) = line.split_once(" ~ ")?;
            Some((insights.split_whitespace(), words.split_whitespace()))
        };
        let mut beside: FxHashMap<&'static str, Vec<&'static str>> = FxHashMap::default();
        for (insights, words) in lines.filter_map(read) {
            for insight in insights {
                beside.entry(insight).or_default().extend(words.clone());
            }
        }
        beside
    });
    BESIDE.get(insight).map_or(&[], Vec::as_slice)
}

/// A frame that fits, with the mentions that say it.
#[derive(Debug, Clone)]
pub(super) struct Fit {
    /// Which mentions its cues are, and what they mean there.
    pub cues: Vec<(usize, &'static str)>,
    pub bias: f64,
}

impl Frame {
    fn read(line: &'static str) -> Option<Self> {
        let (head, cues) = line.split_once(" : ").filter(|_| !line.starts_with('#'))?;
        let mut head = head.split_whitespace();
        let insight = head.next()?;
        let settings = head.filter_map(|pair| pair.split_once('=')).collect();
        let (mut all, mut bias) = (Vec::new(), 0.0);
        for word in cues.split_whitespace() {
            if let Ok(number) = word.parse::<f64>() {
                bias = number;
                continue;
            }
            let need = match word {
                _ if word.starts_with('!') => Need::NotSaid,
                _ if word.ends_with('?') => Need::MaySaid,
                _ => Need::Said,
            };
            let any_of = word.trim_matches(['!', '?']).split('|').collect();
            all.push(Cue { any_of, need });
        }
        Some(Self { insight, settings, cues: all, bias })
    }

    /// The insight alone, for a question that goes on with the one before.
    pub(super) fn of_insight(insight: &'static str) -> Self {
        Self { insight, settings: Vec::new(), cues: Vec::new(), bias: 0.0 }
    }

    /// The words of its cues, for checks of the table.
    #[cfg(test)]
    pub(super) fn cue_words(&self) -> impl Iterator<Item = &'static str> + '_ {
        self.cues.iter().flat_map(|cue| cue.any_of.iter().copied())
    }

    /// How the frame fits what is mentioned; `None` where something is missing, or said that must not be.
    pub(super) fn fit(&self, mentions: &Mentions, parts: &Parts) -> Option<Fit> {
        let mut cues: Vec<(usize, &'static str)> = Vec::new();
        let of_need = |need| self.cues.iter().filter(move |cue| cue.need == need);
        for cue in of_need(Need::NotSaid) {
            let is_said = |word: &&str| {
                let asks = |at: &usize| !(parts.of_times.contains(at) || *word == "not" && parts.leaves_out(*at));
                let mut telling = mentions.all.iter().enumerate().filter(|(at, _)| asks(at));
                telling.any(|(_, mention)| mention.means(word)) || parts.has(word)
            };
            if cue.any_of.iter().any(is_said) {
                return None;
            }
        }
        // what has to be said chooses first
        for cue in of_need(Need::Said) {
            if cue.any_of.iter().any(|word| parts.has(word)) {
                continue;
            }
            let is_time = |at: usize| parts.of_times.contains(&at);
            let taken = |at: usize| cues.iter().any(|(used, _)| *used == at);
            let found = cue.best(mentions, |at| !is_time(at) && !taken(at));
            let found = found.or_else(|| cue.best(mentions, |at| !is_time(at)));
            cues.push(found?);
        }
        // of several ways to say what has to be said, all count
        for cue in self.cues.iter().filter(|cue| cue.need != Need::NotSaid) {
            for (at, mention) in mentions.all.iter().enumerate() {
                if !parts.of_times.contains(&at)
                    && !cues.iter().any(|(used, _)| *used == at)
                    && let Some(word) = cue.any_of.iter().find(|word| mention.means(word))
                {
                    cues.push((at, *word));
                }
            }
        }
        Some(Fit { cues, bias: self.bias })
    }
}

impl Cue {
    /// The mention that says it most clearly.
    fn best(&self, mentions: &Mentions, may: impl Fn(usize) -> bool) -> Option<(usize, &'static str)> {
        let said = |says: fn(&Mention, &str) -> bool| {
            let all = mentions.all.iter().enumerate().filter(|(at, _)| may(*at));
            let words = all.filter_map(|(at, mention)| {
                let word = self.any_of.iter().find(|word| says(mention, word) && may_ask(word, at, mentions))?;
                Some((mention.tokens.len(), at, *word))
            });
            words.max_by_key(|(length, at, _)| (*length, std::cmp::Reverse(*at))).map(|(_, at, word)| (at, word))
        };
        // what a longer phrase says is not what its words ask by themselves: "in one session" asks nothing about sessions
        said(Mention::means).or_else(|| said(|mention, word| !tells_alone(word) && mention.says(word)))
    }
}

/// Whether a word asks something by itself.
fn tells_alone(word: &str) -> bool {
    word.starts_with("q-") || matches!(word, "lost" | "leave" | "return" | "change" | "repeat" | "spent" | "how-many")
}

/// Whether a word asks where it stands: "who" does at the beginning, and only joins later, as in "channels of people who bought".
fn may_ask(word: &str, at: usize, mentions: &Mentions) -> bool {
    let asks = |mention: &Mention| {
        mention.meanings.iter().any(|meaning| matches!(meaning, Meaning::Word(word) if word.starts_with("q-")))
    };
    word != "who" || !mentions.all[..at].iter().any(asks)
}

/// How much a word of the language tells about what is asked.
pub(super) fn weight(word: &str) -> f64 {
    if word.starts_with("q-") {
        return 1.2;
    }
    if word.starts_with("c-")
        || word.starts_with("d-")
        || word.starts_with("m-")
        || word.starts_with("p-")
        || word.starts_with("s-")
    {
        return 0.5;
    }
    match word {
        "compare" | "repeat" => 1.1,
        "they" => 1.0,
        "lost" | "leave" | "how-long" | "return" | "change" | "hold-product" => 0.9,
        "why" | "future" | "how-good" | "when" => 0.8,
        "buyers" | "non-buyers" | "one-time-buyers" | "repeat-buyers" | "new-customers" | "inactive" | "buy"
        | "spent" | "worked" => 0.6,
        "who" | "how-often" | "ratio" | "removed" => 0.5,
        "where" | "share" | "reads" | "best" | "worst" | "after" | "before" | "rest" | "not" | "new" | "backwards"
        | "previous-period" => 0.4,
        "how-many" => 0.3,
        "did" => 0.1,
        _ if word.starts_with("e-") => 0.4,
        _ => 0.05,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ask::language::AskLanguage;
    use crate::insights;

    /// Parts of a question that are counted, not said.
    const COUNTED: [&str; 22] = [
        "compares",
        "channel",
        "asks-who",
        "touchpoint",
        "touchpoint2",
        "touchpoint3",
        "touchpoint-before-goal",
        "segment",
        "segment2",
        "stage",
        "property",
        "product",
        "source",
        "campaign",
        "value",
        "values2",
        "property-values2",
        "date",
        "dates2",
        "ahead",
        "obstacle",
        "window",
    ];

    #[test]
    fn every_insight_can_be_asked_and_every_cue_is_a_word_of_every_language() {
        for insight in insights::all() {
            assert!(frames().iter().any(|frame| frame.insight == insight.id()), "{} cannot be asked", insight.id());
        }
        for frame in frames() {
            assert!(insights::find(frame.insight).is_ok(), "{} is no insight", frame.insight);
            for cue in frame.cue_words().filter(|cue| !COUNTED.contains(cue)) {
                for language in AskLanguage::ALL {
                    assert!(language.lexicon().has(cue), "{}: nothing means {cue}", language.code());
                }
            }
        }
    }
}
