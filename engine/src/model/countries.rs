//! The countries of the world that a project is likely to name, as `countries.txt` lists them.

use std::sync::LazyLock;

/// A country with its codes, zones and names.
#[derive(Debug)]
pub struct Country {
    /// Its code in two small letters.
    pub code: &'static str,
    /// Its code in three small letters, where lists use it; empty where a word is the same.
    pub long_code: &'static str,
    /// IANA names of the zones in which people live: most of them in the first, the others at its edges.
    pub zones: Vec<&'static str>,
    /// Its names in several languages.
    pub names: Vec<&'static str>,
    /// Words for the people of it.
    pub people: Vec<&'static str>,
}

/// Every country, by code.
pub fn countries() -> &'static [Country] {
    static COUNTRIES: LazyLock<Vec<Country>> = LazyLock::new(|| {
        let lines = include_str!("countries.txt").lines().filter(|line| !line.starts_with('#'));
        lines.filter_map(Country::read).collect()
    });
    &COUNTRIES
}

impl Country {
    /// A line of the list: codes, zones, names and people, with a line between them.
    fn read(line: &'static str) -> Option<Self> {
        let mut parts = line.split('|').map(str::trim);
        let (code, long_code) = parts.next()?.split_once(' ')?;
        let mut list = || -> Option<Vec<&'static str>> {
            let words = parts.next()?.split(',').map(str::trim);
            Some(words.filter(|word| !word.is_empty()).collect())
        };
        let (zones, names, people) = (list()?, list()?, list()?);
        Some(Self { code, long_code: long_code.trim_matches('-'), zones, names, people })
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::model::folded;

    #[test]
    fn every_line_is_a_country_and_no_name_is_that_of_two() {
        let lines = include_str!("countries.txt").lines().filter(|line| !line.starts_with('#'));
        assert_eq!(lines.count(), countries().len(), "a line that is not read");
        assert!(countries().is_sorted_by_key(|country| country.code));
        for country in countries() {
            assert!(country.code.len() == 2 && !country.names.is_empty() && !country.zones.is_empty(), "{country:?}");
        }
        let names: Vec<String> = countries().iter().flat_map(|of| &of.names).map(|name| folded(name)).collect();
        assert_eq!(names.iter().collect::<BTreeSet<_>>().len(), names.len(), "a name of two countries");
    }
}
