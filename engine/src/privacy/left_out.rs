//! Rows that an import left out: about whom they are, and what of a row about one person another may see.

use serde_json::Value;

use super::mentions::Mentions;
use super::scan::mask;
use super::tombstones::{Tombstones, divides_cells};

/// The columns that a table may have, one list for each kind of file, and which of them identify the person a row is about.
#[derive(Debug, Clone, Default)]
pub struct RowColumns(Vec<Vec<(String, bool)>>);

/// What stands for a cell of somebody else's row.
const WITHHELD: &str = "[withheld]";

impl RowColumns {
    /// Of each kind of file the names in the order of the file, each with whether it identifies.
    pub fn of_kinds(kinds: Vec<Vec<(String, bool)>>) -> Self {
        Self(kinds)
    }

    /// Whether a row is about one of them: an identifier of theirs is in a column of identifiers. A row whose columns
    /// cannot be told is where any cell is such an identifier.
    pub fn is_about(&self, row: &str, them: &Tombstones) -> bool {
        let theirs = |cell: &str| them.names(cell.trim());
        match self.cells(row) {
            Some(cells) => cells.iter().any(|(cell, identifies)| *identifies && theirs(cell)),
            None => row.split(divides_cells).any(theirs),
        }
    }

    /// A row about somebody else as it may be shown to one whom it `mentions`: only the cells that do, and of those no
    /// address and no number.
    pub fn masked(&self, row: &str, mentions: &Mentions) -> String {
        let Some(cells) = self.cells(row) else { return WITHHELD.to_owned() };
        let masked_cell = |(cell, _): &(String, bool)| match mentions.found_in(cell) {
            true => mask(cell).into_owned(),
            false => WITHHELD.to_owned(),
        };
        cells.iter().map(masked_cell).collect::<Vec<_>>().join(",")
    }

    /// The cells of a row, each with whether its column identifies; `None` where they cannot be told.
    fn cells(&self, row: &str) -> Option<Vec<(String, bool)>> {
        if row.trim_start().starts_with('{') {
            let [kind] = &self.0[..] else { return None };
            let object: Value = serde_json::from_str(row).ok()?;
            return Some(kind.iter().map(|(name, identifies)| (inside(&object, name), *identifies)).collect());
        }
        [b',', b';', b'\t', b'|'].into_iter().find_map(|delimiter| {
            let cells = split(row, delimiter);
            let mut fitting = self.0.iter().filter(|kind| kind.len() == cells.len());
            // kinds with as many columns cannot be told apart
            let (kind, None) = (fitting.next()?, fitting.next()) else { return None };
            Some(cells.into_iter().zip(kind.iter().map(|(_, identifies)| *identifies)).collect())
        })
    }
}

/// The value under a name such as "user.email", as text.
fn inside(object: &Value, name: &str) -> String {
    let value = object.get(name).or_else(|| name.split('.').try_fold(object, |value, key| value.get(key)));
    match value {
        Some(Value::String(text)) => text.clone(),
        Some(Value::Null) | None => String::new(),
        Some(other) => other.to_string(),
    }
}

fn split(row: &str, delimiter: u8) -> Vec<String> {
    let mut reader =
        csv::ReaderBuilder::new().has_headers(false).flexible(true).delimiter(delimiter).from_reader(row.as_bytes());
    let record = reader.records().next().and_then(Result::ok).unwrap_or_default();
    record.iter().map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::identity::IdKind;
    use crate::model::IdentityRules;
    use crate::privacy::SecretKey;

    #[test]
    fn a_row_is_about_whom_its_identifiers_name_and_only_mentions_the_others() {
        let (key, rules) = (SecretKey::new([1; 32]), IdentityRules::default());
        let tags = Tombstones::new(key.clone(), [], &rules).tags(IdKind::Email, "ann@x.org");
        let ann = Tombstones::new(key, tags, &rules);
        let columns = [("email", true), ("friend", false), ("text", false)].map(|(name, id)| (name.to_owned(), id));
        let columns = RowColumns::of_kinds(vec![columns.to_vec()]);
        for (row, about) in [
            ("ANN@x.org,,hello", true),
            ("\"ann@x.org\";;hello", true),
            ("bob@x.org,ann@x.org,hello", false),
            ("bob@x.org,,met ann@x.org", false),
            ("{\"email\":\"ann@x.org\",\"text\":\"a, b\"}", true),
            ("{\"email\":\"bob@x.org\",\"friend\":\"ann@x.org\"}", false),
            ("an unreadable row|ann@x.org", true),
        ] {
            assert_eq!(columns.is_about(row, &ann), about, "{row}");
        }
        let mentions = Mentions::new(["ann@x.org"]);
        let masked = columns.masked("bob@x.org,dot@x.org,\"dot@x.org met ann@x.org, too\"", &mentions);
        assert_eq!(masked, "[withheld],[withheld],[e-mail] met [e-mail], too");
        assert_eq!(columns.masked("ann@x.org and bob@x.org", &mentions), "[withheld]");
    }

    #[test]
    fn of_several_kinds_a_row_is_the_one_with_as_many_columns() {
        let (key, rules) = (SecretKey::new([1; 32]), IdentityRules::default());
        let tags = Tombstones::new(key.clone(), [], &rules).tags(IdKind::Email, "ann@x.org");
        let ann = Tombstones::new(key, tags, &rules);
        let kind =
            |columns: &[(&str, bool)]| columns.iter().map(|(name, id)| ((*name).to_owned(), *id)).collect::<Vec<_>>();
        let orders = kind(&[("email", true), ("referrer", false)]);
        let tickets = kind(&[("text", false), ("about", false), ("from", true)]);
        let two = RowColumns::of_kinds(vec![orders.clone(), tickets]);
        assert!(two.is_about("ann@x.org,x", &ann) && !two.is_about("bob@x.org,ann@x.org", &ann));
        assert!(two.is_about("hello,x,ann@x.org", &ann) && !two.is_about("hello,ann@x.org,bob@x.org", &ann));
        // where it could be either, nothing of them stays
        let either = RowColumns::of_kinds(vec![orders, kind(&[("friend", false), ("email", true)])]);
        assert!(either.is_about("bob@x.org,ann@x.org", &ann));
    }
}
