//! Tones that a person set: how they are written, listed and changed.

use crate::model::{Change, MoodSubject, OwnMood};
use crate::texts::text;

use super::table::{Cell, Table};

/// How a word or text sounds, as people say it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ToneWord {
    /// The text sounds unhappy.
    Bad,
    /// It sounds neither happy nor unhappy.
    Neutral,
    /// The text sounds happy.
    Good,
}

impl ToneWord {
    /// All of them, from bad to good.
    pub const ALL: [Self; 3] = [Self::Bad, Self::Neutral, Self::Good];

    /// Its lasting word in commands.
    pub fn code(self) -> &'static str {
        match self {
            Self::Bad => "bad",
            Self::Neutral => "neutral",
            Self::Good => "good",
        }
    }

    /// What it is called on the screen.
    pub fn label(self) -> &'static str {
        match self {
            Self::Bad => text!("own-moods-bad"),
            Self::Neutral => text!("own-moods-neutral"),
            Self::Good => text!("own-moods-good"),
        }
    }

    /// The tone of a word or text that sounds so: as much as most words of the list, and most texts that are clear.
    pub fn mood(self, of: &MoodSubject) -> f64 {
        let sign = match self {
            Self::Bad => -1.0,
            Self::Neutral => 0.0,
            Self::Good => 1.0,
        };
        sign * match of {
            MoodSubject::Word(_) => 2.0,
            MoodSubject::Text(_) => 0.6,
        }
    }
}

/// The most that a tone can be.
fn most(of: &MoodSubject) -> f64 {
    match of {
        MoodSubject::Word(_) => 4.0,
        MoodSubject::Text(_) => 1.0,
    }
}

/// A tone as a person writes it: bad, neutral, good, or a number on the scale; none where it is neither.
pub fn read(of: &MoodSubject, written: &str) -> Option<f64> {
    let written = written.trim();
    let word = ToneWord::ALL.into_iter().find(|word| word.code().eq_ignore_ascii_case(written));
    let number = || written.replace('−', "-").parse().ok().filter(|mood: &f64| mood.abs() <= most(of));
    word.map(|word| word.mood(of)).or_else(number)
}

/// The change that sets a tone: of what has one already, it takes its place.
pub fn change(all: &[OwnMood], own: OwnMood) -> Change<OwnMood> {
    match all.iter().find(|known| known.of == own.of) {
        Some(known) => Change::Update(vec![OwnMood { id: known.id, ..own }]),
        None => Change::Add(vec![own]),
    }
}

/// Every tone that was set.
pub fn table(all: &[OwnMood]) -> Table {
    let mut out = Table::new(&[
        ("number", text!("own-moods-number")),
        ("what", text!("own-moods-what")),
        ("of", text!("own-moods-of")),
        ("tone", text!("own-moods-tone")),
    ]);
    for own in all {
        let (what, of) = match &own.of {
            MoodSubject::Word(word) => (text!("own-moods-word"), word),
            MoodSubject::Text(key) => (text!("own-moods-text"), key),
        };
        out.push(vec![Cell::Count(u64::from(own.id)), Cell::text(what), Cell::text(of), Cell::Number(own.mood)]);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tones_are_words_or_numbers_on_their_scale() {
        let (word, text) = (MoodSubject::Word("sick".to_owned()), MoodSubject::Text("0a".to_owned()));
        assert_eq!((read(&word, "good"), read(&text, " Bad ")), (Some(2.0), Some(-0.6)));
        assert_eq!((read(&word, "−3.5"), read(&text, "0.25")), (Some(-3.5), Some(0.25)));
        assert_eq!((read(&word, "5"), read(&text, "2"), read(&text, "great")), (None, None, None));
        let all = [OwnMood { id: 4, of: word.clone(), mood: 1.0 }];
        let again = change(&all, OwnMood { id: 0, of: word.clone(), mood: -1.0 });
        assert_eq!(again, Change::Update(vec![OwnMood { id: 4, of: word, mood: -1.0 }]));
        assert!(matches!(change(&all, OwnMood { id: 0, of: text, mood: 0.0 }), Change::Add(_)));
    }
}
