//! Rows that tell when people came to be known.

use crate::events::has_word;
use crate::import::map::guess::column_stats::ColumnStats;
use crate::import::map::guess::entity_names::entity_by_name;
use crate::import::map::guess::names::{is_id_name, is_person_id, name_score};
use crate::import::map::guess::state_logs::names_states;
use crate::import::map::mapping::Role;
use crate::model::Entity;

/// Words for the day on which somebody came to be known.
const KNOWN_SINCE: &[&str] = &[
    "created",
    "create",
    "creation",
    "signup",
    "signed",
    "registered",
    "registration",
    "joined",
    "since",
    "angelegt",
    "erstellt",
    "registriert",
    "cadastro",
    "cadastrado",
    "registrierung",
    "angemeldet",
    "seit",
    "inscrit",
    "inscription",
    "cree",
    "registrado",
    "registro",
    "alta",
    "creado",
    "creacion",
    "iscritto",
    "iscrizione",
    "creato",
    "creazione",
    "registrato",
    "aangemaakt",
    "aangemeld",
];

/// Whether a name is that of the day on which somebody came to be known.
pub(crate) fn is_since(key: &str) -> bool {
    has_word(key, KNOWN_SINCE)
}

/// Whether rows tell when people came to be known, and nothing that they did: each is another person, and its time is called
/// so.
pub(crate) fn are_new_people(keys: &[String], all_stats: &[ColumnStats], roles: &[Role]) -> bool {
    const DEEDS: [Role; 9] = [
        Role::Event,
        Role::Page,
        Role::Text,
        Role::Product,
        Role::Value,
        Role::OrderId,
        Role::Channel,
        Role::Device,
        Role::Campaign,
    ];
    let own = |role: &Role, stats: &ColumnStats| {
        let filled = (stats.filled * stats.rows as f64).round() as usize;
        matches!(role, Role::CustomerId | Role::Email) && filled > 1 && stats.distinct * 100 >= filled * 98
    };
    let is_since = |role: &Role, key: &String| *role == Role::Time && is_since(key);
    // a submission or a state is of something that was done
    let is_of_thing = |key: &String| {
        key != "id" && is_id_name(key) && !is_person_id(key) && name_score(Role::CustomerId, key) == 0
            || entity_by_name(key).is_some_and(|entity| entity != Entity::Account)
            || names_states(key)
    };
    roles.iter().zip(all_stats).any(|(role, stats)| own(role, stats))
        && roles.iter().zip(keys).any(|(role, key)| is_since(role, key))
        && !DEEDS.iter().any(|role| roles.contains(role))
        && !keys.iter().any(is_of_thing)
}
