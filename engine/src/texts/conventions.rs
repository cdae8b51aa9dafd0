//! How a language writes numbers, money and dates.

/// How a language writes numbers, money and dates.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Conventions {
    /// What stands before decimals.
    pub decimal: char,
    /// What stands between groups of three digits.
    pub thousands: char,
    /// Whether a currency stands behind its amount.
    pub currency_behind: bool,
    /// The day of a month, as `strftime` writes it.
    pub day: &'static str,
    /// What stands behind a weekday.
    pub behind_weekday: &'static str,
}

impl Conventions {
    const ENGLISH: Self =
        Self { decimal: '.', thousands: ',', currency_behind: false, day: "%-d", behind_weekday: "" };
    const GERMAN: Self =
        Self { decimal: ',', thousands: '.', currency_behind: true, day: "%-d.", behind_weekday: "," };

    /// Those of the language of a code.
    pub(super) fn of(code: &str) -> Self {
        match code {
            "de" => Self::GERMAN,
            _ => Self::ENGLISH,
        }
    }
}
