//! The hour of the day and the day of the week in a time zone, for many moments.

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

/// Hour of the day in a time zone, fast for many times: offsets are looked up once per hour of the data. Zones change
/// their offset on whole UTC hours, or on half ones at most: good enough for counting habits.
pub struct LocalHours {
    first_hour: i64,
    offsets: Vec<i64>,
}

const HOUR: i64 = 3_600_000;

impl LocalHours {
    /// Prepares `[from, to]`. An unknown zone is UTC.
    pub fn new(zone: &str, from: i64, to: i64) -> Self {
        let zone = TimeZone::get(zone).unwrap_or(TimeZone::UTC);
        let first_hour = from.div_euclid(HOUR);
        // A wild date must not cost memory: more than 100 years are not counted hour by hour.
        let hours = (to.div_euclid(HOUR) - first_hour + 1).clamp(1, 100 * 366 * 24);
        let offset = |hour: i64| {
            let at = Timestamp::from_duration(SignedDuration::from_secs((first_hour + hour) * 3600));
            at.map_or(0, |at| i64::from(zone.to_offset(at).seconds()) * 1000)
        };
        Self { first_hour, offsets: (0..hours).map(offset).collect() }
    }

    /// Hour of the day, 0 to 23, at `time` (ms UTC).
    pub fn hour(&self, time: i64) -> u8 {
        (self.local(time).div_euclid(HOUR).rem_euclid(24)) as u8
    }

    /// Day of the week at `time`, 0 for Monday.
    pub fn weekday(&self, time: i64) -> u8 {
        // 1 January 1970 was a Thursday
        (self.local(time).div_euclid(24 * HOUR) + 3).rem_euclid(7) as u8
    }

    fn local(&self, time: i64) -> i64 {
        let i = (time.div_euclid(HOUR) - self.first_hour).clamp(0, self.offsets.len() as i64 - 1);
        time + self.offsets[i as usize]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_and_weekdays_are_those_of_the_zone() {
        let ms = |text: &str| text.parse::<Timestamp>().unwrap().as_millisecond();
        let [sunday, monday] = [ms("2026-03-29T21:30:00Z"), ms("2026-03-29T22:30:00Z")];
        let berlin = LocalHours::new("Europe/Berlin", ms("2026-01-01T00:00:00Z"), ms("2026-12-31T00:00:00Z"));
        assert_eq!((berlin.hour(sunday), berlin.weekday(sunday)), (23, 6), "summer time began that morning");
        assert_eq!((berlin.hour(monday), berlin.weekday(monday)), (0, 0));
    }
}
