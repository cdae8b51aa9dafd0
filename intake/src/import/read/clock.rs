//! Times of day and zones as people write them.

use crate::import::read::delimited::trim;

/// What a text says about time, in local terms where it has no zone.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Clock {
    pub hour: i64,
    pub minute: i64,
    pub second: i64,
    pub ms: i64,
    /// Offset from UTC in seconds, where given.
    pub offset: Option<i64>,
}

/// What a local time has to do with a change of clocks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ClockChange {
    /// It comes twice, at these instants.
    Repeated(i64, i64),
    /// The local time does not exist: clocks were set forward over it.
    Skipped,
}

/// The number of two digits at a position; `None` where no digits stand there.
#[inline]
pub(crate) fn two_digits(text: &[u8], at: usize) -> Option<i64> {
    let (a, b) = (text[at].wrapping_sub(b'0'), text[at + 1].wrapping_sub(b'0'));
    (a < 10 && b < 10).then(|| i64::from(a) * 10 + i64::from(b))
}

/// Zones by name and their hours from UTC: those of RFC 2822 (section 4.3) and Europe's. Others share their letters with
/// zones elsewhere (IST, BST).
const NAMED: [(&str, i64); 16] = [
    ("EST", -5),
    ("EDT", -4),
    ("CST", -6),
    ("CDT", -5),
    ("MST", -7),
    ("MDT", -6),
    ("PST", -8),
    ("PDT", -7),
    ("WET", 0),
    ("WEST", 1),
    ("CET", 1),
    ("CEST", 2),
    ("MEZ", 1),
    ("MESZ", 2),
    ("EET", 2),
    ("EEST", 3),
];

/// "+01:00", "+0100", "+01", " UTC", "Z", each perhaps followed by a zone's name in brackets.
pub(crate) fn offset(text: &[u8]) -> Option<i64> {
    let text = trim(text);
    let text = text.iter().position(|&b| b == b'[').map_or(text, |i| trim(&text[..i]));
    if [&b"Z"[..], b"UTC", b"GMT"].iter().any(|z| text.eq_ignore_ascii_case(z)) {
        return Some(0);
    }
    if let Some((_, hours)) = NAMED.iter().find(|(name, _)| text.eq_ignore_ascii_case(name.as_bytes())) {
        return Some(hours * 3600);
    }
    let text = match text {
        [b'U' | b'G', b'T' | b'M', b'C' | b'T', rest @ ..] => rest,
        _ => text,
    };
    let (sign, digits) = match text {
        [b'+', rest @ ..] => (1, rest),
        [b'-', rest @ ..] => (-1, rest),
        _ => return None,
    };
    let (hours, minutes) = match digits.len() {
        1 if digits[0].is_ascii_digit() => (i64::from(digits[0] - b'0'), 0),
        2 => (two_digits(digits, 0)?, 0),
        4 => (two_digits(digits, 0)?, two_digits(digits, 2)?),
        5 if digits[2] == b':' => (two_digits(digits, 0)?, two_digits(digits, 3)?),
        _ => return None,
    };
    (hours <= 15 && minutes < 60).then_some(sign * (hours * 3600 + minutes * 60))
}

/// Whether a text begins with "pm" or "am", and what follows: "PM", "p.m.", "p. m." with spaces of any width.
fn half_of_day(text: &str) -> Option<(bool, &str)> {
    let after = |text: &'_ str, letter: char| -> Option<usize> {
        let first = text.chars().next().filter(|c| c.eq_ignore_ascii_case(&letter))?;
        Some(first.len_utf8())
    };
    let afternoon = after(text, 'p').is_some();
    let rest = &text[after(text, 'p').or_else(|| after(text, 'a'))?..];
    let rest = rest.strip_prefix('.').unwrap_or(rest).trim_start();
    let rest = &rest[after(rest, 'm')?..];
    let rest = rest.strip_prefix('.').unwrap_or(rest);
    (!rest.starts_with(char::is_alphabetic)).then_some((afternoon, rest))
}

/// The time of day after a date: "", "10:04", "T10:04:58.123+01:00", ":10:00:00 +0100", ", 3:04 PM".
pub(crate) fn clock(text: &str) -> Option<Clock> {
    let text = text.trim_start_matches(['T', 't', ' ', ',', ':', '.']).trim_end();
    let text = ["at ", "um ", "klo "].iter().find_map(|word| text.strip_prefix(word)).unwrap_or(text);
    if text.is_empty() {
        return Some(Clock::default());
    }
    let end = text.find(|c: char| !(c.is_ascii_digit() || c == ':' || c == '.')).unwrap_or(text.len());
    let (time, rest) = text.split_at(end);
    // "10.04"
    let is_pointed = !time.contains(':') && matches!(time.as_bytes(), [_, b'.', _, _] | [_, _, b'.', _, _]);
    let mut parts = time.split(if is_pointed { '.' } else { ':' });
    let mut clock = Clock { hour: parts.next()?.parse().ok()?, ..Clock::default() };
    clock.minute = match parts.next() {
        Some(minute) => minute.parse().ok()?,
        None => 0,
    };
    if let Some(second) = parts.next() {
        let (whole, fraction) = second.split_once('.').unwrap_or((second, ""));
        clock.second = whole.parse().ok()?;
        if !fraction.is_empty() {
            let three: String = fraction.chars().chain("000".chars()).take(3).collect();
            clock.ms = three.parse().ok()?;
        }
    }
    let mut rest = rest.trim();
    if let Some((afternoon, after)) = half_of_day(rest) {
        if !(1..=12).contains(&clock.hour) {
            return None;
        }
        clock.hour = clock.hour % 12 + if afternoon { 12 } else { 0 };
        rest = after.trim();
    }
    rest = rest.strip_prefix("Uhr").unwrap_or(rest).trim();
    if !rest.is_empty() {
        clock.offset = Some(offset(rest.as_bytes())?);
    }
    let fits = (0..24).contains(&clock.hour) && (0..60).contains(&clock.minute) && (0..=60).contains(&clock.second);
    fits.then_some(clock)
}

