//! Logs of states: several rows for one ticket or order, each with a state and when it began. The state is what happened.

use crate::events::{known_kind, words};
use crate::import::map::event_subject::{EventSubject, is_placed};
use crate::import::map::guess::column_stats::ColumnStats;
use crate::import::map::guess::entity_names::entity_by_name;
use crate::import::map::guess::traits::{RowSample, Traits, several_for_one};
use crate::import::map::mapping::{Mapping, Role, TableKind};
use crate::import::map::question::RoleQuestion;
use crate::import::presets::payment_words::{PaymentState, payment_state};
use crate::import::read::format::Column;
use crate::model::{Entity, TouchpointKind};

/// Last words of the names of columns of states.
const STATES: &[&str] =
    &["status", "state", "statut", "etat", "estado", "stato", "zustand", "stage", "stufe", "fase", "etape", "etapa"];

/// Share of ids with several states and times, from which on rows are states.
const SEVERAL: f64 = 0.4;

/// Whether a column's name is that of states.
pub(crate) fn names_states(column: &str) -> bool {
    words(column).split(' ').any(|word| STATES.contains(&word) || word.ends_with("status"))
}

/// What the names of events are about, where a column has them, and whether all are states.
pub(crate) fn subject_of_names(mapping: &Mapping) -> Option<(EventSubject, bool)> {
    let has_names = mapping.columns_with(Role::Event).next().is_some();
    let subject = mapping.event_subject.filter(|_| has_names)?;
    Some((subject, mapping.columns_with(Role::Event).all(names_states)))
}

/// What the events of a file are about; a column of states becomes that of events where the rows are a log of them.
pub(crate) fn add_subject(
    columns: &[Column],
    all_stats: &[ColumnStats],
    sample: &RowSample,
    mapping: &mut Mapping,
    questions: &mut Vec<RoleQuestion>,
) {
    if !matches!(mapping.kind, TableKind::Events | TableKind::Orders) {
        return;
    }
    if let Some(name) = state_after(columns, sample, mapping) {
        mapping.kind = TableKind::Events;
        mapping.event_name.clear();
        mapping.set_role(&name, Role::Event);
        questions.retain(|question| !question.columns.contains(&name));
    }
    let full = |i: &usize| all_stats[*i].filled > 0.95;
    let at = |test: &dyn Fn(&Column) -> bool| (0..columns.len()).filter(full).find(|&i| test(&columns[i]));
    let ticket = at(&|column| entity_by_name(&column.name) == Some(Entity::Ticket));
    let order = at(&|column| mapping.role(&column.name) == Role::OrderId);
    let event = at(&|column| mapping.role(&column.name) == Role::Event);
    let state = at(&|column| names_states(&column.name) && mapping.role(&column.name) != Role::Event);
    if let (None, Some(state), Some(id)) = (event, state, ticket.or(order))
        && is_log(id, state, columns, all_stats, sample, mapping)
        && !(mapping.columns_with(Role::Value).next().is_some() && calls_off(sample.column(state)))
    {
        mapping.kind = TableKind::Events;
        mapping.event_name.clear();
        mapping.set_role(&columns[state].name, Role::Event);
        questions.retain(|question| !question.columns.contains(&columns[state].name));
    }
    let named = event.or(state);
    let cells = named.map_or(&[][..], |i| sample.column(i));
    mapping.event_subject = match (ticket, order) {
        (Some(_), _) => Some(EventSubject::Ticket),
        (None, Some(_)) if cells.iter().any(|cell| is_placed(cell)) => Some(EventSubject::PlacedOrder),
        (None, Some(_)) => Some(EventSubject::Order),
        (None, None) => event.filter(|&i| are_of_mails(sample.column(i))).map(|_| EventSubject::Mail),
    };
}

