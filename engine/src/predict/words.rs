//! Numbers in plain words.

use crate::texts::{fixed, grouped, text};

/// A number as people say it: whole where it is whole or large, one decimal otherwise.
pub fn number(value: f64) -> String {
    let rounded = if value.abs() >= 10.0 { value.round() } else { (value * 10.0).round() / 10.0 };
    if rounded.fract() != 0.0 {
        return fixed(rounded, 1);
    }
    let text = grouped(rounded.abs() as u64);
    if rounded < 0.0 { format!("−{text}") } else { text }
}

/// Which form of a noun goes with a number that [`number`] writes: 0, 1 or several.
pub fn form(n: f64) -> u64 {
    match n {
        0.0 => 0,
        1.0 => 1,
        _ => 2,
    }
}

/// How many times as much or as often, no more exactly than it is known: "4.6 times", "12 times", "over 20 times".
pub fn times(ratio: f64) -> String {
    match ratio {
        r if r > 20.0 => text!("predict-over-20-times").to_owned(),
        r => text!("predict-times", n = number(r)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_read_well() {
        let texts: Vec<String> = [0.0, 1.0, 2.44, 12.4, 1234.6, -1234567.0].map(number).to_vec();
        assert_eq!(texts, ["0", "1", "2.4", "12", "1,235", "−1,234,567"]);
        assert_eq!([0.4, 4.56, 12.4, 161.9].map(times), ["0.4 times", "4.6 times", "12 times", "over 20 times"]);
    }
}
