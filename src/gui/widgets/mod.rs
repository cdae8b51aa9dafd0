//! Widgets that several views share.

mod chip;
pub mod drawing;
pub mod heat_map;
pub mod page;
mod parts;
pub mod sankey;
pub mod table;
pub mod timeline;

pub use chip::{chip, chip_within, menu_chip};
pub use page::heading;
pub use parts::{
    base_line, big_number, button, caption, card, empty, fact, headline, link, mix, primary, section, tabs, title, wide,
};
