//! Which of a customer's events are those that a rule asks for.

use crate::events::{ColumnTest, EventTable, Orders, PropertyTest};
use crate::model::{PropertyFilter, RuleEvent, Settings};

use crate::analysis::sessions::SessionGap;

/// The visible events of one customer.
pub(super) struct Events<'a> {
    pub table: &'a EventTable,
    /// Positions of the events in the table, ascending.
    pub positions: &'a [usize],
}

impl Events<'_> {
    /// When the event at this place happened.
    pub(super) fn time(&self, place: usize) -> i64 {
        self.table.time[self.positions[place]]
    }

    /// How many events the customer has.
    pub(super) fn len(&self) -> usize {
        self.positions.len()
    }
}

/// An event of a rule with what it needs of the table looked up.
#[derive(Debug)]
pub(super) enum EventTest<'a> {
    /// By touchpoint; money paid back is no event of a touchpoint that reaches the goal.
    Touchpoints {
        wanted: Vec<bool>,
        goal: Vec<bool>,
    },
    Orders(Vec<bool>),
    /// The first events of sessions, which are made of what customers do.
    Sessions {
        gap: SessionGap,
        is_activity: Vec<bool>,
    },
    Column(ColumnTest<'a>),
    /// One of these tests passes.
    Property(Vec<PropertyTest<'a>>),
    /// All of these tests pass.
    With(Vec<EventTest<'a>>),
}

impl<'a> EventTest<'a> {
    pub(super) fn of(what: &RuleEvent, table: &'a EventTable, settings: &Settings) -> Self {
        let goal = || table.goal_mask(&settings.goal);
        let touchpoints = |wanted| Self::Touchpoints { wanted, goal: goal() };
        match what {
            RuleEvent::Activity => touchpoints(table.names.of_kind(|kind| kind.is_activity())),
            RuleEvent::Order => Self::Orders(goal()),
            RuleEvent::Session => Self::Sessions {
                gap: SessionGap::new(table, settings),
                is_activity: table.names.of_kind(|kind| kind.is_activity()),
            },
            RuleEvent::Kind(wanted) => touchpoints(table.names.of_kind(|kind| kind == *wanted)),
            RuleEvent::Touchpoint(name) => touchpoints(table.names.named(std::slice::from_ref(name))),
            RuleEvent::Column { column, value } => {
                Self::Column(table.column_test(*column, std::slice::from_ref(value)))
            }
            RuleEvent::Property { name, value } => {
                let filter = PropertyFilter { name: name.clone(), values: vec![value.clone()] };
                Self::Property(table.property_test(&filter))
            }
            RuleEvent::With(all) => Self::With(all.iter().map(|one| Self::of(one, table, settings)).collect()),
        }
    }

    /// Whether each event is one that is asked for.
    pub(super) fn marks(&self, events: &Events<'_>) -> Vec<bool> {
        let table = events.table;
        let touchpoint = |i: usize| usize::from(table.touchpoint[i]);
        let each = |is: &mut dyn FnMut(usize) -> bool| events.positions.iter().map(|&i| is(i)).collect();
        match self {
            Self::Touchpoints { wanted, goal } => each(&mut |i| {
                let t = touchpoint(i);
                wanted[t] && !(goal[t] && table.is_refund(i))
            }),
            Self::Orders(goal) => {
                let mut orders = Orders::new(table);
                each(&mut |i| goal[touchpoint(i)] && orders.is_new(i))
            }
            Self::Sessions { gap, is_activity } => {
                let mut previous = None;
                each(&mut |i| {
                    is_activity[touchpoint(i)] && previous.replace(i).is_none_or(|before| gap.splits(table, before, i))
                })
            }
            Self::Column(test) => each(&mut |i| test.passes(i)),
            Self::Property(tests) => each(&mut |i| tests.iter().any(|test| test.passes(i))),
            Self::With(tests) => {
                let mut all = vec![!tests.is_empty(); events.len()];
                for test in tests {
                    all.iter_mut().zip(test.marks(events)).for_each(|(all, one)| *all &= one);
                }
                all
            }
        }
    }

    /// When the events that are asked for happened, ascending.
    pub(super) fn times(&self, events: &Events<'_>) -> Vec<i64> {
        let marks = self.marks(events);
        (0..events.len()).filter(|&place| marks[place]).map(|place| events.time(place)).collect()
    }
}
