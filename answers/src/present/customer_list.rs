//! The list of all customers: one row each, sortable by any column, searchable.

use std::cmp::Ordering;
use std::collections::hash_map::Entry;
use std::sync::Arc;

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use crate::analysis::currencies::{CurrencyMoney, money_without_rate};
use crate::analysis::{CustomerStates, Lifecycle};
use crate::events::{BitSet, EventTable, StrColumn, Subset};
use crate::model::{CustomerId, CustomerIx, OrderRecord, PredictionRun, Project, Segment, SegmentId, Target};
use crate::progress::{Cancelled, Progress, uninterrupted};
use crate::texts::text;

use super::contact;
use super::customer_value::{DISCOUNT, MONTHS};
use super::table::{Cell, Table};
use super::words;

/// One customer in the list.
#[derive(Debug, Clone, PartialEq)]
pub struct CustomerRow {
    /// Position in the event table the list was made from.
    pub ix: CustomerIx,
    /// Lasting number of the customer.
    pub id: CustomerId,
    /// Name or best identifier; a number where names are hidden.
    pub label: String,
    /// Time of the last visible event, ms UTC; `None` without one.
    pub last_ms: Option<i64>,
    /// How many events the filter lets through.
    pub events: u32,
    /// Orders: how often the goal was reached.
    pub orders: u32,
    /// What the customer paid, less what was paid back.
    pub value: f64,
    /// Index of the stage they are in now; `None` where no event has a stage.
    pub stage: Option<u8>,
    /// Where they are in their life as a customer; `None` without a visible event.
    pub lifecycle: Option<Lifecycle>,
    /// First segment (by number) the customer belongs to.
    pub segment: Option<SegmentId>,
    /// Chance to reach the goal within the horizon.
    pub p_buy: Option<f64>,
    /// Chance to stay silent for the horizon.
    pub p_silent: Option<f64>,
    /// Orders expected within the horizon.
    pub expected_orders: Option<f64>,
    /// What the customer is expected to pay in the next twelve months.
    pub worth: Option<f64>,
}

/// A column of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CustomerColumn {
    /// The name, or the best identifier there is.
    Label,
    /// When the customer did something last.
    LastSeen,
    /// How many events the customer has.
    Events,
    /// How often the customer reached the goal.
    Orders,
    /// What the customer paid, less what was paid back.
    Value,
    /// The stage that the customer reached.
    Stage,
    /// New, active, at risk or lost.
    Lifecycle,
    /// The segment that the customer is in.
    Segment,
    /// The chance that the customer reaches the goal.
    Buy,
    /// Chance to stay silent.
    Silent,
    /// What the customer is expected to pay.
    Worth,
}

impl CustomerColumn {
    /// All columns, in the order they are shown.
    pub const ALL: [Self; 11] = [
        Self::Label,
        Self::LastSeen,
        Self::Events,
        Self::Orders,
        Self::Value,
        Self::Stage,
        Self::Lifecycle,
        Self::Segment,
        Self::Buy,
        Self::Silent,
        Self::Worth,
    ];
}

/// The list: rows by customer position.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CustomerList {
    /// One row per customer in the subset.
    pub rows: Vec<CustomerRow>,
    /// Money of these customers that is in no sum, by its currency.
    pub without_rate: Vec<CurrencyMoney>,
}

impl CustomerList {
    /// Every customer of the subset with what is known of them. `horizon_days` picks the predictions shown.
    pub fn build(table: &EventTable, subset: &Subset, project: &Project, horizon_days: u32) -> Self {
        uninterrupted(|progress| Self::build_cancellable(table, subset, project, horizon_days, progress))
    }

