//! Which columns that no role fits are kept as properties of events, and which are left out.

use rustc_hash::FxHashMap;

use crate::events::{AddressPart, words};
use crate::import::map::guess::column_stats::ColumnStats;
use crate::import::map::mapping::{Mapping, Role, TableKind};
use crate::import::read::format::Column;
use crate::import::read::units::{self, Unit};
use crate::model::MAX_PROPERTIES;
use crate::privacy::findings;

/// What stands before the names of properties in the columns of tools' records: "properties.plan".
pub const PREFIX: &str = "properties.";

/// Words that say that a column names people, wherever they stand.
const PERSONAL: &[&str] = &[
    "firstname",
    "lastname",
    "surname",
    "forename",
    "vorname",
    "nachname",
    "prenom",
    "fullname",
    "username",
    "login",
    "address1",
    "address2",
    "adresse",
    "street",
    "strasse",
    "straße",
    "birth",
    "birthday",
    "birthdate",
    "dob",
    "geburtsdatum",
    "naissance",
    "ssn",
    "passport",
    "iban",
    "bic",
    "cvv",
    "password",
    "passwort",
    "secret",
    "latitude",
    "longitude",
    "billing",
    "recipient",
    "ip",
    // in languages that other names of columns are not known in
    "nimi",
    "osoite",
    "puhelin",
    "sahkoposti",
    "namn",
    "adress",
    "epost",
    "navn",
    "imię",
    "imie",
    "nazwisko",
    "adres",
    "soyad",
    "soyadı",
    "jmeno",
    "přijmeni",
    "adresa",
    "naam",
    "straat",
    "endereco",
    "sobrenome",
    "direccion",
    "domicilio",
    "indirizzo",
    "telefono",
    "telefone",
];

/// Parts of names that say so where words do not stand apart, or change their ends.
const PERSONAL_PARTS: &[&str] = &[
    "名前",
    "氏名",
    "姓名",
    "住所",
    "地址",
    "電話",
    "电话",
    "手机",
    "メール",
    "邮箱",
    "이름",
    "성명",
    "주소",
    "전화",
    "이메일",
    "имя",
    "фамили",
    "фио",
    "адрес",
    "телефон",
];

/// Words that say so at the end of a name.
const PERSONAL_AT_END: &[&str] = &[
    "email",
    "mail",
    "phone",
    "mobile",
    "telephone",
    "telefon",
    "tel",
    "fax",
    "address",
    "zip",
    "postcode",
    "postal",
    "plz",
    "lat",
    "lng",
    "lon",
    "cookie",
    "card",
];

/// Words beside which "name" is that of a person.
const NAME_OF: &[&str] = &[
    "first", "last", "full", "customer", "user", "contact", "middle", "given", "family", "shipping", "account",
    "display",
];

/// Words at the end of names of numbers and addresses of single things.
const SINGLE: &[&str] = &[
    "id",
    "ids",
    "uuid",
    "guid",
    "gid",
    "hash",
    "token",
    "key",
    "nr",
    "no",
    "ref",
    "reference",
    "session",
    "url",
    "uri",
    "link",
    "referrer",
    "referer",
    "agent",
    "useragent",
    "timestamp",
    "signature",
    "fingerprint",
    "path",
    "notes",
    "note",
    "comment",
    "comments",
    "message",
];

/// So few different values are groups whatever the column is called.
const FEW: usize = 50;

/// More columns whose names differ in their numbers alone are values that stand where names should: "order 4711",
/// "order 4712".
const NUMBERED: usize = 500;

/// Longest texts, in bytes on average, that are groups rather than prose.
const SHORT: f64 = 60.0;

/// Whether a name says that the values name people.
pub(crate) fn is_personal_name(name: &str) -> bool {
    let key = words(name);
    let parts: Vec<&str> = key.split(' ').collect();
    let last = parts.last().copied().unwrap_or_default();
    key == "name"
        || matches!(AddressPart::of_column(name), Some((AddressPart::Postcode | AddressPart::PostcodeAndCity, _)))
        || parts.iter().any(|part| PERSONAL.contains(part))
        || PERSONAL_PARTS.iter().any(|part| key.contains(part))
        || PERSONAL_AT_END.contains(&last)
        || parts.contains(&"address")
        || (last == "name" && parts.iter().any(|part| NAME_OF.contains(part)))
}

