//! Everything that is held about one person, as it lies in the file.

use rusqlite::{Row, params_from_iter};

use crate::events::{Columns, PostalAddress};
use crate::model::{Identifiers, ImportId, ProfileId, Purpose};
use crate::progress::Progress;
use crate::texts::text;

use super::attributes::Attributes;
use super::tables::TableError;
use super::{Store, StoreError, block_rows, tables};

/// What one import tells about one profile.
#[derive(Debug, Clone, PartialEq)]
pub struct ProfileStatement {
    /// The profile that it is about.
    pub profile: ProfileId,
    /// The import that states it.
    pub import: ImportId,
    /// The name that the import gives the person.
    pub name: Option<String>,
    /// Given name, where the import has it apart.
    pub first_name: Option<String>,
    /// Family name, where the import has it apart.
    pub last_name: Option<String>,
    /// The country that the import gives.
    pub country: Option<String>,
    /// Where the import says that the person gets post.
    pub address: PostalAddress,
    /// Other columns as (name, value).
    pub attributes: Vec<(String, String)>,
}

/// One statement about consent and where it comes from.
#[derive(Debug, Clone, PartialEq)]
pub struct ConsentRecord {
    /// The profile of the person who said it.
    pub profile: ProfileId,
    /// What was agreed to or refused.
    pub purpose: Purpose,
    /// Whether the person agreed; `false` is a refusal or a withdrawal.
    pub given: bool,
    /// When it was said or imported, ms UTC.
    pub at: i64,
    /// Whether `at` is when it was said.
    pub dated: bool,
    /// The import it came with; none for what was entered by hand.
    pub import: Option<ImportId>,
    /// How it is known, for what was entered by hand.
    pub note: String,
}

/// Everything about some profiles.
#[derive(Debug, Clone, Default)]
pub struct PersonData {
    /// Identifiers as they came.
    pub profiles: Vec<(ProfileId, Identifiers)>,
    /// What people tables say.
    pub descriptions: Vec<ProfileStatement>,
    /// What these people said about consent, in files and to users of the program.
    pub consents: Vec<ConsentRecord>,
    /// Their events, by the import that brought them.
    pub events: Vec<(ImportId, Columns)>,
    /// Rows left out of imports that `mentions` them: import, line, row.
    pub rejected: Vec<(ImportId, u64, String)>,
}

/// Every whole name that imports gave profiles, and those that the parts make.
pub(super) const WHOLE_NAMES: &str = "SELECT profile_id, import_id, name FROM profile_detail
    UNION SELECT profile_id, import_id, first_name || ' ' || last_name FROM profile_detail";

impl Store {
    /// All names that imports gave these profiles (ascending).
    pub fn names_of(&self, profiles: &[ProfileId]) -> Result<Vec<String>, StoreError> {
        let query =
            format!("SELECT profile_id, name FROM ({WHOLE_NAMES}) WHERE name <> '' ORDER BY profile_id, import_id");
        let all = tables::all(&self.conn, &query, |r| {
            let theirs = profiles.binary_search(&r.get(0)?).is_ok();
            Ok(if theirs { Some(r.get(1)?) } else { None })
        });
        all.map(|names| names.into_iter().flatten().collect()).map_err(|e| self.error(&e))
    }

    /// Everything held about these profiles (ascending), of imports that count and of those that were undone.
    pub fn read_person_data(
        &self,
        profiles: &[ProfileId],
        mentions: impl Fn(&str) -> bool,
        progress: &Progress,
    ) -> Result<PersonData, StoreError> {
        let mut read_person_data = self.small(profiles, mentions).map_err(|e| e.at(&self.path))?;
        let wrap = |e: rusqlite::Error| self.error(&e);
        let rows: Vec<i64> =
            tables::all(&self.conn, "SELECT id FROM event_block NOT INDEXED ORDER BY import_id, block_no", |r| {
                r.get(0)
            })
            .map_err(wrap)?;
        progress.stage(text!("stage-reading-events"), rows.len() as u64);
        for row in rows {
            progress.check()?;
            progress.advance(1);
            let block = block_rows::read(&self.conn, row).map_err(wrap)?;
            let mut columns =
                block.columns().map_err(|e| StoreError::Damaged { path: self.path.clone(), detail: e.to_string() })?;
            let theirs: Vec<bool> = columns.profile.iter().map(|p| profiles.binary_search(p).is_ok()).collect();
            if theirs.contains(&true) {
                columns.keep(&theirs);
                read_person_data.events.push((block.import, columns));
            }
        }
        Ok(read_person_data)
    }

