//! How a profile is found again: its identifiers as one key.

/// Separates the identifiers in a profile's key.
pub const KEY_SEPARATOR: u8 = 0x1F;

/// The four identifiers of a profile, `""` for "nothing".
///
/// As one text, the profile's *key*: the four in this order with [`KEY_SEPARATOR`] between them, without separators at
/// the end, so that the key of somebody known by a customer id alone is that id.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct ProfileKey<'a> {
    /// The shop's or CRM's own number.
    pub customer_id: &'a str,
    /// E-mail address, empty where there is none.
    pub email: &'a str,
    /// Telephone number, empty where there is none.
    pub phone: &'a str,
    /// Device or cookie id.
    pub device: &'a str,
}

impl<'a> ProfileKey<'a> {
    /// The identifiers of a key.
    pub fn parse(key: &'a str) -> Self {
        let mut parts = key.split(char::from(KEY_SEPARATOR));
        let mut next = || parts.next().unwrap_or_default();
        Self { customer_id: next(), email: next(), phone: next(), device: next() }
    }

    /// The identifiers, strongest first.
    pub fn ids(&self) -> [&'a str; 4] {
        [self.customer_id, self.email, self.phone, self.device]
    }

    /// Whether it has no identifier.
    pub fn is_empty(&self) -> bool {
        self.ids().iter().all(|id| id.is_empty())
    }

    /// Writes the key to `out`.
    pub(super) fn join(&self, out: &mut String) {
        out.clear();
        for (slot, id) in self.ids().into_iter().enumerate() {
            if slot > 0 {
                out.push(char::from(KEY_SEPARATOR));
            }
            out.push_str(id);
        }
        out.truncate(out.trim_end_matches(char::from(KEY_SEPARATOR)).len());
    }
}
