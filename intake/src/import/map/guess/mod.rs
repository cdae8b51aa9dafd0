//! Cells and names of columns → roles, kind of table, source, and what a person has to be asked.
//!
//! Every column is scored for every role by what its name says and what its cells say ([`score`]); the assignment of roles
//! to columns with the greatest sum is taken ([`assign`]); where another is nearly as good, or a name and its cells say
//! different things, there is a question ([`questions`]).

pub(crate) mod ad_costs;
pub(crate) mod assign;
pub(crate) mod column_stats;
pub(crate) mod columns;
pub(crate) mod consents;
pub(crate) mod deleted;
pub(crate) mod documents;
pub(crate) mod entities;
pub(crate) mod entity_names;
pub(crate) mod kind;
pub(crate) mod life_totals;
pub(crate) mod load_times;
pub(crate) mod names;
pub(crate) mod new_people;
pub(crate) mod no_customers;
pub(crate) mod payments;
pub(crate) mod questions;
pub(crate) mod score;
pub(crate) mod scores;
pub(crate) mod source;
pub(crate) mod state_column;
pub(crate) mod state_logs;
pub(crate) mod state_questions;
pub(crate) mod subscriptions;
pub(crate) mod traits;
pub(crate) mod value_words;

use crate::events::{has_word, tidy_name, words};
use crate::import::map::guess::ad_costs::settle_cost;
use crate::import::map::guess::assign::{Points, best};
use crate::import::map::guess::column_stats::ColumnStats;
use crate::import::map::guess::columns::Columns;
use crate::import::map::guess::kind::{kind, settle};
use crate::import::map::guess::life_totals::{are_customers, is_sign_up};
use crate::import::map::guess::names::{BEGINS, EXACT, NAMES, WEAK, is_count, is_person_id, name_score, names_session};
use crate::import::map::guess::new_people::are_new_people;
use crate::import::map::guess::questions::ask;
use crate::import::map::guess::score::{ENOUGH, Score};
use crate::import::map::guess::source::{
    EVENT, PAGE_VIEW, PRODUCT_VIEWED, PURCHASE, SIGNED_UP, event_name, is_of_people, named_by_time, source,
};
use crate::import::map::guess::subscriptions::{STARTED, add_ends, are_subscriptions};
use crate::import::map::guess::traits::{RowSample, Traits, several_for_one};
use crate::import::map::mapping::{ColumnRole, Mapping, Role, TableKind};
use crate::import::map::question::RoleQuestion;
use crate::import::read::currency_marks::currency_in_name;
use crate::import::read::format::Column;
use crate::import::read::units::names_duration;

/// Columns that compete for roles at most: those with the most points.
const COMPETING: usize = 80;

