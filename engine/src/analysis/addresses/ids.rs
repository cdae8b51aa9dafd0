//! Parts of addresses that name one thing of many: numbers, codes, dates, people.

use crate::texts::text;

/// What kind of id a part of an address is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum IdKind {
    /// A number, such as 48213.
    Number,
    /// A UUID, written in its five parts with hyphens.
    Uuid,
    /// A long hexadecimal code.
    Code,
    /// A day or month.
    Date,
    /// An e-mail address, which is personal data.
    Email,
    /// Words with a number at an end: "blue-jacket-1204".
    NumberedName,
}

impl IdKind {
    /// In words for the screen.
    pub fn label(self) -> &'static str {
        match self {
            Self::Number => "numbers",
            Self::Uuid => "UUIDs",
            Self::Code => "codes",
            Self::Date => "dates",
            Self::Email => text!("addresses-e-mail-addresses"),
            Self::NumberedName => text!("addresses-names-with-a-number"),
        }
    }
}

/// The kind of id that one part of a path (lower case) is, if it is one.
pub fn id_kind(part: &str) -> Option<IdKind> {
    // a file's ending says nothing: "1204.html"
    let part = part.rsplit_once('.').map_or(part, |(stem, ending)| {
        let page = matches!(ending, "html" | "htm" | "php" | "aspx" | "asp" | "jsp" | "json" | "xhtml");
        if page && !stem.is_empty() { stem } else { part }
    });
    let digits = part.bytes().filter(u8::is_ascii_digit).count();
    if holds_email(part) {
        Some(IdKind::Email)
    } else if is_date(part) {
        Some(IdKind::Date)
    } else if !part.is_empty() && digits == part.len() {
        Some(IdKind::Number)
    } else if is_uuid(part) {
        Some(IdKind::Uuid)
    } else if is_code(part, digits) {
        Some(IdKind::Code)
    } else if is_numbered(part) {
        Some(IdKind::NumberedName)
    } else {
        None
    }
}

/// Whether a path is a file that pages load by themselves: pictures, scripts, fonts, feeds.
pub(super) fn is_file(path: &str) -> bool {
    const ENDINGS: [&str; 22] = [
        "png", "jpg", "jpeg", "gif", "css", "js", "ico", "svg", "woff", "woff2", "ttf", "eot", "map", "xml", "txt",
        "rss", "atom", "webp", "avif", "json", "mp4", "webm",
    ];
    path.rsplit_once('.').is_some_and(|(_, ending)| ENDINGS.contains(&ending))
}

/// Whether an address holds an e-mail address, written plainly or encoded.
pub fn holds_email(text: &str) -> bool {
    let at = |sign: &str| {
        text.match_indices(sign).any(|(i, _)| {
            let mail = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_');
            let before = text[..i].chars().next_back().is_some_and(mail);
            let host: String = text[i + sign.len()..].chars().take_while(|&c| mail(c)).collect();
            let ending = host.trim_end_matches('.').rsplit_once('.').map_or("", |(_, ending)| ending);
            // "photo@2x.png" is a picture
            before && !is_file(&host) && ending.len() >= 2 && ending.chars().all(|c| c.is_ascii_alphabetic())
        })
    };
    (text.contains('@') && !text.contains("://") && at("@"))
        || (text.contains("://")
            && text.split_once("://").is_some_and(|(_, rest)| rest.find('/').is_some_and(|i| holds_email(&rest[i..]))))
        || at("%40")
}

fn is_uuid(part: &str) -> bool {
    let lengths: Vec<usize> = part.split('-').map(str::len).collect();
    lengths == [8, 4, 4, 4, 12] && part.bytes().all(|b| b.is_ascii_hexdigit() || b == b'-')
}

/// Hexadecimal with at least 8 digits or letters, or a long mixture of letters and digits.
fn is_code(part: &str, digits: usize) -> bool {
    let hex = part.len() >= 8 && digits >= 2 && part.bytes().all(|b| b.is_ascii_hexdigit());
    let mixed = part.len() >= 16
        && digits >= 3
        && digits * 2 < part.len() * 2
        && part.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
        && part.bytes().any(|b| b.is_ascii_alphabetic());
    // "sku12345", "p204": one letter group and then only digits
    let letters = part.bytes().take_while(u8::is_ascii_alphabetic).count();
    let numbered = (1..=4).contains(&letters) && digits >= 2 && letters + digits == part.len() && digits + 1 >= letters;
    hex || mixed || (numbered && !part.starts_with('v'))
}

/// Whether the part is a date such as 2026-03-01, 2026-03 or 20260301, between 1990 and 2100.
fn is_date(part: &str) -> bool {
    let number = |text: &str, from: u32, to: u32| text.parse::<u32>().is_ok_and(|n| (from..=to).contains(&n));
    let parts: Vec<&str> = part.split(['-', '_', '.']).collect();
    match parts.as_slice() {
        [year, month] => year.len() == 4 && month.len() == 2 && number(year, 1990, 2100) && number(month, 1, 12),
        [year, month, day] => year.len() == 4 && number(year, 1990, 2100) && number(month, 1, 12) && number(day, 1, 31),
        [all] if all.len() == 8 && all.bytes().all(|b| b.is_ascii_digit()) => {
            number(&all[..4], 1990, 2100) && number(&all[4..6], 1, 12) && number(&all[6..], 1, 31)
        }
        _ => false,
    }
}

/// Words and a number of three or more digits at the end or the beginning.
fn is_numbered(part: &str) -> bool {
    let number = |text: &str| text.len() >= 3 && text.bytes().all(|b| b.is_ascii_digit());
    let ends = |sign: char| {
        part.rsplit_once(sign).is_some_and(|(name, n)| !name.is_empty() && number(n))
            || part.split_once(sign).is_some_and(|(n, name)| !name.is_empty() && number(n))
    };
    ends('-') || ends('_')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_and_words() {
        for (part, kind) in [
            ("1204", Some(IdKind::Number)),
            ("1204.html", Some(IdKind::Number)),
            ("550e8400-e29b-41d4-a716-446655440000", Some(IdKind::Uuid)),
            ("9f86d081884c7d65", Some(IdKind::Code)),
            ("sku12345", Some(IdKind::Code)),
            ("a7b2c9d1e4f8g3h6j5", Some(IdKind::Code)),
            ("2026-03-01", Some(IdKind::Date)),
            ("2026-03", Some(IdKind::Date)),
            ("20260301", Some(IdKind::Date)),
            ("20261301", Some(IdKind::Number)),
            ("ann@mail.example", Some(IdKind::Email)),
            ("ann%40mail.example", Some(IdKind::Email)),
            ("blue-jacket-1204", Some(IdKind::NumberedName)),
            ("1204-blue-jacket", Some(IdKind::NumberedName)),
            ("blue-jacket", None),
            ("checkout", None),
            ("v2", None),
            ("top-10", None),
            ("feedbacka", None),
            ("decade", None),
            ("@handle", None),
            ("", None),
        ] {
            assert_eq!(id_kind(part), kind, "{part}");
        }
        assert!(
            holds_email("/unsubscribe?mail=ann%40mail.example&x=1")
                && holds_email("https://a.example/u/ann@mail.example")
        );
        assert!(!holds_email("https://user@shop.example/") && !holds_email("/photo@2x.png/"), "no person's mailbox");
    }
}
