//! Times as people and programs write them → milliseconds UTC.

use jiff::tz::{AmbiguousOffset, TimeZone};

use crate::import::map::mapping::DateOrder;
use crate::import::read::clock::{Clock, ClockChange, clock, iso_clock, two_digits};
use crate::import::read::months::{month_of, month_of_digits, period_alone};

/// Reads times of one file: knows the order of day and month and the zone of times without one.
#[derive(Debug, Clone)]
pub(crate) struct TimeReader {
    zone: Option<TimeZone>,
    order: Option<DateOrder>,
    /// The last local day and its offset, where that day has but one.
    day: Option<(i64, i64)>,
    /// The last date read by position, and its day: rows of one day follow each other.
    date: ([u8; 10], i64),
    /// What the last time read has to do with a change of clocks.
    change: Option<ClockChange>,
}

const DAY_MS: i64 = 86_400_000;

/// Times outside the years 1900 to 2199 are taken for something else.
const YEARS: std::ops::RangeInclusive<i64> = 1900..=2199;

impl TimeReader {
    /// `zone` = `None` means UTC.
    pub(crate) fn new(zone: TimeZone, order: Option<DateOrder>) -> Self {
        let zone = Some(zone).filter(|z| *z != TimeZone::UTC && z.iana_name() != Some("UTC"));
        Self { zone, order, day: None, date: (*b"1970-01-01", 0), change: None }
    }

    /// What the last time that was read has to do with a change of clocks; forgotten once it was asked for.
    #[inline]
    pub(crate) fn clock_change(&mut self) -> Option<ClockChange> {
        self.change.take()
    }

    /// Milliseconds since 1970 in UTC, `None` where the text is no time.
    #[inline]
    pub(crate) fn read(&mut self, text: &[u8]) -> Option<i64> {
        if let Some((day, clock)) = self.iso(text) {
            return self.instant(day, clock);
        }
        self.read_other(text)
    }

    /// The common case, read by position: 2026-01-05, with optional T or space, time, fraction and zone.
    #[inline]
    fn iso(&mut self, text: &[u8]) -> Option<(i64, Clock)> {
        let date = text.first_chunk::<10>()?;
        if self.date.0 != *date {
            self.date = (*date, iso_day(date)?);
        }
        Some((self.date.1, iso_clock(&text[10..])?))
    }

    fn read_other(&mut self, text: &[u8]) -> Option<i64> {
        if text.len() > 64 {
            return None;
        }
        if text.iter().all(|b| b.is_ascii_digit() || matches!(b, b'.' | b'-' | b','))
            && let Some(time) = self.number(text)
        {
            return Some(time);
        }
        let text = std::str::from_utf8(text).ok()?;
        if let Some(whole) = without_exponent(text) {
            return self.number(whole.as_bytes());
        }
        let (day, clock) = compact_day_and_clock(text).or_else(|| words(text, self.order))?;
        self.instant(day, clock)
    }

    /// Seconds, milliseconds, micro- or nanoseconds since 1970, days since 1900 as spreadsheets count them, or a date
    /// written without separators.
    fn number(&mut self, text: &[u8]) -> Option<i64> {
        let negative = text.first() == Some(&b'-');
        let digits = if negative { &text[1..] } else { text };
        let whole_len = digits.iter().take_while(|b| b.is_ascii_digit()).count();
        let fraction = &digits[whole_len..];
        if whole_len == 0 || whole_len > 19 || fraction.len() > 12 {
            return None;
        }
        let fraction = match fraction {
            [] => &[],
            [b'.' | b',', rest @ ..] if rest.iter().all(u8::is_ascii_digit) => rest,
            _ => return None,
        };
        let whole =
            digits[..whole_len].iter().try_fold(0i64, |n, b| n.checked_mul(10)?.checked_add(i64::from(b - b'0')))?;
        let thousandth = fraction.iter().chain(b"000").take(3).fold(0, |n, b| n * 10 + i64::from(b - b'0'));
        let sign = if negative { -1 } else { 1 };
        if !negative && fraction.is_empty() && matches!(whole_len, 8 | 12 | 14) {
            let scale = 10i64.pow(whole_len as u32 - 8);
            if let Some(time) = self.compact(whole / scale, whole % scale, whole_len) {
                return Some(time);
            }
        }
        if let (false, true, Some((year, month))) = (negative, fraction.is_empty(), month_of_digits(digits)) {
            return self.instant(day_number(year, month, 1)?, Clock::default());
        }
        match whole_len {
            5 if !negative && (20_000..80_000).contains(&whole) => {
                let mut part = 0f64;
                for &b in fraction.iter().rev() {
                    part = (part + f64::from(b - b'0')) / 10.0;
                }
                // spreadsheets round to about a second
                let ms = (part * 86_400.0).round() as i64 * 1000;
                self.instant(whole - 25_569, Clock { ms, ..Clock::default() })
            }
            9..=10 => Some(sign * (whole * 1000 + thousandth)),
            11..=13 => Some(sign * whole),
            14..=16 => Some(sign * (whole / 1000)),
            17..=19 => Some(sign * (whole / 1_000_000)),
            _ => None,
        }
    }

