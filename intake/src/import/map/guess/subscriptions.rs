//! Rows that are states or periods of subscriptions.

use crate::events::has_word;

/// Whether rows are states of subscriptions: what they cost is no payment.
pub(crate) fn are_subscriptions(keys: &[String]) -> bool {
    let any = |test: &dyn Fn(&str) -> bool| keys.iter().any(|key| test(key));
    let is_current = any(&|key| key.starts_with("current period") || key.starts_with("current term"))
        && any(&|key| key.starts_with("trial") || key.contains("cancel") || key.starts_with("auto renew"));
    // what a period of a subscription costs is no payment either
    let has = |list: &[&str]| any(&|key| has_word(key, list));
    // the subscription is what a row is about, not what another thing belongs to
    let is_own = !keys.iter().any(|key| key == "id");
    let is_period = is_own
        && any(&|key| SUBSCRIPTIONS.iter().any(|word| key.starts_with(word)))
        && has(&["start", "started", "starts", "beginn", "debut", "inicio", "inizio", "begin"])
        && has(&["end", "ended", "ends", "ende", "fin", "fine", "einde"]);
    is_current || is_period
}

/// Beginnings of the names of columns of subscriptions.
const SUBSCRIPTIONS: [&str; 5] = ["subscription", "abonnement", "suscripcion", "abbonamento", "abo "];