/// What follows the day of a time like 2026-01-05T10:04:58Z.
#[inline]
pub(crate) fn iso_clock(text: &[u8]) -> Option<Clock> {
    if let Some(text) = text.as_array::<14>()
        && let Some(clock) = usual_clock(text)
    {
        return Some(clock);
    }
    if text.is_empty() {
        return Some(Clock::default());
    }
    if text.len() < 6 || !matches!(text[0], b'T' | b't' | b' ') || text[3] != b':' {
        return None;
    }
    let (hour, minute) = (two_digits(text, 1)?, two_digits(text, 4)?);
    let mut clock = Clock { hour, minute, ..Clock::default() };
    let mut rest = &text[6..];
    if rest.len() >= 3 && rest[0] == b':' {
        clock.second = two_digits(rest, 1)?;
        rest = &rest[3..];
        if let [b'.' | b',', fraction @ ..] = rest {
            let digits = fraction.iter().take_while(|b| b.is_ascii_digit()).count();
            if digits == 0 {
                return None;
            }
            let mut scale = 100;
            for b in &fraction[..digits.min(3)] {
                clock.ms += i64::from(b - b'0') * scale;
                scale /= 10;
            }
            rest = &fraction[digits..];
        }
    }
    if hour > 23 || minute > 59 || clock.second > 60 {
        return None;
    }
    match rest {
        [] => {}
        [b'Z' | b'z'] => clock.offset = Some(0),
        _ => clock.offset = Some(offset(rest)?),
    }
    Some(clock)
}

/// "T10:04:58.123Z", what most programs write.
#[inline]
fn usual_clock(text: &[u8; 14]) -> Option<Clock> {
    let [b'T', h, hh, b':', m, mm, b':', s, ss, b'.', a, b, c, b'Z'] = *text else { return None };
    let digits = [h, hh, m, mm, s, ss, a, b, c].map(|byte| byte.wrapping_sub(b'0'));
    let [h, hh, m, mm, s, ss, a, b, c] = digits.map(i64::from);
    let (hour, minute, second) = (h * 10 + hh, m * 10 + mm, s * 10 + ss);
    let fits = digits.into_iter().fold(0, u8::max) <= 9 && hour < 24 && minute < 60 && second <= 60;
    fits.then_some(Clock { hour, minute, second, ms: a * 100 + b * 10 + c, offset: Some(0) })
}

/// Whether a text is a time of day without a date: "9:30", "10:30:00", "10:30 PM".
pub(crate) fn is_clock(text: &[u8]) -> bool {
    let hours = text.iter().take_while(|b| b.is_ascii_digit()).count();
    (1..=2).contains(&hours)
        && text.get(hours) == Some(&b':')
        && text.len() <= 15
        && text[hours..].iter().all(|b| b.is_ascii_digit() || b":. AaPpMm".contains(b))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_usual_time_of_day_is_read_as_any_other() {
        let in_ms = |clock: Clock| ((clock.hour * 60 + clock.minute) * 60 + clock.second) * 1_000 + clock.ms;
        for (text, ms) in [
            ("T10:04:58.123Z", Some(36_298_123)),
            ("T00:00:00.000Z", Some(0)),
            ("T23:59:60.009Z", Some(86_400_009)),
            ("T24:00:00.000Z", None),
            ("T10:60:00.000Z", None),
            ("T10:04:61.000Z", None),
            ("T10:0a:58.123Z", None),
            ("T10:04:58.1/3Z", None),
        ] {
            assert_eq!(iso_clock(text.as_bytes()).map(in_ms), ms, "{text}");
            // the same with a space, which is read digit by digit
            assert_eq!(iso_clock(text.replace('T', " ").as_bytes()).map(in_ms), ms, "{text}");
        }
    }

    #[test]
    fn halves_of_the_day_are_read_however_they_are_spaced() {
        for (text, hour) in [
            ("3:27:05 PM", Some(15)),
            ("3:27:05\u{202f}PM", Some(15)),
            ("3:27:05 p.\u{a0}m.", Some(15)),
            ("12:27 a. m.", Some(0)),
            ("12:27 p.m.", Some(12)),
            ("3:27pm", Some(15)),
            ("13:27 PM", None),
            ("3:27 pt", None),
        ] {
            assert_eq!(clock(text).map(|clock| clock.hour), hour, "{text}");
        }
    }
}
