//! In which currency a row's money is.

use crate::import::read::delimited::trim;
use crate::import::read::numbers;

/// What programs write where there is no currency.
const NO_CURRENCY: [&[u8; 3]; 3] = [b"NAN", b"NIL", b"UND"];

/// The ISO code of a currency as files write it: "eur", "EUR", "€"; `None` where the text is neither code nor sign.
pub(crate) fn code_of(text: &[u8]) -> Option<[u8; 3]> {
    match *trim(text) {
        [a, b, c] if [a, b, c].iter().all(u8::is_ascii_alphabetic) => {
            let code = [a, b, c].map(|l| l.to_ascii_uppercase());
            (!NO_CURRENCY.contains(&&code)).then_some(code)
        }
        [] => None,
        ref sign => numbers::currency_of(sign).and_then(|code| code.try_into().ok()),
    }
}

/// How well a column's name, as words, says that it holds currencies; 0 = not at all.
pub(crate) fn name_fits(key: &str) -> u32 {
    const NAMES: [&str; 12] = [
        "currency", "wahrung", "waehrung", "devise", "moneda", "valuta", "waluta", "divisa", "monnaie", "ccy", "whg",
        "wkz",
    ];
    let name = key.strip_suffix(" code").unwrap_or(key);
    match name.rsplit(' ').next() {
        Some(last) if NAMES.contains(&last) => {
            if name == last {
                2
            } else {
                1
            }
        }
        _ => 0,
    }
}

/// The column among `names` that says the currency of a table's money.
pub(crate) fn column(names: &[String]) -> Option<usize> {
    let fits = names.iter().map(|name| name_fits(&crate::events::words(name))).enumerate();
    let best = fits.filter(|(_, fits)| *fits > 0).max_by_key(|(i, fits)| (*fits, std::cmp::Reverse(*i)))?;
    Some(best.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_and_signs_are_currencies_and_names_are_not() {
        for (text, code) in [
            (" usd", Some(*b"USD")),
            ("€", Some(*b"EUR")),
            ("EUR", Some(*b"EUR")),
            ("", None),
            ("12", None),
            ("NaN", None),
            ("BTC", Some(*b"BTC")),
        ] {
            assert_eq!(code_of(text.as_bytes()), code, "{text}");
        }
        let names = |names: &[&str]| column(&names.iter().map(|n| (*n).to_owned()).collect::<Vec<_>>());
        assert_eq!(names(&["id", "presentment_currency", "Currency code", "currency rate"]), Some(2));
        assert_eq!(names(&["id", "Währung"]), Some(1));
        assert_eq!(names(&["currency rate"]), None);
    }
}
