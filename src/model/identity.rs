//! Rules that say which profiles are one person.

use serde::{Deserialize, Serialize};

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
    /// A device seen with more customer ids than this joins nobody.
    pub max_customer_ids_per_device: u32,
    /// An e-mail or phone that would be shared by more persons than this joins nobody.
    pub max_persons_per_contact: u32,
    /// Values that name nobody, compared after trimming and without case.
    pub junk_values: Vec<String>,
    /// Mailboxes many people read (the part before the `@`): they join nobody.
    pub role_mailboxes: Vec<String>,
}

impl Default for IdentityRules {
    fn default() -> Self {
        let own = |list: &[&str]| list.iter().map(|&s| s.to_owned()).collect();
        Self {
            by_email: true,
            by_phone: true,
            by_device: true,
            phone_country: String::new(),
            max_customer_ids_per_device: 1,
            max_persons_per_contact: 5,
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
        }
    }
}
