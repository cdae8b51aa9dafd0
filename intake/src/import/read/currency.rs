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

/// Words of the currency that a business keeps its books in, or is paid out in: not that of the amount, where another column
/// says which that is.
const OF_BOOKS: &[&str] = &[
    "home",
    "base",
    "reporting",
    "report",
    "company",
    "functional",
    "ledger",
    "book",
    "books",
    "accounting",
    "settlement",
    "settled",
    "payout",
    "shop",
    "store",
    "group",
    "parent",
    "default",
    "main",
    "account",
    "acct",
    "organization",
    "org",
    "tenant",
    "target",
    "to",
    "haus",
    "hauswahrung",
    "buchwahrung",
    "basiswahrung",
];

/// Whether a column of currencies, by its name as words, is that of the books.
fn is_of_books(key: &str) -> bool {
    crate::events::has_word(key, OF_BOOKS)
}

/// How well a column's name, as words, says that it holds currencies; 0 = not at all.
pub(crate) fn name_fits(key: &str) -> u32 {
    const NAMES: [&str; 12] = [
        "currency", "wahrung", "waehrung", "devise", "moneda", "valuta", "waluta", "divisa", "monnaie", "ccy", "whg",
        "wkz",
    ];
    // an amount in the shop's own currency is no currency
    const AMOUNTS: [&str; 8] = ["amount", "total", "price", "value", "balance", "tax", "revenue", "betrag"];
    const WHOSE: [&str; 8] = ["home", "account", "base", "local", "foreign", "shop", "company", "reporting"];
    if key.split(' ').any(|word| AMOUNTS.contains(&word)) && key.rsplit(' ').nth(1).is_some_and(|w| WHOSE.contains(&w))
    {
        return 0;
    }
    let name = [" code", " id", " iso"].iter().find_map(|end| key.strip_suffix(end)).unwrap_or(key);
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

/// The column among `names` that says the currency of the money in column `value`: of several the one whose name begins as
/// that of the money does, and not that of the books.
pub(crate) fn column(names: &[String], value: Option<usize>) -> Option<usize> {
    let keys: Vec<String> = names.iter().map(|name| crate::events::words(name)).collect();
    let alike = |i: usize| {
        let of_value = value.map_or("", |value| keys[value].as_str());
        keys[i].split(' ').zip(of_value.split(' ')).take_while(|(a, b)| a == b).count()
    };
    let fits = keys.iter().map(|key| name_fits(key)).enumerate().filter(|(_, fits)| *fits > 0);
    let best = fits.max_by_key(|(i, fits)| (alike(*i), !is_of_books(&keys[*i]), *fits, std::cmp::Reverse(*i)))?;
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
        let names = |names: &[&str]| column(&names.iter().map(|n| (*n).to_owned()).collect::<Vec<_>>(), None);
        assert_eq!(names(&["id", "presentment_currency", "Currency code", "currency rate"]), Some(2));
        assert_eq!(names(&["id", "Währung"]), Some(1));
        assert_eq!(names(&["currency rate"]), None);
        assert_eq!(names(&["amount_home_currency", "transaction_currency"]), Some(1));
        assert_eq!(names(&["id", "currency_id"]), Some(1));
        assert_eq!(names(&["home_currency", "transaction_currency"]), Some(1));
        assert_eq!(names(&["base currency", "order currency", "reporting currency code"]), Some(1));
        assert_eq!(names(&["amount", "company_currency"]), Some(1));
        let both = ["tax_amount", "order_total", "tax_currency_code", "order_total_currency_code"].map(str::to_owned);
        assert_eq!((column(&both, Some(1)), column(&both, Some(0))), (Some(3), Some(2)));
    }
}
