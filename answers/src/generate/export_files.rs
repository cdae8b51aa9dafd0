//! The files that are written, and why they may not be.

use std::path::PathBuf;

use crate::files::OutputError;
use crate::progress::Cancelled;
use crate::texts::text;

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
    /// A file may not, or cannot, be written.
    #[error(transparent)]
    Output(#[from] OutputError),
    /// A file that is there would have to be replaced.
    #[error("{}", text!("export-files-differ", path = .0.display()))]
    Differs(PathBuf),
    /// The exports that are to be continued are not all there.
    #[error("{}", text!("export-files-missing", path = .0.display()))]
    Missing(PathBuf),
    /// A folder or file could not be made or read.
    #[error("{}", text!("export-files-cannot-write", path = path.display(), error = source.to_string()))]
    Io {
        /// The path of the file or folder.
        path: PathBuf,
        /// The error that the system reports.
        source: std::io::Error,
    },
}

/// One file that was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileSummary {
    /// The path of the file.
    pub path: PathBuf,
    /// The source it belongs to ("Website"); empty for `truth.json`.
    pub source: &'static str,
    /// Data rows, without the header.
    pub rows: u64,
    /// The size of the file, in bytes.
    pub bytes: u64,
}
