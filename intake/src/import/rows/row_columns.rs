//! The columns that tell the rows of two files apart where their events say the same.
//!
//! Inside one file the whole row counts. A later export of the same rows may differ in what was written when it was made, or
//! in what is known of the person by then: such columns say nothing of what happened.

use crate::events::{Dimension, SourceRows, has_word, hash_bytes, mix, words};
use crate::import::map::guess::names::has_id_word;
use crate::import::map::guess::traits::{RowSample, SAMPLE_ROWS, Traits};
use crate::import::map::mapping::{Mapping, Role};
use crate::import::read::delimited::{Fields, trim};
use crate::import::read::sniff::SniffResult;
use crate::import::read::table::{RecordFit, TextTable};

/// Words of columns that are about the file or the record, not about what happened.
const OF_EXPORTS: [&str; 34] = [
    "sync",
    "synced",
    "export",
    "exported",
    "extract",
    "extracted",
    "load",
    "loaded",
    "ingested",
    "import",
    "imported",
    "fetched",
    "downloaded",
    "retrieved",
    "refreshed",
    "update",
    "updated",
    "modified",
    "changed",
    "edited",
    "inserted",
    "snapshot",
    "batch",
    "etl",
    "fivetran",
    "airbyte",
    "file",
    "filename",
    "exportiert",
    "geandert",
    "aktualisiert",
    "modifie",
    "actualizado",
    "aggiornato",
];

/// Names of columns that number the rows of a file.
const OF_LINES: [&str; 14] = [
    "",
    "row",
    "line",
    "index",
    "nr",
    "no",
    "n",
    "num",
    "number",
    "rownum",
    "unnamed",
    "unnamed 0",
    "zeile",
    "column 1",
];

/// Things whose numbers stand under their name alone.
const NUMBERED_THINGS: [&str; 16] = [
    "case",
    "ticket",
    "call",
    "transaction",
    "receipt",
    "invoice",
    "booking",
    "reservation",
    "visit",
    "message",
    "event",
    "vorgang",
    "beleg",
    "bon",
    "fall",
    "folio",
];

/// The columns that tell the rows of two files apart.
#[derive(Debug, Clone, Default)]
pub(crate) struct RowColumns {
    fields: Vec<usize>,
    /// A hash of their names, 0 for none.
    names: u64,
    /// Whether they hold numbers of what rows are about.
    numbered: bool,
}

impl RowColumns {
    /// Finds them among the columns that no event is made of. Where one of them numbers what rows are about, it decides.
    pub(crate) fn find(sniffed: &SniffResult, table: &TextTable, mapping: &Mapping) -> Self {
        let keys: Vec<String> = table.names.iter().map(|name| words(name)).collect();
        let tells_apart = |i: &usize| {
            let is_of_row = is_of_row(mapping.role(&table.names[*i]));
            is_of_row && !has_word(&keys[*i], &OF_EXPORTS) && !OF_LINES.contains(&keys[*i].as_str())
        };
        let others: Vec<usize> = (0..keys.len()).filter(tells_apart).collect();
        if others.is_empty() {
            return Self::default();
        }
        let sample = sample_of(sniffed, table);
        let numbers = |i: &&usize| {
            let is_named = has_id_word(&keys[**i]) || NUMBERED_THINGS.contains(&keys[**i].as_str());
            is_named && is_number_of_each(sample.column(**i))
        };
        let numbers: Vec<usize> = others.iter().filter(numbers).copied().collect();
        let numbered = !numbers.is_empty();
        let mut fields = if numbered { numbers } else { others };
        // another export may have its columns in another order
        fields.sort_by(|&a, &b| keys[a].cmp(&keys[b]).then(a.cmp(&b)));
        let names = fields.iter().fold(1, |hash, &i| hash_bytes(hash, keys[i].as_bytes())).max(1);
        Self { fields, names, numbered }
    }

    /// Whether it has a field.
    pub(crate) fn has(&self, field: usize) -> bool {
        self.fields.contains(&field)
    }

