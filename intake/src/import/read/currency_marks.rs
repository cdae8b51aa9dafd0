//! The signs and codes of currencies that stand beside an amount.

use crate::events::words;

/// Codes of ISO 4217 that are in use, without precious metals and test codes.
const CODES: &str = "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD \
                     CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD \
                     GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD \
                     KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK \
                     NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD \
                     SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD \
                     XOF XPF YER ZAR ZMW ZWL";

/// What people write for a currency, in small letters, and its code; no code where several countries write the same.
const SIGNS: [(&str, &str); 57] = [
    ("€", "EUR"),
    ("£", "GBP"),
    ("$", "USD"),
    ("¥", "JPY"),
    ("￥", "JPY"),
    ("円", "JPY"),
    ("元", "CNY"),
    ("₹", "INR"),
    ("₽", "RUB"),
    ("₴", "UAH"),
    ("₺", "TRY"),
    ("₩", "KRW"),
    ("₪", "ILS"),
    ("₫", "VND"),
    ("฿", "THB"),
    ("₦", "NGN"),
    ("₱", "PHP"),
    ("₡", "CRC"),
    ("₸", "KZT"),
    ("₼", "AZN"),
    ("₾", "GEL"),
    ("us$", "USD"),
    ("usd$", "USD"),
    ("ca$", "CAD"),
    ("c$", "CAD"),
    ("a$", "AUD"),
    ("au$", "AUD"),
    ("nz$", "NZD"),
    ("hk$", "HKD"),
    ("nt$", "TWD"),
    ("s$", "SGD"),
    ("r$", "BRL"),
    ("mx$", "MXN"),
    ("cn¥", "CNY"),
    ("jp¥", "JPY"),
    ("zł", "PLN"),
    ("kč", "CZK"),
    ("kc", "CZK"),
    ("ft", "HUF"),
    ("lei", "RON"),
    ("лв", "BGN"),
    ("лв.", "BGN"),
    ("руб", "RUB"),
    ("руб.", "RUB"),
    ("р.", "RUB"),
    ("грн", "UAH"),
    ("din", "RSD"),
    ("fr.", "CHF"),
    ("sfr.", "CHF"),
    ("kr", ""),
    ("kr.", ""),
    ("rs", ""),
    ("rs.", ""),
    ("₨", ""),
    ("rp", "IDR"),
    ("rm", "MYR"),
    ("euro", "EUR"),
];

/// The code that a text of three letters is, in capitals.
pub(crate) fn iso_code(text: &str) -> Option<&'static str> {
    let is_code = |code: &&str| code.eq_ignore_ascii_case(text);
    if text.len() == 3 { CODES.split_ascii_whitespace().find(is_code) } else { None }
}

/// The name of a column of money, as words, without the currency that it begins or ends with, and that currency: "amount
/// eur", "dollar value".
pub(crate) fn currency_in_name(key: &str) -> Option<(&str, &'static str)> {
    let at_end = key
        .rsplit_once(' ')
        .and_then(|(rest, last)| Some((rest.strip_suffix(" in").unwrap_or(rest), currency_word(last)?)));
    at_end.or_else(|| key.split_once(' ').and_then(|(first, rest)| Some((rest, currency_word(first)?))))
}

/// The currency that a word in the name of a column is.
fn currency_word(word: &str) -> Option<&'static str> {
    // codes that are words of names, too
    const WORDS: [&str; 11] = ["all", "top", "cup", "mad", "pen", "bob", "gel", "sos", "try", "ars", "lak"];
    const NAMES: [(&str, &str); 7] = [
        ("dollar", "USD"),
        ("dollars", "USD"),
        ("euro", "EUR"),
        ("euros", "EUR"),
        ("sterling", "GBP"),
        ("yen", "JPY"),
        ("zloty", "PLN"),
    ];
    let named = || NAMES.iter().find(|(name, _)| *name == word).map(|(_, code)| *code);
    if WORDS.contains(&word) { None } else { iso_code(word).or_else(named) }
}

/// The currency that the name of a column of money says.
#[derive(Debug, Clone, Copy)]
pub(crate) struct NamedCurrency {
    code: &'static str,
    /// Whether the name has only "dollar", which is the money of several countries.
    is_dollar: bool,
}

