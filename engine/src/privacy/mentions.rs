//! Finding the identifiers of certain people in texts that others wrote.

use std::ops::Range;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::identity::phone_digits;

use super::plain::{Plain, is_sign};

/// Identifiers, names and telephone numbers to look for: as whole words, in the one form that `Plain` gives to all ways
/// of writing them, so also inside addresses of pages.
#[derive(Debug, Clone, Default)]
pub struct Mentions {
    /// In the plain form, from the first letter or digit to the last.
    ids: FxHashSet<Box<str>>,
    /// The letters of the words of names, run together: whatever stands between the words makes no difference.
    names: FxHashSet<Box<str>>,
    /// The signs that any of them begins with: most words of a text begin with others.
    starts: FxHashSet<char>,
    /// How many words the longest name has.
    longest: usize,
    /// Digits of phone numbers without zeros before them, by their last digits.
    phones: FxHashMap<Box<str>, Vec<Box<str>>>,
}

/// What a text mentions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mention {
    /// An identifier or a telephone number.
    Id,
    /// The full name of a person.
    Name,
}

/// Shorter identifiers are looked for only where a whole cell consists of them: "42" is in too many texts.
const SHORTEST: usize = 4;

/// Letters of the shortest name that is told from other words, and of one whose script has a sign for each syllable.
const SHORTEST_NAME: usize = 4;
const FEWEST_SIGNS: usize = 3;

/// A word of a name may be written as several ("O'Brien").
const MORE_WORDS: usize = 2;

/// Whether a word is a number that may count or name anything: "10005" is as well a product, a sum or an order.
pub(super) fn is_bare_number(word: &str) -> bool {
    word.len() < 8 && word.bytes().all(|b| b.is_ascii_digit())
}

