//! The memory of who was erased: keyed hashes of their identifiers, so that the next import of an old export does not
//! bring them back. The identifiers themselves are gone.

use rustc_hash::FxHashSet;

use crate::events::{Gate, ProfileKey, decoded};
use crate::identity::{IdKind, Normaliser};
use crate::model::{FORMER_ID, IdentityRules};

use super::mentions::{ERASED, SHORTEST_PHONE, is_bare_number, without_numbers};
use super::{Key, Tag};

/// Who must not come back.
#[derive(Debug, Clone)]
pub struct Tombstones {
    key: Key,
    tags: FxHashSet<Tag>,
    normaliser: Normaliser,
}

impl Tombstones {
    /// The tags of a project, which were made with `key`.
    pub fn new(key: Key, tags: impl IntoIterator<Item = Tag>, rules: &IdentityRules) -> Self {
        // who was erased stays erased, whichever identifiers the project joins by
        let rules = IdentityRules { by_email: true, by_phone: true, by_device: true, ..rules.clone() };
        Self { key, tags: tags.into_iter().collect(), normaliser: Normaliser::new(&rules) }
    }

    /// Whether nobody was erased.
    pub fn is_empty(&self) -> bool {
        self.tags.is_empty()
    }

    /// The tags of one identifier; none where it names nobody (a junk value, a mailbox many read).
    pub fn tags(&self, kind: IdKind, raw: &str) -> Vec<Tag> {
        let forms = self.forms(kind, raw);
        forms.iter().map(|form| self.key.tag(field(kind), form)).collect()
    }

    /// The tidied forms of an identifier that count as the same: as the rules tidy it, and for phone numbers the digits
    /// without any country or trunk prefix the rules might add one day.
    pub fn forms(&self, kind: IdKind, raw: &str) -> Vec<String> {
        let Some(tidy) = self.normaliser.tidy(kind, raw) else { return Vec::new() };
        let mut forms = vec![tidy.into_owned()];
        if kind == IdKind::Phone {
            let digits: String = raw.chars().filter(char::is_ascii_digit).collect();
            let bare = digits.trim_start_matches('0').to_owned();
            if !bare.is_empty() && !forms.contains(&bare) {
                forms.push(bare);
            }
        }
        forms
    }

    /// Whether a word of a text names one of them.
    fn is_mentioned(&self, word: &str) -> bool {
        let telling = word.contains('@') || word.len() >= 5 && word.bytes().any(|b| b.is_ascii_digit());
        if !telling || is_bare_number(word) {
            return false;
        }
        // an address in a query keeps its plus sign
        let plain = word.contains('%').then(|| decoded(&word.replace('+', "%2B")));
        let known = |word: &str| IdKind::ALL.into_iter().any(|kind| self.knows(kind, word));
        known(word) || plain.is_some_and(|plain| known(&plain))
    }

    fn knows(&self, kind: IdKind, raw: &str) -> bool {
        self.tags(kind, raw).iter().any(|tag| self.tags.contains(tag))
    }
}

impl Gate for Tombstones {
    fn bars(&self, key: ProfileKey<'_>) -> bool {
        !self.tags.is_empty()
            && [
                (IdKind::CustomerId, key.customer_id),
                (IdKind::Email, key.email),
                (IdKind::Phone, key.phone),
                (IdKind::Device, key.device),
                // what somebody was called before names them, too
                (IdKind::CustomerId, key.device.strip_prefix(FORMER_ID).unwrap_or_default()),
            ]
            .into_iter()
            .any(|(kind, raw)| !raw.is_empty() && self.knows(kind, raw))
    }

