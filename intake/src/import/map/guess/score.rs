//! How well a column fits a role: what its name says and what its cells say, in points.
//!
//! A name that is exactly that of a role gives 60 to 80 points, a name that ends with one 32 to 44, cells up to 60. A role is
//! given from [`ENOUGH`] points on. Cells that cannot have a role rule it out, whatever the name.

use crate::events::has_word;
use crate::import::map::guess::column_stats::{ColumnStats, values_fit};
use crate::import::map::guess::consents::says_consent;
use crate::import::map::guess::entity_names::entity_by_name;
use crate::import::map::guess::life_totals::is_of_a_life;
use crate::import::map::guess::names::{
    EXACT, WEAK, is_id_name, is_person_id, is_response_id, name_score, names_login,
};
use crate::import::map::guess::no_customers::is_of_nobody;
use crate::import::map::guess::traits::Traits;
use crate::import::map::mapping::Role;
use crate::import::read::units::names_duration;

/// Points from which on a column has a role.
pub(crate) const ENOUGH: f64 = 45.0;

/// Points of a name that speaks of an id of people, and of one that tells something apart, perhaps people.
const PERSON: f64 = 58.0;
const SOMETHING: f64 = 20.0;

/// What is known of one column.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Evidence<'a> {
    /// The column's name in lower case, as words.
    pub key: &'a str,
    pub stats: &'a ColumnStats,
    pub traits: &'a Traits,
}

/// Points of name and of cells.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(crate) struct Score {
    pub name: f64,
    pub cells: f64,
}

impl Score {
    pub(crate) fn total(self) -> f64 {
        self.name + self.cells
    }
}

/// Words of times at which nobody did anything: a payout, the end of a contract, a later change of the record.
pub(crate) const NOT_WHEN: &[&str] = &[
    "payout",
    "due",
    "expiry",
    "expires",
    "expire",
    "expired",
    "birth",
    "birthday",
    "updated",
    "update",
    "modified",
    "changed",
    "available",
    "settled",
    "settlement",
    "next",
    "until",
    "end",
    "ended",
    "ends",
    "synced",
    "valid",
    "ablauf",
    "fallig",
    "auszahlung",
    "geandert",
    "aktualisiert",
    "geburtsdatum",
    "geburtstag",
    "naissance",
    "nacimiento",
    "modification",
    "echeance",
    "vencimiento",
    "actualizado",
    "processed",
    "exported",
    "ship",
    "shipped",
    "shipping",
    "delivery",
    "lieferdatum",
    "versand",
    "livraison",
    "entrega",
    "envio",
    "last",
    "deleted",
];

/// Words of days of birth.
const BIRTH: [&str; 10] = [
    "birth",
    "birthday",
    "birthdate",
    "dob",
    "geburtsdatum",
    "geburtstag",
    "geboren",
    "naissance",
    "nacimiento",
    "nascita",
];

/// Words in the names of columns that hold dates.
const DATES: [&str; 8] = ["date", "datum", "fecha", "data", "day", "time", "zeit", "hora"];

/// First words of the columns that connectors add to the tables that they copy.
const CONNECTORS: [&str; 6] = ["fivetran", "airbyte", "sdc", "dlt", "stitch", "meltano"];

/// Whether a column, by its name as words, is one that a connector added to the table it copied.
pub(crate) fn is_of_connector(key: &str) -> bool {
    key.split(' ').next().is_some_and(|word| CONNECTORS.contains(&word))
}

/// Words of what kind of customer somebody is: "tipo de cliente" tells nobody apart.
const KINDS: [&str; 14] = [
    "tipo",
    "type",
    "typ",
    "art",
    "segment",
    "segmento",
    "category",
    "kategorie",
    "categoria",
    "categorie",
    "group",
    "gruppe",
    "status",
    "tier",
];

