//! Rules that say which profiles are one person, and what a person decided about single ones.

use serde::{Deserialize, Serialize};

use crate::texts::text;

use super::{Item, ProfileId};

/// The kinds of identifier, strongest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum IdKind {
    /// The shop's or CRM's own number for a customer.
    CustomerId,
    /// E-mail address, compared without case.
    Email,
    /// Telephone number, compared in international form.
    Phone,
    /// Device or cookie id.
    Device,
}

impl IdKind {
    /// All kinds, strongest first.
    pub const ALL: [Self; 4] = [Self::CustomerId, Self::Email, Self::Phone, Self::Device];

    /// The label on screen.
    pub fn label(self) -> &'static str {
        match self {
            Self::CustomerId => text!("id-kind-customer-id"),
            Self::Email => text!("id-kind-email"),
            Self::Phone => text!("id-kind-phone"),
            Self::Device => text!("id-kind-device"),
        }
    }

    /// The plural as it stands on the screen after a number: "2 e-mails".
    pub fn plural(self) -> &'static str {
        match self {
            Self::CustomerId => text!("id-kinds-customer-id"),
            Self::Email => text!("id-kinds-email"),
            Self::Phone => text!("id-kinds-phone"),
            Self::Device => text!("id-kinds-device"),
        }
    }
}

/// Stands before a device id that is none, but says which customer id a customer had before: "formerly:u1".
pub const FORMER_ID: &str = "formerly:";

/// Stands before the numbers that a tool gives to persons whom it knows by several customer ids: "posthog:0194…".
pub const TOOL_PERSON: &str = "posthog:";

/// A number for each kind of identifier that a limit can be set for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(default)]
pub struct KindLimits {
    /// The limit for e-mail addresses.
    pub email: u32,
    /// The limit for telephone numbers.
    pub phone: u32,
    /// The limit for device and cookie ids.
    pub device: u32,
}

impl KindLimits {
    /// The limit for `kind`; 0 is none. A customer has at most one customer id whatever the rules say.
    pub fn of(&self, kind: IdKind) -> u32 {
        match kind {
            IdKind::CustomerId => 1,
            IdKind::Email => self.email,
            IdKind::Phone => self.phone,
            IdKind::Device => self.device,
        }
    }

    /// The limit for `kind`, to be changed; `None` for the customer id.
    pub fn of_mut(&mut self, kind: IdKind) -> Option<&mut u32> {
        match kind {
            IdKind::CustomerId => None,
            IdKind::Email => Some(&mut self.email),
            IdKind::Phone => Some(&mut self.phone),
            IdKind::Device => Some(&mut self.device),
        }
    }
}

impl Default for KindLimits {
    fn default() -> Self {
        Self { email: 5, phone: 5, device: 5 }
    }
}

/// Values that a person says name nobody.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct BlockedPattern {
    /// Which kind of identifier; `None` = all.
    pub kind: Option<IdKind>,
    /// Compared without case; `*` anywhere stands for anything.
    pub pattern: String,
}

/// How identity joins profiles into customers. Raw identifiers are kept, so an edit here re-joins everybody from scratch.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct IdentityRules {
    /// Join profiles with the same e-mail.
    pub by_email: bool,
    /// Join profiles with the same phone number.
    pub by_phone: bool,
    /// Join profiles with the same device or cookie id.
    pub by_device: bool,
    /// Country calling code put before phone numbers that come without one ("49"); empty leaves them as they are.
    pub phone_country: String,
    /// Which kind joins first. Later kinds give way: they cannot undo what an earlier kind joined. Kinds that are missing
    /// come last, strongest first.
    pub order: Vec<IdKind>,
    /// A device seen with more customer ids, or more e-mails of different people, than this joins nobody.
    pub max_customer_ids_per_device: u32,
    /// A value shared by more persons than this (counted by kinds that join before it) joins nobody; 0 is no limit.
    pub max_persons: KindLimits,
    /// A join that would give one customer more values of a kind than this is not made; 0 is no limit. Joins by customer
    /// id are always made: the CRM knows best.
    pub max_values: KindLimits,
    /// Values that name nobody, compared after trimming and without case.
    pub junk_values: Vec<String>,
    /// Mailboxes many people read (the part before the `@`): they join nobody.
    pub role_mailboxes: Vec<String>,
    /// What else names nobody.
    pub blocked: Vec<BlockedPattern>,
}

