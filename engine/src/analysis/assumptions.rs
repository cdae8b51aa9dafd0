//! What a new project takes for granted (goal, currency, time zone, stages) and what in the data speaks for it.

use crate::events::{EventTable, NO_STAGE, Subset};
use crate::model::{Goal, NONE_U32, Project, Settings, TouchpointKind};

use super::summary::summary;
use super::touchpoints::{TouchpointCount, count_touchpoints};

/// What is known besides the data.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Hints {
    /// Time zones that a person gave for files.
    pub file_zones: Vec<String>,
    /// The computer's time zone.
    pub computer_zone: Option<String>,
}

/// What speaks for the goal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GoalReason {
    /// It is the project's goal, and it is in the data.
    InData,
    /// Its kind: something is bought, booked or asked for.
    Name,
    /// No touchpoint looks like a goal.
    Nothing,
}

/// What speaks for the currency.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CurrencyReason {
    /// Rows of the files say so.
    Files {
        /// Rows in this currency.
        rows: u64,
        /// Rows that name any currency.
        of: u64,
    },
    /// Most customers are there.
    Country(&'static str),
    /// Files name several, none of them in most rows.
    Several {
        /// How many currencies the files name.
        currencies: u64,
        /// Rows that name any currency.
        of: u64,
    },
    /// Neither files nor countries say.
    Nothing,
}

/// What speaks for the time zone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ZoneReason {
    /// A person gave it for a file.
    File,
    /// It is the time zone that the computer is set to.
    Computer,
    /// Most customers are there.
    Country(&'static str),
    /// Neither files, the computer nor countries say.
    Nothing,
}

/// A stage with its events, or a touchpoint with how often it is reached.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StageCount {
    /// The name on the screen.
    pub name: String,
    /// Events of a stage; of a touchpoint how often it is reached where it is the goal, so orders and not their lines.
    pub count: u64,
}

/// What is taken for granted, each with the reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assumptions {
    /// Touchpoints that reach the goal; empty where none looks like one.
    pub goal: Vec<String>,
    /// What in the data speaks for this goal.
    pub goal_reason: GoalReason,
    /// How often the goal is reached: orders, not their lines.
    pub orders: u64,
    /// Whether some of these orders have several lines.
    pub order_lines: bool,
    /// The currency as an ISO 4217 code ("EUR").
    pub currency: String,
    /// What speaks for this currency.
    pub currency_reason: CurrencyReason,
    /// The time zone by its IANA name ("Europe/Berlin").
    pub time_zone: String,
    /// What speaks for this time zone.
    pub zone_reason: ZoneReason,
    /// Stages in order, with their events.
    pub stages: Vec<StageCount>,
    /// Events of touchpoints without a stage.
    pub without_stage: u64,
    /// Touchpoints in the data, those reached most often first.
    pub touchpoints: Vec<StageCount>,
}

impl Assumptions {
    /// Looks at the data of a project.
    pub fn of(table: &EventTable, project: &Project, hints: &Hints) -> Self {
        let all = Subset::all(table);
        let counts = count_touchpoints(table, &all);
        let names = table.names.touchpoints.iter();
        let touchpoints = reached_touchpoints(names.zip(&counts));
        let mut stages: Vec<StageCount> =
            table.names.stages.iter().map(|name| StageCount { name: name.clone(), count: 0 }).collect();
        let mut without_stage = 0;
        for (&stage, n) in table.names.stage_of.iter().zip(&counts) {
            match stages.get_mut(usize::from(stage)).filter(|_| stage != NO_STAGE) {
                Some(stage) => stage.count += n.events,
                None => without_stage += n.events,
            }
        }
        let home = home_country(table);
        let (goal, goal_reason) = goal_of(table, &touchpoints, project);
        let (orders, order_lines) = orders_of(table, &all, &goal);
        let (currency, currency_reason) = currency(project, home);
        let (time_zone, zone_reason) = zone(project, hints, home);
        Self {
            goal,
            goal_reason,
            orders,
            order_lines,
            currency,
            currency_reason,
            time_zone,
            zone_reason,
            stages,
            without_stage,
            touchpoints,
        }
    }
}

