//! Ranges of dates that people ask for, counted back from the end of the data: an export of last spring has no last week of
//! today's. The last month is the whole month before the one in which the data ends.

use crate::texts::text;

use jiff::civil::{Date, date};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};

/// A range of dates.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateRange {
    /// The last day of the data and the six before.
    Last7Days,
    /// The last day of the data and the 29 before.
    Last30Days,
    /// The month in which the data ends.
    Month,
    /// The month before that, whole.
    LastMonth,
    /// The quarter in which the data ends.
    Quarter,
    /// The year in which the data ends.
    Year,
}

impl DateRange {
    /// All of them, the shortest first.
    pub const ALL: [Self; 6] =
        [Self::Last7Days, Self::Last30Days, Self::Month, Self::LastMonth, Self::Quarter, Self::Year];

    /// What it is called: "Last 7 days", "This month".
    pub fn label(self) -> &'static str {
        match self {
            Self::Last7Days => text!("date-ranges-last-7-days"),
            Self::Last30Days => text!("date-ranges-last-30-days"),
            Self::Month => text!("date-ranges-this-month"),
            Self::LastMonth => text!("date-ranges-last-month"),
            Self::Quarter => text!("date-ranges-this-quarter"),
            Self::Year => text!("date-ranges-this-year"),
        }
    }

    /// Its first day, where the data ends on `last`.
    pub fn first_day(self, last: Date) -> Date {
        let back = |days: i32| last.checked_sub(days.days()).unwrap_or(last);
        match self {
            Self::Last7Days => back(6),
            Self::Last30Days => back(29),
            Self::Month => last.first_of_month(),
            Self::LastMonth => last.first_of_month().yesterday().unwrap_or(last).first_of_month(),
            Self::Quarter => date(last.year(), (last.month() - 1) / 3 * 3 + 1, 1),
            Self::Year => last.first_of_year(),
        }
    }

    /// Its beginning, where the last event of the data is at `last_ms` (ms UTC).
    pub fn from(self, last_ms: i64, zone: &TimeZone) -> i64 {
        midnight(self.first_day(day(last_ms, zone)), zone)
    }

    /// Its end, where it does not end with the data.
    pub fn to(self, last_ms: i64, zone: &TimeZone) -> Option<i64> {
        (self == Self::LastMonth).then(|| midnight(day(last_ms, zone).first_of_month(), zone))
    }
}

/// The day of an instant in a zone.
pub fn day(ms: i64, zone: &TimeZone) -> Date {
    let at = Timestamp::from_millisecond(ms).unwrap_or(Timestamp::UNIX_EPOCH);
    zone.to_datetime(at).date()
}

/// The beginning of a day in a zone, ms UTC.
pub fn midnight(day: Date, zone: &TimeZone) -> i64 {
    let begins = zone.to_ambiguous_zoned_datetime(day.at(0, 0, 0, 0)).compatible();
    begins.map_or(0, |at| at.timestamp().as_millisecond())
}

/// The beginning of the day after.
pub fn next_midnight(day: Date, zone: &TimeZone) -> i64 {
    midnight(day.tomorrow().unwrap_or(day), zone)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_end_with_the_data_and_include_its_last_day() {
        let last = date(2026, 5, 20);
        let first = DateRange::ALL.map(|range| range.first_day(last));
        let days = [(5, 14), (4, 21), (5, 1), (4, 1), (4, 1), (1, 1)];
        assert_eq!(first, days.map(|(month, day)| date(2026, month, day)));
        let january = date(2026, 1, 31);
        assert_eq!(DateRange::LastMonth.first_day(january), date(2025, 12, 1));
        let noon = midnight(january, &TimeZone::UTC) + 12 * 3_600_000;
        assert_eq!(DateRange::LastMonth.to(noon, &TimeZone::UTC), Some(midnight(date(2026, 1, 1), &TimeZone::UTC)));
        assert_eq!(DateRange::Month.to(noon, &TimeZone::UTC), None);
        assert_eq!(DateRange::Quarter.first_day(date(2026, 12, 31)), date(2026, 10, 1));
    }

    #[test]
    fn days_begin_at_midnight_of_the_zone_also_when_clocks_change() {
        let berlin = TimeZone::get("Europe/Berlin").unwrap();
        // clocks went forward on 29 March: that day has 23 hours
        let day_of_change = date(2026, 3, 29);
        assert_eq!(next_midnight(day_of_change, &berlin) - midnight(day_of_change, &berlin), 23 * 3_600_000);
        assert_eq!(day(midnight(day_of_change, &berlin), &berlin), day_of_change);
        assert_eq!(day(midnight(day_of_change, &berlin) - 1, &berlin), date(2026, 3, 28));
    }
}
