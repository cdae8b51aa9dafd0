//! What the cells of a column are, besides what [`ColumnStats`](super::column_stats::ColumnStats) counts: shares of a bounded sample.

use rustc_hash::FxHashSet;

use crate::import::map::guess::value_words as known;
use crate::import::read::currency_marks::iso_code;
use crate::import::read::{clean, numbers};

/// Rows kept to look at cells that stand beside each other.
pub(crate) const SAMPLE_ROWS: usize = 600;

/// Columns of which cells are kept.
pub(crate) const SAMPLE_COLUMNS: usize = 400;

/// The cells of the first rows, column by column; an empty text where a cell says nothing.
#[derive(Debug, Clone, Default)]
pub(crate) struct RowSample {
    pub columns: Vec<Vec<String>>,
}

impl RowSample {
    /// The cells of a column.
    pub(crate) fn column(&self, i: usize) -> &[String] {
        self.columns.get(i).map_or(&[], Vec::as_slice)
    }
}

/// Shares of the filled cells of a column's sample, 0 to 1.
#[derive(Debug, Clone, Default)]
pub(crate) struct Traits {
    /// Filled cells in the sample; 0 = nothing is known.
    pub filled: usize,
    /// "Ann Smith", "SMITH, Ann", where many of the column have a common given name.
    pub person: f64,
    /// Common given names, alone in the cell.
    pub given: f64,
    /// One word with a capital, such as a given or family name.
    pub single: f64,
    pub phone: f64,
    /// Postcodes, as countries write them.
    pub postcode: f64,
    /// One piece of letters and digits, long or mixed, as machines give.
    pub opaque: f64,
    /// Numbers without a fractional part.
    pub integer: f64,
    /// Numbers with a part behind the decimal sign; not "1000.0", as some programs write whole ones.
    pub decimal: f64,
    /// Amounts with the sign of a currency.
    pub money_sign: f64,
    /// Four words or more.
    pub prose: f64,
    pub event: f64,
    pub channel: f64,
    pub device: f64,
    pub country: f64,
    pub currency: f64,
    pub agent: f64,
    /// Texts with a gap in them.
    pub spaced: f64,
    /// Hashes: 32, 40 or 64 hexadecimal digits.
    pub hash: f64,
    /// Letters and no digits.
    pub wordy: f64,
    /// "true", "no", 0 and 1 throughout.
    pub boolean: f64,
    /// The share of the most frequent value.
    pub top: f64,
    /// Different values of the sample by its filled cells.
    pub unique: f64,
    /// Numbers that go up by one from row to row.
    pub row_number: f64,
    pub least: f64,
    pub most: f64,
}

impl Traits {
    /// Looks at the cells of a column.
    pub(crate) fn of(cells: &[String]) -> Self {
        let filled: Vec<&str> = cells.iter().map(String::as_str).filter(|text| !text.is_empty()).collect();
        if filled.is_empty() {
            return Self::default();
        }
        let mut of = Self { filled: filled.len(), least: f64::INFINITY, most: f64::NEG_INFINITY, ..Self::default() };
        let mut counts: rustc_hash::FxHashMap<&str, usize> = rustc_hash::FxHashMap::default();
        let mut before: Option<f64> = None;
        for text in &filled {
            *counts.entry(text).or_default() += 1;
            let number = number(text);
            of.add(text, number);
            if let (Some(before), Some(now)) = (before, number) {
                // "20.00" is an amount, whatever stands above it
                let is_whole = text.bytes().all(|b| b.is_ascii_digit());
                of.row_number += f64::from(u8::from(now - before == 1.0 && is_whole));
            }
            before = number;
        }
        of.top = counts.values().copied().max().unwrap_or(0) as f64;
        of.unique = counts.len() as f64;
        let n = filled.len() as f64;
        for share in of.shares() {
            *share /= n;
        }
        // goods have names of two words too: "Garden Chair"
        of.person *= (of.given * 4.0).min(1.0);
        of
    }

    fn shares(&mut self) -> [&mut f64; 23] {
        [
            &mut self.person,
            &mut self.given,
            &mut self.single,
            &mut self.phone,
            &mut self.postcode,
            &mut self.opaque,
            &mut self.integer,
            &mut self.decimal,
            &mut self.money_sign,
            &mut self.prose,
            &mut self.event,
            &mut self.channel,
            &mut self.device,
            &mut self.country,
            &mut self.currency,
            &mut self.agent,
            &mut self.spaced,
            &mut self.hash,
            &mut self.wordy,
            &mut self.boolean,
            &mut self.top,
            &mut self.unique,
            &mut self.row_number,
        ]
    }

