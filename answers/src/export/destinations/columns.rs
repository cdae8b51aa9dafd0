//! The columns of a tool's file: where a cell comes from and which form it has there.

use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::present::table::{Cell, CsvTarget, Table};

use super::address::{digits, email, google_email, google_name, hashed, meta_name};
use super::person::Person;
use super::regions::{meta_city, meta_postcode, meta_region};

/// What of a tool's file is chosen by whoever writes it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DestinationTerms {
    /// Addresses, numbers and names as SHA-256 where the tool takes both.
    pub hashed: bool,
    /// The number of a campaign in the tool, where it asks for one.
    pub campaign: Option<String>,
}

/// Where a cell comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Source {
    Email,
    Phone,
    FirstName,
    LastName,
    CustomerId,
    Country,
    /// The country of the address.
    HomeCountry,
    Postcode,
    City,
    Region,
    TimeZone,
    /// A column of the list.
    Key(&'static str),
    /// The number of the tool's campaign.
    Campaign,
    /// This text in every row.
    Fixed(&'static str),
}

/// The form of a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// As it is; times as `2026-05-04T09:00:00Z`.
    Plain,
    /// Times as `2026-05-04 09:00:00+00:00`.
    SpacedTime,
    /// The day of a time, `2026-05-04`.
    Day,
    /// Times as seconds since 1970-01-01.
    UnixSeconds,
    /// At most so many bytes, for tools that refuse longer texts.
    Within(usize),
    /// Texts in capital letters.
    Upper,
    /// A record of Salesforce (15 or 18 letters and digits) whose kind begins in one of these ways.
    SalesforceId(&'static [&'static str]),
    /// As Google compares it.
    GoogleEmail,
    GooglePhone,
    GoogleName,
    /// As Meta compares it.
    MetaEmail,
    MetaPhone,
    MetaName,
    MetaPostcode,
    MetaCity,
    MetaRegion,
    /// As TikTok compares it, and called otherwise where it is hashed.
    TiktokEmail,
    TiktokPhone,
    /// An address that is always hashed.
    HashedEmail,
}

impl Form {
    /// Whether the tool takes it as it is and as SHA-256.
    pub(super) fn can_hash(self) -> bool {
        use Form::{GoogleEmail, GoogleName, GooglePhone, TiktokEmail, TiktokPhone};
        use Form::{MetaCity, MetaEmail, MetaName, MetaPhone, MetaPostcode, MetaRegion};
        let is_of_meta = matches!(self, MetaCity | MetaEmail | MetaName | MetaPhone | MetaPostcode | MetaRegion);
        is_of_meta || matches!(self, GoogleEmail | GoogleName | GooglePhone | TiktokEmail | TiktokPhone)
    }

    /// The cell in this form; days are those of the `person`.
    fn apply(self, cell: &Cell, person: &Person, terms: &DestinationTerms) -> String {
        let text = || cell.raw(CsvTarget::Program);
        let plain = match (self, cell) {
            (_, Cell::Empty) => return String::new(),
            (Self::SpacedTime, Cell::Time(ms)) => time(*ms, "%Y-%m-%d %H:%M:%S+00:00"),
            (Self::Day, Cell::Time(ms)) => zoned(*ms, &person.time_zone, "%Y-%m-%d"),
            (Self::UnixSeconds, Cell::Time(ms)) => ms.div_euclid(1000).to_string(),
            (Self::Within(most), _) => within(text(), most),
            (Self::Upper, _) => text().to_uppercase(),
            (Self::SalesforceId(kinds), _) => salesforce_id(&text(), kinds).unwrap_or_default(),
            (Self::GoogleEmail, _) => google_email(&text()),
            (Self::GoogleName, _) => google_name(&text()),
            (Self::MetaPhone, _) => digits(&text()),
            (Self::MetaName, _) => meta_name(&text()),
            (Self::MetaPostcode, _) => meta_postcode(&text()),
            (Self::MetaCity, _) => meta_city(&text()),
            (Self::MetaRegion, _) => meta_region(&text(), person.home_country),
            (Self::MetaEmail | Self::TiktokEmail, _) => email(&text()),
            (Self::HashedEmail, _) => return hashed(&email(&text())),
            _ => text(),
        };
        if terms.hashed && self.can_hash() { hashed(&plain) } else { plain }
    }
}

