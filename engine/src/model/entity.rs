//! Whose order of events a journey follows.

use serde::{Deserialize, Serialize};

/// What the events of one journey have in common, and so what is counted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Entity {
    /// One journey per customer: everything inside the filter.
    #[default]
    #[serde(alias = "customers")]
    Person,
    /// One journey per session.
    #[serde(alias = "sessions")]
    Session,
    /// One journey per order: the events with its number, where the file has one.
    Order,
    /// One journey per company: the events of all its people.
    Account,
    /// One journey per ticket, case or conversation: the events with its id.
    Ticket,
    /// One journey per cart or checkout: the events with its id.
    Cart,
}

impl Entity {
    /// Every entity, the usual one first.
    pub const ALL: [Self; 6] = [Self::Person, Self::Session, Self::Order, Self::Account, Self::Ticket, Self::Cart];

    /// Those whose ids events keep as a property.
    pub const WITH_ID: [Self; 3] = [Self::Account, Self::Ticket, Self::Cart];

    /// The property of events that holds its id, where that is one. An order has its number in a column of its own.
    pub fn id_property(self) -> Option<&'static str> {
        match self {
            Self::Account => Some("account id"),
            Self::Ticket => Some("ticket id"),
            Self::Cart => Some("cart id"),
            Self::Person | Self::Session | Self::Order => None,
        }
    }

    /// Whether a property of this name holds ids of an entity.
    pub fn is_id_property(name: &str) -> bool {
        Self::WITH_ID.iter().any(|entity| entity.id_property() == Some(name))
    }

    /// Its lasting name: "person".
    pub fn key(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Session => "session",
            Self::Order => "order",
            Self::Account => "account",
            Self::Ticket => "ticket",
            Self::Cart => "cart",
        }
    }

    /// One of what is counted: "customer".
    pub fn unit(self) -> &'static str {
        match self {
            Self::Person => "customer",
            _ => self.key(),
        }
    }

    /// Several of what is counted: "customers".
    pub fn units(self) -> &'static str {
        match self {
            Self::Person => "customers",
            Self::Session => "sessions",
            Self::Order => "orders",
            Self::Account => "accounts",
            Self::Ticket => "tickets",
            Self::Cart => "carts",
        }
    }

    /// The lasting name under which releases remember counts of it: "Customers".
    pub fn title(self) -> &'static str {
        match self {
            Self::Person => "Customers",
            Self::Session => "Sessions",
            Self::Order => "Orders",
            Self::Account => "Accounts",
            Self::Ticket => "Tickets",
            Self::Cart => "Carts",
        }
    }
}
