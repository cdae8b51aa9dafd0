//! Finding the identifiers of certain people in texts that others wrote.

use std::ops::Range;

/// Identifiers and names to look for, without case and only as whole words; phone numbers however they are written.
#[derive(Debug, Clone, Default)]
pub struct Mentions {
    /// Lower case, longest first.
    needles: Vec<String>,
    /// Digits of phone numbers.
    phones: Vec<String>,
}

/// Shorter identifiers are looked for only where a whole cell consists of them: "42" is in too many texts.
const SHORTEST: usize = 5;

/// Whether a word is a number that may count or name anything: "10005" is as well a product, a sum or an order.
pub(super) fn is_bare_number(word: &str) -> bool {
    word.len() < 8 && word.bytes().all(|b| b.is_ascii_digit())
}

impl Mentions {
    /// Looks for these; what is too short to be recognised is left out, and so are short numbers.
    pub fn new<'a>(values: impl IntoIterator<Item = &'a str>) -> Self {
        let tidy = values.into_iter().map(|v| v.trim().to_lowercase());
        let tidy = tidy.filter(|v| v.chars().count() >= SHORTEST && !is_bare_number(v));
        // as they stand in the query of an address
        let forms = tidy.flat_map(|v| {
            let escaped = v.replace('@', "%40");
            let all = escaped.replace('+', "%2b");
            [v, escaped, all]
        });
        let mut needles: Vec<String> = forms.collect();
        needles.sort_unstable_by(|a, b| b.len().cmp(&a.len()).then_with(|| a.cmp(b)));
        needles.dedup();
        Self { needles, phones: Vec::new() }
    }

    /// Looks for these phone numbers too, with or without country code and whatever stands between their digits.
    pub fn with_phones<'a>(mut self, numbers: impl IntoIterator<Item = &'a str>) -> Self {
        let digits = numbers.into_iter().map(|n| n.chars().filter(char::is_ascii_digit).collect::<String>());
        self.phones.extend(digits.filter(|d| d.trim_start_matches('0').len() >= SHORTEST_PHONE));
        self
    }

    /// Whether there is nothing to look for.
    pub fn is_empty(&self) -> bool {
        self.needles.is_empty() && self.phones.is_empty()
    }

    /// Whether a text mentions one of them.
    pub fn found_in(&self, text: &str) -> bool {
        if self.is_empty() {
            return false;
        }
        let lower = text.to_lowercase();
        self.needles.iter().any(|needle| places(&lower, needle).next().is_some())
            || !numbers_in(text, |digits| self.is_phone(digits)).is_empty()
    }

    /// The text with every mention replaced, where there is one.
    pub fn removed_from(&self, text: &str) -> Option<String> {
        if !self.found_in(text) {
            return None;
        }
        let mut out = text.to_owned();
        for needle in &self.needles {
            loop {
                // lower case may be longer or shorter than the text itself: then the whole text goes
                let lower = out.to_lowercase();
                let Some(at) = places(&lower, needle).next() else { break };
                if lower.len() != out.len() || !out.is_char_boundary(at) || !out.is_char_boundary(at + needle.len()) {
                    return Some(ERASED.to_owned());
                }
                out.replace_range(at..at + needle.len(), ERASED);
            }
        }
        without_numbers(&out, |digits| self.is_phone(digits)).or(Some(out))
    }

    /// Whether these are the digits of one of the numbers, but for a country code or zeros at the beginning.
    fn is_phone(&self, digits: &str) -> bool {
        let digits = digits.trim_start_matches('0');
        digits.len() >= SHORTEST_PHONE
            && self.phones.iter().any(|phone| {
                let phone = phone.trim_start_matches('0');
                let (long, short) = if phone.len() > digits.len() { (phone, digits) } else { (digits, phone) };
                long.ends_with(short) && long.len() - short.len() <= LONGEST_PREFIX
            })
    }
}

/// Digits that a phone number has at least, without zeros at its beginning.
pub(super) const SHORTEST_PHONE: usize = 7;

/// Digits of a country code and the zero after it.
const LONGEST_PREFIX: usize = 4;