/// A column of a tool's file.
#[derive(Debug, Clone, Copy)]
pub(super) struct Column {
    pub header: &'static str,
    pub source: Source,
    pub form: Form,
    /// Whether the tool knows people by it: without any of these a row is of nobody.
    pub is_key: bool,
}

impl Column {
    /// Where it stands in a list, and nothing where it needs a column that the list does not have.
    pub(super) fn of(&self, list: &Table) -> Option<(&Self, Option<usize>)> {
        match self.source {
            Source::Key(key) => Some((self, Some(list.position(key)?))),
            _ => Some((self, None)),
        }
    }

    pub(super) fn header(&self, terms: &DestinationTerms) -> String {
        match (self.form, terms.hashed) {
            (Form::TiktokEmail | Form::TiktokPhone, true) => format!("{}_SHA256", self.header),
            _ => self.header.to_owned(),
        }
    }

    pub(super) fn cell(&self, at: Option<usize>, row: &[Cell], person: &Person, terms: &DestinationTerms) -> String {
        let cell = match (self.source, at) {
            (Source::Key(_), Some(at)) => row[at].clone(),
            (Source::Key(_), None) => Cell::Empty,
            (Source::Email, _) => filled(&person.email),
            (Source::Phone, _) => filled(&person.phone),
            (Source::FirstName, _) => filled(&person.first_name),
            (Source::LastName, _) => filled(&person.last_name),
            (Source::CustomerId, _) => filled(&person.customer_id),
            (Source::Country, _) => filled(person.country),
            (Source::HomeCountry, _) => filled(person.home_country),
            (Source::Postcode, _) => filled(&person.postcode),
            (Source::City, _) => filled(&person.city),
            (Source::Region, _) => filled(&person.region),
            (Source::TimeZone, _) => filled(&person.time_zone),
            (Source::Campaign, _) => filled(terms.campaign.as_deref().unwrap_or_default()),
            (Source::Fixed(text), _) => filled(text),
        };
        self.form.apply(&cell, person, terms)
    }
}

fn filled(text: &str) -> Cell {
    if text.is_empty() { Cell::Empty } else { Cell::text(text) }
}

fn time(ms: i64, form: &str) -> String {
    let at = Timestamp::from_millisecond(ms);
    at.map(|at| at.strftime(form).to_string()).unwrap_or_default()
}

fn zoned(ms: i64, zone: &str, form: &str) -> String {
    let zone = TimeZone::get(zone).unwrap_or(TimeZone::UTC);
    let at = Timestamp::from_millisecond(ms);
    at.map(|at| zone.to_datetime(at).strftime(form).to_string()).unwrap_or_default()
}

/// The beginning of a text, at most so many bytes long.
fn within(mut text: String, most: usize) -> String {
    if text.len() > most {
        text.truncate(text.floor_char_boundary(most));
    }
    text
}

/// The record of a campaign in Salesforce begins so.
pub(super) const CAMPAIGN: &[&str] = &["701"];

/// Whether this can be the number of a campaign of a tool that asks for one.
pub fn is_campaign(number: &str) -> bool {
    salesforce_id(number, CAMPAIGN).is_some()
}

fn salesforce_id(text: &str, kinds: &[&str]) -> Option<String> {
    let is_id = [15, 18].contains(&text.len()) && text.bytes().all(|b| b.is_ascii_alphanumeric());
    (is_id && kinds.iter().any(|kind| text.starts_with(kind))).then(|| text.to_owned())
}
