//! The small language of rule patterns, and the tidy form in which names are compared.

use std::iter::Peekable;
use std::str::Chars;

/// A rule's pattern, compared without case; `*` anywhere stands for anything.
#[derive(Debug, Clone)]
pub struct Pattern {
    parts: Vec<String>,
}

impl Pattern {
    /// Parses a pattern: case is ignored, and each `*` stands for any text.
    pub fn new(text: &str) -> Self {
        Self { parts: text.trim().to_lowercase().split('*').map(str::to_owned).collect() }
    }

    /// Whether `text`, already in lower case, matches.
    pub fn matches(&self, text: &str) -> bool {
        let [first, middle @ .., last] = self.parts.as_slice() else {
            return self.parts.first().is_some_and(|only| only == text);
        };
        let Some(mut rest) = text.strip_prefix(first.as_str()) else { return false };
        for part in middle {
            match rest.find(part.as_str()) {
                Some(at) => rest = &rest[at + part.len()..],
                None => return false,
            }
        }
        rest.ends_with(last.as_str())
    }
}

/// A name reduced to lower-case words: `AddToCart`, `add_to_cart` and "Add to cart " are all "add to cart", `HTTPReferrer`
/// is "http referrer". Accents of Western European languages are dropped.
pub fn words(name: &str) -> String {
    let mut out = String::with_capacity(name.len() + 4);
    let mut before = ' ';
    let mut letters = name.trim().chars().peekable();
    while let Some(c) = letters.next() {
        if c.is_alphanumeric() {
            let hump = c.is_uppercase() && (before.is_lowercase() || before.is_uppercase() && begins_word(&letters));
            if (hump || !before.is_alphanumeric()) && !out.is_empty() {
                out.push(' ');
            }
            out.extend(c.to_lowercase().map(plain));
        }
        before = c;
    }
    out
}

/// Whether a capital after another begins a word: what follows is small, and not only the s of a plural, as in "URLs".
fn begins_word(rest: &Peekable<Chars<'_>>) -> bool {
    let mut rest = rest.clone();
    let is_small = |c: Option<char>| c.is_some_and(char::is_lowercase);
    match rest.next() {
        Some('s') => is_small(rest.next()),
        next => is_small(next),
    }
}

/// Whether a name, as words, has one of a list.
pub fn has_word(name: &str, list: &[&str]) -> bool {
    name.split(' ').any(|word| list.contains(&word))
}

/// Whether two names, as words, are the same but for where their words end: "kunden nummer" and "kundennummer".
pub fn are_same_joined(a: &str, b: &str) -> bool {
    let letters = |name: &'_ str| name.len() - name.bytes().filter(|b| *b == b' ').count();
    letters(a) == letters(b) && a.bytes().filter(|b| *b != b' ').eq(b.bytes().filter(|b| *b != b' '))
}

/// The letter without its accent.
fn plain(c: char) -> char {
    match c {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' => 'a',
        'ç' => 'c',
        'è' | 'é' | 'ê' | 'ë' => 'e',
        'ì' | 'í' | 'î' | 'ï' => 'i',
        'ñ' => 'n',
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' => 'o',
        'ù' | 'ú' | 'û' | 'ü' => 'u',
        other => other,
    }
}

/// A raw name made fit to show: `video_play` → "Video play". Names that a person already wrote with care are kept.
pub fn tidy(name: &str) -> String {
    let name = name.trim();
    let cared_for = name.contains(' ') && name.chars().next().is_some_and(char::is_uppercase);
    if cared_for {
        return name.to_owned();
    }
    let mut out = String::with_capacity(name.len() + 4);
    let mut before = ' ';
    let all_capitals = !name.chars().any(char::is_lowercase);
    for c in name.chars() {
        let c =
            if matches!(c, '_' | '-' | '.' | '$' | ':' | '/') || c.is_whitespace() || c.is_control() { ' ' } else { c };
        let hump = c.is_uppercase() && before.is_lowercase();
        if hump || (c == ' ' && !out.is_empty() && !out.ends_with(' ')) {
            out.push(' ');
        }
        if c != ' ' {
            if (hump || (all_capitals && name.len() > 4)) && !out.is_empty() {
                out.extend(c.to_lowercase());
            } else if out.is_empty() {
                out.extend(c.to_uppercase());
            } else {
                out.push(c);
            }
        }
        before = c;
    }
    out.truncate(out.trim_end().len());
    if out.is_empty() { "Unnamed".to_owned() } else { out }
}

/// The path of a page address, lower case, without query, fragment and trailing slash: what page patterns look at.
pub fn path(page: &str) -> String {
    let page = page.trim();
    let page = page.split_once("://").map_or(page, |(_, rest)| rest.find('/').map_or("/", |at| &rest[at..]));
    let end = page.find(['?', '#']).unwrap_or(page.len());
    let path = page[..end].to_lowercase();
    match path.trim_end_matches('/') {
        "" => "/".to_owned(),
        trimmed => trimmed.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns() {
        for (pattern, yes, no) in [
            ("add_to_cart", "add_to_cart", "add_to_cart2"),
            ("add*", "add_to_cart", "readd"),
            ("*cart", "add_to_cart", "cart_view"),
            ("*cart*", "my_cart_view", "checkout"),
            ("/product/*/reviews", "/product/12/reviews", "/product/12"),
            ("Purchase", "purchase", ""),
        ] {
            assert!(Pattern::new(pattern).matches(yes), "{pattern} {yes}");
            assert!(!Pattern::new(pattern).matches(no), "{pattern} {no}");
        }
        assert!(Pattern::new("*").matches("") && Pattern::new("").matches("") && !Pattern::new("").matches("a"));
        assert!(!Pattern::new("ab*ba").matches("aba"));
    }

    #[test]
    fn tidy_names() {
        for (raw, name) in [
            ("video_play", "Video play"),
            ("videoPlay", "Video play"),
            ("$autocapture", "Autocapture"),
            ("VIDEO_PLAY", "Video play"),
            ("SMS", "SMS"),
            ("Deal won", "Deal won"),
            ("  ", "Unnamed"),
            ("__", "Unnamed"),
        ] {
            assert_eq!(tidy(raw), name);
        }
        assert_eq!(words("AddToCart"), "add to cart");
        assert_eq!(words("Käufe -  (Neu)"), "kaufe neu");
        for (name, parts) in [
            ("montantTTC", "montant ttc"),
            ("TTCMontant", "ttc montant"),
            ("orderDate", "order date"),
            ("kundenNummer", "kunden nummer"),
            ("customerIDNumber", "customer id number"),
            ("HTTPReferrer", "http referrer"),
            ("orderIDs", "order ids"),
            ("URLs", "urls"),
            ("EMAIL_ADDRESS", "email address"),
        ] {
            assert_eq!(words(name), parts);
        }
        assert!(are_same_joined("kunden nummer", "kundennummer") && !are_same_joined("kunden nr", "kundennummer"));
    }

    #[test]
    fn paths() {
        assert_eq!(path("https://shop.example/P/12/?a=1#x"), "/p/12");
        assert_eq!(path("https://shop.example"), "/");
        assert_eq!(path("/Cart/"), "/cart");
    }
}
