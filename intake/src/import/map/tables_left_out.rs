//! Tables of a file that are not imported with its others.

use std::path::Path;

use crate::import::error::LoadError;
use crate::import::map::inspect::{Inspection, inspect};
use crate::import::map::mapping::{Role, TableKind};
use crate::import::map::parts::tables;
use crate::import::open::table_input::Input;
use crate::model::ImportWarning;
use crate::progress::{Cancelled, Progress};

/// Tables of one file that are told.
const MOST: usize = 20;

/// Names of columns that are told of a table.
const COLUMNS: usize = 5;

/// The tables of a file beside those that are `imported` now and those that `was_imported` is true of, with the rows of each
/// as far as they were looked at. What holds no events, people, orders or costs is no table that is missed.
pub fn tables_left_out(
    path: &Path,
    imported: &[&Input],
    was_imported: impl Fn(&Input) -> bool,
    progress: &Progress,
) -> Result<Vec<(ImportWarning, u64)>, Cancelled> {
    let all = tables(path).unwrap_or_default();
    // what is chosen within the only table of a file leaves nothing out
    if all.len() < 2 || !all.iter().any(|input| imported.contains(&input)) {
        return Ok(Vec::new());
    }
    let others = all.into_iter().filter(|input| !imported.contains(&input) && !was_imported(input));
    let found = others.take(MOST).map(|input| {
        progress.check()?;
        Ok(left_out(&input))
    });
    found.filter_map(Result::transpose).collect()
}

/// Whether a table holds what analyses would count: something that happened, was ordered or paid, or people to be known.
fn is_missed(found: &Inspection) -> bool {
    let has = |role| found.mapping.columns_with(role).next().is_some();
    let is_known_person = || found.questions.is_empty() && (has(Role::Email) || has(Role::Phone));
    match found.mapping.kind {
        TableKind::Orders => true,
        TableKind::Products => has(Role::Value),
        TableKind::Events | TableKind::Spend => has(Role::Time),
        TableKind::People => has(Role::Milestone) || is_known_person(),
    }
}

fn left_out(input: &Input) -> Option<(ImportWarning, u64)> {
    let (columns, rows) = match inspect(input) {
        Err(LoadError::NotEvents { .. } | LoadError::NoRows(_)) => return None,
        Err(_) => (String::new(), 1),
        Ok(found) if !is_missed(&found) => return None,
        Ok(found) => {
            let names: Vec<&str> = found.columns.iter().take(COLUMNS).map(|c| c.name.as_str()).collect();
            (names.join(", "), found.rows_seen)
        }
    };
    Some((ImportWarning::TableLeftOut { table: input.name(), columns }, rows))
}
