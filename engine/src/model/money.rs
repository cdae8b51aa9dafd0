//! Money: currencies, their minor units, and what one is worth in another.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// The property of an event that says in which currency its money is, as an ISO code.
pub const CURRENCY: &str = "currency";

/// Currencies without minor units.
const NO_MINOR: [&str; 16] =
    ["BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "VND", "VUV", "XAF", "XOF", "XPF"];

/// Currencies whose unit has a thousand minor units.
const THOUSANDTHS: [&str; 7] = ["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"];

/// How many minor units a unit of a currency has: 100 cents to a euro, no part of a yen, 1,000 fils to a Kuwaiti dinar.
/// An unknown currency is taken to have cents.
pub fn minor_units(currency: &str) -> f64 {
    let is = |known: &&str| known.eq_ignore_ascii_case(currency);
    if NO_MINOR.iter().any(is) {
        1.0
    } else if THOUSANDTHS.iter().any(is) {
        1_000.0
    } else {
        100.0
    }
}

/// What units of other currencies are worth. Only a person knows of which day the rate should be, so nothing is looked up.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ExchangeRates {
    /// The currency that the rates lead to: they say nothing once the project has another.
    pub into: String,
    /// What one unit of a currency is worth in it, by ISO code.
    pub rates: BTreeMap<String, f64>,
}

impl ExchangeRates {
    /// What one unit of `from` is worth in `into`; `None` where nobody said it.
    pub fn rate(&self, from: &str, into: &str) -> Option<f64> {
        if from.eq_ignore_ascii_case(into) {
            return Some(1.0);
        }
        if self.into != into {
            return None;
        }
        self.rates.iter().find(|(code, _)| code.eq_ignore_ascii_case(from)).map(|(_, rate)| *rate)
    }

    /// Reads "USD 0.92, JPY 0.0061"; an equals sign or a colon between code and rate is as good as a space, a comma inside a rate
    /// as a point. The error is the part that cannot be read.
    pub fn parse(text: &str, into: &str) -> Result<Self, String> {
        let mut rates = BTreeMap::new();
        let text = &with_points(text);
        for part in text.split([',', ';']).map(str::trim).filter(|part| !part.is_empty()) {
            let read = part.split_once(['=', ':', ' ']).and_then(|(code, rate)| {
                let (code, rate) = (code.trim().to_uppercase(), rate.trim().parse::<f64>().ok()?);
                let is_code = code.len() == 3 && code.bytes().all(|b| b.is_ascii_uppercase());
                (is_code && rate.is_finite() && rate > 0.0).then_some((code, rate))
            });
            let (code, rate) = read.ok_or_else(|| part.to_owned())?;
            rates.insert(code, rate);
        }
        Ok(Self { into: into.to_owned(), rates })
    }

    /// Writes the rates so that [`ExchangeRates::parse`] reads them back.
    pub fn text(&self) -> String {
        let each: Vec<String> = self.rates.iter().map(|(code, rate)| format!("{code} {rate}")).collect();
        each.join(", ")
    }
}

/// The text with a point for every comma between two digits.
fn with_points(text: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    let digit = |at: Option<usize>| at.and_then(|at| letters.get(at)).is_some_and(char::is_ascii_digit);
    let inside = |at: usize| letters[at] == ',' && digit(at.checked_sub(1)) && digit(Some(at + 1));
    (0..letters.len()).map(|at| if inside(at) { '.' } else { letters[at] }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rate_may_have_a_comma_for_a_point() {
        for text in ["CHF 1.05, USD 0.92", "CHF 1,05, USD 0,92", "CHF 1,05; USD=0,92", "CHF 1,05,USD 0,92"] {
            let rates = ExchangeRates::parse(text, "EUR").unwrap().rates;
            assert_eq!(
                rates.into_iter().collect::<Vec<_>>(),
                [("CHF".to_owned(), 1.05), ("USD".to_owned(), 0.92)],
                "{text}"
            );
        }
        assert_eq!(ExchangeRates::parse("CHF 1,000.5", "EUR").unwrap_err(), "CHF 1.000.5");
    }

    #[test]
    fn minor_units_follow_the_currency() {
        for (currency, units) in [("EUR", 100.0), ("usd", 100.0), ("jpy", 1.0), ("KWD", 1000.0), ("", 100.0)] {
            assert_eq!(minor_units(currency), units, "{currency}");
        }
    }

    #[test]
    fn rates_hold_for_the_currency_they_lead_to() {
        let rates = ExchangeRates::parse("usd 0.9, JPY=0.006; KWD: 3", "EUR").unwrap();
        assert_eq!(rates.text(), "JPY 0.006, KWD 3, USD 0.9");
        assert_eq!(rates.rate("USD", "EUR"), Some(0.9));
        assert_eq!(rates.rate("eur", "EUR"), Some(1.0));
        assert_eq!((rates.rate("CHF", "EUR"), rates.rate("USD", "GBP")), (None, None));
        for wrong in ["USD", "USD -1", "dollars 2", "USD 0", "USD nan"] {
            assert_eq!(ExchangeRates::parse(wrong, "EUR"), Err(wrong.to_owned()));
        }
        assert_eq!(ExchangeRates::parse(" ", "EUR").unwrap().text(), "");
    }
}
