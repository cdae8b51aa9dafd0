//! Columns with ids of accounts, tickets and carts.
//!
//! They are told by their names in five languages, and kept from it by cells that are no ids. What is called an account or
//! a case may also be the customer: beside a column that tells people apart, it is the account of several of them, and the
//! case of one who has several. Where some but few ids have several people behind them, a person is asked.

use crate::events::{are_same_joined, words};
use crate::import::map::guess::column_stats::ColumnStats;
use crate::import::map::guess::entity_names::NAMES;
use crate::import::map::guess::traits::{RowSample, Traits, several_for_one};
use crate::import::map::mapping::{Mapping, Role, TableKind};
use crate::import::map::question::{Reading, RoleQuestion};
use crate::import::read::format::Column;
use crate::model::Entity;
use crate::texts::text;

/// Share of ids with several people behind them, from which on they are accounts and nobody is asked.
const CLEAR: f64 = 0.15;

/// The role of columns with ids of an entity.
fn role_of(entity: Entity) -> Role {
    match entity {
        Entity::Account => Role::AccountId,
        Entity::Cart => Role::CartId,
        _ => Role::TicketId,
    }
}

/// Gives columns of ids of accounts, tickets and carts that role, and asks where an account may be a person.
/// `is_decided` says of which a preset knows better.
pub(crate) fn add_entities(
    columns: &[Column],
    all_stats: &[ColumnStats],
    sample: &RowSample,
    mapping: &mut Mapping,
    questions: &mut Vec<RoleQuestion>,
    is_decided: impl Fn(&str) -> bool,
) {
    if matches!(mapping.kind, TableKind::Spend | TableKind::Products) {
        return;
    }
    for (entity, names) in NAMES {
        let rank = |name: &str| {
            let key = words(name);
            names.split(',').position(|known| are_same_joined(known, &key))
        };
        let mut found: Vec<(usize, usize)> =
            columns.iter().enumerate().filter_map(|(i, column)| Some((rank(&column.name)?, i))).collect();
        found.sort_unstable();
        for (_, i) in found {
            let name = columns[i].name.as_str();
            let cells = sample.column(i);
            if is_decided(name) || !has_ids(&all_stats[i], cells) || is_bare(name) && !are_long(&all_stats[i], cells) {
                continue;
            }
            match evidence(entity, i, columns, sample, mapping) {
                Some(Evidence::Clear) => {
                    mapping.set_role(name, role_of(entity));
                    mapping.unclear.retain(|unclear| unclear.column != name);
                    questions.retain(|question| !question.columns.iter().any(|column| column == name));
                    break;
                }
                Some(Evidence::Open(people)) => {
                    questions.retain(|question| !question.columns.iter().any(|column| column == name));
                    questions.push(ask(name, &columns[people].name, role_of(entity)));
                    break;
                }
                None => {}
            }
        }
    }
}

/// Whether cells are ids: no sums, flags, times, addresses or sentences, and not always the same.
fn has_ids(stats: &ColumnStats, cells: &[String]) -> bool {
    let t = Traits::of(cells);
    let is_time = stats.time > 0.5 && stats.number < 0.5;
    let same = stats.rows >= 30 && stats.distinct < 2;
    let words = t.wordy > 0.7 && t.opaque < 0.3 && stats.distinct * 5 < t.filled;
    stats.filled > 0.0
        && !(is_time || same || words)
        && stats.email == 0.0
        && stats.page < 0.5
        && stats.mean_length < 80.0
        && t.decimal < 0.3
        && t.money_sign < 0.3
        && t.prose < 0.2
        && !(t.filled >= 10 && t.boolean > 0.95)
}

/// Whether a name says that it is of a company, where "account" may be of a person.
fn names_company(name: &str) -> bool {
    !words(name).split(' ').any(|word| word.starts_with("account") || word.starts_with("compte") || word == "cuenta")
}

/// Whether a name is that of a thing alone, which may also be how many or how much there is of it: "cart", "account".
fn is_bare(name: &str) -> bool {
    let key = words(name);
    ["account", "ticket", "support ticket", "cart", "basket", "warenkorb", "mandant"].contains(&key.as_str())
}

/// Whether cells are longer than counts and sums: numbers of six digits and more, or letters with digits.
fn are_long(stats: &ColumnStats, cells: &[String]) -> bool {
    let t = Traits::of(cells);
    t.opaque >= 0.5 || (t.integer > 0.9 && stats.mean_length >= 6.0)
}

/// What speaks for a column being one of ids of an entity.
enum Evidence {
    /// Nothing speaks against it.
    Clear,
    /// It may also be the customer; the people are in this column.
    Open(usize),
}

fn evidence(
    entity: Entity,
    column: usize,
    columns: &[Column],
    sample: &RowSample,
    mapping: &Mapping,
) -> Option<Evidence> {
    match mapping.role(&columns[column].name) {
        Role::Ignore | Role::Property | Role::NumberProperty | Role::Attribute => Some(Evidence::Clear),
        // in a table of order lines without another number, it is what holds the lines together
        Role::OrderId if entity == Entity::Cart && mapping.kind == TableKind::Events => Some(Evidence::Clear),
        Role::CustomerId if entity != Entity::Cart => {
            // one person has several devices and telephones
            let people = columns.iter().position(|c| mapping.role(&c.name) == Role::Email)?;
            let (ids, people_cells) = (sample.column(column), sample.column(people));
            let several_people = several_for_one(ids, people_cells);
            let several_ids = several_for_one(people_cells, ids);
            match entity {
                Entity::Account if several_people >= CLEAR && names_company(&columns[column].name) => {
                    Some(Evidence::Clear)
                }
                Entity::Account if several_people > 0.0 => Some(Evidence::Open(people)),
                Entity::Ticket if several_people == 0.0 && several_ids > 0.0 => Some(Evidence::Clear),
                _ => None,
            }
        }
        _ => None,
    }
}

/// Whether ids are those of customers or of companies with several people.
fn ask(ids: &str, people: &str, role: Role) -> RoleQuestion {
    let columns = vec![ids.to_owned(), people.to_owned()];
    let (quoted, quoted_people) = (format!("“{ids}”"), format!("“{people}”"));
    let customer =
        Reading::new(text!("ask-is-the-customer", column = quoted), vec![(ids.to_owned(), Role::CustomerId)]);
    let company = Reading::new(
        text!("ask-is-the-company", column = quoted, people = quoted_people),
        vec![(ids.to_owned(), role)],
    );
    let text = text!("ask-person-or-company", column = quoted, people = quoted_people);
    RoleQuestion { text, role: Role::CustomerId, columns, readings: vec![customer, company] }
}
