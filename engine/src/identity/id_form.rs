//! One form for identifiers that differ only in how they were written down.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;

/// An identifier without what copying and printing put into it: spaces and quotation marks around it, soft hyphens and
/// letters of no width within; letters with accents in one piece, full-width letters and digits as everybody writes them.
/// Small and capital letters and leading zeros stay: they may tell people apart.
pub(super) fn usual_form(text: &str) -> Cow<'_, str> {
    let text = unquoted(text.trim());
    if text.is_ascii() {
        return Cow::Borrowed(text);
    }
    let usual: String = text.chars().filter(|c| !is_invisible(*c)).map(half_width).nfc().collect();
    match unquoted(usual.trim()) {
        same if same == text => Cow::Borrowed(text),
        other => Cow::Owned(other.to_owned()),
    }
}

/// A whole number that a program wrote as one with decimals: "1000.0" is "1000". Numbers with a leading zero are codes.
pub(super) fn whole_number(id: Cow<'_, str>) -> Cow<'_, str> {
    const LONGEST: usize = 16;
    let is_number = |digits: &str| {
        (1..=LONGEST).contains(&digits.len())
            && digits.bytes().all(|b| b.is_ascii_digit())
            && (digits.len() == 1 || !digits.starts_with('0'))
    };
    match id.strip_suffix(".0").filter(|digits| is_number(digits)).map(str::len) {
        None => id,
        Some(len) => match id {
            Cow::Borrowed(id) => Cow::Borrowed(&id[..len]),
            Cow::Owned(mut id) => {
                id.truncate(len);
                Cow::Owned(id)
            }
        },
    }
}

/// The text between quotation marks, where they stand around it.
fn unquoted(text: &str) -> &str {
    const MARKS: [(char, char); 5] = [('"', '"'), ('\'', '\''), ('“', '”'), ('„', '“'), ('«', '»')];
    let inside = |(open, close): &(char, char)| {
        let inside = text.strip_prefix(*open)?.strip_suffix(*close)?.trim();
        (!inside.is_empty() && !inside.contains([*open, *close])).then_some(inside)
    };
    MARKS.iter().find_map(inside).unwrap_or(text)
}

/// Letters that nobody sees: soft hyphens, spaces and joiners of no width, marks of direction.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2064}' | '\u{feff}')
}

/// A full-width letter, digit or sign as its ordinary one; a space of any width as a space.
fn half_width(c: char) -> char {
    match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
        '\u{a0}' | '\u{202f}' | '\u{3000}' => ' ',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_differs_only_in_form_is_one() {
        for (written, usual) in [
            (" c-17 ", "c-17"),
            ("\"c-17\"", "c-17"),
            ("“c-17”", "c-17"),
            ("c\u{ad}-17", "c-17"),
            ("c-\u{200b}17\u{feff}", "c-17"),
            ("zoe\u{301}", "zoé"),
            ("１２３４", "1234"),
            ("1000.0", "1000"),
            ("0.0", "0"),
        ] {
            assert_eq!(whole_number(usual_form(written)), usual, "{written}");
        }
    }

    #[test]
    fn what_may_tell_people_apart_stays() {
        for id in [
            "aB3",
            "007",
            "007.0",
            "1000.5",
            "1.2.0",
            "12345678901234567890",
            "12345678901234567890.0",
            "v1.0",
            "\"",
            "'s",
        ] {
            assert_eq!(whole_number(usual_form(id)), id);
        }
    }
}
