//! Values as event tools write them: times in UTC that do not say so, ids of devices, events that nobody caused.

use std::borrow::Cow;

/// A time that is UTC although it does not say so.
pub(crate) fn utc(time: &str) -> Cow<'_, str> {
    let bytes = time.as_bytes();
    let dated = bytes.len() >= 16 && bytes[4] == b'-' && bytes[7] == b'-' && matches!(bytes[10], b' ' | b'T');
    let bare = dated && bytes[11..].iter().all(|b| b.is_ascii_digit() || matches!(b, b':' | b'.'));
    if bare { Cow::Owned(format!("{time}Z")) } else { Cow::Borrowed(time) }
}

/// Whether an id was made up by a library for a device: marked so, or a UUID, or five groups of hexadecimal digits.
pub(crate) fn is_device(id: &str) -> bool {
    let groups = || id.split('-').collect::<Vec<_>>();
    let hex = |g: &&str| !g.is_empty() && g.bytes().all(|b| b.is_ascii_hexdigit());
    id.starts_with("$device:") || (id.len() >= 32 && groups().len() == 5 && groups().iter().all(hex))
}

/// A number by which times that are written alike can be put in order, however fine they are; 0 for no time.
pub(crate) fn order_of_time(time: &str) -> u64 {
    let time = time.split(['+', 'Z']).next().unwrap_or_default();
    let digits = time.bytes().filter(u8::is_ascii_digit).chain(std::iter::repeat(b'0')).take(19);
    if time.bytes().any(|b| b.is_ascii_digit()) { digits.fold(0, |n, b| n * 10 + u64::from(b - b'0')) } else { 0 }
}

/// The place of an event in a batch of events that a page or an app sent together, after the microseconds of its time.
pub(crate) fn order_in_batch(micros: &str, batch: &str, index: &str) -> u64 {
    let number = |text: &str, most: u64| text.trim().parse::<u64>().unwrap_or(0).min(most);
    let last_three = micros.len().checked_sub(3).and_then(|from| micros.get(from..));
    let micros = if micros.len() >= 16 { last_three.map_or(0, |digits| number(digits, 999)) } else { 0 };
    (micros << 48 | number(batch, (1 << 24) - 1) << 24 | number(index, (1 << 24) - 1)) + 1
}
