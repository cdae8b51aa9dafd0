//! What was paid.

use crate::events::has_word;
use crate::import::map::guess::ad_costs::names_cost;
use crate::import::map::guess::life_totals::{are_different_people, is_total_spent};
use crate::import::map::guess::names::{NAMES, has_id_word, is_id_name, name_score};
use crate::import::map::guess::questions::open::Open;
use crate::import::map::guess::source::{EVENT, PRODUCT_VIEWED, is_purchase};
use crate::import::map::guess::traits::number;
use crate::import::map::mapping::{Role, TableKind};
use crate::import::map::question::Reading;
use crate::import::read::units::names_duration;
use crate::import::rows::order_money::{OrderMoney, order_money};
use crate::texts::text;

/// Whether a name means anything known.
fn is_known(key: &str) -> bool {
    NAMES.iter().any(|(role, _)| name_score(*role, key) > 0)
}

/// Whether a name is that of a share, or of what was taken off a price: nobody paid it.
fn names_reduction(key: &str) -> bool {
    const REDUCTIONS: &str = "pct percent percentage prozent prozentsatz pourcentage porcentaje percentuale porcentagem discount \
        rabatt remise descuento sconto desconto korting";
    key.split(' ').any(|word| REDUCTIONS.split_whitespace().any(|known| known == word))
}

impl Open<'_, '_> {
    /// Asks which column holds the money that was paid, where that is not clear.
    pub(super) fn value(&mut self, event_name: &str) {
        let Some(value) = self.at(Role::Value) else { return self.missing_value(event_name) };
        let points = self.points(Role::Value, value);
        if self.of.traits[value].filled == 0 {
            return;
        }
        if self.may_be_total_of_person(value) {
            let quoted = self.quoted(value);
            let readings = vec![
                Reading::new(text!("ask-is-money", column = quoted), vec![(self.name(value), Role::Value)]),
                Reading::new(text!("ask-is-total", column = quoted), vec![(self.name(value), Role::NumberProperty)]),
            ];
            let text = text!("ask-whether-total", column = quoted, cells = self.cells(value));
            return self.push(text, Role::Value, &[value], readings);
        }
        if let Some(whole) = self.whole_of(value) {
            let (a, b) = (self.quoted(whole), self.quoted(value));
            let readings = vec![
                Reading::new(
                    text!("ask-is-money", column = a),
                    vec![(self.name(whole), Role::Value), (self.name(value), Role::NumberProperty)],
                ),
                Reading::new(text!("ask-is-money", column = b), vec![(self.name(value), Role::Value)]),
            ];
            return self.push(text!("ask-whole-or-rest", a, b), Role::Value, &[value, whole], readings);
        }
        if let Some(other) = self.amount_of_other_rows(value) {
            let (a, b) = (self.quoted(value), self.quoted(other));
            let readings = vec![
                Reading::new(text!("ask-is-money", column = a), vec![(self.name(value), Role::Value)]),
                Reading::new(
                    text!("ask-is-money", column = b),
                    vec![(self.name(other), Role::Value), (self.name(value), Role::NumberProperty)],
                ),
            ];
            return self.push(text!("ask-which-is-money", a, b), Role::Value, &[value, other], readings);
        }
        // what is never more than nothing is what the business pays
        let is_cost = self.of.traits[value].most <= 0.0
            && self.of.traits[value].least < 0.0
            && has_word(&self.of.keys[value], &["price", "cost", "costs", "rate", "charge"]);
        // sums of ads are large, and larger in millionths
        if self.kind == TableKind::Spend && names_cost(&self.of.keys[value]) {
            return;
        }
        if points.name < 20.0 || points.cells < -5.0 || is_cost && self.kind == TableKind::Events {
            let quoted = self.quoted(value);
            let readings = vec![
                Reading::new(text!("ask-is-money", column = quoted), vec![(self.name(value), Role::Value)]),
                Reading::new(text!("ask-is-another-number", column = quoted), vec![(self.name(value), Role::Ignore)]),
            ];
            let text = text!("ask-whether-money", column = quoted, cells = self.cells(value));
            return self.push(text, Role::Value, &[value], readings);
        }
        if points.name < 60.0 && self.of.traits[value].decimal < 0.05 && self.of.traits[value].money_sign < 0.05 {
            self.unclear(value, Role::Value);
        }
    }