/// Guesses the whole mapping, and says what it leaves open.
pub(crate) fn mapping(
    file: &str,
    columns: &[Column],
    all_stats: &[ColumnStats],
    sample: &RowSample,
) -> (Mapping, Vec<RoleQuestion>) {
    let keys: Vec<String> = columns.iter().map(|c| words(&c.name)).collect();
    let is_of_person = |key: &String| name_score(Role::CustomerId, key) > EXACT || is_person_id(key);
    let of = Columns {
        names: columns.iter().map(|c| c.name.as_str()).collect(),
        of_people: is_of_people(file) && !keys.iter().any(is_of_person),
        keys,
        all_stats,
        traits: (0..columns.len()).map(|i| Traits::of(sample.column(i))).collect(),
        sample,
    };
    let mut roles = assigned(&of);
    clear_constant_sources(&of, &mut roles);
    let counts = clear_counts(&of, &mut roles);
    add_partners(&of, &mut roles);
    given_name(&of.keys, &mut roles);
    whole_name(&of, &mut roles);
    by_cells(&of, &mut roles);
    clients(&of.keys, &mut roles);
    clear_ids(&counts, &mut roles);
    let are_customers = are_customers(&of.keys, all_stats, &roles);
    let mut kind = match are_customers {
        true => TableKind::People,
        false => kind(&of.keys, all_stats, &mut roles, is_of_people(file)),
    };
    // nothing says what happened but when somebody came to be known
    let name = event_name(file, kind, &of, &roles);
    let says_nothing = name == EVENT || named_by_time(&of.keys, &roles).is_some_and(|named| tidy_name(&named) == name);
    if says_nothing && are_new_people(&of.keys, all_stats, &roles) {
        kind = TableKind::People;
    }
    if kind == TableKind::Spend {
        settle_cost(&of.keys, all_stats, &mut roles);
    }
    settle(kind, &of.keys, all_stats, &mut roles);
    load_times::replace(&of, &mut roles);
    // a column that is called the event says what happened in later files, though it is empty in this one
    let is_event = |key: &String| name_score(Role::Event, key) > EXACT && !WEAK.contains(&(Role::Event, key.as_str()));
    let has_event_name = of.keys.iter().any(is_event);
    let has = |role: Role| roles.contains(&role);
    let visits =
        kind == TableKind::Events && !has_event_name && has(Role::Page) && has(Role::Value) && !has(Role::Event);
    let of_subscriptions = are_subscriptions(&of.keys, all_stats) && kind == TableKind::Events && !has_event_name;
    let ends = if of_subscriptions { add_ends(&of.keys, all_stats, &mut roles) } else { Vec::new() };
    let event_name = match () {
        () if has_event_name => String::new(),
        () if of_subscriptions => STARTED.to_owned(),
        () => event_name(file, kind, &of, &roles),
    };
    let column = |(i, (column, &role)): (usize, (&Column, &Role))| {
        let mut column = ColumnRole::new(&column.name, role);
        if let Some((_, name)) = ends.iter().find(|(end, _)| *end == i) {
            (*name).clone_into(&mut column.event);
        }
        // whoever is in a list of customers with their totals signed up on the day that the record was made
        if are_customers && role == Role::Milestone && is_sign_up(&of.keys[i]) {
            column.event = SIGNED_UP.to_owned();
        }
        column
    };
    let mut mapping = Mapping {
        // what was paid for was bought, whoever says in which column that stands
        paid_event_name: match event_name.as_str() {
            PAGE_VIEW if visits => PURCHASE.to_owned(),
            PRODUCT_VIEWED => PURCHASE.to_owned(),
            _ => String::new(),
        },
        event_name,
        source: source(file, kind, &roles),
        kind,
        columns: columns.iter().zip(&roles).enumerate().map(column).collect(),
        time_zone: "UTC".to_owned(),
        ..Mapping::default()
    };
    let open = ask(&of, &roles, kind, &mapping.event_name);
    mapping.unclear = open.unclear;
    (mapping, open.questions)
}

/// A "client id" is that of a browser beside pages and sessions, else that of whom the business calls its client.
fn clients(keys: &[String], roles: &mut [Role]) {
    const WEB: [&str; 12] = [
        "page", "session", "url", "browser", "referrer", "cookie", "utm", "hostname", "pseudo", "screen", "visit",
        "path",
    ];
    let is_web = roles.contains(&Role::Page) || keys.iter().any(|key| has_word(key, &WEB));
    if is_web || roles.contains(&Role::CustomerId) {
        return;
    }
    for (key, role) in keys.iter().zip(roles) {
        if *role == Role::DeviceId && key == "client id" {
            *role = Role::CustomerId;
        }
    }
}

/// The roles of columns by the best assignment.
fn assigned(of: &Columns<'_>) -> Vec<Role> {
    let mut roles = vec![Role::Ignore; of.count()];
    let total = |role: Role, i: usize| of.score(role, i).map(Score::total).filter(|points| *points >= ENOUGH);
    let most = |i: &usize| NAMES.iter().filter_map(|(role, _)| total(*role, *i)).fold(0.0, f64::max);
    let mut competing: Vec<(usize, f64)> =
        (0..of.count()).map(|i| (i, most(&i))).filter(|(_, most)| *most > 0.0).collect();
    competing.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
    competing.truncate(COMPETING);
    competing.sort_unstable_by_key(|(i, _)| *i);
    // of equal columns the first
    let early = |n: usize| n as f64 * 1e-4;
    let points: Points = NAMES
        .iter()
        .map(|(role, _)| competing.iter().enumerate().map(|(n, (i, _))| Some(total(*role, *i)? - early(n))).collect())
        .collect();
    let (chosen, _) = best(&points, competing.len());
    for ((role, _), column) in NAMES.iter().zip(chosen) {
        if let Some(column) = column {
            roles[competing[column].0] = *role;
        }
    }
    // beside its parts only "Name" itself is the name: "Company name" is not
    if roles.iter().any(|r| matches!(r, Role::FirstName | Role::LastName))
        && let Some(i) = roles.iter().position(|r| *r == Role::Name)
        && name_score(Role::Name, &of.keys[i]) <= EXACT
    {
        roles[i] = Role::Ignore;
    }
    roles
}

