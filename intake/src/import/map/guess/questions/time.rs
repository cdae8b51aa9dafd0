//! When it happened.

use jiff::tz::TimeZone;

use crate::events::has_word;
use crate::import::map::guess::names::name_score;
use crate::import::map::guess::questions::open::Open;
use crate::import::map::guess::score::NOT_WHEN;
use crate::import::map::guess::traits::several_for_one;
use crate::import::map::mapping::{Role, TableKind};
use crate::import::map::question::Reading;
use crate::import::read::months::month_of;
use crate::import::read::times::{OrderHint, TimeReader, order_hint};
use crate::texts::text;

/// Words of times at which a record was changed.
const CHANGED: [&str; 6] = ["updated", "modified", "changed", "geandert", "aktualisiert", "modifie"];

/// Words of times that are not when something happened and may lie before it.
const MAY_BE_BEFORE: [&str; 9] =
    ["last", "valid", "birth", "birthday", "geburtsdatum", "geburtstag", "naissance", "nacimiento", "exported"];

/// Names of columns with one part of a date each.
const YEARS: &str = "year jahr annee ano anno jaar";
const MONTHS: &str = "month monat mois mes mese maand";
const DAYS: &str = "day tag jour dia giorno dag";
const HOURS: &str = "time hour uhrzeit stunde heure hora ora tijd uur";

impl Open<'_, '_> {
    /// Asks which column says when it happened, where that is not clear.
    pub(super) fn time(&mut self) {
        let Some(time) = self.at(Role::Time) else { return self.no_time() };
        if self.kind != TableKind::People && self.versions(time) {
            return;
        }
        let points = self.points(Role::Time, time);
        let is_clock = |i: usize| self.of.all_stats[i].clock > 0.9;
        let other = (0..self.of.count())
            .filter(|&i| {
                i != time && !is_clock(i) && !matches!(self.roles[i], Role::Milestone | Role::ConsentTime | Role::Until)
            })
            .filter_map(|i| Some((i, self.of.score(Role::Time, i)?)))
            .filter(|(i, score)| self.of.all_stats[*i].time > 0.6 && score.total() >= 18.0)
            .max_by(|a, b| a.1.total().total_cmp(&b.1.total()).then(b.0.cmp(&a.0)));
        let is_named = points.name >= 30.0;
        // days as spreadsheets count them are numbers, too
        let is_number = self.of.all_stats[time].time <= 0.6;
        if let Some((other, next)) = other
            && (is_number
                || !is_named && (points.total() - next.total() < 15.0 || self.is_before(other, time))
                || self.is_said_to_be_later(other) && self.is_before(other, time))
        {
            let (a, b) = (self.quoted(time), self.quoted(other));
            let readings = vec![
                Reading::new(text!("ask-says-when", column = a), vec![(self.name(time), Role::Time)]),
                Reading::new(
                    text!("ask-says-when", column = b),
                    vec![(self.name(other), Role::Time), (self.name(time), Role::Ignore)],
                ),
            ];
            return self.push(text!("ask-which-says-when", a, b), Role::Time, &[time, other], readings);
        }
        if !is_named && self.of.all_stats[time].plain_number > 0.8 {
            let quoted = self.quoted(time);
            let label = text!("ask-says-when", column = quoted);
            let readings = vec![Reading::new(label, vec![(self.name(time), Role::Time)])];
            let text = text!("ask-does-it-say-when", column = quoted, cells = self.cells(time));
            return self.push(text, Role::Time, &[time], readings);
        }
        if points.name > 0.0 && points.name < 20.0 && name_score(Role::Time, &self.of.keys[time]) > 0 {
            self.unclear(time, Role::Time);
        }
    }

    /// Rows are of customers, but no column says when.
    fn no_time(&mut self) {
        let is_of_customers = self.roles.iter().any(|role| role.is_identifier());
        if !matches!(self.kind, TableKind::Events | TableKind::Orders) || !is_of_customers {
            return;
        }
        let parts = self.parts_of_dates();
        if !parts.is_empty() {
            let columns: Vec<String> = parts.iter().map(|&i| self.quoted(i)).collect();
            let text = text!("ask-date-in-parts", columns = columns.join(", "));
            return self.push(text, Role::Time, &[], Vec::new());
        }
        let columns: Vec<String> = (0..self.of.count()).map(|i| self.quoted(i)).collect();
        self.push(text!("ask-no-time", columns = columns.join(", ")), Role::Time, &[], Vec::new());
    }