impl Mentions {
    /// Looks for these identifiers; what is too short to be recognised is left out, and so are short numbers.
    pub fn new<'a>(ids: impl IntoIterator<Item = &'a str>) -> Self {
        let mut all = Self::default();
        for id in ids {
            let plain = Plain::folded(id);
            let words = plain.words();
            let (Some(first), Some(last)) = (words.first(), words.last()) else { continue };
            let needle = &plain.text[first.start..last.end];
            if needle.chars().count() >= SHORTEST && !is_bare_number(needle) {
                all.starts.extend(needle.chars().next());
                all.longest = all.longest.max(words.len());
                all.ids.insert(needle.into());
            }
        }
        all
    }

    /// Looks for these names too, where they are more than one word: a first name alone is in too many texts. Their words
    /// may stand in another order ("Lee, Ann"), with anything small between them ("ann-lee"), and with or without accents.
    pub fn with_names<'a>(mut self, names: impl IntoIterator<Item = &'a str>) -> Self {
        for name in names {
            self.add_name(&Plain::folded(name));
            // the other way of writing the same in German and Nordic languages
            if let Some(spelled) = spelled_out(name) {
                self.add_name(&Plain::folded(&spelled));
            }
        }
        self
    }

    fn add_name(&mut self, plain: &Plain) {
        let words: Vec<&str> = plain.words().into_iter().map(|word| &plain.text[word]).collect();
        let letters: usize = words.iter().map(|word| word.chars().count()).sum();
        let signs = plain.text.chars().any(is_sign);
        if words.len() < 2 || letters < if signs { FEWEST_SIGNS } else { SHORTEST_NAME } {
            return;
        }
        self.longest = self.longest.max(words.len() + MORE_WORDS);
        for first in 0..words.len() {
            let turned = [&words[first..], &words[..first]].concat().concat();
            self.starts.extend(turned.chars().next());
            self.names.insert(turned.into());
        }
    }

    /// Looks for these phone numbers too, with or without country code and whatever stands between their digits.
    pub fn with_phones<'a>(mut self, numbers: impl IntoIterator<Item = &'a str>) -> Self {
        for digits in numbers.into_iter().map(phone_digits) {
            let digits = digits.trim_start_matches('0');
            if let Some(tail) = tail(digits) {
                self.phones.entry(tail.into()).or_default().push(digits.into());
            }
        }
        self
    }

    /// Whether there is nothing to look for.
    pub fn is_empty(&self) -> bool {
        self.ids.is_empty() && self.names.is_empty() && self.phones.is_empty()
    }

    /// Whether a text mentions one of them.
    pub fn found_in(&self, text: &str) -> bool {
        !self.places(text).is_empty()
    }

    /// The text with every mention replaced, where there is one.
    pub fn removed_from(&self, text: &str) -> Option<String> {
        self.replaced_in(text, |_| ERASED)
    }

    /// The text with what `by` says in place of every mention, where there is one.
    pub(super) fn replaced_in(&self, text: &str, by: impl Fn(Mention) -> &'static str) -> Option<String> {
        let places = self.places(text);
        let mut out = (!places.is_empty()).then(|| text.to_owned())?;
        places.into_iter().rev().for_each(|(at, what)| out.replace_range(at, by(what)));
        Some(out)
    }

    /// Where a text mentions one of them, in its order.
    fn places(&self, text: &str) -> Vec<(Range<usize>, Mention)> {
        if self.is_empty() {
            return Vec::new();
        }
        let plain = Plain::folded(text);
        let mut places = self.words_in(&plain);
        if !self.phones.is_empty() {
            let numbers = numbers_in(&plain.text, |digits| self.is_phone(digits));
            places.extend(numbers.into_iter().map(|at| (at, Mention::Id)));
            places.sort_by_key(|(at, _)| at.start);
        }
        let mut last = 0;
        places.retain(|(at, _)| {
            let free = at.start >= last;
            last = last.max(at.end);
            free
        });
        places.into_iter().map(|(at, what)| (plain.source(&at), what)).collect()
    }

    /// The longest identifiers and names that begin at each word.
    fn words_in(&self, plain: &Plain) -> Vec<(Range<usize>, Mention)> {
        let words = plain.words();
        let mut places = Vec::new();
        let mut at = 0;
        while at < words.len() {
            match self.longest_at(plain, &words[at..]) {
                Some((n, what)) => {
                    places.push((words[at].start..words[at + n - 1].end, what));
                    at += n;
                }
                None => at += 1,
            }
        }
        places
    }

    fn longest_at(&self, plain: &Plain, words: &[Range<usize>]) -> Option<(usize, Mention)> {
        let start = words[0].start;
        if !plain.text[start..].starts_with(|c| self.starts.contains(&c)) {
            return None;
        }
        let mut found = None;
        let mut letters = String::new();
        let mut near = true;
        for (i, word) in words.iter().enumerate().take(self.longest) {
            near = near && (i == 0 || may_part_names(&plain.text[words[i - 1].end..word.start]));
            letters.push_str(&plain.text[word.clone()]);
            if self.ids.contains(&plain.text[start..word.end]) {
                found = Some((i + 1, Mention::Id));
            } else if near && i > 0 && self.names.contains(letters.as_str()) {
                found = Some((i + 1, Mention::Name));
            }
        }
        found
    }

    /// Whether these are the digits of one of the numbers, but for a country code or zeros at the beginning.
    fn is_phone(&self, digits: &str) -> bool {
        let digits = digits.trim_start_matches('0');
        let alike = tail(digits).and_then(|tail| self.phones.get(tail));
        alike.into_iter().flatten().any(|phone| {
            let (long, short) = if phone.len() > digits.len() { (&**phone, digits) } else { (digits, &**phone) };
            long.ends_with(short) && long.len() - short.len() <= LONGEST_PREFIX
        })
    }
}

/// The last digits of a number, by which it is looked up; `None` where it is too short.
fn tail(digits: &str) -> Option<&str> {
    digits.len().checked_sub(SHORTEST_PHONE).map(|at| &digits[at..])
}

/// A name as others may write it too, to be compared: equal for every way of writing it. `None` for one that is not looked
/// for.
pub fn name_key(name: &str) -> Option<String> {
    let plain = Plain::folded(name);
    let words = plain.words();
    (words.len() > 1).then(|| words.into_iter().map(|word| &plain.text[word]).collect())
}

/// What may stand between the words of a name.
fn may_part_names(gap: &str) -> bool {
    gap.len() <= 3 && gap.chars().all(|c| matches!(c, ' ' | '-' | '_' | '+' | '.' | ',' | '\'' | '/' | '·' | '・'))
}

