//! What a tool is told about the person of a row.

use crate::events::{EventTable, Profiles};
use crate::export::exclusions::EXCLUDED_BECAUSE;
use crate::model::{CustomerIx, Project};
use crate::predict::{LocalTime, country_code};
use crate::present::table::{Cell, Table};

use super::phone::{calling_code, international};
use super::regions;

/// What is known of the person of a row.
pub(super) struct Person {
    pub number: u64,
    pub email: String,
    /// With `+` and the code of the country; empty where there is none.
    pub phone: String,
    pub has_phone_without_country: bool,
    pub first_name: String,
    pub last_name: String,
    pub customer_id: String,
    /// The country as a code of two small letters, that of the latest visit where lists say none; empty where none is known.
    pub country: &'static str,
    /// The country of the address, as lists say it; empty where that is not certain.
    pub home_country: &'static str,
    /// Empty where nobody knows of which country it is.
    pub postcode: String,
    pub city: String,
    pub region: String,
    pub time_zone: String,
}

impl Person {
    pub(super) fn of(table: &EventTable, project: &Project, list: &Table, row: &[Cell]) -> Self {
        let text = |key: &str| match list.position(key).map(|at| &row[at]) {
            Some(Cell::Text(text)) => text.trim().to_owned(),
            _ => String::new(),
        };
        let number = list.position("customer").and_then(|at| row[at].as_count()).unwrap_or_default();
        let ix: Option<CustomerIx> = u32::try_from(number).ok().and_then(|n| table.people.ix_of(n.checked_sub(1)?));
        let zone = &project.settings.time_zone;
        let local = ix.map_or_else(|| LocalTime::of_zone(zone), |ix| LocalTime::of_customer(table, ix, zone));
        let raw = text("phone");
        // the code of whose country is known is not that of the project
        let declared = ix.map(|ix| table.people.first_of(ix, &table.people.country)).unwrap_or_default();
        let own = match country_code(declared) {
            Some(country) => calling_code(country).unwrap_or_default(),
            None => &project.settings.identity.phone_country,
        };
        let phone = international(&raw, own).unwrap_or_default();
        let country = ix.and_then(|ix| LocalTime::country_of(table, ix)).unwrap_or_default();
        let (first_name, last_name) = names(&text("first_name"), &text("last_name"), &text("name"));
        // whom ads leave out is known there by mailbox and phone alone
        let is_of_exclusions = list.position(EXCLUDED_BECAUSE).is_some();
        let address = ix.filter(|_| !is_of_exclusions).map(|ix| table.people.postal_address(ix));
        let [said, postcode, city, region] = address.unwrap_or_default();
        let home_country = ix.and_then(|ix| home_country(&table.people, ix, said)).unwrap_or_default();
        let postcode = if home_country.is_empty() { String::new() } else { regions::postcode(postcode, home_country) };
        Self {
            number,
            email: text("email").to_lowercase(),
            has_phone_without_country: phone.is_empty() && raw.contains(|c: char| c.is_ascii_digit()),
            phone,
            first_name,
            last_name,
            customer_id: text("customer_id"),
            country,
            home_country,
            postcode,
            city: city.to_owned(),
            region: region.to_owned(),
            time_zone: local.name,
        }
    }

    /// Whether names, country and postcode are all known.
    pub(super) fn has_whole_address(&self) -> bool {
        [&self.first_name, &self.last_name, self.home_country, &self.postcode].iter().all(|part| !part.is_empty())
    }

    /// Leaves out names, country and postcode of the address; whether a name or a postcode was among them.
    pub(super) fn remove_address(&mut self) -> bool {
        let parts = [&mut self.first_name, &mut self.last_name, &mut self.postcode].map(std::mem::take);
        self.home_country = "";
        parts.iter().any(|part| !part.is_empty())
    }
}

/// The country of an address: the one that was `said` with it, else the one of all profiles that say where the person lives,
/// if they agree. Never that of a visit, which may have been a journey.
fn home_country(people: &Profiles, ix: CustomerIx, said: &str) -> Option<&'static str> {
    if !said.is_empty() {
        return country_code(said);
    }
    let mut countries = people.home_countries(ix).map(country_code);
    let first = countries.next()??;
    countries.all(|country| country == Some(first)).then_some(first)
}

/// First and last name; a whole name of two words is both where nothing better is known.
fn names(first: &str, last: &str, whole: &str) -> (String, String) {
    if !first.is_empty() || !last.is_empty() || whole.contains('@') {
        return (first.to_owned(), last.to_owned());
    }
    match whole.split_whitespace().collect::<Vec<_>>()[..] {
        [first, last] if !whole.chars().any(|c| c.is_ascii_digit() || c == ',') => (first.to_owned(), last.to_owned()),
        _ => Default::default(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_country_of_an_address_is_said_with_it_or_by_all_who_say_one() {
        let of = |said: &str, countries: [&str; 3]| {
            let mut people = Profiles::default();
            countries.iter().for_each(|country| people.home_country.push(country));
            people.active = vec![true; 3];
            people.set_customers(&[0, 0, 0]);
            home_country(&people, 0, said)
        };
        assert_eq!(of("Germany", ["Germany", "US", ""]), Some("de"));
        assert_eq!(of("", ["", "DE", "Germany"]), Some("de"));
        for countries in [["", "DE", "US"], ["", "DE", "somewhere"], ["", "", ""]] {
            assert_eq!(of("", countries), None, "{countries:?}");
        }
        assert_eq!(of("somewhere", ["somewhere", "DE", "DE"]), None);
    }

    #[test]
    fn whole_names_of_two_words_are_first_and_last_name() {
        let both = |first: &str, last: &str| (first.to_owned(), last.to_owned());
        assert_eq!(names("", "", "Ada Lovelace"), both("Ada", "Lovelace"));
        assert_eq!(names("Ada", "", "Ada Lovelace"), both("Ada", ""));
        for unclear in ["Lovelace, Ada", "Ada", "Ada King Noel", "ada@x.org b", "Customer 12"] {
            assert_eq!(names("", "", unclear), both("", ""), "{unclear}");
        }
    }
}
