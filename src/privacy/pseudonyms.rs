//! What stands for identifiers in a copy that is shared: the same for the same person, in a shape that still joins.

use rustc_hash::FxHashSet;

use crate::identity::{IdKind, Normaliser};
use crate::model::{FORMER_ID, IdentityRules, TOOL_PERSON};

use super::mentions::is_bare_number;
use super::{Key, mask};

/// The host of pseudonymous addresses: reserved, so that no mail ever goes there.
const HOST: &str = "pseudonym.invalid";

/// Turns identifiers into pseudonyms.
#[derive(Debug)]
pub struct Pseudonyms {
    key: Key,
    normaliser: Normaliser,
}

impl Pseudonyms {
    /// Pseudonyms under a key.
    pub fn new(key: Key, rules: &IdentityRules) -> Self {
        let rules = IdentityRules { by_email: true, by_phone: true, by_device: true, ..rules.clone() };
        Self { key, normaliser: Normaliser::new(&rules) }
    }

    /// What stands for an identifier; `None` for one that names nobody, which is dropped.
    pub fn of(&self, kind: IdKind, raw: &str) -> Option<String> {
        let tidy = self.normaliser.tidy(kind, raw)?;
        Some(match kind {
            IdKind::CustomerId => self.key.pseudonym("customer_id", &tidy),
            // what these say of customer ids is said in the copy, too
            IdKind::Device if tidy.starts_with(FORMER_ID) => {
                format!("{FORMER_ID}{}", self.of(IdKind::CustomerId, &tidy[FORMER_ID.len()..])?)
            }
            IdKind::Device if tidy.starts_with(TOOL_PERSON) => {
                format!("{TOOL_PERSON}{}", self.key.pseudonym("device", &tidy))
            }
            IdKind::Device => self.key.pseudonym("device", &tidy),
            IdKind::Email => format!("{}@{HOST}", self.key.pseudonym("email", &tidy)),
            IdKind::Phone => {
                let tag = self.key.tag("phone", &tidy);
                let drawn = tag[..8].iter().fold(0u64, |n, &b| n << 8 | u64::from(b));
                // no country's code begins with 999
                format!("+999{:011}", drawn % 100_000_000_000)
            }
        })
    }

    /// By how many whole days, at most `most` either way, all times of a person are shifted.
    pub fn days(&self, person: u32, most: u32) -> i64 {
        if most == 0 { 0 } else { self.key.number("days", &person.to_string(), most) }
    }
}

/// A name of a page, campaign and so on without what could name somebody: query and fragment of an address, personal data,
/// and words that are identifiers or full names of the project's people.
pub fn clean_name(name: &str, ids: &FxHashSet<String>) -> String {
    let address = name.contains('/') || name.contains("://");
    let name = if address { name.split(['?', '#']).next().unwrap_or_default() } else { name };
    let masked = without_names(&mask(name), ids);
    let mut out = String::with_capacity(masked.len());
    let part = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | '+' | '@');
    let mut rest = &*masked;
    while !rest.is_empty() {
        let word = rest.find(|c: char| !part(c)).unwrap_or(rest.len());
        if word > 0 {
            let text = &rest[..word];
            if text.len() >= SHORTEST && ids.contains(&text.to_lowercase()) {
                out.push_str("[id]");
            } else {
                text.split_inclusive(['_', '-', '.']).for_each(|piece| push_piece(piece, ids, &mut out));
            }
            rest = &rest[word..];
        } else {
            let gap = rest.find(part).unwrap_or(rest.len());
            out.push_str(&rest[..gap]);
            rest = &rest[gap..];
        }
    }
    out
}

/// Part of a word such as "reactivate_KX1204", with what divides it from the next; numbers alone may mean anything.
fn push_piece(piece: &str, ids: &FxHashSet<String>, out: &mut String) {
    let bare = piece.trim_end_matches(['_', '-', '.']);
    let telling = bare.len() >= SHORTEST && !is_bare_number(bare);
    if telling && ids.contains(&bare.to_lowercase()) {
        out.push_str("[id]");
        out.push_str(&piece[bare.len()..]);
    } else {
        out.push_str(piece);
    }
}

/// The text without two or three words one after the other that are somebody's full name.
fn without_names(text: &str, names: &FxHashSet<String>) -> String {
    let words: Vec<&str> = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let place = |word: &str| word.as_ptr() as usize - text.as_ptr() as usize;
    let mut out = String::with_capacity(text.len());
    let (mut copied, mut at) = (0, 0);
    while at < words.len() {
        let several = [3, 2].into_iter().filter(|n| at + n <= words.len());
        let name = several.map(|n| &words[at..at + n]).find(|name| names.contains(&name.join(" ").to_lowercase()));
        let Some([first, .., last]) = name else {
            at += 1;
            continue;
        };
        out.push_str(&text[copied..place(first)]);
        out.push_str("[name]");
        copied = place(last) + last.len();
        at += name.map_or(1, <[&str]>::len);
    }
    out + &text[copied..]
}

/// Shorter words are too common to be told from identifiers.
const SHORTEST: usize = 4;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_people_stay_equal_and_nobody_is_named() {
        let pseudonyms = Pseudonyms::new(Key::new([3; 32]), &IdentityRules::default());
        let email = |raw| pseudonyms.of(IdKind::Email, raw);
        assert_eq!(email("Ann@Example.com"), email(" ann@example.com"));
        assert_ne!(email("ann@example.com"), email("bo@example.com"));
        assert!(email("ann@example.com").unwrap().ends_with("@pseudonym.invalid"));
        assert_eq!(email("info@example.com"), None, "a mailbox many read joins nobody in the copy either");
        let phone = pseudonyms.of(IdKind::Phone, "+49 30 123456").unwrap();
        assert_eq!(pseudonyms.of(IdKind::Phone, "0049-30-123456").as_deref(), Some(phone.as_str()));
        assert!(phone.starts_with("+999") && phone.len() == 15, "{phone}");
        assert_eq!(pseudonyms.days(7, 0), 0);
        assert_eq!(pseudonyms.days(7, 15), pseudonyms.days(7, 15));
    }

    #[test]
    fn names_lose_what_names_somebody() {
        let ids = ["k1204", "ann@example.com", "ann leewandowski", "10005"];
        let ids: FxHashSet<String> = ids.map(str::to_owned).into_iter().collect();
        for (name, clean) in [
            ("/account/K1204/orders?token=1", "/account/[id]/orders"),
            ("https://shop.example/a?email=ann@example.com", "https://shop.example/a"),
            ("Winter sale", "Winter sale"),
            ("reactivate_K1204", "reactivate_[id]"),
            ("/invoice-K1204.pdf", "/invoice-[id].pdf"),
            ("/2026-10005.pdf", "/2026-10005.pdf"),
            ("Gift card for Ann Leewandowski", "Gift card for [name]"),
            ("/profile/ann.leewandowski", "/profile/[name]"),
            ("for bo@example.com", "for [e-mail]"),
        ] {
            assert_eq!(clean_name(name, &ids), clean);
        }
    }
}
