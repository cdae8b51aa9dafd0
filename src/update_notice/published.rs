//! What a file says about the newest version: `0.3.0` and below it the page to get it from, or the same as JSON,
//! `{"version": "0.3.0", "page": "https://example.com/get"}`.

use serde::Deserialize;

use crate::model::host_of;
use crate::texts::text;

/// The version of this program.
pub(super) const OWN_VERSION: &str = env!("CARGO_PKG_VERSION");

/// Addresses that are longer are not shown, in characters.
const LONGEST_PAGE: usize = 200;

/// A version that can be had.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublishedVersion {
    version: [u32; 3],
    /// Where it can be had; empty where nothing says so.
    page: String,
}

/// The file as JSON; what else stands in it is for others.
#[derive(Deserialize)]
struct VersionFile {
    version: String,
    #[serde(default)]
    page: String,
}

impl PublishedVersion {
    /// Reads the text of such a file; `None` where it names no version.
    pub(super) fn parse(text: &str) -> Option<Self> {
        // editors on Windows begin files with a mark
        let text = text.trim_start_matches('\u{feff}').trim();
        let said: VersionFile = if text.starts_with('{') {
            serde_json::from_str(text).ok()?
        } else {
            let mut lines = text.lines().map(|line| line.trim().to_owned());
            VersionFile { version: lines.next()?, page: lines.next().unwrap_or_default() }
        };
        // the address is shown to a person: it has to be one, and to look like what it is
        let is_page = |page: &str| {
            page.len() <= LONGEST_PAGE && page.bytes().all(|b| b.is_ascii_graphic()) && host_of(page).is_ok()
        };
        let page = Some(said.page).filter(|page| is_page(page)).unwrap_or_default();
        Some(Self { version: numbers(&said.version)?, page })
    }

    /// Whether it is newer than this program.
    pub fn is_newer(&self) -> bool {
        numbers(OWN_VERSION).is_some_and(|own| self.version > own)
    }

    /// What a person is told of it.
    pub fn sentence(&self) -> String {
        let [major, minor, patch] = self.version;
        let (version, page) = (format!("{major}.{minor}.{patch}"), &self.page);
        match (self.is_newer(), page.is_empty()) {
            (true, true) => text!("update-notice-newer", version, own = OWN_VERSION),
            (true, false) => text!("update-notice-newer-page", version, own = OWN_VERSION, page),
            (false, _) => text!("update-notice-none-newer", own = OWN_VERSION),
        }
    }
}

/// The numbers of a version; a version that is only tried out (`0.3.0-beta`) is none.
fn numbers(version: &str) -> Option<[u32; 3]> {
    let version = version.strip_prefix('v').unwrap_or(version);
    let parts = version.split('.').map(|part| part.parse().ok()).collect::<Option<Vec<u32>>>()?;
    parts.try_into().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<([u32; 3], String)> {
        PublishedVersion::parse(text).map(|found| (found.version, found.page))
    }

    #[test]
    fn a_version_stands_there_as_text_or_as_json() {
        let page = "https://example.com/get";
        assert_eq!(read("0.3.0\n"), Some(([0, 3, 0], String::new())));
        assert_eq!(read(&format!("\u{feff}v0.3.0\r\n{page}\r\n")), Some(([0, 3, 0], page.to_owned())));
        let json = format!(r#"{{"page": "{page}", "version": "1.20.3", "notes": ["x"]}}"#);
        assert_eq!(read(&json), Some(([1, 20, 3], page.to_owned())));
        assert_eq!(read(r#"{"version": "0.3.0"}"#), Some(([0, 3, 0], String::new())));
        for nothing in ["", "newest", "0.3", "0.3.0.1", "0.3.0-beta", "{", r#"{"page": ""}"#, "<!doctype html>"] {
            assert_eq!(read(nothing), None, "{nothing}");
        }
    }

    #[test]
    fn only_an_address_is_shown_as_the_page() {
        let long = format!("https://example.com/{}", "a".repeat(LONGEST_PAGE));
        for page in
            ["javascript:alert(1)", "http://example.com/get", "https://example.com/\u{202e}txt", "call us", &long]
        {
            assert_eq!(read(&format!("0.3.0\n{page}")), Some(([0, 3, 0], String::new())), "{page}");
        }
    }

    #[test]
    fn versions_are_compared_as_numbers() {
        let newest = |text: &str| PublishedVersion::parse(text).unwrap();
        let [major, minor, patch] = numbers(OWN_VERSION).unwrap();
        assert!(newest(&format!("{major}.{minor}.{}", patch + 1)).is_newer());
        assert!(newest(&format!("{major}.{}.0", minor + 10)).is_newer());
        assert!(!newest(OWN_VERSION).is_newer());
        assert!(!newest("0.0.99").is_newer());
        assert!(newest("0.0.99").sentence().contains(OWN_VERSION));
    }
}
