//! Personal data in free text: e-mail addresses, telephone numbers, card numbers and bank accounts.

use std::borrow::Cow;
use std::ops::Range;

/// What was found in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Finding {
    /// An e-mail address, well-formed.
    Email,
    /// A telephone number, by its length and signs.
    Phone,
    /// A payment card's number (its check digit is right).
    Card,
    /// An international bank account number (its check digits are right).
    Iban,
}

impl Finding {
    /// What is shown in its place.
    pub fn mask(self) -> &'static str {
        match self {
            Self::Email => "[e-mail]",
            Self::Phone => "[phone]",
            Self::Card => "[card number]",
            Self::Iban => "[IBAN]",
        }
    }
}

/// Everything found, in the order of the text.
pub fn findings(text: &str) -> Vec<(Range<usize>, Finding)> {
    let bytes = text.as_bytes();
    let mut found = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let starts_word = at == 0 || !is_word(bytes[at - 1]);
        let hit = if starts_word {
            email(text, at)
                .map(|end| (end, Finding::Email))
                .or_else(|| iban(bytes, at).map(|end| (end, Finding::Iban)))
                .or_else(|| number(bytes, at))
        } else {
            None
        };
        match hit {
            Some((end, what)) => {
                found.push((at..end, what));
                at = end;
            }
            None => at += 1,
        }
    }
    found
}

/// A text as it may be shown: masked where names are hidden.
pub fn mask_for_screen(text: &str, hide_names: bool) -> Cow<'_, str> {
    if hide_names { mask(text) } else { Cow::Borrowed(text) }
}

/// The text with everything personal replaced by what it is.
pub fn mask(text: &str) -> Cow<'_, str> {
    let found = findings(text);
    if found.is_empty() {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut from = 0;
    for (range, what) in found {
        out.push_str(&text[from..range.start]);
        out.push_str(what.mask());
        from = range.end;
    }
    out.push_str(&text[from..]);
    Cow::Owned(out)
}

/// Bytes that go on with a word; every byte of a letter beyond ASCII does.
fn is_word(b: u8) -> bool {
    b.is_ascii_alphanumeric() || b >= 0x80
}

/// The end of an e-mail address that begins at `start`.
fn email(text: &str, start: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    let local = |b: u8| is_word(b) || matches!(b, b'.' | b'_' | b'%' | b'+' | b'-' | b'\'');
    // its beginning, not its middle: what comes before cannot be part of it
    if start > 0 && local(bytes[start - 1]) && bytes[start - 1] != b'\'' {
        return None;
    }
    let n = bytes[start..].iter().take_while(|&&b| local(b)).count();
    // in addresses of pages the sign is often written as %40
    let (n, skip) = match bytes.get(start + n) {
        Some(b'@') => (n, 1),
        _ => (text[start..start + n].find("%40").filter(|at| *at > 0)?, 3),
    };
    let host_from = start + n + skip;
    let host = |b: u8| is_word(b) || matches!(b, b'.' | b'-');
    let mut end = host_from + bytes.get(host_from..)?.iter().take_while(|&&b| host(b)).count();
    while end > host_from && matches!(bytes[end - 1], b'.' | b'-') {
        end -= 1;
    }
    let host = text.get(host_from..end)?;
    let last = host.rsplit_once('.')?.1;
    (n > 0 && last.len() >= 2 && last.chars().all(char::is_alphabetic)).then_some(end)
}

/// The end of an account number that begins at `start`: two letters, two digits, 11 to 30 letters or digits, perhaps in
/// groups of four, with the right remainder by 97.
fn iban(bytes: &[u8], start: usize) -> Option<usize> {
    let head = bytes.get(start..start + 4)?;
    if !(head[..2].iter().all(u8::is_ascii_alphabetic) && head[2..].iter().all(u8::is_ascii_digit)) {
        return None;
    }
    let mut code: Vec<u8> = Vec::with_capacity(34);
    let mut ends: Vec<(usize, usize)> = Vec::new();
    let mut at = start;
    while at < bytes.len() && code.len() < 34 {
        match bytes[at] {
            b if b.is_ascii_alphanumeric() => code.push(b.to_ascii_uppercase()),
            b' ' if bytes.get(at + 1).is_some_and(u8::is_ascii_alphanumeric) => {}
            _ => break,
        }
        at += 1;
        if bytes.get(at).is_none_or(|&b| !is_word(b)) {
            ends.push((code.len(), at));
        }
    }
    // longest first: words that follow look like more of it
    ends.into_iter().rev().find(|&(n, _)| (15..=34).contains(&n) && remainder_97(&code[..n]) == 1).map(|(_, end)| end)
}

fn remainder_97(code: &[u8]) -> u32 {
    code[4..].iter().chain(&code[..4]).fold(0, |rest, &b| match b {
        b'0'..=b'9' => (rest * 10 + u32::from(b - b'0')) % 97,
        _ => (rest * 100 + u32::from(b - b'A') + 10) % 97,
    })
}

