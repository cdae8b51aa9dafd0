//! Columns of states whose words are not known: whether their rows are sales is asked, not guessed.

use crate::events::words;
use crate::import::map::guess::payments::{
    are_of_sales, is_just_status, names_order_or_payment, names_stage, names_status,
};
use crate::import::map::guess::state_column::{StateColumn, names_delivery, state_columns};
use crate::import::map::guess::traits::{RowSample, number};
use crate::import::map::mapping::{Mapping, Role};
use crate::import::map::question::{Reading, RoleQuestion};
use crate::import::presets::payment_words::payment_state;
use crate::import::read::format::Column;
use crate::model::UnclearRole;
use crate::texts::text;

/// Share of the rows with a word in a column of states, or of their money, from which on those with an unknown word are asked
/// about. Fewer are told in the report of the import.
const CONSIDERABLE: f64 = 0.25;

/// Different words of a column of states at most.
const MOST_WORDS: usize = 40;

/// Unknown words that are named.
const NAMED: usize = 4;

/// What is open about the states of a file.
#[derive(Debug, Default)]
pub(crate) struct UnknownStateWords {
    pub questions: Vec<RoleQuestion>,
    pub doubts: Vec<String>,
}

/// Asks about columns of states with many unknown words, and says of columns that are called so that none of their words is
/// known.
pub(crate) fn unknown_states(columns: &[Column], sample: &RowSample, mapping: &mut Mapping) -> UnknownStateWords {
    let mut open = UnknownStateWords::default();
    let states: Vec<(String, StateColumn)> =
        state_columns(mapping).into_iter().map(|(name, of)| (name.to_owned(), of)).collect();
    let money = columns.iter().position(|column| mapping.role(&column.name) == Role::Value);
    let money = money.map_or(&[][..], |i| sample.column(i));
    for (i, column) in columns.iter().enumerate() {
        let own = states.iter().find(|(name, _)| *name == column.name).map(|(_, of)| *of);
        let is_named = own.is_none() && states.is_empty() && may_hold_states(column, mapping);
        // bills among invoices are told by their type
        let key = words(&column.name);
        let is_state = own == Some(StateColumn::Words) && (names_status(&key) || names_stage(&key));
        if !is_state && !is_named {
            continue;
        }
        let counted = CountedWords::of(sample.column(i), money);
        if counted.different > MOST_WORDS || counted.unknown_share() < CONSIDERABLE {
            continue;
        }
        if counted.unknown_rows < counted.rows {
            open.questions.push(ask(&column.name, &counted, own.is_some()));
        } else {
            let quoted = format!("“{}”", column.name);
            open.doubts.push(text!("doubt-unknown-states", column = quoted, words = counted.quoted()));
            let role = Role::PaymentStatus.label().to_owned();
            mapping.unclear.push(UnclearRole { column: column.name.clone(), role });
        }
    }
    open
}

/// Whether a column is called the state of orders or payments, and is nothing else, in a table of them.
fn may_hold_states(column: &Column, mapping: &Mapping) -> bool {
    let key = words(&column.name);
    let is_free = matches!(mapping.role(&column.name), Role::Ignore | Role::Property | Role::Attribute);
    let has_events = mapping.columns_with(Role::Event).next().is_some();
    let is_named = names_status(&key) && names_order_or_payment(&key) || is_just_status(&key) && !has_events;
    let is_word = |text: &String| text.chars().any(char::is_alphabetic);
    is_free
        && are_of_sales(mapping)
        && is_named
        && !names_delivery(&key)
        && !column.samples.is_empty()
        && column.samples.iter().all(is_word)
}

/// The words in a column of states.
#[derive(Debug, Default)]
struct CountedWords {
    rows: usize,
    unknown_rows: usize,
    /// The money of all rows and of those with unknown words.
    money: f64,
    unknown_money: f64,
    different: usize,
    /// Unknown words, in the order in which they come.
    unknown: Vec<String>,
}

impl CountedWords {
    fn of(cells: &[String], money: &[String]) -> Self {
        let mut seen: rustc_hash::FxHashMap<&str, bool> = rustc_hash::FxHashMap::default();
        let mut counted = Self::default();
        for (i, cell) in cells.iter().map(String::as_str).enumerate().filter(|(_, cell)| !cell.is_empty()) {
            let is_unknown = *seen.entry(cell).or_insert_with(|| {
                let is_unknown = payment_state(cell).is_none();
                if is_unknown && counted.unknown.len() < NAMED {
                    counted.unknown.push(cell.to_owned());
                }
                is_unknown
            });
            counted.rows += 1;
            counted.unknown_rows += usize::from(is_unknown);
            let amount = money.get(i).and_then(|amount| number(amount)).map_or(0.0, f64::abs);
            counted.money += amount;
            counted.unknown_money += if is_unknown { amount } else { 0.0 };
        }
        counted.different = seen.len();
        counted
    }

    /// The share of rows with unknown words, or that of their money where it is more.
    fn unknown_share(&self) -> f64 {
        let of_money = if self.money > 0.0 { self.unknown_money / self.money } else { 0.0 };
        of_money.max(self.unknown_rows as f64 / self.rows.max(1) as f64)
    }

    /// … as is said of it: "40 % of its rows", "65 % of the money".
    fn share_in_words(&self) -> String {
        let of_rows = self.unknown_rows as f64 / self.rows.max(1) as f64;
        let percent = |share: f64| format!("{:.0} %", share * 100.0);
        if of_rows >= CONSIDERABLE {
            text!("ask-share-of-rows", share = percent(of_rows))
        } else {
            text!("ask-share-of-money", share = percent(self.unknown_share()))
        }
    }

    fn quoted(&self) -> String {
        self.unknown.iter().map(|word| format!("“{word}”")).collect::<Vec<_>>().join(", ")
    }
}

/// Whether rows with unknown words are sales.
fn ask(column: &str, counted: &CountedWords, is_state: bool) -> RoleQuestion {
    let quoted = format!("“{column}”");
    let reading = |label: String, role: Role| Reading::new(label, vec![(column.to_owned(), role)]);
    let mut readings = vec![
        reading(text!("ask-unknown-states-count").to_owned(), Role::PaymentStatus),
        reading(text!("ask-unknown-states-do-not-count").to_owned(), Role::PaidStatus),
        reading(text!("ask-states-say-nothing", column = quoted), Role::Property),
    ];
    // the first is what the mapping says
    if !is_state {
        readings.rotate_right(1);
    }
    let share = counted.share_in_words();
    let text = text!("ask-unknown-states", column = quoted, share, words = counted.quoted());
    RoleQuestion { text, role: Role::PaymentStatus, columns: vec![column.to_owned()], readings }
}
