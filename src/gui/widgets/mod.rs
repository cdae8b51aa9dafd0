//! Widgets that several views share.

pub mod calendar;
pub mod chart;
mod chip;
pub mod choice;
pub mod drawing;
pub mod focus;
pub mod graph;
pub mod heat_map;
pub mod marks;
pub mod number;
pub mod page;
mod parts;
mod pending;
pub mod picked_rows;
pub mod sankey;
pub mod table;
mod terms;
pub mod timeline;
pub mod tooltip;
pub mod walk;
pub mod webhook_fields;
mod whole_parts;
mod working;

pub use chip::{
    chip, chip_within, count_beside, folding, list_box, menu_chip, menu_chip_that_says, menu_entry, menu_list, submenu,
    tick_box,
};
pub use focus::{escaped, keys_are_free};
pub use page::{heading, heading_of_two};
pub use parts::{
    base_line, base_line_height, big_number, button, caption, card, empty, empty_with, fact, headline, link, mix,
    paragraph, primary, section, tab_pressed, tabs, title, wide,
};
pub use pending::{faded, outdated, pending, waiting_text};
pub use whole_parts::whole_parts;
pub use working::{importing, making, no_data, preparing, progress_bar, running, working};
