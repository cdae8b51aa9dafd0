//! Files on the disk: which file a path leads to, where one may be written, and how it comes to be whole.
//!
//! Every file that the program writes for a person is an [`OutputFile`]: it is checked before the work, and takes its place
//! only when it is whole. A project file is written by `store`, through the names of [`temporary`]. Nothing else in the
//! program creates, renames or replaces a file (`tests/it/layers.rs`).

mod identity;
mod output;
mod project_file;
pub mod temporary;

pub use identity::{has_several_names, real_path, same_file};
pub use output::{OutputError, OutputFile, OutputWriter, Overwrite, ProtectedFiles};
pub use project_file::{APPLICATION_ID, CALLS_FILE, CALLS_FILES, PAGE, SIDE_FILES, create_beside, looks_encrypted};
