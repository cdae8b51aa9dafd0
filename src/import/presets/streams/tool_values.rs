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