/// Words of money that nobody paid for goods.
const NOT_PAID: &[&str] = &[
    "discount",
    "tax",
    "taxes",
    "vat",
    "mwst",
    "ust",
    "tva",
    "iva",
    "refund",
    "refunded",
    "shipping",
    "fee",
    "fees",
    "tip",
    "deposit",
    "credit",
    "balance",
    "limit",
    "budget",
    "rabatt",
    "steuer",
    "gebuhr",
    "gebuhren",
    "versand",
    "versandkosten",
    "remise",
    "frais",
    "impuesto",
    "descuento",
    "comision",
    "commission",
    "saldo",
    "solde",
    "compare",
    "margin",
    "rating",
    "score",
    "duration",
];

/// Words of the address that a mail comes from.
const SENDERS: [&str; 6] = ["from", "sender", "reply", "bcc", "absender", "expediteur"];

/// The roles that columns compete for.
pub(crate) fn score(role: Role, of: Evidence<'_>) -> Option<Score> {
    let name = name_points(role, of.key);
    // what orders come to over a life was paid at no one time
    let is_of_no_time = role == Role::Value && is_of_a_life(of.key);
    if of.stats.filled == 0.0 || is_of_no_time || is_ruled_out(role, of, name) {
        return None;
    }
    Some(Score { name, cells: cell_points(role, of, name) })
}

fn name_points(role: Role, key: &str) -> f64 {
    let found = name_score(role, key);
    let exact = found > EXACT;
    let points = match found {
        _ if role == Role::CustomerId && (names_login(key) || is_response_id(key)) => PERSON,
        // a tenant may be whoever rents a flat, and is the business that a program works for
        0 if role == Role::CustomerId && is_person_id(key) && entity_by_name(key).is_none() => PERSON,
        // "id" and "contract key" tell something apart, perhaps people
        0 if role == Role::CustomerId && is_id_name(key) && !key.contains("session") => SOMETHING,
        0 => return 0.0,
        _ if WEAK.contains(&(role, key.rsplit(' ').next().unwrap_or(key))) && !(exact && key.contains(' ')) => {
            if exact { 30.0 } else { 18.0 }
        }
        n if exact => 60.0 + f64::from(n - EXACT) / 5.0,
        n => 32.0 + f64::from(n) / 8.0,
    };
    let has = |list: &[&str]| has_word(key, list);
    let beside = match role {
        Role::Time if !exact && has(NOT_WHEN) => 28.0,
        Role::Value if !exact && (has(NOT_PAID) || names_duration(key)) => 40.0,
        Role::CustomerId if !exact && has(&KINDS) => 60.0,
        // "date commande" is no order
        Role::OrderId if has(&DATES) => 60.0,
        _ => 0.0,
    };
    // the price of a line counts before the total of its order, which stands on the first line only
    let line = if role == Role::Value && exact && (key.starts_with("lineitem") || key.starts_with("line item")) {
        30.0
    } else {
        0.0
    };
    (points - beside).max(0.0) + line
}

