//! Every customer: when last seen, what they bought, where they stand, what they will likely do.

use crate::events::BitSet;
use crate::present::customer_list::{self, CustomerList};
use crate::present::numbers::{count, plural};
use crate::present::small_groups::{PublishedCounts, TooFewPeople};
use crate::present::table::{Cell, Table};
use crate::progress::Progress;

use super::answer::Answer;
use super::insight::{ComputedInsight, Insight};
use super::scope::{AnswerError, Scope};
use super::selection::Selection;
use super::settings::{Fields, InsightSettings};

/// Every customer: when last seen, what they bought, where they stand, what they will likely do.
pub struct Customers;

/// How far ahead the chances look.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CustomerSettings {
    /// Days.
    pub horizon: u32,
}

impl Default for CustomerSettings {
    fn default() -> Self {
        Self { horizon: 30 }
    }
}

impl InsightSettings for CustomerSettings {
    fn declare(&mut self, fields: &mut Fields<'_>) {
        fields.horizon(&mut self.horizon);
    }
}

impl Insight for Customers {
    const ID: &'static str = "customers";
    const TITLE: &'static str = "Customers";
    const QUESTION: &'static str = "Who are the customers, when were they last seen, and what did they buy?";
    type Settings = CustomerSettings;
    type Outcome = CustomerList;

    fn compute(scope: &Scope, how: &CustomerSettings, progress: &Progress) -> Result<CustomerList, AnswerError> {
        let (table, subset) = (&scope.table, &scope.subset);
        let found = CustomerList::build_cancellable(table, subset, &scope.project, how.horizon, progress)?;
        if found.rows.is_empty() { Err(AnswerError::nobody()) } else { Ok(found) }
    }

    fn answer(asked: &ComputedInsight<Self>, _: u64, _: &PublishedCounts) -> Result<Answer, TooFewPeople> {
        let found = &asked.outcome.rows;
        let buyers = found.iter().filter(|row| row.orders > 0).count();
        let value: f64 = found.iter().map(|row| row.value).sum();
        let sentence = format!(
            "{}, {} of them with an order.",
            plural(found.len() as u64, "customer", "customers"),
            count(buyers as u64)
        );
        let note = format!(
            "customers through the filter · chances within {} days, where predictions were run",
            asked.how.horizon
        );
        Ok(Answer::new(sentence, note)
            .people("customers", asked.table())
            .named_by(&["customer"])
            .fact("customers", found.len())
            .fact("with_order", buyers)
            .fact("value", (value * 100.0).round() / 100.0))
    }

    fn customers(asked: &ComputedInsight<Self>, part: &Selection, _: &Progress) -> Result<BitSet, AnswerError> {
        let table = &asked.scope.table;
        let number = part.whole("customer", "customer")?;
        let listed = |id: u64| asked.outcome.rows.iter().find(|row| u64::from(row.id) == id);
        let row = number.checked_sub(1).and_then(listed).ok_or_else(|| {
            AnswerError::Unknown(format!("customer {number} is not in the list; take one from the table"))
        })?;
        let mut one = BitSet::new(table.num_customers());
        one.insert(row.ix);
        Ok(one)
    }
}

impl ComputedInsight<Customers> {
    /// The list as the window shows it: a customer's number and name, where names are shown.
    fn table(&self) -> Table {
        let found = &self.outcome.rows;
        let rows = customer_list::table(found.iter(), &self.scope.table, &self.scope.project.segments);
        let mut rows = rows.select(&[
            ("customer", "customer", "Customer"),
            ("last_seen", "last_seen", "Last seen"),
            ("events", "events", "Events"),
            ("orders", "orders", "Orders"),
            ("value", "value", "Value"),
            ("stage", "stage", "Stage"),
            ("lifecycle", "lifecycle", "Lifecycle"),
            ("segment", "segment", "Segment"),
            ("p_buy", "p_buy", "Chance to buy"),
            ("p_silent", "p_silent", "Chance to stay silent"),
        ]);
        rows.insert(1, ("name", "Name"), found.iter().map(|row| Cell::text(&row.label)));
        rows
    }
}
