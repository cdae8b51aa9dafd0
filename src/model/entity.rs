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
}

impl Entity {
    /// Every entity, the usual one first.
    pub const ALL: [Self; 3] = [Self::Person, Self::Session, Self::Order];

    /// Its lasting name: "person".
    pub fn key(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Session => "session",
            Self::Order => "order",
        }
    }

    /// One of what is counted: "customer".
    pub fn unit(self) -> &'static str {
        match self {
            Self::Person => "customer",
            Self::Session => "session",
            Self::Order => "order",
        }
    }

    /// Several of what is counted: "customers".
    pub fn units(self) -> &'static str {
        match self {
            Self::Person => "customers",
            Self::Session => "sessions",
            Self::Order => "orders",
        }
    }

    /// The lasting name under which releases remember counts of it: "Customers".
    pub fn title(self) -> &'static str {
        match self {
            Self::Person => "Customers",
            Self::Session => "Sessions",
            Self::Order => "Orders",
        }
    }
}