/// Whether a text may be kept: it holds no e-mail address, telephone, card or account number.
pub(crate) fn is_kept_text(text: &str) -> bool {
    findings(text).is_empty()
}

/// The role of a column of events that no other role fits.
pub(crate) fn role_of(name: &str, stats: &ColumnStats, samples: &[String]) -> Role {
    let key = words(name);
    let filled = (stats.filled * stats.rows as f64).round() as usize;
    let few = stats.distinct <= FEW && filled >= 10 * stats.distinct;
    let single = key.rsplit(' ').next().is_some_and(|last| SINGLE.contains(&last));
    let useless = filled == 0 || stats.time > 0.6 || stats.email > 0.0 || (stats.page > 0.5 && !few);
    if useless || is_personal_name(name) || (single && !few) || !samples.iter().all(|sample| is_kept_text(sample)) {
        return Role::Ignore;
    }
    if stats.plain_number > 0.95 || unit_of(&key, stats).is_some() {
        return Role::NumberProperty;
    }
    // what differs with nearly every event groups nothing
    let unique = filled >= 20 && stats.distinct * 2 > filled;
    if unique || stats.mean_length > SHORT { Role::Ignore } else { Role::Property }
}

/// A name with all of its numbers as one sign.
fn without_digits(name: &str) -> String {
    let mut form: Vec<char> = name.chars().map(|c| if c.is_ascii_digit() { '#' } else { c }).collect();
    form.dedup_by(|a, b| (*a, *b) == ('#', '#'));
    form.into_iter().collect()
}

/// The unit that the cells of a column name: percent, or seconds where they are lengths of time. What stands between colons
/// is one only where the column is called so and some could be no time of day.
fn unit_of(key: &str, stats: &ColumnStats) -> Option<Unit> {
    let between_colons = stats.colons > 0.9 && stats.long_colons && units::names_duration(key);
    if stats.percent > 0.9 {
        Some(Unit::Percent)
    } else if stats.duration > 0.9 || stats.duration + stats.colons > 0.9 && stats.duration > 0.0 || between_colons {
        Some(Unit::Seconds)
    } else {
        None
    }
}

/// What a property of numbers is called that name their unit: "discount (%)", "talk time (s)".
fn name_with_unit(name: &str, stats: &ColumnStats) -> Option<String> {
    let unit = unit_of(&words(name), stats)?.mark();
    Some(format!("{} ({unit})", name.trim()))
}

/// Whether a column holds the town or the state of the address that a postcode of the same row is of: something of the person,
/// where it is too personal or too various to group events by.
fn is_part_of_address(mapping: &Mapping) -> impl Fn(&str, &ColumnStats) -> bool + use<> {
    let postcode = mapping.columns_with(Role::Postcode).next();
    let of_delivery = postcode.map(|name| AddressPart::of_column(name).is_some_and(|(_, of_delivery)| of_delivery));
    move |name, stats| {
        let part = AddressPart::of_column(name);
        let is_place = |part| matches!(part, AddressPart::City | AddressPart::Region);
        let is_of_it = part.is_some_and(|(part, is_of)| is_place(part) && Some(is_of) == of_delivery);
        is_of_it && stats.filled > 0.0 && stats.email == 0.0
    }
}

