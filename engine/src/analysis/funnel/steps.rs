//! The steps of a funnel, and how they are to be taken.

use crate::analysis::split::SplitBy;
use crate::model::{ColumnFilter, Entity, PropertyFilter};

/// More steps than this a funnel cannot have.
pub const MOST_STEPS: usize = 20;

/// In which order the steps of a funnel are to be taken.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum FunnelOrder {
    /// One after the other, with anything between them.
    #[default]
    Ordered,
    /// One directly after the other.
    Strict,
    /// All of them, in whatever order.
    Any,
}

/// What an event has to have: one of some values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EventCondition {
    /// In one of the usual columns.
    Column(ColumnFilter),
    /// The value of a property.
    Property(PropertyFilter),
}

/// One step of a funnel.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FunnelStep {
    /// For each touchpoint, whether its events are this step.
    pub touchpoints: Vec<bool>,
    /// What its events have to have besides, all of it.
    pub only: Vec<EventCondition>,
    /// Whether later steps are reached without it, too. The first step is never optional.
    pub is_optional: bool,
    /// For each touchpoint, whether its events end a way between the step before and this one; empty where none do.
    pub excluded: Vec<bool>,
    /// What those events have to have besides.
    pub excluded_only: Vec<EventCondition>,
    /// Whether it is a stage, in which one can stay: several of its events in a row are one step.
    pub is_stage: bool,
}

/// The steps of a funnel, at most [`MOST_STEPS`], and how they are to be taken.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FunnelSteps {
    /// The steps, the first one first.
    pub steps: Vec<FunnelStep>,
    /// In which order they are to be taken.
    pub order: FunnelOrder,
    /// Within how many ms of the first step all others are to be taken; `None` = whenever.
    pub window: Option<i64>,
    /// What all steps are to have the same value of, if anything.
    pub same: Option<SplitBy>,
    /// The entity whose journeys take the steps.
    pub entity: Entity,
}
