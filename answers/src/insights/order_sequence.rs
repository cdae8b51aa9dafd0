//! Which order follows which: how many customers order a second and a third time, and after how long.

use crate::analysis::{
    CustomerOrders, FirstProduct, NUMBERED_ORDERS, OrderSequence, OrderStep, OrderTaker, Share, customers_who,
    order_sequence, quantile,
};
use crate::events::BitSet;
use crate::present::numbers;
use crate::present::sentence::SMALL_GROUP;
use crate::present::small_groups::{self, GroupTable, PeopleCount, PublishedCounts, TooFewPeople};
use crate::present::table::{Cell, Table};
use crate::progress::Progress;
use crate::texts::text;

use super::answer::Answer;
use super::insight::{ComputedInsight, Insight, SentEvents};
use super::scope::{AnswerError, Scope};
use super::selection::Selection;
use super::settings::{Fields, InsightSettings};

/// Which order follows which: how many customers order a second and a third time, and after how long.
pub struct OrderSteps;

/// How soon is in time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrderSequenceSettings {
    /// Who orders again up to so many ms after an order does so in time; `None` = whenever that is.
    pub within: Option<i64>,
}

const DAY: i64 = 86_400_000;

impl Default for OrderSequenceSettings {
    fn default() -> Self {
        Self { within: Some(90 * DAY) }
    }
}

impl InsightSettings for OrderSequenceSettings {
    fn declare(&mut self, fields: &mut Fields<'_>) {
        fields.duration("within", text!("order-sequence-within"), &mut self.within);
    }
}

impl Insight for OrderSteps {
    const ID: &'static str = "order-sequence";
    const SENT: SentEvents = SentEvents::NotAsked;
    type Settings = OrderSequenceSettings;
    type Outcome = OrderSequence;

    fn title() -> &'static str {
        text!("order-sequence-title")
    }

    fn question() -> &'static str {
        text!("order-sequence-question")
    }

    fn compute(scope: &Scope, how: &OrderSequenceSettings, progress: &Progress) -> Result<OrderSequence, AnswerError> {
        let found = order_sequence(&scope.table, &scope.subset, scope.settings(), how.within, progress)?;
        match found.orders {
            0 if scope.subset.customers().is_empty() => Err(AnswerError::nobody(scope)),
            0 => Err(AnswerError::Nothing(text!("order-sequence-nobody", goal = scope.settings().goal.name))),
            _ => Ok(found),
        }
    }

    fn answer(computed: &ComputedInsight<Self>, k: u64, before: &PublishedCounts) -> Result<Answer, TooFewPeople> {
        let found = &computed.outcome;
        let by_number = small_groups::order_steps(&found.steps, computed.by_number(), k, before)?;
        let products = small_groups::table(computed.first_products(), k, before)?;
        let buyers = found.steps.first().map_or(0, |step| step.customers);
        let whole = by_number.hidden == 0;
        let second = found.steps.get(1).cloned().unwrap_or_default();
        let several = whole.then_some(second.customers);
        let with_product = (k <= 1).then_some(found.with_product);
        Ok(Answer::new(computed.sentence(buyers, &second, whole), computed.note())
            .table("by_number", by_number)
            .named_by(&["order"])
            .table("first_products", products)
            .named_by(&["product"])
            .fact("buyers", buyers)
            .fact("orders", whole.then_some(found.orders))
            .fact("ordered_again", several)
            .fact("with_product", with_product))
    }

    fn customers(
        computed: &ComputedInsight<Self>,
        part: &Selection,
        progress: &Progress,
    ) -> Result<BitSet, AnswerError> {
        let (found, scope) = (&computed.outcome, &computed.scope);
        let is: Box<dyn Fn(&CustomerOrders) -> bool + Sync + Send> = if part.get("product").is_some() {
            let known = found.products.iter().map(|of| scope.table.dims.product.name(of.product));
            let product = found.products[part.position("product", "product", "product", known)?].product;
            Box::new(move |of| of.first_products.contains(&product))
        } else {
            let numbers: Vec<String> = (0..found.steps.len()).map(number).collect();
            let wanted = part.position("order", "order", "order", numbers.iter().map(String::as_str))?;
            Box::new(move |of| of.times.len() > wanted)
        };
        let taker = OrderTaker::new(&scope.table, &scope.subset, scope.settings());
        Ok(customers_who(&scope.table, progress, |ix| is(&taker.of(ix)))?)
    }
}

/// What a step is called: `1`, `2`… and `10+`.
fn number(n: usize) -> String {
    if n + 1 == NUMBERED_ORDERS { format!("{NUMBERED_ORDERS}+") } else { (n + 1).to_string() }
}