    /// Reads a time without separators: 20260105, 202601051004 or 20260105100458.
    fn compact(&mut self, date: i64, rest: i64, len: usize) -> Option<i64> {
        let day = day_number(date / 10_000, date / 100 % 100, date % 100)?;
        let (hour, minute, second) = match len {
            12 => (rest / 100, rest % 100, 0),
            14 => (rest / 10_000, rest / 100 % 100, rest % 100),
            _ => (0, 0, 0),
        };
        let fits = hour < 24 && minute < 60 && second < 60;
        fits.then(|| self.instant(day, Clock { hour, minute, second, ..Clock::default() })).flatten()
    }

    #[inline]
    fn instant(&mut self, day: i64, clock: Clock) -> Option<i64> {
        let local = day * DAY_MS + (clock.hour * 3600 + clock.minute * 60 + clock.second) * 1000 + clock.ms;
        match (clock.offset, &self.zone) {
            (Some(offset), _) => Some(local - offset * 1000),
            (None, None) => Some(local),
            (None, Some(_)) => self.zoned(local),
        }
    }

    /// Local time → UTC. Times that a clock change skips or repeats are read as calendars do: the earlier of two, the
    /// later side of a gap.
    fn zoned(&mut self, local: i64) -> Option<i64> {
        let zone = self.zone.as_ref()?;
        let day = local.div_euclid(DAY_MS);
        if let Some((known, offset)) = self.day
            && known == day
        {
            return Some(local - offset);
        }
        let civil = |ms: i64| jiff::Timestamp::from_millisecond(ms).ok().map(|t| TimeZone::UTC.to_datetime(t));
        let utc = |ms: i64| Some(zone.to_ambiguous_timestamp(civil(ms)?).compatible().ok()?.as_millisecond());
        let shifted = |offset: jiff::tz::Offset| local - i64::from(offset.seconds()) * 1000;
        let (start, end) = (utc(day * DAY_MS)?, utc((day + 1) * DAY_MS)?);
        if end - start == DAY_MS {
            self.day = Some((day, day * DAY_MS - start));
        }
        self.change = match zone.to_ambiguous_timestamp(civil(local)?).offset() {
            AmbiguousOffset::Unambiguous { .. } => None,
            AmbiguousOffset::Gap { .. } => Some(ClockChange::Skipped),
            AmbiguousOffset::Fold { before, after } => Some(ClockChange::Repeated(shifted(before), shifted(after))),
        };
        utc(local)
    }
}

