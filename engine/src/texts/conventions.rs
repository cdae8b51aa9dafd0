//! How a language writes numbers, money and dates, and which way is the one here and now.

use std::cell::Cell;
use std::sync::{PoisonError, RwLock};

/// How a language writes numbers, money and dates.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Conventions {
    /// The sign between whole number and decimals.
    pub decimal: char,
    /// What stands between groups of three digits.
    pub thousands: char,
    /// Digits of the shortest number in which groups stand apart.
    pub grouped_from: usize,
    /// What stands behind the number of a percentage, with the space before it where there is one.
    pub percent: &'static str,
    /// Whether a currency stands behind its amount.
    pub currency_behind: bool,
    /// Whether the sign of a currency before its amount stands apart from it.
    pub currency_apart: bool,
    /// The day of a month, as `strftime` writes it.
    pub day: &'static str,
    /// What stands behind a weekday.
    pub behind_weekday: &'static str,
    /// Whether nouns begin with a capital inside a sentence too.
    pub capital_nouns: bool,
}

/// No line is broken between the number and the sign.
const UNBROKEN_PERCENT: &str = "\u{a0}%";

impl Conventions {
    const ENGLISH: Self = Self {
        decimal: '.',
        thousands: ',',
        grouped_from: 4,
        percent: " %",
        currency_behind: false,
        currency_apart: false,
        day: "%-d",
        behind_weekday: "",
        capital_nouns: false,
    };
    const GERMAN: Self = Self {
        decimal: ',',
        thousands: '.',
        grouped_from: 4,
        percent: UNBROKEN_PERCENT,
        currency_behind: true,
        currency_apart: false,
        day: "%-d.",
        behind_weekday: ",",
        capital_nouns: true,
    };
    /// Groups of digits stand apart by a narrow space at which no line is broken.
    const FRENCH: Self =
        Self { decimal: ',', thousands: '\u{202f}', percent: UNBROKEN_PERCENT, currency_behind: true, ..Self::ENGLISH };
    /// Of four digits none stands apart.
    const SPANISH: Self = Self {
        decimal: ',',
        thousands: '.',
        grouped_from: 5,
        percent: UNBROKEN_PERCENT,
        currency_behind: true,
        ..Self::ENGLISH
    };
    /// As Brazil writes them.
    const PORTUGUESE: Self =
        Self { decimal: ',', thousands: '.', percent: "%", currency_apart: true, behind_weekday: ",", ..Self::ENGLISH };

    /// Those of the language of a code.
    pub(super) fn of(code: &str) -> Self {
        match code {
            "de" => Self::GERMAN,
            "fr" => Self::FRENCH,
            "es" => Self::SPANISH,
            "pt" => Self::PORTUGUESE,
            _ => Self::ENGLISH,
        }
    }
}

thread_local! {
    /// Those of this thread, where they are others than the program's.
    static OF_THREAD: Cell<Option<Conventions>> = const { Cell::new(None) };
}

/// The conventions of the language that the program speaks.
static OF_PROGRAM: RwLock<Conventions> = RwLock::new(Conventions::ENGLISH);

/// How numbers and dates are written here and now.
pub(super) fn conventions() -> Conventions {
    OF_THREAD.get().unwrap_or_else(|| *OF_PROGRAM.read().unwrap_or_else(PoisonError::into_inner))
}

/// Writes them this way from now on, on every thread.
pub(super) fn set_conventions(these: Conventions) {
    *OF_PROGRAM.write().unwrap_or_else(PoisonError::into_inner) = these;
}

/// Writes them this way from now on, on this thread alone; says how it was before.
pub(super) fn replace_conventions_of_thread(these: Option<Conventions>) -> Option<Conventions> {
    OF_THREAD.replace(these)
}