impl ComputedInsight<OrderSteps> {
    fn sentence(&self, buyers: u64, second: &OrderStep, whole: bool) -> String {
        let customers = text!("count-customers", n = buyers);
        let within = self.how.within.map(numbers::duration);
        let median = quantile(&mut second.gaps.clone(), 0.5);
        let mut sentence = match median {
            _ if !whole => return text!("order-sequence-shared", customers),
            Some(median) if second.customers >= SMALL_GROUP => text!(
                "order-sequence-of-ordered-again",
                customers,
                share = numbers::share_of(second.customers, buyers),
                median = numbers::duration(median)
            ),
            _ => text!("order-sequence-few-ordered-again", customers, n = second.customers),
        };
        if let Some(within) = within.filter(|_| second.observed >= SMALL_GROUP) {
            sentence.push(' ');
            sentence.push_str(&text!(
                "order-sequence-again-within",
                within,
                share = numbers::share_of(second.again, second.observed),
                observed = numbers::count(second.observed)
            ));
        }
        sentence
    }

    fn note(&self) -> String {
        let mut parts = vec![text!("order-sequence-note", last = NUMBERED_ORDERS as u64)];
        if let Some(within) = self.how.within {
            parts.push(text!("order-sequence-note-observed", within = numbers::duration(within)));
        }
        if !self.outcome.products.is_empty() {
            parts.push(text!("order-sequence-note-products").to_owned());
        }
        parts.join(" · ")
    }

    fn by_number(&self) -> Table {
        let mut out = Table::new(&[
            ("order", text!("order-sequence-order")),
            ("customers", text!("order-sequence-customers")),
            ("of_first", text!("order-sequence-of-first")),
            ("of_previous", text!("order-sequence-of-previous")),
            ("median_seconds", text!("order-sequence-median")),
            ("p90_seconds", text!("order-sequence-p90")),
            ("observed", text!("order-sequence-observed")),
            ("again_within", text!("order-sequence-again")),
            ("again_within_low", text!("order-sequence-again-low")),
            ("again_within_high", text!("order-sequence-again-high")),
        ]);
        let steps = &self.outcome.steps;
        let of = |n: u64, all: Option<&OrderStep>| match all {
            Some(all) if all.customers > 0 => Cell::Share(n as f64 / all.customers as f64),
            _ => Cell::Empty,
        };
        for (n, step) in steps.iter().enumerate() {
            let previous = n.checked_sub(1).and_then(|n| steps.get(n));
            let again = Share::new(step.again, step.observed);
            let observed = |cell: Cell| if step.observed > 0 { cell } else { Cell::Empty };
            let mut gaps = step.gaps.clone();
            out.push(vec![
                Cell::text(number(n)),
                Cell::Count(step.customers),
                of(step.customers, steps.first()),
                of(step.customers, previous),
                quantile(&mut gaps, 0.5).map_or(Cell::Empty, Cell::Duration),
                quantile(&mut gaps, 0.9).map_or(Cell::Empty, Cell::Duration),
                previous.map_or(Cell::Empty, |_| Cell::Count(step.observed)),
                observed(Cell::Share(again.share)),
                observed(Cell::Share(again.low)),
                observed(Cell::Share(again.high)),
            ]);
        }
        out
    }

    fn first_products(&self) -> GroupTable {
        let mut rows = Table::new(&[
            ("product", text!("order-sequence-product")),
            ("customers", text!("order-sequence-customers")),
            ("share", text!("order-sequence-of-buyers")),
            ("ordered_again", text!("order-sequence-ordered-again")),
            ("share_again", text!("order-sequence-share-again")),
            ("share_again_low", text!("order-sequence-again-low")),
            ("share_again_high", text!("order-sequence-again-high")),
            ("median_seconds", text!("order-sequence-median-to-second")),
        ]);
        let name = |of: &FirstProduct| self.scope.table.dims.product.name(of.product);
        let buyers = self.outcome.steps.first().map_or(0, |step| step.customers);
        let mut products: Vec<&FirstProduct> = self.outcome.products.iter().collect();
        products.sort_by_key(|of| (std::cmp::Reverse(of.customers), name(of)));
        for of in &products {
            let again = Share::new(of.gaps.len() as u64, of.customers);
            rows.push(vec![
                Cell::text(name(of)),
                Cell::Count(of.customers),
                Cell::Share(of.customers as f64 / buyers.max(1) as f64),
                Cell::Count(again.count),
                Cell::Share(again.share),
                Cell::Share(again.low),
                Cell::Share(again.high),
                quantile(&mut of.gaps.clone(), 0.5).map_or(Cell::Empty, Cell::Duration),
            ]);
        }
        let again = products.iter().map(|of| PeopleCount::people(of.gaps.len() as u64)).collect();
        let counted = GroupTable::people(rows, "first-products", "customers");
        // one first order may be of several products: rows add up to no number of people
        let counted = GroupTable { overlapping: true, adds_up: ["", ""], ..counted };
        counted.split(
            &["ordered_again", "share_again", "share_again_low", "share_again_high", "median_seconds"],
            again,
            false,
        )
    }
}