/// The touchpoints that the data have, those reached most often first.
fn reached_touchpoints<'a>(counted: impl Iterator<Item = (&'a String, &'a TouchpointCount)>) -> Vec<StageCount> {
    let reached = counted.filter(|(_, n)| n.events > 0);
    let mut all: Vec<StageCount> =
        reached.map(|(name, n)| StageCount { name: name.clone(), count: n.orders }).collect();
    all.sort_by(|a, b| b.count.cmp(&a.count).then_with(|| a.name.cmp(&b.name)));
    all
}

/// The touchpoint that the data have for a goal, with how often it is reached, where they have nothing of the project's own
/// goal. `None` where that is there, and where no touchpoint looks like a success.
pub fn proposed_goal(table: &EventTable, project: &Project) -> Option<StageCount> {
    if table.goal_mask(&project.settings.goal).contains(&true) {
        return None;
    }
    let counts = count_touchpoints(table, &Subset::all(table));
    let touchpoints = reached_touchpoints(table.names.touchpoints.iter().zip(&counts));
    let (goal, reason) = goal_of(table, &touchpoints, project);
    let is_proposed = |found: &StageCount| reason == GoalReason::Name && goal.contains(&found.name);
    touchpoints.into_iter().find(is_proposed)
}

/// How often these touchpoints are reached, and whether that is less often than they happened.
fn orders_of(table: &EventTable, all: &Subset, goal: &[String]) -> (u64, bool) {
    let goal = Goal { touchpoints: goal.to_vec(), ..Goal::default() };
    let mask = table.goal_mask(&goal);
    let orders = summary(table, all, &Settings { goal, ..Settings::default() }).orders;
    let events = (0..table.num_customers() as u32).flat_map(|ix| all.events(table, ix));
    let lines = events.filter(|&i| mask[usize::from(table.touchpoint[i])] && !table.is_refund(i)).count() as u64;
    (orders, lines > orders)
}

/// The kinds of touchpoints by which a business succeeds, the surest first.
const GOAL_KINDS: [&[TouchpointKind]; 4] = [
    &[TouchpointKind::Purchase],
    &[TouchpointKind::OrderConfirmation],
    &[TouchpointKind::Subscription],
    &[TouchpointKind::SignUp, TouchpointKind::Lead],
];

fn goal_of(table: &EventTable, counted: &[StageCount], project: &Project) -> (Vec<String>, GoalReason) {
    let names = &table.names;
    let mask = names.named(&project.settings.goal.touchpoints);
    let known = counted.iter().filter_map(|c| Some((c.name.as_str(), names.touchpoint(&c.name)?)));
    let (touchpoints, named): (Vec<_>, Vec<_>) =
        known.map(|(name, t)| ((name, names.kind(t)), mask[usize::from(t)])).unzip();
    goal(&touchpoints, project, &named)
}

/// The goal among `touchpoints`, which come by how often they are reached: `named` says which are the project's.
fn goal(touchpoints: &[(&str, TouchpointKind)], project: &Project, named: &[bool]) -> (Vec<String>, GoalReason) {
    let now = touchpoints.iter().zip(named).filter(|(_, named)| **named).map(|((name, _), _)| (*name).to_owned());
    let mut now: Vec<String> = now.collect();
    if !now.is_empty() {
        // in the order in which the project names them
        let place = |name: &String| project.settings.goal.touchpoints.iter().position(|t| t == name);
        now.sort_by_key(|name| place(name).unwrap_or(usize::MAX));
        return (now, GoalReason::InData);
    }
    let found = GOAL_KINDS.iter().find_map(|kinds| touchpoints.iter().find(|(_, kind)| kinds.contains(kind)));
    found.map_or((Vec::new(), GoalReason::Nothing), |(name, _)| (vec![(*name).to_owned()], GoalReason::Name))
}

/// The currency that more than half of the rows with money are in, as the active imports say.
pub fn currency_of_files(imports: &[(String, u64)]) -> Option<(String, u64, u64)> {
    let of: u64 = imports.iter().map(|(_, n)| n).sum();
    let mut sums: std::collections::BTreeMap<&str, u64> = std::collections::BTreeMap::new();
    imports.iter().for_each(|(code, n)| *sums.entry(code).or_default() += n);
    let (code, rows) = sums.into_iter().max_by_key(|(_, n)| *n)?;
    (2 * rows > of).then(|| (code.to_owned(), rows, of))
}

