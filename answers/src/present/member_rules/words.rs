//! The words of a rule, each with its place in the text.

use crate::texts::text;

/// A word of a rule.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Word {
    pub kind: WordKind,
    /// As it is written, a name without its quotes.
    pub text: String,
    /// The number of its first character, from 1.
    pub place: usize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum WordKind {
    /// A name in double quotes.
    Name,
    /// A sign of comparison, such as `>=`.
    Sign,
    Plain,
}

/// What cannot be read, and where.
#[derive(Debug)]
pub(super) struct Unreadable {
    pub place: usize,
    pub why: String,
}

/// Signs that end a plain word.
const SIGNS: [char; 5] = ['<', '>', '=', '≤', '≥'];

/// A name in quotes; quotes inside it are doubled.
pub(super) fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

/// The words of a rule; names in double quotes are one, with quotes inside them doubled.
pub(super) fn words(text: &str) -> Result<Vec<Word>, Unreadable> {
    let characters: Vec<char> = text.chars().collect();
    let (mut words, mut at) = (Vec::new(), 0);
    while let Some(&first) = characters.get(at) {
        let place = at + 1;
        if first.is_whitespace() {
            at += 1;
            continue;
        }
        let (kind, text, end) = match first {
            '"' => {
                let (name, end) = name(&characters, place)?;
                (WordKind::Name, name, end)
            }
            '(' | ')' => (WordKind::Plain, first.to_string(), place),
            sign if SIGNS.contains(&sign) => {
                let end = end_of(&characters, at, |c| !SIGNS.contains(&c));
                let sign: String = characters[at..end].iter().collect();
                (WordKind::Sign, sign.replace('≤', "<=").replace('≥', ">=").replace("==", "="), end)
            }
            _ => {
                let ends = |c: char| c.is_whitespace() || "()\"".contains(c) || SIGNS.contains(&c);
                let end = end_of(&characters, at, ends);
                (WordKind::Plain, characters[at..end].iter().collect(), end)
            }
        };
        words.push(Word { kind, text, place });
        at = end;
    }
    Ok(words)
}

fn end_of(characters: &[char], at: usize, ends: impl Fn(char) -> bool) -> usize {
    characters[at..].iter().position(|&c| ends(c)).map_or(characters.len(), |length| at + length)
}

/// The name whose quotes open before `at`, and where the text goes on.
fn name(characters: &[char], at: usize) -> Result<(String, usize), Unreadable> {
    let (mut name, mut i) = (String::new(), at);
    loop {
        match (characters.get(i), characters.get(i + 1)) {
            (None, _) => {
                let why = text!("member-rule-name-quotes-has-no-end").to_owned();
                return Err(Unreadable { place: at, why });
            }
            (Some('"'), Some('"')) => {
                name.push('"');
                i += 2;
            }
            (Some('"'), _) => return Ok((name, i + 1)),
            (Some(&c), _) => {
                name.push(c);
                i += 1;
            }
        }
    }
}