    /// A hash of the columns' names, 0 for none.
    pub(crate) fn names(&self) -> u64 {
        self.names
    }

    /// A hash of a row; its last bits are those of these columns.
    pub(crate) fn mark<'a>(&self, record: &[u8], get: impl Fn(usize) -> &'a [u8]) -> u64 {
        let row = hash_bytes(2, trim(record));
        match self.fields.as_slice() {
            [] => row,
            fields => {
                let cells = fields.iter().fold(3, |hash, &i| mix(hash, hash_bytes(4, trim(get(i)))));
                row & !0xFFFF | cells & 0xFFFF
            }
        }
    }

    /// The mark of a row that came so many times before in its file, and counts again.
    pub(crate) fn mark_again(mark: u64, before: u64) -> u64 {
        if before == 0 { mark } else { mix(mark, before) & !0xFFFF | mark & 0xFFFF }
    }

    /// Rows with these marks.
    pub(crate) fn rows<'a>(&self, hashes: &'a [u64]) -> SourceRows<'a> {
        SourceRows { hashes, tagged: !self.fields.is_empty(), numbered: self.numbered }
    }
}

/// Whether what stands in a column of this role tells one event from another.
pub(crate) fn is_of_event(role: Role) -> bool {
    let of_events = [Role::CustomerId, Role::Email, Role::Phone, Role::DeviceId, Role::Time, Role::Value];
    of_events.contains(&role) || Dimension::ALL.iter().any(|dimension| Role::of(*dimension) == role)
}

/// Whether what stands in a column of this role is no part of the event and yet about what happened, not about the person or
/// about what became of it since.
fn is_of_row(role: Role) -> bool {
    const OF_PERSON: [Role; 7] =
        [Role::OtherIds, Role::Name, Role::FirstName, Role::LastName, Role::Postcode, Role::Attribute, Role::OptOut];
    const OF_STATE: [Role; 5] =
        [Role::ConsentTime, Role::PaymentStatus, Role::PaidStatus, Role::Deleted, Role::Milestone];
    !is_of_event(role) && role.purpose().is_none() && !OF_PERSON.contains(&role) && !OF_STATE.contains(&role)
}

/// Whether nearly every row has a value of its own.
fn is_number_of_each(cells: &[String]) -> bool {
    let traits = Traits::of(cells);
    traits.filled > 0 && traits.filled * 20 >= cells.len() * 19 && traits.unique > 0.95
}

/// The cells of the first rows.
fn sample_of(sniffed: &SniffResult, table: &TextTable) -> RowSample {
    let text = &sniffed.text[table.body.min(sniffed.text.len())..];
    let mut sample = RowSample { columns: vec![Vec::new(); table.names.len()] };
    let mut fields = Fields::default();
    table.each_record(text, sniffed.complete, |record, n| {
        if matches!(table.split(record, &mut fields), RecordFit::Good | RecordFit::Mended) {
            let cells = sample.columns.iter_mut().enumerate();
            cells.for_each(|(i, cells)| cells.push(fields.text(record, i).trim().to_owned()));
        }
        n + 1 < SAMPLE_ROWS
    });
    sample
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_each_row_have_a_value_of_their_own() {
        let cells = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>();
        assert!(is_number_of_each(&cells(&["a", "b", "c"])));
        assert!(!is_number_of_each(&cells(&["a", "b", "a"])));
        assert!(!is_number_of_each(&cells(&["a", "", ""])) && !is_number_of_each(&[]));
    }

    #[test]
    fn what_is_about_the_person_or_a_state_is_not_of_the_row() {
        assert!([Role::Ignore, Role::Property, Role::TicketId, Role::Quantity].into_iter().all(is_of_row));
        let others = [Role::Time, Role::Page, Role::Attribute, Role::Consent, Role::PaymentStatus, Role::Name];
        assert!(!others.into_iter().any(is_of_row));
    }
}