/// Keeps columns of events that no role fits as properties. `is_decided` says of which a preset knows better.
pub(crate) fn add_properties(
    columns: &[Column],
    all_stats: &[ColumnStats],
    mapping: &mut Mapping,
    is_decided: impl Fn(&str) -> bool,
) {
    if !matches!(mapping.kind, TableKind::Events | TableKind::Orders) {
        return;
    }
    let forms: Vec<String> = columns.iter().map(|column| without_digits(&column.name)).collect();
    let mut of_form: FxHashMap<&str, usize> = FxHashMap::default();
    forms.iter().for_each(|form| *of_form.entry(form).or_default() += 1);
    let is_part = is_part_of_address(mapping);
    let mut kept = Vec::new();
    for ((column, stats), form) in columns.iter().zip(all_stats).zip(&forms) {
        if mapping.role(&column.name) == Role::Ignore && !is_decided(&column.name) {
            let role = match of_form[form.as_str()] > NUMBERED {
                true => Role::Ignore,
                false => role_of(&column.name, stats, &column.samples),
            };
            let role = if role == Role::Ignore && is_part(&column.name, stats) { Role::Attribute } else { role };
            mapping.set_role(&column.name, role);
            if role == Role::NumberProperty
                && let Some(name) = name_with_unit(&column.name, stats)
                && let Some(of) = mapping.columns.iter_mut().find(|of| of.column == column.name)
            {
                of.event = name;
            }
            if role.property().is_some() {
                kept.push((stats.filled, &column.name));
            }
        }
    }
    // a project holds no more of them: those that most events have
    kept.sort_by(|a, b| b.0.total_cmp(&a.0));
    for (_, name) in kept.into_iter().skip(MAX_PROPERTIES) {
        mapping.set_role(name, Role::Ignore);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_named_after_values_are_not_kept() {
        let column = |name: String| Column { name, samples: vec!["1".to_owned()], filled: 0.5, bytes: 0 };
        let columns_of = |n: usize| -> Vec<Column> { (0..n).map(|i| column(format!("order_{i}_done"))).collect() };
        let kept = |n: usize| {
            let columns: Vec<Column> = columns_of(n).into_iter().chain([column("plan".to_owned())]).collect();
            let stats =
                ColumnStats { rows: 100, filled: 0.5, distinct: 3, plain_number: 1.0, ..ColumnStats::default() };
            let mut mapping = Mapping { kind: TableKind::Events, ..Mapping::default() };
            add_properties(&columns, &vec![stats; columns.len()], &mut mapping, |_| false);
            columns.iter().filter(|column| mapping.role(&column.name).property().is_some()).count()
        };
        assert_eq!(kept(NUMBERED), MAX_PROPERTIES);
        assert_eq!(kept(NUMBERED + 1), 1);
        assert_eq!(kept(1_000), 1);
    }

    #[test]
    fn names_of_people_are_told_from_others() {
        for name in [
            "email",
            "customerEmail",
            "Billing City",
            "Shipping Address1",
            "first_name",
            "Name",
            "phone",
            "user_name",
            "date_of_birth",
            "ip",
            "zip",
        ] {
            assert!(is_personal_name(name), "{name}");
        }
        for name in ["plan", "form_name", "city", "email_variant", "price_list", "phone_model", "shipping", "zipper"] {
            assert!(!is_personal_name(name), "{name}");
        }
    }

    #[test]
    fn of_very_many_columns_those_are_kept_that_most_events_have() {
        let names: Vec<String> = (0..300).map(|i| format!("key {i}")).collect();
        let column = |name: &String| Column { name: name.clone(), samples: Vec::new(), filled: 0.0, bytes: 0 };
        let columns: Vec<Column> = names.iter().map(column).collect();
        let stats =
            |i: usize| ColumnStats { filled: i as f64 / 300.0, rows: 1_000, distinct: 3, ..ColumnStats::default() };
        let all_stats: Vec<ColumnStats> = (0..300).map(stats).collect();
        let mut mapping = Mapping::default();
        add_properties(&columns, &all_stats, &mut mapping, |_| false);
        let kept: Vec<&str> = mapping.columns_with(Role::Property).collect();
        assert_eq!(kept, names[300 - MAX_PROPERTIES..].iter().map(String::as_str).collect::<Vec<_>>());
    }

    #[test]
    fn what_groups_events_is_kept() {
        let stats = ColumnStats { filled: 0.9, rows: 1_000, distinct: 4, mean_length: 6.0, ..ColumnStats::default() };
        let role = |name: &str, stats: &ColumnStats| role_of(name, stats, &["pro".to_owned()]);
        assert_eq!(role("plan", &stats), Role::Property);
        assert_eq!(role("variant_id", &stats), Role::Property);
        assert_eq!(role("email", &stats), Role::Ignore);
        assert_eq!(role("seats", &ColumnStats { number: 1.0, plain_number: 1.0, ..stats }), Role::NumberProperty);
        assert_eq!(role("plan", &ColumnStats { filled: 0.0, ..stats }), Role::Ignore);
        assert_eq!(role("cart_id", &ColumnStats { distinct: 800, ..stats }), Role::Ignore);
        assert_eq!(role("remark", &ColumnStats { distinct: 800, ..stats }), Role::Ignore);
        assert_eq!(role("shipped", &ColumnStats { time: 1.0, ..stats }), Role::Ignore);
        assert_eq!(role_of("contact", &stats, &["ann@example.com".to_owned()]), Role::Ignore);
    }
}