/// The column of the state that somebody came to, in a log of changes that also says from which: "previous stage", "new stage".
/// The current one may be that of today, said on each row of a customer.
fn state_after(columns: &[Column], sample: &RowSample, mapping: &Mapping) -> Option<String> {
    const BEFORE: &str = "previous prev old from before vorheriger vorherige alter alte von ancien ancienne precedent precedente anterior \
        antiguo de vecchio da";
    const AFTER: &str = "new to next after neuer neue nach nouveau nouvelle nuevo nueva novo nova nuovo nuova a";
    const NOW: &str = "current aktuell aktueller aktuelle aktuelles actuel actuelle actual atual attuale";
    let has = |key: &str, list: &str| key.split(' ').any(|word| list.split_whitespace().any(|known| known == word));
    let states = || columns.iter().filter(|column| names_states(&column.name) && column.filled > 0.5);
    let is_free = |column: &&Column| {
        matches!(mapping.role(&column.name), Role::Ignore | Role::Property | Role::Attribute)
            && column.samples.iter().all(|text| text.chars().any(char::is_alphabetic))
    };
    let has_events = mapping.columns_with(Role::Event).next().is_some();
    let has_time = mapping.columns_with(Role::Time).next().is_some();
    let is_log = has_time && !has_events && states().any(|column| has(&words(&column.name), BEFORE));
    let cells = |wanted: &str| {
        let at = columns.iter().position(|column| column.name == wanted);
        at.map_or(&[][..], |i| sample.column(i))
    };
    let customer = columns.iter().find(|column| mapping.role(&column.name).is_identifier());
    let differs =
        |column: &Column| customer.is_some_and(|of| several_for_one(cells(&of.name), cells(&column.name)) > 0.0);
    let is_after = |column: &&Column| {
        let key = words(&column.name);
        has(&key, AFTER) || has(&key, NOW) && differs(column)
    };
    let mut after = states().filter(is_free).filter(is_after);
    let (first, second) = (after.next()?, after.next());
    (is_log && second.is_none()).then(|| first.name.clone())
}

/// Whether rows are the states of what a column of ids tells apart.
fn is_log(
    id: usize,
    state: usize,
    columns: &[Column],
    all_stats: &[ColumnStats],
    sample: &RowSample,
    mapping: &Mapping,
) -> bool {
    let (ids, states) = (sample.column(id), sample.column(state));
    let times = (0..columns.len()).find(|&i| mapping.role(&columns[i].name) == Role::Time);
    let traits = Traits::of(states);
    // a ticket goes through a dozen states at most; more rows for each id are something else
    let are_many = all_stats[id].distinct * 12 >= all_stats[id].rows;
    traits.wordy > 0.9
        && are_many
        && (2..=40).contains(&all_stats[state].distinct)
        && several_for_one(ids, states) >= SEVERAL
        && times.is_some_and(|times| several_for_one(ids, sample.column(times)) >= SEVERAL)
}

/// Whether some states say that money of an order was never paid or went back: such a table is one of orders and their
/// payments, in which these do not count.
fn calls_off(states: &[String]) -> bool {
    let is_off = |state: &String| {
        matches!(
            payment_state(state),
            Some(PaymentState::Refunded | PaymentState::Failed | PaymentState::Disputed | PaymentState::Test)
        )
    };
    states.iter().any(is_off)
}

/// Whether all events are what becomes of e-mails.
fn are_of_mails(cells: &[String]) -> bool {
    let mut names: Vec<&str> = cells.iter().map(String::as_str).filter(|cell| !cell.is_empty()).collect();
    names.sort_unstable();
    names.dedup();
    let kind = |name: &str| known_kind(&format!("E-mail {}", words(name))).or_else(|| known_kind(name));
    let is_of_mail = |name: &&str| {
        matches!(
            kind(name),
            Some(
                TouchpointKind::EmailSent
                    | TouchpointKind::EmailOpen
                    | TouchpointKind::EmailClick
                    | TouchpointKind::EmailBounce
                    | TouchpointKind::Unsubscribe
                    | TouchpointKind::NewsletterSignUp
            )
        )
    };
    // signing in and out, which is called so too, is nothing that becomes of a mail
    let is_sent = |name: &&str| {
        let of_sending = [TouchpointKind::EmailSent, TouchpointKind::EmailOpen, TouchpointKind::EmailBounce];
        kind(name).is_some_and(|kind| of_sending.contains(&kind))
    };
    let several = names.len() >= 2 && names.len() <= 40 && names.iter().any(is_sent);
    several && names.iter().filter(|name| is_of_mail(name)).count() * 4 >= names.len() * 3
}