/// Takes the role of an id from columns that count people in a report of days, and says which they are.
fn clear_counts(of: &Columns<'_>, roles: &mut [Role]) -> Vec<usize> {
    let whole = |i: &usize| of.traits[*i].integer > 0.95;
    let among = (0..of.count()).filter(whole).any(|i| is_count(&of.keys[i], false));
    let counts: Vec<usize> = (0..of.count()).filter(whole).filter(|&i| is_count(&of.keys[i], among)).collect();
    clear_ids(&counts, roles);
    counts
}

/// Takes the role of the channel from columns of one word that names none: the "source" of a record is often the program that
/// made it.
fn clear_constant_sources(of: &Columns<'_>, roles: &mut [Role]) {
    const OF_RECORDS: [&str; 11] = [
        "source",
        "origin",
        "medium",
        "quelle",
        "herkunft",
        "origen",
        "fuente",
        "fonte",
        "sorgente",
        "provenance",
        "bron",
    ];
    for (i, role) in roles.iter_mut().enumerate().filter(|(_, role)| **role == Role::Channel) {
        let (stats, traits) = (&of.all_stats[i], &of.traits[i]);
        let is_constant = traits.filled > 0 && stats.distinct == 1 && traits.channel < 0.1 && stats.page < 0.3;
        if is_constant && OF_RECORDS.contains(&of.keys[i].as_str()) {
            *role = Role::Ignore;
        }
    }
}

/// Takes the role of an id from some columns.
fn clear_ids(columns: &[usize], roles: &mut [Role]) {
    for &i in columns {
        if roles[i].is_identifier() {
            roles[i] = Role::Ignore;
        }
    }
}

/// Gives columns the role of another that they belong to: source and medium, device and user agent, times of consent.
fn add_partners(of: &Columns<'_>, roles: &mut [Role]) {
    let keys = &of.keys;
    for role in [Role::Channel, Role::ConsentTime, Role::Device, Role::Value] {
        let Some(first) = roles.iter().position(|r| *r == role) else { continue };
        let mut others: Vec<(u32, usize)> = (0..keys.len())
            .filter(|&i| roles[i] == Role::Ignore && of.score(role, i).is_some())
            .map(|i| (name_score(role, &keys[i]), i))
            .filter(|(score, _)| *score > 0)
            .collect();
        others.sort_by_key(|&(score, i)| (std::cmp::Reverse(score), i));
        for (_, i) in others {
            let joined = match role {
                Role::Channel => {
                    let (a, b) = (keys[first].as_str(), keys[i].as_str());
                    let alike = is_source_or_medium(a) && is_source_or_medium(b) && prefix(a) == prefix(b);
                    // the site beside the medium says more than either
                    alike || a.ends_with("medium") && is_referrer(b) || is_referrer(a) && b.ends_with("medium")
                }
                // the same money of other rows, in another currency
                Role::Value => {
                    let named = |i: usize| currency_in_name(&keys[i]);
                    named(first).zip(named(i)).is_some_and(|(own, other)| own.0 == other.0 && own.1 != other.1)
                }
                Role::Device => keys[first].ends_with("agent") != keys[i].ends_with("agent"),
                _ => true,
            };
            if joined && roles.iter().filter(|r| **r == role).count() < 2 {
                roles[i] = role;
            }
        }
    }
}

/// "Nome" may be what anything is called; beside a family name it is the given one.
fn given_name(keys: &[String], roles: &mut [Role]) {
    let is_open = roles.contains(&Role::LastName) && !roles.contains(&Role::FirstName);
    if let Some(i) = keys.iter().position(|key| key == "nome").filter(|&i| is_open && roles[i] == Role::Ignore) {
        roles[i] = Role::FirstName;
    }
}

