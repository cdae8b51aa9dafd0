//! Days in the project's time zone, without asking the time zone for every event.

use jiff::Timestamp;
use jiff::tz::TimeZone;

const DAY: i64 = 86_400_000;

/// The offsets from UTC that hold in a stretch of time.
#[derive(Debug, Clone)]
pub struct LocalDays {
    /// (from, offset), ms, ascending; the first holds from the beginning of time.
    offsets: Vec<(i64, i64)>,
}

impl LocalDays {
    /// The offsets of `time_zone` (IANA name; UTC where unknown) between two times, ms UTC.
    pub fn new(time_zone: &str, first_ms: i64, last_ms: i64) -> Self {
        let mut offsets = vec![(i64::MIN, 0)];
        let zone = TimeZone::get(time_zone).unwrap_or(TimeZone::UTC);
        if let Ok(first) = Timestamp::from_millisecond(first_ms) {
            offsets[0].1 = i64::from(zone.to_offset(first).seconds()) * 1000;
            for change in zone.following(first) {
                let from = change.timestamp().as_millisecond();
                if from > last_ms {
                    break;
                }
                offsets.push((from, i64::from(change.offset().seconds()) * 1000));
            }
        }
        Self { offsets }
    }

    /// Milliseconds to add to UTC at `time`.
    #[inline]
    pub fn offset(&self, time: i64) -> i64 {
        self.stretch(time).0
    }

    /// The offset at `time`, and the next change of the clocks.
    #[inline]
    fn stretch(&self, time: i64) -> (i64, i64) {
        if let [(_, offset)] = self.offsets[..] {
            return (offset, i64::MAX);
        }
        let next = self.offsets.partition_point(|&(from, _)| from <= time);
        (self.offsets[next.max(1) - 1].1, self.offsets.get(next).map_or(i64::MAX, |&(change, _)| change))
    }

    /// Days since 1970-01-01 on the local calendar.
    #[inline]
    pub fn day(&self, time: i64) -> i64 {
        (time + self.offset(time)).div_euclid(DAY)
    }

    /// The instant at which local day `day` begins, ms UTC.
    pub fn start_of_day(&self, day: i64) -> i64 {
        let local = day * DAY;
        // the offset at the start itself: where it changed during the day, that of the first guess would be wrong
        local - self.offset(local - self.offset(local))
    }

    /// The Monday 0:00 that begins the local week of `time`, ms UTC.
    pub fn week_start(&self, time: i64) -> i64 {
        let day = self.day(time);
        self.start_of_day(day - (day + 3).rem_euclid(7))
    }

    /// The first instant of the local month of `time`, ms UTC.
    pub fn month_start(&self, time: i64) -> i64 {
        let day = self.day(time);
        let date =
            jiff::civil::Date::new(1970, 1, 1).ok().and_then(|d| d.checked_add(jiff::Span::new().days(day)).ok());
        self.start_of_day(day - date.map_or(0, |d| i64::from(d.day()) - 1))
    }

    /// The local day of `time`, and a time up to which all events after it are surely on that day: its end, or the next
    /// change of the clocks.
    #[inline]
    pub fn day_and_end(&self, time: i64) -> (i64, i64) {
        self.day_and_until(time, |day| Some(day + 1))
    }

    /// The local day of `time`, and a time up to which all events after it are surely before the local day that `day_after`
    /// gives for it: its beginning, or the next change of the clocks.
    #[inline]
    pub(super) fn day_and_until(&self, time: i64, day_after: impl FnOnce(i64) -> Option<i64>) -> (i64, i64) {
        let (offset, change) = self.stretch(time);
        let day = (time + offset).div_euclid(DAY);
        (day, day_after(day).map_or(i64::MAX, |after| (after * DAY - offset).min(change)))
    }

    /// Hour of the local day, 0 to 23.
    #[inline]
    pub fn hour(&self, time: i64) -> u8 {
        ((time + self.offset(time)).rem_euclid(DAY) / 3_600_000) as u8
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_follow_summer_time() {
        // Berlin changes to UTC+2 on 2025-03-30T01:00Z.
        let ms = |text: &str| text.parse::<Timestamp>().unwrap().as_millisecond();
        let days = LocalDays::new("Europe/Berlin", ms("2025-01-01T00:00:00Z"), ms("2025-12-31T00:00:00Z"));
        let [winter, summer] = [ms("2025-03-29T22:30:00Z"), ms("2025-03-30T22:30:00Z")];
        assert_eq!((days.hour(winter), days.hour(summer)), (23, 0));
        assert_eq!(days.day(summer) - days.day(winter), 2);
        assert_eq!(days.day(ms("2025-01-01T23:00:00Z")), days.day(ms("2025-01-02T12:00:00Z")));
        assert_eq!(days.month_start(summer), ms("2025-02-28T23:00:00Z"));
        assert_eq!(days.month_start(ms("2025-04-30T22:30:00Z")), ms("2025-04-30T22:00:00Z"));
        // Monday 31 March begins after the change, Monday 24 March before it
        assert_eq!(days.week_start(summer), ms("2025-03-30T22:00:00Z"));
        assert_eq!(days.week_start(winter), ms("2025-03-23T23:00:00Z"));
        let utc = LocalDays::new("UTC", 0, i64::MAX);
        assert_eq!((utc.day(-1), utc.hour(-1)), (-1, 23));
    }
}