fn currency(project: &Project, home: Option<&Country>) -> (String, CurrencyReason) {
    let active = project.imports.iter().filter(|i| i.state == crate::model::ImportState::Active);
    let all: Vec<(String, u64)> = active.flat_map(|i| i.currencies.iter().cloned()).collect();
    match (currency_of_files(&all), home) {
        (Some((code, rows, of)), _) => (code, CurrencyReason::Files { rows, of }),
        (None, _) if !all.is_empty() => {
            let codes: std::collections::BTreeSet<&str> = all.iter().map(|(code, _)| code.as_str()).collect();
            let of = all.iter().map(|(_, n)| n).sum();
            (project.settings.currency.clone(), CurrencyReason::Several { currencies: codes.len() as u64, of })
        }
        (None, Some(home)) => (home.currency.to_owned(), CurrencyReason::Country(home.code)),
        (None, None) => (project.settings.currency.clone(), CurrencyReason::Nothing),
    }
}

fn zone(project: &Project, hints: &Hints, home: Option<&Country>) -> (String, ZoneReason) {
    let says = |zone: &&String| !matches!(zone.as_str(), "" | "UTC" | "Etc/UTC");
    if let Some(zone) = hints.file_zones.iter().find(says) {
        return (zone.clone(), ZoneReason::File);
    }
    if let Some(zone) = hints.computer_zone.iter().find(says) {
        return (zone.clone(), ZoneReason::Computer);
    }
    match home.filter(|home| !home.zone.is_empty()) {
        Some(home) => (home.zone.to_owned(), ZoneReason::Country(home.code)),
        None => (project.settings.time_zone.clone(), ZoneReason::Nothing),
    }
}

/// What a country pays with and which time it keeps.
#[derive(Debug)]
struct Country {
    code: &'static str,
    name: &'static str,
    currency: &'static str,
    /// Empty where it has several.
    zone: &'static str,
}

const fn country(code: &'static str, name: &'static str, currency: &'static str, zone: &'static str) -> Country {
    Country { code, name, currency, zone }
}

const COUNTRIES: [Country; 30] = [
    country("GB", "United Kingdom", "GBP", "Europe/London"),
    country("US", "United States", "USD", ""),
    country("DE", "Germany", "EUR", "Europe/Berlin"),
    country("AT", "Austria", "EUR", "Europe/Vienna"),
    country("CH", "Switzerland", "CHF", "Europe/Zurich"),
    country("FR", "France", "EUR", "Europe/Paris"),
    country("ES", "Spain", "EUR", "Europe/Madrid"),
    country("IT", "Italy", "EUR", "Europe/Rome"),
    country("NL", "Netherlands", "EUR", "Europe/Amsterdam"),
    country("BE", "Belgium", "EUR", "Europe/Brussels"),
    country("IE", "Ireland", "EUR", "Europe/Dublin"),
    country("PT", "Portugal", "EUR", "Europe/Lisbon"),
    country("FI", "Finland", "EUR", "Europe/Helsinki"),
    country("SE", "Sweden", "SEK", "Europe/Stockholm"),
    country("NO", "Norway", "NOK", "Europe/Oslo"),
    country("DK", "Denmark", "DKK", "Europe/Copenhagen"),
    country("PL", "Poland", "PLN", "Europe/Warsaw"),
    country("CZ", "Czechia", "CZK", "Europe/Prague"),
    country("HU", "Hungary", "HUF", "Europe/Budapest"),
    country("TR", "Turkey", "TRY", "Europe/Istanbul"),
    country("IN", "India", "INR", "Asia/Kolkata"),
    country("JP", "Japan", "JPY", "Asia/Tokyo"),
    country("SG", "Singapore", "SGD", "Asia/Singapore"),
    country("AE", "United Arab Emirates", "AED", "Asia/Dubai"),
    country("ZA", "South Africa", "ZAR", "Africa/Johannesburg"),
    country("NZ", "New Zealand", "NZD", "Pacific/Auckland"),
    country("AU", "Australia", "AUD", ""),
    country("CA", "Canada", "CAD", ""),
    country("BR", "Brazil", "BRL", ""),
    country("MX", "Mexico", "MXN", ""),
];

