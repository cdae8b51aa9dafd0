//! Widgets that several views share.

mod parts;

pub use parts::{
    base_line, big_number, button, caption, card, empty, fact, headline, link, mix, primary, section, tabs,
};