/// "Mueller" for "Müller", where there is such a letter.
fn spelled_out(name: &str) -> Option<String> {
    const PAIRS: [(char, &str); 5] = [('ä', "ae"), ('ö', "oe"), ('ü', "ue"), ('ø', "oe"), ('å', "aa")];
    let lower = name.to_lowercase();
    let spelled = PAIRS.iter().fold(lower.clone(), |text, (letter, two)| text.replace(*letter, two));
    (spelled != lower).then_some(spelled)
}

/// Digits that a phone number has at least, without zeros at its beginning.
pub(super) const SHORTEST_PHONE: usize = 7;

/// Digits of a country code and the zero after it.
const LONGEST_PREFIX: usize = 4;

/// Groups of digits that may be one number.
const MOST_GROUPS: usize = 6;

/// Where in a text digits stand of which `is` knows the number, whatever is between the groups: blanks, brackets, strokes.
pub(super) fn numbers_in(text: &str, is: impl Fn(&str) -> bool) -> Vec<Range<usize>> {
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
                // "+49 (0)171": the zero is dialled only without the country's code
                if !(last > first && is_trunk(text, &groups[last])) {
                    digits.push_str(&text[groups[last].clone()]);
                }
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

/// Whether a group of digits is "(0)".
fn is_trunk(text: &str, group: &Range<usize>) -> bool {
    text[group.clone()] == *"0"
        && text[..group.start].trim_end().ends_with('(')
        && text[group.end..].trim_start().starts_with(')')
}

/// What stands where somebody was mentioned.
pub(super) const ERASED: &str = "[erased]";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_words_without_case() {
        let mentions = Mentions::new(["ann@example.com", "K1204", "42"]).with_names(["Ann Lee"]);
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
            "+[erased] or [erased], tel [erased]; 17 items, 2026-01-05 10:04:00"
        );
        let mentions = Mentions::default().with_phones(["0171 5550123"]);
        for number in ["+49 (0) 171 5550123", "0049.171.555.0123", "%2B49%20171%205550123", "(0171) 555 01 23"] {
            let left = mentions.removed_from(&format!("call {number} now")).unwrap();
            assert!(left.contains("[erased]") && !left.contains("555"), "{left}");
        }
        assert_eq!(mentions.removed_from("030/5551235 or K0305551234"), None);
    }

    #[test]
    fn names_however_they_are_written() {
        let mentions =
            Mentions::new(["k-77012"]).with_names(["Zoë Müller-Qvist", "Zoe O'Brien", "José de la Cruz", "王 小明"]);
        for text in [
            "ZOË MÜLLER-QVIST",
            "Müller-Qvist, Zoë",
            "Zo%c3%ab+M%c3%bcller-Qvist",
            "Zoë  Müller-Qvist",
            "Zo&euml;&nbsp;M&uuml;ller-Qvist",
            "Zo\\u00eb M\\u00fcller\u{2010}Qvist",
            "Zoe\u{308} Mu\u{308}ller-Qvist",
            "Zoe Mueller-Qvist",
            "zoe-o-brien",
            "zoe_obrien",
            "Zoe O\u{2019}Brien",
            "de la Cruz, José",
            "jose.de.la.cruz",
            "%E7%8E%8B%20%E5%B0%8F%E6%98%8E",
            "王-小明",
            "王小明",
            "K%2D77012",
        ] {
            assert_eq!(mentions.removed_from(&format!("/to/{text}/x")).as_deref(), Some("/to/[erased]/x"), "{text}");
        }
        for text in
            ["Zoë", "Müller-Qvist", "Zoe Brien", "Zoe met O'Brien", "Cruz", "王小", "Zoe: O'Brien; (Qvist)", "k77012"]
        {
            assert_eq!(mentions.removed_from(text), None, "{text}");
        }
        assert_eq!(mentions.removed_from("请联系王小明谢谢").unwrap(), "请联系[erased]谢谢");
        assert_eq!(name_key("Zoë  Müller"), name_key("ZOE MULLER"));
    }
}
