//! The keys by which websites and apps may send events, as a table.

use crate::model::WriteKey;
use crate::texts::text;

use super::table::{Cell, Table};

/// All keys, without what would let anybody send.
pub fn table(keys: &[WriteKey]) -> Table {
    let mut out = Table::new(&[
        ("number", text!("own-moods-number")),
        ("source", text!("write-keys-source")),
        ("made", text!("write-keys-made")),
    ]);
    for key in keys {
        out.push(vec![Cell::Integer(i64::from(key.id)), Cell::text(&key.source), Cell::Time(key.made)]);
    }
    out
}
