//! What friction says in words: errors out of the ordinary, and loops that are a matter of one device.

use crate::analysis::LocalDays;
use crate::analysis::friction::{ErrorTrend, Loop, LoopOnDevice};
use crate::events::{EventTable, agent};
use crate::model::Settings;
use crate::texts::{capitalized, text};

use super::numbers::{self, count};

/// The device of a code as people say it: "mobile".
pub fn device(table: &EventTable, code: u32) -> String {
    match table.dims.device.name(code) {
        "" => text!("friction-unknown-device").to_owned(),
        name => agent::device_kind(name).to_owned(),
    }
}

/// What a device is called at the head of a row: "Mobile".
pub fn device_title(table: &EventTable, code: u32) -> String {
    capitalized(&device(table, code))
}

/// ", 4.6 times as often as usual", nothing where too few are behind it.
fn times_as_often(times: Option<f64>, than: &str) -> String {
    times.map_or(String::new(), |times| text!("friction-as-often-as", times = numbers::times(times), than))
}

/// How much more often an error came in its bad weeks: "4.6 times as often as in other weeks".
pub fn error_times(trend: &ErrorTrend) -> Option<String> {
    trend.spike_ratio.map(|times| text!("friction-as-often-as-in-other-weeks", times = numbers::times(times)))
}

/// A loop on one device: "32 % of 410 sessions, 8.2 times as often as on other devices"; of few only the counts.
pub fn loop_on_device(found: &Loop, device: &LoopOnDevice) -> String {
    let share = device.share();
    let times = found.times_elsewhere(device).filter(|_| device.stands_out());
    let sessions = text!("count-sessions", n = device.sessions);
    if share.is_enough() {
        text!(
            "friction-of",
            share = numbers::share(share.share),
            sessions,
            times_as_often = times_as_often(times, text!("friction-on-other-devices"))
        )
    } else {
        text!("friction-looping-of-sessions", looping = count(device.looping), sessions)
    }
}

/// Weeks, by when they begin (ms UTC, ascending), as stretches without a gap: when the first day of each begins, and the last.
pub fn stretches(weeks: &[i64], time_zone: &str) -> Vec<(i64, i64)> {
    let (Some(&first), Some(&last)) = (weeks.first(), weeks.last()) else { return Vec::new() };
    // by the calendar: where the clocks change a week is an hour shorter or longer
    let days = LocalDays::new(time_zone, first, last.saturating_add(8 * 86_400_000));
    let mut found: Vec<(i64, i64)> = Vec::new();
    for &week in weeks {
        let (before, sunday) = (days.start_of_day(days.day(week) - 1), days.start_of_day(days.day(week) + 6));
        match found.last_mut().filter(|(_, last)| *last == before) {
            Some((_, last)) => *last = sunday,
            None => found.push((week, sunday)),
        }
    }
    found
}

/// Weeks in words: "4 – 17 May 2026, 1 Jun – 7 Jun 2026".
pub fn weeks(weeks: &[i64], settings: &Settings) -> String {
    let zone = numbers::zone(&settings.time_zone);
    let stretches = stretches(weeks, &settings.time_zone);
    let words: Vec<String> = stretches.iter().map(|&(first, last)| numbers::period(first, last, &zone)).collect();
    words.join(", ")
}

/// Which errors, and which loops on which device, may be told.
type MayTell<'a> = (&'a dyn Fn(&ErrorTrend) -> bool, &'a dyn Fn(&Loop, &LoopOnDevice) -> bool);

/// The sentence above errors and loops: of what stands out most of all, where it may be told; how many errors there are in all
/// only where none of their weeks is hidden.
pub fn sentence(
    (errors, loops): (&[ErrorTrend], &[Loop]),
    (table, settings): (&EventTable, &Settings),
    (is_error_told, is_loop_told): MayTell<'_>,
    is_total_told: bool,
) -> String {
    let name = |i: u16| table.names.touchpoints.get(i as usize).map_or("", String::as_str);
    let (mut parts, mut is_hidden) = (Vec::new(), false);
    if let Some(error) = errors.iter().find(|e| e.stands_out()) {
        let often = error_times(error).unwrap_or(text!("friction-more-often-than-usual").to_owned());
        let period = weeks(&error.spikes().map(|week| week.start).collect::<Vec<_>>(), settings);
        match is_error_told(error) {
            true => parts.push(text!("friction-came", name = name(error.touchpoint), often, period)),
            false => is_hidden = true,
        }
    }
    if let Some((found, worst)) = loops.iter().find_map(|l| Some((l, l.worst_device()?))) {
        // the base are sessions that were there at all, not all sessions of the device
        match is_loop_told(found, worst) {
            true => parts.push(text!(
                "friction-of-sessions-with-or-go-back",
                share = numbers::share(worst.share().share),
                device = device(table, worst.device),
                from = name(found.a),
                to = name(found.b)
            )),
            false => is_hidden = true,
        }
    }
    if !parts.is_empty() {
        return format!("{}.", capitalized(&parts.join("; ")));
    }
    let total: u64 = errors.iter().map(|e| e.total).sum();
    if is_hidden || !is_total_told || !errors.iter().all(is_error_told) {
        return text!("friction-errors-not-shown").to_owned();
    }
    let ordinary = errors.iter().all(|e| e.spikes().next().is_none());
    let errors = text!("count-errors", n = total);
    match total {
        0 => text!("friction-no-errors-and-no-device-on").to_owned(),
        _ if ordinary => text!("friction-none-of-them-out-of-ordinary", errors),
        _ => text!("friction-too-few-to-say-whether-week", errors),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ms(text: &str) -> i64 {
        text.parse::<jiff::Timestamp>().unwrap().as_millisecond()
    }

    #[test]
    fn weeks_end_on_sunday_where_the_clocks_change_and_gaps_are_told() {
        let settings = Settings { time_zone: "Europe/Berlin".to_owned(), ..Settings::default() };
        // the week of 23 March has 167 hours; that of 6 April is one after the next
        let spring = [ms("2026-03-22T23:00:00Z"), ms("2026-04-05T22:00:00Z"), ms("2026-04-12T22:00:00Z")];
        let found = stretches(&spring, "Europe/Berlin");
        let days = [(spring[0], ms("2026-03-28T23:00:00Z")), (spring[1], ms("2026-04-18T22:00:00Z"))];
        assert_eq!(found, days);
        let words = weeks(&spring, &settings);
        assert!(words.contains("29 Mar") && words.contains("6 Apr") && words.contains("19 Apr"), "{words}");
        assert!(!words.contains("30 Mar"), "{words}");
        // over the change of autumn two weeks are one stretch
        let autumn = [ms("2026-10-18T22:00:00Z"), ms("2026-10-25T23:00:00Z")];
        assert_eq!(stretches(&autumn, "Europe/Berlin"), [(autumn[0], ms("2026-10-31T23:00:00Z"))]);
        assert!(stretches(&[], "UTC").is_empty());
    }
}
