//! Dates with the month in the language that is spoken.

use jiff::civil::DateTime;

use super::conventions::conventions;
use super::{TextKey, text_key};

const MONTHS: [TextKey; 12] = [
    text_key!("month-january"),
    text_key!("month-february"),
    text_key!("month-march"),
    text_key!("month-april"),
    text_key!("month-may"),
    text_key!("month-june"),
    text_key!("month-july"),
    text_key!("month-august"),
    text_key!("month-september"),
    text_key!("month-october"),
    text_key!("month-november"),
    text_key!("month-december"),
];

const SHORT_MONTHS: [TextKey; 12] = [
    text_key!("month-short-january"),
    text_key!("month-short-february"),
    text_key!("month-short-march"),
    text_key!("month-short-april"),
    text_key!("month-short-may"),
    text_key!("month-short-june"),
    text_key!("month-short-july"),
    text_key!("month-short-august"),
    text_key!("month-short-september"),
    text_key!("month-short-october"),
    text_key!("month-short-november"),
    text_key!("month-short-december"),
];

const SHORT_WEEKDAYS: [TextKey; 7] = [
    text_key!("weekday-short-monday"),
    text_key!("weekday-short-tuesday"),
    text_key!("weekday-short-wednesday"),
    text_key!("weekday-short-thursday"),
    text_key!("weekday-short-friday"),
    text_key!("weekday-short-saturday"),
    text_key!("weekday-short-sunday"),
];

/// A date or time in a format of `strftime`, in which `%B` is the name of the month, `%b` its short one and `%a` the short
/// name of the weekday. The day of the month is written as the language writes it: `3 Jan 2026`, `3. Jan. 2026`.
pub fn date_text(at: impl Into<DateTime>, format: &str) -> String {
    let at = at.into();
    let month = usize::from(at.month().unsigned_abs()) - 1;
    let weekday = SHORT_WEEKDAYS[usize::from(at.weekday().to_monday_zero_offset().unsigned_abs())];
    let how = conventions();
    let format = format
        .replace("%-d", how.day)
        .replace("%a", &format!("{}{}", weekday.text(), how.behind_weekday))
        .replace("%B", MONTHS[month].text())
        .replace("%b", SHORT_MONTHS[month].text());
    at.strftime(&format).to_string()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::date_text;

    #[test]
    fn months_are_those_of_the_calendar() {
        for month in 1..=12 {
            let day = date(2026, month, 9);
            for format in ["%B %Y", "%-d %b %Y", "%-d %B", "%a %-d %b"] {
                assert_eq!(date_text(day, format), day.strftime(format).to_string());
            }
        }
    }
}
