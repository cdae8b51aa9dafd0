//! Numbers as people write them: decimal comma or point, thousands, currency signs.

/// What a number says about the decimal sign of its column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum DecimalHint {
    /// No sign in it, or no number at all.
    Nothing,
    /// One sign followed by three digits: thousands or thousandths.
    Open,
    /// The comma is the decimal sign.
    Comma,
    /// The point is the decimal sign.
    Point,
}

/// The number that a text is and nothing else: no currency, no unit, and no code such as 00123.
pub(crate) fn read_plain(text: &[u8], decimal_comma: bool) -> Option<f64> {
    let digits = text.strip_prefix(b"-").unwrap_or(text);
    let is_code = digits.len() > 1 && digits[0] == b'0' && digits[1].is_ascii_digit();
    let plain = text.iter().all(|b| b.is_ascii_digit() || b"+-.,".contains(b)) && !is_code;
    if plain { read(text, decimal_comma) } else { None }
}

/// Reads a number; `None` where the text is none.
#[inline]
pub(crate) fn read(text: &[u8], decimal_comma: bool) -> Option<f64> {
    if !decimal_comma && let Ok(value) = fast_float2::parse::<f64, _>(text) {
        return value.is_finite().then_some(value);
    }
    read_decorated(text, decimal_comma)
}

/// "€ 1.015,50", "1,015.50 EUR", "(12.00)", "1 234,56".
fn read_decorated(text: &[u8], decimal_comma: bool) -> Option<f64> {
    let text = std::str::from_utf8(text).ok()?;
    let (decimal, thousands) = if decimal_comma { (',', '.') } else { ('.', ',') };
    let core = core(text)?;
    let negative = has_minus(text, core) || (text.starts_with('(') && text.ends_with(')'));
    let (whole, fraction) = core.rsplit_once(decimal).unwrap_or((core, ""));
    if fraction.contains(thousands) || whole.contains(decimal) {
        return None;
    }
    let mut plain = String::with_capacity(core.len());
    for (i, group) in whole.split(|c| c == thousands || is_gap(c)).enumerate() {
        if i > 0 && group.len() != 3 {
            return None;
        }
        plain.push_str(group);
    }
    plain.push('.');
    plain.push_str(fraction);
    let value: f64 = fast_float2::parse(plain.as_bytes()).ok()?;
    value.is_finite().then_some(if negative { -value } else { value })
}

/// Whether a minus stands before or after the digits. Spreadsheets and web pages also write signs of their own for it; a
/// dash is one only where a digit follows.
fn has_minus(text: &str, core: &str) -> bool {
    let before = &text[..text.find(core).unwrap_or(0)];
    text.contains(['-', '\u{2212}', '\u{fe63}', '\u{ff0d}']) || before.ends_with(['\u{2012}', '\u{2013}'])
}

/// Signs that set thousands apart without ever being decimal signs.
fn is_gap(c: char) -> bool {
    matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '\'' | '’')
}

/// The part of a text from its first to its last digit, where what is around it is a currency or a sign.
fn core(text: &str) -> Option<&str> {
    let digit = |c: char| c.is_ascii_digit();
    let start = text.find(digit)?;
    let end = text.rfind(digit)? + 1;
    let starts_with_sign = text[..start].ends_with(['.', ',']);
    let start = if starts_with_sign { start - 1 } else { start };
    let around = |t: &str| t.chars().filter(|c| c.is_alphanumeric()).count() <= 3 && t.chars().count() <= 6;
    let inside = |c: char| c.is_ascii_digit() || matches!(c, '.' | ',') || is_gap(c);
    let core = &text[start..end];
    (around(&text[..start]) && around(&text[end..]) && core.chars().all(inside)).then_some(core)
}

/// The currency whose sign or code stands before or after an amount; the dollar is taken for that of the United States.
#[inline]
pub(crate) fn currency_of(text: &[u8]) -> Option<&'static [u8]> {
    let plain = |b: Option<&u8>| b.is_none_or(u8::is_ascii_digit);
    if plain(text.first()) && plain(text.last()) { None } else { sign_of(text) }
}

