//! What the rows are: events, people, orders or spend, and what follows from it for single columns.

use crate::events::has_word;
use crate::import::map::guess::ad_costs::names_cost;
use crate::import::map::guess::column_stats::ColumnStats;
use crate::import::map::guess::life_totals::is_first_or_last_order;
use crate::import::map::guess::names::{EXACT, name_score, names_person};
use crate::import::map::guess::new_people::is_since;
use crate::import::map::guess::score::is_of_connector;
use crate::import::map::guess::subscriptions::{are_subscriptions, begin_at_start};
use crate::import::map::mapping::{Role, TableKind};

/// Dates in a people table that are no milestones of a customer's way.
const NO_MILESTONE: &[&str] = &[
    "birth",
    "dob",
    "geburt",
    "naissance",
    "nacimiento",
    "update",
    "modified",
    "changed",
    "synced",
    "sync",
    "last",
    "expire",
    "expiry",
    "next",
    "due",
    // what is promised has not happened
    "earliest",
    "latest",
    "expected",
    "estimated",
    "planned",
    "promise",
    "scheduled",
    "projected",
    "valid",
];

/// Whether a column's name is that of what people think of something: such rows are no orders, though they name them.
fn names_opinion(key: &str) -> bool {
    const OPINIONS: [&str; 8] =
        ["review", "rating", "stars", "bewertung", "avis", "resena", "recensione", "beoordeling"];
    has_word(key, &OPINIONS)
}

/// Whether a name is that of a moment, and says nothing of what happened then.
fn is_moment(key: &str) -> bool {
    ["timestamp", "time", "datetime", "date time", "zeitstempel", "zeitpunkt", "horodatage", "fecha y hora"]
        .contains(&key)
}

/// Values of a score at most: 0 to 10.
const OF_SCORE: usize = 11;

/// Whether a column holds a score that people give. A note may also be what somebody wrote down about them.
fn is_score(key: &str, stats: &ColumnStats) -> bool {
    const SCORES: [&str; 12] = [
        "score",
        "nps",
        "csat",
        "ces",
        "rating",
        "bewertung",
        "note",
        "nota",
        "puntuacion",
        "calificacion",
        "pontuacao",
        "avaliacao",
    ];
    let is_named = SCORES.contains(&key)
        || key.ends_with(" score") && has_word(key, &["nps", "csat", "ces", "survey", "promoter"]);
    is_named && stats.number > 0.9 && stats.distinct <= OF_SCORE
}

