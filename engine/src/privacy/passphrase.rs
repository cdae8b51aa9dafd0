//! The passphrase of an encrypted project.

use std::sync::Arc;

use crate::texts::text;

use zeroize::Zeroizing;

/// A passphrase: never shown, never stored, and wiped from memory when the last copy goes.
#[derive(Clone, PartialEq, Eq)]
pub struct Passphrase(Arc<Zeroizing<String>>);

impl std::fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Passphrase(…)")
    }
}

impl Passphrase {
    /// Takes a text as it was typed, spaces included. `None` where it is empty or holds characters that cannot be typed.
    pub fn new(text: String) -> Option<Self> {
        let text = Zeroizing::new(text);
        let typed = !text.is_empty() && !text.chars().any(char::is_control);
        typed.then(|| Self(Arc::new(text)))
    }

    /// The text itself, for whom it has to open something.
    pub fn reveal(&self) -> &str {
        &self.0
    }

    /// How hard it is to guess.
    pub fn strength(&self) -> Strength {
        strength(&self.0)
    }
}

/// How hard a passphrase is to guess, roughly: a hint, not a promise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Strength {
    /// Somebody who has the file finds it by trying.
    Weak,
    /// Somebody who has the file needs long to find it.
    Fair,
    /// Nobody finds it by trying.
    Strong,
}

impl Strength {
    /// What to tell whoever chose it.
    pub fn hint(self) -> &'static str {
        match self {
            Self::Weak => text!("passphrase-weak-easily-found-trying-use-five"),
            Self::Fair => text!("passphrase-fair-one-two-more-words-make"),
            Self::Strong => text!("passphrase-strong"),
        }
    }
}

/// A word counts as one choice among four thousand, whatever its length; single letters, digits and signs count by how many
/// there are to choose from; what repeats or counts up adds nothing.
fn strength(text: &str) -> Strength {
    let text = Zeroizing::new(text.to_lowercase());
    let mut parts: Vec<&str> = text.split(|c: char| c.is_whitespace() || c == '-').collect();
    parts.sort_unstable();
    parts.dedup();
    match parts.into_iter().map(choices).sum::<f64>() {
        bits if bits < 36.0 => Strength::Weak,
        bits if bits < 60.0 => Strength::Fair,
        _ => Strength::Strong,
    }
}

/// How many times one would have to halve the possibilities to find this part.
fn choices(part: &str) -> f64 {
    const WORD: f64 = 12.0;
    let words = part.split(|c: char| !c.is_alphabetic()).map(|run| {
        let letters = run.chars().count();
        let distinct = run.chars().collect::<std::collections::BTreeSet<_>>().len() as f64;
        // a long run of different letters is more than one word, or none at all
        let word = WORD + 1.5 * letters.saturating_sub(8) as f64;
        if letters < 4 { distinct * 4.0 } else { (distinct * 3.0).min(word) }
    });
    let mut last = '\0';
    let signs = part.chars().filter(|c| !c.is_alphabetic()).map(|c| {
        let follows = u32::from(c).abs_diff(u32::from(std::mem::replace(&mut last, c))) <= 1;
        match follows {
            true => 0.0,
            false if c.is_ascii_digit() => 3.0,
            false => 5.0,
        }
    });
    words.sum::<f64>() + signs.sum::<f64>()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_does_not_show_itself() {
        let secret = Passphrase::new("correct horse".to_owned()).unwrap();
        assert_eq!(format!("{secret:?}"), "Passphrase(…)");
        assert_eq!(secret.reveal(), "correct horse");
        assert_eq!(Passphrase::new(String::new()), None);
        assert_eq!(Passphrase::new("a\0b".to_owned()), None);
    }

    #[test]
    fn many_words_are_stronger_than_one() {
        for weak in ["a", "password", "Password1!", "12345678901234567890", "aaaaaaaaaaaaaaaaaaaa", "go go go go go go"]
        {
            assert_eq!(strength(weak), Strength::Weak, "{weak}");
        }
        assert_eq!(strength("correct horse battery staple"), Strength::Fair);
        assert_eq!(strength("violet anchor seven thunder mildew"), Strength::Strong);
        assert_eq!(strength("x7$Kq!9vR2#mLp8&zT4w"), Strength::Strong);
    }
}