fn sign_of(text: &[u8]) -> Option<&'static [u8]> {
    const SIGNS: [(&str, &str); 12] = [
        ("€", "EUR"),
        ("£", "GBP"),
        ("$", "USD"),
        ("¥", "JPY"),
        ("₹", "INR"),
        ("zł", "PLN"),
        ("EUR", "EUR"),
        ("GBP", "GBP"),
        ("USD", "USD"),
        ("CHF", "CHF"),
        ("SEK", "SEK"),
        ("PLN", "PLN"),
    ];
    let text = std::str::from_utf8(text).ok()?;
    SIGNS.iter().find(|(sign, _)| text.contains(sign)).map(|(_, code)| code.as_bytes())
}

/// What a value says about its column's decimal sign.
pub(crate) fn decimal_hint(text: &[u8]) -> DecimalHint {
    let Some(core) = std::str::from_utf8(text).ok().and_then(core) else { return DecimalHint::Nothing };
    let (comma, point) = (core.rfind(','), core.rfind('.'));
    let after = |i: usize| core.len() - i - 1;
    let several = |c: char| core.matches(c).count() > 1;
    match (comma, point) {
        (None, None) => DecimalHint::Nothing,
        (Some(c), Some(p)) => {
            if c > p {
                DecimalHint::Comma
            } else {
                DecimalHint::Point
            }
        }
        (Some(_), None) if several(',') => DecimalHint::Point,
        (None, Some(_)) if several('.') => DecimalHint::Comma,
        (Some(c), None) => {
            if after(c) == 3 {
                DecimalHint::Open
            } else {
                DecimalHint::Comma
            }
        }
        (None, Some(p)) => {
            if after(p) == 3 {
                DecimalHint::Open
            } else {
                DecimalHint::Point
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers() {
        for (text, comma, value) in [
            ("12.5", false, Some(12.5)),
            ("1,015.50", false, Some(1015.5)),
            ("1.015,50", true, Some(1015.5)),
            ("€15,50", true, Some(15.5)),
            ("15.50 EUR", false, Some(15.5)),
            ("(12.00)", false, Some(-12.0)),
            ("-3", true, Some(-3.0)),
            ("\u{2212}100", false, Some(-100.0)),
            ("\u{2212}12,50", true, Some(-12.5)),
            ("\u{2212}\u{a0}€ 1.015,50", true, Some(-1015.5)),
            ("€\u{2013}12.50", false, Some(-12.5)),
            ("\u{2012}.5", false, Some(-0.5)),
            ("\u{fe63}7", false, Some(-7.0)),
            ("\u{ff0d}7", true, Some(-7.0)),
            ("12 \u{2013}", false, Some(12.0)),
            ("10\u{2013}12", false, None),
            ("1 234,56", true, Some(1234.56)),
            ("1'234.50", false, Some(1234.5)),
            (".5", false, Some(0.5)),
            (",5", true, Some(0.5)),
            ("1e3", false, Some(1000.0)),
            ("12,5", false, None),
            ("abc", false, None),
            ("", true, None),
            ("nan", false, None),
            ("inf", false, None),
            ("order 12", false, None),
            ("2026-01-05", false, None),
            ("1,2,3", true, None),
        ] {
            assert_eq!(read(text.as_bytes(), comma), value, "{text}");
        }
    }

    #[test]
    fn hints() {
        for (text, hint) in [
            ("12", DecimalHint::Nothing),
            ("1.015,50", DecimalHint::Comma),
            ("1,015.50", DecimalHint::Point),
            ("12,5", DecimalHint::Comma),
            ("1.234", DecimalHint::Open),
            ("1.234.567", DecimalHint::Comma),
            ("€ 7.75", DecimalHint::Point),
            ("x", DecimalHint::Nothing),
        ] {
            assert_eq!(decimal_hint(text.as_bytes()), hint, "{text}");
        }
    }

    proptest::proptest! {
        #[test]
        fn no_text_panics(text in "\\PC{0,20}") {
            let _ = (read(text.as_bytes(), true), read(text.as_bytes(), false), decimal_hint(text.as_bytes()));
        }
    }
}
