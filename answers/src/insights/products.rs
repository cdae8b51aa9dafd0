//! The catalogue, and how much of what happened is about its products.

use crate::analysis::by_customers_cancellable;
use crate::events::BitSet;
use crate::model::NONE_U32;
use crate::present::numbers;
use crate::present::small_groups::{Disclosure, PublishedCounts, TooFewPeople};
use crate::present::table::{Cell, Table};
use crate::progress::Progress;
use crate::texts::text;

use super::answer::Answer;
use super::insight::{ComputedInsight, Insight, SentEvents};
use super::scope::{AnswerError, Scope};
use super::selection::Selection;
use super::settings::NoSettings;

/// The catalogue, and how much of what happened is about its products.
pub struct Products;

/// What events say of products.
#[derive(Default)]
pub struct ProductCounts {
    /// Events and customers of each product.
    of: Vec<(u64, u64)>,
    /// Events that name a product, and those of them that name one of the catalogue.
    named: u64,
    matched: u64,
}

impl Insight for Products {
    const ID: &'static str = "products";
    const SENT: SentEvents = SentEvents::NotAsked;
    type Settings = NoSettings;
    type Outcome = ProductCounts;

    fn title() -> &'static str {
        text!("products-title")
    }

    fn question() -> &'static str {
        text!("products-question")
    }

    fn compute(scope: &Scope, _: &NoSettings, progress: &Progress) -> Result<ProductCounts, AnswerError> {
        let (table, n) = (&scope.table, scope.project.products.len());
        if n == 0 {
            return Err(AnswerError::Nothing(text!("products-project-holds-no-catalogue").to_owned()));
        }
        let parts = by_customers_cancellable(table, progress, |customers| {
            let mut part = ProductCounts { of: vec![(0, 0); n], ..ProductCounts::default() };
            let mut last = vec![NONE_U32; n];
            for ix in customers {
                for i in scope.subset.events(table, ix).filter(|&i| table.product[i] != NONE_U32) {
                    part.named += 1;
                    let Some(product) = table.catalogue.product(table.product[i]).filter(|&p| p < n) else { continue };
                    part.matched += 1;
                    part.of[product].0 += 1;
                    part.of[product].1 += u64::from(std::mem::replace(&mut last[product], ix) != ix);
                }
            }
            part
        })?;
        let mut all = ProductCounts { of: vec![(0, 0); n], ..ProductCounts::default() };
        for part in parts {
            all.named += part.named;
            all.matched += part.matched;
            for (sum, add) in all.of.iter_mut().zip(part.of) {
                *sum = (sum.0 + add.0, sum.1 + add.1);
            }
        }
        Ok(all)
    }

    fn answer(computed: &ComputedInsight<Self>, k: u64, _: &PublishedCounts) -> Result<Answer, TooFewPeople> {
        let (found, n) = (&computed.outcome, computed.scope.project.products.len());
        let sentence = match found.named {
            0 => text!("products-no-event-names-one", n = text!("count-products", n)),
            named => text!(
                "products-events-that-name-one",
                n = text!("count-products", n),
                share = numbers::share_of(found.matched, named)
            ),
        };
        Ok(Answer::new(sentence, text!("products-matched-by-id-sku-or-name").to_owned())
            .table("products", Disclosure::all(computed.table(k)))
            .named_by(&["product"])
            .fact("products", n)
            .fact("events_with_product", found.named)
            .fact("events_matched", found.matched))
    }

    fn customers(computed: &ComputedInsight<Self>, part: &Selection, _: &Progress) -> Result<BitSet, AnswerError> {
        let scope = &computed.scope;
        let keys = scope.project.products.iter().map(|product| product.key());
        let wanted = part.position("product", "product", "product", keys)?;
        let table = &scope.table;
        let mut found = BitSet::new(table.num_customers());
        for ix in scope.subset.customers().iter() {
            let of_it = |i: usize| table.catalogue.product(table.product[i]) == Some(wanted);
            if scope.subset.events(table, ix).any(of_it) {
                found.insert(ix);
            }
        }
        Ok(found)
    }
}

impl ComputedInsight<Products> {
    /// One row per product; how many people are behind it is in it where no group may be too small to be shown.
    fn table(&self, k: u64) -> Table {
        let mut columns = vec![
            ("product", text!("products-product")),
            ("id", text!("products-id")),
            ("sku", text!("products-sku")),
            ("name", text!("products-name")),
            ("category", text!("products-category")),
            ("price", text!("products-price")),
            ("cost", text!("products-cost")),
            ("currency", text!("products-currency")),
            ("stock", text!("products-stock")),
            ("replaced_by", text!("products-replaced-by")),
        ];
        if k <= 1 {
            columns.extend([("events", text!("products-events")), ("customers", text!("products-customers"))]);
        }
        let mut out = Table::new(&columns);
        let amount = |of: Option<f64>| of.map_or(Cell::Empty, Cell::Number);
        let text = |of: &str| if of.is_empty() { Cell::Empty } else { Cell::text(of) };
        for (product, (events, customers)) in self.scope.project.products.iter().zip(&self.outcome.of) {
            let mut row = vec![
                text(product.key()),
                text(&product.id),
                text(&product.sku),
                text(&product.name),
                text(&product.category),
                amount(product.price),
                amount(product.cost),
                text(&product.currency),
                amount(product.stock),
                text(&product.replaced_by),
            ];
            if k <= 1 {
                row.extend([Cell::Count(*events), Cell::Count(*customers)]);
            }
            out.push(row);
        }
        out
    }
}
