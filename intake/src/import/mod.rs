//! Files in: bytes become events, profiles and a list of the rows that could not be used.
//!
//! [`inspect`] looks at a file and guesses everything, [`preview()`] shows what a [`Mapping`] makes of its rows, [`load()`]
//! streams them into batches. A bad row never stops a load: it is counted, listed and left out.
//!
//! The way of a row, room by room: `open` gives the bytes of a table, `read` cuts them into fields, `presets` know
//! what exports of well-known tools mean, `map` says what each column means, `rows` makes events and people of them,
//! `report` says what came out.

pub(crate) mod error;
pub(crate) mod map;
pub(crate) mod open;
pub(crate) mod presets;
pub(crate) mod read;
pub(crate) mod report;
pub(crate) mod rows;

pub use error::LoadError;
pub use map::calls::CallTool;
pub use map::inspect::{Inspection, inspect};
pub use map::mapping::{ColumnRole, DateOrder, Mapping, Role, StateWord, TableKind};
pub use map::own_source::{KnownSource, known_sources, own_source};
pub use map::parts::{only_table, table_hash, table_hashes, tables};
pub use map::properties::PREFIX as PROPERTY_PREFIX;
pub use map::question::{Reading, RoleQuestion};
pub use map::tables_left_out::tables_left_out;
pub use open::folder::{FolderScan, files_of, look_through};
pub use open::table_input::{Choice, Input};
pub use presets::payment_words::PaymentState;
pub use presets::preset::{Question, RecognisedTool};
pub use read::format::{Column, Encoding, Format, Layout};
pub use report::outcome::{Batch, ConsentEvent, LoadReport, PersonUpdate, Preview, PreviewRow, RowOutcome};
pub use report::preview::preview;
pub use rows::load::load;
