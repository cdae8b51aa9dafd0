//! The memory of who was erased: keyed hashes of their identifiers, so that the next import of an old export does not
//! bring them back. The identifiers themselves are gone.

use rustc_hash::FxHashSet;

use crate::events::{ErasureFilter, ProfileKey};
use crate::identity::{IdKind, Normaliser, phone_digits};
use crate::model::{FORMER_ID, IdentityRules};

use super::mentions::{ERASED, SHORTEST_PHONE, is_bare_number, numbers_in};
use super::plain::Plain;
use super::{SecretKey, Tag};

/// Who must not come back.
#[derive(Debug, Clone)]
pub struct Tombstones {
    key: SecretKey,
    tags: FxHashSet<Tag>,
    /// What may join people, of every kind.
    joins: Normaliser,
    /// What is no identifier at all: what the user added to that list only joins nobody.
    known: Normaliser,
}

impl Tombstones {
    /// The tags of a project, which were made with `key`.
    pub fn new(key: SecretKey, tags: impl IntoIterator<Item = Tag>, rules: &IdentityRules) -> Self {
        let rules = IdentityRules { by_email: true, by_phone: true, by_device: true, ..rules.clone() };
        let built_in = IdentityRules::default().junk_values;
        let junk_values = rules.junk_values.iter().filter(|junk| built_in.contains(junk)).cloned().collect();
        let known = Normaliser::new(&IdentityRules { junk_values, ..rules.clone() });
        Self { key, tags: tags.into_iter().collect(), joins: Normaliser::new(&rules), known }
    }

    /// Whether nobody was erased.
    pub fn is_empty(&self) -> bool {
        self.tags.is_empty()
    }

    /// The tags of one identifier; none where it is a junk value.
    pub fn tags(&self, kind: IdKind, raw: &str) -> Vec<Tag> {
        let forms = self.forms(kind, raw);
        forms.iter().map(|form| self.key.tag(field(kind), form)).collect()
    }

    /// The tidied forms of an identifier that count as the same: as the rules tidy it, whether or not they join by it (who
    /// was erased stays erased), and for phone numbers the digits without any country or trunk prefix the rules might add
    /// one day.
    pub fn forms(&self, kind: IdKind, raw: &str) -> Vec<String> {
        let Some(tidy) = self.known.bare(kind, raw) else { return Vec::new() };
        let mut forms = vec![tidy.into_owned()];
        if kind == IdKind::Phone {
            let bare = phone_digits(raw).trim_start_matches('0').to_owned();
            if !bare.is_empty() && !forms.contains(&bare) {
                forms.push(bare);
            }
        }
        forms
    }

    /// Whether the rules say that an identifier joins nobody (a mailbox many people read, a blocked pattern): by itself it
    /// stands for one of those who have it, beside another identifier for nobody.
    pub fn is_for_many(&self, kind: IdKind, raw: &str) -> bool {
        self.joins.tidy(kind, raw).is_none() && self.known.bare(kind, raw).is_some()
    }

    /// Whether a word of a text names one of them.
    fn is_mentioned(&self, word: &str) -> bool {
        let telling = word.contains('@') || word.len() >= 5 && word.bytes().any(|b| b.is_ascii_digit());
        telling && !is_bare_number(word) && self.names(word)
    }

    /// Whether a text is an identifier of one of them, of whichever kind.
    pub fn names(&self, text: &str) -> bool {
        !text.is_empty() && IdKind::ALL.into_iter().any(|kind| self.knows(kind, text))
    }

    fn knows(&self, kind: IdKind, raw: &str) -> bool {
        self.tags(kind, raw).iter().any(|tag| self.tags.contains(tag))
    }
}

impl ErasureFilter for Tombstones {
    fn excludes(&self, key: ProfileKey<'_>) -> bool {
        if self.tags.is_empty() {
            return false;
        }
        // what somebody was called before names them, too
        let former = (IdKind::CustomerId, key.device.strip_prefix(FORMER_ID).unwrap_or_default());
        let all = IdKind::ALL.into_iter().zip(key.ids()).chain([former]);
        let ids = all.filter(|(_, raw)| !raw.is_empty());
        let others = |but: IdKind| {
            let mut ids = ids.clone().filter(|(kind, _)| *kind != but);
            ids.any(|(kind, raw)| self.known.bare(kind, raw).is_some())
        };
        // who reads the same mailbox and is known by something else was not erased
        ids.clone().any(|(kind, raw)| self.knows(kind, raw) && !(self.is_for_many(kind, raw) && others(kind)))
    }

    fn remove_mentions(&self, text: &str) -> Option<String> {
        let plain = Plain::decoded(text);
        let mut places: Vec<_> = words(&plain.text)
            .filter_map(|word| {
                // where an erasure would find it: also before or after what is no letter and no digit
                let parts = word.split(|c: char| !c.is_alphanumeric()).chain(word.rsplit_once('_').map(|(a, _)| a));
                let known = std::iter::once(word).chain(parts).find(|word| self.is_mentioned(word))?;
                let at = known.as_ptr() as usize - plain.text.as_ptr() as usize;
                Some(at..at + known.len())
            })
            .collect();
        let is_phone = |digits: &str| digits.len() >= SHORTEST_PHONE && self.knows(IdKind::Phone, digits);
        places.extend(numbers_in(&plain.text, is_phone));
        places.sort_by_key(|at| at.start);
        let mut last = 0;
        places.retain(|at| {
            let free = at.start >= last;
            last = last.max(at.end);
            free
        });
        let mut out = (!places.is_empty()).then(|| text.to_owned())?;
        places.iter().rev().for_each(|at| out.replace_range(plain.source(at), ERASED));
        Some(out)
    }