    /// The columns that have a year, month, day or hour each, where they are parts of one date.
    pub(super) fn parts_of_dates(&self) -> Vec<usize> {
        let part = |i: usize| {
            let (key, t, stats) = (self.of.keys[i].as_str(), &self.of.traits[i], &self.of.all_stats[i]);
            let is_in = |list: &str| list.split(' ').any(|word| word == key);
            let within = |least: f64, most: f64| t.integer > 0.95 && t.least >= least && t.most <= most;
            let cells = || self.of.sample.column(i).iter().filter(|cell| !cell.is_empty());
            let is_month = || t.filled > 0 && cells().all(|cell| month_of(cell).is_some());
            match () {
                () if is_in(YEARS) && within(1900.0, 2199.0) => Some(true),
                () if is_in(MONTHS) && (within(1.0, 12.0) || is_month()) => Some(true),
                () if is_in("date datum fecha data") && is_month() => Some(true),
                () if is_in(DAYS) && within(1.0, 31.0) => Some(false),
                () if is_in(HOURS) && (stats.clock > 0.9 || within(0.0, 24.0)) => Some(false),
                () => None,
            }
        };
        let parts: Vec<(usize, bool)> = (0..self.of.count()).filter_map(|i| Some((i, part(i)?))).collect();
        let is_date = parts.len() > 1 && parts.iter().any(|(_, is_large)| *is_large);
        if is_date { parts.into_iter().map(|(i, _)| i).collect() } else { Vec::new() }
    }

    /// States of one record over time, as a table of versions has them: when it was made comes again with each.
    fn versions(&mut self, time: usize) -> bool {
        let ids = (0..self.of.count()).find(|&i| self.of.keys[i] == "id");
        let Some(ids) = ids.map(|i| self.of.sample.column(i)) else { return false };
        let changed = (0..self.of.count()).find(|&i| {
            let is_change = has_word(&self.of.keys[i], &CHANGED);
            is_change && self.of.all_stats[i].time > 0.9 && several_for_one(ids, self.of.sample.column(i)) > 0.0
        });
        let Some(changed) = changed.filter(|&i| i != time) else { return false };
        if several_for_one(ids, self.of.sample.column(time)) > 0.0 {
            return false;
        }
        let (a, b) = (self.quoted(time), self.quoted(changed));
        let readings = vec![
            Reading::new(
                text!("ask-each-state-counts", column = b),
                vec![(self.name(changed), Role::Time), (self.name(time), Role::Ignore)],
            ),
            Reading::new(text!("ask-says-when", column = a), vec![(self.name(time), Role::Time)]),
        ];
        self.push(text!("ask-versions", a, b), Role::Time, &[time, changed], readings);
        true
    }

    /// Whether a column's name is that of what comes after: a delivery, a payout, a change.
    fn is_said_to_be_later(&self, column: usize) -> bool {
        self.of.keys[column].split(' ').any(|word| NOT_WHEN.contains(&word) && !MAY_BE_BEFORE.contains(&word))
    }

    /// Whether the times of a column come before those of another in nearly every row.
    fn is_before(&self, first: usize, then: usize) -> bool {
        let hints =
            [first, then].into_iter().flat_map(|i| self.of.sample.column(i)).map(|cell| order_hint(cell.as_bytes()));
        let (mut order, mut is_open) = (None, false);
        for hint in hints {
            match hint {
                OrderHint::Proof(proved) => order = Some(proved),
                OrderHint::Open => is_open = true,
                OrderHint::Nothing | OrderHint::Dots => {}
            }
        }
        if is_open && order.is_none() {
            return false;
        }
        let read = |column: usize| {
            let mut reader = TimeReader::new(TimeZone::UTC, order);
            self.of.sample.column(column).iter().map(|cell| reader.read(cell.as_bytes())).collect::<Vec<_>>()
        };
        let pairs: Vec<(i64, i64)> = read(first).into_iter().zip(read(then)).filter_map(|(a, b)| a.zip(b)).collect();
        let before = pairs.iter().filter(|(a, b)| a < b).count();
        pairs.len() >= 4 && before * 10 >= pairs.len() * 9
    }
}
