//! Tables of a file that are not imported with its others.

use std::path::Path;

use crate::import::error::LoadError;
use crate::import::map::inspect::inspect;
use crate::import::map::parts::tables;
use crate::import::open::table_input::Input;
use crate::model::ImportWarning;

/// Tables of one file that are told.
const MOST: usize = 20;

/// Names of columns that are told of a table.
const COLUMNS: usize = 5;

/// The tables of a file that `is_imported` is not true of, with the rows of each as far as they were looked at. What is known
/// to hold no events and no people is no table that is missed.
pub fn tables_left_out(path: &Path, is_imported: impl Fn(&Input) -> bool) -> Vec<(ImportWarning, u64)> {
    let others = tables(path).unwrap_or_default().into_iter().filter(|input| !is_imported(input));
    others.take(MOST).filter_map(|input| left_out(&input)).collect()
}

fn left_out(input: &Input) -> Option<(ImportWarning, u64)> {
    let (columns, rows) = match inspect(input) {
        Err(LoadError::NotEvents { .. } | LoadError::NoRows(_)) => return None,
        Err(_) => (String::new(), 1),
        Ok(found) => {
            let names: Vec<&str> = found.columns.iter().take(COLUMNS).map(|c| c.name.as_str()).collect();
            (names.join(", "), found.rows_seen)
        }
    };
    Some((ImportWarning::TableLeftOut { table: input.name(), columns }, rows))
}
