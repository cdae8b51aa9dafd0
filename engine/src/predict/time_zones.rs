//! The time zone a customer lives in, as far as the data says.

use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::events::EventTable;
use crate::model::{CustomerIx, NONE_U32};

/// Countries by code and English names, each with the zone that most people live in and those at its edges.
const COUNTRIES: &[(&str, &[&str], &[&str])] = &[
    ("ae", &["united arab emirates"], &["Asia/Dubai"]),
    ("ar", &["argentina"], &["America/Argentina/Buenos_Aires"]),
    ("at", &["austria", "österreich"], &["Europe/Vienna"]),
    ("au", &["australia"], &["Australia/Sydney", "Australia/Brisbane", "Australia/Perth"]),
    ("be", &["belgium"], &["Europe/Brussels"]),
    ("bg", &["bulgaria"], &["Europe/Sofia"]),
    ("br", &["brazil", "brasil"], &["America/Sao_Paulo", "America/Manaus", "America/Rio_Branco"]),
    ("ca", &["canada"], &["America/Toronto", "America/St_Johns", "America/Vancouver"]),
    ("ch", &["switzerland", "schweiz"], &["Europe/Zurich"]),
    ("cl", &["chile"], &["America/Santiago"]),
    ("cn", &["china"], &["Asia/Shanghai"]),
    ("co", &["colombia"], &["America/Bogota"]),
    ("cy", &["cyprus"], &["Asia/Nicosia"]),
    ("cz", &["czechia", "czech republic"], &["Europe/Prague"]),
    ("de", &["germany", "deutschland"], &["Europe/Berlin"]),
    ("dk", &["denmark"], &["Europe/Copenhagen"]),
    ("ee", &["estonia"], &["Europe/Tallinn"]),
    ("eg", &["egypt"], &["Africa/Cairo"]),
    ("es", &["spain", "españa"], &["Europe/Madrid", "Atlantic/Canary"]),
    ("fi", &["finland"], &["Europe/Helsinki"]),
    ("fr", &["france"], &["Europe/Paris"]),
    ("gb", &["uk", "united kingdom", "great britain", "england", "scotland", "wales"], &["Europe/London"]),
    ("gr", &["greece"], &["Europe/Athens"]),
    ("hk", &["hong kong"], &["Asia/Hong_Kong"]),
    ("hr", &["croatia"], &["Europe/Zagreb"]),
    ("hu", &["hungary"], &["Europe/Budapest"]),
    ("id", &["indonesia"], &["Asia/Jakarta", "Asia/Jayapura"]),
    ("ie", &["ireland", "eire"], &["Europe/Dublin"]),
    ("il", &["israel"], &["Asia/Jerusalem"]),
    ("in", &["india"], &["Asia/Kolkata"]),
    ("is", &["iceland"], &["Atlantic/Reykjavik"]),
    ("it", &["italy", "italia"], &["Europe/Rome"]),
    ("jp", &["japan"], &["Asia/Tokyo"]),
    ("ke", &["kenya"], &["Africa/Nairobi"]),
    ("kr", &["south korea", "korea"], &["Asia/Seoul"]),
    ("lt", &["lithuania"], &["Europe/Vilnius"]),
    ("lu", &["luxembourg"], &["Europe/Luxembourg"]),
    ("lv", &["latvia"], &["Europe/Riga"]),
    ("ma", &["morocco"], &["Africa/Casablanca"]),
    ("mt", &["malta"], &["Europe/Malta"]),
    ("mx", &["mexico"], &["America/Mexico_City", "America/Cancun", "America/Tijuana"]),
    ("my", &["malaysia"], &["Asia/Kuala_Lumpur"]),
    ("ng", &["nigeria"], &["Africa/Lagos"]),
    ("nl", &["netherlands", "the netherlands", "holland"], &["Europe/Amsterdam"]),
    ("no", &["norway"], &["Europe/Oslo"]),
    ("nz", &["new zealand"], &["Pacific/Auckland"]),
    ("pe", &["peru"], &["America/Lima"]),
    ("ph", &["philippines"], &["Asia/Manila"]),
    ("pk", &["pakistan"], &["Asia/Karachi"]),
    ("pl", &["poland"], &["Europe/Warsaw"]),
    ("pt", &["portugal"], &["Europe/Lisbon", "Atlantic/Azores"]),
    ("ro", &["romania"], &["Europe/Bucharest"]),
    ("rs", &["serbia"], &["Europe/Belgrade"]),
    ("sa", &["saudi arabia"], &["Asia/Riyadh"]),
    ("se", &["sweden"], &["Europe/Stockholm"]),
    ("sg", &["singapore"], &["Asia/Singapore"]),
    ("si", &["slovenia"], &["Europe/Ljubljana"]),
    ("sk", &["slovakia"], &["Europe/Bratislava"]),
    ("th", &["thailand"], &["Asia/Bangkok"]),
    ("tr", &["turkey", "türkiye"], &["Europe/Istanbul"]),
    ("tw", &["taiwan"], &["Asia/Taipei"]),
    ("ua", &["ukraine"], &["Europe/Kyiv"]),
    (
        "us",
        &["usa", "united states", "united states of america"],
        &["America/New_York", "America/Los_Angeles", "Pacific/Honolulu"],
    ),
    ("vn", &["vietnam"], &["Asia/Ho_Chi_Minh"]),
    ("za", &["south africa"], &["Africa/Johannesburg"]),
];

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
        let (_, zones) = known_country(country)?;
        let (first, edges) = zones.split_first()?;
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
            known_country(table.dims.country.name(code))
        };
        known_country(table.people.first_of(ix, &table.people.country)).or_else(latest).map(|(code, _)| code)
    }

    /// The local hour, 0 to 23, at `at` (ms UTC).
    pub fn hour(&self, at: i64) -> i8 {
        hour_in(&self.zone, at)
    }
}

/// A country by its code or a name: its code, and its zones.
fn known_country(country: &str) -> Option<(&'static str, &'static [&'static str])> {
    let tidy = country.trim().to_lowercase().replace('.', "");
    let known = COUNTRIES.iter().find(|(code, names, _)| *code == tidy || names.contains(&tidy.as_str()));
    known.map(|(code, _, zones)| (*code, *zones))
}

/// The code of a country in two small letters, by its code or a name; `None` where it is not known.
pub fn country_code(country: &str) -> Option<&'static str> {
    known_country(country).map(|(code, _)| code)
}

/// The hour of the day in a zone at `at` (ms UTC).
pub(crate) fn hour_in(zone: &TimeZone, at: i64) -> i8 {
    Timestamp::from_millisecond(at).map_or(0, |at| zone.to_datetime(at).hour())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_zone_of_the_list_is_known() {
        for (code, names, zones) in COUNTRIES {
            assert!(code.len() == 2 && !names.is_empty() && !zones.is_empty(), "{code}");
            zones.iter().for_each(|zone| assert!(TimeZone::get(zone).is_ok(), "{zone}"));
        }
        assert!(COUNTRIES.is_sorted_by_key(|(code, ..)| code));
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
