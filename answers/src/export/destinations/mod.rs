//! Lists of people as the files that other tools import unchanged: their headers, their forms of addresses, numbers and names,
//! their limits. A tool is a line of [`tools`](self); what differs is data, not code.
//!
//! What a file may hold is decided before it gets here: who agrees and can be reached, and which actions are due.

mod address;
mod columns;
mod files;
mod parts;
mod person;
mod phone;
mod regions;
mod rows;
mod tools;

pub use columns::{DestinationTerms, is_campaign};
pub use files::{DestinationFiles, action_files, as_usual_files, for_other_channels, people_files};
pub use tools::DestinationTool;
