//! Lists of hours that somebody worked: whoever stands in them works for the business.

use crate::events::has_word;
use crate::import::map::guess::questions::open::Open;
use crate::import::map::mapping::Role;
use crate::import::read::units::names_duration;

/// Words for what people work on.
const PROJECTS: [&str; 7] = ["project", "projekt", "projet", "proyecto", "progetto", "projeto", "mandat"];

/// Words that only those use who write hours down.
const WORK: [&str; 13] = [
    "task",
    "tasks",
    "billable",
    "aufgabe",
    "tatigkeit",
    "abrechenbar",
    "tache",
    "facturable",
    "tarea",
    "attivita",
    "fatturabile",
    "tarefa",
    "faturavel",
];

/// Words for whom the work is done for.
const CLIENTS: [&str; 7] = ["client", "customer", "kunde", "kunden", "cliente", "account", "klant"];

impl Open<'_, '_> {
    /// The column of those who worked, in a list of hours by project and task.
    pub(super) fn worker(&self) -> Option<usize> {
        let keys = || self.of.keys.iter();
        let is_timesheet = keys().any(|key| has_word(key, &PROJECTS))
            && keys().any(|key| has_word(key, &WORK))
            && keys().any(|key| names_duration(key) || has_word(key, &["hours", "stunden", "heures", "horas", "ore"]));
        let people = [Role::CustomerId, Role::Email].into_iter().filter_map(|role| self.at(role));
        is_timesheet.then_some(people).into_iter().flatten().find(|&i| !has_word(&self.of.keys[i], &CLIENTS))
    }
}
