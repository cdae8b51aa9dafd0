//! Columns whose names say one thing and whose cells another.

use rustc_hash::FxHashSet;

use crate::events::has_word;
use crate::import::map::guess::names::{EXACT, NAMES, WEAK, has_id_word, is_id_name, name_score};
use crate::import::map::guess::questions::open::Open;
use crate::import::map::guess::traits::several_for_one;
use crate::import::map::mapping::{Role, TableKind};

/// Filled cells from which on they say something against a name.
const FEW: usize = 4;

/// Roles whose names are believed only with fitting cells.
const SAYS: &[Role] = &[
    Role::CustomerId,
    Role::Email,
    Role::Phone,
    Role::DeviceId,
    Role::Time,
    Role::Event,
    Role::Value,
    Role::Quantity,
    Role::OrderId,
    Role::Channel,
    Role::Page,
    Role::Product,
    Role::Campaign,
    Role::Device,
    Role::Country,
    Role::Currency,
    Role::Text,
    Role::Name,
];

impl Open<'_, '_> {
    /// Columns whose names say one thing and whose cells another.
    pub(super) fn contradicted_names(&mut self) {
        for column in 0..self.of.count() {
            if self.of.all_stats[column].filled == 0.0 || self.of.traits[column].filled < FEW {
                continue;
            }
            let Some(by_name) = self.role_by_name(column) else { continue };
            let is_open = self.result.questions.iter().any(|q| q.columns.iter().any(|c| c == self.of.names[column]));
            if is_open {
                continue;
            }
            let role = self.roles[column];
            // a name that is hashed, or that of a thing, misleads nobody where something else tells people apart
            let (t, stats) = (&self.of.traits[column], &self.of.all_stats[column]);
            let is_code = t.opaque.max(t.hash) > 0.8 || t.person < 0.1 && t.unique > 0.9 && stats.mean_length >= 20.0;
            if by_name == Role::Name && is_code && self.is_of_known_customers() {
                continue;
            }
            if self.is_of_another_thing(by_name, column) {
                continue;
            }
            let is_impossible = self.of.score(by_name, column).is_none() && self.at(by_name).is_none();
            // nothing else says what happened
            let is_lost = by_name == Role::Event && self.kind == TableKind::Events && self.at(by_name).is_none();
            let matters = role.is_identifier() || matches!(role, Role::Time | Role::Event | Role::Value);
            if role == by_name {
                if self.denied(by_name, column) {
                    self.ask_name(column, by_name, by_name);
                }
            } else if is_lost || (is_impossible || matters) && self.is_strange(by_name, column) {
                self.ask_name(column, by_name, role);
            }
        }
    }

    /// Whether a name says a role of what it is the number or the list of, which misleads nobody: the id of an e-mail, the items
    /// of an order written out.
    fn is_of_another_thing(&self, by_name: Role, column: usize) -> bool {
        let (key, stats) = (self.of.keys[column].as_str(), &self.of.all_stats[column]);
        match by_name {
            Role::Email => key.ends_with(" id") && stats.plain_number > 0.95,
            Role::Quantity => key == "items" && stats.number < 0.1,
            _ => false,
        }
    }

    /// The role that a column's name says, where it says but one.
    fn role_by_name(&self, column: usize) -> Option<Role> {
        let key = self.of.keys[column].as_str();
        let mut roles =
            NAMES.iter().filter(|(role, _)| name_score(*role, key) > EXACT && !WEAK.contains(&(*role, key)));
        let (role, _) = roles.next()?;
        let ambiguous = roles.next().is_some();
        (!ambiguous && SAYS.contains(role)).then_some(*role)
    }

    /// Whether the cells of a column fit what its name says in no way.
    fn is_strange(&self, by_name: Role, column: usize) -> bool {
        self.of.score(by_name, column).is_none()
    }

    /// Whether the cells speak for something else than the role that a column has by its name.
    fn denied(&self, role: Role, column: usize) -> bool {
        let (t, stats) = (&self.of.traits[column], &self.of.all_stats[column]);
        if t.filled < FEW {
            return false;
        }
        let few_numbers = t.filled >= 10 && t.integer > 0.95 && t.least >= 0.0 && t.most <= 20.0;
        let foreign = |own: f64| {
            [t.currency, t.device, t.country, t.event * 0.95].iter().any(|share| *share > 0.85 && *share > own + 0.3)
        };
        match role {
            // numbers of goods are told apart by them, however many or few there are
            Role::Product if names_goods(&self.of.keys[column]) && t.opaque.max(t.integer) > 0.9 => false,
            Role::Product | Role::Campaign => {
                t.filled > 20 && stats.number < 0.5 && foreign(0.0)
                    || t.given > 0.8 && t.person > 0.8
                    || few_numbers
                    || t.prose > 0.6 && role == Role::Product && !names_name(&self.of.keys[column])
                    || t.filled >= 20 && t.opaque > 0.9 && t.unique > 0.95
                    // goods that never come again, under a name that speaks of no number, are those of one row or order
                    || t.opaque.max(t.integer) > 0.9
                        && !names_numbers(&self.of.keys[column])
                        && !self.comes_again(column)
                        && (self.are_running_numbers(column) || self.lists_people() && self.at(Role::Value).is_none())
            }
            Role::Channel => t.channel < 0.1 && stats.page < 0.3,
            // a subject may be short; codes and numbers are none
            Role::Text => t.prose < 0.1 && !(t.wordy > 0.9 && t.spaced > 0.5),
            Role::Device => t.device < 0.1 && t.agent < 0.1,
            Role::Page => stats.page < 0.1 && (t.opaque > 0.5 || t.opaque + t.integer > 0.9),
            Role::Quantity => t.decimal > 0.3 || t.most > 100_000.0,
            Role::Currency => t.currency < 0.5,
            Role::Name => t.person < 0.1 && t.single < 0.2 && t.given < 0.1 && !self.are_numbered(column),
            Role::OrderId => {
                t.filled > 30 && t.unique < 0.05
                    || self.is_instant(column)
                    || few_numbers && t.unique < 0.5
                    || t.wordy > 0.5 && t.unique < 0.5
                    || self.is_of_small_numbers(column)
            }
            Role::CustomerId => t.filled > 30 && stats.distinct <= 3 && t.top > 0.3 || self.numbers_rows(column),
            _ => false,
        }
    }

