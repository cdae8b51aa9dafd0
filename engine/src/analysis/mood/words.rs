//! VADER's words that change the mood of others, and its lexicon (MIT, see `assets/vader`).

use std::sync::LazyLock;

use rustc_hash::{FxHashMap, FxHashSet};

/// Words that turn the mood of what follows.
const NEGATE: &[&str] = &[
    "aint",
    "arent",
    "cannot",
    "cant",
    "couldnt",
    "darent",
    "didnt",
    "doesnt",
    "ain't",
    "aren't",
    "can't",
    "couldn't",
    "daren't",
    "didn't",
    "doesn't",
    "dont",
    "hadnt",
    "hasnt",
    "havent",
    "isnt",
    "mightnt",
    "mustnt",
    "neither",
    "don't",
    "hadn't",
    "hasn't",
    "haven't",
    "isn't",
    "mightn't",
    "mustn't",
    "neednt",
    "needn't",
    "never",
    "none",
    "nope",
    "nor",
    "not",
    "nothing",
    "nowhere",
    "oughtnt",
    "shant",
    "shouldnt",
    "uhuh",
    "wasnt",
    "werent",
    "oughtn't",
    "shan't",
    "shouldn't",
    "uh-uh",
    "wasn't",
    "weren't",
    "without",
    "wont",
    "wouldnt",
    "won't",
    "wouldn't",
    "rarely",
    "seldom",
    "despite",
];

/// Words that strengthen what follows.
const STRONGER: &[&str] = &[
    "absolutely",
    "amazingly",
    "awfully",
    "completely",
    "considerable",
    "considerably",
    "decidedly",
    "deeply",
    "effing",
    "enormous",
    "enormously",
    "entirely",
    "especially",
    "exceptional",
    "exceptionally",
    "extreme",
    "extremely",
    "fabulously",
    "flipping",
    "flippin",
    "frackin",
    "fracking",
    "fricking",
    "frickin",
    "frigging",
    "friggin",
    "fully",
    "fuckin",
    "fucking",
    "fuggin",
    "fugging",
    "greatly",
    "hella",
    "highly",
    "hugely",
    "incredible",
    "incredibly",
    "intensely",
    "major",
    "majorly",
    "more",
    "most",
    "particularly",
    "purely",
    "quite",
    "really",
    "remarkably",
    "so",
    "substantially",
    "thoroughly",
    "total",
    "totally",
    "tremendous",
    "tremendously",
    "uber",
    "unbelievably",
    "unusually",
    "utter",
    "utterly",
    "very",
];

/// Words that weaken the tone of the next.
const WEAKER: &[&str] = &[
    "almost",
    "barely",
    "hardly",
    "just enough",
    "kind of",
    "kinda",
    "kindof",
    "kind-of",
    "less",
    "little",
    "marginal",
    "marginally",
    "occasional",
    "occasionally",
    "partly",
    "scarce",
    "scarcely",
    "slight",
    "slightly",
    "somewhat",
    "sort of",
    "sorta",
    "sortof",
    "sort-of",
];

/// Phrases with a mood of their own.
const SPECIAL: &[(&str, f64)] = &[
    ("the shit", 3.0),
    ("the bomb", 3.0),
    ("bad ass", 1.5),
    ("badass", 1.5),
    ("bus stop", 0.0),
    ("yeah right", -2.0),
    ("kiss of death", -1.5),
    ("to die for", 3.0),
    ("beating heart", 3.5),
];

const LEXICON: &str = include_str!("../../../../assets/vader/vader_lexicon.txt");
const EMOJI: &str = include_str!("../../../../assets/vader/emoji_utf8_lexicon.txt");

static WORDS: LazyLock<FxHashMap<&'static str, f64>> =
    LazyLock::new(|| columns(LEXICON).filter_map(|(word, mood)| Some((word, mood.parse().ok()?))).collect());

static EMOJI_WORDS: LazyLock<FxHashMap<char, &'static str>> = LazyLock::new(|| {
    columns(EMOJI)
        .filter_map(|(emoji, words)| {
            // the rules look at one character at a time
            let mut chars = emoji.chars();
            chars.next().filter(|_| chars.next().is_none()).map(|c| (c, words))
        })
        .collect()
});

static NEGATING: LazyLock<FxHashSet<&'static str>> = LazyLock::new(|| NEGATE.iter().copied().collect());

static BOOSTS: LazyLock<FxHashMap<&'static str, f64>> =
    LazyLock::new(|| STRONGER.iter().map(|&w| (w, 0.293)).chain(WEAKER.iter().map(|&w| (w, -0.293))).collect());

fn columns(file: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    file.lines().filter_map(|line| {
        let mut parts = line.trim().split('\t');
        Some((parts.next()?, parts.next()?))
    })
}

/// The mood of a lower-case word.
pub(super) fn mood(word: &str) -> Option<f64> {
    WORDS.get(word).copied()
}

/// What an emoji says in words.
pub(super) fn emoji(c: char) -> Option<&'static str> {
    // plain letters need no look-up
    if c.is_ascii_alphanumeric() || c == ' ' { None } else { EMOJI_WORDS.get(&c).copied() }
}

/// Whether a lower-case word turns the mood of what follows.
pub(super) fn negates(word: &str) -> bool {
    NEGATING.contains(word) || word.contains("n't")
}

/// How much a lower-case word or phrase strengthens what follows.
pub(super) fn boost(words: &str) -> Option<f64> {
    BOOSTS.get(words).copied()
}

/// The mood of a lower-case phrase as a whole.
pub(super) fn special(words: &str) -> Option<f64> {
    SPECIAL.iter().find(|(phrase, _)| *phrase == words).map(|&(_, mood)| mood)
}