/// Groups of digits that may be one number.
const MOST_GROUPS: usize = 6;

/// Where in a text digits stand of which `is` knows the number, whatever is between the groups: blanks, brackets, strokes.
fn numbers_in(text: &str, is: impl Fn(&str) -> bool) -> Vec<Range<usize>> {
    let mut groups: Vec<Range<usize>> = Vec::new();
    for (at, _) in text.match_indices(|c: char| c.is_ascii_digit()) {
        match groups.last_mut() {
            Some(group) if group.end == at => group.end += 1,
            _ => groups.push(at..at + 1),
        }
    }
    let letter = |c: Option<char>| c.is_some_and(char::is_alphabetic);
    let between = |gap: &str| gap.len() <= 3 && gap.bytes().all(|b| b" ()+-./".contains(&b));
    let mut found = Vec::new();
    let mut first = 0;
    while first < groups.len() {
        let mut digits = String::new();
        let mut next = first + 1;
        if !letter(text[..groups[first].start].chars().next_back()) {
            for last in first..groups.len().min(first + MOST_GROUPS) {
                if last > first && !between(&text[groups[last - 1].end..groups[last].start]) {
                    break;
                }
                digits.push_str(&text[groups[last].clone()]);
                if is(&digits) && !letter(text[groups[last].end..].chars().next()) {
                    found.push(groups[first].start..groups[last].end);
                    next = last + 1;
                    break;
                }
            }
        }
        first = next;
    }
    found
}

/// The text with every such number replaced, where there is one.
pub(super) fn without_numbers(text: &str, is: impl Fn(&str) -> bool) -> Option<String> {
    let numbers = numbers_in(text, is);
    let mut out = (!numbers.is_empty()).then(|| text.to_owned())?;
    numbers.into_iter().rev().for_each(|at| out.replace_range(at, ERASED));
    Some(out)
}

/// What stands where somebody was mentioned.
pub(super) const ERASED: &str = "[erased]";

/// Where `needle` stands in `text` as a word of its own.
fn places<'a>(text: &'a str, needle: &'a str) -> impl Iterator<Item = usize> + 'a {
    text.match_indices(needle).map(|(at, _)| at).filter(move |&at| {
        let part = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        !part(text[..at].chars().next_back()) && !part(text[at + needle.len()..].chars().next())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_words_without_case() {
        let mentions = Mentions::new(["ann@example.com", "K1204", "42", "Ann Lee"]);
        assert!(mentions.found_in("https://shop.example/?u=ANN@example.com&x=1"));
        assert!(mentions.found_in("order of k1204."));
        assert!(!mentions.found_in("joann@example.com"), "somebody else");
        assert!(!mentions.found_in("K12045"));
        assert!(!mentions.found_in("42"), "too short to tell");
        assert_eq!(
            mentions.removed_from("Ask ann lee, K1204 or ann@example.com").unwrap(),
            "Ask [erased], [erased] or [erased]"
        );
        assert_eq!(mentions.removed_from("nobody"), None);
    }

    #[test]
    fn numbers_that_may_mean_anything_stay() {
        let mentions = Mentions::new(["10005", "1000512345"]);
        assert_eq!(mentions.removed_from("/product/10005"), None);
        assert_eq!(mentions.removed_from("order 1000512345").unwrap(), "order [erased]");
    }

    #[test]
    fn addresses_in_queries_and_phone_numbers_however_they_are_written() {
        let mentions = Mentions::new(["ann.lee+vip@example.com"]).with_phones(["+49 (0)30 5551 234"]);
        assert_eq!(mentions.removed_from("/u?e=Ann.Lee%2Bvip%40Example.com&x=1").unwrap(), "/u?e=[erased]&x=1");
        let text = "+49 30 5551 234 or 030/5551234, tel 0305551234; 17 items, 2026-01-05 10:04:00";
        assert_eq!(
            mentions.removed_from(text).unwrap(),
            "+49 [erased] or [erased], tel [erased]; 17 items, 2026-01-05 10:04:00"
        );
        assert_eq!(mentions.removed_from("030/5551235 or K0305551234"), None);
    }
}
