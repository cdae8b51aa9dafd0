//! Two maps beside each other, cell by cell.

use crate::analysis::journey_map::ColumnCounts;
use crate::analysis::mood::FEWEST_TEXTS;
use crate::analysis::{Share, quantile};
use crate::present::numbers;
use crate::present::table::{Cell, Table};
use crate::texts::text;

use super::cell::MapLane;
use super::found::ComparedMap;
use super::outcome::JourneyMapFound;

/// A cell of both maps.
#[derive(Debug, Clone, PartialEq)]
pub struct ComparedCell {
    /// The column, by its position on the map.
    pub column: usize,
    /// The lane that the cell stands in.
    pub lane: MapLane,
    /// The name of what the cell is about.
    pub name: String,
    /// The share here and there.
    pub shares: Option<(Share, Share)>,
    /// The median time here and there, ms, and how many it is of.
    pub times: Option<((i64, u64), (i64, u64))>,
}

impl ComparedMap {
    /// Every cell that both groups have. Each share is of the same thing in both.
    pub fn cells(&self, found: &JourneyMapFound) -> Vec<ComparedCell> {
        let mut all = Vec::new();
        let (here, there) = (&found.numbers, &self.numbers);
        for column in 0..found.names.len() {
            let (own, other) = (&here.counts.columns[column], &there.counts.columns[column]);
            let mut add = |lane: MapLane, name: &str, (n, of): (u64, u64), (m, of_other): (u64, u64)| {
                let shares = (of > 0 && of_other > 0).then(|| (Share::new(n, of), Share::new(m, of_other)));
                all.push(ComparedCell { column, lane, name: name.to_owned(), shares, times: None });
            };
            let everybody = (here.counts.customers, there.counts.customers);
            let name = text!("map-cell-customers");
            add(MapLane::Customers, name, (own.customers, everybody.0), (other.customers, everybody.1));
            if found.opened.is_none() {
                for of in own.touchpoints.iter().take(found.top) {
                    let is =
                        |known: &&crate::analysis::journey_map::TouchpointVisitors| known.touchpoint == of.touchpoint;
                    let n = other.touchpoints.iter().find(is).map_or(0, |known| known.customers);
                    let name = found.touchpoint(of.touchpoint);
                    add(MapLane::Touchpoints, name, (of.customers, own.customers), (n, other.customers));
                }
            }
            for of in own.channels.iter().take(found.top) {
                let known = other.channels.iter().find(|known| known.channel == of.channel);
                let n = known.map_or(0, |known| known.customers);
                let name = found.channel(of.channel);
                add(MapLane::Channels, name, (of.customers, own.customers), (n, other.customers));
            }
            let way = |of: &ColumnCounts, n: u64| (n, of.on_way);
            let (own_lost, other_lost) = (way(own, own.dropped_off), way(other, other.dropped_off));
            add(MapLane::DropOff, text!("map-cell-went-no-further"), own_lost, other_lost);
            add(MapLane::DropOff, text!("map-cell-reached-goal"), way(own, own.reached), way(other, other.reached));
            add(MapLane::Money, text!("map-cell-paid"), (own.payers, own.customers), (other.payers, other.customers));
            let (mood, other_mood) = (&here.moods[column], &there.moods[column]);
            if mood.n >= FEWEST_TEXTS && other_mood.n >= FEWEST_TEXTS {
                let shares = Some((mood.negative, other_mood.negative));
                let name = text!("map-cell-negative-texts").to_owned();
                all.push(ComparedCell { column, lane: MapLane::Mood, name, shares, times: None });
            }
            if let (Some(own), Some(other)) = (&here.to_next[column], &there.to_next[column])
                && let (Some(time), Some(other_time)) = (own.median_ms, other.median_ms)
            {
                let times = Some(((time.round() as i64, own.arrived), (other_time.round() as i64, other.arrived)));
                let name = text!("map-cell-to-next", to = own.to);
                all.push(ComparedCell { column, lane: MapLane::Time, name, shares: None, times });
            }
            let visit = |times: &[i64]| Some((quantile(&mut times.to_vec(), 0.5)?, times.len() as u64));
            let times = visit(&here.dwell[column]).zip(visit(&there.dwell[column]));
            if times.is_some() {
                let name = text!("map-cell-each-visit").to_owned();
                all.push(ComparedCell { column, lane: MapLane::Time, name, shares: None, times });
            }
        }
        all
    }

    /// A row for each cell: what it is here and there, the difference and its 95 % interval. Of medians no interval is known.
    pub(super) fn table(&self, found: &JourneyMapFound) -> Table {
        let column = if found.opened.is_some() { text!("map-column-touchpoint") } else { text!("map-column-stage") };
        let mut table = Table::new(&[
            ("column", column),
            ("lane", text!("map-column-lane")),
            ("name", text!("map-column-name")),
            ("of", text!("map-column-of")),
            ("share", text!("map-column-share")),
            ("other_of", text!("map-column-other-of")),
            ("other_share", text!("map-column-other-share")),
            ("difference", text!("map-column-difference")),
            ("difference_low", text!("map-column-difference-low")),
            ("difference_high", text!("map-column-difference-high")),
            ("median_seconds", text!("map-column-median")),
            ("other_median_seconds", text!("map-column-other-median")),
        ]);
        for cell in self.cells(found) {
            let mut row =
                vec![Cell::text(&found.names[cell.column].name), Cell::text(cell.lane.key()), Cell::text(cell.name)];
            match (cell.shares, cell.times) {
                (Some((own, other)), _) => {
                    let by = own.difference(&other);
                    row.extend([Cell::Count(own.of), Cell::Share(own.share), Cell::Count(other.of)]);
                    row.push(Cell::Share(other.share));
                    row.extend([by.difference, by.low, by.high].map(Cell::Points));
                    row.extend([Cell::Empty, Cell::Empty]);
                }
                (None, Some(((own, n), (other, m)))) => {
                    row.extend([Cell::Count(n), Cell::Empty, Cell::Count(m), Cell::Empty]);
                    row.extend([const { Cell::Empty }; 3]);
                    row.extend([Cell::Duration(own), Cell::Duration(other)]);
                }
                (None, None) => row.extend([const { Cell::Empty }; 9]),
            }
            table.push(row);
        }
        table
    }

    /// The largest difference that is beyond chance, in a sentence; that there is none where there is none.
    pub(super) fn sentence(&self, found: &JourneyMapFound) -> String {
        let differs = |cell: &ComparedCell| {
            let (own, other) = cell.shares?;
            (own.is_above(&other) || other.is_above(&own)).then(|| (own.share - other.share).abs())
        };
        let largest = self
            .cells(found)
            .into_iter()
            .filter_map(|cell| Some((differs(&cell)?, cell)))
            .max_by(|a, b| a.0.total_cmp(&b.0));
        match largest.and_then(|(_, cell)| Some((cell.shares?, cell))) {
            None => text!("map-compared-alike", name = &self.name),
            Some(((own, other), cell)) => text!(
                "map-compared-most",
                column = &found.names[cell.column].name,
                lane = cell.lane.title(),
                cell = cell.name,
                own = numbers::share(own.share),
                other = numbers::share(other.share),
                name = &self.name
            ),
        }
    }
}