    /// [`CustomerList::build`] that can be cancelled.
    pub fn build_cancellable(
        table: &EventTable,
        subset: &Subset,
        project: &Project,
        horizon_days: u32,
        progress: &Progress,
    ) -> Result<Self, Cancelled> {
        let states = CustomerStates::new(table, subset, &project.settings);
        let segment_of = first_segments(table, &project.segments);
        let buy = scores(project.predictions.as_deref(), Target::Purchase, horizon_days);
        let silent = scores(project.predictions.as_deref(), Target::Silent, horizon_days);
        let value = project.predictions.as_deref().and_then(PredictionRun::value);
        let records: FxHashMap<CustomerId, &OrderRecord> =
            value.iter().flat_map(|value| &value.answers).map(|record| (record.customer, record)).collect();
        let customers: Vec<CustomerIx> = subset.customers().iter().collect();
        let rows = customers
            .par_iter()
            .map(|&ix| {
                progress.check()?;
                let id = table.people.ids[ix as usize];
                let state = states.of(ix);
                let ordered = value.zip(records.get(&id).copied());
                Ok(CustomerRow {
                    ix,
                    id,
                    label: label(table, ix, project.settings.hide_names),
                    last_ms: state.last_ms,
                    events: state.events,
                    orders: state.orders,
                    value: state.value,
                    stage: state.stage,
                    lifecycle: state.lifecycle,
                    segment: segment_of.get(&id).copied(),
                    p_buy: buy.get(&id).copied(),
                    p_silent: silent.get(&id).copied(),
                    // averages of groups are of days of their own
                    expected_orders: ordered
                        .filter(|(value, _)| value.is_by_model())
                        .map(|(value, record)| value.expected_orders(record, horizon_days)),
                    worth: ordered.and_then(|(value, record)| value.worth(record, MONTHS, DISCOUNT)),
                })
            })
            .collect::<Result<_, Cancelled>>()?;
        Ok(Self { rows, without_rate: money_without_rate(table, subset, &project.settings, progress)? })
    }

    /// Positions in `rows` of the customers that `query` finds, sorted by `column`; ties stay in customer order. An empty
    /// query finds everybody.
    pub fn arrange(
        &self,
        table: &EventTable,
        segments: &[Segment],
        query: &str,
        column: CustomerColumn,
        descending: bool,
    ) -> Vec<u32> {
        let needle = query.trim().to_lowercase();
        let mut order: Vec<u32> = (0..self.rows.len() as u32)
            .into_par_iter()
            .filter(|&i| needle.is_empty() || matches(table, &self.rows[i as usize], &needle))
            .collect();
        let segment_names: FxHashMap<SegmentId, &str> = segments.iter().map(|s| (s.id, s.name.as_str())).collect();
        let compare = |&a: &u32, &b: &u32| {
            let (a, b) = (&self.rows[a as usize], &self.rows[b as usize]);
            let by_column = compare_column(a, b, column, &segment_names, descending);
            by_column.then(a.ix.cmp(&b.ix))
        };
        order.par_sort_by(compare);
        order
    }
}

/// The list as somebody sorted and searched it, with what it adds up to.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ArrangedList {
    list: Arc<CustomerList>,
    order: Vec<u32>,
    /// How many of those who are shown reached the goal.
    pub buyers: u64,
    /// What the customer paid, less what was paid back.
    pub value: f64,
}

impl ArrangedList {
    /// The rows of `list` that `order` names, in its order.
    pub fn new(list: Arc<CustomerList>, order: Vec<u32>) -> Self {
        let mut arranged = Self { list, order, buyers: 0, value: 0.0 };
        let buyers = arranged.rows().filter(|r| r.orders > 0).count() as u64;
        let value = arranged.rows().map(|r| r.value).sum();
        (arranged.buyers, arranged.value) = (buyers, value);
        arranged
    }

    /// How many customers there are.
    pub fn len(&self) -> usize {
        self.order.len()
    }

    /// Whether the list has no rows.
    pub fn is_empty(&self) -> bool {
        self.order.is_empty()
    }

    /// The customer at this place.
    pub fn row(&self, place: usize) -> &CustomerRow {
        &self.list.rows[self.order[place] as usize]
    }

