//! Words that stand for nothing, and for yes and no.

use crate::import::read::delimited;
use crate::import::read::placeholders::is_placeholder;

/// Whether a cell says in words that it holds nothing.
#[inline]
pub(crate) fn is_nothing(text: &[u8]) -> bool {
    match text.len() {
        0 => true,
        1 => text == b"-",
        2 if text == b"--" => true,
        2..=10 if !matches!(text[0], b'n' | b'N' | b'(' | b'\\' | b'u' | b'U' | b'#' | b'<') => false,
        2..=10 => [
            &b"null"[..],
            b"\\N",
            b"none",
            b"nan",
            b"n/a",
            b"na",
            b"(null)",
            b"(not set)",
            b"(none)",
            b"undefined",
            b"nil",
            b"#N/A",
            b"<NA>",
        ]
        .iter()
        .any(|w| text.eq_ignore_ascii_case(w)),
        _ => false,
    }
}

/// Whether a cell of a column of times says that there is none, as databases without empty times do.
pub(crate) fn is_no_time(text: &[u8]) -> bool {
    let zeros = || text.contains(&b'0') && text.iter().all(|b| b"0-/.: TZ+".contains(b));
    is_nothing(text) || text.starts_with(b"0001-01-01") || zeros()
}

/// A cell without the apostrophe that spreadsheets put before what they shall not take for a number or a formula.
#[inline]
pub(crate) fn cell(text: &[u8]) -> &[u8] {
    match text {
        [b'\'', next, ..] if next.is_ascii_digit() || b"=+-@".contains(next) => &text[1..],
        _ => text,
    }
}

/// A name without the mark of a comment before it.
pub(crate) fn without_hash(name: &str) -> &str {
    let rest = name.trim_start_matches('#').trim_start();
    if rest.is_empty() { name } else { rest }
}

/// An identifier without the apostrophe that spreadsheets put before numbers; empty where it says nothing, or that nobody is
/// known.
#[inline]
pub(crate) fn identifier(text: &[u8]) -> &[u8] {
    let text = if text.first() == Some(&b'\'') { delimited::trim(&text[1..]) } else { text };
    if is_nothing(text) || is_placeholder(text) { b"" } else { text }
}

/// Yes or no, in the words of common exports.
pub(crate) fn yes_no(text: &[u8]) -> Option<bool> {
    const YES: &[&str] = &[
        "yes",
        "y",
        "true",
        "t",
        "1",
        "ja",
        "sim",
        "tak",
        "oui",
        "si",
        "sí",
        "on",
        "subscribed",
        "opted in",
        "opted_in",
        "opt-in",
        "opt in",
        "given",
        "granted",
        "confirmed",
        "active",
        "accepted",
        "x",
        "wahr",
        "vrai",
        "verdadero",
        "marketing contact",
        "agree",
        "agreed",
        "allow",
        "allowed",
        "consented",
        "opted-in",
        "erteilt",
        "zugestimmt",
        "accepté",
        "aceptado",
    ];
    const NO: &[&str] = &[
        "no",
        "n",
        "false",
        "f",
        "0",
        "nein",
        "nee",
        "não",
        "nao",
        "non",
        "off",
        "unsubscribed",
        "never_subscribed",
        "never subscribed",
        "opted out",
        "opted_out",
        "opt-out",
        "opt out",
        "refused",
        "denied",
        "withdrawn",
        "revoked",
        "inactive",
        "cleaned",
        "bounced",
        "suppressed",
        "falsch",
        "faux",
        "falso",
        "non-marketing contact",
        "not subscribed",
        "never",
        "declined",
        "decline",
        "not given",
        "not_given",
        "not granted",
        "no consent",
        "disagree",
        "disagreed",
        "disallowed",
        "deny",
        "reject",
        "rejected",
        "withdrawn consent",
        "objected",
        "opted-out",
        "nie",
        "abgelehnt",
        "widerrufen",
        "jamais",
        "refusé",
        "nunca",
        "rechazado",
    ];
    if text.len() > 24 {
        return None;
    }
    let word = std::str::from_utf8(text).ok()?.to_lowercase();
    if YES.contains(&word.as_str()) {
        Some(true)
    } else if NO.contains(&word.as_str()) {
        Some(false)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_and_yes_no() {
        for text in ["", "-", "--", "NULL", "n/a", "(not set)", "\\N", "NaN"] {
            assert!(is_nothing(text.as_bytes()), "{text}");
        }
        for text in ["-1", "--1", "0", "nora@example.org", "Nan Goldin", "ui"] {
            assert!(!is_nothing(text.as_bytes()), "{text}");
        }
        assert_eq!(identifier(b"'10115"), b"10115");
        assert_eq!(identifier(b"Guest"), b"");
        assert_eq!(yes_no(b"SUBSCRIBED"), Some(true));
        assert_eq!(yes_no(b"Nein"), Some(false));
        for word in ["never", "Declined", "not given", "DISAGREE", "denied", "withdrawn"] {
            assert_eq!(yes_no(word.as_bytes()), Some(false), "{word}");
        }
        assert_eq!(yes_no(b"maybe"), None);
        for text in ["", "null", "0000-00-00", "0000-00-00 00:00:00", "00.00.0000", "0001-01-01T00:00:00Z"] {
            assert!(is_no_time(text.as_bytes()), "{text}");
        }
        for text in ["2026-01-01", "1769936400", "2000-01-01", "gone"] {
            assert!(!is_no_time(text.as_bytes()), "{text}");
        }
    }
}
