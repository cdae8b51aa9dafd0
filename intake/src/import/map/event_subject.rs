//! What the events of a file are about, where their names leave it open: "opened" is a ticket's or an e-mail's.

use serde::{Deserialize, Serialize};

use crate::events::{has_word, known_kind, words};
use crate::model::TouchpointKind as Kind;

/// What a file's events are about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EventSubject {
    /// Tickets: every row is a state of one.
    Ticket,
    /// Orders: being paid is the sale.
    Order,
    /// Orders that are placed first and paid later: being paid is no second sale.
    PlacedOrder,
    /// E-mails: what is opened is a mail, no ticket.
    Mail,
}

/// Words for an order that is placed.
const PLACED: &str = "created placed new submitted received ordered opened open erstellt angelegt aufgegeben neu bestellt passee creee \
    nouvelle creado nuevo realizado creato nuovo effettuato geplaatst nieuw";

/// Words for an order that is paid.
const PAID: &str = "paid payment received bezahlt payee paye pagado pagato betaald";

/// Words of other languages for what becomes of an order, by the raw name in English.
const LATER: [(&str, &str); 3] = [
    (
        "Order shipped",
        "versandt versendet verschickt expedie expediee envoye envoyee enviado spedito verzonden wyslane",
    ),
    ("Order delivered", "zugestellt geliefert livre livree entregado consegnato bezorgd geleverd dostarczone"),
    ("Order cancelled", "storniert abgebrochen annule annulee cancelado anulado annullato geannuleerd anulowano"),
];

/// Words that say themselves what an event is about.
const TICKETS: [&str; 9] = ["ticket", "case", "conversation", "request", "issue", "chat", "call", "anfrage", "support"];
const ORDERS: [&str; 9] =
    ["order", "purchase", "payment", "refund", "bestellung", "commande", "pedido", "ordine", "bestelling"];

fn is_in(list: &str, key: &str) -> bool {
    list.split_whitespace().any(|word| word == key)
}

/// Whether a state of an order says that it is placed.
pub(crate) fn is_placed(state: &str) -> bool {
    is_in(PLACED, &words(state))
}

/// Whether a kind is one of messages.
fn is_of_messages(kind: Kind) -> bool {
    matches!(kind, Kind::EmailSent | Kind::EmailOpen | Kind::EmailClick | Kind::EmailBounce)
}

impl EventSubject {
    /// Whether the money on a row with this event counts: each state of an order names it, and it is paid once.
    pub(crate) fn has_money(self, name: &str, is_state: bool) -> bool {
        let is_of_orders = matches!(self, Self::Order | Self::PlacedOrder) && is_state;
        !is_of_orders || known_kind(name) == Some(Kind::Purchase)
    }

    /// The raw name of an event with what it is about: "opened" of a ticket is "Ticket opened". `is_state` where the column
    /// is called a status, so that every cell is a state.
    pub(crate) fn name(self, raw: &str, is_state: bool) -> Option<String> {
        let key = words(raw);
        if key.is_empty() {
            return None;
        }
        match self {
            Self::Mail => Some(format!("E-mail {key}")).filter(|name| known_kind(name).is_some()),
            Self::Ticket if has_word(&key, &TICKETS) => None,
            Self::Ticket => {
                let name = format!("Ticket {key}");
                let is_known = known_kind(&name).is_some();
                (is_state || is_known || known_kind(raw).is_some_and(is_of_messages)).then_some(name)
            }
            Self::Order | Self::PlacedOrder if !is_state => None,
            Self::PlacedOrder if is_in(PAID, &key) || matches!(key.as_str(), "order paid" | "payment received") => {
                Some("Payment received".to_owned())
            }
            Self::Order if is_in(PAID, &key) => Some("Order paid".to_owned()),
            Self::Order | Self::PlacedOrder if is_in(PLACED, &key) => Some("Order placed".to_owned()),
            Self::Order | Self::PlacedOrder if has_word(&key, &ORDERS) => None,
            Self::Order | Self::PlacedOrder if LATER.iter().any(|(_, words)| is_in(words, &key)) => {
                LATER.iter().find(|(_, words)| is_in(words, &key)).map(|(name, _)| (*name).to_owned())
            }
            Self::Order | Self::PlacedOrder => {
                let name = format!("Order {key}");
                let of_orders = |kind: Kind| {
                    matches!(kind, Kind::OrderUpdate | Kind::OrderConfirmation | Kind::Refund | Kind::Return)
                };
                match known_kind(&name) {
                    // what is placed is bought already
                    Some(Kind::Purchase) if self == Self::PlacedOrder => Some(format!("Order update: {key}")),
                    Some(_) => Some(name),
                    // "storniert" says by itself what became of an order
                    None if known_kind(raw).is_some_and(of_orders) => None,
                    None => Some(format!("Order update: {key}")),
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn states_are_named_by_what_they_are_states_of() {
        use EventSubject::{Mail, Order, PlacedOrder, Ticket};
        for (subject, raw, name) in [
            (Ticket, "opened", Some("Ticket opened")),
            (Ticket, "Assigned", Some("Ticket assigned")),
            (Ticket, "ticket_closed", None),
            (PlacedOrder, "created", Some("Order placed")),
            (PlacedOrder, "paid", Some("Payment received")),
            (PlacedOrder, "shipped", Some("Order shipped")),
            (PlacedOrder, "Storniert", Some("Order cancelled")),
            (PlacedOrder, "Zugestellt", Some("Order delivered")),
            (PlacedOrder, "completed", Some("Order update: completed")),
            (PlacedOrder, "packed", Some("Order update: packed")),
            (Order, "paid", Some("Order paid")),
            (Order, "delivered", Some("Order delivered")),
            (Mail, "Abmeldung", Some("E-mail abmeldung")),
            (Mail, "Klick", Some("E-mail klick")),
            (Mail, "purchase", None),
        ] {
            assert_eq!(subject.name(raw, true).as_deref(), name, "{raw}");
        }
        assert_eq!(
            Ticket.name("opened", false).as_deref(),
            Some("Ticket opened"),
            "a mail word under a ticket is no mail"
        );
        assert_eq!(Ticket.name("Examine thoroughly", false), None);
    }
}