/// The country by its code or name as files write it.
fn known_country(text: &str) -> Option<&'static Country> {
    let text = text.trim();
    let code = if text.eq_ignore_ascii_case("UK") || text.eq_ignore_ascii_case("Great Britain") { "GB" } else { text };
    COUNTRIES.iter().find(|c| c.code.eq_ignore_ascii_case(code) || c.name.eq_ignore_ascii_case(code))
}

/// The country that more than half of the customers are in whose country is known.
fn home_country(table: &EventTable) -> Option<&'static Country> {
    let people = &table.people;
    let mut counts = [0u64; COUNTRIES.len()];
    let mut known = 0u64;
    for ix in 0..table.num_customers() as u32 {
        let country = people.first_of(ix, &people.country);
        let text = if country.is_empty() {
            let codes = table.country.get(table.range(ix)).unwrap_or_default();
            codes.iter().find(|&&c| c != NONE_U32).map_or("", |&c| table.dims.country.name(c))
        } else {
            country
        };
        if text.is_empty() {
            continue;
        }
        known += 1;
        let found = known_country(text).and_then(|c| COUNTRIES.iter().position(|other| other.code == c.code));
        if let Some(at) = found {
            counts[at] += 1;
        }
    }
    let (at, &most) = counts.iter().enumerate().max_by_key(|(i, n)| (**n, std::cmp::Reverse(*i)))?;
    (2 * most > known).then(|| &COUNTRIES[at])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::events::kind_by_name;

    fn goal_among(names: &[&str]) -> (Vec<String>, GoalReason) {
        let project = Project::default();
        let kinds: Vec<_> = names.iter().map(|name| (*name, kind_by_name(name))).collect();
        let is_goal = |name: &&str| project.settings.goal.touchpoints.iter().any(|t| t == name);
        goal(&kinds, &project, &names.iter().map(is_goal).collect::<Vec<_>>())
    }

    #[test]
    fn the_goal_is_what_looks_like_a_success() {
        let of = goal_among;
        assert_eq!(of(&["Visit", "Purchase"]), (vec!["Purchase".to_owned()], GoalReason::InData));
        assert_eq!(of(&["Order page", "Order refunded", "Order placed"]).0, ["Order placed"]);
        assert_eq!(
            of(&["Visit", "Newsletter signed up", "Table booked"]),
            (vec!["Table booked".to_owned()], GoalReason::Name)
        );
        assert_eq!(of(&["Visit", "Checkout started"]), (Vec::new(), GoalReason::Nothing));
    }

    #[test]
    fn the_currency_of_most_rows_counts() {
        let rows = |all: &[(&str, u64)]| {
            currency_of_files(&all.iter().map(|(c, n)| ((*c).to_owned(), *n)).collect::<Vec<_>>())
        };
        assert_eq!(rows(&[("GBP", 4), ("EUR", 2), ("GBP", 1)]), Some(("GBP".to_owned(), 5, 7)));
        assert_eq!(rows(&[("GBP", 2), ("EUR", 2)]), None, "nothing is guessed of a draw");
        assert_eq!(rows(&[]), None);
    }

    #[test]
    fn a_zone_that_a_person_gave_wins_over_the_computer_and_the_country() {
        let project = Project::default();
        let uk = known_country("uk");
        let hints = |file: &str, computer: &str| Hints {
            file_zones: vec!["UTC".to_owned(), file.to_owned()],
            computer_zone: Some(computer.to_owned()),
        };
        let of = |hints: &Hints, home| zone(&project, hints, home);
        assert_eq!(of(&hints("Asia/Tokyo", "Europe/Paris"), uk), ("Asia/Tokyo".to_owned(), ZoneReason::File));
        assert_eq!(of(&hints("", "Europe/Paris"), uk), ("Europe/Paris".to_owned(), ZoneReason::Computer));
        assert_eq!(of(&hints("", "UTC"), uk), ("Europe/London".to_owned(), ZoneReason::Country("GB")));
        assert_eq!(of(&hints("", "UTC"), known_country("US")), ("UTC".to_owned(), ZoneReason::Nothing));
    }
}
