//! When a message is sent: at the customer's best hour, but never at night in their time zone, never in the past, never
//! after it has expired, and so many days apart from every other message to them.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};

use crate::model::{DAY_BEGINS, DAY_ENDS};
use crate::predict::{LocalTime, hour_in};

/// So long before it is sent, at least, a message is in the file, ms.
pub const NOTICE_MS: i64 = 3_600_000;
/// Days looked ahead at most.
const DAYS: usize = 366;

/// A place in somebody's calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Slot {
    /// The message is sent at this time, ms UTC.
    At(i64),
    /// Every day until the message expires is too near to another message.
    TooSoon,
    /// It expires before it could be sent.
    Expired,
}

/// What is known about the message.
#[derive(Debug, Clone)]
pub(super) struct MessageRequest<'a> {
    /// Best hour, 0 to 23, in [`Self::zone`].
    pub best_hour: u8,
    /// The hour where the person lives, where that is asked for instead.
    pub local_hour: Option<u8>,
    /// The project's time zone.
    pub zone: &'a TimeZone,
    /// The moment that counts as now, ms UTC.
    pub now: i64,
    /// The message is stale from then on, ms UTC.
    pub expires: i64,
    /// Days from one message to the next; less than one is one.
    pub gap_days: u32,
    /// At most so many messages in seven days; 0 = any number.
    pub a_week: u32,
    /// Not before this, ms UTC.
    pub not_before: i64,
    /// The hours of the day in which it may be sent.
    pub hours: Range<i8>,
    /// So long, at least, lies between it and every other message, ms.
    pub apart: i64,
}

/// When a customer gets messages already.
#[derive(Debug, Clone, Default)]
pub(super) struct MessageTimes {
    /// How many messages there are on each day.
    days: BTreeMap<Date, usize>,
    times: BTreeSet<i64>,
}

impl MessageTimes {
    /// Adds a message at `at`, ms UTC.
    pub(super) fn add(&mut self, local: &LocalTime, at: i64) {
        if let Some(date) = local_date(local, at) {
            *self.days.entry(date).or_default() += 1;
        }
        self.times.insert(at);
    }

    /// The most messages in any seven days that a day is one of.
    fn in_a_week_with(&self, date: Date) -> usize {
        let first = |back: i64| date.checked_sub(back.days()).ok();
        let weeks = (0..7).filter_map(|back| Some((first(back)?, first(back - 6)?)));
        weeks.map(|(first, last)| self.days.range(first..=last).map(|(_, n)| n).sum()).max().unwrap_or(0)
    }
}

/// The first place for a message in the calendar of somebody who has some already.
pub(super) fn first_slot(wish: &MessageRequest<'_>, local: &LocalTime, messages: &MessageTimes) -> Slot {
    let Some(today) = local_date(local, wish.now) else { return Slot::Expired };
    let mut any_near = false;
    let gap = i64::from(wish.gap_days.max(1));
    let earliest = wish.now.saturating_add(NOTICE_MS).max(wish.not_before);
    let is_near = |date: Date, at: i64| {
        let near_day = |other: &Date| (date.duration_since(*other).as_hours() / 24).abs() < gap;
        let is_full = wish.a_week > 0 && messages.in_a_week_with(date) >= wish.a_week as usize;
        is_full
            || messages.days.keys().any(near_day)
            || messages.times.iter().any(|other| (at - other).abs() < wish.apart)
    };
    for date in today.series(1.day()).take(DAYS) {
        let Some(at) = on_day(wish, local, date) else { continue };
        if at < earliest {
            continue;
        }
        if at >= wish.expires {
            break;
        }
        if !is_near(date, at) {
            return Slot::At(at);
        }
        any_near = true;
    }
    if any_near { Slot::TooSoon } else { Slot::Expired }
}

/// The hour in the project's time zone at which it is this hour where somebody lives, on the day of `now` (ms UTC).
pub(super) fn hour_of_project(hour: u8, local: &LocalTime, project_zone: &str, now: i64) -> u8 {
    let at = local_date(local, now).and_then(|date| at_hour(&local.zone, date, hour.min(23) as i8));
    at.map_or(hour, |at| LocalTime::of_zone(project_zone).hour(at).unsigned_abs())
}

/// The day on which `at` (ms UTC) falls for somebody.
pub(super) fn local_date(local: &LocalTime, at: i64) -> Option<Date> {
    Timestamp::from_millisecond(at).ok().map(|at| local.zone.to_datetime(at).date())
}

