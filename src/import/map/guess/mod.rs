//! Column names and values → roles, kind of table, source.

pub(crate) mod column_stats;
pub(crate) mod consents;
pub(crate) mod kind;
pub(crate) mod names;
pub(crate) mod payments;
pub(crate) mod scores;
pub(crate) mod source;

use crate::events::words;
use crate::import::map::guess::column_stats::{Look, values_fit};
use crate::import::map::guess::consents::says_consent;
use crate::import::map::guess::kind::{kind, settle};
use crate::import::map::guess::names::{EXACT, NAMES, name_score};
use crate::import::map::guess::source::{event_name, source};
use crate::import::map::mapping::{ColumnRole, Mapping, Role};
use crate::import::read::format::Column;

/// Guesses the whole mapping.
pub(crate) fn mapping(file: &str, columns: &[Column], looks: &[Look]) -> Mapping {
    let keys: Vec<String> = columns.iter().map(|c| words(&c.name)).collect();
    let mut roles = vec![Role::Ignore; columns.len()];
    for (role, _) in NAMES {
        assign(*role, &keys, looks, &mut roles);
    }
    whole_name(&keys, &mut roles);
    by_value(&keys, looks, &mut roles);
    let kind = kind(&keys, looks, &mut roles);
    settle(kind, &keys, looks, &mut roles);
    let source = source(file, kind, &roles);
    let columns = columns.iter().zip(&roles).map(|(c, &role)| ColumnRole::new(&c.name, role)).collect();
    Mapping {
        event_name: event_name(file, kind, &roles),
        source,
        kind,
        columns,
        time_zone: "UTC".to_owned(),
        ..Mapping::default()
    }
}

/// Gives a role to the columns that fit it best by name.
fn assign(role: Role, keys: &[String], looks: &[Look], roles: &mut [Role]) {
    // beside its parts only "Name" itself is the name: "Company name" is not
    let exactly = role == Role::Name && roles.iter().any(|r| matches!(r, Role::FirstName | Role::LastName));
    let mut scored: Vec<(u32, usize)> = (0..keys.len())
        .filter(|&i| roles[i] == Role::Ignore)
        .filter(|&i| values_fit(role, &looks[i]) || says_consent(role, &keys[i]) && looks[i].time < 0.5)
        .map(|i| (name_score(role, &keys[i]), i))
        .filter(|(score, _)| if exactly { *score > EXACT } else { *score > 0 })
        .collect();
    // empty columns last, then the better name, then file order
    scored.sort_by_key(|&(score, i)| (looks[i].filled == 0.0, std::cmp::Reverse(score), i));
    let Some(&(_, best)) = scored.first() else { return };
    roles[best] = role;
    for &(_, i) in &scored[1..] {
        let joined = match role {
            // source and medium, device and user agent belong together
            Role::Channel => {
                is_source_or_medium(&keys[best])
                    && is_source_or_medium(&keys[i])
                    && prefix(&keys[best]) == prefix(&keys[i])
            }
            // a time for e-mail, one for SMS
            Role::ConsentTime => true,
            Role::Device => keys[best].ends_with("agent") != keys[i].ends_with("agent"),
            _ => false,
        };
        if joined && roles.iter().filter(|r| **r == role).count() < 2 {
            roles[i] = role;
        }
    }
}

/// "Nom" beside no first name, or "Nombre" beside no last name, is the whole name.
fn whole_name(keys: &[String], roles: &mut [Role]) {
    let at = |role: Role| roles.iter().position(|r| *r == role);
    let ((Some(alone), None) | (None, Some(alone))) = (at(Role::FirstName), at(Role::LastName)) else { return };
    if matches!(keys[alone].as_str(), "nom" | "nombre") && at(Role::Name).is_none() {
        roles[alone] = Role::Name;
    }
}

fn is_source_or_medium(key: &str) -> bool {
    key.ends_with("medium") || key.ends_with("source")
}

/// A name without its last word.
fn prefix(key: &str) -> &str {
    key.rsplit_once(' ').map_or("", |(p, _)| p)
}

