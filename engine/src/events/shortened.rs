//! Ids that a spreadsheet has destroyed.

/// Whether a text is a long number as spreadsheets shorten it: "1.23457E+12". What different ids were is the same then.
pub fn is_shortened(text: &str) -> bool {
    let Some((number, power)) = text.split_once("E+") else { return false };
    let digits = |t: &str| !t.is_empty() && t.bytes().all(|b| b.is_ascii_digit());
    let (whole, rest) = number.split_once(['.', ',']).unwrap_or((number, "0"));
    whole.len() == 1 && digits(whole) && digits(rest) && power.len() == 2 && digits(power)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shortened_numbers_are_told_from_ids() {
        assert!(["1.23457E+12", "4,91701E+12", "4.9E+11", "1E+15"].into_iter().all(is_shortened));
        for id in ["1E+", "E+12", "12.5E+12", "1.2E12", "CASE+12", "1.2e-5", "1.E+12", "1.2E+123", "u1", ""] {
            assert!(!is_shortened(id), "{id}");
        }
    }
}
