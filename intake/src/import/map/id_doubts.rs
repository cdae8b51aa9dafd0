//! What is said of ids before a file is loaded: one that stands for many, telephone numbers with and without a country.

use rustc_hash::FxHashMap;

use crate::import::map::guess::traits::RowSample;
use crate::import::map::mapping::{Mapping, Role};
use crate::import::read::placeholders::is_placeholder;
use crate::texts::text;

/// Rows that must be known before one id is said to stand in too many.
const FEWEST_ROWS: usize = 30;

/// Share of the rows with one id, and how many times as many rows as the others have on average.
const SHARE: f64 = 0.3;
const TIMES: f64 = 8.0;

/// What is said of the ids in a file.
pub(crate) fn id_doubts(names: &[String], sample: &RowSample, mapping: &Mapping) -> Vec<String> {
    let columns = names.iter().enumerate().map(|(i, name)| (name, sample.column(i)));
    let doubt = |(name, cells): (&String, &[String])| match mapping.role(name) {
        Role::CustomerId | Role::Email => frequent_id(name, cells),
        Role::Phone => has_two_forms(cells).then(|| text!("doubt-phone-country", column = name)),
        _ => None,
    };
    columns.filter_map(doubt).collect()
}

/// An id in many more rows than others.
fn frequent_id(column: &str, cells: &[String]) -> Option<String> {
    let mut rows: FxHashMap<&str, usize> = FxHashMap::default();
    let known = cells.iter().filter(|id| !id.is_empty() && !is_placeholder(id.as_bytes()));
    known.for_each(|id| *rows.entry(id).or_default() += 1);
    let all: usize = rows.values().sum();
    let (id, most) = rows.iter().max_by_key(|(id, n)| (**n, **id))?;
    let others = (all - most) as f64 / (rows.len() - 1).max(1) as f64;
    let share = *most as f64 / all as f64;
    let is_odd = all >= FEWEST_ROWS && rows.len() > 5 && share >= SHARE && *most as f64 >= TIMES * others;
    is_odd.then(|| text!("doubt-one-id-in-many-rows", id, share = format!("{:.0} %", share * 100.0), column))
}

/// Whether some numbers begin with the code of a country and others with the zero that is dialled within one.
fn has_two_forms(cells: &[String]) -> bool {
    let international = |text: &String| text.starts_with('+') || text.starts_with("00");
    let national = |text: &String| text.starts_with('0') && !text.starts_with("00");
    cells.iter().any(international) && cells.iter().any(national)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn doubts(role: Role, cells: &[&str]) -> usize {
        let mut mapping = Mapping::default();
        mapping.set_role("id", role);
        let sample = RowSample { columns: vec![cells.iter().map(|c| (*c).to_owned()).collect()] };
        id_doubts(&["id".to_owned()], &sample, &mapping).len()
    }

    #[test]
    fn telephone_numbers_in_two_forms_are_said() {
        assert_eq!(doubts(Role::Phone, &["+49 170 1234567", "0170 1234567"]), 1);
        assert_eq!(doubts(Role::Phone, &["0170 1234567", "0171 1234567"]), 0);
        assert_eq!(doubts(Role::Phone, &["+49 170 1234567", "0049 170 1234567"]), 0);
    }

    #[test]
    fn an_id_in_many_rows_is_said() {
        let own: Vec<String> = (0..40).map(|i| if i % 2 == 0 { "99999".to_owned() } else { format!("c{i}") }).collect();
        assert_eq!(doubts(Role::CustomerId, &own.iter().map(String::as_str).collect::<Vec<_>>()), 1);
        let few: Vec<String> = (0..40).map(|i| format!("c{}", i % 8)).collect();
        assert_eq!(doubts(Role::CustomerId, &few.iter().map(String::as_str).collect::<Vec<_>>()), 0);
    }
}
