//! What is compared: one record per customer, read from people tables.

use rustc_hash::FxHashMap;
use serde::Serialize;

use crate::events::{AddressPart, People, StrColumn, may_be_postcode, words};
use crate::model::{CustomerIx, IdKind, IdentityRules, ProfileId};
use crate::texts::text;

use crate::identity::Normaliser;

/// How many fields there are.
pub(super) const FIELDS: usize = ComparedField::ALL.len();

/// What comparing one field said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Outcome {
    /// Both have it and it differs.
    Differs,
    /// Both have it and it agrees.
    Agrees,
    /// One of them does not have it, which says nothing.
    Missing,
}

/// The outcomes of all fields, in the order of [`ComparedField::ALL`].
pub type Pattern = [Outcome; FIELDS];

/// A field of a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ComparedField {
    /// The person's given name.
    GivenName,
    /// The person's family name.
    Surname,
    /// The e-mail address of the person.
    Email,
    /// The telephone number of the person.
    Phone,
    /// The day of birth.
    BirthDate,
    /// The postcode of the address.
    Postcode,
    /// Street and house number.
    Address,
    /// A number that an authority or club gave: social security, tax, loyalty card.
    Number,
}

impl ComparedField {
    /// All fields, in the order of a record's values.
    pub const ALL: [Self; 8] = [
        Self::GivenName,
        Self::Surname,
        Self::Email,
        Self::Phone,
        Self::BirthDate,
        Self::Postcode,
        Self::Address,
        Self::Number,
    ];

    /// The label on screen.
    pub fn label(self) -> &'static str {
        match self {
            Self::GivenName => text!("likeness-given-name"),
            Self::Surname => text!("likeness-surname"),
            Self::Email => text!("likeness-email"),
            Self::Phone => text!("likeness-phone"),
            Self::BirthDate => text!("likeness-birth-date"),
            Self::Postcode => text!("likeness-postcode"),
            Self::Address => text!("likeness-address"),
            Self::Number => text!("likeness-number"),
        }
    }

    /// The field that a people table's column holds, by the column's name; `None` where it is none of these.
    pub fn of_column(name: &str) -> Option<Self> {
        Self::named(name).map(|(field, _)| field)
    }

    /// The field that a column holds, and whether its whole name says so: a further postcode, or a part of one, has only a
    /// word for it.
    fn named(name: &str) -> Option<(Self, bool)> {
        if let Some((AddressPart::Postcode, _)) = AddressPart::of_column(name) {
            return Some((Self::Postcode, true));
        }
        let name = words(name);
        let has = |any: &[&str]| name.split(' ').any(|w| any.contains(&w));
        let is = |any: &[&str]| any.iter().any(|phrase| name == *phrase || name.ends_with(&format!(" {phrase}")));
        let known = if is(&["given name", "first name", "firstname", "forename", "vorname", "prenom"]) {
            Self::GivenName
        } else if is(&["surname", "last name", "lastname", "family name", "nachname"]) {
            Self::Surname
        } else if has(&["birth", "birthday", "birthdate", "dob", "geburtsdatum"]) {
            Self::BirthDate
        } else if has(&["postcode", "zip", "zipcode", "plz", "postal"])
            && !has(&["charge", "cost", "fee", "file", "price", "rate", "tax"])
            && !name.ends_with("postal address")
        {
            return Some((Self::Postcode, false));
        } else if has(&["email", "mail", "ip", "web"]) {
            return None; // "E-mail address", "IP address"
        } else if has(&["address", "street", "strasse", "addr", "address1"]) && !has(&["2", "number", "nr", "no"]) {
            Self::Address
        } else if has(&["ssn", "passport", "vat", "nif", "nino"])
            || is(&["soc sec id", "social security number", "tax id", "national id", "loyalty number", "card number"])
        {
            Self::Number
        } else {
            return None;
        };
        Some((known, true))
    }

    /// A tidied copy, so that equal things compare equal; empty where it says nothing.
    fn tidy(self, text: &str) -> String {
        let letters_and_digits = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
        match self {
            Self::GivenName | Self::Surname | Self::Address => words(text),
            Self::Email => text.trim().to_lowercase(),
            Self::Phone => letters_and_digits(text),
            Self::BirthDate => {
                // dates come as 1980-01-31, 31.01.1980 or with a time behind
                let day = text.trim().split(['T', ' ']).next().unwrap_or("");
                letters_and_digits(day)
            }
            Self::Postcode if !may_be_postcode(text) => String::new(),
            Self::Postcode | Self::Number => letters_and_digits(text).to_lowercase(),
        }
    }

    /// Whether two tidied values, both there, mean the same.
    fn agrees(self, a: &str, b: &str) -> bool {
        match self {
            Self::GivenName | Self::Surname | Self::Address => are_similar(a, b, 0.85),
            Self::Email => same_mailbox(mailbox(a), mailbox(b)),
            // with and without the country's code
            Self::Phone => a == b || (a.len().min(b.len()) >= 7 && tail(a) == tail(b)),
            Self::BirthDate | Self::Postcode | Self::Number => a == b,
        }
    }
}

fn are_similar(a: &str, b: &str, least: f64) -> bool {
    a == b || strsim::jaro_winkler(a, b) >= least
}

/// Whether two mailboxes are one with a slip of the hand. Numbers tell people of one name apart, so they must be equal.
fn same_mailbox(a: &str, b: &str) -> bool {
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    are_similar(a, b, 0.92) && digits(a) == digits(b)
}

/// The part before the `@`, which people keep when they change their provider.
pub(super) fn mailbox(email: &str) -> &str {
    let name = email.split('@').next().unwrap_or("");
    name.split('+').next().unwrap_or(name)
}

