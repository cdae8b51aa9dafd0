//! The sample shop that opens on first start.

use std::path::PathBuf;

/// Where the sample's project file lies: beside the window's own settings, or in the temporary folder.
pub fn path() -> PathBuf {
    let folder = eframe::storage_dir(super::app::APP_ID).unwrap_or_else(|| std::env::temp_dir().join("desire-path"));
    folder.join("sample").join("Kestrel & Finch.desire")
}
