//! Days, weeks and months of the project's calendar, one after the other.

use jiff::civil::Date;

use crate::events::{EventTable, Subset};
use crate::model::Settings;

use super::calendar::LocalDays;

/// What time is cut into.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Period {
    /// A day of the project's calendar.
    Day,
    /// A week, from Monday.
    #[default]
    Week,
    /// A month of the project's calendar.
    Month,
}

/// The periods of the data inside the dates of a filter, without a gap.
#[derive(Debug, Clone)]
pub struct Periods {
    period: Period,
    days: LocalDays,
    /// The start of each, ms UTC, ascending.
    starts: Vec<i64>,
    /// The first local day, and the period of each day from it on.
    first_day: i64,
    of_day: Vec<u32>,
    /// The local day after each period, in days since 1970-01-01.
    day_after: Vec<i64>,
    /// The end of what is known, ms UTC.
    until: i64,
    /// Between these days all is known.
    whole_days: std::ops::Range<i64>,
}

impl Periods {
    /// Those of `subset`; none where there are no events.
    pub fn new(table: &EventTable, subset: &Subset, settings: &Settings, period: Period) -> Self {
        let (dates, until) = (subset.time(), subset.observed_until(table));
        let first = table.first_ms().max(dates.start);
        let days = LocalDays::new(&settings.time_zone, first, until);
        let start = |day: i64| match period {
            Period::Day => days.start_of_day(day),
            Period::Week => days.week_start(days.start_of_day(day)),
            Period::Month => days.month_start(days.start_of_day(day)),
        };
        let (mut starts, mut of_day, mut day_after) = (Vec::new(), Vec::new(), Vec::new());
        let first_day = days.day(first);
        let mut day = first_day;
        while days.start_of_day(day) < until {
            let begins = start(day);
            if starts.last() != Some(&begins) {
                starts.push(begins);
                day_after.push(day);
            }
            of_day.push(starts.len() as u32 - 1);
            day += 1;
            day_after[starts.len() - 1] = day;
        }
        let whole_days = whole_days(table, subset, &days, period);
        Self { period, days, starts, first_day, of_day, day_after, until, whole_days }
    }

    /// Whether they are days, weeks or months.
    pub fn period(&self) -> Period {
        self.period
    }

    /// How many periods there are.
    pub fn len(&self) -> usize {
        self.starts.len()
    }

    /// Whether there are no periods.
    pub fn is_empty(&self) -> bool {
        self.starts.is_empty()
    }

    /// The start of each, ms UTC.
    pub fn starts(&self) -> &[i64] {
        &self.starts
    }

    /// When a period ends, ms UTC; the last one where all that is known ends.
    pub fn end(&self, i: usize) -> i64 {
        self.starts.get(i + 1).copied().unwrap_or(self.until)
    }

    /// The end of what is known, ms UTC.
    pub fn until(&self) -> i64 {
        self.until
    }

    /// The period of an event inside them.
    #[inline]
    pub fn of(&self, time: i64) -> usize {
        self.of_day(self.days.day(time))
    }

    #[inline]
    fn of_day(&self, day: i64) -> usize {
        let day = (day - self.first_day).max(0) as usize;
        self.of_day.get(day).or(self.of_day.last()).map_or(0, |&period| period as usize)
    }

    /// The period of an event inside them, and a time up to which all events after it are surely in the same: the end of its
    /// last day inside the data, or the next change of the clocks.
    #[inline]
    pub fn of_and_end(&self, time: i64) -> (usize, i64) {
        let (day, end) = self.days.day_and_until(time, |day| self.day_after.get(self.of_day(day)).copied());
        (self.of_day(day), end)
    }

    /// The local days of a period, in days since 1970-01-01.
    pub fn days(&self, i: usize) -> std::ops::Range<i64> {
        let first = self.days.day(self.starts[i]);
        let next = match self.period {
            Period::Day => first + 1,
            Period::Week => first + 7,
            Period::Month => first + date_of(first).map_or(30, |date| i64::from(date.days_in_month())),
        };
        first..next
    }

    /// How many local days of a period lie inside the data and the dates of the filter, the first and the last also in part.
    pub fn days_inside(&self, i: usize) -> usize {
        (self.day_after[i] - self.days(i).start.max(self.first_day)).max(0) as usize
    }

    /// Whether everything that happened in a period is known: see [`whole_days`].
    pub fn is_complete(&self, i: usize) -> bool {
        let days = self.days(i);
        self.whole_days.start <= days.start && days.end <= self.whole_days.end
    }

    /// What a period is called: `2026-05-04`, `2026-W19` or `2026-05`.
    pub fn name(&self, i: usize) -> String {
        let Some(date) = date_of(self.days.day(self.starts[i])) else { return String::new() };
        match self.period {
            Period::Day => date.to_string(),
            Period::Week => format!("{}-W{:02}", date.iso_week_date().year(), date.iso_week_date().week()),
            Period::Month => format!("{:04}-{:02}", date.year(), date.month()),
        }
    }
}