/// An hour of a day in a zone, ms UTC.
fn at_hour(zone: &TimeZone, date: Date, hour: i8) -> Option<i64> {
    let at = zone.to_ambiguous_timestamp(date.at(hour, 0, 0, 0)).compatible().ok()?;
    Some(at.as_millisecond())
}

/// The hour of a day nearest to the best one at which it is day wherever the person may be, ms UTC.
fn on_day(wish: &MessageRequest<'_>, local: &LocalTime, date: Date) -> Option<i64> {
    let wished = match wish.local_hour {
        Some(hour) => hour.min(23) as i8,
        None => local.hour(at_hour(wish.zone, date, wish.best_hour.min(23) as i8)?),
    };
    let wished = wished.clamp(wish.hours.start, wish.hours.end - 1);
    let is_day = |at: i64| {
        let is_in = |zone: &TimeZone, hours: &Range<i8>| hours.contains(&hour_in(zone, at));
        is_in(&local.zone, &wish.hours) && local.edges.iter().all(|zone| is_in(zone, &(DAY_BEGINS..DAY_ENDS)))
    };
    let mut hours: Vec<i8> = wish.hours.clone().collect();
    hours.sort_by_key(|hour| (hour - wished).abs());
    hours.into_iter().filter_map(|hour| at_hour(&local.zone, date, hour)).find(|&at| is_day(at))
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOUR: i64 = 3_600_000;

    fn ms(text: &str) -> i64 {
        text.parse::<Timestamp>().unwrap().as_millisecond()
    }

    fn slot(best_hour: u8, local: &LocalTime, now: &str, days: i64, taken: &[&str]) -> Slot {
        slot_apart(1, best_hour, local, now, days, taken)
    }

    fn slot_apart(gap_days: u32, best_hour: u8, local: &LocalTime, now: &str, days: i64, taken: &[&str]) -> Slot {
        let zone = TimeZone::get("Europe/Berlin").unwrap();
        let now = ms(now);
        let mut before = MessageTimes::default();
        for day in taken {
            before.add(local, ms(&format!("{day}T12:00:00Z")));
        }
        let expires = now + days * 24 * HOUR;
        let (not_before, hours, apart, a_week) = (now, DAY_BEGINS..DAY_ENDS, 16 * HOUR, 3);
        let wish = MessageRequest {
            best_hour,
            local_hour: None,
            zone: &zone,
            now,
            expires,
            gap_days,
            a_week,
            not_before,
            hours,
            apart,
        };
        first_slot(&wish, local, &before)
    }

    /// A message that lasts three days, at an hour where the person lives, and so many hours apart from others.
    fn at_hour_of<'a>(zone: &'a TimeZone, now: &str, hour: u8, apart: i64) -> MessageRequest<'a> {
        let now = ms(now);
        MessageRequest {
            best_hour: 0,
            local_hour: Some(hour),
            zone,
            now,
            expires: now + 72 * HOUR,
            gap_days: 1,
            a_week: 0,
            not_before: now,
            hours: DAY_BEGINS..DAY_ENDS,
            apart: apart * HOUR,
        }
    }

    fn local(zone: &str) -> LocalTime {
        LocalTime::of_zone(zone)
    }

    #[test]
    fn the_best_hour_is_kept_by_day_and_moved_to_the_edge_of_the_day_by_night() {
        let berlin = local("Europe/Berlin");
        for (best, sent) in [(0, 8), (5, 8), (8, 8), (13, 13), (20, 20), (21, 20), (23, 20)] {
            let Slot::At(at) = slot(best, &berlin, "2026-07-01T01:00:00Z", 7, &[]) else {
                panic!("no slot for {best}")
            };
            assert_eq!(berlin.hour(at), sent, "best hour {best}");
        }
    }

    #[test]
    fn the_night_is_the_customer_s_own() {
        // 10:00 in Berlin is 04:00 in New York
        let new_york = local("America/New_York");
        let found = slot(10, &new_york, "2026-07-01T00:00:00Z", 7, &[]);
        assert_eq!(found, Slot::At(ms("2026-07-01T12:00:00Z")), "08:00 in New York");
        let us = LocalTime::of_country("US").unwrap();
        let Slot::At(at) = slot(10, &us, "2026-07-01T00:00:00Z", 7, &[]) else { panic!("no slot") };
        for zone in ["America/New_York", "America/Los_Angeles", "Pacific/Honolulu"] {
            let hour = local(zone).hour(at);
            assert!((8..21).contains(&hour), "{hour} in {zone}");
        }
    }

    #[test]
    fn never_in_the_past_and_with_an_hour_of_notice() {
        let berlin = local("Europe/Berlin");
        assert_eq!(slot(14, &berlin, "2026-07-01T11:00:00Z", 7, &[]), Slot::At(ms("2026-07-01T12:00:00Z")));
        assert_eq!(slot(14, &berlin, "2026-07-01T11:00:01Z", 7, &[]), Slot::At(ms("2026-07-02T12:00:00Z")));
    }

    #[test]
    fn messages_keep_their_distance_before_and_after_others() {
        let berlin = local("Europe/Berlin");
        let apart = |gap, days, taken: &[&str]| slot_apart(gap, 14, &berlin, "2026-07-01T08:00:00Z", days, taken);
        assert_eq!(apart(3, 14, &["2026-07-01"]), Slot::At(ms("2026-07-04T12:00:00Z")));
        assert_eq!(apart(3, 14, &["2026-06-29"]), Slot::At(ms("2026-07-02T12:00:00Z")));
        assert_eq!(
            apart(3, 14, &["2026-06-28", "2026-07-03"]),
            Slot::At(ms("2026-07-06T12:00:00Z")),
            "and the next one"
        );
        assert_eq!(apart(3, 14, &["2026-06-28", "2026-07-04"]), Slot::At(ms("2026-07-01T12:00:00Z")));
        assert_eq!(apart(3, 3, &["2026-07-01"]), Slot::TooSoon);
        assert_eq!(apart(0, 14, &["2026-07-01"]), Slot::At(ms("2026-07-02T12:00:00Z")), "never two on one day");
    }

    #[test]
    fn three_messages_in_seven_days_are_enough_and_hours_lie_between_them() {
        let berlin = local("Europe/Berlin");
        let two_a_day = ["2026-07-01", "2026-07-01", "2026-07-03"];
        let found = slot_apart(1, 14, &berlin, "2026-07-04T08:00:00Z", 14, &two_a_day);
        assert_eq!(found, Slot::At(ms("2026-07-08T12:00:00Z")), "messages are counted, not days");
        let zone = TimeZone::get("Europe/Berlin").unwrap();
        let mut taken = MessageTimes::default();
        taken.add(&berlin, ms("2026-07-01T18:00:00Z"));
        let next = |apart: i64, hour: u8| {
            let wish = at_hour_of(&zone, "2026-07-02T00:00:00Z", hour, apart);
            first_slot(&wish, &berlin, &taken)
        };
        assert_eq!(next(16, 12), Slot::At(ms("2026-07-02T10:00:00Z")), "16 hours to the minute are enough");
        assert_eq!(next(16, 11), Slot::At(ms("2026-07-03T09:00:00Z")));
        assert_eq!(next(24, 20), Slot::At(ms("2026-07-02T18:00:00Z")));
        assert_eq!(next(24, 19), Slot::At(ms("2026-07-03T17:00:00Z")));
    }

    #[test]
    fn an_hour_of_the_customer_is_kept_where_zones_differ_by_half_an_hour() {
        let kolkata = local("Asia/Kolkata");
        let zone = TimeZone::get("Europe/Berlin").unwrap();
        let wish = at_hour_of(&zone, "2026-07-01T00:00:00Z", 9, 0);
        let Slot::At(at) = first_slot(&wish, &kolkata, &MessageTimes::default()) else { panic!("no slot") };
        assert_eq!(kolkata.hour(at), 9);
    }

    #[test]
    fn one_message_a_day_and_none_after_it_has_expired() {
        let berlin = local("Europe/Berlin");
        let found = slot(14, &berlin, "2026-07-01T08:00:00Z", 7, &["2026-07-01", "2026-07-02"]);
        assert_eq!(found, Slot::At(ms("2026-07-03T12:00:00Z")));
        assert_eq!(slot(14, &berlin, "2026-07-01T08:00:00Z", 1, &["2026-07-01"]), Slot::TooSoon);
        assert_eq!(slot(14, &berlin, "2026-07-01T13:00:00Z", 0, &[]), Slot::Expired);
        assert_eq!(slot(14, &berlin, "2026-07-01T13:00:00Z", -3, &["2026-07-02"]), Slot::Expired);
    }

    #[test]
    fn a_day_on_which_the_clock_is_set_has_its_hour_too() {
        let berlin = local("Europe/Berlin");
        // summer time begins at 02:00 on 29 March
        assert_eq!(slot(2, &berlin, "2026-03-28T22:30:00Z", 7, &[]), Slot::At(ms("2026-03-29T06:00:00Z")));
    }
}