/// Fills the roles that no name gave from what the values look like.
fn by_value(keys: &[String], looks: &[Look], roles: &mut [Role]) {
    let free = |roles: &[Role], wanted: &dyn Fn(usize) -> bool| {
        (0..keys.len()).find(|&i| roles[i] == Role::Ignore && looks[i].filled > 0.3 && wanted(i))
    };
    if !roles.contains(&Role::Email)
        && let Some(i) = free(roles, &|i| looks[i].email > 0.8)
    {
        roles[i] = Role::Email;
    }
    if !roles.contains(&Role::Time)
        && let Some(i) = free(roles, &|i| looks[i].time > 0.9 && looks[i].number < 0.5)
    {
        roles[i] = Role::Time;
    }
    // a time of day beside its date
    let says_when =
        |i: usize| ["time", "uhrzeit", "zeit", "heure", "hora", "ora", "tijd"].iter().any(|w| keys[i].contains(w));
    if let [date] = *(0..keys.len()).filter(|&i| roles[i] == Role::Time).collect::<Vec<_>>()
        && looks[date].clock == 0.0
        && let Some(i) = free(roles, &|i| looks[i].clock > 0.9 && says_when(i))
    {
        roles[i] = Role::Time;
    }
    let named = |roles: &[Role]| {
        roles.iter().any(|r| matches!(r, Role::CustomerId | Role::Email | Role::DeviceId | Role::Phone))
    };
    let ends_in_id = |i: usize| keys[i] == "id" || keys[i].ends_with(" id") || keys[i].ends_with(" key");
    if !named(roles)
        && let Some(i) = free(roles, &|i| ends_in_id(i) && !keys[i].contains("session"))
    {
        roles[i] = Role::CustomerId;
    }
    if !named(roles)
        && let Some(i) = free(roles, &|i| keys[i].contains("session"))
    {
        roles[i] = Role::DeviceId;
    }
    if !roles.contains(&Role::Event)
        && !roles.contains(&Role::Page)
        && let Some(i) = free(roles, &|i| looks[i].page > 0.8)
    {
        roles[i] = Role::Page;
    }
    // a file without a header: beside a time the first column names somebody, a column of few words says what happened
    if keys.iter().all(|k| k.starts_with("column ")) {
        if !named(roles)
            && roles.contains(&Role::Time)
            && let Some(i) = free(roles, &|i| looks[i].time < 0.5 && looks[i].mean_length < 60.0)
        {
            roles[i] = Role::CustomerId;
        }
        let few = |i: usize| {
            looks[i].number < 0.5
                && looks[i].time < 0.5
                && (looks[i].rows < 20 || looks[i].distinct * 4 < looks[i].rows)
        };
        if !roles.contains(&Role::Event)
            && let Some(i) = free(roles, &few)
        {
            roles[i] = Role::Event;
        }
        if !roles.contains(&Role::Value)
            && let Some(i) = free(roles, &|i| looks[i].number > 0.9)
        {
            roles[i] = Role::Value;
        }
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use crate::import::map::mapping::TableKind;

    fn guess(file: &str, names: &[&str], looks: &[Look]) -> Mapping {
        let columns: Vec<Column> =
            names.iter().map(|n| Column { name: (*n).to_owned(), samples: vec![], filled: 1.0, bytes: 0 }).collect();
        mapping(file, &columns, looks)
    }

    fn text() -> Look {
        Look { filled: 1.0, distinct: 3, rows: 100, mean_length: 8.0, ..Look::default() }
    }

    #[test]
    fn web_events() {
        let time = Look { time: 1.0, ..text() };
        let names = ["cookie_id", "customer_id", "time", "event", "page", "channel", "product", "device", "country"];
        let mut looks = vec![text(); 9];
        looks[2] = time;
        let m = guess("web_events.csv", &names, &looks);
        let roles: Vec<Role> = m.columns.iter().map(|c| c.role).collect();
        use Role::*;
        assert_eq!(roles, [DeviceId, CustomerId, Time, Event, Page, Channel, Product, Device, Country]);
        assert_eq!((m.kind, m.source.as_str()), (TableKind::Events, "Website"));
    }

    #[test]
    fn names_in_two_columns_and_source_with_medium() {
        let names = ["First Name", "Last Name", "E-Mail", "utm_source", "utm_medium", "Created", "Newsletter opt-in"];
        let mut looks = vec![Look { distinct: 100, ..text() }; 7];
        looks[2].email = 1.0;
        looks[3].distinct = 3;
        looks[4].distinct = 3;
        looks[5].time = 1.0;
        looks[6] = Look { yes_no: 1.0, ..text() };
        let m = guess("export.csv", &names, &looks);
        assert_eq!(m.kind, TableKind::People);
        assert_eq!((m.role("First Name"), m.role("Last Name")), (Role::FirstName, Role::LastName));
        assert_eq!(m.columns_with(Role::Milestone).collect::<Vec<_>>(), ["Created"]);
        assert_eq!(m.role("Newsletter opt-in"), Role::Consent);
    }

    #[test]
    fn parts_of_a_name_are_told_from_the_whole_and_from_other_names() {
        let roles = |names: &[&str]| -> Vec<Role> {
            let all = [&["E-mail"], names].concat();
            let mut looks = vec![Look { distinct: 100, ..text() }; all.len()];
            looks[0].email = 1.0;
            guess("contacts.csv", &all, &looks).columns[1..].iter().map(|c| c.role).collect()
        };
        use Role::{Attribute, FirstName, LastName, Name};
        assert_eq!(roles(&["Nachname", "Vorname"]), [LastName, FirstName]);
        assert_eq!(roles(&["Name", "First name", "Surname"]), [Name, FirstName, LastName]);
        assert_eq!(roles(&["First name", "Last name", "Company name"]), [FirstName, LastName, Attribute]);
        assert_eq!(roles(&["Prénom", "Nom"]), [FirstName, LastName]);
        assert_eq!((roles(&["Nom"]), roles(&["Nombre"])), (vec![Name], vec![Name]));
        assert_eq!(roles(&["Billing First Name", "Billing Last Name"]), [FirstName, LastName]);
    }

    #[test]
    fn order_lines() {
        let names = ["Name", "Email", "Created at", "Total", "Lineitem quantity", "Lineitem name", "Lineitem price"];
        let mut looks = vec![text(); 7];
        looks[1].email = 1.0;
        looks[2].time = 1.0;
        for i in [3, 4, 6] {
            looks[i].number = 1.0;
        }
        let m = guess("orders.csv", &names, &looks);
        assert_eq!(m.kind, TableKind::Orders);
        assert_eq!(m.role("Name"), Role::OrderId);
        assert_eq!((m.role("Lineitem price"), m.role("Total")), (Role::Value, Role::Ignore));
        assert_eq!(m.source, "Shop");
    }
}
