//! Columns that say what became of a payment, and money in minor units.

use crate::events::words;
use crate::import::map::mapping::{Mapping, Role, TableKind};
use crate::import::presets::payment_words::payment_state;
use crate::import::read::clean::yes_no;
use crate::import::read::format::Column;

/// Last words of the names of columns that say what became of something.
const STATUS: [&str; 7] = ["status", "state", "statut", "estado", "stato", "mode", "etat"];

/// Names of columns that say whether a payment was meant: not a test.
const LIVE: [&str; 3] = ["livemode", "live mode", "is live"];
/// A column that is just called "test" may as well be the group of an experiment.
const TEST: [&str; 6] = ["is test", "test mode", "testmode", "test payment", "test order", "sandbox"];

/// Whether most of some words say what became of a payment, or one of them where the orders have no money: a shop has words of
/// its own among them.
fn are_states(samples: &[String], has_money: bool) -> bool {
    let known = samples.iter().filter(|text| payment_state(text).is_some()).count();
    if has_money { known * 2 > samples.len() } else { known > 0 }
}

/// Gives the columns that say what became of a payment that role, where most words in them are those of payments.
pub(crate) fn add_payment_states(columns: &[Column], mapping: &mut Mapping) {
    let has_money = mapping.columns_with(Role::Value).next().is_some();
    if !(mapping.kind == TableKind::Orders || mapping.kind == TableKind::Events && has_money) {
        return;
    }
    // among other events a status may be that of anything
    let mixed = mapping.columns_with(Role::Event).next().is_some();
    let free = |name: &str| matches!(mapping.role(name), Role::Ignore | Role::Property | Role::Attribute);
    let says = |column: &&Column| {
        let key = words(&column.name);
        let samples = !column.samples.is_empty();
        let flag = LIVE.contains(&key.as_str()) || TEST.contains(&key.as_str());
        let status = key.rsplit(' ').next().is_some_and(|last| STATUS.iter().any(|word| last.ends_with(word)));
        let of_payment =
            !mixed || ["payment", "financial", "transaction", "order"].iter().any(|word| key.contains(word));
        samples
            && free(&column.name)
            && (flag && column.samples.iter().all(|text| yes_no(text.as_bytes()).is_some())
                || status && of_payment && are_states(&column.samples, has_money))
    };
    let found: Vec<String> = columns.iter().filter(says).map(|column| column.name.clone()).collect();
    found.iter().for_each(|name| mapping.set_role(name, Role::PaymentStatus));
}

/// Whether the name of the money's column says that it holds minor units.
pub(crate) fn in_minor_units(columns: &[Column], mapping: &Mapping) -> bool {
    const MINOR: [&str; 9] =
        ["cents", "cent", "minor", "pence", "paise", "centimes", "centimos", "centesimi", "grosze"];
    mapping.columns_with(Role::Value).any(|name| {
        let says = words(name).split(' ').any(|word| MINOR.contains(&word));
        says && columns.iter().any(|c| c.name == name && c.samples.iter().all(|text| is_whole(text)))
    })
}

/// Whether amounts that nobody says to be in minor units look so: whole numbers beside currencies in small letters, as
/// payment tools write them in their interfaces.
pub(crate) fn looks_minor<'c>(columns: &'c [Column], mapping: &'c Mapping) -> Option<&'c str> {
    let samples =
        |name: &str| columns.iter().find(|c| c.name == name).map(|c| c.samples.as_slice()).unwrap_or_default();
    let small = |c: &Column| {
        crate::import::read::currency::name_fits(&words(&c.name)) > 0
            && !c.samples.is_empty()
            && c.samples.iter().all(|code| code.len() == 3 && code.bytes().all(|b| b.is_ascii_lowercase()))
    };
    let whole = |name: &&str| {
        let all = samples(name);
        !all.is_empty() && all.iter().all(|text| is_whole(text)) && all.iter().any(|text| text.len() > 2)
    };
    let money = mapping.columns_with(Role::Value).find(whole)?;
    (!mapping.minor_units && columns.iter().any(small)).then_some(money)
}

fn is_whole(text: &str) -> bool {
    let digits = text.trim().trim_start_matches('-');
    !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit())
}

/// What a column that says what became of a payment holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum StateColumn {
    /// Words.
    Words,
    /// No where it was a test.
    Live,
    /// Yes where it was a test.
    Test,
}

impl StateColumn {
    /// By the column's name.
    pub(crate) fn of(name: &str) -> Self {
        let key = words(name);
        if LIVE.contains(&key.as_str()) {
            Self::Live
        } else if TEST.contains(&key.as_str()) {
            Self::Test
        } else {
            Self::Words
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn column(name: &str, samples: &[&str]) -> Column {
        Column {
            name: name.to_owned(),
            samples: samples.iter().map(|s| (*s).to_owned()).collect(),
            filled: 1.0,
            bytes: 0,
        }
    }

    fn money(columns: &[Column]) -> Mapping {
        let mut mapping = Mapping::default();
        columns.iter().for_each(|c| mapping.set_role(&c.name, Role::Ignore));
        mapping.set_role(&columns[0].name, Role::Value);
        mapping
    }

    #[test]
    fn columns_of_payment_states_are_told_from_others() {
        let columns = [
            column("amount", &["10"]),
            column("Zahlungsstatus", &["bezahlt", "offen"]),
            column("livemode", &["true", "false"]),
            column("state", &["CA", "NY"]),
        ];
        let mut mapping = money(&columns);
        add_payment_states(&columns, &mut mapping);
        let roles: Vec<Role> = columns.iter().map(|c| mapping.role(&c.name)).collect();
        assert_eq!(roles, [Role::Value, Role::PaymentStatus, Role::PaymentStatus, Role::Ignore]);
    }

    #[test]
    fn minor_units_are_said_by_names_and_guessed_of_nothing_else() {
        for (name, minor) in
            [("amount_cents", true), ("total_in_minor_units", true), ("amount", false), ("percent", false)]
        {
            let columns = [column(name, &["1999", "500"]), column("currency", &["usd"])];
            let mut mapping = money(&columns);
            mapping.minor_units = in_minor_units(&columns, &mapping);
            assert_eq!(mapping.minor_units, minor, "{name}");
            assert_eq!(looks_minor(&columns, &mapping).is_some(), !minor, "{name}");
        }
        let columns = [column("amount_cents", &["19.99"]), column("currency", &["USD"])];
        assert!(!in_minor_units(&columns, &money(&columns)) && looks_minor(&columns, &money(&columns)).is_none());
    }
}
