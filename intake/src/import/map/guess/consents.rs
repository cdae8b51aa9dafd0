//! Columns that say who agreed to what.

use crate::events::words;
use crate::import::map::guess::column_stats::{ColumnStats, values_fit};
use crate::import::map::guess::names::name_score;
use crate::import::map::mapping::{Mapping, Role};
use crate::import::read::clean::{is_nothing, yes_no};
use crate::import::read::format::Column;
use crate::texts::text;

/// Whether a column's name says that it is about consent to what the role says, so that it is, whatever words it holds.
pub(crate) fn says_consent(role: Role, key: &str) -> bool {
    role.purpose().is_some() && key.split(' ').any(|word| word == "consent") && name_score(role, key) > 0
}

/// Gives the columns that a tool's own list of columns leaves out and whose names speak of consent to a purpose that no
/// other column speaks of that purpose, and the column beside them that says when.
pub(crate) fn add_consents(columns: &[Column], all_stats: &[ColumnStats], mapping: &mut Mapping) {
    for role in [Role::ConsentSms, Role::ConsentAds, Role::ConsentAnalytics, Role::ConsentProfiling] {
        if mapping.columns_with(role).next().is_some() {
            continue;
        }
        let free = |column: &Column| matches!(mapping.role(&column.name), Role::Ignore | Role::Attribute);
        let says = |column: &&Column| free(column) && says_consent(role, &words(&column.name));
        let Some(name) = columns.iter().find(says).map(|column| column.name.clone()) else { continue };
        let when = format!("{} timestamp", words(&name));
        let mut timed = columns.iter().zip(all_stats).filter(|(column, _)| free(column));
        let time = timed.find(|(column, stats)| words(&column.name) == when && values_fit(Role::ConsentTime, stats));
        let time = time.map(|(column, _)| column.name.clone());
        mapping.set_role(&name, role);
        time.iter().for_each(|time| mapping.set_role(time, Role::ConsentTime));
    }
}

/// What a person should know of words in columns of consent that are neither yes nor no.
pub(crate) fn unread_consents(columns: &[Column], all_stats: &[ColumnStats], mapping: &Mapping) -> Vec<String> {
    let of = |column: &Column, stats: &ColumnStats| {
        mapping.role(&column.name).purpose()?;
        let filled = stats.filled * stats.rows as f64;
        let unread = (filled * (1.0 - stats.yes_no)).round() as u64;
        let word = |text: &&String| yes_no(text.as_bytes()).is_none() && !is_nothing(text.as_bytes());
        let words: Vec<String> = column.samples.iter().filter(word).take(3).map(|text| format!("“{text}”")).collect();
        let words = if words.is_empty() { String::new() } else { format!(" ({})", words.join(", ")) };
        (unread > 0).then(|| text!("note-consent-unknown", column = column.name, n = unread, rows = stats.rows, words))
    };
    columns.iter().zip(all_stats).filter_map(|(column, stats)| of(column, stats)).collect()
}