/// Whether the cells cannot have the role.
fn is_ruled_out(role: Role, of: Evidence<'_>, name: f64) -> bool {
    let (stats, t) = (of.stats, of.traits);
    let consent = says_consent(role, of.key) && stats.time < 0.5;
    if !values_fit(role, stats) && !consent {
        return true;
    }
    if t.filled == 0 {
        return false;
    }
    let many = t.filled >= 10;
    let several = t.filled >= 4;
    match role {
        Role::CustomerId | Role::DeviceId | Role::OrderId => {
            t.person > 0.6
                || (t.prose > 0.4 && name < 60.0)
                || t.decimal > 0.3
                || t.money_sign > 0.3
                || t.agent > 0.3
                || stats.page > 0.6
                || (t.boolean > 0.95 && (many || t.wordy > 0.95))
                || (role == Role::OrderId && (stats.email > 0.5 || many && t.opaque.max(t.integer) < 0.3))
                || (many && t.unique < 0.06 && (t.country > 0.8 || t.device > 0.8 || t.currency > 0.8))
                || (role != Role::CustomerId && t.phone > 0.8 && t.integer < 0.5)
                || (role == Role::CustomerId && name <= SOMETHING && is_of_nobody(of.key, t))
        }
        // all mails of a business come from the same address
        Role::Email if stats.rows >= 2 && stats.distinct == 1 && has_word(of.key, &SENDERS) => true,
        Role::Email => stats.email < 0.3 && t.hash < 0.8,
        // nobody does anything on the day of their birth, or when a connector copied the row
        Role::Time => has_word(of.key, &BIRTH) || is_of_connector(of.key),
        // eleven digits may be read as a moment; a column that is called so says what they are
        Role::Phone => {
            let may_be = stats.time < 0.5 || name >= 60.0 && stats.plain_number > 0.9;
            t.phone < 0.3 && !(t.integer > 0.7 && stats.mean_length >= 7.0 && may_be)
        }
        Role::Event => {
            stats.email > 0.3
                || (stats.page > 0.5 && name < 60.0)
                || t.phone > 0.6
                || t.currency > 0.9
                || t.money_sign > 0.5
                || t.agent > 0.5
        }
        Role::Value => {
            t.phone > 0.6 || t.row_number > 0.9 && name < 60.0 || stats.time > 0.8 && stats.plain_number < 0.5
        }
        Role::Quantity => t.phone > 0.6 || t.decimal > 0.6 && t.most < 1.0 || t.least < 0.0 && t.most <= 0.0,
        Role::Channel => stats.email > 0.3 || stats.number > 0.6 || t.person > 0.8 || t.phone > 0.5 || t.prose > 0.5,
        Role::Page => stats.email > 0.3 || t.currency > 0.9,
        Role::Product => {
            stats.email > 0.3
                || stats.page > 0.8
                || t.phone > 0.8 && t.integer < 0.5
                || t.agent > 0.3
                || t.decimal > 0.6
        }
        Role::Campaign => stats.email > 0.3 || t.agent > 0.3 || t.decimal > 0.6 || stats.page > 0.8,
        Role::Device => {
            stats.email > 0.3
                || stats.number > 0.5
                || stats.page > 0.5
                || many && t.device < 0.2 && t.agent < 0.2 && t.opaque < 0.5
        }
        Role::Country => {
            stats.email > 0.3 || stats.number > 0.5 || t.prose > 0.3 || several && t.country < 0.2 || t.agent > 0.3
        }
        Role::Currency => many && t.currency < 0.5 && t.money_sign < 0.5,
        Role::Text => stats.email > 0.5 || stats.page > 0.7 || t.phone > 0.5 || t.currency > 0.8,
        Role::Name | Role::FirstName | Role::LastName => {
            several && t.person < 0.2 && t.single < 0.3 && (t.opaque > 0.3 || stats.page > 0.3 || t.prose > 0.5)
        }
        Role::Postcode => t.postcode < 0.6 || t.decimal > 0.3,
        Role::Impressions | Role::Clicks => t.decimal > 0.5,
        _ => false,
    }
}

