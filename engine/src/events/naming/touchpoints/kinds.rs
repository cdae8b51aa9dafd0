//! The kind of a touchpoint by its name: the built-in table, else the words in it. No other place reads a meaning out of a
//! touchpoint's name.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use crate::events::naming::pattern::words;
use crate::model::{Purpose, TouchpointKind as Kind};

use super::events::TABLE;
use super::pages::PAGES;
use super::{BY_NAME, NO_STAGE_OF_LOGS, PAGE_VIEWED, WISHLIST_VIEWED};

static KINDS: LazyLock<FxHashMap<&'static str, Kind>> = LazyLock::new(|| {
    let pages = PAGES.iter().map(|&(_, touchpoint, _)| (touchpoint, Kind::View));
    let logs = NO_STAGE_OF_LOGS.map(|t| (t, if t == REDIRECTED { Kind::Other } else { Kind::Error }));
    let table = TABLE.iter().map(|&(touchpoint, _, kind, _)| (touchpoint, kind));
    pages.chain([(PAGE_VIEWED, Kind::View), (WISHLIST_VIEWED, Kind::View)]).chain(logs).chain(table).collect()
});

const REDIRECTED: &str = "Redirected or checked";

/// Whether the table has a touchpoint of this name.
pub(crate) fn is_built_in(touchpoint: &str) -> bool {
    KINDS.contains_key(touchpoint)
}

/// The kind that the table gives a touchpoint or raw name, where it has it.
pub fn known_kind(name: &str) -> Option<Kind> {
    KINDS.get(name).copied().or_else(|| BY_NAME.get(words(name).as_str()).map(|entry| entry.kind))
}

/// The kind of a touchpoint by its name.
pub fn kind(touchpoint: &str) -> Kind {
    known_kind(touchpoint).unwrap_or_else(|| guess(&words(touchpoint)))
}

/// The touchpoint of the table that stands for a kind: what is of this kind by a person's choice is treated as if it were
/// called so, where its own name says another kind.
pub(crate) fn typical(kind: Kind) -> Option<&'static str> {
    let preferred = match kind {
        Kind::View => Some(PAGE_VIEWED),
        Kind::Cart => Some("Added to cart"),
        Kind::Checkout => Some("Checkout started"),
        Kind::OrderUpdate => Some("Order shipped"),
        Kind::Subscription => Some("Subscription started"),
        Kind::SupportContact => Some("Support ticket"),
        Kind::Error => Some("Server error"),
        Kind::Other => None,
        _ => TABLE.iter().find(|entry| entry.2 == kind).map(|entry| entry.0),
    };
    preferred.filter(|name| KINDS.get(name) == Some(&kind))
}

/// What an event of this name refuses from then on, where it does.
pub fn unsubscribes_from(name: &str) -> Option<Purpose> {
    let name = words(name);
    let words: Vec<&str> = name.split(' ').collect();
    let has = |list: &[&str]| words.iter().any(|w| list.contains(w));
    // looking at a page about it is not doing it
    if has(&["page", "view", "viewed", "click", "clicked", "link"]) {
        return None;
    }
    let out = has(&["unsubscribed", "unsubscribe", "unsub", "unsubscribes", "optout"])
        || words.windows(2).any(|w| ["opt", "opted"].contains(&w[0]) && w[1] == "out");
    // "abgemeldet" by itself may as well be logged out
    let of_mail = has(&["mail", "newsletter", "mailing", "liste", "list"]);
    let is_out = out || of_mail && known_kind(&name) == Some(Kind::Unsubscribe);
    is_out.then(|| unsubscribed_purpose(&name))
}

/// What an unsubscription of this name is about: messages by SMS where it says so, else e-mail.
pub(crate) fn unsubscribed_purpose(name: &str) -> Purpose {
    if words(name).split(' ').any(|w| ["sms", "text"].contains(&w)) { Purpose::Sms } else { Purpose::Email }
}

/// Beginnings of words that say that something went wrong.
const ERRORS: [&str; 12] = [
    "error",
    "fail",
    "declin",
    "crash",
    "timeout",
    "unavailable",
    "broken",
    "invalid",
    "exception",
    "fehler",
    "erreur",
    "fallo",
];

/// Numbers by which web servers say so.
const ERROR_CODES: [&str; 3] = ["404", "500", "503"];

