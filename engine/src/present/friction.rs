//! What friction says in words: errors out of the ordinary, and loops that are a matter of one device.

use crate::analysis::friction::{ErrorTrend, Loop, LoopOnDevice};
use crate::events::{EventTable, agent};
use crate::model::Settings;
use crate::texts::text;

use super::numbers::{self, count};

/// The device of a code as people say it: "mobile".
pub fn device(table: &EventTable, code: u32) -> String {
    match table.dims.device.name(code) {
        "" => text!("friction-unknown-device").to_owned(),
        name => agent::device_kind(name).to_owned(),
    }
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

/// The sentence above errors and loops.
pub fn sentence(errors: &[ErrorTrend], loops: &[Loop], table: &EventTable, settings: &Settings) -> String {
    let zone = numbers::zone(&settings.time_zone);
    let name = |i: u16| table.names.touchpoints.get(i as usize).map_or("", String::as_str);
    let mut parts = Vec::new();
    if let Some(error) = errors.iter().find(|e| e.stands_out())
        && let (Some(first), Some(last)) = (error.spikes().next(), error.spikes().last())
    {
        let often = error_times(error).unwrap_or(text!("friction-more-often-than-usual").to_owned());
        let period = numbers::period(first.start, last.start + 6 * 86_400_000, &zone);
        parts.push(text!("friction-came", name = name(error.touchpoint), often, period));
    }
    if let Some((found, worst)) = loops.iter().find_map(|l| Some((l, l.worst_device()?))) {
        // the base are sessions that were there at all, not all sessions of the device
        parts.push(text!(
            "friction-of-sessions-with-or-go-back",
            share = numbers::share(worst.share().share),
            device = device(table, worst.device),
            from = name(found.a),
            to = name(found.b)
        ));
    }
    if !parts.is_empty() {
        return format!("{}.", parts.join("; "));
    }
    let total: u64 = errors.iter().map(|e| e.total).sum();
    let ordinary = errors.iter().all(|e| e.spikes().next().is_none());
    let errors = text!("count-errors", n = total);
    match total {
        0 => text!("friction-no-errors-and-no-device-on").to_owned(),
        _ if ordinary => text!("friction-none-of-them-out-of-ordinary", errors),
        _ => text!("friction-too-few-to-say-whether-week", errors),
    }
}
