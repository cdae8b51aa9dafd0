//! What stands for identifiers in a copy that is shared: the same for the same person, in a shape that still joins.

use crate::identity::{IdKind, Normaliser};
use crate::model::{FORMER_ID, IdentityRules, TOOL_PERSON};

use super::mentions::Mention;
use super::{Mentions, SecretKey, mask};

/// The host of pseudonymous addresses: reserved, so that no mail ever goes there.
const HOST: &str = "pseudonym.invalid";

/// Turns identifiers into pseudonyms.
#[derive(Debug)]
pub struct Pseudonyms {
    key: SecretKey,
    normaliser: Normaliser,
}

impl Pseudonyms {
    /// Pseudonyms under a key.
    pub fn new(key: SecretKey, rules: &IdentityRules) -> Self {
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
/// and identifiers, numbers and full names of the project's `people`.
pub fn clean_name(name: &str, people: &Mentions) -> String {
    let address = name.contains('/') || name.contains("://");
    let name = if address { name.split(['?', '#']).next().unwrap_or_default() } else { name };
    clean_text(&mask(name), people)
}

/// A text of the project's own settings without identifiers, numbers and full names of its people.
pub fn clean_text(text: &str, people: &Mentions) -> String {
    let by = |what| if what == Mention::Name { "[name]" } else { "[id]" };
    people.replaced_in(text, by).unwrap_or_else(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_people_stay_equal_and_nobody_is_named() {
        let pseudonyms = Pseudonyms::new(SecretKey::new([3; 32]), &IdentityRules::default());
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
        let names = ["Ann Leewandowski", "Zoe Mueller-Qvist", "José de la Cruz"];
        let ids = Mentions::new(["K1204", "ann@example.com", "10005"]).with_names(names);
        for (name, clean) in [
            ("/account/K1204/orders?token=1", "/account/[id]/orders"),
            ("https://shop.example/a?email=ann@example.com", "https://shop.example/a"),
            ("Winter sale", "Winter sale"),
            ("reactivate_K1204", "reactivate_[id]"),
            ("/invoice-K1204.pdf", "/invoice-[id].pdf"),
            ("/2026-10005.pdf", "/2026-10005.pdf"),
            ("Gift card for Ann Leewandowski", "Gift card for [name]"),
            ("/profile/ann.leewandowski", "/profile/[name]"),
            ("/u/jos%C3%A9%20de%20la%20cruz/zoe-mueller-qvist", "/u/[name]/[name]"),
            ("for bo@example.com", "for [e-mail]"),
        ] {
            assert_eq!(clean_name(name, &ids), clean);
        }
    }
}
