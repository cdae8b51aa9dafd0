//! Numbers as people write them: decimal comma or point, thousands, currency signs. A code such as BH-2268 is none.

use std::borrow::Cow;

use crate::import::read::currency_marks;

/// What Arabic and Persian write for the decimal point.
const ARABIC_DECIMAL: char = '\u{066b}';

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

/// "€ 1.015,50", "1,015.50 EUR", "(12.00)", "1 234,56", "₹ 1,23,456.00", "300,00-".
fn read_decorated(text: &[u8], decimal_comma: bool) -> Option<f64> {
    let text = western(std::str::from_utf8(text).ok()?);
    // the Arabic decimal sign says itself what it is
    let (text, decimal_comma) = match text.contains(ARABIC_DECIMAL) {
        true => (Cow::Owned(text.replace(ARABIC_DECIMAL, ".")), false),
        false => (text, decimal_comma),
    };
    let amount = parts(&text)?;
    let (decimal, thousands) = if decimal_comma { (',', '.') } else { ('.', ',') };
    let (whole, fraction) = amount.digits.rsplit_once(decimal).unwrap_or((amount.digits, ""));
    if !fraction.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let mut plain = digits_of(whole, thousands, amount.plus)?;
    plain.push('.');
    plain.push_str(fraction);
    let value: f64 = fast_float2::parse(plain.as_bytes()).ok()?;
    value.is_finite().then_some(if amount.negative { -value } else { value })
}

/// The digits of a whole number without what sets its groups apart: groups of three, or of two before the last three as in
/// India. Telephone numbers are grouped by spaces, too, and begin with a plus.
fn digits_of(whole: &str, thousands: char, plus: bool) -> Option<String> {
    let is_separator = |c: char| c == thousands || is_gap(c);
    let Some(separator) = whole.chars().find(|&c| is_separator(c)) else {
        return whole.bytes().all(|b| b.is_ascii_digit()).then(|| whole.to_owned());
    };
    if plus && is_gap(separator) && !is_apostrophe(separator) {
        return None;
    }
    let same = |c: char| c == separator || (is_apostrophe(c) && is_apostrophe(separator));
    let groups: Vec<&str> = whole.split(same).collect();
    let [first, middle @ .., last] = groups.as_slice() else { return None };
    let of = |n: usize| middle.iter().all(|group| group.len() == n);
    let grouped =
        last.len() == 3 && ((of(3) && (1..=3).contains(&first.len())) || (of(2) && (1..=2).contains(&first.len())));
    let digits = groups.concat();
    (grouped && digits.bytes().all(|b| b.is_ascii_digit())).then_some(digits)
}

/// An amount taken apart.
struct Amount<'t> {
    /// From the first digit, or the decimal sign before it, to the last.
    digits: &'t str,
    negative: bool,
    /// Whether a plus stands before it.
    plus: bool,
    /// The code of its currency; empty where it has none, or one of several countries.
    currency: &'static str,
}

/// The digits of an amount, its sign and its currency; `None` where anything else stands around them.
fn parts(text: &str) -> Option<Amount<'_>> {
    let text = text.trim();
    let (text, brackets) = match text.strip_prefix('(').and_then(|t| t.strip_suffix(')')) {
        Some(inside) => (inside.trim(), true),
        None => (text, false),
    };
    let start = text.find(|c: char| c.is_ascii_digit())?;
    let end = text.rfind(|c: char| c.is_ascii_digit())? + 1;
    // ".5", but not "Rs.500"
    let bare = text[..start].strip_suffix(['.', ',']).filter(|before| !before.ends_with(char::is_alphabetic));
    let start = bare.map_or(start, str::len);
    let digits = &text[start..end];
    if !digits.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ',') || is_gap(c)) {
        return None;
    }
    let (mut before, mut after) = (text[..start].trim(), text[end..].trim());
    // "12.-" and "12,–" are round sums where francs and crowns are paid; "12.00-" is negative
    let round = [".-", ".–", ".—", ",-", ",–", ",—", "–", "—"].iter().find_map(|mark| after.strip_prefix(mark));
    after = round.map_or(after, str::trim_start);
    let mut signs = (0, 0);
    loop {
        let (sign, rest) = sign_around(before, after);
        let Some(minus) = sign else { break };
        (before, after) = rest;
        if minus { signs.0 += 1 } else { signs.1 += 1 }
    }
    let currency = match (before, after) {
        ("", "") => "",
        (mark, "") | ("", mark) => currency_marks::code_of(mark)?,
        (a, b) => {
            let (a, b) = (currency_marks::code_of(a)?, currency_marks::code_of(b)?);
            // "$12.00 CAD": letters say more than the sign
            if b.is_empty() { a } else { b }
        }
    };
    let is_one_sign = signs.0 + signs.1 + usize::from(brackets) <= 1;
    is_one_sign.then_some(Amount { digits, negative: brackets || signs.0 > 0, plus: signs.1 > 0, currency })
}

