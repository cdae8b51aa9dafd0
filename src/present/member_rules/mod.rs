//! Rules of membership as text that people write and read: `orders >= 2 and not did "Refund"`, or
//! `"Product viewed" then "Added to cart" within 7d then not order`.

mod read;
mod words;
mod write;

pub use read::{parse, parse_sequence};
pub use write::{sequence_text, text};

use crate::texts::text;

/// How a rule is written, for help and errors.
pub fn form() -> &'static str {
    text!("member-rule-form")
}

#[cfg(test)]
mod tests;