/// Days since 1970 of a civil date, `None` where there is no such date.
#[inline]
fn day_number(year: i64, month: i64, day: i64) -> Option<i64> {
    const LENGTH: [u8; 13] = [0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    if !YEARS.contains(&year) || !(1..=12).contains(&month) || day < 1 || day > i64::from(LENGTH[month as usize]) {
        return None;
    }
    if month == 2 && day == 29 && (year % 4 != 0 || (year % 100 == 0 && year % 400 != 0)) {
        return None;
    }
    let y = if month <= 2 { year - 1 } else { year };
    let era = y.div_euclid(400);
    let year_of_era = y - era * 400;
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    Some(era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719_468)
}

/// The day of a date like 2026-01-05.
fn iso_day(date: &[u8; 10]) -> Option<i64> {
    if !matches!(date[4], b'-' | b'/' | b'.') || date[7] != date[4] {
        return None;
    }
    day_number(two_digits(date, 0)? * 100 + two_digits(date, 2)?, two_digits(date, 5)?, two_digits(date, 8)?)
}

/// Whether a text is a time that is read by position.
fn is_iso(text: &[u8]) -> bool {
    text.first_chunk().is_some_and(|date| iso_day(date).is_some()) && iso_clock(&text[10..]).is_some()
}

/// A day without separators and a time of day with them, whose milliseconds may stand behind a colon: "20171223-22:15:29:606".
fn compact_day_and_clock(text: &str) -> Option<(i64, Clock)> {
    let (date, rest) = text.split_at_checked(8)?;
    let time = rest.strip_prefix(['-', '_', ' ', 'T'])?;
    if !date.bytes().all(|b| b.is_ascii_digit()) || !time.contains(':') {
        return None;
    }
    let date: i64 = date.parse().ok()?;
    let day = day_number(date / 10_000, date / 100 % 100, date % 100)?;
    let pieces: Vec<&str> = time.splitn(4, ':').collect();
    let read = match pieces.as_slice() {
        [hour, minute, second, rest] => clock(&format!("{hour}:{minute}:{second}.{rest}")),
        _ => clock(time),
    };
    Some((day, read?))
}

/// Everything else: "March 2026", "5 Jan 2026 10:04", "1/5/2026 10:04 PM", "05/Jan/2026:10:00:00 +0100", "Mon, 05 Jan 2026 …".
fn words(text: &str, order: Option<DateOrder>) -> Option<(i64, Clock)> {
    if let Some((year, month, _)) = period_alone(text) {
        return Some((day_number(year, month, 1)?, Clock::default()));
    }
    let (date, rest) = parts(text)?;
    let (year, month, day) = date.resolve(order)?;
    Some((day_number(year, month, day)?, clock(rest)?))
}

/// The three parts of a date that is not ISO.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Date {
    /// Day, month by name, year.
    Named { day: i64, month: i64, year: i64 },
    /// Two numbers of which nobody knows which is the month, and the year.
    Numbers { first: i64, second: i64, year: i64, dots: bool },
    /// Year first, not two digits each.
    YearFirst { year: i64, month: i64, day: i64 },
}

impl Date {
    fn resolve(self, order: Option<DateOrder>) -> Option<(i64, i64, i64)> {
        match self {
            Self::Named { day, month, year } | Self::YearFirst { year, month, day } => Some((year, month, day)),
            Self::Numbers { first, second, year, dots } => {
                // nobody writes month.day.year: dots mean the day comes first unless the file says otherwise
                match order.or(dots.then_some(DateOrder::DayFirst)).or(evidence(first, second))? {
                    DateOrder::DayFirst => Some((year, second, first)),
                    DateOrder::MonthFirst => Some((year, first, second)),
                }
            }
        }
    }
}

/// What a date's two numbers prove: only one of them can be a month.
fn evidence(first: i64, second: i64) -> Option<DateOrder> {
    match (first > 12, second > 12) {
        (true, false) => Some(DateOrder::DayFirst),
        (false, true) => Some(DateOrder::MonthFirst),
        _ if first == second => Some(DateOrder::DayFirst),
        _ => None,
    }
}

/// What one value says about the order of day and month in its column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum OrderHint {
    /// No such date, or one that reads the same either way.
    Nothing,
    /// A date that could be either.
    Open,
    /// Written with dots: day first by custom.
    Dots,
    /// The dates themselves prove it.
    Proof(DateOrder),
}

/// What a value says about the order of day and month.
pub(crate) fn order_hint(text: &[u8]) -> OrderHint {
    if text.len() < 6 || text.len() > 64 || is_iso(text) {
        return OrderHint::Nothing;
    }
    match std::str::from_utf8(text).ok().and_then(parts) {
        Some((Date::Numbers { first, second, dots, .. }, _)) => match evidence(first, second) {
            _ if first == second => OrderHint::Nothing,
            Some(order) => OrderHint::Proof(order),
            None if first > 12 => OrderHint::Nothing,
            None if dots => OrderHint::Dots,
            None => OrderHint::Open,
        },
        _ => OrderHint::Nothing,
    }
}

