//! What a journey map shows.

use std::sync::Arc;

use crate::analysis::journey_map::MapColumns;
use crate::events::Names;
use crate::insights::conformance::DesignedJourney;
use crate::insights::friction::Friction;
use crate::insights::friction::place::ObstaclePlace;
use crate::insights::insight::ComputedInsight;

use super::cell::MapCell;
use super::found::{ComparedMap, MapColumn, MapNumbers, MapStanding, MapTrend};

/// The insight of the journey map.
pub struct JourneyMap;

/// What a journey map shows.
pub struct JourneyMapFound {
    /// The columns by name.
    pub names: Vec<MapColumn>,
    /// The stage that is opened; `None` where all stages are columns.
    pub opened: Option<u8>,
    /// The numbers of everybody who passes the filter.
    pub numbers: MapNumbers,
    /// The numbers of the time before, to compare with.
    pub trend: Option<MapTrend>,
    /// Where customers stand now.
    pub standing: MapStanding,
    /// The cells, lane by lane and in each from left to right.
    pub cells: Vec<MapCell>,
    /// The map of another group.
    pub compared: Option<ComparedMap>,
    pub(super) friction: Option<ComputedInsight<Friction>>,
    pub(super) design: Option<ComputedInsight<DesignedJourney>>,
    pub(super) columns: MapColumns,
    /// How many names stand in a cell.
    pub(super) top: usize,
    pub(super) scope_names: Arc<Names>,
}

impl JourneyMapFound {
    pub(super) fn touchpoint(&self, touchpoint: u16) -> &str {
        self.scope_names.touchpoints.get(usize::from(touchpoint)).map_or("", String::as_str)
    }

    pub(super) fn channel(&self, channel: u8) -> &str {
        self.scope_names.channels.get(usize::from(channel)).map_or("", String::as_str)
    }

    /// The column in which an obstacle stands.
    pub(super) fn column_of(&self, place: ObstaclePlace) -> Option<usize> {
        match place {
            ObstaclePlace::Touchpoint(touchpoint) => self.columns.column(touchpoint),
            // a whole stage is in none of its touchpoints
            ObstaclePlace::Stage(stage) if self.opened.is_none() => {
                self.names.iter().position(|column| column.stage == stage)
            }
            ObstaclePlace::Stage(_) | ObstaclePlace::Nowhere => None,
        }
    }

    /// The column in which a step of the intended journey lies: that of its first touchpoint that has one.
    pub(super) fn column_of_step(&self, design: &ComputedInsight<DesignedJourney>, step: usize) -> Option<usize> {
        let touchpoints = design.outcome.touchpoints_of(step);
        let column = |(t, _): (usize, &bool)| self.columns.column(t as u16);
        touchpoints.iter().enumerate().filter(|(_, is)| **is).find_map(column)
    }
}
