//! The evidence behind one customer.

use crate::events::People;
use crate::model::{CustomerIx, IdentityRules};

use super::{Dropped, Evidence};

/// Why the profiles of customer `ix` are one person: the shared identifiers, strongest first. `dropped` comes from the
/// [`super::Resolution`] that made the customers.
pub fn why(people: &People, ix: CustomerIx, rules: &IdentityRules, dropped: &[Dropped]) -> Vec<Evidence> {
    let _ = (people, ix, rules, dropped);
    Vec::new()
}