/// Tells events, people and orders apart. `of_people` where the file is called so that each row is a person.
pub(crate) fn kind(keys: &[String], all_stats: &[ColumnStats], roles: &mut [Role], of_people: bool) -> TableKind {
    let has = |roles: &[Role], role: Role| roles.contains(&role);
    let lines = keys.iter().any(|k| k.starts_with("lineitem") || k.starts_with("line item"));
    if lines {
        // such exports call the order "Name" ("#1001")
        if !has(roles, Role::OrderId)
            && let Some(i) = keys.iter().position(|k| k == "name")
        {
            roles[i] = Role::OrderId;
        }
        return TableKind::Orders;
    }
    let named = roles.iter().any(|role| matches!(role, Role::Name | Role::FirstName | Role::LastName));
    if are_subscriptions(keys, all_stats) && has(roles, Role::Time) && !has(roles, Role::Event) && !named {
        let money = |role: &&mut Role| matches!(role, Role::Value | Role::Quantity | Role::OrderId);
        roles.iter_mut().filter(money).for_each(|role| *role = Role::Ignore);
        begin_at_start(keys, all_stats, roles);
        return TableKind::Events;
    }
    let somebody = |r: &Role| r.is_identifier();
    let reach = has(roles, Role::Impressions) || has(roles, Role::Clicks);
    let costs = roles.iter().zip(keys).any(|(role, key)| *role == Role::Value && names_cost(key));
    let is_of_ads = costs && (has(roles, Role::Campaign) || has(roles, Role::Channel));
    if (reach || is_of_ads) && has(roles, Role::Time) && !roles.iter().any(somebody) {
        return TableKind::Spend;
    }
    if reach && has(roles, Role::Time) && are_of_advertisers(keys, all_stats, roles, costs) {
        roles.iter_mut().filter(|role| somebody(role)).for_each(|role| *role = Role::Ignore);
        return TableKind::Spend;
    }
    // what became of a mailing, per recipient: each date is a step
    let dates = all_stats.iter().filter(|l| l.time > 0.6 && l.number < 0.5).count();
    if dates >= 3 && has(roles, Role::Email) && has(roles, Role::Campaign) && !has(roles, Role::Event) {
        return TableKind::People;
    }
    let order = roles.iter().position(|r| *r == Role::OrderId).map(|i| &all_stats[i]);
    // of pages some are those of an order
    let of_pages = has(roles, Role::Page) && order.is_some_and(|stats| stats.filled < 0.7);
    let of_opinions = !has(roles, Role::Value) && keys.iter().any(|key| names_opinion(key));
    if order.is_some()
        && !of_pages
        && !of_opinions
        && !has(roles, Role::Event)
        && (has(roles, Role::Value) || has(roles, Role::Product) || are_orders(keys, all_stats, roles))
    {
        return TableKind::Orders;
    }
    if has(roles, Role::Event) {
        return TableKind::Events;
    }
    // prices by the piece are lines of orders, also where these have no number
    if has(roles, Role::Quantity) && has(roles, Role::Value) && has(roles, Role::Time) {
        return TableKind::Orders;
    }
    let identifiers = |r: &Role| matches!(r, Role::CustomerId | Role::Email | Role::DeviceId | Role::Phone);
    let unique = roles.iter().zip(all_stats).filter(|(r, _)| identifiers(r)).any(|(_, l)| {
        let filled = (l.filled * l.rows as f64).round() as usize;
        filled > 0 && l.distinct * 100 >= filled * 98
    });
    let personal = roles.iter().any(|r| matches!(r, Role::Name | Role::FirstName | Role::LastName))
        || has(roles, Role::Consent)
        || has(roles, Role::ConsentSms)
        || keys.iter().zip(all_stats).filter(|(_, stats)| stats.filled > 0.0).any(|(k, _)| {
            [
                "signed up",
                "signup",
                "lifecycle",
                "became",
                "customer since",
                "member",
                "loyalty",
                "create date",
                "segment",
                "company",
                "first contact",
                "won date",
                "first name",
                "last name",
                "subscriber",
                "unsubscribed",
            ]
            .iter()
            .any(|w| k.contains(w))
        });
    // beside a name a path is that of the record
    let is_named = roles.iter().any(|role| matches!(role, Role::Name | Role::FirstName | Role::LastName));
    let of_deeds = [Role::Text, Role::Product, Role::OrderId].into_iter().any(|role| has(roles, role))
        || has(roles, Role::Page) && !is_named
        || has(roles, Role::Value) && has(roles, Role::Time);
    if !has(roles, Role::Time) && (unique || personal) || of_people && unique && !of_deeds {
        return TableKind::People;
    }
    // who answered a question at some moment did something, even if everybody answered once
    let answered = roles.iter().zip(keys).any(|(role, key)| *role == Role::Time && is_moment(key))
        && keys.iter().zip(all_stats).any(|(key, stats)| is_score(key, stats));
    let eventful = answered
        || has(roles, Role::Page)
        || has(roles, Role::Text)
        || has(roles, Role::Product)
        || has(roles, Role::Value);
    if unique && personal && !eventful { TableKind::People } else { TableKind::Events }
}

/// Whether the ids of a table of clicks and impressions are those of who advertises: an account, an ad, or the "customer" of an
/// ad network, which has costs. Nobody else is named.
fn are_of_advertisers(keys: &[String], all_stats: &[ColumnStats], roles: &[Role], costs: bool) -> bool {
    const ADVERTISERS: [&str; 16] = [
        "account",
        "advertiser",
        "ad",
        "ads",
        "adset",
        "adgroup",
        "campaign",
        "creative",
        "keyword",
        "placement",
        "manager",
        "mcc",
        "pixel",
        "publisher",
        "page",
        "konto",
    ];
    const CUSTOMERS: [&str; 3] = ["customer", "client", "kunde"];
    let is_theirs = |i: usize| {
        let alone = all_stats[i].distinct == 1 && all_stats[i].rows > 1;
        has_word(&keys[i], &ADVERTISERS) || costs && has_word(&keys[i], &CUSTOMERS) || costs && alone || keys[i] == "id"
    };
    let ids = || (0..roles.len()).filter(|&i| roles[i].is_identifier());
    let person = |role: &Role| matches!(role, Role::Email | Role::Phone | Role::FirstName | Role::LastName);
    let figures = [Role::Impressions, Role::Clicks].into_iter().filter(|role| roles.contains(role)).count();
    figures + usize::from(costs) >= 2 && !roles.iter().any(person) && ids().all(is_theirs)
}

