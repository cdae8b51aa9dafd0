//! Whether a text names a customer.

use std::collections::HashSet;

use crate::events::{People, StrColumn};
use crate::privacy;

/// A name of more words than this is not looked for.
const MOST_WORDS: usize = 4;
/// What is shorter may mean anything.
const SHORTEST: usize = 5;

/// The names, addresses, numbers and ids of customers.
pub(super) struct CustomerNames(HashSet<String>);

impl CustomerNames {
    pub(super) fn of(people: &People) -> Self {
        let columns = [&people.name, &people.email, &people.customer_id, &people.device, &people.phone];
        let all = |column: &'_ StrColumn| (0..column.len()).map(|at| tidy(column.get(at))).collect::<Vec<_>>();
        Self(columns.into_iter().flat_map(all).filter(|name| is_telling(name)).collect())
    }

    /// Whether one of them stands in a text, or what looks like an address, a telephone number or an account.
    pub(super) fn stand_in(&self, text: &str) -> bool {
        if !privacy::findings(text).is_empty() {
            return true;
        }
        let text = tidy(text);
        let words: Vec<&str> = text.split(' ').map(|word| word.trim_matches(is_sign)).collect();
        (0..words.len()).any(|from| {
            let most = MOST_WORDS.min(words.len() - from);
            (1..=most).any(|n| self.0.contains(&words[from..from + n].join(" ")))
        })
    }
}

fn is_sign(c: char) -> bool {
    !c.is_alphanumeric() && c != '+'
}

fn tidy(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// A single word without digits is one that anybody may use.
fn is_telling(name: &str) -> bool {
    name.chars().count() >= SHORTEST && name.contains(|c: char| c == ' ' || c == '@' || c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_addresses_and_ids_are_found_and_words_are_not() {
        let names = CustomerNames(["ida quist", "c-10457", "ida@example.org"].map(str::to_owned).into());
        for text in
            ["Ask Ida  Quist, please", "as (c-10457) said", "ida@example.org", "bob@example.org", "+49 170 1234567"]
        {
            assert!(names.stand_in(text), "{text}");
        }
        for text in ["Ida", "Where do they get lost?", "orders >= 2 and seen:Cart", "Quist Ida"] {
            assert!(!names.stand_in(text), "{text}");
        }
        assert!(is_telling("anna berg") && is_telling("user1") && !is_telling("visitor") && !is_telling("1204"));
    }
}
