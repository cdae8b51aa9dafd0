//! A template: how a project is set up, without its data, as a file that people can read and edit. So the next client begins
//! with the stages, names, segments by rule, playbooks, questions, scenes and look of the last one.
//!
//! What tells of customers stays where it is: groups that were picked or found in the data, frozen answers, dates, and whatever
//! names a customer. What a template names that the next project does not have is kept, so that it works once there is such
//! data, and said.

mod customer_names;
mod file;
mod read;
mod write;

pub(crate) use customer_names::CustomerNames;
pub use file::Template;
pub use read::{LARGEST_TEMPLATE, read_template};
pub use write::write_template;
