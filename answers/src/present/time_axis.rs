//! Round places on a time axis, from minutes to decades, in the project's time zone.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime, Time};
use jiff::tz::TimeZone;

use crate::texts::date_text;

use super::numbers;

const MINUTE: i64 = 60_000;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;

/// A labelled place on a time axis.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tick {
    /// The moment, ms UTC.
    pub at: i64,
    /// What to write there: only what changes from tick to tick.
    pub label: String,
    /// Whether a larger unit begins here (a day among hours, a year among months).
    pub major: bool,
}

/// A distance between ticks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    /// Milliseconds that divide a day.
    Clock(i64),
    Days(i64),
    Months(i32),
}

const STEPS: [(Step, i64); 22] = [
    (Step::Clock(1000), 1000),
    (Step::Clock(5000), 5000),
    (Step::Clock(15_000), 15_000),
    (Step::Clock(MINUTE), MINUTE),
    (Step::Clock(5 * MINUTE), 5 * MINUTE),
    (Step::Clock(15 * MINUTE), 15 * MINUTE),
    (Step::Clock(30 * MINUTE), 30 * MINUTE),
    (Step::Clock(HOUR), HOUR),
    (Step::Clock(3 * HOUR), 3 * HOUR),
    (Step::Clock(6 * HOUR), 6 * HOUR),
    (Step::Clock(12 * HOUR), 12 * HOUR),
    (Step::Days(1), DAY),
    (Step::Days(2), 2 * DAY),
    (Step::Days(7), 7 * DAY),
    (Step::Months(1), 30 * DAY),
    (Step::Months(3), 91 * DAY),
    (Step::Months(6), 182 * DAY),
    (Step::Months(12), 365 * DAY),
    (Step::Months(24), 730 * DAY),
    (Step::Months(60), 1826 * DAY),
    (Step::Months(120), 3652 * DAY),
    (Step::Months(600), 18_262 * DAY),
];

/// Ticks from `from` to `to`, at most about `most` of them.
pub fn ticks(from: i64, to: i64, most: usize, zone: &TimeZone) -> Vec<Tick> {
    let span = (to - from).max(1);
    let step = STEPS.iter().find(|(_, ms)| span / ms < most.max(1) as i64).map_or(Step::Months(1200), |s| s.0);
    let mut out = Vec::new();
    let Some(mut at) = first(from, step, zone) else { return out };
    for _ in 0..most * 3 + 4 {
        let Some(ms) = to_ms(at, zone) else { break };
        if ms > to {
            break;
        }
        if ms >= from {
            out.push(tick(ms, at, step, zone));
        }
        let Some(next) = after(at, step) else { break };
        at = next;
    }
    out.dedup_by_key(|t| t.at);
    out
}

fn tick(ms: i64, at: DateTime, step: Step, zone: &TimeZone) -> Tick {
    let midnight = at.time() == Time::midnight();
    let (label, major) = match step {
        Step::Clock(_) if midnight => (numbers::date(ms, zone), true),
        Step::Clock(ms) if ms < MINUTE => (at.strftime("%H:%M:%S").to_string(), false),
        Step::Clock(_) => (at.strftime("%H:%M").to_string(), false),
        Step::Days(_) => (date_text(at, "%-d %b"), at.day() == 1),
        Step::Months(n) if n < 12 && at.month() == 1 => (date_text(at, "%b %Y"), true),
        Step::Months(n) if n < 12 => (date_text(at, "%b"), false),
        Step::Months(_) => (at.strftime("%Y").to_string(), false),
    };
    Tick { at: ms, label, major }
}

fn local(ms: i64, zone: &TimeZone) -> Option<DateTime> {
    Timestamp::from_millisecond(ms).ok().map(|t| zone.to_datetime(t))
}

fn to_ms(at: DateTime, zone: &TimeZone) -> Option<i64> {
    zone.to_timestamp(at).ok().map(|t| t.as_millisecond())
}

/// The last round place at or before `from`.
fn first(from: i64, step: Step, zone: &TimeZone) -> Option<DateTime> {
    let at = local(from, zone)?;
    let midnight = at.date().to_datetime(Time::midnight());
    match step {
        Step::Clock(ms) => {
            let since = at.duration_since(midnight).as_millis() as i64;
            midnight.checked_add(jiff::SignedDuration::from_millis(since / ms * ms)).ok()
        }
        Step::Days(7) => {
            let back = i64::from(at.date().weekday().to_monday_zero_offset());
            midnight.checked_sub(jiff::SignedDuration::from_hours(24 * back)).ok()
        }
        Step::Days(n) => {
            let back = (i64::from(at.day()) - 1) % n;
            midnight.checked_sub(jiff::SignedDuration::from_hours(24 * back)).ok()
        }
        Step::Months(n) => {
            let months = (i32::from(at.year()) * 12 + i32::from(at.month()) - 1).div_euclid(n) * n;
            month(months)
        }
    }
}

fn after(at: DateTime, step: Step) -> Option<DateTime> {
    match step {
        Step::Clock(ms) => at.checked_add(jiff::SignedDuration::from_millis(ms)).ok(),
        Step::Days(2) => {
            let next = at.checked_add(jiff::SignedDuration::from_hours(48)).ok()?;
            if next.month() == at.month() { Some(next) } else { Some(next.first_of_month()) }
        }
        Step::Days(n) => at.checked_add(jiff::SignedDuration::from_hours(24 * n)).ok(),
        Step::Months(n) => month(i32::from(at.year()) * 12 + i32::from(at.month()) - 1 + n),
    }
}

/// The first instant of a month, counted from year 0.
fn month(months: i32) -> Option<DateTime> {
    let (year, month) = (months.div_euclid(12), months.rem_euclid(12) + 1);
    let date = Date::new(i16::try_from(year).ok()?, i8::try_from(month).ok()?, 1).ok()?;
    Some(date.to_datetime(Time::midnight()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const NEW_YEAR: i64 = 1_767_225_600_000; // 2026-01-01T00:00Z

    fn labels(from: i64, to: i64, zone: &str) -> Vec<String> {
        ticks(from, to, 8, &numbers::zone(zone)).into_iter().map(|t| t.label).collect()
    }

    #[test]
    fn from_minutes_to_years() {
        assert_eq!(labels(NEW_YEAR, NEW_YEAR + 3 * MINUTE, "UTC"), ["1 Jan 2026", "00:01", "00:02", "00:03"]);
        assert_eq!(labels(NEW_YEAR, NEW_YEAR + 150 * DAY, "UTC"), ["Jan 2026", "Feb", "Mar", "Apr", "May"]);
        assert_eq!(labels(NEW_YEAR, NEW_YEAR + 1500 * DAY, "UTC"), ["2026", "2027", "2028", "2029", "2030"]);
    }

    #[test]
    fn days_begin_where_the_project_is() {
        let ticks = ticks(NEW_YEAR, NEW_YEAR + 4 * DAY, 8, &numbers::zone("Europe/Berlin"));
        assert!(ticks.iter().all(|t| (t.at + HOUR) % DAY == 0), "{ticks:?}");
    }

    #[test]
    fn never_more_than_asked_for_by_far() {
        let mut span = 10_000i64;
        while span < 200 * 365 * DAY {
            let n = ticks(NEW_YEAR, NEW_YEAR + span, 8, &TimeZone::UTC).len();
            assert!(n <= 17, "{n} ticks over {span} ms");
            span = span * 3 / 2;
        }
    }
}