/// Beginnings of words for what support does with a ticket: nobody gets in touch.
const TICKET_STATES: [&str; 20] = [
    "assign",
    "pending",
    "hold",
    "wait",
    "progress",
    "escalat",
    "updat",
    "transfer",
    "zugewiesen",
    "bearbeitung",
    "wart",
    "attribu",
    "cours",
    "attente",
    "asignad",
    "curso",
    "espera",
    "assegnat",
    "corso",
    "toegewezen",
];

/// Words of an order; those of a success that is no order of goods follow.
const ORDERS: [&str; 41] = [
    "purchase",
    "purchased",
    "purchases",
    "bought",
    "order",
    "orders",
    "ordered",
    "sale",
    "sales",
    "transaction",
    "transactions",
    "booking",
    "bookings",
    "booked",
    "reservation",
    "reservations",
    "donation",
    "donations",
    "kauf",
    "gekauft",
    "bestellung",
    "bestellt",
    "auftrag",
    "achat",
    "achete",
    "commande",
    "compra",
    "comprado",
    "pedido",
    "venta",
    "acquisto",
    "acquistato",
    "ordine",
    "ordinato",
    "aankoop",
    "bestelling",
    "besteld",
    "zamowienie",
    "zamowienia",
    "zakup",
    "encomenda",
];

/// What is about an order without being one.
const ABOUT_ORDERS: [&str; 16] = [
    "cancel", "track", "ship", "deliver", "update", "history", "abandon", "versan", "storn", "annul", "anul",
    "geannul", "widerruf", "livr", "entreg", "wysł",
];

/// Reads the kind out of the words of a name.
fn guess(name: &str) -> Kind {
    let has = |parts: &[&str]| parts.iter().any(|part| name.contains(part));
    let begins = |parts: &[&str]| name.split(' ').any(|word| parts.iter().any(|part| word.starts_with(part)));
    let is = |list: &[&str]| name.split(' ').any(|word| list.contains(&word));
    let looked_at = begins(&["view", "page", "seen"]);
    if has(&["held out", "hold out", "holdout", "control group"]) {
        return Kind::HeldOut;
    }
    if let Some(kind) = of_message(name) {
        return kind;
    }
    if begins(&ERRORS) || is(&ERROR_CODES) || has(&["fehler", "not found", "out of stock"]) {
        return if begins(&["checkout", "payment", "card", "zahlung"]) { Kind::PaymentError } else { Kind::Error };
    }
    if begins(&["refund"]) && !looked_at {
        Kind::Refund
    } else if begins(&["return", "retoure"]) && !is(&["returning"]) && !looked_at {
        Kind::Return
    } else if begins(&["review", "rating", "rated"]) && !looked_at && !has(&["order", "read"]) {
        Kind::Review
    } else if begins(&[
        "support",
        "ticket",
        "chat",
        "livechat",
        "complaint",
        "reklam",
        "reclam",
        "beschwerde",
        "klacht",
    ]) {
        if begins(&["solved", "resolved", "closed"]) {
            Kind::SupportSolved
        } else if begins(&TICKET_STATES) {
            Kind::Other
        } else {
            Kind::SupportContact
        }
    } else if begins(&["unsub", "optout"]) || has(&["opt out", "opted out"]) {
        Kind::Unsubscribe
    } else {
        of_shop(name, looked_at)
    }
}

/// The kind of what happens with a message.
fn of_message(name: &str) -> Option<Kind> {
    let has = |parts: &[&str]| parts.iter().any(|part| name.contains(part));
    if has(&["unsubscri", "opt out"]) {
        return None;
    }
    if !has(&["mail", "newsletter", "campaign", "message", "sms", "push"]) {
        // nobody but the business sends these
        let is_sent = name.split(' ').next() == Some("sent") || name.ends_with(" sent");
        return (is_sent && has(&["digest", "reminder", "recap", "announcement", "promo"])).then_some(Kind::EmailSent);
    }
    if has(&["open"]) {
        Some(Kind::EmailOpen)
    } else if has(&["click"]) {
        Some(Kind::EmailClick)
    } else if has(&["bounce"]) {
        Some(Kind::EmailBounce)
    } else if has(&["sent", "send", "deliver"]) {
        Some(Kind::EmailSent)
    } else {
        (has(&["newsletter"]) && has(&["sign", "subscri"])).then_some(Kind::NewsletterSignUp)
    }
}