/// A sign at an end of what stands around the digits, whether it is a minus, and what is left without it.
fn sign_around<'t>(before: &'t str, after: &'t str) -> (Option<bool>, (&'t str, &'t str)) {
    let first = before.chars().next();
    if let Some(c) = first.filter(|c| is_minus(*c) || *c == '+' || is_dash(*c)) {
        return (Some(c != '+'), (before[c.len_utf8()..].trim_start(), after));
    }
    let last = before.chars().next_back();
    if let Some(c) = last.filter(|c| is_minus(*c) || is_dash(*c)) {
        let mark = &before[..before.len() - c.len_utf8()];
        // "ORD-1001" is a code, "€-12" and "EUR -12" are amounts
        if mark.ends_with(char::is_whitespace) || currency_marks::is_sign(mark) {
            return (Some(true), (mark.trim_end(), after));
        }
        return (None, (before, after));
    }
    let first = after.chars().next();
    if let Some(c) = first.filter(|c| is_minus(*c)) {
        return (Some(true), (before, after[c.len_utf8()..].trim_start()));
    }
    let last = after.chars().next_back();
    if let Some(c) = last.filter(|c| is_minus(*c)) {
        return (Some(true), (before, after[..after.len() - c.len_utf8()].trim_end()));
    }
    (None, (before, after))
}

fn is_minus(c: char) -> bool {
    matches!(c, '-' | '\u{2212}' | '\u{fe63}' | '\u{ff0d}')
}

/// Dashes that stand for a minus before digits.
fn is_dash(c: char) -> bool {
    matches!(c, '\u{2012}' | '\u{2013}')
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | '´' | '`')
}

/// Signs that set thousands apart without ever being decimal signs.
fn is_gap(c: char) -> bool {
    matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}') || is_apostrophe(c)
}

/// A text with Western digits and separators in place of Arabic and full-width ones.
fn western(text: &str) -> Cow<'_, str> {
    let plain = |c: char| {
        let digit = |zero: u32| char::from_digit((c as u32).wrapping_sub(zero), 10);
        match c {
            '\u{0660}'..='\u{0669}' => digit(0x0660).unwrap_or(c),
            '\u{06f0}'..='\u{06f9}' => digit(0x06f0).unwrap_or(c),
            '\u{0966}'..='\u{096f}' => digit(0x0966).unwrap_or(c),
            '\u{ff10}'..='\u{ff19}' => digit(0xff10).unwrap_or(c),
            // no language writes these for anything else
            '\u{066c}' => '’',
            '\u{ff0e}' => '.',
            '\u{ff0c}' => ',',
            _ => c,
        }
    };
    // marks that set the direction of writing
    let is_unseen =
        |c: char| matches!(c, '\u{200b}'..='\u{200f}' | '\u{061c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    if text.chars().all(|c| plain(c) == c && !is_unseen(c)) {
        return Cow::Borrowed(text);
    }
    let fixed: String = text.chars().filter(|c| !is_unseen(*c)).map(plain).collect();
    Cow::Owned(fixed)
}

/// The currency whose sign or code stands before or after an amount; the dollar is taken for that of the United States.
#[inline]
pub(crate) fn currency_of(text: &[u8]) -> Option<&'static [u8]> {
    let plain = |b: Option<&u8>| b.is_none_or(u8::is_ascii_digit);
    if plain(text.first()) && plain(text.last()) { None } else { sign_of(text) }
}

fn sign_of(text: &[u8]) -> Option<&'static [u8]> {
    let text = western(std::str::from_utf8(text).ok()?).replace(ARABIC_DECIMAL, ".");
    let code = match text.contains(|c: char| c.is_ascii_digit()) {
        true => parts(&text).map(|amount| amount.currency),
        false => currency_marks::code_of(text.trim()),
    };
    code.map(str::as_bytes).filter(|code| !code.is_empty())
}

/// What a value says about its column's decimal sign.
pub(crate) fn decimal_hint(text: &[u8]) -> DecimalHint {
    let Some(text) = std::str::from_utf8(text).ok().map(western) else { return DecimalHint::Nothing };
    let Some(core) = parts(&text).map(|amount| amount.digits) else { return DecimalHint::Nothing };
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
            // groups as in India, Switzerland and Sweden; Arabic digits; round sums; both a sign and a code
            ("₹ 1,23,45,678.90", false, Some(12_345_678.9)),
            ("Rs. 2,00,000", false, Some(200_000.0)),
            ("Rs.500", false, Some(500.0)),
            ("1’234’567.50 CHF", false, Some(1_234_567.5)),
            ("1'234.–", false, Some(1_234.0)),
            ("٢٣٬٤٥٦٫٧٥", true, Some(23_456.75)),
            ("-14\u{a0}800", true, Some(-14_800.0)),
            ("300,00-", true, Some(-300.0)),
            ("(2 500,00)", true, Some(-2_500.0)),
            ("+75", true, Some(75.0)),
            ("12,00 Kč", true, Some(12.0)),
            ("$12.00 CAD", false, Some(12.0)),
            ("€-12.50", false, Some(-12.5)),
            ("EUR -12.50", false, Some(-12.5)),
            ("R$ 1.234,56", true, Some(1_234.56)),
            // codes, counts and telephone numbers
            ("BH-2268", false, None),
            ("ORD-1001", false, None),
            ("EUR-1001", false, None),
            ("red 42", false, None),
            ("Q4", false, None),
            ("12 kg", false, None),
            ("+49 151", false, None),
            ("A12", true, None),
            ("12-B", true, None),
            ("7 %", false, None),
            ("#1001", false, None),
            ("--5", false, None),
            ("(-5)", false, None),
            ("1234,567", false, None),
            ("1,23,4", false, None),
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
