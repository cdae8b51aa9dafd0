//! Files in: bytes become events, profiles and a list of the rows that could not be used.
//!
//! [`inspect`] looks at a file and guesses everything, [`preview`] shows what a [`Mapping`] makes of its rows, [`load`]
//! streams them into batches. A bad row never stops a load: it is counted, listed and left out.

mod error;
mod inspection;
mod mapping;
mod outcome;

pub use error::LoadError;
pub use inspection::{Column, Encoding, Format, Inspection, Layout, inspect};
pub use mapping::{ColumnRole, DateOrder, Mapping, Role, TableKind};
pub use outcome::{Batch, LoadReport, PersonUpdate, Preview, PreviewRow, load, preview};
