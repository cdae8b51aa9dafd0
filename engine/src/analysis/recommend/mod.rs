//! Which products to recommend to whom: chosen for each customer by what others with a like history bought, where a later past
//! shows that this meets more than the products that most buy.
//!
//! EASE below 3,000 products, shrunk cosine above. Nobody is recommended what they sent back, what is out of stock, or what
//! they have and people order only once.

mod ease;
mod items;
mod scorer;
mod similar;
mod test;

use rayon::prelude::*;

use crate::analysis::baskets::orders;
use crate::analysis::parallel::customers_who;
use crate::events::{BitSet, EventTable, Subset};
use crate::model::{CustomerIx, Product, Settings};
use crate::progress::{Cancelled, Progress};

use items::{CustomerItems, Deed, Deeds, consumable_before};
use scorer::Scorer;
use similar::neighbours;
use test::{choose, may_recommend};

pub use items::Item;
pub use scorer::{History, Method};
pub use similar::Neighbour;
pub use test::ProductTest;

/// So many products are chosen for each customer.
pub const NAMED: usize = 3;
/// Customers who are served between two looks at whether anybody still waits.
const AT_ONCE: usize = 1024;

/// Products for one customer.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Recommendation {
    /// The customer whom the products are recommended to.
    pub customer: CustomerIx,
    /// Places of the products, the best first; fewer where no more are left.
    pub items: [Option<u32>; NAMED],
    /// The product of the customer's that speaks most for the first.
    pub because_of: Option<u32>,
    /// Products that the customer ordered so far.
    pub ordered: u32,
}

/// What is recommended, and how good that is.
#[derive(Debug, Clone, PartialEq)]
pub struct Recommendations {
    /// Every product that events name.
    pub items: Vec<Item>,
    /// Whether people order a product again.
    pub consumable: Vec<bool>,
    /// How products are chosen.
    pub method: Method,
    /// How that did on a later past; none where too few ordered again.
    pub test: Option<ProductTest>,
    /// Of each product those that interest the same customers.
    pub similar: Vec<Vec<Neighbour>>,
    /// For everybody who looked at or ordered a product, in the order of customers.
    pub customers: Vec<Recommendation>,
}

impl Recommendations {
    /// What is recommended to a customer.
    pub fn of(&self, ix: CustomerIx) -> Option<&Recommendation> {
        self.customers.binary_search_by_key(&ix, |of| of.customer).ok().map(|i| &self.customers[i])
    }
}

/// Chooses products for the customers of `subset`; `catalogue` says what is in stock.
pub fn recommend(
    table: &EventTable,
    subset: &Subset,
    settings: &Settings,
    catalogue: &[Product],
    progress: &Progress,
) -> Result<Recommendations, Cancelled> {
    let deeds = Deeds::read(table, subset, settings, progress)?;
    let n = deeds.items.len();
    let consumable = consumable_before(&deeds.customers, n, i64::MAX);
    let in_stock: Vec<bool> = deeds.items.iter().map(|item| is_in_stock(item, catalogue)).collect();
    let chosen = choose(&deeds.customers, n, NAMED);
    progress.check()?;
    let (method, test) = match chosen {
        Some((method, test)) if test.is_personal_better() => (method, Some(test)),
        Some((_, test)) => (Method::Popularity, Some(test)),
        None => (Method::Popularity, None),
    };
    let learned = Scorer::learn(method, &deeds.customers, n, i64::MAX);
    let scorer = learned.or_else(|| Scorer::learn(Method::Popularity, &deeds.customers, n, i64::MAX));
    progress.check()?;
    let serve = |scorer: &Scorer, of: &CustomerItems| {
        let have = of.before(i64::MAX, |deed| scorer.history().counts(deed));
        let may = may_recommend(of, i64::MAX, &consumable);
        let sold = |item: u32| deeds.items[item as usize].buyers > 0;
        let best = scorer.best(&have, NAMED, |item| sold(item) && in_stock[item as usize] && may(item));
        let items = std::array::from_fn(|place| best.get(place).copied());
        Recommendation {
            customer: of.customer,
            items,
            because_of: items[0].and_then(|first| scorer.because_of(&have, first)),
            ordered: of.before(i64::MAX, |deed| deed == Deed::Ordered).len() as u32,
        }
    };
    let blocks: Result<Vec<Vec<Recommendation>>, Cancelled> = deeds
        .customers
        .par_chunks(AT_ONCE)
        .map(|some| {
            progress.check()?;
            Ok(scorer.iter().flat_map(|scorer| some.iter().map(|of| serve(scorer, of))).collect())
        })
        .collect();
    let interests: Vec<Vec<u32>> =
        deeds.customers.iter().map(|of| of.before(i64::MAX, |deed| History::Everything.counts(deed))).collect();
    Ok(Recommendations {
        similar: neighbours(interests.iter().map(Vec::as_slice), n, true),
        customers: blocks?.into_iter().flatten().collect(),
        items: deeds.items,
        consumable,
        method,
        test,
    })
}

/// Customers who ordered an item.
pub fn buyers(
    table: &EventTable,
    subset: &Subset,
    settings: &Settings,
    item: &Item,
    progress: &Progress,
) -> Result<BitSet, Cancelled> {
    let goal = table.goal_mask(&settings.goal);
    let is_it = |code: &u32| match item.catalogued {
        Some(_) => table.catalogue.product(*code) == item.catalogued,
        None => *code == item.code,
    };
    customers_who(table, progress, |ix| {
        orders(table, subset, ix, &goal).iter().any(|(_, products)| products.iter().any(is_it))
    })
}

/// Whether there is any of it; what the catalogue says nothing of is.
fn is_in_stock(item: &Item, catalogue: &[Product]) -> bool {
    let stock = item.catalogued.and_then(|place| catalogue.get(place)?.stock);
    stock.is_none_or(|stock| stock > 0.0)
}
