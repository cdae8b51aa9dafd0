//! The customers behind a cell of a map.

use crate::analysis::journey_map::{MapPart, customers_of_map};
use crate::events::BitSet;
use crate::insights::insight::{ComputedInsight, Insight};
use crate::insights::scope::AnswerError;
use crate::insights::selection::Selection;
use crate::insights::{DesignedJourney, Friction};
use crate::progress::Progress;
use crate::texts::{for_programs, text};

use super::cell::{MapCell, MapLane};
use super::outcome::JourneyMap;

/// How a part is named.
const PART: &str = "column/lane/name";

/// The customers behind the cell that a part names.
pub(super) fn customers(
    computed: &ComputedInsight<JourneyMap>,
    part: &Selection,
    progress: &Progress,
) -> Result<BitSet, AnswerError> {
    let found = &computed.outcome;
    let names = found.names.iter().map(|column| column.name.as_str());
    let column = part.position("column", PART, text!("map-a-column"), names)?;
    let lanes = MapLane::ALL.map(MapLane::key);
    let lane = MapLane::ALL[part.position("lane", PART, text!("map-a-lane"), lanes.into_iter())?];
    let here: Vec<&MapCell> = found.cells.iter().filter(|of| of.lane == lane && of.column == column).collect();
    let cell = here[part.position("name", PART, text!("map-a-cell"), here.iter().map(|cell| cell.name.as_str()))?];
    customers_of(computed, cell, progress)
}

fn customers_of(
    computed: &ComputedInsight<JourneyMap>,
    cell: &MapCell,
    progress: &Progress,
) -> Result<BitSet, AnswerError> {
    let (found, scope, column) = (&computed.outcome, &computed.scope, cell.column);
    let of = (&*scope.table, &*scope.subset, scope.settings());
    let on_map = |part: MapPart| Ok(customers_of_map(of, &found.columns, (column, part), progress)?);
    let index = |names: &[String]| names.iter().position(|name| *name == cell.name);
    match cell.lane {
        MapLane::Customers => on_map(MapPart::Here),
        MapLane::Touchpoints => match index(&scope.names().touchpoints) {
            Some(at) => on_map(MapPart::Touchpoint(at as u16)),
            None => on_map(MapPart::Here),
        },
        MapLane::Channels => match index(&scope.names().channels) {
            Some(at) => on_map(MapPart::Channel(at as u8)),
            None => on_map(MapPart::Here),
        },
        MapLane::Time => match &found.numbers.to_next[column] {
            Some(next) if cell.share.is_some() => next.customers(scope, progress),
            _ => on_map(MapPart::Here),
        },
        MapLane::DropOff => {
            // the map may have been made in the language of programs
            let is = |label: fn() -> &'static str| cell.name == label() || cell.name == for_programs(label);
            if is(|| text!("map-cell-reached-goal")) {
                on_map(MapPart::Reached)
            } else if is(|| text!("map-cell-still-active")) {
                on_map(MapPart::StillActive)
            } else if is(|| text!("map-cell-went-no-further")) {
                on_map(MapPart::DroppedOff)
            } else {
                Err(AnswerError::unknown(text!("map-a-cell"), &cell.name, &[]))
            }
        }
        MapLane::Design => match &found.design {
            Some(design) => {
                let part = Selection::new([("step", cell.name.as_str())]);
                DesignedJourney::customers(design, &part, progress)
            }
            None => Ok(BitSet::new(scope.table.num_customers())),
        },
        MapLane::Friction => match &found.friction {
            Some(friction) => {
                let part = Selection::new([("finding", cell.name.as_str())]);
                Friction::customers(friction, &part, progress)
            }
            None => Ok(BitSet::new(scope.table.num_customers())),
        },
        MapLane::Mood => {
            let mut customers = BitSet::new(scope.table.num_customers());
            let touchpoint = |event: u32| scope.table.touchpoint[event as usize];
            let texts = found.numbers.texts.texts.iter();
            let here = texts.filter(|text| found.columns.column(touchpoint(text.event)) == Some(column));
            here.for_each(|text| customers.insert(text.customer));
            Ok(customers)
        }
        MapLane::Money => on_map(MapPart::Paid),
        MapLane::Predictions => Ok(found.standing.customers(scope, found.names[column].stage, false)),
        MapLane::Actions => Ok(found.standing.customers(scope, found.names[column].stage, true)),
    }
}
