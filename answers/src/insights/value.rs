//! What customers who ordered are expected to order, when the next order comes, and what they will be worth.

use std::sync::Arc;

use rayon::prelude::*;

use crate::events::BitSet;
use crate::model::{CustomerIx, OrderRecord, PredictionRun, RfmGroup, ValueRun};
use crate::predict::Expectation;
use crate::present::customer_value::{self, DISCOUNT, MONTHS};
use crate::present::small_groups::{self, Disclosure, GroupTable, PeopleCount, PublishedCounts, TooFewPeople};
use crate::present::table::{Cell, Table};
use crate::present::{contact, numbers, words};
use crate::progress::{Cancelled, Progress};
use crate::texts::text;

use super::answer::Answer;
use super::backtest;
use super::insight::{ComputedInsight, Insight};
use super::scope::{AnswerError, Scope};
use super::selection::Selection;
use super::settings::{Fields, InsightSettings};

/// What customers who ordered are expected to order, when the next order comes, and what they will be worth.
pub struct ValueOfCustomers;

/// Customers who are told of between two looks at whether anybody still waits.
const AT_ONCE: usize = 1024;

/// How far ahead is looked, and what later money counts.
#[derive(Debug, Clone, PartialEq)]
pub struct ValueSettings {
    /// Days within which orders are expected.
    pub days: usize,
    /// Months of a customer's worth.
    pub months: usize,
    /// The share by which money counts less each month later.
    pub discount: f64,
}

impl Default for ValueSettings {
    fn default() -> Self {
        Self { days: 90, months: MONTHS as usize, discount: DISCOUNT }
    }
}

impl InsightSettings for ValueSettings {
    fn declare(&mut self, fields: &mut Fields<'_>) {
        fields.whole("days", text!("value-about-days"), &mut self.days, 7..=730);
        fields.whole("months", text!("value-about-months"), &mut self.months, 1..=36);
        fields.share("discount", text!("value-about-discount"), &mut self.discount, 0.2);
    }
}

/// One customer with what is expected.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct CustomerValue {
    /// The customer it is about, by position.
    pub ix: CustomerIx,
    /// The customer's orders up to the cut-off.
    pub record: OrderRecord,
    /// What is expected in the days.
    pub expected: Expectation,
    /// What is expected to be paid in the months, where that is known.
    pub worth: Option<f64>,
}

/// Everybody who ordered and passes the filter, those worth most first, and the run that says so.
pub struct CustomerValues {
    run: Arc<PredictionRun>,
    /// Those worth most first; where that is not known, those of most orders.
    pub customers: Vec<CustomerValue>,
}

impl Insight for ValueOfCustomers {
    const ID: &'static str = "value";
    type Settings = ValueSettings;
    type Outcome = CustomerValues;

    fn title() -> &'static str {
        text!("value-title")
    }

    fn question() -> &'static str {
        text!("value-question")
    }

    fn compute(scope: &Scope, how: &ValueSettings, progress: &Progress) -> Result<CustomerValues, AnswerError> {
        CustomerValues::of(backtest::run_over_all(scope, progress)?, scope, how, progress)
    }

    fn answer(computed: &ComputedInsight<Self>, k: u64, before: &PublishedCounts) -> Result<Answer, TooFewPeople> {
        let found = &computed.outcome;
        let n = found.customers.len() as u64;
        let groups = GroupTable::people(found.by_group(), "value-groups", "customers").about(PeopleCount::people(n));
        let disclosure = small_groups::table(groups, k, before)?;
        let shown = |table: Table| if k <= 1 { table } else { Table::default() };
        let Some(run) = found.run.value() else { return Ok(Answer::default()) };
        let totals = |of: fn(&CustomerValue) -> Option<f64>| found.customers.iter().filter_map(of).sum::<f64>();
        let known = found.customers.iter().any(|c| c.worth.is_some());
        Ok(Answer::new(computed.sentence(run, k <= 1), computed.note(run))
            .people("customers", shown(computed.rows(run)))
            .named_by(&["customer"])
            .table("groups", disclosure)
            .table("tests", Disclosure::all(shown(computed.tests(run))))
            .fact("customers", n)
            .fact("expected_orders", rounded(totals(|c| Some(c.expected.orders))))
            .fact("worth", known.then(|| rounded(totals(|c| c.worth))))
            .fact("last_test_ratio", run.last_ratio()))
    }

    fn customers(computed: &ComputedInsight<Self>, part: &Selection, _: &Progress) -> Result<BitSet, AnswerError> {
        let table = &computed.scope.table;
        let number = part.whole("customer", "customer")?;
        let listed = |id: u64| computed.outcome.customers.iter().find(|c| u64::from(c.record.customer) == id);
        let of = number
            .checked_sub(1)
            .and_then(listed)
            .ok_or_else(|| AnswerError::Unknown(text!("value-customer-is-not-in-list", number = number.to_string())))?;
        let mut one = BitSet::new(table.num_customers());
        one.insert(of.ix);
        Ok(one)
    }
}

