//! What identity finds out.

use serde::Serialize;

use crate::model::{IdKind, ProfileId};
use crate::texts::text;

/// Why an identifier did not join the profiles that carry it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// It would make one person of several customer ids.
    SeveralCustomerIds,
    /// It is a device that people with different e-mails use.
    SeveralEmails,
    /// More persons share it than the rules allow.
    TooManyPersons,
    /// It would give one customer more e-mails than the rules allow.
    TooManyEmails,
    /// It would give one customer more phones than the rules allow.
    TooManyPhones,
    /// It would give one customer more devices than the rules allow.
    TooManyDevices,
    /// A person said that these are different people.
    KeptApart,
}

/// An identifier that several profiles carry and that did not join them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DroppedIdentifier {
    /// The kind of identifier.
    pub kind: IdKind,
    /// The identifier in its tidied form.
    pub value: String,
    /// Why the identifier joined nobody.
    pub reason: Reason,
    /// How many profiles carry it.
    pub profiles: u32,
    /// How many there are of what the reason names: customer ids, persons, e-mails, phones, devices or people kept apart.
    pub persons: u32,
}

impl DroppedIdentifier {
    /// In words: "device d3 is used by 2 customer ids, so it joins nobody".
    pub fn text(&self) -> String {
        let (kind, value, n) = (self.kind.label(), &self.value, self.persons);
        match (self.reason, self.kind) {
            (Reason::SeveralCustomerIds, IdKind::Device) => {
                text!("identity-note-used-customer-ids-so-joins-nobody", kind, value, n)
            }
            (Reason::SeveralCustomerIds, _) => {
                text!("identity-note-belongs-customer-ids-so-joins-only", kind, value, n)
            }
            (Reason::SeveralEmails, _) => text!("identity-note-used-emails-so-joins-nobody", kind, value, n),
            (Reason::TooManyPersons, _) => text!("identity-note-shared-persons-so-joins-nobody", kind, value, n),
            (Reason::TooManyEmails | Reason::TooManyPhones | Reason::TooManyDevices, _) => {
                let what = match self.reason {
                    Reason::TooManyEmails => IdKind::Email,
                    Reason::TooManyPhones => IdKind::Phone,
                    _ => IdKind::Device,
                };
                text!("identity-note-would-give-one-customer-so-joins", kind, value, n, identifiers = what.plural())
            }
            (Reason::KeptApart, _) => {
                text!("identity-note-shared-people-you-keep-apart-so", kind, value)
            }
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
        text!(
            "identity-note-profiles-share-the",
            profiles = self.profiles.len(),
            kind = self.kind.label(),
            value = self.value
        )
    }
}

/// What one join rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum JoinEvidence {
    /// Both profiles carry this tidied value.
    Shares {
        /// Which kind of identifier.
        kind: IdKind,
        /// The identifier in its tidied form.
        value: String,
    },
    /// A person decided it.
    Decided {
        /// The decision's number in the project file.
        decision: u32,
    },
}

/// One join of two profiles.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Edge {
    /// The one profile of the pair.
    pub a: ProfileId,
    /// The other one of the pair.
    pub b: ProfileId,
    /// What says that both are one person.
    pub because: JoinEvidence,
}

/// Counts to judge identity by.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct IdentitySummary {
    /// Profiles of imports that count.
    pub profiles: u64,
    /// How many customers these profiles make.
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
    /// Joins that a person decided.
    pub by_hand: u64,
    /// Customers with more than one customer id: 0 unless something is wrong.
    pub several_customer_ids: u64,
}

/// Which profiles are one person.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Resolution {
    /// For each profile, the lowest profile of the same person (itself for inactive profiles).
    pub root: Vec<ProfileId>,
    /// Identifiers that did not join their profiles, by kind, then value.
    pub dropped: Vec<DroppedIdentifier>,
    /// Decisions that one person is meant which could not be followed, because it would have two customer ids or
    /// because another decision keeps the two apart.
    pub unheeded: Vec<u32>,
    /// Counts of profiles, customers and joins.
    pub summary: IdentitySummary,
}