/// The last seven digits of a phone: what is left without codes of country and town.
pub(super) fn tail(phone: &str) -> &str {
    let from = phone.char_indices().rev().nth(6).map_or(0, |(at, _)| at);
    &phone[from..]
}

/// One customer as it is compared: values by field, `""` for nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Record {
    values: [String; FIELDS],
}

impl Record {
    /// Adds what is said of a field; the first value stays.
    pub fn add(&mut self, field: ComparedField, text: &str) {
        let value = &mut self.values[field as usize];
        if value.is_empty() {
            *value = field.tidy(text);
        }
    }

    /// Adds a full name: "Ann Lee" or "Lee, Ann".
    pub fn add_name(&mut self, name: &str) {
        let (given, surname) = if let Some((surname, given)) = name.split_once(',') {
            (words(given), words(surname))
        } else {
            let name = words(name);
            match name.split_once(' ') {
                Some((given, rest)) => (given.to_owned(), rest.rsplit(' ').next().unwrap_or(rest).to_owned()),
                None => (String::new(), name),
            }
        };
        self.add(ComparedField::GivenName, given.split(' ').next().unwrap_or(""));
        self.add(ComparedField::Surname, &surname);
    }
}

/// All records, as columns.
#[derive(Debug, Clone, Default)]
pub struct Records {
    /// Whom each record is about: positions in the customers it was read from.
    pub customer: Vec<CustomerIx>,
    columns: [StrColumn; FIELDS],
}

impl Records {
    /// Reads the records of the customers of `people`. `attributes`: what people tables said beyond the known columns,
    /// profile by profile, ascending. Customers of whom less than two fields are known are left out.
    pub fn read(people: &People, rules: &IdentityRules, attributes: &[(ProfileId, Vec<(String, String)>)]) -> Self {
        let normaliser = Normaliser::new(rules);
        let mut fields: FxHashMap<&str, Option<(ComparedField, bool)>> = FxHashMap::default();
        let mut records = Self::default();
        for ix in 0..people.len() as u32 {
            let mut record = Record::default();
            let mut less_certain: Vec<(ComparedField, &str)> = Vec::new();
            for &p in people.profiles(ix) {
                let first = attributes.partition_point(|(of, _)| *of < p);
                let attributes_of_profile = attributes[first..].iter().take_while(|(of, _)| *of == p);
                for (name, value) in attributes_of_profile.flat_map(|(_, pairs)| pairs) {
                    match *fields.entry(name).or_insert_with(|| ComparedField::named(name)) {
                        Some((field, true)) => record.add(field, value),
                        Some((field, false)) => less_certain.push((field, value.as_str())),
                        None => {}
                    }
                }
            }
            less_certain.into_iter().for_each(|(field, value)| record.add(field, value));
            for &p in people.profiles(ix) {
                let p = p as usize;
                if let Some(name) = people.name.some(p) {
                    record.add_name(name);
                }
                for (kind, field, column) in [
                    (IdKind::Email, ComparedField::Email, &people.email),
                    (IdKind::Phone, ComparedField::Phone, &people.phone),
                ] {
                    // what joins nobody (a role mailbox, an invented number) is no evidence either
                    if let Some(value) = column.some(p).and_then(|raw| normaliser.tidy(kind, raw)) {
                        record.add(field, &value);
                    }
                }
            }
            if record.values.iter().filter(|v| !v.is_empty()).count() > 1 {
                records.push(ix, &record);
            }
        }
        records
    }

    /// Adds the record of a customer.
    pub fn push(&mut self, customer: CustomerIx, record: &Record) {
        self.customer.push(customer);
        for (column, value) in self.columns.iter_mut().zip(&record.values) {
            column.push(value);
        }
    }

    /// How many records there are.
    pub fn len(&self) -> usize {
        self.customer.len()
    }

    /// Whether there are no records.
    pub fn is_empty(&self) -> bool {
        self.customer.is_empty()
    }

    /// A tidied value, `""` for nothing.
    pub fn value(&self, record: u32, field: ComparedField) -> &str {
        self.columns[field as usize].get(record as usize)
    }

    /// Compares two records field by field.
    pub fn compare(&self, a: u32, b: u32) -> Pattern {
        ComparedField::ALL.map(|field| match (self.value(a, field), self.value(b, field)) {
            ("", _) | (_, "") => Outcome::Missing,
            (a, b) if field.agrees(a, b) => Outcome::Agrees,
            _ => Outcome::Differs,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn further_postcodes_are_compared_where_no_column_is_the_postcode() {
        for name in ["PLZ", "PLZ privat", "Postcode 2", "postal code extension"] {
            assert_eq!(ComparedField::of_column(name), Some(ComparedField::Postcode), "{name}");
        }
        for name in ["zip_fee", "zip file", "postal charge", "order code"] {
            assert_eq!(ComparedField::of_column(name), None, "{name}");
        }
        assert_eq!(ComparedField::of_column("Postal address"), Some(ComparedField::Address));
        let postcode = |columns: &[(&str, &str)]| {
            let mut people = People::default();
            people.active = vec![true];
            people.name.push("Ann King");
            people.set_customers(&[0]);
            let own = columns.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
            let records = Records::read(&people, &IdentityRules::default(), &[(0, own)]);
            records.value(0, ComparedField::Postcode).to_owned()
        };
        assert_eq!(postcode(&[("PLZ privat", "D-10115")]), "d10115");
        assert_eq!(postcode(&[("postal code extension", "1351"), ("Zip", "94043")]), "94043");
        assert_eq!(postcode(&[("plz", "please call"), ("Postcode 2", "20095")]), "20095");
        assert_eq!(postcode(&[("plz", "asap")]), "");
    }
}
