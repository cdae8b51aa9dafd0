//! Widgets that several views share.

mod chip;
pub mod drawing;
mod parts;
pub mod sankey;

pub use chip::{chip, menu_chip};
pub use parts::{
    base_line, big_number, button, caption, card, empty, fact, headline, link, mix, primary, section, tabs,
};