    /// Orders, or products that somebody may have bought, of which no column is called the money, though some look like it.
    fn missing_value(&mut self, event_name: &str) {
        const MOST: usize = 3;
        let are_goods = self.at(Role::Event).is_none()
            && (is_purchase(event_name)
                || [PRODUCT_VIEWED, EVENT].contains(&event_name)
                || self.is_of_unknown_language());
        if self.kind != TableKind::Orders && !(self.kind == TableKind::Events && are_goods) {
            return;
        }
        // where nothing says what happened, only what is called money is looked at
        let says_nothing = event_name == EVENT && !self.is_of_unknown_language();
        let is_called_money = |i: usize| {
            let (key, stats) = (&self.of.keys[i], &self.of.all_stats[i]);
            self.points(Role::Value, i).name > 0.0
                && !names_duration(key)
                && stats.plain_number > 0.95
                && stats.distinct > 2
                && !is_id_name(key)
        };
        let free = |i: &usize| {
            matches!(self.roles[*i], Role::Ignore | Role::Property | Role::NumberProperty)
                && (!says_nothing || is_called_money(*i))
        };
        let cells = |i: usize| self.of.score(Role::Value, i).map_or(0.0, |score| score.cells);
        let is_amount = |i: &usize| {
            let key = &self.of.keys[*i];
            (says_nothing || cells(*i) >= 15.0 || self.may_be_whole_amounts(*i))
                && !names_reduction(key)
                && !names_duration(key)
        };
        let mut found: Vec<usize> = (0..self.of.count()).filter(free).filter(is_amount).collect();
        found.sort_by(|&a, &b| {
            let most = |i: usize| self.of.traits[i].most;
            cells(b).total_cmp(&cells(a)).then(most(b).total_cmp(&most(a))).then(a.cmp(&b))
        });
        found.truncate(MOST);
        let Some(&best) = found.first() else { return };
        let label = |column: String| text!("ask-is-money", column);
        let mut readings: Vec<Reading> =
            found.iter().map(|&i| Reading::new(label(self.quoted(i)), vec![(self.name(i), Role::Value)])).collect();
        let columns: Vec<String> = found.iter().map(|&i| self.quoted(i)).collect();
        let others = found.iter().map(|&i| (self.name(i), Role::NumberProperty)).collect();
        let label = text!("ask-is-another-number", column = columns.join(", "));
        readings.insert(0, Reading::new(label, others));
        let cells = self.cells(best);
        let text = match columns.as_slice() {
            [column] => text!("ask-what-was-paid", column, cells),
            _ => text!("ask-which-was-paid", columns = columns.join(", "), cells),
        };
        self.push(text, Role::Value, &found, readings);
    }

    /// Whether whole numbers under a name that nobody knows may be sums, as they are in yen.
    fn may_be_whole_amounts(&self, column: usize) -> bool {
        let (t, stats, key) = (&self.of.traits[column], &self.of.all_stats[column], &self.of.keys[column]);
        let is_sum = t.integer > 0.95 && t.least > 0.0 && t.most >= 5.0 && stats.mean_length < 8.0;
        let is_number_of = t.row_number > 0.5 || is_id_name(key) || has_id_word(key);
        is_sum
            && !is_number_of
            && stats.distinct > 1
            && stats.time < 0.5
            && !is_known(key)
            && self.is_of_unknown_language()
    }

    /// Whether most columns have names that mean nothing known, and none has a word that every program uses.
    fn is_of_unknown_language(&self) -> bool {
        const PROGRAMS: [&str; 20] = [
            "id", "ids", "name", "type", "count", "date", "at", "is", "num", "number", "status", "code", "by", "time",
            "address", "event", "key", "category", "value", "url",
        ];
        if self.of.keys.iter().any(|key| has_word(key, &PROGRAMS)) {
            return false;
        }
        let known = self.of.keys.iter().filter(|key| is_known(key)).count();
        !self.of.are_numbered() && known * 3 <= self.of.count()
    }