/// Whether a text reads as a date or time without being a plain number.
pub(crate) fn looks_like_time(text: &[u8]) -> bool {
    let has_separator = text.iter().any(|b| matches!(b, b'-' | b'/' | b'.' | b':' | b' '));
    has_separator
        && text.len() >= 6
        && text.len() <= 64
        && (is_iso(text)
            || std::str::from_utf8(text).is_ok_and(|text| {
                compact_day_and_clock(text).is_some()
                    || period_alone(text).is_some()
                    || parts(text).is_some_and(|(_, rest)| clock(rest).is_some())
            }))
}

/// Cuts a text into date and rest.
fn parts(text: &str) -> Option<(Date, &str)> {
    let mut rest = text.trim();
    // "Mon, 05 Jan 2026"
    if let Some((weekday, after)) = rest.split_once([',', ' '])
        && weekday.chars().count() <= 10
        && weekday.chars().all(|c| c.is_alphabetic() || c == '.')
        && month_of(weekday).is_none()
    {
        rest = after.trim_start();
    }
    let (a, after) = token(rest)?;
    let (separator, after) = separator(after)?;
    let (b, after) = token(after)?;
    let (_, after) = self::separator(after)?;
    let (c, after) = token(after)?;
    // "5 января 2026 г."
    let after = after.trim_start().strip_prefix("г.").unwrap_or(after);
    let number = |t: &str| t.parse::<i64>().ok();
    let year = |t: &str| -> Option<i64> {
        let n = number(t)?;
        match t.len() {
            4 => Some(n),
            2 => Some(if n < 70 { 2000 + n } else { 1900 + n }),
            _ => None,
        }
    };
    let date = if let Some(month) = month_of(b) {
        if a.len() == 4 {
            Date::Named { year: number(a)?, month, day: number(c)? }
        } else {
            Date::Named { day: number(a)?, month, year: year(c)? }
        }
    } else if let Some(month) = month_of(a) {
        Date::Named { month, day: number(b)?, year: year(c)? }
    } else if a.len() == 4 {
        Date::YearFirst { year: number(a)?, month: number(b)?, day: number(c)? }
    } else {
        if a.len() > 2 || b.len() > 2 || !matches!(separator, '/' | '.' | '-') {
            return None;
        }
        let (first, second) = (number(a)?, number(b)?);
        if !(1..=31).contains(&first) || !(1..=31).contains(&second) {
            return None;
        }
        Date::Numbers { first, second, year: year(c)?, dots: separator == '.' }
    };
    Some((date, after))
}

/// The whole number that a spreadsheet wrote as "1.767603600123E+12". `None` where it left so few digits that the time is
/// not known to the second any more.
fn without_exponent(text: &str) -> Option<String> {
    const DIGITS: usize = 10;
    let (digits, exponent) = text.split_once(['E', 'e'])?;
    let (whole, fraction) = digits.split_once(['.', ',']).unwrap_or((digits, ""));
    let is_number = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    let places: usize = exponent.strip_prefix('+').unwrap_or(exponent).parse().ok()?;
    let fits = is_number(whole) && is_number(fraction) && whole.len() == 1 && fraction.len() <= places && places <= 18;
    (fits && 1 + fraction.len() >= DIGITS).then(|| format!("{whole}{fraction}{}", "0".repeat(places - fraction.len())))
}

/// The digits or letters at the start, an ordinal's ending ("5th") left out.
fn token(text: &str) -> Option<(&str, &str)> {
    let first = text.chars().next()?;
    let same = |c: char| if first.is_ascii_digit() { c.is_ascii_digit() } else { c.is_alphabetic() };
    let end = text.find(|c| !same(c)).unwrap_or(text.len());
    let (token, mut rest) = text.split_at(end);
    if first.is_ascii_digit() && token.len() <= 2 {
        for ending in ["st", "nd", "rd", "th"] {
            if let Some(after) = rest.strip_prefix(ending) {
                rest = after;
                break;
            }
        }
    }
    (!token.is_empty()).then_some((token, rest))
}