    fn without_them(&self, text: &str) -> Option<String> {
        let mut out = String::new();
        let mut copied = 0;
        for word in
            text.split(|c: char| c.is_whitespace() || apart(c) || matches!(c, '/' | '?' | '&' | '=' | ':' | '(' | ')'))
        {
            let word = word.trim_end_matches(['.', '!']);
            // where an erasure would find it: also before or after what is no letter and no digit
            let parts = word.split(|c: char| !c.is_alphanumeric()).chain(word.rsplit_once('_').map(|(a, _)| a));
            if let Some(known) = std::iter::once(word).chain(parts).find(|word| self.is_mentioned(word)) {
                let at = known.as_ptr() as usize - text.as_ptr() as usize;
                out.push_str(&text[copied..at]);
                out.push_str(ERASED);
                copied = at + known.len();
            }
        }
        let out = (copied > 0).then(|| out + &text[copied..]);
        let is_phone = |digits: &str| digits.len() >= SHORTEST_PHONE && self.knows(IdKind::Phone, digits);
        without_numbers(out.as_deref().unwrap_or(text), is_phone).or(out)
    }

    fn bars_row(&self, row: &str) -> bool {
        let words = row.split(apart).flat_map(|cell| std::iter::once(cell).chain(cell.split([' ', ':', '='])));
        !self.tags.is_empty()
            && words
                .map(str::trim)
                .filter(|word| !word.is_empty())
                .any(|word| IdKind::ALL.into_iter().any(|kind| self.knows(kind, word)))
    }
}

/// What divides the cells of a row that could not be read.
fn apart(c: char) -> bool {
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
        let none = Tombstones::new(Key::new([1; 32]), [], &rules);
        let tags: Vec<Tag> = erased.iter().flat_map(|(kind, raw)| none.tags(*kind, raw)).collect();
        Tombstones::new(Key::new([1; 32]), tags, &rules)
    }

    #[test]
    fn an_erased_person_is_known_again_however_the_identifier_is_written() {
        let stones = of(&[(IdKind::Email, "Ann.Lee@Example.com"), (IdKind::Phone, "+49 30 123456")]);
        let email = |email| ProfileKey { email, ..ProfileKey::default() };
        assert!(stones.bars(email(" ann.lee@example.COM")));
        assert!(!stones.bars(email("ann.le@example.com")));
        assert!(stones.bars(ProfileKey { phone: "0049-30-123456", customer_id: "new", ..ProfileKey::default() }));
        assert!(
            !stones.bars(ProfileKey { customer_id: "ann.lee@example.com", ..ProfileKey::default() }),
            "another kind"
        );
        let before = of(&[(IdKind::CustomerId, "old1")]);
        let device = |device| ProfileKey { customer_id: "new", device, ..ProfileKey::default() };
        assert!(before.bars(device("formerly:old1")), "their name before names them");
        assert!(!before.bars(device("formerly:old2")) && !before.bars(device("old1")));
        assert!(stones.bars_row("7;\"ann.lee@example.com\";yes"));
        assert!(!stones.bars_row("7;\"bo@example.com\";yes"));
        let text = |text| stones.without_them(text);
        assert_eq!(text("Ask ANN.lee@example.com, not bo@example.com.").unwrap(), "Ask [erased], not bo@example.com.");
        assert_eq!(text("Ask ann.lee@example.com.").unwrap(), "Ask [erased].");
        assert_eq!(text("/u?mail=ann.lee@example.com&x=1").unwrap(), "/u?mail=[erased]&x=1");
        assert_eq!(text("Ask bo@example.com"), None);
        assert_eq!(text("/u?mail=Ann.Lee%40example.com").unwrap(), "/u?mail=[erased]");
        assert_eq!(text("call +49 30 123456 now").unwrap(), "call +[erased] now");
        let stones = of(&[(IdKind::Device, "devANN0001x"), (IdKind::CustomerId, "10005")]);
        assert_eq!(stones.without_them("/cart/devANN0001x_2").unwrap(), "/cart/[erased]_2");
        assert_eq!(stones.without_them("/product/10005"), None, "a number may mean anything");
    }

    #[test]
    fn what_names_nobody_bars_nobody() {
        let stones = of(&[(IdKind::CustomerId, "guest"), (IdKind::Email, "info@example.com"), (IdKind::Device, "0")]);
        assert!(stones.is_empty());
        assert!(!stones.bars(ProfileKey { customer_id: "guest", ..ProfileKey::default() }));
    }
}
