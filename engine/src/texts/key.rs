//! Keys of texts that stand in tables of constants.

use super::plain;

/// A text without arguments, named where nothing can be looked up yet: in a constant. Say `text_key!`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TextKey(&'static str);

impl TextKey {
    /// The key of the empty text.
    pub const NONE: Self = Self("");

    /// The text of this key.
    pub const fn new(key: &'static str) -> Self {
        Self(key)
    }

    /// The text in the language that is spoken here and now.
    pub fn text(self) -> &'static str {
        plain(self.0)
    }
}

/// The key of a text without arguments: `text_key!("key")`.
#[macro_export]
macro_rules! text_key {
    ($key:literal) => {
        $crate::texts::TextKey::new($key)
    };
}
pub use text_key;