/// The separator between the parts of a date: its first character, and what follows it.
fn separator(text: &str) -> Option<(char, &str)> {
    let first = text.chars().next().filter(|c| matches!(c, '/' | '.' | '-' | ' ' | ','))?;
    let rest = text.trim_start_matches(['/', '.', '-', ' ', ',']);
    // "4 de agosto de 2026"
    let rest = ["de ", "del "].iter().find_map(|word| rest.strip_prefix(word)).unwrap_or(rest);
    Some((first, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, zone: &str, order: Option<DateOrder>) -> Option<String> {
        let zone = TimeZone::get(zone).unwrap();
        let ms = TimeReader::new(zone, order).read(text.as_bytes())?;
        Some(jiff::Timestamp::from_millisecond(ms).unwrap().to_string())
    }

    #[test]
    fn every_way_to_write_a_time() {
        for (text, utc) in [
            ("2026-01-05T10:04:58.123Z", "2026-01-05T10:04:58.123Z"),
            ("2026-01-05T10:04:58.123456+01:00", "2026-01-05T09:04:58.123Z"),
            ("2026-01-05 10:04:58 +0100", "2026-01-05T09:04:58Z"),
            ("2019-10-01 00:00:00 UTC", "2019-10-01T00:00:00Z"),
            ("2026-01-05 10:00:00 EST", "2026-01-05T15:00:00Z"),
            ("2026-07-05 10:00 CEST", "2026-07-05T08:00:00Z"),
            ("15/1/2026, 1:27:05 p.\u{a0}m.", "2026-01-15T13:27:05Z"),
            ("15/1/2026 12:27 a.\u{202f}m.", "2026-01-15T00:27:00Z"),
            ("5 czerwca 2026", "2026-06-05T00:00:00Z"),
            ("5 października 2026", "2026-10-05T00:00:00Z"),
            ("5 giugno 2026", "2026-06-05T00:00:00Z"),
            ("4 de agosto de 2026 10:00", "2026-08-04T10:00:00Z"),
            ("4 de diciembre del 2026", "2026-12-04T00:00:00Z"),
            ("5 mei 2026", "2026-05-05T00:00:00Z"),
            ("1.767603600123E+12", "2026-01-05T09:00:00.123Z"),
            ("Mon, 05 Jan 2026 10:04:00 PST", "2026-01-05T18:04:00Z"),
            ("2026-01-05 10:04", "2026-01-05T10:04:00Z"),
            ("2026-01-05", "2026-01-05T00:00:00Z"),
            ("2026/1/5 9:04", "2026-01-05T09:04:00Z"),
            ("20260105", "2026-01-05T00:00:00Z"),
            ("20260105-10:04:58:123", "2026-01-05T10:04:58.123Z"),
            ("20260105 10:04", "2026-01-05T10:04:00Z"),
            ("20260105T10:04:58Z", "2026-01-05T10:04:58Z"),
            ("20260105100458", "2026-01-05T10:04:58Z"),
            ("1767603600", "2026-01-05T09:00:00Z"),
            ("1767603600.5", "2026-01-05T09:00:00.5Z"),
            ("1767603600123", "2026-01-05T09:00:00.123Z"),
            ("1767603600123456", "2026-01-05T09:00:00.123Z"),
            ("1767603600123456789", "2026-01-05T09:00:00.123Z"),
            ("46027.419444", "2026-01-05T10:04:00Z"),
            ("05.01.2026 10:04", "2026-01-05T10:04:00Z"),
            ("13/01/2026", "2026-01-13T00:00:00Z"),
            ("01/13/26 3:04 PM", "2026-01-13T15:04:00Z"),
            ("5 Jan 2026 10:04", "2026-01-05T10:04:00Z"),
            ("Jan 5, 2026, 12:04:09 AM", "2026-01-05T00:04:09Z"),
            ("5. März 2026", "2026-03-05T00:00:00Z"),
            ("05/Jan/2026:10:00:00 +0100", "2026-01-05T09:00:00Z"),
            ("Mon, 05 Jan 2026 10:04:00 GMT", "2026-01-05T10:04:00Z"),
            ("14 juil. 2026", "2026-07-14T00:00:00Z"),
            ("2026-03", "2026-03-01T00:00:00Z"),
            ("03/2026", "2026-03-01T00:00:00Z"),
            ("März 2026", "2026-03-01T00:00:00Z"),
            ("5. ledna 2026", "2026-01-05T00:00:00Z"),
            ("5. července 2026 10:04", "2026-07-05T10:04:00Z"),
            ("5 Ağustos 2026 10:04", "2026-08-05T10:04:00Z"),
            ("5 января 2026 г., 10:04", "2026-01-05T10:04:00Z"),
            ("5. marraskuuta 2026 klo 10.04", "2026-11-05T10:04:00Z"),
        ] {
            assert_eq!(read(text, "UTC", None).as_deref(), Some(utc), "{text}");
        }
        for text in [
            "",
            "x",
            "2026-13-05",
            "2026-02-30",
            "2026-01-05T25:00",
            "05/01/2026",
            "12",
            "123456",
            "20260105-0001",
            "20261305-10:04",
            "purchase",
            "1-2-3-4",
            "--",
            "99/99/2026",
            "é",
            "1.2.3.4",
        ] {
            assert_eq!(read(text, "UTC", None), None, "{text}");
        }
        assert_eq!(read("05/01/2026", "UTC", Some(DateOrder::DayFirst)).as_deref(), Some("2026-01-05T00:00:00Z"));
        assert_eq!(read("05/01/2026", "UTC", Some(DateOrder::MonthFirst)).as_deref(), Some("2026-05-01T00:00:00Z"));
    }

    #[test]
    fn times_without_zone_are_local() {
        for (text, utc) in [
            ("2026-01-05 10:00", "2026-01-05T09:00:00Z"),
            ("2026-07-05 10:00", "2026-07-05T08:00:00Z"),
            ("2026-03-29 01:30", "2026-03-29T00:30:00Z"),
            ("2026-03-29 03:30", "2026-03-29T01:30:00Z"),
            ("2026-10-25 02:30", "2026-10-25T00:30:00Z"),
            ("2026-10-25 03:30", "2026-10-25T02:30:00Z"),
            ("2026-01-05T10:00Z", "2026-01-05T10:00:00Z"),
        ] {
            assert_eq!(read(text, "Europe/Berlin", None).as_deref(), Some(utc), "{text}");
        }
        let mut reader = TimeReader::new(TimeZone::get("Europe/Berlin").unwrap(), None);
        let all: Vec<_> = ["2026-03-28 12:00", "2026-03-28 13:00", "2026-03-29 12:00", "2026-03-29 01:00"]
            .map(|t| reader.read(t.as_bytes()).unwrap())
            .to_vec();
        assert_eq!(all[1] - all[0], 3_600_000);
        assert_eq!(all[2] - all[0], 23 * 3_600_000, "the day of the clock change is shorter");
    }

    #[test]
    fn hints() {
        for (text, hint) in [
            ("05/01/2026", OrderHint::Open),
            ("05/05/2026", OrderHint::Nothing),
            ("13/01/2026 10:00", OrderHint::Proof(DateOrder::DayFirst)),
            ("01/13/2026", OrderHint::Proof(DateOrder::MonthFirst)),
            ("05.01.2026", OrderHint::Dots),
            ("2026-01-05", OrderHint::Nothing),
            ("hello", OrderHint::Nothing),
        ] {
            assert_eq!(order_hint(text.as_bytes()), hint, "{text}");
        }
    }

    #[test]
    fn days_agree_with_the_calendar() {
        for day in [-25_567, -1, 0, 59, 11_016, 19_782, 20_458, 47_481] {
            let civil = TimeZone::UTC.to_datetime(jiff::Timestamp::from_millisecond(day * DAY_MS).unwrap());
            assert_eq!(day_number(civil.year().into(), civil.month().into(), civil.day().into()), Some(day));
        }
    }

    proptest::proptest! {
        #[test]
        fn no_text_panics(text in "\\PC{0,30}", digits in "[0-9./:T +Z-]{0,30}") {
            for text in [text, digits] {
                let _ = (read(&text, "Europe/Berlin", None), order_hint(text.as_bytes()));
            }
        }
    }
}