impl CustomerValues {
    fn of(
        run: Arc<PredictionRun>,
        scope: &Scope,
        how: &ValueSettings,
        progress: &Progress,
    ) -> Result<Self, AnswerError> {
        let customer = |value: &ValueRun, record: &OrderRecord| {
            let ix = scope.table.people.ix_of(record.customer)?;
            let expected = value.expect(record, how.days as u32);
            let worth = value.worth(record, how.months as u32, how.discount);
            scope.subset.customers().contains(ix).then_some(CustomerValue { ix, record: *record, expected, worth })
        };
        let mut customers: Vec<CustomerValue> = Vec::new();
        if let Some(value) = run.value() {
            progress.stage(text!("value-title"), value.answers.len() as u64);
            let of_some = |records: &[OrderRecord]| {
                progress.check()?;
                progress.advance(records.len() as u64);
                Ok(records.iter().filter_map(|record| customer(value, record)).collect())
            };
            let blocks: Result<Vec<Vec<CustomerValue>>, Cancelled> =
                value.answers.par_chunks(AT_ONCE).map(of_some).collect();
            customers = blocks?.into_iter().flatten().collect();
        }
        if customers.is_empty() {
            return Err(AnswerError::Nothing(text!("value-nobody-ordered").to_owned()));
        }
        let merit = |c: &CustomerValue| (c.worth.unwrap_or(0.0), c.expected.orders);
        customers.sort_by(|a, b| {
            let ((wa, oa), (wb, ob)) = (merit(a), merit(b));
            wb.total_cmp(&wa).then(ob.total_cmp(&oa)).then(a.record.customer.cmp(&b.record.customer))
        });
        Ok(Self { run, customers })
    }

    /// Every group of buyers, the best first.
    fn by_group(&self) -> Table {
        let mut out = Table::new(&[
            ("group", text!("value-group")),
            ("customers", text!("value-customers")),
            ("expected_orders", text!("value-expected-orders")),
            ("worth", text!("value-worth")),
        ]);
        for group in RfmGroup::ALL.into_iter().filter(|_| self.run.value().is_some_and(ValueRun::has_groups)) {
            let members = || self.customers.iter().filter(|c| c.record.group == group);
            let n = members().count();
            if n == 0 {
                continue;
            }
            let orders: f64 = members().map(|c| c.expected.orders).sum();
            let known = members().any(|c| c.worth.is_some());
            let worth: f64 = members().filter_map(|c| c.worth).sum();
            out.push(vec![
                Cell::text(words::rfm_group(group)),
                Cell::Count(n as u64),
                Cell::Number(rounded(orders)),
                if known { Cell::Money(rounded(worth)) } else { Cell::Empty },
            ]);
        }
        out
    }
}

/// A forecast that was this far off in sum is also told as it would be if it were as far off again.
const WORTH_CORRECTING: f64 = 0.05;

fn rounded(value: f64) -> f64 {
    (value * 1000.0).round() / 1000.0
}

impl ComputedInsight<ValueOfCustomers> {
    fn days(&self, run: &ValueRun) -> u32 {
        run.days(self.how.days as u32)
    }

    /// What is expected of all of them; without counts of few where there may be none.
    fn sentence(&self, run: &ValueRun, counts: bool) -> String {
        let found = &self.outcome.customers;
        let customers = text!("count-customers-who-ordered", n = found.len() as u64);
        let ordered: f64 = found.iter().map(|c| c.expected.orders).sum();
        let orders = customer_value::orders_text(ordered);
        let days = self.days(run);
        let worth: Option<f64> = found.iter().map(|c| c.worth).sum();
        let expected = match worth {
            Some(worth) => {
                let worth = numbers::money(worth, &self.scope.settings().currency);
                text!(
                    "value-expected-orders-and-worth",
                    customers,
                    orders,
                    days,
                    worth,
                    months = self.how.months as u64
                )
            }
            None if run.is_by_model() => text!("value-expected-orders-of-customers", customers, orders, days),
            None => text!("value-expected-orders-as-groups-did", customers, orders, days),
        };
        let more = if run.is_by_model() { customer_value::last_test(run) } else { None };
        let corrected = run.last_ratio().filter(|ratio| run.is_by_model() && (ratio - 1.0).abs() >= WORTH_CORRECTING);
        let corrected = corrected.filter(|ratio| *ratio > 0.0).map(|ratio| {
            text!("value-corrected-by-last-test", orders = customer_value::orders_text((ordered / ratio).round()))
        });
        let doubts = customer_value::doubts(run, counts);
        [Some(expected), more, corrected, (!doubts.is_empty()).then_some(doubts)]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(" ")
    }