/// Whether rows are orders though nothing says what was bought or paid: each has a number of its own that is called that of an
/// order, a time and a customer.
fn are_orders(keys: &[String], all_stats: &[ColumnStats], roles: &[Role]) -> bool {
    let has = |role: Role| roles.contains(&role);
    let numbered = roles.iter().zip(all_stats).zip(keys).any(|((role, stats), key)| {
        let filled = stats.filled * stats.rows as f64;
        *role == Role::OrderId && name_score(Role::OrderId, key) > EXACT && stats.distinct as f64 >= 0.95 * filled
    });
    let others = [Role::Page, Role::Text, Role::Campaign, Role::Name, Role::FirstName, Role::LastName, Role::Consent];
    let something_else = others.into_iter().any(has);
    numbered && has(Role::Time) && !something_else && roles.iter().any(|role| role.is_identifier())
}

/// Whether the only date in a list of people is that on which they came to be known.
fn says_when_they_came(keys: &[String], all_stats: &[ColumnStats], roles: &[Role]) -> bool {
    let is_date = |i: &usize| all_stats[*i].time > 0.6 && matches!(roles[*i], Role::Time | Role::Ignore);
    let dates: Vec<usize> = (0..keys.len()).filter(is_date).collect();
    matches!(dates[..], [only] if is_since(&keys[only]))
}

/// Whether a name is that of the way by which somebody came, and no program that made a record.
fn names_channel(key: &str) -> bool {
    has_word(key, &["channel", "kanal", "canal", "canale", "acquisition"])
}

/// Puts right what depends on the kind of table.
pub(crate) fn settle(kind: TableKind, keys: &[String], all_stats: &[ColumnStats], roles: &mut [Role]) {
    let tells_first = kind == TableKind::People && says_when_they_came(keys, all_stats, roles);
    for i in 0..roles.len() {
        let date = all_stats[i].time > 0.6
            && (all_stats[i].number < 0.5 || name_score(Role::Time, &keys[i]) > 0 || keys[i].ends_with("date"));
        let milestone = date
            && !is_of_connector(&keys[i])
            // a customer's first and last order are told by the orders, or by none
            && (kind != TableKind::People || !is_first_or_last_order(&keys[i]))
            && !keys[i].split(' ').any(|w| NO_MILESTONE.iter().any(|n| w.starts_with(n)));
        match (kind, roles[i]) {
            (
                TableKind::Spend,
                Role::Quantity
                | Role::OrderId
                | Role::Name
                | Role::FirstName
                | Role::LastName
                | Role::Postcode
                | Role::Event
                | Role::Text,
            ) => {
                roles[i] = Role::Ignore;
            }
            (TableKind::Spend, _) => {}
            (TableKind::People, Role::Impressions | Role::Clicks | Role::Currency) => roles[i] = Role::Attribute,
            (_, Role::Impressions | Role::Clicks | Role::Currency) => roles[i] = Role::Ignore,
            // belongs to the steps, where there are any
            (TableKind::People, Role::Campaign) if all_stats.iter().filter(|l| l.time > 0.6).count() >= 3 => {}
            // by which way somebody came, beside the only day that the list knows: that on which they came
            (TableKind::People, Role::Channel) if tells_first && names_channel(&keys[i]) => {}
            (TableKind::People, Role::Time | Role::Ignore) if milestone => roles[i] = Role::Milestone,
            (
                TableKind::People,
                Role::Ignore
                | Role::Time
                | Role::Channel
                | Role::Value
                | Role::Quantity
                | Role::OrderId
                | Role::Device
                | Role::Product
                | Role::Page
                | Role::Campaign
                | Role::Text,
            ) if all_stats[i].filled > 0.0 => {
                roles[i] = Role::Attribute;
            }
            (TableKind::Orders, Role::Ignore)
                if milestone
                    && ["cancel", "fulfilled", "shipped", "refund", "deliver", "return"]
                        .iter()
                        .any(|w| keys[i].contains(w)) =>
            {
                roles[i] = Role::Milestone;
            }
            // in these tables a name by itself is the order's, the product's or the event's
            (TableKind::Events, Role::Name) if names_person(&keys[i]) => {}
            (TableKind::Events, Role::Name | Role::Quantity) => roles[i] = Role::Ignore,
            // "subscribed" may be what happened; only a name that speaks of consent says who agreed
            (TableKind::Events, Role::Consent) if !keys[i].contains("consent") && !keys[i].contains("marketing") => {
                roles[i] = Role::Ignore;
            }
            _ => {}
        }
    }
}
