//! What Kestrel & Finch sells: things for walkers, and what they eat and drink on the way.

/// A product of the invented shop.
pub(super) struct Product {
    pub(super) name: &'static str,
    pub(super) slug: &'static str,
    pub(super) cents: u32,
    /// How often it is chosen.
    weight: u32,
    /// The product that goes with it, and in how many of 1,000 orders with this one it is added.
    pub(super) partner: Option<(usize, u32)>,
}

const fn product(
    name: &'static str,
    slug: &'static str,
    cents: u32,
    weight: u32,
    partner: Option<(usize, u32)>,
) -> Product {
    Product { name, slug, cents, weight, partner }
}

/// The catalogue. The four planted pairs: jacket + wax, stove + gas, socks + balm, coffee + filter cup.
pub(super) const PRODUCTS: [Product; 22] = [
    product("Rain jacket", "rain-jacket", 12_900, 6, Some((1, 550))),
    product("Wax care kit", "wax-care", 1_450, 3, None),
    product("Titanium stove", "stove", 6_900, 6, Some((3, 600))),
    product("Gas canister", "gas", 790, 5, None),
    product("Merino socks", "socks", 1_900, 12, Some((5, 450))),
    product("Blister balm", "balm", 950, 5, None),
    product("Trail coffee", "coffee", 1_150, 14, Some((7, 400))),
    product("Filter cup", "filter-cup", 1_690, 4, None),
    product("Oat bars", "oat-bars", 1_390, 16, None),
    product("Dried apples", "apples", 690, 10, None),
    product("Pea soup", "pea-soup", 850, 10, None),
    product("Herb tea", "tea", 750, 9, None),
    product("Walking map", "map", 1_290, 8, None),
    product("Walking poles", "poles", 7_900, 4, None),
    product("Day pack", "day-pack", 8_900, 4, None),
    product("Head torch", "head-torch", 4_500, 5, None),
    product("Steel bottle", "bottle", 2_400, 7, None),
    product("Sun hat", "sun-hat", 2_900, 5, None),
    product("Wool scarf", "scarf", 3_500, 5, None),
    product("Field notebook", "notebook", 990, 6, None),
    product("Dry bag", "dry-bag", 1_590, 5, None),
    product("Sitting mat", "mat", 1_190, 5, None),
];

/// How often each product is chosen.
pub(super) fn weights() -> [u32; PRODUCTS.len()] {
    let mut weights = [0; PRODUCTS.len()];
    for (weight, product) in weights.iter_mut().zip(&PRODUCTS) {
        *weight = product.weight;
    }
    weights
}

/// Pages of the shop's blog.
pub(super) const BLOG: [&str; 4] = ["/blog/coast", "/blog/packing", "/blog/moor", "/blog/rain"];