    fn add(&mut self, text: &str, number: Option<f64>) {
        let lower = text.to_lowercase();
        let mark = |share: &mut f64, is: bool| *share += f64::from(u8::from(is));
        let digits = text.bytes().filter(u8::is_ascii_digit).count();
        let letters = text.chars().filter(|c| c.is_alphabetic()).count();
        mark(&mut self.person, is_person(text));
        mark(&mut self.given, digits == 0 && known::has_given_name(&lower));
        mark(&mut self.single, is_single_name(text));
        mark(&mut self.phone, is_phone(text));
        mark(&mut self.postcode, is_postcode(text, digits, letters));
        mark(&mut self.opaque, is_opaque(text, digits, letters));
        mark(&mut self.prose, letters > digits && text.split_whitespace().count() >= 4);
        mark(&mut self.spaced, text.contains(' '));
        mark(&mut self.hash, matches!(text.len(), 32 | 40 | 64) && text.bytes().all(|b| b.is_ascii_hexdigit()));
        mark(&mut self.wordy, letters > 0 && digits == 0);
        mark(&mut self.event, known::is_event(&lower));
        mark(&mut self.channel, known::is_channel(&lower));
        mark(&mut self.device, known::is_device(&lower));
        mark(&mut self.country, known::is_country(text, &lower));
        mark(&mut self.currency, iso_code(text).is_some());
        mark(&mut self.agent, lower.contains("mozilla/") || lower.contains("applewebkit"));
        mark(&mut self.boolean, clean::yes_no(text.as_bytes()).is_some());
        mark(&mut self.money_sign, digits > 0 && text.contains(['€', '$', '£', '¥', '₹']) || has_code(text));
        if let Some(value) = number {
            self.least = self.least.min(value);
            self.most = self.most.max(value);
            let has_part = value.fract() != 0.0 || has_cents(text);
            mark(&mut self.integer, !has_part);
            mark(&mut self.decimal, has_part);
        }
    }
}

/// Whether a number ends with two digits behind a decimal sign: "20.00".
fn has_cents(text: &str) -> bool {
    let digits = text.trim_end_matches(|c: char| !c.is_ascii_digit()).as_bytes();
    matches!(digits, [.., b'.' | b',', a, b] if a.is_ascii_digit() && b.is_ascii_digit())
}

/// The number a cell is, by either decimal sign.
pub(crate) fn number(text: &str) -> Option<f64> {
    let bytes = text.as_bytes();
    let dash_inside = text.bytes().skip(1).any(|b| b == b'-') && !text.ends_with('-');
    if dash_inside || text.contains([':', '/', '@']) {
        return None;
    }
    numbers::read(bytes, false).or_else(|| numbers::read(bytes, true))
}

/// Whether a number comes with the code of a currency, as in "12.50 EUR".
fn has_code(text: &str) -> bool {
    let digits = text.bytes().any(|b| b.is_ascii_digit());
    digits && text.split_whitespace().any(|word| iso_code(word).is_some())
}

fn is_name_word(word: &str) -> bool {
    let mut letters = word.trim_matches(['.', ',']).chars();
    letters.next().is_some_and(char::is_uppercase)
        && letters.all(|c| c.is_alphabetic() || matches!(c, '\'' | '’' | '-' | '.'))
}

/// What stands before and after names and is none: titles, degrees, the first or the third of the name.
const TITLES: [&str; 40] = [
    "mr", "mrs", "ms", "miss", "dr", "prof", "sir", "herr", "frau", "hr", "fr", "m", "mme", "mlle", "sr", "sra",
    "srta", "don", "dona", "sig", "dott", "ing", "jr", "i", "ii", "iii", "iv", "v", "phd", "md", "dds", "dvm", "esq",
    "mba", "rn", "cpa", "bsc", "msc", "med", "jun",
];

/// The words of a name without titles, as far as two of its own are left: "Don Draper" and "Jun Li" have none. A letter at the
/// end is the beginning of a family name.
fn without_titles(text: &str) -> Vec<&str> {
    let all: Vec<&str> = text.split_whitespace().collect();
    let bare = |word: &str| word.trim_matches(['.', ',']).to_lowercase();
    let stays = |(i, word): (usize, &&str)| {
        let word = bare(word);
        !TITLES.contains(&word.as_str()) || i + 1 == all.len() && word.len() == 1
    };
    let own: Vec<&str> = all.iter().enumerate().filter(|of| stays(*of)).map(|(_, word)| *word).collect();
    if own.iter().filter(|word| is_name_word(word)).count() >= 2 { own } else { all }
}

