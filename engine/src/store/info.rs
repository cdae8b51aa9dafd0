//! Counts and sizes of a project file, and removing what is not needed any more.

use crate::log::OrLog;
use rusqlite::params_from_iter;

use crate::model::ProfileId;
use crate::texts::text;

use super::{Store, StoreError, checksum, derived, history};

/// Counts and sizes of a project file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Info {
    /// Number of the file format.
    pub format: u32,
    /// Size of the file, bytes.
    pub bytes: u64,
    /// Blocks of events in all imports that count.
    pub blocks: u64,
    /// Events in all imports that count.
    pub events: u64,
    /// Profiles, those of undone imports included.
    pub profiles: u64,
    /// Rows left out, over all imports that count.
    pub rejected: u64,
    /// What encrypts it: "`SQLCipher` 4.20.0 community"; nothing where it is not encrypted.
    pub cipher: Option<String>,
}

impl Store {
    /// Counts what is in the file and how large it is.
    pub fn info(&self) -> Result<Info, StoreError> {
        let count = |query: &str| self.conn.query_row(query, [], |r| r.get::<_, u64>(0)).map_err(|e| self.error(&e));
        let format = self.conn.pragma_query_value(None, "user_version", |r| r.get(0)).map_err(|e| self.error(&e))?;
        Ok(Info {
            format,
            bytes: count("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size")?,
            blocks: count(
                "SELECT count(*) FROM event_block b NOT INDEXED JOIN import i ON i.id = b.import_id WHERE i.state = 'active'",
            )?,
            events: count("SELECT coalesce(sum(events), 0) FROM import WHERE state = 'active'")?,
            profiles: count("SELECT count(*) FROM profile NOT INDEXED")?,
            rejected: count(
                "SELECT coalesce(sum(r.n), 0) FROM import_rejected r JOIN import i ON i.id = r.import_id
                 WHERE i.state = 'active'",
            )?,
            cipher: if self.is_encrypted() { super::file::cipher(&self.conn) } else { None },
        })
    }

    /// Removes undone imports for good, and the profiles that nothing tells about any more. Returns how many imports.
    pub fn purge(&mut self, unused: &[ProfileId], at: i64) -> Result<usize, StoreError> {
        self.writable()?;
        let (path, wrong) = (self.path.clone(), self.wrong_tables()?);
        let wrap = |e: rusqlite::Error| StoreError::sqlite(&path, &e);
        let tx = self.conn.transaction().map_err(wrap)?;
        let gone = tx.execute("DELETE FROM import WHERE state = 'undone'", []).map_err(wrap)?;
        if gone == 0 {
            return Ok(0);
        }
        for some in unused.chunks(500) {
            let marks = vec!["?"; some.len()].join(", ");
            let delete = format!("DELETE FROM profile WHERE id IN ({marks})");
            tx.prepare_cached(&delete).and_then(|mut s| s.execute(params_from_iter(some))).map_err(wrap)?;
        }
        tx.execute("DELETE FROM consent_by_hand WHERE profile_id NOT IN (SELECT id FROM profile)", []).map_err(wrap)?;
        super::tables::journal(&tx, text!("journal-remove-undone-imports"), at).map_err(|e| e.at(&path))?;
        history::forget_imports(&tx).and_then(|()| derived::forget(&tx)).map_err(wrap)?;
        checksum::seal(&tx, &wrong, checksum::all()).map_err(wrap)?;
        tx.commit().map_err(wrap)?;
        self.shrink();
        Ok(gone)
    }

    /// Gives room back to the disk where much of the file is empty. Not being able to is no harm.
    fn shrink(&self) {
        let pages = |pragma: &str| self.conn.pragma_query_value(None, pragma, |r| r.get::<_, i64>(0)).unwrap_or(0);
        if pages("freelist_count") * 4 > pages("page_count") {
            self.conn.execute_batch("VACUUM").or_log("give room back to the disk");
        }
    }
}