    fn excludes_row(&self, row: &str) -> bool {
        let words = row.split(divides_cells).flat_map(|cell| std::iter::once(cell).chain(cell.split([' ', ':', '='])));
        !self.tags.is_empty() && words.map(str::trim).filter(|word| !word.is_empty()).any(|word| self.names(word))
    }
}

/// The words of a text that may be identifiers.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| c.is_whitespace() || divides_cells(c) || matches!(c, '/' | '?' | '&' | '=' | ':' | '(' | ')'))
        .map(|word| word.trim_end_matches(['.', '!']))
        .filter(|word| !word.is_empty())
}

/// What divides the cells of a row that could not be read.
pub(super) fn divides_cells(c: char) -> bool {
    matches!(c, ',' | ';' | '\t' | '|' | '"' | '\'' | '\n' | '<' | '>' | '{' | '}' | '[' | ']')
}

/// The name of a field inside its keyed hash.
fn field(kind: IdKind) -> &'static str {
    match kind {
        IdKind::CustomerId => "customer_id",
        IdKind::Email => "email",
        IdKind::Phone => "phone",
        IdKind::Device => "device",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(erased: &[(IdKind, &str)]) -> Tombstones {
        let rules = IdentityRules::default();
        let none = Tombstones::new(SecretKey::new([1; 32]), [], &rules);
        let tags: Vec<Tag> = erased.iter().flat_map(|(kind, raw)| none.tags(*kind, raw)).collect();
        Tombstones::new(SecretKey::new([1; 32]), tags, &rules)
    }

    #[test]
    fn an_erased_person_is_known_again_however_the_identifier_is_written() {
        let stones = of(&[(IdKind::Email, "Ann.Lee@Example.com"), (IdKind::Phone, "+49 30 123456")]);
        let email = |email| ProfileKey { email, ..ProfileKey::default() };
        assert!(stones.excludes(email(" ann.lee@example.COM")));
        assert!(!stones.excludes(email("ann.le@example.com")));
        assert!(stones.excludes(ProfileKey { phone: "0049-30-123456", customer_id: "new", ..ProfileKey::default() }));
        assert!(
            !stones.excludes(ProfileKey { customer_id: "ann.lee@example.com", ..ProfileKey::default() }),
            "another kind"
        );
        let before = of(&[(IdKind::CustomerId, "old1")]);
        let device = |device| ProfileKey { customer_id: "new", device, ..ProfileKey::default() };
        assert!(before.excludes(device("formerly:old1")), "their name before names them");
        assert!(!before.excludes(device("formerly:old2")) && !before.excludes(device("old1")));
        assert!(stones.excludes_row("7;\"ann.lee@example.com\";yes"));
        assert!(!stones.excludes_row("7;\"bo@example.com\";yes"));
        let text = |text| stones.remove_mentions(text);
        assert_eq!(text("Ask ANN.lee@example.com, not bo@example.com.").unwrap(), "Ask [erased], not bo@example.com.");
        assert_eq!(text("Ask ann.lee@example.com.").unwrap(), "Ask [erased].");
        assert_eq!(text("/u?mail=ann.lee@example.com&x=1").unwrap(), "/u?mail=[erased]&x=1");
        assert_eq!(text("Ask bo@example.com"), None);
        assert_eq!(text("/u?mail=Ann.Lee%40example.com").unwrap(), "/u?mail=[erased]");
        assert_eq!(text("call +49 30 123456 now").unwrap(), "call +[erased] now");
        let stones = of(&[(IdKind::Device, "devANN0001x"), (IdKind::CustomerId, "10005")]);
        assert_eq!(stones.remove_mentions("/cart/devANN0001x_2").unwrap(), "/cart/[erased]_2");
        assert_eq!(stones.remove_mentions("/product/10005"), None, "a number may mean anything");
    }

    #[test]
    fn junk_bars_nobody_and_a_mailbox_many_read_bars_only_who_is_known_by_it_alone() {
        let stones = of(&[(IdKind::CustomerId, "guest"), (IdKind::Device, "0")]);
        assert!(stones.is_empty());
        assert!(!stones.excludes(ProfileKey { customer_id: "guest", ..ProfileKey::default() }));
        let stones = of(&[(IdKind::Email, "info@example.com")]);
        assert!(stones.excludes(ProfileKey { email: "Info@Example.com", ..ProfileKey::default() }));
        assert!(stones.excludes(ProfileKey { email: "info@example.com", device: "0", ..ProfileKey::default() }));
        assert!(!stones.excludes(ProfileKey { email: "info@example.com", customer_id: "K2", ..ProfileKey::default() }));
    }

    #[test]
    fn other_spellings_of_a_number_and_an_address_are_known_again() {
        let stones = of(&[(IdKind::Phone, "+49 171 5550123"), (IdKind::Email, "zoe@x.org")]);
        for phone in ["+49 (0) 171 5550123", "0049(0)171/5550123", "+49171-5550123"] {
            assert!(stones.excludes(ProfileKey { phone, ..ProfileKey::default() }), "{phone}");
        }
        for email in ["\"Zoë\" <zoe@x.org>", "mailto:Zoe@x.org", "<ZOE@X.ORG>", "MAILTO:zoe@x.org?subject=a"] {
            assert!(stones.excludes(ProfileKey { email, ..ProfileKey::default() }), "{email}");
        }
        assert!(!stones.excludes(ProfileKey { email: "<zoe@x.org.de>", ..ProfileKey::default() }));
        let left = stones.remove_mentions("/p?to=zoe%2540x.org&tel=%2B49%20171%205550123").unwrap();
        assert_eq!(left, "/p?to=[erased]&tel=%2B[erased]");
    }
}