/// "Nom" beside no first name, or "Nombre" beside no last name, is the whole name; so is either beside an address or with cells
/// that are names of people.
fn whole_name(of: &Columns<'_>, roles: &mut [Role]) {
    let keys = &of.keys;
    let at = |role: Role| roles.iter().position(|r| *r == role);
    if [Role::Name, Role::FirstName, Role::LastName].into_iter().all(|role| at(role).is_none()) {
        let of_people = at(Role::Email).is_some() || at(Role::Phone).is_some();
        let is_it = |i: &usize| {
            let t = &of.traits[*i];
            let are_names = t.person > 0.3 || of_people && t.spaced > 0.5 && t.wordy > 0.9;
            roles[*i] == Role::Ignore && matches!(keys[*i].as_str(), "nom" | "nombre" | "nome") && are_names
        };
        if let Some(i) = (0..keys.len()).find(is_it) {
            roles[i] = Role::Name;
        }
        return;
    }
    let ((Some(alone), None) | (None, Some(alone))) = (at(Role::FirstName), at(Role::LastName)) else { return };
    if matches!(keys[alone].as_str(), "nom" | "nombre" | "nome") && at(Role::Name).is_none() {
        roles[alone] = Role::Name;
    }
}

fn is_source_or_medium(key: &str) -> bool {
    key.ends_with("medium") || key.ends_with("source")
}

/// Whether a column's name is that of the address that a visit came from.
fn is_referrer(key: &str) -> bool {
    key.ends_with("referrer") || key.ends_with("referer") || key == "referring url"
}

/// A name without its last word.
fn prefix(key: &str) -> &str {
    key.rsplit_once(' ').map_or("", |(p, _)| p)
}

/// Fills the roles that the points left open, as the first reading of a question.
fn by_cells(of: &Columns<'_>, roles: &mut [Role]) {
    let (keys, all_stats) = (&of.keys, of.all_stats);
    let free = |roles: &[Role], wanted: &dyn Fn(usize) -> bool| {
        (0..keys.len()).find(|&i| roles[i] == Role::Ignore && all_stats[i].filled > 0.3 && wanted(i))
    };
    let best_free = |roles: &[Role], role: Role, least: f64| {
        let points = |i: usize| of.score(role, i).map(Score::total).filter(|points| *points >= least);
        let all = (0..keys.len()).filter(|&i| roles[i] == Role::Ignore && all_stats[i].filled > 0.3);
        all.filter_map(|i| Some((i, points(i)?))).max_by(|a, b| a.1.total_cmp(&b.1).then(b.0.cmp(&a.0))).map(|(i, _)| i)
    };
    if !roles.contains(&Role::Time)
        && let Some(i) = best_free(roles, Role::Time, 18.0).filter(|&i| all_stats[i].time > 0.9)
    {
        roles[i] = Role::Time;
    }
    // a time of day beside its date
    let says_when = |i: usize| {
        !names_duration(&keys[i])
            && (has_word(&keys[i], &BEGINS)
                || ["time", "uhrzeit", "zeit", "heure", "hora", "ora", "tijd"].iter().any(|w| keys[i].contains(w)))
    };
    if let [date] = *(0..keys.len()).filter(|&i| roles[i] == Role::Time).collect::<Vec<_>>()
        && all_stats[date].clock == 0.0
        && let Some(i) = free(roles, &|i| all_stats[i].clock > 0.9 && says_when(i))
    {
        roles[i] = Role::Time;
    }
    let named = |roles: &[Role]| {
        roles.iter().any(|r| matches!(r, Role::CustomerId | Role::Email | Role::DeviceId | Role::Phone))
    };
    if !named(roles)
        && let Some(i) = free(roles, &|i| names_session(&keys[i]) && of.score(Role::DeviceId, i).is_some())
    {
        roles[i] = Role::DeviceId;
    }
    let numbered = of.are_numbered();
    if !named(roles)
        && let Some(i) = best_free(roles, Role::CustomerId, if numbered { 12.0 } else { 28.0 })
        && (all_stats[i].distinct > 1 || all_stats[i].rows < 2)
        && !numbers_rows_of_names(of, i)
    {
        roles[i] = Role::CustomerId;
    }
    if !numbered {
        return;
    }
    // a file without a header: a column of few words says what happened, one of numbers what was paid
    if !roles.contains(&Role::Event)
        && !roles.contains(&Role::Page)
        && let Some(i) = best_free(roles, Role::Event, 12.0)
    {
        roles[i] = Role::Event;
    }
    if !roles.contains(&Role::Value)
        && let Some(i) = best_free(roles, Role::Value, 7.0)
    {
        roles[i] = Role::Value;
    }
}