impl NamedCurrency {
    /// The currency that the name of a column says, as it stands in the file.
    pub(crate) fn of(column: &str) -> Option<Self> {
        let key = words(column);
        let (_, code) = currency_in_name(&key)?;
        let is_dollar = key.split(' ').any(|word| matches!(word, "dollar" | "dollars"));
        Some(Self { code, is_dollar })
    }

    /// Its code; none where the name may as well mean the project's `own` currency, as dollars in Canada.
    pub(crate) fn code(self, own: &str) -> Option<&'static str> {
        (!self.is_dollar || !is_sign_of(own, "$", self.code)).then_some(self.code)
    }
}

/// The code of what stands beside an amount; `Some("")` where it is a currency of several countries, `None` where it is no
/// currency.
pub(crate) fn code_of(mark: &str) -> Option<&'static str> {
    if let Some(code) = iso_code(mark) {
        return Some(code);
    }
    let lower = mark.to_lowercase();
    SIGNS.iter().find(|(sign, _)| *sign == lower).map(|(_, code)| *code)
}

/// Currencies that are written with one sign at home; the first is what the sign means where nothing else is known.
const SHARED_SIGNS: [(&str, &str); 3] = [
    (
        "$",
        "USD AUD CAD NZD HKD SGD TWD MXN ARS CLP COP BBD BMD BND BSD BZD FJD GYD JMD KYD LRD NAD SBD SRD TTD UYU XCD",
    ),
    ("¥￥", "JPY CNY"),
    ("£", "GBP EGP FKP GIP LBP SHP SSP SYP"),
];

/// Whether an amount with nothing but a sign beside it, read as `code`, may as well be in `own`: "$12.50" in Canada.
pub(crate) fn is_sign_of(own: &str, amount: &str, code: &str) -> bool {
    let has_letters = amount.chars().any(char::is_alphabetic);
    !has_letters
        && SHARED_SIGNS.iter().any(|(_, codes)| codes.starts_with(code) && codes.contains(own) && own.len() == 3)
}

/// Whether a currency is written with a sign of its own, and not only with letters: "€", "R$".
pub(crate) fn is_sign(mark: &str) -> bool {
    mark.chars().any(|c| !c.is_alphabetic() && c != '.')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn currencies_are_told_from_other_words() {
        for (mark, code) in [
            ("€", Some("EUR")),
            ("eur", Some("EUR")),
            ("KWD", Some("KWD")),
            ("R$", Some("BRL")),
            ("Kč", Some("CZK")),
            ("Rs.", Some("")),
            ("BH", None),
            ("ORD", None),
            ("kg", None),
            ("Q", None),
            ("", None),
        ] {
            assert_eq!(code_of(mark), code, "{mark}");
        }
        assert_eq!(currency_in_name("amount eur"), Some(("amount", "EUR")));
        assert_eq!(currency_in_name("betrag in chf"), Some(("betrag", "CHF")));
        assert_eq!(currency_in_name("dollar value"), Some(("value", "USD")));
        assert_eq!(currency_in_name("gbp order total"), Some(("order total", "GBP")));
        assert_eq!(currency_in_name("umsatz euro"), Some(("umsatz", "EUR")));
        let none = ["eur", "total all", "all orders", "top value", "try amount", "order value"];
        assert_eq!(none.map(currency_in_name), [None; 6]);
        let code = |column, own| NamedCurrency::of(column).and_then(|named| named.code(own));
        assert_eq!((code("dollar_value", "EUR"), code("dollar_value", "CAD")), (Some("USD"), None));
        assert_eq!(code("value_usd", "CAD"), Some("USD"));
        assert!(is_sign_of("CAD", "$12.50", "USD") && is_sign_of("CNY", "¥", "JPY"));
        assert!(
            !is_sign_of("CAD", "US$12.50", "USD")
                && !is_sign_of("EUR", "$12.50", "USD")
                && !is_sign_of("", "$1", "USD")
        );
        assert!(is_sign("€") && is_sign("US$") && !is_sign("EUR") && !is_sign("kr."));
    }
}
