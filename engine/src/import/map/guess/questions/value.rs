//! What was paid.

use crate::import::map::guess::questions::open::Open;
use crate::import::map::guess::traits::number;
use crate::import::map::mapping::{Role, TableKind};
use crate::import::map::question::Reading;
use crate::import::rows::order_money::{OrderMoney, order_money};
use crate::texts::text;

impl Open<'_, '_> {
    /// What was paid.
    pub(super) fn value(&mut self) {
        let Some(value) = self.at(Role::Value) else { return self.missing_value() };
        let points = self.points(Role::Value, value);
        if self.of.traits[value].filled == 0 {
            return;
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
        if points.name < 20.0 || points.cells < -5.0 {
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

    /// Orders of which no column is called the money, though one looks like it.
    fn missing_value(&mut self) {
        if self.kind != TableKind::Orders {
            return;
        }
        let free = |i: &usize| matches!(self.roles[*i], Role::Ignore | Role::Property | Role::NumberProperty);
        let money = |i: usize| self.of.score(Role::Value, i).map(|score| (i, score.cells)).filter(|of| of.1 >= 15.0);
        let best = (0..self.of.count()).filter(free).filter_map(money).max_by(|a, b| a.1.total_cmp(&b.1));
        let Some((column, _)) = best else { return };
        let quoted = self.quoted(column);
        let readings = vec![
            Reading::new(
                text!("ask-is-another-number", column = quoted),
                vec![(self.name(column), Role::NumberProperty)],
            ),
            Reading::new(text!("ask-is-money", column = quoted), vec![(self.name(column), Role::Value)]),
        ];
        let text = text!("ask-what-was-paid", column = quoted, cells = self.cells(column));
        self.push(text, Role::Value, &[column], readings);
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
            let (t, look) = (&self.of.traits[*i], &self.of.looks[*i]);
            let is_count = t.filled >= 4 && t.integer > 0.95 && t.least >= 1.0 && t.most <= 1_000.0;
            let is_numbered = t.row_number > 0.9 || t.unique > 0.9 && t.filled >= 20;
            self.is_free(*i) && is_count && !is_numbered && look.time < 0.5 && look.distinct > 1
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
            let (t, look) = (&self.of.traits[*i], &self.of.looks[*i]);
            *i != rest && look.number > 0.95 && look.time < 0.5 && t.decimal > 0.3 && look.distinct > 1
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
