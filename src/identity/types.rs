//! What identity finds out.

use serde::Serialize;

use crate::model::ProfileId;

/// The kinds of identifier, strongest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum IdKind {
    /// The shop's or CRM's own number for a customer.
    CustomerId,
    /// E-mail address.
    Email,
    /// Telephone number.
    Phone,
    /// Device or cookie id.
    Device,
}

impl IdKind {
    /// All kinds, strongest first.
    pub const ALL: [Self; 4] = [Self::CustomerId, Self::Email, Self::Phone, Self::Device];

    /// In words.
    pub fn label(self) -> &'static str {
        match self {
            Self::CustomerId => "customer id",
            Self::Email => "e-mail",
            Self::Phone => "phone",
            Self::Device => "device",
        }
    }
}

/// Why an identifier did not join the profiles that carry it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// It would make one person of several customer ids.
    SeveralCustomerIds,
    /// More persons share it than the rules allow.
    TooManyPersons,
}

/// An identifier that several profiles carry and that did not join them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Dropped {
    /// Which kind.
    pub kind: IdKind,
    /// The tidied value.
    pub value: String,
    /// Why.
    pub reason: Reason,
    /// Profiles that carry it.
    pub profiles: u32,
    /// Customer ids, or for [`Reason::TooManyPersons`] persons, that share it.
    pub persons: u32,
}

impl Dropped {
    /// In words: "device d3 is used by 2 customer ids, so it joins nobody".
    pub fn text(&self) -> String {
        let (kind, value, n) = (self.kind.label(), &self.value, self.persons);
        match (self.reason, self.kind) {
            (Reason::SeveralCustomerIds, IdKind::Device) => {
                format!("{kind} {value} is used by {n} customer ids, so it joins nobody")
            }
            (Reason::SeveralCustomerIds, _) => {
                format!("{kind} {value} belongs to {n} customer ids, so it joins only profiles without one")
            }
            (Reason::TooManyPersons, _) => format!("{kind} {value} is shared by {n} persons, so it joins nobody"),
        }
    }
}

/// Why two or more profiles of a customer are one person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Evidence {
    /// Which kind of identifier they share.
    pub kind: IdKind,
    /// The tidied value they share.
    pub value: String,
    /// The profiles that carry it, ascending; at least two.
    pub profiles: Vec<ProfileId>,
}

impl Evidence {
    /// In words: "3 profiles share the e-mail ann.lee@example.com".
    pub fn text(&self) -> String {
        format!("{} profiles share the {} {}", self.profiles.len(), self.kind.label(), self.value)
    }
}

/// Counts to judge identity by.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct IdentitySummary {
    /// Profiles of imports that count.
    pub profiles: u64,
    /// Customers they make.
    pub customers: u64,
    /// Customers made of more than one profile.
    pub joined_customers: u64,
    /// Profiles of the largest customer.
    pub largest: u64,
    /// Joins by customer id, e-mail, phone and device: each makes one person of two.
    pub joins: [u64; 4],
    /// Customers with a customer id, e-mail, phone and device.
    pub with: [u64; 4],
    /// Customers known by a device alone, or by nothing.
    pub anonymous: u64,
    /// Customers with more than one customer id: 0 unless something is wrong.
    pub several_customer_ids: u64,
}

/// Which profiles are one person.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Resolution {
    /// For each profile, the lowest profile of the same person (itself for inactive profiles).
    pub root: Vec<ProfileId>,
    /// Identifiers that did not join their profiles, by kind, then value.
    pub dropped: Vec<Dropped>,
    /// Counts.
    pub summary: IdentitySummary,
}