    fn note(&self, run: &ValueRun) -> String {
        let zone = numbers::zone(&self.scope.settings().time_zone);
        let day = numbers::date(self.outcome.run.cut_off - 1, &zone);
        let mut note = text!("value-note", day);
        if run.is_by_model() && self.days(run) != run.horizon_days {
            note = format!("{note} · {}", text!("value-note-tested-over", days = run.horizon_days));
        }
        if run.values.is_some() {
            let discount = numbers::share(self.how.discount);
            note = format!("{note} · {}", text!("value-note-worth", discount));
        }
        note
    }

    /// Everybody, with how they are reached.
    fn rows(&self, run: &ValueRun) -> Table {
        let (table, hide) = (&self.scope.table, self.scope.settings().hide_names);
        // what is asked comes first, and how a customer is reached last: a window has not room for all
        let [customer, customer_id, email, phone, name, first, last] = contact::columns();
        let mut out = Table::new(&[
            customer,
            name,
            ("worth", text!("value-worth")),
            ("expected_orders", text!("value-expected-orders")),
            ("at_least", text!("value-at-least")),
            ("at_most", text!("value-at-most")),
            ("chance_of_order", text!("value-chance-of-order")),
            ("next_from", text!("value-next-from")),
            ("next_to", text!("value-next-to")),
            ("order_value", text!("value-order-value")),
            ("group", text!("value-group")),
            ("days_with_order", text!("value-days-with-order")),
            ("last_order", text!("value-last-order")),
            customer_id,
            email,
            phone,
            first,
            last,
        ]);
        for CustomerValue { ix, record, expected, worth } in &self.outcome.customers {
            let count = |n: Option<u32>| n.map_or(Cell::Empty, |n| Cell::Count(u64::from(n)));
            let money = |v: Option<f64>| v.map_or(Cell::Empty, |v| Cell::Money(rounded(v)));
            let time = |at: Option<i64>| at.map_or(Cell::Empty, Cell::Day);
            let [customer, customer_id, email, phone, name, first, last] = contact::cells(table, *ix, hide);
            out.push(vec![
                customer,
                name,
                money(*worth),
                Cell::Number(rounded(expected.orders)),
                count(expected.range.map(|range| range.0)),
                count(expected.range.map(|range| range.1)),
                Cell::Share(rounded(1.0 - expected.none)),
                time(expected.window.map(|window| window.0)),
                time(expected.window.map(|window| window.1)),
                money(run.order_value(record)),
                if run.has_groups() { Cell::text(words::rfm_group(record.group)) } else { Cell::Empty },
                Cell::Count(u64::from(record.repeats) + 1),
                Cell::Day(run.last_order(record)),
                customer_id,
                email,
                phone,
                first,
                last,
            ]);
        }
        out
    }

    /// What was expected at earlier cut-offs and what happened.
    fn tests(&self, run: &ValueRun) -> Table {
        let mut out = Table::new(&[
            ("from", text!("value-from")),
            ("days", text!("value-days")),
            ("customers", text!("value-customers")),
            ("orders", text!("value-orders")),
            ("expected_orders", text!("value-expected-orders")),
            ("mean_error", text!("value-mean-error")),
            ("mean_error_same_again", text!("value-mean-error-same-again")),
            ("typical_error", text!("value-typical-error")),
            ("typical_error_same_again", text!("value-typical-error-same-again")),
            ("paid", text!("value-paid")),
            ("expected_paid", text!("value-expected-paid")),
            ("paid_mean_error", text!("value-paid-mean-error")),
            ("paid_mean_error_same_again", text!("value-paid-mean-error-same-again")),
            ("in_range", text!("value-in-range")),
            ("in_window", text!("value-in-window")),
        ]);
        let zone = numbers::zone(&self.scope.settings().time_zone);
        let share = |part: usize, whole: usize| {
            if whole == 0 { Cell::Empty } else { Cell::Share(rounded(part as f64 / whole as f64)) }
        };
        for test in &run.tests {
            let money = |v: f64| if test.expected_value > 0.0 { Cell::Money(rounded(v)) } else { Cell::Empty };
            out.push(vec![
                Cell::text(numbers::date(test.cut, &zone)),
                Cell::Count(u64::from(run.horizon_days)),
                Cell::Count(test.customers as u64),
                Cell::Number(test.orders),
                Cell::Number(rounded(test.expected_orders)),
                Cell::Number(rounded(test.error)),
                Cell::Number(rounded(test.last_period_error)),
                Cell::Number(rounded(test.typical_error)),
                Cell::Number(rounded(test.last_period_typical_error)),
                money(test.value),
                money(test.expected_value),
                money(test.value_error),
                money(test.last_period_value_error),
                share(test.in_range, test.customers),
                share(test.in_window, test.ordered),
            ]);
        }
        out
    }
}