fn is_person(text: &str) -> bool {
    let words = without_titles(text);
    let small = |word: &&str| matches!(*word, "von" | "van" | "de" | "der" | "del" | "la" | "di" | "da" | "den" | "zu");
    (2..=5).contains(&words.len())
        && words.iter().all(|word| is_name_word(word) || small(word))
        && words.iter().filter(|word| is_name_word(word)).count() >= 2
}

fn is_single_name(text: &str) -> bool {
    let is =
        |word: &str| word.chars().count() >= 2 && is_name_word(word) && word.chars().skip(1).any(char::is_lowercase);
    text.split(['-', ' ']).all(is) && text.split_whitespace().count() <= 2
}

/// A telephone number without the extension behind it: "x934", "ext. 12".
fn without_extension(text: &str) -> &str {
    let digits = text.trim_end_matches(|c: char| c.is_ascii_digit());
    let cut = |mark: &str| digits.trim_end_matches([' ', '.']).strip_suffix(mark);
    let is_short = (1..=6).contains(&(text.len() - digits.len()));
    let rest = ["ext", "x", "X", "Ext", "#"].into_iter().find_map(cut).filter(|_| is_short);
    rest.map_or(text, |number| number.trim_end_matches([' ', ',']))
}

fn is_phone(text: &str) -> bool {
    let text = without_extension(text);
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let rest = text.bytes().filter(|b| !b.is_ascii_digit());
    // "415-555-0132" in three groups is one, "2026-01-05" is a day
    let groups = || text.split(['-', '.']).map(str::len).eq([3, 3, 4]);
    let signs = || text.starts_with('+') || text.starts_with('0') || text.contains(['(', ' ']) || groups();
    (7..=16).contains(&digits) && rest.clone().all(|b| b"+-()/. ".contains(&b)) && signs()
}

/// Whether a text may be a postcode: 3 to 10 digits and letters, mostly digits or in two groups, as "10115", "SW1A 1AA",
/// "1234 AB", "00-950" and "90210-1234" are. Shops put an apostrophe before those that begin with a zero.
fn is_postcode(text: &str, digits: usize, letters: usize) -> bool {
    let text = text.trim_start_matches('\'');
    let is_plain = text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b' ' | b'-'));
    let are_groups = text.split([' ', '-']).count() <= 3;
    let few_letters = letters <= 5 && !text.bytes().any(|b| b.is_ascii_lowercase()) || letters == 0;
    is_plain && are_groups && few_letters && (3..=10).contains(&(digits + letters)) && digits >= 2
}

fn is_opaque(text: &str, digits: usize, letters: usize) -> bool {
    let plain = text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'#' | b'.' | b':' | b'|'));
    plain && (digits > 0 && letters > 0 || digits >= 2 && letters == 0 && text.contains(['-', '#']))
}

/// How many different partners the values of one column have in another: the share of values with more than one.
pub(crate) fn several_for_one(one: &[String], other: &[String]) -> f64 {
    let mut partners: rustc_hash::FxHashMap<&str, FxHashSet<&str>> = rustc_hash::FxHashMap::default();
    for (a, b) in one.iter().zip(other) {
        if !a.is_empty() && !b.is_empty() {
            partners.entry(a).or_default().insert(b);
        }
    }
    let several = partners.values().filter(|set| set.len() > 1).count();
    several as f64 / partners.len().max(1) as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_are_no_part_of_a_name_unless_too_little_is_left_of_it() {
        for (text, words) in [
            ("Mr. Dustin Stehr", vec!["Dustin", "Stehr"]),
            ("Prof. Dr. Anna Smith", vec!["Anna", "Smith"]),
            ("Ludwig Krajcik DVM", vec!["Ludwig", "Krajcik"]),
            ("Anna M.", vec!["Anna", "M."]),
            ("Don Draper", vec!["Don", "Draper"]),
            ("Jun Li", vec!["Jun", "Li"]),
            ("Dr. Anna V.", vec!["Anna", "V."]),
        ] {
            assert_eq!(without_titles(text), words, "{text}");
            assert!(is_person(text), "{text}");
        }
        assert!(!is_person("Msc") && !is_person("Dr."));
    }
}
