//! Which product of the catalogue the events are about.

use rustc_hash::FxHashMap;

use crate::model::{NONE_U32, Product};

use super::Dictionary;

/// The property by which events are filtered by the category of their product.
pub const CATEGORY: &str = "product category";

/// The products that the texts of events name, by id, SKU or name.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Catalogue {
    /// The product of each text, its place in the list of products; [`NONE_U32`] where none is called so.
    product_of: Vec<u32>,
    /// The category of each text, its place in the list of categories.
    category_of: Vec<u32>,
    categories: Vec<String>,
}

impl Catalogue {
    /// Looks up every text.
    pub fn new(products: &[Product], texts: &Dictionary) -> Self {
        let mut known: FxHashMap<String, u32> = FxHashMap::default();
        // an id says more than a name, and of equal names the first counts
        for of in [|p: &Product| &p.id, |p: &Product| &p.sku, |p: &Product| &p.name] as [fn(&Product) -> &String; 3] {
            for (i, product) in products.iter().enumerate() {
                let text = tidy(of(product));
                if !text.is_empty() {
                    known.entry(text).or_insert(i as u32);
                }
            }
        }
        let mut categories: Vec<String> =
            products.iter().map(|p| p.category.clone()).filter(|c| !c.is_empty()).collect();
        categories.sort_unstable();
        categories.dedup();
        let product_of: Vec<u32> =
            texts.iter().map(|text| known.get(&tidy(text)).copied().unwrap_or(NONE_U32)).collect();
        let category = |product: &u32| {
            let category = products.get(*product as usize).map_or("", |p| p.category.as_str());
            categories.binary_search_by(|known| known.as_str().cmp(category)).map_or(NONE_U32, |at| at as u32)
        };
        let category_of = product_of.iter().map(category).collect();
        Self { product_of, category_of, categories }
    }

    /// The product that a text names, its place in the list of products.
    pub fn product(&self, code: u32) -> Option<usize> {
        self.product_of.get(code as usize).filter(|&&product| product != NONE_U32).map(|&product| product as usize)
    }

    /// The category of the product that a text names.
    pub fn category(&self, code: u32) -> Option<&str> {
        let at = self.category_of.get(code as usize).copied()?;
        self.categories.get(at as usize).map(String::as_str)
    }

    /// Every category, by name.
    pub fn categories(&self) -> &[String] {
        &self.categories
    }
}

fn tidy(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn products_are_known_by_id_number_or_name() {
        let product = |id: &str, sku: &str, name: &str, category: &str| Product {
            id: id.to_owned(),
            sku: sku.to_owned(),
            name: name.to_owned(),
            category: category.to_owned(),
            ..Product::default()
        };
        let products =
            [product("1", "L-1", "Lamp", "Light"), product("2", "C-9", "Cup", ""), product("3", "", "2", "Odd")];
        let mut texts = Dictionary::default();
        let codes: Vec<u32> = ["l-1", " LAMP ", "2", "cup", "Vase"].map(|text| texts.intern(text)).to_vec();
        let found = Catalogue::new(&products, &texts);
        let all: Vec<Option<usize>> = codes.iter().map(|&code| found.product(code)).collect();
        assert_eq!(all, [Some(0), Some(0), Some(1), Some(1), None], "an id before a name");
        assert_eq!(
            (found.category(codes[0]), found.category(codes[3]), found.categories().len()),
            (Some("Light"), None, 2)
        );
    }
}
