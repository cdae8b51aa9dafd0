//! Whether a newer version of the program is there. Nothing is looked for until a person names a file or an address that says
//! which version is the newest; then the window reads it at most once a day, and nothing but the plain request is sent.

mod published;

use std::fmt;
use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

pub use published::PublishedVersion;

use crate::model::{WebhookProblem, host_of};
use crate::present::webhook_words;
use crate::program_settings;
use crate::texts::text;

/// The name of the setting, also as it is typed.
pub const SETTING: &str = "update-notice";

/// From one look to the next, in milliseconds.
const DAY: i64 = 24 * 60 * 60 * 1_000;

/// A file that says more than this is another one, in bytes.
const LONGEST: u64 = 16 * 1_024;

/// Where it stands which version is the newest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum UpdatePlace {
    /// A file, for example in a shared folder.
    File(PathBuf),
    /// An address that begins with `https://`; with `http://` only on this computer.
    Address(String),
}

impl UpdatePlace {
    /// The place that a person typed.
    ///
    /// # Errors
    ///
    /// Why nothing can be read there, in words.
    pub fn parse(typed: &str) -> Result<Self, String> {
        let typed = typed.trim();
        if !typed.contains("://") && !typed.is_empty() {
            let path = std::path::absolute(typed).map_err(|error| unreadable(typed, &error))?;
            return Ok(Self::File(path));
        }
        match host_of(typed) {
            Ok(_) if cfg!(not(feature = "webhooks")) => Err(text!("update-notice-no-network").to_owned()),
            Ok(_) => Ok(Self::Address(typed.to_owned())),
            Err(WebhookProblem::NoUrl) => Err(text!("update-notice-no-place").to_owned()),
            Err(why) => Err(webhook_words::problem(&why)),
        }
    }

    /// Reads what the newest version is.
    ///
    /// # Errors
    ///
    /// Why it cannot be told, in words.
    pub fn look(&self) -> Result<PublishedVersion, String> {
        let text = match self {
            Self::File(path) => read(path).map_err(|error| unreadable(&path.display().to_string(), &error))?,
            Self::Address(url) => fetch(url)?,
        };
        PublishedVersion::parse(&text).ok_or_else(|| text!("update-notice-not-understood", place = self.to_string()))
    }
}

impl fmt::Display for UpdatePlace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(path) => path.display().fmt(f),
            Self::Address(url) => f.write_str(url),
        }
    }
}

fn unreadable(place: &str, error: &io::Error) -> String {
    text!("update-notice-unreadable", place, error = error.to_string())
}

fn read(path: &Path) -> io::Result<String> {
    // a pipe or a device would be read for ever
    if !path.metadata()?.is_file() {
        return Err(io::Error::from(io::ErrorKind::InvalidInput));
    }
    let mut text = String::new();
    File::open(path)?.take(LONGEST).read_to_string(&mut text)?;
    Ok(text)
}

#[cfg(feature = "webhooks")]
fn fetch(url: &str) -> Result<String, String> {
    crate::webhooks::Client::default().fetch(url, LONGEST).map_err(|why| format!("{url}: {why}"))
}

#[cfg(not(feature = "webhooks"))]
fn fetch(_: &str) -> Result<String, String> {
    Err(text!("update-notice-no-network").to_owned())
}

/// The place that a person chose; `None` = nothing is looked for.
pub fn kept() -> Option<UpdatePlace> {
    read_kept().map(|(place, _)| place)
}

/// Keeps the choice of a place, which is looked at right after (`now`, ms UTC); `None` = nothing is looked for.
///
/// # Errors
///
/// Where it cannot be written, in words.
pub fn keep(place: Option<&UpdatePlace>, now: i64) -> Result<(), String> {
    let text = place.map(|place| format!("{place}\n{now}"));
    let kept = program_settings::keep(SETTING, text.as_deref());
    kept.map_err(|error| text!("update-notice-not-kept", error = error.to_string()))
}

/// The place that a person chose, and when it was last looked at.
fn read_kept() -> Option<(UpdatePlace, Option<i64>)> {
    let text = program_settings::read(SETTING)?;
    let mut lines = text.lines();
    let place = UpdatePlace::parse(lines.next()?).ok()?;
    Some((place, lines.next().and_then(|at| at.parse().ok())))
}

/// Whether a day is over; a clock that was set back must not end the looks.
fn is_due(looked_at: Option<i64>, now: i64) -> bool {
    looked_at.is_none_or(|at| !(at..at + DAY).contains(&now))
}

/// Looks where a person said, unless it was done within a day before `now` (ms UTC): the version that is there, where it is
/// newer. A look that fails is one, too.
pub fn look_once_a_day(now: i64) -> Option<PublishedVersion> {
    let (place, looked_at) = read_kept()?;
    if !is_due(looked_at, now) {
        return None;
    }
    if let Err(why) = keep(Some(&place), now) {
        // without knowing when, it would look each time
        tracing::warn!("{why}");
        return None;
    }
    // the reason names the place, and the log names nobody's
    let published = place.look().inspect_err(|_| tracing::info!("which version is the newest could not be read"));
    published.ok().filter(PublishedVersion::is_newer)
}

#[cfg(test)]
mod tests {
    use super::published::OWN_VERSION;
    use super::*;

    #[test]
    fn a_place_is_a_file_or_a_protected_address() {
        let address = "https://example.com/newest.json";
        assert_eq!(UpdatePlace::parse("newest.txt"), Ok(UpdatePlace::File(std::path::absolute("newest.txt").unwrap())));
        #[cfg(feature = "webhooks")]
        {
            assert_eq!(UpdatePlace::parse(&format!(" {address} ")), Ok(UpdatePlace::Address(address.to_owned())));
            let local = "http://127.0.0.1:8080/newest";
            assert_eq!(UpdatePlace::parse(local), Ok(UpdatePlace::Address(local.to_owned())));
        }
        for bad in ["http://example.com/newest", "ftp://example.com/newest", "https://me:secret@example.com", "", "  "]
        {
            assert!(UpdatePlace::parse(bad).is_err(), "{bad}");
        }
        #[cfg(not(feature = "webhooks"))]
        assert!(UpdatePlace::parse(address).is_err());
    }

    #[test]
    fn it_is_time_once_a_day() {
        let at = 1_800_000_000_000;
        assert!(is_due(None, at));
        assert!(!is_due(Some(at), at) && !is_due(Some(at), at + DAY - 1));
        assert!(is_due(Some(at), at + DAY) && is_due(Some(at), at - 1));
    }

    #[test]
    fn a_file_says_what_is_newest_or_why_not() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("newest.txt");
        let place = UpdatePlace::File(path.clone());
        let why = place.look().unwrap_err();
        assert!(why.contains(path.to_str().unwrap()), "{why}");
        std::fs::write(&path, "99.0.0\nhttps://example.com/get\n").unwrap();
        let newest = place.look().unwrap();
        assert!(newest.is_newer());
        assert!(newest.sentence().contains("99.0.0") && newest.sentence().contains("https://example.com/get"));
        std::fs::write(&path, OWN_VERSION).unwrap();
        assert!(!place.look().unwrap().is_newer());
        std::fs::write(&path, "<html>99.0.0</html>").unwrap();
        assert!(place.look().is_err());
        assert!(UpdatePlace::File(folder.path().to_owned()).look().is_err(), "a folder says nothing");
    }
}
