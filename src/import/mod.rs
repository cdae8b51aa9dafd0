//! Files in: bytes become events, profiles and a list of the rows that could not be used.
//!
//! [`inspect`] looks at a file and guesses everything, [`preview()`] shows what a [`Mapping`] makes of its rows, [`load()`]
//! streams them into batches. A bad row never stops a load: it is counted, listed and left out.

mod clean;
mod clock;
mod dates;
mod error;
mod folder;
mod guess;
mod input;
mod inspection;
mod json;
mod load;
mod local_dict;
mod mapping;
mod marks;
mod merge;
mod numbers;
mod orders;
mod outcome;
mod parse;
mod piece;
mod pieces;
mod plan;
mod presets;
mod preview;
mod reader;
mod records;
mod refuse;
mod said;
mod second;
mod shaped;
mod sniff;
mod spend;
mod survey;
mod table;
mod times;
mod trailing;

pub use error::LoadError;
pub use folder::{files_of, ignored_in};
pub use input::{Choice, Input, tables};
pub use inspection::{Column, Encoding, Format, Inspection, Layout, inspect};
pub use load::load;
pub use mapping::{ColumnRole, DateOrder, Mapping, Role, TableKind};
pub use outcome::{Batch, Consented, LoadReport, PersonUpdate, Preview, PreviewRow};
use plan::Plan;
pub use presets::{Question, Recognised};
pub use preview::preview;
