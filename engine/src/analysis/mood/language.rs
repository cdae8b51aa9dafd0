//! Whether a text is English: the lexicon knows no other language.

use super::words::mood;

/// Small words that hardly any text does without.
const ENGLISH: &[&str] = &[
    "the", "and", "is", "it", "to", "of", "a", "i", "you", "my", "was", "for", "this", "that", "with", "not", "are",
    "have", "on", "be", "but", "very", "so", "as", "we", "your", "me", "they", "at", "or", "had", "has", "been",
    "would", "when",
];

/// Frequent words of other languages written in Latin letters; words that English shares are left out.
const OTHER: &[&str] = &[
    // German, Dutch
    "der", "die", "das", "und", "ist", "nicht", "ich", "ein", "eine", "einen", "mit", "für", "auf", "zu", "sehr",
    "aber", "wir", "sie", "es", "habe", "wurde", "den", "dem", "von", "mein", "het", "een", "niet", "ik", "van",
    "maar", "heb", // French
    "le", "la", "les", "et", "est", "un", "une", "je", "pas", "que", "qui", "très", "mais", "pour", "avec", "dans",
    "des", "du", "ce", "mon", "vous", "nous", "suis", "j'ai", "c'est", // Spanish, Portuguese, Italian
    "el", "los", "las", "y", "en", "con", "por", "para", "muy", "pero", "una", "no", "lo", "del", "mi", "que", "os",
    "não", "um", "uma", "muito", "mas", "il", "che", "di", "è", "non", "per", "molto", "sono", "ho",
];

/// How a text can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reading {
    English,
    OtherLanguage,
    /// Neither letters nor a sign with a tone.
    NoWords,
}

/// How a text can be read.
pub(super) fn reading(text: &str) -> Reading {
    // emoticons and emoji are read like words
    let says_something = |c: char| c.is_alphabetic() || !c.is_ascii() && !c.is_numeric() && !c.is_whitespace();
    let has_smile = || text.split_whitespace().any(|token| mood(token).is_some());
    match text.chars().any(says_something) || has_smile() {
        false => Reading::NoWords,
        true if is_english(text) => Reading::English,
        true => Reading::OtherLanguage,
    }
}

/// A light guess by letters and small words; short texts without any count as English when they use its letters.
fn is_english(text: &str) -> bool {
    let (mut letters, mut foreign) = (0u32, 0u32);
    for c in text.chars().filter(|c| c.is_alphabetic()) {
        letters += 1;
        foreign += u32::from(!c.is_ascii());
    }
    if foreign * 4 > letters {
        return false;
    }
    let (mut english, mut other) = (0u32, 0u32);
    for word in text.split_whitespace() {
        let word = word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
        english += u32::from(ENGLISH.contains(&word.as_str()));
        other += u32::from(OTHER.contains(&word.as_str()));
    }
    english >= other
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_english_from_its_neighbours() {
        for text in [
            "The jacket is great, I love it.",
            "Terrible!",
            "no problem at all",
            "Thanks :)",
            "",
            "The café was très chic, and we loved it",
        ] {
            assert!(is_english(text), "{text}");
        }
        for (text, how) in [
            ("", Reading::NoWords),
            ("12345 / 67", Reading::NoWords),
            ("---", Reading::NoWords),
            (":)", Reading::English),
            ("\u{1F600}", Reading::English),
            ("Great", Reading::English),
            ("Die Jacke ist toll", Reading::OtherLanguage),
        ] {
            assert_eq!(reading(text), how, "{text}");
        }
        for text in [
            "Die Jacke ist toll, ich bin sehr zufrieden.",
            "Je suis très déçu par la qualité",
            "Muy buen producto, pero el envío fue lento",
            "Il prodotto è molto bello",
            "Een goede jas, maar het was niet op tijd",
            "Очень хорошая куртка",
            "とても良いです",
        ] {
            assert!(!is_english(text), "{text}");
        }
    }
}