    /// Whether cells are numbers up to 20 that come again, as scores do and numbers of orders do not.
    fn is_of_small_numbers(&self, column: usize) -> bool {
        let t = &self.of.traits[column];
        let is_small = t.filled >= FEW && t.integer > 0.95 && t.least >= 0.0 && t.most <= 20.0;
        is_small && self.comes_again(column)
    }

    /// Whether a value comes again after another: the numbers of orders in a table of their lines do not.
    fn comes_again(&self, column: usize) -> bool {
        let cells: Vec<&str> =
            self.of.sample.column(column).iter().map(String::as_str).filter(|cell| !cell.is_empty()).collect();
        let different: FxHashSet<&str> = cells.iter().copied().collect();
        cells.chunk_by(|a, b| a == b).count() > different.len()
    }

    /// Whether each row is another person with a name: what tells rows apart tells people apart.
    fn lists_people(&self) -> bool {
        let is_own = |i: usize| self.roles[i].is_identifier() && self.of.traits[i].unique > 0.98;
        // in a table of events a name has no role
        let is_name = |i: usize| {
            matches!(self.roles[i], Role::Name | Role::FirstName | Role::LastName) || self.of.traits[i].person > 0.6
        };
        (0..self.of.count()).any(is_name) && (0..self.of.count()).any(is_own)
    }

    /// Whether cells number something that no row of another has: many, long, or rising in one form.
    fn are_running_numbers(&self, column: usize) -> bool {
        let (t, stats) = (&self.of.traits[column], &self.of.all_stats[column]);
        let cells: Vec<&str> =
            self.of.sample.column(column).iter().map(String::as_str).filter(|cell| !cell.is_empty()).collect();
        let form = |cell: &str| cell.trim_end_matches(|c: char| c.is_ascii_digit()).to_owned();
        let is_one_form = cells.windows(2).all(|pair| form(pair[0]) == form(pair[1]));
        let number = |cell: &str| cell[form(cell).len()..].parse::<u64>().ok();
        let rises = cells.windows(2).all(|pair| number(pair[0]) <= number(pair[1]));
        t.filled >= 20 || stats.mean_length >= 16.0 || is_one_form && rises
    }

    /// Whether cells number the rows while another column tells people apart who come again.
    fn numbers_rows(&self, column: usize) -> bool {
        let cells = |i: usize| self.of.sample.column(i);
        let tells_apart =
            |i: usize| i != column && self.roles[i].is_identifier() && several_for_one(cells(i), cells(column)) > 0.3;
        self.of.traits[column].row_number > 0.9 && (0..self.of.count()).any(tells_apart)
    }

    /// Whether cells stand for names that are not told: "Person 101", "Kundin 7".
    fn are_numbered(&self, column: usize) -> bool {
        let is_numbered = |text: &String| {
            text.split_once(' ').is_some_and(|(word, number)| {
                word.chars().count() > 2
                    && word.chars().all(char::is_alphabetic)
                    && !number.is_empty()
                    && number.bytes().all(|b| b.is_ascii_digit())
            })
        };
        let mut filled = self.of.sample.column(column).iter().filter(|text| !text.is_empty()).peekable();
        self.of.traits[column].unique > 0.9 && filled.peek().is_some() && filled.all(is_numbered)
    }

    /// Whether a column tells people apart and is called so.
    fn is_of_known_customers(&self) -> bool {
        (0..self.of.count()).any(|i| self.roles[i].is_identifier() && self.points(self.roles[i], i).name >= 45.0)
    }
}

/// Whether a name is that of the numbers of goods: "product id", and not that of a line, which "item id" may be.
fn names_goods(key: &str) -> bool {
    const GOODS: [&str; 10] =
        ["product", "produkt", "produit", "producto", "produto", "prodotto", "artikel", "article", "articulo", "sku"];
    has_word(key, &GOODS) && (has_id_word(key) || names_numbers(key))
}

/// Whether a name is that of a name, which may be long.
fn names_name(key: &str) -> bool {
    has_word(key, &["name", "title", "nom", "nombre", "nome", "bezeichnung", "titel", "titre", "titulo"])
}

/// Whether the name of a column of goods is that of their numbers.
fn names_numbers(key: &str) -> bool {
    is_id_name(key) || ["nummer", "sku", "code", "variant"].iter().any(|part| key.contains(part))
}
