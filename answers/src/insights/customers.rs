//! Every customer: when last seen, what they bought, where they stand, what they will likely do.

use crate::events::BitSet;
use crate::present::customer_list::{self, CustomerList};
use crate::present::numbers::count;
use crate::present::sentence;
use crate::present::small_groups::{self, PublishedCounts, TooFewPeople};
use crate::present::table::{Cell, Table};
use crate::progress::Progress;
use crate::texts::text;

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
    /// The horizon of the chances, in days.
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
    type Settings = CustomerSettings;
    type Outcome = CustomerList;

    fn title() -> &'static str {
        text!("customers-title")
    }

    fn question() -> &'static str {
        text!("customers-question")
    }

    fn compute(scope: &Scope, how: &CustomerSettings, progress: &Progress) -> Result<CustomerList, AnswerError> {
        let (table, subset) = (&scope.table, &scope.subset);
        let found = CustomerList::build_cancellable(table, subset, &scope.project, how.horizon, progress)?;
        if found.rows.is_empty() { Err(AnswerError::nobody(scope)) } else { Ok(found) }
    }

    fn answer(computed: &ComputedInsight<Self>, k: u64, before: &PublishedCounts) -> Result<Answer, TooFewPeople> {
        let found = &computed.outcome.rows;
        let buyers = found.iter().filter(|row| row.orders > 0).count();
        let value: f64 = found.iter().map(|row| row.value).sum();
        let customers = text!("count-customers", n = found.len() as u64);
        let of_all = (buyers as u64, found.len() as u64);
        let published = small_groups::part_of("customers/with_order", of_all, k, before);
        let counted = match &published {
            Some(_) => text!("customers-of-them-with-order", customers, n = count(buyers as u64)),
            None => text!("customers-listed", customers),
        };
        let without_rate = sentence::money_without_rate(&computed.outcome.without_rate, found.len() as u64, 1);
        let sentence = without_rate.map_or_else(|| counted.clone(), |more| format!("{counted} {more}"));
        let note = text!("customers-customers-through-filter-chances-within-days", horizon = computed.how.horizon);
        Ok(Answer::new(sentence, note)
            .people("customers", computed.table())
            .named_by(&["customer"])
            .fact("customers", found.len())
            .fact("with_order", published.as_ref().map(|_| buyers))
            .fact("value", published.as_ref().map(|_| (value * 100.0).round() / 100.0))
            .remember(published.unwrap_or_default()))
    }

    fn customers(computed: &ComputedInsight<Self>, part: &Selection, _: &Progress) -> Result<BitSet, AnswerError> {
        let table = &computed.scope.table;
        let number = part.whole("customer", "customer")?;
        let listed = |id: u64| computed.outcome.rows.iter().find(|row| u64::from(row.id) == id);
        let row = number.checked_sub(1).and_then(listed).ok_or_else(|| {
            AnswerError::Unknown(text!("customers-customer-is-not-in-list-take", number = number.to_string()))
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
            ("customer", "customer", text!("customers-customer")),
            ("last_seen", "last_seen", text!("customers-last-seen")),
            ("events", "events", text!("customers-events")),
            ("orders", "orders", text!("customers-orders")),
            ("value", "value", text!("customers-value")),
            ("stage", "stage", text!("customers-stage")),
            ("lifecycle", "lifecycle", text!("customers-lifecycle")),
            ("segment", "segment", text!("customers-segment")),
            ("p_buy", "p_buy", text!("customers-chance-to-buy")),
            ("p_silent", "p_silent", text!("customers-chance-to-stay-silent")),
            ("expected_orders", "expected_orders", text!("value-expected-orders")),
            ("worth_12_months", "worth_12_months", text!("value-worth-in-12-months")),
        ]);
        rows.insert(1, ("name", text!("customers-name")), found.iter().map(|row| Cell::text(&row.label)));
        rows
    }
}
