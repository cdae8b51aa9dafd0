//! Telephone numbers as tools take them: with `+` and the code of the country (E.164).
//!
//! Source: the numbering plans of the countries as the ITU publishes them (E.164, national numbering plans).

use std::ops::RangeInclusive;

use crate::identity::phone_digits;

/// What is dialled before a number within a country.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Trunk {
    /// A zero, which falls away from abroad.
    Zero,
    /// An eight, which falls away from abroad.
    Eight,
    /// Nothing: a zero belongs to the number.
    Nothing,
}

/// Countries by their code, with how long their numbers are. Of others a number without the code is not certain.
const PLANS: &[(&str, Trunk, RangeInclusive<usize>)] = &[
    ("1", Trunk::Nothing, 10..=10),
    ("27", Trunk::Zero, 9..=9),
    ("30", Trunk::Nothing, 10..=10),
    ("31", Trunk::Zero, 9..=9),
    ("32", Trunk::Zero, 8..=9),
    ("33", Trunk::Zero, 9..=9),
    ("34", Trunk::Nothing, 9..=9),
    ("351", Trunk::Nothing, 9..=9),
    ("353", Trunk::Zero, 7..=10),
    ("358", Trunk::Zero, 5..=12),
    ("39", Trunk::Nothing, 6..=11),
    ("41", Trunk::Zero, 9..=9),
    ("420", Trunk::Nothing, 9..=9),
    ("43", Trunk::Zero, 5..=12),
    ("44", Trunk::Zero, 9..=10),
    ("45", Trunk::Nothing, 8..=8),
    ("46", Trunk::Zero, 7..=10),
    ("47", Trunk::Nothing, 8..=8),
    ("48", Trunk::Nothing, 9..=9),
    ("49", Trunk::Zero, 6..=12),
    ("61", Trunk::Zero, 9..=9),
    ("64", Trunk::Zero, 8..=10),
    ("7", Trunk::Eight, 10..=10),
    ("81", Trunk::Zero, 9..=10),
    ("90", Trunk::Zero, 10..=10),
    ("91", Trunk::Zero, 10..=10),
];

/// Countries by their code in two letters, with that of their numbers.
const CODES: &[(&str, &str)] = &[
    ("at", "43"),
    ("au", "61"),
    ("be", "32"),
    ("ca", "1"),
    ("ch", "41"),
    ("cz", "420"),
    ("de", "49"),
    ("dk", "45"),
    ("es", "34"),
    ("fi", "358"),
    ("fr", "33"),
    ("gb", "44"),
    ("gr", "30"),
    ("ie", "353"),
    ("in", "91"),
    ("it", "39"),
    ("jp", "81"),
    ("nl", "31"),
    ("no", "47"),
    ("nz", "64"),
    ("pl", "48"),
    ("pt", "351"),
    ("se", "46"),
    ("tr", "90"),
    ("us", "1"),
    ("za", "27"),
];

/// The code of the numbers of a country, by its code in two small letters.
pub(super) fn calling_code(country: &str) -> Option<&'static str> {
    CODES.iter().find(|(code, _)| *code == country).map(|(_, calling)| *calling)
}

/// A telephone number with `+` and the code of its country; nothing where that is not certain. `own` is the code of numbers
/// that come without one, as a person typed it.
pub(super) fn international(raw: &str, own: &str) -> Option<String> {
    let digits = phone_digits(raw);
    let has_plus = raw.chars().take_while(|c| !c.is_ascii_digit()).any(|c| c == '+');
    let number = match (has_plus, digits.strip_prefix("00")) {
        (true, _) => digits,
        (false, Some(abroad)) => abroad.to_owned(),
        (false, None) => with_own_code(&digits, &phone_digits(own))?,
    };
    let is_number = (8..=15).contains(&number.len()) && !number.starts_with('0');
    is_number.then(|| format!("+{number}"))
}

fn with_own_code(digits: &str, own: &str) -> Option<String> {
    let (code, trunk, lengths) = PLANS.iter().find(|(code, ..)| *code == own)?;
    let national = match trunk {
        Trunk::Zero => digits.strip_prefix('0'),
        Trunk::Eight => digits.strip_prefix('8'),
        Trunk::Nothing => Some(digits),
    };
    let fits = |number: &&str| lengths.contains(&number.len());
    if let Some(number) = national.filter(fits) {
        return Some(format!("{code}{number}"));
    }
    // as from abroad, without its plus
    let rest = digits.strip_prefix(code).filter(fits)?;
    (*trunk == Trunk::Nothing || !rest.starts_with('0')).then(|| digits.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_get_the_code_of_their_country_or_are_left_out() {
        for (raw, own, expected) in [
            ("+49 (0)171 234 5678", "", "+491712345678"),
            ("(+49) 171 2345678", "44", "+491712345678"),
            ("0049 171 2345678", "44", "+491712345678"),
            ("0171/2345678", "49", "+491712345678"),
            ("0171 2345678", "+49", "+491712345678"),
            ("491712345678", "49", "+491712345678"),
            ("1-800-555-0100", "1", "+18005550100"),
            ("(800) 555-0100", "1", "+18005550100"),
            ("20 12 34 56", "45", "+4520123456"),
            ("4520123456", "45", "+4520123456"),
            ("4791234567", "47", "+4791234567"),
            ("8 912 345 67 89", "7", "+79123456789"),
            ("06 1234567", "39", "+39061234567"),
        ] {
            assert_eq!(international(raw, own).as_deref(), Some(expected), "{raw} in {own}");
        }
        for (raw, own) in [("0171 2345678", ""), ("171 2345678", "49"), ("12", "49"), ("", "49"), ("0123", "999")] {
            assert_eq!(international(raw, own), None, "{raw} in {own}");
        }
    }

    #[test]
    fn plans_are_in_order() {
        assert!(CODES.iter().all(|(_, calling)| PLANS.iter().any(|(code, ..)| code == calling)));
        assert!(PLANS.is_sorted_by_key(|(code, ..)| code));
    }
}