/// Whether ids tell rows apart whose names of customers come again: they are of what these did.
fn numbers_rows_of_names(of: &Columns<'_>, ids: usize) -> bool {
    const CONSIDERABLE: f64 = 0.1;
    let cells = |i: usize| of.sample.column(i);
    let come_again = |i: usize| several_for_one(cells(i), cells(ids)) > CONSIDERABLE;
    of.traits[ids].unique > 0.98 && (0..of.count()).any(|i| i != ids && of.has_customer_names(i) && come_again(i))
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    fn guess(file: &str, names: &[&str], all_stats: &[ColumnStats]) -> Mapping {
        let columns: Vec<Column> =
            names.iter().map(|n| Column { name: (*n).to_owned(), samples: vec![], filled: 1.0, bytes: 0 }).collect();
        mapping(file, &columns, all_stats, &RowSample::default()).0
    }

    fn text() -> ColumnStats {
        ColumnStats { filled: 1.0, distinct: 3, rows: 100, mean_length: 8.0, ..ColumnStats::default() }
    }

    #[test]
    fn web_events() {
        let time = ColumnStats { time: 1.0, ..text() };
        let names = ["cookie_id", "customer_id", "time", "event", "page", "channel", "product", "device", "country"];
        let mut all_stats = vec![text(); 9];
        all_stats[2] = time;
        let m = guess("web_events.csv", &names, &all_stats);
        let roles: Vec<Role> = m.columns.iter().map(|c| c.role).collect();
        use Role::*;
        assert_eq!(roles, [DeviceId, CustomerId, Time, Event, Page, Channel, Product, Device, Country]);
        assert_eq!((m.kind, m.source.as_str()), (TableKind::Events, "Website"));
    }

    #[test]
    fn names_in_two_columns_and_source_with_medium() {
        let names = ["First Name", "Last Name", "E-Mail", "utm_source", "utm_medium", "Created", "Newsletter opt-in"];
        let mut all_stats = vec![ColumnStats { distinct: 100, ..text() }; 7];
        all_stats[2].email = 1.0;
        all_stats[3].distinct = 3;
        all_stats[4].distinct = 3;
        all_stats[5].time = 1.0;
        all_stats[6] = ColumnStats { yes_no: 1.0, ..text() };
        let m = guess("export.csv", &names, &all_stats);
        assert_eq!(m.kind, TableKind::People);
        assert_eq!((m.role("First Name"), m.role("Last Name")), (Role::FirstName, Role::LastName));
        assert_eq!(m.columns_with(Role::Milestone).collect::<Vec<_>>(), ["Created"]);
        assert_eq!(m.role("Newsletter opt-in"), Role::Consent);
    }

    #[test]
    fn parts_of_a_name_are_told_from_the_whole_and_from_other_names() {
        let roles = |names: &[&str]| -> Vec<Role> {
            let all = [&["E-mail"], names].concat();
            let mut all_stats = vec![ColumnStats { distinct: 100, ..text() }; all.len()];
            all_stats[0].email = 1.0;
            guess("contacts.csv", &all, &all_stats).columns[1..].iter().map(|c| c.role).collect()
        };
        use Role::{Attribute, FirstName, LastName, Name};
        assert_eq!(roles(&["Nachname", "Vorname"]), [LastName, FirstName]);
        assert_eq!(roles(&["Name", "First name", "Surname"]), [Name, FirstName, LastName]);
        assert_eq!(roles(&["First name", "Last name", "Company name"]), [FirstName, LastName, Attribute]);
        assert_eq!(roles(&["Prénom", "Nom"]), [FirstName, LastName]);
        assert_eq!(roles(&["Nome", "Sobrenome"]), [FirstName, LastName]);
        assert_eq!((roles(&["Nom"]), roles(&["Nombre"])), (vec![Name], vec![Name]));
        assert_eq!(roles(&["Billing First Name", "Billing Last Name"]), [FirstName, LastName]);
    }

    #[test]
    fn order_lines() {
        let names = ["Name", "Email", "Created at", "Total", "Lineitem quantity", "Lineitem name", "Lineitem price"];
        let mut all_stats = vec![text(); 7];
        all_stats[1].email = 1.0;
        all_stats[2].time = 1.0;
        for i in [3, 4, 6] {
            all_stats[i].number = 1.0;
        }
        let m = guess("orders.csv", &names, &all_stats);
        assert_eq!(m.kind, TableKind::Orders);
        assert_eq!(m.role("Name"), Role::OrderId);
        assert_eq!((m.role("Lineitem price"), m.role("Total")), (Role::Value, Role::Ignore));
        assert_eq!(m.source, "Shop");
    }
}
