//! Numbers and money as they stand in texts.

use super::conventions::conventions;

/// The space between an amount and a currency behind it, at which no line is broken.
pub const BEFORE_CURRENCY: char = '\u{a0}';

/// A whole number with thousands separators: `1,204`.
pub fn grouped(n: u64) -> String {
    let how = conventions();
    let digits = n.to_string();
    if digits.len() < how.grouped_from {
        return digits;
    }
    let mut out = String::with_capacity(digits.len() + digits.len() / 3);
    for (i, c) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            out.push(how.thousands);
        }
        out.push(c);
    }
    out
}

/// A number with so many decimals, without groups: `12.50`.
pub fn fixed(value: f64, decimals: usize) -> String {
    with_decimal_mark(format!("{value:.decimals$}"))
}

/// A difference of shares in percentage points, with its sign: `+19.2`, `−0.4`.
pub fn signed_points(share: f64) -> String {
    let points = fixed(share.abs() * 100.0, 1);
    if share < 0.0 { format!("−{points}") } else { format!("+{points}") }
}

/// A number that the program wrote with a point, as the language writes it.
pub fn with_decimal_mark(number: String) -> String {
    match conventions().decimal {
        '.' => number,
        mark => number.replace('.', mark.encode_utf8(&mut [0; 4])),
    }
}

/// A number that is written already, as a percentage: `4.2 %`.
pub fn percentage(number: &str) -> String {
    format!("{number}{}", percent_sign())
}

/// A text in which no line ends between a number and its percent sign.
pub fn unbroken(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    let mut before = None;
    while let Some(letter) = letters.next() {
        let number = before.is_some_and(|c: char| c.is_ascii_digit());
        let joined = letter == ' ' && number && letters.peek() == Some(&'%');
        out.push(if joined { '\u{a0}' } else { letter });
        before = Some(letter);
    }
    out
}

/// What stands behind the number of a percentage, with the space before it where the language sets one.
pub fn percent_sign() -> &'static str {
    conventions().percent
}

/// An amount that is written already, with its sign and its currency: `−€12.50`, `CHF 80`.
pub fn with_currency(sign: &str, amount: &str, currency: &str) -> String {
    let symbol = match currency {
        "EUR" => "€",
        "USD" => "$",
        "GBP" => "£",
        "JPY" => "¥",
        code => code,
    };
    match (symbol, conventions().currency_behind) {
        ("", _) => format!("{sign}{amount}"),
        (symbol, true) => format!("{sign}{amount}{BEFORE_CURRENCY}{symbol}"),
        (code, false) if code == currency => format!("{sign}{code} {amount}"),
        (symbol, false) if conventions().currency_apart => format!("{sign}{symbol} {amount}"),
        (symbol, false) => format!("{sign}{symbol}{amount}"),
    }
}

/// The value of a number that is written as the language writes it, without sign and unit.
pub fn value_of(number: &str) -> Option<f64> {
    let how = conventions();
    if !number.chars().all(|c| c.is_ascii_digit() || c == how.decimal || c == how.thousands) {
        return None;
    }
    number.replace(how.thousands, "").replace(how.decimal, ".").parse().ok()
}

/// Whether money is written with its currency behind the amount.
pub fn is_currency_behind() -> bool {
    conventions().currency_behind
}