    fn small(&self, profiles: &[ProfileId], mentions: impl Fn(&str) -> bool) -> Result<PersonData, TableError> {
        let marks = vec!["?"; profiles.len()].join(", ");
        let ids = self.of(profiles, &format!("SELECT * FROM profile WHERE id IN ({marks}) ORDER BY id"), |r| {
            let (customer_id, email, phone, device) = (r.get(1)?, r.get(2)?, r.get(3)?, r.get(4)?);
            Ok((r.get(0)?, Identifiers { customer_id, email, phone, device }))
        })?;
        let details = format!(
            "SELECT profile_id, import_id, name, first_name, last_name, country, attributes, postcode, city, region
             FROM profile_detail WHERE name IS NOT '' AND profile_id IN ({marks})
             ORDER BY import_id, profile_id"
        );
        let details = self.of(profiles, &details, |r| {
            let text: Option<String> = r.get(6)?;
            let statement = ProfileStatement {
                profile: r.get(0)?,
                import: r.get(1)?,
                name: r.get(2)?,
                first_name: r.get(3)?,
                last_name: r.get(4)?,
                country: r.get(5)?,
                address: PostalAddress { postcode: r.get(7)?, city: r.get(8)?, region: r.get(9)? },
                attributes: Vec::new(),
            };
            Ok((statement, text))
        })?;
        let mut descriptions = Vec::new();
        for (of_import, text) in details {
            let attributes: Attributes =
                text.map(|text| tables::from_json("attributes", &text)).transpose()?.unwrap_or_default();
            descriptions.push(ProfileStatement { attributes: attributes.0, ..of_import });
        }
        let query = format!(
            "SELECT profile_id, purpose, given, at, dated, import_id, '' FROM consent WHERE profile_id IN ({marks})
             ORDER BY at, import_id"
        );
        let by_hand = format!(
            "SELECT profile_id, purpose, given, at, 1, NULL, note FROM consent_by_hand WHERE profile_id IN ({marks})
             ORDER BY at, id"
        );
        let mut statements = self.of(profiles, &query, read_said)?;
        statements.extend(self.of(profiles, &by_hand, read_said)?);
        let rejected = tables::all(&self.conn, "SELECT import_id, line, raw FROM reject ORDER BY id", |r| {
            Ok((r.get(0)?, r.get(1)?, r.get::<_, String>(2)?))
        })?;
        let rejected = rejected.into_iter().filter(|(_, _, raw)| mentions(raw)).collect();
        Ok(PersonData {
            profiles: ids,
            descriptions,
            consents: statements.into_iter().flatten().collect(),
            events: Vec::new(),
            rejected,
        })
    }

    fn of<T>(
        &self,
        profiles: &[ProfileId],
        query: &str,
        row: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
    ) -> rusqlite::Result<Vec<T>> {
        let mut statement = self.conn.prepare(query)?;
        let rows = statement.query_map(params_from_iter(profiles), row)?;
        rows.collect()
    }
}

fn read_said(r: &Row<'_>) -> rusqlite::Result<Option<ConsentRecord>> {
    let Some(purpose) = Purpose::from_word(r.get_ref(1)?.as_str()?) else { return Ok(None) };
    Ok(Some(ConsentRecord {
        profile: r.get(0)?,
        purpose,
        given: r.get(2)?,
        at: r.get(3)?,
        dated: r.get(4)?,
        import: r.get(5)?,
        note: r.get(6)?,
    }))
}