/// The local days of which everything is known, in days since 1970-01-01: the one rule for what is complete. A day on which the
/// data begins or ends may be a part of one, where days are looked at; the days of a filter are whole.
pub fn whole_days(table: &EventTable, subset: &Subset, days: &LocalDays, period: Period) -> std::ops::Range<i64> {
    let (dates, until) = (subset.time(), subset.observed_until(table));
    let first = table.first_ms().max(dates.start);
    let doubt = i64::from(period == Period::Day);
    let from = match dates.start > table.first_ms() {
        true => days.day(first.saturating_sub(1)) + 1,
        false => days.day(first) + doubt,
    };
    let to = match dates.end <= table.last_ms() {
        true => days.day(until),
        false => days.day(table.last_ms()) + 1 - doubt,
    };
    from..to
}

fn date_of(day: i64) -> Option<Date> {
    Date::new(1970, 1, 1).ok()?.checked_add(jiff::Span::new().try_days(day).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Filter;

    const DAY: i64 = 86_400_000;

    fn ms(text: &str) -> i64 {
        text.parse::<jiff::Timestamp>().unwrap().as_millisecond()
    }

    fn periods(period: Period, filter: &Filter) -> (Vec<String>, Vec<bool>) {
        let bounds = (ms("2026-01-01T08:00:00Z"), ms("2026-03-10T12:00:00Z"));
        let table = EventTable::of_customers(vec![0, 0], bounds, crate::events::Dimensions::default().into());
        let subset = Subset::new(&table, filter, &[]);
        let settings = Settings { time_zone: "UTC".to_owned(), ..Settings::default() };
        let found = Periods::new(&table, &subset, &settings, period);
        ((0..found.len()).map(|i| found.name(i)).collect(), (0..found.len()).map(|i| found.is_complete(i)).collect())
    }

    #[test]
    fn the_same_period_ends_where_another_begins() {
        // the clocks change at midnight, so that one day begins at one o'clock
        for zone in ["UTC", "Europe/Berlin", "America/Havana"] {
            let bounds = (ms("2026-01-01T08:00:00Z"), ms("2026-11-10T12:00:00Z"));
            let table = EventTable::of_customers(vec![0, 0], bounds, crate::events::Dimensions::default().into());
            let settings = Settings { time_zone: zone.to_owned(), ..Settings::default() };
            for what in [Period::Day, Period::Week, Period::Month] {
                let found = Periods::new(&table, &Subset::all(&table), &settings, what);
                let mut time = bounds.0;
                while time < bounds.1 {
                    let (period, until) = found.of_and_end(time);
                    assert!(until > time, "{zone} {what:?}");
                    let inside = [time, i64::midpoint(time, until), until - 1].map(|time| found.of(time));
                    assert_eq!(inside, [period; 3], "{zone} {what:?}");
                    time += 5 * DAY / 7;
                }
            }
        }
    }

    #[test]
    fn months_weeks_and_days_are_named_and_parts_are_told() {
        let all = Filter::default();
        let (names, complete) = periods(Period::Month, &all);
        assert_eq!((names.join(" "), complete), ("2026-01 2026-02 2026-03".to_owned(), vec![true, true, false]));
        let (names, complete) = periods(Period::Week, &all);
        // 1 January 2026 is a Thursday
        assert_eq!((names[0].as_str(), names[1].as_str(), names.len()), ("2026-W01", "2026-W02", 11));
        assert_eq!((complete[0], complete[1], complete[9], complete[10]), (false, true, true, false));
        let (names, complete) = periods(Period::Day, &all);
        assert_eq!((names[0].as_str(), names.len()), ("2026-01-01", 69));
        assert_eq!((complete[0], complete[1], complete[67], complete[68]), (false, true, true, false));
        let january = ms("2026-01-10T00:00:00Z")..ms("2026-01-20T00:00:00Z");
        let filter = Filter { from: Some(january.start), to: Some(january.end), ..Filter::default() };
        let (names, complete) = periods(Period::Day, &filter);
        assert_eq!((names.len(), complete), (10, vec![true; 10]), "days of a filter are whole");
        let half = Filter { from: Some(january.start + DAY / 2), ..filter };
        assert!(!periods(Period::Day, &half).1[0]);
    }

    #[test]
    fn days_inside_are_those_of_the_data_and_the_dates() {
        let bounds = (ms("2026-01-01T08:00:00Z"), ms("2026-03-10T12:00:00Z"));
        let table = EventTable::of_customers(vec![0, 0], bounds, crate::events::Dimensions::default().into());
        let settings = Settings { time_zone: "UTC".to_owned(), ..Settings::default() };
        let days = |period, filter: &Filter| {
            let found = Periods::new(&table, &Subset::new(&table, filter, &[]), &settings, period);
            (0..found.len()).map(|i| found.days_inside(i)).collect::<Vec<_>>()
        };
        assert_eq!(days(Period::Month, &Filter::default()), [31, 28, 10]);
        let weeks = days(Period::Week, &Filter::default());
        // from Thursday, up to Tuesday
        assert_eq!((weeks[0], weeks[1], weeks[10]), (4, 7, 2));
        let filter = Filter {
            from: Some(ms("2026-01-10T00:00:00Z")),
            to: Some(ms("2026-02-20T00:00:00Z")),
            ..Filter::default()
        };
        assert_eq!(days(Period::Month, &filter), [22, 19]);
    }
}
