//! Rows that are states or periods of subscriptions.

use crate::events::has_word;
use crate::import::map::guess::column_stats::ColumnStats;
use crate::import::map::mapping::Role;

/// What the first day of a subscription is called.
pub(crate) const STARTED: &str = "Subscription started";

/// What its last day is called: in time or before it, which its table does not say.
const ENDED: &str = "Subscription ended";

/// Beginnings of the names of columns of subscriptions.
const SUBSCRIPTIONS: [&str; 6] = ["subscription", "abonnement", "suscripcion", "assinatura", "abbonamento", "abo "];

const STARTS: [&str; 7] = ["start", "started", "starts", "beginn", "debut", "inicio", "begin"];
const ENDS: [&str; 11] =
    ["end", "ended", "ends", "ende", "fin", "fine", "einde", "fim", "termino", "enddatum", "vertragsende"];

/// Words for the day on which somebody called a subscription off.
const CANCELLED: [&str; 15] = [
    "churn",
    "churned",
    "cancel",
    "cancelled",
    "canceled",
    "cancellation",
    "gekundigt",
    "kundigung",
    "kundigungsdatum",
    "resiliation",
    "resilie",
    "cancelacion",
    "cancelado",
    "cancelamento",
    "disdetta",
];

/// Words of days on which a subscription as such does not end: of a trial, of the time that is paid for.
const OF_OTHERS: [&str; 8] = ["trial", "current", "period", "term", "test", "prueba", "essai", "teste"];

/// Whether rows are states of subscriptions: what they cost is no payment.
pub(crate) fn are_subscriptions(keys: &[String], all_stats: &[ColumnStats]) -> bool {
    let any = |test: &dyn Fn(&str) -> bool| keys.iter().any(|key| test(key));
    let is_current = any(&|key| key.starts_with("current period") || key.starts_with("current term"))
        && any(&|key| key.starts_with("trial") || key.contains("cancel") || key.starts_with("auto renew"));
    // what a period of a subscription costs is no payment either
    let has = |list: &[&str]| any(&|key| has_word(key, list));
    // the subscription is what a row is about, not what another thing belongs to
    let is_own = !keys.iter().any(|key| key == "id");
    // a yes or no beside an order says whether that was called off
    let is_cancelled_on_a_day =
        || keys.iter().zip(all_stats).any(|(key, stats)| stats.time > 0.6 && has_word(key, &CANCELLED));
    let is_period = is_own
        && any(&|key| SUBSCRIPTIONS.iter().any(|word| key.starts_with(word)))
        && (has(&STARTS) || has(&["inizio"]))
        && (has(&ENDS) || is_cancelled_on_a_day());
    is_current || is_period
}

/// What the date in a column of a subscription is called, where it is that of its end. Reasons and costs of it are no dates.
fn end_of(key: &str) -> Option<&'static str> {
    if has_word(key, &OF_OTHERS) {
        return None;
    }
    if has_word(key, &CANCELLED) {
        return Some("Subscription cancelled");
    }
    has_word(key, &ENDS).then_some(ENDED)
}

/// Takes the day on which a subscription started for the time of its row, where that on which it ended was taken.
pub(crate) fn begin_at_start(keys: &[String], all_stats: &[ColumnStats], roles: &mut [Role]) {
    let is_start = |i: &usize| roles[*i] == Role::Ignore && all_stats[*i].time > 0.6 && has_word(&keys[*i], &STARTS);
    let Some(start) = (0..keys.len()).find(is_start) else { return };
    if let Some(time) = roles.iter().position(|role| *role == Role::Time)
        && end_of(&keys[time]).is_some()
    {
        roles.swap(time, start);
    }
}

/// Makes the day on which a subscription ended an event of its own, and says what it is called. Where one column says that it
/// was called off, another is the end of what was paid for.
pub(crate) fn add_ends(keys: &[String], all_stats: &[ColumnStats], roles: &mut [Role]) -> Vec<(usize, &'static str)> {
    let is_end = |i: &usize| matches!(roles[*i], Role::Ignore | Role::Milestone) && all_stats[*i].time > 0.6;
    let mut found: Vec<(usize, &str)> =
        (0..keys.len()).filter(is_end).filter_map(|i| Some((i, end_of(&keys[i])?))).collect();
    if found.iter().any(|(_, name)| *name != ENDED) {
        found.retain(|(_, name)| *name != ENDED);
    }
    found.truncate(1);
    found.iter().for_each(|(i, _)| roles[*i] = Role::Milestone);
    found
}
