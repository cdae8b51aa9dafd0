//! The shop's calendar: 32 weeks, always the same, whatever today's date is, and what comes after them where it lives on.

/// Days that the exports cover.
pub(super) const DAYS: i64 = 224;
/// Seconds in a day.
pub(super) const DAY: i64 = 86_400;
/// 2025-10-20, a Monday: first day of the exports.
const FIRST: (i64, i64, i64) = (2025, 10, 20);
/// First day (since the first of the exports) of the two weeks with the payment error: Monday 4 May 2026.
pub(super) const ERROR_WEEKS: std::ops::Range<i64> = 196..210;
/// The day of the spring campaign: Tuesday 14 April 2026.
pub(super) const CAMPAIGN_DAY: i64 = 176;

/// Dates as text, made once.
pub(super) struct Calendar {
    /// "2025-10-20" and so on.
    dates: Vec<String>,
}

impl Calendar {
    /// So many days from the first of the exports on.
    pub(super) fn new(days: i64) -> Self {
        let first = days_from_civil(FIRST);
        let dates = (first..first + days)
            .map(|d| {
                let (y, m, d) = civil(d);
                format!("{y:04}-{m:02}-{d:02}")
            })
            .collect();
        Self { dates }
    }

    /// The date at `second` since the first day.
    pub(super) fn date(&self, second: i64) -> &str {
        let i = second.div_euclid(DAY).clamp(0, self.dates.len() as i64 - 1);
        &self.dates[i as usize]
    }
}

/// Seconds since the first day of the exports at a moment, ms UTC.
pub(super) fn second_of(moment: i64) -> i64 {
    moment.div_euclid(1000) - days_from_civil(FIRST) * DAY
}

/// Hour, minute and second of `second`.
pub(super) fn clock(second: i64) -> (i64, i64, i64) {
    let s = second.rem_euclid(DAY);
    (s / 3600, s / 60 % 60, s % 60)
}

/// Days since 1970-01-01 (the well-known arithmetic on a calendar that begins in March).
fn days_from_civil((year, month, day): (i64, i64, i64)) -> i64 {
    let y = if month <= 2 { year - 1 } else { year };
    let era = y.div_euclid(400);
    let of_era = y - era * 400;
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

fn civil(days: i64) -> (i64, i64, i64) {
    let z = days + 719_468;
    let era = z.div_euclid(146_097);
    let of_era = z.rem_euclid(146_097);
    let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let march = (5 * of_year + 2) / 153;
    let month = (march + 2) % 12 + 1;
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    (year, month, of_year - (153 * march + 2) / 5 + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_days() {
        let calendar = Calendar::new(DAYS);
        assert_eq!(calendar.date(0), "2025-10-20");
        assert_eq!(calendar.date(ERROR_WEEKS.start * DAY), "2026-05-04");
        assert_eq!(calendar.date(CAMPAIGN_DAY * DAY), "2026-04-14");
        assert_eq!(calendar.date(DAYS * DAY - 1), "2026-05-31");
        assert_eq!(days_from_civil((2024, 2, 29)), 19_782);
        assert_eq!(civil(19_782), (2024, 2, 29));
        assert_eq!(clock(3 * DAY + 3_661), (1, 1, 1));
    }
}