/// A card or telephone number that begins at `start`.
fn number(bytes: &[u8], start: usize) -> Option<(usize, Finding)> {
    let plus = bytes[start] == b'+';
    let opens = bytes[start] == b'(' && bytes.get(start + 1).is_some_and(|b| b.is_ascii_digit() || *b == b'+');
    if !(bytes[start].is_ascii_digit() || plus || opens) {
        return None;
    }
    // groups of digits with single separators between them
    let mut digits: Vec<u8> = Vec::new();
    let mut groups: Vec<usize> = Vec::new();
    let (mut at, mut end) = (start, start);
    while at < bytes.len() && digits.len() < 20 {
        let b = bytes[at];
        if b.is_ascii_digit() {
            if at == start || !bytes[at - 1].is_ascii_digit() {
                groups.push(0);
            }
            digits.push(b - b'0');
            if let Some(group) = groups.last_mut() {
                *group += 1;
            }
            end = at + 1;
        } else if !(matches!(b, b' ' | b'-' | b'.' | b'/' | b'(' | b')') && at - end < 2
            || b == b'+' && at <= start + 1)
        {
            break;
        }
        at += 1;
    }
    if bytes.get(end).is_some_and(|&b| is_word(b)) || is_date(&groups, &digits) {
        return None;
    }
    let n = digits.len();
    if (13..=19).contains(&n) && !plus && luhn(&digits) {
        return Some((end, Finding::Card));
    }
    let international = (plus || opens && bytes[start + 1] == b'+') && (8..=15).contains(&n);
    let abroad = digits.starts_with(&[0, 0]) && (10..=17).contains(&n);
    let national = digits.first() == Some(&0) && digits.get(1) != Some(&0) && (9..=13).contains(&n);
    let american = n == 10 && groups == [3, 3, 4];
    (international || abroad || national || american).then_some((end, Finding::Phone))
}

/// "05.01.2026", perhaps with an hour after it, and "2026-01-05 10".
fn is_date(groups: &[usize], digits: &[u8]) -> bool {
    let two = |at: usize| u32::from(digits[at]) * 10 + u32::from(digits[at + 1]);
    match groups {
        [2, 2, 4, ..] => two(0) <= 31 && two(2) <= 31 && matches!(two(4), 19 | 20),
        [4, 2, 2, ..] => matches!(two(0), 19 | 20) && two(4) <= 12 && two(6) <= 31,
        _ => false,
    }
}

/// The check digit of payment cards.
fn luhn(digits: &[u8]) -> bool {
    let sum: u32 = digits
        .iter()
        .rev()
        .enumerate()
        .map(|(i, &d)| match (i % 2, u32::from(d) * 2) {
            (0, _) => u32::from(d),
            (_, double) if double > 9 => double - 9,
            (_, double) => double,
        })
        .sum();
    sum.is_multiple_of(10) && digits.iter().any(|&d| d != 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn personal_data_is_masked() {
        for (text, masked) in [
            ("Write to ann.lee+shop@mail.example.co.uk.", "Write to [e-mail]."),
            ("<bob@example.com>,", "<[e-mail]>,"),
            ("/account?mail=bob%40example.com&x=1", "/account?mail=[e-mail]&x=1"),
            ("Jörg@bücher.de ist da", "[e-mail] ist da"),
            ("Call +49 (0)30 123 456-7 now", "Call [phone] now"),
            ("tel:030/1234567", "tel:[phone]"),
            ("(212) 555-0100", "[phone]"),
            ("0044 20 7946 0958", "[phone]"),
            ("card 4111 1111 1111 1111!", "card [card number]!"),
            ("378282246310005", "[card number]"),
            ("IBAN DE89 3704 0044 0532 0130 00 please", "IBAN [IBAN] please"),
            ("gb82WEST12345698765432", "[IBAN]"),
        ] {
            assert_eq!(mask(text), masked, "{text}");
        }
    }

    #[test]
    fn what_only_looks_like_it_stays() {
        for text in [
            "order 1204 of 2026-01-05 10:04:58",
            "05.01.2026 10:04",
            "4111 1111 1111 1112 is no card",
            "paid 1,234.50 EUR for 12 pieces @ 3 each",
            "SKU 10115-22-7",
            "DE89 3704 1144 1532 1130 06",
            "me@home",
            "v1.2.3-4",
            "",
        ] {
            assert_eq!(mask(text), text);
        }
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_read_and_masked_once_is_enough(text in "\\PC{0,80}") {
            let masked = mask(&text).into_owned();
            proptest::prop_assert_eq!(mask(&masked), masked.as_str());
        }

        #[test]
        fn an_address_anywhere_is_found(before in "[a-z ,;:<(]{0,10}[ ,;:<(]", after in "[ ,;>)!]{1,5}") {
            let text = format!("{before}ann@example.com{after}");
            proptest::prop_assert!(!mask(&text).contains("ann@example.com"));
        }
    }
}
