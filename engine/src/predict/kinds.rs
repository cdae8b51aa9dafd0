//! Kind and goal of every touchpoint, looked up once per pass.

use crate::events::EventTable;
use crate::model::{Settings, TouchpointKind};

/// Kind and goal of every touchpoint of a table.
#[derive(Debug, Clone)]
pub struct Kinds {
    of: Vec<TouchpointKind>,
    goal: Vec<bool>,
    /// Touchpoints that no feature sees.
    left_out: Vec<bool>,
}

impl Kinds {
    /// Looks at all touchpoints.
    pub fn new(table: &EventTable, settings: &Settings) -> Self {
        let names = &table.names;
        Self {
            of: (0..names.touchpoints.len() as u16).map(|t| names.kind(t)).collect(),
            goal: table.goal_mask(&settings.goal),
            left_out: vec![false; names.touchpoints.len()],
        }
    }

    /// The same with some touchpoints that no feature sees.
    #[must_use]
    pub(super) fn without(mut self, touchpoints: &[u16]) -> Self {
        touchpoints.iter().for_each(|&t| self.left_out[usize::from(t)] = true);
        self
    }

    /// Whether no feature sees a touchpoint.
    #[inline]
    pub(super) fn is_left_out(&self, touchpoint: u16) -> bool {
        self.left_out[touchpoint as usize]
    }

    /// Kind of a touchpoint.
    #[inline]
    pub fn kind(&self, touchpoint: u16) -> TouchpointKind {
        self.of[touchpoint as usize]
    }

    /// Whether a touchpoint reaches the goal.
    #[inline]
    pub fn is_goal(&self, touchpoint: u16) -> bool {
        self.goal[touchpoint as usize]
    }

    /// Whether the event at `i` reaches the goal.
    #[inline]
    pub fn reaches_goal(&self, table: &EventTable, i: usize) -> bool {
        self.is_goal(table.touchpoint[i]) && !table.is_refund(i)
    }

    /// Whether any touchpoint reaches the goal.
    pub fn has_goal(&self) -> bool {
        self.goal.contains(&true)
    }
}
