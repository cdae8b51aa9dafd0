//! Whether a text names a customer.

use std::collections::HashSet;

use crate::events::{People, StrColumn};
use crate::model::{MapNote, Segment};
use crate::present::member_rules;
use crate::privacy;

/// A name of more words than this is not looked for.
const MOST_WORDS: usize = 6;
/// What is shorter may mean anything.
const SHORTEST: usize = 5;

/// The names, addresses, numbers and ids of customers.
pub(crate) struct CustomerNames(HashSet<String>);

impl CustomerNames {
    pub(crate) fn of(people: &People) -> Self {
        let columns = [&people.name, &people.email, &people.customer_id, &people.device, &people.phone];
        let all = |column: &'_ StrColumn| (0..column.len()).filter_map(|at| sought(column.get(at))).collect::<Vec<_>>();
        Self(columns.into_iter().flat_map(all).collect())
    }

    /// Whether one of them stands in a text, or what looks like an address, a telephone number or an account.
    pub(crate) fn stand_in(&self, text: &str) -> bool {
        if !privacy::findings(text).is_empty() {
            return true;
        }
        let text = tidy(text);
        let words: Vec<&str> = text.split(' ').collect();
        (0..words.len()).any(|from| {
            let most = MOST_WORDS.min(words.len() - from);
            (1..=most).any(|n| self.0.contains(&words[from..from + n].join(" ")))
        })
    }

    /// Whether a note on a map names one.
    pub(crate) fn stand_in_note(&self, note: &MapNote) -> bool {
        [&note.text, &note.lane].into_iter().any(|text| self.stand_in(text))
    }

    /// Whether what is said of a segment, or its rule, names one.
    pub(crate) fn stand_behind(&self, segment: &Segment) -> bool {
        let rule = segment.kind.rule().map(member_rules::text).unwrap_or_default();
        self.stand_in(&segment.description) || self.stand_in(&rule)
    }
}

/// A name as it is looked for; `None` where anybody may say the same.
fn sought(name: &str) -> Option<String> {
    Some(tidy(name)).filter(|tidied| is_telling(name) && tidied.chars().count() >= SHORTEST)
}

/// The words of a text, whatever stands between them: "Quist, Ida", "/quist/ida" and "quist ida" are the same.
fn tidy(text: &str) -> String {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ").to_lowercase()
}

/// A single word without digits is one that anybody may use.
fn is_telling(name: &str) -> bool {
    let name = name.trim();
    name.chars().count() >= SHORTEST && name.contains(|c: char| c.is_whitespace() || c == '@' || c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_addresses_and_ids_are_found_and_words_are_not() {
        let names = CustomerNames(["Ida Quist", "c-10457", "ida@example.org"].map(tidy).into());
        for text in
            ["Ask Ida  Quist, please", "as (c-10457) said", "ida@example.org", "bob@example.org", "+49 170 1234567"]
        {
            assert!(names.stand_in(text), "{text}");
        }
        for text in ["Ida", "Where do they get lost?", "orders >= 2 and seen:Cart", "Quist Ida"] {
            assert!(!names.stand_in(text), "{text}");
        }
        let last_first = CustomerNames(["Quist, Ida"].map(tidy).into());
        assert!(last_first.stand_in("ask Quist, Ida") && last_first.stand_in("campaign:\"quist ida\""));
        for text in ["page:\"/account/c-10457\"", "campaign:\"Ida Quist\"", "/Ida_Quist/orders"] {
            assert!(names.stand_in(text), "{text}");
        }
        assert_eq!((sought("(1204)"), sought("Visitor "), sought("C-1045")), (None, None, Some("c 1045".to_owned())));
        assert!(is_telling("anna berg") && is_telling("user1") && !is_telling("visitor") && !is_telling("1204"));
    }
}
