//! What customers did with products: which they looked at, ordered and sent back, and when.

use rustc_hash::FxHashMap;

use crate::analysis::baskets::orders;
use crate::analysis::parallel::by_customers_cancellable;
use crate::events::{EventTable, Subset};
use crate::model::{CustomerIx, NONE_U32, Settings, TouchpointKind};
use crate::progress::{Cancelled, Progress};

/// Of one customer more products than this, the last ones, tell nothing more and cost much.
const MOST_OF_ONE: usize = 200;

/// Where at least this share of the buyers orders a product again, it is one that is used up.
const CONSUMED: f64 = 0.2;
/// Of fewer buyers nobody can say that.
const FEWEST_BUYERS: u64 = 20;

/// Something that is sold. Events may name it by its id, its number or its name: one product of the catalogue is one item.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// A code of it in `dims.product`.
    pub code: u32,
    /// Its place in the catalogue, where it is there.
    pub catalogued: Option<usize>,
    /// How many customers ordered the product.
    pub buyers: u64,
    /// Of those, who ordered it at least twice, in different orders.
    pub again: u64,
}

/// What happened with an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Deed {
    Looked,
    Ordered,
    SentBack,
}

/// What one customer did with items, in the order of time.
#[derive(Debug, Clone, Default)]
pub(super) struct CustomerItems {
    pub customer: CustomerIx,
    pub deeds: Vec<(i64, u32, Deed)>,
}

/// What all customers did with items.
#[derive(Debug, Clone, Default)]
pub(super) struct Deeds {
    pub items: Vec<Item>,
    pub customers: Vec<CustomerItems>,
}

impl Deeds {
    /// Reads the events of `subset`.
    pub(super) fn read(
        table: &EventTable,
        subset: &Subset,
        settings: &Settings,
        progress: &Progress,
    ) -> Result<Self, Cancelled> {
        let goal = table.goal_mask(&settings.goal);
        let items = Items::of(table);
        let parts = by_customers_cancellable(table, progress, |customers| {
            let read = |ix: CustomerIx| {
                let mut deeds = Vec::new();
                for (time, products) in orders(table, subset, ix, &goal) {
                    deeds.extend(products.into_iter().map(|code| (time, items.of_code[code as usize], Deed::Ordered)));
                }
                for i in subset.events(table, ix).filter(|&i| table.product[i] != NONE_U32) {
                    let item = items.of_code[table.product[i] as usize];
                    let kind = table.names.kind(table.touchpoint[i]);
                    match kind {
                        TouchpointKind::Return | TouchpointKind::Refund => {
                            deeds.push((table.time[i], item, Deed::SentBack));
                        }
                        _ if tells_interest(kind) => deeds.push((table.time[i], item, Deed::Looked)),
                        _ => {}
                    }
                }
                deeds.sort_by_key(|&(time, item, deed)| (time, item, deed as u8));
                (!deeds.is_empty()).then_some(CustomerItems { customer: ix, deeds })
            };
            customers.filter_map(read).collect::<Vec<_>>()
        })?;
        let customers: Vec<CustomerItems> = parts.into_iter().flatten().collect();
        let mut all = Self { items: items.list, customers };
        all.count_buyers();
        Ok(all)
    }

    fn count_buyers(&mut self) {
        let counts = buyers_before(&self.customers, self.items.len(), i64::MAX);
        self.items
            .iter_mut()
            .zip(counts)
            .for_each(|(item, (buyers, again))| (item.buyers, item.again) = (buyers, again));
    }
}

/// Of each item, customers who ordered it before a moment, and those who ordered it again by then.
fn buyers_before(customers: &[CustomerItems], n: usize, until: i64) -> Vec<(u64, u64)> {
    let mut counts = vec![(0, 0); n];
    for of in customers {
        let is_ordered = |(time, _, deed): &&(i64, u32, Deed)| *deed == Deed::Ordered && *time < until;
        let mut ordered: Vec<(u32, i64)> =
            of.deeds.iter().filter(is_ordered).map(|&(time, item, _)| (item, time)).collect();
        ordered.sort_unstable();
        ordered.dedup();
        for of_item in ordered.chunk_by(|a, b| a.0 == b.0) {
            let (buyers, again) = &mut counts[of_item[0].0 as usize];
            *buyers += 1;
            *again += u64::from(of_item.len() > 1);
        }
    }
    counts
}

/// Of each item, whether people order it again, as far as that was known before a moment.
pub(super) fn consumable_before(customers: &[CustomerItems], n: usize, until: i64) -> Vec<bool> {
    let is_consumable =
        |(buyers, again): (u64, u64)| buyers >= FEWEST_BUYERS && again as f64 >= CONSUMED * buyers as f64;
    buyers_before(customers, n, until).into_iter().map(is_consumable).collect()
}

/// Whether a customer looks for something for themselves: reviews and support are about what they have.
fn tells_interest(kind: TouchpointKind) -> bool {
    matches!(kind, TouchpointKind::ProductView | TouchpointKind::Wishlist) || kind.is_before_order()
}

impl CustomerItems {
    /// The items of these deeds before a moment, each once, ascending; the last ones where they are very many.
    pub(super) fn before(&self, until: i64, is: impl Fn(Deed) -> bool) -> Vec<u32> {
        let end = self.deeds.partition_point(|deed| deed.0 < until);
        let mut items = Vec::new();
        for &(_, item, deed) in self.deeds[..end].iter().rev() {
            if is(deed) && !items.contains(&item) {
                items.push(item);
                if items.len() == MOST_OF_ONE {
                    break;
                }
            }
        }
        items.sort_unstable();
        items
    }

    /// The items ordered from a moment on and before another, each once, ascending.
    pub(super) fn ordered_between(&self, from: i64, until: i64) -> Vec<u32> {
        let inside = self.deeds.iter().filter(|(time, _, deed)| *deed == Deed::Ordered && (from..until).contains(time));
        let mut items: Vec<u32> = inside.map(|deed| deed.1).collect();
        items.sort_unstable();
        items.dedup();
        items
    }
}

/// The items that codes of products stand for.
struct Items {
    list: Vec<Item>,
    of_code: Vec<u32>,
}

impl Items {
    /// Items are numbered by their names, so that the order of rows decides nothing.
    fn of(table: &EventTable) -> Self {
        let n = table.dims.product.len();
        let mut items = Self { list: Vec::new(), of_code: vec![0; n] };
        let mut of_catalogue: FxHashMap<usize, u32> = FxHashMap::default();
        let mut codes: Vec<u32> = (0..n as u32).collect();
        codes.sort_by_key(|&code| table.dims.product.name(code));
        for code in codes {
            let catalogued = table.catalogue.product(code);
            let next = items.list.len() as u32;
            let number = catalogued.map_or(next, |place| *of_catalogue.entry(place).or_insert(next));
            if number == next {
                items.list.push(Item { code, catalogued, buyers: 0, again: 0 });
            }
            items.of_code[code as usize] = number;
        }
        items
    }
}