    /// The rows in the order of the list.
    pub fn rows(&self) -> impl Iterator<Item = &CustomerRow> {
        self.order.iter().filter_map(|&i| self.list.rows.get(i as usize))
    }
}

/// The customers whose label another has too, as two of one name.
pub fn namesakes(table: &EventTable, hide_names: bool) -> BitSet {
    let mut shared = BitSet::new(table.num_customers());
    // numbers are nobody else's
    if hide_names {
        return shared;
    }
    let mut first: FxHashMap<String, CustomerIx> = FxHashMap::default();
    for ix in 0..table.num_customers() as CustomerIx {
        match first.entry(table.people.label(ix)) {
            Entry::Vacant(place) => drop(place.insert(ix)),
            Entry::Occupied(known) => {
                shared.insert(*known.get());
                shared.insert(ix);
            }
        }
    }
    shared
}

/// The label of a customer as it may be shown.
pub fn label(table: &EventTable, ix: CustomerIx, hide_names: bool) -> String {
    if hide_names { table.people.pseudonym(ix) } else { table.people.label(ix) }
}

fn first_segments(table: &EventTable, segments: &[Segment]) -> FxHashMap<CustomerId, SegmentId> {
    let mut of = FxHashMap::default();
    for segment in segments {
        for &customer in segment.members.iter().filter(|&&id| table.may_profile(id)) {
            of.entry(customer).or_insert(segment.id);
        }
    }
    of
}

fn scores(run: Option<&PredictionRun>, target: Target, horizon_days: u32) -> FxHashMap<CustomerId, f64> {
    run.into_iter()
        .flat_map(PredictionRun::targets)
        .filter(|t| t.target == target && t.horizon_days == horizon_days)
        .flat_map(|t| t.scores.iter().map(|s| (s.customer, s.p)))
        .collect()
}

fn matches(table: &EventTable, row: &CustomerRow, needle: &str) -> bool {
    if row.label.to_lowercase().contains(needle) {
        return true;
    }
    let people = &table.people;
    let has = |column: &StrColumn, p: u32| column.get(p as usize).to_lowercase().contains(needle);
    people.profiles(row.ix).iter().any(|&p| {
        has(&people.name, p)
            || has(&people.email, p)
            || has(&people.customer_id, p)
            || has(&people.phone, p)
            || has(&people.device, p)
    })
}

/// Orders two rows by a column; what is not known comes last in either direction.
fn compare_column(
    a: &CustomerRow,
    b: &CustomerRow,
    column: CustomerColumn,
    segments: &FxHashMap<SegmentId, &str>,
    descending: bool,
) -> Ordering {
    let turn = |o: Ordering| if descending { o.reverse() } else { o };
    fn known<T>(a: Option<T>, b: Option<T>, compare: impl Fn(&T, &T) -> Ordering) -> Ordering {
        match (a, b) {
            (Some(a), Some(b)) => compare(&a, &b),
            (Some(_), None) => Ordering::Less,
            (None, Some(_)) => Ordering::Greater,
            (None, None) => Ordering::Equal,
        }
    }
    match column {
        CustomerColumn::Label => turn(a.label.cmp(&b.label)),
        CustomerColumn::LastSeen => known(a.last_ms, b.last_ms, |a, b| turn(a.cmp(b))),
        CustomerColumn::Events => turn(a.events.cmp(&b.events)),
        CustomerColumn::Orders => turn(a.orders.cmp(&b.orders)),
        CustomerColumn::Value => turn(a.value.total_cmp(&b.value)),
        CustomerColumn::Stage => known(a.stage, b.stage, |a, b| turn(a.cmp(b))),
        CustomerColumn::Lifecycle => known(a.lifecycle, b.lifecycle, |a, b| turn(a.cmp(b))),
        CustomerColumn::Segment => {
            let name = |row: &CustomerRow| row.segment.and_then(|s| segments.get(&s).copied());
            known(name(a), name(b), |a, b| turn(a.cmp(b)))
        }
        CustomerColumn::Buy => known(a.p_buy, b.p_buy, |a, b| turn(a.total_cmp(b))),
        CustomerColumn::Silent => known(a.p_silent, b.p_silent, |a, b| turn(a.total_cmp(b))),
        CustomerColumn::Worth => known(a.worth, b.worth, |a, b| turn(a.total_cmp(b))),
    }
}