impl IdentityRules {
    /// Whether profiles are joined by `kind`.
    pub fn joins_by(&self, kind: IdKind) -> bool {
        match kind {
            IdKind::CustomerId => true,
            IdKind::Email => self.by_email,
            IdKind::Phone => self.by_phone,
            IdKind::Device => self.by_device,
        }
    }

    /// All kinds in the order they join, each once.
    pub fn order(&self) -> [IdKind; 4] {
        let mut order = IdKind::ALL;
        let rank = |kind: &IdKind| self.order.iter().position(|k| k == kind).unwrap_or(usize::MAX);
        order.sort_by_key(rank); // stable: missing kinds keep their own order
        order
    }
}

impl Default for IdentityRules {
    fn default() -> Self {
        let own = |list: &[&str]| list.iter().map(|&s| s.to_owned()).collect();
        Self {
            by_email: true,
            by_phone: true,
            by_device: true,
            phone_country: String::new(),
            order: IdKind::ALL.to_vec(),
            max_customer_ids_per_device: 1,
            max_persons: KindLimits::default(),
            // Browsers throw cookies away: one person with dozens of devices is usual.
            max_values: KindLimits { device: 0, ..KindLimits::default() },
            junk_values: own(&[
                "null",
                "none",
                "nil",
                "n/a",
                "na",
                "nan",
                "unknown",
                "undefined",
                "anonymous",
                "guest",
                "-1",
                // what programs write where somebody forgot to fill in an id
                "(not set)",
                "(null)",
                "false",
                "true",
                "id",
                "email",
                "distinct_id",
                "distinctid",
                "not_authenticated",
                "[object object]",
            ]),
            role_mailboxes: own(&[
                "info",
                "admin",
                "noreply",
                "no-reply",
                "donotreply",
                "test",
                "team",
                "office",
                "sales",
                "support",
                "contact",
                "hello",
                "help",
                "service",
                "mail",
                "webmaster",
                "postmaster",
                "billing",
                "orders",
                "shop",
                "marketing",
            ]),
            blocked: Vec::new(),
        }
    }
}

/// Beyond which a customer looks like several people. 0 switches a check off.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(default)]
pub struct SuspicionLimits {
    /// Most profiles that one customer may have.
    pub profiles: u32,
    /// Most e-mail addresses that one customer may have.
    pub emails: u32,
    /// Most telephone numbers that one customer may have.
    pub phones: u32,
    /// Most devices that one customer may have.
    pub devices: u32,
    /// Most countries that one customer may have.
    pub countries: u32,
    /// Minutes between events in two countries, below which nobody can have travelled.
    pub travel_minutes: u32,
}

impl Default for SuspicionLimits {
    fn default() -> Self {
        Self { profiles: 25, emails: 3, phones: 3, devices: 12, countries: 2, travel_minutes: 10 }
    }
}

/// What a person decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// Both sides are one person.
    Same,
    /// The two sides are two people; the profiles of each side stay together.
    Different,
    /// This customer was looked at and is fine.
    Fine,
}

/// One decision about who is who. It stands above everything that is joined by rule, and stays when data comes anew:
/// profiles keep their numbers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decision {
    /// Its number; 0 until it is stored.
    pub id: u32,
    /// When the decision was made, ms UTC.
    pub at: i64,
    /// Whether the two sides are one person, two, or no cause for concern.
    pub verdict: Verdict,
    /// Profiles of the one side, ascending.
    pub left: Vec<ProfileId>,
    /// Profiles of the other side, ascending; empty for [`Verdict::Fine`].
    pub right: Vec<ProfileId>,
}

impl Item for Decision {
    const KIND: &'static str = "decision";
    const BY_NUMBER: bool = true;

    fn id(&self) -> u32 {
        self.id
    }

    fn set_id(&mut self, id: u32) {
        self.id = id;
    }
}
