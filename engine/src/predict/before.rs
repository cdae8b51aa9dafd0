//! The only view of the events that features are made from: it ends before the cut-off.

use crate::analysis::{SessionGap, last_property};
use crate::events::{EventTable, Names, Orders, PropertyValue, Subset};
use crate::model::{CustomerIx, NONE_U32, Settings, TouchpointKind};

use super::as_of::AsOf;
use super::kinds::Kinds;

/// One event as a feature may see it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Touch {
    /// Time, ms UTC, always before the cut-off.
    pub time: i64,
    /// Touchpoint, index into [`EventsBefore::names`].
    pub touchpoint: u16,
    /// Channel, index into [`EventsBefore::names`].
    pub channel: u8,
    /// Stage of the touchpoint.
    pub stage: u8,
    /// Kind of the touchpoint.
    pub kind: TouchpointKind,
    /// Whether it reaches the goal.
    pub goal: bool,
    /// Whether it is of an order that none before it was of.
    pub new_order: bool,
    /// Product code, where there is one.
    pub product: Option<u32>,
    /// Money, where there is some.
    pub value: Option<f64>,
    /// Whether it is the first thing the customer did in a session.
    pub opens_visit: bool,
}

/// The events of a subset strictly before a cut-off. The table behind it is out of reach, so no feature can look at what
/// it is to predict.
#[derive(Debug, Clone)]
pub struct EventsBefore<'a> {
    table: &'a EventTable,
    subset: Subset,
    kinds: &'a Kinds,
    gap: SessionGap,
    t0: i64,
    as_of: AsOf,
    open_gap: i64,
    /// Whether properties of orders, deals and tickets are known.
    knows_records: bool,
}

impl<'a> EventsBefore<'a> {
    /// What `subset` shows before `t0`.
    pub fn new(table: &'a EventTable, subset: &Subset, kinds: &'a Kinds, settings: &Settings, t0: i64) -> Self {
        let open_gap = i64::from(settings.session_gap_minutes) * 60_000;
        let (gap, as_of) = (SessionGap::new(table, settings), AsOf::new(t0, &settings.time_zone));
        Self { table, subset: subset.clone().before(t0), kinds, gap, t0, as_of, open_gap, knows_records: true }
    }

    /// The same without the properties of orders, deals and tickets: a file tells them with the state they have when it is made,
    /// at the time when they began, so they would say what came after the cut-off.
    #[must_use]
    pub fn without_records(self) -> Self {
        Self { knows_records: false, ..self }
    }

    /// A session whose last event is at most this many milliseconds before the cut-off may still go on.
    pub fn open_gap(&self) -> i64 {
        self.open_gap
    }

    /// The cut-off, ms UTC.
    pub fn t0(&self) -> i64 {
        self.t0
    }

    /// The cut-off, to name the days before it.
    pub fn as_of(&self) -> &AsOf {
        &self.as_of
    }

    /// Names of touchpoints, channels and stages.
    pub fn names(&self) -> &'a Names {
        &self.table.names
    }

    /// The customers of the subset, whether or not they have an event before the cut-off.
    pub fn customers(&self) -> Vec<CustomerIx> {
        self.subset.customers().iter().collect()
    }

    /// The last value that a property of this name has in a customer's events before the cut-off.
    pub fn last_property(&self, ix: CustomerIx, name: &str) -> Option<PropertyValue<'a>> {
        let is_known = |i: usize| self.knows_records || self.table.order(i) == 0;
        last_property(self.table, &self.subset, name, ix, is_known)
    }

    /// What a customer did before the cut-off with the page that it was on: time, touchpoint and code of the page, which is
    /// [`NONE_U32`] where there is none.
    pub fn page_views(&self, ix: CustomerIx) -> impl Iterator<Item = (i64, u16, u32)> + '_ {
        let table = self.table;
        self.subset.events(table, ix).map(move |i| (table.time[i], table.touchpoint[i], table.page[i]))
    }

    /// What a customer did before the cut-off, in time order; what was done to them is left out.
    pub fn history(&self, ix: CustomerIx) -> impl Iterator<Item = Touch> + '_ {
        let mut previous: Option<usize> = None;
        let mut visit_open = false;
        let mut orders = Orders::new(self.table);
        self.subset.events(self.table, ix).filter_map(move |i| {
            if previous.is_none_or(|p| self.gap.splits(self.table, p, i)) {
                visit_open = false;
            }
            previous = Some(i);
            let touchpoint = self.table.touchpoint[i];
            let kind = self.kinds.kind(touchpoint);
            if !kind.is_activity() || self.kinds.is_left_out(touchpoint) {
                return None;
            }
            let opens_visit = !visit_open;
            visit_open = true;
            let (product, value) = (self.table.product[i], self.table.value[i]);
            let goal = self.kinds.reaches_goal(self.table, i);
            Some(Touch {
                time: self.table.time[i],
                touchpoint,
                channel: self.table.channel[i],
                stage: self.table.stage(i),
                kind,
                goal,
                new_order: goal && orders.is_new(i),
                product: (product != NONE_U32).then_some(product),
                value: (!value.is_nan()).then_some(value),
                opens_visit,
            })
        })
    }
}

/// When a customer reached the goal, ascending.
pub(super) fn goal_times(table: &EventTable, subset: &Subset, kinds: &Kinds, ix: CustomerIx) -> Vec<i64> {
    subset.events(table, ix).filter(|&i| kinds.reaches_goal(table, i)).map(|i| table.time[i]).collect()
}

/// What happened to a customer in `[from, to)`: the label, never a feature.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Outcome {
    /// Whether the customer reached the goal.
    pub goal: bool,
    /// Did anything at all.
    pub active: bool,
}

/// The outcome of customer `ix` in `[from, to)`.
pub fn outcome(table: &EventTable, subset: &Subset, kinds: &Kinds, ix: CustomerIx, from: i64, to: i64) -> Outcome {
    let range = subset.range(table, ix);
    let start = range.start + table.time[range.clone()].partition_point(|&t| t < from);
    let mut outcome = Outcome::default();
    for i in (start..range.end).take_while(|&i| table.time[i] < to).filter(|&i| subset.is_visible(table, i)) {
        let touchpoint = table.touchpoint[i];
        outcome.goal |= kinds.reaches_goal(table, i);
        outcome.active |= kinds.kind(touchpoint).is_activity();
    }
    outcome
}