/// Rows as a table for a file: identifiers and numbers as they are.
pub fn table<'a>(rows: impl Iterator<Item = &'a CustomerRow>, table: &EventTable, segments: &[Segment]) -> Table {
    let names: FxHashMap<SegmentId, &str> = segments.iter().map(|s| (s.id, s.name.as_str())).collect();
    let mut out = Table::new(&contact::with(&[
        ("last_seen", text!("customer-list-last-seen")),
        ("events", text!("customer-list-events")),
        ("orders", text!("customer-list-orders")),
        ("value", text!("customer-list-value")),
        ("stage", text!("customer-list-stage")),
        ("lifecycle", text!("customer-list-lifecycle")),
        ("segment", text!("customer-list-segment")),
        ("p_buy", text!("customer-list-chance-to-buy")),
        ("p_silent", text!("customer-list-chance-to-stay-silent")),
        ("expected_orders", text!("value-expected-orders")),
        ("worth_12_months", text!("value-worth-in-12-months")),
    ]));
    for row in rows {
        let chance = |p: Option<f64>| p.map_or(Cell::Empty, |p| Cell::Share((p * 1e6).round() / 1e6));
        let stage = row.stage.and_then(|s| table.names.stages.get(s as usize));
        let mut cells = contact::cells(table, row.ix, false).to_vec();
        cells.extend([
            row.last_ms.map_or(Cell::Empty, Cell::Time),
            Cell::Count(u64::from(row.events)),
            Cell::Count(u64::from(row.orders)),
            Cell::Money((row.value * 1000.0).round() / 1000.0),
            stage.map_or(Cell::Empty, Cell::text),
            row.lifecycle.map_or(Cell::Empty, |l| Cell::text(words::lifecycle(l))),
            row.segment.and_then(|s| names.get(&s)).map_or(Cell::Empty, |name| Cell::text(*name)),
            chance(row.p_buy),
            chance(row.p_silent),
            row.expected_orders.map_or(Cell::Empty, |n| Cell::Number((n * 1000.0).round() / 1000.0)),
            row.worth.map_or(Cell::Empty, |worth| Cell::Money((worth * 1000.0).round() / 1000.0)),
        ]);
        out.push(cells);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(ix: u32, orders: u32, p_buy: Option<f64>) -> CustomerRow {
        CustomerRow {
            ix,
            id: ix,
            label: format!("Person {ix}"),
            last_ms: None,
            events: 1,
            orders,
            value: 0.0,
            stage: None,
            lifecycle: None,
            segment: None,
            p_buy,
            p_silent: None,
            expected_orders: None,
            worth: None,
        }
    }

    #[test]
    fn sorts_with_the_unknown_last_in_both_directions() {
        let list = CustomerList {
            rows: vec![row(0, 1, None), row(1, 5, Some(0.2)), row(2, 3, Some(0.9))],
            ..CustomerList::default()
        };
        let table = EventTable::default();
        let by = |column, descending| list.arrange(&table, &[], "", column, descending);
        assert_eq!(by(CustomerColumn::Orders, true), [1, 2, 0]);
        assert_eq!(by(CustomerColumn::Buy, true), [2, 1, 0]);
        assert_eq!(by(CustomerColumn::Buy, false), [1, 2, 0]);
    }

    #[test]
    fn finds_by_label_without_case() {
        let list = CustomerList { rows: vec![row(0, 1, None), row(1, 5, None)], ..CustomerList::default() };
        let found = list.arrange(&EventTable::default(), &[], "pERSON 1", CustomerColumn::Label, false);
        assert_eq!(found, [1]);
    }
}
