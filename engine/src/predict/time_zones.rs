//! The time zone a customer lives in, as far as the data says.

use std::sync::LazyLock;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use rustc_hash::FxHashMap;

use crate::events::EventTable;
use crate::model::{Country, CustomerIx, NONE_U32, countries, folded};

/// Where somebody's day begins and ends.
#[derive(Debug, Clone, PartialEq)]
pub struct LocalTime {
    /// IANA name of [`Self::zone`], to stand beside each time.
    pub name: String,
    /// The zone in which the person's days are counted.
    pub zone: TimeZone,
    /// Other zones in which the person may be: nobody is woken there either.
    pub edges: Vec<TimeZone>,
}

impl LocalTime {
    /// A zone by its name; UTC where nobody knows it.
    pub fn of_zone(name: &str) -> Self {
        match TimeZone::get(name) {
            Ok(zone) => Self { name: name.to_owned(), zone, edges: Vec::new() },
            Err(_) => Self { name: "UTC".to_owned(), zone: TimeZone::UTC, edges: Vec::new() },
        }
    }

    /// The zone of a country, where the country is known.
    pub fn of_country(country: &str) -> Option<Self> {
        let (first, edges) = known_country(country)?.zones.split_first()?;
        let edges = edges.iter().filter_map(|name| TimeZone::get(name).ok()).collect();
        Some(Self { edges, ..Self::of_zone(first) })
    }

    /// The zone of a customer: of the country in their profile, else of the latest event that has one, else the
    /// project's.
    pub fn of_customer(table: &EventTable, ix: CustomerIx, project_zone: &str) -> Self {
        Self::country_of(table, ix).and_then(Self::of_country).unwrap_or_else(|| Self::of_zone(project_zone))
    }

    /// The code of a customer's country in two small letters: of that in their profile, else of the latest event that has one.
    pub fn country_of(table: &EventTable, ix: CustomerIx) -> Option<&'static str> {
        let latest = || {
            let code = table.range(ix).rev().map(|i| table.country[i]).find(|&code| code != NONE_U32)?;
            country_code(table.dims.country.name(code))
        };
        country_code(table.people.first_of(ix, &table.people.country)).or_else(latest)
    }

    /// The local hour, 0 to 23, at `at` (ms UTC).
    pub fn hour(&self, at: i64) -> i8 {
        hour_in(&self.zone, at)
    }
}

/// A country by one of its codes or names.
fn known_country(country: &str) -> Option<&'static Country> {
    static KNOWN: LazyLock<FxHashMap<String, &'static Country>> = LazyLock::new(|| {
        let called = |country: &'static Country| {
            let names = country.names.iter().chain([&country.code, &country.long_code]).map(|name| tidy(name));
            names.filter(|name| !name.is_empty()).map(move |name| (name, country))
        };
        countries().iter().flat_map(called).collect()
    });
    KNOWN.get(&tidy(country)).copied()
}

/// A name of a country in small letters without accents and points, its words with one blank between them.
fn tidy(country: &str) -> String {
    let plain = folded(country).replace('.', "").replace(['-', '\''], " ");
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The code of a country in two small letters, by its code or a name; `None` where it is not known.
pub fn country_code(country: &str) -> Option<&'static str> {
    known_country(country).map(|country| country.code)
}

/// The hour of the day in a zone at `at` (ms UTC).
pub(crate) fn hour_in(zone: &TimeZone, at: i64) -> i8 {
    Timestamp::from_millisecond(at).map_or(0, |at| zone.to_datetime(at).hour())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn countries_are_known_by_their_names_in_several_languages() {
        for (name, code) in [
            ("Großbritannien", "gb"),
            ("États-Unis", "us"),
            ("U.S.A.", "us"),
            (" Pays-Bas ", "nl"),
            ("México", "mx"),
            ("TÜRKEI", "tr"),
            ("Espanha", "es"),
            ("DEU", "de"),
            ("Österreich", "at"),
        ] {
            assert_eq!(country_code(name), Some(code), "{name}");
        }
        assert_eq!(country_code("Atlantis"), None);
    }

    #[test]
    fn every_zone_of_the_list_is_known() {
        for zone in countries().iter().flat_map(|country| &country.zones) {
            assert!(TimeZone::get(zone).is_ok(), "{zone}");
        }
    }

    #[test]
    fn countries_are_found_by_code_and_name() {
        let zone = |country: &str| LocalTime::of_country(country).map(|local| local.name);
        assert_eq!(zone(" DE "), Some("Europe/Berlin".to_owned()));
        assert_eq!(zone("U.K."), Some("Europe/London".to_owned()));
        assert_eq!(zone("United States"), Some("America/New_York".to_owned()));
        assert_eq!((zone(""), zone("Atlantis")), (None, None));
        assert_eq!(LocalTime::of_zone("Nowhere/Atlantis").name, "UTC");
    }
}