    /// A column of amounts that other rows have: what is owed stands in some, what was paid in others.
    fn amount_of_other_rows(&self, value: usize) -> Option<usize> {
        const FEWEST: usize = 2;
        let own = self.of.sample.column(value);
        let is_other = |i: &usize| {
            let (stats, cells) = (&self.of.all_stats[*i], self.of.sample.column(*i));
            let both = own.iter().zip(cells).filter(|(a, b)| !a.is_empty() && !b.is_empty()).count();
            let alone = cells.iter().filter(|cell| !cell.is_empty()).count();
            let is_named = name_score(Role::Value, &self.of.keys[*i]) > 0 && self.points(Role::Value, *i).name > 20.0;
            let is_free = matches!(self.roles[*i], Role::Ignore | Role::Property | Role::NumberProperty);
            is_free && is_named && stats.number > 0.95 && stats.time < 0.5 && both == 0 && alone >= FEWEST
        };
        (0..self.of.count()).find(is_other)
    }

    /// Whether an amount that is called a total may be what a customer paid in all: each row is another customer, and has no
    /// order or product.
    fn may_be_total_of_person(&self, value: usize) -> bool {
        let has = |role: Role| self.at(role).is_some();
        self.kind == TableKind::Events
            && is_total_spent(&self.of.keys[value])
            && are_different_people(self.of.all_stats, self.roles)
            && !has(Role::OrderId)
            && !has(Role::Product)
            && !has(Role::Event)
    }

    /// How many were bought, where money is the price of one piece and no column is called so.
    pub(super) fn quantity(&mut self) {
        const MOST: usize = 3;
        let Some(value) = self.at(Role::Value) else { return };
        let is_by_piece = order_money(Some(self.of.names[value]), true) == OrderMoney::PerPiece;
        if self.kind != TableKind::Orders || !is_by_piece || self.at(Role::Quantity).is_some() {
            return;
        }
        let counts = |i: &usize| {
            let (t, stats) = (&self.of.traits[*i], &self.of.all_stats[*i]);
            let is_count = t.filled >= 4 && t.integer > 0.95 && t.least >= 1.0 && t.most <= 1_000.0;
            let is_numbered = t.row_number > 0.9 || t.unique > 0.9 && t.filled >= 20;
            self.is_free(*i) && is_count && !is_numbered && stats.time < 0.5 && stats.distinct > 1
        };
        let found: Vec<usize> = (0..self.of.count()).filter(counts).take(MOST).collect();
        let Some(&first) = found.first() else { return };
        let label = |column: String| text!("ask-is-quantity", column);
        let mut readings: Vec<Reading> =
            found.iter().map(|&i| Reading::new(label(self.quoted(i)), vec![(self.name(i), Role::Quantity)])).collect();
        let others = found.iter().map(|&i| (self.name(i), Role::NumberProperty)).collect();
        readings.push(Reading::new(text!("ask-one-of-each").to_owned(), others));
        // the last is what the mapping says
        readings.rotate_right(1);
        let columns: Vec<String> = found.iter().map(|&i| self.quoted(i)).collect();
        let (price, columns, cells) = (self.quoted(value), columns.join(", "), self.cells(first));
        self.push(text!("ask-how-many", price, columns, cells), Role::Quantity, &found, readings);
    }

    /// The column of which an amount is what a third leaves, as what was paid less a fee is the net amount.
    fn whole_of(&self, rest: usize) -> Option<usize> {
        const MOST: usize = 24;
        let is_amount = |i: &usize| {
            let (t, stats) = (&self.of.traits[*i], &self.of.all_stats[*i]);
            *i != rest && stats.number > 0.95 && stats.time < 0.5 && t.decimal > 0.3 && stats.distinct > 1
        };
        let cells = |i: usize| self.of.sample.column(i).iter().map(|cell| number(cell)).collect::<Vec<_>>();
        let own = cells(rest);
        let amounts: Vec<(usize, Vec<Option<f64>>)> =
            (0..self.of.count()).filter(is_amount).take(MOST).map(|i| (i, cells(i))).collect();
        let leaves = |whole: &[Option<f64>], part: &[Option<f64>]| {
            let rows: Vec<(f64, f64, f64)> =
                whole.iter().zip(part).zip(&own).filter_map(|((a, b), c)| Some(((*a)?, (*b)?, (*c)?))).collect();
            let fits = rows.iter().filter(|(a, b, c)| (a - b - c).abs() < 0.011 && *b > 0.0 && *c > 0.0).count();
            rows.len() >= 3 && fits * 10 >= rows.len() * 9
        };
        let find = |(i, whole): &(usize, Vec<Option<f64>>)| {
            amounts.iter().any(|(j, part)| i != j && leaves(whole, part)).then_some(*i)
        };
        amounts.iter().find_map(find)
    }
}
