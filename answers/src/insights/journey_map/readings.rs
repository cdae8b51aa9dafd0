//! Numbers of a map that are kept, and what moved since.

use crate::analysis::Share;
use crate::insights::insight::ComputedInsight;
use crate::insights::question::Question;
use crate::model::{KeptNumber, MapReading};
use crate::present::numbers::{self, share};
use crate::present::table::{Cell, Table};
use crate::texts::text;

use super::cell::{CellNumber, MapCell};
use super::outcome::JourneyMap;
use super::settings::MapSettings;

impl ComputedInsight<JourneyMap> {
    /// The map as a question without what it is laid beside: readings are of the same map where these are the same.
    fn kept_as(&self) -> String {
        let how = MapSettings { stage: self.how.stage.clone(), top: self.how.top, ..MapSettings::default() };
        Question::of::<JourneyMap>(&how, self.scope.filter.clone(), None).to_string()
    }

    /// Its numbers, to be kept under a name.
    pub fn reading(&self, name: &str, at: i64) -> MapReading {
        let number = |cell: &MapCell| KeptNumber {
            column: self.outcome.names[cell.column].name.clone(),
            lane: cell.lane.key().to_owned(),
            name: cell.name.clone(),
            customers: cell.customers,
            of: cell.share.map(|of| of.of),
            number: plain_number(cell),
        };
        MapReading {
            id: 0,
            name: name.to_owned(),
            at,
            data_until: self.scope.subset.observed_until(&self.scope.table),
            question: self.kept_as(),
            numbers: self.outcome.cells.iter().map(number).collect(),
        }
    }

    /// The newest reading of this very map.
    pub fn last_reading(&self) -> Option<&MapReading> {
        let same = self.kept_as();
        let of_it = self.scope.project.map_readings.iter().filter(|reading| reading.question == same);
        of_it.max_by_key(|reading| (reading.at, reading.id))
    }

    /// What each number was and is, the cells of both in the order of the map; those that are in one alone say nothing of the
    /// other. `share` of texts in moods is of what was counted then and now.
    pub(super) fn moved(&self, since: &MapReading) -> Table {
        let mut table = Table::new(&[
            ("column", text!("map-column-place")),
            ("lane", text!("map-column-lane")),
            ("name", text!("map-column-name")),
            ("customers_then", text!("map-column-customers-then")),
            ("customers", text!("map-column-customers")),
            ("share_then", text!("map-column-share-then")),
            ("share", text!("map-column-share")),
            ("difference", text!("map-column-difference")),
            ("difference_low", text!("map-column-difference-low")),
            ("difference_high", text!("map-column-difference-high")),
            ("number_then", text!("map-column-number-then")),
            ("number", text!("map-column-number")),
        ]);
        let number = |v: Option<f64>| v.map_or(Cell::Empty, |v| Cell::Number((v * 1e4).round() / 1e4));
        for (cell, then) in self.pairs(since) {
            let (shares, by) = match shares(cell, then) {
                Some((now, was)) => {
                    let by = now.difference(&was);
                    let all = [by.difference, by.low, by.high].map(Cell::Points);
                    ([Cell::Share(was.share), Cell::Share(now.share)], all)
                }
                None => ([const { Cell::Empty }; 2], [const { Cell::Empty }; 3]),
            };
            let mut row = vec![
                Cell::text(&self.outcome.names[cell.column].name),
                Cell::text(cell.lane.key()),
                Cell::text(&cell.name),
                Cell::Count(then.customers),
                Cell::Count(cell.customers),
            ];
            row.extend(shares);
            row.extend(by);
            row.extend([number(then.number), number(plain_number(cell))]);
            table.push(row);
        }
        table
    }

    /// The cells that were there when the numbers were kept, with what they were.
    fn pairs<'a>(&'a self, since: &'a MapReading) -> impl Iterator<Item = (&'a MapCell, &'a KeptNumber)> {
        self.outcome.cells.iter().filter_map(move |cell| {
            let is = |kept: &&KeptNumber| {
                kept.lane == cell.lane.key()
                    && kept.name == cell.name
                    && kept.column == self.outcome.names[cell.column].name
            };
            Some((cell, since.numbers.iter().find(is)?))
        })
    }

    /// The share that moved most beyond chance since numbers were kept, in a sentence.
    pub(super) fn moved_sentence(&self, since: &MapReading) -> String {
        let zone = numbers::zone(&self.scope.settings().time_zone);
        let (name, date) = (&since.name, numbers::date(since.at, &zone));
        let moved = self.pairs(since).filter_map(|(cell, then)| {
            let (now, was) = shares(cell, then)?;
            (now.is_above(&was) || was.is_above(&now)).then_some((cell, now, was))
        });
        let most = moved.max_by(|a, b| (a.1.share - a.2.share).abs().total_cmp(&(b.1.share - b.2.share).abs()));
        match most {
            None => text!("map-moved-nothing", name, date),
            Some((cell, now, was)) => text!(
                "map-moved-most",
                name,
                date,
                column = &self.outcome.names[cell.column].name,
                cell = &cell.name,
                was = share(was.share),
                now = share(now.share)
            ),
        }
    }
}

/// The share now and then, where both are of customers.
fn shares(cell: &MapCell, then: &KeptNumber) -> Option<(Share, Share)> {
    let now = cell.share.filter(|now| now.count == cell.customers)?;
    let of = then.of.filter(|of| *of > 0 && then.customers <= *of)?;
    Some((now, Share::new(then.customers, of)))
}

/// What else a cell says, as one number: a time in seconds, money, a tone.
fn plain_number(cell: &MapCell) -> Option<f64> {
    cell.number.map(|number| match number {
        CellNumber::Median(ms) => ms as f64 / 1000.0,
        CellNumber::Paid(amount) => amount,
        CellNumber::Loss { of, .. } | CellNumber::Tone { of, .. } => of.0,
        CellNumber::Expected(expected) => expected,
        CellNumber::Proposals(proposed, approved, exported) => (proposed + approved + exported) as f64,
    })
}
