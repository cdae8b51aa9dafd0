//! A moment that days are counted back from. Texts are read later than they are made, so they name dates, never "12 days ago".

use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::texts::date_text;

/// A day in milliseconds.
pub const DAY: i64 = 86_400_000;

/// The end of what is known, and the zone in which its days are named.
#[derive(Debug, Clone, PartialEq)]
pub struct AsOf {
    at: i64,
    zone: TimeZone,
}

impl AsOf {
    /// The moment `at` (ms UTC, exclusive) in the zone with this IANA name; UTC where that is unknown.
    pub fn new(at: i64, zone: &str) -> Self {
        Self { at, zone: TimeZone::get(zone).unwrap_or(TimeZone::UTC) }
    }

    /// The date so many days before the moment: "12 Apr 2026".
    pub fn date_before(&self, days: f64) -> String {
        date(self.moment_before(days), &self.zone)
    }

    /// The moment so many days before, ms UTC.
    pub(crate) fn moment_before(&self, days: f64) -> i64 {
        self.at - (days * DAY as f64).round() as i64
    }

    /// The last moment that is known, ms UTC.
    pub(crate) fn last_moment(&self) -> i64 {
        self.at - 1
    }

    /// The last day that is known: "31 May 2026".
    pub fn last_day(&self) -> String {
        date(self.last_moment(), &self.zone)
    }
}

impl Default for AsOf {
    fn default() -> Self {
        Self { at: 0, zone: TimeZone::UTC }
    }
}

/// A day in the language of the reader: `3 Jan 2026`.
pub fn date(ms: i64, zone: &TimeZone) -> String {
    match Timestamp::from_millisecond(ms) {
        Ok(at) => date_text(at.to_zoned_datetime(zone.clone()).datetime(), "%-d %b %Y"),
        Err(_) => "–".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_named_in_the_project_s_zone() {
        let end = 1_780_272_000_000; // 2026-06-01T00:00Z
        let utc = AsOf::new(end, "UTC");
        assert_eq!((utc.last_day().as_str(), utc.date_before(50.0).as_str()), ("31 May 2026", "12 Apr 2026"));
        let tokyo = AsOf::new(end, "Asia/Tokyo");
        assert_eq!(tokyo.last_day(), "1 Jun 2026");
        assert_eq!(AsOf::new(end, "Nowhere/Atlantis"), utc);
    }
}