/// What the cells themselves say for a role.
fn cell_points(role: Role, of: Evidence<'_>, name: f64) -> f64 {
    let (stats, t) = (of.stats, of.traits);
    if t.filled == 0 {
        return by_look(role, stats);
    }
    let when = |is: bool, points: f64| if is { points } else { 0.0 };
    let filled = (stats.filled * stats.rows as f64).max(1.0);
    let unique = stats.distinct as f64 / filled;
    let many = filled >= 30.0;
    let id_shape = t.opaque.max(t.integer).max(when(t.unique > 0.2, t.single * 0.7)).max(when(t.wordy > 0.8, 0.5));
    match role {
        Role::Email => 60.0 * stats.email,
        Role::Phone => 40.0 * t.phone,
        Role::Time => {
            let plain = stats.plain_number > 0.8;
            when(stats.time > 0.6 && !plain, 36.0 * stats.time)
                + when(plain && stats.time > 0.6, 20.0)
                + when(stats.serial > 0.9, 8.0)
                - when(many && stats.distinct < 3, 15.0)
        }
        Role::CustomerId => {
            14.0 * id_shape + when(unique < 0.98 && t.top < 0.5, 8.0) + when(unique >= 0.98, 3.0)
                - when(many && stats.distinct <= 3, 20.0)
                - when(stats.email > 0.5, 40.0)
                - when(t.row_number > 0.9, 25.0)
                - when(t.event > 0.7 && t.opaque < 0.5, 20.0)
        }
        Role::DeviceId => {
            12.0 * id_shape + when(unique < 0.98, 6.0)
                - when(many && stats.distinct <= 3, 25.0)
                - when(stats.email > 0.5, 40.0)
        }
        Role::OrderId => {
            10.0 * t.opaque.max(t.integer) + when(unique > 0.3, 6.0) - when(many && stats.distinct <= 5, 25.0)
        }
        Role::Event => {
            let words = t.wordy > 0.5 && stats.number < 0.3 && stats.mean_length < 40.0;
            26.0 * t.event + when(words && stats.distinct >= 2, 8.0) + when(unique < 0.3 && words, 6.0)
                - when(many && unique > 0.9, 20.0)
                - when(stats.number > 0.9, 15.0)
                - when(t.boolean > 0.9, 35.0)
                - when(t.opaque > 0.7 && t.event < 0.3, 14.0)
                - 15.0 * t.country
                - 12.0 * t.device
                - 12.0 * t.person
                - when(t.prose > 0.5, 20.0)
        }
        Role::Value => {
            let long_numbers = t.integer > 0.95 && stats.mean_length >= 6.0 && t.decimal == 0.0;
            8.0 * stats.number + 14.0 * t.decimal + 16.0 * t.money_sign
                - when(many && unique > 0.95 && t.integer > 0.95, 12.0)
                - when(long_numbers, 20.0)
                - when(t.row_number > 0.9, if name < 60.0 { 30.0 } else { 10.0 })
                - when(t.boolean > 0.95, 15.0)
                - when(t.integer > 0.95 && t.least >= 1900.0 && t.most <= 2100.0, 20.0)
        }
        Role::Quantity => when(t.integer > 0.95 && t.least >= -20.0 && t.most <= 2_000.0, 12.0) - 10.0 * t.decimal,
        Role::Channel => {
            26.0 * t.channel + when(stats.page > 0.5, 8.0) - when(many && unique > 0.9 && stats.page < 0.5, 15.0)
        }
        Role::Page => 48.0 * stats.page + when(stats.page < 0.5 && t.wordy > 0.5, 6.0),
        // the name of goods may be long
        Role::Product => {
            when(stats.number < 0.5, 6.0)
                - if name >= 60.0 { 2.0 } else { 8.0 } * t.prose
                - when(t.country > 0.8 || t.boolean > 0.9, 15.0)
        }
        Role::Campaign => when(stats.number < 0.5, 6.0) - when(t.boolean > 0.9, 15.0),
        Role::Device => 26.0 * t.device.max(t.agent),
        Role::Country => 26.0 * t.country,
        Role::Currency => 40.0 * t.currency,
        Role::Text => 32.0 * t.prose - when(many && unique < 0.2, 25.0) - when(name < 60.0 && t.prose < 0.3, 10.0),
        Role::Name => {
            let nobody = t.person < 0.2 && t.single < 0.2 && t.given < 0.1;
            28.0 * t.person - when(nobody, 12.0) - when(nobody && t.unique < 0.9 && t.wordy > 0.3, 30.0)
        }
        Role::Postcode => 24.0 * t.postcode,
        Role::FirstName | Role::LastName => 14.0 * t.single.max(t.person * 0.5),
        _ => by_look(role, stats),
    }
}

/// … where no cells are at hand.
fn by_look(role: Role, stats: &ColumnStats) -> f64 {
    match role {
        Role::Email => 60.0 * stats.email,
        Role::Time => {
            if stats.number < 0.5 {
                36.0 * stats.time
            } else {
                15.0 * stats.time
            }
        }
        Role::Page => 48.0 * stats.page,
        Role::ConsentTime => 15.0 * stats.time,
        _ if role.purpose().is_some() || role == Role::OptOut => 12.0,
        _ => 6.0,
    }
}