/// The kind of what happens in a shop, or where something is asked for.
fn of_shop(name: &str, looked_at: bool) -> Kind {
    let has = |parts: &[&str]| parts.iter().any(|part| name.contains(part));
    let begins = |parts: &[&str]| name.split(' ').any(|word| parts.iter().any(|part| word.starts_with(part)));
    let is = |list: &[&str]| name.split(' ').any(|word| list.contains(&word));
    if has(&["cart", "basket", "warenkorb", "panier", "carrito"]) {
        if has(&["remove", "entfernt"]) { Kind::CartRemoval } else { Kind::Cart }
    } else if has(&["checkout", "shipping"]) {
        Kind::Checkout
    } else if has(&["payment"]) {
        Kind::Payment
    } else if has(&["product", "item"]) && (looked_at || has(&["detail"])) {
        Kind::ProductView
    } else if looked_at {
        Kind::View
    } else if is(&ORDERS) {
        if begins(&ABOUT_ORDERS) { Kind::OrderUpdate } else { Kind::Purchase }
    } else if begins(&["churn"]) || (begins(&["subscription", "contract", "abo"]) && begins(&["cancel", "end"])) {
        Kind::Churn
    } else if begins(&["subscription", "subscribed", "renewal"]) || is(&["paid"]) || has(&["deal won", "closed won"]) {
        Kind::Subscription
    } else if has(&["sign up", "signed up"]) || begins(&["signup", "registration", "registered"]) {
        Kind::SignUp
    } else if is(&["login", "logged"]) || has(&["log in", "sign in", "signed in"]) {
        Kind::LogIn
    } else if is(&["lead", "leads", "quote", "trial"]) || has(&["form submitted"]) {
        Kind::Lead
    } else if is(&["search", "searched"]) {
        Kind::Search
    } else if is(&["ad", "ads"]) && begins(&["click"]) {
        Kind::AdClick
    } else {
        Kind::Other
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_are_not_in_the_table_have_a_kind_by_their_words() {
        for (name, expected) in [
            ("Product page opened", Kind::ProductView),
            ("view_item", Kind::ProductView),
            ("Mini basket filled", Kind::Cart),
            ("Removed from cart", Kind::CartRemoval),
            ("Checkout step 2", Kind::Checkout),
            ("email_click", Kind::EmailClick),
            ("Weekly mail delivered", Kind::EmailSent),
            ("Newsletter signed up", Kind::NewsletterSignUp),
            ("Control group", Kind::HeldOut),
            ("Review read", Kind::View),
            ("review_posted", Kind::Review),
            ("Review guidelines viewed", Kind::View),
            ("Returned", Kind::Return),
            ("Product returned", Kind::Return),
            ("Returning visit", Kind::Other),
            ("Login failed", Kind::Error),
            ("Card declined twice", Kind::PaymentError),
            ("Page not found", Kind::Error),
            ("Error 404", Kind::Error),
            ("Zahlungsfehler", Kind::PaymentError),
            ("Terrorist film viewed", Kind::View),
            ("5000 points", Kind::Other),
            ("Operating manual", Kind::Other),
            ("Table booked", Kind::Purchase),
            ("Order page", Kind::View),
            ("Order tracking", Kind::OrderUpdate),
            ("Wholesale contact", Kind::Other),
            ("zamówienie", Kind::Purchase),
            ("zamówienie anulowane", Kind::OrderUpdate),
            ("Auftrag 12 storniert", Kind::OrderUpdate),
            ("Commande annulée par le client", Kind::OrderUpdate),
            ("Pedido nuevo", Kind::Purchase),
            ("Reklamation", Kind::SupportContact),
            ("Reklamacja przyjęta", Kind::SupportContact),
            ("Opted out", Kind::Unsubscribe),
        ] {
            assert_eq!(kind(name), expected, "{name}");
        }
    }

    #[test]
    fn every_kind_but_other_has_a_touchpoint_that_stands_for_it() {
        for kind_of in Kind::ALL {
            let typical = typical(kind_of);
            assert_eq!(typical.is_none(), kind_of == Kind::Other, "{kind_of:?}");
            assert!(typical.is_none_or(|name| kind(name) == kind_of), "{kind_of:?}");
        }
    }
}
